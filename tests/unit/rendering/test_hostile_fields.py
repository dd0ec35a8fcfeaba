"""Whatever stands in a field that a letter echoes, it is text there and nothing else."""

from dataclasses import fields, is_dataclass, replace
from email import message_from_bytes, policy
from enum import Enum

import pytest
from selectolax.lexbor import LexborHTMLParser

from legwork.rendering.echo import made_visible
from legwork.rendering.letters import render
from legwork.rendering.mime import to_mime

HOSTILE = (
    '</p><script>alert(1)</script><img src=x onerror=alert(2)>"\'><a href="javascript:alert(3)">'
    "{{ 7*7 }}\r\nBcc: v@y.example\u202e\x00"
)
KEPT = {
    "id",
    "seeker_id",
    "conversation_id",
    "occasion",
    "timezone",
    "email",
    "addresses",
    "reply_to",
    "private_address",
}
SPOKEN = {
    "moment",
    "command",
    "field",
    "start",
    "kind",
    "topics",
    "in_reply_to",
    "choices",
    "section",
    "fit",
    "sections",
}


def poisoned(value, name=""):
    """A copy in which every text that others may have written is hostile."""
    if isinstance(value, Enum) or name in KEPT:
        return value
    if isinstance(value, str):
        return HOSTILE
    if isinstance(value, tuple):
        return tuple(poisoned(one, name) for one in value)
    if isinstance(value, dict):
        return {key: one if key in SPOKEN else poisoned(one, key) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: poisoned(getattr(value, one.name), one.name) for one in fields(value)})
    return value


def test_no_text_of_any_facts_is_left_unseen(a_letter):
    hostile = poisoned(a_letter)
    assert r"\u202e" in repr(hostile)
    assert r"\u202e" not in repr(made_visible(hostile))


def test_no_field_of_any_letter_becomes_markup_or_a_header(a_letter):
    contact = (
        replace(a_letter.record.contact, name=HOSTILE, title=HOSTILE, company=HOSTILE) if a_letter.record else None
    )
    hostile = replace(
        a_letter,
        profile=replace(a_letter.profile, name=HOSTILE, stage=HOSTILE, field=HOSTILE),
        held=(HOSTILE,),
        record=replace(a_letter.record, contact=contact) if a_letter.record else None,
        letter=replace(a_letter.letter, about=poisoned(dict(a_letter.letter.about))),
    )
    rendered = render(hostile)
    tree = LexborHTMLParser(rendered.html)
    assert not tree.css("script, img, iframe, object, form")
    for node in tree.css("a"):
        assert (node.attributes["href"] or "").startswith(("https:", "http:", "mailto:", "tel:"))
    for node in tree.css("*"):
        assert not [name for name in node.attributes if name.startswith("on")]
    message = message_from_bytes(to_mime(rendered, hostile), policy=policy.default)
    assert message["Bcc"] is None
    assert "49" not in rendered.subject
    assert "\u202e" not in rendered.text + rendered.html + rendered.subject


@pytest.mark.parametrize("place", ["contact", "notes", "meeting"])
def test_a_record_full_of_hostile_words_is_shown_as_words(letters, place):
    facts = letters["prep"]
    hostile = replace(facts, record=replace(facts.record, **{place: poisoned(getattr(facts.record, place), place)}))
    assert not LexborHTMLParser(render(hostile).html).css("script, img")
