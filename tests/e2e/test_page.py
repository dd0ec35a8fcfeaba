"""The page of `legwork serve` in a real browser: a mail comes in, is seen, read, understood; the clock is moved on."""

import smtplib
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from infra.dev.looking import VIEWS, faults
from infra.local import smtp as mail_server
from infra.local.folder import Folder
from infra.local.house import House
from infra.local.page import Page
from infra.local.reception import envelope_sender
from infra.local.story import StorySeeker

pytestmark = [pytest.mark.chromium, pytest.mark.xdist_group("chromium")]

DEMO = Path(__file__).parents[2] / "examples" / "demo"
ASSISTANT = "assistant@legwork.example"
SEEKER = StorySeeker(name="Imani Rowe", email="imani.rowe@kestrelcollege.example", timezone="America/Chicago")
HOSTILE = b"""From: Imani Rowe <imani.rowe@kestrelcollege.example>
To: Eve <eve@x.example>
Bcc: assistant@legwork.example
Subject: <img src=x onerror="document.title='stolen'"> twenty minutes?
Date: Mon, 07 Sep 2026 09:00:00 -0500
Message-ID: <hostile@kestrelcollege.example>

Dear Eve, I am a student and would love to learn about your work. Would you have twenty minutes?
<script>document.title = "stolen"</script>
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    with House(Folder(tmp_path_factory.mktemp("house")), SEEKER) as opened:
        yield opened


@pytest.fixture(scope="module")
def smtp_port(house):
    server = mail_server.controller(house, 0)
    server.start()
    yield server.port
    server.stop(no_assert=True)


@pytest.fixture(scope="module")
def url(house, smtp_port):
    with Page(house, 0, smtp_port) as page:
        threading.Thread(target=page.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{page.server_port}"
        page.shutdown()


@pytest.fixture(scope="module")
def tab(chromium, url, smtp_port):
    """The page, open, after the first mail of the demo came by SMTP."""
    page = chromium.page()
    page.look_from(1000)
    page.open(url)
    raw = (DEMO / "01-ask.eml").read_bytes().replace(b"\n", b"\r\n")
    with smtplib.SMTP("127.0.0.1", smtp_port, timeout=30) as smtp:
        smtp.sendmail(envelope_sender(raw), [ASSISTANT], raw)
    return page


def text(tab):
    return tab.evaluate("document.body.innerText")


def until(tab, words):
    """Wait for words to show up by themselves."""
    shown = f"document.body.innerText.includes({words!r})"
    return tab.evaluate(
        f"new Promise(done => {{ const look = () => {shown} ? done(true) : setTimeout(look, 50); look(); "
        "setTimeout(() => done(false), 20000); })"
    )


def press(tab, selector):
    tab.evaluate(f"document.querySelector({selector!r}).click()")
    tab.loaded()


def test_a_mail_by_smtp_shows_up_by_itself(tab):
    assert until(tab, "You asked Lars Holmqvist")
    assert "Asked 1" in " ".join(text(tab).split())


def test_a_letter_has_its_html_text_headers_and_source(tab, url):
    tab.open(url)
    press(tab, ".mails a[href^='/letters/']")
    assert tab.evaluate("document.querySelector('iframe').getAttribute('sandbox')") == ""
    for form, words in (("text", "You get this"), ("headers", "Auto-Submitted"), ("source", "Content-Type: multipart")):
        press(tab, f".tabs a[href$='/{form}']")
        assert words in text(tab)


def test_a_conversation_shows_which_words_of_which_mail_it_was_read_from(tab, url):
    tab.open(url)
    press(tab, ".board a")
    tab.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    shown = text(tab)
    assert "A geography student's questions about hydrology" in shown
    assert "contact email" in shown
    assert tab.evaluate("document.querySelectorAll('q').length") > 2
    assert "nudge" in tab.evaluate("document.querySelector('.coming').innerText")


def test_the_clock_goes_to_what_is_due_next_and_the_letter_is_there(tab, url, house):
    tab.open(url)
    letters = len(house.letters)
    for _ in range(3):
        press(tab, "button.main")
    assert len(house.letters) > letters
    newest = house.letters[-1]
    assert str(newest.parsed()["Subject"]) in text(tab)
    assert timedelta() <= house.now() - newest.mail.at < timedelta(minutes=10)


def test_a_mail_that_is_dropped_on_the_page_is_sent_and_is_only_text(tab, url):
    tab.open(url)
    tab.evaluate(
        "{ const mail = new File([" + repr(HOSTILE.decode()) + "], 'ask.eml'); const dropped = new DataTransfer();"
        " dropped.items.add(mail); dispatchEvent(new DragEvent('drop', { dataTransfer: dropped })); }"
    )
    assert until(tab, "ask.eml: sent")
    assert "twenty minutes?" in text(tab)
    press(tab, ".board li:has(a) a")
    assert tab.evaluate("document.title") != "stolen"
    assert tab.evaluate("document.querySelectorAll('img').length") == 0


def test_what_has_no_sender_is_said_to_be_no_mail(tab, url):
    tab.open(url)
    tab.evaluate(
        "{ const dropped = new DataTransfer(); dropped.items.add(new File(['x'], 'note.txt'));"
        " dispatchEvent(new DragEvent('drop', { dataTransfer: dropped })); }"
    )
    assert until(tab, "note.txt: that is no mail")


def test_another_page_cannot_drop_a_mail_here(tab, url):
    tab.open("about:blank")
    sent = (
        f"fetch('{url}/mail', {{method: 'POST', headers: {{'Content-Type': 'message/rfc822'}}, body: 'From: a@b.c'}})"
    )
    assert tab.evaluate(f"{sent}.then(() => 'sent', () => 'refused')") == "refused"


@pytest.mark.parametrize("path", ["/", "/letters/1", "/letters/1/headers", "conversation"])
def test_every_page_fits_every_window_and_every_reader(tab, url, house, path):
    if path == "conversation":
        path = f"/conversations/{house.conversations()[0]['id']}"
    for view in (VIEWS[1], VIEWS[2]):
        tab.look_from(view.width, dark=view.dark)
        tab.open(url + path)
        assert faults(tab) == []


def test_without_scripts_everything_but_dropping_works(chromium, url, house):
    bare = chromium.page()
    bare.ask("Emulation.setScriptExecutionDisabled", value=True)
    bare.open(url)
    assert bare.evaluate("getComputedStyle(document.querySelector('.script')).display") == "none"
    before = house.now()
    bare.evaluate("document.querySelector('button:not(.main)').click()")
    bare.loaded()
    assert house.now() - before >= timedelta(hours=1)
