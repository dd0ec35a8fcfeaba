"""The career that an ask names."""

# ruff: noqa: RUF001  # a pattern is read as one line; mail holds typographic marks

import re

from legwork.understanding.roles import role_at
from legwork.values.regexes import regex

TEXT_CAP = 20_000
# From the surest to the vaguest; each is followed by an article and an occupation.
_NAMED_AFTER = (
    regex(r"\byour (?:work|job|career|role|position|path|life|time|days|experiences?|years) as ", re.IGNORECASE),
    regex(r"\byou(?:['’]re| are| were| work as| became| become) ", re.IGNORECASE),
    regex(r"\b(?:become|becoming|became|be) (?=an? )", re.IGNORECASE),
    regex(r"\b(?:life|work|working|career|job|day|days|living) (?:as|of|for|like for) (?=an? )", re.IGNORECASE),
    regex(r"\bwhat (?:it is|it's|it’s) (?:really |actually )?like (?:to be|being) (?=an? )", re.IGNORECASE),
    regex(r"\b(?:to be|being) (?=an? )", re.IGNORECASE),
    regex(r"\bwhat (?=an? [^.?!]{3,50} does\b)", re.IGNORECASE),
)


def career_of_ask(text: str) -> str | None:
    """The career named by an ask ("your work as an actuary"), without article; None where it names none."""
    for pattern in _NAMED_AFTER:
        for found in pattern.finditer(text[:TEXT_CAP]):
            role = role_at(re.sub(r"\s+(?:does|do|did)\b", ",", text[found.end() : found.end() + 120], count=1))
            if role and role.title:
                return role.title
    return None
