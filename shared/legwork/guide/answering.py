"""The answer to a question, or that the guide has none."""

from functools import cache
from typing import TYPE_CHECKING

from legwork.guide import ranking, words
from legwork.guide.section import Answer, Passage, Section, Stage

if TYPE_CHECKING:
    from types import ModuleType

MOST_WORDS = 120
CAP = 2000  # characters of a question that are read
_LOOKED_AT = 5
LEAST_SCORE = 4.0
LEAST_COVERED = 0.4


def sections() -> tuple[Section, ...]:
    """Every section of the guide, in its order."""
    return _compiled().SECTIONS  # type: ignore[no-any-return]  # generated, and typed there


def section(name: str) -> Section | None:
    """The section of that name."""
    return next((one for one in sections() if one.name == name), None)


def answer(question: str, stage: str | None = None) -> Answer | None:
    """The section and its passages that answer the question best; None where the guide has no answer.

    `stage` is the seeker's (`first_year`, `graduate`, `changer`, `alumna`); it breaks ties and chooses the aside.
    """
    ranked = rank(question)
    if not ranked:
        return None
    number, score, covered = ranked[0]
    if score < LEAST_SCORE or covered < LEAST_COVERED:
        return None
    return _answer(sections()[number], question, stage)


def quoted(name: str, question: str, stage: str | None = None) -> Answer | None:
    """What the section of that name says to the question; None where there is no such section."""
    found = section(name)
    return _answer(found, question, stage) if found else None


def rank(question: str) -> list[tuple[int, float, float]]:
    """Sections that have to do with the question, the best first: its number, its score, the share of it covered."""
    asked = words.units(question[:CAP])
    index: ranking.Postings = _compiled().POSTINGS
    best = ranking.scores((term for unit in asked for term in unit.terms), index).most_common(_LOOKED_AT)
    return [(number, score, _covered(asked, number)) for number, score in best]


def _covered(asked: list[words.Unit], number: int) -> float:
    """Which share of what is asked the section speaks of, each word or phrase weighed by how rare it is."""
    index: ranking.Postings = _compiled().POSTINGS
    total = matched = 0.0
    for unit in dict.fromkeys(asked):
        weight = ranking.idf(len(index.get(unit.terms[0], ())), len(sections()))
        total += weight
        if any(number == where for term in unit.terms for where, _ in index.get(term, ())):
            matched += weight
    return matched / total if total else 0.0


def _answer(found: Section, question: str, stage: str | None) -> Answer:
    asides = dict(found.asides)
    return Answer(found, _best(found, question), asides.get(_stage(stage)) if stage else None)


def _stage(said: str | None) -> Stage | None:
    try:
        return Stage(said or "")
    except ValueError:
        return None


def _best(found: Section, question: str) -> tuple[Passage, ...]:
    """The passage with the most of the question in it, and what follows it as long as it stays short."""
    asked = words.terms(question)
    index = ranking.postings([((), words.terms(" ".join((one.text, *one.points)))) for one in found.passages])
    scored = ranking.scores(asked, index)
    start = max(range(len(found.passages)), key=lambda number: (scored[number], -number))
    chosen = [found.passages[start]]
    for following in found.passages[start + 1 :]:
        if sum(one.words for one in chosen) + following.words > MOST_WORDS:
            break
        chosen.append(following)
    return tuple(chosen)


@cache
def _compiled() -> "ModuleType":
    from legwork.guide import compiled  # noqa: PLC0415  # only a function that answers pays for it

    return compiled
