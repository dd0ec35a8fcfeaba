"""Calendar files as lines and properties."""

from legwork.understanding.calendar_files import EVENTS_CAP, calendars_in


def file(*lines: str) -> str:
    return "\r\n".join(("BEGIN:VCALENDAR", "METHOD:REQUEST", *lines, "END:VCALENDAR", ""))


def event(*lines: str) -> tuple[str, ...]:
    return ("BEGIN:VEVENT", *lines, "END:VEVENT")


def test_a_folded_line_is_one_line() -> None:
    [calendar] = calendars_in(file(*event("SUMMARY:Tea with", "  Ada", "\tBoone")))

    assert calendar.method == "REQUEST"
    assert calendar.events[0]["SUMMARY"][0].text == "Tea with AdaBoone"


def test_what_is_quoted_ends_no_name() -> None:
    [calendar] = calendars_in(file(*event('DTSTART;TZID="(UTC-05:00) East; West";X=1:20260601T080000')))

    [start] = calendar.events[0]["DTSTART"]
    assert start.value == "20260601T080000"
    assert start.parameters == {"TZID": "(UTC-05:00) East; West", "X": "1"}


def test_escaped_signs_are_those_signs() -> None:
    [calendar] = calendars_in(
        file(*event(r"SUMMARY:Tea\, cake\; talk\nat ten", "ORGANIZER;CN=Ada ^'Ad^' Boone:mailto:a"))
    )

    assert calendar.events[0]["SUMMARY"][0].text == "Tea, cake; talk\nat ten"
    assert calendar.events[0]["ORGANIZER"][0].parameters == {"CN": 'Ada "Ad" Boone'}


def test_the_words_of_an_alarm_are_not_the_events() -> None:
    alarm = ("BEGIN:VALARM", "DESCRIPTION:Wake up", "END:VALARM")
    [calendar] = calendars_in(file(*event("DESCRIPTION:Tea", *alarm)))

    assert [one.value for one in calendar.events[0]["DESCRIPTION"]] == ["Tea"]


def test_the_definition_of_a_zone_is_kept_by_its_name() -> None:
    zone = (
        "BEGIN:VTIMEZONE",
        "TZID: Our Office",
        "BEGIN:STANDARD",
        "TZOFFSETTO:+0530",
        "END:STANDARD",
        "END:VTIMEZONE",
    )
    [calendar] = calendars_in(file(*zone))

    assert calendar.zones == {"Our Office": "\r\n".join(zone)}


def test_a_calendar_that_never_ends_is_none() -> None:
    assert calendars_in("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\n") == []


def test_an_event_ends_with_its_calendar_and_not_with_what_never_began() -> None:
    [calendar] = calendars_in(
        file("END:VEVENT", "a line", "BEGIN:VEVENT", "BEGIN:VALARM", "END:VTODO", "END:VALARM", "UID:1")
    )

    assert [one["UID"][0].value for one in calendar.events] == ["1"]


def test_a_file_has_so_many_events_at_most() -> None:
    [calendar] = calendars_in(file(*(line for number in range(EVENTS_CAP + 9) for line in event(f"UID:{number}"))))

    assert len(calendar.events) == EVENTS_CAP
