"""The message as SES takes it, read back by the library."""

from dataclasses import replace
from email import message_from_bytes, policy

import pytest

from legwork.rendering.facts import File, Rendered
from legwork.rendering.letters import render
from legwork.rendering.mime import to_mime
from legwork.values.letters import LetterKind
from legwork.values.people import Mailbox


def body(message, form):
    return message.get_body((form,)).get_content().replace("\r\n", "\n")


def sent(facts, rendered=None):
    return message_from_bytes(to_mime(rendered or render(facts), facts), policy=policy.default)


@pytest.fixture
def booked(letters):
    return letters["booked"]


def test_it_is_seven_bits_with_short_lines_and_the_same_bytes_again(a_letter):
    raw = to_mime(render(a_letter), a_letter)
    assert raw == to_mime(render(a_letter), a_letter)
    assert raw.isascii()
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998


def test_both_forms_arrive_as_they_were_written(a_letter):
    rendered, message = render(a_letter), sent(a_letter)
    assert body(message, "plain") == rendered.text
    assert body(message, "html") == rendered.html
    assert not message.defects


def test_it_goes_to_the_seeker_and_to_nobody_else(a_letter):
    message = sent(a_letter)
    assert [address.addr_spec for address in message["To"].addresses] == ["nia@college.example"]
    assert "Cc" not in message
    assert "Bcc" not in message
    assert message["From"].addresses[0].addr_spec == "assistant@legwork.example"


def test_an_answer_comes_back_to_the_tagged_address(booked):
    message = sent(booked)
    assert message["Reply-To"].addresses[0].addr_spec == booked.reply_to
    assert message["List-Unsubscribe"] == f"<mailto:{booked.reply_to}?subject=stop>"


def test_it_stands_in_its_thread(booked):
    message = sent(booked)
    assert message["In-Reply-To"] == "<third@college.example>"
    assert message["References"].split() == [
        "<first@college.example>",
        "<second@riverlab.example>",
        "<third@college.example>",
    ]


def test_long_message_ids_are_not_encoded(booked, record):
    long = f"<{'a' * 150}@mail.example>"
    raw = to_mime(render(booked), replace(booked, record=replace(record, thread=(long,))))
    assert f"References: {long}\r\n <third@college.example>".encode() in raw


def test_a_long_thread_keeps_its_first_and_its_last(booked, record):
    thread = tuple(f"<{number}@mail.example>" for number in range(500))
    ids = sent(replace(booked, record=replace(record, thread=thread)))["References"].split()
    assert ids[0] == "<0@mail.example>"
    assert ids[-2:] == ["<499@mail.example>", "<third@college.example>"]
    assert len(ids) <= 20


def test_what_is_no_message_id_is_left_out(letter, record):
    broken = replace(record, thread=("no id", "<a b>", "<ok@x.example>\r\nBcc: <b@y.example>"))
    message = sent(letter(LetterKind.PREP, broken))
    assert message["References"].split() == ["<ok@x.example>", "<b@y.example>"]
    assert "Bcc" not in message


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("booked", "auto-replied"),
        ("help", "auto-replied"),
        ("confirm", "auto-replied"),
        ("prep", "auto-generated"),
        ("debrief", "auto-generated"),
    ],
)
def test_answers_and_timed_letters_say_which_they_are(letters, name, expected):
    message = sent(letters[name])
    assert message["Auto-Submitted"] == expected
    assert message["X-Auto-Response-Suppress"] == "All"


def test_a_prep_that_was_asked_for_is_an_answer(letter):
    assert sent(letter(LetterKind.PREP, in_reply_to="<ask@college.example>"))["Auto-Submitted"] == "auto-replied"


def test_the_date_is_the_moment_of_writing(booked):
    assert sent(booked)["Date"].datetime == booked.now


def test_another_letter_has_another_message_id_and_boundary(letters):
    first, second = sent(letters["prep"]), sent(letters["debrief"])
    assert first["Message-ID"] != second["Message-ID"]
    assert first.get_boundary() != second.get_boundary()


def test_the_calendar_file_arrives_whole(booked):
    rendered = render(booked)
    (attached,) = sent(booked).iter_attachments()
    assert attached.get_content_type() == "text/calendar"
    assert attached.get_filename() == "meeting.ics"
    assert attached["Content-Type"].params["method"] == "PUBLISH"
    assert attached["Content-Type"].params["charset"] == "utf-8"
    assert attached.get_content().splitlines() == rendered.files[0].content.splitlines()


def test_a_json_attachment_arrives_whole(booked):
    export = File("export.json", "application/json", '{"name": "Zoë"}')
    (attached,) = sent(booked, replace(render(booked), files=(export,))).iter_attachments()
    assert attached.get_content_type() == "application/json"
    assert attached.get_content().decode() == export.content


INJECTED = "x\r\nBcc: victim@y.example\r\n\r\nbody"


def test_no_header_can_be_injected(booked):
    hostile = replace(
        booked,
        profile=replace(booked.profile, name=INJECTED),
        assistant=Mailbox(INJECTED, "assistant@legwork.example"),
        letter=replace(booked.letter, about={**booked.letter.about, "in_reply_to": INJECTED}),
    )
    rendered = Rendered(INJECTED, "text", "<p>html</p>", (), (("X-Own", INJECTED), ("Bcc", "v@y.example")))
    message = sent(hostile, rendered)
    assert "Bcc" not in message
    assert message["Subject"] == "x Bcc: victim@y.example body"
    assert message["X-Own"] == "x Bcc: victim@y.example body"
    assert body(message, "plain") == "text\n"


def test_names_beyond_ascii_survive(booked):
    message = sent(replace(booked, profile=replace(booked.profile, name="Zoë 👩🏽‍🔬 לוי")))
    assert message["To"].addresses[0].display_name == "Zoë 👩🏽‍🔬 לוי"


def test_further_headers_of_a_letter_are_kept_but_replace_none(booked):
    rendered = replace(render(booked), headers=(("X-Legwork-Kind", "receipt"), ("Subject", "other")))
    message = sent(booked, rendered)
    assert message["X-Legwork-Kind"] == "receipt"
    assert message.get_all("Subject") == [render(booked).subject]
