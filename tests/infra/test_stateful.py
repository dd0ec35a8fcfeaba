"""An update of the stack leaves table and mail where they are."""

import pytest

from tests.infra.transformed import transformed

# CloudFormation replaces it where its logical id changes, and leaves behind what was stored. A change
# here needs a note in docs/day-two.md on how the data move.
STATEFUL = {
    "data": {"Table": "AWS::DynamoDB::Table"},
    "mailbox": {"MailBucket": "AWS::S3::Bucket"},
}
NESTED = {"Data": "infra/data.yaml", "Mailbox": "infra/mailbox.yaml"}
# Properties whose change replaces the resource (CloudFormation reference, "Update requires: Replacement").
REPLACES = {"AWS::DynamoDB::Table": ("TableName", "KeySchema"), "AWS::S3::Bucket": ("BucketName",)}
KEYS = [{"AttributeName": "PK", "KeyType": "HASH"}, {"AttributeName": "SK", "KeyType": "RANGE"}]


@pytest.fixture(scope="module")
def whole(root_template):
    return transformed(root_template, {"MailDomain": "legwork.example.org"}, "eu-west-1")


def test_the_nested_stacks_that_hold_data_keep_their_names(whole):
    found = {
        name: one["Properties"]["TemplateURL"].partition("packaged/")[2]
        for name, one in whole["Resources"].items()
        if one["Type"] == "AWS::CloudFormation::Stack"
    }
    assert {name: found[name] for name in NESTED} == NESTED


@pytest.mark.parametrize("template", STATEFUL)
def test_what_holds_data_keeps_its_name_and_is_kept(nested_templates, template):
    stateful = {"AWS::DynamoDB::Table", "AWS::S3::Bucket"}
    resources = nested_templates[template]["Resources"]
    assert {name: one["Type"] for name, one in resources.items() if one["Type"] in stateful} == STATEFUL[template]
    for name in STATEFUL[template]:
        assert resources[name]["DeletionPolicy"] == resources[name]["UpdateReplacePolicy"] == "Retain"


def test_data_lie_nowhere_else(whole, nested_templates):
    stateful = {"AWS::DynamoDB::Table", "AWS::S3::Bucket"}
    for name, template in {"root": whole, **nested_templates}.items():
        found = {one for one, resource in template["Resources"].items() if resource["Type"] in stateful}
        assert found == set(STATEFUL.get(name, {})), name


def test_nothing_that_would_replace_them_can_change_by_itself(nested_templates):
    for template, names in STATEFUL.items():
        for name, kind in names.items():
            properties = nested_templates[template]["Resources"][name]["Properties"]
            fixed = {key: properties[key] for key in REPLACES[kind] if key in properties}
            assert fixed == ({"KeySchema": KEYS} if kind == "AWS::DynamoDB::Table" else {})
