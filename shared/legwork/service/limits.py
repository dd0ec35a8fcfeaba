"""How many letters a seeker may get: in a day that nobody asked for, and as answers, where something answers us.

What is beyond the day's letters waits for the next day; the digest names its conversation meanwhile. The caps on
answers are the last fence against a loop with a machine that does not say that it is one: no person comes near them.
"""

from datetime import datetime, timedelta

from legwork.scheduling.calendar_days import local_day
from legwork.scheduling.reconcile import is_timed
from legwork.scheduling.timing import ANSWERS_A_DAY, ANSWERS_A_THREAD_AND_HOUR, UNSOLICITED_LETTERS_A_DAY
from legwork.service.ports import InboundOutcome, Ports
from legwork.values.letters import Letter, LetterKind, LetterRef, LetterStatus
from legwork.values.profile import Profile

_ANSWERED = frozenset({InboundOutcome.ACCEPTED, InboundOutcome.FAILED})


def is_beyond(letter: Letter, profile: Profile, now: datetime, ports: Ports) -> bool:
    """Whether the day (seeker's zone) has had its letters. The digest itself always goes."""
    if not is_unsolicited(letter):
        return False
    ref = LetterRef(letter.seeker_id, letter.key)
    return ports.store.outgoing(ref, local_day(now, profile.timezone)) > UNSOLICITED_LETTERS_A_DAY


def is_endless(letter: Letter, now: datetime, ports: Ports) -> bool:
    """Whether so much was answered in the last hour or day that it must be a machine that we answer."""
    if is_timed(letter):
        return False
    day, hour = now - timedelta(days=1), now - timedelta(hours=1)
    answered = [one for one in ports.store.mails(letter.seeker_id, day) if one.outcome in _ANSWERED]
    if len(answered) <= ANSWERS_A_THREAD_AND_HOUR:
        return False  # each answer has its mail: spare the reads
    thread = ports.store.letters(letter.seeker_id, letter.conversation_id)
    sent = sum(one.status is LetterStatus.SENT and bool(one.claimed_at and one.claimed_at >= hour) for one in thread)
    return len(answered) > ANSWERS_A_DAY or sent >= ANSWERS_A_THREAD_AND_HOUR


def is_unsolicited(letter: Letter) -> bool:
    """Whether time alone sends it. A snoozed letter was asked for."""
    return is_timed(letter) and letter.kind is not LetterKind.DIGEST and not {"again", "answers"} & set(letter.about)
