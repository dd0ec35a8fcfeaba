"""Other writers, crashes and redelivery while a mail is dealt with."""

from dataclasses import replace
from datetime import timedelta

import pytest

from legwork.service.ports import InboundOutcome
from legwork.service.receive_mail import receive
from legwork.service.tags import reply_address, seeker_id_of
from legwork.values.errors import ConflictError, RetryableError
from legwork.values.letters import LetterKind
from legwork.values.meaning import Intent, Voice
from legwork.values.profile import Standing

STRANGER = "lee@newcomer.example"


class Meddled:
    """A store in which somebody else writes first, so many times."""

    def __init__(self, real, times, meddle=lambda: None):
        self._real, self._times, self._meddle = real, times, meddle

    def __getattr__(self, name):
        return getattr(self._real, name)

    def commit(self, changes):
        if self._times:
            self._times -= 1
            self._meddle()
            raise ConflictError
        self._real.commit(changes)


class Gone:
    """A queue that cannot be reached."""

    def hand_over(self, _refs):
        raise RetryableError


def test_a_decision_is_taken_again_where_somebody_wrote_first(nora):
    mail = nora.mail(nora.says(Intent.ACCEPTED, voice=Voice.CONTACT))

    def meanwhile():
        nora.arrives(nora.says(Intent.OUTREACH), dated=nora.now - timedelta(days=1))

    inbound = receive(mail, replace(nora.ports, store=Meddled(nora.store, 1, meanwhile)))
    assert inbound.outcome is InboundOutcome.ACCEPTED
    assert nora.record().messages == 2


def test_endless_conflicts_end_in_an_error_that_the_queue_retries(nora):
    mail = nora.mail(nora.says(Intent.OUTREACH))
    with pytest.raises(ConflictError):
        receive(mail, replace(nora.ports, store=Meddled(nora.store, 99)))
    assert nora.records() == ()


def test_the_same_message_that_came_another_way_meanwhile_is_a_duplicate(nora):
    told = nora.says(Intent.OUTREACH, message_key="text:ask", message_keys=("text:ask",))
    first, second = nora.mail(told), nora.mail(told)
    inbound = receive(first, replace(nora.ports, store=Meddled(nora.store, 1, lambda: receive(second, nora.ports))))
    assert inbound.outcome is InboundOutcome.IGNORED
    assert nora.record().messages == 1


def test_what_the_queue_did_not_take_the_tick_finds(nora):
    mail = nora.mail(nora.says(Intent.OUTREACH))
    with pytest.raises(RetryableError):
        receive(mail, replace(nora.ports, queue=Gone()))
    assert receive(mail, nora.ports).outcome is InboundOutcome.ACCEPTED
    assert nora.send_due() == [LetterKind.RECEIPT]


def test_held_mail_is_worked_off_though_the_first_try_died_after_the_confirmation(world):
    world.arrives(world.says(Intent.OUTREACH), author=STRANGER)
    letter = world.letters(STRANGER)[-1]
    rcpt = reply_address("assistant@legwork.example", letter, world.now, world.store.keyring())
    mail = world.mail(author=STRANGER, rcpt=rcpt, text="yes")
    with pytest.raises(RetryableError):
        receive(mail, replace(world.ports, queue=Gone()))
    assert world.store.profile(seeker_id_of(STRANGER)).standing is Standing.ACTIVE
    assert world.records(STRANGER) == ()
    receive(mail, world.ports)
    assert len(world.records(STRANGER)) == 1


def test_the_same_short_words_twice_a_day_are_two_mails_and_a_forward_of_one_is_not(nora):
    told = nora.says(Intent.COMMAND, contact=None)
    one = replace(told, message_keys=("id:1", "text:list"), message_key="text:list")
    other = replace(told, message_keys=("id:2", "text:list"), message_key="text:list")
    forward = replace(told, message_keys=("text:list",), message_key="text:list")
    outcomes = [nora.arrives(meaning).outcome for meaning in (one, other, forward, other)]
    assert outcomes == [
        InboundOutcome.ACCEPTED,
        InboundOutcome.ACCEPTED,
        InboundOutcome.IGNORED,
        InboundOutcome.IGNORED,
    ]
