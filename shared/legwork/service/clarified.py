"""A command that lacked something, completed by the answer to the question about it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time

from legwork.scheduling.calendar_days import at_local
from legwork.scheduling.timing import MORNING_HOUR
from legwork.service.choices import own_lines
from legwork.service.decision import Decision
from legwork.service.own_words import draft_of
from legwork.service.retold import retold
from legwork.service.welcomed import zone_in
from legwork.understanding.settings_phrases import quiet_hours, stage, working_days
from legwork.values.letters import LetterKind
from legwork.values.meaning import Command, Intent
from legwork.values.regexes import regex
from legwork.values.times import iso

_EMAIL = regex(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_OFTEN: Mapping[str, str] = {"daily": "daily", "day": "daily", "weekly": "weekly", "week": "weekly", "off": "off"}
_NEVER = frozenset({"never", "no", "none", "stop"})
_LONG_AGO = date(2000, 1, 3)


def command_of(decision: Decision) -> Command | None:
    """The command that the answer completes; None where it answers no such question, or says something of its own."""
    answered, meaning = decision.reading.answered, decision.reading.understanding
    if answered is None or answered.kind is not LetterKind.CLARIFY or meaning.intent is Intent.COMMAND:
        return None
    complete = _COMPLETE.get(answered.about.get("field", ""))
    command = complete(decision, own_lines(decision.reading.message.text)) if complete else None
    if command:
        decision.reading = replace(decision.reading, understanding=replace(meaning, command=command))
    return command


def _timezone(decision: Decision, text: str) -> Command | None:
    name = zone_in(text.strip(" .!"), decision)
    return Command("timezone", {"timezone": name}) if name else None


def _digest(_decision: Decision, text: str) -> Command | None:
    words = re.findall(r"\w+", text.casefold())
    often = next((_OFTEN[word] for word in words if word in _OFTEN), "off" if _NEVER & set(words) else None)
    return Command("digest", {"frequency": often}) if often else None


def _set(_decision: Decision, text: str) -> Command | None:
    for name, read in (("quiet_hours", quiet_hours), ("working_days", working_days), ("stage", stage)):
        if value := read(text):
            return Command("set", {"name": name, "value": value})
    return None


def _address(_decision: Decision, text: str) -> Command | None:
    found = _EMAIL.search(text)
    return Command("address", {"email": found.group().rstrip(".").casefold()}) if found else None


def _check(decision: Decision, _text: str) -> Command | None:
    return Command("check") if draft_of(decision.reading.message) else None


def _until(decision: Decision, text: str) -> Command | None:
    """A day alone means 09:00."""
    told, zone = decision.reading.facts().dated_at, decision.profile.timezone
    slot = retold(text, at_local(_LONG_AGO, time(MORNING_HOUR), zone), told, zone)
    return Command("snooze", {"until": iso(slot.start)}) if slot else None


_COMPLETE: Mapping[str, Callable[[Decision, str], Command | None]] = {
    "timezone": _timezone,
    "digest": _digest,
    "set": _set,
    "address": _address,
    "check": _check,
    "until": _until,
}
