"""What only looks like a time: links, addresses, phone numbers, prices, identifiers. One pass for each pattern."""

# ruff: noqa: RUF001 - the dashes and apostrophes of mail are meant

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from legwork.understanding.sentences import in_small_letters
from legwork.values.regexes import regex

# Linear: no nested quantifiers, every repetition bounded or over one class. These are for small letters, each with a
# sign that it needs.
_WORDED = tuple(
    (sign, regex(pattern))
    for sign, pattern in (
        (":", r"\b(?:https?|webcal|tel|sip|mailto):[^\s<>\"]{1,2000}"),
        ("www.", r"\bwww\.[^\s<>\"]{1,500}"),
        ("@", r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}"),
        (
            ":",
            (
                r"(?m)^[^\n:?]{0,40}\b(?:hours|opening times|sprechzeiten|sprechstunden?|öffnungszeiten|bürozeiten|"
                r"telefonzeiten|horaires?|heures d'ouverture|horarios?|orari|orario|openingstijden|bereikbaar|aanwezig|"
                r"öppettider|telefontid|åbningstider|åpningstider|horário)\b[^\n:?]{0,4}:[^\n]{0,200}$"
            ),
        ),
    )
)
# These hold a figure and end with its line. For small letters.
_LABELLED = tuple(
    regex(pattern)
    for pattern in (
        (
            r"\b(?:room|rm|suite|ste|floor|flat|apt|unit|nr|pin|id|passcode|password|code|ref|reference|invoice|req|gate|"
            r"platform|building|bldg|level|chapter|page|pp|section|version|step|question|table|line|extension|ext|"
            r"box|warehouse|highway|route|class|grade|phase|track|terminal|zimmer|raum|salle|sala|kamer|zip|plz|"
            r"score|scored|iso|covid|python|java|top|q)\b\.? ?[#:№]? ?[a-z]{0,2}-?\d[\w.,/-]{0,30}(?<![.,])"
        ),
        r"\bv\d[\d.]{0,12}\b",
    )
)
# So do these, each at least so many figures. For letters as they are written.
_FIGURED = tuple(
    (figures, regex(pattern))
    for figures, pattern in (
        (1, r"[$€£¥₹] ?\d[\d.,]{0,14}(?: ?[kKmM]\b)?(?: ?[-–] ?[$€£¥₹]? ?\d[\d.,]{0,14}[kKmM]?)?"),
        (1, r"\b\d[\d.,]{0,14} ?(?:%|€|£|USD|EUR|GBP|CHF|percent\b)"),
        (2, r"\+\d[\d \-().\u00a0/]{6,20}\d"),
        (4, r"\(0?\d{2,5}\) ?\d[\d \-./]{4,14}\d"),
        (10, r"\b\d{3}[-. ]\d{3}[-. ]\d{4}\b"),
        (8, r"(?<![\d./:-])0\d{1,4}[ /-]\d{3,4}[ /-]\d{3,4}\b"),
        (8, r"(?<![\d./:-])0\d{2,5}[ /-]\d{5,8}\b"),
        (10, r"(?<![\d./:-])0\d(?:[ .]\d\d){4}\b"),
        (9, r"\b\d{3,4} \d{3,4} \d{3,5}(?: \d{1,5}){0,2}\b"),
        (2, r"#\d{2,12}\b"),
        (1, r"\b[Nn]o\. ?\d{1,8}\b"),
        (4, r"\b\d{1,3}(?:,\d{3}){1,4}\b"),
        (4, r"\b\d{1,4}(?:\.\d{1,4}){3,5}\b"),
        (2, r"\b24/7\b|\b9/11\b|\b\d/5\b(?= stars)"),
        (0, r"\b(?:9|nine)(?: ?[-–] ?| to )(?:5|five)\b(?= (?:job|grind|life|schedule|routine))"),
        (
            1,
            (
                r"\b\d{1,6}[a-zA-Z]? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
                r"(?:(?:N|S|E|W|NE|NW|SE|SW)\.? )?[A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20}){0,2} "
                r"(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Ln|Drive|Dr|Way|Court|Ct|Place|Pl|Square|Sq|Yard|Row)\b"
            ),
        ),
        (2, r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"),
        (5, r"\b\d{5,}\b(?!-)"),
        (1, r"\b\d{1,3} ?(?:st|nd|rd|th) (?:floor|street|st|avenue|ave|grade|year|edition|century|annual)\b"),
    )
)
_FIGURE = regex(r"\d")
_DATE = regex(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}")


def _lines_with_figures(text: str) -> Iterator[tuple[int, int, int]]:
    """From and up to which character the lines go that hold a figure, and how many they hold."""
    end = 0
    while figure := _FIGURE.search(text, end):
        start, end = text.rfind("\n", 0, figure.start()) + 1, text.find("\n", figure.end())
        end = len(text) if end < 0 else end
        yield start, end, len(_FIGURE.findall(text, start, end))


class Noise:
    """The parts of a text that are no times; they are looked for when the first place is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _spans(self) -> tuple[list[int], list[int]]:
        """Where they start, in order, and where each ends."""
        text = self._text
        lines = tuple(_lines_with_figures(text))
        small = in_small_letters(text)
        found = [match for sign, pattern in _WORDED if sign in small for match in pattern.finditer(small)]
        for start, end, figures in lines:
            found += [match for pattern in _LABELLED for match in pattern.finditer(small, start, end)]
            enough = (pattern for least, pattern in _FIGURED if figures >= least)
            found += [match for pattern in enough for match in pattern.finditer(text, start, end)]
        spans = sorted(match.span() for match in found if not _DATE.match(text, match.start()))
        merged: list[list[int]] = []
        for start, end in spans:
            if merged and start <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        return [start for start, _ in merged], [end for _, end in merged]

    def end_at(self, place: int) -> int | None:
        """The end of the noise that covers the character at `place`; None where there is none."""
        starts, ends = self._spans
        found = bisect_right(starts, place) - 1
        return ends[found] if found >= 0 and place < ends[found] else None
