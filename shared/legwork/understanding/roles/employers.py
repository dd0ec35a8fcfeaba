"""Where somebody works, by the verbs of work: "you run claims at …", "I teach at …", "your team at …"."""

# ruff: noqa: E501, PLR2004, RUF001, SIM905  # a pattern is read as one line; weights and word counts stand where they decide; mail holds typographic marks; words are listed as text

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from legwork.understanding import vocabulary
from legwork.understanding.cues import Cue, alike, words_of
from legwork.understanding.firms import company_at
from legwork.understanding.names import bare, fold
from legwork.understanding.remembered import remembered
from legwork.understanding.roles.opening import role_at
from legwork.understanding.roles.role import STATEMENT_CAP
from legwork.understanding.tables.occupation_words import NO_OCCUPATIONS
from legwork.understanding.tables.role_words import DOING, FORMALLY, PRONOUNS
from legwork.values.regexes import regex


class _Said(Cue):
    """A cue that opens with those of whom it speaks: they are looked for first, once for all that is said of them."""

    __slots__ = ("_who",)

    def __init__(self, who: str, pattern: str) -> None:
        super().__init__(pattern)
        self._who = who

    def search(self, text: str) -> re.Match[str] | None:
        return next(self.finditer(text), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        end = 0
        for place in _places_of(self._who, text) if self.may_stand(words_of(text)) else ():
            if place >= end and (found := self.pattern.match(text, place)):
                yield found
                end = found.end()


@remembered
def _places_of(who: str, text: str) -> list[int]:
    """Where a text speaks of them."""
    return [found.start() for found in _spoken_of(who).finditer(alike(text))]


@cache
def _spoken_of(who: str) -> re.Pattern[str]:
    return regex(rf"\b(?:{who})\s")


_DOING_AT = r"\b(?:{who})\s+(?:(?:now|also|currently|still)\s+)?(?:{verbs})\s(?:[^.;:!?()]{{0,70}}?\s)??(?:over\s)?(?:(?P<sure>at|for|with|from|bei|beim|chez|bij|hos|ved|presso|na|no|en|på)|im|in der|am)\s+(?=(?:the\s|le\s|la\s)?[A-ZÀ-Þ])"


@cache
def doing(who: str) -> Cue:
    """Where somebody works: "I teach at …"."""
    return _Said(
        who, f"(?i:{_DOING_AT.format(who=who, verbs=DOING).rsplit('(?=', 1)[0]})(?=(?:the\\s|le\\s|la\\s)?[A-ZÀ-Þ])"
    )


@cache
def running(who: str) -> Cue:
    """An organisation as the object: "you run Brook Glass"."""
    return _Said(
        who,
        rf"(?i:\b(?:{who})\s+(?:[^.!?]{{0,80}}?(?:\band|,)\s+(?:then\s+)?)??(?:(?:now|also|currently|still|co-?)\s+)?(?:(?P<sure>runs?|owns?|joined|founded|opened|built(?: up)?|set up|launched|established|created)|start(?:ed)?|manages?|leads?|heads?|directs?)\s+)(?=(?:the\s)?[A-ZÀ-Þ])",
    )


@cache
def called(who: str) -> Cue:
    """An organisation by its name: "I run a two-chair salon called Brook & Vale"."""
    return _Said(
        who,
        rf"(?i:\b(?:{who})\s(?:(?:now|also|currently|co-?)\s?)?(?:run|own|have|had|started|opened|founded|manage|built|lead|work (?:at|for|in))\s[^.!?\n]{{0,60}}?\s(?P<sure>called|named)\s+)(?=[A-ZÀ-Þ])",
    )


_SPOKE_AT = "talk|lecture|keynote|panel|speech|presentation|seminar|session|stand|booth"  # where one is a guest


@cache
def yours(whose: str) -> Cue:
    """Whose work is somewhere: "your team at …"."""
    return _Said(
        whose,
        rf"(?i:\b(?:{whose})\s(?!(?:[\w'’-]{{1,14}} ){{0,2}}(?:{_SPOKE_AT})\b)(?:[^.;:!?\n,]{{0,50}}?\s)??(?:(?P<sure>at|with|chez|bei|beim|bij|hos|presso)|en|à|au|na|no|på|ved)\s+)(?=(?:the\s|le\s|la\s)?[A-ZÀ-Þ])",
    )


PRONOUN_DOES = rf"(?:{PRONOUNS})"
_FORMAL = Cue(
    rf"(?i:\b(?:{FORMALLY})\s(?:[^.;:!?\n]{{0,60}}?\s)??(?P<sure>\b\B)?(?:do|da|no|na|del|de la|en el|en la|nel|nella|dello|della|presso)\s+)(?=[A-ZÀ-Þ])"
)
_IN_FIRM = (
    r" (?:now |currently )?(?:(?:on|in|part of|one of) [^.!?\n]{0,40}? (?:at|with|for)|with) (?=(?:the )?[A-ZÀ-Þ])"
)
_I_IN = Cue(rf"\b(?:[Ii]['’]?m|[Ii] am){_IN_FIRM}")  # "I'm on the design side at Brook Boats"
_YOU_IN = Cue(rf"\b(?:[Yy]ou['’]?re|[Yy]ou are){_IN_FIRM}")
_MINE = Cue(  # "My place is Brook & Vale"
    r"\b[Mm]y (?:own |little )?(?:place|shop|firm|company|business|practice|outfit|farm|studio) is (?:called |named )?(?=[A-ZÀ-Þ])"
)
_ANY_WORK = Cue(  # "you keep the tide tables at Brook Museum": whatever it is, where a word tells an organisation
    r"\b[Yy]ou (?!(?:\w+ed|gave|give|spoke|met|said|say|were|are|grew|went|go|won|told|sang|left|came|come|saw|see|took|made|want|know|like|love|can|could|would|should|might|will|may|must|stud(?:y|ied)|live|visit|get|got|find|found|need|have|had|think|thought|remember|stopped|stood|sat)\b)[a-z]{2,12} "
    r"(?:[^.;:!?()\n]{0,60}? )??(?P<sure>\b\B)?(?:at|for|with) (?=(?:the )?[A-ZÀ-Þ])"
)


def employer(text: str, who: str, whose: str | None) -> tuple[str | None, str]:
    """The employer of sentences about `who` ("you run claims at …", "you run …") or with `whose` ("your team at …")."""
    more = [yours(whose), _FORMAL, _ANY_WORK] if whose else [_MINE]
    patterns = [doing(who), running(who), called(who), _YOU_IN if whose else _I_IN, *more]
    for pattern in patterns:
        for found in islice(pattern.finditer(text), STATEMENT_CAP):
            company = company_at(text[found.end() :])
            if not company or vocabulary.is_place(company) or is_event(company) or _is_no_firm(company, text, found):
                continue
            sure = found.groupdict().get("sure", "sure") is not None and (" " in company or pattern is not patterns[1])
            if sure or vocabulary.company_weight(company) >= 3:
                return company, found[0] + company
    return None, ""


def is_work(found: re.Match[str]) -> bool:
    """Whether a sentence says that somebody works there, and not that she is "a regular at" or lives "in der" town."""
    words = {bare(word) for word in found[0].split()}
    return found["sure"] is not None and not ("a" in words and {"is", "was"} & words and NO_OCCUPATIONS & words)


def _is_no_firm(name: str, text: str, found: re.Match[str]) -> bool:
    """Whether it is a person's name, which a firm follows ("with Ada Boone from Brook Glass"), or that of a post."""
    behind = text[text.find(name, found.end()) + len(name) :]
    is_person = vocabulary.company_weight(name) < 3 and _OF_A_FIRM.match(behind)
    return bool(is_person or _POST.match(behind))


_OF_A_FIRM = regex(r"\s*,?\s(?:from|who|whom)\s")
_POST = regex(r"\s(?:position|role|job|post|vacancy|opening|internship)\b")


_EVENTS = frozenset(
    "conference panel summit fair day night podcast webinar talk congress meetup symposium workshop festival"
    " marathon race relay half week weekend season".split()
)


def is_event(name: str) -> bool:
    """Whether a capitalised run names an event."""
    return bool(_EVENTS & set(fold(name).split()))


def is_firm(name: str | None) -> bool:
    """Whether it is a name, and no place's and no event's."""
    return name is not None and not vocabulary.is_place(name) and not is_event(name)


def behind(text: str, company: str) -> str:
    """What follows the company that a text opens with."""
    last = company.rsplit(maxsplit=1)[-1] if company else ""
    return text[text.find(last) + len(last) :]


def as_title(text: str, company: str | None) -> str | None:
    """The title behind an employer: "works at Brook Grid as a line supervisor"."""
    cue = re.match(r"\s+(?:as|als|comme|como|come|som)\s+", behind(text, company)) if company else None
    role = role_at(behind(text, company or "")[cue.end() :]) if cue else None
    return role.title if role else None


def as_within(said: str) -> str | None:
    """The title between the verb and the employer: "works nights as a lab porter at …"."""
    cue = re.search(r"\sas (?=an? )", said)
    role = role_at(said[cue.end() :], certain=True) if cue else None
    return role.title if role else None
