"""What sentences with a pronoun say of somebody: "She is a pilot with …"."""

# ruff: noqa: E501, RUF001  # a pattern is read as one line; mail holds typographic marks

import re

from legwork.understanding import vocabulary
from legwork.understanding.cues import FIRST, Cue, words_of
from legwork.understanding.firms import company_at
from legwork.understanding.found import NOBODY, FoundPerson
from legwork.understanding.roles.employers import PRONOUN_DOES, as_title, as_within, doing, is_event, is_work, running
from legwork.understanding.roles.opening import role_at
from legwork.understanding.roles.role import Role, found_role
from legwork.understanding.sentences import in_small_letters
from legwork.understanding.tables.role_words import COPULAS, PAST_COPULAS, PRONOUNS
from legwork.values.regexes import regex

_PRONOUN_IS = regex(  # in small letters
    rf"\b(?:{PRONOUNS})(?:['’]?s|['’]?re| are| (?:{COPULAS}|(?P<past>{PAST_COPULAS})))\s+"
)
SENTENCES_AFTER = 260


def said_by_pronoun(text: str, segment: int = 0) -> FoundPerson:
    """What a text says of the one person whom it speaks of without a name: "Met her at 2. She is a pilot with …"."""
    role = by_pronoun(text[:SENTENCES_AFTER])
    return found_role(role.title, role.company, role.words, segment, "said_of_them") if role else NOBODY


_THEIR_JOB = Cue(
    r"\b(?:her|his|their) (?:official |current |job |full )?(?:job|title|role|position|trade|profession)(?:['’]s| is|:)\s(?:that of )?(?=\w)",
    re.IGNORECASE,
)
_AS_THEY = Cue(
    r"\bas (?=an? [^.!?\n]{3,80}?\b(?:he|she|they)\b)|\b(?:life|work|job|career|days|path|time) as (?=an? )",
    re.IGNORECASE,
)


_FORMS = frozenset(  # one of these `words_of` a text stands in whatever a pronoun is said to be
    form[:FIRST] for word in PRONOUNS.split("|") for form in (word, f"{word}s", f"{word}re")
)


def by_pronoun(after: str) -> Role | None:
    """The role that sentences with a pronoun tell, what they are now first."""
    title: str | None = None
    company: str | None = None
    words = ""
    told_to_be = () if _FORMS.isdisjoint(words_of(after)) else _PRONOUN_IS.finditer(in_small_letters(after))
    for found in sorted(told_to_be, key=lambda found: bool(found["past"])):  # what they are now first
        role = role_at(after[found.end() :])
        if role:
            title, company, words = role.title, role.company, after[found.start() : found.end()] + role.words
            break
    for cue in (_THEIR_JOB, _AS_THEY):
        if title or not (told := cue.search(after)) or not (role := role_at(after[told.end() :], certain=True)):
            continue
        title, company, words = role.title, company or role.company, words or told[0] + role.words
    if company is None and (found_at := doing(PRONOUN_DOES).search(after)) and is_work(found_at):
        company = company_at(after[found_at.end() :])
        title = title or as_title(after[found_at.end() :], company) or as_within(found_at[0])
        words = words or found_at[0] + (company or "")
    if company is None and (found_at := running(PRONOUN_DOES).search(after)) and found_at["sure"]:
        firm = company_at(after[found_at.end() :])
        company = firm if firm and " " in firm and not (vocabulary.is_place(firm) or is_event(firm)) else None
        words = words or (found_at[0] + company if company else "")
    return Role(title, company, words) if title or company else None
