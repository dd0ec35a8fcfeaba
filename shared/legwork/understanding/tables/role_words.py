"""Words of sentences that say what somebody does. Source: observed in letters of introduction."""

# ruff: noqa: E501, RUF001, SIM905  # a row is a line; words are listed as text; mail holds typographic marks

# Between "is" and the article: they say when, not what.
ADVERBS = frozenset(
    (
        "now currently also still actually just nowadays today presently really basically recently been"
        " derzeit momentan aktuell jetzt seit nu thans momenteel actuellement maintenant ahora actualmente atualmente"
        " agora ora attualmente numera nå"
    ).split()
)
ARTICLES = frozenset(
    (
        "a an the our my their her his its your this one some une un le la l' eine ein einer der die das el"
        " los una uno um uma o il lo een onze ons mijn notre nos mon ma nuestro nuestra mi su nosso nossa meu minha mio mia"
        " unser unsere unserer mein meine meiner ihre ihr en ett et vår min vores sin zijn haar"
    ).split()
)
# What somebody is to the writer and no occupation.
RELATIONS = frozenset(
    (
        "colleague coworker co-worker friend boss manager student classmate mentor mentee neighbour neighbor"
        " sister brother cousin wife husband partner daughter son aunt uncle mother father dad mum mom"
        " flatmate roommate teammate counterpart contact acquaintance fan alum alumna alumnus predecessor"
        " successor assistant person guy woman man lady someone somebody one expert legend star genius"
        " sweetheart reader member lead buddy pal teacher professor supervisor advisor adviser tutor team"
        " mate coach former old good great ex- ex dear new"
    ).split()
)
# Verbs after which an employer may follow with "at", but which name no title.
DOING = (
    "runs|run|ran|leads|lead|heads|head|heads up|head up|(?:has|have|['’]ve|['’]s) (?:been )?(?:run|running|led|leading|taught|teaching|worked|working|managed|managing|headed|heading|owned|cooked|cooking|flown|flying|driven|driving)"
    "|supervises|supervise|edits|edit|flies|fly|drives|drive|captains|captain|skippers|skipper|serves|serve|trains|train|repairs|repair|fixes|fix"
    "|brews|brew|bakes|bake|inspects|inspect|audits|audit|programs|program|tunes|tune|pilots|pilot|curates|curate|conserves|conserve|made the (?:jump|move|switch|leap) (?:in)?to"
    "|manages|manage|directs|direct|works|work|worked|teaches|teach|founded|set up|sets up"
    "|started|owns|does|do|oversees|oversee|built|builds|build|joined|chairs|co-founded|coordinates|handles|handle|practises"
    "|practices|practice|designs|design|cooks|cook|took over|looks after|look after|moved|moved to|switched|transitioned|spent|is in|is|was|restores|restore"
    "|leiten|leitest|leite|arbeiten|arbeitest|arbeite|führen|travaillez|travailles|dirigez|diriges|gérez|trabajas|trabajo|dirijo"
    "|lavoro|dirige|trabalho|werk|werken|leid|leiden|owned|own|found"
    "|leitet|führt|arbeitet|unterrichtet|dirige|travaille|gère|enseigne|coordonne|lleva|trabaja|enseña|coordina|leidt|werkt|runt"
    "|leder|arbetar|jobbar|jobber|arbejder|lavora|gestisce|insegna|trabalha|coordena|ensina"
)

# Who a sentence speaks of, and how it says what they are; past forms apart. English, German, French, Spanish, Portuguese,
# Italian, Dutch, the Nordic languages.
PRONOUNS = "who|she|he|they|sie|er|die|der|elle|il|qui|ella|él|quien|que|lei|lui|che|ela|ele|quem|zij|ze|hij|hon|han|hun|hen|som"
COPULAS = (
    "is|works as|serves as|acts as|became|(?:has been|was|is|just got|got) (?:just |recently )?(?:appointed|promoted to|hired as|elected|named)|(?:has )?just made|has been|ist|arbeitet als|est|travaille comme|es|trabaja como|é|è|trabalha como|lavora come"
    "|werkt als|är|er|arbetar som|jobber som|arbejder som"
)
PAST_COPULAS = "was|worked as|used to be|had been|war|était|era|foi|fue|var"
# Verbs that speak to somebody formally without a pronoun: "como dirige a oficina do Museu …".
FORMALLY = "dirige|dirigiu|trabalha|coordena|lidera|gere|chefia|trabaja|coordina|lleva|lavora|gestisce|coordina"
# Before an employer in other languages, where only a name that looks like one counts.
VAGUE_PLACES = frozenset(
    ("in der", "im", "in", "al", "alla", "nel", "nella", "del", "della", "på", "i", "aan de", "an")
)

# Who speaks and who is spoken to, as the subject of a sentence, and how it says what they are.
I = "i|ich|je|ik|jag|jeg|yo|eu|io"  # noqa: E741  # the word itself
YOU = "you|sie|du|vous|tu|usted|ustedes|você|lei|jij|u|ni"
YOURS = "your|votre|vos|ton|ihr\\w{0,2}|dein\\w{0,2}|su|tu|sua|seu|suo|vostro|jouw|uw|din|ditt|deres"
I_AM = (
    "i['’]?m|i am|i work as|i worked as|i['’]?ve been|i have been|ich bin|ich arbeite als|je suis|je travaille comme|soy"
    "|trabajo como|sou|trabalho como|sono|lavoro come|ik ben|ik werk als|jag är|jag arbetar som|jeg er|jeg jobber som|jestem"
)
# Ways to say what the reader is, each group looked for where a word of it stands.
YOU_ARE = (
    (
        "you(?:['’]ve| have)? (?:spent|worked|served|trained) (?:[\\w'’-]{1,30} ){0,5}?as|you['’]?re|you are the only|you, as|you are(?:, [^,.!?\\n]{3,60},)?|you (?:came|come|got|grew|went on) to be(?:come)?"
        "|you(?:['’]ve| have)? ended up(?: as| being)?|you(?:['’]ve| have) become|your (?:path|way|road|route|journey|rise) to(?: being| becoming)?|you work now as|you now work as|you bec(?:a|o)me|you serve as"
        "|you been|you r|youre|you work as|you have been|you['’]?ve been|you (?:do|did|are doing|lead|led) (?:[\\w'’-]{1,30} ){0,4}?as|your name (?:[\\w'’-]{1,30} ){0,8}?as"
        "|your (?:work|job|career|role|position|capacity|function|office|path|life|time|experience|experiences) as"
        "|you(?:['’]ve| have| were|['’]d)?(?: just| recently)?(?: been)? (?:appointed|promoted to|hired as|elected|named)"
    ),
    (
        "u been|u r|ur|u are|(?:life|days|nights|work) as"
        "|(?:saw|found|read|heard|see|met|know|remember|lists?|listed|shows?|describes?) you (?:[\\w'’-]{1,30} ){0,5}?as"
    ),
    (
        "(?:(?:it|is|['’]s|feels?)(?: really| actually)? like|it (?:takes?|means?|feels?(?: like)?)) (?:to be|being)"
        "|(?:talk|piece|post|article|story|interview|book|podcast|film)s?(?: (?:at|in|for|on) [\\w'’ ]{1,40}?)? (?:on|about) being|(?:spoke|talked|wrote|lectured|posted|blogged) (?:[\\w'’ ]{1,30} )?about being"
    ),
    (
        "sie sind|du bist"
        "|(?:ihr\\w{0,2}|dein\\w{0,2}) (?:arbeit|beruf|weg|alltag|tätigkeit|zeit|stelle) als|sie arbeiten als|vous êtes|vous étiez|tu es|tu étais|votre (?:métier|travail|rôle|parcours|poste) (?:de|comme|d['’])"
        "|vous travaillez comme|usted es|eres|su (?:trabajo|labor) como|trabajas? como|o seu trabalho como|você é|lei è|il suo lavoro (?:di|come)|u bent|je bent|jij bent|uw werk als|je werk als|du är|du er"
        "|ditt arbete som|din jobb som|du jobbar som|du arbetar som|du jobber som|du arbejder som|pracujesz jako|pracuje pan(?:i)? jako|jest pan(?:em|ią)?|(?:lei )?lavor(?:a|i) come"
        "|(?:você |senhora? )?trabalha como|u werkt als|je werkt als|vous travaillez comme|tu travailles comme"
    ),
)
