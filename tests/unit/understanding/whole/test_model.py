"""The opinion on a whole mail: how its weights add up."""

from legwork.understanding.acts.weights import read
from legwork.understanding.whole.model import FILE, LANE, ONE


def test_all_features_at_once_have_no_more_weight_than_their_sums_hold() -> None:
    rows = read(FILE).rows.values()

    assert max(map(sum, zip(*rows, strict=True))) * ONE < 256**LANE
