"""A person's name as it is known from a header, found again where they sign."""

from legwork.values.regexes import regex

_WORD = regex(r"[^\W\d_][\w'’-]{0,39}\.?")  # noqa: RUF001 - the apostrophe of printed names
MIN_NAMES = 2  # words of a name, to be sure of it
_MAX_TITLES = 3
_AFTER = regex(r"\s{0,3}(?:$|[^\w\s]|[^\Wa-zà-ÿ])")  # what may follow: nothing, a mark, a capital, no verb


def names_in(name: str) -> frozenset[str]:
    """The words of a name, casefolded, in no order: "Last, First" and "First Last" are one."""
    return frozenset([word.strip(".").casefold() for word in _WORD.findall(name[:200])])


def opens_with_name(line: str, names: frozenset[str]) -> int:
    """Where in the line the name ends that opens it; 0 where none does.

    Two words of the name at least, behind up to three titles ("Dr.", "Her Honour"), and no sentence behind them.
    """
    if len(names) < MIN_NAMES:
        return 0
    found, titles, end = 0, 0, 0
    for word in _WORD.finditer(line[:200]):
        if end and line[end : word.start()].strip(" *_"):
            break
        if word[0].strip(".").casefold() in names:
            found += 1
        elif found or titles == _MAX_TITLES or not (word[0][0].isupper() or word[0].endswith(".")):
            break
        else:
            titles += 1
        end = word.end()
    return end if found >= MIN_NAMES and _AFTER.match(line, end) else 0
