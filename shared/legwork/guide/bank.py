"""The bank of questions: which suit a career and a stage."""

from collections.abc import Mapping
from functools import cache

from legwork.guide.section import Stage
from legwork.guide.tables.families import PHRASES, STEMS, Family
from legwork.guide.tables.questions import QUESTIONS, Question
from legwork.values.meaning import Topic
from legwork.values.regexes import regex

_WORD = regex(r"[^\W\d_]+")
_HEAD_ENDS = regex(r" (?:of|at|for|in|with|to|on)\b|[,;(/|]| - ")
_WHOLE_UP_TO = 3  # letters: shorter stems stand for the whole word
_CAP = 200
# A word of the stage as the settings keep it or as the seeker told it.
_STAGES: Mapping[str, Stage] = {
    "first": Stage.FIRST_YEAR,
    "fresh": Stage.FIRST_YEAR,
    "chang": Stage.CHANGER,
    "alum": Stage.ALUMNA,
    "grad": Stage.GRADUATE,
}


def family_of(*names: str | None) -> Family | None:
    """The family of a career: of the first of these names (title, career, company) that tells one."""
    for name in names:
        said = (name or "").casefold()[:_CAP]
        head = _HEAD_ENDS.split(said, maxsplit=1)[0]
        if found := _of(head) or _of(said):
            return found
    return None


def names_a_career(word: str) -> bool:
    """Whether the word, in lower case, is one of those that tell a family: "vet", "engineers", "nursing"."""
    return _by_stem(word) is not None


def stage_of(said: str | None) -> Stage | None:
    """Where the seeker stands, by the word of it."""
    text = (said or "").casefold()
    return next((stage for word, stage in _STAGES.items() if word in text), None)


def questions(topic: Topic, family: Family | None, stage: Stage | None) -> tuple[Question, ...]:
    """Those on the topic that suit, the best first: for the stage, for the family, for all."""
    fit = (
        one for one in QUESTIONS if one.topic is topic and one.stage in (None, stage) and one.family in (None, family)
    )
    return tuple(sorted(fit, key=lambda one: (one.stage is None, one.family is None)))


def _of(name: str) -> Family | None:
    """By a phrase, else by the last word that tells one: in "marine biologist" the second."""
    if found := next((family for phrase, family in PHRASES.items() if phrase in name), None):
        return found
    return next((family for word in reversed(_WORD.findall(name)) if (family := _by_stem(word))), None)


def _by_stem(word: str) -> Family | None:
    stems = _stems()
    for length in range(len(word), 1, -1):
        family = stems.get(word[:length])
        if family and (length > _WHOLE_UP_TO or length == len(word)):
            return family
    return None


@cache
def _stems() -> Mapping[str, Family]:
    return {stem: family for family, stems in STEMS.items() for stem in stems.split()}
