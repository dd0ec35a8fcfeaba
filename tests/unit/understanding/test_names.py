"""Names of people: cleaned, compared, found."""

import pytest

from legwork.understanding.names import is_shaped_as_name, name_of_address, names_in, person_name, same_name


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        ("Lind, Hanna", "Hanna Lind"),
        ("van Dam, Bram", "Bram van Dam"),
        ("Dr. Hanna Lind", "Hanna Lind"),
        ("Prof. Dr. Klaus Ebert", "Klaus Ebert"),
        ("Joan Hill, RN, BSN", "Joan Hill"),
        ("Moira Gale FRSA", "Moira Gale"),
        ("Amit Das BDS MFDS", "Amit Das"),
        ("Ada Boone via Calendly", "Ada Boone"),
        ("Ada Boone (she/her)", "Ada Boone"),
        ("Ada Boone | Boone Glass", "Ada Boone"),
        ("MARIA DE LA CRUZ", "Maria de la Cruz"),
        ("'Ada Boone'", "Ada Boone"),
        ("Mrs. O'Dowd", "O'Dowd"),
        ("Señora Ruiz", "Ruiz"),
        ("Ines", "Ines"),
        ("Lang, Petra Dr.", "Petra Lang"),
        ("Dr. Lang, Petra", "Petra Lang"),
        ("Hill, Joan (Finance)", "Joan Hill"),
        ("Joan Hill, IT-Services", "Joan Hill"),
        ("Joan Hill, inf. clin.", "Joan Hill"),
        ("Berg, Jan van den", "Jan van den Berg"),
        ("MORI Hanako", "Hanako Mori"),
        ("Jean-Luc MARTIN", "Jean-Luc Martin"),
        ("DE LA CRUZ Maria", "Maria de la Cruz"),
        ("O'BRIEN Sinead", "Sinead O'Brien"),
        ("NGUYEN Van An", "Nguyen Van An"),
        ("AJ Smith", "AJ Smith"),
        ("Hanako Mori 森花子", "Hanako Mori"),
        ("森花子 / Hanako Mori", "Hanako Mori"),
        ("Иван Петров", "Иван Петров"),
        ("Engr. Musa Bello", "Musa Bello"),
        ("Pak Budi Santoso", "Budi Santoso"),
        ("Nba. Owusu", "Owusu"),
        ("Her Honour Mary Bell", "Mary Bell"),
        ("Wg Cdr Tom Reed", "Tom Reed"),
        ("Univ.-Prof. Dr. Petra Lang", "Petra Lang"),
        ("MUDr. Jana Nová, CSc.", "Jana Nová"),
        ("mgr inż. Anna Nowak", "Anna Nowak"),
        ("Tan Sri Azman Hashim", "Azman Hashim"),
        ("Tan Wei Ling", "Tan Wei Ling"),
        ("Hanako Mori-san", "Hanako Mori"),
        ('Robert "Bob" Reed', "Robert Reed"),
        ("À : Anne Roy", "Anne Roy"),
        ("Ada Boone bei Boone Glas", "Ada Boone"),
        ("Ada Boone 🌱", "Ada Boone"),
        ("Tom Reed III", "Tom Reed III"),
        ("Tom Reed DipWCF", "Tom Reed"),
        ("Joan Hill CEng MRINA", "Joan Hill"),
        ("DeShawn McGill", "DeShawn McGill"),
        ("Tom Reed Pr.Eng", "Tom Reed"),
        ("i. A. Petra Lang", "Petra Lang"),
        ("The Team at Boone", None),
        ("Talent Team", None),
        ("Col Boone", "Col Boone"),
        ("Dean Boone", "Dean Boone"),
        ("Col. Boone", "Boone"),
        ("Col Ada Boone", "Ada Boone"),
        ("Tom & Ada", None),
        ("ada@boone.example", None),
        ("Team", None),
        ("", None),
    ],
)
def test_a_name_is_written_as_people_write_it(stated, name):
    assert person_name(stated) == name


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ada Boone", "ada boone", True),
        ("Ada", "Ada Boone", True),
        ("Boone", "Ada Boone", True),
        ("A. Boone", "Ada Boone", True),
        ("Émilie Roy", "Emilie Roy", True),
        ("Ada Boone", "Tom Boone", False),
        ("Ada Boone", "Ada Reed", False),
        ("Gus Boone", "Gustavo Boone", True),
        ("Peggy Boone", "Margaret Boone", True),
        ("Peggy Boone", "Martha Boone", False),
        ("Ada Boone", None, False),
    ],
)
def test_two_names_can_be_one_persons(one, other, same):
    assert same_name(one, other) is same


@pytest.mark.parametrize(
    ("email", "name"),
    [("ada.boone@x.example", "Ada Boone"), ("aboone@x.example", None), ("info.desk@x.example", None), (None, None)],
)
def test_an_address_spells_a_name_only_for_certain(email, name):
    assert name_of_address(email) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You should talk to Ines Calder, she knows.", ["Ines Calder"]),
        ("Ask Jean van der Berg or J. K. Miller.", ["Jean van der Berg", "J. K. Miller"]),
        ("Tell Mrs. Okoro that I sent you.", ["Okoro"]),
        ("See you on Tuesday in March.", []),
        ("Kelp and nets @ Wed Jun 10, 2026 9am", []),
        ("Nets on Weds Nov 18, at 10 AM Mumbai time", []),
        ("Ask AM Patel, or Öznur Şahin of “Netz”.", ["AM Patel", "Öznur Şahin"]),
        ("Best\nAda Boone\nLeeds", ["Ada Boone"]),
    ],
)
def test_names_are_found_in_running_text(text, names):
    assert [name.text for name in names_in(text)] == names


@pytest.mark.parametrize(
    ("name", "shaped"),
    [
        ("Ida Moss", True),
        ("Ida", True),
        ("Ida van der Moss", True),
        ("Maria de la Luz Moss Fenn", True),
        ("Bo", True),
        ("M", False),
        ("I. M.", False),
        ("Unit 7", False),
        ("The Whole Marlow Glass Crew", False),
        ("ida@moss", False),
    ],
)
def test_a_name_is_shaped_like_a_person(name: str, *, shaped: bool) -> None:
    assert is_shaped_as_name(name) is shaped
