"""format=flowed (RFC 3676): lines that end in a space go on in the next one."""

_SIGNATURE = "-- "


def unflowed(text: str, *, delete_space: bool = False) -> str:
    """The text with flowed lines joined within their quote depth, space-stuffing removed, quote marks kept."""
    out: list[list[str]] = []  # lines in pieces
    open_depth: int | None = None
    for line in text.split("\n"):
        depth, words = _quote(line)
        flows = words.endswith(" ") and words != _SIGNATURE
        kept = words[:-1] if flows and delete_space else words
        if open_depth == depth and words != _SIGNATURE:
            out[-1].append(kept)
        else:
            out.append([">" * depth + (" " if depth else "") + kept])
        open_depth = depth if flows else None
    return "\n".join(map("".join, out))


def _quote(line: str) -> tuple[int, str]:
    words = line.lstrip(">")
    return len(line) - len(words), words.removeprefix(" ")
