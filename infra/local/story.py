"""A story: what a seeker does and when, read from YAML and checked before anything is played.

Everything is read as text first (YAML's own guesses would turn `text: yes` into a boolean), then checked field by
field.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from legwork.values.errors import LegworkError
from legwork.values.letters import LetterKind
from legwork.values.times import zone

ASSISTANT = "assistant@legwork.example"
PRIVATE = "private"
_NOTHING = ("", "~", "null", "Null", "NULL")


class StoryError(LegworkError):
    """The story cannot be played as it is written. One line a fault."""


def _absent(value: object) -> object:
    return None if isinstance(value, str) and value in _NOTHING else value


def _zone(value: str) -> str:
    zone(value)
    return value


def _address(value: str) -> str:
    if value.count("@") != 1 or value.startswith("@") or value.endswith("@"):
        raise ValueError("not an e-mail address")
    return value.lower()


Address = Annotated[str, BeforeValidator(_address)]
MaybeAddress = Annotated[Address | None, BeforeValidator(_absent)]
Zone = Annotated[str, BeforeValidator(_zone)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class StorySeeker(_Part):
    """A person who uses Legwork. `timezone` is an IANA name."""

    name: str = Field(min_length=1)
    email: Address
    timezone: Zone


class Reply(_Part):
    """The seeker answers the newest letter of kind `to`, where given one about a contact (`about`) or to `as_`."""

    to: LetterKind
    text: str
    about: MaybeAddress = None
    as_: MaybeAddress = Field(default=None, alias="as")


class Write(_Part):
    """The seeker writes to the assistant."""

    subject: str = ""
    text: str = ""
    as_: MaybeAddress = Field(default=None, alias="as")


class Feedback(_Part):
    """What SES reports of the newest letter of kind `of`."""

    event: Literal["bounce", "complaint", "delivery"]
    of: LetterKind


class Step(_Part):
    """One thing that happens at `at`: exactly one of the four."""

    at: AwareDatetime
    deliver: str | None = None
    to: Address | Literal["private"] = ASSISTANT
    authenticated: bool = True
    reply: Reply | None = None
    write: Write | None = None
    feedback: Feedback | None = None

    @model_validator(mode="after")
    def _one_deed(self) -> "Step":
        deeds = [name for name in ("deliver", "reply", "write", "feedback") if getattr(self, name) is not None]
        if len(deeds) != 1:
            raise ValueError("a step has exactly one of deliver, reply, write, feedback")
        if deeds != ["deliver"] and self.model_fields_set & {"to", "authenticated"}:
            raise ValueError("`to` and `authenticated` belong to deliver")
        return self


class _Story(_Part):
    seeker: StorySeeker
    also: Annotated[tuple[StorySeeker, ...], BeforeValidator(lambda value: value or ())] = ()
    verified: bool = True
    steps: tuple[Step, ...] = Field(min_length=1)
    until: Annotated[AwareDatetime | None, BeforeValidator(_absent)] = None


@dataclass(frozen=True, slots=True)
class Story:
    """A checked story. `steps` stand in the order of their times; `until` is where the clock stops."""

    folder: Path
    seeker: StorySeeker
    also: tuple[StorySeeker, ...]
    verified: bool
    steps: tuple[Step, ...]
    until: datetime

    @property
    def begins_at(self) -> datetime:
        """The moment of the first step."""
        return self.steps[0].at


def read_story(path: Path) -> Story:
    """The story in that file. Raises StoryError with a line for each fault, naming the line or the step."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise StoryError(f"{path}: cannot be read: {_reason(error)}") from None
    try:
        told = _Story.model_validate(yaml.load(text, Loader=yaml.BaseLoader))  # noqa: S506 - makes nothing but strings
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise StoryError(f"{path}:{line}: not YAML: {error.problem}") from None
    except yaml.YAMLError:
        raise StoryError(f"{path}: not YAML") from None
    except ValidationError as error:
        raise StoryError("\n".join(f"{path}: {_place(fault)}" for fault in error.errors())) from None
    steps = tuple(sorted(told.steps, key=lambda step: step.at))
    if missing := _missing(path, told.steps):
        raise StoryError("\n".join(missing))
    return Story(
        path.parent, told.seeker, told.also, told.verified, steps, max(told.until or steps[-1].at, steps[-1].at)
    )


def _missing(path: Path, steps: tuple[Step, ...]) -> list[str]:
    return [
        f"{path}: step {number}: no such file: {step.deliver}"
        for number, step in enumerate(steps, 1)
        if step.deliver is not None and not (path.parent / step.deliver).is_file()
    ]


def _reason(error: Exception) -> str:
    return error.strerror or "unknown" if isinstance(error, OSError) else "not UTF-8"


def _place(fault: Any) -> str:
    """Where and what, in words: "step 3: reply.to: ..."."""
    location = list(fault["loc"])
    words = []
    if len(location) > 1 and location[0] == "steps":
        words.append(f"step {location[1] + 1}")
        location = location[2:]
    if location:
        words.append(".".join(map(str, location)))
    return ": ".join([*words, fault["msg"].removeprefix("Value error, ")])
