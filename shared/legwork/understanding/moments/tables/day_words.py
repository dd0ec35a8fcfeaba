"""The words around a day. Folded; everyday usage (observed)."""

# ruff: noqa: RUF001 - the dashes and apostrophes of mail are meant
# ruff: noqa: SIM905 - lists of words are read more easily as text

THIS = frozenset(
    "this denna denne diesen dieser diesem dies ce cet cette este esta deze dit questo questa neste nesta".split()
)
NEXT = frozenset(
    "next nachsten nachster nachste nachstem prochain prochaine proximo proxima volgende prossimo prossima "
    "nasta naste neste".split()
)
COMING = frozenset("coming upcoming kommenden kommender kommende komende kommande que-viene".split())
LAST = frozenset(
    "last previous letzten letzter letzte dernier derniere pasado pasada vorige scorso scorsa passado".split()
)
EVERY = frozenset("every each jeden jede jeder chaque cada elke iedere ogni any most usually".split())
WEEK = frozenset("week wk woche semaine semana settimana vecka uge uke".split())

# what stands between a weekday and its date
BETWEEN_DAY_AND_DATE = frozenset(", ( the den dem der le el il la de op - – — . dia".split())
DAY_SUFFIXES = frozenset("st nd rd th er re".split())
OF = frozenset("of de di".split())

# after "the 12th": no day of a month
NOT_AFTER_ORDINAL = frozenset(
    """floor grade year years time century edition annual street st ave avenue week month person one ones option slot
    choice anniversary round place birthday semester line chapter attempt day interview half quarter step thing two
    three few part class grader generation draft version option's suggestion person's class's window date job
    industrial amendment most largest biggest party""".split()
)
# after "the second": it points at offers
AFTER_CHOICE = frozenset("one ones option options slot slots time times choice date dates suggestion works suits is "
                         "sounds would please looks seems fits will could if but though for".split())  # fmt: skip

# phrases that name no day
VAGUE = frozenset(
    """next week|this week|the following week|following week|the week after|the week after next|next month|this month
    |end of the month|the end of the month|end of month|end of the week|end of next week|later this week|early next week
    |late next week|later next week|sometime|some time next week|sometime next week|sometime this week|soon|week of
    |week commencing|w/c|the week of|week beginning|in the coming weeks|the coming weeks|coming week|the coming week
    |nachste woche|nachster woche|kommende woche|diese woche|la semaine prochaine|semaine prochaine|cette semaine
    |la proxima semana|proxima semana|esta semana|volgende week|deze week|prossima settimana|la prossima settimana
    |na proxima semana|next weekend|this weekend|the weekend|am wochenende|nasta vecka|naste uge|neste uke
    |le week-end""".replace("\n    ", "").split("|")
)
# calendar weeks from the week of writing, for the weekdays named with it
WEEKS = {
    "next week": 1, "the following week": 1, "following week": 1, "this week": 0, "early next week": 1,
    "late next week": 1, "later next week": 1, "sometime next week": 1, "some time next week": 1, "later this week": 0,
    "sometime this week": 0, "end of next week": 1, "the week after next": 2, "week after next": 2, "the week after": 2,
    "coming week": 1, "the coming week": 1, "in two weeks": 2,
    "nachste woche": 1, "nachster woche": 1, "kommende woche": 1, "diese woche": 0, "ubernachste woche": 2,
    "la semaine prochaine": 1, "semaine prochaine": 1, "cette semaine": 0, "la proxima semana": 1,
    "proxima semana": 1, "esta semana": 0, "la semana que viene": 1, "volgende week": 1, "deze week": 0,
    "prossima settimana": 1, "la prossima settimana": 1, "na proxima semana": 1, "semana que vem": 1,
    "nasta vecka": 1, "denna vecka": 0, "naste uge": 1, "denne uge": 0, "neste uke": 1, "denne uka": 0,
}  # fmt: skip
