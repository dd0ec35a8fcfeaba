"""Words for zones, places and offsets."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from legwork.understanding.tables.zones import ABBREVIATIONS, AMBIGUOUS, PLACES, STRANGERS, US_STATES
from legwork.understanding.zones import plausible_zone_for_offset, resolve_zone, zone_of_place, zones_with_offset
from legwork.values.times import zone

WINTER, SUMMER = datetime(2026, 1, 15, 12, tzinfo=UTC), datetime(2026, 7, 15, 12, tzinfo=UTC)


@pytest.mark.parametrize("name", sorted({*PLACES, *STRANGERS, *US_STATES, *ABBREVIATIONS.values()}))
def test_every_zone_of_the_tables_exists(name: str) -> None:
    assert zone(name) is not None


def test_no_place_stands_for_two_zones() -> None:
    places = [place for row in PLACES.values() for place in row.split(";")]
    assert len(places) == len(set(places))
    assert len(places) > 250


@pytest.mark.parametrize(
    ("words", "near", "zones"),
    [
        ("ET", (), ("America/New_York",)),
        ("EST", ("Chicago, IL",), ("America/New_York",)),
        ("Pacific Time", (), ("America/Los_Angeles",)),
        ("London time", (), ("Europe/London",)),
        ("the UK", (), ("Europe/London",)),
        ("GMT+2", (), ("+02:00",)),
        ("UTC-05:30", (), ("-05:30",)),
        ("UTC", (), ("UTC",)),
        ("Asia/Singapore", (), ("Asia/Singapore",)),
        ("Asia/Atlantis", (), ()),
        ("CET", ("Copenhagen",), ("Europe/Copenhagen",)),
        ("CET", (), ("Europe/Berlin",)),
        ("IST", ("Pune, India",), ("Asia/Kolkata",)),
        ("IST", ("Europe/Dublin",), ("Europe/Dublin",)),
        ("CST", ("Shanghai",), ("Asia/Shanghai",)),
        ("CST", ("America/Toronto",), ("America/Chicago",)),
        ("BST", ("Dhaka",), ("Asia/Dhaka",)),
        ("EST", ("Sydney",), ("America/New_York",)),
        ("SA time", ("Durban, South Africa",), ("Africa/Johannesburg",)),
        ("SA time", ("Adelaide",), ("Australia/Adelaide",)),
        ("SA time", ("Jeddah",), ("Asia/Riyadh",)),
        ("PH time", (), ("Asia/Manila",)),
        ("UTC+25", (), ()),
        ("soon", (), ()),
    ],
)
def test_words_name_their_zone(words: str, near: tuple[str, ...], zones: tuple[str, ...]) -> None:
    assert resolve_zone(words, near, WINTER) == zones


def test_an_ambiguous_abbreviation_without_evidence_keeps_every_reading() -> None:
    assert resolve_zone("BST", (), SUMMER) == tuple(meant for meant, _ in AMBIGUOUS["bst"])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Columbus, OH 43201", "America/New_York"),
        ("Portland, OR", "America/Los_Angeles"),
        ("Zürich", "Europe/Zurich"),
        ("São Paulo, Brasil", "America/Sao_Paulo"),
        ("12 Long Lane, Leeds", "Europe/London"),
        ("Head of Nothing in Particular", None),
    ],
)
def test_a_place_has_its_zone(text: str, name: str | None) -> None:
    assert zone_of_place(text) == name


@pytest.mark.parametrize(
    ("hours", "season", "name"),
    [
        (0, WINTER, "UTC"), (0, SUMMER, "UTC"), (-5, WINTER, "America/New_York"), (-5, SUMMER, "America/Chicago"),
        (-4, SUMMER, "America/New_York"), (-4, WINTER, "America/Halifax"), (-7, SUMMER, "America/Los_Angeles"),
        (1, WINTER, "Europe/Berlin"), (1, SUMMER, "Europe/London"), (2, SUMMER, "Europe/Berlin"),
        (5.5, WINTER, "Asia/Kolkata"), (11, WINTER, "Australia/Sydney"), (9, SUMMER, "Asia/Tokyo"),
    ],
)  # fmt: skip
def test_a_strangers_zone_is_one_whose_clocks_show_that_offset_on_that_date(
    hours: float, season: datetime, name: str
) -> None:
    assert plausible_zone_for_offset(season.astimezone(timezone(timedelta(hours=hours)))) == name
    assert name in zones_with_offset(timedelta(hours=hours), season)


def test_an_offset_of_nobody_stays_an_offset() -> None:
    assert plausible_zone_for_offset(WINTER.astimezone(timezone(timedelta(minutes=17)))) == "+00:17"
