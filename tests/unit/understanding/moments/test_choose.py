"""Bare answers held against what was offered."""

from datetime import datetime

import pytest

from legwork.understanding.moments import Frame, choose, mentions, offers, with_same_times
from legwork.values.meaning import Slot

HOME, WEST = "America/New_York", "America/Los_Angeles"
OFFERED_AT, ANSWERED_AT = "2026-03-02T09:00:00-05:00", "2026-03-02T15:00:00-05:00"  # a Monday


def chosen(offer: str, answer: str, offerer: str = HOME) -> tuple[str, str | None] | None:
    """The local start, and the time of the end, of what `answer` takes."""
    offering = Frame(datetime.fromisoformat(OFFERED_AT), offerer, HOME)
    answering = Frame(datetime.fromisoformat(ANSWERED_AT), HOME, offerer)
    offered = offers(mentions(offer, offering))
    taken = choose(mentions(answer, answering), answer, offered, answering)
    if taken is None or taken.start is None:
        return None
    return taken.start.isoformat()[:16], taken.end.isoformat()[11:16] if taken.end else None


TAKEN = [
    (
        "Thursday at 5 or Friday at 10?",
        "Friday is the better one, I work Thursday. So 10:00.",
        HOME,
        "2026-03-06T10:00",
        None,
    ),
    ("Tuesday at 10 or Thursday at 2?", "Tuesday or Thursday... let's go Thursday.", HOME, "2026-03-05T14:00", None),
    ("Tuesday at 10 or Thursday at 2?", "Tuesday I am helping at the fair. Thursday?", HOME, "2026-03-05T14:00", None),
    ("Thursday at 10, Friday at 9 or Tuesday at 2?", "The Tuesday one please", HOME, "2026-03-10T14:00", None),
    (
        "Tuesday at 10 or Thursday at 2?",
        "I am asked to say that he takes the second of the two dates. The link follows on Tuesday.",
        HOME,
        "2026-03-05T14:00",
        None,
    ),
    ("Tuesday at 10 or Thursday at 2?", "I am pleased to confirm Thursday.", HOME, "2026-03-05T14:00", None),
    ("Tuesday at 10 or Thursday at 2?", "Tuesday works!", HOME, "2026-03-03T10:00", None),
    (
        "Tuesday at 10 or Thursday at 2?",
        "Thursday is good, on the other the kiln burns until 18:00.",
        HOME,
        "2026-03-05T14:00",
        None,
    ),
    ("Tuesday at 10 or Thursday at 2?", "Thursday then, thank you so much", HOME, "2026-03-05T14:00", None),
    ("Tuesday at 10 or Thursday at 2?", "The second one is perfect, thanks", HOME, "2026-03-05T14:00", None),
    ("Tuesday at 10 or Thursday at 2?", "The latter please.", HOME, "2026-03-05T14:00", None),
    ("Tuesday at 10 or Thursday at 2?", "either works, let's say the first", HOME, "2026-03-03T10:00", None),
    ("Tuesday at 10 or Thursday at 2?", "I have class on Tuesday but the other works", HOME, "2026-03-05T14:00", None),
    ("Tuesday at 10 or Thursday at 2?", "Can't do Tuesday, but Thursday is great", HOME, "2026-03-05T14:00", None),
    ("Tuesday at 10 or Thursday at 2?", "2 is fine", HOME, "2026-03-05T14:00", None),
    ("Tuesday at 10 or Thursday at 2?", "Let's go with 10", HOME, "2026-03-03T10:00", None),
    ("How about Thursday at 2pm for 30 minutes?", "Perfect, see you then!", HOME, "2026-03-05T14:00", "14:30"),
    ("Tuesday between 2 and 4 is open, 30 minutes", "2:30 on Tuesday works", HOME, "2026-03-03T14:30", "15:00"),
    ("Tuesday between 2 and 4 is open", "Great, 3 works", HOME, "2026-03-03T15:00", None),
    ("Thursday at 2pm ET", "Same time Friday?", HOME, "2026-03-06T14:00", None),
    (
        "I'm free Mon 3/9 at 11, Wed 3/11 at 1:30 and Fri 3/13 at 4.",
        "Wednesday the 11th at 1:30 it is",
        HOME,
        "2026-03-11T13:30",
        None,
    ),
    ("I'm free Mon 3/9 at 11, Wed 3/11 at 1:30 and Fri 3/13 at 4.", "option 3 please", HOME, "2026-03-13T16:00", None),
    (
        "I'm free Mon 3/9 at 11, Wed 3/11 at 1:30 and Fri 3/13 at 4.",
        "the last one works best",
        HOME,
        "2026-03-13T16:00",
        None,
    ),
    ("I'm free Mon 3/9 at 11, Wed 3/11 at 1:30 and Fri 3/13 at 4.", "the 11th works", HOME, "2026-03-11T13:30", None),
    ("I'm free Mon 3/9 at 11, Wed 3/11 at 1:30 and Fri 3/13 at 4.", "Let's do Friday!", HOME, "2026-03-13T16:00", None),
    (
        "Tuesday 17 March at 9am or Thursday 19 March at 9am",
        "Tuesday at 9 suits me well",
        HOME,
        "2026-03-17T09:00",
        None,
    ),
    ("Tuesday 10am or Tuesday 3pm", "3pm please", HOME, "2026-03-03T15:00", None),
    ("Tuesday 10am or Tuesday 3pm", "Tuesday afternoon is better", HOME, "2026-03-03T15:00", None),
    ("Tuesday 10am or Tuesday 3pm", "The earlier one if that's ok", HOME, "2026-03-03T10:00", None),
    ("Tuesday 10am or Tuesday 3pm", "Tuesday morning works", HOME, "2026-03-03T10:00", None),
    ("Tuesday at 2 or Wednesday at 2", "Wednesday @ 2 works", HOME, "2026-03-04T14:00", None),
    ("Option A: Tuesday 2pm\nOption B: Wednesday 4pm", "Option B", HOME, "2026-03-04T16:00", None),
    ("Tuesday at 3pm your time", "Yes, Tuesday at 3 is good", WEST, "2026-03-03T15:00", None),
    ("Tuesday at 3pm PT or Wed at 9am PT", "Tuesday at 6 my time works", WEST, "2026-03-03T15:00", None),
    ("Tuesday at 3pm PT or Wed at 9am PT", "Wednesday at noon ET is great", WEST, "2026-03-04T09:00", None),
    ("Tuesday at 3pm or Wed at 9am", "Tuesday at 3 your time works", WEST, "2026-03-03T15:00", None),
    ("Tuesday at 3pm or Wed at 9am", "9 works for me", HOME, "2026-03-04T09:00", None),
    ("Dienstag um 10 Uhr oder Donnerstag um 14 Uhr?", "Donnerstag passt gut, danke!", HOME, "2026-03-05T14:00", None),
    ("mardi à 10h ou jeudi à 14h ?", "Jeudi me convient parfaitement", HOME, "2026-03-05T14:00", None),
    ("Would the 12th at 3 suit?", "Sounds good to me - talk then.", HOME, "2026-03-12T15:00", None),
    ("tomorrow at 4?", "Yes! Looking forward to it", HOME, "2026-03-03T16:00", None),
    ("Tuesday at 10 or Thursday at 2?", "first one pls", HOME, "2026-03-03T10:00", None),
    ("Tuesday at 10 or Thursday at 2?", "I'll take the Thursday slot", HOME, "2026-03-05T14:00", None),
    ("Tuesday at 10 or Thursday at 2?", "the Tuesday time works", HOME, "2026-03-03T10:00", None),
    ("Tuesday at 10 or Thursday at 2?", "I'd prefer the second if that's alright", HOME, "2026-03-05T14:00", None),
    ("Tuesday at 10 or Thursday at 2?", "#2 works", HOME, "2026-03-05T14:00", None),
    ("Wed 9-9:30 or 10-10:30", "10 on Wed works, thanks", HOME, "2026-03-04T10:00", "10:30"),
    ("Wed 9-9:30 or 10-10:30", "10-10:30 please", HOME, "2026-03-04T10:00", "10:30"),
    ("Mon or Tue at 4", "Monday!", HOME, "2026-03-09T16:00", None),
    ("Thursday at 2?", "Thursday at 2 is perfect. My number is 212-555-0133.", HOME, "2026-03-05T14:00", None),
    ("Thursday at 2?", "Thursday works. I have a class at 11 so I will be free by 1.", HOME, "2026-03-05T14:00", None),
]

LEFT_OPEN = [
    ("Tuesday at 10 or Thursday at 2?", "Either works for me"),
    ("How about Thursday at 2pm?", "Sorry, that doesn't work for me."),
    ("How about Thursday at 2pm?", "Could we do Friday at 3 instead?"),
    ("Tuesday 10am or Tuesday 3pm", "Tuesday is great"),
    ("Tuesday at 10 or Thursday at 2?", "Neither works I'm afraid"),
    ("Tuesday at 10 or Thursday at 2?", "Both work, your pick"),
    ("Tuesday at 10 or Thursday at 2?", "Tuesday at 11?"),
]


@pytest.mark.parametrize(("offer", "answer", "offerer", "start", "end"), TAKEN, ids=lambda value: str(value)[:40])
def test_an_answer_takes_the_offer_that_it_means(
    offer: str, answer: str, offerer: str, start: str, end: str | None
) -> None:
    assert chosen(offer, answer, offerer) == (start, end)


@pytest.mark.parametrize(("offer", "answer"), LEFT_OPEN, ids=lambda value: str(value)[:40])
def test_an_answer_that_leaves_open_which_takes_none(offer: str, answer: str) -> None:
    assert chosen(offer, answer) is None


def test_a_slot_of_a_record_can_be_offered_too() -> None:
    frame = Frame(datetime.fromisoformat(ANSWERED_AT), HOME)
    agreed = Slot(
        datetime.fromisoformat("2026-03-05T14:00:00-05:00"), datetime.fromisoformat("2026-03-05T14:30:00-05:00")
    )
    taken = choose(mentions("Same time Friday?", frame), "Same time Friday?", [agreed], frame)
    assert taken is not None
    assert taken.start == datetime.fromisoformat("2026-03-06T14:00:00-05:00")
    assert taken.end == datetime.fromisoformat("2026-03-06T14:30:00-05:00")


PICKED = {
    "de": (
        "Montag um 9 Uhr, Mittwoch um 13 Uhr oder Freitag um 15 Uhr",
        {"Ihren zweiten Terminvorschlag, nein: den zweiten Termin": 2, "Ihr letzter Vorschlag passt am besten": 3,
         "Vorschlag 3 bitte": 3, "der mittlere Termin wäre ideal": 2},
    ),
    "fr": (
        "lundi à 9h, mercredi à 13h ou vendredi à 15h",
        {"Je retiens votre troisième proposition": 3, "le second créneau nous arrange": 2, "créneau n° 1 pour moi": 1},
    ),
    "es": (
        "el lunes a las 9:00, el miércoles a las 13:00 o el viernes a las 15:00",
        {"Nos va mejor su primera propuesta": 1, "la opción 3": 3, "el segundo horario": 2},
    ),
    "nl": (
        "maandag om 9 uur, woensdag om 13 uur of vrijdag om 15 uur",
        {"Je tweede voorstel komt goed uit": 2, "het laatste moment dan": 3},
    ),
    "sv": (
        "måndag kl 9, onsdag kl 13 eller fredag kl 15",
        {"Ditt andra förslag passar": 2, "alternativ 3 tack": 3, "jag tar den första tiden": 1},
    ),
    "it": (
        "lunedì alle 9, mercoledì alle 13 o venerdì alle 15",
        {"La Sua seconda proposta": 2, "prendo la terza opzione": 3},
    ),
    "pt": (
        "segunda-feira às 9h, quarta às 13h ou sexta às 15h",
        {"A sua segunda proposta é ótima": 2, "prefiro a terceira opção": 3},
    ),
    "en": (
        "Monday at 9, Wednesday at 1 or Friday at 3",
        {"your last option please": 3, "option two": 2, "The middle slot suits us": 2, "Can we take the 2nd?": 2},
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("offer", "answer", "number"),
    [(offer, answer, number) for offer, answers in PICKED.values() for answer, number in answers.items()],
)
def test_an_offer_is_taken_by_its_place_in_the_list(offer: str, answer: str, number: int) -> None:
    assert chosen(offer, answer) == (
        ["2026-03-09T09:00", "2026-03-11T13:00", "2026-03-13T15:00"][number - 1], None
    )  # fmt: skip


@pytest.mark.parametrize(
    "answer",
    ["Gibt es einen zweiten Termin?", "The last time we spoke was lovely.", "My first choice would be another week."],
)
def test_what_only_sounds_like_a_place_in_the_list_takes_nothing(answer: str) -> None:
    assert chosen("Monday at 9 or Wednesday at 1", answer) is None


def test_a_window_without_an_end_counts_as_a_member_of_the_list() -> None:
    offer = "I could do Wednesday from 2 onwards, Thursday at 5 or Friday at 8:15."
    assert chosen(offer, "The second one please") == ("2026-03-05T17:00", None)
    assert chosen(offer, "your third suggestion") == ("2026-03-06T08:15", None)
    assert chosen(offer, "The first one please") is None


@pytest.mark.parametrize("said", ["Monday, same time as we agreed?", "Monday, same time?"])
def test_the_same_time_as_one_that_has_no_clock_stays_open(said: str) -> None:
    frame = Frame(datetime.fromisoformat(ANSWERED_AT), HOME, HOME)
    only_a_day = mentions("Thursday then", frame)

    assert [one.start for one in with_same_times(mentions(said, frame), said, only_a_day) if one.same_time] == [None]
