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
_GOES_ON = regex(r"['’-]|\s[A-ZÀ-Þ]")
_REACH = 24


def in_order(name: str, email: str | None, own: Iterable[str], others: Iterable[str]) -> str:
    """A name of two words, given name first: told by the sign-off, by the address, by "Frau Lang" in others' words.

    `own` are the texts that they wrote, `others` those of everybody else. As it stands where nothing speaks against it.
    """
    words = name.split()
    plain = [fold(word) for word in words]
    if len(plain) != 2 or plain[0] in SURNAMES_FIRST or not all(plain):  # noqa: PLR2004  # given name and surname
        return name
    first, last = plain
    turned = f"{words[1]} {words[0]}"
    part, other = first.split()[0], last.split()[0]  # "anne" of "Anne-Marie"
    known = {name: f"{first} {last}", words[0]: first}  # as most sign
    lines = {line: known.get(line) or _signed(line) for text in own for line in _with(text[-TEXT_CAP:], part, other)}
    signed = set(lines.values())
    if first in signed or (last not in signed and f"{first} {last}" in signed):
        return name
    if last in {names for line, names in lines.items() if "," not in line}:  # no "Lang, Senior Forester"
        return turned
    local = fold((email or "").partition("@")[0]).replace(" ", "")
    straight, reverse = local in _spellings(words[0], words[1]), local in _spellings(words[1], words[0])
    if straight != reverse:
        return turned if reverse else name
    if f"{last} {first}" in signed:
        return turned
    heard = tuple(others)
    return turned if _is_addressed(words[0], heard) and not _is_addressed(words[1], heard) else name


def _with(text: str, *parts: str) -> Iterator[str]:
    """The short lines of a text that hold one of some parts of a name, or letters with accents."""
    small = text.lower()
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
