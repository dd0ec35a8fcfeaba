"""What stands between two pieces: a list's "or", mere glue, a new line, a new sentence."""

# ruff: noqa: RUF001 - the dashes and apostrophes of mail are meant
# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts

# ruff: noqa: SIM905 - lists of words are read more easily as text

from legwork.understanding.moments.tokens import Reader
from legwork.values.frozen import frozen

OR = frozenset("or and & / , ; oder und ou et o y of en e och eller og • * und/oder |".split())
GLUE = frozenset(
    """at on @ , : - – — ( ) | ⋅ · • from um a à las the of for in about around say maybe perhaps starting alle om am le
    verso hacia rond runt
    el il den der op t * _ ab circa approximately ca roughly approx vers gegen this it's is ' " “ ” ‘ ’ works great good
    > ~ de del les kl klockan klokken pa vid omkring till til""".split()
)
ON = frozenset(
    "on am le el op den the il , of - – — | ⋅ · ( ) this em na no @ • : * de del vom "
    "pa kl den klockan w we v ve u в во у на την ziua يوم dne "
    "slot time meeting call chat appointment session option window coffee".split()
)
TWIN = frozenset("( / = which that's that i.e ie aka so is or [ ~ |".split())
# a new sentence of these alone goes on with the day before it: "Thursday is good. Would 3pm do?"
PROPOSING = frozenset(
    """does do would could can how what about say maybe perhaps is shall at we you i let's lets make it around meet talk
    speak chat call best time any works work i'm i'd am free available between from if so then start starting be and
    open available today sometime anytime or suggest propose prefer the
    my your in geht passt um waere ware ginge vielleicht how's what's have i've got opening openings slot an either
    both each that those these on day days come ring will lunch breakfast coffee dinner tea drinks
    brunch then still too also we're we've there's passt's wie vers
    gerne bin bist da kann können konnten""".split()
)
# words between a day and a clock time that part them: the time is about something else
PARTING = frozenset("because since class lecture another flight train until my exam practice appointment shift who "
                    "minutes questions years page chapter begins starts ends finishes opens closes commence "
                    "commences beginnt fangt begint empieza comienza inizia borjar job other".split())  # fmt: skip
INSTEAD = frozenset("instead of rather than statt not".split())
GONE = frozenset("gone out not taken booked full can't doesn't won't isn't".split())
_STOPS = frozenset(". ! ?".split())
_LISTING, _NOT_PARTING = OR | INSTEAD, GLUE | OR
_WORD = 4  # letters: shorter ones are shortened words too often ("ca.", "tel.")
_SHORTENED = frozenset("approx appt dept evtl inkl prof sept vorm nachm voraussichtl".split())


@frozen
class Gap:
    """`words` between two pieces, the line breaks and the ends of sentences among them."""

    words: tuple[str, ...]
    lines: int
    sentences: int
    blank: bool

    @property
    def listing(self) -> bool:
        """Only list words: "or", a comma, "instead of"."""
        return bool(self.words) and _LISTING.issuperset(self.words)

    @property
    def refusing(self) -> bool:
        """A word that takes away the time before it."""
        return not GONE.isdisjoint(self.words)

    @property
    def proposing(self) -> bool:
        """After the end of the sentence only words that propose a time."""
        last = max((place for place, word in enumerate(self.words) if word in _STOPS), default=-1)
        return PROPOSING.issuperset(self.words[last + 1 :])

    @property
    def parting(self) -> bool:
        """A word that gives the clock time another subject."""
        return not PARTING.isdisjoint(self.words)

    @property
    def glue(self) -> bool:
        """Nothing that parts a day from its clock time."""
        return _NOT_PARTING.issuperset(self.words)


def gap(reader: Reader, first: int, last: int) -> Gap:
    """The gap between a piece that ends at token `first` and one that begins at token `last`."""
    if last - first > 60:
        return Gap(("…",) * 60, 9, 9, blank=True)
    words = reader.words(first, last)
    lines = [reader.lines(place) for place in range(first, last + 1)]
    stops = [place for place, word in enumerate(words, first) if word in _STOPS and ends_sentence(reader, place)]
    return Gap(words, sum(lines), len(stops), max(lines, default=0) > 1)


def ends_sentence(reader: Reader, place: int) -> bool:
    """Whether the stop at `place` ends a sentence: white space after it, and no small letter behind a short word."""
    following = reader.at(place + 1)
    if following.tight:
        return following.word in {")", '"', "\u201d"} or not following.text
    if not following.text[:1].islower() or reader.word(place) in {"!", "?"}:
        return True
    before = reader.word(place - 1)
    return len(before) >= _WORD and before.isalpha() and before not in _SHORTENED
