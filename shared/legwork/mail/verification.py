"""A mailbox provider asks whether mail may be forwarded to this address. Links are read, never followed."""

import re

from legwork.mail.addresses import addr_spec
from legwork.mail.message import Message
from legwork.values.meaning import Verification

# Gmail and Workspace: only `vf-` confirms, `uf-` cancels (observed in several public repositories).
_CONFIRM = re.compile(r"https://mail(?:-settings)?\.google\.[a-z.]{2,12}/mail/(?:u/\d{1,2}/)?vf-[^\s<>\"]{1,1000}")
_CODE = re.compile(r"(?<![\w#-])#?(\d{8,10})(?![\w-])")
_ADDRESS = re.compile(r"[^\s<>()\[\]\"',;:]{1,64}@[\w.-]{1,253}")
_SENDERS = ("forwarding-noreply",)


def verification(message: Message) -> Verification | None:
    """What such a mail says; None for any other mail. Known by its form, in whatever language it is.

    Whether its domain is authenticated and trusted is for the caller to decide.
    """
    author = (message.from_[0].email or "") if message.from_ else ""
    local, _, domain = author.partition("@")
    link = _CONFIRM.search(message.text)
    if local not in _SENDERS and not (link and local in ("noreply", "no-reply")):
        return None
    code = _CODE.search(message.subject) or _CODE.search(message.text)
    if not link and not code:
        return None
    return Verification(
        provider_domain=domain,
        requester=_requester(message),
        code=code[1] if code else None,
        confirm_url=link[0].rstrip(".,;)") if link else None,
    )


def _requester(message: Message) -> str | None:
    """The mailbox that wants to forward: the subject names it, else the text before anybody else."""
    own = {box.email for box in message.to}
    for text in (message.subject, message.text):
        for found in _ADDRESS.finditer(text[:5_000]):
            email = addr_spec(found[0])
            if email and email not in own:
                return email
    return None
