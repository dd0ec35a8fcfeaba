"""The tree of MIME parts (RFC 2045, 2046) to the texts, calendars and messages that it holds."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from legwork.mail.armour import unarmoured
from legwork.mail.caps import Caps
from legwork.mail.charsets import declared_in_html, decoded
from legwork.mail.clean import cleaned
from legwork.mail.encoded_words import header_text
from legwork.mail.flowed import unflowed
from legwork.mail.headers import read_headers
from legwork.mail.html_text import to_text
from legwork.mail.message import Attachment, Message
from legwork.mail.parameters import parameters
from legwork.mail.parts import Part, children, part_of
from legwork.mail.readings import says_enough
from legwork.mail.screen import screened
from legwork.mail.transfer import transfer_decoded
from legwork.values.errors import UnreadableMailError
from legwork.values.regexes import regex

_PLAIN = ("text/plain", "text/markdown", "text/enriched")
_CALENDAR = ("text/calendar", "application/ics", "text/x-vcalendar", "application/calendar")
_STATUS = ("message/delivery-status", "message/global-delivery-status")
_MESSAGES = ("message/rfc822", "message/global", "message/news")
_PAGE = regex(r"\s{0,99}<(?:!doctype\s{1,9})?html[\s>]", re.IGNORECASE)
_FOLD = regex(r"\n[ \t]{1,99}")
_HEADERS_ONLY = ("text/rfc822-headers", "message/global-headers")


@dataclass(slots=True)
class _Found:
    """What one message's parts hold. A body is a pair of plain text and HTML, either may be missing."""

    bodies: list[tuple[str | None, str | None]] = field(default_factory=list)
    calendars: list[str] = field(default_factory=list)
    attached: list[Message] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    status: list[str] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)
    encrypted: bool = False


@dataclass(slots=True)
class Reader:
    """Reads one mail and the messages in it; counts parts and decoded bytes over all of them."""

    caps: Caps
    parts: int = 0
    decoded_bytes: int = 0
    messages: int = 0

    def message(self, part: Part, depth: int = 0) -> Message:
        """The message that a parsed part is. Raises UnreadableMailError."""
        headers = read_headers(part, self.caps)
        found = _Found(defects=list(headers.defects))
        self._collect(part, found, depth)
        text, html_text = _texts(found.bodies)
        if not depth and (found.encrypted or _is_armoured(text)) and not found.attached:
            raise UnreadableMailError("encrypted")
        dated_at = headers.date()
        if dated_at is None and headers.text("date"):
            found.defects.append("date_unreadable")
        senders = headers.boxes("sender")
        own_ids = headers.ids("message-id")
        return Message(
            message_id=own_ids[0] if own_ids else None,
            in_reply_to=headers.ids("in-reply-to"),
            references=headers.ids("references"),
            subject=headers.text("subject"),
            dated_at=dated_at,
            from_=headers.boxes("from"),
            sender=senders[0] if senders else None,
            reply_to=headers.boxes("reply-to"),
            to=headers.boxes("to"),
            cc=headers.boxes("cc"),
            headers=headers.decoded,
            content_type=part.kind,
            text=text,
            html_text=html_text,
            calendars=tuple(dict.fromkeys(found.calendars)),
            attached=tuple(found.attached),
            attachments=tuple(found.attachments),
            delivery_status="\n".join(found.status) or None,
            defects=tuple(dict.fromkeys(found.defects)),
        )

    def _collect(self, part: Part, found: _Found, depth: int) -> None:
        self.parts += 1
        if self.parts > self.caps.parts:
            raise UnreadableMailError("too_many_parts")
        if depth > self.caps.depth:
            raise UnreadableMailError("too_deep")
        kind = part.kind
        if kind in _STATUS:
            found.status.append(_status_text(cleaned(decoded(self._data(part, found)))))
        elif kind in _MESSAGES:
            self._nested(part, found, depth)
        elif (inner := children(part, kind, self.caps)) is not None:
            self._multipart(inner, kind, found, depth)
        else:
            self._leaf(part, kind, found, depth)

    def _multipart(self, inner: Sequence[Part], kind: str, found: _Found, depth: int) -> None:
        if kind == "multipart/encrypted":
            found.encrypted = True
        if kind != "multipart/alternative":
            for child in inner:
                self._collect(child, found, depth + 1)
            return
        outer, found.bodies = found.bodies, []
        for child in inner:
            self._collect(child, found, depth + 1)
        plain = next((plain for plain, _ in found.bodies if plain is not None), None)
        page = next((page for _, page in found.bodies if page is not None), None)
        found.bodies = [*outer, (plain, page)] if found.bodies else outer

    def _nested(self, part: Part, found: _Found, depth: int) -> None:
        self.messages += 1
        if self.messages > self.caps.attached:
            found.defects.append("attached_cut")
            return
        encoding = _encoding(part)
        if encoding in ("base64", "quoted-printable"):  # forbidden by RFC 2046, and seen
            self._embedded(transfer_decoded(part.body, encoding), found, depth)
        else:
            found.attached.append(self.message(part_of(part.data, self.caps, part.start, part.end), depth + 1))

    def _embedded(self, data: bytes, found: _Found, depth: int) -> None:
        """A message that stands encoded in a part: bytes again, so screened again. Unreadable, it is a defect only."""
        try:
            found.attached.append(self.message(part_of(screened(data, self.caps), self.caps), depth + 1))
        except UnreadableMailError as error:
            found.defects.append(f"attached_{error.reason}")

    def _leaf(self, part: Part, kind: str, found: _Found, depth: int) -> None:
        stated = parameters(part.field("content-type"), self.caps)
        filename = _filename(part, stated, self.caps)
        if kind.startswith("multipart/"):  # no boundary that holds: what stands there is text
            found.defects.append("multipart_broken")
            kind = "text/plain"
        body = not depth or not _is_attachment(part, filename)
        extension = (filename or "").lower().rpartition(".")[2]
        if _is_envelope(kind, extension):
            if not depth:
                raise UnreadableMailError("signed" if "signed" in stated.get("smime-type", "") else "encrypted")
            found.encrypted = found.encrypted or kind == "application/pgp-encrypted"
        if kind in _CALENDAR or (extension == "ics" and not kind.startswith(("image/", "multipart/"))):
            self._calendar(part, filename, stated, found)
        elif extension == "eml" and kind != "text/html" and self.messages < self.caps.attached:
            self.messages += 1
            self._embedded(self._data(part, found), found, depth)
        elif kind in _HEADERS_ONLY:
            self._embedded(self._data(part, found), found, depth)
        elif kind == "text/html" and body:
            data = self._data(part, found)
            found.bodies.append((None, decoded(data, stated.get("charset") or declared_in_html(data))))
        elif kind in _PLAIN and body:
            found.bodies.append((self._plain(part, stated, found), None))
        else:
            found.attachments.append(Attachment(filename, kind, _size(part)))

    def _plain(self, part: Part, stated: Mapping[str, str], found: _Found) -> str:
        text = unarmoured(cleaned(decoded(self._data(part, found), stated.get("charset"))))
        if _PAGE.match(text):
            return to_text(text)  # a page that claims to be plain
        if stated.get("format", "").lower() != "flowed":
            return text
        return unflowed(text, delete_space=stated.get("delsp", "").lower() == "yes")

    def _calendar(self, part: Part, filename: str | None, stated: Mapping[str, str], found: _Found) -> None:
        data = self._data(part, found)
        if len(data) > self.caps.calendar_bytes:
            found.defects.append("calendar_cut")
            return
        text = decoded(data, stated.get("charset") or "utf-8").replace("\0", "").strip()
        if "BEGIN:VCALENDAR" in text[:2000].upper():
            found.calendars.append(text.replace("\r\n", "\n"))
        found.attachments.append(Attachment(filename, part.kind, len(data)))

    def _data(self, part: Part, found: _Found) -> bytes:
        """The decoded bytes of a leaf, cut where a cap says so."""
        data = transfer_decoded(part.body, _encoding(part))
        room = min(self.caps.part_bytes, self.caps.decoded_bytes - self.decoded_bytes)
        if len(data) > room:
            found.defects.append("text_cut")
            data = data[: max(room, 0)]
        self.decoded_bytes += len(data)
        return data


def _texts(bodies: list[tuple[str | None, str | None]]) -> tuple[str, str | None]:
    """All bodies one below the other, as plain text and as the text of their HTML where that can say more."""
    read = [
        (plain, None if page is None or (plain and says_enough(plain, page)) else to_text(page))
        for plain, page in bodies
    ]
    plain = [plain if plain is not None else html or "" for plain, html in read]
    html = [html if html is not None else plain or "" for plain, html in read]
    has_html = any(html is not None for _, html in read)
    return _stacked(plain), _stacked(html) if has_html else None


def _stacked(texts: list[str]) -> str:
    return "\n\n".join(text.strip("\n") for text in texts if text.strip())


def _encoding(part: Part) -> str:
    words = part.field("content-transfer-encoding").lower().split()
    return words[0].rstrip(";") if words else ""


def _filename(part: Part, stated: Mapping[str, str], caps: Caps) -> str | None:
    """The name that its disposition gives a part, or its type."""
    disposition = part.field("content-disposition")
    name = parameters(disposition, caps).get("filename") if "name" in disposition.lower() else None
    name = name or stated.get("name")
    return header_text(name)[:255] or None if name else None


def _is_attachment(part: Part, filename: str | None) -> bool:
    disposition = part.field("content-disposition").strip().lower()
    return disposition.startswith("attachment") or (filename is not None and not disposition.startswith("inline"))


def _is_envelope(kind: str, extension: str) -> bool:
    pkcs7 = kind in ("application/pkcs7-mime", "application/x-pkcs7-mime")
    return kind == "application/pgp-encrypted" or (pkcs7 and extension != "p7s")


def _is_armoured(text: str) -> bool:
    return text.lstrip().startswith("-----BEGIN PGP MESSAGE-----")


def _size(part: Part) -> int:
    """The decoded size in bytes, by arithmetic: nothing large is decoded only to be measured."""
    length = len(part.body.rstrip())
    return length * 3 // 4 if _encoding(part) == "base64" else length


def _status_text(text: str) -> str:
    """The fields of a delivery status, each on one line, its blocks apart."""
    return "\n".join(map(header_text, _FOLD.sub(" ", text).split("\n"))).strip()
