"""What a text says of somebody where it names them."""

# ruff: noqa: PLR2004, RUF001  # weights and word counts stand where they decide; mail holds typographic marks

import re

from legwork.understanding import vocabulary
from legwork.understanding.firms import company_at
from legwork.understanding.found import FoundPerson
from legwork.understanding.occupations import sounds_like_trade
from legwork.understanding.roles.brackets import in_brackets
from legwork.understanding.roles.employers import as_title, as_within, doing, is_firm, is_work
from legwork.understanding.roles.opening import WHO_DOES, role_at
from legwork.understanding.roles.pronouns import SENTENCES_AFTER, by_pronoun
from legwork.understanding.roles.right_after import right_after
from legwork.understanding.roles.right_before import NAMED, right_before, the_trade
from legwork.understanding.roles.role import found_role
from legwork.understanding.tables.role_words import DOING, PRONOUNS
from legwork.values.regexes import regex

_GREETED = regex(r"\s{0,3}[,!:]?[ \t]{0,3}\n")
_DOER = regex(rf"\s*(?:\([^()]{{0,140}}\))?[\s,–—-]{{0,3}}(?:(?:{PRONOUNS})\s+)?", re.IGNORECASE)
SENTENCE_BEFORE = 120


def said_of(  # noqa: PLR0913  # the two ways to read less are named
    text: str, start: int, end: int, segment: int = 0, *, pronouns: bool = True, places: bool = True
) -> FoundPerson:
    """What a text says of the person whose name stands at `start` to `end`, in apposition or in what follows.

    Not `pronouns`: without the sentences that follow. Not `places`: "at …" behind the name is no employer.
    """
    after, before = text[end : end + SENTENCES_AFTER], text[max(0, start - SENTENCE_BEFORE) : start]
    addressed = _GREETED.match(after)  # "Hi Ada," and the letter begins
    role = (None if addressed else right_after(after, places=places)) or right_before(before)
    title, company = (role.title, role.company) if role else (None, None)
    words = [role.words] if role else []
    doer = _DOER.match(after)
    rest = after[doer.end() :] if doer else after
    if company is None and (clause := WHO_DOES.match(after)) and is_firm(company_at(after[clause.end() :])):
        company = company_at(after[clause.end() :])
        words.append(clause[0] + (company or ""))
    if company is None and (owned := _WHO_OWNS.match(after)) and (bracketed := in_brackets(owned[1])):
        company = bracketed.company
        words.append(owned[0])
    if company is None and _does(rest) and (found := doing("x").pattern.match(f"x {rest}")) and is_work(found):
        company = company_at(f"x {rest}"[found.end() :])
        words.append(found[0][2:] + (company or ""))
        title = title or as_title(f"x {rest}"[found.end() :], company) or as_within(found[0])
    if company is None and (owner := _RUNS.match(rest)):
        firm = company_at(rest[owner.end() :])
        company = firm if firm and (" " in firm or vocabulary.company_weight(firm) >= 3) else None
        words.append(owner[0] + (company or ""))
    if title is None and _introduces_name(before) and (told := the_trade(before)):
        title = told
        words.append(told)
    if pronouns and title is None and (told_next := _FRAGMENT.match(after)):
        fragment = role_at(after[told_next.end() :], certain=True)
        if fragment and fragment.title and sounds_like_trade(fragment.title):
            title, company = fragment.title, company or fragment.company
            words.append(told_next[0] + fragment.words)
    if pronouns and (title is None or company is None):
        later = by_pronoun(after)
        if later and (title is None or later.title is None or company is None):
            title, company = title or later.title, company or later.company
            words.append(later.words)
    return found_role(title, company, " … ".join(word for word in words if word.strip()), segment, "said_of_them")


def _introduces_name(before: str) -> bool:
    """Whether words say that a name comes next: "her name is", "called"."""
    small = before.lower()
    return ("name" in small or "called" in small) and NAMED.search(before) is not None


_FIRST_WORD = regex(r"[\s'’]{0,9}(\w+)")
_VERBS = frozenset(re.findall(r"\w+", DOING)) | {"now", "also", "currently", "still"}


def _does(rest: str) -> bool:
    """Whether a verb of work can stand there."""
    first = _FIRST_WORD.match(rest)
    return first is not None and first[1].lower() in _VERBS


_WHO_OWNS = regex(  # "who owns a forge nearby (Boone & Sons)"
    r"\s*,?\s*who\s(?:(?:now|also|still)\s)?(?:runs|owns|has|keeps|founded|started)\s[^.!?,;()]{3,60}\(([^()]{3,60})\)"
)
_FRAGMENT = regex(  # "Ada Boone has agreed! The weaver in Vale that I wrote to …"
    r"[^.!?\n]{0,60}[.!?]\s{1,3}The\s(?=[^.!?\n]{3,60}?\b(?:that|who|whom)?\s?(?:I|we)\b)"
)
_RUNS = regex(r"\s*(?:(?:now|co-)\s?)?(?:runs|owns|founded|opened|started|set up)\s+(?=(?:the\s)?[A-ZÀ-Þ])")
