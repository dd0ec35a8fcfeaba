# ruff: noqa: PLR2004 - figures are weights and counts, said beside them
"""What the seeker tells Legwork to do: one request in plain words to one command with its arguments."""

import re
from collections.abc import Sequence
from functools import cache

from legwork.understanding.acts.model import acts_in, read_act
from legwork.understanding.acts.reading import Reading
from legwork.understanding.command_args import Arguments, ReadCommand
from legwork.understanding.cues import Cue, OpeningIndex, words_of, words_of_sentence
from legwork.understanding.moments.mention import Frame
from legwork.understanding.sentences import Sentence, in_small_letters, sentences, straight
from legwork.understanding.sentences import sentence as as_sentence
from legwork.understanding.tables.command_phrases import COMMAND_PHRASES, CommandPhrase
from legwork.understanding.tables.politeness import FILLERS, GREETINGS, REQUESTS, TRAILERS
from legwork.values.frozen import frozen
from legwork.values.meaning import Command
from legwork.values.regexes import regex

_LEAD = regex(rf"{GREETINGS}|{FILLERS}|{REQUESTS}")  # in small letters
_TRAILER = Cue(TRAILERS, re.IGNORECASE)
_PAUSE = regex(r"(?:[,;]|:(?!\d)| - | -- |\.{2,40})\s{0,40}")
_SIGNS = " \t\n,.!?:;)(-"
_LEADS_CAP = 8
_TRAILERS_CAP = 8
_TRAILER_REACH = 48  # characters: the longest words of politeness
_FIRST = 4  # a command stands in the first sentences, or in the last two
_LAST = 2
_NEAR_THE_END = 0.9
_IN_THE_MIDDLE = 0.85  # of a long letter: for what surely commands
_SUBJECT = 0.75
_SAID = 4.6  # the weight of a sentence that surely commands, in whatever words
_LIKELY = 0.4  # from here on a sentence is taken for a command without a phrase
_SURE = 0.5  # likelihood from which the sentence as a whole has a say over a phrase
_SURELY = 0.7
_HARDLY, _UNLIKELY = 0.15, 0.55  # below that likelihood a phrase loses weight, down to that share
_NOT_YET = Cue(r"\b(?:not|never|haven'?t|hasn'?t|didn'?t|noch nicht|nog niet|pas encore)\b", re.IGNORECASE)
_NO_COMMANDS = frozenset(("notes", "question", "news", "settle", "chat"))


@frozen
class FoundCommand:
    """A command, the words that say it, and how surely: 1 is a hint, 4 cannot mean anything else."""

    command: Command
    words: str
    weight: float
    who: str | None = None


def _cue(phrase: CommandPhrase) -> Cue:
    """Its pattern: a request begins with a word, and what is a whole one ends with one."""
    end = r"(?!\w)" if phrase.whole else ""
    return Cue(rf"(?<!\w)(?:{phrase.pattern}){end}", re.IGNORECASE)


CUES = tuple(map(_cue, COMMAND_PHRASES))


@cache
def _openings() -> OpeningIndex:
    return OpeningIndex(CUES)


_BY_NAME: dict[str, list[tuple[CommandPhrase, Cue]]] = {}  # those that may stand anywhere, by their command
for _phrase, _each in zip(COMMAND_PHRASES, CUES, strict=True):
    if not _phrase.whole:
        _BY_NAME.setdefault(_phrase.name.partition(":")[0], []).append((_phrase, _each))


def core(text: str) -> str:
    """The request inside a sentence: without greeting, politeness and ways of asking. Quotes are straight."""
    return _core(straight(text), words_of(text))


def _core(text: str, words: frozenset[str]) -> str:
    """That of a text with these words at most."""
    text = text.strip()
    small = in_small_letters(text)
    for _ in range(_LEADS_CAP):
        lead = _LEAD.match(small)
        if lead is None or not (rest := small[lead.end() :].lstrip()):
            break
        small = rest
    text = text[len(text) - len(small) :]
    for _ in range(_TRAILERS_CAP):
        bare = text.rstrip(_SIGNS)
        trailer = _TRAILER.within(bare[-_TRAILER_REACH:], words)
        rest = bare[: len(bare) - len(trailer[0])].rstrip() if trailer else ""
        text = rest or bare or text
        if not rest:
            break
    return text


def find_commands(text: str, subject: str, frame: Frame, letter: str = "") -> tuple[FoundCommand, ...]:
    """The commands that own words to Legwork hold, the surest first.

    `subject` counts where it is the seeker's own (empty for an answer), `letter` is the quoted text of the letter that
    is answered: it lends a day to a bare clock time, nothing else.
    """
    body = sentences(text)
    lines = [
        (one, _place(index, len(body)), acts)
        for index, (one, acts) in enumerate(zip(body, acts_in(text, "note"), strict=True))
    ]
    if subject:
        lines.append((as_sentence(subject), _SUBJECT if body else 1.0, read_act(subject, "note")))
    found: list[FoundCommand] = []
    arguments = Arguments(frame, text, letter)
    for sentence, place, said in lines:
        if place:
            found += _in_sentence(sentence, place, arguments, said)
        elif max(said.shares) >= _SURELY:
            found += _in_other_words(sentence, words_of(sentence.plain), _IN_THE_MIDDLE, arguments, said)
    return tuple(sorted(found, key=lambda one: -one.weight))


def _place(index: int, count: int) -> float:
    if index < _FIRST:
        return 1.0
    return _NEAR_THE_END if index >= count - _LAST else 0.0


def _in_sentence(sentence: Sentence, place: float, arguments: Arguments, said: Reading) -> list[FoundCommand]:
    """By the phrases, each held against what the sentence as a whole does, and by what it does alone."""
    found = []
    words = words_of_sentence(sentence)
    for request in _clauses(_core(sentence.plain, words), words):
        for number in _openings().at(request):
            phrase, cue = COMMAND_PHRASES[number], CUES[number]
            if not cue.may_stand(words):
                continue
            match = cue.pattern.fullmatch(request) if phrase.whole else cue.pattern.match(request)
            if match is None or not _ends_at_word(request, match.end()):
                continue
            read = arguments.of(phrase.name, match, request)
            if read is None:
                continue
            covered = (match.end() - match.start()) / max(1, len(request))
            weight = (phrase.weight + read.weight + (0.3 if covered > 0.9 else 0)) * place
            weight *= 1.0 if phrase.whole else _borne_out(read.command.name, said)
            found.append(FoundCommand(read.command, sentence.text, weight, read.who))
    return found + _in_other_words(sentence, words, place, arguments, said)


def _borne_out(name: str, said: Reading) -> float:
    """What is left of a phrase in a sentence that, as a whole, surely does something else."""
    if said.act == "settle" or max(said.shares) < _SURE:
        return 1.0
    return _UNLIKELY + (1 - _UNLIKELY) * min(1.0, said.of(name) / _HARDLY)


def _in_other_words(
    sentence: Sentence, words: frozenset[str], place: float, arguments: Arguments, said: Reading
) -> list[FoundCommand]:
    name, likely = said.act, max(said.shares)
    if name in _NO_COMMANDS or likely < _LIKELY or (name == "done" and _NOT_YET.search(sentence.plain)):
        return []
    read = _searched(name, sentence.plain, words, arguments) or arguments.loosely(name, sentence.text)
    return [FoundCommand(read.command, sentence.text, _SAID * likely * place, read.who)] if read else []


def _searched(name: str, text: str, words: frozenset[str], arguments: Arguments) -> ReadCommand | None:
    """The first phrase of a command that stands anywhere in a text of such words, with arguments that can be read."""
    for phrase, cue in _BY_NAME.get(name, ()):
        match = cue.within(text, words)
        if match and _ends_at_word(text, match.end()) and (read := arguments.of(phrase.name, match, match.group())):
            return read
    return None


def _clauses(request: str, words: frozenset[str]) -> Sequence[str]:
    """The request, and what follows its first comma or dash: "exams are over, what is coming up?"."""
    rest = [_core(piece, words) for piece in _PAUSE.split(request, maxsplit=2)[1:] if piece.strip()]
    return [request, *(piece for piece in rest if piece)]


def _ends_at_word(text: str, end: int) -> bool:
    return end >= len(text) or end == 0 or not (text[end].isalnum() and text[end - 1].isalnum())
