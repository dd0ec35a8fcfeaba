"""What every Sender promises, and what SES's errors mean."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from botocore.exceptions import (
    ConnectionClosedError,
    ConnectTimeoutError,
    EndpointConnectionError,
    ReadTimeoutError,
    SSLError,
)
from botocore.stub import Stubber

from legwork.adapters.memory import MemorySender
from legwork.adapters.ses import ERRORS, SesSender, ref_from_tags, ses_client, tags_of
from legwork.service.ports import Changes
from legwork.values.errors import (
    AmbiguousSendError,
    QuotaError,
    RefusedError,
    RetryableError,
    RuleError,
    SendingStoppedError,
    ThrottledError,
)
from legwork.values.letters import Letter, LetterKind, LetterRef
from legwork.values.profile import Profile, Standing

NOW = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)
MAYA = Profile("maya", "Maya", ("maya@student.example", "maya@home.example"), "Europe/Berlin", Standing.ACTIVE)
PREP = Letter("maya", "c1", LetterKind.PREP, "2026-03-04T09:00Z", NOW)
FROM = "assistant@legwork.example"
RAW = b"From: assistant@legwork.example\r\nTo: Maya <maya@student.example>\r\nSubject: A\r\n\r\nGr\xfc\xdfe\r\n"


def tags_as_events_show_them(letter):
    return {tag["Name"]: [tag["Value"]] for tag in tags_of(letter)} | {"ses:configuration-set": ["legwork"]}


@pytest.fixture
def stubbed(aws):
    """A sender on a client that answers what the test says, and the stub."""
    client = aws("sesv2")
    with Stubber(client) as stub:
        yield SesSender(client, FROM, "legwork"), stub


@pytest.fixture(params=["memory", "ses"])
def sender(request):
    if request.param == "memory":
        return MemorySender()
    client = request.getfixturevalue("aws")("sesv2")
    client.create_email_identity(EmailIdentity="legwork.example")
    return SesSender(client, FROM, "legwork")


def losing(aws, monkeypatch, error):
    client = aws("sesv2")

    def lose(**_):
        raise error

    monkeypatch.setattr(client, "send_email", lose)
    return SesSender(client, FROM, "legwork")


def test_each_mail_gets_an_id_of_its_own(sender):
    raw = RAW.replace(b"\xfc\xdf", b"ue")  # moto takes seven bits only
    assert sender.send(MAYA, PREP, raw) != sender.send(MAYA, PREP, raw)


@pytest.mark.parametrize(
    ("to", "letter"),
    [
        (MAYA, replace(PREP, seeker_id="nora")),
        (replace(MAYA, standing=Standing.STRANGER), PREP),
        (replace(MAYA, standing=Standing.SUPPRESSED), PREP),
        (replace(MAYA, standing=Standing.STOPPED), PREP),
    ],
    ids=["somebody else's", "a stranger's", "after a bounce", "after stop"],
)
def test_a_letter_goes_to_its_own_verified_seeker_or_nowhere(sender, to, letter):
    with pytest.raises(RuleError):
        sender.send(to, letter, RAW)


def test_the_sender_in_memory_keeps_what_was_sent_and_to_whom():
    sender = MemorySender(failures=[ThrottledError("busy")])
    with pytest.raises(ThrottledError):
        sender.send(MAYA, PREP, RAW)
    ses_message_id = sender.send(MAYA, PREP, RAW)
    (mail,) = sender.sent
    assert (mail.to, mail.letter, mail.raw, mail.ses_message_id) == (MAYA.email, PREP, RAW, ses_message_id)


def test_a_mail_goes_to_the_first_address_of_the_seeker_and_to_nobody_else(stubbed):
    sender, stub = stubbed
    expected = {
        "FromEmailAddress": FROM,
        "Destination": {"ToAddresses": ["maya@student.example"]},
        "Content": {"Raw": {"Data": RAW}},
        "ConfigurationSetName": "legwork",
        "EmailTags": tags_of(PREP),
    }
    stub.add_response("send_email", {"MessageId": "0100"}, expected)
    assert sender.send(MAYA, PREP, RAW) == "0100"


@pytest.mark.parametrize(
    "header",
    [
        b"To: Priya <priya@works.example>",
        b"Cc: priya@works.example",
        b"bcc: priya@works.example",
        b"Resent-To: priya@works.example",
        b"X-SES-CONFIGURATION-SET: other",
    ],
)
def test_a_message_that_names_anybody_else_or_instructs_ses_never_leaves(stubbed, header):
    sender, _ = stubbed  # a call would find no answer
    with pytest.raises(RuleError):
        sender.send(MAYA, PREP, header + b"\r\n" + RAW)


def test_a_message_without_a_recipient_never_leaves(stubbed):
    sender, _ = stubbed
    with pytest.raises(RuleError):
        sender.send(MAYA, PREP, b"Subject: Hi\r\n\r\nbody")


def test_words_in_the_body_are_no_headers(stubbed):
    sender, stub = stubbed
    stub.add_response("send_email", {"MessageId": "0100"}, None)
    assert sender.send(MAYA, PREP, RAW + b"\r\nCc: priya@works.example\r\n") == "0100"


@pytest.mark.parametrize(
    ("code", "message", "status", "expected"),
    [
        ("TooManyRequestsException", "Maximum sending rate exceeded.", 429, ThrottledError),
        ("TooManyRequestsException", "Daily message quota exceeded.", 429, QuotaError),
        ("LimitExceededException", "Daily message quota exceeded", 400, QuotaError),
        ("ThrottlingException", "Maximum sending rate exceeded.", 400, ThrottledError),
        ("SendingPausedException", "Sending is paused", 400, SendingStoppedError),
        ("AccountSuspendedException", "", 400, SendingStoppedError),
        ("MailFromDomainNotVerifiedException", "", 400, SendingStoppedError),
        ("NotFoundException", "Configuration set <legwork> does not exist.", 404, SendingStoppedError),
        ("AccessDeniedException", "not authorized to perform ses:SendEmail", 403, SendingStoppedError),
        ("MessageRejected", "Email address is not verified. legwork.example", 400, SendingStoppedError),
        ("MessageRejected", "Email address is not verified. maya@student.example", 400, RefusedError),
        ("MessageRejected", "Message contains a virus", 400, RefusedError),
        ("BadRequestException", "Illegal address", 400, RefusedError),
        ("ServiceUnavailable", "", 503, ThrottledError),
        ("InternalFailure", "", 500, AmbiguousSendError),
        ("SomethingNew", "", 418, RetryableError),
    ],
)
def test_errors_of_ses_are_told_apart(stubbed, code, message, status, expected):
    sender, stub = stubbed
    stub.add_client_error("send_email", code, message, http_status_code=status)
    with pytest.raises(expected) as raised:
        sender.send(MAYA, PREP, RAW)
    assert type(raised.value) is expected
    assert "maya" not in str(raised.value)


def test_no_row_of_the_error_table_hides_behind_another():
    for number, row in enumerate(ERRORS):
        assert not [earlier for earlier in ERRORS[:number] if earlier.code == row.code and earlier.words in row.words]


@pytest.mark.parametrize("error", [ReadTimeoutError, ConnectionClosedError])
def test_nobody_knows_what_became_of_a_mail_whose_answer_was_lost(aws, monkeypatch, error):
    sender = losing(aws, monkeypatch, error(endpoint_url="https://email.example"))
    with pytest.raises(AmbiguousSendError):
        sender.send(MAYA, PREP, RAW)


@pytest.mark.parametrize("error", [ConnectTimeoutError, EndpointConnectionError, SSLError])
def test_a_mail_that_never_left_is_tried_again(aws, monkeypatch, error):
    sender = losing(aws, monkeypatch, error(endpoint_url="https://email.example", error="no way"))
    with pytest.raises(ThrottledError):
        sender.send(MAYA, PREP, RAW)


def test_the_client_of_the_sender_tries_once(monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    client = ses_client()
    assert client.meta.config.retries["total_max_attempts"] == 1
    client.close()


@pytest.mark.parametrize(
    "letter",
    [
        PREP,
        Letter("maya@student.example", None, LetterKind.DIGEST, "Montag, 2. März 🙂", NOW),
        Letter("m" * 300, "c" * 200, LetterKind.RECEIPT, "o" * 100, NOW),
    ],
)
def test_the_tags_of_a_mail_lead_back_to_its_letter(letter):
    assert ref_from_tags(tags_as_events_show_them(letter)) == LetterRef(letter.seeker_id, letter.key)


def test_tags_hold_what_ses_allows_however_long_the_key(store):
    letter = Letter("maya", "c1", LetterKind.RECEIPT, "<" + "id" * 900 + "@host.example>", NOW)
    store.commit(Changes(new_letters=(letter,)))
    values = [value for tag in tags_of(letter) for value in tag.values()]
    assert all(len(value) <= 256 and value.replace("-", "").replace("_", "").isalnum() for value in values)
    assert store.letter(ref_from_tags(tags_as_events_show_them(letter))) == letter


@pytest.mark.parametrize("tags", [{}, {"seeker": ["bWF5YQ"]}, {"letter": ["YQ"]}, {"seeker": ["/"], "letter": ["é"]}])
def test_tags_of_others_lead_nowhere(tags):
    assert ref_from_tags(tags) is None
