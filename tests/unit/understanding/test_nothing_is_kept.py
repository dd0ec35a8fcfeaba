"""After a reading no word of the mail is left in memory: not in a cache, not in a table, not among patterns."""

import gc
import re
import sys
from collections.abc import Iterator
from types import FunctionType, ModuleType

import pytest

from legwork.mail.parse import read_message
from legwork.understanding.engine import understand
from legwork.values.people import Seeker

SEEKER = Seeker("Quillabeth Ostrovane", "quillabeth@seeker.example", "Europe/Paris")
INVENTED = ("quillabeth", "ostrovane", "zimbrel", "wickenhaug", "fenstrap", "marovic", "4930901820")
CONTACT = "Zimbrel Wickenhaug <zimbrel@fenstrap.example>"
MAILS = {
    "an offer": (
        CONTACT,
        (
            "Dear Quillabeth,\n\nTuesday 10 March at 3pm would suit me, at the Wickenhaug Mill. You should also"
            " talk to my colleague Tadej Marovic of Fenstrap Glass, marovic@fenstrap.example.\n\nBest wishes,\n"
            "Zimbrel Wickenhaug\nMaster Glassblower, Fenstrap Glass Ltd\nZimbrelweg 7, 10115 Berlin\n+49 30 901820\n"
        ),
    ),
    "an answer": (
        SEEKER.email,
        (
            "Hi Zimbrel,\n\nTuesday at 3pm is perfect.\n\nQuillabeth\n\nOn Mon, 2 Mar 2026 at 09:00, Zimbrel Wickenhaug"
            " <zimbrel@fenstrap.example> wrote:\n> Would Tuesday at 3pm at the Fenstrap works do?\n> Zimbrel\n"
        ),
    ),
    "notes": (
        SEEKER.email,
        (
            "Notes on my talk with Zimbrel Wickenhaug: the Fenstrap kiln needs two years to learn. Fit: people 4/5.\n"
            "Please remind me to thank Tadej Marovic on Friday.\n"
        ),
    ),
}


def _mail(sender: str, text: str) -> bytes:
    head = (
        f"From: {sender}\nTo: Legwork <ask@legwork.example>, {SEEKER.email}\nSubject: Fenstrap and glass\n"
        "Date: Mon, 2 Mar 2026 10:00:00 +0100\nMessage-ID: <zimbrel-1@fenstrap.example>\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
    )
    return (head + text).encode()


def _kept() -> Iterator[str]:
    """Every string that the modules of the package hold, their caches and tables included, and compiled patterns."""
    waiting: list[object] = [
        vars(module) for name, module in list(sys.modules.items()) if name == "legwork" or name.startswith("legwork.")
    ]
    waiting += [getattr(re, "_cache", {}), getattr(re, "_cache2", {})]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, ModuleType | type):
            continue
        seen.add(id(one))
        if isinstance(one, str):
            yield one
        elif isinstance(one, FunctionType):
            waiting += [cell.cell_contents for cell in one.__closure__ or () if cell.cell_contents is not one]
        else:
            waiting += gc.get_referents(one)


@pytest.mark.parametrize("mail", MAILS)
def test_no_word_of_a_mail_is_left_when_it_is_read(mail: str) -> None:
    found = understand(read_message(_mail(*MAILS[mail])), SEEKER)
    assert found.intent

    del found
    left = {kept for kept in _kept() for word in INVENTED if word in kept.casefold()}
    assert left == set()


def test_a_cache_that_held_a_word_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    from functools import cache  # noqa: PLC0415 - a cache as a careless module would have it

    from legwork.understanding import sentences as careless  # noqa: PLC0415

    remembering = cache(str.casefold)
    monkeypatch.setattr(careless, "remembering", remembering, raising=False)
    remembering("Dear Quillabeth")

    assert any("quillabeth" in kept for kept in _kept())
