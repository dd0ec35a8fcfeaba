"""Reads many broken mails: no exception, none takes long, none takes much memory.

    python -m tests.bench.mutated [--count 20000] [--seed 1] [FOLDER …]

What is broken are the mails of the corpus and those in the folders; each of them is read as it is, too.
"""

import argparse
import resource
import sys
import traceback
from collections.abc import Iterator, Sequence
from datetime import UTC
from pathlib import Path
from time import process_time

from legwork.mail.segments import segments
from legwork.service import pure
from legwork.values.errors import UnreadableMailError
from legwork.values.people import Seeker
from tests.bench.mutations import CORPUS, mails_in, mutated

SEEKER = Seeker("Nia Brook", "nia@student.example", "America/New_York")
FIRST = b"From: Nia <nia@student.example>\r\nSubject: Hello\r\n\r\nCould we talk on Tuesday at two?\r\n"
SECONDS, MEGABYTES = 1.0, 256


def read(raw: bytes, *, understand: bool = True) -> None:
    """As `receive` reads it; the mail alone where it need not be understood."""
    try:
        message = pure.read_message(raw)
    except UnreadableMailError:
        return
    if understand:
        pure.understand(message, SEEKER)
    else:
        segments(message, UTC)


def main() -> int:
    """Read them all; 1 where one failed, took too long or too much."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1, help="another one breaks them otherwise")
    parser.add_argument("folders", nargs="*", type=Path)
    options = parser.parse_args()
    read(FIRST)  # what is loaded once is no mail's
    failed, longest, name_of_longest, count = 0, 0.0, "", 0
    for name, raw in _mails([CORPUS, *options.folders], options.count, options.seed):
        begin = process_time()
        try:
            read(raw)
        except Exception:  # noqa: BLE001 - that none comes is what is measured
            failed += 1
            print(f"{name}: {traceback.format_exc(limit=-2)}")
        count += 1
        if (took := process_time() - begin) > longest:
            longest, name_of_longest = took, name
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{count} mails, {failed} failed, longest {longest:.2f} s ({name_of_longest}), {megabytes:.0f} MB at most")
    return 1 if failed or longest > SECONDS or megabytes > MEGABYTES else 0


def _mails(folders: Sequence[Path], count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    for path in mails_in(folders):
        yield path.name, path.read_bytes()
    yield from mutated(count, folders, seed)


if __name__ == "__main__":
    sys.exit(main())
