"""Lengths said as a phrase, what a length is not, and the words that make a clock time a bound. Folded (observed)."""

# ruff: noqa: SIM905 - lists of words are read more easily as text

LENGTHS = {
    "half an hour": 30, "half hour": 30, "half-hour": 30, "a half hour": 30, "quarter of an hour": 15,
    "a quarter of an hour": 15, "an hour and a half": 90, "three quarters of an hour": 45, "an hour": 60,
    "one hour": 60, "a full hour": 60, "hour-long": 60, "hour long": 60, "1/2 hour": 30,
    "eine halbe stunde": 30, "halbe stunde": 30, "halbstunde": 30, "eine stunde": 60, "viertelstunde": 15,
    "dreiviertelstunde": 45, "anderthalb stunden": 90,
    "demi-heure": 30, "une demi-heure": 30, "demi heure": 30, "quart d'heure": 15, "une heure": 60,
    "media hora": 30, "una hora": 60, "un cuarto de hora": 15, "half uur": 30, "half uurtje": 30, "een uur": 60,
    "een kwartier": 15, "mezz'ora": 30, "mezzora": 30, "un'ora": 60, "meia hora": 30, "uma hora": 60,
}  # fmt: skip
NOT_A_LENGTH_BEFORE = frozenset("every each within last past after in".split()) - {"each"}
NOT_A_LENGTH_AFTER = frozenset(
    "early late before after ago away from drive walk commute later prior earlier ahead beforehand notice north south "
    "east west city train flight ride behind".split()
)
# "after 3": a bound, not a start
BOUNDS = frozenset(
    "after before by until till til past since nach vor bis ab apres avant despues antes na voor dopo prima depois "
    "from".split()
)
# before "in 20 minutes": a moment, not a length
IN_MINUTES = frozenset(
    ("", "back", "call", "calling", "meet", "talk", "speak", "leave", "again", "there", "free", "ring")
)
# before a day: a deadline or the end of something
DAY_BOUNDS = frozenset("by before until till til after since bis avant antes voor prima entro".split())
# before a bare weekday: it was last week's
PAST = frozenset("spoke talked met chatted talking speaking chatting was were enjoyed had went gesprochen".split())
