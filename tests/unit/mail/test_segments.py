# ruff: noqa: RUF001 - words of many scripts
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from legwork.mail.message import Message, SegmentKind
from legwork.mail.segments import segments
from legwork.values.people import Mailbox

ADA = Mailbox("Ada Okoro", "ada@firm.example")
NINE_NEW_YORK = datetime(2026, 3, 2, 14, tzinfo=UTC)

FORWARDS = {
    "gmail": """see below

---------- Forwarded message ---------
From: Ada Okoro <ada@firm.example>
Date: Mon, Mar 2, 2026 at 9:00 AM
Subject: Re: hello
To: Nia Brook <nia@student.example>


Gladly, Tuesday at 2.""",
    "apple": """see below

> Begin forwarded message:
>
> From: Ada Okoro <ada@firm.example>
> Subject: Re: hello
> Date: March 2, 2026 at 9:00:00 AM EST
> To: Nia Brook <nia@student.example>
>
> Gladly, Tuesday at 2.""",
    "outlook desktop": """see below

From: Ada Okoro <ada@firm.example>
Sent: Monday, March 2, 2026 9:00 AM
To: Nia Brook <nia@student.example>
Subject: Re: hello

Gladly, Tuesday at 2.""",
    "outlook on the web, German": """see below

________________________________
Von: Ada Okoro <ada@firm.example>
Gesendet: Montag, 2. März 2026 09:00
An: Nia Brook <nia@student.example>
Betreff: Re: hello

Gladly, Tuesday at 2.""",
    "thunderbird, French": """see below

-------- Message transféré --------
Sujet : Re: hello
Date : Mon, 2 Mar 2026 09:00:00 -0500
De : Ada Okoro <ada@firm.example>
Pour : nia@student.example


Gladly, Tuesday at 2.""",
    "yahoo, one line": """see below
  ----- Forwarded Message ----- From: Ada Okoro <ada@firm.example>To: Nia <nia@student.example>"""
    """Sent: Monday, March 2, 2026, 09:00:00 AM ESTSubject: Re: hello
Gladly, Tuesday at 2.""",
    "yahoo, the first field behind the divider": """see below

   ----- Forwarded Message ----- From: Ada Okoro <ada@firm.example>
To: nia@student.example <nia@student.example>
Sent: Monday, March 2, 2026 at 09:00:00 AM EST
Subject: Re: hello

Gladly, Tuesday at 2.""",
    "proton, quoted below its headers": """see below

------- Forwarded Message -------
From: Ada Okoro <ada@firm.example>
Date: On Monday, March 2nd, 2026 at 9:00 AM
Subject: Re: hello
To: Nia Brook <nia@student.example>

> Gladly, Tuesday at 2.""",
    "a client in a language without a row, between dashes": """see below

---------- Forwarded message ---------
Lähettäjä: Ada Okoro <ada@firm.example>
Date: ma 2. maalisk. 2026 klo 9.00
Subject: Re: hello
To: <nia@student.example>

Gladly, Tuesday at 2.""",
}


@pytest.mark.parametrize("text", FORWARDS.values(), ids=FORWARDS.keys())
def test_a_forward_gives_the_remark_and_the_message_with_its_own_author_and_date(split, text):
    own, forwarded = split(text, subject="Fwd: hello")
    assert (own.kind, own.text, own.from_.email) == (SegmentKind.OWN, "see below", "nia@student.example")
    assert (forwarded.kind, forwarded.depth, forwarded.text) == (SegmentKind.FORWARDED, 1, "Gladly, Tuesday at 2.")
    assert (forwarded.from_, forwarded.subject, forwarded.dated_at) == (ADA, "Re: hello", NINE_NEW_YORK)
    assert forwarded.to[0].email == "nia@student.example"


ATTRIBUTIONS = {
    "gmail": "On Mon, Mar 2, 2026 at 9:00 AM Ada Okoro <ada@firm.example> wrote:",
    "gmail, wrapped": "On Mon, Mar 2, 2026 at 9:00 AM Ada Okoro\n<ada@firm.example>\nwrote:",
    "thunderbird, German": "Am 02.03.2026 um 09:00 schrieb Ada Okoro <ada@firm.example>:",
    "gmail, French": "Le lun. 2 mars 2026 à 09:00, Ada Okoro <ada@firm.example> a écrit :",
    "gmail, Spanish": "El lun, 2 mar 2026 a las 9:00, Ada Okoro (<ada@firm.example>) escribió:",
    "gmail, Polish": "pon., 2 mar 2026 o 09:00 Ada Okoro <ada@firm.example> napisał(a):",
    "gmail, Russian": "пн, 2 мар. 2026 г. в 09:00, Ada Okoro <ada@firm.example>:",
    "outlook for Mac, Finnish": "Ada Okoro <ada@firm.example> kirjoitti 2.3.2026 9.00:",
    "gmail, Japanese": "2026年3月2日(月) 9:00 Ada Okoro <ada@firm.example>:",
}


@pytest.mark.parametrize("line", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS.keys())
def test_an_attribution_gives_the_quotation_its_author_and_date(split, line):
    own, quoted = split(f"Tuesday works.\n\n{line}\n\n> Tuesday at 2?\n> Ada")
    assert (own.kind, own.text) == (SegmentKind.OWN, "Tuesday works.")
    assert (quoted.kind, quoted.depth, quoted.text) == (SegmentKind.QUOTED, 1, "Tuesday at 2?\nAda")
    assert (quoted.from_, quoted.dated_at) == (ADA, NINE_NEW_YORK)
    assert quoted.introduction == line


def test_the_attribution_may_stand_inside_the_quotation(split):
    own, quoted = split(
        "Yes.\n\n> On Mar 2, 2026, at 9:00 AM, Ada Okoro <ada@firm.example> wrote:\n> \n> Tuesday at 2?"
    )
    assert (own.text, quoted.text, quoted.depth, quoted.from_) == ("Yes.", "Tuesday at 2?", 1, ADA)


def test_answers_between_quoted_lines_are_own_words_in_order(split):
    found = split("On Mon, Mar 2, 2026 at 9:00 AM Ada <ada@firm.example> wrote:\n> When?\nTuesday.\n> Where?\nOnline.")
    assert [(each.kind.value, each.text) for each in found] == [
        ("quoted", "When?"),
        ("own", "Tuesday."),
        ("quoted", "Where?"),
        ("own", "Online."),
    ]
    assert {each.from_.email for each in found if each.kind is SegmentKind.QUOTED} == {"ada@firm.example"}


def test_quotes_in_quotes_lie_one_level_deeper_each(split):
    text = """Fine.

On Mon, Mar 2, 2026 at 9:00 AM Ada Okoro <ada@firm.example> wrote:
> Tuesday then.
>
> On Sun, Mar 1, 2026 at 8:00 PM Nia Brook <nia@student.example> wrote:
>> Could we talk?"""
    assert [(each.depth, each.text, each.from_.email) for each in split(text)] == [
        (0, "Fine.", "nia@student.example"),
        (1, "Tuesday then.", "ada@firm.example"),
        (2, "Could we talk?", "nia@student.example"),
    ]


def test_a_thread_without_quote_marks_is_unfolded_by_its_header_blocks(split):
    block = "From: {}\nSent: {}\nTo: someone\nSubject: hello\n\n{}\n\n"
    text = (
        "Fine.\n\n"
        + block.format("Ada Okoro <ada@firm.example>", "Monday, March 2, 2026 9:00 AM", "Tuesday then.")
        + block.format("Nia Brook <nia@student.example>", "Sunday, March 1, 2026 8:00 PM", "Could we talk?")
    )
    found = split(text, subject="RE: hello")
    assert [(each.kind.value, each.depth, each.text) for each in found] == [
        ("own", 0, "Fine."),
        ("quoted", 1, "Tuesday then."),
        ("quoted", 2, "Could we talk?"),
    ]


def test_a_forward_inside_a_forward_lies_one_level_deeper(split):
    inner = FORWARDS["gmail"].replace("see below", "from Ada").replace("Tuesday at 2", "Friday at 4")
    text = FORWARDS["gmail"].replace("Gladly, Tuesday at 2.", inner)
    assert [(each.kind.value, each.depth) for each in split(text, subject="Fwd: hello")] == [
        ("own", 0),
        ("forwarded", 1),
        ("forwarded", 2),
    ]


def test_an_attached_message_is_one_forwarded_segment_and_its_quotes_follow_deeper(split):
    inner = Message(
        message_id="<in@firm.example>",
        subject="Re: hello",
        from_=(ADA,),
        dated_at=NINE_NEW_YORK,
        text="Gladly.\n\nOn Sun, Mar 1, 2026 at 8:00 PM Nia <nia@student.example> wrote:\n> Could we talk?",
    )
    found = split("see attached", subject="Fwd: hello", attached=(inner,))
    assert [(each.kind.value, each.depth, each.text, each.attached) for each in found] == [
        ("own", 0, "see attached", False),
        ("forwarded", 1, "Gladly.", True),
        ("quoted", 2, "Could we talk?", True),
    ]
    assert found[1].message_id == "<in@firm.example>"


def test_a_calendar_is_a_segment_of_the_mail_that_holds_it(split):
    own, calendar = split("see you", calendars=("BEGIN:VCALENDAR\nEND:VCALENDAR",))
    assert (calendar.kind, calendar.from_, calendar.text) == (
        SegmentKind.CALENDAR,
        own.from_,
        "BEGIN:VCALENDAR\nEND:VCALENDAR",
    )


def test_a_mail_without_text_is_one_empty_own_segment(split):
    (only,) = split("")
    assert (only.kind, only.text, only.subject) == (SegmentKind.OWN, "", "Re: hello")


def test_dates_follow_the_offset_of_the_outer_date_header_where_it_differs():
    text = "Yes.\n\nOn Mon, Mar 2, 2026 at 9:00 AM Ada Okoro <ada@firm.example> wrote:\n> When?"
    message = Message(text=text, dated_at=datetime.fromisoformat("2026-03-03T10:00:00+01:00"), from_=(ADA,))
    assert segments(message, ZoneInfo("America/New_York"))[1].dated_at.isoformat() == "2026-03-02T09:00:00+01:00"


def test_a_date_without_a_year_is_the_last_one_before_the_mail(split):
    found = split("Yes.\n\nOn Mon, Dec 29 at 8:41 AM, Ada Okoro <ada@firm.example> wrote:\n> When?")
    assert found[1].dated_at.isoformat() == "2025-12-29T08:41:00-05:00"


def test_a_numeric_date_is_never_younger_than_the_mail(split):
    found = split("Yes.\n\nOn 02/03/2026 09:00, Ada Okoro <ada@firm.example> wrote:\n> When?")
    assert found[1].dated_at == NINE_NEW_YORK


SIGNED = {
    "delimiter": "Thanks,\nNia\n\n-- \nNia Brook\nClass of 2027",
    "below the closing": "Best regards,\n\nNia Brook\nStudent, Harbour College\n+1 555 0100",
    "by the full name": "See you.\n\nNia Brook\nStudent | Harbour College",
    "phone": "See you.\n\nSent from my iPhone",
    "phone, German": "Bis dann.\n\nVon meinem iPhone gesendet",
    "below a closing with sharp s": "Viele Grüße\n\nNia Brook\nStudentin, Hafenhochschule",
    "below a closing that no table lists": "Warmest from rainy Cork,\nNia Brook\nStudent, Harbour College",
    "below a closing with a word of parting": "Kind regards from a rainy Cork\nNia Brook\nHarbour College",
    "with a title": "See you.\n\nProf. Dr. Nia Brook\nHarbour College",
    "last name first": "See you.\n\nBROOK Nia, M.A.\nHarbour College",
    "below the name as signed": "See you.\n\nN. Brook\nNia Brook | Student | Harbour College",
    "in the last line": "See you.\nNia Brook, Student, Harbour College",
    "with opening hours": "Best,\n\nNia Brook\nT 010 - 555 01 00 (Mon to Fri 8.30 - 17.00, Thu 8.30 - 12.00)",
    "phone, Turkish": "See you.\n\nGalaxy cihazımdan gönderildi",
    "phone, Japanese": "See you.\n\niPhoneから送信",
    "program, unknown verb first": "See you.\n\nOdesláno aplikací Outlook",
    "legal line": "See you.\n\nHarbour Ltd does not accept service of documents by e-mail.",
    "disclaimer": "See you.\n\nThis email and any attachments are confidential and meant for the addressee alone.",
}


@pytest.mark.parametrize("tail", SIGNED.values(), ids=SIGNED.keys())
def test_a_signature_is_a_segment_of_its_own(split, tail):
    found = split(f"Hello Ada,\n\nTuesday works for me.\n\n{tail}")
    assert [each.kind.value for each in found] == ["own", "signature"]
    assert "Tuesday works" in found[0].text
    assert found[1].from_ == found[0].from_


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday works.\n\nBest,\nNia",
        "Thanks\n\nI will send the slides on Monday, as I said.",
        "- one\n- two",
        "Any of these, thanks!\nTuesday 10 March 2 pm\nThursday 12 March 4 pm",
        "Nia Brook has invited you to a call\n\nWhen: Tuesday\nWhere: by video",
        "Please write to her instead.\n\nMia Rivers\nHead of Ports, Harbour Ltd\nmia@harbour.example",
        "I sent the photos from my phone to your office yesterday, did you see them?",
    ],
)
def test_what_is_no_signature_stays(split, text):
    assert [(each.kind.value, each.text) for each in split(text)] == [("own", text)]


BANNERS = {
    "tag and sentence": "[EXTERNAL] This email comes from outside. Take care.\n\n",
    "tag alone": "[EXTERNAL]\n\n",
    "tag before the first word": "[EXT] ",
    "two paragraphs and a rule": "This Message Is From an External Sender\n\n"
    "This message came from outside your organization.\n\n----------------\n\n",
    "words that no table lists": "Heads up! The sender of this email is external, so verify links first.\n\n",
    "German": "ACHTUNG: Diese E-Mail stammt von einem externen Absender. Anhänge nur öffnen, wenn Sie ihn kennen.\n\n",
    "French": "ATTENTION : ce courriel provient de l'extérieur. Ne cliquez sur aucun des liens.\n\n",
}


@pytest.mark.parametrize("banner", BANNERS.values(), ids=BANNERS.keys())
def test_a_banner_of_a_gateway_is_set_apart(split, banner):
    above, own = split(f"{banner}Hello Nia,\nTuesday works.")
    assert (above.kind, own.kind, own.text) == (SegmentKind.SIGNATURE, SegmentKind.OWN, "Hello Nia,\nTuesday works.")


@pytest.mark.parametrize(
    "text", ["External auditors report to me.\nCall me.", "I attach two links that you can trust."]
)
def test_a_first_paragraph_with_such_words_is_no_banner(split, text):
    assert [(each.kind, each.text) for each in split(text)] == [(SegmentKind.OWN, text)]


def test_a_postscript_below_a_signature_is_own_text(split):
    found = split("See you.\n\nThanks a million,\nNia Brook\nHarbour College\nPS my cat says hi")
    assert [(each.kind.value, each.text[:9]) for each in found] == [
        ("own", "See you.\n"),
        ("signature", "Nia Brook"),
        ("own", "PS my cat"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "My route:\nFrom: Boston\nTo: Chicago\nthen home",
        "On Tuesday I wrote to the dean:\nno answer yet",
        "Notes:\nDate: nice place\nSubject: acoustics",
        "She said this: I love my job",
    ],
)
def test_prose_with_colons_is_no_header(split, text):
    assert [each.kind for each in split(text)] == [SegmentKind.OWN]


def test_a_stub_of_plain_text_gives_way_to_the_html():
    message = Message(
        text="View this mail in HTML",
        html_text="Hello Nia, shall we say Tuesday at two? Bring questions, Ada",
        from_=(ADA,),
    )
    assert segments(message, ZoneInfo("UTC"))[0].text.startswith("Hello Nia")


def test_a_storm_of_quotations_stays_within_bounds(split):
    assert len(split("> a\nb\n" * 5000)) < 5000
