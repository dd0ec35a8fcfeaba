"""A bound on how deep a page nests: the HTML parser's time grows with the square of the depth."""

import re
from collections import Counter

from legwork.values.regexes import regex

_TAG = regex(r"<(/?)([a-z][a-z0-9]{0,15})", re.IGNORECASE)
# No end tag (HTML Standard, 13.1.2), or one that the next start tag implies (13.1.2.4): they cannot pile up alone.
_UNCOUNTED = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"),
        *("p", "li", "dd", "dt", "option", "td", "th", "tr", "tbody", "thead"),
    }
)
_MAX_DEPTH = 500


def flattened(html: str) -> str:
    """The page with every element below 500 open ones replaced by a void one; its text stays."""
    if html.count("<") <= _MAX_DEPTH:
        return html
    opened: Counter[str] = Counter()
    depth = 0

    def bounded(tag: re.Match[str]) -> str:
        nonlocal depth
        name = tag[2].lower()
        if name in _UNCOUNTED:
            return tag[0]
        if not tag[1]:
            if depth >= _MAX_DEPTH:
                return "<wbr"
            opened[name] += 1
            depth += 1
        elif opened[name]:
            opened[name] -= 1
            depth -= 1
        return tag[0]

    return _TAG.sub(bounded, html)
