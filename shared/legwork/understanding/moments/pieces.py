"""The smaller pieces: parts of the day, lengths, pointers at offers, bounds."""

# ruff: noqa: RUF001 - the dashes and apostrophes of mail are meant
# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts

from legwork.understanding.moments.atoms import Ahead, Atom, Choice, Junk, Length, Open, Part, Same
from legwork.understanding.moments.clocks import clock
from legwork.understanding.moments.dates import date
from legwork.understanding.moments.tables.choice_words import (
    CHOICE_NOUNS,
    CHOICE_ORDINALS,
    CHOICES,
    DETERMINERS_ABROAD,
    NOUNS_ABROAD,
    NUMBER_SIGNS,
    NUMBERED,
    OPTION_LETTERS,
    ORDINALS_ABROAD,
)
from legwork.understanding.moments.tables.day_words import AFTER_CHOICE, OF
from legwork.understanding.moments.tables.piece_words import (
    AHEAD_ARE,
    APART,
    BOUND_PHRASES,
    BOUNDS,
    CLOCKS_APART,
    COMES,
    GAPS,
    HAS,
    IN_MINUTES,
    LEAVING,
    LENGTHS,
    NOT_A_LENGTH_AFTER,
    NOT_A_LENGTH_BEFORE,
    OF_A_TALK,
    ON_OTHER_CLOCK,
    SAME_TIMES,
    SHIFTS,
)
from legwork.understanding.moments.tables.words import (
    APPROXIMATELY,
    DASHES,
    HOUR_MARKS,
    HOUR_UNITS,
    MINUTE_UNITS,
    NUMBERS,
    PARTS,
)
from legwork.understanding.moments.tokens import Reader

_NOT_BEHIND_CHOICE = frozenset(("i", "we", "that", "possible", "available", *HOUR_UNITS, *MINUTE_UNITS))
_MOST_OFFERS = 5
_LONGEST_MEETING = 8 * 60
_HAD = 4  # tokens between who has so long and how long
_BEFORE_A_CLOCK = frozenset(
    ["about", "around", "than", "at", "as", "de", "da", "das", "las", "la", "le", "les", "kl", "om", "um"]
)
_CLAUSE = 6  # tokens before a length that show whose clock is spoken of
_GAP_WITHIN = 6  # words
_BEFORE_THE_LAST = frozenset(
    ["the", "in", "for", "over", "these", "those", "this", "my", "your", "our", "his", "her", "their", "during", "at"]
)
_WHEN = frozenset(("exactly", "precisely", "right", "at", "is", "was", "that's", "before", "after", "on"))
_TENS = (20, 30, 40, 50)
_ROUND = frozenset((15, 20, 25, 30, 40, 45, 60, 90))  # minutes that a talk is said to take


def part(reader: Reader, place: int) -> tuple[Atom, ...]:
    """As in "in the morning", "afternoon", "breakfast"."""
    where = place
    if reader.word(where) in {"in", "at", "for", "over", "de", "por", "am", "du", "da", "del", "di"}:
        where += 1
        if reader.word(where) in {"the", "la", "der", "a"}:
            where += 1
    phrase = reader.phrase(where, PARTS, 3)
    if not phrase or phrase[0] in {"am", "early"}:
        return ()
    found = PARTS[phrase[0]]
    closed = reader.word(place - 1) == "(" and reader.word(phrase[1]) == ")"
    return (Atom(place, phrase[1] + 1 if closed else phrase[1], Part(found.name, found.meridiem)),)


def same(reader: Reader, place: int) -> tuple[Atom, ...]:
    """As in "same time", "the same hour"."""
    phrase = reader.phrase(place, SAME_TIMES, 3)
    return (Atom(place, phrase[1], Same()),) if phrase else ()


def bound(reader: Reader, place: int) -> tuple[Atom, ...]:
    """As in "after 3", "before noon", "by 5pm", "until 4", "from 2 onwards"."""
    word = reader.word(place)
    phrase = reader.phrase(place, BOUND_PHRASES, 3)
    if word not in BOUNDS and not phrase:
        return ()
    where = phrase[1] if phrase else place + 1
    if word == "by" and reader.word(place - 1) in COMES and reader.word(where) == "at":  # "stop by at 4"
        return ()
    while reader.word(where) in _BEFORE_A_CLOCK and where < place + 4:
        where += 1
    found = clock(reader, where, cue=True)
    if found is None or (word in {"by", "past"} and found[2] and reader.at(where).number is None):
        return ()
    if found[2] and date(reader, where, alone=False):  # "until 4 January"
        return ()
    if reader.word(found[1]) in DASHES | {"to", "until", "bis"} and reader.at(found[1] + 1).number is not None:
        return ()
    return (Atom(place, found[1], Open(found[0], word)),)


def length(reader: Reader, place: int) -> tuple[Atom, ...]:
    """As in "30 minutes", "half an hour", "20-30 min"; Junk where it is no length of a meeting."""
    found = _length(reader, place)
    if found is None or reader.word(found[1]) in {"tid", "tijd"}:  # Swedish "min tid" is whose clock, not a minute
        return ()
    minutes, end, approximate = found
    if _parts_clocks(reader, place, end) or (reader.word(place) == "our" and reader.word(place - 1) in _WHEN):
        return (Atom(place, end, Junk()),)  # "exactly our hour" is when, not how long
    has = bool(set(reader.words(place - _HAD, place)) & HAS)
    until = has and reader.word(end) in SHIFTS and reader.word(end + 1) in OF  # "tengo 40 minutos antes de la ronda"
    if not until and (moved := _moves(reader, place, minutes, end)):
        return moved
    if reader.word(place - 1) == "after" and reader.word(place - 2) in LEAVING:
        return (Atom(place, end, Length(minutes, approximate)),)  # "hard stop after 20 min"
    lasts = has or reader.word(place - 1) == "for"  # "I am there for an hour before the round"
    before, after = _before_length(reader, place), _behind_length(reader, end, lasts=lasts)
    wrong = before in NOT_A_LENGTH_BEFORE or after in NOT_A_LENGTH_AFTER or not 0 < minutes <= _LONGEST_MEETING
    if wrong or (after == "of" and reader.word(end + 1) not in OF_A_TALK):  # "94 minutes of men shouting"
        return (Atom(place, end, Junk()),)
    return (Atom(place, end, Length(minutes, approximate)),)


def _before_length(reader: Reader, place: int) -> str:
    """The word before a length; empty where "last" is what the talk does: "visits last one hour"."""
    before = reader.word(place - 1)
    return "" if before == "last" and reader.word(place - 2) not in _BEFORE_THE_LAST else before


def _behind_length(reader: Reader, end: int, *, lasts: bool) -> str:
    """The word behind a length; empty where the length only goes up to something."""
    after = reader.word(end)
    if after == "from" and clock(reader, end + 1, cue=True):
        after = ""
    if reader.word(end) == "-" and reader.tight(end):
        after = reader.word(end + 1)
    own = reader.word(end + 1) in {"i", "my", "we", "our", "another", "he", "she"}
    own = own or (reader.word(end + 1) in {"the", "his", "her"} and reader.word(end + 2) in {"next", "other"})
    if after in {"before", "after"} and own:
        after = ""  # "45 minutes before I have to go"
    return "" if lasts and after == "before" else after  # "I have 40 minutes before the round"


def _parts_clocks(reader: Reader, place: int, end: int) -> bool:
    """Whether a length says how far apart two clocks are: "an hour ahead of you", "une heure de plus chez vous"."""
    if reader.phrase(end, CLOCKS_APART, 3) or not GAPS.isdisjoint(reader.words(max(place - _GAP_WITHIN, 0), place)):
        return True
    if reader.word(end) not in APART:
        return False
    said = range(max(place - _CLAUSE, 0), place)
    cut = max((where for where in said if reader.word(where) in {".", "!", "?", ";"}), default=-1)
    if {" ".join(reader.words(place - 2, place)), reader.word(place - 1)} & AHEAD_ARE:
        return True
    return any(reader.phrase(where, ON_OTHER_CLOCK, 4) for where in said if where > cut)


def _moves(reader: Reader, place: int, minutes: int, end: int) -> tuple[Atom, ...]:
    """A length that counts from a moment: "an hour later", "in 20 minutes", "half an hour from now"."""
    before = reader.word(place - 1)
    if (shifted := reader.phrase(end, SHIFTS, 2)) and before not in {"until", "till", "and", "about"}:
        return (Atom(place, shifted[1], Same(SHIFTS[shifted[0]] * minutes)),)
    if reader.words(end, end + 2) == ("from", "now"):
        return (Atom(place, end + 2, Ahead(minutes)),)
    about = before in APPROXIMATELY
    start = place - 1 if about else place
    if reader.word(start - 1) == "in" and reader.word(start - 2) in IN_MINUTES:
        return (Atom(place, end, Ahead(minutes, approximate=about)),)
    return ()


def _length(reader: Reader, place: int) -> tuple[int, int, bool] | None:
    if phrase := reader.phrase(place, LENGTHS, 5):
        return LENGTHS[phrase[0]], phrase[1], False
    value, end = _amount(reader, place)
    if value is None:
        return None
    if reader.word(end) == "(" and reader.at(end + 1).number == value and reader.word(end + 2) == ")":
        end += 3  # "thirty (30) minutes"
    approximate = False
    joint = reader.word(end)
    if joint in DASHES | {"to", "or", "bis", "a"}:
        upper, after = _amount(reader, end + 1)
        if upper is not None and _unit(reader, after):
            value, end, approximate = upper, after, True
    unit = _unit(reader, end) or _unsaid(reader, place, end)
    if not unit:
        return None
    scale, end = unit
    minutes = round(value * scale)
    if scale == 60:
        minutes, end = _more(reader, minutes, end)
    return minutes, end, approximate


def _unsaid(reader: Reader, place: int, end: int) -> tuple[int, int] | None:
    """The minutes that "for 45" leaves unsaid at the end of a clause."""
    if reader.at(place).number not in _ROUND or end != place + 1 or reader.word(place - 1) not in {"for", "quick"}:
        return None
    quick = reader.word(place - 1) == "quick" and reader.word(end) in {"at", "on", "from", "tomorrow"}
    closes = quick or reader.word(end) in {"", ".", ",", "!", "?", ";", ")", "and", "if", "or", "tops", "max"}
    return (1, end) if closes or reader.at(end).lines else None


def _amount(reader: Reader, place: int) -> tuple[float | None, int]:
    token = reader.at(place)
    if token.number is None:
        value = NUMBERS.get(token.word)
        unit = place + 2 if reader.word(place + 1) == "-" else place + 1
        ones = NUMBERS.get(reader.word(unit), 0) if reader.word(unit) not in {"a", "an"} else 0
        if value in _TENS and 0 < ones < 10:  # "forty-five"
            return float(value + ones), unit + 1
        return (float(value), place + 1) if value and token.word != "couple" else (None, place)
    if reader.word(place + 1) in {".", ","} and reader.tight(place + 1):
        fraction = reader.at(place + 2)
        if fraction.tight and fraction.number is not None and len(fraction.text) <= 2:
            return float(f"{token.text}.{fraction.text}"), place + 3
    if len(token.text) > 3:
        return None, place
    return float(token.number), place + 1


def _unit(reader: Reader, place: int) -> tuple[int, int] | None:
    where = place + 1 if reader.word(place) in {"-", "‑"} else place
    token = reader.at(where)
    if token.lines > 1:
        return None
    if token.word in MINUTE_UNITS:
        return 1, where + 1
    if token.word in HOUR_UNITS:
        return 60, where + 1
    if token.word == "h" and token.tight:
        return 60, where + 1
    if token.text in {"'", "\u2019", "\u2032"} and token.tight and reader.at(where + 1).spaces:
        return 1, where + 1
    return None


def _more(reader: Reader, minutes: int, end: int) -> tuple[int, int]:
    if reader.words(end, end + 3) == ("and", "a", "half"):
        return minutes + 30, end + 3
    where = end + 1 if reader.word(end) in {"and", ",", "und", "et", "y"} else end
    extra = reader.at(where).number
    if extra and reader.word(where + 1) in MINUTE_UNITS:
        return minutes + extra, where + 2
    return minutes, end


def choice(reader: Reader, place: int) -> tuple[Atom, ...]:
    """As in "the second one", "option 2", "either", "the latter"."""
    phrase = reader.phrase(place, CHOICES, 4)
    if phrase and reader.word(phrase[1]) in _NOT_BEHIND_CHOICE:
        return ()  # "the earliest I can do", "visits last one hour"
    if phrase and phrase[0] not in {"both", "latter", "former"}:
        return (Atom(place, phrase[1], Choice(CHOICES[phrase[0]])),)
    if (
        phrase
        and phrase[0] == "both"
        and reader.word(phrase[1]) in {"work", "are", "times", "fit", "suit", "options", "days", "slots"}
    ):
        return (Atom(place, phrase[1], Choice(0)),)
    if reader.word(place) in {"option", "slot", "#", "choice", "number"}:
        token = reader.at(place + 1)
        letter = OPTION_LETTERS.get(token.word) if reader.word(place) in {"option", "slot", "choice"} else None
        if token.number and token.number <= 9 and len(token.text) == 1:
            return (Atom(place, place + 2, Choice(token.number)),)
        return (Atom(place, place + 2, Choice(letter)),) if letter and token.lines == 0 else _numbered(reader, place)
    return _letter(reader, place) or _ordinal(reader, place) or _abroad(reader, place) or _numbered(reader, place)


def _abroad(reader: Reader, place: int) -> tuple[Atom, ...]:
    """As in "Ihren zweiten Vorschlag", "la sua prima proposta"; "ein zweiter Termin" is one more."""
    where = place
    while where < place + 2 and reader.word(where) in DETERMINERS_ABROAD:
        where += 1
    number = ORDINALS_ABROAD.get(reader.word(where))
    if number is None or reader.word(where + 1) not in NOUNS_ABROAD:
        return ()
    begins = (
        where > place or place == 0 or reader.word(place - 1) in {".", "!", "?", ",", ":"} or reader.at(place).lines
    )
    return (Atom(place, where + 2, Choice(number)),) if begins else ()


def _numbered(reader: Reader, place: int) -> tuple[Atom, ...]:
    """As in "Termin 2", "Vorschlag Nummer zwei", "créneau n° 2", "option two"; "Termin 2 Uhr" is a time."""
    if reader.word(place) not in NUMBERED:
        return ()
    where = place + 1
    while where < place + 4 and (
        reader.word(where) in NUMBER_SIGNS or (reader.word(where) == "." and where > place + 1)
    ):
        where += 1
    token, after = reader.at(where), reader.at(where + 1)
    letter = OPTION_LETTERS.get(token.word) if token.text.isupper() and len(token.text) == 1 else None
    number = token.number or NUMBERS.get(token.word, 0) or letter or 0
    marked = (
        after.word in HOUR_MARKS or after.word in DASHES or (after.word in {":", ".", "/"} and reader.tight(where + 2))
    )
    small = 0 < number <= _MOST_OFFERS and token.word not in {"a", "an", "un", "une", "una", "en", "ein", "eine"}
    return (Atom(place, where + 1, Choice(number)),) if (small or letter) and not marked and not token.lines else ()


def _letter(reader: Reader, place: int) -> tuple[Atom, ...]:
    """As in "C please" where a mail begins so."""
    lettered = place == 0 and reader.at(0).text in {"A", "B", "C", "D"} and reader.word(1) in {"please", "pls", "works"}
    return (Atom(0, 1, Choice(OPTION_LETTERS[reader.word(0)])),) if lettered else ()


def _ordinal(reader: Reader, place: int) -> tuple[Atom, ...]:
    the = reader.word(place) in {"the", "your", "my"}
    where = place + 1 if the else place
    word, end = reader.word(where), where + 1
    if reader.at(where).number is not None and reader.tight(end) and reader.word(end) in {"st", "nd", "rd", "th"}:
        word, end = reader.at(where).text + reader.word(end), end + 1
    number = CHOICE_ORDINALS.get(word)
    if number is None:
        return ()
    following = reader.word(end)
    named = number == -1 and following in {"time", "date"}  # "the last time we spoke"
    mine = reader.word(where - 1) == "my" and following == "choice"  # "my first choice would be Thursday"
    if following in CHOICE_NOUNS and not (following == "time" and not the) and not (named or mine):
        return (Atom(place, end + 1, Choice(number)),)
    opens = place == 0 or reader.word(place - 1) in {".", "!", "?"} or reader.at(place).lines > 0
    of_those = following in OF and reader.word(end + 1) in {"those", "these", "the", "them", "your"}
    last_of = number == -1 and of_those and reader.word(end + 1) != "the" and (the or opens)  # "last of your three"
    if last_of or (opens and not the and following in {"please", "pls", "works", "suits"}):  # "2nd pls"
        return (Atom(place, end, Choice(number)),)
    if number == -1 or word == "middle" or mine:
        return ()
    pointing = following in AFTER_CHOICE or following in {"", ".", "!", ",", "?", ")"} or reader.at(end).lines > 0
    if the and (pointing or of_those) and not (word[0].isdigit() and following != "one"):
        return (Atom(place, end, Choice(number)),)
    return ()
