"""The weights that ship with the classifier: a binary file a model, made by `infra/dev/train_acts.py`.

Its first line names the format. The second is JSON: `sentences` (what tells the labelled sentences that it was made
from apart from others), `acts`, `scale`, the number of `features`, and `crc32` of what follows, deflated: first the
names of the features (a line each, ascending), then a byte an act for each feature.
"""

import json
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legwork.values.frozen import frozen

HERE = Path(__file__).parent
FORMAT = b"legwork weights 3"


class WeightsError(Exception):
    """A file of weights is missing, of another format or damaged: the package was not put together rightly."""


@frozen
class Weights:
    """The acts, the weights of each known feature (one byte an act, in the order of their names), and their scale."""

    acts: tuple[str, ...]
    scale: float
    rows: Mapping[str, bytes]


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
    names = sorted(weights.rows)
    rows = b"".join(weights.rows[name] for name in names)
    body = zlib.compress("\n".join(names).encode() + rows, 9)
    header = {
        "sentences": sentences,
        "crc32": zlib.crc32(body),
        "acts": weights.acts,
        "scale": weights.scale,
        "features": len(names),
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
    rows = struct.unpack(f"{len(acts)}s" * count, body[end:])
    return Weights(acts, float(header["scale"]), dict(zip(names, rows, strict=True)))
