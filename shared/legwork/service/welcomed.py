"""The answer to the welcome: a city or zone, where the seeker stands, which field. One line may say all of it."""

import re
from dataclasses import replace

from legwork.service.choices import own_lines
from legwork.service.decision import Decision
from legwork.understanding.settings_phrases import stage
from legwork.understanding.zones import resolve_zone, zone_of_place
from legwork.values.letters import LetterKind, Moment
from legwork.values.meaning import Intent
from legwork.values.regexes import regex

_PIECES = regex(r"[,;.!\n()]+|\s[-\u2013]\s|\band\b")
_PLACE_LEAD = regex(
    r"^(?:no|actually|wrong|sorry|(?:my |the )?(?:time ?zone|zone) (?:is|should be)|it(?:'s| is)|i(?:'m| am)|"
    r"(?:i |we )?liv(?:e|ing)|based|currently|now|in|at|on)\s+",
    re.IGNORECASE,
)
_PLACE_TRAIL = regex(r"\s{1,40}(?:please|now|time|instead|thanks)$", re.IGNORECASE)
_FIELD_LEAD = regex(
    r"^(?:(?:i(?:'m| am)|my|the|field(?: is)?|exploring|interested|want(?:ing)?|would like|looking|studying|study|"
    r"major(?:ing)?|going|curious|into|in|to|at|explore|about|from \S+(?: \S+)? (?:in)?to|of|on)\b[\s:]*)+",
    re.IGNORECASE,
)
_NO_FIELD = regex(
    r"\b(?:undecided|not sure|don'?t know|no idea|anything|yes|no|right|correct|fine|ok(?:ay)?|zone|thanks?|"
    r"hi|hello|year|student|stage|graduated?|changer|alumn\w+)\b",
    re.IGNORECASE,
)
_FEW_WORDS = 4


def answers_it(decision: Decision) -> bool:
    """Whether the mail answers the welcome with nothing but where the seeker is and stands."""
    reading = decision.reading
    command = reading.understanding.command
    plain = reading.understanding.intent in {None, Intent.UNRELATED, Intent.NOTES}
    of_settings = command is not None and command.name in {"set", "timezone"}
    welcomed = reading.answered is not None and reading.answered.kind is LetterKind.WELCOME
    return welcomed and (plain or of_settings) and _told(decision)


def _told(decision: Decision) -> bool:
    """Take what it tells, a receipt each for the zone and for the rest; False where it tells nothing."""
    place = step = field = None
    for piece in _pieces(decision.reading.message.text):
        if found := zone_in(piece, decision):
            place = place or found
        elif found := stage(piece):
            step = step or found
            field = field or _field(_after_into(piece))
        else:
            field = field or _field(piece)
    if not place and not step:
        return False
    profile = decision.profile
    decision.profile = replace(
        profile, timezone=place or profile.timezone, stage=step or profile.stage, field=field or profile.field
    )
    if place:
        _say(decision, {"command": "timezone", "arg_timezone": place})
    if step:
        _say(decision, {"command": "set", "arg_name": "stage", "arg_value": step})
    return True


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in _PIECES.split(own_lines(text)) if piece.strip()]


def zone_in(piece: str, decision: Decision) -> str | None:
    """The zone of a few words that say little else than where somebody is."""
    rest = piece
    while found := _PLACE_LEAD.match(rest):
        rest = rest[found.end() :]
    rest = _PLACE_TRAIL.sub("", rest)
    if not rest or len(rest.split()) > _FEW_WORDS:
        return None
    zones = resolve_zone(rest, (decision.profile.timezone,), decision.now)
    return zone_of_place(rest) or next(iter(zones), None)


def _after_into(piece: str) -> str:
    """What a change of career leads into: "from retail into nursing"."""
    _, into, field = piece.partition(" into ")
    return field if into else ""


def _field(piece: str) -> str | None:
    field = _FIELD_LEAD.sub("", piece).strip(" .:")
    if not field or len(field.split()) > _FEW_WORDS or _NO_FIELD.search(field):
        return None
    return field


def _say(decision: Decision, about: dict[str, str]) -> None:
    key = f"{decision.reading.key} {about['command']}"
    decision.letter(LetterKind.RECEIPT, None, key, {"moment": Moment.CHANGED.value, **about})
