# ruff: noqa: E501, PLR2004, RUF001 - a pattern on one line reads best; figures are weights and counts, said beside them; typographic signs are what mail holds
"""Where two people meet: the place that a sentence names."""

import re

from legwork.understanding.sentences import sentences, straight

_CAPITAL = r"(?:(?:the |El |La |Le |Café |St\. )?[A-Z0-9][\w'’.&-]*)"
_NAME = (
    rf"{_CAPITAL}(?: (?:{_CAPITAL}|of|and|&|the|on|at|de|la|le|du|del|des|von|am|in|an der|st|street|road|ave|lane))*"
)
_LABELLED = re.compile(
    r"^[ \t>*]*(?:location|where|place|address|venue|ort|lieu|lugar|adresse)[*]*[ \t]*[:：][ \t*]*(?P<place>[^\n]{3,120})$",
    re.IGNORECASE | re.MULTILINE,
)
_AT = re.compile(
    rf"\b(?:at|in|@|bei|im|au|chez|en)\s+(?P<place>(?:(?:the|my|our|your|a)\s+)?(?:(?:[a-z]+\s+){{0,2}})?(?P<head>{_NAME}))(?P<rest>(?:,? (?:on|in|at|near|opposite|next to|behind|by) {_NAME})?)",
)  # fmt: skip
_ROOM = re.compile(
    r"\b(?:at|in|to|outside|by)\s+(?P<place>(?:the|my|our|your)\s+(?:[\w'’&-]+\s+){0,4}(?:office|caf[eé]|coffee shop|lobby|reception|library|studio|workshop|lab|bakery|restaurant|museum|entrance|atrium|canteen|cafeteria|bookshop|station|gallery|clinic|front desk|campus|building|yard|depot|pub|bar|diner|shop|greenhouse|nursery|farm|theatre|theater|hall|centre|center|park|garden|market)(?:\s+(?:on|in|at|near|of|opposite|by|behind|next to)\s+(?:the\s+)?[A-Z0-9][\w'’.-]*(?:\s+[A-Z][\w'’.-]*){0,4})?)",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"(?P<place>(?:[A-Z][\w'’&.-]*,?\s+){0,5}\d{1,5}[a-z]?(?:-\d+)? (?:[A-Z][\w'’.-]*\s+){1,4}(?:St(?:reet)?|Ave(?:nue)?|Road|Rd|Lane|Ln|Blvd|Boulevard|Drive|Dr|Way|Square|Sq|Place|Pl|Court|Quay|Terrace|Row)\b\.?|(?:[A-Z][\w'’&.-]*,?\s+){0,4}[A-ZÄÖÜ][\w'’.-]*(?:straße|strasse|str\.|weg|platz|gasse|allee) \d{1,4}[a-z]?|\d{1,4},? (?:rue|avenue|boulevard|place|quai|calle|via|plaza) [\w'’. -]{3,40}|(?:calle|via|plaza|carrer) [A-Z][\w'’. -]{2,30}\d{1,4})",
)
_ADDRESS = re.compile(
    r"(?P<place>(?:[A-ZÄÖÜÉ][\w'’&.-]*,? ){1,5}\d{1,4}[a-z]?, (?:[A-Z]{1,2}-)?\d{4,5} [A-ZÄÖÜÉ][\w'’.-]+|"
    r"\d{1,5}[a-z]?,? (?:[A-Z][\w'’.-]*\s+){1,4}(?:Row|St(?:reet)?|Road|Rd|Lane|Ln|Ave(?:nue)?)\b\.?, [A-Z][\w'’. -]{1,30}[A-Z0-9]{2,4} ?\d[A-Z]{2}|"
    r"\d{1,5}[a-z]?,? (?:[A-Z][\w'’.-]*\s+){1,4}(?:Row|St(?:reet)?|Road|Rd|Lane|Ln|Ave(?:nue)?|Blvd|Drive|Way|Place|Square)\b\.?(?:, [A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)?)?)"
)
_NOT_AFTER_TIME = (
    r"Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|I\b|We\b|It\b|You\b|And\b|But\b|My\b|"
    r"Zoom|Teams|Google|Eastern|Pacific|Central|Mountain|E[DS]?T|P[DS]?T|C[DS]?T|M[DS]?T|Phone|Video|Skype"
)
_AFTER_TIME = re.compile(
    rf"\d(?:[:.h]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h)?,\s+(?:at |in )?(?P<place>(?!(?:{_NOT_AFTER_TIME}))[A-Z][\w'’&.-]+"
    r"(?:,? (?:[A-Z0-9][\w'’&.-]*|of|and|the|on|at|in|de|la|st|street|road)){0,8})"
)
_VENUE = re.compile(
    rf"\b(?P<place>{_NAME} (?:Caf[eé]|Coffee|Roasters|Bakery|Bistro|Tea ?house|Tearoom|Bar|Pub|Diner|Library|Museum|Hotel|Restaurant|Kitchen|Espresso|Bookshop|Station|Gallery)(?: (?:on|in|at|near|opposite) {_NAME}(?: st| street| road)?)?)|"
    rf"\b(?P<cafe>(?:Caf[eé]|Kaffeehaus|Restaurant|Bistro|Hotel|Museum|Kaffee) {_NAME}(?:,? (?:on|in|at|near|opposite) {_NAME}(?: st| street| road)?)?)",
)
_NO_PLACE = re.compile(
    r"^(?:the |my |our |your )?(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\b|"
    r"^(?:the |my |your )?(?:zoom|teams|google|meet|skype|facetime|webex|microsoft|linkedin|university|college|phone|video|noon|midday|\d+(?::\d+)?\s*(?:am|pm)?$|\d|am|pm|et|pt|ct|mt|est|pst|cst|mst|gmt|utc|cet|bst|i\b|what|which)",
    re.IGNORECASE,
)
_MEETS = re.compile(
    r"\b(?:meet|coffee|caf[eé]|lunch|breakfast|see you|come|stop by|drop by|swing by|visit|tour|find me|(?:office|studio|address|place|shop|clinic|lab|workshop) is|we(?:'re| are) at|in person|treffen|rejoin|retrouv|brunch|tea|drinks?|pub)\b",
    re.IGNORECASE,
)


def location_in(text: str) -> str | None:
    """The place for a meeting that the text names, verbatim; None where it names none."""
    if labelled := _LABELLED.search(text):
        place = labelled["place"].strip(" *.")
        if not re.search(
            r"https?://|\b(?:zoom|teams|google meet|phone|webex|skype|video|online|web conference)\b",
            place,
            re.IGNORECASE,
        ):
            return place
    for sentence in _pieces(text):
        after = _AFTER_TIME.search(sentence)
        if after and len(after["place"].split()) > 1 and not _NO_PLACE.match(straight(after["place"])):
            return after["place"].strip(" ,.;:")
        if not _MEETS.search(sentence):
            continue
        for pattern in (_ADDRESS, _VENUE, _STREET, _AT, _ROOM):
            for hit in pattern.finditer(sentence):
                groups = hit.groupdict()
                place = (groups.get("place") or groups.get("cafe") or "") + (groups.get("rest") or "")
                place = place.strip(" ,.;:")
                head = groups.get("head") or place
                stated = pattern in (_ADDRESS, _STREET) or not (
                    _NO_PLACE.match(straight(place)) or _NO_PLACE.match(straight(head))
                )
                if len(place) > 3 and stated:
                    return place
    return None


def _pieces(text: str) -> list[str]:
    return [sentence.text for sentence in sentences(text)]
