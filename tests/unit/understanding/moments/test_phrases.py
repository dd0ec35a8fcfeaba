"""Phrases of mail and the slots in them, across regions and registers. Every row is invented."""

from datetime import datetime

import pytest

from legwork.understanding.moments import Frame, Precision, mentions

AMERICA = ("America/New_York", "Europe/London")
BRITAIN = ("Europe/London", "America/New_York")
GERMANY = ("Europe/Berlin", "America/New_York")
MARCH, JUNE = "2026-03-02T09:00", "2026-06-10T09:00"  # a Monday, a Wednesday


def found(
    text: str, at: str, zones: tuple[str, str], near: tuple[str, ...] = ()
) -> list[tuple[datetime, datetime | None]]:
    from zoneinfo import ZoneInfo

    frame = Frame(datetime.fromisoformat(at).replace(tzinfo=ZoneInfo(zones[0])), zones[0], zones[1], near=near)
    slots = [
        mention
        for mention in mentions(text, frame)
        if mention.precision is Precision.SLOT and mention.certain and not mention.negated and not mention.past
    ]
    return sorted((slot.start, slot.end) for slot in slots if slot.start)


def gold(slots: list[tuple[str, str | None]]) -> list[tuple[datetime, datetime | None]]:
    return [(datetime.fromisoformat(start), datetime.fromisoformat(end) if end else None) for start, end in slots]


OFFERED = [
    ("Would Thursday at 3 work for you?", MARCH, AMERICA, (), [("2026-03-05T15:00-05:00", None)]),
    (
        "I could do tomorrow between 1 and 2:30, or Friday any time from 9 to 11.",
        MARCH,
        AMERICA,
        (),
        [("2026-03-03T13:00-05:00", "2026-03-03T14:30-05:00"), ("2026-03-06T09:00-05:00", "2026-03-06T11:00-05:00")],
    ),
    ("How's Weds 11th, 4pm-ish?", MARCH, AMERICA, (), [("2026-03-11T16:00-04:00", None)]),
    (
        "Let's lock in Mar 19 @ 1:15p EDT - 25 mins",
        MARCH,
        AMERICA,
        (),
        [("2026-03-19T13:15-04:00", "2026-03-19T13:40-04:00")],
    ),
    (
        "I have openings on 3/9 (10am), 3/10 (2:30pm) and 3/12 (noon).",
        MARCH,
        AMERICA,
        (),
        [("2026-03-09T10:00-04:00", None), ("2026-03-10T14:30-04:00", None), ("2026-03-12T12:00-04:00", None)],
    ),
    (
        "happy to chat!! im free tmrw at 5 or wed at 6:30",
        MARCH,
        AMERICA,
        (),
        [("2026-03-03T17:00-05:00", None), ("2026-03-04T18:30-05:00", None)],
    ),
    ("My calendar shows 8:30 AM Pacific on Monday the 9th.", MARCH, AMERICA, (), [("2026-03-09T08:30-07:00", None)]),
    ("Friday 6 March, half ten, at our office in Leeds", MARCH, BRITAIN, (), [("2026-03-06T10:30+00:00", None)]),
    ("Could we say quarter to four on Tuesday week?", MARCH, BRITAIN, (), [("2026-03-10T15:45+00:00", None)]),
    (
        "Next Wednesday, 11th March, 14.00 - 14.45 (UK time) would suit.",
        MARCH,
        BRITAIN,
        (),
        [("2026-03-11T14:00+00:00", "2026-03-11T14:45+00:00")],
    ),
    ("Ring me at ten past nine on Friday morning", MARCH, BRITAIN, (), [("2026-03-06T09:10+00:00", None)]),
    (
        "Are you about this arvo at 4? Otherwise tomorrow arvo, 3:30",
        MARCH,
        ("Australia/Sydney", "Europe/London"),
        (),
        [("2026-03-02T16:00+11:00", None), ("2026-03-03T15:30+11:00", None)],
    ),
    (
        "Thursday 5/3 at 10:30am AEDT works at my end",
        MARCH,
        ("Australia/Sydney", "Europe/London"),
        (),
        [("2026-03-05T10:30+11:00", None)],
    ),
    (
        "Passt Ihnen Donnerstag, der 5. März, um 15:30 Uhr? Eine halbe Stunde reicht.",
        MARCH,
        GERMANY,
        (),
        [("2026-03-05T15:30+01:00", "2026-03-05T16:00+01:00")],
    ),
    (
        "Gerne am 10.3. zwischen 9 und 11 Uhr oder am 11.3. ab 14 Uhr.",
        MARCH,
        GERMANY,
        (),
        [("2026-03-10T09:00+01:00", "2026-03-10T11:00+01:00")],
    ),
    ("Morgen um halb drei?", MARCH, GERMANY, (), [("2026-03-03T14:30+01:00", None)]),
    ("Mittwoch 18 Uhr geht bei mir", MARCH, GERMANY, (), [("2026-03-04T18:00+01:00", None)]),
    (
        "Je vous propose mardi 3 mars à 10h ou jeudi 5 mars de 14h à 15h.",
        MARCH,
        ("Europe/Paris", "America/New_York"),
        (),
        [("2026-03-03T10:00+01:00", None), ("2026-03-05T14:00+01:00", "2026-03-05T15:00+01:00")],
    ),
    (
        "On se parle demain à 17h30 ?",
        MARCH,
        ("Europe/Paris", "America/New_York"),
        (),
        [("2026-03-03T17:30+01:00", None)],
    ),
    (
        "¿Te viene bien el jueves 5 de marzo a las 16:00?",
        MARCH,
        ("Europe/Madrid", "America/New_York"),
        (),
        [("2026-03-05T16:00+01:00", None)],
    ),
    (
        "Podemos hablar el martes a las 5 de la tarde",
        MARCH,
        ("Europe/Madrid", "America/New_York"),
        (),
        [("2026-03-03T17:00+01:00", None)],
    ),
    (
        "Kunnen we donderdag 12 maart om 10.30 uur bellen?",
        MARCH,
        ("Europe/Amsterdam", "America/New_York"),
        (),
        [("2026-03-12T10:30+01:00", None)],
    ),
    (
        "Va bene giovedì 5 marzo alle 15?",
        MARCH,
        ("Europe/Rome", "America/New_York"),
        (),
        [("2026-03-05T15:00+01:00", None)],
    ),
    (
        "Pode ser quinta-feira, 5 de março, às 14h?",
        MARCH,
        ("Europe/Lisbon", "America/New_York"),
        (),
        [("2026-03-05T14:00+00:00", None)],
    ),
    (
        "When: Tuesday, March 10, 2026 11:00 AM-11:30 AM (UTC-05:00) Eastern Time (US & Canada)",
        MARCH,
        AMERICA,
        (),
        [("2026-03-10T11:00-04:00", "2026-03-10T11:30-04:00")],
    ),
    (
        "Thursday, March 12, 2026 2:00pm – 2:30pm (Eastern Time - New York)",
        MARCH,
        AMERICA,
        (),
        [("2026-03-12T14:00-04:00", "2026-03-12T14:30-04:00")],
    ),
    (
        "3:30pm - 4:00pm, Friday, March 13, 2026 (Pacific Time - US & Canada)",
        MARCH,
        AMERICA,
        (),
        [("2026-03-13T15:30-07:00", "2026-03-13T16:00-07:00")],
    ),
    ("2026-03-11 16:00 CET", MARCH, AMERICA, (), [("2026-03-11T16:00+01:00", None)]),
    ("2026-03-05T14:00:00-05:00", MARCH, AMERICA, (), [("2026-03-05T14:00-05:00", None)]),
    ("20 March, 0900-0930 hrs", MARCH, BRITAIN, (), [("2026-03-20T09:00+00:00", "2026-03-20T09:30+00:00")]),
    (
        "I'm in clinic until 4 but could talk at 4:15 on Wednesday.",
        MARCH,
        AMERICA,
        (),
        [("2026-03-04T16:15-05:00", None)],
    ),
    ("Monday's no good. Tuesday the 10th at 1 is open.", MARCH, AMERICA, (), [("2026-03-10T13:00-04:00", None)]),
    (
        "I'm traveling Thursday and Friday, but Monday 9 March at 2 PM ET is wide open for 45 minutes.",
        MARCH,
        AMERICA,
        (),
        [("2026-03-09T14:00-04:00", "2026-03-09T14:45-04:00")],
    ),
    (
        "Any of these work? \n* Tues 3/10: 9-9:30, 1-1:30\n* Thurs 3/12: 11-11:30",
        MARCH,
        AMERICA,
        (),
        [
            ("2026-03-10T09:00-04:00", "2026-03-10T09:30-04:00"),
            ("2026-03-10T13:00-04:00", "2026-03-10T13:30-04:00"),
            ("2026-03-12T11:00-04:00", "2026-03-12T11:30-04:00"),
        ],
    ),
    (
        "Tuesday\n10:00\n14:00\n\nWednesday\n9:30",
        MARCH,
        AMERICA,
        (),
        [("2026-03-03T10:00-05:00", None), ("2026-03-03T14:00-05:00", None), ("2026-03-04T09:30-05:00", None)],
    ),
    (
        "1) Wed 4 Mar 3pm GMT\n2) Fri 6 Mar 11am GMT",
        MARCH,
        AMERICA,
        (),
        [("2026-03-04T15:00+00:00", None), ("2026-03-06T11:00+00:00", None)],
    ),
    ("9am PT / 12pm ET / 5pm UK on Wednesday", MARCH, AMERICA, (), [("2026-03-04T12:00-05:00", None)]),
    ("Could you make 6pm your time (1pm mine) on Thursday?", MARCH, AMERICA, (), [("2026-03-05T13:00-05:00", None)]),
    ("4pm Berlin time next Monday?", MARCH, AMERICA, (), [("2026-03-09T16:00+01:00", None)]),
    ("noon Chicago time tomorrow, I'll call you", MARCH, AMERICA, (), [("2026-03-03T12:00-06:00", None)]),
    ("Thursday 17:00 IST", MARCH, AMERICA, ("Mumbai",), [("2026-03-05T17:00+05:30", None)]),
    ("Wed 4 March 10:00 (GMT+8)", MARCH, AMERICA, (), [("2026-03-04T10:00+08:00", None)]),
    ("Let's do dinner at 7 on Friday", MARCH, AMERICA, (), [("2026-03-06T19:00-05:00", None)]),
    ("coffee at 7 tomorrow morning?", MARCH, AMERICA, (), [("2026-03-03T07:00-05:00", None)]),
    ("I'd suggest a week from Thursday at 2", MARCH, AMERICA, (), [("2026-03-12T14:00-04:00", None)]),
    ("the day after tomorrow at eleven", MARCH, AMERICA, (), [("2026-03-04T11:00-05:00", None)]),
    (
        "Next week I'm free Tuesday at 10 and Thursday at 2.",
        MARCH,
        AMERICA,
        (),
        [("2026-03-10T10:00-04:00", None), ("2026-03-12T14:00-04:00", None)],
    ),
    (
        "Wednesday or Thursday next week, 3pm?",
        MARCH,
        AMERICA,
        (),
        [("2026-03-11T15:00-04:00", None), ("2026-03-12T15:00-04:00", None)],
    ),
    ("between 10am and noon on the 17th", MARCH, AMERICA, (), [("2026-03-17T10:00-04:00", "2026-03-17T12:00-04:00")]),
    ("I can talk 11-1 on Friday", MARCH, AMERICA, (), [("2026-03-06T11:00-05:00", "2026-03-06T13:00-05:00")]),
    ("Friday works. Does 2:30 work?", MARCH, AMERICA, (), [("2026-03-06T14:30-05:00", None)]),
    ("Instead of Wednesday at 3, could we meet Thursday at 3?", MARCH, AMERICA, (), [("2026-03-05T15:00-05:00", None)]),
    ("Our call moved from Tuesday 2pm to Wednesday 4pm.", MARCH, AMERICA, (), [("2026-03-04T16:00-05:00", None)]),
    ("Sunday night at 8 is easiest with the kids asleep", MARCH, AMERICA, (), [("2026-03-08T20:00-04:00", None)]),
    ("January 8 at 3:00pm", MARCH, AMERICA, (), [("2027-01-08T15:00-05:00", None)]),
    (
        "Dec 30 or Jan 4, both at 10am",
        "2026-12-20T09:00",
        AMERICA,
        (),
        [("2026-12-30T10:00-05:00", None), ("2027-01-04T10:00-05:00", None)],
    ),
    ("The 2pm slot on Wednesday is gone, sorry - is 4pm OK?", MARCH, AMERICA, (), [("2026-03-04T16:00-05:00", None)]),
    ("Would 1300 EST on Thurs do?", MARCH, AMERICA, (), [("2026-03-05T13:00-05:00", None)]),
    ("I'm good for Tues @ noon", MARCH, AMERICA, (), [("2026-03-03T12:00-05:00", None)]),
    (
        "Ok 3 on wednesday it is, I'll send a zoom. Should take 20 min tops",
        MARCH,
        AMERICA,
        (),
        [("2026-03-04T15:00-05:00", "2026-03-04T15:20-05:00")],
    ),
    (
        "Let's talk for half an hour on Thursday, March 5th starting at 9:45am ET.",
        MARCH,
        AMERICA,
        (),
        [("2026-03-05T09:45-05:00", "2026-03-05T10:15-05:00")],
    ),
    (
        "I am available on Wednesday 4th March at 15:00 hrs SAST.",
        MARCH,
        AMERICA,
        (),
        [("2026-03-04T15:00+02:00", None)],
    ),
    (
        "Would 10:00 a.m. on Monday, March 16, or 3:00 p.m. on Wednesday, March 18, be convenient?",
        MARCH,
        AMERICA,
        (),
        [("2026-03-16T10:00-04:00", None), ("2026-03-18T15:00-04:00", None)],
    ),
    (
        "Fri the 13th 8a-9a works if you're superstition-free",
        MARCH,
        AMERICA,
        (),
        [("2026-03-13T08:00-04:00", "2026-03-13T09:00-04:00")],
    ),
    (
        "Either Tuesday at 9 or Wednesday at 9, whichever you like. All times are Central.",
        MARCH,
        AMERICA,
        (),
        [("2026-03-03T09:00-06:00", None), ("2026-03-04T09:00-06:00", None)],
    ),
    ("tonight at 8?", MARCH, AMERICA, (), [("2026-03-02T20:00-05:00", None)]),
    ("Today at 4:30 works", MARCH, AMERICA, (), [("2026-03-02T16:30-05:00", None)]),
    (
        "Hi Sam,\n\nThanks for reaching out! I'd be glad to share what I know about actuarial work. I have some time next week - Monday 6/15 at 11 AM, Tuesday 6/16 at 2 PM or Thursday 6/18 after 3 PM (all Eastern). Would any of those work for a 30 minute Zoom?\n\nBest,\nDana\n(212) 555-0164",
        JUNE,
        AMERICA,
        (),
        [("2026-06-15T11:00-04:00", "2026-06-15T11:30-04:00"), ("2026-06-16T14:00-04:00", "2026-06-16T14:30-04:00")],
    ),
    (
        "I've been in the field for 12 years and happy to help. Grab 20 minutes on Friday? I'm open 10-12 and 2-3:30.",
        JUNE,
        AMERICA,
        (),
        [("2026-06-12T10:00-04:00", "2026-06-12T12:00-04:00"), ("2026-06-12T14:00-04:00", "2026-06-12T15:30-04:00")],
    ),
    (
        "Great to hear from you. Let's plan on Wednesday, June 17th at 4:00 PM EDT. I'll call you at the number in your signature, 617.555.0188. We can chat for about half an hour.",
        JUNE,
        AMERICA,
        (),
        [("2026-06-17T16:00-04:00", "2026-06-17T16:30-04:00")],
    ),
    (
        "Thursday doesn't suit, sadly, but I could do Friday 12th at 11 or the following Tuesday at 4.",
        JUNE,
        BRITAIN,
        (),
        [("2026-06-12T11:00+01:00", None), ("2026-06-16T16:00+01:00", None)],
    ),
    (
        "Are you free this Friday, say 3ish? If not, Monday 10:30 would also be fine.",
        JUNE,
        BRITAIN,
        (),
        [("2026-06-12T15:00+01:00", None), ("2026-06-15T10:30+01:00", None)],
    ),
    (
        "I'm on a train until 1 today, then back-to-back. Tomorrow 8:45 before standup?",
        JUNE,
        BRITAIN,
        (),
        [("2026-06-11T08:45+01:00", None)],
    ),
    ("Let's say 5pm BST / noon EDT on the 18th.", JUNE, BRITAIN, (), [("2026-06-18T17:00+01:00", None)]),
    ("12 June 2026, 15:30 BST (10:30 EDT)", JUNE, BRITAIN, (), [("2026-06-12T15:30+01:00", None)]),
    (
        "My diary is a bit of a mess but Tues 16 June, 12.15pm would work, at Costa on Deansgate. It's table service, so no rush; I've got 40 mins.",
        JUNE,
        BRITAIN,
        (),
        [("2026-06-16T12:15+01:00", "2026-06-16T12:55+01:00")],
    ),
    (
        "Moving our chat to 16:30 on Thursday - sorry for the short notice!",
        JUNE,
        BRITAIN,
        (),
        [("2026-06-11T16:30+01:00", None)],
    ),
    ("Can we push from 2pm to 3pm on Thursday?", JUNE, BRITAIN, (), [("2026-06-11T15:00+01:00", None)]),
    (
        "I could squeeze you in at 9.30am on Monday or 1.45pm on Wednesday.",
        JUNE,
        BRITAIN,
        (),
        [("2026-06-15T09:30+01:00", None), ("2026-06-17T13:45+01:00", None)],
    ),
    (
        "Happy to. I finish work at 6 most days so 6:30 on Tuesday?",
        JUNE,
        BRITAIN,
        (),
        [("2026-06-16T18:30+01:00", None)],
    ),
    (
        "June 22, 23 or 24 at 9am your time",
        JUNE,
        AMERICA,
        (),
        [("2026-06-22T09:00+01:00", None), ("2026-06-23T09:00+01:00", None), ("2026-06-24T09:00+01:00", None)],
    ),
    (
        "Mon 22/6 14:00, Tue 23/6 16:00, Wed 24/6 10:00 (CEST)",
        JUNE,
        GERMANY,
        (),
        [("2026-06-22T14:00+02:00", None), ("2026-06-23T16:00+02:00", None), ("2026-06-24T10:00+02:00", None)],
    ),
    (
        "Ich könnte am Freitag, den 19. Juni, entweder um 9:00 Uhr oder um 13:30 Uhr.",
        JUNE,
        GERMANY,
        (),
        [("2026-06-19T09:00+02:00", None), ("2026-06-19T13:30+02:00", None)],
    ),
    (
        "Nächste Woche Dienstag 16 Uhr? Ca. 30 Minuten.",
        JUNE,
        GERMANY,
        (),
        [("2026-06-16T16:00+02:00", "2026-06-16T16:30+02:00")],
    ),
    (
        "Am Montag bin ich leider nicht da. Dienstag, 16.06., 11-12 Uhr wäre gut.",
        JUNE,
        GERMANY,
        (),
        [("2026-06-16T11:00+02:00", "2026-06-16T12:00+02:00")],
    ),
    (
        "Rendez-vous le 18 juin à 9h45, visio de 30 minutes.",
        JUNE,
        ("Europe/Paris", "America/New_York"),
        (),
        [("2026-06-18T09:45+02:00", "2026-06-18T10:15+02:00")],
    ),
    (
        "Je suis disponible lundi prochain entre 14h et 16h ou mercredi à 11 heures.",
        JUNE,
        ("Europe/Paris", "America/New_York"),
        (),
        [("2026-06-15T14:00+02:00", "2026-06-15T16:00+02:00"), ("2026-06-17T11:00+02:00", None)],
    ),
    (
        "El lunes 15 a las 10:30 o el martes 16 a las 12 del mediodía",
        JUNE,
        ("Europe/Madrid", "America/New_York"),
        (),
        [("2026-06-15T10:30+02:00", None), ("2026-06-16T12:00+02:00", None)],
    ),
    (
        "The interview is scheduled for 15 June 2026 from 10:00 to 10:45 (GMT+5:30).",
        JUNE,
        BRITAIN,
        (),
        [("2026-06-15T10:00+05:30", "2026-06-15T10:45+05:30")],
    ),
    (
        "Invitee Time Zone: Eastern Time - US & Canada\nEvent Date/Time: 02:00pm - Tuesday, June 16, 2026 (Eastern Time - US & Canada)",
        JUNE,
        BRITAIN,
        (),
        [("2026-06-16T14:00-04:00", None)],
    ),
    (
        "Date: Thursday, June 18, 2026\nTime: 1:00 PM - 1:30 PM CT\nWhere: Zoom",
        JUNE,
        BRITAIN,
        (),
        [("2026-06-18T13:00-05:00", "2026-06-18T13:30-05:00")],
    ),
    (
        "Start: 2026-06-19 09:00\nEnd: 2026-06-19 09:30",
        JUNE,
        BRITAIN,
        (),
        [("2026-06-19T09:00+01:00", "2026-06-19T09:30+01:00")],
    ),
    ("Friday June 19 | 3:30 – 4:00pm PDT", JUNE, BRITAIN, (), [("2026-06-19T15:30-07:00", "2026-06-19T16:00-07:00")]),
    (
        "I can do noon-1 on the 16th or 4-5 on the 17th, Mountain time.",
        JUNE,
        AMERICA,
        (),
        [("2026-06-16T12:00-06:00", "2026-06-16T13:00-06:00"), ("2026-06-17T16:00-06:00", "2026-06-17T17:00-06:00")],
    ),
    ("Works: Thurs 11 June 2pm. Doesn't work: Fri 12 June 2pm.", JUNE, BRITAIN, (), [("2026-06-11T14:00+01:00", None)]),
    ("Sure, how about one week from today at 11am Pacific?", JUNE, AMERICA, (), [("2026-06-17T11:00-07:00", None)]),
    ("Let me know by Friday at 5 whether Monday at 9 works.", JUNE, AMERICA, (), [("2026-06-15T09:00-04:00", None)]),
    ("tomorrow 7:30am works, see you at Blue Door on 5th Ave", JUNE, AMERICA, (), [("2026-06-11T07:30-04:00", None)]),
    ("Ok. Fri. June 12 @ 2:15 P.M. Eastern Standard Time then.", JUNE, AMERICA, (), [("2026-06-12T14:15-04:00", None)]),
    (
        "Does 11h30 on Tuesday, June 16th (Montreal time) suit you?",
        JUNE,
        BRITAIN,
        (),
        [("2026-06-16T11:30-04:00", None)],
    ),
    (
        "I am free on 18/06/2026 between 3:00PM and 5:00PM IST.",
        JUNE,
        BRITAIN,
        ("Pune",),
        [("2026-06-18T15:00+05:30", "2026-06-18T17:00+05:30")],
    ),
    (
        "Tuesday 16th\n9:00 - 9:30\n11:15 - 11:45\n\nThursday 18th\n14:00 - 14:30",
        JUNE,
        BRITAIN,
        (),
        [
            ("2026-06-16T09:00+01:00", "2026-06-16T09:30+01:00"),
            ("2026-06-16T11:15+01:00", "2026-06-16T11:45+01:00"),
            ("2026-06-18T14:00+01:00", "2026-06-18T14:30+01:00"),
        ],
    ),
    (
        "How is tomorrow? I'm free from 1 to 3, or after 4:30.",
        JUNE,
        AMERICA,
        (),
        [("2026-06-11T13:00-04:00", "2026-06-11T15:00-04:00")],
    ),
    (
        "Let's shoot for Thursday the 18th, 1:30 - 2:00 Central.",
        JUNE,
        AMERICA,
        (),
        [("2026-06-18T13:30-05:00", "2026-06-18T14:00-05:00")],
    ),
    (
        "I'm 5 hours ahead of you, so 3pm my time / 10am yours on Friday?",
        JUNE,
        BRITAIN,
        (),
        [("2026-06-12T15:00+01:00", None)],
    ),
    (
        "Wednesday 8pm Singapore (that's 8am New York)",
        "2026-06-11T09:00",
        ("Asia/Singapore", "America/New_York"),
        (),
        [("2026-06-17T20:00+08:00", None)],
    ),
    (
        "can u do sat 10am or sun 11am",
        JUNE,
        AMERICA,
        (),
        [("2026-06-13T10:00-04:00", None), ("2026-06-14T11:00-04:00", None)],
    ),
    (
        "6/18 at 1p or 6/19 at 10a",
        JUNE,
        AMERICA,
        (),
        [("2026-06-18T13:00-04:00", None), ("2026-06-19T10:00-04:00", None)],
    ),
    ("It'd have to be early - 6:45am on Monday?", JUNE, AMERICA, (), [("2026-06-15T06:45-04:00", None)]),
    (
        "Please use 1430 on Thursday 18 June; I'm abroad so that is UK time.",
        JUNE,
        BRITAIN,
        (),
        [("2026-06-18T14:30+01:00", None)],
    ),
    (
        "Monday June 15 at 2:30 or 3:30; Tuesday June 16 at 9, 9:30, or 10.",
        JUNE,
        AMERICA,
        (),
        [
            ("2026-06-15T14:30-04:00", None),
            ("2026-06-15T15:30-04:00", None),
            ("2026-06-16T09:00-04:00", None),
            ("2026-06-16T09:30-04:00", None),
            ("2026-06-16T10:00-04:00", None),
        ],
    ),
]

NOT_OFFERED = [
    ("Wed 5 March at 2", MARCH, AMERICA),
    ("Let's meet in Room 12 on floor 3, PIN 4821, tel 212-555-0144", MARCH, AMERICA),
    ("I've worked here for 15 years with a team of 12 people at 3 sites.", MARCH, AMERICA),
    ("Office hours: Mon-Fri 9-5. Call 24/7 support at 0800 123 4567.", MARCH, AMERICA),
    ("It costs $2.30, or 10% off for 2 people; version 3.10 ships soon.", MARCH, AMERICA),
    ("I quit my 9-5 job at 30 and moved to 5 Park Street.", MARCH, AMERICA),
    ("Sometime next week, maybe Tuesday afternoon?", MARCH, AMERICA),
    ("Mornings work best for me, any day after the 10th.", MARCH, AMERICA),
    ("I answer email before 9 and after 5.", MARCH, AMERICA),
    ("We won the match 3-2 and finished 4th of 11.", MARCH, AMERICA),
    ("Invoice 2026-118 is due; order 10:24 of the bible says", MARCH, AMERICA),
    ("thursdays at 4 are usually open", MARCH, AMERICA),
    ("Thanks so much for speaking with me on Monday! I learned a lot in 30 minutes.", JUNE, AMERICA),
    ("I graduated on May 16, 2025 and started on June 1st at 9am sharp, as you do.", JUNE, AMERICA),
    ("We're hiring 3 analysts in Q3; 2 are in at 10 Main St. Apply by June 30.", JUNE, AMERICA),
    ("Meeting ID: 823 4091 5567, passcode 110522, dial +1 646 555 0100,,82340915567#", JUNE, AMERICA),
    ("The program runs Mon-Thu 6-9pm from September to May and costs $4,500.", JUNE, AMERICA),
    ("I usually get in around 7:30 and leave by 5.", JUNE, AMERICA),
]


@pytest.mark.parametrize(("text", "at", "zones", "near", "slots"), OFFERED, ids=lambda value: str(value)[:40])
def test_every_slot_of_a_phrase_is_found_and_no_other(
    text: str, at: str, zones: tuple[str, str], near: tuple[str, ...], slots: list[tuple[str, str | None]]
) -> None:
    assert found(text, at, zones, near) == gold(slots)


@pytest.mark.parametrize(("text", "at", "zones"), NOT_OFFERED, ids=lambda value: str(value)[:40])
def test_what_only_looks_like_a_time_is_no_slot(text: str, at: str, zones: tuple[str, str]) -> None:
    assert found(text, at, zones) == []
