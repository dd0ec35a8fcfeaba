"""What a writer says of themselves: "I'm a hydrologist at …", "as a charge nurse at …"."""

# ruff: noqa: E501, RUF001  # a pattern is read as one line; mail holds typographic marks

import re

from legwork.understanding.cues import Cue
from legwork.understanding.firms import company_at
from legwork.understanding.found import FoundPerson
from legwork.understanding.roles.cued import employed, first_role
from legwork.understanding.roles.employers import employer
from legwork.understanding.roles.role import TEXT_CAP, found_role
from legwork.understanding.tables.role_words import I_AM, I

_SELF = Cue(
    rf"\b(?:{I_AM}|my name is [^.\n]{{2,50}}(?:,| and i(?:['’]?m| am))|my (?:official |job |full )?(?:title|role|job|trade|position|day job) is|(?:ex-|former |retired )[^.!?\n,]{{2,30}}, now)\s+"
)
_AS = Cue(r"\b(?:as|als|comme|como|come|som|jako) (?=[^\W\d_])", re.IGNORECASE)
_HERE_AT = Cue(
    r"\b(?:here|we|team|us|back|over|now|hier|wir|ici|nous|aquí|aqui|hier|wij)\s+(?:at|bei|chez|en|bij)\s+(?=(?:the\s)?[A-ZÀ-Þ])"
)


def said_of_writer(text: str, segment: int = 0) -> FoundPerson:
    """What the writer says of themselves: "I'm a hydrologist at …", "I run claims at …", "as a charge nurse at …"."""
    text = text[:TEXT_CAP]
    if role := first_role(text, _SELF) or employed(text, _AS):
        return found_role(role.title, role.company, role.words, segment, "said_of_self")
    company, words = employer(text, I, None)
    if company is None and (here := _HERE_AT.search(text)):
        company, words = company_at(text[here.end() :]), here[0]
    return found_role(None, company, words, segment, "said_of_self")
