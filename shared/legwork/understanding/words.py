"""The words of a text: cut the same way for all that read it word by word."""

from collections.abc import Sequence

from legwork.values.regexes import regex

_SIGNS = "?!,"  # what is a word of its own, as is a colon before a space
_WORD = regex(rf"\w+|[{_SIGNS}]|:(?=\s|$)")
_COLON = "\x01"  # what stands for such a colon
# what stays of a plain text, byte for byte; all else parts words. To cut it so takes a fifth of the time of a pattern
_KEPT = bytes(
    ord(":") if chr(code) == _COLON else code if chr(code).isalnum() or chr(code) in f"_{_SIGNS}" else ord(" ")
    for code in range(256)
)
_SMALL = _KEPT.lower()


def words_in(plain: str) -> tuple[Sequence[str], Sequence[str]]:
    """The words of a text with straight quotes, as they are written and in small letters; some signs are words, too."""
    if plain.isascii():
        plain = f"{plain} ".replace(": ", f" {_COLON} ")
        for sign in _SIGNS:
            plain = plain.replace(sign, f" {sign} ")
        signs = plain.encode()
        return signs.translate(_KEPT).decode().split(), signs.translate(_SMALL).decode().split()
    written = _WORD.findall(plain)
    return written, "\n".join(written).replace("İ", "i").lower().split()
