"""The questions that an insider can answer and a website cannot; our own text. Within a topic the best comes first."""

from collections.abc import Mapping
from typing import NamedTuple

from legwork.guide.section import Stage
from legwork.guide.tables.families import Family
from legwork.values.meaning import Topic

_ENVIRONMENT, _TRENDS, _LIFE = Topic.WORK_ENVIRONMENT, Topic.INDUSTRY_TRENDS, Topic.LIFESTYLE
_SKILLS, _GOOD_AND_BAD, _PAY = Topic.SKILLS, Topic.CHALLENGES_REWARDS, Topic.COMPENSATION


class Question(NamedTuple):
    """`at` is said instead where the company is known; `stage` and `family` are whom it is meant for."""

    topic: Topic
    text: str
    at: str | None = None
    stage: Stage | None = None
    family: Family | None = None


_FOR_ALL: tuple[Question, ...] = (
    Question(
        _ENVIRONMENT,
        "Take your last ordinary week: where did the hours go?",
        "Take your last ordinary week at {company}: where did the hours go?",
    ),
    Question(_ENVIRONMENT, "How much of the work is done alone, and how much with others?"),
    Question(
        _ENVIRONMENT,
        "Who decides what you work on next?",
        "Who decides what you work on next at {company}?",
    ),
    Question(_ENVIRONMENT, "What surprised you in your first months?"),
    Question(_TRENDS, "What has changed most in this field since you came to it, and what will change next?"),
    Question(_TRENDS, "What do newcomers believe about this field that is no longer true?"),
    Question(_TRENDS, "What do you read or listen to in order to keep up?"),
    Question(_LIFE, "What does the work do to your evenings, weekends and holidays?"),
    Question(_LIFE, "How free are you in where and when you work?"),
    Question(_LIFE, "Which years of this career are the hardest to join with a life outside it?"),
    Question(_LIFE, "How much travel comes with it, and what happens when somebody cannot go?"),
    Question(_SKILLS, "What are you good at that nobody taught you for this work?"),
    Question(
        _SKILLS,
        "If you hired your own successor, what would you look for that no diploma shows?",
        "If {company} hired your successor, what would you look for that no diploma shows?",
    ),
    Question(_SKILLS, "Which qualification is really needed, and which is only asked for?"),
    Question(_GOOD_AND_BAD, "Which part of the work would you give away if you could?"),
    Question(_GOOD_AND_BAD, "When did you last think that this is the right work for you?"),
    Question(_GOOD_AND_BAD, "What kind of person leaves this work after two years, and why?"),
    Question(_GOOD_AND_BAD, "What would you do differently if you started again?"),
    Question(_PAY, "What is a realistic range for people who start now, and how does it grow over ten years?"),
    Question(_PAY, "Besides pay, what makes an offer in this field a good or a bad one?"),
    Question(_PAY, "How do pay and security differ between small and large employers here?"),
)

_BY_STAGE: Mapping[Stage, tuple[tuple[Topic, str], ...]] = {
    Stage.FIRST_YEAR: (
        (_SKILLS, "Which courses or projects have paid off most for people who start now?"),
        (_ENVIRONMENT, "What could I do for a day or a summer to see this work from inside?"),
        (_GOOD_AND_BAD, "What did you want to become at my age, and what changed your mind?"),
        (_TRENDS, "What will this field ask of people in four years that it does not ask of them now?"),
    ),
    Stage.GRADUATE: (
        (_SKILLS, "What do people who have just started lack most often, and how do they make up for it?"),
        (_TRENDS, "Which part of the field is short of people, and which has too many?"),
        (_ENVIRONMENT, "What does the first year look like for somebody who comes straight from a degree?"),
        (_PAY, "What do beginners usually forget to ask about when an offer comes?"),
    ),
    Stage.CHANGER: (
        (_SKILLS, "Which skills from other fields carry over, and what would I have to learn first?"),
        (_GOOD_AND_BAD, "Whom do you know who came from another career, and what was hardest for them?"),
        (_PAY, "How far back does one start, in rank and in pay, when one comes from elsewhere?"),
        (_LIFE, "How do people with a family and a mortgage manage the first two years of this work?"),
    ),
    Stage.ALUMNA: (
        (_TRENDS, "How has the field moved since people of our years left university?"),
        (_SKILLS, "What does experience count for here, and where do younger people have the edge?"),
        (_GOOD_AND_BAD, "What keeps people in this work after ten or twenty years?"),
        (_ENVIRONMENT, "How do people move sideways here, and who has done it well?"),
    ),
}

_BY_FAMILY: Mapping[Family, tuple[tuple[Topic, str], ...]] = {
    Family.HEALTH: (
        (_ENVIRONMENT, "How much of a shift do you spend with patients, and how much with records and calls?"),
        (_LIFE, "How do nights, weekends and being on call shape the rest of your life?"),
        (_GOOD_AND_BAD, "Which cases do you take home with you, and what helps?"),
        (_SKILLS, "Which part of the training prepared you least for the ward or the practice?"),
        (_TRENDS, "What do staffing and new technology change in how you care for people?"),
        (_PAY, "How do hospitals, practices and public services differ in pay and hours?"),
    ),
    Family.EDUCATION: (
        (_ENVIRONMENT, "How much of your week is teaching, and what fills the rest?"),
        (_LIFE, "What do evenings and the weeks without lessons really look like?"),
        (_GOOD_AND_BAD, "What does a day look like after which you know why you do this?"),
        (_SKILLS, "What makes somebody good with a room of learners, beyond knowing the subject?"),
        (_TRENDS, "How are pupils, parents and technology changing the work?"),
        (_PAY, "How do posts, contracts and pay steps work here, and who gets a permanent one?"),
    ),
    Family.TECHNOLOGY: (
        (_ENVIRONMENT, "How is your time split between building, fixing, reviewing and meetings?"),
        (_TRENDS, "Which part of your work do machines do now, and what is left for people?"),
        (_SKILLS, "What did the last person you were glad to work with know, and how had they learned it?"),
        (_LIFE, "How do releases, incidents and working from home shape your week?"),
        (_GOOD_AND_BAD, "What makes people here tired of the work, and what keeps it interesting?"),
        (_PAY, "How do pay and levels differ between product firms, agencies and the public sector?"),
    ),
    Family.ENGINEERING: (
        (_ENVIRONMENT, "How much of a project do you spend at the desk, on site and with clients?"),
        (_SKILLS, "Which licence or software decides what one may do, and how long does it take to get there?"),
        (_GOOD_AND_BAD, "Which thing that stands or runs because of you are you proud of, and what did it cost?"),
        (_TRENDS, "How do new rules, materials and tools change what an engineer is needed for?"),
        (_LIFE, "What do deadlines and site visits do to an ordinary month?"),
        (_PAY, "How do pay and responsibility grow from the first post to leading a project?"),
    ),
    Family.SCIENCE: (
        (_ENVIRONMENT, "How is your year split between the field or the bench, data, writing and applications?"),
        (_LIFE, "How do seasons, projects and fixed-term contracts shape where and how you live?"),
        (_SKILLS, "Which methods, statistics or programming would you learn first if you began now?"),
        (_TRENDS, "Where is the money in this field going, and which questions will it pay for?"),
        (_GOOD_AND_BAD, "What keeps you at it when results are months away?"),
        (_PAY, "How do universities, agencies and firms differ in pay and security?"),
    ),
    Family.BUSINESS: (
        (_ENVIRONMENT, "What does a busy season look like, and what does a quiet one?"),
        (_SKILLS, "Which exams or certificates open doors, and which are for the wall?"),
        (_TRENDS, "What does automation leave for people in your line to decide?"),
        (_GOOD_AND_BAD, "When did you last change somebody's mind with your work?"),
        (_LIFE, "How do month-ends, clients and travel shape your evenings?"),
        (_PAY, "Which part of pay is fixed and which depends on results, and how does that feel?"),
    ),
    Family.COMMUNICATION: (
        (_ENVIRONMENT, "How do you know that a campaign or a hire went well, and who judges it?"),
        (_SKILLS, "What would a beginner have to show you to be trusted with a first project?"),
        (_TRENDS, "Which channels and tools did you drop in the last two years, and why?"),
        (_GOOD_AND_BAD, "How do you live with targets and with a no?"),
        (_LIFE, "What happens to your evenings when something goes wrong in public?"),
        (_PAY, "How do agencies and in-house posts differ in pay, pace and freedom?"),
    ),
    Family.PUBLIC: (
        (_ENVIRONMENT, "How much of the work is with people, and how much with files and procedure?"),
        (_GOOD_AND_BAD, "When does the work help somebody, and when do the rules get in the way?"),
        (_LIFE, "How do cases, shifts or election years reach into private life?"),
        (_SKILLS, "Which path of training and tests leads in, and where do people drop out?"),
        (_TRENDS, "What are new laws and budgets changing in what you can do?"),
        (_PAY, "How do grades, steps and pensions weigh against what others earn?"),
    ),
    Family.ARTS: (
        (_ENVIRONMENT, "How much of your week is making, and how much is finding the next work?"),
        (_PAY, "What does a year of income look like, with its good and its empty months?"),
        (_SKILLS, "What in a portfolio makes you look twice, and what makes you close it?"),
        (_GOOD_AND_BAD, "How do you keep your own voice when others pay for the work?"),
        (_TRENDS, "How do new tools and free content change what is still paid for?"),
        (_LIFE, "How do deadlines, projects and free weeks take turns in your life?"),
    ),
    Family.CRAFT: (
        (_ENVIRONMENT, "What does a day look like from the first hour to cleaning up, in summer and in winter?"),
        (_LIFE, "What does the work do to the body, and how do people last to sixty?"),
        (_SKILLS, "How long until one is trusted alone, and what separates good work from passable work?"),
        (_GOOD_AND_BAD, "Which piece of work would you show your grandchildren?"),
        (_TRENDS, "Who still pays for this done well, and how is that changing?"),
        (_PAY, "How does being employed compare with a business of one's own, in money and in worry?"),
    ),
    Family.SERVICE: (
        (_ENVIRONMENT, "What goes wrong on an ordinary day, and who puts it right?"),
        (_LIFE, "How do rosters, seasons and time away from home shape your life?"),
        (_SKILLS, "Which licence or training counts, and what can only be learned on the job?"),
        (_GOOD_AND_BAD, "Which guest, passenger or delivery do you still think of?"),
        (_TRENDS, "How do prices, staffing and automation change the work?"),
        (_PAY, "How do tips, allowances and shifts add up beside the basic pay?"),
    ),
}

QUESTIONS: tuple[Question, ...] = (
    *(Question(topic, text, stage=stage) for stage, rows in _BY_STAGE.items() for topic, text in rows),
    *(Question(topic, text, family=family) for family, rows in _BY_FAMILY.items() for topic, text in rows),
    *_FOR_ALL,
)

SECOND_VIEW: tuple[str, ...] = (
    "I have heard from others in this field. What do they usually leave out?",
    "Where does your work differ most from that of others with the same title?",
    "Knowing what you know of me by now, where do you see me fit, and where not?",
    "What should I have asked that I did not?",
    "What would be a good next step for me to try this work for a day or a week?",
)
"""For a talk after every topic has been answered: another pair of eyes."""

JOB_QUESTIONS: tuple[str, ...] = (
    "What would I be expected to have done after the first three months?",
    "Why is the position open, and what became of the person before?",
    "Who would I work with every day, and who would I report to?",
    "How will you know in a year that this was the right choice?",
    "What is hardest about this position?",
    "What are the next steps, and by when?",
)

CLOSING_ASK = "Who are two more people you would talk to if you were in my place, and may I say that you sent me?"
