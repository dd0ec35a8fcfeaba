"""What a letter costs beyond its templates: every kind of letter, from its facts to both its forms."""

from collections.abc import Iterator, Sequence
from functools import cache

from minijinja import Environment

from legwork.rendering.echo import made_visible
from legwork.rendering.facts import LetterFacts
from legwork.rendering.html import to_html
from legwork.rendering.letters import _WRITERS, compose, render
from legwork.rendering.plain import to_text
from tests.bench.measure import side_by_side
from tests.bench.rows import Row, ratio
from tests.unit.rendering.cases import every_letter

# A letter's other form, as bare as can be: its lines, which are wrapped and aligned already.
TEXT = "{% for line in lines %}{{ line }}\n{% endfor %}"


def rows() -> Iterator[Row]:
    """Writing, plain text, HTML and what is attached, beside the template engine alone on the same letters.

    A letter has two forms, so that the engine makes two. The least that a letter takes is that and its writer alone:
    nothing is made visible, wrapped or aligned. The HTML alone is the stricter measure, which stands beside.
    """
    facts = list(every_letter().values())
    shown = [made_visible(each) for each in facts]
    sheets = [compose(each) for each in facts]
    lines = [to_text(sheet).splitlines() for sheet in sheets]
    calls = {
        "ours": lambda: _render(facts),
        "writer": lambda: [_WRITERS[each.letter.kind](each) for each in shown],
        "HTML": lambda: [to_html(sheet) for sheet in sheets],
        "text": lambda: [_environment().render_template("letter.txt", lines=each) for each in lines],
    }
    taken = side_by_side(calls)
    both = taken["HTML"].median + taken["text"].median
    least = (both + taken["writer"].median) / both
    ours = taken["ours"]
    yield Row("a letter, times a bare template for each form", ours.median / both, 2, spread=ours.spread)
    yield Row("a letter at least (its words, two bare templates), likewise", least)
    yield Row("a letter, times the template of its HTML alone", ratio(taken, "ours", "HTML"))
    yield Row("a letter, milliseconds", 1000 * ours.median / len(facts))


def _render(facts: Sequence[LetterFacts]) -> None:
    for each in facts:
        render(each)


@cache
def _environment() -> Environment:
    return Environment(templates={"letter.txt": TEXT}, trim_blocks=True)
