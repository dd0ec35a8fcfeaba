"""What a letter costs beyond its templates: every kind of letter, from its facts to both its forms."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from minijinja import Environment

from legwork.rendering.blocks import Sheet
from legwork.rendering.echo import made_visible
from legwork.rendering.facts import LetterFacts
from legwork.rendering.html import to_html
from legwork.rendering.letters import _WRITERS, compose, render
from legwork.rendering.plain import to_text
from tests.bench.measure import item_by_item
from tests.bench.rows import Row
from tests.unit.rendering.cases import every_letter

# A letter's other form, as bare as can be: its lines, which are wrapped and aligned already.
TEXT = "{% for line in lines %}{{ line }}\n{% endfor %}"


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter at each stage: its facts, those made visible, its sheet, and the lines of its text."""

    facts: LetterFacts
    shown: LetterFacts
    sheet: Sheet
    lines: Sequence[str]


def rows() -> Iterator[Row]:
    """Writing, plain text, HTML and what is attached, beside the template engine alone on the same letters.

    The floor is the engine making the HTML alone, though a letter has two forms. Beside it stand both forms, and these
    with the letter's writer alone: nothing is made visible, wrapped or aligned.
    """
    letters = [_staged(facts) for facts in every_letter().values()]
    calls: Mapping[str, Callable[[_Letter], object]] = {
        "ours": lambda letter: render(letter.facts),
        "writer": lambda letter: _WRITERS[letter.facts.letter.kind](letter.shown),
        "HTML": lambda letter: to_html(letter.sheet),
        "text": lambda letter: _environment().render_template("letter.txt", lines=letter.lines),
    }
    taken = item_by_item(calls, letters)
    ours, html = taken["ours"], taken["HTML"]
    both = html.median + taken["text"].median
    yield Row("a letter, times the template of its HTML alone", ours.times(html), 2, spread=ours.spread)
    yield Row("a letter, times a bare template for each form", ours.median / both)
    yield Row(
        "a letter at least (its words, a bare template for each form), likewise", (both + taken["writer"].median) / both
    )
    yield Row("a letter, milliseconds", 1000 * ours.median / len(letters))


def _staged(facts: LetterFacts) -> _Letter:
    sheet = compose(facts)
    return _Letter(facts, made_visible(facts), sheet, to_text(sheet).splitlines())


@cache
def _environment() -> Environment:
    return Environment(templates={"letter.txt": TEXT}, trim_blocks=True)
