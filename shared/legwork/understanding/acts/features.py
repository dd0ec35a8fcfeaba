# ruff: noqa: E501, SIM905, RUF001 - a pattern on one line reads best; a row of words reads best; typographic signs are what mail holds
"""What is seen in a sentence: its words, their neighbours and beginnings; times, names and links only as such."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from legwork.understanding.remembered import remembered
from legwork.understanding.sentences import straight
from legwork.values.regexes import regex

SENTENCE_CAP = 400
TOKENS_CAP = 60
WORD = "w:"  # the sort of a feature that is a word

_DAYS = (
    "mon(?:day)?s?|tue(?:s(?:day)?)?s?|wed(?:nes(?:day)?)?s?|thu(?:r(?:s(?:day)?)?)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|"
    "montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    "lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
    "luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica|segunda(?:-feira)?|ter[çc]a(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|"
    "m[åa]ndag(?:en)?|tisdag(?:en)?|onsdag(?:en)?|torsdag(?:en)?|fredag(?:en)?|l[öo]rdag(?:en)?|s[öo]ndag(?:en)?"
)
_MONTHS = (
    "jan(?:uar[yi]?|vier|eiro)?|feb(?:ruar[yi]?|rero)?|f[ée]vrier|m[äa]rz|march|mars|marzo|maart|apr(?:il)?|avril|abril|aprile|mai|mayo|maggio|maio|mei|maj|"
    "june?|juni|juin|junio|giugno|junho|july?|juli|juillet|julio|luglio|julho|aug(?:ust(?:us)?)?|ao[ûu]t|agosto|augusti|sept?(?:ember|embre|iembre)?|settembre|setembro|"
    "o[ck]t(?:ober|obre|ubre)?|ottobre|outubro|nov(?:ember|embre|iembre|embro)?|de[czs](?:ember|embre|iembre)?|d[ée]cembre|dicembre|dezembro|dezember"
)
_FIGURE = regex(r"\d")
_LETTERS = regex(r"[^\W\d_]+")
_APART = regex(r"\b([Cc])an not\b")
_BEGINNING = 3  # letters
_DAYS_BEGIN = frozenset(
    "mon tue wed thu fri sat sun die mit don sam lun mar mer jeu ven dim mie mié jue vie sab sáb dom maa din woe vri zat "
    "zon gio seg ter qua qui sex mån man tis ons tor fre lör lor sön son".split()
)
_MONTHS_BEGIN = frozenset(
    "jan feb fév fev mär mar maa apr avr abr mai may mag mei maj jun jui giu jul lug aug aoû aou ago sep set oct okt out ott nov "
    "dec dez des déc dic".split()
)
_NUMBERED = frozenset("0")
# a pattern, what stands for it, and what of `_seen` a text holds that matches it
_MASKS = tuple(
    (regex(pattern, re.IGNORECASE), mask, needs)
    for pattern, mask, needs in (
        (r"\b(?:https?://|www\.)\S{1,300}", " xlink ", frozenset(("/", "www"))),
        (r"<?[\w.+'-]{1,64}@[\w.-]{1,120}>?", " xmail ", frozenset("@")),
        (r"\b\d{1,2}(?:[:.h]\d\d)(?:\s?(?:[ap]\.?m\b\.?|uhr|uur|hrs?\b|h\b))?|\b\d{1,2}\s?(?:[ap]\.?m\b\.?|uhr\b|uur\b|o'?clock\b|heures?\b|ish\b|hrs?\b|h\b)|\b(?:noon|midday)\b|\b\d{1,2}\s?-\s?\d{1,2}\s?(?:[ap]m\b)", " xtime ", _NUMBERED | {"noo", "mid"}),
        (r"\b(?:half|quarter) (?:past |to )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b|\bhalb (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b", " xtime ", frozenset(("hal", "qua"))),
        (r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4}|\.)?(?!\w)", " xdate ", _NUMBERED),
        (rf"\b(?:{_DAYS})\b\.?", " xday ", _DAYS_BEGIN),
        (rf"\b(?:the )?\d{{1,2}}(?:st|nd|rd|th|\.|er|º|ª)?\s?(?:of |de |di )?(?:{_MONTHS})\b\.?|\b(?:{_MONTHS})\.? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b", " xdate ", _MONTHS_BEGIN),
        (r"\b(?:the )?\d{1,2}(?:st|nd|rd|th)\b", " xdate ", _NUMBERED),
        (rf"\b(?:{_MONTHS.replace('|mai|', '|').replace('|mars|', '|')})\b", " xmonth ", _MONTHS_BEGIN),
        (r"\b(?:at|um|à|om|kl\.?|by|alle|às|klockan) \d{1,2}\b(?! ?(?:min|\w+ (?:street|road)))", " at xtime ", _NUMBERED),
        (r"\+?\(?\d[\d ()./-]{6,18}\d", " xphone ", _NUMBERED),
        (r"[$€£¥₹₦]\s?\d[\d.,]*\s?[kKmM]?|\d[\d.,]*\s?(?:[kK]\b|[$€£])", " xmoney ", _NUMBERED),
        (r"\d[\d.,]*", " xnum ", _NUMBERED),
    )
)  # fmt: skip
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
    seen = _seen(text)
    for pattern, mask, needs in _MASKS:
        if not needs.isdisjoint(seen):
            text, found = pattern.subn(mask, text)
            if found and not _FIGURE.search(text):
                seen -= _NUMBERED
    if "an not" in text:
        text = _APART.sub(r"\1annot", text)
    words: list[tuple[str, str]] = []
    for word in _TOKEN.findall(text)[:TOKENS_CAP]:
        folded = word.casefold()
        folded = _SPELLINGS.get(folded, folded)
        is_name = words and word[0].isupper() and not word.isupper() and folded not in _OF_ONESELF
        words.append((folded, _NAME if is_name else folded))
    return tuple(words)


def _seen(text: str) -> set[str]:
    """How the words of a text begin, and "0", "@" or "/" where it holds a figure or one of these signs."""
    seen = {word[:_BEGINNING] for word in _LETTERS.findall(text.lower())}
    seen.update(sign for sign in "@/" if sign in text)
    if _FIGURE.search(text):
        seen.add("0")
    return seen


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


def of_whole(words: Sequence[tuple[str, str]], register: str) -> Iterator[str]:
    """The features of a sentence of such `tokens` beyond its words: who says it, the pairs, the shape."""
    yield "r:" + register
    if not words:
        return
    shown = ["^", *(word for _, word in words), "$"]
    for one, two in pairwise(shown):
        yield f"b:{one} {two}"
    seen = {word for word, _ in words}
    yield f"x:{'time' if 'xtime' in seen else ''}{'day' if seen & _DAY_WORDS else ''}{'?' if '?' in seen else ''}"
    yield f"l:{min(len(words), 24) // 4}"
