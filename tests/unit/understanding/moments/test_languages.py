"""Times in further languages: their weekdays, months and clock words."""

# ruff: noqa: RUF001 - the letters of these languages are meant

from datetime import datetime

import pytest

from legwork.understanding.moments import Frame, Precision, mentions
from legwork.understanding.moments.tables.calendar import MONTHS, WEEKDAYS
from legwork.understanding.moments.tables.more_calendar import (
    CAPITAL_DAYS,
    DAYS_BY_LANGUAGE,
    MONTHS_BY_LANGUAGE,
    MORE_MONTHS,
    MORE_WEEKDAYS,
)
from legwork.understanding.zones import fold

MONDAY = Frame(datetime.fromisoformat("2027-03-01T09:00:00+00:00"), "Europe/London")


@pytest.mark.parametrize(
    ("words", "starts"),
    [
        ("Perşembe 16.30 ya da 9 Mart Salı saat 11.00 olur mu?", ("03-04T16:30", "03-09T11:00")),
        ("Minulle sopii perjantaina klo 9 tai 10. maaliskuuta klo 14.30.", ("03-05T09:00", "03-10T14:30")),
        ("Mogę w czwartek o 13 albo w sobotę 6 marca o 10:15.", ("03-04T13:00", "03-06T10:15")),
        ("Hodí se mi úterý v 15:00 nebo 11. března v 9:30.", ("03-02T15:00", "03-11T09:30")),
        ("Csütörtökön 16 órakor vagy március 12-én, pénteken 10:00-kor.", ("03-04T16:00", "03-12T10:00")),
        ("Sunt liber joi la ora 14 sau vineri, 5 martie la 10:30.", ("03-04T14:00", "03-05T10:30")),
        ("Μπορώ την Πέμπτη στις 17:00 ή στις 9 Μαρτίου στις 12:00.", ("03-04T17:00", "03-09T12:00")),
        ("Могу в пятницу в 15 часов или 10 марта в 11:00.", ("03-05T15:00", "03-10T11:00")),
        ("Можу у середу о 16:00 або 12 березня о 9:45.", ("03-03T16:00", "03-12T09:45")),
        ("يوم الخميس الساعة 15:00 أو الأحد الساعة 11:00", ("03-04T15:00", "03-07T11:00")),
        ("אפשר ביום רביעי בשעה 15:00 או ביום שישי בשעה 9:30", ("03-03T15:00", "03-05T09:30")),
        ("Bisa hari Kamis pukul 14.00 atau Jumat 12 Maret pukul 10.30?", ("03-04T14:00", "03-12T10:30")),
        ("3月4日(木)15時、3月5日(金)午前10時半はいかがでしょうか。", ("03-04T15:00", "03-05T10:30")),
        ("3月5日(星期五)下午两点半或者周四上午9点", ("03-05T14:30", "03-04T09:00")),
        ("3월 5일 금요일 오후 2시 또는 3월 9일(화) 오전 11시 30분", ("03-05T14:00", "03-09T11:30")),
    ],
)
def test_the_slots_of_a_sentence_are_read(words: str, starts: tuple[str, ...]) -> None:
    slots = [one.start for one in mentions(words, MONDAY) if one.precision is Precision.SLOT]
    assert [start and f"{start:%m-%dT%H:%M}" for start in slots] == list(starts)


@pytest.mark.parametrize(
    "words", ["Marti joined us at 3 places", "la tercera opción", "η τρίτη επιλογή", "週末までに", "半年前"]
)
def test_names_and_ordinals_are_no_days(words: str) -> None:
    assert not [one for one in mentions(words, MONDAY) if one.day]


@pytest.mark.parametrize("words", ["El jueves después de las 3", "quinta depois das 15h", "giovedì dopo le 15:30"])
def test_after_a_time_is_no_slot(words: str) -> None:
    assert not [one for one in mentions(words, MONDAY) if one.precision is Precision.SLOT]


def test_a_length_of_another_language_ends_the_slot() -> None:
    found = mentions("Salı 15.00 olsun. Yarım saat konuşuruz.", MONDAY)
    assert found[0].end == datetime.fromisoformat("2027-03-02T15:30:00+00:00")


def test_a_croatian_october_is_no_polish_november() -> None:
    croatian = mentions("Mogu li vas zamoliti, odgovara mi 15. listopada u 10:00, hvala.", MONDAY)
    assert croatian[0].day
    assert croatian[0].day.month == 10


def test_a_weekday_behind_its_date_belongs_to_it() -> None:
    (slot,) = mentions("9 March, Wednesday 10:00", MONDAY)
    assert slot.clash


def test_no_name_is_two_days_or_two_months() -> None:
    for row in MORE_WEEKDAYS.values():
        for number, names in enumerate(row):
            assert {WEEKDAYS[fold(name)] for name in names.split()} <= {number}
    for row in MORE_MONTHS.values():
        for number, names in enumerate(row, 1):
            assert {MONTHS[fold(name)] for name in names.split()} <= {number}


def test_the_names_of_one_language_are_folded() -> None:
    special = [
        name for names in (CAPITAL_DAYS, *DAYS_BY_LANGUAGE.values(), *MONTHS_BY_LANGUAGE.values()) for name in names
    ]
    assert special == [fold(name) for name in special]
