"""Text that OpenPGP signed in place (RFC 9580, section 7): the words without what proves them."""

import re

from legwork.values.regexes import regex

_HEAD = regex(r"\s{0,99}-----BEGIN PGP SIGNED MESSAGE-----[ \t]{0,9}\n(?:[\w-]{1,40}: [^\n]{0,200}\n){0,9}\n")
_TAIL = "-----BEGIN PGP SIGNATURE-----"
_ESCAPED = regex(r"^- ", re.MULTILINE)


def unarmoured(text: str) -> str:
    """The signed words and what stands below the signature; any other text as it is."""
    head = _HEAD.match(text)
    if not head:
        return text
    words, _, tail = text[head.end() :].partition(_TAIL)
    below = tail.partition("-----END PGP SIGNATURE-----")[2]
    return _ESCAPED.sub("", words).rstrip() + below.rstrip()
