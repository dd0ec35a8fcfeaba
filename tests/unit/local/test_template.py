from infra.local import template
from infra.local.aws import QUEUES, VISIBILITY_SECONDS
from infra.local.template import resources


def test_the_queues_of_the_embedded_aws_are_those_of_the_template():
    queues = resources("queues.yaml", "AWS::SQS::Queue")

    assert {queues[logical]["RedrivePolicy"]["maxReceiveCount"] for logical in QUEUES.values()} == {5}
    assert {queues[logical]["VisibilityTimeout"]["Ref"] for logical in QUEUES.values()} == {"VisibilityTimeoutSeconds"}


def test_a_record_is_hidden_as_long_as_the_template_says():
    nested = resources("../template.yaml", "AWS::Serverless::Application")

    assert nested["Queues"]["Parameters"]["VisibilityTimeoutSeconds"] == VISIBILITY_SECONDS


def test_the_short_forms_of_every_shape_are_read(tmp_path, monkeypatch):
    monkeypatch.setattr(template, "INFRA", tmp_path)
    properties = "{a: !Ref B, b: !Join ['', [x, y]], c: !Fn {k: v}}"
    (tmp_path / "t.yaml").write_text(
        "Resources:\n  A:\n    Type: X\n    Properties: " + properties + "\n  C: {Type: Y}\n"
    )

    assert resources("t.yaml", "X") == {
        "A": {"a": {"Ref": "B"}, "b": {"Join": ["", ["x", "y"]]}, "c": {"Fn": {"k": "v"}}}
    }
    assert resources("t.yaml", "Y") == {"C": {}}
