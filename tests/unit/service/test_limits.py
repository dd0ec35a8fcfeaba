"""Nobody gets more letters than a person can want, and a machine that answers us is not answered for ever."""

from datetime import timedelta

from legwork.scheduling.timing import ANSWERS_A_DAY, ANSWERS_A_THREAD_AND_HOUR, UNSOLICITED_LETTERS_A_DAY
from legwork.service import limits
from legwork.service.tags import reply_address
from legwork.values.letters import LetterKind, LetterStatus
from legwork.values.meaning import Command, Intent
from legwork.values.people import Person


def listed(world, **said):
    """The seeker asks for the list once more."""
    return world.arrives(world.says(Intent.COMMAND, command=Command("list"), contact=None), **said)


def answered_back(world, times, pause):
    """A machine without any mark answers every letter of ours; how many letters that made."""
    before = len(world.sender.sent)
    for _ in range(times):
        letter = world.sender.sent[-1].letter
        rcpt = reply_address("assistant@legwork.example", letter, world.clock.now(), world.store.keyring())
        world.arrives(world.says(Intent.UNRELATED, contact=None), rcpt=rcpt, to=rcpt, text="Ticket received.")
        world.send_due()
        world.clock.advance(pause)
    return len(world.sender.sent) - before


def test_a_machine_that_answers_every_letter_is_answered_no_more_than_its_thread_may_be(nora):
    listed(nora)
    nora.send_due()
    assert answered_back(nora, ANSWERS_A_THREAD_AND_HOUR + 20, timedelta(seconds=10)) < ANSWERS_A_THREAD_AND_HOUR
    assert answered_back(nora, 10, timedelta(seconds=10)) == 0


def test_an_hour_later_the_thread_is_answered_again(nora):
    for _ in range(ANSWERS_A_THREAD_AND_HOUR + 2):
        listed(nora)
        nora.send_due()
    assert len(nora.sender.sent) == ANSWERS_A_THREAD_AND_HOUR
    listed(nora, at=nora.now + timedelta(hours=1, minutes=1))
    assert nora.send_due() == [LetterKind.LIST]


def test_whoever_writes_about_a_new_person_each_time_is_answered_so_often_a_day_and_no_more(nora, monkeypatch):
    most = ANSWERS_A_THREAD_AND_HOUR + 5
    assert most < ANSWERS_A_DAY
    monkeypatch.setattr(limits, "ANSWERS_A_DAY", most)
    for number in range(most + 5):
        person = Person(f"Ada {number}", f"ada{number}@quarry.example")
        nora.arrives(nora.says(Intent.OUTREACH, contact=person))
        nora.send_due()
    assert len(nora.sender.sent) == most
    assert len(nora.records()) == most + 5, "all of it is kept"


def test_no_more_than_thirty_letters_a_day_come_unasked(nora):
    for number in range(UNSOLICITED_LETTERS_A_DAY + 5):
        person = Person(f"Ada {number}", f"ada{number}@quarry.example")
        nora.arrives(nora.says(Intent.OUTREACH, contact=person))
    nora.send_due()
    before = len(nora.sender.sent)
    out = nora.run(nora.now + timedelta(days=8))
    assert [kind for kind, _ in out] == ["nudge"] * UNSOLICITED_LETTERS_A_DAY
    assert len(nora.sender.sent) - before == UNSOLICITED_LETTERS_A_DAY
    dropped = [one for one in nora.letters() if one.kind is LetterKind.NUDGE and one.status is LetterStatus.DROPPED]
    assert len(dropped) == 5
