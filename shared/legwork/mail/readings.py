"""Which of a message's texts is read: plain, or what its HTML says."""

from legwork.mail.message import Message
from legwork.values.regexes import regex

_ENOUGH = 0.5  # of the words of the HTML
_ENDS = b" \n\t<&"  # of a word, or of something in a tag
_TAG = regex(rb"<(?!img\b)[a-z/!?][^>]*>?")  # in small letters; the words of a picture may be shown
_SHOWN = (b"&", b"<a", b"<li", b"<hr", b"border-top")  # what can be a word more: a space, a target, a bullet, a rule


def says_enough(plain: str, page: str) -> bool:
    """Whether the plain text is no stub, however the page beside it reads: by the most words that this can have."""
    enough = len(plain.split()) / _ENOUGH
    small = page.encode(errors="replace").lower()
    quotes = small.count(b"<blockquote")
    marks = quotes and quotes * small.count(b"<")  # one a line and depth
    if len(small) - len(small.translate(None, _ENDS)) + marks < enough:
        return True
    small = small[max(small.find(b"<body"), 0) :]
    return len(_TAG.sub(b" ", small).decode().split()) + sum(map(small.count, _SHOWN)) + marks <= enough


def reading(message: Message) -> str:
    """The plain text, unless it is empty or a stub that lacks what the HTML has. One reading, never both."""
    if message.html_text is None or message.html_text == message.text:
        return message.text
    plain, html = len(message.text.split()), len(message.html_text.split())
    return message.html_text if plain < html * _ENOUGH else message.text
