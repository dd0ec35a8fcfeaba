"""The country of a national telephone number, where an address, a clock or a language tells it."""

from datetime import datetime

import pytest

from legwork.understanding.regions import region_among, region_at, region_of, region_of_form, regions_of_language


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Boone Glass, 12 Mill Lane, Leeds LS1 4AP", "GB"),
        ("University of Leeds", "GB"),
        ("CHU de Brest", "FR"),
        ("14 Wellington St, Hawthorn", None),
        ("la mer", None),
        ("Lugano", "CH"),
    ],
)
def test_an_address_tells_the_country(text, region):
    assert region_of(None, text) == region


def test_a_clock_tells_the_country_where_only_one_of_its_countries_has_such_numbers():
    spring = datetime.fromisoformat("2026-05-11T11:52:07+01:00")

    assert region_at(spring, "Africa/Nairobi", "0803 555 0142") == "NG"
    assert region_at(spring, "Europe/London", "0803 555 0142") is None
    assert region_at(None, "Africa/Nairobi", "0803 555 0142") is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Hoi Lena, leuk! Groetjes", "NL"),
        ("Hei Lena, gjerne! Mvh", "NO"),
        ("Hej Lena, absolut. Hälsningar", "SE"),
        ("Dzień dobry, chętnie. Pozdrawiam", "PL"),
        ("안녕하세요", "KR"),
        ("Happy to talk, best regards", None),
    ],
)
def test_a_language_tells_the_countries_where_it_is_written(text, first):
    assert next(iter(regions_of_language(text)), None) == first


def test_of_a_languages_countries_the_one_with_such_numbers_counts():
    assert region_among(("NL", "BE"), "Europe/Berlin", "0470 55 50 12") == "BE"
    assert region_among(("NL", "BE"), "Europe/Berlin", "06-55501234") == "NL"


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Call (312) 555-0142 after six.", "US"),
        ("Cell (604)555-0142", "US"),
        ("+52 (312) 555-0142", None),
        ("(012) 555-0142", None),
        ("(11) 9555-0142", None),
        ("312 555 0142", None),
    ],
)
def test_the_form_of_a_number_tells_north_america(text, region):
    assert region_of_form(text) == region
