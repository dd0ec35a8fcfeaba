"""Join links among the links of invitations, and links as they were before a filter rewrote them."""

from base64 import urlsafe_b64encode
from urllib.parse import quote

import pytest

from legwork.understanding.links import join_link, join_links, service_of
from legwork.understanding.tables.join_hosts import JOIN_HOSTS
from legwork.understanding.unwrapping import unwrap

ZOOM = "https://us06web.zoom.us/j/81234567890?pwd=aBcD_1-2.1"
TEAMS = (
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zz%40thread.v2/0"
    "?context=%7b%22Tid%22%3a%221%22%2c%22Oid%22%3a%222%22%7d"
)


@pytest.mark.parametrize(
    ("url", "service"),
    [
        (ZOOM, "Zoom"),
        ("https://acme.zoom.us/my/ada.boone", "Zoom"),
        ("https://meet.google.com/abc-defg-hij", "Google Meet"),
        (TEAMS, "Microsoft Teams"),
        ("https://teams.microsoft.com/meet/2912345678901?p=Xy", "Microsoft Teams"),
        ("https://teams.live.com/meet/9412345678901?p=Xy", "Microsoft Teams"),
        ("https://acme.webex.com/acme/j.php?MTID=m0123", "Webex"),
        ("https://acme.webex.com/meet/ada", "Webex"),
        ("https://whereby.com/ada-boone", "Whereby"),
        ("https://meet.jit.si/AdaAndLena", "Jitsi Meet"),
        ("https://app.goto.com/meeting/123456789", "GoTo Meeting"),
        ("https://global.gotomeeting.com/join/123456789", "GoTo Meeting"),
        ("https://bluejeans.com/123456789/1234", "BlueJeans"),
        ("https://chime.aws/1234567890", "Chime"),
        ("https://v.ringcentral.com/join/123456", "RingCentral"),
        ("https://8x8.vc/acme/ada", "8x8 Meet"),
        ("https://facetime.apple.com/join#v=1&p=xyz", "FaceTime"),
        ("https://call.whatsapp.com/video/abc123", "WhatsApp"),
        ("https://discord.gg/abc123", "Discord"),
        ("https://app.slack.com/huddle/T01/C01", "Slack huddle"),
        ("https://vc.larksuite.com/j/123456789", "Lark"),
        ("https://meeting.tencent.com/dm/abc", "Tencent Meeting"),
        ("https://join.skype.com/abc", "Skype"),
        ("https://app.cal.com/video/abc", "Cal Video"),
        ("https://acme.daily.co/room", "Daily"),
        ("https://meet.proton.me/join/id-1", "Proton Meet"),
        ("https://bbb.uni.example/b/ada-abc-def", "BigBlueButton"),
    ],
)
def test_a_join_link_is_known_by_host_and_path(url, service):
    assert join_link(f"Join here: {url}.").service == service


def test_the_table_knows_more_than_twenty_five_services():
    assert len({row.service for row in JOIN_HOSTS}) > 25


@pytest.mark.parametrize(
    "url",
    [
        "https://zoom.us/u/abc123",
        "https://zoom.us/rec/share/abc",
        "https://us02web.zoom.us/meeting/tZ0/ics?icsToken=1",
        "https://tel.meet/abc-defg-hij?pin=1",
        "https://teams.microsoft.com/meetingOptions/?organizerId=1",
        "https://dialin.teams.microsoft.com/1?id=2",
        "https://aka.ms/JoinTeamsMeeting?omkt=en-US",
        "https://calendly.com/ada/30min",
        "https://calendly.com/reschedulings/1",
        "https://calendar.google.com/calendar/event?action=VIEW&eid=1",
        "https://support.google.com/a/users/answer/9282720",
        "https://webex.com/pricing",
        "https://example.org/meet-the-team",
    ],
)
def test_what_joins_no_call(url):
    assert join_link(f"See {url}") is None


@pytest.mark.parametrize(
    "text",
    [
        "https://harbour.whereby.example/anna",
        "The room: https://harbour-zoom.example/j/123",
        "Join here: https://meet.uni.example/rooms/a/b",
        "Here is the link for our call: https://uni.example/space/anna",
        "Video call link\nhttps://uni.example/space/anna",
        "Where: https://uni.example/space/anna",
        "To join the meeting, use https://uni.example/space/anna",
    ],
)
def test_a_host_that_no_row_has_joins_a_call_by_its_name_or_the_words_before_it(text):
    assert join_link(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Book a call here: https://meetings.uni.example/anna",
        "Here is the link for my reel: https://video.uni.example/anna",
        "Where: https://maps.uni.example/place/12",
        "Our team: https://teams.uni.example/staff",
        "Cancel the meeting: https://uni.example/room/anna",
        "Join our community: https://uni.example/space",
        "It stands at https://uni.example/people/anna",
        "The page about the meeting room: https://uni.example/rooms.html",
    ],
)
def test_a_host_that_no_row_has_joins_nothing_by_itself(text):
    assert join_link(text) is None


def test_a_service_that_is_known_goes_before_a_host_that_is_not():
    assert join_link(f"Join the call: https://uni.example/space/anna\nor {ZOOM}").url == ZOOM


def test_the_join_link_goes_before_other_calls_of_the_mail():
    text = f"Last week's recording: https://zoom.us/j/1111111111\nJoin Zoom Meeting\n{ZOOM}\n"

    assert join_links(text)[0].url == ZOOM


def test_a_meet_link_counts_without_its_query_and_a_zoom_link_with_it():
    assert join_link("https://meet.google.com/abc-defg-hij?authuser=1").url == "https://meet.google.com/abc-defg-hij"
    assert join_link(f"<{ZOOM}>").url == ZOOM


def test_a_link_without_scheme_is_one_too():
    assert join_link("we meet on meet.google.com/abc-defg-hij, ok?").url == "https://meet.google.com/abc-defg-hij"


@pytest.mark.parametrize(
    "wrapped",
    [
        f"https://eur03.safelinks.protection.outlook.com/?url={quote(ZOOM, safe='')}&data=05%7C02&reserved=0",
        f"https://www.google.com/url?q={quote(ZOOM, safe='')}&sa=D&source=calendar&usg=1",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__us06web.zoom.us_j_81234567890-3Fpwd-3DaBcD-5F1-2D2.1&d=D&c=e",
        f"https://urldefense.com/v3/__https://us06web.zoom.us/j/81234567890*pwd=aBcD_1-2.1__;{urlsafe_b64encode(b'?').decode()}!!Ab!cd$",
        f"https://linkprotect.cudasvc.com/url?a={quote(ZOOM, safe='')}&c=E,1",
        f"https://secure-web.cisco.com/1abc/{quote(ZOOM, safe='')}",
    ],
)
def test_a_rewritten_link_is_unwrapped_with_its_passcode(wrapped):
    assert unwrap(wrapped) == ZOOM
    assert join_link(f"Join: {wrapped}").url == ZOOM


def test_a_link_wrapped_twice_is_unwrapped_twice():
    inner = f"https://www.google.com/url?q={quote(TEAMS, safe='')}"

    assert unwrap(f"https://nam12.safelinks.protection.outlook.com/?url={quote(inner, safe='')}&data=1") == TEAMS


@pytest.mark.parametrize("url", ["https://protect-us.mimecast.com/s/abc?domain=zoom.us", "https://[bad", "not a link"])
def test_what_holds_no_address_stays_as_it_is(url):
    assert unwrap(url) == url
    assert service_of(url) is None
