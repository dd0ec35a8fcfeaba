"""The vocabulary of job titles in several languages.

A head names what somebody is ("engineer", "Leiterin"); a title has one, or ends like one. A rank only comes with a head
or stands for one ("VP", "Partner"). Folded. Source: ISCO-08 group titles, O*NET, and signatures observed.
"""

# ruff: noqa: E501, RUF001, SIM905  # a row is a line; words are listed as text; other alphabets are meant

HEADS = frozenset(
    (
        # leading and managing
        "director manager head lead leader chief president chair chairman chairwoman chairperson officer founder cofounder"
        " co-founder owner co-owner proprietor partner principal executive supervisor superintendent administrator"
        " coordinator co-ordinator organizer organiser dean provost chancellor rector secretary treasurer governor commissioner trustee ceo"
        " cto cfo coo cio cmo cpo chro cso ciso cdo vp svp evp avp md gm"
        # offices and services
        "  assistant associate analyst specialist consultant advisor adviser agent representative rep clerk receptionist"
        " recruiter generalist buyer planner scheduler dispatcher controller comptroller auditor accountant bookkeeper"
        " actuary underwriter adjuster broker trader banker teller economist statistician strategist marketer advocate"
        " liaison ambassador fellow intern trainee apprentice fundraiser paralegal lawyer attorney solicitor barrister"
        " counsel judge magistrate notary mediator arbitrator legislator councillor diplomat"
        # science, technology, building
        "  engineer developer programmer architect scientist researcher investigator postdoc physicist chemist biologist"
        " biochemist geologist hydrologist meteorologist ecologist oceanographer astronomer mathematician technologist"
        " technician mechanic machinist operator electrician plumber carpenter joiner welder fitter mason bricklayer roofer"
        " painter plasterer glazier surveyor draftsman drafter estimator inspector foreman forewoman builder contractor"
        " installer lineman lineworker rigger millwright toolmaker cartographer gis designer"
        " administrator tester hacker cryptographer ethicist"
        # health and care
        "  nurse midwife doctor physician surgeon dentist hygienist pharmacist therapist physiotherapist psychologist"
        " psychiatrist psychotherapist counselor counsellor caseworker worker paramedic veterinarian vet optometrist"
        " audiologist radiographer phlebotomist dietitian dietician nutritionist chiropractor osteopath caregiver carer"
        " epidemiologist anesthesiologist anaesthetist pathologist cardiologist pediatrician paediatrician oncologist"
        " geneticist groomer trainer hypnotherapist doula sonographer"
        # teaching, culture, media
        "  teacher lecturer professor instructor tutor educator coach mentor docent librarian archivist curator conservator"
        " historian archaeologist anthropologist sociologist linguist translator interpreter editor author writer novelist"
        " poet playwright dramaturg journalist reporter correspondent columnist critic publisher producer presenter"
        " broadcaster director photographer cinematographer filmmaker videographer animator illustrator artist sculptor"
        " printmaker potter ceramicist weaver tailor seamstress jeweler jeweller goldsmith silversmith blacksmith luthier"
        " bookbinder binder typographer musician composer conductor singer actor actress dancer choreographer dj"
        " storyteller copywriter ux ui stylist milliner restorer"
        # food, nature, transport, public safety, trade
        "  chef cook baker patissier barista bartender sommelier brewer winemaker distiller butcher cheesemaker caterer server"
        " waiter waitress host hostess concierge housekeeper farmer grower gardener horticulturist arborist forester ranger"
        " fisher fisherman beekeeper agronomist viticulturist florist landscaper zookeeper naturalist diver skipper captain"
        " sailor pilot navigator steward stewardess driver conductor dispatcher forecaster firefighter policeman"
        " policewoman detective constable sergeant lieutenant guard guide instructor merchandiser cashier salesperson"
        " salesman saleswoman realtor shopkeeper retailer bookseller barber hairdresser beautician undertaker"
        " mortician embalmer cleaner janitor caretaker custodian logistician shipper"
        # crafts, sites, ships, stages
        " airman announcer blaster boatswain booker bookie breeder busker cameraman camerawoman canvasser cantor carver"
        " caulker caver cellarman chandler chorister coder conveyancer crewman cutter dealer decorator derrickman driller"
        " dubber furrier groundsman handler herdsman hotelier indexer insulator juggler kitman landlord linesman logger"
        " maid mailman marshaller milker miner modeller mountaineer narrator newsreader nurseryman orderly ostler paver"
        " physio piercer pollster poulterer preparator pressman proctor promoter proofreader publican quarryman rancher"
        " roadie roughneck roustabout salvor seamster seedsman shearer shunter slater slaughterman stoker stonecutter"
        " storyboarder subtitler sysadmin tuner typesetter vintner warder stuntman stuntwoman bosun deckhand"
        " practitioner"
        " entrepreneur freelancer volunteer student candidate scholar undergraduate"
        # German
        "  leiter leiterin teamleiter teamleiterin geschäftsführer geschäftsführerin inhaber inhaberin vorstand referent"
        " referentin berater beraterin ingenieur ingenieurin entwickler entwicklerin architekt architektin arzt ärztin"
        " tierarzt tierärztin lehrer lehrerin meister meisterin techniker technikerin wissenschaftler wissenschaftlerin"
        " sachbearbeiter sachbearbeiterin kaufmann kauffrau redakteur redakteurin bibliothekar bibliothekarin kurator"
        " kuratorin restaurator restauratorin förster försterin fotograf fotografin gestalter gestalterin pfleger pflegerin"
        " krankenschwester hebamme anwalt anwältin rechtsanwalt rechtsanwältin steuerberater steuerberaterin prokurist"
        " prokuristin projektleiter projektleiterin mitarbeiter mitarbeiterin dozent dozentin professorin assistent"
        " assistentin koch köchin bäcker bäckerin tischler tischlerin schreiner schreinerin elektriker elektrikerin"
        # French
        "  directeur directrice responsable chef cheffe ingénieur ingénieure architecte conservateur conservatrice"
        " chargé chargée gérant gérante fondateur fondatrice associé associée avocat avocate médecin infirmier infirmière"
        " enseignant enseignante professeur professeure chercheur chercheuse développeur développeuse consultant consultante"
        " technicien technicienne comptable journaliste rédacteur rédactrice designer graphiste libraire bibliothécaire"
        " artisan artisane boulanger boulangère pâtissier pâtissière cuisinier cuisinière menuisier menuisière présidente"
        " président adjoint adjointe assistante coordinateur coordinatrice animateur animatrice sage-femme vétérinaire"
        # Spanish, Portuguese, Italian
        "  director directora gerente jefe jefa ingeniero ingeniera arquitecto arquitecta abogado abogada médico médica"
        " enfermero enfermera profesor profesora maestro maestra investigador investigadora analista desarrollador"
        " desarrolladora diseñador diseñadora consultor consultora coordinador coordinadora técnico técnica fundador"
        " fundadora socio socia contador contadora periodista cocinero cocinera diretor diretora engenheiro engenheira"
        " arquiteto arquiteta advogado advogada enfermeiro enfermeira professora pesquisador pesquisadora desenvolvedor"
        " desenvolvedora coordenador coordenadora supervisor sócio sócia jornalista designer direttore direttrice ingegnere"
        " architetto avvocato medico infermiere infermiera insegnante professore professoressa ricercatore ricercatrice"
        " responsabile titolare socio sviluppatore progettista consulente coordinatore coordinatrice giornalista cuoco"
        # Dutch, Nordic, Slavic
        "  directeur manager adviseur ontwikkelaar ingenieur leraar docent onderzoeker verpleegkundige boswachter bestuurder"
        " eigenaar medewerker projectleider hoofd arts direktør leder daglig ingeniør lærer rådgiver seniorrådgiver forsker"
        " sykepleier sygeplejerske konsulent prosjektleder avdelingsleder chef utvecklare ingenjör lärare rådgivare forskare"
        " sjuksköterska projektledare konsult ägare grundare vd fotograf läkare verkställande johtaja insinööri opettaja"
        " dyrektor kierownik inżynier nauczyciel lekarz specjalista prezes właściciel doradca ředitel ředitelka vedoucí"
        " inženýr učitel lékař stavbyvedoucí jednatel projektant rektor rektorn overlege overlæge brannmann brandmand brandman"
        "            flyveleder flygledare skogvokter snickare snekker tømrer elektriker rørlegger bonde gårdbruker agronom"
        # More trades and offices, English
        " mate dgm agm cgm maker pa ea pt ot rn np emt slp lpn cna pgt tgt signaller signalman signalwoman medic coroner registrar bursar chaplain vicar priest curate verger sheriff"
        " marshal trooper warden bailiff attaché consul envoy lobbyist speechwriter gaffer colorist colourist"
        " showrunner dresser usher croupier tattooist upholsterer gilder engraver lithographer stonemason tiler"
        " scaffolder pipefitter steamfitter ironworker boilermaker groundskeeper greenkeeper lifeguard referee umpire"
        " jockey scout matron farrier cooper thatcher wheelwright sawyer dyer tanner knitter lacemaker framer sexton"
        " organist harpist cellist violinist violist pianist percussionist drummer guitarist flautist flutist oboist"
        " bassoonist trumpeter trombonist soprano tenor baritone repetiteur accompanist stagehand prompter puppeteer"
        " magician comedian clown acrobat stuntman headmaster headmistress headteacher schoolteacher schoolmaster"
        " bookmaker auctioneer valuer assessor appraiser liquidator receiver stockbroker quant longshoreman stevedore"
        " docker deckhand bosun purser helmsman lockkeeper brakeman pointsman postman postwoman postmaster courier"
        " trucker haulier cabbie chauffeur aviator cosmonaut astronaut crofter shepherd drover stockman dairyman"
        " cowman herder ploughman cidermaker winegrower orchardist ghillie gamekeeper trapper hunter tracker falconer"
        " perfumer cosmetologist masseuse masseur acupuncturist herbalist podiatrist orthotist prosthetist optician"
        " orthoptist radiologist radiotherapist anaesthetic perfusionist immunologist virologist microbiologist"
        " biomedical embryologist toxicologist pharmacologist physiologist neurologist dermatologist urologist"
        " nephrologist haematologist hematologist rheumatologist endocrinologist gynaecologist gynecologist"
        " obstetrician neonatologist orthodontist periodontist houseman gp sommelière confectioner chocolatier"
        " fishmonger greengrocer grocer ironmonger haberdasher draper outfitter cobbler shoemaker saddler glover"
        " hatter cutler gunsmith locksmith watchmaker clockmaker glassblower brickmaker cabinetmaker boatbuilder"
        " shipwright sailmaker ropemaker basketmaker papermaker bellfounder foundryman smelter moulder colonel"
        " commander commandant major brigadier admiral commodore ensign corporal cadet patrolman jailer juror"
        " ombudsman minister senator mayor alderman speaker parliamentarian deputy delegate rabbi imam pastor deacon"
        " bishop archdeacon abbot prioress monk nun missionary almoner cellarer brewmaster maltster taster roaster"
        " barkeeper restaurateur maître waitstaff porter bellhop butler valet governess nanny childminder playworker"
        " doorman bouncer steeplejack demographer geophysicist seismologist volcanologist glaciologist climatologist"
        " hydrogeologist botanist zoologist entomologist ornithologist mycologist taxonomist paleontologist"
        " palaeontologist primatologist ethologist crystallographer metallurgist ceramist perfumier roboticist"
        " mechatronics ergonomist urbanist topographer geodesist photogrammetrist lexicographer philologist"
        " etymologist papyrologist numismatist egyptologist musicologist ethnomusicologist dialectologist semiotician"
        " criminologist penologist victimologist gerontologist logician philosopher theologian ethnographer"
        " folklorist genealogist"
        # German
        " abteilungsleiter abteilungsleiterin direktor direktorin intendant intendantin inspizient inspizientin"
        " vorsitzender vorsitzende chefarzt chefärztin oberarzt oberärztin assistenzarzt assistenzärztin richter"
        " richterin notar notarin staatsanwalt staatsanwältin kommissar kommissarin polizist polizistin beamter"
        " beamtin soldat winzer winzerin landwirt landwirtin gärtner gärtnerin imker imkerin jäger müller metzger"
        " fleischer konditor konditorin kellner kellnerin wirt wirtin friseur friseurin schneider schneiderin"
        " schuster uhrmacher uhrmacherin optiker optikerin maler malerin lackierer maurer dachdecker zimmerer"
        " zimmermann klempner installateur monteur schlosser schweißer dreher fräser mechaniker mechanikerin"
        " mechatroniker mechatronikerin fahrer fahrerin lokführer lokführerin lotse lotsin pilotin kapitän kapitänin"
        " matrose erzieher erzieherin sozialarbeiter sozialarbeiterin therapeut therapeutin psychologe psychologin"
        " apotheker apothekerin chemiker chemikerin physiker physikerin biologe biologin informatiker informatikerin"
        " mathematiker mathematikerin aktuar aktuarin controllerin buchhalter buchhalterin sekretär sekretärin"
        " musiker musikerin dirigent dirigentin sänger sängerin schauspieler schauspielerin regisseur regisseurin"
        " dramaturgin tonmeister tonmeisterin schriftsteller schriftstellerin lektor lektorin übersetzer übersetzerin"
        " dolmetscher dolmetscherin journalistin händler händlerin verkäufer verkäuferin makler maklerin trainerin"
        " betreuer betreuerin beauftragter beauftragte stv vorständin gründer gründerin teilhaber"
        # French
        " cadre chirurgien chirurgienne dentiste pharmacien pharmacienne ambulancier ambulancière pompier pompière gendarme"
        " policier policière juge juriste notaire huissier greffier greffière maire préfet préfète député sénateur"
        " attachée ambassadeur ambassadrice diplomate traducteur traductrice interprète écrivain écrivaine auteur"
        " autrice éditeur éditrice imprimeur relieur relieuse photographe réalisateur réalisatrice monteuse comédien"
        " comédienne musicien musicienne luthière facteur factrice chauffeuse conducteur conductrice mécanicien"
        " mécanicienne électricien électricienne plombier plombière charpentier charpentière maçon maçonne couvreur"
        " couvreuse peintre soudeur soudeuse vigneron vigneronne viticulteur viticultrice agriculteur agricultrice"
        " éleveur éleveuse maraîcher maraîchère apiculteur apicultrice forestier forestière jardinier jardinière"
        " fleuriste boucher bouchère fromager fromagère traiteur serveur serveuse coiffeur coiffeuse esthéticienne"
        " couturier couturière tailleur bijoutier bijoutière horloger horlogère ébéniste tapissier céramiste verrier"
        " verrière éducateur éducatrice orthophoniste kinésithérapeute ergothérapeute psychologue aide-soignante"
        " aide-soignant orienteur orienteuse conseiller conseillère acheteur acheteuse vendeur vendeuse commerciale"
        " secrétaire gestionnaire administrateur administratrice régisseur régisseuse scénographe costumier"
        " costumière actuaire auditeur auditrice analyste statisticien statisticienne"
        # Spanish, Portuguese, Italian
        " tradutora tradutor intérprete traductor traductora escritor escritora editora redactor redactora locutor"
        " locutora fotógrafo fotógrafa músico actriz bombero bombera policía juez jueza fiscal notario notaria"
        " alcalde alcaldesa farmacéutico farmacéutica dentista psicólogo psicóloga fisioterapeuta trabajador"
        " trabajadora veterinario veterinaria agrónomo agrónoma agricultor agricultora ganadero ganadera enólogo"
        " enóloga panadero panadera pastelero pastelera carpintero carpintera electricista fontanero fontanera"
        " albañil soldador soldadora mecánico mecánica conductora piloto capitán capitana patrón encargado encargada"
        " asesor asesora auxiliar oficial presidente presidenta rectora decano decana catedrático catedrática docente"
        " educador educadora orientador orientadora bibliotecario bibliotecaria archivero archivera conservador"
        " conservadora restaurador restauradora comisario comisaria gestor gestora administrador administradora"
        " contable economista auditora vendedor vendedora comprador compradora secretario secretaria químico biólogo"
        " bióloga geólogo geóloga físico matemático matemática meteorólogo meteoróloga topógrafo topógrafa delineante"
        " farmacêutico farmacêutica bombeiro bombeira juiz juíza promotor promotora delegado delegada vereador"
        " vereadora prefeito prefeita veterinário veterinária agrônomo agrônoma vinicultor padeiro padeira"
        " confeiteiro confeiteira cozinheiro cozinheira marceneiro marceneira eletricista encanador pedreiro mecânico"
        " mecânica motorista comandante encarregado encarregada assessora proprietário proprietária bibliotecária"
        " museólogo museóloga vicepresidente amministratore amministratrice dirigente funzionario funzionaria"
        " impiegato impiegata segretario segretaria ragioniere commercialista notaio giudice magistrato sindaco"
        " assessore carabiniere poliziotto pompiere farmacista psicologo psicologa fisioterapista logopedista"
        " ostetrica educatore educatrice preside archivista restauratore restauratrice curatore curatrice traduttore"
        " traduttrice interprete scrittore scrittrice redattore redattrice regista attore attrice musicista cantante"
        " liutaio falegname elettricista idraulico muratore saldatore meccanico autista pilota capitano agricoltore"
        " agricoltrice viticoltore viticoltrice enologo enologa casaro panettiere pasticcere pasticciera pizzaiolo"
        " macellaio sarto sarta orafo orafa orologiaio geometra chimico chimica biologo biologa geologo geologa"
        " fisico matematico matematica perito tecnico tecnica disegnatore disegnatrice grafico grafica fotografo"
        " fotografa"
        # Dutch
        " molenaar makelaar kunstenaar handelaar schilder tekenaar rijder inspecteur rechercheur officier rechter notaris advocaat jurist burgemeester wethouder griffier ambtenaar"
        " beleidsmedewerker beleidsadviseur teamleider afdelingshoofd coördinator coördinatrice huisarts chirurg"
        " tandarts psycholoog fysiotherapeut logopedist verloskundige dierenarts leerkracht lerares hoogleraar"
        " onderwijzer bibliothecaris archivaris vertaler vertaalster tolk schrijver schrijfster redacteur uitgever"
        " fotograaf acteur actrice muzikant altvioliste violiste boekbinder timmerman timmervrouw schrijnwerker"
        " metselaar loodgieter elektricien lasser stuurman kapitein boer boerin tuinder tuinman hovenier bakker"
        " slager kok kelner kapper planoloog stedenbouwkundige landschapsarchitect procesoperator scheikundige"
        " natuurkundige bioloog geoloog wiskundige actuaris boekhouder verkoper inkoper ondernemer zaakvoerder"
        " bedrijfsleider kundige deskundige begeleider begeleidster raadgever penningmeester voorzitter brandweerman"
        " brandweervrouw"
        # Danish, Norwegian, Swedish, Finnish
        " arkitekt afdelingsleder sektionsleder seksjonsleder souschef kontorchef funktionschef fuldmægtig skoleleder pædagog"
        " jordemoder jordmor barnmorska fysioterapeut psykolog psykologspesialist tandlæge tannlege tandläkare"
        " dyrlæge veterinær veterinär farmaceut farmasøyt apotekare advokat dommer domare politibetjent polis"
        " brannkonstabel brandmester snedker tømrermester murer murare målare svejser sveiser svetsare smed mekaniker"
        " bager bagare kock kokk slakter slaktare fisker fiskare styrmann styrmand kaptajn kaptein kapten los lods"
        " piloter forfatter författare oversætter oversetter översättare redaktør redaktör skuespiller skådespelare"
        " instruktør regissör konservator museumsinspektør bibliotekar bibliotekarie arkivar seniorforsker amanuensis"
        " stipendiat doktorand analytiker økonom ekonom revisor selger säljare innkjøper inköpare eier indehaver"
        " innehaver driftsleder driftleder byggeleder platschef anleggsleder enhetschef avdelningschef saksbehandler"
        " handläggare utredare koordinator samordnare päällikkö toimitusjohtaja diplomi-insinööri lehtori rehtori"
        " tutkija professori lääkäri ylilääkäri sairaanhoitaja kätilö hammaslääkäri eläinlääkäri farmaseutti"
        " proviisori psykologi asianajaja tuomari poliisi palomies kirvesmies sähköasentaja putkiasentaja hitsaaja"
        " leipuri kokki kalastaja perämies kapteeni kirjailija kääntäjä tulkki toimittaja valokuvaaja muusikko"
        " näyttelijä ohjaaja kirjastonhoitaja arkkitehti suunnittelija asiantuntija erityisasiantuntija"
        " koordinaattori myyjä ostaja yrittäjä omistaja metsänhoitaja agrologi"
        # Polish, Czech, Hungarian, Romanian
        " kierowniczka dyrektorka prezeska inżynierka konstruktor konstruktorka projektantka programista programistka"
        " analityk analityczka księgowy księgowa ekonomista prawnik prawniczka adwokat sędzia notariusz pielęgniarka"
        " pielęgniarz położna stomatolog weterynarz farmaceuta farmaceutka psycholog terapeuta nauczycielka adiunkt"
        " asystent asystentka bibliotekarz bibliotekarka archiwista kustosz konserwator konserwatorka tłumacz"
        " tłumaczka redaktor redaktorka dziennikarz dziennikarka pisarz pisarka fotografka aktor aktorka reżyser"
        " muzyk stolarz cieśla murarz elektryk hydraulik spawacz mechanik kierowca maszynista kapitan oficer rolnik"
        " ogrodnik leśniczy piekarz cukiernik kucharz rzeźnik krawiec krawcowa fryzjer fryzjerka strażak policjant"
        " policjantka koordynatorka brygadzista majster manažer manažerka inženýrka architektka lékařka sestra"
        " učitelka profesorka vědec vědkyně výzkumník výzkumnice právník právnička advokát advokátka soudce účetní"
        " analytička programátor programátorka konstruktér technolog technička mistr truhlář tesař zedník instalatér"
        " svářeč řidič strojvedoucí kuchař kuchařka pekař cukrář řezník sládek vinař lesník zahradník hasič policista"
        " překladatel překladatelka tlumočník novinář novinářka herec herečka režisér hudebník knihovník knihovnice"
        " archivář restaurátor restaurátorka majitel majitelka igazgató vezető ügyvezető mérnök orvos tanár ápoló"
        " ügyvéd könyvelő kutató szerkesztő fordító asztalos szakács inginer inginera asistent contabil cercetător"
        " bucătar șef șofer tehnician arhitect"
        # Turkish, Indonesian, Malay, Vietnamese, Swahili
        " müdür müdürü mühendis mühendisi uzman uzmanı doktor hekim hemşire hemşiresi öğretmen öğretmeni avukat mimar"
        " danışman danışmanı yönetici yöneticisi koordinatör koordinatörü şefi teknisyen teknisyeni sorumlusu kaptan"
        " direktur manajer kepala dokter perawat guru dosen peneliti insinyur pengacara akuntan arsitek pengurus"
        " pengarah jururawat peguam jurutera pensyarah akauntan mwalimu daktari mhandisi"
    ).split()
)

# Endings of words for a trade that the list lacks; a weaker sign. At least six letters before counting.
HEAD_ENDINGS = (
    "ist", "iste", "ista", "istin", "ologist", "ographer", "ologue", "ólogo", "óloga", "ologe", "ologin", "iatrist", "iatrician", "therapist", "maker",
    "smith", "wright", "ician", "eur", "euse", "trice", "leiter", "leiterin", "berater", "beraterin", "macher", "macherin",
    "ingenieur", "ingenieurin", "ologo", "ologa", "keeper", "grapher", "logist", "führer", "führerin", "meister",
    "meisterin", "macherin", "chef", "chefin", "chefen", "sjef", "kundige", "ière", "ienne", "dora", "arzt", "ingenjör", "skötare",
    "hoitaja", "asentaja", "johtaja", "päällikkö", "técnico", "técnica", "trainer", "warden", "master", "mistress",
    "nomist", "ndolier", "monger", "wallah", "leder", "ingeniør", "wirt", "wirtin", "arzt", "ärztin", "anwalt", "pfleger", "entwickler",
)  # fmt: skip

# Words with such an ending that name no trade.
NO_TRADES = frozenset(
    (
        "checklist shortlist waitlist playlist wishlist assist consist persist insist resist subsist optimist"
        " feminist pessimist realist idealist minimalist enlist blacklist twist price device service notice"
        " office practice advice justice voice choice lattice apprentice malice novice entice revista vista"
        " pandora fedora exchef lumière première croisière rivière carrière matière manière lumiere derniere rivière frontière"
        " lista pista artista fashionista conquista entrevista grandeur hauteur cancion ensemble"
    ).split()
)

# Trades of several words of which no one is a head by itself; they end a title.
COMPOUND_HEADS = frozenset(
    (
        *(
            "health visitor",
            "ward sister",
            "theatre sister",
            "charge sister",
            "night sister",
            "clinic sister",
            "front of house",
        ),
        *("maitre d", "maître d", "first mate", "chief mate", "second mate", "third mate", "line boss", "crew boss"),
        *("pit boss", "fire boss", "clerk of works", "clerk of the works", "shop steward", "key grip", "best boy"),
        *(
            "lab tech",
            "vet tech",
            "sleep tech",
            "sound tech",
            "x-ray tech",
            "mortuary tech",
            "surgical tech",
            "ski tech",
        ),
        *(
            "pharmacy tech",
            "nail tech",
            "bike tech",
            "camera operator",
            "focus puller",
            "chimney sweep",
            "piano tuner",
            "au pair",
            "right hand",
        ),
    )
)

RANKS = frozenset(
    (
        "senior junior sr jr asst addl dy additional staff lead chief principal head deputy vice assistant associate executive group"
        " global regional national general managing interim acting emeritus emerita adjunct visiting"
        " registered certified licensed chartered master journeyman apprentice freelance independent founding"
        " former retired leitender leitende stellv stellvertretende stellvertretender freie freier directeur"
        " adjoint"
    ).split()
)

# Words for a part of an organisation.
DEPARTMENTS = frozenset(
    (
        "department dept division faculty unit section team desk abteilung fachbereich lehrstuhl dezernat"
        " referat département departamento facultad dipartimento afdeling avdeling avdelning sektion"
    ).split()
)

# What ranks and heads are in charge of; a line of nothing but these is rather a department than a company.
FIELDS = frozenset(
    "claims payments underwriting actuarial accounting treasury audit tax revenue retail".split()
) | frozenset(
    (
        "marketing sales finance operations engineering product design research development human resources"
        " people culture talent acquisition strategy policy pricing communications legal compliance risk"
        " security data analytics science learning education programs programme programmes projects planning"
        " procurement logistics supply chain quality assurance safety production maintenance facilities"
        " customer success support community growth business content editorial admissions outreach"
        " partnerships sustainability environment nursing income department division team unit faculty"
        " abteilung bereich vertrieb einkauf personal technik forschung entwicklung qualitätssicherung service"
        " ventes achats ressources humaines recherche développement proyectos ventas recursos humanos"
        " investigación"
    ).split()
)

# Who is of a firm and of nothing else.
OWNERS = frozenset(
    (
        "owner co-owner coowner founder cofounder co-founder proprietor inhaber inhaberin gründer gründerin fondateur"
        " fondatrice fundador fundadora fondatore fondatrice oprichter grunnlegger grundare dueño dueña"
    ).split()
)
# Whose office is of an organisation rather than of a field; patterns.
OFFICES_OF_A_WHOLE = (
    "general counsel", "c[efot]o", "chief executive(?: officer)?", "(?<!vice )president", "chair(?:man|woman|person)?",
    "managing director", "executive director", "secretary[ -]general", "principal", "headteacher", "headmaster",
    "headmistress", "head teacher", "rector", "chancellor", "trustee", "managing partner", "publisher",
)  # fmt: skip
