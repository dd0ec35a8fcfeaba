"""The order of a name that a directory may have turned round."""

import pytest

from legwork.understanding.name_order import in_order


@pytest.mark.parametrize(
    ("name", "email", "own", "others", "ordered"),
    [
        ("Lang Petra", "petra.lang@x.example", (), (), "Petra Lang"),
        ("Petra Lang", "petra.lang@x.example", (), (), "Petra Lang"),
        ("Lang Petra", "plang@x.example", (), (), "Petra Lang"),
        ("Lang Petra", None, ("Gern!\n\nPetra",), (), "Petra Lang"),
        ("Li Wei", "wei.li@x.example", ("Yes.\nLi Wei",), (), "Li Wei"),
        ("Lang Petra", None, (), ("Sehr geehrte Frau Lang,",), "Petra Lang"),
        ("Petra Lang", None, ("Bis dann\nHr. Lang\nFörster",), (), "Petra Lang"),
        ("Petra Lang", None, ("Gern! P.\nLang, Senior Forester, Brook Estate",), (), "Petra Lang"),
        ("Ray Cole", "rcole@x.example", (), ("hey Mr Ray",), "Ray Cole"),
        ("Ines Calder", None, (), ("with Dr. Ines Calder",), "Ines Calder"),
        ("Han Mi-rae", "mirae.han@x.example", (), ("Dear Ms. Han,",), "Han Mi-rae"),
        ("Sun-hee Yoon", "shyoon@x.example", ("OK!\n\nYoon Sun-hee",), (), "Sun-hee Yoon"),
        ("Petra Lang", "lang.petra@x.example", ("Gern!\nLang Petra",), ("Dear Petra,",), "Petra Lang"),
        ("Petra Lang", "lang@x.example", ("No.\n\nLang",), ("Dear Mr Lang,",), "Petra Lang"),
        ("Lang Petra", None, (), ("Hi Petra!\nMay I ask you …",), "Petra Lang"),
        ("Lang Petra", None, (), ("Dear Petra-san,",), "Lang Petra"),
        ("Nguyen Lan", "lan.nguyen@x.example", (), (), "Nguyen Lan"),
        ("Ana de la Cruz", "cruz.ana@x.example", (), (), "Ana de la Cruz"),
    ],
)
def test_a_name_stands_given_name_first(name, email, own, others, ordered):
    assert in_order(name, email, own, others) == ordered
