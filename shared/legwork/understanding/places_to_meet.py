# ruff: noqa: E501, RUF001 - a pattern on one line reads best; typographic signs are what mail holds
"""Where two people meet: the place that a sentence names, an address or a house, verbatim."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from legwork.understanding.cues import Cue, words_of_sentence
from legwork.understanding.sentences import Sentence, sentences, straight
from legwork.understanding.tables.place_words import (
    FOREIGN_ENDINGS,
    FOREIGN_SPOTS,
    SPOTS,
    STREET_ENDINGS,
    STREETS,
    UNITS,
    VENUES,
)
from legwork.understanding.told_places import told_place
from legwork.understanding.zones import fold
from legwork.values.regexes import regex

_LABELLED = Cue(
    r"^[ \t>*]*(?:location|where|place|address|venue|meeting point|ort|wo|treffpunkt|adresse|lieu|où|lugar|d[oó]nde|direcci[oó]n|luogo|dove|indirizzo|plaats|waar|locatie|adres|local|onde|morada|plats|sted|hvor)\b[*]*[ \t]*[:：][ \t*]*(?P<place>[^\n]{3,120})$",
    re.IGNORECASE | re.MULTILINE,
)
# the same in columns without a colon: "Date Monday 31 August / Where Level 3, …"
_LABELLED_COLUMN = Cue(
    r"^[ \t>*]*(?:Where|Location|Venue|Place|Address)[ \t]+(?P<place>[A-Z0-9][^\n]{3,120})$", re.MULTILINE
)
# the same on lines of their own: "WHEN", then the day, "WHERE", then the place
_LABELLED_ABOVE = Cue(
    r"^[ \t>*]*(?:WHERE|Where|LOCATION|Location|VENUE|Venue|ADDRESS|Address)[*:]{0,3}[ \t]*\n[ \t>*]*(?P<place>[A-ZÀ-Þ0-9][^\n]{3,120})$",
    re.MULTILINE,
)
_DATED_COLUMN = regex(r"^[ \t>*]*(?:When|Date|Time)[ \t]+[A-Z0-9]", re.MULTILINE)
# what a labelled line goes on to say: "Elm Road 4, York. Please report to reception."
_FURTHER = regex(
    r"\. +(?=(?:Please|You|We|Ask|Report|The|Park|Ring|Call|Bring|It|Use|Enter|Take|Come|Look|I|My|Our|Go|Bitte)\b)"
)
_ONLINE = regex(
    r"https?://|\b(?:zoom|teams|google meet|phone|webex|skype|video|online|web conference|telefon|téléphone)\b",
    re.IGNORECASE,
)
_BIG = r"[A-ZÀ-ÖØ-Þ][\w'’.&-]{0,30}"
_NUMBER = r"(?:\d{1,5}(?:st|nd|rd|th|[a-zA-Z])?(?:[-–/]\d{1,4})?|#\d{1,3}[a-zA-Z]?[-–]\d{1,3})\b"  # "Calle 62 #23-41"
_WORD = rf"(?:{_BIG}|{_NUMBER})"
_SMALL = r"(?:of|the|and|&|de|la|le|du|del|des|der|den|di|da|do|dos|das|dei|delle|della|dello|degli|las|los|les|von|van|am|an|zu|el|st|street|road|rd|ave)"
_STREET = r"(?:rue|avenue|boulevard|quai|place|chemin|impasse|all[eé]e|calle|paseo|plaza|avenida|rua|via|viale|piazza|corso|ulica|ul\.)"
_SMALL_STREET = rf"{_NUMBER}(?: bis| ter)?,? {_STREET}(?: {_SMALL}){{0,2}} {_WORD}"  # "8 rue des Lilas"
# "calle Olmo 8", "via dei Mille 14"
_STREET_FIRST = rf"(?:calle|via|viale|rua|avenida|rue|ulica|ul\.|corso|piazza|plaza|paseo|quai|carrer)(?: {_SMALL}){{0,2}} (?!Zoom|Teams|Google|Skype|Whats)[A-ZÀ-Þ][\w'’-]{{1,30}}(?: {_BIG}){{0,3}},? \d{{1,4}}\b(?![:.h]\d)"
# "avenue de la Liberté"
_STREET_ALONE = rf"(?:rue|avenue|boulevard|chemin|impasse|all[eé]e|calle|avenida|viale)(?: {_SMALL}){{0,2}} {_BIG}"
_CHUNK = rf"(?:{_SMALL_STREET}|{_STREET_FIRST}|{_STREET_ALONE}|{_WORD})(?: (?:{_SMALL} )?{_WORD}){{0,7}}(?: (?:st|street|road|rd|ave|avenue|lane|café|cafe)\b)?"
_CHAIN = regex(
    rf"(?<![\w@.]){_CHUNK}(?:,? (?:(?:on|in|at|near|opposite|off|behind|beside) (?:the )?)?{_CHUNK}|, {_CHUNK}){{0,4}}"
)
_CUT = regex(rf", (?!{_STREET} )| (?=(?:on|in|at|near|opposite|off|behind|beside) )")
_OWN_LIFE = regex(  # in small letters: where somebody's days pass
    r"\bi(?:'m| am|'ve| have)? (?:\w{1,12} )?(?:finish|work|teach|stud(?:y|ied)|start|live|am based|volunteer|get off|trained|grew up|was at|was (?:going|planning) to be|knock off|clock off)\w{0,3}\b"
)
_WEEKDAY = r"(?:mon|tues?|wednes|weds?|thurs?|fri|satur|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
_NO_PLACE = regex(
    rf"(?:the |my |our |your |on |in |at )*(?:(?:{_WEEKDAY})s?\b|(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch|s)?|märz|apr(?:il)?|ma[iy]|june?i?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\b"
    r"|(?:zoom|teams|google|meet|skype|facetime|webex|microsoft|linkedin|phone|video|noon|midday|et|pt|ct|mt|est|pst|cst|mst|gmt|utc|cet|bst|i|we|what|which|hi|hello|dear|thanks|thank|please|best|regards|cheers|yes|ok|okay|great|looking)\b"
    r"|\d{1,2}(?:[:.h]\d\d)?\s?(?:am|pm|uhr|h|hrs)?$|\d{4}$)",
    re.IGNORECASE,
)
_TITLE = regex(r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Madam|Engr|Judge|Hi|Hello|Dear)\.?\s+$")
_PREPOSITION = regex(
    r"(?:\b(?:at|in|to|outside|inside|by|near|@|bei|beim|im|in der|am|an der|au|chez|à|aux?|dans|en|nel|al|alla|da|presso|aan|op|bij|på|vid|ved|na|no|find us|find me|treffpunkt ist)|@)\s+(?:the |my |our |her |his |their |die |das |de |het |la |el |il |le |den |der |dem )?$",
    re.IGNORECASE,
)
_MEETS = Cue(  # in small letters
    r"\b(?:it'?s at|meet|coffee|caf[eé]|lunch|breakfast|see you|come|stop by|drop by|swing by|pop (?:in|by|over|round)|visit|tour|find (?:me|us)|sit|wait|(?:office|studio|address|place|shop|clinic|lab|workshop) is|we(?:'re| are) at|in person|brunch|tea|drinks?|pub|treffen|treffpunkt|kommen|komm|rejoin|retrouv|venez|viens|passez|rendez-vous|nos vemos|quedamos|venga|ven|vediamo|venga|vieni|afspreken|spreken|kom|langs|ses|träffas|möts|ses|encontr)\b"
)
_TIMED = regex(  # in small letters
    rf"\b\d{{1,2}}(?:[:.h]\d\d)?\s?(?:am|pm|a\.m|p\.m|uhr|h|u|uur|o'clock)\b|\b\d{{1,2}}[:.]\d\d\b|\bnoon\b|\b(?:{_WEEKDAY})\b|\btomorrow\b|\btot dan\b"
    r"|\b(?:alle|ore|a las|à|om|um|às|kl\.?|klockan) \d|\b(?:lun|mar|mercole|giove|vener)dì\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi)\b"
    r"|\b(?:lunes|martes|miércoles|jueves|viernes|maandag|dinsdag|woensdag|donderdag|vrijdag|måndag|tisdag|onsdag|torsdag|fredag)\b"
)
_NUMBERED_NEXT = r"(?:building|block|hall|gate|level|floor|unit|room|ward|bay|platform|pier|berth|hangar|shed|terminal) (?:\d{1,4}(?:\.\d{1,3})?[a-z]?|(?-i:[A-Z]))\b"
_NAMED_NEXT = r"(?-i:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:ul\. )?[A-ZÀ-Þ][\w'’.-]*(?:\s+(?:[A-ZÀ-Þ][\w'’.-]*|\d{1,4}[a-z]?\b)){0,4})"
_ROOM = regex(
    rf"\b(?:at|in|to|outside|by|from)\s+(?P<place>(?:the|my|our|your|her|his|their)\s+(?:[\w'’&-]+\s+){{0,4}}?(?:{SPOTS})\b(?:\s+(?:{SPOTS})\b)?"
    r"(?!\s+(?:phone|line|number|landline|extension|hours|direct))"
    rf"(?:\s+(?:on|in|at|near|of|opposite|by|behind|next to)\s+(?:the\s+)?(?:{_NAMED_NEXT}|{_NUMBERED_NEXT}))?)",
    re.IGNORECASE,
)
_SPOT = Cue(
    rf"\b(?:{SPOTS})\b|\b{_NUMBERED_NEXT}", re.IGNORECASE
)  # one of its words stands in whatever is one of these two
# right behind a clock time, without an article: "9 sharp, lobby of block 2"
_ROOM_NEXT = regex(
    rf"(?:\d|[ap]\.?m\.?|noon|midday|sharp|then|o'clock|uhr|morning|afternoon)\s?[,;–-]\s+(?:the\s+|our\s+|my\s+)?(?P<place>(?:[\w'’&-]+\s+){{0,2}}?(?:{SPOTS})\b"
    rf"(?:\s+(?:on|in|at|near|of|opposite|by|behind|next to)\s+(?:the\s+)?(?:{_NAMED_NEXT}|{_NUMBERED_NEXT}))?|{_NUMBERED_NEXT})",
    re.IGNORECASE,
)
_NUMBERED_ROOM = regex(  # "in room 12 of the Geo Centre"
    rf"\b(?:at|in|to)\s+(?P<place>{_NUMBERED_NEXT}\s+(?:of|in|at)\s+(?:the\s+)?{_NAMED_NEXT})", re.IGNORECASE
)
_FOREIGN_ROOM = regex(
    r"\b(?:am|im|beim|bei|in|an|aan|op|bij|au|à|dans|a|en|al|alla|nel|nello|nella|em|no|na|på|vid|ved)\s+"
    r"(?:(?:der|dem|de|het|la|le|el|mi|mijn|meinem|meiner|unserem|unserer|ons|onze|notre|mon|nuestra|mio|minha|il)\s+|l['’])?"
    rf"(?P<place>(?:\w{{0,14}}(?:{'|'.join(FOREIGN_ENDINGS)})|{FOREIGN_SPOTS})(?!\w)(?:\s+(?:[a-zà-ü]{{2,3}}\s+)?{_NAMED_NEXT})?)",
    re.IGNORECASE,
)
_FOREIGN_SPOT = Cue(rf"\b{FOREIGN_SPOTS}(?!\w)", re.IGNORECASE)  # for its words
# An address that says where the spot before it is: "our mill, Kivitie 4", "the lab (9 Elm Row)".
_WHERE_IT_IS = regex(
    rf"\s?[,:;(–-]\s?(?:at |it is |it's |on )?(?P<place>(?:{_SMALL_STREET}|{_NUMBER},? {_BIG}|{_BIG}(?: {_BIG}){{0,3}} {_NUMBER})"
    rf"(?: {_BIG}){{0,4}}(?:, (?:{_WORD})(?: {_BIG}){{0,3}}){{0,2}})"
)
_ADDRESS_LIKE = regex(
    r"\b(?:[A-Z]{1,2}-)?\d{4,5} (?!(?:PIN|ID)\b)[A-ZÀ-Þ]|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|^\d{1,5}[a-z]?,? [A-Z][a-z]+ [A-Z]"
)
_PIECES = regex(r"\w+|&")
_NUMBERED = regex(r"\d[a-z]?,? [A-ZÀ-Þ]|\d[A-Z]{2}\b")  # stands in whatever is `_ADDRESS_LIKE`
_LEAD = regex(
    r"(?:It['’]s|It is|That['’]s) |(?:(?:Coffee|Lunch|Breakfast|Brunch|Tea|Drinks|Meet|Meeting|See you|Kaffee|Café) )?(?:at|in|on) "
)
_LONGEST = 6  # chunks
_IT_IS = regex(
    r"^(?:it'?s|it is|that'?s|(?:we(?:'re| are)|i(?:'m| am)|you(?:'ll| will) find (?:me|us)) at|(?:the |our |my )?address is|aquí es|es|c'est|hier ist)[ :]+$",
    re.IGNORECASE,
)
# where in a house: ", 2e étage, porte 14"
_INSIDE = regex(
    r"(?:, (?:\d{1,2}\S{0,3} (?:étage|piso|planta|andar|piano|floor|stock|og)|(?:porte|puerta|porta|sala|salle|bureau|oficina|ufficio|interno|zimmer|room|door|suite|floor|level) \w{1,5})(?![\w])){1,3}",
    re.IGNORECASE,
)


def location_in(text: str) -> str | None:
    """The place for a meeting that the text names, verbatim; None where it names none."""
    if labelled := _labelled(text):
        return labelled
    said = [(one, words_of_sentence(one)) for one in sentences(text)]
    told = [place for one, words in said if (place := told_place(one, words, _is_place, _is_no_place))]
    if named := next((place for place in told if not place.islower()), None):
        return _with_spot(named, text)
    if house := next((place for one, words in said if (place := _in_sentence(one, words))), None):
        return house
    return next(iter(told), None) or next((spot for one, words in said if (spot := _spot(one, words))), None)


def _labelled(text: str) -> str | None:
    """The place behind a label on a line of its own."""
    columns = [*_LABELLED_COLUMN.finditer(text)]
    dated = columns if columns and _DATED_COLUMN.search(text) else ()
    for labelled in (*_LABELLED.finditer(text), *dated, *_LABELLED_ABOVE.finditer(text)):
        said: str = _FURTHER.split(labelled["place"], maxsplit=1)[0].strip(" *.")
        if not _ONLINE.search(said):
            return said
    return None


def _meets(sentence: Sentence, words: frozenset[str]) -> bool:
    return _MEETS.within(sentence.small, words) is not None


def _is_timed(sentence: Sentence) -> bool:
    return _TIMED.search(sentence.small) is not None


def _in_sentence(sentence: Sentence, words: frozenset[str]) -> str | None:
    """The address or the house by its name in a sentence of such `words_of`."""
    if not _may_name_a_house(sentence):
        return None
    meets, timed = _meets(sentence, words), _is_timed(sentence)
    for chain in _CHAIN.finditer(sentence.text):
        for start, named in _places(chain.group(), sentence.text[: chain.start()]):
            begin = chain.start() + start
            place = _with_floor(sentence.text, begin, named)
            led = bool(_PREPOSITION.search(sentence.plain[:begin])) and not _TITLE.search(sentence.text[:begin])
            after_time = timed and sentence.plain[:begin].rstrip().endswith((",", "-", "@", ":", "("))
            rest = sentence.text[begin + len(place) :]
            whole = sentence.text.endswith(".") and (rest in ("", ".") or (begin == 0 and rest.startswith(",")))
            full = ", " in place or any(char.isdigit() for char in place)
            whole = whole and (begin == 0 or (", " in place and not _OWN_LIFE.search(sentence.small)))
            whole = whole or _IT_IS.match(sentence.plain[:begin]) is not None
            if _is_address(place) and (((led or after_time or full) and (meets or timed)) or (whole and full)):
                return place
            if (meets or timed) and (led or after_time):
                return place
    return None


def _with_floor(text: str, begin: int, place: str) -> str:
    """A place with the floor or the door that is named behind it."""
    first = place.find(", ", 1)  # a chain breaks off in the middle of ", 2e étage"
    for end in (len(place), first):
        if end > 0 and (inside := _INSIDE.match(text, begin + end)):
            return max(place, text[begin : inside.end()], key=len)
    return place


def _may_name_a_house(sentence: Sentence) -> bool:
    """Whether anything of a sentence can be `_is_place`: most need not be searched for chains of names."""
    folded = fold(sentence.text)
    words = sentence.words if sentence.text.isascii() else _PIECES.findall(folded)
    return (
        not VENUES.isdisjoint(words)
        or not STREETS.isdisjoint(words)
        or bool(_NUMBERED.search(sentence.text))
        or any(map(folded.__contains__, STREET_ENDINGS))
        or (not UNITS.isdisjoint(words) and any(_is_numbered_unit(*pair) for pair in pairwise(words)))
    )


def _places(chain: str, before: str) -> Iterator[tuple[int, str]]:
    """The runs of a chain that hold a word for a place, each with where it starts in the chain."""
    chunks: list[tuple[int, str]] = []
    place = 0
    for piece in _CUT.split(chain):
        start = chain.index(piece, place)
        chunks.append((start, piece))
        place = start + len(piece)
    run: list[tuple[int, str]] = []
    for start, chunk in [*chunks, (len(chain), "")]:
        if chunk and not _NO_PLACE.match(straight(chunk)) and len(run) < _LONGEST:
            run.append((start, chunk))
            continue
        if run and (found := _run(chain, run, named=bool(_PREPOSITION.search(before)))):
            yield found
        run = []


def _run(chain: str, run: Sequence[tuple[int, str]], *, named: bool) -> tuple[int, str] | None:
    """From the first chunk that is a place, or that a preposition led to, to the end of the run."""
    first = next((number for number, (_, chunk) in enumerate(run) if _is_place(chunk)), None)
    if first is None:
        return None
    if (named and run[0][0] == 0) or _LEAD.match(run[0][1]):
        first = 0
    while first and run[first][1].startswith(("on ", "in ", "at ", "near ", "opposite ", "off ", "behind ")):
        first -= 1
    start = run[first][0]
    end = run[-1][0] + len(run[-1][1])
    place = chain[start:end]
    if lead := _LEAD.match(place):
        start, place = start + lead.end(), place[lead.end() :]
    return start, place.rstrip(" ,.;:")


def _words(chunk: str) -> list[str]:
    return [fold(word).strip(".,'’") for word in chunk.split()]


def _is_place(chunk: str) -> bool:
    words = _words(chunk)
    if len(words) == 1:
        return _ends_as_street(words[0]) and words[0] not in STREET_ENDINGS
    return bool(set(words) & VENUES) or _is_address(chunk)


def _is_address(chunk: str) -> bool:
    """Whether it is a street, a number in one, a numbered unit, or has a post code."""
    words = _words(chunk)
    numbered = any(word[:1].isdigit() for word in words)
    named = len(words) > 1 and (words[-1] in STREETS or (words[0] in STREETS and words[0] not in {"st", "place"}))
    inside = any(word in STREETS for word in words[1:]) and (numbered or "," in chunk)
    joined = any(_ends_as_street(word) for word in words)
    unit = any(_is_numbered_unit(*pair) for pair in pairwise(words))
    return named or inside or (joined and (numbered or len(words) == 1)) or unit or bool(_ADDRESS_LIKE.search(chunk))


def _is_numbered_unit(word: str, after: str) -> bool:
    return word in UNITS and (after[:1].isdigit() or len(after) == 1)


def _ends_as_street(word: str) -> bool:
    return word.endswith(STREET_ENDINGS) and len(word) > 7  # noqa: PLR2004 - "Bondgade", not "gade"


def _spot(sentence: Sentence, words: frozenset[str]) -> str | None:
    """As in "at the workshop on Strandgata 14", "aan de artiesteningang", where somebody meets or a time is named."""
    in_english = not _SPOT.words.isdisjoint(words)
    is_foreign = not _FOREIGN_SPOT.words.isdisjoint(words) or any(map(sentence.small.__contains__, FOREIGN_ENDINGS))
    is_named = in_english or is_foreign
    if not (is_named and (_meets(sentence, words) or _is_timed(sentence))) or _OWN_LIFE.search(sentence.small):
        return None
    text = sentence.text
    if in_english and (hit := _ROOM.search(text)):
        address = _WHERE_IT_IS.match(text, hit.end())
        if address and not _is_no_place(address["place"]):
            return address["place"].strip(" ,.;:")
        return hit["place"].strip(" ,.;:").removeprefix("the ")
    if in_english and (hit := _NUMBERED_ROOM.search(text) or _ROOM_NEXT.search(text)):
        return hit["place"].strip(" ,.;:")
    if is_foreign and (hit := _FOREIGN_ROOM.search(text)):
        return hit["place"].strip(" ,.;:")
    return None


_SPOT_BEHIND = regex(rf"(?:[ \n](?:{SPOTS})\b){{1,2}}(?! (?:at|on|by|before|after|from)? ?\d)")


def _with_spot(place: str, text: str) -> str:
    """A name with what it is the name of: "the Elm Valley packing shed"."""
    behind = _SPOT_BEHIND.match(text, text.find(place) + len(place)) if place in text else None
    return place + behind[0].replace("\n", " ") if behind else place


def _is_no_place(address: str) -> bool:
    """Whether a day, a clock time or a tool is written like an address: "3 March", "3 PM"."""
    return any(_NO_PLACE.match(one) for one in (straight(address), *address.split()) if not one.isdigit())
