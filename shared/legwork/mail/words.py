"""The words of a text; where it is ASCII, as most text is, without a look at each character."""

from string import ascii_letters, digits

from legwork.values.regexes import regex

_LETTERS, _SIGNS = regex(r"[^\W\d_]+"), regex(r"[^\W_]+")


def _spaced(kept: str) -> bytes:
    """A table of bytes (`bytes.translate`) in which all but those kept are spaces."""
    return bytes(code if chr(code) in kept else ord(" ") for code in range(256))


_LETTERS_KEPT, _SIGNS_KEPT = _spaced(ascii_letters), _spaced(ascii_letters + digits)


def words_in(text: str) -> list[str]:
    """The runs of letters of a text, in order."""
    return text.encode().translate(_LETTERS_KEPT).decode().split() if text.isascii() else _LETTERS.findall(text)


def signs_in(text: str) -> list[str]:
    """The runs of letters and digits of a text, in order."""
    return text.encode().translate(_SIGNS_KEPT).decode().split() if text.isascii() else _SIGNS.findall(text)


def count_words(text: str) -> int:
    """How many words of more than one letter a text has."""
    return len([word for word in words_in(text) if len(word) > 1])
