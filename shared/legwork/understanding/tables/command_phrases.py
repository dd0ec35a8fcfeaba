# ruff: noqa: E501 - a pattern on one line reads best
"""What seekers say when they tell Legwork to do something.

One row a way of saying it. A pattern is matched, whatever the case, at the start of a sentence whose greeting and
politeness are taken off ("hi, could you please …"). `whole` rows must be the whole sentence. The weight runs from 1
(a hint) to 4 (cannot mean anything else). Groups feed the arguments: `who`, `when`, `place`, `what`, `email`, `value`,
`instead`, `frequency`, `field`. Source: the corpus schema's "said like" column and everyday English; a few everyday
words of German, French and Spanish.
"""

from typing import NamedTuple


class CommandPhrase(NamedTuple):
    """One way of saying a command."""

    name: str
    pattern: str
    weight: float = 3.0
    whole: bool = False


_WHO = r"(?P<who>\S+(?: \S+){0,5})"
_WHO_ELSE = _WHO.replace("who", "who2")
_IT = r"(?:it|this|that|this one|that one|them|her|him|the whole thing|the thing)"
_MEET = r"(?:meeting|call|chat|talk|conversation|interview|appointment|coffee|lunch|visit|zoom|session|thing|one)"
_CONV = r"(?:conversations?|interviews?|meetings?|chats?|calls?|contacts?|people|talks?|appointments?|schedule|agenda)"
_END = r"[\s.!]*"
_DIGEST = r"(?:digests?|summar(?:y|ies)|round-?ups?|overviews?|monday (?:mails?|emails?|letters?))"

# the commands that need an argument, said without: Legwork asks
_BARE: tuple[CommandPhrase, ...] = (
    CommandPhrase(
        "bare:forget",
        r"(?:forget|vergiss|oublie|olvida)(?: (?:her|him|them|someone|somebody|this person|that person|this contact|this conversation))?",
        3.4,
        whole=True,
    ),
    CommandPhrase(
        "bare:timezone",
        r"(?:(?:set|change|switch|update|fix) )?(?:my |the )?(?:wrong )?(?:time ?-?zones?|tz|zeitzone|fuseau horaire|zona horaria)(?: is wrong| change)?",
        3.6,
        whole=True,
    ),
    CommandPhrase(
        "bare:address",
        r"(?:(?:add|link|register|connect|new|second|another|other) )?(?:my |an? )?(?:new |second |another |other )?(?:e-?mail )?address(?:es)?",
        3.2,
        whole=True,
    ),
    CommandPhrase("bare:set", r"(?:set|preferences|einstellen|régler|ajustar)", 3.4, whole=True),
    CommandPhrase(
        "bare:set",
        r"(?:set |change |update )?(?:my |the )?(?:quiet hours|(?:working|work|business) ?days|work ?week|stage)",
        3.2,
        whole=True,
    ),
    CommandPhrase(
        "bare:reschedule",
        rf"(?:re-?schedule|re-?book|postpone|push back|verschieben|reporter|reprogramar|rimandare)(?: (?:{_IT}|(?:the |my |our ){_MEET}))?",
        3.6,
        whole=True,
    ),
    CommandPhrase("bare:reschedule", r"(?:an?|the)? ?(?:other|another|new) (?:time|date|day)", 2.8, whole=True),
)

COMMAND_PHRASES: tuple[CommandPhrase, ...] = (
    *_BARE,
    # help
    CommandPhrase(
        "help", r"(?:help|commands?|options|settings|menu|manual|instructions|hilfe|aide|ayuda|\?)", 4, whole=True
    ),
    CommandPhrase("help", r"help(?: me)?(?: out)?", 3.5, whole=True),
    CommandPhrase(
        "help",
        r"what (?:else )?(?:can|could|do) (?:you|u|i|this|it|legwork) (?:actually |really |all )?(?:do|ask|say|tell|write|send|help)\b(?! (?:i|with|about|them|her|him|people|someone|an? ))",
        3.5,
    ),
    CommandPhrase(
        "help",
        r"how (?:do|does|can|should) (?:i|one|you|this|it|legwork|the assistant) (?:use|work|control|talk to)\b(?: (?:you|this|it|legwork|the assistant))?",
        3,
        whole=True,
    ),
    CommandPhrase(
        "help",
        r"(?:show|tell|send|give|list) (?:me )?(?:all )?(?:the |my |your )?(?:commands?|options|current settings|settings|features|instructions|what you can do)",
        3.5,
    ),
    CommandPhrase(
        "help", r"what (?:are|were) (?:my|the|your) (?:current )?(?:settings|commands|options|features)", 3.5
    ),
    CommandPhrase("help", r"(?:was kannst du|que (?:sais|peux)-tu faire|qué puedes hacer)", 3.5),
    # list
    CommandPhrase("list", r"(?:list|overview|status|agenda|übersicht|liste|lista|my list|the list)", 4, whole=True),
    CommandPhrase(
        "list",
        rf"(?:list|show|give|send|get|tell|see|display)(?: me)?(?: a| an| the)?(?: full| quick| short)?(?: list| overview| rundown| status)?(?: of)?(?: all)?(?: of)?(?: my| the)? (?:open |active |current |upcoming |running |next |pending )*{_CONV}\b",
        3.5,
    ),
    CommandPhrase(
        "list",
        r"(?:show|give|send|get|see)(?: me)? (?:a|an|the|my) (?:full |quick |short |current )?(?:list|overview|rundown|status|state of (?:play|things))",
        3.5,
    ),
    CommandPhrase("list", r"list (?:all|everything|everyone|everybody|my|what|who)\b", 3.5),
    CommandPhrase(
        "list",
        r"what(?:'?s| is| have i got| do i have| else is)(?: still| now)? (?:coming up|up next|next|upcoming|on|open|scheduled|in the pipeline|on my plate|planned|pending|outstanding|lined up)\b",
        3.2,
    ),
    CommandPhrase(
        "list",
        r"(?:who(?:m)?|what) (?:am i|are we|have i|did i|do i)(?: still| already)? (?:wait(?:ing)?|talk(?:ing)?|meet(?:ing)?|seeing|contacted|written|asked|owe|need to (?:answer|write))",
        2.8,
    ),
    CommandPhrase(
        "list", r"where (?:do|are) (?:things|i|we|all my|my)\b.{0,40}\b(?:stand|at)\b|where are we (?:at|with)", 3
    ),
    CommandPhrase(
        "list",
        r"(?:whose turn|who(?:'s| has| hasn'?t| still)) .{0,40}(?:turn|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|open)",
        2.8,
    ),
    CommandPhrase("list", rf"(?:which|how many) {_CONV} (?:do|are|have|did)\b", 2.8),
    CommandPhrase(
        "list",
        r"(?:was steht an|zeig(?:e)? (?:mir )?(?:meine|alle)|montre[- ]moi mes|muéstrame mis|qu'est-ce qui est prévu)",
        3.2,
    ),
    # timezone
    CommandPhrase(
        "timezone",
        r"(?:set|change|switch|update|make|put)(?: my| the)?(?: default)? ?(?:time ?-?zone|tz|clock)(?: is| to| =|:)* (?:be |use )?(?P<place>.+)",
        4,
    ),
    CommandPhrase(
        "timezone",
        r"(?:my |the )?(?:new |current |correct )?(?:time ?-?zone|tz|zeitzone|fuseau horaire|zona horaria)(?: is| should be| ist| est| es|:| =)*(?: now| actually)? (?P<place>.+)",
        3.5,
    ),
    CommandPhrase(
        "timezone",
        r"i(?:'m| am|'ll be| will be)(?: now| again| currently| actually| based| living| staying| back| over| out)* (?:in|on|at|from) (?P<place>.+)",
        2.6,
    ),
    CommandPhrase(
        "timezone",
        r"(?:i(?:'ve|'m| have| am)? ?|we(?:'ve|'re)? ?)?(?:just )?(?:moved|moving|relocated|relocating|flew|flying|travell?ed|travell?ing|landed|arrived|got|settled|live|living|study|work)(?: back| now| over| down| up)* (?:to|in|at) (?P<place>.+)",
        2.4,
    ),
    CommandPhrase(
        "timezone",
        r"(?:use|switch (?:me )?to|put me on|show (?:me )?(?:all )?(?:times|everything) in|times? in) (?P<place>.+?)(?: time(?: ?zone)?)?(?: now| please| from now on)?",
        2.4,
    ),
    CommandPhrase(
        "timezone",
        r"(?:give|count|show|send|tell|use|put|take|set|change|read|keep)\b.{0,40}\b(?:hours?|times?|reminders?|letters?|mails?|clock)\b.{0,40}\b(?:here|local)\b.*",
        2.6,
    ),
    CommandPhrase(
        "timezone",
        r"(?:ich bin (?:jetzt |gerade )?in|je suis (?:maintenant |actuellement )?à|estoy (?:ahora )?en|ahora estoy en) (?P<place>.+)",
        2.6,
    ),
    # snooze
    CommandPhrase(
        "snooze", r"snooze\b(?:(?: this| it| that)?(?: one)?(?: for| until| till| til| to)?)(?P<when> .+)?", 4
    ),
    CommandPhrase(
        "snooze",
        r"remind me(?: (?:of|about) \S+(?: [A-Z]\S+)?)?(?: again)?(?P<when>(?: later| tomorrow| tonight| next| in| on| at| after| mon| tue| wed| thu| fri| sat| sun|,).*)",
        3.2,
    ),
    CommandPhrase(
        "snooze",
        r"(?:ask|nudge|ping|bug|poke|write|write to|mail|email|try|tell) me(?: (?:of|about) (?:this|it|that|him|her|them))?(?: again| back)?(?P<when> (?:later|tomorrow|tonight|next|in|on|after|mon|tue|wed|thu|fri|sat|sun).*)",
        2.8,
    ),
    CommandPhrase(
        "snooze",
        r"(?:(?:bring|raise|dig) (?:it|this|that|him|her|them|this one)(?: back)? up(?: (?:to|with) me)?(?: again)?|(?:show|send) (?:it|this|that) to me again|(?:come|get|circle|check) back(?: (?:to|with|at) me)?(?: (?:about|on|with) (?:it|this|that|him|her|them))?(?: again)?|(?:ask|try|knock|mention (?:it|this|that)|raise (?:it|this|that))(?: me)?(?: (?:about|of) (?:it|this|that|him|her|them))? again)(?P<when>(?: later| tomorrow| tonight| next| this| in| on| at| after| mon| tue| wed| thu| fri| sat| sun).*)",
        2.8,
    ),
    CommandPhrase(
        "snooze",
        r"(?:not now|not yet|later),?(?: please| maybe| perhaps)?(?:[,.]? ?(?:remind|ask|nudge|ping|try|come back)(?: me)?(?: again)?)?(?P<when>(?: later| tomorrow| tonight| next| in| on| after).*)",
        2.6,
    ),
    CommandPhrase(
        "snooze",
        r"(?:park|hold|pause|leave|postpone|delay|wait(?: with)?)(?: on)? ?(?:it|this|that|this one|him|her|them|the reminder|the nudge|reminders?)?(?: alone)?(?P<when> (?:for|until|till|til)\b.+)",
        2.8,
    ),
    CommandPhrase(
        "snooze",
        r"give (?:it|him|her|them|me)(?: another)? (?P<when>(?:\d|a|an|one|two|three|another|few|some)\b.*\b(?:days?|weeks?|hours?|fortnight|months?)\b.*)",
        2.6,
    ),
    CommandPhrase("snooze", r"(?:erinnere mich|rappelle[- ]moi|recuérdame)(?P<when> .+)", 3),
    # reschedule
    CommandPhrase(
        "reschedule",
        rf"(?:(?:we(?:'ve| have)?|it(?:'s| is| was| has been| got)?|she(?:'s| has)?|he(?:'s| has)?|they(?:'ve| have)?|(?:the|my|our) {_MEET}(?: with \S+(?: \S+)?)?(?: is| was| has been| got)?)\s)?(?:been |just |actually )?(?:moved|rescheduled|pushed|shifted|changed|postponed|bumped|switched|delayed|verschoben|déplacé|movido)(?: it| this| that| things| our \w+| the \w+| back| out| up| forward)*(?: with \S+(?: \S+)?)?(?: to| for| until| till|:| by)(?P<when> .+)",
        3.4,
    ),
    CommandPhrase(
        "reschedule",
        rf"(?:re-?schedule|move|push|change|shift|update|switch|rebook)(?: it| this| that| the| my| our| {_MEET}| time| date| with \S+(?: \S+)?)*(?: to| for| until|:)(?P<when> .+)",
        3.2,
    ),
    CommandPhrase(
        "reschedule",
        r"(?P<who>(?:[A-Z]\S+ ){1,3})?(?:and i are|and me are|we(?:'re| are)|i(?:'m| am)) now (?:meeting|talking|speaking|seeing|on|chatting|going to (?:meet|talk|speak))(?P<when> .+)",
        3.2,
    ),
    CommandPhrase(
        "reschedule",
        r"(?P<who>(?:\S+ ){1,3})(?:and i|and me) (?:are|will be|'re) (?:now )?(?:meeting|talking|speaking|seeing each other|chatting|on)(?P<when> .+)",
        2.2,
    ),
    CommandPhrase(
        "reschedule",
        r".{0,90}?\b(?:(?:she|he|they) and i are|we(?:'re| are)) now (?:meeting|talking|speaking|seeing each other|on)(?P<when> .+)",
        3.0,
    ),
    CommandPhrase(
        "reschedule",
        rf"(?:it|the {_MEET}|that|our {_MEET}|my {_MEET}(?: with \S+(?: \S+)?)?)(?:'s| is| will be)(?: now| actually| really)? (?:at|on|for)(?P<when> .+)",
        2.6,
    ),
    CommandPhrase(
        "reschedule",
        r"(?:no|nope|wrong|not quite|correction|sorry|nein|non)[,.:! -]+(?:it'?s |it is |that'?s |make (?:it|that) |we said |we agreed (?:on )?|the time is |at |on )?(?P<when>.*\d.*)",
        2.6,
    ),
    CommandPhrase(
        "reschedule",
        r"(?:the )?(?:new|correct|right|actual) (?:time|date|slot|day)(?: is|:| should be| =)*(?P<when> .+)",
        3,
    ),
    CommandPhrase(
        "reschedule",
        r"(?:it'?s|it is|make (?:it|that)|that should (?:be|say)|should be|we said|actually)(?P<when> .*\d.*)(?:, not|,? instead|,? rather)\b.*",
        2.6,
    ),
    CommandPhrase(
        "reschedule",
        r"(?P<who>\S+(?: \S+){0,2}?)(?: has| just| have|'s)? (?:moved|pushed|rescheduled|shifted|changed|postponed|bumped|delayed)(?: it| this| us| things| (?:our|the|my) \w+(?: \w+)?| back| out)*(?: to| for| until| till)(?P<when> .+)",
        3.0,
    ),
    CommandPhrase(
        "reschedule",
        r"(?:and |so |but )?(?:it|that|this|which)(?:'s| is| has| have)? (?:now )?(?:become|been (?:changed|moved|put|shifted|made)(?: back| forward)?(?: to| for)?)(?P<when> .*\d.*)",
        2.8,
    ),
    # cancel
    CommandPhrase(
        "cancel",
        r"(?:cancel|cancell?ed|call(?:ed)? off|called it off|it'?s off|off|scrap (?:it|this|that)|abgesagt|annulé|cancelado|annuler)",
        4,
        whole=True,
    ),
    CommandPhrase("cancel", rf"cancel (?:it|(?:this|that|the|my|our)(?: {_MEET})?)", 4, whole=True),
    CommandPhrase(
        "cancel",
        rf"cancel (?:the |my |our |this |that |it\b|everything with )?(?:{_MEET}\b ?)?(?:with (?P<who>\S+(?: \S+)?))?",
        3.4,
    ),
    CommandPhrase("cancel", r"(?:cancell?ed|called off|it'?s off)\b.{0,80}", 2.8),
    CommandPhrase(
        "cancel",
        r"(?:so |that )?(?:we|i|i and \S+|(?P<who>\S+(?: \S+)?) and i)(?: are|'re|'m| am| will| won'?t)? ?(?:not|no longer|never)? ?(?:going to )?(?:be )?(?:meet(?:ing)?|talk(?:ing)?|speak(?:ing)?|see(?:ing)? each other)(?: each other| up)?(?: after all| any ?more| now\b)",
        3.2,
    ),
    CommandPhrase(
        "cancel",
        rf"(?:the |my |our |that |this )(?:{_MEET} )(?:(?:with|on|at) (?:\S+ ){{1,4}})?(?:is|was|got|has been|'s) (?:now )?(?:cancell?ed|called off|off)",
        3,
    ),
    CommandPhrase(
        "cancel",
        r"(?:it|that|this|the (?:meeting|call|chat))(?:'s| is) (?:off|not happening)(?: after all)?",
        3,
        whole=True,
    ),
    # close
    CommandPhrase("close", r"(?:close|drop|archive|abandon)", 3.5, whole=True),
    CommandPhrase(
        "close",
        rf"(?:stop|quit|no need to) (?:track(?:ing)?|follow(?:ing)?|watch(?:ing)?|chas(?:e|ing)|pursu(?:e|ing)|remind(?:ing)? me (?:of|about)|nudg(?:e|ing)(?: me about)?)\b(?: with| about)? ?(?:{_IT}|this conversation|{_WHO})",
        3.4,
    ),
    CommandPhrase(
        "close",
        r"(?:i(?:'ve| have)?|we(?:'ve| have)?) ?(?:just |now )?decided (?:not to|against) (?:pursu(?:e|ing)|go(?:ing)?|follow(?:ing)?|continu(?:e|ing)|do(?:ing)?|keep(?:ing)?|chas(?:e|ing)|contact(?:ing)?|bother(?:ing)?)",
        3.4,
    ),
    CommandPhrase(
        "close",
        r"i(?:'m| am|'ll| will| do|'ve| have)? ?(?:not|no longer|don'?t|won'?t)(?: be| want to| going to| to)? ?(?:pursu(?:e|ing)|interested|chas(?:e|ing)|follow(?:ing)? (?:this|it) up|continu(?:e|ing)|tak(?:e|ing) (?:this|it) (?:any )?further)",
        3,
    ),
    CommandPhrase(
        "close",
        rf"(?:close|drop|archive|abandon|end|finish|let go of|give up on|file away|put to rest)(?: out)? (?:{_IT}|(?:the|this|my) (?:conversation|file|record|case|thread|one)(?: with {_WHO})?|{_WHO_ELSE})",
        2.8,
    ),
    CommandPhrase(
        "close",
        r"(?:let (?:it|this|that)(?: one)? go|never ?mind (?:this|that|about|her|him|it)\b.*|never ?mind (?:the |about (?:the )?)(?P<who>\S+(?: \S+){0,2}?) (?:one|thing|chat|call|meeting)\b.*|i(?:'ve| have)? (?:lost interest|changed my mind|given up|gave up)\b.*|i(?:'m| am) (?:giving up|done|through) (?:on|with) (?:this|it|her|him|that)\b.*|forget about (?:it|this one|this)|don'?t (?:bother|remind|nudge|chase|follow up)\b.*\b(?:this|it|him|her|any ?more|again)\b.*|no longer relevant.*)",
        2.8,
    ),
    # done
    CommandPhrase(
        "done",
        r"(?:all |it'?s |that'?s |is |job )?(?:done|sent|finished|erledigt|gesendet|fait|c'est fait|envoyé|hecho|enviado|listo|ya está|✅|👍|sorted|handled|completed?)(?: it| that| and dusted| already| now| today| this morning| yesterday| just now| last night| deal| done)*",
        4,
        whole=True,
    ),
    CommandPhrase(
        "done",
        r"(?:done|sent|sent it|did it|did that|all done|all set|already done|already sent)\b[,!. :)-]*(?:.{0,120})",
        3,
    ),
    CommandPhrase(
        "done",
        r"(?:i(?:'ve| have)? ?)?(?:just |already |now |finally )*(?:sent|thanked|emailed|mailed|messaged|written (?:to )?|wrote (?:to )?|followed up|nudged|replied|answered|bumped|reminded|texted|called|did|got in touch|reached out)\b(?: (?:it|that|her|him|them|one|the (?:mail|email|note|thank[- ]?you|follow[- ]?up|message|letter|draft)|my thank[- ]?you|to|with|up|off|a|(?:[A-Z]\S+(?: [A-Z]\S+)?)))*(?: .{0,60})?",
        2.4,
    ),
    CommandPhrase("done", r"(?:took care of|taken care of|handled|dealt with) (?:it|that|this|everything)\b.*", 3),
    # stop, start
    CommandPhrase(
        "stop",
        r"(?:stop|unsubscribe|stop please|stop it|stop (?:now|everything|all|this)|mute|quit|opt[- ]?out|pause|stopp|abmelden|abbestellen|désabonner|me désabonner|se désabonner|arrête|parar|baja|darme de baja|cancelar suscripción)",
        4,
        whole=True,
    ),
    CommandPhrase(
        "stop",
        r"(?:stop|quit|cease|halt|pause|end)(?: all)?(?: the| your| these| any| with the)? ?(?:sending|writing|e?-?mailing|messag(?:ing|es)|e?-?mails?|mails?|letters?|reminders?|reminding me|notifications?|contacting|everything|bothering|spamming)\b(?! (?:about|of) (?!everything))",
        3.4,
    ),
    CommandPhrase(
        "stop",
        r"(?:no more|i don'?t want (?:any )?(?:more )?|no further) (?:e?-?mails?|mails?|letters?|reminders?|messages?|notifications?)\b(?! (?:before|after|between|on|at|until|about))",
        3.2,
    ),
    CommandPhrase("stop", r"(?:unsubscribe|remove|take|sign) me (?:from|off|out)\b", 3.4),
    CommandPhrase(
        "stop",
        r"(?:don'?t|do not|never) (?:write|e?-?mail|mail|contact|message|bother)(?: to)? me(?: any ?more| again| ever| please)*",
        3.2,
        whole=True,
    ),
    CommandPhrase(
        "stop",
        r"(?:leave me alone|i(?:'d| would) like a break|taking a break|take a break|i need a break)(?: for now)?",
        2.8,
    ),
    CommandPhrase(
        "start",
        r"(?:start|resume|restart|continue|unpause|unmute|start again|resume please|go on|carry on|turn (?:it|everything|you) (?:back )?on(?: again)?|weiter|reprendre|reanudar|continuar)(?: (?:again|please|now|the reminders?|reminders?|everything|sending|writing|e?mails?))*",
        4,
        whole=True,
    ),
    CommandPhrase(
        "start",
        r"(?:start|resume|restart|continue|begin) (?:sending|writing|the|my|reminding|mailing|emailing)\b.{0,40}(?:again|reminders?|emails?|mails?|letters?)",
        3,
    ),
    CommandPhrase("start", r"i(?:'m| am) back\b(?!.{0,30}\bin\b)", 2.2),
    # forget, delete, export: who they are about tells forget from delete
    CommandPhrase(
        "delete",
        r"(?:delete|erase|remove|wipe|destroy|purge|drop|lösche?|supprime[rz]?|borra(?:r)?)(?: (?:all|every(?:thing)?|of|my|the|meine|mes|mis|todos?|toutes?|alle))* ?(?:(?:data|account|records?|information|info|stuff|things?|history|profile|daten|konto|données|compte|datos|cuenta|me)\b|(?<=everything)\b)(?! (?:about|of|on|for|with) (?!me\b|myself\b))",
        4,
    ),
    CommandPhrase(
        "delete",
        r"(?:delete|erase|wipe|remove|purge) (?:everything|all|it all)(?: (?:you (?:have|know|hold|keep|store)|about me|on me|of mine|you'?ve got|that).{0,40})?",
        3.8,
        whole=True,
    ),
    CommandPhrase(
        "delete",
        r"(?:forget|erase|delete) (?:(?:about )?me|everything about me|all about me|everything you know(?: about me)?|everything)",
        3.8,
        whole=True,
    ),
    CommandPhrase("delete", r"(?:delete|erase|löschen|supprimer|borrar)", 3.6, whole=True),
    CommandPhrase("delete", r"(?:close|terminate|cancel|end) my (?:account|subscription|membership|profile)", 3.6),
    CommandPhrase(
        "forget",
        rf"(?:forget|erase|delete|remove|wipe|purge|vergiss|oublie|olvida)(?: all| everything| whatever| anything| what| (?:the |all )?(?:records?|data|notes|information|info|conversation|file|history|mails?|emails?))?(?: (?:that )?you(?:'ve)? (?:have|know|hold|keep|got|store))?(?: about| on| of| for| with| from)? {_WHO}",
        3,
    ),
    CommandPhrase("export", r"(?:export|download|backup|back up|exportieren|exporter|exportar)", 4, whole=True),
    CommandPhrase(
        "export",
        r"(?:export|download|back up)(?: me)?(?: all| everything| of| my| the| data| records?| notes| conversations?)+",
        3.6,
    ),
    CommandPhrase(
        "export",
        r"(?:send|give|mail|email|get|provide)(?: me)?(?: a| an| the)?(?: full| complete)?(?: copy| export| dump| file| download)?(?: of)?(?: everything| all| my data| all my data| my records?| my stuff| all the data)(?: (?:of )?(?:that )?(?:you|you'?ve|legwork) (?:have|got|know|hold|store|keep|stored|saved).{0,30})?",
        3.4,
        whole=True,
    ),
    CommandPhrase(
        "export",
        r"(?:send|give|get)(?: me)? (?:a|an|the|my) (?:full |complete )?(?:export|copy|dump|download|backup)\b",
        3.4,
    ),
    CommandPhrase(
        "export",
        r"what (?:data |info(?:rmation)? )?(?:do|have) you (?:have|got|know|hold|store|keep|stored|saved) (?:on|about) me",
        3.2,
    ),
    # digest
    CommandPhrase("digest", rf"(?P<frequency>no more) (?:of )?(?:the |your |these )?{_DIGEST}\b", 5),
    CommandPhrase(
        "digest", rf"(?:an? |the |my )?(?P<frequency>weekly|daily|off|no|no more|monthly) (?:more )?{_DIGEST}\b", 3.6
    ),
    CommandPhrase(
        "digest",
        rf"(?:the |my )?{_DIGEST}(?: to| as| be| =|:| please)*(?: (?P<frequency>weekly|daily|off|on|never|every (?:week|day|monday|morning)|once a (?:week|day)|each (?:week|day|monday|morning)))",
        3.6,
    ),
    CommandPhrase(
        "digest",
        rf"(?P<frequency>stop|turn off|switch off|disable|drop|skip|cancel|kill|no need for|i don'?t (?:want|need)|without|end)(?: sending)?(?: me)?(?: (?:the|those|these|your|any|my|that|a|more))*(?: weekly| daily| monday)? {_DIGEST}\b",
        3.6,
    ),
    CommandPhrase(
        "digest",
        rf"(?:send|give|get|have|make|turn on|switch|set|change|put|want|start|receive|like)(?: me| on| it| my| to| the)*(?: an?| the| my| your)?(?: short| quick| little)? ?(?P<frequency>daily|weekly|every (?:week|day|monday|morning)|on)? ?{_DIGEST}\b(?: (?:to|once a|every|each|per|on|back|as)? ?(?P<frequency2>daily|weekly|week|day|mondays?|morning|off|on|never))?",
        3,
    ),
    CommandPhrase(
        "digest", rf"(?:one |a |the )?{_DIGEST} (?:a|per|every|each|once a) (?P<frequency>week|day|monday|morning)", 3.4
    ),
    # compare
    CommandPhrase("compare", r"(?:compare|comparison|vergleich(?:e|en)?|comparer|comparar)", 4, whole=True),
    CommandPhrase("compare", r"(?:compare|contrast)\b(?! (?:notes? with|my (?:draft|résumé|cv))).{0,200}", 3.4),
    CommandPhrase(
        "compare",
        r"which (?:of (?:these|the|them|those|my)(?: \w+)?|career|job|path|field|one|life|lives|role|profession|direction|options?)s?\b.{0,60}\b(?:fits?|suits?|match(?:es)?|best|right|better|makes? (?:most |more )?sense)\b",
        3.2,
    ),
    CommandPhrase("compare", r"(?:put|show|lay|line|set|see|view)\b.{0,60}\bside by side", 3.2),
    CommandPhrase(
        "compare",
        r"(?:show me |tell me |sum up |summari[sz]e )?what (?:have i|i(?:'ve| have)|did i) (?:learn(?:ed|t)|found out|heard)(?: so far| overall| from| across| about all|$)",
        2.8,
    ),
    CommandPhrase("compare", r"(?:show|give|send)(?: me)? (?:a |the |my )?(?:career )?comparison", 3.4),
    CommandPhrase(
        "compare",
        r"how do (?:they|these|those|the|my) ?(?:careers?|jobs?|fields?|options?|paths?)? (?:compare|stack up)",
        3.2,
    ),
    # prep
    CommandPhrase(
        "prep", r"(?:prep|briefing|brief|prepare|prep please|prep sheet|prep notes|prep me|brief me)", 3.8, whole=True
    ),
    CommandPhrase(
        "prep",
        rf"(?:send|give|get|show|make|do|resend|re-send|have|see)(?: me)?(?: over)?(?: the| a| my| your| an)?(?: quick| new| updated)? ?(?:prep(?:aration)?|briefing|brief|dossier|background|prep(?:aration)? (?:notes|sheet|letter|mail|email|pack))(?: again)?(?: (?:for|on|about|before|with|to) {_WHO})?",
        3.4,
    ),
    CommandPhrase(
        "prep",
        rf"(?:prep|prepare|brief|get)(?: me)?(?: ready)?(?: for| on| about| before)(?: the| my| our| tomorrow'?s| today'?s)* ?(?:{_MEET} )?(?:with )?{_WHO}",
        3,
    ),
    CommandPhrase("prep", rf"prep (?:for )?{_WHO}", 2.6),
    CommandPhrase(
        "prep",
        rf"(?:who is|what do (?:we|you|i) know about|what should i (?:know|ask)(?: about)?) {_WHO}(?: again)?(?: before (?:the|our|my) .{{0,30}})?",
        1.8,
    ),
    # check
    CommandPhrase(
        "check", r"(?:check|review|feedback|proofread|check please|check this|check draft|draft check)", 3.6, whole=True
    ),
    CommandPhrase(
        "check",
        r"(?:check|review|proofread|look over|look at(?= (?:this |the |my )?(?:draft|e?-?mail|message|note|request|letter|outreach|text|below))|go over|read (?:over|through)|critique|have a (?:quick )?look at|take a look at|cast an eye over|give (?:me )?(?:some )?feedback on|edit|vet|sanity[- ]check|run an eye over)(?: (?:this|my|the|a|following|over|draft|first|short|quick))*(?: (?:draft|e?-?mail|message|note|request|letter|ask|outreach|text|below|one|intro))?(?: (?:for me|please|before|to|below|over|first|and|that|i)\b.*|[:.,!?]|$)",
        3.2,
    ),
    CommandPhrase(
        "check",
        r"(?:is|does|would|do you think|are)\b.{0,60}\b(?:ok(?:ay)?|good|alright|fine|ready|too (?:long|pushy|much|short)|sound|work|read)\b.{0,30}\b(?:to send|before i send|this draft|my draft|to ask (?:her|him|them) like this)",
        2.6,
    ),
    CommandPhrase("check", r"before i (?:send|hit send|mail|email)(?: this| it)?\b.*", 2.4),
    CommandPhrase(
        "check",
        r"(?:what (?:should|would you|do you think|needs?)|any(?:thing)?)\b.{0,40}\b(?:change|improve|fix|feedback)\b.{0,30}(?:draft|mail|message|send|below|this)",
        2.4,
    ),
    # set
    CommandPhrase(
        "set:quiet_hours",
        r"(?P<value>(?:no|not|nothing|never|don'?t|do not|please don'?t|only|stop|keep|quiet|silence|i sleep|nicht|keine|pas|nada)\b.{0,60}?\b(?:before|after|between|until|till|from|earlier than|later than|vor|nach|zwischen|avant|après|antes|después)\b ?.{0,40}\d.*)",
        2.6,
    ),
    CommandPhrase(
        "set:quiet_hours",
        r"(?:set |my |change )?(?:my )?(?:quiet|silent|sleep|do not disturb|dnd) (?:hours|time|period)?(?: to| are| is| from|:| =)*(?P<value> .*(?:\d|off|none).*)",
        3.6,
    ),
    CommandPhrase(
        "set:quiet_hours",
        r"(?P<value>(?:no (?:more )?quiet hours|(?:turn|switch) (?:off )?(?:the |my )?quiet hours(?: off)?|quiet hours off))",
        3.8,
    ),
    CommandPhrase(
        "set:working_days",
        r"(?:set |my |change )?(?:my )?(?:working ?days|work ?days|work ?week|business days|week|weekend)(?: to| are| is| runs?(?: from)?|:| =)*(?P<value> .+)",
        3,
    ),
    CommandPhrase(
        "set:working_days",
        r"(?:(?:over |out )?here(?: in [\w ]{2,20}?)?,? |in [\w ]{2,20}?,? )?(?:i|we)(?:'m| am)? ?(?:only |usually |normally |just )?(?:work|working|don'?t work|do not work|never work|have|am off|'m off|am free|off)(?: on)?(?P<value> .+)",
        2.6,
    ),
    CommandPhrase(
        "set:stage",
        r"(?:i(?:'m| am)(?: just| still| currently| actually)?|my stage(?: is|:)|stage(?: is|:)?|set (?:my )?stage (?:to|as))(?: an?| the| in my| in)? ?(?P<value>.+)",
        2.4,
    ),
    CommandPhrase(
        "set:stage",
        r"(?:i |i've |i have )(?P<value>(?:(?:just|recently|have|already) )?(?:graduated|finished (?:my|university|college|uni)|started (?:university|college|uni)|am changing|change careers?|switch(?:ing)? careers?).*)",
        2.4,
    ),
    CommandPhrase(
        "set:stage",
        r"(?P<value>(?:first[- ]year|freshman|fresher|graduate|recent grad(?:uate)?|career[- ]?changer|changer|alumn(?:a|us|i)|alum)\b.{0,80})",
        2.6,
    ),
    # address
    CommandPhrase(
        "address",
        r"(?:i |i'll |i will |i'd |we )?(?:can |may |might )?(?:also|sometimes|now|will|usually|mostly) (?:write|mail|e?-?mail|send|use|be writing|reach you|am at|have)(?: mails?| you| to you| emails?)?(?: from| with| under| at| via)?(?: my)?(?: \w+){0,3}:? ?(?P<email>[^\s@]{1,64}@\S{1,253})",
        3.6,
    ),
    CommandPhrase(
        "address",
        r"(?:add|link|register|connect|accept|use)(?: my| this| the| another| an?)?(?: \w+){0,3}:? ?(?P<email>[^\s@]{1,64}@\S{1,253})",
        3,
    ),
    CommandPhrase(
        "address",
        r"(?:my|another|this)(?: \w+){0,3} (?:address|e?-?mail|mail|account)(?: address)?(?: of mine)?(?: is|:| =)+ ?(?P<email>[^\s@]{1,64}@\S{1,253})",
        3,
    ),
    CommandPhrase("address", r"(?P<email>[^\s@]{1,64}@\S{1,253}) (?:is|belongs to) (?:also )?(?:me|mine|my)\b", 3.4),
    # correct
    CommandPhrase(
        "correct",
        r"(?P<subject>she|he|they|it|that|this|the \w{1,40}|[A-Z]\S{1,40}?(?: [A-Z]\S{1,40}?){0,2})(?:'s|'re| is| are|'s actually| is actually)(?: called| named)?(?P<value> (?!not\b).{1,80}?)(?:,| and| -|;)* (?:not|rather than|instead of|and not) (?P<instead>.{1,80})",
        2.8,
    ),
    CommandPhrase(
        "correct",
        r"(?:her|his|their|the|(?:[A-Z]\S+? ){0,1}[A-Z]\S+'s)(?: correct| right| real| actual| job| first| last| full| new| current| mobile| cell)* (?P<field>name|title|job|role|position|company|employer|organi[sz]ation|firm|e?-?mail|address|phone|number|linkedin)\b(?: address| number| title| profile)?(?: is| should be| ist|:)(?: spelled| spelt| written| actually| really| in fact)*(?P<value> .{1,120})",
        2.8,
    ),
    CommandPhrase(
        "correct",
        r"(?:she|he|they)(?: actually| really| in fact)? works?(?: at| for| as)(?P<value> .{1,80}?),? (?:not|rather than|instead of)(?: at| for| as)? (?P<instead>.{1,80})",
        2.8,
    ),
    CommandPhrase(
        "correct",
        r"(?:you (?:got|have|wrote|spelled|spelt)|wrong)(?: the| her| his| their)? (?P<field>name|title|company|e?-?mail|phone|number)(?: wrong)?(?:[,.:;]| -)*(?: it'?s| it is| should be)?(?P<value> .{1,80})",
        2.8,
    ),
    CommandPhrase(
        "correct",
        r"(?:it'?s|it is|that'?s)(?: spelled| spelt| written)(?P<value> .{1,60}?)(?:,? (?:not|with) .*)?",
        2.8,
        whole=True,
    ),
    # draft
    CommandPhrase(
        "draft",
        rf"(?:draft|write|compose|prepare|make|help me (?:to )?(?:write|draft|with|compose)|give|send|need|get|create|do|suggest)(?: me| us)?(?: up)?(?: an?| the| another| my| some)?(?: draft)?(?: of| for)?(?: an?| the| my)?(?: \w+)?(?: \w+)? ?(?P<what>thank[- ]?you|thanks|thank u|follow[- ]?up|followup|nudge|reminder|bump|outreach|intro(?:duction)?|first (?:e?mail|message|note|contact)|request|cold e?mail|ask|invitation|second (?:e?mail|message|try))\b(?: (?:e?-?mail|mail|note|letter|message|card|draft|text|request))*(?: (?:to|for|with|addressed to|asking) {_WHO})?",
        3.2,
    ),
    CommandPhrase(
        "draft",
        r"(?:draft|compose|help me (?:to )?)(?: me)? ?(?P<what>thank|follow up with|follow up|ask|reach out to|contact|nudge|remind|write to|approach|introduce myself to) (?P<who>\S+(?: \S+){0,5})",
        2.8,
    ),
    CommandPhrase(
        "draft",
        r"(?:draft|write|compose)(?: me)?(?: an?| the)?(?: short| quick| nice| polite)? ?(?:e?-?mail|mail|note|letter|message|something)(?: to| for) (?P<who>\S+(?: \S+){0,3}?)(?: to| that| and)? ?(?P<what>thank|thanking|saying thank|follow(?:ing)? up|remind|nudg|ask|request|introduc)?",
        2.6,
    ),
    CommandPhrase(
        "draft",
        rf"(?P<what>thank[- ]?you|follow[- ]?up|outreach|intro) (?:draft|note|e?mail|letter)?(?: draft)?(?: for| to) {_WHO}",
        2.8,
    ),
    CommandPhrase("draft", r"(?:draft)", 2.6, whole=True),
)
