"""A message that came in, with what its envelope and headers refer to, and its reading for one seeker."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from legwork.mail.identity import id_key
from legwork.mail.message import Message
from legwork.service import linking
from legwork.service.admission import Admission, Known, Standpoint, addresses_in, admit
from legwork.service.choices import chosen_name
from legwork.service.ports import InboundMail, Ports, Seen
from legwork.service.reading import Reading, answered_letter, candidates_of, letters_of
from legwork.service.seen_keys import sent_key
from legwork.service.tags import Tag, read_tag
from legwork.values.errors import UnreadableMailError
from legwork.values.frozen import frozen
from legwork.values.letters import Letter, Moment
from legwork.values.profile import Profile

# More references than that are looked at by no mail program either; the nearest come first.
_REFERENCES = 40
_SES_DOMAIN = "amazonses.com"  # email.amazonses.com, REGION.amazonses.com (SES Developer Guide, header fields)


@frozen
class Arrival:
    """A mail that could be read, and whose it is."""

    mail: InboundMail
    message: Message
    tags: tuple[Tag, ...]
    seen: tuple[Seen, ...]
    admission: Admission
    now: datetime
    _profiles: dict[str, Profile]

    @classmethod
    def of(cls, mail: InboundMail, message: Message, now: datetime, ports: Ports) -> "Arrival":
        """Look up whom and what the mail names."""
        assistant, keyring = ports.assistant.email or "", ports.store.keyring()
        found = (read_tag(address, assistant, now, keyring) for address in mail.rcpt_tos)
        tags = tuple(tag for tag in found if tag)
        seen = tuple(known for known in ports.store.seen(_referred_to(message)) if not known.erased)
        profiles = ports.store.profiles_by_address(addresses_in(mail, message))
        admission = admit(mail, message, Known(assistant, profiles, seen, tags))
        return cls(mail, message, tags, seen, admission, now, {one.id: one for one in profiles.values()})

    def profile(self, seeker_id: str, ports: Ports) -> Profile | None:
        """The seeker: as the addresses showed them or, asked again, as they are by now."""
        return self._profiles.pop(seeker_id, None) or ports.store.profile(seeker_id)

    @property
    def own(self) -> bool:
        """Whether it counts as the seeker's word."""
        return self.admission.standpoint is Standpoint.OWN

    def answered(self, seeker_id: str, ports: Ports) -> Letter | None:
        """The letter to them that it answers."""
        sent = tuple((known.key, known.conversation_id) for known in self.seen if known.seeker_id == seeker_id)
        return answered_letter(seeker_id, self.tags, sent, letters_of(seeker_id, ports))

    def read(self, profile: Profile, journal_key: str, ports: Ports) -> Reading:
        """The mail as one of this seeker's life."""
        theirs = tuple(known for known in self.seen if known.seeker_id == profile.id)
        letters = letters_of(profile.id, ports)
        sent = tuple((known.key, known.conversation_id) for known in theirs)
        answered = answered_letter(profile.id, self.tags, sent, letters)
        reading = Reading(
            mail=self.mail,
            message=self.message,
            profile=profile,
            understanding=ports.understand(self.message, profile.reader()),
            own=self.own,
            now=self.now,
            journal_key=journal_key,
            candidates=candidates_of(profile, self.now, ports),
            answered=answered,
            vouched=answered is not None and any(tag.is_of(answered) for tag in self.tags),
            thread=_conversations(self.message, theirs),
            letters=letters,
        )
        return _with_stranger(_chosen(reading, ports) or reading, ports)


def _with_stranger(reading: Reading, ports: Ports) -> Reading:
    """With whoever is asked at the address that the mail calls the seeker's too."""
    command = reading.understanding.command
    email = command.args.get("email") if command and command.name == "address" and reading.own else None
    return replace(reading, stranger=linking.stranger_at(email, reading.profile, ports)) if email else reading


def _referred_to(message: Message) -> tuple[str, ...]:
    """The keys of the messages that this one answers, the nearest first; our own letters by the id that SES gave."""
    ids = tuple(dict.fromkeys((*message.in_reply_to, *reversed(message.references))))[:_REFERENCES]
    return tuple(map(_referred_key, ids))


def _referred_key(message_id: str) -> str:
    """The key of a message that is referred to; SES gives its ids under a domain of its own."""
    local, _, domain = message_id.strip("<>").rpartition("@")
    ours = domain.casefold().endswith(_SES_DOMAIN)
    return sent_key(local) if ours else id_key(message_id)


def _conversations(message: Message, seen: Iterable[Seen]) -> tuple[str, ...]:
    homes = {known.key: known.conversation_id for known in seen}
    found = (homes.get(key) for key in _referred_to(message))
    return tuple(dict.fromkeys(home for home in found if home))


def _chosen(reading: Reading, ports: Ports) -> Reading | None:
    """The mail about which Legwork asked whose it is, or which it did not file, where this reply says whose it is."""
    about = reading.answered.about if reading.answered and reading.own else {}
    undone = about.get("moment") == Moment.UNFILED and "command" in about
    if "mail" not in about or undone:
        return None
    ids = about["choices"].split(",") if "choices" in about else [one.id for one in reading.candidates]
    among = (reading.candidate(one) for one in ids)
    names = {one.id: one.record.contact.name or "" for one in among if one}
    chosen = chosen_name(reading.message.text, names)
    if chosen is None:
        return None
    try:
        message = ports.read_message(ports.archive.fetch(about["mail"], ports.mail_cap))
    except UnreadableMailError:
        return None
    return replace(
        reading,
        message=message,
        understanding=ports.understand(message, reading.profile.reader()),
        own=about.get("own") == "yes",
        chosen=chosen,
        reply=reading.message,
        answered=None,
    )
