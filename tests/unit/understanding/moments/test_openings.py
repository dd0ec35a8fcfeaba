"""A word that begins no recogniser is passed over at once; nothing is hidden by that."""

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

from legwork.mail.parse import read_message
from legwork.mail.segments import segments
from legwork.understanding.moments import scan, tables
from legwork.understanding.moments.atoms import Atom, Zone
from legwork.understanding.moments.openings import EVERYTHING, ZONE, openings_of
from legwork.understanding.moments.tokens import Reader
from legwork.understanding.tables import zones

pytestmark = pytest.mark.volume

HERE = Path(__file__).parent
MAILS = sorted((HERE.parents[2] / "corpus").glob("*/*.eml"))
CONTEXTS = ("{}", "Tuesday at 3 {} (10am {})", "the {} of 5 May, 3 {}, in {} 14:30", "um to {}, kl. to {} uhr, to {}")
# words whose next one tells what begins at them
SMALL = ("the", "a", "my", "in", "at", "for", "from", "this", "that", "i", "do", "one", "first", "any", "by", "half")


def read(text: str) -> tuple[Atom, ...]:
    reader = Reader(text)
    reader.language = scan.language_of(reader)
    return scan.atoms(reader, reader.language)


def hidden(texts: Iterable[str], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts in which the scan finds something else where it tries every recogniser at every word."""
    read_quickly = {text: read(text) for text in texts}
    monkeypatch.setattr(scan, "beginnings", lambda reader: ((place, EVERYTHING) for place in range(len(reader))))
    return [text for text, found in read_quickly.items() if read(text) != found]


def strings_of(path: Path) -> Iterator[str]:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


def phrases_of(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (phrase for key, each in value.items() for phrase in (*phrases_of(key), *phrases_of(each)))
    elif isinstance(value, Iterable):
        yield from (phrase for each in value for phrase in phrases_of(each))


def phrases() -> set[str]:
    modules = [import_module(f"{tables.__name__}.{found.name}") for found in iter_modules(tables.__path__)]
    named = [getattr(module, name) for module in (*modules, zones) for name in dir(module) if name.isupper()]
    return {phrase for rows in phrases_of(named) for phrase in rows.split(";")}


def pages_of(said: Sequence[str], joint: str) -> Iterator[str]:
    return (joint.join(said[first : first + 40]) for first in range(0, len(said), 40))


def test_nothing_in_any_mail_is_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    messages = [read_message(path.read_bytes()) for path in MAILS]
    texts = {segment.text for message in messages for segment in segments(message, UTC)}
    assert len(texts) > len(MAILS)
    assert hidden(texts, monkeypatch) == []


def test_nothing_in_any_tested_phrase_is_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    assert hidden({text for path in HERE.glob("*.py") for text in strings_of(path)}, monkeypatch) == []


@pytest.mark.parametrize("context", CONTEXTS)
def test_no_phrase_of_a_table_is_hidden(context: str, monkeypatch: pytest.MonkeyPatch) -> None:
    known = phrases()
    said = [context.replace("{}", form) for form in sorted(known | set(map(str.title, known)))]
    assert hidden(pages_of(said, "\n\n"), monkeypatch) == []


@pytest.mark.parametrize("word", SMALL)
def test_no_word_behind_a_small_word_is_hidden(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    known = sorted({one for phrase in phrases() for one in phrase.split()})
    pages = [*pages_of(known, f" 9am {word} "), *pages_of(known, f" {word} ")]
    assert hidden(pages, monkeypatch) == []


@pytest.mark.parametrize("before", ["", "for ", "at "])
def test_no_word_behind_a_number_is_hidden(before: str, monkeypatch: pytest.MonkeyPatch) -> None:
    known = sorted({one for phrase in phrases() for one in phrase.split()})
    assert hidden(pages_of(known, f"\n\n{before}3 "), monkeypatch) == []


def test_most_words_begin_nothing() -> None:
    assert [word for word in ("please", "thank", "coffee", "career") if openings_of(word)] == []


def test_a_place_names_a_zone_only_before_its_time() -> None:
    assert openings_of("nairobi", following="time") & ZONE
    assert not openings_of("nairobi", following="on") & ZONE


@pytest.mark.parametrize("text", ["All times are in AT.", "I keep AT\nTuesday at 3pm?", "A Coru\u00f1a time is mine."])
def test_a_zone_away_from_a_clock_time_may_be_named_by_a_small_word(text: str) -> None:
    assert any(isinstance(atom.is_, Zone) for atom in read(text))


def test_a_small_word_away_from_its_end_is_no_zone() -> None:
    assert not any(isinstance(atom.is_, Zone) for atom in read("Am I AT home on Tuesday? We meet at three."))
