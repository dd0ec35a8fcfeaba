"""Words that make a name a place to meet at. Folded; postal usage (UPU S42 thoroughfare types), everyday usage."""

# ruff: noqa: SIM905 - typographic signs are what mail holds; lists of words are read more easily as text

# the kinds of streets: they stand behind the name, or before it
STREETS = frozenset(
    """street st avenue ave av road rd lane ln close drive crescent cres terrace way court ct square sq boulevard blvd
    boul parkway quay wharf mews grove highway hwy row place pl alley embankment esplanade parade circus yard
    strada contrada borgo wynd brae marg nagar salai estrada camino carretera route sentier
    rue quai chemin impasse allee cours calle plaza paseo avenida avda carrer carrera via viale piazza corso vicolo rua
    praca travessa largo alameda strasse platz gasse weg ufer ring damm straat laan plein gracht kade singel gata gatan
    molo banchina fondamenta calata kai brygge kajen
    vagen vei veien gade vej torget torg""".split()
)
# endings of street names that are one word: "Fabrikstraße", "Vestplein"
STREET_ENDINGS = (
    "strasse", "straße", "str.", "platz", "gasse", "weg", "allee", "ufer", "damm", "straat", "laan", "plein", "gracht",
    "kade", "singel", "gatan", "gata", "vagen", "vägen", "veien", "gade", "vej", "torget", "katu",
    "kuja", "utca", "sokak", "caddesi",
)  # fmt: skip
# parts of a building, before a number or a letter
UNITS = frozenset(
    "unit lot plot suite gate flat floor level block room warehouse shop stall building bldg hangar dock pier studio "
    "office wing tower zimmer raum salle sala kamer saal halle haus etage stock".split()
)
# houses that people go to
VENUES = frozenset(
    """cafe coffee roasters bakery bistro bar pub inn arms tavern diner deli restaurant kitchen brasserie espresso
    library museum gallery hotel station hall house farm park gardens garden centre center clinic hospital workshop
    campus building tower arcade mall market theatre theater cathedral church college school stadium depot nursery
    brewery winery chambers bookshop bookstore tearoom teahouse tea club
    kaffeehaus konditorei gasthaus gasthof rathaus bahnhof bibliothek bucherei werkstatt gare mairie atelier
    boulangerie bibliotheque cafeteria biblioteca estacion taller panaderia stazione bottega officina pasticceria
    bistrot trattoria osteria ristorante pizzeria padaria pastelaria confeitaria tasca taberna cantina cerveceria
    heladeria creperie auberge brauhaus wirtshaus biergarten imbiss backerei eetcafe restaurang kro vinbar
    koffiehuis stadhuis bibliotheek werkplaats kafe kaffebar konditori biblioteket stationen""".split()
)
# places said with small letters: "the lobby", "am Haupteingang", "bij de balie"
SPOTS = (
    r"office|offices|caf[eé]|coffee shop|lobby|reception|library|studio|workshop|lab|bakery|restaurant|museum|entrance|"
    r"atrium|canteen|cafeteria|bookshop|station|gallery|clinic|front desk|campus|building|yard|depot|pub|bar|diner|"
    r"shop|greenhouse|nursery|farm|theatre|theater|hall|centre|center|park|garden|market|chambers|gate|school|"
    r"stage door|foyer|barn|hangar|dock|kitchen|surgery|practice|court(?:house)?|church|gym|pool|pier|"
    r"vestry|manse|rectory|vicarage|sanctuary|roastery|smokehouse|boathouse|signal box|control room|wheelhouse|"
    r"laboratory|plant|factory|mill|brewery|winery|vineyard|cellar|farmhouse|stables?|orchard|warehouse|garage|quay|jetty|"
    r"marina|boatyard|shipyard|terminal|airport|embassy|consulate|parish hall|town hall|city hall|chapel|temple|mosque|"
    r"hospital|ward|pharmacy|dispensary|salon|gallery|box office|green room|sound stage|newsroom|institute|faculty|"
    r"department|staff room|meeting room|break room|food court|food hall|stadium|clubhouse|pavilion|stall|kiosk|hotel|"
    r"guesthouse|archives?|headquarters|hq|head office|site office|showroom|boardroom|"
    r"community centre|community center|job site|building site|construction site|trailhead|"
    r"fire station|police station|bus stop|ticket office|tower|rooms|tap ?room|tea ?(?:room|house)|refectory|"
    r"mess hall|bookstore|store|corner table|back table|picnic table|cabin|hut|cottage|"
    r"harbour|harbor|platform|bandstand|co-op|allotment|"
    r"food truck|deli|bistro|brasserie|trattoria|noodle bar|firehouse|milking parlou?r|boardwalk|car park|"
    r"parking lot|slipway|weighbridge|gatehouse|lodge|"
    r"packing (?:shed|house)|shearing shed|plaza|piazza|crib room|mess room|tea hut|sorting office|"
    r"forge|kiln|apiary|paddock|arena|rink|pitch|track|foundry|smithy|bindery|dairy|tannery|pottery|hatchery|kennels|observatory|cemetery"
)
# parts of a house or a street: they are a place with its name alone, and say where in it or on it another is
PARTS = (
    r"(?:ground|top|first|second|third|fourth|fifth|lower|upper|main|\d{1,2}(?:st|nd|rd|th)) "
    r"(?:floor|level|storey|story|deck)|"
    r"floor|basement|mezzanine|corner|far end|end|side|north side|south side|east side|west side|roof|back|front|"
    r"post office|door|bench|steps|desk|counter|fountain|statue|playground|landing|bridge|roundabout|square|river|"
    r"canal|lake|beach|railway|main road|high street|traffic lights"
)
# what stands before a number or a letter
NUMBERED = (
    r"gate|berth|platform|room|suite|unit|hall|bay|pier|hangar|shed|terminal|building|block|tower|dock|studio|stall|shop|"
    r"ward|theatre|lab|court|stage|wing|pitch|lot|bldg|door|table|booth|stand|pontoon|slip|quay"
)
# and those that end words: "Haupteingang"
FOREIGN_ENDINGS = ("eingang", "werkstatt", "ingang")
FOREIGN_SPOTS = (
    r"(?:b[uü]ro|foyer|rathaus|empfang|pforte|praxis|bahnhof|kantine|bibliothek|"
    r"balie|kantoor|stadhuis|receptie|bibliotheek|werkplaats|station|"
    r"bureau|si[eè]ge|usine|locaux|boutique|gare|accueil|entr[eé]e|atelier|mairie|biblioth[eè]que|caf[eé]|cantine|hall|"
    r"oficina|sede|tienda|f[aá]brica|consultorio|cafeter[ií]a|entrada|estaci[oó]n|taller|recepci[oó]n|biblioteca|ufficio|stazione|ingresso|laboratorio|"
    r"escrit[oó]rio|esta[cç][aã]o|rece[pç][cç]?[aã]o|kontoret|kaf[eé]et|stationen|entr[eé]n|receptionen|verkstaden|"
    r"kontor|inngangen|indgangen)"
)
