# ruff: noqa: E501, PLR0913, PLR2004 - a pattern on one line reads best; what stands around one time; figures are weights and counts, said beside them
"""A thread as turns: what was on the table, what was agreed, and what the newest turn does with it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from legwork.understanding.acts.features import is_bare
from legwork.understanding.acts.model import read_act
from legwork.understanding.doubts import by_days, by_offers, by_sentences
from legwork.understanding.exchange import Table, Turn
from legwork.understanding.intents import Clue, Register, Verdict, clues_in, judge, scores_of
from legwork.understanding.moments import (
    Frame,
    Mention,
    Precision,
    choose,
    mentions,
    offers,
    with_days,
    with_same_times,
)
from legwork.understanding.parts import Part
from legwork.understanding.sentences import in_small_letters, sentences, straight
from legwork.understanding.tables.dialogue_phrases import (
    A_TALK,
    AGREES,
    ANSWERS,
    BETTER,
    CALLS_OFF,
    CANCELS,
    CLAUSE,
    COMES,
    CONDITIONS,
    CONSENTS,
    FALLS_AWAY,
    HEDGES,
    INSTEAD,
    INVITES,
    IS_TOLD,
    LABEL,
    MEETS_EACH,
    MOVED,
    MOVED_FROM,
    MOVES,
    OFFERS,
    OUR_MEETING,
    PASTED,
    SEES,
    TAKES_AWAY,
    TO_ONE,
    WEAKLY,
)
from legwork.understanding.tables.valedictions import VALEDICTIONS
from legwork.values.meaning import Intent, Slot

_USUAL = 2.0  # the weight of what people usually say for an intent
_BARE: Mapping[str, float] = {"offer": 0.3, "agree": 0.3, "chat": 0.4}  # nothing but a time, like a row of a list
_ABOUT_TIMES = ("offer", "agree", "move_ask", "moved", "call_off")
_PASSING = 0.15  # likelihood of all those below which a time is only named
_RATHER = 0.35  # likelihood from which it does where nothing speaks of offering and no other time is named
_INSTEAD_OF_A_NO = 0.6  # what is left of calling off where there is only an ask to decline
_UNSHOWN = 0.85  # the factor where what is moved is not shown
_OFFERS = 0.93  # likelihood from which a sentence offers, whatever its phrases
_SHORT = 6  # words of a question that only asks whether a time suits
_SAYS = 0.55  # likelihood from which a sentence agrees
_NO, _FIRM_NO = 1.3, 3.0  # the weight of a no that comes first, and of one that may stand anywhere
_BELOW = 30  # lines of a footer that are looked through for the words that close the letter
_TOLD = 0.6  # likelihood from which a sentence of a mail to many speaks to one about a time
_LIST, _ITEM = 400, 70  # characters: a list of times with what introduces it, one line of it
_BULK = 4.2  # the weight of words of newsletters and receipts from which times in them mean nothing
_OF_NOTHING = 4.0  # the weight of a mail without a thread that speaks of no talk
_SURELY = 2.7  # the weight of words that agree for sure


def read_turn(
    part: Part,
    register: Register,
    frame: Frame,
    table: Table,
    *,
    referral: bool = False,
    alone: bool = False,
    handed_on: bool = False,
) -> Turn:
    """What one message of a thread does, given what the thread had come to, and how sure that is.

    `referral`: it points to somebody else. `alone`: the mail shows no other message.
    `handed_on`: the seeker forwards it.
    """
    turn = _read(part, register, frame, table, referral=referral, alone=alone, handed_on=handed_on)
    said = [read_act(one.text, register.value).likely for one in sentences(part.text)]
    factor = by_sentences(turn.verdict.intent, said) * by_days(turn.agreed, turn.found) * by_offers(turn.offered)
    if (
        turn.verdict.intent is Intent.RESCHEDULED
        and table.agreed is None
        and not MOVES.search(in_small_letters(straight(part.text)))
    ):
        factor *= _UNSHOWN
    return replace(turn, verdict=replace(turn.verdict, confidence=turn.verdict.confidence * factor))


def _read(
    part: Part, register: Register, frame: Frame, table: Table, *, referral: bool, alone: bool, handed_on: bool
) -> Turn:
    text = part.text
    known = (table.agreed,) if table.agreed else table.offered
    found = with_days(with_same_times(mentions(text, frame), text, known), text, frame)
    ahead = [one for one in found if one.precision is Precision.SLOT and not one.past]
    gone = tuple(one for one in ahead if _is_called_off(straight(text), one))
    live = tuple(one for one in offers(found) if one not in gone and not _in_passing(text, one, register))
    new = tuple(one for one in live if table.agreed is None or not _is_one_time(one, table.agreed))
    live = new or live  # "we said Thursday at 9, but could you do Friday?" offers Friday
    by_reader = register is Register.SEEKER
    theirs = table.offered if table.offered and table.by_reader != by_reader else ()
    chosen = _as_mention(choose(found, text, theirs, frame)) if theirs and not _turns_away(text, register) else None
    clues = [*clues_in(text, register), *_structure(part, register, table, referral=referral)]
    replies = table.asked or table.answered or bool(ANSWERS.match(part.subject or ""))
    if live and alone and not (replies or handed_on or by_reader or _is_of_a_talk(part)):
        live, clues = (), [*clues, Clue(Intent.UNRELATED, _OF_NOTHING, "", "speaks of no talk")]
    if replies or handed_on or INVITES.search(straight(text)):  # what goes to many answers nobody
        clues = [replace(clue, weight=clue.weight * 0.5) if clue.rule == "act:unrelated" else clue for clue in clues]
    answers = bool(ANSWERS.match(part.subject or "")) and not (table.asked or table.answered)
    agreed = chosen or _agreed(text, found, live, table, register, is_answer=answers)
    if not (replies or handed_on) and _is_bulk(clues):
        live = tuple(one for one in live if _is_told(text, one, register))
        agreed = agreed if agreed in live else None
    small = in_small_letters(straight(text))
    moving, called_off = bool(MOVES.search(small)), bool(CALLS_OFF.search(small))
    moves = moving or bool(table.agreed)
    if agreed is None and not (live or gone or called_off or moving):
        agreed = _confirmed(clues, found, table)
    if agreed is not None:
        moved = _is_moved(straight(text), agreed, table, chosen=chosen is not None, moves=moves)
        clues.append(Clue(Intent.RESCHEDULED if moved else Intent.SCHEDULED, 7.0, agreed.quote, "agreed"))
        return Turn(_judged(clues, register), part, frame, found, agreed, (), called_off=False)
    if table.asked and not table.answered and not any(one.day or one.start for one in found):
        clues = [  # there is nothing to call off yet
            replace(clue, intent=Intent.DECLINED, weight=clue.weight * _INSTEAD_OF_A_NO)
            if clue.rule == "act:cancelled"
            else clue
            for clue in clues
        ]
    clues = _no_before_names(clues)
    scores = scores_of(clues)
    if live:
        about_times = max(_about_times(said_at(text, one.span, register)) for one in live)
        clues.append(Clue(Intent.PROPOSAL, 3.0 + 3.5 * min(1.0, 2 * about_times), live[0].quote, "offers"))
        off = called_off and _explicitly(text, table)
        return Turn(_judged(clues, register), part, frame, found, None, live, called_off=off)
    clues = _without_slots(clues, found, register)
    if gone:
        clues.append(Clue(Intent.CANCELLED, 6.0, gone[0].quote, "called off"))
    elif table.agreed is None and scores.get(Intent.CANCELLED, 0) < 3:
        clues = [replace(clue, weight=clue.weight * 0.5) if clue.intent is Intent.CANCELLED else clue for clue in clues]
    verdict = _judged(clues, register)
    off = verdict.intent is Intent.CANCELLED
    named = next((one for one in (*gone, *found) if one.start and not one.past), None)
    return Turn(verdict, part, frame, found, (named or table.agreed) if off else None, (), called_off=off)


def _confirmed(clues: Sequence[Clue], found: Sequence[Mention], table: Table) -> Mention | None:
    """The time agreed before, where the words say it again or agree to nothing else."""
    if table.agreed is None:
        return None
    confirms = max((clue.weight for clue in clues if clue.intent is Intent.SCHEDULED), default=0.0)
    return table.agreed if _same_again(found, table.agreed) or confirms >= _USUAL else None


def _is_moved(plain: str, agreed: Mention, table: Table, *, chosen: bool, moves: bool) -> bool:
    """Whether the agreed time takes the place of another: shown before, or said to."""
    if table.moving and (chosen or table.agreed != agreed):
        return True
    if moves and table.agreed is not None and table.agreed.start != agreed.start:
        return True
    return bool(MOVED_FROM.search(plain)) or (not chosen and bool(MOVED.search(plain)))


def said_at(text: str, span: tuple[int, int], register: Register) -> Mapping[str, float]:
    """What the sentence that holds a span may do, each act with its likelihood."""
    quote = " ".join(text[span[0] : span[1]].split())
    whole = next((one.text for one in sentences(text) if quote in " ".join(one.text.split())), None)
    said = whole or _around(straight(text), span)
    return _BARE if is_bare(said) else read_act(said, register.value).likely


def _turns_away(text: str, register: Register) -> bool:
    """Whether the words ask for another time, call off or decline, and none of them agree."""
    said = [read_act(one.text, register.value).likely for one in sentences(text)]
    agrees = max((sum(one.get(act, 0.0) for act in ("agree", "moved", "willing")) for one in said), default=0.0)
    against = max((sum(one.get(act, 0.0) for act in ("move_ask", "call_off", "decline")) for one in said), default=0.0)
    return against >= _SAYS and agrees < _PASSING


def _is_told(text: str, mention: Mention, register: Register) -> bool:
    """Whether a sentence of a mail to many speaks to its one reader about a time."""
    plain = straight(text)
    around = f"{_introduction(plain, mention.span[0])} {_around(plain, mention.span)}"
    settles = bool(AGREES.search(around)) or _about_times(said_at(text, mention.span, register)) >= _TOLD
    return settles and bool(TO_ONE.search(around)) and bool(A_TALK.search(around))


def _introduction(plain: str, place: int) -> str:
    """The words that introduce the list in which a time stands ("…, these are open:"); empty where it is in none."""
    colon = plain.rfind(":\n", max(0, place - _LIST), place)
    items = plain[colon + 2 : place].splitlines() if colon >= 0 else []
    listed = all(len(item) <= _ITEM for item in items)
    return plain[max(0, colon - _LIST) : colon] if colon >= 0 and listed else ""


def _about_times(said: Mapping[str, float]) -> float:
    return sum(said.get(act, 0.0) for act in _ABOUT_TIMES)


def _in_passing(text: str, mention: Mention, register: Register) -> bool:
    """Whether a time is named in a sentence that neither offers, agrees to nor moves one: "you sat with me till 4"."""
    if IS_TOLD.search(text[max(0, mention.span[0] - 60) : mention.span[0]]):
        return True
    said = said_at(text, mention.span, register)
    about, first = _about_times(said), max(said, key=lambda act: said[act])
    if first == "decline" and about < _SAYS:
        return True
    least = said["bulk"] if first == "bulk" and _is_below(text, mention.span[0]) else _PASSING
    return about < least and first not in ("ask", "willing")


def _is_below(text: str, place: int) -> bool:
    """Whether a place in a letter stands below the words that close it."""
    lines = text[:place].splitlines()[-_BELOW:-1]
    return any(line.strip(" ,.!-").casefold() in VALEDICTIONS for line in lines)


def _without_slots(clues: Sequence[Clue], found: Sequence[Mention], register: Register) -> list[Clue]:
    """Words of offering where no concrete time is read: who offers a vague time is willing."""
    kinds = {one.precision for one in found if not one.negated and not one.past}
    if {Precision.CLOCK, Precision.DAY} <= kinds:
        return list(clues)
    willing = register is Register.CONTACT
    return [
        clue
        if clue.intent is not Intent.PROPOSAL
        else replace(clue, intent=Intent.ACCEPTED, weight=clue.weight * 0.5)
        if willing and clue.rule.startswith("act:")
        else replace(clue, weight=clue.weight * 0.3)
        for clue in clues
    ]


def _is_called_off(plain: str, mention: Mention) -> bool:
    """Whether the sentence that names a time takes it away: "we are cancelling your call of Friday at 11"."""
    span, around = mention.span, _around(plain, mention.span)
    if mention.negated and CANCELS.search(around) and not CONDITIONS.search(around):
        return True
    before = around[: max(0, around.find(" ".join(plain[span[0] : span[1]].split())))]
    behind = FALLS_AWAY.search(around[len(before) :])
    if behind and not INSTEAD.search(around[len(before) :]) and not CONDITIONS.search(before):
        return True
    taken = TAKES_AWAY.search(before)
    if taken is None or CONDITIONS.search(before[: taken.start()]):
        return False
    return not INSTEAD.search(before[taken.end() :])


def _no_before_names(clues: Sequence[Clue]) -> list[Clue]:
    """A no that then names somebody else is a no."""
    scores = scores_of(clues)
    no = scores.get(Intent.DECLINED, 0.0)
    said, named, granted = (
        _place_of_strongest(clues, intent) for intent in (Intent.DECLINED, Intent.REFERRAL, Intent.ACCEPTED)
    )
    stands = no > scores.get(Intent.ACCEPTED, 0.0) or (no >= _USUAL and said < named < granted)
    if not stands or not (no >= _FIRM_NO or (no >= _NO and said < named)):
        return list(clues)
    theirs = (Intent.REFERRAL, Intent.ACCEPTED)  # whoever is named then may well be willing
    return [replace(clue, weight=clue.weight * 0.2) if clue.intent in theirs else clue for clue in clues]


def _place_of_strongest(clues: Sequence[Clue], intent: Intent) -> int:
    places = [place for place, clue in enumerate(clues) if clue.intent is intent and clue.words]
    return max(places, key=lambda place: clues[place].weight, default=len(clues))


_SEEKERS = (
    Intent.RESCHEDULED, Intent.SCHEDULED, Intent.PROPOSAL, Intent.CANCELLED, Intent.THANK_YOU, Intent.FOLLOW_UP,
    Intent.OUTREACH, Intent.ACCEPTED, Intent.DECLINED,
)  # fmt: skip
_CONTACTS = (
    Intent.RESCHEDULED, Intent.SCHEDULED, Intent.PROPOSAL, Intent.CANCELLED, Intent.DECLINED, Intent.ACCEPTED,
    Intent.REFERRAL, Intent.FOLLOW_UP, Intent.THANK_YOU, Intent.UNRELATED,
)  # fmt: skip


def _judged(clues: Sequence[Clue], register: Register) -> Verdict:
    allowed = _SEEKERS if register is Register.SEEKER else _CONTACTS
    return judge(_without_weak_schedule(clues), allowed, Intent.UNRELATED)


def _without_weak_schedule(clues: Sequence[Clue]) -> list[Clue]:
    """Words of agreeing or moving mean nothing where no time is agreed."""
    if any(clue.rule == "agreed" for clue in clues):
        return list(clues)
    sure = any(
        clue.intent is Intent.SCHEDULED and clue.weight >= _SURELY and clue.rule.startswith("act:") for clue in clues
    )
    held = {Intent.SCHEDULED: 0.8 if sure else 0.15, Intent.RESCHEDULED: 0.15}
    return [replace(clue, weight=clue.weight * held[clue.intent]) if clue.intent in held else clue for clue in clues]


def _structure(part: Part, register: Register, table: Table, *, referral: bool) -> list[Clue]:
    clues = []
    answers = bool(ANSWERS.match(part.subject or ""))
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
        each_other = MEETS_EACH.search(straight(part.text)) is not None  # then times are of something else
        clues.append(Clue(Intent.REFERRAL, 7.5 if each_other else 2.0, "", "names another person"))
    else:
        clues.append(Clue(Intent.REFERRAL, -0.8, "", "names nobody else"))
    return clues


def _agreed(
    text: str, found: Sequence[Mention], live: Sequence[Mention], table: Table, register: Register, *, is_answer: bool
) -> Mention | None:
    """The one time that the words settle by themselves: "let's do tomorrow at 3", "see you Tuesday at 2".

    `is_answer`: it answers a mail that is not shown, so that "Tuesday at 2 works" takes what that offered.
    """
    plain = straight(text)
    unseen = len(live) == 1 and not table.days and not table.offered and is_answer and not BETTER.search(plain)
    alone = len({mention.start for mention in live}) == 1
    settled, plainly = [], False
    for mention in live:
        if mention.choices and not mention.clash:
            continue
        around = _around(plain, mention.span)
        if mention.window and not (COMES.search(around) and not OFFERS.search(around)):
            continue
        bare = not CLAUSE.search(around)  # "Well, come over. Monday, 9 sharp, shed 2."
        if bare:
            around = f"{_sentence_before(plain, mention.span[0])} {around}"
        offered = bool(OFFERS.search(around))
        agrees, offers_it = _leaning(text, mention, found, register)
        said = (
            bool(AGREES.search(around))
            and not (offered and _hedged(around))
            and (bare or offers_it < _OFFERS or agrees >= _SAYS or (alone and not offered))
        )
        plainly = plainly or said
        asks = _asked_after(text, mention.span)
        said = said or (agrees >= _SAYS and agrees > 1.5 * offers_it and not asks)
        said = said or (alone and not offered and not asks and agrees >= _RATHER and agrees > offers_it)
        taken = bool(WEAKLY.search(around)) and not offered and (_named_before(mention, table) or unseen)
        taken = taken or (alone and not offered and not asks and table.asked and _named_before(mention, table))
        if said or taken or _is_invite_line(plain, mention.span):
            settled.append(mention)
    starts = {mention.start for mention in settled}
    if len(starts) != 1:
        return None
    others = {mention.start for mention in live} - starts
    return settled[0] if not others or (plainly and not OFFERS.search(plain)) else None


def _asked_after(text: str, span: tuple[int, int]) -> bool:
    """Whether a short question follows the sentence of a time: "Thursday at 2 I have half an hour. Does that suit?"."""
    quote = " ".join(text[span[0] : span[1]].split())
    said = [" ".join(one.text.split()) for one in sentences(text)]
    place = next((number for number, one in enumerate(said) if quote in one), len(said))
    following = said[place + 1 : place + 2]
    return any(one.rstrip(" )").endswith("?") and len(one.split()) <= _SHORT for one in following)


def _leaning(text: str, mention: Mention, found: Sequence[Mention], register: Register) -> tuple[float, float]:
    """How much the sentence of a time agrees to it, and how much it offers; the sentence of its day counts as well."""
    days = [
        one.span
        for one in found
        if one.precision is Precision.DAY and mention.start and one.day == mention.start.date()
    ]
    said = [said_at(text, span, register) for span in (mention.span, *days)]
    return (
        max(one.get("agree", 0.0) + one.get("moved", 0.0) for one in said),
        max(one.get("offer", 0.0) + one.get("move_ask", 0.0) for one in said),
    )


def _is_bulk(clues: Sequence[Clue]) -> bool:
    """Whether a mail outside any thread reads like one that goes to many, or to a customer."""
    scores = scores_of(clues)
    to_many = scores.get(Intent.UNRELATED, 0.0)
    if any(INVITES.search(clue.words) for clue in clues):
        return False
    return to_many >= max(_BULK, scores.get(Intent.PROPOSAL, 0.0))


def _is_of_a_talk(part: Part) -> bool:
    """Whether a mail without a thread speaks of people who talk to each other: a neighbour's "feed the cat at 8" does not."""
    return bool(A_TALK.search(f"{part.subject or ''}\n{part.text}") or SEES.search(part.text))


def _is_invite_line(plain: str, span: tuple[int, int]) -> bool:
    """Whether the time stands behind a label in an invitation that was pasted into the mail."""
    line = plain[plain.rfind("\n", 0, span[0]) + 1 : span[0]]
    return bool(LABEL.match(line) and PASTED.search(plain))


def _hedged(around: str) -> bool:
    return bool(HEDGES.search(around))


def _named_before(mention: Mention, table: Table) -> bool:
    return bool(mention.start and mention.start.date().isoformat() in table.days)


_ENDS = ("\n\n", ". ", "! ", "? ", ".\n", "!\n", "?\n")  # of a sentence
_FAR, _SENTENCE = 2_000, 600  # characters: how far back a sentence is looked for, and how much of it is read


def _around(text: str, span: tuple[int, int]) -> str:
    """The sentence that holds a span, and the words right before it on the same line."""
    begin = max(text.rfind(mark, max(0, span[0] - _FAR), span[0]) for mark in _ENDS)
    last = begin + 1 + _SENTENCE
    ends = [place for mark in _ENDS if (place := text.find(mark, span[1], last + len(mark))) >= 0]
    return " ".join(text[begin + 1 : min(ends, default=last) + 1][:_SENTENCE].split())


def _sentence_before(plain: str, place: int) -> str:
    """The sentence that ends right before the one that holds a place, on the same lines; empty where there is none."""
    begin = max((plain.rfind(mark, max(0, place - _FAR), place) + 1 for mark in _ENDS[1:]), default=0)
    if not begin or "\n\n" in plain[begin:place]:
        return ""
    return _around(plain, (begin - 1, begin - 1))


def _is_one_time(one: Mention, other: Mention) -> bool:
    """Whether two mentions are of one instant, or of one time on the clock of one day."""
    return one.start == other.start or (one.day, one.clock) == (other.day, other.clock)


def _same_again(found: Sequence[Mention], agreed: Mention) -> bool:
    return any(one.start is not None and agreed.start is not None and one.start == agreed.start for one in found)


def _explicitly(text: str, table: Table) -> bool:
    """Whether an agreed meeting falls away, and is not only asked to move."""
    plain = straight(text)
    if CANCELS.search(plain):
        return True
    return table.agreed is not None or bool(OUR_MEETING.search(plain))


def _as_mention(offer: "Mention | Slot | None") -> Mention | None:
    if offer is None or isinstance(offer, Mention):
        return offer
    return Mention(Precision.SLOT, (0, 0), "", start=offer.start, end=offer.end)


def consented(turn: Turn, remark: str) -> Turn:
    """The turn with its one offer agreed to, where the seeker's remark above it says so ("I said yes to this")."""
    if turn.verdict.intent is not Intent.PROPOSAL or len(turn.offered) != 1 or not CONSENTS.search(straight(remark)):
        return turn
    clue = Clue(Intent.SCHEDULED, 6.0, turn.offered[0].quote, "agreed")
    return replace(turn, verdict=Verdict(Intent.SCHEDULED, 0.95, (clue,)), agreed=turn.offered[0], offered=())
