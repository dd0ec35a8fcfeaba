import pytest

from legwork.mail.addresses import mailboxes
from legwork.values.people import Mailbox


@pytest.mark.parametrize(
    ("text", "boxes"),
    [
        ("Ada Okoro <ada@firm.example>", [("Ada Okoro", "ada@firm.example")]),
        ('"Okoro, Ada" <ada@firm.example>', [("Okoro, Ada", "ada@firm.example")]),
        ("Okoro, Ada <ada@firm.example>", [("Okoro, Ada", "ada@firm.example")]),
        ("ada@firm.example (Ada Okoro)", [("Ada Okoro", "ada@firm.example")]),
        ("Team: ada@firm.example, Bo <bo@firm.example>;", [(None, "ada@firm.example"), ("Bo", "bo@firm.example")]),
        ("undisclosed-recipients:;", []),
        ("ADA@Firm.Example <ada@firm.example>", [(None, "ada@firm.example")]),
        ("Ada [mailto:ada@firm.example]", [("Ada", "ada@firm.example")]),
        ("ada@firm.example<mailto:ada@firm.example>; Bo", [(None, "ada@firm.example"), ("Bo", None)]),
        ("'Ada' <ada@firm.example>", [("Ada", "ada@firm.example")]),
        ('"Ada \\"Ace\\" Okoro" <ada@firm.example>', [('Ada "Ace" Okoro', "ada@firm.example")]),
        ("<ada@firm.example>, <bo@firm.example>", [(None, "ada@firm.example"), (None, "bo@firm.example")]),
        ("", []),
    ],
)
def test_an_address_list_is_read(text, boxes):
    assert mailboxes(text) == tuple(Mailbox(*box) for box in boxes)


def test_an_address_in_the_display_name_is_not_the_address():
    assert mailboxes('"Boss <boss@corp.example>" <eve@other.example>')[0].email == "eve@other.example"


def test_a_comment_cannot_smuggle_in_another_address():
    assert [box.email for box in mailboxes("alice@one.example)bob@two.example")] == ["alice@one.example"]


@pytest.mark.parametrize("text", ['"never closed <a@b.example>', "(never closed <a@b.example>", '"<(', "<a@b.example"])
def test_what_is_never_closed_opens_nothing(text):
    found = mailboxes(text)
    assert not found or found[0].email in ("a@b.example", None)
