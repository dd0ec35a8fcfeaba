"""The last line of every letter: why it came, and how to change or stop it."""

from collections.abc import Mapping

from legwork.rendering.blocks import Footer
from legwork.rendering.facts import LetterFacts
from legwork.values.letters import LetterKind, Moment

_STOP = "Answer in plain words to change anything; answer “stop” to end all letters."
_ENDS = "“stop” ends all letters."
_WHY: Mapping[LetterKind, str] = {
    LetterKind.CONFIRM: (
        "You get this once because a mail from this address came to Legwork. If you did not send it, "
        "do nothing: it is erased after 30 days, and nothing more comes of it."
    ),
    LetterKind.WELCOME: f"You get this because you confirmed your address. {_STOP}",
    LetterKind.RECEIPT: f"You get this because a mail about it came to Legwork. {_STOP}",
    LetterKind.CLARIFY: f"You get this because your mail can be read in more than one way. {_STOP}",
    LetterKind.NOTICE: f"You get this because something did not arrive or could not be read. {_STOP}",
    LetterKind.NUDGE: (
        f"You get this because no answer has come yet. Answer “done”, “snooze 3 days” or “close”; {_ENDS}"
    ),
    LetterKind.YOUR_TURN: f"You get this because it is your turn to write. {_STOP}",
    LetterKind.PREP: f"You get this because you have a meeting coming up. {_STOP}",
    LetterKind.BRIEF: f"You get this because your meeting is close. {_STOP}",
    LetterKind.DEBRIEF: f"You get this because a meeting in your record has ended. {_STOP}",
    LetterKind.THANK_YOU: f"You get this because no thank-you has been seen yet. Answer “done” if it is sent; {_ENDS}",
    LetterKind.REFERRAL: f"You get this because somebody was named to you. Answer “close” to leave it; {_ENDS}",
    LetterKind.KEEP_IN_TOUCH: f"You get this because you met a while ago. Answer “done” or “close”; {_ENDS}",
    LetterKind.DIGEST: f"You get this as your digest. Answer “daily digest” or “no digest” to change it; {_ENDS}",
    LetterKind.LIST: f"You get this because you asked for the list. {_STOP}",
    LetterKind.ANSWER: f"You get this because you asked a question. {_STOP}",
    LetterKind.RELAY: f"You get this because your mailbox was asked to forward mail to Legwork. {_STOP}",
    LetterKind.GOODBYE: "You get this because you asked to be erased and confirmed it. There is nothing left to stop.",
    LetterKind.COMPARE: f"You get this because you asked to compare. {_STOP}",
    LetterKind.CHECK: f"You get this because you sent a draft to be checked. {_STOP}",
    LetterKind.DRAFT: f"You get this because you asked for a draft. {_STOP}",
    LetterKind.EXPORT: f"You get this because you asked for a copy of your data and confirmed it. {_STOP}",
    LetterKind.HELP: f"You get this because you asked for help. {_STOP}",
}
_ON_REQUEST = f"You get this because you asked for it. {_STOP}"


def why(facts: LetterFacts) -> Footer:
    """Why this letter came and how to change or stop what follows."""
    about = facts.letter.about
    if facts.letter.kind is LetterKind.CONFIRM and (about.get("command") or about.get("purpose")):
        return Footer("You get this because of a request in your name. Without a yes from you nothing happens.")
    if about.get("moment") == Moment.UNFILED:
        return Footer(f"You get this because of a mail of yours that came to Legwork. {_STOP}")
    if about.get("moment") == Moment.CHANGED or (facts.letter.kind is LetterKind.PREP and about.get("command")):
        return Footer(_ON_REQUEST)
    return Footer(_WHY.get(facts.letter.kind, _ON_REQUEST))
