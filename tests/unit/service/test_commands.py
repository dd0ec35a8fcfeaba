"""What the seeker tells Legwork to do."""

from datetime import UTC, datetime, time, timedelta

import pytest

from legwork.conversations.record import Outcome, State, Turn
from legwork.service.tags import seeker_id_of
from legwork.values.letters import LetterKind, LetterStatus
from legwork.values.meaning import Command, Evidence, Intent, Meeting
from legwork.values.people import Person
from legwork.values.profile import Standing

START = datetime(2026, 3, 11, 18, tzinfo=UTC)


def tell(world, name, contact=None, **said):
    command = Command(name, said.pop("args", {}))
    return world.arrives(
        world.says(Intent.COMMAND, command=command, contact=contact), to="assistant@legwork.example", **said
    )


def profile(world):
    return world.store.profile(seeker_id_of("nora@campus.example"))


@pytest.fixture
def booked(nora):
    nora.arrives(nora.says(Intent.SCHEDULED, meeting=Meeting(start=START, end=START + timedelta(minutes=45))))
    nora.send_due()
    nora.clock.move_to(nora.now + timedelta(hours=1))
    return nora


def only_receipt(world):
    assert world.send_due() == [LetterKind.RECEIPT]
    return world.sender.sent[-1].letter.about


@pytest.mark.parametrize("name", ["help", "list"])
def test_help_and_list_answer_with_their_own_letter(nora, name):
    tell(nora, name)
    assert nora.send_due() == [LetterKind(name)]


def test_a_new_zone_re_times_what_waits(booked):
    tell(booked, "timezone", args={"timezone": "Europe/Berlin"})
    assert only_receipt(booked)["arg_timezone"] == "Europe/Berlin"
    assert booked.pending()["prep"] == datetime(2026, 3, 10, 16, tzinfo=UTC)
    assert booked.pending()["brief"] == START - timedelta(hours=1)


def test_a_zone_that_is_none_is_asked_about(nora):
    tell(nora, "timezone", args={"timezone": None})
    assert nora.send_due() == [LetterKind.CLARIFY]
    assert profile(nora).timezone == "America/New_York"


def test_settings_are_kept(nora):
    for name, value in (("quiet_hours", "00:00-09:00"), ("working_days", "Sunday to Thursday"), ("stage", "graduate")):
        tell(nora, "set", args={"name": name, "value": value})
    kept = profile(nora)
    assert (kept.quiet_from, kept.quiet_until, kept.stage) == (time(0), time(9), "graduate")
    assert kept.working_days == {6, 0, 1, 2, 3}


def test_a_meeting_moved_by_word_keeps_its_length_and_its_entry(booked):
    later = START + timedelta(days=1, hours=2)
    tell(booked, "reschedule", args={"start": later.isoformat()})
    assert only_receipt(booked)["moment"] == "moved"
    meeting = booked.record().meeting
    assert (meeting.start, meeting.end) == (later, later + timedelta(minutes=45))
    assert booked.record().calendar_sequence == 1


def test_a_move_told_in_answer_to_the_debrief_schedules_it_again(booked):
    booked.run(START + timedelta(hours=2))
    later = START + timedelta(days=3)
    command = Command("reschedule", {"start": later.isoformat()})
    booked.answers(LetterKind.DEBRIEF, booked.says(Intent.COMMAND, command=command, contact=None))
    assert only_receipt(booked)["moment"] == "moved"
    assert booked.record().state is State.SCHEDULED
    assert booked.pending()["brief"] == later - timedelta(hours=1)


def test_cancel_closes_the_record_and_takes_the_entry_off_the_calendar(booked):
    tell(booked, "cancel")
    assert only_receipt(booked)["moment"] == "called_off"
    assert (booked.record().state, booked.record().outcome) == (State.CLOSED, Outcome.CANCELLED)
    assert booked.pending() == {}


def test_it_did_not_happen_counts_as_called_off(booked):
    booked.run(START + timedelta(hours=2))
    booked.answers(LetterKind.DEBRIEF, booked.says(Intent.COMMAND, command=Command("cancel"), contact=None))
    assert only_receipt(booked)["moment"] == "called_off"
    assert (booked.record().state, booked.record().turn) == (State.TALKING, Turn.SEEKER)


def test_close_gives_dropped_or_done_once_met(booked):
    tell(booked, "close")
    assert booked.record().outcome is Outcome.DROPPED
    other = Person("Bo Lund", "bo@quarry.example")
    booked.arrives(booked.says(Intent.NOTES, contact=other), at=booked.now + timedelta(hours=2))
    tell(booked, "close", contact=other, at=booked.now + timedelta(hours=3))
    assert {record.contact.name: record.outcome for record in booked.records()} == {
        "Ines Roth": Outcome.DROPPED,
        "Bo Lund": Outcome.DONE,
    }


def test_done_in_answer_to_a_debrief_means_thanked(booked):
    booked.run(START + timedelta(hours=2))
    booked.answers(LetterKind.DEBRIEF, booked.says(Intent.COMMAND, command=Command("done"), contact=None))
    assert only_receipt(booked)["command"] == "done"
    assert booked.record().thanked_at is not None
    assert booked.record().state is State.MET


def test_a_snoozed_letter_comes_again_at_nine_of_that_day(booked):
    booked.run(START + timedelta(hours=2))
    command = Command("snooze", {"until": "2026-03-13"})
    booked.answers(LetterKind.DEBRIEF, booked.says(Intent.COMMAND, command=command, contact=None))
    only_receipt(booked)
    sent = booked.run(START + timedelta(days=5))
    assert [one for one in sent if one[0] == "debrief"] == [("debrief", datetime(2026, 3, 13, 13, tzinfo=UTC))]


def test_a_correction_wins_over_what_mails_say(booked):
    tell(booked, "correct", args={"field": "title", "value": "Hydrologist"})
    assert only_receipt(booked)["arg_value"] == "Hydrologist"
    booked.arrives(booked.says(Intent.ACCEPTED), at=booked.now + timedelta(hours=2))
    assert booked.record().contact.title == "Hydrologist"


def test_the_preparation_of_a_named_contact_comes_at_once(booked):
    tell(booked, "prep", contact=None, args={"who": "Ines"})
    assert booked.send_due() == [LetterKind.PREP]
    assert "prep" in booked.pending()


def test_a_name_that_nobody_bears_is_told(booked):
    tell(booked, "prep", args={"who": "Zoltan"})
    assert only_receipt(booked)["moment"] == "unfiled"


def test_after_stop_nothing_is_sent_but_answers_to_commands(booked):
    tell(booked, "stop")
    only_receipt(booked)
    assert profile(booked).standing is Standing.STOPPED
    booked.arrives(booked.says(Intent.OUTREACH, contact=Person("Bo Lund", "bo@quarry.example")))
    assert booked.run(START - timedelta(hours=3)) == []
    tell(booked, "list")
    assert booked.send_due() == [LetterKind.LIST]


def test_after_start_what_is_still_to_come_comes_and_nothing_is_made_up_for(booked):
    tell(booked, "stop")
    booked.run(START - timedelta(hours=3))
    tell(booked, "start")
    sent = booked.run(START + timedelta(hours=2))
    assert [kind for kind, _ in sent] == ["receipt", "brief", "debrief"]
    assert {one.kind for one in booked.letters() if one.status is LetterStatus.DROPPED} == {LetterKind.PREP}


def test_a_command_that_fits_several_conversations_is_asked_about_by_name(booked):
    other = Person("Bo Lund", "bo@quarry.example")
    meeting = Meeting(start=START + timedelta(days=1))
    booked.arrives(booked.says(Intent.SCHEDULED, contact=other, meeting=meeting))
    booked.send_due()
    tell(booked, "cancel", at=booked.now + timedelta(hours=2))
    assert booked.send_due() == [LetterKind.CLARIFY]
    booked.answers(LetterKind.CLARIFY, text="Bo", at=booked.now + timedelta(hours=3))
    assert {record.contact.name: record.state for record in booked.records()} == {
        "Ines Roth": State.SCHEDULED,
        "Bo Lund": State.CLOSED,
    }


def test_a_meeting_of_somebody_unknown_moves_nobody_elses(booked):
    args = {"start": (START + timedelta(days=1)).isoformat()}
    tell(booked, "reschedule", contact=Person("Zoltan Kis"), args=args)
    assert only_receipt(booked)["moment"] == "unfiled"
    assert booked.record().meeting.start == START


def test_a_first_time_told_by_word_is_agreed_and_not_moved(nora):
    nora.arrives(nora.says(Intent.OUTREACH))
    nora.send_due()
    tell(
        nora,
        "reschedule",
        contact=Person("Ines Roth"),
        args={"start": START.isoformat()},
        at=nora.now + timedelta(hours=1),
    )
    assert only_receipt(nora)["moment"] == "booked"


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("digest", {"frequency": "sometimes"}),
        ("set", {"name": "quiet_hours", "value": "late"}),
        ("set", {"name": "colour", "value": "blue"}),
        ("reschedule", {"start": "soon"}),
        ("correct", {"field": "mood", "value": "sunny"}),
    ],
)
def test_what_a_command_lacks_is_asked_and_nothing_changes(booked, name, args):
    before, kept = booked.record(), profile(booked)
    tell(booked, name, args=args)
    assert booked.send_due() == [LetterKind.CLARIFY]
    assert profile(booked) == kept
    assert booked.record().meeting == before.meeting


def test_quiet_hours_can_be_switched_off(nora):
    for value in ("21:00-07:00", "off"):
        tell(nora, "set", args={"name": "quiet_hours", "value": value})
    assert (profile(nora).quiet_from, profile(nora).quiet_until) == (None, None)


@pytest.mark.parametrize(
    ("field", "value", "read"),
    [
        ("email", "Ines@Home.example", lambda record: record.contact.email),
        ("medium", "phone", lambda record: record.meeting.medium),
        ("location", "Room 4", lambda record: record.meeting.location),
        ("kind", "job", lambda record: record.kind),
        ("career", "geology", lambda record: record.career),
    ],
)
def test_every_field_can_be_corrected(booked, field, value, read):
    tell(booked, "correct", args={"field": field, "value": value})
    assert only_receipt(booked)["command"] == "correct"
    assert read(booked.record()) == value.lower() if field == "email" else read(booked.record()) == value


def test_cancel_of_what_was_never_agreed_only_closes(nora):
    nora.arrives(nora.says(Intent.OUTREACH))
    nora.send_due()
    tell(nora, "cancel", contact=Person("Ines Roth"), at=nora.now + timedelta(hours=1))
    assert only_receipt(nora)["moment"] == "changed"
    assert nora.record().outcome is Outcome.CANCELLED


def test_a_snooze_that_answers_no_letter_is_said_to_change_nothing(booked):
    tell(booked, "snooze", contact=Person("Ines Roth"), args={"until": "2026-03-20"})
    assert only_receipt(booked)["moment"] == "unfiled"


def test_a_snooze_into_the_past_is_asked_about(booked):
    command = Command("snooze", {"until": "2020-01-01"})
    booked.answers(LetterKind.RECEIPT, booked.says(Intent.COMMAND, command=command, contact=None))
    assert booked.send_due() == [LetterKind.CLARIFY]
    assert booked.record().snoozed == {}


@pytest.mark.parametrize(
    ("text", "moved_by"),
    [
        ("No, 3pm", timedelta(hours=1)),
        ("no, it's Friday", timedelta(days=2)),
        ("Friday at 4pm instead", timedelta(days=2, hours=2)),
    ],
)
def test_a_time_in_answer_to_the_receipt_takes_the_place_of_the_one_that_stands(booked, text, moved_by):
    booked.answers(LetterKind.RECEIPT, text=text)
    assert only_receipt(booked)["moment"] == "moved"
    assert booked.record().meeting.start == START + moved_by


def test_a_time_that_was_read_as_a_title_is_a_time(booked):
    command = Command("correct", {"field": "title", "value": "at 15:30"})
    booked.answers(LetterKind.RECEIPT, booked.says(Intent.COMMAND, command=command, contact=None))
    assert only_receipt(booked)["moment"] == "moved"
    assert booked.record().contact.title == "Geologist"


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("It is at 4 Mill Lane, second floor", {"location": "4 Mill Lane"}),
        ("the link is https://meet.google.com/abc-defg-hij", {"join_url": "https://meet.google.com/abc-defg-hij"}),
    ],
)
def test_a_place_or_a_link_in_answer_to_the_receipt_is_said_back(booked, text, known):
    booked.answers(LetterKind.RECEIPT, booked.says(Intent.UNRELATED, contact=None), text=text)
    assert only_receipt(booked)["moment"] == "detailed"
    meeting = booked.record().meeting
    assert {name: getattr(meeting, name) for name in known} == known
    assert meeting.start == START


def test_a_word_of_thanks_to_the_receipt_changes_nothing(booked):
    booked.answers(LetterKind.RECEIPT, booked.says(Intent.UNRELATED, contact=None), text="Thanks, great!")
    assert booked.send_due() == []
    assert booked.record().meeting.start == START


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [
        ("timezone", "Lisbon", {"timezone": "Europe/Lisbon"}),
        ("digest", "every day please", {"digest": "daily"}),
        ("digest", "never", {"digest": "off"}),
        ("set", "no mail before 9", {"quiet_until": time(9)}),
    ],
)
def test_the_answer_to_the_question_completes_the_command(nora, name, text, kept):
    tell(nora, name)
    assert nora.send_due() == [LetterKind.CLARIFY]
    nora.answers(LetterKind.CLARIFY, text=text)
    assert only_receipt(nora)["command"] == name
    assert {field: getattr(profile(nora), field) for field in kept} == kept


def test_a_snooze_whose_day_was_asked_for_puts_off_the_letter_that_it_was_about(booked):
    booked.run(START + timedelta(hours=2))
    booked.answers(LetterKind.DEBRIEF, booked.says(Intent.COMMAND, command=Command("snooze"), contact=None))
    assert booked.send_due() == [LetterKind.CLARIFY]
    booked.answers(LetterKind.CLARIFY, text="Friday")
    only_receipt(booked)
    assert booked.pending()["debrief"] == datetime(2026, 3, 13, 13, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Ines cancelled our meeting", State.TALKING),
        ("she has called it off", State.TALKING),
        ("cancelled, we're not meeting after all", State.CLOSED),
        ("I cancelled it", State.CLOSED),
    ],
)
def test_what_the_other_side_calls_off_the_seeker_does_not_give_up(booked, words, state):
    said = {"intent": (Evidence(words, 0, "command:cancel"),)}
    command = booked.says(Intent.COMMAND, command=Command("cancel"), contact=None, evidence=said)
    booked.arrives(command, to="assistant@legwork.example")
    assert only_receipt(booked)["moment"] == "called_off"
    assert booked.record().state is state


@pytest.mark.parametrize(
    ("words", "state", "thanked"), [("thanked her already", State.MET, True), ("done", State.CLOSED, False)]
)
def test_done_written_afresh_is_what_the_words_say_else_all_of_it(booked, words, state, thanked):
    booked.run(START + timedelta(hours=2))
    said = {"intent": (Evidence(words, 0, "command:done"),)}
    tells = booked.says(Intent.COMMAND, command=Command("done"), contact=None, evidence=said)
    booked.arrives(tells, to="assistant@legwork.example")
    assert booked.record().state is state
    assert (booked.record().thanked_at is not None) is thanked
