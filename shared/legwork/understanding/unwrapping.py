"""Links as they were before a mail filter or a web mailer rewrote them. Nothing is fetched: only what the link holds."""

# ruff: noqa: E501  # a pattern is read as one line; mail holds typographic marks

import re
from base64 import urlsafe_b64decode
from collections.abc import Callable
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from legwork.values.regexes import regex

DEPTH_CAP = 5
URL_CAP = 8_000


def unwrap(url: str) -> str:
    """The address inside a rewritten link, itself where it is none or cannot be decoded (Mimecast keeps no address)."""
    for _ in range(DEPTH_CAP):
        inner = _inner(url[:URL_CAP])
        if inner is None or inner == url:
            break
        url = inner
    return url


def _inner(url: str) -> str | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    host = f".{(parts.hostname or '').lower()}"
    if not host.endswith(_WRAPPING):
        return None
    decode = next(decode for domain, decode in _WRAPPERS if host.endswith(f".{domain}"))
    inner = decode(parts, url)
    return inner if inner and re.match(r"https?://\w", inner, re.IGNORECASE) else None


def _parameter(*names: str) -> Callable[[SplitResult, str], str | None]:
    def decode(parts: SplitResult, _: str) -> str | None:
        fields = parse_qs(parts.query, max_num_fields=100)
        return next((fields[name][0] for name in names if name in fields), None)

    return decode


def _proofpoint_2(parts: SplitResult, url: str) -> str | None:
    wrapped = _parameter("u")(parts, url)
    if wrapped is None or parts.path.startswith("/v1"):
        return wrapped
    return unquote(wrapped.replace("-", "%").replace("_", "/"))


_PROOFPOINT_3 = regex(r"/v3/__(.{1,6000}?)__;([A-Za-z0-9_-]{0,3000}=*)!")
_RUN = regex(r"\*\*(.)|\*")
# "**" and a letter stand for a run of replaced characters: A is 2, B is 3, and so on (Proofpoint's URL decoder).
_RUN_LENGTHS = {
    letter: number
    for number, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", start=2)
}


def _proofpoint_3(parts: SplitResult, url: str) -> str | None:
    if not parts.path.startswith("/v3/"):
        return _proofpoint_2(parts, url)
    found = _PROOFPOINT_3.search(url)
    if not found:
        return None
    wrapped, encoded = found.groups()
    try:
        replaced = urlsafe_b64decode(encoded.rstrip("=") + "=" * (-len(encoded.rstrip("=")) % 4)).decode()
    except ValueError:
        return None
    position = 0

    def restore(mark: re.Match[str]) -> str:
        nonlocal position
        length = _RUN_LENGTHS.get(mark[1], 1) if mark[1] else 1
        taken = replaced[position : position + length]
        position += length
        return taken

    restored = _RUN.sub(restore, wrapped)
    return re.sub(r"^(https?:/)(?=[^/])", r"\1/", restored, flags=re.IGNORECASE)


def _in_path(parts: SplitResult, _: str) -> str | None:
    found = re.search(r"/(https?(?:%3A|:).{3,4000})", parts.path, re.IGNORECASE)
    return unquote(found[1]) if found else None


def _base64(parts: SplitResult, url: str) -> str | None:
    wrapped = _parameter("u")(parts, url) or ""
    try:
        return urlsafe_b64decode(wrapped.rstrip("=") + "=" * (-len(wrapped.rstrip("=")) % 4)).decode()
    except ValueError:
        return None


# Domain and decoder; each row as its vendor's decoder or help page says, or as observed in mail.
_WRAPPERS: tuple[tuple[str, Callable[[SplitResult, str], str | None]], ...] = (
    ("safelinks.protection.outlook.com", _parameter("url")),  # Microsoft Defender, Safe Links
    ("statics.teams.cdn.office.net", _parameter("url")),  # Safe Links inside Teams
    ("urldefense.proofpoint.com", _proofpoint_2),  # Proofpoint URL Defense 1 and 2
    ("urldefense.com", _proofpoint_3),  # Proofpoint URL Defense 3
    ("urldefense.us", _proofpoint_3),
    ("google.com", _parameter("q", "url")),  # Gmail, Google Calendar
    ("mimecast.com", _parameter("url", "u")),  # Mimecast, where the address is kept
    ("mimecastprotect.com", _parameter("url", "u")),
    ("linkprotect.cudasvc.com", _parameter("a")),  # Barracuda
    ("secure-web.cisco.com", _in_path),  # Cisco Secure Email
    ("protection.sophos.com", _base64),  # Sophos, Time of Click
    ("clicktime.symantec.com", _parameter("u")),
    ("trendmicro.com", _parameter("url")),
    ("slack-redir.net", _parameter("url")),
    ("l.facebook.com", _parameter("u")),
    ("linkedin.com", _parameter("url")),  # linkedin.com/safety/go and /redir
    ("awstrack.me", lambda parts, _: unquote(unquote(parts.path.split("/")[2])) if parts.path.count("/") > 2 else None),  # noqa: PLR2004  # Amazon SES open and click tracking: /L0/ADDRESS/…
)
_WRAPPING = tuple(f".{domain}" for domain, _ in _WRAPPERS)
