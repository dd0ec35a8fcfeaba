"""Words that seekers use for one thing, a row each. Every one of them also counts as the row's concept.

Rows hold plain words, or phrases of several words; all forms of a word that share its stem are meant. A word may stand in
several rows. Source: thesaurus work on the words of the guide and of careers services' pages (research of peers).
"""

from collections.abc import Mapping

CONCEPTS: Mapping[str, str] = {
    "talk": "talk chat conversation interview meeting informational coffee call discussion speak",
    "what_is": "definition define meaning purpose difference versus screening assessed explain|what is an|what are",
    "length": "long last duration minutes minute half hour length",
    "freshman": "freshman fresher freshmen undergraduate major majors undecided|first year|first semester|just started"
    "|started college|started university|started uni|too early|too young",
    "graduate": "graduate graduating graduation diploma degree bachelor application applications rejected rejections"
    "|finish my degree|finished university|finished college|final year|senior year|entry level",
    "changer": "switch switching change changing changer retrain pivot transition midlife leaving quit quitting"
    "|after years|years old|new career|new field|different field|move into|second career|career break|transferable skill",
    "alumni": "alumna alumni alumnus alma mater reunion|years ago|old school|old university|old college|former classmate",
    "reality": "reality realities real realistic truth true truly honest really|day to day|typical day|what a day|day is"
    "|inside view|on the web|job description",
    "website": "website web internet online google read brochure brochures description descriptions glossy shiny",
    "fit": "fit fits suit suits suitable happy happiness values match matches right belong content enjoy"
    "|right for me|good for me|made for|cut out for|right one",
    "nerves": "nervous shy anxious anxiety afraid fear scared awkward introvert introverted confident confidence stage fright"
    " frightened embarrassed intimidated stutter panic",
    "hidden": "hidden unadvertised advertised advertise posted vacancy vacancies opening openings|job market|never posted",
    "network": "network networking connection connections acquaintance acquaintances circle|know nobody|know no one"
    "|dont know anyone|from zero|from scratch",
    "whom": "find stranger strangers linkedin alumni professor professors relative relatives family senior junior ceo boss"
    " executive director contact contacts|who should|whom should|whom do|who do i|right person|right people",
    "write": "write writing email mail message messages letter subject word phrase wording outreach request invitation"
    "|reach out|first email|cold email|ask someone|ask for a meeting|subject line",
    "resume": "resume resumes résumé cv",
    "manners": "acceptable rude polite impolite inappropriate appropriate allowed etiquette manners taboo forbidden limits"
    " offend offensive cheeky|off limits|bad form|bring up",
    "favour": "pay pays paid bill gift gifts drinks treat coffee café",
    "record": "record recording recorded tape",
    "ask_job": "internship internships job jobs hire hiring recommendation referral position vacancy placement"
    "|ask for a job",
    "prepare": "prepare preparing preparation research homework beforehand ready pitch rehearse before|get ready"
    "|in advance|dress|wear|elevator pitch",
    "run": "open opening start begin introduce wrap end close closing small silence listen note notes clock overrun"
    " interrupt|wrap up|break the ice|run out",
    "environment": "environment culture office team teams boss manager colleague colleagues coworker atmosphere workplace"
    " toxic remote",
    "trends": "trend trends future outlook sector industry ai automation robot artificial growing shrinking technology"
    " heading obsolete prospects",
    "lifestyle": "lifestyle hours weekend weekends evenings travel family kid kids child children balance overtime shift"
    " shifts holiday holidays vacation baby stress|work life|private life|free time",
    "skills": "skill skills qualification qualifications qualified degree master masters licence license certificate"
    " certification certified course courses training talent ability abilities phd diploma education",
    "rewards": "challenge challenges challenging reward rewards rewarding downside downsides drawback drawbacks bad side"
    " sides hard hardest love hate frustrating frustration proud worst upside satisfying|pros and cons|bad sides",
    "pay": "pay salary salaries money wage wages earn earns earning income compensation bonus benefits remuneration"
    " paycheck range raise",
    "after": "after afterwards afterward next follow debrief reflect spoke talked met|what now|do now|next step|next steps"
    "|and now|we talked|we met|the talk is over",
    "referrer": "referrer referred introduced introduction uncle report|put me in contact|put me in touch|introduced me"
    "|report back|connected me|sent me",
    "thanks": "thank thanks thankful gratitude grateful appreciation appreciate card note|thank you",
    "touch": "touch stay contact reconnect annoying pester months year half|keep in touch|stay in touch|drop line"
    "|drop a line|drop her a line|drop him a line|long gap|been months|since we spoke|half a year",
    "silence": "silence answer answers answered reply replied respond responded response ignored ghosted ghost remind"
    " reminder unanswered follow declined decline refused rejection cancelled|give up|try again|no answer|no reply"
    "|never answered|hasnt answered|havent heard|no response|not heard|said no|days ago|second try|follow up",
    "privacy": "privacy private data confidential confidentiality secret delete erase export gdpr see sees store stored"
    "|my data|who can see|who sees|what can you do|how do you work|how does legwork|what can legwork",
}
