"""Every letter as it was last agreed to, in files that a reviewer reads in a diff: `make snapshots` writes them anew.

NAME.txt is the plain text below its subject and preheader. NAME.html is what the HTML says, without what only lays it
out; `layout.html` is the whole HTML of a sheet that has every block.
"""

import os
import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from legwork.rendering.blocks import (
    Action,
    Bar,
    Bars,
    Bullets,
    Draft,
    Entries,
    Entry,
    EventMark,
    Fact,
    FactList,
    Footer,
    Heading,
    Numbered,
    Paragraph,
    Quote,
    Sheet,
    Subheading,
)
from legwork.rendering.html import to_html
from legwork.rendering.letters import compose, render
from tests.unit.rendering.cases import every_letter, hard_letters

KEPT = Path(__file__).parent / "snapshots"
LETTERS = {**every_letter(), **hard_letters()}
LAYS_OUT = frozenset({"tr", "td", "tbody", "div"})
MAILTO = re.compile(r"(?<=[@\w:])\?subject=.*")  # the draft itself stands above its link
SHOWN = frozenset({"href", "dir", "itemtype", "itemprop", "content"})
EVERY_BLOCK = Sheet(
    "Subject",
    "Preheader",
    "Title",
    (
        Heading("Section"),
        Subheading("Part"),
        Paragraph("Text with נועה לוי, 2:00 pm."),
        FactList((Fact("When", "Thursday", strong=True), Fact("Phone", "+1 555", "from a mail", "tel:+1555"))),
        Entries((Entry("Name", "Work", "Next"), Entry("Bare"))),
        Bullets(("point",)),
        Numbered(("first", "second")),
        Bars((Bar("Empty", 0), Bar("Half", 2.5, "after Al"), Bar("Full", 5))),
        Quote("Two\nlines", "Somebody"),
        Draft("a@b.example", "Hello", "Dear A,\n\nText.", "assistant@legwork.example"),
        Action("Press", "https://x.example/a?b=c&d=e"),
        Footer("Why it came."),
    ),
    event=EventMark((("name", "Talk"),)),
)


def as_text(facts):
    rendered, sheet = render(facts), compose(facts)
    files = "".join(f"File: {file.filename} ({file.content_type})\n" for file in rendered.files)
    return f"Subject: {rendered.subject}\nPreheader: {sheet.preheader}\n{files}\n{rendered.text}"


def as_outline(facts):
    article = LexborHTMLParser(render(facts).html).css_first("h1").parent
    return "\n".join(line for node in article.iter() for line in outlined(node, 0)) + "\n"


def outlined(node, depth):
    """A line an element: its tag and class, what of its attributes shows, the text that is its own."""
    if node.tag in LAYS_OUT and not node.attributes.get("itemtype"):
        if said(node).strip(" /"):
            yield f"{'  ' * depth}{said(node)}"
        for child in node.iter():
            yield from outlined(child, depth)
        return
    shown = ((name, value) for name, value in node.attributes.items() if name in SHOWN and value)
    attributes = "".join(f' {name}="{MAILTO.sub("?...", value)}"' for name, value in shown)
    style = node.attributes.get("class")
    head = f"{node.tag}.{style.replace(' ', '.')}" if style else node.tag
    if node.tag not in {"br", "bdi"}:
        yield f"{'  ' * depth}{head}{attributes}{' ' if said(node) else ''}{said(node)}"
        for child in node.iter():
            yield from outlined(child, depth + 1)


def said(node):
    own = [
        " / " if child.tag == "br" else child.text()
        for child in node.iter(include_text=True)
        if child.tag in {"-text", "bdi", "br"}
    ]
    return " ".join("".join(own).split())


@pytest.fixture
def agreed():
    """Holds a snapshot against its file; with LEGWORK_UPDATE_SNAPSHOTS set it writes the file."""

    def holds(name, now):
        path = KEPT / name
        if os.environ.get("LEGWORK_UPDATE_SNAPSHOTS"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(now, encoding="utf-8")
        assert path.is_file(), f"{name} is new: make snapshots"
        assert now == path.read_text(encoding="utf-8"), "if the change is meant: make snapshots"

    return holds


@pytest.mark.parametrize("name", LETTERS)
def test_a_letter_is_as_it_was_agreed_to(agreed, name):
    agreed(f"{name}.txt", as_text(LETTERS[name]))
    agreed(f"{name}.html", as_outline(LETTERS[name]))


def test_the_layout_is_as_it_was_agreed_to(agreed):
    agreed("layout.html", to_html(EVERY_BLOCK))


def test_no_snapshot_outlives_its_letter():
    names = {path.stem for path in KEPT.iterdir()} - {"layout"}
    assert names == set(LETTERS)
