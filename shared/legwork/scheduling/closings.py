"""When time alone moves a conversation, in one seeker's days."""

from datetime import datetime, timedelta

from legwork.scheduling import timing
from legwork.scheduling.calendar_days import business_morning, morning_after_days
from legwork.values.frozen import frozen
from legwork.values.meaning import Meeting
from legwork.values.profile import Profile


def end_of(meeting: Meeting) -> datetime | None:
    """When it is over: an unknown end is taken as start + 30 min. None where it has no start."""
    if meeting.end or meeting.start is None:
        return meeting.end
    return meeting.start + timedelta(minutes=timing.UNKNOWN_LENGTH_MINUTES)


@frozen
class SeekersClosings:
    """The closings in the seeker's zone and working days; what `fold` asks for."""

    profile: Profile

    def over(self, meeting: Meeting) -> datetime | None:
        """At its end."""
        return end_of(meeting) if meeting.start else None

    def unanswered(self, nudged_at: datetime) -> datetime:
        """09:00, ten business days after the second nudge."""
        return business_morning(nudged_at, timing.NO_ANSWER_BUSINESS_DAYS, timing.MORNING_HOUR, self.profile)

    def done(self, met_at: datetime) -> datetime:
        """09:00, when the second keep-in-touch falls due."""
        return morning_after_days(met_at, timing.SECOND_KEEP_IN_TOUCH_DAYS, timing.MORNING_HOUR, self.profile)
