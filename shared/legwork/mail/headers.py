"""The header fields of one message, read once."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from legwork.mail.addresses import mailboxes
from legwork.mail.caps import Caps
from legwork.mail.clean import CONTROLS, is_ascii_without, one_line
from legwork.mail.dates import header_date
from legwork.mail.encoded_words import raw_text, words_decoded
from legwork.mail.parts import Part
from legwork.values.frozen import frozen
from legwork.values.people import Mailbox
from legwork.values.regexes import regex

_MESSAGE_ID = regex(r"<[^<>\s]{1,400}>")
_MAILBOXES = ("from", "sender", "reply-to", "to", "cc")
_READ = frozenset((*_MAILBOXES, "date", "subject", "message-id", "in-reply-to", "references"))


@frozen
class Headers:
    """All fields in order, decoded; and of those that are read, as their structure needs them (encoded words left)."""

    decoded: tuple[tuple[str, str], ...]
    raw: Mapping[str, Sequence[str]]
    defects: tuple[str, ...] = ()

    def text(self, name: str) -> str:
        """The first field of that name, decoded; empty where there is none."""
        plain = self.raw[name][0] if name in self.raw else ""
        return _shown(plain) if "=?" in plain else plain

    def boxes(self, name: str) -> tuple[Mailbox, ...]:
        """The mailboxes of every field of that name, each once."""
        if name not in self.raw:
            return ()
        found = [box for value in self.raw[name] for box in mailboxes(value)]
        return tuple(dict.fromkeys(found) if len(found) > 1 else found)

    def ids(self, name: str) -> tuple[str, ...]:
        """The message identifiers of a field with their angle brackets, each once."""
        if name not in self.raw:
            return ()
        value = self.text(name)
        found = _MESSAGE_ID.findall(value)
        if not found and name != "references":
            bare = value.split()
            found = [f"<{bare[0].strip('<>')}>"] if bare and "@" in bare[0] else []
        return tuple(dict.fromkeys(found))

    def date(self) -> datetime | None:
        """The Date field; where it is missing or unreadable None."""
        return header_date(self.text("date")) if "date" in self.raw else None


def _plain(value: str) -> str:
    """A value on one line, its encoded words left."""
    plain = " ".join(value.split())
    return plain if plain.isascii() and plain.isprintable() else one_line(raw_text(value))


def _shown(plain: str) -> str:
    """An unfolded value with its encoded words decoded."""
    return one_line(words_decoded(plain))


def read_headers(part: Part, caps: Caps) -> Headers:
    """The fields of a part, each cut to its cap."""
    stated = part.fields[: caps.headers]
    defects = ["headers_cut"] if len(part.fields) > caps.headers else []
    whole = "".join([value for _, value in stated])
    if is_ascii_without(CONTROLS, whole):
        fields = [(name, " ".join(value.split()) if "  " in value else value.strip()) for name, value in stated]
    else:
        fields = [(name, _plain(value)) for name, value in stated]
    if len(whole) > caps.header_bytes and any(len(plain) > caps.header_bytes for _, plain in fields):
        fields = [(name, plain[: caps.header_bytes]) for name, plain in fields]
        defects.append("header_cut")
    raw: dict[str, list[str]] = {}
    for name, plain in fields:
        if (small := name.lower()) in _READ:
            raw.setdefault(small, []).append(plain)
    if len(raw.get("from", ())) > 1:
        defects.append("from_repeated")
    if "=?" in whole:
        fields = [(name, _shown(plain) if "=?" in plain else plain) for name, plain in fields]
    return Headers(tuple(fields), raw, tuple(defects))
