"""Which of somebody's names comes first, where a directory writes the surname first without a comma."""

# ruff: noqa: RUF001  # mail holds typographic marks

import re
from collections.abc import Iterable, Iterator

from legwork.understanding.names import fold, person_name
from legwork.understanding.occurrences import occurrences
from legwork.understanding.tables.names import SURNAMES_FIRST
from legwork.values.regexes import regex

TEXT_CAP = 20_000
NAME_CAP = 60
_ADDRESSED = regex(
    r"\b(?:mr|mrs|ms|miss|dr|prof|professor|herr|herrn|frau|madame|mme|monsieur|señora?|sra?|signora?|sig|sig\.ra|mevrouw"
    r"|meneer|senhora?)\.? (?:dr\.? |prof\.? )?$",
    re.IGNORECASE,
)
_GREETED = regex(
    r"\b(?:dear|hi|hello|hey|hallo|liebe[r]?|bonjour|chère?|salut|hola|olá|ciao|caro|cara|hej|hei|beste|kære|kjære|kära)\s$",
    re.IGNORECASE,
)
_ENDS_GREETING = regex(r"\s?[,!:.]|\s*\n")
_GOES_ON = regex(r"['’-]|\s[A-ZÀ-Þ]")
_SYLLABLE = 4  # letters of a surname of one
_REACH = 24


def in_order(name: str, email: str | None, own: Iterable[str], others: Iterable[str]) -> str:
    """A name of two words, given name first: told by "Frau Lang" or "Dear Petra" in others' words, sign-off, address.

    `own` are the texts that they wrote, `others` those of everybody else. As it stands where nothing speaks against it.
    """
    words = name.split()
    plain = [fold(word) for word in words]
    if len(plain) != 2 or plain[0] in SURNAMES_FIRST or not all(plain):  # noqa: PLR2004  # given name and surname
        return name
    if "-" in words[1] and len(words[0]) <= _SYLLABLE and words[1].partition("-")[2].islower():
        return name  # "Han Mi-rae": a given name of two syllables stands last where the surname is one
    first, last = plain
    near = {line for text in own for line in _near(text[-TEXT_CAP:], first, last)}
    if words[0] in near:  # as most sign
        return name
    lines = {line: f"{first} {last}" if line == name else _signed(line) for line in near}
    signed = set(lines.values())
    if first in signed or (last not in signed and f"{first} {last}" in signed):
        return name
    heard = tuple(others)
    is_usual = _told_by_others(words[0], words[1], heard)
    if is_usual is None and last in {names for line, names in lines.items() if "," not in line}:
        is_usual = False  # who signs "Petra"; no "Lang, Senior Forester"
    if is_usual is None:
        is_usual = _told_by_address(words[0], words[1], email)
    if is_usual is None:
        is_addressed = _is_addressed(words[0], heard) and not _is_addressed(words[1], heard)
        is_usual = not (is_addressed or f"{last} {first}" in signed)
    return name if is_usual else f"{words[1]} {words[0]}"


def _told_by_others(first: str, second: str, texts: tuple[str, ...]) -> bool | None:
    """Whether others call somebody by the first word of the name as by a given name; None where they do neither.

    A form of address alone says little against the first word: "Miss Lurleen", "Mr Ray".
    """
    given = _is_greeted(first, texts) or _is_addressed(second, texts)
    return None if given == _is_greeted(second, texts) else given


def _told_by_address(first: str, second: str, email: str | None) -> bool | None:
    """Whether an address is made of the words of a name in this order; None where of neither or of both."""
    local = fold((email or "").partition("@")[0]).replace(" ", "")
    straight = local in _spellings(first, second)
    return None if straight == (local in _spellings(second, first)) else straight


def _near(text: str, *names: str) -> Iterator[str]:
    """The short lines of a text that hold the first part of one of some names, or letters with accents."""
    small = text.lower()
    parts = [name.split()[0] for name in names]  # "anne" of "Anne-Marie"
    if text.isascii() and not any(map(small.__contains__, parts)):
        return
    for line in text.splitlines():
        if len(line) <= NAME_CAP:
            small = line.lower()
            if any(map(small.__contains__, parts)) or not line.isascii():
                yield line


def _is_addressed(surname: str, texts: Iterable[str]) -> bool:
    """Whether texts call somebody by a surname alone behind a form of address: "Frau Lang"."""
    return any(
        _ADDRESSED.search(text[max(0, start - _REACH) : start]) and not _GOES_ON.match(text, end)
        for text in texts
        for start, end in occurrences(text[:TEXT_CAP], surname, whole=True)
    )


def _is_greeted(given: str, texts: Iterable[str]) -> bool:
    """Whether texts greet somebody by one name alone, with no form of address: "Dear Petra,"."""
    return any(
        _GREETED.search(text[max(0, start - _REACH) : start]) and _ENDS_GREETING.match(text, end)
        for text in texts
        for start, end in occurrences(text[:TEXT_CAP], given, whole=True)
    )


def _signed(line: str) -> str:
    """A line as a name, folded: "LANG Petra, Dr." is petra lang; a surname behind a form of address is as it stands."""
    name = person_name(line.partition(",")[0])
    alone = name is not None and " " not in name and fold(line.split(maxsplit=1)[0]) != fold(name)
    return fold(line if alone else name or line)


def _spellings(given: str, surname: str) -> frozenset[str]:
    """The local parts that a given name and a surname make, without marks between."""
    first, last = fold(given).replace(" ", ""), fold(surname).replace(" ", "")
    initials = "".join(part[0] for part in fold(given).split())
    return frozenset((first + last, first[0] + last, initials + last, first + last[0]))
