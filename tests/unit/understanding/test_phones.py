"""Telephone numbers in signatures and invitations; numbers are from ranges kept for fiction where there are any."""

import pytest

from legwork.understanding.phones import PhoneLabel, contact_phone, personal_phones, phones
from legwork.understanding.regions import region_among, region_of


@pytest.mark.parametrize(
    ("text", "region", "number"),
    [
        ("Main 202-555-0101 | Direct 202-555-0158", "US", "+12025550158"),
        ("T: 0117 496 0210 (office)  M: +44 7700 900482", "GB", "+447700900482"),
        ("Office (212) 555-0133 | Mobile (917) 555-0171", "US", "+19175550171"),
        ("Tel +49 711 12345-67, Fax -68", "DE", "+497111234567"),
        ("+44 (0) 20 7946 0321", None, "+442079460321"),
        ("0041 44 555 01 02", None, "+41445550102"),
        ("06.98.76.54.32", "FR", "+33698765432"),
        ("ring me on 01632 960321", "GB", "+441632960321"),
        ("call 415-555-0188", None, "+14155550188"),
        ("call 415-555-0188", "DE", "+14155550188"),
        ("M 07700 900123", "IS", "+447700900123"),
        ("M 07700 900123", "SE", "+447700900123"),
        ("Reception 020 7946 0000, my direct line is 020 7946 0123", "GB", "+442079460123"),
        ("Ph (02) 5550 7012", "AU", "+61255507012"),
        ("T: 416-555-0125 ext. 204", "CA", "+14165550125"),
        ("appelez le 01 99 00 71 22 (24 h/24)", "FR", "+33199007122"),
    ],
)
def test_the_contacts_number_is_their_own(text, region, number):
    assert contact_phone(text, lambda: region).number == number


@pytest.mark.parametrize(
    "text",
    [
        "Fax: 212-555-0133",
        "Switchboard 020 7946 0000",
        "Dial in by phone\n+1 312-555-0190,,448210937# United States",
        "Join by phone\n(GB) +44 20 7946 0731\nPIN: 604118772",
        "Meeting ID: 823 4091 5567\nPasscode: 123456789",
        "toll-free 1-800-555-0199",
        "see you on 2026-03-12 at 10, invoice 20418",
        "2019-2026",
        "HRB 123456789",
    ],
)
def test_what_is_nobodys_own_number(text):
    assert contact_phone(text, lambda: "US") is None


def test_a_number_without_a_country_stays_as_written():
    assert contact_phone("Tel 05541 555 012", lambda: None).number == "05541 555 012"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("My cell is 917-555-0133.", True),
        ("My cell is +1 917 555 0133.", False),
        ("Fax 212-555-0134, cell +1 917 555 0133.", False),
        ("Join by phone\n(GB) +44 20 7946 0731\nPIN: 604118772", False),
        ("Tuesday at 2 it is.", False),
    ],
)
def test_the_country_is_asked_for_only_where_a_number_of_somebodys_own_lacks_its_code(text, asked):
    times = []

    personal_phones(text, lambda: times.append(text))

    assert bool(times) is asked


def test_the_label_comes_from_the_words_beside():
    found = {phone.label for phone in phones("O 212-555-0133 F 212-555-0134 C 917-555-0171", "US")}

    assert found == {PhoneLabel.OFFICE, PhoneLabel.FAX, PhoneLabel.MOBILE}


def test_the_words_are_verbatim_and_found_where_they_start():
    text = "Cell: (510) 555-0119"
    (phone,) = phones(text, "US")

    assert text[phone.start :].startswith(phone.words)


@pytest.mark.parametrize(
    ("zone", "text", "region"),
    [
        ("Europe/Berlin", "", "DE"),
        ("America/Toronto", "Seattle, WA", "US"),
        (None, "Vancouver, BC", "CA"),
        (None, "40 Quay Row, Bristol BS1 4ZZ", "GB"),
        (None, "Castlemaine VIC", "AU"),
        (None, "Fitzroy Pumps, Geraldton WA\n0491 570 110", "AU"),
        (None, "mail@stelling.example.nl", "NL"),
        (None, "Lyon, France", "FR"),
        (None, "somewhere", None),
    ],
)
def test_the_region_comes_from_the_text_before_the_zone(zone, text, region):
    assert region_of(zone, text) == region


@pytest.mark.parametrize(("mobile", "region"), [(True, "DE"), (False, "AT")])
def test_a_mobile_number_is_of_the_country_where_it_is_one(mobile, region) -> None:
    assert region_among(("DE", "AT", "CH"), "Europe/Vienna", "0171 3920011", mobile=mobile) == region


def test_two_numbers_with_a_slash_between_are_two() -> None:
    found = phones("049 555 0123 / 083 555 0123", "ZA")

    assert {phone.number for phone in found} == {"+27495550123", "+27835550123"}


def test_a_trunk_zero_is_no_number_of_north_america() -> None:
    assert phones("Cell 082 555 0144", "US")[0].number == "082 555 0144"


def test_a_number_ends_with_its_sentence() -> None:
    assert [one.number for one in phones("Ring the mobile, 07700 900317. 310 to lamb this year.", "GB")] == [
        "+447700900317"
    ]


def test_a_number_may_run_over_the_end_of_a_line_behind_the_code_of_its_country() -> None:
    text = "You can phone me at the workshop, where nobody else ever picks up: +44\n7700 900 482.\n"

    assert [phone.number for phone in phones(text, "DE")] == ["+447700900482"]


def test_a_date_with_the_span_of_a_meeting_is_no_number() -> None:
    assert phones("A) Tues 4/21 1400-1430", "US") == ()
