"""Telephone numbers, what they are called in the text, and whose they are."""

from dataclasses import dataclass
from enum import StrEnum, unique


@unique
class PhoneLabel(StrEnum):
    """What the words beside a number call it."""

    DIRECT = "direct"
    MOBILE = "mobile"
    PHONE = "phone"  # no label, or one that says no more than that it is a telephone
    OFFICE = "office"
    SWITCHBOARD = "switchboard"
    FAX = "fax"
    BRIDGE = "bridge"  # dials into a conference
    PIN = "pin"


@dataclass(frozen=True, slots=True)
class FoundPhone:
    """A number in E.164 where its country is clear, else as written; `words` verbatim, `start` where they stand."""

    number: str
    label: PhoneLabel
    words: str
    start: int

    @property
    def personal(self) -> bool:
        """Whether it can be a person's own: no switchboard, fax, bridge or PIN."""
        return self.label in (PhoneLabel.DIRECT, PhoneLabel.MOBILE, PhoneLabel.PHONE, PhoneLabel.OFFICE)


def phones(text: str, region: str | None) -> tuple[FoundPhone, ...]:
    """The numbers of a text, a person's own first. `region` (ISO 3166) is for numbers without a country code."""
    return ()


def region_of(zone: str | None = None, text: str = "") -> str | None:
    """The ISO 3166 region that a text (address, country, web domain) or else an IANA zone points to."""
    return None
