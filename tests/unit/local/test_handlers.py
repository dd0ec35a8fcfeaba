import pytest

from infra.local import handlers
from infra.local.handlers import Handlers


def test_a_long_log_starts_anew(monkeypatch):
    monkeypatch.setattr(handlers, "LONGEST_LOG", 10)
    loaded = Handlers()
    loaded.log.write("eleven chars and more")
    loaded._shorten_log()

    assert loaded.log.getvalue() == ""


def test_a_function_that_is_not_there_is_named():
    with pytest.raises(FileNotFoundError, match="nonsense"):
        Handlers().invoke("nonsense", {})
