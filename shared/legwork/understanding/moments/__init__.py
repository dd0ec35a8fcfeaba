"""The time reader: our own grammar of times in mail. Text and a frame in, mentions out; linear and pure."""

from legwork.understanding.moments.choose import Offer, choose, offers
from legwork.understanding.moments.lengths import length_in
from legwork.understanding.moments.mention import Frame, Mention, Precision
from legwork.understanding.moments.read import halves_spoken_of, language_in, mentions
from legwork.understanding.moments.same import with_days, with_same_times

__all__ = [
    "Frame",
    "Mention",
    "Offer",
    "Precision",
    "choose",
    "halves_spoken_of",
    "language_in",
    "length_in",
    "mentions",
    "offers",
    "with_days",
    "with_same_times",
]
