"""The weights that ship with the classifier: one binary file beside this module, made by `infra/dev/train_acts.py`.

Its first line names the format. The second is JSON: `sentences` (what tells the labelled sentences that they were made
from apart from others), `crc32` (of all that follows), and `models`, each with its `name`, `acts`, `scale` and number
of `features`. Then come the models in that order: first the keys of the features (four bytes each, little-endian,
ascending), then a byte an act for each feature.
"""

import json
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SHIPPED = Path(__file__).with_name("weights.bin")
FORMAT = b"legwork weights 1"
_KEY = 4  # bytes of a key


class WeightsError(Exception):
    """The file of weights is missing, of another format or damaged: the package was not put together rightly."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The acts, the weights of each known feature (one byte an act, by the CRC-32 of the feature), and their scale."""

    acts: tuple[str, ...]
    scale: float
    rows: Mapping[int, bytes]


def read(model: str, file: Path = SHIPPED) -> Weights:
    """The weights of a model (some milliseconds). Raises WeightsError."""
    header, body = _parts(file)
    try:
        return _unpack(model, header["models"], body)
    except (KeyError, TypeError, ValueError, struct.error) as error:
        raise WeightsError(f"{file}: holds no model {model!r} ({error})") from error


def sentences(file: Path = SHIPPED) -> str:
    """What tells the sentences that a file was made from apart from others. Raises WeightsError."""
    header, _ = _parts(file)
    return str(header["sentences"])


def packed(models: Mapping[str, Weights], sentences: str) -> bytes:
    """The file that holds these models: the same models make the same bytes."""
    body = b"".join(map(_pack, models.values()))
    shapes = [
        {"name": name, "acts": one.acts, "scale": one.scale, "features": len(one.rows)} for name, one in models.items()
    ]
    header = {"sentences": sentences, "crc32": zlib.crc32(body), "models": shapes}
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


def _pack(weights: Weights) -> bytes:
    keys = sorted(weights.rows)
    return struct.pack(f"<{len(keys)}I", *keys) + b"".join(weights.rows[key] for key in keys)


def _unpack(model: str, shapes: list[dict[str, Any]], body: bytes) -> Weights:
    begin = 0
    for shape in shapes:
        acts, count = tuple(shape["acts"]), int(shape["features"])
        middle = begin + _KEY * count
        end = middle + len(acts) * count
        if shape["name"] == model:
            keys = struct.unpack(f"<{count}I", body[begin:middle])
            rows = struct.iter_unpack(f"{len(acts)}s", body[middle:end])
            return Weights(acts, float(shape["scale"]), {key: row for key, (row,) in zip(keys, rows, strict=True)})
        begin = end
    raise KeyError(model)
