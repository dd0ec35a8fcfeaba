# ruff: noqa: E501 - a pattern on one line reads best
"""Words of job interviews and words of conversations held to learn. Weight 1 is a hint, 3 hardly means anything else.

Source: everyday English mail of recruiters and of people who ask for advice (observed), with a little German, French
and Spanish.
"""

JOB_WORDS: tuple[tuple[float, str], ...] = (
    (
        3,
        r"(?:first|second|third|final|initial|panel|phone|video|hiring manager) interview|interviewer|(?:phone|video|initial|recruiter|hr|first|technical|screening) (?:screen(?:ing)?)(?: call| interview)?|screening (?:call|interview)|job interview|panel interview|interview panel|hiring (?:manager|team|panel|process)|final round|second[- ]round|first[- ]round|on-?site interview|vorstellungsgespräch|bewerbungsgespräch|entretien d'embauche|entrevista de trabajo|entrevue (?:\S+ ){0,4}poste|(?:au|le|du|un) poste (?:de|d')|sollicitatiegesprek|colloquio di lavoro|entrevista de emprego|jobbintervju|jobsamtale|työhaastattelu|iş görüşmesi|rozmowa kwalifikacyjna",
    ),
    (
        3,
        r"your (?:interview|application|candidacy)|interview (?:for|with us|schedule|confirmation|invitation)(?: the| a| our| your)?|invite you (?:to|for) (?:an?|the) (?:\w+ )?interview|interview you for|interviewing (?:you )?for|you(?:'ve| have) been (?:selected|shortlisted)|next (?:step|round|stage) (?:in|of) (?:the|our) (?:hiring|interview|recruit|selection|process)|shortlist(?:ed)?",
    ),
    (
        2,
        r"(?:the|our|this|a|an) (?:[\w/&-]+ ){0,4}(?:position|role|vacancy|opening)|position of|post of|role of|requisition|req(?:uisition)? (?:id|#|number)|job (?:id|description|offer|title|ref)|(?:thank you|thanks) for (?:applying|your application)|you applied|i applied|applied for|my application|candidates?|recruit(?:er|ing|ment)|talent (?:acquisition|partner|team)|people (?:&|and) culture|human resources|offer letter|start date|references check",
    ),
    (1, r"interview(?:er|ers|ed)?|applicants?|hiring|résumé attached|cover letter|the job|hr"),
)

INFORMATIONAL_WORDS: tuple[tuple[float, str], ...] = (
    (
        4,
        r"informational(?: interview| chat| conversation| call| talk| meeting)?s?|information(?:al)? interview(?:s|ing)?|(?:not|n't) (?:\w+ )?(?:asking|looking|applying|hunting|fishing|angling|after|here|writing) (?:you )?(?:for |to (?:ask|apply) for )?(?:an? |any |the )?(?:job|position|role|vacancy|placement|internship)|career (?:chat|conversation|advice|talk|change|changer|changing)s?",
    ),
    (
        2.5,
        r"(?:learn|hear|know|find out|understand|ask(?: you)?|talk|chat|tell (?:you|me)|curious|told me|telling me|teach me)(?: you| me| more| a (?:bit|little)| everything)* ?(?:about|from|of|what|how|why)|how (?:you|she|he|they|one|i|people) (?:got|get|gets|came|come|ended|went|made|moved|started|chose|became|built|broke|entered|found|did)|what (?:the|your|a|his|her|it|you|analysts?|people|\w+s) (?:job|work|day|days|career|life|role|field|industry|actually|really|is|do|does|was|were)|pick (?:your|my|her|his) brain|day[- ]to[- ]day|(?:your|my|her|his) (?:career|path|journey|work|job|field|profession|experience|story|advice)|questions? (?:for|about|to ask)|my questions|ask me anything|your questions",
    ),
    (
        2,
        r"(?:becoming|become|going into|getting into|break(?:ing)? into|moved? into|switch(?:ing)? (?:to|into)|career|careers|explor(?:e|ing)|curious about|interested in|considering|thinking (?:of|about)|study(?:ing)?|student|major|profession|industry|insight|mentor|advice|alum(?:na|nus|ni)?|shadow|for a living|as a living|the work|your work|in the field|this field|the field|insider|realities)",
    ),
    (
        1,
        r"chat|coffee|tea|lunch|conversation|talk|learned|notes|thank you for (?:your time|talking|speaking)|catch up|generous|perspective",
    ),
    (
        2,
        r"beruf|karriere|werdegang|erfahrung(?:en)?|metier|métier|parcours|carrière|profesión|carrera|trayectoria|experiencia",
    ),
)
