"""Names of people: cleaned of what is no name, compared, found in running text."""

# ruff: noqa: PLR2004, RUF001  # a pattern is read as one line; weights and word counts stand where they decide; mail holds typographic marks; words are listed as text

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from legwork.understanding.tables.names import (
    DESKS,
    HONORIFICS,
    HONORIFICS_AFTER,
    NOT_NAMES,
    PARTICLES,
    POST_NOMINALS,
)
from legwork.values.people import Mailbox, Seeker

NAME_CAP = 120
MOST_WORDS = 6
_FULL_LINE = 45
_LONGEST_DEGREE = 8
_BRACKETED = re.compile(r"[(\[<{][^()\[\]<>{}]{0,80}[)\]>}]")
_VIA = re.compile(
    r"\s+(?:via|durch|par|por|tramite|on behalf of|im auftrag von|from|de la part de)\s.*$|\s+[|/–—·•@]\s?.*$|\s-\s.*$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_](?:[\w'’‘ʻ`´.-]*\w)?\.?")
_PRONOUNS = re.compile(
    r"\b(?:she|he|they|ze|xe|sie|er|elle|il|iel|ella|él)\s?/\s?\w{2,5}(?:\s?/\s?\w{2,7})?\b", re.IGNORECASE
)


def fold(text: str) -> str:
    """Case, accents and punctuation levelled, for comparing."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("ø", "o").replace("Ø", "o").replace("ł", "l"))
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^\w@ ]+", " ", letters.casefold()).split())


def bare(word: str) -> str:
    """A word folded to what the tables hold: lower-case, without full stops."""
    return word.casefold().strip(".,;:").replace(".", "")


def without_pronouns(text: str) -> str:
    """The text without a note of pronouns ("she/her")."""
    return _PRONOUNS.sub("", text)


def person_name(stated: str | None) -> str | None:
    """A name as people write it: no honorific, no degree, no company behind it, "Last, First" turned round.

    None where nothing is left that can be a name.
    """
    text = (stated or "")[:NAME_CAP].replace("\u00a0", " ").strip().strip("\"'*_“”„«»`").strip()
    if "@" in text.split(" ")[0]:
        return None
    text = _BRACKETED.sub(" ", _VIA.sub("", without_pronouns(text)))
    text = re.sub(r"^[^\W\d_]{2,12}\s?:\s+", "", text)  # "To: Ada Boone"
    text = " ".join(text.split()).strip(" ,;:-")
    words = _turned(text).split()
    words = _without_titles(words)
    if not words or len(words) > MOST_WORDS or any(char.isdigit() for char in "".join(words)):
        return None
    name = " ".join(_recased(words))
    return name if any(char.isalpha() for char in name) and name.casefold() not in NOT_NAMES else None


def _turned(text: str) -> str:
    """A name in its usual order: "Okafor, Ada" as "Ada Okafor"; what follows a comma and is no name is left out."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) < 2:  # no comma
        return parts[0] if parts else ""
    first = parts[1].split()
    if all(bare(word) in POST_NOMINALS or _is_acronym(word) for word in first):
        return parts[0]
    if len(parts[0].split()) <= 3 and len(first) <= 3:  # a surname and given names, particles included
        return f"{parts[1]} {parts[0]}"
    return parts[0]


def _is_acronym(word: str) -> bool:
    """Whether a word is written like a degree or a registration: "FSA", "P.Eng.", "BVetMed"."""
    letters = [char for char in word if char.isalpha()]
    capitals = sum(char.isupper() for char in letters)
    return (
        capitals > 1
        and len(letters) <= _LONGEST_DEGREE
        and (bare(word) in POST_NOMINALS or capitals >= len(letters) - 1)
    )


def _without_titles(words: list[str]) -> list[str]:
    while len(words) > 1 and bare(words[0]) in HONORIFICS and (words[0][0].isupper() or words[0].endswith(".")):
        words = words[1:]
    if words and len(words) == 1 and bare(words[0]) in HONORIFICS and len(bare(words[0])) > 1:
        return []
    while len(words) > 1 and (bare(words[-1]) in HONORIFICS_AFTER and words[-1].islower()):
        words = words[:-1]
    shouted = words[0].isupper() if words else False
    while len(words) > 2 and _is_acronym(words[-1]) and not shouted and words[-1] not in ("II", "III", "IV"):
        words = words[:-1]
    return words


def _recased(words: list[str]) -> list[str]:
    """A name that is shouted or whispered as a whole gets usual capitals."""
    letters = "".join(words)
    if len(letters) > 4 and (letters.isupper() or letters.islower()) and len(words) > 1:  # not initials
        return [word.casefold() if word.casefold() in PARTICLES else _capitalised(word) for word in words]
    return words


def _capitalised(word: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda run: run[0][:1].upper() + run[0][1:].lower(), word)


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
    first, second = fold(one or "").split(), fold(other or "").split()
    if not first or not second:
        return False
    if first == second or "".join(first) == "".join(second):
        return True
    short, long = sorted((first, second), key=len)
    if len(short) == 1:
        return short[0] in (long[0], long[-1]) or (len(long) > 1 and short[0] == "".join(long[1:]))
    if short[-1] != long[-1] and set(short) != set(long):
        return False
    return (
        short[0] == long[0]
        or (short[0][0] == long[0][0] and (len(short[0]) == 1 or len(long[0]) == 1))
        or set(short) <= set(long)
    )


def is_reader(mailbox: Mailbox | None, reader: Seeker | None) -> bool:
    """Whether a mailbox is the seeker's, by address or, where it has none of a person's, by full name."""
    if mailbox is None or reader is None:
        return False
    if mailbox.email and _plain_address(mailbox.email) in {_plain_address(address) for address in reader.addresses}:
        return True
    return not mailbox.email and is_reader_name(mailbox.name, reader)


def is_reader_name(name: str | None, reader: Seeker | None) -> bool:
    """Whether a name is the seeker's, in full or in part."""
    return bool(reader and reader.name and name and same_name(person_name(name), person_name(reader.name)))


def _plain_address(address: str) -> str:
    local, _, domain = address.casefold().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


class Name(NamedTuple):
    """A name found in running text: cleaned, with the span of its verbatim words (honorific included)."""

    text: str
    start: int
    end: int
    honorific: bool


_TOKEN = re.compile(r"[^\W\d_][\w'’‘ʻ`´]*(?:[-.][^\W\d_][\w'’‘ʻ`´]*)*\.?|[^\w\s]|\d+")


def names_in(text: str) -> Iterator[Name]:
    """Runs of capitalised words that can be the names of people, in order. One word counts only after an honorific.

    A caller decides by the words around whether it is a person: this only says what is written like a name.
    """
    tokens = list(_TOKEN.finditer(text))
    index = 0
    while index < len(tokens):
        run = _run(tokens, index, text)
        if run is None:
            index += 1
            continue
        last, honorific = run
        start, end = tokens[index].start(), tokens[last].end()
        words = text[start:end]
        end -= len(words) - len(words.rstrip(".")) if len(words.split()[-1]) > 2 else 0
        name = person_name(text[start:end])
        index = last + 1
        if name and (" " in name or honorific) and name.split()[0].casefold() not in NOT_NAMES:
            yield Name(name, start, end, honorific)


def _run(tokens: list[re.Match[str]], index: int, text: str) -> tuple[int, bool] | None:
    """The last token of the name that starts at `index`, and whether an honorific opens it."""
    word = tokens[index][0]
    honorific = bare(word) in HONORIFICS and word[0].isupper()
    if not _names_word(word) and not honorific:
        return None
    if word.casefold().replace("’", "'") in NOT_NAMES and not honorific:
        return None
    last = index
    cursor = index + 1
    while cursor < len(tokens) and cursor - index < MOST_WORDS + 2:
        gap = text[tokens[cursor - 1].end() : tokens[cursor].start()]
        previous = tokens[cursor - 1][0]
        if (gap not in (" ", "\u00a0") and not _wrapped(text, tokens[cursor - 1].end(), gap)) or (
            previous.endswith(".") and not _abbreviated(previous)
        ):
            break
        word = tokens[cursor][0]
        if _names_word(word) and word.casefold().replace("’", "'") not in NOT_NAMES:
            last = cursor
        elif word.casefold() not in PARTICLES:
            break
        cursor += 1
    return last, honorific


def _wrapped(text: str, end: int, gap: str) -> bool:
    """Whether a name runs over the end of a full line of wrapped text."""
    return gap.strip(" >") == "\n" and end - text.rfind("\n", 0, end) > _FULL_LINE


def _abbreviated(word: str) -> bool:
    return len(word) <= 2 or bare(word) in HONORIFICS or word.count(".") > 1  # an initial


def _names_word(word: str) -> bool:
    return word[0].isupper()
