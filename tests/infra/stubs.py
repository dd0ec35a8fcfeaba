"""What moto does not know of SES and CloudFormation, through botocore's Stubber, which checks every shape."""

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


def stubbed(service, **answers):
    """A client that gives these answers to these operations, as often as they are asked."""
    client = boto3.client(service)
    for operation, answer in answers.items():
        stub_one(client, operation, answer)
    return client


def stub_one(client, operation, answer):
    def ask(**parameters):
        other = boto3.client(client.meta.service_model.service_name)
        with Stubber(other) as stubber:
            if isinstance(answer, str):
                stubber.add_client_error(operation, answer, "said the stub", expected_params=parameters)
            else:
                stubber.add_response(operation, answer, parameters)
            return getattr(other, operation)(**parameters)

    setattr(client, operation, ask)


def problems(findings):
    return [str(finding) for finding in findings if not finding.fine]
