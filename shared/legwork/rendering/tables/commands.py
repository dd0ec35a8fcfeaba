"""Every command that is carried out, as `help` shows it."""

from typing import NamedTuple


class CommandRow(NamedTuple):
    """A command of the product: under which heading, how it may be said, what it does."""

    name: str
    group: str
    said: str
    does: str


_SEE, _ONE, _SET = "Look things up", "About one conversation", "Change how Legwork works"

COMMANDS: tuple[CommandRow, ...] = (
    CommandRow("list", _SEE, "list", "your conversations, what comes next and whose turn it is"),
    CommandRow("prep", _SEE, "send me the prep for Sam", "who they are and what to ask, now"),
    CommandRow("help", _SEE, "help", "this letter"),
    CommandRow("reschedule", _ONE, "moved to Thursday 4 pm, my time", "moves the meeting and its calendar entry"),
    CommandRow("cancel", _ONE, "cancelled, we are not meeting after all", "ends it and drops its reminders"),
    CommandRow("close", _ONE, "stop tracking this one", "closes it; nothing more comes about it"),
    CommandRow("done", _ONE, "done", "you have done what a letter reminded you of"),
    CommandRow("snooze", _ONE, "snooze 3 days", "the reminder comes again then"),
    CommandRow("correct", _ONE, "she is a hydrologist, not a plumber", "corrects the record"),
    CommandRow("timezone", _SET, "I am in Berlin now", "your time zone"),
    CommandRow(
        "set",
        _SET,
        "no mail before 9 am, my time",
        "quiet hours; so too “I work Sunday to Thursday”, “I am a first-year”",
    ),
    CommandRow("digest", _SET, "daily digest", "weekly, daily or no digest"),
    CommandRow("stop", _SET, "stop", "no more letters but answers to commands"),
    CommandRow("start", _SET, "start", "letters come again"),
)
