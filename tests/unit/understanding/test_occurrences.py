"""Where words stand in a text."""

from legwork.understanding.occurrences import OCCURRENCES_CAP, occurrences


def test_every_place_is_found_and_none_overlaps() -> None:
    assert [*occurrences("aaaa b aa", "aa")] == [(0, 2), (2, 4), (7, 9)]


def test_whole_words_stand_apart() -> None:
    text = "Ann, Anna, Ann's and _Ann"
    assert [text[start : end + 1] for start, end in occurrences(text, "Ann", whole=True)] == ["Ann,", "Ann'"]


def test_no_words_stand_nowhere() -> None:
    assert [*occurrences("Ann", "")] == []


def test_a_text_that_says_them_again_and_again_is_not_read_to_its_end() -> None:
    assert len([*occurrences("Ann " * 1_000, "Ann")]) == OCCURRENCES_CAP
