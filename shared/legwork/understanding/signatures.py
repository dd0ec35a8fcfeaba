"""Signatures: name, title, company, telephone and LinkedIn profile of a person from a block in any usual layout."""

# ruff: noqa: E501, PLR2004, RUF001, RUF002  # a pattern is read as one line; weights and word counts stand where they decide; mail holds typographic marks

import re
from dataclasses import dataclass, field

from legwork.understanding import vocabulary
from legwork.understanding.cues import alike
from legwork.understanding.found import FoundPerson, evidence
from legwork.understanding.names import bare, fold, person_name, same_name, without_pronouns
from legwork.understanding.occupations import sounds_like_trade
from legwork.understanding.phones import contact_phone, has_numbers
from legwork.understanding.regions import region_of
from legwork.understanding.tables.names import HONORIFICS, NOT_NAMES, POST_NOMINALS
from legwork.understanding.tables.occupation_words import BOUNDS
from legwork.understanding.tables.valedictions import VALEDICTIONS
from legwork.understanding.unwrapping import unwrap
from legwork.understanding.written_names import one_script
from legwork.values.people import Person
from legwork.values.regexes import regex

TEXT_CAP = 40_000
LINE_CAP = 240
BLOCK_LINES = 16
_LONGEST_PROSE_FREE_LINE = 14  # words
_MARKUP = regex(r"[*_#\u200b\u200c\u200d\ufeff\u2060]+|^\s*(?:>+ ?|[-–—=•·]+\s+)")
_SEPARATOR = regex(r"\s*[|¦·•‖▪●◦⋅»]+\s*|\t+|\s{3,}|\s*//\s*|\s+~\s+")
_DASH = regex(r"\s{1,40}[-–—]{1,2}\s+")
_AT = regex(
    r"\s{1,40}(?:at|@|bei|beim|chez|bij|hos|på|presso|en)\s+(?=(?:the\s|der\s|la\s|le\s|the\s)?[^\W\d_a-zß-öø-ÿ]|[A-ZÀ-Þ0-9])"
)
_END_OF_BLOCK = regex(
    r"\b(?:confidential|disclaimer|intended recipient|privileged|this e-?mail|this message|the information in|the views expressed|vertraulich"
    r"|diese e-?mail|ce message|este mensaje|sent (?:from|with|via)|get outlook|von meinem|envoyé de|enviado desde|inviato da|unsubscribe"
    r"|powered by|meetings by|invited you|hat (?:sie|dich) (?:zu|eingeladen)|vous (?:a invité|invite)|le ha invitado|heeft (?:u|je) uitgenodigd"
    r"|microsoft teams|join (?:the |your |our |this )?(?:meeting|zoom|call|webinar)|google meet|zoom meeting|meeting id|besprechungs-id|id de réunion|dial[ -]in|passcode"
    r"|please consider the environment|think before you print|scanned (?:by|for)|virus-free|download)\b",
    re.IGNORECASE,
)
_NOT_A_FACT = regex(
    r"@|https?:|www\.|\.(?:com|org|net|example|edu|gov)\b|^\s*[\"“„«'].*[\"”“»']\s*$|[!?]\s*$"
    r"|^(?:dear|hi|hello|hey|hallo|liebe[r]?|sehr geehrte[r]?|bonjour|chère?|hola|estimad[oa]|olá|ciao|gentile|beste|hej|hei)\b|^(?:when|where|what|who|with|date|time|location|wann|wo|quand|où)\s?(?::|$)"
    r"|\b(?:pronouns|working days|working hours|office hours|please note|book (?:a|time)|schedule (?:a|time)|follow (?:me|us)|connect with me|join us"
    r"|^member of|^proud|^winner|^alumn|^author of|registered (?:in|office)|company (?:no|number)|sitz der|amtsgericht|handelsregister|ust-id|vat|hrb|siret|geschäftsführ(?:er|ung):|on leave|linkedin|twitter|instagram|facebook"
    r"|^organizer$|^organiser$|^organisateur$|^organisatrice$|^veranstalter(?:in)?$|^arrang(?:ø|ö)r$|^järjestäjä$|^organizzatore$|^organisator$|^organizador$|^gjester$|^gäster$|^gæster$|^gasten$|^gäste$|^invitados$|^invitati$|^convidados$|^teilnehmer$|^deltak(?:ere|are)$|^organizador(?:a)?$|^invités?$|^guests?$|^host$|^description:?$|^agenda:?$|^details:?$|^notes:?$|^previously:?$|^beschreibung:?$|^optional$|^attendees?$|(?:room|rm|raum|zimmer)[ .]{1,2}\d\S{0,8}|tel|phone|mobile|mobil|fax|e-?mail|class of|linkedin)\b",
    re.IGNORECASE,
)
_LINKEDIN = regex(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/(?:mwlite/)?(in|pub)/([\w%À-ÿ.'’-]{2,100})", re.IGNORECASE
)
_VERB_BEHIND = regex(
    r"[^\w]{0,3}(?:has|have|is|was|will|would|hat|a|invited|wants|schrieb|wrote|schreef|escribió)\s", re.IGNORECASE
)
_PHONE_DIGITS = 7
_FIRST_LINES = 8  # of a block, where an unknown name is looked for
_PICTURE = regex(r"\[[^\[\]]{0,200}\]")  # "[cid:image001.png]", "[Logo: Boone Glass]"
_HIDDEN_LINK = regex(r"<(?:https?://|mailto:)[^<>\s]{0,300}>?")  # "Boone Glass<https://boone.example>"
_LINK = regex(r"https?://\S{0,300}")
_LINKED = "\ufffc"
_LABEL = regex(
    r"(?:(?P<title>(?:job )?title|position|role|fonction|poste|cargo|puesto|funktion|ruolo|functie|stanowisko)"
    r"|(?P<company>company|organi[sz]ation|employer|firm|firma|soci[ée]t[ée]|entreprise|empresa|azienda|bedrijf))\s?:\s*",
    re.IGNORECASE,
)
_OTHER_LABEL = regex(r"[^\W\d_]{3,15}:\s+\S")  # "Price: none"
_FORMER = regex(
    r"(?:former(?:ly)?|previously|past|ex|ehem(?:als|alig\w*)?|früher|ancien(?:ne)?|anteriormente)\b[ .:-]",
    re.IGNORECASE,
)
_ONCE = regex(r"[,;(]?\s(?:formerly|previously|ex-|früher|ehemals|anciennement|antes|prima)\b.*$", re.IGNORECASE)
_SINCE = regex(
    r",?\s(?:since|est\.?|seit|sinds|depuis(?: l['’]an)?|desde|dal|sedan|siden|od(?: roku)?|din|fra)\s(?:\w{3,9}\s)?(?:1[89]|20)\d\d\b.*$",
    re.IGNORECASE,
)
_NO_MORE = regex(
    r",?\s\(?(?:i\.\s?r\.|a\.\s?d\.|b\.\s?d\.|ret(?:ire)?d\.?|em\.|i\.\s?k\.)\)?\s*$", re.IGNORECASE
)  # "retired"
_SENTENCE = regex(r"I(?:['’]m)?\s")


@dataclass(slots=True)
class _Cell:
    """A few words of the block that may be a title or a company, where they stand, and how much they look it.

    `text` is without brackets, `full` with them; `chunk` is what it was cut from, where a dash cut it.
    """

    text: str
    line: int
    title: float = 0.0
    company: float = 0.0
    full: str = ""
    chunk: str = ""
    parts: tuple[str, ...] = field(default=())


def read_signature(
    text: str, name: str | None = None, *, email: str | None = None, region: str | None = None, segment: int = 0
) -> FoundPerson:
    """What a signature block, or the end of a letter, says of its owner.

    `name` is whom it should be about, `email` helps to tell the company by its domain, `region` (ISO 3166) reads
    national telephone numbers, `segment` is the index for the evidence.
    """
    lines, stated = _block(text[-TEXT_CAP:], name)
    if not lines:
        return FoundPerson()
    whole = "\n".join(lines)
    title, company = _role(lines, stated, vocabulary.domain_label(email))
    phone = contact_phone(whole, region_of(None, whole) or region) if has_numbers(whole) else None
    profile = linkedin_of(whole)
    person = Person(
        name=person_name(stated) if stated else None,
        title=title,
        company=company,
        phone=phone.number if phone else None,
        linkedin=profile,
    )
    words = {"name": stated, "title": title, "company": company, "phone": phone and phone.words, "linkedin": profile}
    found = {
        key: (evidence(value, segment, "signature"),) for key, value in words.items() if value and getattr(person, key)
    }
    return FoundPerson(person, found)


def is_signed(text: str, name: str) -> bool:
    """Whether the end of a text opens a signature with a name."""
    lines, stated = _block(text[-TEXT_CAP:], name)
    return bool(lines and stated and person_name(stated))


def signed_by(text: str) -> str | None:
    """The full name that signs a text; None where none does."""
    return read_signature(text, None).person.name


def linkedin_of(text: str) -> str | None:
    """The first LinkedIn profile of a text, as https address without query; None where there is none."""
    text = text[:TEXT_CAP]
    if "linkedin" not in alike(text):
        return None
    for wrapped in re.finditer(r"https?://[^\s<>\"]{10,2000}", text):
        if (
            "linkedin" in wrapped[0]
            and (unwrapped := unwrap(wrapped[0])) != wrapped[0]
            and (inner := linkedin_of(unwrapped))
        ):
            return inner
    found = _LINKEDIN.search(text)
    if not found:
        return None
    host = found[0].casefold().removeprefix("https://").removeprefix("http://").partition("/")[0]
    return f"https://{host}/{found[1].lower()}/{found[2].rstrip('.')}"


def _clean(line: str) -> str:
    plain = _MARKUP.sub("", line[:LINE_CAP].replace("\u00a0", " ")).strip().strip("<>").strip()
    return "" if _PICTURE.fullmatch(plain) else plain


def _block(text: str, name: str | None) -> tuple[list[str], str | None]:
    """The lines of the signature and the words that give the name: what follows the last line that opens with it."""
    lines = [_clean(line) for line in text.splitlines()]
    anchor, stated = _anchor(lines, name)
    if anchor is None:
        after = _after_valediction(lines)
        if after is None and sum(len(line.split()) > _LONGEST_PROSE_FREE_LINE for line in lines):
            return [], None
        anchor = after or 0
        if name is None:
            anchor, stated = _unnamed(lines, anchor)
    block: list[str] = []
    for line in lines[anchor:]:
        if _END_OF_BLOCK.search(line) or len(block) == BLOCK_LINES:
            break
        if line and (len(line.split()) <= _LONGEST_PROSE_FREE_LINE + 6 or _short(line)):
            block.append(line)
    return block, stated


_OWNED_BY = regex(
    r"(?:inh(?:aber(?:in)?)?|geschäftsführ(?:er|erin|ung)|prop|proprietor|owner|gérante?|titolare|eigenaar)\b[.:]",
    re.IGNORECASE,
)


def _anchor(lines: list[str], name: str | None) -> tuple[int | None, str | None]:
    """The last line that opens with the full name, else with a part of it standing alone."""
    if not name:
        return None, None
    alone: tuple[int | None, str | None] = (None, None)
    words = fold(name).split()
    for number in (place for place in range(len(lines) - 1, -1, -1) if lines[place]):
        run_together = fold(lines[number]).replace(" ", "")
        if not any(word in run_together for word in words):
            continue
        if not _short(lines[number]) or _OWNED_BY.match(lines[number]):
            continue
        opening = _opening(lines[number])
        head, _, tail = opening.partition(",")
        if " " in head and fold(head) == fold(name) and _has_words(tail):  # "Ada Boone, Glazier": in no table
            opening = head
        stated = person_name(opening)
        if stated and same_name(stated, name):
            if " " in stated or " " not in name:
                return number, opening
            if alone[0] is None:
                alone = number, opening
        elif (
            stated is None
            and fold(name)
            and fold(lines[number]).startswith(fold(name) + " ")
            and len(lines[number].split()) < 9
            and not _VERB_BEHIND.match(lines[number], len(name))
        ):
            return number, " ".join(lines[number].split()[: len(name.split())])
    return alone


def _has_words(tail: str) -> bool:
    """Whether words stand there, and not abbreviations alone: "Glazier", no "MLT" and no "inf. clin."."""
    words = tail.split()
    return any(len(word) > 3 and word[-1].isalpha() and (word.istitle() or word.islower()) for word in words)


def _short(line: str) -> bool:
    """Whether a line is no prose: few words, or several cells."""
    return len(line.split()) <= _LONGEST_PROSE_FREE_LINE or len(_SEPARATOR.findall(line)) > 1


def _opening(line: str) -> str:
    """The first cell of a line, where a name would stand."""
    line = one_script(line).strip().removeprefix("(")
    cell = re.split(r"[|¦·•‖▪●\t]|\s{3,}|\s[-–—/]\s|[()]", line, maxsplit=1)[0].strip(" ,")
    head, comma, tail = cell.partition(",")
    if comma and bare(head) in VALEDICTIONS:  # "Cheers, Pat"
        return tail.strip()
    if comma and vocabulary.title_weight(tail.strip()) >= vocabulary.STRONG - 1:
        return head
    return cell if len(cell.split()) <= _LONGEST_PROSE_FREE_LINE else ""


def _after_valediction(lines: list[str]) -> int | None:
    for number in range(len(lines) - 1, -1, -1):
        if lines[number].casefold().strip(" ,.!") in VALEDICTIONS and number + 1 < len(lines):
            return number + 1
    return None


def _unnamed(lines: list[str], anchor: int) -> tuple[int, str | None]:
    for number in range(anchor, min(anchor + _FIRST_LINES, len(lines))):
        opening = _opening(lines[number])
        stated = person_name(opening)
        if (
            stated
            and " " in stated
            and _all_capitalised(stated)
            and not any(word.casefold() in NOT_NAMES for word in stated.split())
            and not (vocabulary.names_no_person(stated) or vocabulary.names_no_person(opening))
        ):
            return number, opening
    return anchor, None


def _all_capitalised(name: str) -> bool:
    return name.split(maxsplit=1)[0][0].isupper() and name.rsplit(maxsplit=1)[-1][0].isupper()


def _role(lines: list[str], stated: str | None, domain: str | None) -> tuple[str | None, str | None]:
    cells = [cell for number, line in enumerate(lines) for cell in _cells(line, number, stated, domain)]
    elsewhere = domain is not None and not (stated and vocabulary.domain_fits(stated, domain))
    title = _best_title(cells, elsewhere=elsewhere)
    others = [cell for cell in cells if cell is not title]
    company = _best_company(others, title)
    title_text = title.full if title else None
    if title is not None and len(title.parts) > 1:
        title_text, inner = _split_title(title, company, domain)
        title_text = _CIRCLE.sub("", title_text)
        if inner:
            town = elsewhere and " " not in inner and vocabulary.company_weight(inner, domain) < 2
            return title_text, None if town else _unbracketed(inner)
    elif title is not None and company is not None and _keeps_tail(title, company, cells):
        title_text = title.chunk
    if title is None and company is not None and (both := _unknown_trade(company, domain)):
        return both
    return title_text, _company_text(company, domain) if company else None


_CIRCLE = regex(r", (?:[A-ZÀ-Þ][\w-]+ ){1,2}(?:Division|Circle|Range|Taluk|Tehsil)$")  # the district of an office


def _keeps_tail(title: _Cell, company: _Cell, cells: list[_Cell]) -> bool:
    """Whether what a dash cut off a title is a part of it: "Charge Nurse – Cardiac ICU", the firm elsewhere."""
    tail = next((cell for cell in cells if cell.chunk == title.chunk and cell is not title), None)
    return tail is not None and tail is not company and bool(_DASH.search(title.chunk)) and tail.company < 2


def _unknown_trade(cell: _Cell, domain: str | None) -> tuple[str, str] | None:
    """A title that no table knows: in "Glassblower, Boone Glass Ltd" under the name, what stands before a certain company."""
    if len(cell.parts) != 2 or cell.line > 1 or vocabulary.is_department(cell.parts[0]):
        return None
    own = vocabulary.company_weight(cell.parts[1])
    certain = vocabulary.company_weight(cell.parts[1], domain)
    plain = vocabulary.company_weight(cell.parts[0], None if own >= 3 else domain)
    return (
        (cell.parts[0], cell.parts[1])
        if plain <= 1 and certain >= 3 and not vocabulary.is_legal_form(cell.parts[1])
        else None
    )


_BRACKETED = regex(r"\([^()]{0,80}\)")
_COMMA = regex(r",(?![^()]{0,80}\))")  # not inside brackets
_ON_BEHALF = regex(r"^(?:for and )?on behalf of |^for (?=[A-ZÀ-Þ])|^member of the staff of ", re.IGNORECASE)
_FEW = 5


def _cells(line: str, number: int, stated: str | None, domain: str | None) -> list[_Cell]:
    if stated and number == 0:
        line = _without_name(line, stated)
    found: list[_Cell] = []
    if stated and number == 0 and line.startswith(" / "):  # all in one line: "Ada Boone / Glazier / Boone Glass"
        line = line.replace(" / ", " | ")
    for chunk in _SEPARATOR.split(_LINK.sub(_LINKED, _HIDDEN_LINK.sub(" ", line))):
        if _FORMER.match(chunk.strip()) or _SENTENCE.match(chunk.strip()):
            continue
        for piece in _pieces(chunk, domain):
            cell = _cell(piece, number, stated, domain)
            if cell is not None:
                cell.chunk = chunk.strip(" ,;")
                if found and found[-1].chunk == cell.chunk and found[-1].company >= vocabulary.STRONG > cell.title:
                    cell.title = 0.0  # "Boone Glass Ltd - repair of old windows": the trade of the firm
                found.append(cell)
    return found


def _cell(piece: str, number: int, stated: str | None, domain: str | None) -> _Cell | None:
    """The cell of a piece of a line; None where it says neither a title nor a company."""
    label = _LABEL.match(piece.strip())
    full = _ONCE.sub("", one_script(without_pronouns(piece.strip()[label.end() :] if label else piece)))
    dated = _SINCE.search(full) is not None
    full = _SINCE.sub("", _NO_MORE.sub("", full))
    full = _ON_BEHALF.sub("", " ".join(_without_registrations(full).strip(" ,;:/[]–—-").split()))
    full = _without_degrees(_ABOARD.sub("", full))
    if (numbered := _NUMBER_BEHIND.search(full)) and vocabulary.title_weight(full[: numbered.start()]) >= 3:
        full = full[: numbered.start()]  # "Licensed Plumber #30771"
    text = _unbracketed(full).strip(" ,;:()")
    if vocabulary.is_address(text) and (firm := _before_address(text, domain)):
        text = full = firm
    if not text:  # "Ada Boone (glassblower)"
        text = full = full.strip("() ")
    if (
        not text
        or _is_noise(text)
        or (_OTHER_LABEL.match(text) and vocabulary.title_weight(text.partition(":")[0]) < 3)  # no "Curator: Ferns"
        or (stated and same_name(person_name(text), person_name(stated)) and len(text.split()) < 4)
    ):
        return None
    cell = _Cell(text, number, vocabulary.title_weight(text), vocabulary.company_weight(text, domain), full)
    cell.parts = tuple(part.strip() for part in _COMMA.split(full) if part.strip())
    if dated and cell.company < 2 and " " not in text:  # "Glassblower since 1988"
        cell.title = max(cell.title, 3.0)
    if label:
        cell.title, cell.company = (6.0, 0.0) if label["title"] else (0.0, 6.0)
    elif (
        stated
        and number == 0
        and text[0].islower()
        and len(text.split()) <= _FEW
        and bare(text) not in HONORIFICS | POST_NOMINALS
        and vocabulary.company_weight(text) < 1
    ):
        cell.title = max(cell.title, 3.5)  # "Ada Boone, glassblower": behind the name and no name itself
    return cell


def _before_address(text: str, domain: str | None) -> str | None:
    """The firm before its address on one line: "Boone Glass Ltd, 14 Mill Lane"."""
    head = text.partition(",")[0].strip()
    certain = vocabulary.company_weight(head, domain) >= 3 and not vocabulary.is_address(head)
    return head if certain and head != text else None


def _unbracketed(text: str) -> str:
    return " ".join(_BRACKETED.sub(" ", text).split())


def _without_registrations(text: str) -> str:
    """The text without brackets that hold a registration, an abbreviation or a place and no words of a title."""
    return _BRACKETED.sub(lambda found: found[0] if _stays(found, text) else " ", text)


def _stays(bracket: re.Match[str], text: str) -> bool:
    """Whether a bracket is of a title or inside a firm's name: "Boone Glass (Asia) Limited"."""
    behind = text[bracket.end() :].split()
    return _is_of_title(bracket[0][1:-1].strip()) or (len(behind) == 1 and vocabulary.is_legal_form(behind[0]))


def _is_of_title(inside: str) -> bool:
    return (
        inside[:1].isalpha()
        and ":" not in inside
        and not any(char.isdigit() for char in inside)
        and not inside.replace(" ", "").isupper()
        and not vocabulary.is_place(inside)
        and not _degrees(inside.replace(",", " "))
        and fold(inside) not in _ASIDES
    )


_ASIDES = frozenset(  # in brackets behind a title: no part of it
    (
        "remote",
        "retired",
        "retd",
        "part time",
        "on leave",
        "freelance",
        "self employed",
        "volunteer",
        "still",
        "again",
        "for now",
        "currently",
        "allegedly",
        "mostly",
    )
)


def _pieces(chunk: str, domain: str | None) -> list[str]:
    """A chunk cut at "at" and at spaced dashes, where both sides stand for themselves."""
    cut = _AT.search(chunk)
    if cut and (
        vocabulary.title_weight(chunk[: cut.start()]) > 0
        or vocabulary.is_department(chunk[: cut.start()])
        or (chunk[: cut.start()].strip().islower() and vocabulary.company_weight(chunk[cut.end() :], domain) >= 3)
    ):
        return [
            chunk[: cut.start()],
            re.sub(r"^(?:(?:the|la|le)\s+(?=[a-zß-ÿ])|(?:der|dem|den)\s+)", "", chunk[cut.end() :]),
        ]
    if (
        (word := re.match(r"\S+", chunk))
        and (rest := chunk[word.end() :].strip())
        and _is_trade_of(word[0], rest, domain)
    ):
        return [word[0], rest]
    if (place := _IN.fullmatch(chunk.strip())) and not vocabulary.is_department(place["place"]):
        if vocabulary.company_weight(place["place"], domain) >= 3:
            return [place["trade"], place["place"]]
        if " " not in place["place"] and vocabulary.company_weight(place["trade"]) <= 1:
            return [place["trade"]]
    return _dashed(chunk, domain)


def _dashed(chunk: str, domain: str | None) -> list[str]:
    pieces = _DASH.split(chunk)
    if len(pieces) == 2 and bare(pieces[0]) in _IN_CHARGE:  # "Head - Patient Safety"
        weight = vocabulary.company_weight(pieces[1], domain)
        if weight < 2 or (weight < vocabulary.STRONG and vocabulary.names_field(pieces[1])):
            return [chunk]
    if len(pieces) == 2 and pieces[1].strip() in _DESKS and vocabulary.title_weight(pieces[0]) >= 3:
        return [chunk]  # "Deputy Manager - HR"
    if len(pieces) > 1 and vocabulary.title_weight(pieces[0]) >= vocabulary.STRONG - 1:
        rest = " ".join(pieces[1:])
        if vocabulary.company_weight(rest, domain) < 2 or vocabulary.is_department(rest):
            digits = sum(char.isdigit() for char in rest)
            return [chunk] if not digits and vocabulary.is_department(rest) else pieces
    return pieces


_DESKS = frozenset(
    ("HR", "IT", "QA", "QC", "ICU", "ITU", "NICU", "ER", "ED", "OPD", "R&D", "PMO", "PR", "HSE", "EHS", "CT", "MRI")
)
_IN_CHARGE = frozenset(("head", "lead", "director", "manager", "chief", "vp", "avp", "incharge", "in-charge", "leiter"))
_IN = regex(
    r"(?P<trade>[^\W\d_][\w'’-]{2,30}(?:\s[a-zß-öø-ÿ][\w'’-]{1,30})?)\s(?:in|im|i|w|we|v|ve|à|en|em|na|no|al|nel)\s(?P<place>[A-ZÀ-Þ][^,;]{1,60})"
)


def _is_trade_of(word: str, firm: str, domain: str | None) -> bool:
    """Whether a trade and a firm stand side by side without a mark: "orkestmanager Zennefilharmonie"."""
    known = domain is not None and vocabulary.domain_fits(firm, domain)
    if not word[-1].isalpha() or firm[0].islower() or "," in firm or vocabulary.is_department(firm):
        return False
    small = word.islower() and firm[0].isupper() and vocabulary.company_weight(firm, domain) >= 3
    return (known or small) and vocabulary.title_weight(word) >= 3 and vocabulary.title_weight(firm) < 3


def _without_name(line: str, stated: str) -> str:
    place = line.find(stated)
    return line[place + len(stated) :] if place >= 0 else line


def _without_degrees(text: str) -> str:
    """The text without degrees and registrations at either end of a comma-separated list."""
    parts = [part.strip() for part in text.split(",")]
    while len(parts) > 1 and (
        _degrees(parts[-1]) or _REGISTRATION.fullmatch(parts[-1]) or _STATION.fullmatch(parts[-1])
    ):
        parts.pop()
    while len(parts) > 1 and _degrees(parts[0]):
        parts.pop(0)
    return ", ".join(part for part in parts if part)


_ABOARD = regex(
    r",?\s(?:on |aboard )?(?:the )?(?:M/?V|M/S|M/T|S/S|MFV|F/V|R/?V|S/V|HMS|USS|USCGC) [A-ZÀ-Þ].*$"
)  # a ship, no employer
_NUMBER_BEHIND = regex(r"\s(?:[Nn]o\.? ?)?\d{4,7}$")
_STATION = regex(
    r"(?:plot|room|desk|bay|bleep|extn?|pager|ward|unit|shift|platoon|crew|squad|(?-i:[A-Z]{2,5})|station|level|floor)\.? \d[\w/-]{0,8}",
    re.IGNORECASE,
)  # where they sit
_REGISTRATION = regex(  # "RIBA 12345", "CRM-SP 104.221", "Lic. #44102", "Reg. No. 5531"
    r"(?:[A-ZÀ-Þ]{2,8}(?:[-/ ][A-Z]{2,3})?|(?:Lic|Licen[cs]e|Reg|Registration|Permit|Matrícula|Mat|Membership|Badge|ID)\.?)"
    r"(?: (?:no|nr|nº|n°)\.?)?[ :]{0,2}[#№]?[A-Z]{0,3}[\d./-]{3,14}"
)


def _degrees(part: str) -> bool:
    words = part.replace("(", " ").replace(")", " ").split()
    return bool(words) and all(
        (bare(word) in POST_NOMINALS or re.match(r"Dr\.\w", word)) and sum(char.isupper() for char in word) > 0
        for word in words
    )


def _is_noise(text: str) -> bool:
    words = text.split()
    return (
        len(words) > 12
        or _LINKED in text
        or not any(char.isalpha() for char in text)
        or sum(char.isdigit() for char in text) >= _PHONE_DIGITS
        or bool(_NOT_A_FACT.search(text))
        or text.casefold().strip(" ,.!") in VALEDICTIONS
        or fold(text.partition(",")[0]) in _ASIDES
        or vocabulary.is_place(text)
        or vocabulary.is_address(text)
        or _degrees(text.replace(",", " "))
        or (text.endswith(".") and len(words) > 5 and not vocabulary.is_legal_form(words[-1]))  # a tagline
        or (len(words) == 1 and len(text) < 3)  # initials
    )


def _best_title(cells: list[_Cell], *, elsewhere: bool) -> _Cell | None:
    likely = [cell for cell in cells if cell.title >= 3 and (cell.title + 1 >= cell.company or " " not in cell.text)]
    likely = likely or [cell for cell in cells if cell.title >= vocabulary.STRONG and "," in cell.text]
    likely = likely or [cell for cell in cells if cell.title >= 2 and cell.line == 1 and cell.company < 3]
    return min(likely or _by_place(cells, elsewhere=elsewhere), key=lambda cell: (cell.line, -cell.title), default=None)


def _by_place(cells: list[_Cell], *, elsewhere: bool) -> list[_Cell]:
    """What stands right under or behind the name, where no word tells a title: a firm follows it, or it is no firm's name."""
    first = cells[0] if cells else None
    if first is None or first.line > 1 or vocabulary.is_department(first.parts[0]):
        return []
    later = [cell for cell in cells[1:] if cell.company >= 1 and not cell.text[:1].islower()]
    plain = vocabulary.company_weight(first.text)
    if plain >= 2:
        return []
    if not later:
        return [first] if _is_lone_title(first, elsewhere=elsewhere) else []
    known = any(cell.company >= first.company or vocabulary.company_weight(cell.text) >= 3 for cell in later)
    return [first] if known and (first.line == 0 or any(cell.line > 0 for cell in later)) else []


def _is_lone_title(cell: _Cell, *, elsewhere: bool) -> bool:
    """Whether a line that no firm follows is a trade: words written small, or few that name no firm.

    `elsewhere`: the owner writes from a domain that is neither this line's nor made of their name.
    """
    words = cell.parts[0].split()
    if len(words) > _FEW or cell.company > 1 or ":" in cell.text or any(map(_is_joint, words)):
        return False
    return words[-1].islower() or (elsewhere and len(words) < 4) or (len(words) == 1 and sounds_like_trade(words[0]))


def _is_joint(word: str) -> bool:
    """Whether a word joins the words of a sentence, which no trade of a line alone holds."""
    return bare(word) in BOUNDS and bare(word) not in _OF


_OF = frozenset(("of", "de", "du", "di", "da", "do"))


# A part of a university or a hospital that may stand beside its whole.
_PART = regex(
    r"(?:institut\w*|school|faculty|cent(?:er|re)|zentrum|klinik|clinic|unit|lab(?:or\w*)?|chair|lehrstuhl|amt|dienst)\s(?:für|of|for|de|d['’]|di|voor)\b",
    re.IGNORECASE,
)
_WHOLE = regex(r"universi|hochschule|college|klinikum|hospital|landkreis|stadt\b|ministerium", re.IGNORECASE)


def _best_company(cells: list[_Cell], title: _Cell | None) -> _Cell | None:
    whole = any(_WHOLE.search(cell.text) for cell in cells)

    def weight(cell: _Cell) -> float:
        near = 0.8 if title is not None and abs(cell.line - title.line) <= 1 else 0.0
        department = 2.5 if vocabulary.is_department(cell.text) or (whole and _PART.match(cell.text)) else 0.0
        return cell.company + near - 0.6 * cell.title - department - 0.1 * cell.line

    likely = [cell for cell in cells if cell.company > 0.5 and weight(cell) > 0]
    return max(likely, key=weight, default=None) or (_under_title(cells, title) if title else None)


def _under_title(cells: list[_Cell], title: _Cell) -> _Cell | None:
    """The line under the title, where it opens with a word for an organisation: "Service météorologique du Lac"."""
    under = next((cell for cell in cells if cell.line == title.line + 1), None)
    opens = under is not None and vocabulary.opens_as_company(under.text) and not vocabulary.is_department(under.text)
    return under if opens else None


_PARTNERS = regex(r"\s(?:&|and|und|et|y|e)\s")


def _company_text(cell: _Cell, domain: str | None) -> str:
    """The company of a cell, without the town or the department behind a comma."""
    firms = [firm for firm in re.split(r"\s{1,40}/\s{1,40}", cell.text) if firm]
    if len(firms) > 1 and len(cell.parts) < 2:
        return max(firms, key=lambda firm: vocabulary.company_weight(firm, domain))
    if len(cell.parts) < 2:
        return cell.full if vocabulary.is_legal_form(cell.full.rpartition(") ")[2]) else cell.text
    parts = tuple(_unbracketed(part) for part in cell.parts)
    head, rest = parts[0], parts[1:]
    if vocabulary.is_legal_form(rest[0]):
        return f"{head}, {rest[0]}"
    if (
        vocabulary.company_weight(cell.text) - vocabulary.company_weight(head) >= 3
        and not vocabulary.company_weight(rest[-1]) >= 4
    ):  # "Blue Lantern, Inc."
        return cell.text
    if _PARTNERS.search(parts[-1]) and all(" " not in part and part.istitle() for part in parts[:-1]):
        return ", ".join(parts)  # "Umber, Boone & Partners"
    best = max(parts, key=lambda part: (vocabulary.company_weight(part, domain), part == head))
    return head if vocabulary.is_place(best) else best


def _split_title(title: _Cell, company: _Cell | None, domain: str | None) -> tuple[str, str | None]:
    """A title with commas, and the company among its parts where it holds one."""
    elsewhere = company.company if company else 0.0
    first, rest = title.parts[0], list(title.parts[1:])
    while rest and vocabulary.is_place(rest[-1]):
        rest.pop()
    if not rest:
        return first, None
    strongest = max(rest, key=lambda part: vocabulary.company_weight(part, domain))
    if vocabulary.company_weight(strongest, domain) - vocabulary.company_weight(rest[-1], domain) >= 3:
        rest = rest[: rest.index(strongest) + 1]  # the town behind the company
    last = rest[-1]
    inner = vocabulary.company_weight(last, domain)
    if vocabulary.is_legal_form(last) and len(rest) > 1:
        last = f"{rest[-2]}, {last}"
        rest = [*rest[:-2], last]
        inner = vocabulary.STRONG
    kept = ", ".join((first, *(part for part in rest[:-1] if not _PART.match(part))))
    if vocabulary.title_weight(first) < 3 and vocabulary.title_weight(last) >= 3:  # "Polarfjord, Head of Data"
        return last, first
    own = domain is not None and " " in last and vocabulary.domain_fits(last, domain)
    if (
        (vocabulary.is_department(last) and not own)
        or last[0].islower()
        or (vocabulary.title_weight(last) >= vocabulary.STRONG and not own)
    ):
        return ", ".join((first, *rest)), None
    if _GROUP.search(last) and elsewhere >= 3 and not own:
        return kept, None
    if (inner >= 3 and inner > elsewhere - 1.5) or elsewhere < 1:
        return kept, last
    return ", ".join((first, *rest)), None


_GROUP = regex(r"\s(?:Group|Lab|Laboratory)$")  # of an institute that another line names
