"""Header fields of an Internet message (RFC 5322, RFC 2047): what is plain and short is written as it stands.

Everything else is left to the standard library, which is loaded then only: it parses what it is given, and takes ten
times as long.
"""

from collections.abc import Iterable
from datetime import datetime

from legwork.values.regexes import regex
from legwork.values.times import utc

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"  # RFC 5322 section 3.2.3
_PHRASE = regex(rf"{_ATOM}(?: {_ATOM})*")
_ADDRESS = regex(rf"{_ATOM}(?:\.{_ATOM})*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*")
_NAME = regex(r"[A-Za-z0-9-]{1,60}")
_COLUMNS = 78  # section 2.1.1
_ENCODED = "=?"  # what begins so is read as an encoded word
_FOLDED_AT_BLANKS = frozenset({"message-id", "in-reply-to", "references", "list-unsubscribe"})
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def written(fields: Iterable[tuple[str, str]]) -> str:
    """The fields, folded and ended by CRLF, in ASCII. A value is one visible line; no value can begin another field."""
    return "".join([_field(name, value) for name, value in fields])


def mailbox(name: str, email: str) -> str:
    """A display name and an addr-spec, quoted where it has to be. Raises as the library does for what is no address."""
    if _PHRASE.fullmatch(name) and _ADDRESS.fullmatch(email):
        return f"{name} <{email}>"
    from email.headerregistry import Address  # noqa: PLC0415  # seldom needed

    return str(Address(name, addr_spec=email))


def date(moment: datetime) -> str:
    """As in "Thu, 05 Mar 2026 19:00:00 +0000"."""
    at = utc(moment)
    day = f"{_DAYS[at.weekday()]}, {at.day:02} {_MONTHS[at.month - 1]} {at.year:04}"
    return f"{day} {at.hour:02}:{at.minute:02}:{at.second:02} +0000"


def _field(name: str, value: str) -> str:
    if name.lower() in _FOLDED_AT_BLANKS:  # the library would encode long ones
        tokens = value.encode("ascii", "replace").decode().split()
        return f"{name}: " + "\r\n ".join(tokens) + "\r\n"
    line = f"{name}: {value}"
    is_plain = value and value.isascii() and value.isprintable() and _ENCODED not in value and _NAME.fullmatch(name)
    return f"{line}\r\n" if is_plain and len(line) <= _COLUMNS else _by_the_library(name, value)


def _by_the_library(name: str, value: str) -> str:
    from email.policy import SMTP  # noqa: PLC0415  # seldom needed

    policy = SMTP.clone(cte_type="7bit")
    return policy.fold_binary(*policy.header_store_parse(name, value)).decode("ascii")
