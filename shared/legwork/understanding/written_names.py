"""A name as a header or a line writes it, without honorific, degree, firm or second script, in usual order and case."""

# ruff: noqa: PLR2004, RUF001, SIM905  # word counts stand where they decide; mail holds typographic marks; words are listed as text

import re
import unicodedata
from itertools import filterfalse

from legwork.understanding.remembered import remembered
from legwork.understanding.tables.companies import COMPANY_WORDS, LEGAL_FORMS, WEAK_COMPANY_WORDS
from legwork.understanding.tables.names import (
    CAPITAL_HONORIFICS,
    DESK_NAMES,
    GIVEN_NAMES_TOO,
    HONORIFIC_OPENERS,
    HONORIFICS,
    HONORIFICS_AFTER,
    NAME_ABBREVIATIONS,
    NOT_NAMES,
    PARTICLES,
    POST_NOMINALS,
    SHORT_SURNAMES,
    SURNAMES_FIRST,
)
from legwork.understanding.tables.titles import DEPARTMENTS, FIELDS, HEADS
from legwork.values.regexes import regex

NAME_CAP = 120
MOST_WORDS = 6
_LONGEST_DEGREE = 8
_BRACKETED = regex(r"[(\[<{][^()\[\]<>{}]{0,80}[)\]>}]")
_NICKNAME = regex(r"(?<=\s)[\"“‘'][^\"“”‘’']{1,20}[\"”’'](?=\s)")
_VIA = regex(
    r"\s{1,40}(?:via|durch|über|par|por|tramite|on behalf of|im auftrag von|from|de la part de|at|bei|chez|bij|hos|c/o)"
    r"\s.*$"
    r"|\s+[|/–—·•@]\s?.*$|\s-\s.*$",
    re.IGNORECASE,
)
# Words for which a name is looked at closely, though it is written as names are.
_UNUSUAL = frozenset("via durch über par por tramite on im de from at bei chez bij hos ii iii iv".split()).union(
    HONORIFICS, HONORIFIC_OPENERS, HONORIFICS_AFTER, POST_NOMINALS, DESK_NAMES, map(str.casefold, CAPITAL_HONORIFICS)
)
_BEFORE_FIRM = frozenset(  # a word of each of those that are letters
    "via durch über par por tramite behalf auftrag from part at bei chez bij hos".split()
)
_PREFIX = regex(r"^[^\W\d_]{1,12}\s?:\s+")  # "To: Ada Boone", "EXT: Ada Boone"
_FOR_A_FIRM = regex(r"^(?:i\. ?[AV]\.|ppa\.|p\. ?p\.) ")  # whom a firm lets sign for it: "i. A. Ada Boone"
_PRONOUNS = regex(
    r"\b(?:she|he|they|ze|xe|sie|er|elle|il|iel|ella|él)\s?/\s?\w{2,5}(?:\s?/\s?\w{2,7})?\b", re.IGNORECASE
)
_EMPLOYMENT = HEADS | FIELDS | DEPARTMENTS | COMPANY_WORDS | WEAK_COMPANY_WORDS | LEGAL_FORMS
_SMALL = PARTICLES | HONORIFICS
_SHORT_NAMES = SHORT_SURNAMES | PARTICLES
_NO_GIVEN_NAMES = HONORIFICS - GIVEN_NAMES_TOO
_HONORIFIC_BEHIND = regex(rf"-(?:{'|'.join(sorted(HONORIFICS_AFTER))})$")
_MARKS = regex(r"[^\w@ ]+")
_LATIN = regex(r"[A-Za-zÀ-ɏḀ-ỿ]")
_ACCENTS = regex(r"[\u0300-\u036f]+")
_FIRST_OTHER = "\u0370"
_OTHER_SCRIPT = regex(r"[\u0370-\u1dff\u2e80-\ua71f\uac00-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefe]+")


def fold(text: str) -> str:
    """Case, accents and punctuation levelled, for comparing."""
    if not text.isascii():
        return _folded(text)
    if text.isalnum():
        return text.lower()
    return " ".join(text.encode().translate(_UNMARKED).decode().split())


_UNMARKED = bytes(code if chr(code).isalnum() or chr(code) in "@_" else ord(" ") for code in range(128)).lower() * 2


@remembered
def _folded(text: str) -> str:
    return " ".join(_MARKS.sub(" ", _without_accents(text).casefold()).split())


def squashed(text: str) -> str:
    """The letters and figures of a text alone, as `fold` levels them."""
    plain = text if text.isascii() else _decomposed(text)
    if plain is not text and _FAR_LETTER.search(plain):
        return _folded(text).replace(" ", "")
    return plain.encode("ascii", "ignore").translate(_UNMARKED, _NO_LETTERS).decode()


def squashed_lines(text: str) -> list[str]:
    """Each line of a text, `squashed`."""
    plain = text if text.isascii() else _decomposed(text)
    if plain is not text and _FAR_LETTER.search(plain):
        return [squashed(line) for line in text.split("\n")]
    return plain.encode("ascii", "ignore").lower().translate(None, _NO_LETTERS_IN_LINES).decode().split("\n")


_FAR_LETTER = regex(r"[^\W\x00-\x7f]")
_NO_LETTERS = bytes(code for code in range(128) if not (chr(code).isalnum() or chr(code) in "@_"))
_NO_LETTERS_IN_LINES = _NO_LETTERS.replace(b"\n", b"")


def _without_accents(text: str) -> str:
    plain = _ACCENTS.sub("", _decomposed(text))
    return plain if plain.isascii() else "".join(filterfalse(unicodedata.combining, plain))


def _decomposed(text: str) -> str:
    """The text with each accent as a sign of its own, behind its letter."""
    for letter, plain in _UNACCENTED:
        text = text.replace(letter, plain)
    return unicodedata.normalize("NFKD", text)


# Letters that have no accent to take off, as addresses write them. Source: ICAO 9303, transliteration.
_UNACCENTED = (
    ("ß", "ss"), ("ø", "o"), ("Ø", "o"), ("ł", "l"), ("Ł", "l"), ("đ", "d"), ("Đ", "d"), ("ð", "d"), ("þ", "th"),
    ("Þ", "th"),
)  # fmt: skip


def bare(word: str) -> str:
    """A word folded to what the tables hold: lower-case, without full stops."""
    return word.casefold() if word.isalpha() else word.casefold().strip(".,;:").replace(".", "")


def without_pronouns(text: str) -> str:
    """The text without a note of pronouns ("she/her")."""
    return _PRONOUNS.sub("", text) if "/" in text else text


def person_name(stated: str | None) -> str | None:
    """A name as people write it: no honorific, no degree, no company behind it, "Last, First" turned round.

    None where nothing is left that can be the name of a person.
    """
    if not stated:
        return None
    if (
        len(stated) <= NAME_CAP
        and stated.istitle()
        and stated.replace(" ", "").isalpha()
        and (stated.isascii() or max(stated) < _FIRST_OTHER)
    ):
        name = " ".join(stated.split())  # "Ada Boone", as most are
        small = name.casefold()
        if name.count(" ") < MOST_WORDS and _UNUSUAL.isdisjoint(small.split()):
            return name if small not in NOT_NAMES else None
    return _person_name(stated[:NAME_CAP])


@remembered
def _person_name(stated: str) -> str | None:
    text = stated.replace("\u00a0", " ").strip().strip("\"'*_“”„«»`").strip()
    if "@" in text.split(" ")[0]:
        return None
    text = one_script(without_pronouns(text))
    if not text.replace(" ", "").isalpha():
        text = _without_additions(text)
    elif not _BEFORE_FIRM.isdisjoint(text.casefold().split()):
        text = _VIA.sub("", text)
    words = [word for word in _turned(" ".join(text.split())).split() if any(map(str.isalpha, word)) or word == "&"]
    words = _usual_case(_without_titles(words))
    name = " ".join(words)
    if not words or len(words) > MOST_WORDS or any(map(str.isdigit, name)) or _is_desk(words):
        return None
    return name if name.casefold() not in NOT_NAMES else None


def _without_additions(text: str) -> str:
    """A name without brackets, a nickname, a firm behind it and a label before it."""
    text = _FOR_A_FIRM.sub("", text)
    text = _NICKNAME.sub(" ", _VIA.sub("", _BRACKETED.sub(" ", text).strip(" |/·•–—-")))
    return " ".join(_PREFIX.sub("", text).split()).strip(" ,;:-")


def one_script(text: str) -> str:
    """Words that stand in two scripts, in Latin letters alone."""
    if text.isascii() or max(text) < _FIRST_OTHER or max(filter(str.isalpha, text), default="") < _FIRST_OTHER:
        return text
    rest = _OTHER_SCRIPT.sub(" ", text)
    return rest if rest != text and len(_LATIN.findall(rest)) > 3 else text


def _is_desk(words: list[str]) -> bool:
    return "&" in words or any(bare(word) in DESK_NAMES for word in words)


# Order


def _turned(text: str) -> str:
    """A name in its usual order: "Okafor, Ada" as "Ada Okafor"; what follows a comma and is no name is left out."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) < 2:  # no comma
        return parts[0] if parts else ""
    first = parts[1].split()
    if _is_no_given_name(first) or (len(parts[0].split()) > 1 and _is_employment(first)):
        return parts[0]
    if len(parts[0].split()) <= 4 and len(first) <= 4:  # a surname and given names, particles and honorifics included
        return f"{parts[1]} {parts[0]}"
    return parts[0]


def _is_no_given_name(words: list[str]) -> bool:
    """Whether words behind a comma are degrees or a trade written small."""
    if all(bare(word) in POST_NOMINALS or _is_acronym(word) for word in words):
        return True
    opening = words[0]
    return opening.islower() and len(opening) > 1 and bare(opening) not in _SMALL and len(words) > 1


def _is_employment(words: list[str]) -> bool:
    """Whether words behind a full name say a post, a department or a firm."""
    parts = [bare(part) for word in words for part in word.split("-")]
    return any(part in _EMPLOYMENT for part in parts)


def _usual_case(words: list[str]) -> list[str]:
    """A shouted or whispered name with usual capitals; a surname in capitals behind the given names."""
    letters = "".join(words)
    if len(letters) > 4 and (letters.isupper() or letters.islower()) and len(words) > 1:  # not initials
        return [_capitalised(word) for word in words]
    shouted = [place for place, word in enumerate(words) if _is_shouted(word)]
    if not shouted or len(shouted) == len(words):
        return words
    start, end = shouted[0], shouted[-1] + 1
    while start and words[start - 1].islower():
        start -= 1
    surname = [_capitalised(word) for word in words[start:end]]
    given = [*words[:start], *words[end:]]
    keeps_order = start > 0 or (fold(surname[0]) in SURNAMES_FIRST and len(given) > 1)
    return [*words[:start], *surname, *words[end:]] if keeps_order else [*given, *surname]


def _is_shouted(word: str) -> bool:
    if not word.isupper() or "." in word or word in ("II", "III", "IV"):
        return False
    letters = sum(map(str.isalpha, word))
    return letters > 2 or (letters > 1 and word.casefold() in _SHORT_NAMES)


def _capitalised(word: str) -> str:
    if word.casefold() in PARTICLES:
        return word.casefold()
    usual = re.sub(r"[^\W\d_]+", lambda run: run[0][:1].upper() + run[0][1:].lower(), word)
    return re.sub(r"^Mc(?=\w{3})(\w)", lambda found: f"Mc{found[1].upper()}", usual)


# Titles

_DEGREE = regex(
    r"(?:Dip|Cert|Assoc|PG|Fd|B|M|D|C|I|Pr\.?)(?:Sci?|Eng|Ed|Arch|Mus|Phil|Res|Tech|Cert|Dip|Math|Phys|Chem|Env)"
)  # "DipWCF", "BEng", "Pr.Eng"


def _is_acronym(word: str) -> bool:
    """Whether a word is written like a degree or a registration: "FSA", "P.Eng.", "BVetMed"."""
    letters = [char for char in word if char.isalpha()]
    capitals = sum(char.isupper() for char in letters)
    if (
        capitals > 2
        and not word.isupper()
        and word[:1].isupper()
        and "-" not in word
        and len(letters) <= _LONGEST_DEGREE
    ) or _DEGREE.fullmatch(word):
        return True
    return (
        capitals > 1
        and len(letters) <= _LONGEST_DEGREE
        and (bare(word) in POST_NOMINALS or capitals >= len(letters) - 1)
    )


def _without_titles(words: list[str]) -> list[str]:
    while len(words) > 1 and (
        _is_honorific(words[0], followed_by=len(words) - 1, small=all(word.islower() for word in words))
        or (words[0].casefold() in HONORIFIC_OPENERS and bare(words[1]) in HONORIFICS)
    ):
        words = words[1:]
    if len(words) == 1 and bare(words[0]) in _NO_GIVEN_NAMES and len(bare(words[0])) > 1:
        return []
    words = [
        word
        for place, word in enumerate(words)
        if place == 0 or not _is_title_inside(word, last=place == len(words) - 1)
    ]
    while len(words) > 1 and (bare(words[-1]) in HONORIFICS_AFTER and words[-1].islower()):
        words = words[:-1]
    if words:
        words[-1] = _HONORIFIC_BEHIND.sub("", words[-1])
    words = words[: _first_degree(words)]
    while len(words) > 1 and _is_degree_behind(words):
        words = words[:-1]
    return words


def _first_degree(words: list[str]) -> int:
    """Where the degrees behind a full name begin: at a certain one that nothing but abbreviations follow."""
    for place in range(2, len(words)):
        certain = _DEGREE.fullmatch(words[place]) or (bare(words[place]) in POST_NOMINALS and words[place].isupper())
        if words[place] in ("II", "III", "IV"):
            continue
        if certain and not words[0].isupper() and all(_is_acronym(word) for word in words[place:]):
            return place
    return len(words)


def _is_honorific(word: str, *, followed_by: int, small: bool) -> bool:
    """Whether a leading word is a title: of the table, an abbreviation ("Engr."), or written small ("rer. nat.")."""
    plain = bare(word)
    if plain in GIVEN_NAMES_TOO and followed_by == 1 and not word.endswith("."):
        return False
    if plain in HONORIFICS and (word[0].isupper() or word.endswith(".")):
        return True
    if word in CAPITAL_HONORIFICS and followed_by > 1:
        return True
    if plain in PARTICLES or small or followed_by < 2:
        return word.endswith(".") and len(plain) > 2 and plain not in NAME_ABBREVIATIONS
    if word.islower() and len(plain) > 1 and "'" not in word:
        return True
    return word.endswith(".") and word.count(".") == 1 and len(plain) > 2 and plain not in NAME_ABBREVIATIONS


def _is_title_inside(word: str, *, last: bool) -> bool:
    """Whether a title stands inside a name that was turned round: "Konrad Dr. Wielandt"."""
    plain = bare(word)
    return word.endswith(".") and len(plain) > 1 and plain in HONORIFICS and not (last and plain in ("jr", "sr"))


def _is_degree_behind(words: list[str]) -> bool:
    last = words[-1]
    if last in ("II", "III", "IV") or words[0].isupper():
        return False
    if len(words) == 2:
        return bare(last) in POST_NOMINALS and last[-1:].isupper() and not last.isupper()  # "Ada PhD"
    if bare(last) in SHORT_SURNAMES and last.isupper():
        return False
    return _is_acronym(last) and (bare(last) in POST_NOMINALS or len(bare(last)) < 5 or not last.isupper())
