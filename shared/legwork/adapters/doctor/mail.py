"""Does mail come in and go out: identity, signature, records, receipt rule, and what SES lets through."""

from collections.abc import Iterator
from typing import Any

from botocore.exceptions import ClientError

from legwork.adapters.doctor.findings import DEPLOY_AGAIN, Deployment, Finding, World, exchangers, receives_at
from legwork.adapters.receipt_rules import active_rule_set

SIGN = "aws sesv2 put-email-identity-dkim-attributes --email-identity {domain} --signing-enabled"
SIGN_LONGER = (
    "aws sesv2 put-email-identity-dkim-signing-attributes --email-identity {domain} "
    "--signing-attributes-origin AWS_SES --signing-attributes NextSigningKeyLength=RSA_2048_BIT"
)
ACTIVATE = (
    "aws ses set-active-receipt-rule-set --rule-set-name {wanted}; "
    "where others need theirs, deploy with ExistingRuleSet={active}"
)
OPEN = "aws sesv2 put-configuration-set-sending-options --configuration-set-name {name} --sending-enabled"
LEAVE = 'ask for production access (docs/deploy.md, "Leave the sandbox", has the text)'


def identity(world: World, deployment: Deployment) -> Iterator[Finding]:
    """Verified, signing, and bounces to a subdomain."""
    domain = deployment.domain
    try:
        found = world.client("sesv2").get_email_identity(EmailIdentity=domain)
    except ClientError as error:
        if error.response["Error"]["Code"] != "NotFoundException":
            raise
        yield Finding("identity", f"SES does not know {domain}", "deploy with CreateIdentity=true")
        return
    signing = found.get("DkimAttributes", {})
    names = (f"{token}._domainkey.{domain} CNAME {token}.dkim.amazonses.com" for token in signing.get("Tokens", ()))
    records = f"set these records and wait some minutes: {'; '.join(names)}"
    if found.get("VerifiedForSendingStatus"):
        yield Finding("identity", f"{domain} is verified")
    else:
        yield Finding("identity", f"{domain} is not verified", records)
    yield _signature(signing, domain, records)
    yield _mail_from(found.get("MailFromAttributes", {}), deployment)


def _signature(signing: dict[str, Any], domain: str, records: str) -> Finding:
    if not signing.get("SigningEnabled"):
        return Finding("dkim", "letters are not signed", SIGN.format(domain=domain))
    if signing.get("Status") != "SUCCESS":
        return Finding("dkim", f"signing is {signing.get('Status')}", records)
    if signing.get("CurrentSigningKeyLength") == "RSA_1024_BIT":
        return Finding("dkim", "letters are signed with 1024 bits", SIGN_LONGER.format(domain=domain))
    return Finding("dkim", "letters are signed with 2048 bits")


def _mail_from(told: dict[str, str], deployment: Deployment) -> Finding:
    if told.get("MailFromDomainStatus") == "SUCCESS":
        return Finding("mail-from", f"bounces come back to {told['MailFromDomain']}")
    records = "; ".join(deployment.outputs[name] for name in ("MailFromMxRecord", "MailFromTxtRecord"))
    return Finding("mail-from", "the subdomain for bounces is not in place", f"set these records: {records}")


def mx(world: World, deployment: Deployment) -> Iterator[Finding]:
    """Mail of the domain goes to SES and nowhere else."""
    domain, wanted = deployment.domain, receives_at(world.region)
    hosts = exchangers(world, domain)
    if hosts == [wanted]:
        yield Finding("mx", f"mail of {domain} goes to SES")
    elif wanted in hosts:
        others = ", ".join(host for host in hosts if host != wanted)
        yield Finding("mx", f"mail of {domain} goes to SES and to {others}", f"remove the MX records of {others}")
    else:
        goes = f"goes to {', '.join(hosts)}" if hosts else "goes nowhere"
        yield Finding("mx", f"mail of {domain} {goes}", f"set the record {domain} MX 10 {wanted}")


def rules(world: World, deployment: Deployment) -> Iterator[Finding]:
    """The rule set is active and the rule is there."""
    client, wanted = world.client("ses"), deployment.outputs["RuleSetName"]
    if (active := active_rule_set(client)) != wanted:
        other = f"{active} is active" if active else "no receipt rule set is active"
        yield Finding("rules", f"{other}, not {wanted}", ACTIVATE.format(wanted=wanted, active=active or "NAME"))
        return
    found = client.describe_active_receipt_rule_set()["Rules"]
    ours = [rule for rule in found if deployment.domain in rule.get("Recipients", ())]
    if any(rule.get("Enabled") for rule in ours):
        yield Finding("rules", f"{wanted} is active and has an enabled rule for {deployment.domain}")
    else:
        lacking = "is switched off" if ours else "is gone"
        yield Finding("rules", f"the rule for {deployment.domain} {lacking}", DEPLOY_AGAIN)


def sending(world: World, deployment: Deployment) -> Iterator[Finding]:
    """SES writes to everybody, and nothing is paused."""
    client = world.client("sesv2")
    account = client.get_account()
    if account.get("ProductionAccessEnabled"):
        yield Finding("sandbox", "SES writes to everybody")
    else:
        yield Finding("sandbox", "SES is in the sandbox and writes to verified addresses only", LEAVE)
    health = account.get("EnforcementStatus", "HEALTHY")
    if account.get("SendingEnabled") and health == "HEALTHY":
        yield Finding("sending", "SES sends")
    else:
        fix = "answer the case that AWS opened (SES console, Reputation metrics)"
        yield Finding("sending", f"SES does not send freely (status {health})", fix)
    name = deployment.outputs["ConfigurationSetName"]
    if client.get_configuration_set(ConfigurationSetName=name).get("SendingOptions", {}).get("SendingEnabled", True):
        yield Finding("configuration-set", f"{name} is open")
    else:
        yield Finding("configuration-set", f"{name} is paused", OPEN.format(name=name))
