"""Which times are refused, replaced or former rather than on offer."""

# ruff: noqa: RUF001 - the dashes and apostrophes of mail are meant
# ruff: noqa: SIM905 - lists of words are read more easily as text
# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts

from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise

from legwork.understanding.moments.gaps import ends_sentence
from legwork.understanding.moments.tables.choice_words import (
    ATTENDED,
    BEINGS,
    BUSY_AFTER,
    CLAUSE_BREAKS,
    CONDITIONS,
    CONTRASTS,
    EACH_TIME,
    ELSEWHERE,
    GONE,
    HELD_FOR_MANY,
    LINKS,
    LOCAL_REFUSALS,
    MODALS,
    MOVES,
    NOT_REFUSALS,
    ON_AIR,
    OTHER_EVENTS,
    OURS,
    OWN_SLOTS,
    POSITIVES,
    PUBLIC_EVENTS,
    REFUSALS,
    TAKES_UP,
    TALKS,
    THEIR_OWN,
    TOWARDS,
    TURNS,
)
from legwork.understanding.moments.tables.words import PARTS
from legwork.understanding.moments.tokens import Reader

_CLAUSE = 40  # tokens looked at on either side
_WRAPPED = 45  # characters: a shorter line ends by itself
_CROSSED_OUT = frozenset(("taken", "booked", "gone", "full"))  # behind a slot of a list
_NOT = frozenset("not nicht niet pas inte ikke no non nao".split())
_MEMBERS = 5
_OTHERS = frozenset("the our his her their this an applications doors registration".split())  # a subject begins so
_STATED = 3  # words of a statement before its time, at least
_BETWEEN_US = frozenset(
    """i you your me us we let's can could would i'd i'll i'm we'll we'd you'd you'll you're yours shall may confirmed
    booked scheduled rescheduled moved invited see join come ring call pop drop knock""".split()
)
_ARTICLES = frozenset(("a", "an"))
_BEFORE_NOUNS = _ARTICLES | {"", ".", ",", "!", "?", ":", ";"}
_CAME_UP = frozenset("been landed appeared come turned just now".split())
_SPARE = POSITIVES | frozenset("spare clear quick short cancellation vacancy hole lull possibility".split())
_HOLDS = frozenset("have has hold holding host hosting run running throw throwing having got".split())
_HELD = _HOLDS | {"there"}
_HAS = frozenset(("has", "have"))
_BEFORE_EVENT, _BEHIND_EVENT, _HOST = 12, 4, 4  # tokens around a time that show which event it is of
_IN_REACH = frozenset("desk home office phone computer studio workshop here buro bureau oficina ufficio hause".split())
_WAS_AT = frozenset((was, at) for was in ("was", "were", "been") for at in ("at", "on", "in", "there", "to"))
_PUT_FORWARD = frozenset("will let's meet call chat speak free happy love like works work suits see join come".split())
_SUBJECT = 5  # words of a subject looked at
_GAPS = frozenset(("gap", "half", "break", "space", "moment", "few"))
_EVENTS = PUBLIC_EVENTS | ON_AIR
_MAY_BE_FREE = OWN_SLOTS | TALKS | POSITIVES | _GAPS | _IN_REACH | {"can", "could"}
_OF_US = TALKS | POSITIVES | OWN_SLOTS | _GAPS | _BETWEEN_US
_NEARBY = 11  # tokens between what happens at another time and that time
_DETERMINERS = frozenset(("the", "my", "our", "a", "an", "his", "her", "their", "your", "that"))
_MAY_END = CLAUSE_BREAKS | frozenset((".", "!", "?", ";", ":", "—", "–", ",", "and", "("))
_MARKS = REFUSALS | LOCAL_REFUSALS | ELSEWHERE | NOT_REFUSALS
_LOCAL = 4  # tokens between "instead of" and what it replaces


class Refusals:
    """The refusing words of a text, found once."""

    def __init__(self, reader: Reader, times: Iterable[tuple[int, int]] = ()) -> None:
        """`times` are the tokens from which and up to which days and clock times stand."""
        self._reader = reader
        self._broken_at: dict[int, bool] = {}
        self._clauses: dict[tuple[int, int], tuple[int, int]] = {}
        spans = tuple(times)
        self._starts = dict(spans)
        self._ends = frozenset([last for _, last in spans])
        marks = [(place, reader.phrase(place, NOT_REFUSALS, 4)) for place in reader.starts(_MARKS)]
        self._wide, self._local, self._elsewhere = (
            self._find(table, marks) for table in (REFUSALS, LOCAL_REFUSALS, ELSEWHERE)
        )

    def _find(self, table: frozenset[str], marks: list[tuple[int, tuple[str, int] | None]]) -> dict[int, int]:
        """Where a refusing phrase begins, and where it ends; `marks`: where any may, and what refuses nothing there."""
        found: dict[int, int] = {}
        end = 0
        for place, spared in marks:
            if place < end:
                continue
            if spared:
                end = spared[1]
            elif phrase := self._reader.phrase(place, table, 4):
                end = found[place] = phrase[1]
        return found

    def any(self) -> bool:
        """Whether the text refuses anything at all."""
        return bool(self._wide)

    def refused(self, first: int, last: int) -> bool:
        """Whether the time at the tokens `first` up to `last` is not on offer."""
        return self._locally(first) or self._by_clause(first, last)

    def elsewhere(self, first: int, last: int) -> bool:
        """As in "my flight leaves Thursday at 3", "the 2pm lecture", "I have a 9:00": the time of something else."""
        if self._is_event(first, last) or self._busy_after(last) or self._is_others(first):
            return True
        said = self._reader.said
        held = not _HELD.isdisjoint(said) and self._held(first) and not self._asks(last)
        came_up = (
            held
            or (not (_CAME_UP.isdisjoint(said) or _HAS.isdisjoint(said)) and self._intrudes(first))
            or ("which" in said and self._was_ours(last))
        )
        contrasted = not CONTRASTS.isdisjoint(said) and self._contrasted(first, last)
        if came_up or contrasted or self._impersonal(first, last):
            return True
        if not self._elsewhere or self._asks(last) or self._said_well(last, last + 5):
            return False
        for place in range(first - 1, max(first - _NEARBY, -1), -1):
            word = self._reader.word(place)
            if self._breaks(place) or word in {",", "?", "(", ")", "would", "could", "i'd", "love"}:
                return False
            if place in self._elsewhere:
                return True
        return False

    def _impersonal(self, first: int, last: int) -> bool:
        """As in "The committee meets on Tuesday at 4": a sentence about others, without a word to or of the two."""
        begin, end = first, last
        while begin > 0 and first - begin < _CLAUSE and not self._sentence_ends(begin - 1):
            begin -= 1
            if self._reader.word(begin) in _OF_US:
                return False
        if first - begin < _STATED or self._reader.word(begin) not in _OTHERS or begin in self._starts:
            return False
        while end < len(self._reader) and end - last < _CLAUSE and not self._sentence_ends(end - 1):
            end += 1
        words = self._reader.words(begin, end)
        return "?" not in words and _OF_US.isdisjoint(words)

    def _sentence_ends(self, place: int) -> bool:
        if self._reader.word(place) in {".", "!", "?"} and ends_sentence(self._reader, place):
            return True
        lines = self._reader.lines(place + 1)
        return lines > 1 or (lines == 1 and self._short_line(place))

    def _is_event(self, first: int, last: int) -> bool:
        return self._before_event(first, last) or self._attended(first, last)

    def _before_event(self, first: int, last: int) -> bool:
        """As in "my 9:00 stand-up", "the Tuesday 2pm lecture", "I have a 9:00"."""
        before, after = self._reader.word(first - 1), self._reader.word(last)
        if before not in _DETERMINERS:
            return False
        if after in OTHER_EVENTS or self._reader.words(last, last + 3) == ("stand", "-", "up"):
            return True
        owned = before == "my" or (before in {"a", "an"} and self._reader.word(first - 2) in {"have", "got"})
        return owned and after in {"", ".", ",", ";", ")", "and", "so", "but", "on", "!"}

    def _attended(self, first: int, last: int) -> bool:
        """As in "I took your Saturday tour at 3", "je viens à votre cours du mardi à 18h": what others hold for many.

        It is no offer where it was attended or is held every week, and where nobody asks for it.
        """
        begin = max(first - _BEFORE_EVENT, 0)
        if _EVENTS.isdisjoint(self._reader.words(begin, last + _BEHIND_EVENT)):
            return False
        ends = (place for place in range(begin, first) if self._reader.word(place) == ";" or self._sentence_ends(place))
        cut = max(ends, default=begin - 1)
        before, said = self._reader.words(cut + 1, first), self._reader.words(cut + 1, last + _BEHIND_EVENT)
        near = set(self._reader.words(max(first - _HOST, cut + 1), last + _BEHIND_EVENT))
        if "?" in said or not (near & PUBLIC_EVENTS or set(said) & ON_AIR):
            return False
        went = max((place for place, word in enumerate(before) if word in ATTENDED), default=-1)
        was = max((place for place, pair in enumerate(pairwise(before)) if pair in _WAS_AT), default=-1)
        if max(went, was) >= 0 and not set(before[max(went, was) :]) & (_PUT_FORWARD | MODALS):
            return True
        host = set(self._reader.words(max(first - _HOST, cut + 1), last))
        theirs = bool(host & HELD_FOR_MANY and host & THEIR_OWN)
        theirs = theirs and not (set(said) & (_PUT_FORWARD | MODALS) or host & TALKS)
        return theirs or bool(near & PUBLIC_EVENTS and self._reader.phrase(last, EACH_TIME, 3))

    def _busy_after(self, last: int) -> bool:
        """As in "Thursday 10-12 I'm in a seminar"; "at 3 I have a gap" is an offer."""
        phrase = self._reader.phrase(last, BUSY_AFTER, 3)
        if phrase is None or self._reader.word(phrase[1]) in {"", ".", "!", ","}:
            return False
        return _MAY_BE_FREE.isdisjoint(self._reader.words(phrase[1], phrase[1] + 4))

    def _is_others(self, first: int) -> bool:
        return self._of_another(first) or self._put_elsewhere(first)

    def _of_another(self, first: int) -> bool:
        """As in "my kid's recital is Tuesday at 6", "our all-hands moved to Thursday 2pm"."""
        where = first - 1
        while self._reader.word(where) in {"on", "at", "to", "from", "now", "this", "next"}:
            where -= 1
        if self._reader.word(where) in {"coming", "arriving", "due", "visiting", "calling"}:  # "the vet is coming at 9"
            where -= 1
        if self._reader.word(where) not in LINKS:
            return False
        subject: list[str] = []
        while len(subject) < _SUBJECT and self._reader.word(where - 1) not in {"", ".", ",", "!", "?", ":", ";"}:
            where -= 1
            subject.append(self._reader.word(where))
            if subject[-1] in _DETERMINERS:
                return len(subject) > 1 and not set(subject) & TALKS
        return False

    def _put_elsewhere(self, first: int) -> bool:
        """As in "college have moved my practical to 2.30 on Tuesday": what others put at that time, and no talk."""
        where = first - 1
        if self._reader.word(where) not in {"to", "until", "till", "onto", "into"}:
            return False
        noun: list[str] = []
        while len(noun) < _SUBJECT and self._reader.word(where - 1) not in {"", ".", ",", "!", "?", ":", ";"}:
            where -= 1
            if self._reader.word(where) in _DETERMINERS:
                helped, verb = self._reader.word(where - 2), self._reader.word(where - 1)
                moved = verb in MOVES and helped in {"have", "has", "ve", "just"}
                return moved and bool(noun) and not set(noun) & TALKS
            noun.append(self._reader.word(where))
        return False

    def _held(self, first: int) -> bool:
        """As in "we also have an open evening on Thursday at 6", "there is a talk on Friday at noon"."""
        where = first - 1
        while self._reader.word(where) in {"on", "at", "from", "this", "next", "the"}:
            where -= 1
        noun: list[str] = []
        while len(noun) < _SUBJECT and self._reader.word(where) not in _BEFORE_NOUNS:
            noun.append(self._reader.word(where))
            where -= 1
        if not noun or self._reader.word(where) not in _ARTICLES or not all(map(str.isalpha, noun)):
            return False
        ours = noun[0] in _GAPS | TALKS | OWN_SLOTS | PARTS.keys() or not _SPARE.isdisjoint(noun)
        if ours and noun[1:2] != ["open"]:  # an open evening is held
            return False
        verb = self._reader.words(where - 2, where)
        return bool(set(verb) & _HOLDS) or verb in {("there", "is"), ("there", "will")}

    def _intrudes(self, first: int) -> bool:
        """As in "an inspection has been put into Thursday at 3": what came up, where no talk is the subject."""
        before, _ = self._clause(first, first)
        said = self._reader.words(before, first)
        verb = next((place for place, word in enumerate(said) if word in _HAS), 0)
        opens = [place for place in range(verb) if said[place] in _ARTICLES | {"another", "my"}]
        if not opens or not set(said[verb + 1 : verb + 3]) & _CAME_UP:
            return False
        return not set(said[opens[-1] : verb]) & (TALKS | OWN_SLOTS | _GAPS)

    def _was_ours(self, last: int) -> bool:
        """As in "Thursday at 3, which was our slot"."""
        where = last + 1 if self._reader.word(last) in {",", "("} else last
        return self._reader.words(where, where + 2) == ("which", "was")

    def _contrasted(self, first: int, last: int) -> bool:
        """As in "jeudi je suis au tribunal de 9h à 17h, mais vendredi à 11h": where one is, against what one offers."""
        before, after = self._clause(first, last)
        said = set(self._reader.words(before, after))
        if said.isdisjoint(BEINGS):
            return False
        turn = next((place for place in (after - 1, after, after + 1) if self._reader.word(place) in CONTRASTS), None)
        if turn is None or said & (POSITIVES | MODALS | OWN_SLOTS | {"?"}):
            return False
        return any(turn < place <= turn + _CLAUSE for place in self._starts)

    def _asks(self, last: int) -> bool:
        """Whether the clause goes on to a question mark."""
        for place in range(last, last + _CLAUSE):
            word = self._reader.word(place)
            if word == "?":
                return True
            if not word or word in {",", "so", "but"} or (word in {".", "!"} and ends_sentence(self._reader, place)):
                return False
        return False

    def parted(self, first: int, last: int) -> bool:
        """Whether a clause ends between two tokens: what is said of the one is not said of the other."""
        return any(self._breaks(place) for place in range(first, last))

    def refused_before(self, first: int) -> bool:
        """Whether words before the token `first` refuse what stands there ("not Tuesday")."""
        return self._locally(first) or (self._by_clause(first, first) and not self._said_ill(first, first + _CLAUSE))

    def _locally(self, first: int) -> bool:
        if self._local and any(
            place in self._local and self._local[place] <= first for place in range(max(first - _LOCAL - 2, 0), first)
        ):
            near = max(place for place in range(max(first - _LOCAL - 2, 0), first) if place in self._local)
            if first - self._local[near] <= _LOCAL and not self._broken(self._local[near], first):
                return True
        return self._moved(first)

    def moved_away(self, first: int, last: int) -> bool:
        """As in "could we move our Thursday 3pm call", "unser Gespräch um 10 verschieben": the time it leaves."""
        if MOVES.isdisjoint(self._reader.said):
            return False
        before, after = self._clause(first, last)
        said = self._reader.words(before, first)
        ours = max((place for place, word in enumerate(said) if word in OURS), default=-1)
        if ours < 0 or set(said[ours:]) & TOWARDS:
            return False
        moves = max((place for place, word in enumerate(said) if word in MOVES), default=-1)
        if moves >= 0:  # "they have moved my exam, and it is now on the Thursday" moves something else
            return not _DETERMINERS & set(said[moves + 1 : ours])
        following = self._reader.words(last - 1, min(after, last + 4))
        return any(word in MOVES and one not in _DETERMINERS for one, word in pairwise(following))

    def _moved(self, first: int) -> bool:
        """As in "moved from Tuesday at 2 to Thursday"."""
        if self._reader.word(first - 1) not in {"from", "vom", "von"} and self._reader.word(first) not in {
            "from",
            "vom",
            "von",
        }:
            return False
        return any(word in MOVES for word in self._reader.words(first - 8, first))

    def _broken(self, first: int, last: int) -> bool:
        return any(self._breaks(place) or self._reader.word(place) == "," for place in range(first, last))

    def _breaks(self, place: int) -> bool:
        """Whether a clause ends with the token at `place`; every time nearby asks."""
        known = self._broken_at.get(place)
        if known is None:
            known = self._broken_at[place] = self._ends_clause(place)
        return known

    def _ends_clause(self, place: int) -> bool:
        word = self._reader.word(place)
        if word in {".", "!", "?"}:
            return ends_sentence(self._reader, place)
        if word in {";", "—", "–"} or word in CLAUSE_BREAKS:
            return True
        if word == ":" and self._labels(place):
            return True
        if self._reader.word(place + 1) == "(" and self._reader.word(place + 2) not in {"was", "formerly", "not"}:
            return True
        lines = self._reader.lines(place + 1)
        return lines > 1 or (lines == 1 and self._short_line(place))

    def _labels(self, place: int) -> bool:
        """Whether a colon ends the label of a line: "Time: Jan 28 at 10:30"."""
        return not self._reader.tight(place + 1) and (place <= 1 or self._reader.at(place - 1).lines > 0)

    def _short_line(self, place: int) -> bool:
        """Whether the line that ends with the token at `place` is too short to have been wrapped."""
        end = self._reader.at(place).end
        return end < _WRAPPED or "\n" in self._reader.text[end - _WRAPPED : end]

    def _turns(self, place: int) -> bool:
        """As in "You must be busy, how about Tuesday", "cancel Tuesday and meet on Friday"."""
        word, following = self._reader.word(place), self._reader.word(place + 1)
        return (word == "," and following in TURNS) or (word == "and" and following in TAKES_UP)

    def _clause(self, first: int, last: int) -> tuple[int, int]:
        """The tokens of the clause around a time, from which and up to which."""
        known = self._clauses.get((first, last))
        if known is None:
            known = self._clauses[first, last] = self._clause_around(first, last)
        return known

    def _clause_around(self, first: int, last: int) -> tuple[int, int]:
        before = max(first - _CLAUSE, 0)
        for place in reversed(self._joints[: bisect_left(self._joints, first)]):
            if place < before:
                break
            if self._breaks(place) or self._turns(place):
                before = place + 1
                break
        after = min(last + _CLAUSE, len(self._reader))
        for place in self._joints[bisect_left(self._joints, last - 1) :]:
            if place >= after:
                break
            if self._breaks(place):
                stops = place >= last and self._reader.word(place) in {";", "."}
                return before, place if stops else min(place + 1, after)
        return before, max(after, last)

    @cached_property
    def _joints(self) -> list[int]:
        """The places at which a clause may end, or turn."""
        found = {place - (word == "(") for place, word in self._reader.places(_MAY_END)}
        return sorted(found.union(place - 1 for place in self._reader.behind_breaks()))

    def _by_clause(self, first: int, last: int) -> bool:
        bracket = last + 1 if self._reader.word(last) == "(" else last
        if self._reader.phrase(self._end_of_list(last), GONE, 4) or self._reader.word(bracket) in _CROSSED_OUT:
            return True
        if not self._wide:
            return False
        before, after = self._clause(first, last)
        if any(word in CONDITIONS for word in self._reader.words(before, first)):
            return False
        if self._said_well(last, after):
            return False
        if any(place in self._wide and self._reaches(place, before, first) for place in range(before, first)):
            return not self._answered(before, first)
        return self._said_ill(last, after)

    def _said_well(self, last: int, after: int) -> bool:
        """As in "… Wednesday works"."""
        for place in range(last, min(after, last + 5)):
            if place in self._wide or place in self._local:
                return False
            if self._is_good(place):
                return True
        return False

    def _end_of_list(self, last: int) -> int:
        """Where the list ends of which a time that ends at `last` is a member: "Tuesday and Wednesday are out"."""
        for _ in range(_MEMBERS):
            if self._reader.word(last) not in {"and", "or", ","} or last + 1 not in self._starts:
                break
            last = self._starts[last + 1]
        return last

    def _reaches(self, refusal: int, before: int, first: int) -> bool:
        """Whether a refusal holds for a time after it: not where it spoke of the one before, up to a comma."""
        spoke = any(place in self._ends for place in range(before, refusal + 1))
        return not spoke or "," not in self._reader.words(self._wide[refusal], first)

    def _is_good(self, place: int) -> bool:
        """A good word that no "not" takes back: "passt", but not "passt leider nicht"."""
        return self._reader.word(place) in POSITIVES and not set(self._reader.words(place + 1, place + 4)) & _NOT

    def _answered(self, before: int, first: int) -> bool:
        """A good word between the refusal and the time: "Monday doesn't work, I'm free Tuesday"."""
        refusal = max(place for place in range(before, first) if place in self._wide)
        return any(word in POSITIVES for word in self._reader.words(self._wide[refusal] + 2, first))

    def _said_ill(self, last: int, after: int) -> bool:
        """As in "Tuesday at 2 doesn't work"; what stands behind a good word or a far comma is another matter."""
        comma = False
        for place in range(last, after):
            word = self._reader.word(place)
            if word in CONDITIONS:
                return False  # "9 if the kids won't settle"
            if comma and place in self._starts:
                return False
            comma = comma or word == ","
            if place in self._wide:
                return not (comma and self._wide[place] in self._starts)  # "the 2nd at 4, no longer Monday at 10"
            if self._is_good(place) or (word == "," and place - last > 1) or place - last > 12:
                return False
        return False
