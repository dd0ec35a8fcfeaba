"""A frozen value is what a frozen dataclass with slots is, in all that anybody can ask of it."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace

import pytest

from legwork.values.frozen import frozen


@frozen
class Tea:
    """What is tried here."""

    name: str
    minutes: int = 3
    where: str = field(default="", compare=False)
    note: str = field(default="", repr=False)


@frozen
class Cake:
    """Of another class, with the same fields to begin with."""

    name: str
    minutes: int = 3


@dataclass(frozen=True, slots=True)
class Model:
    """The dataclass that `Tea` stands beside."""

    name: str
    minutes: int = 3
    where: str = field(default="", compare=False)
    note: str = field(default="", repr=False)


def test_it_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        Tea("oolong").minutes = 4
    with pytest.raises((FrozenInstanceError, TypeError)):
        Tea("oolong").sugar = 1


def test_nothing_of_it_can_be_taken_away():
    tea = Tea("oolong")
    with pytest.raises(FrozenInstanceError):
        del tea.minutes
    assert tea.minutes == 3


def test_it_is_frozen_however_it_was_made():
    tea = Tea("oolong")
    for one in (replace(tea, minutes=4), copy.copy(tea), copy.deepcopy(tea), pickle.loads(pickle.dumps(tea))):  # noqa: S301
        assert type(one) is Tea
        with pytest.raises(FrozenInstanceError):
            one.minutes = 5


def test_what_a_factory_gives_is_new_each_time():
    @frozen
    class Shelf:
        teas: list[str] = field(default_factory=list)
        rows: int = 2

    assert Shelf().teas == []
    assert Shelf().teas is not Shelf().teas
    assert Shelf(["oolong"], 3).teas == ["oolong"]


def test_what_follows_from_the_others_is_worked_out_once():
    @frozen
    class Label:
        name: str
        small: str = field(init=False, compare=False)

        def __post_init__(self) -> None:
            object.__setattr__(self, "small", self.name.lower())

    label = Label("Oolong")
    assert label.small == "oolong"
    assert replace(label, name="Assam").small == "assam"
    with pytest.raises(FrozenInstanceError):
        label.small = "green"


def test_those_that_hold_the_same_are_the_same():
    assert Tea("oolong") == Tea("oolong", where="here")
    assert hash(Tea("oolong")) == hash(Tea("oolong", where="here"))
    assert Tea("oolong") != Tea("oolong", 4)
    assert Tea("oolong") != Tea("oolong", note="strong")
    assert len({Tea("oolong"), Tea("oolong"), Tea("assam")}) == 2


def test_one_of_another_class_is_another():
    assert Tea("oolong") != Cake("oolong")
    assert Cake("oolong") != ("oolong", 3)


def test_it_prints_as_a_dataclass_does():
    assert repr(Tea("oolong", note="strong")) == repr(Model("oolong", note="strong")).replace("Model", "Tea")


def test_what_works_on_dataclasses_works_on_it():
    tea = Tea("oolong")
    assert replace(tea, minutes=4) == Tea("oolong", 4)
    assert [one.name for one in fields(Tea)] == [one.name for one in fields(Model)]
    assert asdict(tea) == asdict(Model("oolong"))
    assert copy.deepcopy(tea) == tea


def test_it_is_taken_apart_by_place():
    match Tea("oolong", 4):
        case Tea(name, minutes):
            assert (name, minutes) == ("oolong", 4)


def test_what_a_class_says_of_itself_stands():
    @frozen
    class Named:
        name: str

        def __repr__(self) -> str:
            return self.name

    assert repr(Named("oolong")) == "oolong"
    assert Named("oolong") == Named("oolong")
