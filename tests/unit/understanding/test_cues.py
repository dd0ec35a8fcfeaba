"""Patterns that are passed over where none of their words stands, and never where one would be found."""

import gc
import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from legwork import understanding
from legwork.understanding import cues
from legwork.understanding.commands import CUES
from legwork.understanding.cues import Cue, CueIndex, OpeningIndex, key_of, words_of
from legwork.understanding.intents import Register, compiled
from legwork.understanding.tables.command_phrases import COMMAND_PHRASES
from tests.unit.understanding.trainers import trainer_named

pytestmark = pytest.mark.volume

SENTENCES = Path(__file__).parents[3] / "infra" / "dev" / "acts"
ONE_IN = 9  # of the labelled sentences


@pytest.fixture(scope="module")
def said() -> Sequence[str]:
    lines = [line for path in sorted(SENTENCES.glob("*.tsv")) for line in path.read_text("utf-8").splitlines()]
    return [line.split("\t")[2] for line in lines[::ONE_IN]]


@pytest.fixture(scope="module")
def every_cue() -> Sequence[Cue]:
    for module in pkgutil.walk_packages(understanding.__path__, f"{understanding.__name__}."):
        importlib.import_module(module.name)
    for register in Register:
        compiled(register)
    return [one for one in gc.get_objects() if isinstance(one, Cue) and one.words != cues.ALWAYS]


def test_no_sentence_that_a_pattern_finds_is_passed_over(every_cue: Sequence[Cue], said: Sequence[str]) -> None:
    assert len(every_cue) > 100
    for sentence in said:
        for text in (sentence, sentence.lower(), sentence.upper()):
            words = words_of(text)
            passed_over = [cue for cue in every_cue if not cue.may_stand(words)]
            assert [cue.source for cue in passed_over if cue.pattern.search(text)] == []


def test_a_pattern_is_found_where_it_begins(every_cue: Sequence[Cue], said: Sequence[str]) -> None:
    sooner = [cue for cue in every_cue if cue.beginning is not cue.pattern]
    odd = str.maketrans("iIsSkK", "\u0131\u0130\u017f\u017f\u212a\u212a")  # in any case the same
    assert len(sooner) > 100
    for sentence in said[::9]:
        for text in (sentence, sentence.upper(), f"\n{sentence.lower()} {sentence}", sentence.translate(odd)):
            wrong = [cue for cue in sooner if _place(cue.beginning.search(text)) != _place(cue.pattern.search(text))]
            assert [cue.source for cue in wrong] == []


def _place(found: re.Match[str] | None) -> int | None:
    return found.start() if found else None


@pytest.mark.parametrize(
    ("pattern", "flags", "letters"),
    [
        (r"\b(?:kilns?|(?:a )?forge)\b", 0, "afk"),
        (r"(?<!\w)(?:an? )*(?:quite )?loom", 0, "alq"),
        (r"\b(?:kil(?!t)n|\u0130)", re.IGNORECASE, "IKik\u0130\u0131\u212a"),
        (r"\bK(?i:iln)|(?i:-s)|(?i:(?-i:b))", 0, r"\-Kb"),
        (r"[a-c'^]", 0, "'\\^abc"),
        (r"(?:glaze)?", 0, None),  # where nothing at all stands
        (r"(?:glaze)?\d", 0, None),  # any digit of any script
        (r"\b[^a]", 0, None),
        (r"\b(?:a|\w)z", 0, None),
        (r"^kiln", re.MULTILINE, None),
        (r"\b(?P<one>k)iln (?P=one)", 0, None),
    ],
)
def test_the_letters_are_those_with_which_a_pattern_may_begin(pattern: str, flags: int, letters: str | None) -> None:
    assert trainer_named("derive_cues").first_letters(pattern, flags) == letters


@pytest.mark.parametrize(
    ("pattern", "flags", "openings"),
    [
        (r"\b(?:kilns?|(?:a )?forge)\b", 0, "a f|for|kil"),
        (r"(?:an? )*loom", 0, "a a|a l|an |loo"),
        (r"(?<!\w)(?:KI(?=l)|\u0130t\b)", re.IGNORECASE, "it|ki"),  # shorter ones, behind which anything may stand
        (r"a.{0,2}z|b\w", 0, "a|b"),
        (r"(?:glaze)?", 0, ""),
    ],
)
def test_the_openings_are_the_letters_with_which_a_pattern_may_go_on(pattern: str, flags: int, openings: str) -> None:
    assert trainer_named("derive_cues").openings(pattern, flags) == frozenset(openings.split("|"))


def test_what_may_open_a_text_is_known_by_its_letters() -> None:
    phrases = {COMMAND_PHRASES[number].name for number in OpeningIndex(CUES).at("Prep me for the kiln")}

    assert "prep" in phrases
    assert not phrases & {"stop", "export", "delete", "snooze"}


def test_a_cue_that_no_table_knows_may_open_every_text() -> None:
    index = OpeningIndex((Cue("kiln of no table"),))

    assert [list(index.at(text)) for text in ("", "k", "kiln of no table", "Forge")] == [[0]] * 4


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\b(?:first|second|final) (?:kiln|round)\b", "kiln roun"),  # few words rather than many
        (r"\b(?:(?:old|new) forge|forge)\b", "forg"),
        (r"\b(?:the|your) forge\b", "forg"),  # rare ones rather than few
        (r"\bmeet at the kilns?\b", "kiln"),
        (r"\bglaz(?:e|ing)|\blooms?\b", "glaz loom"),
    ],
)
def test_the_words_are_few_and_rare(pattern: str, words: str) -> None:
    assert frozenset(trainer_named("derive_cues").needed_words(pattern)) == frozenset(words.split())


@pytest.mark.parametrize(
    ("pattern", "beside"),
    [
        (r"\bkilns?\b", {"kiln": ""}),
        (r"\bfire the kiln\b", {"fire": "kiln"}),
        (r"\b(?:kiln|bake (?:the|some) (?:clay|loaf))\b", {"kiln": "", "bake": "clay loaf"}),
        (r"\b(?:bake|fire) [^.]*\b(?:clay|loaf)\b", {"bake": "clay loaf", "fire": "clay loaf"}),  # whatever is between
        (r"\b(?:kiln|fire the kiln)\b", {"kiln": ""}),  # what stands alone anywhere stands alone
        (r"\b(?:fire|heat) the kiln\b", {"kiln": "fire heat"}),
    ],
)
def test_a_word_is_needed_with_one_of_those_beside_it(pattern: str, beside: Mapping[str, str]) -> None:
    needed = trainer_named("derive_cues").needed_words(pattern)

    assert {word: " ".join(sorted(others)) for word, others in needed.items()} == beside


def test_most_patterns_are_passed_over(every_cue: Sequence[Cue], said: Sequence[str]) -> None:
    looked_for = sum(cue.may_stand(words) for words in map(words_of, said) for cue in every_cue)

    assert looked_for < len(said) * len(every_cue) / 15


def test_a_pattern_that_the_table_does_not_know_is_looked_for_everywhere() -> None:
    cue = Cue(r"glassblow(?:er|ing)")

    assert cue.search("a glassblower's kiln")
    assert [hit[0] for hit in cue.finditer("glassblowing, glassblower")] == ["glassblowing", "glassblower"]
    assert cue.search("a farrier") is None


def test_a_pattern_is_passed_over_where_none_of_its_words_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cues, "CUE_WORDS", {key_of("kilns?", 0): "kiln"})
    cue = Cue("kilns?")

    assert cue.search("two kilns")
    assert cue.search("two forges") is None
    assert list(cue.finditer("two forges")) == []


def test_a_word_alone_is_passed_over_where_it_needs_one_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cues, "CUE_WORDS", {key_of("kilns?|(?:bake|fire) clay", 0): "kiln, bake fire + clay"})
    cue = Cue("kilns?|(?:bake|fire) clay")

    assert cue.search("two kilns")
    assert cue.search("we fire clay")
    assert cue.may_stand(words_of("clay that they bake"))
    assert not cue.may_stand(words_of("bake and fire"))
    assert not cue.may_stand(words_of("clay"))


def test_an_index_tells_which_of_many_may_stand_in_a_text(every_cue: Sequence[Cue], said: Sequence[str]) -> None:
    index = CueIndex(every_cue)

    for text in said[::20]:
        words = words_of(text)
        assert [every_cue[number] for number in index.among(words)] == [
            cue for cue in every_cue if cue.may_stand(words)
        ]


def test_letters_that_are_alike_in_any_case_are_the_same() -> None:
    assert words_of("İSTANBUL Straße") == words_of("istanbul straße")


def test_the_table_of_words_is_that_of_the_patterns() -> None:
    root = Path(__file__).parents[3]
    checked = subprocess.run(
        [sys.executable, str(root / "infra" / "dev" / "derive_cues.py"), "--check"],
        env={"PYTHONPATH": str(root / "shared")},
        check=False,
    )
    assert checked.returncode == 0, "run infra/dev/derive_cues.py"
