# ruff: noqa: E501, RUF001 - a pattern on one line reads best; typographic signs are what mail holds
"""Where a sentence tells somebody to come: "come to the staff door on Mill Lane", "see you at Gate 4"."""

import re
from collections.abc import Callable, Iterator

from legwork.understanding.cues import Cue
from legwork.understanding.sentences import Sentence
from legwork.understanding.tables.place_words import NUMBERED, PARTS, SPOTS
from legwork.understanding.vocabulary import is_place, title_weight
from legwork.values.regexes import regex

REACH = 170  # characters of a sentence behind the verb
MOST_PARTS = 5
LIKELY = 3.0  # weight of a title
_TOLD = Cue(  # in small letters
    r"\b(?:come|pop|drop|swing|stop|head|make your way|turn up|report|(?:let'?s |to |'ll |will |can |could |we |you |please |^)meet(?:ing)?(?! you\b)|(?:'ll|will|can) meet you|see(?:ing)? you|find (?:me|us)"
    r"|(?:i|we)(?:'ll| will| shall) be|(?:please|just|so|must|should) be|wait|sit(?: down)?|join (?:me|us)|grab a (?:table|seat|coffee)|ask for me|look for me|catch me"
    r"|coffee|lunch|breakfast|brunch|pint|rendezvous|(?:let'?s|shall we) (?:say|do|try|make it))\b"
)
_WHOLE = regex(rf"\b(?:{SPOTS})$")
_SAME = Cue(  # in small letters
    r"\bsame (?:place|bench|spot|table|caf[eé]|office|room|corner|pub|bar)(?: as (?:before|last time))?[,:]\s"
)
_SAY = regex(r"(?:say|do|try|make it)\s(?:at )?(?=the [A-ZÀ-Þ])", re.IGNORECASE)
_NOT_TO = regex(
    r"\b(?:don['’]t|do not|never|not|can['’]t|cannot|couldn['’]t|(?:nice|good|great|lovely|glad|pleasure|used) to)\s$",
    re.IGNORECASE,
)
_TO = regex(r"\b(to|at|in|inside|outside|by|near|under|behind|in front of|from|on)\s|(@)\s?", re.IGNORECASE)
_STAY = regex(r"(?:i|we)\b", re.IGNORECASE)
_CAPITAL = (
    r"(?:[A-ZÀ-Þ][\w'’.&-]{0,30}|\d{1,5}(?:st|nd|rd|th|[a-zA-Z])?\b(?![:.]\d|\s?(?:am|pm|a\.m|p\.m|o'clock|min|hour)))"
)
_SMALL = r"(?:of|the|and|&|de|la|le|du|del|des|der|di|da|do|das|dos|van|von|am|an|zu)"
_THE = r"(?:the |my |our |your |her |his |their |an? )?"
_WORD = r"(?!the |my |our |your |her |his |their |an? |same )[a-zà-ÿ][\w'’-]{1,20} "
_PART = regex(
    rf"(?P<spot>(?:(?:the|my|our|your|her|his|their|an?) (?:{_WORD}){{0,3}}?)?(?:{SPOTS}|{PARTS})\b(?: (?:{SPOTS})\b)?)(?!\s(?:phone|line|number|hours|time|party|tour)\b)"
    rf"|{_THE}(?:(?P<unit>(?i:{NUMBERED}) (?:\d{{1,4}}(?:\.\d{{1,3}})?[a-z]?|[A-Z])\b)|(?P<name>{_CAPITAL}(?: (?:{_SMALL} ){{0,2}}{_CAPITAL}){{0,6}}))"
)
_ANY = regex(r"(?:the|my|our|your|his|her|their) (?:[a-zà-ÿ'’-]{2,20} ){0,2}[a-zà-ÿ'’-]{2,20}(?=, | \()")
_TIME = regex(r"\d{1,2}(?:st|nd|rd|th)?")
_LINK = regex(
    r",? (?:on|in|at|of|off|near|opposite|behind|beside|by|next to|across from|past|above|below|under|in front of|over|at the foot of|(?:on |at )?(?:the )?corner of|and) |, | \("
)
_MORE = regex(
    rf"{_THE}(?:(?P<spot>(?:{_WORD}){{0,2}}?(?:{SPOTS}|{PARTS})\b)"
    rf"|(?P<unit>(?i:{NUMBERED}) (?:\d{{1,4}}(?:\.\d{{1,3}})?[a-z]?|[A-Z])\b)|(?P<name>(?:old |new )?{_CAPITAL}(?: (?:{_SMALL} ){{0,2}}{_CAPITAL}){{0,6}}(?: (?:floor|street|road))?))"
)


def told_place(
    sentence: Sentence, words: frozenset[str], is_address: Callable[[str], bool], is_none: Callable[[str], bool]
) -> str | None:
    """The place to which a sentence of such `words_of` tells somebody to come, without "the"; None where it tells none.

    `is_address` says whether words are an address or a house by its name, `is_none` whether they are a day, a time or
    a tool.
    """
    text = sentence.text
    for told in _TOLD.all_within(sentence.small, words):
        if _NOT_TO.search(text[max(0, told.start() - 12) : told.start()]):
            continue
        for start, leads in _leads(text, told):
            found = _phrase(text, start, is_address, is_none)
            if found and (found[1] or leads) and _is_told(found[0], told):
                return found[0]
    if same := _SAME.within(sentence.small, words):
        found = _phrase(text, same.end(), is_address, is_none)
        return found[0] if found else None
    return None


def _is_told(place: str, told: re.Match[str]) -> bool:
    """Whether a place without a name is a whole one: no door alone, and not where the writer sits anyway."""
    return not place.islower() or (_WHOLE.search(place) is not None and _STAY.match(told[0]) is None)


def _leads(text: str, told: re.Match[str]) -> Iterator[tuple[int, bool]]:
    """Where a place may begin behind the verb, and whether any name there is one: "meet at Nolan's", not "come in May"."""
    if say := _SAY.match(text, text.rfind(" ", 0, told.end()) + 1):
        yield say.end(), True
    end = min(len(text), told.end() + REACH)
    sure = not _STAY.match(told[0])
    for to in _TO.finditer(text, told.end(), end):
        if title_weight(" ".join(text[told.end() : to.start()].split()[-2:])) >= LIKELY:  # "senior vet at Brook Clinic"
            continue
        yield to.end(), sure and (to[1] or "@").casefold() in ("at", "outside", "@")


def _phrase(
    text: str, start: int, is_address: Callable[[str], bool], is_none: Callable[[str], bool]
) -> tuple[str, bool] | None:
    """The place that starts at `start` with what says where it is, and whether its own words tell that it is one."""
    part = _PART.match(text, start) or _ANY.match(text, start)
    if part is None:
        return None
    named = part.groupdict().get("name")
    if named and (_TIME.fullmatch(named) or is_none(named) or is_place(named)):
        return None
    end, address = part.end(), None
    sure = bool(part.groupdict()) and (not named or is_address(named))
    for _ in range(MOST_PARTS):
        more = _next(text, end, is_none)
        if more is None:
            break
        said_first = not part.groupdict() or part["spot"]
        if said_first and address is None and text[end : more.start()] in (", ", " (") and not more["spot"]:
            address = more.start()
        sure, end = sure or bool(more["name"] and is_address(more["name"])), more.end()
    if not part.groupdict() and not sure:
        return None
    return text[start if address is None else address : end].strip(" ,.;:").removeprefix("the "), sure


def _next(text: str, end: int, is_none: Callable[[str], bool]) -> re.Match[str] | None:
    """What says where a place is: "on Mill Lane", ", 4 Mill Lane", "of the Boone Building"."""
    link = _LINK.match(text, end)
    more = _MORE.match(text, link.end()) if link else None
    if link is None or more is None:
        return None
    if more["name"] and ((_TIME.fullmatch(more["name"]) and link[0] != " and ") or is_none(more["name"])):
        return None
    if more["spot"] and link[0] == ", ":
        return None
    numbered = more["name"] and any(char.isdigit() for char in more["name"])
    return None if link[0] == " (" and not numbered else more
