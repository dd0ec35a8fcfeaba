"""What a terminal shows people: tables, colour where it is one, a line of progress that leaves no trace."""

import os
import sys
from collections.abc import Sequence
from typing import TextIO

from legwork.rendering.plain import columns

BOLD, QUIET, GREEN, YELLOW, BLUE = "1", "2", "32", "33", "34"  # SGR (ECMA-48 section 8.3.117)


def is_terminal(stream: TextIO) -> bool:
    """Whether people look at it."""
    return stream.isatty()


class Paint:
    """Colours text for a stream: on a terminal that has colours, and not where NO_COLOR is set (no-color.org)."""

    def __init__(self, stream: TextIO) -> None:
        self._on = is_terminal(stream) and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"

    def __call__(self, text: str, *codes: str) -> str:
        """The text in these colours, or as it is."""
        return f"\x1b[{';'.join(codes)}m{text}\x1b[0m" if self._on and text and codes else text


class Progress:
    """How far a long work is, on one line of standard error; nothing where that is no terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._on = is_terminal(self._stream)

    def show(self, text: str) -> None:
        """Replace the line."""
        if self._on:
            self._stream.write(f"\r\x1b[K{text[:78]}")
            self._stream.flush()

    def clear(self) -> None:
        """Take the line away, before something else is printed."""
        self.show("")


def table(rows: Sequence[Sequence[str]], *, gap: str = "  ") -> list[str]:
    """The rows as lines, each column as wide as its widest cell; the last one is not padded."""
    widths = [max(columns(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [
        gap.join(cell + " " * (width - columns(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
