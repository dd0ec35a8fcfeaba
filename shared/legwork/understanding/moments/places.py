"""Zones named in a text: "ET", "London time", "(UTC+01:00)", "your end"."""

# ruff: noqa: RUF001 - the dashes and apostrophes of mail are meant
# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts
# ruff: noqa: PLR0911 - a recogniser leaves at the first word that does not fit

# ruff: noqa: SIM905 - lists of words are read more easily as text

from legwork.understanding.moments.atoms import Atom, Zone
from legwork.understanding.moments.tokens import Reader, openings
from legwork.understanding.tables.zones import ABBREVIATIONS, ADJECTIVES, AMBIGUOUS, COUNTRY_CODES, HOUR_OF, PLACES
from legwork.understanding.zones import fold

WRITER, READER, OTHER = "writer", "reader", "other"
THERE = "there"  # as in "at your place": the reader's clock where that is known, and no question where it is not
_PLACES = frozenset(place for places in PLACES.values() for place in places.split(";"))
NAMES = _PLACES | ABBREVIATIONS.keys() | AMBIGUOUS.keys()
_NAMES_BEGIN: dict[str, int] = {}  # the most words of a name that begins so, "standard" or "daylight" behind it
for _each in NAMES:
    _first, _, _others = _each.partition(" ")
    _NAMES_BEGIN[_first] = max(2 + len(_others.split()), _NAMES_BEGIN.get(_first, 0))
REGIONS = frozenset("America Europe Asia Africa Australia Pacific Atlantic Indian Antarctica US Canada Etc".split())
# abbreviations that are also words: capitals only
_CAPITALS = frozenset("at met cat eat wat pet art vet west wet east z est et ist mt pt ct central hec cot clt myt ast "
                      "mountain pacific eastern atlantic gulf gst ict act la sf bc kl hk nz dc hne hae hnc hac hnr har "
                      "hnp hap hna haa hnt hat".split())  # fmt: skip
_AMERICAN = frozenset("et est edt ct cst cdt mt mst mdt pt pst pdt".split())  # "11am et" in small letters too
_OWN = frozenset(
    "my our mine meiner meine unserer mon ma mi mio mia minha mijn min var notre notre nuestra nossa".split()
)
_YOURS = frozenset("your yours ihrer deiner eurer votre ton tu su tuo tua sua jouw uw din er vostra".split())
_THEIRS = frozenset("his her their".split())
OURS = _OWN | _YOURS
# words and signs that can stand before a name or say whose clock is meant
LEADS = (
    frozenset(
        """in at on a en te w v the all both alle beide here ici hier aquí aqui for local heure hora ora horario orario
        ( [""".split()
    )
    | _OWN
    | _YOURS
    | _THEIRS
)
SIGNS = frozenset("+ - − –".split())
_HERE = frozenset("here ici hier aquí aqui".split())
_AT = frozenset("in at à a en em".split())
HOUR = frozenset("heure hora ora horario orario".split())
_OF = frozenset("de di du da do del della".split())
_INITIALS = 2  # letters of a place that is called by them: "LA", "HK"
_IN = frozenset("in at on a en te w v".split())
_BEFORE_TIME = ADJECTIVES | COUNTRY_CODES  # name a zone with "time" behind them alone
_COASTS = frozenset("eastern central mountain pacific atlantic".split())
_OF_ALL = frozenset("all both".split())
_HOUR_OF = frozenset((("hour", "of"), ("hours", "of"), ("time", "of")))
_TIME = frozenset("time zone timezone tz zeit ortszeit uhrzeit tijd tid".split())
_SEASONS = ("standard", "daylight", "std")  # between a name and its "time"
BEHIND_NAMES = _TIME.union(_SEASONS)
SHORT_NAMES = (ABBREVIATIONS.keys() | AMBIGUOUS.keys() | _COASTS) - _BEFORE_TIME  # need nothing behind them
_NAMED_SO = _IN & SHORT_NAMES  # "AT"
# behind a clock time: on whose clock it is
WHERE = {
    "for you": READER,
    **dict.fromkeys(
        ("chez vous", "chez toi", "bei ihnen", "bei euch", "bei dir", "para ti", "para usted", "para ustedes",
         "para vos", "para voce", "da voi", "da te", "da lei", "per te", "per lei", "per voi", "bij jou", "bij jullie",
         "bij u", "voor jou", "hos dig", "hos er", "hos dere", "hos jer", "pour vous", "pour toi", "fur dich",
         "fur euch", "fur sie", "where you are", "there", "over there", "dort", "druben", "alla", "alli",
         "por alla", "por alli", "la-bas", "daar", "cote vous"), THERE),
    **dict.fromkeys(
        ("chez nous", "chez moi", "bei uns", "bei mir", "da noi", "da me", "bij ons", "bij mij", "hos oss", "hos mig",
         "hos meg", "over here", "where i am", "for me", "for us", "pour moi", "para mi", "fur mich", "fur uns",
         "por aqui", "por aca", "aca", "qui da noi", "from here"), WRITER),
}  # fmt: skip
_LEADS_BEHIND_CLOCKS = frozenset(("for", "(", "[")) | _IN | _HERE | SIGNS
_BEHIND_CLOCKS = _LEADS_BEHIND_CLOCKS - _NAMES_BEGIN.keys() - HOUR  # lead a zone only there
_PEOPLE = _HERE | OURS | _THEIRS | openings(WHERE) | {"local"}
_BEFORE_HOUR = frozenset(("l'", "la", "de"))
_REGIONS = frozenset(map(fold, REGIONS))
_BEFORE_OFFSET = SIGNS | {"utc", "gmt"}
OF_ALL = frozenset(("all", "both", "alle", "beide"))  # the times around
OWN_TIME = _TIME | {"hora", "ora", "heure", "horario", "orario"}


def zone(reader: Reader, place: int, *, after_clock: bool) -> tuple[Atom, ...]:
    """The zone named at `place`; looser words count `after_clock`."""
    word = reader.word(place)
    if not after_clock:
        leads = word in _IN and (reader.word(place + 1) in OURS or _in_hour_of(reader, place))
        if not leads and (word in _BEHIND_CLOCKS or (word in _NAMED_SO and not _may_close(reader, place + 1))):
            return ()
    opened = after_clock and word in {"(", "["}
    where = place + 1 if opened else place
    if reader.word(where) in LEADS:
        where = _lead(reader, where, after_clock=after_clock)
    word = reader.word(where)
    found = (
        (_people(reader, where, after_clock=after_clock) if word in _PEOPLE else None)
        or (_hour_of(reader, where) if word in HOUR or word in _BEFORE_HOUR else None)
        or (_iana(reader, where) if word in _REGIONS else None)
        or (_offset(reader, where, after_clock=after_clock) if word in _BEFORE_OFFSET else None)
        or (_name(reader, where, after_clock=after_clock, wide=where > place) if word in _NAMES_BEGIN else None)
    )
    if found and found[0] in {WRITER, READER, OTHER, THERE} and (placed := _placed(reader, found[1])):
        found = placed
    if found and opened:
        found = _closed(reader, *found)
    if not found:
        return ()
    name, end = found
    if _american(reader, end) or reader.words(end, end + 4) == ("(", "us", "&", "canada"):
        end += 5 if reader.word(end + 4) == ")" else 4
    return (Atom(place, end, Zone(name, wide=not after_clock or reader.word(place) in OF_ALL)),)


def _placed(reader: Reader, place: int) -> tuple[str, int] | None:
    """The place in brackets behind whose time it is: "my time (Helsinki)", "chez vous à Nantes"."""
    if reader.word(place) not in {"(", ",", "in", "a", "en", "i"}:
        return None
    length = 2 if " ".join(reader.words(place + 1, place + 3)) in _PLACES else 1
    small = " ".join(reader.words(place + 1, place + 1 + length))
    named = _name(reader, place + 1, after_clock=True, wide=True)
    named = named or ((small, place + 1 + length) if small in _PLACES else None)
    if named is None or reader.word(place) != "(":
        return named
    return (named[0], named[1] + 1) if reader.word(named[1]) == ")" else None


def _lead(reader: Reader, place: int, *, after_clock: bool) -> int:
    """Past "in", "the" and "all times are"."""
    where = place
    if _in_hour_of(reader, where):
        return where + 3
    if reader.word(where) in _IN and (after_clock or reader.word(where + 1) in OURS):
        where += 1
    if reader.word(where) == "the" and after_clock:
        where += 1
    named = reader.phrase(where + 1, HOUR_OF, 5)
    if (
        reader.word(where) in HOUR and reader.word(where + 1) in _OF and not named
    ):  # "heure de Paris", "hora de Santiago"
        where += 2
    if reader.word(where) in OF_ALL:
        where += 1
        while where < place + 6 and reader.word(where) in {"times", "in", "are", "of", "these", "zeiten"}:
            where += 1
    return where


def _in_hour_of(reader: Reader, place: int) -> bool:
    """As in "all in hour of Paris", as one translates."""
    return reader.word(place) == "in" and reader.words(place + 1, place + 3) in _HOUR_OF


def _american(reader: Reader, place: int) -> bool:
    """As in "Eastern Time - US & Canada", as Calendly and Outlook write it."""
    return reader.words(place, place + 4) == ("-", "us", "&", "canada")


def _closed(reader: Reader, name: str, end: int) -> tuple[str, int] | None:
    """A zone in brackets, to the closing one; a name after an offset wins, for it knows the season."""
    limit = end + 12
    while reader.word(end) in {"/", ","} and end < limit:
        more = _iana(reader, end + 1) or _name(reader, end + 1, after_clock=True, wide=True)
        if not more:
            break
        end = more[1]
    if _american(reader, end):
        end += 4
    if reader.word(end) not in {")", "]"}:
        return None
    return _name(reader, end + 1, after_clock=True, wide=True) or (name, end + 1)


def _people(reader: Reader, place: int, *, after_clock: bool) -> tuple[str, int] | None:
    word = reader.word(place)
    if word in _HERE and after_clock:
        following = reader.word(place + 1) in _AT and _name(reader, place + 2, after_clock=True, wide=True)
        return following or (WRITER, place + 1)
    if after_clock and (found := reader.phrase(place, WHERE, 3)):
        return WHERE[found[0]], found[1]
    if word == "local" and reader.word(place + 1) == "time":
        return WRITER, place + 2
    whose = WRITER if word in _OWN else READER if word in _YOURS else OTHER if word in _THEIRS else None
    if whose is None or (not after_clock and word not in {"my", "our", "your"}):
        return None
    where = place + 1
    if reader.word(where) in {"local", "own"}:
        where += 1
    if reader.word(where) in OWN_TIME:
        after = reader.word(where + 1)
        return (
            None
            if after in {"is", "and"} and not after_clock and reader.word(where + 2) in {"valuable", "attention"}
            else (whose, where + 1)
        )
    if reader.word(where) in {"end", "side"} and after_clock:
        return whose, where + 1
    return (whose, where) if after_clock and word in {"yours", "mine"} else None


def _hour_of(reader: Reader, place: int) -> tuple[str, int] | None:
    """As in "heure de l'Est", "hora central", "ora italiana"."""
    where = place + 1 if reader.word(place) in _BEFORE_HOUR else place
    if reader.word(where) not in HOUR:
        return None
    found = reader.phrase(where + 1, HOUR_OF, 5)
    return (HOUR_OF[found[0]], found[1]) if found else None


def _iana(reader: Reader, place: int) -> tuple[str, int] | None:
    region, slash = reader.at(place), reader.at(place + 1)
    if region.text not in REGIONS or slash.word != "/" or not slash.tight:
        return None
    end = place + 2
    while (
        end < place + 9
        and reader.tight(end)
        and (reader.at(end).text.isalpha() or reader.at(end).text in {"_", "/", "-"})
    ):
        end += 1
    return reader.text[region.start : reader.at(end - 1).end], end


def _offset(reader: Reader, place: int, *, after_clock: bool) -> tuple[str, int] | None:
    word = reader.at(place)
    named = word.text in {"UTC", "GMT", "utc", "gmt", "Utc", "Gmt"}
    sign = place + 1 if named else place
    if reader.word(sign) not in SIGNS or not (named or (after_clock and word.spaces)):
        return None
    hours = reader.at(sign + 1)
    if not hours.tight or hours.number is None or len(hours.text) not in (1, 2, 4):
        return None
    if not named and reader.word(sign) != "+" and len(hours.text) != 4 and reader.word(sign + 2) != ":":
        return None
    end = sign + 2
    if reader.word(end) == ":" and reader.tight(end + 1) and len(reader.at(end + 1).text) == 2:
        end += 2
    return reader.text[word.start : reader.at(end - 1).end], end


def _name(reader: Reader, place: int, *, after_clock: bool, wide: bool) -> tuple[str, int] | None:
    token = reader.at(place)
    near = after_clock or wide
    if token.word not in _NAMES_BEGIN or not token.text[:1].isalpha() or not (near or _stands_alone(reader, place)):
        return None
    longest = min(4, _NAMES_BEGIN[token.word], len(reader) - place)
    for length in range(longest, 0, -1):
        if length > 1 and reader.lines(place + length - 1) > 1:
            continue
        name = " ".join(reader.words(place, place + length))
        known = _known(name)
        if not known or (name in COUNTRY_CODES and not token.text.isupper()):
            continue
        end = place + length
        timed = reader.word(end) in _TIME and reader.at(end).lines <= 1
        if reader.word(end) == "'" or reader.word(end) == "s":
            continue
        capital = token.text[0].isupper()
        of_all = name in _COASTS and reader.word(place - 1) in _OF_ALL and _alone(reader, end)  # "all pacific"
        short = length == 1 and (known in ABBREVIATIONS or known in AMBIGUOUS)
        if (
            short
            and not timed
            and not of_all
            and token.text != token.text.upper()
            and (name in _CAPITALS or not after_clock)
            and not (after_clock and name in _AMERICAN and reader.word(place - 1) in {"am", "pm", "a", "p"})
            and not _title(token.text, name, near=near)
        ):
            continue
        initials = len(name) > _INITIALS or token.text.isupper()  # not "at La Garita"
        if not timed and not of_all and (name in _BEFORE_TIME or not (short or (capital and initials))):
            continue
        if not (timed or near or (short and _alone(reader, end))):
            continue
        if name in {"at", "z", "west", "east"} and not timed and token.text.islower():
            continue
        end = end + 1 if timed else end
        return name, _zoom_tail(reader, end)
    return None


def _stands_alone(reader: Reader, place: int) -> bool:
    """Whether a name away from a clock may be one: in small letters it needs its "time"."""
    token = reader.at(place)
    capital = not token.text.islower() or token.word in _COASTS
    return capital or not _TIME.isdisjoint(reader.words(place + 1, place + 6))


def _title(text: str, name: str, *, near: bool) -> bool:
    return near and text.istitle() and name in _COASTS


def _known(name: str) -> str | None:
    if name in NAMES:
        return name
    first, _, last = name.rpartition(" ")
    return name if last in _SEASONS and first in NAMES else None


def _alone(reader: Reader, end: int) -> bool:
    """An abbreviation away from a clock counts where nothing but an end follows ("times are in ET.")."""
    return reader.word(end) in {"", ".", ")", ",", ";", "!", "please"} or reader.lines(end) > 0


def _may_close(reader: Reader, place: int) -> bool:
    """Whether a short name away from a clock may end where its "time" or the end of the words stands."""
    return reader.word(place) in BEHIND_NAMES or _alone(reader, place)


def _zoom_tail(reader: Reader, end: int) -> int:
    """Further cities of one zone ("Mumbai, Kolkata, New Delhi"), and "Central Time - Chicago"."""
    where = end
    for _ in range(4):
        sign = reader.at(where)
        if sign.word not in {",", "-", "–"} or sign.lines:
            return where
        for length in (3, 2, 1):
            name = " ".join(reader.words(where + 1, where + 1 + length))
            if name in _PLACES and reader.at(where + 1).text[:1].isupper() and reader.at(where + 1).lines == 0:
                where += 1 + length
                break
        else:
            return where
    return where
