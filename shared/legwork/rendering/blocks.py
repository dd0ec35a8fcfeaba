"""What a letter is made of. A sheet of blocks is the one source of its plain text and of its HTML."""

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import Any, get_args
from urllib.parse import quote, urlsplit

from legwork.rendering.facts import File
from legwork.values.frozen import frozen
from legwork.values.regexes import regex

_E164 = regex(r"\+[0-9]{5,15}")
_LINK_SCHEMES = frozenset({"http", "https"})
_SHOWN_LINK = 60  # characters: two lines of a phone
_MAILTO_CAP = 1800  # Outlook for Windows refuses links beyond about 2,000 characters (observed)


@frozen
class Heading:
    """The title of a section."""

    text: str


@frozen
class Subheading:
    """The title of a part of a section."""

    text: str


@frozen
class Paragraph:
    """Running text."""

    text: str


@frozen
class Fact:
    """A label and its value. `note` says where it comes from; `href` is of `web_link` or `phone_link`.

    The one that the letter is opened for is `strong`.
    """

    label: str
    value: str
    note: str | None = None
    href: str | None = None
    strong: bool = False


@frozen
class FactList:
    """Facts below each other."""

    facts: tuple[Fact, ...]


@frozen
class Entry:
    """One conversation among others: who, their work, what is next."""

    name: str
    work: str | None = None
    next: str | None = None


@frozen
class Entries:
    """Conversations below each other."""

    entries: tuple[Entry, ...]


@frozen
class Bullets:
    """Points without an order."""

    items: tuple[str, ...]


@frozen
class Numbered:
    """Points in their order, counted from 1."""

    items: tuple[str, ...]


@frozen
class Quote:
    """Somebody's own words; they may hold line breaks. `by` says above them whose they are."""

    text: str
    by: str | None = None


@frozen
class Bar:
    """A number from 0 to `most` as a bar with the number beside it. `note` says what it stands on.

    `words` say the number where "4 of 5" would not.
    """

    label: str
    value: float
    note: str | None = None
    most: int = 5
    words: str | None = None

    @property
    def percent(self) -> int:
        """How much of the bar is full, in whole percent."""
        return max(0, min(100, int(100 * self.value / max(1, self.most) + 0.5)))

    @property
    def said(self) -> str:
        """As in "4 of 5" or "3.5 of 5"."""
        return self.words or f"{self.value:.1f}".removesuffix(".0") + f" of {self.most}"


@frozen
class Bars:
    """Bars below each other."""

    bars: tuple[Bar, ...]


@frozen
class Draft:
    """A mail for the seeker to send. `to` is None where no address is known; blanks stand in square brackets.

    `bcc` is Legwork's own address, so that the record goes on by itself.
    """

    to: str | None
    subject: str
    body: str
    bcc: str | None = None

    @property
    def mailto(self) -> str:
        """The draft as a link (RFC 6068); without its body where that would make it too long for mail programs."""
        subject = f"mailto:{_address(self.to or '')}?subject={quote(self.subject, safe='')}"
        body = f"&body={quote(self.body.replace(chr(10), chr(13) + chr(10)), safe='')}"
        copy = f"&bcc={_address(self.bcc)}" if self.bcc else ""
        whole = subject + body + copy
        return whole if len(whole) <= _MAILTO_CAP else subject + copy


@frozen
class Action:
    """A link that stands out. `href` has passed `web_link`."""

    label: str
    href: str

    @property
    def shown(self) -> str:
        """The link as it is shown below the button: whole where it is short, else where it leads."""
        if len(self.href) <= _SHOWN_LINK:
            return self.href
        return f"{urlsplit(self.href).scheme}://{urlsplit(self.href).netloc}/…"


@frozen
class Footer:
    """The last line: why the letter came and how to change or stop it."""

    text: str


Block = (
    Heading | Subheading | Paragraph | FactList | Entries | Bullets | Numbered | Quote | Bars | Draft | Action | Footer
)


@frozen
class EventMark:
    """A meeting for programs that read a letter: names and values of schema.org's Event, in order."""

    properties: tuple[tuple[str, str], ...]


@frozen
class Sheet:
    """A letter before it is text. `preheader` is what a mail list shows beside the subject."""

    subject: str
    preheader: str
    title: str
    blocks: tuple[Block, ...]
    files: tuple[File, ...] = ()
    event: EventMark | None = None


def _address(email: str) -> str:
    return quote(email, safe="@.+-_")


def web_link(url: str | None) -> str | None:
    """The url where it is http or https with a host; None else. Nothing else becomes a link in a letter."""
    if not url or url.split() != [url]:  # with a blank it is none
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme.lower() in _LINK_SCHEMES and parts.netloc else None


def phone_link(phone: str | None) -> str | None:
    """A link that dials (RFC 3966), for a number in E.164."""
    return f"tel:{phone}" if phone and _E164.fullmatch(phone) else None


def without_empty(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks without empty ones and without headings that nothing follows."""
    kept: list[Block] = []
    below: type = Footer
    for block in reversed(blocks):
        kind = type(block)
        content = _CONTENT[kind](block)
        is_blank = not content or (isinstance(content, str) and content.isspace())
        if is_blank or (kind in _TITLES and below in _TITLES[kind]):
            continue
        kept.append(block)
        below = kind
    kept.reverse()
    return tuple(kept)


# What a title has below it when nothing follows it.
_TITLES: Mapping[type, frozenset[type]] = {
    Heading: frozenset({Heading, Footer}),
    Subheading: frozenset({Heading, Subheading, Footer}),
}


# What a block holds, without which it is empty.
_CONTENT: Mapping[type, Callable[[Any], Any]] = {
    **{kind: attrgetter(kind.__match_args__[0]) for kind in get_args(Block)},
    Draft: attrgetter("body"),
    Action: attrgetter("href"),
}
