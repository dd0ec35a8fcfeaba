"""What every LetterQueue promises."""

import json

import pytest
from botocore.exceptions import EndpointConnectionError
from botocore.stub import Stubber

from legwork.adapters.memory import MemoryQueue
from legwork.adapters.sqs import SqsLetterQueue, message_of, ref_of
from legwork.values.errors import RetryableError, RuleError
from legwork.values.letters import LetterRef

REFS = tuple(LetterRef("maya", f"c{number}.nudge.1") for number in range(23))
URL = "https://sqs.example/letters"


def refused(*numbers):
    return {
        "Failed": [{"Id": str(number), "SenderFault": False, "Code": "InternalError"} for number in numbers],
        "Successful": [],
    }


@pytest.fixture(params=["memory", "sqs"])
def queue_and_content(request):
    """A queue, and a way to take what is in it."""
    if request.param == "memory":
        queue = MemoryQueue()
        return queue, queue.take
    client = request.getfixturevalue("aws")("sqs")
    url = client.create_queue(QueueName="letters")["QueueUrl"]

    def take():
        taken = []
        while messages := client.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
            taken += [ref_of(message["Body"]) for message in messages]
        return tuple(taken)

    return SqsLetterQueue(client, url), take


@pytest.fixture
def stubbed(aws):
    """A queue on a client that answers what the test says, and the stub."""
    client = aws("sqs")
    with Stubber(client) as stub:
        yield SqsLetterQueue(client, URL), stub


def test_every_letter_handed_over_arrives(queue_and_content):
    queue, take = queue_and_content
    queue.hand_over(REFS)
    assert set(take()) == set(REFS)


def test_handing_over_nothing_is_no_call(queue_and_content, stubbed):
    queue, take = queue_and_content
    queue.hand_over(())
    assert take() == ()
    stubbed[0].hand_over(())  # a call would find no answer


def test_a_message_names_seeker_and_key_as_json():
    assert json.loads(message_of(REFS[0])) == {"seeker_id": "maya", "key": "c0.nudge.1"}


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", '{"seeker_id": "maya"}', "no json"])
def test_a_message_that_is_none_of_ours_is_refused(text):
    with pytest.raises(RuleError):
        ref_of(text)


def test_what_a_batch_left_behind_is_sent_once_more(stubbed):
    queue, stub = stubbed
    stub.add_response("send_message_batch", refused(1))
    again = [{"Id": "0", "MessageBody": message_of(REFS[1])}]
    stub.add_response("send_message_batch", {"Successful": [], "Failed": []}, {"QueueUrl": URL, "Entries": again})
    queue.hand_over(REFS[:3])
    stub.assert_no_pending_responses()


def test_what_is_left_behind_twice_is_an_error(stubbed):
    queue, stub = stubbed
    stub.add_response("send_message_batch", refused(0, 2))
    stub.add_response("send_message_batch", refused(1))
    with pytest.raises(RetryableError, match="1 of 3"):
        queue.hand_over(REFS[:3])


def test_a_queue_that_does_not_answer_is_tried_again_later(aws, monkeypatch):
    client = aws("sqs")

    def lose(**_):
        raise EndpointConnectionError(endpoint_url=URL)

    monkeypatch.setattr(client, "send_message_batch", lose)
    with pytest.raises(RetryableError):
        SqsLetterQueue(client, URL).hand_over(REFS)


def test_a_queue_that_refuses_the_call_is_tried_again_later(stubbed):
    queue, stub = stubbed
    stub.add_client_error("send_message_batch", "AWS.SimpleQueueService.NonExistentQueue")
    with pytest.raises(RetryableError):
        queue.hand_over(REFS)
