"""Keys of known messages beside Message-IDs and identities."""

import hashlib

_SENT = "sent:"
_ERASED = "erased:"


def sent_key(ses_message_id: str) -> str:
    """Under which key a letter that went out is a message known to Legwork."""
    return f"{_SENT}{ses_message_id}"


def is_letter(key: str) -> bool:
    """Whether it is the key of a letter that went out."""
    return key.startswith(_SENT)


def erased_key(key: str) -> str:
    """What remains of the key of an erased message: enough to know it again, nothing of what it was."""
    return key if key.startswith(_ERASED) else f"{_ERASED}{hashlib.sha256(key.encode(errors='replace')).hexdigest()}"
