"""Which conversations are about one career, and what stands behind it."""

import re
from collections.abc import Iterable, Mapping, Sequence

from legwork.conversations.record import Record, State
from legwork.rendering import wording
from legwork.values.frozen import frozen
from legwork.values.meaning import FitDimension, Topic
from legwork.values.regexes import regex

# Words of rank and registration: they make no other career.
_RANKS = (
    "senior|sr|junior|jr|lead|chief|principal|staff|registered|licensed|certified|chartered|accredited|qualified"
    "|associate|deputy|assistant|trainee|entry[- ]level|mid[- ]level|freelance|independent|self[- ]employed"
    "|head|former|retired|interim|acting|full[- ]time|part[- ]time"
)
_RANK = regex(rf"(?:(?:{_RANKS})\.?[ -]+)+(?!(?:of|and|to|for|in|at)\b)(?=\w)", re.IGNORECASE)
_LETTERS = regex(r"(?:,? \(?[A-Z][A-Z.]{1,6}\)?|,? (?:I{1,3}|IV|V|[1-5])){1,12}$")  # "Nurse, RN", "Engineer II"
_ARTICLE = regex(r"(?:an?|the) ", re.IGNORECASE)
_DIMENSIONS = tuple(FitDimension)
_UNNAMED = "career not named yet"


@frozen
class Career:
    """A career with the conversations about it, oldest first. `is_named` where anybody has said which career it is.

    `heard` are those in which something was learned: noted, rated or at least held. `notes` are who said what on a
    topic, `ratings` the fit on a dimension after which conversation, `fits` its mean; what nobody told is not there.
    `overall` is the mean over the dimensions; where none was given, what was said of all of it.
    """

    name: str
    records: tuple[Record, ...]
    is_named: bool
    heard: tuple[Record, ...]
    notes: Mapping[Topic, Sequence[tuple[Record, str]]]
    ratings: Mapping[FitDimension, Sequence[tuple[Record, int]]]
    fits: Mapping[FitDimension, float]
    overall: float | None

    def noted(self, topic: Topic) -> Sequence[tuple[Record, str]]:
        """Who said what on a topic."""
        return self.notes.get(topic, ())

    def rated(self, dimension: FitDimension) -> Sequence[tuple[Record, int]]:
        """The fit on one dimension, after which conversation."""
        return self.ratings.get(dimension, ())

    def fit(self, dimension: FitDimension) -> float | None:
        """The mean fit on one dimension; None where nothing was said."""
        return self.fits.get(dimension)


def career_of(record: Record) -> str:
    """The career as it is called: the title without rank and registration, else what the ask says."""
    return named(record) or _UNNAMED


def named(record: Record) -> str | None:
    """As `career_of`; None where nobody has named it."""
    said = (record.contact.title or record.career or "").strip()
    if " " not in said and "-" not in said:
        return said.strip(",") or said or None  # a word alone has neither rank nor registration
    bare = _ARTICLE.sub("", _LETTERS.sub("", _RANK.sub("", said, count=1)), count=1).strip(" ,-")
    return bare or said or None


def likely(record: Record, others: Iterable[Record]) -> str | None:
    """The career that is named, else that of whoever named the person: people send one to their like."""
    if career := named(record):
        return career
    sent = (one for one in others if any(wording.is_same(one.contact, by) for by in record.referred_by))
    return next((found for one in sent if (found := named(one))), None)


def careers(records: Iterable[Record]) -> tuple[Career, ...]:
    """The careers of the seeker's conversations; the one with the best fit first, then the one with most behind it."""
    groups: dict[str, tuple[str | None, list[Record]]] = {}
    for record in records:
        if not wording.is_job(record):
            name = named(record)
            groups.setdefault(_key(name or _UNNAMED), (name, []))[1].append(record)
    return tuple(sorted([_career(name, group) for name, group in groups.values()], key=_order))


def _career(name: str | None, records: Sequence[Record]) -> Career:
    notes: dict[Topic, list[tuple[Record, str]]] = {}
    ratings: dict[FitDimension, list[tuple[Record, int]]] = {}
    for record in records:
        for note in record.notes:
            notes.setdefault(note.topic, []).append((record, note.text))
        for dimension, value in record.fit.items():
            ratings.setdefault(dimension, []).append((record, value))
    fits = {one: _mean([value for _, value in ratings[one]]) for one in _DIMENSIONS if one in ratings}
    single = [fit for dimension, fit in fits.items() if dimension is not FitDimension.OVERALL]
    return Career(
        _capitalized(name or _UNNAMED),
        tuple(records),
        name is not None,
        tuple(filter(was_heard, records)),
        notes,
        ratings,
        fits,
        _mean(single) if single else fits.get(FitDimension.OVERALL),
    )


def was_heard(record: Record) -> bool:
    """Whether this conversation told something."""
    return bool(record.notes or record.fit) or record.state is State.MET or record.met_at is not None


def people(records: Sequence[Record]) -> str:
    """As in "2 people (Ana Ruiz, Bo Lind)"."""
    names = ", ".join(wording.called(one.contact) for one in records)
    return f"{len(records)} {'person' if len(records) == 1 else 'people'} ({names})"


def _order(career: Career) -> tuple[bool, float, int, str]:
    return (not career.is_named, -(career.overall or 0.0), -len(career.heard), career.name.casefold())


def _key(name: str) -> str:
    words = re.findall(r"\w+", name.casefold())
    return " ".join(word.removesuffix("s") if len(word) > 3 and not word.endswith("ss") else word for word in words)  # noqa: PLR2004  # short words keep their s


def _capitalized(name: str) -> str:
    return name[:1].upper() + name[1:]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
