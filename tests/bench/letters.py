"""What a letter costs beyond its templates: every kind of letter, from its facts to both its forms."""

from collections.abc import Iterator, Sequence
from functools import cache

from minijinja import Environment

from legwork.rendering.blocks import Sheet
from legwork.rendering.echo import made_visible
from legwork.rendering.facts import LetterFacts
from legwork.rendering.html import to_html
from legwork.rendering.letters import _WRITERS, compose, render
from tests.bench.measure import side_by_side
from tests.bench.rows import Row, ratio
from tests.unit.rendering.cases import every_letter

# A letter's other form, as bare as its HTML: every text of every block, neither wrapped nor aligned.
TEXT = """{{ sheet.title }}
{% macro said(one) %}{% if one is string or one is number %}{{ one }}
{% elif one is iterable %}{% for part in one %}{{ said(part) }}{% endfor %}{% endif %}{% endmacro %}
{% for texts in blocks %}{{ said(texts) }}
{% endfor %}"""


def rows() -> Iterator[Row]:
    """Writing, plain text and HTML together, beside the template engine alone on the same sheets.

    The least that a letter takes is that, both its forms by bare templates, and its writer alone: nothing is made
    visible, wrapped or aligned.
    """
    facts = list(every_letter().values())
    shown = [made_visible(each) for each in facts]
    sheets = [compose(each) for each in facts]
    calls = {
        "ours": lambda: _render(facts),
        "writer": lambda: [_WRITERS[each.letter.kind](each) for each in shown],
        "HTML": lambda: [to_html(sheet) for sheet in sheets],
        "text": lambda: [_to_text(sheet) for sheet in sheets],
    }
    taken = side_by_side(calls)
    both = taken["HTML"].median + taken["text"].median
    least = both + taken["writer"].median
    yield Row("a letter, times its template alone", ratio(taken, "ours", "HTML"), 2, spread=taken["ours"].spread)
    yield Row("a letter at least (its words, two bare templates), likewise", least / taken["HTML"].median)
    yield Row("a letter, times a template for each of its forms", taken["ours"].median / both)
    yield Row("a letter, milliseconds", 1000 * taken["ours"].median / len(facts))


def _render(facts: Sequence[LetterFacts]) -> None:
    for each in facts:
        render(each)


def _to_text(sheet: Sheet) -> str:
    blocks = [[getattr(block, name) for name in block.__dataclass_fields__] for block in sheet.blocks]
    return _environment().render_template("letter.txt", sheet=sheet, blocks=blocks)


@cache
def _environment() -> Environment:
    return Environment(templates={"letter.txt": TEXT}, trim_blocks=True)
