"""Links that join a video call, told from all the other links of an invitation."""

# ruff: noqa: E501, RUF001  # a pattern is read as one line; mail holds typographic marks

import re
from functools import cache
from urllib.parse import SplitResult, urlsplit, urlunsplit

from legwork.understanding.tables.join_hosts import JOIN_HOSTS, NOT_A_JOIN_PATH, JoinHost
from legwork.understanding.unwrapping import unwrap
from legwork.values.frozen import frozen
from legwork.values.regexes import regex

TEXT_CAP = 200_000
_URL = regex(
    r"https?://[^\s<>\"`|\\^{}]{3,2500}|(?<![\w@/.:-])[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,4}/[^\s<>\"`]{2,500}",
    re.IGNORECASE,
)
_NO_JOIN = regex(NOT_A_JOIN_PATH, re.IGNORECASE)
_TRAILING = ".,;:!?*_'’”»…"
_BRACKETS = {")": "(", "]": "[", ">": "<"}
_INVITES = regex(
    r"\b(?:join|link|beitreten|teilnehmen|rejoindre|unirse|entrar|deelnemen|delta|meet(?:ing)?)\b", re.IGNORECASE
)
_REPELS = regex(
    r"\b(?:cancel|reschedul|unsubscribe|recording|survey|feedback|more (?:phone )?numbers|local number|dial|help|options|settings"
    r"|stornieren|annuler|aufzeichnung|watch|replay|register)",
    re.IGNORECASE,
)
_CONTEXT = 60


@frozen
class JoinLink:
    """A link that joins a call: unwrapped `url`, the conferencing `service`, the verbatim `words`, where they start."""

    url: str
    service: str
    words: str
    start: int


def urls(text: str) -> tuple[tuple[str, int], ...]:
    """Every web address of a text as written, without closing punctuation, and where it starts."""
    return tuple((_trimmed(found[0]), found.start()) for found in _URL.finditer(text[:TEXT_CAP]))


def join_links(text: str) -> tuple[JoinLink, ...]:
    """Every join link of a text, the likeliest first. Dial-in pages, reschedule links and recordings are none."""
    scored: dict[str, tuple[int, JoinLink]] = {}
    for words, start in urls(text):
        url = unwrap(words.replace("&amp;", "&"))
        row = _row(url)
        if row is None:
            continue
        link = JoinLink(_plain(url, row), row.service, words, start)
        score = _score(text, link)
        if link.url not in scored or scored[link.url][0] < score:
            scored[link.url] = (score, link)
    ranked = sorted(scored.values(), key=lambda pair: (-pair[0], pair[1].start))
    return tuple(link for _, link in ranked)


def join_link(text: str) -> JoinLink | None:
    """The likeliest join link of a text."""
    return next(iter(join_links(text)), None)


def service_of(url: str) -> str | None:
    """The conferencing service that a join link belongs to; None for any other link."""
    row = _row(url)
    return row.service if row else None


def _trimmed(url: str) -> str:
    while url:
        last = url[-1]
        unopened = last in _BRACKETS and url.count(last) > url.count(_BRACKETS[last])
        if last not in _TRAILING and not unopened:
            break
        url = url[:-1]
    return url


def _split(url: str) -> SplitResult | None:
    try:
        return urlsplit(url if "://" in url[:9] else f"https://{url}")
    except ValueError:  # a malformed IPv6 host
        return None


def _row(url: str) -> JoinHost | None:
    parts = _split(url)
    if parts is None:
        return None
    host = (parts.hostname or "").lower()
    path = parts.path + (f"?{parts.query}" if parts.query else "") + (f"#{parts.fragment}" if parts.fragment else "")
    if _NO_JOIN.match(parts.path):
        return None
    return next((row for row in JOIN_HOSTS if _host_fits(host, row.host) and _path(row.path).match(path)), None)


def _host_fits(host: str, pattern: str) -> bool:
    if pattern.endswith(".*"):
        return host.startswith(pattern[:-1])
    return not pattern or host == pattern or host.endswith(f".{pattern}")


@cache
def _path(pattern: str) -> re.Pattern[str]:
    return regex(pattern, re.IGNORECASE)


def _plain(url: str, row: JoinHost) -> str:
    """The link without what does not belong to it: a Meet link has no query, and no service needs a fragment."""
    parts = _split(url)
    if parts is None:
        return url
    if row.service == "Google Meet":
        parts = parts._replace(query="", fragment="")
    elif row.service == "Zoom":
        parts = parts._replace(fragment="")
    return urlunsplit(parts)


def _score(text: str, link: JoinLink) -> int:
    line_start = text.rfind("\n", 0, link.start) + 1
    before = text[max(line_start, link.start - _CONTEXT) : link.start]
    if not before.strip():  # the words that name a link often stand on the line above
        previous = text[max(0, line_start - 1 - _CONTEXT) : max(0, line_start - 1)]
        before = previous.rpartition("\n")[2]
    score = 2 if "register" not in link.url else 0
    score += 2 * bool(_INVITES.search(before)) - 3 * bool(_REPELS.search(before))
    return score - (link.service in ("Discord", "Slack huddle", "Telegram"))
