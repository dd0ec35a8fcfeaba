"""What in the draft of a request tells of a slip or of good manners; patterns are matched whatever the case.

Source: the guide's sections on how to ask and on what is acceptable, with the pages that they name; everyday English.
"""

# ruff: noqa: E501  # a pattern on one line reads best

_POST = (
    r"(?:jobs?|positions?|vacanc(?:y|ies)|internships?|placements?|traineeships?|apprenticeships?|openings?"
    r"|employment|(?:full|part)[- ]time work|summer work|entry[- ]level roles?)"
)
_MINE = r"(?:a|an|any|some|the|my|my first|my next|your|this|that|these|such|open|suitable|current|new|paid|summer|full-time|part-time|junior|entry-level|possible)"
_HAVING = (
    r"(?: (?:may|might|will|would|could|currently|still|also|happen to|be|been|are|is|has|have|had|offers?|offering"
    r"|know of|know|knows of|hear of|plans?|planning|aware of|looking for|needs?|expects?|think|advertis\w+|to))"
)

ASKS_FOR_A_JOB: tuple[str, ...] = (
    rf"\b(?:looking|searching|hunting|hoping|seeking|in search)\b(?: (?:for|to (?:find|get|land|secure)))?(?: {_MINE}){{0,3}}(?: \w+){{0,3}} {_POST}\b",
    rf"\b(?:do|does|would|might|are|is|if|whether|should|in case|when|have)\b (?:you|your(?: \w+){{1,2}}|there|they|anyone){_HAVING}{{0,4}} (?:any|some|an?|open|possible|suitable)(?: \w+){{0,2}} {_POST}\b",
    rf"\b(?:know of|knows of|hear of|hears of|aware of) (?:any|some|an?|open|possible|suitable)(?: \w+){{0,2}} {_POST}\b",
    rf"\b(?:interested|interest) in (?:{_MINE} ){{0,3}}(?:\w+ ){{0,3}}{_POST}\b(?! (?:of|as) (?:you|your)\b)",
    rf"\b(?:offer|give|get|find|arrange|consider|recommend|refer|put)\b(?: \w+)? me\b(?: \w+){{0,4}} {_POST}\b",
    rf"\b(?:apply|applying|applied|application|candidate|considered|consideration) (?:for|to)(?: \w+){{0,5}} {_POST}\b",
    rf"\b{_POST} (?:at|with|in|on) your (?:\w+ )?(?:company|firm|team|organi[sz]ation|department|office|lab|group|agency|hospital|school|practice|studio)\b",
    rf"\b{_POST} (?:opportunit(?:y|ies)|prospects|leads)\b",
    rf"\b(?:opportunit(?:y|ies)) (?:for|of) (?:\w+ )?{_POST}\b",
    r"\b(?:career|work|open|current) opportunities (?:at|with|in|on) your\b",
    r"\bopportunit(?:y|ies) to (?:work|intern) (?:for|at|with|under|in|on)\b",
    r"\b(?:are|is|whether|if) (?:you|your (?:\w+ )?(?:company|team|firm|department|group|lab|office)|they)(?: \w+)?(?: are| is)? (?:currently |still |now )?(?:hiring|recruiting)\b",
    rf"\bjob[- ]?(?:hunt|search)\w*|\bopen to (?:{_MINE} ){{1,2}}(?:\w+ )?{_POST}\b",
    r"\b(?:get|arrange|give) me an interview\b|\binterview (?:me )?for (?:a|the|your)\b",
    r"\b(?:hire|employ|take on|recruit) me\b",
    r"\b(?:would|i'?d) (?:really |very much |also )?(?:love|like|be glad|be happy|be thrilled) to (?:work|intern|join)\b(?: \w+)? (?:for|at|with|your|you)\b",
    r"\b(?:want|hope|hoping|wish|eager|keen) to (?:work (?:for|at|with) you|intern (?:for|at|with)|join your)\b",
    r"\b(?:good|ideal|great|perfect|strong|right) (?:fit|candidate|addition|match) for (?:your|the) (?:\w+ )?(?:team|company|role|position|firm|department)\b",
    r"\b(?:refer|recommend) me (?:to|for|as)\b|\bput in a (?:good )?word\b|\binternal referral\b|\b(?:a|your) referral for\b",
    r"\b(?:pass|forward|hand|send)(?: on| along)? my (?:r[eé]sum[eé]|cv|application|profile|details|name) (?:on |along )?to\b",
    r"\b(?:get|land|secure) (?:a|an|the|my) (?:\w+ )?(?:job|position|internship|role|interview) (?:at|with|in|on) (?:your|you|the (?:company|firm|team))\b",
    r"\b(?:do|would) you have (?:any |some )?(?:work|roles?) (?:for me|available|open)\b",
    r"\bavailable (?:roles?|positions?|jobs?)\b|\bopen roles?\b",
)
"""It asks for work, for a word in a hiring, or speaks of the search for a post."""

DENIES: tuple[str, ...] = (
    r"(?:\b(?:not|never|no|without|rather than|instead of|neither|nothing to do with|no longer)\b|n't\b)(?! (?:sure|certain|know|only|aware|clear|yet|want to (?:bother|impose|waste)))",
)
"""Before such words in the same clause: the draft says that it does not ask."""

RESUME = r"(?:r[eé]sum[eé]s?|c\.?v\.?s?|curriculum vitae|cover letter|transcripts?|portfolio)"
_GIVEN = r"(?:attach(?:ed|ing|ment)?|enclos(?:e|ed|ing)|append(?:ed)?)"
RESUME_ATTACHED: tuple[str, ...] = (
    rf"\b{_GIVEN}\b(?: \w+){{0,6}} {RESUME}(?!\w)",
    rf"\b{RESUME}(?: \w+){{0,4}} {_GIVEN}\b",
    rf"\b(?:here is|here's|please find|find|see|sending(?: you)?|send you|included?|including|sharing|share)(?: \w+){{0,3}} my (?:\w+ ){{0,2}}{RESUME}(?!\w)",
    rf"\bmy (?:\w+ )?{RESUME} (?:is |can be found )?(?:below|here|at (?:https?|www|this link)|for (?:your )?(?:reference|review|consideration))",
    rf"\b{RESUME} \(?(?:link|https?)\b",
)
"""A résumé comes with it."""

RESUME_FILE = r"(?:r[eé]sum[eé]|(?:^|[^a-z])cv(?:[^a-z]|$)|curriculum|lebenslauf|bewerbung|cover[-_ ]?letter|vitae)"
"""Names of files that are one."""

_NUMBER = r"(?:\d{1,3}|five|ten|fifteen|twenty(?:[- ]five)?|thirty|forty(?:[- ]five)?|sixty|a few|a couple of|couple of|few|several)"
LENGTH: tuple[str, ...] = (
    rf"\b{_NUMBER}(?: ?(?:-|\u2013|to|or) ?{_NUMBER})?(?:[- ](?:short|quick|little|brief))?[- ]?(?:minutes?|mins?\b|min\.|m\b)",
    r"\b(?:half an|half-an|a half|an?|one|1)[- ]hour\b|\bhalf[- ]hour\b|\bquarter of an hour\b|\b(?:1|one)[- ]?(?:hr|h)\b",
)
"""How long the talk shall be."""

CONNECTION: tuple[str, ...] = (
    r"\b(?:suggested|recommended|mentioned|said|thought|told me|advised|encouraged me|proposed)(?: that)?(?: \w+){0,3} (?:i|you|me|your)\b",
    r"\b(?:referred|introduced|pointed|directed|sent|connected) (?:me|us)\b|\b(?:gave|passed) me your\b|\bgave me (?:your )?(?:name|contact|address|number)\b",
    r"\b(?:got|have|had|received|took|found) your (?:name|contact|details|address|e-?mail|profile|page|number|work|website|article|paper|talk|book|post|blog)\b",
    r"\byour name (?:came up|was given|from|through)\b|\bput (?:me|us) in (?:touch|contact)\b",
    r"\b(?:came across|come across|stumbled (?:up)?on|discovered|learned (?:of|about)|heard (?:of|about|you|your)|read|saw|seen|watched|listened to|enjoyed|attended|followed|following|admired?|impressed by|struck by|fascinated by|inspired by|noticed)(?: \w+){0,3} (?:you|your|you're|you've)\b",
    r"\b(?:met|spoke|talked|chatted|sat next to|introduced ourselves|(?:meeting|seeing|hearing) you|speaking (?:to|with) you)(?: \w+){0,4} (?:at|in|during|after|last|on)\b",
    r"\b(?:fellow|same) (?:\w+ )?(?:alum(?:na|nus|ni|s)?|graduates?|students?|school|university|college|program(?:me)?|department|town|club|team|major|course|professor|company|employer)\b",
    r"\b(?:alum(?:na|nus|ni)|graduates?) (?:of|from|network|directory|association|office|page|list|like|who|event|database)\b|\balum(?:na|nus|ni)\b",
    r"\b(?:also|both|too|like you|as you did) (?:went|studied|study|attended|graduated|grew up|worked|majored|come from|from|at|in)\b|\bwe both\b|\b(?:like|as) you\b(?: did)?,? i\b|\byou (?:also )?(?:studied|graduated|went to|attended|majored)\b",
    r"\bour (?:school|university|college|alma mater|department|mutual|common|shared|class|hometown)\b|\bmutual (?:friend|contact|acquaintance|connection)\b|\bclassmates?\b|\b(?:friend|colleague|neighbou?r|student|cousin|daughter|son|sister|brother|aunt|uncle|roommate|advis[eo]r|professor|teacher|supervisor|mentor|boss) of (?:yours|mine)\b",
    r"\b(?:my|our) (?:friend|colleague|neighbou?r|cousin|aunt|uncle|mother|father|sister|brother|roommate|advis[eo]r|professor|teacher|supervisor|mentor|boss|coach|landlord|dentist)\b",
    r"\b(?:through|via|from|on|by way of) (?:the )?(?:linkedin|handshake|xing|mutual|alumni|[a-z]+'?s? (?:website|directory|newsletter|podcast))\b",
    r"\byour (?:recent |latest |excellent |wonderful |great )?(?:\w+ )?(?:talk|article|paper|post|blog|lecture|panel|podcast|book|profile|essay|column|keynote|presentation|seminar|webinar|workshop|thesis|exhibition|film|design of|interview (?:in|on|with)|research on|work on|project on|study of|page)\b",
    r"\b(?:career fair|job fair|open day|conference|meetup|guest lecture|alumni (?:event|evening|night|day|panel))\b",
    r"\b(?:i know|knows|know) you(?:r)? (?:from|through)\b|\bworked with (?:you|your)\b|\btaught (?:me|my)\b|\bused to (?:work|study|live)\b(?: \w+){0,4} you\b",
)
"""How the writer comes to write to this very person."""

GREETING = r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to whom)\b[^.?!\n]{0,60}"
CLOSING = r"(?:(?:best|kind|warm|many|with)\b[^.?!\n]{0,30}|thank(?:s| you)[ ,!.]*(?:in advance|again|so much|very much)?[,.!]*|sincerely|regards|yours\b[^.?!\n]{0,20}|cheers|cordially|respectfully|warmly)[ ,.!]*"
SUBJECT = r"subject ?:"
COMMANDED = r"\b(?:check|review|proofread|look (?:over|at)|go over|read (?:over|through)|critique|feedback|draft|before i (?:send|hit|mail)|what do you think|is this (?:ok|okay|fine|good))\b"
"""The line in which the seeker asks for the check, above the draft."""
