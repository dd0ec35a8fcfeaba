"""To whom a letter may go: to its seeker, and nobody else has a way to be written to."""

from legwork.scheduling.reconcile import allowed
from legwork.values.errors import RuleError
from legwork.values.letters import Letter
from legwork.values.profile import Profile


def address_for(letter: Letter, seeker: Profile) -> str:
    """Where this letter goes: the first confirmed address of the seeker whose letter it is.

    A stranger gets what asks them to confirm, and a goodbye. Raises RuleError for any other letter of theirs, for
    somebody else's letter and for a seeker who is not to be written to.
    """
    if letter.seeker_id != seeker.id:
        raise RuleError("a letter goes to the seeker whose letter it is")
    if not allowed(letter, seeker):
        raise RuleError(f"{seeker.standing}: no {letter.kind} goes to such an address")
    return seeker.email
