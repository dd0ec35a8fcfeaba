"""The weights that ship with the classifier: a binary file a model, made by `infra/dev/train_acts.py`.

Its first line names the format. The second is JSON: `sentences` (what tells the labelled sentences that it was made
from apart from others), `acts`, `scale`, the number of `features`, and `crc32` of what follows, deflated: first the
keys of the features (four bytes each, little-endian, ascending), then a byte an act for each feature.
"""

import json
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legwork.values.frozen import frozen

HERE = Path(__file__).parent
FORMAT = b"legwork weights 2"
_KEY = 4  # bytes of a key


class WeightsError(Exception):
    """A file of weights is missing, of another format or damaged: the package was not put together rightly."""


@frozen
class Weights:
    """The acts, the weights of each known feature (one byte an act, by the CRC-32 of the feature), and their scale."""

    acts: tuple[str, ...]
    scale: float
    rows: Mapping[int, bytes]


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
    keys = sorted(weights.rows)
    rows = b"".join(weights.rows[key] for key in keys)
    body = zlib.compress(struct.pack(f"<{len(keys)}I", *keys) + rows, 9)
    header = {
        "sentences": sentences,
        "crc32": zlib.crc32(body),
        "acts": weights.acts,
        "scale": weights.scale,
        "features": len(keys),
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
    if len(body) != (_KEY + len(acts)) * count:
        raise ValueError(f"{len(body)} bytes")
    keys = struct.unpack_from(f"<{count}I", body)
    rows = struct.iter_unpack(f"{len(acts)}s", body[_KEY * count :])
    return Weights(acts, float(header["scale"]), {key: row for key, (row,) in zip(keys, rows, strict=True)})
