"""The cells of a signature: a few words that may be a title or a company."""

# ruff: noqa: E501, PLR2004, RUF001, SIM905  # a pattern is read as one line; weights and word counts stand where they decide; mail holds typographic marks; words are listed as text

import re
from dataclasses import dataclass

from legwork.understanding import vocabulary
from legwork.understanding.firms import company_spelt
from legwork.understanding.names import bare, fold, person_name, same_name, squashed, without_pronouns
from legwork.understanding.sentences import in_small_letters
from legwork.understanding.signatures.degrees import ABOARD, NUMBER_BEHIND, without_degrees, without_registrations
from legwork.understanding.signatures.lines import COMMA, SEPARATES, SEPARATOR, unbracketed
from legwork.understanding.signatures.noise import LINKED, is_noise
from legwork.understanding.signatures.pieces import pieces_of
from legwork.understanding.tables.names import HONORIFICS, POST_NOMINALS
from legwork.understanding.written_names import one_script
from legwork.values.regexes import regex


@dataclass(slots=True)
class Cell:
    """A few words of the block that may be a title or a company, where they stand, and how much they look it.

    `text` is without brackets, `full` with them; `chunk` is what it was cut from, where a dash cut it.
    """

    text: str
    line: int
    title: float
    company: float
    full: str
    parts: tuple[str, ...]
    chunk: str = ""


_HIDDEN_LINK = regex(r"<(?:https?://|mailto:)[^<>\s]{0,300}>?")  # "Boone Glass<https://boone.example>"
_LINK = regex(r"https?://\S{0,300}")
_LABEL = regex(
    r"(?:(?P<title>(?:job )?title|position|role|fonction|poste|cargo|puesto|funktion|ruolo|functie|stanowisko)"
    r"|(?P<company>company|organi[sz]ation|employer|firm|firma|soci[ée]t[ée]|entreprise|empresa|azienda|bedrijf))\s?:\s*",
    re.IGNORECASE,
)
_OTHER_LABEL = regex(r"[^\W\d_]{3,15}:\s+\S")  # "Price: none"
_FORMER = regex(
    r"(?:former(?:ly)?|previously|past|ex|ehem(?:als|alig\w*)?|früher|ancien(?:ne)?|anteriormente)\b[ .:-]",
    re.IGNORECASE,
)
_ONCE = regex(r"[,;(]?\s(?:formerly|previously|ex-|früher|ehemals|anciennement|antes|prima)\b.*$", re.IGNORECASE)
_SINCE = regex(
    r",?\s(?:since|est\.?|seit|sinds|depuis(?: l['’]an)?|desde|dal|sedan|siden|od(?: roku)?|din|fra)\s(?:\w{3,9}\s)?(?:1[89]|20)\d\d\b.*$",
    re.IGNORECASE,
)
_NO_MORE = regex(
    r",?\s\(?(?:i\.\s?r\.|a\.\s?d\.|b\.\s?d\.|ret(?:ire)?d\.?|em\.|i\.\s?k\.)\)?\s*$", re.IGNORECASE
)  # "retired"
_NEITHER = regex(  # "Ada Boone (per Bea)", "Note from organizer", "EA Licence 26C5550"
    r"(?:per|p\.?p\.?|typed by|dictated (?:to|by)|(?:Note|Message) from) |(?:\w{2,5} )?(?:[Ll]icen[cs]e|[Ll]ic|[Rr]eg)\b[.:# ]{1,3}\w{0,8}\d"
)
_SENTENCE = regex(r"I(?:['’]m)?\s")
_ON_BEHALF = regex(r"^(?:for and )?on behalf of |^for (?=[A-ZÀ-Þ])|^member of the staff of ", re.IGNORECASE)
# Words one of which stands in whatever those patterns, or that of a ship, cut off.
_CUT_AT = frozenset(
    "formerly previously ex früher ehemals anciennement antes prima since est seit sinds depuis desde dal sedan siden od"
    " din fra r d k em retd retired behalf for member v s t mv mfv rv hms uss uscgc".split()
)
_WORD = regex(r"[^\W\d_]+")
_NO_TRADES = HONORIFICS | POST_NOMINALS
FEW = 5


def cells_of(line: str, number: int, stated: str | None, domain: str | None) -> list[Cell]:
    """The cells of a line, the `number`th of its block; `stated` are the words that give the name."""
    if stated and number == 0:
        line = _without_name(line, stated)
        if line.startswith(" / "):  # all in one line: "Ada Boone / Glazier / Boone Glass"
            line = line.replace(" / ", " | ")
    found: list[Cell] = []
    for chunk in _chunks(line):
        plain = chunk.strip()
        if _FORMER.match(plain) or _SENTENCE.match(plain):
            continue
        for piece in pieces_of(chunk, domain):
            cell = _cell(piece, number, stated, domain)
            if cell is not None:
                cell.chunk = chunk.strip(" ,;")
                if found and found[-1].chunk == cell.chunk and found[-1].company >= vocabulary.STRONG > cell.title:
                    cell.title = 0.0  # "Boone Glass Ltd - repair of old windows": the trade of the firm
                found.append(cell)
    return found


def _chunks(line: str) -> list[str]:
    """What separators part in a line, without what holds no letters; a sign for each address of a page."""
    if "://" in line or "mailto:" in line:
        line = _LINK.sub(LINKED, _HIDDEN_LINK.sub(" ", line))
    chunks = SEPARATOR.split(line) if SEPARATES.search(line) else [line]
    return [chunk for chunk in chunks if _WORD.search(chunk)]


def _cell(piece: str, number: int, stated: str | None, domain: str | None) -> Cell | None:
    """The cell of a piece of a line; None where it says neither a title nor a company."""
    label = _LABEL.match(piece.strip()) if ":" in piece else None
    stated_words = one_script(without_pronouns(piece.strip()[label.end() :] if label else piece))
    words = _WORD.findall(in_small_letters(stated_words))
    full, dated = _shortened(stated_words, cut=not _CUT_AT.isdisjoint(words))
    text = unbracketed(full).strip(" ,;:()")
    if vocabulary.is_address(text):
        text = full = _before_address(text, domain)
    if not text:  # "Ada Boone (glassblower)"
        text = full = full.strip("() ")
    if (
        not text
        or is_noise(text, words)
        or _NEITHER.match(text)
        or _is_label(text)
        or (stated and _is_name(text, stated))
    ):
        return None
    title, company = vocabulary.title_weight(text), vocabulary.company_weight(text, domain)
    if domain and title and not _ANDS.isdisjoint(text.split()) and _goes_on(text, domain):
        title = 0.0  # "Boone Glass & Lead" of booneglass.example
    if dated and company < 2 and " " not in text:  # "Glassblower since 1988"
        title = max(title, 3.0)
    if label:
        title, company = (6.0, 0.0) if label["title"] else (0.0, 6.0)
    elif stated and number == 0 and _is_plain_trade(text):
        title = max(title, 3.5)  # "Ada Boone, glassblower": behind the name and no name itself
    parts = [part.strip() for part in COMMA.split(full)] if "," in full else [full]
    return Cell(text, number, title, company, full, tuple(filter(None, parts)))


def _shortened(full: str, *, cut: bool) -> tuple[str, bool]:
    """The words without degrees, registrations and, where they are to be `cut`, the past; whether a year is told."""
    dated = False
    if cut:
        full = _ONCE.sub("", full)
        dated = _SINCE.search(full) is not None
        full = _SINCE.sub("", _NO_MORE.sub("", full))
    full = " ".join(without_registrations(full).strip(" ,;:/[]–—-").split())
    if cut:
        full = ABOARD.sub("", _ON_BEHALF.sub("", full))
    full = without_degrees(full)
    numbered = NUMBER_BEHIND.search(full) if full[-1:].isdigit() else None
    if numbered and vocabulary.title_weight(full[: numbered.start()]) >= 3:
        full = full[: numbered.start()]  # "Licensed Plumber #30771"
    return full, dated


def _is_label(text: str) -> bool:
    """Whether it opens with a label that is no trade: "Price: none", no "Curator: Ferns"."""
    return ":" in text and _OTHER_LABEL.match(text) is not None and vocabulary.title_weight(text.partition(":")[0]) < 3


def _is_plain_trade(text: str) -> bool:
    """Whether few words written small can be a trade alone."""
    few = text[0].islower() and len(text.split()) <= FEW
    return few and bare(text) not in _NO_TRADES and vocabulary.company_weight(text) < 1


def _is_name(text: str, stated: str) -> bool:
    """Whether a few words are the name of the owner again."""
    if len(text.split()) > 3:
        return False
    together = squashed(text)
    alike = any(map(together.__contains__, fold(stated).split()))
    return alike and same_name(person_name(text), person_name(stated))


def _goes_on(text: str, domain: str) -> bool:
    """Whether a text opens with what spells the domain of its owner's mail, and goes on behind an "and"."""
    firm = company_spelt(text, squashed(domain))
    return firm is not None and text.startswith(firm) and _JOINED.match(text, len(firm)) is not None


_JOINED = regex(r"\s(?:&|and|und|et|y|e|og|och|en)\s")
_ANDS = frozenset(("&", "and", "und", "et", "y", "e", "og", "och", "en"))


def _before_address(text: str, domain: str | None) -> str:
    """The firm before its address on one line: "Boone Glass Ltd, 14 Mill Lane"; else nothing."""
    head = text.partition(",")[0].strip()
    certain = vocabulary.company_weight(head, domain) >= 3 and not vocabulary.is_address(head)
    return head if certain and head != text else ""


def _without_name(line: str, stated: str) -> str:
    place = line.find(stated)
    return line[place + len(stated) :] if place >= 0 else line
