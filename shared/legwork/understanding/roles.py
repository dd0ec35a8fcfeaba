"""What sentences say that somebody does: "Ada is a hydrologist at Brook & Vale", "you run claims at …", "I'm an actuary"."""

# ruff: noqa: E501, PLR2004, RUF001, SIM905  # a pattern is read as one line; weights and word counts stand where they decide; mail holds typographic marks; words are listed as text

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from legwork.understanding import vocabulary
from legwork.understanding.cues import Cue
from legwork.understanding.firms import MINOR, WINDOW, company_at
from legwork.understanding.found import FoundPerson, evidence
from legwork.understanding.names import bare, fold
from legwork.understanding.occupations import occupation, sounds_like_trade, told_in_turkish, told_to_reader
from legwork.understanding.sentences import in_small_letters
from legwork.understanding.tables.names import HONORIFICS, NOT_NAMES
from legwork.understanding.tables.occupation_words import NO_OCCUPATIONS, PRAISE
from legwork.understanding.tables.role_words import (
    ADVERBS,
    ARTICLES,
    COPULAS,
    DOING,
    FORMALLY,
    I_AM,
    PAST_COPULAS,
    PRONOUNS,
    RELATIONS,
    VAGUE_PLACES,
    YOU,
    YOU_ARE,
    YOURS,
    I,
)
from legwork.values.people import Person
from legwork.values.regexes import regex

TEXT_CAP = 10_000
STATEMENT_CAP = 60
TITLE_WORDS = 8
LIKELY = 3.0


class Role(NamedTuple):
    """A title and a company, either may be None, and the verbatim words that say so."""

    title: str | None
    company: str | None
    words: str


_CHUNK = regex(r"(?:[^,;:()!?\n.]|\.(?=[^\s])|\n(?!\s*\n)|(?<=\b[A-Z])\.|(?<=\bSt)\.){2,120}")
_STOP = regex(
    r"\s(?:who|which|that|but|since|because|with whom|so|before|until|when|where|while|this|these|though|if|as|whose|(?:on|in|from) (?:our|my|your|their|the) (?:team|lab|group|office|company|department|floor|crew|staff)|for (?:a|over|about|more|\d|\w+ years|the (?:last|past|first|better|best|time))"
    r"|and (?:she|he|they|i|we|you|would|thought|wondered|felt|decided|heard|saw|read|built|found|asked|made|ran|said|is|was|went|knows?|has|have|loves?|used|might|can|could|will|then|before|now|a|the|your|my|that|wants?|happy|glad|keen|always|likes?|kindly|speaks?|lives?|teaches|writes|runs))\b",
    re.IGNORECASE,
)
_CONNECTOR = regex(
    r"\s{1,40}(?:over |up |down |out |here |there |now )?(at|with|w/?|for|@|am|im|bei|beim|bei der|an der|in der|chez|au|à la|à|vid|hjá|hos|från|fra|ved|from|bij(?: de| het)?|presso|en la|en el|en|na|no|da|al|alla|nel|nella|på|aan de|pour|para|voor|für|i|w|we|v|ve)\s+",
    re.IGNORECASE,
)
_TRAILING = regex(
    r"\s{1,40}(?:here|there|myself|too|now|today|again|yourself|herself|himself|as well|by (?:trade|training)|(?:up|down) (?:north|south|there|here)|out (?:west|east|there|here)|over|and|or|but|so|not)$",
    re.IGNORECASE,
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
    connector = _connector(said, body)
    stated = said[: connector.start()] if connector else _before_small_firm(said)
    stated = _FOR_SOMETHING.sub("", _TURNED.sub("", stated))
    romance = connector is not None and connector[1].casefold() in _ROMANCE
    title = _title(stated, whole=romance)  # adjectives follow: "bombera forestal en …"
    if connector and title is None and fold(stated) in ("partner", "fellow", "associate"):
        title = fold(stated)
    title = title or (_plain_trade(stated) if _INDEFINITE.match(text.lstrip(" \n,:-–—")) else None)
    if title is None and (certain or (connector and _DETERMINED.match(text.lstrip(" \n,:-–—")))):
        title = occupation(stated)
    company = company_at(body[connector.end() :]) if connector else None
    end = connector.end() + len(company or "") if connector else len(said)
    if title and not connector and not stop and (comma := _COMMA_AT.match(body[chunk.end() :])):
        following = company_at(body[chunk.end() + comma.end() :])
        if following and _is_employer(following, body[chunk.end() + comma.end() + len(following) :]):
            company, end = following, chunk.end() + comma.end() + len(following)
    if title is None:
        return None
    title = _without_field(title)
    if company is None and (clause := _WHO_DOES.match(body[len(said) :])) and not connector:
        company = company_at(body[len(said) + clause.end() :])
        end = len(said) + clause.end() + len(company or "")
    if company is None:
        title, company = vocabulary.split_of(title)
    opened = len(text) - len(body)
    return Role(title, company, " ".join(text[min(opened, lead) : opened + end].split()))


_COMMA_AT = regex(r",\s(?:(?:over |up |down |out )?(?:at|with|for|bei|chez)\s(?:the\s)?)?")
_FOR_SOMETHING = regex(
    r"\sof (?:ward|bay|unit|shift|platoon|crew|squad) \w{1,4}$|\s(?:for|to) (?:the|an?|my|our|your|his|her|their|its)\s[^\W\d_].*$",
    re.DOTALL,
)


def _before_small_firm(said: str) -> str:
    """A title without the employer that has no name: "inspector at the state lab"."""
    found = re.search(r"\s(?:at|bei|beim|chez|hos|bij)\s", said)
    return said[: found.start()] if found and vocabulary.title_weight(said[: found.start()]) >= LIKELY else said


def _without_field(title: str) -> str:
    """A title without the place or the field behind it: "social worker in child protection"."""
    found = re.search(
        r"\s(?:(?:in|im|in der|within|inom|innen)\s|(?:à|en|em|aus|near)\s(?=[A-ZÀ-Þ])|on\s(?:the\s)?(?=[A-ZÀ-Þ]))",
        title,
    )
    return title[: found.start()] if found and vocabulary.title_weight(title[: found.start()]) >= LIKELY else title


def _connector(said: str, body: str) -> re.Match[str] | None:
    """The preposition before the employer: the first one that a company follows."""
    for found in _CONNECTOR.finditer(said):
        company = company_at(body[found.end() :])
        if company is None or vocabulary.is_place(company) or vocabulary.is_landscape(company):
            continue
        vague = found[1].casefold() in VAGUE_PLACES or (found[1] in ("en", "à") and " " not in company)
        named = " " in company and vocabulary.title_weight(said[: found.start()]) >= LIKELY and found[1] in _IN_THE
        if not vague or named or vocabulary.company_weight(company) >= 3:
            return found
    return None


_IN_THE = frozenset(("en el", "en la", "in der", "im", "nel", "nella", "na", "no", "al", "alla"))


def _is_employer(name: str, after: str) -> bool:
    return vocabulary.company_weight(name) >= 3 or (
        bool(re.match(r"\s*(?:[.,;)\"”\n]|$|[-–—(<])", after))
        and not vocabulary.is_place(name)
        and len(name.split()) < 5
        and name.split(maxsplit=1)[0].casefold() not in NOT_NAMES
    )


def _without_openers(text: str) -> str:
    body = text.lstrip(" \n\t,:-–—")
    for _ in range(4):
        word = re.match(r"([^\W\d_]+['’]?)\s+", body)
        if (
            not word
            or word[1].casefold() not in ADVERBS | ARTICLES | PRAISE
            or (word[1][0].isupper() and len(body) == len(text.lstrip()) and word[1] not in ("The", "A", "An"))
        ):
            break
        body = body[word.end() :]
    return re.sub(
        r"^working as (?:an?|the) |^[ldL]['’](?=\w)|^(?:(?:seit|depuis|desde|sinds|dal|sedan|siden) )?(?:19|20)\d\d ",
        "",
        body,
    )


_INDEFINITE = regex(r"(?:(?:now|also|currently|still) )?an?\s", re.IGNORECASE)
_DETERMINED = regex(
    r"(?:(?:now|also|currently|still) )?(?:an?|the|une?|eine?|een|una?|uma?|en|ett|et)\s", re.IGNORECASE
)
_TRADE = regex(r"(?:[^\W\d_][\w'’-]*\s){0,3}[^\W\d_][\w-]{3,}(?:er|or|ian|ist|eer|man|woman|ant)")
_NO_TRADE = frozenset(
    "better bigger other number matter member reader winner letter paper answer summer winter newcomer beginner believer"
    " lover stranger foreigner teenager mother father sister brother daughter computer user follower loner career"
    " quarter dinner manner power water river offer order corner chapter error minor major senior junior human woman man"
    " visitor neighbor donor survivor listener thinker person important relevant distant instant restaurant giant".split()
)


def _plain_trade(said: str) -> str | None:
    """A trade that no table knows, behind "a" or "an": "a patent examiner"."""
    phrase = re.split(r"\s(?:in|near|from)\s", " ".join(said.split()), maxsplit=1)[0]
    words = vocabulary.cut_behind_head(_TRAILING.sub("", phrase))
    return words if _TRADE.fullmatch(words) and words.split()[-1].casefold() not in _NO_TRADE | RELATIONS else None


_OF_THE_EVENT = frozenset(  # what calendars call people
    "organizer organiser organisateur organisatrice veranstalter organizador organizadora organizzatore host guest".split()
)


_TURNED = regex(r"^.{1,60}?[ -]turned[ -]", re.DOTALL)  # "plumber turned potter"


_ROMANCE = frozenset(
    ("en la", "en el", "en", "na", "no", "nel", "nella", "à la", "au", "chez", "presso", "da", "al", "alla")
)


_PONDERED = regex(  # "thinking about becoming a glazier"
    r"\w{3,20}ing (?:about|of|on|to|from|for|in|towards?|whether|my|an?|the|as|becoming|being)\b", re.IGNORECASE
)


def _title(said: str, *, whole: bool = False) -> str | None:
    """The title that some words say; `whole` where nothing else follows its trade."""
    lines = [line for line in said.split("\n") if line.strip()]
    joined = bool(lines) and lines[0].split()[-1].casefold() in MINOR | {"in", "at", "with"}
    if (
        len(lines) > 1
        and not joined
        and vocabulary.title_weight(lines[0].strip()) >= LIKELY
        and lines[1].strip()[:1].isupper()
    ):
        said = lines[0]  # the next line of a signature, not a wrapped sentence
    said = re.split(r"\s\S{0,80}@|\shttps?:", said, maxsplit=1)[0]
    words = _TRAILING.sub("", " ".join(said.split())).strip(" '\"“”*-–—")
    if fold(words) in _OF_THE_EVENT:
        return None
    if not words or len(words.split()) > TITLE_WORDS or _PONDERED.match(words):
        return None
    if all(bare(word) in RELATIONS | ARTICLES for word in words.split()):
        return None
    words = words if whole else vocabulary.cut_behind_head(words)
    return words if vocabulary.title_weight(words) >= LIKELY else None


_SELF = Cue(
    rf"\b(?:{I_AM}|my name is [^.\n]{{2,50}}(?:,| and i(?:['’]?m| am))|my (?:official |job |full )?(?:title|role|job|trade|position|day job) is|(?:ex-|former |retired )[^.!?\n,]{{2,30}}, now)\s+"
)
_YOU = Cue(rf"\b(?:{YOU_ARE})\s+")
_SAYS_YOU = Cue(
    r"\byour (?:page|profile|website|web page|site|bio|card|badge|linkedin|listing|signature|title)\b[^.!?\n]{0,30}?\b(?:says|said|reads|calls you|lists you as|gives your title as)\s+(?:you are |you're )?",
    re.IGNORECASE,
)
_YOU_LAST = Cue(r"\b(?:sie|du)\s(?=[^.!?,\n]{3,120}?\s(?:sind|bist|seien)\b)", re.IGNORECASE)  # "dass Sie … sind"
_YOU_COLON = Cue(r"\byour?\b[^.!?\n:;]{0,80}[:;–—]\s+(?=[a-z])", re.IGNORECASE)
_AS_ITS = regex(r"\b[Yy]ou\b[^.!?\n]{3,100}?\bas (?:its|their) (?=[A-ZÀ-Þ])")
_YOU_WERE = Cue(
    r"\byou (?:were|worked as|had been)\s+(?![^.!?\n]{0,60}\b(?:for (?:years|decades)|until|years ago|back then|before)\b)"
)
_AS_YOU = Cue(r"(?:^|[.!?,]\s+)as (?=(?:(?!\bI\b)[^.!?\n]){3,120}?\byou\b)", re.IGNORECASE | re.MULTILINE)
_YOU_AS = Cue(
    r"\b(?:sie|ihr|du|u|je|jij|vous|tu|usted|você|senhora?|señora?|signora|lei|ni|pan|pani)\s(?:[^.!?\n]{0,40}?\s)?(?:als|comme|como|come|som|jako)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_AS = Cue(r"\b(?:as|als|comme|como|come|som|jako) (?=[^\W\d_])", re.IGNORECASE)
_HERE_AT = Cue(
    r"\b(?:here|we|team|us|back|over|now|hier|wir|ici|nous|aquí|aqui|hier|wij)\s+(?:at|bei|chez|en|bij)\s+(?=(?:the\s)?[A-ZÀ-Þ])"
)


def said_to_reader(text: str, segment: int = 0) -> FoundPerson:
    """What a letter says of the one whom it addresses: "you are the chief surveyor at …", "your bio at …"."""
    text = text[:TEXT_CAP]
    stated = _first_role(text, _YOU) or _first_role(text, _YOU_WERE)
    role = (
        (stated if stated and stated.company else None)
        or _employed(text, _AS_YOU)
        or _employed(text, _YOU_AS)
        or _employed(text, _YOU_LAST)
        or _employed(text, _SAYS_YOU)
    )
    if role is None and (turkish := told_in_turkish(text)):
        role = Role(*turkish)
    role = role or _employed(text, _YOU_COLON) or stated
    if role is None and (told := told_to_reader(text)):
        role = Role(told[0], None, told[1])
    if role is None and (
        own := _AS_ITS.search(text)
    ):  # "You lead the chaplaincy at Brook House as its Director of Care"
        role = role_at(text[own.end() :])
    company = role.company if role else None
    words = role.words if role else ""
    if company is None and (firm := _where_you(text) or _their_page(text)):
        company, words = firm, words or firm
    if company is None:
        company, where = _employer(text, YOU, YOURS)
        words = words or where
    return _found(role.title if role else None, company, words, segment, "said_to_them")


_WHERE = regex(r"\b(?:at|to|of|from|visited|toured)\s(?=(?:the\s)?[A-ZÀ-Þ])")
_WHERE_YOU = regex(r",?\swhere you\s(?!live|grew|studied|met|were born)")


def _where_you(text: str) -> str | None:
    """The employer that a sentence goes on about: "the open day at Brook Tiles, where you run the kiln"."""
    if "where you" not in text:
        return None
    for found in islice(_WHERE.finditer(text), STATEMENT_CAP):
        firm = company_at(text[found.end() :])
        if firm and " " in firm and _WHERE_YOU.match(_behind(text[found.end() :], firm)):
            return firm
    return None


_ON_PAGE = regex(r"\bon\s(?:the\s)?(?=[A-ZÀ-Þ])")
_PAGE = regex(r"(?:['’]s)?\s(?:web ?site|site|team page|staff (?:page|list))\b")
_NEW_POST = regex(
    r"\b[Cc]ongrat\w{0,12} on (?:your|the) (?:new )?(?:role|job|post|position|appointment|promotion|move) (?:at|to|with) (?=(?:the )?[A-ZÀ-Þ])"
)


def _their_page(text: str) -> str | None:
    """The employer on whose page the reader stands ("your bio on the Brook Tiles site"), or whose new post is praised."""
    for found in islice(_ON_PAGE.finditer(text), STATEMENT_CAP):
        firm = company_at(text[found.end() :])
        if firm and " " in firm and _PAGE.match(_behind(text[found.end() :], firm)):
            return firm
    praised = _NEW_POST.search(text)
    return company_at(text[praised.end() :]) if praised else None


def said_of_writer(text: str, segment: int = 0) -> FoundPerson:
    """What the writer says of themselves: "I'm a hydrologist at …", "I run claims at …", "as a charge nurse at …"."""
    text = text[:TEXT_CAP]
    if role := _first_role(text, _SELF) or _employed(text, _AS):
        return _found(role.title, role.company, role.words, segment, "said_of_self")
    company, words = _employer(text, I, None)
    if company is None and (here := _HERE_AT.search(text)):
        company, words = company_at(text[here.end() :]), here[0]
    return _found(None, company, words, segment, "said_of_self")


def _first_role(text: str, cue: Cue) -> Role | None:
    """The first role behind a cue, which is in small letters."""
    for found in islice(cue.finditer(in_small_letters(text)), STATEMENT_CAP):
        if cue is _YOU and found[0].startswith("work") and _OWN_WORK.search(text[: found.start()]):
            continue
        rest = text[found.end() :]
        role = role_at(rest, certain=bool(_AS_LAST.search(found[0])) or found[0].endswith("the only "))
        if role is None and not _ENGLISH.match(found[0]):  # most other languages say it without an article
            role = role_at(rest, certain=True)
            role = role if role and role.company else None
        if role:
            return Role(role.title, role.company, text[found.start() : found.end()] + role.words)
    return None


_OWN_WORK = regex(r"\b(?:I|i|we|We) (?:\w{1,12} ){0,2}$")  # "I now work as" says nothing of the reader
_AS_LAST = regex(
    r"\b(?:as|als|comme|como|come|som|jako|be|being|appointed|promoted to|elected|named)\s+$", re.IGNORECASE
)
_ENGLISH = regex(r"(?:you|your|u (?:been|r)|ur|i|i['’]m|my|life|days|nights|work|becoming)\b", re.IGNORECASE)


def _employed(text: str, cue: Cue) -> Role | None:
    """The first role behind a cue that names its employer too: "as" alone says little."""
    for found in islice(cue.finditer(text), STATEMENT_CAP):
        surely = cue is not _YOU_COLON and not found[0].casefold().endswith("as ")
        role = role_at(text[found.end() :], certain=surely)
        if role is None and cue is _YOU_COLON:
            role = role_at(text[found.end() :], certain=True)
            role = role if role and sounds_like_trade(role.title or "") else None
        if role and role.company:
            return Role(role.title, role.company, role.words)
    return None


_DOING_AT = r"\b(?:{who})\s+(?:(?:now|also|currently|still)\s+)?(?:{verbs})\s(?:[^.;:!?()]{{0,70}}?\s)??(?:over\s)?(?:(?P<sure>at|for|with|from|bei|beim|chez|bij|hos|ved|presso|na|no|en|på)|im|in der|am)\s+(?=(?:the\s|le\s|la\s)?[A-ZÀ-Þ])"


@cache
def doing(who: str) -> Cue:
    """Where somebody works: "I teach at …"."""
    return Cue(f"(?i:{_DOING_AT.format(who=who, verbs=DOING).rsplit('(?=', 1)[0]})(?=(?:the\\s|le\\s|la\\s)?[A-ZÀ-Þ])")


def _employer(text: str, who: str, whose: str | None) -> tuple[str | None, str]:
    """The employer of sentences about `who` ("you run claims at …", "you run …") or with `whose` ("your team at …")."""
    more = [yours(whose), _FORMAL, _ANY_WORK] if whose else [_MINE]
    patterns = [doing(who), running(who), called(who), _YOU_IN if whose else _I_IN, *more]
    for pattern in patterns:
        for found in islice(pattern.finditer(text), STATEMENT_CAP):
            company = company_at(text[found.end() :])
            if not company or vocabulary.is_place(company) or _is_event(company) or _is_of_a_firm(company, text, found):
                continue
            sure = found.groupdict().get("sure", "sure") is not None and (" " in company or pattern is not patterns[1])
            if sure or vocabulary.company_weight(company) >= 3:
                return company, found[0] + company
    return None, ""


def _is_work(found: re.Match[str]) -> bool:
    """Whether a sentence says that somebody works there, and not that she is "a regular at" or lives "in der" town."""
    words = {bare(word) for word in found[0].split()}
    return found["sure"] is not None and not ("a" in words and {"is", "was"} & words and NO_OCCUPATIONS & words)


def _is_of_a_firm(name: str, text: str, found: re.Match[str]) -> bool:
    """Whether a firm follows what could be one: "with Ada Boone from Brook Glass" names a person."""
    behind = text[text.find(name, found.end()) + len(name) :]
    return vocabulary.company_weight(name) < 3 and bool(re.match(r"\s*,?\s(?:from|who|whom)\s", behind))


_FORMAL = Cue(
    rf"(?i:\b(?:{FORMALLY})\s(?:[^.;:!?\n]{{0,60}}?\s)??(?P<sure>\b\B)?(?:do|da|no|na|del|de la|en el|en la|nel|nella|dello|della|presso)\s+)(?=[A-ZÀ-Þ])"
)


@cache
def running(who: str) -> Cue:
    """An organisation as the object: "you run Brook Glass"."""
    return Cue(
        rf"(?i:\b(?:{who})\s+(?:[^.!?]{{0,80}}?(?:\band|,)\s+(?:then\s+)?)??(?:(?:now|also|currently|still|co-?)\s+)?(?:(?P<sure>runs?|owns?|joined|founded|opened|built(?: up)?|set up|launched|established|created)|start(?:ed)?|manages?|leads?|heads?|directs?)\s+)(?=(?:the\s)?[A-ZÀ-Þ])"
    )


_IN_FIRM = (
    r" (?:now |currently )?(?:(?:on|in|part of|one of) [^.!?\n]{0,40}? (?:at|with|for)|with) (?=(?:the )?[A-ZÀ-Þ])"
)
_I_IN = Cue(rf"\b(?:[Ii]['’]?m|[Ii] am){_IN_FIRM}")  # "I'm on the design side at Brook Boats"
_YOU_IN = Cue(rf"\b(?:[Yy]ou['’]?re|[Yy]ou are){_IN_FIRM}")
_MINE = Cue(  # "My place is Brook & Vale"
    r"\b[Mm]y (?:own |little )?(?:place|shop|firm|company|business|practice|outfit|farm|studio) is (?:called |named )?(?=[A-ZÀ-Þ])"
)
_ANY_WORK = Cue(  # "you keep the tide tables at Brook Museum": whatever it is, where a word tells an organisation
    r"\b[Yy]ou (?!(?:\w+ed|gave|give|spoke|met|said|say|were|are|grew|went|go|won|told|sang|left|came|come|saw|see|took|made|want|know|like|love|can|could|would|should|might|will|may|must|stud(?:y|ied)|live|visit|get|got|find|found|need|have|had|think|thought|remember|stopped|stood|sat)\b)[a-z]{2,12} "
    r"(?:[^.;:!?()\n]{0,60}? )??(?P<sure>\b\B)?(?:at|for|with) (?=(?:the )?[A-ZÀ-Þ])"
)


@cache
def called(who: str) -> Cue:
    """An organisation by its name: "I run a two-chair salon called Brook & Vale"."""
    return Cue(
        rf"(?i:\b(?:{who})\s(?:(?:now|also|currently|co-?)\s?)?(?:run|own|have|had|started|opened|founded|manage|built|lead|work (?:at|for|in))\s[^.!?\n]{{0,60}}?\s(?P<sure>called|named)\s+)(?=[A-ZÀ-Þ])"
    )


@cache
def yours(whose: str) -> Cue:
    """Whose work is somewhere: "your team at …"."""
    return Cue(
        rf"(?i:\b(?:{whose})\s(?:[^.;:!?\n,]{{0,50}}?\s)??(?:(?P<sure>at|with|chez|bei|beim|bij|hos|presso)|en|à|au|na|no|på|ved)\s+)(?=(?:the\s|le\s|la\s)?[A-ZÀ-Þ])"
    )


_EVENTS = frozenset(
    "conference panel summit fair day night podcast webinar talk congress meetup symposium workshop festival"
    " marathon race relay half".split()
)


def _is_event(name: str) -> bool:
    return bool(_EVENTS & set(fold(name).split()))


_PRONOUN_IS = regex(
    rf"\b(?:{PRONOUNS})(?:['’]?s|['’]?re| are| (?:{COPULAS}|(?P<past>{PAST_COPULAS})))\s+", re.IGNORECASE
)
PRONOUN_DOES = rf"(?:{PRONOUNS})"
_COPULA = regex(
    rf"\s{{0,9}}(?:\([^)]{{0,80}}\)\s{{0,9}})?[,;–—-]?\s{{0,9}}(?:(?:{PRONOUNS})(?:\s|(?=['’])|(?=s\s)))?(?:{COPULAS}|{PAST_COPULAS}|['’]?s)\s+",
    re.IGNORECASE,
)
_ANY_COPULA = regex(
    rf"(?:\b|(?<=\w)(?=['’])|(?<=\bshe)|(?<=\bhe))({COPULAS}|{PAST_COPULAS}|now(?=\san?\s)|['’]s|s(?=\s(?:an?|the|our|my)\s))\s+(?=\w)",
    re.IGNORECASE,
)
_PAST = frozenset(PAST_COPULAS.split("|"))
_EVENT_AFTER = regex(
    r"\s+(?:annual |career )?(?:dinner|lunch|breakfast|conference|event|party|meetup|panel|summit|fair|reception|wedding|talk|seminar|workshop|podcast|gala|congress|day|night|alumni)\b",
    re.IGNORECASE,
)
_PLACE_AFTER = regex(r"\s*,?\s*(?:over\s|up\s|down\s|out\s)?(?:at|from|of|with|@|bei|chez)\s+(?=(?:the\s)?[A-ZÀ-Þ0-9])")
_IN_BRACKETS = regex(r"\s*\(([^()]{3,140})\)")
_COMMA = regex(r"\s*[,–—-]\s*")
_BEFORE = regex(
    r"(?:our|my|the|their|his|her|its|fellow|colleague|friend|mein\w?|unser\w?|notre|ma|mon|nuestr[oa]|mijn|onze)\s{1,9}([^.;:!?()\n,]{3,60}?),?\s{0,9}$",
    re.IGNORECASE,
)
_DETERMINER = regex(
    r"\b(?=(?:our|my|the|their|his|her|its|fellow|colleague|friend|mein\w?|unser\w?|notre|ma|mon|nuestr[oa]|mijn|onze)\s)",
    re.IGNORECASE,
)


def _determined(before: str) -> Iterator[re.Match[str]]:
    """What stands between each "our", "my", "the" and the name, the longest first."""
    for place in _DETERMINER.finditer(before):
        if found := _BEFORE.match(before, place.end()):
            yield found


_POSTS_BEFORE = regex(r"(?<![\w-])((?:[A-ZÀ-Þ][\w'’-]{2,20} ){0,2}[A-ZÀ-Þ][\w'’-]{2,20}) $")
_NO_LONGER = regex(r"(?:very |dear |good )?(?:old|former|ex)\b", re.IGNORECASE)
_GREETED = regex(r"\s{0,3}[,!:]?[ \t]{0,3}\n")
SENTENCES_AFTER = 260
SENTENCE_BEFORE = 120


def said_of(  # noqa: PLR0913  # the two ways to read less are named
    text: str, start: int, end: int, segment: int = 0, *, pronouns: bool = True, places: bool = True
) -> FoundPerson:
    """What a text says of the person whose name stands at `start` to `end`, in apposition or in what follows.

    Not `pronouns`: without the sentences that follow. Not `places`: "at …" behind the name is no employer.
    """
    after, before = text[end : end + SENTENCES_AFTER], text[max(0, start - SENTENCE_BEFORE) : start]
    addressed = _GREETED.match(after)  # "Hi Ada," and the letter begins
    role = (None if addressed else _right_after(after, places=places)) or _right_before(before)
    title, company = (role.title, role.company) if role else (None, None)
    words = [role.words] if role else []
    doer = re.match(rf"\s*(?:\([^()]{{0,140}}\))?[\s,–—-]{{0,3}}(?:(?:{PRONOUNS})\s+)?", after, re.IGNORECASE)
    rest = after[doer.end() :] if doer else after
    if company is None and (clause := _WHO_DOES.match(after)) and _is_firm(company_at(after[clause.end() :])):
        company = company_at(after[clause.end() :])
        words.append(clause[0] + (company or ""))
    if company is None and (found := doing("x").pattern.match(f"x {rest}")) and _is_work(found):
        company = company_at(f"x {rest}"[found.end() :])
        words.append(found[0][2:] + (company or ""))
        title = title or _as_title(f"x {rest}"[found.end() :], company) or _as_within(found[0])
    if company is None and (owner := _RUNS.match(rest)):
        firm = company_at(rest[owner.end() :])
        company = firm if firm and (" " in firm or vocabulary.company_weight(firm) >= 3) else None
        words.append(owner[0] + (company or ""))
    if title is None and _NAMED.search(before) and (told := _the_trade(before)):
        title = told
        words.append(told)
    if pronouns and (title is None or company is None):
        later = _by_pronoun(after)
        if later and (title is None or later.title is None or company is None):
            title, company = title or later.title, company or later.company
            words.append(later.words)
    return _found(title, company, " … ".join(word for word in words if word.strip()), segment, "said_of_them")


_WHEN = regex(
    r"(?:,?\s(?:today|yesterday|earlier|just now|again|recently|tonight|(?:this|last|on|the) (?:\w+ )?(?:morning|afternoon|evening|night|week|month|day|weekend|\w{3,6}day)))+(?=[\s,(–—-])",
    re.IGNORECASE,
)
_FROM_TEAM = regex(
    r"\s*,?\s(?:from|in|on|of) (?:the|our|their) (?:[\w&'’-]{1,20}\s){1,4}?(?:at|of|with)\s+(?=(?:the\s)?[A-ZÀ-Þ])"
)
_AGED = regex(r",\s\d{2}(?=,)")  # "Ada Boone, 54, weaver"
_UNMARKED = regex(r"\s+(?=(?:the|an?)\s)")  # dictated: "Ada Boone the weaver at …"


_RUNS = regex(r"\s*(?:(?:now|co-)\s?)?(?:runs|owns|founded|opened|started|set up)\s+(?=(?:the\s)?[A-ZÀ-Þ])")
_WHO_DOES = regex(
    r"\s*,?\s*who\s(?:(?:now|also|currently|still)\s)?(?!lives|studie|likes|loves|met|went|was|is\b|has)[a-z]{2,15}s\s[^.!?,;:\n]{0,60}?\s?(?:at|for|with)\s(?=(?:the\s)?[A-ZÀ-Þ])"
)


def _is_firm(name: str | None) -> bool:
    return name is not None and not vocabulary.is_place(name) and not _is_event(name)


def _right_after(after: str, *, places: bool = True) -> Role | None:
    if when := _WHEN.match(after) or _AGED.match(after):
        after = after[when.end() :]
    if bracket := _IN_BRACKETS.match(after):
        role = _in_brackets(bracket[1])
        if role:
            return role
        after = after[bracket.end() :]
    if _COPULA.match(after):
        return _stated(after)
    if places and (role := _place_after(after)):
        return role
    if (unmarked := _UNMARKED.match(after)) and (role := role_at(after[unmarked.end() :])):
        return role
    role = _behind_comma(after[comma.end() :]) if (comma := _COMMA.match(after)) else None
    if role is None and (once := _ONCE_AT.match(after)):
        return _behind_comma(after[once.end() :])
    return _stated(after[aside.end() :]) if role is None and (aside := _ASIDE.match(after)) else role


def _place_after(after: str) -> Role | None:
    """Where they work, right behind the name: "at Brook Glass", "from the data team at Brook Glass"."""
    place = _PLACE_AFTER.match(after) or _FROM_TEAM.match(after)
    company = company_at(after[place.end() :]) if place else None
    if place is None or company is None or vocabulary.is_place(company) or vocabulary.is_landscape(company):
        return None
    rest = _behind(after[place.end() :], company)
    return None if _EVENT_AFTER.match(rest) else Role(_title_behind(rest), company, place[0].strip() + " " + company)


_ONCE_AT = regex(
    r"\s*,\s(?:(?:formerly|previously|late|once|until recently) (?:of|at|with|from|an?)\s[^,.!?;\n]{2,60}|class of (?:19|20)?\d\d|[’']\d\d),\s",
    re.IGNORECASE,
)


_ASIDE = regex(rf"\s*,\s[^,.!?;\n]{{2,50}},(?=\s(?:{COPULAS})\s)")  # "Ada Boone, from my year, is …"


def _behind_comma(rest: str) -> Role | None:
    """The role in apposition: "Ada Boone, a weaver at …", "…, cable splicer at …", or the employer alone."""
    if role := role_at(rest):
        return role
    if not _BARE_PLACE.match(rest) and (role := role_at(rest, certain=True)) and role.company:
        return role
    employer = company_at(rest)
    return Role(None, employer, employer) if employer and vocabulary.company_weight(employer) >= 3 else None


_BARE_PLACE = regex(r"[A-ZÀ-Þ]")


def _as_title(text: str, company: str | None) -> str | None:
    """The title behind an employer: "works at Brook Grid as a line supervisor"."""
    cue = re.match(r"\s+(?:as|als|comme|como|come|som)\s+", _behind(text, company)) if company else None
    role = role_at(_behind(text, company or "")[cue.end() :]) if cue else None
    return role.title if role else None


def _as_within(said: str) -> str | None:
    """The title between the verb and the employer: "works nights as a lab porter at …"."""
    cue = re.search(r"\sas (?=an? )", said)
    role = role_at(said[cue.end() :], certain=True) if cue else None
    return role.title if role else None


def _behind(text: str, company: str) -> str:
    """What follows the company that a text opens with."""
    last = company.rsplit(maxsplit=1)[-1] if company else ""
    return text[text.find(last) + len(last) :]


def _stated(after: str) -> Role | None:
    """What the first sentence says that somebody is; "is now" before "was" and "used to be"."""
    sentence = re.split(r"[!?\n]\s|\.\s+(?=[A-ZÀ-Þ])|\n\s*\n", after, maxsplit=1)[0]
    found: list[tuple[int, int, Role]] = []
    for copula in _ANY_COPULA.finditer(sentence):
        if re.match(
            r"(?:my|our|a|an|one of my) (?:[a-z]+ ){0,2}(?:student|colleague|friend|classmate|boss|neighbou?r|flatmate|roommate)\b",
            sentence[copula.end() :],
        ):
            continue
        role = role_at(after[copula.end() :])
        german = copula[1] == "er" and not _NORDIC.search(sentence[: copula.start()])  # "er leitet …"
        if (
            role is None and not german and not _ENGLISH_IS.match(copula[1])
        ):  # most other languages say it without an article
            role = role_at(after[copula.end() :], certain=True)
            role = role if role and role.company else None
        if role:
            past = copula[1].casefold() in _PAST
            found.append((past, copula.start(), role))
    return min(found, key=lambda item: item[:2])[2] if found else None


_NORDIC = regex(r"\b(?:han|hun|hon|som)\s$", re.IGNORECASE)
_ENGLISH_IS = regex(r"(?:is|was|works|became|has|worked|used|had|['’]?s)\b")


def _title_behind(rest: str) -> str | None:
    """The title behind an employer: "Ines at Brook & Vale, their lead hydrologist"."""
    if bracket := _IN_BRACKETS.match(rest):
        role = role_at(bracket[1])
        return role.title if role else None
    found = re.match(r"\s*,\s*(?:the|their|our|an?)\s+", rest)
    role = role_at(rest[found.end() :]) if found else None
    return role.title if role else None


_WAS = regex(r"^(?:(?:s?he|they)(?:['’]s| is| was| are)|was|now|then|previously|once|until recently) ", re.IGNORECASE)
_EMAIL = regex(r"[^\s@]@[^\s@]")


def _in_brackets(inside: str) -> Role | None:
    parts = [part.strip() for part in inside.split(",") if not _EMAIL.search(part) and part.strip()]
    if not parts:
        return None
    parts[0] = _WAS.sub("", parts[0])
    role = role_at(", ".join(parts)) or next((one for part in parts if (one := role_at(_WAS.sub("", part)))), None)
    if role:
        return role
    if len(parts) > 1 and parts[0][0].islower() and parts[1][0].isupper() and (trade := occupation(parts[0])):
        firm = None if vocabulary.is_place(parts[1]) else company_at(parts[1])
        return Role(trade, firm, ", ".join(parts[:2]))
    company = next(
        (
            part
            for part in parts
            if part[0].isupper()
            and vocabulary.company_weight(part) >= 1
            and len(part.split()) < 8
            and not vocabulary.is_place(part)
        ),
        None,
    )
    return (
        Role(None, company, company)
        if company and fold(company) not in ("she her", "he him", "they them", "cc")
        else None
    )


def _is_post(word: str) -> bool:
    """Whether a word before a name says a post and is no form of address: "Matron", no "Maître"."""
    return vocabulary.is_post_word(word) and bare(word) not in HONORIFICS


def _right_before(before: str) -> Role | None:
    if (posts := _POSTS_BEFORE.search(before)) and all(map(_is_post, posts[1].split())):
        return Role(posts[1], None, posts[1])
    for found in _determined(before):
        if _NO_LONGER.match(found[1]):
            continue
        said = re.sub(r"^(?:very |dear |good |great |wonderful |lovely |new )+", "", found[1])
        title = _title(said)
        if title and not {bare(word) for word in title.split()} & (RELATIONS - {"lead", "partner", "assistant"}):
            return Role(title, None, found[0].strip())
    return None


_NAMED = regex(r"\b(?:his|her|their) name(?:['’]?s| is| was)\s+$|\b(?:called|named)\s+$", re.IGNORECASE)
_THE = regex(r"\b(?:the|an?|this)\s+(?=[a-z])")


def _the_trade(before: str) -> str | None:
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


def said_by_pronoun(text: str, segment: int = 0) -> FoundPerson:
    """What a text says of the one person whom it speaks of without a name: "Met her at 2. She is a pilot with …"."""
    role = _by_pronoun(text[:SENTENCES_AFTER])
    return _found(role.title, role.company, role.words, segment, "said_of_them") if role else FoundPerson(Person())


_THEIR_JOB = regex(
    r"\b(?:her|his|their) (?:official |current |job |full )?(?:job|title|role|position|trade|profession)(?:['’]s| is|:)\s(?:that of )?(?=\w)",
    re.IGNORECASE,
)
_AS_THEY = regex(
    r"\bas (?=an? [^.!?\n]{3,80}?\b(?:he|she|they)\b)|\b(?:life|work|job|career|days|path|time) as (?=an? )",
    re.IGNORECASE,
)


def _by_pronoun(after: str) -> Role | None:
    title: str | None = None
    company: str | None = None
    words = ""
    for found in sorted(_PRONOUN_IS.finditer(after), key=lambda found: bool(found["past"])):  # what they are now first
        role = role_at(after[found.end() :])
        if role:
            title, company, words = role.title, role.company, found[0] + role.words
            break
    if title is None and (told := _THEIR_JOB.search(after)) and (role := role_at(after[told.end() :], certain=True)):
        title, company, words = role.title, company or role.company, words or told[0] + role.words
    if title is None and (told := _AS_THEY.search(after)) and (role := role_at(after[told.end() :], certain=True)):
        title, company, words = role.title, company or role.company, words or told[0] + role.words
    if company is None and (found_at := doing(PRONOUN_DOES).search(after)) and _is_work(found_at):
        company = company_at(after[found_at.end() :])
        title = title or _as_title(after[found_at.end() :], company) or _as_within(found_at[0])
        words = words or found_at[0] + (company or "")
    if company is None and (found_at := running(PRONOUN_DOES).search(after)) and found_at["sure"]:
        firm = company_at(after[found_at.end() :])
        company = firm if firm and " " in firm and not (vocabulary.is_place(firm) or _is_event(firm)) else None
        words = words or (found_at[0] + company if company else "")
    return Role(title, company, words) if title or company else None


def _found(title: str | None, company: str | None, words: str, segment: int, rule: str) -> FoundPerson:
    person = Person(title=title, company=company)
    said = (evidence(" ".join(words.split()), segment, rule),)
    return FoundPerson(person, {key: said for key in ("title", "company") if getattr(person, key)})
