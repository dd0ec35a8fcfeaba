"""What the commands share: exits, complaints, and the way to the checkout."""

import sys
from pathlib import Path

FINE, FAILED, WRONG_USE = 0, 1, 2

CHECKOUT = Path(__file__).resolve().parents[3]


class WrongUseError(Exception):
    """The command cannot be carried out as it was given. One line a fault; exit status 2."""


def complain(text: str) -> None:
    """One line a problem, on standard error."""
    for line in text.splitlines():
        print(f"legwork: {line}", file=sys.stderr)


def reach_checkout() -> None:
    """Let `infra.local` be imported. Raises WrongUseError where this is no checkout: the layer ships without it."""
    if not (CHECKOUT / "infra" / "local" / "runtime.py").is_file():
        raise WrongUseError("this command plays the real functions and needs a checkout of the project around it")
    if str(CHECKOUT) not in sys.path:
        sys.path.insert(0, str(CHECKOUT))
    missing = [name for name in ("aiosmtpd", "moto", "yaml") if not _is_there(name)]
    if missing:
        raise WrongUseError(
            f"this command needs the packages of requirements/local.txt: {', '.join(missing)} is missing"
        )


def _is_there(package: str) -> bool:
    from importlib.util import find_spec  # noqa: PLC0415 - the other commands do without

    return find_spec(package) is not None
