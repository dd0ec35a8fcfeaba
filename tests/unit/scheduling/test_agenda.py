"""Which letters a record wants, and when: over clock changes, late, moved, in quiet hours."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from legwork.conversations.record import Record, State
from legwork.rendering.letters import WRITTEN as RENDERED
from legwork.scheduling.agenda import RULES, Planned, agenda
from legwork.scheduling.reconcile import reconcile, still_wanted
from legwork.scheduling.written import WRITTEN
from legwork.values.letters import Letter, LetterKind, LetterStatus, Moment
from legwork.values.meaning import Kind, Meeting
from legwork.values.profile import Profile, Standing
from legwork.values.times import iso, utc, zone

PREP, BRIEF, DEBRIEF = LetterKind.PREP, LetterKind.BRIEF, LetterKind.DEBRIEF


def seeker(timezone="America/New_York", **settings):
    return Profile("s", "Nora", ("nora@campus.example",), timezone, Standing.ACTIVE, **settings)


def scheduled(start, known="2026-01-05T12:00:00+00:00", minutes=None, **told):
    start = datetime.fromisoformat(start) if isinstance(start, str) else start
    end = start + timedelta(minutes=minutes) if minutes else None
    known = datetime.fromisoformat(known) if isinstance(known, str) else known
    return Record("c", State.SCHEDULED, meeting=Meeting(start=start, end=end), agreed_known_at=known, **told)


def due(record, profile):
    found = {}
    for plan in agenda(record, profile):
        found.setdefault(plan.kind, iso(plan.due_at.astimezone(zone(profile.timezone))))
    return found


@pytest.mark.parametrize(
    ("timezone", "start", "prep", "brief", "debrief"),
    [
        # the clocks change in the night before the meeting, or in the hour before it
        (
            "America/New_York",
            "2026-03-08T14:00:00-04:00",
            "2026-03-07T17:00:00-05:00",
            "2026-03-08T13:00:00-04:00",
            "2026-03-08T15:00:00-04:00",
        ),
        (
            "America/New_York",
            "2026-03-08T03:15:00-04:00",
            "2026-03-07T17:00:00-05:00",
            "2026-03-08T01:15:00-05:00",
            "2026-03-08T04:15:00-04:00",
        ),
        (
            "America/New_York",
            "2026-11-01T12:00:00-05:00",
            "2026-10-31T17:00:00-04:00",
            "2026-11-01T11:00:00-05:00",
            "2026-11-01T13:00:00-05:00",
        ),
        (
            "Europe/Berlin",
            "2026-03-29T10:00:00+02:00",
            "2026-03-28T17:00:00+01:00",
            "2026-03-29T09:00:00+02:00",
            "2026-03-29T11:00:00+02:00",
        ),
        (
            "Europe/Berlin",
            "2026-10-25T10:00:00+01:00",
            "2026-10-24T17:00:00+02:00",
            "2026-10-25T09:00:00+01:00",
            "2026-10-25T11:00:00+01:00",
        ),
        (
            "Australia/Sydney",
            "2026-04-05T09:00:00+10:00",
            "2026-04-04T17:00:00+11:00",
            "2026-04-05T08:00:00+10:00",
            "2026-04-05T10:00:00+10:00",
        ),
        (
            "Australia/Sydney",
            "2026-10-04T09:00:00+11:00",
            "2026-10-03T17:00:00+10:00",
            "2026-10-04T08:00:00+11:00",
            "2026-10-04T10:00:00+11:00",
        ),
        (
            "America/Phoenix",
            "2026-03-08T14:00:00-07:00",
            "2026-03-07T17:00:00-07:00",
            "2026-03-08T13:00:00-07:00",
            "2026-03-08T15:00:00-07:00",
        ),
        # far zones: the day before is the seeker's
        (
            "America/Phoenix",
            "2026-05-05T09:00:00+10:00",
            "2026-05-03T17:00:00-07:00",
            "2026-05-04T15:00:00-07:00",
            "2026-05-04T17:00:00-07:00",
        ),
    ],
)
def test_the_letters_of_a_meeting_keep_the_clocks_of_the_seeker(timezone, start, prep, brief, debrief):
    found = due(scheduled(start), seeker(timezone))
    assert (found[PREP], found[BRIEF], found[DEBRIEF]) == (prep, brief, debrief)


START = "2026-03-12T14:00:00-04:00"


@pytest.mark.parametrize(
    ("known", "prep", "brief"),
    [
        ("2026-03-11T17:00:00-04:00", "2026-03-11T17:00:00-04:00", "2026-03-12T13:00:00-04:00"),
        ("2026-03-11T17:00:01-04:00", "2026-03-11T17:00:01-04:00", "2026-03-12T13:00:00-04:00"),
        ("2026-03-12T12:00:00-04:00", "2026-03-12T12:00:00-04:00", "2026-03-12T13:00:00-04:00"),
        ("2026-03-12T12:00:01-04:00", None, "2026-03-12T13:00:00-04:00"),
        ("2026-03-12T13:00:01-04:00", None, "2026-03-12T13:00:01-04:00"),
        ("2026-03-12T13:59:00-04:00", None, "2026-03-12T13:59:00-04:00"),
    ],
)
def test_agreed_late_the_prep_comes_at_once_or_not_and_the_brief_at_once(known, prep, brief):
    found = due(scheduled(START, known), seeker())
    assert (found.get(PREP), found[BRIEF]) == (prep, brief)


@pytest.mark.parametrize(("days", "expected"), [(4.9, True), (5.1, False)])
def test_a_meeting_that_is_over_has_its_debrief_at_once_within_five_days(days, expected):
    end = datetime.fromisoformat(START) + timedelta(minutes=30)
    known = end + timedelta(days=days)
    record = replace(scheduled(START, known), state=State.MET, met_at=end)
    found = due(record, seeker())
    assert found.get(DEBRIEF) == (iso(known) if expected else None)


def test_the_debrief_counts_from_the_end_that_is_known():
    assert due(scheduled(START, minutes=90), seeker())[DEBRIEF] == "2026-03-12T16:00:00-04:00"


def test_a_job_interview_has_neither_debrief_nor_keeping_in_touch():
    found = due(scheduled(START, kind=Kind.JOB), seeker())
    assert set(found) == {PREP, BRIEF, LetterKind.THANK_YOU}


def test_quiet_hours_hold_the_prep_and_never_the_brief():
    profile = seeker(quiet_from=time(12), quiet_until=time(18))
    found = due(scheduled(START), profile)
    assert (found[PREP], found[BRIEF]) == ("2026-03-11T18:00:00-04:00", "2026-03-12T13:00:00-04:00")


def test_a_prep_at_once_answers_the_seeker_in_quiet_hours_and_waits_where_a_filter_told():
    profile = seeker(quiet_from=time(0), quiet_until=time(9))
    told = scheduled("2026-03-12T14:00:00-04:00", "2026-03-12T07:30:00-04:00", agreed_by_seeker=True)
    assert due(told, profile)[PREP] == "2026-03-12T07:30:00-04:00"
    assert due(replace(told, agreed_by_seeker=False), profile)[PREP] == "2026-03-12T09:00:00-04:00"


def test_only_letters_that_can_be_written_are_planned():
    assert WRITTEN <= RENDERED
    assert set(RULES) <= WRITTEN


NOW = datetime.fromisoformat("2026-03-01T12:00:00+00:00")


def a_plan(days=1, occasion="o"):
    return Planned(PREP, occasion, NOW + timedelta(days=days))


def a_letter(days=1, status=LetterStatus.PENDING, kind=PREP, occasion="o", **about):
    return Letter("s", "c", kind, occasion, NOW + timedelta(days=days), about, status)


def test_what_is_planned_is_made_once():
    assert reconcile("s", "c", [a_plan()], [], NOW).new == (a_letter(),)
    for status in LetterStatus:
        done = reconcile("s", "c", [a_plan()], [a_letter(status=status)], NOW)
        assert done.new == ()


def test_what_was_due_before_is_not_made_up_for():
    assert reconcile("s", "c", [a_plan(-1)], [], NOW).new == ()
    assert reconcile("s", "c", [a_plan(-1)], [a_letter(-1, LetterStatus.DROPPED)], NOW).changed == ()


def test_what_waits_moves_with_the_plan_and_what_is_not_planned_is_dropped():
    (moved,) = reconcile("s", "c", [a_plan(2)], [a_letter()], NOW).changed
    assert moved.after == a_letter(2)
    (dropped,) = reconcile("s", "c", [], [a_letter()], NOW).changed
    assert dropped.after.status is LetterStatus.DROPPED


def test_a_letter_that_was_dropped_waits_again_where_its_reason_is_back():
    (revived,) = reconcile("s", "c", [a_plan()], [a_letter(status=LetterStatus.DROPPED)], NOW).changed
    assert revived.after == a_letter()


@pytest.mark.parametrize("status", [LetterStatus.CLAIMED, LetterStatus.SENT, LetterStatus.FAILED])
def test_a_letter_on_its_way_is_left_alone(status):
    assert reconcile("s", "c", [], [a_letter(status=status)], NOW).changed == ()
    assert reconcile("s", "c", [a_plan(2)], [a_letter(status=status)], NOW).changed == ()


def test_a_receipt_and_an_asked_for_prep_are_not_the_agendas():
    others = [a_letter(kind=LetterKind.RECEIPT), a_letter(command="prep")]
    assert reconcile("s", "c", [], others, NOW).changed == ()


def test_a_letter_is_still_wanted_while_the_agenda_holds_its_key():
    record, profile = scheduled(START), seeker()
    (plan,) = [one for one in agenda(record, profile) if one.kind is PREP]
    letter = Letter("s", "c", PREP, plan.occasion, plan.due_at)
    assert still_wanted(letter, record, profile)
    assert not still_wanted(letter, scheduled("2026-03-13T14:00:00-04:00"), profile)
    assert not still_wanted(letter, replace(record, state=State.TALKING), profile)


@pytest.mark.parametrize(
    ("standing", "wanted"),
    [
        (Standing.ACTIVE, {"receipt", "command"}),
        (Standing.STOPPED, {"command"}),
        (Standing.SUPPRESSED, set()),
        (Standing.STRANGER, {"confirm"}),
    ],
)
def test_who_may_be_written_to_with_what(standing, wanted):
    letters = {
        "receipt": a_letter(kind=LetterKind.RECEIPT, moment=Moment.NOTED.value),
        "command": a_letter(kind=LetterKind.LIST, command="list"),
        "confirm": a_letter(kind=LetterKind.CONFIRM),
    }
    profile = replace(seeker(), standing=standing)
    assert {name for name, letter in letters.items() if still_wanted(letter, None, profile)} == wanted


def test_the_plan_is_in_the_order_of_time():
    plans = agenda(scheduled(START), seeker())
    assert [utc(plan.due_at) for plan in plans] == sorted(utc(plan.due_at) for plan in plans)
