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
_STEMS = (
    *("forward", "redirect", "weiterleit", "weiterzuleit", "umleit", "umzuleit", "transfer", "transfér", "rediri"),
    *("redirec", "renvoi", "reenv", "reencam", "encaminh", "inoltr", "doorst", "videresend", "vidarebef", "omdirig"),
    *("viderebef", "przekaz", "přepos", "preposl", "továbbít", "redirecț", "yönlendir", "edelleenläh", "välitä"),
    *("переадрес", "пересыл", "перенаправ"),
)
_WITHOUT_SPACES = ("転送", "转发", "전달")
_FORWARDS = regex(rf"\b(?:auto-?)?(?:{'|'.join(_STEMS)})|{'|'.join(_WITHOUT_SPACES)}", re.IGNORECASE)
_ASKS = regex(
    r"(?:\b(?:confirm|verif|vérif|approv|allow|accept|authori|autoris|autoriz|activat|bestätig|aktivier|bevestig|conferm|bekræft|bekräft"
    r"|bekreft|godkän|godkend|potwierd|potvr|megerős|onayla|doğrula|vahvista|подтверд|підтверд)|確認|确认|확인)",
    re.IGNORECASE,
)
_LINK = regex(r"https://[^\s<>\"]{4,1000}", re.IGNORECASE)
_CONFIRMS = regex(r"confirm|verif|accept|approve|activat|allow|bestaetig|bevestig|conferm|potwierdz", re.IGNORECASE)
_REFUSES = regex(r"cancel|reject|den(?:y|ied)|decline|reset|remov|abort|unsub|refus|ablehn|report", re.IGNORECASE)
_ABOUT = regex(
    r"help|support|privacy|terms|faq|learn|settings|docs|blog|status|hilfe|aide|ayuda|/?\.(?:png|gif|jpg)",
    re.IGNORECASE,
)
_LABEL = r"(?i:\b(?:\w{0,24}(?<!post)(?<!zip)(?<!bar)(?:code|kode|koodi|kod)|código|codice|codul|kód|код|pin)\w{0,3}\b)"
_CODE_SHAPE = r"(?<![\w-])(?P<code>\d(?:[ -]?\d){3,11}|(?=[A-Z-]{0,12}\d)[A-Z\d]{4,12}(?:-[A-Z\d]{2,8}){0,3})(?![\w-])"
_LABELLED = (
    regex(rf"{_LABEL}[^\d\n]{{0,40}}?{_CODE_SHAPE}"),
    regex(rf"{_LABEL}[^\d\n]{{0,40}}:[ \t]{{0,9}}\r?\n\s{{0,20}}{_CODE_SHAPE}"),
)
_ADDRESS = regex(r"[^\s<>()\[\]\"',;:]{1,64}@[\w.-]{1,253}")
_TEXT_CAP = 5_000
_SENDERS = ("forwarding-noreply",)
_ROBOT = regex(
    r"(?:no|do-?not|ne)[._-]?re(?:ply|pondre|sponder|sponda)|postmaster|mailer|verif|account|service|system|notif|forward",
    re.IGNORECASE,
)
_SHORTEST_LABEL = 3  # letters of a domain's label that can name a provider


def verification(message: Message) -> Verification | None:
    """What such a mail says; None for any other mail. Known by its form, in whatever language it is.

    Whether its domain is authenticated and trusted is for the caller to decide.
    """
    author = (message.from_[0].email or "") if message.from_ else ""
    local, _, domain = author.partition("@")
    link = _CONFIRM.search(message.text) if local in (*_SENDERS, "noreply", "no-reply") else None
    if local not in _SENDERS and not link:
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
    """The same by its words: a provider asks for a mailbox of its own domain, or its machine for a customer's."""
    domain, text = author.rpartition("@")[2], message.text[:_TEXT_CAP]
    words = f"{message.subject}\n{text}"
    if "@" not in words:
        return None
    machine = _is_machine(message, author)
    small = words.lower().replace("i\u0307", "i")  # "İ" is an "i" to the patterns, too
    if not (machine or ".".join(domain.split(".")[-2:]) in small):
        return None
    requester = _requester(message)
    if requester is None or requester == author:
        return None
    of_its_own = _is_of(domain, requester.rpartition("@")[2])
    if not of_its_own and not (machine and _names_reader(message, words)):
        return None
    may_ask = any(map(small.__contains__, (*_STEMS, *_WITHOUT_SPACES)))  # takes a tenth of the search
    if not (may_ask and _FORWARDS.search(words) and _ASKS.search(words)):
        return None
    link, code = _link(text, domain), _code(words)
    return Verification(domain, requester, code, link) if link or code else None


def _is_machine(message: Message, author: str) -> bool:
    return bool(_ROBOT.search(author.partition("@")[0])) or (message.header("auto-submitted") or "no").strip() != "no"


def _names_reader(message: Message, words: str) -> bool:
    """Whether the mail says to which of its readers' addresses the mailbox is to forward."""
    small = words.casefold()
    return any(box.email and box.email in small for box in message.to)


def _link(text: str, domain: str) -> str | None:
    """The link that confirms: by its words, else the only one of the provider's that neither helps nor refuses."""
    links = [found[0].rstrip(".,;)") for found in _LINK.finditer(text)]
    links = [one for one in dict.fromkeys(links) if not _REFUSES.search(one)]
    plain = [one for one in links if _shares_name(one.split("/")[2], domain) and not _ABOUT.search(one)]
    said = next((one for one in links if _CONFIRMS.search(one)), None)
    return said or (plain[0] if len(plain) == 1 else None)


def _shares_name(host: str, domain: str) -> bool:
    """Whether a host and a domain have a label in common, one maybe in the other: "mail.post.net", "postmail.com"."""
    ours, theirs = (
        [each for each in name.lower().split(".")[:-1] if len(each) >= _SHORTEST_LABEL] for name in (host, domain)
    )
    return any(one in other or other in one for one in ours for other in theirs)


def _code(words: str) -> str | None:
    found = next((match for pattern in _LABELLED if (match := pattern.search(words))), None)
    return re.sub(r"[ -]", "", found["code"]) if found else None


def _is_of(domain: str, mailbox: str) -> bool:
    """Whether a provider's domain and that of the mailbox are one, or one below the other."""
    return bool(domain) and (domain == mailbox or domain.endswith(f".{mailbox}") or mailbox.endswith(f".{domain}"))


def _requester(message: Message) -> str | None:
    """The mailbox that wants to forward: the subject names it, else the text before anybody else."""
    own = {box.email for box in message.to}
    for text in (message.subject, message.text):
        for line in text[:_TEXT_CAP].split("\n"):
            for found in _ADDRESS.finditer(line) if "@" in line else ():
                email = addr_spec(found[0])
                if email and email not in own:
                    return email
    return None
