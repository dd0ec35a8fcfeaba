"""The role that a text opens with: "the lead glazier over at Brook Glassworks", "Head of Data, Acme"."""

# ruff: noqa: E501, PLR2004, RUF001  # a pattern is read as one line; weights and word counts stand where they decide; mail holds typographic marks

import re

from legwork.understanding import vocabulary
from legwork.understanding.firms import WINDOW, company_at
from legwork.understanding.names import fold
from legwork.understanding.occupations import occupation
from legwork.understanding.roles.role import LIKELY, Role
from legwork.understanding.roles.titles import plain_trade, title_in
from legwork.understanding.tables.names import NOT_NAMES
from legwork.understanding.tables.occupation_words import PRAISE
from legwork.understanding.tables.role_words import ADVERBS, ARTICLES, VAGUE_PLACES
from legwork.values.regexes import regex

_CHUNK = regex(r"(?:[^,;:()!?\n.]|\.(?=[^\s])|\n(?!\s*\n)|(?<=\b[A-Z])\.|(?<=\bSt)\.){2,120}")
_STOP = regex(
    r"\s(?:who|which|that|but|since|because|with whom|so|before|until|when|where|while|this|these|though|if|as|whose|(?:i|we) (?:ever|have|had|know|knew|met|heard|could|can|found|saw|spoke|talked|came)|(?:on|in|from) (?:our|my|your|their|the) (?:team|lab|group|office|company|department|floor|crew|staff)|for (?:a|over|about|more|\d|\w+ years|the (?:last|past|first|better|best|time))"
    r"|and (?:she|he|they|i|we|you|would|thought|wondered|felt|decided|heard|saw|read|built|found|asked|made|ran|said|is|was|went|knows?|has|have|loves?|used|might|can|could|will|then|before|now|a|the|your|my|that|wants?|happy|glad|keen|always|likes?|kindly|speaks?|lives?|teaches|writes|runs))\b",
    re.IGNORECASE,
)
_CONNECTOR = regex(
    r"\s{1,40}(?:over |up |down |out |here |there |now )?(at|with|w/?|for|@|am|im|bei|beim|bei der|an der|in der|chez|au|à la|à|vid|hjá|hos|från|fra|ved|from|bij(?: de| het)?|presso|en la|en el|en|na|no|da|al|alla|nel|nella|på|aan de|pour|para|voor|für|i|w|we|v|ve)\s+",
    re.IGNORECASE,
)
WHO_DOES = regex(
    r"\s{0,9},?\s{0,9}who\s(?:(?:now|also|currently|still)\s)?(?!lives|studie|likes|loves|met|went|was|is\b|has)[a-z]{2,15}s\s[^.!?,;:\n]{0,60}?\s?(?:at|for|with)\s(?=(?:the\s)?[A-ZÀ-Þ])"
)


def role_at(text: str, *, certain: bool = False) -> Role | None:
    """The role that a text opens with: "the lead glazier over at Brook Glassworks", "Head of Data, Acme".

    `certain` where nothing but an occupation can stand there: any noun is one.
    """
    lead = len(text) - len(text.lstrip())
    text = text[:WINDOW]
    body = _without_openers(text)
    chunk = _CHUNK.match(body)
    if not chunk:
        return None
    stop = _STOP.search(chunk[0])
    said = chunk[0][: stop.start()] if stop else chunk[0]
    connector, company = _connector(said, body)
    stated = said[: connector.start()] if connector else _before_small_firm(said)
    stated = _alone(stated)
    romance = connector is not None and connector[1].casefold() in _ROMANCE
    title = title_in(stated, whole=romance)  # adjectives follow: "bombera forestal en …"
    if connector and title is None and fold(stated) in ("partner", "fellow", "associate"):
        title = fold(stated)
    title = title or (plain_trade(stated) if _INDEFINITE.match(text.lstrip(" \n,:-–—")) else None)
    if title is None and (certain or (connector and _DETERMINED.match(text.lstrip(" \n,:-–—")))):
        title = occupation(stated)
    end = connector.end() + len(company or "") if connector else len(said)
    if title and not connector and not stop and (comma := _COMMA_AT.match(body[chunk.end() :])):
        following = company_at(body[chunk.end() + comma.end() :])
        if following and _is_employer(following, body[chunk.end() + comma.end() + len(following) :]):
            company, end = following, chunk.end() + comma.end() + len(following)
    if title is None:
        return None
    title = _without_field(title)
    if company is None and (clause := WHO_DOES.match(body[len(said) :])) and not connector:
        company = company_at(body[len(said) + clause.end() :])
        end = len(said) + clause.end() + len(company or "")
    if company is None:
        title, company = vocabulary.split_of(title)
    opened = len(text) - len(body)
    return Role(title, company, " ".join(text[min(opened, lead) : opened + end].split()))


def _alone(stated: str) -> str:
    """A title without what it is for and what its holder was before."""
    if "turned" in stated:
        stated = _TURNED.sub("", stated)
    return _FOR_SOMETHING.sub("", stated) if any(map(stated.__contains__, ("of ", "for ", "to "))) else stated


_COMMA_AT = regex(r",\s(?:(?:over |up |down |out )?(?:at|with|for|bei|chez)\s(?:the\s)?)?")
_FOR_SOMETHING = regex(
    r"\sof (?:ward|bay|unit|shift|platoon|crew|squad) \w{1,4}$|\sof (?:my|our|your) [^\W\d_].*$|\s(?:for|to) (?:the|an?|my|our|your|his|her|their|its)\s[^\W\d_].*$",
    re.DOTALL,
)
_TURNED = regex(r"^.{1,60}?[ -]turned[ -]", re.DOTALL)  # "plumber turned potter"
_ROMANCE = frozenset(
    ("en la", "en el", "en", "na", "no", "nel", "nella", "à la", "au", "chez", "presso", "da", "al", "alla")
)
_OPENERS = ADVERBS | ARTICLES | PRAISE
_INDEFINITE = regex(r"(?:(?:now|also|currently|still) )?an?\s", re.IGNORECASE)
_DETERMINED = regex(
    r"(?:(?:now|also|currently|still) )?(?:an?|the|une?|eine?|een|una?|uma?|en|ett|et)\s", re.IGNORECASE
)


_AT = regex(r"\s(?:at|bei|beim|chez|hos|bij)\s")


def _before_small_firm(said: str) -> str:
    """A title without the employer that has no name: "inspector at the state lab"."""
    found = _AT.search(said)
    return said[: found.start()] if found and vocabulary.title_weight(said[: found.start()]) >= LIKELY else said


_IN_FIELD = regex(
    r"\s(?:(?:in|im|in der|within|inom|innen)\s|(?:à|en|em|aus|near)\s(?=[A-ZÀ-Þ])|on\s(?:the\s)?(?=[A-ZÀ-Þ]))"
)


def _without_field(title: str) -> str:
    """A title without the place or the field behind it: "social worker in child protection"."""
    found = _IN_FIELD.search(title)
    return title[: found.start()] if found and vocabulary.title_weight(title[: found.start()]) >= LIKELY else title


def _connector(said: str, body: str) -> tuple[re.Match[str], str] | tuple[None, None]:
    """The preposition before the employer, the first one that a company follows, and the employer."""
    for found in _CONNECTOR.finditer(said):
        company = company_at(body[found.end() :])
        if company is None or vocabulary.is_place(company) or vocabulary.is_landscape(company):
            continue
        vague = found[1].casefold() in VAGUE_PLACES or (found[1] in ("en", "à") and " " not in company)
        named = " " in company and vocabulary.title_weight(said[: found.start()]) >= LIKELY and found[1] in _IN_THE
        if not vague or named or vocabulary.company_weight(company) >= 3:
            return found, company
    return None, None


_IN_THE = frozenset(("en el", "en la", "in der", "im", "nel", "nella", "na", "no", "al", "alla"))


def _is_employer(name: str, after: str) -> bool:
    return vocabulary.company_weight(name) >= 3 or (
        bool(re.match(r"\s*(?:[.,;)\"”\n]|$|[-–—(<])", after))
        and not vocabulary.is_place(name)
        and len(name.split()) < 5
        and name.split(maxsplit=1)[0].casefold() not in NOT_NAMES
    )


_FIRST = regex(r"([^\W\d_]+['’]?)\s+")


def _without_openers(text: str) -> str:
    body = text.lstrip(" \n\t,:-–—")
    for _ in range(4):
        word = _FIRST.match(body)
        if (
            not word
            or word[1].casefold() not in _OPENERS
            or (word[1][0].isupper() and len(body) == len(text.lstrip()) and word[1] not in ("The", "A", "An"))
        ):
            break
        body = body[word.end() :]
    ahead = _AHEAD.match(body)
    return body[ahead.end() :] if ahead else body


_AHEAD = regex(
    r"working as (?:an?|the) |[ldL]['’](?=\w)|(?:(?:seit|depuis|desde|sinds|dal|sedan|siden) )?(?:19|20)\d\d "
)
