"""The first role behind a cue."""

# ruff: noqa: RUF001  # mail holds typographic marks

import re
from itertools import islice

from legwork.understanding.cues import Cue, Ways, words_of
from legwork.understanding.occupations import sounds_like_trade
from legwork.understanding.roles.opening import role_at
from legwork.understanding.roles.role import STATEMENT_CAP, Role
from legwork.understanding.sentences import in_small_letters
from legwork.understanding.tables.role_words import YOU_ARE
from legwork.values.regexes import regex

BEING = Ways(*(rf"\b(?:{ways})\s+" for ways in YOU_ARE))
BEHIND_COLON = Cue(r"\byour?\b[^.!?\n:;]{0,80}[:;–—]\s+(?=[a-z])", re.IGNORECASE)


def first_role(text: str, cue: Cue | Ways) -> Role | None:
    """The first role behind a cue, which is in small letters."""
    for found in islice(cue.all_within(in_small_letters(text), words_of(text)), STATEMENT_CAP):
        if cue is BEING and found[0].startswith("work") and _OWN_WORK.search(text[: found.start()]):
            continue
        rest = text[found.end() :]
        role = role_at(rest, certain=bool(_AS_LAST.search(found[0])) or found[0].endswith("the only "))
        if role is None and not _ENGLISH.match(found[0]):  # most other languages say it without an article
            role = role_at(rest, certain=True)
            role = role if role and role.company else None
        if role:
            return Role(role.title, role.company, text[found.start() : found.end()] + role.words)
    return None


_OWN_WORK = regex(r"\b(?:I|i|we|We) (?:\w{1,12} ){0,2}$")  # "I now work as" says nothing of the reader
_AS_LAST = regex(
    r"\b(?:as|als|comme|como|come|som|jako|be|being|appointed|promoted to|elected|named)\s+$", re.IGNORECASE
)
_ENGLISH = regex(r"(?:you|your|u (?:been|r)|ur|i|i['’]m|my|life|days|nights|work)\b", re.IGNORECASE)


def employed(text: str, cue: Cue) -> Role | None:
    """The first role behind a cue that names its employer too: "as" alone says little."""
    for found in islice(cue.finditer(text), STATEMENT_CAP):
        surely = cue is not BEHIND_COLON and not found[0].casefold().endswith("as ")
        role = role_at(text[found.end() :], certain=surely)
        if role is None and cue is BEHIND_COLON:
            role = role_at(text[found.end() :], certain=True)
            role = role if role and sounds_like_trade(role.title or "") else None
        if role and role.company:
            return Role(role.title, role.company, role.words)
    return None
