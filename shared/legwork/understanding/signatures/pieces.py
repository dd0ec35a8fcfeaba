"""A cell cut at "at" and at spaced dashes, where both sides stand for themselves."""

# ruff: noqa: PLR2004, RUF001, SIM905  # weights and word counts stand where they decide; mail holds typographic marks; words are listed as text

import re

from legwork.understanding import vocabulary
from legwork.understanding.names import bare
from legwork.understanding.signatures.lines import AT, DASH
from legwork.values.regexes import regex


def pieces_of(chunk: str, domain: str | None) -> list[str]:
    """A chunk cut at "at" and at spaced dashes, where both sides stand for themselves."""
    words = chunk.split()
    joined = not _JOINTS.isdisjoint(words)
    if joined and (cut := AT.search(chunk)) and _is_cut(chunk[: cut.start()], chunk[cut.end() :], domain):
        return [
            chunk[: cut.start()],
            re.sub(r"^(?:(?:the|la|le)\s+(?=[a-zß-ÿ])|(?:der|dem|den)\s+)", "", chunk[cut.end() :]),
        ]
    if len(words) > 1 and not chunk[0].isspace():
        rest = chunk[len(words[0]) :].strip()
        if _is_trade_of(words[0], rest, domain):
            return [words[0], rest]
    if not joined:
        return [chunk]
    if (place := _IN.fullmatch(chunk.strip())) and not vocabulary.is_department(place["place"]):
        if vocabulary.company_weight(place["place"], domain) >= 3:
            return [place["trade"], place["place"]]
        if " " not in place["place"] and vocabulary.company_weight(place["trade"]) <= 1:
            return [place["trade"]]
    return _dashed(chunk, domain)


def _is_cut(before: str, behind: str, domain: str | None) -> bool:
    """Whether an "at" parts a trade and a firm."""
    return (
        vocabulary.title_weight(before) > 0
        or vocabulary.is_department(before)
        or (before.strip().islower() and vocabulary.company_weight(behind, domain) >= 3)
    )


def _dashed(chunk: str, domain: str | None) -> list[str]:
    pieces = DASH.split(chunk)
    if len(pieces) == 2 and bare(pieces[0]) in _IN_CHARGE:  # "Head - Patient Safety"
        weight = vocabulary.company_weight(pieces[1], domain)
        if weight < 2 or (weight < vocabulary.STRONG and vocabulary.names_field(pieces[1])):
            return [chunk]
    if len(pieces) == 2 and pieces[1].strip() in _DESKS and vocabulary.title_weight(pieces[0]) >= 3:
        return [chunk]  # "Deputy Manager - HR"
    if len(pieces) > 1 and vocabulary.title_weight(pieces[0]) >= vocabulary.STRONG - 1:
        rest = " ".join(pieces[1:])
        if vocabulary.company_weight(rest, domain) < 2 or vocabulary.is_department(rest):
            digits = sum(char.isdigit() for char in rest)
            return [chunk] if not digits and vocabulary.is_department(rest) else pieces
    return pieces


_DESKS = frozenset(
    ("HR", "IT", "QA", "QC", "ICU", "ITU", "NICU", "ER", "ED", "OPD", "R&D", "PMO", "PR", "HSE", "EHS", "CT", "MRI")
)
_IN_CHARGE = frozenset(("head", "lead", "director", "manager", "chief", "vp", "avp", "incharge", "in-charge", "leiter"))
_IN = regex(
    r"(?P<trade>[^\W\d_][\w'’-]{2,30}(?:\s[a-zß-öø-ÿ][\w'’-]{1,30})?)\s(?:in|im|i|w|we|v|ve|à|en|em|na|no|al|nel)\s(?P<place>[A-ZÀ-Þ][^,;]{1,60})"
)


# Words one of which stands in what is cut.
_JOINTS = frozenset(
    "at @ bei beim chez bij hos på presso en in im i w we v ve à em na no al nel"
    " - -- – –– — —— -– –- -— —- –— —–".split()
)


def _is_trade_of(word: str, firm: str, domain: str | None) -> bool:
    """Whether a trade and a firm stand side by side without a mark: "orkestmanager Zennefilharmonie"."""
    if not (word.islower() or domain) or not word[-1].isalpha() or firm[0].islower() or "," in firm:
        return False
    if vocabulary.title_weight(word) < 3:
        return False
    if vocabulary.is_department(firm) or vocabulary.title_weight(firm) >= 3:
        return False
    small = word.islower() and firm[0].isupper() and vocabulary.company_weight(firm, domain) >= 3
    return small or (domain is not None and vocabulary.domain_fits(firm, domain))
