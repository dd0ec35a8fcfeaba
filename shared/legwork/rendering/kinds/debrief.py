"""`debrief`: what was learned, topic by topic, and the fit."""

from legwork.rendering import meetings, questions, subjects, wording
from legwork.rendering.blocks import Bullets, Heading, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.rendering.kinds import needs
from legwork.values.meaning import FitDimension, Topic

_ASKS = {
    Topic.WORK_ENVIRONMENT: "the place, the people, what a week looks like",
    Topic.INDUSTRY_TRENDS: "what is changing in the field",
    Topic.LIFESTYLE: "hours, travel, life beside the work",
    Topic.SKILLS: "what one must be able to do, and how one gets there",
    Topic.CHALLENGES_REWARDS: "what is hard, what makes it worth it",
    Topic.COMPENSATION: "what people in this field earn",
}


def debrief(facts: LetterFacts) -> Sheet:
    """Six topics, the fit, and that it may not have happened."""
    record = needs.conversation(facts)
    name, meeting = wording.called(record.contact), record.meeting
    fit = wording.listed(tuple(wording.FIT[one] for one in FitDimension if one is not FitDimension.OVERALL))
    held = f"Your conversation with {name}"
    if meeting and meeting.start:
        held += f" was due on {meetings.said(meeting.start, None, facts)}"
    else:
        held += " is over"
    blocks = (
        Paragraph(
            f"{held}. Write down what you learned while it is fresh: just reply, in any shape and any "
            "order. A few words on a topic are worth more than a perfect page next week."
        ),
        Heading("What you learned"),
        Bullets(tuple(f"{wording.TOPICS[topic].capitalize()}: {_ASKS[topic]}" for topic in questions.ASKABLE)),
        Heading("How well it would suit you"),
        Paragraph(f"A number from 1 (not at all) to 5 (very well) for {fit}, or one number for all of it."),
        Heading("And then"),
        Bullets(
            (
                "Did they name somebody to talk to next, or did you promise something? Say so and it is kept.",
                "If it did not happen, that is an answer too: “it did not happen”, or “we moved to” and the new time.",
            )
        ),
    )
    return Sheet(
        subjects.of(facts, "What did you learn?"),
        f"What did you learn from {name}? Just reply.",
        "What did you learn?",
        blocks,
    )
