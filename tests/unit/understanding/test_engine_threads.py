# ruff: noqa: E501 - a mail's words on one line read best
"""What whole mails mean: threads that go on, mails that are handed on, desks and tools between the two people."""

from datetime import datetime

import pytest

from legwork.understanding.parts import only_hands_on
from legwork.values.meaning import Intent, Kind, Medium
from tests.unit.understanding.written import ME, NIA, forwarded, from_nia, mail, note, quoted, read, to_nia


def test_a_day_said_again_takes_the_time_that_a_colleague_arranged() -> None:
    arranged = forwarded(
        "Nia,\n\nThe small lab is yours for the student on Tuesday 10 March, 14:30 - 15:15.",
        author="Bea Holt <bea@kelpworks.example>",
        when="Sun, Mar 1, 2026 at 9:00 AM",
        subject="the lab",
        to=NIA,
    )
    text = f"Dear Odile,\n\nSee what Bea has arranged, so Tuesday it is.\n\nNia\n\n{arranged}"

    meaning = from_nia(text)

    assert meaning.intent is Intent.SCHEDULED
    assert meaning.meeting
    assert meaning.meeting.start == datetime.fromisoformat("2026-03-10T14:30-04:00")


def test_the_same_time_as_before_is_that_of_the_agreed_talk() -> None:
    agreed = quoted("Thursday March 5 at 2 it is, see you then!", author="Odile Marsh <odile@student.example>")

    meaning = from_nia(
        f"Thursday has fallen through. Could you do Friday 8:30 instead, or Monday, same time we had before?{agreed}"
    )

    assert [one.start.isoformat()[:16] for one in meaning.proposed] == ["2026-03-06T08:30", "2026-03-09T14:00"]


def test_look_at_this_above_a_forward_is_no_request_to_check_a_draft() -> None:
    handed_on = forwarded("Happy to talk. Send me some times?")

    meaning = note(f"Look at this. I never asked her.\n\n{handed_on}")

    assert meaning.intent is Intent.ACCEPTED


def test_a_firms_tool_invites_and_the_guest_is_the_one_to_meet() -> None:
    event = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Hirewell//EN\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:a@hirewell.example\n"
        "DTSTAMP:20260301T120000Z\nDTSTART:20260310T140000Z\nDTEND:20260310T143000Z\nSUMMARY:Conversation\n"
        "ORGANIZER;CN=Kelpworks via Hirewell:mailto:iv-1@mail.hirewell.example\n"
        "ATTENDEE;CN=Nia Okafor;PARTSTAT=ACCEPTED:mailto:nia@kelpworks.example\n"
        "ATTENDEE;CN=Odile Marsh;PARTSTAT=NEEDS-ACTION:mailto:odile@student.example\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    raw = mail(event, sender="Kelpworks via Hirewell <iv-1@mail.hirewell.example>", to=ME)

    meaning = read(raw.replace(b"text/plain; charset", b"text/calendar; method=REQUEST; charset"))

    assert meaning.contact
    assert (meaning.contact.name, meaning.contact.email) == ("Nia Okafor", "nia@kelpworks.example")


def test_a_number_is_of_the_country_whose_time_the_mail_counts_in() -> None:
    meaning = read(
        mail(
            "Dear Odile,\n\nHappy to talk about my work. Could you do Friday 6 March at 10.45? UK time, so early for you.\n\nNia\n\n-- \nNia Okafor\n020 7946 0018",
            sender=NIA,
            to=ME,
            at="Mon, 02 Mar 2026 15:00:00 +0000",
        )
    )

    assert meaning.contact
    assert meaning.contact.phone == "+442079460018"


def test_a_booked_interview_is_one_although_the_tool_thanks_for_applying() -> None:
    text = (
        "Thank you for applying for Line Cook.\n\nYour interview is now booked:\n\nType: Telephone interview\n"
        "Date: Monday 9 March 2026\nTime: 11:15 - 11:45\nInterviewer: Nia Okafor, Head Cook\n\n"
        "Nia will ring you on the number in your application, 917-555-0133."
    )

    meaning = read(
        mail(
            text, sender="Kelpworks via Hirewell <no-reply@hirewell.example>", to=ME, subject="Your interview is booked"
        )
    )

    assert meaning.intent is Intent.SCHEDULED
    assert meaning.meeting
    assert (meaning.meeting.start, meaning.meeting.medium) == (
        datetime.fromisoformat("2026-03-09T11:15-04:00"),
        Medium.PHONE,
    )
    assert meaning.contact
    assert (meaning.contact.name, meaning.contact.phone) == ("Nia Okafor", None)


def test_an_offer_in_place_of_a_time_that_is_gone_moves_it() -> None:
    agreed = quoted("Thursday 5 March at 3pm, confirmed.", author="Odile Marsh <odile@student.example>")
    offer = quoted(f"Sorry, they need me so our Thursday 3pm is gone. Can do Friday at 12:15 or 5:45.{agreed}")

    meaning = to_nia(f"Fri 5:45 is fine!{offer}", subject="Re: kelp")

    assert meaning.intent is Intent.RESCHEDULED
    assert meaning.meeting
    assert meaning.meeting.start == datetime.fromisoformat("2026-03-06T17:45-05:00")


def test_a_desk_that_only_hands_on_leaves_it_to_the_one_who_wrote() -> None:
    inner = forwarded(
        "Not this year, sorry. I must decline.",
        when="Sun, Mar 1, 2026 at 9:00 AM",
        to="Press Office <press@kelpworks.example>",
    )
    outer = forwarded(
        f"Please see the reply from our chief cook below.\n\n{inner}", author="Press Office <press@kelpworks.example>"
    )

    meaning = note(f"That's that, then.\n\n{outer}")

    assert meaning.intent is Intent.DECLINED
    assert meaning.contact
    assert meaning.contact.name == "Nia Okafor"


def test_a_desk_that_signs_and_says_who_answered_below_hands_on() -> None:
    inner = forwarded(
        "Glad to talk with Odile about my work, any evening she likes.",
        when="Sun, Mar 1, 2026 at 9:00 AM",
        to="Alumni Office <alumni@college.example>",
    )
    outer = forwarded(
        f"Kindly find answer below. Take it up with her yourself, we are closed from noon on.\n\nB. Lindqvist\nAlumni Officer, Kelp College | Room 12\nTue-Thu 9 to 3\n\n{inner}",
        author="Alumni Office <alumni@college.example>",
    )

    meaning = note(f"A yes, it seems.\n\n{outer}")

    assert meaning.intent is Intent.ACCEPTED
    assert meaning.contact
    assert meaning.contact.name == "Nia Okafor"


def test_who_hands_on_and_offers_a_time_does_more_than_hand_on() -> None:
    assert not only_hands_on(
        "See below.\n\nI could talk on Friday at three myself, if you would like that, or on any other day of that week, in my office or on the telephone."
    )


def test_a_person_who_confirms_an_interview_for_a_post_books_it() -> None:
    letter = forwarded(
        "Dear Odile,\n\nThis confirms your interview for the post of Kelp Farmer (Junior), ref 77-3, on Monday 9 March from 10:40 to 11:15 at Kelp House, 4 Quay Road. The pay is $30,000 as advertised.\n\nNia Okafor",
        subject="Interview",
    )

    meaning = note(f"A real one this time!\n\n{letter}")

    assert (meaning.intent, meaning.kind) == (Intent.SCHEDULED, Kind.JOB)
    assert meaning.meeting
    assert meaning.meeting.start == datetime.fromisoformat("2026-03-09T10:40-04:00")


def test_how_long_an_answer_took_is_no_request_to_wait() -> None:
    handed_on = forwarded("Happy to talk about my work. Ring me on 917-555-0133.")

    meaning = note(f"She replied! After nine days.\n\n{handed_on}")

    assert meaning.intent is Intent.ACCEPTED


@pytest.mark.parametrize(
    "text",
    [
        "Since yesterday I am in Santiago de Chile until June. Please give me all hours in the time from here.",
        "I am again living in Santiago with my parents. Please count all my hours from here from now on.",
    ],
)
def test_times_from_here_are_in_the_zone_where_the_seeker_says_to_be(text: str) -> None:
    meaning = note(text)

    assert meaning.command
    assert (meaning.command.name, meaning.command.args) == ("timezone", {"timezone": "America/Santiago"})


def test_whoever_is_greeted_at_an_address_without_a_name_is_the_contact() -> None:
    text = "hi Mina saw your page about the kelp farm. can i ring you for 15 mins and ask what its really like?"

    meaning = read(mail(text, to="studio@kelpworks.example", more="Cc: assistant@legwork.example\n"))

    assert meaning.contact
    assert meaning.contact.name == "Mina"


def test_whom_the_contact_said_one_must_know_is_pointed_to() -> None:
    text = "Thank you for the hour yesterday. I will write to Captain Mina Solberg at the Bergen pilot station, whom you said I must know."

    meaning = to_nia(text)

    assert [(one.name, one.company) for one in meaning.referrals] == [("Mina Solberg", "Bergen pilot station")]


def test_a_time_that_still_stands_is_not_offered_beside_those_to_move_it_to() -> None:
    text = (
        "Tomorrow at 3pm is still possible, but the kiln is open then. Would you mind if we move our talk to "
        "Friday at 10am or Friday at 4pm?"
    )

    assert [one.start.hour for one in from_nia(text).proposed] == [10, 16]


def test_who_gives_up_a_talk_and_offers_another_time_moves_it() -> None:
    asked = "I must ask you to give up our Thursday talk. Is Friday at 3pm possible instead?"

    assert to_nia("Friday at 3pm is fine, Nia." + quoted(asked)).intent is Intent.RESCHEDULED


def test_a_seekers_word_that_they_said_yes_outweighs_officialese() -> None:
    letter = (
        "It may be noted that the undersigned cannot entertain any enquiry. You may write again in May, if you so wish."
    )

    assert note("She said yes!!\n\n" + forwarded(letter)).intent is Intent.ACCEPTED


def test_a_seeker_who_asks_what_to_do_with_a_yes_commands_nothing() -> None:
    letter = "Sure, no problem. You are welcome to visit the workshop, send me what is good for you."

    assert note("she said yes!! what do I do now\n\n" + forwarded(letter)).intent is Intent.ACCEPTED


def test_letters_behind_a_name_in_a_signature_are_no_part_of_it() -> None:
    meaning = from_nia("Happy to talk. When suits?\n\nNia\n\nNia Okafor MSCKW\nHead of Kelp\nKelpworks")

    assert meaning.contact
    assert meaning.contact.name == "Nia Okafor"


def test_a_time_asked_for_instead_of_another_moves_it() -> None:
    asked = "They moved my exam. Could it be Friday at 3pm instead of\nThursday?"

    assert to_nia("No problem, we meet on Friday at 3pm." + quoted(asked)).intent is Intent.RESCHEDULED


def test_words_too_few_to_tell_their_language_are_in_that_of_the_thread() -> None:
    asked = "Ich könnte am Dienstag um 17.15 Uhr oder am Mittwoch um 18 Uhr kommen, ganz wie es Ihnen passt."

    meaning = from_nia("Di. 17.15." + quoted(asked, author=ME))

    assert meaning.meeting
    assert (meaning.meeting.start.weekday(), meaning.meeting.start.hour) == (1, 17)


def test_who_will_see_you_then_agrees_to_what_you_said() -> None:
    meaning = from_nia(
        "Lovely, talk to you then!" + quoted("Thursday at noon is grand. I will ring you then.", author=ME)
    )

    assert meaning.intent is Intent.SCHEDULED
    assert meaning.meeting
    assert (meaning.meeting.start.day, meaning.meeting.start.hour) == (5, 12)


def test_a_tool_that_lets_one_choose_a_time_offers() -> None:
    text = (
        "Please choose one of the times that I have open for a first interview:\n\n"
        "Tuesday, March 10, 2026, 9:00 AM\nWednesday, March 11, 2026, 1:30 PM\n\nNothing is booked until you choose.\n\n"
        "Nia Okafor (nia@kelpworks.example)"
    )

    meaning = read(mail(text, sender='"Nia Okafor (via Hireloop)" <notifications@hireloop.example>', to=ME))

    assert (meaning.intent, len(meaning.proposed)) == (Intent.PROPOSAL, 2)
    assert meaning.contact
    assert (meaning.contact.name, meaning.contact.email) == ("Nia Okafor", "nia@kelpworks.example")


def test_a_word_that_begins_with_a_label_is_no_label() -> None:
    text = "Your booking is confirmed.\n\nConversación sobre algas\n\nAnfitriona\nNia Okafor\n\nMarch 10, 2026, 9:00 AM"

    meaning = read(mail(text, sender="Calendly <notifications@calendly.com>", to=ME, subject="Confirmed: algas"))

    assert meaning.contact
    assert meaning.contact.name == "Nia Okafor"
