"""Towns beyond the great cities, as people give them in signatures and after a clock time. Folded.

Left out are names that are mostly read as something else: words, surnames, towns of another zone. Source: chosen by
hand from what people of each country give (larger towns, seats of universities, a few regions); the zone is that of
the country or state in the tz database.
"""

# zone: its towns, separated by semicolons
TOWNS = {
    "America/New_York": "chattanooga;knoxville;greensboro;winston-salem;asheville;chapel hill;gainesville;tallahassee;"
    "pensacola beach;sarasota;st. petersburg florida;west palm beach;fort myers;toledo ohio;youngstown;allentown;"
    "scranton;harrisburg;poughkeepsie;schenectady;white plains;yonkers;jersey city;hoboken;stamford;bridgeport;"
    "worcester massachusetts;northampton massachusetts;manchester new hampshire;bangor maine;"
    "norfolk virginia;virginia beach;roanoke;charlottesville;blacksburg;arlington virginia;alexandria virginia;"
    "bethesda;annapolis;morgantown;gloucester massachusetts",
    "America/Detroit": "kalamazoo;ypsilanti;traverse city;saginaw",
    "America/Indiana/Indianapolis": "fort wayne;south bend;west lafayette",
    "America/Kentucky/Louisville": "lexington kentucky;lexington, kentucky",
    "America/Chicago": "duluth;rochester minnesota;sioux falls;fargo;cedar rapids;iowa city;green bay;"
    "eau claire;la crosse;rockford;evanston;champaign;urbana;carbondale;shreveport;lafayette louisiana;galveston;"
    "corpus christi;lubbock;amarillo;waco;college station;laredo;plano;irving texas;arlington texas;"
    "tuscaloosa;montgomery alabama;mobile alabama;biloxi;topeka;lawrence kansas;springfield missouri;columbia missouri",
    "America/Denver": "las cruces;ogden;missoula;laramie;durango colorado;grand junction;pueblo colorado",
    "America/Boise": "idaho falls;pocatello", "America/Phoenix": "flagstaff;chandler arizona;prescott arizona",
    "America/Los_Angeles": "bakersfield;stockton california;anaheim;riverside california;san bernardino;"
    "chula vista;santa rosa california;san luis obispo;monterey california;humboldt county;bellingham;"
    "olympia washington;yakima;walla walla;corvallis;bend oregon;medford oregon;sunnyvale;san mateo",
    "America/Toronto": "london ontario;guelph;sudbury;thunder bay;kingston ontario;peterborough ontario;"
    "gatineau;sherbrooke;trois-rivieres;brampton;markham ontario;oshawa;niagara falls",
    "America/Edmonton": "red deer;lethbridge;medicine hat;canmore;jasper alberta;fort mcmurray;yellowknife",
    "America/Vancouver": "nanaimo;kamloops;prince george;burnaby;surrey bc;abbotsford;tofino;squamish",
    "America/Winnipeg": "brandon manitoba;churchill manitoba", "America/Halifax": "dartmouth nova scotia;charlottetown",
    "America/Mexico_City": "merida yucatan;leon guanajuato;queretaro;oaxaca;san luis potosi;aguascalientes;morelia;"
    "veracruz;xalapa;toluca;saltillo",
    "America/Bogota": "barranquilla;cartagena de indias;bucaramanga;manizales",
    "America/Lima": "trujillo peru;piura;iquitos", "America/Guayaquil": "cuenca ecuador;loja ecuador",
    "America/Caracas": "maracaibo;barquisimeto", "America/La_Paz": "cochabamba;santa cruz de la sierra",
    "America/Santiago": "vina del mar;concepcion chile;antofagasta;temuco;puerto montt",
    "America/Argentina/Buenos_Aires": "mar del plata;la plata;bahia blanca;santa fe argentina",
    "America/Sao_Paulo": "campinas;niteroi;goiania;londrina;joinville;ribeirao preto;uberlandia;juiz de fora",
    "America/Fortaleza": "natal brazil;joao pessoa;teresina",
    "Europe/London": "swansea;aberystwyth;bangor gwynedd;wrexham;inverness;st andrews;perthshire;derry;"
    "londonderry;lisburn;bournemouth;cheltenham;wolverhampton;"
    "peterborough;ipswich;colchester;canterbury;eastbourne;reading berkshire;slough;milton keynes;"
    "hereford;shrewsbury;stoke-on-trent;kingston upon hull;huddersfield;"
    "harrogate;whitby;durham england;sunderland;middlesbrough;blackpool;"
    "stockport;salford;falmouth;truro;penzance;kirkwall;lerwick;stornoway;fort william;dumfries",
    "Europe/Dublin": "waterford;kilkenny;sligo;tralee;killarney;athlone;drogheda;dundalk;wexford;letterkenny;"
    "castlebar;westport mayo;mullingar;tullamore;kinsale;dingle",
    "Europe/Lisbon": "aveiro;evora;guimaraes;setubal;leiria;viseu",
    "Europe/Madrid": "valladolid;salamanca;cordoba spain;murcia;alicante;palma de mallorca;palma;san sebastian;"
    "pamplona;oviedo;gijon;vigo;a coruna;santiago de compostela;cadiz;girona;tarragona;toledo spain;leon spain",
    "Europe/Paris": "nancy france;metz;reims;dijon;besancon;clermont-ferrand;limoges;poitiers;le mans;"
    "orleans;rouen;caen;brest france;brest bretagne;la rochelle;perpignan;nimes;avignon;aix-en-provence;toulon;annecy;"
    "chambery;saint-etienne;mulhouse;amiens;quimper;lorient",
    "Europe/Berlin": "dortmund;duisburg;bochum;wuppertal;bielefeld;munster;mannheim;augsburg;wiesbaden;"
    "gelsenkirchen;monchengladbach;braunschweig;chemnitz;kiel;halle saale;magdeburg;lubeck;oberhausen;erfurt;mainz;"
    "rostock;kassel;saarbrucken;potsdam;oldenburg;osnabruck;leverkusen;darmstadt;regensburg;ingolstadt;wurzburg;ulm;"
    "gottingen;heilbronn;pforzheim;jena;weimar;trier;koblenz;tubingen;konstanz;bamberg;bayreuth;passau;flensburg;"
    "paderborn;greifswald;schwerin;cottbus;gorlitz;bremerhaven;friedrichshafen;reutlingen;erlangen",
    "Europe/Zurich": "winterthur;lucerne;luzern;st. gallen;st gallen;lugano;biel;fribourg;neuchatel;chur;davos",
    "Europe/Vienna": "klagenfurt;villach;bregenz;dornbirn;st. polten;st polten;wels;steyr;leoben",
    "Europe/Amsterdam": "tilburg;breda;nijmegen;arnhem;enschede;haarlem;amersfoort;zwolle;maastricht;den bosch;"
    "'s-hertogenbosch;leeuwarden;alkmaar;deventer;wageningen;middelburg;almere;apeldoorn;dordrecht",
    "Europe/Brussels": "bruges;brugge;gent;antwerpen;anvers;liege;namur;charleroi;mechelen;hasselt;ostend;oostende;"
    "kortrijk;louvain-la-neuve",
    "Europe/Rome": "genoa;genova;padova;venezia;trieste;bari;lecce;palermo;catania;cagliari;sassari;"
    "perugia;pisa;livorno;ferrara;ravenna;rimini;ancona;pescara;trento;bolzano;udine;bergamo;"
    "brescia;vicenza;treviso;reggio emilia;salerno;matera",
    "Europe/Copenhagen": "aalborg;roskilde;horsens;kolding;vejle;randers;viborg;svendborg",
    "Europe/Stockholm": "vasteras;orebro;linkoping;norrkoping;helsingborg;jonkoping;umea;gavle;boras;sundsvall;vaxjo;"
    "karlstad;kalmar;lulea;kiruna;visby;ostersund;halmstad;skelleftea;falun",
    "Europe/Oslo": "tromso;kristiansand;drammen;fredrikstad;alesund;bodo;svolvaer;hammerfest;kirkenes;lillehammer;"
    "haugesund;molde;longyearbyen;skien;tonsberg",
    "Europe/Helsinki": "vantaa;jyvaskyla;kuopio;pori;joensuu;lappeenranta;vaasa;rovaniemi;rauma;kotka;savonlinna",
    "Atlantic/Reykjavik": "akureyri;isafjordur;hafnarfjordur;kopavogur;egilsstadir",
    "Europe/Warsaw": "lodz;szczecin;bydgoszcz;lublin;katowice;bialystok;gdynia;sopot;torun;rzeszow;kielce;olsztyn;"
    "gliwice;opole;zakopane;czestochowa",
    "Europe/Prague": "ostrava;plzen;pilsen;olomouc;liberec;ceske budejovice;hradec kralove;pardubice;zlin",
    "Europe/Bratislava": "kosice;zilina;presov;nitra;banska bystrica",
    "Europe/Budapest": "debrecen;szeged;miskolc;pecs;gyor;eger",
    "Europe/Ljubljana": "maribor;koper;kranj", "Europe/Zagreb": "rijeka;osijek;zadar;dubrovnik;pula",
    "Europe/Belgrade": "novi sad;kragujevac", "Europe/Sarajevo": "mostar;banja luka;tuzla",
    "Europe/Athens": "patras;heraklion;chania;volos;ioannina;larissa greece",
    "Europe/Sofia": "plovdiv;varna;burgas", "Europe/Bucharest": "cluj-napoca;timisoara;iasi;brasov;sibiu;constanta",
    "Europe/Kyiv": "kharkiv;dnipro;zaporizhzhia;vinnytsia;chernivtsi;uzhhorod;ivano-frankivsk",
    "Europe/Vilnius": "kaunas;klaipeda", "Europe/Riga": "daugavpils;liepaja", "Europe/Tallinn": "parnu;narva",
    "Europe/Istanbul": "bursa;antalya;konya;adana;gaziantep;eskisehir;trabzon;kayseri;bodrum",
    "Asia/Nicosia": "limassol;larnaca;paphos", "Asia/Tbilisi": "batumi;kutaisi", "Asia/Yerevan": "gyumri",
    "Asia/Jerusalem": "beersheba;beer sheva;netanya;herzliya", "Asia/Tehran": "isfahan;shiraz;mashhad;tabriz",
    "Asia/Riyadh": "dammam;dhahran;mecca;khobar", "Asia/Dubai": "ajman;al ain;ras al khaimah",
    "Asia/Karachi": "faisalabad;multan;peshawar;quetta;sialkot;gilgit;skardu",
    "Asia/Kolkata": "surat;vadodara;indore;bhopal;nagpur;nashik;aurangabad;kanpur;varanasi;agra;patna;ranchi;"
    "bhubaneswar;guwahati;shillong;chandigarh;amritsar;ludhiana;dehradun;shimla;jodhpur;udaipur;coimbatore;madurai;"
    "tiruchirappalli;mysore;mysuru;mangalore;mangaluru;visakhapatnam;vijayawada;thiruvananthapuram;trivandrum;kozhikode;"
    "thrissur;pondicherry;puducherry;srinagar;jammu;imphal;siliguri;darjeeling",
    "Asia/Colombo": "galle;jaffna", "Asia/Kathmandu": "pokhara;lalitpur", "Asia/Dhaka": "sylhet;khulna;rajshahi",
    "Asia/Yangon": "mandalay", "Asia/Bangkok": "phuket;khon kaen;hat yai;chonburi",
    "Asia/Ho_Chi_Minh": "da nang;danang;hai phong;can tho;nha trang;hoi an", "Asia/Phnom_Penh": "siem reap;battambang",
    "Asia/Jakarta": "yogyakarta;jogja;semarang;medan;palembang;bogor;malang;surakarta",
    "Asia/Makassar": "denpasar;ubud;lombok;manado;balikpapan",
    "Asia/Kuala_Lumpur": "ipoh;johor bahru;malacca;melaka;petaling jaya;shah alam",
    "Asia/Manila": "davao;iloilo;baguio;cagayan de oro;taguig;pasig;bacolod;dumaguete",
    "Asia/Taipei": "kaohsiung;taichung;tainan;hualien",
    "Asia/Shanghai": "chongqing;tianjin;xi'an;qingdao;dalian;xiamen;kunming;changsha;harbin;ningbo;zhengzhou;hefei",
    "Asia/Seoul": "daegu;gwangju;suwon;ulsan;jeju;sejong;pohang;jeonju",
    "Asia/Tokyo": "kobe;hiroshima;sendai;kawasaki;saitama;chiba;kanazawa;nagasaki;kumamoto;okayama;niigata;naha;"
    "matsuyama;shizuoka;tsukuba;hakodate;kagoshima;takamatsu",
    "Australia/Sydney": "wagga wagga;dubbo;orange nsw;tamworth nsw;armidale;albury;byron bay;coffs harbour;katoomba",
    "Australia/Melbourne": "ballarat;bendigo;shepparton;mildura;warrnambool;wodonga;castlemaine",
    "Australia/Brisbane": "toowoomba;townsville;mackay queensland;rockhampton;bundaberg;noosa;sunshine coast;mount isa",
    "Australia/Adelaide": "mount gambier;port lincoln;whyalla;willunga;barossa;mclaren vale;coober pedy",
    "Australia/Perth": "fremantle;bunbury;kalgoorlie;geraldton;karratha;margaret river",
    "Australia/Darwin": "alice springs;katherine nt", "Australia/Hobart": "launceston;devonport tasmania;burnie",
    "Pacific/Auckland": "palmerston north;tauranga;rotorua;invercargill;new plymouth;whangarei;lower hutt;"
    "hastings nz;whanganui;timaru;oamaru;blenheim nz;nelson nz;wanaka;taupo;kaikoura;waikato;otago",
    "Africa/Cairo": "giza;luxor;aswan", "Africa/Casablanca": "tangier;tanger;agadir;meknes;essaouira",
    "Africa/Algiers": "annaba", "Africa/Tunis": "sfax;sousse",
    "Africa/Lagos": "enugu;kaduna;benin city;ilorin;abeokuta;calabar;uyo;owerri;zaria;akure",
    "Africa/Accra": "tamale;cape coast;takoradi", "Africa/Nairobi": "kisumu;nakuru;eldoret;thika;nyeri;machakos",
    "Africa/Kampala": "entebbe;mbarara", "Africa/Dar_es_Salaam": "arusha;dodoma;mwanza;zanzibar",
    "Africa/Addis_Ababa": "bahir dar;mekelle;hawassa", "Africa/Johannesburg": "port elizabeth;gqeberha;bloemfontein;"
    "east london south africa;pietermaritzburg;polokwane;makhanda;potchefstroom;george western cape;knysna;soweto",
    "Africa/Harare": "bulawayo;mutare;gweru", "Africa/Lusaka": "kitwe;ndola;livingstone zambia",
    "Africa/Windhoek": "swakopmund;walvis bay;otjiwarongo", "Africa/Gaborone": "francistown",
    "Africa/Maputo": "nampula", "Africa/Kigali": "butare;musanze", "Africa/Dakar": "thies;saint-louis senegal",
}  # fmt: skip
