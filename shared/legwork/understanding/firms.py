"""The name of an organisation as running text writes it: "the Brook & Vale Trust", "politie Zuid"."""

# ruff: noqa: PLR2004, RUF001  # a weight stands where it decides; mail holds typographic marks

import re
from collections.abc import Callable
from itertools import islice

from legwork.understanding import vocabulary
from legwork.understanding.names import fold, squashed
from legwork.understanding.tables.companies import COMPANY_WORDS as COMPANY_NOUNS
from legwork.understanding.tables.companies import LEGAL_FORMS_AT_END
from legwork.understanding.tables.names import NOT_NAMES, PARTICLES
from legwork.understanding.tables.occupation_words import BOUNDS
from legwork.values.regexes import regex

WINDOW = 220
SPELT_CAP = 20_000  # characters in which a domain's words are looked for
LED_CAP = 40
LABEL_LETTERS = 5  # letters of a label that is no word by chance
COMPANY_WORDS = 8
TOKENS_CAP = 18  # of a window: a name of so many words, articles ahead of it and small words behind it
MINOR = (
    frozenset(
        [
            "of",
            "the",
            "and",
            "for",
            "de",
            "la",
            "le",
            "du",
            "des",
            "do",
            "da",
            "dos",
            "das",
            "del",
            "di",
            "della",
            "für",
            "und",
            "y",
            "e",
            "et",
            "i",
            "&",
            "van",
            "von",
            "der",
            "den",
            "of-",
            "st",
        ]
    )
    | PARTICLES
)

_TOKEN = regex(r"&|[\w][\w'’`+-]*(?:\.[\w]+)*\.?|[^\w\s]")
_MEET_AT = regex(r"\d(?: ?[ap]m)?(?:,? at|[?,]) $")  # "Thursday at 2 at Brook Vale": a place more than an employer
_SORT_BEHIND = regex(r"\s([A-ZÀ-Þ][\w-]+)")
# a search for one of some letters, looking back from there, takes a third of the time
_LED = regex(
    r"(?:a(?<!\w.)t|w(?<!\w.)ith|f(?<!\w.)(?:or|rom)|o(?<!\w.)f|b(?<!\w.)(?:y|ei|ij)|c(?<!\w.)hez|h(?<!\w.)os)\s+(?:the\s)?(?=[A-ZÀ-Þ])"
)
_WORD_BEHIND = regex(r"\s?([^\W_]+)")
_FIRST_WORD = regex(r"[^\W_]+")
_LINE_OPENS = regex(r"[A-ZÀ-Þ](?<![^\n].)")
_CAPITALISED = regex(r"[A-ZÀ-Þ0-9](?<![\w@./-].)")
_OWNER_ENDS, _MARK_ENDS = regex(r"['’]s?$"), regex(r"['’]$")
_ABBREVIATION = regex(r"(?:[A-Z]\.?|St\.|Mt\.|Dr\.|Ft\.|Co\.|Inc\.|Ltd\.|Corp\.|Bros\.|[A-Za-z]\.[A-Za-z.]+)")


def company_at(text: str) -> str | None:
    """The name of an organisation that a text opens with: a run of capitalised words, without "the"."""
    text = text[:WINDOW]
    if _ELIDED.match(text):
        text = text[2:]
    if branch := _BRANCH.match(text):
        text = text[branch.end() :]
    tokens = list(islice(_TOKEN.finditer(text), TOKENS_CAP))
    start = 0
    while start < len(tokens) and tokens[start][0] in _LEADING:
        start += 1
    end = _end_of_name(text, tokens, start)
    if end == start:
        return None
    name = _SORT_BEFORE.sub("", text[tokens[start].start() : tokens[end - 1].end()])
    if name.endswith(".") and not _ABBREVIATION.fullmatch(name.split()[-1]):
        name = name[:-1]
    behind = _WORD_BEHIND.match(text, tokens[end - 1].end())  # "Brook's annual …", but "at Mission Children's and …"
    owns = behind is not None and behind[1].casefold() not in BOUNDS and not tokens[end - 1][0].endswith(".")
    name = (_OWNER_ENDS if owns else _MARK_ENDS).sub("", " ".join(name.split()))
    first = name.split()[0].casefold() if name else ""
    return (
        name
        if name and first != "i" and first not in NOT_NAMES and not first.isdigit() and not _DAY.match(name)
        else None
    )


def company_spelt(text: str, wanted: str) -> str | None:
    """The words of a text that spell the label of a mail domain ("Brook Vale" for "brookvale"); None where none do.

    The label is `wanted` as it is `squashed`.
    """
    head = text[:SPELT_CAP]
    if len(wanted) < LABEL_LETTERS or wanted not in squashed(head):
        return None
    for opening in _CAPITALISED.finditer(head):
        said = ""
        if not fold(opening[0]).startswith(wanted[0]):
            continue
        if _MEET_AT.search(text[max(0, opening.start() - 12) : opening.start()]):
            continue
        for word in _TOKEN.finditer(text, opening.start(), opening.start() + WINDOW):
            said += fold(word[0]).replace(" ", "")
            if said == wanted:
                sort = _SORT_BEHIND.match(text, word.end())  # "Brook Vale Partners", too
                named = sort and (sort[1].casefold() in COMPANY_NOUNS or vocabulary.is_trade_plural(sort[1]))
                end = sort.end() if sort and named else word.end()
                return " ".join(text[_start_of_name(text, opening.start()) : end].rstrip(".").split())
            if not wanted.startswith(said) or "\n\n" in text[opening.start() : word.end()]:
                break
    return None


_SORT_AHEAD = regex(r"(?<![\w'’-])([A-ZÀ-Þ][\w'’-]{2,20}) (?:du|de la|de|do|da|dos|des|del|della|di) $")


def _start_of_name(text: str, start: int) -> int:
    """Where a name begins of which a place is the last part: "Domaine du Vieux Brook"."""
    ahead = _SORT_AHEAD.search(text[max(0, start - 32) : start])
    return start - (len(ahead[0]) if ahead and not vocabulary.is_post_word(ahead[1]) else 0)


def company_fitting(text: str, label: str) -> str | None:
    """The organisation behind an "at", or ahead of a line, that a mail domain is made of ("Brook Park", brookpark)."""
    if len(label) < LABEL_LETTERS:
        return None
    head = text[:SPELT_CAP]
    begins = _begins_of(label, head)
    led = (one.end() for one in islice(_LED.finditer(head), LED_CAP) if begins(head, one.end()))
    for start in led:
        firm = None if _MEET_AT.search(head[max(0, start - 12) : start]) else company_at(head[start : start + WINDOW])
        if firm and " " in firm and vocabulary.domain_fits(firm, label):
            return firm
    opened = (one.start() for one in _LINE_OPENS.finditer(head) if begins(head, one.start()))
    for start in islice(opened, LED_CAP):
        firm = company_at(head[start : start + WINDOW])
        if firm and " " in firm and vocabulary.domain_fits(firm, label) and vocabulary.company_weight(firm) >= 4:
            return firm
    return None


_ADDRESS = regex(r"[@/]\S{0,100}")  # what follows these is no word of the text


def _begins_of(label: str, text: str) -> Callable[[str, int], bool]:
    """Whether a firm that a label is made of can begin at a place of a text: told by its first word, mostly."""
    pieces = {label, *(piece for piece in label.split("-") if len(piece) > 3)}
    letters = squashed(_ADDRESS.sub(" ", text))
    if any(squashed(piece) in letters for piece in pieces):
        return lambda _text, _start: True
    first = label[:1]

    def begins(text: str, start: int) -> bool:
        word = _FIRST_WORD.match(text, start)
        small = word[0].lower() if word else ""
        return small[:1] == first or small in label or small in _LEADING or not small.isascii()

    return begins


def _end_of_name(text: str, tokens: list[re.Match[str]], start: int) -> int:
    """The token behind the last capitalised word of the run that starts at `start`; small words may stand inside."""
    end = start
    for cursor in range(start + _opens_small(tokens, start), min(len(tokens), start + COMPANY_WORDS)):
        word = tokens[cursor][0]
        follows = cursor > start
        lines = text.count("\n", tokens[cursor - 1].end(), tokens[cursor].start()) if follows else 0
        if lines > 1 or (lines and cursor + 1 < len(tokens) and tokens[cursor + 1][0] == ":"):  # "Format: Video"
            break
        if word[0].isdigit() and follows and _goes_elsewhere(text, tokens, cursor):
            break
        if word[0].isupper() or word[0].isdigit():
            plain = word.casefold()
            legal = word.isupper() and plain in LEGAL_FORMS_AT_END  # "Brook AS"
            small = plain not in ("uk", "us", "new") and plain not in COMPANY_NOUNS  # "Brook Works Office of Vale"
            if follows and word.rstrip("'s").casefold() in NOT_NAMES and small and not legal:
                break
            end = cursor + 1
            if word.endswith(".") and not _ABBREVIATION.fullmatch(word):
                break
        elif word.casefold() not in MINOR or not follows:
            break
    return _end_of_small_words(text, tokens, end) if end > start else end


def _goes_elsewhere(text: str, tokens: list[re.Match[str]], cursor: int) -> bool:
    """Whether a figure is no part of the name: "at Brook Vale and 81", the next item of a list."""
    gap = text[tokens[cursor - 1].end() : tokens[cursor].start()]
    return "\n" in gap or tokens[cursor - 1][0].casefold() in ("and", "&")


def _end_of_small_words(text: str, tokens: list[re.Match[str]], end: int) -> int:
    """The token behind a sort written small that ends the name: "Brook mother and child clinic"."""
    last = end
    for cursor in range(end, min(len(tokens), end + 5)):
        word, gap = tokens[cursor][0], text[tokens[cursor - 1].end() : tokens[cursor].start()]
        plain = word.casefold().rstrip(".")
        if gap.strip(" \n") or "\n\n" in gap or not (word.islower() or word == "&"):
            break
        if plain in COMPANY_NOUNS:
            last = cursor + 1
            continue
        if last > end:
            break
        if plain in BOUNDS and plain not in ("and", "for"):
            break
        if word.endswith("."):
            break
    return last


_ELIDED = regex(r"[lLdD]['’](?=[A-ZÀ-Þ])")  # "l'Atelier"
_BRANCH = regex(  # "the Vale branch of Brook Glass"
    r"(?:the |our |its )?(?:[A-ZÀ-Þ][\w-]{1,20} ){0,2}(?:branch|office|chapter|campus|depot|site) of (?:the )?"
    r"(?=[A-ZÀ-Þ])"
)
_LEADING = frozenset(("The", "the", "a", "an", "our", "my", "der", "die", "das", "la", "le", "el", "il"))
_SORT_BEFORE = regex(r"(?:NGO|ONG|charity|nonprofit|start-?up|firm|company) (?=[A-ZÀ-Þ])")  # "the NGO Brook Vale"
_DAY = regex(r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:$|[ ,.]+\d)", re.IGNORECASE)


def _opens_small(tokens: list[re.Match[str]], start: int) -> int:
    """1 where an organisation opens with its sort written small ("politie Zuid", "universidad de Sevilla"), else 0."""
    following = next((token[0] for token in tokens[start + 1 : start + 4] if token[0].casefold() not in MINOR), "")
    small = start < len(tokens) and tokens[start][0].islower()
    return int(small and following[:1].isupper() and vocabulary.company_weight(tokens[start][0].capitalize()) >= 3)
