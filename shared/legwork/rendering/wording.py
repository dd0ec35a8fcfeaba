"""How things are called in letters."""

from collections.abc import Mapping

from legwork.conversations.record import Outcome, Record, State, Turn
from legwork.values.meaning import FitDimension, Kind, Medium, Topic
from legwork.values.people import Person

TOPICS: Mapping[Topic, str] = {
    Topic.WORK_ENVIRONMENT: "work environment",
    Topic.INDUSTRY_TRENDS: "industry trends",
    Topic.LIFESTYLE: "lifestyle",
    Topic.SKILLS: "skills and qualifications",
    Topic.CHALLENGES_REWARDS: "challenges and rewards",
    Topic.COMPENSATION: "typical compensation",
    Topic.OTHER: "other notes",
}
FIT: Mapping[FitDimension, str] = {
    FitDimension.SKILLS: "skills",
    FitDimension.VALUES: "values",
    FitDimension.ABILITIES: "abilities",
    FitDimension.INTERESTS: "interests",
    FitDimension.LIFESTYLE: "lifestyle",
    FitDimension.OVERALL: "overall",
}
STATES: Mapping[State, str] = {
    State.SCHEDULED: "Scheduled",
    State.TALKING: "Finding a time",
    State.ASKED: "Asked",
    State.SUGGESTED: "Suggested, not asked yet",
    State.MET: "Met",
    State.CLOSED: "Closed",
}
OUTCOMES: Mapping[Outcome, str] = {
    Outcome.DONE: "done",
    Outcome.DECLINED: "they declined",
    Outcome.CANCELLED: "called off",
    Outcome.NO_ANSWER: "no answer",
    Outcome.DROPPED: "no longer tracked",
}
TURNS: Mapping[Turn, str] = {Turn.SEEKER: "your turn", Turn.CONTACT: "their turn"}
_STAGES: Mapping[str, str] = {"first_year": "first-year student", "changer": "career changer"}
MEDIA: Mapping[Medium, str] = {Medium.VIDEO: "Video call", Medium.PHONE: "Phone call", Medium.IN_PERSON: "In person"}
# Words around a name that are no first name; what stands here is skipped in a greeting.
_TITLES = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sir", "dame", "rev", "hon"})


def stage(said: str | None) -> str | None:
    """Where the seeker stands, in words."""
    return _STAGES.get(said, said.replace("_", " ")) if said else None


def called(person: Person) -> str:
    """The shortest certain name of a person: name, address, company, else "your contact"."""
    if person.name:
        return person.name
    return person.email or (f"somebody at {person.company}" if person.company else "your contact")


def first_name(person: Person) -> str | None:
    """The name to greet with: the first word of a name of two to four; a whole name of any other shape."""
    words = [word for word in (person.name or "").split() if word.strip(".").casefold() not in _TITLES]
    if not words:
        return None
    return words[0] if 2 <= len(words) <= 4 and "," not in words[0] else " ".join(words)  # noqa: PLR2004  # usual


def greeting(person: Person) -> str:
    """The first line of a draft."""
    name = first_name(person)
    return f"Dear {name}," if name else "Hello,"


def is_same(one: Person, other: Person) -> bool:
    """Whether both are surely the same person: one address, or one full name."""
    if one.email and other.email:
        return one.email == other.email
    return bool(one.name and other.name and one.name.casefold() == other.name.casefold())


def talk(record: Record | None) -> str:
    """What a conversation of this kind is called."""
    return "interview" if is_job(record) else "conversation"


def is_job(record: Record | None) -> bool:
    """Whether it is held for a position."""
    return record is not None and record.kind is Kind.JOB


def role(record: Record) -> str | None:
    """Title and company, as far as known."""
    known = [one for one in (record.contact.title or record.career, record.contact.company) if one]
    return ", ".join(known) or None


def listed(items: tuple[str, ...]) -> str:
    """As in "a, b and c"."""
    if len(items) < 2:  # noqa: PLR2004  # one needs no "and"
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"
