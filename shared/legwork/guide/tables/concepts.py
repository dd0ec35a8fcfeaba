"""Words that seekers use for one thing, a row each: they lead to the sections that are about that concept.

A row is its words and its phrases; all forms that share a stem are meant. A word may stand in several rows. Source:
the words of the guide and of career services' pages, widened from English usage.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Row(NamedTuple):
    """Words, and phrases of several words separated by `|`."""

    words: str
    phrases: str = ""


ANCHORS = frozenset({"talk", "career", "questions"})
"""Concepts that tell that a question is about this guide's subject at all; they weigh little."""

ASKING = frozenset(
    {
        "ask",
        "asks",
        "asked",
        "asking",
        "he",
        "she",
        "him",
        "her",
        "they",
        "them",
        "somebody",
        "someone",
        "insider",
        "stranger",
    }
)
"""Words that tell that a question is about another person, as nearly all questions to this guide are."""

CONCEPTS: Mapping[str, Row] = {
    "questions": Row(
        "questions topics",
        "talk about what|what to talk about",
    ),
    "career": Row(
        "career careers profession professional occupation job work field industry sector company employer insider"
        " contact vocation",
        "line of work",
    ),
    "talk": Row(
        "talk chat conversation interview interviewing meeting informational discussion speak speaking info",
        "coffee chat|pick brain|informational interview|info interview",
    ),
    "what_is": Row(
        "definition define purpose unlike versus screening assessed",
        "what is an informational|what are informational|what is informational|what is it|the idea|the concept"
        "|the point of|so called|something called|compared to|difference between|differ from",
    ),
    "length": Row(
        "duration minutes length",
        "how long does|how long should one|how long is|how many minutes",
    ),
    "freshman": Row(
        "freshman fresher freshmen undergraduate major majors undecided sophomore teen teenager uni",
        "first year|first semester|just started|started college|started university|started uni|too early|too young"
        "|first term|first month|start university|starting university|start college|starting college|start uni"
        "|began college|high school|eighteen years|not chosen|no major",
    ),
    "graduate": Row(
        "graduate graduating graduation diploma degree bachelor application applications rejected rejections bsc ba"
        " jobless unemployed",
        "finish my degree|finished university|finished college|final year|senior year|entry level|just graduated"
        "|leave university|after university|after college|last semester|final semester|job seeker|first job",
    ),
    "changer": Row(
        "switch changer retrain pivot transition midlife quit reinvent requalify decades",
        "after years|years old|new career|new field|different field|move into|second career|career break"
        "|transferable skill|change careers|changing careers|change career|change fields|change my career"
        "|career change|career changer|start over|for years|for twenty years|for ten years|something new"
        "|something different|too old|other industry|another industry|another field|laid off|my history|my past"
        "|my background|my previous|used to be|go into|wants to become",
    ),
    "alumni": Row(
        "alumna alumni alumnus alma mater reunion classmates",
        "years ago|old school|old university|old college|former classmate|class of|my alma|years since|back in"
        "|former university|long ago|graduates of my|old classmates",
    ),
    "reality": Row(
        "reality realities realistic truly documentary insider authentic unvarnished genuine everyday misconception"
        " illusion",
        "day to day|typical day|what a day|day is|inside view|on the web|job description|really like|truly like"
        "|behind the scenes|honest picture|real picture|from inside|first hand",
    ),
    "website": Row(
        "website web internet online google read brochure brochures description descriptions glossy shiny",
    ),
    "fit": Row(
        "fit fits suit suits suitable happy happiness values belong content suitability personality temperament"
        " compatible appeal",
        "right for me|good for me|made for|cut out for|right one|decide whether|would i like|id like it"
        "|i would like it|i would enjoy|like doing|right choice|wrong choice|for someone like me|choose between"
        "|decide between|a good match|match for|better for me|two careers|two professions|two jobs|which career"
        "|which profession|which job|what i want|thing for me|see myself",
    ),
    "nerves": Row(
        "nervous shy anxious anxiety afraid fear scared introvert introverted confident confidence stage fright"
        " frightened embarrassed intimidated stutter panic freeze worried worry dread dreading terrified tremble"
        " sweat blush stammer insecure bashful impostor imposter timid idiot stupid ashamed",
        "get over it|feel stupid|feel small|my hands|makes me feel|i feel like|i feel so|small next to"
        "|what if i fail|calm down",
    ),
    "hidden": Row(
        "hidden unadvertised advertised posted vacancy vacancies openings",
        "job market|never posted|job board|job boards|job ads|word of mouth|lead to a job|lead to employment"
        "|lead to an offer|never public|before they are|turn into a job|recruiting openly|isnt recruiting"
        "|not recruiting|arent hiring|isnt hiring|not hiring|not advertised",
    ),
    "network": Row(
        "network networking connection connections acquaintance acquaintances circle networker slimy sleazy fake",
        "know nobody|know no one|dont know anyone|from zero|from scratch|no contacts|any contacts"
        "|dont have contacts|build contacts|make contacts|build some|well connected|know people|know the right"
        "|meet people",
    ),
    "whom": Row(
        "stranger strangers linkedin professor professors relatives senior junior ceo executive director locate"
        " whom referral neighbour neighbor cousin aunt",
        "best person|who should|whom should|whom do|who do i|right person|right people|find someone|find somebody"
        "|find a person|find people|find insiders|find professionals|someone to talk|people to talk"
        "|how do i find an|how do i find a|which person|which people|to approach|to contact|whom to|who to"
        "|a good choice|good person to|the right one to ask|how many people",
    ),
    "write": Row(
        "email mail message subject wording outreach request template phrasing draft dm",
        "reach out|first email|cold email|ask someone|ask for a meeting|subject line|my request|my message|my email"
        "|the request|ask for an interview|ask for an informational|ask for a talk|approach someone"
        "|introduce myself in|offer times|suggest dates|suggest times|request a meeting|get in touch with someone"
        "|how do i ask for|how do i ask someone|how do i ask somebody|how should i ask|how to ask for|call or write"
        "|phone or mail|want someones time|sample email|sample mail|first message|first contact|to a stranger",
    ),
    "resume": Row(
        "resume resumes résumé cv portfolio lebenslauf",
        "my resume|my cv|a resume|a cv|the resume|the cv",
    ),
    "manners": Row(
        "acceptable rude polite impolite inappropriate appropriate allowed etiquette manners taboo forbidden limits"
        " offend offensive cheeky pushy impertinent faux disrespectful indiscreet improper intrusive offside dos"
        " donts unprofessional subjects",
        "off limits|bad form|faux pas|no go|not ask|must not|should i avoid|avoid asking|never ask|shouldnt touch"
        "|should not ask|shouldnt ask|not to ask|not to say|not to do|never do|never say",
    ),
    "favour": Row(
        "bill gift gifts drinks treat coffee café",
        "who pays|who should pay|pay for|pays for|paying for",
    ),
    "record": Row(
        "record recording recorded tape",
    ),
    "ask_job": Row(
        "internship recommendation placement",
        "ask for a job|ask for work|ask for an internship|open roles|open positions|asking for a job|hire me"
        "|give me a job|job offer|get me a job",
    ),
    "prepare": Row(
        "prepare preparation beforehand pitch rehearse checklist clothes outfit",
        "get ready|homework do|do before|day before|night before|in advance|dress|wear"
        "|elevator pitch|introduce myself|read up"
        "|look up|bring along|bring with|confirm the meeting|test my camera|arrive early|make ready",
    ),
    "run": Row(
        "listen pause overrun interrupt lull stall stalls monosyllabic",
        "wrap up|break the ice|run out|small talk|take notes|scribble|open and|goodbye|say goodbye|last question"
        "|last thing|first thing i say|opening line|hold the conversation|hold a conversation|during the call"
        "|during the talk|during the meeting|lead the conversation|keep it going|keep the conversation"
        "|awkward silence|awkward pause|start the conversation|begin the conversation|end the conversation"
        "|close the conversation|finish the conversation|goes badly|short answers|they only say|talk too much"
        "|talks too much|runs dry|keep talking",
    ),
    "environment": Row(
        "environment culture office team teams boss manager colleague colleagues coworker atmosphere workplace"
        " toxic remote bosses hierarchy hybrid inclusive department mood climate",
        "working from home|home office|get along|work place",
    ),
    "trends": Row(
        "trend trends future outlook sector industry ai automation robot artificial growing shrinking technology"
        " heading obsolete prospects 2030 2035 2040 disruption decline dying booming",
        "in ten years|in five years|ten years from|next decade|going to change|years from now|still exist"
        "|going away|take over",
    ),
    "lifestyle": Row(
        "lifestyle hours weekend evenings family kid kids child children balance overtime shifts commute commuting"
        " relocate nights married partner flexible flexibility",
        "work life|private life|free time|spare time|time off|time left|private lives|home life|life outside"
        "|social life|part time|on call|see their families|long hours|raise children|work from anywhere",
    ),
    "skills": Row(
        "skill skills qualification qualifications qualified degree master masters licence license certificate"
        " certification certified talent ability abilities phd education prerequisite prerequisites requirements"
        " required requirement exam exams mba apprenticeship diploma programming",
        "good enough|which courses|what should i study|what to study|need to learn|have to learn|what does it take"
        "|what it takes|how to become",
    ),
    "rewards": Row(
        "challenge challenges challenging reward rewards rewarding downside drawback drawbacks love hate"
        " frustrating frustration worst upside satisfying annoy annoys annoying dislike regret complain boring"
        " fulfilling negatives negative positives meaningful tough tiring exhausting fun great",
        "pros and cons|bad sides|dark side|down sides|worst part|worst parts|best part|best parts|like least"
        "|like most|what annoys|ups and downs|good and bad|hard about|toughest",
    ),
    "pay": Row(
        "pay salary salaries money wage wages earn earns earning income compensation bonus remuneration paycheck"
        " paying stipend",
        "make a year|makes a year|how much they make|people make|somebody makes|how much do|well paid"
        "|what they make|financially|money question",
    ),
    "after": Row(
        "after afterwards afterward debrief reflect",
        "what now|do now|next step|next steps|and now|we talked|we met|the talk is over|comes next|come next"
        "|is behind me|chat is done|is done|process what|what i heard|what i learned|once it is over"
        "|after the interview|after the conversation|after the talk|after the meeting|after an informational"
        "|after my|when its over|write down afterwards|with my notes|had my interview|had my talk"
        "|had my conversation|had the talk|had the interview|just met|just spoke|just talked",
    ),
    "referrer": Row(
        "referrer",
        "put me in contact|put me in touch|introduced me|report back|connected me|sent me|who introduced"
        "|who referred|who recommended|the friend who|connected us|introduced us",
    ),
    "thanks": Row(
        "thank thanks thankful gratitude grateful appreciation appreciate",
        "thank you|say thanks|thank them|thank her|thank him",
    ),
    "touch": Row(
        "reconnect maintain nurture forget reconnecting checkin",
        "keep in touch|stay in touch|drop line|drop a line|drop her a line|drop him a line|long gap|been months"
        "|since we spoke|half a year|get back to people|keep up|stay connected|remember me|forget me|forgets me"
        "|doesnt forget|months later|last spring|last year|last summer|check in|old contact|keep contact"
        "|stay in contact|connection alive|relationship alive",
    ),
    "silence": Row(
        "silence reply replied respond response ignored ghosted ghost reminder unanswered declined decline refused"
        " nudge noshow unread",
        "getting back to me|gets back to me|got back to me|answer me|give up|try again|no answer|no reply"
        "|never answered|hasnt answered|havent heard|no response|not heard|said no|days ago|second try|follow up"
        "|heard nothing|hear nothing|nothing back|write back|wrote back|written back|not reply|dont reply"
        "|doesnt reply|didnt reply|dont answer|doesnt answer|dont respond|no one answers|nobody answers"
        "|nobody replies|never replied|turned me down|too busy|a third|another reminder|stood me up|did not show"
        "|second mail|sent two|still waiting|no time for me|has no time|have no time|hasnt time|no interest"
        "|not interested|they refuse|isnt responding|not responding|how many times|another mail|one more mail"
        "|say no|says no|saying no",
    ),
    "privacy": Row(
        "privacy private data secret delete erase export gdpr legwork encrypted unsubscribe",
        "my data|who can see|who sees|what can you do|how do you work|how does legwork|what can legwork"
        "|do you write|do you ever|are you a|are you an|mail you|you store|you keep|your mails|your letters"
        "|who are you|what are you|does legwork|will legwork|cost anything|bcc you|forward you|else read|read my"
        "|i send you|send you|read what i|see what i|are my",
    ),
}
