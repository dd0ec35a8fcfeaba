"""Mail that verifies auto-forwarding: relayed to the seeker whose address asked for it, and to nobody else."""

from legwork.mail.message import Message
from legwork.mail.verification import verification
from legwork.service.admission import is_authenticated
from legwork.service.ports import Changes, Inbound, InboundMail, InboundOutcome, Ports, Seen
from legwork.service.reading import short
from legwork.service.strangers import journalled
from legwork.values.letters import Letter, LetterKind
from legwork.values.meaning import Intent, Verification
from legwork.values.profile import Profile, Standing


def verifies(mail: InboundMail, message: Message, ports: Ports) -> Verification | None:
    """What the mail verifies, where its form and an authenticated provider say so."""
    author = (message.from_[0].email or "") if len(message.from_) == 1 else ""
    if not author or not is_authenticated(mail, author) or not _is_provider(author, ports):
        return None
    return verification(message)


def _is_provider(author: str, ports: Ports) -> bool:
    domain = author.rpartition("@")[2]
    return any(domain == one or domain.endswith(f".{one}") for one in ports.verification_domains)


def relay(mail: InboundMail, message: Message, asked: Verification, ports: Ports) -> Changes:
    """Code and link to the seeker whose address asked. The link that cancels is never read, and none is followed."""
    now, requester = ports.clock.now(), asked.requester or ""
    profile = ports.store.profiles_by_address({requester}).get(requester) if requester else None
    if profile is None or profile.standing is Standing.STRANGER:
        return journalled(mail, message, now, InboundOutcome.IGNORED, "automatic")
    key = message.message_id or f"ses:{mail.ses_message_id}"
    if any(seen.seeker_id == profile.id for seen in ports.store.seen((key,))):
        return journalled(mail, message, now, InboundOutcome.IGNORED, "duplicate", profile.id)
    inbound = Inbound(
        mail.ses_message_id,
        now,
        InboundOutcome.ACCEPTED,
        None,
        Intent.AUTOMATED,
        message.message_id,
        profile.id,
        mail.stored_at_key,
    )
    letters = (_letter(profile, asked, key, ports),) if profile.standing is Standing.ACTIVE else ()
    return Changes(new_letters=letters, seen=(Seen(key, profile.id, None),), inbound=inbound)


def _letter(profile: Profile, asked: Verification, key: str, ports: Ports) -> Letter:
    about = {"provider": asked.provider_domain, "mailbox": asked.requester or ""}
    about |= {name: said for name, said in (("code", asked.code), ("link", asked.confirm_url)) if said}
    return Letter(profile.id, None, LetterKind.RELAY, f"answer.{short(key)}", ports.clock.now(), about)
