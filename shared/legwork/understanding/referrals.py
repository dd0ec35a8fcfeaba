"""Referrals: people other than the contact whom the seeker is pointed to."""

# ruff: noqa: E501, PLR2004, RUF001  # a pattern is read as one line; weights and word counts stand where they decide; mail holds typographic marks; words are listed as text

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice

from legwork.mail.message import Segment, SegmentKind
from legwork.understanding import vocabulary
from legwork.understanding.found import FoundPerson, evidence
from legwork.understanding.names import Name, fold, is_reader, is_reader_name, names_in, person_name, same_name
from legwork.understanding.occurrences import occurrences
from legwork.understanding.parties import is_person
from legwork.understanding.roles import said_of
from legwork.understanding.sentences import in_small_letters
from legwork.understanding.signatures import linkedin_of
from legwork.understanding.tables import referral_cues as cues
from legwork.understanding.tables.names import NOT_NAMES
from legwork.understanding.tables.titles import FIELDS
from legwork.understanding.tools import is_assistant, is_nobody
from legwork.values.people import Mailbox, Person, Seeker
from legwork.values.regexes import regex

TEXT_CAP = 12_000
REFERRAL_CAP = 10
ENOUGH = 2.0
_SAID_BEHIND = regex(  # "Talk to Ravi at the planning office, she said"
    r"[^.!?\n]{0,60}?,? (?:she|he|they) (?:said|says|suggested|suggests|told me|advised|thinks|reckons)\b",
    re.IGNORECASE,
)
_NEAR = 80
NAME_CAP = 200
_BETWEEN = 300
REACH = 240  # characters of a sentence on either side of a name
ADDRESS_REACH = 3_000
_EMAIL = regex(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_SENTENCE_END = regex(
    r"(?<=[.!?])(?<!\b[A-Z]\.)(?<!Mr\.)(?<!Ms\.)(?<!Dr\.)(?<!Mrs\.)(?<!Prof\.)(?<!St\.)\s+(?=[\"“(]?[^\W\d_a-zß-öø-ÿ])|\n\s*\n"
)
_WRITTEN = (SegmentKind.OWN, SegmentKind.FORWARDED)
_NEXT = regex(
    r"\s*(?:\([^()]{0,120}\))?[^.!?\n]{0,60}?(?:,|;|\band\b|\bor\b|\bas well as\b|&)(?! (?:tell|say|i|ask|my|we|she|he|they)\b)[^.!?\n]{0,40}",
    re.IGNORECASE,
)
_ARTICLE = r"(?: (?:also|either|perhaps|maybe|directly|with|to|our|my|the|their|his|her|a|an|old|good|dear|former|own|friend|colleague|colleagues|lead|head|one|here|in|both|either|like|herrn?|frau|herr|kollegen?|kollegin|meine[rmn]?|unsere[rmn]?|ma|mon|notre|collègue|mi|nuestr[oa]|compañer[oa]|colega|minha|meu|mia|mio|mijn|onze?|collega|vriendin|vriend|min|kollega|mme|mevrouw|señora?|sra?\.?|dr\.?|prof\.?|mr\.?|mrs\.?|ms\.?|is|are))*"
_DESCRIBED = r"(?: (?:my|our|the|their|his|her|a|an) (?:[\w'’&-]+ ){0,5}[\w'’&-]+,?)?"


def find_referrals(
    segments: Sequence[Segment], reader: Seeker | None, contact: Person | None
) -> tuple[FoundPerson, ...]:
    """Whom the seeker is pointed to, with what is said of that person, in the order of mention."""
    found: list[FoundPerson] = []
    for index, segment in enumerate(segments):
        if segment.kind not in _WRITTEN:
            continue
        for person in _Reading(segment, index, reader, contact).people():
            known = next(
                (number for number, other in enumerate(found) if same_name(other.person.name, person.person.name)), None
            )
            if known is None:
                found.append(person)
            else:
                found[known] = found[known].completed_by(person)
    return tuple(found[:REFERRAL_CAP])


@cache
def _before(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return regex(rf"(?:{'|'.join(patterns)}){_ARTICLE}{_DESCRIBED}[\s:,–—-]*$", re.IGNORECASE)


@cache
def _joined(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return regex("|".join(patterns))


def _says(patterns: tuple[str, ...], text: str) -> bool:
    """Whether one of the patterns, which are in small letters, stands anywhere in a text."""
    return _joined(patterns).search(in_small_letters(text)) is not None


@cache
def _after(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return regex(rf"[^.!?\n]{{0,90}}?\b(?:{'|'.join(patterns)})", re.IGNORECASE)


class _Reading:
    """The reading of one text."""

    def __init__(self, segment: Segment, index: int, reader: Seeker | None, contact: Person | None) -> None:
        self.segment = segment
        self.index = index
        self.reader = reader
        self.contact = contact
        self.text = segment.text[:TEXT_CAP]
        self.by_reader = is_reader(segment.from_, reader)
        self.to_assistant = any(is_assistant(mailbox) for mailbox in segment.to)
        self.hands_on = _says(cues.HANDED_ON, self.text)
        self.met = frozenset(re.findall(r"\bmeet ([^\W\d_][\w'’-]{1,20})", self.text, re.IGNORECASE))
        self.thanks = self.by_reader and _FOR_NAMES.search(self.text) is not None
        self.introduces = _says(cues.INTRODUCES, f"{segment.subject or ''}\n{self.text}")

    def people(self) -> Iterator[FoundPerson]:
        """Everybody pointed to in this text."""
        introduced = () if self.by_reader else tuple(self._introduced())
        yield from introduced
        names = list(islice(self._names(), NAME_CAP))
        bounds = [0, *(cut.end() for cut in _SENTENCE_END.finditer(self.text)), len(self.text)]
        bounds.sort()
        pointed: Name | None = None
        firms = [one.person.company for one in introduced if one.person.company]
        for number, name in enumerate(names):
            start = max(bounds[bisect_right(bounds, name.start) - 1], name.start - REACH)
            end = min(bounds[bisect_left(bounds, name.end)], name.end + REACH)
            sentence_before, after = self.text[start : name.start], self.text[name.end : end]
            together = (
                pointed is not None
                and pointed.end > start
                and bool(_NEXT.fullmatch(_EMAIL.sub("", self.text[pointed.end : name.start][:_BETWEEN])))
            )
            if any(same_name(firm, name.text) for firm in firms):
                continue
            if self._stranger(name.text) and (
                self._pointed(name, sentence_before, after)
                or together
                or self._follows(pointed, name, sentence_before, after)
                or self._address_given(name)
                or self._weight(name, sentence_before, after) >= ENOUGH
            ):
                pointed = name
                later = (one.start for one in names[number + 1 :] if not self._is_firm_of(name, one))
                found = self._described(name, next(later, len(self.text)))
                firms += [found.person.company] if found.person.company else []
                yield found

    def _is_firm_of(self, name: Name, other: Name) -> bool:
        """Whether what could be the next name is where the first one works: "- Ada Boone, weaver, Boone Looms"."""
        if _AT_FIRM.search(self.text[max(0, other.start - 20) : other.start]):
            return True
        listed = _BULLET.search(self.text[max(0, name.start - 10) : name.start]) is not None
        return listed and _TRADE_BETWEEN.fullmatch(self.text[name.end : other.start][:_NEAR]) is not None

    def _follows(self, pointed: Name | None, name: Name, before: str, after: str) -> bool:
        """Whether the sentence behind one that points to somebody opens with somebody else, and says what they are."""
        own_line = pointed is not None and self._opens_line(pointed) and self._opens_line(name)
        if pointed is None or self.by_reader or (before.strip() and not own_line) or not _IS_ONE.match(after):
            return False
        between = self.text[pointed.end : name.start]
        listed = own_line and self.text[: name.start].endswith("\n\n")
        if len(between) > _BETWEEN or ("\n\n" in between and not listed):
            return False
        marked = own_line and all(
            _MARKED.search(self.text[max(0, one.start - 12) : one.start]) for one in (pointed, name)
        )
        if listed or marked or (own_line and _IS_THEY.match(after)):
            return True
        said = said_of(self.text, name.start, name.end, self.index, pronouns=False).person
        return bool(said.title or said.company)

    def _opens_line(self, name: Name) -> bool:
        return _BULLET.search(self.text[max(0, name.start - 12) : name.start]) is not None

    def _names(self) -> Iterator[Name]:
        taken = 0
        lone = sorted(self._lone(), key=lambda one: one.start)
        for name in names_in(self.text):
            yield from (one for one in lone if taken <= one.start < name.start)
            taken = name.end
            named = _without_post(name, self.text)
            if not self._no_person(named):
                yield named
        yield from (one for one in lone if one.start >= taken)

    def _lone(self) -> Iterator[Name]:
        """First names alone, which count only with an address or an employer right behind them."""
        for found in _LONE.finditer(self.text):
            inside = (
                self.text[max(0, found.start() - 5) : found.start()]
                .rstrip()
                .endswith((" of", " for", " the", " in", " &", " at", " with", " from", " bei", " chez", " bij", " en"))
            )
            if (
                found[1].casefold() not in NOT_NAMES | _DESK_WORDS | FIELDS
                and not inside
                and person_name(found[1])
                and not vocabulary.is_place(found[1])
            ):
                yield Name(found[1], found.start(1), found.end(1), honorific=False)
        for found in _RELATED.finditer(self.text):
            if (
                person_name(found[1])
                and found[1].casefold() not in NOT_NAMES
                and not _LONE.match(self.text, found.start(1))
            ):
                yield Name(found[1], found.start(1), found.end(1), honorific=False)

    def _no_person(self, name: Name) -> bool:
        before = self.text[max(0, name.start - 12) : name.start]
        organisation = (
            vocabulary.company_weight(name.text) >= 3
            and vocabulary.names_no_person(name.text)
            and not re.match(r"\s*(?:\(|,? who\b|,? (?:she|he)\b)", self.text[name.end :])
        )
        post = _POST_OF.search(self.text[max(0, name.start - 40) : name.start])  # "Director of Data Science"
        return (
            organisation
            or (post is not None and vocabulary.is_post_word(post[1]))
            or bool({word.casefold() for word in name.text.split()} & _DESK_WORDS)
            or (vocabulary.title_weight(name.text) >= vocabulary.STRONG and vocabulary.names_no_person(name.text))
            or vocabulary.is_place(name.text)
            or (not name.honorific and self._is_place(name, before))
        )

    def _is_place(self, name: Name, before: str) -> bool:
        """Whether the words before say that somebody works or lives there; "bei NAME melden" goes to a person."""
        found = _AT_PLACE.search(before)
        if found is None:
            return False
        ahead = self.text[max(0, name.start - REACH) : name.start]
        to_person = _verb_last(before, self.text[name.end : name.end + REACH]) or _before(cues.POINTING_BEFORE).search(
            ahead
        )
        return not (found[1].casefold() in ("bei", "bij", "from") and to_person)

    def _stranger(self, name: str) -> bool:
        author = person_name(self.segment.from_.name) if self.segment.from_ else None
        known = (author, self.contact.name if self.contact else None)
        return not is_reader_name(name, self.reader) and not any(one and same_name(one, name) for one in known)

    def _pointed(self, name: Name, before: str, after: str) -> bool:
        if self.by_reader:
            return self._reported(before, after)
        offered = bool(_after((*cues.OFFERED_AFTER, *cues.OFFERED_AFTER_TOO)).match(after))
        if (
            name.text.split()[0] in self.met
            or _verb_last(before, after)
            or _before(cues.HANDED_TO).search(before)
            or _COPIED.match(after)
        ):
            return True
        if cue := _before(cues.POINTING_BEFORE).search(before):
            weak = bool(_WEAK.match(before[cue.start() :]))
            own = bool(_OWN.search(before[: cue.start()]))
            if own and not _TO_YOU.match(before[cue.start() :]):
                return offered and self.hands_on
            return not weak or offered or self.hands_on or bool(_AS_OBJECT.match(after))
        if _before(cues.RELATION_BEFORE).search(before):
            return offered or self.hands_on
        return (
            offered
            and (
                not before.strip()
                or bool(
                    re.search(
                        r"\b(?:but|though|perhaps|maybe|also|or|mais|aber|pero|maar|ma|mas|men)[ ,]*$",
                        before,
                        re.IGNORECASE,
                    )
                )
                or self.hands_on
            )
            and bool(_HELPFUL.search(after) or _after(cues.OFFERED_AFTER_TOO).match(after))
        )

    def _reported(self, before: str, after: str) -> bool:
        """In the seeker's words: somebody pointed to this person, or the seeker notes whom to see next."""
        noted = self.to_assistant and _says(cues.NOTED_BEFORE, before)
        before, after = before.replace("\n", " "), after.replace("\n", " ")  # cues run over the ends of lines
        around = _says(cues.REPORTED_AROUND, before + " " + after)
        object_of = _before((*cues.POINTING_BEFORE, *cues.CONTACTED_BEFORE)).search(before)
        framed = _says(cues.REPORTED_FRAME, before) or _SAID_BEHIND.match(after)
        return (
            noted
            or (self.thanks and object_of is not None)
            or _verb_last(before, after, cues.REPORTED_PAIRS)
            or bool(
                (framed and (object_of or _before(cues.REPORTED_FRAME).search(before)))
                or (around and (object_of or _verb_last(before, after)))
            )
        )

    def _weight(self, name: Name, before: str, after: str) -> float:
        """How much speaks for a person whom no single phrase points to; what they are and how to reach them counts."""
        around = self.text[max(0, name.start - REACH) : name.end + REACH]
        framed = _says(cues.REPORTED_FRAME, before) if self.by_reader else _says(cues.FRAMES, around)
        if not framed or _says(cues.NOT_POINTING, before[-_NEAR:] + name.text + after[:_NEAR]):
            return 0.0
        own = bool(_OWN_BEFORE.search(before[-_NEAR:]))
        said = said_of(self.text, name.start, name.end, self.index, pronouns=False).person
        weight = 1.0 + 1.5 * (self._email(name, name.end + REACH) is not None) + 1.0 * bool(said.title or said.company)
        weight += 0.5 * bool(_before(cues.RELATION_BEFORE).search(before)) + 0.5 * bool(
            _after(cues.OFFERED_AFTER).match(after)
        )
        return weight - 2.0 * own

    def _address_given(self, name: Name) -> bool:
        """Whether the text gives the person's own address, beside the name or where it hands them on."""
        if self.by_reader:
            return False
        around = self.text[max(0, name.start - _NEAR) : name.end + _NEAR]
        near = self._email(name, name.end + REACH) is not None
        return (near and not _says(cues.NOT_POINTING, around)) or (
            self.hands_on and self._email(name, len(self.text)) is not None
        )

    def _introduced(self) -> Iterator[FoundPerson]:
        """People who stand in To or Cc of a letter that introduces them."""
        to_reader = any(is_reader(mailbox, self.reader) for mailbox in (*self.segment.to, *self.segment.cc))
        if not self.introduces or (self.segment.depth and not to_reader):
            return  # a letter of others to each other introduces nobody
        for mailbox in (*self.segment.to, *self.segment.cc):
            name = person_name(mailbox.name)
            if not is_person(mailbox, self.reader) or not self._stranger(name or "") or self._is_contact(mailbox):
                continue
            first = (name or "").split()[0] if name else ""
            places = [*occurrences(self.text, name or "", whole=True)] or [*occurrences(self.text, first, whole=True)]
            if not name or not places:
                continue
            said = FoundPerson()
            for start, end in places:
                said = said.completed_by(said_of(self.text, start, end, self.index))
            own = Person(name=name, email=mailbox.email)
            here = (evidence(self.text[slice(*places[0])], self.index, "introduced"),)
            yield FoundPerson(own, {"name": here, "email": here}).completed_by(said)

    def _is_contact(self, mailbox: Mailbox) -> bool:
        return bool(self.contact and mailbox.email and self.contact.email == mailbox.email)

    def _described(self, name: Name, following: int) -> FoundPerson:
        email = self._email(name, following)
        profile = linkedin_of(self.text[name.start : min(following, name.end + 400)])
        said = said_of(
            self.text[: max(following, name.end)] if following > name.end else self.text,
            name.start,
            name.end,
            self.index,
        )
        start = max(self.text.rfind("\n", max(0, name.start - 60), name.start), name.start - 60)
        words = (evidence(" ".join(self.text[start : name.end + 30].split()), self.index, "referral"),)
        full = self._full_name(name.text)
        own = Person(name=full, email=email, linkedin=profile)
        found = FoundPerson(own, {key: words for key in ("name", "email", "linkedin") if getattr(own, key)})
        return found.completed_by(replace(said, person=replace(said.person, name=None, email=None)))

    def _full_name(self, name: str) -> str:
        if " " in name:
            return name
        boxes = (*self.segment.to, *self.segment.cc)
        return next((full for box in boxes if (full := person_name(box.name)) and full.split()[0] == name), name)

    def _email(self, name: Name, following: int) -> str | None:
        """The address in brackets behind the name, or one further on that is spelled like it or called theirs."""
        near = self.text[name.end : name.end + 140]
        if bracketed := re.match(r"\s*,?\s*[(<\[][^()<>\[\]]{0,90}?([\w.+'-]{1,64}@[\w.-]{3,190}\w)", near):
            return self._usable(bracketed[1])
        for found in _EMAIL.finditer(self.text, name.end, name.end + ADDRESS_REACH):
            local = fold(found[0].partition("@")[0].replace(".", " "))
            parts = [part for part in fold(name.text).split() if len(part) > 1]
            spelled = any(part in local.split() or (part in local.replace(" ", "") and len(part) > 3) for part in parts)
            called = _THEIRS.search(self.text[max(name.end, found.start() - 60) : found.start()])
            if spelled or (called and found.start() < following):
                return self._usable(found[0])
        return next(
            (
                box.email
                for box in (*self.segment.to, *self.segment.cc)
                if box.email and same_name(person_name(box.name), name.text)
            ),
            None,
        )

    def _usable(self, email: str) -> str | None:
        box = Mailbox(None, email.strip(".").casefold())
        return box.email if is_person(box, self.reader) and not is_nobody(box) else None


def _without_post(name: Name, text: str) -> Name:
    """The name without a post that stands before it in capitals: "Matron Bisi Ade", "Detective Sergeant Ann Bell"."""
    words = text[name.start : name.end].split()
    posts = 0
    while posts < len(words) - 2 and vocabulary.is_post_word(words[posts]):
        posts += 1
    if not posts:
        return name
    start = text.index(words[posts], name.start)
    shown = person_name(text[start : name.end])
    return Name(shown, start, name.end, honorific=False) if shown else name


def _verb_last(before: str, after: str, pairs: Sequence[tuple[str, str]] = cues.POINTING_AROUND) -> bool:
    """Whether a name stands before the verb that points to it: "sprechen Sie mit …" turned round."""
    plain = _FILLED.sub("", before.rstrip()).rstrip()
    return any(
        re.search(ahead, plain, re.IGNORECASE) and re.match(rf"[^.!?\n]{{0,60}}?\b{behind}", after, re.IGNORECASE)
        for ahead, behind in pairs
    )


_FOR_NAMES = regex(  # the letter thanks for names
    r"\b(?:thank\w*|grateful|dank\w*|merci|gracias|grazie|tack|takk)\b[^.!?\n]{0,40}\b(?:names|contacts|introductions?|intros?|referrals?|leads|recommendations|people|namen|kontakte|noms|nombres|nomi)\b",
    re.IGNORECASE,
)
_POST_OF = regex(r"([^\W\d_]{3,20}) of $")
_BULLET = regex(r"(?:^|\n)[ \t]{0,4}(?:[-*•–]|\d{1,2}[.)])?[ \t]{0,4}$")
_MARKED = regex(r"(?:^|\n)[ \t]{0,4}(?:[-*•–]|\d{1,2}[.)])[ \t]{0,4}$")
_TRADE_BETWEEN = regex(r",\s[a-zß-ÿ][^,\n]{2,50},\s")
_AT_FIRM = regex(
    r"\b(?:with|for|by|of|von|at)\s(?:the\s)?$|[a-zß-ÿ] (?:en(?: el| la)?|na|no|da|nel|nella|im|in der|presso|chez)\s$"
)
_AT_PLACE = regex(
    r"(?:\b|(?=@))(at|@|in|from|am|im|bei|beim|chez|au|hos|bij(?: de| het)?|på|ved|presso|nel|nella|al|alla)\s+(?:the\s+)?$"
)
_FILLED = regex(
    r"(?:\s(?:meine[rmn]?|unsere[rmn]?|kollegen?|kollegin|frau|herrn?|dr\.|prof\.|mijn|onze?|collega|mevrouw|meneer|de|der|dem|den))+$",
    re.IGNORECASE,
)
_IS_ONE = regex(
    r"\s*(?:\([^()]{0,60}\)\s*)?(?:,|is\b|was\b|works\b|runs\b|leads\b|heads\b|teaches\b|(?:has|have) been\b)"
)
_IS_THEY = regex(r"\s*,\s(?:s?he|they|who)\b")
_COPIED = regex(
    r"\s*[(,]\s?(?:(?:here )?in )?(?:cc['’]?e?d?|copied|on copy|in copy|en copie|in kopie|en copia|em cópia|in copia)\b",
    re.IGNORECASE,
)
_OWN_BEFORE = regex(
    r"\b(?:I|we|I['’]ve|we['’]ve) (?:have |had |already |just |also |recently |once )?(?:spoke|talked|worked|studied|met|asked|learned|grew|lived|read|know|knew)\b"
)
_DESK_WORDS = frozenset(["desk", "reception", "team", "office", "support", "department", "admissions", "careers"])
_LONE = regex(
    r"(?<![\w@.])([^\W\d_a-zß-öø-ÿ][\w'’-]{1,20})(?=\s*\([^()\s]{1,64}@|\s(?:over\s)?(?:at|from)\s(?:the\s)?[A-ZÀ-Þ])"
)
_RELATED = regex(  # "my wife Corinne is …"
    r"\b(?:[Mm]y|[Oo]ur) (?:\w{2,12} )?(?:wife|husband|partner|sister|brother|cousin|aunt|uncle|daughter|son|colleague|friend|neighbou?r|flatmate|boss|deputy|mate)"
    r" ([A-ZÀ-Þ][\w'’-]{1,20})(?=,? (?:is|works|runs|does|would|could|can|will|might|has|who|teaches|flies|drives)\b|,? an? )"
)
# Verbs of many uses: they point only with something that the person is or can do.
_WEAK = regex(
    r"(?:(?:should|could|might|must|want to|need to) find|know|meet|give|send|drop|ask|call|ring|try|introduc|sat|sit|bumped|ran|had|was talking|spoke|talked|have spoken|told|there|go|head|turn|add|includ|copy)\w*\b",
    re.IGNORECASE,
)
_AS_OBJECT = regex(
    r"\s*(?:\(|,|a call|a ring|a line|an e-?mail|a note|a shout|a message|here|in\b|at\b|from\b|who\b|\?|instead|on\b|and (?:ask|tell|say))",
    re.IGNORECASE,
)
_OWN = regex(cues.OWN_DEALINGS_BEFORE[0].removesuffix("$") + r"\s*$", re.IGNORECASE)
_TO_YOU = regex(
    r"(?:introduc|put|connect|hook|link|refer|point|pass|hand|loop|cc|copy|copied|add|includ|bring|pulled|i\b|we\b|suggest|recommend|sat|thinking|i['’])",
    re.IGNORECASE,
)
_HELPFUL = regex(
    r"\b(?:help|happy|glad|ask|exactly|same|describe|call|tell|answer|better|talk|chat|speak|questions|perfect|person|willing|open|copied|copy|cc|know|easier|great|good)\b",
    re.IGNORECASE,
)
_THEIRS = regex(r"\b(?:his|her|their|the|e-?mail|mail|address|reach(?:ed)?|write|at)\b[^.!?\n]{0,40}$", re.IGNORECASE)
