"""Every letter as a reader sees it, on a phone and on a desk, light and dark."""

import pytest

from infra.dev.looking import AXE, VIEWS, View, faults
from legwork.rendering.letters import render
from tests.unit.rendering.cases import every_letter, hard_letters

pytestmark = [pytest.mark.chromium, pytest.mark.xdist_group("chromium")]

LETTERS, HARD = every_letter(), hard_letters()
RICH = ("prep", "compare", "hard-right-to-left", "nudge", "digest")  # together they have every block


@pytest.fixture(scope="module")
def paper(chromium):
    return chromium.page()


def shown(paper, html, view):
    paper.look_from(view.width, dark=view.dark)
    frame = paper.ask("Page.getFrameTree")["frameTree"]["frame"]["id"]
    paper.ask("Page.setDocumentContent", frameId=frame, html=html)
    return paper


@pytest.mark.parametrize("name", LETTERS)
def test_a_letter_fits_a_phone_in_the_dark_and_a_desk_by_day(paper, name):
    html = render(LETTERS[name]).html
    for view in (View(375, dark=True), View(700, dark=False)):
        assert faults(shown(paper, html, view), axe=False) == []


@pytest.mark.parametrize("name", HARD)
@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_long_names_endless_links_and_other_scripts_fit_too(paper, name, view):
    assert faults(shown(paper, render(HARD[name]).html, view), axe=False) == []


@pytest.mark.parametrize("name", RICH)
def test_nothing_serious_stands_between_a_letter_and_any_reader(paper, browser_tool, name):
    browser_tool(AXE)
    html = render({**LETTERS, **HARD}[name]).html
    for view in (View(375, dark=True), View(700, dark=False)):
        assert faults(shown(paper, html, view)) == []


@pytest.mark.parametrize("name", ["brief", "brief-in-person"])
def test_a_brief_fits_one_screen_of_a_phone(paper, name):
    shown(paper, render(LETTERS[name]).html, View(375, dark=False))
    assert paper.evaluate("document.querySelector('.card').getBoundingClientRect().bottom") <= 667


def test_what_is_measured_can_fail(paper):
    small = "<p style='font-size:12px;color:#999;width:900px'>a</p><p style='position:absolute;top:-10px'>b over a</p>"
    found = " ".join(faults(shown(paper, f"<body>{small}</body>", View(375, dark=False)), axe=False))
    for fault in ("scrolls sideways", "text of 12 px", "contrast 2.8", "overlaps"):
        assert fault in found


def test_without_its_style_sheet_a_letter_still_reads(paper):
    head, _, rest = render(HARD["hard-prep"]).html.partition("<style>")
    assert faults(shown(paper, head + rest.partition("</style>")[2], View(375, dark=False)), axe=False) == []
