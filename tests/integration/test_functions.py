"""The real handlers, each event twice: the second changes nothing. And what happens when one of them dies half-way."""

import json
from datetime import UTC, datetime, timedelta

import pytest

import legwork.service.send_letter
from infra.local import mail_client
from infra.local.events import AUTHENTICATED, FORGED, Arriving, mail_notification, sending_event, sqs_event, tick_event
from infra.local.handlers import FUNCTIONS
from infra.local.mail_client import Writer
from infra.local.people import enrol
from infra.local.player import Player
from infra.local.runtime import LocalRuntime
from infra.local.story import read_story
from legwork.adapters.dynamodb_items import inbound_key
from legwork.adapters.ses import SesSender, ref_from_tags
from legwork.service.ports import InboundOutcome
from legwork.service.tags import seeker_id_of
from legwork.values.errors import QuotaError
from legwork.values.letters import LetterStatus
from legwork.values.profile import Standing

AT = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)
EMAIL = "mo.birch@oakmail.example"
ASSISTANT = "assistant@legwork.example"
MALFORMED = ["", "no json", "{}", '{"notificationType": "Received", "receipt": {}, "mail": {}}', "[1]"]


@pytest.fixture
def sent():
    return []


@pytest.fixture
def runtime(sent):
    with LocalRuntime(AT, sent.append, b"k" * 32) as running:
        enrol(running.store, "Mo Birch", EMAIL, "Europe/Berlin", AT)
        yield running


def command(words="list", at=AT):
    return mail_client.write(Writer("Mo Birch", EMAIL, at), ASSISTANT, words, "")


def table(runtime):
    items = runtime.aws.dynamodb.scan(TableName="legwork")["Items"]
    return {(item["PK"]["S"], item["SK"]["S"]): item for item in items}


def record(body, number=1):
    return {
        "messageId": f"message-{number}",
        "receiptHandle": "handle",
        "body": body if isinstance(body, str) else json.dumps(body),
        "attributes": {},
        "messageAttributes": {},
        "md5OfBody": "",
        "eventSource": "aws:sqs",
        "eventSourceARN": "arn:aws:sqs:us-east-1:123456789012:legwork-inbound",
        "awsRegion": "us-east-1",
    }


def stored_mail(runtime, raw, ses_message_id="ses-1"):
    """A mail in the bucket, and the notification of it."""
    arriving = Arriving(ses_message_id, EMAIL, (ASSISTANT,), AUTHENTICATED, runtime.clock.now())
    return mail_notification(arriving, runtime.aws.put_mail(ses_message_id, raw), raw)


def the_letter(runtime, mail):
    return runtime.store.letter(ref_from_tags(mail.tags))


def call(runtime, function, event):
    """Call a handler by itself, as Lambda would."""
    return runtime._invoke(function, event)


def test_a_mail_that_is_announced_twice_is_dealt_with_once(runtime, sent):
    event = sqs_event([record(stored_mail(runtime, command()))])

    assert call(runtime, "receive", event) == {"batchItemFailures": []}
    runtime.settle()
    before = table(runtime)
    assert call(runtime, "receive", event) == {"batchItemFailures": []}
    runtime.settle()

    assert table(runtime) == before
    assert [mail.to for mail in sent] == [(EMAIL,)]


def test_one_mail_under_two_ses_ids_is_one_mail(runtime, sent):
    runtime.deliver(command(), EMAIL, [ASSISTANT])
    before = table(runtime)
    second = runtime.deliver(command(), EMAIL, [ASSISTANT])

    assert runtime.store.inbound(second).outcome is InboundOutcome.IGNORED
    new = {pk for pk, _ in table(runtime).keys() - before.keys()}
    assert new <= {inbound_key(second)["PK"]["S"], f"SEEKER#{seeker_id_of(EMAIL)}"}
    assert {key: table(runtime)[key] for key in before} == before
    assert len(sent) == 1


@pytest.mark.parametrize("body", MALFORMED)
def test_a_bad_record_fails_alone(runtime, sent, body):
    event = sqs_event([record(body, 1), record(stored_mail(runtime, command()), 2)])

    assert call(runtime, "receive", event) == {"batchItemFailures": [{"itemIdentifier": "message-1"}]}
    runtime.settle()
    assert len(sent) == 1


@pytest.mark.parametrize("function", ["receive", "send", "feedback"])
def test_a_batch_of_nothing_but_bad_records_is_reported_and_not_raised(runtime, function):
    records = [record(body, number) for number, body in enumerate(MALFORMED)]

    answer = call(runtime, function, sqs_event(records))

    assert [failure["itemIdentifier"] for failure in answer["batchItemFailures"]] == [
        entry["messageId"] for entry in records
    ]
    lines = [json.loads(line) for line in runtime.handlers.log.getvalue().splitlines()]
    assert [line["service"] for line in lines if "RecordsFailed" in line] == [function] * len(records)


def test_a_bad_record_comes_again_five_times_and_then_lies_in_the_dead_letter_queue(runtime, sent):
    runtime.announce("no json")
    runtime.deliver(command(), EMAIL, [ASSISTANT])
    assert len(sent) == 1, "the mail behind it is not held up"
    assert runtime.aws.dead_letters("inbound") == []

    runtime.run_until(AT + timedelta(hours=1))

    assert runtime.aws.dead_letters("inbound") == ["no json"]
    assert len(runtime.failures) == 5


def test_the_notification_that_only_tests_the_set_up_does_nothing(runtime):
    before = table(runtime)
    runtime.announce({"notificationType": "Received", "mail": {"messageId": "AMAZON_SES_SETUP_NOTIFICATION"}})
    runtime.settle()

    assert (table(runtime), runtime.failures) == (before, [])


def test_a_letter_that_is_handed_over_twice_goes_out_once(runtime, sent):
    runtime.deliver(command(), EMAIL, [ASSISTANT])
    ref = ref_from_tags(sent[0].tags)
    before = table(runtime)

    message = json.dumps({"seeker_id": ref.seeker_id, "key": ref.key})
    assert call(runtime, "send", sqs_event([record(message)])) == {"batchItemFailures": []}

    assert len(sent) == 1
    assert table(runtime) == before


def test_a_tick_with_nothing_due_changes_nothing(runtime, sent):
    runtime.deliver(command(), EMAIL, [ASSISTANT])
    before = table(runtime)

    for _ in range(2):
        call(runtime, "tick", tick_event(AT))
    runtime.settle()

    assert (table(runtime), len(sent)) == (before, 1)


def test_two_ticks_in_one_minute_send_a_letter_once(runtime, sent, monkeypatch):
    monkeypatch.setattr("legwork.adapters.sqs.SqsLetterQueue.hand_over", lambda *_: None)
    runtime.deliver(command(), EMAIL, [ASSISTANT])
    assert sent == []
    monkeypatch.undo()

    for _ in range(2):
        call(runtime, "tick", tick_event(AT))
    runtime.settle()

    assert len(sent) == 1


def test_a_tick_that_fails_is_made_up_for_by_the_next(runtime, sent, monkeypatch):
    monkeypatch.setattr("legwork.adapters.sqs.SqsLetterQueue.hand_over", lambda *_: None)
    runtime.deliver(command(), EMAIL, [ASSISTANT])
    monkeypatch.setattr("legwork.adapters.sqs.SqsLetterQueue.hand_over", _die)
    runtime.tick()
    assert (sent, len(runtime.failures)) == ([], 1)
    monkeypatch.undo()

    runtime.tick()

    assert len(sent) == 1


def test_a_handler_that_dies_has_its_whole_batch_delivered_again(runtime, sent, monkeypatch):
    monkeypatch.setattr(runtime.handlers, "invoke", _die)
    runtime.deliver(command(), EMAIL, [ASSISTANT])
    monkeypatch.undo()
    assert sent == []

    runtime.run_until(AT + timedelta(minutes=5))

    assert [mail.at - AT for mail in sent] == [timedelta(minutes=4)]


def test_a_death_between_sending_and_marking_sends_no_second_mail(runtime, sent, monkeypatch):
    monkeypatch.setattr(legwork.service.send_letter, "mark_sent", _die)
    runtime.deliver(command(), EMAIL, [ASSISTANT])
    monkeypatch.undo()

    assert len(runtime.failures) == 1
    runtime.run_until(AT + timedelta(hours=2))

    assert len(sent) == 1
    letter = the_letter(runtime, sent[0])
    assert (letter.status, letter.ses_message_id) == (LetterStatus.SENT, sent[0].ses_message_id)


def test_a_death_between_claim_and_sending_delays_the_letter_and_loses_nothing(runtime, sent, monkeypatch):
    monkeypatch.setattr(SesSender, "send", _die)
    runtime.deliver(command(), EMAIL, [ASSISTANT])
    monkeypatch.undo()
    assert sent == []

    runtime.run_until(AT + timedelta(hours=2))

    assert [mail.at - AT for mail in sent] == [timedelta(minutes=15)]
    assert the_letter(runtime, sent[0]).status is LetterStatus.SENT


def test_a_letter_beyond_the_daily_quota_waits_and_goes_out_once(runtime, sent, monkeypatch):
    monkeypatch.setattr(SesSender, "send", _quota)
    runtime.deliver(command(), EMAIL, [ASSISTANT])
    monkeypatch.undo()

    runtime.run_until(AT + timedelta(days=1))

    assert len(sent) == 1
    assert runtime.failures == []


def test_an_event_of_a_letter_that_is_reported_twice_changes_nothing_the_second_time(runtime, sent):
    runtime.deliver(command(), EMAIL, [ASSISTANT])
    events = [sending_event(kind, sent[0], AT) for kind in ("Send", "Delivery", "Bounce")]
    batch = sqs_event([record(event, number) for number, event in enumerate(events)])

    assert call(runtime, "feedback", batch) == {"batchItemFailures": []}
    before = table(runtime)
    assert call(runtime, "feedback", batch) == {"batchItemFailures": []}

    assert table(runtime) == before
    assert runtime.store.profile(seeker_id_of(EMAIL)).standing is Standing.SUPPRESSED


def test_events_of_mail_that_is_not_ours_are_passed_over(runtime, sent):
    runtime.deliver(command(), EMAIL, [ASSISTANT])
    foreign = sending_event("Complaint", sent[0], AT)
    foreign["mail"]["tags"] = {}

    assert call(runtime, "feedback", sqs_event([record(foreign)])) == {"batchItemFailures": []}
    assert runtime.store.profile(seeker_id_of(EMAIL)).standing is Standing.ACTIVE


def test_a_letter_that_is_gone_is_not_asked_for_again(runtime):
    message = json.dumps({"seeker_id": "nobody", "key": "-.help.x"})

    assert call(runtime, "send", sqs_event([record(message)])) == {"batchItemFailures": []}


def test_what_is_logged_holds_no_personal_data(runtime, sent):
    runtime.deliver(command("What did Ann Oak say about flood season?"), EMAIL, [ASSISTANT])
    runtime.deliver(command("list", AT + timedelta(minutes=1)), EMAIL, [ASSISTANT], FORGED)
    runtime.announce(json.dumps({"notificationType": "Received", "mail": {"source": EMAIL}}))
    runtime.run_until(AT + timedelta(minutes=10))

    log = runtime.handlers.log.getvalue()
    assert '"outcome"' in log
    for secret in (EMAIL, "oakmail", "Birch", "Ann Oak", "flood", sent[0].raw.decode().split("Subject: ")[1][:20]):
        assert secret not in log


def test_the_metrics_are_what_the_alarms_ask_for(runtime):
    runtime.deliver(command(), EMAIL, [ASSISTANT])
    runtime.run_until(AT + timedelta(minutes=1))
    runtime.tick()

    lines = [json.loads(line) for line in runtime.handlers.log.getvalue().splitlines()]
    metrics = [line for line in lines if "_aws" in line]
    assert {
        name for line in metrics for name in ("Mails", "Letters", "Heartbeat", "LettersOverdue") if name in line
    } == {
        "Mails",
        "Letters",
        "Heartbeat",
        "LettersOverdue",
    }
    assert {line["outcome"] for line in metrics if "Mails" in line} == {"accepted"}
    assert {line["kind"] for line in metrics if "Letters" in line} == {"list"}


def test_every_function_is_called_through_its_handler_when_a_story_is_played(tmp_path):
    (tmp_path / "story.yaml").write_text(
        f"seeker: {{name: Mo Birch, email: {EMAIL}, timezone: Europe/Berlin}}\n"
        "steps: [{at: 2026-03-02T15:15:00+01:00, write: {subject: list}}]\nuntil: 2026-03-10T00:00:00+01:00\n",
        encoding="utf-8",
    )
    player = Player(read_story(tmp_path / "story.yaml"))

    assert [type(happened).__name__ for happened in player.play()]
    assert player.faults == []
    assert player.runtime.handlers.calls.keys() == {path.parent.name for path in FUNCTIONS.glob("*/app.py")}


def _die(*_):
    raise RuntimeError("the power went out")


def _quota(*_):
    raise QuotaError("SES: TooManyRequestsException")
