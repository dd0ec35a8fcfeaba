# ruff: noqa: RUF001 - words of many scripts; letters that look alike are meant
"""Labels of the header lines that clients write above a forwarded or quoted message.

A row is one language as one family of clients writes it. Several words for one field are separated by `|`.
Source of all rows: the clients' own interface texts, as observed in mails they wrote (client, language).
"""

from typing import NamedTuple


class Labels(NamedTuple):
    """The words of one language for each field."""

    language: str
    from_: str
    date: str
    to: str
    cc: str
    subject: str
    source: str


ROWS: tuple[Labels, ...] = (
    Labels("en", "From", "Date|Sent|Sent at|Date/Time", "To", "Cc|CC|Copy", "Subject|Re", "all clients"),
    Labels("cs", "Od", "Datum|Odesláno", "Komu|Pro", "Kopie", "Předmět|Věc", "Apple, Outlook, Thunderbird, Yahoo"),
    Labels("da", "Fra", "Dato|Sendt", "Til", "Cc|Kopi", "Emne", "Apple, Outlook, Thunderbird, Yahoo"),
    Labels("de", "Von", "Datum|Gesendet|Gesendet am|Date", "An", "Cc|Kopie|Kopie (CC)|CC", "Betreff", "all clients"),
    Labels("es", "De", "Fecha|Enviado|Enviado el", "Para|A", "CC|Cc|Copia", "Asunto", "all clients"),
    Labels(
        "et", "Saatja|Kellelt", "Kuupäev|Saadetud", "Saaja|Kellele|Adressaat", "Koopia|Cc", "Teema", "Gmail, Outlook"
    ),
    Labels("fi", "Lähettäjä", "Päivämäärä|Päiväys|Lähetetty", "Vastaanottaja|Saaja", "Kopio|Cc", "Aihe", "all clients"),
    Labels(
        "fr", "De|Expéditeur", "Date|Envoyé|Envoyé le", "À|A|Pour", "Cc|Copie à|Copie", "Objet|Sujet", "all clients"
    ),
    Labels("hr", "Šalje|Od", "Datum|Poslano", "Prima|Za", "Cc|Kopija", "Predmet|Naslov", "Apple, Gmail, Thunderbird"),
    Labels(
        "hu", "Feladó", "Dátum|Elküldve", "Címzett", "Másolat|Másolatot kap|Cc", "Tárgy", "Apple, Outlook, Thunderbird"
    ),
    Labels("it", "Da|Mittente", "Data|Inviato|Inviato il", "A", "Cc|CC|Copia", "Oggetto", "all clients"),
    Labels("nl", "Van", "Datum|Verzonden|Verstuurd", "Aan", "Cc|CC|Kopie", "Onderwerp", "all clients"),
    Labels("no", "Fra", "Dato|Sendt", "Til", "Kopi|Cc", "Emne", "Apple, Outlook, Thunderbird, Yahoo"),
    Labels("pl", "Od|Nadawca", "Data|Wysłano", "Do|Adresat", "Dw|DW|Kopia|Cc", "Temat", "all clients"),
    Labels("pt", "De", "Data|Enviado|Enviada em|Enviada", "Para", "Cc|CC", "Assunto", "all clients"),
    Labels(
        "ro",
        "De la|Expeditorul|Expeditor|De",
        "Dată|Data|Trimis",
        "Către|Destinatarul|Destinatar",
        "Cc|Copie",
        "Subiect|Subiectul",
        "Apple, Gmail, Thunderbird, Yahoo",
    ),
    Labels("ru", "От|Отправитель|От кого", "Дата|Отправлено", "Кому", "Копия", "Тема", "all clients"),
    Labels("sk", "Od", "Dátum|Odoslané", "Komu|Pre", "Kópia|Cc", "Predmet", "Apple, Outlook, Thunderbird, Yahoo"),
    Labels("bg", "От|Подател", "Дата|Изпратено", "До|Получател", "Копие|Як", "Тема|Относно", "Outlook, Abv"),
    Labels("ca", "De", "Data|Enviat", "Per a", "A/c", "Assumpte", "Outlook"),
    Labels("lt", "Nuo", "Data|Išsiųsta", "Kam|Iki", "Kopija", "Tema", "Outlook"),
    Labels("vi", "Từ", "Ngày|Đã gửi", "Đến|Tới", "Cc", "Chủ đề", "Gmail, Outlook"),
    Labels("id", "Dari", "Tanggal|Terkirim|Dikirim", "Kepada|Ke", "Cc", "Subjek", "Outlook"),
    Labels("sl", "Od", "Datum|Poslano", "Za", "Kp|Cc", "Zadeva", "Outlook"),
    Labels("sv", "Från", "Datum|Skickat", "Till", "Kopia|Cc", "Ämne", "all clients"),
    Labels("tr", "Kimden|Gönderen", "Tarih|Gönderilen|Gönderildi", "Kime|Alıcı", "Bilgi|Cc", "Konu", "all clients"),
    Labels("uk", "Від|Від кого", "Дата|Відправлено|Надіслано", "Кому", "Копія", "Тема", "all clients"),
    Labels("el", "Από", "Ημερομηνία|Στάλθηκε", "Προς", "Κοιν.|Κοινοποίηση", "Θέμα", "Gmail, Outlook"),
    Labels(
        "ja", "差出人|送信者|送信元", "日付|送信日時|日時", "宛先|送信先", "Cc|CC", "件名", "Apple, Outlook, HubSpot"
    ),
    Labels(
        "zh",
        "发件人|寄件者|寄件人",
        "日期|发送时间|時間|寄件日期",
        "收件人|收件者",
        "抄送|副本",
        "主题|主旨",
        "Outlook",
    ),
    Labels(
        "ko", "보낸 사람|보낸사람", "날짜|보낸 날짜|보낸날짜", "받는 사람|받는사람", "참조", "제목", "Outlook, Naver"
    ),
    Labels("he", "מאת", "תאריך|נשלח", "אל", "עותק", "נושא", "Gmail, Outlook"),
    Labels("ar", "من", "التاريخ|تم الإرسال", "إلى", "نسخة", "الموضوع", "Gmail, Outlook"),
)

# Where answers go. Source: the label as Apple Mail and Thunderbird show it, by memory; not held against either program.
REPLY_TO = (
    "Reply-To", "Reply To", "Antwort an", "Répondre à", "Responder a", "Responder para", "Rispondi a", "Antwoord aan",
    "Svara till", "Svar til", "Svar til adresse", "Vastausosoite", "Vastaa", "Odpowiedz do", "Odpovědět komu",
    "Válaszcím", "Răspunde la", "Yanıt Adresi", "Кому ответить", "Ответить", "Απάντηση σε", "返信先", "回复至",
)  # fmt: skip
# Lines that may stand in such a block and say nothing that is read here.
OTHER = frozenset(
    label.casefold()
    for label in (
        *REPLY_TO,
        "Bcc",
        "Importance",
        "Priority",
        "Attachments",
        "Attachment",
        "Organization",
        "Resent-From",
        "Message-ID",
        "Sensitivity",
        "Wichtigkeit",
        "Priorität",
        "Anlagen",
        "Blindkopie",
        "Cci",
        "Cco",
        "Ccn",
        "Importancia",
        "Importância",
        "Pièces jointes",
        "Prioritet",
        "Vigtighed",
    )
)


# Between the sender and the author of one mail. Source: Outlook in each language.
BEHALF = (
    "on behalf of", "im auftrag von", "de la part de", "en nombre de", "per conto di", "namens", "em nome de",
    "för räkning", "på vegne af", "på vegne av", "w imieniu", "jménem", "от имени", "adına", "puolesta",
)  # fmt: skip


def _labels() -> dict[str, tuple[tuple[str, str], ...]]:
    """Each language with its labels with the field that each means, the longest first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in ROWS:
        for name in ("from_", "date", "to", "cc", "subject"):
            found.setdefault(row.language, []).extend((label, name) for label in getattr(row, name).split("|"))
    return {language: tuple(sorted(pairs, key=lambda pair: -len(pair[0]))) for language, pairs in found.items()}


LABELS = _labels()
FIELDS: dict[str, str] = {}  # casefolded label of any language -> field
for _pairs in LABELS.values():
    for _label, _name in _pairs:
        FIELDS.setdefault(_label.casefold(), _name)
