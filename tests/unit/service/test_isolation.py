"""Two seekers: whatever one of them writes, with whatever of the other's in hand, is about their own life alone."""

from dataclasses import replace

import pytest

from legwork.service.commands import OF_A_CONVERSATION, OF_THE_SEEKER
from legwork.service.sensitive import DEEDS
from legwork.service.tags import reply_address, seeker_id_of
from legwork.values.letters import LetterKind
from legwork.values.meaning import Command, Intent
from legwork.values.people import Mailbox, Person

ASSISTANT, NORA, OMAR = "assistant@legwork.example", "nora@campus.example", "omar@campus.example"
EVERY = sorted({*OF_THE_SEEKER, *OF_A_CONVERSATION, *DEEDS})


@pytest.fixture
def two(nora):
    """Nora with a conversation and letters that went out, Omar with another one; `told` is what letters are made of."""
    nora.enrol(OMAR)
    nora.arrives(nora.says(Intent.OUTREACH), message_id="<ask@campus.example>")
    bo = Person("Bo Lund", "bo@works.example")
    nora.arrives(nora.says(Intent.OUTREACH, contact=bo, author=Mailbox(None, OMAR)), author=OMAR, to=bo.email)
    nora.send_due()
    nora.told = []
    nora.ports = replace(nora.ports, to_mime=lambda _, facts: nora.told.append(facts) or b"")
    return nora


def hers(world):
    """Everything that is stored of Nora."""
    return world.store.conversations(seeker_id_of(NORA)), world.letters(NORA), world.store.mails(seeker_id_of(NORA))


def stolen(world):
    """What Omar may have got hold of: where to write to, and what to refer to."""
    letter = world.newest(LetterKind.RECEIPT)
    return {
        "her reply address": {"rcpt": reply_address(ASSISTANT, letter, world.now, world.store.keyring())},
        "the id of her letter": {"in_reply_to": (f"<{letter.ses_message_id}@email.amazonses.com>",)},
        "her name in it": {"headers": {"X-Forwarded-For": NORA}},
    }


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("thing", ["her reply address", "the id of her letter", "her name in it"])
def test_no_command_shows_or_changes_anything_of_another_seeker(two, name, thing):
    before, letter = hers(two), two.newest(LetterKind.RECEIPT)
    args = {"who": letter.conversation_id, "email": NORA, "value": letter.key, "name": "x", "until": "tomorrow"}
    told = two.says(Intent.COMMAND, command=Command(name, args), contact=None, author=Mailbox(None, OMAR))
    two.arrives(told, author=OMAR, **({"to": ASSISTANT} | stolen(two)[thing]))
    two.send_due()
    assert hers(two) == before
    assert {facts.profile.id for facts in two.told} <= {seeker_id_of(OMAR)}
    for facts in two.told:
        known = repr(replace(facts, letter=replace(facts.letter, about={})))
        assert "Ines" not in known
        assert NORA not in known


@pytest.mark.parametrize("text", ["Yes", "Yes please", "Thursday"])
def test_another_seekers_reply_address_is_never_an_answer_to_a_letter(two, text):
    two.arrives(two.says(Intent.COMMAND, command=Command("delete"), contact=None), to=ASSISTANT)
    two.send_due()
    rcpt = reply_address(ASSISTANT, two.newest(LetterKind.CONFIRM), two.now, two.store.keyring())
    two.arrives(author=OMAR, rcpt=rcpt, to=rcpt, text=text)
    assert len(two.records(NORA)) == 1
    assert LetterKind.GOODBYE not in two.send_due()


def test_the_other_seekers_message_makes_whoever_answers_it_a_contact_and_shows_them_nothing(two):
    told = two.says(Intent.COMMAND, command=Command("export"), contact=None, author=Mailbox(None, OMAR))
    two.arrives(told, author=OMAR, to="x@y.example", in_reply_to=("<ask@campus.example>",))
    two.send_due()
    assert [facts for facts in two.told if facts.profile.email == OMAR] == []
