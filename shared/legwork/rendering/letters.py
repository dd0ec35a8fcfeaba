"""Facts to a letter: choose the writer, add why it came, set the same sheet twice."""

from collections.abc import Callable, Mapping

from legwork.rendering import echo, export_file, export_people, footer, html, plain
from legwork.rendering.blocks import Sheet, without_empty
from legwork.rendering.facts import File, LetterFacts, Rendered
from legwork.rendering.kinds.afterwards import keep_in_touch, referral, thank_you
from legwork.rendering.kinds.answer import answer
from legwork.rendering.kinds.brief import brief
from legwork.rendering.kinds.check import check
from legwork.rendering.kinds.clarify import clarify
from legwork.rendering.kinds.compare import compare
from legwork.rendering.kinds.confirm import confirm
from legwork.rendering.kinds.debrief import debrief
from legwork.rendering.kinds.digest import digest
from legwork.rendering.kinds.draft import draft
from legwork.rendering.kinds.export import export
from legwork.rendering.kinds.goodbye import goodbye
from legwork.rendering.kinds.help import help_
from legwork.rendering.kinds.list import list_
from legwork.rendering.kinds.notice import notice
from legwork.rendering.kinds.prep import prep
from legwork.rendering.kinds.receipt import receipt
from legwork.rendering.kinds.relay import relay
from legwork.rendering.kinds.waiting import nudge, your_turn
from legwork.rendering.kinds.welcome import welcome
from legwork.values.letters import LetterKind

Writer = Callable[[LetterFacts], Sheet]

_WRITERS: Mapping[LetterKind, Writer] = {
    LetterKind.CONFIRM: confirm,
    LetterKind.WELCOME: welcome,
    LetterKind.RECEIPT: receipt,
    LetterKind.CLARIFY: clarify,
    LetterKind.NOTICE: notice,
    LetterKind.PREP: prep,
    LetterKind.BRIEF: brief,
    LetterKind.DEBRIEF: debrief,
    LetterKind.LIST: list_,
    LetterKind.HELP: help_,
    LetterKind.NUDGE: nudge,
    LetterKind.YOUR_TURN: your_turn,
    LetterKind.THANK_YOU: thank_you,
    LetterKind.KEEP_IN_TOUCH: keep_in_touch,
    LetterKind.REFERRAL: referral,
    LetterKind.DIGEST: digest,
    LetterKind.ANSWER: answer,
    LetterKind.RELAY: relay,
    LetterKind.GOODBYE: goodbye,
    LetterKind.EXPORT: export,
    LetterKind.DRAFT: draft,
    LetterKind.COMPARE: compare,
    LetterKind.CHECK: check,
}
WRITTEN = frozenset(_WRITERS)


def render(facts: LetterFacts) -> Rendered:
    """The letter as subject, plain text and HTML. Pure: the same facts give the same letter.

    Raises RuleError where a writer misses what it cannot do without.
    """
    sheet = compose(facts)
    return Rendered(sheet.subject, plain.to_text(sheet), html.to_html(sheet), sheet.files)


def compose(facts: LetterFacts) -> Sheet:
    """The letter before it is text: what others wrote made visible, nothing empty, why it came in the last line."""
    shown = echo.made_visible(facts)
    sheet = _WRITERS[facts.letter.kind](shown)
    blocks = without_empty((*sheet.blocks, footer.why(shown)))
    files = (*sheet.files, *_data(facts, shown)) if facts.letter.kind is LetterKind.EXPORT else sheet.files
    return Sheet(sheet.subject, sheet.preheader, sheet.title, blocks, files, sheet.event)


def _data(facts: LetterFacts, shown: LetterFacts) -> tuple[File, ...]:
    """Made from the facts as they are: data is not cut to what can be shown."""
    return (*export_file.files(facts), *export_people.files(facts, shown))
