"""The stores under contract, on tables made from the template that is deployed."""

import itertools
import os
from pathlib import Path

import boto3
import pytest
import yaml
from moto import mock_aws

from infra.local import dynamodb_local
from infra.local.quick_moto import remembering
from legwork.adapters.dynamodb import DynamoStore
from legwork.adapters.memory import MemoryStore

TEMPLATE = Path(__file__).parents[2] / "infra" / "data.yaml"
TABLE_PARAMETERS = ("AttributeDefinitions", "BillingMode", "GlobalSecondaryIndexes", "KeySchema")
AWS = {"region_name": "eu-central-1", "aws_access_key_id": "none", "aws_secret_access_key": "none"}

_numbers = itertools.count()


class TemplateLoader(yaml.SafeLoader):
    """YAML with CloudFormation's short forms; what they stand for is not needed here."""


TemplateLoader.add_multi_constructor("!", lambda *_: None)


def create_table(client):
    """A new table as infra/data.yaml describes it; its name."""
    template = yaml.load(TEMPLATE.read_text(), TemplateLoader)  # noqa: S506  a safe loader with one more constructor
    properties = template["Resources"]["Table"]["Properties"]
    name = f"legwork-test-{next(_numbers)}"
    client.create_table(TableName=name, **{key: properties[key] for key in TABLE_PARAMETERS})
    return name


@pytest.fixture(scope="session")
def new_table():
    """Call it with a DynamoDB client for the name of a new table."""
    return create_table


@pytest.fixture
def aws():
    """AWS within this process. Call it with the name of a service for a client."""
    with mock_aws(), remembering():
        yield lambda service: boto3.client(service, **AWS)


@pytest.fixture(scope="session")
def engine_endpoint():
    """The real engine, or the reason why it is not there."""
    if reason := dynamodb_local.missing(os.environ):
        pytest.skip(reason)
    with dynamodb_local.running(dynamodb_local.folder(os.environ)) as endpoint:
        yield endpoint


@pytest.fixture
def real_engine(engine_endpoint):
    client = boto3.client("dynamodb", endpoint_url=engine_endpoint, **AWS)
    yield client
    client.close()


REAL = pytest.param("real engine", marks=pytest.mark.real_dynamodb)


@pytest.fixture(params=["moto", REAL])
def table(request):
    """A DynamoDB client and the name of a fresh table."""
    client = _client(request)
    return client, create_table(client)


@pytest.fixture(params=["memory", "moto", REAL])
def store(request):
    """Every Store there is, one after the other."""
    return _store(request)


@pytest.fixture(params=["memory", REAL])
def contested_store(request):
    """The stores that stay right when threads write at once: moto checks a condition and writes in two steps."""
    return _store(request)


def _store(request):
    if request.param == "memory":
        return MemoryStore()
    client = _client(request)
    return DynamoStore(client, create_table(client))


def _client(request):
    return (
        request.getfixturevalue("aws")("dynamodb")
        if request.param == "moto"
        else request.getfixturevalue("real_engine")
    )
