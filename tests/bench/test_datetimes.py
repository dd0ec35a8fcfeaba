import json
import sys
from datetime import datetime

import pytest

from tests.bench.datetimes import Case, cases, is_hit
from tests.bench.time_readers import Said, available

AT, TWO, THREE = (datetime.fromisoformat(f"2026-03-{stamp}") for stamp in ("02T09:00", "05T14:00", "05T15:00"))


def value(timex="2026-03-05T14", **parts):
    return {"timex": timex, **parts}


def case(*values, text="Thursday 2-3pm"):
    return Case(text, AT, values)


def result(kind, *values):
    return {"TypeName": f"datetimeV2.{kind}", "Resolution": {"values": values}}


def test_taken_are_cases_with_one_concrete_time_and_a_time_of_writing(tmp_path):
    at = {"ReferenceDateTime": "2026-03-02T09:00:00"}
    concrete = result("datetime", value(value="2026-03-05 14:00:00"))
    zoned = result("datetime", value(value="2026-03-05 14:00:00", timezone="UTC"))
    given = [
        {"Input": "one", "Context": at, "Results": [concrete]},
        {"Input": "one beside a date", "Context": at, "Results": [concrete, result("date", value(value="2026-03-05"))]},
        {"Input": "two", "Context": at, "Results": [concrete, concrete]},
        {"Input": "no time of writing", "Results": [concrete]},
        {"Input": "a day", "Context": at, "Results": [result("date", value(value="2026-03-05"))]},
        {"Input": "never", "Context": at, "Results": [result("datetime", value(value="not resolved"))]},
        {"Input": "zoned", "Context": at, "Results": [zoned]},
    ]  # fmt: skip
    path = tmp_path / "cases.json"
    path.write_text(json.dumps(given), encoding="utf-8-sig")
    assert [each.text for each in cases(path)] == ["one", "one beside a date"]


def test_a_point_is_hit_by_its_start():
    assert is_hit(case(value(value="2026-03-05 14:00:00")), [Said(THREE), Said(TWO)])
    assert not is_hit(case(value(value="2026-03-05 14:00:00")), [Said(THREE)])


def test_a_range_needs_both_of_its_ends():
    both = case(value(start="2026-03-05 14:00:00", end="2026-03-05 15:00:00"))
    assert is_hit(both, [Said(TWO, THREE)])
    assert not is_hit(both, [Said(TWO)])


def test_of_clock_times_alone_the_day_does_not_count():
    assert is_hit(case(value(start="14:00:00", end="15:00:00")), [Said(TWO, THREE)])


def test_an_open_range_is_hit_by_its_bound():
    assert is_hit(case(value(Mod="before", end="2026-03-05 15:00:00")), [Said(None, THREE)])
    assert not is_hit(case(value(Mod="before", end="2026-03-05 15:00:00")), [Said(TWO)])


@pytest.mark.parametrize(
    ("why", "values"),
    [
        ("present", [value("PRESENT_REF", value="2026-03-02 09:00:00")]),
        ("part", [value("2026-03-05TMO", start="2026-03-05 08:00:00", end="2026-03-05 12:00:00")]),
        ("day's end", [value("2026-03-05T23:59:59", value="2026-03-05 23:59:59")]),
        ("long", [value(start="09:30:00", end="07:30:00")]),
        ("past", [value(value="2026-03-01 14:00:00")]),
        (None, [value(value="2026-03-01 14:00:00"), value(value="2026-03-08 14:00:00")]),
        (None, [value(start="14:00:00", end="15:00:00")]),
    ],
)
def test_what_we_read_otherwise_on_purpose_is_named(why, values):
    assert case(*values).aside == why


def test_our_own_reader_answers_like_the_others():
    readers, missing = available(["legwork"])
    assert not missing
    assert readers["legwork"]("Thursday 2-3pm", AT) == [Said(TWO, THREE)]


def test_a_reader_that_is_not_installed_is_named_with_the_reason(monkeypatch):
    monkeypatch.setitem(sys.modules, "timesense", None)
    readers, missing = available(["timesense"])
    assert not readers
    assert "timesense" in missing["timesense"]
