"""Commands in plain words, and words that are none."""

from datetime import datetime

import pytest

from legwork.understanding.commands import core, find_commands
from legwork.understanding.moments import Frame

FRAME = Frame(datetime.fromisoformat("2026-03-04T10:00:00-05:00"), "America/New_York")  # a Wednesday
SURE = 2.6

SAID = (
    ("help", "help"),
    ("what can you do?", "help"),
    ("how does this work?", "help"),
    ("list", "list"),
    ("show me all my conversations", "list"),
    ("what's coming up next week?", "list"),
    ("who am i still waiting for?", "list"),
    ("I'm in Berlin now", "timezone Europe/Berlin"),
    ("From today on I'm in Riga", "timezone Europe/Riga"),
    ("Please show all times in Riga time and not Oslo any more", "timezone Europe/Riga"),
    ("The weekly digest is not needed, thanks", "digest off"),
    ("Stop the daily digest, weekly is fine", "digest weekly"),
    ("set my timezone to Pacific", "timezone America/Los_Angeles"),
    ("Hi, I moved to Lisbon last week, please adjust", "timezone Europe/Lisbon"),
    ("I am in Tbilisi now. Set my time zone accordingly, your letters reach me in the bath.", "timezone Asia/Tbilisi"),
    ("my time zone is America/Bogota", "timezone America/Bogota"),
    ("I'll be in Tokyo until June", "timezone Asia/Tokyo"),
    ("snooze 3 days", "snooze 2026-03-07"),
    ("remind me again Friday morning", "snooze 2026-03-06T09:00"),
    ("can you remind me in two weeks please", "snooze 2026-03-18"),
    ("snooze until Monday", "snooze 2026-03-09"),
    ("not now, ask me again next week", "snooze 2026-03-09"),
    ("No time today. Bring this up again on Monday at 8:30, I am on a ladder.", "snooze 2026-03-09T08:30"),
    ("come back to me about it on Friday at 14:00", "snooze 2026-03-06T14:00"),
    ("ask again in two days", "snooze 2026-03-06"),
    ("snooze until tomorrow at 5pm", "snooze 2026-03-05T17:00"),
    ("moved to Thursday 4pm", "reschedule 2026-03-05T16:00"),
    ("Priya and I are now meeting on the 12th at 10", "reschedule 2026-03-12T10:00"),
    ("we moved to Thursday at 4", "reschedule 2026-03-05T16:00"),
    ("The call with Priya was pushed to Friday 2pm", "reschedule 2026-03-06T14:00"),
    ("please change it to 6 March, 9:30", "reschedule 2026-03-06T09:30"),
    ("cancelled, we're not meeting after all", "cancel"),
    ("Please cancel the meeting with Priya", "cancel"),
    ("the call with Tom is off", "cancel"),
    ("stop tracking this one", "close"),
    ("I've decided not to pursue this", "close"),
    ("please drop this one", "close"),
    ("I'm no longer interested in this one, thanks", "close"),
    ("stop reminding me about Priya", "close"),
    ("done", "done"),
    ("Done!", "done"),
    ("sent it", "done"),
    ("already thanked her", "done"),
    ("I sent the thank-you this morning", "done"),
    ("I've just followed up with her", "done"),
    ("stop", "stop"),
    ("Unsubscribe", "stop"),
    ("please stop sending me emails", "stop"),
    ("start", "start"),
    ("resume", "start"),
    ("delete all my data", "delete"),
    ("Delete.", "delete"),
    ("erase", "delete"),
    ("please erase everything you have on me", "delete"),
    ("forget me", "delete"),
    ("export", "export"),
    ("send me everything you have", "export"),
    ("Could I get a copy of all my data please?", "export"),
    ("weekly digest please", "digest weekly"),
    ("no more digests", "digest off"),
    ("I'd like a daily digest", "digest daily"),
    ("please send the digest every day", "digest daily"),
    ("turn off the Monday summary", "digest off"),
    ("compare what I've learned", "compare"),
    ("which career fits me best?", "compare"),
    ("Which of these lives would suit me?", "compare"),
    ("send me the prep for Priya", "prep Priya"),
    ("Send me the prep for Priya once more please", "prep Priya"),
    ("Would you be so kind as to erase everything about Priya Shah?", "forget Priya Shah"),
    ("Please wipe whatever you hold on Priya Shah: the notes, the lot.", "forget Priya Shah"),
    ("prep me for tomorrow's call with Dr. Osei", "prep Osei"),
    ("prep", "prep None"),
    ("forget Priya", "forget Priya"),
    ("forget Priya Shah entirely", "forget Priya Shah"),
    ("Forget Priya Shah altogether, notes and all", "forget Priya Shah"),
    ("Please forget Priya van Shah straight away", "forget Priya van Shah"),
    ("Six days and nothing from Priya Shah. Please draft a follow-up to her.", "draft follow_up Priya Shah"),
    ("erase everything about Priya Shah", "forget Priya Shah"),
    ("check this before I send it: Dear Ms Roe, could I have 20 minutes", "check"),
    ("could you look over my draft below?", "check"),
    ("no mail before 9 please", "set quiet_hours 00:00-09:00"),
    ("please don't write to me after 9pm", "set quiet_hours 21:00-00:00"),
    ("quiet hours 10pm to 7am", "set quiet_hours 22:00-07:00"),
    ("nothing between 22:00 and 08:00 please", "set quiet_hours 22:00-08:00"),
    ("I work Sunday to Thursday", "set working_days Sunday to Thursday"),
    ("my working days are Tue-Sat", "set working_days Tuesday to Saturday"),
    ("I don't work Fridays", "set working_days Monday to Thursday"),
    ("I work Monday to Thursday, not on Friday", "set working_days Monday to Thursday"),
    ("I work Saturday to Wednesday, so please stop counting Thursday", "set working_days Saturday to Wednesday"),
    ("I'm a first-year", "set stage first_year"),
    ("I'm a career changer, looking at hydrology", "set stage changer"),
    ("recent graduate", "set stage graduate"),
    ("I am an alumna of Rathmore", "set stage alumna"),
    ("I also write from maya@work.example", "address maya@work.example"),
    ("please add my other address maya.l@home.example", "address maya.l@home.example"),
    ("she is a hydrologist, not a plumber", "correct title hydrologist"),
    ("her name is Pria, not Priya", "correct name Pria"),
    ("he works at Blue Harbour, not Green Harbour", "correct company Blue Harbour"),
    ("her email is p.shah@acme.example", "correct email p.shah@acme.example"),
    ("One correction: Priya's address is p.shah@acme.example, not the gmail one", "correct email p.shah@acme.example"),
    ("draft a thank-you to Priya", "draft thank_you Priya"),
    ("please write me a follow-up for Tom Harrow", "draft follow_up Tom Harrow"),
    ("Draft an outreach to a hydrologist", "draft outreach None"),
    ("help me write a thank you note to Dr. Lee", "draft thank_you Lee"),
    ("can you draft a nudge?", "draft follow_up None"),
    ("hilfe", "help"),
    ("was steht an?", "list"),
    ("abmelden", "stop"),
    ("je suis à Paris maintenant", "timezone Europe/Paris"),
)

NO_COMMANDS = (
    "Is it rude to ask about salary?",
    "How long should the conversation be?",
    "What should I wear to meet an engineer?",
    "She said the hours are fine and she loves her team",
    "How many follow-ups are okay?",
    "Thanks!",
    "Can I bring a list of questions?",
    "How do I ask someone I don't know?",
    "She told me to stop worrying about grades",
    "should I send a thank-you by email or on paper?",
    "I am not sure how to start the conversation",
    "What is an informational interview?",
)


def heard(text: str, subject: str = "", letter: str = "") -> str | None:
    found = find_commands(text, subject, FRAME, letter)
    if not found or found[0].weight < SURE:
        return None
    command = found[0].command
    return " ".join([command.name, *(str(value) for value in command.args.values())])


@pytest.mark.parametrize(("text", "command"), SAID)
def test_a_command_is_heard_in_plain_words(text: str, command: str) -> None:
    said = heard(text)
    assert said is not None
    assert said.startswith(command)


@pytest.mark.parametrize("text", NO_COMMANDS)
def test_questions_and_stories_are_no_commands(text: str) -> None:
    assert heard(text) is None


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("forget", "forget"),
        ("Please forget her.", "forget"),
        ("timezone", "timezone"),
        ("change my time zone, please", "timezone"),
        ("address", "address"),
        ("add another address", "address"),
        ("set", "set"),
        ("quiet hours?", "set"),
        ("Reschedule please", "reschedule"),
        ("could you reschedule the call", "reschedule"),
    ],
)
def test_a_command_without_what_it_needs_is_that_command(text: str, command: str) -> None:
    found = find_commands(text, "", FRAME)[0].command
    assert found.name == command
    assert not any(found.args.values())


@pytest.mark.parametrize(
    "text",
    [
        "Forget it.",
        "The address stands on her card.",
        "My time zone was never a problem.",
        "I had to reschedule my exam.",
    ],
)
def test_the_same_words_in_passing_are_none(text: str) -> None:
    assert not [one for one in find_commands(text, "", FRAME) if one.weight >= SURE]


def test_a_command_may_stand_in_the_subject_alone() -> None:
    assert heard("", subject="list") == "list"


def test_words_in_the_body_outweigh_a_word_in_the_subject() -> None:
    assert heard("draft a thank-you to Nia", subject="help") == "draft thank_you Nia"


def test_a_bare_clock_in_an_answer_takes_its_day_from_the_letter() -> None:
    letter = "You meet Nia Okafor on Friday 6 March 2026 at 14:00 by video."
    assert heard("No, 3pm", letter=letter) == "reschedule 2026-03-06T15:00:00-05:00"


def test_a_clock_time_is_not_parted_from_its_minutes() -> None:
    assert heard("no he rang me, we are now talking on the 12th at 16:45, same place") == (
        "reschedule 2026-03-12T16:45:00-04:00"
    )


def test_politeness_is_taken_off() -> None:
    assert core("Hi Legwork, could you please stop, thanks!") == "stop"


def test_politeness_is_no_part_of_a_name_and_the_new_time_is_not_the_former() -> None:
    said = "Please Nora Vale and I are now meeting on the 12th at quarter past 4, no longer Monday at 10."
    found = find_commands(said, "", FRAME)[0]
    assert (found.who, found.command.args["start"][:16]) == ("Nora Vale", "2026-03-12T16:15")
