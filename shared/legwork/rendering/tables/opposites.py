"""Pairs of opposites by which two notes on one topic contradict each other; patterns are matched in lower case.

Source: what insiders disagree on in published accounts of informational interviews; our own words.
"""

# ruff: noqa: E501, SIM905  # a pattern on one line reads best; a row of words reads best

from typing import NamedTuple


class Opposite(NamedTuple):
    """A scale: what is said at its one end and at its other."""

    name: str
    much: str
    little: str


DENIALS = r"\b(?:no|not|never|hardly|rarely|seldom|barely|without|little|few|isn't|aren't|doesn't|don't|didn't|neither|less)\b"

# How much or how often: of whatever is named next, or was named before.
OFTEN = r"\b(?:lots? of|plenty of|too many|many|much|constant(?:ly)?|endless(?:ly)?|frequent(?:ly)?|often|always|usually|mostly|regularly)\b"
RARELY = r"\b(?:hardly (?:any|ever)|barely (?:any|ever)|almost (?:no|never)|no|never|few|little|rare(?:ly)?|seldom|occasional(?:ly)?)\b"
COMMON = r"\b(?P<word>\w{4,20}) (?:is|are|was|were) (?P<denied>not |never )?(?:very |quite |too )?(?:common|constant|frequent|endless|everywhere)\b"
SCARCE = r"\b(?P<word>\w{4,20}) (?:is|are|was|were) (?P<denied>not |never )?(?:very |quite |too )?(?:rare|scarce|uncommon|unusual)\b"
PASSED_OVER: frozenset[str] = frozenset(
    (
        "a an the of to on in at for is are be and or but one any more very really about from with work works working"
        " time times people person they them she her he him his its that this there thing things day days week weeks"
        " problem doubt idea matter need reason longer money pay"
    ).split()
)
"""Words that are not what is often or seldom, or that are said of too much to contradict each other."""

OPPOSITES: tuple[Opposite, ...] = (
    Opposite(
        "hours",
        r"\b(?:long (?:hours|days|weeks)|overtime|late nights?|weekends?|evenings?|on call|night shifts?|(?:5[05]|[678]\d)[- ]?(?:hours?|h)\b|unpredictable|around the clock|always on)",
        r"\b(?:regular hours|normal hours|fixed hours|nine to five|9[- ]?(?:to|-)[- ]?5|predictable|(?:3[05]|4[0-2])[- ]?(?:hours?|h)\b|home by|free (?:evenings|weekends)|(?:evenings|weekends) (?:are|stay|were) (?:free|off|mine|hers|his|theirs)|off at)",
    ),
    Opposite(
        "travel",
        r"\b(?:(?:lots? of|much|constant|frequent|heavy|weekly) travel\w*|travels? (?:a lot|constantly|often|every|much)|on the road|away (?:most|half|every)|travell?ing)\b",
        r"\b(?:(?:no|little|hardly any|rare) travel\w*|travels? (?:rarely|seldom|little)|stays? (?:at home|local)|always (?:home|local))\b",
    ),
    Opposite(
        "pressure",
        r"\b(?:stress\w*|pressure|hectic|intense|burn(?:ed|t)?[- ]?out|exhaust\w*|deadlines?|frantic|overwork\w*)\b",
        r"\b(?:calm|relaxed|laid[- ]back|easy[- ]going|quiet|unhurried|steady|low[- ]stress|manageable)\b",
    ),
    Opposite(
        "alone or together",
        r"\b(?:teams?|teamwork|together|collaborat\w*|meetings?|in groups?)\b",
        r"\b(?:alone|lonely|solitary|on (?:your|one's|his|her|their) own|by (?:yourself|oneself|himself|herself)|isolated)\b",
    ),
    Opposite(
        "where the work is done",
        r"\b(?:remote(?:ly)?|from home|home office|hybrid)\b",
        r"\b(?:on[- ]?site|in the office|in person|at the (?:office|desk|bench|hospital|school))\b",
    ),
    Opposite(
        "freedom",
        r"\b(?:autonom\w*|freedom|free to|independen\w*|own decisions|flexib\w*|trust\w*)\b",
        r"\b(?:micro-?manag\w*|bureaucra\w*|rigid|strict|red tape|hierarch\w*|controlled|paperwork)\b",
    ),
    Opposite(
        "where the field is going",
        r"\b(?:grow\w*|boom\w*|expand\w*|in demand|short of people|shortage|rising|hiring more|understaffed)\b",
        r"\b(?:shrink\w*|declin\w*|dying|cuts?|lay-?offs?|saturated|too many|overcrowded|fewer jobs|disappear\w*|hiring freeze)\b",
    ),
    Opposite(
        "degree or licence",
        r"\b(?:(?:degree|master'?s|licen[cs]e|certificat\w+|phd|doctorate|diploma)\b.{0,30}\b(?:required|needed|must|necessary|essential|mandatory)|(?:need|requires?|must have) (?:a |an |the )?(?:degree|master'?s|licen[cs]e|certificat\w+|phd|doctorate|diploma))",
        r"\b(?:self[- ]taught|portfolio (?:counts|matters)|without a degree|degree (?:is |was )?(?:optional|irrelevant)|nobody (?:asks|cares)|learn on the job|experience (?:counts|matters) more)\b",
    ),
    Opposite(
        "pay",
        r"\b(?:well paid|pays? well|good (?:pay|money|salary)|generous|high (?:pay|salary|salaries))\b",
        r"\b(?:badly paid|poorly paid|underpaid|pays? (?:badly|little|poorly)|low (?:pay|salary|salaries|wages)|bad (?:pay|money))\b",
    ),
    Opposite(
        "security",
        r"\b(?:secure|job security|stable|stability|tenured?|permanent)\b",
        r"\b(?:insecure|unstable|precarious|short contracts?|fixed[- ]term|temporary|gig)\b",
    ),
    Opposite(
        "variety",
        r"\b(?:varied|variety|every day is different|never boring|no two days|diverse|always new)\b",
        r"\b(?:boring|monoton\w*|repetitive|routine|dull|the same every day)\b",
    ),
)
