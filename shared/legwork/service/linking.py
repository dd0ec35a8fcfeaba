"""A further address of a seeker: asked there, and linked once it is answered from there."""

from dataclasses import replace
from datetime import datetime, timedelta

from legwork.mail.automated import never_answer
from legwork.mail.message import Message
from legwork.scheduling.timing import CONFIRM_DAYS, HELD_DAYS
from legwork.service.admission import is_assistant, may_sign_up
from legwork.service.choices import says_no
from legwork.service.ports import Changes, Inbound, InboundMail, InboundOutcome, Ports
from legwork.service.reading import short
from legwork.service.strangers import journalled
from legwork.service.tags import seeker_id_of
from legwork.values.letters import Letter, LetterKind, Moment
from legwork.values.profile import Profile, Standing
from legwork.values.times import utc

_COMMAND = "address"


def stranger_at(email: str, seeker: Profile, ports: Ports) -> Profile | None:
    """Whoever is asked at that address, stored or not; None where it is a seeker's, ours or shut out."""
    if is_assistant(email, ports.assistant.email or ""):
        return None
    if not may_sign_up(email, ports.sign_up, ports.sign_up_allowed):
        return None
    known = ports.store.profiles_by_address({email}).get(email)
    if known is None:
        return Profile(seeker_id_of(email), seeker.name, (email,), seeker.timezone)
    return known if known.standing is Standing.STRANGER else None


def may_be_asked(stranger: Profile, now: datetime) -> bool:
    """Whether the address was not asked in the last week already."""
    asked_at = stranger.link_asked_at
    return asked_at is None or now - asked_at >= timedelta(days=CONFIRM_DAYS)


def question(stranger: Profile, seeker: Profile, key: str, now: datetime) -> Letter:
    """The confirm that goes to the new address. `key` is of the mail that names it."""
    about = {"command": _COMMAND, "arg_from": seeker.email, "for": seeker.id}
    return Letter(stranger.id, None, LetterKind.CONFIRM, f"{_COMMAND}.{short(key)}", now, about)


def is_open(answered: Letter | None, now: datetime) -> bool:
    """Whether a letter asks for such an address, and may still be answered."""
    if answered is None or answered.about.get("command") != _COMMAND or "for" not in answered.about:
        return False
    return now - utc(answered.due_at) <= timedelta(days=HELD_DAYS)


def answer(mail: InboundMail, message: Message, stranger: Profile, asked: Letter, ports: Ports) -> Changes:
    """A reply from there: any human one but a no links the address, and the seeker is told."""
    now, seeker = ports.clock.now(), ports.store.profile(asked.about["for"])
    if never_answer(message, mail.mail_from):
        return journalled(mail, message, now, InboundOutcome.IGNORED, "automatic", stranger.id)
    if seeker is None or seeker.standing is Standing.STRANGER or says_no(message.text):
        return journalled(mail, message, now, InboundOutcome.IGNORED, "not_confirmed", stranger.id)
    about = {"moment": Moment.CHANGED.value, "command": _COMMAND, "arg_email": stranger.email}
    told = Letter(
        seeker.id, None, LetterKind.RECEIPT, f"{_COMMAND}.{short(stranger.email)}.{utc(now):%Y%m%d}", now, about
    )
    inbound = Inbound(
        mail.ses_message_id,
        now,
        InboundOutcome.ACCEPTED,
        None,
        None,
        message.message_id,
        seeker.id,
        mail.stored_at_key,
    )
    linked = replace(seeker, addresses=tuple(dict.fromkeys((*seeker.addresses, stranger.email))))
    return Changes(profile=linked, new_letters=(told,), inbound=inbound)
