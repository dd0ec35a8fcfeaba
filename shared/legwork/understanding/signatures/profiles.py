"""Addresses of LinkedIn profiles."""

# ruff: noqa: RUF001  # mail holds typographic marks

import re

from legwork.understanding.cues import alike
from legwork.understanding.signatures.block import TEXT_CAP
from legwork.understanding.unwrapping import unwrap
from legwork.values.regexes import regex

_LINKEDIN = regex(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/(?:mwlite/)?(in|pub)/([\w%À-ÿ.'’-]{2,100})", re.IGNORECASE
)
_AHEAD = len("https://www.")


def linkedin_of(text: str) -> str | None:
    """The first LinkedIn profile of a text, as https address without query; None where there is none."""
    text = text[:TEXT_CAP]
    place = alike(text).find("linkedin")
    if place < 0:
        return None
    for wrapped in re.finditer(r"https?://[^\s<>\"]{10,2000}", text):
        if (
            "linkedin" in wrapped[0]
            and (unwrapped := unwrap(wrapped[0])) != wrapped[0]
            and (inner := linkedin_of(unwrapped))
        ):
            return inner
    found = _LINKEDIN.search(text, max(0, place - _AHEAD))
    if not found:
        return None
    host = found[0].casefold().removeprefix("https://").removeprefix("http://").partition("/")[0]
    return f"https://{host}/{found[1].lower()}/{found[2].rstrip('.')}"
