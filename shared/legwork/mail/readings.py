"""Which of a message's texts is read: plain, or what its HTML says."""

from legwork.mail.message import Message

_ENOUGH = 0.5  # of the words of the HTML


def reading(message: Message) -> str:
    """The plain text, unless it is empty or a stub that lacks what the HTML has. One reading, never both."""
    if message.html_text is None or message.html_text == message.text:
        return message.text
    plain, html = len(message.text.split()), len(message.html_text.split())
    return message.html_text if plain < html * _ENOUGH else message.text
