# ruff: noqa: E501, PLR2004 - a pattern on one line reads best; figures are weights and counts, said beside them
"""What the newest human-written words do: weighed evidence, not the first match."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from enum import StrEnum, unique
from functools import cache
from itertools import repeat

from legwork.understanding.acts.model import acts_in
from legwork.understanding.acts.reading import Reading
from legwork.understanding.cues import Cue, CueIndex, words_of_sentence
from legwork.understanding.sentences import Sentence, sentences
from legwork.understanding.tables.intent_phrases import CONTACT, EITHER, NOTE, SEEKER, UNRELATED, IntentPhrase
from legwork.values.frozen import frozen
from legwork.values.meaning import Intent
from legwork.values.regexes import regex


@unique
class Register(StrEnum):
    """Who says it to whom: which phrases count."""

    CONTACT = "contact"  # somebody else to the seeker
    SEEKER = "seeker"  # the seeker to somebody else
    NOTE = "note"  # the seeker to Legwork
    TOOL = "tool"  # a booking tool, a newsletter, a desk


_TABLES: Mapping[Register, tuple[tuple[IntentPhrase, ...], ...]] = {
    Register.CONTACT: (CONTACT, EITHER, UNRELATED),
    Register.SEEKER: (SEEKER, EITHER),
    Register.NOTE: (NOTE,),
    Register.TOOL: (UNRELATED,),
}
_CAPITALS = regex(r"\[A-Z\]")
_GREETING = regex(
    r"(?:(?:hi|hey|hello|hiya|dear|good (?:morning|afternoon|evening)|hallo|liebe[r]?|bonjour|hola|cher|chère|estimad[oa]|morning)\b(?:[ ]\S+){0,4}?|(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?)\s*(?:[,!:]|-)\s+",
    re.IGNORECASE,
)
_ACTS: Mapping[str, Intent] = {
    "ask": Intent.OUTREACH, "bump": Intent.FOLLOW_UP, "willing": Intent.ACCEPTED, "offer": Intent.PROPOSAL,
    "agree": Intent.SCHEDULED, "moved": Intent.RESCHEDULED, "call_off": Intent.CANCELLED,
    "decline": Intent.DECLINED, "introduce": Intent.REFERRAL, "thank": Intent.THANK_YOU, "bulk": Intent.UNRELATED,
    "notes": Intent.NOTES, "question": Intent.QUESTION,
}  # fmt: skip
_NOTHING = Reading({}, ())
_SAID = 3.4  # the weight of a sentence that surely does something
_SELDOM = 0.8  # what is left of a bump by the contact, who is the one that is asked
_HARDLY = 0.25  # likelihood below which an act says nothing
_UNLIKELY = 0.45  # what is left of a phrase in a sentence that surely does something else
_SECOND = 0.35  # what each further sentence for the same intent adds
_CAP = 3  # sentences that add
_LEAST = 1.15  # what speaks for an intent that is taken: more than one sentence of which every third does it
_CONDITION = regex(r"\b(?:if|unless|in case|should (?:you|i|we)|otherwise|whenever)\b", re.IGNORECASE)
_NEGATED_TIME = regex(
    r"\b(?:doesn'?t|does not|don'?t|won'?t|can'?t|cannot|not|no longer|isn'?t) (?:\w+ ){0,3}$", re.IGNORECASE
)


@frozen
class Clue:
    """What speaks for an intent: how strongly, and the words (empty for what is seen in the structure of the mail)."""

    intent: Intent
    weight: float
    words: str
    rule: str

    def weighing(self, share: float, intent: Intent | None = None) -> "Clue":
        """A share of this clue, for another intent where one is given."""
        return Clue(intent or self.intent, self.weight * share, self.words, self.rule)


@frozen
class Verdict:
    """The intent that most speaks for, how sure that is (0 to 1), and the clues for it, the strongest first."""

    intent: Intent
    confidence: float
    clues: tuple[Clue, ...] = field(default=())
    scores: Mapping[Intent, float] = field(default_factory=dict)

    def weighing(self, share: float) -> "Verdict":
        """This verdict, less sure by that share."""
        return Verdict(self.intent, self.confidence * share, self.clues, self.scores)


@frozen
class _Row:
    """A phrase, its pattern, whether that is for words in small letters (the faster sort), and for the first ones."""

    phrase: IntentPhrase
    cue: Cue
    small: bool
    opens: bool


@cache
def compiled(register: Register) -> tuple[_Row, ...]:
    """The rows of a register. A pattern with a class of capitals, which stay such, is for words as they are written."""
    rows = []
    for phrase in [phrase for table in _TABLES[register] for phrase in table]:
        pattern, opens = phrase.pattern, "^" in phrase.pattern
        if _CAPITALS.search(pattern):
            cue = Cue(_CAPITALS.sub("(?-i:[A-Z])", pattern), re.IGNORECASE)
            rows.append(_Row(phrase, cue, small=False, opens=opens))
        else:
            rows.append(_Row(phrase, Cue(pattern), small=True, opens=opens))
    return tuple(rows)


@cache
def _index(register: Register) -> CueIndex:
    return CueIndex(row.cue for row in compiled(register))


def clues_in(text: str, register: Register) -> tuple[Clue, ...]:
    """What the words of a text speak for, sentence by sentence."""
    said = sentences(text)
    acts = repeat(_NOTHING) if register is Register.TOOL else acts_in(text, register)
    rows, index = compiled(register), _index(register)
    found: list[Clue] = []
    for sentence, each in zip(said, acts, strict=False):
        phrases = _phrases(sentence, [rows[number] for number in index.among(words_of_sentence(sentence))])
        if not phrases and each.of("chat") > 1 - _HARDLY:  # then nothing else is likely
            continue
        likely = likelihoods(each, register)
        found += [_phrased(sentence, *phrase, likely) for phrase in phrases]
        for intent, share in likely.items():
            if share >= _HARDLY:
                idle = 1 - sum(likely.values())  # how likely it does nothing of the kind
                weight = _SAID * share * (1 if share > idle else 0.5)
                found.append(Clue(intent, weight, sentence.text[:120], f"act:{intent}"))
    return tuple(found)


def _phrases(sentence: Sentence, rows: Iterable[_Row]) -> list[tuple[IntentPhrase, "re.Match[str]", int]]:
    """The phrases of the rows that stand in a sentence, and where; what opens one stands behind "Hi Ann," too."""
    found = []
    behind: int | None = None
    for row in rows:
        said, begin = sentence.small if row.small else sentence.plain, 0
        hit = row.cue.beginning.search(said)
        if hit is None and row.opens:
            behind = _greeting(sentence.plain) if behind is None else behind
            if behind and (hit := row.cue.beginning.search(said[behind:])):
                begin = behind
        if hit:
            found.append((row.phrase, hit, begin + hit.start()))
    return found


def _phrased(
    sentence: Sentence, phrase: IntentPhrase, hit: "re.Match[str]", begin: int, likely: Mapping[Intent, float]
) -> Clue:
    """What a sentence speaks for by a phrase that stands in it."""
    intent = phrase.intent
    weight = phrase.weight * _standing(sentence, hit, phrase) * _borne_out(intent, likely)
    return Clue(intent, weight, sentence.text[begin : begin + 120] or sentence.text, f"phrase:{intent}")


def _borne_out(intent: Intent, likely: Mapping[Intent, float]) -> float:
    """What is left of a phrase whose sentence, as a whole, hardly does what the phrase says."""
    if intent not in likely:
        return 1.0
    return _UNLIKELY + (1 - _UNLIKELY) * min(1.0, likely[intent] / _HARDLY)


def likelihoods(said: Reading, register: Register) -> dict[Intent, float]:
    """How likely a sentence that reads so speaks for each intent."""
    places = said.places
    shares = {intent: said.shares[places[act]] for act, intent in _ACTS.items() if act in places}
    if "move_ask" in places:  # who asks for another time proposes one, too
        shares[Intent.PROPOSAL] = shares.get(Intent.PROPOSAL, 0.0) + said.of("move_ask")
    if register is Register.CONTACT and Intent.FOLLOW_UP in shares:
        shares[Intent.FOLLOW_UP] *= _SELDOM
    return shares


def _greeting(plain: str) -> int:
    """Where the words begin behind "Hi Ann," or "Ann -"."""
    found = _GREETING.match(plain)
    return found.end() if found and found.end() < len(plain) else 0


def _standing(sentence: Sentence, hit: "re.Match[str]", row: IntentPhrase) -> float:
    """Words under a condition, or said with a not, count less."""
    before = hit.string[: hit.start()]
    if row.intent in (Intent.SCHEDULED, Intent.ACCEPTED) and _NEGATED_TIME.search(before):
        return 0.0
    if row.intent in (Intent.SCHEDULED, Intent.CANCELLED, Intent.RESCHEDULED) and sentence.asks:
        return 0.4
    if row.intent in (Intent.CANCELLED, Intent.DECLINED) and _CONDITION.search(before):
        return 0.3
    return 1.0


def scores_of(clues: Iterable[Clue]) -> dict[Intent, float]:
    """One figure an intent: the strongest clue, and a little for each further one."""
    weights: dict[Intent, list[float]] = {}
    for clue in clues:
        weights.setdefault(clue.intent, []).append(clue.weight)
    scores = {}
    for intent, given in weights.items():
        if len(given) == 1:  # as most are
            scores[intent] = float(given[0])
            continue
        ordered = sorted((weight for weight in given if weight > 0), reverse=True)
        against = sum(weight for weight in given if weight < 0)
        scores[intent] = (ordered[0] + _SECOND * sum(ordered[1 : 1 + _CAP]) if ordered else 0.0) + against
    return scores


def judge(clues: Sequence[Clue], allowed: Sequence[Intent], fallback: Intent) -> Verdict:
    """The allowed intent with the greatest weight; `fallback` where next to nothing speaks for any."""
    scores = scores_of(clues)
    ranked = sorted(((scores.get(intent, 0.0), intent) for intent in allowed), key=lambda pair: -pair[0])
    best, intent = ranked[0]
    second = ranked[1][0] if len(ranked) > 1 else 0.0
    if best < _LEAST:
        return Verdict(fallback, 0.6 if best < 0.5 else 0.5, (), scores)
    confidence = 1 / (1 + math.exp(-(0.9 + 1.5 * (best - second))))
    reasons = tuple(sorted((clue for clue in clues if clue.intent is intent), key=lambda clue: -clue.weight))
    return Verdict(intent, confidence, reasons, scores)
