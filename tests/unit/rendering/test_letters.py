"""What holds for every letter, whatever it says."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from selectolax.lexbor import LexborHTMLParser

from legwork.rendering.blocks import (
    Action,
    Bars,
    Block,
    Bullets,
    Draft,
    Entries,
    FactList,
    Footer,
    Heading,
    Numbered,
    Quote,
)
from legwork.rendering.facts import looks_around
from legwork.rendering.letters import WRITTEN, compose, render
from legwork.values.errors import RuleError
from legwork.values.letters import LetterKind
from legwork.values.people import Person
from tests.unit.rendering.cases import OTHERS, every_letter, hard_letters

CLOCK = re.compile(r"\d{1,2}:\d\d")
SAID_IN_FULL = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{1,2} [A-Z][a-z]+ \d{4}|every day), "
    r"\d{1,2}:\d\d(?: [ap]m)?(?:\u2013\d{1,2}:\d\d)?(?: [ap]m)? \([A-Z][A-Za-z ]+(?:, [A-Z]{2,5}|[+-]\d+)\)"
)
HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)> "><b>{{ 7 * 7 }}{% raw %}'


def squeezed(text):
    return " ".join(text.split())


def shown_html(html):
    tree = LexborHTMLParser(html)
    for hidden in tree.css("style, title, head"):
        hidden.decompose()
    return squeezed(tree.body.text(separator=" "))


def shown_text(text):
    lines = [line for line in text.splitlines() if not re.fullmatch(r"[=-]+ ?", line)]
    return squeezed(" ".join(lines))


def strings(block: Block):  # noqa: PLR0911  # one line a block
    match block:
        case FactList(facts):
            return [one for fact in facts for one in (fact.label, fact.value, fact.note) if one]
        case Entries(entries):
            return [one for entry in entries for one in (entry.name, entry.work, entry.next) if one]
        case Bullets(items) | Numbered(items):
            return list(items)
        case Bars(bars):
            return [one for bar in bars for one in (bar.label, bar.said, bar.note) if one]
        case Quote(words, by):
            return [one for one in (by, *words.split("\n")) if one]
        case Draft(to, subject, body, bcc):
            return [*filter(None, [to, bcc]), subject, *body.split("\n\n")]
        case Action(label, href):
            return [label, href.partition("?")[0] if block.shown == href else href.partition("/")[0]]
        case _:
            return [block.text]


def tight(text):
    """Without any blank: elements of HTML are joined by blanks that plain text does not have."""
    return "".join(text.split())


def test_both_forms_say_the_same_facts(a_letter):
    sheet, rendered = compose(a_letter), render(a_letter)
    said = [sheet.title, *(one for block in sheet.blocks for one in strings(block))]
    for one in said:
        assert tight(one) in tight(shown_text(rendered.text)), one
        assert tight(one) in tight(shown_html(rendered.html)), one


def test_nothing_unknown_is_written_out(a_letter):
    rendered = render(a_letter)
    for form in (rendered.subject, rendered.text, shown_html(rendered.html)):
        assert not re.search(r"\b(?:None|null|nan|undefined|Mapping|State\.|Kind\.)\b", form)
        assert "{" not in form
        assert "()" not in form


def test_no_section_is_empty(a_letter):
    blocks = compose(a_letter).blocks
    for block, following in pairwise(blocks):
        if isinstance(block, Heading):
            assert not isinstance(following, Heading | Footer), block.text
        if isinstance(block, FactList):
            assert block.facts


def test_the_last_line_says_why_it_came_and_how_to_change_or_stop(a_letter):
    last = compose(a_letter).blocks[-1]
    assert isinstance(last, Footer)
    assert last.text.startswith("You get this")
    assert re.search("stop|nothing", last.text)


def test_no_time_stands_without_day_and_zone(a_letter):
    text = squeezed(render(a_letter).text)
    assert not CLOCK.search(SAID_IN_FULL.sub("", text))


def test_nothing_is_shouted(a_letter):
    rendered = render(a_letter)
    assert "!" not in rendered.subject + rendered.text + shown_html(rendered.html)


def test_a_subject_is_short_and_one_line(a_letter):
    subject = render(a_letter).subject
    assert 0 < len(subject) <= 60
    assert subject == squeezed(subject)


def test_the_preheader_says_something_else_than_the_subject(a_letter):
    sheet = compose(a_letter)
    assert sheet.preheader
    assert sheet.preheader != sheet.subject


def test_the_same_facts_give_the_same_letter(a_letter):
    assert render(a_letter) == render(a_letter)


def test_plain_lines_fit_seventy_two_columns_unless_they_are_links(a_letter):
    for line in render(a_letter).text.splitlines():
        assert len(line) <= 72 or "://" in line, line


def test_html_brings_nothing_from_elsewhere_and_runs_nothing(a_letter):
    tree = LexborHTMLParser(render(a_letter).html)
    assert not tree.css("img, script, link, iframe, object, video, form, svg, base")
    assert not [node for node in tree.css("*") if any(name.startswith("on") for name in node.attributes)]
    assert {link.attributes["href"].partition(":")[0] for link in tree.css("a")} <= {"https", "mailto", "tel"}
    assert tree.css_first("html").attributes["lang"] == "en"
    assert "color-scheme" in [node.attributes.get("name") for node in tree.css("meta")]


def test_html_text_is_never_small(a_letter):
    sizes = {int(size) for size in re.findall(r"font-size:(\d+)px", render(a_letter).html)}
    assert sizes - {1} >= {14}
    assert min(sizes - {1}) >= 14  # 1 px is the preheader, which is hidden, and a spacer


def test_a_hostile_name_stays_text(a_letter):
    person = Person(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, f"javascript:{HOSTILE}")
    record = replace(a_letter.record, contact=person, referred_by=(person,)) if a_letter.record else None
    about = {name: value if name in {"moment", "command"} else HOSTILE for name, value in a_letter.letter.about.items()}
    hostile = replace(
        a_letter,
        profile=replace(a_letter.profile, name=HOSTILE, field=HOSTILE),
        record=record,
        others=tuple(replace(other, contact=person) for other in a_letter.others),
        held=(HOSTILE,),
        letter=replace(a_letter.letter, about=about),
    )
    tree = LexborHTMLParser(render(hostile).html)
    assert not tree.css("script, img, b")
    assert "49" not in shown_html(render(hostile).html).replace("1949", "")
    assert not [link for link in tree.css("a") if link.attributes["href"].startswith("javascript")]


@pytest.mark.parametrize(
    "name",
    [
        "נועה לוי",
        "ليلى حداد",
        "Zoë 👩🏽‍🔬 Quill",
        "山田 花子",
        "X" * 5000,
        "a\u202egnihton\u202c",
        "Z" + "\u0301" * 300,
    ],
)
def test_odd_names_break_no_letter(a_letter, name):
    records = [
        replace(record, contact=replace(record.contact, name=name))
        for record in (a_letter.record, *a_letter.others)
        if record
    ]
    odd = replace(
        a_letter,
        record=records[0] if a_letter.record else None,
        others=tuple(records[1:] if a_letter.record else records),
        profile=replace(a_letter.profile, name=name),
    )
    rendered = render(odd)
    assert len(rendered.subject) < 120
    assert "\u202e" not in rendered.text + rendered.html
    assert max(len(line) for line in rendered.text.splitlines() if "://" not in line) <= 160


def test_every_kind_of_letter_has_a_writer_and_a_case(letters):
    assert {facts.letter.kind for facts in letters.values()} == WRITTEN == set(LetterKind)


@pytest.mark.parametrize("kind", ["prep", "brief", "debrief"])
def test_a_letter_about_a_conversation_needs_one(letter, kind):
    with pytest.raises(RuleError, match="needs a"):
        render(letter(LetterKind(kind), None))


def test_every_letter_about_one_conversation_has_the_same_subject(letters):
    subjects = {
        render(facts).subject
        for facts in letters.values()
        if facts.record and facts.record.id == "conversation-1" and facts.record.kind != "job"
    }
    assert subjects == {"Your conversation with Tomas Reyes"}


AT_ITSELF = {name: facts for name, facts in every_letter().items() if not looks_around(facts.letter)}


@pytest.mark.parametrize("facts", AT_ITSELF.values(), ids=AT_ITSELF)
def test_a_letter_that_does_not_look_around_says_the_same_whatever_else_the_seeker_keeps(facts):
    assert render(replace(facts, others=OTHERS)) == render(replace(facts, others=()))


def test_headings_and_last_lines_hold_nothing_that_others_wrote():
    """As plain text they are remembered from one letter to the next."""
    for facts in (every_letter() | hard_letters()).values():
        records = (*filter(None, [facts.record]), *facts.others)
        people = [person for record in records for person in (record.contact, *record.referred_by)]
        written = [one for person in people for one in (person.name, person.email, person.title, person.company) if one]
        written += [note.text for record in records for note in record.notes]
        own = [block.text for block in compose(facts).blocks if isinstance(block, Heading | Footer)]
        assert not [text for text in own for one in written if one in text]
