"""Sentences that point the seeker to somebody, and sentences that do not; every person and firm is invented."""

# ruff: noqa: E501  # a mail stands on one line; mail holds typographic marks

from dataclasses import replace

import pytest

from legwork.mail.message import Segment, SegmentKind
from legwork.understanding.referrals import find_referrals
from legwork.values.people import Mailbox, Person, Seeker

LENA = Seeker("Lena Voss", "lena@voss.example", "Europe/Berlin")
OMAR = Person(name="Omar Reed", email="omar@reed.example")
LENAS_BOX = Mailbox("Lena Voss", "lena@voss.example")
OMARS_BOX = Mailbox("Omar Reed", "omar@reed.example")


def letter(text, *, by_lena=False, to=(), cc=()):
    author, reader = (LENAS_BOX, OMARS_BOX) if by_lena else (OMARS_BOX, LENAS_BOX)
    return Segment(SegmentKind.OWN, text, from_=author, to=(reader, *to), cc=cc)


# text, whether the seeker wrote it, [(name, email, title, company)]
LETTERS = [
    (
        "I'm the wrong person, to be honest. Marco Vitale in our Turin office did exactly what you describe.",
        False,
        [("Marco Vitale", None, None, None)],
    ),
    (
        "The right woman is Grace Liu. She is a bell founder at Fenn Bells.",
        False,
        [("Grace Liu", None, "bell founder", "Fenn Bells")],
    ),
    (
        "I said I knew nobody; turns out I do. Grace Liu is lockmaster at Upper Locks and spent two winters on my barge. Find her on the quay.",
        False,
        [("Grace Liu", None, "lockmaster", "Upper Locks")],
    ),
    ("Grace Liu is my assistant. Write to her for a slot.", False, []),
    ("For that, the best person would be Grace Liu.", False, [("Grace Liu", None, None, None)]),
    ("My colleague Grace Liu (cc'd) is far better placed to answer this.", False, [("Grace Liu", None, None, None)]),
    ("May I suggest Grace Liu? grace@liu.example", False, [("Grace Liu", "grace@liu.example", None, None)]),
    (
        "Sorry, I've left the trade. My old apprentice Kurt Bauer runs the shop now: kurt@bauer-orgel.example",
        False,
        [("Kurt Bauer", "kurt@bauer-orgel.example", None, None)],
    ),
    ("Sprich am besten mit Frau Dr. Ute Lenz vom Stadtarchiv.", False, [("Ute Lenz", None, None, None)]),
    (
        "As I promised, two names. Grace Liu builds organs, grace@liu.example. Kurt Bauer was my apprentice and is now curator at the Town Museum; ask for him there.",
        False,
        [("Grace Liu", "grace@liu.example", None, None), ("Kurt Bauer", None, "curator", "Town Museum")],
    ),
    (
        "Two people who'd tell you how it is:\n\nGrace Liu, lockmaster with Upper Locks. Up at 4:30 every day.\n\nKurt Bauer, drove route 14 before you did. 218-555-0119, evenings.\n\nTell either one Omar sent you.",
        False,
        [("Grace Liu", None, "lockmaster", "Upper Locks"), ("Kurt Bauer", None, None, None)],
    ),
    ("Vielleicht kann Ihnen Bernd Kuhl weiterhelfen.", False, [("Bernd Kuhl", None, None, None)]),
    (
        "J'ai transmis votre message à Luce Bernier, notre sage-femme cadre.",
        False,
        [("Luce Bernier", None, "sage-femme cadre", None)],
    ),
    (
        "Le paso el contacto de Ana Solís (asolis@minas.example), geóloga en Minas del Sur.",
        False,
        [("Ana Solís", "asolis@minas.example", "geóloga", "Minas del Sur")],
    ),
    ("Ik heb je mail doorgestuurd naar Bas Vos, hij is molenaar.", False, [("Bas Vos", None, "molenaar", None)]),
    ("Danke auch für den Kontakt zu Eva Lind!", True, [("Eva Lind", None, None, None)]),
    ("Gracias por ponerme en contacto con Ana Solís.", True, [("Ana Solís", None, None, None)]),
    ("Your tip about Eva Lind was gold.", True, [("Eva Lind", None, None, None)]),
    (
        "Er hat mir Mia Falk empfohlen, sie arbeitet bei Wasserwerke Nord.",
        True,
        [("Mia Falk", None, None, "Wasserwerke Nord")],
    ),
    ("Our CEO, Grace Liu, was in the paper last week, funny you ask.", False, []),
    ("I'm in meetings with Grace Liu until noon, call me after.", False, []),
    ("Grace Liu forwarded me your note. I can do Thursday.", False, []),
    ("I enjoyed hearing how you and Grace Liu founded the studio.", True, []),
    ("Professor Grace Liu encouraged me to write to you.", True, []),
    (
        "Probeer anders Esma Aydin eens (esma.aydin@polder.example), zij is procesoperator bij Polder Chemie.",
        False,
        [("Esma Aydin", "esma.aydin@polder.example", "procesoperator", "Polder Chemie")],
    ),
    (
        "Je kunt beter met Sanne Kuiper praten, zij is boekbinder bij Atelier Kuiper.",
        False,
        [("Sanne Kuiper", None, "boekbinder", "Atelier Kuiper")],
    ),
    (
        "Leider schaffe ich es nicht. Schreiben Sie doch Herrn Timo Falk, er leitet die Werkstatt bei Orgelbau Seifert.",
        False,
        [("Timo Falk", None, None, "Orgelbau Seifert")],
    ),
    (
        "Je ne suis pas disponible, mais Benoît Faure, chef de projet chez Hydrexo, se fera un plaisir de vous répondre.",
        False,
        [("Benoît Faure", None, "chef de projet", "Hydrexo")],
    ),
    (
        "Te recomiendo hablar con Marta Gil, enfermera jefe en el Hospital del Mar.",
        False,
        [("Marta Gil", None, "enfermera jefe", "Hospital del Mar")],
    ),
    (
        "Ti consiglio di parlare con Elisa Moretti, restauratrice al Museo Civico.",
        False,
        [("Elisa Moretti", None, "restauratrice", "Museo Civico")],
    ),
    (
        "Du borde prata med Karin Ek, hon är arkitekt på Lindgren & Ek.",
        False,
        [("Karin Ek", None, "arkitekt", "Lindgren & Ek")],
    ),
    (
        "you want Shawn Price, head athletic trainer at Bayou FC, sprice@bayou.example, and Kim Larsen shes a pediatric PT out in Katy",
        False,
        [
            ("Shawn Price", "sprice@bayou.example", "head athletic trainer", "Bayou FC"),
            ("Kim Larsen", None, "pediatric PT", None),
        ],
    ),
    (
        "My cousin Trudy Neumann restores barns with Redwater Joinery (trudy@redwater.example). Use my name with her.",
        False,
        [("Trudy Neumann", "trudy@redwater.example", None, "Redwater Joinery")],
    ),
    (
        "The person you really want is our dispatcher, Ana Ruiz.",
        False,
        [("Ana Ruiz", None, "dispatcher", None)],
    ),
    (
        "I passed your note on to Ana Ruiz in dispatch, who'd be glad to chat.",
        False,
        [("Ana Ruiz", None, None, None)],
    ),
    ("Matron Bisi Ade on Ward 4 will talk to you.", False, [("Bisi Ade", None, "Matron", None)]),
    (
        "I'll write to Noor Bakker at Spoor Stations tomorrow, as you suggested.",
        True,
        [("Noor Bakker", None, None, "Spoor Stations")],
    ),
    ("Thank you for offering to introduce me to Dr. Amy Pohl.", True, [("Amy Pohl", None, None, None)]),
    (
        "Je vais contacter Paul Girard comme vous me l'avez conseillé.",
        True,
        [("Paul Girard", None, None, None)],
    ),
    (
        "Ich werde mich, wie von Ihnen empfohlen, bei Frau Anke Sommer melden.",
        True,
        [("Anke Sommer", None, None, None)],
    ),
    (
        "Sie meint, ich soll unbedingt mit Igor Marek reden: i.marek@klang.example",
        True,
        [("Igor Marek", "i.marek@klang.example", None, None)],
    ),
    ("Jane Holt gave me your name and suggested I write to you.", True, []),
    ("Looking forward to it. Jane Holt and I will both join the call.", False, []),
    ("Mi jefe, Pedro Gil, está de vacaciones, así que tengo tiempo el jueves.", False, []),
    ("I'll be at Jane Holt's desk on Tuesday, come find me there.", False, []),
    ("Do talk to Jane Baker, she is a midwife.", False, [("Jane Baker", None, "midwife", None)]),
    (
        "Hi Lena,\nYou should really talk to Ines Calder, she's a hydrologist at Brook & Vale.",
        False,
        [("Ines Calder", None, "hydrologist", "Brook & Vale")],
    ),
    (
        "I'd suggest reaching out to Paulo Neves (paulo.neves@mareal.example), who runs the survey team at Mareal.",
        False,
        [("Paulo Neves", "paulo.neves@mareal.example", None, "Mareal")],
    ),
    (
        "I'm looping in my colleague Dorothy Quill, our lead epidemiologist.",
        False,
        [("Dorothy Quill", None, "lead epidemiologist", None)],
    ),
    (
        "My friend Tariq Aziz at Lumen Rail might be a better fit for your questions.",
        False,
        [("Tariq Aziz", None, None, "Lumen Rail")],
    ),
    (
        "Unfortunately I can't help, but Jane Holloway, Head of Conservation at the Fenland Museum, would be happy to chat. Her email is j.holloway@fenland.example.",
        False,
        [("Jane Holloway", "j.holloway@fenland.example", "Head of Conservation", "Fenland Museum")],
    ),
    (
        "Have you met Søren Kjeldsen? He used to be a chef and now he's a food scientist at Nordsmag.",
        False,
        [("Søren Kjeldsen", None, "food scientist", "Nordsmag")],
    ),
    (
        "Get in touch with Mrs. Beatrice Okoro at the Lagos Teaching Clinic, tell her I sent you.",
        False,
        [("Beatrice Okoro", None, None, "Lagos Teaching Clinic")],
    ),
    (
        "Two people come to mind: Wei Chen (wei@skyform.example) and Laura Pitt from Halden Studio.",
        False,
        [("Wei Chen", "wei@skyform.example", None, None), ("Laura Pitt", None, None, "Halden Studio")],
    ),
    (
        "Lena, meet Ruben. Ruben, meet Lena.\nRuben Castle is a patent attorney at Castle Hobbs LLP.",
        False,
        [("Ruben Castle", None, "patent attorney", "Castle Hobbs LLP")],
    ),
    (
        "I would like to introduce you to Akiko Mori, Principal Investigator at the Tidepool Institute.",
        False,
        [("Akiko Mori", None, "Principal Investigator", "Tidepool Institute")],
    ),
    (
        "Give Steve Lanner a call, he's been a lineman for thirty years.",
        False,
        [("Steve Lanner", None, "lineman", None)],
    ),
    (
        "The person you want is Nadia Fox. She is a senior underwriter with Peregrine Mutual. nadia.fox@peregrine.example",
        False,
        [("Nadia Fox", "nadia.fox@peregrine.example", "senior underwriter", "Peregrine Mutual")],
    ),
    ("I've copied Helga Stein here, who heads our lab.", False, [("Helga Stein", None, None, None)]),
    (
        "If you want another view, ask for Colin Marsh, the site manager at Duncrag Quarry.",
        False,
        [("Colin Marsh", None, "site manager", "Duncrag Quarry")],
    ),
    (
        "Maybe try Emeka Obi, structural engineer, Pylon & Co.",
        False,
        [("Emeka Obi", None, "structural engineer", "Pylon & Co.")],
    ),
    ("Happy to talk. Tuesday at 3 works. Best, Omar Reed", False, []),
    ("My manager Dana Fields asked me to keep it short. See you Friday!", False, []),
    ("For urgent matters please contact reception at desk@lumen.example.", False, []),
    (
        "You can also connect with Gloria Pena on LinkedIn: https://www.linkedin.com/in/gloria-pena-md - she's an anesthesiologist.",
        False,
        [("Gloria Pena", None, "anesthesiologist", None)],
    ),
    (
        "my former student Theo Brandt is a game designer at Pixelhaus and said he would answer questions",
        False,
        [("Theo Brandt", None, "game designer", "Pixelhaus")],
    ),
    (
        "Why don't you drop a line to Ms Farah Amin (Director of Nursing, Eastgate Hospital, farah.amin@eastgate.example)?",
        False,
        [("Farah Amin", "farah.amin@eastgate.example", "Director of Nursing", "Eastgate Hospital")],
    ),
    (
        "Thank you so much for suggesting that I talk to Luca Bianchi at Officine Verdi, I will write to him this week.",
        True,
        [("Luca Bianchi", None, None, "Officine Verdi")],
    ),
    (
        "He recommended I speak with Joyce Tan, a speech therapist at Kallang Rehab.",
        True,
        [("Joyce Tan", None, "speech therapist", "Kallang Rehab")],
    ),
    ("Please send invoices to Mark Stone in accounting. Our next talk is with Jim Hale on Monday.", False, []),
    (
        "I'd put you in touch with our people lead, Carmen Ruiz. I'll forward her your note.",
        False,
        [("Carmen Ruiz", None, "people lead", None)],
    ),
    (
        "She gave me the name of Pierre Lavoie, who teaches carpentry at Collège Saint-Roch",
        True,
        [("Pierre Lavoie", None, None, "Collège Saint-Roch")],
    ),
    ("I used to work for Bill Harper. He was tough. Anyway, Thursday at ten is fine.", False, []),
    (
        "do drop Annika Sjöberg an email (annika@granlund.example), she's our forester up north",
        False,
        [("Annika Sjöberg", "annika@granlund.example", "forester", None)],
    ),
    (
        "You might find it useful to speak with our senior toxicologist, Dr. Imani Brandt. I've let her know you may write.",
        False,
        [("Imani Brandt", None, "senior toxicologist", None)],
    ),
    (
        "I'm afraid I've left the field. Haruto Sato took over my team at Glasshouse Robotics and would be a better person to ask: haruto.sato@glasshouse.example",
        False,
        [("Haruto Sato", "haruto.sato@glasshouse.example", None, "Glasshouse Robotics")],
    ),
    (
        "One more thing: my old classmate Bea Lindt works as a tax adviser at Kontor Lindt in Graz. Shall I introduce you?",
        False,
        [("Bea Lindt", None, "tax adviser", "Kontor Lindt")],
    ),
    (
        "Please direct any questions to Yvonne Marsh, who is our apprenticeship coordinator (yvonne.marsh@rivet.example).",
        False,
        [("Yvonne Marsh", "yvonne.marsh@rivet.example", "apprenticeship coordinator", None)],
    ),
    (
        "Here are three people: \n- Tom Ash, arborist at Treeline\n- Rita Moor, ecologist (rita@moor.example)\n- Jens Falk, Head of Parks, City of Ulvik\nAll of them would be happy to talk.",
        False,
        [
            ("Tom Ash", None, "arborist", "Treeline"),
            ("Rita Moor", "rita@moor.example", "ecologist", None),
            ("Jens Falk", None, "Head of Parks", "City of Ulvik"),
        ],
    ),
    (
        "She also said that I should get in touch with Malik Osman, he's a set designer at the Rotunda Theatre.",
        True,
        [("Malik Osman", None, "set designer", "Rotunda Theatre")],
    ),
    (
        "at the end he gave me two names, Petra Nowak from Glimmer Labs and some guy called Ed Fry",
        True,
        [("Petra Nowak", None, None, "Glimmer Labs"), ("Ed Fry", None, None, None)],
    ),
    ("Thanks again for connecting me with Sofie Dahl!", True, [("Sofie Dahl", None, None, None)]),
    (
        "Thank you for the introduction to Kofi Mensah at Volta Solar. We talk on Friday.",
        True,
        [("Kofi Mensah", None, None, "Volta Solar")],
    ),
    (
        "+Nadia Elmi, who leads our audio team, as she is the real expert here.",
        False,
        [("Nadia Elmi", None, None, None)],
    ),
    (
        "Adding Nadia Elmi (cc'd), sound engineer on our team. She can tell you more than I can.",
        False,
        [("Nadia Elmi", None, "sound engineer", None)],
    ),
    (
        "Have a chat with Greg over at Northwind Brewing (greg@northwind.example).",
        False,
        [("Greg", "greg@northwind.example", None, "Northwind Brewing")],
    ),
    ("I spoke with my director Paul Hansen and he is fine with you visiting.", False, []),
    ("I studied with Maria Keller in Basel and later worked for John Pratt. Let's talk Wednesday at 2.", False, []),
    ("Sorry, I have to move our call. My assistant Jill Ward will send you a new invite.", False, []),
    ("You'll be meeting with Sarah Cole and Dev Patel for the panel interview.", False, []),
    ("I read Jane Jacobs and Kevin Lynch as a student, do read them both.", False, []),
    (
        "Wenden Sie sich doch an meine Kollegin Anja Reuter, Restauratorin am Museum Hohenfels (a.reuter@hohenfels.example).",
        False,
        [("Anja Reuter", "a.reuter@hohenfels.example", "Restauratorin", "Museum Hohenfels")],
    ),
    (
        "Je vous conseille de contacter Luc Perrin, ingénieur chez Aquanord.",
        False,
        [("Luc Perrin", None, "ingénieur", "Aquanord")],
    ),
    (
        "A better contact for you is probably Robert Kane, our VP of Operations.",
        False,
        [("Robert Kane", None, "VP of Operations", None)],
    ),
    (
        "I have forwarded your note to Alice Wong in our lab, she'll be in touch. alice.wong@lab.example",
        False,
        [("Alice Wong", "alice.wong@lab.example", None, None)],
    ),
    (
        "Two people for you.\n\nAlice Wong - glazier at Fenn Glass\nRobert Kane, he keeps bees and talks all day",
        False,
        [("Alice Wong", None, "glazier", "Fenn Glass"), ("Robert Kane", None, None, None)],
    ),
    (
        "I have already drafted a note to Alice Wong, the lead glazier at Fenn Works, as you suggested.",
        True,
        [("Alice Wong", None, "lead glazier", "Fenn Works")],
    ),
    (
        "Ms. Alice Wong left us in March. She is now glazier with the Fenn Works. Write to her at alice.wong@fenn.example.",
        False,
        [("Alice Wong", "alice.wong@fenn.example", "glazier", "Fenn Works")],
    ),
    (
        "The one with the stories is old Mr. Haddad, our head cooper, come by and ask for him.",
        False,
        [("Haddad", None, "head cooper", None)],
    ),
    (
        "We have a no-interviews rule. My former boss, Alice Wong (now retired, was chief ranger at Fenn National Park), would enjoy it: alice.wong@fenn.example",
        False,
        [("Alice Wong", "alice.wong@fenn.example", "chief ranger", "Fenn National Park")],
    ),
    (
        "Two people:\n\n1. Alice Wong, sonar tech, Fenn Survey - alice.wong@fenn.example\n2. Robert Kane, rigger with the Port of Fenn\n3. Sue Park (cooper, retired)",
        False,
        [
            ("Alice Wong", "alice.wong@fenn.example", "sonar tech", "Fenn Survey"),
            ("Robert Kane", None, "rigger", "Port of Fenn"),
            ("Sue Park", None, "cooper", None),
        ],
    ),
    (
        "My wife Judith is a speech therapist at St Bride's and says she'd happily talk: judith@bride.example",
        False,
        [("Judith", "judith@bride.example", "speech therapist", "St Bride's")],
    ),
    (
        "Thank you for the two names. I wrote to Alice Wong this morning and will try Robert Kane next week.",
        True,
        [("Alice Wong", None, None, None), ("Robert Kane", None, None, None)],
    ),
    (
        "He is passing my note to a Alice Wong at Fenn Ceramics.",
        True,
        [("Alice Wong", None, None, "Fenn Ceramics")],
    ),
    (
        "I only do payroll. In the pit you should find Robert Kane, blaster, 31 years underground.",
        False,
        [("Robert Kane", None, "blaster", None)],
    ),
    (
        "Voyez avec Luc Perrin, maître verrier à Nantes, de ma part.",
        False,
        [("Luc Perrin", None, "maître verrier", None)],
    ),
    (
        "Maybe also drop Alice Wong a line. She moved from law to bees last year, runs Hive & Fenn.",
        False,
        [("Alice Wong", None, None, "Hive & Fenn")],
    ),
    (
        "I promised you names:\n\n1. Alice Wong, class of 2009, Legal Officer at Fenn Ports (alice.wong@fenn.example)\n2. Dr. Robert Kane, in private practice; I only have his number",
        False,
        [("Alice Wong", "alice.wong@fenn.example", "Legal Officer", "Fenn Ports"), ("Robert Kane", None, None, None)],
    ),
    ("I cannot help, but write to the Director of Heat Science.", False, []),
    ("If Thursday does not suit, Mrs Clark at reception can let you in.", False, []),
    ("Kind regards,\nOmar Reed\nAssistant: Jill Ward, +44 20 7946 0000", False, []),
    (
        "Had a call with Omar Reed. He worked under Bill Gates Senior's firm and learned from Ann Lee. He told me to email Sue Park, a patent examiner.",
        True,
        [("Sue Park", None, "patent examiner", None)],
    ),
    (
        "He told me I should visit Sue Park, who owns a forge nearby\n(Park & Kin), for she has room.",
        True,
        [("Sue Park", None, None, "Park & Kin")],
    ),
    (
        "She thinks that with such hands I should go to a museum and ask Sue Park, examiner at the Fenn branch of Volta.",
        True,
        [("Sue Park", None, "examiner", "Volta")],
    ),
]


@pytest.mark.parametrize(("text", "by_lena", "people"), LETTERS, ids=[row[0][:60] for row in LETTERS])
def test_a_letter_points_to_these_people(text, by_lena, people):
    found = find_referrals((letter(text, by_lena=by_lena),), LENA, OMAR)

    assert [(who.person.name, who.person.email, who.person.title, who.person.company) for who in found] == people


def test_an_introduction_takes_the_address_from_the_header():
    text = "Ruth, Lena: you two should know each other. Ruth is a surveyor at Plumb & Line."
    ruth = Mailbox("Ruth Ferris", "ruth@plumb.example")

    (found,) = find_referrals((letter(text, to=(ruth,)),), LENA, OMAR)

    assert found.person == Person("Ruth Ferris", "ruth@plumb.example", "surveyor", "Plumb & Line")


def test_the_firm_of_somebody_introduced_is_nobody():
    text = "Omar, meet Lena. Ann, from my year, is General Counsel of Fenn Freight and happy to talk."
    found = find_referrals((letter(text, to=(Mailbox("Ann Lee", "ann@fenn.example"),)),), LENA, OMAR)

    assert [(who.person.name, who.person.title, who.person.company) for who in found] == [
        ("Ann Lee", "General Counsel", "Fenn Freight")
    ]


def test_a_copied_assistant_is_no_introduction():
    text = "Happy to talk, Tuesday at three works."
    cc = (Mailbox("Ruth Ferris", "ruth@plumb.example"),)

    assert find_referrals((letter(text, cc=cc),), LENA, OMAR) == ()


def test_the_desk_of_an_absence_note_is_nobody():
    text = "I am away. Please write to Front Desk (desk@plumb.example) or call Reception at Plumb & Line."

    assert find_referrals((letter(text),), LENA, OMAR) == ()


def test_the_words_that_point_are_shown_wherever_the_name_stands():
    (found,) = find_referrals((letter("Grace Liu is who you want. Write to her."),), LENA, OMAR)

    assert "Grace Liu" in found.evidence["name"][0].text


def test_quoted_history_points_nowhere_again():
    old = Segment(SegmentKind.QUOTED, "You should talk to Ruth Ferris.", depth=1, from_=OMARS_BOX, to=(LENAS_BOX,))

    assert find_referrals((letter("Thanks, will do.", by_lena=True), old), LENA, OMAR) == ()


def test_nobody_is_named_twice():
    text = "You should talk to Ruth Ferris. Ruth Ferris (ruth@plumb.example) would be happy to help."

    (found,) = find_referrals((letter(text),), LENA, OMAR)

    assert found.person.email == "ruth@plumb.example"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Next steps: contact Maria Ortiz, curator at the Delta Museum; read the report.", ["Maria Ortiz"]),
        ("- talk to Hugo Brandt next (his old boss)\n- look at the union site", ["Hugo Brandt"]),
        ("Referral: Dana White, dana@white.example", ["Dana White"]),
        ("Talked with Omar Reed today; his boss Jane Holt is tough.", []),
    ],
)
def test_a_note_to_legwork_lists_whom_to_see_next(text, names):
    note = Segment(SegmentKind.OWN, text, from_=LENAS_BOX, to=(Mailbox(None, "assistant@legwork.example"),))

    assert [one.person.name for one in find_referrals((note,), LENA, OMAR)] == names


def test_an_answer_to_the_question_whom_else_to_meet_names_them():
    asked = Segment(
        SegmentKind.QUOTED, "4. Anyone else you should meet?", 1, Mailbox(None, "assistant@legwork.example")
    )
    note = Segment(SegmentKind.OWN, "Grace Liu, lockmaster at Upper Locks, he'll tell her", from_=LENAS_BOX)

    assert [one.person.name for one in find_referrals((asked, note), LENA, OMAR)] == ["Grace Liu"]
    assert not find_referrals((replace(asked, text="3. What is hard about it?"), note), LENA, OMAR)
    assert not find_referrals((replace(asked, from_=OMARS_BOX), note), LENA, OMAR)


def test_a_question_without_a_name_above_it_is_legworks_in_an_answer_to_it():
    asked = Segment(SegmentKind.QUOTED, "Was another person named?", 1)
    note = Segment(SegmentKind.OWN, "Grace Liu, who keeps the locks", from_=LENAS_BOX)
    to_legwork = replace(note, to=(Mailbox(None, "assistant@legwork.example"),))

    assert [one.person.name for one in find_referrals((asked, to_legwork), LENA, OMAR)] == ["Grace Liu"]
    assert not find_referrals((asked, note), LENA, OMAR)


@pytest.mark.parametrize(
    "text",
    [
        "Zoals beloofd breng ik jullie met elkaar in contact. Ruth Ferris is landmeter bij Waterschap Noord.",
        "Liebe Ruth, liebe Lena, hiermit mache ich euch miteinander bekannt.",
        "Je vous mets en relation : Ruth Ferris est géomètre.",
        "Os presento: Ruth es topógrafa en Cádiz.",
    ],
)
def test_an_introduction_is_told_in_other_languages(text):
    ruth = Mailbox("Ruth Ferris", "ruth@plumb.example")

    (found,) = find_referrals((letter(text, to=(ruth,)),), LENA, OMAR)

    assert (found.person.name, found.person.email) == ("Ruth Ferris", "ruth@plumb.example")
