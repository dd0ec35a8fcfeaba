"""Which text answers a question: BM25 (Robertson and Zaragoza 2009) over stems and concepts, and how much it covers."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

K1, B = 1.2, 0.5  # B below the usual 0.75: the sections are of much the same length
TITLE_COUNTS = 4  # a word of the title weighs as if it stood that often in the text
Postings = Mapping[str, tuple[tuple[int, float], ...]]


def postings(documents: Sequence[tuple[Iterable[str], Iterable[str]]]) -> dict[str, tuple[tuple[int, float], ...]]:
    """For each term where it occurs and with which weight. A document is the terms of its title and of its text."""
    counted = [Counter({term: TITLE_COUNTS * n for term, n in Counter(t).items()}) + Counter(b) for t, b in documents]
    average = sum(one.total() for one in counted) / len(counted)
    found: dict[str, list[tuple[int, float]]] = {}
    for number, terms in enumerate(counted):
        norm = K1 * (1 - B + B * terms.total() / average)
        for term, count in terms.items():
            found.setdefault(term, []).append((number, count * (K1 + 1) / (count + norm)))
    return {
        term: tuple((number, round(idf(len(where), len(counted)) * weight, 3)) for number, weight in where)
        for term, where in sorted(found.items())
    }


def idf(documents_with: int, documents: int) -> float:
    """How telling a term is, from about 0 (in every document) upwards."""
    return math.log(1 + (documents - documents_with + 0.5) / (documents_with + 0.5))


def scores(terms: Iterable[str], index: Postings) -> Counter[int]:
    """The score of each document that has any of the terms; a term asked twice counts once."""
    total: Counter[int] = Counter()
    for term in dict.fromkeys(terms):
        for number, weight in index.get(term, ()):
            total[number] += weight  # type: ignore[assignment]  # a Counter may hold floats
    return total
