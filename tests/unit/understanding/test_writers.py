"""The zone in which somebody writes."""

from dataclasses import replace
from datetime import datetime

import pytest

from legwork.understanding.moments import mentions
from legwork.understanding.parts import Part
from legwork.understanding.writers import frame_in, frame_of, zone_of_others
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
        ("Ida Moss\nDyer\n12-400 Main St, Winnipeg MB  R3B 1A7", "America/Winnipeg"),
        ("Ida Moss\nDyer, Moss Woollens Ltd., Cumberland BC", "America/Vancouver"),
        ("Ida Moss\nDyer\n4 Mill Road, Flin Flon MB R8A 1B2", "America/Winnipeg"),
        ("Ida Moss\nDyer\nBox 9, Gander NL  A1V 1W7", "America/St_Johns"),
        ("Ida Moss\nDyer\n77 Rue du Lac\nJ1H 5C3", "America/Toronto"),
        ("Ida Moss\nDyer\nMoss Textiles, Ottumwa IA 52501", "America/Chicago"),
        ("Ida Moss\nDyer\nThe Old Mill, Hebden Bridge HX7 8AA", "Europe/London"),
    ],
)
def test_a_signature_shows_the_zone_of_its_writer(signature: str, zone: str) -> None:
    found = frame_of(part("Any day suits.", by=IDA, signature=signature), NIA).zone
    assert found == zone


@pytest.mark.parametrize(
    ("dated_at", "signature", "words", "zone"),
    [
        ("2026-05-18T10:00:00+05:30", "Ida Moss", "Thursday at 3 pm IST", "Asia/Kolkata"),
        ("2026-05-18T10:00:00+00:00", "Ida Moss\nM: +91 99999 00000", "Thursday at 3 pm IST", "Asia/Kolkata"),
        ("2026-05-18T10:00:00+00:00", "Ida Moss\nM: 00353 1 555 0100", "Thursday at 3 pm IST", "Europe/Dublin"),
        ("2026-05-18T10:00:00+03:00", "Ida Moss", "Thursday at 3 pm IST", "Asia/Jerusalem"),
        ("2026-05-18T10:00:00+08:00", "Ida Moss", "Thursday at 3 pm CST", "Asia/Shanghai"),
        ("2026-05-18T10:00:00+00:00", "Ida Moss\nManila", "Thursday at 3 pm PST", "Asia/Manila"),
        ("2026-05-18T10:00:00+00:00", "Ida Moss\nKingston, Jamaica", "Thursday at 3 pm EST", "America/Jamaica"),
        ("2026-05-18T10:00:00+00:00", "Ida Moss\nYerevan", "Thursday at 3 pm AMT", "Asia/Yerevan"),
    ],
)
def test_the_writers_clock_phone_or_place_settles_an_abbreviation(
    dated_at: str, signature: str, words: str, zone: str
) -> None:
    written = replace(part(words, by=IDA, signature=signature), dated_at=datetime.fromisoformat(dated_at))
    found = mentions(words, frame_of(written, NIA))
    assert [(one.zone, one.certain) for one in found] == [(zone, True)]


def test_a_time_said_on_both_clocks_shows_the_others_zone() -> None:
    text = "Could we talk on Thursday May 21 at 5 p.m. Vancouver time, which is Friday 9 a.m. for you?"
    assert zone_of_others((part(text, by=OWN),), NIA) == "+09:00"


@pytest.mark.parametrize(
    ("words", "zone"),  # seen from Vancouver, seven hours behind UTC in May
    [
        ("Wednesday at 11. That is my time, you are an hour behind.", "-06:00"),
        ("Wednesday at 11, and mind that we're nine hours ahead of you.", "+02:00"),
        ("Wednesday at 11; I'm 2 hours behind you.", "-09:00"),
        ("Wednesday at 11. I'm two hours behind schedule.", "America/Vancouver"),
    ],
)
def test_how_far_apart_two_clocks_are_tells_the_zone_of_a_writer(words: str, zone: str) -> None:
    assert frame_of(part(words, by=IDA), NIA).zone == zone


def test_the_rest_of_the_thread_tells_the_zone_of_a_bare_answer() -> None:
    assert frame_of(part("Friday at 9 is fine.", by=IDA), NIA, others="+09:00").zone == "+09:00"


@pytest.mark.parametrize(
    ("older", "starts"),
    [
        (("Mornings are best, I am up at six.",), ["07:15"]),
        (("Any evening after work.",), ["19:15"]),
        (("Friday at 19:15 or Saturday at 20:00?",), ["19:15"]),
        (("Thank you!", "Evenings would be easiest."), ["19:15"]),
        (("Friday morning or Saturday evening?",), ["07:15", "19:15"]),
    ],
)
def test_a_seven_lies_in_the_half_of_the_day_that_the_thread_speaks_of(
    older: tuple[str, ...], starts: list[str]
) -> None:
    answer = part("Friday at 7.15 then.", by=OWN)
    frame = frame_in(answer, [part(text, by=IDA) for text in older], NIA)
    found = mentions(answer.text, frame)[0]
    assert found.start
    assert [f"{one:%H:%M}" for one in found.choices or (found.start,)] == starts
