"""Links that join a video call, told from all the other links of an invitation."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class JoinLink:
    """A link that joins a call: unwrapped `url`, the conferencing `service`, the verbatim `words`, where they start."""

    url: str
    service: str
    words: str
    start: int


def join_links(text: str) -> tuple[JoinLink, ...]:
    """Every join link of a text, the likeliest first. Dial-in pages, reschedule links and recordings are none."""
    return ()


def join_link(text: str) -> JoinLink | None:
    """The likeliest join link of a text."""
    return next(iter(join_links(text)), None)
