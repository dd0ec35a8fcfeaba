"""What is kept of a function's first event."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(slots=True)
class Start:
    """One first event: when, what, the calls (service, operation, parameters) and their raw answers, in order."""

    at: datetime
    event: dict[str, Any]
    environ: dict[str, str]
    calls: list[tuple[str, str, dict[str, Any]]] = field(default_factory=list)
    answers: list[tuple[int, dict[str, str], bytes]] = field(default_factory=list)
