"""What every Store promises about commits and reads."""

import types
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import Enum
from hashlib import sha256
from threading import Barrier
from typing import Union, get_args, get_origin, get_type_hints

import pytest

from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Entry, Happening
from legwork.service.ports import Changes, HeldMail, Inbound, InboundMail, InboundOutcome, LetterChange, Seen
from legwork.values.errors import AlreadyDoneError, ConflictError, LegworkError, RuleError
from legwork.values.letters import Letter, LetterKind, LetterRef, LetterStatus
from legwork.values.meaning import Meeting, Note, Topic
from legwork.values.profile import Profile, Standing

NOW = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)
IN_INDIA = timezone(timedelta(hours=5, minutes=30))


def seeker(seeker_id="maya", *addresses, **more):
    return Profile(seeker_id, "Maya", addresses or (f"{seeker_id}@student.example",), "Europe/Berlin", **more)


def entry(key="ask", known_at=NOW, **more):
    return Entry(key, Happening.ASKED, dated_at=known_at, known_at=known_at, **more)


def conversation(conversation_id="c1", seeker_id="maya", **more):
    return Conversation(conversation_id, seeker_id, (entry(**more),))


def letter(kind=LetterKind.NUDGE, conversation_id="c1", seeker_id="maya", **more):
    return Letter(seeker_id, conversation_id, kind, more.pop("occasion", "1"), more.pop("due_at", NOW), **more)


def inbound(ses_message_id="ses-1", outcome=InboundOutcome.ACCEPTED, **more):
    return Inbound(ses_message_id, NOW, outcome, **more)


def announced(ses_message_id):
    envelope = "a@b.example", ("assistant@legwork.example",)
    return InboundMail(ses_message_id, f"mail/{ses_message_id}", *envelope, NOW, *["PASS"] * 5)


def held(ses_message_id, dated_at=NOW):
    return HeldMail("stranger", announced(ses_message_id), dated_at, f"<{ses_message_id}@b.example>", "Hello")


def ref_of(one):
    return LetterRef(one.seeker_id, one.key)


def filled(hint, name="field"):
    """A value of that type in which no field is left out, whatever fields it has."""
    arguments = get_args(hint)
    if get_origin(hint) in (Union, types.UnionType):
        return filled(next(one for one in arguments if one is not type(None)), name)
    if get_origin(hint) in (tuple, frozenset):
        return get_origin(hint)((filled(arguments[0], name),))
    if get_origin(hint) is Mapping:
        return {filled(arguments[0], "key"): filled(arguments[1], name)}
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return hint(**{field.name: filled(hints[field.name], field.name) for field in fields(hint)})
    if issubclass(hint, Enum):
        return list(hint)[-1]
    samples = {
        bool: False,
        int: 3,
        str: f"{name}: Grüße, 東京, 🙂 \x00 \t\r\n",
        datetime: datetime(2026, 3, 5, 9, 30, 0, 123456, tzinfo=IN_INDIA),
        date: date(2026, 3, 6),
        time: time(21, 30),
    }
    return samples[hint]


def test_what_was_committed_is_read_back(store):
    changes = Changes(
        profile=seeker(),
        conversations=(conversation(),),
        new_letters=(letter(),),
        seen=(Seen("human-1", "maya", "c1"),),
        inbound=inbound(seeker_id="maya"),
    )
    store.commit(changes)
    assert store.profile("maya") == replace(seeker(), version=1)
    assert store.conversation("maya", "c1") == replace(conversation(), version=1)
    assert store.letter(ref_of(letter())) == letter()
    assert store.seen(["human-1"]) == (Seen("human-1", "maya", "c1"),)
    assert store.inbound("ses-1") == inbound(seeker_id="maya")


def test_what_is_not_there_is_none_or_empty(store):
    assert store.profile("nobody") is None
    assert store.profiles_by_address(["nobody@nowhere.example"]) == {}
    assert store.conversations("nobody") == ()
    assert store.conversation("nobody", "c1") is None
    assert store.letters("nobody", None) == ()
    assert store.letter(LetterRef("nobody", "key")) is None
    assert store.seen([]) == ()
    assert store.seen(["unknown"]) == ()
    assert store.inbound("unknown") is None
    assert store.held("nobody") == ()
    assert list(store.due(NOW)) == []


def test_a_commit_of_nothing_changes_nothing(store):
    store.commit(Changes())
    assert list(store.due(NOW)) == []


def test_every_field_of_every_value_survives(store):
    everything = replace(filled(Conversation), version=0)
    person = replace(filled(Profile), version=0)
    mail = filled(HeldMail)
    line, known, settled = filled(Inbound), filled(Seen), filled(Letter)
    store.commit(
        Changes(person, (everything,), (settled,), seen=(known,), inbound=line, held=(mail,)),
    )
    assert store.conversation(everything.seeker_id, everything.id) == replace(everything, version=1)
    assert store.profile(person.id) == replace(person, version=1)
    assert store.letter(ref_of(settled)) == settled
    assert store.held(mail.seeker_id) == (mail,)
    assert store.inbound(line.ses_message_id) == line
    assert store.seen([known.key]) == (known,)


def test_a_meeting_keeps_the_offset_in_which_it_was_stated(store):
    start = datetime(2026, 3, 9, 16, 0, tzinfo=IN_INDIA)
    store.commit(Changes(conversations=(conversation(meeting=Meeting(start=start)),)))
    read = store.conversation("maya", "c1").entries[0].meeting.start
    assert (read, read.utcoffset()) == (start, timedelta(hours=5, minutes=30))


def test_a_text_with_a_lone_surrogate_survives(store):
    notes = (Note(Topic.OTHER, "half a pair: \ud83d"),)
    store.commit(Changes(conversations=(conversation(notes=notes),)))
    assert store.conversation("maya", "c1").entries[0].notes == notes


def test_long_notes_survive(store):
    notes = (Note(Topic.LIFESTYLE, "Schichtdienst und Bereitschaft 🙂 " * 30_000),)
    store.commit(Changes(conversations=(conversation(notes=notes),)))
    assert store.conversation("maya", "c1").entries[0].notes == notes


def test_ids_and_keys_of_any_length_find_their_items(store):
    long = "<" + "id" * 900 + "@host.example>"
    other = long[:-2] + "?>"
    store.commit(
        Changes(
            conversations=(conversation(long), conversation(other)),
            new_letters=(letter(conversation_id=long, occasion=long), letter(conversation_id=other, occasion=long)),
            seen=(Seen(long, "maya", None),),
            inbound=inbound(long),
        )
    )
    assert store.conversation("maya", other).id == other
    assert store.letters("maya", long) == (letter(conversation_id=long, occasion=long),)
    assert [one.key for one in store.seen([long, other])] == [long]
    assert store.inbound(long).ses_message_id == long
    assert {store.claim(ref, NOW).conversation_id for ref in store.due(NOW)} == {long, other}


def test_two_seekers_never_see_each_other(store):
    store.commit(Changes(seeker("maya"), (conversation(),), (letter(),)))
    store.commit(Changes(seeker("may"), (conversation(seeker_id="may", known_at=NOW + timedelta(1)),)))
    assert [one.seeker_id for one in store.conversations("may")] == ["may"]
    assert store.letters("may", "c1") == ()
    assert store.all_letters("maya") == (letter(),)
    assert store.all_letters("may") == ()


def test_conversations_come_oldest_first_whatever_their_ids(store):
    for number, conversation_id in enumerate(["zeta", "alpha", "mid"]):
        store.commit(Changes(conversations=(conversation(conversation_id, known_at=NOW + timedelta(number)),)))
    assert [one.id for one in store.conversations("maya")] == ["zeta", "alpha", "mid"]


def test_more_conversations_than_one_page_holds_are_all_read(store):
    noise = "".join(sha256(str(number).encode()).hexdigest() for number in range(4_000))  # halves at best
    for number in range(10):  # 10 times 128 KB or more; a page of DynamoDB ends at 1 MB
        notes = (Note(Topic.OTHER, noise[number:]),)
        store.commit(Changes(conversations=(conversation(f"c{number}", notes=notes),)))
    assert len(store.conversations("maya")) == 10


def test_a_redelivered_mail_was_done_before_and_changes_nothing(store):
    store.commit(Changes(inbound=inbound()))
    with pytest.raises(AlreadyDoneError):
        store.commit(Changes(seeker(), (conversation(),), inbound=inbound()))
    assert store.profile("maya") is None
    assert store.conversations("maya") == ()


def test_the_same_human_mail_under_a_new_ses_id_was_done_before(store):
    known = Seen("human-1", "maya", "c1")
    store.commit(Changes(conversations=(conversation(),), seen=(known,), inbound=inbound("ses-1")))
    loaded = store.conversation("maya", "c1")
    with pytest.raises(AlreadyDoneError):
        store.commit(Changes(conversations=(loaded,), seen=(known,), inbound=inbound("ses-2")))
    assert store.inbound("ses-2") is None
    assert store.conversation("maya", "c1").version == 1


def test_a_whole_decision_committed_twice_was_done_before_rather_than_in_conflict(store):
    changes = Changes(seeker(), (conversation(),), (letter(),), seen=(Seen("k", "maya", "c1"),), inbound=inbound())
    store.commit(changes)
    with pytest.raises(AlreadyDoneError):
        store.commit(changes)


def test_the_same_message_may_be_known_to_two_seekers(store):
    for seeker_id in ("maya", "noor"):
        store.commit(Changes(seen=(Seen("human-1", seeker_id, "c1"),)))
    assert {one.seeker_id for one in store.seen(["human-1", "human-1"])} == {"maya", "noor"}


def test_of_two_writers_of_one_version_the_second_is_in_conflict(store):
    store.commit(Changes(conversations=(conversation(),)))
    loaded = store.conversation("maya", "c1")
    store.commit(Changes(conversations=(replace(loaded, entries=(*loaded.entries, entry("first"))),)))
    with pytest.raises(ConflictError):
        store.commit(Changes(seeker(), (replace(loaded, entries=(*loaded.entries, entry("second"))),)))
    assert [one.key for one in store.conversation("maya", "c1").entries] == ["ask", "first"]
    assert store.profile("maya") is None


def test_of_many_writers_of_one_version_at_once_exactly_one_wins(contested_store):
    start = Barrier(8)

    def write(number):
        start.wait()
        try:
            contested_store.commit(Changes(conversations=(conversation(key=f"writer {number}"),)))
        except LegworkError as error:
            return type(error)
        return None

    with ThreadPoolExecutor(8) as threads:
        outcomes = list(threads.map(write, range(8)))
    assert outcomes.count(None) == 1
    assert set(outcomes) <= {None, ConflictError}


@pytest.mark.parametrize("version", [0, 2])
def test_a_profile_of_another_version_is_in_conflict(store, version):
    store.commit(Changes(seeker()))
    with pytest.raises(ConflictError):
        store.commit(Changes(seeker(version=version), new_letters=(letter(),)))
    assert store.letters("maya", "c1") == ()


def test_a_profile_is_found_under_each_of_its_addresses(store):
    store.commit(Changes(seeker("maya", "maya@student.example", "maya@home.example")))
    found = store.profiles_by_address(["maya@home.example", "maya@student.example", "x@y.example"])
    assert found == dict.fromkeys(("maya@home.example", "maya@student.example"), store.profile("maya"))


def test_profiles_of_more_addresses_than_one_batch_takes_are_found(store):
    store.commit(Changes(seeker()))
    crowd = [f"guest{number}@party.example" for number in range(230)]
    assert list(store.profiles_by_address([*crowd, "maya@student.example"])) == ["maya@student.example"]


def test_a_dropped_address_is_nobodys(store):
    store.commit(Changes(seeker("maya", "maya@student.example", "maya@home.example")))
    store.commit(Changes(seeker("maya", "maya@student.example", version=1)))
    assert list(store.profiles_by_address(["maya@student.example", "maya@home.example"])) == ["maya@student.example"]


def test_a_change_of_a_profile_shows_under_its_addresses(store):
    store.commit(Changes(seeker()))
    store.commit(Changes(seeker(version=1, standing=Standing.STOPPED)))
    assert store.profiles_by_address(["maya@student.example"])["maya@student.example"].standing is Standing.STOPPED


def test_an_address_of_a_seeker_cannot_be_taken(store):
    store.commit(Changes(seeker("maya", "maya@home.example", standing=Standing.ACTIVE)))
    with pytest.raises(ConflictError):
        store.commit(Changes(seeker("noor", "noor@home.example", "maya@home.example", standing=Standing.ACTIVE)))
    assert store.profile("noor") is None


def test_a_seeker_takes_back_no_address_that_became_anothers(store):
    store.commit(Changes(seeker("stranger", "maya@home.example")))
    store.commit(Changes(seeker("maya", "maya@home.example", standing=Standing.ACTIVE)))
    with pytest.raises(ConflictError):
        store.commit(Changes(seeker("stranger", "maya@home.example", version=1, standing=Standing.ACTIVE)))


def test_an_address_of_a_stranger_may_turn_out_to_be_a_seekers(store):
    store.commit(Changes(seeker("stranger", "maya@home.example")))
    store.commit(Changes(seeker("maya", "maya@student.example", "maya@home.example", standing=Standing.ACTIVE)))
    assert store.profiles_by_address(["maya@home.example"])["maya@home.example"].id == "maya"


def test_a_stranger_takes_no_address_of_another_stranger(store):
    store.commit(Changes(seeker("first", "both@home.example")))
    with pytest.raises(ConflictError):
        store.commit(Changes(seeker("second", "both@home.example")))


def test_held_mail_comes_in_the_order_of_its_own_dates(store):
    late, early = held("a", NOW), held("b", NOW.astimezone(IN_INDIA) - timedelta(hours=1))
    store.commit(Changes(held=(late,), inbound=inbound("a", InboundOutcome.HELD)))
    store.commit(Changes(held=(early,)))
    assert store.held("stranger") == (early, late)


def test_a_released_mail_is_held_no_more(store):
    store.commit(Changes(held=(held("a"), held("b"))))
    store.commit(Changes(released=(held("a"),)))
    assert store.held("stranger") == (held("b"),)


def test_a_mail_is_released_once(store):
    store.commit(Changes(held=(held("a"),)))
    store.commit(Changes(released=(held("a"),)))
    with pytest.raises(ConflictError):
        store.commit(Changes(seeker(), released=(held("a"),)))
    assert store.profile("maya") is None


def test_a_redelivered_held_mail_was_done_before(store):
    changes = Changes(held=(held("a"),), inbound=inbound("a", InboundOutcome.HELD))
    store.commit(changes)
    with pytest.raises(AlreadyDoneError):
        store.commit(changes)


def test_a_decision_that_names_one_item_twice_is_refused(store):
    with pytest.raises(RuleError, match="conversation"):
        store.commit(Changes(conversations=(conversation(), conversation())))
    with pytest.raises(RuleError, match="letter"):
        store.commit(Changes(new_letters=(letter(), letter())))
    with pytest.raises(RuleError, match="seen"):
        store.commit(Changes(seen=(Seen("k", "maya", "c1"), Seen("k", "maya", "c2"))))


def test_the_same_known_message_stated_twice_is_one(store):
    known = Seen("k", "maya", "c1")
    store.commit(Changes(seen=(known, known)))
    assert store.seen(["k"]) == (known,)


def test_a_decision_beyond_a_hundred_writes_is_refused_whole(store):
    letters = [letter(occasion=str(number)) for number in range(101)]
    with pytest.raises(RuleError, match="100"):
        store.commit(Changes(new_letters=tuple(letters)))
    store.commit(Changes(new_letters=tuple(letters[:100])))
    assert len(store.letters("maya", "c1")) == 100


def test_a_changed_letter_must_stay_the_same_letter(store):
    store.commit(Changes(new_letters=(letter(),)))
    other = replace(letter(), occasion="2", status=LetterStatus.DROPPED)
    with pytest.raises(RuleError):
        store.commit(Changes(changed_letters=(LetterChange(letter(), other),)))


def test_a_seeker_erased_leaves_nothing_and_another_keeps_everything(store):
    for one in ("maya", "omar"):
        mine = [letter(seeker_id=one), letter(LetterKind.GOODBYE, None, one)]
        line = inbound(f"ses-{one}", seeker_id=one, stored_at_key=f"mail/{one}", conversation_ids=("c1",))
        known = (Seen(f"<{one}@x>", one, "c1"),)
        store.commit(Changes(seeker(one), (conversation(seeker_id=one),), tuple(mine), seen=known, inbound=line))
    assert [line.stored_at_key for line in store.mails("maya")] == ["mail/maya"]
    goodbye = LetterRef("maya", letter(LetterKind.GOODBYE, None).key)
    store.erase("maya", goodbye, "ses-maya")
    assert (store.conversations("maya"), store.mails("maya"), store.seen(["<maya@x>"])) == ((), (), ())
    assert [one.kind for one in store.letters("maya", None)] == [LetterKind.GOODBYE]
    assert store.inbound("ses-maya").seeker_id is None
    assert store.profile("maya") is not None
    store.erase("maya")
    assert store.profile("maya") is None
    assert store.profiles_by_address(["maya@student.example"]) == {}
    assert store.letters("maya", None) == ()
    assert (len(store.conversations("omar")), len(store.mails("omar"))) == (1, 1)
    assert store.seen(["<omar@x>"])
    assert store.profiles_by_address(["omar@student.example"])


def test_an_erased_conversation_takes_its_letters_and_mails_along_and_its_messages_are_known_as_erased(store):
    lines = (("ses-1", ("c1",)), ("ses-2", ("c1", "c2")), ("ses-3", ("c1",)))
    store.commit(Changes(seeker(), (conversation(), conversation("c2")), (letter(), letter(conversation_id="c2"))))
    for number, (name, homes) in enumerate(lines):
        line = inbound(name, seeker_id="maya", stored_at_key=f"mail/{name}", conversation_ids=homes)
        store.commit(Changes(seen=(Seen(f"<{number}@x>", "maya", homes[-1]),), inbound=line))
    asked = letter(conversation_id=None, occasion="which", about={"choices": "c1,c2"})
    store.commit(Changes(new_letters=(asked, letter(conversation_id=None, occasion="other"))))
    store.erase_conversation("maya", "c1", "ses-3")
    assert [one.about.get("choices") for one in store.letters("maya", None)] == [None]
    assert [one.id for one in store.conversations("maya")] == ["c2"]
    assert store.letters("maya", "c1") == ()
    assert len(store.letters("maya", "c2")) == 1
    assert {line.ses_message_id for line in store.mails("maya")} == {"ses-2", "ses-3"}
    known = store.seen_of("maya", ["<0@x>", "<1@x>"])
    assert {(one.key, one.conversation_id, one.erased) for one in known} == {
        ("<0@x>", None, True),
        ("<1@x>", "c2", False),
    }


def test_a_stranger_at_another_address_is_stored_with_the_same_decision(store):
    store.commit(Changes(seeker(), stranger=seeker("stranger", "new@x.example", standing=Standing.STRANGER)))
    assert set(store.profiles_by_address(["maya@student.example", "new@x.example"])) == {
        "maya@student.example",
        "new@x.example",
    }


def test_a_line_remembers_that_its_raw_mail_is_erased_and_forgets_what_was_announced_of_it(store):
    line = inbound("ses-1", seeker_id="maya", stored_at_key="mail/ses-1", conversation_ids=("c1",))
    store.commit(Changes(seeker(), inbound=replace(line, mail=announced("ses-1"))))
    store.without_raw(store.mails("maya")[0])
    (after,) = store.mails("maya")
    assert (after.stored_at_key, after.mail, after.conversation_ids) == (None, None, ("c1",))


def test_what_was_announced_of_a_mail_is_kept_with_its_seeker_and_with_what_failed(store):
    accepted = inbound("ses-1", seeker_id="maya", stored_at_key="mail/ses-1", mail=announced("ses-1"))
    failed = inbound("ses-2", InboundOutcome.FAILED, mail=announced("ses-2"))
    store.commit(Changes(seeker(), inbound=accepted))
    store.commit(Changes(inbound=failed))
    assert [line.mail for line in store.mails("maya")] == [announced("ses-1")]
    assert (store.inbound("ses-1").mail, store.inbound("ses-2").mail) == (None, announced("ses-2"))


def test_what_closed_is_found_longest_closed_first_until_it_is_looked_after(store):
    closing = [replace(conversation(f"c{days}"), closes_at=NOW + timedelta(days=days)) for days in (2, 1, 3)]
    store.commit(Changes(seeker(), conversations=(conversation("open"), *closing)))
    assert list(store.closed(NOW)) == []
    assert list(store.closed(NOW + timedelta(days=2))) == [("maya", "c1"), ("maya", "c2")]
    store.commit(Changes(conversations=(replace(store.conversation("maya", "c1"), closes_at=None),)))
    assert list(store.closed(NOW + timedelta(days=2))) == [("maya", "c2")]
    store.erase_conversation("maya", "c2")
    assert list(store.closed(NOW + timedelta(days=2))) == []


def test_a_day_counts_each_letter_once(store):
    first, second = ref_of(letter()), ref_of(letter(occasion="2"))
    today, tomorrow = NOW.date(), NOW.date() + timedelta(days=1)
    assert [store.outgoing(ref, today) for ref in (first, second, first)] == [1, 2, 2]
    assert store.outgoing(first, tomorrow) == 1
    store.erase("maya")
    assert store.outgoing(second, today) == 1


def test_a_letter_that_went_out_is_known_as_a_message_and_followed_by_others(store):
    store.commit(Changes(seeker(), new_letters=(letter(),)))
    claimed = store.claim(ref_of(letter()), NOW)
    sent = replace(claimed, status=LetterStatus.SENT, ses_message_id="0100-1")
    known, further = Seen("sent:0100-1", "maya", "c1"), letter(occasion="2")
    store.mark_sent(LetterChange(claimed, sent), known, (further,))
    assert (store.letter(ref_of(letter())), store.letter(ref_of(further))) == (sent, further)
    assert store.seen([known.key]) == (known,)
    assert list(store.due(NOW)) == [ref_of(further)]
    store.erase("maya")
    assert store.seen([known.key]) == ()


def test_a_letter_that_somebody_else_settled_is_not_marked(store):
    store.commit(Changes(new_letters=(letter(),)))
    claimed = store.claim(ref_of(letter()), NOW)
    dropped = replace(claimed, status=LetterStatus.DROPPED, claimed_at=None)
    store.commit(Changes(changed_letters=(LetterChange(claimed, dropped),)))
    sent = replace(claimed, status=LetterStatus.SENT, ses_message_id="0100-1")
    with pytest.raises(ConflictError):
        store.mark_sent(LetterChange(claimed, sent), Seen("sent:0100-1", "maya", "c1"))
    assert store.letter(ref_of(letter())) == dropped


def test_digests_are_read_back_to_the_last_that_went_out(store):
    days = ("2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23")
    status = (LetterStatus.SENT, LetterStatus.SENT, LetterStatus.DROPPED, LetterStatus.PENDING)
    digests = [
        replace(letter(LetterKind.DIGEST, None, occasion=day), status=one)
        for day, one in zip(days, status, strict=True)
    ]
    store.commit(Changes(new_letters=tuple(digests)))
    assert {one.occasion for one in store.digests("maya")} >= set(days[1:])


def test_mails_are_read_from_a_moment_on(store):
    for day in range(3):
        store.commit(Changes(inbound=replace(inbound(f"ses-{day}", seeker_id="maya"), at=NOW + timedelta(days=day))))
    assert [line.ses_message_id for line in store.mails("maya")] == ["ses-0", "ses-1", "ses-2"]
    assert [line.ses_message_id for line in store.mails("maya", NOW + timedelta(days=1))] == ["ses-1", "ses-2"]
    assert store.mails("omar") == ()
