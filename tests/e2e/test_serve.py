"""`legwork serve` as its user meets it: mail by SMTP, the page by HTTP, the Maildir by any mail program."""

import http.client
import mailbox
import os
import re
import signal
import smtplib
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from contextlib import contextmanager
from datetime import datetime
from email import policy
from email.parser import BytesParser
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from infra.local import mail_client
from infra.local.mail_client import Writer

pytestmark = pytest.mark.xdist_group("serve")  # the house is opened once

ROOT = Path(__file__).parents[2]
EMAIL = "mo.birch@oakmail.example"
ASSISTANT = "assistant@legwork.example"
SEEKER = ["--seeker-email", EMAIL, "--seeker-name", "Mo Birch", "--timezone", "Europe/Berlin"]


class Served:
    """A running `legwork serve`, read from what it prints."""

    def __init__(self, process, lines):
        self.process = process
        self.smtp_port = int(re.search(r"smtp://127\.0\.0\.1:(\d+)", lines)[1])
        self.page = re.search(r"http://127\.0\.0\.1:\d+", lines)[0]
        self.maildir = Path(re.search(r"mail out: (.*)", lines)[1])

    def send(self, raw, mail_from=EMAIL, to=ASSISTANT):
        with smtplib.SMTP("127.0.0.1", self.smtp_port, timeout=30) as smtp:
            smtp.sendmail(mail_from, [to], raw)

    def get(self, path="/", **headers):
        request = urllib.request.Request(self.page + path, headers=headers)  # noqa: S310 - our own page
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310 - as above
            return answer.read().decode(), answer.headers

    def post(self, path="/ahead", **fields):
        data = urllib.parse.urlencode(fields).encode()
        with urllib.request.urlopen(self.page + path, data, timeout=60) as answer:  # noqa: S310 - our own page
            return answer.read().decode()

    def mails(self):
        found = [BytesParser(policy=policy.default).parsebytes(bytes(mail)) for mail in mailbox.Maildir(self.maildir)]
        return sorted(found, key=lambda mail: mail["Date"].datetime)


@contextmanager
def serving(*options, traced=False):
    """The command in a process of its own. Coverage looks at one of them: it makes a start three times as slow."""
    command = [sys.executable, "-m", "legwork", "serve", "--smtp-port", "0", "--http-port", "0", *options]
    environment = {name: value for name, value in os.environ.items() if traced or not name.startswith("COVERAGE")}
    environment |= {"PYTHONPATH": f"{ROOT / 'shared'}{os.pathsep}{ROOT}"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            lines = "".join(process.stdout.readline() for _ in range(3))
            assert "page:" in lines, process.stderr.read()
            yield Served(process, lines)
        finally:
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=60)
            assert (process.returncode, err) == (0, ""), out


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    with serving("--data", str(tmp_path_factory.mktemp("house")), *SEEKER, traced=True) as running:
        running.send(command())
        yield running


def command(words="help"):
    writer = Writer("Mo Birch", EMAIL, datetime.now(ZoneInfo("Europe/Berlin")))
    return mail_client.write(writer, ASSISTANT, words, "")


def test_a_mail_by_smtp_is_answered_into_the_maildir(served):
    (letter,) = served.mails()

    assert letter["To"].addresses[0].addr_spec == EMAIL
    assert letter["Message-ID"].endswith("@email.amazonses.com>")


def test_the_page_shows_every_letter_with_its_parts(served):
    subject = served.mails()[0]["Subject"]
    overview, headers = served.get()
    letter, _ = served.get("/letters/1")
    forms = {form: served.get(f"/letters/1/{form}")[0] for form in ("text", "headers", "source")}
    raw, raw_headers = served.get("/letters/1/raw")

    assert subject in overview
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert '<iframe sandbox="" src="/letters/1/frame"' in letter
    assert "Auto-Submitted" in forms["headers"]
    assert "You get this" in forms["text"]
    assert f"Subject: {subject}" in forms["source"]
    assert f"Subject: {subject}" in raw
    assert raw_headers["Content-Type"].startswith("text/plain")


def test_a_letters_html_may_load_nothing_and_run_nothing(served):
    html, headers = served.get("/letters/1/frame")

    assert "<html" in html
    assert {"default-src 'none'", "sandbox"} <= set(headers["Content-Security-Policy"].split("; "))


@pytest.mark.parametrize("host", ["rebound.example", "127.0.0.1", "127.0.0.1:1", ""])
def test_a_request_by_another_name_is_refused(served, host):
    with pytest.raises(urllib.error.HTTPError) as caught:
        served.get("/", Host=host)

    with caught.value:
        assert caught.value.code == 421


@pytest.mark.parametrize(("origin", "status"), [("http://evil.example", 403), ("null", 403), (None, 303)])
def test_only_our_own_form_moves_the_clock(served, origin, status):
    connection = http.client.HTTPConnection(served.page.removeprefix("http://"), timeout=60)
    connection.request("POST", "/ahead", "minutes=1", {"Origin": origin or served.page})
    answered = connection.getresponse().status
    connection.close()

    assert answered == status


def test_a_browser_may_say_that_our_form_is_ours(served):
    assert served.get()[1]["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("fields", [{}, {"minutes": "0"}, {"minutes": "-5"}, {"minutes": "x"}, {"minutes": "9" * 9}])
def test_a_wrong_form_moves_nothing(served, fields):
    with pytest.raises(urllib.error.HTTPError) as caught:
        served.post(**fields)

    with caught.value:
        assert caught.value.code == 400


@pytest.mark.parametrize(
    "path", ["/letters/99", "/letters/0", "/letters/x", "/letters/1/more", "/conversations/none", "/../state.json"]
)
def test_what_is_not_there_is_not_found(served, path):
    with pytest.raises(urllib.error.HTTPError) as caught:
        served.get(path)

    with caught.value:
        assert caught.value.code == 404


def test_a_conversation_has_a_page_of_its_own(served):
    raw = (ROOT / "examples" / "demo" / "01-ask.eml").read_bytes().replace(b"\n", b"\r\n")
    own = raw.replace(b"imani.rowe@kestrelcollege.example", EMAIL.encode()).replace(b"Imani Rowe", b"Mo Birch")
    served.send(own)
    path = re.search(r'href="(/conversations/\w+)">Lars Holmqvist', served.get()[0])[1]

    page, _ = served.get(path)

    assert "lars.holmqvist@riverline.example" in page
    assert "None" not in page


def test_mail_to_anybody_else_is_refused_at_the_door(served):
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        served.send(command(), to="ann@oak.example")


def test_a_house_that_is_opened_again_knows_everything_and_sends_nothing_twice(tmp_path):
    raw = (ROOT / "examples" / "demo" / "01-ask.eml").read_bytes().replace(b"\n", b"\r\n")
    person = ["--seeker-email", "imani.rowe@kestrelcollege.example", "--seeker-name", "Imani Rowe"]
    data = ["--data", str(tmp_path), *person, "--timezone", "America/Chicago"]
    with serving(*data) as first:
        first.send(raw, "imani.rowe@kestrelcollege.example")
        first.post(minutes="60")
        before, mails = first.get()[0], [mail["Message-ID"] for mail in first.mails()]
        answered = first.get("/letters/1/raw")[0]
    with serving(*data) as again:
        after, mails_again = again.get()[0], [mail["Message-ID"] for mail in again.mails()]
        answered_again = again.get("/letters/1/raw")[0]

    assert mails_again == mails != []
    assert tags(answered_again) == tags(answered)
    assert table_of(after, "Conversations") == table_of(before, "Conversations")
    assert "Lars Holmqvist" in table_of(after, "Conversations")


def test_without_a_seeker_whoever_writes_first_is_asked_to_confirm():
    with serving() as served:
        served.send(command())
        (letter,) = served.mails()

    assert "confirm" in letter["Subject"].lower() or "confirm" in letter.get_body(("plain",)).get_content().lower()


def tags(source):
    return re.search(r"Reply-To: .*", source)[0]


def table_of(page, heading):
    return page.split(f"<h1>{heading}</h1>")[1].split("<h1>")[0]
