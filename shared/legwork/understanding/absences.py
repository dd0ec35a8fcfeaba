# ruff: noqa: E501, RUF001 - a pattern on one line reads best; typographic signs are what mail holds
"""When an absent person is back."""

import re
from datetime import date, timedelta

from legwork.understanding.cues import Cue
from legwork.understanding.moments import Frame, mentions
from legwork.understanding.sentences import sentences

_BACK = Cue(
    r"\b(?:back|return(?:ing|s)?|resum(?:e|ing)|available again|again from|in (?:the )?office again|wieder|zurück|erreichbar (?:ab|am)|de retour|reprends?|retour|vuelvo|regreso|volveré|regresaré)\b",
    re.IGNORECASE,
)
_UNTIL = Cue(
    r"\b(?:until|till|til|through|thru|to|bis|jusqu'?(?:au|à|en)?|hasta|up to(?: and including)?|inclusive|-|–)\b|[-–]",
    re.IGNORECASE,
)
_AWAY = Cue(
    r"\b(?:out of (?:the )?office|away|leave|holiday|vacation|absent|abwesend|urlaub|absente?|congés?|nicht (?:im|in der|am)|fuera|vacaciones|not in|off|unavailable|travel)",
    re.IGNORECASE,
)
_THROUGH = Cue(r"\b(?:through|thru|inclusive|including|einschließlich|inclus)\b", re.IGNORECASE)


def away_until(text: str, frame: Frame) -> tuple[date, str] | None:
    """The date on which the writer is back, and the words; None where it is not stated.

    "Back on the 14th" is that day; "until the 14th" too, "through the 14th" the day after. A return date said beats an
    end of absence.
    """
    today = frame.at.date()
    second: tuple[date, str] | None = None
    for sentence in sentences(text):
        words = sentence.plain
        days = [(one.day, one) for one in mentions(sentence.text, frame) if one.day and one.day >= today]
        if not days:
            continue
        if back := _BACK.search(words):
            after = [day for day, one in days if one.span[0] >= back.start()]
            return (after[0] if after else days[-1][0]), sentence.text
        if second is None and _AWAY.search(words) and _UNTIL.search(words):
            day = days[-1][0]
            second = (day + timedelta(days=1) if _THROUGH.search(words) else day), sentence.text
    return second
