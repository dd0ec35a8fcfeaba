"""`receipt` of a command: says exactly what changed."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time

from legwork.rendering import meetings, subjects, when, wording
from legwork.rendering.blocks import FactList, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.rendering.kinds.help import settings
from legwork.values.times import zone

_NINE = time(9)
_DIGESTS = {"weekly": "comes on Mondays", "daily": "comes every day", "off": "is off"}


def changed(facts: LetterFacts) -> Sheet:
    """The command of `about["command"]` with its arguments `arg_NAME`, as a title and what it means from now on."""
    command = facts.letter.about.get("command", "")
    title, text = _SAID.get(command, _plain)(facts)
    shows = _SHOWS.get((command, _arg(facts, "name")))
    rows = tuple(row for row in settings(facts) if row.label == shows) if shows else ()
    subject = subjects.of(facts, "Your settings" if facts.record is None else "")
    return Sheet(subject, f"{title}.", title, (Paragraph(text), FactList(rows)))


_SHOWS = {
    ("set", "quiet_hours"): "Quiet hours",
    ("set", "working_days"): "Working days",
    ("set", "stage"): "Where you stand",
    ("address", ""): "Linked addresses",
}

_FIELDS = {"title": "the work", "kind": "the kind of conversation", "email": "the address", "name": "the name"}


def _arg(facts: LetterFacts, name: str) -> str:
    return facts.letter.about.get(f"arg_{name}", "")


def _who(facts: LetterFacts) -> str:
    if facts.record is not None:
        return wording.called(facts.record.contact)
    return _arg(facts, "who") or "this conversation"


def _timezone(facts: LetterFacts) -> tuple[str, str]:
    name = facts.profile.timezone
    said = when.zone_said(name, facts.now)
    return f"Your time zone is {said}", f"Times are now shown in {said} ({name}). What was still to come is re-timed."


def _snooze(facts: LetterFacts) -> tuple[str, str]:
    until = _moment(_arg(facts, "until"), facts)
    if until is None:
        return "Snoozed", "The reminder waits and comes again."
    said = meetings.said(until, None, facts)
    return "Snoozed", f"The reminder waits until {said} and comes again then."


def _moment(text: str, facts: LetterFacts) -> datetime | None:
    """An ISO instant; a date alone means 09:00 in the seeker's zone."""
    try:
        moment = datetime.fromisoformat(text) if "T" in text else datetime.combine(date.fromisoformat(text), _NINE)
        return moment if moment.utcoffset() is not None else moment.replace(tzinfo=zone(facts.profile.timezone))
    except ValueError:
        return None


def _digest(facts: LetterFacts) -> tuple[str, str]:
    said = _DIGESTS.get(facts.profile.digest, "is changed")
    return f"Your digest {said}", f"From now on your digest {said}, when there is something to say."


def _set(_: LetterFacts) -> tuple[str, str]:
    return "Your setting is changed", "This holds from now on:"


def _address(facts: LetterFacts) -> tuple[str, str]:
    email = _arg(facts, "email") or "The address"
    return (
        "Address linked",
        f"{email} is yours: mail from it is treated as your own. Letters go to {facts.profile.email}.",
    )


def _correct(facts: LetterFacts) -> tuple[str, str]:
    field = _arg(facts, "field")
    field, value = _FIELDS.get(field, field.replace("_", " ")), _arg(facts, "value")
    if not field or not value:
        return "Corrected", f"The record of {_who(facts)} is corrected."
    return "Corrected", f"In the record of {_who(facts)}, {field} is now: {value}."


def _forget(facts: LetterFacts) -> tuple[str, str]:
    who = _arg(facts, "who") or "this person"
    return f"{who} is forgotten", f"Everything about {who} is erased: the record, the notes, the stored mail."


def _close(facts: LetterFacts) -> tuple[str, str]:
    return (
        f"Closed: {_who(facts)}",
        f"{_who(facts)} is no longer tracked. No reminder comes; a later mail opens it again.",
    )


def _done(facts: LetterFacts) -> tuple[str, str]:
    return f"Done: {_who(facts)}", f"Noted: you have done what was due for {_who(facts)}. That reminder is settled."


def _cancel(facts: LetterFacts) -> tuple[str, str]:
    return (
        f"Called off: {_who(facts)}",
        f"The record of {_who(facts)} is closed as called off, and its reminders are dropped.",
    )


def _stop(_: LetterFacts) -> tuple[str, str]:
    return "Letters are stopped", (
        "Nothing is sent from now on but answers to your commands. What you forward is still kept. “start” resumes."
    )


def _start(_: LetterFacts) -> tuple[str, str]:
    return "Letters are on again", "Reminders come again from now on. What fell due in between is not sent later."


def _plain(_: LetterFacts) -> tuple[str, str]:
    return "Done", "Your command is carried out."


_SAID: Mapping[str, Callable[[LetterFacts], tuple[str, str]]] = {
    "timezone": _timezone,
    "snooze": _snooze,
    "digest": _digest,
    "set": _set,
    "address": _address,
    "correct": _correct,
    "forget": _forget,
    "close": _close,
    "done": _done,
    "cancel": _cancel,
    "stop": _stop,
    "start": _start,
}
