"""Words of sentences that say what somebody does. Source: observed in letters of introduction."""

# ruff: noqa: E501, SIM905  # a row is a line; words are listed as text

# Between "is" and the article: they say when, not what.
ADVERBS = frozenset(
    ("now currently also still actually just nowadays today presently really basically recently been").split()
)
ARTICLES = frozenset(
    (
        "a an the our my their her his its your this one some une un le la l' eine ein einer der die das el"
        " los una uno um uma o il lo"
    ).split()
)
# What somebody is to the writer and no occupation.
RELATIONS = frozenset(
    (
        "colleague coworker co-worker friend boss manager student classmate mentor mentee neighbour neighbor"
        " sister brother cousin wife husband partner daughter son aunt uncle mother father dad mum mom"
        " flatmate roommate teammate counterpart contact acquaintance fan alum alumna alumnus predecessor"
        " successor assistant person guy woman man lady someone somebody one expert legend star genius"
        " sweetheart reader member lead buddy pal teacher professor supervisor advisor adviser tutor team"
        " coach former old good great ex- ex dear new"
    ).split()
)
# Verbs after which an employer may follow with "at", but which name no title.
DOING = (
    "runs|run|leads|lead|heads|heads up|head up|manages|manage|directs|direct|works|work|worked|teaches|teach|founded|set up|sets up"
    "|started|owns|does|do|oversees|oversee|built|builds|build|joined|chairs|co-founded|coordinates|handles|handle|practises"
    "|practices|practice|designs|design|cooks|cook|took over|looks after|look after|moved to|spent|is in|is|was|restores|restore"
)
