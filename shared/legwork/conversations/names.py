"""Names as they are compared."""

import unicodedata

# Words beside a name that are none of it.
_TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "mx", "phd", "md", "jr", "sr"})


def name_words(name: str) -> tuple[str, ...]:
    """A name for comparing: words without case, accents, dots and titles."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(char if char.isalnum() else " " for char in plain if not unicodedata.combining(char))
    return tuple(word for word in kept.split() if word not in _TITLES)


def may_be_one(one: str, other: str) -> bool:
    """Whether two names may be one person's: every word of the shorter is in the longer, at least as its initial."""
    few, many = sorted((name_words(one), name_words(other)), key=len)
    return all(any(_alike(word, known) for known in many) for word in few)


def _alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])
