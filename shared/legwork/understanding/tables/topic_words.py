# ruff: noqa: E501 - a pattern on one line reads best
"""Words that tell what a sentence of notes is about.

Weights: 2 hardly ever means anything else, 1 is a hint. Patterns stand between word boundaries, whatever the case.
Source: the six topics of the product and the questions that career guides list under each (observed); labels are what
seekers write in front of a note.
"""

from legwork.values.meaning import FitDimension, Topic

TOPIC_WORDS: tuple[tuple[Topic, float, str], ...] = (
    (Topic.COMPENSATION, 2, r"salar(?:y|ies)|pay|paid|pays|wages?|compensation|income|earn(?:s|ed|ing|ings)?|bonus(?:es)?|benefits|pension|equity|stock options?|per hour|an hour|hourly rate|rates?|raises?|overtime pay|gehalt|verdient|salaire|sueldo|salario|royalt(?:y|ies)|freelance rates?"),
    (Topic.COMPENSATION, 1.5, r"[$€£¥]\s?\d[\d.,]*k?|\d+\s?k\b(?: a year)?|\d[\d.,]*\s?(?:dollars|euros?|pounds|usd|eur|gbp)|money|unpaid|afford|loans?|make ends meet|commission"),
    (Topic.LIFESTYLE, 2, r"work[- ]life(?: balance)?|hours (?:a|per) week|(?:long|short|flexible|regular|irregular|office|working|crazy|fixed|unpredictable|good|bad|normal|the) hours|hours are|night ?shifts?|shifts?|on[- ]call|weekends?|evenings?|holidays?|vacations?|overtime|travel(?:s|ling|ing)?|commut(?:e|es|ing)|family|kids|children|parent(?:s|ing|al)?|schedule|burn(?:ed|t)?[- ]?out|free time|home by|part[- ]time|maternity|work from home|remote(?:ly)?|feierabend|arbeitszeit|horaires?|horarios?"),
    (Topic.LIFESTYLE, 1, r"home|week|sleep|up at|gets up|mornings?|tired|exhaust(?:ed|ing)|balance|flexib(?:le|ility)|\d+ hours|at her desk|at his desk|late"),
    (Topic.SKILLS, 2, r"skills?|qualifications?|qualified|degrees?|diploma|certificat(?:e|es|ion|ions)|certified|licen[cs](?:e|ed|es|ing|ure)|training|master'?s|bachelor'?s|ph\.?d|internships?|apprentice(?:s|ship)?|courses?|course ?work|portfolio|experience (?:needed|required|matters)|exams?|bootcamp|software|coding|programming|excel|sql|python|stud(?:y|ied|ies)|major(?:ed)?|fähigkeiten|ausbildung|studium|compétences|formation|habilidades|formación"),
    (Topic.SKILLS, 1.2, r"learn(?:ed|t|ing)?|need(?:s)? to (?:know|be|have)|have to (?:know|be able|be good)|must (?:know|have|be)|be good at|good at|able to|required?|school|university|college|teach(?:es)?|specimen|resume|résumé|cv|math(?:s)?|communicat(?:e|ion|ing)|patien(?:ce|t)|detail|listen(?:ing|er)?|people person|physics|chemistry|statistics|writ(?:e|es|ing) well|languages?|knowledge"),
    (Topic.CHALLENGES_REWARDS, 2, r"hard(?:est)?(?: part| thing| bit)?|challeng(?:e|es|ing)|rewarding|rewards?|love[sd]?|hates?|hated|best (?:part|thing|bit)|worst(?: part| thing| bit)?|favou?rite|frustrat(?:ed|es|ing|ion)|difficult(?:y|ies)?|toughest|tough|enjoy(?:s|ed)?|proud|downside|upside|struggl(?:e|es|ed|ing)|regrets?|stress(?:ful|ed)?|satisf(?:ying|action|ied)|boring|fun|misses|meaningful|lonel(?:y|iness)|pressure|cries|cried|schwierig|difficile|difícil|worth it|thankless"),
    (Topic.CHALLENGES_REWARDS, 1, r"like(?:s|d)? (?:most|best|least|about)|miss(?:es)?|surpris(?:e|ed|es|ing)|annoy(?:s|ed|ing)|paperwork|say(?:s|ing)? no|turns down|problems?|happy|happiest|wish(?:es|ed)?|afraid|mistakes?|fail(?:s|ed|ure)?"),
    (Topic.INDUSTRY_TRENDS, 2, r"industr(?:y|ies)|trends?|market|a\.?i\.?|automat(?:ion|ed|ing)|future|growing|growth|shrinking|layoffs?|laid off|hiring|regulations?|funding|demand|outsourc(?:ed|ing)|the field is|consolidat(?:ion|ing)|start-?ups?|economy|digitali[sz]ation|branche|secteur|sector|job market|shortage|disappear(?:ing)?|obsolete|in (?:five|ten|\d+) years"),
    (Topic.INDUSTRY_TRENDS, 1, r"chang(?:es|ing|ed)|technolog(?:y|ies)|competit(?:ion|ors?|ive)|clients? (?:want|are)|new (?:tools?|rules?|laws?)|climate|electric|budget cuts?|compan(?:y|ies) are|agenc(?:y|ies)"),
    (Topic.WORK_ENVIRONMENT, 2, r"teams?|colleagues?|co-?workers?|boss(?:es)?|manager|management|culture|office|open[- ]plan|atmosphere|environment|desk|typical day|day[- ]to[- ]day|daily|every day|meetings?|lab|workshop|field ?work|in the field|outdoors?|outside|indoors?|ward|clinic|noisy|dress code|remote team|hierarch(?:y|ical)|freelancers?|on site|on-site|open office|alltag|arbeitsklima|équipe|ambiance|equipo|ambiente"),
    (Topic.WORK_ENVIRONMENT, 1, r"(?:a|her|his|their) day|days?|spends?|half (?:of )?(?:the|her|his|their) (?:day|time|job|week)|\d+ ?(?:%|percent)|alone|together|with (?:clients|customers|patients|students|people)|most of (?:the|her|his|it)|emails?|screen|computer|travels? to|site|visits?|projects?|people"),
)  # fmt: skip

TOPIC_LABELS: tuple[tuple[Topic, str], ...] = (
    (Topic.WORK_ENVIRONMENT, r"(?:the )?(?:work(?:ing)? ?-?(?:environment|place)|environment|workplace|culture|day[- ]to[- ]day|typical day|the work|arbeitsumfeld|environnement(?: de travail)?|entorno)"),
    (Topic.INDUSTRY_TRENDS, r"(?:the )?(?:industry(?: trends?)?|trends?|market|outlook|future|branchentrends?|tendances?|tendencias?)"),
    (Topic.LIFESTYLE, r"(?:the )?(?:life ?-?style|hours|work[- ]life(?: balance)?|life|schedule|balance|lebensstil|mode de vie|estilo de vida)"),
    (Topic.SKILLS, r"(?:the )?(?:ideal )?(?:skills?(?: ?-?set)?(?: and qualifications?| & qualifications?)?|qualifications?|training|education|background|fähigkeiten|compétences|habilidades)"),
    (Topic.CHALLENGES_REWARDS, r"(?:the )?(?:challenges?(?: (?:and|&|/) rewards?)?|rewards?|challenges?/rewards?|pros(?: (?:and|&) cons)?|cons|best|worst|hard(?:est)? part|herausforderungen|défis|retos|ups and downs)"),
    (Topic.COMPENSATION, r"(?:the )?(?:typical )?(?:compensation|pay|salary|salaries|money|income|\$+|gehalt|salaire|salario|wages?)"),
    (Topic.OTHER, r"(?:other|misc|also|general|anything else|advice|tips?|next steps?|sonstiges)"),
)  # fmt: skip

TOPIC_ORDER = (
    Topic.WORK_ENVIRONMENT,
    Topic.INDUSTRY_TRENDS,
    Topic.LIFESTYLE,
    Topic.SKILLS,
    Topic.CHALLENGES_REWARDS,
    Topic.COMPENSATION,
)
"""The order in which the debrief asks for the topics."""

FIT_WORDS: tuple[tuple[FitDimension, str], ...] = (
    (FitDimension.SKILLS, r"skills?(?: ?-?sets?)?|fähigkeiten|compétences|habilidades"),
    (FitDimension.VALUES, r"values?|werte|valeurs|valores"),
    (FitDimension.ABILITIES, r"abilit(?:y|ies)|talents?|begabungen|capacités|capacidades|aptitudes?"),
    (FitDimension.INTERESTS, r"interests?|interessen|intérêts?|intereses"),
    (FitDimension.LIFESTYLE, r"life ?-?style|life|lebensstil|mode de vie|estilo de vida"),
    (FitDimension.OVERALL, r"overall|fit|in total|altogether|all in all|insgesamt|global(?:ement)?|en general|the whole|total|score|rating"),
)  # fmt: skip

FIT_ORDER = (
    FitDimension.SKILLS,
    FitDimension.VALUES,
    FitDimension.ABILITIES,
    FitDimension.INTERESTS,
    FitDimension.LIFESTYLE,
)
"""The order in which the debrief asks for the fit."""
