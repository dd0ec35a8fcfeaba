"""To which conversation a mail belongs."""

import pytest

from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Happening
from legwork.conversations.matching import Candidate, Clues, Match, find, named
from legwork.conversations.names import may_be_one, name_words
from legwork.values.meaning import Meeting
from legwork.values.people import Person

H = Happening

ANNA_K = Person("Anna Kern", "anna.kern@mill.example", None, "Mill")
ANNA_S = Person("Anna Sell", "anna.sell@mill.example", None, "Mill")
KIM_A = Person("Kim Ode", "kim@alpha.example", None, "Alpha")


@pytest.fixture
def candidate(entry, record):
    def make(conversation_id, person, *more):
        entries = (entry(H.ASKED, contact=person), *more)
        return Candidate(Conversation(conversation_id, "s", entries), record(*entries))

    return make


def test_the_address_decides(candidate):
    pool = [candidate("k", ANNA_K), candidate("s", ANNA_S)]
    assert find(Clues(Person("A. K.", "anna.kern@mill.example")), pool) == Match("k")


def test_near_namesakes_in_one_company_stay_apart(candidate):
    pool = [candidate("k", ANNA_K)]
    assert find(Clues(ANNA_S), pool) == Match()
    assert find(Clues(Person("Anna Kern", "anna.kern2@mill.example", None, "Mill")), pool) == Match()


def test_one_name_at_two_companies_is_two_people(candidate):
    assert find(Clues(Person("Kim Ode", "kim@beta.example", None, "Beta")), [candidate("a", KIM_A)]) == Match()


def test_one_name_writing_from_home_is_one_person(candidate):
    assert find(Clues(Person("Kim Ode", "kimode@home.example")), [candidate("a", KIM_A)]) == Match("a")


def test_what_does_not_decide_is_asked(candidate):
    pool = [candidate("a", KIM_A), candidate("b", Person("Kim Ode", "kim@beta.example", None, "Beta"))]
    assert find(Clues(Person("Kim Ode")), pool) == Match(among=("a", "b"))
    assert find(Clues(Person("Kim Ode", None, None, "Beta")), pool) == Match("b")


def test_the_letter_that_is_answered_decides_unless_somebody_else_is_named(candidate):
    pool = [candidate("k", ANNA_K), candidate("a", KIM_A)]
    assert find(Clues(None, answered="k"), pool) == Match("k")
    assert find(Clues(Person("Anna"), answered="k"), pool) == Match("k")
    assert find(Clues(KIM_A, answered="k"), pool) == Match("a")


def test_an_answer_in_a_known_thread_belongs_to_it_and_a_new_person_does_not(candidate):
    pool = [candidate("k", ANNA_K)]
    assert find(Clues(None, thread=("k",)), pool) == Match("k")
    assert find(Clues(Person("Bo Lund", "bo@other.example"), thread=("k",)), pool) == Match()


def test_the_uid_of_an_invitation_decides(candidate, entry):
    meeting = Meeting(start=entry(H.ASKED, 9).dated_at, uid="u@cal.example")
    pool = [candidate("k", ANNA_K), candidate("a", KIM_A, entry(H.BOOKED, 1, meeting=meeting))]
    assert find(Clues(None, Meeting(uid="u@cal.example")), pool) == Match("a")


def test_a_meeting_time_that_only_one_has_decides_where_nobody_is_named(candidate, entry):
    start = entry(H.ASKED, 9).dated_at
    pool = [candidate("k", ANNA_K), candidate("a", KIM_A, entry(H.BOOKED, 1, meeting=Meeting(start=start)))]
    assert find(Clues(None, Meeting(start=start)), pool) == Match("a")


def test_a_first_name_or_an_address_names_somebody(candidate):
    pool = [candidate("k", ANNA_K), candidate("a", KIM_A)]
    assert [one.id for one in named("kim", pool)] == ["a"]
    assert [one.id for one in named("anna.kern@mill.example", pool)] == ["k"]
    assert named("zoe", pool) == ()


def test_names_compare_without_case_accents_and_titles():
    assert name_words("Dr. José O'Neil-Smith") == ("jose", "o", "neil", "smith")


def test_whoever_answers_in_a_known_thread_speaks_for_the_contact(candidate):
    pool = [candidate("k", ANNA_K), candidate("a", KIM_A)]
    desk = Person("Tom Quill", "tom.quill@mill.example")
    assert find(Clues(desk, thread=("k",), theirs=True), pool) == Match("k")
    assert find(Clues(KIM_A, thread=("k",), theirs=True), pool) == Match("a")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ines Roth", "I. Roth", True),
        ("Dr. Ines Roth", "Ines", True),
        ("Ines Roth", "Tom Quill", False),
        ("Daniel Reyes", "Daniela Reyes", False),
    ],
)
def test_names_that_may_be_one_persons(one, other, same):
    assert may_be_one(one, other) is same
