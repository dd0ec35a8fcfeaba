"""The command line: `legwork`."""


def main() -> int:
    """Run the command that the arguments name; the exit status."""
    return 0
