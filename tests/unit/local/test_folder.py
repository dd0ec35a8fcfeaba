import mailbox
from datetime import UTC, datetime

from infra.local.folder import Arrival, Folder
from infra.local.outbox import SentMail

ARRIVAL = Arrival("2026-03-02T14:15:00Z", "mo@birch.example", ("assistant@legwork.example",))
MAIL = SentMail(
    at=datetime(2026, 3, 2, tzinfo=UTC),
    ses_message_id="0100-1",
    message_id="<0100-1@email.amazonses.com>",
    source="assistant@legwork.example",
    to=("mo@birch.example",),
    tags={},
    raw=b"Message-ID: <0100-1@email.amazonses.com>\r\nSubject: Hello\r\n\r\nHi\r\n",
)


def test_every_mail_comes_back_in_its_order(tmp_path):
    folder = Folder(tmp_path)
    for number in range(12):
        folder.keep(ARRIVAL, b"mail %d" % number)

    assert [raw for _, _, raw in Folder(tmp_path).arrivals()] == [b"mail %d" % number for number in range(12)]
    assert {arrival for _, arrival, _ in Folder(tmp_path).arrivals()} == {ARRIVAL}


def test_a_mail_that_was_never_answered_for_does_not_count(tmp_path):
    folder = Folder(tmp_path)
    folder.keep(ARRIVAL, b"whole")
    (tmp_path / "incoming" / "000002.eml").write_bytes(b"half")
    again = Folder(tmp_path)
    again.keep(ARRIVAL, b"next")

    assert [raw for _, _, raw in again.arrivals()] == [b"whole", b"next"]


def test_a_letter_stands_in_the_maildir_once_though_it_is_sent_again_after_a_restart(tmp_path):
    Folder(tmp_path).put_in_maildir(MAIL)
    Folder(tmp_path).put_in_maildir(MAIL)

    assert [message["Subject"] for message in mailbox.Maildir(tmp_path / "Maildir")] == ["Hello"]


def test_the_state_is_what_was_saved_last(tmp_path):
    assert Folder(tmp_path).state() == {}
    Folder(tmp_path).save({"key": "00"})
    assert Folder(tmp_path).state() == {"key": "00"}


def test_a_mail_that_is_erased_is_off_the_disk_and_its_name_is_not_given_again(tmp_path):
    folder = Folder(tmp_path)
    names = [folder.keep(ARRIVAL, b"mail %d" % number) for number in range(3)]
    folder.erase(names[0])
    again = Folder(tmp_path)
    assert [name for name, _, _ in again.arrivals()] == names[1:]
    assert again.keep(ARRIVAL, b"next") not in names
    assert list(tmp_path.glob(f"incoming/{names[0]}*")) == []
