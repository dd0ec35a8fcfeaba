"""Links that join a video call, told from all the other links of an invitation."""

# ruff: noqa: E501, RUF001  # a pattern is read as one line; mail holds typographic marks

import re
from collections.abc import Iterator
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
_SPACE = regex(r"\s")
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
# Hosts that no row has: a service's name as a label of theirs, or a word that hosts of calls have.
_SERVICE = regex(r"(?:^|[.-])(?:zoom|whereby|webex|jitsi|bluejeans|gotomeeting|bigbluebutton|bbb)\d{0,3}[.-]")
_CALLS = regex(r"(?:^|[.-])(?:meet|meetings?|teams|calls?|videos?|visio|conf|conference|rooms?|talk)\d{0,3}[.-]")
_ROOM = (
    r"(?:video[ -]?(?:call|chat|conference|meeting|room)?|online (?:meeting|room)|call|meeting|room|session|conference)"
)
_SAID = regex(  # right before such a link
    rf"(?:\bjoin (?:(?:us|me|here|by|via|at|on|with|the|our|my|this) ){{0,2}}(?:{_ROOM}|here|online)|\b{_ROOM} (?:link|room|url|address)|\blink (?:for|to) (?:(?:the|our|my|this) )?{_ROOM}"
    r"|^\W{0,4}(?:where|location|ort|wo|lieu|où|lugar|d[oó]nde|luogo|dove|plaats|waar|locatie|local|onde|plats|sted|hvor)\s{0,3}:)[^.!?\n]{0,20}$",
    re.IGNORECASE,
)
_OTHER = regex(r"\b(?:book|pick|choose|schedul\w*|slots?|portfolio|reel|newsletter|community)\b", re.IGNORECASE)
_HOST = regex(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
# a map, a page, a host without a path
_NO_ROOM = regex(r"maps?\b|\.(?:html?|pdf|ics|png|jpe?g)$|^[^/]*/?$", re.IGNORECASE)
_CONTEXT = 60


_ANYWHERE = tuple(row for row in JOIN_HOSTS if not row.host or row.host.endswith(".*"))  # on servers of one's own
_BY_HOST: dict[str, list[JoinHost]] = {}
for _each in JOIN_HOSTS:
    if _each not in _ANYWHERE:
        _BY_HOST.setdefault(_each.host, []).append(_each)
_UNKNOWN = JoinHost("video call", "", "", "its name, or the words before it")


@frozen
class JoinLink:
    """A link that joins a call: unwrapped `url`, the conferencing `service`, the verbatim `words`, where they start."""

    url: str
    service: str
    words: str
    start: int


def urls(text: str) -> tuple[tuple[str, int], ...]:
    """Every web address of a text as written, without closing punctuation, and where it starts."""
    return tuple((_trimmed(one[0]), one.start()) for one in _slashed(text[:TEXT_CAP]))


def _slashed(text: str) -> Iterator[re.Match[str]]:
    """The web addresses, each looked for between the white space around a slash."""
    end, place = 0, text.find("/")
    while place >= 0:
        begin = max(end, text.rfind(" ", end, place), text.rfind("\n", end, place))
        space = _SPACE.search(text, place)
        end = space.start() if space else len(text)
        yield from _URL.finditer(text, begin, end)
        place = text.find("/", end)


def join_links(text: str) -> tuple[JoinLink, ...]:
    """Every join link of a text, the likeliest first. Dial-in pages, reschedule links and recordings are none."""
    scored: dict[str, tuple[int, JoinLink]] = {}
    for words, start in urls(text):
        url = unwrap(words.replace("&amp;", "&"))
        row = _row(url) or _unknown(url, _before(text, start))
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
    rows = (*_rows_of(host), *_ANYWHERE)
    return next((row for row in rows if _host_fits(host, row.host) and _path(row.path).match(path)), None)


def _rows_of(host: str) -> list[JoinHost]:
    """The rows of a host and of the domains that it is below."""
    labels = host.split(".")
    return [row for start in range(len(labels)) for row in _BY_HOST.get(".".join(labels[start:]), ())]


def _unknown(url: str, before: str) -> JoinHost | None:
    """The link of a host that no row has, where its name or the words before it say that it joins a call."""
    parts = _split(url)
    if parts is None or _NO_JOIN.match(parts.path) or _REPELS.search(before) or _OTHER.search(before):
        return None
    host = (parts.hostname or "").lower()
    # other links of a service that is known join nothing
    if _rows_of(host) or not _HOST.fullmatch(host) or _NO_ROOM.search(f"{host}{parts.path}"):
        return None
    said = _SERVICE.search(host) or _SAID.search(before) or (_CALLS.search(host) and _INVITES.search(before))
    return _UNKNOWN if said else None


def _host_fits(host: str, pattern: str) -> bool:
    return not pattern.endswith(".*") or host.startswith(pattern[:-1])


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


def _before(text: str, start: int) -> str:
    """The words right before a link, which often stand on the line above."""
    line_start = text.rfind("\n", 0, start) + 1
    before = text[max(line_start, start - _CONTEXT) : start]
    if before.strip():
        return before
    return text[max(0, line_start - 1 - _CONTEXT) : max(0, line_start - 1)].rpartition("\n")[2]


def _score(text: str, link: JoinLink) -> int:
    before = _before(text, link.start)
    if link.service == _UNKNOWN.service:
        return 0  # its words are counted already
    score = 2 if "register" not in link.url else 0
    score += 2 * bool(_INVITES.search(before)) - 3 * bool(_REPELS.search(before))
    return score - (link.service in ("Discord", "Slack huddle", "Telegram"))
