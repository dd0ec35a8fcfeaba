"""The file of weights comes back as it was written, and says what is wrong with it."""

import tomllib
from pathlib import Path

import pytest

from legwork.understanding.acts.weights import FORMAT, SHIPPED, Weights, WeightsError, packed, read, sentences

PEOPLE = Weights(("chat", "thank"), 0.5, {7: b"\x01\xff", 4_000_000_000: b"\n\x80"})
NOTE = Weights(("list",), 0.25, {1: b"\x80"})
ROOT = Path(__file__).parents[4]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "weights.bin"
    path.write_bytes(packed({"people": PEOPLE, "note": NOTE}, "0a1b"))
    return path


def test_every_model_comes_back_with_what_it_was_made_from(file: Path) -> None:
    assert (read("people", file), read("note", file), sentences(file)) == (PEOPLE, NOTE, "0a1b")


def test_the_same_models_make_the_same_bytes() -> None:
    turned = Weights(PEOPLE.acts, PEOPLE.scale, dict(reversed(PEOPLE.rows.items())))

    assert packed({"people": PEOPLE}, "0a1b") == packed({"people": turned}, "0a1b")


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (lambda _: b"", "is not of the format"),
        (lambda data: data.replace(FORMAT, b"legwork weights 0"), "is not of the format 'legwork weights 1'"),
        (lambda data: data[:30], "its header cannot be read"),
        (lambda data: data.replace(b'"crc32"', b'"crc"'), "its header cannot be read"),
        (lambda data: data[:-1], "is damaged or cut short"),
        (lambda data: data[:-1] + b"\x00", "is damaged or cut short"),
        (lambda data: data.replace(b'"features": 2', b'"features": 9'), "holds no model 'people'"),
        (lambda data: data.replace(b'"people"', b'"others"'), "holds no model 'people'"),
    ],
    ids=["empty", "older", "header cut", "header", "cut", "a bit", "shapes", "names"],
)
def test_a_file_that_is_not_whole_is_told_of(file: Path, damage, told: str) -> None:
    file.write_bytes(damage(file.read_bytes()))

    with pytest.raises(WeightsError, match=told) as raised:
        read("people", file)
    assert str(file) in str(raised.value)


def test_a_file_that_is_missing_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="cannot be read"):
        read("people", tmp_path / "weights.bin")


def test_the_file_is_part_of_the_package_and_no_text() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    data = told["tool"]["setuptools"]["package-data"]["legwork"]

    assert str(SHIPPED.relative_to(ROOT / "shared" / "legwork")) in data
    assert "*.bin binary" in (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()
