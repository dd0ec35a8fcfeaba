from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from legwork.mail.quoted_dates import quoted_date

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("text", "offset"), [("+0530", 5.5), ("-11:00", -11), ("(GMT+13)", 13), ("\u221203:30", -3.5), ("UTC+14", 14)]
)
def test_an_offset_counts(text, offset):
    found = quoted_date(f"3 March 2026 09:15 {text}", BERLIN).moment
    assert found.utcoffset() == timedelta(hours=offset)
    assert found.replace(tzinfo=None) == datetime(2026, 3, 3, 9, 15)  # noqa: DTZ001 - the time on the wall


@pytest.mark.parametrize("text", ["+4100", "-99:99", "+15", "GMT-24:00"])
def test_an_offset_that_no_zone_has_is_none(text):
    assert quoted_date(f"3 March 2026 09:15 {text}", BERLIN).moment.astimezone(UTC).hour == 8
