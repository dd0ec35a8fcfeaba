"""What stands right before a name: "our lead glazier", "Matron", "the prosthetist …, her name is"."""

# ruff: noqa: PLR2004, RUF001  # weights and word counts stand where they decide; mail holds typographic marks

import re
from collections.abc import Iterator

from legwork.understanding import vocabulary
from legwork.understanding.names import bare
from legwork.understanding.occupations import occupation, sounds_like_trade
from legwork.understanding.roles.role import LIKELY, Role
from legwork.understanding.roles.titles import title_in
from legwork.understanding.tables.names import HONORIFICS
from legwork.understanding.tables.role_words import RELATIONS
from legwork.values.regexes import regex

_BEFORE = regex(
    r"(?:our|my|the|their|his|her|its|fellow|colleague|friend|mein\w?|unser\w?|notre|ma|mon|nuestr[oa]|mijn|onze)\s{1,9}([^.;:!?()\n,]{3,60}?),?\s{0,9}$",
    re.IGNORECASE,
)
_DETERMINER = regex(
    r"\b(?:our|my|the|their|his|her|its|fellow|colleague|friend|mein\w?|unser\w?|notre|ma|mon|nuestr[oa]|mijn|onze)\s",
    re.IGNORECASE,
)
_ENDS = ".:;!?(),"  # none stands between


def _determined(before: str) -> Iterator[re.Match[str]]:
    """What stands between each "our", "my", "the" and the name, the longest first."""
    said = before.rstrip().removesuffix(",")
    for place in _DETERMINER.finditer(before, max(map(said.rfind, _ENDS)) + 1):
        if found := _BEFORE.match(before, place.start()):
            yield found


_CAPITALISED = regex(r"[A-ZÀ-Þ][\w'’-]{2,20} $")  # the last of what follows
_POSTS_BEFORE = regex(r"(?<![\w-])((?:[A-ZÀ-Þ][\w'’-]{2,20} ){0,2}[A-ZÀ-Þ][\w'’-]{2,20}) $")
_PRAISED = regex(r"^(?:very |dear |good |great |wonderful |lovely |new )+")
_NO_LONGER = regex(r"(?:very |dear |good )?(?:old|former|ex)\b", re.IGNORECASE)


def _is_post(word: str) -> bool:
    """Whether a word before a name says a post and is no form of address: "Matron", no "Maître"."""
    return vocabulary.is_post_word(word) and bare(word) not in HONORIFICS


def right_before(before: str) -> Role | None:
    """The role in the words right before a name: a post, or what a determiner opens."""
    posts = _POSTS_BEFORE.search(before) if before.endswith(" ") and _CAPITALISED.search(before) else None
    if posts and all(map(_is_post, posts[1].split())):
        return Role(posts[1], None, posts[1])
    for found in _determined(before):
        if _NO_LONGER.match(found[1]):
            continue
        said = _PRAISED.sub("", found[1])
        title = title_in(said)
        if title and not {bare(word) for word in title.split()} & (RELATIONS - {"lead", "partner", "assistant"}):
            return Role(title, None, found[0].strip())
    return None


NAMED = regex(r"\b(?:his|her|their) name(?:['’]?s| is| was)\s+$|\b(?:called|named)\s+$", re.IGNORECASE)
_THE = regex(r"\b(?:the|an?|this)\s+(?=[a-z])")


def the_trade(before: str) -> str | None:
    """The trade of whose name comes next: "the prosthetist wrote back, her name is …"."""
    for found in _THE.finditer(before):
        phrase = occupation(before[found.end() :])
        for trade in _openings(phrase) if phrase else ():
            if vocabulary.title_weight(trade) >= LIKELY or (sounds_like_trade(trade) and len(trade.split()) < 3):
                return trade
    return None


def _openings(phrase: str) -> Iterator[str]:
    """The first words of a phrase, the fewest first."""
    words = phrase.split()
    yield from (" ".join(words[:end]) for end in range(1, len(words) + 1))
