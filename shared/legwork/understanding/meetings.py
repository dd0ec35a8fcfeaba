# ruff: noqa: E501 - a pattern on one line reads best; a hint is dropped on the way
"""A meeting out of its pieces: the agreed time, and how and where, from the newest words back to the oldest."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import field, replace
from datetime import datetime, timedelta
from functools import cache, reduce
from typing import NamedTuple

from legwork.understanding.cues import Cue
from legwork.understanding.found import evidence
from legwork.understanding.invitation import Invitation
from legwork.understanding.links import JoinLink, join_links
from legwork.understanding.media import is_in_case, is_visit, medium_in
from legwork.understanding.moments import Mention
from legwork.understanding.parts import Part
from legwork.understanding.phones import FoundPhone, PhoneLabel, has_numbers, phones
from legwork.understanding.places_to_meet import location_in
from legwork.understanding.regions import region_of
from legwork.understanding.sentences import straight
from legwork.understanding.tables.media_words import CALL_ME, I_CALL
from legwork.understanding.zones import zones_with_offset
from legwork.values.frozen import frozen
from legwork.values.meaning import Evidence, Medium, Meeting
from legwork.values.regexes import regex
from legwork.values.times import offset_name, zone

_JOIN_BLOCK = Cue(
    r"\b(?:join (?:the |zoom )?meeting|meeting id|passcode|jetzt teilnehmen|rejoindre|unirse|id\.? de reunión|microsoft teams)\b",
    re.IGNORECASE,
)
_TO_YOU = regex(
    r"\b(?:will|going to|'ll) (?:call|ring|phone|dial) you (?:at|on|under)[^.!?\n]{0,40}$|\bnumber (?:that )?you (?:left|gave|entered)[^.!?\n]{0,20}$",
    re.IGNORECASE,
)
_BEFORE = 80  # characters before a number that say whose it is
_I_DIAL = Cue(r"\bi(?:'ll| will| can) (?:call|ring|phone|dial)\b", re.IGNORECASE)
_PLACED = (None, Medium.IN_PERSON)
_NUMBERED = regex(r", .*\d|\d.*, ")  # an address
_WEB = regex(r"https?://\S{4,500}")  # a calendar that says a web address for a place says where to click
_DIALLED = regex(r"[+\d ()./-]{6,}")  # and one that says a number
_LABEL_WORDS = 2  # "cell:", "Tel. (mobile)"
_YOURS = Cue(CALL_ME, re.IGNORECASE)
_I_CALL = Cue(I_CALL, re.IGNORECASE)


@frozen
class Details:
    """How and where, without the time, and the words that say so."""

    meeting: Meeting = field(default_factory=Meeting)
    evidence: dict[str, tuple[Evidence, ...]] = field(default_factory=dict)


class _Heard(NamedTuple):
    """What a part says of how they meet: the medium, the words, whether that is sure, and links to join by."""

    medium: Medium | None
    words: str
    sure: bool
    links: tuple[JoinLink, ...]


class _Meeting:
    """A meeting as its parts tell of it, heard from the newest back to the oldest."""

    def __init__(self, zone_name: str) -> None:
        self._zone_name = zone_name
        self._places: list[tuple[str, Part]] = []
        self._medium: Medium | None = None
        self._url: str | None = None
        self._number: str | None = None
        self._is_begun = False
        self.evidence: dict[str, tuple[Evidence, ...]] = {}

    def hear(self, part: Part, heard: _Heard, *, hints: bool) -> None:
        """A part; `hints`: what is not sure counts. What is known to be a call has no place, in it or before."""
        medium, words = heard.medium, heard.words
        place = None
        if self._medium in _PLACED and (medium in _PLACED or not heard.sure):
            place = location_in(part.text)
        if medium and not (heard.sure or hints or place):
            medium = None
        if medium is None and place and not heard.links and not self._is_begun:
            medium, words = Medium.IN_PERSON, place  # whatever was spoken of before
        if self._medium is None and medium:
            self._medium, self.evidence["medium"] = medium, (evidence(words, part.index, "medium:word"),)
        if place and self._medium in _PLACED:
            self._places.append((place, part))
            self.evidence.setdefault("location", (evidence(place, part.index, "place"),))
        if self._medium is not Medium.IN_PERSON:
            self._call(part, heard.links, own=medium is not None and medium is self._medium)
        self._is_begun = True

    @property
    def is_whole(self) -> bool:
        """Whether older parts have nothing to add: there is a link, a number to call or a full address."""
        if self._medium is Medium.VIDEO:
            return self._url is not None
        if self._medium is Medium.PHONE:
            return self._number is not None
        return self._medium is not None and bool(self._places) and _NUMBERED.search(self._places[0][0]) is not None

    def _call(self, part: Part, links: Sequence[JoinLink], *, own: bool) -> None:
        """The link and the number; `own`: the part says itself that they meet that way."""
        if self._url is None and links and (own or self._medium in (None, Medium.VIDEO)):
            self._url = links[0].url
            self.evidence["join_url"] = (evidence(links[0].words, part.index, f"link:{links[0].service}"),)
        if self._number is None and (own or self._medium in (None, Medium.PHONE)):
            dial = _dialled(part, self._zone_name)
            if dial:
                self._number = dial.number
                self.evidence["phone"] = (evidence(dial.words, part.index, f"phone:{dial.label}"),)

    @property
    def told(self) -> Meeting:
        """All of it."""
        place = _fullest_place(self._places) if self._medium in _PLACED else None
        return Meeting(medium=self._medium, join_url=self._url, location=place, phone=self._number)


def details(parts: Sequence[Part], invitations: Sequence[Invitation], zone_name: str) -> Details:
    """Medium, link, number and place from the newest part that states each, then from the invitation."""
    invited = reduce(_with_invitation, invitations, Meeting())
    if _tells_all(invited, parts):
        return Details(_settled(invited))
    spoken, hear = _Meeting(zone_name), cache(_heard)
    for part in parts:
        heard = hear(part)
        hints = heard.medium is not None and not heard.sure and not any(hear(one).sure for one in parts)
        spoken.hear(part, heard, hints=hints)
        if spoken.is_whole:
            break
    return Details(_settled(reduce(_with_invitation, invitations, spoken.told)), spoken.evidence)


def _tells_all(invited: Meeting, parts: Iterable[Part]) -> bool:
    """Whether no words can add to a meeting as invited to: it has a place to go to, or a link that no number is beside."""
    if invited.medium is Medium.IN_PERSON:
        return invited.location is not None
    return invited.join_url is not None and not any(has_numbers(part.text) for part in parts)


def _fullest_place(stated: Sequence[tuple[str, Part]]) -> str | None:
    """The place as the part that names it most fully does: "the café" of the newest is "Harbour Café, Quay 3" before.

    What one of them calls "the barn behind the mill" is where the other gives an address.
    """
    if not stated:
        return None
    place, newest = stated[0]
    fuller = [
        one
        for one, part in stated
        if place.casefold() in one.casefold()
        or _is_at(place, one, part.text)
        or (place.islower() and part.author != newest.author and _NUMBERED.search(one))
    ]
    return max(fuller, key=len)


def _is_at(spot: str, address: str, words: str) -> bool:
    """Whether words say the address of a spot right behind it: "our mill, Kivikatu 4" for "the mill"."""
    before, _, _ = words.casefold().partition(address.casefold())
    return spot.islower() and before.rstrip(" \n,.:;(\u2013-").endswith(spot.rsplit(maxsplit=1)[-1])


def _heard(part: Part) -> _Heard:
    text = part.text
    links = join_links(text)
    if not links and "/" in part.signature and _JOIN_BLOCK.search(part.signature):
        links = join_links(part.signature)
    medium, words, sure = medium_in(text) or (None, "", False)
    if medium is Medium.IN_PERSON and links and not is_visit(text) and not location_in(text):
        return _Heard(Medium.VIDEO, links[0].words, True, links)  # beside "my office" a link is what they meet by
    return _Heard(medium, words, sure, links)


def _dialled(part: Part, zone_name: str) -> FoundPhone | None:
    """The first number in the words of a part by which the two will talk."""
    numbers = _numbers(part, zone_name)
    if not numbers:
        return None
    text = part.text
    plain = straight(text)
    alone = _I_DIAL.search(plain) is not None
    for number in numbers:
        if number.label in (PhoneLabel.FAX, PhoneLabel.PIN) or (alone and _stands_alone(text, number)):
            continue
        if not _TO_YOU.search(plain[max(0, number.start - _BEFORE) : number.start]) and not is_in_case(
            plain, number.start, number.start + len(number.words)
        ):
            return number
    return None


def _stands_alone(text: str, number: FoundPhone) -> bool:
    """Whether a number is all that its line says, as below a name."""
    begin, end = text.rfind("\n", 0, number.start) + 1, text.find("\n", number.start)
    line = text[begin : end if end >= 0 else len(text)]
    return len(line.replace(number.words, "").split()) <= _LABEL_WORDS


def _numbers(part: Part, zone_name: str) -> tuple[FoundPhone, ...]:
    """The numbers of a part, read for the writer's country: of the signature, of the Date header, of the seeker.

    The first of them in which every number is one that is in use; else the first.
    """
    if not has_numbers(part.text):
        return ()
    stated = region_of(None, part.signature)
    abroad = [region_of(name) for name in _zones_abroad(part, zone_name)] if stated is None else []
    read = [phones(part.text, region) for region in dict.fromkeys((stated, *abroad, region_of(zone_name))) if region]
    return next((found for found in read if all(one.in_use for one in found)), (read or [phones(part.text, None)])[0])


def _zones_abroad(part: Part, zone_name: str) -> tuple[str, ...]:
    """The zones that the Date header of a part shows, where the seeker's is none of them. +0000 says nothing."""
    if not part.own_offset or part.dated_at is None or not part.dated_at.utcoffset():
        return ()
    offset = part.dated_at.utcoffset() or timedelta()
    return (
        ()
        if part.dated_at.astimezone(zone(zone_name)).utcoffset() == offset
        else zones_with_offset(offset, part.dated_at)
    )


def _with_invitation(meeting: Meeting, invitation: Invitation) -> Meeting:
    stated = invitation.location or ""
    meeting = replace(meeting, uid=invitation.uid, sequence=invitation.sequence)
    if _DIALLED.fullmatch(stated):
        return replace(meeting, phone=meeting.phone or stated, medium=meeting.medium or Medium.PHONE)
    links = join_links("\n".join(filter(None, (stated, invitation.description, *invitation.urls))))
    if url := links[0].url if links else stated.strip() if _WEB.fullmatch(stated.strip()) else None:
        return replace(meeting, join_url=url, medium=Medium.VIDEO)
    if stated and (location_like(stated) or not medium_in(stated)):
        return replace(meeting, location=stated, medium=Medium.IN_PERSON)
    named = medium_in(f"{stated}\n{invitation.summary or ''}\n{invitation.description or ''}")
    return replace(meeting, medium=named[0] if named else meeting.medium)


def location_like(text: str) -> bool:
    """Whether a LOCATION looks like a place to go to: a number and a street, a comma, a room."""
    return bool(re.search(r"\d+ \w+|,|\broom\b|\bfloor\b|\bcaf", text, re.IGNORECASE)) and not re.search(
        r"\b(?:teams|zoom|meet|webex|online|video)\b", text, re.IGNORECASE
    )


def _settled(meeting: Meeting) -> Meeting:
    """A link makes it a video call, a place a visit, where no word says otherwise."""
    medium = meeting.medium
    if meeting.join_url and medium in (None, Medium.PHONE):
        medium = Medium.VIDEO
    elif medium is None and meeting.location:
        medium = Medium.IN_PERSON
    elif medium is None and meeting.phone and not meeting.join_url:
        medium = Medium.PHONE
    visit = medium is Medium.IN_PERSON
    return replace(
        meeting,
        medium=medium,
        location=meeting.location if medium is None or visit else None,
        join_url=None if visit else meeting.join_url,
        phone=None if visit else meeting.phone,
    )


def dialled(meeting: Meeting, readers_words: str, contacts_words: str, contact_phone: str | None) -> Meeting:
    """The meeting with the contact's own number, where the words of either say that the seeker is to call it."""
    if meeting.medium is not Medium.PHONE or meeting.phone or not contact_phone:
        return meeting
    calls = _YOURS.search(straight(contacts_words)) or _I_CALL.search(straight(readers_words))
    return replace(meeting, phone=contact_phone) if calls else meeting


def timed(meeting: Meeting, mention: Mention, minutes: int | None = None) -> Meeting:
    """The meeting at the time of a mention; `minutes` is a length stated elsewhere for it."""
    start, end = mention.start, mention.end
    if start is None:
        return meeting
    length = mention.minutes or minutes
    if end is None and length:
        end = start + timedelta(minutes=length)
    return replace(meeting, start=start, end=end, zone=mention.zone or offset_name(start))


def invited(meeting: Meeting, invitation: Invitation, reader_zone: str) -> Meeting:
    """The meeting at the time of an invitation, in its zone, in the seeker's where it is in UTC."""
    if invitation.start is None:
        return meeting
    name = invitation.zone or reader_zone
    return replace(
        meeting, start=_in(invitation.start, name), end=_in(invitation.end, name) if invitation.end else None,
        zone=name, uid=invitation.uid, sequence=invitation.sequence,
    )  # fmt: skip


def _in(moment: datetime, name: str) -> datetime:
    return moment.astimezone(zone(name))
