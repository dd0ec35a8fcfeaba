"""The assistant on a laptop, without its doors."""

from datetime import timedelta

from infra.local import mail_client
from infra.local.aws import ASSISTANT
from infra.local.folder import Folder
from infra.local.house import House
from infra.local.mail_client import Writer
from infra.local.story import StorySeeker

SEEKER = StorySeeker(name="Imani Rowe", email="imani.rowe@kestrelcollege.example", timezone="America/Chicago")


def test_what_is_deleted_is_gone_from_the_disk_and_stays_gone(tmp_path):
    with House(Folder(tmp_path), SEEKER) as house:

        def tells(text):
            writer = Writer(SEEKER.name, SEEKER.email, house.now())
            house.accept(mail_client.write(writer, ASSISTANT, "", text), SEEKER.email, [ASSISTANT])

        tells("I'm a graduate")
        tells("Please delete all my data")
        asked = house.letters[-1]
        assert asked.kind == "confirm"
        house.move_ahead(timedelta(minutes=5))
        answer = mail_client.reply(Writer(SEEKER.name, SEEKER.email, house.now()), asked.mail, "Yes")
        house.accept(answer, SEEKER.email, [mail_client.recipient_of(answer)])
        assert house.letters[-1].kind == "goodbye"
    assert list((tmp_path / "incoming").iterdir()) == []
    with House(Folder(tmp_path)) as again:
        assert again.conversations() == []
        assert again.timezone() == "UTC"
