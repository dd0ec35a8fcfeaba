"""Every text among the facts of a letter, by hand: to find them by their fields takes six times as long.

A test plants a text in each field that can hold one, and holds that it comes out here.
"""

from collections.abc import Sequence

from legwork.rendering.facts import LetterFacts

SHORT = 80  # characters: no field is cut to fewer


def texts_of(facts: LetterFacts) -> tuple[Sequence[str | None], Sequence[tuple[str, str]]]:
    """The texts of everything that may be shown: of `history` and `letters` nothing is.

    First those of at most `SHORT` characters as a rule, then with the names of their fields long ones and those with
    lines.
    """
    letter, profile, assistant = facts.letter, facts.profile, facts.assistant
    short: list[str | None] = [
        *(assistant.name, assistant.email, facts.reply_to, facts.private_address, *facts.held),
        *(letter.seeker_id, letter.conversation_id, letter.occasion, letter.ses_message_id),
        *(profile.id, profile.name, profile.timezone, profile.stage, profile.field, profile.digest),
        *profile.addresses,
    ]
    long: list[tuple[str, str]] = []
    named = [*letter.about.items()]
    for record in (facts.record, *facts.others) if facts.record is not None else facts.others:
        contact = record.contact
        short += (record.id, record.career, record.calendar_uid, record.turn_by)
        short += (contact.name, contact.email, contact.title, contact.company, contact.phone, contact.linkedin)
        short += record.sources.values()
        short += record.thread
        for one in record.referred_by:
            short += (one.name, one.email, one.title, one.company, one.phone, one.linkedin)
        for meeting in (record.meeting, record.called_off):
            if meeting is not None:
                short += (meeting.phone, meeting.location, meeting.zone, meeting.uid)
                named.append(("join_url", meeting.join_url or ""))
        if record.notes:
            long += [("text", note.text) for note in record.notes]
    for name, text in named:
        if len(text) <= SHORT and "\n" not in text:
            short.append(text)
        else:
            long.append((name, text))
    return short, long
