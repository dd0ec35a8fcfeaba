"""Letters use nothing that a mail client could break without that being known."""

import re

import pytest
from selectolax.lexbor import LexborHTMLParser

from legwork.rendering.design import DARK_CSS, STYLES
from legwork.rendering.letters import render
from tests.unit.rendering.cases import every_letter, hard_letters
from tests.unit.rendering.email_clients import EVERYWHERE, EXCEPTIONS

BY_VALUE = {"display"}


def properties(css):
    for declaration in css.split(";"):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        if name:
            yield f"{name}:{value}" if name in BY_VALUE else name


def used_by(html):
    tree = LexborHTMLParser(html)
    for node in tree.css("*"):
        yield node.tag
        for name, value in node.attributes.items():
            if name == "style":
                yield from properties(value)
            yield f"@{name}"
    style = tree.css_first("style").text()
    yield from re.findall(r"@media [^{]*\)", style)
    for rules in re.findall(r"\{([^{}]*)\}", style):
        yield from properties(rules)


@pytest.fixture(scope="module")
def pages():
    return [render(facts).html for facts in (*every_letter().values(), *hard_letters().values())]


@pytest.fixture(scope="module")
def used(pages):
    return {feature for html in pages for feature in used_by(html)}


def test_every_feature_that_a_letter_uses_is_known_to_work_or_to_degrade_well(used):
    assert used - EVERYWHERE - EXCEPTIONS.keys() == set()


def test_no_table_names_what_no_letter_uses(used):
    assert (EVERYWHERE | EXCEPTIONS.keys()) - used == set()


def test_only_what_may_be_lost_is_left_to_the_style_sheet():
    assert {name for name in properties(DARK_CSS.replace("{", ";").replace("}", ";")) if "color" in name}
    assert not re.search(r"(?:margin|padding|font|display|width)", DARK_CSS)


def test_no_margin_is_negative_and_no_border_thicker_than_outlook_draws():
    styles = " ".join(STYLES.values())
    assert not re.search(r"margin:[^;]*-\d", styles)
    assert all(int(width) <= 8 for width in re.findall(r"border[a-z-]*:(\d+)px", styles))


def test_no_letter_is_long_enough_to_be_clipped(pages):
    assert max(len(html.encode()) for html in pages) < 60_000  # Gmail clips at 102 kB
