"""The vocabulary of job titles in several languages.

A head names what somebody is ("engineer", "Leiterin"); a title has one, or ends like one. A rank only comes with a head
or stands for one ("VP", "Partner"). Folded. Source: ISCO-08 group titles, O*NET, and signatures observed.
"""

# ruff: noqa: E501, SIM905  # a row is a line; mail holds typographic marks; words are listed as text

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
    ).split()
)

# Endings of words for a trade that the list lacks; a weaker sign. At least six letters before counting.
HEAD_ENDINGS = (
    "ist", "iste", "ista", "istin", "ologist", "ographer", "ologue", "ólogo", "óloga", "ologe", "ologin", "iatrist", "iatrician", "therapist", "maker",
    "smith", "wright", "ician", "eur", "euse", "trice", "leiter", "leiterin", "berater", "beraterin", "macher", "macherin",
    "ingenieur", "ingenieurin", "ologo", "ologa", "keeper", "grapher", "logist", "führer", "führerin", "meister",
    "nomist", "ndolier", "monger", "wallah", "leder", "ingeniør", "wirt", "wirtin", "arzt", "ärztin", "anwalt", "pfleger", "entwickler",
)  # fmt: skip

# Words with such an ending that name no trade.
NO_TRADES = frozenset(
    (
        "checklist shortlist waitlist playlist wishlist assist consist persist insist resist subsist optimist"
        " feminist pessimist realist idealist minimalist enlist blacklist twist price device service notice"
        " office practice advice justice voice choice lattice apprentice malice novice entice revista vista"
        " lista pista artista fashionista conquista entrevista grandeur hauteur cancion ensemble"
    ).split()
)

RANKS = frozenset(
    (
        "senior junior sr jr staff lead chief principal head deputy vice assistant associate executive group"
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
FIELDS = frozenset("claims payments underwriting actuarial accounting treasury audit tax retail".split()) | frozenset(
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
