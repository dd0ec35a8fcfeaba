"""The export's files for spreadsheets, address books, calendars and readers."""

import csv
from dataclasses import replace

import pytest
from icalendar import Calendar

from legwork.conversations.record import Record, State
from legwork.rendering import export_people
from legwork.rendering.letters import render
from legwork.values.meaning import Note, Topic
from legwork.values.people import Person


def made(facts):
    return {file.filename: file for file in render(facts).files}


def rows(facts):
    return list(csv.DictReader(made(facts)["contacts.csv"].content.removeprefix("\ufeff").splitlines()))


def holding(facts, *people, **changes):
    records = tuple(Record(str(n), State.ASKED, contact=one, **changes) for n, one in enumerate(people))
    return replace(facts, others=records)


@pytest.fixture
def export(letters):
    return letters["export"]


def test_each_file_is_what_its_name_says(export):
    assert {name: file.content_type for name, file in made(export).items()} == {
        "legwork-export.json": "application/json",
        "contacts.csv": "text/csv; charset=utf-8",
        "contacts.vcf": "text/vcard; charset=utf-8",
        "conversations.ics": "text/calendar; charset=utf-8",
        "notes.md": "text/markdown; charset=utf-8",
    }
    assert all(name in render(export).text for name in made(export))


def test_the_table_has_a_row_a_contact(export):
    found = rows(export)
    assert [row["Name"] for row in found] == ["Bo Lind", "", "Al Hart", "Yuki Mori", "Lea Brandt", "Omar Haddad"]
    assert found[0]["Company"] == "Stone & Co"
    assert found[0]["Met"] == "2026-02-20"
    assert found[1]["Email"] == "vera@harbour.example"
    assert found[4]["Named by"] == "Bo Lind"


@pytest.mark.parametrize("name", ["=1+1", "@sum", "-2", "+A1", "\t=1"])
def test_no_cell_is_computed_by_a_spreadsheet(export, name):
    (row,) = rows(holding(export, Person(name=name, phone="+14155550123")))
    assert row["Name"][0] not in "=@-+\t" or row["Name"] == "=1"
    assert not row["Name"].startswith(("=", "@", "-", "+", "\t"))
    assert row["Phone"] == "+14155550123"


def test_a_card_keeps_what_would_end_a_value(export):
    person = Person(name="Zoë Ng, PhD", company="A; B\\C", email="z@x.example", phone="+493012345")
    lines = made(holding(export, person))["contacts.vcf"].content.split("\r\n")
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:3.0"]
    assert "FN:Zoë Ng\\, PhD" in lines
    assert "N:;Zoë Ng\\, PhD;;;" in lines
    assert "ORG:A\\; B\\\\C" in lines
    assert lines[-2:] == ["END:VCARD", ""]


def test_a_long_line_of_a_card_is_folded_between_characters(export):
    content = made(holding(export, Person(name="山" * 70)))["contacts.vcf"].content
    assert all(len(line.encode()) <= 75 for line in content.split("\r\n"))
    assert f"FN:{'山' * 70}" in content.replace("\r\n ", "")


def test_the_calendar_holds_every_meeting_and_asks_nobody(export, record):
    facts = replace(export, others=(record, *export.others))
    calendar = Calendar.from_ical(made(facts)["conversations.ics"].content)
    events = calendar.walk("VEVENT")
    assert "METHOD" not in calendar
    assert [str(event["SUMMARY"]) for event in events] == [
        "Conversation with Tomas Reyes",
        "Interview with Omar Haddad",
    ]
    assert len({str(event["UID"]) for event in events}) == 2
    assert calendar.get_missing_tzids() == set()


def test_notes_stand_by_person_and_topic(export):
    said = made(export)["notes.md"].content
    assert said.startswith("# Notes\n\n## Bo Lind, Geologist, Stone & Co\n\nMet on Friday, 20 February 2026.")
    assert "### Lifestyle\n\n> Field weeks are long,\n> winters are quiet.\n" in said
    assert "- skills: 4 of 5" in said


def test_a_note_cannot_become_markup(export):
    hostile = Note(Topic.OTHER, "# not a title\n<script>x</script> [a](b)")
    said = made(holding(export, Person(name="# Al"), notes=(hostile,)))["notes.md"].content
    assert "> \\# not a title\n> \\<script\\>x\\</script\\> \\[a\\](b)" in said
    assert "## \\# Al" in said


def test_a_long_note_is_not_cut(export):
    long = Note(Topic.OTHER, "word " * 2000)
    assert made(holding(export, Person(name="Al"), notes=(long,)))["notes.md"].content.count("word") == 2000


def test_without_conversations_there_is_nothing_for_people(export):
    bare = replace(export, others=())
    assert export_people.files(bare, bare) == ()
