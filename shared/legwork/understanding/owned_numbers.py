"""Whose telephone number a sentence gives: the writer's own, or that of the one it speaks of."""

# ruff: noqa: E501, RUF001  # a pattern is read as one line; mail holds typographic marks

import re

from legwork.understanding.cues import Cue
from legwork.understanding.phones import FoundPhone, PhoneLabel, Region, personal_phones
from legwork.values.regexes import regex

_REACH = 70
_WRAP = regex(r"(?<=[\w,])\n(?=[a-z\d]|$)")  # inside a sentence
_CALLED = (PhoneLabel.DIRECT, PhoneLabel.MOBILE)
_CALL_ME = Cue(
    r"\b(?:call|ring|reach|text|phone|dial|whatsapp|buzz|try|rufen|erreichen|appelez|appeler|joindre|llám[ea]\w*|ligue|chiam\w+|bel)\b[^!?\n]{0,50}$"
    r"|\b(?:my|mein\w?|mon|mi|meu|il mio|mijn) (?:number|cell|mobile|phone|direct|nummer|handy|mobil\w*|portable|numéro|móvil|celular|telefono|cellulare)",
    re.IGNORECASE,
)
_LINE_OF = regex(
    r"(?:^|[.!?\n]\s{0,3}|\b(?:to|on|use|try)\s)(?:the|my) (?:house|home|landline|shop|office|workshop|studio|farm|boat|mobile|cell|desk|direct line)[,:]?\s{1,3}$",
    re.IGNORECASE | re.MULTILINE,
)
_MY_LINE = regex(
    r"\b(?:call|ring|phone|text) (?:me\b|my (?:cell|mobile|phone|house|home|landline|office))", re.IGNORECASE
)
_ALONE = regex(r"(?:^|[.!?\n])\s{0,3}$")
_LINE_IS = regex(
    r"\b(?:line|number|extension|cell|mobile|phone|landline) (?:here )?is(?: still)?:?\s{1,3}$"
    r"|\b(?:same|usual|old) (?:number|line|phone|cell|mobile)(?: as (?:before|last time|ever))?[,:]?\s{1,3}$"
    r"|\b(?:i['’]m|i am|find me|get me) (?:on|at)\s{1,3}$",
    re.IGNORECASE,
)
_IS_MINE = regex(
    r"[)\]]?,?\s{1,3}(?:is|'s|’s) (?:my|the best|still my) (?:\w{1,12} )?(?:cell|mobile|number|phone|line|direct|landline|whatsapp)\b",
    re.IGNORECASE,
)
_ME = regex(r"\b(?:me|the undersigned|mich|moi|my|mein\w?|mij|mijn)\b[^.!?\n]{0,25}$", re.IGNORECASE)
_OF_ANOTHER = Cue(
    r"\b(?:her|his|their|its|reception|front desk|switchboard|secretary|assistant|colleague|gate|guard|security|(?:duty|night|service|help|info) ?desk|duty (?:officer|room|manager|phone)|dispatch|ask for|emergency|hotline|press office|permits|bookings|urgent matters|in urgent cases|cent(?:re|er)|team|matters (?:please )?(?:call|ring|phone)|enquiries|inquiries)\b[^.!?\n]{0,60}$",
    re.IGNORECASE,
)
_ASK_FOR = regex(r"[\s,;)]{1,3}(?:and |then )?(?:just |please )?ask (?:for|them|whoever)\b", re.IGNORECASE)
_URGENT = regex(  # a duty desk's, whoever is away
    r"\b(?:urgen\w{1,4}|emergenc\w{1,4}|notf[aä]ll\w{0,3}|dringend\w{0,3}|astreinte|spoed\w{0,6}|haster|akut\w{0,4})\b[^!?\n]{0,140}$",
    re.IGNORECASE,
)
_THEIRS = Cue(
    r"\b(?:her|his|their|'s|’s) (?:own |work |office |direct |private )?(?:number|cell|mobile|phone|line|direct|tel|telephone|whatsapp|handy|nummer)\b[^!?\n]{0,60}$"
    r"|\b(?:call(?:ing)?|ring(?:ing)?|text(?:ing)?|phon(?:e|ing)|reach(?:ing)?|dial(?:ling|ing)?) (?:him|her|them|(?!me\b|us\b|you\b|call\b|number\b|the\b|at\b|on\b|it\b|a\b)[^\W\d_][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20})?)\b[^!?\n]{0,50}$"
    r"|\b(?:she|he|they)(?:['’]s| is|['’]re| are)? (?:said to call|reachable|on|at)\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
_YOUR_NUMBER = Cue(
    r"(?<!you can )(?<!you could )(?<!you may )\b(?:call|ring|phone|reach|text|dial) (?:(?:you(?: on| at)?|on|at)\b[^!?\n]{0,50}$|$)|\byour (?:number|cell|mobile|phone|direct)\b[^!?\n]{0,40}$",
    re.IGNORECASE,
)

_STILL_YOURS = regex(
    r",? (?:still )?(?:(?:the|your) (?:right |best |good |own )?(?:number|line)|good)\b[^.!\n]{0,30}\?", re.IGNORECASE
)


def own_number(text: str, region: Region) -> FoundPhone | None:
    """The number under which the writer of a text is to be called: called so, said to be theirs, or the only one."""
    return next((phone for phone in personal_phones(text, region) if _is_own(text, phone)), None)


def _is_own(text: str, phone: FoundPhone) -> bool:
    """Whether the writer is to be called under it, and answers."""
    before = _before(text, phone)
    if _is_of_a_desk(text, phone):
        return False
    if not _ME.search(before) and (_OF_ANOTHER.search(before) or _URGENT.search(text[: phone.start])):
        return False
    return bool(
        phone.label in _CALLED
        or _CALL_ME.search(before)
        or _LINE_IS.search(before)
        or _LINE_OF.search(before)
        or (_ALONE.search(before) and _MY_LINE.search(text[: phone.start]))
        or _IS_MINE.match(text, phone.start + len(phone.words))
    )


def _is_of_a_desk(text: str, phone: FoundPhone) -> bool:
    """Whether somebody else answers: "ring the hangar, 907 …, and ask for me"."""
    asked = _ASK_FOR.match(text, phone.start + len(phone.words))
    return asked is not None and phone.label not in _CALLED


def number_of_theirs(text: str, region: Region) -> FoundPhone | None:
    """The number of the one whom a text speaks of: "her mobile is …", "I'll ring him on …"."""
    return next((phone for phone in personal_phones(text, region) if _THEIRS.search(_before(text, phone))), None)


def number_of_reader(text: str, region: Region) -> FoundPhone | None:
    """The number of the one to whom a text is written: "I will call on …", "is your mobile still …"."""
    return next(
        (
            phone
            for phone in personal_phones(text, region)
            if _YOUR_NUMBER.search(_before(text, phone)) or _STILL_YOURS.match(text, phone.start + len(phone.words))
        ),
        None,
    )


_ADDRESS = regex(r"\S{1,64}@[\w.-]{1,190}")


def _before(text: str, phone: FoundPhone) -> str:
    """The words ahead of a number, over the ends of lines and without addresses."""
    ahead = _ADDRESS.sub("@", text[max(0, phone.start - 2 * _REACH) : phone.start])
    return _WRAP.sub(" ", ahead)[-_REACH:]
