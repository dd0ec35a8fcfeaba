"""The history of a thread: what it had come to, and who said what in it."""

from legwork.understanding.deciding import Situation
from legwork.understanding.dialogue import heard
from legwork.understanding.exchange import Table
from legwork.understanding.intents import Register
from legwork.understanding.parts import Part, is_reader
from legwork.understanding.writers import frame_of, zone_of_others

_ALONE = (Register.NOTE, Register.TOOL)  # read without their thread
HISTORY_CAP = 8


def of_the_other(situation: Situation) -> tuple[Part, ...]:
    """The history of this thread that can say how and where: nothing after a new subject."""
    return situation.history[:HISTORY_CAP]


def words_by_side(situation: Situation) -> tuple[str, str]:
    """The words of the seeker and those of everybody else, the newest first."""
    spoken = (situation.part, *situation.history[:HISTORY_CAP])
    own = [part.text for part in spoken if is_reader(part.author, situation.reader)]
    theirs = [part.text for part in spoken if not is_reader(part.author, situation.reader)]
    return "\n".join(own), "\n".join(theirs)


def table_of(situation: Situation) -> Table:
    """What the history had come to, read from its oldest message on; nothing for a mail without a thread."""
    table = Table()
    if situation.register in _ALONE or not situation.history:
        return table
    others = zone_of_others((situation.part, *situation.history), situation.reader)
    for part in reversed(situation.history[:HISTORY_CAP]):
        register = Register.SEEKER if is_reader(part.author, situation.reader) else Register.CONTACT
        table = heard(part, register, frame_of(part, situation.reader, situation.frame.at, others), table)
    return table
