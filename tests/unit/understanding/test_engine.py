# ruff: noqa: E501 - a mail's words on one line read best
"""What whole mails mean."""

from datetime import date, datetime

import pytest

from legwork.mail.parse import read_message
from legwork.understanding.engine import explain, understand
from legwork.values.meaning import Automation, Intent, Kind, Medium, Understanding, Voice
from tests.unit.understanding.written import (
    LEGWORK,
    ME,
    MONDAY,
    NIA,
    SEEKER,
    from_nia,
    mail,
    note,
    quoted,
    read,
    to_nia,
)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Sure, happy to chat. When are you free?", Intent.ACCEPTED),
        ("I'd love to help. Send me a few times.", Intent.ACCEPTED),
        ("Unfortunately I don't have time for this at the moment. Good luck!", Intent.DECLINED),
        ("I'll have to pass, sorry.", Intent.DECLINED),
        ("It's a no from me. You should talk to Bea Lund, she is a diver at Nordsund.", Intent.DECLINED),
        ("Would Thursday at 2pm work?", Intent.PROPOSAL),
        ("Let's do Thursday at 2pm.", Intent.SCHEDULED),
        ("Sorry, I have to cancel our call tomorrow.", Intent.CANCELLED),
        ("I can't make our call tomorrow. Could we do Friday at 3pm instead?", Intent.PROPOSAL),
        ("Leider habe ich dafür keine Zeit.", Intent.DECLINED),
        ("Avec plaisir ! Quand êtes-vous libre ?", Intent.ACCEPTED),
        ("Con mucho gusto, dime cuándo te va bien.", Intent.ACCEPTED),
    ],
)
def test_a_contacts_words_have_an_intent(text: str, intent: Intent) -> None:
    assert from_nia(text).intent is intent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("My name is Odile and I study biology. Could I ask you about your work for 20 minutes?", Intent.OUTREACH),
        ("I wanted to follow up on my note of last week.", Intent.FOLLOW_UP),
        ("Thank you so much for talking with me yesterday. Your advice helped.", Intent.THANK_YOU),
        ("Could you do Thursday at 2pm or Friday at 10am?", Intent.PROPOSAL),
    ],
)
def test_a_seekers_words_to_a_contact_have_an_intent(text: str, intent: Intent) -> None:
    assert to_nia(text).intent is intent


def test_taking_an_offer_books_it_with_its_length_and_medium() -> None:
    history = quoted("I can do Tuesday 10 March at 2pm or Thursday 12 March at 4pm, 30 minutes, by Zoom.")
    read_ = to_nia("The second one is perfect, thank you!" + history, subject="Re: Kelp")
    assert read_.intent is Intent.SCHEDULED
    assert read_.meeting
    assert read_.meeting.start == datetime.fromisoformat("2026-03-12T16:00:00-04:00")
    assert read_.meeting.end == datetime.fromisoformat("2026-03-12T16:30:00-04:00")
    assert read_.meeting.medium is Medium.VIDEO
    assert read_.proposed == ()


def test_how_long_something_else_lasts_is_no_length_of_the_talk() -> None:
    history = quoted("Could you do Wednesday 11 March at 2? Half an hour will do.", ME)
    read_ = from_nia("Wednesday at 2 then. Cars may stand in our yard for up to 7 hours." + history, subject="Re: Kelp")
    assert read_.meeting
    assert read_.meeting.end == datetime.fromisoformat("2026-03-11T14:30:00-04:00")


def test_a_request_to_move_leaves_the_old_meeting_standing() -> None:
    read_ = from_nia(
        "Could we move our talk to Friday at 3pm?" + quoted("Perfect, see you on Wednesday at 2pm!", ME),
        subject="Re: Kelp",
    )
    assert read_.intent is Intent.PROPOSAL
    assert not read_.called_off
    assert len(read_.proposed) == 1


def test_calling_off_with_new_times_calls_off() -> None:
    read_ = from_nia("I have to cancel our call on Wednesday. Could you do Friday at 3pm?", subject="Re: Kelp")
    assert (read_.intent, read_.called_off, read_.meeting) == (Intent.PROPOSAL, True, None)


@pytest.mark.parametrize(
    "why",
    [
        "is in the middle of my exam",
        "collides with our harvest",
        "falls during the inspection",
        "is when I pick up my son",
        "clashes with rehearsals",
    ],
)
def test_a_time_that_lies_in_something_else_is_refused(why: str) -> None:
    text = f"Sadly Wednesday at 3pm {why}. Would Thursday at 10am be possible instead?"
    found = to_nia(text + quoted("How about Wednesday at 3pm?"))
    assert found.intent is Intent.PROPOSAL
    assert [one.start.isoformat()[:16] for one in found.proposed] == ["2026-03-05T10:00"]


def test_a_time_at_which_one_is_free_is_none_that_lies_in_something_else() -> None:
    found = from_nia("Wednesday at 3pm is when I can talk best.")
    assert found.intent in (Intent.PROPOSAL, Intent.SCHEDULED)


def test_the_same_time_is_on_the_clock_that_the_words_that_take_it_name() -> None:
    moved = "Could we do Friday, same time?" + quoted("Then Thursday at 3pm, your time.", ME)
    found = to_nia("Fine. Friday at the same time, so 3pm London time." + quoted(moved))
    assert found.intent is Intent.RESCHEDULED
    assert found.meeting is not None
    assert found.meeting.start == datetime.fromisoformat("2026-03-06T15:00:00+00:00")


def test_agreeing_to_another_time_moves_the_meeting() -> None:
    history = quoted("Could we move it to Friday at 3pm?" + quoted("See you on Wednesday at 2pm!", ME))
    read_ = to_nia("Friday at 3pm works, see you then." + history, subject="Re: Kelp")
    assert read_.intent is Intent.RESCHEDULED
    assert read_.meeting
    assert read_.meeting.start == datetime.fromisoformat("2026-03-06T15:00:00-05:00")


def test_a_weekday_that_disagrees_with_its_date_is_asked_about() -> None:
    read_ = from_nia("Let's do Thursday 6 March at 2pm.")
    assert (read_.intent, read_.meeting) == (Intent.SCHEDULED, None)
    assert any("Thursday 5 March or Friday 6 March" in one.question for one in read_.unclear)


def test_a_signatures_city_gives_the_zone() -> None:
    read_ = from_nia(
        "Would Thursday at 2pm work?\n\n-- \nNia Okafor\nDiver, Kelpworks\nSeattle, WA",
        at="Mon, 02 Mar 2026 15:00:00 +0000",
    )
    assert read_.proposed[0].start == datetime.fromisoformat("2026-03-05T14:00:00-08:00")


def test_the_date_header_gives_the_zone_where_it_is_not_utc() -> None:
    abroad = from_nia("Would Thursday at 2pm work?", at="Mon, 02 Mar 2026 16:00:00 +0100")
    assert abroad.proposed[0].start == datetime.fromisoformat("2026-03-05T14:00:00+01:00")
    unsaid = from_nia("Would Thursday at 2pm work?", at="Mon, 02 Mar 2026 15:00:00 +0000")
    assert unsaid.proposed[0].start == datetime.fromisoformat("2026-03-05T14:00:00-05:00")


def test_a_remark_above_a_forward_leaves_it_to_the_forwarded_message() -> None:
    forward = (
        "yay, see below!\n\n---------- Forwarded message ---------\nFrom: Nia Okafor <nia@kelpworks.example>\n"
        "Date: Mon, Mar 2, 2026 at 9:00 AM\nSubject: Re: Kelp\nTo: Odile Marsh <odile@student.example>\n\nI'd love to chat. When are you free?"
    )
    read_ = note(forward, subject="Fwd: Re: Kelp")
    assert (read_.intent, read_.voice) == (Intent.ACCEPTED, Voice.CONTACT)
    assert read_.contact
    assert read_.contact.email == "nia@kelpworks.example"
    assert read_.dated_at == datetime.fromisoformat("2026-03-02T09:00:00-05:00")


def test_a_command_above_a_forward_is_a_command() -> None:
    forward = (
        "please stop tracking this one\n\n---------- Forwarded message ---------\nFrom: Nia Okafor <nia@kelpworks.example>\n"
        "Date: Mon, Mar 2, 2026 at 9:00 AM\nSubject: Re: Kelp\nTo: Odile Marsh <odile@student.example>\n\nI'd love to chat. When are you free?"
    )
    read_ = note(forward, subject="Fwd: Re: Kelp")
    assert read_.command
    assert read_.command.name == "close"
    assert read_.contact
    assert read_.contact.email == "nia@kelpworks.example"


def test_the_spot_of_the_newest_words_is_at_the_address_that_was_told_before() -> None:
    read_ = to_nia(
        "Thursday at 14:00 is great, see you at the mill!"
        + quoted("How about Thursday at 14:00 or Friday at 9:00? Come to our mill, Kivikatu 4, Turku.")
    )
    assert read_.meeting
    assert read_.meeting.location == "Kivikatu 4, Turku"


@pytest.mark.parametrize(
    ("remark", "is_command"),
    [
        ("ok so this one is a real interview, not a chat!!", False),
        ("Please correct her title: she is a phycologist, not a botanist.", True),
        ("does this help?", False),
    ],
)
def test_a_remark_above_a_forward_is_told_from_a_command(remark: str, is_command: bool) -> None:  # noqa: FBT001
    forward = (
        f"{remark}\n\n---------- Forwarded message ---------\nFrom: Nia Okafor <nia@kelpworks.example>\n"
        "Date: Mon, Mar 2, 2026 at 9:00 AM\nSubject: Re: Kelp\nTo: Odile Marsh <odile@student.example>\n\nI'd love to chat. When are you free?"
    )
    assert (note(forward, subject="Fwd: Re: Kelp").intent is Intent.COMMAND) is is_command


def handed_on(remark: str, text: str) -> Understanding:
    forward = (
        f"{remark}\n\n---------- Forwarded message ---------\nFrom: Nia Okafor <nia@kelpworks.example>\n"
        f"Date: Mon, Mar 2, 2026 at 9:00 AM\nSubject: Re: Kelp\nTo: Odile Marsh <odile@student.example>\n\n{text}"
    )
    return note(forward, subject="Fwd: Re: Kelp")


def test_what_is_done_above_one_time_to_come_tells_of_it() -> None:
    assert handed_on("All done!", "Thursday at 2pm it is, see you then.").intent is Intent.SCHEDULED
    assert handed_on("All done!", "Thanks again, that was fun.").intent is Intent.COMMAND


def test_what_says_how_to_leave_a_list_went_to_many_although_a_person_handed_it_on() -> None:
    programme = "Open studio on Thursday 5 March at 18:30.\nTalks with three divers, free of charge."
    leaving = "\n\nYou receive this because you joined our list. Unsubscribe: https://kelpworks.example/out"
    assert handed_on("for later", programme + leaving).intent is Intent.UNRELATED


def test_who_comes_at_a_time_is_no_meeting() -> None:
    read_ = handed_on("From my aunt.", "You must talk to Bea Lund. The roofer is coming at 9 tomorrow so do not ring.")
    assert (read_.intent, read_.meeting) == (Intent.REFERRAL, None)


def test_the_words_of_a_quoted_letter_are_no_facts() -> None:
    letter = quoted("You meet Nia Okafor on Thursday 12 March at 16:00. Answer done or snooze 3 days.", LEGWORK)
    read_ = note("Thanks!" + letter, subject="Re: Your meeting")
    assert (read_.meeting, read_.proposed, read_.command) == (None, (), None)


@pytest.mark.parametrize("answer", ["Yes.", "Thursday", "the first", "Thursday 5 March", "No", "yes please"])
def test_an_answer_that_only_settles_a_question_has_no_intent(answer: str) -> None:
    assert (
        note(
            answer + quoted("Do you mean Thursday 5 March or Friday 6 March?", LEGWORK), subject="Re: Which day?"
        ).intent
        is None
    )


def test_a_debrief_answered_in_plain_words_is_notes_with_fit() -> None:
    letter = quoted("Your conversation with Nia Okafor was due today. What did you learn?", LEGWORK)
    read_ = note(
        "The hours are long but the team is kind.\nFit: skills 4, values 5" + letter,
        subject="Re: What did you learn? Nia Okafor",
    )
    assert read_.intent is Intent.NOTES
    assert read_.notes
    assert dict(read_.fit) == {"skills": 4, "values": 5}
    assert read_.contact
    assert read_.contact.name == "Nia Okafor"


def test_it_did_not_happen_calls_the_meeting_off() -> None:
    letter = quoted("Your conversation with Nia Okafor was due today. What did you learn?", LEGWORK)
    read_ = note("It did not happen." + letter, subject="Re: What did you learn? Nia Okafor")
    assert (read_.intent, read_.called_off) == (Intent.CANCELLED, True)


def test_a_question_to_legwork_is_a_question() -> None:
    read_ = note("Is it rude to ask what somebody earns?")
    assert (read_.intent, read_.kind, read_.contact) == (Intent.QUESTION, Kind.INFORMATIONAL, None)


def test_an_absence_says_when_they_are_back() -> None:
    read_ = from_nia(
        "I am out of the office and back on 16 March.", subject="Automatic reply: Kelp",
    )  # fmt: skip
    assert (read_.intent, read_.automation, read_.away_until) == (
        Intent.AUTOMATED,
        Automation.ABSENCE,
        date(2026, 3, 16),
    )


def test_a_method_wins_over_words() -> None:
    calendar = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//E//E//EN\nMETHOD:CANCEL\nBEGIN:VEVENT\nUID:k1@kelpworks.example\nSEQUENCE:1\n"
        "DTSTAMP:20260302T120000Z\nDTSTART:20260305T190000Z\nDTEND:20260305T193000Z\nSUMMARY:Chat\n"
        "ORGANIZER;CN=Nia Okafor:mailto:nia@kelpworks.example\nATTENDEE:mailto:odile@student.example\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    raw = (
        f"From: {NIA}\nTo: {ME}\nSubject: Chat\nDate: {MONDAY}\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nSee you there!\n'
        f"--b\nContent-Type: text/calendar; method=CANCEL\n\n{calendar}\n--b--\n"
    )
    read_ = read(raw.encode())
    assert (read_.intent, read_.called_off) == (Intent.CANCELLED, True)
    assert read_.meeting
    assert read_.meeting.start == datetime.fromisoformat("2026-03-05T14:00:00-05:00")
    assert read_.meeting.uid == "k1@kelpworks.example"


def test_the_same_message_has_one_key_however_it_comes() -> None:
    words = "I would be glad to tell you about kelp farming, the boats, the mornings and the mud. When are you free?"
    direct = from_nia(words)
    forwarded = note(
        "see below\n\n---------- Forwarded message ---------\nFrom: Nia Okafor <nia@kelpworks.example>\n"
        f"Date: Mon, Mar 2, 2026 at 10:00 AM\nSubject: Hello\nTo: Odile Marsh <odile@student.example>\n\n{words}",
        subject="Fwd: Hello",
    )
    assert direct.message_key
    assert direct.message_key == forwarded.message_key


def test_every_reason_is_verbatim() -> None:
    raw = mail("Sure, happy to chat. Would Thursday at 2pm work?", sender=NIA, to=ME)
    read_, segments = explain(read_message(raw), SEEKER)
    assert read_.evidence["intent"]
    for words in read_.evidence.values():
        for one in words:
            assert len(one.text) <= 120
            segment = segments[one.segment]
            people = [segment.from_, *segment.to, *segment.cc]
            header = [segment.subject, *(value for box in people if box for value in (box.name, box.email))]
            assert one.text in segment.text or one.text in header


def test_another_address_of_the_seeker_is_the_seeker() -> None:
    assert read(mail("list", sender="o.marsh@home.example")).intent is Intent.COMMAND


def test_the_seeker_is_taken_from_the_mail_where_none_is_given() -> None:
    read_ = understand(read_message(mail("I wanted to follow up on my note of last week.", to=NIA)))
    assert read_.contact
    assert read_.contact.email == "nia@kelpworks.example"


@pytest.mark.parametrize("raw", [b"From: x\n\nhi", b"Date: never\n\n?", b"Subject: =?utf-8?q?=ff?=\n\n\xff\xfe"])
def test_odd_mail_has_a_meaning_too(raw: bytes) -> None:
    assert understand(read_message(raw), SEEKER).confidence > 0


@pytest.mark.parametrize(
    "text",
    [
        "Thursday at 2pm works for me.",
        "OK, Thursday 2pm it is.",
        "No problem, Thursday 5 March at 2pm then, same number.",
    ],
)
def test_an_answer_without_its_history_takes_the_time_it_names(text: str) -> None:
    read_ = to_nia(text, subject="Re: Kelp")
    assert read_.intent is Intent.SCHEDULED
    assert read_.meeting
    assert read_.meeting.start == datetime.fromisoformat("2026-03-05T14:00:00-05:00")


def test_a_counter_offer_agrees_to_nothing() -> None:
    history = quoted("Would Wednesday at 2pm work for you?")
    assert to_nia("Thursday at 2pm would work better for me." + history, subject="Re: Kelp").intent is Intent.PROPOSAL


def test_agreeing_to_a_move_reschedules_although_the_old_time_is_not_shown() -> None:
    history = quoted("Sorry, the boat is out. Could we move our call to Friday, 6 March, 9:30am?")
    assert to_nia("No worries, Friday at 9:30am is fine." + history, subject="Re: Kelp").intent is Intent.RESCHEDULED


def test_a_remark_that_consents_books_the_one_offer_below_it() -> None:
    forward = (
        "I said yes to this.\n\n---------- Forwarded message ---------\nFrom: Nia Okafor <nia@kelpworks.example>\n"
        "Date: Mon, Mar 2, 2026 at 9:00 AM\nSubject: Re: Kelp\nTo: Odile Marsh <odile@student.example>\n\nWould Thursday at 2pm work?"
    )
    assert note(forward, subject="Fwd: Re: Kelp").intent is Intent.SCHEDULED
    assert note(forward.replace("I said yes to this.", "see below"), subject="Fwd: Re: Kelp").intent is Intent.PROPOSAL


def test_a_talk_told_of_afterwards_has_its_time() -> None:
    read_ = note("I met Nia Okafor yesterday at 3pm.", subject="forgot to tell you")
    assert read_.intent is Intent.SCHEDULED
    assert read_.meeting
    assert read_.meeting.start == datetime.fromisoformat("2026-03-01T15:00:00-05:00")


def test_the_state_behind_a_city_settles_which_city() -> None:
    read_ = from_nia(
        "Would Thursday at 2pm work?\n\n-- \nNia Okafor\nPortland, Maine", at="Mon, 02 Mar 2026 15:00:00 +0000"
    )
    assert read_.proposed[0].start == datetime.fromisoformat("2026-03-05T14:00:00-05:00")


def test_a_line_that_opens_with_the_writers_name_is_no_longer_name() -> None:
    read_ = from_nia("Nia Okafor invites you.\n\nTuesday, March 10 at 2pm at our mill.")
    assert read_.contact
    assert read_.contact.name == "Nia Okafor"


ASKED = quoted("I'm off work today and tomorrow after 3, or any time Thursday. What suits?", ME)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Well, tomorrow will do fine. Call my cell at 4 and let it ring 9 or 10 times.", 3),
        ("Thursday, 4 pm. The kettle will be on.", 5),
        ("Come on down then. Thursday, 4 in the afternoon, Shed 4 on the north quay.", 5),
        ("Come on Thursday from four to six in the afternoon, nobody else is in.", 5),
    ],
)
def test_one_time_on_a_day_that_the_other_named_is_agreed(text: str, day: int) -> None:
    read_ = from_nia(text + ASKED, subject="Re: Kelp")
    assert read_.intent is Intent.SCHEDULED
    assert read_.meeting
    assert read_.meeting.start == datetime.fromisoformat(f"2026-03-0{day}T16:00:00-05:00")


@pytest.mark.parametrize(
    "text",
    ["Thursday, 4 pm? The kettle will be on.", "I could do Thursday at 4 pm.", "Either Thursday at 4 or Friday at 5."],
)
def test_a_time_that_asks_back_is_an_offer(text: str) -> None:
    assert from_nia(text + ASKED, subject="Re: Kelp").intent is Intent.PROPOSAL


def test_a_time_in_place_of_one_that_only_falls_away_in_words_is_a_move() -> None:
    history = quoted(
        "The ferry is on strike and I will never make it by 1. Could we meet on Friday instead, at 1:15pm?", ME
    )
    read_ = from_nia("Ha, the ferry. Friday then, 1:15, same place." + history, subject="Re: Kelp")
    assert read_.intent is Intent.RESCHEDULED


def test_what_falls_through_is_called_off() -> None:
    history = quoted("Tuesday at 2pm it is, I have put it in the calendar!", ME)
    read_ = from_nia("I am afraid our call tomorrow at 2pm falls through, my boy is ill." + history, subject="Re: Kelp")
    assert read_.intent is Intent.CANCELLED


def test_a_letter_that_only_hands_on_another_leaves_it_to_that() -> None:
    inner = (
        "---------- Forwarded message ---------\nFrom: Tom Hale <tom@harbour.example>\nDate: Mon, Mar 2, 2026 at 8:00 AM\n"
        "Subject: Your request\nTo: Nia Okafor <nia@kelpworks.example>\n\nUnfortunately we cannot take visitors. I regret this."
    )
    outer = (
        "---------- Forwarded message ---------\nFrom: Nia Okafor <nia@kelpworks.example>\nDate: Mon, Mar 2, 2026 at 9:00 AM\n"
        f"Subject: Fwd: Your request\nTo: Odile Marsh <odile@student.example>\n\nSee below, sorry. I did try.\n\n{inner}"
    )
    read_ = note(outer, subject="Fwd: Fwd: Your request")
    assert (read_.intent, read_.contact and read_.contact.name) == (Intent.DECLINED, "Tom Hale")


def test_the_second_language_of_an_absence_is_read_below_its_rule() -> None:
    text = "(English below)\n\nIch bin nicht im Labor.\n\n---\n\nHello,\n\nI am away and back at the bench on Monday, 16 March.\n\nNia Okafor"
    assert from_nia(text, subject="Automatische Antwort: Kelp").away_until == date(2026, 3, 16)


@pytest.mark.parametrize("yes", ["Done! You will know me by the pencil behind my ear.", "Done. See the red door."])
def test_a_word_of_assent_takes_the_one_offer(yes: str) -> None:
    history = quoted("Wonderful! Wednesday at four then, and I'll buy the tea?", ME)
    assert from_nia(yes + history, subject="Re: Kelp").intent is Intent.SCHEDULED


def test_a_slot_whose_day_is_taken_back_below_is_not_on_offer() -> None:
    slots = "Next week I could do\n\n- Mon 9, 9:15\n- Tue 10, 11:00\n\nP.S. Scratch the Tuesday, there is a fire drill."
    starts = [slot.start for slot in from_nia(slots, subject="Re: Kelp").proposed]
    assert starts == [datetime.fromisoformat("2026-03-09T09:15:00-04:00")] or [one.day for one in starts] == [9]


def test_opening_hours_are_no_offer() -> None:
    text = "Gladly! The workshop is open 9-12.30 and 15-18.30, Saturday only for friends. Write me which days you can."
    read_ = from_nia(text, subject="Re: Kelp")
    assert (read_.intent, read_.proposed) == (Intent.ACCEPTED, ())


def test_two_people_made_known_to_each_other_are_a_referral_whatever_else_is_said_of_times() -> None:
    text = "Bea meet Odile, Odile meet Bea! Bea is a diver at Nordsund. See the both of you Thursday at 7 for choir."
    read_ = read(mail(text, sender=NIA, to=f"{ME}, Bea Lund <bea@nordsund.example>"))
    assert (read_.intent, [one.name for one in read_.referrals]) == (Intent.REFERRAL, ["Bea Lund"])


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Could you feed the cat on Saturday? At 8 and again at 6, half a tin each.", Intent.UNRELATED),
        ("Could you come by on Saturday at 8? I'll show you the tanks.", Intent.PROPOSAL),
    ],
)
def test_a_time_in_a_mail_that_speaks_of_no_talk_is_no_offer(text: str, intent: Intent) -> None:
    assert from_nia(text).intent is intent


def test_whoever_calls_has_no_use_for_their_own_number() -> None:
    history = quoted("Sure. Thurs 3/5 at 2pm? Call the crew room, 406-555-0139.")
    read_ = to_nia(
        "Thursday it is. I'll dial the crew room.\n\nOdile Marsh\nc 210-555-0164" + history, subject="Re: Kelp"
    )
    assert read_.meeting
    assert read_.meeting.phone == "+14065550139"


def test_an_answer_that_the_seeker_calls_automatic_is_an_absence() -> None:
    forward = (
        "auto reply, so I wait.\n\n---------- Forwarded message ---------\nFrom: Nia Okafor <nia@kelpworks.example>\n"
        "Date: Mon, Mar 2, 2026 at 9:00 AM\nSubject: Re: Kelp\nTo: Odile Marsh <odile@student.example>\n\n"
        "I am on fieldwork and will answer mail again from Monday 16 March."
    )
    read_ = note(forward, subject="Fwd: Re: Kelp")
    assert (read_.intent, read_.automation, read_.away_until) == (
        Intent.AUTOMATED,
        Automation.ABSENCE,
        date(2026, 3, 16),
    )


def test_a_time_said_in_two_places_is_one_time() -> None:
    text = "C'est d'accord pour mardi 10 mars, 15 h heure de Paris, ce qui fera 10 h ici à Montréal."
    read_ = from_nia(text, subject="Re: Kelp")
    assert read_.intent is Intent.SCHEDULED
    assert read_.meeting
    assert read_.meeting.start == datetime.fromisoformat("2026-03-10T15:00:00+01:00")


def test_what_others_were_told_at_a_time_is_neither_agreed_nor_offered() -> None:
    text = "I'm going to have to pass. We're being sold, the crew got the talk on Monday at 9. Try Bea Lund, bea@nordsund.example."
    read_ = from_nia(text + quoted("May I ask you about your work?", ME), subject="Re: Kelp")
    assert (read_.intent, read_.meeting, read_.proposed) == (Intent.DECLINED, None, ())


def test_thanks_for_yesterday_are_thanks_although_no_talk_is_named() -> None:
    text = "Thank you for staying up with me until 10 yesterday to explain how kelp becomes bread. I wrote to Bea Lund as you said."
    assert to_nia(text).intent is Intent.THANK_YOU


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        (
            "The panel would like to meet you for the post of Diver.\n\nWe can offer Thursday 5 March at 10.30 or Friday 6 March at 2.15pm. Each interview lasts 40 minutes.",
            Intent.PROPOSAL,
        ),
        (
            "As agreed on the phone, your interview and swimming test for Trainee Diver will be on Thursday 5 March at 8.40 am.",
            Intent.SCHEDULED,
        ),
    ],
)
def test_a_letter_about_an_interview_is_read_however_official(text: str, intent: Intent) -> None:
    read_ = from_nia(text)
    assert (read_.intent, read_.kind) == (intent, Kind.JOB)


def test_a_done_deal_is_the_news_that_follows_and_no_command() -> None:
    read_ = note("Done deal! Lunch with Nia Okafor, Thursday the 5th of March, 12.15, at the Kelp Kitchen.", subject="")
    assert (read_.intent, read_.contact and read_.contact.name) == (Intent.SCHEDULED, "Nia Okafor")


def test_a_day_that_moved_for_something_else_stands() -> None:
    history = quoted(
        "They have moved my exam and it is now on the Thursday in Hall 6. Can we do 4.30 the same day?", ME
    )
    older = quoted("Confirmed then, Thursday 5 March at 2pm.", NIA, "Sat, Feb 28, 2026 at 9:00 AM").replace(
        "\n>", "\n> >"
    )
    read_ = from_nia("No problem, half past four is even better." + history + older, subject="Re: Kelp")
    assert read_.intent is Intent.RESCHEDULED
    assert read_.meeting
    assert read_.meeting.start == datetime.fromisoformat("2026-03-05T16:30:00-05:00")


def test_an_invitation_from_the_seekers_own_calendar_is_one() -> None:
    calendar = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:own@cal\nDTSTART:20260305T190000Z\n"
        "DTEND:20260305T193000Z\nSUMMARY:Kelp\nORGANIZER;CN=Odile Marsh:mailto:odile@student.example\n"
        "ATTENDEE;CN=Nia Okafor:mailto:nia@kelpworks.example\nATTENDEE:mailto:assistant@legwork.example\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    )
    raw = (
        f"From: {ME}\nTo: {LEGWORK}\nSubject: Invitation: Kelp\nDate: {MONDAY}\nMIME-Version: 1.0\n"
        "Content-Type: multipart/alternative; boundary=cut\n\n--cut\nContent-Type: text/plain\n\nKelp, Thursday\n"
        f"--cut\nContent-Type: text/calendar; method=REQUEST\n\n{calendar}--cut--\n"
    ).encode()
    read_ = read(raw)
    assert (read_.intent, read_.contact and read_.contact.email) == (Intent.SCHEDULED, "nia@kelpworks.example")


def test_what_a_person_wrote_and_the_seeker_hands_on_is_no_advertisement() -> None:
    letter = (
        "Found one at last!\n\n---------- Forwarded message ---------\nFrom: Nia Okafor <nia@kelpworks.example>\n"
        "Date: Mon, Mar 2, 2026 at 9:00 AM\nSubject: Questions about kelp\nTo: Odile Marsh <odile@student.example>\n\n"
        "Dear Odile,\n\nWhy not. Come this Saturday from nine to eleven in the morning to our shed, Quay Road 14, Portland.\n\n"
        "We have 212 members and 3,000 lines. The price this week is 9,500 a tonne; I say it now because all people ask."
    )
    read_ = note(letter, subject="Fwd: Questions about kelp")
    assert (read_.intent, read_.contact and read_.contact.name) == (Intent.SCHEDULED, "Nia Okafor")
