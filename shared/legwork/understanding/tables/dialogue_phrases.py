# ruff: noqa: E501 - a pattern on one line reads best
"""What people say around a time: agreeing to it, offering it, moving it, taking it away.

Searched in small letters in the sentence that holds the time (AGREES, WEAKLY, OFFERS, HEDGES), or in front of it (IS_TOLD), whatever the case there (TAKES_AWAY,
INSTEAD), in front of it (LABEL) or in the whole text (MOVES, CALLS_OFF, PASTED, MOVED, CANCELS, OUR_MEETING, BETTER, CONDITIONS, ASKS_TO_MOVE) or in a remark above a
forward (CONSENTS). Source: everyday English mail; a few everyday words of
German, French and Spanish.
"""

import re

from legwork.understanding.cues import Cue, Ways
from legwork.values.regexes import regex

AGREES = Ways(
    r"(?:^|[.!,;]\s|\b(?:so|and|just|please|then)\s)(?:come|swing|drop|stop|pop|meet me|find me)\b(?: on| at| by| in| over| round| around| along| down| up| to)? (?!back|across|when|if|any|whenever)",
    r"\b(?:would like|want|wish|are pleased|is pleased|are delighted|are happy) to (?:invite you (?:to|for) [^.?!\n]{0,40}|interview you |see you for [^.?!\n]{0,30}|meet (?:with )?you )(?:on|this|next)\b",
    r"(?:^|[.!,;]\s|\b(?:so|and|just|please|then)\s)be (?:at|here|there|in|outside|by|ready)\b(?! able)",
    r"(?:^|[.!]\s)(?:call|ring|phone|text)(?: me| us| my \w+| the \w+)?(?: on [\d -]{5,20})? at \d",
    r"(?:^|[.!,])\s{0,2}(?:talk|speak|chat|call|meet|until|till)(?: you)?(?: on| this| next)? (?:mon|tue|wed|thu|fri|sat|sun|tomorrow|today|at \d)",
    r"(?:\b(?:so|then|and|but)|[,;.]) (?:then )?make it (?!work|happen|to\b)",
    r"\blet(?:'?s| us) (?:do|go (?:with|for)|say|take|make it|meet|talk|speak|plan|stick|use|lock)",
    r"\b(?:see you|catch you|(?:talk|speak) to you|speak (?:then|on|at))",
    r"\b(?:confirm(?:ed|ing|s)?|booked|locked in|settled|agreed)",
    r"\bit'?s a (?:date|deal|plan)",
    r"\b(?:put|pencil\w*|written|marked) (?:it|you|us|that|this|me)? ?(?:in|down|for|on)",
    r"\b(?:you'?re|we'?re|i'?m|we are|you are|all) (?:booked|on|set|good|confirmed|meeting|scheduled)",
    r"\bi'?ll (?:call|ring|phone|see|meet|dial|be (?:there|waiting|at)|expect|send (?:you )?(?:an?|the) (?:calendar )?invit\w*)",
    r"\blooking forward to (?:it|\w+ing|our|the|tues|wednes|thurs|fri|mon|satur|sun|\d)",
    r"\bwe(?:'ll| will)? meet (?:at|in|on|by|outside)",
    r"\b(?:have|has) (?:been )?(?:scheduled|moved|rescheduled|booked|set)|\b(?:is|are) (?:now )?(?:scheduled|set|booked|confirmed)",
    r"\bwe(?:'ve| have)? (?:said|agreed)",
    r"\b(?:bis|dann) (?:dann|mo|di|mi|do|fr)|\b(?:abgemacht|c'est noté|c'est d'accord pour|d'accord pour|c'est bon pour|c'est calé|entendu pour|je vous attends|je t'attends)",
    r"\b(?:va bene per|de acuerdo,? (?:el|para)|combinado para|akkoord voor|à (?:mardi|lundi|mercredi|jeudi|vendredi|demain)|nos vemos|quedamos)",
    r"\binvit(?:e|ation) (?:sent|attached|to follow|is on)",
    r"\b(?:moving (?:it|us|this) to|moved (?:it|us|this|our \w+)? ?to|new time is|works perfectly|is perfect|same (?:number|place|link|spot|room|zoom|caf[eé]))",
    r"(?:\d|[ap]m|[ap]\.m\.|day|today|tomorrow|noon|eastern|pacific|time) it is\b",
    r"\d(?:\s?[ap]\.?m\.?)? then\b(?=[\s,.!]|$)",
)
WEAKLY = Ways(
    r"\b(?:works?|suits?|passt|perfekt|convient|me va bien|i can (?:do|make)|do(?:es)? nicely|spot on|sorted)\b",
    r"\b(?:is|are|be|sounds?|looks?) (?:\w+ )?(?:good|great|fine|perfect|ideal|ok(?:ay)?|lovely|best)\b",
    r"\b'?ll do (?:me|nicely|fine)\b|\b(?:fine|good|grand|ok(?:ay)?) (?:by|with|for) (?:me|us)\b",
    r"\b(?:is|are|'s) (?:grand|nae|no|not a) ?(?:bother|problem|trouble|worry|issue)?\b|\bno (?:bother|problem|worries|dramas|trouble|sweat)\b",
)
_ASKS = r"\b(?:would(?! like to (?:interview|invite|see|meet))|could|how about|what about|maybe|perhaps|either|are you|can you|do you)\b"
OFFERS = Ways(
    _ASKS,
    r"\bif (?:you|that|it|not|so)\b|\bany of\b|\bor\b",
    r"\b(?:free|available|i have|i've got|options?|possible|propose|suggest|offer|slots?|between|whichever|pick|choose|prefer|might)\b",
    r"\b(?:ginge|oder|wie wäre|qué tal|podría|serait)\b",
    r"\?",
)
MOVES = Cue(  # in small letters
    r"\b(?:move|push|shift|reschedul|postpone|rebook|bump|change|switch|swap|delay|verschieb|déplacer|reporter|mover|aplazar|instead|different (?:time|day)|another (?:time|day)|new (?:time|date)|rain ?check)"
)
CALLS_OFF = Cue(  # in small letters
    r"\b(?:cancel|call(?:ing)? (?:it |this )?off|called off|scrap|cry(?:ing)? off|bail(?:ing)?(?: on| out)?|back(?:ing)? out|pull(?:ing)? out|bow(?:ing)? out|drop(?:ping)? out|scratch(?:ing)?(?! pad)|scrub(?:bing)?(?! in)|skip(?:ping)? (?:it|this|our)|knock(?:ing)? (?:it|this|that) on the head|can'?t make|cannot make|won'?t make|never (?:going to )?make|not make it|won'?t be able to|can'?t do (?:our|the|today|tomorrow|mon|tue|wed|thu|fri|sat|sun|it|this)|"
    r"unable to (?:make|meet|join|attend)|have to (?:miss|skip)|absagen|annuler|no longer (?:make|able)|not going to make|can'?t (?:meet|join|talk|speak|come|keep)|impossible|"
    r"(?:hour|slot|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^.!?\n]{0,30}\b(?:eaten|gone|taken|vanished|disappeared|blocked|filled up|fell through|blown up|hijacked|swallowed|no longer))"
)
TAKES_AWAY = Cue(
    r"\b(?:cancel|call(?:ing)? off|cry(?:ing)? off|bail(?:ing)?(?: on| out)?|back(?:ing)? out|pull(?:ing)? out|bow(?:ing)? out|drop(?:ping)? out|scratch(?:ing)?(?! pad)|scrub(?:bing)?(?! in)|skip(?:ping)? (?:it|this|our)|knock(?:ing)? (?:it|this|that) on the head|can'?t make|cannot make|won'?t (?:be able to )?make|can'?t (?:do|keep|meet|join|talk)|unable to (?:make|keep|attend|join))",
    re.IGNORECASE,
)
HEDGES = Ways(_ASKS, r"\bor(?! \d{1,3} (?:times|minutes|mins|hours|years|days|weeks|people|of)\b)\b", r"\?")
LABEL = regex(r"\s{0,40}(?:time|when|date|date (?:and|&) time|wann|zeit|quand|cuándo)\s*:\s*$", re.IGNORECASE)
PASTED = Cue(
    r"\binvit(?:e|ing) you (?:to|for)\b|https://\S*(?:zoom|meet\.|teams|webex|whereby)\S*|\bjoin (?:zoom|the meeting|with)\b|meeting id",
    re.IGNORECASE,
)
# behind the time, in its sentence
FALLS_AWAY = Cue(
    r"\b(?:(?:is|has been|was|are) (?:cancell?ed|called off)|(?:falls?|fell|has fallen) through|(?:can'?t|won'?t|cannot|will not|isn'?t going to) (?:happen|take place|go ahead)|(?:is|'s) (?:off|not on|no good|no use|a no-go)(?! to\b)|no longer (?:works|suits|fits)|absagen|abgesagt|entfällt|ausfallen|fällt (?:leider )?aus|(?:est|sera) annulée?|annuler"
    r"|queda cancelad[oa]|cancelad[oa]|cancelar|è (?:stato )?annullat[oa]|annullare|afgezegd|afzeggen|gaat niet door|inställ[td]a?|aflyst|avlyst)\b",
    re.IGNORECASE,
)
# what a clause has and a bare time with its place has not
CLAUSE = Cue(
    r"\b(?:i|we|you|it|they|he|she|me|us|is|are|was|be|can|could|would|have|has|had|will|shall|do|does|works?|suits?|how|what|if)\b|'(?:s|m|re|ve|ll|d)\b",
    re.IGNORECASE,
)
# sets even a span of hours: "Come on Saturday from nine to eleven"
COMES = Cue(
    r"(?:^|[.!,;]\s|\b(?:so|and|just|please|then|do)\s)(?:come|be here|meet (?:me|us)|join us)\b(?! back)",
    re.IGNORECASE,
)
# two people are made known to each other
MEETS_EACH = Cue(
    r"(?<!\w)([A-ZÀ-Þ][\w'-]{1,20}),? (?:please |do )?meet ([A-ZÀ-Þ][\w'-]{1,20})\b[^?\n]{0,40}?[,.;!]\s{1,2}(?:and )?\2,? (?:please |do )?meet \1\b"
)
# people see each other, or something of a trade is told
SEES = Cue(
    r"\b(?:let'?s|invit\w*|meet|met|see you|seeing you|come (?:by|over|round|in|to|on|down|and|along|this|next|at)|visit\w*|shadow\w*|show you|tour|drop (?:by|in)|stop by|speak\w*|talk\w*|chat\w*|call|ring|phone|video|zoom|teams"
    r"|questions?|interview\w*|job|work|career|profession\w*|trade|advice|lunch|tea|beer|drink|tre(?:ffen|ff)|sprechen|telefon\w*|anruf\w*|besuch\w*|rencontr\w*|parler|appel\w*|hablar|llam\w*|vernos|incontr\w*|parlare|sentir\w*|spreken|bellen|afspreken)\b",
    re.IGNORECASE,
)
# right in front of a time: others had something then ("the crew got the news on Monday at 9")
IS_TOLD = Ways(
    r"\b(?:got|had|heard|was given|were given|were told|was told|went through|sat through|lost|buried|saw|ran) (?:the|a|an|my|our|their|his|her) (?:\w+ ){1,3}(?:on |last )?$",
    r"\b(?:the|an?|my|our|their|his|her) (?:\w+ ){1,3}(?:is|are) (?:only )?(?:coming|arriving|due|landing|flying in|visiting)\b(?: (?:here|in|round|back|home))? (?:at |on |by |around )?$",
)
IN_PLACE_OF = Cue(r"\b(?:instead|rather than|in place of)\b", re.IGNORECASE)
INSTEAD = Cue(r"\b(?:but|instead|how about|could we|can we|would|let'?s|rather)\b", re.IGNORECASE)

# A letter to one person, however official: "you are asked to an interview"
INVITES = Cue(
    r"\b(?:invit(?:e|ing|ed)|ask(?:ed)?|expect(?:ed)?) (?:you )?(?:to|for) (?:an?|the|our|your) (?:\w+ ){0,2}(?:interview|assessment|screening)"
    r"|\bconfirm(?:s|ed|ing)? (?:your|the|our|an?) (?:\w+ ){0,3}?(?:interview|assessment|screening)\b"
    r"|\byour (?:\w+ ){0,8}?(?:interview|assessment)\b[^.!?\n]{0,60}?\b(?:is|has been|will be|takes place)\b"
    r"|\b(?:would like|are pleased|are delighted|is pleased|wish) to (?:meet|see|interview) you for (?:the|a|our)\b|\beach interview (?:lasts|takes|is)\b"
    r"|\b(?:rencontrer|recevoir) (?:en|pour un|pour une) (?:entrevue|entretien)\b"
    r"|\b(?:vorstellungsgespräch|bewerbungsgespräch) (?:ein|am)\b|\bentrevista (?:de trabajo|de emprego)\b",
    re.IGNORECASE,
)
MOVED_FROM = Cue(
    r"\b(?:instead|in place) of (?:this |our |the |on |next )*(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|call|meeting|chat|talk|\d)"
    r"|\bmoved (?:it|us|our (?:call|chat|meeting|talk|coffee)) (?:here|there|over|to|from)\b",
    re.IGNORECASE,
)
MOVED = Cue(r"\b(?:moved|rescheduled|new time|moving (?:it|us|our)|instead of)\b", re.IGNORECASE)
CANCELS = Cue(
    r"\b(?:cancel|cry(?:ing)? off|call(?:ing)? (?:it |this )?off|called off|scrap|absagen|annuler)", re.IGNORECASE
)
OUR_MEETING = Cue(
    r"\b(?:our|the) (?:\w{3,6}day(?:'s)? )?(?:call|chat|meeting|coffee|talk|interview|conversation|appointment|lunch|zoom)\b",
    re.IGNORECASE,
)
ANSWERS = regex(r"\s*(?:re|aw|sv|rv|antw|antwort|réf?|ref|vs)\s*:", re.IGNORECASE)
BETTER = Cue(r"\b(?:better|rather|unless|prefer(?:ably)?)\b", re.IGNORECASE)
CONSENTS = Cue(
    r"\b(?:(?:i |we )?(?:said|told (?:her|him|them)) yes|(?:i(?:'ve| have)? |i've )(?:just |already )?(?:accepted|confirmed|agreed|booked)|(?:works|fine|good|perfect) for me|"
    r"in (?:my|the) (?:diary|calendar)|it'?s (?:on|a date)|all set|i(?:'m| am) (?:going|in)\b)",
    re.IGNORECASE,
)
SEES_THEN = Cue(
    r"\b(?:see|talk to|speak to|speak with|call|ring|phone|meet|expect) (?:you|ye|u)(?: both| all)? then\b|\b(?:until|till) then\b"
    r"|\b(?:speak|talk|chat) then\b|\bbis dann\b",
    re.IGNORECASE,
)
SAID_YES = Cue(  # the seeker of the other
    r"\b(?:he|she|they)(?:'s| has|'ve| have)? (?:said|says) yes\b|\bit'?s a yes\b|\b(?:he|she|they)(?:'s|'re| is| are) (?:in\b(?! \w)|up for it|willing)",
    re.IGNORECASE,
)
ASKS_TO_MOVE = Cue(
    r"(?<!n't )(?<!not )(?<!never )\b(?:move|push|shift|reschedule|postpone|change|switch|swap)\b[^.?!\n]{0,20}\b(?:it|our|the|this|us|my)\b[^.?!\n]{0,60}|\bbring\b[^.?!\n]{0,30}\bforward\b",
    re.IGNORECASE,
)
STILL_STANDS = Cue(
    r"\bstill (?:possible|stands?|on\b(?! for)|fine|works?|ok(?:ay)?|good|there|holds?|in (?:my|the) (?:diary|calendar))\b",
    re.IGNORECASE,
)
A_TALK = Cue(
    r"\b(?:interviews?|calls?|chat|conversation|talk|discussion|meet(?:ing)?|screen(?:ing)?|coffee|zoom|teams|(?:vorstellungs)?gespräch\w*|treffen|"
    r"entretien|rendez-vous|entrevista|reunión|colloquio|(?:sollicitatie)?gesprek|afspraak|reunião|samtal|intervju\w*|möte)\b",
    re.IGNORECASE,
)
TO_ONE = Cue(
    r"\b(?:i|we|you|your|us|ich|wir|sie|ihnen|ihre?[nms]?|nous|vous|votre|je|jij|u|uw|wij|nosotros|usted|su|noi|lei|suo|nós|você|vi|du|din)\b",
    re.IGNORECASE,
)  # who says it, to whom
CONDITIONS = Cue(r"\b(?:if|unless|in case|should you)\b", re.IGNORECASE)
