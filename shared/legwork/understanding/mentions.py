"""People whom a text to the assistant names: "a thank-you to Ada Boone", "my chat with Ines", "Tom and I"."""

# ruff: noqa: E501, PLR2004, RUF001, SIM905  # a pattern is read as one line; weights stand where they decide; mail holds typographic marks

import re
from typing import NamedTuple

from legwork.understanding import vocabulary
from legwork.understanding.cues import Cue, words_of
from legwork.understanding.found import FoundPerson, evidence
from legwork.understanding.names import (
    OPENING_CAPITAL,
    Name,
    fold,
    is_elder_of,
    is_no_name,
    is_reader_name,
    is_shaped_as_name,
    names_in,
    person_name,
    same_name,
)
from legwork.understanding.roles import said_of
from legwork.understanding.sentences import in_small_letters
from legwork.understanding.tables.names import NOT_NAMES
from legwork.values.people import Person, Seeker
from legwork.values.regexes import regex

TEXT_CAP = 10_000
# What stands before or behind a name is looked for in small letters, up to that of people's own (`_OF_THEIRS`).
_CUE_BEFORE = Cue(
    r"\b(?:(?:call|chat|talk|talked|talking|spoke|speak|speaking|coffee|lunch|meeting|met|meet|interview|conversation|zoom|phone|time|session|appointment|debrief|notes?|it|spoken|chatted)(?: up)? (?:with|w/|w|to|from|on)"
    r"|thank(?:s|-you|\s?you)?(?: note| mail| email| letter)? (?:to|for)|thank|prep(?:aration)?(?: me)? for|draft [\w -]{0,30}(?:to|for)|nudge (?:for|to)|forget|erase everything about|stop tracking|tracking|close|cancel|drop|remind me about|reminder for|about|follow[- ]?up (?:to|with)|email(?:ed)? to|wrote to|write to|reply to|answer to|outreach to|ask(?:ed)?|saw|met|visited|interviewed|shadowed|called|me and|notes on|notes from|notes|w/|w|with|update on|status of|snooze|heard from|ran into|bumped into|caught up with|from|off the phone with|hear from|for|to)\s+$"
)
_STRONG_BEFORE = Cue(
    r"\b(?:call|chat|talk|talked|talking|spoke|coffee|lunch|meeting|met|interview|conversation|phone|thank\w*|prep|nudge|forget|tracking|notes?|me and|off the phone with|remind me about|snooze|close|ran into|bumped into|caught up|(?:cancel|move|moved|reschedule|postpone|push|drop|stop)\b[^.!?\n]{0,40}? (?:with|for)|(?:hear|heard|got|received|had|came|nothing|silence|peep|sign|line)\b[^.!?\n]{0,25}? from|(?:back|reply|answer|word|news|yes|no|call|text|message|invite|invitation|offer) from)\b[^.!?\n]{0,25}$"
)
# The same in other languages: a word for a talk, then "with".
_TALKED_WITH = Cue(
    r"\b(?:gespräch|telefonat|treffen|termin|interview|notizen|entretien|appel|rencontre|entrevue|échange|notes|reunión|llamada"
    r"|charla|entrevista|conversación|conversa|reunião|gesprek|aantekeningen|belletje|samtal|samtale|møte|møde|notater|colloquio"
    r"|incontro|chiamata|appunti|café|kaffee|koffie|kaffe|hablé|parlé|gesprochen|telefoniert|getroffen|gepraat|gesproken|falei"
    r"|parlato|pratade|snakket|rozmowa)[^.!?\n]{0,30}?\b(?:mit|avec|con|com|met|med|von|z)\s+(?:frau |herrn |dr\.? |prof\.? |mme |m\. )*$"
)
_CUE_AFTER = regex(
    r"(?:['’]s\b|,\s+(?:the|an?|my|our|who)\b|\s+(?:and i|and me|said|says|told|thinks|is|was|has|had|moved|wants|agreed|cancelled|canceled|can['’]t|isn['’]t|asked|wrote|answered|replied|suggested|mentioned|works|just|got|called|rang|phoned|texted|emailed|offered|confirmed|declined|never|did|does)\b)"
)
_POINTED_TO = Cue(
    r"\b(?:should|must|have to|need to|ought to|said to|told me to|suggested(?: i)?|recommend(?:ed|s)?(?: i| me)?|referred me to|introduc\w+ me to|mentioned|pointed me to|conseill\w+|recommand\w+|suggér\w+|recomend\w+|suger\w+|aconsej\w+|consiglia\w+|empfahl|empfohlen|empfiehlt|rät|riet|aangeraden|anbefal\w+|rekommender\w+|to talk to|to speak (?:to|with)|to contact|to write to|to email|to reach out to|name of|named)\b[^.!?\n]{0,40}$"
)
# a note's "Talk to … next": whom to see is not whom one saw
_SENDS_TO = Cue(
    r"(?:^|[.!?\n])\s{0,3}(?:next[:,]? )?(?:also )?(?:talk|speak|reach out|go|write|contact|ask|try|see|look up)(?: to| with)?\s+$"
)
_SHOULD = Cue(r"\b(?:soll\w*|muss|müsste|könnte|kann|moet|zou|kan|mag)\b[^.!?\n]{0,50}$")
_VERB_LAST = regex(
    r"[^.!?\n]{0,40}?\b(?:reden|sprechen|schreiben|kontaktieren|anrufen|melden|wenden|praten|spreken|bellen|mailen|contacteren)\b"
)
_ELSEWHERE = Cue(r"\b(?:at|@|from|near|on|in)\s+(?:the\s+)?$")
_ADDRESS = regex(
    r"[ \t]{0,3}(?:[(\[<,:–-]{1,2}\s{0,2})?(?:(?:at|via|e-?mail(?: is)?|address(?: is)?):?\s{1,2})?<?(?P<email>[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})",
    re.IGNORECASE,
)
_ONE_NAME = regex(rf"{OPENING_CAPITAL}(?<![\w@.].)(?:(?!['’]s\b)[\w'’-]){{1,24}}(?![\w@]|\.[a-z])")
_OF_THEIRS = regex(
    r"['’]s\s+(?:call|chat|meeting|interview|letter|mail|email|prep|record|coffee|visit|talk|thing|appointment)\b"
)
_SENTENCE_OPENS = regex(r"(?:^|[.!?\n:]\s{0,3}|\b(?:and|but|so|that|hi|hello|hey)[ ,]{1,2})$")
# what only a person does: "Joe can't make it", "Ines asked to move"
_DOES = regex(
    r"\s+(?:just |has |had )?(?:can['’]t|cannot|could(?:n['’]t)? make|won['’]t|cancell?ed|moved|asked|wants|wrote|replied|answered|called|rang|phoned|texted"
    r"|e-?mailed|said|says|told|agreed|confirmed|suggested|offered|never|did(?:n['’]t| not)|no-showed|stood me up|is (?:ill|sick|away|free|on for|happy|fine)|has (?:moved|asked|cancell?ed|agreed))\b"
)


class _Mention(NamedTuple):
    weight: float
    start: int
    end: int
    name: str
    again: tuple[tuple[int, int], ...] = ()  # where else the text names them


def mentioned(
    text: str, reader: Seeker | None = None, segment: int = 0, *, places: bool = True
) -> tuple[FoundPerson, ...]:
    """Whom a text names, the one it is about first; each with what it says of them. Nobody twice.

    Not `places`: "at …" behind a name is where they meet, and no employer.
    """
    text = text[:TEXT_CAP]
    found = [mention for mention in _mentions(text) if mention.weight > 0 and not is_reader_name(mention.name, reader)]
    merged: list[_Mention] = []
    for mention in sorted(found, key=lambda item: item.start):
        known = next((number for number, other in enumerate(merged) if _is_one(other.name, mention.name)), None)
        if known is None:
            merged.append(mention)
        else:
            other = merged[known]
            fuller = len(mention.name.split()) > len(other.name.split()) or is_elder_of(other.name, mention.name)
            longer = mention if fuller else other
            again = (*other.again, (other.start, other.end) if fuller else (mention.start, mention.end))
            merged[known] = longer._replace(weight=max(other.weight, mention.weight) + 0.5, again=again)
    ordered = sorted(merged, key=lambda item: (-item.weight, item.start))
    people = [_person(text, mention, segment, places=places) for mention in ordered]
    firms = {company.casefold() for one in people if (company := one.person.company)}
    return tuple(one for one in people if (one.person.name or "").casefold() not in firms)


def _is_one(one: str, other: str) -> bool:
    return same_name(one, other) or is_elder_of(one, other) or is_elder_of(other, one)


def _person(text: str, mention: _Mention, segment: int, *, places: bool) -> FoundPerson:
    named = FoundPerson(
        Person(name=mention.name), {"name": (evidence(text[mention.start : mention.end], segment, "mentioned"),)}
    )
    if stated := _ADDRESS.match(text, mention.end):
        words = (evidence(stated["email"], segment, "beside the name"),)
        named = named.completed_by(FoundPerson(Person(email=stated["email"].casefold()), {"email": words}))
    for start, end in ((mention.start, mention.end), *mention.again):
        if named.person.title and named.person.company:
            break
        named = named.completed_by(said_of(text, start, end, segment, places=places))
    return named


def _mentions(text: str) -> list[_Mention]:
    full = [_weighed(text, name) for name in names_in(text)]
    covered = [(mention.start, mention.end) for mention in full]
    single = [
        _Mention(2.0, found.start(), found.end(), found[0])
        for found in _ONE_NAME.finditer(text)
        if found[0][0].isupper()
        and not is_no_name(found[0])
        and not any(start <= found.start() < end for start, end in covered)
        and _is_person_alone(text, found)
    ]
    return full + single


def _weighed(text: str, name: Name) -> _Mention:
    before = in_small_letters(text[max(0, name.start - 60) : name.start])
    after = in_small_letters(text[name.end : name.end + 40])
    words = words_of(before)
    strong = _STRONG_BEFORE.within(before, words) is not None
    weight = 1.0
    if _CUE_BEFORE.within(before, words):
        weight += 2.0 + strong
    if _TALKED_WITH.within(before, words):
        weight += 3.0
    if _CUE_AFTER.match(after):
        weight += 1.5
    if _POINTED_TO.within(before, words) or (_SHOULD.within(before, words) and _VERB_LAST.match(after)):
        weight -= 3.5
    if _SENDS_TO.within(before, words):
        weight -= 2.5
    if _ELSEWHERE.within(before, words) and not strong:
        weight -= 3.0
    if (
        vocabulary.names_no_person(name.text)
        or vocabulary.is_place(name.text)
        or vocabulary.is_address(name.text)
        or (not vocabulary.is_surname_too(name.text) and vocabulary.company_weight(name.text) >= 3)
    ):
        weight -= 4.0
    if not is_shaped_as_name(name.text):
        weight -= 4.0
    if name.text.split()[-1].casefold() in ("st", "street", "ave", "road", "rd"):
        weight -= 4.0
    return _Mention(weight, name.start, name.end, name.text)


def _is_person_alone(text: str, found: re.Match[str]) -> bool:
    """Whether a single capitalised word is used as a person's name: after or before words that go with people."""
    before = in_small_letters(text[max(0, found.start() - 60) : found.start()])
    after = text[found.end() : found.end() + 30]
    used = (
        _AND_I.match(after)
        or _OF_THEIRS.match(after)
        or (_DOES.match(after) and _SENTENCE_OPENS.search(before))
        or (
            before[-1:].isspace()
            and _CUE_BEFORE.search(before)
            and _STRONG_BEFORE.search(before)
            and not _CAPITAL.match(after)
        )
    )
    if not used or _POINTED_TO.search(before):
        return False
    return not vocabulary.is_place(found[0]) and person_name(found[0]) is not None


_AND_I = regex(r"\s*,?\s*and i\b", re.IGNORECASE)
_CAPITAL = regex(r"\s+[A-Z]")


def lower_case_name(text: str) -> str | None:
    """A name written small where only a name can stand: "forget priya", "prep for tom reed", "coffee w marta k today"."""
    small = text.casefold()
    if found := _SMALL_NAME.search(small):
        return _written_small(found[1])
    met = _SMALL_PARTNER.search(small)
    told_of = met and (" " in met[1] or _SHE_OR_HE.search(small, met.end()))
    return _written_small(met[1]) if met and told_of else None


_SMALL = r"([a-zß-öø-ÿ'’-]{2,20}(?: [a-zß-öø-ÿ'’-]{1,20})??)"
_SMALL_NAME = Cue(
    r"\b(?:forget|prep for|thank[- ]?you (?:note )?(?:to|for)|stop tracking|nudge (?:for|to)|coffee (?:with|w/?)|call (?:with|w/?)|chat (?:with|w/?))"
    rf"\s+{_SMALL}\s*(?:[.,!?\n]|$|please|pls)"
)
_SMALL_PARTNER = Cue(
    r"\b(?:talk(?:ed)?|spoke|met|chat(?:ted)?|called|call|coffee|lunch|tea|zoom(?:ed)?|interview(?:ed)?|sat down)(?: just| up)?(?: (?:with|to|w/?))?"
    rf"\s+{_SMALL}\s+(?:today|yesterday|this|last|on|at|about|for|over|in|from|earlier|just|and)\b"
)
_SHE_OR_HE = regex(r"\b(?:she|he|they|her|his)\b")
_NOBODY_BY_NAME = frozenset(
    """someone somebody people everyone everybody anyone folks alumni staff students nurses engineers friends parents
    someone's myself lots few several two three four five both guys guy woman man lady girl boy kid mum dad mother
    father sister brother aunt uncle cousin boss teacher professor tutor""".split()
)


def _written_small(name: str) -> str | None:
    words = name.removesuffix(" please").removesuffix(" pls").split()
    if any(fold(word) in NOT_NAMES or word in _NOBODY_BY_NAME for word in words):
        return None
    return " ".join(word.capitalize() for word in words) or None
