"""The questions that an insider can answer and a website cannot; our own text. Within a topic the best comes first."""

from typing import NamedTuple

from legwork.values.meaning import Topic


class Question(NamedTuple):
    """`at` is said instead where the company is known; `stage` is a word of the seeker's stage it is meant for."""

    topic: Topic
    text: str
    at: str | None = None
    stage: str | None = None


QUESTIONS: tuple[Question, ...] = (
    Question(
        Topic.WORK_ENVIRONMENT,
        "Take your last ordinary week: where did the hours go?",
        "Take your last ordinary week at {company}: where did the hours go?",
    ),
    Question(Topic.WORK_ENVIRONMENT, "How much of the work is done alone, and how much with others?"),
    Question(
        Topic.WORK_ENVIRONMENT,
        "Who decides what you work on next?",
        "Who decides what you work on next at {company}?",
    ),
    Question(Topic.WORK_ENVIRONMENT, "What surprised you in your first months?"),
    Question(
        Topic.INDUSTRY_TRENDS,
        "What has changed most in this field since you came to it, and what will change next?",
    ),
    Question(
        Topic.INDUSTRY_TRENDS,
        "Which part of the field is short of people, and which has too many?",
        stage="graduate",
    ),
    Question(Topic.INDUSTRY_TRENDS, "What do newcomers believe about this field that is no longer true?"),
    Question(Topic.INDUSTRY_TRENDS, "What do you read or listen to in order to keep up?"),
    Question(Topic.LIFESTYLE, "What does the work do to your evenings, weekends and holidays?"),
    Question(Topic.LIFESTYLE, "How free are you in where and when you work?"),
    Question(Topic.LIFESTYLE, "Which years of this career are the hardest to join with a life outside it?"),
    Question(Topic.LIFESTYLE, "How much travel comes with it, and can it be refused?"),
    Question(Topic.SKILLS, "What are you good at that nobody taught you for this work?"),
    Question(Topic.SKILLS, "Which courses or projects have paid off most for people who start now?", stage="first"),
    Question(
        Topic.SKILLS,
        "Which skills from other fields carry over, and what would I have to learn first?",
        stage="chang",
    ),
    Question(
        Topic.SKILLS,
        "If you hired your own successor, what would you look for that no diploma shows?",
        "If {company} hired your successor, what would you look for that no diploma shows?",
    ),
    Question(Topic.SKILLS, "Which qualification is really needed, and which is only asked for?"),
    Question(Topic.CHALLENGES_REWARDS, "Which part of the work would you give away if you could?"),
    Question(Topic.CHALLENGES_REWARDS, "When did you last think that this is the right work for you?"),
    Question(Topic.CHALLENGES_REWARDS, "What kind of person leaves this work after two years, and why?"),
    Question(Topic.CHALLENGES_REWARDS, "What would you do differently if you started again?"),
    Question(
        Topic.COMPENSATION,
        "What is a realistic range for people who start now, and how does it grow over ten years?",
    ),
    Question(Topic.COMPENSATION, "Besides pay, what makes an offer in this field a good or a bad one?"),
    Question(Topic.COMPENSATION, "How do pay and security differ between small and large employers here?"),
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
