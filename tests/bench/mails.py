"""The mails of the development set, and Legwork's own way through them."""

import json
from collections.abc import Sequence
from pathlib import Path

from legwork.mail.parse import read_message
from legwork.understanding.engine import understand
from legwork.values.people import Seeker

DEV = Path(__file__).parents[1] / "corpus" / "dev"

Mails = Sequence[tuple[bytes, Seeker]]


def corpus() -> Mails:
    """The mails of the development set, each with its own seeker."""
    found = []
    for path in sorted(DEV.glob("*.eml")):
        gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["seeker"]
        found.append((path.read_bytes(), Seeker(gold["name"], gold["email"], gold["timezone"])))
    return found


def read_all(mails: Mails) -> None:
    """Legwork's own way through all of them."""
    for raw, seeker in mails:
        understand(read_message(raw), seeker)
