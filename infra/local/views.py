"""What the pages show, as plain values for their templates."""

from datetime import datetime
from typing import Any

from infra.local import timeline
from infra.local.aws import ASSISTANT
from infra.local.house import House
from infra.local.letters import SentLetter, sent_event
from infra.local.telling import readable
from legwork.conversations.record import Outcome, State, Turn
from legwork.rendering import wording

SPANS = (("1 hour", 60), ("1 day", 1_440), ("1 week", 10_080), ("30 days", 43_200))  # what the form offers, in minutes
FORMS = (("", "HTML"), ("/text", "Text"), ("/headers", "Headers"), ("/source", "Source"))
FILES = ("/files", "Files")
_SHOWN_COMING = 12


def frame(house: House) -> dict[str, Any]:
    """What stands on every page: the clock, and what is due next."""
    timezone = house.timezone()
    upcoming = house.next_due()
    return {
        "now": readable(house.now(), timezone),
        "next": readable(upcoming, timezone) if upcoming else None,
        "spans": SPANS,
        "version": house.version(),
    }


def overview(house: House, smtp_port: int) -> dict[str, Any]:
    """The inbox, the board and what is to come."""
    timezone = house.timezone()
    told = {one["id"]: one for one in house.conversations()}
    return {
        **frame(house),
        "assistant": ASSISTANT,
        "smtp_port": smtp_port,
        "board": _board(list(told.values()), timezone),
        "letters": [row(letter, number, timezone) for number, letter in enumerate(house.letters, 1)][::-1],
        "coming": [
            {
                "when": readable(letter.due_at, timezone),
                "kind": letter.kind.replace("_", " "),
                "id": letter.conversation_id if letter.conversation_id in told else None,
                "name": _name(told[letter.conversation_id]) if letter.conversation_id in told else "",
            }
            for letter in house.coming()[:_SHOWN_COMING]
        ],
        "inbound": [
            {
                "when": readable(one.line.at, timezone),
                "outcome": one.line.outcome.value,
                "meaning": (one.line.intent.value if one.line.intent else one.line.reason or "").replace("_", " "),
                "subject": timeline.subject_of(one.raw),
            }
            for one in reversed(house.mails())
        ],
    }


def row(letter: SentLetter, number: int, timezone: str) -> dict[str, Any]:
    """A letter in the inbox."""
    return {
        "number": number,
        "when": readable(letter.mail.at, timezone),
        "kind": letter.kind.replace("_", " "),
        "title": timeline.title_of(letter),
        "subject": str(letter.parsed()["Subject"] or ""),
        "to": ", ".join(letter.mail.to),
    }


def letter(house: House, found: SentLetter, number: int, form: str) -> dict[str, Any]:
    """One letter in one of its forms."""
    told = sent_event(found)
    return {
        **frame(house),
        **row(found, number, house.timezone()),
        "forms": (*FORMS, *([FILES] if told["attachments"] else [])),
        "form": form,
        "conversation": found.conversation_id,
        "text": found.mail.raw.decode("utf-8", "replace") if form == "Source" else told["text"],
        "headers": list(told["headers"].items()),
        "files": told["attachments"],
    }


def conversation(house: House, told: dict[str, Any]) -> dict[str, Any]:
    """A conversation: what happened in time, and tables of label and value without what is not known."""
    timezone = house.timezone()
    tables = [
        ("Contact", _rows(told["contact"])),
        ("Meeting", _rows(_readable(told["meeting"], timezone))),
        ("Referred by", _rows(told["referred_by"])),
        ("Notes", [(note["topic"].replace("_", " "), note["text"]) for note in told["notes"]]),
        ("Fit", _rows(told["fit"])),
    ]
    mails = [one for one in house.mails() if told["id"] in one.line.conversation_ids]
    letters = [(number, one) for number, one in enumerate(house.letters, 1) if one.conversation_id == told["id"]]
    coming = [one for one in house.coming() if one.conversation_id == told["id"]]
    steps = timeline.steps(mails, letters, coming)
    return {
        **frame(house),
        "name": _name(told),
        "state": _state(told),
        "turn": _turn(told),
        "seeker": told["seeker"],
        "tables": tables,
        "timeline": [
            {
                "when": readable(step.at, timezone),
                "sort": step.sort,
                "kind": step.kind,
                "title": step.title,
                "href": step.href,
                "words": step.words,
            }
            for step in steps
        ],
    }


def _board(conversations: list[dict[str, Any]], timezone: str) -> list[dict[str, Any]]:
    """A column a state that holds something, from the first word to the end."""
    columns = ((state, [one for one in conversations if one["state"] == state]) for state in State)
    return [
        {"title": wording.STATES[state], "cards": [_card(one, timezone) for one in found]}
        for state, found in columns
        if found
    ]


def _card(told: dict[str, Any], timezone: str) -> dict[str, Any]:
    contact, start = told["contact"], told["meeting"]["start"] if told["meeting"] else None
    outcome = wording.OUTCOMES[Outcome(told["outcome"])] if told["outcome"] else None
    return {
        "id": told["id"],
        "name": _name(told),
        "work": ", ".join(one for one in (contact["title"], contact["company"]) if one),
        "next": outcome or (readable(datetime.fromisoformat(start), timezone) if start else None),
        "turn": _turn(told),
    }


def _name(told: dict[str, Any]) -> str:
    return str(told["contact"]["name"] or told["contact"]["email"] or "somebody")


def _state(told: dict[str, Any]) -> str:
    state = wording.STATES[State(told["state"])]
    return f"{state}: {wording.OUTCOMES[Outcome(told['outcome'])]}" if told["outcome"] else state


def _turn(told: dict[str, Any]) -> str:
    return wording.TURNS[Turn(told["turn"])] if told["turn"] else ""


def _readable(meeting: dict[str, Any] | None, timezone: str) -> dict[str, Any]:
    """The meeting with its times as people write them."""
    times = {"start", "end"}
    return {
        name: readable(datetime.fromisoformat(value), timezone) if name in times and value else value
        for name, value in (meeting or {}).items()
    }


def _rows(values: dict[str, Any] | None) -> list[tuple[str, str]]:
    return [(name.replace("_", " "), str(value)) for name, value in (values or {}).items() if value is not None]
