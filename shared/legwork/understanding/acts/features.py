# ruff: noqa: SIM905 - a row of words reads best
"""What is seen in a sentence: its words, their neighbours and beginnings; days, months and figures only as such."""

from collections.abc import Collection, Iterable, Sequence
from itertools import chain, pairwise

from legwork.understanding.sentences import straight
from legwork.understanding.tables.said_alike import DAY, RUN_TOGETHER, SAID_ALIKE, TIME
from legwork.understanding.words import words_in
from legwork.values.regexes import regex

WORDS_CAP = 60
TEXT_CAP = 600  # characters
WORD = "w:"  # the sort of a feature that is a word
NAME, BEGIN, END = "xname", "^", "$"  # what stands for a name, and at both ends of a sentence
BEGINNINGS = (6, 4)  # letters of a longer word that are seen, too
_FIGURE, _SHORT, _YEAR = "xnum", 2, 4  # signs of an hour or a day, of a year
_ENDINGS = ((("am", "pm", "h", "uhr"), TIME), (("st", "nd", "rd", "th"), "xdate"))
_SPOKEN = 3  # letters of a word that says something
_DAYS = frozenset(
    (DAY, *"tomorrow today tonight morgen heute demain mañana hoy domani oggi amanhã hoje vandaag imorgon".split())
)
_LENGTHS, _LENGTHS_CAP = 4, 24  # words: what is seen as of one length, and the greatest that is
_ADDRESS = regex(r"\S{0,80}(?:[/@]|www\.)\S{1,300}")
_OF_ADDRESSES = ("/", "@", "www.")  # one stands in each


def said_in(written: Sequence[str], small: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """The first of the words of a sentence, with those taken apart that are also written as two."""
    if not RUN_TOGETHER.keys().isdisjoint(small):
        written = [*chain.from_iterable(RUN_TOGETHER.get(word.lower(), (word,)) for word in written)]
        small = [*chain.from_iterable(RUN_TOGETHER.get(word, (word,)) for word in small)]
    return written[:WORDS_CAP], small[:WORDS_CAP]


def seen_as(word: str) -> str:
    """What stands for a word in small letters: itself, its usual spelling, or its sort."""
    return _figure(word) if word[0].isdigit() else SAID_ALIKE.get(word, word)


def _figure(word: str) -> str:
    """The sort of a figure: an hour, a day, a year or the like, a longer one, any other."""
    if word.isdigit():
        return _FIGURE if len(word) <= _SHORT else "xfour" if len(word) <= _YEAR else "xlong"
    return next((sort for endings, sort in _ENDINGS if word.endswith(endings)), _FIGURE)


def named_as(word: str) -> str:
    """What stands for such a word beside others where a capital letter begins it inside a sentence: a name."""
    return word if len(word) == 1 or word.startswith("x") else NAME


def is_bare(sentence: str) -> bool:
    """Whether a sentence holds nothing but times and names, like a row of a list."""
    if any(map(sentence.__contains__, _OF_ADDRESSES)):
        sentence = _ADDRESS.sub(" ", sentence)
    written, small = said_in(*words_in(straight(sentence)))
    return not any(
        len(word) >= _SPOKEN and not (place and one.istitle()) and not seen_as(word).startswith("x")
        for place, (one, word) in enumerate(zip(written, small, strict=True))
    )


def features(sentence: str, register: str) -> list[str]:
    """The features of a sentence, each with a letter for its sort: words, beginnings, pairs, shape."""
    written, small = said_in(*words_in(straight(sentence[:TEXT_CAP])))
    seen = [seen_as(word) for word in small]
    shown = [
        named_as(word) if place and one.istitle() else word
        for place, (one, word) in enumerate(zip(written, seen, strict=True))
    ]
    words = dict.fromkeys(seen)
    return [
        *chain.from_iterable(map(of_word, words)),
        *dict.fromkeys(of_pairs(shown)),
        *of_shape(register, shape_of(words, len(seen))),
    ]


def of_word(word: str) -> list[str]:
    """The features of a word of a sentence: itself, the first letters of a longer one."""
    return [WORD + word, *[beginning_of(word, letters) for letters in BEGINNINGS if len(word) > letters]]


def beginning_of(word: str, letters: int) -> str:
    """The feature of words that begin alike."""
    return f"p:{word[:letters]}"


def of_pairs(shown: Iterable[str]) -> list[str]:
    """The features of words that stand side by side."""
    return [pair_of(one, two) for one, two in pairwise((BEGIN, *shown, END))]


def pair_of(one: str, two: str) -> str:
    """The feature of two words side by side."""
    return f"b:{one} {two}"


Shape = tuple[bool, bool, bool, int]


def shape_of(words: Collection[str], count: int) -> Shape:
    """Whether a sentence of such words names a time or a day, whether it asks, and about how long it is."""
    return (
        TIME in words or _FIGURE in words,
        not _DAYS.isdisjoint(words),
        "?" in words,
        min(count, _LENGTHS_CAP) // _LENGTHS,
    )


def of_shape(register: str, shape: Shape) -> list[str]:
    """The features of a sentence as a whole: who says it, and its shape."""
    time, day, asks, length = shape
    return [f"r:{register}", f"x:{'time' * time}{'day' * day}{'?' * asks}", f"l:{length}"]
