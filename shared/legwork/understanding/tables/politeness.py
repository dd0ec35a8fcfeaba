# ruff: noqa: E501 - a pattern on one line reads best
"""Words around a request that change nothing about it: greetings, politeness, ways of asking.

Each pattern is matched at the start of a sentence and taken off, again and again, until none fits. Source: everyday
English, with the greetings of German, French and Spanish.
"""

GREETINGS = (
    r"(?:hi+|hey+|hello|hiya|heya|howdy|yo|dear|g'?day|good (?:morning|evening|afternoon|day)|morning|evening|moin|hallo|"
    r"guten (?:tag|morgen|abend)|bonjour|bonsoir|salut|hola|buenos días|buenas)"
    r"(?: (?:there|legwork|assistant|team|all|again|everyone|folks))?(?:[,!.:]+\s*|\s+-\s+|\s+|$)"
)
FILLERS = (
    r"(?:please|pls|plz|plss|kindly|ok(?:ay)?|so|and|then|also|now|just|well|actually|oh|ah|um+|hmm+|yes|yeah|yep|ya|sorry|"
    r"thanks(?: (?:a lot|so much|again))?|thank you(?: (?:so much|very much|again))?|thx|ty|cheers|quick (?:one|q|question|update|"
    r"thing|note|ask)|small (?:thing|update|request)|btw|fyi|by the way|one more thing|right|alright|great|cool|perfect|"
    r"legwork|assistant|good news|heads[- ]up|update|bitte|s'il (?:te|vous) plaît|por favor|merci|danke|gracias|"
    r"for now|from (?:now|today|tomorrow)(?: on(?:wards?)?)?|first|finally|anyway|but|ps|p\.s\.?)(?:[,!.:;]+\s*|\s+-+\s+|\s+)"
)
REQUESTS = (
    r"(?:(?:can|could|would|will|may|might|cld|wd) (?:you|u|ya|i|we)|i(?:'d| would) (?:really )?(?:like|love|want|prefer)(?: for)?(?: you)? to|"
    r"i(?:'d| would) be (?:happy|glad|grateful) if you (?:could|would)|i (?:want|need|wish|wanna|would like|was hoping)(?: for)?(?: you)? to|i wanna|"
    r"i(?:'d| would) (?:like|love)|i (?:want|need)|let'?s|let us|would you mind|do you mind|is it possible to|would it be possible to|"
    r"is there (?:a|any) way to|go ahead and|it'?s time to|time to|don'?t forget to|how (?:do|can|could) i|kannst du|können sie|"
    r"peux-tu|pouvez-vous|puedes|podrías)\s+"
)
TRAILERS = (
    r"\b(?:please|pls|plz|thanks(?: (?:a lot|so much|again))?|thank you(?: (?:so much|very much))?|thx|ty|cheers|for me|"
    r"right now|asap|if you can|when you can|if possible|bitte|merci|gracias|danke|s'il (?:te|vous) plaît|por favor|lol|haha|x|xx|xxx|"
    r"will you|would you|can you|ok(?:ay)?)$"
)
