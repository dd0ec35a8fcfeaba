# ruff: noqa: SIM905 - a row of words reads best
"""What is seen in a sentence: its words, their neighbours and beginnings; days, months and figures only as such."""

from collections.abc import Iterable, Sequence
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
_RUN_TOGETHER = frozenset(RUN_TOGETHER)
_LENGTHS, _LENGTHS_CAP = 4, 24  # words: what is seen as of one length, and the greatest that is
_ADDRESS = regex(r"\S{0,80}(?:[/@]|www\.)\S{1,300}")
_OF_ADDRESSES = ("/", "@", "www.")  # one stands in each


def said_in(written: Sequence[str], small: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """The first of the words of a sentence, with those taken apart that are also written as two."""
    if not _RUN_TOGETHER.isdisjoint(small):
        written = [*chain.from_iterable(RUN_TOGETHER.get(word.lower(), (word,)) for word in written)]
        small = [*chain.from_iterable(RUN_TOGETHER.get(word, (word,)) for word in small)]
    return (written, small) if len(small) <= WORDS_CAP else (written[:WORDS_CAP], small[:WORDS_CAP])


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
        *of_shape(register, sum(map(marks_of, words)), length_of(len(seen))),
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


WITHOUT_PAIRS = "c"  # the names of all features but pairs come behind it


_TIMES, _DATES, _QUESTIONS = 1, 1 << 8, 1 << 16  # a byte each: how often it is shown


def marks_of(word: str) -> int:
    """What a word shows of its sentence: that it names a time or a day, that it asks. Such marks add up."""
    return _TIMES if word in (TIME, _FIGURE) else _DATES if word in _DAYS else _QUESTIONS if word == "?" else 0


def length_of(count: int) -> int:
    """About how long a sentence of so many words is."""
    return min(count, _LENGTHS_CAP) // _LENGTHS


def of_shape(register: str, marks: int, length: int) -> list[str]:
    """The features of a sentence as a whole: who says it, what its words show of it, and about how long it is."""
    time, day, asks, _ = marks.to_bytes(4, "little")
    shown = f"{'time' * bool(time)}{'day' * bool(day)}{'?' * bool(asks)}"
    return [f"r:{register}", f"x:{shown}", f"l:{length}"]
