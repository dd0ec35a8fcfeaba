"""How the cues of referrals are looked for: right before a name, right after it, on both sides, anywhere."""

# ruff: noqa: E501, RUF001  # a pattern is read as one line; mail holds typographic marks

import re
from functools import cache

from legwork.understanding.sentences import in_small_letters
from legwork.understanding.tables import referral_cues as cues
from legwork.values.regexes import regex

EMAIL = regex(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_ARTICLE = r"(?: (?:also|either|perhaps|maybe|directly|with|to|our|my|the|their|his|her|a|an|old|good|dear|former|own|friend|colleague|colleagues|lead|head|one|here|in|both|either|like|herrn?|frau|herr|kollegen?|kollegin|meine[rmn]?|unsere[rmn]?|ma|mon|notre|collègue|mi|nuestr[oa]|compañer[oa]|colega|minha|meu|mia|mio|mijn|onze?|collega|vriendin|vriend|min|kollega|mme|mevrouw|señora?|sra?\.?|dr\.?|prof\.?|mr\.?|mrs\.?|ms\.?|is|are))*"
_BEGUN = r"(?:\b(?=\w)|(?=\s?\+))"  # as all that points ahead begins: with a word, or with a plus
_DESCRIBED = r"(?: (?:my|our|the|their|his|her|a|an) (?:[\w'’&-]+ ){0,5}[\w'’&-]+,?)?"
_FILLED = regex(
    r"(?:\s(?:meine[rmn]?|unsere[rmn]?|kollegen?|kollegin|frau|herrn?|dr\.|prof\.|mijn|onze?|collega|mevrouw|meneer|de|der|dem|den))+$"
)


def found_before(patterns: tuple[str, ...], before: str) -> re.Match[str] | None:
    """One of the patterns right before a name, with nothing but what describes the person between."""
    return _right_before(patterns).search(in_small_letters(before))


def found_after(patterns: tuple[str, ...], after: str) -> re.Match[str] | None:
    """One of the patterns behind a name, in the same sentence."""
    return _right_after(patterns).match(in_small_letters(after))


# All patterns are in small letters, which are searched in a third of the time.


@cache
def _right_before(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return regex(rf"{_BEGUN}(?:{'|'.join(patterns)}){_ARTICLE}{_DESCRIBED}[\s:,–—-]*$")


@cache
def _right_after(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return regex(rf"[^.!?\n]{{0,90}}?\b(?:{'|'.join(patterns)})")


@cache
def _joined(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return regex("|".join(patterns))


@cache
def _around(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((regex(ahead), regex(rf"[^.!?\n]{{0,60}}?\b{behind}")) for ahead, behind in pairs)


def says(patterns: tuple[str, ...], text: str) -> bool:
    """Whether one of the patterns stands anywhere in a text."""
    return _joined(patterns).search(in_small_letters(text)) is not None


def verb_last(before: str, after: str, pairs: tuple[tuple[str, str], ...] = cues.POINTING_AROUND) -> bool:
    """Whether a name stands before the verb that points to it: "sprechen Sie mit …" turned round."""
    plain, small = _FILLED.sub("", in_small_letters(before).rstrip()).rstrip(), in_small_letters(after)
    return any(ahead.search(plain) and behind.match(small) for ahead, behind in _around(pairs))
