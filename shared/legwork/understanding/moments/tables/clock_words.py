"""The words inside a spoken clock time, and what must not follow a bare number. Folded; everyday usage (observed)."""

# ruff: noqa: SIM905 - lists of words are read more easily as text

HALVES = frozenset(("half", "halb", "halv"))
# Dutch hours after "half" count towards the hour ("half drie" is 2:30); German says "halb"
HALF_BEFORE = frozenset("een twee drie vier vijf zes zeven acht negen tien elf twaalf".split())
QUARTERS = frozenset("quarter viertel kwart kvart".split())
AFTER_HOUR = frozenset("past after nach over".split())
BEFORE_HOUR = frozenset("to before til till of vor voor".split())
# after an hour: the minutes that it adds or takes away
TAILS = {
    "et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15, "moins quart": -15, "moins dix": -10,
    "moins vingt": -20, "moins cinq": -5, "et dix": 10, "et vingt": 20,
    "y media": 30, "y cuarto": 15, "menos cuarto": -15, "y diez": 10, "y veinte": 20, "menos diez": -10,
    "menos veinte": -20, "y cinco": 5, "menos cinco": -5,
    "e mezza": 30, "e mezzo": 30, "e un quarto": 15, "meno un quarto": -15, "e trenta": 30, "e quindici": 15,
    "e meia": 30, "e um quarto": 15, "menos um quarto": -15, "menos um quarto para": -15, "e trinta": 30,
}  # fmt: skip

# units and things that are counted: "at 3 companies", "half a dozen", "2 weeks"
NOT_AFTER_BARE = frozenset(
    """quarters year years yr yrs month months week weeks wk wks day days minute minutes min mins hour hours hr hrs
    second seconds
    percent % people person employees employee staff students student members member company companies firm firms
    universities schools stores sites offices locations places jobs questions question things thing topics points
    steps step pages page items options slots times dollars euros pounds usd eur gbp bucks cents k km kg m miles mile
    feet ft meters metres degrees gb mb tb million billion thousand hundred dozen candidates interviews interview
    rounds round teams team projects project countries cities stars star out of different other more major main big
    small local public private separate global national regional startups stops blocks credits units floors rooms
    continents weeks' minutes' hours' st street ave avenue road rd blvd lane drive nd th kids children years' months'
    stunden minuten jahre jahren tage tagen wochen monate prozent leute fragen ans mois semaines jours personnes
    anos dias semanas meses personas per x * + = / anni mesi jaar maanden euro""".split()
)
