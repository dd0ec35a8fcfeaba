"""A thread as turns: what was on the table, what was agreed, and what the newest turn does with it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from legwork.understanding.intents import Clue, Register, Verdict, clues_in, judge, scores_of
from legwork.understanding.moments import Frame, Mention, Precision, choose, mentions, offers
from legwork.understanding.parts import Part
from legwork.understanding.sentences import straight
from legwork.values.meaning import Intent, Slot
from legwork.values.times import zone

_AGREES = re.compile(
    r"\b(?:let(?:'?s| us) (?:do|go (?:with|for)|say|take|make it|meet|talk|speak|plan|stick|use|lock)|see you|talk to you|speak to you|speak (?:then|on|at)|catch you|"
    r"confirm(?:ed|ing|s)?|booked|locked in|it'?s a (?:date|deal|plan)|settled|(?:put|pencil\w*|written|marked) (?:it|you|us|that|this|me)? ?(?:in|down|for|on)|"
    r"(?:you'?re|we'?re|i'?m|we are|you are|all) (?:booked|on|set|good|confirmed|meeting|scheduled)|i'?ll (?:call|ring|phone|see|meet|dial|be (?:there|waiting|at)|expect|send (?:you )?(?:an?|the) (?:calendar )?invit\w*)|"
    r"looking forward to (?:it|\w+ing|our|the|tues|wednes|thurs|fri|mon|satur|sun|\d)|agreed|(?:have|has) (?:been )?(?:scheduled|moved|rescheduled|booked|set)|(?:is|are) (?:now )?(?:scheduled|set|booked|confirmed)|"
    r"we(?:'ve| have)? (?:said|agreed)|(?:bis|dann) (?:dann|mo|di|mi|do|fr)|abgemacht|c'est noté|à (?:mardi|lundi|mercredi|jeudi|vendredi|demain)|nos vemos|quedamos|invit(?:e|ation) (?:sent|attached|to follow|is on)|"
    r"moving (?:it|us|this) to|moved (?:it|us|this|our \w+)? ?to|new time is|works perfectly|is perfect)",
    re.IGNORECASE,
)
_WEAKLY = re.compile(
    r"\b(?:works?|suits?|(?:is|are|be|sounds?|looks?) (?:\w+ )?(?:good|great|fine|perfect|ideal|ok(?:ay)?|lovely|best)|passt|perfekt|convient|me va bien|"
    r"i can (?:do|make)|do(?:es)? nicely|fine (?:by|with|for) me)\b",
    re.IGNORECASE,
)
_OFFERS = re.compile(
    r"\b(?:would|could|how about|what about|are you|if (?:you|that|it|not|so)|maybe|perhaps|either|any of|or|free|available|i have|i've got|options?|"
    r"possible|propose|suggest|offer|slots?|between|whichever|pick|choose|prefer|can you|do you|might|ginge|oder|wie wäre|qué tal|podría|serait)\b|\?",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"\b(?:move|push|shift|reschedul|postpone|rebook|bump|change|switch|swap|delay|verschieb|déplacer|reporter|mover|aplazar|instead|different (?:time|day)|another (?:time|day)|new (?:time|date)|rain ?check)",
    re.IGNORECASE,
)
_CALLS_OFF = re.compile(
    r"\b(?:cancel|call(?:ing)? (?:it |this )?off|called off|scrap|can'?t make|cannot make|won'?t make|won'?t be able to|can'?t do (?:our|the|today|tomorrow|mon|tue|wed|thu|fri|sat|sun|it|this)|"
    r"unable to (?:make|meet|join|attend)|have to (?:miss|skip)|absagen|annuler|no longer (?:make|able)|not going to make|can'?t (?:meet|join|talk|speak|come|keep)|impossible|"
    r"(?:hour|slot|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^.!?\n]{0,30}\b(?:eaten|gone|taken|vanished|disappeared|blocked|filled up|fell through|blown up|hijacked|swallowed|no longer))",
    re.IGNORECASE,
)
_TAKES_AWAY = re.compile(r"\b(?:cancel|call(?:ing)? off|can'?t make|cannot make|won'?t (?:be able to )?make|can'?t (?:do|keep|meet|join|talk)|unable to (?:make|keep|attend|join))", re.IGNORECASE)
_LABEL = re.compile(r"\s*(?:time|when|date|date (?:and|&) time|wann|zeit|quand|cuándo)\s*:\s*$", re.IGNORECASE)
_PASTED = re.compile(r"\binviting you to\b|https://\S*(?:zoom|meet\.|teams|webex|whereby)\S*|\bjoin (?:zoom|the meeting|with)\b|meeting id", re.IGNORECASE)
_INSTEAD = re.compile(r"\b(?:but|instead|how about|could we|can we|would|let'?s|rather)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Table:
    """What the thread had come to before a turn: offers and whose they are, the agreed time, days named without a time."""

    offered: tuple[Mention, ...] = ()
    by_reader: bool = False
    agreed: Mention | None = None
    days: tuple[str, ...] = ()
    willing: bool = False
    asked: bool = False
    answered: bool = False
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One message in the thread, read. `agreed` is the time that it agrees to or calls off, `offered` what it offers."""

    verdict: Verdict
    part: Part
    frame: Frame
    found: tuple[Mention, ...] = ()
    agreed: Mention | None = None
    offered: tuple[Mention, ...] = ()
    called_off: bool = False
    clash: Mention | None = None
    refused: bool = field(default=False)


def read_turn(part: Part, register: Register, frame: Frame, table: Table, *, referral: bool = False) -> Turn:
    """What one message of a thread does, given what the thread had come to."""
    text = part.text
    found = joined(mentions(text, frame), frame)
    gone = tuple(one for one in offers(found) if _is_called_off(straight(text), one.span))
    live = tuple(one for one in offers(found) if one not in gone)
    by_reader = register is Register.SEEKER
    theirs = table.offered if table.offered and table.by_reader != by_reader else ()
    chosen = _as_mention(choose(found, text, theirs, frame)) if theirs else None
    clues = [*clues_in(text, register), *_structure(part, register, table, referral=referral)]
    agreed = chosen or _agreed(text, live, table)
    moves = bool(_MOVES.search(straight(text))) or bool(table.agreed)
    called_off = bool(_CALLS_OFF.search(straight(text)))
    if agreed is None and not live and table.agreed and not called_off and _same_again(found, table.agreed):
        agreed = table.agreed
    if agreed is not None:
        moved = moves and table.agreed is not None and table.agreed.start != agreed.start
        moved = moved or (
            chosen is None
            and bool(
                re.search(
                    r"\b(?:moved|rescheduled|new time|moving (?:it|us|our)|instead of)\b", straight(text), re.IGNORECASE
                )
            )
        )
        clues.append(Clue(Intent.RESCHEDULED if moved else Intent.SCHEDULED, 7.0, agreed.quote, "agreed"))
        clash = agreed if agreed.clash else None
        return Turn(_judged(clues, register), part, frame, found, agreed, (), called_off=False, clash=clash)
    clues = _no_before_names(clues)
    scores = scores_of(clues)
    if live:
        clues.append(Clue(Intent.PROPOSAL, 6.0, live[0].quote, "offers"))
        off = called_off and _explicitly(text, table)
        return Turn(_judged(clues, register), part, frame, found, None, live, called_off=off, clash=_first_clash(live))
    clues = [replace(clue, weight=clue.weight * 0.3) if clue.intent is Intent.PROPOSAL else clue for clue in clues]
    if gone:
        clues.append(Clue(Intent.CANCELLED, 4.0, gone[0].quote, "called off"))
    elif table.agreed is None and scores.get(Intent.CANCELLED, 0) < 3:  # noqa: PLR2004 - a sure word
        clues = [replace(clue, weight=clue.weight * 0.5) if clue.intent is Intent.CANCELLED else clue for clue in clues]
    verdict = _judged(clues, register)
    off = verdict.intent is Intent.CANCELLED
    named = next((one for one in (*gone, *found) if one.start and not one.past), None)
    return Turn(verdict, part, frame, found, (named or table.agreed) if off else None, (), called_off=off)


def joined(found: Sequence[Mention], frame: Frame) -> tuple[Mention, ...]:
    """The mentions, with a clock time that stands alone put on the one day named before it ("Yes to Friday. 5pm?")."""
    if any(one.precision is Precision.SLOT and not one.negated for one in found):
        return tuple(found)
    days = [one for one in found if one.precision is Precision.DAY and one.day and not one.negated and not one.past]
    if len({one.day for one in days}) != 1 or days[0].day is None:
        return tuple(found)
    return tuple(_on(one, days[0].day, frame) if one.precision is Precision.CLOCK and one.clock and not one.negated else one for one in found)


def _on(mention: Mention, day: date, frame: Frame) -> Mention:
    name = mention.zone or frame.zone
    start = datetime.combine(day, mention.clock or time(), zone(name))
    end = start + timedelta(minutes=mention.minutes) if mention.minutes else None
    return replace(mention, precision=Precision.SLOT, start=start, end=end, day=day, zone=name)


def _is_called_off(plain: str, span: tuple[int, int]) -> bool:
    """Whether the sentence that names a time takes it away: "we are cancelling your call of Friday at 11"."""
    around = _around(plain, span)
    before = around[: max(0, around.find(plain[span[0] : span[1]]))]
    return bool(_TAKES_AWAY.search(before) and not _INSTEAD.search(before[_TAKES_AWAY.search(before).end() :]))  # type: ignore[union-attr]  # just found


def _no_before_names(clues: Sequence[Clue]) -> list[Clue]:
    """A no that names somebody else is a no."""
    scores = scores_of(clues)
    no = scores.get(Intent.DECLINED, 0.0)
    if no >= 2.2 and no > scores.get(Intent.ACCEPTED, 0.0):  # noqa: PLR2004 - more than a hint
        return [replace(clue, weight=clue.weight * 0.3) if clue.intent is Intent.REFERRAL else clue for clue in clues]
    return list(clues)


def _judged(clues: Sequence[Clue], register: Register) -> Verdict:
    if register is Register.SEEKER:
        allowed = (Intent.RESCHEDULED, Intent.SCHEDULED, Intent.PROPOSAL, Intent.CANCELLED, Intent.THANK_YOU,
                   Intent.FOLLOW_UP, Intent.OUTREACH, Intent.ACCEPTED, Intent.DECLINED)  # fmt: skip
        scheduled = _without_weak_schedule(clues)
        return judge(scheduled, allowed, Intent.UNRELATED)
    allowed = (Intent.RESCHEDULED, Intent.SCHEDULED, Intent.PROPOSAL, Intent.CANCELLED, Intent.DECLINED, Intent.ACCEPTED,
               Intent.REFERRAL, Intent.FOLLOW_UP, Intent.THANK_YOU, Intent.UNRELATED)  # fmt: skip
    return judge(_without_weak_schedule(clues), allowed, Intent.UNRELATED)


def _without_weak_schedule(clues: Sequence[Clue]) -> list[Clue]:
    """Words of agreeing or moving mean nothing where no time is agreed."""
    if any(clue.rule == "agreed" for clue in clues):
        return list(clues)
    held = {Intent.SCHEDULED: 0.15, Intent.RESCHEDULED: 0.15}
    return [replace(clue, weight=clue.weight * held.get(clue.intent, 1.0)) for clue in clues]


def _structure(part: Part, register: Register, table: Table, *, referral: bool) -> list[Clue]:
    clues = []
    answers = bool(re.match(r"\s*(?:re|aw|sv|rv|antw|antwort|réf?|ref|vs)\s*:", part.subject or "", re.IGNORECASE))
    if register is Register.SEEKER:
        if table.answered:
            clues.append(Clue(Intent.OUTREACH, -3.0, "", "the contact answered before"))
            if table.willing and not table.agreed:
                clues.append(Clue(Intent.ACCEPTED, 1.5, "", "the contact is willing"))
        elif table.asked or answers:
            clues.append(Clue(Intent.FOLLOW_UP, 3.0, "", "asked before without an answer"))
            clues.append(Clue(Intent.OUTREACH, -1.5, "", "asked before"))
        else:
            clues.append(Clue(Intent.OUTREACH, 0.8, "", "first message"))
    elif referral:
        clues.append(Clue(Intent.REFERRAL, 2.0, "", "names another person"))
    return clues


def _agreed(text: str, live: Sequence[Mention], table: Table) -> Mention | None:
    """The one time that the words settle by themselves: "let's do tomorrow at 3", "see you Tuesday at 2"."""
    plain = straight(text)
    settled = []
    for mention in live:
        if mention.window or (mention.choices and not mention.clash):
            continue
        around = _around(plain, mention.span)
        asks = bool(_OFFERS.search(around))
        if _is_invite_line(plain, mention.span):
            settled.append(mention)
        elif _AGREES.search(around) and not around.rstrip().endswith("?") and not (asks and _hedged(around)):
            settled.append(mention)
        elif _WEAKLY.search(around) and not asks and _named_before(mention, table):
            settled.append(mention)
    starts = {mention.start for mention in settled}
    if len(starts) != 1:
        return None
    others = {mention.start for mention in live} - starts
    return settled[0] if not others or not _OFFERS.search(plain) else None


def _is_invite_line(plain: str, span: tuple[int, int]) -> bool:
    """Whether the time stands behind a label in an invitation that was pasted into the mail."""
    line = plain[plain.rfind("\n", 0, span[0]) + 1 : span[0]]
    return bool(_LABEL.match(line) and _PASTED.search(plain))


def _hedged(around: str) -> bool:
    return bool(
        re.search(
            r"\b(?:would|could|how about|what about|maybe|perhaps|either|or|are you|can you|do you)\b|\?",
            around,
            re.IGNORECASE,
        )
    )


def _named_before(mention: Mention, table: Table) -> bool:
    return bool(mention.start and mention.start.date().isoformat() in table.days)


def _around(text: str, span: tuple[int, int]) -> str:
    """The sentence that holds a span, and the words right before it on the same line."""
    begin = max(text.rfind(mark, 0, span[0]) for mark in ("\n\n", ". ", "! ", "? ", ".\n", "!\n", "?\n"))
    ends = [
        place for mark in ("\n\n", ". ", "! ", "? ", ".\n", "!\n", "?\n") if (place := text.find(mark, span[1])) >= 0
    ]
    return text[begin + 1 : min(ends, default=len(text)) + 1][:600]


def _same_again(found: Sequence[Mention], agreed: Mention) -> bool:
    return any(one.start is not None and agreed.start is not None and one.start == agreed.start for one in found)


def _explicitly(text: str, table: Table) -> bool:
    """Whether an agreed meeting falls away, and is not only asked to move."""
    plain = straight(text)
    if re.search(r"\b(?:cancel|call(?:ing)? (?:it |this )?off|called off|scrap|absagen|annuler)", plain, re.IGNORECASE):
        return True
    return table.agreed is not None or bool(
        re.search(
            r"\b(?:our|the) (?:call|chat|meeting|coffee|talk|interview|conversation|appointment|lunch|zoom)\b",
            plain,
            re.IGNORECASE,
        )
    )


def _first_clash(live: Sequence[Mention]) -> Mention | None:
    return next((mention for mention in live if mention.clash), None)


def _as_mention(offer: "Mention | Slot | None") -> Mention | None:
    if offer is None or isinstance(offer, Mention):
        return offer
    return Mention(Precision.SLOT, (0, 0), "", start=offer.start, end=offer.end)


def after(table: Table, turn: Turn, register: Register) -> Table:
    """What the thread has come to once a turn is read."""
    by_reader = register is Register.SEEKER
    intent = turn.verdict.intent
    days = table.days + tuple(one.day.isoformat() for one in turn.found if one.day and not one.negated)
    minutes = next((one.minutes for one in turn.found if one.precision is Precision.DURATION), table.minutes)
    table = replace(
        table, days=days, minutes=minutes, asked=table.asked or by_reader, answered=table.answered or not by_reader,
        willing=table.willing or (not by_reader and intent in (Intent.ACCEPTED, Intent.PROPOSAL, Intent.SCHEDULED)),
    )  # fmt: skip
    if intent in (Intent.SCHEDULED, Intent.RESCHEDULED) and turn.agreed:
        return replace(table, agreed=turn.agreed, offered=())
    if turn.offered:
        return replace(
            table, offered=turn.offered, by_reader=by_reader, agreed=None if turn.called_off else table.agreed
        )
    if intent is Intent.CANCELLED:
        return replace(table, agreed=None, offered=())
    return table


def newest(moments: Sequence[datetime | None]) -> datetime | None:
    """The latest of the known moments."""
    return max((moment for moment in moments if moment), default=None)
