"""How long raw mail is kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from legwork.service.retention import let_expire
from legwork.values.letters import LetterKind
from legwork.values.meaning import Command, Intent, Meeting, Voice
from legwork.values.people import Person

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
BO = Person("Bo Lund", "bo@quarry.example")
AT_TWO = datetime(2026, 3, 18, 14, tzinfo=UTC)


@pytest.fixture
def declined(nora):
    nora.arrives(nora.says(Intent.OUTREACH))
    nora.arrives(nora.says(Intent.DECLINED, voice=Voice.CONTACT))
    return nora


def kept(world):
    """Which mails are stored, by the order in which they came."""
    let_expire(world.ports)
    return [int(key.removeprefix("mail/")) for key in sorted(world.archive.keys())]


def test_raw_mail_outlives_its_conversation_by_thirty_days_and_the_record_stays(declined):
    closed_at = declined.now
    declined.run(closed_at + 30 * DAY - MINUTE)
    assert kept(declined) == [1, 2]
    declined.run(closed_at + 30 * DAY)
    assert kept(declined) == []
    assert len(declined.records()) == 1


def test_a_deployment_may_keep_it_longer(declined):
    closed_at = declined.now
    declined.ports = replace(declined.ports, raw_mail_days=60)
    declined.run(closed_at + 59 * DAY)
    assert kept(declined) == [1, 2]
    declined.run(closed_at + 60 * DAY)
    assert kept(declined) == []


def test_what_time_alone_closes_expires_as_well(nora):
    nora.arrives(nora.says(Intent.SCHEDULED, meeting=Meeting(start=AT_TWO)))
    nora.run(AT_TWO + 119 * DAY)
    assert kept(nora) == [1]
    nora.run(AT_TWO + 120 * DAY)
    assert kept(nora) == []


def test_of_a_reopened_conversation_everything_is_kept(declined):
    closed_at = declined.now
    declined.run(closed_at + 29 * DAY)
    declined.arrives(declined.says(Intent.ACCEPTED, voice=Voice.CONTACT))
    declined.run(closed_at + 31 * DAY)
    assert kept(declined) == [1, 2, 3]


def test_mail_that_comes_after_the_end_is_kept_as_long(declined):
    closed_at = declined.now
    declined.run(closed_at + 20 * DAY)
    declined.arrives(declined.says(Intent.THANK_YOU))
    declined.run(closed_at + 31 * DAY)
    assert kept(declined) == [1, 2, 3]
    declined.run(closed_at + 50 * DAY)
    assert kept(declined) == []


def test_a_mail_of_two_conversations_is_kept_for_the_one_that_lives(declined):
    both = declined.says(Intent.OUTREACH, contact=None, contacts=(Person("Ida Lorenz", "ida@quarry.example"), BO))
    declined.arrives(both)
    declined.answers(LetterKind.RECEIPT, declined.says(Intent.COMMAND, command=Command("close"), contact=BO))
    declined.run(declined.now + 31 * DAY)
    assert kept(declined) == [3]


def test_nothing_more_is_looked_at_once_it_is_erased(declined):
    declined.run(declined.now + 31 * DAY)
    assert let_expire(declined.ports) == 1
    assert let_expire(declined.ports) == 0
