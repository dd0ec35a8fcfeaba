"""A mail server in front of the house, for any mail program on this machine."""

import asyncio
import socket
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from infra.local.aws import ASSISTANT
from infra.local.house import House

LARGEST_MAIL = 40 * 1024 * 1024  # what SES takes (SES Developer Guide, quotas)


class _Handler:
    """Speaks for the house. Method names are aiosmtpd's hooks."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def handle_RCPT(  # noqa: N802 - the name of the hook
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Takes mail for the assistant's domain alone, as the receipt rule does."""
        if address.rpartition("@")[2].lower() != ASSISTANT.partition("@")[2]:
            return "550 5.1.1 Mailbox does not exist"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - the name of the hook
        """Hands the mail over; the answer is given once it lies on the disk and is dealt with."""
        raw = envelope.content if isinstance(envelope.content, bytes) else b""
        await asyncio.to_thread(self._house.accept, raw, envelope.mail_from or "", envelope.rcpt_tos)
        return "250 OK"


def controller(house: House, port: int) -> Any:
    """The server, not started yet: on loopback alone; port 0 takes a free one."""
    return Controller(
        _Handler(house),
        hostname="127.0.0.1",
        port=port or _free_port(),
        data_size_limit=LARGEST_MAIL,
        enable_SMTPUTF8=True,
    )


def _free_port() -> int:
    """Aiosmtpd looks for itself under the port that it was given, so that 0 will not do."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
