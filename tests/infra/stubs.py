"""What moto does not know of SES and CloudFormation, through botocore's Stubber, which checks every shape."""

from functools import cache

import boto3
from botocore.stub import Stubber

REGION, DOMAIN = "eu-west-1", "legwork.example.org"
HOST = f"inbound-smtp.{REGION}.amazonaws.com"
ACCOUNT = {"ProductionAccessEnabled": True, "SendingEnabled": True, "EnforcementStatus": "HEALTHY"}
SIGNING = {
    "SigningEnabled": True,
    "Status": "SUCCESS",
    "Tokens": ["one", "two", "three"],
    "CurrentSigningKeyLength": "RSA_2048_BIT",
}
IDENTITY = {
    "VerifiedForSendingStatus": True,
    "DkimAttributes": SIGNING,
    "MailFromAttributes": {
        "MailFromDomain": f"bounce.{DOMAIN}",
        "MailFromDomainStatus": "SUCCESS",
        "BehaviorOnMxFailure": "USE_DEFAULT_VALUE",
    },
}


@cache
def _client(service):
    credentials = {"aws_access_key_id": "a", "aws_secret_access_key": "a"}
    return boto3.client(service, region_name=REGION, **credentials)


class Stubbed:
    """A client that gives these answers to these operations, as often as they are asked. Text stands for an error."""

    def __init__(self, service, **answers):
        self._service, self._answers = service, answers

    def __getattr__(self, operation):
        answer = self._answers[operation]

        def ask(**parameters):
            with Stubber(_client(self._service)) as stubber:
                if isinstance(answer, str):
                    stubber.add_client_error(operation, answer, "said the stub", expected_params=parameters)
                else:
                    stubber.add_response(operation, answer, parameters)
                return getattr(stubber.client, operation)(**parameters)

        return ask


def problems(findings):
    return [str(finding) for finding in findings if not finding.fine]
