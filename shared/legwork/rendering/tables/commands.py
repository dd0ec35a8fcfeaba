"""Every command that is carried out, as `help` shows it."""

from typing import NamedTuple


class CommandRow(NamedTuple):
    """A command of the product: under which heading, how it may be said, what it does."""

    name: str
    group: str
    said: str
    does: str


_SEE, _WRITE, _ONE = "Look things up", "Get help with a mail", "About one conversation"
_SET, _DATA = "Change how Legwork works", "Your data"

COMMANDS: tuple[CommandRow, ...] = (
    CommandRow("list", _SEE, "list", "your conversations, what comes next and whose turn it is"),
    CommandRow("prep", _SEE, "send me the prep for Sam", "who they are and what to ask, now"),
    CommandRow("compare", _SEE, "which career fits me best?", "careers side by side, in your own words and numbers"),
    CommandRow("question", _SEE, "how long should such a talk be?", "an answer from the guide"),
    CommandRow(
        "draft", _WRITE, "draft a thank-you to Sam", "a mail for you to send: first ask, follow-up or thank-you"
    ),
    CommandRow("check", _WRITE, "check this before I send it: ...", "what to change in the draft below"),
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
    CommandRow("address", _SET, "I also write from sam@work.example", "links a further address of yours"),
    CommandRow("stop", _SET, "stop", "no more letters but answers to commands"),
    CommandRow("start", _SET, "start", "letters come again"),
    CommandRow("export", _DATA, "send me everything you have", "a copy of all that is kept about you"),
    CommandRow("forget", _DATA, "forget Sam", "erases one person: record, notes, mail"),
    CommandRow("delete", _DATA, "delete all my data", "erases everything, after one question"),
)
