"""The sentence around a time, and what it does."""

from legwork.understanding.acts.features import is_bare
from legwork.understanding.acts.model import acts_in, read_act
from legwork.understanding.acts.reading import Reading, reading_of
from legwork.understanding.intents import Register
from legwork.understanding.remembered import remembered
from legwork.understanding.sentences import sentences, straight
from legwork.values.regexes import regex

_BARE = reading_of({"offer": 0.3, "agree": 0.3, "chat": 0.4})  # nothing but a time, like a row of a list


@remembered
def said_at(text: str, span: tuple[int, int], register: Register) -> Reading:
    """What the sentence that holds a span may do."""
    whole = sentence_with(text, span)
    if whole is not None:
        return _BARE if is_bare(sentences(text)[whole].text) else acts_in(text, register)[whole]
    said = sentence_around(straight(text), span)
    return _BARE if is_bare(said) else read_act(said, register)


def sentence_with(text: str, span: tuple[int, int]) -> int | None:
    """Which of the sentences of a text first holds the words of a span; None where they stand in none alone."""
    quote = " ".join(text[span[0] : span[1]].split())
    first = quote.partition(" ")[0]
    for number, one in enumerate(sentences(text)):
        if first in one.text and (quote in one.text or quote in " ".join(one.text.split())):
            return number
    return None


_ENDS = ("\n\n", ". ", "! ", "? ", ".\n", "!\n", "?\n")  # of a sentence
_END = regex(r"\n\n|[.!?][ \n]")
_FAR, _SENTENCE = 2_000, 600  # characters: how far back a sentence is looked for, and how much of it is read


@remembered
def sentence_around(text: str, span: tuple[int, int]) -> str:
    """The sentence that holds a span, and the words right before it on the same line."""
    begin, far = -1, max(0, span[0] - _FAR)
    for mark in _ENDS:
        begin = max(begin, text.rfind(mark, max(begin, far), span[0]))
    last = begin + 1 + _SENTENCE
    end = _END.search(text, span[1], last + 2)
    return " ".join(text[begin + 1 : min(last, (end.start() if end else last) + 1)].split())


def sentence_before(plain: str, place: int) -> str:
    """The sentence that ends right before the one that holds a place, on the same lines; empty where there is none."""
    begin = max((plain.rfind(mark, max(0, place - _FAR), place) + 1 for mark in _ENDS[1:]), default=0)
    if not begin or "\n\n" in plain[begin:place]:
        return ""
    return sentence_around(plain, (begin - 1, begin - 1))
