"""The command line: `legwork`."""

import sys
from collections.abc import Sequence

from legwork.cli import run


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name; the exit status."""
    return run(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    sys.exit(main())
