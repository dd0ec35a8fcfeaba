"""Clock times in figures, and ranges: "2pm", "14h30", "0900-0930", "10-11:30am"."""

# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts
# ruff: noqa: PLR0911 - a recogniser leaves at the first word that does not fit
# ruff: noqa: SIM905 - lists of words are read more easily as text

from dataclasses import replace

from legwork.understanding.moments.atoms import Clock, Span
from legwork.understanding.moments.hours import Found, bare, finish, is_counted, may_be_bare
from legwork.understanding.moments.spoken import foreign, named, spoken, with_tail, worded
from legwork.understanding.moments.tables.calendar import WEEKDAYS
from legwork.understanding.moments.tables.clock_words import AFTER_HOUR, BEFORE_HOUR
from legwork.understanding.moments.tables.languages import AT_BY_LANGUAGE
from legwork.understanding.moments.tables.words import (
    APPROXIMATELY,
    AT_WORDS,
    BETWEEN,
    DASHES,
    FROM,
    HOUR_MARKS,
    HOUR_WORDS,
    PARTS,
    UNTIL,
)
from legwork.understanding.moments.tokens import Reader

_ZONES = frozenset("ET EST EDT CT CST CDT MT MST MDT PT PST PDT UTC GMT BST CET CEST IST Z AEST AEDT".split())
_ARTICLES = frozenset("las les le as l la kl".split())
_AT_OR_ARTICLE = AT_WORDS | _ARTICLES
_UNTIL_ALONE = UNTIL - set("and und et y e en a".split())  # what means "until" without a "between" before it
_SAY_A = frozenset(("fr", "es", "pt"))
_BEHIND_FIGURES = (  # "12 noon", "10 past four"
    AFTER_HOUR | BEFORE_HOUR | frozenset("noon midday - minutes mins min minuten i".split())
)
_HOURS = 24
_MINUTES = 60
_BEFORE_MINUTES = frozenset((":", "u", "."))


def clock(reader: Reader, place: int, *, cue: bool) -> Found | None:
    """The clock time that begins at `place`. `cue`: something before says that a time comes ("at", a day)."""
    if reader.word(place).isdecimal():
        worded = reader.word(place + 1) in _BEHIND_FIGURES and (named(reader, place) or spoken(reader, place))
        found = worded or _numeric(reader, place, cue=cue)
    else:
        found = (
            named(reader, place)
            or spoken(reader, place)
            or foreign(reader, place, cue=cue)
            or _numeric(reader, place, cue=cue)
        )
    return with_tail(reader, found) if found else None


def span(reader: Reader, place: int, *, cue: bool) -> tuple[Span, int] | None:
    """A range that begins at `place`, its "from" or "between" included."""
    return span_from(reader, place, clock(reader, place, cue=cue), cue=cue)


def span_from(reader: Reader, place: int, said: Found | None, *, cue: bool) -> tuple[Span, int] | None:
    """The same, where the clock time that begins at `place`, if any does, is known."""
    word = reader.word(place)
    opener = word if word in BETWEEN or word in FROM else ""
    inner = place + 1 if opener else place
    if opener and reader.word(inner) in _AT_OR_ARTICLE:
        inner += 1
    if whole := _military_span(reader, inner, cue=cue or bool(opener)):
        return whole
    first = (_hour_until(reader, inner) or clock(reader, inner, cue=True)) if opener else said
    if first is None and (reader.at(inner).number is not None or _hour_until(reader, inner)):
        first = bare(reader, inner)
    if first is None:
        return None
    marked = bool(opener) or (not first[2] and reader.language in _SAY_A)  # "15 h à 15 h 30"
    joint = _joint(reader, first[1], between=opener in BETWEEN, opened=marked)
    if joint is None:
        return None
    last = clock(reader, joint, cue=True) or bare(reader, joint)
    if last is None or (first[2] and last[2] and not (cue or opener)):
        return None
    if first[2] and last[2] and is_counted(reader, last[1]):
        return None
    return Span(first[0], last[0], between=opener in BETWEEN), last[1]


def _hour_until(reader: Reader, place: int) -> Found | None:
    """As in "from five to seven": no five minutes to the hour."""
    if reader.word(place) in HOUR_WORDS and reader.word(place + 1) in _UNTIL_ALONE:
        return bare(reader, place)
    return None


def _military_span(reader: Reader, place: int, *, cue: bool) -> tuple[Span, int] | None:
    """As in "0900-0930", "1400 - 1500 hrs"; no years."""
    if len(reader.word(place)) != 4:
        return None
    ends = []
    for token in (reader.at(place), reader.at(place + 2)):
        hour, minute = divmod(token.number or 0, 100)
        if len(token.text) != 4 or token.number is None or hour >= _HOURS or minute >= _MINUTES or minute % 5:
            return None
        ends.append(Clock(hour, minute, exact24=True))
    if reader.word(place + 1) not in DASHES | {"to"}:
        return None
    marked = reader.word(place + 3) in {"hrs", "hours", "hr", "h"}
    years = all(1900 <= (reader.at(place + step).number or 0) <= 2100 for step in (0, 2))
    if not marked and (years or not (cue or reader.at(place).text[0] == "0" or reader.word(place - 1) in AT_WORDS)):
        return None
    return Span(ends[0], ends[1]), place + (4 if marked else 3)


def _joint(reader: Reader, place: int, *, between: bool, opened: bool) -> int | None:
    word = reader.word(place)
    joins = (
        word in DASHES
        or (word == "a" and opened)
        or (between and word in {"and", "&", "und", "et", "y", "e", "en", "to", "och", "og"})
        or (not between and word in _UNTIL_ALONE)
    )
    if not joins:
        return None
    return place + 2 if reader.word(place + 1) in {"zu", "around", "about"} | _ARTICLES else place + 1


def _numeric(reader: Reader, place: int, *, cue: bool) -> Found | None:
    token = reader.at(place)
    before = reader.word(place - 1)
    if token.number is None:
        if token.word in HOUR_WORDS:
            return worded(reader, place, cue=cue)
        return None
    if token.tight and before in {":", "#", "$", "€", "£"}:
        return None
    if token.tight and before == "." and reader.tight(place - 1) and reader.at(place - 2).number is not None:
        return None  # the minutes of "7.15"
    fraction = token.tight and before == "/" and reader.at(place - 2).number is not None
    if fraction and (reader.word(place - 3) not in {".", ":"} or reader.word(place + 1) != reader.word(place - 3)):
        return None  # "10.15/2.45" are two times
    if len(token.text) in (3, 4):
        return _military(reader, place, cue=cue)
    if len(token.text) > 2 or token.number > _HOURS:
        return None
    return _hour(reader, place, cue=cue)


def _military(reader: Reader, place: int, *, cue: bool) -> Found | None:
    token = reader.at(place)
    value = token.number or 0
    hour, minute = divmod(value, 100)
    if hour > _HOURS or minute >= _MINUTES:
        return None
    following = reader.word(place + 1)
    if following in {"hrs", "hours", "hr"} or (following == "h" and reader.tight(place + 1)):
        if hour * 100 + minute >= 100 and len(token.text) == 4:
            return Clock(hour % 24, minute, exact24=True), place + 2, False
        return None
    found = finish(reader, Clock(hour, minute, exact24=len(token.text) == 4), place + 1, bare=True)
    if not found[2]:
        return (replace(found[0], exact24=False), found[1], False) if 0 < hour <= 12 else None
    short = len(token.text) != 4  # "at 930"
    said = reader.word(place - 1) in {"at", "@"} or reader.word(place + 1) == "on"
    if minute % 5 or (short and not (cue and 0 < hour <= 12 and said)):
        return None
    if reader.at(place + 1).text in _ZONES:
        return found
    if reader.word(place + 1) in {"on", "tomorrow"} and not 1990 <= value <= 2040:
        return found
    following = reader.at(place + 1).text
    if following[:1].isupper() and not following.isupper() and reader.word(place + 1) not in WEEKDAYS:
        return None  # "at 1200 Broadway"
    likely = cue and not 1900 <= value <= 2100
    return found if likely and reader.word(place - 1) in AT_WORDS else None


def _hour(reader: Reader, place: int, *, cue: bool) -> Found | None:
    token = reader.at(place)
    hour = token.number or 0
    zero = len(token.text) == 2 and token.text[0] == "0"
    sign, minutes = reader.word(place + 1), _minutes_behind(reader, place + 1)
    if minutes is not None and sign != ".":
        end = place + 3
        seconds = reader.at(end + 1)
        if reader.word(end) == ":" and reader.tight(end) and len(seconds.text) == 2 and seconds.tight:
            end += 2
        exact = zero or hour > 12 or hour == 0
        return finish(reader, Clock(hour % 24, minutes, exact24=exact), end, bare=False)
    if minutes is not None:
        return _dotted(reader, place, zero=zero, cue=cue)
    if sign in HOUR_MARKS:
        return _marked(reader, place, cue=cue)
    before_bare = reader.word(place - 1)
    found = finish(reader, Clock(hour % 24, 0, exact24=zero or hour > 12 or hour == 0), place + 1, bare=True)
    if not found[2]:
        return found
    if hour > 12 and not is_led(reader, place) and before_bare not in AT_BY_LANGUAGE.get(reader.language, ()):
        return None
    if cue and may_be_bare(reader, place) and 0 < hour < _HOURS:
        return found
    return None


def _minutes_behind(reader: Reader, place: int) -> int | None:
    """The two figures of minutes behind the sign at `place`, with nothing between them and the hour."""
    if reader.word(place) not in _BEFORE_MINUTES or not reader.tight(place):
        return None
    minutes = reader.number(place + 1)
    two = minutes is not None and minutes < _MINUTES and len(reader.word(place + 1)) == 2 and reader.tight(place + 1)
    return minutes if two else None


def is_led(reader: Reader, place: int) -> bool:
    """Whether an "at" stands before the token at `place`, an article maybe between them: "verso le 18"."""
    before = reader.word(place - 1)
    return before in AT_WORDS or (before in {"le", "las"} and reader.word(place - 2) in AT_WORDS)


def _dotted(reader: Reader, place: int, *, zero: bool, cue: bool) -> Found | None:
    """As in "14.30" and "3.30pm", but no date ("14.07.") and no amount ("3.50")."""
    hour, minute = reader.at(place).number or 0, reader.at(place + 2).number or 0
    following = reader.at(place + 3)
    if (
        following.word == "."
        and following.tight
        and reader.tight(place + 4)
        and reader.at(place + 4).number is not None
    ):
        return None
    exact = zero or hour > 12
    found = finish(reader, Clock(hour % 24, minute, exact24=exact), place + 3, bare=True)
    if following.word in {"hrs", "hours", "h", "u"} and cue and reader.word(place - 1) in AT_WORDS:
        return Clock(hour % 24, minute, exact24=True), place + 4, False
    if _ranges(reader, place):
        return found[0], found[1], False
    listed = following.word == "/" and reader.word(place + 5) == "." and reader.tight(place + 6)
    told = _on_a_day(reader, place + 3) or _is_one_of_some(reader, place)
    if not found[2] or (cue and (listed or not is_counted(reader, place + 3))) or told:
        return found[0], found[1], False
    return None


def _is_one_of_some(reader: Reader, place: int) -> bool:
    """As in "the 10.30 one", "the 9.15 slot"."""
    return reader.word(place - 1) == "the" and reader.word(place + 3) in {"one", "slot", "option"}


def _ranges(reader: Reader, place: int) -> bool:
    """As in "7.15 to 8.00": two times of one form with five-minute steps and "to" between them."""
    joined = reader.word(place + 3) in DASHES | {"to", "until", "till", "bis"}
    ends = [place, place + 4]
    return joined and all(
        reader.at(end).number is not None
        and (reader.at(end).number or 0) < _HOURS
        and reader.word(end + 1) == "."
        and len(reader.at(end + 2).text) == 2
        and (reader.at(end + 2).number or 0) % 5 == 0
        and (reader.at(end + 2).number or 0) < _MINUTES
        for end in ends
    )


def _on_a_day(reader: Reader, place: int) -> bool:
    """As in "4.15 the same day", "9.30 tomorrow"."""
    words = reader.words(place, place + 4)
    said = words[1:] if words[:1] == ("on",) else words
    said = said[1:] if said[:1] == ("the",) else said
    return said[:1] == ("tomorrow",) or said[:2] in {("same", "day"), ("that", "day")}


def _marked(reader: Reader, place: int, *, cue: bool) -> Found | None:
    """As in "14 Uhr", "14h30", "3 o'clock", "15 horas"."""
    hour, mark = reader.at(place).number or 0, reader.at(place + 1)
    if mark.word in {"hrs", "hours"}:  # two digits: a length, unless after "at"
        if not (cue and reader.word(place - 1) in AT_WORDS and hour > 6):
            return None
    elif mark.word in {"h", "hs", "hora", "horas", "heure", "heures", "uur", "ore"} and hour < 7 and not cue:
        return None
    minutes = reader.at(place + 2)
    end, minute = place + 2, 0
    counted = len(minutes.text) == 2 and minutes.number is not None and minutes.number < _MINUTES
    beside = minutes.tight or (mark.word in {"uhr", "h", "heures"} and not minutes.lines)
    if counted and beside and mark.word != "o'clock":
        end, minute = place + 3, minutes.number or 0
    exact = hour > 12 or hour == 0 or reader.at(place).text.startswith("0")
    late = any(PARTS[word].meridiem == "pm" for word in reader.words(end, end + 4) if word in PARTS)  # "8h du soir"
    exact = exact or (mark.word not in {"o'clock", "oclock"} and hour >= 7 and not late)
    return finish(reader, Clock(hour % 24, minute, exact24=exact), end, bare=False)


def approximate_before(reader: Reader, place: int) -> bool:
    """Whether "around" or the like stands before `place`."""
    return any(word in APPROXIMATELY for word in reader.words(place - 2, place))
