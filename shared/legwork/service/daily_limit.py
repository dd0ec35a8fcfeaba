"""How many letters that nobody asked for a seeker may get in a day; what is beyond it waits for the digest."""

from datetime import date, datetime

from legwork.scheduling.calendar_days import local_day
from legwork.scheduling.reconcile import is_timed
from legwork.scheduling.timing import UNSOLICITED_LETTERS_A_DAY
from legwork.service.ports import Ports
from legwork.values.letters import Letter, LetterKind, LetterStatus
from legwork.values.profile import Profile


def is_beyond(letter: Letter, profile: Profile, now: datetime, ports: Ports) -> bool:
    """Whether the day (seeker's zone) has had its letters. The digest itself always goes."""
    if not is_unsolicited(letter):
        return False
    conversations = ports.store.conversations(profile.id)
    if len(conversations) * len(LetterKind) <= UNSOLICITED_LETTERS_A_DAY:
        return False  # so few cannot have sent that many; spare the reads
    today = local_day(now, profile.timezone)
    sent = 0
    for conversation in conversations:
        letters = ports.store.letters(profile.id, conversation.id)
        sent += sum(_went_out_on(one, today, profile) for one in letters if is_unsolicited(one))
    return sent >= UNSOLICITED_LETTERS_A_DAY


def is_unsolicited(letter: Letter) -> bool:
    """Whether time alone sends it. A snoozed letter was asked for."""
    return is_timed(letter) and letter.kind is not LetterKind.DIGEST and not {"again", "answers"} & set(letter.about)


def _went_out_on(letter: Letter, day: date, profile: Profile) -> bool:
    sent = letter.status is LetterStatus.SENT and letter.claimed_at
    return bool(sent and local_day(sent, profile.timezone) == day)
