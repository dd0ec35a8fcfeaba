"""A mailbox provider asks whether mail may be forwarded to this address. Links are read, never followed."""

import re

from legwork.mail.addresses import addr_spec
from legwork.mail.message import Message
from legwork.values.meaning import Verification
from legwork.values.regexes import regex

# Gmail and Workspace: only `vf-` confirms, `uf-` cancels (observed in several public repositories).
_CONFIRM = regex(r"https://mail(?:-settings)?\.google\.[a-z.]{2,12}/mail/(?:u/\d{1,2}/)?vf-[^\s<>\"]{1,1000}")
_CODE = regex(r"(?<![\w#-])#?(\d{8,10})(?![\w-])")
# Other providers: words of asking for it, and a link whose path says that it confirms, or a code behind its label.
_FORWARDS = regex(
    r"\b(?:auto-?)?(?:forward|redirect|weiterleit|umleit|transf[eé]r|rediri|reenv|encaminh|inoltr|doorst|videresend|vidarebef|przekaz)",
    re.IGNORECASE,
)
_ASKS = regex(
    r"\b(?:confirm|verif|vérif|approv|bestätig|bevestig|conferm|bekræft|bekräft|bekreft|potwierd)", re.IGNORECASE
)
_LINK = regex(r"https://[^\s<>\"]{4,1000}", re.IGNORECASE)
_CONFIRMS = regex(r"confirm|verif|accept|approve|activat|allow|bestaetig", re.IGNORECASE)
_REFUSES = regex(r"cancel|reject|den(?:y|ied)|decline|reset|remov|abort|unsub|refus", re.IGNORECASE)
_LABELLED = regex(
    r"\b(?:code|kod|kode|código|codice|pin)\b[^\d\n]{0,40}(?P<code>\d(?:[ -]?\d){3,11})(?![\w-])", re.IGNORECASE
)
_ADDRESS = regex(r"[^\s<>()\[\]\"',;:]{1,64}@[\w.-]{1,253}")
_TEXT_CAP = 5_000
_SENDERS = ("forwarding-noreply",)


def verification(message: Message) -> Verification | None:
    """What such a mail says; None for any other mail. Known by its form, in whatever language it is.

    Whether its domain is authenticated and trusted is for the caller to decide.
    """
    author = (message.from_[0].email or "") if message.from_ else ""
    local, _, domain = author.partition("@")
    link = _CONFIRM.search(message.text)
    if local not in _SENDERS and not (link and local in ("noreply", "no-reply")):
        return _of_another_provider(message, author)
    code = _CODE.search(message.subject) or _CODE.search(message.text)
    if not link and not code:
        return None
    return Verification(
        provider_domain=domain,
        requester=_requester(message),
        code=code[1] if code else None,
        confirm_url=link[0].rstrip(".,;)") if link else None,
    )


def _of_another_provider(message: Message, author: str) -> Verification | None:
    """The same by its words, where a provider asks for a mailbox of its own domain that is not the author's."""
    domain, text = author.rpartition("@")[2], message.text[:_TEXT_CAP]
    words = f"{message.subject}\n{text}"
    if not (_FORWARDS.search(words) and _ASKS.search(words)):
        return None
    requester = _requester(message)
    if requester is None or requester == author or not _is_of(domain, requester.rpartition("@")[2]):
        return None
    links = (found[0].rstrip(".,;)") for found in _LINK.finditer(text))
    link = next((one for one in links if _CONFIRMS.search(one) and not _REFUSES.search(one)), None)
    code = _LABELLED.search(words)
    if link is None and code is None:
        return None
    digits = re.sub(r"[ -]", "", code["code"]) if code else None
    return Verification(domain, requester, digits, link)


def _is_of(domain: str, mailbox: str) -> bool:
    """Whether a provider's domain and that of the mailbox are one, or one below the other."""
    return bool(domain) and (domain == mailbox or domain.endswith(f".{mailbox}") or mailbox.endswith(f".{domain}"))


def _requester(message: Message) -> str | None:
    """The mailbox that wants to forward: the subject names it, else the text before anybody else."""
    own = {box.email for box in message.to}
    for text in (message.subject, message.text):
        for found in _ADDRESS.finditer(text[:_TEXT_CAP]):
            email = addr_spec(found[0])
            if email and email not in own:
                return email
    return None
