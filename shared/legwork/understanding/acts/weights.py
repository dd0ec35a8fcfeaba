"""The weights that ship with the classifier: a binary file a model, made by `infra/dev/train_acts.py`.

Its first line names the format. The second is JSON: `sentences` (what tells the labelled sentences that it was made
from apart from others), `acts`, `scale`, the number of `features`, and `crc32` of what follows, deflated: first the
names of the features (a line each, ascending), then a byte an act for each feature.
"""

import json
import struct
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from legwork.values.frozen import frozen

HERE = Path(__file__).parent
FORMAT = b"legwork weights 3"


class WeightsError(Exception):
    """A file of weights is missing, of another format or damaged: the package was not put together rightly."""


@frozen
class Weights:
    """The acts, the scale of the weights, the names of the known features, and the weights of each.

    The names ascend; `table` holds a byte an act for each of them, in their order: ten thousands of objects fewer.
    """

    acts: tuple[str, ...]
    scale: float
    names: Sequence[str]
    table: bytes

    @property
    def rows(self) -> dict[str, bytes]:
        """The weights of each feature by its name."""
        rows = struct.unpack(f"{len(self.acts)}s" * len(self.names), self.table)
        return dict(zip(self.names, rows, strict=True))


def weights_of(acts: tuple[str, ...], scale: float, rows: Mapping[str, bytes]) -> Weights:
    """The weights of features by their names, in any order."""
    names = sorted(rows)
    return Weights(acts, scale, names, b"".join(rows[name] for name in names))


def file_of(model: str, folder: Path = HERE) -> Path:
    """Where the weights of a model stand."""
    return folder / f"{model}.bin"


def read(file: Path) -> Weights:
    """The weights that a file holds (some milliseconds). Raises WeightsError."""
    header, body = _parts(file)
    try:
        return _unpack(header, zlib.decompress(body))
    except (KeyError, TypeError, ValueError, struct.error, zlib.error) as error:
        raise WeightsError(f"{file}: does not hold what its header says ({error})") from error


def sentences(file: Path) -> str:
    """What tells the sentences that a file was made from apart from others. Raises WeightsError."""
    header, _ = _parts(file)
    return str(header["sentences"])


def packed(weights: Weights, sentences: str) -> bytes:
    """The file that holds these weights: the same weights make the same bytes."""
    body = zlib.compress("\n".join(weights.names).encode() + weights.table, 9)
    header = {
        "sentences": sentences,
        "crc32": zlib.crc32(body),
        "acts": weights.acts,
        "scale": weights.scale,
        "features": len(weights.names),
    }
    return b"\n".join((FORMAT, json.dumps(header).encode(), body))


def _parts(file: Path) -> tuple[Mapping[str, Any], bytes]:
    """The header and what follows it."""
    try:
        kind, _, rest = file.read_bytes().partition(b"\n")
    except OSError as error:
        raise WeightsError(f"{file}: cannot be read ({type(error).__name__})") from error
    if kind != FORMAT:
        raise WeightsError(f"{file}: is not of the format {FORMAT.decode()!r}")
    line, _, body = rest.partition(b"\n")
    try:
        header = json.loads(line)
        whole = header["crc32"] == zlib.crc32(body)
    except (KeyError, TypeError, ValueError) as error:
        raise WeightsError(f"{file}: its header cannot be read") from error
    if not whole:
        raise WeightsError(f"{file}: is damaged or cut short")
    return header, body


def _unpack(header: Mapping[str, Any], body: bytes) -> Weights:
    acts, count = tuple(header["acts"]), int(header["features"])
    end = len(body) - len(acts) * count
    names = body[:end].decode().split("\n")
    if len(names) != count:
        raise ValueError(f"{len(names)} features")
    return Weights(acts, float(header["scale"]), names, body[end:])
