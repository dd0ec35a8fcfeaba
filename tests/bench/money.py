"""What a seeker costs a month: everything counted in a year of use, times the price list in docs/prices.csv.

Processor time is that of this machine, the embedded AWS included, at the share of a processor that 512 MB get on
Lambda: more than it takes there. The free tiers are left out. What does not depend on seekers (the tick, the polling of
queues) is told beside it.
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from math import ceil
from pathlib import Path

from tests.bench import lives
from tests.bench.counting import Invocation
from tests.bench.rows import Row
from tests.bench.year import MONTH

PRICES = Path(__file__).parents[2] / "docs" / "prices.csv"
CHUNK = 256 * 1024
MAIL_BYTES = 60_000  # a mail with its HTML and a signature's picture; those of the year are shorter
KEPT_MONTHS = 6  # raw mail, on average: until its conversation ends and a month more
GIGABYTES, VCPU = 0.5, 512 / 1769  # template.yaml; Lambda gives a processor for 1,769 MB
ANSWER_SECONDS = 0.006  # what a request to an AWS service takes within a region (assumed)
LOG_BYTES = 1_000  # an invocation: START, END, REPORT, one line of ours and its metric
RECORD_BYTES = 400_000  # what a seeker's records take after a year
QUEUE_REQUESTS = 3  # a message is sent, received and deleted
EVENTS_A_LETTER = 2  # SEND and DELIVERY
MONTHS = 12
DAYS_A_MONTH = 365 / 12
MINUTES_A_MONTH = DAYS_A_MONTH * 24 * 60
POLLS_A_MONTH = 3 * 5 * MINUTES_A_MONTH * 3  # three queues, five pollers, each waits 20 seconds


def rows() -> Iterator[Row]:
    """A seeker's month in cents, part by part."""
    if why := lives.missing():
        yield Row(f"money is left out: {why}", 0)
        return
    parts = monthly(lives.lives().year, prices())
    whole = sum(parts.values())
    yield Row("money, a seeker and month, US cents", 100 * whole)
    for name, usd in sorted(parts.items(), key=lambda part: -part[1]):
        yield Row(f"money, {name}, US cents", 100 * usd)
    yield Row("money, the share of SES", parts["SES"] / whole, 0.7, at_least=True)
    yield Row("money, a stack without seekers, US cents a month", 100 * standing(lives.lives().year, prices()))


def prices() -> Mapping[str, float]:
    """The price list."""
    with PRICES.open(encoding="utf-8") as lines:
        return {line["what"]: float(line["usd"]) for line in csv.DictReader(lines)}


def monthly(year: Sequence[Invocation], usd: Mapping[str, float]) -> dict[str, float]:
    """US dollars of a month of a seeker's year, by service."""
    share = DAYS_A_MONTH / (MONTHS * MONTH.days)
    work = [one for one in year if one.function in {"receive", "send", "feedback"}]
    mails = sum(len(one.records) for one in year if one.function == "receive")
    letters = sum(one.of("sesv2") for one in year)
    told = mails + letters * EVENTS_A_LETTER
    kept = mails * MAIL_BYTES * KEPT_MONTHS / MONTHS
    parts = {
        "SES": mails * (usd["ses.inbound"] + usd["ses.inbound_chunk"] * ceil(MAIL_BYTES / CHUNK))
        + letters * usd["ses.outbound"],
        "DynamoDB": sum(one.wru * usd["dynamodb.wru"] + one.read * usd["dynamodb.rru"] for one in work),
        "Lambda": sum(_lambda(one, usd) for one in work),
        "S3": mails * (usd["s3.put"] + usd["s3.get"]),
        "SNS and SQS": told * usd["sns.publish"] + (told + letters) * QUEUE_REQUESTS * usd["sqs.request"],
        "logs": len(work) * LOG_BYTES / 1e9 * usd["logs.gb"],
    }
    parts = {name: sum_ * share for name, sum_ in parts.items()}
    parts["S3"] += kept / 1e9 * usd["s3.gb_month"]
    parts["DynamoDB"] += RECORD_BYTES / 2 / 1e9 * usd["dynamodb.gb_month"]
    return parts


def standing(year: Sequence[Invocation], usd: Mapping[str, float]) -> float:
    """US dollars a month of the tick and of the queues' polling."""
    ticks = [one for one in year if one.function == "tick"]
    tick = sum(_lambda(one, usd) + one.read * usd["dynamodb.rru"] for one in ticks) / len(ticks)
    return MINUTES_A_MONTH * (tick + LOG_BYTES / 1e9 * usd["logs.gb"]) + POLLS_A_MONTH * usd["sqs.request"]


def _lambda(one: Invocation, usd: Mapping[str, float]) -> float:
    seconds = one.seconds / VCPU + sum(one.calls.values()) * ANSWER_SECONDS
    return usd["lambda.request"] + seconds * GIGABYTES * usd["lambda.gb_second"]
