"""Words that close a letter, folded, without punctuation. Source: letter-writing guides of the languages named."""

# ruff: noqa: E501, RUF001  # a row is a line; mail holds typographic marks; words are listed as text

VALEDICTIONS = frozenset((
    # English
    "best", "all best", "all the best", "best regards", "best wishes", "kind regards", "kindest regards", "warm regards",
    "warmest regards", "warm wishes", "warmly", "regards", "many regards", "sincerely", "yours sincerely", "sincerely yours",
    "yours faithfully", "faithfully", "yours truly", "yours", "respectfully", "respectfully yours", "cordially", "cheers",
    "cheers heaps", "thanks", "thanks again", "thank you", "many thanks", "thanks so much", "thanks very much",
    "thank you so much", "thanks in advance", "with thanks", "gratefully", "with gratitude", "take care", "talk soon",
    "speak soon", "see you", "see you then", "see you soon", "see you there", "until then", "cheerio", "love", "onwards",
    "with best wishes", "with kind regards", "with best regards", "very best", "my best", "br", "rgds", "kr", "ta", "bw",
    "all good wishes", "good luck", "yours respectfully", "best of luck", "peace", "in solidarity", "in haste", "aloha",
    "mahalo", "sláinte", "ngā mihi", "nga mihi", "hugs", "stay well", "xo", "xoxo", "be well", "looking forward", "thx", "tks", "xx", "x",
    # German
    "viele grüße", "liebe grüße", "beste grüße", "mit freundlichen grüßen", "mit besten grüßen", "freundliche grüße",
    "schöne grüße", "herzliche grüße", "mfg", "lg", "vg", "bg", "gruß", "grüße", "hochachtungsvoll", "bis dann", "bis bald",
    # French
    "cordialement", "bien cordialement", "bien à vous", "bien à toi", "amicalement", "sincères salutations", "à bientôt",
    "cdlt", "salutations", "meilleures salutations", "merci", "merci d'avance",
    # Spanish, Portuguese, Italian
    "saludos", "un saludo", "saludos cordiales", "atentamente", "cordialmente", "un abrazo", "abrazos", "gracias",
    "muchas gracias", "atenciosamente", "abraço", "abraços", "um abraço", "cumprimentos", "com os melhores cumprimentos",
    "obrigado", "obrigada", "cordiali saluti", "distinti saluti", "saluti", "un caro saluto", "grazie", "a presto",
    # Dutch, Nordic, Slavic, Turkish
    "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "groet", "groeten", "hartelijke groet",
    "med venlig hilsen", "venlig hilsen", "mvh", "med vennlig hilsen", "vennlig hilsen", "hilsen", "beste hilsen",
    "med vänliga hälsningar", "vänliga hälsningar", "hälsningar", "vänligen", "ystävällisin terveisin", "terveisin",
    "pozdrawiam", "z poważaniem", "serdecznie pozdrawiam", "s pozdravem", "üdvözlettel", "saygılarımla", "selamlar",
))  # fmt: skip
