"""What the guide is made of."""

from enum import StrEnum, unique

from legwork.values.frozen import frozen


@unique
class Stage(StrEnum):
    """Where a seeker stands; the values are those that the settings keep."""

    FIRST_YEAR = "first_year"
    GRADUATE = "graduate"
    CHANGER = "changer"
    ALUMNA = "alumna"


@frozen
class Source:
    """A page that the facts of a section come from."""

    title: str
    url: str


@frozen
class Passage:
    """A paragraph, with the points listed below it."""

    text: str
    points: tuple[str, ...] = ()

    @property
    def said(self) -> str:
        """All of its text."""
        return "\n".join((self.text, *self.points))

    @property
    def words(self) -> int:
        """How long it is."""
        return len(self.said.split())


@frozen
class Section:
    """One section: `name` is its identifier, the file's name; `asides` are said to seekers of one stage only."""

    name: str
    title: str
    version: int
    sources: tuple[Source, ...]
    passages: tuple[Passage, ...]
    asides: tuple[tuple[Stage, str], ...] = ()


@frozen
class Answer:
    """The passages of a section that answer a question best; `aside` is for the seeker's stage only.

    `also` is the section that comes so near that the question may have meant it.
    """

    section: Section
    passages: tuple[Passage, ...]
    aside: str | None = None
    also: Section | None = None
