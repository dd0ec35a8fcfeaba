"""What parts the cells of a line."""

# ruff: noqa: RUF001  # mail holds typographic marks

from legwork.values.regexes import regex

SEPARATOR = regex(r"\s*[|¦·•‖▪●◦⋅»]+\s*|\t+|\s{3,}|\s*//\s*|\s+~\s+")
SEPARATES = regex(r"[|¦·•‖▪●◦⋅»\t~]|\s{3}|//")  # what no line with a separator lacks
DASH = regex(r"\s{1,40}[-–—]{1,2}\s+")
AT = regex(
    r"\s{1,40}(?:at|@|bei|beim|chez|bij|hos|på|presso|en)\s+(?=(?:the\s|der\s|la\s|le\s|the\s)?[^\W\d_a-zß-öø-ÿ]|[A-ZÀ-Þ0-9])"
)
COMMA = regex(r",(?![^()]{0,80}\))")  # not inside brackets
BRACKETED = regex(r"\([^()]{0,80}\)")


def unbracketed(text: str) -> str:
    """The text without what stands in brackets."""
    return " ".join((BRACKETED.sub(" ", text) if "(" in text else text).split())
