#!/usr/bin/env python3
"""Makes `compiled.py` and `weights.bin` in `legwork/guide` from its `sections/*.md`: run it after a change to them.

A file begins with its front matter: `place` in the guide, `name` (the file's own), `title`, `version`, the `concepts`
(rows of `legwork/guide/tables/concepts.py`) that it is about, what it is `asked` (many ways in one line), `examples` of
single questions, and `sources` with title and url.
Below stand paragraphs; a list belongs to the paragraph above it, and `> **Graduate:** ...` is said to seekers of one
stage only.

More questions stand in `asked/*.txt`, a file for each manner of asking: below `# name` what that section answers, below
`# nothing` what none does.

`compile_guide.py --check` changes nothing and exits with 1 where the module is not fresh.
"""

import hashlib
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from learn_guide import learn

from legwork.guide import ranking, words
from legwork.guide.classifier import SHIPPED, packed
from legwork.guide.section import Passage, Section, Source, Stage
from legwork.guide.tables.beyond import BEYOND
from legwork.guide.tables.concepts import CONCEPTS

HERE = Path(__file__).parent
ASKED = HERE / "asked"
GUIDE = Path(__file__).parents[2] / "shared" / "legwork" / "guide"
NOTHING = "nothing"
STAGES = {
    "First-year student": Stage.FIRST_YEAR,
    "Graduate": Stage.GRADUATE,
    "Career changer": Stage.CHANGER,
    "Alumna": Stage.ALUMNA,
}
HEAD = '''\
"""Made by `infra/dev/compile_guide.py` from `sections/*.md`: change those and run it."""

# ruff: noqa: E501, Q000
# fmt: off

from legwork.guide.ranking import Postings
from legwork.guide.section import Passage, Section, Source, Stage

'''


class Written(NamedTuple):
    """A section as a file has it: its place in the guide, the rows of the table of concepts that it is about.

    `asked` and `examples` are what it answers; it is found by them, they are never shown.
    """

    place: int
    section: Section
    concepts: tuple[str, ...]
    asked: tuple[str, ...]
    examples: tuple[str, ...]


def read(path: Path) -> Written:
    """One file. Raises ValueError for a file of another form, KeyError for an unknown concept or stage."""
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    head: dict[str, Any] = yaml.safe_load(front)
    if head["name"] != path.stem:
        raise ValueError(f"{path.name} calls itself {head['name']}")
    passages: list[Passage] = []
    asides: list[tuple[Stage, str]] = []
    for block in body.strip().split("\n\n"):
        if block.startswith("> "):
            aside = re.fullmatch(r"\*\*([^*]+):\*\* (.+)", _joined(block.removeprefix("> ").replace("\n> ", "\n")))
            if aside is None:
                raise ValueError(f"{path.name}: an aside begins with its stage: {block[:40]}")
            asides.append((STAGES[aside[1]], aside[2]))
        elif block.startswith("- "):
            points = tuple(_joined(one) for one in block.removeprefix("- ").split("\n- "))
            passages[-1] = Passage(passages[-1].text, points)
        else:
            passages.append(Passage(_joined(block)))
    sources = tuple(Source(one["title"], one["url"]) for one in head["sources"])
    section = Section(head["name"], head["title"], head["version"], sources, tuple(passages), tuple(asides))
    return Written(head["place"], section, tuple(head["concepts"]), tuple(head["asked"]), tuple(head["examples"]))


def examples(path: Path) -> Iterator[tuple[str, str]]:
    """The questions of a file, each with the name of the section that it stands below."""
    name = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            name = line.removeprefix("# ")
        elif line:
            yield line, name


def sections() -> list[Written]:
    """All of them, in the order of the guide."""
    return sorted((read(path) for path in (GUIDE / "sections").glob("*.md")), key=lambda one: one.place)


def compiled(written: Sequence[Written]) -> str:
    """The module of what is shown and of where it is found by its words, as its source."""
    texts = [(words.stems(_found_by(one)), words.stems(_text(one.section))) for one in written]
    index = ranking.postings(texts) | ranking.routes([_concepts(one) for one in written])
    shown = "\n".join(f"    {_literal(one.section)}," for one in written)
    return (
        f"{HEAD}MADE_FROM = {digest()!r}\n"
        f"SECTIONS: tuple[Section, ...] = (\n{shown}\n)\n"
        f"POSTINGS: Postings = {_table(index)}\n"
    )


def learned(written: Sequence[Written]) -> bytes:
    """The file of what is learned from the questions: which section answers which."""
    asked = [
        (text, number) for number, one in enumerate(written) for text in (one.section.title, *one.asked, *one.examples)
    ]
    asked += [(text, len(written)) for text in BEYOND]
    places = {one.section.name: number for number, one in enumerate(written)} | {NOTHING: len(written)}
    asked += [(text, places[name]) for path in sorted(ASKED.glob("*.txt")) for text, name in examples(path)]
    return packed(learn(asked, len(written) + 1))


def digest() -> str:
    """Of everything that the module is made from. The weights themselves may differ in a hundredth between machines."""
    made_from = sorted(
        (
            *GUIDE.rglob("*.md"),
            *ASKED.glob("*.txt"),
            *(GUIDE / "tables").glob("*.py"),
            *(GUIDE / name for name in ("bank.py", "classifier.py", "words.py")),
            *HERE.glob("*_guide.py"),
        )
    )
    return hashlib.sha256(b"".join(path.read_bytes() for path in made_from)).hexdigest()


def _table(rows: ranking.Postings) -> str:
    return "{\n" + "\n".join(f"    {term!r}: {where!r}," for term, where in rows.items()) + "\n}"


def _found_by(one: Written) -> str:
    return "\n".join((one.section.title, *one.asked))


def _concepts(one: Written) -> list[str]:
    return [words.CONCEPT + name for name in one.concepts if CONCEPTS[name]]


def _text(section: Section) -> str:
    return "\n".join((*(one.said for one in section.passages), *(text for _, text in section.asides)))


def _literal(section: Section) -> str:
    return re.sub(r"<Stage\.(\w+): '\w+'>", r"Stage.\1", repr(section))


def _joined(block: str) -> str:
    return " ".join(block.split())


def main(arguments: list[str]) -> int:
    """Write both, or with `--check` compare them."""
    target = GUIDE / "compiled.py"
    if arguments == ["--check"]:
        return int(
            not (target.exists() and SHIPPED.exists())
            or f"MADE_FROM = {digest()!r}\n" not in target.read_text(encoding="utf-8")
        )
    written = sections()
    target.write_text(compiled(written), encoding="utf-8")
    SHIPPED.write_bytes(learned(written))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
