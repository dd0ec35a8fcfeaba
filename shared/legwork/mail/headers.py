"""The header fields of one message, read once."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from legwork.mail.addresses import mailboxes
from legwork.mail.caps import Caps
from legwork.mail.clean import one_line
from legwork.mail.dates import header_date
from legwork.mail.encoded_words import raw_text, words_decoded
from legwork.mail.parts import Part
from legwork.values.frozen import frozen
from legwork.values.people import Mailbox
from legwork.values.regexes import regex

_MESSAGE_ID = regex(r"<[^<>\s]{1,400}>")


@frozen
class Headers:
    """All fields in order, decoded; and each name's, as structured fields need them (unfolded, encoded words left)."""

    decoded: tuple[tuple[str, str], ...]
    raw: Mapping[str, Sequence[str]]
    defects: tuple[str, ...] = ()

    def text(self, name: str) -> str:
        """The first field of that name, decoded; empty where there is none."""
        plain = self.raw[name][0] if name in self.raw else ""
        return _shown(plain) if "=?" in plain else plain

    def boxes(self, name: str) -> tuple[Mailbox, ...]:
        """The mailboxes of every field of that name, each once."""
        found = [box for value in self.raw.get(name, ()) for box in mailboxes(value)]
        return tuple(dict.fromkeys(found) if len(found) > 1 else found)

    def ids(self, name: str) -> tuple[str, ...]:
        """The message identifiers of a field with their angle brackets, each once."""
        value = self.text(name)
        found = _MESSAGE_ID.findall(value)
        if not found and name != "references":
            bare = value.split()
            found = [f"<{bare[0].strip('<>')}>"] if bare and "@" in bare[0] else []
        return tuple(dict.fromkeys(found))

    def date(self) -> datetime | None:
        """The Date field; where it is missing or unreadable None."""
        return header_date(self.text("date")) if "date" in self.raw else None


def _shown(plain: str) -> str:
    """An unfolded value with its encoded words decoded."""
    return one_line(words_decoded(plain))


def read_headers(part: Part, caps: Caps) -> Headers:
    """The fields of a part, each cut to its cap."""
    decoded: list[tuple[str, str]] = []
    raw: dict[str, list[str]] = {}
    defects: list[str] = []
    if len(part.fields) > caps.headers:
        defects.append("headers_cut")
    for name, value in part.fields[: caps.headers]:
        plain = " ".join(value.split())
        if not (plain.isascii() and plain.isprintable()):
            plain = one_line(raw_text(value))
        if len(plain) > caps.header_bytes:
            plain = plain[: caps.header_bytes]
            defects.append("header_cut")
        raw.setdefault(name.lower(), []).append(plain)
        decoded.append((name, _shown(plain) if "=?" in plain else plain))
    if len(raw.get("from", ())) > 1:
        defects.append("from_repeated")
    return Headers(tuple(decoded), raw, tuple(dict.fromkeys(defects)))
