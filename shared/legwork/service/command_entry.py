"""What every command about a conversation needs: its entry, its words, the moment that it names."""

from datetime import date, datetime, time

from legwork.conversations.entry import Entry, Happening
from legwork.scheduling.calendar_days import at_local
from legwork.scheduling.timing import MORNING_HOUR
from legwork.service.decision import Decision
from legwork.values.meaning import Voice
from legwork.values.profile import Profile

_CHARACTERS = 500  # of what was said


def entry_of(decision: Decision, happening: Happening) -> Entry:
    """What the command makes happen, by the seeker."""
    facts = decision.reading.facts()
    return Entry(
        key=f"{facts.key}#1",
        happening=happening,
        dated_at=facts.dated_at,
        known_at=facts.known_at,
        by=Voice.SEEKER,
        message_id=facts.message_id,
        about={
            "command": decision.reading.understanding.command.name if decision.reading.understanding.command else "",
            "own": "yes",
        },
    )


def said(decision: Decision) -> str:
    """The words in which the command was heard."""
    heard = decision.reading.understanding.evidence.get("intent", ())
    return " ".join(one.text for one in heard)[:_CHARACTERS]


def instant(text: str | None, profile: Profile) -> datetime | None:
    """An ISO instant; a date alone means 09:00, a time without an offset is in the seeker's zone."""
    if not text:
        return None
    try:
        if "T" not in text:
            return at_local(date.fromisoformat(text), time(MORNING_HOUR), profile.timezone)
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.utcoffset() is not None else at_local(moment.date(), moment.time(), profile.timezone)
