"""Optional tiers: their tests skip with a reason, and fail instead where every tier has to be there."""

import os

import pytest

TIERS = ("real_dynamodb", "sam", "chromium")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item):
    report = yield
    in_tier = any(item.get_closest_marker(tier) for tier in TIERS)
    if report.skipped and in_tier and os.environ.get("LEGWORK_REQUIRE_TIERS"):
        report.outcome = "failed"
    return report
