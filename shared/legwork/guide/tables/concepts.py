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

PEOPLE = frozenset(("he", "she", "him", "her", "they", "them", "somebody", "someone", "person", "people"))
"""Words that tell that a question is about another person, as nearly all questions to this guide are."""

CONCEPTS: Mapping[str, Row] = {
    "questions": Row(
        "questions topics",
        "talk about what|what to talk about",
    ),
    "career": Row(
        "career careers profession professional occupation job work field industry sector company employer"
        " insider contact vocation",
        "line of work",
    ),
    "talk": Row(
        "talk chat conversation interview interviewing meeting informational discussion speak speaking info",
        "coffee chat|pick brain|informational interview|info interview",
    ),
    "what_is": Row(
        "definition define purpose unlike versus screening assessed consist spell explain meant mean involve"
        " involves shadowing mentoring advantage advantages benefit benefits worthwhile",
        "what is an informational|what are informational|what is informational|what is it|the idea"
        "|the concept|the point of|so called|something called|compared to|difference between|differ from"
        "|what exactly is|consist of|what do they|what are these|what is meant|what happens in|the use of"
        "|the benefit of|the benefits of|good for|the same as|the same thing|different from|kind of interview"
        "|info interviews|what is that|why would anyone|why do people do|is it worth",
    ),
    "length": Row(
        "duration minutes length",
        "how long does|how long should one|how long is|how many minutes|half an hour|full hour|an hour"
        "|twenty minutes|fifteen minutes|thirty minutes|how much time|how much of their time|of their time"
        "|of somebodys time|how long|long enough",
    ),
    "freshman": Row(
        "freshman fresher freshmen undergraduate major majors undecided sophomore teen teenager uni eighteen"
        " nineteen seventeen semester dorm roommate elective electives underclassman highschool",
        "first year|first semester|just started|started college|started university|started uni|too early"
        "|too young|first term|first month|start university|starting university|start college"
        "|starting college|start uni|began college|high school|eighteen years|not chosen|no major"
        "|freshman year|first weeks|new at university|new at college|no idea what to study|what to study"
        "|so young|very young|my parents want|declare a major|switch my major|which subject|no experience yet",
    ),
    "graduate": Row(
        "graduate graduating graduation diploma degree bachelor application applications rejected rejections"
        " bsc ba jobless unemployed commencement cap thesis finals alumnus",
        "finish my degree|finished university|finished college|final year|senior year|entry level"
        "|just graduated|leave university|after university|after college|last semester|final semester"
        "|job seeker|first job|no job lined|lined up|about to finish|about to graduate|finish university"
        "|finish college|fresh out|out of university|out of college|out of school|after my degree"
        "|after graduation|months after|with my degree|degree in|my degree|last year of|in the final"
        "|full of rejections|only rejections|foot in the door|my classmates have|since i graduated"
        "|finishing my master",
    ),
    "changer": Row(
        "switch changer retrain pivot transition midlife quit reinvent requalify decades trade carpenter"
        " trucker twenty thirty forty fifty sixty army navy military veteran mortgage bored fed trucks sold"
        " lifelong",
        "after years|years old|new career|new field|different field|move into|second career|career break"
        "|transferable skill|change careers|changing careers|change career|change fields|change my career"
        "|career change|career changer|start over|for years|for twenty years|for ten years|something new"
        "|something different|too old|other industry|another industry|another field|laid off|my history"
        "|my past|my background|my previous|used to be|go into|wants to become|all my life|most of my life"
        "|two decades|three decades|another trade|another profession|something else|something completely"
        "|with my hands|want out|get out of|people like me|someone my age|at my age|my age|years in|a decade"
        "|a decade in|a decade of|years of|my old job|my old field|leave my job|leaving my job|quit my job"
        "|current job|after so many|been a|been an|worked as|i am a teacher|i was a|used to work|coming from"
        "|come from a different|career switch|sideways",
    ),
    "alumni": Row(
        "alumna alumni alumnus alma mater reunion classmates classmate alums",
        "years ago|old school|old university|old college|former classmate|class of|my alma|years since"
        "|back in|former university|long ago|graduates of my|old classmates|since college|since university"
        "|since graduation|out of college for|class reunion|alumni office|alumni network|alumni directory"
        "|my college|my university|years since college|the same college|the same university"
        "|raising my children|return to work|returning to work|back to work|time away|a career break"
        "|career break",
    ),
    "reality": Row(
        "reality realities realistic truly documentary insider authentic unvarnished genuine everyday"
        " misconception illusion drama dramas tv television movie movies film films series novel novels"
        " youtube video videos romantic romanticise glamorous glamour exciting image truth honest biased"
        " raved warned contradict opposite",
        "day to day|typical day|what a day|day is|inside view|on the web|job description|really like"
        "|truly like|behind the scenes|honest picture|real picture|from inside|first hand|the real thing"
        "|the truth|in reality|what it is like|what is it like|its like|be like|how far off|one person said"
        "|one opinion|one persons opinion|opposite things|two people told|another said|other says"
        "|whom do i believe|who is right|what do i make of|actual work|the actual|every day work|day at work"
        "|truth about|the way it is",
    ),
    "website": Row(
        "website web internet online google read brochure brochures description descriptions glossy shiny"
        " blog blogs forum forums wikipedia article articles",
        "read about|read online|look it up|on the internet",
    ),
    "fit": Row(
        "fit fits suit suits suitable happy happiness values belong content suitability personality"
        " temperament compatible appeal choose choosing torn undecided between pick match decide compare"
        " weigh enjoy enjoyable thrive calling doubt doubts strengths passion",
        "right for me|good for me|made for|cut out for|right one|decide whether|would i like|id like it"
        "|i would like it|i would enjoy|like doing|right choice|wrong choice|for someone like me"
        "|choose between|decide between|a good match|match for|better for me|two careers|two professions"
        "|two jobs|which career|which profession|which job|what i want|thing for me|see myself|the way i am"
        "|somebody like me|someone like me|a person like me|how can i choose|help me choose|help me decide"
        "|help me pick|which one|which of them|either of|or the other|which path|cut out|suits me|for me"
        "|my personality|my character|my values|my interests|my strengths|make up my mind|be happy|my thing"
        "|love this|im not sure i want",
    ),
    "nerves": Row(
        "nervous shy anxious anxiety afraid fear scared introvert introverted confident confidence stage"
        " fright frightened embarrassed intimidated stutter panic freeze worried worry dread dreading"
        " terrified tremble sweat blush stammer insecure bashful impostor imposter timid idiot stupid ashamed"
        " rehearse rehearsing hang tongue tied trembling shaky palms heart racing awkward uneasy bother"
        " burden dull boring uninteresting accent foreign embarrassing scary overthink courage dare braver"
        " brave voice",
        "get over it|feel stupid|feel small|my hands|makes me feel|i feel like|i feel so|small next to"
        "|what if i fail|calm down|hang up|tongue tied|heart races|mind goes blank|nothing to say"
        "|nothing interesting|come across as|not good at talking|hate phoning|hate calling|phone calls"
        "|pick up the phone|put off|too scared|too shy|get nervous|laugh at me|waste their time"
        "|wasting their time|bother people|bothering people|first language|to offer|dont dare",
    ),
    "hidden": Row(
        "hidden unadvertised advertised posted vacancy vacancies openings advertise ads announced unannounced"
        " filled insider posts",
        "job market|never posted|job board|job boards|job ads|word of mouth|lead to a job|lead to employment"
        "|lead to an offer|never public|before they are|turn into a job|recruiting openly|isnt recruiting"
        "|not recruiting|arent hiring|isnt hiring|not hiring|not advertised|before anybody|before anyone"
        "|before it is|before they appear|gone before|never advertised|not public|no openings|get hired"
        "|got hired|being hired|find work|find jobs|land a job|a job come|come of it a job|jobs are filled"
        "|filled before|behind closed doors|who you know|through people|through contacts",
    ),
    "network": Row(
        "network networking connection connections acquaintance acquaintances circle networker slimy sleazy"
        " fake outsider outgoing introductions widen snowball",
        "know nobody|know no one|dont know anyone|from zero|from scratch|no contacts|any contacts"
        "|dont have contacts|build contacts|make contacts|build some|well connected|know people"
        "|know the right|meet people|not know a single|dont know a single|know a single|know any|know no"
        "|we dont know|parents are|my family|my parents dont|first in my family|new in town|new country"
        "|moved here|moved to|just moved|new city|a circle of|from one to|lead to another|leads to the next"
        "|to the next|more people|one contact|further contacts|use people|using people|connections at all"
        "|three to thirty",
    ),
    "whom": Row(
        "stranger strangers linkedin professor professors relatives senior junior ceo executive director"
        " locate whom referral neighbour neighbor cousin aunt apprentice manager managers lead recruiter"
        " recruiters beginner beginners boss intern ordinary employee employees retired rank head department"
        " insider insiders expert experts",
        "best person|who should|whom should|whom do|who do i|right person|right people|find someone"
        "|find somebody|find a person|find people|find insiders|find professionals|someone to talk"
        "|people to talk|how do i find an|how do i find a|which person|which people|to approach|to contact"
        "|whom to|who to|a good choice|good person to|the right one to ask|how many people|better person"
        "|the better|come across someone|come across somebody|someone who works|somebody who works"
        "|someone who does|somebody who does|people who work|people who do|where might i|where could i find"
        "|where can i find|where do i find|where would i find|where to find|how do i find somebody|who works"
        "|talk to a manager|senior or|junior or|willing to talk|is the right|person to speak|person to talk"
        "|high up|too senior|more useful|talk with first",
    ),
    "write": Row(
        "email mail message subject wording outreach request template phrasing draft dm blank lines paragraph"
        " opener opening formal salutation signature compose phrase pitch hook tone",
        "reach out|first email|cold email|ask someone|ask for a meeting|subject line|my request|my message"
        "|my email|the request|ask for an interview|ask for an informational|ask for a talk|approach someone"
        "|introduce myself in|offer times|suggest dates|suggest times|request a meeting"
        "|get in touch with someone|how do i ask for|how do i ask someone|how do i ask somebody"
        "|how should i ask|how to ask for|call or write|phone or mail|want someones time|sample email"
        "|sample mail|first message|first contact|to a stranger|first approach|start the mail|start the email"
        "|begin the mail|begin the email|how do i start it|how do i word|what do i write|how do i write"
        "|how many words|how many lines|how many sentences|a blank mail|by phone or|phone or email|phone or e"
        "|mail or phone|email or linkedin|linkedin or|a good request|a request|a good message|a message to"
        "|dear sir|first name|last name|address them|address her|address him|show me an example"
        "|give me an example|what do i say to a stranger|contact her|contact him|contact them|propose times"
        "|propose dates",
    ),
    "resume": Row(
        "resume resumes résumé cv portfolio lebenslauf",
        "my resume|my cv|a resume|a cv|the resume|the cv",
    ),
    "manners": Row(
        "acceptable rude polite impolite inappropriate appropriate allowed etiquette manners taboo forbidden"
        " limits offend offensive cheeky pushy impertinent faux disrespectful indiscreet improper intrusive"
        " offside dos donts unprofessional subjects okay tactless blunt overstep boundary boundaries crossing"
        " gauche private personal awkward shadow bring",
        "off limits|bad form|faux pas|no go|not ask|must not|should i avoid|avoid asking|never ask"
        "|shouldnt touch|should not ask|shouldnt ask|not to ask|not to say|not to do|never do|never say"
        "|all right to|alright to|is it ok|is it okay|is it fine|am i allowed|may i|too personal|too private"
        "|too forward|how old|put in a word|good word|word for me|speak up for me|out of line|cross a line"
        "|in bad taste|come along|bring a friend|without asking|may not|be late|running late|have to cancel"
        "|cancel on|cancel politely|behave",
    ),
    "favour": Row(
        "bill gift gifts drinks treat coffee café lunch cake chocolates wine flowers",
        "who pays|who should pay|pay for|pays for|paying for|the check|my treat|buy them|buy her|buy him"
        "|bring something",
    ),
    "record": Row(
        "record recording recorded tape recorder transcript quote publish share",
        "tape what|voice memo|post about|write about it|tell others",
    ),
    "ask_job": Row(
        "internship recommendation placement",
        "ask for a job|ask for work|ask for an internship|open roles|open positions|asking for a job|hire me"
        "|give me a job|job offer|get me a job|put in a word|good word|word for me|get me in"
        "|a position for me|offer me|do they hire|begging for",
    ),
    "prepare": Row(
        "prepare preparation beforehand pitch rehearse checklist clothes outfit evening suit jeans tie shirt"
        " blazer shoes dressed homework research rehearsal agenda list",
        "get ready|homework do|do before|day before|night before|in advance|dress|wear|elevator pitch"
        "|introduce myself|read up|look up|bring along|bring with|confirm the meeting|test my camera"
        "|arrive early|make ready|evening before|the night|the day before|an hour before|before the call"
        "|before the talk|before the meeting|before i go|before we meet|before i meet|before the interview"
        "|questions that|five questions|ten questions|how many questions"
        "|suit or|look like on camera|what to bring|what do i bring|what should i bring"
        "|know about them|know about the company|preparation|preparations|be ready|practise my|two minutes"
        "|about myself|in one evening|need to know before",
    ),
    "run": Row(
        "listen pause overrun interrupt lull stall stalls monosyllabic silent quiet monosyllables"
        " interrupting steer derail tangent rambling rambles ramble",
        "wrap up|break the ice|run out|small talk|take notes|scribble|open and|goodbye|say goodbye"
        "|last question|last thing|first thing i say|opening line|hold the conversation|hold a conversation"
        "|during the call|during the talk|during the meeting|lead the conversation|keep it going"
        "|keep the conversation|awkward silence|awkward pause|start the conversation|begin the conversation"
        "|end the conversation|close the conversation|finish the conversation|goes badly|short answers"
        "|they only say|talk too much|talks too much|runs dry|keep talking|says yes and no|yes and no"
        "|says little|say little|hardly speaks|hardly talks|conversation alive|time is up|time is over"
        "|hour is up|minutes are up|is up|go on|middle of|stop in the|how do i begin the|open up|opening up"
        "|on track|first minute|first five minutes|break the|wont stop talking|never stops|off topic"
        "|turn the talk|get a word in|say first|the end of the call|end the call|end the talk|finish the call"
        "|wrap it up|last minutes",
    ),
    "environment": Row(
        "environment culture office team teams boss manager colleague colleagues coworker atmosphere"
        " workplace toxic remote bosses hierarchy hybrid inclusive department mood climate management"
        " leadership vibe morale bully bullies competitive desks open plan duties tasks",
        "working from home|home office|get along|work place|the management|the bosses|the people there"
        "|people there|the team|treated well|treat people|work there|working there|any good to work"
        "|day to day tasks|a normal day|an ordinary day|usual day|all day long|good place to work",
    ),
    "trends": Row(
        "trend trends future outlook sector industry ai automation robot artificial growing shrinking"
        " technology heading obsolete prospects 2030 2035 2040 disruption decline dying booming needed"
        " replaced demand survive threatened machines chatgpt change changing",
        "in ten years|in five years|ten years from|next decade|going to change|years from now|still exist"
        "|going away|take over|in twenty years|in thirty years|be needed|still be needed|still needed"
        "|be around|will there be|will there still|going to disappear|going to be replaced"
        "|where it is heading|where it is going|is going|is heading|next years|over the next|coming years"
        "|years to come",
    ),
    "lifestyle": Row(
        "lifestyle hours weekend evenings family kid kids child children balance overtime shifts commute"
        " commuting relocate nights married partner flexible flexibility sunday saturday sundays saturdays"
        " night holiday holidays vacation vacations hobby hobbies sleep stress stressful pregnant pregnancy"
        " childcare wife husband girlfriend boyfriend spouse dog move moving travel travelling traveling",
        "work life|private life|free time|spare time|time off|time left|private lives|home life|life outside"
        "|social life|part time|on call|see their families|long hours|raise children|work from anywhere"
        "|every weekend|every sunday|every night|work on sundays|work on weekends|early mornings"
        "|see my children|see my kids|have a life|a life outside|time for my|time for family"
        "|time for a family|days off|leave early|come home|home in time|long days|away from home|move house"
        "|move away|live anywhere",
    ),
    "skills": Row(
        "skill skills qualification qualifications qualified degree master masters licence license"
        " certificate certification certified talent ability abilities phd education prerequisite"
        " prerequisites requirements required requirement exam exams mba apprenticeship diploma programming"
        " diplomas training trained learn courses course maths language languages software tools study"
        " studies studied talented gifted strengths missing lack lacking",
        "good enough|which courses|what should i study|what to study|need to learn|have to learn"
        "|what does it take|what it takes|how to become|which diploma|which degree|what degree|need a degree"
        "|without a degree|opens the door|opens doors|door to|get into the field|get into the|break into"
        "|how one becomes|how did they get|what do i need|need to be good|need to know|am i good|what it asks"
        "|what should i learn",
    ),
    "rewards": Row(
        "challenge challenges challenging reward rewards rewarding downside drawback drawbacks love hate"
        " frustrating frustration worst upside satisfying annoy annoys annoying dislike regret complain"
        " boring fulfilling negatives negative positives meaningful tough tiring exhausting fun great nerves"
        " hardest nicest proud pride pleasure joy frustrates bother bothers irritates gripe gripes grumble"
        " moan worth worthwhile boredom bored burnout quit leave leaves regrets",
        "pros and cons|bad sides|dark side|down sides|worst part|worst parts|best part|best parts|like least"
        "|like most|what annoys|ups and downs|good and bad|hard about|toughest|on their nerves|gets on"
        "|the bad|the good|bad parts|good parts|best thing|worst thing|nicest part|hardest part"
        "|most difficult|most satisfying|hard parts|negative side|dark sides|drives them|they would change"
        "|give up|makes it worth|worth it for them|why do they stay|why do people leave|choose it again"
        "|do it again|would they do",
    ),
    "pay": Row(
        "pay salary salaries money wage wages earn earns earning income compensation bonus remuneration"
        " paycheck paying stipend beginners starters afford rent wealth rich poor benefits raise raises rate"
        " rates fee fees freelancers living",
        "make a year|makes a year|how much they make|people make|somebody makes|how much do|well paid"
        "|what they make|financially|money question|what beginners|beginners earn|starters earn|how much one"
        "|how much can|live on it|live off|make a living|earn a living|about money|the money|starting salary"
        "|salary range|pay range|well do they pay",
    ),
    "after": Row(
        "after afterwards afterward debrief reflect pages scribbles notebook transcript insights learned"
        " lessons conclusions digest",
        "what now|do now|next step|next steps|and now|we talked|we met|the talk is over|comes next|come next"
        "|is behind me|chat is done|is done|process what|what i heard|what i learned|once it is over"
        "|after the interview|after the conversation|after the talk|after the meeting|after an informational"
        "|after my|when its over|write down afterwards|with my notes|had my interview|had my talk"
        "|had my conversation|had the talk|had the interview|just met|just spoke|just talked|and then"
        "|what then|pages of notes|my notes|all the notes|the notes|these notes|all of this"
        "|everything i heard|everything she|everything he|everything they|what she told|what he told"
        "|what they told|gave me a name|gave me names|gave me two|two names|names she gave|the names"
        "|recommended people|this afternoon|hung up|just hung up|we have talked|talk was yesterday"
        "|interview was yesterday|it is over|keep track|next thing",
    ),
    "referrer": Row(
        "referrer",
        "put me in contact|put me in touch|introduced me|report back|connected me|sent me|who introduced"
        "|who referred|who recommended|the friend who|connected us|introduced us|who sent me"
        "|told me about her|told me about him",
    ),
    "thanks": Row(
        "thank thanks thankful gratitude grateful appreciation appreciate note card handwritten flowers",
        "thank you|say thanks|thank them|thank her|thank him|note of thanks|thank you note|thank you card"
        "|thank you mail|thank you email|thank you letter|to thank|thanking|no thank",
    ),
    "touch": Row(
        "reconnect maintain nurture forget reconnecting checkin autumn spring summer winter christmas"
        " birthday radar news update ping remembered",
        "keep in touch|stay in touch|drop line|drop a line|drop her a line|drop him a line|long gap"
        "|been months|since we spoke|half a year|get back to people|keep up|stay connected|remember me"
        "|forget me|forgets me|doesnt forget|months later|last spring|last year|last summer|check in"
        "|old contact|keep contact|stay in contact|connection alive|relationship alive|in spring|in autumn"
        "|last autumn|last winter|back in touch|on the radar|on their radar|on their mind|write again after"
        "|write to them again|person i met|somebody i met|someone i met|people i met|met in|met last"
        "|met months|months ago|a year ago|still remember|without wanting|without needing|tell them what"
        "|came of it|landed a job|got the job|got a job|a reason to write|every few months"
        "|how often should i write",
    ),
    "silence": Row(
        "silence reply replied respond response ignored ghosted ghost reminder unanswered declined decline"
        " refused nudge noshow unread quiet disappeared vanished radio busy reminders chase chasing bump"
        " noreply",
        "getting back to me|gets back to me|got back to me|answer me|give up|try again|no answer|no reply"
        "|never answered|hasnt answered|havent heard|no response|not heard|said no|days ago|second try"
        "|follow up|heard nothing|hear nothing|nothing back|write back|wrote back|written back|not reply"
        "|dont reply|doesnt reply|didnt reply|dont answer|doesnt answer|dont respond|no one answers"
        "|nobody answers|nobody replies|never replied|turned me down|too busy|a third|another reminder"
        "|stood me up|did not show|second mail|sent two|still waiting|no time for me|has no time|have no time"
        "|hasnt time|no interest|not interested|they refuse|isnt responding|not responding|how many times"
        "|another mail|one more mail|say no|says no|saying no|ever since|quiet ever|has been quiet|been quiet"
        "|went quiet|gone quiet|without a word|not a word|no word|no reaction|no sign|days without"
        "|weeks without|days have passed|weeks have passed|weeks ago|a week ago|still nothing|nothing yet"
        "|let it go|second email|second message|second time|write again|ask again|try once more|said yes and"
        "|agreed and then|agreed but|she agreed|he agreed|cancelled on me|cancelled at|no time|not show"
        "|didnt come|did not come|never came|never showed|said she would|said he would|left on read",
    ),
    "privacy": Row(
        "privacy private data secret delete erase export gdpr legwork encrypted unsubscribe copy assistant"
        " bot robot software app human machine subscription free setting settings",
        "my data|who can see|who sees|what can you do|how do you work|how does legwork|what can legwork"
        "|do you write|do you ever|are you a|are you an|mail you|you store|you keep|your mails|your letters"
        "|who are you|what are you|does legwork|will legwork|cost anything|bcc you|forward you|else read"
        "|read my|i send you|send you|read what i|see what i|are my|in copy|you are in|that you are|see you"
        "|do you see|can you see|can you read|what do you do|what can i ask you|are you there|your address"
        "|write in my name|in my name|for me to them|get mail from you|get a mail from you|get mails from you"
        "|messages from you|hear from you|use you|using you|stop your|stop you|turn you off|forward to you"
        "|cc you|from you",
    ),
}
