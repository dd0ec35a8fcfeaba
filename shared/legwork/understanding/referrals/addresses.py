"""The address of somebody whom a text names."""

# ruff: noqa: PLR2004  # lengths stand where they decide

import re

from legwork.understanding.names import Name, fold, person_name, same_name
from legwork.understanding.parties import is_person
from legwork.understanding.referrals.letter import Letter
from legwork.understanding.referrals.patterns import EMAIL
from legwork.understanding.tools import is_nobody
from legwork.values.people import Mailbox
from legwork.values.regexes import regex

ADDRESS_REACH = 3_000
_THEIRS = regex(r"\b(?:his|her|their|the|e-?mail|mail|address|reach(?:ed)?|write|at)\b[^.!?\n]{0,40}$", re.IGNORECASE)


def email_of(letter: Letter, name: Name, following: int) -> str | None:
    """The address in brackets behind the name, or one further on that is spelled like it or called theirs."""
    near = letter.text[name.end : name.end + 140]
    if bracketed := re.match(r"\s*,?\s*[(<\[][^()<>\[\]]{0,90}?([\w.+'-]{1,64}@[\w.-]{3,190}\w)", near):
        return _usable(letter, bracketed[1])
    for found in EMAIL.finditer(letter.text, name.end, name.end + ADDRESS_REACH):
        local = fold(found[0].partition("@")[0].replace(".", " "))
        parts = [part for part in fold(name.text).split() if len(part) > 1]
        spelled = any(part in local.split() or (part in local.replace(" ", "") and len(part) > 3) for part in parts)
        called = _THEIRS.search(letter.text[max(name.end, found.start() - 60) : found.start()])
        if spelled or (called and found.start() < following):
            return _usable(letter, found[0])
    return next(
        (
            box.email
            for box in (*letter.segment.to, *letter.segment.cc)
            if box.email and same_name(person_name(box.name), name.text)
        ),
        None,
    )


def _usable(letter: Letter, email: str) -> str | None:
    box = Mailbox(None, email.strip(".").casefold())
    return box.email if is_person(box, letter.reader) and not is_nobody(box) else None
