"""Strangers: asked once to confirm, their mail held; confirmed, they become seekers."""

from dataclasses import replace
from datetime import datetime, timedelta

from legwork.mail.automated import never_answer
from legwork.mail.message import Message
from legwork.scheduling.timing import CONFIRM_DAYS, HELD_DAYS
from legwork.service.admission import may_sign_up
from legwork.service.choices import says_no
from legwork.service.ports import Changes, HeldMail, Inbound, InboundMail, InboundOutcome, Ports
from legwork.service.tags import seeker_id_of
from legwork.values.letters import Letter, LetterKind
from legwork.values.people import Mailbox
from legwork.values.profile import Profile, Standing
from legwork.values.times import utc


def meet(mail: InboundMail, message: Message, profile: Profile | None, now: datetime, ports: Ports) -> Changes:
    """A stranger writes: their mail is held, and once a week they are asked to confirm. Nothing else."""
    author = message.from_[0]
    address = author.email or ""
    if never_answer(message, mail.mail_from) or address.rpartition("@")[2] in ports.verification_domains:
        return journalled(mail, message, now, InboundOutcome.IGNORED, "automatic")
    if not may_sign_up(address, ports.sign_up, ports.sign_up_allowed):
        return journalled(mail, message, now, InboundOutcome.IGNORED, "not_admitted")
    profile = profile or _profile(author, message, mail, ports)
    asked_at = profile.confirm_asked_at
    ask = asked_at is None or now - asked_at >= timedelta(days=CONFIRM_DAYS)
    letters = (_confirm(profile, message, now),) if ask else ()
    inbound = Inbound(
        mail.ses_message_id,
        now,
        InboundOutcome.HELD,
        "stranger",
        None,
        message.message_id,
        profile.id,
        mail.stored_at_key,
    )
    return Changes(
        profile=replace(profile, confirm_asked_at=now) if ask else None,
        new_letters=letters,
        held=(_held(mail, message, profile.id),),
        inbound=inbound,
    )


def hold(mail: InboundMail, message: Message, profile: Profile, now: datetime) -> Changes:
    """Mail of a stranger's life by somebody else: held with the rest, and nobody gets a letter for it."""
    inbound = Inbound(
        mail.ses_message_id,
        now,
        InboundOutcome.HELD,
        "names_a_stranger",
        None,
        message.message_id,
        profile.id,
        mail.stored_at_key,
    )
    return Changes(held=(_held(mail, message, profile.id),), inbound=inbound)


def answer(mail: InboundMail, message: Message, profile: Profile, now: datetime) -> Changes:
    """A reply to the confirm: any human one but a no makes a seeker."""
    if never_answer(message, mail.mail_from):
        return journalled(mail, message, now, InboundOutcome.IGNORED, "automatic", profile.id)
    if says_no(message.text):
        return journalled(mail, message, now, InboundOutcome.IGNORED, "not_confirmed", profile.id)
    about = {"in_reply_to": message.message_id} if message.message_id else {}
    welcome = Letter(profile.id, None, LetterKind.WELCOME, f"{utc(now).date()}", now, about)
    inbound = Inbound(
        mail.ses_message_id,
        now,
        InboundOutcome.ACCEPTED,
        None,
        None,
        message.message_id,
        profile.id,
        mail.stored_at_key,
    )
    return Changes(
        profile=replace(profile, standing=Standing.ACTIVE, since=profile.since or utc(now).date()),
        new_letters=(welcome,),
        inbound=inbound,
    )


def is_open(profile: Profile, now: datetime) -> bool:
    """Whether the last confirm may still be answered."""
    asked_at = profile.confirm_asked_at
    return asked_at is not None and now - asked_at <= timedelta(days=HELD_DAYS)


def released_key(ses_message_id: str) -> str:
    """Under which id the journal keeps the second line of a held mail: what became of it once it was worked off."""
    return f"{ses_message_id}+released"


def has_lapsed(held: HeldMail, now: datetime) -> bool:
    """Whether a held mail waited too long."""
    return now - held.mail.received_at > timedelta(days=HELD_DAYS)


def journalled(  # noqa: PLR0913, PLR0917 - the fields of a journal line
    mail: InboundMail,
    message: Message | None,
    now: datetime,
    outcome: InboundOutcome,
    reason: str | None,
    seeker_id: str | None = None,
) -> Changes:
    """Nothing but the journal line."""
    message_id = message.message_id if message else None
    stored_at = mail.stored_at_key if seeker_id else None
    return Changes(inbound=Inbound(mail.ses_message_id, now, outcome, reason, None, message_id, seeker_id, stored_at))


def _profile(author: Mailbox, message: Message, mail: InboundMail, ports: Ports) -> Profile:
    address = author.email or ""
    dated = message.dated_at or mail.received_at
    name = author.name or address.partition("@")[0]
    return Profile(seeker_id_of(address), name, (address,), ports.zone_of(dated))


def _confirm(profile: Profile, message: Message, now: datetime) -> Letter:
    about = {"in_reply_to": message.message_id} if message.message_id else {}
    return Letter(profile.id, None, LetterKind.CONFIRM, f"{utc(now):%Y%m%dT%H%M%SZ}", now, about)


def _held(mail: InboundMail, message: Message, seeker_id: str) -> HeldMail:
    dated_at = min(utc(message.dated_at or mail.received_at), utc(mail.received_at))
    return HeldMail(seeker_id, mail, dated_at, message.message_id, message.subject)
