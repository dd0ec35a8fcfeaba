import textwrap
from datetime import datetime

import pytest

from legwork.mail.message import SegmentKind
from tests.unit.mail.announcements import ATTRIBUTIONS, BLOCKS

NINE = datetime.fromisoformat("2026-03-02T09:00")  # wherever it was nine
MARKED, BARE = "> Tuesday at 2?\n> Ada", "Tuesday at 2?\nAda"


def said(found, announcement):
    """The quotation, checked: one own segment above it, and the author and the date that are announced."""
    own, quoted = found
    assert (own.kind, own.text) == (SegmentKind.OWN, "Tuesday works.")
    assert (quoted.kind, quoted.depth, quoted.text) == (SegmentKind.QUOTED, 1, BARE)
    assert quoted.dated_at.replace(tzinfo=None) == NINE
    assert quoted.from_.name == ("Ada Okoro" if "Ada Okoro" in announcement else None)
    assert quoted.from_.email == ("ada@firm.example" if "ada@firm.example" in announcement else None)
    return quoted


@pytest.mark.parametrize("quotation", [MARKED, BARE], ids=["marked", "bare"])
@pytest.mark.parametrize("line", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS.keys())
def test_an_attribution_of_any_client_announces_its_quotation(split, line, quotation):
    said(split(f"Tuesday works.\n\n{line}\n\n{quotation}"), line)


@pytest.mark.parametrize("line", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS.keys())
def test_an_attribution_may_be_wrapped(split, line):
    wrapped = "\n".join(textwrap.fill(part, 46, break_on_hyphens=False) for part in line.split("\n"))
    said(split(f"Tuesday works.\n\n{wrapped}\n\n{MARKED}"), line)


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS.keys())
def test_a_header_block_of_any_client_announces_its_quotation(split, block):
    quoted = said(split(f"Tuesday works.\n\n{block}\n\n{MARKED if block.startswith('>') else BARE}"), block)
    assert quoted.subject == "hello"
    assert quoted.to[0].email == "nia@student.example"


@pytest.mark.parametrize("block", [each for each in BLOCKS.values() if not each.startswith(">")])
def test_a_header_block_may_stand_inside_the_quote_marks(split, block):
    marked = textwrap.indent(f"{block}\n\n{BARE}", "> ", lambda _: True)
    assert said(split(f"Tuesday works.\n\n{marked}"), block).subject == "hello"


@pytest.mark.parametrize(
    "text",
    [
        "I wrote this on 3 March 2026 at 9:00:\n\nour plan is good",
        "We met on 2/3/2026 at 9:00, Ada said:\nbring a hat",
        "Please write to ada@firm.example on 2 March 2026 at 9:00:\nshe knows",
        "Dear all,\n\nwhat I learned from Ada Okoro (ada@firm.example) on 2 March 2026:\n\n- one\n- two",
        "At 9:00 on 2 March 2026 Ada wrote me:\n\nshe is fine",
        "Am Montag habe ich ihr geschrieben:\nkeine Antwort",
        "Agenda:\n----- First part -----\nFrom: Boston\nTo: Chicago\nthen home",
        "Wednesday 11 March 2026 10:00\nFrom: Ada\nwhere: office",
        "Call list:\nAda Okoro <ada@firm.example>, 2 March 2026 9:00\nBo Lee <bo@firm.example>, 3 March 2026 10:00",
        "Here are the slots:\n\nTuesday, March 10, 2026, 2:00 PM:\nby video",
    ],
)
def test_a_sentence_with_a_date_or_an_address_announces_nothing(split, text):
    assert [(each.kind, each.text) for each in split(text)] == [(SegmentKind.OWN, text)]
