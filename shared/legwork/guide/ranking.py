"""Which text answers a question: BM25 (Robertson and Zaragoza 2009) over stems; what it covers; concepts on top."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

K1, B = 1.2, 0.5  # B below the usual 0.75: the sections are of much the same length
TITLE_COUNTS = 4  # a word of the title weighs as if it stood that often in the text
CONCEPT_WEIGHT = 4.0  # of a concept in a section that is about it: as much as a rare word that stands there often
Where = tuple[tuple[int, float], ...]
"""Numbers of documents, each with a weight."""
Postings = Mapping[str, Where]


def postings(documents: Sequence[tuple[Iterable[str], Iterable[str]]]) -> dict[str, Where]:
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


def routes(concepts: Sequence[Iterable[str]]) -> dict[str, Where]:
    """For each concept the documents that are about it, given the concepts of each document."""
    found: dict[str, Where] = {}
    for number, names in enumerate(concepts):
        for name in names:
            found[name] = (*found.get(name, ()), (number, CONCEPT_WEIGHT))
    return found


def idf(documents_with: int, documents: int) -> float:
    """How telling a term is, from about 0 (in every document) upwards."""
    return math.log(1 + (documents - documents_with + 0.5) / (documents_with + 0.5))


def scores(terms: Iterable[str], index: Postings) -> dict[int, float]:
    """The score of each document that has any of the terms; a term asked twice counts once."""
    total: dict[int, float] = {}
    for term in dict.fromkeys(terms):
        for number, weight in index.get(term, ()):
            total[number] = total.get(number, 0.0) + weight
    return total


def covered(units: Iterable[Sequence[str]], number: int, index: Postings, documents: int) -> float:
    """Which share of what is asked the document speaks of, 0 to 1; each unit weighed by how rare its first term is.

    A unit is asked about by any of its terms. Words that stand nowhere weigh most: they tell that it is about
    something else.
    """
    total = matched = 0.0
    for unit in dict.fromkeys(tuple(one) for one in units):
        weight = idf(len(index.get(unit[0], ())), documents)
        total += weight
        if any(number == where for term in unit for where, _ in index.get(term, ())):
            matched += weight
    return matched / total if total else 0.0
