"""Lines of a block that say neither a title nor a company."""

# ruff: noqa: E501, PLR2004  # a pattern is read as one line; weights and word counts stand where they decide

import re

from legwork.understanding import vocabulary
from legwork.understanding.names import fold
from legwork.understanding.signatures.degrees import ASIDES, are_degrees
from legwork.understanding.tables.valedictions import VALEDICTIONS
from legwork.values.regexes import regex

_NOT_A_FACT = regex(
    r"@|https?:|www\.|\.(?:com|org|net|example|edu|gov)\b|^\s*[\"“„«'].*[\"”“»']\s*$|[!?]\s*$|\b\d{1,2}:\d\d\b"
    r"|^(?:dear|hi|hello|hey|hallo|liebe[r]?|sehr geehrte[r]?|bonjour|chère?|hola|estimad[oa]|olá|ciao|gentile|beste|hej|hei)\b|^(?:when|where|what|who|with|date|time(?: ?zone)?|location|wann|wo|quand|où)\s?(?::|$)"
    r"|\b(?:pronouns|working days|working hours|office hours|please note|book (?:a|time)|schedule (?:a|time)|follow (?:me|us)|connect with me|join us"
    r"|^member of|^proud|^winner|^alumn|^author of|registered (?:in|office)|company (?:no|number)|sitz der|amtsgericht|handelsregister|ust-id|vat|hrb|siret|geschäftsführ(?:er|ung):|on leave|linkedin|twitter|instagram|facebook"
    r"|^organizer$|^organiser$|^organisateur$|^organisatrice$|^veranstalter(?:in)?$|^arrang(?:ø|ö)r$|^järjestäjä$|^organizzatore$|^organisator$|^organizador$|^gjester$|^gäster$|^gæster$|^gasten$|^gäste$|^invitados$|^invitati$|^convidados$|^teilnehmer$|^deltak(?:ere|are)$|^organizador(?:a)?$|^invités?$|^guests?$|^host$|^description:?$|^agenda:?$|^details:?$|^notes:?$|^previously:?$|^beschreibung:?$|^optional$|^attendees?$|(?:room|rm|raum|zimmer)[ .]{1,2}\d\S{0,8}|tel|phone|mobile|mobil|fax|e-?mail|class of|linkedin)\b",
    re.IGNORECASE,
)
_PHONE_DIGITS = 7
LINKED = "\ufffc"


def is_noise(text: str) -> bool:
    """Whether a cell is a place, an address, a number, a link or a sentence."""
    words = text.split()
    return (
        len(words) > 12
        or LINKED in text
        or not any(char.isalpha() for char in text)
        or sum(char.isdigit() for char in text) >= _PHONE_DIGITS
        or bool(_NOT_A_FACT.search(text))
        or text.casefold().strip(" ,.!") in VALEDICTIONS
        or fold(text.partition(",")[0]) in ASIDES
        or vocabulary.is_place(text)
        or vocabulary.is_address(text)
        or are_degrees(text.replace(",", " "))
        or (text.endswith(".") and len(words) > 5 and not vocabulary.is_legal_form(words[-1]))  # a tagline
        or (len(words) == 1 and len(text) < 3)  # initials
    )
