"""Draws the state tables as a page: `python -m legwork.conversations.diagram > docs/conversation.md`."""

import sys
from collections.abc import Iterator, Mapping

from legwork.conversations.entry import Happening
from legwork.conversations.record import State
from legwork.conversations.states import MOVES, PASSINGS, Move, Whose

_HEAD = """# The life of a conversation

Made from `shared/legwork/conversations/states.py` by `python -m legwork.conversations.diagram`; do not edit.

A state changes by what happens (a mail, a command, a letter that went out) or by the passing of time alone. Messages
count in the order of their own dates, whatever the order in which they come in.
"""
_TABLE = """
## What each happening makes of each state

A cell says the state after it, whose turn it is then, and the letters that go out at once. "-" leaves everything as it
is: the message is filed. In the row *new* the record starts with that message.
"""


def page() -> str:
    """The page in Markdown: a Mermaid diagram and the whole table."""
    return "\n".join([_HEAD, "```mermaid", *_diagram(), "```", _TABLE, *_table(), ""])


def _diagram() -> Iterator[str]:
    yield "stateDiagram-v2"
    for before, moves in MOVES.items():
        for after, names in _arrows(moves, before).items():
            yield f"    {before or '[*]'} --> {after}: {', '.join(names)}"
    for passing in PASSINGS:
        yield f"    {passing.before} --> {passing.after}: ({passing.when})"


def _arrows(moves: Mapping[Happening, Move], before: State | None) -> Mapping[State, list[str]]:
    arrows: dict[State, list[str]] = {}
    for happening, step in moves.items():
        if step.state is not before:
            arrows.setdefault(step.state, []).append(happening.value)
    return arrows


def _table() -> Iterator[str]:
    states: tuple[State | None, ...] = tuple(MOVES)
    yield "| happening | " + " | ".join(str(state or "*new*") for state in states) + " |"
    yield "| --- " * (len(states) + 1) + "|"
    for happening in Happening:
        yield f"| {happening} | " + " | ".join(_cell(state, happening) for state in states) + " |"


def _cell(state: State | None, happening: Happening) -> str:
    step = MOVES[state][happening]
    told = [] if step.state is state else [f"**{step.state}**" + (f" ({step.outcome})" if step.outcome else "")]
    if step.turn is not Whose.SAME:
        told.append(f"{step.turn.value} turn")
    told += [f"`{letter}`" for letter in step.letters]
    return ", ".join(told) or "-"


if __name__ == "__main__":
    sys.stdout.write(page())
