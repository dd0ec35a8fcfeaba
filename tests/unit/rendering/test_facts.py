"""What each letter has to tell, listed once and looked for in both of its forms."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from legwork.rendering.letters import render
from legwork.values.letters import LetterKind, Moment
from tests.unit.rendering.cases import every_letter

LETTERS = every_letter()
WHEN, THEIRS = "Thursday, 5 March 2026, 2:00\u20132:30 pm (New York, EST)", "11:00\u201311:30 am (Los Angeles, PST)"
FACTS = {
    "confirm": ["just reply to this letter", "erased after 30 days", "A question about your work", "(no subject)"],
    "confirm-delete": ["Erase everything?", "cannot be undone", "Answer \u201cyes\u201d", "\u201cno\u201d"],
    "confirm-forget": ["Erase everything about Bo Lind?", "cannot be undone"],
    "confirm-address": ["Is this address yours too?", "Until then nothing is linked"],
    "welcome": ["New York, EST (America/New_York)", "Where do you stand", "assistant+k1nia7q2xw@legwork.example"],
    "asked": ["You asked Tomas Reyes", "River Lab", "Thursday, 26 February 2026", "5 business days"],
    "booked": ["Agreed", "Tomas Reyes", "Hydrologist, River Lab", WHEN, THEIRS, "Video call", "calendar file"],
    "booked-in-person": ["In person", "Caf\u00e9 Ophelia, 12 Water Street, 2nd floor"],
    "booked-bare": ["x@y.example", "No link, number or place is known yet"],
    "booked-job": ["Agreed: interview with Tomas Reyes", WHEN],
    "moved": ["Moved", WHEN, THEIRS, "moves the entry in your calendar"],
    "detailed": ["More on your conversation", WHEN, "updates the entry in your calendar"],
    "called-off": ["Called off", "It was", WHEN, "takes it off your calendar", "A new time for our conversation"],
    "declined": ["Tomas Reyes declined", "no reminder comes", "Subject: Thank you"],
    "noted": ["Your notes are filed", "Half the week outside", "Starts at 55 to 60 thousand", "4 of 5", "3 of 5"],
    "held-before": ["long over", "Notes are welcome"],
    "unfiled": ["Lunch menu", "nothing was filed", "this is about Sam Field"],
    "changed-timezone": ["New York, EST", "re-timed"],
    "changed-snooze": ["Friday, 6 March 2026, 9:00 am (New York, EST)"],
    "changed-stop": ["answers to your commands", "\u201cstart\u201d resumes"],
    "changed-correct": ["Tomas Reyes", "Plumber"],
    "clarify": ["Monday or on Tuesday?", "Monday, 9 March 2026, 11:00", "Tuesday, 10 March 2026, 11:00", "Just reply"],
    "not-done": ["dance", "does not do that", "\u201chelp\u201d"],
    "notice": ["Our talk", "encrypted", "The mail is kept"],
    "bounced": ["never arrived", "Tomas Reyes", "BCC Legwork as before"],
    "nudge": ["No answer yet from Tomas Reyes", "Thursday, 26 February 2026", "Dear Tomas", "answer \u201cdone\u201d"],
    "nudge-last": ["This is the last reminder"],
    "your-turn": ["Tomas Reyes offers 2 times", "clashes with Omar Haddad", "Friday, 13 March 2026", "Dear Tomas"],
    "your-turn-yes": ["Tomas Reyes said yes", "no time is on the table"],
    "prep": ["Prepare for Tomas Reyes", WHEN, THEIRS, "from their mail of 3 March 2026", "Still open", "Not fine"],
    "brief": ["Soon: Tomas Reyes", WHEN, "Join the call"],
    "debrief": ["What did you learn?", "Tomas Reyes", "Typical compensation", "from 1 (not at all) to 5", "just reply"],
    "thank-you": ["Thank Tomas Reyes", "half the week outside, half at a desk", "Ines Duarte pointed you"],
    "referral": ["The next person: Tomas Reyes", "Named by", "Ines Duarte suggested that I write to you"],
    "keep-in-touch": ["Keep in touch with Tomas Reyes", "Tuesday, 3 February 2026", "Dear Tomas"],
    "digest": [
        "4 March 2026",
        "Omar Haddad",
        "Your turn",
        "Waiting for them",
        "a second view is open",
        "Who named whom",
    ],
    "list": ["Where they stand", "Yuki Mori", "their turn", "No answer"],
    "help": ["which career fits me best?", "Quiet hours", "nia@college.example", "Monday to Friday"],
    "compare": ["Hydrologist", "3.5 of 5", "Long hours in spring.", "Vera Pohl", "Still unknown", "Ecologist"],
    "check": ["Four things to change", "asks for a job", "sum\u00e9", "Dear Sam,"],
    "draft-outreach": ["A first mail to Sam Field", "twenty minutes", "Subject:", "Bcc: assistant@legwork.example"],
    "draft-follow-up": ["A follow-up to Tomas Reyes", "26 February 2026"],
    "export": ["legwork-export.json", "contacts.csv", "contacts.vcf", "conversations.ics", "notes.md", "Bo Lind"],
    "answer": ["Whom do I write to first?", "From the guide", "Where this comes from"],
    "answer-none": ["Will it rain?", "does not guess"],
    "relay": ["google.example", "nia@college.example", "123456789", "Allow the forwarding"],
    "goodbye": ["everything is erased", "Nothing more comes from Legwork"],
}


def squeezed(text):
    return "".join(text.split())


@pytest.mark.parametrize("name", FACTS)
def test_a_letter_tells_its_facts_in_both_forms(name):
    rendered = render(LETTERS[name])
    tree = LexborHTMLParser(rendered.html)
    tree.css_first("head").decompose()
    text, html = squeezed(rendered.text), squeezed(tree.body.text())
    for fact in FACTS[name]:
        assert squeezed(fact) in text
        assert squeezed(fact) in html


def test_every_kind_and_every_receipt_has_its_facts():
    letters = [LETTERS[name].letter for name in FACTS]
    assert {letter.kind for letter in letters} == set(LetterKind)
    assert {letter.about.get("moment") for letter in letters} - {None} == set(Moment)
