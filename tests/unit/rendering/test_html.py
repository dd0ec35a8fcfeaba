"""What only HTML has to get right."""

from dataclasses import replace

import pytest
from selectolax.lexbor import LexborHTMLParser

from legwork.rendering.blocks import Paragraph, Sheet, phone_link, web_link
from legwork.rendering.html import to_html
from legwork.rendering.letters import render
from legwork.values.letters import LetterKind


def of(text):
    return LexborHTMLParser(to_html(Sheet("s", "p", "t", (Paragraph(text),))))


@pytest.mark.parametrize("name", ["נועה בת-לוי", "ليلى ع. حداد"])
def test_a_right_to_left_name_is_one_isolated_run(name):
    runs = [node.text() for node in of(f"Agreed with {name}, 5 March.").css("bdi")]
    assert runs == [name]


def test_left_to_right_text_is_not_isolated():
    assert not of("Zoë 👩🏽‍🔬 山田").css("bdi")


def test_what_looks_like_html_or_a_template_is_text():
    tree = of("<b>{{ sheet.subject }}</b> & {% if x %}")
    assert tree.css_first("p.text").text() == "<b>{{ sheet.subject }}</b> & {% if x %}"


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "JAVASCRIPT://x.example/%0aalert(1)",
        "https:///path",
        "//x.example",
        "https://x.example/a b",
        "http://[broken",
        "",
        None,
    ],
)
def test_only_web_addresses_become_links(url):
    assert web_link(url) is None


def test_a_web_address_stays_as_it_is():
    assert web_link("HTTPS://meet.example/a?b=c&d=e#f") == "HTTPS://meet.example/a?b=c&d=e#f"


@pytest.mark.parametrize(
    ("phone", "link"),
    [("+14155550123", "tel:+14155550123"), ("555 0123", None), ("+1;ext=2", None), (None, None)],
)
def test_only_international_numbers_dial(phone, link):
    assert phone_link(phone) == link


def test_a_link_that_breaks_out_of_its_attribute_stays_in_it(letter, record):
    url = 'https://x.example/"onmouseover="alert(1)'
    hostile = replace(record, meeting=replace(record.meeting, join_url=url))
    links = LexborHTMLParser(render(letter(LetterKind.BRIEF, hostile)).html).css("a")
    assert {link.attributes["href"] for link in links} == {url}
    assert all("onmouseover" not in link.attributes for link in links)


def _luminance(color):
    channels = (int(color[index : index + 2], 16) / 255 for index in (1, 3, 5))
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        ("#1f2933", "#ffffff"),
        ("#52606d", "#ffffff"),
        ("#52606d", "#f4f7fa"),
        ("#1d5c86", "#ffffff"),
        ("#ffffff", "#1d5c86"),
        ("#e6e9ec", "#1c2229"),
        ("#a9b4bf", "#1c2229"),
        ("#a9b4bf", "#242c35"),
        ("#8ec3f0", "#1c2229"),
        ("#10202d", "#8ec3f0"),
    ],
)
def test_every_pair_of_colours_can_be_read(letters, ink, paper):
    html = render(letters["prep"]).html + render(letters["nudge"]).html
    assert ink in html
    assert paper in html
    lighter, darker = sorted((_luminance(ink), _luminance(paper)), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5
