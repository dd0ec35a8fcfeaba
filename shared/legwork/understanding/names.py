"""Names of people: read off an address, compared, found in running text."""

# ruff: noqa: PLR2004, RUF001, SIM905  # words are listed as text; word counts stand where they decide; mail holds typographic marks

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from legwork.understanding.remembered import remembered
from legwork.understanding.tables.names import DESKS, ELDERS, HONORIFICS, NOT_NAMES, PARTICLES, SHORT_FORMS, WRITTEN_OUT
from legwork.understanding.written_names import (
    MOST_WORDS,
    bare,
    fold,
    person_name,
    squashed,
    squashed_lines,
    without_pronouns,
)
from legwork.values.people import Mailbox, Seeker
from legwork.values.regexes import regex

__all__ = [
    "OPENING_CAPITAL",
    "Name",
    "bare",
    "fold",
    "is_elder_of",
    "is_no_name",
    "is_reader",
    "is_reader_name",
    "is_shaped_as_name",
    "name_of_address",
    "names_in",
    "person_name",
    "reader_parts",
    "same_name",
    "same_parts",
    "squashed",
    "squashed_lines",
    "without_pronouns",
]

_FULL_LINE = 45
_MOST_OF_A_PERSON = 4  # words, without "van" and "de la"
_CONTRACTED = regex(r"'(?:s|ll|d|re|ve|m)$")
_JOINED_ARTICLES = frozenset(("vom", "zum", "zur"))


def name_of_address(email: str | None) -> str | None:
    """The name that an address spells ("ada.boone@…"); None where it spells none for certain."""
    local = (email or "").partition("@")[0].partition("+")[0]
    parts = re.split(r"[._-]", re.sub(r"\d+$", "", local))
    if len(parts) not in (2, 3) or not all(part.isalpha() for part in parts) or len(parts[0]) < 2 or len(parts[-1]) < 2:
        return None
    if any(part in DESKS for part in parts) or local in DESKS:
        return None
    return " ".join(part if part in PARTICLES else part.capitalize() for part in parts)


def same_name(one: str | None, other: str | None) -> bool:
    """Whether two names can be one person's: equal, or one leaves out or shortens a part of the other."""
    if not one or not other:
        return False
    return bool(fold(one)) if one == other else same_parts(fold(one).split(), fold(other).split())


def same_parts(first: Sequence[str], second: Sequence[str]) -> bool:
    """The same of the words of two names, each `fold`ed."""
    if not first or not second:
        return False
    if first == second or "".join(first) == "".join(second):
        return True
    short, long = (second, first) if len(second) < len(first) else (first, second)
    if len(short) == 1:
        return short[0] in (long[0], long[-1]) or (len(long) > 1 and short[0] == "".join(long[1:]))
    if long[: len(short)] == short:  # a second surname
        return True
    if short[-1] != long[-1] and set(short) != set(long):
        return False
    return _same_given(short[0], long[0]) or set(short) <= set(long)


def is_elder_of(called: str | None, name: str | None) -> bool:
    """Whether `called` is how an elder of that surname is spoken of: "Pa Boone" for Sam Boone."""
    short, full = (called or "").split(), (name or "").split()
    return len(short) > 1 and len(full) > 1 and short[0] in ELDERS and short[-1] == full[-1] and short != full


def _same_given(one: str, other: str) -> bool:
    """Whether two given names can be one: equal, an initial, or the short form ("Al" of "Alan", "Bob" of "Robert")."""
    brief, full = sorted((one, other), key=len)
    return full.startswith(brief) or full in SHORT_FORMS.get(brief, ())


def is_reader(mailbox: Mailbox | None, reader: Seeker | None) -> bool:
    """Whether a mailbox is the seeker's, by address or, where it has none of a person's, by full name."""
    if mailbox is None or reader is None:
        return False
    if not mailbox.email:
        return is_reader_name(mailbox.name, reader)
    if mailbox.email == reader.email:
        return True
    return _plain_address(mailbox.email) in map(_plain_address, (reader.email, *reader.also))


def is_reader_name(name: str | None, reader: Seeker | None) -> bool:
    """Whether a name is the seeker's, in full or in part."""
    if not (reader and reader.name and name):
        return False
    shown = person_name(name)
    return shown is not None and same_parts(fold(shown).split(), reader_parts(reader.name))


@remembered
def reader_parts(name: str) -> list[str]:
    """The words of the seeker's name, folded; none where that cannot be a person's."""
    return fold(person_name(name) or "").split()


def _plain_address(address: str) -> str:
    small = address.casefold()
    if "+" not in small:
        return small
    local, _, domain = small.rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


class Name(NamedTuple):
    """A name found in running text: cleaned, with the span of its verbatim words (honorific included)."""

    text: str
    start: int
    end: int
    honorific: bool


_WORD = regex(r"[^\W\d_][\w'’‘ʻ`´]*(?:[-.][^\W\d_][\w'’‘ʻ`´]*)*\.?")
_BETWEEN = regex(r"[ \u00a0]?(?:\s?\n[ >]{0,8})?")
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
OPENING_CAPITAL = r"[A-ZÀ-ÖØ-Þ\u0100-\U0010ffff](?<=[^\W\d_])"  # where a search begins: ranges are told soonest
# A capitalised word, not inside another, before one that can go on a name.
_OPENS = regex(
    rf"{OPENING_CAPITAL}(?<![^\W_].)(?<![^\W\d_]['’‘ʻ`´.-].)[\w'’‘ʻ`´.-]{{0,60}}[ \u00a0\n][ \n>]{{0,8}}"
    rf"(?:{_CAPITAL}|(?:{'|'.join(map(re.escape, sorted(PARTICLES)))})\b)"
)


_TIME = regex(  # "Wed Jun 10", and what follows "10" in "10 AM Mumbai time"
    r"(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.? "
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d|(?<=\d )[ap]m ",
    re.IGNORECASE,
)


def names_in(text: str) -> Iterator[Name]:
    """Runs of capitalised words that can be the names of people, in order. One word counts only after an honorific.

    A caller decides by the words around whether it is a person: this only says what is written like a name.
    """
    found = _OPENS.search(text)
    while found:
        start = found.start()
        end, last, honorific = _run(text, start)
        found = _OPENS.search(text, end)
        if last == start or _TIME.match(text, start):
            continue
        words = text[start:end]
        if words[-1] == "." and end - last > 2:
            words = words.rstrip(".")
            end = start + len(words)
        name = person_name(words)
        if (
            name
            and (" " in name or (honorific and len(bare(name)) > 1))
            and name.split()[0].casefold() not in NOT_NAMES
        ):
            yield Name(name, start, end, honorific)


def is_shaped_as_name(name: str) -> bool:
    """Whether words that no header and no signature give look like a person: up to four, no figures, no lone letter."""
    words = [word for word in name.split() if fold(word) not in PARTICLES]
    longest = max((len(bare(word)) for word in words), default=0)
    figures = not name.replace(" ", "").isalpha() and any(char.isdigit() or char in "@/#" for char in name)
    return longest > 1 and len(words) <= _MOST_OF_A_PERSON and not figures and not all(map(is_no_name, words))


def is_no_name(word: str) -> bool:
    """Whether a capitalised word is one that no name is, also run together with a verb ("It's", "She'll")."""
    plain = word.casefold().replace("’", "'")
    return plain in NOT_NAMES or ("'" in plain and _CONTRACTED.sub("", plain) in NOT_NAMES)


def _run(text: str, start: int) -> tuple[int, int, bool]:
    """Where the name that starts at `start` ends, where its last word starts, and whether an honorific opens it."""
    word = _WORD.match(text, start)
    if word is None:
        return start + 1, start, False
    last, previous = word, word[0]
    honorific = bare(previous) in HONORIFICS
    if not _names_word(previous) or (is_no_name(previous) and not honorific):
        return word.end(), start, False
    for _ in range(MOST_WORDS + 1):
        following = _WORD.match(text, _BETWEEN.match(text, word.end()).end())  # type: ignore[union-attr]  # matches nothing, too
        if following is None or (previous.endswith(".") and not _abbreviated(previous)):
            break
        gap = text[word.end() : following.start()]
        if gap not in (" ", "\u00a0") and not _wrapped(text, word.end(), gap):
            break
        word, previous = following, following[0]
        if last.start() == start and previous in _OF_A_NOUN and _is_noun(text, start):
            return last.end(), start, False
        if _names_word(previous) and not is_no_name(previous):
            last = word
        elif previous.casefold() not in PARTICLES or (previous.casefold() in _JOINED_ARTICLES and last.start() > start):
            break  # "Ute Lenz vom Stadtarchiv"
    return last.end(), last.start(), honorific


_OF_A_NOUN = frozenset(("zu", "von", "vom", "zum", "zur"))


def _is_noun(text: str, start: int) -> bool:
    """Whether a German article stands before: "den Kontakt zu Eva Lind"."""
    before = text[max(0, start - 12) : start]
    return before[-1:].isspace() and before.split()[-1:] != [] and before.split()[-1] in _DETERMINERS


_DETERMINERS = frozenset(
    (
        "der die das den dem des ein eine einen einem einer mein meine meinen meiner ihr ihre ihren dein deine deinen"
        " unser unsere"
    ).split()
)


def _wrapped(text: str, end: int, gap: str) -> bool:
    """Whether a name runs over the end of a full line of wrapped text."""
    return gap.strip(" >") == "\n" and end - text.rfind("\n", 0, end) > _FULL_LINE


_SHORTENED = HONORIFICS - WRITTEN_OUT


def _abbreviated(word: str) -> bool:
    """Whether a full stop belongs to a word: an initial, "Dr.", "e.g."; "Lord." ends a sentence."""
    return len(word) <= 2 or bare(word) in _SHORTENED or word.count(".") > 1


def _names_word(word: str) -> bool:
    return word[0].isupper()
