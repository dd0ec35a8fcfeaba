"""Sending: once, only what is still wanted, and no second mail after a crash."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from legwork.service.record_feedback import DeliveryEvent, DeliveryKind, record
from legwork.service.send_letter import SendOutcome, send
from legwork.service.tags import seeker_id_of
from legwork.values.errors import QuotaError, RefusedError, SendingStoppedError, ThrottledError
from legwork.values.letters import LetterKind, LetterRef, LetterStatus
from legwork.values.meaning import Intent, Meeting
from legwork.values.profile import Standing

START = datetime(2026, 3, 11, 18, tzinfo=UTC)
NORA = "nora@campus.example"


class CrashError(Exception):
    """The process dies here."""


@pytest.fixture
def asked(nora):
    nora.arrives(nora.says(Intent.OUTREACH))
    return nora


def ref_of(letter):
    return LetterRef(letter.seeker_id, letter.key)


def report(world, kind, *, permanent=False):
    mail = world.sender.sent[-1]
    record(
        DeliveryEvent(kind, ref_of(mail.letter), mail.ses_message_id, (NORA,), world.clock.now(), permanent),
        world.ports,
    )


def standing(world):
    return world.store.profile(seeker_id_of(NORA)).standing


def test_a_letter_asked_for_twice_goes_out_once(asked):
    ref = ref_of(asked.newest(LetterKind.RECEIPT))
    assert [send(ref, asked.ports), send(ref, asked.ports)] == [SendOutcome.SENT, SendOutcome.SKIPPED]
    assert len(asked.sender.sent) == 1


def test_of_letters_that_went_out_those_alone_are_entries_that_make_another_record(asked):
    asked.send_due()
    (conversation,) = asked.store.conversations(seeker_id_of(NORA))
    assert [entry.happening.value for entry in conversation.entries] == ["asked"]
    asked.clock.advance(timedelta(days=10))
    asked.send_due()
    (conversation,) = asked.store.conversations(seeker_id_of(NORA))
    assert conversation.entries[-1].about["kind"] == "nudge"
    assert asked.record().messages == 1


class Dying:
    """A sender or a store that dies when it is asked to do that, before or after it is done."""

    def __init__(self, real, deed, *, done):
        self._real, self._deed, self._done = real, deed, done

    def __getattr__(self, name):
        if name != self._deed:
            return getattr(self._real, name)
        return self._die

    def _die(self, *arguments):
        if self._done:
            getattr(self._real, self._deed)(*arguments)
        raise CrashError


def dying_after_sending(world):
    return replace(world.ports, sender=Dying(world.sender, "send", done=True))


def dying_before_marking(world):
    return replace(world.ports, store=Dying(world.store, "mark_sent", done=False))


def dying_after_marking(world):
    return replace(world.ports, store=Dying(world.store, "mark_sent", done=True))


@pytest.mark.parametrize("dying", [dying_after_sending, dying_before_marking, dying_after_marking])
def test_a_crash_between_claim_and_mark_sends_no_second_mail_once_the_send_event_came(asked, dying):
    ref = ref_of(asked.newest(LetterKind.RECEIPT))
    with pytest.raises(CrashError):
        send(ref, dying(asked))
    assert send(ref, asked.ports) is SendOutcome.SKIPPED
    report(asked, DeliveryKind.SEND)
    asked.clock.advance(timedelta(minutes=16))
    assert send(ref, asked.ports) is SendOutcome.SKIPPED
    assert len(asked.sender.sent) == 1
    assert asked.newest(LetterKind.RECEIPT).status is LetterStatus.SENT


def test_without_a_send_event_it_is_sent_again_fifteen_minutes_after_the_claim(asked):
    ref = ref_of(asked.newest(LetterKind.RECEIPT))
    with pytest.raises(CrashError):
        send(ref, replace(asked.ports, sender=Dying(asked.sender, "send", done=False)))
    asked.clock.advance(timedelta(minutes=14))
    assert asked.send_due() == []
    asked.clock.advance(timedelta(minutes=1))
    assert asked.send_due() == [LetterKind.RECEIPT]


class Overtaken:
    """A sender whose SEND event is there before it returns."""

    def __init__(self, world):
        self._world = world

    def send(self, *arguments):
        ses_message_id = self._world.sender.send(*arguments)
        report(self._world, DeliveryKind.SEND)
        return ses_message_id


def test_the_send_event_may_overtake_the_mark(asked):
    ref = ref_of(asked.newest(LetterKind.RECEIPT))
    assert send(ref, replace(asked.ports, sender=Overtaken(asked))) is SendOutcome.SENT
    assert asked.newest(LetterKind.RECEIPT).status is LetterStatus.SENT
    assert len(asked.sender.sent) == 1


@pytest.mark.parametrize("error", [ThrottledError(), QuotaError()])
def test_what_cannot_go_out_now_is_parked_and_goes_out_later(asked, error):
    asked.sender.failures = [error]
    assert send(ref_of(asked.newest(LetterKind.RECEIPT)), asked.ports) is SendOutcome.PARKED
    assert asked.send_due() == []
    asked.clock.advance(timedelta(hours=1))
    assert asked.send_due() == [LetterKind.RECEIPT]


def test_a_refused_letter_is_never_tried_again(asked):
    asked.sender.failures = [RefusedError()]
    assert send(ref_of(asked.newest(LetterKind.RECEIPT)), asked.ports) is SendOutcome.REFUSED
    asked.clock.advance(timedelta(days=1))
    assert asked.send_due() == []


def test_where_sending_is_stopped_the_alarm_is_raised_and_the_letter_waits(asked):
    asked.sender.failures = [SendingStoppedError()]
    with pytest.raises(SendingStoppedError):
        send(ref_of(asked.newest(LetterKind.RECEIPT)), asked.ports)
    asked.clock.advance(timedelta(hours=1))
    assert asked.send_due() == [LetterKind.RECEIPT]


def test_a_receipt_of_a_time_that_holds_no_longer_is_dropped_at_the_claim(nora):
    for hours, start in ((0, START), (1, START + timedelta(days=1))):
        intent = Intent.RESCHEDULED if hours else Intent.SCHEDULED
        nora.arrives(nora.says(intent, meeting=Meeting(start=start)), at=nora.now + timedelta(hours=hours))
    assert nora.send_due() == [LetterKind.RECEIPT]
    assert nora.sender.sent[-1].letter.about["moment"] == "moved"


@pytest.mark.parametrize("kind", [DeliveryKind.BOUNCE, DeliveryKind.COMPLAINT])
def test_after_a_bounce_or_complaint_nothing_is_sent_until_the_seeker_writes_again(nora, kind):
    nora.arrives(nora.says(Intent.SCHEDULED, meeting=Meeting(start=START)))
    nora.send_due()
    report(nora, kind, permanent=True)
    report(nora, kind, permanent=True)
    assert standing(nora) is Standing.SUPPRESSED
    assert nora.run(START - timedelta(hours=2)) == []
    nora.arrives(nora.says(Intent.FOLLOW_UP))
    assert standing(nora) is Standing.ACTIVE
    assert [kind for kind, _ in nora.run(START + timedelta(hours=2))] == ["brief", "debrief"]


def test_a_bounce_that_may_pass_changes_nothing(asked):
    asked.send_due()
    report(asked, DeliveryKind.BOUNCE)
    assert standing(asked) is Standing.ACTIVE
