"""Whom a mail points the seeker to, and what it says of them."""

# ruff: noqa: E501, RUF001  # a pattern is read as one line; weights stand where they decide; mail holds typographic marks

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from legwork.mail.message import Segment, SegmentKind
from legwork.understanding.found import FoundPerson, evidence
from legwork.understanding.names import Name, bare, person_name, same_name
from legwork.understanding.referrals.addresses import email_of
from legwork.understanding.referrals.candidates import REACH, is_no_person, named
from legwork.understanding.referrals.introduced import introduced
from legwork.understanding.referrals.letter import Letter
from legwork.understanding.referrals.patterns import EMAIL
from legwork.understanding.referrals.pointing import ENOUGH, is_address_given, is_pointed_to, weight_of
from legwork.understanding.roles import said_of
from legwork.understanding.signatures import linkedin_of
from legwork.understanding.tables.names import HONORIFICS
from legwork.values.people import Person, Seeker
from legwork.values.regexes import regex

REFERRAL_CAP = 10
NAME_CAP = 200
_NEAR = 80
_BETWEEN = 300
_SENTENCE_END = regex(  # it begins with white space: a search then looks for that alone
    r"\s(?:(?<=[.!?]\s)(?<!\b[A-Z]\.\s)(?<!Mr\.\s)(?<!Ms\.\s)(?<!Dr\.\s)(?<!Mrs\.\s)(?<!Prof\.\s)(?<!St\.\s)\s*(?=[\"“(]?[^\W\d_a-zß-öø-ÿ])|(?<=\n)\s*\n)"
)
_WRITTEN = (SegmentKind.OWN, SegmentKind.FORWARDED)
_NEXT = regex(
    r"\s*(?:\([^()]{0,120}\))?[^.!?\n]{0,60}?(?:,|;|\band\b|\bor\b|\bas well as\b|&)(?! (?:tell|say|i|ask|my|we|she|he|they)\b)[^.!?\n]{0,40}",
    re.IGNORECASE,
)
_BULLET = regex(r"(?:^|\n)[ \t]{0,4}(?:[-*•–]|\d{1,2}[.)])?[ \t]{0,4}$")
_MARKED = regex(r"(?:^|\n)[ \t]{0,4}(?:[-*•–]|\d{1,2}[.)])[ \t]{0,4}$")
_TRADE_BETWEEN = regex(r",\s[a-zß-ÿ][^,\n]{2,50},\s")
_AT_FIRM = regex(
    r"\b(?:with|for|by|of|von|at)\s(?:the\s)?$|[a-zß-ÿ] (?:en(?: el| la)?|na|no|da|nel|nella|im|in der|presso|chez)\s$"
)
_IS_ONE = regex(
    r"\s*(?:\([^()]{0,60}\)\s*)?(?:,|is\b|was\b|works\b|runs\b|leads\b|heads\b|teaches\b|(?:has|have) been\b)"
)
_IS_THEY = regex(r"\s*,\s(?:s?he|they|who)\b")


def find_referrals(
    segments: Sequence[Segment], reader: Seeker | None, contact: Person | None
) -> tuple[FoundPerson, ...]:
    """Whom the seeker is pointed to, with what is said of that person, in the order of mention."""
    found: list[FoundPerson] = []
    for index, segment in enumerate(segments):
        if segment.kind not in _WRITTEN:
            continue
        above = segments[index - 1] if index else None
        for person in _people(Letter(segment, index, reader, contact, above)):
            known = next(
                (number for number, other in enumerate(found) if same_name(other.person.name, person.person.name)), None
            )
            if known is None:
                found.append(person)
            else:
                found[known] = found[known].completed_by(person)
    return tuple(found[:REFERRAL_CAP])


def _people(letter: Letter) -> Iterator[FoundPerson]:
    """Everybody pointed to in this text."""
    by_header = () if letter.by_reader else tuple(introduced(letter))
    yield from by_header
    names = list(islice(named(letter.text), NAME_CAP))
    strangers = {name.text for name in names if letter.is_stranger(name.text)}
    if not strangers:
        return
    names = [name for name in names if name.text not in strangers or not is_no_person(letter.text, name)]
    bounds = [0, *(cut.end() for cut in _SENTENCE_END.finditer(letter.text)), len(letter.text)]
    bounds.sort()
    pointed: Name | None = None
    firms = [one.person.company for one in by_header if one.person.company]
    for number, name in enumerate(names):
        if name.text not in strangers:
            continue
        start = max(bounds[bisect_right(bounds, name.start) - 1], name.start - REACH)
        end = min(bounds[bisect_left(bounds, name.end)], name.end + REACH)
        sentence_before, after = _untitled(letter.text[start : name.start]), letter.text[name.end : end]
        together = (
            pointed is not None
            and pointed.end > start
            and bool(_NEXT.fullmatch(EMAIL.sub("", letter.text[pointed.end : name.start][:_BETWEEN])))
        )
        if any(same_name(firm, name.text) for firm in firms):
            continue
        if (
            is_pointed_to(letter, name, sentence_before, after)
            or together
            or _follows(letter, pointed, name, sentence_before, after)
            or is_address_given(letter, name)
            or weight_of(letter, name, sentence_before, after) >= ENOUGH
        ):
            pointed = name
            later = (one.start for one in names[number + 1 :] if not _is_firm_of(letter.text, name, one))
            found = _described(letter, name, next(later, len(letter.text)))
            firms += [found.person.company] if found.person.company else []
            yield found


def _untitled(before: str) -> str:
    """The words before a name without the title that stands right before it: "write to Captain …"."""
    words, blank, last = before.rstrip(" ").rpartition(" ")
    return words + blank if last[:1].isupper() and bare(last) in HONORIFICS else before


def _is_firm_of(text: str, name: Name, other: Name) -> bool:
    """Whether what could be the next name is where the first one works: "- Ada Boone, weaver, Boone Looms"."""
    if _AT_FIRM.search(text[max(0, other.start - 20) : other.start]):
        return True
    listed = _BULLET.search(text[max(0, name.start - 10) : name.start]) is not None
    return listed and _TRADE_BETWEEN.fullmatch(text[name.end : other.start][:_NEAR]) is not None


def _follows(letter: Letter, pointed: Name | None, name: Name, before: str, after: str) -> bool:
    """Whether the sentence behind one that points to somebody opens with somebody else, and says what they are."""
    own_line = pointed is not None and _opens_line(letter.text, pointed) and _opens_line(letter.text, name)
    if pointed is None or letter.by_reader or (before.strip() and not own_line) or not _IS_ONE.match(after):
        return False
    between = letter.text[pointed.end : name.start]
    listed = own_line and letter.text[: name.start].endswith("\n\n")
    if len(between) > _BETWEEN or ("\n\n" in between and not listed):
        return False
    marked = own_line and all(
        _MARKED.search(letter.text[max(0, one.start - 12) : one.start]) for one in (pointed, name)
    )
    if listed or marked or (own_line and _IS_THEY.match(after)):
        return True
    said = said_of(letter.text, name.start, name.end, letter.index, pronouns=False).person
    return bool(said.title or said.company)


def _opens_line(text: str, name: Name) -> bool:
    return _BULLET.search(text[max(0, name.start - 12) : name.start]) is not None


def _described(letter: Letter, name: Name, following: int) -> FoundPerson:
    email = email_of(letter, name, following)
    profile = linkedin_of(letter.text[name.start : min(following, name.end + 400)])
    said = said_of(
        letter.text[: max(following, name.end)] if following > name.end else letter.text,
        name.start,
        name.end,
        letter.index,
    )
    start = max(letter.text.rfind("\n", max(0, name.start - 60), name.start), name.start - 60, 0)
    words = (evidence(" ".join(letter.text[start : name.end + 30].split()), letter.index, "referral"),)
    full = _full_name(letter, name.text)
    own = Person(name=full, email=email, linkedin=profile)
    found = FoundPerson(own, {key: words for key in ("name", "email", "linkedin") if getattr(own, key)})
    return found.completed_by(replace(said, person=replace(said.person, name=None, email=None)))


def _full_name(letter: Letter, name: str) -> str:
    if " " in name:
        return name
    boxes = (*letter.segment.to, *letter.segment.cc)
    return next((full for box in boxes if (full := person_name(box.name)) and full.split()[0] == name), name)
