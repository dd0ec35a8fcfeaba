"""Who named whom and what came of it; how far each topic is."""

from legwork.conversations.record import Outcome, Record, State
from legwork.rendering import questions, when, wording
from legwork.rendering.blocks import Bar, Bars, Block, Bullets, Heading
from legwork.rendering.facts import LetterFacts
from legwork.values.people import Person
from legwork.values.times import utc

_SHOWN = 20
_WORTH_COUNTING = 4
_NAMES = 4


def referrals(records: tuple[Record, ...], facts: LetterFacts) -> tuple[Block, ...]:
    """A line for each person that somebody named: written to or not, met or not, the referrer told or not."""
    rows = [_row(record, referrer, records, facts) for record in records for referrer in record.referred_by]
    return (Heading("Who named whom"), Bullets(tuple(rows[:_SHOWN])))


def topics(facts: LetterFacts) -> tuple[Block, ...]:
    """How many people told something on each topic, and who; nothing where nobody has told anything yet."""
    heard = questions.voices(facts)
    if not any(heard.values()):
        return ()
    return (
        Heading("How far each topic is"),
        Bars(tuple(_topic(wording.TOPICS[one], told) for one, told in heard.items())),
    )


def pipeline(records: tuple[Record, ...]) -> tuple[Block, ...]:
    """How many conversations are how far, from the first word to the talk; nothing where a look at them tells it."""
    if len(records) < _WORTH_COUNTING:
        return ()
    states = [record.state for record in records]
    counts = [(state, states.count(state)) for state in State]
    bars = [Bar(wording.STATES[state], n, most=len(records), words=str(n)) for state, n in counts if n]
    return (Heading("Where they stand"), Bars(tuple(bars)))


def _topic(topic: str, told: tuple[Record, ...]) -> Bar:
    names = [wording.called(one.contact) for one in told[:_NAMES]]
    if told[_NAMES:]:
        names.append(f"{len(told) - _NAMES} more")
    said = f"{len(told)} {'person' if len(told) == 1 else 'people'}" if told else "nothing yet"
    note = wording.listed(tuple(names)) + ("; a second view is open" if len(told) == 1 else "")
    return Bar(topic.capitalize(), min(len(told), questions.ENOUGH), note or None, questions.ENOUGH, said)


def _row(record: Record, referrer: Person, records: tuple[Record, ...], facts: LetterFacts) -> str:
    named = f"{wording.called(referrer)} named {wording.called(record.contact)}"
    steps = (_written(record, facts), _met(record, facts), _told(record, referrer, records))
    return f"{named}: {'; '.join(step for step in steps if step)}"


def _written(record: Record, facts: LetterFacts) -> str:
    if record.asked_at:
        return f"written to on {when.day_in(record.asked_at, facts.profile.timezone)}"
    return "not written to yet" if record.state is State.SUGGESTED else "in touch"


def _met(record: Record, facts: LetterFacts) -> str:
    if record.met_at:
        return f"met on {when.day_in(record.met_at, facts.profile.timezone)}"
    if record.outcome in {Outcome.DECLINED, Outcome.NO_ANSWER, Outcome.CANCELLED}:
        return wording.OUTCOMES[record.outcome]
    return "" if record.state is State.SUGGESTED else "not met yet"


def _told(record: Record, referrer: Person, records: tuple[Record, ...]) -> str:
    """Whether a mail went between the seeker and the referrer since the meeting."""
    if record.met_at is None:
        return ""
    name = wording.called(referrer)
    home = next((one for one in records if wording.is_same(one.contact, referrer)), None)
    told = home is not None and home.last_mail_at is not None and utc(home.last_mail_at) > utc(record.met_at)
    return f"you have been in touch with {name} since" if told else f"{name} is not told yet how it went"
