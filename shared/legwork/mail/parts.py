"""A mail as the tree of its MIME parts (RFC 5322, 2045, 2046), each by where it stands in the bytes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from legwork.mail.caps import Caps
from legwork.mail.encoded_words import raw_text
from legwork.mail.parameters import parameters
from legwork.values.regexes import regex

# A field with its folds, or what stands among fields and is none: a line of a mailbox file, a fold of nothing.
_LINE = regex(
    r"(?:([!-9;-~]+):([^\r\n]*(?:(?:\r\n?|\n)[ \t][^\r\n]*)*)"
    r"|(?:\AFrom |From (?=[^\r\n]*(?:\r\n?|\n)(?:From |[ \t]|[!-9;-~]*:))|[ \t:])[^\r\n]*)(?:\r\n?|\n|\Z)|"
)
_BOUNDARY_END = regex(rb"(--)?[ \t]*(?:\r\n?|\n|\Z)")


@dataclass(slots=True)
class Part:
    """The fields of a part, undecoded, and from where to where its body goes."""

    data: bytes
    start: int
    end: int
    fields: Sequence[tuple[str, str]]
    stated: Mapping[str, str]  # the first field of each name, in small letters
    default: str  # its type where it states none

    def field(self, name: str) -> str:
        """The first field of that name (in small letters), raw 8-bit characters read; empty where there is none."""
        return raw_text(self.stated[name]) if name in self.stated else ""

    @property
    def kind(self) -> str:
        """Its type in small letters; `text/plain` where what it states is none (RFC 2045, 5.2)."""
        if "content-type" not in self.stated:
            return self.default
        kind = self.field("content-type").partition(";")[0].strip().lower()
        return kind if kind.count("/") == 1 else "text/plain"

    @property
    def body(self) -> bytes:
        """Its body as it stands, the transfer encoding not undone."""
        return self.data[self.start : self.end]


def part_of(data: bytes, caps: Caps, start: int = 0, end: int | None = None, default: str = "text/plain") -> Part:
    """The part that these bytes are. The first line that is no field begins its body, a blank one above it apart."""
    end = len(data) if end is None else end
    last = min(end, start + caps.header_block_bytes)
    blank = data.find(b"\n\r\n", start, last)
    blank = data.find(b"\n\n", start, last) if blank < 0 else blank
    last = last if blank < 0 else blank + 1
    head = data[start:last].decode("ascii", "surrogateescape")
    fields = _plain_fields(head)
    if fields is None:
        fields, length = _fields(head)
        last = start + length
    if data.startswith((b"\r", b"\n"), last, end):
        last += 1 + data.startswith(b"\r\n", last, end)
    return Part(data, last, end, fields, {name.lower(): value for name, value in reversed(fields)}, default)


def _plain_fields(head: str) -> list[tuple[str, str]] | None:
    """The fields of a block of nothing else, unfolded, as most are; None where anything is odd."""
    end = "\r\n" if "\r" in head else "\n"
    lines = head.removesuffix(end).replace(f"{end} ", " ").replace(f"{end}\t", " ").split(end)
    fields = [(name, value) for name, colon, value in [line.partition(":") for line in lines] if name and colon]
    signs, said = "".join([name for name, _ in fields]), "".join([value for _, value in fields])
    if len(fields) < len(lines) or " " in signs or "\r" in said or "\n" in said:
        return None
    return fields if signs.isascii() and signs.isprintable() else None


def _fields(head: str) -> tuple[list[tuple[str, str]], int]:
    """The fields with which a block begins, with their folds, and where what is none and not among them begins."""
    fields: list[tuple[str, str]] = []
    length = 0
    for line in _LINE.finditer(head):
        before, length = length, line.end()
        if length == before:
            break
        name, value = line.groups()
        if name:
            fields.append((name, value))
    return fields, length


def children(part: Part, kind: str, caps: Caps) -> list[Part] | None:
    """The parts of a part of that kind, at most one more than a mail may have; None for a leaf."""
    if kind.startswith("message/"):
        return [part_of(part.data, caps, part.start, part.end)]
    stated = parameters(part.field("content-type"), caps) if kind.startswith("multipart/") else {}
    if "boundary" not in stated:
        return None
    boundary = b"--" + stated["boundary"].rstrip().encode("utf-8", "replace")
    (_, above), *between = islice(_between(part, boundary), caps.parts + 1)
    if not between:  # none is opened: what stands above the end of the last is all there is
        part.end = above
        return None
    default = "message/rfc822" if kind == "multipart/digest" else "text/plain"
    return [part_of(part.data, caps, start, end, default) for start, end in between if start < end]


def _between(part: Part, boundary: bytes) -> Iterator[tuple[int, int]]:
    """From where to where it goes between the lines that are boundaries, to which the line end above belongs.

    First comes what stands above all of them.
    """
    data, opened = part.data, part.start
    place = data.find(boundary, opened, part.end)
    while place >= 0:
        line = _BOUNDARY_END.match(data, place + len(boundary), part.end)
        if line and (place == part.start or data[place - 1] in b"\r\n"):
            yield opened, max(opened, place - 1 - data.startswith(b"\r\n", place - 2))
            if line[1]:
                return
            opened = line.end()
        place = data.find(boundary, place + len(boundary), part.end)
    yield opened, part.end
