"""The sentence around a time, and what it does."""

from collections.abc import Mapping

from legwork.understanding.acts.features import is_bare
from legwork.understanding.acts.model import read_act
from legwork.understanding.intents import Register
from legwork.understanding.sentences import sentences, straight

_BARE: Mapping[str, float] = {"offer": 0.3, "agree": 0.3, "chat": 0.4}  # nothing but a time, like a row of a list


def said_at(text: str, span: tuple[int, int], register: Register) -> Mapping[str, float]:
    """What the sentence that holds a span may do, each act with its likelihood."""
    quote = " ".join(text[span[0] : span[1]].split())
    whole = next((one.text for one in sentences(text) if quote in " ".join(one.text.split())), None)
    said = whole or sentence_around(straight(text), span)
    return _BARE if is_bare(said) else read_act(said, register.value).likely


_ENDS = ("\n\n", ". ", "! ", "? ", ".\n", "!\n", "?\n")  # of a sentence
_FAR, _SENTENCE = 2_000, 600  # characters: how far back a sentence is looked for, and how much of it is read


def sentence_around(text: str, span: tuple[int, int]) -> str:
    """The sentence that holds a span, and the words right before it on the same line."""
    begin = max(text.rfind(mark, max(0, span[0] - _FAR), span[0]) for mark in _ENDS)
    last = begin + 1 + _SENTENCE
    ends = [place for mark in _ENDS if (place := text.find(mark, span[1], last + len(mark))) >= 0]
    return " ".join(text[begin + 1 : min(ends, default=last) + 1][:_SENTENCE].split())


def sentence_before(plain: str, place: int) -> str:
    """The sentence that ends right before the one that holds a place, on the same lines; empty where there is none."""
    begin = max((plain.rfind(mark, max(0, place - _FAR), place) + 1 for mark in _ENDS[1:]), default=0)
    if not begin or "\n\n" in plain[begin:place]:
        return ""
    return sentence_around(plain, (begin - 1, begin - 1))
