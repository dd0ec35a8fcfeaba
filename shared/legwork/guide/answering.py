"""The answer to a question, or that the guide has none."""

from functools import cache

from legwork.guide import ranking, words
from legwork.guide.section import Answer, Passage, Section
from legwork.guide.tables.concepts import ASKING

MOST_WORDS = 120  # of the passages that are quoted, where no single one is longer
CAP = 2000  # characters of a question that are read
LEAST_SCORE = 2.8  # below it the guide says that it has no answer; both measured on tests/unit/guide/questions.toml
LEAST_ANCHORED = 0.8  # for a question that speaks of careers, of talks or of another person


def sections() -> tuple[Section, ...]:
    """Every section of the guide, in its order."""
    return _compiled()[0]


def section(name: str) -> Section | None:
    """The section of that name."""
    return next((one for one in sections() if one.name == name), None)


def answer(question: str, stage: str | None = None) -> Answer | None:
    """The section that answers the question best, with its best passages; None where the guide has no answer.

    `stage` is the seeker's (`first_year`, `graduate`, `changer`, `alumna`; others are passed over); it
    chooses the aside.
    """
    ranked = rank(question)
    if not ranked or ranked[0][1] < _least(question):
        return None
    return quoted(ranked[0][0], question, stage)


def quoted(name: str, question: str, stage: str | None = None) -> Answer | None:
    """What the section of that name says to the question; None where there is no such section."""
    found = section(name)
    if found is None:
        return None
    aside = next((text for meant, text in found.asides if meant == stage), None)
    return Answer(found, _best(found, question), aside)


def rank(question: str) -> list[tuple[str, float]]:
    """The names of the sections that have to do with the question, the best first, each with its score."""
    known, index = _compiled()
    found = ranking.scores(words.units(question[:CAP]), index, len(known))
    return [(known[number].name, found[number]) for number in sorted(found, key=lambda one: (-found[one], one))]


def _least(question: str) -> float:
    asked = question[:CAP]
    anchored = any(unit.anchors for unit in words.units(asked)) or not ASKING.isdisjoint(words.tokens(asked))
    return LEAST_ANCHORED if anchored else LEAST_SCORE


def _best(found: Section, question: str) -> tuple[Passage, ...]:
    """The passage with the most of the question in it, and what follows it as long as all stays short.

    Who asks what to ask gets the list of questions, where the section has one.
    """
    asked = question[:CAP]
    index = ranking.postings([((), words.terms(one.said)) for one in found.passages])
    scored = ranking.scores(words.units(asked), index, len(found.passages))
    wanted = _wants_questions(asked)

    def rank_of(number: int) -> tuple[bool, float, int]:
        listed = bool(found.passages[number].points)
        return listed is wanted, scored.get(number, 0.0), -number

    start = max(range(len(found.passages)), key=rank_of)
    chosen = [found.passages[start]]
    for following in found.passages[start + 1 :]:
        if sum(one.words for one in chosen) + following.words > MOST_WORDS:
            break
        chosen.append(following)
    return tuple(chosen)


def _wants_questions(asked: str) -> bool:
    said = set(words.tokens(asked))
    return "questions" in said or bool(said & {"ask", "asking"} and said & {"what", "which", "how"})


@cache
def _compiled() -> tuple[tuple[Section, ...], ranking.Postings]:
    from legwork.guide.compiled import POSTINGS, SECTIONS  # noqa: PLC0415  # only who answers pays for its loading

    return SECTIONS, POSTINGS
