# ruff: noqa: RUF001 - words of many scripts; letters that look alike are meant
"""Where letters end. Source: letter-writing guides of each language."""

# The line above a name, without punctuation.
VALEDICTIONS = frozenset(words.casefold() for words in (
    "best", "all the best", "best regards", "best wishes", "kind regards", "kindest regards", "warm regards",
    "warmest regards", "warmly", "regards", "sincerely", "yours sincerely", "sincerely yours", "yours faithfully",
    "yours truly", "yours", "respectfully", "cordially", "cheers", "thanks", "thanks again", "thank you",
    "thank you again", "many thanks", "thanks so much", "thanks in advance", "with thanks", "gratefully", "take care",
    "talk soon", "speak soon", "see you soon", "with best wishes", "with kind regards", "br", "rgds", "kr",
    "viele grüße", "liebe grüße", "beste grüße", "mit freundlichen grüßen", "mit freundlichem gruß",
    "mit besten grüßen", "freundliche grüße", "schöne grüße", "herzliche grüße", "mfg", "lg", "vg", "gruß", "grüße",
    "hochachtungsvoll", "cordialement", "bien cordialement", "bien à vous", "bien à toi", "amicalement",
    "salutations", "meilleures salutations", "saludos", "un saludo", "saludos cordiales", "atentamente",
    "cordialmente", "un abrazo", "gracias", "muchas gracias", "atenciosamente", "abraço", "abraços", "cumprimentos",
    "com os melhores cumprimentos", "obrigado", "obrigada", "cordiali saluti", "distinti saluti", "saluti", "grazie",
    "a presto", "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "groet", "groeten",
    "hartelijke groet", "med venlig hilsen", "venlig hilsen", "mvh", "med vennlig hilsen", "vennlig hilsen", "hilsen",
    "vänliga hälsningar", "med vänliga hälsningar", "hälsningar", "ystävällisin terveisin", "terveisin", "pozdrawiam",
    "z poważaniem", "s pozdravem", "üdvözlettel", "saygılarımla", "с уважением", "з повагою",
    "med venlig hilsen / best regards",
))  # fmt: skip
# A short line that holds one of these is such a line too ("Warm regards from a rainy Cork").
CLOSING_WORDS = frozenset(words.casefold() for words in (
    "regards", "wishes", "sincerely", "faithfully", "respectfully", "cordially", "warmly",
    "grüße", "grüßen", "gruß", "grüsse", "grüessli", "hochachtungsvoll", "cordialement", "salutations", "amicalement",
    "amitiés", "saludos", "saludo", "cofion", "dymuniadau", "ghuí", "cheerio",
    "atentamente", "cordialmente", "abrazo", "atenciosamente", "abraço", "abraços", "abs",
    "cumprimentos", "saluti", "groet", "groeten", "groetjes", "hilsen", "hilsner", "hälsningar", "hälsning",
    "terveisin", "pozdrawiam", "poważaniem", "pozdrowienia", "pozdravem", "pozdravom", "pozdrav", "pozdravy",
    "üdvözlettel", "üdvözlet", "saygılarımla", "saygılar", "selamlar", "уважением", "приветом", "повагою",
    "поздрави", "εκτίμηση", "χαιρετισμούς", "salutări", "stimă", "lugupidamisega", "tervitades", "敬具", "此致",
    "salutacions", "trân",
))  # fmt: skip
# Words that speak to somebody: below a signature they are the writer's own.
SPEAKING = frozenset((
    "i", "me", "my", "you", "your", "ich", "mir", "mich", "mein", "du", "dir", "dich", "dein", "sie", "ihnen", "ihr",
    "ihre", "je", "moi", "mon", "vous", "votre", "tu", "toi", "ton", "yo", "mi", "usted", "tú", "ti", "su", "io", "mio",
    "lei", "suo", "eu", "meu", "você", "seu", "ik", "mij", "mijn", "jij", "jou", "jouw", "u", "uw", "jag", "mig", "dig",
    "ditt", "jeg", "deg", "din", "minä", "sinä", "ja", "mnie", "ty", "ciebie", "já", "mě", "vás", "я", "мне", "вы",
    "вам", "ты", "ben", "sen", "siz", "εγώ", "εσύ", "私", "你", "您", "저는",
))  # fmt: skip
