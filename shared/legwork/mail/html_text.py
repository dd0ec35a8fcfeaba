"""HTML as text that reads like a plain mail: quotes marked, links shown, hidden text gone."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from legwork.mail.clean import cleaned
from legwork.mail.html_depth import flattened
from legwork.mail.html_hidden import hidden_classes, hides
from legwork.values.regexes import regex

RULE = "_" * 32  # as Outlook writes a horizontal rule into plain text

_DROPPED = frozenset(
    {"head", "style", "script", "title", "template", "noscript", "svg", "math", "object", "iframe", "select", "audio"}
    | {"video"}
)
_SPACED = frozenset(
    {"h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul", "table", "blockquote", "pre"}
)  # a blank line around
_BLOCKS = _SPACED | {
    *("address", "article", "aside", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figure", "footer", "form"),
    *("header", "li", "main", "nav", "p", "section", "tbody", "tfoot", "thead", "tr"),
}
_LISTS = frozenset(("ul", "ol"))
_APART = frozenset(("td", "th", "button", "label", "textarea", "option"))  # a space around
_TIGHT = regex(r"margin(?:-bottom)?\s{0,3}:\s{0,3}0", re.IGNORECASE)  # Outlook's paragraphs are lines
_RULED = regex(r"border-top\s{0,3}:\s{0,3}solid", re.IGNORECASE)  # Outlook above a header block
_INDENT = regex(r"margin\s{0,3}:\s{0,3}0(?:px)?\s{1,3}0(?:px)?\s{1,3}0(?:px)?\s{1,3}40px", re.IGNORECASE)  # Gmail
_NUMBER = regex(r"[0-9]{1,6}")
_SPACE = regex(r"[ \t\r\n\f]+")
_RUN = regex(" {2,}")
_MAX_QUOTE, _MAX_URL, _MAX_INDENT = 20, 2_000, 8


def to_text(html: str) -> str:
    """The visible text of a page, each blockquote depth marked with `> `, each link once as `text <url>`.

    Iterative: nesting costs nothing. Never raises on odd markup.
    """
    root = LexborHTMLParser(flattened(html)).root
    if root is None:
        return ""
    sheet = "\n".join(node.text() for node in root.css("style"))
    writer = _Writer(hidden_classes(sheet))
    stack: list[tuple[LexborNode, bool]] = [(root, False)]
    while stack:
        node, leaving = stack.pop()
        if leaving:
            writer.leave(node)
            continue
        if node.tag == "-text":
            writer.text(node.text_content or "")
            continue
        if not writer.enter(node):
            continue
        stack.append((node, True))
        child = node.last_child
        while child is not None:
            stack.append((child, False))
            child = child.prev
    return writer.result()


@dataclass(slots=True)
class _Link:
    """An anchor that is open: its target and where its text starts in the line buffer."""

    target: str
    start: int
    lines: int


@dataclass(slots=True)
class _Writer:
    """Collects lines while the tree is walked. `hidden` are the classes that the page's own style sheet hides."""

    hidden: frozenset[str] = frozenset()
    lines: list[str] = field(default_factory=list)
    buffer: list[str] = field(default_factory=list)
    quotes: int = 0
    preformatted: int = 0
    links: list[_Link] = field(default_factory=list)
    shown: set[str] = field(default_factory=set)
    lists: list[int] = field(default_factory=list)  # 0 for bullets, else the next number
    indent: str = ""  # of the line that is written
    glued: bool = False  # a bullet or a cell stands open: its first paragraph stays in this line

    def enter(self, node: LexborNode) -> bool:
        """Opens an element. False where its content is not read."""
        tag = node.tag or ""
        if tag in _DROPPED or tag.startswith(("-", "!", "_")):
            return tag.startswith("-doc")
        attributes = node.attributes
        style = attributes.get("style") or ""
        if attributes and ("hidden" in attributes or (style and hides(style)) or self._has_hidden_class(attributes)):
            return False
        if tag == "br":
            self._break()
        elif tag == "hr":
            self._rule()
        elif tag == "img" and self.links:
            self.buffer.append(f" {attributes.get('alt') or ''} ")
        elif tag == "a":
            self.links.append(_Link(_target(attributes.get("href") or ""), len(self.buffer), len(self.lines)))
        elif tag in _APART:
            self._space()
        elif tag in _BLOCKS:
            self._open_block(tag, attributes)
        return True

    def leave(self, node: LexborNode) -> None:
        """Closes an element."""
        tag = node.tag or ""
        if tag == "a" and self.links:
            self._close_link(self.links.pop())
        elif tag in _BLOCKS:
            self._break_if_open()
            if tag == "blockquote" and not _is_indent(node):
                self.quotes -= 1
            elif tag in _LISTS and self.lists:
                self.lists.pop()
            elif tag == "pre":
                self.preformatted -= 1
            if (tag in _SPACED or (tag == "p" and not _is_tight(node))) and not (tag in _LISTS and self.lists):
                self._blank()
        elif tag in _APART:
            self._space()

    def text(self, text: str) -> None:
        """Adds a run of text, its white space collapsed outside <pre>."""
        if not self.preformatted:
            self.buffer.append(_SPACE.sub(" ", text))
            self.glued = self.glued and not text.strip()
            return
        first, *rest = cleaned(text).split("\n")
        self.buffer.append(first)
        for line in rest:
            self._break()
            self.buffer.append(line)

    def result(self) -> str:
        """All lines, blank runs squeezed to one."""
        self._break_if_open()
        out: list[str] = []
        said = False  # whether the last line says anything
        for line in self.lines:
            before, said = said, bool(line.strip("> "))
            if said or before:
                out.append(line)
        while out and not out[-1].strip("> "):
            out.pop()
        return "\n".join(out)

    def _has_hidden_class(self, attributes: Mapping[str, str | None]) -> bool:
        return bool(self.hidden) and not self.hidden.isdisjoint((attributes.get("class") or "").split())

    def _open_block(self, tag: str, attributes: Mapping[str, str | None]) -> None:
        style = attributes.get("style") or ""
        if not self.glued or tag in _SPACED:
            self._break_if_open()
        if tag == "blockquote" and not _INDENT.search(style):
            self.quotes += 1
        elif tag in _LISTS:
            self.lists.append(_number(attributes.get("start")) or 1 if tag == "ol" else 0)
        elif tag == "li":
            self._item(_number(attributes.get("value")))
        elif tag == "pre":
            self.preformatted += 1
        elif tag == "div" and "border" in style.lower() and _RULED.search(style):
            self._rule()

    def _item(self, number: int) -> None:
        """The bullet or number of a list's item, indented by what it lies in."""
        numbered = bool(self.lists and self.lists[-1])
        if numbered:
            number = number or self.lists[-1]
            self.lists[-1] = number + 1
        self.indent = "  " * min(len(self.lists[1:]), _MAX_INDENT)
        self.buffer.append(f"{number}. " if numbered else "- ")
        self.glued = True

    def _space(self) -> None:
        if self._open():
            self.buffer.append(" ")
            self.glued = True

    def _rule(self) -> None:
        self._break_if_open()
        self.buffer.append(RULE)
        self._break()

    def _open(self) -> bool:
        return any(map(str.strip, self.buffer))

    def _break_if_open(self) -> None:
        if self._open():
            self._break()
        else:
            self.buffer.clear()

    def _blank(self) -> None:
        self.lines.append(self._prefix().rstrip())

    def _break(self) -> None:
        line = cleaned("".join(self.buffer)).replace("\n", " ")
        line = line.rstrip() if self.preformatted else _RUN.sub(" ", line).strip()
        self.lines.append((self._prefix() + self.indent + line).rstrip())
        self.indent, self.glued = "", False
        self.buffer.clear()

    def _prefix(self) -> str:
        return "> " * min(self.quotes, _MAX_QUOTE)

    def _close_link(self, link: _Link) -> None:
        """The target behind the text, unless the text is the target or it was shown before."""
        target = link.target
        text = "".join(self.buffer[link.start :]) if link.lines == len(self.lines) else ""
        plain = target.removeprefix("mailto:").removeprefix("tel:")
        if not plain or plain.rstrip("/").lower() in text.lower() or _bare(plain) == _bare(text):
            return
        if target in self.shown and not target.startswith("mailto:"):
            return
        self.shown.add(target)
        self.buffer.append(f" <{plain}>")


def _target(href: str) -> str:
    href = cleaned(href).strip()
    known = href.lower().startswith(("http://", "https://", "mailto:", "tel:", "sip:"))
    if not known or len(href) > _MAX_URL or any(char in href for char in "<> \n"):
        return ""
    return href.partition("?")[0] if href.lower().startswith("mailto:") else href


def _number(text: str | None) -> int:
    """The number of a list's item; 0 where there is none."""
    return int(text) if text and _NUMBER.fullmatch(text) else 0


def _bare(text: str) -> str:
    return re.sub(r"^https?://(?:www\.)?|[^a-z0-9]", "", text.lower().strip())


def _is_tight(node: LexborNode) -> bool:
    attributes = node.attributes
    kind = attributes.get("class") or ""
    return kind.lower().startswith("mso") or bool(_TIGHT.search(attributes.get("style") or ""))


def _is_indent(node: LexborNode) -> bool:
    return bool(_INDENT.search(node.attributes.get("style") or ""))
