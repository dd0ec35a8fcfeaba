"""How sure a reading is of its fields."""

import pytest

from legwork.understanding.confidence import confidence_of
from legwork.values.meaning import Command, Intent, Understanding
from legwork.values.people import Person


def sure(**fields):
    return confidence_of(Understanding(confidence=0.95, **fields))


@pytest.mark.parametrize("name", ["Ana de la Cruz", "J. R. Okafor", "Ngũgĩ", "王小明", "Mary-Jane O'Neil Smith", None])
def test_a_name_as_names_are_raises_no_doubt(name):
    assert sure(intent=Intent.NOTES, contact=Person(name=name, email="a@works.example")) == 0.95


@pytest.mark.parametrize("name", ["M.", "Ada Lund completely", "Cert 3", "The Open House For All New Members"])
def test_an_odd_name_does(name):
    assert sure(intent=Intent.NOTES, contact=Person(name=name)) < 0.9


def test_a_command_about_somebody_who_is_not_found_is_less_sure():
    assert sure(intent=Intent.COMMAND, command=Command("forget", {"who": None})) < 0.9
    assert sure(intent=Intent.COMMAND, command=Command("list")) == 0.95
