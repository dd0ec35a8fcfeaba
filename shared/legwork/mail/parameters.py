"""The parameters of a structured field: "text/plain; charset=utf-8; format=flowed" (RFC 2045, 5.1; RFC 2231)."""

from collections.abc import Iterable, Mapping
from email.message import Message
from typing import Any

from legwork.mail.caps import Caps
from legwork.mail.charsets import decoded
from legwork.values.regexes import regex

# As most fields are: nothing escaped, nothing encoded, nothing missing.
_PLAIN = regex(r"[^;\"]{1,200}(?:;\s{0,9}[\w-]{1,40}=(?:\"[^\"\\]{0,200}\"|[^\s;\"\\<=]{1,200})\s{0,3}){0,20};?")
_PARAMETER = regex(r";\s{0,9}([\w-]{1,40})=(?:\"([^\"]{0,200})\"|([^\s;\"]{1,200}))")


def parameters(value: str, caps: Caps) -> Mapping[str, str]:
    """The parameters of a field by their name in small letters, of each the first that is not empty."""
    if _PLAIN.fullmatch(value):
        stated = [(name, quoted or bare) for name, quoted, bare in _PARAMETER.findall(value)]
    else:
        stated = [(name, _text(said)) for name, said in _stated(value, caps.content_type_bytes)]
    return {name.lower(): said for name, said in reversed(stated) if said}


def _stated(value: str, enough: int) -> Iterable[tuple[str, Any]]:
    """The same by the standard library, in whatever form a parameter may be."""
    fields = Message()
    fields["content-type"] = value if len(value) <= enough else value[:enough].rpartition(";")[0]
    stated: Iterable[tuple[str, Any]] = fields.get_params(())
    return stated


def _text(said: Any) -> str:
    """A value that has a charset of its own is a tuple (RFC 2231)."""
    return decoded(said[2].encode("latin-1", "replace"), said[0]) if isinstance(said, tuple) else str(said)
