"""What moto works out anew at every call, though it never comes out differently, remembered: a story makes hundreds.

What it never looks at, signatures above all, is not worked out. Its answers stay what they are. The tests of the stores
run on it, and on DynamoDB itself.
"""

import copy
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from itertools import count
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import moto.core.responses
import moto.dynamodb.models
import moto.sns.models
import moto.sqs.models
import moto.utilities.aws_headers
from botocore.auth import SigV4Auth
from moto.core.serialize import AttributePickerContext, XFormedAttributePicker
from moto.core.utils import camelcase_to_underscores, method_names_from_class
from moto.dynamodb.models import DynamoDBBackend
from moto.dynamodb.models.table import Table

_names = cache(camelcase_to_underscores)
_methods = cache(method_names_from_class)
_plain_keys = XFormedAttributePicker.get_possible_keys
_plain_transaction = DynamoDBBackend.transact_write_items
_requests = count()
_keys: dict[tuple[Any, ...], tuple[str, ...]] = {}


@contextmanager
def remembering() -> Iterator[None]:
    """While this lasts, moto works such things out once."""
    with ExitStack() as stack:
        for module in (moto.core.responses, moto.sns.models, moto.sqs.models):
            stack.enter_context(patch.object(module, "camelcase_to_underscores", _names))
        stack.enter_context(patch.object(moto.core.responses, "method_names_from_class", _methods))
        stack.enter_context(patch.object(XFormedAttributePicker, "get_possible_keys", _possible_keys))
        stack.enter_context(patch.object(DynamoDBBackend, "transact_write_items", _transact))
        stack.enter_context(patch.object(moto.utilities.aws_headers, "gen_amzn_requestid_long", _request_id))
        stack.enter_context(patch.object(SigV4Auth, "canonical_request", lambda _auth, _request: ""))
        stack.enter_context(patch.object(SigV4Auth, "signature", lambda _auth, _text, _request: "unsigned"))
        yield


def _request_id(headers: dict[str, Any] | None = None) -> str:
    """An id that no other call has: as good as one of 52 letters drawn one by one."""
    number = f"{next(_requests):052}"
    if headers is not None:
        headers["x-amzn-requestid"] = number
    return number


def _possible_keys(picker: XFormedAttributePicker, context: AttributePickerContext) -> tuple[str, ...]:
    """Under which names a member of an answer may stand: a matter of its shape, its parent and the object's class."""
    shape, service = context.shape, context.service_model
    parent = getattr(shape, "parent", None)
    asked = (type(context.obj), context.key, shape.name, parent and parent.name, service and service.service_name)
    if asked not in _keys:
        _keys[asked] = tuple(dict.fromkeys(_plain_keys(picker, context)))
    return _keys[asked]


def _transact(backend: DynamoDBBackend, items: list[dict[str, Any]]) -> None:
    """What moto does, which copies the whole table for each write of a transaction, before the first: here once."""
    tables: dict[int, Any] = {}

    def deepcopy(one: Any, memo: Any = None) -> Any:
        if not isinstance(one, Table):
            return copy.deepcopy(one, memo)
        if id(one) not in tables:
            tables[id(one)] = copy.deepcopy(one)
        return tables[id(one)]

    with patch.object(moto.dynamodb.models, "copy", SimpleNamespace(deepcopy=deepcopy)):
        _plain_transaction(backend, items)
