"""Address lists (RFC 5322 section 3.4), as headers and as forwarding clients write them."""

import re
from dataclasses import dataclass, field

from legwork.mail.clean import one_line
from legwork.mail.encoded_words import words_decoded
from legwork.values.people import Mailbox

# The local part may hold what RFC 5321 allows unquoted; a domain may be international.
_ADDRESS = re.compile(r"[^\s<>()\[\]\\,;:\"'@|]['\w.!#$%&*+/=?^`{|}~-]{0,127}@(?:[\w.-]{1,253}|\[[\w.:]{1,60}\])")
_QUOTED_ADDRESS = re.compile(r'"[^"@\\]{1,64}"@[\w.-]{1,253}')
_BRACKETED = re.compile(r"[\[(]\s{0,3}(?:mailto:)?\s{0,3}([^\s\[\]()<>@]{1,128}@[^\s\[\]()<>@]{1,253})\s{0,3}[\])]")
_LINKED_TWICE = re.compile(r"(@[\w.-]{1,253})<mailto:[^<>\s]{0,300}>", re.IGNORECASE)  # Outlook: a@b<mailto:a@b>
_MAX = 1_000


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
    text = _BRACKETED.sub(r"<\1>", _LINKED_TWICE.sub(r"\1", value).replace("<mailto:", "<"))
    entries = _entries(text)
    return tuple(box for box in map(_mailbox, _names_joined(entries)) if box.name or box.email)[:_MAX]


def addr_spec(text: str) -> str | None:
    """The first address in the text, lower-case; None where there is none."""
    found = _QUOTED_ADDRESS.search(text) or _ADDRESS.search(text)
    return found[0].strip(".'").lower() if found else None


def _entries(text: str) -> list[_Entry]:
    """The list cut at its separators. What is opened and never closed opens nothing."""
    literal: set[str] = set()
    while True:
        entries, unclosed = _scan(text, literal)
        if unclosed is None:
            return entries
        literal.add(unclosed)


def _scan(text: str, literal: set[str]) -> tuple[list[_Entry], str | None]:
    entries, entry = [], _Entry()
    inside, depth, skip = "", 0, False
    for place, char in enumerate(text):
        if skip:
            skip = False
            _add(entry, inside, char)
        elif char == "\\" and inside in ('"', "("):
            skip = True
        elif inside == '"':
            if char == '"':
                inside = ""
            else:
                entry.phrase.append(char if char not in ",;:<>" else _HIDDEN[char])
        elif inside == "(":
            depth += (char == "(") - (char == ")")
            if depth:
                entry.comment.append(char)
            else:
                inside = ""
        elif inside == "<":
            if char == ">":
                inside = ""
            else:
                entry.angle.append(char)
        elif char in '"(<' and char not in literal:
            inside, depth = char, 1
            if char == "<" and entry.angle:  # a second address without a separator
                entries.append(entry)
                entry = _Entry()
        elif char in ",;":
            entries.append(entry)
            entry = _Entry()
            if char == ",":
                entry.phrase.append("")
        elif char == ":" and "@" not in "".join(entry.phrase) and not text.startswith("//", place + 1):
            entry = _Entry()  # what stood before was the name of a group
        else:
            entry.phrase.append(char)
    entries.append(entry)
    return entries, inside or None


_HIDDEN = {",": "\ue000", ";": "\ue001", ":": "\ue002", "<": "\ue003", ">": "\ue004"}
_SHOWN = str.maketrans({hidden: shown for shown, hidden in _HIDDEN.items()})


def _add(entry: _Entry, inside: str, char: str) -> None:
    (entry.comment if inside == "(" else entry.phrase).append(_HIDDEN.get(char, char))


def _names_joined(entries: list[_Entry]) -> list[_Entry]:
    """ "Last, First <a@b>" without quotation marks is one mailbox: what lacks an address belongs to what follows."""
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
        phrase = "" if not entry.comment else ""
    name = display_name(phrase) or display_name("".join(entry.comment))
    return Mailbox(name=None if name and email and name.lower() == email else name, email=email)


def display_name(text: str) -> str | None:
    """A display name decoded and without the quotation marks that clients put around it."""
    name = one_line(words_decoded(text).translate(_SHOWN)).strip("\"'*, \t")
    return name or None
