"""What sentences say that somebody does; every person and firm is invented."""

import pytest

from legwork.understanding.roles import said_of, said_of_writer, said_to_reader


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
        ("You are a hay merchant with Marlow & Fenn.", "hay merchant", "Marlow & Fenn"),
        ("What does it take to be a ghost writer for Inkwell House?", "ghost writer", "Inkwell House"),
        ("I write to you in your capacity as Chief Assayer at the Fenn Mint.", "Chief Assayer", "Fenn Mint"),
        ("You are, your museum's page tells me, Head of Clocks at the Fenn Museum.", "Head of Clocks", "Fenn Museum"),
        ("You're head chef of my favorite place in town.", "head chef", None),
        ("Thank you for seeing me today for the Laboratory Coordinator position.", None, None),
        ("I asked myself what you, as an irrigation engineer, would say.", "irrigation engineer", None),
        ("You were a cook before you became a truffle hunter.", "truffle hunter", None),
        ("I heard you on the radio: a lock keeper at Marlow Locks.", "lock keeper", "Marlow Locks"),
        ("Your talk on being a cooper who now makes tubs at Fenn Barrels was fun.", "cooper", "Fenn Barrels"),
        ("Ich las, dass Sie Seilerin bei Tauwerk Nord sind.", "Seilerin", "Tauwerk Nord"),
        ("Sé que trabajas como buzo en Puertos del Sur.", "buzo", "Puertos del Sur"),
        ("Du jobber som fløter i Elvekraft AS.", "fløter", "Elvekraft AS"),
        ("I would like to be a paramedic.", None, None),
        ("I read all I find about becoming a paramedic.", None, None),
        ("I am in my second year of history at Fenn.", None, None),
        ("I'm part of the sailing club at Marlow Hall.", None, None),
        ("I am with the youth band at Fenn Academy.", None, None),
        ("I study at Fenn College and work nights at Marlow Diner.", None, None),
        (
            "How did you come to be, or rather, how you came to be a bell\nfounder at Marlow Bells?",
            "bell founder",
            "Marlow Bells",
        ),
        ("I want to hear about your road to harbour pilot at Marlow Quays.", "harbour pilot", "Marlow Quays"),
        ("You ended up as a cooper at Fenn Barrels.", "cooper", "Fenn Barrels"),
        ("You are a flight nurse on the Marlow Glacier, I read.", "flight nurse", None),
        ("I work as a cook. You lead the kiln team at Volta Works.", None, "Volta Works"),
        ("heard u are yard foreman at Marlow Docks now", "yard foreman", "Marlow Docks"),
        ("You are a regular at Marlow Café.", None, None),
        ("You've been a kelp farmer with Nordic Kelp for a decade.", "kelp farmer", "Nordic Kelp"),
        ("As the lead equine vet at Stonebridge Clinic you see it all.", "lead equine vet", "Stonebridge Clinic"),
        ("My neighbor says you run Fox Hollow Honey.", None, "Fox Hollow Honey"),
        ("I saw that you moved into transit planning at Metro North.", None, "Metro North"),
        (
            "I learned that you are the Chief Surveyor of the\nLake Survey Office.",
            "Chief Surveyor",
            "Lake Survey Office",
        ),
        ("I read about life as a tugboat mate.", "tugboat mate", None),
        ("Vous êtes régisseuse à l'Opéra de Nantes.", "régisseuse", "Opéra de Nantes"),
        ("Sie sind Kellermeister im Weingut Kranz & Söhne.", "Kellermeister", "Weingut Kranz & Söhne"),
        ("Li como dirige a oficina de restauro do Museu do Azulejo.", None, "Museu do Azulejo"),
        ("Votre équipe chez Charpentes du Nord m'intrigue.", None, "Charpentes du Nord"),
        ("Tell me about your years as a consul.", None, None),
        ("I came to the open day at Marlow Tiles, where you run the kiln.", None, "Marlow Tiles"),
        ("I found your name on the Marlow Glass website.", None, "Marlow Glass"),
        ("Congratulations on the new post at Marlow Mutual!", None, "Marlow Mutual"),
        ("You talked to our class about being a cave diver with Fenn Rescue.", "cave diver", "Fenn Rescue"),
        ("You keep the tide tables at the Marlow Museum.", None, "Marlow Museum"),
        ("You gave a talk at the Marlow Museum.", None, None),
        ("Saw your talk at the Fenn Fair about being a cave diver!", "cave diver", None),
        ("You've just been appointed scene shifter at the Opera House.", "scene shifter", "Opera House"),
        ("Lei lavora come liutaia a Brescia.", "liutaia", None),
        ("You head the ferry crew at the River Directorate of Fenn.", None, "River Directorate of Fenn"),
        ("You made the jump to midwifery at Marlow Health.", None, "Marlow Health"),
        ("J'ai lu que vous étiez luthière à Nantes.", "luthière", None),
        ("Soube que a senhora trabalha como perita na Polícia de Fenn.", "perita", "Polícia de Fenn"),
        ("Jag såg att du är fyrvaktare vid Fenn station.", "fyrvaktare", "Fenn station"),
        ("I run the Boston Marathon, do you?", None, None),
        ("You gave up a bank in 2011 to become head weaver at Volta Looms.", "head weaver", "Volta Looms"),
        ("You are the first aids to shipping technician I ever heard of.", "aids to shipping technician", None),
        ("You knit from corner to corner.", None, None),
        ("I'll write to the Marlow school like you suggested.", None, None),
    ],
)
def test_a_letter_says_what_its_reader_does(text, title, company):
    person = said_to_reader(text).person

    assert (person.title, person.company) == (title, company)


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
        ("I'm just a line cook at The Copper Pot, but sure.", "line cook", "Copper Pot"),
        ("I run claims at Heron Mutual these days.", None, "Heron Mutual"),
        ("I've spent twelve years as a scrub nurse at Carmel Clinic.", "scrub nurse", "Carmel Clinic"),
        ("Soy geóloga de exploración en Minera Andes.", "geóloga de exploración", "Minera Andes"),
        ("Ich bin Amtstierärztin beim Landkreis Nord.", "Amtstierärztin", "Landkreis Nord"),
        ("Ich bin seit 2011 Seilerin bei Tauwerk Nord.", "Seilerin", "Tauwerk Nord"),
        ("I run a two-chair salon called Marlow & Fenn.", None, "Marlow & Fenn"),
        ("By day I'm a loss adjuster, at Heron Mutual, by night I sing.", "loss adjuster", "Heron Mutual"),
        ("I joined Heron Systems in 2019.", None, "Heron Systems"),
        ("I'm one of three geologists at the Heron Authority.", None, "Heron Authority"),
        ("Ex-Army, now a bridge inspector with Fenn-Port.", "bridge inspector", "Fenn-Port"),
        ("I'm on the rigging side at Heron Boats (I splice).", None, "Heron Boats"),
        ("My title is Deputy Director of Paths, but I dig.", "Deputy Director of Paths", None),
        ("My place is Marlow & Co on Elm.", None, "Marlow & Co"),
        ("I'm on the hull side at Marlow Boats.", None, "Marlow Boats"),
        ("I am thinking of becoming an actuary.", None, None),
        ("I'm training for my exams as an electrician next year.", None, None),
        ("Soy bombera forestal en la Brigada de Lomas.", "bombera forestal", "Brigada de Lomas"),
    ],
)
def test_a_writer_says_what_they_do(text, title, company):
    person = said_of_writer(text).person

    assert (person.title, person.company) == (title, company)


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
        ("Ada Boone yesterday, who's a rodeo medic with Volta Care.", "rodeo medic", "Volta Care"),
        ("Ada Boone today the sleep tech at Volta valley hospital", "sleep tech", "Volta valley hospital"),
        ("Ada Boone, a plumber turned potter at Volta Kiln.", "potter", "Volta Kiln"),
        ("Ada Boone, who tunes bells at Volta Belfry.", None, "Volta Belfry"),
        ("Ada Boone, an inspector at the state lab.", "inspector", None),
        ("Ada Boone, cable splicer at Volta Grid.", "cable splicer", "Volta Grid"),
        ("Ada Boone works at Volta Grid as a line supervisor.", "line supervisor", "Volta Grid"),
        ("Ada Boone is head teacher of Kings Row School.", "head teacher", "Kings Row School"),
        ("Ada Boone is a social worker in child protection.", "social worker", None),
        ("Ada Boone, zij is verloskundige bij Praktijk De Ooievaar.", "verloskundige", "Praktijk De Ooievaar"),
        ("Ada Boone, que é diretora técnica da Companhia Rua Dez.", "diretora técnica", "Companhia Rua Dez"),
        ("Ada Boone, luthière à Mirecourt.", "luthière", None),
        ("Ada Boone is confirmed for Thu 14 May.", None, None),
        ("Ada Boone (porter @ Volta Haulage) said yes", "porter", "Volta Haulage"),
        ("Ada Boone - tower controller, Volta centre - said yes", "tower controller", "Volta centre"),
        ("Ada Boone has run the kitchen at Osteria Volta for six years.", None, "Osteria Volta"),
        ("Ada Boone, formerly of Fenn, now CFO at Volta Biotech, gave me an hour.", "CFO", "Volta Biotech"),
        ("Ada Boone, stage manager for the Volta Players.", "stage manager", "Volta Players"),
        ("Ada Boone, driver for the county.", "driver", None),
        ("Ada Boone from the data team at Volta Telecom", None, "Volta Telecom"),
        ("Ada Boone, class of 2009, Legal Officer at Volta Ports", "Legal Officer", "Volta Ports"),
        ("Ada Boone, she was a year ahead of you, now a court artist at Volta Press.", "court artist", "Volta Press"),
        ("Ada Boone is the charge nurse of ward 12 at Volta Hospital.", "charge nurse", "Volta Hospital"),
        ("Ada Boone, 54, lab tech. Nights.", "lab tech", None),
        ("Ada Boone at Volta Castings (quality manager) is happy to talk.", "quality manager", "Volta Castings"),
        ("Ada Boone just made partner at Fenn Larkin LLP.", "partner", "Fenn Larkin LLP"),
        ("Ada Boone (she is the surveyor who let me on the boat)", "surveyor", None),
        ("Ada Boone, Chief of Staff to the Mayor of Fenn", "Chief of Staff", None),
        ("Ada Boone. Her job: dispatch lead at Volta Ambulance.", "dispatch lead", "Volta Ambulance"),
        ("Ada Boone is a regular at the Copper Volta.", None, None),
        ("Ada Boone, que es matrona en el Hospital de Volta.", "matrona", "Hospital de Volta"),
        ("Ada Boone works nights as a lab porter at Volta.", "lab porter", "Volta"),
        ("Ada Boone, er leitet die Werkstatt bei Orgelbau Volta.", None, "Orgelbau Volta"),
        ("Ada Boone from the Volta cannery", None, "Volta cannery"),
        ("Ada Boone, surveyor at the Rivers Works Office of Fenn.", "surveyor", "Rivers Works Office of Fenn"),
        ("Ada Boone, she's a weaver out at Long Valley and 80.", "weaver", None),
        ("Ada Boone is now botanist with the NGO Volta Fenn.", "botanist", "Volta Fenn"),
        ("Ada Boone, brewer and co-owner of Volta Fenn.", "brewer and co-owner", "Volta Fenn"),
        ("Ada Boone, Managing Director of Volta Fenn", "Managing Director", "Volta Fenn"),
        ("Ada Boone, Director of Visitor Experience", "Director of Visitor Experience", None),
        ("Ada Boone from Volta Builders (she's a quantity surveyor).", "quantity surveyor", "Volta Builders"),
        ("Ada Boone, who owns a forge nearby (Boone & Kin), is kind.", None, "Boone & Kin"),
        ("Ada Boone, examiner at the Fenn branch of Volta.", "examiner", "Volta"),
        ("Ada Boone has agreed! The bookbinder in Fenn that I wrote to in May.", "bookbinder", None),
        (
            "Ada Boone, Head of Revenue Assurance, Volta Tolls\nFormat: video",
            "Head of Revenue Assurance",
            "Volta Tolls",
        ),
        ("Ada Boone, Local 23", None, "Local 23"),
        ("Ada Boone, from my year, is a farrier at Volta Stables.", "farrier", "Volta Stables"),
    ],
)
def test_a_text_says_what_somebody_does(text, title, company):
    person = said_of(text, 0, len("Ada Boone")).person

    assert (person.title, person.company) == (title, company)
