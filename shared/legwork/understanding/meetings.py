# ruff: noqa: E501, PLW2901 - a pattern on one line reads best; a hint is dropped on the way
"""A meeting out of its pieces: the agreed time, and how and where, from the newest words back to the oldest."""

import re
from collections.abc import Sequence
from dataclasses import field, replace
from datetime import datetime, timedelta

from legwork.understanding.cues import Cue
from legwork.understanding.found import evidence
from legwork.understanding.invitation import Invitation
from legwork.understanding.links import join_links
from legwork.understanding.moments import Mention
from legwork.understanding.parts import Part
from legwork.understanding.phones import FoundPhone, PhoneLabel, phones
from legwork.understanding.places_to_meet import location_in
from legwork.understanding.regions import region_of
from legwork.understanding.sentences import in_small_letters, straight
from legwork.understanding.tables.media_words import CALL_ME, FACE_TO_FACE, I_CALL, IN_PERSON, PHONE, VIDEO
from legwork.understanding.zones import zones_with_offset
from legwork.values.frozen import frozen
from legwork.values.meaning import Evidence, Medium, Meeting
from legwork.values.regexes import regex
from legwork.values.times import offset_name, zone

_MEDIA = tuple((medium, regex(rf"(?<!\w)(?:{words})(?!\w)")) for medium, words in
               ((Medium.VIDEO, VIDEO), (Medium.PHONE, PHONE), (Medium.IN_PERSON, IN_PERSON)))  # fmt: skip
_TASTY = Cue(
    r"\b(?:coffee|kaffee|kaffe|koffie|caffè|un caf[eé]|lunch|lunchen|mittagessen|breakfast|brunch|dinner|cuppa|a tea|beer|drinks?)\b",
    re.IGNORECASE,
)
_WITH_VIDEO = Cue(
    r"\b(?:whats ?app|signal|telegram|viber|messenger|line|wechat|kakao)\b[^.!?\n]{0,20}\bvideo\b", re.IGNORECASE
)
_FACE_TO_FACE = Cue(FACE_TO_FACE, re.IGNORECASE)
_JOIN_BLOCK = Cue(r"\b(?:join (?:the |zoom )?meeting|meeting id|passcode|jetzt teilnehmen|rejoindre)\b", re.IGNORECASE)
_REFUSED = regex(r"\b(?:not|no|don'?t|rather than|instead of|unless|hate|can'?t)\b[^.!?]{0,25}$", re.IGNORECASE)
_TO_YOU = regex(r"\b(?:will|going to|'ll) (?:call|ring|phone|dial) you (?:at|on|under)[^.!?\n]{0,15}$", re.IGNORECASE)
_I_DIAL = Cue(r"\bi(?:'ll| will| can) (?:call|ring|phone|dial)\b", re.IGNORECASE)
_LABEL_WORDS = 2  # "cell:", "Tel. (mobile)"
_YOURS = Cue(CALL_ME, re.IGNORECASE)
_I_CALL = Cue(I_CALL, re.IGNORECASE)


@frozen
class Details:
    """How and where, without the time, and the words that say so."""

    meeting: Meeting = field(default_factory=Meeting)
    evidence: dict[str, tuple[Evidence, ...]] = field(default_factory=dict)
    sure: bool = True


def medium_in(text: str) -> tuple[Medium, str, bool] | None:
    """The medium that a text names first and does not refuse, the words, and whether they are sure.

    Something to eat or drink is a hint alone: people take coffee to their screens too.
    """
    plain = straight(text)
    if by_video := _WITH_VIDEO.search(plain):
        return Medium.VIDEO, by_video.group(), True
    small, found = in_small_letters(plain), []
    for medium, pattern in _MEDIA:
        hits = (
            hit for hit in pattern.finditer(small) if not _REFUSED.search(plain[max(0, hit.start() - 40) : hit.start()])
        )
        sure = [
            (hit.start(), medium, plain[hit.start() : hit.end()])
            for hit in hits
            if not _TASTY.pattern.fullmatch(hit.group())
        ]
        found.extend(sure[:1])
    if found:
        _, medium, words = min(found)
        return medium, words, True
    tasty = _TASTY.search(plain)
    return (Medium.IN_PERSON, tasty.group(), False) if tasty else None


def details(parts: Sequence[Part], invitations: Sequence[Invitation], zone_name: str) -> Details:
    """Medium, link, number and place from the newest part that states each, then from the invitation."""
    meeting, found = Meeting(), {}
    read = [_stated(part, zone_name) for part in parts]
    sure = any(one.meeting.medium for one in read if one.sure)
    for stated in read:
        if sure and not stated.sure:
            stated = replace(stated, meeting=replace(stated.meeting, medium=None))
        for key in ("medium", "join_url", "location", "phone"):
            if getattr(meeting, key) is None and getattr(stated.meeting, key) is not None:
                if key in ("location", "phone", "join_url") and not _fits(key, meeting.medium, stated.meeting):
                    continue
                meeting = replace(meeting, **{key: getattr(stated.meeting, key)})
                found[key] = stated.evidence.get(key, ())
    meeting = _with_fuller_place(
        meeting, [(stated.meeting.location, part.text) for stated, part in zip(read, parts, strict=True)]
    )
    for invitation in invitations:
        meeting = _with_invitation(meeting, invitation)
    return Details(_settled(meeting), found)


def _with_fuller_place(meeting: Meeting, named: Sequence[tuple[str | None, str]]) -> Meeting:
    """The place as the part that names it most fully does: "the café" of the newest is "Harbour Café, Quay 3" before.

    `named` are the place and the words of each part.
    """
    place = meeting.location
    if place is None:
        return meeting
    fuller = [one for one, words in named if one and (place.casefold() in one.casefold() or _is_at(place, one, words))]
    return replace(meeting, location=max(fuller, key=len, default=place))


def _is_at(spot: str, address: str, words: str) -> bool:
    """Whether words say the address of a spot right behind it: "our mill, Kivikatu 4" for "the mill"."""
    before, _, _ = words.casefold().partition(address.casefold())
    return spot.islower() and before.rstrip(" \n,.:;(\u2013-").endswith(spot.rsplit(maxsplit=1)[-1])


def _fits(key: str, medium: Medium | None, stated: Meeting) -> bool:
    if medium is None or stated.medium is medium:
        return True
    return {"location": Medium.IN_PERSON, "phone": Medium.PHONE, "join_url": Medium.VIDEO}[key] is medium


def _stated(part: Part, zone_name: str) -> Details:
    text = part.text
    meeting, sure = Meeting(), True
    found: dict[str, tuple[Evidence, ...]] = {}
    links = join_links(text) or (join_links(part.signature) if _JOIN_BLOCK.search(part.signature) else ())
    if links:
        meeting = replace(meeting, join_url=links[0].url)
        found["join_url"] = (evidence(links[0].words, part.index, f"link:{links[0].service}"),)
    if place := location_in(text):
        meeting = replace(meeting, location=place)
        found["location"] = (evidence(place, part.index, "place"),)
    named = medium_in(text)
    if named and named[0] is Medium.IN_PERSON and links and not place and not _FACE_TO_FACE.search(straight(text)):
        named = (Medium.VIDEO, links[0].words, True)  # a link beside "my office" is what they meet by
    if named:
        meeting, sure = replace(meeting, medium=named[0]), named[2]
        found["medium"] = (evidence(named[1], part.index, "medium:word"),)
    numbers = [number for number in _numbers(part, zone_name) if number.label not in (PhoneLabel.FAX, PhoneLabel.PIN)]
    numbers = [
        number for number in numbers if not _TO_YOU.search(straight(text[max(0, number.start - 40) : number.start]))
    ]
    if _I_DIAL.search(straight(text)):
        numbers = [number for number in numbers if not _stands_alone(text, number)]
    if numbers:
        meeting = replace(meeting, phone=numbers[0].number)
        found["phone"] = (evidence(numbers[0].words, part.index, f"phone:{numbers[0].label}"),)
    return Details(meeting, found, sure or bool(meeting.location))


def _stands_alone(text: str, number: FoundPhone) -> bool:
    """Whether a number is all that its line says, as below a name."""
    begin, end = text.rfind("\n", 0, number.start) + 1, text.find("\n", number.start)
    line = text[begin : end if end >= 0 else len(text)]
    return len(line.replace(number.words, "").split()) <= _LABEL_WORDS


def _numbers(part: Part, zone_name: str) -> tuple[FoundPhone, ...]:
    """The numbers of a part, read for the writer's country: of the signature, of the Date header, of the seeker.

    The first of them in which every number is one that is in use; else the first.
    """
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
    words = "\n".join(filter(None, (invitation.location, invitation.description, *invitation.urls)))
    links = join_links(words)
    stated = invitation.location or ""
    url = links[0].url if links else None
    location = None if not stated or join_links(stated) or (medium_in(stated) and not location_like(stated)) else stated
    medium = Medium.VIDEO if url else None
    if location and re.fullmatch(r"[+\d ()./-]{6,}", location):
        return replace(
            meeting,
            phone=meeting.phone or location,
            medium=meeting.medium or Medium.PHONE,
            uid=invitation.uid,
            sequence=invitation.sequence,
        )
    if location and not url:
        medium = Medium.IN_PERSON
    if medium is None and (named := medium_in(f"{stated}\n{invitation.summary or ''}\n{invitation.description or ''}")):
        medium = named[0]
    return replace(
        meeting, join_url=url or meeting.join_url, location=location or meeting.location,
        medium=medium or meeting.medium, uid=invitation.uid, sequence=invitation.sequence,
    )  # fmt: skip


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
