"""Which text answers a question: BM25 (Robertson and Zaragoza 2009) over stems; what it covers; concepts on top."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from legwork.guide.words import Unit

K1, B = 1.2, 0.5  # B below the usual 0.75: the sections are of much the same length
TITLE_COUNTS = 4  # a word of the title weighs as if it stood that often in the text
CONCEPT_WEIGHT = 4.0  # of a concept in a section that is about it: as much as a rare word that stands there often
PHRASE_WEIGHT = 2.0  # of a phrase, against 1 of a word: it is seldom there by chance
ANCHOR_WEIGHT = 0.25  # of "interview", "career" and their like, which tell no section from another
NAME_WEIGHT = 4.0
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


def scores(asked: Iterable[Unit], index: Postings, documents: int) -> dict[int, float]:
    """The score of each document that has anything of what is asked: what it has of it, times the share of it all.

    Words that stand nowhere weigh most in the share: they tell that the question is about something else, and names
    (of a firm, of a town) tell it most. A unit asked twice counts once.
    """
    score: dict[int, float] = {}
    share: dict[int, float] = {}
    total = 0.0
    for unit in dict.fromkeys(asked):
        found: dict[int, float] = {}
        for term in unit.terms:
            for number, has in index.get(term, ()):
                found[number] = found.get(number, 0.0) + has
        weight = _weight(unit)
        rarity = weight * idf(len(index.get(unit.terms[0], ())), documents)
        total += rarity * NAME_WEIGHT if unit.named and not found else rarity
        for number, has in found.items():
            score[number] = score.get(number, 0.0) + weight * has
            share[number] = share.get(number, 0.0) + rarity
    return {number: has * share[number] / total for number, has in score.items()}


def _weight(unit: Unit) -> float:
    if unit.anchors and len(unit.concepts) == 1:
        return ANCHOR_WEIGHT
    return 1.0 if unit.stem else PHRASE_WEIGHT
