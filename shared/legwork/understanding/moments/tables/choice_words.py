"""Words that point at offers, and words that refuse. Folded; everyday usage (observed)."""

# ruff: noqa: SIM905 - lists of words are read more easily as text

# phrase: which offer (1-based, -1 the last, 0 any). "#": what must not follow is checked by the reader.
CHOICES = {
    "the latter": -1, "latter": -1, "the former": 1, "former": 1, "the last one": -1, "last one": -1,
    "the last option": -1, "the last slot": -1, "the last time": -1, "the latest one": -1, "the later one": -1,
    "the earlier one": 1, "the earliest one": 1, "the earliest": 1, "the earlier": 1, "the later": -1,
    "the earlier slot": 1, "the later slot": -1, "the earlier time": 1, "the later time": -1,
    "the middle one": 2, "the final one": -1, "the other one": -1,
    "either": 0, "either one": 0, "either of them": 0, "either of those": 0, "either of these": 0, "any of them": 0,
    "any of those": 0, "any of these": 0, "any of the above": 0, "both": 0, "both work": 0, "whichever": 0,
    "any works": 0, "all work": 0, "all of them": 0, "all of those": 0,
    "der erste": 1, "den ersten": 1, "der zweite": 2, "den zweiten": 2, "der dritte": 3, "beide": 0, "beides": 0,
    "le premier": 1, "la premiere": 1, "le deuxieme": 2, "le second": 2, "la deuxieme": 2, "les deux": 0,
    "el primero": 1, "la primera": 1, "el segundo": 2, "la segunda opcion": 2, "cualquiera": 0,
    "il primo": 1, "il secondo": 2, "o primeiro": 1, "o segundo": 2, "qualquer um": 0,
    "de eerste": 1, "de tweede": 2, "de derde": 3, "de laatste": -1, "earliest": 1, "latest": -1,
    "der letzte": -1, "den letzten": -1, "die erste": 1, "die zweite": 2, "die dritte": 3, "die letzte": -1,
    "den dritten": 3, "le dernier": -1, "la derniere": -1, "le troisieme": 3, "la troisieme": 3,
    "el ultimo": -1, "la ultima": -1, "el tercero": 3, "la tercera": 3, "la prima": 1, "la seconda": 2, "la terza": 3,
    "l'ultimo": -1, "l'ultima": -1, "il terzo": 3, "a primeira": 1, "a segunda opcao": 2,
    "a terceira": 3, "o terceiro": 3, "o ultimo": -1, "a ultima": -1, "den forsta": 1, "den andra": 2, "den tredje": 3,
    "den sista": -1, "den første": 1, "den anden": 2, "den sidste": -1, "den siste": -1,
}  # fmt: skip
CHOICE_ORDINALS = {
    "middle": 2,
    "last": -1,
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}
CHOICE_NOUNS = frozenset("one one's ones option slot time choice date suggestion proposal window".split())
# the same in other languages: "Ihren zweiten Vorschlag", "votre seconde proposition", "su primera propuesta"
ORDINALS_ABROAD = {
    **dict.fromkeys("""erste ersten erster erstes erstem premier premiere primer primero primera primo prima primeiro
        primeira eerste forsta første""".split(), 1),
    **dict.fromkeys("""zweite zweiten zweiter zweites zweitem deuxieme second seconde segundo segunda secondo seconda
        tweede andra anden andet andre mittlere mittleren mittlerer middelste mellersta midterste""".split(), 2),
    **dict.fromkeys("""dritte dritten dritter drittes drittem troisieme tercer tercero tercera terzo terza terceiro
        terceira derde tredje""".split(), 3),
    **dict.fromkeys("""vierte vierten vierter viertes quatrieme cuarto cuarta quarto quarta vierde fjarde fjerde
        """.split(), 4),
    **dict.fromkeys("""letzte letzten letzter letztes letztem dernier derniere ultimo ultima laatste sista sidste siste
        """.split(), -1),
}  # fmt: skip
DETERMINERS_ABROAD = frozenset(
    """der die das den dem ihr ihre ihren ihrem ihrer dein deine deinen deinem euer eure euren le la les l votre vos ton
    ta el los su sus tu tus il lo sua suo tua tuo o a seu uw je jouw jullie de het din ditt dit er ert det""".split()
)
NOUNS_ABROAD = frozenset(
    """vorschlag vorschlags termin termins zeitpunkt uhrzeit option moglichkeit slot zeitfenster alternative variante
    creneau proposition horaire choix plage possibilite date opcion propuesta horario fecha franja hueco alternativa
    opzione proposta orario data fascia opcao horario voorstel optie tijdstip moment tijd keuze mogelijkheid forslag
    forslaget tid tiden tidpunkt tidspunkt tidspunktet alternativ alternativet mulighed mulighet""".split()
)
# before a number: it counts the offers
NUMBERED = frozenset(
    """option slot vorschlag termin alternative variante creneau proposition choix opcion propuesta opzione proposta
    opcao voorstel optie forslag alternativ alternativet mulighed""".split()
)
NUMBER_SIGNS = frozenset("nr nummer no n numero number num # º °".split())
OPTION_LETTERS = {"a": 1, "b": 2, "c": 3, "d": 4}

# a clause with one of these refuses the times in it
REFUSALS = frozenset(
    """can't|cannot|can not|cant|couldn't|won't|doesn't|does not|don't work|do not work|didn't|isn't|is not|not free
    |not available|not able|not good|not going to|not possible|unable|unavailable|impossible|no good|busy|aren't
    |not work
    |booked|out of office|out of the office|out of the country|no longer|out of town|travelling|traveling|tied up
    |double booked|conflict|clash|clashes|away|on leave
    |on vacation|on holiday|in transit|fully booked|out on|have to miss|need to miss|won't work|out all|not be able
    |have to cancel|need to cancel|must cancel|call off|cancel|cancelled|canceled|off the table|fell through
    |swamped|have class|have a class|have a meeting|have another|in class|in a meeting
    |at a conference|teaching|in court|in surgery|on shift|have a conflict|have plans|is taken|been taken
    |already taken|got taken|is gone|are gone|is full|are full|fallen through
    |something came up|something has come up|something's come up|has come up|got booked
    |just filled|filled up|has been filled|no use|absagen|absage|entfallt|ausfallen
    |annuler|ne marche pas|ne va pas|n'est pas|n'est plus|ne sera pas|ne me convient pas|ne pourrai pas|ne marche plus
    |ne peux plus|decaler|cancelar|no podre|no me viene|no voy a poder|no va a ser|no tengo|disdire|annullare
    |non riesco|non va|non potro|non sono|desmarcar|nao consigo|nao vou poder|nao vai dar|afzeggen|inte|ikke|installt
    |avboka|aflyse|aflyst|avlyse
    |geht nicht|kann nicht|passt nicht|leider nicht|nicht|keine zeit|verhindert|ne peux pas|pas possible
    |pas disponible
    |ne convient pas|no puedo|no me va|no es posible|imposible|kan niet|niet|non posso|nao posso|nao da""".replace(
        "\n    ", ""
    ).split("|")
)
# right behind a time: it is gone
GONE = frozenset(
    """is out|are out|has gone|have gone|turned into|just turned into|has to go|is gone|went|fell through|got pulled
    |is off|is now out|has just gone|just went|is no more|has fallen through|entfallt|fallt aus
    |is in the middle|is right in the|is bang in the|falls in the middle|lands in the middle|collides with
    |would collide with|clashes with|would clash with|conflicts with|overlaps with|overlaps my|interferes with
    |falls into|falls in my|falls during|falls within|cuts into|eats into|runs into my|is during my|is during our
    |kollidiert mit|fallt mitten in|fallt genau in|liegt mitten in|liegt genau in|tombe pendant|tombe en plein
    |coincide con|cae en medio|cade durante|valt midden in|krockar med|kolliderer med""".replace("\n    ", "").split(
        "|"
    )
)
# these refuse only the time right after them
LOCAL_REFUSALS = frozenset(
    """anything but|except|except for|except on|other than|apart from|rather than|instead of|not on|not at|but not
    |never
    |scratch|scratch the|strike|strike the|scrap|scrap the|cry off|bail on|back out of|pull out of|bow out of|ditch
    |cross out|cross out the|forget the|ignore the|drop the
    |old|( was|was at|former|previously|formerly|originally|originally scheduled for|not|statt|anstatt|anstelle
    |au lieu de|in place of|in lieu of|en lugar de|en vez de|em vez de
    |invece di|invece delle|al posto di|in plaats van|i stallet for|i stedet for""".replace("\n    ", "").split("|")
)
POSITIVES = frozenset(
    """works work fine good great suits suit perfect ok okay free open available ideal better best
    passt geht frei prima convient libre bien disponible""".split()
)
# what else people do at a clock time: the words before it, in the same clause
ELSEWHERE = frozenset(
    """i teach|i'm teaching|i lecture|flight|my train|leaves|departs|lands|webinar|lecture|deadline|closes|closing|opens
    |we open|shop is open|workshop is open|office is open|studio is open|store is open|lab is open|clinic is open
    |garage is open|museum is open|library is open|cafe is open|gallery is open|opening hours|opening times
    |in meetings|on shift|my shift|shift starts|shift ends|class starts|class ends|my class|have class|finishes
    |i finish|registration|apply by|due|dentist|exam|my exam|i start|starts at|school finishes|wedding|funeral|concert
    |christening|baptism|graduation|memorial service|baby shower
    |the show|curtain
    |board mtg|board meeting|staff meeting|team meeting|faculty meeting|mtg
    |my alarm|stand-up is|ward rounds|i'm in court|unterricht|vorlesung|seminar|ich arbeite
    |je travaille
    |je commence|trabajo de|lavoro dalle|ik werk|doors|will close|we close|close for|dep|arr|departure|arrival|boarding
    |check-in|check in|kick-off|curtain up|einlass|salida|llegada|depart|partenza|arrivo|our booth|our sales team
    |parental leave|maternity leave|paternity leave|i go on leave|on annual leave
    |put down for|rostered|on duty|on call from|cpd session|training day|inset|induction|court hearing
    |in surgery
    |in theatre|double-booked|double booked|tied up|parents evening|school run|pick up the kids|pick the kids up|i coach
    |my lecture|my exam is|i have a shift|i've a shift|clinic runs|site visit from|stocktake|inspection from
    |i fly|land at|i land|arrive at|i arrive|get back|get in
    |unterrichte|arbeite|travaille|enseigne|j'enseigne|trabajo|enseno|doy clase|doy clases|lavoro|insegno|werk|lesgeef
    |jobbar|arbetar|arbejder|jobber|trabalho|dou aulas|gets in|pulls in|train arrives|need to leave|have to leave
    |must leave|need to go|have to go|need to run|have to run|hard stop|have to be at|need to be at|must be at
    |my last patient|my last client|muss ich|muss los|je finis|je termine|je sors|je dois|j'ai rendez-vous
    |j'ai rdv|tengo que|tengo cita|salgo a|salgo del|acabo a|finisco|esco|devo essere|devo andare|saio|tenho de
    |tenho que|an operation|hip operation
    |knee operation|eye operation|my operation|biopsy|chemo|physio|the plumber|the electrician|the builders
    |the movers|the courier|the delivery|moet ik|ben ik klaar|slutar|maste jag|skal jeg""".replace("\n    ", "").split(
        "|"
    )
)
# behind a clock time: what keeps the writer from it
BUSY_AFTER = frozenset(
    """i'm in|i am in|i'm at|i'm teaching|i'm on|i have a|i have an|i've got|we have|is now our|is now my|is our|is my
    |is when i|is when i'm|is when we|is when my|is when our|is when the
    |bin ich im|bin ich in|bin ich bei|bin ich auf|habe ich|muss ich|unterrichte ich|arbeite ich|je suis en|j'ai un
    |j'ai une|j'ai cours|estoy en|tengo un|tengo una|tengo clase|sono in|ho lezione|ho una|zit ik in|ben ik in|heb ik
    |werk ik|har jag|sitter jag|har jeg""".replace("\n    ", "").split("|")
)
# between a subject and its time: "my kid's recital is Tuesday at 6"
LINKS = frozenset("is was moved runs starts begins ends falls".split())
# subjects that are the talk itself, or the time for it
TALKS = frozenset(
    """meeting call chat interview conversation coffee lunch talk slot time times day option availability opening window
    preference appointment date session plan earliest latest best one choice booking proposal suggestion tour visit
    zoom breakfast dinner catch-up catchup hour days free spot ideal week it that this which what there when
    next""".split()
)
# nouns that make the clock time before them another matter: "my 9:00 stand-up"
OTHER_EVENTS = frozenset(
    """lecture class webinar train flight bus ferry service shift stand-up standup deadline seminar rehearsal surgery
    lesson practice appointment start finish curfew show screening mass news""".split()
)
# after "my 9:00": it is a slot that is meant
OWN_SLOTS = frozenset("slot slots is opened call chat meeting works just has window spot coffee time with".split())
MOVES = frozenset(
    """move moved moving push pushed shift shifted reschedule rescheduled change changed moves switch postpone postponed
    switched swap verschoben verlegt verschieben verlegen umlegen deplacer decaler reporter mover cambiar aplazar
    reprogramar spostare rimandare verzetten verplaatsen verschuiven remarcar adiar mudar flytta skjuta flytte rykke
    delay bring""".split()
)
# before a time: the time that a meeting moves to, not the one it leaves
TOWARDS = frozenset("to auf nach op a al alle till til for until naar fur para pour per".split())
OURS = frozenset(
    "our unser unsere unseren notre nuestra nuestro ons onze nostro nostra nossa nosso var vart vores the".split()
)
# the same words without refusal
NOT_REFUSALS = frozenset((
    "can't wait", "cannot wait", "can not wait", "why don't", "why not", "don't hesitate", "if not", "no problem",
    "not a problem", "if that doesn't", "if it doesn't", "if this doesn't", "if neither", "if none", "can't we",
    "can't you", "isn't it", "couldn't be", "not sure", "don't worry", "won't keep", "won't take", "if you can't",
    "was wondering", "was thinking", "was hoping", "if i don't", "if you don't", "couldn't we", "was great",
    "was good", "wasn't", "it was", "this was", "that was", "was lovely", "if that is not", "if that's not",
    "can't believe", "can't thank", "not only", "if they don't", "if these don't", "if those don't", "don't mind",
    "not too late", "won't be a problem", "isn't a problem", "is not a problem", "won't be an issue",
    "straight away", "right away", "far away", "minutes away", "take away", "go away", "if you're busy",
    "if you are busy", "busy schedule", "how busy", "so busy", "if it's not", "if you're not", "whether or not",
    "booked in", "booked it", "booked you in", "i've booked", "have booked", "all booked", "booked for",
    "have gone back", "has gone back", "have gone up", "has gone well", "have gone forward", "has gone up",
    "was looking", "was able", "i was", "he was",
    "she was", "you was", "there was", "what was", "was so", "was very", "was really",
))  # fmt: skip
# a clause that begins so puts its times on offer, whatever it says after ("if Tuesday doesn't work")
CONDITIONS = frozenset(("if", "unless", "should", "falls", "wenn", "si", "als", "se"))
CLAUSE_BREAKS = frozenset(
    "but however although though yet so instead aber jedoch mais pero maar ma mas sondern".split()
)
# "Thursday I am in court, but Friday …": what one is, what turns from it, and what would make it an offer. Folded
BEINGS = frozenset("am i'm i've have suis bin habe estoy tengo sono ho ben heb estou tenho".split())
CONTRASTS = frozenset("but mais aber pero ma maar mas men".split())
MODALS = frozenset(
    """can could may might would possible time minutes half hour around reach peux pourrais possible temps kann konnte
    zeit puedo podria tiempo posso potrei tempo kan zou tijd""".split()
)
# after a comma: the clause before has no say over what is offered here
TURNS = frozenset("how would could what can are let's shall maybe perhaps is does i i'm i'd we we'd what's how's then "
                  "please".split())  # fmt: skip
TAKES_UP = frozenset("meet do try talk speak move have chat instead rebook".split())
# what is held for many, folded: such as one follows, attends or hears
HELD_FOR_MANY = frozenset(
    """tour tours class classes lecture lectures workshop workshops seminar seminars course courses concert concerts
    service mass sermon rehearsal rehearsals practice clinic market stall show matinee webinar webinars podcast
    broadcast drop-in panel keynote fuhrung fuhrungen vorlesung vorlesungen vortrag kurs kurse seminare konzert
    gottesdienst sprechstunde markt cours atelier ateliers conference concert messe emission clase clases curso taller
    conferencia misa concierto programa lezione lezioni corso laboratorio conferenza concerto messa aula aulas oficina
    palestra missa les lessen college rondleiding lezing markt spreekuur forelasning forelasningar visning visningar
    kurs konsert lektion foredrag omvisning undervisning""".split()
)
PUBLIC_EVENTS = HELD_FOR_MANY | frozenset(
    """talk talks presentation session visit visite visites visita visitas charla ponencia besuch presentazione
    presentacion apresentacao bezoek besok guided reading lesung lectura exhibition opening vernissage open""".split()
)
ON_AIR = frozenset("radio tv television podcast telly fernsehen stream livestream tele television televisione".split())
# what one did there
ATTENDED = frozenset(
    """took attended saw heard watched joined went visited caught followed enjoyed loved listened sat came
    participated suivi assiste vu entendu etais etait visite ecoute participe war waren besuchte besucht
    gehort gesehen mitgemacht teilgenommen estuve estuvimos asisti fui fuimos escuche segui
    seguito visto sentito ascoltato assistito stato stata partecipato assisti estive ouvi fomos participei
    bijgewoond gezien gehoord geweest gevolgd lyssnade gick sag horde deltog besokte horte lyttet deltok""".split()
)
THEIR_OWN = frozenset(
    """your his her their votre vos ihr ihre ihrem ihrer ihren euer eure eurem dein deine deinem deiner tu su sus tus
    vuestra vuestro suo sua vostra vostro tuo tua seu seus suas uw jouw jullie din ditt dina er ert""".split()
)
EACH_TIME = frozenset(
    """every week|each week|every month|each month|every time|chaque semaine|toutes les semaines|jede woche
    |todas las semanas|cada semana|ogni settimana|todas as semanas|elke week|varje vecka|hver uge|hver uke|as usual
    |as always|comme d'habitude|wie immer|como siempre""".replace("\n    ", "").split("|")
)
