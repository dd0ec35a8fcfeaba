"""Phrases that point to a person. Source: letters of referral and introduction, observed and from writing guides.

All patterns are matched without regard to case; "before" ones end right before the name, "after" ones start right
after it. Frames say that the seeker was pointed by somebody else, for texts of the seeker's own.
"""

# ruff: noqa: E501, RUF001  # a row is a line; mail holds typographic marks; words are listed as text

# What the reader is told to do with the person.
POINTING_BEFORE = (
    r"\b(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|connect(?:ing)?|meet(?:ing)?|sit(?:ting)? down|check in) (?:to|with|up with)(?: either)?",
    r"\b(?:reach(?:ing)? out|writ(?:e|ing)|turn(?:ing)?|go(?:ing)?|head(?:ing)?|say(?:ing)? hello|get(?:ting)? (?:back )?in touch|be in touch|get hold|drop(?:ping)? a (?:line|note)|send(?:ing)? (?:a |an )?(?:note|mail|email|line|message)) (?:to|with|of)",
    r"\b(?:hear|get|learn)(?: [\w'’-]{1,20}){0,5} from",
    r"\b(?:do|fare|be) (?:far |much |a lot )?better (?:off )?(?:with|asking|talking to|speaking to|writing to|calling)",
    r"\b(?:contact|e-?mail|message|ping|approach|check(?: out| with)?|ask(?: for)?|meet|try|consider|look up|call|ring|phone|text|know)(?:ing)?",
    r"\b(?:(?:should|could|might|must|want to|need to) find|seek out|track down|hunt down|(?:the|your) (?:right |best |obvious |proper |real )?(?:one|person|man|woman|name|guy|lady|expert)\b[^.!?\n]{0,50} (?:is|would be|['’]s))(?: old| really| probably)?",
    r"(?:^|\s)\+",
    r"\bdrop|\bgive|\bsend|\bhave you (?:met|talked to|spoken (?:to|with)|tried|come across)|\bdo you know|\bthere(?:['’]s| is)(?: also)?",
    r"\b(?:introduc(?:e|ing) you (?:both )?to|put(?:ting)? you (?:both )?(?:in touch|in contact|in copy) with|connect(?:ing)? you (?:both )?(?:with|to)|hook(?:ing)? you up with|link(?:ing)? you (?:up )?(?:with|to)|refer(?:ring)? you to|point(?:ing)? you (?:to|towards?)|pass(?:ing)? you (?:on )?to|hand(?:ing)? you (?:over )?to|send(?:ing)? you to)",
    r"\b(?:introduc(?:e|ing)|introduction to|intro to)",
    r"\b(?:passed|forwarded|sent|given|shown|handed|mentioned) (?:on )?your (?:note|mail|e-?mail|message|letter|name|question|request|details|cv|résumé|resume)s?(?: on| along| over)? to",
    r"\b(?:loop(?:ing|ed)? in|cc['’]?(?:ing|d|ed)?|copy(?:ing)?|copied(?: in)?|add(?:ing|ed)|includ(?:ing|ed)|bring(?:ing)? in|pulled in)(?: (?:here|in))?",
    r"\b(?:i(?:['’]d| would)|we(?:['’]d)) (?:start|begin|go|try|ask)(?: with| to| see)?|\b(?:hit up|have a (?:word|chat) with|a (?:word|chat) with|you (?:really |probably |actually )?want|u (?:really )?want|who you want is|you need(?: is)?)",
    r"\b(?:i(?:['’]d| would)?|we(?:['’]d)?) (?:suggest|recommend|nominate|propose|think of)|\b(?:suggest|recommend)(?:ing|ed)?",
    r"\b(?:the (?:right |best )?(?:person|one|woman|man|expert)s? (?:you (?:really |probably )?(?:want|need|should (?:talk|speak|write) to)|to (?:ask|talk to|speak (?:to|with)|contact))(?: is| would be| are)|come(?:s)? to mind(?: is| are)?|springs? to mind(?: is)?|i(?:['’]m| am) thinking of|namely)",
    # German
    r"\b(?:sprich|sprechen sie|rede|reden sie|frag|fragen sie|ruf|rufen sie|schreib|schreiben sie|melde dich|melden sie sich|wende dich|wenden sie sich|kontaktier(?:e|en sie)|versuch(?:en sie)? es)(?: (?:doch|bitte|gern|gerne|mal|einfach|direkt|am besten|ruhig|lieber))*(?: (?:mit|bei|an))?",
    r"\b(?:(?:ich )?(?:empfehle|würde)(?: ich)? (?:ihnen|dir)|verweise (?:ich )?(?:sie|dich)(?: gern)? an|vermittle (?:ich )?(?:sie|dich)(?: gern)? an|denke (?:ich )?an|(?:mache|bringe) (?:sie|dich|euch) (?:mit|bekannt mit))",
    # French
    r"\b(?:(?:contacte[rz]?|appele[rz]|appelle|parle[rz]? (?:à|avec)|écri(?:re|vez|s) à|adresse(?:z-vous|r) à|demande[rz]? à|essaye[rz]?|joindre|rencontre[rz]?|(?:voir|voyez|vois)(?: avec)?)(?: (?:plutôt|directement|aussi))?|(?:je )?(?:vous|te) (?:conseille|recommande|suggère|oriente|renvoie|dirige|présente)(?: (?:plutôt|vivement))?(?: vers| à)?|d['’]appeler|de contacter|d['’]écrire à|de parler (?:à|avec)|je pense à)",
    # Spanish, Portuguese, Italian
    r"\b(?:(?:habl|contact|escrib|llam|busc|pregunt|acud|prueb|contat|fal|escrev|lig|procur|pergunt|convers)\w{0,4}(?:le)?(?: (?:mejor|con|a|al|com|ao|à|para|por|con el|antes|o|os|as))*|(?:le|te|lhe) (?:recomiendo|sugiero|recomendo|sugiro|indico)(?: (?:a|hablar con|que hable con))?|(?:parl|contatt|scriv|chiam|chied|sent)\w{1,4}(?: (?:pure|con|a|al))*|si rivolga a|rivolgiti a|(?:le|ti) (?:consiglio|suggerisco|presento))",
    # Dutch
    r"\b(?:praat|spreek|bel|mail|schrijf|contacteer|vraag|probeer|benader|neem contact op)(?: (?:het|eens|anders|bij|maar|even|gerust|misschien|beter|liever|ook|met|naar|aan))*|\bverwijs (?:ik )?(?:je|u|jou)(?: graag| door)* naar|\bbreng (?:ik )?(?:je|u|jou) in contact met|\bstel (?:ik )?(?:je|u|jullie) voor aan|\bdenk (?:ik )?aan",
    # Danish, Norwegian, Swedish
    r"\b(?:prat|snakk|snak|tal|kontakt|skriv|ring|hør|spør|spørg|fråg|prøv|prov|pröv)(?:a|e)?(?: (?:heller|hellere|gärna|gjerne|gerne|hellre|med|til|till|hos))*|\b(?:rekommenderar|anbefaler)(?: (?:jag|jeg|dig|deg|at|att))*",
    r"\b(?:sat|sit|bumped|ran|had (?:lunch|dinner|coffee)|was talking|spoke|talked|have spoken|mentioned you|told) (?:next to|into|with|to)",
)  # fmt: skip

# The letter was handed on, the address is handed over, in other languages.
HANDED_TO = (
    r"\b(?:transmis|transféré|fait suivre|envoyé) (?:votre|ton) (?:message|mail|courriel|mot|demande) à|\bdoorgestuurd (?:naar|aan)|\b(?:vidare|videre) (?:till|til)|\bvideresendt [^.!?\n]{0,30}\btil",
    r"\b(?:reenvi\w+|pas\w+|envi\w+|encaminh\w+) (?:su|tu|seu|sua|o seu|a sua) (?:mensaje|correo|mail|e-?mail|mensagem) (?:a|para|al?) ?(?:a|o)?|\b(?:girato|inoltrato|passato) (?:la )?(?:tua|sua) (?:mail|e-?mail|richiesta|lettera) a",
    r"\b(?:contacto|contato|contatto|contact|kontakt|nombre|nome|nom|naam|adresse|dirección) (?:de|di|van|von|zu|da|do|av|til|till)",
    r"\b(?:quien|la persona|la (?:bonne|meilleure) personne|(?:der|die) (?:richtige|beste) \w+|la persona giusta|de juiste persoon|a pessoa certa)\b[^.!?\n,]{0,50}\b(?:es|sería|est|serait|ist|wäre|è|sarebbe|is|é|seria)",
)

# Right before the name and right after it, with a verb that stands last: "… mit NAME sprechen".
POINTING_AROUND = (
    (
        r"\b(?:kann|könnte|wird) (?:ihnen|dir|euch|sie|dich)(?: vielleicht| bestimmt| sicher| gern)?$",
        r"(?:weiter ?helfen|helfen|mehr sagen|erzählen|auskunft|beraten)\b",
    ),
    (r"\bom$", r"te (?:bellen|mailen|spreken|benaderen|schrijven|vragen|contacteren|ontmoeten)\b"),
    (r"\b(?:kan|zal) (?:je|u|jou)(?: vast| misschien)?$", r"(?:verder ?helpen|helpen|vertellen)\b"),
    (
        r"\b(?:soll\w*|könnt\w*|könn\w*|kann\w*|möcht\w*|müss\w*|würde\w*|lohnt|empfehl\w*|rat\w*|kun\w*|kan|zou\w*|moet\w*|beter|best|wil\w*)\b[^.!?\n]{0,40}\b(?:mit|bei|an|met|naar|aan|bij)$",
        r"(?:reden|sprechen|melden|wenden|schreiben|anrufen|kontaktieren|fragen|unterhalten|austauschen|praten|spreken|bellen|mailen|contacteren|aanspreken|schrijven|benaderen|opnemen|wenden)\b",
    ),
    (r"(?:^|\s)(?:mit|bei|met|bij|an)$", r"(?:reden|sprechen|praten|spreken|melden|in verbindung setzen)\b"),
)

# Who the person is to the writer; counts with an offer in the same sentence.
RELATION_BEFORE = (
    r"\b(?:my|our|a) (?:[a-z-]+ ){0,2}(?:colleague|coworker|co-worker|friend|student|classmate|boss|manager|counterpart|neighbou?r|mentor|mentee|predecessor|successor|sister|brother|cousin|wife|husband|partner|contact|associate|teammate|lead|director|head|expert|specialist)(?: (?:here|there|of mine|at [A-Z]\w+))?",
    r"\b(?:mein\w?|unser\w?|ma|mon|notre|mi|nuestr[oa]|minha|meu|mia|mio|mijn|onze?|min|vår) (?:kolleg\w+|freund\w*|chef\w*|nachbar\w*|coll[èe]gue|ami[e]?|voisine?|compañer[oa]|coleg[ao]|amig[oa]|amic[oa]|collega|vriend\w*|kollega|ven|vän)",
)

# What is offered of the person.
OFFERED_AFTER = (
    r"(?:would|might|may|could|can|will|should|['’]d|['’]ll) (?:also |even |well |certainly |probably |surely |actually )?(?:be|help|have|tell|answer|know|give|talk|speak|love|like|suit|do)",
    r"(?:would be|will be|['’]d be) (?:the|your|a) (?:right |best |perfect |good |better )?(?:person|one|woman|man|contact|go-to)|(?:has|have) (?:kindly )?(?:agreed|offered) to",
    r"(?:is|are|was) (?:also |really |actually )?(?:the|your) (?:right |best |perfect )?(?:person|one|woman|man|contact|go-to)",
    r"(?:is|are|['’]s|would be) (?:also |always |very |quite |really )?(?:happy|glad|willing|keen|open|a better|better|a good|a great|perfect|great|worth|easier|in copy|copied|cc['’]?d|on copy|here in cc|generous|the better)",
    r"(?:said|says|offered|agreed|told me)(?: that)? (?:he|she|they|to)|(?:loves|likes|enjoys) (?:to |these |talking|questions|meeting|helping)",
    r"(?:knows|remembers|has (?:time|been there)|went (?:the|through)|did (?:exactly |precisely |just )?(?:the same|what|that)|made the same|answers)",
    r"(?:is|are) (?:far |much |a lot )?(?:better|best) (?:placed|suited|qualified|positioned|able)|will (?:take your|pick up|answer)|(?:is expecting|expects|awaits) your|owes me",
)

# The same in other languages.
OFFERED_AFTER_TOO = (
    r"(?:hilft|helfen|beantwortet|gibt|steht|kann (?:dir|ihnen)|weiß|freut sich|se fera|pourra|saura|peut|sera ravie?|te puede|le puede|podrá|puede|estará encantad[oa]|pode|poderá|terá (?:muito )?(?:gosto|prazer)|può|potrà|sarà (?:felice|lieta?)|kan (?:je|u|hjelpe|hjälpa|hjælpe)|helpt|wil|vertelt|hjelper|hjälper|hjælper)\b",
)

# Anywhere in the letter: it hands a person on.
HANDED_ON = (
    r"\b(?:i['’]m|i am) (?:hardly |probably |honestly )?(?:not the right|the wrong) person\b|\b(?:i (?:can['’]t|cannot|won['’]t be able to)|i['’]m (?:unable|not able) to)\b[^.!?\n]{0,60}\b(?:but|help)\b|\bleft the (?:trade|business|field|industry|profession)\b",
    r"\b(?:use|mention|drop|say) (?:my name|that i sent you|i sent you|me)\b",
    r"\btell (?:him|her|them|\w+) (?:that )?i (?:sent|said|told)\b|\bsay [\w ]{2,40} (?:sent|told|told you)\b",
    r"\b(?:his|her|their) (?:e-?mail|address|mail|contact|number|details|linkedin)\b",
    r"\b(?:you (?:two|both)? ?(?:should|ought to|must) (?:know|meet|talk)|should know each other|meet each other|i['’]?ll (?:leave|let) (?:you|it to you)|leave you to it|take it from here|over to you)\b",
    r"\b(?:sagen sie|sag|zeg|dites|dis|dígale|dile|diga|dica|säg|si) [^.!?\n]{0,30}(?:von mir|dass ich|dat (?:het van mij|ik)|que c['’]est moi|que je|de mi parte|que va de mi|da minha parte|da parte mia|att jag|at jeg)\b",
)

# In the seeker's own words: somebody pointed.
REPORTED_FRAME = (
    r"\b(?:said|says|tell me|told me|suggest(?:ed|ing|s)?|recommend(?:ed|ing|s)?|advised|gave me|give me|pointed me|refer(?:red|ring)? me|introduc(?:ed|ing)? me|introduction to|connect(?:ed|ing)? me|put(?:ting)? me in (?:touch|contact)|(?:pass|forward|send|giv|show|hand)(?:ed|ing|en|n)? (?:on )?my (?:note|name|number|e-?mail|mail|message|letter|cv|details)|mention(?:ed|ing)?|offered|thinks i should|(?:thinks|reckons|feels|believes|thought|reckoned|felt) (?:that )?[^.!?\n]{0,40}\bi (?:should|could|ought to|must)|wants me to|i should (?:also )?(?:talk|speak|write|contact|meet|reach|ask)|i have to talk|next (?:one )?to talk to|name of|passed (?:me )?on)\b",
)

# The same behind the name, and words of thanks for having pointed.
REPORTED_AROUND = (
    r"\b(?:whom?|that) (?:you|she|he|they) (?:kindly |also |had )?(?:suggest|recommend|mention|point|nam|told|spoke|talk|introduc|said|say|thought)\w*",
    r"\b(?:as|like) (?:you|she|he|they) (?:kindly |also )?(?:suggest|recommend|advis|propos|mention|said|told)\w*|\b(?:on|at|following|per|thanks to|through) (?:your|her|his|their) (?:advice|suggestion|recommendation|introduction|referral|tip|intro)\b",
    r"\b(?:point|introduc|refer|connect|put|direct|steer)(?:e|es|ed|ing|ring|red|ting)? me (?:on )?(?:to|towards?|with|in (?:touch|contact) with)\b|\byour (?:kind )?(?:suggestion|introduction|intro|referral|tip|recommendation|advice)\b",
    r"\b(?:will|to|['’]ll) ask (?:her|him|them)\b|\b(?:fragt|fragen) (?:sie|ihn) (?:für mich|mal)\b|\bthanks to you\b|\b(?:your|the) (?:tip|hint|pointer|lead|contact)s?\b|\b(?:he|she|they)(?:['’]s| has| have)? (?:gave|given|sent) me (?:his|her|their|the)\b|\b(?:gave|given) me (?:his|her|their|the|a) (?:name|address|number|e-?mail|contact|details)",
    r"\b(?:dank\w*|merci|gracias|obrigad[oa]|grazie|bedankt|tack|takk|tak)\b[^.!?\n]{0,60}\b(?:kontakt|contact|contacto|contato|contatto|tipp?|conseil|consejo|dica|consiglio|hinweis|naam)\b|\b(?:m['’]a donné|me dio|me ha dado|mi ha dato|me deu|gaf me|hat mir|(?:falou|disse|pediu|sugeriu|mandou) (?:pra|para) (?:eu|mim)|me dijo que|dijo que (?:hablara|contactara|buscara)|mi ha detto di)\b",
    r"\bwie (?:von ihnen |von dir |du |sie )?(?:empfohlen|vorgeschlagen|geraten|besprochen)|\bauf (?:ihre|deine|ihren|deinen) (?:empfehlung|rat|vorschlag|tipp)|\bcomme (?:vous|tu) (?:me )?(?:l['’])?(?:avez|as) (?:conseillé|suggéré|recommandé|proposé)|\bsur (?:votre|ton) conseil|\bcomo (?:me )?(?:sugirió|recomendó|aconsejó|sugeriu|recomendou)|\bcome (?:mi )?(?:ha|hai) (?:consigliato|suggerito)|\bzoals (?:je|u) (?:voorstelde|zei|aanraadde|suggereerde)|\bsom du (?:foreslo|föreslog|foreslog|sa|sade)",
    r"\b(?:meint|meinte|sagt|sagte|riet|rät|empfahl|empfiehlt|fand)[,]? [^.!?\n]{0,12}\b(?:ich|dass ich)|\b(?:m['’]a (?:conseillé|suggéré|recommandé|dit)|me (?:recomendó|sugirió|aconsejó|dijo|recomendou|sugeriu|disse)|mi ha (?:consigliato|suggerito|detto)|raadde (?:me )?aan|zei dat ik|suggereerde|stelde voor|anbefalte|foreslo|rekommenderade|föreslog|sa att jag|sa at jeg)\b",
)

# "Er hat mir NAME empfohlen": a frame around the name that says it all.
REPORTED_PAIRS = (
    (r"\bhat (?:mir|uns)(?: auch| noch)?$", r"(?:empfohlen|genannt|vorgeschlagen|vermittelt|ans herz gelegt)\b"),
    (r"\b(?:heeft|had) (?:me|mij)(?: ook)?$", r"(?:aangeraden|genoemd|aanbevolen)\b"),
)

# In a note to Legwork: a list of what to do next, a label.
NOTED_BEFORE = (
    r"^\s*(?:yes|yep|yeah|yup|sure|ja|oui|s[ií])\b[!.,: ]{0,5}(?:(?:dr|prof|mr|ms|mrs|mx)\.? )?$",
    r"\b(?:next|(?:who|people|person|someone) to (?:see|meet|call|ask|write to|talk to|contact))\b[^.!?\n:]{0,25}(?:\s*[:–-]|\s(?:is|are|will be|would be))\s[^.!?\n]{0,40}$",
    r"\b(?:next steps?|to[- ]?dos?|follow[- ]?ups?|referrals?|introductions?|intros?|leads?|people to (?:meet|contact|talk to)|contacts?|nächste schritte|prochaines étapes|próximos pasos)\b\s*[:–-][^.!?\n]{0,80}$",
    r"(?:^|\n)[ \t]*(?:[-*•–]|\d{1,2}[.)]|\[ ?\])[ \t]*(?:then |also |maybe |next |must |should |i should )?(?:talk|speak|write|e-?mail|contact|call|reach out|ask|meet|ping|message|look up|connect|follow up)\b[^.!?\n]{0,30}$",
)

# What is asked of the seeker about a talk: whom it led to.
ASKED_FOR_OTHERS = (
    r"\b(?:any ?(?:one|body)|who(?:m)?|people|names?|somebody|someone|others?)\b[^?\n]{0,50}\b(?:else|meet|talk to|speak (?:to|with)|write to|point(?:ed)?|introduc\w+|next|name[ds]?|suggest\w*|recommend\w*|mention\w*)\b[^?\n]{0,60}\?",
    r"\b(?:another|other|further) (?:person|people|names?|contacts?)\b[^?\n]{0,60}\?|\b(?:referrals?|introductions?|names) ?[:?]",
)

# What the seeker did or will do with somebody.
CONTACTED_BEFORE = (
    r"\b(?:contact(?:ed|ing)?|e-?mail(?:ed|ing)?|wr(?:ite|iting|ote|itten)(?: also| now| today| already)? to|reach(?:ed|ing)? out to|drop(?:ped|ping)?|giv(?:e|ing)|gave|messag(?:e|ed|ing)|call(?:ed|ing)?|r(?:ing|ang)|sp(?:eak|oke|oken|eaking) (?:to|with)|talk(?:ed|ing)? (?:to|with)|me(?:et|t|eting)(?: with)?|see(?:ing)?|look(?:ed|ing)? up|visit(?:ed|ing)?|try(?:ing)?|tried|follow(?:ed|ing)? up with|got? in touch with|get(?:ting)? in touch with|(?:letter|note|e-?mail|mail|message|request|line) (?:off |out )?to)",
    r"\b(?:knows|kennt|connaît|conoce|conhece|conosce|kent|kjenner|känner)",
    r"\b(?:tip|advice|hint|pointer|lead|suggestion)s? (?:about|on|for|regarding|to (?:see|try|call))|\b(?:call|meeting|chat|coffee|appointment|lunch)(?: set up| booked| scheduled| planned)? with|\bthe names? of",
    r"\b(?:kontakt|contact|contacto|contato|contatto|nombre|nome|nom|naam|namen|tipp?) (?:zu|mit|de|d['’]|con|com|di|met|van|von|av|om|til|till|med|avec)",
    r"\b(?:me (?:on )?(?:to|towards?|with|in (?:touch|contact) with))",
    r"\b(?:contacter|appeler|écrire à|parler (?:à|avec)|joindre|escribir a|hablar con|contactar (?:a|con)|llamar a|escrever (?:a|para|à)|falar com|scrivere a|parlare con|contattare|schrijven naar|contact opnemen met|mailen naar|kontakte|kontakta|skrive til|skriva till|snakke med|prata med|(?:bei|mit|an)(?: (?:frau|herrn))?)",
)

# The writer's own dealings, which point nobody anywhere.
OWN_DEALINGS_BEFORE = (
    r"\b(?:i|we|i['’]ve|i['’]ll|we['’]ll|i have|we have|i['’]m|i am|i was|i had|let me)(?: (?:already|just|also|then|first|will|can|had|have|to|have to|need to|should|must|used to|once|always|only|might))*$",
)

# Somewhere near the name: the letter hands people on, in whatever words.
FRAMES = (
    (
        r"\b(?:introduce|introduction|intro|(?:a |the )?(?:better|best|right|good|great) (?:contact|person|source|address)|contact for you|direct (?:any|your|all|further)|questions? to"
        r"|(?:forwarded|passed|shown|sent|given) (?:on )?your (?:note|mail|e-?mail|message|letter|name|question|request|details|cv)|your (?:note|mail|message) (?:on )?to|expect(?:s|ing)? (?:to hear|your)"
        r"|(?:two|three|four|some|few|a couple of|other|more|these|following) (?:names?|people|persons|colleagues|contacts|folks)|names? for you|people (?:who|you|to|i)|come(?:s)? to mind"
        r"|get in touch|be in touch|in touch with|let (?:her|him|them) know|told (?:her|him|them) (?:about|that) you|might (?:also )?(?:want|like) to|worth (?:talking|speaking|a)|reach out|write to|talk to|speak (?:to|with)|chat with)\b"
    ),
    r"\b(?:conseille|recommande|contacter|adresser|écrire à|parler (?:à|avec)|wenden sie|wenden|empfehle|sprechen|schreiben sie|melden|kollegin|kollege|le recomiendo|contactar|hablar con|escribir a|recomendo|falar com|consiglio|contattare|parlare con|aanraden|contact opnemen|anbefaler|kontakte|kontakt|rekommenderar)\b",
)

# The name stands in the writer's own arrangements.
NOT_POINTING = (
    r"\b(?:panel|interview(?:er|ed|ing)?|(?:send|sent|sending) you (?:a |an |the )?(?:new |updated )?(?:calendar |zoom |teams )?(?:invite|invitation|link|calendar)|my (?:assistant|ea|pa)\b|invoices?|at reception|reading|read|novel|book by|paper by|biography|let you in|asked me to|used to work|worked (?:for|under)|studied (?:with|under)|sadly passed|late)\b",
)

# The letter introduces people who stand in its headers.
INTRODUCES = (
    r"\b(?:introduc|intro\b|meet\b|should know each other|you (?:two|both)|connecting|connect you|loop(?:ing|ed)? in|cc['’]?(?:ing|d|ed)|copy(?:ing)|copied|put(?:ting)? you|in touch|e-?meet)",
    r"\b(?:miteinander bekannt|bekannt ?machen|mache (?:euch|sie)|vorstellen|stelle (?:euch|ihnen|dir)|in (?:kontakt|verbindung)|vernetze|zusammenbringen|in (?:cc|kopie)\b)",
    r"\b(?:mets? en (?:relation|contact)|mettre en (?:relation|contact)|(?:vous|te|je) présente|présentations?|en copie)",
    r"\b(?:(?:os|les|te|le|vos|lhes?|vi|ti|le) (?:presento|apresento)|pong[oa] en contacto|en contacto|em contacto|em contato|in contatto|vi presento|presentar(?:os|les|te|le)|en copia|em cópia|in copia)",
    r"\b(?:met elkaar in contact|in contact (?:met|brengen)|breng (?:ik )?(?:jullie|je|u)|voorstellen|stel (?:ik )?(?:jullie|je|u) (?:graag )?voor|kobler|sätter (?:er|dig)|i kontakt|introducer|presenterer?|presentera)",
)
