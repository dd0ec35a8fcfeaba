"""Tools and desks: addresses behind which no person sits, and the human host of whom a tool's mail speaks."""

# ruff: noqa: E501, PLR2004, RUF001, SIM905  # a pattern is read as one line; weights and word counts stand where they decide; mail holds typographic marks; words are listed as text

import re
from typing import NamedTuple

from legwork.understanding.cues import Cue, words_of
from legwork.understanding.names import fold, is_reader_name, names_in, person_name
from legwork.understanding.sentences import in_small_letters
from legwork.understanding.tables.names import DESKS, SHARED_DESKS
from legwork.understanding.vendors.booking_tools import BOOKING_TOOLS
from legwork.understanding.vocabulary import names_no_person
from legwork.values.people import Mailbox, Seeker
from legwork.values.regexes import regex

TEXT_CAP = 30_000
_LABELS = {label: row.tool for row in BOOKING_TOOLS for label in row.labels}
_OF_LABELS = frozenset(part for label in _LABELS for part in label.split("."))
_NAMES = {name: row.tool for row in BOOKING_TOOLS for name in row.names}
_NOBODY = regex(
    r"(?:^|[._-])(?:no-?_?reply|do-?not-?reply|donotreply|notifications?|mailer-daemon|postmaster|bounces?|automated|autoreply|invites?|calendar-notification|calendar-invite)(?:$|[._+-])",
    re.IGNORECASE,
)
_NOBODYS = ("repl", "notif", "mailer", "postmaster", "bounce", "automated", "invite")  # one stands in each of them
# Names that write for everybody: their local part or display name alone tells nothing of a tool.
_COMMON_LABELS = frozenset(
    ("cal x zoom apple linkedin indeed fellow lever square ashby paradox zoho reclaim hubspot").split()
)
_SUFFIXES = frozenset(("example", "co", "com"))  # before a top-level domain
_TOOL_LOCALS = frozenset(
    (
        "hello hi team no-reply noreply notifications notification calendar bookings booking meetings"
        " scheduling scheduler invite invitations donotreply support email messages-noreply invitation inmail"
    ).split()
) | {"do-not-reply", "messages"}


def is_assistant(mailbox: Mailbox | None) -> bool:
    """Whether it is Legwork itself: assistant@…, tagged or not, or its name."""
    if mailbox is None:
        return False
    if not mailbox.email:
        return fold(mailbox.name or "") == "legwork"
    is_alike = mailbox.email.startswith("assistant")
    return is_alike and mailbox.email.partition("@")[0].partition("+")[0] == "assistant"


def tool_of(mailbox: Mailbox | None) -> str | None:
    """The booking, calendar or recruiting tool that a mailbox belongs to; None for a person's."""
    if mailbox is None:
        return None
    if mailbox.email:
        local, _, domain = mailbox.email.rpartition("@")
        for label in () if _OF_LABELS.isdisjoint(domain.split(".")) else _labels(domain):
            is_known = label in _LABELS and label != local
            if is_known and (label not in _COMMON_LABELS or local in _TOOL_LOCALS or _NOBODY.search(local)):
                return _LABELS[label]
    return _NAMES.get(fold_dots(mailbox.name)) if mailbox.name else None


def _labels(domain: str) -> tuple[str, ...]:
    """The labels of a domain by which a tool may be known: "us.zoom" and "zoom" of mail.zoom.us."""
    *_, second, last = ("", "", *domain.split(".")[:-1])
    if not second:
        return (last,)
    return f"{last}.{second}", second if last in _SUFFIXES else last


_FOOTER = regex(  # searched for by its first letter
    r"p(?<!\w.)owered by (?:microsoft bookings|calendly|acuity|setmore|simplybook|youcanbook\.?me|square|zoho bookings|hubspot|cal\.com"
    r"|doodle|appointlet|savvycal|tidycal|bookings)|m(?<!\w.)anage (?:your )?(?:booking|appointment)\b|s(?<!\w.)ent (?:by|from|via) (?:calendly|acuity|youcanbook\.?me|doodle|google calendar)"
)


_FOOT_WORDS = frozenset(("powe", "mana", "sent"))  # of which one stands in each of them
_ENDING = 600  # characters
_LEAVE = Cue(
    r"\bunsubscribe\b|\byou (?:are )?(?:receive|receiving|get|getting|got) (?:this|these)\b[^.\n]{0,60}\b(?:because|as) you(?:'re| are| have)? (?:\w+ )?(?:signed|subscribed?|joined|a member|a subscriber|on our)"
    r"|\b(?:newsletter|mailing list)\b[^.\n]{0,40}\b(?:abbestellen|abmelden)|\b(?:vom|aus dem) newsletter\b|\bse désabonner\b|\bdésinscri|\bdarse de baja\b|\bcancelar (?:la |tu |su )?suscripción"
    r"|\bannulla(?:re)? (?:l')?iscrizione|\bdisiscri|\bafmelden voor|\bavregistrera|\bcancelar (?:a )?(?:inscrição|subscrição)"
)


def is_tool_text(*texts: str) -> bool:
    """Whether one of the texts of a mail ends as a booking tool's do, whoever stands in its From."""
    likely = [text[:TEXT_CAP] for text in texts if not _FOOT_WORDS.isdisjoint(words_of(text))]
    return any(map(_FOOTER.search, map(in_small_letters, likely)))


def is_list_text(text: str, below: str) -> bool:
    """Whether a mail, with its signature, ends as one to a list does, however it was handed on: it says how to leave."""
    ending = f"{text}\n{below}"[-_ENDING:]
    return _LEAVE.within(in_small_letters(ending), words_of(text) | words_of(below)) is not None


def fold_dots(name: str | None) -> str:
    """A display name folded, full stops kept ("cal.com")."""
    return (name or "").strip(" *\"'").casefold()


def is_nobody(mailbox: Mailbox | None) -> bool:
    """Whether an address is a machine's or a desk's, by its local part."""
    local = ((mailbox.email if mailbox else None) or "").partition("@")[0].partition("+")[0]
    if local in SHARED_DESKS and mailbox and (name := person_name(mailbox.name)):
        return " " not in name or names_no_person(name)
    return local in DESKS or (any(map(local.__contains__, _NOBODYS)) and _NOBODY.search(local) is not None)


def is_shared(mailbox: Mailbox | None) -> bool:
    """Whether it is the one mailbox of a small firm (info@, office@), from which people write too."""
    local = ((mailbox.email if mailbox else None) or "").partition("@")[0]
    return local in SHARED_DESKS


class Host(NamedTuple):
    """The human of a tool's mail: name, address where it stands beside, and the verbatim words."""

    name: str
    email: str | None
    words: str


_LABEL_LINE = regex(
    r"^[ \t>*_]*(?:meeting |your |event )?(?P<label>organi[sz]er|host(?:ed by)?|interviewers?|with|who|invitee|participants?|attendees?|guests?|from|provider|advisor|mentor|recruiter|staff|team member|meet with|scheduled by|calendar|veranstalter(?:in)?|gastgeber(?:in)?|ansprechpartner(?:in)?|berater(?:in)?|organisateur|organisatrice|hôte|intervieweur|intervieweuse|recruteur|recruteuse|organizadora?|anfitri[oó]na?|anfitriã?o?|entrevistadora?|organizzatore|organizzatrice|gastheer|gastvrouw|coach|mit|avec|con|com|met|med)(?!\w)[*_]*(?:\(s\))?[ \t]*[:：]?[ \t*_]*(?P<rest>[^\n]{0,120})$",
    re.IGNORECASE | re.MULTILINE,
)
_EMAIL = regex(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_WITH = regex(r"\b(?:with|between|by|mit|avec|con|med|from)\s+(?=[^\W\d_])")
_SAID = Cue(
    r"(?<=\S)\s{1,3}(?:invited you|has invited you|has (?:accepted|declined|scheduled|rescheduled|cancell?ed|proposed|tentatively)|accepted|declined|is inviting you|wants to meet|scheduled|cancell?ed|sent you|would like to)\b",
    re.IGNORECASE,
)


def host_in(text: str, reader: Seeker | None) -> Host | None:
    """The human host named by a tool's mail: a labelled line, "meeting with NAME", "between A and B", "NAME invited you"."""
    text = text[:TEXT_CAP]
    return _labelled(text, reader) or _worded(text, reader)


def _labelled(text: str, reader: Seeker | None) -> Host | None:
    order = (
        "organi",
        "host",
        "interviewer",
        "mentor",
        "advisor",
        "provider",
        "recruiter",
        "staff",
        "team",
        "meet",
        "with",
        "scheduled",
        "calendar",
        "who",
        "invitee",
        "participant",
        "attendee",
        "guest",
        "from",
    )
    found: list[tuple[int, int, Host]] = []
    for line in _LABEL_LINE.finditer(text):
        rank = next(
            (place for place, label in enumerate(order) if line["label"].casefold().startswith(label)), len(order)
        )
        following = text[line.end() : line.end() + 240].lstrip("\r\n").split("\n")
        candidates = [line["rest"], *following[:3]] if not line["rest"].strip() else [line["rest"], *following[:1]]
        for number, candidate in enumerate(candidates):
            for stated in re.split(r",|;|\band\b|&|\bund\b", candidate):
                name = _host_name(stated, reader)
                if name:
                    near = " ".join((candidate, *candidates[number + 1 : number + 2]))
                    email = next((mail.casefold() for mail in _EMAIL.findall(near) if not _own(mail, reader)), None)
                    email = email or spelled(text, name, reader)
                    found.append((rank, line.start(), Host(name, email, candidate.strip())))
                    break
            if line["rest"].strip() and number == 0 and not found:
                continue
    return min(found, key=lambda item: item[:2])[2] if found else None


def spelled(text: str, name: str, reader: Seeker | None) -> str | None:
    """An address of the text whose local part is made of the name."""
    if "@" not in text:  # as in most: that is sooner told
        return None
    parts = [part for part in fold(name).split() if len(part) > 2]  # not an initial
    for found in _EMAIL.finditer(text):
        if any(part in fold(found[0].partition("@")[0]) for part in parts) and not _own(found[0], reader):
            return found[0].casefold()
    return None


def _host_name(stated: str, reader: Seeker | None) -> str | None:
    plain = re.sub(r"<[^>]*>|\([^)]*\)|\s[-–—]\s.*$|[*_]", " ", stated)
    plain = _EMAIL.sub(" ", plain).strip()
    name = person_name(plain)
    words = (name or "").split()
    if (
        not name
        or not 1 < len(words) <= 5
        or not all(
            word[0].isupper() or word in ("van", "de", "der", "von", "da", "dos", "al", "bin", "den", "la")
            for word in words
        )
    ):
        return None
    if next(names_in(name), None) is None or is_reader_name(name, reader) or _is_tool_name(name):
        return None
    return name


def _worded(text: str, reader: Seeker | None) -> Host | None:
    for cue in _WITH.finditer(text):
        for name in names_in(text[cue.end() : cue.end() + 80]):
            if name.start > 1 and not re.fullmatch(r"[^.\n]{0,40}?\band\s", text[cue.end() : cue.end() + name.start]):
                break
            if not is_reader_name(name.text, reader) and not _is_tool_name(name.text):
                email = _near(text, cue.end(), reader) or spelled(text, name.text, reader)
                return Host(name.text, email, text[cue.start() : cue.end() + name.end])
    for said in _SAID.finditer(text):
        line = text[max(text.rfind("\n", 0, said.start()) + 1, said.start() - 60) : said.start()]
        for name in names_in(line):
            if not is_reader_name(name.text, reader) and line[name.end :].strip() in ("", ")"):
                return Host(name.text, _near(text, said.start(), reader), line.strip() + said[0])
    return None


def _near(text: str, place: int, reader: Seeker | None) -> str | None:
    found = _EMAIL.search(text[place : place + 120])
    return found[0].casefold() if found and not _own(found[0], reader) else None


def _own(email: str, reader: Seeker | None) -> bool:
    box = Mailbox(None, email.casefold())
    return (
        is_assistant(box)
        or is_nobody(box)
        or tool_of(box) is not None
        or (reader is not None and email.casefold() in reader.addresses)
    )


def _is_tool_name(name: str) -> bool:
    plain = fold_dots(name)
    return plain in _NAMES or plain.split()[0] in ("google", "microsoft", "zoom", "calendly", "web", "teams", "outlook")
