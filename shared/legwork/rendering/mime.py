"""A rendered letter as an Internet message (RFC 5322, RFC 2046): 7 bits, to the seeker alone, the same bytes again."""

from binascii import b2a_base64, b2a_qp
from collections.abc import Sequence
from hashlib import sha256
from urllib.parse import quote

from legwork.rendering import echo, mime_headers
from legwork.rendering.facts import File, LetterFacts, Rendered
from legwork.values.letters import LetterKind
from legwork.values.regexes import regex

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
_ALREADY_SAID = frozenset({"from", "to", "cc", "bcc", "sender", "return-path", "date", "message-id", "subject"})
_OF_THE_FORM = frozenset({"mime-version", "content-type", "content-transfer-encoding", "content-disposition"})
_UNUSUAL = regex(r"[^A-Za-z0-9._-]")  # in the name of a file
_OCTETS_A_LINE = 57  # which base64 makes 76 characters of (RFC 2045 section 6.8)


def to_mime(rendered: Rendered, facts: LetterFacts) -> bytes:
    """The message as SES takes it: From the assistant, To the seeker's first address and nobody else.

    Message-ID and Date are the same for the same facts (SES replaces both). No header can be injected: every value is
    one visible line before it becomes a header. It is put together here: the library takes five times as long.
    """
    boundaries = [_digest(facts, f"boundary {index} {rendered.text}") for index in range(2)]
    forms = [_text(rendered.text, "text/plain"), _text(rendered.html, "text/html")]
    inner = boundaries[1] if rendered.files else boundaries[0]
    whole = _multipart("alternative", inner, forms)
    if rendered.files:
        whole = _multipart("mixed", boundaries[0], [whole, *map(_attached, rendered.files)])
    return mime_headers.written(_headers(rendered, facts)).encode("ascii") + b"MIME-Version: 1.0\r\n" + whole


def _headers(rendered: Rendered, facts: LetterFacts) -> list[tuple[str, str]]:
    assistant = facts.assistant.email or ""
    parents = _parents(facts)
    answer = facts.letter.kind not in TIMED or bool(facts.letter.about.get("in_reply_to"))
    reply_to = _line(facts.reply_to)
    headers = [
        ("From", mime_headers.mailbox(_line(facts.assistant.name or "Legwork"), _line(assistant))),
        ("To", mime_headers.mailbox(_line(facts.profile.name), _line(facts.profile.email))),
        ("Reply-To", mime_headers.mailbox("Legwork", reply_to)),
        ("Subject", _line(rendered.subject)),
        ("Date", mime_headers.date(facts.now)),
        ("Message-ID", f"<{_digest(facts, 'message')}@{_line(assistant).rpartition('@')[2]}>"),
        ("Auto-Submitted", "auto-replied" if answer else "auto-generated"),  # RFC 3834 section 5
        ("X-Auto-Response-Suppress", "All"),  # Exchange: no absence notice, no read receipt ([MS-OXCMAIL] 2.1.3.2.20)
        ("List-Unsubscribe", f"<mailto:{quote(reply_to, safe='@+')}?subject=stop>"),  # RFC 2369, 3.2
    ]
    if parents:
        headers += [("In-Reply-To", parents[-1]), ("References", " ".join(parents))]
    said = _ALREADY_SAID | _OF_THE_FORM | {name.lower() for name, _ in headers}
    headers += [(_line(name), _line(value)) for name, value in rendered.headers if name.lower() not in said]
    return headers


def _parents(facts: LetterFacts) -> tuple[str, ...]:
    """What the letter answers, oldest first: the conversation's thread, last the very mail."""
    thread = facts.record.thread if facts.record else ()
    found = [one for text in (*thread, facts.letter.about.get("in_reply_to", "")) for one in _MESSAGE_ID.findall(text)]
    kept = tuple(dict.fromkeys(reversed(found)))[: _REFERENCES - 1]
    return tuple(dict.fromkeys((*found[:1], *reversed(kept))))


def _multipart(kind: str, boundary: str, parts: Sequence[bytes]) -> bytes:
    """The header of the whole and its parts, each with its own header."""
    opens = f"--{boundary}\r\n".encode()
    head = f'Content-Type: multipart/{kind};\r\n boundary="{boundary}"\r\n\r\n'.encode()
    return head + b"".join([b"%b%b\r\n" % (opens, part) for part in parts]) + f"--{boundary}--\r\n".encode()


def _text(content: str, kind: str, further: str = "", about: str = "") -> bytes:
    """A part that is text, quoted-printable in short lines (RFC 2045 section 6.7)."""
    head = (
        f'Content-Type: {kind}; charset="utf-8"{further}\r\nContent-Transfer-Encoding: quoted-printable\r\n{about}\r\n'
    )
    lines = b"\r\n".join([*content.encode().splitlines(), b""])
    return head.encode() + b2a_qp(lines)


def _attached(file: File) -> bytes:
    kind = file.content_type.partition(";")[0].strip()
    about = f'Content-Disposition: attachment; filename="{_UNUSUAL.sub("_", _line(file.filename))}"\r\n'
    if kind.startswith("text/"):
        return _text(file.content, kind, f'; method="{file.method}"' if file.method else "", about)
    octets = file.content.encode()
    lines = [b2a_base64(octets[at : at + _OCTETS_A_LINE]) for at in range(0, len(octets), _OCTETS_A_LINE)]
    head = f"Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n{about}\r\n"
    return head.encode() + b"".join(lines).replace(b"\n", b"\r\n")


def _digest(facts: LetterFacts, purpose: str) -> str:
    meaning = f"{facts.letter.seeker_id}\0{facts.letter.key}\0{purpose}"
    return sha256(meaning.encode("utf-8", "replace")).hexdigest()[:40]


def _line(value: str) -> str:
    return echo.line(value, 400)
