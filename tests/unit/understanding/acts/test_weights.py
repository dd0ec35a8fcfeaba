"""A file of weights comes back as it was written, and says what is wrong with it."""

import tomllib
from pathlib import Path

import pytest

from legwork.understanding.acts.weights import FORMAT, HERE, WeightsError, file_of, packed, read, sentences, weights_of

PEOPLE = weights_of(("chat", "thank"), 0.5, {"w:thanks": b"\x01\xff", "b:über uns": b"\n\x80"})
ROOT = Path(__file__).parents[4]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = file_of("people", tmp_path)
    path.write_bytes(packed(PEOPLE, "0a1b"))
    return path


def test_weights_come_back_with_what_they_were_made_from(file: Path) -> None:
    assert (read(file), sentences(file)) == (PEOPLE, "0a1b")


def test_the_same_weights_make_the_same_bytes() -> None:
    turned = weights_of(PEOPLE.acts, PEOPLE.scale, dict(reversed(PEOPLE.rows.items())))

    assert packed(PEOPLE, "0a1b") == packed(turned, "0a1b")


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (lambda _: b"", "is not of the format"),
        (lambda data: data.replace(FORMAT, b"legwork weights 0"), "is not of the format 'legwork weights 3'"),
        (lambda data: data[:30], "its header cannot be read"),
        (lambda data: data.replace(b'"crc32"', b'"crc"'), "its header cannot be read"),
        (lambda data: data[:-1], "is damaged or cut short"),
        (lambda data: data[:-1] + b"\x00", "is damaged or cut short"),
        (lambda data: data.replace(b'"features": 2', b'"features": 9'), "does not hold what its header says"),
        (lambda data: data.replace(b'"acts"', b'"arts"'), "does not hold what its header says"),
    ],
    ids=["empty", "older", "header cut", "header", "cut", "a bit", "shape", "names"],
)
def test_a_file_that_is_not_whole_is_told_of(file: Path, damage, told: str) -> None:
    file.write_bytes(damage(file.read_bytes()))

    with pytest.raises(WeightsError, match=told) as raised:
        read(file)
    assert str(file) in str(raised.value)


def test_a_file_that_is_missing_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="cannot be read"):
        read(file_of("people", tmp_path))


def test_the_files_are_part_of_the_package_and_no_text() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    data = told["tool"]["setuptools"]["package-data"]["legwork"]

    assert f"{HERE.relative_to(ROOT / 'shared' / 'legwork')}/*.bin" in data
    assert "*.bin binary" in (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()
