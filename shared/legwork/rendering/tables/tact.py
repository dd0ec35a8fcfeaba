"""Words of notes. Source: English pronouns; everyday words of judgement and of money; words that open a sentence."""

# ruff: noqa: E501, SIM905  # words are listed as text

NOT_TO_THEIR_FACE: frozenset[str] = frozenset(
    (
        # They speak of the person or of the seeker, and would be wrong in a mail to them.
        "he she they him her them his hers their theirs himself herself themselves he's she's they're he'd she'd they'd"
        " they'll he'll she'll they've i me my mine myself i'm i'd i'll i've we our us"
        # Judgement and doubt, which a note may hold and a thank-you may not.
        " awful terrible horrible boring dull bad worst worse toxic nightmare hate hated hates arrogant rude weird odd"
        " strange stupid silly idiot lazy old fat ugly cold unfriendly bitter sad depressed depressing miserable unhappy"
        " disappointed disappointing liar lied lies lie fake cheap greedy useless pointless waste wasted not no never"
        " nothing nobody hardly barely doubt doubtful suspicious annoyed annoying complain complained complains divorce"
        " divorced sick ill burnout burned burnt drunk drinks secret confidential private gossip fired quit quitting"
        # Money is never said back.
        " pay pays paid salary salaries money earn earns wage wages bonus income dollars euros pounds k thousand"
    ).split()
)
OPENERS: frozenset[str] = frozenset(
    [
        "the",
        "a",
        "an",
        "it",
        "its",
        "there",
        "this",
        "that",
        "these",
        "those",
        "most",
        "many",
        "much",
        "more",
        "some",
        "few",
        "half",
        "all",
        "every",
        "each",
        "one",
        "two",
        "three",
        "long",
        "short",
        "small",
        "large",
        "big",
        "good",
        "great",
        "very",
        "really",
        "lots",
        "people",
        "what",
        "how",
        "when",
        "where",
        "who",
        "why",
        "you",
        "your",
        "in",
        "on",
        "at",
        "from",
        "for",
        "with",
        "without",
        "about",
        "after",
        "before",
        "during",
        "only",
        "mostly",
        "usually",
        "often",
        "sometimes",
        "always",
        "work",
        "working",
        "teams",
        "team",
        "days",
        "day",
        "hours",
        "weeks",
        "projects",
        "clients",
        "patients",
    ]
)
