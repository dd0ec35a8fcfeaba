# ruff: noqa: E501, PLR2004, RUF001 - a pattern on one line reads best; figures are weights and counts, said beside them; typographic signs are what mail holds
"""Notes by topic, verbatim, and how well the career suits the seeker."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from legwork.understanding.cues import Cue, CueIndex, words_of
from legwork.understanding.remembered import remembered
from legwork.understanding.sentences import TEXT_CAP, Sentence, in_small_letters, sentences, straight
from legwork.understanding.tables.topic_words import (
    FIT_ORDER,
    FIT_WORDS,
    TOPIC_LABELS,
    TOPIC_ORDER,
    TOPIC_WORDS,
)
from legwork.values.meaning import FitDimension, Note, Topic
from legwork.values.regexes import regex

NOTE_CAP = 2_000
NOTES_CAP = 60
LINE_CAP = 400

_NUMBERED = regex(r"\(?([1-9])[.):]?\s+")
_FRAME = regex(
    r"(?:(?:my |some |here are |quick |a few |these are )*(?:notes?|thoughts|debrief|summary|takeaways|impressions)\b.{0,120}(?:[:.,]|$)|"
    r"(?:so |ok(?:ay)?,? )?(?:just |i )*(?:just )?(?:talked|spoke|met|finished|had|got off|hung up)\b.{0,60}\bwith\b.{0,80}|"
    r"here'?s what .{0,60}|(?:hi|hey|hello|dear|hallo|bonjour|hola)\b[^.!?]{0,30}|(?:best|thanks|cheers|regards|bye|thank you)[^.]{0,30})",
    re.IGNORECASE,
)
_SCORE = r"([1-5])(?:\s*(?:/|out of|of|von|sur|de)\s*5)?"
_TAIL = r"(?![\d.,:]*\d|\s*(?:%|percent|people|hours?|days?|weeks?|years?|months?|times|am\b|pm\b|of the|interviews?|skills|k\b))"
_BARE = regex(r"\s*(?:fit[:\s]+)?(?:\(?[1-6][.):]\s*)?([1-5])(?:\s*/\s*5)?\s*")
_LIST_OF_SCORES = regex(r"\s*(?:fit[:\s]+)?([1-5](?:\s*/\s*5)?(?:\s*[,;/ ]\s*[1-5](?:\s*/\s*5)?){3,5})\s*[.!]?\s*")
_FIGURE = regex(r"[1-5]")  # no score without one
_FIT_HINT = regex(r"\bfit\b|\b[1-5]\s*(?:/|out of)\s*5\b|\brat(?:e|ed|ing)\b|\bscores?\b|\bpoints\b", re.IGNORECASE)


_WORDS = tuple((topic, weight, Cue(rf"(?<!\w)(?:{words})(?!\w)")) for topic, weight, words in TOPIC_WORDS)
_INDEX = CueIndex(cue for _, _, cue in _WORDS)


_BEHIND_LABEL = frozenset(":=-")  # one stands behind each


@cache
def _labels() -> tuple[tuple[Topic, "re.Pattern[str]"], ...]:
    return tuple(
        (topic, regex(rf"(?:{label})\s*(?:[:=]|-{{1,2}}\s|–|—)\s*", re.IGNORECASE)) for topic, label in TOPIC_LABELS
    )


def _fit_cues() -> Iterator[tuple[FitDimension, Cue]]:
    for dimension, words in FIT_WORDS:
        after = rf"(?<!\w)(?:{words})(?!\w)(?:\s*(?:fit|is|was|are|=|:|-|–|→|score|i'?d say|maybe|about|a|an|get|gets|to me|for me|i'?d give (?:it )?)){{0,4}}\s*{_SCORE}{_TAIL}"
        before = rf"(?<![\w.,:]){_SCORE}\s*(?:on|for|in|bei|pour|en|to)\s+(?:the |my |his |her )?(?:{words})(?!\w)"
        yield dimension, Cue(after, re.IGNORECASE)
        yield dimension, Cue(before, re.IGNORECASE)


_FIT = tuple(_fit_cues())


def _fit_patterns(text: str) -> list[tuple[FitDimension, "re.Pattern[str]"]]:
    """The patterns of scores that may stand in a text."""
    words = words_of(text) if _FIGURE.search(text) else frozenset()
    return [(dimension, cue.pattern) for dimension, cue in _FIT if not cue.words.isdisjoint(words)]


@remembered
def topic_of(text: str) -> tuple[Topic, float]:
    """What a sentence is about, and how much speaks for it; OTHER and 0 where nothing does."""
    small = in_small_letters(straight(text))
    scores: dict[Topic, float] = {}
    words = words_of(text)
    for number in _INDEX.among(words):
        topic, weight, cue = _WORDS[number]
        if hits := {hit.group() for hit in cue.all_within(small, words)}:
            scores[topic] = scores.get(topic, 0.0) + weight + 0.4 * (min(len(hits), 4) - 1)
    if not scores:
        return Topic.OTHER, 0.0
    best = max(scores, key=lambda topic: scores[topic])
    return best, scores[best]


def label_of(text: str) -> tuple[Topic, int] | None:
    """The topic that a label in front of a note names, and where the note begins; None where there is no label."""
    plain = straight(text)
    for topic, pattern in () if _BEHIND_LABEL.isdisjoint(plain) else _labels():
        if found := pattern.match(plain):
            return topic, found.end()
    return None


def asked_topic(question: str) -> Topic | None:
    """The topic that a quoted question of a debrief is about."""
    if labelled := label_of(question.strip()):
        return labelled[0]
    topic, weight = topic_of(question)
    return topic if weight >= 1 else None


def read_notes(pieces: Iterable[tuple[str, Topic | None]]) -> tuple[Note, ...]:
    """Notes of own words. Each piece is a run of text and the topic of the question quoted above it, if any.

    A note holds verbatim sentences; neighbours about the same topic are one note. Greetings and what only announces
    the notes are left out, and so are lines that hold nothing but scores.
    """
    found: list[Note] = []
    for text, asked in pieces:
        current: Topic | None = None
        for sentence in sentences(text):
            topic, words = _filed(sentence, asked, current)
            if not words or is_score(sentence.text):
                continue
            current = topic if not sentence.item else None
            if found and found[-1].topic is topic and not sentence.item and len(found[-1].text) < NOTE_CAP:
                found[-1] = Note(topic, f"{found[-1].text} {words}")
            else:
                found.append(Note(topic, words))
    return tuple(found[:NOTES_CAP])


def _filed(sentence: Sentence, asked: Topic | None, current: Topic | None) -> tuple[Topic, str]:
    words = sentence.text
    if labelled := label_of(words):
        return labelled[0], words[labelled[1] :].strip()
    if _FRAME.fullmatch(straight(words)):
        return Topic.OTHER, ""
    topic, weight = topic_of(words)
    if asked and weight < 2:
        return asked, words
    if not weight and current and _goes_on(words):
        return current, words
    return topic, words


def _goes_on(words: str) -> bool:
    return bool(re.match(r"(?:and|but|so|because|also|that|this|which|it|they|then|not)\b", words, re.IGNORECASE))


def is_score(text: str) -> bool:
    """Whether a line holds nothing but a score or scores."""
    plain = straight(text)
    if _BARE.fullmatch(plain) or _LIST_OF_SCORES.fullmatch(plain):
        return True
    rest = plain
    for _, pattern in _fit_patterns(text):
        rest = pattern.sub(" ", rest)
    return rest != plain and len(re.sub(r"\W+", "", rest)) <= 12


def numbered(text: str) -> Mapping[Topic, str]:
    """Answers that only carry the number of the debrief's question ("1. loud, 2. …"), by topic; empty for anything else."""
    answers: dict[Topic, str] = {}
    for line in text.splitlines():
        if (found := _NUMBERED.match(line.strip())) and int(found[1]) <= len(TOPIC_ORDER):
            answers[TOPIC_ORDER[int(found[1]) - 1]] = line.strip()[found.end() :]
    return answers


def read_fit(text: str, *, answers_debrief: bool = False) -> dict[FitDimension, int]:
    """The scores 1 to 5 that a text gives, by dimension. Bare numbers count only in an answer to a debrief."""
    fit: dict[FitDimension, int] = {}
    if not _FIGURE.search(text):
        return fit
    lines = [straight(line[:LINE_CAP]) for line in text[:TEXT_CAP].splitlines()]
    patterns = _fit_patterns(text)
    hinted = bool(patterns) and (answers_debrief or any(_FIT_HINT.search(line) for line in lines))
    for line in lines:
        found = {}
        for dimension, pattern in patterns if patterns and _FIGURE.search(line) else ():
            if dimension not in found and (score := pattern.search(line)):
                found[dimension] = int(score[1])
        if len(found) >= 2 or (hinted and found):
            if (
                len(found) > 1
                and FitDimension.OVERALL in found
                and not re.search(r"overall|total|all in all", line, re.IGNORECASE)
            ):
                del found[FitDimension.OVERALL]
            fit = {**found, **fit}
    if not fit and answers_debrief:
        bare = tuple(_bare_scores(lines))
        fit = {FitDimension.OVERALL: bare[0]} if len(bare) == 1 else dict(zip(FIT_ORDER, bare, strict=False))
    return fit


def _bare_scores(lines: list[str]) -> Iterator[int]:
    for line in lines:
        if found := _LIST_OF_SCORES.fullmatch(line):
            yield from (
                int(number)
                for number in re.findall(r"(?<!/)(?<!/ )\b[1-5]\b", re.sub(r"\s*/\s*5(?=\D|$)", "", found[1]))
            )
            return
    bare = [int(found[1]) for line in lines if (found := _BARE.fullmatch(line))]
    if len(bare) >= len(FIT_ORDER) or (len(bare) == 1 and sum(1 for line in lines if line.strip()) == 1):
        yield from bare
