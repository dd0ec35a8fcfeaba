"""`compare`: careers side by side, in the seeker's own words and numbers."""

from collections.abc import Iterable

from legwork.conversations.record import Record, State
from legwork.rendering import disagreements, meetings, questions, wording
from legwork.rendering.blocks import Bar, Bars, Block, Bullets, Heading, Paragraph, Quote, Sheet, Subheading
from legwork.rendering.careers import Career, careers, people
from legwork.rendering.facts import LetterFacts
from legwork.values.meaning import FitDimension, Topic

_SUBJECT = "Your careers side by side"
_DIMENSIONS = tuple(one for one in FitDimension if one is not FitDimension.OVERALL)
_SHOWN = 6  # notes of one career on one topic
_ENOUGH = 2  # voices that make a view


def compare(facts: LetterFacts) -> Sheet:
    """Fit as bars, then each topic with who said what, what does not agree and what is unknown."""
    records = (*((facts.record,) if facts.record else ()), *facts.others)
    every = careers(records)
    known = tuple(one for one in every if one.heard)
    if not known:
        return _nothing_yet(every)
    opening = _opening(known)
    blocks: list[Block] = [
        Paragraph(opening),
        Bullets(tuple(f"{one.name}: {people(one.heard)}" for one in known)),
        *_fit(known),
        *(block for topic in wording.TOPICS for block in _topic(topic, known)),
        *_listed("Where they do not agree", (line for one in known for line in disagreements.of(one))),
        *_listed("Still unknown", (_unknown(one) for one in known)),
        *_listed("Not heard from yet", (_ahead(one, facts) for one in every if not one.heard)),
        Paragraph(
            "One person's view is one view: before you decide on a career, hear at least two people in it. To add "
            "to this, answer with whom it is about and what you learned, or give a number from 1 to 5."
        ),
    ]
    return Sheet(_SUBJECT, opening, _SUBJECT, tuple(blocks))


def _listed(title: str, rows: Iterable[str]) -> tuple[Block, ...]:
    found = tuple(rows)
    return (Heading(title), Bullets(found)) if found else ()


def _nothing_yet(every: tuple[Career, ...]) -> Sheet:
    text = (
        "There is nothing to compare yet: no conversation has been held or noted. After each one Legwork asks what you "
        "learned on six topics and how well it would suit you; this letter then sets the careers side by side."
    )
    rows = tuple(f"{one.name}: {people(one.records)}" for one in every)
    return Sheet(_SUBJECT, "Nothing to compare yet.", _SUBJECT, (Paragraph(text), Heading("On record"), Bullets(rows)))


def _opening(known: tuple[Career, ...]) -> str:
    rated = [(one, one.overall) for one in known if one.overall is not None]
    count = len({record.id for one in known for record in one.heard})
    talks = f"{count} conversation{'s' * (count != 1)}"
    named = sum(one.is_named for one in known)
    if len(known) == 1:
        return f"So far {talks}, all about one career. A second one would make a comparison."
    if len(rated) <= 1:
        return (
            f"{named} career{'s' * (named != 1)} from {talks}. Give each a number from 1 to 5 and they can be ranked."
        )
    best, value = rated[0]
    level = tuple(one.name for one, other in rated if other == value)
    said = f"equally good so far: {wording.listed(level)}" if level[1:] else f"the best fit so far is: {best.name}"
    return f"By your own numbers, {said}. {talks[:1].upper()}{talks[1:]} stand behind this page."


def _fit(known: tuple[Career, ...]) -> list[Block]:
    whole = tuple(
        Bar(one.name, one.overall, f"after {wording.listed(_raters(one))}") for one in known if one.overall is not None
    )
    blocks: list[Block] = [Heading("How well it would suit you"), Bars(whole)]
    for dimension in _DIMENSIONS:
        bars = tuple(bar for one in known if (bar := _bar(one, dimension)))
        blocks += [Subheading(wording.FIT[dimension].capitalize()), Bars(bars)]
    return blocks


def _raters(career: Career) -> tuple[str, ...]:
    return tuple(wording.called(one.contact) for one in career.records if one.fit)


def _bar(career: Career, dimension: FitDimension) -> Bar | None:
    rated = career.rated(dimension)
    value = career.fit(dimension)
    if value is None:
        return None
    who = ", ".join(
        f"{wording.called(one.contact)}: {number}" if rated[1:] else wording.called(one.contact)
        for one, number in rated
    )
    return Bar(career.name, value, f"after {who}")


def _topic(topic: Topic, known: tuple[Career, ...]) -> list[Block]:
    if not any(topic in one.notes for one in known):
        return []
    said = [(one, one.noted(topic)) for one in known]
    blocks: list[Block] = [Heading(wording.TOPICS[topic].capitalize())]
    for career, notes in said:
        blocks += [Quote(text, f"{career.name}, {_who(record)}") for record, text in notes[:_SHOWN]]
        if notes[_SHOWN:]:
            blocks.append(Paragraph(f"And {len(notes) - _SHOWN} more notes on {career.name}."))
    silent = tuple(career.name for career, notes in said if not notes and career.is_named)
    if silent and topic is not Topic.OTHER:
        blocks.append(Paragraph(f"Nothing yet on: {'; '.join(silent)}."))
    return blocks


def _who(record: Record) -> str:
    name, company = wording.called(record.contact), record.contact.company
    return f"{name} ({company})" if company else name


def _unknown(career: Career) -> str:
    """What nobody has said, and what rests on one voice."""
    voices = {topic: len({record.id for record, _ in career.noted(topic)}) for topic in questions.ASKABLE}
    open_ = "; ".join(wording.TOPICS[topic] for topic, count in voices.items() if not count)
    single = "; ".join(wording.TOPICS[topic] for topic, count in voices.items() if 0 < count < _ENOUGH)
    unrated = (
        ""
        if career.fit(FitDimension.OVERALL)
        else "; ".join(wording.FIT[one] for one in _DIMENSIONS if not career.fit(one))
    )
    said = (
        f"nothing on {open_}" if open_ else None,
        f"one voice only on {single}" if single else None,
        f"no fit given for {unrated}" if unrated else None,
    )
    if not career.is_named:
        names = wording.listed(tuple(wording.called(one.contact) for one in career.heard))
        return f"{career.name}: what is the work of {names}? An answer as in “she is a hydrologist” is enough."
    told = ". ".join(one[:1].upper() + one[1:] for one in said if one)
    return f"{career.name}: {told or 'every topic has at least two voices'}."


def _ahead(career: Career, facts: LetterFacts) -> str:
    return f"{career.name}: {'; '.join(_next(record, facts) for record in career.records)}"


def _next(record: Record, facts: LetterFacts) -> str:
    name, meeting = wording.called(record.contact), record.meeting
    if record.state is State.SCHEDULED and meeting and meeting.start:
        return f"{name}, {meetings.said(meeting.start, None, facts)}"
    ended = f", {wording.OUTCOMES[record.outcome]}" if record.outcome else f", {wording.STATES[record.state].lower()}"
    return f"{name}{ended}"
