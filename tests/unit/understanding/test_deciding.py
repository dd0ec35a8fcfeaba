"""Which of the messages in a mail decides, and in what light it is read."""

from unittest.mock import patch
from zoneinfo import ZoneInfo

from legwork.mail.parse import read_message
from legwork.mail.segments import segments
from legwork.understanding import deciding
from legwork.understanding.deciding import Situation, situation_of
from tests.unit.understanding.written import ME, NIA, SEEKER, mail


def _situation() -> Situation:
    message = read_message(mail("Does Thursday at 2pm work?", sender=NIA, to=ME))
    return situation_of(message, segments(message, ZoneInfo(SEEKER.timezone)), SEEKER)


def test_how_times_are_read_is_worked_out_once_and_only_where_it_is_asked_for() -> None:
    with patch.object(deciding, "frame_in", wraps=deciding.frame_in) as worked_out:
        situation = _situation()
        assert worked_out.call_count == 0
        assert situation.frame is situation.frame
        assert worked_out.call_count == 1
