# ruff: noqa: RUF001 - words of many scripts
"""Where a letter ends, in the languages and programs that people write in."""

import pytest

QUOTES = "On Mon, Mar 2, 2026 at 9:00 AM Ada Okoro <ada@firm.example> wrote:"

FOOTERS = [
    *("Sent from my iPhone", "Von meinem iPhone gesendet", "Envoyé de mon iPhone", "Enviado desde mi iPhone"),
    *("Inviato da iPhone", "Enviado do meu iPhone", "Verstuurd vanaf mijn iPhone", "Skickat från min iPhone"),
    *("Sendt fra min iPhone", "Lähetetty iPhonesta", "Wysłane z iPhone'a", "Odesláno z iPhonu", "Отправлено с iPhone"),
    *("iPhone'umdan gönderildi", "iPhoneから送信", "发自我的iPhone", "나의 iPhone에서 보냄", "Στάλθηκε από το iPhone"),
    *("iPhone-omról küldve", "Trimis de pe iPhone-ul meu", "Надіслано з iPhone", "נשלח מה-iPhone שלי"),
    *("ส่งจาก iPhone ของฉัน", "Đã gửi từ iPhone của tôi", "Dikirim dari iPhone saya", "أُرسلت من الـ iPhone"),
    *("Von meinem Huawei-Mobiltelefon gesendet", "Envoyé depuis mon appareil Galaxy", "Inviato dal mio Galaxy"),
    *("Outlook für Android<https://aka.ms/x> herunterladen", "Scarica Outlook per iOS<https://aka.ms/x>"),
    *("iOS için Outlook uygulamasını edinin<https://aka.ms/x>", "Outlook for iOS を入手<https://aka.ms/x>"),
    *("Gesendet mit der GMX Mail App", "Get BlueMail for Android", "Sent with Spark", "Sent from Mail for Windows"),
    *("Sent wirelessly from my BlackBerry device on the Harbour network.", "Please excuse brevity and typos."),
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
]  # fmt: skip

CLOSINGS = [
    *("Kind regards", "Mit freundlichen Grüßen", "Freundliche Grüsse", "Bien à vous", "Un cordial saludo"),
    *("Cordiali saluti", "Atenciosamente", "Met vriendelijke groet", "Groetjes", "Med vänliga hälsningar"),
    *("Med venlig hilsen", "Ystävällisin terveisin", "Z poważaniem", "S pozdravem", "Üdvözlettel", "Cu stimă"),
    *("Srdačan pozdrav", "Saygılarımla", "С уважением", "З повагою", "Με εκτίμηση", "敬具", "Cofion gorau"),
]  # fmt: skip

DISCLAIMERS = [
    "This email and any attachments are confidential.",
    "CONFIDENTIALITY: The contents of this message are intended only for the addressee.",
    "If you are not among the intended recipients, please tell us and delete this message.",
    "Harbour Ltd is registered in England and Wales, number 123.",
    "Diese E-Mail enthält vertrauliche Informationen.",
    "Ce message et ses pièces jointes sont confidentiels.",
    "Este mensaje puede contener información confidencial.",
    "Esta mensagem pode conter informações confidenciais.",
    "Dit bericht is uitsluitend bestemd voor de geadresseerde.",
    "Denne e-mail er fortrolig.",
    "Tämä viesti on luottamuksellinen.",
    "Данное сообщение содержит конфиденциальную информацию.",
    "_______________________________________________\nShips mailing list -- ships@lists.example",
    '-- \nYou received this message because you are subscribed to the Google Groups "Ships" group.',
    "-=-=-=-=-=-=-=-=-\nGroups.io Links: You receive all messages sent to this group.",
    "-- \nThis email has been checked for viruses by Harbour antivirus software.\nwww.antivirus.example",
]


def runs(found):
    """Each segment as the first letter of its kind with its depth, and its text."""
    return [(f"{each.kind.value[0]}{each.depth}", each.text) for each in found]


@pytest.mark.parametrize("footer", FOOTERS)
def test_what_a_phone_or_a_program_adds_is_no_own_text(split, footer):
    assert runs(split(f"Tuesday works.\n\n{footer}")) == [("o0", "Tuesday works."), ("s0", footer)]


@pytest.mark.parametrize("closing", CLOSINGS)
def test_below_a_closing_stands_the_signature_of_whoever_wrote(split, closing):
    text = f"{QUOTES}\n> Yes.\n>\n> {closing},\n> Mara Lind\n> Harbour College\n> +1 555 0100"
    assert runs(split(text)) == [("q1", f"Yes.\n\n{closing},"), ("s1", "Mara Lind\nHarbour College\n+1 555 0100")]


@pytest.mark.parametrize("words", DISCLAIMERS)
def test_what_a_company_or_a_list_adds_is_no_own_text(split, words):
    own, added = split(f"Tuesday works.\n\n{words}")
    assert (own.text, added.kind.value, added.text) == ("Tuesday works.", "signature", words.replace("-- \n", "--\n"))


STRUCTURES = {
    "answer below": (f"{QUOTES}\n> Tuesday at 2?\n\nYes.", [("q1", "Tuesday at 2?"), ("o0", "Yes.")]),
    "attribution right below": (f"Yes.\n{QUOTES}\n> Tuesday?", [("o0", "Yes."), ("q1", "Tuesday?")]),
    "signature above the quotation": (
        f"Yes.\n\n-- \nNia Brook\n\n{QUOTES}\n> Tuesday?",
        [("o0", "Yes."), ("s0", "--\nNia Brook"), ("q1", "Tuesday?")],
    ),
    "signature below the quotation": (
        f"Yes.\n\n{QUOTES}\n> Tuesday?\n\n-- \nNia Brook",
        [("o0", "Yes."), ("q1", "Tuesday?"), ("s0", "--\nNia Brook")],
    ),
    "indented quotation": (f"Yes.\n\n{QUOTES}\n\n    Tuesday\n    at 2?", [("o0", "Yes."), ("q1", "Tuesday\nat 2?")]),
    "divider and attribution": (
        f"Yes.\n\n‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\n{QUOTES}\n\n> Tuesday?",
        [("o0", "Yes."), ("q1", "Tuesday?")],
    ),
    "postscript below the delimiter": (
        "Yes.\n\n-- \nNia Brook\nHarbour\n\nPS: bring the charts.",
        [("o0", "Yes."), ("s0", "--\nNia Brook\nHarbour"), ("o0", "PS: bring the charts.")],
    ),
    "a notice of the firm below the signature": (
        "Yes.\n\nNia Brook\nPartner\nHarbour Ltd\n\nOur office will be closed on Friday 3 April from noon until late.",
        [
            ("o0", "Yes."),
            (
                "s0",
                "Nia Brook\nPartner\nHarbour Ltd\n\nOur office will be closed on Friday 3 April from noon until late.",
            ),
        ],
    ),
    "own words below the signature": (
        "Yes.\n\nNia Brook\nPartner\nHarbour Ltd\n\nCould you bring your charts along on Friday?",
        [
            ("o0", "Yes."),
            ("s0", "Nia Brook\nPartner\nHarbour Ltd"),
            ("o0", "Could you bring your charts along on Friday?"),
        ],
    ),
    "own words below the name": (
        "Here is my draft.\n\nYours,\nNia Brook\n\nIs it too much? Be honest.",
        [("o0", "Here is my draft.\n\nYours,\nNia Brook\n\nIs it too much? Be honest.")],
    ),
    "a command, no footer": ("Unsubscribe me, please.", [("o0", "Unsubscribe me, please.")]),
    "a newsletter, no disclaimer": (
        "View this email in your browser\n\nHarbour news: the docks open in May.",
        [("o0", "View this email in your browser\n\nHarbour news: the docks open in May.")],
    ),
    "a dash that is no delimiter": (
        "Yes.\n--\nNow to your other question, which I have thought about for a long while.",
        [("o0", "Yes.\n--\nNow to your other question, which I have thought about for a long while.")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), STRUCTURES.values(), ids=STRUCTURES.keys())
def test_the_parts_of_a_reply_stand_in_order(split, text, expected):
    assert runs(split(text)) == expected


HEADER = "From: Ada Okoro <ada@firm.example>\nDate: Mon, 2 Mar 2026 09:00:00 -0500\nSubject: hello\nTo: Nia\n"
FORWARDS = {
    "zoho": f"==== Forwarded message ====\n{HEADER}==== Forwarded message ====\n\nGladly.",
    "notes": "----- Forwarded by Nia Brook/Student on 03/02/2026 10:00 AM -----\n\nFrom:\tAda Okoro/Firm@FIRM\n"
    "To:\tNia Brook/Student\nDate:\t03/02/2026 09:00 AM\nSubject:\thello\n\n\nGladly.",
    "roundcube": "-------- Original Message --------\nSubject: hello\nDate: 2026-03-02 09:00\n"
    "From: Ada Okoro <ada@firm.example>\nTo: Nia <nia@student.example>\n\nGladly.",
    "spark": f"---------- Forwarded message ----------\n{HEADER}\n> Gladly.",
    "wrapped recipients": "From: Ada Okoro <ada@firm.example>\nSent: Monday, March 2, 2026 9:00 AM\n"
    "To: Nia Brook <nia@student.example>; Bo Lee\n <bo@x.example>\nCc: Dee <dee@x.example>;\nEve <eve@x.example>\n"
    "Subject: a subject that goes on and\n on\n\nGladly.",
    "on behalf": "From: desk@x.example <desk@x.example> On Behalf Of Ada Okoro\n"
    "Sent: Monday, March 2, 2026 9:00 AM\nTo: Nia\nSubject: hello\n\nGladly.",
}


@pytest.mark.parametrize("forward", FORWARDS.values(), ids=FORWARDS.keys())
def test_a_forward_of_a_rarer_client_is_one(split, forward):
    found = split(f"fyi\n\n{forward}", subject="Fwd: hello")
    assert runs(found) == [("o0", "fyi"), ("f1", "Gladly.")]
    assert found[1].from_.name.startswith("Ada Okoro")
    assert found[1].dated_at.isoformat() == "2026-03-02T09:00:00-05:00"
