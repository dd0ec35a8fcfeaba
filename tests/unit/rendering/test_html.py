"""What only HTML has to get right."""

from dataclasses import replace
from itertools import pairwise

import pytest
from selectolax.lexbor import LexborHTMLParser

from legwork.rendering.blocks import Paragraph, Sheet, phone_link, web_link
from legwork.rendering.design import DARK, LIGHT
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
    assert tree.css_first("p.ink").text() == "<b>{{ sheet.subject }}</b> & {% if x %}"


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


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        ("ink", "card"),
        ("ink", "soft"),
        ("quiet", "card"),
        ("quiet", "soft"),
        ("accent", "card"),
        ("on_accent", "accent"),
    ],
)
def test_every_pair_of_colours_can_be_read(letters, colours, ink, paper):
    html = render(letters["prep"]).html + render(letters["nudge"]).html
    assert colours[ink] in html
    assert colours[paper] in html
    lighter, darker = sorted((_luminance(colours[ink]), _luminance(colours[paper])), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def marked(facts):
    tree = LexborHTMLParser(render(facts).html)
    return {node.attributes["itemprop"]: node.attributes["content"] for node in tree.css("[itemscope] meta")}


@pytest.mark.parametrize("name", ["booked", "moved", "detailed", "prep", "brief"])
def test_a_meeting_can_be_read_by_programs(letters, name):
    assert marked(letters[name]) == {
        "name": "Conversation with Tomas Reyes",
        "startDate": "2026-03-05T19:00:00Z",
        "endDate": "2026-03-05T19:30:00Z",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
        "location": "https://meet.example/abc-defg?pwd=1&from=mail",
        "attendee": "Tomas Reyes",
        "identifier": "conversation-1@legwork.example",
    }


def test_a_meeting_that_is_off_is_marked_as_off(letters):
    assert marked(letters["called-off"])["eventStatus"] == "https://schema.org/EventCancelled"


@pytest.mark.parametrize("name", ["list", "nudge", "debrief", "declined"])
def test_a_letter_that_announces_no_meeting_marks_none(letters, name):
    assert marked(letters[name]) == {}


def test_the_mark_is_no_reservation_that_a_client_would_book_beside_the_file(letters):
    tree = LexborHTMLParser(render(letters["booked"]).html)
    assert [node.attributes["itemtype"] for node in tree.css("[itemscope]")] == ["https://schema.org/Event"]


def test_a_screen_reader_meets_one_article_with_its_title_first(letters):
    for facts in letters.values():
        tree = LexborHTMLParser(render(facts).html)
        (article,) = tree.css("[role=article]")
        assert article.attributes["aria-label"] == tree.css_first("h1").text()
        assert {table.attributes.get("role") for table in tree.css("table")} == {"presentation"}
        levels = [int(node.tag[1]) for node in tree.css("h1, h2, h3")]
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))


def test_a_clock_time_is_not_torn_from_its_half_of_the_day(letters):
    assert "2:00\u20132:30\u00a0pm (New York" in render(letters["booked"]).html
    assert "2:00\u20132:30 pm (New York" in render(letters["booked"]).text


def test_a_long_link_is_shown_by_where_it_leads(letter, record):
    url = f"https://meet.example/{'a' * 80}"
    facts = letter(LetterKind.BRIEF, replace(record, meeting=replace(record.meeting, join_url=url)))
    links = LexborHTMLParser(render(facts).html).css("a")
    assert [(link.text(), link.attributes["href"]) for link in links] == [
        ("Join the call", url),
        ("https://meet.example/\u2026", url),
    ]
    assert url in render(facts).text
