# ruff: noqa: E501 - a pattern on one line reads best
"""What an invitation does: its METHOD wins over the words beside it (RFC 5546)."""

import re

from legwork.mail.message import Message
from legwork.understanding.deciding import Situation
from legwork.understanding.invitation import Invitation
from legwork.understanding.meetings import invited
from legwork.understanding.parts import is_reader
from legwork.understanding.sentences import straight
from legwork.values.frozen import frozen
from legwork.values.meaning import Intent, Meeting, Slot
from legwork.values.regexes import regex

# What stands above an updated event, and what people say in its note. Source: observed in English and in Google's
# Portuguese; in the other languages their everyday words for it
_UPDATES = (
    r"updated?|rescheduled?|changed?|moved|new time|has been (?:updated|changed|moved)|push(?:ed|es|ing)? (?:\w+ )?(?:back|out)",
    r"aktualisiert|geändert|verschoben|neu(?:er)? termin", r"mis(?:e)? à jour|modifi|déplac", r"actualizad|cambiad|modificad",
    r"atualizad|alterad|remarcad|reagendad", r"bijgewerkt|gewijzigd|verplaatst|verzet", r"aggiornat|spostat|modificat",
    r"uppdatera|ändra|flytta", r"opdatere|ændre|flytte", r"oppdater|endre", r"päivite|muutettu|siirretty",
    r"zaktualizowa|zmienion|przeniesion", r"aktualizov|změn", r"actualitzat", r"güncellen", r"frissít", r"оновлен|обновлен|измен",
)  # fmt: skip
_UPDATES_UNSPACED = ("更新", "変更", "变更", "變更", "업데이트", "변경")
_UPDATED = regex(rf"\b(?:{'|'.join(_UPDATES)})|{'|'.join(_UPDATES_UNSPACED)}", re.IGNORECASE)
_DECLINED = regex(r"^\s*(?:declined|abgelehnt|refusé|rechazado)", re.IGNORECASE)


@frozen
class Invited:
    """What the calendar file of a mail says."""

    intent: Intent
    meeting: Meeting | None = None
    proposed: tuple[Slot, ...] = ()
    called_off: bool = False


def read_invitation(invitation: Invitation, message: Message, situation: Situation) -> Invited:
    """The intent and the time of an invitation, an update, a cancellation or an answer to one."""
    meeting = invited(Meeting(), invitation, situation.reader.timezone)
    timed = meeting if meeting.start else None
    if invitation.called_off:
        return Invited(Intent.CANCELLED, timed, called_off=True)
    if invitation.method == "COUNTER" and timed and timed.start:
        return Invited(Intent.PROPOSAL, None, (Slot(timed.start, timed.end),))
    if invitation.method == "REPLY":
        return _answered(invitation, message, situation, timed)
    words = straight("\n".join((message.subject, situation.part.subject or "", situation.part.text[:2000])))
    updated = bool(invitation.sequence) and bool(_UPDATED.search(words))
    return Invited(Intent.RESCHEDULED if updated else Intent.SCHEDULED, timed)


def _answered(invitation: Invitation, message: Message, situation: Situation, meeting: Meeting | None) -> Invited:
    answers = [
        status
        for attendee, status in zip(invitation.attendees, invitation.partstats, strict=False)
        if status and not is_reader(attendee, situation.reader)
    ]
    if "DECLINED" in answers or _DECLINED.match(message.subject):
        return Invited(Intent.CANCELLED, meeting, called_off=True)
    return Invited(Intent.SCHEDULED, meeting)
