"""Where a text ends and the signature begins."""

import re

from legwork.mail.message import Segment

_DELIMITER = re.compile(r"^--\s?$")


def signature_cut(lines: list[str], holder: Segment) -> list[tuple[bool, list[str]]]:
    """The lines in order, in runs that are signature or not."""
    for number, line in enumerate(lines):
        if _DELIMITER.match(line):
            return [(False, lines[:number]), (True, lines[number:])]
    return [(False, list(lines))]
