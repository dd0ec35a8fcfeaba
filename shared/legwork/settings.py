"""The environment as one frozen value.

| variable | what it is |
| --- | --- |
| LEGWORK_TABLE | name of the DynamoDB table |
| LEGWORK_BUCKET | name of the bucket for raw mail |
| LEGWORK_LETTERS_QUEUE_URL | URL of the queue that `send` reads |
| LEGWORK_ASSISTANT | From of every letter; its tagged forms bring answers back |
| LEGWORK_ASSISTANT_NAME | the name beside it; "Legwork" if not set |
| LEGWORK_CONFIGURATION_SET | the SES configuration set that reports what becomes of a letter |
| LEGWORK_SIGN_UP_MODE | `open` (if not set), `invited` or `domains` |
| LEGWORK_SIGN_UP_LIST | the addresses or domains that those two let in, separated by commas |
| LEGWORK_RAW_MAIL_DAYS | how many days raw mail outlives its conversation; 30 if not set |
| LEGWORK_VERIFICATION_DOMAINS | mailbox providers whose verification mail is relayed; google.com if not set |

Each function is given only what it needs (`NEEDS`), as its policy allows it only that.
"""

from collections.abc import Mapping
from typing import Final

from legwork.scheduling.timing import RAW_MAIL_DAYS
from legwork.values.errors import SettingsError
from legwork.values.frozen import frozen

SIGN_UP_MODES: Final = ("open", "invited", "domains")
NEEDS: Final[Mapping[str, frozenset[str]]] = {
    "receive": frozenset({"LEGWORK_TABLE", "LEGWORK_BUCKET", "LEGWORK_LETTERS_QUEUE_URL", "LEGWORK_ASSISTANT"}),
    "tick": frozenset({"LEGWORK_TABLE", "LEGWORK_BUCKET", "LEGWORK_LETTERS_QUEUE_URL"}),
    "send": frozenset({"LEGWORK_TABLE", "LEGWORK_ASSISTANT", "LEGWORK_CONFIGURATION_SET"}),
    "feedback": frozenset({"LEGWORK_TABLE"}),
    "activate": frozenset({"LEGWORK_TABLE"}),
}
EVERYTHING: Final = frozenset[str]().union(*NEEDS.values())


@frozen
class Settings:
    """What the deployment decides. Domains and addresses are lower-case; empty is what was not needed."""

    table: str = ""
    bucket: str = ""
    letters_queue_url: str = ""
    assistant: str = ""
    assistant_name: str = "Legwork"
    configuration_set: str = ""
    sign_up_mode: str = SIGN_UP_MODES[0]
    sign_up_list: frozenset[str] = frozenset()
    verification_domains: frozenset[str] = frozenset({"google.com"})
    raw_mail_days: int = RAW_MAIL_DAYS

    @classmethod
    def from_environ(cls, environ: Mapping[str, str], needs: frozenset[str] = EVERYTHING) -> "Settings":
        """Read the settings. Raises SettingsError, which names everything that is missing or wrong."""
        values = _Values(environ, needs)
        settings = cls(
            table=values.text("LEGWORK_TABLE"),
            bucket=values.text("LEGWORK_BUCKET"),
            letters_queue_url=values.text("LEGWORK_LETTERS_QUEUE_URL"),
            assistant=values.address("LEGWORK_ASSISTANT"),
            assistant_name=values.text("LEGWORK_ASSISTANT_NAME") or "Legwork",
            configuration_set=values.text("LEGWORK_CONFIGURATION_SET"),
            sign_up_mode=values.one_of("LEGWORK_SIGN_UP_MODE", SIGN_UP_MODES),
            sign_up_list=values.words("LEGWORK_SIGN_UP_LIST"),
            verification_domains=values.words("LEGWORK_VERIFICATION_DOMAINS") or frozenset({"google.com"}),
            raw_mail_days=values.count("LEGWORK_RAW_MAIL_DAYS", RAW_MAIL_DAYS),
        )
        if values.faults:
            raise SettingsError("; ".join(values.faults))
        return settings


class _Values:
    """Reads one value after the other and collects what is wrong with them."""

    def __init__(self, environ: Mapping[str, str], needs: frozenset[str]) -> None:
        self._environ = environ
        self._needs = needs
        self.faults: list[str] = []

    def text(self, key: str) -> str:
        value = self._environ.get(key, "").strip()
        if not value and key in self._needs:
            self.faults.append(f"{key} is not set")
        return value

    def address(self, key: str) -> str:
        value = self.text(key).lower()
        local, _, domain = value.partition("@")
        if value and (not local or "+" in local or "." not in domain or "@" in domain):
            self.faults.append(f"{key} is not a plain address")
        return value

    def one_of(self, key: str, allowed: tuple[str, ...]) -> str:
        value = self.text(key) or allowed[0]
        if value not in allowed:
            self.faults.append(f"{key} is none of {', '.join(allowed)}")
        return value

    def count(self, key: str, otherwise: int) -> int:
        value = self.text(key)
        if value and not (value.isascii() and value.isdigit()):
            self.faults.append(f"{key} is no number")
            return otherwise
        return int(value) if value else otherwise

    def words(self, key: str) -> frozenset[str]:
        return frozenset(word.strip().lower() for word in self.text(key).split(",") if word.strip())
