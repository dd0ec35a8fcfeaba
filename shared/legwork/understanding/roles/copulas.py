"""What the first sentence behind a name says that somebody is: "… is now the lead glazier at …"."""

# ruff: noqa: E501, RUF001  # a pattern is read as one line; mail holds typographic marks

import re

from legwork.understanding.roles.opening import role_at
from legwork.understanding.roles.role import Role
from legwork.understanding.tables.role_words import COPULAS, PAST_COPULAS
from legwork.values.regexes import regex

_ANY_COPULA = regex(
    rf"(?:\b|(?<=\w)(?=['’])|(?<=\bshe)|(?<=\bhe))({COPULAS}|{PAST_COPULAS}|now(?=\san?\s)|['’]s|s(?=\s(?:an?|the|our|my)\s))\s+(?=\w)",
    re.IGNORECASE,
)
_PAST = frozenset(PAST_COPULAS.split("|"))


def stated_role(after: str) -> Role | None:
    """What the first sentence says that somebody is; "is now" before "was" and "used to be"."""
    sentence = re.split(r"[!?\n]\s|\.\s+(?=[A-ZÀ-Þ])|\n\s*\n", after, maxsplit=1)[0]
    found: list[tuple[int, int, Role]] = []
    for copula in _ANY_COPULA.finditer(sentence):
        if re.match(
            r"(?:my|our|a|an|one of my) (?:[a-z]+ ){0,2}(?:student|colleague|friend|classmate|boss|neighbou?r|flatmate|roommate)\b",
            sentence[copula.end() :],
        ):
            continue
        role = role_at(after[copula.end() :])
        german = copula[1] == "er" and not _NORDIC.search(sentence[: copula.start()])  # "er leitet …"
        if (
            role is None and not german and not _ENGLISH_IS.match(copula[1])
        ):  # most other languages say it without an article
            role = role_at(after[copula.end() :], certain=True)
            role = role if role and role.company else None
        if role:
            past = copula[1].casefold() in _PAST
            found.append((past, copula.start(), role))
    return min(found, key=lambda item: item[:2])[2] if found else None


_NORDIC = regex(r"\b(?:han|hun|hon|som)\s$", re.IGNORECASE)
_ENGLISH_IS = regex(r"(?:is|was|works|became|has|worked|used|had|['’]?s)\b")
