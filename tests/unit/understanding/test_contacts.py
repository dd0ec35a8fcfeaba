"""Who the contact of a mail is, from raw message to person; every person and firm is invented."""

# ruff: noqa: E501, PLR0917  # a mail stands on one line; mail holds typographic marks

from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest

from legwork.mail.message import SegmentKind
from legwork.mail.parse import read_message
from legwork.mail.segments import segments
from legwork.understanding.contacts import find_contact, find_mentioned
from legwork.understanding.invitations import read_calendar
from legwork.values.meaning import Voice
from legwork.values.people import Seeker

LENA = Seeker("Lena Voss", "lena@voss.example", "Europe/Berlin", ("l.voss@uni.example",))
ME, A = "Lena Voss <lena@voss.example>", "assistant@legwork.example"


def mail(frm, to, subj, body, cc=None, reply_to=None, cal=None, **headers):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = frm, to, subj
    message["Date"], message["Message-ID"] = "Tue, 10 Mar 2026 10:00:00 +0100", "<a1@x.example>"
    if cc:
        message["Cc"] = cc
    if reply_to:
        message["Reply-To"] = reply_to
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(body)
    if cal:
        message.add_attachment(cal.encode(), maintype="text", subtype="calendar", filename="i.ics")
    return message.as_bytes()


def ics(organizer, attendees):
    guests = [f"ATTENDEE;CN={name}:mailto:{email}" for name, email in attendees]
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:u1@x", "DTSTART:20260320T100000Z"]
    lines += [f"ORGANIZER;CN={organizer[0]}:mailto:{organizer[1]}", *guests, "END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join(lines)


def contact_of(raw, voice):
    message = read_message(raw)
    parts = segments(message, ZoneInfo(LENA.timezone))
    calendars = [read_calendar(part.text, LENA.timezone) for part in parts if part.kind is SegmentKind.CALENDAR]
    return find_contact(message, parts, LENA, Voice(voice), calendars[0][0] if calendars else None)


# what it tries, raw mail, voice, (name, email, title, company, phone) of the contact
CASES = [
    (
        "greenhouse",
        mail(
            '"Halcyon Foods Recruiting" <no-reply@us.greenhouse-mail.example>',
            ME,
            "Interview with Halcyon Foods",
            "Hi Lena,\n\nYour interview is confirmed.\n\nInterviewer: Marcus Thule\nWhen: Thursday, March 12 at 10:00 CET\n\nJoin: https://halcyon.zoom.us/j/99911122233\n",
        ),
        "tool",
        ("Marcus Thule", None, None, None, None),
    ),
    (
        "savvycal",
        mail(
            "Ottilie Krantz <notifications@savvycal.com>",
            ME,
            "Confirmed: Intro chat",
            "Your meeting is confirmed.\n\nWith: Ottilie Krantz (ottilie@krantz.example)\nWhen: ...",
        ),
        "tool",
        ("Ottilie Krantz", "ottilie@krantz.example", None, None, None),
    ),
    (
        "shared_page",
        mail(
            "Brook Therapies <brooktherapies@brook.example>",
            ME,
            "Booking confirmation",
            "Your booking is confirmed\n\nCareer talk\nThursday, 12 March 2026\n\nwith Ines Calder, Charge Nurse\nines.calder@brook.example\n\nPowered by Microsoft Bookings",
        ),
        "tool",
        ("Ines Calder", "ines.calder@brook.example", "Charge Nurse", "Brook Therapies", None),
    ),
    (
        "shared_page_of_hours",
        mail(
            "Brook Therapies Open Hours <brooktherapies@brook.example>",
            ME,
            "Booking confirmation",
            "Your booking is confirmed\n\nCareer talk\nThursday, 12 March 2026\n\nwith Ines Calder, Charge Nurse\nines.calder@brook.example\n\nPowered by Microsoft Bookings",
        ),
        "tool",
        ("Ines Calder", "ines.calder@brook.example", "Charge Nurse", "Brook Therapies", None),
    ),
    (
        "host_signs",
        mail(
            "YouCanBookMe <noreply@youcanbook.me>",
            ME,
            "Booking confirmed with Dr. Ines Calder",
            "Hello Lena,\n\nYour booking with Dr. Ines Calder is confirmed for Thu 14 May.\n\nKind regards,\nInes Calder\nSenior Lecturer, Hydrology\nUniversity of Brook\n\nPowered by YouCanBookMe",
        ),
        "tool",
        ("Ines Calder", None, "Senior Lecturer, Hydrology", "University of Brook", None),
    ),
    (
        "interviewer",
        mail(
            "Brook Foods <no-reply@hire.lever.co>",
            ME,
            "Interview with Brook Foods",
            "Your interview with Brook Foods is confirmed.\n\nInterviewer: Omar Reed, Plant Manager\nThursday, May 14, 2026",
        ),
        "tool",
        ("Omar Reed", None, "Plant Manager", "Brook Foods", None),
    ),
    (
        "surname_first",
        mail("Reed Omar <omar.reed@brook.example>", ME, "Re: hi", "Happy to, my cell is 312-555-0142.\n\nOmar", cc=A),
        "contact",
        ("Omar Reed", "omar.reed@brook.example", None, None, "+13125550142"),
    ),
    (
        "capitals_and_accents",
        mail(
            "BOONE Adele <a.boone@chu.example>",
            ME,
            "Re: hi",
            "Volontiers, jeudi.\n\nAdèle BOONE\nSage-femme coordinatrice\nCHU de Brest\n02 98 55 01 23 (secrétariat)\n06 12 34 56 78",
            cc=A,
        ),
        "contact",
        ("Adèle Boone", "a.boone@chu.example", "Sage-femme coordinatrice", "CHU de Brest", "+33612345678"),
    ),
    (
        "one_mailbox",
        mail("Brook Foundry <info@brook.example>", ME, "Re: hi", "Hi Lena, happy to chat.\n\nOmar Reed\nOwner", cc=A),
        "contact",
        ("Omar Reed", "info@brook.example", "Owner", None, None),
    ),
    (
        "surname_is_a_trade",
        mail("Jane Baker <jane.baker@brook.example>", ME, "Re: hi", "Sure!\n\nJane Baker\nPark Ranger II", cc=A),
        "contact",
        ("Jane Baker", "jane.baker@brook.example", "Park Ranger II", None, None),
    ),
    (
        "bookings",
        mail(
            "Fernhill Clinic <FernhillClinic@bookings.microsoft.com>",
            ME,
            "Booking confirmed with Fernhill Clinic",
            "Booking for Lena Voss\n\nCareer talk\nwith Joan Ridley\nThursday, 12 March 2026\n11:00-11:30\nPowered by Microsoft Bookings",
            cal=ics(("Joan Ridley", "joan.ridley@fernhill.example"), [("Lena Voss", "lena@voss.example")]),
        ),
        "tool",
        ("Joan Ridley", "joan.ridley@fernhill.example", None, "Fernhill Clinic", None),
    ),
    (
        "doodle",
        mail(
            "Doodle <notifier@doodle.com>",
            ME,
            "Bram Vos booked",
            "Hi Lena,\n\nYou are meeting with Bram Vos.\nbram@vos-design.example\n",
        ),
        "tool",
        ("Bram Vos", "bram@vos-design.example", None, None, None),
    ),
    (
        "seeker_is_host_calendly",
        mail(
            "Calendly <notifications@calendly.com>",
            ME,
            "New Event: Ida Moss - 10:00",
            "Hi Lena Voss,\n\nA new event has been scheduled.\n\nInvitee:\nIda Moss\n\nInvitee Email:\nida.moss@tarn.example\n",
        ),
        "tool",
        ("Ida Moss", "ida.moss@tarn.example", None, None, None),
    ),
    (
        "seeker_organizes",
        mail(
            "Google Calendar <calendar-notification@google.com>",
            ME,
            "Accepted: chat",
            "Ida Moss has accepted",
            cal=ics(
                ("Lena Voss", "lena@voss.example"),
                [("Lena Voss", "lena@voss.example"), ("Ida Moss", "ida.moss@tarn.example")],
            ),
        ),
        "tool",
        ("Ida Moss", "ida.moss@tarn.example", None, None, None),
    ),
    (
        "ea_onbehalf",
        mail(
            "Tim Orr <tim.orr@gable.example>",
            ME,
            "Re: a conversation",
            "Hi Lena,\n\nI am writing on behalf of Judge Anne Cole, who would be pleased to meet. Does the 20th suit?\n\nTim Orr\nPA to Anne Cole\nGable Chambers\nTel 020 7946 0999",
        ),
        "contact",
        ("Anne Cole", None, None, "Gable Chambers", None),
    ),
    (
        "ea_firstname",
        mail(
            "Tim Orr <tim.orr@gable.example>",
            ME,
            "Re: a conversation",
            "Hi Lena,\n\nAnne asked me to find a time for the two of you.\n\nBest\nTim",
            cc="Anne Cole <anne.cole@gable.example>",
        ),
        "contact",
        ("Anne Cole", "anne.cole@gable.example", None, None, None),
    ),
    (
        "seeker_to_ea",
        mail(
            ME,
            "Tim Orr <tim.orr@gable.example>",
            "Re: a conversation",
            "Dear Tim,\n\nthe 20th at 10 is perfect.\n\nLena\n\nOn Mon, Mar 9, 2026 at 9:00 AM Tim Orr <tim.orr@gable.example> wrote:\n\n> Hi Lena,\n> I manage Anne Cole's calendar. Does the 20th at 10 suit?\n> Tim\n",
            cc="Anne Cole <anne.cole@gable.example>, " + A,
        ),
        "seeker",
        ("Anne Cole", "anne.cole@gable.example", None, None, None),
    ),
    (
        "bare_to_greeting",
        mail(
            ME,
            "okafor@delta.example",
            "Your work",
            "Dear Dr. Okafor,\n\nYou are the chief hydrologist at Delta Works and I would love to learn about it.\n\nLena Voss\nStudent, TU Nordstadt",
            cc=A,
        ),
        "seeker",
        ("Okafor", "okafor@delta.example", "chief hydrologist", "Delta Works", None),
    ),
    (
        "bare_from_signature",
        mail(
            "ro@birch.example",
            ME,
            "Re: hi",
            "Hi Lena, happy to chat.\n\nRosalind Pike\nBotanist\nBirch Gardens\n",
            cc=A,
        ),
        "contact",
        ("Rosalind Pike", "ro@birch.example", "Botanist", "Birch Gardens", None),
    ),
    (
        "nick",
        mail(
            '"Bob" <bob.tanner@mill.example>',
            ME,
            "Re: hi",
            "Sure thing.\n\nBob Tanner\nMillwright, Mill Bros Inc.\n",
            cc=A,
        ),
        "contact",
        ("Bob Tanner", "bob.tanner@mill.example", "Millwright", "Mill Bros Inc.", None),
    ),
    (
        "multi_to",
        mail(
            ME,
            "Ida Moss <ida@tarn.example>, Bram Vos <bram@vos-design.example>",
            "Question",
            "Dear Ida, dear Bram,\n\nwould you have time?\n\nLena",
            cc=A,
        ),
        "seeker",
        ("Ida Moss", "ida@tarn.example", None, None, None),
    ),
    (
        "body_self",
        mail(
            "Carl Amundsen <carl@amundsen.example>",
            ME,
            "Re: hi",
            "Hi Lena, I'm a glaciologist at the Svartis Institute, happy to talk. My cell is +47 912 34 567.\n\nCarl",
            cc=A,
        ),
        "contact",
        ("Carl Amundsen", "carl@amundsen.example", "glaciologist", "Svartis Institute", "+4791234567"),
    ),
    (
        "note_manager",
        mail(
            ME,
            A,
            "talked",
            "Had coffee with Dana Fields today. She runs claims at Kestrel Mutual and said most days are calm.",
        ),
        "seeker",
        ("Dana Fields", None, None, "Kestrel Mutual", None),
    ),
    (
        "note_title",
        mail(
            ME,
            A,
            "call went well",
            "Just spoke to Priyanka Sen, a wind engineer at Galewise. Long days, but she loves it.",
        ),
        "seeker",
        ("Priyanka Sen", None, "wind engineer", "Galewise", None),
    ),
    (
        "surname_that_is_a_post",
        mail(
            "Vera Contractor <vera@brook.example>",
            ME,
            "Re: A question",
            "Hi Lena,\n\nYes, gladly.\n\n-- \nVera Contractor\nSenior Executive - Talent Acquisition\nBrook Logistics Ltd",
        ),
        "contact",
        ("Vera Contractor", "vera@brook.example", "Senior Executive - Talent Acquisition", "Brook Logistics Ltd", None),
    ),
    ("cmd_forget", mail(ME, A, "", "forget Ida Moss please"), "seeker", ("Ida Moss", None, None, None, None)),
    ("cmd_lower", mail(ME, A, "", "prep for ida please"), "seeker", ("Ida", None, None, None, None)),
    ("cmd_none", mail(ME, A, "hello", "what can you do?"), "seeker", None),
    (
        "q_none",
        mail(ME, A, "question", "How long should a thank-you note be? My friend says three lines."),
        "seeker",
        None,
    ),
    (
        "reply_letter",
        mail(
            ME,
            "Legwork <assistant+abc@legwork.example>",
            "Re: How was your talk with Bram Vos?",
            "It was great, he draws all day.\n\nOn Tue, Mar 10, 2026 at 9:00 AM Legwork <assistant+abc@legwork.example> wrote:\n> You just talked with Bram Vos (Vos Design).\n",
        ),
        "seeker",
        ("Bram Vos", None, None, "Vos Design", None),
    ),
    (
        "dsn_text",
        mail(
            "Mail Delivery System <MAILER-DAEMON@mx.voss.example>",
            ME,
            "Undelivered Mail Returned to Sender",
            "This is the mail system at host mx.voss.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<h.lind@frostbank.example>: host mx.frostbank.example said: 550 5.1.1 User unknown\n",
        ),
        "machine",
        (None, "h.lind@frostbank.example", None, None, None),
    ),
    (
        "ooo",
        mail(
            '"Lind, Hanna" <h.lind@frostbank.example>',
            ME,
            "Automatic reply: Question",
            "I am away until 20 March. For urgent matters contact Jon Falk (j.falk@frostbank.example).\n\nHanna Lind\nCredit Analyst\nFrostbank ASA",
            Auto_Submitted="auto-replied",
        ),
        "machine",
        ("Hanna Lind", "h.lind@frostbank.example", "Credit Analyst", "Frostbank ASA", None),
    ),
    (
        "fwd_own_outreach",
        mail(
            ME,
            A,
            "Fwd: Question about rivers",
            "for your files\n\n---------- Forwarded message ---------\nFrom: Lena Voss <lena@voss.example>\nDate: Mon, Mar 9, 2026 at 9:00 AM\nSubject: Question about rivers\nTo: Ida Moss <ida@tarn.example>\n\n\nDear Ida,\n\nI read that you are a river ecologist at Tarn Trust. May I ask you some questions?\n\nLena\n",
        ),
        "seeker",
        ("Ida Moss", "ida@tarn.example", "river ecologist", "Tarn Trust", None),
    ),
    (
        "fwd_table",
        mail(
            ME,
            A,
            "Fwd: hi",
            "---------- Forwarded message ---------\nFrom: Greg Sand <greg@sandco.example>\nDate: Mon, Mar 9, 2026 at 9:00 AM\nSubject: hi\nTo: Lena Voss <lena@voss.example>\n\n\nHappy to talk, call my cell 415-555-0188.\n\nGREG SAND\t|\tCREATIVE DIRECTOR\nSAND & CO\n1 Market St, San Francisco, CA 94105\nP 415-555-0100\n",
        ),
        "contact",
        ("Greg Sand", "greg@sandco.example", "CREATIVE DIRECTOR", "SAND & CO", "+14155550188"),
    ),
    (
        "company_display",
        mail(
            "Birch Gardens <rosalind@birch.example>",
            ME,
            "Re: hi",
            "Hi Lena, happy to.\n\nRosalind Pike\nHead Gardener\nBirch Gardens",
            cc=A,
        ),
        "contact",
        ("Rosalind Pike", "rosalind@birch.example", "Head Gardener", "Birch Gardens", None),
    ),
    (
        "seeker_alias",
        mail(
            "Lena Voss <l.voss@uni.example>",
            "Ida Moss <ida@tarn.example>",
            "Re: hi",
            "Thanks Ida, see you then.\n\nLena",
            cc=A,
        ),
        "seeker",
        ("Ida Moss", "ida@tarn.example", None, None, None),
    ),
    (
        "linkedin_in_ask",
        mail(
            ME,
            "Ida Moss <ida@tarn.example>",
            "Hi",
            "Hi Ida,\n\nI found your profile (https://www.linkedin.com/in/ida-moss-rivers) and your work as an ecologist fascinates me.\n\nLena\nhttps://www.linkedin.com/in/lena-voss",
            cc=A,
        ),
        "seeker",
        ("Ida Moss", "ida@tarn.example", "ecologist", None, None),
    ),
]


@pytest.mark.parametrize(("raw", "voice", "wanted"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_the_contact_is(raw, voice, wanted):
    person = contact_of(raw, voice).person

    got = person and (person.name, person.email, person.title, person.company, person.phone)
    assert got == wanted


def test_an_ask_to_two_insiders_has_two_contacts():
    raw = mail(ME, "Ida Moss <ida@tarn.example>, Bram Vos <bram@vos-design.example>", "Question", "Dear both, may I?")

    assert [person.name for person in contact_of(raw, "seeker").contacts] == ["Ida Moss", "Bram Vos"]


def test_each_field_comes_with_its_words_and_segment():
    raw = mail("Ida Moss <ida@tarn.example>", ME, "Re: hi", "Gladly.\n\nIda Moss\nEcologist, Tarn Trust", cc=A)

    found = contact_of(raw, "contact")

    assert found.evidence["title"][0].text == "Ecologist"
    assert found.evidence["email"][0].rule == "header"


def test_a_note_names_first_whom_it_is_about():
    text = "Just had a call with Ida Moss, she said I have to talk to Bram Vos at Vos Design."

    assert [found.person.name for found in find_mentioned(text, LENA)][:1] == ["Ida Moss"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("send me the prep for Ida", "Ida"),
        ("draft a thank-you to Ida Moss", "Ida Moss"),
        ("Ida Moss and I are now meeting on the 12th at 10", "Ida Moss"),
        ("me and Ida Moss aren't meeting after all", "Ida Moss"),
        ("please stop tracking Ida Moss, I moved on", "Ida Moss"),
        ("my chat with Ida went well", "Ida"),
    ],
)
def test_a_command_names_a_person(text, name):
    assert find_mentioned(text, LENA)[0].person.name == name


@pytest.mark.parametrize("text", ["what's coming up on Friday?", "I'm in Lisbon now", "Weekly digest please", "STOP"])
def test_a_command_that_names_nobody(text):
    assert find_mentioned(text, LENA) == ()


def test_who_refused_is_the_contact_and_not_who_hands_the_refusal_on():
    inner = "From: Ines Roth <ines@fenn.example>\nSent: Monday, March 9, 2026 9:00 AM\nTo: Al Brook <al@uni.example>\nSubject: RE: A student\n\nDear Al,\n\nI am sorry, we cannot take calls.\n\nInes Roth\nPress Officer\nFenn Bank\n"
    outer = "---------- Forwarded message ---------\nFrom: Al Brook <al@uni.example>\nDate: Mon, 9 Mar 2026 at 10:00\nSubject: FW: A student\nTo: Lena Voss <lena@voss.example>\n\n"
    body = f"oh well\n\n{outer}See below, I did try.\n\nAl Brook\n\n________________________________\n{inner}"
    message = read_message(mail(ME, A, "Fwd: FW: A student", body))

    found = find_contact(message, segments(message, ZoneInfo("Europe/Berlin")), LENA, Voice.CONTACT)

    assert (found.person.name, found.person.title, found.person.company) == ("Ines Roth", "Press Officer", "Fenn Bank")


@pytest.mark.parametrize(
    ("address", "words", "company"),
    [
        (
            "nia@brookvale.example",
            "I saw you in the film where you drive the train for Brook Vale in the snow.",
            "Brook Vale",
        ),
        ("nia@brookvale.example", "They say that you run Brook Vale Partners in Leeds.", "Brook Vale Partners"),
        ("nia@vieuxbrook.example", "My aunt buys from the Domaine du Vieux Brook.", "Domaine du Vieux Brook"),
        ("nia@almhojden.example", "Jag såg filmen om Almhöjden i går.", "Almhöjden"),
        ("nia@brookpark.example", "What is the job at Brook National Park like?", "Brook National Park"),
        ("nia@nialowe.example", "Dear Nia Lowe, may I ask how you became a printer?", None),
        ("nia@gmail.com", "I found you through Gmail, as one does.", None),
    ],
)
def test_the_firm_is_what_the_domain_of_their_address_spells_in_the_mail(
    address: str, words: str, company: str | None
) -> None:
    raw = mail(ME, f"Nia Lowe <{address}>", "A question", words)
    assert contact_of(raw, "seeker").person.company == company


@pytest.mark.parametrize("label", ["Reply-To", "Antwoord aan", "Rispondi a"])
def test_the_host_of_a_forwarded_booking_is_reached_where_its_answers_go(label: str) -> None:
    body = f"""Booked!

---------- Forwarded message ---------
From: Calendly <notifications@calendly.com>
Date: Tue, Mar 10, 2026 at 9:00 AM
Subject: Confirmed: Career chat with Ines Calder
To: <lena@voss.example>
{label}: Ines Calder <ines@brook.example>

Your Career chat with Ines Calder at 10:00am on Friday, March 20, 2026 is scheduled.

Location
Phone call: please call Ines at +1 403-555-0166
"""
    person = contact_of(mail(ME, A, "Fwd: Confirmed", body), "tool").person
    assert (person.name, person.email, person.phone) == ("Ines Calder", "ines@brook.example", "+14035550166")


@pytest.mark.parametrize(
    "words",
    [
        "I keep the diary of Ines Calder, our Chief Surveyor, and she can do Friday.",
        "Ines Calder, our Chief Surveyor, has asked me to reply. I will look at her diary.",
    ],
)
def test_who_keeps_a_diary_or_was_asked_to_reply_writes_for_somebody_else(words: str) -> None:
    signed = f"{words}\n\nIda Boone\nExecutive Secretary\nBrook Charts"
    raw = mail("Ida Boone <ida@brook.example>", ME, "Re: A question", signed, cc="Ines Calder <ines@brook.example>")
    person = contact_of(raw, "contact").person
    assert (person.name, person.email, person.title) == ("Ines Calder", "ines@brook.example", "Chief Surveyor")


def test_their_page_tells_their_title() -> None:
    words = "Your page says Charge Nurse with the Fernhill Clinic. How did you get into it?"
    person = contact_of(mail(ME, "Ines Calder <ines@mailbox.example>", "A question", words), "seeker").person
    assert (person.title, person.company) == ("Charge Nurse", "Fernhill Clinic")


def test_the_only_one_of_a_trade_has_it_for_a_title() -> None:
    words = "You are the only conservation ranger I've ever met."
    assert (
        contact_of(mail(ME, "Ines Calder <ines@mailbox.example>", "Hello", words), "seeker").person.title
        == "conservation ranger"
    )


def test_who_lords_and_captains_are_ends_with_the_sentence() -> None:
    assert [
        one.person.name for one in find_mentioned("Greetings in the name of our Lord. Peter Boone wrote to me.")
    ] == ["Peter Boone"]


def test_the_number_on_which_the_host_calls_the_seeker_is_not_the_hosts() -> None:
    body = "Your call with Ines Calder is scheduled.\n\nWhere\nPhone call. Ines Calder will call you at +31 6 55 50 01 42\n"
    person = contact_of(mail("Calendly <notifications@calendly.com>", ME, "Confirmed", body), "tool").person
    assert (person.name, person.phone) == ("Ines Calder", None)


def test_a_contraction_before_a_month_is_nobodys_name() -> None:
    assert find_mentioned("She makes cider. It's October. She'll March on.", LENA) == ()


def test_who_is_away_and_tells_of_an_address_that_fails_is_the_contact() -> None:
    words = "I am away. Mail to old.desk@brook.example could not be delivered, nor to new.desk@brook.example."
    away = mail("Ada Boone <ada@brook.example>", ME, "Automatic reply: Coffee", words)
    assert contact_of(away, "machine").person.email == "ada@brook.example"
