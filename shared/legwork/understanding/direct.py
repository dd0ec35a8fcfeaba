# ruff: noqa: E501, PLR0911, PLR0913, PLR2004 - a pattern on one line reads best; what stands around one mail; figures are weights and counts, said beside them
"""Own words to Legwork: a command, notes, a question, news of a meeting, or the answer to a question of Legwork's."""

import re
from collections.abc import Sequence
from dataclasses import field
from itertools import pairwise

from legwork.understanding.commands import FoundCommand, find_commands
from legwork.understanding.cues import Cue
from legwork.understanding.deciding import Situation
from legwork.understanding.dialogue import said_at
from legwork.understanding.intents import Clue, Register, clues_in, scores_of
from legwork.understanding.media import medium_in
from legwork.understanding.moments import Mention, mentions, offers
from legwork.understanding.notes import asked_topic, is_score, numbered, read_fit, read_notes, topic_of
from legwork.understanding.sentences import sentences, straight
from legwork.values.frozen import frozen
from legwork.values.meaning import FitDimension, Intent, Note, Topic
from legwork.values.regexes import regex

_SETTLES = regex(
    r"(?:(?:yes|yep|yeah|yup|no|nope|correct|right|exactly|that'?s right|true|false|sure|ok(?:ay)?|confirmed?|i confirm|it'?s me|"
    r"ja|nein|oui|non|sí|si|the (?:first|second|third|last|former|latter|other|earlier|later)(?: one| option)?|(?:the )?(?:1st|2nd|3rd)(?: one)?|"
    r"first|second|third|last|both|neither|none|either|a\b|b\b|[1-9]|option \w|am|pm|a\.m\.|p\.m\.|morning|evening|afternoon|hers|his|mine|"
    r"job|informational|please do|yes please|no thanks|do it|go ahead|that one|this one|not (?:that|this) one)[\s,.!:)-]*){1,4}",
    re.IGNORECASE,
)
_BETWEEN = 40  # characters between two alternatives
_SHORT = 8  # words of an answer that only settles something
_ASKS_MORE = 1.0  # by how much a question must outweigh a command
_A_QUESTION_MARK = 0.8  # the weight of a sentence that asks
_TIME_LEFT = 0.88  # the factor where a time ahead is named and nothing is made of it
_NEWS, _SURE_NEWS = 0.45, 0.7
_SURE_COMMAND = 2.6
_FIRM_COMMAND = 3.3
_SHORT_NEWS = 2  # sentences that tell that a talk was held, and nothing of it
_HELD = Cue(r"\b(?:i|we)(?:'ve| have)? (?:just )?(?:met|talked|spoke|had|saw|chatted|visited|called)\b", re.IGNORECASE)
_LONG_NOTES = 4  # sentences with something in them
_HOW_IT_WENT = Cue(
    r"how did (?:it|your|the)\b|what did you learn|how was (?:it|your)|you (?:just )?(?:talked|spoke|met)|debrief|what surprised|wie war|how well (?:does|would)|fit",
    re.IGNORECASE,
)
_NOTES_SUBJECT = Cue(r"\b(?:notes?|debrief|takeaways?|recap|learned|learnt|write-?up)\b", re.IGNORECASE)
_MOVED = Cue(
    r"\b(?:now|instead|moved?|moving|pushed?|shift(?:ed)?|postponed?|bumped|delayed|change[ds]?|reschedul\w+|new time|no longer|become|not)\b",
    re.IGNORECASE,
)
# the verb before its subject: a question, with its mark or without
_INVERTED = regex(
    r"(?:so |and |but |also |hi |hey |hello )?(?:is|are|was|do|does|did|should|shall|would|could|can|may|must|will) (?:it|i|they|you|he|she|this|that|there|we|people|one)\b",
    re.IGNORECASE,
)
_REPLY = regex(r"\s*(?:re|aw|sv|rv|antw|antwort|réf?|fwd?|wg|tr)\s*:", re.IGNORECASE)


@frozen
class Direct:
    """What own words to Legwork mean. `intent` is None where they only settle a question."""

    intent: Intent | None
    confidence: float
    command: FoundCommand | None = None
    agreed: Mention | None = None
    offered: tuple[Mention, ...] = ()
    notes: tuple[Note, ...] = ()
    fit: dict[FitDimension, int] = field(default_factory=dict)
    clues: tuple[Clue, ...] = ()


def read_direct(situation: Situation) -> Direct:
    """The meaning of a mail from the seeker to Legwork."""
    part, letter = situation.part, situation.letter
    text = part.text.strip()
    subject = "" if _REPLY.match(part.subject or "") else (part.subject or "")
    answers_debrief = bool(letter and _HOW_IT_WENT.search(f"{part.subject or ''}\n{letter.text[:1500]}"))
    told = f"{letter.text}\n{letter.signature}" if letter else ""  # its facts may read like a signature
    commands = find_commands(text, subject, situation.frame, told)
    command = _best(commands, situation, text)
    weight = command.weight if command else 0.0
    is_news = command is not None and command.command.name == "done" and _is_news(text, situation)
    if command and weight >= _FIRM_COMMAND and not is_news and not answers_debrief:
        return _commanded(command)
    fit = read_fit(text, answers_debrief=answers_debrief)
    clues = clues_in(text, Register.NOTE)
    if subject:
        clues += tuple(
            Clue(one.intent, one.weight * 0.8, one.words, one.rule)
            for one in clues_in(subject, Register.NOTE)
            if one.intent in (Intent.NOTES, Intent.QUESTION)
        )
    scores = scores_of(clues)
    said = sum(1 for sentence in sentences(text) if topic_of(sentence.text)[1] >= 1)
    tells = said >= _LONG_NOTES or (said >= 2 and scores.get(Intent.NOTES, 0) >= 2.4)
    if letter and weight < _FIRM_COMMAND and not fit and _only_settles(text):
        return Direct(None, 0.95, clues=clues)
    if (
        command
        and not is_news
        and weight >= _SURE_COMMAND
        and not (tells and weight < _FIRM_COMMAND)
        and not (answers_debrief and said >= 2 and weight < 4.2)
        and not (weight < _FIRM_COMMAND and scores.get(Intent.QUESTION, 0) > weight + _ASKS_MORE)
    ):
        return _commanded(command)
    return _told(situation, text, scores, clues, fit, answers_debrief=answers_debrief, said=said)


def _commanded(command: FoundCommand) -> Direct:
    clue = Clue(Intent.COMMAND, command.weight, command.words, f"command:{command.command.name}")
    return Direct(Intent.COMMAND, min(0.99, 0.7 + 0.08 * command.weight), command=command, clues=(clue,))


def told_as(situation: Situation, intent: Intent) -> Direct | None:
    """Own words taken for an intent that their rules did not see; None where they lack what it needs."""
    text = situation.part.text.strip()
    if intent is Intent.SCHEDULED:
        live = [one for one in offers(mentions(text, situation.frame)) if not one.window]
        return Direct(intent, 1.0, agreed=live[0]) if len(live) == 1 else None
    if intent is Intent.COMMAND:
        command = _best(find_commands(text, "", situation.frame), situation, text)
        return Direct(intent, 1.0, command=command) if command else None
    notes = _notes(situation) if intent in (Intent.NOTES, Intent.REFERRAL) else ()
    return Direct(intent, 1.0, notes=notes, fit=read_fit(text) if notes else {})


def _is_news(text: str, situation: Situation) -> bool:
    """Whether a "done" opens the news of a meeting to come: "Done deal! Lunch with Ada on Friday at 12"."""
    live = [one for one in offers(mentions(text, situation.frame)) if not one.window]
    return len(sentences(text)) > 1 and bool(live) and medium_in(text) is not None


def _told(
    situation: Situation, text: str, scores: dict[Intent, float], clues: tuple[Clue, ...],
    fit: dict[FitDimension, int], *, answers_debrief: bool, said: int,
) -> Direct:  # fmt: skip
    found = mentions(text, situation.frame)
    live = [one for one in offers(found) if not one.window]
    if answers_debrief and (said or len(text.split()) > _SHORT or fit):
        if scores.get(Intent.CANCELLED, 0) >= 3 and len(sentences(text)) <= 3:
            return Direct(Intent.CANCELLED, 0.9, clues=_for(clues, Intent.CANCELLED))
        return Direct(Intent.NOTES, 0.95, notes=_notes(situation), fit=fit, clues=_for(clues, Intent.NOTES))
    if fit and len(fit) > 1:
        return Direct(Intent.NOTES, 0.9, notes=_notes(situation), fit=fit, clues=_for(clues, Intent.NOTES))
    asked = [bool("?" in one.text or _INVERTED.match(straight(one.text))) for one in sentences(text)]
    asks = scores.get(Intent.QUESTION, 0) + _A_QUESTION_MARK * (sum(asked) + all(asked))
    notes_score = (
        scores.get(Intent.NOTES, 0)
        + min(3.0, 0.6 * said)
        + (1.5 if _NOTES_SUBJECT.search(situation.part.subject or "") else 0)
    )
    if _alternatives(live, text):
        return Direct(Intent.PROPOSAL, 0.85, offered=tuple(live), fit=fit, clues=_for(clues, Intent.PROPOSAL))
    told_of = _news_of(text, live[0]) if live else 0.0
    news = scores.get(Intent.SCHEDULED, 0) >= 2 or told_of >= _NEWS
    if (
        live
        and news
        and (notes_score < 6.5 or (told_of >= _SURE_NEWS and not fit and not _HELD.search(straight(text))))
    ):
        return Direct(Intent.SCHEDULED, 0.92, agreed=live[0], notes=(), fit=fit, clues=_for(clues, Intent.SCHEDULED))
    held = [one for one in found if one.start and one.past and not one.window]
    if held and not live and len(sentences(text)) <= _SHORT_NEWS and said <= 1 and _HELD.search(straight(text)):
        return Direct(Intent.SCHEDULED, 0.85, agreed=held[0], fit=fit, clues=_for(clues, Intent.NOTES))
    ranked = sorted(
        (
            (asks * 1.1 if asks >= 2 else asks * 0.6, Intent.QUESTION),
            (notes_score, Intent.NOTES),
            (scores.get(Intent.CANCELLED, 0) + 0.6, Intent.CANCELLED),
            (scores.get(Intent.DECLINED, 0) + 0.6, Intent.DECLINED),
            (scores.get(Intent.ACCEPTED, 0) + 0.4, Intent.ACCEPTED),
            (scores.get(Intent.OUTREACH, 0) + 0.2, Intent.OUTREACH),
            (scores.get(Intent.REFERRAL, 0), Intent.REFERRAL),
            (2.0 if live else 0.0, Intent.PROPOSAL),
        ),
        key=lambda pair: -pair[0],
    )
    best, intent = ranked[0]
    if best < 1.4:
        return Direct(Intent.QUESTION if asks else Intent.UNRELATED, 0.5, clues=clues)
    margin = best - ranked[1][0]
    told = _notes(situation) if intent in (Intent.NOTES, Intent.REFERRAL) else ()
    offered = tuple(live) if intent is Intent.PROPOSAL else ()
    unread = 1.0 if intent is Intent.PROPOSAL or not live else _TIME_LEFT
    return Direct(
        intent, unread * min(0.97, 0.6 + 0.15 * margin), offered=offered, notes=told, fit=fit, clues=_for(clues, intent)
    )


def _news_of(text: str, mention: Mention) -> float:
    """How likely the sentence that names a time tells of a meeting at that time."""
    return said_at(text, mention.span, Register.NOTE).of("news", "reschedule")


_OR = regex(r"\b(?:or|oder|ou|o|eller|of)\b", re.IGNORECASE)


def _alternatives(live: Sequence[Mention], text: str) -> bool:
    """Whether two times stand side by side with an "or" between them: none of them is agreed."""
    return any(_OR.search(text[one.span[1] : other.span[0]][:_BETWEEN]) for one, other in pairwise(live))


def _best(commands: Sequence[FoundCommand], situation: Situation, text: str) -> FoundCommand | None:
    """The surest command. A time without a word of change, in a fresh mail, is news and no command."""
    for found in commands:
        if found.command.name == "reschedule" and situation.letter is None and not _MOVED.search(straight(text)):
            continue
        if found.command.name == "correct" and situation.letter is None and found.weight < 2.9:
            continue
        return found
    return None


def _only_settles(text: str) -> bool:
    plain = straight(text).strip()
    if _SETTLES.fullmatch(plain):
        return True
    words = plain.split()
    if len(words) > _SHORT:
        return False
    return bool(re.fullmatch(
        r"(?:(?:on|at|the|it'?s|i mean(?:t)?|i said|yes|no|that'?s|this|next|sorry|oh|of|for|in)[\s,]+){0,4}"
        r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[:.]\d\d|\d{1,2} ?(?:am|pm)|am|pm|the|of|at|,|\s|please|thanks)+[.! ]*",
        plain, re.IGNORECASE,
    ))  # fmt: skip


def _notes(situation: Situation) -> tuple[Note, ...]:
    """Own words as notes; a question of a debrief quoted above a run of them lends its topic."""
    part = situation.part
    answers = numbered(part.text) if situation.letter else {}
    if len(answers) >= 3 and not any(is_score(line) for line in answers.values()):
        return tuple(Note(topic, text) for topic, text in answers.items() if text.strip())
    pieces: list[tuple[str, Topic | None]] = []
    for number, text in enumerate(part.texts):
        question = part.questions[number] if number < len(part.questions) else ""
        pieces.append((text, asked_topic(question) if question else None))
    return read_notes(pieces)


def _for(clues: Sequence[Clue], intent: Intent) -> tuple[Clue, ...]:
    return tuple(sorted((clue for clue in clues if clue.intent is intent), key=lambda clue: -clue.weight))
