"""Drafts in the seeker's voice. What is not known stands as a visible blank in square brackets, never as a guess."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from legwork.conversations.record import Record, State
from legwork.rendering import careers, echo, when, wording
from legwork.rendering.blocks import Draft
from legwork.rendering.facts import LetterFacts
from legwork.rendering.tables.tact import NOT_TO_THEIR_FACE, OPENERS
from legwork.values.meaning import Slot, Topic
from legwork.values.regexes import regex
from legwork.values.times import utc


def rebook(facts: LetterFacts, record: Record) -> Draft:
    """After a meeting fell away: asks for a new time."""
    if wording.is_job(record):
        return draft(
            facts,
            record,
            "A new time for our interview",
            "I am sorry that our interview could not take place as planned. I remain very interested in the position.",
            "Would one of these suit you instead: [two or three times, with your time zone]? I am glad to fit in with "
            "your calendar.",
        )
    return draft(
        facts,
        record,
        "A new time for our conversation",
        "I am sorry that our conversation could not take place as planned. I would still value hearing about your "
        "work.",
        "Would one of these suit you: [two or three times, with your time zone]? Half an hour, by phone or video, "
        "would be plenty, and I am glad to fit in with your calendar.",
    )


def gracious(facts: LetterFacts, record: Record) -> Draft:
    """After a no: thanks, no pressure, a door left open."""
    if wording.is_job(record):
        return draft(
            facts,
            record,
            "Thank you",
            "Thank you for letting me know, and for the time you gave my application.",
            "If another position comes up that you think would suit me, I would be glad to hear of it.",
        )
    return draft(
        facts,
        record,
        "Thank you",
        "Thank you for your answer, and for being open about it. I understand completely.",
        "If somebody else comes to mind who might enjoy talking about this work, I would be grateful for a name. And "
        "if your calendar eases later in the year, I would still be glad to hear from you.",
    )


def hint(draft: Draft) -> str:
    """What a reader of this draft has to know of its brackets; nothing where it has none."""
    return (
        "What stands in square brackets is for you to fill in or to put in your own words." if "[" in draft.body else ""
    )


def draft(facts: LetterFacts, record: Record, subject: str, *paragraphs: str) -> Draft:
    """Greeting, paragraphs, name; addressed where the address is known."""
    name = facts.profile.name or "[your name]"
    body = "\n\n".join((wording.greeting(record.contact), *paragraphs, f"Best wishes,\n{name}"))
    return Draft(record.contact.email, subject, body, bcc=facts.assistant.email)


def follow_up(facts: LetterFacts, record: Record) -> Draft:
    """When an ask or an own offer stays without an answer: short, no reproach, an easy way out."""
    if record.state is State.TALKING:
        return draft(
            facts,
            record,
            "A time for our conversation",
            "I would still be glad to hear about your work. In case the times I offered do not suit you any more:",
            "Would one of these be better: [two or three times, with your time zone]? Or name one that is easy for "
            "you, and I will fit in.",
        )
    asked = f"my mail of {when.short_day(_local(record.asked_at, facts))}" if record.asked_at else "my earlier mail"
    return draft(
        facts,
        record,
        "A short word on my earlier mail",
        f"I know that weeks fill up, so only a short word on {asked}: I would still value twenty minutes of your time "
        f"to hear what {_work(record)} is really like.",
        "Would a short call in the next two weeks be possible? If now is a bad time, I understand; the name of a "
        "colleague who might enjoy talking about it would help me just as much.",
    )


def answer(facts: LetterFacts, record: Record, free: Slot | None) -> Draft:
    """To a yes or to offered times: takes the first that is free, else offers blanks."""
    if free is None:
        second = "Would one of these suit you: [two or three times, with your time zone]? Half an hour would be plenty."
    else:
        second = f"{_suits(free, facts)} Shall we talk by video or phone, or would you rather meet?"
    return draft(
        facts, record, "Our conversation", "Thank you very much, I am glad that you will talk with me.", second
    )


def _suits(free: Slot, facts: LetterFacts) -> str:
    """The time in the zone in which it was offered, then in the seeker's."""
    mine = facts.profile.timezone
    theirs = getattr(free.start.tzinfo, "key", mine)
    if theirs == "UTC" or when.same_clock(free.start, theirs, mine):
        return f"{when.span(free.start, free.end, mine)} suits me well."
    offered = when.span(free.start, free.end, theirs, clock_of=mine)
    return f"{offered} suits me well; for me that is {when.span(free.start, free.end, mine)}."


def thanks(facts: LetterFacts, record: Record) -> Draft:
    """After a meeting, from the notes; a blank where there is none."""
    on = _local(record.meeting.start, facts) if record.meeting and record.meeting.start else None
    day = f" on {when.day(on)}" if on else ""
    if wording.is_job(record):
        return draft(
            facts,
            record,
            "Thank you for the interview",
            f"Thank you for the interview{day}. I enjoyed hearing about {_work(record)}.",
            "What you said about [one thing from the interview] made me want the position even more, and I would "
            "bring [what you would bring to it].",
        )
    stays = learned(record) or "What stays with me is [one thing you learned]."
    sent = tuple(wording.called(other.contact) for other in facts.others if _sent_by(record, other))
    further = (f"I will write to {wording.listed(sent)}, as you suggested.",) if sent else ()
    return draft(
        facts,
        record,
        "Thank you for the conversation",
        f"Thank you for taking the time to talk with me{day}.",
        f"{stays} My next step is [what you will do with it].",
        *further,
        "I will let you know where it leads.",
    )


def keep_in_touch(facts: LetterFacts, record: Record) -> Draft:
    """Weeks after a meeting: recalls what was said, says what came of it; months after, recalls something else."""
    met = f" in {when.month(_local(record.met_at, facts))}" if record.met_at else ""
    later = record.met_at is not None and utc(facts.now) - utc(record.met_at) > _MONTHS
    recalls = learned(record, 1 if later else 0) or "I often think of [one thing you learned]."
    if later:
        return draft(
            facts,
            record,
            "A word on where I am now",
            f"It has been a while since we talked{met}, and our conversation still helps me. {recalls}",
            "Where I am now: [your news in a sentence]. I thought that you might like to hear it.",
            "How is [what they were working on] going? If there is anything that I can do for you, I would be glad to.",
        )
    return draft(
        facts,
        record,
        "What came of our conversation",
        f"Since we talked{met} I have been meaning to tell you what came of it.",
        f"{recalls} Since then I have [what you did with it].",
        "How are things with you? If there is ever something that I can do for you, I would be glad to.",
    )


def outreach(facts: LetterFacts, record: Record) -> Draft:
    """To somebody new; names who sent the seeker."""
    names = wording.listed(tuple(wording.called(person) for person in record.referred_by))
    opens = (
        f"{names} suggested that I write to you." if names else "I came across your work through [how you found them]."
    )
    subject = f"{names} suggested that I write to you" if names else f"A question about {_field(facts, record)}"
    return draft(
        facts,
        record,
        subject,
        f"{opens} I am {_self(facts)} and want to find out what {_working(facts, record)} is really like.",
        f"Would you have twenty minutes for a few questions about {_work(record)}, by phone or video, at a time that "
        "suits you? I am not asking for a job; I would like to learn from how you see the field.",
    )


def _field(facts: LetterFacts, record: Record) -> str:
    return facts.profile.field or record.contact.title or record.career or "[the field you explore]"


def _working(facts: LetterFacts, record: Record) -> str:
    """As in "work in hydrology"; by the career of the person where no field is told."""
    career = careers.named(record)
    if facts.profile.field or career is None:
        return f"work in {facts.profile.field or '[the field you explore]'}"
    said = " ".join(word.lower() if word.istitle() else word for word in career.split())
    article = "an" if career[0].casefold() in "aeiou" else "a"
    return f"working as {article} {said}"


def _self(facts: LetterFacts) -> str:
    stage = (facts.profile.stage or "").casefold()
    return next((said for word, said in _STAGES if word in stage), "[who you are, in half a line]")


# A word of the stage as the seeker told it, and how they would say it of themselves.
_STAGES = (
    ("first", "a first-year student"),
    ("chang", "looking for a new career"),
    ("graduate", "a recent graduate"),
    ("alum", "some years out of university"),
)


def learned(record: Record, passed: int = 0) -> str | None:
    """What the person said, from the best note, as a sentence; never about pay. `passed` good ones are left out.

    A note that can be said to their face as it stands is said; one that speaks of them ("she travels a lot") or of the
    seeker, or that judges, stands in brackets, to be put in words that fit.
    """
    found = [
        (topic, sentence)
        for topic in _TO_SAY_BACK
        for note in record.notes
        if note.topic is topic and (sentence := _first_sentence(note.text))
    ]
    plain = [(topic, sentence) for topic, sentence in found if _can_be_said(sentence, record)]
    if plain:
        topic, sentence = plain[min(passed, len(plain) - 1)]
        return f"What you told me about {_ABOUT[topic]} stays with me: {_within(sentence)}."
    if found:
        return f"What you told me about {_ABOUT[found[0][0]]} stays with me [in your own words: {found[0][1]}]."
    return None


def _first_sentence(text: str) -> str:
    line = next((one for one in text.split("\n") if one.strip()), "")
    return echo.line(_SENTENCE_END.split(line.strip(" -*\u2022"), maxsplit=1)[0], 160).rstrip(" .;:")


def _within(sentence: str) -> str:
    """With a small letter at its beginning, unless that is a name or an abbreviation."""
    first, _, rest = sentence.partition(" ")
    return f"{first.lower()} {rest}".rstrip() if first.istitle() and first.lower() in OPENERS else sentence


def _can_be_said(sentence: str, record: Record) -> bool:
    words = set(_WORD.findall(sentence.casefold()))
    own = set(_WORD.findall((record.contact.name or "").casefold()))
    return len(words) >= _A_SENTENCE and words.isdisjoint(NOT_TO_THEIR_FACE | own) and "[" not in sentence


_MONTHS = timedelta(days=60)
_SENTENCE_END = regex(r"(?<=[.;])\s|\.$")
_WORD = regex(r"\w[\w']*")
_A_SENTENCE = 3  # words; fewer are a keyword
_ABOUT: Mapping[Topic, str] = {
    Topic.CHALLENGES_REWARDS: "what is hard and what is good about the work",
    Topic.WORK_ENVIRONMENT: "your working days",
    Topic.SKILLS: "what the work asks of people",
    Topic.INDUSTRY_TRENDS: "where the field is going",
    Topic.LIFESTYLE: "life beside the work",
}
_TO_SAY_BACK = tuple(_ABOUT)


def _sent_by(record: Record, other: Record) -> bool:
    return any(wording.is_same(person, record.contact) for person in other.referred_by)


def _work(record: Record) -> str:
    return f"your work at {record.contact.company}" if record.contact.company else "your work"


def _local(moment: datetime, facts: LetterFacts) -> date:
    return when.local(moment, facts.profile.timezone).date()
