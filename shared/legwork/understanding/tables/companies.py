"""Words that make a name the name of an organisation. Folded, without full stops.

Source: legal forms after the ISO 20275 list (ELF); the rest observed in signatures.
"""

# ruff: noqa: E501, SIM905  # a row is a line; words are listed as text

LEGAL_FORMS = frozenset(
    (
        "inc incorporated llc llp lllp lp pllc pc plc ltd limited corp corporation co company gmbh mbh ag kg"
        " kgaa ohg gbr eg ev ug se sa sas sasu sarl eurl sci scop srl spa snc sapa sl slu slne sau sac cv bv"
        " nv vof as asa aps a/s ab oy oyj hb kb ks sro spol zrt kft rt nyrt ood eood ad doo dd sia uab oü pty"
        " pte pvt bhd sdn kk yk gk lda ltda eireli me epp pjsc ojsc ooo cic cio scio e.v a.s s.a s.r.l s.p.a"
        " ehf ohf"
        " k.k b.v n.v a.g g.m.b.h l.l.c p.c"
    ).split()
) - {"me", "se", "as", "co", "ad", "pc", "rt", "ab", "nv"}
# These are also words, post-nominals or states: a legal form only at the very end of a name and in capitals or with full stops.
LEGAL_FORMS_AT_END = frozenset(["se", "as", "co", "ad", "pc", "ab", "rt", "nv"])

COMPANY_WORDS = frozenset(
    (
        "group groupe gruppe grupo gruppo labs lab laboratory laboratories laboratoire studio studios agency"
        " agentur agence hospital clinic clinics klinik clinique klinikum practice surgery hospice health"
        " healthcare medical rehab pharmacy university universität université universidad universidade"
        " università universitetet uniwersytet college school schools schule école academy akademie institute"
        " institut instituto istituto faculty museum museums musée museo gallery galleries galerie library"
        " libraries archive archives theatre theater opera orchestra foundation stiftung fondation fundación"
        " trust society association verein federation council ministry department bureau authority commission"
        " city county district state government gemeinde stadt mairie bank banque banco bancorp credit union"
        " insurance assurance versicherung mutual capital ventures partners holdings holding investments"
        " securities advisors advisory associates consulting consultants solutions systems technologies"
        " technology tech software networks digital data analytics robotics energy power electric electrical"
        " solar wind utilities water gas oil mining quarry steel metals chemicals materials plastics paper"
        " packaging foods food farms farm dairy brewery brewing bakery restaurant bistro café cafe catering"
        " hotel hotels resort inn airlines airways aviation aerospace rail railway railways lines shipping"
        " marine maritime logistics transport transit freight motors automotive works werk werke factory"
        " manufacturing industries construction builders homes properties realty estate architects architekten"
        " engineering engineers surveyors design designs interiors landscapes gardens nursery forestry press"
        " publishing publications books magazine news media productions pictures films film records music"
        " radio television tv broadcasting games interactive entertainment sports club fitness yoga wellness"
        " therapy counselling veterinary vets animal services service center centre zentrum international"
        " global worldwide brothers bros sons daughters & legal law chambers solicitors office organisation"
        " organization charity network alliance cooperative co-op collective guild institution observatory"
        " station park parks zoo aquarium collection collections foundry workshop atelier bindery pottery"
        " winery vineyard vineyards distillery conservation conservancy reserve planung bau technik handel"
        " verlag hochschule fachhochschule krankenhaus praxis kanzlei büro stadtwerke werkstatt entreprises"
        " éditions cabinet hôpital lycée hidro energia tessuti foto personalwerk parc parco parque sjukhus sykehus sygehus ziekenhuis fabriek uitgeverij"
        " rechtbank politie politiezone polizei feuerwehr brandweer gendarmerie préfecture tribunal rectorat cégep ciusss"
        " cisss chu chr ehpad ospedale comune università caserma questura liceo cantina azienda hospital clínica ayuntamiento"
        " diputación colegio bodega prefeitura secretaria ospedali nhs primary mission embassy consulate parish cathedral"
        " diocese abbey court courts tribunal prison constabulary police fire brigade rescue ambulance paramedics"
        " apiaries orchards nurseries stables ranch vineyards mill mills joinery carpentry cabinetry masonry plumbing"
        " roofing trucking haulage timber glass glassworks ceramics textiles brewing distillers roasters"
        " bikes bicycles boats boatyard shipyard airport port harbour harbor theatres opéra ensemble quartet philharmonic"
        " symphony choir ballet circus radio cinema gemeinnützige lebenshilfe caritas diakonie uniklinik werkstätten"
        " flowers vidyalaya teknoloji museu teatro escola igreja câmara fundação fábrica fundación fondazione biblioteca biblioteek"
        " hatchery shipyard dockyard sawmill creamery cannery refinery tannery smelter kennels depot infirmary dispensary"
        " waterworks ironworks brickworks seminary priory monastery convent nunnery aviary herbarium arboretum planetarium"
        " iglesia cooperativa companhia compañía compagnia compagnie stichting waterschap verein orquesta orquestra coro banda"
    ).split()
) - {"data", "analytics", "design", "engineering", "technology", "music", "legal", "law", "marine", "water", "film",
     "therapy", "logistics", "international", "service", "services"}  # these name departments as often  # fmt: skip
WEAK_COMPANY_WORDS = frozenset(
    (
        "data analytics design engineering technology music legal law marine water film therapy logistics"
        " international service services"
    ).split()
)
# Ends of compounds that name an organisation.
COMPANY_ENDINGS = (
    "sjukhus", "sykehus", "sygehus", "krankenhaus", "ziekenhuis", "museum", "muséet", "museet", "verlag", "werk", "werke",
    "werken", "bank", "banken", "universitet", "universität", "universiteit", "hochschule", "skolan", "skole", "schule",
    "school", "laitos", "instituttet", "institut", "institutet", "instituut", "sairaala", "yliopisto", "kommune", "kommun",
    "filharmonie", "philharmonie", "orkest", "orchester", "orkester", "teater", "teatern", "teatret", "theater", "bibliotek",
    "bibliothek", "bibliotheek", "brauerei", "bäckerei", "bakkerij", "schreinerei", "tischlerei", "gärtnerei", "weingut",
    "kwartet", "quartett", "feuerwehr", "brandweer", "gemeinde", "gemeente", "schap", "dienst", "zone", "haus", "verket",
    "verein", "stiftung", "gesellschaft", "genossenschaft", "versicherung", "apotheke", "kanzlei", "praxis", "redaktion",
    "wrights", "forening", "förening", "stiftelse", "bolaget", "selskap", "selskab", "fabriek", "fabrik", "uitgeverij", "rederi",
)  # fmt: skip

# What a union or an order calls its branches, before a number: "Local 23".
NUMBERED = frozenset(("local", "lodge", "chapter"))
