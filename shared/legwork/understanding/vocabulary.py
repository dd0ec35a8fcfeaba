"""How much a few words look like a job title, a company, a place or an address: weights for the signature's lines."""

# ruff: noqa: E501, PLR2004, RUF001, SIM905  # a pattern is read as one line; weights and word counts stand where they decide; mail holds typographic marks; words are listed as text

import re

from legwork.understanding.names import bare, fold, squashed
from legwork.understanding.remembered import remembered
from legwork.understanding.tables.companies import (
    COMPANY_ENDINGS,
    COMPANY_WORDS,
    LEGAL_FORMS,
    LEGAL_FORMS_AT_END,
    NUMBERED,
    WEAK_COMPANY_WORDS,
)
from legwork.understanding.tables.names import NOT_NAMES, POST_NOMINALS, SURNAMES_TOO
from legwork.understanding.tables.regions import (
    AUSTRALIAN_STATES,
    CANADIAN_PROVINCES,
    CITY_REGIONS,
    COUNTRY_NAMES,
    US_STATES,
)
from legwork.understanding.tables.titles import (
    COMPOUND_HEADS,
    DEPARTMENTS,
    FIELDS,
    HEAD_ENDINGS,
    HEADS,
    NO_TRADES,
    OFFICES_OF_A_WHOLE,
    OWNERS,
    RANKS,
)
from legwork.values.regexes import regex

STRONG = 4.0
_PHRASE_END = regex(
    r",|[ -][Ii]n[ -][Cc]harge\b| (?:of|for|in|to|and|on|with|de|des|du|für|per|till|–|—|-|&) |\(|–|—|:"
)
_ORDINAL = regex(r"(?:[IVX]{1,4}|\d{1,2}|[A-C])")
_STATES = frozenset((*US_STATES, *CANADIAN_PROVINCES, *AUSTRALIAN_STATES))
_SHORT_ROLES = frozenset(
    (
        "ceo cto cfo coo cio cmo cpo chro cso ciso cdo vp svp evp avp md gm dj ux ui gis vd pi ta ra dgm agm cgm pa ea pt ot rn np emt slp lpn cna pgt tgt gp"
    ).split()
)
_ENDING_LENGTH = 5
_RANKS_OF_A_POST = RANKS | {"charge"}
# Words one of which stands in every title that does not end like one.
_IN_TITLES = HEADS | _RANKS_OF_A_POST | {words.rsplit(maxsplit=1)[-1] for words in COMPOUND_HEADS}


@remembered
def title_weight(text: str) -> float:
    """How much it looks like a job title: STRONG or more where a word for a trade or an office leads or ends it."""
    words = _parts(text.strip(" .,"))
    if not words or len(words) > 12 or not text[:1].isalpha():  # a sentence
        return 0.0
    plain = [bare(word) for word in words]
    if _IN_TITLES.isdisjoint(plain) and "-" not in text and not any(map(_ends_like_trade, plain)):
        return 0.0
    phrase = _parts(_PHRASE_END.split(f"{text.strip()} ", maxsplit=1)[0])
    while len(phrase) > 1 and _ORDINAL.fullmatch(phrase[-1]):
        phrase.pop()
    weight = _head_weight(words, phrase, text.split(",", maxsplit=1)[0].split())
    weight += 0.5 * (not RANKS.isdisjoint(plain))
    if not LEGAL_FORMS.isdisjoint(map(bare, phrase[1:])):
        weight -= 4.0
    if plain[-1] in COMPANY_WORDS and not (
        _is_head(words[-1]) or _is_compound_head(phrase) or _PHRASE_END.search(text.strip())
    ):
        weight -= 3.0
    return max(weight, 0.0)


def _parts(text: str) -> list[str]:
    """The words of a text and the parts of those joined by a sign."""
    return text.replace("/", " ").replace("&", " ").replace("+", " ").replace("-", " ").split()


def _head_weight(words: list[str], phrase: list[str], opening: list[str]) -> float:
    """How surely a word for a trade leads, ends or stands in a title; `phrase` is what comes before "of" or a comma, `opening` before a comma."""
    if (phrase and _is_head(phrase[-1])) or any("-" in word and _is_head(word) for word in opening):
        return 5.0
    if _is_head(words[0]) or (len(words) > 1 and bare(words[0]) in RANKS and _is_head(words[1])):
        return 4.5
    if _is_ranked_registration(phrase) or _is_compound_head(phrase):  # "Staff RN", "ward sister"
        return 4.5
    if _is_head(words[-1]) or (opening and _is_head(opening[-1])):
        return 4.0
    if any(map(_is_head, words)):
        return 2.0
    return 3.5 if phrase and (_ends_like_head(phrase[-1]) or _ends_like_head(phrase[0])) else 0.0


def _is_compound_head(phrase: list[str]) -> bool:
    words = [bare(word) for word in phrase]
    return any(" ".join(words[-count:]) in COMPOUND_HEADS for count in (2, 3, 4) if count <= len(words))


def _is_ranked_registration(phrase: list[str]) -> bool:
    """Whether a rank stands before a registration or a post of initials alone: "Staff RN", "Asst. XEN"."""
    if len(phrase) < 2 or bare(phrase[0]) not in _RANKS_OF_A_POST or not phrase[-1].isupper():
        return False
    short = phrase[0].endswith(".") or bare(phrase[0]) in {"staff", "senior", "principal", "junior"}  # "Staff SRE"
    post = len(phrase) == 2 and phrase[0].istitle() and short and 2 < len(phrase[1]) < 6
    return post or bare(phrase[-1]) in POST_NOMINALS


def _is_head(word: str) -> bool:
    plain = bare(word)
    return plain in HEADS and (plain not in _SHORT_ROLES or word.isupper() or len(word) > 3)  # "VP", not "vp"


def is_post_word(word: str) -> bool:
    """Whether a word says a post or a rank and is rarely a given name: "Matron", "Detective", "Deputy"."""
    plain = bare(word)
    return (plain in HEADS or plain in RANKS) and plain not in SURNAMES_TOO and plain not in _GIVEN_TOO


_GIVEN_TOO = frozenset(("dean major mason carter hunter grace faith guy earl duke marshal florist").split())


def _ends_like_head(word: str) -> bool:
    return _ends_like_trade(bare(word))


def _ends_like_trade(plain: str) -> bool:
    """Whether a word, in small letters, ends as words for a trade do, or is made of another and one of them."""
    if plain[-3:] not in _LAST_OF_HEADS or len(plain) <= _ENDING_LENGTH or plain in NO_TRADES:
        return False
    return plain.endswith(HEAD_ENDINGS) or not HEADS.isdisjoint([plain[start:] for start in range(3, len(plain) - 4)])


_LAST_OF_HEADS = frozenset(word[-3:] for word in HEADS.union(HEAD_ENDINGS))


@remembered
def company_weight(text: str, domain: str | None = None) -> float:
    """How much it looks like the name of an organisation; `domain` is the label of the person's mail domain."""
    text = text.strip(" .,")
    words = text.replace("/", " ").split()
    if not words or len(words) > 9:  # a sentence
        return 0.0
    plain = [bare(word) for word in words]
    weight = 0.0
    if not LEGAL_FORMS.isdisjoint(plain[1:]) or (plain[-1] in LEGAL_FORMS_AT_END and len(words) > 1):
        weight += 5.0
    if plain[-1] in COMPANY_WORDS or plain[0] in COMPANY_WORDS or (plain[0] in NUMBERED and plain[-1].isdigit()):
        weight += 3.0
    elif not COMPANY_WORDS.isdisjoint(plain) or any(map(_is_compound_company, plain)):
        weight += 2.0
    elif not WEAK_COMPANY_WORDS.isdisjoint(plain):
        weight += 1.0
    if domain and domain_fits(text, domain):
        weight += 5.0
    capitals = len([word for word in words if word[0].isupper() or not word[0].isalpha()])
    if capitals == len(words):
        return weight + 1.0
    minor = sum(word.casefold() in _MINOR for word in words)
    minor += sum(word.islower() and bare(word) in LEGAL_FORMS for word in words[1:])  # "Brook Fisk ehf."
    sort_last = (  # "Brook centre", no "Psicóloga clínica"
        1 < len(words) < 5
        and plain[-1] in _SORTS
        and plain[0] not in NOT_NAMES
        and not any(_is_head(word) or _ends_like_head(word) for word in words)
    )
    fewest = 0.5 if plain[0] in COMPANY_WORDS or _ends_like_company(plain[-1]) or sort_last else 0.7
    if (capitals + minor) / len(words) < fewest:  # prose or a tagline
        weight -= 4.0
    return weight + 1.0


def _is_compound_company(word: str) -> bool:
    return ("-" in word and word.rsplit("-", maxsplit=1)[1] in COMPANY_WORDS) or _ends_like_company(word)


def _ends_like_company(word: str) -> bool:
    """Whether a compound ends in a word for an organisation: "Zennefilharmonie", "pelastuslaitos"."""
    return word[-4:] in _LAST_OF_COMPANIES and word.endswith(COMPANY_ENDINGS) and word not in COMPANY_ENDINGS


_LAST_OF_COMPANIES = frozenset(ending[-4:] for ending in COMPANY_ENDINGS)


def opens_as_company(text: str) -> bool:
    """Whether a short line opens with a capitalised word for an organisation, whatever follows it small."""
    words = text.split()
    return 1 < len(words) < 6 and words[0][:1].isupper() and bare(words[0]) in _ORGANISATIONS


def is_legal_form(text: str) -> bool:
    """Whether it is nothing but a legal form: "Inc.", "S.A. de C.V.", "sp. z o.o."."""
    words = [bare(word) for word in text.split()]
    return bool(words) and all(word in _LEGAL_WORDS for word in words) and words[0] not in _LEGAL_JOINTS


_LEGAL_JOINTS = frozenset(("de", "z", "s", "&"))
_LEGAL_WORDS = LEGAL_FORMS | LEGAL_FORMS_AT_END | _LEGAL_JOINTS
_ORGANISATIONS = COMPANY_WORDS | WEAK_COMPANY_WORDS
_SORTS = COMPANY_WORDS - {"office", "department", "services"}
_MINOR = frozenset(
    (
        "of the and for de la le du des do da dos das del di della für und y et e i am an der den van von voor & at in on"
    ).split()
)


def names_no_person(name: str) -> bool:
    """Whether a capitalised run is surely a post or an organisation; "Jane Baker" and "Tom Mills" can be people."""
    if name.replace(" ", "").isalpha():  # as most names are
        words = name.casefold().split()
        if _NO_PERSONS.isdisjoint(words) and not any(map(_ends_like_trade, words)):
            return False
    return (title_weight(name) >= STRONG or company_weight(name) >= STRONG) and not is_surname_too(name)


# Words one of which stands in what surely is a post or an organisation, where nothing ends like a trade.
_NO_PERSONS = _IN_TITLES | COMPANY_WORDS | LEGAL_FORMS | LEGAL_FORMS_AT_END | NUMBERED


def is_surname_too(name: str) -> bool:
    """Whether the last word of a short name is a surname as well: "Tom Mills"."""
    words = [bare(word) for word in name.split()]
    return 1 < len(words) < 4 and words[-1] in SURNAMES_TOO and not any(word in _OFFICIAL for word in words[:-1])


_OFFICIAL = HEADS | FIELDS | RANKS | COMPANY_WORDS | frozenset(("pastry", "sous", "the", "royal", "national", "city"))


def domain_fits(text: str, domain: str) -> bool:
    """Whether a mail domain's label is made of a company's name: whole, its start, or its initials."""
    of_name = fold(text).split()
    run_together, label = "".join(of_name), squashed(domain)
    if len(label) < 2 or not run_together:
        return False
    if run_together == label or (
        len(label) > 3 and (label in run_together or (run_together in label and len(run_together) > 3))
    ):
        return True
    words = [word for word in of_name if word not in _MINOR]
    if "-" not in domain:
        if len(domain) > 3 and len(words) > 1 and domain.casefold() in words:
            return True
    elif any(map(words.__contains__, _pieces_of(domain, alone=len(words) < 2))):
        return True
    return len(words) > 1 and words[0][0] == label[0] and _fits_initials(words, label)


def _pieces_of(domain: str, *, alone: bool) -> list[str]:
    """The longer pieces of a label with hyphens; where a word stands `alone`, only if the label has short ones too."""
    pieces = domain.casefold().split("-")
    long = [piece for piece in pieces if len(piece) > 3]
    return [] if alone and len(long) == len(pieces) else long


def _fits_initials(words: list[str], label: str) -> bool:
    """Whether a label is the initials of some words, or of the first of them and the last whole."""
    initials = "".join(word[0] for word in words)
    return (
        (len(initials) > 2 and initials == label)
        or any(initials[:cut] + "".join(words[cut:]) == label for cut in range(1, len(words)))  # "cbwoodenboats"
        or (
            len(words[0]) > 3
            and label.startswith(words[0])
            and any(word[:3] in label[len(words[0]) :] for word in words[1:])
        )
    )


def domain_label(email: str | None) -> str | None:
    """The label under the public suffix of an address's domain ("acme" of ada@mail.acme.example); None for freemail."""
    labels = (email or "").rpartition("@")[2].casefold().split(".")
    if len(labels) < 2:
        return None
    if len(labels) > 2 and (len(labels[-2]) <= 3 or (labels[-2] == "example")):  # co.uk, ac.jp, example.com
        labels = labels[:-1]
    label = labels[-2]
    return None if label in FREEMAIL else label


FREEMAIL = frozenset(
    (
        "gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol proton protonmail pm gmx web"
        " posteo mailbox fastmail zoho yandex mail qq 163 126 naver hanmail orange wanadoo free laposte libero"
        " tiscali t-online bluewin hey tutanota tuta comcast verizon att sbcglobal btinternet sky virginmedia"
        " bigpond optusnet rediffmail seznam wp onet interia o2"
    ).split()
)


_SIDES = frozenset(
    ("north", "south", "east", "west", "central", "greater", "nord", "süd", "ost", "sud", "est", "ouest")
)


def is_place(text: str) -> bool:
    """Whether it names a place: a country, a large city, a state, or town and state ("Peoria, IL")."""
    shown = text.strip(" .,")
    plain = shown.casefold()
    if plain in COUNTRY_NAMES or plain in CITY_REGIONS or shown in _STATES:
        return True
    words = plain.split()
    if len(words) < 2 and "," not in text:
        return False
    if not _SIDES.isdisjoint(words):
        sided = [word for word in words if word not in _SIDES]
        if sided and " ".join(sided) in CITY_REGIONS:  # "Leeds North"
            return True
    if "," in text:
        parts = [part.strip() for part in text.split(",") if part.strip()]
        last = parts[-1] if parts else ""
        return len(parts) > 1 and (
            last in _STATES or last.casefold() in COUNTRY_NAMES or parts[0].casefold() in CITY_REGIONS
        )
    stated = text.split()
    if len(stated) > 3 or stated[-1] not in _STATES or not stated[0].istitle():
        return False
    return bare(stated[-1]) not in LEGAL_FORMS_AT_END or " ".join(stated[:-1]).casefold() in CITY_REGIONS  # "Volvo AB"


_FIGURE = regex(r"\d")
_STREET = regex(
    r"\b(?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|ln\.?|drive|dr\.|boulevard|blvd\.?|suite|ste\.?|floor|fl\.?|unit|p\.?\s?o\.? box"
    r"|square|highway|hwy|parkway|pkwy|way|court|ct\.|plaza|building|bldg|level|room|rue|bd|boul\.|allée|quai|calle|avda|avenida|plaza|paseo"
    r"|carrera|via|viale|piazza|corso|practice \d+|shop \d+|block \w|wing|rua|travessa|largo|ulica|ul\.|gatan|vägen|gade|vej|gata|straat|laan|plein|postfach)\b",
    re.IGNORECASE,
)
_HOUSE = regex(r"\d{1,5}[A-Za-z]?,? \w")
_STREET_JOINED = regex(  # in small letters
    r"(?:s(?<=\w.)tr(?:aße|asse|aat|\.)|p(?<=\w.)latz|g(?<=\w.)(?:asse|atan|ade|ata)|w(?<=\w.)eg|a(?<=\w.)llee|l(?<=\w.)aan|v(?<=\w.)(?:ägen|ej|eien))\s+\d"
)
_POSTCODE = regex(
    r"\b(?:\d{4,6}(?:-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|[A-Z]{1,2}\d{1,2})\b"
)


def is_address(text: str) -> bool:
    """Whether it is (a line of) a postal address."""
    if _FIGURE.search(text) is None:
        return text.casefold().startswith(("p.o. box", "po box"))
    if _STREET_JOINED.search(text.lower()) or (
        _HOUSE.match(text) and (_STREET.search(text) or "," in text or len(text.split()) > 2)
    ):
        return True
    return bool(_STREET.search(text) or _POSTCODE.search(text))


_GOES_ON = frozenset(("of for in to with de des du für at on from im der les la").split())


_JOINING = frozenset(("and", "or", "&"))


def cut_behind_head(text: str) -> str:
    """A title in running text, cut where small words go on behind its trade: "ecologist fascinates me"."""
    words = text.split()
    for place in range(len(words) - 2, -1, -1):
        following = words[place + 1]
        if _is_head(words[place].split("/")[-1].split("-")[-1]) and following.islower():
            later = words[place + 1 + (following in _JOINING) :]
            goes_on = following in _GOES_ON or any(_is_head(word) or _ends_like_head(word) for word in later)
            return text if goes_on else " ".join(words[: place + 1])
    return text


def split_of(title: str) -> tuple[str, str | None]:
    """A title without the organisation that it is "of": "head teacher of Brook Primary"; a field stays with it."""
    for found in re.finditer(r"\s(?:of|de|du|von|des|van|i|in|at) (?:the )?(?=[A-ZÀ-Þ])", title):
        head, rest = title[: found.start()], title[found.end() :]
        whole = bare(head.split()[-1]) in OWNERS or (" " in rest and _OF_A_WHOLE.search(head))
        if whole and not is_place(rest) and not is_department(rest):
            return head, rest
        if company_weight(rest) >= 3 and not is_department(rest) and title_weight(head) >= 3 and len(rest.split()) > 1:
            return head, rest
    return title, None


_OF_A_WHOLE = regex(rf"\b(?:{'|'.join(OFFICES_OF_A_WHOLE)})$", re.IGNORECASE)
_LANDFORMS = frozenset(
    "lake bay river island islands creek falls valley beach hill hills cove springs crossing peninsula mountain"
    " mountains coast shore estuary fjord loch glen moor reach narrows".split()
)


def is_landscape(text: str) -> bool:
    """Whether a name is rather a lake's or a valley's than a firm's: "Split Lake", "Hope Valley"."""
    words = [bare(word) for word in text.split()]
    return 1 < len(words) < 4 and words[-1] in _LANDFORMS and company_weight(text) < 2


def names_field(text: str) -> bool:
    """Whether a word of it names a field of work: "Patient Safety & Quality"."""
    return not FIELDS.isdisjoint(map(bare, _parts(text)))


def is_trade_plural(word: str) -> bool:
    """Whether a word says who works together: "Opticians", "Bakers"."""
    return word.endswith("s") and _is_head(word[:-1])


def is_department(text: str) -> bool:
    """Whether every word of it names a field of work rather than an organisation."""
    words = [plain for word in _parts(text) if (plain := bare(word)) not in _MINOR]
    if not words:
        return False
    return words[0] in DEPARTMENTS or words[-1] in DEPARTMENTS or _FIELDS_AND_RANKS.issuperset(words)


_FIELDS_AND_RANKS = FIELDS | RANKS
