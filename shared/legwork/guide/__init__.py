"""The guide to informational interviewing that Legwork ships: its sections, and which of them answers a question.

The text is written in `sections/*.md`; `compiled.py` and `weights.bin` are made from it, so that nothing
reads those files at run time.
"""

from legwork.guide.answering import answer, quoted, rank, section, sections
from legwork.guide.section import Answer, Passage, Section, Source, Stage

__all__ = ["Answer", "Passage", "Section", "Source", "Stage", "answer", "quoted", "rank", "section", "sections"]
