"""A regular expression that waits: compiled at its first use, and then the same as any."""

import re

import pytest

from legwork.values import regexes
from legwork.values.regexes import regex


@pytest.fixture
def compiled(monkeypatch):
    """The expressions that were compiled meanwhile, in order."""
    seen = []

    def noting(pattern, flags=0):
        seen.append(pattern)
        return at_once(pattern, flags)

    at_once = re.compile
    monkeypatch.setattr(regexes.re, "compile", noting)
    return seen


def test_it_is_not_compiled_where_it_is_written(compiled):
    regex(r"\bcall\b")
    assert compiled == []


def test_its_text_is_read_without_compiling_it(compiled):
    assert regex(r"\bcall\b").pattern == r"\bcall\b"
    assert compiled == []


def test_it_is_compiled_once(compiled):
    call = regex(r"\bcall\b")
    assert call.search("a call")
    assert call.sub("talk", "a call") == "a talk"
    assert call.search("a call")
    assert compiled == [r"\bcall\b"]


def test_it_finds_what_its_flags_say():
    assert regex("call", re.IGNORECASE).search("Call me")
    assert not regex("call").search("Call me")


def test_it_reads_bytes_too():
    assert regex(rb"\r\n").split(b"a\r\nb") == [b"a", b"b"]


def test_what_re_does_not_know_it_does_not_know():
    with pytest.raises(AttributeError, match="seek"):
        regex("call").seek("a call")
