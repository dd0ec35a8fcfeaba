"""What stands in brackets behind a name: "(she/her, lead glazier, Brook Glass)"."""

# ruff: noqa: PLR2004, RUF001  # weights and word counts stand where they decide; mail holds typographic marks

import re

from legwork.understanding import vocabulary
from legwork.understanding.firms import company_at
from legwork.understanding.names import fold
from legwork.understanding.occupations import occupation
from legwork.understanding.roles.opening import role_at
from legwork.understanding.roles.role import Role
from legwork.values.regexes import regex

_WAS = regex(r"^(?:(?:s?he|they)(?:['’]s| is| was| are)|was|now|then|previously|once|until recently) ", re.IGNORECASE)
_EMAIL = regex(r"[^\s@]@[^\s@]")


def in_brackets(inside: str) -> Role | None:
    """What brackets behind a name say: a role, else a trade or a firm among what commas part."""
    parts = [part.strip() for part in inside.split(",") if not _EMAIL.search(part) and part.strip()]
    if not parts:
        return None
    parts[0] = _WAS.sub("", parts[0])
    role = role_at(", ".join(parts)) or next((one for part in parts if (one := role_at(_WAS.sub("", part)))), None)
    if role:
        return role
    if len(parts) > 1 and parts[0][0].islower() and parts[1][0].isupper() and (trade := occupation(parts[0])):
        firm = None if vocabulary.is_place(parts[1]) else company_at(parts[1])
        return Role(trade, firm, ", ".join(parts[:2]))
    company = next(
        (
            part
            for part in parts
            if part[0].isupper()
            and vocabulary.company_weight(part) >= 1
            and len(part.split()) < 8
            and not vocabulary.is_place(part)
        ),
        None,
    )
    return (
        Role(None, company, company)
        if company and fold(company) not in ("she her", "he him", "they them", "cc")
        else None
    )
