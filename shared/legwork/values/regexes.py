"""Regular expressions that are compiled when they are first looked for: a mail needs one in five of them.

Compiling is the dearest thing of a cold start, and Python keeps no compiled expression from one process to the next.
"""

import re
from functools import cached_property
from typing import Any, AnyStr, cast


def regex(pattern: AnyStr, flags: int | re.RegexFlag = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, compiled at its first use; a fault in the expression raises no sooner."""
    return cast("re.Pattern[AnyStr]", _Late(pattern, flags))


class _Late:
    """Asks the compiled expression once for each method, and keeps the answer as its own."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[Any]:
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found
