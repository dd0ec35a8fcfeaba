"""Times as strangers write them: on two clocks, wrapped, with how long they have, beside what is no offer. All rows are invented."""

# ruff: noqa: E501 - mail is quoted as it comes

import textwrap
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from legwork.understanding.moments import Frame, Precision, mentions, offers, with_days
from legwork.values.times import zone

LONDON, PARIS, MADRID, BERLIN, ROME = (
    "Europe/London", "Europe/Paris", "Europe/Madrid", "Europe/Berlin", "Europe/Rome",
)  # fmt: skip
YORK, VANCOUVER, STOCKHOLM, AMSTERDAM, LISBON = (
    "America/New_York", "America/Vancouver", "Europe/Stockholm", "Europe/Amsterdam", "Europe/Lisbon",
)  # fmt: skip


def offered(text: str, home: str, other: str | None = None, half: str | None = None) -> list[str]:
    """What a mail of Monday 18 January 2027, ten in the morning, offers, on the clocks of `home`; "?": to be asked."""
    frame = Frame(datetime(2027, 1, 18, 10, tzinfo=ZoneInfo(home)), home, other, half=half)
    found = offers(with_days(mentions(text, frame), text, frame))
    rows = []
    for each in found:
        assert each.start
        end = f"-{each.end.astimezone(zone(home)):%H:%M}" if each.end else ""
        rows.append(f"{each.start.astimezone(zone(home)):%d %H:%M}{end}" + ("" if each.certain else "?"))
    return [row for row, each in zip(rows, found, strict=True) if not each.negated]


@pytest.mark.parametrize(
    ("home", "text", "expected"),
    [
        (VANCOUVER, "mercredi 27 à 13 h (heure de l'Est)", ["27 10:00"]),
        (YORK, "mercredi 27 à 9 h, heure du Pacifique", ["27 12:00"]),
        (VANCOUVER, "jeudi 21 à 11 h HNE", ["21 08:00"]),
        (YORK, "jeudi 21 à 15 h, heure française", ["21 09:00"]),
        (MADRID, "el viernes 22 a las 10:00, hora del Este", ["22 16:00"]),
        (MADRID, "el viernes 22 a las 10:00 hora central", ["22 17:00"]),
        (YORK, "el viernes 22 a las 12:00 (hora peninsular)", ["22 06:00"]),
        (MADRID, "el viernes 22 a las 12:00, hora argentina", ["22 16:00"]),
        (BERLIN, "am Freitag um 10 Uhr Ostküstenzeit", ["22 16:00"]),
        (YORK, "am Freitag um 15 Uhr Wiener Zeit", ["22 09:00"]),
        (YORK, "venerdì 22 alle 16 ora italiana", ["22 10:00"]),
        (LISBON, "sexta-feira, dia 22, às 10h (horário de Brasília)", ["22 13:00"]),
        (YORK, "fredag den 22 januari kl 16 svensk tid", ["22 10:00"]),
        (YORK, "vrijdag 22 januari om 16.00 uur Belgische tijd", ["22 10:00"]),
        (YORK, "fredag d. 22. januar kl. 16 dansk tid", ["22 10:00"]),
    ],
)
def test_zones_are_known_by_name_in_other_languages(home: str, text: str, expected: list[str]) -> None:
    assert offered(text, home) == expected


@pytest.mark.parametrize(
    ("home", "other", "text"),
    [
        (LONDON, None, "Friday at 4pm, an hour ahead of you"),
        (LONDON, None, "Friday at 4pm, one hour later than yours"),
        (PARIS, None, "vendredi à 16h, donc une heure de moins chez vous"),
        (BERLIN, None, "Freitag 16 Uhr, bei Ihnen eine Stunde früher"),
        (MADRID, None, "el viernes a las 16h, una hora menos en Canarias"),
        (ROME, None, "venerdì alle 16, un'ora in più da voi"),
        (LONDON, None, "Friday at 4pm my time (5pm yours)"),
        (LONDON, "Asia/Jakarta", "Friday at 4pm my time, which is 11pm yours"),
        (PARIS, None, "vendredi à 16h (10h chez vous)"),
        (BERLIN, None, "Freitag 16 Uhr (10 Uhr bei Ihnen in Boston)"),
        (MADRID, None, "el viernes a las 16:00 (las 10:00 para ti)"),
        (PARIS, YORK, "Friday 4pm here, 10am there"),
    ],
)
def test_one_instant_on_two_clocks_is_one_offer(home: str, other: str | None, text: str) -> None:
    assert offered(text, home, other) == ["22 16:00"]


def test_a_visit_to_the_readers_place_asks_for_no_zone() -> None:
    assert offered("Freitag um 16 Uhr bei Ihnen", BERLIN) == ["22 16:00"]
    assert offered("vendredi à 16h chez vous", PARIS) == ["22 16:00"]


@pytest.mark.parametrize(
    ("home", "text", "expected"),
    [
        (LONDON, "Friday at 11 it is. I've got until ten to twelve, then a tutorial.", "22 11:00-11:50"),
        (LONDON, "Friday at 11, and we have till 11:40.", "22 11:00-11:40"),
        (BERLIN, "Freitag um 11 Uhr, ich habe bis 11:45 Uhr Zeit.", "22 11:00-11:45"),
        (PARIS, "Vendredi à 11h, j'ai jusqu'à 11h50.", "22 11:00-11:50"),
        (ROME, "Venerdì alle 11, ho tempo fino alle 12.", "22 11:00-12:00"),
        (MADRID, "El viernes a las 11:00. Tengo unos 50 minutos antes de la clase.", "22 11:00-11:50"),
        (PARIS, "vendredi à 11h, une trentaine de minutes", "22 11:00-11:30"),
        (ROME, "venerdì alle 11, una ventina di minuti", "22 11:00-11:20"),
    ],
)
def test_how_long_somebody_has_is_how_long_it_lasts(home: str, text: str, expected: str) -> None:
    assert offered(text, home) == [expected]


@pytest.mark.parametrize(
    ("text", "half", "expected"),
    [
        ("Evenings are easier for me. Friday at 7.15?", None, "22 19:15"),
        ("Friday at 7, before school", None, "22 07:00"),
        ("nach Feierabend, Freitag um 7", None, "22 19:00"),
        ("Thursday 8am or Friday at 7", None, "22 07:00"),
        ("Thursday 8pm or Friday at 7", None, "22 19:00"),
        ("Friday at 7.30 then", "am", "22 07:30"),
        ("Friday at 7.30 in the evening then", "am", "22 19:30"),
        ("Friday at 7.30 then", None, "22 07:30?"),
    ],
)
def test_a_seven_lies_in_the_half_of_the_day_that_is_spoken_of(text: str, half: str | None, expected: str) -> None:
    assert offered(text, LONDON, half=half)[-1] == expected


@pytest.mark.parametrize(
    ("home", "text"),
    [
        (PARIS, "J'ai assisté à votre atelier du vendredi (celui de 14h avec les enfants)."),
        (LONDON, "I took your Friday lecture at 4 and it stayed with me."),
        (LONDON, "I come to your Friday class at 6 every week."),
        (LONDON, "I was at your concert on Friday at 8pm."),
        (LONDON, "I heard you on the radio on Friday at 7am."),
        (BERLIN, "Ich war am Freitag bei Ihrem Vortrag um 19 Uhr."),
        (MADRID, "Estuve en su taller del viernes a las 18:00."),
        (ROME, "Ho seguito il Suo corso di venerdì alle 18."),
    ],
)
def test_what_was_attended_is_no_offer(home: str, text: str) -> None:
    assert offered(text, home) == []


@pytest.mark.parametrize(
    ("home", "text"),
    [
        (LONDON, "I enjoyed the exhibition; Friday at 3 works."),
        (LONDON, "Thank you for the tour. Friday at 3 suits me."),
        (LONDON, "Your class visit on Friday at 3 is confirmed."),
        (BERLIN, "Ich habe Freitag um 15 Uhr Zeit für Ihren Besuch."),
        (LONDON, "pop by at 3 on Friday"),
    ],
)
def test_what_is_said_beside_an_event_is_one(home: str, text: str) -> None:
    assert offered(text, home) == ["22 15:00"]


WRAPPED = [
    (LONDON, "Could you do Wednesday 27 at 3 pm or Thursday the 28th between 10 and 11?"),
    (MADRID, "Tengo hueco el jueves 28 a las 16:30 o el viernes 29 de 9 a 10, si te va bien."),
    (PARIS, "Je suis libre mercredi 27 à 14 h 30 ou jeudi 28 entre 9 h et 10 h, heure de Paris."),
    (BERLIN, "Es ginge am Mittwoch, dem 27. Januar, um 15 Uhr oder am Donnerstag von 9 bis 10 Uhr."),
    (STOCKHOLM, "Det går bra onsdag 27 januari kl. 14.30 eller torsdag kl. 9-10, säg bara till."),
    (YORK, "How about Tuesday week at 10, or next week, Thursday, 2:30 - 3:00 PM Eastern?"),
]


@pytest.mark.parametrize(("home", "text"), WRAPPED, ids=[text for _, text in WRAPPED])
def test_wrapped_text_reads_like_unwrapped_text(home: str, text: str) -> None:
    whole = offered(text, home)
    assert whole
    for width in (66, 72):
        for before in range(0, 60, 2):
            wrapped = textwrap.fill("o" * 30 + " " + "o" * before + " " + text + " " + "o " * 40, width)
            assert offered(wrapped, home) == whole


def test_a_line_that_ends_by_itself_is_not_wrapped() -> None:
    assert offered("Tuesday\n9 am\n10 am\n\nThursday\n2 pm", LONDON) == ["19 09:00", "19 10:00", "21 14:00"]


@pytest.mark.parametrize(
    ("home", "text", "expected"),
    [
        (LONDON, "The gallery closes at 5 on Friday, so ring me at 5.20.", ["22 17:20"]),
        (LONDON, "My last client is at 3:45 on Friday. 4?", ["22 16:00"]),
        (LONDON, "before my 9 o'clock on Friday, so 8.20?", ["22 08:20"]),
        (LONDON, "The bus gets in at 9:50 on Friday, so 10:15 at the gate?", ["22 10:15"]),
        (LONDON, "I take the 6.40 bus but Friday at 10 I'm at home.", ["22 10:00"]),
        (LONDON, "Friday 2pm but I have to leave at 2.50", ["22 14:00"]),
        (BERLIN, "Freitag muss ich um 9 Uhr zum Arzt, aber 11 Uhr ginge.", ["22 11:00"]),
        (PARIS, "Je termine à 16h le vendredi, donc 16h30 vendredi ?", ["22 16:30"]),
        (LONDON, "Friday evening at 7, or 8 if the baby won't sleep", ["22 19:00", "22 20:00"]),
        (LONDON, "We started on Friday at 9am and sold out at once.", []),
        (LONDON, "We agreed on Friday at 9am.", ["22 09:00"]),
        (LONDON, "I heard the concert and would love to talk on Friday at 2.", ["22 14:00"]),
    ],
)
def test_what_keeps_somebody_is_no_offer_and_what_follows_is(home: str, text: str, expected: list[str]) -> None:
    assert offered(text, home) == expected


@pytest.mark.parametrize(
    ("home", "text", "expected"),
    [
        (YORK, "tue 3p or wed 11a ct", ["19 16:00", "20 12:00"]),
        (YORK, "lets do 330 on fri", ["22 15:30"]),
        (LONDON, "Drop in on Friday, threeish", ["22 15:00"]),
        (LONDON, "a quick 20 at 2 on Friday", ["22 14:00-14:20"]),
        (PARIS, "vendredi en début d'après-midi, vers 14h", ["22 14:00"]),
        (PARIS, "je vous propose vendredi 22, 14 h à 14 h 45", ["22 14:00-14:45"]),
        (BERLIN, "am 22. um 14 Uhr oder am 26. um 9 Uhr", ["22 14:00", "26 09:00"]),
        (BERLIN, "am 22. Februar um 14 Uhr", ["22 14:00"]),
        (BERLIN, "Do 14.00 oder Fr 9.30", ["21 14:00", "22 09:30"]),
        (ROME, "domani verso le 17", ["19 17:00"]),
        (VANCOUVER, "Thursday 9am Pacific (that's Thursday 6pm CET)", ["21 09:00"]),
    ],
)
def test_short_and_spoken_forms_are_read(home: str, text: str, expected: list[str]) -> None:
    assert offered(text, home) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Friday at 2 at the mill, no longer Wednesday at 9", ["22 14:00"]),
        ("Friday at 2. That silly quarter of an hour of yours confuses our phones.", ["22 14:00"]),
        ("The electrician is coming at 9 tomorrow, so sleep in.", []),
        ("between the move and a knee operation on the 22nd at 07:00 nothing is left of me", []),
        ("our vet is due on Friday at 8", []),
        ("Friday at 2, I'd show you our operation", ["22 14:00"]),
    ],
)
def test_what_others_do_then_is_no_offer(text: str, expected: list[str]) -> None:
    assert offered(text, LONDON) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Friday at 2 pm Azores time", "22 15:00"),
        ("Friday at 9 am, Yukon time", "22 16:00"),
        ("Friday at 2 pm Georgian time", "22 10:00"),
        ("Friday at 2 pm Nepali time", "22 08:15"),
    ],
)
def test_zones_of_smaller_places_and_adjectives_are_known(text: str, expected: str) -> None:
    assert offered(text, LONDON) == [expected]


_MONDAY = Frame(datetime(2027, 1, 18, 10, tzinfo=ZoneInfo("Europe/London")), "Europe/London")


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("Tuesday is fine. 08.15 to 09.00 in the yard", "08:15", "09:00"),
        ("But Tuesday suits. 9.30 - 10.15 at the gate", "09:30", "10:15"),
    ],
)
def test_a_range_with_full_stops_is_read_behind_a_sentence(words: str, start: str, end: str) -> None:
    slot = next(one for one in mentions(words, _MONDAY) if one.precision is Precision.SLOT)
    assert slot.start
    assert slot.end
    assert (f"{slot.start:%H:%M}", f"{slot.end:%H:%M}") == (start, end)


def test_what_is_counted_stands_on_the_line_of_its_figure() -> None:
    slots = mentions("Tuesday at 9.15\nInterviews are short.", _MONDAY)
    assert [one.quote for one in slots if one.precision is Precision.SLOT] == ["Tuesday at 9.15"]
