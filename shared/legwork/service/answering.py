"""Questions about informational interviewing, answered from the guide."""

from legwork.service.decision import Decision
from legwork.service.own_words import question_of
from legwork.values.letters import LetterKind

_MOST_CHARACTERS = 400  # of a question, as it is said back
_NOTHING_NEAR = "none"


def answer(decision: Decision) -> None:
    """The section that answers, or that none does; then the one that came nearest is counted for the operator."""
    from legwork import guide  # noqa: PLC0415 - few mails ask anything of it

    question = question_of(decision.reading.message)
    found = guide.answer(question, decision.profile.stage)
    about = {"question": question[:_MOST_CHARACTERS]}
    if found:
        about["section"] = found.section.name
        about |= {"also": found.also.name} if found.also else {}
    else:
        decision.unanswered = next((name for name, _ in guide.rank(question) if name), _NOTHING_NEAR)
    decision.letter(LetterKind.ANSWER, None, decision.reading.key, about)
