"""Address lists (RFC 5322 section 3.4), as headers and as forwarding clients write them."""

import re
from dataclasses import dataclass, field

from legwork.mail.clean import one_line
from legwork.mail.encoded_words import words_decoded
from legwork.values.people import Mailbox
from legwork.values.regexes import regex

# The local part may hold what RFC 5321 allows unquoted; a domain may be international.
_ADDRESS = regex(r"[^\s<>()\[\]\\,;:\"'@|]['\w.!#$%&*+/=?^`{|}~-]{0,127}@(?:[\w.-]{1,253}|\[[\w.:]{1,60}\])")
_QUOTED_ADDRESS = regex(r'"[^"@\\]{1,64}"@[\w.-]{1,253}')
_BRACKETED = regex(r"[\[(]\s{0,3}(?:mailto:)?\s{0,3}([^\s\[\]()<>@]{1,128}@[^\s\[\]()<>@]{1,253})\s{0,3}[\])]")
_LINKED_TWICE = regex(r"(@[\w.-]{1,253})<mailto:[^<>\s]{0,300}>", re.IGNORECASE)  # Outlook: a@b<mailto:a@b>
_MAX = 1_000
_AROUND = "\"'*, \t"  # what clients put around a name
# "Ada Boone <ada@boone.example>" or the address alone, with nothing in it that can be read in two ways
_ONE_PLAIN = regex(
    r"\s?(?:(\"[\w '’.,&+-]{1,200}\"\s?|[\w '’.&+-]{0,200})<([\w+=][\w.+=-]{0,63}@[\w.-]{1,253})>"  # noqa: RUF001 - as printed
    r"|([\w+=][\w.+=-]{0,63}@[\w.-]{1,253}))\s{0,9}"
)

_LAST_ANGLE = regex(r"<([^<>]{1,400})>[\s>]{0,9}\Z")
_COMMENT = regex(r"\([^()]{0,200}\)")
_PLAIN = regex(r"[^\s<>()\[\]\\,;:\"@\x00-\x1f\x7f]{1,128}@[^\s<>()\\,;:\"@\x00-\x1f\x7f]{1,253}")


def is_plainly(value: str, address: str) -> bool:
    """Whether a From header can be read as this one address and no other, however a mail server reads it.

    "a@b)c@d" and the like are one address to this reader and another to the next: they prove nothing (CVE-2023-27043).
    """
    angle = _LAST_ANGLE.search(value[-500:])
    spec = angle[1].strip() if angle else _COMMENT.sub("", value).strip()
    return _PLAIN.fullmatch(spec) is not None and spec.strip(".'").lower() == address


@dataclass(slots=True)
class _Entry:
    """One element of a list while it is read."""

    phrase: list[str] = field(default_factory=list)
    angle: list[str] = field(default_factory=list)
    comment: list[str] = field(default_factory=list)

    @property
    def blank(self) -> bool:
        return not ("".join(self.phrase).strip() or self.angle or self.comment)


def mailboxes(value: str) -> tuple[Mailbox, ...]:
    """The mailboxes of a list, groups dissolved, at most a thousand.

    Encoded words are decoded after the list is cut, so that a comma inside one separates nothing. A name without an
    address is kept, and "Last, First" too where an address follows.
    """
    if not value:
        return ()
    if one := _ONE_PLAIN.fullmatch(value):
        return (_plain_box(one),)
    if "," in value and all(several := [_ONE_PLAIN.fullmatch(each) for each in value.split(",")]):
        return tuple(map(_plain_box, filter(None, several)))[:_MAX]
    text = _BRACKETED.sub(r"<\1>", _LINKED_TWICE.sub(r"\1", value).replace("<mailto:", "<"))
    entries = _entries(text)
    return tuple(box for box in map(_mailbox, _names_joined(entries)) if box.name or box.email)[:_MAX]


def _plain_box(found: re.Match[str]) -> Mailbox:
    name, email, alone = found.groups()
    return _box(one_line(name).strip(_AROUND) or None if name else None, (email or alone).strip(".").lower())


def addr_spec(text: str) -> str | None:
    """The first address in the text, lower-case; None where there is none."""
    found = ('"' in text and _QUOTED_ADDRESS.search(text)) or _ADDRESS.search(text)
    return found[0].strip(".'").lower() if found else None


_ONE = regex(r"([^\"(),:;<>@\\]{0,200})<([^<>]{1,400})>\s{0,9}")  # "Ada Boone <ada@boone.example>" and no more


def _entries(text: str) -> list[_Entry]:
    """The list cut at its separators. What is opened and never closed opens nothing."""
    if one := _ONE.fullmatch(text):
        return [_Entry([one[1]], [one[2]])]
    literal = ""
    while True:
        scanner = _Scanner(text, literal)
        scanner.run()
        if not scanner.inside:
            return scanner.entries
        literal += scanner.inside


_HIDDEN = {",": "\ue000", ";": "\ue001", ":": "\ue002", "<": "\ue003", ">": "\ue004"}  # separators that are none
_SHOWN = str.maketrans({hidden: shown for shown, hidden in _HIDDEN.items()})


@dataclass(slots=True)
class _Scanner:
    """One pass over a list. `literal` are the brackets and quotes that are taken as they stand."""

    text: str
    literal: str
    entries: list[_Entry] = field(default_factory=list)
    entry: _Entry = field(default_factory=_Entry)
    inside: str = ""  # the bracket or quote that is open
    depth: int = 0  # of comments
    addressed: bool = False  # an @ stood in this element: a colon behind it ends no group name

    def run(self) -> None:
        """Reads the whole list."""
        readers = {"": self._plain, '"': self._quoted, "(": self._comment, "<": self._angle}
        escaped = False
        for place, char in enumerate(self.text):
            if escaped:
                escaped = False
                (self.entry.comment if self.inside == "(" else self.entry.phrase).append(_HIDDEN.get(char, char))
            elif char == "\\" and self.inside in ('"', "("):
                escaped = True
            else:
                readers[self.inside](char, place)
        self._next()

    def _next(self) -> None:
        self.entries.append(self.entry)
        self.entry, self.addressed = _Entry(), False

    def _plain(self, char: str, place: int) -> None:
        if char in '"(<' and char not in self.literal:
            if char == "<" and self.entry.angle:
                self._next()  # a second address without a separator
            self.inside, self.depth = char, 1
        elif char in ",;":
            self._next()
        elif char == ":" and not self.addressed and not self.text.startswith("//", place + 1):
            self.entry = _Entry()  # what stood before was the name of a group
        else:
            self.addressed = self.addressed or char == "@"
            self.entry.phrase.append(char)

    def _quoted(self, char: str, _place: int) -> None:
        if char == '"':
            self.inside = ""
        else:
            self.entry.phrase.append(_HIDDEN.get(char, char))

    def _comment(self, char: str, _place: int) -> None:
        self.depth += (char == "(") - (char == ")")
        if self.depth:
            self.entry.comment.append(char)
        else:
            self.inside = ""

    def _angle(self, char: str, _place: int) -> None:
        if char == ">":
            self.inside = ""
        else:
            self.entry.angle.append(char)


def _names_joined(entries: list[_Entry]) -> list[_Entry]:
    """A mailbox "Last, First <a@b>" without quotation marks is one: what lacks an address belongs to what follows."""
    out: list[_Entry] = []
    for entry in entries:
        if entry.blank:
            continue
        before = out[-1] if out else None
        if before and entry.angle and not before.angle and "@" not in "".join(before.phrase) and before.phrase:
            entry.phrase = [*before.phrase, ", ", *"".join(entry.phrase).lstrip()]
            out[-1] = entry
        else:
            out.append(entry)
    return out


def _mailbox(entry: _Entry) -> Mailbox:
    phrase, angle = "".join(entry.phrase), "".join(entry.angle)
    email = addr_spec(angle) if angle else addr_spec(phrase.translate(_SHOWN))
    if not angle and email:
        phrase = ""
    return _box(display_name(phrase) or display_name("".join(entry.comment)), email)


def _box(name: str | None, email: str | None) -> Mailbox:
    return Mailbox(name=None if name and email and name.lower() == email else name, email=email)


def display_name(text: str) -> str | None:
    """A display name decoded and without the quotation marks that clients put around it."""
    words = words_decoded(text)
    name = one_line(words if words.isascii() else words.translate(_SHOWN)).strip(_AROUND)
    return name or None
