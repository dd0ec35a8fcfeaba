# ruff: noqa: B905, C901, E731, PLW2901, PT018, RET502, RET503, RUF021, SIM905, T201 - a script; a hint is dropped on the way; read as written; a row of words reads best; prints for people
"""Score predictions against a corpus folder.

    python score.py GOLD_DIR PREDICTIONS.jsonl [--json] [--show]
    python score.py GOLD_DIR --self-test

A prediction is one JSON object a line: {"file": "NNN-slug.eml", ...the fields of `expect`...}.
A missing line counts as an empty answer.

Precision, recall and F1 of a field count its non-null values; accuracy is the share of emails
where the field is right, null included. Where gold has no company, an answer that is just the
label of the contact's mail domain is neither right nor wrong.
"""

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter
from datetime import datetime
from pathlib import Path

CONTACT = "name email title company phone linkedin".split()
MEETING = "start end medium join_url phone location".split()
ESSENTIALS = {"intent", "contact.name", "contact.email", "meeting.start", "proposed", "command.name"}
LEGAL = re.compile(r"[ ,]+(inc|llc|ltd|limited|gmbh|ag|plc|corp|co|a/s|oy|ab|bv|b\.v|s\.a|pty ltd|pte ltd)$")


def fold(text):
    return " ".join(unicodedata.normalize("NFKC", str(text)).casefold().split()).strip(" .,;:")


def instant(value):
    """The moment a date-time names; None where it is no date-time or lacks its UTC offset."""
    try:
        when = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return when.timestamp() if when.utcoffset() is not None else None


def digits(value):
    return re.sub(r"\D", "", str(value))


def profile(url):
    return re.sub(r"^(https?://)?(www\.)?", "", fold(url)).split("?")[0].rstrip("/")


def link(url):
    """Zoom's pwd and Teams' context belong to a join link, a query of Google Meet does not."""
    url = str(url).strip()
    return (url.split("?")[0] if "//meet.google.com/" in url else url).rstrip("/")


def company(name):
    return LEGAL.sub("", fold(name))


def same_instant(gold, got):
    return instant(got) is not None and instant(gold) == instant(got)


def same_place(gold, got):
    gold, got = fold(gold), fold(got)
    return bool(got) and (gold in got or got in gold)


def same(key):
    return lambda gold, got: key(gold) == key(got)


SAME = {
    "contact.company": same(company),
    "contact.phone": same(digits),
    "contact.linkedin": same(profile),
    "meeting.start": same_instant,
    "meeting.end": same_instant,
    "meeting.phone": same(digits),
    "meeting.join_url": same(link),
    "meeting.location": same_place,
    "away_until": same(lambda day: str(day)[:10]),
}

KEYS = {
    "proposed": lambda slots: {instant(get(slot, "start")) for slot in slots},
    "referrals": lambda people: {fold(get(person, "name")) for person in people},
}


def get(expect, path):
    for key in path.split("."):
        expect = expect.get(key) if isinstance(expect, dict) else None
    return None if expect == "" else expect


def domain_label(address):
    labels = (address or "").rpartition("@")[2].casefold().split(".")
    if labels[-2:] in (["example", "com"], ["example", "org"], ["example", "edu"]):
        labels = labels[:-1]
    return labels[-2] if len(labels) > 1 else ""


def from_domain(gold, got):
    """Is the company in an answer just the label of the contact's mail domain?"""
    names = [domain_label(get(expect, "contact.email")) for expect in (gold, got)]
    squash = lambda text: re.sub(r"[\W_]", "", fold(text))
    return squash(get(got, "contact.company")) in {squash(name) for name in names if name}


def same_args(gold, got):
    got = got if isinstance(got, dict) else {}
    for key in set(gold) | set(got):
        want, have = gold.get(key), got.get(key)
        if want is None or have is None:
            if want != have:
                return False
        elif key in ("start", "until") and len(want) > 10:
            if not same_instant(want, have):
                return False
        elif fold(want) != fold(have)[:10] if key == "until" else fold(want) != fold(have):
            return False
    return True


class Tally:
    """Counts of one field."""

    def __init__(self):
        self.gold = self.got = self.hit = self.right = self.emails = 0

    def add(self, gold, got, hit, right):
        self.gold, self.got, self.hit = self.gold + gold, self.got + got, self.hit + hit
        self.right, self.emails = self.right + right, self.emails + 1

    def result(self):
        precision = self.hit / self.got if self.got else float(not self.gold)
        recall = self.hit / self.gold if self.gold else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return {
            "gold": self.gold,
            "got": self.got,
            "hit": self.hit,
            "precision": precision,
            "recall": recall,
            "f1": f1,
            "accuracy": self.right / self.emails if self.emails else 1.0,
        }


def score(golds, answers):
    """golds, answers: {file: expect} -> (result, [(file, field, expected, got)])."""
    fields = [
        "intent",
        "kind",
        *(f"contact.{k}" for k in CONTACT),
        *(f"meeting.{k}" for k in MEETING),
        "proposed",
        "referrals",
        "away_until",
        "command.name",
        "command.args",
    ]
    tally = {field: Tally() for field in fields}
    confusion, wrong, perfect, essential, wrong_starts = Counter(), [], 0, 0, 0
    for file, gold in golds.items():
        answer = answers.get(file) or {}
        before = len(wrong)
        for field in fields:
            if field == "meeting.phone" and get(gold, "meeting.medium") == "video":
                continue
            want, have = get(gold, field), get(answer, field)
            if field in ("proposed", "referrals"):
                wants, haves = KEYS[field](want or []), KEYS[field](have or [])
                right = wants == haves
                tally[field].add(len(wants), len(haves), len(wants & haves), right)
            else:
                if want is None and (have == {} or field == "contact.company" and have and from_domain(gold, answer)):
                    have = None
                if want is None or have is None:
                    hit = False
                elif field == "command.args":
                    hit = same_args(want, have) and get(gold, "command.name") == get(answer, "command.name")
                else:
                    hit = SAME.get(field, same(fold))(want, have)
                right = hit or want is have is None
                tally[field].add(want is not None, have is not None, hit, right)
            if field == "intent" and not right:
                confusion[f"{want} -> {have}"] += 1
            if field == "meeting.start" and have is not None and not right:
                wrong_starts += 1
            if not right:
                wrong.append((file, field, want, have))
        perfect += len(wrong) == before
        essential += not any(row[1] in ESSENTIALS for row in wrong[before:])
    result = {
        "emails": len(golds),
        "missing": sum(file not in answers for file in golds),
        "all_right": perfect / len(golds) if golds else 1.0,
        "essentials": essential / len(golds) if golds else 1.0,
        "wrong_start": wrong_starts,
        "confusion": dict(confusion.most_common()),
        "fields": {f: t.result() for f, t in tally.items()},
    }
    return result, wrong


def report(result):
    counts, shares = ("gold", "got", "hit"), ("precision", "recall", "f1", "accuracy")
    print("field".ljust(17), *(c.rjust(5) for c in counts), *(s.rjust(9) for s in shares))
    for field, row in result["fields"].items():
        print(field.ljust(17), *(f"{row[c]:5}" for c in counts), *(f"{row[s]:9.3f}" for s in shares))
    for pair, n in result["confusion"].items():
        print(f"intent {pair}: {n}")
    print(f"wrong start: {result['wrong_start']}")
    print(f"essentials right: {result['essentials']:.3f}")
    print(
        f"every field right: {result['all_right']:.3f} of {result['emails']} emails "
        f"({result['missing']} without an answer)"
    )


def self_test(golds):
    result, wrong = score(golds, golds)
    assert not wrong and result["all_right"] == 1.0 and result["wrong_start"] == 0, wrong
    assert all(r[k] == 1.0 for r in result["fields"].values() for k in ("precision", "recall", "f1", "accuracy"))
    empty, _ = score(golds, {})
    assert empty["missing"] == len(golds) and empty["all_right"] == 0.0 and empty["wrong_start"] == 0
    one = {
        "contact": {"email": "kim@blue-harbour.example", "company": None},
        "meeting": {"start": "2026-03-05T14:00:00-05:00", "medium": "video", "location": None},
    }
    other = {
        "contact": {"email": "kim@blue-harbour.example", "company": "Blue Harbour"},
        "meeting": {"start": "2026-03-05T19:00:00Z", "medium": "video"},
    }
    assert not score({"a": one}, {"a": other})[1]
    other["meeting"]["start"] = "2026-03-05T14:00:00-06:00"
    assert score({"a": one}, {"a": other})[0]["wrong_start"] == 1
    print("self-test: ok")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, metavar="GOLD_DIR")
    parser.add_argument("predictions", type=Path, nargs="?", metavar="PREDICTIONS.jsonl")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--show", action="store_true", help="list each wrong field with expected and got")
    parser.add_argument("--self-test", action="store_true", help="score gold against itself")
    options = parser.parse_args()
    golds = {
        f"{path.stem}.eml": json.loads(path.read_text(encoding="utf-8"))["expect"]
        for path in sorted(options.gold.glob("*.json"))
    }
    if options.self_test or options.predictions is None:
        return self_test(golds)
    lines = options.predictions.read_text(encoding="utf-8").splitlines()
    answers = {row["file"]: row for row in map(json.loads, filter(str.strip, lines))}
    result, wrong = score(golds, answers)
    if options.json:
        rows = [dict(zip(("file", "field", "expected", "got"), row)) for row in wrong]
        print(json.dumps(result | ({"wrong": rows} if options.show else {}), ensure_ascii=False))
        return
    report(result)
    if options.show:
        for file, field, want, have in wrong:
            want, have = (json.dumps(value, ensure_ascii=False) for value in (want, have))
            print(f"{file} {field}: expected {want}, got {have}")


if __name__ == "__main__":
    sys.exit(main())
