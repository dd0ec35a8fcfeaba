"""Tags of the assistant's address: `assistant+TAG@domain` brings a mail to its seeker and its letter.

A tag is lower-case base32 (RFC 4648, section 6, without padding) of

    key id (1 byte) | purpose (1) | seeker (8) [| expiry day (2) | conversation (5) | letter (5)] | MAC (10)

where the bracketed part stands in reply tags only and the MAC is HMAC-SHA256 over the purpose and all before it, cut to
80 bits (RFC 2104, section 5: no less than half of the output, nor of 80 bits; a guess is seen by nobody but us). Local
parts take 64 octets (RFC 5321, 4.5.3.1.1), so the tag leaves room for a name of 9 letters and its `+`.
"""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from enum import IntEnum, unique

from legwork.scheduling.timing import REPLY_TAG_DAYS
from legwork.values.errors import RuleError
from legwork.values.frozen import frozen
from legwork.values.letters import Letter
from legwork.values.times import utc

LOCAL_PART_OCTETS = 64
SEEKER_BYTES, CONVERSATION_BYTES, LETTER_BYTES, MAC_BYTES = 8, 5, 5, 10
_EPOCH = date(1970, 1, 1)
_LENGTHS = {1: 2 + SEEKER_BYTES, 2: 2 + SEEKER_BYTES + 2 + CONVERSATION_BYTES + LETTER_BYTES}


@unique
class Purpose(IntEnum):
    """What a tag vouches for."""

    PRIVATE = 1  # a contact's words, never the seeker's
    REPLY = 2  # that the mail answers this letter


@frozen
class Tag:
    """A tag that was made here. `conversation_id` and `letter_digest` are those of the letter that a reply answers."""

    purpose: Purpose
    seeker_id: str
    conversation_id: str | None = None
    letter_digest: bytes = b""
    expires_on: date | None = None

    def is_of(self, letter: Letter) -> bool:
        """Whether this is the tag of that letter."""
        ours = self.purpose is Purpose.REPLY and self.seeker_id == letter.seeker_id
        return ours and hmac.compare_digest(self.letter_digest, letter_digest(letter.key))


def seeker_id_of(address: str) -> str:
    """The id of whoever first writes from that address (lower-case): 13 characters made of meaning, not of chance."""
    return _text(hashlib.sha256(b"seeker " + address.encode()).digest()[:SEEKER_BYTES])


def conversation_id_of(seeker_id: str, occasion: str) -> str:
    """The id of the conversation that an occasion (message and contact) starts: 8 characters."""
    return _text(hashlib.sha256(f"conversation {seeker_id} {occasion}".encode()).digest()[:CONVERSATION_BYTES])


def letter_digest(key: str) -> bytes:
    """What stands for a letter in its tag."""
    return hashlib.sha256(b"letter " + key.encode()).digest()[:LETTER_BYTES]


def private_address(assistant: str, seeker_id: str, keyring: Mapping[str, bytes]) -> str:
    """The seeker's own tagged address."""
    return _tagged(assistant, bytes([Purpose.PRIVATE]) + _raw(seeker_id), keyring)


def reply_address(assistant: str, letter: Letter, now: datetime, keyring: Mapping[str, bytes]) -> str:
    """Reply-To of a letter."""
    expires_on = utc(now).date() + timedelta(days=REPLY_TAG_DAYS)
    conversation = _raw(letter.conversation_id) if letter.conversation_id else bytes(CONVERSATION_BYTES)
    body = bytes([Purpose.REPLY]) + _raw(letter.seeker_id) + (expires_on - _EPOCH).days.to_bytes(2)
    return _tagged(assistant, body + conversation + letter_digest(letter.key), keyring)


def read_tag(address: str, assistant: str, now: datetime, keyring: Mapping[str, bytes]) -> Tag | None:
    """The tag of an address of the assistant; None where it has none, is not ours or has expired."""
    local, _, domain = address.lower().rpartition("@")
    name, _, text = local.partition("+")
    if f"{name}@{domain}" != assistant.lower() or not text or len(local) > LOCAL_PART_OCTETS:
        return None
    try:
        raw = _raw(text)
    except (binascii.Error, ValueError):
        return None
    if _text(raw) != text:
        return None
    signed, mac = raw[:-MAC_BYTES], raw[-MAC_BYTES:]
    if len(signed) < 2 or len(signed) != _LENGTHS.get(signed[1]):  # noqa: PLR2004 - key id and purpose come first
        return None
    key = keyring.get(chr(signed[0]))
    if key is None or not hmac.compare_digest(mac, _mac(key, signed)):
        return None
    tag = _parsed(signed)
    return None if tag.expires_on and tag.expires_on < now.astimezone(UTC).date() else tag


def _parsed(signed: bytes) -> Tag:
    seeker_id, rest = _text(signed[2 : 2 + SEEKER_BYTES]), signed[2 + SEEKER_BYTES :]
    if Purpose(signed[1]) is Purpose.PRIVATE:
        return Tag(Purpose.PRIVATE, seeker_id)
    conversation = rest[2 : 2 + CONVERSATION_BYTES]
    return Tag(
        Purpose.REPLY,
        seeker_id,
        _text(conversation) if any(conversation) else None,
        rest[2 + CONVERSATION_BYTES :],
        _EPOCH + timedelta(days=int.from_bytes(rest[:2])),
    )


def _tagged(assistant: str, body: bytes, keyring: Mapping[str, bytes]) -> str:
    key_id = max(keyring)
    if len(key_id) != 1 or not key_id.isascii():
        raise RuleError("a key id is one ASCII character")
    signed = key_id.encode() + body
    name, _, domain = assistant.rpartition("@")
    local = f"{name}+{_text(signed + _mac(keyring[key_id], signed))}"
    if len(local) > LOCAL_PART_OCTETS:
        raise RuleError("the assistant's name leaves no room for a tag")
    return f"{local}@{domain}"


def _mac(key: bytes, signed: bytes) -> bytes:
    return hmac.digest(key, b"legwork address tag " + signed, "sha256")[:MAC_BYTES]


def _text(raw: bytes) -> str:
    return base64.b32encode(raw).decode().rstrip("=").lower()


def _raw(text: str) -> bytes:
    return base64.b32decode(text.upper() + "=" * (-len(text) % 8))
