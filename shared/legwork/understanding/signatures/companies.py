"""Which cell is the company, and what of it."""

# ruff: noqa: PLR2004, RUF001  # weights and word counts stand where they decide; mail holds typographic marks

import re
from operator import itemgetter

from legwork.understanding import vocabulary
from legwork.understanding.signatures.cells import Cell
from legwork.understanding.signatures.lines import unbracketed
from legwork.values.regexes import regex

# A part of a university or a hospital that may stand beside its whole.
PART = regex(
    r"(?:institut\w*|school|faculty|cent(?:er|re)|zentrum|klinik|clinic|unit|lab(?:or\w*)?|chair|lehrstuhl|amt|dienst)\s(?:für|of|for|de|d['’]|di|voor)\b",
    re.IGNORECASE,
)
_WHOLE = regex(r"universi|hochschule|college|klinikum|hospital|landkreis|stadt\b|ministerium", re.IGNORECASE)


def best_company(cells: list[Cell], title: Cell | None) -> Cell | None:
    """The likeliest company, near the title rather; None where no cell looks like one."""

    def weight(cell: Cell) -> float:
        near = 0.8 if title is not None and abs(cell.line - title.line) <= 1 else 0.0
        part = PART.match(cell.text) is not None and any(_WHOLE.search(one.text) for one in cells)
        department = 2.5 if part or vocabulary.is_department(cell.text) else 0.0
        return cell.company + near - 0.6 * cell.title - department - 0.1 * cell.line

    likely = [(weight(cell), cell) for cell in cells if cell.company > 0.5]
    most, best = max(likely, key=itemgetter(0), default=(0.0, None))
    return best if most > 0 else _under_title(cells, title) if title else None


def _under_title(cells: list[Cell], title: Cell) -> Cell | None:
    """The line under the title, where it opens with a word for an organisation: "Service météorologique du Lac"."""
    under = next((cell for cell in cells if cell.line == title.line + 1), None)
    opens = under is not None and vocabulary.opens_as_company(under.text) and not vocabulary.is_department(under.text)
    return under if opens else None


_PARTNERS = regex(r"\s(?:&|and|und|et|y|e)\s")


def company_text(cell: Cell, domain: str | None) -> str:
    """The company of a cell, without the town or the department behind a comma."""
    while len(cell.parts) > 1 and vocabulary.is_place(cell.parts[-1]):
        cell.parts = cell.parts[:-1]
        cell.text = cell.full = ", ".join(cell.parts)
    if len(cell.parts) < 2:
        firms = [firm for firm in re.split(r"\s{1,40}/\s{1,40}", cell.text) if firm] if "/" in cell.text else []
        if len(firms) > 1:
            return max(firms, key=lambda firm: vocabulary.company_weight(firm, domain))
        bracketed = cell.full != cell.text and vocabulary.is_legal_form(cell.full.rpartition(") ")[2])
        return cell.full if bracketed else cell.text
    parts = tuple(unbracketed(part) for part in cell.parts)
    head, rest = parts[0], parts[1:]
    if vocabulary.is_legal_form(rest[0]):
        return f"{head}, {rest[0]}"
    if (
        vocabulary.company_weight(cell.text) - vocabulary.company_weight(head) >= 3
        and not vocabulary.company_weight(rest[-1]) >= 4
    ):  # "Blue Lantern, Inc."
        return cell.text
    if _PARTNERS.search(parts[-1]) and all(" " not in part and part.istitle() for part in parts[:-1]):
        return ", ".join(parts)  # "Umber, Boone & Partners"
    best = max(parts, key=lambda part: (vocabulary.company_weight(part, domain), part == head))
    return head if vocabulary.is_place(best) else best
