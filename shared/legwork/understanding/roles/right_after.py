"""What stands right behind a name: in brackets, in apposition, behind a comma or "is"."""

# ruff: noqa: E501, PLR2004, RUF001  # a pattern is read as one line; weights and word counts stand where they decide; mail holds typographic marks

import re

from legwork.understanding import vocabulary
from legwork.understanding.firms import company_at
from legwork.understanding.roles.brackets import in_brackets
from legwork.understanding.roles.copulas import stated_role
from legwork.understanding.roles.employers import behind
from legwork.understanding.roles.opening import role_at
from legwork.understanding.roles.role import Role
from legwork.understanding.tables.role_words import COPULAS, PAST_COPULAS, PRONOUNS
from legwork.values.regexes import regex

_COPULA = regex(
    rf"\s{{0,9}}(?:\([^)]{{0,80}}\)\s{{0,9}})?[,;–—-]?\s{{0,9}}(?:(?:{PRONOUNS})(?:\s|(?=['’])|(?=s\s)))?(?:{COPULAS}|{PAST_COPULAS}|['’]?s)\s+",
    re.IGNORECASE,
)
_EVENT_AFTER = regex(
    r"\s+(?:annual |career )?(?:dinner|lunch|breakfast|conference|event|party|meetup|panel|summit|fair|reception|wedding|talk|seminar|workshop|podcast|gala|congress|day|night|alumni)\b",
    re.IGNORECASE,
)
_PLACE_AFTER = regex(r"\s*,?\s*(?:over\s|up\s|down\s|out\s)?(?:at|from|of|with|@|bei|chez)\s+(?=(?:the\s)?[A-ZÀ-Þ0-9])")
_IN_BRACKETS = regex(r"\s*\(([^()]{3,140})\)")
_COMMA = regex(r"\s*[,–—-]\s*")
_WHEN = regex(
    r"(?:,?\s(?:today|yesterday|earlier|just now|again|recently|tonight|(?:this|last|on|the) (?:\w+ )?(?:morning|afternoon|evening|night|week|month|day|weekend|\w{3,6}day)))+(?=[\s,(–—-])",
    re.IGNORECASE,
)
_FROM_TEAM = regex(
    r"\s*,?\s(?:from|in|on|of) (?:the|our|their) (?:[\w&'’-]{1,20}\s){1,4}?(?:at|of|with)\s+(?=(?:the\s)?[A-ZÀ-Þ])"
)
_AGED = regex(r",\s\d{2}(?=,)")  # "Ada Boone, 54, weaver"
_UNMARKED = regex(r"\s+(?=(?:the|an?)\s)")  # dictated: "Ada Boone the weaver at …"


def right_after(after: str, *, places: bool = True) -> Role | None:
    """The role in the words right after a name. Not `places`: "at …" is no employer."""
    if when := _WHEN.match(after) or _AGED.match(after):
        after = after[when.end() :]
    if bracket := _IN_BRACKETS.match(after):
        role = in_brackets(bracket[1])
        if role:
            return role
        after = after[bracket.end() :]
    if _COPULA.match(after):
        return stated_role(after)
    if places and (role := _place_after(after)):
        return role
    if (unmarked := _UNMARKED.match(after)) and (role := role_at(after[unmarked.end() :])):
        return role
    role = _behind_comma(after[comma.end() :]) if (comma := _COMMA.match(after)) else None
    if role is None and (once := _ONCE_AT.match(after)):
        return _behind_comma(after[once.end() :])
    return stated_role(after[aside.end() :]) if role is None and (aside := _ASIDE.match(after)) else role


def _place_after(after: str) -> Role | None:
    """Where they work, right behind the name: "at Brook Glass", "from the data team at Brook Glass"."""
    place = _PLACE_AFTER.match(after) or _FROM_TEAM.match(after)
    company = company_at(after[place.end() :]) if place else None
    if place is None or company is None or vocabulary.is_place(company) or vocabulary.is_landscape(company):
        return None
    rest = behind(after[place.end() :], company)
    return None if _EVENT_AFTER.match(rest) else Role(_title_behind(rest), company, place[0].strip() + " " + company)


_ONCE_AT = regex(
    r"\s*,\s(?:(?:formerly|previously|late|once|until recently) (?:of|at|with|from|an?)\s[^,.!?;\n]{2,60}|class of (?:19|20)?\d\d|[’']\d\d),\s",
    re.IGNORECASE,
)
_ASIDE = regex(rf"\s*,\s[^,.!?;\n]{{2,50}},(?=\s(?:{COPULAS})\s)")  # "Ada Boone, from my year, is …"


def _behind_comma(rest: str) -> Role | None:
    """The role in apposition: "Ada Boone, a weaver at …", "…, cable splicer at …", or the employer alone."""
    if role := role_at(rest):
        return role
    if not _BARE_PLACE.match(rest) and (role := role_at(rest, certain=True)) and role.company:
        return role
    employer = company_at(rest)
    return Role(None, employer, employer) if employer and vocabulary.company_weight(employer) >= 3 else None


_BARE_PLACE = regex(r"[A-ZÀ-Þ]")


def _title_behind(rest: str) -> str | None:
    """The title behind an employer: "Ines at Brook & Vale, their lead hydrologist"."""
    if bracket := _IN_BRACKETS.match(rest):
        role = in_brackets(bracket[1])
        return role.title if role else None
    found = re.match(r"\s*,\s*(?:the|their|our|an?)\s+", rest)
    role = role_at(rest[found.end() :]) if found else None
    return role.title if role else None
