"""Zone abbreviations and the places that name a zone. All words are folded.

Source: IANA tz database 2025b (zone1970.tab, iso3166.tab), CLDR 47 (metazones); the readings of ambiguous
abbreviations: everyday usage (observed).
"""

# ruff: noqa: SIM905 - lists of words are read more easily as text

from legwork.understanding.tables.towns import TOWNS

# abbreviation or name: the zone it means when loosely written in any season
ABBREVIATIONS = {
    "et": "America/New_York", "est": "America/New_York", "edt": "America/New_York", "eastern": "America/New_York",
    "us eastern": "America/New_York", "east coast": "America/New_York",
    "ct": "America/Chicago", "cdt": "America/Chicago", "central": "America/Chicago",
    "mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver", "mountain": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles", "west coast": "America/Los_Angeles",
    "akt": "America/Anchorage", "akst": "America/Anchorage", "akdt": "America/Anchorage",
    "hst": "Pacific/Honolulu", "hast": "Pacific/Honolulu",
    "at": "America/Halifax", "adt": "America/Halifax", "atlantic": "America/Halifax", "ast": "America/Halifax",
    "nst": "America/St_Johns", "ndt": "America/St_Johns", "newfoundland": "America/St_Johns",
    "utc": "UTC", "gmt": "UTC", "zulu": "UTC", "z": "UTC",
    "wet": "Europe/Lisbon", "west": "Europe/Lisbon",
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "mez": "Europe/Berlin", "mesz": "Europe/Berlin",
    "central european": "Europe/Berlin", "met": "Europe/Berlin", "hec": "Europe/Paris", "hnec": "Europe/Paris",
    "eet": "Europe/Athens", "eest": "Europe/Athens", "eastern european": "Europe/Athens",
    "msk": "Europe/Moscow", "trt": "Europe/Istanbul",
    "sast": "Africa/Johannesburg", "eat": "Africa/Nairobi", "wat": "Africa/Lagos", "cat": "Africa/Maputo",
    "east africa": "Africa/Nairobi", "west africa": "Africa/Lagos", "central africa": "Africa/Maputo",
    "south africa standard": "Africa/Johannesburg", "gulf": "Asia/Dubai", "gulf standard": "Asia/Dubai",
    "gst": "Asia/Dubai", "pkt": "Asia/Karachi", "npt": "Asia/Kathmandu", "slst": "Asia/Colombo",
    "india": "Asia/Kolkata", "india standard": "Asia/Kolkata", "indian": "Asia/Kolkata",
    "indian standard": "Asia/Kolkata",
    "ict": "Asia/Bangkok", "wib": "Asia/Jakarta", "wita": "Asia/Makassar", "sgt": "Asia/Singapore",
    "singapore standard": "Asia/Singapore", "myt": "Asia/Kuala_Lumpur", "hkt": "Asia/Hong_Kong", "pht": "Asia/Manila",
    "jst": "Asia/Tokyo", "japan standard": "Asia/Tokyo", "kst": "Asia/Seoul", "korea standard": "Asia/Seoul",
    "china standard": "Asia/Shanghai", "awst": "Australia/Perth", "acst": "Australia/Adelaide",
    "acdt": "Australia/Adelaide", "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "aet": "Australia/Sydney",
    "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland", "nzt": "Pacific/Auckland",
    "amt": "America/Manaus", "wst": "Australia/Perth",
    "brt": "America/Sao_Paulo", "art": "America/Argentina/Buenos_Aires", "clt": "America/Santiago",
    "clst": "America/Santiago", "cot": "America/Bogota", "pet": "America/Lima", "vet": "America/Caracas",
    "uyt": "America/Montevideo", "irish": "Europe/Dublin", "irish standard": "Europe/Dublin",
    "british": "Europe/London", "british summer": "Europe/London", "greenwich mean": "UTC",
    "israel": "Asia/Jerusalem", "israel standard": "Asia/Jerusalem", "idt": "Asia/Jerusalem",
    "arabia": "Asia/Riyadh", "arabian": "Asia/Riyadh", "moscow": "Europe/Moscow", "hawaii": "Pacific/Honolulu",
    "arizona": "America/Phoenix", "alaska": "America/Anchorage", "german": "Europe/Berlin", "french": "Europe/Paris",
    "swiss": "Europe/Zurich", "dutch": "Europe/Amsterdam", "danish": "Europe/Copenhagen",
    "swedish": "Europe/Stockholm", "norwegian": "Europe/Oslo", "finnish": "Europe/Helsinki",
    "polish": "Europe/Warsaw", "spanish": "Europe/Madrid", "italian": "Europe/Rome", "portuguese": "Europe/Lisbon",
    "greek": "Europe/Athens", "turkish": "Europe/Istanbul", "austrian": "Europe/Vienna", "belgian": "Europe/Brussels",
    "czech": "Europe/Prague", "japanese": "Asia/Tokyo", "korean": "Asia/Seoul", "chinese": "Asia/Shanghai",
    "nigerian": "Africa/Lagos", "kenyan": "Africa/Nairobi", "egyptian": "Africa/Cairo", "uk": "Europe/London",
    "coordinated universal": "UTC", "universal": "UTC", "deutscher": "Europe/Berlin", "deutsche": "Europe/Berlin",
    "hne": "America/New_York", "hae": "America/New_York", "hnc": "America/Chicago", "hac": "America/Chicago",
    "hnr": "America/Denver", "har": "America/Denver", "hnp": "America/Los_Angeles", "hap": "America/Los_Angeles",
    "hna": "America/Halifax", "haa": "America/Halifax", "hnt": "America/St_Johns", "hat": "America/St_Johns",
    "ostkusten": "America/New_York", "westkusten": "America/Los_Angeles", "pazifik": "America/Los_Angeles",
    "pazifische": "America/Los_Angeles", "pazifischer": "America/Los_Angeles",
    "mitteleuropaische": "Europe/Berlin", "mitteleuropaischer": "Europe/Berlin",
    "osteuropaische": "Europe/Athens", "osteuropaischer": "Europe/Athens",
    "britischer": "Europe/London", "britische": "Europe/London", "englischer": "Europe/London",
    "schweizer": "Europe/Zurich", "osterreichischer": "Europe/Vienna", "franzosischer": "Europe/Paris",
    "italienischer": "Europe/Rome", "spanischer": "Europe/Madrid", "indischer": "Asia/Kolkata",
    "nederlandse": "Europe/Amsterdam", "belgische": "Europe/Brussels", "duitse": "Europe/Berlin",
    "britse": "Europe/London", "engelse": "Europe/London", "franse": "Europe/Paris",
    "svensk": "Europe/Stockholm", "dansk": "Europe/Copenhagen", "norsk": "Europe/Oslo", "finsk": "Europe/Helsinki",
    "tysk": "Europe/Berlin", "brittisk": "Europe/London", "britisk": "Europe/London", "engelsk": "Europe/London",
    "centraleuropeisk": "Europe/Berlin", "centraleuropaeisk": "Europe/Berlin",
    "ostkustenzeit": "America/New_York", "westkustenzeit": "America/Los_Angeles", "pazifikzeit": "America/Los_Angeles",
    "berliner": "Europe/Berlin", "wiener": "Europe/Vienna", "munchner": "Europe/Berlin", "hamburger": "Europe/Berlin",
    "londoner": "Europe/London", "pariser": "Europe/Paris", "new yorker": "America/New_York",
    "zurcher": "Europe/Zurich", "mailander": "Europe/Rome", "madrider": "Europe/Madrid", "moskauer": "Europe/Moscow",
    "osteuropeisk": "Europe/Athens",
    "georgian": "Asia/Tbilisi", "armenian": "Asia/Yerevan", "pakistani": "Asia/Karachi", "bangladeshi": "Asia/Dhaka",
    "nepali": "Asia/Kathmandu", "nepalese": "Asia/Kathmandu", "thai": "Asia/Bangkok",
    "vietnamese": "Asia/Ho_Chi_Minh", "malaysian": "Asia/Kuala_Lumpur", "philippine": "Asia/Manila",
    "ukrainian": "Europe/Kyiv", "romanian": "Europe/Bucharest", "bulgarian": "Europe/Sofia",
    "hungarian": "Europe/Budapest", "croatian": "Europe/Zagreb", "serbian": "Europe/Belgrade",
    "icelandic": "Atlantic/Reykjavik", "ghanaian": "Africa/Accra", "ugandan": "Africa/Kampala",
    "tanzanian": "Africa/Dar_es_Salaam", "ethiopian": "Africa/Addis_Ababa", "moroccan": "Africa/Casablanca",
    "colombian": "America/Bogota", "peruvian": "America/Lima", "chilean": "America/Santiago",
    "argentine": "America/Argentina/Buenos_Aires", "argentinian": "America/Argentina/Buenos_Aires",
    "israeli": "Asia/Jerusalem", "lebanese": "Asia/Beirut", "lithuanian": "Europe/Vilnius", "latvian": "Europe/Riga",
    "estonian": "Europe/Tallinn",
    "rsa": "Africa/Johannesburg", "ksa": "Asia/Riyadh", "ph": "Asia/Manila", "sg": "Asia/Singapore",
    "pk": "Asia/Karachi", "lk": "Asia/Colombo", "np": "Asia/Kathmandu", "th": "Asia/Bangkok", "vn": "Asia/Ho_Chi_Minh",
    "jp": "Asia/Tokyo", "kr": "Asia/Seoul", "ng": "Africa/Lagos", "gh": "Africa/Accra", "ke": "Africa/Nairobi",
    "ug": "Africa/Kampala", "zw": "Africa/Harare", "zm": "Africa/Lusaka", "bw": "Africa/Gaborone", "ir": "Asia/Tehran",
}  # fmt: skip

# of these, the codes of countries (ISO 3166): they mean a zone in capitals before "time" alone, as "SA time" does
COUNTRY_CODES = frozenset("sa rsa ksa ph sg pk lk np th vn jp kr ng gh ke ug zw zm bw ir".split())

# of these, the adjectives: they mean a zone before "time", "Zeit", "tid" or "tijd" alone
ADJECTIVES = frozenset(
    """german french swiss dutch danish swedish norwegian finnish polish spanish italian portuguese greek turkish
    austrian belgian czech japanese korean chinese nigerian kenyan egyptian irish british indian arabian
    deutscher deutsche pazifische pazifischer mitteleuropaische mitteleuropaischer osteuropaische osteuropaischer
    britischer britische englischer schweizer osterreichischer franzosischer italienischer spanischer indischer
    ostkusten westkusten pazifik nederlandse belgische duitse britse engelse franse svensk dansk norsk finsk tysk
    brittisk britisk engelsk centraleuropeisk centraleuropaeisk osteuropeisk berliner wiener munchner hamburger
    londoner pariser zurcher mailander madrider moskauer georgian armenian pakistani bangladeshi nepali nepalese thai
    vietnamese malaysian philippine ukrainian romanian bulgarian hungarian croatian serbian icelandic ghanaian ugandan
    tanzanian ethiopian moroccan colombian peruvian chilean argentine argentinian israeli lebanese lithuanian latvian
    estonian""".split()
)

# behind "heure", "hora", "ora" or "horario": the name or the place that is meant
HOUR_OF = {
    "de l'est": "eastern",
    "normale de l'est": "eastern",
    "avancee de l'est": "eastern",
    "de la cote est": "eastern",
    "du centre": "central",
    "normale du centre": "central",
    "avancee du centre": "central",
    "des rocheuses": "mountain",
    "normale des rocheuses": "mountain",
    "avancee des rocheuses": "mountain",
    "du pacifique": "pacific",
    "normale du pacifique": "pacific",
    "avancee du pacifique": "pacific",
    "de la cote ouest": "pacific",
    "de l'atlantique": "atlantic",
    "normale de l'atlantique": "atlantic",
    "avancee de l'atlantique": "atlantic",
    "de terre-neuve": "newfoundland",
    "d'europe centrale": "cet",
    "de l'europe centrale": "cet",
    "francaise": "french",
    "belge": "belgian",
    "suisse": "swiss",
    "allemande": "german",
    "anglaise": "british",
    "britannique": "british",
    "marocaine": "morocco",
    "del este": "eastern",
    "este": "eastern",
    "de la costa este": "eastern",
    "central": "central",
    "del centro": "central",
    "de la montana": "mountain",
    "del pacifico": "pacific",
    "pacifico": "pacific",
    "de la costa oeste": "pacific",
    "del atlantico": "atlantic",
    "peninsular": "spanish",
    "espanola": "spanish",
    "canaria": "canary islands",
    "insular": "canary islands",
    "de canarias": "canary islands",
    "central europea": "cet",
    "de europa central": "cet",
    "centroeuropea": "cet",
    "argentina": "argentina",
    "chilena": "chile",
    "colombiana": "colombia",
    "peruana": "peru",
    "mexicana": "mexico city",
    "de mexico": "mexico city",
    "uruguaya": "uruguay",
    "venezolana": "venezuela",
    "italiana": "italian",
    "francese": "french",
    "tedesca": "german",
    "inglese": "british",
    "britannica": "british",
    "spagnola": "spanish",
    "dell'europa centrale": "cet",
    "della costa est": "eastern",
    "del pacifico usa": "pacific",
    "alemana": "german",
    "inglesa": "british",
    "britanica": "british",
    "francesa": "french",
    "portuguesa": "portuguese",
    "de portugal": "portuguese",
    "brasileira": "brt",
    "do brasil": "brt",
    "de brasilia": "brt",
    "do leste": "eastern",
    "da europa central": "cet",
}

# abbreviation: (zone, zones and regions of the people that speak for it), the most usual first
AMBIGUOUS = {
    "ist": (
        ("Asia/Kolkata", ("Asia/Kolkata", "Asia/Calcutta", "Asia/Colombo")),
        ("Europe/Dublin", ("Europe/Dublin",)),
        ("Asia/Jerusalem", ("Asia/Jerusalem", "Asia/Tel_Aviv")),
    ),
    "bst": (
        ("Europe/London", ("Europe/", "America/", "Africa/", "Australia/", "Pacific/")),
        ("Asia/Dhaka", ("Asia/Dhaka",)),
    ),
    "cst": (
        ("America/Chicago", ("America/", "Europe/", "Africa/", "Australia/")),
        ("Asia/Shanghai", ("Asia/Shanghai", "Asia/Taipei", "Asia/Macau", "Asia/Hong_Kong", "Asia/Urumqi")),
        ("America/Havana", ("America/Havana",)),
    ),
    "sa": (
        ("Africa/Johannesburg", ("Africa/",)),
        ("Australia/Adelaide", ("Australia/",)),
        ("Asia/Riyadh", ("Asia/Riyadh",)),
    ),
}

# international prefix: a place of that country, for the readings of ambiguous abbreviations. Source: ITU-T E.164
DIALLED = {
    "+91": "india", "+353": "ireland", "+972": "israel", "+880": "bangladesh", "+44": "london", "+86": "china",
    "+886": "taiwan", "+852": "hong kong", "+53": "cuba", "+52": "mexico city", "+63": "philippines",
    "+92": "pakistan", "+374": "armenia", "+966": "saudi arabia", "+94": "sri lanka", "+506": "costa rica",
    "+502": "guatemala", "+507": "panama", "+27": "south africa",
}  # fmt: skip

# zones that refine a loose name where a place near is known to lie there: (abbreviations, zone, meant instead)
LOCAL_READINGS = (
    (("mst", "mt", "mountain"), "America/Phoenix"),
    (("aest", "aet"), "Australia/Brisbane"),
    (("acst",), "Australia/Darwin"),
    (("gmt",), "Europe/London"),
    (("ast",), "Asia/Riyadh"),
    (("ast",), "Asia/Baghdad"),
    (("pst",), "Asia/Manila"),
    (("pst",), "Asia/Karachi"),
    (("amt",), "Asia/Yerevan"),
    (("mst",), "Asia/Kuala_Lumpur"),
    (("mst",), "Asia/Yangon"),
    (("cst", "ct", "central"), "America/Guatemala"),
    (("cst", "ct", "central"), "America/Costa_Rica"),
    (("cst", "ct", "central"), "America/El_Salvador"),
    (("cst", "ct", "central"), "America/Tegucigalpa"),
    (("cst", "ct", "central"), "America/Managua"),
    (("cst", "ct", "central"), "America/Regina"),
    (("est", "et", "eastern"), "America/Jamaica"),
    (("est", "et", "eastern"), "America/Panama"),
    (("ast",), "America/Puerto_Rico"),
    (("central",), "America/Winnipeg"),
    (("cst", "ct", "central"), "America/Mexico_City"),
    (("eastern",), "America/Toronto"),
)  # fmt: skip

# zone: its great cities, regions and countries, separated by semicolons
_CITIES = {
    "America/New_York": "new york;nyc;new york city;manhattan;brooklyn;boston;washington dc;washington d.c.;d.c.;dc;"
    "philadelphia;philly;atlanta;miami;orlando;tampa;charlotte;raleigh;durham;pittsburgh;cleveland;columbus;cincinnati;"
    "baltimore;buffalo;rochester;albany;newark;hartford;new haven;providence;richmond;jacksonville;fort lauderdale;"
    "cambridge ma;ithaca;princeton;ann arbor;connecticut;delaware;georgia usa;maine;maryland;massachusetts;"
    "new hampshire;new jersey;new york state;north carolina;ohio;pennsylvania;rhode island;south carolina;vermont;"
    "virginia;west virginia;savannah;charleston;syracuse;portland maine;burlington vermont;akron;dayton",
    "America/Detroit": "detroit;michigan;grand rapids;lansing",
    "America/Indiana/Indianapolis": "indianapolis;indiana",
    "America/Kentucky/Louisville": "louisville",
    "America/Chicago": "chicago;houston;dallas;austin;san antonio;fort worth;minneapolis;st paul;twin cities;st louis;"
    "st. louis;kansas city;new orleans;memphis;nashville;milwaukee;madison;omaha;des moines;oklahoma city;tulsa;"
    "little rock;birmingham alabama;alabama;arkansas;illinois;iowa;louisiana;minnesota;mississippi;missouri;oklahoma;"
    "wisconsin;texas;peoria;baton rouge;lincoln nebraska;wichita;huntsville",
    "America/Denver": "denver;boulder;colorado;salt lake city;slc;utah;albuquerque;santa fe;new mexico;montana;wyoming;"
    "el paso;colorado springs;bozeman;billings;cheyenne;provo;fort collins",
    "America/Boise": "boise;idaho",
    "America/Phoenix": "phoenix;arizona;tucson;scottsdale;tempe;mesa az",
    "America/Los_Angeles": "los angeles;la;l.a.;san francisco;sf;bay area;san diego;san jose;oakland;sacramento;"
    "seattle;"
    "portland;las vegas;california;nevada;washington state;oregon;palo alto;silicon valley;berkeley;tacoma;spokane;"
    "eugene;reno;fresno;long beach;irvine;santa monica;santa barbara;pasadena;mountain view;cupertino;redmond;"
    "stanford;socal;norcal",
    "America/Anchorage": "anchorage;alaska;fairbanks;juneau",
    "Pacific/Honolulu": "honolulu;hawaii;hawai'i;maui;oahu;hilo",
    "America/Toronto": "toronto;ottawa;montreal;quebec;quebec city;ontario;waterloo ontario;hamilton ontario;"
    "kitchener;mississauga",
    "America/Winnipeg": "winnipeg;manitoba",
    "America/Regina": "regina;saskatoon;saskatchewan",
    "America/Edmonton": "edmonton;calgary;alberta;banff",
    "America/Vancouver": "vancouver;british columbia;victoria bc;bc;kelowna",
    "America/Halifax": "halifax;nova scotia;new brunswick;moncton;fredericton;prince edward island",
    "America/St_Johns": "st john's;st. john's;newfoundland",
    "America/Mexico_City": "mexico city;cdmx;guadalajara;monterrey;puebla",
    "America/Tijuana": "tijuana",
    "America/Guatemala": "guatemala;guatemala city", "America/Costa_Rica": "costa rica", "America/Panama": "panama",
    "America/El_Salvador": "el salvador", "America/Tegucigalpa": "honduras;tegucigalpa",
    "America/Managua": "nicaragua;managua", "America/Havana": "havana;cuba", "America/Jamaica": "jamaica;kingston",
    "America/Santo_Domingo": "dominican republic;santo domingo", "America/Puerto_Rico": "puerto rico",
    "America/Port_of_Spain": "trinidad;port of spain", "America/Barbados": "barbados",
    "America/Port-au-Prince": "haiti;port-au-prince",
    "America/Bogota": "bogota;medellin;cali colombia;colombia", "America/Lima": "lima;peru;cusco;arequipa",
    "America/Guayaquil": "quito;guayaquil;ecuador", "America/Caracas": "caracas;venezuela",
    "America/La_Paz": "la paz;bolivia", "America/Santiago": "santiago;santiago de chile;chile;valparaiso",
    "America/Argentina/Buenos_Aires": "buenos aires;argentina;rosario",
    "America/Argentina/Cordoba": "cordoba argentina", "America/Montevideo": "montevideo;uruguay",
    "America/Asuncion": "asuncion;paraguay",
    "America/Sao_Paulo": "sao paulo;rio de janeiro;rio;brasilia;belo horizonte;curitiba;porto alegre;florianopolis",
    "America/Fortaleza": "fortaleza", "America/Recife": "recife", "America/Bahia": "salvador;bahia",
    "America/Manaus": "manaus",
    "Europe/London": "london;uk;u.k.;united kingdom;britain;great britain;england;scotland;wales;northern ireland;"
    "manchester;birmingham;leeds;liverpool;bristol;edinburgh;glasgow;cardiff;belfast;oxford;cambridge;newcastle;"
    "sheffield;nottingham;brighton;southampton;aberdeen;york;exeter;norwich;dundee;leicester;bath",
    "Europe/Dublin": "dublin;ireland;cork;galway;limerick",
    "Europe/Lisbon": "lisbon;lisboa;portugal;porto;coimbra;braga",
    "Europe/Madrid": "madrid;barcelona;spain;espana;valencia;seville;sevilla;bilbao;malaga;zaragoza;granada",
    "Atlantic/Canary": "canary islands;tenerife;las palmas",
    "Europe/Paris": "paris;france;lyon;marseille;toulouse;bordeaux;lille;nantes;strasbourg;nice;grenoble;rennes;"
    "montpellier",
    "Europe/Berlin": "berlin;germany;deutschland;munich;munchen;hamburg;frankfurt;cologne;koln;stuttgart;dusseldorf;"
    "leipzig;dresden;hannover;hanover;bremen;nuremberg;nurnberg;freiburg;heidelberg;karlsruhe;aachen;bonn",
    "Europe/Zurich": "zurich;switzerland;schweiz;geneva;geneve;basel;bern;lausanne",
    "Europe/Vienna": "vienna;wien;austria;osterreich;graz;salzburg;linz;innsbruck",
    "Europe/Amsterdam": "amsterdam;netherlands;the netherlands;nederland;holland;rotterdam;the hague;den haag;utrecht;"
    "eindhoven;delft;leiden;groningen",
    "Europe/Brussels": "brussels;bruxelles;brussel;belgium;belgie;belgique;antwerp;ghent;leuven",
    "Europe/Luxembourg": "luxembourg", "Europe/Rome": "rome;roma;italy;italia;milan;milano;turin;torino;florence;"
    "firenze;bologna;naples;napoli;venice;padua",
    "Europe/Malta": "malta;valletta", "Europe/Monaco": "monaco",
    "Europe/Copenhagen": "copenhagen;kobenhavn;denmark;danmark;aarhus;odense;esbjerg",
    "Europe/Stockholm": "stockholm;sweden;sverige;gothenburg;goteborg;malmo;uppsala;lund",
    "Europe/Oslo": "oslo;norway;norge;bergen;trondheim;stavanger",
    "Europe/Helsinki": "helsinki;helsingfors;finland;suomi;tampere;turku;espoo;oulu",
    "Atlantic/Reykjavik": "reykjavik;iceland",
    "Europe/Warsaw": "warsaw;warszawa;poland;polska;krakow;cracow;wroclaw;gdansk;poznan",
    "Europe/Prague": "prague;praha;czech republic;czechia;brno", "Europe/Bratislava": "bratislava;slovakia",
    "Europe/Budapest": "budapest;hungary", "Europe/Ljubljana": "ljubljana;slovenia",
    "Europe/Zagreb": "zagreb;croatia", "Europe/Belgrade": "belgrade;serbia", "Europe/Sarajevo": "sarajevo;bosnia",
    "Europe/Skopje": "skopje;north macedonia", "Europe/Tirane": "tirana;albania",
    "Europe/Athens": "athens;greece;thessaloniki", "Europe/Sofia": "sofia;bulgaria",
    "Europe/Bucharest": "bucharest;romania;cluj", "Europe/Chisinau": "chisinau;moldova",
    "Europe/Kyiv": "kyiv;kiev;ukraine;lviv;odesa", "Europe/Minsk": "minsk;belarus",
    "Europe/Vilnius": "vilnius;lithuania",
    "Europe/Riga": "riga;latvia", "Europe/Tallinn": "tallinn;estonia;tartu",
    "Europe/Moscow": "moscow;st petersburg;saint petersburg", "Europe/Istanbul": "istanbul;turkey;turkiye;ankara;izmir",
    "Asia/Nicosia": "cyprus;nicosia", "Asia/Tbilisi": "tbilisi", "Asia/Yerevan": "yerevan;armenia",
    "Asia/Baku": "baku;azerbaijan", "Asia/Jerusalem": "jerusalem;tel aviv;israel;haifa",
    "Asia/Beirut": "beirut;lebanon",
    "Asia/Amman": "amman", "Asia/Damascus": "damascus;syria", "Asia/Baghdad": "baghdad;iraq",
    "Asia/Riyadh": "riyadh;jeddah;saudi arabia;saudi;ksa", "Asia/Kuwait": "kuwait", "Asia/Qatar": "doha;qatar",
    "Asia/Bahrain": "bahrain;manama", "Asia/Dubai": "dubai;abu dhabi;uae;u.a.e.;sharjah;united arab emirates",
    "Asia/Muscat": "muscat;oman", "Asia/Tehran": "tehran;iran", "Asia/Kabul": "kabul;afghanistan",
    "Asia/Karachi": "karachi;lahore;islamabad;pakistan;rawalpindi", "Asia/Tashkent": "tashkent;uzbekistan",
    "Asia/Almaty": "almaty;kazakhstan;astana",
    "Asia/Kolkata": "kolkata;mumbai;delhi;new delhi;bangalore;bengaluru;chennai;hyderabad;pune;ahmedabad;jaipur;india;"
    "gurgaon;gurugram;noida;kochi;calcutta;bombay;lucknow;goa",
    "Asia/Colombo": "colombo;sri lanka", "Asia/Kathmandu": "kathmandu;nepal",
    "Asia/Dhaka": "dhaka;bangladesh;chittagong",
    "Asia/Yangon": "yangon;myanmar", "Asia/Bangkok": "bangkok;thailand;chiang mai",
    "Asia/Ho_Chi_Minh": "ho chi minh city;saigon;hcmc;vietnam;hanoi", "Asia/Phnom_Penh": "phnom penh;cambodia",
    "Asia/Jakarta": "jakarta;bandung;surabaya", "Asia/Makassar": "bali;makassar",
    "Asia/Kuala_Lumpur": "kuala lumpur;kl;malaysia;penang;johor", "Asia/Singapore": "singapore",
    "Asia/Manila": "manila;philippines;cebu;quezon city;makati", "Asia/Hong_Kong": "hong kong;hongkong;hk",
    "Asia/Taipei": "taipei;taiwan;hsinchu",
    "Asia/Shanghai": "shanghai;beijing;china;shenzhen;guangzhou;hangzhou;chengdu;nanjing;wuhan;suzhou",
    "Asia/Seoul": "seoul;korea;south korea;busan;daejeon;incheon", "Asia/Tokyo": "tokyo;japan;osaka;kyoto;nagoya;"
    "yokohama;fukuoka;sapporo", "Asia/Ulaanbaatar": "ulaanbaatar;mongolia",
    "Australia/Sydney": "sydney;nsw;new south wales;canberra;act australia;newcastle nsw;wollongong",
    "Australia/Melbourne": "melbourne;victoria australia;geelong",
    "Australia/Brisbane": "brisbane;queensland;gold coast;"
    "cairns", "Australia/Adelaide": "adelaide;south australia", "Australia/Perth": "perth;western australia",
    "Australia/Darwin": "darwin;northern territory", "Australia/Hobart": "hobart;tasmania",
    "Pacific/Auckland": "auckland;wellington;christchurch;new zealand;nz;aotearoa;dunedin;queenstown;hamilton nz",
    "Pacific/Fiji": "fiji;suva", "Pacific/Guam": "guam", "Pacific/Port_Moresby": "papua new guinea;port moresby",
    "Africa/Cairo": "cairo;egypt;alexandria", "Africa/Casablanca": "casablanca;morocco;rabat;marrakech",
    "Africa/Algiers": "algiers;algeria", "Africa/Tunis": "tunis;tunisia", "Africa/Tripoli": "libya;tripoli",
    "Africa/Khartoum": "khartoum;sudan", "Africa/Lagos": "lagos;nigeria;abuja;ibadan;port harcourt;kano",
    "Africa/Accra": "accra;ghana;kumasi", "Africa/Abidjan": "abidjan;ivory coast;cote d'ivoire",
    "Africa/Dakar": "dakar;"
    "senegal", "Africa/Nairobi": "nairobi;kenya;mombasa", "Africa/Kampala": "kampala;uganda",
    "Africa/Dar_es_Salaam": "dar es salaam;tanzania", "Africa/Kigali": "kigali;rwanda", "Africa/Addis_Ababa":
    "addis ababa;ethiopia", "Africa/Johannesburg": "johannesburg;joburg;cape town;durban;pretoria;south africa;"
    "stellenbosch", "Africa/Harare": "harare;zimbabwe", "Africa/Lusaka": "lusaka;zambia", "Africa/Gaborone":
    "gaborone;botswana", "Africa/Windhoek": "windhoek;namibia", "Africa/Maputo": "maputo;mozambique",
    "Africa/Luanda": "luanda;angola", "Africa/Douala": "douala;cameroon;yaounde", "Indian/Mauritius": "mauritius",
    "Indian/Antananarivo": "madagascar", "Africa/Kinshasa": "kinshasa", "Indian/Maldives": "maldives",
    "Atlantic/Azores": "azores;ponta delgada;angra do heroismo", "Atlantic/Madeira": "madeira;funchal",
    "Atlantic/Cape_Verde": "cape verde;cabo verde", "Atlantic/Bermuda": "bermuda",
    "Atlantic/Faroe": "faroe islands;faroes;torshavn", "Atlantic/Stanley": "falkland islands;falklands",
    "America/Nuuk": "nuuk;greenland", "America/Whitehorse": "whitehorse;yukon", "America/Iqaluit": "iqaluit",
    "America/Goose_Bay": "goose bay;happy valley-goose bay", "America/Belize": "belize", "America/Guyana": "guyana",
    "America/Paramaribo": "suriname;paramaribo", "America/Cayenne": "french guiana;cayenne",
    "America/Martinique": "martinique;fort-de-france", "America/Guadeloupe": "guadeloupe",
    "America/Curacao": "curacao;willemstad", "America/Aruba": "aruba", "America/St_Lucia": "st lucia;saint lucia",
    "America/Grenada": "grenada", "America/Antigua": "antigua and barbuda", "America/Nassau": "bahamas;nassau",
    "America/Cayman": "cayman islands", "America/Cancun": "cancun;playa del carmen;quintana roo",
    "America/Hermosillo": "hermosillo;sonora", "America/Chihuahua": "chihuahua",
    "America/Mazatlan": "mazatlan;culiacan;sinaloa", "America/Ciudad_Juarez": "ciudad juarez",
    "America/Argentina/Ushuaia": "ushuaia", "America/Punta_Arenas": "punta arenas",
    "Pacific/Easter": "easter island;rapa nui", "Pacific/Galapagos": "galapagos", "America/Belem": "belem",
    "America/Maceio": "maceio", "America/Campo_Grande": "campo grande", "America/Cuiaba": "cuiaba",
    "America/Porto_Velho": "porto velho", "America/Rio_Branco": "rio branco", "Africa/Monrovia": "monrovia;liberia",
    "Africa/Freetown": "freetown;sierra leone", "Africa/Banjul": "banjul;gambia;the gambia",
    "Africa/Bissau": "bissau;guinea-bissau", "Africa/Conakry": "conakry", "Africa/Bamako": "bamako",
    "Africa/Ouagadougou": "ouagadougou;burkina faso", "Africa/Niamey": "niamey",
    "Africa/Ndjamena": "ndjamena;n'djamena", "Africa/Lome": "lome;togo", "Africa/Porto-Novo": "cotonou;porto-novo",
    "Africa/Libreville": "libreville;gabon", "Africa/Brazzaville": "brazzaville", "Africa/Lubumbashi": "lubumbashi",
    "Africa/Bujumbura": "bujumbura;burundi", "Africa/Blantyre": "blantyre;lilongwe;malawi",
    "Africa/Maseru": "maseru;lesotho", "Africa/Mbabane": "mbabane;eswatini;swaziland",
    "Africa/Juba": "juba;south sudan", "Africa/Djibouti": "djibouti",
    "Africa/Mogadishu": "mogadishu;somalia;hargeisa", "Africa/Asmara": "asmara;eritrea",
    "Africa/Nouakchott": "nouakchott;mauritania", "Indian/Reunion": "reunion island", "Indian/Mahe": "seychelles",
    "Indian/Mayotte": "mayotte", "Asia/Thimphu": "thimphu;bhutan", "Asia/Bishkek": "bishkek;kyrgyzstan",
    "Asia/Dushanbe": "dushanbe;tajikistan", "Asia/Ashgabat": "ashgabat;turkmenistan", "Asia/Samarkand": "samarkand",
    "Asia/Vientiane": "vientiane;laos", "Asia/Brunei": "brunei", "Asia/Dili": "dili;timor-leste;east timor",
    "Asia/Macau": "macau;macao", "Asia/Gaza": "gaza", "Asia/Hebron": "ramallah;hebron", "Asia/Aden": "yemen;sanaa",
    "Asia/Yekaterinburg": "yekaterinburg", "Asia/Novosibirsk": "novosibirsk", "Asia/Krasnoyarsk": "krasnoyarsk",
    "Asia/Irkutsk": "irkutsk", "Asia/Vladivostok": "vladivostok", "Europe/Kaliningrad": "kaliningrad",
    "Asia/Kuching": "kuching;sarawak;kota kinabalu;sabah", "Asia/Jayapura": "jayapura", "Asia/Pontianak": "pontianak",
    "Europe/Andorra": "andorra", "Europe/Gibraltar": "gibraltar", "Europe/Isle_of_Man": "isle of man",
    "Europe/Guernsey": "guernsey", "Europe/Podgorica": "montenegro;podgorica", "Europe/San_Marino": "san marino",
    "Europe/Vaduz": "liechtenstein;vaduz", "Pacific/Noumea": "noumea;new caledonia",
    "Pacific/Tahiti": "tahiti;papeete;french polynesia", "Pacific/Apia": "samoa;apia",
    "Pacific/Pago_Pago": "american samoa;pago pago", "Pacific/Tongatapu": "tonga;nuku'alofa",
    "Pacific/Efate": "vanuatu;port vila", "Pacific/Guadalcanal": "solomon islands;honiara",
    "Pacific/Tarawa": "kiribati;tarawa", "Pacific/Majuro": "marshall islands;majuro", "Pacific/Palau": "palau",
    "Pacific/Rarotonga": "cook islands;rarotonga", "Pacific/Norfolk": "norfolk island",
    "Pacific/Chatham": "chatham islands",
}  # fmt: skip
PLACES = {name: f"{places};{TOWNS[name]}" if name in TOWNS else places for name, places in _CITIES.items()}

# US states as they stand after a comma in a signature ("Peoria, IL"); source: USPS Publication 28, zone of most people
US_STATES = {
    "America/New_York": "CT DE DC FL GA ME MD MA NH NJ NY NC OH PA RI SC VT VA WV",
    "America/Detroit": "MI", "America/Indiana/Indianapolis": "IN",
    "America/Kentucky/Louisville": "KY",
    "America/Chicago": "AL AR IL IA KS LA MN MS MO NE ND OK SD TN TX WI",
    "America/Denver": "CO MT NM UT WY", "America/Boise": "ID", "America/Phoenix": "AZ",
    "America/Los_Angeles": "CA NV OR WA", "America/Anchorage": "AK", "Pacific/Honolulu": "HI",
    "America/Toronto": "ON QC", "America/Winnipeg": "MB", "America/Regina": "SK", "America/Edmonton": "AB",
    "America/Vancouver": "BC", "America/Halifax": "NS NB PE", "America/St_Johns": "NL",
    "Australia/Sydney": "NSW", "Australia/Melbourne": "VIC", "Australia/Brisbane": "QLD",
}  # fmt: skip

# In order of plausibility for a stranger who writes English mail (population of the zone, observed).
STRANGERS = (
    "UTC", "America/New_York", "Europe/Berlin", "America/Chicago", "America/Los_Angeles", "America/Denver",
    "Asia/Kolkata", "Europe/London", "Australia/Sydney", "America/Sao_Paulo", "Asia/Shanghai", "Asia/Tokyo",
    "Africa/Lagos", "Africa/Johannesburg", "Europe/Athens", "Africa/Nairobi", "Europe/Istanbul", "Asia/Dubai",
    "Asia/Karachi", "Asia/Dhaka", "Asia/Bangkok", "Australia/Adelaide", "Pacific/Auckland", "Pacific/Honolulu",
    "America/Anchorage", "America/Halifax", "America/St_Johns", "America/Phoenix", "America/Bogota", "America/Caracas",
    "America/Argentina/Buenos_Aires", "America/Mexico_City", "Asia/Kathmandu", "Asia/Yangon", "Asia/Tehran",
    "Asia/Kabul", "Australia/Perth", "Australia/Brisbane", "Australia/Darwin", "Pacific/Noumea", "Pacific/Fiji",
    "Atlantic/Azores", "Atlantic/Cape_Verde", "America/Noronha", "America/Nuuk", "Pacific/Tongatapu",
    "Pacific/Apia", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Pacific/Marquesas", "Pacific/Chatham",
    "Australia/Eucla", "Australia/Lord_Howe", "Pacific/Gambier",
)  # fmt: skip
