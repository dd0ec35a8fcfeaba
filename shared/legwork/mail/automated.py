"""Mail that no human wrote for its reader: absences, bounces, receipts, verification (RFC 3834, 3464, 8098)."""

import re

from legwork.mail.bounces import bounced_recipient, failed, original_message_id
from legwork.mail.message import Message, Segment
from legwork.mail.tables.automatic import (
    ABSENCE_SUBJECTS,
    ABSENCE_WORDS,
    ACKNOWLEDGEMENTS,
    BOUNCE_SUBJECTS,
    DELAY_WORDS,
    RECEIPT_SUBJECTS,
    RECEIPT_WORDS,
    ROBOTS,
    SELF_DECLARED,
)
from legwork.mail.verification import verification
from legwork.values.meaning import Automation
from legwork.values.people import Mailbox
from legwork.values.regexes import regex

__all__ = [
    "automation",
    "bounced_recipient",
    "is_list_mail",
    "never_answer",
    "original_message_id",
    "segment_automation",
]

_AUTO_REPLY_HEADERS = frozenset(
    ["x-autoreply", "x-autorespond", "x-autoresponse", "x-auto-reply", "x-vacation", "x-autoreply-from"]
)
_TELLING = _AUTO_REPLY_HEADERS | {"x-failed-recipients", "auto-submitted", "precedence"}
_LISTS = frozenset(
    ["list-id", "list-post", "list-unsubscribe", "list-help", "mailing-list", "x-mailing-list", "x-list"]
)
_START = 3_000  # characters of a text that can tell
_AUTO = "auto"  # stands in every phrase by which a text declares itself automatic
_BULK = frozenset(("bulk", "list", "junk"))
_SUBJECT_PREFIXES = {
    Automation.ABSENCE: tuple(words for words, _ in ABSENCE_SUBJECTS),
    Automation.BOUNCE: tuple(words for words, _ in BOUNCE_SUBJECTS),
    Automation.READ_RECEIPT: tuple(words for words, _ in RECEIPT_SUBJECTS),
}


def automation(message: Message) -> Automation | None:
    """Which sort of automatic mail a message is by its headers and words; None where a human may have written it.

    OTHER says that a machine sent it; it may still carry what humans settled (an invitation, a booking). For a mail
    that forwards an automatic one ask with the attached message, or `segment_automation` with the forwarded segment.
    """
    report = _report_type(message)
    if report == "disposition-notification":
        return Automation.READ_RECEIPT
    if report == "delivery-status" or message.delivery_status is not None:
        return Automation.BOUNCE if failed(message) else Automation.OTHER
    if verification(message) is not None:
        return Automation.VERIFICATION
    author = message.from_[0] if message.from_ else None
    return _by_words(message.subject, message.text, author) or _by_headers(message)


def _by_headers(message: Message) -> Automation | None:
    if _TELLING.isdisjoint([name.lower() for name, _ in message.headers]):
        return None
    if message.header("x-failed-recipients"):
        return Automation.BOUNCE
    submitted = _auto_submitted(message)
    replied = submitted == "auto-replied" or _has(message, _AUTO_REPLY_HEADERS)
    if replied or _precedence(message) == "auto_reply":
        return Automation.ABSENCE if _is_personal(message) else Automation.OTHER
    if submitted not in ("", "no"):
        return Automation.ABSENCE if _says(message.text, ABSENCE_WORDS) and not message.calendars else Automation.OTHER
    return Automation.OTHER if _precedence(message) in _BULK else None


def segment_automation(segment: Segment) -> Automation | None:
    """The same of a forwarded message, of which only author, subject and words are known. Never OTHER."""
    return _by_words(segment.subject or "", segment.text, segment.from_)


def is_list_mail(message: Message) -> bool:
    """Whether it came over a list or in bulk: List-* fields (RFC 2369, 2919) or Precedence."""
    return _has(message, _LISTS) or _precedence(message) in _BULK


def never_answer(message: Message, mail_from: str) -> bool:
    """Whether an automatic answer is forbidden or unwise (RFC 3834 section 2). `mail_from` is the envelope sender."""
    if mail_from.strip("<> ") == "" or _auto_submitted(message) not in ("", "no") or is_list_mail(message):
        return True
    if automation(message) is not None or message.header("x-loop"):  # the mark of a robot that minds loops itself
        return True
    senders = [mail_from.strip("<> ").lower(), *(box.email or "" for box in message.from_)]
    return any(_is_robot(address) for address in senders)


# what an absence note of one's own puts before the subject that it answers: "At sea Re: Kelp"
_BEFORE_PREFIX = regex(r"(?!(?:re|fwd?|aw|wg|sv|tr|antw)\b)[^:\[\]\n]{2,40} (?:re|aw|sv|antw): ", re.IGNORECASE)


def _by_words(subject: str, text: str, author: Mailbox | None) -> Automation | None:
    plain = subject.casefold().strip(" [(*")
    if plain.startswith(_SUBJECT_PREFIXES[Automation.ABSENCE]):
        return Automation.ABSENCE
    if plain.startswith(_SUBJECT_PREFIXES[Automation.BOUNCE]):
        return None if any(word in plain for word in DELAY_WORDS) else Automation.BOUNCE
    local = (author.email or "").partition("@")[0] if author else ""
    if local in ("mailer-daemon", "postmaster") and not any(word in plain for word in DELAY_WORDS):
        return Automation.BOUNCE
    if plain.startswith(_SUBJECT_PREFIXES[Automation.READ_RECEIPT]) and _says(text, RECEIPT_WORDS):
        return Automation.READ_RECEIPT
    declared = (_AUTO in text[:_START].lower() and _says(text, SELF_DECLARED)) or _BEFORE_PREFIX.match(subject)
    return Automation.ABSENCE if declared and _says(text, ABSENCE_WORDS) else None


def _says(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether one of the phrases stands in the first lines."""
    start = " ".join(text[:_START].casefold().split())
    return any(phrase in start for phrase in phrases)


def _is_personal(message: Message) -> bool:
    """An answer in a person's name, not the acknowledgement of a desk."""
    if _says(message.text, ABSENCE_WORDS):
        return True
    address = message.from_[0].email or "" if message.from_ else ""
    return not _is_robot(address) and not _says(message.subject + "\n" + message.text, ACKNOWLEDGEMENTS)


def _is_robot(address: str) -> bool:
    local = address.partition("@")[0].partition("+")[0]
    return (
        local in ROBOTS or local.startswith(("owner-", "noreply", "no-reply")) or local.endswith(("-request", "-owner"))
    )


def _has(message: Message, names: frozenset[str]) -> bool:
    """Whether one of these fields is there and says something."""
    return not names.isdisjoint([name.casefold() for name, value in message.headers if value])


def _report_type(message: Message) -> str:
    if message.content_type != "multipart/report":
        return ""
    found = re.search(
        r"report-type\s{0,3}=\s{0,3}\"?([\w-]{1,40})", message.header("content-type") or "", re.IGNORECASE
    )
    return found[1].lower() if found else ""


def _auto_submitted(message: Message) -> str:
    value = (message.header("auto-submitted") or "").lower()
    return re.split(r"[;\s(]", value.strip(), maxsplit=1)[0]


def _precedence(message: Message) -> str:
    return (message.header("precedence") or "").strip().lower()
