"""Words that seekers use for one thing, a row each. Every one of them also counts as the row's concept.

Rows hold plain words, or phrases of several words; all forms of a word that share its stem are meant. A word may stand in
several rows. Source: thesaurus work on the words of the guide and of careers services' pages (research of peers).
"""

from collections.abc import Mapping

ANCHORS = frozenset({"talk", "career"})
"""Concepts that tell that a question is about this guide's subject at all."""

CONCEPTS: Mapping[str, str] = {
    "career": "career careers profession professional occupation job work field industry sector company employer insider"
    " contact vocation|line of work",
    "talk": "talk chat conversation interview meeting informational coffee call discussion speak",
    "what_is": "definition define purpose difference differ unlike versus screening assessed|what is an informational|compared to",
    "length": "duration minutes length|how long does|how long should one|how long is|how many minutes",
    "freshman": "freshman fresher freshmen undergraduate major majors undecided|first year|first semester|just started"
    "|started college|started university|started uni|too early|too young",
    "graduate": "graduate graduating graduation diploma degree bachelor application applications rejected rejections"
    "|finish my degree|finished university|finished college|final year|senior year|entry level",
    "changer": "switch changer retrain pivot transition midlife quit"
    "|after years|years old|new career|new field|different field|move into|second career|career break|transferable skill",
    "alumni": "alumna alumni alumnus alma mater reunion|years ago|old school|old university|old college|former classmate",
    "reality": "reality realities realistic truly|day to day|typical day|what a day|day is"
    "|inside view|on the web|job description",
    "website": "website web internet online google read brochure brochures description descriptions glossy shiny",
    "fit": "fit fits suit suits suitable happy happiness values belong content"
    "|right for me|good for me|made for|cut out for|right one",
    "nerves": "nervous shy anxious anxiety afraid fear scared introvert introverted confident confidence stage fright"
    " frightened embarrassed intimidated stutter panic",
    "hidden": "hidden unadvertised advertised posted vacancy vacancies openings|job market|never posted",
    "network": "network networking connection connections acquaintance acquaintances circle|know nobody|know no one"
    "|dont know anyone|from zero|from scratch",
    "whom": "stranger strangers linkedin professor professors relatives senior junior ceo executive director|best person|who should|whom should|whom do|who do i|right person|right people",
    "write": "email mail message subject wording outreach request"
    "|reach out|first email|cold email|ask someone|ask for a meeting|subject line",
    "resume": "resume resumes résumé cv",
    "manners": "acceptable rude polite impolite inappropriate appropriate allowed etiquette manners taboo forbidden limits"
    " offend offensive cheeky|off limits|bad form|bring up",
    "favour": "pay pays paid bill gift gifts drinks treat coffee café",
    "record": "record recording recorded tape",
    "ask_job": "internship recommendation placement|ask for a job",
    "prepare": "prepare preparation beforehand pitch rehearse|get ready|homework do|do before|day before|night before"
    "|in advance|dress|wear|elevator pitch",
    "run": "listen pause overrun interrupt|wrap up|break the ice|run out|small talk|take notes|scribble|open and",
    "environment": "environment culture office team teams boss manager colleague colleagues coworker atmosphere workplace"
    " toxic remote",
    "trends": "trend trends future outlook sector industry ai automation robot artificial growing shrinking technology"
    " heading obsolete prospects",
    "lifestyle": "lifestyle hours weekend evenings family kid kids child children balance overtime shifts|work life|private life|free time",
    "skills": "skill skills qualification qualifications qualified degree master masters licence license certificate"
    " certification certified talent ability abilities phd education",
    "rewards": "challenge challenges challenging reward rewards rewarding downside drawback drawbacks"
    " love hate frustrating frustration worst upside satisfying|pros and cons|bad sides",
    "pay": "pay salary salaries money wage wages earn earns earning income compensation bonus remuneration paycheck",
    "after": "after afterwards afterward debrief reflect|what now|do now|next step|next steps"
    "|and now|we talked|we met|the talk is over",
    "referrer": "referrer referred introduced introduction|put me in contact|put me in touch|introduced me"
    "|report back|connected me|sent me",
    "thanks": "thank thanks thankful gratitude grateful appreciation appreciate|thank you",
    "touch": "reconnect|keep in touch|stay in touch|drop line"
    "|drop a line|drop her a line|drop him a line|long gap|been months|since we spoke|half a year",
    "silence": "silence reply replied respond response ignored ghosted ghost reminder unanswered declined decline refused|getting back to me|gets back to me|got back to me|answer me|give up|try again|no answer|no reply"
    "|never answered|hasnt answered|havent heard|no response|not heard|said no|days ago|second try|follow up",
    "privacy": "privacy private data secret delete erase export gdpr legwork"
    "|my data|who can see|who sees|what can you do|how do you work|how does legwork|what can legwork",
}
