"""What a letter costs beyond its template: every kind of letter, from its facts to both its forms."""

from collections.abc import Iterator, Sequence

from legwork.rendering.facts import LetterFacts
from legwork.rendering.html import to_html
from legwork.rendering.letters import compose, render
from tests.bench.measure import side_by_side
from tests.bench.rows import Row, ratio
from tests.unit.rendering.cases import every_letter


def rows() -> Iterator[Row]:
    """Writing, plain text and HTML together, beside the template engine alone on the same sheets."""
    facts = list(every_letter().values())
    sheets = [compose(each) for each in facts]
    taken = side_by_side({"ours": lambda: _render(facts), "engine": lambda: [to_html(sheet) for sheet in sheets]})
    yield Row("a letter, times its template alone", ratio(taken, "ours", "engine"), 2, spread=taken["ours"].spread)
    yield Row("a letter, milliseconds", 1000 * taken["ours"].median / len(facts))


def _render(facts: Sequence[LetterFacts]) -> None:
    for each in facts:
        render(each)
