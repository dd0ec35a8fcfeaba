"""What the words beside a telephone number call it. Source: signatures in the languages named, observed."""

# ruff: noqa: E501  # a row is a line; mail holds typographic marks; words are listed as text

# The longest match nearest to the number wins; single letters count only right before it.
PHONE_LABELS: dict[str, tuple[str, ...]] = {
    "mobile": (
        "mobile", "mob", "cell", "cellphone", "cellular", "cell phone", "my cell", "my mobile", "personal", "text",
        "whatsapp", "signal", "handy", "mobil", "mobiltelefon", "handynummer", "mobilnummer", "portable", "gsm", "natel",
        "móvil", "movil", "cel", "celular", "telemóvel", "cellulare", "mobiel", "komórka", "kom", "matkapuhelin",
        "mobilní", "携帯", "手机", "cellulaire", "port", "tel mob", "mobile phone", "mobilnr", "handphone", "hp", "휴대폰",
        "cep", "cep tel", "di động", "simu", "mobile no", "mobile number", "cell no", "cell number", "m", "c",
    ),
    "direct": (
        "direct", "direct line", "direct dial", "dir", "ddi", "did", "my line", "durchwahl", "direktwahl", "dw",
        "ligne directe", "directo", "diretto", "direkt", "doorkiesnummer", "d", "desk line", "direct number", "direct tel", "direct phone", "direktnummer", "ligne dir",
        "línea directa", "linha direta", "linea diretta", "rechtstreeks", "suoraan", "bezpośredni", "přímá linka", "직통",
    ),
    "office": ("office", "work", "desk", "bureau", "büro", "buero", "oficina", "ufficio", "kontor", "kantoor", "o", "w", "b"),
    "switchboard": (
        "clerk", "clerks", "pa", "my pa", "assistant", "talent acquisition", "recruitment", "admissions", "careers team",
        "secrétariat", "sekretariat", "secretariat", "secretary", "secretaría", "secretaria", "segreteria", "secretariaat",
        "control room", "chambers", "gatehouse", "site office", "front office", "school office", "department office", "faculty office", "ward", "main", "main line", "main office", "switchboard", "reception", "front desk", "zentrale", "standard", "accueil",
        "centralita", "centralino", "växel", "sentralbord", "receptie", "general enquiries", "general", "hq",
        "toll free", "toll-free", "freephone", "hotline", "vx", "växeln", "central", "sentralen", "keskus", "centrala", "ústředna", "santral", "algemeen",
        "telefonzentrale", "zentralruf", "team line", "office main", "main number", "main tel", "général", "geral", "help desk", "helpdesk", "customer service", "info line",
        "emergency", "emergencies", "notdienst", "bereitschaftsdienst", "permanence", "guardia", "piket", "vakt", "notfall", "notruf", "bereitschaft", "urgence", "urgences", "urgencias", "emergenze", "spoed", "after hours", "out of hours", "urgent", "night", "appointments", "bookings",
    ),
    "fax": ("fax", "telefax", "facsimile", "f", "télécopie", "telecopie", "faks"),
    "bridge": (
        "dial in", "dial-in", "dial", "dial by", "dial-in number", "join by phone", "by phone", "conference",
        "conference line", "conference call", "bridge", "audio only", "audio conference", "one tap", "one tap mobile",
        "phone numbers", "einwahl", "konferenz", "participant",
    ),
    "pin": (
        "pin", "passcode", "password", "access code", "meeting id", "conference id", "code", "participant code",
        "meeting number", "webinar id", "host code", "kenncode", "pin code", "id", "besprechungs-id", "confirmation",
        "order no", "order number", "invoice", "ticket", "ref", "reference", "req", "case no", "case number", "account", "iban", "vat", "abn", "reg",
        "registration", "license", "licence", "hrb", "siret", "ust-idnr", "nif", "cif", "tax id",
    ),
    "phone": (
        "phone", "telephone", "tel", "telefon", "téléphone", "teléfono", "telefono", "telefone", "fon", "ph", "call",
        "ring", "puhelin", "tlf", "tfn", "t", "p", "tél", "telefoon", "dial me", "dial me at", "dial me on", "call me", "call me at", "電話", "puh", "tfno", "telf", "telefonnummer", "đt", "전화", "telefonisch", "téléphonique", "number", "contact",
    ),
}  # fmt: skip

# Text that makes every bare number near it a conference bridge.
BRIDGE_CONTEXT = (
    "join by phone", "dial in by phone", "dial-in", "dial in", "dial by your location", "one tap mobile", "one tap",
    "join by telephone", "or dial", "phone conference id", "more phone numbers", "find your local number",
    "find a local number", "conference bridge", "bridge line", "audio conference", "conference line",
    "via telefon", "eller ring", "par téléphone", "por teléfono", "por telefone", "per telefono", "via telefoon", "puhelimella",
    "telefonicznie", "einwahl", "per telefon einwählen", "join from a telephone",
)  # fmt: skip
