"""Languages: a few everyday words of each, and the regions where it is written.

For the country of a telephone number where no address tells it. Source: letters in the languages named; CLDR
territory-language data for the regions, the largest first.
"""

# ruff: noqa: RUF001  # a row is a line; mail holds letters of other alphabets

# Folded to lower case; short, frequent, and in hardly any other of these languages.
LANGUAGE_WORDS: dict[str, frozenset[str]] = {
    "de": frozenset(
        [
            "und",
            "ich",
            "sie",
            "der",
            "das",
            "nicht",
            "mit",
            "für",
            "grüße",
            "viele",
            "gern",
            "liebe",
            "lieber",
            "herr",
            "frau",
            "ist",
            "gruß",
            "freundlichen",
            "grüßen",
            "telefon",
            "mobil",
        ]
    ),
    "fr": frozenset(
        [
            "je",
            "vous",
            "nous",
            "pour",
            "avec",
            "est",
            "cordialement",
            "bonjour",
            "merci",
            "les",
            "des",
            "une",
            "sur",
            "mon",
            "votre",
            "bien",
            "tél",
            "plaisir",
            "salut",
        ]
    ),
    "es": frozenset(
        [
            "hola",
            "usted",
            "para",
            "con",
            "los",
            "las",
            "una",
            "gracias",
            "saludos",
            "por",
            "que",
            "más",
            "muy",
            "claro",
            "mi",
            "tel",
            "móvil",
            "estimada",
            "estimado",
        ]
    ),
    "pt": frozenset(
        [
            "olá",
            "você",
            "não",
            "para",
            "com",
            "uma",
            "obrigado",
            "obrigada",
            "abraço",
            "cumprimentos",
            "muito",
            "telm",
            "meu",
            "minha",
            "claro",
            "são",
            "bom",
        ]
    ),
    "it": frozenset(
        [
            "ciao",
            "buongiorno",
            "sono",
            "per",
            "con",
            "che",
            "grazie",
            "cordiali",
            "saluti",
            "volentieri",
            "della",
            "alla",
            "molto",
            "cell",
            "anche",
            "gentile",
            "distinti",
        ]
    ),
    "nl": frozenset(
        [
            "hoi",
            "ik",
            "je",
            "het",
            "een",
            "van",
            "met",
            "groet",
            "groeten",
            "vriendelijke",
            "groetjes",
            "leuk",
            "graag",
            "niet",
            "voor",
            "geen",
            "wel",
            "maar",
            "beste",
        ]
    ),
    "sv": frozenset(
        [
            "hej",
            "jag",
            "och",
            "är",
            "inte",
            "för",
            "med",
            "hälsningar",
            "vänliga",
            "att",
            "kan",
            "på",
            "du",
            "absolut",
            "gärna",
            "vänligen",
        ]
    ),
    "nb": frozenset(
        ["hei", "jeg", "og", "er", "ikke", "for", "med", "hilsen", "mvh", "gjerne", "kan", "vennlig", "du", "på", "vil"]
    ),
    "da": frozenset(
        ["hej", "jeg", "og", "er", "ikke", "med", "hilsen", "venlig", "gerne", "kan", "du", "mvh", "vil", "af"]
    ),
    "fi": frozenset(
        ["hei", "minä", "ja", "on", "ei", "terveisin", "ystävällisin", "voin", "kyllä", "kiitos", "puh", "voi"]
    ),
    "pl": frozenset(
        [
            "dzień",
            "dobry",
            "jest",
            "nie",
            "się",
            "chętnie",
            "pozdrawiam",
            "poważaniem",
            "dziękuję",
            "tel",
            "proszę",
            "pani",
            "pan",
        ]
    ),
    "cs": frozenset(
        ["dobrý", "den", "ahoj", "jsem", "není", "pozdravem", "děkuji", "rád", "ráda", "ano", "mobil", "paní", "pane"]
    ),
    "tr": frozenset(
        [
            "merhaba",
            "ben",
            "için",
            "ile",
            "saygılarımla",
            "teşekkürler",
            "evet",
            "iyi",
            "selamlar",
            "bey",
            "hanım",
            "gsm",
        ]
    ),
}
LANGUAGE_REGIONS: dict[str, tuple[str, ...]] = {
    "de": ("DE", "AT", "CH", "LU"), "fr": ("FR", "BE", "CH", "CA"), "es": ("ES", "MX", "AR", "CO", "CL", "PE"),
    "pt": ("BR", "PT"), "it": ("IT", "CH"), "nl": ("NL", "BE"), "sv": ("SE", "FI"), "nb": ("NO",), "da": ("DK",),
    "fi": ("FI",), "pl": ("PL",), "cs": ("CZ", "SK"), "tr": ("TR",),
}  # fmt: skip
