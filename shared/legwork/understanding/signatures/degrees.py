"""Degrees, registrations and places of work behind a title, which are no part of it."""

# ruff: noqa: E501  # a pattern is read as one line

import re

from legwork.understanding import vocabulary
from legwork.understanding.names import bare, fold
from legwork.understanding.signatures.lines import BRACKETED
from legwork.understanding.tables.names import POST_NOMINALS
from legwork.values.regexes import regex


def without_registrations(text: str) -> str:
    """The text without brackets that hold a registration, an abbreviation or a place and no words of a title."""
    return BRACKETED.sub(lambda found: found[0] if _stays(found, text) else " ", text) if "(" in text else text


def _stays(bracket: re.Match[str], text: str) -> bool:
    """Whether a bracket is of a title or inside a firm's name: "Boone Glass (Asia) Limited"."""
    behind = text[bracket.end() :].split()
    return _is_of_title(bracket[0][1:-1].strip()) or (len(behind) == 1 and vocabulary.is_legal_form(behind[0]))


def _is_of_title(inside: str) -> bool:
    return (
        inside[:1].isalpha()
        and ":" not in inside
        and not any(char.isdigit() for char in inside)
        and not inside.replace(" ", "").isupper()
        and not vocabulary.is_place(inside)
        and not are_degrees(inside.replace(",", " "))
        and fold(inside) not in ASIDES
    )


ASIDES = frozenset(  # in brackets behind a title: no part of it
    (
        "remote",
        "retired",
        "retd",
        "part time",
        "on leave",
        "freelance",
        "self employed",
        "volunteer",
        "still",
        "again",
        "for now",
        "currently",
        "allegedly",
        "mostly",
    )
)


def without_degrees(text: str) -> str:
    """The text without degrees and registrations at either end of a comma-separated list."""
    if "," not in text:
        return text.strip()
    parts = [part.strip() for part in text.split(",")]
    while len(parts) > 1 and (are_degrees(parts[-1]) or _is_numbered(parts[-1])):
        parts.pop()
    while len(parts) > 1 and are_degrees(parts[0]):
        parts.pop(0)
    return ", ".join(part for part in parts if part)


def _is_numbered(part: str) -> bool:
    """Whether it is the number of a registration or of a desk."""
    return any(map(str.isdigit, part)) and (_REGISTRATION.fullmatch(part) or _STATION.fullmatch(part)) is not None


ABOARD = regex(
    r",?\s(?:on |aboard )?(?:the )?(?:M/?V|M/S|M/T|S/S|MFV|F/V|R/?V|S/V|HMS|USS|USCGC) [A-ZÀ-Þ].*$"
)  # a ship, no employer
NUMBER_BEHIND = regex(r"\s(?:[Nn]o\.? ?)?\d{4,7}$")
_STATION = regex(
    r"(?:plot|room|desk|bay|bleep|extn?|pager|ward|unit|shift|platoon|crew|squad|(?-i:[A-Z]{2,5})|station|level|floor)\.? \d[\w/-]{0,8}",
    re.IGNORECASE,
)  # where they sit
_REGISTRATION = regex(  # "RIBA 12345", "CRM-SP 104.221", "Lic. #44102", "Reg. No. 5531"
    r"(?:[A-ZÀ-Þ]{2,8}(?:[-/ ][A-Z]{2,3})?|(?:Lic|Licen[cs]e|Reg|Registration|Permit|Matrícula|Mat|Membership|Badge|ID)\.?)"
    r"(?: (?:no|nr|nº|n°)\.?)?[ :]{0,2}[#№]?[A-Z]{0,3}[\d./-]{3,14}"
)


def are_degrees(part: str) -> bool:
    """Whether it is nothing but degrees and registrations."""
    words = part.replace("(", " ").replace(")", " ").split()
    for word in words:
        degree = bare(word) in POST_NOMINALS or (word.startswith("Dr.") and _DOCTOR.match(word))
        if not degree or not any(map(str.isupper, word)):
            return False
    return bool(words)


_DOCTOR = regex(r"Dr\.\w")  # "Dr.phil."
