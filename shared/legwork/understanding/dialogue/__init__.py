"""A thread as turns: what a message does with the times on the table."""

from legwork.understanding.dialogue.around import said_at
from legwork.understanding.dialogue.turn import consented, heard, read_turn

__all__ = ["consented", "heard", "read_turn", "said_at"]
