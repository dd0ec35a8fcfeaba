"""What a sentence may do, as a model reads it."""

from collections.abc import Mapping, Sequence

from legwork.values.frozen import frozen


@frozen
class Reading:
    """How likely a sentence does each act that a model knows: the places of the acts, and their shares, which sum to 1.

    The places are the model's, one mapping for all of its sentences.
    """

    places: Mapping[str, int]
    shares: Sequence[float]

    @property
    def act(self) -> str:
        """The likeliest act."""
        return [*self.places][self.shares.index(max(self.shares))]

    def of(self, *acts: str) -> float:
        """How likely it does any of some acts; one that the model does not know it does not do."""
        return sum([self.shares[self.places[act]] for act in acts if act in self.places], 0.0)


def places_of(acts: Sequence[str]) -> Mapping[str, int]:
    """The place of each act."""
    return {act: place for place, act in enumerate(acts)}


def reading_of(likely: Mapping[str, float]) -> Reading:
    """The reading of a sentence that does each act so likely."""
    return Reading(places_of([*likely]), tuple(likely.values()))
