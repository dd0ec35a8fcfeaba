"""The interesting facts of every letter, by a name for humans; what a case does not vary is set here."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Entry, Happening
from legwork.conversations.record import Outcome, Record, State, Turn
from legwork.rendering.facts import LetterFacts, looks_around
from legwork.values.letters import Letter, LetterKind, Moment
from legwork.values.meaning import FitDimension, Kind, Medium, Meeting, Note, Slot, Topic, Voice
from legwork.values.people import Mailbox, Person
from legwork.values.profile import Profile, Standing

NEW_YORK, BERLIN, LOS_ANGELES = "America/New_York", "Europe/Berlin", "America/Los_Angeles"
NOW = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)

PROFILE = Profile(
    id="seeker-1",
    name="Nia Okafor",
    addresses=("nia@college.example",),
    timezone=NEW_YORK,
    standing=Standing.ACTIVE,
    stage="graduate",
    field="hydrology",
)
CONTACT = Person(
    name="Tomas Reyes",
    email="tomas@riverlab.example",
    title="Hydrologist",
    company="River Lab",
    phone="+14155550123",
    linkedin="https://www.linkedin.example/in/tomas-reyes",
)
MEETING = Meeting(
    start=datetime(2026, 3, 5, 11, 0, tzinfo=ZoneInfo(LOS_ANGELES)),
    end=datetime(2026, 3, 5, 11, 30, tzinfo=ZoneInfo(LOS_ANGELES)),
    medium=Medium.VIDEO,
    join_url="https://meet.example/abc-defg?pwd=1&from=mail",
    zone=LOS_ANGELES,
)
RECORD = Record(
    id="conversation-1",
    state=State.SCHEDULED,
    kind=Kind.INFORMATIONAL,
    contact=CONTACT,
    meeting=MEETING,
    asked_at=datetime(2026, 2, 26, 14, 0, tzinfo=UTC),
    last_mail_at=datetime(2026, 3, 3, 14, 0, tzinfo=UTC),
    referred_by=(Person(name="Ines Duarte"),),
    sources={"name": "2026-03-03 contact", "title": "2026-03-03 contact", "email": "2026-02-26 seeker"},
    thread=("<first@college.example>", "<second@riverlab.example>"),
    messages=3,
)
OTHERS = (
    Record(
        id="conversation-2",
        state=State.MET,
        kind=Kind.INFORMATIONAL,
        contact=Person(name="Bo Lind", title="Geologist", company="Stone & Co"),
        notes=(Note(Topic.LIFESTYLE, "Field weeks are long,\nwinters are quiet."),),
        fit={FitDimension.SKILLS: 4},
        met_at=datetime(2026, 2, 20, 16, 0, tzinfo=UTC),
    ),
    Record(
        id="conversation-3",
        state=State.ASKED,
        turn=Turn.CONTACT,
        contact=Person(email="vera@harbour.example"),
        asked_at=datetime(2026, 3, 2, 9, 0, tzinfo=UTC),
    ),
    Record(
        id="conversation-4",
        state=State.CLOSED,
        outcome=Outcome.NO_ANSWER,
        contact=Person(name="Al Hart", company="Mill Works"),
    ),
    Record(
        id="conversation-5",
        state=State.TALKING,
        turn=Turn.SEEKER,
        contact=Person(name="Yuki Mori", title="Ecologist"),
        offered=(Slot(datetime(2026, 3, 9, 15, 0, tzinfo=UTC)),),
    ),
    Record(
        id="conversation-6",
        state=State.SUGGESTED,
        turn=Turn.SEEKER,
        contact=Person(name="Lea Brandt"),
        referred_by=(Person(name="Bo Lind"),),
    ),
    Record(
        id="conversation-7",
        state=State.SCHEDULED,
        kind=Kind.JOB,
        contact=Person(name="Omar Haddad", title="Head of Field Work", company="Delta Survey"),
        meeting=Meeting(start=datetime(2026, 3, 12, 13, 0, tzinfo=UTC), end=datetime(2026, 3, 12, 14, 0, tzinfo=UTC)),
    ),
)


def facts_of(kind: LetterKind, record: Record | None = RECORD, **about: str) -> LetterFacts:
    letter = Letter("seeker-1", record.id if record else None, kind, "occasion-1", NOW, about)
    return LetterFacts(
        letter=letter,
        profile=PROFILE,
        now=NOW,
        assistant=Mailbox("Legwork", "assistant@legwork.example"),
        reply_to="assistant+k1mfzwizltoq4dknbr@legwork.example",
        private_address="assistant+k1nia7q2xw@legwork.example",
        record=record,
        others=OTHERS if looks_around(letter) else (),
    )


def _with(record: Record, **changes: Any) -> Record:
    return replace(record, **changes)


_CALLED_OFF = _with(
    RECORD, state=State.TALKING, meeting=None, called_off=MEETING, turn=Turn.SEEKER, calendar_sequence=2
)
_MET = _with(
    RECORD,
    state=State.MET,
    thanked_at=NOW,
    notes=(
        Note(Topic.WORK_ENVIRONMENT, "Half the week outside, half at a desk.\nSmall teams."),
        Note(Topic.COMPENSATION, "Starts at 55 to 60 thousand."),
    ),
    fit={FitDimension.SKILLS: 4, FitDimension.LIFESTYLE: 3},
)
_JOB = _with(RECORD, kind=Kind.JOB)
_BARE = Record(
    id="conversation-9", state=State.SCHEDULED, contact=Person(email="x@y.example"), meeting=Meeting(start=NOW)
)
_IN_PERSON = _with(
    RECORD,
    meeting=Meeting(
        start=datetime(2026, 3, 5, 14, 0, tzinfo=ZoneInfo(NEW_YORK)),
        medium=Medium.IN_PERSON,
        location="Café Ophelia, 12 Water Street, 2nd floor",
        zone=NEW_YORK,
    ),
)
_OFFERED = _with(RECORD, state=State.TALKING, meeting=None, offered=OTHERS[3].offered, offered_by=Turn.CONTACT)
_K, _M = LetterKind, Moment
_GOOD_DRAFT = """Dear Sam,

Ines Duarte suggested that I write to you. I study water and would like to hear what a gauge keeper does all day.
Would you have twenty minutes for a call?

Best wishes,
Nia"""
_BAD_DRAFT = """Dear Sam,

I am looking for an internship in hydrology and attach my CV.

Nia"""
_ENTRY = Entry(key="id:<a@b.example>#1", happening=Happening.ASKED, dated_at=NOW, known_at=NOW, by=Voice.SEEKER)


def _compared() -> tuple[Record, ...]:
    """Two hydrologists who do not agree, a geologist, and an ecologist who has not been met."""
    first = Record(
        id="c-1",
        state=State.MET,
        contact=Person(name="Tomas Reyes", title="Senior Hydrologist", company="River Lab"),
        notes=(
            Note(Topic.LIFESTYLE, "Long hours in spring."),
            Note(Topic.COMPENSATION, "Starts at 55 to 60 thousand."),
        ),
        fit={FitDimension.SKILLS: 4, FitDimension.LIFESTYLE: 2},
    )
    second = Record(
        id="c-2",
        state=State.MET,
        contact=Person(name="Vera Pohl", title="Hydrologist", company="City Water"),
        notes=(
            Note(Topic.LIFESTYLE, "Regular hours, home by five."),
            Note(Topic.SKILLS, "Statistics first.\nThen maps."),
        ),
        fit={FitDimension.SKILLS: 3, FitDimension.LIFESTYLE: 5},
    )
    return (first, second, OTHERS[0], OTHERS[3], OTHERS[5])


def _two_offered() -> Record:
    taken = Slot(datetime(2026, 3, 12, 13, 30, tzinfo=UTC), datetime(2026, 3, 12, 14, 0, tzinfo=UTC))
    free = Slot(datetime(2026, 3, 13, 18, 0, tzinfo=UTC), datetime(2026, 3, 13, 18, 30, tzinfo=UTC))
    return _with(_OFFERED, offered=(taken, free))


def _changed(command: str, record: Record | None = None, **args: str) -> LetterFacts:
    given = {f"arg_{name}": value for name, value in args.items()}
    return facts_of(_K.RECEIPT, record, moment=_M.CHANGED, command=command, **given)


def every_letter() -> dict[str, LetterFacts]:
    """The interesting facts of each kind, by a name for humans."""
    cases = {
        "confirm": replace(facts_of(_K.CONFIRM, None), others=(), held=("A question about your work", "")),
        "confirm-delete": facts_of(_K.CONFIRM, None, command="delete"),
        "confirm-forget": facts_of(_K.CONFIRM, None, command="forget", arg_who="Bo Lind"),
        "confirm-address": facts_of(_K.CONFIRM, None, command="address", arg_email="nia@work.example"),
        "welcome": replace(facts_of(_K.WELCOME, None), others=()),
        "asked": facts_of(_K.RECEIPT, _with(RECORD, state=State.ASKED, meeting=None), moment=_M.ASKED),
        "booked": facts_of(_K.RECEIPT, moment=_M.BOOKED, in_reply_to="<third@college.example>"),
        "booked-in-person": facts_of(_K.RECEIPT, _IN_PERSON, moment=_M.BOOKED),
        "booked-bare": facts_of(_K.RECEIPT, _BARE, moment=_M.BOOKED),
        "booked-job": facts_of(_K.RECEIPT, _JOB, moment=_M.BOOKED),
        "moved": facts_of(_K.RECEIPT, moment=_M.MOVED),
        "detailed": facts_of(_K.RECEIPT, moment=_M.DETAILED),
        "called-off": facts_of(_K.RECEIPT, _CALLED_OFF, moment=_M.CALLED_OFF),
        "declined": facts_of(_K.RECEIPT, _with(RECORD, state=State.CLOSED, meeting=None), moment=_M.DECLINED),
        "noted": facts_of(_K.RECEIPT, _MET, moment=_M.NOTED, topics="work_environment,compensation"),
        "held-before": facts_of(_K.RECEIPT, _MET, moment=_M.HELD_BEFORE),
        "unfiled": facts_of(_K.RECEIPT, None, moment=_M.UNFILED, subject="Lunch menu"),
        "changed-timezone": _changed("timezone", timezone=NEW_YORK),
        "changed-snooze": _changed("snooze", RECORD, until="2026-03-06"),
        "changed-stop": _changed("stop"),
        "changed-correct": _changed("correct", RECORD, field="title", value="Plumber"),
        "changed-working-days": _changed("set", name="working_days", value="sun-thu"),
        "clarify": facts_of(
            _K.CLARIFY,
            _OFFERED,
            field="meeting",
            question="Did you agree on Monday or on Tuesday?",
            choices="2026-03-09T15:00:00Z/2026-03-09T15:30:00Z,2026-03-10T11:00:00-04:00",
        ),
        "clarify-whom": facts_of(
            _K.CLARIFY, None, field="conversation", question="Is it about Bo Lind or Yuki Mori?", choices="c-2,c-5"
        ),
        "not-done": facts_of(_K.RECEIPT, None, moment=_M.UNFILED, command="dance"),
        "not-done-whom": facts_of(_K.RECEIPT, None, moment=_M.UNFILED, command="close", arg_who="Zed"),
        "not-done-now": facts_of(_K.RECEIPT, None, moment=_M.UNFILED, command="close"),
        "no-answer": facts_of(_K.RECEIPT, None, moment=_M.UNFILED, command="question"),
        "notice": facts_of(_K.NOTICE, None, reason="encrypted", subject="Our talk"),
        "bounced": facts_of(_K.NOTICE, _with(RECORD, state=State.SUGGESTED, meeting=None), reason="bounced"),
        "prep": facts_of(_K.PREP),
        "prep-again": facts_of(_K.PREP, _MET),
        "prep-job": facts_of(_K.PREP, _JOB),
        "prep-bare": facts_of(_K.PREP, _BARE),
        "brief": facts_of(_K.BRIEF),
        "brief-in-person": facts_of(_K.BRIEF, _IN_PERSON),
        "debrief": facts_of(_K.DEBRIEF),
        "help": facts_of(_K.HELP, None),
        "list": facts_of(_K.LIST, None),
        "nudge": facts_of(_K.NUDGE, _with(RECORD, state=State.ASKED, meeting=None, turn=Turn.CONTACT)),
        "nudge-last": facts_of(_K.NUDGE, _with(RECORD, state=State.ASKED, meeting=None, nudged_at=(NOW,))),
        "your-turn": facts_of(_K.YOUR_TURN, _two_offered()),
        "your-turn-yes": facts_of(_K.YOUR_TURN, _with(RECORD, state=State.TALKING, meeting=None)),
        "thank-you": facts_of(_K.THANK_YOU, _with(_MET, thanked_at=None)),
        "thank-you-no-notes": facts_of(_K.THANK_YOU, _with(RECORD, state=State.MET, referred_by=())),
        "thank-you-job": facts_of(_K.THANK_YOU, _with(_JOB, state=State.MET)),
        "keep-in-touch": facts_of(_K.KEEP_IN_TOUCH, _with(_MET, met_at=datetime(2026, 2, 3, 16, 0, tzinfo=UTC))),
        "keep-in-touch-no-notes": facts_of(_K.KEEP_IN_TOUCH, _with(RECORD, state=State.MET)),
        "referral": facts_of(_K.REFERRAL, _with(RECORD, state=State.SUGGESTED, meeting=None, asked_at=None)),
        "referral-bare": facts_of(_K.REFERRAL, Record("conversation-8", State.SUGGESTED, contact=Person(name="Lea"))),
        "digest": facts_of(_K.DIGEST, None),
        "answer": facts_of(_K.ANSWER, None, question="Whom do I write to first?", section="whom-to-ask"),
        "answer-topic": facts_of(_K.ANSWER, question="What do I say about pay?", section="compensation"),
        "answer-none": facts_of(_K.ANSWER, None, question="Will it rain?"),
        "compare": replace(facts_of(_K.COMPARE, None, command="compare"), others=_compared()),
        "compare-one": facts_of(_K.COMPARE, None, command="compare"),
        "compare-nothing": replace(facts_of(_K.COMPARE, None, command="compare"), others=()),
        "check": facts_of(_K.CHECK, None, command="check", draft=_BAD_DRAFT, files="Nia CV.pdf"),
        "check-good": facts_of(_K.CHECK, None, command="check", draft=_GOOD_DRAFT),
        "check-nothing": facts_of(_K.CHECK, None, command="check"),
        "draft-outreach": facts_of(_K.DRAFT, None, command="draft", arg_what="outreach", arg_who="Sam Field"),
        "draft-follow-up": facts_of(_K.DRAFT, _with(RECORD, state=State.ASKED), arg_what="follow_up"),
        "draft-thank-you": facts_of(_K.DRAFT, _MET, command="draft", arg_what="thank_you"),
        "export": replace(
            facts_of(_K.EXPORT, None, command="export"),
            history=(Conversation("conversation-2", "seeker-1", (_ENTRY,)),),
            letters=(Letter("seeker-1", "conversation-2", _K.PREP, "first", NOW),),
        ),
        "relay": facts_of(
            _K.RELAY,
            None,
            provider="google.example",
            mailbox="nia@college.example",
            code="123456789",
            link="https://mail.google.example/mail/vf-abc",
        ),
        "relay-code": facts_of(_K.RELAY, None, provider="google.example", code="123456789"),
        "goodbye": replace(facts_of(_K.GOODBYE, None), others=()),
        "list-empty": replace(facts_of(_K.LIST, None), others=()),
    }
    for command in ("digest", "close", "done", "cancel", "start"):
        cases[f"changed-{command}"] = _changed(command, RECORD if command in {"close", "done", "cancel"} else None)
    return cases


_LONG = "Wilhelmina-Aurelie von Hohenfels-Rothschildsberg zu Altenmünster-Niederfeld"
_LONG_FIRM = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH"
_RIGHT_TO_LEFT, _EMOJI = "נועה בת-לוי אברהמי", "Zoë 👩🏽‍🔬 Quill 🌊"
_LONG_LINK = "https://conference.university.example/j/93417720155?pwd=" + "QmVhdXRpZnVsTG9uZ1Rva2Vu" * 6


def hard_letters() -> dict[str, LetterFacts]:
    """What is hard to lay out: long names, many slots, emoji, a right-to-left name, endless links, long lists."""
    long = Person(_LONG, f"{'w.' * 20}hohenfels@waterways.example", "Leading Senior Hydrogeologist", _LONG_FIRM)
    turned = _with(RECORD, contact=_person(_RIGHT_TO_LEFT), meeting=_with_link(MEETING))
    smiling = _with(RECORD, contact=_person(_EMOJI), meeting=_with_link(MEETING))
    slots = tuple(Slot(start := NOW + timedelta(days=day, hours=hour), start + HALF_AN_HOUR) for day, hour in _HOURS)
    crowd = tuple(_with(one, id=f"{one.id}-{turn}") for turn in range(6) for one in OTHERS)
    named = _with(RECORD, contact=long, meeting=_with_link(MEETING), referred_by=(Person(name=_LONG),))
    return {
        "hard-booked": facts_of(_K.RECEIPT, named, moment=_M.BOOKED),
        "hard-prep": facts_of(_K.PREP, _with(named, notes=_MET.notes)),
        "hard-brief": facts_of(_K.BRIEF, named),
        "hard-referral": facts_of(_K.REFERRAL, _with(named, state=State.SUGGESTED, meeting=None)),
        "hard-your-turn": facts_of(
            _K.YOUR_TURN, _with(_OFFERED, contact=long, offered=slots, offered_by=Turn.CONTACT, meeting=None)
        ),
        "hard-right-to-left": facts_of(_K.RECEIPT, turned, moment=_M.BOOKED),
        "hard-right-to-left-prep": facts_of(_K.PREP, turned),
        "hard-emoji": facts_of(_K.THANK_YOU, _with(smiling, state=State.MET, notes=_MET.notes)),
        "hard-list": replace(facts_of(_K.LIST, named), others=crowd),
        "hard-digest": replace(facts_of(_K.DIGEST, named), others=crowd),
        "hard-compare": replace(
            facts_of(_K.COMPARE, _with(_MET, contact=long)), others=(*_compared(), _with(_MET, contact=turned.contact))
        ),
    }


def _person(name: str) -> Person:
    return replace(CONTACT, name=name)


def _with_link(meeting: Meeting) -> Meeting:
    return replace(meeting, join_url=_LONG_LINK)


HALF_AN_HOUR = timedelta(minutes=30)
_HOURS = ((1, 0), (1, 3), (2, 1), (5, 0), (5, 4), (6, 2), (8, 22), (9, 1), (12, 0))
