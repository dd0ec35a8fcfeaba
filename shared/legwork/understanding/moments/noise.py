"""What only looks like a time: links, addresses, phone numbers, prices, identifiers. Line by line."""

# ruff: noqa: RUF001 - the dashes and apostrophes of mail are meant
# ruff: noqa: SIM905 - lists of words are read more easily as text

from bisect import bisect_right
from functools import cached_property
from re import Pattern

from legwork.understanding.moments.tokens import Reader, openings
from legwork.understanding.sentences import in_small_letters
from legwork.values.regexes import regex

# Linear: no nested quantifiers, every repetition bounded or over one class. None goes beyond its line. Those that
# begin with a class and look back from there are searched for in a third of the time of those that begin with `\b`.
_LABELS = tuple(
    """room rm suite ste floor flat apt unit nr pin id passcode password code ref reference invoice req gate platform
    building bldg level chapter page pp section version step question table line extension ext box warehouse highway
    route class grade phase track terminal zimmer raum salle sala kamer zip plz score scored iso covid python java top
    q""".split()
)
_HOURS = (
    "hours", "opening times", "sprechzeiten", "sprechstunde", "sprechstunden", "öffnungszeiten", "bürozeiten",
    "telefonzeiten", "horaire", "horaires", "heures d'ouverture", "horario", "horarios", "orari", "orario",
    "openingstijden", "bereikbaar", "aanwezig", "öppettider", "telefontid", "åbningstider", "åpningstider", "horário",
)  # fmt: skip
_SIGNS = ("$", "€", "£", "¥", "₹", "+", "(", "#")
_SCHEMES = ("http", "https", "webcal", "tel", "sip", "mailto")
# For small letters: by the words with which its text can begin
_WORDED = {
    word: found
    for words, found in (
        (_SCHEMES, regex(rf"\b(?:{'|'.join(_SCHEMES)}):[^\s<>\"]{{1,2000}}")),
        (("www",), regex(r"www\.(?<!\w....)[^\s<>\"]{1,500}")),
        (("@",), regex(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}")),
        (_HOURS, regex(rf"(?m)^[^\n:?]{{0,40}}\b(?:{'|'.join(_HOURS)})\b[^\n:?]{{0,4}}:[^\n]{{0,200}}$")),
        (_LABELS, regex(rf"\b(?:{'|'.join(_LABELS)})\b\.? ?[#:№]? ?[a-z]{{0,2}}-?\d[\w.,/-]{{0,30}}(?<![.,])")),
        (("v",), regex(r"v(?<!\w.)\d[\d.]{0,12}\b")),
        (("no",), regex(r"no\.(?<!\wno.) ?\d{1,8}\b")),
        (("nine",), regex(r"\bnine(?: ?[-–] ?| to )(?:5|five)\b(?= (?:job|grind|life|schedule|routine))")),
        (
            _SIGNS,
            regex(
                r"[$€£¥₹+(#](?:"
                r"(?<=[$€£¥₹]) ?\d[\d.,]{0,14}(?: ?[km]\b)?(?: ?[-–] ?[$€£¥₹]? ?\d[\d.,]{0,14}[km]?)?"
                r"|(?<=\+)\d[\d \-().\u00a0/]{6,20}\d"
                r"|(?<=\()0?\d{2,5}\) ?\d[\d \-./]{4,14}\d"
                r"|(?<=#)\d{2,12}\b"
                r")"
            ),
        ),
    )
    for word in openings(words)
}
# For letters as they are written
_FIGURED = (
    regex(
        r"\d(?<!\w.)(?:"
        r"\d\d[-. ]\d{3}[-. ]\d{4}\b"
        r"|(?<=0)(?<![./:-].)(?:\d{1,4}[ /-]\d{3,4}[ /-]\d{3,4}|\d{2,5}[ /-]\d{5,8}|\d(?:[ .]\d\d){4})\b"
        r"|\d{2,3} \d{3,4} \d{3,5}(?: \d{1,5}){0,2}\b"
        r"|[\d.,]{0,14} ?(?:%|€|£|USD|EUR|GBP|CHF|percent\b)"
        r"|\d{0,2}(?:,\d{3}){1,4}\b"
        r"|\d{0,3}(?:\.\d{1,4}){3,5}\b"
        r"|\d{0,5}[a-zA-Z]? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
        r"(?:(?:N|S|E|W|NE|NW|SE|SW)\.? )?[A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20}){0,2} "
        r"(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Ln|Drive|Dr|Way|Court|Ct|Place|Pl|Square|Sq|Yard|Row)\b"
        r"|\d{0,2} ?(?:st|nd|rd|th) (?:floor|street|st|avenue|ave|grade|year|edition|century|annual)\b"
        r"|\d{4,}\b(?!-)"
        r"|(?:(?<=2)4/7|(?<=9)/11)\b|/5\b(?= stars)"
        r"|(?<=9)(?: ?[-–] ?| to )(?:5|five)\b(?= (?:job|grind|life|schedule|routine))"
        r")"
    ),
    regex(r"[A-Z](?<!\w.)[A-Z]?\d[A-Z\d]? \d[A-Z]{2}\b"),
)
_FIGURE = regex(r"\d")
_DATE = regex(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}")


class Noise:
    """The parts of a text that are no times; they are looked for in a line when a place in it is asked for."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._of_lines: dict[int, tuple[list[int], list[int]]] = {}

    @cached_property
    def _worded(self) -> tuple[Pattern[str], ...]:
        """The patterns for which the text has a word."""
        return tuple({_WORDED[word] for word in self._reader.said & _WORDED.keys()})

    @cached_property
    def _small(self) -> str:
        return in_small_letters(self._reader.text)

    def _of_line(self, start: int, end: int) -> tuple[list[int], list[int]]:
        """Where they start between two characters, in order, and where each ends."""
        text = self._reader.text
        figured = _FIGURED if _FIGURE.search(text, start, end) else ()
        found = [match for pattern in figured for match in pattern.finditer(text, start, end)]
        found += [match for pattern in self._worded for match in pattern.finditer(self._small, start, end)]
        if not found:
            return [], []
        merged: list[list[int]] = []
        for first, last in sorted(match.span() for match in found if not _DATE.match(text, match.start())):
            if merged and first <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], last)
            else:
                merged.append([first, last])
        return [first for first, _ in merged], [last for _, last in merged]

    def end_at(self, place: int) -> int | None:
        """The end of the noise that covers the character at `place`; None where there is none."""
        start = self._reader.text.rfind("\n", 0, place) + 1
        known = self._of_lines.get(start)
        if known is None:
            end = self._reader.text.find("\n", place)
            known = self._of_lines[start] = self._of_line(start, end if end >= 0 else len(self._reader.text))
        starts, ends = known
        found = bisect_right(starts, place) - 1
        return ends[found] if found >= 0 and place < ends[found] else None
