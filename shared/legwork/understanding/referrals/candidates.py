"""Who is named in a text and can be somebody to talk to."""

# ruff: noqa: E501, PLR2004, RUF001  # a pattern is read as one line; weights stand where they decide; mail holds typographic marks

import re
from collections.abc import Iterator

from legwork.understanding import vocabulary
from legwork.understanding.cues import Cue
from legwork.understanding.names import OPENING_CAPITAL, Name, names_in, person_name
from legwork.understanding.referrals.patterns import found_before, verb_last
from legwork.understanding.tables import referral_cues as cues
from legwork.understanding.tables.names import NOT_NAMES
from legwork.understanding.tables.titles import FIELDS
from legwork.values.regexes import regex

REACH = 240  # characters of a sentence on either side of a name
_POST_OF = regex(r"([^\W\d_]{3,20}) of $")
_AT_PLACE = regex(
    r"(?:\b|(?=@))(at|@|in|from|am|im|bei|beim|chez|au|hos|bij(?: de| het)?|på|ved|presso|nel|nella|al|alla)\s+(?:the\s+)?$"
)
_DESK_WORDS = frozenset(["desk", "reception", "team", "office", "support", "department", "admissions", "careers"])
_NOBODY = NOT_NAMES | _DESK_WORDS | FIELDS
_LONE = regex(
    rf"({OPENING_CAPITAL}(?<![\w@.].)[\w'’-]{{1,20}})(?=\s*\([^()\s]{{1,64}}@|\s(?:over\s)?(?:at|from)\s(?:the\s)?[A-ZÀ-Þ])"
)
_MAY_BE_LONE = regex(  # what follows such a name
    r"a(?<=\s.)t\s(?:the\s)?[A-ZÀ-Þ]|f(?<=\s.)rom\s(?:the\s)?[A-ZÀ-Þ]|\([^()\s]{1,64}@"
)
_RELATED = Cue(  # "my wife Corinne is …"
    r"\b(?:[Mm]y|[Oo]ur) (?:\w{2,12} )?(?:wife|husband|partner|sister|brother|cousin|aunt|uncle|daughter|son|colleague|friend|neighbou?r|flatmate|boss|deputy|mate)"
    r" ([A-ZÀ-Þ][\w'’-]{1,20})(?=,? (?:is|works|runs|does|would|could|can|will|might|has|who|teaches|flies|drives)\b|,? an? )"
)


def named(text: str) -> Iterator[Name]:
    """What is written like the name of somebody, in order."""
    taken = 0
    lone = sorted(_alone(text), key=lambda one: one.start)
    for name in names_in(text):
        yield from (one for one in lone if taken <= one.start < name.start)
        taken = name.end
        yield _without_post(name, text)
    yield from (one for one in lone if one.start >= taken)


def _alone(text: str) -> Iterator[Name]:
    """First names alone, which count only with an address or an employer right behind them."""
    for found in _LONE.finditer(text) if _MAY_BE_LONE.search(text) else ():
        inside = (
            text[max(0, found.start() - 5) : found.start()]
            .rstrip()
            .endswith((" of", " for", " the", " in", " &", " at", " with", " from", " bei", " chez", " bij", " en"))
        )
        if (
            found[1].casefold() not in _NOBODY
            and not inside
            and person_name(found[1])
            and not vocabulary.is_place(found[1])
        ):
            yield Name(found[1], found.start(1), found.end(1), honorific=False)
    for found in _RELATED.finditer(text):
        if person_name(found[1]) and found[1].casefold() not in NOT_NAMES and not _LONE.match(text, found.start(1)):
            yield Name(found[1], found.start(1), found.end(1), honorific=False)


def is_no_person(text: str, name: Name) -> bool:
    """Whether what is written like a name is rather an organisation, a post, a desk or a place."""
    before = text[max(0, name.start - 12) : name.start]
    is_post_or_firm = vocabulary.names_no_person(name.text)
    organisation = (
        is_post_or_firm
        and vocabulary.company_weight(name.text) >= 3
        and not re.match(r"\s*(?:\(|,? who\b|,? (?:she|he)\b)", text[name.end :])
    )
    ahead = text[max(0, name.start - 40) : name.start]
    post = _POST_OF.search(ahead) if ahead.endswith(" of ") else None  # "Director of Data Science"
    return (
        organisation
        or (post is not None and vocabulary.is_post_word(post[1]))
        or bool({word.casefold() for word in name.text.split()} & _DESK_WORDS)
        or (is_post_or_firm and vocabulary.title_weight(name.text) >= vocabulary.STRONG)
        or vocabulary.is_place(name.text)
        or (not name.honorific and _is_place(text, name, before))
    )


def _is_place(text: str, name: Name, before: str) -> bool:
    """Whether the words before say that somebody works or lives there; "bei NAME melden" goes to a person."""
    found = _AT_PLACE.search(before)
    if found is None or found[1].casefold() not in ("bei", "bij", "from"):
        return found is not None
    ahead = text[max(0, name.start - REACH) : name.start]
    to_person = verb_last(before, text[name.end : name.end + REACH]) or found_before(cues.POINTING_BEFORE, ahead)
    return not to_person


def _without_post(name: Name, text: str) -> Name:
    """The name without a post that stands before it in capitals: "Matron Bisi Ade", "Detective Sergeant Ann Bell"."""
    words = text[name.start : name.end].split()
    posts = 0
    while posts < len(words) - 2 and vocabulary.is_post_word(words[posts]):
        posts += 1
    if not posts:
        return name
    start = text.index(words[posts], name.start)
    shown = person_name(text[start : name.end])
    return Name(shown, start, name.end, honorific=False) if shown else name
