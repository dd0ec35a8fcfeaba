"""All calls of one mail and of one letter, counted on the real engine over a year of use."""

import statistics
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tests.bench import lives
from tests.bench.counting import Invocation
from tests.bench.demands import floor_of
from tests.bench.rows import Row

# Their mark is one transaction with the record that they change or the letter that follows them.
SUCCEEDED = frozenset({"nudge"})
# What they say is of everything that the seeker keeps: the reads grow with it.
OF_EVERYTHING = frozenset({"digest", "list", "compare", "export"})


def rows() -> Iterator[Row]:
    """Per intent what a mail writes beside what the table of letters demands; per kind what a letter costs."""
    if why := lives.missing():
        yield Row(f"calls are left out: {why}", 0)
        return
    played = lives.lives()
    mails = _by_intent(played.of("receive"))
    yield from _of_mails(mails)
    every = [one for some in mails.values() for one in some]
    yield Row("one mail, S3 calls, at most", max(one.of("s3") for one in every), 1)
    yield Row("one mail, SQS calls, at most", max(one.of("sqs") for one in every), 2)
    yield from _of_letters(_by_kind(played.of("send")))


def _of_mails(mails: Mapping[str, Sequence[Invocation]]) -> Iterator[Row]:
    for intent, some in sorted(mails.items()):
        floor = sum(floor_of(one, intent) for one in some) / len(some)
        name = f"a mail, {intent.replace('_', ' ')}"
        yield Row(f"{name}, WRU times its floor of {floor:.1f}", _mean(one.wru for one in some) / floor, 1.2)
        yield Row(f"{name}, RRU", _median(one.read for one in some))
        yield Row(f"{name}, requests to DynamoDB", _median(one.of("dynamodb") for one in some))


def _of_letters(letters: Mapping[str, Sequence[Invocation]]) -> Iterator[Row]:
    every = [one for some in letters.values() for one in some]
    yield Row("one letter, WRU", _median(one.wru for one in every), 6)
    yield Row("one letter, RRU", _median(one.read for one in every), 4)
    yield Row("one letter, SES calls, at most", max(one.of("sesv2") for one in every), 1)
    for kind, some in sorted(letters.items()):
        name = f"one {kind.replace('_', ' ')}"
        yield Row(f"{name}, WRU", _median(one.wru for one in some), None if kind in SUCCEEDED else 6)
        yield Row(f"{name}, RRU", _median(one.read for one in some), None if kind in OF_EVERYTHING else 4)


def _by_intent(mails: Iterable[Invocation]) -> Mapping[str, list[Invocation]]:
    """The accepted mails by what they mean; what only settles a question means nothing by itself."""
    found = defaultdict(list)
    for one in mails:
        for line in lives.inbound_of(one):
            if line.outcome == "accepted" and line.intent:
                found[line.intent.value].append(one)
    return found


def _by_kind(letters: Iterable[Invocation]) -> Mapping[str, list[Invocation]]:
    """Those that went out, by their kind."""
    found = defaultdict(list)
    for one in letters:
        if one.of("sesv2"):
            found[lives.letter_kind(one)].append(one)
    return found


def _mean(figures: Iterable[float]) -> float:
    return statistics.fmean(figures)


def _median(figures: Iterable[float]) -> float:
    return statistics.median(figures)
