"""Conferencing services: where the links that join a call point to.

`host` is the registered domain or any name below it; `path` must match the start of the path (a regular expression),
`query` names a parameter that must be there. Source: each vendor's help pages on joining, or links observed.
"""

# a row is a line; mail holds typographic marks; words are listed as text

from typing import NamedTuple


class JoinHost(NamedTuple):
    """One kind of join link."""

    service: str
    host: str
    path: str
    source: str
    query: str = ""


JOIN_HOSTS: tuple[JoinHost, ...] = (
    JoinHost(
        "Zoom", "zoom.us", r"/(?:j|w|s|my|wc/join|wc|meeting/register|webinar/register)/\S", "support.zoom.com, Joining"
    ),
    JoinHost("Zoom", "zoom.com", r"/(?:j|w|s|my|wc/join|wc)/\S", "support.zoom.com, Joining"),
    JoinHost("Zoom", "zoomgov.com", r"/(?:j|w|s|my|wc)/\S", "Zoom for Government"),
    JoinHost("Zoom", "zoom.com.cn", r"/(?:j|w|s|my)/\S", "Zoom China"),
    JoinHost("Google Meet", "meet.google.com", r"/(?:lookup/)?[a-z]{3,}-?\S", "support.google.com/meet"),
    JoinHost("Google Meet", "g.co", r"/meet/\S", "support.google.com/meet, nicknames"),
    JoinHost("Google Hangouts", "hangouts.google.com", r"/(?:call|hangouts)/\S", "observed in older invitations"),
    JoinHost(
        "Microsoft Teams",
        "teams.microsoft.com",
        r"/(?:l/meetup-join|meet|_#/l/meetup-join)/\S",
        "learn.microsoft.com, Teams links",
    ),
    JoinHost("Microsoft Teams", "teams.live.com", r"/(?:l/meetup-join|meet)/\S", "Teams for home"),
    JoinHost("Microsoft Teams", "gov.teams.microsoft.us", r"/(?:l/meetup-join|meet)/\S", "Teams for government"),
    JoinHost("Microsoft Teams", "dod.teams.microsoft.us", r"/(?:l/meetup-join|meet)/\S", "Teams for government"),
    JoinHost("Skype for Business", "meet.lync.com", r"/\S", "learn.microsoft.com, Skype for Business"),
    JoinHost("Skype", "join.skype.com", r"/\S", "Skype, Meet Now"),
    JoinHost(
        "Webex",
        "webex.com",
        r"/(?:meet|join|m|j|[\w.-]+/j\.php|[\w-]+/(?:j|e)\.php|wbxmjs|[\w.-]+/wbxmjs|webappng|weblink)\S*",
        "help.webex.com",
    ),
    JoinHost("GoTo Meeting", "gotomeet.me", r"/\S", "support.goto.com"),
    JoinHost("GoTo Meeting", "meet.goto.com", r"/\S", "support.goto.com"),
    JoinHost("GoTo Meeting", "gotomeeting.com", r"/(?:join|c)/\S", "support.goto.com"),
    JoinHost("GoTo Webinar", "gotowebinar.com", r"/(?:join|register)/\S", "support.goto.com"),
    JoinHost("GoTo Meeting", "app.goto.com", r"/meet(?:ing)?/\S", "support.goto.com"),
    JoinHost("Whereby", "whereby.com", r"/[\w-]\S", "whereby.com/information"),
    JoinHost("Jitsi Meet", "meet.jit.si", r"/\S", "jitsi.github.io/handbook"),
    JoinHost("8x8 Meet", "8x8.vc", r"/\S", "8x8 support"),
    JoinHost("BlueJeans", "bluejeans.com", r"/(?:\d|event/|meet/)\S", "support.bluejeans.com"),
    JoinHost("Chime", "chime.aws", r"/\S", "docs.aws.amazon.com/chime"),
    JoinHost("RingCentral", "v.ringcentral.com", r"/(?:join|conf)/\S", "support.ringcentral.com"),
    JoinHost("RingCentral", "meetings.ringcentral.com", r"/j/\S", "support.ringcentral.com"),
    JoinHost("Dialpad", "meetings.dialpad.com", r"/\S", "help.dialpad.com"),
    JoinHost("UberConference", "uberconference.com", r"/\S", "help.dialpad.com, former name"),
    JoinHost("Lifesize", "call.lifesizecloud.com", r"/\S", "Lifesize help"),
    JoinHost("StarLeaf", "meet.starleaf.com", r"/\S", "StarLeaf help"),
    JoinHost("Pexip", "pexip.me", r"/meet/\S", "docs.pexip.com"),
    JoinHost("Vidyo", "vidyo.com", r"/(?:join|flex)\S*", "Vidyo help"),
    JoinHost("Zoho Meeting", "meeting.zoho.com", r"/(?:join|meeting|w)\S*", "help.zoho.com"),
    JoinHost("Zoho Meeting", "meeting.zoho.eu", r"/(?:join|meeting)\S*", "help.zoho.com"),
    JoinHost("Zoho Meeting", "meet.zoho.com", r"/\S", "help.zoho.com"),
    JoinHost("Lark", "vc.larksuite.com", r"/j/\S", "larksuite.com/hc"),
    JoinHost("Feishu", "vc.feishu.cn", r"/j/\S", "feishu.cn/hc"),
    JoinHost("Tencent Meeting", "meeting.tencent.com", r"/(?:dm|p|s)/\S", "meeting.tencent.com"),
    JoinHost("VooV Meeting", "voovmeeting.com", r"/(?:dm|p|s)/\S", "voovmeeting.com"),
    JoinHost("DingTalk", "meeting.dingtalk.com", r"/\S", "dingtalk.com"),
    JoinHost("Gather", "gather.town", r"/(?:app|i|invite)\S*", "support.gather.town"),
    JoinHost("Around", "meet.around.co", r"/r/\S", "around.co"),
    JoinHost("Butter", "app.butter.us", r"/\S", "butter.us help"),
    JoinHost("Daily", "daily.co", r"/[\w-]\S", "docs.daily.co, rooms"),
    JoinHost("Livestorm", "app.livestorm.co", r"/\S", "support.livestorm.co"),
    JoinHost("Demio", "my.demio.com", r"/(?:ref|recording|view)?\S*", "help.demio.com"),
    JoinHost("Riverside", "riverside.fm", r"/studio/\S", "support.riverside.fm"),
    JoinHost("StreamYard", "streamyard.com", r"/\S", "support.streamyard.com"),
    JoinHost("Discord", "discord.gg", r"/\S", "support.discord.com, invites"),
    JoinHost("Discord", "discord.com", r"/(?:invite|channels)/\S", "support.discord.com"),
    JoinHost("Slack huddle", "app.slack.com", r"/huddle/\S", "slack.com/help"),
    JoinHost("FaceTime", "facetime.apple.com", r"/join\S*", "support.apple.com, FaceTime links"),
    JoinHost("WhatsApp", "call.whatsapp.com", r"/(?:video|voice)/\S", "faq.whatsapp.com, call links"),
    JoinHost("Signal", "signal.link", r"/call\S*", "support.signal.org, call links"),
    JoinHost("Telegram", "t.me", r"/call/\S", "core.telegram.org/api/links"),
    JoinHost("Messenger", "msngr.com", r"/\S", "Messenger Rooms"),
    JoinHost("Messenger", "messenger.com", r"/(?:l|groupcall)/\S", "Messenger Rooms"),
    JoinHost("Vonage Meetings", "meetings.vonage.com", r"/\S", "Vonage help"),
    JoinHost("FreeConferenceCall", "join.freeconferencecall.com", r"/\S", "freeconferencecall.com help"),
    JoinHost("FreeConferenceCall", "freeconferencecall.com", r"/(?:join|wall)/\S", "freeconferencecall.com help"),
    JoinHost("Join.me", "join.me", r"/\S", "join.me help"),
    JoinHost("TeamViewer", "go.teamviewer.com", r"/\S", "TeamViewer Meeting"),
    JoinHost("ClickMeeting", "clickmeeting.com", r"/\S", "clickmeeting.com help"),
    JoinHost("BigBlueButton", "bigbluebutton.org", r"/(?:gl|rooms|b)/\S", "docs.bigbluebutton.org, Greenlight"),
    JoinHost(
        "BigBlueButton",
        "",
        r"/(?:b|gl|rooms|bigbluebutton/api/join)/[a-z0-9]{3}-[a-z0-9]{3}-\S+",
        "docs.bigbluebutton.org, Greenlight paths",
    ),
    JoinHost("Jitsi Meet", "jitsi.*", r"/\S", "own servers, observed host names"),
    JoinHost("Jitsi Meet", "meet.*", r"/[A-Za-z0-9][\w-]{3,}$", "own servers, observed host names"),
    JoinHost("Nextcloud Talk", "", r"/(?:index\.php/)?call/[a-z0-9]{8,}", "docs.nextcloud.com, Talk"),
    JoinHost("Doxy", "doxy.me", r"/\S", "help.doxy.me"),
    JoinHost("Google Voice", "voice.google.com", r"/call\S*", "support.google.com/voice"),
    JoinHost("Hopin", "hopin.com", r"/events/\S", "support.hopin.com"),
    JoinHost("Brightcove Remo", "live.remo.co", r"/e/\S", "help.remo.co"),
    JoinHost("Kumospace", "kumospace.com", r"/\S", "help.kumospace.com"),
    JoinHost("Tauria", "meet.tauria.com", r"/\S", "tauria.com"),
    JoinHost("HireVue", "hirevue.com", r"/(?:interviews|rooms|signin)/\S", "HireVue help, live interviews"),
    JoinHost("CoderPad", "app.coderpad.io", r"/\S", "coderpad.io docs"),
    JoinHost("SpatialChat", "spatial.chat", r"/s/\S", "spatial.chat help"),
    JoinHost("Infomaniak kMeet", "kmeet.infomaniak.com", r"/\S", "infomaniak.com"),
    JoinHost("OpenTalk", "opentalk.eu", r"/(?:invite|room)/\S", "docs.opentalk.eu"),
    JoinHost("Wire", "app.wire.com", r"/\S*conversation\S*", "support.wire.com, guest links"),
    JoinHost("Proton Meet", "meet.proton.me", r"/\S", "proton.me/support"),
    JoinHost("Cal Video", "app.cal.com", r"/video/\S", "cal.com/docs"),
    JoinHost("Cal Video", "cal.com", r"/video/\S", "cal.com/docs"),
    JoinHost(
        "Calendly video",
        "calendly.com",
        r"/events/[^/]+/(?:google_meet|microsoft_teams|zoom|webex|gotomeeting)\S*",
        "observed in confirmations",
    ),
)

# Paths and words of links on the same hosts that do not join: the dial-in page, options, recordings, help.
NOT_A_JOIN_PATH = (
    r"(?:/u/|/rec(?:ording)?s?/|/share/|/tel(?:/|$)|/zoomconference|/download|/support|/hc/|/meetingoptions|/_blank"
    r"|/feedback|/survey|/ics|/calendar|/meeting/attendee|/meeting/.*/(?:ics|calendar)|/launch/jc|/skype/|/about|/pricing"
    r"|/legal|/privacy|/terms|/globalcallinnumbers|/cmp/webex|/invitees|/static|/img|/images|/help|/blog|/faq"
    r"|/information|/signup|/sign_up|/login|/test$|/landing|/features)"
)
