"""A rendered letter as an Internet message (RFC 5322, RFC 2046): 7 bits, to the seeker alone, the same bytes again."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime
from hashlib import sha256
from urllib.parse import quote

from legwork.rendering import echo
from legwork.rendering.facts import File, LetterFacts, Rendered
from legwork.values.letters import LetterKind
from legwork.values.regexes import regex
from legwork.values.times import utc

TIMED = frozenset(
    {
        LetterKind.NUDGE,
        LetterKind.YOUR_TURN,
        LetterKind.PREP,
        LetterKind.BRIEF,
        LetterKind.DEBRIEF,
        LetterKind.THANK_YOU,
        LetterKind.KEEP_IN_TOUCH,
        LetterKind.DIGEST,
    }
)
_MESSAGE_ID = regex(r"<[!-;=?-~]{1,250}>")  # msg-id without inner angles; RFC 5322 section 3.6.4 asks for ASCII
_REFERENCES = 12  # enough for every client's threading, well under the 998 octets of a folded line
_FOLDED_AT_BLANKS = frozenset({"message-id", "in-reply-to", "references", "list-unsubscribe"})
_ALREADY_SAID = frozenset({"from", "to", "cc", "bcc", "sender", "return-path", "date", "message-id", "subject"})


class _TokenPolicy(EmailPolicy):
    """SMTP's policy, but ids and links are folded at blanks only: the library would encode long ones (RFC 2047)."""

    def fold(self, name: str, value: str) -> str:
        if name.lower() in _FOLDED_AT_BLANKS:
            return f"{name}: " + "\r\n ".join(str(value).split()) + "\r\n"
        return str(super().fold(name, value))

    def fold_binary(self, name: str, value: str) -> bytes:
        if name.lower() in _FOLDED_AT_BLANKS:
            return self.fold(name, value).encode("ascii", "replace")
        return bytes(super().fold_binary(name, value))


_POLICY = _TokenPolicy(linesep="\r\n", cte_type="7bit")


def to_mime(rendered: Rendered, facts: LetterFacts) -> bytes:
    """The message as SES takes it: From the assistant, To the seeker's first address and nobody else.

    Message-ID and Date are the same for the same facts (SES replaces both). No header can be injected: every value is
    one visible line before it becomes a header.
    """
    message = EmailMessage(policy=_POLICY)
    for name, value in _headers(rendered, facts):
        message[name] = value
    message.set_content(rendered.text, cte="quoted-printable")
    message.add_alternative(rendered.html, subtype="html", cte="quoted-printable")
    for file in rendered.files:
        _attach(message, file)
    for index, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(_digest(facts, f"boundary {index} {rendered.text}"))
    return message.as_bytes()


def _headers(rendered: Rendered, facts: LetterFacts) -> list[tuple[str, object]]:
    assistant = facts.assistant.email or ""
    parents = _parents(facts)
    answer = facts.letter.kind not in TIMED or bool(facts.letter.about.get("in_reply_to"))
    headers: list[tuple[str, object]] = [
        ("From", Address(_line(facts.assistant.name or "Legwork"), addr_spec=_line(assistant))),
        ("To", Address(_line(facts.profile.name), addr_spec=_line(facts.profile.email))),
        ("Reply-To", Address("Legwork", addr_spec=_line(facts.reply_to))),
        ("Subject", _line(rendered.subject)),
        ("Date", format_datetime(utc(facts.now))),
        ("Message-ID", f"<{_digest(facts, 'message')}@{_line(assistant).rpartition('@')[2]}>"),
        ("Auto-Submitted", "auto-replied" if answer else "auto-generated"),  # RFC 3834 section 5
        ("X-Auto-Response-Suppress", "All"),  # Exchange: no absence notice, no read receipt ([MS-OXCMAIL] 2.1.3.2.20)
        ("List-Unsubscribe", f"<mailto:{quote(_line(facts.reply_to), safe='@+')}?subject=stop>"),  # RFC 2369, 3.2
    ]
    if parents:
        headers += [("In-Reply-To", parents[-1]), ("References", " ".join(parents))]
    said = _ALREADY_SAID | {name.lower() for name, _ in headers}
    headers += [(_line(name), _line(value)) for name, value in rendered.headers if name.lower() not in said]
    return headers


def _parents(facts: LetterFacts) -> tuple[str, ...]:
    """What the letter answers, oldest first: the conversation's thread, last the very mail."""
    thread = facts.record.thread if facts.record else ()
    found = [one for text in (*thread, facts.letter.about.get("in_reply_to", "")) for one in _MESSAGE_ID.findall(text)]
    kept = tuple(dict.fromkeys(reversed(found)))[: _REFERENCES - 1]
    return tuple(dict.fromkeys((*found[:1], *reversed(kept))))


def _attach(message: EmailMessage, file: File) -> None:
    main, _, subtype = file.content_type.partition(";")[0].strip().partition("/")
    if main == "text":
        params = {"method": file.method} if file.method else None
        message.add_attachment(
            file.content, subtype=subtype, cte="quoted-printable", filename=_line(file.filename), params=params
        )
    else:
        message.add_attachment(file.content.encode(), maintype=main, subtype=subtype, filename=_line(file.filename))


def _digest(facts: LetterFacts, purpose: str) -> str:
    meaning = f"{facts.letter.seeker_id}\0{facts.letter.key}\0{purpose}"
    return sha256(meaning.encode("utf-8", "replace")).hexdigest()[:40]


def _line(value: str) -> str:
    return echo.line(value, 400)
