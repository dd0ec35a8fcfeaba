"""Which cell is the title, and what of it."""

# ruff: noqa: E501, PLR2004, RUF002  # a pattern is read as one line; weights and word counts stand where they decide; mail holds typographic marks

from legwork.understanding import vocabulary
from legwork.understanding.names import bare
from legwork.understanding.occupations import sounds_like_trade
from legwork.understanding.signatures.cells import FEW, Cell
from legwork.understanding.signatures.companies import PART
from legwork.understanding.signatures.lines import DASH
from legwork.understanding.tables.occupation_words import BOUNDS
from legwork.values.regexes import regex


def best_title(cells: list[Cell], *, elsewhere: bool) -> Cell | None:
    """The likeliest title. `elsewhere`: the owner writes from a domain that is not made of their name."""
    likely = [cell for cell in cells if cell.title >= 3 and (cell.title + 1 >= cell.company or " " not in cell.text)]
    likely = likely or [cell for cell in cells if cell.title >= vocabulary.STRONG and "," in cell.text]
    likely = likely or [cell for cell in cells if cell.title >= 2 and cell.line == 1 and cell.company < 3]
    return min(likely or _by_place(cells, elsewhere=elsewhere), key=lambda cell: (cell.line, -cell.title), default=None)


def _by_place(cells: list[Cell], *, elsewhere: bool) -> list[Cell]:
    """What stands right under or behind the name, where no word tells a title: a firm follows it, or it is no firm's name."""
    first = cells[0] if cells else None
    if first is None or first.line > 1 or vocabulary.is_department(first.parts[0]):
        return []
    later = [cell for cell in cells[1:] if cell.company >= 1 and not cell.text[:1].islower()]
    plain = vocabulary.company_weight(first.text)
    if plain >= 2:
        return []
    if not later:
        return [first] if _is_lone_title(first, elsewhere=elsewhere) else []
    known = any(cell.company >= first.company or vocabulary.company_weight(cell.text) >= 3 for cell in later)
    return [first] if known and (first.line == 0 or any(cell.line > 0 for cell in later)) else []


def _is_lone_title(cell: Cell, *, elsewhere: bool) -> bool:
    """Whether a line that no firm follows is a trade: words written small, or few that name no firm.

    `elsewhere`: the owner writes from a domain that is neither this line's nor made of their name.
    """
    words = cell.parts[0].split()
    if len(words) > FEW or cell.company > 1 or ":" in cell.text or any(map(_is_joint, words)):
        return False
    return words[-1].islower() or (elsewhere and len(words) < 4) or (len(words) == 1 and sounds_like_trade(words[0]))


def _is_joint(word: str) -> bool:
    """Whether a word joins the words of a sentence, which no trade of a line alone holds."""
    return bare(word) in BOUNDS and bare(word) not in _OF


_OF = frozenset(("of", "de", "du", "di", "da", "do"))
CIRCLE = regex(r", (?:[A-ZÀ-Þ][\w-]+ ){1,2}(?:Division|Circle|Range|Taluk|Tehsil)$")  # the district of an office


def keeps_tail(title: Cell, company: Cell, cells: list[Cell]) -> bool:
    """Whether what a dash cut off a title is a part of it: "Charge Nurse – Cardiac ICU", the firm elsewhere."""
    tail = next((cell for cell in cells if cell.chunk == title.chunk and cell is not title), None)
    return tail is not None and tail is not company and bool(DASH.search(title.chunk)) and tail.company < 2


def unknown_trade(cell: Cell, domain: str | None) -> tuple[str, str] | None:
    """A title that no table knows: in "Glassblower, Boone Glass Ltd" under the name, what stands before a certain company."""
    if len(cell.parts) != 2 or cell.line > 1 or vocabulary.is_department(cell.parts[0]):
        return None
    own = vocabulary.company_weight(cell.parts[1])
    certain = vocabulary.company_weight(cell.parts[1], domain)
    plain = vocabulary.company_weight(cell.parts[0], None if own >= 3 else domain)
    return (
        (cell.parts[0], cell.parts[1])
        if plain <= 1 and certain >= 3 and not vocabulary.is_legal_form(cell.parts[1])
        else None
    )


def split_title(title: Cell, company: Cell | None, domain: str | None) -> tuple[str, str | None]:
    """A title with commas, and the company among its parts where it holds one."""
    elsewhere = company.company if company else 0.0
    first, rest = title.parts[0], list(title.parts[1:])
    while rest and vocabulary.is_place(rest[-1]):
        rest.pop()
    if not rest:
        return first, None
    strongest = max(rest, key=lambda part: vocabulary.company_weight(part, domain))
    if vocabulary.company_weight(strongest, domain) - vocabulary.company_weight(rest[-1], domain) >= 3:
        rest = rest[: rest.index(strongest) + 1]  # the town behind the company
    last = rest[-1]
    inner = vocabulary.company_weight(last, domain)
    if vocabulary.is_legal_form(last) and len(rest) > 1:
        last = f"{rest[-2]}, {last}"
        rest = [*rest[:-2], last]
        inner = vocabulary.STRONG
    kept = ", ".join((first, *(part for part in rest[:-1] if not PART.match(part))))
    if vocabulary.title_weight(first) < 3 and vocabulary.title_weight(last) >= 3:  # "Polarfjord, Head of Data"
        return last, first
    own = domain is not None and " " in last and vocabulary.domain_fits(last, domain)
    if (
        (vocabulary.is_department(last) and not own)
        or last[0].islower()
        or (vocabulary.title_weight(last) >= vocabulary.STRONG and not own)
    ):
        return ", ".join((first, *rest)), None
    if _GROUP.search(last) and elsewhere >= 3 and not own:
        return kept, None
    if (inner >= 3 and inner > elsewhere - 1.5) or elsewhere < 1:
        return kept, last
    return ", ".join((first, *rest)), None


_GROUP = regex(r"\s(?:Group|Lab|Laboratory)$")  # of an institute that another line names
