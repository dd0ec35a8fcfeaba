"""Every error that Legwork raises on purpose.

LegworkError
├── MailError             the mail is to blame: kept and told, never retried
│   └── UnreadableMailError
├── RuleError             the caller is to blame: a bug
│   ├── NaiveTimeError
│   └── IllegalMoveError
├── SettingsError         the deployment is to blame: names every setting that is wrong
├── RetryableError        the world is to blame: the queue tries again
│   ├── ConflictError     somebody else wrote first: load again, decide again
│   ├── ThrottledError
│   ├── QuotaError        no more today: park for hours
│   └── AmbiguousSendError    nobody knows whether it left: its SEND event or 15 minutes settle it
└── PermanentError        trying again cannot help
    ├── AlreadyDoneError  the same thing was committed before: nothing is left to do
    ├── RefusedError      the receiving side refused this one letter for good
    └── SendingStoppedError   no letter can go out at all: stop and alarm
"""


class LegworkError(Exception):
    """The root. Its message never holds personal data: it may be logged."""


class MailError(LegworkError):
    """The mail cannot be used as it is."""


class UnreadableMailError(MailError):
    """The bytes exceed a cap, are encrypted, or are no mail. `reason` is one word for logs and for the notice."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class RuleError(LegworkError):
    """Our own code broke a rule."""


class NaiveTimeError(RuleError):
    """A datetime without a UTC offset came where an instant is needed."""


class IllegalMoveError(RuleError):
    """A conversation was asked to make a move that its table does not hold."""


class SettingsError(LegworkError):
    """The environment lacks settings or holds wrong ones."""


class RetryableError(LegworkError):
    """Trying the same again later can succeed."""


class ConflictError(RetryableError):
    """Another writer changed the record since it was loaded."""


class ThrottledError(RetryableError):
    """The service asks for patience."""


class QuotaError(RetryableError):
    """The daily sending quota is used up."""


class AmbiguousSendError(RetryableError):
    """The answer to a send was lost: the letter stays claimed until its SEND event or the end of the claim."""


class PermanentError(LegworkError):
    """Trying the same again cannot succeed."""


class AlreadyDoneError(PermanentError):
    """This was committed before."""


class RefusedError(PermanentError):
    """This one letter is refused for good."""


class SendingStoppedError(PermanentError):
    """Sending is paused, or the identity or configuration set is missing."""
