"""Every kind of letter as a reader sees it: pictures at 375 and 700 px, light and dark, and what is measured on them.

    python infra/dev/look_at_letters.py [--out build/look] [--stories a-glob] [--no-pictures] [NAME ...]

The letters are those of the stories, the shortest and the longest of each kind, and those made to be hard to lay out
(long names, many slots, emoji, right to left). `index.html` beside them shows all pictures. The exit status is 1 where
something is wrong. With `make tier-chromium` axe-core looks at them too.
"""

import argparse
import html
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "shared")]

from infra.dev.chromium import Chromium, Page  # noqa: E402 - the checkout is not installed
from infra.dev.looking import VIEWS, faults, measured  # noqa: E402 - as above
from infra.local.letters import SentLetter, body  # noqa: E402 - as above
from infra.local.player import Player  # noqa: E402 - as above
from infra.local.story import read_story  # noqa: E402 - as above
from legwork.rendering.letters import render  # noqa: E402 - as above
from tests.unit.rendering.cases import hard_letters  # noqa: E402 - as above

_TITLE = re.compile(r"<h1[^>]*>\s*(\w+)", re.ASCII)


def main() -> int:
    """Write the pictures and say what is wrong; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="only letters whose name begins so")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "look")
    parser.add_argument("--stories", default="*", help="which folders of tests/e2e/stories")
    parser.add_argument("--no-pictures", action="store_true", help="measure only")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    letters = dict(sorted({**dict(_of_stories(arguments.stories)), **_hard()}.items()))
    chosen = {name: page for name, page in letters.items() if name.startswith(tuple(arguments.names) or "")}
    wrong = 0
    with Chromium() as chromium:
        page = chromium.page()
        for name, letter in chosen.items():
            path = arguments.out / f"{name}.html"
            path.write_text(letter, encoding="utf-8")
            wrong += _look(page, path, pictures=not arguments.no_pictures)
    (arguments.out / "index.html").write_text(_index(list(chosen)), encoding="utf-8")
    print(f"{len(chosen)} letters, {wrong} faults, {arguments.out / 'index.html'}")
    return int(wrong > 0)


def _of_stories(pattern: str) -> Iterator[tuple[str, str]]:
    """The shortest and the longest letter of each kind; of receipts, of each first word of their titles."""
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "tests" / "e2e" / "stories").glob(f"{pattern}/story.yaml")):
        for happened in Player(read_story(path)).play():
            if isinstance(happened, SentLetter):
                page = body(happened.parsed(), "html") or ""
                title = _TITLE.search(page)
                word = f"-{title[1].lower()}" if title and happened.kind == "receipt" else ""
                found.setdefault(f"{happened.kind}{word}", []).append(page)
    for kind, pages in found.items():
        shortest, longest = min(pages, key=len), max(pages, key=len)
        yield kind, longest
        if shortest != longest:
            yield f"{kind}-short", shortest


def _hard() -> dict[str, str]:
    return {name: render(facts).html for name, facts in hard_letters().items()}


def _look(page: Page, path: Path, *, pictures: bool) -> int:
    count = 0
    for view in VIEWS:
        page.look_from(view.width, dark=view.dark)
        page.open(path.as_uri())
        figures, found = measured(page), faults(page)
        print(f"{path.stem:<28} {view!s:<10} {figures}")
        for fault in found:
            print(f"    {fault}")
        count += len(found)
        if pictures:
            page.picture(path.with_name(f"{path.stem}-{view}.png"))
    return count


def _index(names: list[str]) -> str:
    rows = "\n".join(
        f"<h2>{html.escape(name)}</h2><p>"
        + "".join(f'<img src="{name}-{view}.png" alt="{view}" width="{view.width // 2}">' for view in VIEWS)
        for name in names
    )
    return f"<!doctype html><meta charset=utf-8><title>Letters</title>{rows}\n"


if __name__ == "__main__":
    sys.exit(main())
