"""Words that bound a noun phrase for what somebody does. Source: closed word classes of the languages read."""

# ruff: noqa: E501, RUF001, SIM905  # a row is a line; words are listed as text; other alphabets are meant

# Praise and order before a trade, and no part of it: "the best farrier".
PRAISE = frozenset(
    (
        "best greatest very great good amazing wonderful brilliant excellent fantastic talented gifted famous renowned"
        " respected seasoned experienced successful fellow actual proud lone sole only first last nearest bona-fide finest busiest youngest oldest kindest toughest smartest longest-serving"
    ).split()
)

# Words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries.
BOUNDS = frozenset(
    (
        "who whom whose which that this these those and or but so because since although though if when where while until"
        " before after as than then with without at by for from in into on onto over under about around through near out up"
        " down off per via to is are was were be been being am do does did has have had will would can could should must"
        " may might i i've i'm i'd i’ve i’m i’d you he she it we they me him her us them my your his its our their a an the not no here there now"
        " today yesterday tomorrow always never often ever just also too very mit bei beim von vom im am und oder aber"
        " der die das den dem ein eine einen wie wenn dass für avec chez pour sur dans et ou mais qui que une un con en"
        " para por y o pero quien el los las una com em e mas quem voor bij op met maar die dat het een på hos med och og"
        " men som att at w z na i oraz ale który która per presso che ma ja sekä"
    ).split()
)

# Nouns and adjectives where a trade could stand, which name none.
NO_OCCUPATIONS = frozenset(
    (
        "person people someone somebody anyone guy girl man woman lady gentleman boy kid child human expert pro insider"
        " professional friend colleague stranger regular guest speaker panelist member visitor customer client patient"
        " fan star legend hero genius delight treasure pleasure joy hoot riot mess rule result matter favor favour thank-you"
        " side start whole way sign note token beginner newcomer outsider freshman sophomore alum alumna alumnus graduate"
        " mom mum dad mother father parent sister brother son daughter aunt uncle cousin neighbor neighbour reader listener"
        " lot bit few week month year day hour while time chance call talk chat meeting lunch coffee interview story job role"
        " position career placement internship course degree class team company firm place thing one kind sort based busy"
        " known active involved responsible happy sure able free glad available tätig beschäftigt zuständig verantwortlich"
        " angestellt aktiv basé basée actif active connu connue werkzaam actief bezig ansatt anställd activo activa ativo"
        " ativa attivo attiva student studentin étudiant étudiante estudiante studente studentessa great good right wrong"
        " next last first former formerly previously based example reminder reference"
    ).split()
)

# Ends of nouns for what people do; without one a noun needs a surer place in the sentence.
AGENT_ENDINGS = (
    "er", "or", "ian", "ist", "eer", "man", "woman", "ant", "smith", "wright", "sweep", "hand", "boss", "eur", "euse",
    "ière", "iste", "ista", "ero", "era", "dor", "dora", "tore", "trice", "arz", "arka", "nik", "cja", "tör", "ári", "jä", "ja",
    "peute", "çi", "çı", "ci", "cı", "çü", "cü", "çu", "cu", "ař", "ář", "kář",
)  # fmt: skip
