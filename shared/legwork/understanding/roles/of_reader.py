"""What a letter says of the one whom it addresses: "you are the chief surveyor at …", "your bio at …"."""

# ruff: noqa: E501, RUF001  # a pattern is read as one line; mail holds typographic marks

import re
from itertools import islice

from legwork.understanding.cues import Cue
from legwork.understanding.firms import company_at
from legwork.understanding.found import FoundPerson
from legwork.understanding.occupations import told_in_turkish, told_to_reader
from legwork.understanding.roles.cued import BEHIND_COLON, BEING, employed, first_role
from legwork.understanding.roles.employers import behind, employer
from legwork.understanding.roles.opening import role_at
from legwork.understanding.roles.role import STATEMENT_CAP, TEXT_CAP, Role, found_role
from legwork.understanding.tables.role_words import YOU, YOURS
from legwork.values.regexes import regex

_SAYS_YOU = Cue(
    r"\byour (?:page|profile|website|web page|site|bio|card|badge|linkedin|listing|signature|title)\b[^.!?\n]{0,30}?\b(?:says|said|reads|calls you|lists you as|gives your title as)\s+(?:you are |you're )?",
    re.IGNORECASE,
)
_YOU_LAST = Cue(r"\b(?:sie|du)\s(?=[^.!?,\n]{3,120}?\s(?:sind|bist|seien)\b)", re.IGNORECASE)  # "dass Sie … sind"
_AS_ITS = regex(r"\b[Yy]ou\b[^.!?\n]{3,100}?\bas (?:its|their) (?=[A-ZÀ-Þ])")
_YOU_WERE = Cue(
    r"\byou (?:were|worked as|had been)\s+(?![^.!?\n]{0,60}\b(?:for (?:years|decades)|until|years ago|back then|before)\b)"
)
_BECAME = Cue(r"\b[Yy]ou\b[^.!?\n]{0,80}?\s(?:to become|became)\s+")
_AS_YOU = Cue(r"(?:^|[.!?,]\s+)as (?=(?:(?!\bI\b)[^.!?\n]){3,120}?\byou\b)", re.IGNORECASE | re.MULTILINE)
_YOU_AS = Cue(
    r"\b(?:sie|ihr|du|u|je|jij|vous|tu|usted|você|senhora?|señora?|signora|lei|ni|pan|pani)\s(?:[^.!?\n]{0,40}?\s)?(?:als|comme|como|come|som|jako)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)


def said_to_reader(text: str, segment: int = 0) -> FoundPerson:
    """What a letter says of the one whom it addresses: "you are the chief surveyor at …", "your bio at …"."""
    text = text[:TEXT_CAP]
    stated = first_role(text, BEING) or first_role(text, _YOU_WERE)
    role = (
        (stated if stated and stated.company else None)
        or employed(text, _AS_YOU)
        or employed(text, _YOU_AS)
        or employed(text, _YOU_LAST)
        or employed(text, _SAYS_YOU)
        or employed(text, _BECAME)
    )
    if role is None and (turkish := told_in_turkish(text)):
        role = Role(*turkish)
    role = role or employed(text, BEHIND_COLON) or stated
    if role is None and (told := told_to_reader(text)):
        role = Role(told[0], None, told[1])
    own = _AS_ITS.search(text) if role is None and ("as its " in text or "as their " in text) else None
    if own:  # "You lead the chaplaincy at Brook House as its Director of Care"
        role = role_at(text[own.end() :])
    company = role.company if role else None
    words = role.words if role else ""
    if company is None and (firm := _where_you(text) or _their_page(text)):
        company, words = firm, words or firm
    if company is None:
        company, where = employer(text, YOU, YOURS)
        words = words or where
    return found_role(role.title if role else None, company, words, segment, "said_to_them")


_WHERE = regex(r"\b(?:at|to|of|from|visited|toured)\s(?=(?:the\s)?[A-ZÀ-Þ])")
_WHERE_YOU = regex(r",?\swhere you\s(?!live|grew|studied|met|were born)")


def _where_you(text: str) -> str | None:
    """The employer that a sentence goes on about: "the open day at Brook Tiles, where you run the kiln"."""
    if "where you" not in text:
        return None
    for found in islice(_WHERE.finditer(text), STATEMENT_CAP):
        firm = company_at(text[found.end() :])
        if firm and " " in firm and _WHERE_YOU.match(behind(text[found.end() :], firm)):
            return firm
    return None


_ON_PAGE = Cue(r"\bon\s(?:the\s)?(?=[A-ZÀ-Þ])")
_PAGE = regex(r"(?:['’]s)?\s(?:web ?site|site|team page|staff (?:page|list))\b")
_NEW_POST = Cue(
    r"[Cc](?<!\w.)ongrat\w{0,12} on (?:your|the) (?:new )?(?:role|job|post|position|appointment|promotion|move) (?:at|to|with) (?=(?:the )?[A-ZÀ-Þ])"
)


def _their_page(text: str) -> str | None:
    """The employer on whose page the reader stands ("your bio on the Brook Tiles site"), or whose new post is praised."""
    for found in islice(_ON_PAGE.finditer(text), STATEMENT_CAP):
        firm = company_at(text[found.end() :])
        if firm and " " in firm and _PAGE.match(behind(text[found.end() :], firm)):
            return firm
    praised = _NEW_POST.search(text)
    return company_at(text[praised.end() :]) if praised else None
