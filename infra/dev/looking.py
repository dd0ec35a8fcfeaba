"""How a letter or a page is looked at: from which widths, in which colours, and what counts as wrong."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from infra.dev.chromium import Page

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / ".tiers" / "browser" / "axe.min.js"
ICAL = ROOT / ".tiers" / "browser" / "ical.min.js"
_MEASURE = (Path(__file__).parent / "measure.js").read_text(encoding="utf-8")
_SERIOUS = """
axe.run(document, {resultTypes: ["violations"], iframes: false}).then((told) => told.violations
  .filter((one) => one.impact === "serious" || one.impact === "critical")
  .map((one) => `axe ${one.id}: ${one.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ")}`))
"""


@dataclass(frozen=True, slots=True)
class View:
    """A window: its width in CSS pixels and the colours that its reader prefers."""

    width: int
    dark: bool

    def __str__(self) -> str:
        return f"{self.width}-{'dark' if self.dark else 'light'}"


VIEWS = tuple(View(width, dark) for width in (375, 700) for dark in (False, True))


def measured(page: Page) -> dict[str, Any]:
    """The smallest text and the least contrast on the page that is open, and its height."""
    told = page.evaluate(_MEASURE)
    return {name: told[name] for name in ("smallest", "contrast", "height")}


def faults(page: Page, *, axe: bool = True) -> list[str]:
    """What is wrong on the page that is open, a line each: sideways scrolling, small or overlapping text, contrast.

    Where axe-core has been fetched, its serious findings too.
    """
    found = list(page.evaluate(_MEASURE)["found"])
    if axe and AXE.is_file():
        page.evaluate(AXE.read_text(encoding="utf-8") + "; 0")
        found += page.evaluate(_SERIOUS)
    return found
