"""Whether a text points the seeker to somebody whom it names."""

# ruff: noqa: E501, RUF001  # a pattern is read as one line; weights stand where they decide; mail holds typographic marks

import re

from legwork.understanding.names import Name
from legwork.understanding.referrals.addresses import email_of
from legwork.understanding.referrals.candidates import REACH
from legwork.understanding.referrals.letter import Letter
from legwork.understanding.referrals.patterns import found_after, found_before, says, verb_last
from legwork.understanding.roles import said_of
from legwork.understanding.tables import referral_cues as cues
from legwork.values.regexes import regex

ENOUGH = 2.0
_NEAR = 80
_SAID_BEHIND = regex(  # "Talk to Ravi at the planning office, she said"
    r"[^.!?\n]{0,60}?,? (?:she|he|they) (?:said|says|suggested|suggests|told me|advised|thinks|reckons)\b",
    re.IGNORECASE,
)
_COPIED = regex(
    r"\s*[(,]\s?(?:(?:here )?in )?(?:cc['’]?e?d?|copied|on copy|in copy|en copie|in kopie|en copia|em cópia|in copia)\b",
    re.IGNORECASE,
)
_OWN_BEFORE = regex(
    r"\b(?:I|we|I['’]ve|we['’]ve) (?:have |had |already |just |also |recently |once )?(?:spoke|talked|worked|studied|met|asked|learned|grew|lived|read|know|knew)\b"
)
# Verbs of many uses: they point only with something that the person is or can do.
_WEAK = regex(
    r"(?:(?:should|could|might|must|want to|need to) find|know|meet|give|send|drop|ask|call|ring|try|introduc|sat|sit|bumped|ran|had|was talking|spoke|talked|have spoken|told|there|go|head|turn|add|includ|copy)\w*\b",
    re.IGNORECASE,
)
_AS_OBJECT = regex(
    r"\s*(?:\(|,|a call|a ring|a line|an e-?mail|a note|a shout|a message|here|in\b|at\b|from\b|who\b|\?|instead|on\b|and (?:ask|tell|say))",
    re.IGNORECASE,
)
_OWN = regex(cues.OWN_DEALINGS_BEFORE[0].removesuffix("$") + r"\s*$", re.IGNORECASE)
_TO_YOU = regex(
    r"(?:introduc|put|connect|hook|link|refer|point|pass|hand|loop|cc|copy|copied|add|includ|bring|pulled|i\b|we\b|suggest|recommend|sat|thinking|i['’])",
    re.IGNORECASE,
)
_HELPFUL = regex(
    r"\b(?:help|happy|glad|ask|exactly|same|describe|call|tell|answer|better|talk|chat|speak|questions|perfect|person|willing|open|copied|copy|cc|know|easier|great|good)\b",
    re.IGNORECASE,
)


_OFFERED = (*cues.OFFERED_AFTER, *cues.OFFERED_AFTER_TOO)
_DEALT_WITH = (*cues.POINTING_BEFORE, *cues.CONTACTED_BEFORE)
_SENT_TO = regex(  # behind a name: the reader is sent to that person
    r"[.!?]\s+(?:[a-z'’]{1,12},? ){0,2}(?:find|write(?: to)?|call|ring|phone|text|e-?mail|message|contact|ask|try|ping|look up|look"
    r"|get hold of|reach out to|get in touch with|talk to|speak (?:to|with)) (?:her|him|them)\b(?! (?:for|to) (?:a |the )?(?:slot|time|date|book|arrange))",
    re.IGNORECASE,
)
_IS = regex(r"\s*(?:,|is\b|was\b|works\b|runs\b|leads\b|heads\b|teaches\b|does\b|has\b)")
_OTHER = regex(r"[.!?]\s+[A-ZÀ-Þ][\w'’-]+ (?:[A-ZÀ-Þ][\w'’-]+ )?(?:is|was|works|runs|leads|does|has)\b")
_TURNS = regex(r"\b(?:but|though|perhaps|maybe|also|or|mais|aber|pero|maar|ma|mas|men)[ ,]*$", re.IGNORECASE)


def is_pointed_to(letter: Letter, name: Name, before: str, after: str) -> bool:
    """Whether the words right before or after a name, in its sentence, point to that person."""
    if letter.by_reader:
        return letter.names_others or _is_reported(letter, before, after)
    return (
        name.text.split(maxsplit=1)[0] in letter.met
        or verb_last(before, after)
        or found_before(cues.HANDED_TO, before) is not None
        or _COPIED.match(after) is not None
        or _is_recommended(letter, before, after)
        or _is_sent_to(letter, name, before, after)
    )


def _is_recommended(letter: Letter, before: str, after: str) -> bool:
    """Whether a phrase of pointing or of kinship stands before the name, or an offer of theirs behind it."""
    if cue := found_before(cues.POINTING_BEFORE, before):
        weak = bool(_WEAK.match(before[cue.start() :]))
        own = bool(_OWN.search(before[: cue.start()]))
        if own and not _TO_YOU.match(before[cue.start() :]):
            return letter.hands_on and _is_offered(after)
        return not weak or letter.hands_on or bool(_AS_OBJECT.match(after)) or _is_offered(after)
    if found_before(cues.RELATION_BEFORE, before):
        return letter.hands_on or _is_offered(after)
    if before.strip() and not (_TURNS.search(before) or letter.hands_on):
        return False
    helpful = _HELPFUL.search(after) or found_after(cues.OFFERED_AFTER_TOO, after)
    return helpful is not None and _is_offered(after)


def _is_sent_to(letter: Letter, name: Name, before: str, after: str) -> bool:
    """Whether a sentence tells what somebody is, and the next one to write to them: "Ada is a weaver. Write to her"."""
    behind = letter.text[name.end : name.end + REACH]
    if before.strip() or not _IS.match(after) or says(cues.NOT_POINTING, behind):
        return False
    sent = _SENT_TO.search(behind)
    return sent is not None and not _OTHER.search(behind[: sent.start()])


def _is_offered(after: str) -> bool:
    return found_after(_OFFERED, after) is not None


def _is_reported(letter: Letter, before: str, after: str) -> bool:
    """In the seeker's words: somebody pointed to this person, or the seeker notes whom to see next."""
    if letter.to_assistant and says(cues.NOTED_BEFORE, before):
        return True
    before, after = before.replace("\n", " "), after.replace("\n", " ")  # cues run over the ends of lines
    if verb_last(before, after, cues.REPORTED_PAIRS):
        return True
    around = says(cues.REPORTED_AROUND, before + " " + after)
    framed = says(cues.REPORTED_FRAME, before) or _SAID_BEHIND.match(after) is not None
    if not (around or framed or letter.thanks):
        return False
    return (
        found_before(_DEALT_WITH, before) is not None
        or (framed and found_before(cues.REPORTED_FRAME, before) is not None)
        or (around and verb_last(before, after))
    )


def weight_of(letter: Letter, name: Name, before: str, after: str) -> float:
    """How much speaks for a person whom no single phrase points to; what they are and how to reach them counts."""
    around = letter.text[max(0, name.start - REACH) : name.end + REACH]
    framed = says(cues.REPORTED_FRAME, before) if letter.by_reader else says(cues.FRAMES, around)
    if not framed or says(cues.NOT_POINTING, before[-_NEAR:] + name.text + after[:_NEAR]):
        return 0.0
    own = bool(_OWN_BEFORE.search(before[-_NEAR:]))
    said = said_of(letter.text, name.start, name.end, letter.index, pronouns=False).person
    weight = 1.0 + 1.5 * (email_of(letter, name, name.end + REACH) is not None) + 1.0 * bool(said.title or said.company)
    weight += 0.5 * bool(found_before(cues.RELATION_BEFORE, before)) + 0.5 * bool(
        found_after(cues.OFFERED_AFTER, after)
    )
    return weight - 2.0 * own


def is_address_given(letter: Letter, name: Name) -> bool:
    """Whether the text gives the person's own address, beside the name or where it hands them on."""
    if letter.by_reader:
        return False
    around = letter.text[max(0, name.start - _NEAR) : name.end + _NEAR]
    near = email_of(letter, name, name.end + REACH) is not None
    return (near and not says(cues.NOT_POINTING, around)) or (
        letter.hands_on and email_of(letter, name, len(letter.text)) is not None
    )
