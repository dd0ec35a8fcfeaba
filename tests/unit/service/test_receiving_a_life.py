"""From the ask to the notes, through the use cases."""

from datetime import UTC, datetime, timedelta

from legwork.conversations.record import Outcome, State, Turn
from legwork.service.ports import Changes, InboundOutcome
from legwork.service.receive_mail import receive
from legwork.service.tags import seeker_id_of
from legwork.values.letters import Letter, LetterKind, LetterStatus
from legwork.values.meaning import Automation, Command, Intent, Kind, Meeting, Note, Slot, Topic, Unclear, Voice
from legwork.values.people import Person

PERSON = Person("Ines Roth", "ines@quarry.example", "Geologist", "Quarry Works")

OF_A_MEETING = (
    LetterKind.PREP,
    LetterKind.BRIEF,
    LetterKind.DEBRIEF,
    LetterKind.THANK_YOU,
    LetterKind.KEEP_IN_TOUCH,
)
START = datetime(2026, 3, 11, 18, tzinfo=UTC)  # a Wednesday, 14:00 in New York after the clocks changed


def book(world, start=START, **said):
    meeting = Meeting(start=start, zone="America/New_York", **said.pop("details", {}))
    return world.arrives(world.says(Intent.SCHEDULED, meeting=meeting, voice=said.pop("voice", Voice.SEEKER)), **said)


def test_an_ask_starts_the_record_and_is_confirmed_once(nora):
    inbound = nora.arrives(nora.says(Intent.OUTREACH))
    assert (inbound.outcome, inbound.intent) == (InboundOutcome.ACCEPTED, Intent.OUTREACH)
    assert nora.send_due() == [LetterKind.RECEIPT]
    assert (nora.record().state, nora.record().turn) == (State.ASKED, Turn.CONTACT)
    assert nora.record().messages == 1


def test_the_same_mail_delivered_again_changes_nothing(nora):
    mail = nora.mail(nora.says(Intent.OUTREACH))
    first = receive(mail, nora.ports)
    letters = nora.letters()
    assert receive(mail, nora.ports) == first
    assert nora.letters() == letters


def test_a_forward_of_a_mail_that_came_before_is_ignored(nora):
    nora.arrives(nora.says(Intent.OUTREACH, message_key="<ask@campus.example>"))
    again = nora.arrives(nora.says(Intent.OUTREACH, message_key="<ask@campus.example>"))
    assert (again.outcome, again.reason) == (InboundOutcome.IGNORED, "duplicate")
    assert nora.record().messages == 1


def test_an_agreed_time_gets_receipt_prep_brief_and_debrief_at_their_minutes(nora):
    book(nora)
    assert nora.run(START + timedelta(hours=2)) == [
        ("receipt", datetime(2026, 3, 2, 15, tzinfo=UTC)),
        ("prep", datetime(2026, 3, 10, 21, tzinfo=UTC)),
        ("brief", START - timedelta(hours=1)),
        ("debrief", START + timedelta(hours=1)),
    ]
    assert nora.record().state is State.MET


def test_a_moved_meeting_has_new_letters_and_the_old_ones_are_dropped(nora):
    book(nora)
    nora.send_due()
    later = START + timedelta(days=2)
    nora.arrives(nora.says(Intent.RESCHEDULED, meeting=Meeting(start=later)), at=nora.now + timedelta(hours=1))
    assert nora.send_due() == [LetterKind.RECEIPT]
    assert nora.pending()["brief"] == later - timedelta(hours=1)
    dropped = [one for one in nora.letters() if one.status is LetterStatus.DROPPED]
    assert {one.kind for one in dropped} == set(OF_A_MEETING)


def test_a_meeting_moved_away_and_back_keeps_its_letters(nora):
    book(nora)
    for hour, start in ((1, START + timedelta(days=2)), (2, START)):
        nora.arrives(nora.says(Intent.RESCHEDULED, meeting=Meeting(start=start)), at=nora.now + timedelta(hours=hour))
    assert nora.pending()["brief"] == START - timedelta(hours=1)


def test_a_called_off_meeting_leaves_no_letter_of_its_own(nora):
    book(nora)
    nora.send_due()
    nora.arrives(
        nora.says(Intent.CANCELLED, voice=Voice.CONTACT, meeting=Meeting(start=START)),
        at=nora.now + timedelta(hours=1),
    )
    assert nora.send_due() == [LetterKind.RECEIPT]
    assert nora.pending() == {}
    assert (nora.record().state, nora.record().turn) == (State.TALKING, Turn.SEEKER)


def test_an_invitation_for_the_agreed_time_only_adds_its_link(nora):
    book(nora)
    nora.send_due()
    link = {"join_url": "https://video.example/j/1", "uid": "u1@cal.example", "sequence": 0}
    book(nora, details=link, at=nora.now + timedelta(hours=1), voice=Voice.CONTACT)
    (receipt,) = [one for one in nora.letters() if one.about.get("moment") == "detailed"]
    assert nora.send_due() == [LetterKind.RECEIPT]
    assert receipt.kind is LetterKind.RECEIPT
    assert nora.record().calendar_uid == "u1@cal.example"


def test_see_you_then_is_filed_without_a_letter(nora):
    book(nora)
    nora.send_due()
    nora.arrives(nora.says(Intent.ACCEPTED, voice=Voice.CONTACT), at=nora.now + timedelta(hours=1))
    assert nora.send_due() == []
    assert (nora.record().state, nora.record().messages) == (State.SCHEDULED, 2)


def test_an_older_mail_is_filed_without_effect_or_letter(nora):
    book(nora)
    nora.send_due()
    old = nora.says(Intent.PROPOSAL, voice=Voice.CONTACT, proposed=(Slot(START - timedelta(days=1)),))
    inbound = nora.arrives(old, dated=nora.now - timedelta(days=3))
    assert inbound.outcome is InboundOutcome.ACCEPTED
    assert nora.send_due() == []
    assert (nora.record().state, nora.record().messages) == (State.SCHEDULED, 2)


def test_a_talk_that_ended_yesterday_gets_its_debrief_and_no_receipt(nora):
    book(nora, start=nora.now - timedelta(days=1))
    assert nora.send_due() == [LetterKind.DEBRIEF, LetterKind.THANK_YOU]


def test_a_talk_of_weeks_ago_gets_one_receipt_that_it_was_filed(nora):
    book(nora, start=nora.now - timedelta(days=20))
    assert nora.send_due() == [LetterKind.RECEIPT]
    assert nora.newest(LetterKind.RECEIPT).about["moment"] == "held_before"


def test_notes_in_answer_to_the_debrief_are_filed_by_topic(nora):
    book(nora)
    nora.run(START + timedelta(hours=2))
    notes = (Note(Topic.LIFESTYLE, "Long hours."), Note(Topic.COMPENSATION, "About 60k."))
    nora.answers(LetterKind.DEBRIEF, nora.says(Intent.NOTES, notes=notes, contact=None))
    assert nora.send_due() == [LetterKind.RECEIPT]
    assert nora.newest(LetterKind.RECEIPT).about["topics"] == "lifestyle,compensation"
    assert nora.record().notes == notes


def test_a_no_with_a_name_closes_one_record_and_starts_another(nora):
    nora.arrives(nora.says(Intent.OUTREACH))
    other = Person("Bo Lund", "bo@quarry.example")
    nora.arrives(nora.says(Intent.DECLINED, voice=Voice.CONTACT, referrals=(other,)), at=nora.now + timedelta(hours=1))
    closed, suggested = nora.records()
    assert (closed.state, closed.outcome) == (State.CLOSED, Outcome.DECLINED)
    assert (suggested.state, suggested.contact, suggested.referred_by) == (State.SUGGESTED, other, (closed.contact,))


def test_the_referrer_of_a_referral_gets_no_conversation(nora):
    other = Person("Bo Lund", "bo@quarry.example")
    nora.arrives(nora.says(Intent.REFERRAL, voice=Voice.CONTACT, referrals=(other,)))
    assert [record.contact.name for record in nora.records()] == ["Bo Lund"]


def test_a_bounced_ask_counts_as_not_made_and_another_address_goes_on_with_it(nora):
    nora.arrives(nora.says(Intent.OUTREACH))
    nora.send_due()
    nora.arrives(
        nora.says(Intent.AUTOMATED, automation=Automation.BOUNCE, voice=Voice.MACHINE), at=nora.now + timedelta(hours=1)
    )
    assert nora.send_due() == [LetterKind.NOTICE]
    assert (nora.record().state, nora.record().turn) == (State.SUGGESTED, Turn.SEEKER)
    again = Person("Ines Roth", "i.roth@quarry.example")
    nora.arrives(nora.says(Intent.OUTREACH, contact=again), at=nora.now + timedelta(hours=2))
    assert (nora.record().state, nora.record().contact.email) == (State.ASKED, "i.roth@quarry.example")


def test_one_ask_to_several_makes_one_conversation_each(nora):
    people = (Person("Ines Roth", "ines@quarry.example"), Person("Bo Lund", "bo@quarry.example"))
    nora.arrives(nora.says(Intent.OUTREACH, contact=people[0], contacts=people))
    assert {record.contact.name for record in nora.records()} == {"Ines Roth", "Bo Lund"}
    assert nora.send_due() == [LetterKind.RECEIPT, LetterKind.RECEIPT]


def test_of_an_ask_to_a_crowd_twenty_have_a_conversation(nora):
    crowd = tuple(Person(f"Ada {letter}oyle", f"{letter}@quarry.example") for letter in "abcdefghijklmnopqrstuvwxyz")
    nora.arrives(nora.says(Intent.OUTREACH, contact=crowd[0], contacts=crowd))
    assert len(nora.records()) == len(nora.send_due()) == 20


def test_unrelated_mail_that_the_seeker_hands_over_gets_one_plain_receipt(nora):
    nora.arrives(nora.says(Intent.UNRELATED, contact=None))
    assert nora.send_due() == [LetterKind.RECEIPT]
    assert nora.newest(LetterKind.RECEIPT).about["moment"] == "unfiled"
    assert nora.records() == ()


def test_a_job_interview_has_no_debrief(nora):
    meeting = Meeting(start=START)
    nora.arrives(nora.says(Intent.SCHEDULED, kind=Kind.JOB, meeting=meeting))
    assert [kind for kind, _ in nora.run(START + timedelta(days=1))] == [
        "receipt",
        "prep",
        "brief",
        "thank_you",
    ]


def test_two_of_one_name_make_legwork_ask_and_the_name_of_the_company_settles_it(nora):
    one, other = (
        Person("Kim Ode", "kim@alpha.example", None, "Alpha"),
        Person("Kim Ode", "kim@beta.example", None, "Beta"),
    )
    for person in (one, other):
        nora.arrives(nora.says(Intent.OUTREACH, contact=person))
    nora.send_due()
    notes = (Note(Topic.SKILLS, "Patience."),)
    nora.arrives(nora.says(Intent.NOTES, contact=Person("Kim Ode"), notes=notes), at=nora.now + timedelta(hours=1))
    assert nora.send_due() == [LetterKind.CLARIFY]
    inbound = nora.answers(LetterKind.CLARIFY, text="the second", at=nora.now + timedelta(hours=2))
    assert (inbound.outcome, inbound.intent) == (InboundOutcome.ACCEPTED, None)
    assert nora.send_due() == [LetterKind.RECEIPT]
    assert {record.contact.company: record.notes for record in nora.records()} == {"Alpha": (), "Beta": notes}


def test_commands_of_a_contact_are_text_and_do_nothing(nora):
    nora.arrives(
        nora.says(Intent.COMMAND, command=Command("stop"), voice=Voice.CONTACT),
        author="ines@quarry.example",
        to="nora@campus.example",
    )
    assert nora.send_due() == []
    assert nora.letters() == ()


def test_a_name_in_answer_files_what_was_not_filed(nora):
    nora.arrives(nora.says(Intent.OUTREACH))
    nora.send_due()
    nora.arrives(nora.says(Intent.UNRELATED, contact=None), at=nora.now + timedelta(hours=1))
    nora.send_due()
    nora.answers(LetterKind.RECEIPT, text="This is about Ines Roth", at=nora.now + timedelta(hours=2))
    assert nora.record().messages == 2


def test_a_contacts_word_that_tells_nothing_starts_no_conversation(nora):
    nora.arrives(
        nora.says(Intent.THANK_YOU, voice=Voice.CONTACT), author="ines@quarry.example", to="nora@campus.example"
    )
    assert (nora.records(), nora.letters()) == ((), ())


def test_an_answer_to_a_question_that_tells_no_time_is_asked_once_more_and_then_filed(nora):
    unclear = Unclear("meeting.start", "Thursday or Friday?", (Slot(START), Slot(START + timedelta(days=1))))
    nora.arrives(nora.says(Intent.SCHEDULED, unclear=(unclear,)))
    assert nora.send_due() == [LetterKind.CLARIFY]
    nora.answers(LetterKind.CLARIFY, text="hm", at=nora.now + timedelta(hours=1))
    assert nora.send_due() == [LetterKind.CLARIFY]
    nora.answers(LetterKind.CLARIFY, text="hm", at=nora.now + timedelta(hours=2))
    assert nora.send_due() == []
    assert nora.record().state is State.TALKING


def test_one_word_chooses_the_time_that_was_asked_about(nora):
    unclear = Unclear("meeting.start", "Wednesday or Thursday?", (Slot(START), Slot(START + timedelta(days=1))))
    nora.arrives(nora.says(Intent.SCHEDULED, unclear=(unclear,)))
    nora.send_due()
    nora.answers(LetterKind.CLARIFY, text="Thursday", at=nora.now + timedelta(hours=1))
    assert nora.send_due() == [LetterKind.RECEIPT]
    assert nora.record().meeting.start == START + timedelta(days=1)


def test_an_absence_of_somebody_unknown_that_a_filter_passes_on_is_none_of_ours(nora):
    away = nora.says(Intent.AUTOMATED, voice=Voice.MACHINE, automation=Automation.ABSENCE)
    inbound = nora.arrives(away, author=PERSON.email, rcpt=nora.private())
    assert (inbound.outcome, nora.records()) == (InboundOutcome.IGNORED, ())


def test_notes_that_name_nobody_are_of_the_only_one_who_was_met(nora):
    met = Meeting(start=nora.now - timedelta(days=1))
    nora.arrives(nora.says(Intent.SCHEDULED, meeting=met))
    nora.send_due()
    notes = nora.says(Intent.NOTES, contact=None, notes=(Note(Topic.SKILLS, "Maths."),))
    nora.arrives(notes, to="assistant@legwork.example")
    assert nora.send_due() == [LetterKind.RECEIPT]
    assert [note.text for note in nora.record().notes] == ["Maths."]


def test_news_in_answer_to_the_digest_are_of_whom_they_name_and_of_none_else(nora):
    bo = Person("Bo Lund", "bo@x.example")
    for person in (PERSON, bo):
        nora.arrives(nora.says(Intent.SCHEDULED, contact=person, meeting=Meeting(start=nora.now - timedelta(days=1))))
    digest = Letter(seeker_id_of("nora@campus.example"), None, LetterKind.DIGEST, "2026-03-02", nora.now)
    nora.store.commit(Changes(new_letters=(digest,)))
    nora.send_due()
    nora.answers(LetterKind.DIGEST, nora.says(Intent.NOTES, contact=bo, notes=(Note(Topic.SKILLS, "Maths."),)))
    assert {one.contact.name: [note.text for note in one.notes] for one in nora.records()} == {
        "Ines Roth": [],
        "Bo Lund": ["Maths."],
    }


def test_where_two_were_met_notes_that_name_nobody_are_asked_about(nora):
    for person in (PERSON, Person("Bo Lund", "bo@x.example")):
        nora.arrives(nora.says(Intent.SCHEDULED, contact=person, meeting=Meeting(start=nora.now - timedelta(days=1))))
    nora.send_due()
    notes = nora.says(Intent.NOTES, contact=None, notes=(Note(Topic.SKILLS, "Maths."),))
    nora.arrives(notes, to="assistant@legwork.example")
    assert nora.send_due() == [LetterKind.CLARIFY]


def test_a_further_referral_to_a_known_person_adds_to_who_referred_them(nora):
    bo, kim = Person("Bo Lund", "bo@x.example"), Person("Kim Ode", "kim@y.example")
    nora.arrives(nora.says(Intent.REFERRAL, contact=PERSON, referrals=(bo,)))
    nora.arrives(nora.says(Intent.REFERRAL, contact=kim, referrals=(bo,)), at=nora.now + timedelta(hours=1))
    assert [one.name for one in nora.record().referred_by] == ["Ines Roth", "Kim Ode"]
    assert nora.send_due() == [LetterKind.REFERRAL]


def test_a_no_to_an_agreed_meeting_takes_it_off_the_calendar(nora):
    nora.arrives(nora.says(Intent.SCHEDULED, meeting=Meeting(start=nora.now + timedelta(days=9))))
    nora.send_due()
    no = nora.says(Intent.DECLINED, voice=Voice.CONTACT)
    nora.arrives(no, at=nora.now + timedelta(hours=1))
    assert nora.send_due() == [LetterKind.RECEIPT]
    assert nora.sender.sent[-1].letter.about["meeting"] == "off"
    assert nora.pending() == {}


def test_one_ask_to_more_people_than_a_mail_can_start_loses_nobody_silently(nora):
    asked = tuple(Person(f"Ada {number}", f"ada{number}@quarry.example") for number in range(23))
    nora.arrives(nora.says(Intent.OUTREACH, contact=asked[0], contacts=asked))
    assert len(nora.records()) == 20
    nora.send_due()
    said = [mail.letter.about.get("left_out") for mail in nora.sender.sent]
    assert [one for one in said if one] == ["Ada 20, Ada 21, Ada 22"]


def test_one_ask_to_twenty_leaves_nobody_out(nora):
    asked = tuple(Person(f"Ada {number}", f"ada{number}@quarry.example") for number in range(20))
    nora.arrives(nora.says(Intent.OUTREACH, contact=asked[0], contacts=asked))
    nora.send_due()
    assert len(nora.records()) == len(nora.sender.sent) == 20
    assert not [mail for mail in nora.sender.sent if "left_out" in mail.letter.about]
