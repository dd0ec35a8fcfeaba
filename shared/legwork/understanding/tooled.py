# ruff: noqa: E501, PLR2004 - a pattern on one line reads best; figures are weights and counts, said beside them
"""What the mail of a booking or recruiting tool says where it carries no calendar file."""

import re

from legwork.understanding.cues import Cue
from legwork.understanding.deciding import Situation
from legwork.understanding.intents import Register, clues_in, scores_of
from legwork.understanding.links import join_links
from legwork.understanding.moments import Mention, mentions, offers
from legwork.understanding.sentences import straight
from legwork.understanding.tools import is_tool_text, tool_of
from legwork.values.frozen import frozen
from legwork.values.meaning import Intent
from legwork.values.regexes import regex

_CANCELLED = Cue(r"\b(?:cancell?ed|cancell?ation|has been called off|abgesagt|annulée?|cancelad[oa])\b", re.IGNORECASE)
_MOVED = Cue(
    r"\b(?:rescheduled|updated|former (?:date|time)|new (?:date|time)(?= ?[:&]| is| and)|has (?:been )?(?:moved|changed)|verschoben|déplacé|reprogramad[oa])\b",
    re.IGNORECASE,
)
_BOOKED = Cue(
    r"\b(?:confirmed|confirmation|scheduled|booked|invitation|invitee|your (?:meeting|appointment|interview|call|event|booking) (?:with|is|on)|your (?:\w+ ){0,8}?(?:interview|assessment)\b[^.!?\n]{0,60}?\b(?:will be|takes place)|new event|is set|bestätigt|confirmée?|confirmad[oa]|event type|accepted)\b",
    re.IGNORECASE,
)
_TALK = Cue(
    r"\b(?:calls?(?! (?:us|me|the|our)\b)|meeting|chat|interview|conversation|talk|consultation|coffee|gespräch|termin mit|entretien|rendez-vous avec"
    r"|entrevista|llamada|reunión|colloquio|incontro|gesprek|afspraak met|conversa|reunião|samtal|samtale|møte|möte)\b",
    re.IGNORECASE,
)
_CHOOSE = Cue(  # nothing is booked yet
    r"\b(?:choose|pick|select) (?:one of|from|among|between|any of|a|the|which of) (?:the |these |this |a )?(?:\w+ ){0,2}(?:times?|slots?|options?|dates?)\b"
    r"|\b(?:which|whichever) of (?:these|the) (?:\w+ ){0,2}(?:times?|slots?|options?|dates?)\b",
    re.IGNORECASE,
)
_LABELLED = regex(
    r"(?:new (?:date|time)[^\n]{0,30}|when|event date(?:/time)?|date(?: ?& ?time| and time)?|time|wann|quand|cuándo|updated time|scheduled (?:for|time))[*:\s]{1,6}",
    re.IGNORECASE,
)
_FORMER = regex(r"(?:former|old|previous|original|was|before)[^\n]{0,30}$", re.IGNORECASE)


_UNKNOWN_TOOL = 0.88  # how sure what no known tool writes is


@frozen
class Tooled:
    """What a tool says: an intent, the time, the words."""

    intent: Intent
    confidence: float
    words: str
    agreed: Mention | None = None
    offered: tuple[Mention, ...] = ()


def read_tool(situation: Situation) -> Tooled:
    """Booked, moved or called off, with the time; unrelated where it speaks of no meeting."""
    part = situation.part
    subject, text = straight(part.subject or ""), straight(part.text)
    scores = scores_of(clues_in(f"{subject}\n\n{text}", Register.TOOL))
    live = [one for one in offers(mentions(part.text, situation.frame)) if one.start and not one.negated]
    live = live or [one for one in offers(mentions(part.subject or "", situation.frame)) if one.start]
    spoken = f"{subject}\n{text[:1500]}"
    chosen = _CHOOSE.search(text) if len(live) > 1 and not _MOVED.search(subject) else None
    if chosen and _TALK.search(spoken):
        return Tooled(Intent.PROPOSAL, _UNKNOWN_TOOL, chosen.group(), offered=tuple(live))
    booked = _BOOKED.search(spoken) or _MOVED.search(spoken) or _CANCELLED.search(spoken)
    unrelated = scores.get(Intent.UNRELATED, 0)
    if _BOOKED.search(subject) and _TALK.search(subject):  # "Your interview with … is booked" thanks for applying, too
        unrelated = min(unrelated, 2)
    if not live or unrelated >= 2.6 or (unrelated >= 2 and not booked):
        return Tooled(Intent.UNRELATED, 0.9 if unrelated else 0.7, subject or text[:100])
    if not (tool_of(part.author) or is_tool_text(text) or join_links(text) or _TALK.search(spoken)):
        return Tooled(Intent.UNRELATED, 0.8, subject)  # a class, a table, a train: a desk books more than talks
    agreed = _labelled(text, live)
    sure = 0.93 if tool_of(part.author) or is_tool_text(text) else _UNKNOWN_TOOL
    if found := (_CANCELLED.search(subject) or (None if _MOVED.search(subject) else _CANCELLED.search(text[:400]))):
        return Tooled(Intent.CANCELLED, sure, found.group(), agreed)
    if found := (_MOVED.search(subject) or (None if _BOOKED.pattern.match(subject) else _MOVED.search(text[:600]))):
        return Tooled(Intent.RESCHEDULED, sure, found.group(), agreed)
    return Tooled(Intent.SCHEDULED, sure, booked[0], agreed) if booked else Tooled(Intent.UNRELATED, 0.6, subject)


def _labelled(text: str, live: list[Mention]) -> Mention:
    """The time behind a label ("When", "New date & time"), else the first that is not called former."""
    standing = [one for one in live if not _FORMER.search(text[max(0, one.span[0] - 80) : one.span[0]])] or live
    for one in standing:
        if _LABELLED.search(text[max(0, one.span[0] - 40) : one.span[0]]):
            return one
    return standing[0]
