"""Clocks that are wrong, hints that come late, deliveries in any order."""

from datetime import timedelta

from legwork.conversations.record import State, Turn
from legwork.service.find_due import tick
from legwork.service.record_feedback import DeliveryEvent, DeliveryKind, record
from legwork.service.send_letter import SendOutcome, send
from legwork.values.letters import LetterKind, LetterRef, LetterStatus
from legwork.values.meaning import Intent, Voice


def test_a_mail_from_the_future_makes_nothing_after_it_look_old(nora):
    nora.arrives(nora.says(Intent.OUTREACH), dated=nora.now + timedelta(days=400))
    nora.arrives(nora.says(Intent.ACCEPTED, voice=Voice.CONTACT), at=nora.now + timedelta(days=1))
    assert (nora.record().state, nora.record().turn) == (State.TALKING, Turn.SEEKER)


def test_an_older_mail_that_comes_later_is_filed_and_changes_nothing(nora):
    nora.arrives(nora.says(Intent.ACCEPTED, voice=Voice.CONTACT), dated=nora.now)
    before = nora.record()
    nora.arrives(nora.says(Intent.OUTREACH), dated=nora.now - timedelta(days=3))
    assert (nora.record().state, nora.record().turn) == (before.state, before.turn)
    assert nora.record().messages == 2


def test_a_worker_whose_clock_is_behind_sends_nothing_early(nora):
    nora.arrives(nora.says(Intent.OUTREACH))
    nora.send_due()
    nudge = next(one for one in nora.letters() if one.kind is LetterKind.NUDGE)
    assert send(LetterRef(nudge.seeker_id, nudge.key), nora.ports) is SendOutcome.SKIPPED


def test_a_hint_about_a_letter_that_went_out_sends_nothing(nora):
    nora.arrives(nora.says(Intent.OUTREACH))
    stale = tuple(nora.store.due(nora.now))
    nora.send_due()
    assert [send(ref, nora.ports) for ref in (*stale, *stale)] == [SendOutcome.SKIPPED] * 2 * len(stale)
    assert len(nora.sender.sent) == 1


def test_an_index_that_is_late_delays_a_letter_and_loses_none(nora, monkeypatch):
    nora.arrives(nora.says(Intent.OUTREACH))
    nora.queue.take()
    monkeypatch.setattr(nora.store, "due", lambda _now: ())
    assert tick(nora.ports) == 0
    monkeypatch.undo()
    nora.clock.advance(timedelta(minutes=30))
    assert nora.send_due() == [LetterKind.RECEIPT]


def test_events_of_a_letter_may_come_in_any_order(nora):
    nora.arrives(nora.says(Intent.OUTREACH))
    nora.send_due()
    mail = nora.sender.sent[-1]
    ref = LetterRef(mail.letter.seeker_id, mail.letter.key)
    for kind in (DeliveryKind.DELIVERY, DeliveryKind.SEND, DeliveryKind.DELIVERY):
        record(DeliveryEvent(kind, ref, mail.ses_message_id, (mail.to,), nora.now), nora.ports)
    assert nora.newest(LetterKind.RECEIPT).status is LetterStatus.SENT
    assert len([one for one in nora.record().thread if one]) <= 1
