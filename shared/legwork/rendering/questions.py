"""Which questions are still worth asking this person."""

from legwork.conversations.record import Record
from legwork.rendering import wording
from legwork.rendering.facts import LetterFacts
from legwork.rendering.tables.questions import JOB_QUESTIONS, QUESTIONS, SECOND_VIEW, Question
from legwork.values.meaning import Topic
from legwork.values.profile import Profile

ASKABLE = tuple(topic for topic in Topic if topic is not Topic.OTHER)
MOST, FEWEST = 8, 5


def open_topics(facts: LetterFacts) -> tuple[Topic, ...]:
    """The topics on which no conversation has a note yet, in the order of the product."""
    records = (*((facts.record,) if facts.record else ()), *facts.others)
    known = {note.topic for record in records for note in record.notes}
    return tuple(topic for topic in ASKABLE if topic not in known)


def ranked(facts: LetterFacts, record: Record, most: int = MOST) -> tuple[str, ...]:
    """The best open questions, first the best of each open topic, then the next best; at least five, at most `most`.

    Once every topic has an answer, questions for a second view take their place. A job interview has its own.
    """
    if wording.is_job(record):
        return JOB_QUESTIONS[:most]
    rounds = [_of(topic, facts.profile) for topic in open_topics(facts)]
    deepest = max((len(one) for one in rounds), default=0)
    chosen = [_said(one[depth], record) for depth in range(deepest) for one in rounds if depth < len(one)][:most]
    return (*chosen, *SECOND_VIEW[: max(0, min(FEWEST, most) - len(chosen))])


def _of(topic: Topic, profile: Profile) -> list[Question]:
    stage = (profile.stage or "").casefold()
    fit = [one for one in QUESTIONS if one.topic is topic and (one.stage is None or one.stage in stage)]
    return sorted(fit, key=lambda one: one.stage is None)


def _said(question: Question, record: Record) -> str:
    company = record.contact.company
    return question.at.replace("{company}", company) if question.at and company else question.text
