"""Finds every regular expression of the package, and makes texts on which a bad one would take for ever.

Run as a script it prints what was compiled: everything at import, and at run time what reading some mails needs.
"""

import ast
import gc
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import fields, is_dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from re import _constants as sre
from re import _parser as parser

import legwork
from legwork.values import regexes

PACKAGE = Path(legwork.__file__).parent
CORPUS = Path(__file__).parents[1] / "corpus" / "dev"
CALLS = frozenset(("compile", "search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer"))
NAMES = frozenset(("regex", *(f"re.{name}" for name in CALLS)))
LATE = "regexes.py"
# What mail is made of: whichever of these a quantifier takes, and a neighbour takes too, is a way to be slow.
PUMPS = ("a", "1", " ", "\n", ">", "> ", "-", "<", "a@", "a.", ", ", "a ", "A", "Aa ", "é", ":", "=", "(", '"', "_")
ANYTHING = "a1 -_.@,:;A>é\n\t<"


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Where the package asks `re` for anything, at once or late."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in NAMES and path.name != LATE:
                yield str(path.relative_to(PACKAGE)), node


def is_escaped(node: ast.Call) -> bool:
    """Whether what is put into the pattern at run time is taken literally."""
    return "re.escape" in ast.unparse(node.args[0])


def methods(file: str, line: int) -> set[str]:
    """How the pattern that is compiled there is used; `search` where that cannot be told."""
    text, nodes = _parsed(file)
    asked = {node.func.attr for node in nodes if isinstance(node, ast.Call) and _is_at(node, line)}
    name = next((name for node in nodes for name in _named(node, line)), None)
    if name is None or not name.startswith("_"):
        return (asked & CALLS) - {"compile"} or {"search"}
    used = re.findall(rf"\b{name}\.(\w+)\(", text)
    return set(used) if len(used) + 1 == len(re.findall(rf"\b{name}\b", text)) else {"search"}


@cache
def _parsed(file: str) -> tuple[str, list[ast.AST]]:
    text = (PACKAGE / file).read_text(encoding="utf-8")
    return text, [node for node in ast.walk(ast.parse(text)) if isinstance(node, (ast.Call, ast.Assign))]


def _is_at(node: ast.Call, line: int) -> bool:
    return isinstance(node.func, ast.Attribute) and node.lineno <= line <= (node.end_lineno or line)


def _named(node: ast.AST, line: int) -> list[str]:
    if not isinstance(node, ast.Assign) or not node.lineno <= line <= (node.end_lineno or line):
        return []
    compiles = isinstance(node.value, ast.Call) and ast.unparse(node.value.func) in {"re.compile", "regex"}
    return [target.id for target in node.targets if isinstance(target, ast.Name) and compiles]


def compiled() -> list[tuple[str, int, str | list[int], int]]:
    """Every pattern that the package compiles: file, line, pattern (bytes as a list of numbers) and flags."""
    found: dict[tuple[str, int, object, int], None] = {}
    real = re._compile

    def note(pattern, flags):
        frame = sys._getframe(2)
        while frame.f_back and frame.f_code.co_filename in {re.__file__, regexes.__file__}:
            frame = frame.f_back
        where = Path(frame.f_code.co_filename)
        if where.is_relative_to(PACKAGE):
            known = isinstance(pattern, re.Pattern)
            text, marks = (pattern.pattern, pattern.flags) if known else (pattern, int(flags))
            found[str(where.relative_to(PACKAGE)), frame.f_lineno, text, marks & ~re.UNICODE.value] = None

    def noting(pattern, flags):
        note(pattern, flags)
        return real(pattern, flags)

    class Noting(regexes._Late):
        def __init__(self, pattern, flags):
            note(pattern, flags)
            super().__init__(pattern, flags)

    re._compile, regexes._Late = noting, Noting
    for module in pkgutil.walk_packages(legwork.__path__, "legwork."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    _read_some_mail()
    _compile_what_stands_there(found)
    re._compile = real
    _add_what_is_compiled_when_needed(found)
    return [(file, line, list(text) if isinstance(text, bytes) else text, flags) for file, line, text, flags in found]


def _read_some_mail() -> None:
    from legwork.mail.redact import without  # noqa: PLC0415 - its patterns are to be noted
    from legwork.mail.segments import segments  # noqa: PLC0415 - as above
    from legwork.service import pure  # noqa: PLC0415 - as above
    from legwork.values.people import Seeker  # noqa: PLC0415 - as above

    seekers = json.loads((CORPUS.parent / "dev-seekers.json").read_text(encoding="utf-8"))
    for path in sorted(CORPUS.glob("*.eml"))[::2]:
        person = seekers[path.name]
        message = pure.read_message(path.read_bytes())
        pure.understand(message, Seeker(person["name"], person["email"], person["timezone"]))
    segments(without(message, ["Ada Okoro"]), message.dated_at.tzinfo)


def _compile_what_stands_there(found: dict[tuple[str, int, object, int], None]) -> None:
    """Calls that no mail led to, where the pattern is written out or made of names of the module; and all tables."""
    seen = {(file, line) for file, line, _, _ in found}
    for file, node in calls():
        if any((file, line) in seen for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)):
            continue
        module = sys.modules["legwork." + file.removesuffix(".py").replace("/", ".").removesuffix(".__init__")]
        with suppress(NameError):
            expression = compile(ast.Expression(node.args[0]), file, "eval")
            pattern = eval(expression, vars(module))  # noqa: S307 - our own
            known = isinstance(pattern, re.Pattern)
            found[file, node.lineno, pattern.pattern if known else pattern, re.IGNORECASE.value] = None
    for name in [name for name in sys.modules if name.startswith("legwork.") and ".tables" in name]:
        for text in _texts(vars(sys.modules[name])):
            found[name, 0, text, re.IGNORECASE.value] = None


def _add_what_is_compiled_when_needed(found: dict[tuple[str, int, object, int], None]) -> None:
    """The patterns that wait for a text with one of their words."""
    from legwork.understanding.cues import Cue  # noqa: PLC0415 - as above

    for cue in gc.get_objects():
        if isinstance(cue, Cue):
            found["understanding/cues.py", 0, cue.source, int(cue.flags)] = None


def _texts(value: object) -> Iterator[str]:
    """Every text of a table that is a pattern by its looks."""
    if isinstance(value, str):
        if re.search(r"\\[bdsSw]|\(\?[:=!<]", value) and not value.startswith("\n"):
            yield value
    elif isinstance(value, dict):
        for one in [one for key, one in value.items() if not str(key).startswith("__")]:
            yield from _texts(one)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from _texts(getattr(value, one.name))


def slow_texts(pattern: str, flags: int) -> Iterator[tuple[str, str]]:
    """What to put before and what to repeat: for each quantifier what leads to it and what it takes; common things."""
    yield from dict.fromkeys(_of(parser.parse(pattern, flags), ""))
    yield from (("", pump) for pump in PUMPS)


def _of(nodes, before: str) -> Iterator[tuple[str, str]]:
    for node in nodes:
        operation, argument = node
        if operation in {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}:
            if argument[1] > 1:
                yield before, _sample(argument[2]) or "a"
            yield from _of(argument[2], before)
        elif operation is sre.BRANCH:
            for branch in argument[1]:
                yield from _of(branch, before)
        elif operation in {sre.SUBPATTERN, sre.ATOMIC_GROUP, sre.ASSERT, sre.ASSERT_NOT}:
            yield from _of(argument[-1] if operation is not sre.ATOMIC_GROUP else argument, before)
        before += _sample([node])


def _sample(nodes) -> str:
    return "".join(_shortest(operation, argument) for operation, argument in nodes)


def _shortest(operation, argument) -> str:  # noqa: PLR0911 - one a kind of node
    """Something short that this takes."""
    if operation is sre.LITERAL:
        return chr(argument)
    if operation is sre.NOT_LITERAL:
        return next(one for one in ANYTHING if ord(one) != argument)
    if operation is sre.ANY:
        return "a"
    if operation is sre.IN:
        return next((one for one in _likely(argument) if _takes(argument, one)), "a")
    if operation in {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}:
        return _sample(argument[2]) * argument[0]
    if operation is sre.BRANCH:
        return _sample(argument[1][0])
    if operation is sre.SUBPATTERN:
        return _sample(argument[-1])
    return _sample(argument) if operation is sre.ATOMIC_GROUP else ""


def _likely(items) -> Iterator[str]:
    yield from ANYTHING
    yield from (
        chr(value if kind is sre.LITERAL else value[0]) for kind, value in items if kind in {sre.LITERAL, sre.RANGE}
    )


_CATEGORIES = {
    sre.CATEGORY_DIGIT: r"\d", sre.CATEGORY_NOT_DIGIT: r"\D", sre.CATEGORY_SPACE: r"\s", sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w", sre.CATEGORY_NOT_WORD: r"\W",
}  # fmt: skip


def _takes(items, one: str) -> bool:
    taken = any(
        (kind is sre.LITERAL and chr(value) == one)
        or (kind is sre.RANGE and value[0] <= ord(one) <= value[1])
        or (kind is sre.CATEGORY and re.fullmatch(_CATEGORIES[value], one) is not None)
        for kind, value in items
    )
    return taken != any(kind is sre.NEGATE for kind, _ in items)


if __name__ == "__main__":
    json.dump(compiled(), sys.stdout)
