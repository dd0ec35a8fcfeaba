"""Booking, calendar and recruiting tools that write for a human host.

`labels` are labels of the sender's domain under the public suffix, or two labels where one is too common; `names` are
display names as senders, folded; `footer` is a phrase of the mail's own foot, folded. Source: each vendor's sample
notifications, or mail observed.
"""

# ruff: noqa: E501  # a row is a line; mail holds typographic marks; words are listed as text

from typing import NamedTuple


class BookingTool(NamedTuple):
    """How one tool's mail is recognised."""

    tool: str
    labels: tuple[str, ...]
    names: tuple[str, ...]
    footer: tuple[str, ...]
    source: str


BOOKING_TOOLS: tuple[BookingTool, ...] = (
    BookingTool("Calendly", ("calendly", "calendlymail"), ("calendly",), ("sent from calendly", "powered by calendly"), "help.calendly.com, notifications"),
    BookingTool("Cal.com", ("cal",), ("cal.com", "cal com"), ("powered by cal.com",), "cal.com/docs, observed"),
    BookingTool("Google Calendar", ("google.calendar", "calendar.google"), ("google calendar",), ("invitation from google calendar", "powered by google calendar appointment scheduling"), "observed 2026"),
    BookingTool("Microsoft Bookings", ("bookings.microsoft",), ("microsoft bookings",), ("powered by microsoft bookings", "microsoft bookings"), "learn.microsoft.com, Bookings"),
    BookingTool("Zoom Scheduler", ("zoom",), ("zoom", "zoom scheduler"), ("powered by zoom scheduler", "thank you for choosing zoom"), "support.zoom.com, Scheduler"),
    BookingTool("SavvyCal", ("savvycal",), ("savvycal",), ("powered by savvycal", "sent by savvycal"), "docs.savvycal.com"),
    BookingTool("Doodle", ("doodle",), ("doodle",), ("doodle is also available", "doodle ag"), "help.doodle.com"),
    BookingTool("HubSpot Meetings", ("hubspot", "hubspotemail", "hs-send"), ("hubspot", "hubspot meetings"), ("powered by hubspot", "meetings by hubspot"), "knowledge.hubspot.com"),
    BookingTool("Acuity Scheduling", ("acuityscheduling",), ("acuity scheduling",), ("powered by acuity scheduling",), "help.acuityscheduling.com"),
    BookingTool("YouCanBookMe", ("youcanbook", "youcanbookme", "ycb"), ("youcanbookme", "youcanbook.me"), ("powered by youcanbook.me", "youcanbookme"), "support.youcanbook.me"),
    BookingTool("TidyCal", ("tidycal",), ("tidycal",), ("powered by tidycal",), "tidycal.com"),
    BookingTool("Zcal", ("zcal",), ("zcal",), ("powered by zcal",), "zcal.co"),
    BookingTool("Chili Piper", ("chilipiper",), ("chili piper",), ("powered by chili piper",), "help.chilipiper.com"),
    BookingTool("OnceHub", ("oncehub", "scheduleonce"), ("oncehub", "scheduleonce"), ("powered by oncehub",), "help.oncehub.com"),
    BookingTool("Setmore", ("setmore",), ("setmore",), ("powered by setmore",), "support.setmore.com"),
    BookingTool("SimplyBook", ("simplybook",), ("simplybook.me",), ("powered by simplybook",), "help.simplybook.me"),
    BookingTool("Square Appointments", ("squareup", "square"), ("square appointments",), ("square appointments",), "squareup.com/help"),
    BookingTool("Appointlet", ("appointlet",), ("appointlet",), ("powered by appointlet",), "help.appointlet.com"),
    BookingTool("Zoho Bookings", ("zohobookings", "zoho.bookings", "zoho"), ("zoho bookings",), ("powered by zoho bookings",), "help.zoho.com"),
    BookingTool("Reclaim", ("reclaim",), ("reclaim", "reclaim.ai"), ("reclaim.ai",), "help.reclaim.ai"),
    BookingTool("Motion", ("usemotion",), ("motion",), ("sent via motion",), "usemotion.com"),
    BookingTool("Clockwise", ("getclockwise",), ("clockwise",), ("scheduled with clockwise",), "getclockwise.com"),
    BookingTool("Vyte", ("vyte",), ("vyte",), ("powered by vyte",), "vyte.in"),
    BookingTool("Harmonizely", ("harmonizely",), ("harmonizely",), (), "harmonizely.com"),
    BookingTool("Koalendar", ("koalendar",), ("koalendar",), ("powered by koalendar",), "koalendar.com"),
    BookingTool("Picktime", ("picktime",), ("picktime",), (), "picktime.com"),
    BookingTool("Apple Calendar", ("apple.email", "apple", "icloud.noreply"), ("apple", "icloud", "icloud calendar"), ("icloud is a service provided by apple",), "observed 2026"),
    BookingTool("Yahoo Calendar", ("yahoo.calendar",), ("yahoo calendar",), (), "observed"),
    BookingTool("Fellow", ("fellow",), ("fellow.app",), (), "fellow.app"),
    BookingTool("When2meet", ("when2meet",), ("when2meet",), (), "when2meet.com"),
    BookingTool("Rallly", ("rallly",), ("rallly",), ("powered by rallly",), "rallly.co"),
    BookingTool("x.ai", ("x",), ("amy ingram", "andrew ingram"), (), "x.ai scheduling, until 2021"),
    BookingTool("Handshake", ("joinhandshake", "handshake"), ("handshake",), (), "support.joinhandshake.com"),
    BookingTool("12twenty", ("12twenty",), ("12twenty",), (), "12twenty.com"),
    BookingTool("PeopleGrove", ("peoplegrove",), ("peoplegrove",), (), "peoplegrove.com, mentoring networks"),
    BookingTool("Graduway", ("graduway", "gravyty"), ("graduway", "gravyty"), (), "alumni networks"),
    BookingTool("LinkedIn", ("linkedin",), ("linkedin", "linkedin messages"), (), "LinkedIn notifications"),
    BookingTool("ADPList", ("adplist",), ("adplist",), ("adplist",), "adplist.org, mentoring sessions"),
    BookingTool("Greenhouse", ("greenhouse", "greenhouse-mail"), ("greenhouse", "greenhouse recruiting"), ("powered by greenhouse",), "support.greenhouse.io"),
    BookingTool("Lever", ("lever", "hire.lever"), ("lever",), ("powered by lever",), "help.lever.co"),
    BookingTool("Workday", ("myworkday", "workday", "myworkdayjobs"), ("workday",), ("powered by workday",), "Workday notifications"),
    BookingTool("Ashby", ("ashbyhq", "ashby"), ("ashby",), ("powered by ashby",), "docs.ashbyhq.com"),
    BookingTool("GoodTime", ("goodtime",), ("goodtime",), ("powered by goodtime",), "goodtime.io"),
    BookingTool("ModernLoop", ("modernloop",), ("modernloop",), (), "modernloop.io"),
    BookingTool("SmartRecruiters", ("smartrecruiters",), ("smartrecruiters",), ("powered by smartrecruiters",), "smartrecruiters.com"),
    BookingTool("iCIMS", ("icims",), ("icims",), (), "icims.com"),
    BookingTool("Taleo", ("taleo",), ("taleo",), (), "Oracle Taleo notifications"),
    BookingTool("SuccessFactors", ("successfactors",), ("sap successfactors",), (), "SAP notifications"),
    BookingTool("Jobvite", ("jobvite",), ("jobvite",), (), "jobvite.com"),
    BookingTool("BambooHR", ("bamboohr",), ("bamboohr",), (), "bamboohr.com"),
    BookingTool("Recruitee", ("recruitee",), ("recruitee",), (), "recruitee.com"),
    BookingTool("Teamtailor", ("teamtailor", "teamtailor-mail"), ("teamtailor",), (), "teamtailor.com"),
    BookingTool("Personio", ("personio",), ("personio",), (), "personio.com"),
    BookingTool("Workable", ("workable", "workablemail"), ("workable",), (), "workable.com"),
    BookingTool("HireVue", ("hirevue",), ("hirevue",), ("hirevue",), "hirevue.com"),
    BookingTool("Paradox", ("paradox",), ("olivia", "paradox"), (), "paradox.ai"),
    BookingTool("Rippling", ("rippling",), ("rippling recruiting",), (), "rippling.com"),
    BookingTool("Indeed", ("indeed", "indeedemail"), ("indeed",), (), "indeed.com notifications"),
)  # fmt: skip
