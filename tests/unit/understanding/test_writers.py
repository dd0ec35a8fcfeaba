"""The zone in which somebody writes."""

from datetime import datetime

import pytest

from legwork.understanding.parts import Part
from legwork.understanding.writers import frame_of, zone_of_others
from legwork.values.people import Mailbox, Seeker

NIA = Seeker("Nia Bell", "nia@student.example", "America/Vancouver")
DATED = datetime.fromisoformat("2026-05-18T10:00:00-07:00")


def part(text: str, *, by: Mailbox, signature: str = "") -> Part:
    return Part(texts=(text,), signature=signature, author=by, dated_at=DATED)


IDA = Mailbox("Ida Moss", "ida@moss.example")
OWN = Mailbox("Nia Bell", "nia@student.example")


@pytest.mark.parametrize(
    ("signature", "zone"),
    [
        ("Ida Moss\nDyer\nMoss Textiles, Perth WA", "Australia/Perth"),
        ("Ida Moss\nDyer, Moss Textiles\nNuriootpa SA 5355", "Australia/Adelaide"),
        ("Ida Moss\nDyer\nMoss Textiles, Leeds", "Europe/London"),
        ("Ida Moss\nDyer", "America/Vancouver"),
    ],
)
def test_a_signature_shows_the_zone_of_its_writer(signature: str, zone: str) -> None:
    found = frame_of(part("Any day suits.", by=IDA, signature=signature), NIA).zone
    assert found == zone


def test_a_time_said_on_both_clocks_shows_the_others_zone() -> None:
    text = "Could we talk on Thursday May 21 at 5 p.m. Vancouver time, which is Friday 9 a.m. for you?"
    assert zone_of_others((part(text, by=OWN),), NIA) == "+09:00"


def test_the_rest_of_the_thread_tells_the_zone_of_a_bare_answer() -> None:
    assert frame_of(part("Friday at 9 is fine.", by=IDA), NIA, others="+09:00").zone == "+09:00"
