"""What sentences say that somebody does; every person and firm is invented."""

import pytest

from legwork.understanding.roles import said_of, said_of_writer, said_to_reader


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
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
        ("I run the Boston Marathon, do you?", None, None),
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
    ],
)
def test_a_writer_says_what_they_do(text, title, company):
    person = said_of_writer(text).person

    assert (person.title, person.company) == (title, company)


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
        ("Ada Boone works at Volta Grid as a line supervisor.", "line supervisor", "Volta Grid"),
        ("Ada Boone is head teacher of Kings Row School.", "head teacher", "Kings Row School"),
        ("Ada Boone is a social worker in child protection.", "social worker", None),
        ("Ada Boone, zij is verloskundige bij Praktijk De Ooievaar.", "verloskundige", "Praktijk De Ooievaar"),
        ("Ada Boone, que é diretora técnica da Companhia Rua Dez.", "diretora técnica", "Companhia Rua Dez"),
        ("Ada Boone, luthière à Mirecourt.", "luthière", None),
        ("Ada Boone is confirmed for Thu 14 May.", None, None),
    ],
)
def test_a_text_says_what_somebody_does(text, title, company):
    person = said_of(text, 0, len("Ada Boone")).person

    assert (person.title, person.company) == (title, company)
