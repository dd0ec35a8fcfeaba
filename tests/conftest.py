"""Optional tiers: their tests skip with a reason, and fail instead where every tier has to be there.

There, too, a test that the threat model names has to have run and passed.

And what coverage does not look into, for looking doubles and trebles what it takes: the embedded AWS behind each call,
where nothing of ours runs, and tests marked `volume`, which go again and again where other tests have been.
"""

import os
import sys

import pytest
from botocore.endpoint import Endpoint
from hypothesis import HealthCheck, settings

from infra.dev.chromium import Chromium, found
from tests.threat_model import Ran, named, rows

# How fast a machine is, and how busy, is nothing that a test of ours may hang on.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

TIERS = ("real_dynamodb", "sam", "chromium")


def pytest_configure(config: pytest.Config):
    is_worker = hasattr(config, "workerinput")
    if os.environ.get("LEGWORK_REQUIRE_TIERS") and not is_worker:
        config.pluginmanager.register(Ran(named(rows())))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item):
    report = yield
    in_tier = any(item.get_closest_marker(tier) for tier in TIERS)
    if report.skipped and in_tier and os.environ.get("LEGWORK_REQUIRE_TIERS"):
        report.outcome = "failed"
    return report


@pytest.fixture(scope="session", autouse=True)
def untraced_aws():
    make_request = Endpoint.make_request
    with pytest.MonkeyPatch.context() as patched:
        if sys.gettrace():
            patched.setattr(Endpoint, "make_request", lambda *arguments: untraced(make_request, *arguments))
        yield


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(request: pytest.FixtureRequest):
    """What is made for a test marked `volume`, and for no other module, is as much of it as the test."""
    tracer = sys.gettrace()
    if request.scope != "session" and request._pyfuncitem.get_closest_marker("volume"):
        sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)
        nothing()


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function):
    if not pyfuncitem.get_closest_marker("volume"):
        return None
    untraced(pyfuncitem.obj, **{name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames})
    return True


def untraced(run, *arguments, **named):
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        return run(*arguments, **named)
    finally:
        sys.settrace(tracer)
        nothing()


def nothing():
    """A call at which a tracer that was set comes to itself: without it coverage's would miss that `untraced` ends."""


@pytest.fixture(scope="session")
def chromium():
    """One browser for all that looks at letters and pages."""
    if found() is None:
        pytest.skip("chromium is not installed (make tier-chromium)")
    with Chromium() as browser:
        yield browser


@pytest.fixture
def browser_tool():
    """Reads what `make tier-chromium` fetched to run inside the browser."""

    def read(path):
        if not path.is_file():
            pytest.skip(f"{path.name} is not fetched (make tier-chromium)")
        return path.read_text(encoding="utf-8")

    return read
