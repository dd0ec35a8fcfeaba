"""Mail that cannot be read: kept, told to its seeker once, and never in the way of what comes behind it."""

import re
from dataclasses import replace
from datetime import datetime

from legwork.mail.message import Message
from legwork.service import strangers
from legwork.service.admission import FAIL, is_authenticated
from legwork.service.ports import Changes, InboundMail, InboundOutcome, Ports
from legwork.service.reading import short
from legwork.values.errors import UnreadableMailError
from legwork.values.letters import Letter, LetterKind, LetterRef
from legwork.values.profile import Profile, Standing
from legwork.values.regexes import regex

_KEPT = regex(rb"^(?:from|to|cc|date|subject|message-id):[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE)
_HEADER_BYTES = 64 * 1024


def report(mail: InboundMail, reason: str, now: datetime, ports: Ports) -> Changes:
    """The journal line, and one `notice` where the mail is authenticated for a seeker. Others get no answer.

    Nobody is told twice of a mail that was given back and still cannot be read.
    """
    message = _head_of(mail, ports)
    author = _author(mail, message)
    profile = ports.store.profiles_by_address({author}).get(author) if author else None
    if profile is None or mail.virus == FAIL or not is_authenticated(mail, author) or not _may_be_told(profile):
        return strangers.journalled(mail, message, now, InboundOutcome.FAILED, reason)
    changes = strangers.journalled(mail, message, now, InboundOutcome.FAILED, reason, profile.id)
    about = {"reason": reason}
    if message and message.subject:
        about["subject"] = message.subject
    if message and message.message_id:
        about["in_reply_to"] = message.message_id
    notice = Letter(profile.id, None, LetterKind.NOTICE, f"unreadable.{short(mail.ses_message_id)}", now, about)
    told_before = ports.store.letter(LetterRef(notice.seeker_id, notice.key)) is not None
    awake = replace(profile, standing=Standing.ACTIVE) if profile.standing is Standing.SUPPRESSED else None
    return replace(changes, profile=awake, new_letters=() if told_before else (notice,))


def _may_be_told(profile: Profile) -> bool:
    return profile.standing in {Standing.ACTIVE, Standing.SUPPRESSED}


def _author(mail: InboundMail, message: Message | None) -> str:
    if message and len(message.from_) == 1:
        return message.from_[0].email or ""
    return mail.mail_from.lower()


def _head_of(mail: InboundMail, ports: Ports) -> Message | None:
    """Who wrote and when, without the body that cannot be read; None where it is too large to be fetched."""
    try:
        raw = ports.archive.fetch(mail.stored_at_key, ports.mail_cap)
        head = re.split(rb"\r?\n\r?\n", raw[:_HEADER_BYTES], maxsplit=1)[0].replace(b"\r\n", b"\n")
        kept = b"\n".join(found.group() for found in _KEPT.finditer(head))
        return ports.read_message(kept + b"\n\n-\n")
    except UnreadableMailError:
        return None
