"""Keys of known messages beside Message-IDs and identities."""

_SENT = "sent:"


def sent_key(ses_message_id: str) -> str:
    """Under which key a letter that went out is a message known to Legwork."""
    return f"{_SENT}{ses_message_id}"


def is_letter(key: str) -> bool:
    """Whether it is the key of a letter that went out."""
    return key.startswith(_SENT)
