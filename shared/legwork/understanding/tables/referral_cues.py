"""Phrases that point to a person. Source: letters of referral and introduction, observed and from writing guides.

All patterns are matched without regard to case; "before" ones end right before the name, "after" ones start right
after it. Frames say that the seeker was pointed by somebody else, for texts of the seeker's own.
"""

# ruff: noqa: E501, RUF001  # a row is a line; mail holds typographic marks; words are listed as text

# What the reader is told to do with the person.
POINTING_BEFORE = (
    r"\b(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|connect(?:ing)?|meet(?:ing)?|sit(?:ting)? down|check in) (?:to|with|up with)(?: either)?",
    r"\b(?:reach(?:ing)? out|writ(?:e|ing)|turn(?:ing)?|go(?:ing)?|head(?:ing)?|say(?:ing)? hello|get(?:ting)? (?:back )?in touch|be in touch|get hold|drop(?:ping)? a (?:line|note)|send(?:ing)? (?:a |an )?(?:note|mail|email|line|message)) (?:to|with|of)",
    r"\b(?:contact|e-?mail|message|ping|approach|ask(?: for)?|meet|try|consider|look up|call|ring|know)(?:ing)?",
    r"(?:^|\s)\+",
    r"\bdrop|\bgive|\bsend|\bhave you (?:met|talked to|spoken (?:to|with)|tried|come across)|\bdo you know|\bthere(?:['’]s| is)(?: also)?",
    r"\b(?:introduc(?:e|ing) you (?:both )?to|put(?:ting)? you (?:both )?(?:in touch|in contact|in copy) with|connect(?:ing)? you (?:both )?(?:with|to)|hook(?:ing)? you up with|link(?:ing)? you (?:up )?(?:with|to)|refer(?:ring)? you to|point(?:ing)? you (?:to|towards?)|pass(?:ing)? you (?:on )?to|hand(?:ing)? you (?:over )?to|send(?:ing)? you to)",
    r"\b(?:introduc(?:e|ing)|introduction to|intro to)",
    r"\b(?:loop(?:ing|ed)? in|cc['’]?(?:ing|d|ed)?|copy(?:ing)?|copied(?: in)?|add(?:ing|ed)|includ(?:ing|ed)|bring(?:ing)? in|pulled in)(?: (?:here|in))?",
    r"\b(?:i(?:['’]d| would)?|we(?:['’]d)?) (?:suggest|recommend|nominate|propose|think of)|\b(?:suggest|recommend)(?:ing|ed)?",
    r"\b(?:the (?:right |best )?(?:person|one|woman|man|expert)s? (?:you (?:want|need|should (?:talk|speak|write) to)|to (?:ask|talk to|speak (?:to|with)|contact))(?: is| would be| are)|come(?:s)? to mind(?: is| are)?|springs? to mind(?: is)?|i(?:['’]m| am) thinking of|namely)",
    r"\bsprechen sie (?:mit|doch mit)|\bwenden sie sich (?:bitte )?an|\bschreiben sie(?: doch)?|\bkontaktieren sie|\bmelden sie sich bei|\bcontactez|\bparlez (?:à|avec)|\badressez-vous à|\becrivez à|\bhable con|\bcontacte (?:a|con)|\bescriba a|\bfale com|\bcontatta|\bparli con",
    r"\b(?:sat|sit|bumped|ran|had (?:lunch|dinner|coffee)|was talking|spoke|talked|have spoken|mentioned you|told) (?:next to|into|with|to)",
)  # fmt: skip

# Who the person is to the writer; counts with an offer in the same sentence.
RELATION_BEFORE = (
    r"\b(?:my|our|a) (?:[a-z-]+ ){0,2}(?:colleague|coworker|co-worker|friend|student|classmate|boss|manager|counterpart|neighbou?r|mentor|mentee|predecessor|successor|sister|brother|cousin|wife|husband|partner|contact|associate|teammate|lead|director|head|expert|specialist)(?: (?:here|there|of mine|at [A-Z]\w+))?",
)

# What is offered of the person.
OFFERED_AFTER = (
    r"(?:would|might|may|could|can|will|should|['’]d|['’]ll) (?:also |even |well |certainly |probably |surely |actually )?(?:be|help|have|tell|answer|know|give|talk|speak|love|like|suit|do)",
    r"(?:is|are|was) (?:also |really |actually )?(?:the|your) (?:right |best |perfect )?(?:person|one|woman|man|contact|go-to)",
    r"(?:is|are|['’]s|would be) (?:also |always |very |quite |really )?(?:happy|glad|willing|keen|open|a better|better|a good|a great|perfect|great|worth|easier|in copy|copied|cc['’]?d|on copy|here in cc|generous|the better)",
    r"(?:said|says|offered|agreed|told me)(?: that)? (?:he|she|they|to)|(?:loves|likes|enjoys) (?:to |these |talking|questions|meeting|helping)",
    r"(?:knows|remembers|has (?:time|been there)|went (?:the|through)|did (?:the same|what)|made the same|answers)",
)

# Anywhere in the letter: it hands a person on.
HANDED_ON = (
    r"\b(?:use|mention|drop|say) (?:my name|that i sent you|i sent you|me)\b",
    r"\btell (?:him|her|them|\w+) (?:that )?i (?:sent|said|told)\b|\bsay [\w ]{2,40} (?:sent|told|told you)\b",
    r"\b(?:his|her|their) (?:e-?mail|address|mail|contact|number|details|linkedin)\b",
    r"\b(?:you (?:two|both)? ?(?:should|ought to|must) (?:know|meet|talk)|should know each other|meet each other|i['’]?ll (?:leave|let) (?:you|it to you)|leave you to it|take it from here|over to you)\b",
)

# In the seeker's own words: somebody pointed.
REPORTED_FRAME = (
    r"\b(?:said|says|told me|suggest(?:ed|ing|s)?|recommend(?:ed|ing|s)?|advised|gave me|give me|pointed me|refer(?:red|ring)? me|introduc(?:ed|ing)? me|introduction to|connect(?:ed|ing)? me|put(?:ting)? me in (?:touch|contact)|mention(?:ed|ing)?|offered|thinks i should|wants me to|i should (?:also )?(?:talk|speak|write|contact|meet|reach|ask)|i have to talk|next (?:one )?to talk to|name of|passed (?:me )?on)\b",
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
