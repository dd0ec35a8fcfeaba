"""A sheet as HTML. The template is the only place that escapes, and it escapes everything."""

from functools import cache

from minijinja import Environment

from legwork.rendering import design
from legwork.rendering.blocks import Block, Bullets, Sheet
from legwork.rendering.template import LETTER
from legwork.values.frozen import frozen
from legwork.values.regexes import regex

# The right-to-left blocks of Unicode 16 (Hebrew to Arabic Extended-A, presentation forms, ancient scripts, Adlam).
_RTL = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]+"
_RIGHT_TO_LEFT = regex(f"({_RTL}(?:[ .'-]+{_RTL})*)")  # words of one name stay one run, else they swap places

_HALF_OF_THE_DAY = regex(r"(?<=:\d\d) (?=[ap]m\b)")


@frozen
class Run:
    """A stretch of text in one direction."""

    text: str
    right_to_left: bool


def to_html(sheet: Sheet) -> str:
    """The HTML of a letter: one document, inline styles, no script, no image, nothing from elsewhere."""
    return _environment().render_template(
        "letter.html",
        sheet=sheet,
        blocks=[_shape(block) for block in sheet.blocks],
        s=design.STYLES,
        dark=design.DARK_CSS,
    )


def _shape(block: Block) -> dict[str, object]:
    """A block with the name of its kind, which the template chooses by."""
    return {"kind": type(block).__name__, "block": block, "tag": "ul" if isinstance(block, Bullets) else "ol"}


def _runs(text: str) -> list[Run]:
    """The text in its directions. A clock time is never torn from its "am" or "pm"."""
    pieces = _RIGHT_TO_LEFT.split(_HALF_OF_THE_DAY.sub("\u00a0", text))
    return [Run(piece, index % 2 == 1) for index, piece in enumerate(pieces) if piece]


@cache
def _environment() -> Environment:
    return Environment(
        templates={"letter.html": LETTER},
        filters={"runs": _runs, "lines": str.splitlines},
        undefined_behavior="strict",
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_escape_callback=lambda _name: True,
    )
