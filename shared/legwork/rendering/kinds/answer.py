"""`answer`: what the guide says to a question about informational interviewing, or that it says nothing."""

from legwork import guide
from legwork.guide import bank
from legwork.rendering import questions, subjects
from legwork.rendering.blocks import Block, Bullets, Fact, FactList, Heading, Paragraph, Sheet, web_link
from legwork.rendering.facts import LetterFacts

_HELPS_WITH = (
    "what informational interviews are for, at each stage of a career",
    "whom to ask, how to ask, and what to do when nobody answers",
    "what is acceptable to ask and what is not",
    "how to prepare, and how to lead the conversation",
    "questions on work environment, trends, lifestyle, skills, challenges and rewards, and pay",
    "thank-you, notes, and keeping in touch",
)


def answer(facts: LetterFacts) -> Sheet:
    """The passage of the section `about["section"]` that answers `about["question"]`, with its sources.

    A passage of the section `about["also"]` follows, where the question may have meant that one.

    Without a section, or with one that the guide does not have, it says that the guide has no answer.
    """
    about = facts.letter.about
    question = about.get("question", "")
    found = guide.quoted(about.get("section", ""), question, facts.profile.stage)
    return _found(facts, question, found) if found else _none(facts, question)


def _found(facts: LetterFacts, question: str, found: guide.Answer) -> Sheet:
    section = found.section
    blocks: list[Block] = [*_asked(question)]
    for passage in found.passages:
        blocks += [Paragraph(passage.text), Bullets(passage.points)]
    blocks += _bank(facts, question, section.name)
    if found.aside:
        blocks += [Heading("Where you stand"), Paragraph(found.aside)]
    meant = facts.letter.about.get("also")
    also = guide.quoted(meant, question) if meant else None
    if also:
        blocks += [Heading(f"Or did you mean: {also.section.title}?"), Paragraph(also.passages[0].text)]
    blocks += [Heading("Where this comes from"), FactList(_sources(section))]
    blocks += [FactList(_sources(also.section))] if also else []
    subject = subjects.of(facts, "An answer from the guide")
    return Sheet(subject, section.title, f"From the guide: {section.title}", tuple(blocks))


def _sources(section: guide.Section) -> tuple[Fact, ...]:
    links = (Fact(one.title, one.url, href=web_link(one.url)) for one in section.sources)
    return (Fact("Section", section.title), *links)


def _bank(facts: LetterFacts, question: str, section: str) -> list[Block]:
    """For who asks what to ask: the best questions on the topic, or one on each, for the career and the stage."""
    topics = [topic for topic in questions.ASKABLE if section in (_EVERY_TOPIC, topic.replace("_", "-"))]
    if not topics:
        return []
    family = bank.family_of(question) or bank.family_of(facts.profile.field)
    stage = bank.stage_of(facts.profile.stage)
    each = 1 if topics[1:] else _OF_ONE_TOPIC
    rows = [one.text for topic in topics for one in questions.suiting(topic, family, stage)[:each]]
    return [
        Heading("Questions that suit you and this career" if family else "Questions that suit you"),
        Bullets(tuple(rows)),
    ]


_EVERY_TOPIC = "how-to-prepare"
_OF_ONE_TOPIC = 3


def _none(facts: LetterFacts, question: str) -> Sheet:
    title = "The guide has no answer to this"
    blocks = (
        *_asked(question),
        Paragraph(
            "Legwork answers questions about informational interviewing from the guide that it comes with. Nothing in "
            "it answers this one, and Legwork does not guess. Other words may find something."
        ),
        Heading("What it can help with"),
        Bullets(_HELPS_WITH),
        Paragraph("Answer “help” for everything else that can be said to Legwork."),
    )
    return Sheet(subjects.of(facts, "No answer to your question"), "What the guide can help with.", title, blocks)


def _asked(question: str) -> tuple[Block, ...]:
    return (FactList((Fact("You asked", question),)),) if question else ()
