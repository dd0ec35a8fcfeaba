"""Text to atoms, left to right. Every look ahead is bounded, so the work grows with the text's length alone."""

# ruff: noqa: RUF001 - the dashes and apostrophes of mail are meant


# ruff: noqa: SIM905 - lists of words are read more easily as text

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from legwork.understanding.moments.atoms import Atom, Clock, Day, Open, Part, Span, Vague, Zone
from legwork.understanding.moments.clocks import approximate_before, clock, is_led, span, span_from
from legwork.understanding.moments.days import days
from legwork.understanding.moments.eastern import eastern
from legwork.understanding.moments.noise import Noise
from legwork.understanding.moments.openings import (
    BEHIND,
    BOUND,
    CHOICE,
    CLOCK,
    DAY,
    HOUR_ALONE,
    LENGTH,
    PART,
    SAME,
    ZONE,
    ZONES,
    beginnings,
)
from legwork.understanding.moments.pieces import bound, choice, length, part, same
from legwork.understanding.moments.places import zone
from legwork.understanding.moments.tables.calendar import MONTHS
from legwork.understanding.moments.tables.choice_words import MOVES
from legwork.understanding.moments.tables.languages import AT_BY_LANGUAGE, FOREIGN_AT, MARKERS
from legwork.understanding.moments.tables.piece_words import ONWARDS
from legwork.understanding.moments.tables.words import FROM, HOUR_WORDS, PARTS, UNTIL
from legwork.understanding.moments.tokens import Reader, is_number, openings
from legwork.understanding.moments.weekdays import weekday_of, weekday_openings

_MOST = 600  # pieces read; a month of office hours has fewer
_LISTED = frozenset("1234")  # of so many offers one is taken by its number
_BEHIND_MARKS = frozenset((".", ")"))
_NEAR = 3  # tokens between a day and its clock time
_TIMES = frozenset((Clock, Span))
_BEFORE_ZONES, _BEFORE_CLOCKS = _TIMES | {Part}, _TIMES | {Day, Zone, Part}
_SAYING = frozenset("either maybe perhaps say do prefer suggest make starting beginning".split())
_GOOD = frozenset("fine good great perfect ok okay best better ideal works suits work".split())
_ASKING = frozenset("is would does will how's".split())
_FREE = frozenset("possible available free open".split())
_BEHIND_HOURS = frozenset(  # what can make bare hours clock times
    (
        *weekday_openings(),
        *openings(PARTS),
        *_GOOD,
        *_FREE,
        *"tomorrow today sharp on or it is would sounds looks should ( do ? instead rather my your".split(),
        *"in at for over de por am du da del di".split(),
    )
)
_GLUE = frozenset("works , : - – — ( ) @ | ⋅ · • or and & / at from ; oder und ou et o y of en um a".split())


# "Wednesday I have 9.30": not before a bare number, which may count
_FIVES = frozenset(f"{minutes:02}" for minutes in range(0, 60, 5))
_GLUE_OF_MINUTES = _GLUE | frozenset("i i've i'm we we've have got can could do am free".split())
_SPOKEN_IN = {
    word: tuple(language for language, markers in MARKERS.items() if word in markers)
    for word in frozenset().union(*MARKERS.values())
}


_SURE = {"oder": "de", "uhr": "de", "och": "sv", "oppure": "it", "uur": "nl"}  # words of one language alone
_LEANS = {  # to English, or away from it
    **{word: 1 for word, languages in _SPOKEN_IN.items() if languages == ("en",)},
    **{word: -1 for word, languages in _SPOKEN_IN.items() if "en" not in languages},
    **dict.fromkeys(_SURE, -1),
}


def language_of(reader: Reader) -> str:
    """The language whose small words are most frequent; English where nothing speaks for another."""
    said = reader.words(0, 400)
    if sum(filter(None, map(_LEANS.get, said))) >= 0:
        return "en"
    counts = dict.fromkeys(MARKERS, 0)
    for word, times in Counter(filter(_SPOKEN_IN.__contains__, said)).items():
        for language in _SPOKEN_IN[word]:
            counts[language] += times
    if not counts["en"]:
        sure = {_SURE[word] for word in said if word in _SURE}
        if len(sure) == 1:
            return sure.pop()  # "Fr 15.00 oder Sa 9.30"
    best = max(counts, key=lambda language: (counts[language], language == "en"))
    return best if counts[best] > max(counts["en"], 1) else "en"


def atoms(reader: Reader, language: str) -> tuple[Atom, ...]:
    """The pieces of times in the text, in order, none overlapping; those of some hundred times."""
    noise = Noise(reader)
    found: list[Atom] = []
    end = 0
    for place, begins in _places(reader):
        if place < end or (begins == BEHIND and place - end > 1 and reader.word(place) != "("):
            continue
        if begins is None:
            found.extend(written := eastern(reader, place))
            end = written[-1].last if written else end
            continue
        if len(found) > _MOST:
            break
        last = found[-1] if found else None
        opened = reader.word(place) == "("
        marker = (opened or reader.word(place + 1) in _BEHIND_MARKS) and _list_marker(reader, place)
        if marker:
            new: tuple[Atom, ...] = ()
        elif begins <= ZONES:
            new = _zone(reader, place, begins, last)
        else:
            new = _at(reader, place, begins, last, language)
        if (marker or new) and noise.end_at(reader.at(place).start) is None:
            found.extend(new)
            end = new[-1].last if new else place + (3 if opened else 2)
    return _without_opening_hours(reader, found)


def _places(reader: Reader) -> Iterable[tuple[int, int | None]]:
    """Where something can begin, and what; None, before that, where signs of an eastern script may say it."""
    if not reader.eastern:
        return beginnings(reader)
    known = dict(beginnings(reader))
    return (
        (place, one) for place in range(len(reader)) for one in ((None, known[place]) if place in known else (None,))
    )


def _without_opening_hours(reader: Reader, found: list[Atom]) -> tuple[Atom, ...]:
    """As in "Mon-Fri 9-5, Sat 10-4": the days behind a range of days, on its line, are days of every week too."""
    kept: list[Atom] = []
    inside = False
    for atom in found:
        if inside:
            between = [reader.at(place) for place in range(kept[-1].last, atom.first + 1)]
            inside = not any(one.lines for one in between) and all(one.word in _GLUE for one in between[:-1])
        if isinstance(atom.is_, Vague) and atom.is_.hours:
            inside = True
        elif inside and isinstance(atom.is_, Day):
            atom = replace(atom, is_=Vague(every=True))  # noqa: PLW2901 - the same piece, better understood
        kept.append(atom)
    return tuple(kept)


def _list_marker(reader: Reader, place: int) -> bool:
    """As in "1." or "2)" at the start of a line, "(2)" anywhere."""
    if reader.word(place) == "(" and reader.word(place + 2) == ")":  # "(2) Friday"
        sign, after = reader.at(place + 1), reader.at(place + 2)
        if sign.tight and after.tight and len(sign.text) == 1:
            return True
    if place and not reader.lines(place):
        return False
    token, sign, after = reader.at(place), reader.at(place + 1), reader.at(place + 2)
    if sign.word not in _BEHIND_MARKS or not sign.tight or after.tight or after.lines or after.word in MONTHS:
        return False
    return len(token.text) == 1 and (token.text.isalpha() or token.number is not None) and bool(after.word)


def _at(reader: Reader, place: int, begins: int, last: Atom | None, language: str) -> tuple[Atom, ...]:
    if found := (
        (_iso_clock(reader, place, last) if begins & CLOCK else ())
        or (choice(reader, place) if begins & CHOICE and reader.word(place) in _LISTED else ())  # "2nd pls"
        or (days(reader, place, language) if begins & DAY else ())
        or (same(reader, place) if begins & SAME else ())
        or (choice(reader, place) if begins & CHOICE else ())
    ):
        return found
    single = clock(reader, place, cue=False) if begins & CLOCK else None
    if begins & (CLOCK | HOUR_ALONE) and (single is None or single[2]):
        cue = _cue(reader, place, last, language)
        single = clock(reader, place, cue=True) if cue else single
        timed = cue or begins & CLOCK
        ranged = (span_from(reader, place, single, cue=cue) or _before_day(reader, place, language)) if timed else None
    else:
        ranged = span_from(reader, place, single, cue=False) if single else None
    if ranged:
        return _moved(reader, place, ranged) or (Atom(place, ranged[1], ranged[0]),)
    if begins & BOUND and (found := bound(reader, place)):
        return found
    if single:
        return _single(reader, place, single[0], single[1])
    return (
        (length(reader, place) if begins & LENGTH else ())
        or (part(reader, place) if begins & PART else ())
        or (_zone(reader, place, begins, last) if begins & ZONES else ())
    )


def _zone(reader: Reader, place: int, begins: int, last: Atom | None) -> tuple[Atom, ...]:
    if begins & BEHIND and _after_clock(reader, place, last):
        return zone(reader, place, after_clock=True)
    return zone(reader, place, after_clock=False) if begins & ZONE else ()


def _after_clock(reader: Reader, place: int, last: Atom | None) -> bool:
    """Whether a clock time or a part of the day ends right before `place`, or one sign before it."""
    if last is None or type(last.is_) not in _BEFORE_ZONES or place - last.last > 1:
        return False
    return place == last.last or reader.word(last.last) in {",", "(", "-", "/"}


def _single(reader: Reader, place: int, said: Clock, end: int) -> tuple[Atom, ...]:
    """A clock time; "3pm or later" bounds."""
    if after := reader.phrase(end, ONWARDS, 3):
        return (Atom(place, after[1], Open(said, "after")),)
    if not said.approximate and approximate_before(reader, place):
        said = replace(said, approximate=True)
    return (Atom(place, end, said),)


def _moved(reader: Reader, place: int, ranged: tuple[Span, int]) -> tuple[Atom, ...]:
    """As in "pushed from 2pm to 3pm" is no range: only the new time counts."""
    if reader.word(place) not in FROM or not set(reader.words(place - 8, place)) & MOVES:
        return ()
    joints = (where for where in range(place + 1, ranged[1]) if reader.word(where) in UNTIL)
    joint = next(joints, None)
    return (Atom(joint + 1, ranged[1], ranged[0].last),) if joint else ()


def _before_day(reader: Reader, place: int, language: str) -> tuple[Span, int] | None:
    """As in "6-8 next Monday", "11-1 on Friday", "5 to 7 in the morning": two bare numbers that are made a range."""
    if not _is_hour(reader, place) or not any(_is_hour(reader, place + step) for step in (2, 4)):
        return None
    ranged = span(reader, place, cue=True)
    if ranged is None or reader.word(place - 1) in {"free", "open", "available", "anytime", "time"}:
        return ranged
    after = ranged[1] + 1 if reader.word(ranged[1]) == "on" else ranged[1]
    if reader.at(after).lines:
        return None
    in_part = reader.word(after) in {"in", "at"} and part(reader, after)
    return ranged if in_part or days(reader, after, language) else None


def _is_hour(reader: Reader, place: int) -> bool:
    return reader.word(place) in HOUR_WORDS or is_number(reader.word(place))


def _iso_clock(reader: Reader, place: int, last: Atom | None) -> tuple[Atom, ...]:
    """As in "T14:00:00-05:00" after an ISO date (RFC 3339)."""
    if last is None or last.last != place or not isinstance(last.is_, Day):
        return ()
    if reader.word(place) != "t" or not reader.tight(place):
        return ()
    found = clock(reader, place + 1, cue=True)
    if found is None or not reader.tight(place + 1):
        return ()
    atom = Atom(place + 1, found[1], found[0])
    if reader.word(found[1]) == "z" and reader.tight(found[1]):
        return (atom, Atom(found[1], found[1] + 1, Zone("utc")))
    if reader.word(found[1]) in {"+", "-"} and reader.tight(found[1]):
        end = found[1] + (4 if reader.word(found[1] + 2) == ":" else 2)
        words = reader.text[reader.at(found[1]).start : reader.at(end - 1).end]
        return (atom, Atom(found[1], end, Zone(words)))
    return (atom,)


def _cue(reader: Reader, place: int, last: Atom | None, language: str) -> bool:
    """Whether a bare number at `place` may be a clock time."""
    before = reader.word(place - 1)
    if (
        before in _SAYING
        or is_led(reader, place)
        or reader.words(place - 2, place) in {("go", "with"), ("make", "it"), ("push", "to"), ("it", "to")}
        or (language != "en" and (before in FOREIGN_AT or before in AT_BY_LANGUAGE.get(language, ())))
    ):
        return True
    if last is not None and type(last.is_) in _BEFORE_CLOCKS and place - last.last <= _NEAR:
        between = reader.words(last.last, place)
        glue = _GLUE_OF_MINUTES if _has_minutes(reader, place) else _GLUE
        if all(word in glue for word in between) and reader.at(place).lines <= 1:
            return not (type(last.is_) in _TIMES and reader.at(place).lines)
    return is_number(reader.word(place)) and _said_as_time(reader, place, language)


def _has_minutes(reader: Reader, place: int) -> bool:
    """As in "9.30": minutes that clock times have, behind a full stop."""
    stop, minutes = reader.at(place + 1), reader.at(place + 2)
    return stop.word == "." and stop.tight and minutes.tight and minutes.text in _FIVES


def _said_as_time(reader: Reader, place: int, language: str, listed: int = 4) -> bool:
    """Whether the words after a bare number ("9.15" counts as one) make it a clock time."""
    end = place + 1
    if reader.word(end) == "." and reader.tight(end) and reader.tight(end + 1):
        end += 2 if reader.at(end + 1).number is not None else 0
    after, then, before = reader.word(end), reader.word(end + 1), reader.word(place - 1)
    if after not in _BEHIND_HOURS and "'" not in after:
        return False
    if after in {"tomorrow", "today", "works", "suits", "sharp"}:
        return True
    if weekday_of(reader, end, language):
        return not reader.at(end).lines  # the number of a row of a table stands above its day
    if after == "on":
        return bool(days(reader, end + 1, language))
    if after == "or" and listed and reader.at(end + 1).number is not None:  # "8 or 9pm", "11 or 2 on Tuesday"
        other = clock(reader, end + 1, cue=False)
        asked = before in _ASKING and reader.word(end + 2) in _GOOD | {"do"}
        return bool(other and not other[2]) or asked or _said_as_time(reader, end + 1, language, listed - 1)
    return (
        (after, then) == ("it", "is")
        or (after in {"is", "would", "sounds", "looks", "should"} and then in _GOOD | {"be"})
        or (bool(part(reader, end)) and after not in PARTS)  # "8 in the morning", not "3 mornings"
        or (after == "(" and then in PARTS)
        or (before in _ASKING and after in _GOOD | _FREE | {"do"})
        or (end > place + 1 and after in _FREE | {"?"})
        or (after == "?" and before in {".", "!", "?"} and reader.at(place).number in range(1, 13))
        or ((after == "instead" or (after, then) == ("rather", "than")) and before in {"it", "at", "do"})
        or (after in {"my", "your"} and then in {"time", "end", "side"})
    )
