# ruff: noqa: E501, SIM905 - a pattern on one line reads best; a row of words reads best
"""What is seen in a sentence: its words, their neighbours and beginnings; times, names and links only as such."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from legwork.understanding.remembered import remembered
from legwork.understanding.sentences import in_small_letters, straight
from legwork.values.regexes import regex

SENTENCE_CAP = 400
TOKENS_CAP = 60
WORD = "w:"  # the sort of a feature that is a word

_DAYS = frozenset(
    """mon mons monday mondays tue tues tuesday tuesdays wed weds wednesday wednesdays thu thus thur thurs thursday
    thursdays fri fris friday fridays sat sats saturday saturdays sun suns sunday sundays
    montag montags dienstag dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags samstag samstags
    sonnabend sonnabends sonntag sonntags lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles miercoles jueves viernes sábado sabado domingo
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi sabato domenica
    segunda segunda-feira terça terça-feira terca terca-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira
    måndag måndagen mandag mandagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen
    lördag lördagen lordag lordagen söndag söndagen sondag sondagen""".split()
)
_MONTHS = frozenset(
    """jan january januari januar janvier janeiro feb february februari februar febrero février fevrier
    märz marz march mars marzo maart apr april avril abril aprile mai mayo maggio maio mei maj
    jun june juni juin junio giugno junho jul july juli juillet julio luglio julho
    aug august augustus augusti août aout agosto
    sep sept september septembre septiembre sepiembre settembre setembro
    oct october octobre octubre okt oktober oktobre oktubre ottobre outubro
    nov november novembre noviembre novembro
    dec december decembre deciembre décembre dicembre dez dezember dezembre deziembre dezembro
    des desember desembre desiembre""".split()
)
_MONTHS_ALONE = _MONTHS - {"mai", "mars"}  # these two are words of their own, too
_ORDINALS = frozenset(("st", "nd", "rd", "th"))


def _one_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_FIGURE = regex(r"\d")
_APART = regex(r"\b([Cc])an not\b")
_NUMBERED = frozenset("0")
_AT = frozenset(("at", "um", "à", "om", "kl", "by", "alle", "às", "klockan"))
# a pattern for small letters, what stands for it, and sets of `_seen`, of each of which a text holds one that matches it
_MASKS = tuple(
    (regex(pattern), mask, needs)
    for pattern, mask, *needs in (
        (r"\b(?:https?://|www\.)\S{1,300}", " xlink ", frozenset(("/", "www"))),
        (r"<?[\w.+'-]{1,64}@[\w.-]{1,120}>?", " xmail ", frozenset("@")),
        (r"\b\d{1,2}(?:[:.h]\d\d)(?:\s?(?:[ap]\.?m\b\.?|uhr|uur|hrs?\b|h\b))?|\b\d{1,2}\s?(?:[ap]\.?m\b\.?|uhr\b|uur\b|o'?clock\b|heures?\b|ish\b|hrs?\b|h\b)|\b(?:noon|midday)\b|\b\d{1,2}\s?-\s?\d{1,2}\s?(?:[ap]m\b)", " xtime ", _NUMBERED | {"noon", "midday"}),
        (r"\b(?:half|quarter) (?:past |to )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b|\bhalb (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b", " xtime ", frozenset(("half", "halb", "quarter"))),
        (r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4}|\.)?(?!\w)", " xdate ", _NUMBERED),
        (rf"\b(?:{_one_of(_DAYS)})\b\.?", " xday ", _DAYS),
        (rf"\b(?:the )?\d{{1,2}}(?:st|nd|rd|th|\.|er|º|ª)?\s?(?:of |de |di )?(?:{_one_of(_MONTHS)})\b\.?|\b(?:{_one_of(_MONTHS)})\.? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b", " xdate ", _NUMBERED, _MONTHS),
        (rf"\b(?:the )?\d{{1,2}}(?:{_one_of(_ORDINALS)})\b", " xdate ", _NUMBERED, _ORDINALS),
        (rf"\b(?:{_one_of(_MONTHS_ALONE)})\b", " xmonth ", _MONTHS_ALONE),
        (r"\b(?:at|um|à|om|kl\.?|by|alle|às|klockan) \d{1,2}\b(?! ?(?:min|\w+ (?:street|road)))", " at xtime ", _NUMBERED, _AT),
        (r"\+?\(?\d[\d ()./-]{6,18}\d", " xphone ", _NUMBERED),
        (r"[$€£¥₹₦]\s?\d[\d.,]*\s?[kKmM]?|\d[\d.,]*\s?(?:[kK]\b|[$€£])", " xmoney ", _NUMBERED),
        (r"\d[\d.,]*", " xnum ", _NUMBERED),
    )
)  # fmt: skip
_MASKED = frozenset().union(*(needed for _, _, needs in _MASKS for needed in needs))
_TOKEN = regex(r"[^\W\d_]+(?:'[^\W\d_]+)*|[?!:]|[^\w\s.,;()\"'/<>\[\]*|=&%#@{}~`^\\+-]")
_SPELLINGS = {
    "cannot": "can't", "cant": "can't", "dont": "don't", "wont": "won't", "didnt": "didn't", "doesnt": "doesn't", "isnt": "isn't",
    "im": "i'm", "ive": "i've", "thats": "that's", "whats": "what's", "hows": "how's", "lets": "let's", "couldnt": "couldn't",
    "u": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please", "thx": "thanks", "ty": "thanks", "tmrw": "tomorrow",
    "tmr": "tomorrow", "2moro": "tomorrow", "abt": "about", "msg": "message", "gonna": "going", "wanna": "want", "sry": "sorry",
    "e-mail": "email", "mails": "mail", "emails": "email", "ok": "okay", "k": "okay", "yep": "yes", "yeah": "yes", "yup": "yes",
    "rescheduled": "rescheduled", "canceled": "cancelled", "canceling": "cancelling", "cancelation": "cancellation",
}  # fmt: skip
_NAME = "xname"
_OF_ONESELF = frozenset(("i'm", "i'd", "i'll", "i've"))
_SPOKEN = 3  # letters of a word that says something
_LONG = 4  # letters of a word that is also seen in pieces
_DAY_WORDS = frozenset(
    "xday xdate tomorrow today tonight morgen heute demain mañana hoy domani oggi amanhã hoje vandaag imorgon".split()
)


@remembered
def tokens(sentence: str) -> tuple[tuple[str, str], ...]:
    """The words of a sentence with what stands for each in a pair: a capitalised word inside a sentence is a name."""
    text = straight(sentence[:SENTENCE_CAP])
    found = _TOKEN.findall(text)
    seen = _seen(text, found)
    if not seen.isdisjoint(_MASKED):
        text = _with_masks(text, seen)
        found = _TOKEN.findall(text)
    if "an not" in text:
        found = _TOKEN.findall(_APART.sub(r"\1annot", text))
    words: list[tuple[str, str]] = []
    for word, small in zip(found[:TOKENS_CAP], _folded(found), strict=False):
        folded = _SPELLINGS.get(small, small)
        capital = word != small and words and word[0].isupper() and not word.isupper()
        words.append((folded, _NAME if capital and folded not in _OF_ONESELF else folded))
    return tuple(words)


def _folded(words: Sequence[str]) -> list[str]:
    return "\n".join(words).casefold().split("\n")


def _seen(text: str, words: Sequence[str]) -> set[str]:
    """The words of a text in small letters, and "0", "@" or "/" where it holds a figure or one of these signs."""
    seen = set(_folded(words))
    if "'" in text:
        seen.update([part for word in seen if "'" in word for part in word.split("'")])
    seen.update([sign for sign in "@/" if sign in text])
    if _FIGURE.search(text):
        seen.add("0")
    return seen


def _with_masks(text: str, seen: set[str]) -> str:
    """The text with what stands for times, days, addresses and figures in their places."""
    small = in_small_letters(text)
    for pattern, mask, needs in _MASKS:
        if any(map(seen.isdisjoint, needs)) or not (found := [hit.span() for hit in pattern.finditer(small)]):
            continue
        kept = (text[end:begin] for (_, end), (begin, _) in pairwise([(0, 0), *found, (len(text), 0)]))
        text = mask.join(kept)
        small = in_small_letters(text)
        if not _FIGURE.search(text):
            seen -= _NUMBERED
    return text


def is_bare(sentence: str) -> bool:
    """Whether a sentence holds nothing but times and names, like a row of a list."""
    return not any(
        len(word) >= _SPOKEN and word == shown and not word.startswith("x") for word, shown in tokens(sentence)
    )


def features(sentence: str, register: str) -> Iterator[str]:
    """The features of a sentence, each with a letter for its sort: words, pairs, four letters in a row, shape."""
    words = tokens(sentence)
    for word, _ in words:
        yield from of_word(word)
    yield from of_whole(words, register)


def of_word(word: str) -> Iterator[str]:
    """The features of a word of a sentence: itself, every four letters in a row."""
    yield WORD + word
    if len(word) >= _LONG:
        framed = f"<{word}>"
        for begin in range(len(framed) - 3):
            yield "c:" + framed[begin : begin + 4]


def of_whole(words: Sequence[tuple[str, str]], register: str) -> list[str]:
    """The features of a sentence of such `tokens` beyond its words: who says it, the pairs, the shape."""
    if not words:
        return ["r:" + register]
    shown = ["^", *[word for _, word in words], "$"]
    seen = {word for word, _ in words}
    return [
        "r:" + register,
        *[f"b:{one} {two}" for one, two in pairwise(shown)],
        f"x:{'time' if 'xtime' in seen else ''}{'day' if seen & _DAY_WORDS else ''}{'?' if '?' in seen else ''}",
        f"l:{min(len(words), 24) // 4}",
    ]
