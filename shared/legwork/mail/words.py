"""The words of a text, told by the table of its bytes, without a look at each character."""

from string import ascii_letters, digits

from legwork.mail.clean import odd_signs


def _spaced(kept: str) -> bytes:
    """A table of bytes (`bytes.translate`) in which all of ASCII but those kept are spaces."""
    return bytes(code if not chr(code).isascii() or chr(code) in kept else ord(" ") for code in range(256))


_LETTERS, _SIGNS = _spaced(ascii_letters), _spaced(ascii_letters + digits)


def words_in(text: str) -> list[str]:
    """The runs of letters of a text, in order."""
    plain = text if text.isascii() else _marks_spaced(text, digits=True)
    return plain.encode().translate(_LETTERS).decode().split()


def signs_in(text: str) -> list[str]:
    """The runs of letters and digits of a text, in order."""
    plain = text if text.isascii() else _marks_spaced(text)
    return plain.encode().translate(_SIGNS).decode().split()


def count_words(text: str) -> int:
    """How many words of more than one letter a text has."""
    return len([word for word in words_in(text) if len(word) > 1])


def _marks_spaced(text: str, *, digits: bool = False) -> str:
    """A text with a space for each mark beyond ASCII, and for each digit there where those are none of its words."""
    for sign in set(odd_signs(text)):
        if not sign.isalnum() or (digits and sign.isdecimal()):
            text = text.replace(sign, " ")
    return text
