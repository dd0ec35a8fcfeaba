"""The answer to a question, or that the guide has none."""

from dataclasses import replace
from functools import cache

from legwork.guide import classifier, ranking, words
from legwork.guide.section import Answer, Passage, Section
from legwork.guide.tables.concepts import PEOPLE

MOST_WORDS = 120  # of the passages that are quoted, where no single one is longer
CAP = 2000  # characters of a question that are read
TEXT_COUNTS = 0.15  # of a point of the ranking by text, in the logarithm of a probability
DOUBT = 1.6  # for "no answer", where the question speaks of no person, talk or career
TRUST = -0.5  # and where it does
NEAR = 1.0  # a second section as near as that may be meant: it is the right one for one in five that the first misses
SURE = -1.6  # below it nothing speaks for any section; all measured on tests/unit/guide/questions.toml


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
    (best, score), *rest = rank(question)
    found = quoted(best, question, stage) if best and score >= SURE else None
    near = next((name for name, other in rest if name and score - other <= NEAR), None)
    return replace(found, also=section(near)) if found and near else found


def quoted(name: str, question: str, stage: str | None = None) -> Answer | None:
    """What the section of that name says to the question; None where there is no such section."""
    found = section(name)
    if found is None:
        return None
    aside = next((text for meant, text in found.asides if meant == stage), None)
    return Answer(found, _best(found, question), aside)


def rank(question: str) -> list[tuple[str | None, float]]:
    """The names of all sections, the best first, each with its score; None among them for no answer.

    The score is what the words of the question speak for, and some points for what the section's text has of them. A
    question without a word that was ever seen has no answer.
    """
    asked = question[:CAP]
    known, postings, weights = _compiled()
    if not any(name in weights for name in classifier.features(asked)):
        return [(None, 0.0)]
    score = classifier.log_odds(asked, weights, len(known) + 1)
    for number, points in ranking.scores(words.units(asked), postings, len(known)).items():
        score[number] += TEXT_COUNTS * points
    score[len(known)] += TRUST if _is_anchored(asked) else DOUBT
    names = (*(one.name for one in known), None)
    return sorted(zip(names, score, strict=True), key=lambda one: -one[1])


def _is_anchored(asked: str) -> bool:
    return any(unit.anchors for unit in words.units(asked)) or not PEOPLE.isdisjoint(words.tokens(asked))


def _best(found: Section, question: str) -> tuple[Passage, ...]:
    """The passage with the most of the question in it, and what follows it as long as all stays short.

    Who asks what to ask gets the list of questions, where the section has one.
    """
    asked = question[:CAP]
    scored = ranking.scores(words.units(asked), _index(found.name), len(found.passages))
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
def _index(name: str) -> ranking.Postings:
    """Where the passages of a section have their terms."""
    found = section(name)
    return ranking.postings([((), words.terms(one.said)) for one in found.passages] if found else ())


@cache
def _compiled() -> tuple[tuple[Section, ...], ranking.Postings, classifier.Shipped]:
    # Only who answers pays for its loading.
    from legwork.guide.compiled import POSTINGS, SECTIONS  # noqa: PLC0415

    return SECTIONS, POSTINGS, classifier.read()
