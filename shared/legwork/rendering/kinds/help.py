"""`help`: everything that can be said to Legwork, and how it is set now."""

from collections.abc import Sequence
from datetime import time
from functools import cache

from legwork.rendering import when, wording
from legwork.rendering.blocks import Block, Bullets, Fact, FactList, Heading, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.rendering.tables.commands import COMMANDS
from legwork.values.profile import Profile, Standing


def help_(facts: LetterFacts) -> Sheet:
    """Every command in plain words, then the settings."""
    blocks = (
        Paragraph("Write to Legwork, or answer any letter, in plain words. These are examples, not passwords."),
        *_commands(),
        Heading("Your settings"),
        FactList(settings(facts)),
    )
    return Sheet(
        "What Legwork can do", "Every command in plain words, and your settings.", "What Legwork can do", blocks
    )


@cache
def _commands() -> Sequence[Block]:
    """The same in every letter."""
    return [
        block
        for group in dict.fromkeys(row.group for row in COMMANDS)
        for block in (
            Heading(group),
            Bullets(tuple(f"“{row.said}”: {row.does}." for row in COMMANDS if row.group == group)),
        )
    ]


def settings(facts: LetterFacts) -> tuple[Fact, ...]:
    """The seeker's settings as they are now."""
    profile = facts.profile
    stage = ", ".join(one for one in (wording.stage(profile.stage), profile.field) if one)
    linked = ", ".join(profile.addresses)
    rows = [
        Fact("Time zone", f"{when.zone_said(profile.timezone, facts.now)} ({profile.timezone})"),
        Fact("Where you stand", stage or "not told yet"),
        Fact("Working days", when.weekdays(profile.working_days)),
        Fact("Quiet hours", _quiet(profile, facts)),
        Fact("Digest", {"weekly": "weekly, on Mondays", "daily": "daily", "off": "off"}.get(profile.digest, "weekly")),
        Fact("Linked addresses", linked),
        Fact("Private address", facts.private_address),
    ]
    if profile.standing is Standing.STOPPED:
        rows.insert(0, Fact("Letters", "stopped; answer “start” to resume"))
    return tuple(rows)


def _quiet(profile: Profile, facts: LetterFacts) -> str:
    if profile.quiet_from is None or profile.quiet_until is None:
        return "none"
    return f"every day, {quiet(profile.quiet_from, profile.quiet_until, profile.timezone, facts)}"


def quiet(first: time, last: time, zone: str, facts: LetterFacts) -> str:
    """As in "12:00-9:00 am (New York, EST)"."""
    spoken = when.clock_span(first, last, long=when.twenty_four_hours(zone))
    return f"{spoken} ({when.zone_said(zone, facts.now)})"
