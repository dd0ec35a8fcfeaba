"""A plot with logarithmic axes as SVG: lines with their names beside them, a floor as a dashed one, light and dark."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

Points = Sequence[tuple[float, float]]

WIDTH, HEIGHT = 720, 400
LEFT, RIGHT, TOP, BOTTOM = 70, 190, 50, 56
# Okabe and Ito's colours, told apart by the colour-blind; the last figure is the lighter one for dark pages.
COLOURS = (("#0072b2", "#56b4e9"), ("#d55e00", "#ff9248"), ("#007a5a", "#2fd0a5"), ("#a4508b", "#e69ac9"))
DASHES = ("", "7 3", "2 3", "9 3 2 3")  # a second mark beside the colour
STYLE = """
text { font: 13px system-ui, sans-serif; fill: #24292f }
.title { font-size: 15px; font-weight: 600 }
.grid { stroke: #d0d7de; stroke-width: 1 }
.line { fill: none; stroke-width: 2.2 }
.floor { stroke: #57606a; stroke-width: 1.6; stroke-dasharray: 1 4; stroke-linecap: round; fill: none }
.page { fill: #ffffff }
"""
DARK = """
text { fill: #e6edf3 }
.grid { stroke: #3d444d }
.floor { stroke: #9198a1 }
.page { fill: #0d1117 }
"""


@dataclass(frozen=True, slots=True)
class Plot:
    """What is drawn. All coordinates are above zero; `floor` maps the name of a floor to its points."""

    title: str
    description: str
    across: str
    up: str
    lines: Mapping[str, Points]
    floor: Mapping[str, Points]


@dataclass(frozen=True, slots=True)
class Scale:
    """A logarithmic axis from whole decade to whole decade, over a stretch of the picture."""

    low: int
    high: int
    begin: float
    end: float

    @classmethod
    def of(cls, values: Sequence[float], begin: float, end: float) -> "Scale":
        """The least whole decades that hold the values."""
        low, high = math.floor(math.log10(min(values)) + 1e-9), math.ceil(math.log10(max(values)) - 1e-9)
        return cls(low, max(high, low + 1), begin, end)

    def place(self, value: float) -> float:
        """Where a value lies."""
        return self.begin + (math.log10(value) - self.low) / (self.high - self.low) * (self.end - self.begin)

    def decades(self) -> Iterator[float]:
        """Every power of ten on it."""
        return (10.0**exponent for exponent in range(self.low, self.high + 1))


def drawn(plot: Plot) -> str:
    """The plot as a document of its own."""
    every = [point for points in (*plot.lines.values(), *plot.floor.values()) for point in points]
    across = Scale.of([x for x, _ in every], LEFT, WIDTH - RIGHT)
    up = Scale.of([y for _, y in every], HEIGHT - BOTTOM, TOP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="t d">',
        f'<title id="t">{escape(plot.title)}</title><desc id="d">{escape(plot.description)}</desc>',
        f"<style>{STYLE}{_colours(0)}@media (prefers-color-scheme: dark) {{{DARK}{_colours(1)}}}</style>",
        f'<rect class="page" width="{WIDTH}" height="{HEIGHT}"/>',
        f'<text class="title" x="{LEFT}" y="24">{escape(plot.title)}</text>',
        *_grid(across, up),
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 12}" text-anchor="middle">{escape(plot.across)}</text>',
        f'<text x="{LEFT}" y="42">{escape(plot.up)}</text>',
        *_lines(plot, across, up),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _colours(index: int) -> str:
    return "".join(f".c{number} {{ stroke: {pair[index]} }} " for number, pair in enumerate(COLOURS))


def _grid(across: Scale, up: Scale) -> Iterator[str]:
    for value in across.decades():
        x = across.place(value)
        yield f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}"/>'
        yield f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{_said(value)}</text>'
    for value in up.decades():
        y = up.place(value)
        yield f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{_said(value)}</text>'


def _lines(plot: Plot, across: Scale, up: Scale) -> Iterator[str]:
    ends = []
    named = [(name, points, 'class="floor"') for name, points in plot.floor.items()]
    for number, (name, points) in enumerate(plot.lines.items()):
        named.append((name, points, f'class="line c{number % 4}" stroke-dasharray="{DASHES[number % 4]}"'))
    for name, points, look in named:
        path = " ".join(f"{across.place(x):.1f},{up.place(y):.1f}" for x, y in points)
        yield f'<polyline {look} points="{path}"/>'
        ends.append((up.place(points[-1][1]), across.place(points[-1][0]), name, look))
    below = TOP - 16.0
    for y, x, name, look in sorted(ends, key=lambda end: end[0]):
        below = max(y, below + 16)  # names never cover each other
        yield f'<line {look} x1="{x + 6:.1f}" x2="{x + 26:.1f}" y1="{below:.1f}" y2="{below:.1f}"/>'
        yield f'<text x="{x + 31:.1f}" y="{below + 4:.1f}">{escape(name)}</text>'


def _said(value: float) -> str:
    """A power of ten for people."""
    for least, unit in ((1e6, "M"), (1e3, "k")):
        if value >= least:
            return f"{value / least:g}{unit}"
    return f"{value:g}"
