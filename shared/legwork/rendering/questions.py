"""Which questions are still worth asking this person."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice

from legwork.conversations.record import Record
from legwork.guide import bank
from legwork.guide.tables.questions import JOB_QUESTIONS, SECOND_VIEW, Question
from legwork.rendering import careers, wording
from legwork.rendering.facts import LetterFacts
from legwork.values.meaning import Topic

ASKABLE = tuple(topic for topic in Topic if topic is not Topic.OTHER)
MOST, FEWEST = 8, 5
Voices = Mapping[Topic, tuple[Record, ...]]
ENOUGH = 2  # people who answered a topic: it is none of the first questions any more


def voices(facts: LetterFacts) -> Voices:
    """For each topic the conversations that have a note on it."""
    records = (*((facts.record,) if facts.record else ()), *facts.others)
    told = [(record, {note.topic for note in record.notes}) for record in records if record.notes and _counts(record)]
    return {topic: tuple([record for record, topics in told if topic in topics]) for topic in ASKABLE}


def open_topics(facts: LetterFacts) -> tuple[Topic, ...]:
    """The topics on which no conversation has a note yet, in the order of the product."""
    return tuple(topic for topic, heard in voices(facts).items() if not heard)


def ranked(facts: LetterFacts, record: Record, most: int = MOST) -> tuple[str, ...]:
    """The best open questions, at least five and at most `most`; of topics that fewest people answered first.

    They suit the career and the stage. What two people answered, or this one did, is not asked again; questions for a
    second view take their place where few are left. A job interview has its own.
    """
    if wording.is_job(record):
        return JOB_QUESTIONS[:most]
    told = {note.topic for note in record.notes}
    heard = {topic: ENOUGH if topic in told else len(records) for topic, records in voices(facts).items()}
    contact = record.contact
    family = bank.family_of(careers.likely(record, facts.others), facts.profile.field, contact.company)
    stage = bank.stage_of(facts.profile.stage)
    fresh = sorted((topic for topic in ASKABLE if heard[topic] < ENOUGH), key=lambda topic: heard[topic])
    chosen = [_said(one, record) for one in islice(_in_turn([suiting(topic, family, stage) for topic in fresh]), most)]
    return (*chosen, *SECOND_VIEW[: max(0, min(FEWEST, most) - len(chosen))])


suiting = cache(bank.questions)
"""The questions of the bank on a topic, for a family of careers and a stage: few of each, so they are kept."""


def _in_turn(lists: list[tuple[Question, ...]]) -> Iterator[Question]:
    """The best of each, then the next best of each."""
    for depth in range(max(map(len, lists), default=0)):
        yield from [one[depth] for one in lists if depth < len(one)]


def _counts(record: Record) -> bool:
    return not wording.is_job(record)


def _said(question: Question, record: Record) -> str:
    company = record.contact.company
    return question.at.replace("{company}", company) if question.at and company else question.text
