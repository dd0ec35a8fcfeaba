"""Made by `infra/dev/compile_guide.py` from `sections/*.md`: change those and run it."""

# ruff: noqa: E501, Q000
# fmt: off

from legwork.guide.ranking import Postings
from legwork.guide.section import Passage, Section, Source, Stage

MADE_FROM = 'cfbce61f22f4c890c08d54a095e4bb98bcc6406908cdb69685237d3775dfe9a7'
SECTIONS: tuple[Section, ...] = (
    Section(name='what-it-is', title='What an informational interview is', version=1, sources=(Source(title='UC Berkeley, Career Engagement', url='https://career.berkeley.edu/start-exploring/informational-interviews/'), Source(title='Pomona College', url='https://www.pomona.edu/administration/career-development/how-to/interview/informational-interviews'), Source(title='Northwestern University', url='https://www.northwestern.edu/careers/job-intern-prep/networking/index.html'), Source(title='University of Puget Sound', url='https://www.pugetsound.edu/about/offices-services/ces/job-search-skills/informational-interviewing/'), Source(title='University of Kansas', url='https://career.ku.edu/informational-interviewing'), Source(title='Rice University, RCEL', url='https://rcelconnect.org/rcel-tip-tuesday-whats-next-exploring-your-next-job-part-2'), Source(title='Bethel University', url='https://www.bethel.edu/career-development/students/resources/info-interviews.php'), Source(title='UC Berkeley, Graduate Division', url='https://grad.berkeley.edu/news/the-power-of-informational-interviews/')), passages=(Passage(text='An informational interview is a short talk that you ask for, with somebody who does the work that you are curious about. The aim is to learn what the job, the company or the field is really like, so that you can judge whether it is for you. It is not an interview for a post: nobody is assessed, nothing is decided, and there is no vacancy behind it.', points=()), Passage(text='You lead. You find the person, ask, bring the questions, watch the clock and close. The other person does you a favour and tells their own story, which most people like to do. That is the difference to a screening by a recruiter: there somebody judges you, here somebody advises you.', points=()), Passage(text='The usual length is 20 to 30 minutes; some career services advise 15. Say the length when you ask, and keep to it unless the other person offers to go on. It can be held by phone, by video or face to face, at their desk or over coffee.', points=()), Passage(text='You need not use the term. "A short chat about your work", "twenty minutes of your time" or "a coffee" say the same and sound less formal. People hold too few of these talks because all of it is up to them. One a month is a fine rhythm; after a few you can compare what different people say about the same career.', points=())), asides=()),
    Section(name='first-year-student', title='For first-year students', version=1, sources=(Source(title='UC Berkeley, Career Engagement', url='https://career.berkeley.edu/start-exploring/informational-interviews/'), Source(title='Rice University, RCEL', url='https://rcelconnect.org/rcel-tip-tuesday-whats-next-exploring-your-next-job-part-2'), Source(title='Pomona College', url='https://www.pomona.edu/administration/career-development/how-to/interview/informational-interviews'), Source(title='Utah State University, Huntsman School', url='https://huntsman.usu.edu/start/resources/career/informational-interviews')), passages=(Passage(text='The first year at college is the best time to begin, because nothing depends on it yet. A freshman has no position to win, so the only thing at stake is what you find out. People in the field know that, and tend to be generous with somebody young who is simply curious. It is never too early: being undecided about a major is a reason to ask, not a reason to wait.', points=()), Passage(text='Use the talks to choose. Before you declare a major or pick courses, ask three people in different occupations how they came there, what they studied, and which classes turned out to matter. Ask what a summer or a volunteer day in the field looks like, so that you can try it.', points=()), Passage(text="Begin close to home: parents of friends, a teaching assistant, a professor outside the lecture, an older student who has just done an internship, the career centre's list of graduates who like to be asked. Say plainly that you are in your first year and are exploring. Nobody expects a polished story from you.", points=()), Passage(text='A steady rhythm helps more than a burst. One talk a month makes some thirty before you finish, and a clear picture of where you would like to be. Write down what you hear each time; what sounds strange now will make sense in two years.', points=())), asides=()),
    Section(name='graduate', title='For graduates', version=1, sources=(Source(title='Bethel University', url='https://www.bethel.edu/career-development/students/resources/info-interviews.php'), Source(title='Northeastern University', url='https://careers.northeastern.edu/article/informational-interviewing/'), Source(title='UC Berkeley, Career Engagement', url='https://career.berkeley.edu/start-exploring/informational-interviews/'), Source(title='Utah State University, Huntsman School', url='https://huntsman.usu.edu/start/resources/career/informational-interviews'), Source(title='Rice University, RCEL', url='https://rcelconnect.org/rcel-tip-tuesday-whats-next-exploring-your-next-job-part-2')), passages=(Passage(text='When you have finished your degree, or are about to, speaking with insiders does what sending applications alone cannot. You learn which entry roles exist under which titles, what employers of recent graduates look at first, and how people who finished two or three years before you got in. That makes the next application better, because it uses the words and the examples that count there.', points=()), Passage(text='Do not turn the talk into a request for a position. Say that you have just finished, or finish this spring, and want to understand how people start in the field. Advice on how to get in is a fair question; "are you hiring" is not. If the other person raises an opening, be glad, ask whether you may talk about it, and be ready: it can become a real interview.', points=()), Passage(text='Recent graduates of your own course are the most useful contacts, since their first months are fresh. Add one person who hires or leads newcomers, for the view from the other side of the table.', points=()), Passage(text='If nothing is lined up and the rejections pile up, set aside part of the week for talks. Two or three good ones often change what you apply for, and each ends with the question of whom to speak with next.', points=())), asides=()),
    Section(name='career-changer', title='For career changers', version=1, sources=(Source(title='Military.com', url='https://www.military.com/veteran-jobs/career-advice/interview-tips/informational-interviewing-part-2.html'), Source(title='UC Berkeley, Career Engagement', url='https://career.berkeley.edu/start-exploring/informational-interviews/'), Source(title='Bethel University', url='https://www.bethel.edu/career-development/students/resources/info-interviews.php'), Source(title='MIT, Career Advising', url='https://capd.mit.edu/jobs-and-internships/research-industries-and-companies/networking-and-informational-interviews')), passages=(Passage(text='Changing careers in the middle of a working life is a large step, and talks are the cheapest way to test it before you leave anything. You are trying on the new work while the old one still pays. It makes sense at 30, at 46 and at 58: you know what a bad week is, what you need from a workplace, and you can ask sharper questions than any beginner.', points=()), Passage(text='First settle for yourself what you want from work: what must stay, what must go, how much income you could do without and for how long. Then write questions that test for exactly that.', points=()), Passage(text='Prepare two minutes about yourself that carry your background over. Name the skill, not the old title: a nurse who moves into software has made decisions under pressure, kept records that others rely on, and explained hard things to frightened people. Say what draws you, without running down the field that you leave, and without apology.', points=()), Passage(text='Seek out people who made the same move, from any trade. Ask them what transferred, what they had to learn from scratch, whether they took a step down in rank or pay, how long the switch took, and what they would do differently. Ask those who never changed what would worry them about somebody of your experience.', points=())), asides=()),
    Section(name='alumna', title='For alumnae and alumni', version=1, sources=(Source(title='Northwestern University', url='https://www.northwestern.edu/careers/job-intern-prep/networking/index.html'), Source(title='UC Berkeley, Career Engagement', url='https://career.berkeley.edu/start-exploring/informational-interviews/'), Source(title='MIT, Career Advising', url='https://capd.mit.edu/jobs-and-internships/research-industries-and-companies/networking-and-informational-interviews'), Source(title='Duke University', url='https://careerhub.students.duke.edu/blog/2021/12/30/following-up-is-the-most-critical-part-of-your-outreach/')), passages=(Passage(text='For an alumna or an alumnus the bond with the old school does not expire. Ten or twenty years after you left university you can still use its directory, its groups and its career office, and a shared school is one of the best reasons to be answered by somebody whom you have never met. Put it in the first line or the subject of your mail, with your year.', points=()), Passage(text='What changes with time is what you bring. You have a profession yourself, so the talk can be one between equals: offer your own view of your field in return, or an introduction. Ask about the level at which you would enter, about leading, about the years that you have not lived yet, and about a return after a break for children, care or illness.', points=()), Passage(text='Be careful with names from long ago. Say in one line where you knew each other and what became of you before you ask anything, and do not presume on an old friendship.', points=()), Passage(text="It works the other way round as well. Tell your school's career office that you are willing to be asked, and give a student twenty minutes when they write. Those who give such talks learn to hold them better, and the people whom you help now are colleagues later.", points=())), asides=()),
    Section(name='realities', title='The realities of a career', version=1, sources=(Source(title='UC Berkeley, Career Engagement', url='https://career.berkeley.edu/start-exploring/informational-interviews/'), Source(title='Pomona College', url='https://www.pomona.edu/administration/career-development/how-to/interview/informational-interviews'), Source(title='Bethel University', url='https://www.bethel.edu/career-development/students/resources/info-interviews.php'), Source(title='University of Portland, after the interview', url='https://sites.up.edu/career/2015/10/16/after-the-informational-interview'), Source(title='Utah State University, Huntsman School', url='https://huntsman.usu.edu/start/resources/career/informational-interviews')), passages=(Passage(text='Descriptions, brochures and websites tell what a profession wants to be seen as. Somebody who does it every day tells what it is truly like: the dull parts, the pressure at the end of the month, what the title hides, how much of the day is mail and meetings. You see it from inside before you have spent years of study or given up another position.', points=()), Passage(text='Ask for facts and stories, not for verdicts. "Do you like it" brings a polite yes. "Take last Tuesday: what did you do, hour by hour" brings the work itself. Ask what outsiders get wrong, what surprised them in the first months, and what they would have wished to know.', points=()), Passage(text="One person's view is one view, and it carries their luck, their firm and their mood. Hold at least three talks about the same occupation, with people of different age, place and size of employer, and set them beside what you read. Where they agree you may rely on it; where they differ you have found the next question.", points=()), Passage(text='Afterwards note what was new, what corrected a wrong idea, and which red flags you saw. Finding out that a dream is not what you thought is a good result: it costs half an hour.', points=())), asides=()),
    Section(name='fit', title='Does it fit you', version=1, sources=(Source(title='Military.com', url='https://www.military.com/veteran-jobs/career-advice/interview-tips/informational-interviewing-part-2.html'), Source(title='University of Portland, after the interview', url='https://sites.up.edu/career/2015/10/16/after-the-informational-interview'), Source(title='UC Berkeley, Career Engagement', url='https://career.berkeley.edu/start-exploring/informational-interviews/')), passages=(Passage(text='These talks are a way of trying on jobs, as one tries on clothes. The question is never whether a career is good but whether it is right for you: for your skills, your values, your abilities, your interests and the life that you want. Somebody may love what would make you unhappy, and the other way round. Their delight tells you about them; the details tell you about you.', points=()), Passage(text='So settle first what matters to you. Write down the five or six things that you need from work, such as quiet, people, variety, a safe income, being outdoors, being useful. Turn each into a question that tests for it: not "is it stressful" but "when were you last short of sleep because of work".', points=()), Passage(text='Afterwards ask yourself: could I be content there on an ordinary day? What would bother me in a year? Which of my strengths would be used, and which would lie idle? What do I lack? Has my opinion changed? Give each a number from 1 to 5 while it is fresh.', points=()), Passage(text='A feeling that it is not for you counts, even if all facts speak for it. Try to name what it comes from, and ask the next person about exactly that. Legwork keeps your numbers and sets the careers side by side when you write "compare".', points=())), asides=()),
    Section(name='confidence', title='Confidence in talking about yourself', version=1, sources=(Source(title='Bethel University', url='https://www.bethel.edu/career-development/students/resources/info-interviews.php'), Source(title='MIT, Career Advising', url='https://capd.mit.edu/jobs-and-internships/research-industries-and-companies/networking-and-informational-interviews'), Source(title='Pomona College', url='https://www.pomona.edu/administration/career-development/how-to/interview/informational-interviews'), Source(title='Yale Postdocs', url='https://postdocs.yale.edu/book/export/html/741')), passages=(Passage(text='Being nervous or shy is normal, and it is a reason to hold these talks, for little is at stake in them. You practise introducing yourself to strangers, asking for something, and speaking about your strengths, without a position to lose. After the fourth or fifth the heart beats slower, and a real job interview feels like something that you have done before.', points=()), Passage(text='Remember who plays which part. If you ask to be judged, the other person becomes an assessor; if you ask for their story, they become an ally. You are a reporter for half an hour: curiosity is enough, and you need not be impressive. Titles matter less than they seem; most people are pleased that somebody wants to know.', points=()), Passage(text='Begin small. Speak with somebody you know a little, then with a friend of a friend, then with a stranger. Choose the phone if a face makes you anxious, or a walk if a table does. Write down your first two sentences and your two minutes about yourself, and say them aloud once or twice. Keep the list of questions before you, so that silence does not frighten you.', points=()), Passage(text='If your mind goes blank, say so: "let me look at my notes". If your voice shakes, nobody minds. Afterwards write down one thing that went well.', points=())), asides=()),
    Section(name='hidden-job-market', title='A way into the hidden job market', version=1, sources=(Source(title='Northeastern University', url='https://careers.northeastern.edu/article/informational-interviewing/'), Source(title='Bethel University', url='https://www.bethel.edu/career-development/students/resources/info-interviews.php'), Source(title='Santa Clara University', url='http://www.scu.edu/careercenter/students/prepare/iin/maintainconnection.cfm'), Source(title='UC Berkeley, Career Engagement', url='https://career.berkeley.edu/start-exploring/informational-interviews/')), passages=(Passage(text='Some openings never get advertised. A team knows for weeks that somebody will leave, a manager has work for one more person but no approved post, a colleague recommends a friend. Those who hear of it early are those whom people in the field already know. Figures of how large this share is are quoted freely and differ widely; this guide knows none that it would vouch for, but that it exists is beyond doubt.', points=()), Passage(text='You get in by being known and remembered, not by asking. Talk with several people in the field, be well prepared, say clearly what kind of work you are looking for in the long run, and keep in touch. When something comes up, yours is a name that somebody has a picture of.', points=()), Passage(text='Never use the talk to ask for one of these openings. It turns help into an awkward no, and it closes the door. What you may ask: how people usually come into the company, where vacancies are made known, which titles to look for, and who else would be worth talking to.', points=()), Passage(text='If the other person mentions a vacancy, thank them, ask whether you may discuss it further or apply, and say who told you only if they agree.', points=())), asides=()),
    Section(name='network', title='A network that grows', version=1, sources=(Source(title='Drexel University, LeBow College', url='https://www.lebow.drexel.edu/academics/undergraduate/current-students/career-services/networking'), Source(title='Yale Postdocs', url='https://postdocs.yale.edu/book/export/html/741'), Source(title='Duke University', url='https://careerhub.students.duke.edu/blog/2021/12/30/following-up-is-the-most-critical-part-of-your-outreach/'), Source(title='Rice University, RCEL', url='https://rcelconnect.org/rcel-tip-tuesday-whats-next-exploring-your-next-job-part-2'), Source(title='UC Berkeley, Career Engagement', url='https://career.berkeley.edu/start-exploring/informational-interviews/')), passages=(Passage(text='A network is not a list of important people. It is those who would answer your mail. Nobody begins with zero: write down family, neighbours, teachers, former colleagues, team mates, the people of a club, and beside each whom they might know. Twenty names bring a hundred at the second step.', points=()), Passage(text='It grows by one habit. At the end of every talk ask who else would be worth speaking with, and whether you may say who sent you. One talk that yields two names yields four and then eight. A mail that opens with "Ines Duarte thought that you could tell me" has a better chance than a cold one.', points=()), Passage(text='Give as well as take. Send an article that fits, pass on a name, tell people what became of their advice, thank those who introduced you. Contacts who hear from you only when you need something stop answering.', points=()), Passage(text='You need not keep everybody. Choose those with whom the talk was easy or useful, and let the others go kindly. Legwork keeps who referred whom, starts a suggested conversation when a name turns up in a mail, and reminds you to write after 30 and 90 days.', points=())), asides=()),
    Section(name='whom-to-ask', title='Whom to ask', version=1, sources=(Source(title='Northwestern University', url='https://www.northwestern.edu/careers/job-intern-prep/networking/index.html'), Source(title='UC Berkeley, Career Engagement', url='https://career.berkeley.edu/start-exploring/informational-interviews/'), Source(title='Carleton College', url='https://www.carleton.edu/career/students/networking/process/'), Source(title='Duke University', url='https://careerhub.students.duke.edu/blog/2021/12/30/following-up-is-the-most-critical-part-of-your-outreach/'), Source(title='Eastern University', url='https://www.eastern.edu/student-life/center-career-development/information-interview')), passages=(Passage(text='Look for somebody who does the work that you are curious about, a few years ahead of you. They remember the start, they still do the daily work, and they have time. A chief executive sees the company, not the job; a senior person is worth asking later, when you know what to ask. Somebody junior tells you about the first year, somebody in the middle about where it leads.', points=()), Passage(text="Find people in this order, from warm to cold: family, friends and their parents; professors, teachers and former bosses; graduates of your school, in its directory or on LinkedIn; members of a professional association, speakers at an event, authors of something that you read; people whom others name to you. Anyone you found by yourself on a company's page or a profile is fine too. A stranger answers less often, so write to more of them.", points=()), Passage(text="On LinkedIn, filter your school's page by employer, title or place, and look for a shared course, club, town or first job. That link is the reason why you write to this person and not to any other.", points=()), Passage(text="Ask several people for the same career, in different places, sizes of company and ages. One person's view is one view. If somebody says no, ask who else could help.", points=())), asides=((Stage.FIRST_YEAR, 'Older students and young graduates of your own college are the easiest to reach.'), (Stage.CHANGER, 'Look above all for people who made the same move.'), (Stage.ALUMNA, "Your school's directory stays open to you; name your year when you write."))),
    Section(name='how-to-ask', title='How to ask for a conversation', version=1, sources=(Source(title='Simon Fraser University', url='http://www.sfu.ca/students/career/have-a-strategy/connect-with-people/informationinterviews/request-info-interview.html'), Source(title='Columbia University, SPS', url='https://careerdesignlab.sps.columbia.edu/resources/informational-interview-steps/'), Source(title='Northeastern University', url='https://careers.northeastern.edu/article/informational-interviewing/'), Source(title='UC Berkeley, Graduate Division', url='https://grad.berkeley.edu/news/the-power-of-informational-interviews/'), Source(title='Open Textbooks for Hong Kong', url='https://www.opentextbooks.org.hk/ditatopic/36247'), Source(title='UC Berkeley, Career Engagement', url='https://career.berkeley.edu/start-exploring/informational-interviews/')), passages=(Passage(text='Write a short mail of your own to one person. Under about 100 words is a good measure. Say who you are, how you found them and why you write to them and not to somebody else; what you would like to hear about; how long it takes, by which means, and two or three windows of time, at their convenience. Close with thanks. No vacancy, no résumé, no life story.', points=()), Passage(text='The connection comes first: the person who referred you, the shared school, the talk that you heard. The subject line says it as well: "Referred by Ines Duarte: 20 minutes about hydrology?" or "Student at your old college, a question about your work". "Quick question" or "Opportunity" says nothing.', points=()), Passage(text='An example to make your own: "Dear Mr Reyes, I study geology in my second year and read your report on the Elm river. I would like to understand what a hydrologist\'s week is like. Could I call you for 20 minutes, on Tuesday or Thursday afternoon or whenever suits you better? I have no favour to ask beyond your story. Kind regards, Nia Okafor".', points=()), Passage(text='Be ready to talk at once if they say "call me now". Mind their time zone when you offer hours. Keep the follow-up in your own hand. Legwork writes an outreach draft if you ask it to ("draft"), and "check" reads yours before you send it.', points=())), asides=((Stage.FIRST_YEAR, 'Say that you are in your first year and exploring; it opens doors.'), (Stage.GRADUATE, 'Say what you studied in five words, and ask how people start, not whether they hire.'), (Stage.CHANGER, 'One line on what you do now and what draws you is enough; the story can wait.'), (Stage.ALUMNA, 'Put the shared school and your year in the subject line.'))),
    Section(name='what-is-acceptable', title='What is acceptable and what is not', version=1, sources=(Source(title='UC Berkeley, Career Engagement', url='https://career.berkeley.edu/start-exploring/informational-interviews/'), Source(title='Bethel University', url='https://www.bethel.edu/career-development/students/resources/info-interviews.php'), Source(title='Northeastern University', url='https://careers.northeastern.edu/article/informational-interviewing/'), Source(title='University of Puget Sound', url='https://www.pugetsound.edu/about/offices-services/ces/job-search-skills/informational-interviewing/'), Source(title='Columbia University, SPS', url='https://careerdesignlab.sps.columbia.edu/resources/informational-interview-steps/'), Source(title='Military.com', url='https://www.military.com/veteran-jobs/career-advice/interview-tips/informational-interviewing-part-2.html'), Source(title='Schofield Strategies', url='https://schofieldstrategies.com/informational-interview-2/')), passages=(Passage(text='Fine to ask: their path, a usual day, what they like and what they would change, what it takes, what pay is like for people who start, how one gets in, who else is worth talking to, whether you may stay in touch and use their name. Advice on how to find work in the field is fair.', points=()), Passage(text="Not acceptable: to ask for a job or an internship, to press for a recommendation, to ask what they themselves earn, to pry into private life or the firm's secrets, to ask what its website answers, to arrive late or unprepared, to stay longer than agreed, to record without permission. If you bring up that you are looking for an internship, say it as a fact about yourself, never as a request.", points=()), Passage(text='The résumé: never attach one to the first mail. Have it at hand, and give it if they ask for it. Counsellors disagree on whether to offer it; when in doubt, leave the CV in the bag.', points=()), Passage(text='They do you the favour, so fit their calendar and place, be the one who calls, and pay for the coffee or at least offer to. Small gifts are not needed. What you hear may be confidential: think before you pass it on, and name nobody to others without leave.', points=()), Passage(text='If they raise an opening, be gracious, and ask whether you may talk about it. Running late or unable to come: say so at once, apologise in one line, and offer new times.', points=())), asides=()),
    Section(name='how-to-prepare', title='How to prepare', version=1, sources=(Source(title='Pomona College', url='https://www.pomona.edu/administration/career-development/how-to/interview/informational-interviews'), Source(title='Bethel University', url='https://www.bethel.edu/career-development/students/resources/info-interviews.php'), Source(title='MIT, Career Advising', url='https://capd.mit.edu/jobs-and-internships/research-industries-and-companies/networking-and-informational-interviews'), Source(title='Military.com', url='https://www.military.com/veteran-jobs/career-advice/interview-tips/informational-interviewing-part-2.html'), Source(title='Columbia University, SPS', url='https://careerdesignlab.sps.columbia.edu/resources/informational-interview-steps/'), Source(title='University of Puget Sound, conduct and reflect', url='https://blogs.pugetsound.edu/cesblogs/2022/12/07/conduct-and-reflect/'), Source(title='UNC Chapel Hill', url='https://careers.unc.edu/students/step-3-gain-experience/interviewing/virtual-and-phone-interviews/')), passages=(Passage(text='An hour is enough. Read about the person, the organisation and the field, so that you do not ask what a website answers: their profile, the company\'s latest news, one article about the trade. Set one goal for the talk, such as "could I live with the travel", and settle what you yourself want from work, because the questions test for it.', points=()), Passage(text='Write 5 to 10 open questions, and rank them, for you will hardly get through more than six. Open ones begin with how, what or which, and cannot be answered with yes. Spread them over the topics that you still know least about, and end with whom to speak with next.', points=()), Passage(text='Prepare two minutes about yourself, an elevator pitch without the selling: where you stand, what draws you, why this person. Say it aloud once.', points=()), Passage(text='The day before, confirm day, place and phone number in a short note. Have the résumé at hand but do not push it. Dress as they do at work, or a little better. In person be at the building ten to fifteen minutes early and at the door five; online test camera, sound and link, and sit in a quiet room. Bring paper, pen and the list.', points=()), Passage(text='Legwork sends the preparation at five in the evening before, with what was said so far and tailored questions.', points=())), asides=((Stage.FIRST_YEAR, 'Read the course pages of two majors before, so that you can ask which of them leads there.'), (Stage.CHANGER, 'Prepare the one sentence that says why you leave, without complaint.'))),
    Section(name='the-conversation', title='Holding the conversation', version=1, sources=(Source(title='University of Puget Sound', url='https://www.pugetsound.edu/about/offices-services/ces/job-search-skills/informational-interviewing/'), Source(title='Rice University, RCEL', url='https://rcelconnect.org/rcel-tip-tuesday-whats-next-exploring-your-next-job-part-2'), Source(title='Yale Postdocs', url='https://postdocs.yale.edu/book/export/html/741'), Source(title='Drexel University, LeBow College', url='https://www.lebow.drexel.edu/academics/undergraduate/current-students/career-services/networking'), Source(title='TalentEgg', url='https://talentegg.ca/incubator/2019/05/07/unwritten-rules-coffee-chats-part-2-bell/')), passages=(Passage(text='Open with thanks, say in a sentence why you are there and how long it should take, and give your two minutes about yourself. A little small talk is part of it. Then begin with something easy: "how did you come to this work?"', points=()), Passage(text='Listen more than you speak. The list of questions is a rope, not a rail: leave it when something interesting comes, ask "can you give me an example", and let silence stand. Jot down a few words, names above all, and look up again; a laptop between you is a wall. Say that you would like to take notes, and write the rest right afterwards.', points=()), Passage(text='Watch the clock, for the other person should not have to. Some five minutes before the agreed end say that the time is nearly over. Go on only if they offer to, or ask for five more minutes if they seem willing.', points=()), Passage(text='To wrap up, ask four things: Is there anything that I should have asked? Whom else should I talk to? May I say that you sent me? May I stay in touch? Thank them, say what you take with you, and leave on time.', points=()), Passage(text='If it goes badly, if answers are short or you are interrupted, thank them and end early. If they turn it into an interview for a post, go along calmly: that is why you are prepared.', points=())), asides=()),
    Section(name='work-environment', title='Work environment, with questions', version=1, sources=(Source(title='Utah State University, Huntsman School', url='https://huntsman.usu.edu/start/resources/career/informational-interviews'), Source(title='Pomona College', url='https://www.pomona.edu/administration/career-development/how-to/interview/informational-interviews'), Source(title='University of Portland, after the interview', url='https://sites.up.edu/career/2015/10/16/after-the-informational-interview')), passages=(Passage(text='Work environment is where, with whom and how the work is done: the place, the team, the boss, the culture, the tools, how decisions are made, how people speak to each other, and what happens to mistakes. It is what a website never shows, and it can spoil a job whose tasks you like.', points=()), Passage(text='Questions that bring it out:', points=('Take your last ordinary week: where did the hours go?', 'How much of it is done alone, and how much with others?', 'Who decides what you work on next, and how do you learn of it?', 'How would you describe the culture of your team to a friend, and how does it differ from the team next door?', 'What is your manager good at?', 'What happens when somebody makes a mistake or disagrees?', 'Where do people sit, how loud is it, and how often are you at home or out in the field?', 'What surprised you in your first months?')), Passage(text='Listen for stories and for "we" and "they". If you meet at their workplace, arrive early and look: whether doors are open, people talk in the corridor, faces are tired. Ask two people of the same company, in different teams, before you believe in a culture.', points=())), asides=()),
    Section(name='industry-trends', title='Industry trends, with questions', version=1, sources=(Source(title='Utah State University, Huntsman School', url='https://huntsman.usu.edu/start/resources/career/informational-interviews'), Source(title='Pomona College', url='https://www.pomona.edu/administration/career-development/how-to/interview/informational-interviews'), Source(title='Northeastern University', url='https://careers.northeastern.edu/article/informational-interviewing/')), passages=(Passage(text="Trends tell whether the career that you see today will still be there when you arrive: what grows, what shrinks, what machines or AI take over, where the money comes from, which rules change. Read first, then ask; an insider's use is to tell you which of the headlines matter.", points=()), Passage(text='Questions that bring it out:', points=('What has changed most in this industry since you came to it, and what will change in the next five to ten years?', 'Which part of the field is short of people, and which has too many?', 'What does new technology, automation or artificial intelligence do to the daily work here?', 'What do newcomers believe about this sector that is no longer true?', 'Who are the employers that others watch, and why?', 'If you had to bet, which speciality would you go into now?', 'What keeps you awake about the future of your business?', 'What do you read or listen to in order to keep up?')), Passage(text="Ask people at different ends of a field: those who sell see other weather than those who build. Nobody knows the future, so note the reasons that they give, not only the forecast, and see whether the next person's reasons agree.", points=())), asides=((Stage.GRADUATE, 'Ask which part of the field takes beginners now, and which has stopped.'),)),
    Section(name='lifestyle', title='Lifestyle, with questions', version=1, sources=(Source(title='Utah State University, Huntsman School', url='https://huntsman.usu.edu/start/resources/career/informational-interviews'), Source(title='University of Portland, after the interview', url='https://sites.up.edu/career/2015/10/16/after-the-informational-interview'), Source(title='Military.com', url='https://www.military.com/veteran-jobs/career-advice/interview-tips/informational-interviewing-part-2.html')), passages=(Passage(text='Lifestyle is what the work leaves of the rest of your life: hours, evenings, weekends, holidays, travel, shifts, being on call, where you must live, whether it can be joined with children or with care for others, and how you feel on Sunday night. It is fair to ask, and does not sound lazy, if you ask about their life in the job and not about your comfort.', points=()), Passage(text='Questions that bring it out:', points=('When did you start and stop working on each day of last week?', 'What does the work do to your evenings, weekends and holidays?', 'How free are you in where and when you work?', 'How much travel comes with it, and can it be refused?', 'Which years of this career are the hardest to join with family or a life outside it?', 'How do colleagues with small children manage? Does anybody work part-time, and are they still promoted?', 'Where do you have to live for this?', 'What do you do when you are not at work?')), Passage(text='Ask it in the second half, when you have warmed up to each other. Watch what is not said: "we are like a family" can mean long hours. Balance differs more between employers than between professions, so ask where in the field it is best.', points=())), asides=()),
    Section(name='skills', title='Skill set and qualifications, with questions', version=1, sources=(Source(title='Utah State University, Huntsman School', url='https://huntsman.usu.edu/start/resources/career/informational-interviews'), Source(title='UC Berkeley, Career Engagement', url='https://career.berkeley.edu/start-exploring/informational-interviews/'), Source(title='Military.com', url='https://www.military.com/veteran-jobs/career-advice/interview-tips/informational-interviewing-part-2.html')), passages=(Passage(text="The ideal skill set has three layers: the qualifications on paper that open the door (a degree, a master's, a licence, a certificate), the skills that are used every day, and the traits without which nobody stays. Advertisements mix them up; an insider can tell which is really needed and which is only asked for.", points=()), Passage(text='Questions that bring it out:', points=('Which qualification is really required here, and which is only asked for in advertisements?', 'Would you do the same degree or training again, and how long did it take you to become useful?', 'What are you good at that nobody taught you for this work?', 'Which courses, projects or tools have paid off most for people who start now?', 'If you hired your own successor, what would you look for that no diploma shows?', 'What do people who fail here lack?', 'Which abilities from other fields carry over, and what would I have to learn first?', 'What could I do in the next three months to find out whether I have the talent?')), Passage(text='Compare the answers with an honest list of your own strengths. Where something is missing, ask how others got it, and what it cost in time and money. For licences, check the rule with the body that grants them.', points=())), asides=((Stage.FIRST_YEAR, 'Ask which courses paid off, before you choose yours.'), (Stage.CHANGER, 'Ask what of your old work counts, and what they would want to see first.'))),
    Section(name='challenges-rewards', title='Challenges and rewards, with questions', version=1, sources=(Source(title='Utah State University, Huntsman School', url='https://huntsman.usu.edu/start/resources/career/informational-interviews'), Source(title='University of Portland, after the interview', url='https://sites.up.edu/career/2015/10/16/after-the-informational-interview'), Source(title='Pomona College', url='https://www.pomona.edu/administration/career-development/how-to/interview/informational-interviews')), passages=(Passage(text='Every career has a price and a prize. What you want to know is which hardships come with the work however good the employer is, which joys make people stay, and whether both suit you. People speak more openly about the bad sides when you ask about a moment rather than for a judgement, and when you ask for the good ones too.', points=()), Passage(text='Questions that bring it out:', points=('What was the best day of the last month, and what the worst?', 'Which part of the work would you give away if you could?', 'When did you last think that this is the right work for you?', 'What is hard here that nobody sees from outside?', 'What kind of person leaves after two years, and why?', 'What frustrates you, and has that become more or less over the years?', 'What are you proud of that stands on no profile?', 'What would you do differently if you started again?')), Passage(text='Begin with what they love, then ask for the downside: "and what does that cost?" Thank them for being frank, and keep it to yourself. Then ask yourself whether you would mind what they mind: one person\'s burden, such as being alone all day, is another\'s reward.', points=())), asides=()),
    Section(name='compensation', title='Typical compensation, with questions', version=1, sources=(Source(title='Utah State University, Huntsman School', url='https://huntsman.usu.edu/start/resources/career/informational-interviews'), Source(title='UC Berkeley, Career Engagement', url='https://career.berkeley.edu/start-exploring/informational-interviews/')), passages=(Passage(text='You may bring up money, late in the talk and in the right form: ask for the typical range in the field, for people who start and for people after ten years, never for what the person in front of you earns. Asked that way it is ordinary research, and hardly anyone takes it amiss. Say first what you have read: "I found 45 to 55 thousand for beginners, does that match what you see?"', points=()), Passage(text='Questions that bring it out:', points=('What is a realistic range of pay for people who start now, and how does it grow over five and ten years?', 'What makes the difference within that range: place, size of the company, degree, negotiation?', 'Besides salary, what belongs to a good offer here: pension, holidays, training, bonus, shares, security?', 'How is a rise decided?', 'How do pay and security differ between small and large, public and private employers?', 'Can one live on it in this city?', 'What do freelancers in the field charge, and how steady is it?')), Passage(text='Leave the question out if the talk is stiff or somebody else listens. This guide knows no figures of named firms or countries; public statistics, collective agreements and surveys of professional associations do. Never repeat in a mail to one person what another told you about money.', points=())), asides=()),
    Section(name='afterwards', title='What happens after the conversation', version=1, sources=(Source(title='Schofield Strategies', url='https://schofieldstrategies.com/informational-interview-2/'), Source(title='Yale Postdocs', url='https://postdocs.yale.edu/book/export/html/741'), Source(title='Indiana University', url='https://apps.ovpue.indiana.edu/cdc-guides/informational-interview/after'), Source(title='University of Portland, after the interview', url='https://sites.up.edu/career/2015/10/16/after-the-informational-interview'), Source(title='MIT, Career Advising', url='https://capd.mit.edu/jobs-and-internships/research-industries-and-companies/networking-and-informational-interviews')), passages=(Passage(text="Sit down at once, on a bench if need be, and write down everything: what was said, numbers, names, books, new questions. After a day half of it is gone. An answer to Legwork's debrief letter in plain words is enough; it files what you say by topic and gives you back what is still open.", points=()), Passage(text='Then weigh it. What was new? What surprised you, what bothered you? Has your opinion changed? What do you lack? What is still to be found out, and from whom? Set it beside what you know from other sources, for one person sees one side.', points=()), Passage(text='Write a thank-you within a day. Do what you promised, and in good time: the article, the link, the introduction. If they promised something and nothing comes, recall it gently after a week or two.', points=()), Passage(text='Follow the trail. Write soon to the people who were named to you, while the name still means something. And close the circle: report back to the person who put you in contact, be it an uncle or a professor, in two or three lines. Tell the referrer that the talk took place, what you got out of it, and thank them. People who hear how it went refer you again.', points=()), Passage(text='Keep a log: who, role, organisation, address, how you met and through whom, date, next step, thanked or not. That log is what Legwork keeps for you.', points=())), asides=()),
    Section(name='thank-you', title='Saying thank you', version=1, sources=(Source(title='Yale Postdocs', url='https://postdocs.yale.edu/book/export/html/741'), Source(title='Princeton University', url='https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters'), Source(title='TU Delft', url='https://tudelft.nl/en/student/counselling/managing-your-career/career-toolkit/interviews-and-assessments/thank-you-letter-email'), Source(title='Indiana University', url='https://apps.ovpue.indiana.edu/cdc-guides/informational-interview/after'), Source(title='Rice University, RCEL', url='https://rcelconnect.org/rcel-tip-tuesday-whats-next-exploring-your-next-job-part-2'), Source(title='Schofield Strategies', url='https://schofieldstrategies.com/informational-interview-2/')), passages=(Passage(text='Send a thank-you within 24 hours if you can. Others allow two to five days, and a later one is still better than nothing: it is never too late to say that somebody helped you. Do not write it on the phone at the door; an hour later it will be better.', points=()), Passage(text='Four or five sentences do. Thank them for the time; name one or two things that helped, as concretely as you can; say what you will do with them; mention the people whom they named and that you will write to them; wish them well. No résumé unless they asked for it, no new request, no flattery.', points=()), Passage(text='An e-mail is right nearly always, and quick. A handwritten card or note is a fine touch where you met in person or somebody did much for you; then send a short mail as well, for post is slow. Gifts are out of place.', points=()), Passage(text='An example: "Dear Ms Lind, thank you for the half hour yesterday. That geologists write more than they drill was new to me, and I have signed up for the technical writing course. I will write to Mr Hart today and mention you. Kind regards".', points=()), Passage(text='Send it even if you now know that the field is not for you; you may say so kindly. Legwork reminds you four hours after the end, with a draft that uses your notes.', points=())), asides=()),
    Section(name='keeping-in-touch', title='Keeping in touch', version=1, sources=(Source(title='Santa Clara University', url='http://www.scu.edu/careercenter/students/prepare/iin/maintainconnection.cfm'), Source(title='University of Portland', url='https://sites.up.edu/career/2015/03/13/informational-interviews-part-2'), Source(title='Yale Postdocs', url='https://postdocs.yale.edu/book/export/html/741'), Source(title='Cornell University', url='http://www.career.cornell.edu/students/options/networking/maintain.cfm'), Source(title='Duke University', url='https://careerhub.students.duke.edu/blog/2021/12/30/following-up-is-the-most-critical-part-of-your-outreach/')), passages=(Passage(text='Write every few months, two or three times a year; that is enough to be remembered and too little to be a burden. The first time may be a month after the talk, the next after three. There need not be much in it: five lines, no question that costs work, no answer expected.', points=()), Passage(text='Reasons to drop somebody a line: what came of their advice; a step of your own, such as a course, an internship, a decision; an article that fits something they said; congratulations on news of theirs; a greeting at the turn of the year. Recall in the first sentence where you spoke and about what, for they have met others since.', points=()), Passage(text='It is annoying only if you write when you need something and at no other time. So give news before you ask, and ask for one thing at a time. After a long gap, half a year or two years, do not apologise at length: "we spoke last spring about bridges, and I wanted to tell you what became of it" is a good opening.', points=()), Passage(text='Tell everybody who helped when you decide or land somewhere. That is the mail that people like best.', points=()), Passage(text='Not everyone has to be kept. Choose those with whom you would gladly talk again. Legwork reminds you after 30 and 90 days, with a draft.', points=())), asides=()),
    Section(name='no-answer', title='When nobody answers, or the answer is no', version=1, sources=(Source(title='Carleton College', url='https://www.carleton.edu/career/students/networking/process/'), Source(title='Duke University', url='https://careerhub.students.duke.edu/blog/2021/12/30/following-up-is-the-most-critical-part-of-your-outreach/'), Source(title='Vanderbilt School of Medicine', url='https://medschool.vanderbilt.edu/career-development/blog/polite-persistence'), Source(title='Simon Fraser University', url='http://www.sfu.ca/students/career/have-a-strategy/connect-with-people/informationinterviews/request-info-interview.html'), Source(title='Eastern University', url='https://www.eastern.edu/student-life/center-career-development/information-interview')), passages=(Passage(text='Silence rarely means no. It means a full inbox, a holiday, or "later". Wait at least a week, then write once more: the old mail below, one friendly line on top, such as "I know that your days are full; would a quarter of an hour next month be easier?" No reproach, and nothing about how often you have tried.', points=()), Passage(text='Follow up once or at most twice, and then leave it. Two unanswered reminders are a reply. Meanwhile write to somebody else: some career services advise a second person after three business days, and the first again after seven. Nobody gets an answer to every mail, and from strangers fewer come than from people to whom something links you.', points=()), Passage(text='If nobody replies at all, look at the mail. Is it under 100 words? Does the first line say why them? Is a length named? Does it ask for a job? Is a résumé attached, or the address wrong? Try a warmer way in, through somebody who knows them.', points=()), Passage(text='If they decline, thank them in two lines, say that you understand, and ask who else could help. Leave the door open. A rejection of a talk is no judgement of you. If they cancel or do not turn up, offer new times once, without a grudge.', points=()), Passage(text='Legwork reminds you after five business days with a follow-up to send, at most twice, and closes the conversation after that.', points=())), asides=()),
    Section(name='how-legwork-works', title='How Legwork works, and who sees what', version=1, sources=(Source(title='UC Berkeley, interview etiquette', url='https://career.berkeley.edu/Info/InfoInterviewEtiquette'),), passages=(Passage(text='Legwork is the assistant that this guide comes with. It works by e-mail alone: put its address in BCC or CC when you write to somebody, or forward what you got. It reads the mail, keeps a record of each conversation, and writes to you at the right moments: a follow-up when nobody answers, a preparation the evening before, a short letter an hour before, a question what you learned, a draft of the thank-you, and a digest on Mondays.', points=()), Passage(text='It writes to you and to nobody else. Your contact never gets a mail from it, whatever happens. Drafts are for you to send, from your own account.', points=()), Passage(text='Everything can be said in plain words: "list" shows your conversations, "help" everything that can be said and your settings, "compare" the careers side by side. "Stop" ends all letters. A wrong day or name is corrected by saying the right one in reply.', points=()), Passage(text='Only you see your mail, your notes and your numbers. "Export" sends you a copy of everything that is kept; "forget" with a name erases one person, and "delete" erases all of it after one confirming reply. Raw mail is kept as long as its conversation and 30 days more. What you were told may be confidential, so notes on pay are never said back in a draft.', points=()), Passage(text='It needs no app and no login. What is stored lies in the account of whoever runs it, your career centre or you; its reports count mails and errors and quote no word of them.', points=())), asides=()),
)
POSTINGS: Postings = {
    '1': ((6, 3.017),),
    '10': ((13, 2.842),),
    '100': ((11, 2.175), (24, 2.359)),
    '15': ((0, 2.932),),
    '24': ((22, 3.063),),
    '5': ((6, 2.483), (13, 2.34)),
    '90': ((9, 2.487), (23, 2.373)),
    'abilit': ((6, 2.483), (18, 4.157)),
    'abov': ((10, 2.309), (14, 2.345)),
    'abroad': ((9, 4.982),),
    'acceptabl': ((12, 5.547),),
    'account': ((25, 3.909),),
    'acquaintanc': ((9, 4.982),),
    'add': ((2, 2.437), (23, 4.022)),
    'address': ((21, 2.098), (24, 2.025), (25, 1.995)),
    'advantag': ((0, 4.921),),
    'advertis': ((8, 5.233),),
    'advertisement': ((18, 3.859),),
    'advic': ((2, 1.835), (9, 1.872), (12, 1.701), (23, 1.787)),
    'advis': ((0, 3.304), (24, 2.359)),
    'afraid': ((7, 4.866),),
    'aft': ((0, 0.866), (4, 1.673), (7, 0.843), (9, 0.892), (19, 0.895), (20, 0.84), (21, 1.685), (22, 0.904), (23, 1.632), (24, 1.439), (25, 0.833)),
    'afternoon': ((11, 2.642),),
    'afterward': ((5, 1.598), (6, 1.661), (7, 1.572), (14, 1.568), (23, 2.69)),
    'age': ((5, 2.39), (10, 2.309)),
    'ago': ((4, 4.207), (23, 4.022)),
    'agre': ((5, 1.598), (8, 1.686), (12, 1.511), (14, 1.568), (16, 1.574)),
    'agreement': ((20, 2.845),),
    'ahead': ((10, 2.805),),
    'ai': ((16, 4.205), (25, 3.986)),
    'aim': ((0, 2.932),),
    'all': ((7, 2.855),),
    'allow': ((12, 3.938), (22, 2.521)),
    'alma': ((4, 4.871),),
    'alon': ((2, 1.835), (15, 1.796), (19, 1.879), (25, 1.749)),
    'aloud': ((7, 2.351), (13, 2.34)),
    'alumna': ((4, 5.599),),
    'alumni': ((4, 4.541), (10, 3.976)),
    'alumnu': ((4, 5.11),),
    'amiss': ((20, 2.845),),
    'among': ((10, 4.829),),
    'annoy': ((23, 5.123),),
    'another': ((19, 3.032),),
    'answ': ((9, 1.872), (21, 1.84), (23, 1.787), (24, 3.169)),
    'answer': ((4, 1.034), (9, 1.091), (10, 1.014), (12, 0.992), (13, 1.42), (14, 1.844), (18, 1.001), (24, 1.994), (25, 1.02)),
    'anxiou': ((7, 5.106),),
    'apolog': ((3, 2.921),),
    'apologis': ((12, 2.259), (23, 2.373)),
    'app': ((2, 3.656), (8, 2.165), (25, 3.594)),
    'applic': ((0, 4.051), (2, 4.394)),
    'appointment': ((24, 4.873),),
    'appreci': ((22, 5.011),),
    'approach': ((10, 4.519), (11, 3.873)),
    'appropriat': ((12, 4.784),),
    'approv': ((8, 3.063),),
    'arriv': ((12, 1.701), (13, 3.01), (15, 1.796), (16, 1.772)),
    'articl': ((9, 1.872), (13, 1.762), (21, 1.84), (23, 1.787)),
    'artificial': ((16, 5.108),),
    'asid': ((2, 2.961),),
    'ask': ((0, 0.154), (1, 0.187), (2, 0.1), (3, 0.154), (4, 0.152), (5, 0.134), (6, 0.138), (7, 0.152), (8, 0.168), (9, 0.102), (10, 0.193), (11, 0.19), (12, 0.189), (13, 0.177), (14, 0.163), (15, 0.196), (16, 0.192), (17, 0.198), (18, 0.187), (19, 0.188), (20, 0.196), (22, 0.103), (23, 0.133), (24, 0.133)),
    'assess': ((0, 2.932),),
    'assessor': ((7, 2.855),),
    'associ': ((10, 4.177), (20, 2.342)),
    'atmospher': ((15, 4.896),),
    'attach': ((12, 4.144), (24, 2.359)),
    'author': ((10, 2.805),),
    'autom': ((16, 5.108),),
    'averag': ((20, 4.859),),
    'avoid': ((5, 4.035), (12, 3.938)),
    'awa': ((4, 4.01), (19, 2.496)),
    'awak': ((16, 2.859),),
    'awkward': ((7, 4.006), (8, 2.521)),
    'ba': ((2, 4.941),),
    'bachelor': ((2, 4.068), (18, 3.954)),
    'back': ((4, 2.681), (21, 2.228), (23, 2.69), (24, 3.038), (25, 1.553)),
    'background': ((3, 5.147),),
    'bad': ((3, 2.065), (14, 3.606), (19, 3.686)),
    'bag': ((12, 2.744),),
    'balanc': ((17, 5.101),),
    'bcc': ((25, 5.084),),
    'beat': ((7, 2.855),),
    'becam': ((4, 2.023), (9, 2.135), (23, 2.038)),
    'becom': ((2, 1.63), (3, 2.705), (7, 2.906), (18, 2.78), (19, 1.669)),
    'befor': ((1, 0.69), (2, 0.504), (3, 0.498), (4, 0.488), (5, 0.495), (7, 0.671), (8, 0.854), (11, 0.45), (12, 0.468), (13, 0.921), (14, 0.485), (15, 0.494), (18, 0.472), (23, 0.491), (24, 0.83), (25, 0.666)),
    'beforehand': ((13, 4.856),),
    'begin': ((1, 2.137), (2, 1.976), (3, 1.168), (7, 1.142), (9, 1.208), (13, 1.136), (14, 2.04), (19, 1.212)),
    'beginner': ((16, 2.353), (20, 4.198)),
    'behav': ((14, 4.861),),
    'behind': ((0, 2.414), (5, 4.557)),
    'believ': ((15, 2.385), (16, 2.353)),
    'belong': ((11, 3.873), (20, 2.342)),
    'below': ((24, 2.865),),
    'bench': ((21, 2.968),),
    'benefit': ((0, 4.051), (20, 4.0)),
    'besid': ((5, 1.8), (9, 1.872), (20, 1.764), (21, 1.84)),
    'bet': ((2, 2.068), (4, 1.144), (9, 1.208), (10, 1.931), (11, 1.056), (13, 1.136), (16, 1.143), (22, 1.653)),
    'beyond': ((8, 2.521), (11, 2.175)),
    'bias': ((5, 4.901),),
    'blank': ((7, 2.351), (14, 4.002)),
    'blush': ((7, 4.866),),
    'bod': ((18, 2.77),),
    'bond': ((4, 2.862),),
    'bonu': ((20, 5.099),),
    'book': ((5, 4.035), (21, 2.444)),
    'boss': ((10, 2.309), (15, 4.225)),
    'both': ((6, 2.483), (7, 4.006)),
    'bother': ((21, 2.968),),
    'brain': ((0, 4.921),),
    'break': ((4, 4.207), (14, 4.002)),
    'bridg': ((23, 2.883),),
    'bring': ((0, 0.781), (4, 0.763), (5, 1.062), (9, 0.805), (12, 1.478), (13, 1.358), (15, 0.772), (16, 0.762), (17, 0.759), (18, 0.738), (19, 0.808), (20, 1.405)),
    'brochur': ((5, 5.136),),
    'bsc': ((2, 4.941),),
    'build': ((9, 3.522), (13, 2.009), (16, 2.021)),
    'burden': ((7, 3.44), (19, 2.143), (23, 2.038)),
    'burn': ((3, 4.913),),
    'burnout': ((17, 4.861),),
    'burst': ((1, 2.972),),
    'bus': ((24, 4.873),),
    'business': ((2, 3.493), (16, 3.611), (24, 2.793)),
    'calendar': ((11, 3.873), (12, 2.259)),
    'call': ((0, 2.709), (11, 2.835), (12, 1.511), (14, 2.676), (17, 2.808)),
    'calm': ((14, 2.848),),
    'camera': ((13, 5.097),),
    'cancel': ((12, 3.938), (24, 2.359)),
    'cancell': ((24, 4.873),),
    'cannot': ((2, 2.093), (6, 3.52), (13, 2.009)),
    'car': ((4, 2.356), (17, 2.345)),
    'card': ((22, 5.233),),
    'care': ((0, 1.069), (1, 0.792), (3, 1.477), (4, 1.052), (5, 1.306), (6, 1.387), (10, 1.352), (16, 0.762), (17, 0.759), (19, 0.808), (24, 0.763), (25, 0.752)),
    'career': ((3, 3.638), (6, 3.679), (25, 1.995)),
    'careful': ((4, 2.862),),
    'carr': ((3, 2.065), (5, 2.052), (18, 1.958)),
    'cc': ((25, 5.084),),
    'centr': ((1, 2.447), (25, 2.323)),
    'certificat': ((18, 5.05),),
    'challeng': ((19, 5.592),),
    'chanc': ((9, 3.02),),
    'chang': ((2, 1.184), (3, 2.126), (4, 1.144), (6, 1.206), (12, 1.097), (16, 2.164), (21, 1.187), (25, 1.936)),
    'changer': ((3, 4.913),),
    'charact': ((6, 4.979),),
    'charg': ((20, 2.845),),
    'chat': ((0, 5.154),),
    'cheapest': ((3, 2.921),),
    'check': ((11, 1.867), (18, 1.958), (23, 3.454)),
    'checklist': ((13, 4.856),),
    'chief': ((10, 2.805),),
    'children': ((4, 4.207), (17, 4.343)),
    'chocolat': ((22, 5.011),),
    'choos': ((1, 1.188), (6, 1.991), (7, 1.142), (9, 1.208), (10, 1.931), (18, 1.108), (19, 1.995), (23, 1.153)),
    'chosen': ((1, 4.949),),
    'circl': ((9, 4.102), (21, 2.444)),
    'cit': ((20, 2.845),),
    'class': ((1, 2.447), (4, 4.01)),
    'classmat': ((4, 4.871),),
    'clear': ((1, 2.447), (8, 2.521)),
    'clock': ((0, 2.414), (14, 2.345)),
    'clos': ((0, 1.299), (1, 1.317), (8, 1.357), (11, 1.171), (14, 2.154), (21, 1.315), (24, 1.27)),
    'cloth': ((6, 2.483), (13, 3.998)),
    'clu': ((1, 4.949),),
    'club': ((9, 2.487), (10, 2.309)),
    'coffe': ((0, 4.381), (12, 4.144)),
    'cold': ((9, 2.135), (10, 1.983), (11, 3.822)),
    'colleagu': ((4, 1.575), (8, 1.686), (9, 1.663), (15, 2.695), (17, 1.568)),
    'collectiv': ((20, 2.845),),
    'colleg': ((1, 2.851), (4, 2.681), (9, 2.743), (10, 1.544), (11, 1.454)),
    'comfort': ((17, 2.848),),
    'command': ((25, 4.842),),
    'common': ((0, 4.921),),
    'commut': ((17, 4.861),),
    'compan': ((0, 1.444), (8, 1.509), (10, 1.918), (13, 2.393), (15, 2.528), (20, 1.402)),
    'company': ((10, 2.309), (13, 2.34)),
    'compar': ((0, 1.817), (6, 3.227), (18, 1.717), (25, 1.749)),
    'compens': ((20, 5.508),),
    'competition': ((16, 4.869),),
    'complaint': ((13, 2.842),),
    'complet': ((2, 4.941),),
    'con': ((19, 4.99),),
    'concrete': ((22, 3.063),),
    'conferenc': ((10, 4.829),),
    'confidenc': ((7, 4.866),),
    'confident': ((7, 4.866),),
    'confidential': ((12, 4.144), (25, 2.323)),
    'confirm': ((13, 4.196), (25, 2.323)),
    'congratul': ((23, 2.883),),
    'connect': ((23, 4.886),),
    'connection': ((9, 4.102), (11, 2.175)),
    'contact': ((2, 1.184), (4, 1.948), (8, 2.004), (9, 2.265), (10, 2.195), (21, 1.187), (23, 2.21), (25, 2.033)),
    'content': ((6, 5.205),),
    'convenienc': ((11, 2.642),),
    'convers': ((9, 1.339), (10, 2.14), (11, 2.085), (14, 2.442), (21, 2.466), (24, 1.27), (25, 1.988)),
    'cop': ((25, 2.822),),
    'correct': ((5, 2.39), (25, 2.323)),
    'corridor': ((15, 2.897),),
    'cost': ((5, 1.598), (18, 1.525), (19, 1.669), (23, 1.587), (25, 2.665)),
    'counsellor': ((12, 2.744),),
    'count': ((2, 1.835), (6, 1.87), (18, 1.717), (25, 1.749)),
    'countr': ((20, 2.845),),
    'cours': ((1, 1.317), (2, 1.312), (10, 1.243), (13, 1.259), (18, 2.318), (22, 1.357), (23, 1.278)),
    'crowd': ((16, 4.869),),
    'cultivat': ((23, 4.886),),
    'cultur': ((15, 5.431),),
    'curiosit': ((7, 2.855),),
    'curiou': ((0, 2.072), (1, 2.101), (10, 1.983)),
    'curtain': ((5, 4.901),),
    'cv': ((12, 5.033),),
    'dai': ((10, 2.309), (16, 2.353)),
    'dat': ((11, 3.873), (21, 2.444)),
    'data': ((25, 4.842),),
    'day': ((1, 0.506), (5, 0.679), (6, 0.514), (9, 0.515), (11, 0.802), (12, 0.468), (13, 0.898), (15, 0.834), (17, 0.485), (18, 0.472), (19, 0.7), (21, 0.69), (22, 0.892), (23, 0.491), (24, 0.77), (25, 0.666)),
    'debrief': ((21, 2.968),),
    'decad': ((3, 4.913),),
    'decid': ((0, 1.614), (6, 2.741), (15, 1.594), (20, 1.566), (23, 1.587)),
    'decision': ((3, 2.065), (15, 2.047), (23, 2.038)),
    'declar': ((1, 2.972),),
    'declin': ((16, 4.008), (24, 4.209)),
    'degre': ((2, 3.656), (18, 3.979), (20, 2.011)),
    'delet': ((25, 5.084),),
    'delight': ((6, 3.017),),
    'demand': ((16, 4.869),),
    'depend': ((1, 2.972),),
    'describ': ((15, 2.897),),
    'description': ((5, 5.136),),
    'desk': ((0, 2.932),),
    'detail': ((6, 3.017),),
    'development': ((16, 4.869),),
    'dif': ((0, 2.709), (5, 1.598), (8, 1.686), (15, 1.594), (20, 1.566)),
    'differ': ((17, 2.848),),
    'differenc': ((0, 2.414), (20, 2.342)),
    'different': ((0, 1.172), (1, 1.188), (3, 1.168), (5, 1.161), (10, 1.122), (15, 1.158), (16, 1.143), (19, 1.212)),
    'difficult': ((19, 4.99),),
    'digest': ((21, 4.072), (25, 2.323)),
    'diploma': ((18, 2.77),),
    'director': ((4, 2.356), (10, 4.646)),
    'disagre': ((12, 2.259), (15, 2.385)),
    'disappear': ((16, 4.869),),
    'discuss': ((8, 3.063),),
    'dislik': ((19, 4.99),),
    'disrupt': ((16, 4.869),),
    'diversit': ((15, 4.896),),
    'dont': ((12, 4.784),),
    'door': ((8, 1.357), (11, 1.171), (13, 1.259), (15, 1.764), (18, 1.227), (22, 1.357), (24, 1.27)),
    'dos': ((12, 4.784),),
    'doubt': ((6, 3.52), (8, 2.165), (12, 1.94)),
    'downsid': ((19, 5.214),),
    'draft': ((11, 2.314), (22, 1.899), (23, 1.787), (25, 2.78)),
    'draw': ((3, 2.065), (11, 1.867), (13, 2.009)),
    'dream': ((5, 2.904),),
    'dress': ((13, 5.097),),
    'drill': ((22, 3.063),),
    'drop': ((23, 2.883),),
    'duart': ((9, 2.487), (11, 2.175)),
    'dull': ((5, 2.904),),
    'dut': ((15, 4.896),),
    'dying': ((16, 4.869),),
    'e': ((22, 4.308), (25, 2.323)),
    'ear': ((1, 2.851), (8, 1.686), (13, 2.806), (14, 1.568), (15, 1.594)),
    'earn': ((12, 2.259), (20, 4.198)),
    'eas': ((9, 2.487), (14, 2.345)),
    'easi': ((24, 2.865),),
    'easiest': ((10, 2.805),),
    'educ': ((18, 4.803),),
    'eight': ((9, 3.02),),
    'eighteen': ((0, 2.414), (1, 4.074)),
    'elevator': ((13, 2.842),),
    'elm': ((11, 2.642),),
    'email': ((11, 5.408),),
    'employ': ((5, 2.052), (10, 1.983), (19, 2.143)),
    'employer': ((2, 1.63), (16, 1.574), (17, 1.568), (18, 2.644), (20, 1.566)),
    'employment': ((8, 5.011),),
    'end': ((2, 1.184), (5, 1.161), (9, 1.208), (13, 1.136), (14, 2.264), (16, 1.143), (22, 1.225), (25, 1.128)),
    'english': ((7, 4.866),),
    'enough': ((7, 1.407), (11, 1.302), (13, 1.4), (18, 2.696), (21, 1.462), (23, 1.42)),
    'ent': ((4, 2.356), (18, 3.954)),
    'entr': ((2, 5.172),),
    'environment': ((15, 5.613),),
    'equal': ((4, 2.862),),
    'eras': ((25, 5.26),),
    'error': ((25, 2.822),),
    'essential': ((18, 4.803),),
    'etiquett': ((12, 4.784),),
    'evaluat': ((21, 4.946),),
    'even': ((13, 2.009), (17, 2.781), (25, 1.995)),
    'event': ((10, 5.073),),
    'everyda': ((5, 4.901),),
    'exam': ((18, 4.803),),
    'exampl': ((2, 1.835), (11, 3.076), (14, 1.766), (22, 1.899)),
    'executiv': ((10, 5.073),),
    'exist': ((2, 2.437), (8, 2.521)),
    'expect': ((1, 2.447), (23, 2.373)),
    'experienc': ((1, 4.074), (3, 4.238)),
    'expir': ((4, 2.862),),
    'explain': ((3, 5.147),),
    'explor': ((1, 2.447), (11, 2.175)),
    'export': ((25, 5.084),),
    'fac': ((0, 2.837), (7, 2.018), (15, 2.047)),
    'fact': ((5, 2.052), (6, 2.132), (12, 1.94)),
    'fail': ((18, 2.77),),
    'fair': ((2, 2.093), (12, 1.94), (17, 2.013)),
    'fak': ((9, 4.982),),
    'fami': ((9, 3.681), (10, 3.586), (17, 3.729)),
    'famil': ((17, 4.861),),
    'far': ((13, 2.842),),
    'favour': ((0, 2.072), (11, 1.867), (12, 1.94)),
    'fear': ((7, 4.866),),
    'feel': ((6, 3.679), (7, 4.107), (17, 2.013)),
    'field': ((0, 0.563), (1, 0.778), (2, 0.993), (3, 1.08), (4, 0.55), (8, 0.794), (10, 0.927), (12, 0.527), (13, 0.546), (15, 0.556), (16, 1.039), (17, 0.547), (18, 0.97), (20, 0.755), (22, 0.588)),
    'fift': ((3, 4.913),),
    'fifteen': ((13, 2.842),),
    'fifth': ((7, 2.855),),
    'figur': ((8, 2.521), (20, 2.342)),
    'fil': ((21, 5.176),),
    'fill': ((8, 5.011),),
    'film': ((5, 4.901),),
    'filt': ((10, 2.805),),
    'final': ((2, 4.941),),
    'find': ((0, 1.06), (1, 1.074), (5, 1.049), (10, 1.833), (12, 0.992), (15, 1.769), (17, 1.757), (18, 1.825), (20, 1.756)),
    'finish': ((1, 1.842), (2, 3.063), (14, 3.013), (21, 3.066)),
    'firm': ((5, 2.052), (12, 1.94), (20, 2.011)),
    'first': ((1, 0.747), (2, 0.698), (3, 0.382), (4, 0.374), (5, 0.38), (6, 0.395), (7, 0.373), (9, 0.652), (10, 0.509), (11, 0.729), (12, 0.359), (14, 0.636), (15, 0.379), (16, 0.374), (18, 0.505), (20, 0.372), (23, 0.519), (24, 0.517)),
    'fit': ((6, 3.462), (9, 1.872), (12, 1.701), (23, 1.787)),
    'flag': ((5, 2.904),),
    'flatter': ((22, 3.063),),
    'flexibilit': ((17, 4.861),),
    'flower': ((22, 5.011),),
    'follow': ((11, 1.454), (21, 2.849), (23, 2.69), (24, 3.12), (25, 1.553)),
    'forecast': ((16, 2.859),),
    'forev': ((23, 4.886),),
    'forget': ((25, 2.822),),
    'forgot': ((22, 4.125), (24, 4.012)),
    'form': ((4, 3.42), (9, 1.872), (10, 1.739), (20, 1.764)),
    'formal': ((0, 2.072), (11, 3.325), (15, 3.461)),
    'fort': ((3, 2.997), (9, 1.663), (20, 2.164), (23, 1.587), (25, 1.553)),
    'forward': ((25, 5.084),),
    'found': ((5, 1.431), (8, 2.469), (10, 1.382), (11, 1.302), (20, 1.402), (21, 1.462)),
    'fourth': ((7, 2.855),),
    'frank': ((19, 3.032),),
    'fraud': ((7, 4.866),),
    'fre': ((17, 5.101),),
    'free': ((8, 3.063),),
    'freelancer': ((20, 5.099),),
    'fresh': ((2, 4.258), (6, 2.483)),
    'freshman': ((1, 5.178),),
    'friend': ((1, 1.317), (7, 1.747), (8, 1.357), (10, 2.568), (15, 2.274), (17, 2.154), (24, 1.27)),
    'friendship': ((4, 2.862),),
    'fright': ((7, 4.866),),
    'frighten': ((3, 2.405), (7, 2.351)),
    'front': ((20, 2.845),),
    'frustr': ((19, 4.99),),
    'frustrat': ((19, 3.032),),
    'fulfill': ((19, 4.99),),
    'full': ((24, 3.951),),
    'furth': ((8, 3.063),),
    'futur': ((16, 5.281),),
    'gap': ((23, 2.883),),
    'generou': ((1, 2.972),),
    'gent': ((21, 2.968),),
    'geolog': ((11, 2.642),),
    'geologist': ((22, 3.063),),
    'get': ((12, 1.94), (24, 2.025), (25, 1.995)),
    'ghost': ((24, 4.873),),
    'gift': ((12, 4.144), (22, 4.308)),
    'given': ((5, 2.39), (21, 4.072)),
    'glad': ((2, 2.437), (23, 2.373)),
    'goal': ((0, 4.051), (13, 2.34)),
    'goodby': ((14, 4.861),),
    'graciou': ((12, 2.744),),
    'graduat': ((1, 1.842), (2, 3.643), (4, 3.02), (10, 2.413)),
    'grant': ((18, 2.77),),
    'gratitud': ((22, 5.011),),
    'greet': ((23, 2.883),),
    'group': ((4, 2.862),),
    'grow': ((9, 4.003), (16, 3.611), (20, 3.604)),
    'growth': ((16, 4.869),),
    'grudg': ((24, 2.865),),
    'guid': ((8, 2.165), (20, 2.011), (25, 1.995)),
    'gut': ((6, 4.979),),
    'habit': ((9, 3.02),),
    'half': ((5, 1.431), (7, 1.407), (17, 1.403), (21, 1.462), (22, 1.509), (23, 1.42)),
    'hand': ((7, 3.017), (11, 1.638), (12, 1.701), (13, 1.762)),
    'handwritten': ((22, 5.233),),
    'happ': ((6, 4.979),),
    'hard': ((3, 1.811), (13, 1.762), (19, 1.879), (20, 1.764)),
    'hardest': ((17, 2.848),),
    'hardship': ((19, 3.032),),
    'hart': ((22, 3.063),),
    'hat': ((19, 4.99),),
    'head': ((16, 4.869),),
    'headlin': ((16, 2.859),),
    'health': ((17, 4.861),),
    'hear': ((1, 1.317), (8, 2.319), (9, 1.339), (11, 1.171), (12, 1.216), (19, 2.211), (21, 1.315)),
    'heard': ((11, 2.175), (21, 4.072)),
    'heart': ((7, 5.106),),
    'held': ((0, 2.932),),
    'help': ((1, 2.101), (22, 2.922), (23, 2.038)),
    'hid': ((5, 2.904),),
    'hidden': ((8, 5.605),),
    'hierarchical': ((15, 4.896),),
    'high': ((1, 4.949),),
    'hir': ((2, 2.856), (11, 1.867), (18, 1.958)),
    'hobb': ((17, 4.861),),
    'hold': ((0, 2.837), (4, 1.575), (5, 1.598), (7, 1.572), (14, 2.676)),
    'holida': ((23, 4.022), (24, 2.359)),
    'holiday': ((17, 3.239), (20, 2.342)),
    'hom': ((1, 2.447), (15, 4.225)),
    'honest': ((5, 4.035), (18, 2.28)),
    'hour': ((5, 1.645), (7, 1.032), (11, 0.955), (13, 1.027), (15, 1.047), (17, 1.906), (22, 1.811), (24, 1.036), (25, 1.02)),
    'howev': ((19, 3.032),),
    'hr': ((10, 4.829),),
    'human': ((25, 4.842),),
    'hundr': ((9, 3.02),),
    'hurr': ((14, 4.861),),
    'hybrid': ((15, 4.896),),
    'hydrolog': ((11, 2.642),),
    'hydrologist': ((11, 2.642),),
    'ice': ((14, 4.861),),
    'idea': ((5, 2.904),),
    'ideal': ((18, 2.77),),
    'idl': ((6, 3.017),),
    'ignor': ((24, 4.873),),
    'illness': ((4, 2.862),),
    'illusion': ((5, 4.901),),
    'impolit': ((20, 4.859),),
    'important': ((9, 2.487), (13, 3.998)),
    'impostor': ((7, 4.866),),
    'impressiv': ((7, 2.855),),
    'inappropriat': ((12, 4.784),),
    'inbox': ((24, 2.865),),
    'inclusion': ((15, 4.896),),
    'incom': ((3, 2.065), (6, 2.132), (20, 3.434)),
    'industr': ((3, 3.473), (9, 3.522), (16, 3.956)),
    'ine': ((9, 2.487), (11, 2.175)),
    'inexperienc': ((1, 4.949),),
    'inform': ((0, 4.898), (11, 3.873)),
    'insecur': ((7, 4.866),),
    'insid': ((5, 2.39), (18, 2.28)),
    'insider': ((2, 1.835), (5, 3.038), (10, 2.994), (16, 1.772)),
    'intelligenc': ((16, 5.108),),
    'interest': ((6, 3.679), (7, 3.44), (14, 2.013)),
    'internship': ((1, 2.101), (12, 3.686), (23, 2.038)),
    'interrupt': ((14, 2.848),),
    'interview': ((0, 3.324), (2, 1.63), (7, 1.572), (11, 2.59), (14, 1.568)),
    'intimidat': ((7, 4.866),),
    'introduc': ((7, 1.572), (9, 1.663), (11, 2.59), (13, 2.673), (21, 2.723)),
    'introduction': ((4, 2.023), (9, 3.522), (21, 2.098)),
    'introvert': ((7, 4.866),),
    'invit': ((11, 4.704),),
    'job': ((0, 1.522), (2, 1.459), (5, 1.635), (6, 1.537), (7, 0.843), (8, 1.782), (10, 1.15), (12, 1.486), (15, 0.855), (17, 0.841), (24, 0.846)),
    'join': ((17, 3.934),),
    'jot': ((14, 2.848),),
    'journal': ((21, 4.946),),
    'joy': ((19, 3.032),),
    'judg': ((0, 3.304), (7, 2.351)),
    'judgement': ((19, 2.496), (24, 2.359)),
    'junior': ((10, 5.073),),
    'keep': ((6, 1.486), (9, 1.488), (16, 1.408), (21, 1.462), (23, 2.407), (25, 1.39)),
    'kept': ((3, 2.065), (23, 2.038), (25, 2.763)),
    'kind': ((9, 2.487), (22, 2.521)),
    'knew': ((4, 2.862),),
    'know': ((8, 2.563), (16, 1.772), (20, 1.764), (24, 1.776)),
    'known': ((8, 4.134),),
    'lack': ((6, 2.132), (18, 3.57), (21, 2.098)),
    'laid': ((3, 4.913),),
    'land': ((23, 2.883),),
    'languag': ((18, 4.803),),
    'laptop': ((14, 5.101),),
    'larg': ((3, 2.065), (8, 2.165), (20, 2.011)),
    'last': ((5, 1.287), (6, 1.337), (14, 2.154), (15, 1.284), (17, 1.262), (19, 1.82), (23, 1.278)),
    'lat': ((4, 1.41), (10, 1.382), (12, 2.569), (20, 1.402), (22, 2.715), (24, 1.412)),
    'latest': ((13, 2.842),),
    'layer': ((18, 2.77),),
    'laz': ((17, 5.101),),
    'lead': ((0, 1.172), (2, 1.184), (4, 1.144), (8, 2.004), (9, 1.992), (10, 1.122), (13, 1.136), (14, 1.944)),
    'learn': ((0, 0.866), (2, 0.874), (3, 0.863), (4, 0.845), (5, 1.447), (15, 1.515), (18, 1.491), (19, 1.473), (20, 1.435), (21, 1.461), (25, 0.833)),
    'leav': ((2, 1.459), (3, 1.57), (4, 1.438), (8, 0.904), (12, 1.132), (13, 0.839), (14, 1.162), (17, 0.841), (19, 1.54), (20, 0.84), (24, 1.167)),
    'lectur': ((1, 2.972),),
    'left': ((4, 2.862),),
    'legwork': ((6, 1.09), (9, 1.091), (11, 0.955), (13, 1.027), (21, 1.463), (22, 1.107), (23, 1.042), (24, 1.036), (25, 2.017)),
    'length': ((0, 2.837), (23, 2.038), (24, 2.025)),
    'let': ((21, 2.098), (22, 3.542), (25, 1.995)),
    'letter': ((25, 2.822),),
    'level': ((4, 2.862),),
    'licenc': ((18, 5.229),),
    'lie': ((6, 2.483), (25, 2.323)),
    'lif': ((3, 1.608), (6, 2.865), (11, 1.454), (12, 1.511), (17, 2.976)),
    'lifestyl': ((17, 5.593),),
    'lin': ((2, 1.184), (4, 1.578), (11, 2.117), (12, 1.097), (20, 1.943), (21, 1.187), (23, 1.586), (24, 1.808)),
    'lind': ((22, 3.063),),
    'link': ((10, 1.739), (13, 1.762), (21, 1.84), (24, 1.776)),
    'linkedin': ((10, 3.711), (11, 3.325), (23, 3.454)),
    'list': ((1, 1.317), (7, 1.265), (9, 1.339), (13, 1.259), (14, 2.261), (18, 1.227), (25, 1.251)),
    'listen': ((14, 3.162), (15, 1.796), (16, 1.772), (20, 1.764)),
    'littl': ((7, 2.443), (13, 1.762), (14, 1.766), (23, 1.787)),
    'liv': ((4, 1.774), (13, 1.762), (17, 3.27), (20, 3.161)),
    'log': ((21, 5.342),),
    'login': ((25, 5.084),),
    'long': ((0, 1.18), (3, 0.96), (4, 1.343), (8, 0.734), (11, 1.19), (12, 0.658), (14, 0.683), (16, 0.686), (17, 0.683), (18, 0.664), (23, 1.229), (24, 1.169), (25, 0.677)),
    'look': ((1, 2.447), (15, 4.031)),
    'los': ((7, 2.855),),
    'loud': ((15, 2.897),),
    'lov': ((3, 3.473), (6, 2.132), (19, 3.686)),
    'luck': ((5, 2.904),),
    'lunch': ((12, 4.784),),
    'machin': ((16, 2.859),),
    'mail': ((4, 0.935), (5, 0.949), (9, 1.518), (11, 1.797), (12, 0.897), (20, 0.93), (22, 1.876), (23, 0.942), (24, 1.77), (25, 1.966)),
    'maintain': ((23, 4.886),),
    'major': ((1, 4.399), (13, 2.34)),
    'manag': ((8, 1.899), (10, 2.994), (15, 3.181), (17, 1.766)),
    'management': ((15, 4.896),),
    'market': ((8, 4.614), (16, 4.008)),
    'mast': ((2, 4.941),),
    'master': ((18, 5.05),),
    'mat': ((1, 1.636), (4, 2.681), (7, 1.572), (9, 2.867), (16, 1.574)),
    'match': ((6, 4.099), (20, 2.342)),
    'matter': ((6, 3.017),),
    'mba': ((18, 4.803),),
    'meaningful': ((19, 4.99),),
    'meanwhil': ((24, 2.865),),
    'measur': ((11, 2.642),),
    'meet': ((5, 1.598), (7, 2.679), (13, 2.673), (14, 2.676), (15, 1.594)),
    'member': ((10, 2.805),),
    'mention': ((8, 2.165), (11, 3.325), (22, 2.922)),
    'mentor': ((4, 4.871),),
    'messag': ((11, 4.704),),
    'met': ((4, 1.774), (21, 1.84), (22, 1.899), (23, 3.176)),
    'microphon': ((13, 4.856),),
    'middl': ((3, 2.405), (10, 2.309)),
    'midlif': ((3, 4.913),),
    'mind': ((7, 2.443), (11, 1.638), (14, 3.013), (19, 2.545)),
    'minor': ((1, 4.949),),
    'minut': ((0, 2.359), (3, 1.295), (4, 1.268), (7, 1.265), (11, 1.654), (13, 2.336), (14, 1.998)),
    'miss': ((18, 5.05),),
    'mistak': ((12, 3.938), (15, 3.277)),
    'mix': ((18, 2.77),),
    'moment': ((19, 2.496), (25, 2.323)),
    'monday': ((25, 2.822),),
    'mone': ((16, 2.021), (18, 1.958), (20, 4.001)),
    'month': ((0, 1.06), (1, 1.074), (2, 1.07), (5, 1.441), (15, 1.047), (18, 1.001), (19, 1.096), (23, 1.913), (24, 1.036)),
    'mood': ((5, 2.904),),
    'motivat': ((19, 4.99),),
    'mouth': ((8, 5.011),),
    'mov': ((3, 4.377), (10, 2.309)),
    'mr': ((11, 2.175), (22, 2.521)),
    'ms': ((22, 3.063),),
    'nam': ((3, 0.701), (4, 0.686), (6, 0.723), (8, 0.734), (9, 1.195), (10, 0.934), (12, 0.919), (14, 0.683), (20, 0.682), (21, 1.311), (22, 0.991), (24, 0.687), (25, 0.937)),
    'near': ((14, 2.345), (22, 2.521)),
    'necessar': ((18, 4.803),),
    'need': ((12, 1.94), (18, 3.57), (25, 1.995)),
    'negoti': ((20, 2.845),),
    'negotiat': ((20, 4.859),),
    'neighbour': ((9, 3.02),),
    'nervou': ((7, 5.106),),
    'network': ((0, 3.478), (4, 3.443), (9, 4.143)),
    'new': ((1, 1.461), (3, 1.52), (5, 0.857), (9, 1.471), (12, 0.81), (13, 0.839), (16, 1.653), (21, 1.195), (22, 1.221), (23, 1.563), (24, 0.846)),
    'newcomer': ((2, 2.437), (16, 2.353)),
    'next': ((2, 1.193), (5, 0.857), (6, 0.891), (9, 1.471), (13, 0.839), (15, 1.175), (16, 1.165), (18, 0.818), (21, 1.528), (23, 0.851), (24, 0.846)),
    'nia': ((11, 2.642),),
    'night': ((13, 3.998), (17, 4.2)),
    'nobod': ((0, 0.958), (1, 0.971), (7, 0.933), (9, 1.702), (12, 0.897), (16, 0.934), (18, 1.261), (19, 0.991), (24, 1.852), (25, 1.277)),
    'non': ((8, 3.063),),
    'normal': ((7, 2.855),),
    'not': ((5, 1.049), (7, 1.032), (11, 1.7), (13, 1.027), (14, 1.844), (16, 1.033), (21, 1.787), (22, 1.948), (25, 1.901)),
    'noth': ((0, 1.172), (1, 1.188), (2, 1.184), (7, 1.946), (11, 1.056), (21, 1.187), (22, 1.225), (24, 1.146)),
    'now': ((1, 1.074), (4, 1.034), (11, 1.349), (16, 1.425), (18, 1.001), (20, 1.028), (21, 1.787), (22, 1.107), (24, 1.761)),
    'nudg': ((24, 4.873),),
    'nuisanc': ((23, 4.886),),
    'numb': ((6, 4.285), (13, 2.34)),
    'number': ((6, 2.132), (21, 2.098), (25, 1.995)),
    'nurs': ((3, 2.921),),
    'nurtur': ((23, 4.886),),
    'occasion': ((23, 4.886),),
    'occup': ((1, 2.101), (5, 3.97), (16, 3.441)),
    'of': ((4, 1.268), (8, 2.221), (11, 2.199), (12, 1.958), (14, 1.262), (20, 1.261), (24, 1.27)),
    'offend': ((19, 4.99),),
    'offer': ((0, 2.932),),
    'offic': ((4, 3.25), (15, 4.031)),
    'okafor': ((11, 2.642),),
    'old': ((1, 1.188), (3, 2.126), (4, 2.113), (10, 1.122), (11, 1.056), (18, 1.108), (23, 1.954), (24, 1.146)),
    'onlin': ((13, 2.842),),
    'open': ((2, 0.637), (8, 1.16), (9, 0.65), (10, 0.603), (11, 0.568), (12, 1.083), (13, 0.845), (14, 1.097), (15, 0.623), (18, 0.596), (19, 0.652), (21, 0.638), (23, 0.62), (24, 0.616)),
    'opinion': ((5, 3.464), (6, 2.132), (21, 2.098)),
    'opportunit': ((11, 2.642),),
    'ord': ((10, 2.309), (16, 2.353)),
    'ordinar': ((6, 2.132), (15, 2.047), (20, 2.011)),
    'organis': ((13, 2.34), (21, 4.261)),
    'other': ((3, 0.955), (9, 0.987), (10, 0.917), (12, 0.897), (15, 0.946), (16, 0.934), (17, 0.931), (18, 0.905), (22, 1.001), (23, 0.942)),
    'outdoor': ((6, 3.017),),
    'outlook': ((16, 4.869),),
    'outreach': ((11, 4.962),),
    'outsid': ((1, 2.101), (17, 2.013), (19, 2.143)),
    'outsider': ((5, 2.904),),
    'overcom': ((7, 4.866),),
    'overtim': ((17, 4.861),),
    'pag': ((10, 3.205), (13, 2.34)),
    'paid': ((18, 3.177), (20, 4.535)),
    'pap': ((13, 2.34), (18, 2.28)),
    'parent': ((1, 2.447), (10, 2.309)),
    'parental': ((4, 4.871),),
    'part': ((2, 1.312), (5, 1.287), (7, 1.265), (14, 1.262), (16, 1.748), (17, 2.261), (19, 2.311)),
    'partn': ((17, 4.861),),
    'pass': ((9, 2.487), (12, 2.259)),
    'past': ((3, 4.045), (4, 4.01)),
    'path': ((12, 2.259), (18, 3.954)),
    'paus': ((14, 4.861),),
    'pay': ((3, 2.482), (12, 3.232), (20, 3.509), (25, 1.749)),
    'pen': ((13, 2.842),),
    'pension': ((20, 5.099),),
    'perfect': ((7, 4.866),),
    'permission': ((12, 2.744),),
    'person': ((5, 1.8), (10, 1.739), (16, 1.772), (19, 1.879)),
    'personal': ((12, 4.784),),
    'personalit': ((6, 4.979),),
    'pest': ((24, 4.873),),
    'phd': ((18, 4.803),),
    'phon': ((0, 2.837), (7, 2.811), (11, 2.59), (13, 1.564), (22, 1.686)),
    'phras': ((11, 4.704),),
    'pick': ((0, 4.051), (1, 2.447)),
    'pictur': ((1, 2.101), (5, 3.464), (8, 2.165)),
    'pil': ((2, 2.961),),
    'pitch': ((13, 5.097),),
    'pivot': ((3, 4.913),),
    'plac': ((5, 1.161), (10, 1.557), (12, 1.097), (13, 1.136), (15, 1.158), (20, 1.138), (21, 1.187), (22, 1.225)),
    'plain': ((1, 2.101), (21, 2.098), (25, 1.995)),
    'play': ((7, 2.855),),
    'pleas': ((7, 2.855),),
    'point': ((0, 4.921),),
    'polish': ((1, 2.972),),
    'polit': ((5, 2.39), (12, 3.938)),
    'portfolio': ((12, 4.784),),
    'position': ((1, 1.636), (2, 2.847), (5, 1.598), (7, 1.572), (8, 2.758)),
    'possibl': ((10, 4.829),),
    'post': ((0, 1.817), (8, 3.244), (14, 1.766), (22, 1.899)),
    'practic': ((5, 4.035), (7, 4.006)),
    'practis': ((7, 2.855),),
    'prepar': ((3, 1.608), (8, 1.686), (13, 3.234), (14, 1.568), (25, 1.553)),
    'present': ((12, 4.784),),
    'press': ((12, 2.744),),
    'pressur': ((3, 2.065), (5, 2.052), (17, 3.436)),
    'presum': ((4, 2.862),),
    'pric': ((19, 3.032),),
    'privat': ((12, 1.94), (20, 2.011), (25, 3.422)),
    'priz': ((19, 3.032),),
    'pro': ((19, 4.99),),
    'problem': ((19, 4.99),),
    'process': ((21, 4.946),),
    'profession': ((3, 2.177), (4, 1.268), (5, 2.276), (6, 2.207), (17, 2.261), (18, 2.128), (19, 2.211)),
    'professional': ((9, 3.522), (10, 3.586), (20, 2.011)),
    'professor': ((1, 2.101), (10, 3.586), (21, 2.098)),
    'profil': ((10, 1.983), (13, 2.009), (19, 2.143)),
    'program': ((18, 4.803),),
    'project': ((18, 2.77),),
    'promis': ((21, 5.707),),
    'promot': ((17, 2.848),),
    'prospect': ((16, 4.869),),
    'proud': ((19, 5.214),),
    'pry': ((12, 2.744),),
    'public': ((8, 4.125), (20, 3.236)),
    'publish': ((12, 4.784),),
    'purpos': ((0, 4.921),),
    'push': ((12, 3.938), (13, 2.34)),
    'qualif': ((18, 4.803),),
    'qualific': ((18, 5.629),),
    'quart': ((24, 2.865),),
    'question': ((0, 0.703), (3, 0.96), (7, 0.685), (12, 1.147), (13, 1.409), (14, 1.223), (15, 1.231), (16, 1.225), (17, 1.223), (18, 1.211), (19, 1.25), (20, 1.223), (21, 0.712)),
    'quick': ((11, 2.175), (22, 2.521)),
    'quiet': ((6, 2.483), (13, 2.34)),
    'quit': ((3, 4.913),),
    'quot': ((8, 2.521), (25, 2.323)),
    'rac': ((7, 4.866),),
    'rail': ((14, 2.848),),
    'rais': ((2, 2.093), (4, 3.443), (12, 1.94)),
    'rang': ((20, 5.405),),
    'rank': ((3, 2.405), (13, 2.34)),
    'rare': ((24, 2.865),),
    'rat': ((6, 4.979),),
    'raw': ((25, 2.822),),
    'reach': ((10, 2.309), (11, 3.873)),
    'read': ((2, 1.184), (5, 1.161), (10, 1.122), (11, 1.731), (13, 2.263), (16, 1.577), (20, 1.138), (25, 2.033)),
    'real': ((2, 2.437), (7, 2.351)),
    'realistic': ((5, 4.035), (20, 4.198)),
    'realit': ((5, 4.901),),
    'reason': ((1, 1.996), (4, 1.41), (7, 1.407), (10, 1.382), (16, 1.943), (23, 1.42)),
    'recall': ((21, 2.444), (23, 2.373)),
    'recent': ((2, 5.338),),
    'recommend': ((8, 2.521), (12, 4.144)),
    'reconnect': ((23, 4.886),),
    'record': ((3, 2.065), (12, 3.558), (25, 1.995)),
    'recruit': ((0, 2.414), (10, 3.976)),
    'recruiter': ((0, 4.921),),
    'red': ((5, 2.904),),
    'ref': ((21, 2.968),),
    'refer': ((9, 2.135), (11, 3.641), (21, 3.659)),
    'referral': ((8, 4.125), (12, 3.938)),
    'reflect': ((21, 4.946),),
    'refus': ((17, 2.345), (24, 4.012)),
    'regret': ((19, 4.99),),
    'regul': ((16, 4.869),),
    'reject': ((24, 4.873),),
    'rejection': ((2, 4.258), (24, 2.359)),
    'rel': ((3, 2.405), (5, 2.39)),
    'relationship': ((23, 4.886),),
    'reloc': ((17, 4.861),),
    'rememb': ((7, 2.351), (10, 2.309)),
    'remember': ((8, 2.521), (23, 2.373)),
    'remind': ((9, 1.663), (13, 2.673), (22, 1.686), (23, 1.587), (24, 2.814)),
    'reminder': ((24, 2.865),),
    'remot': ((15, 4.896),),
    'rep': ((24, 4.209), (25, 3.218)),
    'repeat': ((20, 2.845),),
    'repl': ((24, 2.865),),
    'replac': ((16, 4.869),),
    'report': ((7, 1.77), (11, 1.638), (21, 3.209), (25, 1.749)),
    'reproach': ((24, 2.865),),
    'request': ((0, 2.424), (2, 1.459), (11, 2.318), (12, 1.352), (22, 1.509), (24, 2.401)),
    'requir': ((18, 5.05),),
    'reschedul': ((12, 4.784),),
    'research': ((13, 3.998), (20, 2.342)),
    'resign': ((3, 4.913),),
    'respons': ((24, 4.873),),
    'rest': ((14, 2.345), (17, 2.345)),
    'result': ((5, 2.904),),
    'retrain': ((3, 4.913),),
    'return': ((4, 5.283),),
    'reunion': ((4, 4.871),),
    'reviv': ((23, 4.886),),
    'reward': ((19, 5.668),),
    'rey': ((11, 2.642),),
    'rhythm': ((0, 2.414), (1, 2.447)),
    'ris': ((20, 5.099),),
    'riv': ((11, 2.642),),
    'robot': ((16, 4.008), (25, 3.986)),
    'rol': ((2, 2.093), (12, 3.381), (21, 2.098)),
    'room': ((13, 2.842),),
    'rop': ((14, 2.848),),
    'round': ((4, 2.356), (6, 2.483)),
    'rout': ((18, 4.803),),
    'rud': ((12, 4.784),),
    'rul': ((16, 2.353), (18, 2.28)),
    'run': ((3, 1.608), (8, 1.686), (12, 1.511), (14, 3.174), (25, 1.553)),
    'résumé': ((11, 1.454), (12, 2.771), (13, 1.564), (22, 1.686), (24, 1.577)),
    'saf': ((6, 2.132), (16, 3.441), (25, 3.422)),
    'salar': ((20, 5.099),),
    'sampl': ((11, 4.704),),
    'satisfi': ((6, 4.979),),
    'satisfy': ((19, 4.99),),
    'saw': ((5, 2.904),),
    'scar': ((7, 4.866),),
    'scen': ((5, 4.901),),
    'school': ((1, 2.724), (2, 2.72), (4, 3.15), (10, 2.461), (11, 2.055)),
    'scor': ((6, 4.979),),
    'scratch': ((3, 2.921),),
    'screen': ((0, 5.154),),
    'script': ((11, 4.704),),
    'season': ((23, 4.886),),
    'second': ((3, 2.705), (9, 1.663), (11, 1.454), (17, 1.568), (24, 2.814)),
    'secret': ((12, 2.744),),
    'sector': ((16, 5.108),),
    'secur': ((25, 4.842),),
    'securit': ((20, 3.931),),
    'see': ((10, 1.739), (19, 1.879), (21, 1.84), (25, 3.001)),
    'seek': ((3, 2.921),),
    'seem': ((17, 4.861),),
    'seen': ((5, 2.904),),
    'sell': ((13, 2.34), (16, 2.353)),
    'semest': ((1, 4.949),),
    'send': ((2, 1.07), (9, 1.091), (11, 1.793), (12, 1.729), (13, 1.842), (21, 1.787), (22, 1.992), (24, 1.036), (25, 1.901)),
    'senior': ((2, 4.068), (10, 4.177)),
    'sens': ((1, 2.447), (3, 2.405)),
    'sent': ((9, 2.135), (14, 2.013), (22, 3.542)),
    'sentenc': ((7, 1.407), (11, 2.318), (13, 1.4), (14, 1.403), (22, 1.509), (23, 1.42)),
    'ser': ((5, 4.901),),
    'servic': ((0, 2.414), (24, 2.359)),
    'set': ((2, 1.459), (5, 1.431), (6, 1.486), (13, 2.511), (18, 2.488), (21, 1.462)),
    'sett': ((25, 5.084),),
    'settl': ((3, 2.065), (6, 2.132), (13, 2.009)),
    'seven': ((24, 2.865),),
    'several': ((8, 2.521), (10, 4.177)),
    'shak': ((7, 5.106),),
    'shar': ((4, 1.41), (8, 1.509), (10, 1.382), (11, 1.839), (12, 2.357), (20, 1.402)),
    'sharp': ((3, 2.921),),
    'shift': ((17, 5.101),),
    'short': ((0, 1.605), (6, 1.206), (11, 1.984), (13, 1.136), (14, 2.04), (16, 1.143), (22, 1.225), (25, 1.128)),
    'show': ((12, 2.357), (15, 1.427), (18, 1.365), (22, 2.469), (24, 2.401), (25, 1.39)),
    'shrink': ((16, 2.859),),
    'shy': ((7, 5.106),),
    'sick': ((12, 4.784),),
    'sid': ((2, 1.63), (6, 2.253), (19, 2.87), (21, 1.634), (25, 2.152)),
    'sign': ((22, 3.063),),
    'silenc': ((7, 2.018), (14, 3.606), (24, 2.025)),
    'sinc': ((2, 2.093), (16, 2.021), (23, 2.038)),
    'sit': ((13, 2.009), (15, 2.047), (21, 2.098)),
    'six': ((6, 2.483), (13, 2.34)),
    'siz': ((5, 2.052), (10, 1.983), (20, 2.011)),
    'skill': ((3, 2.065), (6, 2.132), (18, 3.979)),
    'sleaz': ((9, 4.982),),
    'sleep': ((6, 3.017),),
    'slow': ((7, 2.351), (22, 2.521)),
    'small': ((7, 1.572), (12, 1.511), (14, 2.808), (17, 1.568), (20, 1.566)),
    'softwar': ((3, 2.405), (18, 3.954)),
    'somebody': ((0, 4.921),),
    'somewher': ((23, 2.883),),
    'soon': ((21, 2.444), (22, 4.125)),
    'sophomor': ((1, 4.949),),
    'sound': ((0, 1.817), (1, 1.842), (13, 1.762), (17, 1.766)),
    'sourc': ((21, 2.968),),
    'speak': ((2, 1.616), (6, 1.206), (7, 2.111), (9, 1.208), (13, 1.136), (14, 1.139), (15, 1.158), (19, 1.212)),
    'speaker': ((10, 2.805),),
    'specialit': ((16, 2.859),),
    'spent': ((5, 2.904),),
    'spoil': ((15, 2.897),),
    'spok': ((23, 3.967),),
    'spr': ((2, 2.437), (23, 2.373)),
    'spread': ((13, 2.842),),
    'spreadsheet': ((21, 4.946),),
    'sta': ((3, 1.608), (12, 2.111), (14, 1.568), (19, 2.87), (23, 3.042)),
    'stabl': ((16, 4.869),),
    'stag': ((7, 4.866),),
    'stak': ((1, 2.447), (7, 2.351)),
    'stand': ((13, 2.009), (14, 2.013), (19, 2.143)),
    'start': ((2, 1.527), (3, 1.451), (9, 0.892), (10, 0.828), (11, 1.465), (12, 0.81), (14, 1.435), (17, 0.841), (18, 0.818), (19, 0.895), (20, 1.161)),
    'statistic': ((20, 2.845),),
    'stay': ((10, 2.309), (18, 2.28)),
    'ste': ((14, 4.861),),
    'stead': ((1, 2.447), (20, 2.342)),
    'step': ((3, 2.482), (9, 1.872), (21, 1.84), (23, 1.787)),
    'stiff': ((20, 2.845),),
    'stood': ((24, 4.873),),
    'stop': ((9, 1.872), (16, 1.772), (17, 1.766), (25, 3.152)),
    'stor': ((0, 1.172), (1, 1.188), (5, 1.161), (7, 1.142), (11, 1.731), (13, 1.942), (15, 1.158), (25, 1.128)),
    'strang': ((1, 1.842), (7, 1.77), (10, 3.145), (11, 2.916)),
    'stranger': ((7, 4.203), (24, 2.359)),
    'strength': ((6, 3.679), (7, 2.018), (18, 3.57)),
    'stress': ((17, 4.861),),
    'stressful': ((6, 3.017),),
    'structur': ((14, 4.861),),
    'stud': ((1, 3.498), (5, 2.052), (11, 1.867)),
    'student': ((1, 3.499), (4, 3.168), (10, 1.739), (11, 1.638)),
    'studi': ((1, 2.447), (11, 2.175)),
    'stutter': ((7, 4.866),),
    'styl': ((15, 4.896),),
    'subject': ((1, 2.724), (4, 1.575), (11, 2.835), (18, 2.644), (20, 2.675)),
    'successor': ((18, 2.77),),
    'suggest': ((9, 3.02),),
    'suit': ((6, 3.52), (11, 1.867), (19, 2.143)),
    'sum': ((1, 2.447), (21, 4.072)),
    'sunda': ((17, 2.848),),
    'surpris': ((5, 2.052), (15, 2.047), (21, 2.098)),
    'survey': ((20, 2.845),),
    'switch': ((3, 5.147),),
    'tabl': ((2, 2.093), (7, 2.018), (12, 3.381)),
    'taboo': ((12, 4.784),),
    'tailor': ((13, 2.842),),
    'talent': ((18, 5.05),),
    'talk': ((0, 0.382), (1, 0.386), (2, 0.521), (3, 0.278), (4, 0.376), (5, 0.489), (6, 0.287), (7, 0.487), (8, 0.446), (9, 0.523), (10, 0.46), (11, 0.356), (12, 0.365), (13, 0.271), (14, 0.557), (15, 0.276), (20, 0.375), (21, 0.283), (23, 0.378), (24, 0.273)),
    'task': ((15, 5.132),),
    'taught': ((18, 2.77),),
    'teach': ((1, 2.972),),
    'teacher': ((9, 2.487), (10, 2.309)),
    'team': ((8, 2.165), (9, 2.135), (15, 3.91)),
    'technical': ((22, 3.063),),
    'technolog': ((16, 2.859),),
    'tell': ((0, 1.817), (5, 3.184), (6, 1.87), (10, 1.739)),
    'temperament': ((6, 4.979),),
    'templat': ((11, 4.704),),
    'ten': ((4, 1.774), (13, 1.762), (16, 3.166), (20, 2.437)),
    'tend': ((1, 2.972),),
    'term': ((0, 2.932),),
    'test': ((3, 2.83), (6, 3.679), (13, 2.777)),
    'thank': ((8, 1.225), (9, 1.208), (14, 1.573), (19, 1.212), (21, 1.841), (22, 2.429), (24, 1.146), (25, 1.128)),
    'thirt': ((1, 2.972),),
    'thought': ((5, 2.39), (9, 2.487)),
    'thousand': ((20, 2.845),),
    'tim': ((0, 0.631), (1, 0.871), (4, 1.099), (10, 0.603), (11, 1.199), (12, 0.59), (14, 1.135), (17, 1.249), (18, 0.596), (21, 0.638), (22, 0.659), (23, 1.189), (24, 0.616), (25, 1.041)),
    'tip': ((21, 4.946),),
    'tir': ((15, 2.897),),
    'titl': ((2, 1.459), (3, 1.439), (5, 1.431), (7, 1.407), (8, 1.509), (10, 1.382)),
    'told': ((8, 2.165), (20, 2.011), (25, 1.995)),
    'tool': ((15, 4.225), (18, 2.28)),
    'top': ((24, 2.865),),
    'topic': ((13, 2.34), (21, 2.444)),
    'touch': ((8, 1.686), (12, 1.511), (14, 1.568), (22, 1.686), (23, 3.042)),
    'town': ((9, 4.102), (10, 2.309)),
    'toxic': ((15, 4.896),),
    'trad': ((3, 2.405), (13, 2.34)),
    'trail': ((21, 2.968),),
    'train': ((18, 4.157), (20, 2.342)),
    'trait': ((18, 5.05),),
    'transfer': ((3, 2.921),),
    'transition': ((3, 4.913),),
    'travel': ((13, 2.34), (17, 4.343)),
    'treat': ((15, 4.896),),
    'trend': ((16, 5.597),),
    'tri': ((6, 2.483), (24, 2.359)),
    'tru': ((5, 4.229), (16, 2.353)),
    'trust': ((5, 4.901),),
    'turn': ((1, 1.188), (2, 1.184), (6, 2.081), (8, 2.092), (9, 1.208), (14, 1.139), (23, 1.153), (24, 2.044)),
    'tv': ((5, 4.901),),
    'twent': ((0, 2.488), (4, 2.447), (9, 1.872), (11, 2.314)),
    'twic': ((7, 2.351), (24, 3.252)),
    'typical': ((15, 4.031), (20, 4.603)),
    'unabl': ((12, 2.744),),
    'unadvertis': ((8, 5.011),),
    'unanswer': ((24, 2.865),),
    'uncl': ((21, 2.968),),
    'undecid': ((1, 2.972),),
    'undergraduat': ((1, 4.949),),
    'understand': ((2, 2.093), (11, 1.867), (24, 2.025)),
    'unemploy': ((2, 4.941),),
    'unhapp': ((6, 3.017),),
    'universit': ((1, 3.498), (2, 3.493), (4, 3.612)),
    'unless': ((0, 2.414), (22, 2.521)),
    'unprepar': ((12, 2.744),),
    'unvarnish': ((5, 4.901),),
    'use': ((2, 2.437), (22, 2.521)),
    'useful': ((1, 2.724), (2, 1.63), (6, 1.661), (9, 1.663), (18, 1.525)),
    'usual': ((0, 2.072), (8, 2.165), (12, 1.94)),
    'vac': ((17, 4.861),),
    'vacanc': ((0, 2.072), (8, 3.811), (11, 1.867)),
    'valu': ((6, 5.205),),
    'variet': ((6, 3.017),),
    'verdict': ((5, 2.904),),
    'video': ((0, 5.154),),
    'view': ((2, 1.835), (4, 1.774), (5, 3.289), (10, 2.413)),
    'voic': ((7, 2.855),),
    'volunte': ((1, 2.972),),
    'vouch': ((8, 3.063),),
    'wag': ((20, 4.859),),
    'wait': ((1, 2.101), (11, 1.867), (24, 3.614)),
    'walk': ((7, 2.855),),
    'wall': ((14, 2.848),),
    'want': ((5, 2.052), (7, 2.018), (23, 2.038)),
    'warm': ((10, 1.983), (17, 2.013), (24, 2.025)),
    'watch': ((0, 1.817), (14, 1.766), (16, 1.772), (17, 1.766)),
    'wear': ((13, 4.856),),
    'weath': ((16, 2.859),),
    'websit': ((5, 3.184), (12, 1.701), (13, 1.762), (15, 1.796)),
    'week': ((2, 1.184), (3, 1.168), (8, 1.225), (11, 1.056), (15, 2.052), (17, 1.139), (21, 1.187), (24, 1.146)),
    'weekend': ((17, 5.275),),
    'weigh': ((6, 4.099), (21, 2.444)),
    'whenev': ((11, 2.642),),
    'whoev': ((25, 2.822),),
    'wide': ((8, 3.063),),
    'widen': ((9, 4.982),),
    'will': ((4, 2.356), (14, 2.345)),
    'win': ((1, 2.972),),
    'window': ((11, 2.642),),
    'wish': ((5, 2.39), (22, 2.521)),
    'women': ((15, 4.896),),
    'word': ((2, 1.312), (8, 2.221), (11, 2.47), (14, 1.262), (21, 1.315), (24, 1.27), (25, 1.732)),
    'work': ((0, 0.507), (2, 0.471), (3, 0.519), (4, 0.487), (5, 0.277), (6, 0.39), (8, 0.394), (10, 0.371), (11, 0.252), (12, 0.262), (13, 0.374), (14, 0.271), (15, 0.561), (16, 0.272), (17, 0.557), (18, 0.368), (19, 0.444), (20, 0.463), (23, 0.275), (25, 0.532)),
    'workplac': ((3, 2.405), (15, 4.225)),
    'worr': ((3, 2.921),),
    'worst': ((19, 5.214),),
    'worth': ((8, 1.899), (9, 1.872), (10, 1.739), (12, 1.701)),
    'wrap': ((14, 5.101),),
    'writ': ((1, 0.571), (3, 0.561), (4, 0.55), (6, 0.786), (7, 0.757), (9, 0.786), (10, 1.034), (11, 0.831), (13, 0.546), (14, 0.547), (21, 1.05), (22, 1.091), (23, 1.09), (24, 1.015), (25, 1.036)),
    'wrong': ((5, 2.818), (24, 3.614), (25, 1.995)),
    'year': ((1, 1.311), (2, 1.24), (3, 1.178), (4, 1.298), (5, 0.696), (6, 0.723), (10, 1.072), (11, 1.038), (16, 1.225), (17, 0.683), (19, 0.985), (20, 0.943), (23, 1.325)),
    'yield': ((9, 4.095),),
    'young': ((1, 4.647), (10, 2.309)),
    'zero': ((9, 3.02),),
    'zon': ((11, 2.175), (25, 3.986)),
    'zoom': ((0, 4.051), (13, 3.998)),
    '#what_is': ((0, 4.0),),
    '#length': ((0, 4.0),),
    '#talk': ((0, 4.0),),
    '#freshman': ((1, 4.0),),
    '#graduate': ((2, 4.0),),
    '#changer': ((3, 4.0),),
    '#alumni': ((4, 4.0),),
    '#reality': ((5, 4.0),),
    '#website': ((5, 4.0),),
    '#fit': ((6, 4.0),),
    '#nerves': ((7, 4.0),),
    '#hidden': ((8, 4.0),),
    '#network': ((9, 4.0),),
    '#whom': ((10, 4.0),),
    '#write': ((11, 4.0),),
    '#manners': ((12, 4.0),),
    '#resume': ((12, 4.0),),
    '#favour': ((12, 4.0),),
    '#record': ((12, 4.0),),
    '#ask_job': ((12, 4.0),),
    '#prepare': ((13, 4.0),),
    '#questions': ((13, 4.0),),
    '#run': ((14, 4.0),),
    '#environment': ((15, 4.0),),
    '#trends': ((16, 4.0),),
    '#lifestyle': ((17, 4.0),),
    '#skills': ((18, 4.0),),
    '#rewards': ((19, 4.0),),
    '#pay': ((20, 4.0),),
    '#after': ((21, 4.0),),
    '#referrer': ((21, 4.0),),
    '#thanks': ((22, 4.0),),
    '#touch': ((23, 4.0),),
    '#silence': ((24, 4.0),),
    '#privacy': ((25, 4.0),),
}
WEIGHTS = """\
#after 0:-340 1:-580 2:-96 4:-154 5:-161 6:-217 7:-343 8:-268 9:-392 10:-285 11:-135 12:-343 13:-329 14:-323 16:-230 17:-216 19:-197 20:-150 21:382 22:-97 24:-162 25:-358 26:-376
#alumni 0:-277 1:-510 3:-264 4:747 5:-409 6:-535 7:-398 8:-206 9:-257 10:-144 11:-244 12:-518 13:-342 14:-366 15:-401 16:-434 17:-221 18:-113 19:-113 20:-206 21:-203 22:-312 23:-123 24:-367 25:-198 26:-611
#ask_job 0:104 1:-167 2:-90 3:-293 4:-367 5:-237 6:-348 7:-235 8:97 9:-388 10:-617 11:110 12:191 14:-436 15:-405 16:-365 17:-385 18:-414 19:-332 20:-406 24:-220 25:-340
#career 2:-207 4:-201 7:-638 11:-399 12:-540 13:-312 14:-699 15:-253 17:-119 18:-173 19:-161 20:-381 21:-323 22:-609 23:-263 24:-561 25:-199 26:-252
#changer 1:-179 2:-270 3:482 4:-224 5:-109 6:-327 7:-231 8:-612 9:-169 10:-162 11:-336 12:-544 13:-236 14:-94 15:-572 17:-296 18:-111 19:-273 20:-356 21:-652 22:-267 23:-463 24:-423 25:-138 26:-206
#environment 0:-178 1:-395 2:-222 3:-141 5:-224 6:-629 7:-327 8:-211 9:-326 11:-194 13:-475 14:-100 15:518 16:-416 17:-419 18:-267 19:-427 20:-355 21:-98 22:-260 23:-581 24:-307 25:-519
#favour 1:-418 2:-305 3:-215 4:-393 5:-462 6:-426 7:-96 8:-308 9:-494 10:-446 11:-175 12:338 13:-258 14:-175 15:158 16:-448 17:-484 18:-484 19:-146 20:-281 21:-422 22:173 23:-475 24:-113 25:-474
#fit 0:-148 2:-326 3:-394 4:-294 5:-773 6:625 7:-145 8:-700 9:-527 11:-172 12:-381 13:-297 14:-220 15:-425 16:-641 17:-151 18:-174 20:-487 21:-306 22:-486 23:-433 24:-319 25:-173 26:-179
#freshman 0:-314 1:778 3:-246 4:-384 5:-412 6:-490 7:-494 8:-363 9:-476 10:-577 11:-553 12:-168 13:-95 14:-338 15:-353 16:-444 17:-354 18:-502 19:-405 21:-389 22:-295 23:-417 24:-94 25:-347
#graduate 0:-347 1:-207 2:712 3:-614 5:-421 6:-432 7:-436 8:-451 9:-406 10:-210 11:-253 12:-538 13:-431 14:-466 15:-379 16:-206 17:-363 19:-287 20:-383 21:-604 22:-394 23:-183 24:-249 25:-331 26:-120
#hidden 0:-162 1:-492 3:-347 4:-195 5:-113 6:-550 8:597 9:-564 10:-450 11:-372 13:-471 15:-269 16:-211 17:-454 19:-518 20:-400 21:-562 22:-127 23:-174 24:-103 25:-424 26:-286
#length 0:353 1:-357 2:-409 3:-447 4:-435 5:-117 6:-362 7:-230 8:-312 9:-320 10:-407 12:-258 13:93 14:-108 15:-326 16:-120 17:-528 18:-351 19:-323 20:-308 23:-484 24:182 25:-275 26:-134
#lifestyle 0:-208 1:-329 2:-347 3:-237 4:-271 5:-436 6:-263 7:-420 8:-626 9:-108 10:-534 11:-281 12:-178 13:-358 14:-186 15:-539 16:-529 17:630 18:-583 19:-333 20:-230 21:-165 23:-215 24:-92 25:-639
#manners 0:-372 1:-87 2:-624 3:-481 4:-279 5:-648 6:-670 7:-313 8:-283 9:-641 10:-243 12:501 13:-234 14:-225 15:-317 16:-199 17:-92 18:-209 19:-84 21:-734 22:-297 23:-300 24:-259 25:-287 26:-176
#nerves 0:-602 1:-268 2:-261 3:-384 4:-252 5:-166 6:-104 7:420 8:-428 9:-191 10:-260 11:-319 12:-487 13:-257 14:-186 15:-416 16:-330 18:-350 19:-440 20:-355 21:-512 22:-204 23:-235 24:-164 25:-165
#network 0:-118 2:-287 3:-462 4:-113 5:-577 6:-200 7:-275 8:-130 9:732 10:-637 11:-571 12:-324 13:-468 14:-376 15:-251 16:-472 17:-231 18:-463 19:-442 20:-495 21:-347 22:-376 23:-462 24:-381 25:-483 26:-431
#pay 0:-203 1:-164 2:-480 3:-152 4:-188 5:-311 7:-559 8:-189 9:-275 10:-309 11:-419 12:-120 13:-584 14:-715 15:-649 16:-310 17:-172 18:-565 19:-258 20:505 21:-530 22:-482 23:-569 24:-496 25:-83
#prepare 0:-290 1:-583 2:-335 3:-441 4:-99 5:-300 6:-128 8:-568 9:-506 10:-252 11:-323 12:-840 13:568 14:-165 15:-224 16:-566 17:-271 19:-546 20:-568 21:-434 22:-290 23:-289 24:-395 25:-187
#privacy 0:-300 1:-535 3:-126 4:-520 5:-522 6:-345 7:-572 8:-169 9:-502 10:-275 11:-268 12:-270 13:-244 14:-338 15:-545 16:-195 17:-363 18:-358 19:-478 20:-356 21:-564 22:-520 23:-288 24:-397 25:627
#questions 1:-371 2:-404 3:-141 4:-360 5:-437 6:-401 8:-340 9:-278 10:-501 11:-499 12:-106 13:245 14:84 15:-103 18:-167 19:-302 20:-311 21:-110 22:-271 23:-375 24:-409 25:-395 26:-179
#reality 0:-174 1:-446 2:-293 3:-81 4:-253 5:407 6:-611 7:-412 8:-352 10:-124 11:-579 12:-251 14:-291 16:-198 17:-167 18:-135 19:-332 20:-83 21:-295 22:-441 23:-517 24:-124 25:-458
#record 0:-328 1:-248 2:-165 3:-241 4:127 5:-396 6:-204 7:-236 8:-182 11:-278 12:325 13:-241 14:-217 15:-257 16:-252 17:-154 18:-325 19:-249 20:-243 22:-275 23:-160 24:-232 26:-133
#referrer 0:-170 3:-103 4:-114 5:-140 7:-147 9:-169 10:-313 11:286 13:-179 14:-201 15:-83 16:-166 18:-97 19:-145 20:-91 22:96 23:-121 24:-121 25:-100 26:-324
#resume 3:-204 4:-210 5:-133 6:-283 7:-235 8:-167 9:-197 10:-303 11:-330 12:323 13:-333 14:-236 15:-117 16:-203 17:-173 18:-323 19:-168 20:-143 21:-274 22:-204 23:-255 24:-189 25:-229 26:140
#rewards 0:-482 1:-243 2:-173 4:-417 5:-196 8:-242 9:-199 10:-167 11:-434 12:-232 13:-597 14:-314 15:-299 16:-518 17:-191 18:-365 19:458 20:-421 21:-532 22:-382 23:-176 25:-624 26:-83
#run 0:-561 1:-483 2:-422 4:-366 5:-523 7:-417 8:-392 9:-381 10:-472 11:-389 12:-186 13:-619 14:722 15:-290 16:-475 17:-394 18:-528 19:-229 20:-569 22:-518 23:-270 24:-116 25:-205 26:-470
#silence 0:-148 1:-366 2:-303 3:-189 4:-334 5:-365 6:-297 7:-254 8:-583 9:-575 10:-572 11:-360 12:-316 13:-299 14:-499 15:-360 16:-303 17:-497 18:-520 19:-306 20:-554 21:-386 22:-512 23:-161 24:646
#skills 0:-516 1:89 2:131 3:-139 4:-102 5:-215 6:-447 7:-267 8:-411 9:-662 10:-340 11:-426 12:-153 13:-486 14:-730 15:-274 16:-272 17:-179 18:412 19:-383 20:-187 21:-287 22:-121 23:-443 24:-647 25:-668
#talk 0:187 1:-153 2:-155 3:-262 4:-351 5:-317 6:-243 9:-217 10:-178 11:-259 12:-337 14:107 15:-437 16:-259 17:-520 18:-454 19:-504 20:-116 22:-374 23:-191 24:-223 25:-378 26:-423
#thanks 0:-499 1:-160 2:-393 3:-610 4:-439 5:-458 6:-299 7:-426 8:-429 9:-278 10:-476 11:-321 12:-351 13:-524 14:-181 15:-365 16:-435 17:-388 18:-191 19:-243 20:-364 22:675 23:-216 24:-468 25:-141 26:-270
#touch 1:-178 3:-125 4:-251 5:-543 6:-290 7:-389 9:-180 10:-580 11:-292 12:-348 13:-470 14:-413 15:-103 17:-330 18:-266 19:-540 20:-534 21:-360 22:-484 23:602 24:-548 25:-566
#trends 0:-347 1:-310 2:-407 3:-185 4:-560 5:-380 6:-514 7:-558 8:-471 10:-279 11:-181 12:-311 13:-547 14:-644 15:-643 16:492 17:-167 18:-170 19:-108 20:-402 21:-156 22:-441 23:-109 24:-131
#website 0:-142 1:-279 2:-233 3:-442 4:-429 5:235 6:-493 8:-118 9:-406 10:-304 11:-190 12:-128 13:166 14:-283 15:-240 16:-165 17:-444 18:-96 19:-214 20:-451 21:-203 22:-430 24:-204
#what_is 0:347 1:-482 2:-353 4:-224 7:-188 8:-192 9:-238 10:-485 11:-205 12:-287 13:-201 14:-347 15:-255 16:-260 17:-485 18:-116 19:-311 21:-553 22:-435 23:-472 24:-279 25:-454
#whom 0:-363 1:-101 2:-294 3:-305 6:-631 7:-146 8:-83 9:-428 10:387 11:-162 12:-328 13:-462 14:-258 15:-99 16:-347 17:-604 18:-482 19:-276 20:-156 21:-153 22:-252 23:-208 24:-162 25:-632
#write 0:-230 1:-193 2:-272 3:-379 4:-201 5:-307 6:-707 7:-138 8:-311 9:-494 10:-101 11:366 12:-325 13:-638 14:-136 15:-170 16:-614 17:-328 18:-287 19:-359 20:-232 21:-390 23:-280 24:121 26:-99
0 2:115
0_offer 2:107
1 0:-122 7:-85 14:151
101 0:-194 1:-80 5:-82 6:-96 9:-90 15:-86 19:-190 23:-105 25:-81 26:209
101_hard 0:-128 19:-161 26:206
11pm 0:-169 8:-155 17:214 26:-182
14 9:128 26:-106
14_connection 9:110 26:-81
15th 24:105
15th_noth 24:94
1848 0:-168 3:-91 5:-105 18:-147 26:194
1972 14:99
1972_i 14:81
1996 2:-99 4:133 18:-85 26:-121
1996_doe 4:126 26:-81
1998 4:82
1999 1:-100 4:161 26:-168
1999_and 4:155 26:-139
1_thing 14:132
2 1:-95 3:-111 4:-131 5:-115 9:-201 10:-89 11:-193 12:-105 18:178 21:169 22:-107 26:-253
200 2:115
2001 4:161 26:-143
2001_is 4:149 26:-124
200_app 2:107
2011 4:142 26:-102
2011_her 4:98
2045 1:-89 3:-147 5:-104 6:-123 16:199 26:-105
28th 1:104
2_7 18:203 26:-169
2_nam 9:-82 11:-115 21:199
2_out 6:143
3 2:123 6:108 26:-170
3_is 6:108
3_yrs 2:108
4 2:-115 3:125 5:-81 6:183 7:-101 11:-85 21:-105 26:-136
400 0:-120 4:-101 7:-94 11:182
400_word 11:169
4_and 6:108
4_the 6:108
4_yrs 3:108 6:128
4th 24:105
4th_ver 24:94
5 0:-187 5:-229 6:99 8:-151 10:180 14:-80 15:182 18:-217 19:-117 20:-132 21:-146 26:-231
529 26:176
529_plan 26:143
5_peopl 10:164
6 7:187 11:-172 14:-116 21:147 22:-91
6_of 21:108
6_tim 7:184 11:-162
7 3:-91 6:-132 18:206 26:-172
70 8:131
7_am 18:203 26:-169
80 8:94
88 4:123
88_and 4:108
9 0:-146 5:-137 6:-117 15:208 18:-194 19:-85 20:-118 26:-137
90 5:189 10:-90 11:-142 24:-88 26:-126
90_email 5:182 11:-106 26:-94
93 4:105
9_to 0:-129 15:207 18:-148 26:-91
=ability 0:-435 1:-444 2:-291 4:-218 5:-392 6:-141 7:82 8:-255 9:-158 10:-137 11:-102 12:-264 13:91 14:-115 15:-111 16:-479 17:-412 18:343 19:-90 20:-248 21:-356 23:-230 24:-515 25:-529 26:-104
=absent 0:-372 2:-273 3:-297 4:-286 5:-149 6:-167 8:-137 9:-225 10:-504 13:-331 14:-254 16:-101 17:-425 18:-405 19:-490 20:-157 21:-339 23:-159 24:244
=advert 0:-129 1:-237 2:-230 3:-80 4:-117 6:-289 7:-451 8:164 10:123 11:-500 12:-122 15:-384 16:-92 17:-349 18:-475 19:-330 20:-273 21:-376 24:-194 26:-260
=adviser 0:198 1:-273 2:-154 3:-81 5:-251 6:-179 8:-421 9:-511 10:214 12:-216 13:-547 14:-165 15:-151 16:-151 17:-431 18:-386 19:-138 20:-453 22:-414 23:-139 24:-369 25:-217 26:-93
=again 0:-215 1:-507 2:-285 3:-325 5:-511 6:-423 7:-336 8:-285 11:-177 12:-374 13:-647 15:-462 17:-316 18:-517 20:-236 22:-524 23:266 26:-246
=aged 0:-676 3:236 6:-360 7:-393 8:-201 9:-302 11:-565 12:202 15:-248 16:-350 17:-239 18:-365 19:-150 20:-343 21:-330 22:-83 23:-97 24:-221 25:-408 26:-361
=along 1:-440 2:-366 3:-470 4:-570 5:-361 6:-330 7:-320 8:-83 9:-375 11:-292 12:157 14:-203 15:136 18:-187 19:-172 21:-129 22:-308 23:-321 24:-401 25:-299 26:-132
=apply 0:351 1:-243 2:421 3:-354 4:-199 5:-309 6:-288 7:-298 8:-83 9:-268 10:-403 11:-266 12:-261 13:-303 14:-336 15:-139 16:-334 17:-218 18:-292 19:-165 20:-180 21:-222 22:-158 23:-287 24:-367
=approach 0:-238 1:-301 2:-126 3:-263 4:-236 5:-293 6:-632 7:-101 8:-115 10:-166 11:96 12:-90 13:-278 14:-130 21:-277 22:-558 23:-188 24:-194 25:-140 26:-226
=bad 1:-141 2:-488 4:-301 5:-233 8:-603 9:-170 10:-333 11:-482 12:-202 13:-614 14:-355 15:-106 16:-594 17:-400 18:-569 19:503 20:-368 21:-264 22:-532 24:-110 25:-213 26:-138
=begin_talk 0:-480 1:97 3:-155 4:-187 5:-225 6:-499 7:-177 8:-289 10:-237 11:158 12:-344 14:183 15:-188 16:-234 17:-541 19:-529 21:-84 22:-480 23:-503 25:-444 26:-164
=beginner 0:-393 2:-94 3:221 4:-460 5:-602 6:-381 7:-549 11:-117 12:-309 17:-472 18:-146 19:-461 20:108 21:-386 22:-163 23:-210 24:-338 25:-431 26:-182
=body 1:-416 3:-143 4:-164 5:-517 7:316 9:-237 10:-163 11:-135 13:-157 14:-137 15:-142 16:-186 17:-406 18:-98 20:-171 21:-321 22:-233 23:-436 24:-510 25:-413 26:-231
=boss 1:-261 2:-122 3:-230 5:-243 6:-119 7:-157 9:-100 11:-430 13:-203 14:-118 15:302 16:-210 17:-339 18:-379 19:-142 20:-256 22:-327 23:-130 24:-427 25:-389
=career 0:-106 2:-224 3:109 4:-177 7:-144 8:-132 9:-104 12:-259 13:-241 14:-185 15:-308 16:85 19:-149 20:-120 21:-91 22:-115 23:-142 24:-288 25:-194 26:106
=chatty 0:-153 1:-80 2:-186 4:-228 5:-111 6:-100 9:-426 10:-207 11:-221 12:-279 14:109 15:-232 16:-531 17:-432 18:-487 21:-125 22:-104 24:-218 25:-120 26:-187
=child 0:-280 2:-230 3:115 4:211 5:-275 6:-98 7:-203 8:-210 9:-289 11:-212 13:-288 14:-268 15:-177 16:-345 17:346 18:-244 19:-285 20:-104 21:-161 22:-125 23:-167 25:-219 26:-241
=clothes 0:-144 1:-348 2:-227 3:-398 4:-217 5:-417 6:-96 7:-210 8:-339 9:-305 10:-516 11:115 12:-140 13:182 14:-234 16:-237 17:-141 18:-299 19:-164 20:-104 22:-329 23:-394 24:-346 25:-161 26:120
=colleague 0:-94 1:-125 2:-206 4:-241 5:-278 6:-199 7:-205 10:-125 12:-363 13:-285 14:-286 15:207 17:-163 18:-181 20:-169 22:123 23:-214 24:-216 25:-202
=college 0:-166 1:475 2:112 3:-673 4:604 5:-504 6:-377 7:-469 8:-485 9:-202 10:-158 11:-640 12:-532 13:-499 14:-537 15:-384 16:-434 17:-203 19:-408 20:-484 21:-638 22:-414 23:-290 24:-446 25:-268 26:-150
=cost 0:-306 1:-293 2:-257 3:-375 4:-268 5:-386 6:-343 8:-243 9:-161 11:-341 12:-102 13:-391 14:-291 15:-238 16:-334 18:-272 20:-234 21:-351 22:-260 23:-242 24:-333 26:347
=crowd 0:-276 1:-168 3:-209 4:-234 6:-151 9:157 10:-93 11:-437 12:-362 13:-402 14:-507 16:-262 17:-214 18:-329 20:-394 21:-128 22:-248 24:-188 25:-220 26:-512
=culture 0:-292 1:-340 2:-201 3:-310 4:-376 5:-216 6:-149 7:-157 8:-80 9:-95 12:-88 13:-275 14:-259 15:404 16:-268 17:-298 18:-130 19:-232 20:-187 21:-131 22:-116 23:-136 24:-222 25:-193
=decline 0:-506 3:-159 4:-166 5:-422 6:-276 7:-514 8:-125 9:-430 10:-131 11:-195 12:-128 13:-305 14:102 15:-184 16:387 17:-447 18:-195 19:-435 20:-161 21:-142 22:-383 23:-294 25:-437
=degree 0:-185 1:-142 2:357 3:-411 4:-242 5:-301 6:-324 7:-364 8:-289 9:-300 10:-401 12:-168 13:-148 14:-322 15:-334 16:-394 17:-297 18:304 19:-217 20:-308 21:-336 22:-312 23:-288 24:-351 25:-263 26:-120
=desk 0:-365 1:-157 2:-155 3:-164 5:-483 6:-82 7:-188 8:-145 10:-126 11:-122 12:85 14:-214 15:283 16:-484 17:-197 18:-134 19:-557 20:-454 21:-330 23:-202 24:-95 25:-396 26:-80
=device 1:-410 2:-451 4:-384 7:-103 8:-463 9:-419 10:-197 12:-447 13:278 14:-388 17:-187 18:-399 19:-356 20:-393 22:-156 23:-529 24:140 25:-427 26:-227
=differ 0:-167 1:-258 2:-303 4:-370 7:-172 8:-270 9:-368 10:-547 11:-111 12:-168 15:-99 16:-244 17:-341 18:-345 19:-142 20:-160 21:-414 24:-92 25:-467 26:-156
=doubt 0:-138 2:-155 3:-354 4:-276 5:-166 6:275 8:-166 11:-193 12:-269 13:-464 14:-311 15:-193 16:-169 17:-239 18:-286 19:-124 20:-556 21:-247 22:-354 23:-512 24:-84 25:-464
=elder 0:-512 2:109 4:256 5:-423 6:-423 7:-142 8:-446 9:-431 10:152 11:-155 12:-225 13:-262 14:-442 15:-442 16:-348 17:-155 18:-115 19:-375 20:-258 21:-283 22:-88 23:-331 24:-313 25:-393
=end_talk 0:-172 1:-230 4:-260 5:-164 6:-355 8:-132 9:-372 10:-311 11:-297 12:-298 13:-595 14:215 16:-150 17:-328 18:-115 19:-137 20:-184 21:-171 22:-211 23:-247 24:-371
=exam 1:-213 2:244 4:-407 5:-404 7:-479 8:-364 9:-307 10:-395 11:-279 12:-377 13:-296 14:-421 15:-418 16:-406 17:-430 18:306 19:-373 20:-423 21:-362 22:-284 23:-350 24:-148 25:-360 26:222
=example 0:-196 1:-92 5:-141 6:-95 7:-159 8:-106 10:-152 11:368 12:-179 13:191 14:-157 17:-105 20:-121 22:-150 24:-143 25:-243 26:-356
=fact 0:-371 1:-147 2:-291 3:-230 4:-151 5:-315 6:-302 8:-180 9:-222 11:-147 12:-214 13:-227 14:-416 15:-205 16:-294 18:-178 19:-256 20:-257 23:-204 25:-228 26:503
=fake 0:-335 1:-217 2:-158 3:-207 4:-192 5:-240 6:-309 9:394 10:-264 11:-282 12:-378 13:-125 14:-206 16:-172 17:-200 18:-216 19:-165 20:-251 21:-209 22:-226 23:-225 24:-137 25:125 26:-120
=fear 0:-399 1:-269 2:-91 3:-374 4:-394 6:-219 7:319 8:-389 9:-285 10:-239 11:-442 12:-344 13:-218 14:-177 15:-83 16:-144 18:-105 19:-83 20:-317 21:-149 22:-391 23:-95 24:-439 25:107
=finance 0:-313 1:-383 2:-353 3:-92 5:145 6:-108 8:-280 10:-496 11:-410 12:-109 13:-153 14:-256 15:-198 17:-375 18:-410 19:-365 21:-85 22:-152 23:-382 24:-307 25:-398 26:269
=find 0:-239 1:-432 2:-178 3:-389 5:-174 6:-322 7:-198 9:-92 10:204 11:-340 12:-125 13:-130 14:-330 15:-134 17:-108 18:-122 19:-312 20:-124 21:-513 22:-664 23:-390 24:-246 25:-86
=finish 1:-95 2:164 3:-145 4:-136 5:-638 6:-415 9:-483 10:-227 11:-297 15:-167 17:-512 18:-93 19:-480 20:-83 21:162 22:-424 23:-409 24:-500 25:-268 26:-294
=firm 0:-191 1:-505 2:-220 5:-341 6:-240 10:-118 11:-239 12:-189 13:189 14:-620 16:126 17:-601 18:-421 19:-527 20:-96 21:-219 22:-344 23:-486 24:-396 25:-557 26:250
=food 0:-393 1:-369 2:-320 4:-334 6:-144 7:-135 8:-366 9:-316 11:-397 13:-414 14:-316 15:-135 16:-151 18:-81 19:-414 20:-145 21:-185 22:-337 23:-383 24:-313 25:-380 26:444
=foreign 0:-112 1:-305 2:-278 4:-136 5:-328 6:-421 7:197 8:-272 10:-393 11:-366 12:-192 13:-434 14:-367 16:-420 18:103 19:-298 20:102 22:-237 23:-345 25:-330 26:131
=forget 0:-397 2:-354 3:-415 5:-405 6:-159 7:-379 8:-286 9:-320 10:-301 11:-276 12:-401 13:-140 14:118 15:-335 16:-357 17:-356 18:-387 19:-379 20:-290 21:109 23:250 26:-236
=fresh 0:-116 2:158 4:-420 5:-193 6:-149 7:-341 12:-391 14:-156 15:-256 17:-350 18:-308 19:-148 20:-90 21:-224 22:-372 23:-148 24:-585 25:-691 26:-419
=fun 0:-359 1:-315 2:-338 3:-293 4:-385 6:150 7:-143 8:-229 9:-131 10:-80 11:-465 12:-463 13:-361 14:-142 18:-424 20:-329 21:-456 22:-402 23:-375 24:-301 25:-366 26:313
=future 1:-161 2:-129 3:-347 5:-438 6:-398 7:-256 8:93 10:-331 11:-229 12:106 14:-91 15:-283 16:248 17:-536 18:-185 19:-402 20:-226 21:-202 22:-493 23:-237 24:-107 25:-629 26:-235
=gadget 0:-87 1:-400 3:-342 4:-359 6:-263 8:-177 9:-166 10:-259 11:-334 12:-150 13:-136 14:-460 15:-399 16:-87 18:-172 19:-356 20:-495 21:-102 22:-365 23:-219 24:-148 25:-269 26:298
=gatekeeper 1:-270 2:-253 4:-274 5:-198 6:-291 7:-333 8:-286 10:212 12:-199 13:-189 14:-224 15:-252 16:-280 17:-143 18:-196 19:-138 20:-186 21:-257 22:85 23:-241 24:-120 25:126
=gift 0:-179 2:-339 3:85 4:-288 5:-359 6:-408 7:-134 8:-365 9:-172 10:-464 11:-349 12:164 14:-429 15:-444 16:-361 17:-319 18:-418 19:-134 20:-125 21:-109 22:281 24:-287 25:-392
=good 0:-169 1:-255 2:-214 4:-126 7:-122 8:-382 10:-287 12:-511 13:-426 14:-390 16:-332 17:-110 18:-254 19:214 20:-193 21:-696 22:-128 23:-422 24:-199 25:-393
=greeting 0:187 1:-142 2:-231 3:-357 4:-118 5:-292 6:-287 7:-267 8:-218 9:-288 10:-462 11:407 12:-434 13:-458 16:-220 17:-258 18:-240 19:-190 20:-267 21:-301 22:-315 23:179 24:-293 25:-148 26:-114
=growth 0:-212 1:-95 2:-115 3:-223 4:-97 5:-183 6:-100 7:-110 8:-98 9:223 10:-209 11:-203 12:-191 13:-125 14:-151 15:-167 16:279 17:85 18:-228 19:-229 20:-226 21:-203 23:-86 25:-248
=hire 1:-124 2:-376 4:-490 5:-454 6:-291 7:-161 8:151 9:-480 10:-148 11:-606 14:-96 15:-499 16:-161 19:-452 21:-610 22:-211 23:-449 24:-114 25:-558
=home 0:-387 1:-388 2:-88 3:82 4:-349 5:-93 6:-188 7:-370 8:-289 9:-392 10:-126 11:-352 12:-416 13:-401 14:-337 16:-134 17:-161 18:-388 19:-147 20:-211 21:-352 22:-276 23:-340 25:-321 26:452
=hours 3:-172 4:-258 5:-229 6:-268 7:-228 8:-133 9:-550 10:-231 11:-198 13:-171 14:-238 15:-585 16:-495 17:301 18:-379 19:-281 20:-536 21:-87 22:84 24:-343 25:-380 26:-156
=illness 0:-429 2:-284 3:146 4:-285 5:-297 6:-220 7:-485 8:-348 9:241 12:-81 13:-564 14:-361 15:-308 16:-338 17:-431 18:-375 19:-330 20:-374 21:-378 22:-296 23:-292 24:-347 25:-242 26:435
=image 2:-148 4:-257 5:345 6:-445 7:-310 8:-132 10:-146 11:-204 12:-479 14:-591 15:-293 17:-207 18:-583 19:-380 20:-262 21:-300 22:-109 23:-569 25:-684 26:-93
=introduce 0:-344 1:-512 2:-508 3:-526 5:-432 6:-622 7:-562 9:228 10:81 11:262 14:-162 15:-338 16:-534 17:-604 18:-409 19:-518 20:-135 21:342 22:-232 23:-510 24:-529 25:-347 26:-341
=job 0:-117 1:-208 2:-96 3:-155 4:-221 5:-84 6:-116 7:-446 8:336 9:-585 10:-191 11:-356 13:-248 14:-171 16:-232 18:-337 19:-164 20:-668 21:-299 22:-424 23:-129 24:-173 25:-298
=job_interview 1:-156 2:-151 3:-189 7:-106 9:-143 10:-123 11:-323 13:-259 14:-275 15:-94 16:-243 17:-350 18:-87 19:-213 20:-118 21:-88 22:-119 23:-218 24:-272
=jobless 1:-177 4:-84 6:-142 7:-170 9:-121 10:-139 11:-213 12:-95 13:-171 14:-226 15:-161 16:-255 17:-218 18:-177 19:-151 20:-238 22:-122 23:-190 24:-282 25:-133
=jot 0:-203 1:-153 2:-166 3:-247 4:-290 5:-237 7:-182 9:-193 10:-187 14:-156 15:-615 16:-244 17:-476 18:-173 19:-388 20:-559 22:-87 26:-282
=kin 0:-350 1:-145 2:-349 3:-445 4:-207 5:-323 6:-388 7:-314 8:-126 9:164 10:222 11:-144 12:-145 13:-432 14:-327 15:-192 16:-205 17:128 18:-207 19:-108 20:-144 21:-136 22:-386 23:-159 24:-175 25:-187
=late 1:-313 2:-211 3:-252 4:-258 5:-242 6:-330 7:-177 8:-152 9:-529 10:-567 11:-151 12:336 13:-214 15:-490 16:-327 17:-90 19:-497 20:-624 22:-183 23:-126 24:-136 25:-428
=law 4:-351 7:-325 8:-200 9:-296 10:95 11:-109 12:-110 14:-176 15:-370 16:-423 17:-436 18:-355 19:-437 20:-313 21:-162 22:-119 23:-473 24:-577 25:-188 26:182
=learn 0:-493 2:-395 3:-264 4:-344 5:-98 9:153 12:-527 14:-299 15:-137 16:-117 17:-167 19:-172 21:-288 22:-392 23:-314 24:-601 25:-167 26:-364
=leisure 0:-563 1:-246 2:-240 3:132 4:-391 5:-124 7:-309 8:-156 10:-116 11:-116 12:-336 13:-462 14:-132 15:-218 16:-426 17:152 18:-250 19:-171 20:-276 21:-367 22:-334 24:-93 25:-81
=lesson 0:-108 1:295 2:-143 3:-476 5:-153 6:-424 7:-129 8:-349 9:-412 10:-139 11:-412 12:-381 13:-356 14:-296 15:-151 16:-267 17:-281 18:261 19:-306 20:-303 21:-339 22:-265 23:-245 24:-208 25:-193 26:125
=living 0:-186 1:-126 2:-173 5:-90 7:-134 8:-401 9:-125 10:-169 11:-308 12:-186 13:-323 14:-330 15:-94 16:-205 18:-314 19:-83 20:151 21:-264 22:-253 23:-365 24:-312 25:-417 26:-87
=long 0:-142 2:-153 4:194 5:-342 6:-283 7:-286 8:-404 9:-291 12:-307 13:-212 14:-117 15:-418 16:-91 17:-354 18:-258 21:-491 22:-548 24:-296 25:-483 26:-112
=love 0:-212 1:-380 2:-249 3:-304 4:-216 6:-170 7:-352 8:-230 9:-280 12:-125 13:-451 14:-323 15:-362 16:-163 18:-201 19:-98 20:-89 21:-475 23:-361 24:-80 25:-293 26:460
=lover 0:-133 1:-354 2:-176 7:-198 8:-242 9:-244 10:-163 13:-317 14:-306 15:-297 16:-114 18:-135 19:-160 21:-430 23:-349 25:-218 26:-92
=machine 0:-439 1:-272 2:-89 3:171 4:-237 5:-271 6:-311 7:-272 8:-250 9:-225 10:-353 12:-182 14:-186 16:326 17:-161 18:-116 19:-262 20:-292 21:-251 22:-260 23:-266 24:-220 26:-315
=machinery 0:-185 1:-379 2:126 4:-124 5:-389 6:-141 7:-354 8:-368 9:-333 10:-145 12:-384 13:-365 14:-337 15:-362 16:81 17:-356 18:-142 19:-316 20:-325 21:-338 23:-213 24:-314 25:260
=many 1:-604 2:-336 3:-420 4:-230 5:-164 6:-315 7:-128 8:-360 9:287 10:-113 11:-402 12:-300 13:-320 15:-559 17:-164 18:-104 20:-187 21:-112 22:-155 23:-560 24:-96 25:-434
=mate 0:-108 1:-384 3:-334 4:-294 5:-183 6:-281 7:-222 10:96 12:-150 13:-208 14:-455 15:-352 16:-141 17:-219 19:-276 20:-188 21:-206 22:-272 23:-303 24:-112 25:-126
=need 1:-423 2:-620 4:-476 6:-710 9:-230 10:-220 11:-459 12:-244 14:-229 15:-240 16:-258 18:207 19:-206 20:-212 21:-538 25:-166 26:-110
=news 0:-209 1:-226 2:-115 4:-677 6:-359 7:-218 9:-421 10:-589 11:-221 13:-265 15:-236 16:-91 17:-313 19:-290 20:-460 22:-338 24:-228 25:-153 26:-127
=nobody 0:-166 1:-121 3:-80 5:-185 6:-444 9:118 10:-125 11:-241 12:-358 13:-390 17:-338 18:-330 19:-298 20:-314 21:-342 22:-178 23:-341 25:-267
=office_hours 0:-449 1:102 2:-208 4:253 5:-92 6:-344 7:-323 8:-314 9:-316 10:102 11:-327 12:-379 13:-280 14:-381 15:-417 16:-379 17:-346 18:-405 19:-386 20:-336 21:-353 22:-291 23:-354 24:-389 25:-355 26:431
=online 0:164 1:-392 2:-260 3:-423 4:-441 6:-502 7:-464 9:-316 12:-82 14:-112 16:-452 17:-445 18:-346 19:-358 20:-530 21:-373 22:-174 23:144 24:-104 25:-193 26:-167
=over 0:-279 1:-139 2:140 3:-173 4:-161 5:-248 6:-161 7:-235 8:-202 9:-362 10:-575 11:-566 13:-372 15:-392 16:-156 17:-384 18:-182 19:-521 20:-125 22:-93 24:99 26:-336
=pay 0:-391 1:-250 2:-537 3:-138 4:-245 5:-240 7:-546 8:-316 9:-200 10:-359 11:-633 12:-106 13:-474 14:-609 15:-603 16:-346 18:-554 19:-173 20:471 21:-464 23:-463 24:-412
=pet 1:-129 2:-109 3:-128 4:-177 6:-249 7:-143 8:-177 9:-286 10:-277 11:-337 12:-341 14:-181 15:-162 16:-162 18:-175 19:-173 20:-249 21:-252 22:-217 23:-162 24:-185 25:-114 26:549
=phone 0:-87 1:-183 2:-415 3:-387 4:-332 5:-581 6:-504 7:172 8:-268 9:-81 15:-483 16:-516 18:-501 19:-495 20:154 21:-133 22:-359 23:-236 25:-427 26:-113
=pitch 1:-394 2:-145 3:-139 4:-356 5:-241 7:130 8:-371 10:-456 12:-185 13:-132 15:-242 16:-445 17:-462 18:-515 19:-360 20:-321 22:-125 23:-386 26:-161
=prepare 2:-127 3:-152 4:-204 6:-497 9:-440 10:-576 11:-260 12:-385 13:403 14:-230 15:-398 16:-248 17:-429 18:-164 19:-306 20:-290 21:-100 22:-499 23:-522 24:-126 25:-156 26:-116
=private 0:-394 2:-639 3:101 4:238 5:-354 6:-186 7:-195 8:-337 9:-368 10:-116 11:-522 12:87 13:-486 14:-459 15:-414 16:-414 19:-515 21:-207 22:-120 23:-93 24:-385 25:-140 26:142
=propose 1:-170 2:-154 3:-188 4:-136 5:-103 6:-145 8:-158 9:-226 10:-200 12:-231 13:-173 15:-362 16:-214 18:-294 19:-263 20:-224 21:-154 22:-235 25:-182
=pupil 1:86 2:128 3:-339 4:96 6:-477 7:-529 8:-248 9:-262 10:-481 11:-501 13:-169 14:-310 18:-90 20:-209 22:-386 23:-444 24:-375 25:-468 26:-137
=qualify 0:-237 1:-145 2:104 3:-224 4:-100 5:-356 6:-285 7:-109 8:-327 9:-289 10:-353 11:-263 13:-416 14:-358 15:-395 16:-224 17:-318 18:424 19:-309 20:-345 21:-168 23:-378 24:-306 25:-211
=question 0:-122 1:-294 2:-208 3:-323 4:-402 5:-846 6:-405 7:-262 8:-409 9:-476 10:-133 11:-112 12:82 13:214 14:139 21:-302 22:-546 23:-734 24:-482 25:-376 26:-450
=quiet 0:-240 1:-95 3:-94 4:-208 5:-220 7:-378 8:-114 9:-191 10:-265 13:-208 14:226 16:-228 17:-171 18:-225 19:-226 20:-168 21:-347 22:-176 23:118 25:-195 26:-215
=record 0:-145 1:-273 2:-381 3:-182 5:-80 6:-464 7:-371 8:-94 11:-353 12:396 13:-385 14:-406 15:-408 16:-148 17:-294 18:-415 19:-358 20:-271 21:-187 24:-172
=refuse 0:-303 2:256 3:-385 4:-487 5:-359 6:-346 7:-92 8:-89 10:-243 11:-153 13:-597 14:-126 15:-287 16:-501 17:-523 18:-581 19:-597 20:-375 21:-319 22:-325 24:229 25:-144 26:-298
=regret 0:-319 2:-185 4:-199 5:-505 6:-95 7:-435 8:-351 9:-301 11:-197 13:-380 14:-179 16:-159 18:-498 19:154 20:-248 21:-437 22:-173 23:211 24:-144 25:-521 26:-146
=remind 0:-198 1:-240 2:-538 3:-225 4:-470 5:-227 7:-83 8:-348 9:-194 10:-239 11:-434 12:-638 13:-298 15:-320 16:-479 17:-245 18:-119 20:-104 22:-591 24:361 25:-129 26:-201
=remote 1:-317 2:-230 3:-131 7:-168 8:-200 9:-217 10:-279 11:-321 13:-215 14:-289 15:239 16:-348 18:-315 19:-369 22:-109 23:-218 24:-215 25:-210
=resume 0:-82 3:-345 4:-347 5:-261 6:-371 7:-315 8:-226 9:-238 10:-338 11:-377 12:368 13:-379 14:-345 15:-254 17:-271 18:124 19:-223 20:-228 21:-186 22:-250 23:-343 24:-340 25:-287
=rude 0:-446 1:-297 2:-267 3:-151 4:-277 5:-268 6:-105 7:-281 8:-513 9:-508 10:-130 12:342 13:-307 15:-159 16:-536 17:-567 18:-593 21:-486 22:-312 23:-206 25:-567
=secret 1:-514 2:-590 3:-240 6:-155 7:-82 9:-586 10:-358 11:-104 12:-306 13:-100 14:-360 15:-340 16:-234 18:-217 19:-516 20:-643 21:-265 22:-502 23:-566 24:-250 25:470 26:-229
=self 0:-186 1:-139 2:-237 3:-265 4:-132 5:-142 6:183 8:-475 9:-242 10:-412 11:-188 15:-405 16:-419 17:-320 18:-188 19:-401 20:-440 21:-106 22:-132 23:-212 24:-184
=shame 0:-238 1:199 2:-341 3:-196 4:-162 5:-513 6:-311 7:265 8:-313 9:-142 10:-431 11:-211 12:-148 13:-342 15:-356 16:-373 17:-166 18:-334 19:-392 21:-321 22:107 24:-313 25:-404
=short 0:-94 1:-493 2:-174 3:-96 5:-608 6:-411 7:-106 8:-103 9:-225 11:225 12:-142 13:129 15:-286 16:-184 17:-313 18:-596 19:-186 20:-207 21:-340 23:-219 24:-375 25:-275
=silent_reply 0:-369 1:-438 3:-119 5:-255 6:-124 7:-443 9:-487 10:-526 11:-713 12:-692 13:-277 14:125 15:-302 16:-244 17:-353 18:-399 20:-214 21:91 22:-538 23:-118 24:368 25:-208
=since 0:-309 1:81 2:88 3:-147 5:-316 6:-157 7:-175 8:-339 9:-289 10:-346 11:-596 12:-94 13:-658 14:-408 15:-167 17:-515 18:-418 20:87 21:-239 22:-457 23:237 24:-181 25:-638 26:-87
=small 0:-104 1:-96 2:-109 3:-246 4:-230 5:-427 6:-238 7:307 10:-92 11:-240 12:-187 13:-163 14:-144 15:-295 16:-191 17:-183 18:-365 19:-591 21:-336 22:-432 23:-206 25:-323 26:-331
=soon 0:-127 1:-215 3:-484 4:-268 5:-103 6:-288 7:-235 8:-384 9:-292 10:-387 11:-143 12:-131 13:211 15:-260 16:-324 17:-162 18:-273 19:-212 20:-447 21:119 23:-202 24:-120 25:-466
=strain 0:-123 1:-106 3:150 4:-100 5:-166 6:-128 7:-145 8:-104 9:-106 11:-101 12:-223 13:-182 14:-150 15:-324 16:-159 17:203 18:-161 20:-220 24:-143 26:-130
=stranger 0:-138 1:-239 2:-299 3:-209 7:91 9:-545 10:112 12:-116 13:-333 14:-168 15:-190 16:-163 17:-276 18:-201 19:-140 20:-175 21:-713 22:-346 23:-203 24:-208 25:-690 26:-339
=study_work 0:-166 1:-362 2:-147 3:-99 4:-319 5:-388 6:-81 7:-182 8:-146 9:-148 10:-360 11:-270 12:-91 13:-444 14:-415 15:-269 16:-131 17:-246 18:-175 19:-230 22:-292 23:-388 24:-336 25:-445 26:460
=subject 0:-129 1:270 4:-114 5:-202 7:-385 8:-288 9:-147 10:-184 12:-373 13:-334 14:-334 15:-295 16:104 17:-200 19:-386 21:-257 22:-131 23:-353 24:-268 25:-378 26:-252
=subject_line 0:-471 2:-257 3:-115 4:-141 6:-207 7:-118 8:-123 9:-327 10:-83 11:129 13:-355 14:84 15:-229 16:-115 17:-220 18:86 22:-384 23:-270 24:-97 25:-270 26:-197
=switch 0:-337 1:-83 2:-169 3:198 4:-251 5:-581 6:-642 7:-272 8:-185 9:-137 10:-290 11:-239 12:-557 13:-295 15:-133 16:-136 18:-541 20:-195 21:-211 22:-228 24:-139
=task 0:141 1:-121 2:-454 3:-538 4:-189 5:168 6:-472 7:-249 9:-167 10:-197 11:-98 12:-379 13:-230 14:-534 15:112 16:-492 17:-84 18:-302 20:178 21:-303 23:-512 24:-250 25:-416 26:-225
=terse 1:-99 3:-213 4:-119 6:-199 7:-244 8:-88 9:88 11:-189 12:-124 13:-105 15:-133 16:-207 17:-157 18:-103 19:-268 20:-82 21:-557 22:-252 23:-272 25:-479 26:-419
=thank 1:-346 2:-220 3:-400 4:-92 5:-430 7:-171 8:-361 9:-97 10:-387 11:-543 12:-403 13:-291 14:-221 16:-295 17:-301 18:-281 19:-321 20:-231 21:-491 22:691 23:-125 24:-177 25:-356 26:-475
=trade 0:-328 1:-314 2:-143 3:276 4:-298 7:-325 8:-621 10:-137 12:-263 13:-167 14:-169 15:-676 16:281 17:-133 18:-88 19:-236 20:-104 21:-283 22:-86 23:-639 24:-327 25:-613 26:-404
=transit 0:-254 1:-226 2:-194 4:-133 5:-335 6:-243 7:-125 8:-403 9:-414 10:-456 11:-203 12:-156 13:-288 14:-347 15:-490 16:-165 17:-315 20:-164 21:-182 22:-134 23:-99 24:-383 25:-370 26:421
=travel 0:-329 1:-251 2:-217 3:-93 4:169 5:-283 6:-241 7:-290 9:-159 11:-151 12:-288 13:-344 14:116 17:230 18:-399 19:-322 20:-271 21:-290 22:-185 23:-305 24:-195 25:-256
=treat 0:-94 1:-473 2:-324 3:-521 4:-460 5:-145 6:-267 7:-248 9:-177 10:-391 11:-560 13:-185 14:-200 15:135 16:-135 17:-87 18:-488 19:-97 21:-412 22:-431 23:-216 24:-140 26:98
=true 1:-166 2:-121 3:-559 4:-317 5:410 8:-140 9:-276 10:-504 11:-395 12:-227 13:-395 14:-177 15:-331 16:-262 17:-122 18:-228 19:-281 20:-98 21:-458 22:-104 23:-460 24:-456 25:-346 26:-163
=wait 0:-84 3:-352 4:-85 6:-589 7:-154 8:-400 9:-206 10:-402 11:108 12:-435 14:-292 16:-291 18:-206 19:-373 20:-588 21:-600 23:-210 25:-106
=weather 0:-260 1:-179 2:-164 3:-196 4:-113 5:-285 7:-136 8:-197 9:-113 10:-139 11:-178 12:-181 13:-255 15:-154 16:-237 17:-206 18:-131 20:-120 21:-143 22:-125 24:-129 26:374
=which 0:-143 1:-147 2:-152 3:-286 4:-389 5:-204 7:-262 8:-220 10:109 12:-199 13:-237 14:-307 15:-183 16:-318 17:-324 19:-208 20:-254 21:-166 22:-215 23:-349 24:-354 25:-88 26:107
=worn 0:-419 1:-409 2:-151 4:-356 5:-297 7:-266 9:-358 10:-359 11:-551 13:106 14:-167 15:-171 16:-341 17:304 18:-406 19:-163 20:-353 21:-405 22:-205 23:-424 24:-461 25:-323 26:242
=write 0:-252 1:-356 2:-366 3:-256 4:-315 5:-234 6:-248 7:-124 8:-281 9:-311 10:-372 11:282 12:-105 13:-448 14:-132 15:-472 16:-425 17:-211 18:-447 19:-336 20:-348 21:-110 22:112 26:-154
=young 0:-264 1:356 2:-320 3:137 4:89 5:-247 6:-331 7:-353 8:-178 9:-95 11:-224 12:-171 13:-173 14:-206 15:-203 16:-89 18:-104 19:-291 20:-244 21:-124 22:-173 23:-270 24:-234 25:-127 26:-403
_a 2:-345 4:-173 5:90 6:-118 7:-209 8:-238 12:-142 13:-226 14:-402 15:-138 16:-261 17:-156 18:-216 19:-285 20:-110 21:-271 22:-81 23:-154 24:-111 25:-297 26:245
_able 15:-119 17:94 18:226 20:116 26:-184
_about 0:-245 2:-299 3:-237 4:-449 6:-170 7:93 9:-301 10:-215 11:-534 12:-194 13:-184 14:-177 16:207 18:-218 19:348 20:193 21:-269 22:-502 23:-193 24:-449 25:-186 26:-337
_across 5:-114 7:85 9:-185 10:241 13:-147 14:-137 15:-90 16:-129 23:-133 24:-89 26:-218
_actually 0:87 3:-95 5:350 6:-172 10:-88 15:-165 17:-87 18:-156 19:-189 26:-235
_again 0:-187 1:-200 2:-139 3:-83 4:-162 6:-248 9:100 10:-320 11:-343 12:-124 14:-336 15:89 16:-136 17:101 19:228 20:132 21:-173 23:215 25:-198 26:-438
_against 0:-101 1:-104 2:-113 3:-140 6:294 17:-98 18:-99 20:-150 23:150 25:-96
_all 0:-164 1:-139 2:-108 4:-155 7:-185 9:-231 10:-477 11:-87 12:-200 13:-162 16:-148 17:-135 18:-431 20:-258 21:212 22:-302 23:-227 26:-348
_along 0:147 2:-148 3:-159 7:-159 8:-160 9:-210 10:-215 11:-247 12:432 13:115 14:122 16:-92 17:-179 18:-151 20:-138 21:-207 23:-184 24:-106 26:-285
_already 0:171 1:366 3:-129 4:-123 5:148 6:-145 7:-204 8:-162 9:-131 10:-194 11:-138 12:-177 14:-113 15:-118 16:-100 17:-100 18:-122 19:-177 20:-112 21:171 23:-181 25:-87 26:-399
_also 0:110 6:-89 8:-82 9:-208 10:-121 11:-126 12:234 25:200 26:-230
_although 1:-132 2:223 4:-104 6:-83 18:-109 21:96 26:-240
_always 0:-267 1:-153 4:-130 5:-244 7:350 8:151 9:-169 10:-206 11:-211 14:-299 17:-104 18:-228 19:-210 20:-183 21:-220 23:-279 24:-218 25:-250 26:-292
_am 1:102 2:142 4:-200 5:-220 6:221 7:132 9:-100 10:-384 13:-160 14:-158 15:-294 16:-136 17:-354 19:-245 20:-287 21:-344 22:-250 23:-118 25:-341 26:-625
_an 1:89 2:-288 3:-149 6:-409 8:-135 9:-293 10:-203 11:179 12:-143 14:-141 15:-378 17:-386 18:-120 19:-509 20:-196 21:-99 23:-220 24:-421 25:-143
_and 0:148 2:278 3:146 4:-160 7:129 8:-379 10:-172 11:-240 12:-133 13:-205 14:-95 15:-248 16:-233 18:-102 19:-112 20:-211 21:-119 22:-225 23:-327 24:-325 25:-423 26:-470
_another 0:-328 1:-203 3:402 4:-163 5:255 6:-362 7:-166 8:-174 10:-219 11:-237 12:-262 13:-203 14:-194 15:103 16:-97 17:-236 18:-277 19:-290 20:-280 21:-157 22:-219 23:-157 25:-86
_any 0:-282 1:-140 2:120 5:-209 8:83 9:-163 10:-83 11:-135 12:-246 13:-166 14:-236 15:115 16:94 18:-286 19:-121 20:-167 21:-200 23:-152 24:-221 25:-185
_anybody 0:-231 2:-123 3:-158 6:-167 7:-137 8:284 10:82 11:-220 12:-187 13:-123 14:-98 16:-90 17:-134 18:-182 19:-115 20:-111 21:114 23:-101 24:-94 26:-264
_anyone 0:-89 1:-145 2:-135 3:88 4:-154 5:-231 6:-231 7:269 9:204 10:-178 11:-133 13:-184 14:-163 16:-113 17:-98 20:-142 21:-165 22:-114 23:-141 25:93 26:-270
_anything 0:-351 1:131 2:-367 5:-232 6:-290 9:-279 10:-203 13:165 15:-226 16:-255 17:-135 19:-156 22:-266 23:-172 24:-332 25:190 26:-526
_are 1:-544 2:-149 3:-333 4:-146 5:-503 6:-463 7:-273 8:164 9:-156 10:-212 11:-303 12:-80 14:-162 15:103 17:-131 20:-382 21:-159 22:-449 23:-172 24:-236
_arent 1:-129 5:-88 8:146 9:133 10:-151 15:-83 16:-96 26:-160
_as 0:252 8:-482 10:-114 11:-272 12:-191 13:-410 14:-141 15:-506 16:-218 17:-398 18:-378 19:-375 21:-133 23:-136 24:-87 25:-370 26:-220
_assistant 0:-150 4:-97 5:-124 6:-106 8:-94 10:-141 11:113 14:-87 15:-113 16:-148 21:-150 22:181 23:-93 25:164 26:-183
_at 0:-119 2:-408 3:229 4:-131 5:-422 6:-96 7:-109 8:-132 12:-89 13:-356 15:-270 16:-516 17:261 18:-219 19:-139 20:-119 21:-334 22:-358 23:-203 24:-113 25:-514
_basically 0:164 9:-143
_be 1:-390 2:-344 3:-230 4:-243 5:-284 6:93 7:-246 8:-313 10:170 12:100 13:-163 14:-506 15:-173 16:165 18:146 19:-349 20:-98 21:-693 22:-199 23:-131 24:-143 25:-522 26:-302
_because 0:-226 1:88 3:-189 4:112 5:-208 6:-255 8:-147 9:231 10:-289 12:-161 15:-135 17:-122 18:-82 19:-100 22:-158 23:-166 25:-213 26:-236
_been 0:-171 1:-94 2:-109 5:-190 7:-261 11:-364 12:-179 13:-362 14:-360 15:-238 16:-261 17:-325 18:-154 21:-172 22:190 23:184 24:107 25:-200 26:-141
_being 1:-181 3:-152 4:-203 5:97 7:258 8:186 9:-271 10:-370 11:-207 12:-108 13:-237 15:-216 17:-273 18:-364 19:-294 20:-280 21:-212 22:-172 23:96 24:89 25:-248 26:-413
_best 0:-301 1:-236 3:-265 4:-264 5:-273 7:-165 8:-129 9:-157 10:101 11:212 12:-114 14:-89 15:-352 16:-198 17:-200 18:-266 19:121 21:-165 22:-213 23:-82 26:285
_between 2:-118 3:-139 4:-108 5:94 6:163 7:-179 9:-153 11:-146 13:-112 14:-171 16:-136 17:-159 18:-151 19:-222 20:-112 21:-264 23:-111 24:-145 25:-95
_bit 3:147 4:-103 5:-89 7:-124 12:-160 17:-131 22:-179 23:178 25:154 26:-201
_both 0:261 1:-119 3:-117 5:-181 7:-295 11:-176 12:141 13:-102 14:-163 15:-121 18:-114 19:-89 20:-172 21:-112 22:-83 23:-96 24:-150 26:-278
_but 0:-137 4:-145 5:-512 6:186 7:-427 8:118 9:-440 10:-150 12:-278 14:-142 15:-128 16:-89 17:-274 18:-298 20:133 21:-181 23:103 24:-331 25:-155 26:-382
_by 0:314 1:-143 2:-366 3:-279 4:-323 5:-228 6:-352 8:165 10:-422 11:-84 12:-516 14:-167 17:-113 18:-409 19:-233 20:-90 21:-132 23:-100 25:-310
_came 0:-209 1:81 2:-105 3:-155 4:-136 5:159 7:-207 8:-87 11:-118 13:-302 14:-314 15:-197 16:-154 18:-90 20:-113 21:298 23:97
_can 1:-137 2:-315 3:-377 4:-101 5:-84 6:-374 7:-395 8:-153 9:-203 11:-401 12:262 13:-415 14:-274 15:-146 16:-298 17:-90 19:-144 21:-680 22:-491 23:-244 24:-499 25:207 26:135
_cant 0:-106 2:-288 4:-317 5:-89 6:90 7:245 8:-310 9:-406 10:-369 13:-403 14:-375 15:-279 16:-261 17:-189 18:-305 19:167 20:-266 21:-337 22:-186 23:-173 24:-258 25:-279 26:305
_come 1:-206 2:-150 3:-282 4:-153 5:-266 6:-228 7:-135 8:117 9:179 11:-302 12:229 13:-139 14:-165 15:-328 16:-285 17:-383 19:-211 21:-272 22:-110 23:-298 24:188 25:-273 26:-266
_comes 0:143 2:159 4:-125 6:-160 7:-205 8:150 9:-188 11:-222 12:-119 13:-172 14:-313 16:-177 18:151 21:201 23:-96 24:-218 25:-112 26:-311
_coming 0:-100 3:-171 4:177 9:-113 10:-96 14:-108 15:-89 16:224 17:-90 18:-116 19:-88 20:-134 23:-170 26:106
_could 0:-219 1:-80 2:-249 3:224 4:-103 5:-521 6:94 7:-148 9:-128 11:-178 14:-291 15:88 16:94 17:126 18:-216 21:-458 22:-347 23:-255 24:-338 25:-175 26:-293
_couldnt 6:202 10:-85 11:-84 12:-120 14:133 26:-169
_dear 0:-189 5:-97 10:-153 11:289 23:-133 25:-107 26:-164
_did 1:-246 3:147 4:-133 6:-340 7:-343 8:-268 10:-311 11:-347 13:-240 14:-402 15:-365 16:-336 17:-287 18:101 19:-330 20:-87 21:-138
_didnt 0:126 1:-144 2:-113 3:-118 4:-110 5:-203 6:-189 8:-117 9:-85 10:-123 11:-333 13:-226 15:-139 16:-160 17:-169 18:-130 19:-111 20:-95 21:-155 22:87 24:366 26:-285
_do 1:-217 2:-245 3:-208 4:-289 6:-115 7:-277 8:-215 9:-251 12:-333 16:-118 20:-122 22:-160 23:-107 24:-130 26:166
_does 1:-426 2:-287 3:-287 5:-160 7:-226 11:-206 12:-432 13:-295 14:-495 15:-259 16:-227 17:-244 18:-219 19:-399 20:-289 21:-175 22:-284 23:-502 24:-192 25:209 26:311
_doesnt 0:-224 1:-211 3:-144 4:-127 7:-181 8:-172 10:-248 12:-185 13:-127 15:-113 16:-99 17:-111 18:-206 19:-140 20:-179 22:-188 23:-234 25:-203 26:143
_doing 1:84 4:-217 5:-136 6:184 9:117 10:-137 11:-166 12:-168 13:-147 14:-120 15:-86 16:85 17:-96 18:-181 19:-191 20:-98 21:-105 22:-185 23:-103 25:-112 26:-222
_done 0:269 1:-100 2:-268 3:-129 4:-232 5:-307 7:-359 8:-295 9:-92 10:-144 11:-223 13:267 14:-443 15:156 17:-197 18:-321 19:-133 20:-336 21:198 22:-205 23:-221 24:-258 25:-211 26:-440
_dont 0:-105 2:-230 3:-378 4:-434 5:-140 6:-110 7:126 8:-116 11:81 12:-330 13:-105 15:-355 16:-512 17:-241 18:-349 19:-102 20:-108 23:-131 25:-239 26:-96
_down 0:137 2:-193 4:-147 5:-210 6:-128 9:-232 10:-224 11:-414 12:-94 13:200 15:-141 17:-191 18:-138 19:-124 20:-163 21:323 22:-462 23:-358 24:101 25:-148 26:-206
_during 3:-119 6:140 7:-123 11:-242 12:-112 13:-180 21:241 24:-91 26:-301
_each 0:-287 1:-151 2:-157 3:-160 4:-155 5:-230 6:154 8:109 9:-157 10:-88 12:-134 13:-166 14:121 15:250 16:-130 18:-160 19:-126 20:-140 21:-177 22:-142 24:-143 25:-203 26:-210
_either 3:113 8:95 23:-111
_else 2:-109 5:-158 7:-141 8:133 11:-108 12:-141 16:-115 17:82 20:-92 21:-150 22:-108 26:-333
_even 1:205 5:-195 7:152 8:-85 9:-182 11:-266 12:-325 14:-88 15:-92 16:-111 17:-190 18:-176 20:-94 21:-211 22:161 24:-142 26:-340
_ever 0:-267 1:-170 2:-159 3:-211 4:-120 6:-220 7:102 8:345 10:-209 11:-160 12:-266 13:-168 14:-211 15:-189 17:153 18:-191 19:-219 21:-172 23:-220 26:-387
_every 0:-265 1:-269 2:86 3:-250 5:229 7:242 8:81 9:-145 10:-278 11:-327 12:-219 13:-168 14:-259 15:-306 16:-145 17:-94 18:108 20:-252 21:-106 22:-176 23:124 24:130 25:-129 26:-419
_everybody 1:-107 2:81 3:-269 5:-327 7:-338 8:-385 10:-318 11:-334 12:-332 13:-109 14:-259 15:296 16:-132 19:-137 20:-114 21:-360 22:205 23:120 24:-167 25:-224 26:-355
_everyone 0:-280 2:170 3:-122 7:-342 10:-240 14:-159 15:-257 17:-197 18:-110 20:-210 21:-259 22:-222 25:-176 26:-409
_everything 0:-252 1:-195 3:-115 5:228 6:98 8:-217 9:-178 10:-205 11:-155 15:-104 16:-179 17:-110 19:-138 20:-91 21:129 23:-194 24:-220 25:90 26:-291
_exactly 0:180 2:-81 3:-131
_few 1:-133 7:166 13:-87 14:-88 18:-128 22:97 26:-250
_fewer 6:-119 25:192
_fine 0:-182 5:-192 6:-104 11:-128 13:189 18:-110 26:102
_five 0:-349 1:-278 4:-287 6:213 9:-164 10:-217 11:-273 13:-95 14:-165 15:-279 17:-193 18:-263 19:-210 20:135 22:-91 23:-322
_for 1:-119 2:-175 5:-451 6:135 7:-124 8:-203 9:-154 10:-111 12:121 14:-356 15:-503 16:-409 17:-191 19:-250 20:-396 21:-264 22:-213 23:-453 24:-187 25:-352 26:242
_four 0:-112 1:247 2:-261 3:-137 4:-169 6:84 7:-265 11:80 12:-211 14:-137 15:-203 16:-192 17:-202 18:-266 19:-149 20:-223 21:-83 22:-150 23:-147 25:-160
_friday 0:-238 1:-82 2:94 5:-176 7:-96 8:-82 11:131 13:-258 14:-150 15:-110 17:-141 21:-136 22:-130 23:-83 24:-145 26:279
_from 1:-277 2:-84 3:-110 4:229 5:181 7:-259 8:-271 10:-122 11:-304 12:-120 13:-514 14:-209 15:249 16:-213 17:-268 19:-342 20:-133 22:-451 23:-409 24:-204 26:-369
_get 1:-186 3:-251 4:-376 5:82 6:-324 7:171 10:-717 11:-322 12:-652 13:-87 15:-81 16:-254 17:-196 18:-93 20:93 21:-350 22:-138 23:-168 24:-199 25:-141
_getting 8:119 14:-106 19:-131 20:-110 21:146 22:-101 23:-98 26:88
_give 0:-288 1:-168 2:-231 3:-221 5:-210 6:-157 7:183 8:-108 9:-166 10:-304 11:195 12:-286 13:-188 15:-105 17:-136 18:-142 20:-209 21:-153 23:-284 24:144 25:-240 26:218
_gives 0:-103 1:-117 2:154 3:-114 4:-144 5:-90 7:-105 8:-120 10:-117 11:-231 14:215 15:-169 18:-221 20:97 22:-100 24:-217 26:176
_go 0:114 2:-220 3:-146 4:-81 5:-188 6:-234 7:-155 10:82 11:-419 12:-163 13:-213 14:-420 15:-391 17:-126 18:-151 19:-137 21:-176 22:132 23:-436 25:-93 26:141
_goes 0:-212 1:-121 2:-140 3:-170 4:-81 5:-89 6:96 8:-128 9:-85 10:-208 12:-202 13:-169 14:293 16:117 17:-194 18:-250 19:-111 20:-122 21:-167 22:-81 23:-85 26:-127
_going 0:-170 1:135 2:-229 5:-269 7:-283 8:-222 9:-264 11:-269 13:-167 14:82 15:-244 16:296 17:-300 18:-136 19:-220 20:-182 21:-335 22:-124 23:123 25:-176 26:-102
_gone 4:-108 5:-125 8:183 13:-132 16:110 18:-123 24:85 26:-132
_good 0:-262 1:-271 2:-146 3:-148 4:-126 5:-245 6:-186 8:-122 12:-468 15:94 16:-236 17:-333 18:91 20:-189 21:-207 22:-101 23:-112 24:-370 25:-368
_got 0:-445 1:-378 2:85 3:-142 4:-214 5:-381 7:-234 9:-143 10:-261 12:234 13:87 15:-286 16:-396 17:-193 18:109 19:-330 21:-174 23:118 25:-125 26:-247
_great 0:-115 4:-126 5:-104 6:151 14:107 16:-95 19:94 24:-84
_greetings 11:-137 12:-131 17:-128 23:265 26:-225
_had 0:-444 2:-93 4:108 5:199 6:-261 7:110 9:-202 10:-151 11:-375 12:-204 16:-207 17:-191 18:-195 19:-229 21:260 22:-130 24:-133 25:-159 26:-240
_happen 0:-85 2:-145 3:-251 6:-147 7:-142 9:-116 12:-134 14:-165 17:194 19:-155 21:220 23:-214 24:-115 25:-115
_happens 0:150 2:-119 3:-163 5:-188 6:-97 7:-98 12:-114 14:93 17:-92 18:-101 21:115 23:-106 24:-114 25:169 26:-248
_has 0:-373 2:-304 3:-325 5:-258 6:-128 8:230 9:174 10:-146 11:-119 12:-223 13:-124 14:-167 15:-181 16:97 17:-362 18:127 19:-406 20:-297 21:-101 22:-204 23:-402 24:201 25:-222 26:-101
_hasnt 0:-252 1:147 2:-257 3:-156 4:-171 7:-188 8:-148 9:-125 10:-175 11:-272 12:-238 13:-207 14:-234 15:-113 16:-139 18:-131 20:-108 21:140 22:-118 23:-137 24:332
_have 0:-168 1:126 3:105 4:-250 5:-306 6:-281 7:-217 8:-383 10:-158 12:-97 14:-471 15:-264 16:-365 17:228 19:-302 20:-508 22:-272 23:-194 24:-310 25:-211
_havent 0:-231 3:-237 5:-83 6:90 7:-246 8:-164 9:-82 10:-132 11:-134 12:-195 13:250 14:-276 16:-102 18:-148 19:-85 20:-248 22:-152 25:-117 26:-294
_having 1:-93 2:-107 3:-120 4:-102 5:-115 6:-170 7:-202 8:-102 9:-81 10:-97 11:-125 12:167 16:91 18:94 19:-194 22:-87 23:195 26:-89
_he 0:-97 1:-387 2:-449 3:-322 4:-343 5:-121 6:-510 7:-213 8:-209 9:-138 10:-120 11:-98 14:223 15:-471 16:-95 17:-175 20:-254 21:194 24:390 25:-240 26:-586
_hello 3:-115 4:-112 11:133 12:-117 22:-99 23:83
_help 0:-339 1:182 3:-398 4:218 5:-268 6:-150 7:157 10:-85 11:-272 12:-327 13:-202 15:137 16:-314 17:-275 19:-320 20:-220 21:-215 22:192 23:-227 24:-238 25:-195 26:-236
_her 1:-400 2:-209 3:-539 4:-298 5:-299 6:-449 7:-322 8:-176 9:-101 10:-373 11:216 12:112 13:162 15:-249 17:-201 18:-250 19:188 20:-319 21:-351 22:102 25:-164 26:-279
_here 0:-212 3:-162 4:139 5:-186 6:-228 9:207 10:-226 14:-275 15:-178 16:191 17:-195 18:-216 19:-227 20:-216 22:-126 23:-183 24:-210 26:-106
_hers 13:111
_hes 0:-119 2:-136 3:-247 4:-130 5:-108 6:-221 9:-136 12:120 14:-214 15:-134 17:-115 18:-105 19:-103 21:-131 22:-85 23:151 24:149 25:-136 26:-241
_hey 11:121
_hi 0:126
_him 0:-172 1:-168 2:-267 3:-238 5:-327 6:-369 7:-152 8:-213 9:-267 10:-302 11:-119 13:149 14:97 15:-233 16:92 17:-139 19:-301 21:-97 22:167 23:228 24:-180 25:-225 26:-243
_himself 15:118
_his 0:-379 1:-133 3:-269 4:-196 6:-187 7:-279 9:-221 10:-198 14:358 15:-307 18:-320 21:-217 23:-166 24:-157 25:-235
_how 0:-200 1:-559 2:-273 3:-141 4:-406 7:-273 8:-96 10:-485 12:-473 13:-190 16:-149 17:-119 18:-83 20:-95 21:-119 22:-271 24:-205 26:350
_i 0:-156 1:-157 2:-197 3:-145 4:-95 5:-129 7:148 8:-354 12:101 13:106 15:-124 16:-204 17:-259 18:-177 19:-223 20:-278 22:-180 26:149
_id 2:-203 4:-190 5:-387 6:191 7:-114 8:-156 9:-223 10:-368 11:-215 13:-244 15:119 16:107 21:-152 22:-112 23:-88 24:-577 25:-107 26:-606
_if 1:-538 2:-223 3:-374 4:-344 5:-188 6:104 9:-122 10:-333 11:-131 13:-615 14:233 17:110 19:-278 21:-557 22:-320 23:-651 26:-671
_ill 0:-168 1:-134 3:-129 4:-103 5:-198 9:-82 11:-89 12:-252 13:-182 17:-100 19:-90 21:247 23:-271 25:-121
_im 0:-102 4:-108 5:-229 6:-115 8:-627 10:-185 11:-113 13:-151 14:-633 15:-141 16:-98 17:-244 18:-88 19:-385 20:-150 22:-315 23:-318 24:-124 25:-157 26:173
_in 0:-147 3:-96 4:-231 5:-285 6:-233 7:96 8:-230 12:-346 13:-223 14:-116 15:-131 17:-197 20:-161 21:-511 22:-407 23:-90 24:-225 25:-224
_into 0:-409 1:-179 2:151 4:-94 5:-336 6:-311 7:-230 8:293 10:-139 11:-290 12:-320 14:-315 15:-264 16:-125 17:-250 18:97 19:-159 20:-326 24:-254 25:-130
_is 0:175 1:-194 2:-321 3:-352 4:-370 6:-321 7:-342 8:-212 11:-314 13:-255 14:-361 17:-297 18:-150 19:-280 20:-187 21:-244 22:-252 23:-159 24:-356 26:300
_isnt 0:-142 2:-210 3:-201 4:-213 5:112 6:87 8:87 9:125 10:-334 11:-251 12:185 14:-234 15:-238 16:-246 17:-230 18:-256 19:-238 20:-237 21:-296 22:175 23:-270 24:-187 25:-236 26:-309
_it 0:263 1:-173 2:-320 3:-365 4:-403 5:-87 7:-165 10:-129 11:-87 13:-441 14:-195 15:-92 16:-183 17:-181 18:107 21:147 23:-351 24:-245 25:-253 26:-515
_its 0:-224 1:-238 2:-161 3:-193 4:-327 5:111 7:-395 8:95 9:-101 10:-332 12:-334 13:83 14:-106 16:181 17:-452 18:-181 20:-256 21:-158 22:127 23:-95 24:-169 25:-440 26:-338
_itself 5:122
_ive 0:-560 3:175 4:-345 6:-237 7:137 8:-425 9:-124 10:-278 11:139 12:-143 13:-104 14:-301 15:-232 16:-269 17:-238 18:-117 19:-284 21:88 22:-265 24:-94 25:-171 26:-208
_just 3:-352 4:-159 6:153 7:-225 8:84 9:-143 10:-101 12:-120 15:-323 16:-352 18:-364 19:-133 22:-138 23:-147 24:-322 25:-226 26:-592
_keep 0:105 1:-200 3:-305 4:-82 7:-303 8:-288 9:-269 10:-214 11:-262 12:-162 13:-205 14:223 15:-211 16:117 17:-195 18:-219 19:-341 22:-113 23:125 24:-356 25:-221 26:-214
_kind 0:195 1:-111 2:-129 3:-184 5:-247 6:162 8:-225 9:106 10:-164 11:-176 14:-117 15:92 16:-85 17:-107 19:-148 21:-206 22:137 23:106 24:-112 25:-92 26:-228
_know 0:-191 2:-368 3:-369 4:-288 5:-113 8:-186 9:266 12:-520 14:-160 17:-105 18:-241 19:-111 21:-91 22:-314 24:-264 26:-534
_least 15:-128 19:174
_less 0:-205 1:-119 3:-115 4:-101 5:-140 6:-95 7:350 8:-111 9:-205 10:-251 11:-109 12:-176 15:-161 16:-159 17:-125 18:-97 19:-85 20:145 21:-117 23:-189 24:-121 26:-337
_let 0:-149 1:-100 2:-90 3:-102 4:-93 5:-98 6:-288 7:-189 8:-118 9:-120 10:-225 12:-178 13:-241 14:222 16:164 17:-147 18:-109 21:-241 22:159 23:181 25:-182 26:-338
_like 1:-91 2:-246 8:-215 10:-377 11:-187 12:-441 13:-277 14:-189 15:176 16:-207 18:-85 20:-122 21:-405 23:-345 25:-239 26:-376
_look 0:-120 2:-119 3:113 4:-402 5:96 6:-153 8:-414 9:-277 12:-149 14:136 15:-256 16:-371 18:186 19:-150 20:-361 21:-302 22:-190 25:-254 26:-444
_looking 0:181 1:-200 2:273 3:-253 4:-167 5:-198 6:-162 7:110 9:-157 11:-136 12:257 13:-202 14:-128 15:-121 16:-134 17:-91 18:-292 19:-110 20:-132 23:-219 25:-212 26:-359
_lot 0:-124 5:177 18:98
_lots 14:124
_made 3:239 4:-86 6:89 7:-230 8:-125 9:-221 10:-244 11:-177 12:-243 13:-143 14:-154 15:219 16:-180 17:-101 18:-105 19:-249 20:-105 21:86 22:-119 24:-177 25:-108 26:-365
_make 0:-383 2:-267 3:-165 4:-338 7:-104 8:-344 10:-159 11:153 12:252 13:-110 14:-193 15:-392 17:-377 18:-166 19:-447 20:82 22:-282 23:-177 24:-344 25:131 26:-132
_makes 0:-274 1:-175 2:-131 4:-156 6:-374 7:-97 8:-118 9:-193 10:-107 11:-202 12:-192 13:-315 14:-280 15:-244 16:-241 17:-153 18:-343 19:538 23:-170 24:-137 26:-86
_making 0:182 2:-159 3:-116 4:-146 13:-118 14:-271 18:-98 20:322 21:-129 23:-203 24:-97 26:-249
_many 0:225 1:-202 2:-87 3:-355 4:-235 5:139 6:-411 7:-342 8:-190 9:-173 10:-411 11:-94 14:-475 15:-291 16:84 17:-114 18:-324 20:-437 22:-219 23:-308 26:190
_may 0:-406 1:-220 2:-93 3:-211 5:-254 7:-210 8:-292 12:237 13:-203 14:-162 16:-189 17:-124 18:-309 19:81 21:-257 22:-187 25:-158 26:-164
_me 2:-127 3:-185 5:-181 8:-296 9:-266 10:-276 11:-115 12:-101 15:-432 16:-240 17:-173 18:-167 19:-298 20:-305 23:-144 24:-115
_mean 1:-219 2:-240 3:-167 4:-96 5:-309 6:316 7:-182 10:-165 11:-329 12:-143 13:-112 14:-233 15:-146 16:-111 18:-210 19:-171 20:-210 21:-211 22:-197 24:-221 25:-432 26:183
_means 1:-83 7:-116 9:-83 11:-329 13:-103 17:-232 22:-94 26:292
_meant 5:-83 8:142 14:132 24:-121 26:-131
_might 0:-140 1:-103 3:-104 4:-100 5:-137 8:-111 9:-85 11:-120 12:-203 13:-131 14:-129 15:221 16:-170 17:-174 20:-114 21:-102 23:-113 25:-81
_mine 0:-127 1:-149 2:-154 3:-181 4:-151 5:-182 6:211 9:186 10:-236 11:-124 12:-91 13:-95 14:-87 15:-98 16:-125 17:-88 18:-156 19:-150 21:-156 23:-128 25:-81
_monday 0:-215 1:-120 3:-83 4:-161 5:142 6:-117 7:83 9:-132 10:-175 11:94 12:-258 14:-184 15:-119 16:-165 17:-234 18:-118 19:90 21:-297 22:-140 23:-184 24:-233 26:150
_more 1:-224 3:-90 4:-313 5:-294 6:-276 7:164 8:-243 11:-136 12:-444 13:-395 14:162 15:-130 17:-273 19:-385 20:192 22:-195 23:-279 24:106 25:-282 26:-123
_most 0:-167 5:-180 6:-214 7:-89 8:80 10:-222 13:101 15:-190 18:-122 19:228 21:-97 26:228
_much 1:-273 2:-283 3:-175 4:-299 5:233 6:-304 7:-300 8:-92 9:-459 10:-362 11:-245 15:-153 16:-364 18:-331 19:-347 20:188 21:-356 22:-358 23:115 25:-258
_must 2:-181 4:-119 5:111 6:-310 7:105 8:-271 9:-248 12:-245 14:-267 15:-304 16:-218 19:95 20:-401 21:-206 22:-102 24:-145 25:176 26:-317
_my 0:-319 1:-104 5:-363 6:-110 8:-330 9:-112 10:-165 11:-190 13:-125 14:-238 15:-440 16:-362 17:-338 18:-273 19:-418 20:-399 22:-222 23:-404 24:-284 25:103 26:512
_myself 0:-225 1:-232 3:-244 4:-158 5:-175 7:211 8:-126 9:-192 10:-176 11:149 12:-138 14:-101 16:-187 17:-252 18:-265 19:-137 20:-134 21:-401 22:-165 23:-149 24:-221 25:-256
_need 0:89 1:-320 2:-109 3:-124 4:-136 6:-223 7:-413 8:-230 10:-250 11:-271 13:213 14:-338 16:-404 18:151 19:-240 20:133 21:-197 22:-148 24:-292 25:-250
_neither 1:-134 9:-84 10:-130 11:-86 14:194 21:-118 22:117 23:-90
_never 0:-235 2:-340 4:150 5:-111 6:-245 7:89 8:133 9:-313 10:-390 11:-113 13:-124 14:105 15:-164 16:-395 19:104 21:-292 23:-466 24:-148 25:-322
_no 0:-237 1:181 2:166 3:-219 4:-230 5:-179 6:-173 7:-213 8:-106 9:130 11:-457 13:-290 16:-210 17:-284 18:-326 19:-248 20:-226 21:-191 22:-115 24:206 25:-211 26:-295
_nor 0:157 3:-167 5:-91 11:165 13:-99 16:-110 17:-94 23:-94 25:-95 26:-94
_not 1:-107 3:97 4:-405 5:113 6:167 7:-255 8:130 10:-195 11:-426 13:-218 14:-298 15:-292 16:-130 17:-143 20:-224 21:-360 22:-204 23:91 25:-353 26:-201
_of 2:-88 5:84 11:-161 12:-101 14:-116 16:-148 17:-149 23:-85 24:-119 26:-217
_off 1:-256 6:-254 7:-205 8:194 9:-167 10:-241 11:-320 12:-194 13:-390 14:279 15:-244 17:109 18:-266 19:-207 21:-231 22:-133 23:-256 24:-138 25:148 26:-445
_often 1:-127 2:-142 3:-156 4:-94 5:-188 6:-218 7:-114 8:-172 9:-175 10:-142 11:-154 12:-242 13:-121 14:-214 15:-163 16:-127 17:87 18:-210 19:-125 20:-94 21:-179 22:-158 23:264 24:117 25:89 26:-234
_ok 1:-187 2:-132 3:-157 4:127 5:-89 6:144 7:-141 9:-137 12:111 13:-215 14:-169 16:-93 19:-133 20:-88 21:165 23:-172 24:-122 25:-89 26:-199
_okay 0:-133 1:176 5:-160 6:-104 10:-187 11:98 12:-109 14:133 15:-110 16:-92 17:-122 19:-130 20:-82 21:-81 24:197 26:-286
_on 0:-321 2:-195 3:-500 4:-249 6:-135 7:-394 8:-217 9:-444 10:-178 11:-205 14:-157 17:-190 18:-300 19:-334 22:-191 25:-158 26:139
_once 0:131 1:-194 2:-153 4:-87 5:-302 6:121 7:124 8:-169 9:-190 10:-217 12:-222 13:-201 14:254 15:-317 16:-159 17:98 18:-347 19:-198 20:-190 22:-147 23:-352 24:-144 25:-146 26:-235
_one 1:-311 2:-137 3:-105 4:-301 5:178 7:-141 9:137 11:-226 12:-144 14:-180 19:-282 20:106 21:-383 22:-199 23:-194 25:-496 26:-417
_ones 0:-93 1:-99 3:124 4:286 5:-143 6:-140 7:-104 9:-120 11:-116 12:-135 17:-118 19:130 26:-247
_only 0:118 1:228 2:-222 3:-536 6:-155 8:-144 11:-124 12:-249 13:-392 14:-194 16:-347 17:-387 18:-81 19:137 20:-183 21:-372 23:98 24:-383 25:-269 26:-293
_or 0:383 1:-324 2:-117 3:-478 4:-611 5:-423 6:-239 7:-394 8:-331 9:-280 10:186 11:286 12:84 14:147 17:-434 19:-541 20:-270 21:-216 23:-301 24:-348 25:-215 26:-743
_other 1:-180 2:-183 6:-268 7:-252 8:-150 10:-135 11:-349 12:-227 13:-215 15:186 16:-170 17:-163 18:-204 19:-252 20:-219 21:-124 24:-183 26:93
_ought 0:94 1:-140 2:-114 3:-107 4:-87 5:-134 7:-228 8:-109 9:-141 12:150 13:230 14:-89 15:-97 16:-106 20:-100 21:81 24:-84 25:-116 26:-200
_our 0:-141 2:-135 3:-195 4:-120 5:-167 6:-161 7:-180 8:-131 11:-289 13:-119 14:142 15:-113 17:-205 18:-122 19:-101 21:-259 22:-91 23:-228 24:275 25:-93
_out 0:-306 4:-243 5:-183 7:-402 8:90 9:-588 10:-276 11:-410 12:-116 13:-226 17:150 18:87 19:-98 21:-108 22:-112 23:-245 24:-272 25:-307 26:-328
_over 0:-89 1:-119 2:-356 3:169 4:-270 5:-232 6:-270 7:303 8:82 9:-181 10:-205 11:-261 13:-293 14:-134 15:-151 17:-153 19:-120 21:183 22:-260 24:-259 25:-325
_own 1:-148 2:-150 3:-180 5:136 6:-108 8:-148 12:-145 13:-128 14:-211 16:-102 18:-138 19:-130 20:174 23:-103 25:-114 26:-212
_people 2:-94 4:-188 5:-113 6:-197 7:80 9:159 10:250 11:-409 12:-259 13:-288 14:-470 16:-204 18:-182 19:-119 20:-123 21:-328 22:-198 24:-462 25:-216 26:-376
_per 20:158
_perhaps 5:118 15:-102 18:-85 19:-194 24:200 26:-114
_person 1:-542 2:-114 3:-192 5:264 7:-237 8:-338 10:409 11:82 12:-439 13:-154 14:-426 15:-211 16:-364 17:-418 18:-430 19:-361 20:-387 23:-194 25:-82 26:-733
_please 2:-116 3:-139 4:-119 5:-210 6:-253 7:-107 8:-264 9:-97 10:-233 11:-271 12:-94 14:-112 16:-86 17:-141 21:-133 23:-109 24:-231 25:-209 26:477
_possibly 1:121 3:82 7:148 11:-82 13:-126 18:-115 26:-113
_put 0:-255 1:-197 2:-287 3:-218 4:-196 5:-234 6:-364 8:-216 9:-160 10:-291 11:264 13:244 18:-126 22:-146 23:-178 24:-188 26:-192
_question 0:-178 1:-113 2:-152 3:-194 4:-105 5:-106 6:-116 7:-115 8:-91 10:-294 11:310 13:-230 14:267 16:-215 17:-104 19:84 20:-129 21:-164 24:-164 25:-136 26:-184
_quite 0:96
_rather 0:-201 3:-151 4:-91 6:-171 7:98 8:-92 9:-146 10:112 11:93 13:-108 14:-115 15:94 18:-105 20:-118 21:-82 22:94 23:-125 24:-89 26:-259
_really 3:-91 6:156 7:131 9:-145 10:-95 12:-115 13:-154 14:-165 15:-374 16:-164 18:-297 19:-273 20:-290 21:-124 23:-97 24:-106 25:-108 26:-322
_right 1:-130 2:-312 3:-291 5:140 6:87 8:-300 9:-238 10:209 11:115 14:-242 15:-283 16:-138 17:-172 18:-195 19:-215 22:96 23:-268 24:-194 26:-760
_said 1:97 2:-248 3:-94 4:-221 5:-135 6:-188 7:-194 8:-341 10:-115 11:-105 12:-99 13:-254 14:-164 16:-214 17:-259 18:-294 19:-218 20:-278 21:181 22:-259 24:299 25:-250 26:-173
_same 0:115 1:-254 3:205 4:241 6:-330 7:-283 9:-255 10:-484 11:-355 13:-374 14:-307 15:-229 16:-203 17:-343 18:-157 19:105 21:133 24:-259 25:-149 26:-408
_say 0:-304 2:-157 3:-102 4:-395 5:-125 8:175 9:-212 10:-422 11:223 12:91 13:-92 14:-217 15:-357 16:-224 17:-510 18:-336 21:-190 22:88 23:-125 24:-430 25:-402 26:-115
_saying 0:210 1:-106 2:180 3:-178 5:-102 6:-121 14:-118 16:-126 21:-99 23:-162 24:110 25:-105 26:-134
_says 0:-217 1:-204 2:-399 3:-250 4:-97 5:122 7:-133 8:-355 9:-452 10:-213 11:-375 12:-161 13:81 14:213 15:-220 21:-193 24:81 25:-219 26:-129
_see 1:-164 2:-188 3:-195 5:139 6:99 9:-189 10:-273 11:-312 12:-271 13:-116 14:-245 15:-158 17:123 18:-255 19:-225 20:-214 21:-296 22:-89 23:-221 24:-218 25:125
_seem 0:119 1:-109 5:151 6:-150 8:115 10:-92 13:-92 17:-185 22:-90 26:-133
_shall 0:131 2:-100 3:-116 5:-81 7:-104 11:122 12:-147 13:-85 14:-166 15:-160 17:-108 18:-82 19:-107
_she 0:-209 1:-447 2:-478 3:-377 4:-185 5:-359 6:-305 7:-566 8:-354 9:82 10:-281 11:-303 12:265 13:-471 14:234 15:-483 16:-429 17:-161 18:-181 20:-285 21:170 22:209 24:306 25:-215 26:-508
_shes 6:92 9:-90 23:-111 24:193 26:-134
_should 1:-145 2:-232 3:-428 4:-587 5:-305 6:-238 7:-583 8:-387 9:-401 10:130 13:311 14:-87 15:-621 16:-255 17:-453 18:-133 19:-562 20:-297 23:86 24:-87 25:-616
_shouldnt 6:-86 7:-103 12:236 13:-108 14:-89 15:-114 17:-104 19:-133 20:-88 23:-88 26:-114
_simply 0:-102 1:-138 3:-109 5:-103 8:169 10:-90 11:96 18:142 21:-85
_so 0:135 2:-99 3:-274 4:-172 6:-104 7:-125 8:-106 10:-501 11:107 12:-219 14:-238 15:-206 16:-279 17:-573 19:155 20:-82 21:-216 23:-240 24:-116 25:-236 26:-330
_some 1:-129 2:-131 3:-265 5:-260 6:-248 8:-124 9:212 10:134 11:-173 12:-191 14:-218 15:-192 16:-155 17:-111 18:-203 19:167 20:-83 21:-155 22:-95 24:-110 25:-91
_somebody 0:-188 1:-167 4:-86 7:-236 9:-285 10:210 12:-185 13:-95 14:-172 16:84 17:-308 18:-136 19:-355 20:-384 21:-301 22:-207 23:-187 25:-382 26:-303
_someone 2:103 3:-426 4:-119 5:-389 6:-170 8:-250 9:-110 10:376 11:137 12:-207 13:-402 16:-144 17:-316 18:-337 19:-246 20:-432 21:-424 22:-90 25:-344 26:-221
_something 0:-180 1:-223 2:-304 3:264 5:-456 6:-405 7:-356 8:115 9:-418 10:-329 11:-285 13:154 14:-335 15:-367 16:-180 17:-138 18:-331 20:-424 21:264 23:96 24:-181 25:218 26:-473
_sort 0:-109 3:-137 5:-160 6:250 10:-148 11:-126 12:-135 13:-97 15:131 18:-219 20:-92 21:187 26:-219
_still 0:-441 3:-132 4:354 5:-307 6:-116 8:-151 9:-103 10:-340 11:-359 12:-186 13:-350 14:-204 15:-332 16:298 17:140 18:-121 19:-379 20:-425 21:-144 23:-112 24:-344 25:-279 26:-156
_stuff 1:204 2:-88 3:91 8:-92 12:-152 15:-115 16:160 23:-181 25:96 26:-298
_such 0:114 1:87 2:-337 5:-170 6:-171 9:127 10:125 11:-202 12:-154 13:-143 14:-193 15:136 16:-173 17:-231 18:-186 19:-139 20:-207 21:-249 22:142 23:-150 24:-176 25:-107 26:-321
_supposed 0:262 2:-95 7:-93 10:-143 11:-217 12:175 13:-91 15:-81 18:-123 26:-123
_sure 0:-207 2:-156 4:-105 5:107 7:-164 8:-174 9:-212 11:-115 12:-146 13:121 14:-130 15:-132 16:-163 18:-250 20:-86 22:-105 24:168 25:-208 26:-260
_take 2:-411 4:-312 5:-343 6:-158 8:-265 9:-240 10:-136 11:-403 13:91 14:-127 15:-267 17:149 19:-203 21:-386 23:-276 25:-316
_takes 0:167 2:108 8:-84 10:-106 12:99 15:-100 16:-135 17:-252 18:254 19:-138 24:-188 26:-359
_taking 0:-109 1:-119 3:162 8:125 10:-98 26:-85
_tell 0:-280 1:-171 2:-321 3:153 4:-318 5:-81 6:-97 7:-312 8:-332 9:-349 10:-148 11:-219 12:-129 13:-119 14:-83 16:88 17:-86 18:-237 20:-299 23:229 24:-307 25:-106 26:-168
_than 0:-381 1:-164 4:-225 5:148 7:105 8:-212 9:-285 11:-100 12:-294 13:-173 14:136 15:-278 16:-119 17:-264 19:-172 21:185 22:-124 23:-159 24:-193 25:-177 26:-248
_thanks 12:-182 21:-126 22:315 23:-81 26:-138
_that 0:-179 1:-258 2:-179 3:-411 4:-106 5:-120 7:-191 8:155 9:-217 10:-270 11:88 12:-257 13:-152 14:-152 15:126 21:-320 24:-261 26:-480
_thats 0:155 2:-211 3:-245 4:-127 5:-295 6:-260 9:-179 10:-251 11:-258 13:97 14:-283 16:-140 17:89 18:203 19:115 20:-216 21:-187 22:-134 24:136 25:-94 26:-422
_the 0:-155 1:-542 2:-238 3:-257 4:-85 5:108 6:-120 8:-271 9:-325 10:-100 13:-244 14:128 15:-86 16:-111 17:-381 18:-290 20:-247 23:-194 24:-173 25:-441 26:341
_their 0:94 4:-183 6:-356 7:181 8:-293 9:-102 10:-394 11:-460 13:105 14:-472 15:-138 16:-226 17:289 18:-149 21:-310 24:-323 25:-214 26:-391
_theirs 0:165 5:-120 6:134 7:-90 8:-110 10:-92 13:-92 17:-85 19:126 21:-100 26:-107
_them 1:-285 2:-459 3:-208 5:-252 6:-432 7:-388 8:85 10:-191 12:278 13:-238 14:-249 15:-539 16:-469 17:-549 19:257 20:-224 21:-340 23:325 24:-202 25:116 26:-710
_themselves 0:-165 7:-108 8:-86 9:-121 11:-111 13:-102 15:-96 16:205 18:162 19:-103 20:-126 26:-265
_then 1:-161 4:-159 6:-239 7:-254 9:-173 10:-126 11:-196 12:-111 13:86 15:-85 16:-132 17:109 19:-107 20:-126 22:-233 23:-226 24:266 25:-148 26:-282
_there 0:-81 1:-319 2:-594 3:-513 4:-114 5:-379 6:-125 7:-265 8:-221 9:-124 10:97 11:-541 12:161 13:-285 15:363 16:-112 18:-137 19:-182 20:-221 22:-503 23:-161 26:-268
_theres 0:-199 1:-171 2:-145 3:-101 4:-146 5:-181 6:85 7:-211 8:82 10:199 11:-87 12:-122 13:-110 14:126 15:-159 17:-83 20:-110 24:-237 26:-376
_these 0:437 1:-119 3:100 4:-84 5:-297 6:99 7:-278 9:-209 10:-220 11:-228 12:-131 13:-347 14:-312 16:-126 17:-113 18:-176 19:-181 20:-160 22:-132 23:-285 24:-213 26:-103
_they 1:-172 2:-363 3:-287 4:-378 5:-172 6:-339 9:-465 10:-729 11:-137 12:-135 13:-412 15:208 16:-235 18:250 19:92 20:-205 22:-528 23:-775 25:-313 26:-285
_theyre 0:-260 2:-192 3:-233 4:-135 5:-217 6:-206 7:228 8:152 9:-304 11:-123 12:143 15:-143 19:-137 20:-140 21:-141 22:-112 24:-176 26:-314
_thing 1:-198 2:-177 3:-160 6:-189 7:-273 8:-123 9:-226 10:-295 11:157 13:181 14:89 16:-229 17:-221 20:-211 21:-162 22:97 23:-89 24:-158 25:261 26:-551
_things 1:-198 2:-201 3:-223 4:-105 5:106 6:-90 8:-182 9:-181 11:-279 17:-183 18:-304 20:-224 22:-122 23:-190 24:-229 25:199 26:-395
_think 0:92 2:-289 3:92 4:-158 6:-255 9:-124 10:-267 12:-382 13:-267 14:108 15:-266 18:-391 19:-334 21:-152 22:-210 24:-133 25:-202 26:-88
_thinking 1:82 4:-119 17:101 26:-100
_this 0:248 2:-308 3:-458 4:-200 5:-119 6:-82 7:-108 8:-213 9:-113 10:-567 11:-320 12:-596 13:-416 14:-497 15:-420 16:109 17:-165 19:-170 20:-308 21:-251 22:-497 23:-350 24:-451 25:367 26:138
_those 0:-130 2:-211 3:-161 4:219 5:-210 6:-154 7:-293 8:-288 10:-325 11:-105 12:-205 14:-165 15:283 16:-90 17:132 18:-120 19:-137 20:-91 21:149 23:132 24:-144 25:-118 26:-345
_though 0:201 2:-98 4:111 6:105 7:-114 8:-153 10:-167 12:-211 16:-87 17:-142 18:-145 21:158 26:-137
_three 0:-196 1:-82 3:-246 4:-284 7:-311 8:-256 10:118 11:-168 13:-265 14:-122 15:-406 16:-176 17:208 19:-196 20:-141 21:150 22:163 23:-338 25:-187 26:-197
_through 2:-93 3:-115 5:-114 6:-153 8:249 9:-95 10:-157 12:-110 13:-154 15:-149 16:-200 17:-84 18:-125 19:-110 21:137 23:-105 25:-97 26:-208
_thursday 0:-134 1:-155 5:-157 6:-132 9:-100 11:-116 12:-143 13:150 21:-179 22:-95 23:-120 26:180
_to 0:-258 2:-156 5:-274 6:-279 8:-276 12:82 13:-227 14:-191 15:-308 16:-105 17:-109 18:-174 19:-164 21:-182 24:-146 25:-152
_today 0:-134 2:-150 3:-140 4:97 7:184 11:-141 12:-125 16:-122 17:-116 21:90 23:-183 26:144
_tomorrow 0:-183 1:-175 2:-212 4:-100 5:-117 7:-242 9:-129 11:-109 12:98 13:299 14:-173 15:-106 17:-92 18:-95 22:-108 23:-111 24:-147
_too 0:-274 4:-299 5:-317 8:-289 9:-402 10:-402 11:-302 12:239 13:-115 14:-163 15:-146 17:-396 19:134 20:-371 21:-374 22:214 24:155 26:-575
_took 0:-110 1:-84 2:-147 4:211 7:-126 11:-140 14:-87 16:-126 18:-105 21:-107 22:83 23:84 24:-82 26:-205
_try 0:-146 1:132 4:-82 5:-182 6:-123 7:-153 8:-138 11:-321 12:-116 13:-82 14:-140 15:-149 16:-86 18:105 19:-89 22:-94 23:-156 24:376 26:-157
_trying 5:-83 6:172 16:-102
_tuesday 0:-82 5:-93 6:92 11:127 12:-120 13:-119 16:93 26:-162
_two 0:-111 1:-122 2:-279 3:-85 4:-216 6:269 7:-224 8:-208 9:170 10:-271 11:-347 12:-104 14:-456 15:-252 16:-264 18:-179 19:-289 21:-96 22:-319 23:-362 24:109 25:-94 26:80
_under 0:-107 5:-166 8:111 16:-94 17:-116 26:238
_until 0:-119 1:280 2:-173 4:-132 6:162 7:-97 12:-126 13:-108 14:-85 16:-93 20:-136 22:-99 23:-128 24:80 26:-242
_up 1:-176 2:-241 3:-548 5:-228 6:-372 7:-87 8:-254 9:-364 10:-384 11:-384 12:-401 13:241 15:-129 16:122 17:193 18:-350 20:-92 21:-194 22:-407 23:-92 24:107 25:-123 26:-115
_upon 9:-123 10:-162 12:239 15:-208
_us 0:-153 2:-100 3:-135 4:-128 6:-220 7:-104 9:-210 10:-323 11:-283 12:87 13:-196 14:97 18:-97 20:-113 21:319 23:-87 24:-134 26:-320
_use 0:-136 1:-99 4:362 5:-264 6:-207 7:-349 8:-151 9:-136 11:96 12:-355 13:-318 15:-315 16:-291 17:-165 19:-276 20:-171 22:-212 23:-156 24:-205 25:354 26:-556
_used 0:87 3:93 4:-107 11:-89 12:-163 13:-246 16:-97 17:-106 18:-211 25:89 26:158
_using 0:-140 1:-98 6:-95 7:-187 8:-134 9:165 10:-97 11:-115 12:-91 14:-124 15:88 16:-94 18:-86 20:-112 25:200 26:-140
_very 0:-111 2:-98 3:-168 4:-107 6:163 7:-122 8:-105 11:-107 13:-121 14:165 15:-143 16:-101 19:-130 26:-228
_want 0:-142 3:291 5:-294 7:-255 8:-207 9:-474 10:-140 12:-250 13:-175 14:-515 15:-104 20:-108 21:-284 23:-167 24:-210 25:-457 26:-393
_was 1:-275 3:182 6:-122 7:-142 8:-223 9:-187 10:-326 11:-160 12:-380 13:-441 14:-119 15:-266 16:-135 17:-185 18:-300 19:-127 22:176 23:-199 25:-344
_wasnt 5:-94 6:-125 8:-123 11:-135 12:-85 14:-185 15:-195 18:-85 19:-95 21:163 22:82 24:206 26:-155
_way 0:-344 1:-224 2:-188 3:-319 4:90 5:-305 7:-142 8:144 9:250 10:-241 13:-284 15:-233 16:145 17:-184 18:-281 19:-152 20:134 21:-187 22:-157 24:-117 25:-193 26:-300
_we 0:119 1:-120 2:-248 4:275 5:-342 6:-383 7:-358 8:-161 9:152 10:-355 11:-224 14:272 15:-250 16:-181 17:-248 18:-213 19:-269 20:-90 21:83 22:-193 23:-147 24:-312 25:-193 26:-343
_wednesday 0:-89 5:191 16:87 21:-90 24:94 26:-247
_well 0:-323 1:-172 2:-209 3:-213 5:-242 8:-307 9:100 10:-224 11:118 12:-238 13:261 14:131 16:-332 17:-321 18:-232 19:-266 21:-309 22:-88 23:197 24:-224 25:-119 26:-94
_went 1:-203 4:248 5:-196 6:-235 7:-176 10:-198 11:-290 13:-132 14:-255 15:-157 16:-84 17:-178 18:-195 19:-229 20:-131 21:139 22:-103 23:-206 24:221 25:-124 26:-173
_were 0:136 1:-81 2:-169 3:-264 4:-178 5:-301 6:96 8:-167 9:-188 10:-244 12:-143 13:-141 14:379 15:-176 16:-199 17:-191 18:-174 19:-137 20:-118 21:-226 22:-127 23:-165 24:-116 25:-138 26:-247
_what 1:-110 2:-172 3:-271 4:-566 7:-270 8:-506 9:-562 10:-874 11:-351 12:-246 13:138 15:-128 16:-176 17:-420 19:130 20:-116 21:262 22:-264 23:-231 24:-193 25:-120 26:204
_whatever 17:84
_whats 1:-409 2:-97 3:-255 4:-447 5:-381 6:-469 7:-244 8:-346 9:-409 10:-469 11:-111 12:-251 14:-141 15:-481 16:96 17:-353 18:-232 19:142 21:-141 22:-302 23:-279 24:-356 25:154 26:351
_when 1:-124 2:-357 4:-367 5:-202 6:-268 8:-257 9:-185 10:-280 12:-255 15:-332 17:-145 18:-354 19:-175 21:-100 22:-387 25:-489 26:85
_where 0:-136 2:-220 3:-354 4:-109 5:-533 6:-386 7:-357 8:-168 10:145 11:-217 12:-434 13:-144 14:-354 16:124 18:-463 19:-427 20:-419 21:-232 22:-123 23:-272 24:-334 25:137 26:365
_whether 0:-396 1:-365 2:-378 3:-338 4:-237 5:-296 6:334 7:-176 8:-363 9:-414 10:-410 11:-95 13:-389 14:-112 15:291 17:209 19:-328 21:-336 22:-160 23:-268 25:-232 26:-278
_which 0:-165 1:-139 2:-498 3:-150 4:-348 5:-596 7:-489 8:-117 9:-546 11:-393 12:-87 14:-490 15:-192 17:-153 18:223 20:-423 21:-440 22:-285 23:-199 24:-306 25:-117 26:398
_while 0:-237 1:-226 2:-163 3:259 4:-95 5:-129 6:-224 7:-82 8:-162 9:-174 10:-160 11:-287 12:128 13:-173 14:311 15:-81 16:-161 17:-91 18:-140 20:-146 21:-425 22:-234 23:-308 24:-238 25:-221
_who 0:109 1:-230 2:-213 5:-267 6:-252 7:-451 8:-187 9:-205 10:95 11:-213 12:-156 13:-655 14:95 15:-141 16:-288 17:-197 18:-421 19:-572 20:-614 24:-508 25:95 26:122
_whom 0:-357 1:-151 3:-99 5:-181 6:-198 7:-159 8:149 10:376 11:-395 12:-298 13:-111 14:-95 15:-289 16:137 17:-131 19:-220 20:-311 25:-86
_whose 0:127 20:-95
_why 1:-313 2:-294 4:-266 6:-311 10:-320 12:-122 13:-302 14:-458 15:-101 16:-287 17:-385 18:-205 19:146 20:-194 21:-273 22:-205 23:-409 25:-153 26:199
_will 0:136 2:-382 4:-117 5:-434 6:-346 8:-456 9:-352 10:-393 11:-403 12:-396 14:-395 15:-344 16:376 17:-450 18:-463 19:-342 21:-283 22:-279 23:-355 24:-295 26:160
_with 2:117 4:-126 5:-139 7:-175 9:-280 10:-120 11:-276 12:-178 14:-231 17:-255 18:-211 19:-211 20:-152 22:-301 24:-566 25:-316 26:-250
_within 0:135 14:-82
_without 0:-228 1:-195 2:-351 4:-227 5:-366 6:-269 8:208 10:-357 11:-361 12:-142 13:-355 16:-115 19:-184 21:-150 22:132 24:232 25:-283
_wonder 0:-129 3:92 7:-90 10:-99 11:-120 12:-149 15:251 20:-87 26:-241
_wont 0:-134 2:-120 3:186 5:-116 6:-203 7:-200 8:-91 9:-103 10:-120 11:88 12:-152 13:-102 14:-118 16:-217 17:-110 18:-130 19:-103 20:-132 21:-92 24:-83 26:202
_would 0:-91 2:-424 5:-140 6:220 7:-172 8:-133 9:-425 10:199 13:-543 14:-505 16:-197 18:251 19:-111 20:-221 21:-329 22:-229 24:-251 25:-358 26:-742
_wouldnt 1:-83 5:89 7:-160 10:187 14:-93 15:-128 20:104 26:-104
_yes 1:-126 2:-141 5:-125 6:-132 7:-89 8:-83 9:-107 11:191 12:-183 13:-100 14:186 19:-114 20:-125 21:-124 22:-129 23:-195 26:-211
_yesterday 0:-124 2:-102 3:-103 5:-80 10:-140 11:-106 14:-102 22:-128 25:-85 26:201
_yet 1:241 2:-166 4:-105 5:-99 6:-104 8:116 12:-107 13:124 15:-128 16:-136 17:-137 18:-164 20:-123 21:-141 22:-94 26:-109
_you 0:-186 1:-486 2:-384 3:-518 4:-553 5:-337 6:-271 7:-385 8:-86 9:-646 10:-353 11:-233 12:-511 14:-380 15:-312 16:-608 17:-197 19:-327 20:139 21:-365 23:-304 24:-543 25:732
_youd 5:122
_youll 0:-93 5:113 7:-179 21:-95 23:-200 25:246
_your 0:83 1:-149 2:-178 3:-248 4:-200 5:-320 7:-222 8:-245 9:-268 10:-242 11:-95 14:-189 16:-172 17:157 18:-223 19:-208 20:-129 22:-94 23:-260 24:-193 25:289
_youre 0:-131 5:107 6:-109 7:-122 12:85 14:-96 15:-199 16:-147 19:-105 20:-172 21:130 25:84 26:-161
_yourself 7:221 14:-126
a_2 6:143
a_529 26:143
a_account 26:107
a_and 5:178 6:-108
a_bab 0:-106 17:164 26:-81
a_babysit 13:-154 18:-93 26:193
a_background 3:129
a_backup 26:89
a_bacterium 26:91
a_bad 3:-96 5:81 6:176 7:-85 10:-93 11:-91 12:-176 14:-179 15:236 24:-92 26:-249
a_bak 6:148 26:-124
a_ballet 11:125
a_ballpark 1:-212 11:-114 20:272 26:-101
a_banana 26:112
a_bank 9:117 11:-110 13:207 15:-103 16:118 22:100 26:-184
a_barb 8:-86 9:146
a_barbecu 13:-295 26:310
a_barista 26:111
a_barrist 1:150
a_beggar 7:184 24:-126
a_begin 0:-108 1:163 3:-110 9:-81 11:-259 12:-93 14:-153 15:-179 18:-109 20:229 26:-323
a_bell 15:90
a_bet 26:106
a_bicycl 7:221 10:-104 11:-80 21:-122 26:-138
a_big 0:-81 12:129 15:125 26:-169
a_biolog 0:88
a_biologist 10:251 26:-159
a_bird 0:109
a_birthda 22:-107 23:-95 26:160
a_bit 3:145 7:-109 12:-121 17:-111 22:-139 23:183 25:153 26:-183
a_blank 11:135
a_blog 12:175
a_bonu 20:118
a_book 21:144 26:-88
a_bookkeep 15:150 20:-80
a_boom 3:-97 16:157
a_boss 10:102 11:-88 12:-83 15:231 26:-169
a_bot 25:120
a_bottl 12:200 26:-154
a_bowl 22:80
a_brand 2:190 16:-92 18:-121
a_break 3:-86 4:148 17:-96
a_breakup 26:167
a_brew 0:123 8:83
a_brib 12:-96 15:-81 22:180
a_brochur 19:112
a_budget 26:167
a_bunch 5:-91 9:151 10:-106 15:144 26:-119
a_bus 0:-131 1:-82 3:111 11:287 12:-192 23:91 24:-100 26:-334
a_business 11:-126 26:158
a_butch 3:130
a_cactu 26:153
a_café 0:-169 12:227 13:181 20:-157 26:-297
a_cak 12:109 26:92
a_call 11:115
a_candidat 0:127
a_card 8:-92 11:-153 12:-97 22:241 23:194 26:-244
a_care 0:-150 3:206 6:279 10:101 16:-276 26:-230
a_carpent 18:160
a_carpet 26:91
a_cat 6:-123 26:247
a_certain 10:184
a_certificat 26:132
a_chat 0:226 1:-139 2:-170 3:-102 4:-82 6:-99 7:96 10:-136 11:-163 12:-81 13:180 14:-187 21:-86 23:-103
a_cheap 26:126
a_chef 4:-81 6:-82 16:-100 17:136 18:181
a_chemist 1:109 2:129 23:-98
a_chief 7:95
a_child 1:120
a_chill 11:221 12:-131 14:-136 16:-104 20:-152
a_choir 12:-107 17:150
a_christma 22:-130 23:169
a_circl 9:114
a_cit 9:167 26:-146
a_civil 5:89
a_class 0:83 26:118
a_classmat 0:119
a_classroom 5:-140 18:193
a_clerk 3:85
a_cliff 2:175 14:-157 16:-90
a_cod 13:-199 18:169 26:110
a_coffe 0:319 18:-102 26:-190
a_cold 10:-119 15:-82 26:258
a_colleagu 9:109 10:-95 11:96 13:-107 15:-131 21:145
a_compan 0:173 9:-83 11:-142 26:-135
a_complaint 26:129
a_complet 3:112
a_comput 16:166 18:-80
a_conclusion 26:81
a_conductor 5:158 17:-85
a_conflict 26:126
a_contact 4:-82 21:160 23:103
a_convers 0:184 1:-81 3:-113 5:-101 7:-97 10:100 11:231 12:-115 14:-164 20:-182 21:-140 26:-116
a_cook 3:167 5:116 15:96 16:-83 20:-84 26:-87
a_cop 25:192 26:-190
a_coron 13:133
a_costum 5:191 7:-117 26:-152
a_cours 1:149 18:-90
a_courtroom 6:176 10:-93
a_cov 0:-117 8:-88 11:-235 26:289
a_credit 26:151
a_cup 8:124 26:-90
a_curator 5:200 26:-171
a_curriculum 11:-92 26:148
a_cv 0:113 6:-92 12:-128 26:181
a_dat 2:-92 11:-99 17:-96 24:105 26:169
a_day 4:-93 5:-191 7:-89 9:-100 10:-115 12:112 13:-131 17:-283 18:-80 19:-94 20:-112 22:-109 24:-113 26:281
a_dead 3:82
a_decad 0:-85 1:-124 2:-168 4:209 9:-83 16:148 26:-183
a_decent 3:148 12:-172
a_decision 21:145 26:-130
a_deep 7:-225 26:225
a_defendant 1:150
a_degre 26:142
a_dental 10:126 26:-103
a_dentist 26:89
a_design 3:124
a_detectiv 5:158 24:-86
a_dietitian 10:90
a_different 3:106
a_diploma 18:148
a_diplomat 5:206 26:-184
a_director 7:226 8:-80 13:153 26:-170
a_doctor 9:-109 10:-89 26:208
a_doctorat 2:-114 18:200
a_dog 5:119 6:-123 26:127
a_door 6:-80 8:143 9:-85 10:-86 11:-112 15:253 18:-89 26:-162
a_dorm 1:-81 4:155 26:-83
a_dozen 9:155 26:-96
a_draughtsman 3:143
a_dream 1:-84 5:130 17:92
a_driv 26:97
a_driver 26:90
a_dying 16:150
a_exam 0:155 18:-98 26:-133
a_fair 11:107
a_fami 9:92 17:166 20:157 26:-209
a_fan 11:125
a_farm 3:-126 16:209 26:-186
a_fashion 16:183
a_feel 6:167 11:93 21:-138
a_fellow 4:98 12:174 23:-84
a_fev 12:152 17:-107
a_few 1:-111 2:81 7:161 18:-101 22:90 26:-213
a_field 2:159 5:-138 9:-151 11:-93 26:-82
a_figur 8:109 20:101
a_film 5:114 26:-97
a_firefight 5:131
a_firm 15:152
a_first 0:-91 1:287 2:176 3:-87 7:-98 9:-107 10:-96 12:-105 18:-101 20:-250 23:-101 26:-124
a_flat 10:-161 26:161
a_flight 5:108
a_flow 3:82
a_fly 0:96
a_fold 13:200 26:-132
a_foot 2:150 9:122 26:-157
a_foreign 18:-104 26:140
a_foreman 15:100
a_forest 13:115 26:-82
a_form 3:152 5:-121 10:95 18:-99 19:-87 26:-223
a_formal 0:136
a_fort 3:-96 13:205 14:-169 19:-90
a_fortnight 23:154 26:-119
a_fortun 20:91
a_four 6:188 21:-146
a_fraternit 26:157
a_freshman 1:223 26:-176
a_friend 0:-160 5:-101 6:135 7:-80 8:88 9:-89 10:-252 11:176 12:117 14:-182 16:-104 17:-143 18:-132 26:-251
a_friendship 14:-210 25:-81 26:258
a_full 0:87 3:180 8:-83 11:-123
a_funeral 13:-113 14:-92 26:210
a_futur 16:152
a_gam 5:116
a_gap 14:126
a_garden 6:115
a_ghost 4:175 7:-104 26:-118
a_gift 12:313 18:-90 22:113 26:-413
a_girl 1:103 4:87 17:-92 26:118
a_glass 0:153 5:-92
a_godfath 9:130
a_goldsmith 7:156 26:-95
a_good 0:-182 1:-182 2:-145 3:105 5:-211 7:-305 8:-171 9:-129 12:-135 13:-332 14:303 15:-146 16:-160 17:-92 18:-245 19:-109 20:-209 21:-244 24:-189 25:-99 26:100
a_grad 6:-120 26:141
a_great 3:85
a_group 0:200 10:-131 13:-109
a_groupi 3:-128 11:175 16:-90
a_grown 1:182 2:-90 3:-92 4:-88
a_guest 0:122
a_guy 0:-108 1:-114 13:211 21:-109
a_hairdress 3:116 11:-161 12:-91 18:-103 26:211
a_half 11:86 13:146 26:-88
a_hall 15:123
a_handshak 0:132 26:-95
a_harbour 13:104
a_head 18:109 21:125 26:-197
a_headach 13:-118 26:160
a_health 26:96
a_hear 6:83
a_heart 21:-85 26:160
a_helmet 13:-222 26:209
a_high 0:-100 10:166 12:-112 20:-189 26:158
a_hindranc 9:-96 18:199 26:-91
a_hir 0:-86 8:134 20:-89 26:82
a_historian 18:156 21:156 26:-181
a_hol 12:144 26:-115
a_holida 17:166 26:-125
a_hom 7:95
a_hors 26:93
a_hotel 3:116
a_hous 4:127 17:-84 20:163 26:-131
a_housewarm 12:-265 26:279
a_hug 8:-85 10:141
a_human 16:-107 25:191
a_hundr 0:88
a_hurr 14:187
a_interview 0:128 26:-111
a_jacket 13:104
a_job 0:144 2:-150 3:-322 5:-184 6:234 10:-278 11:88 12:117 13:-191 14:-138 15:-156 16:-257 18:-299 19:-222 20:-86 21:-162 24:-147 25:-173
a_jocke 0:-110 13:132
a_jok 5:-115 6:-84 26:183
a_journal 21:84
a_journalist 19:215
a_judg 0:-107 1:-80 4:-108 12:-122 17:185 20:100 26:-199
a_key 26:100
a_kind 0:128
a_kindergarten 6:137 10:-124
a_laborator 26:131
a_lad 10:111 21:85
a_laptop 13:-84 14:109
a_law 13:83
a_lawy 0:86 1:131 5:-167 6:104 9:-116 21:-81
a_lawyer 5:207 15:-131 26:-95
a_leas 23:-111 26:148
a_lectur 10:188 26:-151
a_let 2:-112 9:-102 10:-167 11:240 22:-86 23:-96 25:-85 26:165
a_librar 1:154 3:130 26:-220
a_licenc 18:136 26:-117
a_lif 6:-85 17:247 26:-148
a_lifeguard 26:169
a_lift 0:166 10:-88
a_lighthous 9:-128 10:227 12:-98 17:135 23:-98 26:-154
a_lin 11:-122 22:202
a_link 21:217 24:-199
a_linkedin 10:-82 11:116
a_list 2:-134 13:188 18:-108 26:-172
a_littl 1:88
a_liv 0:-84 5:182 20:-109
a_loan 20:99
a_locksmith 1:-119 3:151 8:-124 14:-80 15:-93 18:103 23:-93 26:158
a_log 21:84
a_login 25:138 26:-131
a_long 4:86 10:131 13:-94 23:140 26:-169
a_lorr 0:-117 16:217 26:-164
a_los 0:205 26:-216
a_lot 0:-94 5:145 18:92
a_love 3:-94 5:109 6:142 23:137 24:-80 26:-104
a_lump 7:132 26:-107
a_lut 20:96
a_luthi 0:144 5:-102
a_machin 2:154 23:-82 26:-127
a_mail 7:-84 11:-191 23:96 24:96 25:194
a_man 2:-83 9:-125 14:-80 19:183 26:-232
a_manag 0:141 5:-89 10:150 26:-133
a_marin 10:87
a_marriag 26:152
a_mast 2:-111 11:187 26:-108
a_master 18:175 26:-97
a_matron 1:149 26:-97
a_meet 0:99 11:201 13:-116 14:-102 26:-97
a_memb 4:149 26:-124
a_mentor 0:157 26:-154
a_mess 13:126 26:-104
a_messag 10:-124 11:175
a_method 6:83
a_midwif 3:145 16:-87 17:88
a_minut 11:96 13:145 26:-98
a_mistak 15:140 25:194 26:-197
a_month 9:182 20:102 26:-191
a_mortgag 3:241
a_mosaic 20:128
a_moth 3:-106 4:132
a_motiv 11:-215 26:212
a_mous 2:-88 7:186
a_museum 20:100
a_musician 6:-92 19:-82 20:189
a_nam 0:-94 5:-85 9:169 10:120 11:-119 21:-190
a_napkin 21:83
a_natural 4:-89 12:-87 23:168
a_neighbour 10:-92 18:-80 26:187
a_network 9:152
a_new 1:-174 2:81 3:272 8:-120 9:-168 11:-128 16:-319 18:-166 23:-242 26:337
a_newcom 0:-102 18:163 26:-148
a_newslet 26:122
a_nic 8:93 14:149
a_night 6:165 26:-153
a_nightmar 10:-86 15:106
a_nineteen 1:148 3:-126
a_no 12:343 20:-277 24:90
a_nobod 2:-121 3:-97 7:280 9:-156 24:-143
a_nois 12:111 26:-84
a_normal 0:-177 5:176 10:85 11:-130 15:123 17:-96 20:137 26:-314
a_not 6:-102 11:-197 18:-134 19:-123 21:-153 22:278 23:-97 26:153
a_notar 0:-89 5:169 22:-114
a_notebook 0:168
a_novel 5:-159 26:212
a_nuclear 26:126
a_nuisanc 10:-95 18:-89 23:186 26:116
a_numb 26:131
a_nurs 3:189 5:-120 6:-101 19:90
a_old 4:-80 10:133
a_pag 7:-105 11:248 26:-140
a_pair 2:-96 18:143
a_pap 26:132
a_paramedic 1:-113 3:168 23:-92
a_parcel 20:-99 26:178
a_park 26:129
a_part 0:149 19:-99 26:128
a_passport 26:105
a_patent 13:190 18:-123
a_pay 20:-264 26:283
a_pdf 11:-85 26:120
a_pen 1:-88 5:-115 13:216 21:-127
a_pension 20:118
a_percentag 26:109
a_permit 23:-92 26:161
a_person 1:-298 3:-135 4:-131 5:269 8:-108 9:-131 10:283 11:107 12:-176 13:-157 15:-135 16:-236 17:-229 18:-206 19:-165 20:-128 21:-150 23:-142 24:-134 26:-340
a_pest 24:120
a_pharmacist 3:128 26:-103
a_phd 18:86
a_phon 11:95
a_photo 2:-80 26:137
a_physiotherapist 3:116
a_pianist 18:137
a_pictur 5:117
a_piec 2:128 7:-83 22:102
a_pil 4:-106 10:-98 21:166
a_pilot 3:114 11:109 12:-158 17:198 26:-187
a_pizza 26:165
a_plac 2:-120 3:-165 8:186 10:-206 11:-83 13:-125 14:-119 15:96 23:218 26:-125
a_plaintiff 1:150
a_plan 1:111 2:-86 21:144 26:-140
a_plaqu 4:83
a_podcast 26:133
a_poem 26:100
a_point 0:98
a_polic 0:-97 6:-154 14:207
a_portrait 4:183 26:-119
a_position 0:202 8:90 12:-133 26:-150
a_post 0:207 5:-152 6:-124 12:-228 23:-90 26:176
a_pot 17:-120 18:131 20:146 26:-162
a_practic 12:137
a_practition 0:116 26:-101
a_press 10:98
a_print 0:-92 16:164 26:-92
a_problem 1:134 5:-96 10:134 26:-127
a_profession 5:136 6:93 20:-94
a_professional 0:231 10:96 11:-85 13:-117 26:-141
a_professor 4:-106 7:82 10:162 11:98 12:-88 26:-236
a_promis 21:87
a_publish 9:190 12:-141 26:-87
a_pupp 11:-95 26:212
a_quart 11:212 12:-111 26:-156
a_question 10:-165 11:198 12:128 14:-96 15:-87 19:92 24:-88
a_quick 26:103
a_quiet 6:163 15:118 26:-160
a_rac 7:84
a_radio 7:130
a_radiograph 16:145 26:-83
a_rain 6:93
a_rais 26:189
a_rang 0:-157 1:135 12:-104 20:187 24:-106
a_rar 10:87
a_real 26:122
a_realistic 5:172 20:93 26:-192
a_receipt 11:-159 22:182
a_recent 2:181
a_recommend 11:-159 12:252 26:-106
a_record 12:81
a_recruit 10:109
a_recruiter 0:135 26:-108
a_referenc 26:85
a_referral 11:-111 12:198 26:-93
a_refund 26:171
a_refusal 14:-89 24:309 26:-286
a_regist 10:128
a_relationship 23:152 26:-105
a_relief 3:130
a_remind 23:-229 24:293 26:-169
a_rep 24:203 26:-127
a_report 10:183 21:158 26:-229
a_request 11:224 24:-103 26:-84
a_retir 10:117
a_reunion 4:86
a_right 0:-136 5:176 26:-84
a_robot 3:-138 11:157 16:-154 25:120
a_robotic 18:110
a_roof 19:103
a_roommat 10:-198 26:226
a_résumé 11:-175 26:206
a_sail 18:96
a_sailor 10:190 26:-156
a_sal 26:127
a_salar 20:226 26:-233
a_sampl 11:182 26:-90
a_scarf 26:150
a_school 0:-102 4:111 7:-106 10:-92 17:203 26:-225
a_sculptor 23:153
a_second 0:-81 3:102 7:-93 11:-117 17:-92 24:219
a_secretar 3:123 7:-95
a_semest 26:86
a_senior 1:-100 2:123
a_sensibl 16:145 26:-83
a_seriou 1:-99 3:161
a_set 0:-82 8:145 14:-87 24:92
a_shap 14:100
a_shar 4:122
a_ship 11:87 17:90
a_shirt 26:84
a_shop 26:122
a_short 11:184
a_show 5:181 15:-127
a_shy 7:-149 9:166 14:206 26:-259
a_sick 7:128 17:189 18:-86 26:-144
a_sid 19:119
a_sign 3:-104 5:-102 6:123 23:199 25:-88 26:-202
a_singl 1:237 3:-96 4:98 9:129 12:-120 18:-134 26:-125
a_sink 6:-100 16:143
a_slid 15:186 26:-131
a_small 0:-136 3:-101 7:-107 9:-96 12:113 20:253 23:-89 26:-181
a_smile 10:-161 11:207
a_social 3:116 17:88 26:-81
a_societ 10:128
a_sock 26:90
a_sofa 26:120
a_softwar 3:96
a_sommeli 0:153 5:-92
a_sophomor 1:142 3:-109
a_sourc 26:93
a_speech 26:210
a_stack 21:122
a_stag 15:-114 17:88 20:163 26:-144
a_stain 26:205
a_stamp 26:129
a_standard 0:174 26:-147
a_start 13:137
a_startup 8:-85 10:141
a_steeplejack 18:115 26:-103
a_stick 5:158 17:-85
a_stomach 7:100 11:-86 20:104
a_stonemason 0:122
a_stor 14:129 25:-103
a_straight 18:117
a_strang 0:148 5:172 7:-102 8:-132 10:95 12:-117 15:-96 17:-93 24:-97 26:-229
a_strong 7:115
a_student 0:-193 1:203 2:140 3:-96 4:-234 5:-128 7:-84 9:-92 18:-88 22:-92 26:91
a_stupid 18:95
a_subject 1:91
a_sublet 26:127
a_suit 6:-179 13:-112 26:203
a_suitabl 10:122
a_sup 8:-123 10:186 26:-154
a_supermarket 11:-92 26:148
a_surgeon 11:115
a_surveyor 0:-117 5:-132 15:-84 17:205
a_synonym 26:115
a_system 0:-151 9:-92 21:200
a_tabl 0:-81 5:-103 9:-276 26:330
a_taboo 20:112
a_talk 0:-111 1:171 2:-86 6:-145 7:-145 10:-173 11:145 13:148 14:-181 15:118 20:-94 21:-188 22:151 23:-97 26:-211
a_taxi 0:-81 6:-133 7:-148 11:-194 13:-114 14:-93 17:-85 26:262
a_teach 7:121 26:-103
a_teacher 19:116
a_team 0:-115 10:99 15:91
a_teenag 1:106 7:-92
a_telegram 14:151
a_templat 11:162
a_tent 13:-81 25:-85 26:135
a_term 26:103
a_thank 11:-113 22:234 26:-91
a_theatr 3:180 5:-109 26:-139
a_therapist 3:120
a_thing 6:-91 8:87 11:162
a_third 24:171
a_thread 26:89
a_ticket 26:126
a_tie 2:107 13:-170 26:91
a_til 3:143
a_tim 23:111
a_timetabl 1:137
a_tin 10:146 26:-83
a_tomorrow 16:92
a_tooth 26:123
a_topic 26:94
a_touch 16:106
a_tour 12:151 18:127 26:-133
a_trad 3:-117 5:126 16:91 18:-111
a_train 18:-87 21:-133 23:-88 26:205
a_traine 10:143 12:82
a_tram 12:112
a_translator 20:146
a_trick 0:-101 7:206 10:-91 12:-89 26:-88
a_trip 26:94
a_tutor 18:-118 26:150
a_twent 1:-151 3:181
a_two 17:97
a_typical 5:-95 15:229 17:-120 20:-81
a_tyr 26:120
a_union 26:88
a_universit 9:101
a_used 12:-105 13:-196 18:-140 26:289
a_vacanc 12:189
a_vaccin 26:216
a_vet 0:-85 6:147 7:-88 17:164 19:-102 26:-107
a_video 0:-112 7:90 13:260 26:-279
a_villag 9:221 20:-90 26:-198
a_viola 0:-91 1:-90 2:101 26:134
a_violin 0:-90 26:135
a_viru 26:121
a_visitor 5:192 26:-154
a_voc 2:-113 18:120
a_voic 7:-97 10:-90 11:190 26:-80
a_wall 3:-117 5:-105 6:-98 7:-265 24:339 26:-131
a_war 10:-81 16:-207 26:228
a_wast 10:126 26:-85
a_watchmak 16:98
a_way 4:87 9:153 26:-117
a_weav 16:92
a_websit 5:-104 10:95 13:-87 26:140
a_wed 12:-81 13:-123 19:152 26:137
a_week 0:121 5:-152 10:-99 15:-92 17:198 18:-88 23:-125 24:-92
a_wet 5:200 26:-171
a_whol 0:160
a_wikipedia 7:221 10:-104 11:-80 21:-122 26:-138
a_win 0:202 3:102 26:-249
a_woman 4:217 5:-94 15:101 21:-90 26:-130
a_wood 20:109
a_word 0:-109 1:-89 4:145 7:-226 11:-344 12:157 14:220 22:-99
a_work 0:-184 1:112 3:-152 5:-160 8:178 10:-101 13:-90 15:158
a_workshop 15:144
a_written 22:116
a_wrong 7:189 11:-105 14:-143
a_year 1:-298 3:-128 4:-271 5:104 6:-172 7:-154 10:120 11:-116 12:-84 14:-96 15:103 16:-93 17:-162 18:-141 19:221 20:-147 21:153 23:102 24:-184 26:-143
a_young 3:-108 4:-118 10:163 16:92
a_zoom 13:169 26:-171
abilit 18:172 26:-127
abilit_are 18:146
abilit_trait 18:92
abl_to 15:-96 17:89 18:217 20:113 26:-170
about_a 0:-177 3:-118 6:142 7:-89 8:108 15:119 16:-138 17:-130 18:-108 19:-115 20:-131 21:-94 24:135
about_an 12:257 15:-109 19:-82 26:-96
about_ask 7:-133 15:-113 17:147 20:166 26:-181
about_at 8:-101 19:152
about_becom 10:90
about_being 5:117
about_benefit 0:-100 15:-90 16:-92 17:-82 19:-175 20:300 26:-103
about_car 3:129
about_certificat 12:-95 18:128
about_chang 16:164 19:-98
about_climat 3:-126 16:-139 26:200
about_combin 17:119
about_compens 20:96
about_competition 13:-97 14:-90 15:-146 16:248 17:-112 18:-127 19:-191 20:-100
about_conflict 26:131
about_contact 8:-86 9:146
about_cook 6:121
about_coworker 15:81
about_cultur 15:132
about_cut 16:99
about_dai 15:166
about_dentist 10:126 26:-103
about_disappointment 12:-112 14:-103 15:-233 16:-179 17:-155 18:-114 19:313 20:-195
about_diversit 15:246 16:-97 17:-89 19:-180
about_each 7:99
about_earn 10:-88 20:124
about_eat 7:-106 26:151
about_economic 1:161
about_even 13:-81 17:179
about_everyon 12:175
about_failur 14:-87 15:-248 16:-201 17:-173 18:-104 19:304 20:-130
about_figur 14:-90 20:165
about_flexibilit 17:150
about_fort 3:-81 13:148
about_four 6:108
about_frustr 7:-82 19:130
about_going 10:133
about_her 0:127 5:-171 11:-122 12:86 13:155 14:-119 19:150 24:-122 26:-126
about_him 13:126
about_his 0:-88 14:232 25:-105 26:-81
about_histor 26:133
about_holiday 17:172
about_hour 13:-118 17:236
about_how 5:82
about_incom 12:-133 20:139
about_info 0:96
about_it 0:-162 5:127 7:-171 8:-266 9:-162 11:-183 12:256 13:-122 14:-156 15:-251 17:-163 18:-234 19:206 21:195 23:-148 25:-88 26:-271
about_job 5:-111 6:-103 8:238 15:-88 17:-160 19:-108 26:-82
about_lawyer 5:-150 26:171
about_licenc 18:141 26:-100
about_lif 5:104 10:184 19:-82 26:-200
about_lifestyl 17:246 19:-172
about_lighthous 5:113
about_long 14:144
about_look 12:139 20:-81
about_management 15:127
about_mark 18:166 26:-161
about_me 0:-122 1:-87 3:-113 5:-154 6:-186 7:128 11:-123 12:-177 13:199 14:192 15:-244 16:-165 17:-167 18:-202 19:-293 20:-192 25:183 26:-241
about_men 6:136 24:-82
about_monday 5:181 15:-127
about_mone 20:203 26:-90
about_my 1:96 2:-125 7:228 9:-183 10:-118 11:-148 12:-244 13:-162 14:-95 15:-194 16:-88 21:-175 23:186 26:182
about_myself 0:-110 6:-136 7:280 11:238 13:-318 14:128 15:-83 18:-122 21:-180 26:-319
about_network 9:122
about_new 15:-168 16:223
about_night 17:105
about_not 7:-150 23:171
about_open 8:220 14:-82
about_overtim 17:189
about_pay 12:-257 20:335 25:85
about_pension 1:104
about_peopl 25:90
about_policemen 5:113
about_politic 11:-109 12:164 20:-86
about_privat 12:159 20:-120
about_profession 1:164 9:-105
about_remot 15:147
about_salar 12:-154 20:301 26:-186
about_ship 13:104
about_sixt 5:87
about_skill 18:85
about_somebod 13:183
about_someth 3:-111 8:154 14:98
about_stag 7:148 13:-84
about_stress 17:-131 19:223
about_success 14:-126 19:212 21:-102
about_such 15:158
about_switch 1:122 3:-107
about_tax 6:159 23:-82 26:98
about_teach 3:106
about_that 5:-117 7:-86 8:-92 14:-116 15:227 16:119 18:-113 19:-172 20:134 26:-188
about_the 0:-160 1:-195 2:-163 4:-107 6:-253 7:-279 8:-211 9:-87 10:-322 11:-179 12:-277 13:-220 14:-335 15:193 16:110 17:-216 19:289 21:108 22:-81 23:-225 24:-253 26:88
about_their 3:-92 5:156 6:-112 7:-101 8:-208 10:-109 12:-238 14:-121 15:-150 16:-98 17:165 18:-172 20:85
about_thi 16:114
about_thre 10:98
about_to 2:246 3:-107 8:-181 11:-119 26:-160
about_train 18:180
about_trend 16:92
about_typical 20:123 26:-87
about_vac 17:158
about_vacanc 8:103
about_wag 20:161
about_we 4:112
about_weakness 26:131
about_what 0:246 1:-103 3:-95 6:-121 7:169 8:-120 10:90 11:-116 13:-145 14:-171 15:-125 18:85 23:101 26:-301
about_wher 13:-243 15:-150 16:341 18:-89 19:-142 20:-81 26:-119
about_which 19:127
about_whom 5:-153 8:214 15:-83 19:-100
about_work 0:-98 1:120 2:-98 3:-138 4:-92 8:137 10:-105 13:-88 15:224 16:-131 19:-186 26:-145
about_you 3:-92 13:160
about_yourself 7:211 14:-98
abov 7:121
abov_me 7:100
abroad 1:-100 15:-98 21:-115 26:209
abroad_cost 26:86
abstract 11:-278 26:272
abt 20:227 26:-178
abt_mone 20:162 26:-111
academ 1:-86 4:98 10:-85 11:-88 18:-89 23:123 26:-113
academ_and 4:108
academ_on 23:120
academic 9:225 20:-140 26:-203
academic_is 9:221 20:-90 26:-198
accent 1:-93 7:109 9:-171 12:-99 26:123
accent_and 7:194
accept 0:-172 11:-87 12:-166 13:-153 14:-92 21:-138 22:-94 23:-96 26:288
accept_fifteen 0:-133 13:-94 26:191
accept_the 26:111
acceptabl 0:-83 12:208 14:-98 20:-127 24:-100 26:-147
acceptabl_allow 12:104
acceptabl_and 12:119
acceptabl_to 11:92
accord 6:170 11:-95 15:-123 16:175 23:-135 26:-215
accord_to 6:163 16:174 23:-86 26:-156
account 0:-104 1:-97 3:114 4:-176 5:221 6:-217 7:-135 8:-110 9:-237 11:-112 12:-221 13:-125 14:-119 15:-116 17:-123 18:-88 22:-105 23:-91 24:-81
account_becaus 21:139 26:-82
account_in 26:107
account_my 3:160 17:-87
account_what 5:198 6:-82 21:-132
accountant 0:-85 1:-84 3:148 6:119 10:-109 11:126 26:-105
accountant_for 3:99
accountant_i 6:112
ach 7:111 11:-123 20:115 26:-102
ach_each 7:107
ach_to 20:110
acoustic 6:138
acoustic_aft 6:117
acquaintanc 1:-90 3:-107 9:274 14:-99 18:-85 26:-187
acquaintanc_that 9:94
acquaintanc_to 9:203 26:-113
across_a 9:-124 10:237 23:-98 26:-152
across_as 7:98
across_from 0:114
across_someon 10:94
actor 16:-96 23:-118 26:160
actor_won 23:-81 26:138
actual 5:115
actual_agre 0:122
actual_do 5:169 6:-93 15:-91
actual_lik 5:224 19:-119 26:-129
actuar 0:120 13:-95
actuar_and 0:114
ad 8:89
add 0:-189 2:-200 4:-172 6:-103 7:-94 9:-103 10:-140 11:-202 12:225 13:-194 14:-220 16:-88 17:-176 19:-85 20:-188 21:-262 22:-233 23:191 24:-210 25:-102
add_drop 11:-81 26:159
add_everybod 5:-80 13:-81 17:-94 23:192
add_her 12:179 23:-148
add_him 23:168
add_or 23:106
add_them 12:107
address 3:-145 10:-197 11:227 12:-186 13:-84 14:-93 15:-218 21:-188 24:-107 26:91
address_and 11:132
address_at 26:85
address_from 11:94
address_how 11:115
address_of 10:-99 11:-123 15:-118 26:215
admin 3:129
admin_job 3:82
admission 18:-144 26:132
admission_requirement 18:-110 26:127
admit 2:137 6:-89 19:117 26:-81
admit_that 2:115
admit_what 19:102
ads 8:131
ads_but 8:97
adult 1:166 3:-166 4:-104 7:185 9:-92 10:-246 11:-136 15:-143 18:-90 25:-87 26:187
adult_mak 1:148 3:-126
advanc 0:-180 5:-129 7:-95 18:-87 26:112
advanc_do 13:116 26:-80
advanc_is 0:-110 13:-109 26:189
advantag 0:154 26:-86
advantag_and 0:104
advertis 0:-119 1:-87 2:-118 5:109 8:216 14:-115 16:-107 23:-97 26:-230
advertis_and 8:116
advertis_someon 8:91
advertisement 0:-162 1:-169 2:177 3:-181 4:-115 7:-140 8:317 9:-151 10:-180 14:-159 16:-143 17:-84 18:-134 19:-97 20:-142 23:-113 24:-102 25:-140 26:-304
advertisement_ask 1:-107 2:193 3:-90 10:-92
advertisement_wher 8:142
advic 0:-90 3:-87 5:-104 6:-166 7:105 8:-90 11:-116 13:-137 14:-92 17:-81 18:-88 21:-179 22:-89 23:278 26:-145
advic_and 6:-92 23:172
advic_should 23:120
advis 0:229 1:-91 2:-140 3:-170 5:-103 6:-97 8:-84 10:-98 16:90 19:-101 21:-206 23:185 24:-127 26:-212
advis_a 16:98
advis_and 21:-107 23:191
advis_put 0:88
advis_told 0:160 26:-129
adviser 0:161
adviser_plan 0:129
af 3:-103 5:-97 6:162 19:-80 26:-172
af_is 3:-86 6:156 26:-99
affair 0:230 11:-182 14:-143 15:-109 25:-92 26:-223
afford 20:113 26:-90
afford_to 20:100
afraid 0:-175 1:-258 2:-340 4:-205 5:-281 6:-308 8:-234 11:-260 12:-199 16:97 17:-240 19:-93 20:-104 22:-222 23:-255 24:-198
afraid_id 16:166 18:-80
afraid_ill 14:106 21:169 26:-139
afraid_its 7:-117 8:-98 15:191
afraid_of 2:-93 5:-98 7:90 10:-96 13:131 21:-100 25:-84 26:108
afraid_that 6:-83 7:-171 26:132
afraid_the 7:-116 10:194 15:-98
afraid_theyll 3:85
afraid_to 7:135 26:-100
afraid_youll 23:-97 25:148
aft 0:-137 1:-180 2:124 3:-204 5:-534 6:119 7:-480 8:-433 9:-295 10:-122 11:-445 13:-114 14:-92 15:-399 16:-452 17:-202 18:-547 19:-105 21:-161 22:91 23:183 24:-487 25:-420
aft_4 6:136
aft_a 0:229 3:-212 5:-103 6:90 8:-141 12:-119 14:-85 17:-146 19:117 21:-180 23:198 24:-191 26:-259
aft_all 4:95 6:92 21:-167 22:102 23:89
aft_an 11:-131 22:151
aft_colleg 2:204 4:-96 21:-146 23:-83
aft_eat 21:-89 26:159
aft_finish 2:95
aft_fiv 2:-119 4:-82 20:249 21:-96 23:-184
aft_gradu 2:83 26:92
aft_half 23:204 26:-113
aft_me 26:92
aft_meet 6:117
aft_midnight 18:-87 21:-133 23:-88 26:205
aft_my 2:252 4:-114 14:118 18:-85 21:-91 23:-105
aft_rais 4:112
aft_say 24:154
aft_six 14:115
aft_so 4:152 10:-85
aft_som 23:117
aft_someon 10:128
aft_such 21:-147 22:162
aft_ten 2:-114 3:116 14:134 21:-120
aft_the 0:-103 1:131 2:-166 4:-87 5:-104 6:123 10:-106 12:-141 14:-353 20:-217 21:203 23:278 24:-167
aft_tomorrow 13:145 21:-108
aft_twent 0:-114 2:-94 4:-161 14:140 16:-131 20:163 23:-89
aft_what 22:82
aft_work 17:137
aft_year 4:112
afternoon 1:-127 4:-158 7:-98 10:-112 11:-125 17:201 18:-101 21:159 26:-208
afternoon_and 21:148
afternoon_for 22:105
afternoon_off 0:-101 4:-100 17:203 26:-170
afterward 0:-91 5:-86 6:-92 7:93 10:-100 11:-156 12:-272 13:-89 14:111 18:-142 21:-338 22:167 23:120 24:-197 26:-131
afterward_i 7:99
again_aft 23:136
again_at 3:162
again_i 24:94
again_id 15:138
again_last 9:190 26:-116
again_may 10:-81 19:182
again_or 3:-89 23:-135 24:218
again_so 3:-118 19:-98 20:186
again_the 6:-128 19:167
again_without 23:-124 24:148
against_interest 6:196 26:-193
against_it 26:108
against_my 6:86
against_stress 2:-83 26:141
against_that 6:113 23:154 26:-119
age 0:-85 2:-216 4:-122 5:-87 8:-89 9:-102 10:147 11:-123 12:103 14:-215 16:-243 17:-134 18:-99 19:-111 20:-264 22:-112 23:116 26:-304
age_ago 3:-106 4:161
age_bare 1:182 2:-90 3:-92 4:-88
age_do 1:-99 3:161
age_is 4:-89 12:-87 23:168
agenc 0:-131 14:-112 15:-84 16:99 18:-119 26:105
agenc_a 10:113
agenc_are 16:139
agenc_is 10:-129 26:144
agenc_nev 8:97
agenc_that 5:119
agenda 7:-148 11:-153 13:207 14:-87 25:-86 26:-128
agenda_ahead 7:-105 11:-100 13:199
agent 5:122 11:-95 12:-90 14:-108 15:-116 16:141 18:-95 26:-133
agent_about 16:139
agent_and 5:118
agent_on 17:92
ago 0:-199 2:-268 3:-111 4:325 6:-92 7:-195 9:-93 10:-171 11:-223 12:-170 13:-144 14:-273 16:-173 19:-83 20:-107 21:201 22:-104 24:118 26:-326
ago_i 3:96
ago_im 21:87
ago_may 1:135 24:-106
ago_not 24:149
ago_ok 4:85
ago_still 3:-106 4:161
ago_what 14:-182 21:196
ago_would 4:84
agre 0:160 1:-118 2:-134 3:-224 4:-122 5:-202 6:92 7:-176 9:-157 10:-193 11:-128 12:-128 13:-157 14:-127 15:-191 16:-111 17:-107 18:101 19:-110 21:-223 23:-133 24:260 25:-92 26:-233
agre_and 21:-101 24:189
agre_then 14:-104 24:132
agre_to 0:204 6:-87 15:-96 24:92
agre_with 6:174
ahead 0:-136 1:118 4:-90 7:-171 11:-160 13:279 14:-172 25:-89 26:-190
ahead_and 13:120
ahead_of 7:-105 11:-100 13:199
ahead_what 1:106
ai 3:-140 16:220 26:-272
ai_chang 16:129
ai_gonna 16:148 26:-122
aid 6:97
aid_fit 6:83
aim 0:169 1:-94 8:-133 13:-105 19:-91
airbu 5:-102 26:136
airbu_hav 26:131
airport 13:-83 18:-192 26:218
alarm 0:-105 3:-91 13:-104 25:-131 26:173
alarm_for 25:-119 26:170
aliv 9:-90 19:-145 23:163 26:-123
aliv_without 19:-115 23:161
all_about 3:-86 6:-90 8:203 13:91 15:-111 16:-92 18:-84 19:-173 20:-87 21:128 23:-101
all_alon 5:-110 13:-111 15:-156 24:196
all_by 7:-99 21:177
all_day 0:-100 5:124 11:-100 15:257 17:-107 19:-206 26:-90
all_down 3:159
all_fix 5:-90 8:149
all_fun 5:99
all_going 13:-208 15:-118 16:241 19:-125
all_hav 2:114
all_his 11:115
all_i 1:116 5:-182 6:-100 9:-93 13:210 19:87 22:-81 23:-125 26:-178
all_im 5:157
all_in 2:-147 3:98 7:-171 14:164 15:-103 16:-114 19:215 23:-207 24:-93 26:-91
all_introductor 1:161
all_ive 6:104 19:115 21:-92
all_job 19:127
all_look 2:90 19:112
all_multipl 26:147
all_my 0:-90 1:-90 3:140 5:-116 7:-129 8:-136 10:-99 13:-135 14:89 16:-92 21:149 23:-98 24:-110 25:145
all_night 26:94
all_of 0:-117 3:-82 5:153 6:-144 8:-124 9:-84 11:-91 17:149 19:-82 20:-110 21:114 23:91
all_on 15:103 16:114 26:-108
all_open 15:134
all_over 21:148
all_panic 1:-98 2:178
all_right 0:-151 5:-86 10:-133 11:142 12:143 15:-84 22:-83 25:112 26:-109
all_say 0:88
all_shall 24:81
all_sign 2:139 26:-113
all_six 5:119
all_smil 24:101
all_so 0:-194 5:-146 6:231
all_sound 0:169 21:-124
all_sunshin 19:126
all_talk 0:111
all_that 5:-94 7:-117 9:86 11:146 19:103 24:-117
all_the 4:-93 5:-103 8:195 15:-91 26:152
all_their 8:-182 9:175
all_ther 5:199
all_thes 4:98 6:188 23:-94 26:-136
all_thi 6:-93 23:172 25:132
all_think 1:104
all_thos 0:-158 9:-96 15:81 21:196
all_thre 6:83
all_vps 2:-119 3:-83 7:207 9:-153
all_want 1:-82 2:161
all_we 3:204 21:-123 23:-110
all_what 0:101 5:81
all_who 5:-86 8:145
all_wobbl 5:141
all_written 6:83
allerg 3:130 5:-89 18:-118 26:103
allerg_and 3:125 18:-95
allow 0:-140 1:-146 3:124 4:-177 5:-128 8:-98 10:-135 11:-185 13:-104 14:112 15:-183 16:-96 17:-132 18:-82 19:-190 20:-249 23:-84 24:-198 25:-104 26:281
allow_appropriat 12:104
allow_my 3:161 4:-113 26:-112
allow_on 26:102
allow_to 12:115 20:-102 26:194
alma 4:224 10:-164
alma_mat 4:196 10:-112
almost 3:86 6:-102 7:-133 19:-93 22:123 23:-100
almost_a 3:130
almost_thre 22:118
alon 0:-237 2:-116 3:-143 4:-108 5:-209 7:-117 8:-90 9:-156 10:-149 11:-119 12:-159 13:-233 14:-165 15:276 16:-235 17:-297 18:-206 19:-184 20:-86 21:-177 24:181 25:-133
alon_all 15:107
alon_or 15:187 17:-105
alon_the 6:93
alon_until 1:88
along_mightnt 12:129 18:-93
along_to 13:225 26:-181
along_wheth 15:97
along_whil 11:-93 12:-81 14:185
alread_a 5:206 26:-184
alread_an 0:150
alread_ask 1:161
alread_forgotten 19:-82 21:143 23:-97
alread_hav 2:137
alread_i 24:105
alread_wear 2:108 26:-94
alread_what 5:116 21:104
also_interest 12:182 26:-140
also_not 23:131
also_outsid 0:130
although_i 2:156 26:-111
although_my 2:141 26:-98
although_the 21:98
alum 4:125
alum_director 4:111
aluminium 11:-103 12:-118 26:210
aluminium_in 26:188
alumna 1:-123 2:-152 4:172
alumna_and 1:-88 2:-118 4:166
alumni 0:-151 1:-92 2:-185 3:-89 4:380 7:-90 8:-97 9:-127 11:-154 12:-107 14:-101 15:-182 16:-90 17:-86 18:-134 21:-131 23:-225 24:-130 25:-120 26:-265
alumni_director 4:97
alumni_even 4:124
alumni_of 4:100
alumni_offic 4:184 26:-107
alumni_rememb 4:137
alway_a 2:151 15:185 16:-82 23:-84 26:-153
alway_been 3:142 7:-93
alway_just 8:155
alway_new 8:97
alway_paid 26:116
alway_stumbl 7:205 11:-96 14:-128
alway_tak 12:129 18:-93
alway_the 2:-166 7:251 9:-90 14:-113 20:-90 26:-151
alway_think 7:136
alway_want 5:-82 6:134 21:-82 22:116
alway_work 13:125
am_a 2:131 18:-99
am_afraid 7:135 26:-100
am_bor 3:99
am_burn 3:165
am_burnt 3:164 6:-113 20:-80
am_doing 26:128
am_embarrass 7:138 18:-95
am_finish 2:107
am_fort 3:-118 16:141
am_i 0:128 4:-98 6:210 9:-95 10:-199 11:-250 12:170 13:-167 14:-219 15:-84 16:-96 17:-109 18:170 19:-102 20:-114 21:-119 23:-208 24:98 25:-114 26:-371
am_in 1:199 2:-132 9:-90
am_just 2:131
am_last 6:194 16:-98
am_lat 2:136
am_miss 6:-86 18:215
am_new 1:170 2:-115 9:172 26:-189
am_nineteen 1:82
am_not 1:108 8:161 11:-95 12:-121 13:122
am_now 6:115
am_or 11:-151 14:161
am_return 4:112
am_scar 7:107
am_sham 7:156 11:-98 23:-102
am_still 2:115
am_tir 3:124
am_ver 6:127
am_writ 11:226 26:-235
amaz 2:-94 5:-120 6:-118 7:-99 9:141 19:127
amaz_one 9:143
amaz_what 19:122
ambassador 7:166 13:-134
america 0:143 9:-104
among 1:111 5:-131 6:-170 7:-88 11:-93 15:96 16:-92 17:-116 19:-147 26:-214
among_all 15:110
among_grown 1:120
among_several 6:-87 10:146
among_such 9:122
an_abstract 11:-254 26:259
an_accent 7:153
an_account 21:139 26:-82
an_accountant 3:89 11:121
an_address 11:107
an_adult 10:-189 15:-105 26:245
an_advertisement 8:246 14:-96 26:-164
an_agenda 7:-105 11:-100 13:199
an_agent 16:139
an_alarm 25:-119 26:170
an_allerg 26:109
an_alumna 1:-85 2:-107 4:140
an_alumni 4:84
an_ambassador 7:151 13:-108
an_answ 26:204
an_app 0:-167 2:-203 25:240 26:-106
an_applic 0:135 26:-108
an_applicant 0:122
an_appointment 11:206 26:-175
an_apprentic 10:135 15:-84
an_archaeologist 5:137
an_architect 1:123 15:105 26:-113
an_archiv 2:184 26:-122
an_articl 7:-103 12:-132 21:196 23:134 26:-109
an_assistant 11:184 25:118 26:-193
an_astronom 1:179 26:-138
an_auction 6:167 26:-159
an_aunt 20:128
an_award 7:144
an_awful 14:120
an_awkward 14:144 24:-132
an_e 11:-212 22:81 25:-145 26:203
an_economist 1:161
an_egg 26:88
an_eighteen 1:161 3:-177
an_electric 1:-82 11:-82 24:-96 26:181
an_electrician 0:-129 26:163
an_elegant 14:-90 20:165
an_email 1:-87 5:-124 7:-82 10:-112 11:229 22:108 24:-105 25:-148 26:-132
an_emoji 11:125
an_empt 2:156 7:-109
an_end 14:150
an_engine 0:-94 1:122 3:107 13:86
an_estat 5:118
an_even 0:-98 1:-90 13:144 18:169 21:-112
an_event 5:161 26:-133
an_exam 18:216 26:-141
an_exampl 11:147
an_exhibition 11:94
an_experienc 0:-139 4:187 21:-93
an_eye 11:-93 14:169 23:-123 26:-137
an_honest 5:128 8:-124 9:115 16:98 26:-130
an_hour 0:178 1:-89 7:-131 12:-268 14:-218 17:-231 21:103 22:150 23:-94 24:116 26:-201
an_iceberg 5:-112 8:138
an_idea 10:-132 11:217 26:-117
an_idiot 7:88
an_important 7:176
an_impostor 7:215
an_impression 11:173
an_incom 3:149
an_info 0:122
an_inform 0:90 6:-116 7:-97 10:210 11:162 13:-124 14:-149 17:-87 21:-310 25:-106 26:-265
an_insid 5:148 8:-97 13:-105 15:-84 16:108 26:-102
an_insuranc 3:85
an_internship 0:-163 7:-96 8:-176 11:-189 12:185 14:-128 15:-149 16:-82 17:-112 18:-95 19:-110 20:-93 26:288
an_interview 0:164 11:-89 13:-108 14:-145 26:136
an_introduction 12:110
an_introvert 6:-163 7:212 26:-152
an_occasion 23:118
an_occup 5:161
an_offic 3:160 4:-96 26:-135
an_old 17:89
an_ombudsman 11:-99 13:-104 14:205
an_open 8:-120 11:-182 12:192 15:120
an_oper 26:126
an_opinion 16:117
an_optician 18:113
an_ord 13:113
an_ordinar 5:-122 10:160 26:-105
an_organ 26:129
an_ounc 26:142
an_outlin 26:128
an_oven 26:118
an_overview 14:-136 21:238
an_ulterior 8:98
an_unbias 5:161
an_uncl 9:159
an_undergraduat 1:120
and_3 6:108
and_a 0:225 2:-107 5:-147 6:-100 7:-105 8:-162 11:195 12:-165 15:-81 16:-135 17:-150 18:-108 19:-124 22:-102 23:-120 25:-89 26:-104
and_about 3:98 26:103
and_acoustic 6:117
and_afterward 7:99
and_again 9:190 26:-116
and_all 0:-107 6:-82 7:-84 13:215 21:-149
and_alread 2:108 26:-94
and_alumni 4:102
and_am 3:99
and_anoth 5:137 6:-104
and_ask 0:167 1:-81 4:137 10:-90 11:-96 12:-174 14:209 15:-110 17:-93 19:-123 20:-88 26:-96
and_bad 19:131
and_being 6:93
and_benefit 20:209
and_blow 6:-159 10:187
and_blush 7:130 26:-80
and_boom 3:-97 16:157
and_boss 15:93
and_both 6:104
and_can 15:-103 17:-113 19:165
and_cant 3:104 26:-105
and_career 1:104
and_colleagu 15:127
and_commut 17:150
and_comp 6:104
and_cut 14:152
and_day 17:92
and_did 21:146
and_disappointment 17:-253 19:261
and_do 17:175 20:-162 26:-101
and_doesnt 26:94
and_dont 1:-94 7:-130 10:106 11:-133 12:167 13:-132 14:-97 17:-104 19:-152 20:122 23:-109 24:-102 26:-190
and_dream 3:126
and_dut 15:90
and_each 6:152
and_educ 18:180
and_even 22:106 26:-92
and_everybod 1:111
and_everyon 2:223 18:-119 19:-80
and_exam 18:141 26:-100
and_fami 13:-102 17:142
and_feel 1:-85 7:-116 10:130 13:-87 17:148 18:129 26:-194
and_felt 6:138
and_fir 0:114
and_fiv 5:169 6:-93 15:-91
and_flexibilit 17:84
and_forget 7:155 14:-94
and_forgot 21:94
and_forth 6:155 14:-98 26:-98
and_found 0:88
and_friend 15:-102 17:180
and_get 7:100 14:-131 17:191
and_go 7:99
and_got 2:159 3:-148 13:146 14:-96
and_has 8:126 24:111
and_hasnt 0:-147 12:-99 13:-141 21:92 24:108 26:171
and_hat 3:169 19:-126 26:-88
and_hav 0:190 1:80 3:-241 6:-94 7:-146 9:-144 10:-119 11:-143 12:-116 20:-80 21:-90 26:201
and_havent 1:-103 4:131 21:155 26:-175
and_he 0:-83 9:199 11:-84 21:-163
and_help 6:116
and_her 13:106
and_hes 7:130
and_how 3:-89 5:-147 8:160 9:-165 10:86 14:-154 15:166 19:-252 26:-326
and_i 0:168 1:-95 2:101 3:139 4:-277 9:-368 10:-347 12:-113 14:151 15:-231 16:85 18:-323 19:-206 22:-208 24:-287 26:-170
and_id 3:-156 6:-98 8:-82 9:-88 16:85 17:183 24:-81 26:186
and_im 0:-261 3:-192 4:-114 8:-103 10:-121 11:-123 12:100 14:-103 15:-108 16:-86 18:-114 21:81 23:-83 24:-181
and_in 8:86 16:103 22:104
and_interview 0:-104 14:209 21:-157
and_it 1:-98 2:-104 3:148 4:-94 5:-107 6:-231 7:-110 8:-138 10:-186 11:162 15:-97 19:-119 23:276 24:-155 26:114
and_its 0:-145 1:-170 2:84 3:144 4:-152 5:-190 9:-122 11:-151 12:80 13:113 16:-163 18:-136 19:-90 20:-197 21:-201 24:-84
and_ive 0:-141 1:112 2:-252 4:-139 5:-152 6:-175 8:-105 9:-88 10:-154 15:124 17:-102 18:113 19:-112 21:106 24:-148 26:-355
and_job 5:83
and_judg 9:184 26:-162
and_keep 20:99
and_know 0:95 1:82 3:-80
and_lack 22:127
and_lawy 1:117
and_learn 21:109
and_least 15:-106 19:153
and_left 3:-85 6:147 26:-81
and_look 3:145 9:-83 10:124
and_marmalad 0:-110 26:154
and_may 20:118
and_miss 7:-94 11:-114 12:279 14:-124 26:-201
and_must 3:144 18:-109 26:99
and_my 0:-236 3:-101 5:-157 7:88 8:-100 9:196 10:-102 11:110 12:-129 13:-121 14:-229 18:224 20:-89 21:-128 24:-110 25:-86 26:-526
and_need 1:-93 2:84 15:118 17:119 18:-107
and_neith 1:-85 10:-114 14:193 21:-84
and_nev 14:-85 20:174
and_no 1:-143 2:193 7:103 14:83 18:-91 21:104 26:-152
and_not 2:151 3:167 5:230 7:-121 8:-153 9:-117 11:-90 14:-128 21:-180 23:-141 24:-120 26:-213
and_noth 1:157 3:-132 4:125 9:-113 13:88
and_now 0:-99 3:144 6:-184 8:-146 12:-104 14:-171 18:-127 21:-165 26:-273
and_one 5:137 6:-131 9:95 10:-110
and_onl 1:142
and_organis 21:84
and_peopl 6:151 7:117
and_ping 15:134
and_practis 7:111
and_prais 6:-84 19:155
and_promis 21:123 24:-94
and_put 7:197 26:-122
and_qualific 18:155
and_read 18:95
and_refus 1:88
and_regul 13:-97 14:-90 15:-146 16:248 17:-112 18:-127 19:-191 20:-100
and_retir 10:89
and_reward 19:160
and_run 5:-140 18:193
and_said 9:-98 11:120 21:-87 22:-80 23:100
and_say 4:-81 5:172 7:-80 10:-124 14:91 21:-124 26:-110
and_ser 5:98
and_she 12:139 14:-93 24:-85
and_should 12:169 17:-96 26:-118
and_sinc 2:-89 24:157
and_slept 20:96
and_so 3:-96 19:143
and_sold 3:82
and_staff 10:98
and_still 2:103 6:100 7:95 13:-105 17:183 20:-175 26:-117
and_stop 0:176 26:-106
and_talk 0:164 3:-157 7:116 10:-81
and_teach 6:144 10:-82
and_teamwork 5:99
and_tell 0:153 5:-92
and_that 0:161 1:-97 3:-91 8:-123 19:-109 21:-111 24:127 26:-81
and_the 0:141 1:-216 2:158 3:-197 4:-106 5:-102 6:107 7:115 8:-146 10:159 11:-256 12:-277 13:98 16:-219 17:-133 18:-221 20:-147 21:-236 22:-94 23:-161 24:-235 25:-95
and_then 3:-80 5:114 21:150 22:-95
and_ther 3:-151 10:159 14:118
and_theyr 1:154 26:-121
and_think 1:-83 3:83 4:-86 14:106 26:149
and_tim 2:164 11:144 18:-90 26:-177
and_told 6:82 14:80
and_two 3:144
and_want 0:-111 1:158 2:-194 3:299 5:-88 6:-98 8:-87 10:-103 16:-194 19:-123 23:-105
and_was 14:113 17:90
and_we 14:140
and_weekend 13:-84 17:188
and_what 0:150 6:-163 14:-89 16:107 18:-272 19:84 20:131 24:-102 26:-221
and_when 0:-174 5:-83 8:-105 9:89 14:-88 21:170 24:92 26:143
and_wheth 18:96
and_who 25:120
and_whom 0:-118 18:115 26:152
and_with 0:145 1:-90 2:-82 3:-103 6:-102 8:-92 9:164
and_wont 12:-90 15:88 26:129
and_worr 1:144
and_would 0:-106 1:-167 3:163 4:149 5:-106 6:-128 18:127 26:-89
and_wouldnt 5:89
and_yet 8:111 19:101
and_youd 5:118
android 0:-102 2:-154 25:-186 26:169
angr 24:-169 26:176
animal 3:88 5:-162 6:138 17:-112 19:-138
animal_but 5:-107 6:162
ankl 26:139
ankl_what 26:116
announc 5:-90 8:191 9:-89
announc_went 8:93
annoy 1:145 3:-146 5:-108 6:-167 7:-153 8:-93 9:-119 10:-107 11:-138 14:-114 15:-122 17:-120 18:-132 19:-168 20:-99 24:295 26:-217
annoy_when 1:138
annual 5:-82 12:-96 13:120 14:-107 18:-99 21:-106 25:-92 26:80
annual_report 13:131 26:-95
annual_review 26:179
anoth_and 15:192 19:-137
anoth_candidat 2:95
anoth_field 3:155
anoth_guy 5:102
anoth_hat 5:137 6:-104
anoth_industr 3:138 16:-90
anoth_lin 3:207 11:-103
anoth_one 3:144 26:99
anoth_person 24:81
anoth_profession 3:112
anoth_round 2:95
anoth_say 5:162 24:-94
anoth_that 16:120
anoth_thre 12:-116 26:142
anoth_town 9:-168 26:189
anoth_trad 3:94
anoth_warn 5:95
anoth_way 9:125
answ 0:90 1:-184 2:-88 6:-308 7:-306 8:-361 9:-197 10:-246 11:-288 12:-288 14:-463 15:-289 16:-239 18:-104 19:-449 20:-269 21:-333 22:-153 23:-194 26:162
answ_and 5:181 8:-111 26:-109
answ_behavioural 0:-139 26:194
answ_by 26:120
answ_for 2:128 24:-82
answ_from 18:117
answ_is 24:81
answ_mail 7:-107 17:209 26:-81
answ_my 11:-98 25:-83 26:154
answ_on 26:143
answ_right 0:208 2:-93 18:-97
answ_sinc 24:81
answ_the 26:99
answ_them 6:-163 25:206 26:-191
answ_what 24:182 26:-161
answ_when 3:244 13:189 14:-142 17:-92 19:-185 20:-89 24:-101 26:-303
answ_wher 26:105
answ_why 3:-82 25:-126 26:181
answer 0:-326 3:-223 4:-211 5:-250 6:-110 9:-156 10:-97 11:-261 12:-217 14:292 15:-221 16:-223 17:-178 18:-200 20:-170 21:-199 22:-175 23:-256 25:-269 26:-150
answer_about 5:-97 19:146 26:-108
answer_alway 2:155
answer_an 8:184 14:-96 26:-108
answer_are 14:121
answer_at 24:-204 26:233
answer_clev 13:120
answer_each 14:129 25:-103
answer_everyth 14:100
answer_lik 14:151
answer_me 24:155 26:-80
answer_the 7:119
answer_to 14:-179 24:240 26:-93
ant 26:173
antibiotic 0:-165 10:-106 12:-181 13:-186 15:-113 17:-99 18:-96 20:-87 26:227
anxiet 7:179 17:-99 26:-114
anxiou 7:234 13:-87 26:-114
anxiou_befor 7:92
anxiou_on 7:98
any_advic 7:92
any_credit 26:115
any_fre 17:115
any_furth 1:-115 2:131
any_good 14:-83 15:257 26:-89
any_happi 6:115
any_help 22:158
any_long 1:-99 3:130
any_mor 3:140 4:-127 7:-123 16:132 26:114
any_of 3:-129 4:184 10:110
any_one 2:143 18:-117
any_pap 8:112
any_profession 1:117
any_tip 7:177
any_work 0:-104 8:167 16:106
anybod_about 21:186 26:-102
anybod_els 25:95
anybod_in 9:199 16:-183
anybod_over 1:88
anybod_pay 16:135
anybod_then 0:-90 8:128
anybod_who 5:145 10:107 26:-81
anybody 0:-82 5:129
anybody_tim 5:119
anymor 11:-131 25:156 26:-91
anyon_about 1:127
anyon_answer 7:119
anyon_do 0:106
anyon_ever 8:104
anyon_from 9:135
anyon_in 6:-94 9:169
anyon_on 25:140
anyon_talk 1:-151 3:181
anyon_why 7:134
anyon_would 0:-86 1:-113 5:-105 7:225
anyth_about 20:109
anyth_for 1:149 2:-167 4:139 26:-88
anyth_happen 2:-104 21:180 23:-122
anyth_how 11:-97 23:118
anyth_i 8:84 12:190 13:-88 14:-96 15:-93 26:-80
anyth_is 25:138 26:-131
anyth_lin 2:99
anyth_so 11:-173 25:185
anyth_ther 18:97
anyth_to 1:158 2:-108 7:-83
anyth_yet 13:145 21:-108
anywa 6:-121 7:-83 12:113 14:-158 17:-101 18:-159 22:145 26:-134
anywa_ask 12:141
anywher 0:100 1:128 3:-87 8:82 9:-122 10:125 26:-157
anywher_and 8:127
anywher_near 10:141
apart 5:112
apologis 10:-111 11:-132 26:307
apologis_to 26:243
app 1:-164 2:227 3:-198 6:-168 7:-114 8:-100 9:-98 10:-278 11:-96 12:-86 14:-96 16:-222 17:-97 23:-93
app_0 2:107
app_a 25:138 26:-131
app_app 2:93
app_for 2:-126 25:-167 26:232
app_ive 2:93
app_or 0:-127 2:270 10:-173
app_to 25:-175 26:199
apparent 8:105
apparent_what 8:91
appeal 6:-173 26:194
appeal_a 6:-130 26:157
appear 8:104
appli 0:-104 2:162 3:-126 5:-84 8:119 14:-103 24:-128 26:-99
appli_anywher 8:127
appli_to 2:169 3:-87
applic 2:163 3:-90 4:-137 5:-126 8:-140 11:-93 12:-97 13:-120 14:-135 18:-90 21:-122 24:-170 26:142
applic_com 2:131
applic_from 0:135 26:-108
applic_ive 2:107
applic_period 2:-117 26:138
applicant 0:143
applicant_or 0:122
apply 0:268 2:293 3:-166 5:-176 6:-101 8:-170 9:-122 10:-108 12:-81 13:-141 14:-160 16:-118 17:-110 18:-159 23:-182 24:-193 25:-115 26:-224
apply_anywher 0:121 26:-122
apply_for 0:160
apply_onlin 2:155
apply_somewher 0:175 18:-121
appointment 0:-112 5:-103 7:-123 10:-101 11:160 21:-85 25:-189
appointment_beforehand 13:88
appointment_with 11:194 26:-173
appreci 11:-102 22:198 26:-147
appreci_without 22:84
apprentic 7:-95 10:87 11:-124 12:130 14:-97 16:-90 20:-165 22:110 26:-129
apprentic_and 22:105
apprentic_the 10:135 15:-84
apprentic_what 15:100
apprenticeship 0:-150 26:176
apprenticeship_as 0:-129 26:163
approach 0:-101 1:-106 2:-154 3:240 4:-123 5:-109 6:-99 7:-96 8:-100 9:-184 10:185 11:176 12:-124 13:-145 14:-129 15:-138 16:-161 17:-140 18:-130 19:-154 20:-132 21:-95 23:-185 26:-258
approach_a 10:123
approach_contact 10:113
approach_her 10:-117 11:185 26:-151
approach_nin 24:96
approach_peopl 3:269 9:-81
approach_someon 10:103
appropriat 13:223 20:-104 22:118 26:-345
appropriat_as 12:-103 22:116
appropriat_polit 12:104
appropriat_to 13:230 26:-267
april 1:99
archaeologist 5:190 26:-104
archaeologist_com 5:137
archaeologist_with 5:109
architect 0:-136 1:108 3:-150 4:-126 6:-83 7:-153 9:-117 10:-134 11:-159 12:-190 14:171 16:-107 17:-91 19:-112 20:-125 21:-105
architect_ask 14:204 26:-89
architect_built 26:132
architect_get 2:103
architect_i 18:110
architect_one 15:123
architectur 2:98 6:160 26:-87
architectur_or 6:125
architectur_portfolio 2:103
archiv 2:189 3:-107 8:-87 9:-114 11:-116 15:95 18:-110 26:-190
archiv_how 15:90
are_about 10:98
are_all 8:147
are_any 15:147
are_averag 2:-86 6:-125 18:192 26:-168
are_awful 19:127
are_behind 2:126 26:-85
are_clev 13:190 18:-123
are_com 16:122
are_dog 26:102
are_don 16:120
are_dying 26:87
are_eas 1:-153 26:153
are_essential 18:146
are_expect 18:120
are_fill 8:115
are_finish 16:139
are_fishermen 9:135
are_fiv 13:125
are_for 0:152 4:190 10:-143 26:-152
are_forbidden 12:215 13:-181
are_fort 3:-104 10:175 14:-107
are_given 8:96
are_going 16:120
are_gon 8:185 13:-115 14:91
are_good 0:-211 1:-120 2:88 3:-90 10:-143 11:164 12:-138 13:113 14:-110 15:-228 16:87 19:-127 21:170
are_hidden 8:108
are_illegibl 21:118
are_in 0:-160 5:-116 9:-110 15:-90 16:-93 19:-104 26:240
are_interview 5:119
are_long 4:127 26:-148
are_mad 15:169 16:-91
are_my 12:-109 25:156
are_nev 12:-148 17:199 26:-142
are_new 8:116
are_nic 14:-85 15:160
are_no 0:-80 7:-116 9:-165 10:231 24:-118 26:-107
are_not 2:-102 5:-105 6:-100 8:246 10:-132 18:177 21:-134 26:-165
are_oka 24:149 26:-106
are_onl 9:127 10:-92
are_or 0:111 10:-95
are_out 3:155 12:-87 14:172 17:-91 21:-91
are_over 2:89
are_paid 20:91
are_peopl 15:88
are_retir 10:177
are_ruin 19:103
are_said 14:143 26:-108
are_sign 15:121
are_so 6:116 8:88 26:-82
are_som 13:162
are_stranger 15:131
are_stream 9:-106 16:144
are_taboo 12:156
are_the 1:-123 2:-173 3:-120 4:-223 5:-126 6:-119 9:-159 10:-191 11:-175 12:96 13:-212 14:-276 18:-218 19:147 20:-116 23:-86 24:-116 25:-129 26:194
are_ther 0:-89 12:-124 14:-103 15:-185 16:109 17:-119 18:-149 21:-92 22:-88 23:148 24:-194
are_thes 0:183 8:-111
are_thrill 5:119
are_too 12:160 13:-113
are_two 8:-86 9:146
are_u 25:120
are_ver 14:121
are_we 0:222 8:-124 12:-81
are_welcom 15:165 16:-94 18:-111
are_you 16:-152 18:-89 25:150 26:95
area 9:-182 10:-114 15:-158 16:151 17:-145 18:-180 19:-124 26:181
area_how 16:172 17:-107
arent_hir 0:146 8:-136
arent_on 8:159 26:-118
arent_student 1:-95 9:154
arent_tak 0:-90 8:128
arm 0:-171 4:-139 5:-134 8:-112 10:-188 13:190 14:-134 16:-102 17:162 25:-130 26:-208
around 6:-167 7:172 10:-159 16:118 17:-106 18:-90 20:-134 26:-144
around_in 3:-93 16:102
around_senior 7:172 10:-114
arrang 1:-112 4:92 10:-195 11:-197 12:-95 21:131 22:195 23:-85 25:-208 26:-203
arrang_it 10:-111 11:-141 21:127 22:193 25:-146 26:-178
arrang_that 1:-101 4:110
arriv 1:100 2:-84 6:-94 9:-97 11:-129 12:105 13:163 14:-137 21:-92 23:-108 26:-205
arriv_how 13:91
arriv_on 1:120
arriv_twent 12:112
art 20:138
art_befor 20:128
articl 0:-132 1:-102 4:-94 6:-180 7:-197 11:-99 12:-185 13:-125 14:-92 18:-86 21:197 22:-97 23:122 24:-116 25:-152 26:110
articl_and 21:99
articl_for 6:-142 26:170
articl_my 21:148
articl_that 12:-109 23:168
artificial 3:-94
artificial_intelligenc 25:82
artist 20:138
artist_wheth 20:128
as_a 0:-100 1:161 2:-151 3:130 4:-154 6:131 7:-94 8:-99 9:-123 11:-111 12:-114 15:-157 16:-165 18:-154 19:-142 20:143 23:-131
as_an 1:92 4:178 10:-251 11:-133 13:-129 14:-83 15:-107 21:-117 26:282
as_dull 7:98
as_excit 5:133 26:-87
as_for 0:132 26:-95
as_glamorou 5:106
as_good 3:-86 7:-93 10:255 11:-133 18:-85 25:-95
as_her 14:-104 24:132
as_homework 0:142
as_i 3:110 6:153 7:-84 16:-101 26:-107
as_if 0:101 1:-130 2:111 4:-100 6:-102 8:-123 9:115 10:-220 12:-162 13:-88 15:-110 17:-98 18:-160 20:-94 21:-90 22:-115 24:-230 25:-106 26:-198
as_impatient 6:194 16:-98
as_in 0:136
as_interest 0:-113 5:214 6:-104 8:-94 26:-185
as_it 0:-113 5:214 6:-104 8:-94 26:-185
as_me 4:95
as_nam 10:96
as_odd 10:96
as_one 3:144
as_peopl 5:106
as_shadow 0:166
as_she 0:-84 6:-142 12:211
as_silent 14:-104 24:132
as_somebod 10:169 11:-121
as_someon 7:126
as_soon 7:126
as_thank 12:-103 22:116
as_the 0:134 3:-95 5:-121 9:87 25:-94 26:123
as_though 0:224 6:-86 10:-107 12:-114 17:-92 18:-110 21:159 26:-87
as_translator 10:84
as_well 0:-118 6:98 9:160 14:-81 23:100 24:-101
as_what 0:116 26:-101
as_you 18:99
asham 0:-98 2:-152 3:-135 4:-185 5:-142 6:-120 7:-313 9:-99 11:211 12:-85 13:-153 14:-109 22:136 25:-103
asham_of 1:-127 2:-86 4:-105 5:-83 7:-228 11:216 13:-82 22:143 26:88
asham_to 1:116
asid 0:102
ask 0:-146 1:-168 3:-130 4:-294 5:-631 6:-343 7:-182 8:-285 9:-364 11:-174 13:-114 14:-160 21:-464 22:-399 23:-623 24:-326 25:-439 26:-264
ask_1 14:132
ask_a 0:-259 3:-170 4:-132 9:-90 12:-219 14:-175 15:-127 18:-144
ask_about 0:-90 2:-183 3:-273 5:-169 7:-270 8:-196 9:-129 10:-271 11:-377 12:-189 13:-123 15:257 16:253 18:-186 19:97 21:-131 24:-91 25:-131 26:-403
ask_abt 20:162 26:-111
ask_an 1:157 12:-96 15:-111 16:193 18:-84 19:-84 26:-97
ask_and 0:199 15:-84 18:-154 20:-90
ask_approach 10:113
ask_at 11:-153 14:241 26:-89
ask_befor 14:187 16:129 19:-187
ask_beginner 3:174 20:-107
ask_but 15:123
ask_by 7:237 19:-224
ask_for 3:-253 6:-99 8:266 9:97 11:207 12:-108 13:-431 14:-131 15:-314 16:-265 17:-330 18:-324 19:-241 20:-196 21:-135 24:-87 26:191
ask_friend 10:276 12:-178 15:-82 26:-186
ask_hard 0:256 13:-128 14:-176 19:-212
ask_her 7:81 11:-204 12:288 15:-199 17:-192 19:-219 26:143
ask_him 12:267 14:-118 16:-101 18:139 19:-84 20:-91 26:-213
ask_how 0:-136 3:-141 10:-86 11:-152 12:330 15:167 16:-288 17:-272 18:300 19:-253 20:-117 21:-132 26:-208
ask_if 3:-84 10:-85 11:-114 13:-88 14:-136 17:162 18:-104 19:-160 20:82 25:106 26:-103
ask_in 0:-157 13:-165 16:-131 26:278
ask_is 19:154
ask_it 15:-114 18:102 19:206 26:-215
ask_me 0:122 6:161 7:-214 11:-97 12:-155 13:-212 14:318 15:-141 17:-130 18:-202 19:-115 21:-149
ask_my 0:-85 11:-145 12:-110 14:-190 15:-136 24:-111 26:388
ask_near 14:-85 20:174
ask_newbi 3:190 12:-98
ask_nin 3:-81 13:148
ask_non 14:81
ask_one 3:-92 10:-139 11:-130 12:-170 16:-130 18:183 19:-144 20:91 26:-82
ask_outright 15:100
ask_peopl 2:105
ask_personal 12:215 20:-133
ask_professional 1:-150 2:175
ask_salar 12:-183 20:186
ask_several 0:-117 10:-158 12:223
ask_should 11:-84 21:167
ask_so 7:141
ask_somebod 11:233 14:-150 15:-185 16:122 18:-129 19:-93 20:-117 23:-105 26:-174
ask_someon 11:186
ask_someth 13:161
ask_that 15:115 16:106 17:-107 18:-95
ask_the 1:-94 3:-101 10:99 12:239 13:-238 14:-178 15:-166 18:-88 19:-152 20:-198
ask_them 0:190 10:-173 11:192 12:100 13:-314 14:-226 15:-183 16:-88 17:-112 18:255 19:-256 20:-89 21:-161 26:-250
ask_thi 15:112
ask_thos 4:111 12:-91
ask_thre 9:-93 10:-130 12:235 15:-200
ask_to 9:219 11:-246 12:106 13:-203 16:95 18:-286 20:-142
ask_what 2:193 3:-125 7:-217 8:-132 9:-134 10:-99 11:-237 12:-256 14:158 15:-194 16:-386 17:-299 19:261 20:248 21:-105 24:-123 25:-85 26:-502
ask_when 7:-85 11:128 17:81
ask_wher 15:113 16:120
ask_wheth 2:-95 8:-82 13:-86 16:-266 17:294 18:-105 19:-133 20:-131 24:88 26:-108
ask_which 12:-116 15:-91 18:266 26:-212
ask_why 0:-208 3:266 11:-112 12:-121 14:-175 15:-121 16:-101 17:-140 19:-275 24:185 26:126
ask_without 12:-80 15:139
asleep 7:-161 11:198 13:-149 17:87 26:-209
asleep_read 7:-99 11:202 26:-137
aspirin 0:-165 10:-106 12:-181 13:-186 15:-113 17:-99 18:-96 20:-87 26:227
aspirin_togeth 0:-110 12:-149 13:-134 26:224
assessment 0:-185 13:-256 15:-121 16:-141 18:-143 26:331
assessment_centr 0:-122 13:-166 16:-96 18:-81 26:283
assignment 25:-119 26:138
assistant 2:-80 3:-110 22:-93 25:-124 26:176
assistant_on 25:-93 26:169
assistant_therell 26:131
assistant_to 3:123
assistant_who 11:-135 21:-119 22:194 25:-140
assistant_work 25:199 26:-187
associ 1:-153 6:-96 10:302 26:-255
associ_event 10:121
associ_has 10:156 26:-142
associ_of 4:139
associ_thre 10:113
astrolog 0:-126 5:-247 8:-83 15:-82 18:-109 20:-142 26:263
astrolog_tru 5:-243 26:261
astronaut 14:141 26:-147
astronaut_back 14:136 26:-131
astronom 1:186 3:-88 10:-94 26:-189
astronom_going 1:179 26:-138
at_11pm 0:-143 8:-124 17:210 26:-143
at_14 9:110 26:-81
at_2 0:154 26:-112
at_a 0:-132 1:-165 2:-87 3:104 4:-119 5:-209 6:-149 7:-116 8:124 9:142 10:153 12:163 14:-222 15:-98 17:-102 20:-195 21:-118 22:-119 23:-142 24:-119 26:-105
at_all 1:-216 3:-220 4:103 6:-83 7:136 8:-150 10:-113 14:-106 20:145 21:-130 23:126 24:143 25:-101
at_an 4:83 15:123
at_blood 6:162 26:-92
at_can 18:135
at_chess 26:110
at_church 0:136
at_colleg 1:155 2:-95
at_din 0:92 7:-208 17:211 26:-157
at_entr 10:86
at_for 15:152
at_fort 1:-93 3:288 14:-81 20:-113
at_four 24:100
at_her 7:-124 10:-180 11:152 12:-139 13:-131 14:247 24:-108 26:-156
at_hom 3:-131 4:112 6:112 15:-80 17:150 21:110
at_in 6:173 14:-83
at_it 6:83
at_landscap 3:128
at_lunch 8:-101 19:152
at_math 18:161 26:-87
at_me 0:147 6:-112 7:152 14:-197
at_midnight 7:-107 17:209 26:-81
at_my 3:171 10:-216 11:-172 12:-115 13:-168 14:274
at_new 23:120
at_night 7:-99 26:148
at_nin 13:87 26:-81
at_nineteen 1:152
at_onc 6:122 7:110 9:-111 11:-168 14:127 15:-98 18:-119 26:98
at_part 1:-84 7:133 9:123 10:-91
at_physic 18:118
at_reception 9:98
at_school 1:173
at_sea 10:190 26:-156
at_siemen 12:-181 26:191
at_six 13:95 17:88
at_sixteen 18:95
at_small 7:124 10:135 14:-129
at_som 19:151
at_tabl 20:127
at_ten 13:104 24:-88 26:127
at_that 15:90
at_the 2:-156 4:-137 6:-366 7:-490 9:85 11:88 13:-305 15:-224 16:-198 17:-209 18:-314 19:-223 21:-204 25:-140 26:157
at_their 2:-97 8:199 26:-122
at_thi 1:88
at_thirt 3:123
at_twent 3:-86 14:133
at_two 17:97
at_universit 1:283 2:-107 9:-83 10:-113 11:-102 13:-94 26:111
at_weekend 17:125
at_what 1:-127 3:256 13:-115 26:-107
at_without 7:197 13:-82 14:-118 23:-82 26:-105
at_work 0:144 5:-102
ate 26:104
ate_a 26:90
atmospher 15:204 26:-111
atmospher_is 15:129
attach 11:-87 12:200 26:-213
attach_my 12:155 26:-162
attendant 0:-86 5:117 17:178 26:-198
attendant_how 17:126 26:-100
attendant_look 5:111
attorne 11:-86 12:-125 13:194 15:-105 16:-111 18:-159 19:-121 20:-103 26:-88
auction 6:173 24:-100 26:-181
auction_hous 6:167 26:-159
audio 10:155 26:-157
auditor 6:102
auditor_i 6:93
august 1:166 2:-93 24:-81 26:169
august_is 26:129
aunt 0:-237 1:-163 3:-174 4:-179 5:-112 6:-162 7:-224 9:-192 10:-153 11:-255 13:-86 14:-152 15:-154 16:-89 17:102 18:-224 19:143 21:111 22:-106 23:-104 24:185 26:-194
aunt_a 17:192
aunt_boss 21:188 26:-156
aunt_keep 2:128 24:-82
aunt_nev 19:171 26:-95
aunt_of 20:128
aunt_say 11:-96 12:98 18:-127 24:259
aunt_think 8:149
aunti 11:112
aunti_know 11:107
aunti_to 11:107
australia 26:123
autom 16:291 17:-100 18:-117 25:-111
autom_threaten 16:83
automatical 0:-96 2:-128 6:-95 25:-193 26:207
autumn 1:141 2:-168 4:86 6:-95 8:104 12:-119 14:-84 23:180 26:-90
autumn_a 23:97
autumn_can 1:159 2:-149
autumn_the 8:98
averag 2:-136 6:-178 18:189 25:-101 26:-82
averag_a 20:97
averag_doe 2:-86 6:-125 18:192 26:-168
averag_salar 20:-144 26:151
avoid 0:-93 2:-111 5:152 10:177 11:-113 12:138 13:-222 14:-133 16:-125 18:-117 23:-162 24:-86 25:-203 26:-227
avoid_illusion 5:104
avoid_peopl 10:190 12:-117 25:-125
avoid_which 12:112
awa 0:-162 1:-149 2:-164 4:188 5:-136 6:-87 7:-216 12:-113 13:-258 14:162 15:-215 16:-201 18:-267 19:-113 20:-121 21:-162 22:-95 23:-251 24:-108 25:-131
awa_batter 10:-95 26:151
awa_from 3:-84 4:148 17:-96
awa_is 26:128
awa_my 3:128 26:-103
awa_the 4:142
awa_when 14:173 26:-169
awak 11:-163 16:-84 19:195 26:-175
award 0:-120 6:-103 7:148
award_win 7:144
awful 0:-137 4:-97 5:-95 6:-199 7:-85 9:-113 12:204 14:115 19:104 21:-147 24:-123 26:-140
awful_as 0:-84 6:-142 12:211
awful_in 19:127
awful_paus 14:120
awkward 1:-83 7:100 12:-88 14:141 22:120 23:-100 24:-181 26:-104
awkward_doing 7:111
awkward_leav 22:118
awkward_silenc 14:144 24:-132
b 0:-111 5:183 6:-136
b_do 5:178 6:-108
ba 2:125
bab 0:-137 3:-99 5:-116 8:-114 17:165 24:99 25:-115 26:-117
bab_on 0:-104 17:168
babysit 0:-109 13:-196 18:-135 26:200
babysit_for 13:-154 18:-93 26:193
bachelor 2:239 4:-124
bachelor_degre 18:86
bachelor_thesi 26:94
back 0:-401 1:-278 2:-107 4:106 5:-277 6:-112 9:-386 10:-364 11:-285 12:-297 13:-213 15:-243 17:-260 18:-136 19:-112 20:-114 21:-167 22:-175 26:80
back_about 26:81
back_aft 18:-87 21:-133 23:-88 26:205
back_and 6:155 14:-98 26:-98
back_at 21:134
back_doe 3:161 4:-113 26:-112
back_found 4:91
back_from 14:113 24:95
back_i 20:100
back_id 16:152
back_in 2:95 19:136 20:85 26:-135
back_is 12:-86 26:135
back_mentor 4:132 26:-119
back_my 20:85
back_on 14:132
back_sinc 4:84
back_so 7:184 24:-126
back_som 7:134
back_to 0:-142 2:-139 3:-136 4:183 7:-142 8:-123 16:-90 18:82 23:114 24:139
back_up 14:-84 23:169
back_want 3:99
back_what 3:103
back_which 8:202 26:-98
back_with 2:131
back_wont 3:94
background 3:167 7:-91 26:-82
background_in 3:129
backup 26:148
backup_of 26:89
bacterium 0:-118 26:138
bad 0:-316 1:-186 2:-111 3:-277 4:-128 7:-344 8:-142 9:-123 11:-92 13:-163 14:-279 15:154 16:-104 17:-119 18:-115 19:162 21:-193 22:-233 23:-204 24:-124 25:-106 26:-153
bad_about 10:133
bad_day 19:112
bad_for 12:-103 26:148
bad_form 12:88
bad_if 24:171
bad_manner 12:119
bad_part 19:85
bad_sid 19:131
bad_sign 3:-89 6:185 14:-169 15:182 19:-86 26:-156
bad_styl 12:283 14:-243
bad_thing 5:117
bad_to 12:-84 26:205
bad_want 12:120
bad_word 19:171 26:-95
bad_workplac 15:121
badmouth 3:122 19:-100 26:-95
badmouth_the 3:116 19:-80
bag 12:149 26:-127
bag_and 12:144 26:-115
bak 3:122 5:116 6:86 10:-91 11:-115 12:130 13:-82 15:-97 17:-87 19:-100 21:-137 25:-148
bak_a 12:144
bak_im 6:150 26:-123
bak_look 5:158 26:-146
bak_sell 26:113
bak_sourdough 26:117
bak_who 3:125
baker 24:107
baker_from 24:105
balanc 15:-91 17:250 18:-97
ballet 11:142 24:-80
ballet_danc 11:125
ballpark 1:-227 2:-117 3:-95 11:-176 12:-131 19:-115 20:278 26:-160
ballpark_say 1:-212 11:-114 20:272 26:-101
banana 26:157
bank 0:-170 1:-110 2:-110 4:-179 5:-213 6:100 8:-149 9:105 10:-138 11:-209 12:-210 13:183 14:-184 15:-171 17:-167 19:-83 20:-187 21:-197 22:84 23:-116 24:-90 25:-95
bank_about 13:130 16:138 26:-153
bank_account 26:141
bank_and 3:124
bank_is 16:141 26:-94
bank_or 26:111
bank_rath 22:122
bank_saf 26:115
bank_too 6:153
bank_turn 26:148
bankrupt 0:-138 8:-110 10:-134 16:-151 26:191
barb 8:-111 9:151 19:-106
barbecu 12:-105 13:-309 17:-103 26:318
bare 1:192 2:-134 3:-123 4:-133
bare_out 1:182 2:-90 3:-92 4:-88
barista 3:-132 8:-101 19:-85 26:173
barista_job 3:-94 26:165
bark 26:102
bark_all 26:94
barrist 1:156 3:-85 6:-86 17:-81
barrist_mind 1:150
barrow 10:152 21:-127
bartend 3:173 9:-91 20:-103 26:-136
bartend_for 3:165 26:-110
basic 19:161 26:-103
basic_to 19:146
basical_network 0:162 9:-140
batter 7:-110 10:-146 17:-134 26:219
batter_drain 26:140
bcc 11:-135 13:-113 25:201 26:-166
bcc_cc 25:81
bccd 17:-81 25:143
bccd_u 25:123
bda 13:-133 26:164
be_a 0:81 1:-195 3:149 4:-148 6:-84 7:-123 9:-262 10:246 11:-154 12:-106 13:-99 15:-169 16:-281 17:97 18:85 19:152 20:-107 22:-164 23:-146 24:-107 25:-101 26:-106
be_abl 15:-96 17:89 18:217 20:113 26:-170
be_about 12:139 20:-81
be_again 3:-118 19:-98 20:186
be_all 3:198 5:163 6:-125 20:-107 21:-129 23:-114
be_an 23:118
be_any 6:113
be_apply 0:175 18:-121
be_around 3:-93 16:102
be_ask 1:97 2:105
be_at 26:88
be_awa 17:157 18:-107 26:-109
be_bad 12:119
be_bet 2:90 3:-142 7:-141 10:-113 11:186 13:144 26:-86
be_board 6:-94 16:161
be_bookshop 16:153
be_bulli 15:138
be_by 17:145
be_consider 12:129
be_content 6:137 10:-124
be_different 15:90
be_doing 0:139 3:-168 9:199 16:142 22:-117 26:-168
be_don 0:218 12:-156 14:-98 21:-136
be_enough 0:-83 1:-88 18:170
be_fin 0:-145 13:193
be_fit 26:112
be_fiv 12:103
be_forgotten 6:-90 11:-81 23:182 26:-140
be_funn 11:128
be_gon 16:123
be_good 9:-115 10:-136 18:276 26:-123
be_handwritten 22:141
be_happ 3:-114 6:222
be_hir 16:110
be_hom 17:101
be_hurt 10:133
be_i 1:109
be_impertinent 12:140
be_in 0:-93 3:81 9:112 11:179 16:-99
be_inappropriat 12:122
be_informational 0:112
be_interview 0:169 26:-126
be_introduc 9:224 11:-140 13:-82 15:-138
be_is 6:83
be_it 3:96
be_job 2:-104 16:217 26:-149
be_laugh 7:174 11:-114 15:-112 26:-135
be_learn 16:150
be_lik 13:-95 26:167
be_look 0:173 17:-100 18:-93 26:-134
be_mad 4:103
be_mak 2:-114 6:-220 20:250 23:-179
be_meet 18:110
be_mor 10:120 26:-94
be_my 3:99 8:-84 9:-178 10:172 16:-93 17:-125 24:148 26:-92
be_near 17:122 26:-114
be_need 16:132
be_odd 4:106 10:100 22:-131 23:157 26:-159
be_offend 12:-101 20:117
be_ok 6:198 10:-164 19:-92
be_old 1:119
be_one 0:-80 3:-102 6:152 16:85
be_out 8:-85 12:165
be_outdoor 6:116
be_outgo 9:81
be_possibl 12:-107 17:150
be_pregnant 26:162
be_quiet 12:-88 24:-111 26:241
be_read 13:-169 18:214 25:-91 26:-90
be_retir 3:-106 4:132
be_right 6:165
be_short 11:131
be_sit 15:107
be_so 0:-106 11:218 14:-107 18:-124
be_somebod 10:134 11:-112
be_someon 0:-115 1:-95 3:-176 10:319 16:-82 26:-167
be_stalk 17:-86 24:149
be_the 0:-159 6:-166 7:-157 9:-107 10:-176 12:-253 15:222 16:-124 17:-158 18:-106 19:-131 20:-170 22:120 23:126 24:199 26:-156
be_ther 0:-93 12:166 13:117 17:-134 26:-119
be_thre 26:131
be_throw 3:128 26:-103
be_to 18:118
be_too 3:-88 12:179 20:-99
be_twent 3:-90 12:140
be_wast 8:133
be_will 0:-99 6:-87 7:113 10:180
be_work 10:-100 16:181 26:-117
be_worth 3:160 4:-96 26:-135
bear 0:-127 1:-128 3:108 4:-98 5:-122 6:170 10:-138 21:-85 26:-105
bear_a 6:176 10:-93
bear_it 1:-99 3:130
beat 2:134 26:144
beat_anoth 2:95
beat_my 26:110
beautiful 5:104
becam 3:102 12:-210 14:-92 15:-113 16:-104 17:-108 18:211 19:-160 20:-88 26:-103
becam_he 12:-179 18:208 19:-89
becam_head 3:96
becaus_i 1:118 2:173 6:-121 7:114 9:175 11:-121 12:-167 21:-98 23:-159 24:-143 26:-200
becaus_im 1:108 7:-109
becaus_it 11:128 25:-91
becaus_noth 23:111
becaus_of 7:83 20:121
becaus_one 9:131
becaus_she 21:132 24:133 26:-130
becaus_we 4:204 7:-80 10:-131
becom 0:-288 2:-244 4:-176 5:-388 6:-109 7:114 9:-435 10:-262 11:-195 12:-210 13:-333 14:-364 15:-287 16:-125 18:341 19:-271 20:-241 21:-292 23:-293 25:-136
becom_a 1:93 3:106 5:-145 6:-123 9:-133 13:-88 16:-124 18:176
becom_an 7:-80 18:166 26:118
becom_awkward 22:118
becom_embarrass 24:131
becom_famou 26:214
becom_less 7:172 10:-114
becom_mor 7:191 14:-130 26:-125
becom_nurs 6:113 26:-81
becom_of 25:99
becom_one 7:-111 9:-115 10:-80 11:-133 17:190 18:266 24:-80 26:-152
becom_red 7:99
becom_small 16:103
becom_somebod 3:-81 8:212 26:-156
bed 0:-109 7:-116 9:-136 10:-88 11:-91 17:258 19:-102 21:-126 26:-83
bed_are 17:192
bed_id 17:119
bee 3:-85 10:114 13:-99 18:-93 26:120
bee_do 10:100
bee_to 26:114
beekeep 0:-81 5:152 6:-81 10:-90 15:-126 16:147 19:-132 20:-126
beekeep_com 16:152
beekeep_cri 5:151
been_a 0:-111 1:151 3:113 4:102 5:-136 7:-135 10:-121 26:-145
been_age 4:-89 12:-87 23:168
been_an 3:140
been_ask 0:129
been_back 4:84
been_bartend 3:165 26:-110
been_bor 5:89
been_eight 7:-100 22:177
been_half 23:119
been_her 1:119
been_in 0:-134 7:85 9:194 13:-105 24:142 26:-153
been_invit 0:116
been_lik 2:117 4:90
been_offer 6:104
been_out 1:-170 4:218 26:-125
been_pass 26:179
been_poor 3:-118 19:-98 20:186
been_quiet 23:132
been_read 0:88
been_retir 10:126 26:-85
been_scratch 26:134
been_silent 23:116
been_the 12:112
been_ther 0:-109 1:-96 5:-108 6:-86 10:217 21:92 23:-99
been_told 0:-119 3:-85 5:-156 8:127 19:94 22:-87 23:-100 24:173
been_twelv 22:130
been_work 18:94
been_worth 19:100 23:109
been_written 5:139
been_wrong 6:136 24:-82
beer 4:-121 10:-146 11:-94 21:171
beer_mat 4:-106 10:-98 21:166
befor 0:82 2:-161 6:-507 7:97 8:199 9:-271 10:-263 11:-462 12:-118 14:-158 15:-412 16:-228 17:-246 18:-472 19:-269 20:-89 22:-286 23:-359 25:-150 26:-345
befor_a 7:148 13:-85
befor_and 0:-104 13:-99 24:172
befor_anybod 8:95
befor_anyon 7:119
befor_e 4:140 26:-93
befor_ever 7:92
befor_exam 2:-83 26:141
befor_fifteen 4:139
befor_going 3:99
befor_i 0:256 1:102 2:-120 3:-149 4:-90 5:90 6:-247 8:-208 9:-118 10:-83 11:-208 12:83 14:89 15:-150 17:-145 18:-167 19:-253 21:-163 22:-85 23:-141 24:135 26:-435
befor_isnt 13:133
befor_it 19:133
befor_me 4:112
befor_other 8:173
befor_spr 0:118
befor_the 2:100 5:-142 7:133 8:207 13:-90 14:-148 16:-102 19:-96 21:-112
befor_theyr 17:82
befor_we 13:250 14:95 21:-196
befor_what 1:120 5:86
beforehand 3:-103 6:83 7:-91 10:-100 11:-176 13:216 14:-83 15:105 17:-84 25:-109 26:-212
beforehand_wheth 6:104
befriend 9:196 10:-104 12:-174 22:-80 23:-119 25:-120 26:-90
befriend_a 9:192 12:-140
beg 0:210 5:-95 6:-120 8:-135 10:-99 11:116 12:-91 25:-114 26:-135
beg_for 0:213 8:-95
began 1:136 2:-81 3:-139 6:-100 16:159 19:-123 26:-90
began_universit 1:142
beggar 7:205 24:-197 26:-107
begin 0:-317 1:93 2:-198 3:136 4:-244 5:-262 6:-129 7:-270 8:-312 10:-102 11:104 12:-240 15:-422 17:-169 18:-387 19:-121 20:93 21:-287 22:-137 26:-242
begin_a 2:-111 11:187 26:-108
begin_aft 23:111
begin_again 3:195
begin_and 14:100
begin_at 1:267 2:-85
begin_break 14:84
begin_ever 1:-107 2:193 3:-90 10:-92
begin_if 3:99
begin_in 1:174 10:-92
begin_it 20:157
begin_new 3:88
begin_now 16:98
begin_of 1:210 2:-176
begin_or 10:154 15:-87
begin_the 1:85 11:226 14:-155
begin_to 24:96
begin_vet 1:-107 3:-136 13:-97 20:236 26:-177
begin_with 1:-107 3:179 10:-88 11:148 26:-93
begin_wouldnt 7:-116 10:194 15:-98
begin_your 11:96
beginner 1:104 3:153 7:-85 10:-162 11:-115 12:-104 13:-116 14:-134 15:-120 16:-160 20:170 26:-283
beginner_freelancer 20:97
beginner_get 20:110
beginner_my 1:169 2:-109
beginner_question 3:174 20:-107
begun 1:176 2:-130 5:-128 6:-204 7:-187 8:-114 9:-201 11:147 13:-85 16:-87 17:-118 19:-96 20:-121 26:-203
begun_his 1:88
begun_i 10:89
begun_it 11:183
begun_study 1:158 9:-105
begun_to 3:84 18:107
behalf 9:-92 25:149 26:-122
behav 11:-132 12:101 13:-104
behav_and 12:112
behav_dur 14:136
behaviour 12:209
behaviour_would 12:129
behavioural 0:-205 13:-98 26:213
behavioural_question 0:-139 26:194
behind 0:-311 1:-116 2:170 3:-114 4:-190 5:254 6:-204 7:-251 8:-120 9:-127 10:-131 11:-97 12:-131 13:-228 14:-197 15:-98 16:-184 18:-190 22:-142 23:-217 24:-179 25:262 26:-403
behind_can 2:102
behind_everybod 2:148
behind_me 2:83 13:-86 21:143 26:-101
behind_my 23:-97 25:148
behind_the 5:284 25:-100 26:-229
behind_thi 0:-162 2:-97 25:231 26:-180
being_a 0:-112 5:115 6:139 7:-103 10:-152 11:-85 12:-147 14:-89 15:-85 17:-104 18:-142 20:-92 23:82
being_an 5:211 26:-156
being_annoy 19:-216 23:168 24:203 26:-104
being_ask 7:237 19:-224
being_bit 5:-90 8:149
being_gloom 16:139
being_hir 8:159 12:-160
being_indiscreet 12:-80 15:139
being_jobless 2:111
being_left 6:93
being_less 0:-101 7:206 10:-91 12:-89 26:-88
being_nervou 7:157 26:-112
being_replac 16:106
being_rud 12:144 26:-102
being_sil 12:108
being_tactless 19:112
being_test 0:231 23:-110
being_told 8:145
being_weird 7:-155 14:184 26:-129
believ 0:172 1:-184 2:-136 3:-240 4:-116 6:-383 7:100 8:-242 9:-135 10:-207 11:-166 12:-290 13:-167 14:-186 15:-115 17:-118 20:124 21:-156 22:-197 23:-239 24:-170 25:-90
believ_anyon 0:-86 1:-113 5:-105 7:225
believ_her 5:117
believ_im 0:251 5:-92 6:-108 8:-131 12:-104
believ_its 19:126
believ_me 5:-119 26:164
believ_one 5:109
believ_them 5:-106 20:166
bell 0:-83 9:-81 10:151 15:101 26:-88
bell_when 15:90
belong 0:-107 6:142 7:-85 10:-144 14:-91 24:-122
belong_in 6:145 10:-81 26:82
below 4:126
below_me 4:112
benefit 0:157 6:-118 12:-220 13:-128 15:-146 16:-208 17:-177 18:-128 19:-306 20:326 21:-110
benefit_from 0:132
benefit_of 0:148 26:-83
besid 0:-100 6:-137 11:-166 16:-81 17:221 21:-117 22:200 23:-127 26:-251
besid_my 17:167 26:-114
besid_that 6:-81 11:-81 17:124 22:168
best_and 19:94
best_camera 26:147
best_day 5:-83 11:218 22:-121 26:-98
best_for 10:146 11:-118
best_friend 26:98
best_job 5:102
best_moment 15:-113 19:211 26:-88
best_of 2:213 3:-141 4:-107 26:-132
best_part 19:181 26:-82
best_pictur 26:111
best_programm 26:133
best_right 0:-102 10:153
best_ser 5:-150 26:171
best_stream 26:90
best_taco 1:-92 26:145
best_tim 11:201 26:-204
best_way 5:-83 18:-98 19:-160 20:92 26:189
bet 0:-444 1:-93 2:203 3:-299 4:-212 6:-103 7:189 8:-318 9:-327 10:245 12:-281 13:-159 14:-282 15:-371 17:-295 18:-360 19:-243 20:-232 21:-242 22:-234 23:-187 24:-205 25:-265
bet_a 4:-81 10:198
bet_by 16:166 18:-80
bet_grad 26:152
bet_its 5:182 11:-106 26:-94
bet_lif 6:108
bet_or 10:128
bet_organis 3:-81 13:148
bet_person 10:135 15:-84
bet_than 5:113 11:84 13:-80 26:-127
bet_thing 7:136
bet_to 0:-184 1:-104 2:205 3:-98 7:-174 9:-96 10:138 11:204 18:-90 26:-220
bet_with 7:265 10:-140 11:-145 13:-191 26:-171
bet_writ 26:126
bet_zoom 10:-96 26:127
between_a 0:-146 6:-139 26:229
between_jam 0:-110 26:154
between_law 6:144 10:-82
between_major 1:159 6:-152
between_nin 5:169 6:-93 15:-91
between_optic 6:117
between_psych 6:104
between_several 6:-117 10:199
between_the 6:191 14:-101 15:143 21:-126 26:-171
between_thi 0:157 26:-154
between_two 6:155
between_who 0:-111 26:160
between_with 6:150 26:-123
bias 5:94
bicycl 5:-110 7:220 10:-161 11:-140 21:-164
big 0:-223 3:-97 5:-110 6:-100 7:-123 8:-119 9:-185 10:325 11:-249 12:104 13:-121 14:-86 15:95 18:-102 21:-111 22:-113 24:-106 26:-343
big_breakfast 12:148 26:-102
big_hall 10:-82 15:132
big_museum 10:128
big_one 10:137
big_or 10:88
bik 18:-113 26:176
bik_on 26:102
bill 7:-104 11:-120 12:131 14:-105 15:-171 19:-90 20:-92 26:107
bill_befor 12:164
bill_in 12:-86 15:-94 26:181
bio 0:-194 1:-80 5:-82 6:-96 9:-90 15:-86 19:-190 23:-105 25:-81 26:209
bio_101 0:-128 19:-161 26:206
biolog 0:101
biolog_degre 0:88
biologist 5:-121 6:-81 7:-114 8:-101 10:301 13:-96 20:-161 26:-267
biologist_to 10:251 26:-155
biologist_was 23:97
biologist_will 10:87
bird 0:118
bird_eye 0:109
birthda 17:-99 22:-125 23:-197 26:213
birthda_card 22:-107 23:-95 26:160
birthday 2:-82 5:-108 6:-100 8:-122 9:-111 17:198
birthday_and 8:-80 17:190
bit 0:-100 3:127 5:-155 6:-94 7:-88 8:149 11:-84 13:-121 14:-125 15:-161 16:-102 19:154 22:-80 24:-97 25:-163
bit_are 15:-82 19:194 26:-169
bit_lat 3:160 17:-87
bit_much 22:-99 23:211 26:-148
bit_my 26:155
bit_or 5:-90 8:149
bit_scar 7:-100 23:-86 25:157
bitcoin 1:-90 10:-101 12:-103 14:-101 15:-113 16:-238 24:-95 26:226
bitcoin_dead 16:-217 26:224
blank 1:86 2:154 10:-107 11:91 26:-254
blank_a 1:107
blank_in 14:90
blank_mail 11:135
blog 0:-113 1:-105 8:-87 12:266 13:-128 21:-200 23:-115 24:-108 25:-99 26:-161
blog_about 12:175
blood 3:-82 6:167 17:-96 26:-111
blood_how 6:162 26:-92
blow 6:-197 10:189 11:-108 12:-84 13:-105 16:143 18:-114 19:-89 26:-107
blow_in 16:138
blow_it 6:-159 10:187
blu 5:-108 7:-90 11:-137 22:-111 24:144 26:189
blu_tick 11:-103 24:150
blunt 12:-101 19:162 26:-122
blurt 0:-90 2:-122 12:124 13:-104 14:-188 18:-109 20:153 24:-120 25:-83
blurt_out 2:-96 12:126 14:-125 20:159 24:-92
blush 1:-90 7:97 12:125 26:-175
blush_stutter 7:84
blush_whil 7:130 26:-80
board 2:95 3:121 5:-95 6:-162 9:-89 10:-107 16:145 24:-117 26:-246
board_a 6:-94 16:161
board_its 2:121
board_sat 4:82
boat 0:-122 7:-83 12:-85 14:212 25:-129
boat_for 14:129
boba 26:125
bod 3:-155 6:-226 7:-207 9:-126 19:-200 23:-103 26:239
boil 0:-113 13:-112 17:-81 21:155
boil_an 21:158 26:-128
boil_point 26:123
bonu 12:-105 20:166
bonu_or 20:118
bonus 15:-115 17:-222 18:-148 19:-145 20:243 26:-108
book 1:-211 2:-238 3:-191 4:-112 5:-93 6:-119 7:-234 8:-198 10:187 11:-258 12:-242 13:-246 14:-193 15:-85 16:-161 17:-146 20:-181 21:145 22:-209 24:-292 25:-160 26:164
book_a 5:-99 9:-128 26:196
book_about 5:113
book_but 21:144 26:-88
book_end 14:-124 26:188
book_is 9:199 26:-187
book_titl 21:87
book_two 0:155 26:-123
bookkeep 0:-99 1:-130 2:-92 3:273 4:-138 5:-83 6:-179 7:-172 9:-103 10:-80 11:-136 13:-139 15:141 18:-192 19:-86 20:-142 22:-113 26:-200
bookkeep_and 3:225 6:-140 7:-120 18:-101 26:-100
bookkeep_do 15:150 20:-80
bookkeep_for 3:144 4:-95
bookshop 12:-86 15:-101 16:158 17:-88 18:-98 26:-116
bookshop_how 16:153
boom 3:-117 16:162
boom_and 3:-97 16:157
boom_end 3:-97 16:157
boot 13:153 26:-119
boot_to 13:115 26:-82
bor 0:-101 1:-132 2:-232 3:-306 6:189 7:-380 9:-108 10:-116 12:-99 17:-316 19:-244 23:-121 24:-115 25:-90 26:213
bor_af 3:-86 6:156 26:-99
bor_dur 3:-81 6:200 14:-164
bor_the 5:89
bor_to 14:194 26:-157
bor_with 2:-84 3:150
born 4:117 9:-103 15:-106 18:152 20:-102
born_with 18:137
borrow 12:-101 20:-105 26:141
borrow_my 12:-86 26:135
boss 0:-177 1:-212 2:-166 3:-150 4:-275 5:-188 6:-87 7:-280 8:-146 9:-207 11:-349 12:214 13:-124 14:-261 15:196 16:-102 17:-105 18:-113 19:-177 20:-241 23:-92 24:-125 25:-151 26:148
boss_are 10:-189 15:-90 21:-129 26:245
boss_be 10:134 26:-114
boss_cheek 12:110
boss_doe 21:188 26:-156
boss_for 26:129
boss_id 12:-80 15:139
boss_is 10:-109 12:-88 15:342 26:-279
boss_mak 7:-149 10:-110 26:242
boss_mor 10:154 15:-87
boss_say 10:114
boss_that 26:90
boss_who 11:-85 15:127
boss_wouldnt 7:-116 10:194 15:-98
boston 14:-121 26:158
bot 25:141 26:-84
botanist 9:-136 21:195 26:-182
botanist_nam 9:-91 21:189 26:-170
both 1:112 6:-86 7:182 9:-120 23:-134 24:-267 26:-107
both_a 1:141 24:-106
both_both 10:89
both_bus 7:174 24:-147
both_clean 9:101
both_laugh 0:112
both_liv 6:137
both_need 17:94
both_of 0:-84 6:-142 12:211
both_or 7:116
both_peopl 6:104
both_sid 0:177
both_sit 0:143 5:-116
both_went 4:145 11:-88 26:-80
bother 7:117 23:94 26:-109
bother_somebod 7:102
bother_them 23:90
bottl 12:214 26:-168
bottl_of 12:150 26:-145
bottl_or 12:96
bottom 11:114 26:-83
bought 26:101
bowl 22:108 26:-85
bowl_how 22:80
boy 2:97 4:101 17:103 26:-154
boy_got 2:108 26:-94
boyfriend 0:83 3:-107 5:-159 6:-171 7:-187 9:-142 10:-199 13:-156 14:-96 18:-103 19:-96 20:-142 21:-86 22:139 24:90 26:-247
boyfriend_fell 7:-99 11:202 26:-137
boyfriend_say 11:-175 12:-173 17:130 22:166 24:126 26:-112
boyfriend_think 0:169 26:-126
boyfriend_want 12:140
brain 0:101 7:122 9:-87 11:-90 12:-90
brain_goe 7:124
brain_or 0:98
branch 13:-134 16:229 18:-124 19:-92 26:-156
brand 2:214 16:-149 18:-186
brand_new 2:190 16:-92 18:-121
break 1:-170 2:116 3:-278 4:163 7:126 8:-200 9:-156 10:-91 11:-212 12:-168 13:-228 15:-248 17:-191 18:-178 21:-179 23:-105 24:-161 26:184
break_can 4:91
break_into 2:177 3:-116 16:-117
break_it 8:-121 15:-81 18:-90 26:210
break_my 3:-111 16:137
break_parental 3:-84 4:148 17:-96
break_the 14:219 26:-162
break_up 13:-96 14:-222 26:236
break_what 0:118
break_whil 14:113
breakfast 3:-105 5:-93 6:-113 10:-89 15:-100 19:-130 20:-114 21:-88 26:142
breakfast_and 12:148 26:-102
breakup 14:-99 26:199
breath 21:153 26:-117
brew 2:-128 3:-105 4:-96 5:-86 6:-114 7:-113 12:-173 14:120 23:-114 24:-136 26:-103
brew_last 8:98
brew_promis 21:174
brew_rang 8:98
brew_sit 0:134
brib 9:-102 12:-142 15:-121 22:186 26:-99
brief 9:-82 11:-228 13:205 24:-100 26:-148
brigad 3:166 21:-112
brigad_to 3:159
bring 0:-371 1:-304 2:-153 3:-194 4:-244 5:-166 6:-267 7:-265 9:-255 10:-398 11:-177 12:120 14:-266 16:133 17:242 19:-118 20:86 21:-347 22:-296 23:-308 24:-325 25:-273 26:-274
bring_a 10:-99 12:332 15:-124 20:-122 26:-219
bring_in 20:174
bring_it 0:-90 12:-99 16:135 20:118 26:-110
bring_me 8:141
bring_my 1:-83 12:276 26:-206
bring_out 12:-80 19:137
bring_someon 12:85
bring_someth 12:96
bring_that 12:-283 13:-142 15:223 16:-174 17:345 18:-100 20:-212 23:-114
bring_the 12:147 14:131 26:-166
bring_to 12:-338 13:-177 26:429
bring_up 8:-82 13:-269 14:-97 15:-116 16:216 17:87 19:-102 20:188 26:-424
bring_with 12:-167 13:-168 17:-94 18:218
bring_you 13:190 20:-86 26:-148
broad 6:141 7:-114 26:-110
broad_that 6:133 7:-89
brochur 1:147 5:169 6:-80 7:-90 9:-82 10:-89 19:105 24:-97 25:-94 26:-197
brochur_could 1:135
brochur_great 19:112
brok 7:-81 12:104 13:-85
brok_down 12:112
brok_off 14:112
broken 0:-153 5:-82 10:-85 26:261
broth 1:-171 2:-177 3:-197 4:-163 5:-240 6:-190 8:-92 9:196 10:-305 11:-98 13:-235 14:-152 15:88 16:-134 17:-270 20:-188 21:-221 22:-181 23:157 24:-95 25:-91 26:-183
broth_add 5:-80 13:-81 17:-94 23:192
broth_ask 12:110
broth_call 7:-104 9:228 11:-131 17:-131
broth_its 0:139 5:-80
broth_just 7:134
broth_left 15:158
broth_sent 11:94
broth_wonder 3:-84 19:144
brother 4:110
brother_from 4:85
brought 20:113 26:-90
brought_up 20:100
brows 25:-182 26:164
brows_histor 25:-140 26:146
bsc 2:84
budget 5:-106 26:206
bug 1:-136 3:-119 4:-111 5:-114 6:-141 7:285 9:-308 11:-113 15:-140 19:-160 24:-223 26:-122
bug_ppl 1:-93 6:-122 7:281 9:-238 15:-82 19:-93 24:-130
build 0:-265 1:-105 2:-200 3:-112 4:-180 5:-106 6:-155 7:-234 8:110 9:166 11:-201 12:-205 13:-176 14:95 15:-233 16:-145 17:-162 19:-115 20:-122 21:-259 22:108 23:-132 24:-103 25:-119 26:-153
build_a 9:-105 26:224
build_connection 9:81
build_end 8:154
build_help 14:204 26:-89
build_prosthetic 10:128
build_relationship 7:-95 9:167 26:-101
build_sit 18:95
build_too 22:182 26:-153
built 1:-135 3:113 26:129
built_the 26:132
built_thi 1:-99 3:130
bulli 3:-81 15:145
bulli_by 15:138
bully 15:-89 25:-92 26:141
bully_me 26:118
bunch 0:-107 5:-152 9:162 10:-166 15:149 26:-150
bunch_of 15:149 26:-113
burden 7:150
burden_peopl 7:116
burn 0:-93 1:-145 2:-109 5:-113 6:-195 7:88 9:-102 12:109 14:-160 15:-226 16:-110 17:303 18:-97 19:-188 20:-87 21:-134 23:-135 24:-142 26:-230
burn_a 12:144 26:-115
burn_as 7:126
burn_out 6:-85 14:-99 15:-206 17:307 19:-112 23:-93
burnout 15:-165 17:260 19:-267 26:-165
burnout_how 15:-94 17:216 19:-192 26:-96
burnout_pressur 17:102
burnt 3:169 6:-147 17:-90 20:-112
burnt_out 3:164 6:-113 20:-80
bus 1:-163 2:-160 4:-188 5:-92 7:104 8:-97 9:-127 10:-80 11:176 14:-172 15:-99 24:-136 25:-83
bus_and 3:129
bus_go 24:-125 26:147
bus_goe 24:-87 26:146
bus_is 11:-143 12:244 24:-101 26:-206
bus_man 0:-82 24:210 26:-187
bus_pathologist 11:265 12:-159 24:-195 26:-166
bus_peopl 7:174 24:-147
bus_person 7:129 23:130 24:-189 26:-125
bus_reject 24:82
bus_try 3:-89 24:151
bus_wher 0:119
business 0:-199 2:80 3:-229 5:-98 6:-117 7:-92 9:235 10:-286 11:-237 13:-82 16:232 18:-288 22:-170
business_card 9:204 22:-114 26:-147
business_get 9:122
business_going 16:146 26:-135
business_plan 11:-126 26:158
but_a 0:162 8:-87
but_also 23:131
but_alway 8:97
but_can 5:-106 20:166
but_didnt 14:-117 24:170
but_doctor 1:117
but_doesnt 21:144 26:-88
but_dream 3:153 26:-99
but_gap 14:126
but_half 0:-92 11:150
but_hear 6:111
but_hes 16:98
but_how 18:109 23:111
but_i 0:88 3:113 7:-143 9:-138 10:-84 11:192 14:-88 16:92 17:-151 19:-155 20:80 23:-104 26:-237
but_id 1:143 8:98
but_if 11:131
but_is 20:91
but_it 1:-112 3:-124 6:-130 8:103 26:190
but_itd 10:117 26:-103
but_ive 1:-111 2:-88 12:-135 20:114 23:194 25:86
but_liv 10:190 26:-156
but_me 1:150 2:-97 6:-94 8:200 9:-81 26:-109
but_might 12:-102 19:216
but_mum 6:-85 22:150
but_my 3:183 6:112 7:-126 24:-87 26:-126
but_not 5:-98 6:242 14:154 21:-95 23:-92
but_oth 4:95
but_refusal 2:168 7:-98 24:-100
but_she 6:89 8:-88 22:157
but_that 23:122
but_the 1:100 3:-163 6:95 11:-108 15:-98 19:174 26:-105
but_to 15:123
but_what 13:180 14:-89 18:-83 20:-97 23:93
but_when 7:99
but_who 2:182 10:-109
but_without 2:100
but_would 5:-107 6:162
butch 3:136
butch_want 3:130
butterf 9:141
butterf_at 9:98
button 5:-120 7:159 11:-87 13:-104 26:-82
buy 0:-126 1:-206 2:-92 3:-118 4:-102 5:92 6:-178 7:-129 9:-151 10:-163 11:-224 12:-231 13:-151 14:-156 15:-136 16:-84 17:-140 18:-94 20:145 21:-150 22:-171 23:-210 24:-322 25:-245 26:444
buy_a 17:-81 20:163
buy_an 1:-82 11:-82 24:-96 26:181
buy_cheap 26:86
buy_it 5:118
buy_milk 24:-224 25:-128 26:235
buyer 0:-99 5:206 6:-118 9:-116 17:-120 20:-137
buyer_seem 5:200 6:-84 20:-103
by_a 1:-158 4:-110 11:111 15:127 26:187
by_all 8:-185 9:160 26:126
by_chanc 14:116
by_email 11:123
by_everyon 7:-100 9:-86 24:164
by_frida 26:143
by_heart 13:224 18:-101 26:-197
by_how 22:127
by_it 0:112
by_let 0:233 26:-202
by_my 24:-172 26:162
by_noon 26:120
by_now 24:155
by_one 8:164 12:-112
by_peopl 3:-88 7:211 9:91 19:-224
by_phon 7:-119 24:163 26:-143
by_post 22:149 26:-107
by_send 0:229 12:-143 13:-167 14:-97 21:-92
by_softwar 16:106
by_someon 6:-90 11:-81 23:182 26:-140
by_spr 1:114
by_talk 0:-90 1:-138 7:166 8:144
by_teach 3:132
by_telephon 0:128
by_the 0:-150 1:120 7:-205 8:191 10:-89 12:-90 13:-96 15:-140 16:135 17:119 18:-131 19:98 20:154 22:-99 26:-286
by_then 13:133
by_ther 15:156 17:-91
by_threaten 26:125
by_tomorrow 7:-99 21:177
by_video 0:111
by_word 8:117
by_zoom 0:105
c 26:100
cactu 23:-103 26:164
café 0:-298 3:-87 7:-94 9:-95 10:-112 11:144 12:90 13:125 14:-270 15:-84 17:-102 20:-197 21:-126 22:-151 24:140 26:-207
café_for 12:-148 14:-108 24:197
café_or 11:193 14:-95 24:-81 26:-110
cak 0:-90 12:111 26:132
cak_is 12:115
calculat 9:120 15:-103 25:-84 26:211
calculat_a 26:109
calculat_meet 9:131
calendar 0:110 1:-99 2:147 3:-114 7:-125 11:123 12:-126 14:-118 26:-175
calendar_for 26:134
calendar_is 0:131
calendar_when 11:160 26:-159
call 0:-200 1:-499 2:-355 3:-205 4:-129 5:-371 6:-684 8:-193 10:-594 11:132 12:-98 13:109 14:128 15:-178 16:-312 17:105 18:-382 19:-372 20:-363 22:-329 23:-220 24:-84 25:-189
call_an 0:122
call_are 0:111
call_at 7:-196 17:212 26:-133
call_bet 11:95
call_brok 14:112
call_don 2:-80 6:-91 14:-121 21:205
call_exhaustion 3:106
call_how 7:-93 11:-111 12:232 14:-119 26:-167
call_in 26:155
call_is 6:-85 11:170
call_it 0:-117 1:-90 5:-99 6:-121 7:-199 9:198 10:-147 12:-88 13:-173 14:-116 17:-294 21:-284 22:-81 26:236
call_me 0:-87 6:-167 7:-163 11:-206 13:-127 14:-191 17:-91 21:-84 24:-85 26:369
call_my 13:123
call_or 11:223 12:-191
call_out 17:192
call_peopl 7:373 9:-199
call_proper 13:212 26:-199
call_the 0:85
call_them 11:170 14:-93
call_what 24:155
call_with 7:96
call_without 7:-155 14:184 26:-129
calm 7:190 13:-123 26:-209
calm_my 7:185 13:-98 26:-186
calor 5:-86 9:-91 26:150
calor_has 26:112
calor_in 26:107
cam_aft 26:93
cam_back 26:134
cam_her 9:101
cam_hom 5:146 15:-139 21:82
cam_of 23:128
cam_out 0:-108 5:87 7:-103 13:-228 14:-197 16:-81 21:282
cam_then 24:94
cam_to 1:106
camera 0:-203 5:-151 10:-117 11:-108 12:-91 13:246 16:-96 19:-103
camera_microphon 13:91
camera_or 0:-145 13:193
campu 1:194 2:-124 3:-139 4:-140 6:-121 7:-89 9:-149 10:-206 16:-99 17:-81 18:-82 26:173
campu_and 1:182 3:-112
campu_thi 1:120
can_a 0:-239 1:-166 2:118 3:-91 7:-117 8:-90 9:137 10:102 11:-84 12:-128 14:-110 15:94 17:145 18:-213 19:-93 20:-178 23:-115
can_add 23:168
can_an 5:90
can_any 0:-97 8:168
can_anybod 25:95
can_ask 19:155 26:-123
can_be 11:111
can_com 0:-142 4:-135 8:178 9:-126 10:-132 12:207 17:-160 26:-168
can_count 9:116
can_do 0:181 1:-158 2:-92 16:98 25:-92
can_eat 20:128
can_hard 21:87
can_help 1:153 6:-102
can_i 1:-97 2:-204 3:-222 5:-126 6:-158 7:-183 8:-228 9:-85 10:98 11:-396 12:357 13:-262 14:-168 16:-375 17:-215 18:82 20:-119 21:-468 22:-170 23:-111 24:-251 25:140 26:106
can_interview 2:155
can_it 0:211 1:139 6:-163 9:-154 10:173 11:-98 12:-196 13:-174 14:-103 16:-87 21:-107 26:-137
can_just 5:129
can_know 5:119 6:82 26:-100
can_learn 5:135
can_liv 20:145
can_look 5:164
can_meet 1:105
can_my 12:178 25:-129
can_one 1:-170 2:-112 4:-83 5:-280 6:92 7:130 8:-159 9:-183 10:-185 11:-103 12:-108 13:157 14:-124 15:96 19:-154 20:183 26:-251
can_pay 20:96
can_read 25:186 26:-156
can_she 25:111
can_someon 1:187 2:-191 3:-107 4:143 10:-113
can_speak 16:116
can_stop 12:-92 14:120
can_such 1:159 2:-149
can_talk 6:120
can_tell 0:-97 3:162 16:81 26:-84
can_the 12:-183 26:182
can_thes 1:-82 2:140 6:81
can_thi 8:149
can_u 2:-149 17:160 18:126 25:-144
can_use 4:99
can_writ 4:82 11:-176 12:-177 14:196 22:-106 23:-184 25:104
can_you 0:-129 1:-174 2:-170 3:-173 4:-173 6:-280 7:-92 8:-169 9:-90 10:-127 11:127 12:-317 13:-169 16:-100 17:185 18:-174 20:120 21:-108 22:-142 23:-87 24:-188 26:218
canada 26:175
cancel 5:-88 11:-263 12:262 14:-156 23:-158 24:-161
cancel_how 12:191 26:-200
cancel_linkedin 11:-105 23:-80 26:161
cancel_my 26:146
cancel_the 26:129
cancel_without 12:144 26:-102
cancell 0:-164 5:-134 7:-155 8:-94 9:-126 11:-152 13:-181 14:-220 16:-107 21:-219 22:-125 24:338 26:129
cancell_an 0:-104 13:-99 24:172
cancell_at 14:-116 24:135
cancell_my 26:154
cancell_our 24:163
candidat 0:128 2:128 6:-93 7:-105 26:-119
candidat_i 2:95
cannot 6:128
cannot_decid 6:81
cant_afford 20:100
cant_ask 19:144 20:-100
cant_be 5:200 6:-84 20:-103
cant_bear 1:-99 3:130
cant_believ 19:126
cant_concentrat 2:-124 26:137
cant_cut 11:237 26:-239
cant_do 6:83
cant_fak 7:222 9:-135 26:-95
cant_find 7:-139 10:-92 26:164
cant_i 7:134
cant_just 3:119
cant_liv 20:100
cant_log 26:102
cant_look 7:153 10:-146
cant_mak 6:187 12:142 20:-85 26:-153
cant_pick 6:133 7:-89
cant_pictur 0:143 5:-116
cant_press 5:-89 7:154
cant_say 6:87
cant_see 6:108
cant_sleep 17:-99 26:145
cant_spell 6:-174 7:220 15:-108 20:-80
cant_sta 3:119
cant_stand 7:-106 19:145 26:149
cant_tak 17:94
cant_talk 0:-141 1:-91 3:-128 6:-138 7:-235 8:-83 10:-158 13:-99 14:-86 21:-134 23:-101 26:320
cant_wait 1:131
cant_walk 26:94
cant_writ 23:90
cant_yet 1:150
canteen 14:-100 15:-103 26:187
canteen_any 26:127
canteen_open 26:123
cap 8:94
capital 0:-86 13:-87 17:166 20:-84 21:-94 26:100
capital_of 26:184
capital_should 17:159 26:-137
captain 0:-184 1:-90 5:-114 6:-105 10:-147 11:208 25:-82 26:-167
captain_right 0:-143 10:-120 11:205 26:-130
caption 16:124 26:-117
caption_film 16:116 26:-103
car 0:-208 2:-215 3:127 5:-171 7:-215 10:-112 11:-230 12:-87 13:-336 14:-209 15:-120 16:-239 17:-194 19:-278 20:92 21:-232 22:-162 24:-205 25:-124 26:-86
car_about 6:139 18:153 19:-93 26:-238
car_and 3:133
car_deal 12:-104 13:-189 18:-138 26:236
car_for 3:129
car_mak 12:111 26:-84
car_may 12:-126 20:159
car_now 1:-82 11:-82 24:-96 26:181
card 0:-214 1:92 2:-218 3:-330 4:-151 5:-188 6:-214 7:-138 8:-222 10:-249 11:-91 12:-420 13:-181 14:-147 15:-175 16:-222 17:-154 18:-213 19:-181 20:-168 21:-305 22:193 23:109 24:-102 25:-212 26:112
card_and 1:229 9:-121 11:161 21:-88 22:-133 26:-165
card_be 22:-130 23:169
card_by 22:149 26:-107
card_count 22:116
card_in 9:-89 22:-149 23:177
card_lik 9:204 22:-114 26:-147
card_or 11:-181 22:199
care 1:-313 2:-215 3:386 4:170 6:179 7:-165 8:-243 9:-297 10:-95 11:-238 12:-131 13:-127 14:-136 15:-176 16:-434 18:-206 19:-233 20:-100 21:-86 24:-83 25:-83 26:-97
care_against 6:86
care_centr 0:90 3:-158 4:190 5:-94 8:-94 10:-101 11:-95 26:149
care_chang 3:245 16:-248
care_changer 3:179 6:-155
care_fair 26:87
care_for 1:-99 3:130
care_is 6:163
care_offic 0:122 3:-129 4:96
care_servic 0:96
care_suit 6:126
care_that 6:198
care_when 3:137 9:-117
care_work 17:134
career 1:274 2:-119 5:-135 6:152 7:-125 9:-210 10:-284 11:-134 13:-245 15:-131 16:-189 17:-168 18:-154 19:-175 21:-115 23:-105 25:-118 26:-272
career_am 1:104
career_and 6:108
career_desk 0:154
career_exist 1:229 6:-107 10:-113 13:-134
career_i 6:131
career_offic 4:98
carpent 0:-156 5:-111 13:-149 18:158 19:-92 26:176
carpent_want 0:-110 13:-109 26:189
carpent_wheth 18:160
carpentr 3:146 6:-81 7:-129 26:-98
carpet 26:120
carr 3:101 13:201 18:-145 21:-129 26:-168
carr_a 13:200 26:-132
carr_over 3:118
carry 0:-87 5:166 8:-86 10:-85 15:-103 26:-169
carry_chair 5:161 26:-133
carv 20:117
carv_i 20:109
cas 12:158 18:-132 26:111
cas_he 12:103
cas_stud 26:95
cast 23:153 26:-151
cast_director 23:147 26:-139
casual 10:-126 11:151
cat 0:-97 5:-82 6:-159 10:-94 11:-107 13:-145 16:-94 17:-120 18:-88 26:331
cat_and 6:-115 26:129
cat_need 26:126
cat_purr 26:109
catch 0:126 5:-115 6:-110 19:122 23:-80 25:157 26:-195
catch_why 0:135
catch_with 25:157 26:-140
cater 1:-90 2:151 4:-113
cater_colleg 2:133
caught 13:-167 14:188 21:-121
caught_up 13:-118 14:183
cc 25:91
cc_forward 25:81
cell 15:139
cell_or 15:127
cello 17:97
centr 1:-177 2:-126 4:209 5:-175 6:-98 8:-178 10:-194 11:-165 12:-127 13:-247 14:-151 15:-164 16:-193 18:-244 26:277
centr_and 26:178
centr_the 3:190 18:-90 26:-142
centr_used 0:125
ceo 10:196 15:-108
ceo_or 10:167
ceremon 2:222 6:-145 7:-114 21:-111 24:-123
ceremon_and 2:187 6:-110 24:-85
certain 3:-90 5:-89 10:205 11:-83 26:-110
certain_lin 10:184
certificat 4:-109 5:-114 10:-91 15:-104 16:-81 17:-86 18:164 19:-87 24:-159
certificat_along 12:129 18:-93
certificat_enough 18:89
certificat_how 18:156 26:-90
certificat_lik 18:97
certificat_mat 18:84
certificat_of 18:-176 26:184
certificat_on 2:128 24:-82
chair 0:-111 5:159 8:-97 10:-98 15:-106
chair_is 26:113
challeng 15:-95 19:182
challeng_and 19:160
champagn 5:125
champagn_all 5:118
championship 15:-104 16:-81 26:147
championship_last 26:115
chanc 8:164 12:-205 14:113
chanc_of 8:159 12:-160
chanc_what 14:116
chang 0:-151 2:-162 4:-136 5:-155 7:-207 9:-220 10:-158 11:-277 12:-129 13:-165 14:-352 15:-193 17:-293 18:-236 20:-181 21:-106 22:-86 24:-120 25:221
chang_a 26:120
chang_ask 3:218 16:-224
chang_career 3:101
chang_how 25:133 26:-105
chang_in 3:-108 16:335 19:-144 26:-270
chang_my 3:-215 16:-145 25:263
chang_of 3:112
chang_profession 3:132
chang_sinc 3:-190 16:282 26:-200
chang_that 23:181 25:-83 26:-107
chang_the 3:-142 26:159
changer 0:-94 3:183 5:-94 6:-192
chapter 13:-82 25:-153 26:170
chapter_what 25:-125 26:158
charact 6:262 26:-232
charact_is 6:113 26:-81
charg 0:-115 3:-83 5:-109 6:-127 7:-113 11:-129 13:-100 21:-105 24:-160 25:-97 26:258
charm 14:99
charm_and 14:81
chas 0:-115 5:163 24:-106
chas_peopl 5:158 24:-86
chat 0:201 1:-250 2:-113 3:-247 4:-169 5:-176 6:-125 8:220 9:-245 10:-265 11:-297 12:-212 13:144 14:-364 15:-182 16:-143 17:-81 18:-165 19:-163 20:-169 21:-208 23:-196 24:-105 25:-114 26:-136
chat_about 0:162 8:-87
chat_at 0:106 13:133
chat_do 2:89
chat_group 0:-118 26:178
chat_how 0:-99 8:171
chat_in 0:105 13:184 26:-214
chat_info 0:111
chat_pick 0:98
chat_with 0:97 1:-84 2:-139 3:-90 7:147 8:144 14:-129
cheap 0:-139 5:-115 6:-105 7:-98 9:-123 10:-173 12:-85 13:-165 16:-81 17:142 19:-98 20:-239 25:-204 26:246
cheap_and 17:199 20:-160 26:-87
cheap_hotel 26:126
cheap_shirt 26:118
cheap_than 26:138
cheapest 0:-136 10:-114 16:-86 18:-97 26:212
cheapest_supermarket 26:104
check 0:-242 2:-214 3:-102 5:197 6:-131 7:-144 10:-155 11:-106 12:-176 13:117 14:-120 15:-114 16:-141 24:149 26:-157
check_my 13:-109 24:162
check_that 5:133 26:-87
check_the 0:-149 2:-147 13:193 26:140
check_wheth 5:177 26:-157
checklist 13:104
cheek 7:134 10:-99 12:98 26:-148
cheek_burn 7:126
chef 1:-130 4:-141 6:-156 13:-122 15:-117 16:-174 17:150 18:172 19:-85 20:-126 24:-108 26:-102
chef_for 3:93
chef_id 3:154
chef_wheth 17:113
chemist 2:135 3:-93 7:-124 11:-110 12:-81 26:-148
chemist_and 2:131
chemist_becaus 1:134 23:-91
chemist_was 23:120
chemistr 6:-100 21:108
chemistr_teach 21:98
chess 10:-138 14:-115 21:-95 26:206
chess_bet 26:138
chess_with 11:125
chew 14:-108 26:173
chew_gum 26:165
chicago 7:-130 26:142
chief 0:-124 5:-145 6:-90 7:97 8:-111 10:153 11:-155 12:-165 14:-94 15:223 18:-106 19:-95
chief_is 15:153
chief_or 10:169 11:-81 26:-98
chief_pay 26:113
chief_physician 7:95
chief_ther 5:-80 15:121
chil 26:131
child 1:93 3:140 9:-89 16:-138 17:-83
child_among 1:120
child_has 26:110
childcar 4:-119 12:-162 20:-104 26:212
children 1:-81 4:228 6:-86 7:-83 10:-86 11:-86 13:-183 14:-95 16:-98 17:170 18:-117 26:-294
children_and 20:98
children_befor 17:92
children_grow 17:91
children_leav 3:132 26:-113
children_tim 3:-84 4:148 17:-96
children_which 4:-84 12:-85 17:171
chill 3:-94 11:225 12:-161 14:-201 16:-149 20:-201
chill_way 11:221 12:-131 14:-136 16:-104 20:-152
china 0:-121 5:-263 9:-298 10:-169 17:-160 19:-207 20:-235 26:330
chocolat 9:-104 12:-258 15:-127 22:246
chocolat_bad 12:-103 26:148
chocolat_how 22:106 26:-92
chocolat_to 12:-96 15:-81 22:180
choic 0:-105 4:-111 10:125 12:-111 15:-203 17:-158 18:-202 19:154
choic_and 15:-103 17:-113 19:165
choic_do 26:147
choir 10:-99 11:164 12:-150 15:-117 16:-124 17:221 20:-132 26:-102
choir_and 17:94
choir_do 11:107
choir_mat 11:96
choir_on 12:-107 17:150
choos 0:-180 1:181 2:-148 3:-191 4:-107 6:81 7:-261 9:-216 10:160 11:-245 12:-113 13:-179 14:-170 15:-142 16:-86 18:-203 19:151 20:-85 21:-100 23:-150 24:-167 25:-95 26:-398
choos_a 1:151 6:-131 10:-95
choos_again 6:-128 19:167
choos_among 6:-87 10:146
choos_between 1:147 6:-119 10:183 26:-100
choos_it 19:82
choos_one 10:139 13:-88
choos_someth 6:-99 17:148
choos_the 19:140
choos_what 1:82
choos_wrong 6:197 7:-100 10:-90
choreograph 2:-132 7:130 24:165 26:-173
choreograph_hasnt 2:-94 24:160 26:-108
chos 11:174 12:80 14:-104 23:-106 26:-177
chos_her 11:173 26:-139
christen 13:-151 26:144
christma 1:-87 3:-99 6:-120 11:-86 12:-170 17:90 22:-144 23:99
christma_card 22:-130 23:169
christma_how 17:101
chumm 11:123
church 0:108 1:-85 3:-122 9:-172 10:113
church_bell 10:122
church_hes 10:89
church_said 0:136
cinema 11:-125 14:-116 15:-155 16:-141 17:-152 18:-88 19:-197 20:-109 26:296
circl 8:-86 9:286 10:-128 11:-156 14:-85 26:-177
cit 3:-80 7:-148 9:134 14:-95 16:-129 18:-96 20:186 23:-118 26:-134
cit_a 26:93
cit_than 20:199 26:-177
cit_wher 9:164
city 10:118 26:-96
city_wat 10:98
civil 5:102
civil_engine 5:89
civilian 3:177 26:-104
claim 0:113 4:-94 6:-84 20:-139 26:92
claim_the 0:119
claim_unemployment 20:-108 26:147
class 1:-224 2:-162 3:-179 4:223 5:-141 6:-111 7:139 8:-173 9:-98 10:-170 11:-103 12:-128 13:-143 14:-99 15:-105 17:-107 18:197 26:-111
class_at 0:154 26:-112
class_be 0:-83 1:-88 18:170
class_i 7:160
class_of 4:248 26:-164
class_should 18:157
class_we 0:83
class_would 4:114
classmat 0:115 1:-81 2:197 6:-121 9:-81 10:-126 12:-93 21:-84 23:-109 26:-242
classmat_aft 4:86
classmat_claim 0:119
classmat_had 2:135 26:-103
classmat_mind 4:101
classmat_who 2:137
classroom 4:-80 5:-178 10:-87 18:201 26:-120
classroom_from 5:-140 18:193
clean 0:-125 3:-141 5:90 6:-84 7:111 11:-97 16:-107 20:-85 21:-90
clean_an 26:118
clean_offic 9:101
clean_the 5:108 7:144 26:-117
cleaner 7:-124 11:155 24:-108
clerk 3:97
clerk_in 3:85
clerk_who 3:85
clev 6:-139 7:-236 11:-141 12:-161 13:250 14:-158 15:-139 16:-143 18:115 19:-145 20:-132 22:-92 26:-141
clev_enough 7:-120 18:166
clev_or 13:120
clev_thing 13:190 18:-123
clever 9:-98 10:142 11:-125
clever_to 10:135 11:-86
client 2:90
cliff 2:180 14:-211 16:-139
climat 3:-173 7:-110 9:-89 10:-102 15:124 16:-205 17:-86 25:-133 26:155
climat_between 15:145 26:-86
climat_chang 3:-126 16:-139 26:200
climb 0:-106 1:-83 3:-85 6:-131 7:-176 9:226 10:-131 11:-173 12:-151 14:-93 18:-108 21:-100 26:-168
climb_at 17:125
clique 12:-86 15:125
clique_for 15:119
clock 3:-198 13:-109 16:-225 19:-103 25:-113 26:216
clock_chang 3:-150 14:-82 16:-184 26:214
clock_say 13:-86 14:112
clos 0:-117 1:-189 2:-148 3:-325 4:-207 5:-85 6:-97 7:-140 9:-124 10:140 11:-177 12:-161 13:-97 16:190 17:-121 18:-121 19:-125 20:-122 21:-144 24:-123
clos_her 16:116
clos_i 15:119 16:133 26:-94
clos_in 16:98
clos_the 14:216 26:-184
clos_till 26:134
clos_to 3:-189 10:201 14:-84 16:-80 23:123
close 7:-108 15:166
close_the 15:152
cloth 10:-163 13:194 21:-167
cloth_how 13:149 26:-143
cloth_i 10:-93 13:157 26:-83
cloth_should 13:-81 21:-98 26:164
clu 1:251 2:-89 6:-126 7:-107 9:-182 19:-101 24:-101
clu_about 1:141 2:-96
clu_what 1:172 6:-91
club 0:-186 5:-114 6:-152 7:-111 9:202 11:-89 13:-112 26:114
club_and 0:-140 6:-92 9:202
club_or 10:100
clums 18:198 26:-90
clums_for 18:160
coat 0:-87 5:-109 6:173 7:-82 11:-100 16:-121
cod 3:112 5:-166 10:-85 13:-257 18:185 22:-80 23:-90 24:-97 26:214
cod_a 5:-137 26:160
cod_interview 13:-196 26:205
cod_too 3:116
cod_which 18:169 26:-150
coffe 0:181 1:-102 3:-119 4:-115 5:-176 6:-136 7:-240 9:-186 10:-164 11:-146 12:237 13:-170 14:152 15:-375 16:-122 17:-107 18:-160 19:-235 20:-351 21:-130 22:-195 23:-96 24:-155 25:-205 26:-132
coffe_chat 0:148
coffe_for 12:188 26:-154
coffe_in 26:127
coffe_on 14:143 26:-108
coffe_or 12:115 26:-86
coffe_unhealth 0:-226 12:-292 15:-158 26:308
coffe_was 7:-84 14:137
coffe_with 0:135 8:117 12:-100 19:-87
cold 0:-144 1:-105 3:-161 5:-156 7:-144 8:-92 9:-104 10:-221 11:158 12:-129 13:-151 14:-110 15:-127 17:-125 20:-93 24:-96 26:191
cold_and 26:112
cold_call 6:-88 11:212
cold_doe 10:-113 26:170
colleagu 0:-148 4:-164 5:-159 6:-109 7:-97 8:-127 10:-254 12:-221 13:-200 14:-133 15:112 16:-131 17:-98 18:-118 20:-118 21:92 22:161 24:-160 25:-154
colleagu_and 11:116
colleagu_excit 19:112
colleagu_in 9:-91 21:189 26:-170
colleagu_is 26:118
colleagu_mak 13:-81 21:-98 26:164
colleagu_say 3:128 9:155 15:-105 26:-118
colleagu_who 22:181
collect 6:-191 7:-261 9:371 16:-87 18:100 22:-149 24:-118 26:-222
collect_business 9:204 22:-114 26:-147
collect_certificat 18:97
collect_peopl 7:-246 9:268
colleg 1:204 3:-235 4:303 5:-90 6:-111 8:-191 10:-310 11:-157 12:-91 13:-205 14:-209 16:-96 17:-139 18:-175 20:-135 21:-280 22:-81 23:-288 24:-138 26:-291
colleg_as 4:82
colleg_connection 4:104 9:-81
colleg_do 1:121
colleg_recommend 0:140 1:-84
colleg_scarf 4:103
colleg_with 1:210 2:-176
colonel 6:-82 14:-94 21:-82 26:175
colour 1:146 13:-117
colour_of 1:135
colour_should 26:119
colourful 3:125
com_a 0:-136 8:189 10:-90
com_across 7:81 9:-143 10:280 16:-85 23:-102 26:-175
com_and 26:133
com_as 0:122
com_back 2:92 3:-112 4:176 16:97 20:-88 23:-83 24:-91
com_by 9:213 12:-114
com_first 14:-182 21:196
com_for 23:-110 26:143
com_fre 3:-81 8:212 26:-156
com_from 0:204 4:-160 5:104 8:-161 9:156 10:-106 16:-118 26:-146
com_in 3:-85 16:195 20:109 26:-115
com_into 18:127
com_is 9:-88 16:-93 18:181
com_knock 18:110
com_next 2:164 6:-113 24:-90
com_on 12:-84 26:191
com_out 0:-102 8:151 12:-88 16:121 25:-81
com_to 8:-177 9:120 10:-102 12:-216 13:-105 16:-95 20:173 21:-96 24:221 26:-165
com_too 0:-87 12:190
com_up 0:171 4:115 8:-84 11:-86 13:104 14:-199 16:-127 24:82
com_with 3:80 4:-142 9:-158 10:-97 12:312 17:-154 26:-257
combin 17:147 19:-88
combin_the 17:119
comfortabl 12:125
comfortabl_with 12:108
command 4:-90 12:-126 18:-160 25:263 26:-206
command_are 25:81
command_can 12:-85 25:175
command_do 25:141 26:-111
commencement 2:110 22:-94
commencement_is 2:88
comment 26:100
commit 1:155 5:-90 18:-165
commit_to 1:149 18:-90
common 0:306 5:-186 8:-273 9:-111 15:-116 16:-123 17:-89 18:-93 25:-101 26:-80
common_do 0:189 5:-155 8:-97
commut 14:-86 17:192 19:-90 20:-93
comp 6:137
comp_sci 6:104
compan 0:89 1:-105 2:-153 3:-268 4:-137 5:-296 6:-235 7:-144 8:97 9:-269 11:-255 12:93 13:191 14:-136 15:-154 16:-445 17:-177 18:-249 19:-203 20:-265 21:-242 22:-111 23:-100 24:-99 25:-87
compan_and 13:83
compan_ask 0:-120 13:-160 16:-83 26:203
compan_count 0:200 10:-131 26:-166
compan_cultur 15:177 26:-109
compan_doe 13:224 18:-101 26:-197
compan_going 0:-101 10:-86 16:-104 26:184
compan_has 8:132
compan_i 8:137
compan_that 8:125 10:177 11:-132 26:-156
compan_want 26:120
compan_will 0:188 26:-140
company 3:-202 5:-98 7:-111 8:-80 9:-193 10:173 13:174 14:-172 17:-144 21:-140
company_annual 13:131 26:-95
company_mov 9:-168 26:189
company_nam 13:106
company_pag 3:-104 10:175 14:-107
compar 1:-95 2:134 4:-80 6:230 10:-127 19:-135 21:-212 26:-178
compar_the 6:131
compar_them 6:81
compar_what 6:150 21:-147
compar_with 2:137
compens 0:-112 20:198 26:-89
compens_with 20:139
competition 12:-94 13:-184 14:-168 15:-174 16:320 17:-178 18:-185 19:-228 20:-155 23:-137 26:-88
competition_and 13:-97 14:-90 15:-146 16:248 17:-112 18:-127 19:-191 20:-100
competitiv 15:142
competitiv_or 15:88
complain 5:-95 12:-179 19:90 26:136
complain_lol 19:155 26:-148
complaint 7:-97 10:-98 11:-206 24:-93 26:274
complet 2:123 3:113 4:-209 10:197 11:-111 12:-173 18:-83 20:-112 23:-183 26:-143
complet_chang 3:112
complet_my 2:105
complet_stranger 4:-140 10:224 12:-96 23:-117
complete 21:-89 22:126
complete_and 22:130
compos 0:-123 11:-186 22:-126 25:-219 26:224
compos_thi 11:-179 25:-174 26:221
compound 3:-84 5:-203 6:-223 15:-110 25:-126 26:234
compound_interest 5:-140 6:-188 26:230
comput 0:-107 2:-122 3:119 4:-91 6:-115 7:-139 10:-94 13:155 16:108 17:-102 18:-127 21:-123
comput_doe 16:166 18:-80
comput_peopl 13:169 26:-115
comput_the 26:159
computer 0:-115 8:-84 16:166 17:-117 26:-209
computer_is 3:84
computer_will 3:-127 16:178 26:-109
concentrat 2:-149 26:144
concentrat_on 2:-124 26:137
concert 26:137
conclusion 11:-112 14:-90 21:156
conclusion_for 26:81
conclusion_from 21:148
conduct 0:-144 5:-88 6:-169 7:-100 10:-92 11:-93 12:-82 14:211 26:-99
conduct_a 0:-97 6:-154 14:207
conductor 5:137 6:-166 8:-99 9:120 10:-179 11:-150 12:150 13:-125 14:-90 15:-149 17:-134 18:-80 20:-172 21:148 24:137 25:-88 26:-319
conductor_com 9:126
conductor_do 21:163 26:-127
conductor_espresso 12:170 20:-95 26:-174
conductor_lif 5:158 17:-85
conductor_seven 24:102
conferenc 4:-107 10:138
confidenc 7:155 14:-84 20:-86
confidenc_in 7:139
confident 7:198 14:-173 26:-150
confident_in 7:178 14:-129 26:-120
confidential 0:133 8:-147 12:127
confidential_job 0:135 8:-109
confirm 13:161 26:-94
confirm_the 13:118
conflict 0:-99 5:-81 15:-145 26:219
conflict_in 26:131
conflict_with 26:126
confus 5:102
confus_than 5:89
congratul 2:155 7:-93 21:-105 26:-84
congratul_and 2:149 21:-88
connect 2:-114 4:-81 9:-194 10:-99 11:-119 14:-110 21:-190 22:-148 23:219 24:-162 26:147
connect_add 23:106
connect_on 21:-84 23:206
connect_to 9:-166 26:183
connect_with 23:105
connection 0:-117 1:-176 2:-87 3:-114 6:-139 9:206 10:-112 11:-121 12:-92 13:-89 16:-85 17:-110 18:-85 20:-130 24:-106 26:-202
connection_break 14:113
connection_but 4:104 9:-81
connection_com 9:120
connection_lmao 9:110 26:-81
connection_mat 8:131 9:-82
connection_now 21:98
consciou 7:176 10:-143 26:-109
consciou_around 7:172 10:-114
conservatoir 1:-131 2:108 10:-102 18:132 26:-93
conservatoir_with 1:-82 2:107
conservatoir_worth 18:137
conservator 18:106
conservator_im 18:95
consider 0:-104 3:191 12:246 19:-123 20:-132 26:-269
consider_leav 3:185 26:-198
consider_rud 12:129
consider_unprofessional 12:174 26:-95
consist 0:194 26:-125
consist_of 0:161
consult 5:115
consult_is 5:102
consultant 9:-90 17:134
consultant_ever 17:119
contact 0:-545 1:-307 2:-352 3:-408 5:-390 6:-363 7:-345 8:-107 9:321 10:114 12:-334 13:-195 14:-348 15:-366 16:-521 17:-304 18:-313 19:-503 20:-358 21:102 22:-84 24:-440 25:190 26:-166
contact_a 4:-101 10:190
contact_about 25:193 26:-101
contact_aft 23:173
contact_aliv 19:-115 23:161
contact_also 23:-122 25:203
contact_and 21:173
contact_anyon 25:140
contact_boss 10:-189 15:-90 21:-129 26:245
contact_complet 4:-140 10:224 12:-96 23:-117
contact_doe 9:199
contact_first 10:154
contact_form 4:86
contact_in 9:167 26:-146
contact_know 9:-139 25:142
contact_min 8:-86 9:146
contact_my 4:115
contact_over 23:164
contact_see 25:130
contact_someon 9:-107 10:-174 11:266 23:-172 26:-101
contact_the 10:-95 11:-152 21:285 23:-120 26:-121
contact_them 10:-145 23:203 24:-137
contact_turn 9:155 26:-96
contact_with 4:162 9:-163 23:115
contact_writ 10:113
contact_you 8:194 9:-98 23:-93
contain 0:118
contain_from 0:109
content 0:104 6:145 10:-210
content_as 6:137 10:-124
content_wher 0:111 10:-95
contract 2:184 3:-130 4:-104 7:-103 12:-102 14:-120 17:-127 20:-119 26:152
contract_befor 2:135 26:-103
contract_is 26:92
contradictor 5:205 6:-135 13:-100 21:-159 26:-87
contradictor_account 5:198 6:-82 21:-132
convers 3:-273 4:-182 5:-330 6:-117 9:-225 10:-86 12:-173 13:-263 14:158 15:-279 16:-239 17:-152 18:-240 19:-161 21:192 22:-175 23:-280 24:-192 25:-137 26:-530
convers_about 0:114 5:-92 10:153 21:-125
convers_back 14:132
convers_confidential 0:135 8:-109
convers_do 20:172 26:-99
convers_going 14:254 21:-101 26:-139
convers_is 0:186
convers_show 6:134
convers_still 2:102
convers_what 0:120
convers_with 0:136
convert 11:-114 26:141
convert_a 11:-86 26:136
cook 0:-122 1:-88 2:-147 4:-140 7:-182 8:-93 11:-205 12:-175 14:-106 16:-174 17:-141 18:103 19:-119 20:-158 21:-154 22:-123 23:-195 24:-116 25:-118 26:106
cook_an 26:88
cook_and 6:121
cook_for 26:127
cook_i 6:121
cook_id 3:122
cook_must 5:117
cook_possib 3:96
cook_ric 6:-102 11:-94 23:-88 26:218
cook_ther 3:96
cook_without 15:100
cool 6:137
cool_how 6:104
cop 3:123 25:237 26:-241
cop_of 25:192 26:-190
cop_with 3:120
corn 4:-81 9:-99 10:120 11:-163 21:-99 22:120
corn_doe 10:126
coron 13:137 21:-106
coron_on 13:133
correct 6:145 25:-88
correct_for 6:101
correct_my 26:99
cos 5:165 26:-154
cos_on 5:158 26:-146
cost 0:-173 1:-119 3:-96 5:-220 6:-104 8:-94 9:-84 10:-128 17:-82 18:-113 20:-100 25:146 26:125
cost_anyth 25:180 26:-205
cost_to 26:123
costum 0:-92 3:-155 4:-102 5:111 6:-173 7:-181 9:-90 11:-146 14:-126 15:-143 18:-149 19:-184 20:-115 22:-92 25:-88 26:131
costum_cost 26:176
costum_department 10:113
costum_design 13:146
could_a 0:-83 3:159 8:150 26:-150
could_ask 12:-96 15:106 18:107
could_be 3:103 16:-87 23:115
could_bear 6:176 10:-93
could_choos 6:-128 19:167
could_do 6:118
could_ever 20:170 26:-129
could_find 15:90
could_i 0:-408 1:-117 2:-200 5:-131 6:-85 8:86 9:-208 10:99 11:-345 12:135 13:-222 15:113 16:195 17:146 18:-135 21:-269 23:-200 24:-93 26:-492
could_look 13:183 14:-84 20:-94
could_my 3:160 4:-96 26:-135
could_one 0:-117 5:-132 15:-84 17:205
could_ought 12:164
could_see 4:126 26:-81
could_she 3:129
could_somebod 6:137 10:-124
could_speak 0:-86 1:133 6:-107 9:189
could_stand 6:214 18:-111 20:-128
could_talk 1:144 6:-106
could_tell 18:136 26:-117
could_wallpap 2:107
could_writ 10:113
could_you 0:232 1:-141 3:-83 5:-126 6:-137 8:-106 11:159 22:-209 23:-162 24:-118 25:-275 26:238
couldnt_find 14:121
couldnt_say 6:204 12:-91 26:-129
council 26:86
counsellor 0:235 1:146 2:-228 3:-159 6:-87 10:-119 16:-97 20:-91 21:-84 26:-188
counsellor_keep 0:175 3:-115
counsellor_say 1:169 2:-109
counsellor_want 0:118
count 0:207 1:-176 2:-169 3:82 4:-200 5:-366 6:-198 7:-228 8:-219 11:-328 12:-274 13:-266 14:-234 15:-279 16:-244 17:-206 18:171 19:-224 21:-286 23:-192 24:-174 25:-180 26:-495
count_as 0:144 5:-102
count_for 3:88 18:88
count_his 20:96
count_ive 22:116
count_the 9:116
count_when 3:175 11:-102
countr 0:105 1:-102 2:-144 3:-84 4:-129 6:-143 7:-234 9:255 14:-106 17:-85 18:-157 20:177 21:-156 25:-92 26:-269
countr_and 9:200
countr_we 0:135 26:-99
countrysid 6:-163 16:-87 17:218 19:-85 20:-185 26:-99
countrysid_and 6:-103 17:215 20:-168
cours 0:-138 1:239 2:-166 3:-209 6:-195 7:-162 8:-107 9:-81 11:-206 12:-136 13:-110 14:-106 15:-241 16:-126 17:-108 18:223 20:-137 21:-93 22:-100 26:-389
cours_by 1:135
cours_i 10:113
cours_in 1:172 18:-94
cours_of 1:149 18:-90
cours_open 15:-111 18:176
cours_should 1:-84 18:175 26:-146
cours_subject 18:93
cours_who 1:-101 4:110
cours_would 18:125
cours_writ 1:137
court 9:110 10:125 26:-148
court_ive 9:101
courtroom 0:-112 3:-85 5:133 6:167 10:-182 11:-170 21:-85 22:-93 24:-99 26:-161
courtroom_bet 5:182 11:-106 26:-94
cousin 0:-117 1:92 2:-116 3:-116 4:-110 6:-177 7:-129 8:125 9:-118 11:-171 12:-91 15:153 17:-95 19:-124 20:-105 23:-80
cousin_christen 13:-123 26:133
cousin_collect 18:97
cousin_got 8:124 26:-90
cousin_hav 26:128
cousin_is 5:105 10:101 26:-107
cousin_knew 8:91
cousin_last 15:93
cousin_say 5:-82 13:104 15:118
cousin_who 1:144
cov 0:-221 4:-110 6:-128 7:-111 8:-124 10:-80 11:-336 12:-82 20:109 21:-94 22:-172 25:-188 26:337
cov_let 0:-132 6:-81 8:-92 11:-249 22:-96 25:-133 26:352
cov_the 20:98
coworker 12:-119 15:205
coworker_and 15:149
crash 16:-119 26:149
craz 6:-86 7:-111 11:-86 13:160 21:-109 26:-152
credit 5:-128 7:-81 10:-82 12:-127 13:-83 15:-106 18:-82 19:-85 20:-90 22:-127 26:245
credit_card 26:151
credit_do 26:137
credit_is 0:116 26:-101
credit_point 12:-83 26:100
creep 10:-82 11:-149 13:186 18:-80 23:-90
crew 0:-114 2:-84 8:159 14:-106 26:-91
cri 0:-126 2:168 3:-89 5:122 7:-135 8:-107 9:-108 10:-141 11:-96 14:-110 15:-123 17:-181 18:-108 19:206 20:-136 21:-135 23:-88 24:-154 26:-234
cri_at 2:187 6:-110 24:-85
cri_ever 17:-150 19:219 26:-102
cri_the 5:151
cricket 24:102
cross 12:-160 14:-152 24:204 26:-112
cross_him 12:-148 14:-108 24:197
crypto 3:-166 5:-132 6:-110 9:-100 16:192
crypto_still 3:-153 5:-80 16:187
cultivat 23:88
cultur 12:-115 13:-91 14:-93 15:321 20:93 26:-295
cultur_and 15:126
cultur_w 15:132
cum 0:-82 6:-128 26:143
cum_laud 26:139
cup 0:-95 6:-150 8:151 12:-85 19:-142 26:149
cup_of 8:124 26:-90
curator 0:-94 1:-85 5:173 6:-108 9:125 13:-93 14:-144 21:-141 24:130 26:-216
curator_agre 14:-104 24:132
curator_do 5:200 26:-171
curiosit 8:109
curiosit_and 8:98
curiou 10:118 26:-96
curiou_about 10:98
curriculum 11:-131 26:128
curriculum_for 11:-92 26:148
curriculum_with 12:97
curs 19:148
curtain 5:111 26:-94
curtain_behind 5:104
cut 0:-144 2:-125 3:-192 4:-108 6:89 7:-173 10:-81 11:105 12:-186 17:-115 18:-80 23:-147 24:-104 26:-196
cut_anyth 11:237 26:-239
cut_everywher 16:99
cut_me 14:152
cut_my 12:-85 26:125
cut_or 1:138
cut_out 6:112
cut_that 13:102
cv 1:-123 3:-136 5:-97 6:-218 7:-139 8:-100 9:-104 10:-191 11:-205 12:249 13:-244 14:-123 17:-127 18:-272 21:-109 22:-119 23:-94 24:-95 25:-92
cv_along 12:234 26:-232
cv_and 0:132 26:-95
cv_in 12:144 26:-115
cv_must 6:-86 12:-82 26:231
cv_to 12:155 26:-162
cvs 1:-118 2:-91 3:-129 4:-105 12:-92 18:-82 26:201
cvs_thi 3:-85 26:194
cycl 0:-104 26:128
dad 0:-338 1:-92 2:-139 3:-173 4:-187 6:-95 7:-304 8:-114 12:-320 13:-115 14:-84 15:-286 17:-90 18:-318 19:-89 21:-110 22:-169 23:-239 26:-126
dad_a 6:150 26:-123
dad_got 3:84
dad_know 9:144 10:-112
dad_miss 8:-80 17:190
dad_say 0:-171 3:-165 5:-207 6:-156 7:-134 8:80 9:-112 11:-115 12:-99 15:-106 16:88 17:-169 18:-91 20:125 23:-112 25:-104 26:91
dad_think 5:120 11:169 16:-88 26:-92
dad_want 25:167
dai 14:-87 15:177 19:-102 26:-84
dai_task 15:166
danc 2:-131 3:-122 6:214 11:82 14:-93 17:-150 22:-119 23:-84 24:-102 25:-91 26:-198
danc_so 11:125
dancer 19:224 20:-196 23:123 25:-127 26:-248
dancer_advic 23:120
dancer_pay 19:222 20:-165 26:-207
dangerou 0:-162 5:-100 16:-124 18:-95 25:-151 26:182
danish 18:-180 26:197
dar 1:-122 2:-151 3:169 4:-127 7:188 8:-140 9:-87 10:-134 11:-162 14:-126 15:187 17:-97 24:-135 26:-151
dar_open 7:-117 8:-98 15:191
dar_to 3:137 7:142
dark 19:186 26:109
dark_mod 26:115
dark_sid 19:119
dat 0:-156 1:-106 2:-164 3:-124 5:-106 7:-185 9:-134 10:-140 11:184 12:-232 13:-131 14:-248 15:-104 16:-115 17:-187 18:-82 19:-80 20:-195 21:-203 22:-102 23:-181 26:234
dat_and 2:-89 11:144 24:97 26:-82
dat_in 11:194 26:-175
dat_my 11:160 26:-159
dat_polite 24:-220 26:223
dat_twic 24:152
data 3:109 25:221 26:-293
data_privat 25:81
data_stuff 3:118 25:-88
databas 0:-136 4:-174 5:-134 6:-93 8:-95 9:-186 10:-119 11:-136 21:-180 23:-137 25:-223 26:277
databas_of 0:-82 4:-109 9:-137 21:-121 25:-165 26:278
daught 4:117 9:-101
daught_say 4:104 9:-81
daughter 6:104 16:-142 17:111
daughter_been 6:104
daughter_grow 16:-119 17:130
day 0:-339 1:-133 2:-340 3:-373 4:-87 5:123 6:-299 7:-100 8:-109 9:-126 10:-308 12:-122 14:-331 15:96 16:-347 17:119 18:-135 19:-211 20:-455 21:-372 23:-373 24:-109 25:-317 26:-108
day_a 0:-117 5:-132 15:-84 17:205
day_aft 13:145 21:-108
day_ago 24:123
day_and 7:-102 22:173 26:-103
day_are 0:-157 4:128 5:-115 15:-90 19:-93 26:120
day_befor 4:134 7:147 11:-137 13:159 24:-203 26:-146
day_chas 5:158 24:-86
day_count 0:144 5:-102
day_goe 15:156 17:-91
day_hav 24:120
day_he 0:139 5:-80
day_how 5:135
day_i 5:106 24:93
day_in 5:116 15:104
day_is 5:-124 13:-84 15:210
day_lik 5:-143 26:170
day_look 15:133
day_next 7:99
day_now 22:118
day_off 17:92
day_or 11:121 17:-99 26:-88
day_smil 5:150 15:-139
day_the 9:131
day_to 0:-122 11:284 15:-103 22:-140 26:-262
day_too 19:142
day_was 5:181 15:-127
day_what 24:94
day_wher 13:104
day_would 0:-85 1:187 4:-91 5:-82
daylight 12:-88 15:133 18:-93
daylight_it 15:127
dead 0:-160 1:-189 2:-129 4:-139 5:-111 6:-111 8:-132 9:-92 10:-188 11:-96 12:-160 14:-160 15:-153 18:-132 19:-125 20:-123 21:-135 23:-97 24:-138 26:221
dead_end 3:82
dead_is 26:162
dead_lol 16:176 26:-157
deadlin 26:157
deal 0:-98 6:-108 12:-169 13:-303 14:-100 15:-118 16:-157 17:-131 18:-209 19:-83 21:-107 23:-116 26:306
deal_and 3:85
deal_with 26:145
dean 0:-98 10:-141 26:202
dear_captain 0:-143 10:-120 11:205 26:-130
dear_mist 11:145 23:-114
death 3:-87 14:199 17:-97 26:-190
death_what 14:194 26:-154
debat 26:143
debat_club 26:104
decad 0:-169 1:-215 2:-233 3:191 4:192 5:-145 6:-133 9:-146 16:118 18:-80 20:-114 26:-263
decad_ago 4:85
decad_and 3:124
decad_as 3:144
decad_from 3:-134 16:161
decad_want 3:165 26:-110
decemb 9:-122 22:-151 23:217 26:-159
decemb_is 22:-99 23:211 26:-148
decent 0:-101 2:-97 3:107 5:-84 6:99 12:94 20:-122 26:-91
decent_and 6:116
decent_job 3:153 26:-99
decent_thing 12:178 26:-135
decent_win 12:-161 26:177
decid 0:303 1:126 6:178 7:-136 13:-294 14:-127 21:-235 23:-91 24:-128 26:-321
decid_aft 6:122
decid_between 6:127 21:-89
decid_so 1:97
decision 0:-97 6:-85 13:-125 15:166 16:-140 19:-91 21:142 24:-93 26:-189
decision_are 15:169 16:-91
decision_or 21:145 26:-130
decisiv 15:133
declar 1:141 2:-121 3:-178 6:-81 9:-91 11:-107 17:-90 20:-158 25:-123 26:197
declar_my 26:130
declar_thi 1:-96 20:-127 26:178
declar_what 1:114
declin 14:-88 24:236 26:-188
declin_refus 24:82
dedicat 25:-90 26:122
dedicat_for 26:115
deduct 15:-161 26:174
deduct_my 15:-104 26:136
deep 7:-250 26:252
deep_voic 7:-225 26:225
deez 26:141
def 1:-166 4:-113 11:-146 12:265 13:-157 18:-86 26:194
def_my 1:-147 26:194
def_not 12:213 13:-83
defend 2:139
defend_my 2:114
defendant 1:156 3:-85 6:-86 17:-81
defendant_would 1:150
defin 0:238 6:-126
defin_an 0:158
degre 2:285 3:-216 5:-96 6:-86 7:-154 8:-90 9:-111 10:-147 11:-92 12:-102 13:-118 15:-156 16:-254 17:-83 22:-91 26:-225
degre_and 0:88
degre_ask 2:129
degre_doesnt 2:143 18:-117
degre_how 2:105
degre_in 2:-148 4:122 18:-277 26:224
degre_is 2:231 18:-150 26:-94
degre_mba 18:86
degre_now 2:89
degre_open 18:144
degre_say 2:107
degre_the 2:108 26:-94
degre_thi 1:159 2:-149
delet 0:-91 6:-83 11:106 13:-124 25:107
delet_eras 25:81
delet_everyth 25:186 26:-168
delet_my 25:-140 26:146
delet_the 11:128 25:-91
delet_what 25:80
deloitt 2:-240 18:-251 26:280
deloitt_tak 2:-190 18:-242 26:275
demand 0:-85 5:-97 9:-136 15:-106 16:281 17:-146 18:-132 19:-100
demand_for 16:172 17:-107
demand_than 16:120
dental 3:131 4:-81 10:112 26:-141
dental_assistant 3:123
dental_nurs 10:126 26:-103
dentist 1:-127 5:-134 6:-125 7:-192 9:89 10:208 11:-90 12:-83 19:-112 24:-110
dentist_for 12:88
dentist_hurt 26:136
dentist_near 26:110
department 0:-83 2:-91 8:-87 10:237 15:-94 26:-222
department_is 10:102
department_offer 10:122
department_still 4:83
department_the 10:113
deposit 25:-99 26:199
dept 4:114
dept_on 4:91
describ 0:81 11:-115 13:156 14:-94 26:-155
describ_myself 13:146 26:-107
describ_sound 0:98
description 5:124
description_do 5:83
design 0:-228 1:-210 3:150 4:-135 6:126 7:165 8:-87 9:-93 10:-272 11:-168 12:-124 13:115 14:-157 15:-127 16:-94 17:-101 18:-169 19:-106 22:-127 23:-124 25:-100 26:-303
design_at 3:123
design_be 7:144
design_has 13:146
design_how 6:125
design_in 7:82
design_on 24:94
design_or 6:185 10:-117 26:-138
design_somebod 5:116
desk 0:154 1:-101 5:-83 6:-99 7:-88 9:-120 10:-87 11:207 14:-169 15:-202 26:-265
desk_look 0:154
desperat 5:-83 6:-117 7:-136 11:192 23:-86 24:-105 26:-135
desperat_in 11:186 26:-111
detectiv 0:-115 5:163 24:-106
detectiv_spend 5:158 24:-86
develop 20:238 25:-105 26:-180
develop_over 20:115 26:-83
develop_with 20:167 26:-100
development 15:-204 16:240 23:-140
development_regul 16:147 23:-132
devi 26:186
dial 7:122
did_4 3:131
did_and 2:108 26:-94
did_befor 3:155 13:-102
did_doe 4:82
did_i 0:112 2:-106 18:-287 25:137 26:176
did_it 3:-138 5:200 10:-95 26:-84
did_not 11:-90 21:144 24:123
did_on 3:146 26:-146
did_one 0:176 26:-106
did_philosoph 2:183 18:-101
did_she 18:127
did_someth 2:-84 12:199 16:-128
did_tak 22:158
did_that 17:-81 20:169 24:99 26:-134
did_the 2:-134 7:-111 9:87 11:-90 14:-208 15:-159 16:-86 17:-91 18:214 19:-122 20:-124 21:-132 26:237
did_what 21:-107 23:191
didnt_becaus 23:111
didnt_com 24:105
didnt_know 0:154 7:-106 14:174 25:124 26:-176
didnt_read 0:96
didnt_real 6:-85 22:150
didnt_show 13:-96 24:158
didnt_speak 7:95
didnt_turn 24:155
didnt_work 11:-175 24:177
didnt_writ 24:93
die 0:-122 1:-80 2:-199 3:-105 6:-119 8:-165 12:185 13:-124 14:-163 16:-235 18:-136 20:141 21:-152 24:-112
die_if 12:200 16:-135
died 3:94
died_and 3:85
dietitian 10:136
dif 0:157 26:-155
dif_from 0:135 26:-108
differenc 5:-122 6:-179 10:-85 19:-112 26:172
differenc_between 6:-111 26:167
different 4:-82 5:-95 6:209 7:-216 8:-120 9:-109 11:-105 12:-127 14:-139 19:-137 21:-103 24:-109 26:-190
different_from 5:-159 6:223
different_lin 3:106
different_ther 15:90
different_thing 0:111
difficult 5:-111 15:-90 19:204 21:-147
difficult_about 19:145 21:-81
dig 0:-93 9:-82 10:142 13:130 26:-134
dig_into 13:116 26:-80
dig_up 10:122
digest 21:122
digest_evaluat 21:109
digit 7:103
digit_i 7:82
dignit 20:113
din 1:-107 7:-281 8:101 9:150 10:-94 11:-132 12:-237 14:-194 15:-161 16:-92 17:176 20:-206 21:-91 24:-136 25:-82
din_for 26:103
din_hall 14:-91 26:149
din_my 0:112
din_on 26:157
din_tabl 9:184 26:-162
din_that 8:138 26:-97
diploma 4:-131 7:-83 15:-101 18:186 26:-144
diploma_and 2:147 18:-82
diploma_but 2:100
diploma_do 18:91
diploma_in 2:205 18:-83 26:-141
diploma_is 1:136
diploma_official 2:-127 18:-111 26:153
diploma_open 18:158 26:-133
diploma_would 2:-113 18:120
diplomat 5:197 19:115 26:-189
diplomat_how 5:206 26:-184
diplomat_to 19:102
direct 26:123
direct_deposit 26:83
direction 2:128 3:124 4:-100 6:136 7:-119 8:-96 11:-114 12:-102 26:-175
direction_not 2:130
direction_realistic 3:112
director 0:-156 1:-82 2:-142 4:343 5:-149 7:208 8:-231 9:-102 10:-94 11:-198 12:-161 13:140 14:-123 16:-89 17:-190 18:-114 20:-117 21:-118 23:129 26:-444
director_a 10:98
director_are 4:198 10:-143 26:-113
director_for 7:136
director_how 15:104
director_if 4:111
director_open 4:149 26:-124
director_professor 10:121
director_radar 23:147 26:-139
disappear 3:129 20:-97 24:100 25:-94 26:-119
disappear_so 3:149
disappointment 12:-204 13:-125 14:-202 15:-291 16:-257 17:-365 18:-203 19:447 20:-299 26:-128
disappointment_without 12:-105 19:189 20:-124
disguis 0:168 8:-144
dish 26:88
disk 19:-89 26:173
disk_is 26:162
dislik 3:-101 5:-171 7:-86 9:110 19:161
dislik_hat 5:-98 19:143
dislik_reception 9:107
disqualif 1:146 2:-101 4:-105 26:-95
disqualif_me 1:136
disrupt 16:102 25:-80
dissert 14:-114 26:211
distanc 10:134 11:-145 17:103
distanc_and 17:92
distanc_not 10:134 11:-112
disturb 7:132 23:131
disturb_but 23:131
div 1:-83 3:-110 9:-130 11:-199 13:-134 14:198 26:-132
div_in 9:-92 11:-141 13:-84 14:194 26:-93
diversit 14:-80 15:263 16:-154 17:-136 18:-118 19:-238 20:-127
divid 3:-90 11:-164 12:-123 13:-137 14:215 21:-91
divid_them 11:-99 13:-104 14:205
divorc 1:-81 7:100 24:-92
divorc_and 14:81
divorc_i 7:126
divorc_what 26:81
dizz 0:-158 1:-86 5:-201 6:-128 7:-157 9:-141 10:-101 11:-137 14:-84 16:-116 17:-96 19:-105 21:-82 24:-179 26:286
dizz_in 0:-92 5:-100 26:202
dizz_when 7:-95 24:-115 26:181
dm 11:266 14:-168 22:-95 23:-83 24:-110 26:-230
do_about 7:143 13:-119 14:126
do_aft 2:167 4:-99 14:-225 23:-114 26:120
do_against 23:155 26:-116
do_all 15:243 17:-81 19:-197
do_alumni 4:100
do_an 0:132
do_and 18:96
do_anoth 3:144
do_anyth 1:148 2:-167 4:139 11:-174 25:182 26:-115
do_at 26:134
do_befor 0:291 6:-173 7:-100 13:-110 21:-226 26:-214
do_between 5:169 6:-93 15:-91
do_both 0:177
do_card 22:148
do_cat 26:109
do_colleg 0:140 1:-84
do_compan 0:-125 13:-160 16:-83 26:197
do_connection 8:107
do_consultant 17:119
do_employer 6:-114 13:-93 18:236 26:-106
do_first 21:221 26:-90
do_for 2:88
do_freelancer 20:186 26:-112
do_from 0:-190 5:167 6:-112 15:206 17:-140 18:-159 26:-127
do_i 0:-386 1:-439 2:-332 4:-206 5:-95 7:-141 8:-266 9:-154 11:85 12:-148 13:158 14:80 17:-90 18:-93 20:-160 21:98 26:231
do_if 3:-115 5:-126 6:174 16:-92 24:168 26:-156
do_im 18:137
do_in 12:-142 13:106 14:179
do_inform 4:165 8:154 10:-175 11:-88 21:-144 26:-115
do_insider 8:98
do_is 6:83
do_it 0:225 1:-102 2:-144 3:-152 5:-263 9:-108 10:-164 11:-103 12:-239 14:-89 15:109 16:142 17:127 20:-141 24:-109 25:-145 26:-237
do_languag 15:-98 18:156
do_leav 3:-112 19:-87 24:-133 26:222
do_magnet 3:-109 5:-130 6:-157 8:-148 15:-180 17:-166 19:-112 25:-94 26:278
do_me 1:106
do_my 13:-149 26:191
do_new 2:218 3:-125 16:-126
do_next 0:-128 21:207 26:-137
do_not 5:83
do_now 13:-171 18:214 25:-91 26:-90
do_nurs 5:124 17:130
do_on 5:200 26:-171
do_onc 5:-81 6:129 14:-106 21:87
do_one 0:236 13:-117 18:-130
do_or 10:117
do_other 9:151 12:-116
do_peopl 0:184 1:155 3:-233 4:-159 6:-235 7:-208 9:-110 10:-227 14:-95 15:-253 18:-132 19:272 20:-112 21:-224 22:106 24:-128 26:-288
do_photographer 15:-131 16:-82 17:-98 18:-113 20:218
do_ppl 3:109 8:146 19:140 25:-90
do_prof 0:-242 3:-81 10:259 11:-84 18:-84 21:-159
do_professional 1:152
do_real 0:122
do_som 0:160 26:-129
do_someth 2:89 3:148 10:87 26:-106
do_such 0:118 7:-149 8:-106 9:-104 10:249 15:-81 17:-90 26:-129
do_tax 15:127
do_than 7:136
do_that 0:238 1:-139 2:-120 3:108 4:-85 5:-250 6:-213 7:-122 9:-188 10:-138 12:162 15:-133 17:85 18:-112 19:-117 20:-129 21:-158 22:-117 23:-131 25:94 26:-233
do_the 0:-97 2:-191 3:-436 8:-398 9:-313 10:-243 12:-400 13:-115 14:-363 15:363 16:-104 18:316 20:139 21:-330 22:-141 23:-317 24:-237 25:-277 26:-204
do_them 0:111
do_then 14:114
do_thes 2:81 3:105 6:-95 13:-148 19:-87
do_thi 0:382 1:-213 2:-111 5:-139 9:-85 10:-121 13:-126 16:-102 17:106 18:220 19:-111 20:-187 23:-134 25:-93 26:-388
do_thre 0:104 9:154 26:-143
do_twent 0:176 26:-106
do_u 3:-153 5:148 6:228 8:-191 10:-106 11:-127 14:-193 15:-89 16:-93 17:-171 18:-139 19:-132 20:139 25:-166 26:-298
do_until 1:86
do_vet 17:164
do_w 21:111
do_want 3:106
do_was 4:142
do_when 0:-202 3:-125 5:-89 6:-80 7:-139 13:-257 14:277 16:150 17:-81 21:129 23:-92 26:-387
do_with 0:-184 1:186 2:213 6:199 7:-146 10:-125 11:-115 18:-314 21:83 22:-91 23:-125 25:-143 26:-366
do_you 0:-268 1:-153 2:-205 3:-185 5:-344 6:-320 7:-178 8:-313 9:-171 11:-147 12:-99 16:-223 17:-243 19:-335 20:215 21:-197 24:-165 25:229 26:187
doabl 17:132
doabl_in 17:90
doctor 0:-230 2:-146 4:-156 5:-177 6:-249 7:-171 8:-163 9:252 10:-242 11:-141 12:-139 13:-286 14:-194 15:-115 16:-224 17:-113 18:-162 19:-118 20:-219 21:-155 22:-127 23:-110 24:-101 26:284
doctor_and 1:107 9:184 26:-170
doctor_befor 13:-192 14:-91 26:206
doctor_call 3:106
doctor_in 26:112
doctor_say 1:-107 3:-107 6:-91 26:220
doctor_who 9:-97 10:-88 26:181
doctorat 2:-150 7:-83 12:-97 18:210
doctorat_and 2:-96 18:143
doctorat_is 18:95
document 13:-116 18:-87 26:188
document_do 26:152
doe_a 0:84 1:-227 2:99 4:-106 5:323 7:-160 8:-244 10:-347 12:-150 13:-230 14:-86 15:-194 16:-143 18:-93 19:-108 20:123 21:-149 22:-126 23:-97 24:-198 25:-162 26:-103
doe_airbu 26:131
doe_an 8:89
doe_anyon 8:104
doe_anyth 2:-104 21:180 23:-122
doe_bet 16:166 18:-80
doe_compound 5:-140 6:-188 26:230
doe_cum 26:139
doe_deloitt 2:-190 18:-242 26:275
doe_distanc 10:134 11:-112
doe_everybod 0:-114 8:-125 11:-103 15:218 21:-155 22:146
doe_everyon 9:109
doe_experienc 3:91
doe_gam 10:119 26:-112
doe_googl 20:-142 26:186
doe_handshak 2:-104 25:-135 26:163
doe_he 11:165 12:-81 14:-98 24:-87 26:-111
doe_it 2:-160 3:-206 4:-191 5:-296 6:88 7:240 9:-348 10:305 11:-380 12:-270 13:-148 14:-139 16:-106 18:-249 19:-220 20:-237 21:-238 22:-149 23:-91 25:84 26:-148
doe_legwork 25:195 26:-132
doe_lol 0:-96 6:-228 26:195
doe_meet 8:141
doe_my 3:-99 6:-80 7:-105 9:-158 17:-141 25:142 26:237
doe_network 9:109
doe_nobod 11:-88 24:205 26:-165
doe_not 3:151 4:-117 24:-114 25:-121 26:183
doe_noth 26:155
doe_one 1:-153 4:-128 5:-194 7:-109 8:-93 9:229 10:-313 11:131 13:-139 15:-122 17:-231 18:163 19:-97 20:-162 21:-133 22:-99 24:107 25:-95 26:-330
doe_pay 20:167 26:-100
doe_seem 8:135
doe_she 0:127 3:-117 10:-113 17:144 21:174 26:-267
doe_talk 0:-119 1:-125 2:113 8:156
doe_that 0:-94 1:100 2:-172 6:169 8:115 18:147 25:-95 26:-351
doe_the 1:-169 2:-266 3:-208 4:209 5:-142 7:-150 8:-204 9:-139 11:-276 12:-175 13:-100 14:-349 15:-218 16:-176 18:-162 19:97 20:-217 22:-94 24:-275 25:87 26:495
doe_ther 10:98
doe_thi 0:-310 1:-85 3:-101 5:117 7:-88 8:-203 9:86 10:-142 11:-268 14:-117 15:-106 16:-124 17:-113 18:-81 22:-111 24:-112 25:301
doe_watch 0:144 5:-102
doe_what 4:233 21:-83 26:-154
doe_with 2:183 18:-101
doesnt_answ 24:-136 26:198
doesnt_call 14:-118 26:169
doesnt_lead 2:143 18:-117
doesnt_lik 26:94
doesnt_react 12:-99 24:148
doesnt_send 21:144 26:-88
doesnt_stop 14:173 26:-169
doesnt_the 5:135
doesnt_think 11:125
doesnt_writ 24:119
dog 0:-186 1:-92 4:-116 6:-196 7:-85 8:-121 9:-214 10:-144 11:-170 12:-301 13:109 14:-121 15:-108 19:-94 20:-117 21:-154 22:-93 23:-90 24:-144 26:389
dog_allow 26:102
dog_ate 26:90
dog_bark 26:94
dog_both 17:94
dog_has 26:134
dog_nam 9:-102 13:163
dog_ther 5:119
dog_to 26:86
doing_a 3:-138 16:157 26:126
doing_gen 1:170 6:-91
doing_in 0:129
doing_it 6:141
doing_now 2:128 24:-82
doing_someth 2:-91 3:138 24:95 26:-99
doing_the 3:96
doing_ther 0:88
doing_thi 3:-112 4:-102 6:215 7:105 26:-90
doing_wrong 2:105
dollar 0:-174 11:-83 12:-96 13:-143 14:-93 21:-127 22:-91 26:217
dollar_an 0:-133 13:-94 26:191
don_6 21:108
don_alon 15:244 21:-110 26:-143
don_anyth 0:-125 1:-117 2:-117 13:286 21:-176
don_befor 13:146
don_for 16:120
don_in 0:229 12:-143 13:-167 14:-97 21:-92
don_is 0:-137 21:179
don_it 0:119 6:142 7:-81 12:-103 18:-104 20:-84 21:140 26:-118
don_now 2:-80 6:-91 14:-121 21:205
don_on 0:105
don_over 0:139 5:-80
don_sal 3:126
don_say 1:144
don_the 13:150
don_within 0:131
donor 26:147
dont 12:185 13:-133 14:-109 26:-173
dont_answ 24:182 26:-161
dont_ask 0:-97 8:168
dont_believ 0:-86 1:-113 5:-105 7:225
dont_buy 5:118
dont_dar 7:186
dont_even 0:-83 1:221 6:-115 10:-115 13:-140
dont_feel 7:263 9:-81 19:-91 24:-98
dont_find 1:-85 2:138 20:109
dont_get 0:106 8:-175 19:-100 24:88 26:161
dont_hav 9:140 10:-82 12:112
dont_hold 21:148
dont_know 0:-196 4:-101 5:-228 6:-183 7:-221 8:-173 9:160 11:213 12:-164 14:-310 16:-269 17:-162 19:-123 20:-154 22:-101 24:-140 25:-165 26:153
dont_lik 0:-91 3:-136 5:-119 6:163 11:-126 15:-163 16:-94 17:-107 18:-80 19:234
dont_lov 26:146
dont_mak 13:108
dont_open 7:160
dont_see 0:189 4:-86 16:-80 26:-91
dont_stand 8:112
dont_talk 1:113
dont_the 11:183
dont_think 0:-133 8:-128 11:213 17:-84 26:-89
dont_trust 5:149
dont_understand 7:-135 11:-201 14:239
dont_want 1:-251 2:-109 3:-160 4:-119 6:-367 7:-157 8:120 9:-175 10:112 11:-128 12:-189 13:-236 14:-156 15:-112 16:-91 18:-109 19:-218 20:89 22:212 25:-113 26:-327
dont_warm 14:133
dont_what 12:181 13:-91 26:-137
dont_writ 11:-120 24:147 25:147 26:-83
door 0:-128 1:-215 3:-172 4:-88 5:-182 6:-219 7:-243 9:-197 10:132 11:-280 12:-213 13:-176 14:97 16:-89 18:157 19:-168 20:-96 23:-131 24:-173 25:-91 26:-151
door_aft 2:153 26:-142
door_my 14:202 26:-90
door_of 26:147
door_round 8:202 26:-98
door_that 15:123
door_to 10:204 26:-245
door_without 8:-121 15:-81 18:-90 26:210
dorm 2:-100 4:125 26:96
dorm_in 4:155 26:-139
dormitor 0:-109 13:-118 26:190
dos 12:185 13:-133 14:-109 26:-173
dos_and 12:181 13:-91 26:-137
doubt 1:-82 2:-96 6:339 14:-123 19:-122 21:-275 23:-91 26:-91
doubt_aft 6:203 21:-149
doubt_how 6:145
down_again 7:109
down_are 24:82
down_beforehand 13:102
down_by 7:-100 9:-86 24:164
down_for 24:-84 26:158
down_how 21:84
down_id 12:112
down_my 26:148
down_our 1:107
down_right 21:184 23:-104
down_the 11:-181 13:-158 14:-89 21:316 22:-265 23:-154 26:-195
down_thi 16:92
down_thirt 13:102
down_to 3:155 21:124 26:-130
down_well 13:107
down_whil 14:168 21:-117
down_with 0:228 8:116 11:-97 12:-110 13:-123 20:-88 26:-94
downsid 15:-96 19:156 26:-98
dozen 8:-85 9:163 25:-93 26:-135
dr 6:-136 7:-87 11:157 14:-147 15:-94
draft 7:246 11:-272 14:-110 22:-117 24:-125
draft_sinc 7:115
draft_someth 26:98
draft_the 7:184 11:-162
drain 7:-98 17:-88 26:152
drain_overnight 26:140
drama 4:115 5:111 26:-132
drama_student 4:108
drama_ther 5:94
dramaturg 8:105
dramaturg_and 8:91
draughtsman 3:150 24:-94 26:-108
draughtsman_listen 3:143
draw 3:119 5:-85 13:-90 14:-152 18:122 21:130 24:-108
draw_a 26:93
draw_conclusion 21:148
draw_plan 3:143
draw_to 18:110
drawback 5:-125 19:157 26:-151
drawn 17:107
drawn_to 17:97
dread 0:-97 1:-142 2:155 3:-82 4:-85 9:-132 10:-119 17:-147 26:149
dread_going 26:129
dread_it 1:-100 2:164
dread_the 26:90
dreadful 5:-84 6:-113 7:132 19:80
dreadful_about 19:102
dream 0:-151 1:-152 2:-169 3:156 4:138 5:89 6:-240 7:-122 10:-105 12:-96 17:87 18:-142 20:83 21:-186 22:-82 25:-167 26:-182
dream_and 20:96
dream_i 5:134
dream_mean 26:143
dream_of 2:-97 3:204 4:167 5:-93 21:-99 26:-180
dress 6:-83 26:85
dress_thi 0:114
dress_what 13:149 26:-143
drift 14:228 21:-196 23:-167
drill 12:-101 20:-105 26:141
drill_and 12:-86 26:135
drink 0:144 5:-122 7:-110 8:-109 12:-253 13:-98 14:-173 15:-200 19:-112 20:-153 24:-84 26:160
drink_coffe 2:103
drink_tea 0:207 14:-81 26:-85
driv 0:-179 1:-158 2:-89 3:-162 5:-182 6:-193 7:-244 9:-112 11:-163 12:-201 14:-208 15:-90 16:182 18:-253 19:142 20:116 21:-194 24:-178 26:164
driv_a 12:-126 20:159
driv_do 0:-117 16:217 26:-164
driv_doesnt 14:-97 26:151
driv_licenc 26:97
driv_me 6:-93 7:-112 13:143 19:124 26:-130
driv_test 13:-105 26:156
driv_them 5:-84 19:199
driv_themselv 0:-117 16:217 26:-164
driv_with 18:-104 26:140
driven 1:-101 3:136 4:-93 23:-95
driven_a 3:129
driver 16:117 18:-145 26:99
driver_licenc 26:90
driver_still 16:97
drop 0:-162 1:-159 3:-176 5:-168 6:-144 7:-152 9:-171 10:-216 12:-209 13:-93 14:-110 15:-92 16:-137 17:-151 19:-90 20:-128 21:96 22:-162 23:-208 24:-115 25:-151 26:287
drop_a 26:145
drop_in 4:108
drop_latin 18:157 26:-97
drop_statistic 4:-122 18:-91 26:175
drop_them 11:103
drop_thre 21:135
drov 6:-122 15:208 19:-197 23:-130 26:-210
drov_long 17:92
drov_truck 3:94
drunk 0:-84 7:-114 14:144
drunk_the 7:-84 14:137
dry 0:-85 2:-82 6:-97 7:125 12:-104 14:108 21:-163
dry_aft 14:137 21:-112
dry_and 7:124
due 4:125
dull 5:141 7:113 10:-131
dull_and 7:98
dumb 1:80 7:180 13:-100
dumb_when 7:120
dur 0:166
dur_half 0:95
dur_the 3:-91 6:140 7:-92 11:-199 12:-87 13:-145 21:240 26:-270
dut 5:-89 15:106 20:-122 26:130
dut_on 20:-96 26:125
dutch 18:-180 26:197
dutch_or 18:-176 26:193
dying 3:199 9:-117 18:-146
dying_and 3:203 16:-187
dying_profession 16:150
dying_what 26:87
e 0:95 1:-88 4:114 7:-170 11:-190 12:-120 13:-102 22:110 24:-172 25:-217 26:132
e_mail 0:81 4:113 7:-98 11:-163 22:101 24:-97 25:-160 26:143
each_mistak 7:99
each_morn 8:91
each_of 23:90
each_one 11:169
each_oth 0:-105 5:-105 6:-82 7:-82 14:86 15:268 17:-95 18:-84 19:-117
each_question 14:129 25:-103
each_spr 8:116
each_tim 6:149 7:92
ear 0:-178 2:-130 4:-102 5:-306 6:-305 7:-143 8:255 9:-92 10:-178 11:-185 12:-200 13:265 14:-172 15:-229 16:-258 17:-300 18:-170 19:-331 20:-234 21:-160 22:-183 23:-187 25:-98
ear_for 1:157
ear_gav 3:116 26:-94
ear_is 1:90
ear_should 5:-84 11:-84 13:255 23:-100 24:-226
earn 0:-122 1:-104 3:131 5:-112 9:-92 10:-181 11:-147 12:-236 16:-114 17:-212 19:-132 20:341 26:-199
earn_a 20:91
earn_can 20:99
earn_decent 6:116
earn_for 12:-82 20:97
earn_in 12:-132 20:183
earn_someth 3:164 6:-113 20:-80
eas 0:-101 1:-183 3:-83 5:-138 6:-112 9:-91 11:165 12:-167 13:-174 14:-114 18:-179 19:-102 22:-92 25:-181 26:234
eas_for 11:182 12:-88 26:-82
eas_to 13:-116 25:-92 26:180
easi 0:-289 2:-104 5:-187 6:-108 7:320 8:-220 9:-237 10:-167 11:-180 14:-97 15:-170 16:-195 17:-197 18:-259 19:-195 20:-232 21:-135 24:-83 25:-229 26:98
easi_dutch 18:-176 26:193
east 0:-104 1:-193 4:-135 7:-160 16:-180 19:-102 20:-212 23:86 26:229
east_thi 1:-121 4:-98 16:-109 20:-124 23:-168 26:233
eat 0:-131 1:-94 2:-133 3:-149 4:-124 5:-168 6:-249 8:-110 9:-134 10:-119 11:-85 12:-163 13:-207 14:-101 17:111 18:-165 19:-92 21:-229 22:-85 23:-136 24:-120 25:-147 26:184
eat_from 20:128
eat_me 7:120
eat_meat 7:-106 26:151
eat_thi 16:148 26:-122
eat_tonight 13:-118 21:-95 26:161
eat_up 17:146
economic 1:229 9:-127 12:-90 26:-87
economic_and 1:111 9:-89
economist 1:166 12:-90 26:-87
economist_about 1:161
editor 0:-96 5:-105 6:-212 7:224 15:-139 16:-104 18:-118 19:-101 20:-135 26:-124
editor_find 6:-174 7:220 15:-108 20:-80
eds 1:174 2:-88 6:-125 7:-90 9:-111 19:-98 24:-96
eds_no 1:170 6:-91
educ 12:-114 13:-127 16:-150 17:-86 18:288 26:-183
educ_the 18:104
educator 20:113 26:-90
educator_on 20:100
effect 26:169
effect_of 26:111
egg 10:-86 11:-124 26:204
egg_first 26:133
egypt 0:-97 17:-160 25:-88 26:189
egypt_alon 17:-147 26:185
eight 0:-224 1:-208 2:90 3:-124 5:-143 7:-226 9:-128 10:87 11:-113 12:-149 13:145 14:-201 21:111 22:165 26:-239
eight_day 7:-100 22:177
eight_one 10:89
eight_question 0:-111 13:167 14:-109
eight_sheet 21:127
eight_week 1:-100 2:164
eighteen 1:278 2:-127 4:-130 16:-110 23:-148 26:-111
eighteen_and 1:148 2:-83
eighteen_what 1:86
eighteen_year 1:92 23:-93
eith_advertis 8:91
elect 0:-121 3:-121 10:-122 11:-112 21:-133 22:-142 25:-99 26:183
elect_yesterda 10:-96 21:-87 22:-92 26:181
election 5:-114 13:-91 14:-116 19:-131 20:-165 21:-93 25:-136 26:209
electiv 1:-174 18:-95 26:156
electiv_are 1:-153 26:153
electric 1:-137 11:-124 22:-107 23:-96 24:-124 26:186
electric_car 1:-82 11:-82 24:-96 26:181
electrician 0:-187 1:-104 3:-150 5:-104 6:-123 16:198 17:-82 18:-104 26:144
electrician_will 3:-113 6:-86 16:194
elegant 7:-113 8:-117 14:-130 20:170
elegant_way 14:-90 20:165
eleven 0:-146 1:146 4:-143 5:-143 6:-122 7:-144 10:137 11:-154 17:-88 18:-123 23:84 26:-110
eleven_day 0:-85 1:187 4:-91 5:-82
eleven_peopl 23:90
eleven_sound 10:142
eleven_year 3:106
els 0:-87 5:-109 6:173 7:-82 11:-100 16:-121
els_about 18:117
els_can 14:107
els_coat 6:170 16:-84
els_id 19:154
els_in 0:88
els_is 10:117 26:-103
els_my 3:-106 4:132
els_read 25:95
els_saw 8:151
els_seem 6:108 9:124
els_then 6:-99 17:148
els_what 13:106
email 0:-274 1:-122 2:-103 3:-140 4:-130 6:-232 7:-228 8:-189 9:-88 11:196 12:-181 13:-159 14:-243 15:-211 16:-101 17:-106 18:-160 19:-106 20:-117 21:-131 23:-242 24:178 26:-450
email_at 10:187 11:-131 26:-132
email_bet 10:-142 11:162
email_didnt 11:-175 24:177
email_for 11:95
email_how 5:182 11:-106 26:-94
email_look 11:183 26:-126
email_on 25:-84 26:167
email_or 11:89
email_say 11:92
email_seem 22:105
email_sufficient 11:-94 22:110
email_that 5:-93 11:217 22:-104 24:-85 25:-140
email_them 11:-210 25:226
email_to 11:154
email_was 24:110
email_when 11:122
embarrass 1:-192 3:-136 6:-149 11:-181 12:-148 14:-218 16:-99 18:-231 20:-80 23:235 26:-229
embarrass_about 7:-150 23:171
embarrass_for 23:153
embarrass_her 22:105
embarrass_myself 7:125
embarrass_to 0:109 2:93
embass 26:197
embass_you 26:164
emergenc 0:-88 26:134
emergenc_numb 26:124
emoji 11:146
emoji_all 11:125
employ 0:-121 8:-99 12:-208 20:199 25:-218 26:268
employ_allow 12:-85 26:125
employ_as 20:109
employ_liv 20:138 26:-101
employ_read 25:-201 26:217
employe 0:-155 8:-98 9:-87 10:136 15:-160
employe_doe 26:131
employe_on 5:119
employer 1:-113 2:201 6:-194 7:-143 13:-176 14:-90 15:-120 17:-100 18:230 19:-103 21:-126 22:-116 23:-112 24:-158 25:-112 26:-165
employer_look 6:-114 13:-93 18:236 26:-106
employer_send 2:168 7:-98 24:-100
employment 8:143 26:-116
empt 0:-119 1:-109 2:140 3:-119 7:-147 9:192 11:-87 26:-233
empt_calendar 2:156 7:-109
end 2:-416 3:-268 4:-266 5:-285 6:-249 7:-369 9:-195 10:-225 13:-329 14:206 15:-264 16:-146 17:-194 19:-210 20:129 21:-403 23:-276 24:-268
end_a 14:-210 25:-81 26:258
end_admin 3:82
end_and 20:171
end_befor 14:141
end_gav 22:105
end_how 12:-92 14:180
end_in 8:154
end_my 1:-105 2:141
end_of 0:160 8:-177 14:-231 18:224 20:194 21:-103 26:-276
end_up 0:-147 2:-85 8:166 16:-123 21:-100 25:159
end_what 14:-135 21:166
enem 5:102
enem_i 5:89
engagement 1:-102 2:122
engagement_what 1:-82 2:107
engine 0:-211 1:83 2:109 4:-116 6:-94 7:-109 10:-127 11:-136 14:-115 15:94 17:-82 18:-108 19:-83 20:-89 21:-86 22:-118 26:-95
engine_and 3:120
engine_lol 1:86
engine_of 5:89
engine_what 2:130 15:106
engineer 6:-100 10:182 11:-106
engineer_onlin 10:142
english 0:97 1:-165 2:-143 3:-148 4:-82 5:-158 6:-191 7:215 8:-87 9:-191 10:-153 11:-98 12:-81 16:-136 17:-215 20:-113 21:-117 25:-180 26:110
english_for 18:-156 26:211
english_is 1:-103 6:-104 7:216 9:-112 18:124 26:-132
english_what 0:135
enjo 1:139 6:190 7:-97 10:-80 15:-175 19:-164 26:-115
enjo_doing 3:96
enjo_it 1:144
enjo_the 6:194 15:-107
enough 1:-343 2:-288 4:-96 5:179 6:-321 7:-91 8:-119 9:-301 11:-359 12:-305 13:-314 14:-235 15:-268 16:-170 17:-239 18:334 19:-243 21:-214 22:101 23:-317 24:-162 25:-185 26:-450
enough_aft 11:-131 22:151
enough_but 7:99
enough_for 7:-120 18:166
enough_of 3:132 26:-113
enough_or 0:141 1:-100 4:-85 10:94 11:-110 12:-123 14:-93 18:140 26:-145
enough_peopl 8:149
enough_reason 4:122
enough_talent 18:92
enough_to 9:-110 10:-130 18:176 20:117
enough_what 18:92
enquir 12:-142 20:147
enquir_how 12:-136 20:143
enroll 1:141 23:-116
enroll_in 1:134 23:-91
ent 1:-107 2:227 3:-91 5:-135 6:-104 8:-196 10:-80 11:-183 18:120 26:-198
ent_get 18:122
ent_the 2:231 8:-166 11:-102 26:-97
enter 10:-85 14:-126 15:-142 16:-162 17:-159 18:233 19:-212 20:-99
enter_the 15:-80 16:-120 17:-106 18:228 19:-182
entr 1:-103 2:185 10:99 26:-153
entr_into 2:107
entr_level 2:100 10:84
entranc 2:-132 18:157 26:-186
entranc_exam 2:-96 18:151 26:-130
enviou 0:-97 9:190 26:-190
enviou_of 9:184 26:-162
environment 0:-107 3:-108 13:-140 15:337 16:-190 17:-180 19:-177 26:-95
environment_with 13:-87 15:216 17:-90
equ 26:143
equal 1:-189 3:-101 6:219
equal_can 1:-126 6:169
equal_how 6:106
equipment 13:187 14:-106 26:-136
equipment_or 13:171 26:-103
er 0:129
eras 25:129 26:-114
eras_export 25:81
error 11:-138 26:150
error_messag 11:-131 26:146
espresso 12:173 20:-130 26:-190
essa 11:-90 25:-165 26:252
essa_lack 26:89
essa_on 26:134
essential 18:173 26:-111
essential_in 18:146
essential_requir 18:86
estat 5:125
estat_agent 5:118
euro 3:-85 16:-165 21:-97 26:198
euro_on 12:148 26:-102
europ 26:83
evaluat 0:188 2:-98 3:-135 7:-105 14:-105 21:115 23:-170 26:-129
evaluat_a 6:86
evaluat_reflect 21:109
evaluat_when 0:185 23:-108
even 0:-393 1:-236 3:-125 6:-226 7:-180 9:-135 10:-101 12:-215 14:-265 15:-93 19:-167 21:109 24:-220 26:-445
even_and 17:163
even_befor 13:150
even_class 0:-83 1:-88 18:170
even_consist 0:118
even_do 0:132
even_email 10:187 11:-131 26:-132
even_explain 3:131
even_for 7:148
even_get 2:108
even_how 17:94
even_know 0:-83 1:221 6:-115 10:-115 13:-140
even_left 13:146 21:-110
even_legal 26:129
even_look 5:-101 13:-181 17:238 18:-101
even_monda 11:166 17:-97
even_paid 12:-133 22:217 26:-121
even_right 13:169 26:-115
even_say 12:-89 23:144
even_though 6:151
even_und 26:139
event 0:-124 3:-105 4:-160 5:132 6:-98 8:-111 9:99 15:-162 17:90 19:-92 26:-254
event_conferenc 10:121
event_is 9:125
event_manag 5:161 26:-133
event_technolog 17:97
ever_advertisement 1:-107 2:193 3:-90 10:-92
ever_announc 8:113
ever_answer 8:184 14:-96 26:-108
ever_buy 20:170 26:-129
ever_com 0:-97 8:168
ever_day 2:-100 8:187 13:-139 15:-165 18:186 24:86 26:-139
ever_feel 7:111
ever_get 8:104
ever_hear 8:-86 9:146
ever_hospital 5:94
ever_lawy 5:182 11:-106 26:-94
ever_lead 0:-89 8:100
ever_list 6:93
ever_meet 7:82 9:135
ever_messag 7:167 11:-109 13:-94
ever_minut 5:149
ever_month 23:90
ever_on 16:120
ever_oth 23:129
ever_room 1:-85 7:177
ever_see 12:-99 17:214
ever_seen 5:109
ever_sinc 7:120
ever_sleep 17:119
ever_sunda 19:170 26:-114
ever_talk 3:-81 13:148
ever_ten 13:-109 24:162
ever_tim 7:82
ever_who 5:102
everybod_ask 1:-148 2:190 18:-101
everybod_expect 21:-147 22:162
everybod_fight 15:119
everybod_from 4:167 9:-147
everybod_has 9:135
everybod_hav 8:-105 15:203
everybod_hug 8:-104 15:163
everybod_i 3:-100 9:161 21:-91 23:111
everybod_isnt 12:-96 15:-81 22:180
everybod_nod 0:209 11:-81 14:-125
everybod_on 11:-98 13:-135 15:179
everybod_onlin 5:-80 13:-81 17:-94 23:192
everybod_say 5:-95 13:147
everybod_seem 1:111
everybod_stand 17:97
everybod_that 2:148
everybod_ther 2:-102 6:148 9:-97 18:126
everybod_who 9:126
everybody 0:-165 5:-98 6:-138 7:-101 9:207 10:-94
everybody_in 0:-140 6:-92 9:202
everyda 5:309 26:-254
everyda_sid 5:172 26:-141
everyda_work 5:141 26:-121
everyon 8:-114 9:147 10:-148 11:-87
everyon_a 22:-99 23:211 26:-148
everyon_ask 2:183 18:-101
everyon_dad 9:144 10:-112
everyon_els 6:108 9:124
everyon_from 4:164
everyon_has 2:89
everyon_he 12:175
everyon_in 1:104 4:-82 5:105 16:-91
everyon_know 8:202 26:-98
everyon_on 1:83
everyon_say 5:-155 7:-107 8:-103 11:157 15:-109 16:95 24:-84
everyon_smil 6:-84 19:155
everyon_so 7:-100 9:-86 24:164
everyon_tell 2:101 18:112 26:-93
everyon_want 5:116
everyth 0:-117 3:-82 16:171 26:-146
everyth_about 5:-90 6:113 7:-148 13:169
everyth_entr 2:108
everyth_he 21:111
everyth_i 5:139
everyth_in 7:95
everyth_is 5:114
everyth_ive 5:82
everyth_on 0:-92 12:92 16:164 26:-108
everyth_she 21:120
everyth_sinc 4:83
everyth_speak 1:-89 6:157
everyth_the 21:118
everyth_up 5:164
everyth_with 14:100
everywher 8:-94 9:163 13:-91 15:-153 16:113
everywher_how 16:99
everywher_wher 9:156 15:-104
ex 10:120 12:-193 18:-121
ex_husband 10:117 26:-103
exam 3:-248 4:-150 5:-216 6:-176 7:-304 8:-158 9:-145 10:-214 11:-287 12:-193 13:-212 14:-154 15:-200 16:-199 17:-151 19:-169 20:-275 21:-144 22:-139 23:-108 24:-95 25:-107 26:276
exam_and 2:-96 18:151 26:-130
exam_are 2:167 26:-104
exam_at 18:-105 26:131
exam_begin 1:-186 2:-176 11:-120 18:-82 20:-92 26:258
exam_how 18:96
exam_is 2:146 18:-85
exam_one 18:166 26:-123
exam_or 0:155 18:-98 26:-133
examin 0:195 6:-81 16:-103 26:-178
examin_me 0:188 26:-140
exampl 11:306 22:-83 25:-180 26:-180
exampl_messag 11:86
exampl_of 11:201 25:-89 26:-88
except 2:123
except_me 2:89
exception 5:146
exchang 1:-100 4:161 12:-87 20:-228 26:140
exchang_a 4:155 26:-139
exchang_rat 20:-209 26:230
excit 3:-103 5:111 15:-111 19:91 24:-87 26:-109
excit_how 5:133 26:-87
excit_project 19:112
excus 1:-123 2:-113 11:-86 12:-186 14:-88 23:201 24:-81
excus_for 1:-81 12:-119 23:195
exercis 0:110 1:-110 2:-83 3:-81 5:-84 6:-136 12:-170 13:-136 15:-81 17:-119 21:-89
exercis_four 12:-97 13:-86 26:174
exercis_when 0:121 26:-122
exhaustion 3:117
exhaustion_and 3:106
exhibition 11:105
exhibition_leaflet 11:94
exist 0:-149 1:200 3:-180 6:-167 8:-131 9:-130 10:-174 13:-196 15:-82 16:127 17:117 18:-88 26:-103
exist_when 3:-118 16:141
expand 9:224 25:-141 26:-229
expand_my 9:217 25:-93 26:-207
expect 0:325 1:-141 2:-141 3:-140 4:-111 5:-142 6:-240 7:-107 8:-177 11:-206 12:-197 13:-233 14:-190 15:-191 16:-150 17:-130 19:-164 20:-143 22:132 23:-203 25:-134 26:-177
expect_a 0:111 21:-153 22:158 26:-95
expect_how 6:-93 15:-81 21:192
expect_in 26:99
expect_me 0:173 26:-122
expect_to 0:146
expect_when 0:140 13:-110
expensiv 12:96
experienc 0:-227 2:187 3:122 5:-87 6:-119 7:-163 8:-83 9:-156 10:-128 11:-195 12:-148 13:-101 14:-133 15:-85 16:-201 17:-102 19:-87 20:93 21:-244 22:-100 23:-95 25:-194 26:-361
experienc_and 1:-148 2:190 18:-101
experienc_ask 1:210 2:-176
experienc_but 2:182 10:-109
experienc_from 3:91
experienc_in 3:130 16:-82
experienc_is 3:132
experienc_mor 2:-186 18:193
experienc_nobod 2:100
experienc_or 4:-80 10:133
experienc_person 0:-139 4:187 21:-93
experienc_to 2:131 10:-109
experienc_what 2:89
explain 0:-180 1:-98 3:97 4:-184 5:-269 6:-313 7:-243 8:-194 9:-170 10:-108 11:150 12:-191 13:-232 15:-166 16:-228 17:-125 18:-214 19:-225 20:-254 21:-171 22:-181 23:-197 24:-216 25:-172 26:153
explain_gap 26:94
explain_in 0:-92 11:150
explain_me 0:117
explain_photosynthesi 0:-213 3:-197 11:-130 20:-94 26:269
explain_that 2:88 3:167
explain_the 0:-85 26:120
explain_to 0:182
explain_who 11:-151 14:161
explain_why 3:103 11:217 26:-282
explor 1:275 2:-157 10:-123 16:-155 20:-87 26:-142
explor_is 1:169 2:-109
explor_profession 1:138 3:-109
export 25:129 26:-114
export_it 25:81
express 21:-96 22:172 23:-89 26:-105
express_appreci 22:84
express_my 22:82
express_thank 22:105
extension 26:92
extra 0:165 9:-144
extra_step 0:162 9:-140
extrovert 0:-138 9:155
eye 0:86 5:-113 7:262 10:-164 11:-252 12:-136 14:84 17:-88 21:-103 22:-132 23:-171 24:-103 26:-251
eye_on 11:-93 14:169 23:-123 26:-137
eye_view 0:109
fabric 14:-99 16:121
fabric_clos 16:116
fac 0:203 3:-178 4:140 5:-163 7:-211 9:-135 10:143 12:-83 13:-202 14:-154 16:-136 24:-165 26:-227
fac_count 0:139 5:-80
fac_to 0:201 5:-113 13:-88
facult 2:-107 4:243 10:-184 18:-90 26:-159
facult_keep 4:126 26:-81
fafsa 26:142
fafsa_deadlin 26:103
fail 0:-211 1:-101 2:-178 3:111 5:-153 6:-160 7:-208 8:-110 9:-92 11:-112 12:-122 13:-130 14:-263 15:-102 18:229 20:-89 21:-270 23:-162 24:-121 25:-167 26:83
fail_at 3:155 13:-102
fail_statistic 14:-168 18:257 26:-122
fail_the 2:-108 7:-88
failur 13:-127 14:-163 15:-284 16:-252 17:-223 18:-184 19:309 20:-220 26:-82
faint 3:-82 6:167 17:-96 26:-111
faint_at 6:162 26:-92
fair 0:-167 1:95 3:-120 5:-200 6:-230 7:-252 8:96 9:-158 10:-120 12:-196 13:-114 14:-189 18:-110 20:-145 21:-208 22:-96 23:-234 25:-86 26:281
fair_and 24:101
fair_how 11:107
fair_that 0:-90 8:128
fak 0:-102 6:-138 7:197 8:-85 9:103 11:-109 12:-151 18:-86 25:-149 26:-186
fak_anyth 7:222 9:-135 26:-95
fak_it 7:222 9:-135 26:-95
fak_or 9:109
fak_to 9:108
falconr 9:-118 10:-90 12:188 26:-173
falconr_com 12:182 26:-140
fall 0:-92 1:88 2:-130 3:-98 8:149 10:-90 12:-128 17:-93 19:-92 20:172 26:-145
fall_can 1:96 2:-83
fall_for 20:99
fall_in 20:100
fall_into 8:149
fallen 0:-88 2:159 3:-148 5:252 6:-170 7:-193 14:-224 16:-148 19:-107 26:-250
fallen_for 5:117
fallen_in 5:191 7:-117 26:-152
fallen_off 2:175 14:-157 16:-90
fals 9:131
fals_to 9:99
fami 0:-169 3:-123 6:-243 8:-150 9:256 11:-218 12:-154 13:-211 14:-133 15:-154 16:-110 17:148 18:-131 19:-148 20:123 23:-81 26:-381
fami_break 4:91
fami_doe 17:142
fami_friend 10:121
fami_has 1:-112 9:199
fami_lif 13:-102 17:142
fami_on 17:-105 20:169 26:-160
fami_ther 9:127 10:-92
fami_to 9:94
fami_want 1:158 9:-105
fami_without 9:125
famil 17:111
famou 6:-108 7:-103 9:-100 10:141 11:-164 18:-134 26:235
famou_one 10:135 11:-86
fan 11:142 24:-80
far 0:-172 1:95 2:-109 3:-229 4:-107 6:-125 8:-195 9:-240 11:-149 12:-131 14:-148 15:-147 16:-102 17:-109 18:-195 20:-119 21:-129 22:-92 23:-168 24:125
far_abov 7:100
far_and 26:94
far_awa 26:128
far_has 1:153 2:-116 7:-90
far_is 26:109
far_ive 3:-81 13:148
far_off 5:94
far_sound 19:112
farm 1:-116 2:-97 5:-108 7:-98 8:121 16:179 19:-115 23:-82 26:-243
farm_nev 8:116
farm_sound 3:140
farm_to 3:-126 16:209 26:-186
farmer 3:-117 9:182
farmer_and 9:162
fashion 0:-130 1:-215 2:-103 3:-241 4:-169 5:180 6:-184 7:-111 8:-139 10:-218 11:-95 12:-190 15:-128 16:167 17:-219 18:-157 19:-181 20:-215 22:139 23:-175 26:98
fashion_buyer 5:200 6:-84 20:-103
fashion_or 16:183
fashion_would 3:-85 26:194
fast 7:110
fast_i 7:99
fastest 26:124
fath 1:-254 2:-175 4:-131 5:-83 6:-285 7:-191 8:-182 11:-156 12:-199 13:-249 14:-234 17:166 18:102 19:-81 20:-151 21:-268 23:-240 24:-88 26:126
fath_died 3:85
fath_drov 17:92
fath_for 7:134
fath_in 18:115 26:-103
fath_which 17:115
fath_who 0:112
fath_would 10:152
favourit 3:-155 5:111 7:-82 10:-145 25:-108 26:157
favourit_i 5:109
favourit_who 3:-104 10:-93 26:202
fear 1:-88 2:-155 3:-86 5:147 6:-173 7:123 10:-103 11:-82 13:-87 14:-238 15:-84 17:-111 18:-113 21:-136 23:164 25:-184 26:-365
fear_ive 5:117
fear_of 7:253 14:-111 26:-207
fear_stag 7:84
fear_that 7:-169 23:200
fear_the 5:109
fear_to 7:103
februar 0:-151 5:-156 9:-116 11:-83 15:-141 19:-134 23:118 24:-128 26:188
februar_i 23:111
fed 3:162 4:-115
fed_up 3:144 4:-95
fee 5:-119 20:-116 26:155
fee_tru 26:123
feel 0:-432 1:-301 3:-175 4:-134 5:-177 6:-227 7:113 10:-143 12:-484 13:-96 14:-459 15:-449 17:-309 18:-117 19:-231 20:-373 21:-87 22:-218 23:-351 24:81 25:-303
feel_as 0:-153 6:-203 7:143 16:154 18:-90 21:156 24:-87 26:-110
feel_bad 10:133
feel_behind 1:-93 2:202 6:-84
feel_dizz 0:-108 5:-115 7:-108 9:-83 11:-85 24:-117 26:282
feel_fak 9:108
feel_guilt 7:-106 26:151
feel_i 2:133 5:-83 6:-96 7:-158 9:-93 13:167 21:126 26:-118
feel_its 2:-96 18:151 26:-130
feel_ive 7:124
feel_less 7:132
feel_lik 0:-212 2:-143 3:-173 4:103 5:106 6:-308 9:94 10:-187 11:-163 15:-128 17:-112 19:-201 24:324 26:-422
feel_lone 17:-163 26:204
feel_nos 15:-88 19:150
feel_of 6:172 21:-127
feel_paralys 10:139
feel_rud 10:-88 11:230 26:-205
feel_shy 7:-95 17:152 26:-94
feel_sick 6:93
feel_sil 3:174 7:96 13:-85 14:-94 20:-108
feel_small 7:175
feel_so 22:82
feel_that 6:-122 7:158 8:194 9:-126 10:-97 26:-158
feel_trick 0:116
feel_uncomfortabl 9:122
feel_uneas 6:169
feel_unprepar 2:107
feel_worth 7:168
feel_worthless 7:-148 26:161
feet 2:83 5:208 26:-198
feet_on 5:206 26:-184
fell 7:-166 10:-104 11:172 13:-142 17:-82 21:-120 24:-112 25:-110
fell_asleep 7:-99 11:202 26:-137
fell_on 26:153
fellow 0:-113 1:-115 4:108 5:-108 9:-108 12:179 21:-103 23:-123 24:-100
fellow_from 4:112
fellow_i 8:93
fellow_student 12:175
felt 0:-244 1:-133 3:-121 4:-125 5:-141 7:-235 8:-107 9:-218 10:-166 11:-108 12:191 14:178 15:-104 17:-121 19:-87 20:-133 21:-150 22:-100 24:-157 26:-165
felt_as 0:-97 6:-154 14:207
felt_at 6:126
felt_awful 0:-84 6:-142 12:211
felt_noth 6:138
fev 0:-99 6:-81 11:-115 12:128 13:-120 17:-176 21:-90 26:146
fev_and 12:152 17:-107
fev_what 26:110
few_flower 11:-116 22:123
few_of 6:-100 25:175
few_professional 1:-85 7:177
few_week 2:170 18:-81 26:-130
few_word 0:-92 11:150
field 1:-446 3:183 5:-143 6:135 7:-191 8:-217 9:-110 10:-193 11:-351 12:-147 13:-262 14:-204 15:-216 16:153 17:-136 19:-330 20:-200 21:-161 23:-287 24:-137 25:-143 26:-437
field_at 6:172
field_could 3:111 16:-84
field_do 0:-102 5:195 17:-128
field_fresh 2:107
field_i 1:-135 3:158 6:141 10:-134
field_is 3:87 4:104 6:100 18:-81 26:-115
field_of 6:-88 9:138
field_that 3:127
field_what 0:162 3:-122 16:-87 17:146
field_when 9:95
field_will 16:99
field_without 3:130 16:-82
fift 0:-108 1:-216 2:176 3:239 4:-100 6:-173 7:-150 10:-120 14:-149 24:-137
fift_plac 2:169 3:-87
fift_who 3:179 6:-118
fifteen 1:-190 2:-159 6:-142 7:-122 8:-91 9:181 10:147 11:-194 12:-187 13:-177 21:-237 22:-109 23:-201 24:-181
fifteen_and 9:190 26:-116
fifteen_dollar 0:-133 13:-94 26:191
fifteen_minut 0:127
fifteen_peopl 10:153
fifteen_year 1:-92 3:111 4:126
fight 0:-88 15:121
fight_for 15:119
figur 0:-118 5:-108 7:-119 9:-105 10:-117 14:-140 20:210 26:-89
figur_that 8:123
fil 11:-147 14:-241 21:227 24:-86
fil_and 21:84
fil_what 14:-146 21:205 26:-187
fill 0:-186 5:-204 8:336 12:-136 26:-167
fill_befor 8:89
fill_that 8:145
fill_without 8:173
film 0:-125 3:-126 5:133 8:-141 9:-183 10:145 15:-123 18:-84 21:-98
film_about 5:166 26:-116
film_and 5:185 10:-108
film_how 16:116 26:-103
film_is 10:124 26:-99
film_should 5:-116 26:132
film_sound 10:94
film_with 5:-128 26:141
fin_to 10:122
final 0:-85 1:-199 2:246 3:-128 4:-147 8:-117 11:87 12:-85 24:131 26:-224
final_exam 2:89
final_found 11:94
final_show 2:103
final_year 1:-126 2:162
financ 3:122 26:-108
financ_want 3:125
find 0:-497 1:-426 2:-131 3:-340 4:-196 5:-165 9:-289 10:85 11:-297 12:-433 13:-229 14:-431 16:-134 20:103 21:-551 22:-297 23:-515 24:-98 25:-218 26:-235
find_a 5:-139 13:-95 15:-144 18:-86 19:-102 20:-193 26:305
find_agenc 10:113
find_an 14:121
find_anoth 3:149
find_anyth 20:109
find_folk 10:96
find_friend 10:-189 15:-105 26:245
find_it 9:155
find_job 8:97
find_joy 19:151
find_me 0:-83 5:-120 6:-152 8:-193 10:-113 17:-107 18:-133 26:355
find_my 7:119 10:-92 13:-101 14:-179 17:-88 26:162
find_nam 9:-89 10:293 11:-165 13:-134 15:-173 20:-122 21:-197 26:-218
find_out 0:-183 1:-127 3:-396 4:-216 6:138 9:-188 10:-284 11:-257 12:-195 14:-291 15:190 18:137 19:105 20:176 21:-142 22:-132 23:-230 26:-762
find_peopl 3:-96 4:165 5:-168 10:152 15:-129 26:-269
find_professional 9:-82 10:198
find_reward 15:-88 19:120
find_someon 10:119 26:-112
find_that 15:102 18:92
find_work 2:145
find_you 11:183
finest 5:102
finest_profession 5:89
finish 0:-195 1:122 2:111 3:-314 4:103 5:-93 6:-210 7:-193 8:-211 10:-212 11:-206 12:-233 15:-112 16:-85 17:-95 19:-85 20:-224 22:-173 23:-237 24:-188 25:-193 26:-467
finish_age 3:-106 4:161
finish_and 2:175 14:-157 16:-90
finish_cater 2:133
finish_do 2:95
finish_for 2:-86 6:-91 18:209 21:-116
finish_how 16:139
finish_long 4:84
finish_my 1:-112 2:244 18:-85
finish_next 2:99
finish_on 2:-84 14:204 26:-82
finish_school 1:159 4:-86 26:-87
finish_the 1:124
finish_universit 2:103
finish_well 14:171 21:-92
finish_what 2:-135 21:186
fir 2:-93 3:119 4:-108 5:-159 6:-123 7:-161 8:-91 10:-82 12:-233 13:-122 14:-141 15:-90 18:-132 21:-170 26:238
fir_brigad 3:159
fir_me 12:-168 26:192
fir_off 0:114
firefight 5:146
firefight_told 5:131
firm 0:-304 1:-90 2:-131 3:-207 6:-234 7:-275 8:168 9:-233 10:173 11:-131 12:-227 14:-90 16:-196 17:-86 19:-124 20:-195 21:-165 23:-95 24:-81
firm_befor 5:-87 13:166 26:-86
firm_for 26:93
firm_has 8:140 20:-86
firm_id 4:108 18:108
firm_it 5:114 26:-97
firm_or 10:137
firm_say 5:99
firm_search 8:146 10:-113
firm_that 15:152
first 0:-300 1:118 2:143 3:-164 4:-384 5:-317 6:-333 7:-253 8:-441 10:-211 11:161 12:-476 14:89 16:-335 17:-278 19:-337 22:-278 23:-374 25:-262 26:-460
first_approach 11:85
first_at 9:101
first_contact 11:95
first_cours 1:137
first_dat 26:157
first_email 11:115 24:97 26:-197
first_foot 2:184 26:-122
first_how 13:-128 18:248 21:-120
first_in 9:94
first_inform 0:-160 11:-205 14:-96 21:245 26:-134
first_interview 21:116
first_job 1:-160 2:181
first_languag 7:138 18:-95
first_let 11:128
first_lin 11:187 26:-133
first_man 5:89
first_messag 11:149
first_mov 3:165 26:-110
first_my 13:104
first_nam 10:-98 13:-141 15:236
first_of 2:-94 24:160 26:-108
first_or 10:-102 13:175 14:-90
first_pag 13:161
first_position 2:107
first_president 11:-119 21:-114 26:187
first_semest 1:238 9:-95
first_sentenc 11:153 13:-84 14:134 26:-104
first_term 1:183 2:-84 26:-117
first_the 9:-88 16:-93 18:181
first_thing 7:-99 11:206 12:-89 26:-104
first_tim 0:126 2:227 8:-167 11:118 13:-156 14:-140 26:-185
first_to 9:125
first_transplant 21:-85 26:160
first_when 14:131
first_year 1:276 2:-288 3:-85 7:-88 11:-197 12:-94 19:-85 20:201 23:-86 26:-220
fishermen 5:-87 9:142 26:-97
fishermen_how 9:135
fit 0:-313 1:-135 5:-140 6:348 7:-84 8:-116 10:-186 11:-181 12:-186 17:-108 18:-144 21:-107 22:-83 25:-163
fit_all 6:83
fit_into 0:-110 13:132
fit_me 6:134
fit_mean 6:205 26:-208
fit_on 6:-117 11:-97 12:-108 13:-90 26:283
fit_you 6:146 25:-108
fiv_cook 6:121
fiv_he 24:105
fiv_mean 0:-119 5:-84 6:212 9:-147 26:-86
fiv_minut 0:-109 11:-130 12:126 13:-141 21:176 24:-87
fiv_or 16:121
fiv_peopl 26:94
fiv_question 13:125
fiv_theatr 8:91
fiv_thousand 20:109
fiv_tim 7:109
fiv_year 0:-81 1:-128 3:-129 4:-180 12:-82 20:222 23:-233 26:82
fix 0:-136 1:-88 2:-115 4:-91 5:-144 8:130 9:-109 12:-232 16:-118 18:-92 19:-117 21:-100 24:-112 25:-107 26:279
fix_befor 5:-90 8:149
fix_my 12:-174 26:196
fix_that 26:89
flat 2:81 3:-128 5:-119 7:-81 10:-189 15:-105 26:217
flat_for 26:116
flat_in 10:-154 26:133
flatmat 0:104 1:-93 2:-181 3:-189 5:-170 6:-163 8:-116 9:-141 10:-132 12:-200 13:-184 14:-230 16:-104 17:-180 18:-121 19:-156 20:144 21:-152 22:-189 23:-129 24:201 25:91 26:-128
flatmat_any 7:-105 26:167
flatmat_had 7:97
flatmat_just 2:-94 20:173
flatmat_nev 22:-84 26:190
flatmat_reckon 0:155 26:-123
flatmat_say 11:114 24:264 25:150 26:-337
flatmat_want 26:125
fle 3:141 16:-90 18:-82
flew 3:120 26:-102
flew_plan 3:116 26:-94
flexibilit 14:-87 17:233 19:-117 20:-102
flexibilit_and 17:150
flexibl 17:134 18:-104 26:-87
flexibl_the 17:123
flight 0:-142 3:-130 5:109 11:-119 17:84 26:150
flight_attendant 5:111 17:122 26:-146
flight_leav 26:86
flight_to 26:108
floor 1:118
floor_know 1:83
flop 5:-124 7:-110 8:-129 14:-156 19:218 20:-108 21:-147 23:-86
florist 11:125 19:119 22:-92 26:-103
florist_is 19:119
florist_know 11:97
flow 3:142
flow_shop 3:82
flower 11:-175 12:-130 19:118 22:201 26:-165
flower_are 19:119
flower_or 11:-117 22:136
flower_to 22:91
flu 26:143
fly 3:-83 5:-83 7:-133 26:216
fly_about 0:96
fly_and 7:-106 26:138
fly_to 0:-103 26:133
fold 3:-103 13:203 21:-124 26:-136
folk 5:-119 8:-110 9:212 15:-133 21:-92 26:-143
folk_are 9:135
folk_becaus 9:131
folk_who 10:96
follow 0:-215 1:-107 2:-161 3:-144 6:126 7:-210 9:-130 10:-128 11:-171 12:-115 13:-247 14:-123 15:-90 16:-97 17:-122 19:-242 23:135 24:175 25:-114 26:-397
follow_him 23:122
follow_his 20:96
follow_my 6:130 13:-85 14:82 24:-82
follow_them 23:106
follow_thre 5:82
follow_up 24:168 26:-201
follow_ups 24:149 26:-106
follow_your 6:134
follower 7:-179 9:-188 14:-257 19:-122 26:264
font 13:-142 25:-150 26:189
font_is 13:-116 25:-92 26:180
foot 2:254 3:-103 8:-98 10:-98 11:-124 18:-159 26:-260
foot_among 9:122
foot_in 2:153 26:-142
foot_into 2:184 26:-122
football 26:96
for_a 0:114 1:-262 2:-336 3:-102 6:-350 7:-302 10:-108 11:150 12:106 13:177 14:-344 15:-183 16:-187 18:-420 21:-196 22:-133 23:-247 25:-139
for_all 0:-151 9:-92 21:200
for_alumna 4:102
for_an 8:-84 10:312 11:-170 13:-82 14:-211 18:-83 20:-92
for_and 0:200 6:-98 16:120 18:-157 26:-139
for_android 2:-104 25:-135 26:163
for_anoth 3:100 5:-84 12:-118 26:226
for_anybod 8:180 10:-151
for_anyth 8:89 18:86
for_ask 0:-150 7:-95 11:264 12:-88 14:-124
for_aunti 11:107
for_begin 10:155 11:-113 26:-105
for_beginner 1:139 20:142 26:-175
for_both 0:-84 6:-142 12:211
for_canada 26:118
for_care 3:179 6:-155
for_childcar 12:-104 26:181
for_choos 6:165 26:-153
for_christma 17:91 23:-115 26:98
for_coffe 12:258 20:-115 26:-255
for_credit 0:116 26:-101
for_day 7:232 11:-120 13:-107
for_dedicat 26:115
for_din 26:157
for_direction 2:130
for_dog 12:-103 26:148
for_eleven 0:-87 1:172 4:-94 5:-83
for_ever 3:-81 13:148
for_experienc 1:-148 2:190 18:-101
for_extrovert 0:-97 9:135
for_fifteen 3:124
for_fit 6:205 26:-208
for_fiv 6:140 26:106
for_form 0:-93 4:218 26:-178
for_fort 3:-166 12:-158 14:-140 19:129 24:162 26:122
for_four 18:-106 26:184
for_fre 18:-156 26:211
for_frida 13:-154 18:-93 26:193
for_furth 9:171 11:-124 26:-101
for_garden 3:185 26:-198
for_get 8:131 9:-82
for_graduat 2:83
for_greet 0:-114 14:140
for_half 1:-121 2:121 8:90
for_hav 23:153
for_height 18:115 26:-103
for_her 2:120 7:123 12:84 13:-108 24:-98
for_him 0:-121 12:133 14:164 17:109 26:-287
for_himself 15:119
for_hobb 15:-102 17:180
for_hour 7:119
for_how 6:-82 13:-86 18:181
for_in 0:-268 1:-87 2:-119 3:-192 6:-139 8:-133 12:-100 15:-182 16:-89 17:-216 18:326 19:230 20:-305
for_it 0:-227 2:-120 3:-119 5:-153 6:306 7:-276 8:-93 9:-123 10:-142 11:-141 14:-131 17:-81 18:341 19:-96 21:-166 22:-117 24:-97 25:-148 26:-305
for_jun 26:127
for_kenya 26:89
for_kid 17:100
for_law 18:-110 26:127
for_lov 9:87
for_math 18:-118 26:150
for_me 2:-100 3:-121 9:-117 10:-193 11:-464 12:139 13:-117 14:-139 17:-106 19:-95 21:121 25:189
for_med 6:112
for_meet 1:149
for_men 4:-103 10:142
for_mor 11:-122 14:182 20:-213 26:141
for_music 17:124
for_my 0:91 2:-112 4:-88 7:-130 10:-162 11:-217 12:-133 18:-86 20:-96 21:-106 25:-138 26:287
for_nam 4:108
for_nin 3:-106 4:132
for_noth 0:135
for_old 3:93 4:-80
for_one 8:144
for_open 2:130
for_oth 11:-154 14:214 26:-101
for_our 24:155
for_parental 26:98
for_peopl 0:-85 1:153 2:-128 3:-96 5:-159 6:-206 7:131 9:-142 10:291 15:-108 16:144 17:-139 18:-127 26:-120
for_pregnant 17:-85 26:126
for_programmer 6:-81 26:131
for_promotion 26:179
for_question 0:-114 14:140
for_roofer 10:-100 16:181 26:-117
for_seven 25:-119 26:170
for_seventeen 1:-99 3:130
for_six 1:112 4:-102 7:127
for_sixteen 3:129
for_som 0:98
for_somebod 0:-116 5:187 26:-194
for_someon 0:88 2:173 4:-89 7:146 11:-161 12:-87 14:-90 18:-85 26:-171
for_someth 0:94 4:99 6:112 10:-106 20:-92
for_soup 26:117
for_speak 20:195 26:-173
for_staff 0:134
for_student 0:109 12:-93 26:146
for_study 26:130
for_sugar 10:-92 18:-80 26:187
for_talk 7:97
for_ten 18:-98 26:106
for_thank 22:134
for_that 3:-98 6:176 18:126
for_the 1:-306 2:140 3:-292 4:136 5:-229 7:-244 8:-241 9:-135 10:-350 11:148 12:166 13:155 14:-155 15:-209 16:-106 17:97 18:-260 19:-228 20:89 21:-177 23:-105 24:-299 25:-114
for_their 12:229 26:-212
for_them 6:-99 11:177 12:-99 14:137 19:-100 26:-87
for_thi 0:-168 1:180 4:189 6:-125 10:-99 12:-101 13:-93 16:-108 17:-96 18:209 26:-108
for_thirt 0:-134 3:-213 4:-95 5:181 6:207 10:-126 13:150 16:-91 18:-120 20:-143 26:-101
for_thos 0:101 10:-98
for_thre 1:-127 2:160 3:-130 10:-96 12:-90 18:95 26:85
for_to 3:132
for_tomorrow 26:134
for_track 26:91
for_twelv 3:99
for_twent 0:-242 3:130 4:-93 11:352 12:-97 14:-96 16:-149 20:-161 26:-96
for_two 0:-137 5:-133 6:-133 9:-147 10:-84 12:-82 18:-87 21:-85 26:234
for_und 12:-169 26:185
for_veterinar 18:99
for_what 0:116 11:128 12:-85 26:-104
for_which 18:92
for_women 15:119
for_work 0:150 1:-82 3:-103 6:-84 10:-189 12:167 15:-103 16:-85 17:-136 18:-173 25:-135 26:-93
for_writ 1:-81 12:-119 23:195
for_year 1:-115 4:-110 6:146 7:134 19:-106
for_you 0:-94 5:-175 6:252 8:-163 9:-80 12:141 17:-140 18:-98 25:-116 26:-197
forbidden 12:227 13:-217 14:-108 15:-80 26:-90
foreign 7:-81 18:-132 26:160
foreign_licenc 18:-104 26:140
foreman 15:114
foreman_treat 15:100
forensic 5:135 26:-93
forensic_peopl 5:109
forest 13:153 26:-119
forestr 1:125 2:-96 3:140 7:-93 24:-130
forestr_four 1:141 24:-106
forev 23:184
forget 0:-87 1:-81 2:-133 3:-87 4:-108 5:-87 6:-180 7:106 8:-83 9:-81 11:-84 14:158 15:-109 22:-96 23:89 24:-123 25:-119 26:-155
forget_all 14:202 23:-164
forget_everyth 7:155 14:-94
forget_me 23:131
forget_you 23:155 26:-116
forgot 0:-106 1:-83 2:-83 3:-81 6:-104 7:-117 12:-159 13:-203 14:158 16:-101 18:-99 19:-84 21:104 22:96 23:-125 25:-87
forgot_all 13:-118 14:183
forgot_to 22:114
forgot_what 21:99
forgotten 1:-136 2:-85 3:-86 5:-162 6:-230 7:-233 8:-81 9:-120 10:-93 11:-274 12:-88 13:-153 14:-209 16:-116 17:-108 18:-112 19:-149 21:202 22:-199 23:358 24:-187 25:-268 26:-306
forgotten_by 6:-90 11:-81 23:182 26:-140
forgotten_half 19:-82 21:143 23:-97
forgotten_it 7:-99 21:177
forgotten_who 7:-169 23:200
form 0:-246 4:340 5:-208 6:-134 7:-108 8:-147 9:-142 10:181 11:-161 14:-83 15:-203 16:-148 17:-153 18:-200 19:-221 20:-185 21:-149 23:-170 25:-84 26:-292
form_and 1:107
form_boss 10:134 26:-114
form_classmat 4:142
form_drama 4:108
form_school 4:135 26:-103
form_soldi 3:180 5:-109 26:-139
form_student 0:-99 4:253 26:-199
form_teach 10:194 18:-83 26:-97
form_to 12:88
form_what 26:99
formal 0:277 3:-108 5:-88 9:-98 10:-130 13:-269 14:-235 22:-96 23:-93 25:-131
formal_do 11:88
formal_hierarchical 15:97
formal_is 0:227 11:-173 14:-83 26:-177
formal_one 0:136
format 12:-200 26:227
format_my 12:-163 26:193
fort 0:-279 1:-281 2:-222 3:159 4:-238 5:-202 6:-217 7:-292 8:-125 9:-180 10:83 11:-197 12:-310 13:167 14:-208 17:-174 18:-198 21:-118 22:-114 23:-129 24:115 25:-109
fort_and 26:175
fort_fac 3:-104 10:175 14:-107
fort_fiv 3:186 20:-110
fort_from 3:84
fort_how 3:-104 26:189
fort_id 20:96
fort_minut 0:-117 12:-153 14:85 24:196
fort_other 15:123
fort_question 3:-81 13:148
fort_sec 3:-96 13:205 14:-169 19:-90
fort_seven 3:85
fort_thousand 20:100
fort_year 19:125
forth 6:160 14:-144 21:-86 24:-98 26:-130
forth_between 6:155 14:-98 26:-98
fortnight 23:161 25:-91 26:-155
fortnight_what 23:155 26:-116
fortun 20:122
fortun_he 20:91
forward 11:-151 25:187 26:-156
forward_mail 25:81
forward_to 25:120 26:-88
fought 7:-92 12:170 26:-104
found 0:-121 1:-250 2:-220 3:-253 5:-250 6:-289 7:-176 9:-264 10:-92 11:149 12:-260 13:-267 15:-241 16:-135 17:-207 18:-295 19:-154 20:120 21:-169 23:120 24:-139 25:-264 26:93
found_a 3:-97 4:82 8:-83 12:-118 23:189
found_eleven 10:142
found_it 14:111
found_lik 10:164
found_number 5:-106 20:166
found_somebod 11:94
found_the 10:-117 11:185 26:-151
found_thre 10:167
found_toyota 8:-93 10:-207 11:-86 25:-82 26:254
found_work 8:170
four_and 6:188 21:-146
four_both 9:101
four_career 6:108
four_day 13:104
four_exam 18:-105 26:131
four_hundr 10:156 26:-142
four_i 24:100
four_in 5:158 26:-146
four_now 6:188 21:-146
four_pag 21:148
four_position 8:127
four_tim 11:183
four_to 24:105
four_week 1:141 24:-106
four_year 1:227
fourteen 1:-145 2:-115 3:-185 6:-92 7:-88 12:-104 14:-92 18:-99 23:124 26:163
fourteen_cvs 3:-85 26:194
fourteen_peopl 23:137
fourteen_year 4:84
fourth 21:164
fourth_talk 21:138
franc 26:106
frat 4:110
frat_brother 4:85
fraternit 26:184
fraud 3:115
fre 0:-194 2:-214 3:-305 4:-84 5:-137 6:97 7:-127 8:130 9:-123 10:-184 12:-164 13:-126 14:-187 15:-123 16:-143 18:-271 20:-115 22:-92 23:-186 24:-138 25:229 26:-127
fre_for 26:112
fre_or 6:-94 11:154
fre_roll 26:113
fre_tim 3:-82 6:200 11:-97 17:98 26:-202
fre_what 25:157 26:-140
freelanc 26:99
freelancer 5:-98 10:97 20:237 25:-103 26:-200
freelancer_set 20:186 26:-112
freelancer_with 10:113
freez 0:-116 6:-141 7:255 8:145 12:-109 14:-207 16:-84 20:-107 23:-91 26:-91
freez_and 7:155 14:-94
freez_when 7:141
french 11:-120 26:190
french_revolution 26:128
fresco 11:105
fresco_two 11:94
fresh 0:-115 1:-374 2:375 4:-121 5:-88 8:-83 18:-118 26:-159
fresh_degre 2:107
fresh_from 1:-164 2:180
fresh_out 1:-240 2:265 26:-91
freshman 0:-102 1:290 2:-102 12:-91 26:-211
freshman_i 1:156 26:-145
freshman_will 1:88
freshman_year 1:116
freshmen 1:119 2:-100
freshmen_should 1:113
frida_and 2:126
frida_how 18:115 26:-103
frida_ive 26:131
frida_what 26:134
frida_when 11:166 17:-97
friend 0:-237 1:-317 2:-171 3:-217 4:-340 5:-138 6:-89 13:-217 14:-187 15:-181 16:-88 17:-178 20:-161 21:-100 22:-91 23:-100 24:-206 25:-122
friend_all 2:114
friend_along 12:152
friend_as 0:-82 6:-104 8:-89 9:178 10:-200 15:-129 26:218
friend_ask 6:202 11:-80 12:-93 25:139 26:-132
friend_associ 10:121
friend_at 26:209
friend_collect 9:204 22:-114 26:-147
friend_could 16:189 23:-84 26:-106
friend_cri 17:-150 19:219 26:-102
friend_dad 8:-83 9:-144 10:189
friend_did 0:176 26:-106
friend_doesnt 24:-153 26:168
friend_formal 15:97
friend_gav 11:115
friend_got 0:-100 3:-86 8:167 26:85
friend_had 11:-85 15:127
friend_in 26:225
friend_just 11:159
friend_knew 6:138
friend_of 8:162 9:-90 10:317 11:-95 12:-205 15:-111 26:-240
friend_recommend 11:198 26:-122
friend_record 12:108
friend_say 0:-150 2:-91 3:90 5:86 6:-211 7:159 8:-160 9:-183 10:-145 11:-139 12:-240 13:-93 15:82 16:-137 18:161 19:-125 20:110 21:88 24:-102 25:-120 26:-334
friend_send 9:-122 12:-120 15:-99 22:140 23:199 26:-177
friend_sent 13:120
friend_set 25:90
friend_spok 10:126 26:-85
friend_that 26:146
friend_think 24:119
friend_wed 26:98
friend_what 26:100
friend_who 9:-138 10:-129 11:176 12:170 17:-82 21:-183
friendship 14:-239 21:-127 25:-139 26:270
fright 7:229 13:-119 26:-113
fright_befor 7:148 13:-84
fright_shak 7:84
from_9 0:-129 15:207 18:-148 26:-91
from_a 0:115 1:96 2:-125 5:152 6:-246 7:-84 8:-153 10:86 11:-134 12:-133 13:-171 14:-131 15:148 16:-176 19:-133 20:-179 21:-157 22:-129 23:-88 24:-130 26:-184
from_abroad 26:138
from_an 0:121 11:93 26:-113
from_anyon 24:121
from_are 0:196 8:-120
from_autom 16:147
from_choir 11:107
from_church 10:89
from_colleg 4:167 9:-147
from_dental 3:123
from_drift 14:213 21:-156 23:-111
from_each 6:117
from_employer 2:88
from_film 5:249 9:-82 10:-115
from_four 24:105
from_get 21:149
from_her 2:86 5:100 9:-89 14:-98 17:104 21:91
from_him 16:98
from_his 14:136 26:-131
from_hom 15:108
from_insid 5:-140 18:193
from_it 0:121 1:115 26:-104
from_januar 26:116
from_job 0:114
from_just 8:104
from_me 0:-202 4:84 5:-149 6:224 26:-91
from_morn 0:-102 5:195 17:-128
from_my 1:-162 2:-111 3:-156 4:381 11:-144 23:-80
from_noth 9:95
from_now 1:-91 3:-234 16:128 18:199
from_nurs 3:164 6:-113 20:-80
from_one 0:-189 6:190 8:-88 9:92 10:-220 12:212 15:-252 18:-139 19:-97 20:122 26:-151
from_orchestra 1:-82 2:107
from_oth 3:88
from_our 10:183 11:-96
from_outsid 15:138
from_scratch 9:165
from_several 21:148
from_somebod 18:117
from_someon 5:-81 15:117 16:132 26:-103
from_student 2:106
from_such 0:-136 8:189 10:-90
from_tax 15:-104 26:136
from_teach 3:118 25:-88
from_television 9:135
from_that 15:93
from_the 1:-149 3:128 5:172 6:-102 7:-98 8:-97 9:-87 10:-110 11:-84 12:-89 13:-92 14:-119 15:198 16:-166 17:-252 19:-124 20:-152 21:-135
from_them 0:202 3:-102 5:-81 8:-155 17:-80
from_thi 20:201 21:148
from_thre 9:160
from_two 7:82
from_universit 1:-115 2:131
from_work 3:-84 4:148 17:-96
from_you 11:-138 23:96 25:241 26:-171
from_young 4:108
from_your 15:125
front 0:-135 1:-118 3:-107 4:-99 5:-132 6:-152 7:278 8:-137 9:-191 10:-135 11:173 12:-89 13:-113 14:-199 15:-197 16:-86 18:-111 19:-116 21:-110 23:-94 26:-322
front_desk 11:208 14:-100 15:-128 26:-167
front_of 6:-93 7:276 9:-99 24:90 26:-159
frown 9:-157 10:-195 12:241 15:-213 18:-80
frown_upon 9:-93 10:-130 12:235 15:-200
frustr 7:-128 19:188
frustrat 19:184 23:-85 26:-136
frustrat_them 19:156
fulfill 19:127
fulfill_motivat 19:91
full 1:-175 3:195 4:-92 8:-176 9:-138 10:-216 11:-217 12:-99 13:-149 14:-187 16:-126 21:104 22:-167 23:-127 24:-106
full_head 21:83
full_hour 0:108
full_moon 21:-136 26:180
full_of 5:109 10:-111 21:164 26:-113
full_tim 3:216 8:-84
fun 5:137
fun_and 5:99
function 0:145
function_thi 0:117
funeral 3:-110 6:-96 11:-135 13:-175 14:-152 26:217
funn 3:127 10:-143 17:-84
funn_look 3:130
funn_or 11:128
furiou 0:-131 10:-128 26:185
furiou_at 0:-93 10:-84 26:170
furth 0:-113 2:125 3:-82 4:-91 9:141 10:117 11:-187 12:-128 14:-170 26:-242
furth_along 1:88
furth_awa 10:135 14:-96
furth_nam 9:171 11:-124 26:-101
fuss 3:-110 17:-103 18:-152 22:195 23:-157
futur 0:-121 1:116 2:-152 3:-82 5:-134 6:-101 9:-167 12:-126 13:-146 15:-115 16:237 18:-152 19:-165 21:-124 25:-93 26:143
futur_and 1:141 2:-96
futur_is 16:116
futur_of 26:215
gain 0:-84 1:214 2:-101 4:-124 16:-98 19:-135 20:167 26:-169
gain_from 1:144
gain_with 19:-96 20:176 26:-132
gam 0:-98 1:-86 4:-112 6:-139 9:-85 19:-89 26:132
gam_audio 10:119 26:-112
gam_design 3:97 5:108
gam_lat 5:116
gap 7:-92 14:102 23:-80
gap_and 3:106
gap_in 14:114
garden 1:-81 3:232 4:-109 6:93 10:120 16:-93 21:-142 26:-291
garden_how 3:185 26:-198
garden_or 10:139 21:-89
garden_than 6:115
gat 3:-105 26:141
gat_doe 26:86
gatsb 25:-103 26:150
gav 0:-328 1:-152 2:-166 7:-175 8:-102 11:186 12:-252 13:-273 14:-389 15:-144 16:-184 17:-128 18:-213 19:-81 20:-146 22:93 23:-181 24:-167 25:-173 26:-346
gav_it 5:-110 6:261 21:-190 26:-98
gav_me 0:-175 4:-83 5:128 6:-204 7:-101 9:110 10:-149 11:234 12:-127 13:-142 14:-228 22:116 23:-96 25:-81 26:-213
gav_out 3:116 26:-94
gav_the 10:144 16:-105
gav_to 21:87
gearbox 26:101
gen 1:144 2:-93 5:-83 6:-128 7:-90 19:-99 24:-100
gen_eds 1:170 6:-91
general 0:148 26:-114
generou 0:-125 22:135 26:-92
generou_with 0:-88 22:132
geologist 11:177 14:-101 23:-103 26:-154
geologist_in 11:173 26:-139
german 11:-134 23:-137 25:179 26:-120
gestur 0:-125 22:135 26:-92
get 0:127 1:-133 2:-121 3:-94 4:-122 5:-138 6:-94 7:-169 8:-254 9:-102 10:-107 11:-124 12:-143 14:-146 15:-92 17:154 18:194 20:-119 21:-172 23:-97 24:-124 25:160 26:-210
get_a 0:-183 2:98 3:-282 4:-124 7:-98 8:-173 10:-121 11:-210 12:-131 13:-80 15:-128 16:80 17:-96 18:-208 19:-147 21:-100 22:-126 23:-246 24:111 25:130 26:211
get_along 15:97
get_an 0:-108 5:234 8:-162 11:161 14:-115 16:126 25:-91 26:-239
get_ask 0:256 13:-128 14:-176 19:-212
get_at 15:90
get_awa 14:173 26:-169
get_back 0:-133 2:-107 8:-110 23:150 24:90 26:161
get_behind 5:161 26:-127
get_bet 5:-82 7:258 9:-83 10:-143 11:-175 13:-194 18:-82
get_bonus 17:-141 18:-83 20:215
get_call 17:192
get_cheap 26:118
get_chew 26:165
get_credit 12:-83 26:100
get_divorc 26:95
get_easi 0:-227 5:-107 7:323 8:-190 9:-167 10:-82 11:-104 15:-96 16:-118 17:-118 18:-179 19:-120 20:-166 25:-152 26:-255
get_forgotten 11:-119 14:-109 21:-97 23:195 26:-101
get_from 0:170 7:-82 9:111 26:-110
get_funn 3:130
get_help 2:-81 15:226 16:-154 18:-126
get_her 14:99 22:174 26:-148
get_him 16:136
get_hir 0:116 8:126 9:-98 14:-90 26:-96
get_holiday 17:145
get_hom 17:165 19:-98 26:-117
get_honest 5:-97 19:146 26:-108
get_id 2:-94 20:173
get_in 0:-118 2:-143 4:-84 5:-182 7:-160 8:106 9:-146 10:-84 14:-153 15:-178 16:-109 17:-132 18:316 19:-153 20:-148 23:-102 24:-107 25:-88
get_into 2:-90 3:251 5:-112 8:148 9:-99 16:-175 19:-114 20:-135 23:-94 26:81
get_introduc 9:80
get_introduction 9:102
get_it 0:248 8:-113
get_job 8:201
get_lost 21:149
get_me 0:-96 7:-94 8:-109 11:-129 12:-217 26:218
get_mor 0:-109 5:-120 7:172 9:-279 16:-114 18:-116 19:-121 20:161 25:-124
get_my 1:-103 2:211 5:160 9:-88 14:-83 18:-100 20:-213 26:161
get_nervou 7:159 14:-127
get_noth 8:194 9:-98 23:-93
get_off 7:-155 14:184 26:-129
get_on 15:247 17:-84 19:-100 20:-92 26:-89
get_one 5:-104 13:172 25:-84
get_out 0:248 1:144 2:-160 3:-145 5:-92 7:-147 8:-88 12:-87 13:-85 14:129 15:-98 19:-90 20:-84
get_over 7:293 14:-198 21:-85
get_paid 11:-82 20:90 26:120
get_past 11:208 14:-100 15:-128 26:-167
get_peopl 9:137 15:-113 19:148 26:-94
get_phon 7:-196 17:212 26:-133
get_read 11:-92 13:334 26:-263
get_rid 5:-87 7:-161 14:-95 26:317
get_so 7:98
get_someon 1:-116 2:120 7:-220 10:-110 11:-80 14:294 20:-102 26:-217
get_that 8:-105 13:216 14:-98 15:154 26:-136
get_the 0:-196 5:223 6:-101 7:-152 8:200 9:-193 11:-268 13:-84 14:95 15:-110 16:-192 17:-88 18:116 19:89 20:-138 21:-128 23:-117 25:-106
get_them 7:-141 9:-80 19:146 23:-119 26:98
get_ther 19:193
get_thi 25:153 26:-131
get_to 0:-129 1:-108 5:-100 6:-92 7:-198 8:-186 9:304 10:-165 11:-152 14:-245 15:-96 16:-134 17:-104 18:103 19:221 21:123 23:-121 26:-152
get_too 25:130
get_unemployment 19:-115 20:-145 26:195
get_up 0:-105 2:116 5:-85 7:-99 14:105 19:139 26:-129
get_used 6:104
get_win 26:120
get_you 0:-103 8:181 18:183 26:-176
get_your 25:116
ghost 4:168 7:-127 9:-88 14:-106 23:-90 26:113
ghost_aft 24:154
ghost_by 24:-172 26:162
ghost_going 4:175 7:-104 26:-118
gift 0:-80 7:-87 11:-86 12:183 13:-173 18:-195 20:-103 22:96 26:-160
gift_appropriat 12:-103 22:116
gift_card 22:179 26:-139
gift_do 12:-265 26:279
gift_her 12:87
girl 2:-92 3:-99 6:-185 7:-235 9:-145 10:-113 11:-131 13:-83 14:-113 15:-100 16:-94 17:-171 20:-166 21:-82 22:-85 23:-111 26:317
girl_from 4:91
girl_out 17:-91 26:154
girl_ther 1:107
girlfriend 2:103 3:-129 6:-148 7:-89 9:-207 11:-110 12:-105 14:-115 17:-183 20:160 21:-204 22:-86 26:210
girlfriend_say 2:111
girlfriend_that 26:174
girlfriend_to 9:-94 26:139
girlfriend_want 20:170 26:-129
girlfriend_wont 26:134
giv 1:-96 4:93 7:-128 9:-94 24:156
giv_a 0:-83 24:208
giv_all 26:100
giv_back 4:112 7:184 24:-128 26:-168
giv_cours 10:113
giv_experienc 2:182 10:-109
giv_good 10:-153 18:-140 26:180
giv_her 26:94
giv_him 26:110
giv_it 12:-86 26:135
giv_me 0:-133 7:-80 11:260 14:-107 15:-96 25:-150
giv_my 26:82
giv_one 11:-127 14:226 24:-193
giv_somebod 10:-218 11:-93 26:243
giv_the 14:100
giv_their 7:144 24:-112
giv_them 7:120
giv_up 7:-121 19:116 23:-148 24:283 26:-345
giv_when 26:118
given 0:-104 5:-138 6:-121 8:212 9:-83 10:-130 11:-123 21:266 24:-137 26:-174
given_me 21:147
given_out 8:135
glad 0:-139 1:-137 4:95 6:153 7:-90 12:-136 14:-136 18:-92 19:142 21:-108 23:-99 26:-164
glad_hand 19:154
glad_talk 1:-101 4:110
glad_that 6:152
glad_to 11:96
glamorou 0:-80 5:137
glamorou_as 5:106
glass 0:156 2:-95 5:-134 6:-101 7:-239 10:-125 12:-88 17:-82 26:146
glass_and 0:153 5:-92
glassblow 5:-129 9:180 26:-93
glassblow_how 9:171
glassdoor 5:183 9:-106 10:-105 12:-94 20:-88 26:-100
glassdoor_review 5:179
gloom 14:-102 16:147 18:-87 26:-85
gloss 5:132 25:-88 26:-122
gloss_brochur 5:125 26:-100
glow 3:-93 6:169 22:-101 23:-111
glow_too 6:164
glow_when 6:164
gluten 25:-87 26:123
gluten_fre 26:113
go_about 3:85
go_along 9:-168 26:189
go_and 0:247 3:-158 10:-111
go_back 19:130 26:-147
go_climb 17:125
go_down 13:107
go_for 10:222 26:-164
go_from 2:112 9:213 10:-82 26:-87
go_hom 17:120
go_huh 7:153
go_hungr 6:-92 19:-82 20:189
go_in 16:189 23:-84 26:-106
go_into 0:-131 5:-82 8:94 9:196 11:-131 16:106 20:-92 26:-155
go_on 14:-89 21:125 25:87
go_out 0:-87 13:-123 17:-185 21:-225 22:249
go_red 7:99
go_should 1:159 26:-151
go_ther 0:124 24:104
go_to 3:-128 4:115 7:-115 8:114 9:93 11:-81 15:-155 16:-110 17:-154 19:-156 26:197
go_togeth 17:142
go_up 19:-118 26:209
go_usual 0:154 26:-112
go_with 0:-133 5:140 13:-127 26:149
goal 0:154 26:-118
goal_the 0:119 26:-80
godfath 3:-97 9:133 26:-94
godfath_at 9:130
godfather 10:111
godmoth 9:-95 21:144 26:-109
godmoth_an 21:139 26:-82
godmother 9:110 26:-80
godmother_at 9:101
goe_at 24:-87 26:146
goe_bad 14:189
goe_blank 14:97
goe_by 15:156 17:-91
goe_dry 7:124
goe_into 11:110
goe_nowher 11:-158 24:180 26:-104
goe_off 14:136 26:-83
goe_out 10:-100 16:181 26:-117
goe_that 14:116
goe_to 18:-154 26:162
goe_whit 7:124
goe_with 6:171 11:101 14:-86
goe_wrong 14:167
going_back 3:94 4:110 6:149 7:-112 14:-100 24:-123 26:-194
going_bankrupt 0:-101 10:-86 16:-104 26:184
going_for 12:141
going_great 3:-86 14:133
going_into 3:125 19:105
going_to 1:161 2:-101 4:-88 5:-118 6:-83 7:-137 9:-104 11:-143 12:-186 14:-170 15:-98 16:123 17:-185 19:-111 21:-89 23:-95 24:119 26:144
gold 13:-158 26:180
goldsmith 0:-84 3:-128 5:-99 6:146 7:158 10:-132 12:139 15:-81 16:-133 20:-216 21:-109 26:-133
goldsmith_i 6:153
goldsmith_wheth 12:151 20:-97
gon_and 13:-86 14:112
gon_by 8:157
gon_mad 3:128
gon_quiet 24:115
gon_soon 16:123
gonna 3:-139 12:130 14:-102 16:132
gonna_be 3:-90 12:140
gonna_eat 16:148 26:-122
gonna_rain 26:102
good_and 19:131
good_as 3:-86 7:-93 10:255 11:-133 18:-85 25:-95
good_at 3:-82 7:239 9:106 10:-81 13:-116 14:-208 18:233 19:-82 23:-110 26:-230
good_auditor 6:93
good_bookkeep 3:225 6:-140 7:-120 18:-101 26:-100
good_choic 10:134 26:-114
good_enough 4:117 26:-164
good_first 11:110
good_for 0:251 3:-100 6:-114 10:-82 11:-90 13:180 18:-210
good_halloween 13:-89 18:-94 26:175
good_i 2:141 26:-98
good_impression 11:-115 14:174
good_is 2:-86 6:-91 18:209 21:-116
good_last 14:130
good_mark 10:-154 18:-141 26:167
good_midwif 15:-97 18:211
good_moment 20:195 26:-173
good_morn 15:158
good_nam 11:-118 13:-118 26:212
good_next 13:-89 18:-112 21:187
good_on 2:-88 7:186
good_one 5:-97 6:-105 11:-178 18:-118 19:88 22:189
good_open 14:220 26:-207
good_outreach 11:183 26:-126
good_person 3:-93 10:233 11:-83
good_plac 8:117 10:142
good_post 4:84
good_question 0:-95 13:136 14:-208 16:83 18:83 26:-141
good_reason 23:173 24:-109 26:-96
good_recip 26:117
good_restaurant 26:173
good_shift 26:100
good_strength 26:127
good_subject 11:138
good_talk 6:172 21:-127
good_therapist 10:-251 26:258
good_to 18:-96 26:146
good_up 3:-92 13:160
good_way 14:200 26:-183
good_with 0:-104 9:-121 10:-130 18:221
good_word 0:-97 11:212 12:-108 26:-144
good_would 1:106
goodby 2:-128 3:-86 12:-110 21:233 24:-125 26:-96
goodby_fiv 14:-182 21:196
goodby_ive 21:127
goodby_thre 14:121
googl 0:-153 5:130 8:-187 10:-107 11:-152 12:-104 13:174 14:-82 18:-89 20:-152 23:-117 25:-117 26:153
googl_pay 20:-142 26:186
googl_the 5:152 8:-143
googl_them 11:-142 13:181
got_a 0:-211 1:-89 2:-258 5:-94 6:-96 11:-82 12:162 15:-89 18:142 19:-83 23:127
got_an 11:106 13:142 21:-149
got_anyth 2:99
got_back 24:160 26:-161
got_but 11:237 26:-239
got_eight 21:127
got_fiv 6:171
got_half 13:104
got_her 8:124 26:-90
got_his 2:108 26:-94
got_hom 13:106
got_into 16:-184 18:176 23:117
got_it 6:83
got_laid 3:84
got_loan 20:100
got_my 2:129
got_neith 22:116
got_not 2:169 3:-87
got_noth 7:120
got_promot 12:83
got_six 21:87
got_so 14:177
got_someth 12:141
got_ten 12:148 26:-102
got_the 2:96 5:-81 6:-101 7:-143 8:-86 11:-135 12:-144 13:-92 14:-109 18:-86 21:-125 23:129 26:227
got_ther 7:-96 12:125
got_thirt 26:125
got_to 13:140 16:-82 19:-104 20:141 24:-81
got_twent 11:-99 13:-104 14:205
gown 2:159 3:-107 7:-121 26:-101
gown_and 2:156 7:-109
gpa 3:-91 6:-132 18:206 26:-172
gpa_is 18:203 26:-169
grab 7:-92 12:170 26:-104
grab_the 12:164
graceful 3:-87 13:-113 14:-153 24:256 26:-229
grad 4:-89 6:-213 7:-97 8:-82 10:-154 11:-148 15:-126 16:-82 17:-132 18:161 19:-90 20:-84 25:-117 26:154
grad_did 18:-89 26:121
grad_even 2:108
grad_mat 18:198 26:-117
gradu 2:221 4:-96 6:-82 12:-184 18:-95 20:-114 23:-119
gradu_is 2:113
graduat 0:-337 1:-244 2:323 3:-257 4:171 5:-88 6:-132 7:-102 8:-199 9:-98 10:-168 11:-173 12:-125 13:-123 14:-111 17:-94 18:-198 21:-118 26:-91
graduat_and 2:102
graduat_break 2:177 3:-116 16:-117
graduat_in 2:134
graduat_look 2:130
graduat_of 2:122
graduat_twent 4:86
gram 0:-101 16:-98 26:148
gram_are 26:142
grammar 2:-180 26:182
grammar_of 2:-146 26:164
gran 1:-132 3:-185 11:-81 12:-100 13:-93 14:-88 17:124 22:94 23:-132 26:-159
gran_say 3:-108 6:86 17:122 22:97 23:-91 26:-124
grandfath 4:-83 10:-198 11:-127 12:-92 13:-103 21:-112 25:-105 26:227
grandfath_fell 26:153
grandfath_was 16:98
grandfath_wher 26:131
grandma 0:210 7:-96 12:-134 14:-126 15:-132 19:-112 22:-105 23:-179 26:114
grandma_ask 0:207 14:-81 26:-85
grandma_want 22:-90 23:-92 26:145
grandmoth 6:-156 11:-120 26:196
grandmoth_happ 6:-115 26:159
grandmoth_know 10:89
grateful 22:144
gratitud 11:-196 22:205 26:-100
gratitud_appreci 22:80
gratitud_so 22:110
gratitud_to 22:89
gre 3:152 10:-86
gre_hair 3:143
great_colleagu 19:112
great_deal 3:85
great_it 6:152
great_keep 3:-86 14:133
greatest 26:121
greatest_weakness 26:88
green 15:-101 16:122 26:163
green_id 16:116
greet 0:-168 14:154
greet_how 0:-114 14:140
grew 0:-108 7:93 9:175 26:-193
grew_up 7:86 9:176 26:-164
grey 1:-88 6:119
groom 8:123
groom_each 8:116
gross 9:82
ground 5:210 26:-188
group 0:155 3:-120 6:-135 7:-151 8:-139 9:-146 10:-231 11:-136 13:-232 14:-136 15:97 16:-118 17:-125 18:-132 19:-108 21:-135 23:-107 25:-92 26:208
group_and 15:132
group_project 26:155
group_visit 0:200 10:-131 26:-166
groupi 3:-154 11:180 16:-123 22:-96 25:-115
grow 0:-142 3:-110 4:-82 5:-93 9:104 10:-113 11:-117 17:148 18:-99 19:-84 20:123 26:-279
grow_is 20:129 26:-86
grow_or 9:-114 16:185
grow_up 16:-133 17:179
grown 1:283 2:-168 3:-132 4:-172 10:-83 26:-150
grown_up 1:182 2:-90 3:-92 4:-88
grown_ups 1:149
grump 0:-99 5:221 19:-100 24:-83 26:-122
grump_perhap 5:135
grump_person 5:109
grunt 5:-102 7:-87 9:-97 14:190 26:-143
grunt_how 14:187 26:-139
guest 0:231 8:-88 10:-165 13:-81 14:-139 21:-89 26:145
guest_or 0:172 10:-138
guid 18:169 26:-160
guid_who 18:136 26:-117
guild 8:-81 10:128
guild_do 10:123
guilt 7:-130 16:-88 26:154
guilt_about 7:-106 26:151
guitar 5:-95 15:-117 18:-148 21:-189 26:218
gum 14:-108 26:173
gum_out 26:165
gush 0:-82 1:-157 3:-191 5:-87 6:-105 7:-249 10:-227 11:-249 12:-123 13:-157 17:-152 20:-163 21:-185 22:327 23:-190 24:-224 26:-104
gut 0:-110 1:-187 2:-92 6:285 7:-141 9:-129 10:87 14:-124 23:-93 24:-161 26:-179
gut_but 6:136 24:-82
gut_doesnt 1:-89 6:157
gut_has 6:136 24:-82
gut_say 10:120 26:-94
guy 1:-177 2:-122 3:-146 5:100 6:-109 7:-127 8:-134 13:177 14:-139 20:-113 21:-223 23:-104 24:-85
guy_do 0:116 26:-101
guy_doe 26:155
guy_say 5:102
guy_tmrw 0:-108 1:-114 13:211 21:-109
guy_told 5:102
gym 10:-92 14:-98 18:-89 26:222
gym_contract 26:128
gym_is 26:125
had_a 0:-196 1:132 2:-118 3:-88 4:132 6:-87 10:-85 11:-106 14:-81 15:85 19:-96 21:-99 24:-142 26:114
had_been 5:139
had_com 24:100
had_enough 3:132 26:-113
had_four 8:127
had_happen 23:111
had_it 21:160
had_music 5:114 26:-97
had_my 0:-153 2:-112 11:-176 13:-165 14:-114 21:283
had_non 7:132 14:121
had_plan 14:116
had_ten 14:81
had_the 4:141 7:131 10:-95
had_their 2:135 26:-103
had_to 7:94 20:127 26:-104
had_two 5:87
had_typ 13:119
hadnt 8:109
hadnt_ask 8:98
hair 3:147 5:-114 8:-106 9:-88 10:-88 14:-117 16:-96 26:169
hair_who 3:143
hairdress 0:-116 3:117 5:-101 11:-242 12:-148 13:-94 18:-130 25:-103 26:217
hairdress_with 3:125 18:-95
hairdresser 10:131 26:-122
hairdresser_son 10:124 26:-99
half 1:-274 3:-215 4:-236 5:-375 6:-168 7:-200 8:106 9:-139 10:-222 12:-249 13:167 14:185 15:-446 16:206 18:-131 19:-240 20:-175 22:-308 25:-98 26:-591
half_a 1:-123 2:86 8:88 23:189 26:-159
half_an 0:131 13:186 14:-83 17:-125 22:-85 26:-197
half_day 0:-168 5:-165 8:-102 15:-240 17:270
half_hour 0:82 13:-102 14:276 17:-217 21:-153 22:-105 26:-248
half_of 16:189 23:-84 26:-106
half_past 24:100
half_the 16:157
half_und 5:-112 8:138
half_with 11:94
hall 0:-156 1:152 3:-210 5:-105 6:-126 9:-164 10:-185 11:-90 12:-173 14:-183 15:173 16:-80 18:-103 20:-97 25:-86 26:99
hall_and 1:150
hall_at 17:97
hall_clos 14:-91 26:149
hall_ther 10:-82 15:132
hall_thirt 4:112
hall_with 15:123
halloween 10:-98 11:-122 13:-140 18:-126 19:-86 26:177
halloween_costum 13:-89 18:-94 26:175
hamburg 10:-176 15:-89 21:98 26:154
hamburg_and 21:87
hand 1:-252 2:177 4:-237 5:-262 6:-394 7:-156 8:-325 10:-109 11:-396 12:110 13:-215 15:-259 16:-180 17:-218 18:83 19:138 20:-201 21:-317 23:-232 24:-185 25:-222 26:-82
hand_a 7:84
hand_and 9:108 18:82
hand_are 19:103
hand_fiv 7:109
hand_hurt 3:96
hand_i 22:105
hand_in 2:285 3:-94 7:-189 10:-167
hand_is 0:168
hand_it 26:128
hand_literal 7:176 26:-109
hand_out 10:123
hand_over 2:-88 12:181
hand_said 2:149 21:-88
hand_the 12:120 26:-113
hand_to 19:154
handl 14:169
handl_someon 14:93
handshak 0:115 2:-175 12:-105 25:-193 26:86
handshak_as 0:132 26:-95
handshak_hav 2:-104 25:-135 26:163
handwrit 1:-184 2:-84 4:-122 7:-172 9:-84 11:-103 22:81 23:-103 26:229
handwritten 10:-104 11:-102 12:-82 18:-102 22:150
hang 1:129 8:-111 9:-170 10:188 13:-110 17:-191 20:-115 26:-207
hang_out 7:-142 9:-97 10:187
hang_up 1:135 7:112 26:-134
happ 0:-201 1:-181 2:158 3:-204 4:-164 7:-206 9:-101 10:-219 11:-183 12:-144 14:-103 15:-152 17:-199 18:-228 19:204 21:-138 24:-145 26:155
happ_doing 3:-113 6:200
happ_in 6:-129 19:160
happ_noth 2:187 6:-110 24:-85
happ_we 6:-112 19:-80 26:138
happ_with 15:-103 17:-113 19:165
happen 0:-244 2:-186 3:-257 5:-140 6:-112 7:-107 8:-88 10:-83 11:-160 12:-117 13:-108 14:-160 15:-82 16:-197 18:-186 19:-101 21:179 24:-93 25:-99 26:165
happen_aft 2:-144 14:-139 21:243 23:-143
happen_if 25:137
happen_in 0:-96 2:-103 3:-110 16:-113 18:-107 23:-81 26:277
happen_onc 0:143 5:-116
happen_that 23:111
happen_to 3:-159 7:-83 14:-100 17:198 19:-99 21:-91 23:-107 26:122
happen_with 25:98
happi 0:119 3:-87 6:121
happi_as 6:115
happi_be 0:112
harbour 11:109 13:129 26:-109
harbour_mast 13:104
harbour_pilot 11:103
hard 0:144 1:-99 3:-126 4:-113 5:-149 6:-177 7:-137 9:-133 10:-124 11:-123 12:-249 13:-258 14:-268 15:-341 16:-197 17:-166 18:-204 19:133 20:-118 23:-132 24:-97 25:-114 26:119
hard_about 15:-88 19:181 26:-127
hard_and 12:-80 19:137
hard_bit 15:-82 19:194 26:-169
hard_disk 26:162
hard_in 19:155 26:-123
hard_question 0:256 13:-128 14:-176 19:-212
hard_read 21:87
hardest 19:196 26:-144
hardest_part 19:135 26:-86
has_a 0:-165 3:-82 7:166 9:-81 10:-155 11:-100 12:-107 16:123 18:166 20:-107 21:-165 26:-136
has_ads 8:97
has_an 7:-81 9:155 10:-90 11:190 26:-174
has_anyth 1:157 2:-110 7:-90
has_been 6:123 23:-111 26:111
has_don 13:146
has_fev 26:110
has_four 10:156 26:-142
has_given 21:147
has_had 8:127
has_her 9:156 15:-104
has_invit 0:122
has_it 3:-102 8:144 10:-113 16:142
has_just 1:88
has_mad 15:117
has_me 9:110 26:-81
has_my 4:81 12:152 17:-118
has_no 0:-87 1:-83 2:-165 8:236 9:114 10:-96 14:-90 15:-111 24:121 26:-83
has_not 8:-158 9:-137 12:-173 24:231
has_noth 3:127
has_present 0:-92 10:-92 21:173
has_quit 3:-123 10:185 19:-121
has_sold 26:116
has_such 9:127
has_taken 0:-104 14:209 21:-157
has_the 8:-147 10:-92 19:-94 23:-111 26:210
has_to 18:216 26:-141
has_written 7:167 26:-158
has_zero 8:137
hasnt_ask 11:-84 21:167
hasnt_been 0:-104 13:-99 24:172
hasnt_com 26:133
hasnt_got 24:160 26:-161
hasnt_left 5:89
hasnt_open 11:-97 14:-86 21:-111 24:204
hasnt_pass 1:179 26:-138
hasnt_repli 2:-97 24:106
hast 0:169 5:-95 13:-107 17:-94 22:-89
hat 1:-226 2:-195 4:-148 6:129 7:84 8:-247 9:110 10:-303 11:-120 12:-348 14:-175 15:-294 16:-99 18:-166 19:-397 20:-146 21:-173 22:-164 23:83 24:-291 25:-91
hat_about 19:153
hat_being 7:237 19:-224
hat_it 0:208 3:87 5:88 8:-149 12:-123 19:-172 23:-94 26:-89
hat_mixer 7:-102 9:172
hat_my 6:-183 7:-178 19:-174 26:229
hat_network 9:125
hat_paperwork 6:104
hat_peopl 6:198 10:-164 19:-92
hat_phon 6:165 26:-153
hat_regret 5:-98 19:143
hat_the 7:129
hat_to 0:-106 6:-99 17:170 19:-144 23:237 24:-116
hav_a 0:159 6:-218 8:-285 10:-252 11:-249 13:-121 14:-122 15:104 17:194 18:-204 19:-110 20:-88 21:-215 23:-110 26:-104
hav_all 2:115
hav_alway 26:116
hav_an 0:-95 1:-86 2:93 3:95 9:-123 25:-148
hav_any 17:115
hav_been 0:156 1:-117 2:-207 3:-121 4:141 13:-81 23:207 24:-100 26:-162
hav_bet 7:136
hav_children 12:117 17:-89
hav_class 0:154 26:-112
hav_coffe 8:149
hav_contact 9:124
hav_don 13:136
hav_doubt 6:155
hav_fear 7:103
hav_finish 2:145
hav_forgotten 7:-99 21:177
hav_fort 0:-114 14:140
hav_fought 12:164
hav_found 3:-93 8:-86 9:-95 11:172 12:-121 13:-91 18:-106 23:177 26:-166
hav_four 1:152 21:136 26:-170
hav_got 13:146 21:-110
hav_her 11:94
hav_hung 14:-99 21:131
hav_is 1:121 5:-124 13:215 21:-139 26:-146
hav_known 26:98
hav_lik 6:134
hav_lock 2:-109 3:-199 6:-162 7:-173 11:-134 12:-112 13:-167 21:-121 26:290
hav_look 9:-102 13:163
hav_lunch 0:-85 12:-161 15:190 26:-125
hav_mad 4:139
hav_met 6:-104 12:199 19:-159 23:-128
hav_mov 26:182
hav_my 1:-186 2:231 12:148 18:-180
hav_nev 0:134 3:151 10:-127 14:-92
hav_no 0:-106 1:291 2:-131 3:-156 5:-86 6:-198 9:205 10:-108 11:-185 12:-123 13:-93 17:-81 20:80 24:-128 26:-116
hav_nobod 9:159
hav_non 1:106
hav_not 0:124 21:131 26:-129
hav_noth 7:192 9:-111 12:-81 13:149 24:-155 26:-247
hav_now 6:83
hav_offer 2:165
hav_onl 1:296 2:-220 3:-80 4:-87
hav_pag 21:164 22:-89
hav_pass 24:120
hav_peopl 8:170
hav_read 5:82
hav_said 0:-96 24:102 26:126
hav_seen 5:113
hav_sent 3:-85 26:194
hav_six 13:-86 14:112
hav_small 4:-84 12:-85 17:171
hav_social 7:161
hav_someth 1:97 3:-115 7:-87 13:147 26:-81
hav_still 6:145
hav_studi 18:127
hav_talent 18:165 26:-84
hav_talk 14:-128 21:165
hav_tea 16:116 26:-103
hav_that 3:204 9:136 21:-126 23:-112
hav_the 2:112 7:-94 10:151 11:-90 13:96 17:106 24:-93 26:-174
hav_them 25:116
hav_thought 19:151
hav_thre 10:155 11:-113 26:-105
hav_tim 1:-130 3:-119 7:-256 10:180 11:263 12:-126 13:-126 14:-131 15:-141 17:183 23:-146 26:-205
hav_to 0:-285 1:-109 2:-239 4:-220 5:-176 6:-360 7:-389 8:-144 9:-159 12:124 13:-348 14:-207 15:-194 16:-155 17:138 18:314 19:-212 20:-351 21:-81 24:-121 26:217
hav_transferabl 3:190 18:-90 26:-142
hav_twent 3:132
hav_two 1:-130 6:167 21:82
hav_watch 5:94
hav_what 18:126
hav_work 5:-99 6:-102 16:191
hav_written 7:-166 13:101 23:155 24:138
hav_your 5:-95 13:147
hav_zero 2:91
havent_been 4:84
havent_don 0:-125 1:-117 2:-117 13:286 21:-176
havent_exchang 4:155 26:-139
havent_got 6:171
havent_heard 24:121
havent_start 1:-98 2:178
havent_taken 1:132 18:-93
havent_talk 14:-84 23:169
he_advis 21:-107 23:191
he_ask 3:-130 13:203 18:-104 19:-139
he_being 5:-90 8:149
he_call 0:122
he_choos 19:140
he_did 18:151 22:81
he_didnt 24:161 26:-82
he_doesnt 12:-99 24:148
he_forget 23:131
he_found 14:111
he_gav 0:-83 9:199 11:-84 21:-163
he_ghost 24:154
he_giv 11:-127 14:226 24:-193
he_has 8:-178 9:-157 12:-136 14:-81 21:111 24:223
he_hasnt 5:80 11:-87 21:157 24:152 26:-210
he_help 3:-106 18:-105 22:190
he_is 10:163 12:162 26:-218
he_it 12:-179 18:208 19:-89
he_know 16:136
he_may 26:116
he_meant 0:112
he_meet 12:175
he_mention 12:119
he_nev 7:-138 14:153
he_onl 14:-84 19:211 21:-105
he_pick 6:-101 7:223 26:-167
he_promis 21:144 26:-88
he_propos 11:140 26:-101
he_refus 12:-81 24:206
he_right 0:168
he_said 0:-107 1:-82 2:-142 7:-125 12:115 13:-88 14:-109 21:144 23:-90 24:164 26:-170
he_say 1:-109 13:144 14:122 18:-81 19:-80 24:-175 26:-182
he_see 16:-130 17:122 26:143
he_seem 24:115
he_speak 11:125 12:-93 14:93
he_spent 22:106 26:-92
he_start 3:-126 16:209 26:-186
he_talk 14:107
he_the 5:114
he_think 12:140
he_told 21:215 23:-159 26:-87
he_turn 12:-139 14:182
he_want 5:134
he_was 11:-93 12:93 20:90 23:97 26:-103
he_whistl 19:103
he_work 19:103
he_would 0:112
head 0:-141 1:-252 2:-163 3:101 4:-248 7:-225 8:-131 9:-199 10:81 13:-168 14:-243 15:-322 19:119 20:-175 21:149 23:-153 24:-144 26:-302
head_and 21:83
head_for 18:115 26:-103
head_full 5:119 10:-108 21:116 26:-102
head_garden 10:139 21:-89
head_in 16:121
head_is 21:164
head_of 10:239 12:145 16:-97 26:-190
head_offic 10:-99 11:-123 15:-118 26:215
head_question 10:-131 11:217 26:-106
head_say 3:143
head_teach 11:-123 19:189 26:-131
headach 13:-197 26:212
headach_what 13:-118 26:160
headmast 10:-146 12:192 16:-108 17:-94 25:138 26:-181
headmast_how 10:-82 12:180
headmast_saf 25:137 26:-129
headphon 0:-80 10:-121 15:138
headphon_on 10:-82 15:132
health 2:-126 4:-110 6:-116 12:-132 20:-93 26:253
health_insuranc 26:137
health_plan 26:96
health_servic 26:128
hear 0:-381 1:-235 2:-157 3:-124 7:-349 8:127 9:-89 10:-91 11:-237 12:-183 13:-207 14:-461 15:88 17:-295 18:-302 19:232 21:86 22:-196 24:-398 25:-235 26:-551
hear_about 5:-240 8:227 10:152 14:-115 17:-99 20:-94 24:-83 26:-264
hear_aid 6:83
hear_all 19:-82 21:143 23:-97
hear_befor 5:122
hear_from 0:-81 2:-90 3:91 4:105 8:-88 16:109 26:-104
hear_how 6:152
hear_if 15:115
hear_is 19:145 21:-81
hear_it 5:164
hear_its 8:-86 9:146
hear_of 5:-100 8:83 10:-81 14:-142 19:197 21:142 26:-182
hear_ought 21:120
hear_that 5:-85 6:-127 19:-126 20:180 21:-111 23:188 24:-85
hear_the 6:-100 19:199 26:-91
hear_we 2:95
hear_wheth 15:140 26:-132
heard 0:-155 2:-108 3:-193 4:-226 5:-242 6:214 7:-176 9:-159 10:-187 11:-93 14:-240 15:-183 16:-130 18:-171 19:-104 20:-86 21:291 23:-259 25:-163 26:-360
heard_a 8:123
heard_about 6:131
heard_and 21:109
heard_back 24:121
heard_from 21:149
heard_into 21:145 26:-130
heard_noth 21:167
heard_of 1:117
heard_so 19:112
heard_thre 6:138
heard_with 6:150 21:-147
heart 0:-117 2:-180 4:-84 5:-91 6:99 8:-108 9:-92 10:-102 11:-170 13:198 14:-175 15:-103 17:-176 18:-187 20:-88 21:-196 22:-109 24:-98 25:-82
heart_blush 7:84
heart_but 3:-111 16:137
heart_do 21:-85 26:160
heart_in 3:142 7:-93
heart_noth 6:148 7:-142
heart_pound 7:167 26:-158
heart_rac 7:-98 17:-132 26:158
heart_what 13:224 18:-101 26:-197
heat 7:-86 10:-92 24:-177 26:249
heat_what 26:94
heaven 2:-113 3:-206 4:-92 5:295 10:-156 22:-82 24:-135 26:-133
heaven_anoth 5:162 24:-94
hed 0:-225 1:-134 2:-206 3:-154 4:-135 7:-218 9:-108 10:-130 11:-126 12:112 13:-164 14:-122 17:-108 21:193 22:-96 23:-106 24:112 25:-100 26:-209
hed_advis 16:98
hed_agre 24:100
hed_just 12:140
hed_look 2:-84 24:157
hed_nev 5:89
hed_send 21:206 24:-142 26:-87
height 18:131 26:-124
height_my 18:115 26:-103
hell 2:-109 3:-123 5:237 6:-80 24:-140 26:-108
hell_and 5:162 24:-94
hell_anoth 5:102
hello 12:-101 14:149 15:-93 26:-137
hello_are 14:143 26:-108
hello_my 1:88
helmet 13:-254 26:218
help 0:-215 1:-198 2:-229 4:-147 5:-229 7:-273 8:-147 9:-115 10:-176 11:-242 12:-90 13:-182 14:-204 15:-152 16:-139 17:-233 18:-275 19:-173 20:-113 21:-218 22:99 23:127 24:-174 26:278
help_against 2:-83 26:141
help_but 22:158
help_each 15:119
help_for 1:153 6:-102
help_in 15:-98 18:156
help_me 0:-174 1:200 3:-192 5:-149 6:-153 7:-216 10:-181 11:-152 12:-138 14:-164 17:-111 21:-147 22:226 23:149 24:-105
help_my 8:157 9:139 12:-160 26:-114
help_peopl 3:-82 6:170
help_quick 26:112
help_somebod 1:-87 2:128
help_student 4:189 26:-168
help_the 3:85
help_with 10:-113 26:170
helpful 15:137 22:111
helpful_how 15:88
her_a 11:-89 21:160 22:169 26:-102
her_about 7:95
her_address 11:181
her_advic 6:-92 23:172
her_also 12:87
her_and 8:96 13:105
her_art 20:128
her_at 23:119
her_awak 11:-123 19:189 26:-131
her_bda 13:-91 26:152
her_befor 1:-99 4:135 7:-134 13:178
her_birthda 26:82
her_broth 11:94
her_but 1:-87 2:-84 3:-93 6:139 12:-121 23:242 26:-107
her_card 9:-95 11:164
her_children 17:92
her_doe 4:98
her_dog 9:-102 13:163
her_each 8:91
her_field 16:99
her_for 1:104 4:-86 9:109 11:95
her_friend 0:-81 9:191 15:-80
her_from 11:104
her_going 14:100
her_hairdresser 10:124 26:-99
her_how 5:-105 13:171 25:-86
her_i 5:-105 6:-202 14:-147 15:-150 16:91 19:-199 23:-197 26:272
her_is 7:148
her_know 6:-105 22:96 23:158
her_lif 7:95
her_mail 11:-85 15:127
her_marriag 12:139 14:-92 24:-85
her_museum 14:-104 24:132
her_nam 11:133 21:-102
her_now 14:-88 21:128
her_offic 7:-99 11:206 12:-89 26:-104
her_on 11:-177 12:175 23:-166 24:169
her_parent 20:127
her_peopl 9:156 15:-104
her_phon 12:108
her_post 8:124 26:-90
her_profession 19:171 26:-95
her_proper 22:80
her_public 13:116 26:-80
her_sad 16:92
her_should 11:184 23:-105
her_sinc 26:98
her_so 15:152
her_swear 19:119
her_tea 12:134 26:-119
her_team 16:189 23:-84 26:-106
her_that 5:118
her_think 17:97
her_tim 0:-93 7:128 10:-99 22:132 26:-82
her_to 5:-82 10:-96 11:-200 12:232 15:-152 16:183 19:111 26:-177
her_too 24:111
her_troup 0:173 26:-122
her_up 9:-102 13:163
her_watch 14:140 24:-89
her_week 0:153 5:-92
her_when 9:101
her_wheth 15:-128 17:-124 19:-153 26:215
her_why 12:124 19:-90
her_work 6:-119 17:-204 19:245 20:-173
hes_a 7:130
hes_eight 10:89
hes_forgotten 7:-169 23:200
hes_furth 1:88
hes_glad 11:96
hes_gon 24:115
hes_got 12:120
hes_invit 12:157
hes_old 16:98
hes_self 20:109
hes_too 3:-89 24:151
hey_im 11:115
hi_what 0:101
hid 1:-82 2:128 3:-100 7:139 10:-84
hid_in 7:138
hid_when 2:111
hidden 0:-238 5:-96 8:282 16:-98 26:-248
hidden_behind 5:95
hidden_job 0:-99 5:-166 8:252 26:-216
hierarchical 15:130
high 0:-147 1:168 2:-163 4:-195 8:-100 10:143 12:-170 17:-146 18:-104 20:-268 26:148
high_is 26:133
high_position 0:-100 10:169 26:-113
high_salar 12:-103 20:-187 26:201
high_school 1:179 2:-83 4:-96
him_a 12:112
him_again 23:118
him_alon 1:88
him_an 12:-112 23:144
him_at 1:87 14:106 26:-84
him_back 14:107
him_befor 13:126
him_count 20:96
him_first 11:125
him_for 4:90 12:186 14:-97 26:-140
him_how 18:150
him_if 12:120
him_in 23:168
him_know 23:120
him_my 21:86
him_off 12:-148 14:-108 24:197
him_onlin 23:122
him_polit 12:-92 14:120
him_tell 5:-103 12:-130 14:204 26:-124
him_that 18:-103 22:191 23:-131
him_the 13:209 22:114 24:-168
him_to 0:-112 11:-96 12:125 14:136 16:80 18:83 26:-178
him_toda 7:197 12:-88 17:-94
him_too 3:84
him_two 26:125
him_what 0:111
him_wheth 16:98
hindranc 1:-101 3:-98 5:-104 6:-109 9:-140 10:-113 16:-123 17:-87 18:203 26:-135
hindranc_in 9:-96 18:199 26:-91
hir 1:-193 3:-216 4:-180 5:-174 6:-126 7:-255 8:312 9:-197 10:-211 11:-151 13:-155 14:-238 15:-169 17:-164 18:-244 19:-150 20:-276 21:-108 22:-111 23:-133 24:-145 25:-91
hir_at 0:186 8:-145
hir_can 12:129
hir_freez 8:140 20:-86
hir_from 8:104
hir_in 16:110
hir_lat 8:159 12:-160
hir_manag 26:131
hir_me 2:156 26:-111
hir_panel 26:114
his_boat 0:-87 14:205 25:-104
his_boss 12:140
his_build 14:204 26:-89
his_cours 5:134
his_crew 8:154
his_daughter 16:-119 17:130
his_day 5:-143 26:170
his_degre 2:108 26:-94
his_divorc 14:81
his_dream 20:96
his_feel 16:98
his_hand 19:103
his_holida 14:136 26:-131
his_hom 12:157
his_inbox 11:166 17:-97
his_mail 11:115
his_mone 20:96
his_nam 11:115
his_nos 12:113
his_own 20:98
his_plac 12:-139 14:182
his_question 13:120
his_screen 5:89
his_slid 26:147
his_stud 1:88
his_tim 11:-131 22:151
his_trad 16:136
his_travel 14:81
his_wif 12:-85 17:146
his_worst 5:89
histor 0:-89 1:143 5:-81 11:-84 21:-86 25:-193 26:228
historian 0:-110 1:-89 2:188 3:-168 8:-90 9:-113 11:-156 13:-135 17:-96 18:128 21:156 22:-86 23:-83 26:-258
historian_agre 18:157 26:-97
historian_down 21:158 26:-128
historian_get 2:184 26:-122
hit 0:-80 3:-86 5:-146 7:122 10:-83 11:195 15:-129 17:-92 19:-95 22:-218 26:-196
hit_send 4:-83 5:-85 7:119 11:200 22:-139 26:-105
hit_them 4:85
hiv 18:-86 26:144
hm 4:124 5:119
hobb 15:-151 17:258 19:-90 26:-145
hobb_and 15:-102 17:180
hol 12:149 26:-127
hol_in 12:144 26:-115
hold 0:118 3:-136 5:-148 6:93 7:-127 11:-267 13:-180 14:129 18:-184 19:-93 20:-119 22:-93 23:-108 24:-164 25:-93
hold_a 6:116
hold_my 12:113
hold_out 10:124 26:-99
hold_the 14:138 21:-116
hold_your 21:148
holida 9:-92 11:-179 12:-171 20:-99 21:-157 22:-82 23:237 24:-139
holida_greet 11:-122 12:-123 17:-108 23:261 26:-195
holida_tal 14:136 26:-131
holida_when 17:166 26:-161
holiday 0:-102 1:-138 2:-95 3:-117 4:-192 5:-162 6:-113 9:-109 10:-89 11:-134 12:-143 14:-161 15:-142 17:115 19:-126 20:-130 21:-84 24:246
holiday_hav 17:127 26:-107
holiday_in 26:164
holiday_my 24:270 26:-256
holiday_of 4:-136 17:-233 26:255
holiday_off 17:145
holiday_the 17:150
hom 0:-115 1:-300 2:-198 3:-96 7:-129 8:-185 9:-207 10:-255 11:-299 14:-253 16:-211 17:162 18:-209 19:-280 20:88 21:83 22:-92 23:-207 24:-209 25:-133 26:-249
hom_an 21:87
hom_and 0:88
hom_for 17:138 26:-81
hom_i 13:106
hom_im 17:92
hom_in 3:132 26:-113
hom_is 12:157
hom_offic 15:-104 26:136
hom_suspiciou 5:150 15:-139
hom_ther 6:126
hom_what 15:217 17:-179
hom_wher 7:95
hom_with 4:87 21:134
homesick 6:-106 17:-112 26:150
homesick_i 17:-99 26:145
homework 0:147 7:-105 13:-265 18:-116 25:-103 26:227
homework_and 0:142
honest 4:-84 7:-126 8:-216 12:120 13:-127 14:-201 15:-128 18:-105 19:109 20:-179 24:-140 26:-328
honest_answ 5:181 8:-111 26:-109
honest_answer 5:-97 19:146 26:-108
honest_cant 0:143 5:-116
honest_may 12:139 20:-81
honest_view 16:120
honest_way 9:129
hop 0:-84 3:-153 5:-117 6:-168 7:-233 8:-103 11:170 12:231 13:-116 14:-137 17:-83 18:-90 19:-131 20:-96 23:-144 24:-272 25:-126
hop_for 3:-104 26:189
hop_thi 11:183
hors 26:120
hospital 1:122 3:86 7:-119 9:-95 11:-96 12:-114 17:-117 19:-109 21:-84 22:-81
hospital_drama 5:94
hospital_that 26:162
host 0:122
host_fath 0:112
hot 11:-108 16:205 18:-93 19:-101 22:112 26:-110
hot_and 16:164
hot_chocolat 22:106 26:-92
hotel 0:-103 3:100 5:-125 9:-92 10:-90 17:125 22:-106 24:-133
hotel_and 3:116
hotel_cancell 26:154
hour 0:184 1:-220 2:-244 3:-214 4:-222 5:-251 6:-243 8:-175 9:-136 10:-162 12:-161 13:-112 14:98 15:-207 16:-134 17:-166 18:-151 19:-214 20:-128 25:-94 26:-169
hour_ago 21:87
hour_and 7:118 13:-141 17:102
hour_befor 0:-144 24:161
hour_from 11:94
hour_is 0:151 26:-124
hour_of 11:-136 14:-99 22:123 26:121
hour_on 0:126 22:103 26:-110
hour_or 0:184 11:-101
hour_w 17:85
hour_which 0:108
hour_with 0:-143 13:146 17:-102 21:152 23:145 26:-147
hour_without 17:128
hous 0:-284 1:-115 5:-201 8:-151 9:-197 10:-153 12:-253 13:-128 14:-99 15:143 16:-207 17:-265 18:-89 19:-175 21:-101 22:-94 23:-84 24:-150
hous_and 3:139 4:109 17:-90 26:-143
hous_how 15:93
hous_if 20:170 26:-129
hous_in 3:96
hous_it 15:152
hous_pric 26:145
hous_sleep 2:121
hous_than 7:156 26:-95
housemat 2:145 26:-136
housemat_hav 2:139 26:-113
housewarm 12:-279 22:-96 26:286
how_a 8:92 15:236 17:-116 18:-84 20:-87 26:-85
how_ai 16:129
how_becam 12:-179 18:208 19:-89
how_can 0:-315 4:96 5:93 8:93 9:143 10:-186 11:-109 12:-339 13:-98 15:128 17:-290 18:-223 19:188 21:-117 22:-92 24:-80 26:-353
how_com 8:115
how_could 15:224 16:-97 18:-120
how_decision 15:169 16:-91
how_did 15:-154 16:-82 17:-96 18:286 19:-107 20:-123 26:-196
how_do 0:-540 1:-350 2:-145 4:-206 5:-80 7:-106 8:-121 10:-124 12:-354 13:-171 19:94 22:-147 24:-234 26:265
how_doe 0:-204 1:-231 2:98 3:-92 4:-149 5:-394 6:-162 8:-109 9:115 10:-313 11:125 13:-111 15:-297 16:-267 17:-286 18:206 21:-208 22:-108 24:-117 25:242
how_ear 5:-84 11:-85 13:253 23:-101 24:-227
how_far 5:128
how_find 8:179 10:-131
how_finish 14:171 21:-92
how_flexibl 17:123
how_formal 0:209 14:-107 26:-189
how_good 18:118
how_great 6:152
how_has 3:-98 16:149
how_he 18:152
how_high 26:133
how_honest 12:139 20:-81
how_i 0:-109 2:-210 6:87 7:-149 10:-155 12:-211 14:221 16:-181 17:-93 18:-206 21:-108 22:-94 24:-101 26:172
how_is 0:100 5:105 15:164 26:-187
how_it 6:-136 9:166 11:-158 21:186 26:-92
how_kind 22:127
how_legwork 25:120
how_long 3:-90 4:-166 7:-98 14:-163 21:-81 22:-111 23:-258 26:246
how_love 19:119
how_man 0:284 1:-104 2:-144 3:-132 4:-104 5:221 6:-252 7:-211 8:-199 9:-166 10:-310 13:-119 14:-277 15:-194 16:-246 18:-194 19:-394 20:-339 21:-170 22:-137 23:-168 24:149 25:-96 26:252
how_might 6:97 18:166 26:-157
how_much 1:-97 2:-157 4:-162 5:163 6:-189 7:-174 9:-275 10:-208 11:-119 12:-156 13:-173 14:-122 16:-244 18:-209 19:-231 20:263 21:-207 22:-135 23:-240 25:-157 26:125
how_must 0:114
how_often 0:87 2:-91 3:-101 5:-138 6:-160 8:-133 9:-127 10:-96 11:-292 12:-174 14:-160 15:-114 16:-86 17:113 18:-158 19:-85 21:-114 22:-109 23:278 24:143 26:-193
how_old 4:-156 10:-105 12:127 17:-136 26:153
how_pay 20:178 26:-140
how_peopl 15:141
how_polit 11:88
how_quick 22:80
how_reliabl 5:148 26:-117
how_serious 6:162 26:-92
how_shed 14:116
how_short 0:-128 11:258 13:-80 14:-124 18:-125
how_should 0:-90 1:-115 2:125 12:-170 13:198 22:-92 26:144
how_soon 9:-123 11:-148 21:187 22:153 23:-112
how_strict 14:115
how_tall 26:146
how_the 3:-130 4:103 6:-86 10:-88 14:-99 15:211 16:-269 17:-223 18:307 19:-243 26:-111
how_tir 17:165 19:-98 26:-117
how_to 0:-212 1:-86 2:-81 3:92 4:-89 5:-141 8:-127 9:-94 10:-142 11:212 12:-199 14:192 15:-92 17:-121 19:-152 20:-231 21:-130 23:-170 25:-80
how_well 6:97
how_would 4:-92 6:94 8:-114 9:-114 10:-135 12:-107 15:181 18:-175 19:-119 20:-81 26:-152
hr 0:-129 1:-122 3:-93 6:172 7:-113 9:-129 10:131 11:-87 12:-85 13:-129 15:-120 18:-190 19:-138 21:-192 22:-108 23:-115
hr_lol 6:198 10:-164 19:-92
hr_the 10:206 18:-110 26:-173
hug 0:-100 4:-87 8:-196 9:-154 10:133 15:166 18:-93 26:-97
hug_firm 8:-85 10:141
hug_how 8:-104 15:163
huh 7:187 9:-108
human 2:-116 10:186 11:-106 12:-161 13:-126 16:-205 23:-121 25:112 26:-151
human_read 25:141
human_resourc 10:190 12:-117 25:-125
hundr 1:-112 2:-131 3:-123 6:-124 10:200 12:-112 20:88 24:-145
hundr_a 20:109
hundr_how 26:125
hundr_member 10:156 26:-142
hundr_mor 26:116
hundr_pag 0:88
hundr_peopl 10:98
hung 7:92 14:-140 21:129
hung_up 14:-109 21:127
hungr 2:-84 3:-110 5:-118 6:-183 9:-93 14:-92 15:-81 19:-124 20:194 21:127
hungr_as 6:-92 19:-82 20:189
hurr 0:-96 7:-103 11:-115 14:197 26:-97
hurr_and 14:152
hurt 0:-111 1:-248 2:-159 3:-85 4:-164 5:-112 6:-212 7:-213 8:-164 9:-173 11:-224 12:-206 14:-123 19:-165 20:-87 21:-106 22:-136 23:-130 26:303
hurt_his 16:98
hurt_me 26:136
hurt_the 3:96
hurt_to 24:117
hurt_whom 26:114
husband 0:-120 1:-84 3:94 4:91 5:-141 9:-217 10:-92 12:112 18:-90 20:-108 22:-94 26:-388
husband_doe 10:117 26:-103
husband_is 11:96
husband_say 3:150 4:170 10:-152 12:-153 26:-185
husband_work 17:97
i_about 5:94
i_accept 0:-137 12:-111 13:-97 26:231
i_add 12:251 21:-95 23:-91 26:-93
i_agre 0:154
i_allow 12:135
i_alread 1:161
i_alway 7:259 11:-118 12:-87 14:-141 26:-108
i_am 0:-224 1:130 2:154 4:-92 5:-208 6:93 7:110 10:-184 11:106 12:-233 15:-193 17:-214 19:-117 20:-156 21:-195 22:-131 24:-151 25:-198 26:-389
i_answ 0:-183 3:165 13:-101 14:-146 17:-132 19:-212 25:-137 26:211
i_apologis 26:243
i_app 2:93 26:128
i_appeal 6:-130 26:157
i_appli 2:169 3:-87
i_approach 3:261 9:-98 11:164 16:-87 17:-82 26:-159
i_arriv 12:103 13:159 14:-91 26:-130
i_ask 0:-99 1:-413 2:-384 3:-409 4:-248 5:-215 6:-239 7:-374 8:-327 10:202 11:-346 12:-245 13:-188 14:-399 15:216 16:150 17:239 18:277 19:157 21:-474 22:-106 23:-291 25:-274 26:-253
i_attach 12:155 26:-162
i_avoid 10:178 12:139 13:-159 23:-92 25:-130 26:-125
i_bak 26:154
i_bccd 25:123
i_be 1:-107 2:-162 3:-159 4:-168 8:121 10:-129 13:-89 15:174 16:-174 17:-157 19:-188 20:240 23:-237
i_beat 26:110
i_becam 3:96
i_becom 5:-130 6:-137 7:272 8:194 10:-141 11:-159 13:-102 14:-199 16:-83 17:-82 18:-138 21:-121 23:-91 25:-140 26:116
i_begin 8:-97 10:-159 11:203 14:-200 26:-169
i_behav 14:124
i_being 0:181 7:-88 12:85 23:-152
i_believ 5:196 7:-102 18:92
i_blurt 12:139 14:-92 24:-85
i_boil 21:158 26:-128
i_both 1:139 7:91 24:-122
i_break 13:-96 14:-125 26:186
i_bring 0:-161 3:-89 4:-111 5:-83 6:-125 7:-106 8:-167 9:-91 10:-180 14:-107 15:114 16:185 17:290 18:-226 19:-129 21:-180 22:-146 23:-157 24:-121 25:-106 26:-118
i_build 26:207
i_burn 3:-116 14:-92 17:200 23:-93
i_buy 1:-87 11:-93 12:-134 24:-103 26:325
i_calculat 26:160
i_call 10:-133 11:110 13:-98 14:-157 26:213
i_calm 7:185 13:-98 26:-186
i_cam 0:-137 1:95 5:187 7:-134 13:-277 14:-226 15:-144 16:-86 21:335
i_can 0:-205 1:-125 2:-108 5:222 7:-160 8:-111 10:-214 11:-216 13:-100 14:160 15:-118 17:-180 18:-90 19:85 20:-128 22:-101 24:-113 26:-281
i_cancel 11:-122 23:-86 26:257
i_cannot 6:81
i_cant 0:-258 1:-92 2:-233 3:-136 4:-196 5:-266 7:213 8:-194 9:-275 10:-293 13:-276 14:-238 15:-190 16:-182 17:-84 18:-161 20:-100 21:-249 22:-105 23:-119 24:-155 25:-187 26:371
i_car 6:158 26:-141
i_carr 13:200 26:-132
i_chang 3:-334 11:-107 14:-84 16:-224 19:-86 23:120 25:265
i_check 0:-190 5:206 7:-91 12:-108 13:138 16:-82 24:152 26:-248
i_choos 9:-106 10:275 11:-104 13:-105 18:-84 19:-118 26:-185
i_chos 11:173 26:-139
i_cit 26:93
i_claim 20:-108 26:147
i_clean 26:118
i_cod 5:-137 26:160
i_com 4:-109 5:-83 8:-84 9:81 10:208 14:-109 16:-142 20:141 23:-126 24:-107 26:-282
i_commit 1:149 18:-90
i_compar 6:226 21:-150 26:-90
i_complain 26:167
i_comput 26:159
i_confirm 13:88
i_connect 9:-173 23:128 26:168
i_contact 8:-141 9:-274 10:261 11:181 12:-122 14:-84 16:-87 19:-121 20:-81 21:117 23:-133 24:-164 26:-185
i_convert 11:-86 26:136
i_cook 6:-106 18:183
i_cop 3:91
i_could 0:-174 5:-103 7:-114 8:-100 9:155 11:-102 12:120 13:-84 15:101 16:-87 19:-82 20:-92 26:-218
i_couldnt 6:199 12:-97 14:111 26:-135
i_cri 2:184 21:-82 24:-92
i_cut 6:109 13:96
i_dar 3:144
i_deal 26:145
i_decid 0:307 13:-266 21:-122 26:-227
i_deduct 15:-104 26:136
i_def 1:-148 11:-82 12:206 13:-84 26:185
i_defend 2:114
i_delet 13:-81 25:148
i_describ 13:152 26:-106
i_dial 7:107
i_did 0:-176 1:-88 2:161 3:249 5:-123 6:-175 7:-130 8:-138 9:-103 11:-97 12:162 13:-144 14:-121 15:-128 16:-168 17:-115 18:-172 19:-138 20:95 21:-219 23:161 25:-103 26:-314
i_didnt 0:162 7:-113 11:-106 13:-84 14:158 17:-82 23:102 25:117 26:-185
i_dig 13:116 26:-80
i_dislik 9:107
i_divid 11:-99 13:-104 14:205
i_do 0:280 1:-125 2:101 3:97 4:-259 5:-510 6:157 7:-187 8:-202 9:-232 10:-309 11:-370 12:114 13:-365 14:222 15:-331 16:-236 17:-241 18:-82 19:-409 21:188 22:-225 23:-156 25:-204 26:-258
i_doing 2:105
i_dont 0:85 2:-201 3:-196 4:-303 6:-317 7:187 12:-218 15:-140 16:-365 18:-276 19:-345 20:-111 22:101 25:-325
i_draw 21:145
i_dread 7:131
i_dream 4:183 26:-119
i_dress 13:149 26:-143
i_driv 18:-104 26:140
i_drop 18:131
i_drov 3:94
i_earn 20:99
i_eat 13:-118 21:-95 26:161
i_embarrass 7:125
i_end 0:-146 1:-132 2:92 8:186 14:-178 16:-98 21:-127 25:-104 26:201
i_evaluat 6:86
i_even 2:-86 3:113 10:179 11:-144 12:-99 22:-81 23:131 26:-169
i_ever 7:102 9:132 26:-109
i_expand 9:217 25:-93 26:-207
i_expect 0:224 11:-83 13:-115 26:-85
i_explain 0:-138 2:98 3:112 11:218 14:80 23:-95 26:-147
i_express 22:162
i_fail 0:-122 2:-122 3:124 5:-86 6:-86 7:-161 13:-114 14:-201 18:222 21:-169 23:-100 25:-117 26:102
i_faint 6:162 26:-92
i_fall 20:99
i_fear 5:148 6:-90 7:-199 23:195 26:-107
i_feel 1:-95 2:101 5:-310 6:-147 7:-197 8:-154 9:133 10:-130 12:-228 14:-176 15:-198 17:-298 18:-175 20:-201 22:-109 23:-116 24:227 25:-121
i_felt 0:-166 7:-139 9:-118 12:194 14:189 26:-95
i_fil 14:-147 21:232 26:-202
i_find 0:-143 1:-113 3:-325 7:-276 9:-275 10:181 11:-422 12:-169 14:-312 15:128 18:203 21:-326 22:-134 23:-223 24:93 25:-318 26:-375
i_finish 2:198 4:81 16:-157 21:-125 23:-83 26:-109
i_fix 26:109
i_flew 3:116 26:-94
i_follow 2:-83 13:-134 23:138 24:118 26:-212
i_forget 14:202 23:-164
i_forgot 13:-127 14:174 21:-82 22:81
i_format 12:-163 26:193
i_forward 25:148
i_found 10:142
i_freez 7:248 14:-136
i_gain 1:144
i_gav 0:-82 5:-119 6:261 26:-109
i_get 0:98 3:-284 4:-258 5:129 6:-278 7:195 10:-401 11:-136 12:-333 14:103 15:-188 17:-364 18:-409 19:118 20:-563 21:-428 23:-260 24:-317 26:183
i_giv 2:-84 4:129 12:-86 23:-93 24:293 26:-211
i_go 0:-122 3:189 4:-107 5:109 6:-228 7:-82 10:170 11:-149 12:-126 14:-150 20:-81 22:-109 24:-81
i_good 18:92
i_googl 11:-142 13:181
i_got 0:-114 1:-124 3:-163 5:-122 6:-136 7:-216 8:-217 11:-175 13:-206 14:123 18:-105 21:-201 23:276 26:197
i_graduat 0:-91 2:118 16:156 26:-160
i_grew 7:95
i_grow 9:110 26:-81
i_had 0:-168 2:-126 8:-91 14:184 24:-153 26:145
i_hand 7:-150 10:-172 12:149 26:93
i_handl 14:93
i_hang 7:98
i_hat 3:-140 9:89 19:-200 23:-89 26:203
i_hav 0:-318 1:208 2:-105 3:99 4:-94 5:-168 8:-321 10:-209 12:-81 13:95 14:-253 15:-272 16:-301 19:-323 20:-350 22:-191 24:-450
i_havent 1:98 2:106 3:-118 6:143 7:-104 10:-85 12:-98 13:127 14:-88 18:-113 20:-114 21:-157 23:-135 24:87 26:-95
i_hear 6:-137 8:124 14:-119 15:120 19:224 21:-164 26:-209
i_heard 5:-94 6:213 10:-108 14:-127 15:-89 19:-173 21:265 23:-114 24:-146 26:-251
i_help 3:84 4:106 26:-110
i_hid 7:138
i_hold 0:144 6:111 10:115 11:-129 12:106 26:-162
i_honest 0:136 5:-122
i_hop 11:183
i_hung 7:82
i_imagin 5:127 26:-114
i_improvis 10:-123 13:170
i_inform 0:-92 10:-92 21:173
i_install 18:-107 26:160
i_interrupt 14:102
i_interview 0:-153 10:229 12:-126 21:-104 26:-183
i_introduc 9:-139 13:199 14:-131 21:-80 26:-80
i_invest 12:-150 26:196
i_iron 13:-185 26:201
i_is 11:187
i_join 26:207
i_judg 6:167 23:-108 26:-99
i_just 0:101 1:-247 2:-98 3:-168 4:-121 6:301 7:-139 9:-128 10:-227 11:-353 12:-146 13:-281 14:-176 16:-116 18:-87 19:-118 20:-161 21:179 22:-100 23:121 24:-90 26:-100
i_keep 1:-119 2:91 3:-100 4:-87 5:-176 6:106 7:-183 8:-93 9:-171 10:-117 14:252 15:-92 18:-101 19:-255 20:-89 21:82 24:-232 25:-258 26:-273
i_knew 3:-81 9:168
i_knit 26:150
i_know 0:-277 1:-144 2:-105 6:278 9:180 10:173 11:-339 12:-93 14:-170 15:-96 16:-146 17:-182 18:-228 19:-201 20:-171 21:-202 22:-131 23:-184 25:-160 26:-339
i_lack 9:94 18:131 26:-118
i_laugh 7:-129 14:204
i_lead 14:136 26:-131
i_learn 1:-143 3:-181 6:-140 7:-85 10:-88 11:-140 12:-127 15:128 17:89 18:-175 19:95 20:117 21:136 25:-117 26:-200
i_leav 14:188 19:-191 26:-112
i_left 0:-272 3:159 4:237 5:-122 6:-165 7:-129 8:-100 10:-117 11:-112 12:-91 13:-88 14:-118 15:-107 16:-96 19:-109 21:-206 23:-169 26:109
i_let 6:-123 11:-98 21:-92 23:215
i_lik 0:-142 1:149 2:-88 3:-284 4:-94 5:-259 6:314 7:-174 9:-137 10:-97 13:-96 14:-183 15:-216 16:-87 17:-119 18:-94 19:-303 22:-92 24:-126 26:171
i_list 26:135
i_listen 14:145
i_liv 6:-105 17:207 26:-99
i_look 0:-141 2:-155 4:-196 5:-205 7:-125 8:-80 9:-118 10:326 11:-192 12:-186 14:134 16:-105 17:-112 18:-174 21:-162 23:166 25:-95 26:-300
i_los 26:258
i_lost 1:-94 2:-107 4:219 9:-171 21:-84 23:-91 26:181
i_lov 5:-107 6:162
i_maintain 23:222 26:-112
i_mak 0:-102 1:-93 2:-129 4:-98 6:-412 7:-183 8:-100 10:-134 15:-132 16:-217 17:-82 18:-182 19:-88 20:-137 21:146 22:-144 25:252
i_match 6:277 26:-265
i_may 6:122 12:108 26:-87
i_mean 1:-132 2:-88 6:-87 9:201 17:152 26:-98
i_meant 14:140 24:-89
i_meditat 26:207
i_meet 0:109 1:-92 3:113 5:-123 6:-82 7:-149 8:-191 11:-230 13:236 14:-131 15:-86 16:-96 19:-99 21:-157 26:176
i_memoris 26:156
i_mention 1:-144 4:132 6:-102 9:-95 10:-154 11:347 12:-167 13:-145 14:-94 18:-97 20:240 21:-311 26:-318
i_met 6:251 7:-86 10:-94 11:160 12:-130 14:-166 15:-171 16:-111 17:-86 19:-80 23:183 24:-94 26:-203
i_might 26:162
i_miss 1:-100 2:-93 12:-211 23:194 26:172
i_mov 2:83 9:122
i_mumbl 7:121
i_must 5:125 9:-86 10:-104 11:111 12:86 14:-107 23:-195 26:-269
i_mut 0:-118 26:178
i_nam 11:129
i_near 12:156 17:-117
i_need 0:153 1:-130 2:-126 5:105 6:-97 7:-305 8:-136 9:-223 10:-171 11:-182 13:238 14:-229 15:-102 16:-304 17:-107 19:-148 20:204 21:-127 22:-84 23:133 24:-186 25:-168
i_negotiat 8:-112 26:179
i_nev 0:-147 1:-121 3:131 4:216 5:-227 6:-277 7:193 9:-99 10:-168 11:-151 12:188 13:-346 14:121 15:88 16:-121 17:-160 18:-107 19:-182 20:-190 21:-109 23:-125 24:-81 26:-291
i_nod 0:154
i_not 6:-156 7:-114 12:204 14:-178 21:-139 22:-98 23:273 24:-141 25:-111 26:-266
i_notic 3:-117 5:-95 6:140 7:-95 15:282 19:-177 21:-88 22:94 26:-202
i_of 11:257 12:352 22:-214 26:-476
i_onl 0:-243 2:136 3:-144 4:-94 5:153 6:-122 7:-144 8:88 10:-138 11:-189 16:-126 18:-130 19:-114 23:215 25:-128 26:-204
i_open 7:154 8:-107 11:-171 14:154
i_ord 14:-100 21:128
i_organis 21:187 22:-111 26:-133
i_ought 0:129 7:-142 10:-81 13:166
i_overcom 7:84
i_overslept 7:-94 11:-114 12:279 14:-124 26:-201
i_overthink 7:167 11:-109 13:-94
i_owe 21:241 26:-164
i_paint 26:198
i_park 26:102
i_pass 3:-90 23:208
i_pay 12:234 20:-450 25:259 26:-106
i_phras 20:105 26:-86
i_pick 1:126 4:-88 10:97 23:113 26:-135
i_pictur 0:114
i_pla 26:127
i_possib 1:123 7:146 13:-110 18:-96
i_post 8:-194 12:201
i_practis 1:-87 3:-154 5:-82 6:-107 7:141 13:124 16:-89 18:172 26:-137
i_prepar 14:-102 26:127
i_present 3:217 7:-111 9:-84 11:-185 12:-106 13:246 14:-142 26:-258
i_print 10:-133 13:170
i_process 21:109
i_promis 21:151
i_pronounc 26:166
i_propos 0:-82 11:259 12:-87 14:-132 24:-129 26:-153
i_publish 12:96
i_put 0:-204 2:-161 3:-86 4:-89 5:-97 6:-185 7:-223 9:-87 10:-185 11:221 13:304 14:-188 20:98 21:-245 23:-80 24:-96 26:-135
i_quit 3:-239 19:-205 20:-150 26:337
i_rais 20:158 26:-105
i_ran 3:82
i_read 5:141 7:-80 13:116 26:-136
i_real 5:-213 6:302 13:-81 15:-191 17:-154 18:-176 19:-140 20:-177
i_realis 3:-100 5:-110 6:218
i_recognis 6:155
i_reconnect 23:148 26:-98
i_record 0:-85 10:-84 12:256 18:-140 21:178 26:-242
i_reflect 21:186 26:-111
i_regist 10:-100 26:211
i_rehears 7:119
i_remain 23:157 26:-99
i_remind 13:151 25:-85 26:-180
i_remov 26:121
i_repair 26:119
i_report 10:-215 13:-124 14:-123 21:261 26:109
i_request 0:98 11:122 24:-95 26:-106
i_research 13:193 26:-85
i_resign 14:-98 26:186
i_respond 3:-104 24:113
i_return 3:-86 4:89 13:-119 17:-103 26:149
i_reviv 23:146
i_ring 7:-179 10:83 11:156 12:120 13:-130 14:-116 23:-123 24:111 26:-299
i_said 1:134 23:-91
i_sat 5:-112 13:-126 15:-169 24:261
i_sav 21:118
i_saw 12:112
i_say 0:-234 1:171 4:-83 5:-212 6:-353 8:-113 10:-131 12:160 15:-213 16:-229 17:-176 18:-132 19:-274 20:-81 22:-85 23:-92 24:-385 25:-110 26:222
i_scribbl 14:111
i_search 10:150 26:-86
i_see 0:-175 1:-95 3:-113 5:147 6:115 7:-179 8:-91 16:-128 19:-89 21:-120 25:-223 26:225
i_send 0:-175 4:-106 5:-93 11:-293 13:173 14:-154 17:-133 18:-80 20:-87 21:-257 22:81 23:122 24:176 25:131 26:-285
i_sent 24:149
i_set 0:116 11:-108 13:150 25:-183
i_sharpen 26:166
i_should 0:171 1:-138 3:-80 5:-84 6:-176 7:-124 9:120 10:90 11:82 12:-143 14:-173 15:-130 16:82 18:222 19:-97 20:-142 21:-164 22:-164 25:-85 26:-225
i_shouldnt 12:234 13:-86 15:-91 17:-90 19:-113 26:-87
i_show 5:-83 11:-98 13:172 22:203 24:-210 26:-229
i_sign 6:-109 26:172
i_sing 12:-114 17:220
i_sit 0:172 5:-110 11:-101 13:124 15:-82 26:-154
i_sleep 26:146
i_so 12:120
i_sold 3:103
i_solv 26:99
i_sort 6:143 15:-144 18:-206 21:219 26:-142
i_sound 7:120
i_speak 3:99 7:164
i_spend 13:95 16:146
i_split 17:-167 26:245
i_spok 23:101
i_sprain 26:116
i_sta 3:-81 9:-103 10:-80 11:-86 14:-93 16:-91 17:-98 19:-107 23:287
i_stack 2:213 3:-141 4:-107 26:-132
i_stam 7:130
i_stand 7:-95 24:-115 26:181
i_star 11:135
i_start 1:283 2:-221 3:-143 13:-126 14:190 24:-122 26:-248
i_ste 14:119
i_stick 10:-112 12:-99 13:-142 14:181
i_still 0:-225 2:-142 3:199 4:245 5:-105 6:-146 7:-81 8:-136 9:104 10:-213 11:-155 12:-158 14:-101 16:-117 18:-184 20:-171 21:-127 23:-101 25:-102 26:86
i_stood 12:-148 14:-108 24:197
i_stop 3:-81 7:154 14:-300 19:-80 21:-82 26:153
i_structur 11:-86 13:-111 14:254 17:-198 21:-147 26:-86
i_stud 1:109 18:-114 26:122
i_studi 1:-81 2:142 4:101
i_submit 2:103
i_sue 5:-86 6:-145 10:-131 11:-139 26:233
i_suggest 11:140 26:-101
i_suppos 0:87 12:123 19:-90
i_suspect 5:92 23:128
i_swear 2:-97 8:199 26:-122
i_swim 10:-160 25:-104 26:181
i_tak 0:-341 1:-121 3:-152 7:-132 8:-102 10:-238 11:-144 12:-230 13:255 14:178 15:-117 16:-91 17:-212 20:-255 21:-219 22:-147 23:-128 24:183
i_talk 1:-202 2:-187 5:95 6:-182 7:84 10:103 11:-139 12:-198 13:-245 14:-303 19:-91 20:99 21:-254 23:159 24:-104 26:-208
i_taught 3:106
i_teach 26:86
i_telephon 11:103
i_tell 1:-201 2:-144 3:194 4:-102 5:-331 7:-211 8:-350 9:-151 10:-300 13:-124 14:-110 15:-103 16:-271 17:-196 18:-328 19:-366 20:-83 21:115 22:-162 23:268 24:-122 25:-277
i_test 3:213 13:148 26:-264
i_thank 22:175 26:86
i_the 0:-98 5:-94 6:262 7:-123 10:-104 12:-102 26:-93
i_think 0:91 1:-150 2:-104 5:89 7:131 10:-131 11:-113 12:-134 14:149 18:-176 19:-97 23:-92 26:-271
i_thought 0:116 3:90
i_threw 4:142
i_throw 10:-95 26:151
i_tie 13:-167 26:188
i_to 0:-116 1:-93 7:145 12:123 13:100 14:-95 26:-153
i_told 0:213 5:-95 7:171 12:-109 17:-111 21:-93 23:-81
i_too 3:107
i_took 2:-106 4:217 6:-95 16:-104 23:120 26:-93
i_touch 16:189 23:-84 26:-106
i_train 18:-164 26:178
i_translat 2:-128 3:146 18:-112
i_treat 26:104
i_trust 5:256 26:-92
i_try 3:-94 10:-129 11:-267 24:332
i_turn 1:-120 7:114 12:-90 21:139 24:-270 25:231 26:-169
i_unclog 26:98
i_undo 12:-140 25:202 26:-144
i_unsubscrib 26:122
i_use 0:-181 4:191 5:-84 6:-102 9:-183 12:-202 13:-107 14:-277 16:-125 18:-119 21:142 23:-86 25:339 26:-303
i_used 3:128 26:-103
i_visit 1:-83 18:161 26:-130
i_vot 10:-208 13:-87 26:251
i_wait 0:-151 1:158 11:86 12:-131 14:131 23:-159 24:113 26:-136
i_want 1:-87 2:-241 3:172 5:-177 6:152 7:-310 8:-145 9:-231 10:-225 12:-108 14:-296 16:219 17:159 19:167 20:-115 21:-327 22:-259 23:-289 24:-286 25:-150 26:-545
i_was 1:-208 3:272 4:-161 7:132 8:-200 9:87 10:-170 12:-253 13:-146 14:-463 16:-262 17:-95 19:-258 20:143 22:-131 23:-220 25:-83
i_wash 6:-179 13:-112 26:203
i_wat 26:153
i_watch 26:116
i_wear 11:-135 13:162
i_weigh 6:196 26:-193
i_went 0:88
i_wer 0:196 5:-93 6:-268 7:82 8:-91 9:-81 10:-155 11:80 12:-138 14:174 16:-82 17:-130 24:-127 26:-131
i_will 1:124
i_wish 18:140
i_with 2:107
i_wond 0:-90 12:-175 15:251 26:-158
i_wont 22:108
i_word 11:175 14:-126 22:88 26:-109
i_work 3:156 6:-113 15:-84 17:-99 19:-91 21:192
i_worr 7:154
i_would 1:-121 3:82 5:-125 6:204 10:158 15:-215 17:137 19:-157 20:-121 26:-243
i_wouldnt 20:98
i_wrap 14:108
i_writ 0:-192 1:-198 2:-92 3:-169 5:-155 6:-218 10:-255 12:-118 16:-81 17:-93 18:-118 19:-85 21:171 22:113 24:83 26:-181
i_wrot 6:-85 14:-193 21:237 22:149 24:82 26:-359
ice 14:275 26:-230
ice_what 14:84
iceberg 5:-128 8:145 26:-89
id_a 23:153
id_ask 19:154
id_be 0:100 4:-96 6:90 7:-124 9:-83 10:-90 16:235 17:-109 20:-97 26:-197
id_been 0:82
id_die 2:-152 8:-94 12:188 14:-106 16:-158 20:148 21:-93
id_do 12:-139 14:182
id_enjo 6:224 15:-110
id_expect 6:-93 15:-81 21:192
id_fallen 2:175 14:-157 16:-90
id_hat 0:218 5:-108 6:-182 7:-92 8:-135 9:-81 12:-126 17:101 19:-172 23:214 24:-135
id_hav 1:86 17:163 18:91 26:-106
id_hop 3:-104 26:189
id_lik 0:-97 2:-202 5:-354 6:-128 7:-291 10:-138 11:-286 12:-207 15:180 18:85 20:87 21:-117 23:-157 24:-180 26:-396
id_look 2:-116 7:-85 8:198 15:139 26:-144
id_lov 12:118 17:-105
id_mad 7:82
id_mak 6:218 26:-118
id_nev 17:101
id_no 12:112
id_pick 6:204 12:-91 26:-129
id_rath 0:-103 5:99 7:135 11:168 26:-189
id_regret 19:123
id_ring 7:197 12:-88 17:-94
id_run 14:137 21:-112
id_so 11:94
id_want 6:226 23:-111 26:-102
id_with 15:127
id_writ 1:134 23:-91
id_written 7:82
idea 0:104 1:266 2:-215 3:133 4:-186 5:257 6:-298 7:-222 8:-246 10:-259 11:152 12:-194 13:-283 14:-166 15:-109 16:-176 18:-186 19:-180 20:-123 21:-258 22:-124 23:-92 24:-192 26:-487
idea_and 1:106
idea_at 5:82
idea_com 0:119
idea_for 10:-131 11:217 26:-106
idea_how 3:85
idea_is 0:146 8:-136
idea_of 0:-189 5:286 9:-90 26:-177
idea_what 1:207 3:-110 6:-109 11:-126
identit 23:-178 26:190
identit_card 23:-111 26:173
idiot 7:127
idl 15:-104 17:160 20:-88
if_a 0:151 5:-102 20:88
if_electrician 3:-113 6:-86 16:194
if_email 11:-175 24:177
if_everybody 0:-140 6:-92 9:202
if_hes 12:120
if_i 1:-259 2:-187 3:-112 7:145 8:204 9:-88 10:-278 13:-271 15:-304 16:-374 17:-102 18:104 19:-300 21:-244 22:-100 23:-332 26:-248
if_id 2:166 3:-94 14:-162 16:113 26:-86
if_im 2:-111 4:-80 5:-119 6:127 7:-89 10:-83 11:96 12:160 13:-86 14:-180 15:-87 16:-153 17:-86 18:95 24:-131 26:-87
if_it 5:101 7:-99 15:-144 17:230 26:-117
if_itd 15:90
if_its 5:104 15:-88 16:172
if_my 2:-83 17:-86 18:196 25:-104 26:-163
if_no 0:161 8:-112
if_nobod 14:-157 24:163
if_peopl 15:103 17:121
if_she 12:125
if_shed 8:98
if_that 5:-85 6:-82 8:-106 10:-80 12:-116 15:-103 17:173 19:200 20:-114 26:-103
if_the 1:-104 2:-128 3:-159 4:-99 5:-269 7:163 8:-204 9:-117 11:-184 12:-349 13:-209 14:222 15:277 16:-133 17:-154 18:-363 19:-87 21:-172 22:-112 23:-157 24:117 25:-98 26:-347
if_ther 14:144 24:-134 25:128
if_theyll 16:110
if_theyr 0:-104 8:86 10:140
if_theyv 12:141
if_thi 6:181 26:-90
if_thre 5:178 6:-108
if_too 9:-106 16:144
if_we 14:133
if_you 12:-85 17:144 25:135
if_your 12:141
ignor 11:-135 24:208 25:-91
ignor_my 11:-85 24:118
ill_be 18:110
ill_becaus 24:94
ill_hav 7:-99 21:177
ill_interrupt 14:116
ill_meet 16:120
ill_sound 7:129
ill_still 21:215 23:-159 26:-87
illegibl 21:131
illegibl_alread 21:118
illness 11:-172 12:163 20:-163 25:82
illness_befor 25:90
illusion 5:111 26:-94
illustrator 16:144 20:-81 25:-124 26:-90
illustrator_now 16:135
im_a 0:-107 1:153 2:89 3:173 5:-142 7:125 8:-160 9:-254 10:-159 13:-142 15:-97 17:-138 18:-183 20:-85 21:-103 22:-153 23:-161 24:-124 25:116 26:-401
im_about 2:231 8:-166 11:-102 26:-97
im_afraid 1:-125 2:-171 4:-85 5:-136 6:-100 8:-126 9:-215 10:123 11:-131 12:-93 13:87 15:105 16:125 17:-125 18:-250 21:117 25:-118 26:109
im_aft 0:235 5:-95 6:-119 8:-132 10:124 12:-120 23:-83 26:-90
im_alread 5:206 26:-184
im_an 1:-172 2:-115 3:85 4:121 6:-173 7:252 26:-162
im_anxiou 7:92
im_asham 4:-85 7:-229 11:222 22:-117 26:94
im_back 21:134
im_beg 0:97
im_bor 2:-114 3:-204 6:-231 7:-223 17:-122 26:324
im_bug 1:-93 6:-122 7:281 9:-238 15:-82 19:-93 24:-130
im_choos 6:81
im_collect 7:-246 9:268
im_com 4:112
im_consider 3:185 26:-198
im_curiou 10:98
im_doing 2:94
im_don 16:166 18:-80
im_dread 1:-100 2:163 7:-147 26:96
im_eighteen 1:176 2:-86
im_embarrass 2:-87 7:-162 23:254 24:-103
im_fle 3:132
im_fort 3:190
im_fre 6:-94 11:154
im_from 4:108
im_full 21:87
im_furiou 0:-93 10:-84 26:170
im_glad 6:152
im_going 0:123 16:88 18:85 26:-141
im_gonna 3:-90 12:140
im_good 7:192 13:-86 14:-119 18:83 23:-84 26:-117
im_grateful 22:119
im_hav 16:116 26:-103
im_hungr 21:127
im_ill 12:-168 26:192
im_in 26:113
im_interest 5:106 12:126
im_just 6:99 9:134
im_laz 17:120
im_leav 3:172 19:-123
im_literal 1:156 26:-145
im_look 0:-101 3:-121 8:-163 10:191 12:218 13:-86 18:-101 25:-133 26:-116
im_meet 0:-148 7:-133 13:101 15:194 16:191 18:145 21:-99 26:-277
im_mix 21:138
im_nervou 7:-92 18:-92 26:183
im_new 1:138 3:-109
im_no 1:-159 2:154 9:140 26:-103
im_not 1:-124 2:-130 6:85 10:-111 14:-183 18:98 21:-116 22:-142 23:-215 24:112 25:-133
im_now 3:85
im_onl 1:119 2:-160 7:176 9:-131
im_over 3:179 6:-118
im_overwhelm 22:121 26:104
im_panick 1:86
im_pregnant 26:90
im_rath 15:123
im_read 5:-104 13:172 25:-84
im_real 7:177
im_return 4:91
im_run 12:198 14:-153 24:-95
im_scar 1:-81 5:171 6:106 7:-111 10:-101 17:-83 19:80 26:-222
im_se 13:131 18:132 21:-82 26:-88
im_settl 4:139 26:-111
im_sevent 1:86
im_short 11:131
im_shy 1:-157 6:-101 7:-254 15:-109 20:149 26:243
im_sick 8:129 26:191
im_sit 21:122
im_so 0:-82 1:89 3:-94 6:-198 7:-212 9:128 17:-129 18:156 19:-100 26:108
im_speak 20:100
im_stand 6:150 26:-123
im_still 5:156 7:-104 12:123
im_stuck 12:-97 13:-86 26:174
im_suppos 1:86
im_sur 19:112
im_talk 3:-122 6:-96 7:-276 24:340 26:-238
im_terrifi 6:-110 7:102 17:171 24:-81
im_the 0:292 2:-100 10:-128 12:-113 18:-99 26:-192
im_ther 12:120 26:-113
im_tir 3:133
im_to 7:157 12:-100 17:91 20:93
im_told 7:93 26:130
im_too 3:-118 7:225 11:-132 12:-88 17:-156 18:199
im_torn 6:112 10:-93 26:109
im_try 6:170 16:-84
im_twent 7:82
im_unemploy 2:173 26:-107
im_using 25:170
im_ver 17:97
im_wait 26:143
im_wast 1:114
im_worri 3:-128 7:-134 16:-150 17:96 26:198
im_writ 5:-143 26:170
imag 0:-108 5:189 26:-102
imag_of 5:170
imagin 5:282 6:82 15:-92 26:-303
imagin_doing 6:93
imagin_im 5:206 26:-184
imagin_the 5:133 26:-87
impatient 1:-89 2:-112 4:-87 6:254 7:-89 8:-125 15:-100 16:-153 23:-86 26:-101
impatient_as 6:194 16:-98
impatient_is 6:113 26:-81
impertinent 12:181 15:-89
impertinent_to 12:140
impolit 0:-108 11:-155 13:-113 16:-84 18:-91 20:139 25:-146 26:-165
impolit_to 11:-82 20:151
important 0:-225 1:-150 2:-227 6:-92 7:304 8:-124 9:89 11:-198 12:-163 13:113 14:-196 15:-98 16:-108 18:169 21:-116 22:-85 23:-159 24:-144 26:-252
important_peopl 7:115
important_person 7:156 11:-98 23:-102
important_than 2:-186 18:193
important_the 7:124 14:-87
important_thing 13:106
important_woman 7:176
impostor 7:264 10:-99
impostor_ask 7:136
impression 6:-147 11:121 12:-82 14:147 16:-82 21:-185 25:-80 26:-185
impression_do 11:173
impression_dur 11:-115 14:174
improv 25:-110 26:144
improv_my 25:-80 26:118
improvis 10:-159 13:183
in_1848 0:-140 18:-93 26:190
in_1996 4:126 26:-81
in_1999 4:155 26:-139
in_2045 3:-113 6:-86 16:194
in_a 0:-139 1:-254 3:191 4:-175 5:-324 6:-273 7:-150 8:-98 9:85 16:-329 21:106 23:-103 24:-191 25:-178
in_advanc 0:-127 5:-88 26:131
in_an 0:-159 3:142 4:-119 6:162 7:-119 14:-161
in_anoth 3:108
in_any 8:112
in_assessment 0:-120 13:-160 16:-83 26:203
in_at 4:108
in_august 26:144
in_autumn 8:98
in_bcc 25:121
in_between 6:150 26:-123
in_boba 26:107
in_boston 26:106
in_business 2:-190 18:-242 26:275
in_can 18:136
in_carpentr 3:142 7:-93
in_cas 12:103
in_cell 15:127
in_china 5:-237 9:-235 10:-94 17:-88 19:-119 20:-216 26:326
in_class 7:160
in_colleg 1:121
in_contact 23:154
in_convers 7:178 14:-129 26:-120
in_court 10:84
in_decemb 22:-99 23:211 26:-148
in_demand 16:144
in_disguis 0:135 8:-109
in_drov 3:-98 15:223 19:-168 26:-101
in_eight 1:-100 2:164
in_ever 1:-85 7:177
in_falconr 12:182 26:-140
in_februar 0:-108 5:-109 15:-89 19:-94 23:107 26:189
in_film 5:-129 10:243 26:-135
in_financ 3:125
in_fiv 16:142
in_four 1:189
in_front 6:-93 7:276 9:-99 24:90 26:-159
in_general 0:146
in_german 11:-82 25:171 26:-89
in_group 15:132
in_hall 1:150
in_hamburg 10:-155 21:86 26:157
in_has 5:119
in_her 0:169 6:-150 17:-208 19:238 20:-174 26:-123
in_his 11:145 12:-151 14:126 16:122 17:-109
in_hotel 17:146 26:-140
in_how 17:-141 20:226 26:-171
in_hr 6:198 10:-164 19:-92
in_human 10:190 12:-117 25:-125
in_instalment 26:120
in_internet 8:178 10:-131 26:-87
in_it 0:-132 2:-117 4:-115 9:-85 10:-106 12:114 13:-135 14:165 15:-96 16:103 17:-83 18:-132 19:214 21:-99 26:-248
in_italian 12:-86 15:-94 26:181
in_japan 26:120
in_job 1:131
in_journalism 10:188 26:-151
in_jun 1:-138 2:157 23:116
in_kew 9:-91 21:189 26:-170
in_law 8:137 18:111 22:-139
in_leed 10:126
in_lik 5:-140 18:193
in_linkedin 23:168
in_lov 3:-112 5:181 6:-106 7:-120 19:-119 20:95
in_market 3:120
in_may 1:-105 2:121 3:90 6:-99 7:-80 23:123
in_me 6:139 7:92 21:-82 26:-124
in_medicin 9:127 10:-92
in_milan 5:200 6:-84 20:-103
in_my 1:120 2:125 3:-177 4:-268 5:105 7:-127 8:-142 9:123 11:-113 13:-165 14:-119 15:169 16:-123 17:-162 18:-160 19:-112 21:-171 22:-104 23:-149 24:-127
in_myself 6:173 14:-83
in_new 0:142 1:-130 2:-131 3:-180 8:-142 15:-128 16:-92 18:270 23:-102 26:-235
in_norwa 20:-144 26:151
in_novemb 5:181 15:-127
in_nyc 17:-92 20:138
in_octob 24:113
in_on 19:140
in_one 1:126 5:-109 13:155 15:126 16:110 26:-181
in_oth 3:106
in_our 9:181 10:-121 16:155
in_person 0:269 7:-130 11:-114 13:-127 26:-128
in_philosoph 2:165 18:-142
in_physiotherap 6:104
in_practic 10:169 11:-121
in_publish 10:178 26:-102
in_python 5:-137 26:160
in_retail 3:132
in_return 7:184 26:-86
in_rom 13:-225 26:247
in_sal 3:177 14:-157
in_school 2:-86 6:-91 18:209 21:-116
in_septemb 1:123 23:-92
in_shar 12:-150 26:196
in_short 11:-170 12:-95 13:257 14:-131 26:-203
in_sick 26:155
in_six 2:87
in_som 0:-148 5:-93 6:-101 9:195 17:87 19:117 26:-84
in_somebody 23:157 26:-99
in_somewher 8:184 14:-96 26:-108
in_spain 26:96
in_speak 0:-95 7:233 9:-110 14:-199 25:-103 26:-95
in_spr 1:-114 2:83 3:-91 4:-88 11:-126 15:-87 16:235 23:124 26:-184
in_statistic 18:-209 26:200
in_such 0:183 15:141
in_sum 3:132 26:-116
in_surger 17:90
in_talk 7:138 8:120
in_tech 3:132
in_ten 16:149 26:101
in_textil 9:85
in_that 0:-173 1:-171 2:-139 3:-257 4:-140 6:89 7:-113 9:-194 10:-124 11:-184 12:-196 13:-91 15:105 16:185 17:-216 18:184 20:-115 23:-105
in_the 0:-125 3:-149 5:-83 6:-464 7:183 8:-318 9:-102 10:-98 11:197 12:-138 13:-372 14:227 15:-228 17:121 18:-399 19:-110 20:-113 21:-284 23:-413 25:-220
in_their 3:-104 9:-147 11:-89 17:113 18:163 26:-84
in_ther 15:107
in_thi 0:-289 1:-135 2:-182 3:-141 5:85 6:-188 9:303 10:-203 11:-122 12:-165 13:-122 15:-174 17:136 19:147 20:154 23:-100 25:-107 26:-230
in_thre 1:-91 2:136 11:154 26:-163
in_through 4:98
in_to 26:93
in_tokyo 0:-182 11:-81 26:252
in_total 0:-114 14:138 24:94
in_touch 0:-127 9:-118 12:139 13:-107 16:-189 17:-109 23:186 24:161
in_town 3:96
in_twent 16:119
in_two 1:-89 3:-102 6:-94 7:-107 11:-130 12:120 13:177 14:-133 23:-103 26:-306
in_ux 3:99
in_vers 22:-90 23:-92 26:145
in_vienna 20:96
in_what 2:179 26:-178
in_wint 23:-111 26:148
in_with 20:122
in_without 2:-197 18:324 26:-259
in_work 1:135
in_writ 0:228 11:187 12:-143 13:-235 14:-113 21:-108 26:-142
in_year 1:141 2:-96
in_your 0:217 8:-86 12:-178 25:200 26:-162
inappropriat 12:171 20:-106
inappropriat_taboo 12:104
inbox 0:-160 7:-117 11:152 12:-117 13:-250 14:-135 17:-121 21:-107 22:-151 24:155 26:-131
inbox_ever 13:-109 24:162
inbox_is 2:88
includ 22:109
incom 1:-173 3:132 5:-87 6:-116 12:-226 16:-139 17:-158 20:97 25:-125
incom_but 20:98
incom_is 20:132
inde 8:143 10:-109 16:-123 17:-89 19:-119
inde_plu 26:144
indiscreet 12:-132 15:189
industr 0:-88 1:-86 5:-86 6:-93 9:143 10:-157 11:-141 13:-170 16:131 17:-155 18:-180 19:-213 26:-218
industr_count 3:91
industr_grow 16:84
industr_how 16:164
industr_is 16:86
industr_trend 16:139
inexperienc 1:120
inexperienc_or 1:107
info 0:335 3:-99 5:-107 7:-81 11:-126 13:-111 14:-137 21:-108 26:-183
info_interview 0:235 26:-109
info_session 0:111
info_talk 0:122
inform 1:-211 2:-245 3:-215 4:81 5:-249 6:-283 7:-320 9:-175 12:-209 13:-249 14:-416 15:-154 16:-187 17:-199 18:-159 19:-88 20:-130 21:99 22:-169 23:-122 24:-118 25:116 26:-631
inform_interview 0:89 1:-115 2:-133 3:-102 4:118 5:-116 6:-143 7:-147 8:131 9:-81 10:127 12:-87 14:-245 15:-87 16:-101 17:-109 25:-229 26:-416
inform_lik 0:132
inform_saf 0:-86 25:119
inform_stor 0:-137 7:-80 13:-102 25:209 26:-136
inform_the 0:-92 10:-92 21:173
informatic 3:132
informatic_how 3:91
informational 0:122
informational_interview 0:112
inherit 26:149
inherit_twelv 26:131
insid 0:-168 4:-136 5:93 8:-297 9:-107 12:-83 13:-177 16:89 18:175 19:-106 26:-254
insid_and 5:-140 18:193
insid_bet 5:146 10:-90
insid_in 10:150 26:-86
insid_know 5:173 8:-92
insid_tell 5:90
insid_wheth 16:116
insider 3:-97 8:111 9:-130 10:136 16:-118 26:-80
insider_hear 8:123
insider_know 5:83
insider_peopl 10:147
insta 2:-83 12:183 23:-156 26:-110
insta_aft 12:179 23:-148
install 18:-158 26:184
install_thi 18:-107 26:160
instalment 20:-94 26:159
insuranc 2:-116 3:138 12:-111 20:-90 26:189
insuranc_aft 26:137
insuranc_clerk 3:85
intelligenc 3:-94
intelligenc_tak 16:125
interest 0:-275 1:-145 2:-161 3:-193 4:-148 5:155 8:-254 10:-178 11:-106 12:202 13:-202 16:-170 17:-117 18:-113 19:-95 20:-193 21:-152 24:-87 25:-214 26:-225
interest_about 6:-80 7:186
interest_are 6:133 7:-89
interest_as 0:-113 5:214 6:-104 8:-94 26:-185
interest_in 5:117 12:179 26:-143
interest_me 15:152
interest_work 5:-140 6:-188 26:230
intern 10:196 15:-108
internal 5:-83 8:171 12:-96
internet 0:-238 5:132 7:-81 8:150 10:-185 11:-114 12:-118 13:-211 15:-154 20:-86 23:-166 25:98
internet_enough 5:131
internet_is 25:157 26:-140
internet_so 5:-129 26:186
internet_tell 5:135
internship 0:-289 1:-110 2:-160 5:-125 7:-180 8:-285 10:-83 11:-291 12:155 13:-197 14:-227 15:-213 16:-149 17:-183 18:-172 19:-167 20:-150 21:-160 23:129 25:-96 26:302
internship_at 14:-97 26:126
internship_open 12:148 26:-92
internship_should 12:-132 23:164 26:86
interrog 0:-144 5:-88 6:-169 7:-100 10:-92 11:-93 12:-82 14:211 26:-99
interrupt 14:190 26:-144
interrupt_him 14:116
interrupt_someon 14:102
interview 0:312 1:-484 2:-301 3:-519 5:-259 6:-458 7:-473 8:-247 9:-401 10:83 11:-112 12:-249 13:-501 15:-347 16:-419 17:-336 18:-350 19:-311 20:-327 22:-217 24:-454 25:-468 26:233
interview_a 0:116 26:-101
interview_and 0:243
interview_are 0:215 26:-163
interview_at 0:83
interview_befor 0:118
interview_consist 0:82
interview_could 0:125
interview_do 0:107
interview_ever 0:-89 8:100
interview_for 6:-91 26:174
interview_from 0:135 26:-108
interview_how 11:82
interview_i 0:169 26:-126
interview_in 0:206 8:-115 26:-89
interview_is 0:142
interview_last 0:-122 8:-80 24:-103 26:226
interview_lead 0:-204 8:219 10:-88
interview_lik 2:155
interview_me 0:-142 1:-152 2:-102 11:-86 14:303 21:-194
interview_my 0:-153 10:229 12:-126 21:-104 26:-183
interview_or 0:114
interview_peopl 0:146 8:-136
interview_suppos 0:101
interview_tak 0:101
interview_the 0:-174 3:-112 26:261
interview_thing 0:116
interview_was 0:-126 21:202 26:-130
interview_we 0:112
interview_what 0:157 26:-99
interview_when 0:-84 14:-141 26:197
interview_wher 26:126
interview_who 0:169 26:-126
interview_with 5:119
interview_work 0:196 8:-120
interview_yesterda 21:116
intimidat 7:182
into_a 0:-84 2:111 8:125 9:116 11:-130 14:-80 16:-219 18:-113 21:124 24:-88 25:-91
into_an 2:184 13:106 26:-173
into_anoth 3:196 11:-102
into_comput 3:122
into_employment 8:108
into_fashion 9:130
into_french 26:117
into_gold 13:-109 26:166
into_half 0:-110 13:132
into_her 13:116 26:-80
into_it 3:134 5:-94 8:127 18:111 26:-176
into_law 9:101
into_medical 18:-115 26:180
into_my 8:147 25:86
into_print 0:-92 16:164 26:-92
into_softwar 3:185
into_spanish 26:139
into_that 9:-106 16:144
into_the 3:-139 6:-108 9:-94 12:-97 14:-107 16:-250 18:207 21:-93 22:224 23:99 24:-93 26:-252
into_thes 8:98
intro 1:99
introduc 0:-131 5:-84 6:-120 7:-179 9:191 10:-199 11:-193 12:-220 13:154 14:-296 15:-226 16:-122 17:-141 18:-149 19:-146 20:-106 21:157 22:102 23:-117 24:-131 25:-145 26:-174
introduc_me 11:-119 21:106 22:99
introduc_my 9:-94 26:139
introduc_myself 11:105 13:202 14:-128 26:-252
introduc_to 9:285 11:-152 13:-88 15:-152
introduc_us 11:-109 21:183
introduction 9:144 10:-98 12:121 26:-85
introduction_to 9:91 12:110
introductor 1:166 12:-90 26:-87
introductor_stuff 1:161
introvert 0:-136 1:-149 6:-221 7:327 25:-80 26:-266
introvert_her 7:148
introvert_is 6:-163 7:212 26:-152
invent 10:-90 11:-88 26:162
invent_the 26:145
invest 4:-87 10:-81 12:-191 26:204
invest_in 12:-150 26:196
invit 0:168 1:-158 2:109 3:-110 4:87 6:-93 7:-173 8:-103 9:-95 10:-125 12:113 13:-103 14:-183 15:-88 16:-111 17:-99 20:-152 23:-113 26:-172
invit_me 0:95 1:-82 2:132 4:-95 11:-84 12:141 26:-139
invit_to 0:113 4:141
involv 0:181
iron 0:-91 6:-102 10:-81 26:81
iron_a 13:-185 26:201
iron_my 13:169 26:-115
is_2 18:203 26:-169
is_a 0:-167 2:-193 4:-84 6:-233 7:-295 8:-239 9:-246 10:283 12:-293 13:188 14:272 16:-174 17:-116 19:-219 20:94 21:-262 22:201 24:-213 25:-95 26:-437
is_acceptabl 12:215
is_actual 5:255 15:-223 19:-115 26:-128
is_add 11:-81 26:159
is_ai 16:148 26:-122
is_all 3:130 26:106
is_allow 12:137
is_an 1:162 10:-118 14:107 24:-104 26:-190
is_and 6:152
is_any 15:214 26:-170
is_ask 12:230 20:-192
is_astrolog 5:-243 26:261
is_beekeep 16:152
is_behind 0:-162 2:-97 25:231 26:-180
is_bet 2:97 4:-82 26:106
is_bio 0:-128 19:-161 26:206
is_bitcoin 16:-217 26:224
is_blank 2:154 26:-139
is_broken 0:-115 26:217
is_bully 26:118
is_by 0:128
is_carry 5:161 26:-133
is_chang 16:239 26:-235
is_cheapest 26:125
is_chocolat 12:-103 26:148
is_clos 26:134
is_coffe 0:-226 12:-292 15:-158 26:308
is_com 4:139
is_consider 12:174 26:-95
is_courtroom 5:182 11:-106 26:-94
is_crypto 3:-153 5:-80 16:187
is_dead 26:162
is_dear 0:-143 10:-120 11:205 26:-130
is_dentist 10:188 26:-181
is_disappear 3:149
is_don 15:244 21:-110 26:-143
is_dull 5:134 10:-100
is_dying 3:203 16:-187
is_eas 13:-116 25:-92 26:180
is_easi 18:-176 26:193
is_east 1:-121 4:-98 16:-109 20:-124 23:-168 26:233
is_eight 0:-111 13:167 14:-109
is_empt 9:199 26:-187
is_enough 5:147 20:125
is_everybod 11:-98 13:-135 15:179
is_experienc 2:-186 18:193
is_fill 8:125
is_finish 1:-84 2:-168 6:-95 14:-110 16:-81 18:209 21:185 26:-135
is_follow 24:83
is_for 0:-111 1:157 2:-110 5:-178 6:322 8:-168 17:-104 25:-116 26:-263
is_fre 25:157 26:-140
is_freshman 1:93
is_full 2:88
is_going 16:116
is_good 15:209 18:-81
is_green 16:116
is_grow 16:103
is_hand 2:179 26:-178
is_hard 12:-83 15:-109 19:221 26:-136
is_he 0:99 8:106
is_head 16:187 26:-102
is_hell 5:102
is_hidden 5:95
is_how 19:118 26:-108
is_hr 10:206 18:-110 26:-173
is_impatient 6:113 26:-81
is_important 9:109
is_in 1:98 2:146 10:124 18:-172 26:-163
is_inde 26:144
is_it 0:252 1:-177 2:81 3:-225 4:-246 5:-238 6:-278 7:-373 10:-183 11:-139 12:123 13:-293 14:-391 15:84 16:-173 17:-210 19:-506 21:-398 22:-344 24:-92 26:208
is_journalism 16:176 26:-157
is_lat 12:205 18:-88 26:-186
is_lik 0:-153 3:182 13:-96 15:329 18:-85 19:-105 26:-358
is_linkedin 11:152
is_long 4:-95 10:-99 13:186 26:-105
is_los 1:144 6:-106
is_low 26:92
is_mak 0:193 13:-93 14:-164 26:-108
is_meant 8:139
is_mediocr 9:-96 18:199 26:-91
is_min 6:172 26:-133
is_mone 20:112
is_mor 0:108
is_mount 26:146
is_my 0:-293 3:-82 4:-97 8:-145 10:-117 11:-184 12:-227 13:90 14:-147 15:-83 21:96 25:254 26:160
is_need 18:190 26:-187
is_negotiat 20:129 26:-86
is_network 0:-119 9:195
is_new 16:121
is_next 2:163
is_no 24:125
is_normal 1:137
is_not 1:-134 3:140 6:97 7:175 11:-110 12:89 18:-106 26:-102
is_noth 2:110 21:94
is_off 16:141 26:-94
is_on 0:82 2:102 5:88 8:-116 12:-98
is_one 5:121 9:-93 12:-108 24:131
is_onlin 5:166
is_or 12:117 17:-89
is_over 0:-103 13:-99 14:-143 21:237 26:-83
is_pack 0:131
is_paracetamol 17:-85 26:126
is_play 26:142
is_possibl 0:-221 1:-85 3:-85 5:-167 8:-105 10:-90 11:-88 12:-96 17:162 20:146
is_prais 19:145 21:-81
is_real 5:233 15:-134 26:-98
is_retir 10:160
is_reward 12:-80 19:137
is_right 0:-93 5:244 26:-198
is_rud 0:146 26:-139
is_run 2:170 18:-81 26:-130
is_saf 16:147
is_satisfy 19:91
is_she 10:112 24:-153 26:89
is_sick 17:116
is_silenc 24:86
is_silent 24:102
is_slow 26:107
is_small 7:-87 14:171
is_so 8:194 9:-98 23:-93
is_som 10:157 13:-110 23:-82
is_somebod 10:165 19:-103
is_spin 21:164
is_spotif 26:138
is_stuck 11:-143 12:244 24:-101 26:-206
is_suppos 0:187 10:-129
is_talk 2:165 3:-88 5:124 10:-96 13:-81
is_that 0:-243 2:-156 3:-247 4:-137 5:-389 9:286 10:-133 12:-141 13:131 14:173 15:-265 16:-256 19:89 20:-165 22:-272 25:-121 26:-98
is_the 1:-197 2:-233 3:-287 4:-134 5:-342 6:-115 7:-245 11:-189 12:-242 13:-248 14:-91 15:-131 17:-270 20:-110 21:-288 23:-235 24:-180 25:-179 26:411
is_ther 0:-229 1:-286 2:-194 3:-253 5:-349 6:-142 8:-282 9:101 11:-229 13:-168 14:-273 15:-243 18:-149 21:156 22:-222 23:-94 24:-195 25:127
is_thi 0:108 1:-173 2:-88 7:240 8:-126 9:-244 10:-111 12:-97 15:-97 16:-142 17:-130 18:-169 19:-102 21:-93 25:-148 26:85
is_thre 1:136
is_to 5:181 26:-141
is_toda 4:108
is_too 1:140 23:195 25:-88 26:-168
is_toxic 15:193 26:-151
is_travel 17:216 26:-178
is_twent 0:189 11:-81 12:-110 14:-90
is_two 0:-123 5:-80 24:-80 26:216
is_typical 20:97
is_unpolit 10:-109 12:193
is_up 14:92
is_usual 20:133 26:-100
is_vanish 3:-111 16:137
is_ver 20:125
is_wav 5:158 17:-85
is_what 0:89 25:90 26:-100
is_wrong 14:-179 24:240 26:-93
isnt_corn 22:110
isnt_don 12:200 16:-123
isnt_googl 5:152 8:-143
isnt_it 1:84 5:-106 6:-80 8:122 10:-85
isnt_look 0:102 8:171 10:-165 12:-104
isnt_marri 12:124 19:-90
isnt_me 6:152
isnt_min 6:135
isnt_on 5:119
isnt_perfect 7:142 18:-113 26:-99
isnt_public 8:141
isnt_read 5:131
isnt_that 0:-114 7:-122 8:-84 9:145 12:-126 13:103 15:-100 22:165 23:-96 26:-93
it_a 0:-105 1:-143 2:-99 3:-126 5:-257 6:316 7:-139 8:-206 10:89 11:-334 12:-88 13:-147 14:-188 15:-121 16:114 17:129 19:-114 20:-107 21:-218 22:-204 23:196 24:-81 26:89
it_acceptabl 11:98
it_actual 5:111
it_aft 6:136
it_again 19:224
it_agre 6:104
it_all 1:-92 2:-147 3:-121 7:-234 8:-99 10:-112 11:-122 12:114 14:-137 19:197 23:-122 24:-126 25:112 26:-235
it_an 0:-197 8:-105 10:-103 11:288 15:203 21:-232 26:-260
it_and 0:-137 1:85 5:166 6:-125 7:174 8:-97 9:-184 12:-103 19:-192 20:-100 23:-129 25:-93
it_anoth 5:95
it_any 1:-99 3:130
it_anywa 6:-85 22:150
it_back 12:-86 26:135
it_bad 0:-116 6:-100 12:217 14:-271 19:-98 24:129 26:158
it_be 1:-104 3:-244 5:-150 6:-151 7:-152 8:-196 10:179 11:166 12:141 13:91 14:-231 15:-144 16:-227 17:-88 18:-163 19:-89 20:-114 21:-167 23:-118 24:-98 25:-103 26:-241
it_becom 24:131
it_bet 0:-182 1:-96 2:163 7:-82 9:-93 10:162 11:93 26:-155
it_blank 1:107
it_break 3:-111 16:137
it_bring 20:99
it_but 3:95 6:109 10:105 26:-143
it_calculat 9:131
it_can 0:-159 8:186 10:-98 12:-189 15:-110 16:-91 18:198 19:-90
it_chang 3:-98 16:149
it_clever 10:135 11:-86
it_clique 15:119
it_common 0:189 5:-155 8:-97
it_confidential 12:90
it_cost 25:174 26:-119
it_could 1:144 6:-106
it_did 3:85
it_dif 0:135 26:-108
it_different 0:182
it_do 4:84
it_doe 8:135
it_don 0:191 26:-87
it_down 7:109
it_driv 19:134
it_eas 11:182 12:-88 26:-82
it_eat 17:146
it_enough 9:-110 10:-128 18:177
it_everybod 3:-81 9:168
it_feel 0:-142 6:-143 7:150 18:-83 21:158
it_fin 10:122
it_fit 6:146 25:-108
it_for 0:-209 2:-93 3:-275 5:169 6:248 9:-85 10:-215 12:-92 14:120 16:-150 18:-168 19:100 20:-199 21:166 26:-279
it_four 11:183
it_fre 8:-97 25:250 26:-265
it_from 0:-109 5:161 9:-86 10:-120 15:256 17:-102 18:-99 19:-120 20:-142
it_frown 9:-93 10:-130 12:235 15:-200
it_function 0:117
it_get 0:-227 5:-107 7:323 8:-190 9:-167 10:-82 11:-104 15:-96 16:-118 17:-118 18:-179 19:-120 20:-166 25:-152 26:-255
it_giv 20:110
it_go 0:-102 13:-125 17:-185 21:-236 22:236 23:-129 24:184
it_goe 14:148
it_going 0:-103 17:-122 26:206
it_gonna 26:102
it_good 0:216 6:-95 18:-154 26:-123
it_had 5:192 26:-97
it_happen 3:-86 21:264 26:-235
it_hav 0:-100 10:169 26:-113
it_help 1:144 6:-156 7:179 8:152 11:-164 12:-162
it_how 3:123 4:-106 5:-104 9:-85 11:-101 14:104 15:-175 16:126 19:174 20:-147 23:-90 26:-200
it_hurt 24:94 26:120
it_i 0:116 1:-134 3:-137 5:-90 6:255 8:-145 10:-157 11:-192 16:-94 17:-94 19:-147 20:-122 21:-124
it_if 0:213 5:-100 6:-115 12:-141 23:-84
it_im 6:119
it_impolit 20:156
it_in 0:-245 5:-90 7:-117 9:-107 11:-135 12:-82 14:-92 17:-140 18:-82 20:221 26:230
it_involv 0:122
it_is 1:-81 2:-127 3:151 4:-91 5:100 7:-148 9:-128 10:-254 11:-190 13:104 14:-131 15:146 17:86 18:-239 19:-163 20:100 23:-105 24:-95 25:-86 26:-413
it_isnt 6:147 11:-85 14:-84 22:106
it_ive 5:-102 7:147 9:-86 10:139 13:-91
it_just 0:112 8:-108 10:148
it_land 11:166 17:-97
it_lead 8:108
it_leav 15:-102 17:180
it_lik 0:115 5:101 6:-101 15:-82 17:-89 18:109 19:91 26:-152
it_live 6:-131 11:-92 14:281 16:-104 21:-223 23:-189 26:-177
it_look 1:168 2:-91 4:-109 5:120 6:-217 7:-89 8:-172 9:175 10:-191 11:-98 12:-147 16:-136 17:-142 18:-151 26:-247
it_mak 1:102 5:-94 7:-91 10:117 11:-123 18:-108 25:139
it_mat 4:-94 8:-98 9:-100 10:209
it_may 19:151
it_mean 0:-97 6:136 8:81 26:-86
it_mor 0:141 11:211 12:-181 18:-100 26:-160
it_mr 15:104
it_must 5:-198 9:-140 10:204
it_mustnt 3:-116 14:-92 17:200 23:-93
it_my 24:155 26:-80
it_near 6:111
it_no 1:-132 2:-88 6:-85 9:204
it_nois 15:187 17:-163 26:-107
it_normal 5:-137 11:-116 12:-121 20:176 24:-157 26:103
it_not 0:181 6:-101 9:102 18:-177 26:-134
it_now 3:82
it_odd 14:111
it_oka 1:166 10:-132 11:123 17:-95 23:83 26:-86
it_on 5:122 6:81 12:209 26:-198
it_one 8:-104 15:163
it_onl 0:89 1:-106 6:147 9:-86 26:-91
it_onlin 0:283 5:-216 10:-91 12:-181 18:-129 23:-244 25:-87 26:-153
it_open 26:178
it_or 0:-85 10:-102 18:175 21:166 22:96
it_out 11:-122 12:126 17:130 20:-107 26:-82
it_outdoor 15:187 17:-163 26:-107
it_over 0:84
it_patienc 18:117
it_pay 8:110 20:220 26:-210
it_pointless 0:-90 8:128
it_polit 26:120
it_real 5:106
it_ridiculou 1:121
it_rosi 5:193 26:-135
it_round 12:-139 14:182
it_rud 12:-148 19:-111 26:313
it_run 10:-113 12:-101 13:-142 14:200
it_saf 0:-87 17:-155 21:-93 25:-83 26:271
it_said 6:112
it_seem 12:-82 15:196 18:-87
it_sens 8:146 10:-113
it_sensibl 0:111 10:-95
it_shameful 2:115
it_should 0:-95 1:-156 6:-83 12:-98 13:214
it_sinc 21:174
it_slip 22:130
it_smell 15:144
it_so 0:99 5:-95 6:-95 8:-161 9:-105 11:233 16:-137 17:-90 18:150 26:-230
it_social 7:-104 9:228 11:-131 17:-131
it_sound 0:-126 5:156 6:-83 8:-81 19:-87 22:169 25:-92
it_spread 0:-81 9:192
it_still 1:-110 3:-109 6:-92 8:88 26:213
it_strang 4:115
it_tak 11:-159 16:-91 17:-133 18:264 19:-85 26:100
it_than 10:154
it_that 13:-134 14:176 19:104 21:-81 26:-94
it_the 0:306 5:-119 10:-138 12:-112 26:-191
it_then 0:186 8:-145
it_thirt 5:-89 7:154
it_till 7:222 9:-135 26:-95
it_tldr 0:96
it_to 7:-91 8:-223 9:91 10:-153 11:171 12:-179 13:-175 14:-139 16:-89 18:-211 19:-132 20:-83 21:-168 23:253 26:136
it_tomorrow 12:144 26:-102
it_too 1:-106 2:168 11:-140 12:-92 21:-127 22:212 25:-145 26:-83
it_tru 5:-168 8:201 17:135 26:-116
it_turn 8:82 21:-111 23:186 24:-91
it_two 24:149
it_underhand 9:192 12:-140
it_up 4:-101 11:-112 12:-127 13:-101 14:142 16:122 20:115 24:-82 26:-189
it_useful 1:103
it_using 9:131
it_usual 0:168 26:-172
it_w 2:-131 18:139
it_walk 0:142
it_was 1:-87 2:-143 3:183 4:-102 6:-188 7:-133 8:-137 9:-111 10:-94 11:-192 12:-149 19:-88 21:194 22:123 23:-115 24:134 26:-117
it_wasnt 6:-96 15:-83 21:183
it_weird 3:166 12:-102 14:-83 22:-88 26:171
it_well 7:99 20:128 26:-95
it_went 6:-85 11:-142 18:-88 19:-158 21:203 24:212
it_what 0:-94 5:129 6:-112 11:80 12:110
it_when 17:126 19:126 21:-98
it_wher 10:107
it_wis 0:-92 16:164 26:-92
it_with 3:-85 16:140
it_without 18:123
it_work 6:-100 10:-167 11:196 23:164
it_worth 0:-190 5:132 8:212 10:-86 12:-80 18:-85 22:-84 26:105
it_would 0:88
it_writ 12:113
it_wrong 0:-117 10:-158 12:223
it_year 0:-83 1:-88 18:170
it_your 21:160
italian 5:-155 11:-137 12:-143 15:-241 16:-115 17:-120 18:-218 19:-162 20:-114 21:-241 26:365
italian_quick 5:-88 15:-107 18:-194 21:-194 26:280
itd 5:-92 6:-94 9:-85 12:-90 15:117 17:-155 20:90 24:152 26:-190
itd_be 10:86 15:88 17:-99 24:148 26:-129
itd_cov 20:98
its_90 5:182 11:-106 26:-94
its_a 0:104 3:84 11:-85 12:-92 15:-86 16:310 17:-121 18:-102 26:-142
its_about 8:-112 9:197
its_all 0:-131 6:-168 8:315 9:-132 13:-235 15:-195 16:197 18:-124 20:-103 21:-84 25:-83
its_amaz 5:-87 9:138 19:121
its_as 2:155 6:160 14:-168 16:-153
its_becom 11:91 22:111
its_been 1:-146 3:-142 5:-119 6:-81 7:-147 11:-92 12:-104 21:-80 22:288 23:208 26:-199
its_burn 12:144 26:-115
its_champagn 5:118
its_cut 1:138
its_decisiv 15:123
its_don 5:-83 21:175
its_driv 13:156 26:-106
its_embarrass 2:115
its_for 1:160 2:-112 6:142
its_going 3:-86 14:133
its_got 11:237 26:-239
its_heaven 5:162 24:-94
its_hell 5:162 24:-94
its_just 0:168 2:98 8:-80
its_kill 3:225 6:-140 7:-120 18:-101 26:-100
its_lik 0:-106 5:207 10:89 13:-82 15:152 19:-129
its_mad 6:148 7:-142
its_mak 6:155 14:-98 26:-98
its_me 5:-81 6:109 24:262 26:-258
its_most 5:131
its_mrs 6:-101 11:154 14:-92
its_my 6:105 13:-81 14:141
its_not 6:86
its_noth 1:-107 3:-107 6:-91 26:220
its_novemb 23:111
its_now 22:118
its_oka 5:-103 12:-130 14:204 26:-124
its_on 1:-88 5:-115 13:216 21:-127
its_one 7:-117 8:-98 15:191
its_onl 2:-124 3:-85 5:-99 6:-113 12:-96 14:-140 20:-159 26:289
its_over 1:-85 2:-119 18:141 21:153
its_prais 5:151
its_ridiculou 7:82
its_sit 8:132
its_so 16:112
its_still 7:130
its_the 13:142 21:-122 24:266 26:-257
its_tomorrow 1:-85 7:-110 13:169
its_traine 20:-142 26:186
its_tru 18:101
its_vulgar 15:-107 19:-112 20:193
ive_a 0:-101 2:109 3:-85 4:-161 5:-107 7:243 8:-82 9:-95 12:-94 13:-120 17:93
ive_alread 19:-82 21:143 23:-97
ive_alway 3:135 5:-84 6:115 7:-96 26:-96
ive_an 10:-131 11:217 26:-106
ive_approach 24:96
ive_been 0:-159 2:82 5:-222 6:-161 7:-119 8:-102 9:138 10:-161 11:-130 12:-182 14:-95 15:-87 16:-84 17:-137 18:-152 20:110 22:-136 24:103 26:95
ive_begun 3:81 6:-85 7:-80 11:180 18:84
ive_built 1:-99 3:130
ive_don 3:114 21:87
ive_driven 3:129
ive_fallen 5:249 6:-84 7:-135 26:-183
ive_final 11:94
ive_found 5:-106 20:166
ive_four 13:104
ive_gon 3:128
ive_got 0:-170 1:-157 2:-85 5:-149 8:-119 9:-131 10:-80 12:141 14:82 15:-89 16:-128 19:-172 20:179 23:-235 24:-176 26:-196
ive_had 3:100 7:190 26:-155
ive_hand 2:156 7:-109
ive_heard 5:-87 6:92 19:105 21:102 24:-110
ive_inherit 26:131
ive_just 13:100 21:84 22:-81
ive_listen 6:87
ive_look 9:-82 10:138
ive_met 6:-131 21:-86 23:218
ive_mumbl 7:121
ive_nev 1:126 6:-93 9:-90 11:201 23:-180 26:-90
ive_no 1:-106 5:80 12:-137 23:190 24:-122 26:-91
ive_noth 7:97 9:91 26:-116
ive_now 11:87
ive_onl 1:212 2:-179 3:-95 4:-86 5:101 9:-132 18:103 26:-100
ive_put 25:90
ive_read 0:-81 5:102 7:135 13:-141 16:116 26:-104
ive_rent 20:127
ive_run 2:-124 3:-85 5:-99 6:-113 12:-96 14:-140 20:-159 26:289
ive_said 7:197 12:-88 17:-94
ive_sent 2:148 7:-102 24:121
ive_studi 1:158 2:-108 7:-83
ive_sworn 15:152
ive_talk 23:137
ive_typ 5:-89 7:154
ive_used 25:90
ive_want 5:82
ive_watch 5:82
ive_written 3:-81 13:147
jacket 13:134
jacket_my 13:104
jam 0:-145 6:-94 26:160
jam_and 0:-110 26:154
januar 26:138
januar_on 26:116
japan 26:180
jealous 6:-98 21:-95 23:-80 26:148
jean 0:-85 13:144
jean_for 13:137
job 1:-228 3:-111 4:-292 6:-87 7:-411 8:253 9:-245 10:-316 11:-145 12:-145 13:-447 14:-475 15:-534 16:-110 18:-237 19:-124 20:-354 21:-262 22:-212 23:-186 24:-400 25:-561
job_an 12:148 26:-92
job_and 0:251 1:-81 4:132 8:-127 17:-94 19:-110 26:-196
job_are 5:-82 8:147 19:124
job_as 0:-160 5:205 6:-113 8:-120
job_at 12:196 26:-145
job_board 2:121
job_but 3:140 8:119 26:-141
job_by 8:117
job_centr 3:190 18:-90 26:-142
job_description 5:102
job_ear 5:-111 6:-103 8:238 15:-88 17:-160 19:-108 26:-82
job_enough 5:152 8:-143
job_ever 5:102
job_except 2:89
job_fit 6:134
job_for 25:-175 26:197
job_from 0:202 3:-102 5:-81 8:-155 17:-80
job_help 1:144 6:-106
job_how 8:151 12:-119 17:147 26:-121
job_in 0:-80 1:127 2:-133 3:94 6:-93 16:215 17:-126
job_interview 2:-138 3:-178 5:-118 6:-89 8:-294 13:-132 14:-136 15:-83 16:-153 19:-111 24:-113 26:483
job_is 0:101 6:195 8:-135 9:-86 12:-100 17:-138 19:135 21:93 25:-99 26:-368
job_leav 17:100
job_market 0:-154 2:220 5:-255 8:225 11:-106 26:-273
job_may 19:116 26:-83
job_moan 8:-101 19:152
job_nice 3:-84 26:112
job_nobod 8:151
job_of 26:111
job_off 0:-99 8:171
job_or 1:-87 8:-122 9:101 17:138
job_pay 26:166
job_portal 6:-154 8:-136 26:197
job_proper 3:-135 26:171
job_real 5:105
job_right 1:131
job_shadow 0:114
job_should 8:-122 23:167
job_sound 3:-86 6:156 26:-99
job_still 3:-118 16:141
job_that 0:140 8:206 16:-86 19:-88 26:-133
job_ther 15:90
job_through 0:-143 8:192 16:-81
job_to 0:200 5:156 8:-135 17:-134 18:-111 26:-150
job_w 8:149
job_wher 0:-143 8:-124 17:210 26:-143
job_which 10:164
job_with 0:93 5:-98 6:-81 8:-140 17:244
jobless 2:148
jobless_aft 2:111
jocke 0:-151 13:167
join 26:263
join_a 26:88
join_the 26:153
jok 3:-87 5:-145 6:-127 26:188
journal 21:100 26:-94
journal_a 21:84
journalism 0:-116 1:-123 3:-98 10:178 16:168 18:-153 26:-240
journalism_as 10:188 26:-151
journalism_dead 16:176 26:-157
journalist 0:-83 5:-89 6:-129 8:-109 15:-81 17:-86 18:-86 19:219 23:-105 25:-86 26:-109
journalist_but 12:-102 19:216
joy 10:-96 15:-87 19:170
joy_in 19:151
judg 1:-194 2:-101 3:-180 4:-191 5:-234 6:185 7:-226 8:-117 9:136 11:-168 12:-196 13:-153 14:-239 15:-102 17:130 18:-192 19:-94 21:-147 23:-196 24:-89 25:-106 26:-301
judg_at 9:184 26:-162
judg_be 12:-101 20:117
judg_believ 5:-119 26:164
judg_do 10:117
judg_from 10:89
judg_if 6:173 14:-83
judg_me 0:127
judg_tak 0:-101 4:-100 17:203 26:-170
jul 2:136
jul_ive 2:131
jump 0:-163 1:-102 3:280 4:-108 6:-131 7:-132 10:-101 11:-102 19:-94 21:-84 23:-186
jump_but 3:119
jump_talk 0:-105 3:208 6:-86
jun 1:-205 2:156 3:-139 4:-121 7:93 11:-103 18:-83 24:-109
jun_becaus 7:115
jun_i 1:-105 2:141
jun_may 23:120
just_a 11:-116 22:123
just_afraid 9:143
just_be 8:-83 9:-144 10:189
just_been 8:155
just_beg 0:168
just_begun 1:88
just_blurt 2:-94 20:173
just_call 0:114
just_chat 8:104
just_cold 6:-85 11:170
just_dad 8:-80 17:190
just_div 9:-92 11:-141 13:-84 14:194 26:-93
just_dont 0:-180 1:-106 3:-128 6:267 10:-111 11:-166 20:-106 21:-115
just_finish 1:95 2:103 4:-145 14:-102 26:-90
just_got 13:106
just_graduat 2:131
just_had 0:-143 11:-173 13:-142 14:-90 21:251
just_hav 0:145 1:-94 8:111
just_jump 3:119
just_left 1:118 21:108 22:-94
just_lik 6:112
just_messag 10:183 11:-96
just_nod 0:209 11:-81 14:-125
just_not 6:119
just_out 8:98
just_pick 7:134
just_pop 14:-84 23:169
just_sent 10:-161 11:207
just_silenc 2:114
just_sit 12:140
just_someth 0:122
just_stand 14:202 26:-90
just_the 4:107 5:-84 19:130
just_to 13:131
just_turn 11:176 26:-137
just_want 5:124
just_watch 5:129
just_wing 0:-82 1:-151 13:217 26:-121
justif 3:201 26:-225
justif_leav 3:196 26:-209
keen 14:-87 24:131
keen_and 24:115
keep 0:203 1:-96 3:-222 4:-160 5:-167 6:-139 7:-127 8:-133 9:-292 10:173 11:-263 12:-189 13:-124 14:-214 15:-88 16:-335 17:113 18:-137 19:232 20:-165 21:-185 24:-223 25:-136 26:-308
keep_a 2:-80 3:-84 4:86 19:144 26:-134
keep_all 21:149
keep_an 11:-99 14:123 21:216 23:-174 26:-163
keep_apply 2:155
keep_ask 2:128 24:-82
keep_call 0:111
keep_delet 11:128 25:-91
keep_ever 12:-85 17:146
keep_going 3:-87 4:-88 6:152 14:85 26:-99
keep_hear 6:152
keep_her 11:-123 19:189 26:-131
keep_in 16:-107 23:180
keep_it 6:-131 11:-92 14:281 16:-104 21:-223 23:-189 26:-177
keep_me 8:-94 14:-91 23:188
keep_my 11:-84 20:98 25:127
keep_put 0:189 4:-86 16:-80 26:-91
keep_receipt 11:-220 23:-97 26:224
keep_say 0:235 3:-116
keep_se 4:103
keep_student 0:119
keep_tell 5:124
keep_the 6:-90 16:-87 19:-135 21:-244 23:300 26:-168
keep_them 23:143 26:-98
keep_track 21:178
keep_up 0:-86 2:-83 3:-109 8:-84 9:-92 16:342 21:-83 26:-108
keep_work 1:-100 4:-145 26:204
keeper 5:133 20:-87
keeper_what 5:113
kenya 26:121
kept 3:-178 4:195 8:-97 21:-110 25:97 26:-113
kept_up 3:-121 4:190
kew 9:-136 21:195 26:-182
kew_what 9:-91 21:189 26:-170
key 2:-122 4:-137 7:-83 12:-82 21:-95 26:222
key_that 26:100
kick 12:101
kid 1:-165 3:174 5:-82 6:-156 9:-89 10:-90 11:-84 14:-111 17:143 19:-174 20:-124 26:-209
kid_are 3:160 17:-87
kid_can 3:144
kid_my 6:-99 17:148
kid_she 12:156 17:-117
kid_someda 17:90
kilimanjaro 0:-85 15:-93 26:148
kill 1:-91 3:228 6:-174 7:-167 9:-84 11:-121 13:-137 18:-146 22:-112 26:-157
kill_me 3:225 6:-140 7:-120 18:-101 26:-100
kilometr 9:90 18:-137 26:134
kind 14:118 24:100 26:-99
kind_and 23:109
kind_contain 0:109
kind_of 0:173 5:-182 6:128 7:-99 8:-171 9:120 10:-87 11:-84 15:124 21:-130 22:131 23:-88 26:-132
kind_seven 24:96
kind_she 22:127
kind_stranger 7:138
kind_to 23:97
kindergarten 6:137 10:-144 11:-114 26:104
kindergarten_could 26:98
kindergarten_teach 6:137 10:-124
kitchen 1:-101 2:-100 4:-108 6:-102 7:110 8:-87 9:-90 10:-179 12:-113 15:222 16:-181 17:-228 18:-151 19:-167 20:-191 26:118
kitchen_and 3:96
kitchen_id 15:100
kitchen_tabl 15:150 20:-80
kitchen_und 26:133
kitchen_when 7:138
kne 3:150 24:-94 26:-108
kne_say 3:143
knew 0:-142 1:-198 2:-193 3:-200 7:-129 9:131 10:-195 11:-111 14:187 15:-84 18:-81 20:-100 21:-239 24:-80 26:-96
knew_apparent 8:91
knew_at 6:138
knew_who 1:-85 10:-114 14:193 21:-84
knit 26:178
knit_a 26:150
kniv 14:-95 21:-83 26:175
knock 1:-82 6:-114 10:204 26:-215
knock_in 18:110
knock_on 10:206 18:-110 26:-173
know 2:-230 5:-355 6:-345 7:-314 8:221 9:84 11:132 12:-129 13:-219 14:-181 15:-164 16:-296 17:-125 18:-250 19:-222 20:-181 21:-360 22:-116 24:-263 26:-462
know_a 0:-99 5:-239 6:235 8:-170 9:161 11:-106 17:-130 25:-144
know_about 5:139 13:124 15:-133
know_aft 6:-92 23:172
know_and 21:98
know_anybod 9:141 10:91 16:-193
know_anyon 6:-94 9:169
know_at 1:86
know_befor 1:105 19:129
know_but 8:202 26:-98
know_by 13:133
know_count 3:175 11:-102
know_curator 9:98
know_everybod 9:126
know_everyth 5:-90 6:113 7:-148 13:169
know_farmer 9:130
know_from 9:-87 16:87 17:114
know_her 9:-135 10:-90 11:210 13:141 21:-104 23:-123 25:-84 26:-137
know_how 0:-149 1:-86 4:-89 6:-154 8:-166 9:-154 10:-106 11:-91 12:-94 14:245 15:157 16:-86 18:-103 19:-112 23:195 25:-111 26:-302
know_id 8:93
know_if 3:-127 5:-178 8:-105 9:-202 10:-99 15:190 16:123 17:203 18:-92 19:-101 20:133 26:-148
know_in 5:-84 9:194 10:-148 21:213 23:-162 26:-106
know_is 5:-153 8:214 15:-83 19:-100
know_isnt 5:-86 8:145
know_it 5:167 10:-85
know_its 6:143
know_literal 1:-95 9:154
know_me 4:115 16:-103 21:-184 23:222 26:-136
know_mor 7:110 9:124 10:144 26:-109
know_my 4:172 7:-107 11:96 26:-132
know_nobod 1:84 9:121 10:-99
know_noth 3:138 6:-175 7:144 9:-109 10:-81
know_now 1:144
know_of 5:-87 13:166 26:-86
know_one 9:171
know_peopl 9:162
know_so 0:-96 9:158 19:-96
know_somebod 8:123
know_someon 9:144 10:-112
know_that 5:257 6:83 8:-139 9:-170 10:-96 11:-82 16:-84 22:93 23:-94 25:120
know_the 0:151 5:125
know_their 1:83
know_them 10:157 13:-110 23:-82
know_until 6:171
know_useful 9:129
know_what 0:185 1:-200 3:-180 5:148 7:115 8:-86 9:-161 10:-100 11:-264 12:-109 14:-220 15:-170 17:-173 18:-82 19:83 20:152 26:-178
know_when 18:110
know_wher 9:-82 25:167
know_wheth 0:-80 1:-104 3:-124 5:-118 7:-243 9:-170 10:-84 11:111 12:-114 13:-111 14:-184 16:-99 17:-215 20:159 21:-103 23:-89 26:127
know_which 0:-99 1:276 9:-91 11:-127 13:-176 15:-130 18:108 26:-232
know_who 5:-83 6:-100 7:-112 11:111 25:139
knowledg 6:-90 10:159 11:-112
known 0:-83 2:-96 3:-127 9:230 11:-93 23:-104
known_her 26:98
known_me 9:190 26:-116
kreb 0:-104 26:128
kreb_cycl 0:-85 26:125
lab 0:-91 1:-97 2:112 3:-84 4:-105 6:-92 7:-180 10:-181 12:-134 15:177 16:-104 17:-116 18:-92 19:-85 21:-105
lab_different 5:109
lab_how 15:119
lab_report 15:-85 26:152
lab_tech 15:145
lab_want 2:131
laborator 0:-99 10:115 15:-113 26:81
laborator_all 10:98
laborator_and 10:98
laborator_assistant 26:131
lack 1:-87 9:112 11:-110 18:120 22:131
lack_a 26:89
lack_the 9:92 18:103 22:118 26:-129
lad 0:-95 3:-83 4:-104 5:-111 7:-93 9:-93 10:156 11:191 13:-105 14:-189 15:-169 21:181 26:-325
lad_at 11:232 14:-102 15:-129 26:-168
lad_in 21:87
lad_who 21:188 26:-177
lad_with 10:139 21:-89
laid 0:-109 3:166 12:-96 13:-92 14:-101 16:125 17:-137 20:-96 26:-129
laid_off 3:147 16:127 26:-89
lak 26:147
lak_the 26:134
laker 5:-95 26:167
laker_gam 26:146
land 0:-96 11:170 13:-114 17:-115 26:-87
land_in 11:166 17:-97
landlord 12:-150 13:-115 14:-129 17:-92 19:-96 20:-86 24:-162 26:358
landlord_at 12:-92 26:194
landlord_hasnt 24:-107 26:123
landscap 1:-99 3:134 4:-95 6:160 26:-110
landscap_design 6:125
landscap_garden 3:128
languag 0:-91 1:-197 2:-178 3:-145 4:-112 6:-151 7:247 8:-104 9:-87 10:-169 11:-129 12:-118 13:-197 15:-237 16:-121 17:-115 18:100 19:-84 21:-83 22:-98
languag_and 7:130
languag_help 15:-98 18:156
languag_i 7:99
languag_is 18:-176 26:193
languag_isnt 7:142 18:-113 26:-99
languag_on 26:135
languag_should 18:128
languag_softwar 18:93
languag_to 18:169 26:-150
lap 2:-81 8:151 10:-88 12:-113 14:96
lap_and 14:81
laptop 0:-101 2:-138 13:-182 14:137 26:252
laptop_ask 26:100
laptop_is 26:107
laptop_look 13:-84 14:109
laptop_wont 26:126
larg 15:139
larg_room 15:127
last 0:-281 1:-474 2:102 3:-318 4:-435 5:-113 10:-284 11:-262 12:-194 13:-183 14:132 17:-259 18:-254 19:-84 20:-332 21:-277 22:-169 24:-123 25:-97
last_autumn 12:-101 23:172
last_digit 7:82
last_exam 2:221 26:-205
last_in 6:194 16:-98
last_job 15:90
last_man 14:129
last_mill 16:92
last_minut 14:-116 24:135
last_month 2:115
last_night 2:-99 17:-94 26:231
last_offic 15:90
last_one 2:-109 12:164 26:-84
last_pap 2:139 26:-113
last_plac 15:152
last_question 12:-102 14:224
last_row 2:-164 7:252 14:-112 16:-127 26:-103
last_shop 16:98
last_six 15:93
last_spr 8:98
last_ten 16:149
last_thing 14:198 19:-178
last_tim 2:-101 7:-132 14:-95 16:-85 19:235
last_week 2:-125 7:-91 8:163 14:-94 24:-129 26:131
last_year 1:-176 4:-100 9:173 15:-97 16:-162 26:139
lat 0:-292 1:-111 2:119 4:-219 6:-196 7:-225 8:118 9:-96 10:-171 11:-206 12:350 13:-252 14:-408 15:-85 16:-153 17:-263 18:-273 19:-98 21:-202 23:104 24:-280 26:-458
lat_and 7:-96 12:143
lat_compar 2:137
lat_for 3:131
lat_he 12:112
lat_to 1:-126 2:150
lat_what 12:245 18:-116 26:-188
lat_when 2:113
lat_wtf 3:-90 12:140
latin 0:-151 7:-117 11:-158 14:-104 18:157 22:-109 24:-89 25:-182 26:107
latin_word 11:-126 25:-104 26:193
latin_would 18:157 26:-97
latin_you 18:157 26:-97
laud 0:-82 6:-128 26:143
laud_mean 26:139
laugh 1:234 2:-131 3:-239 4:-189 5:-81 6:-201 7:107 9:-109 11:-246 12:-155 19:-94 22:-89 23:-196 24:-225 26:-340
laugh_about 7:175 11:-107 15:-106 26:-106
laugh_at 7:156 14:-193
laugh_but 0:112
laugh_on 1:158 3:-80
laugh_out 7:-129 14:204
laugh_when 1:134 23:-91
law 0:-209 1:-167 3:119 6:86 7:-147 8:118 10:-201 11:-86 12:-104 15:-107 17:-94 21:-113 22:-228 26:-89
law_and 6:144 10:-82
law_exam 2:126 26:-85
law_for 3:185 22:-128
law_how 9:101
law_offic 13:131
law_say 18:115 26:-103
law_school 18:-110 26:127
law_was 8:138 26:-97
lawy 1:197 2:-99 4:-114 7:-114 9:-169 10:-160 11:-210 12:-107 15:-92 17:-90 18:-121 21:-141 22:-161 24:-154 25:-126
lawy_and 1:216 6:-115 9:-108 26:-82
lawy_doesnt 26:81
lawy_in 6:150 26:-123
lawy_said 0:112
lawy_show 5:182 11:-106 26:-94
lawy_what 5:-143 26:170
lawyer 6:-94 15:-163 17:115 19:-143
lawyer_work 5:150 15:-133 17:111 26:-166
layoff 12:-111 13:-147 14:-114 15:-98 16:272 17:-123 20:-132 26:-162
layout 1:-118 2:-91 3:-129 4:-105 12:-92 18:-82 26:201
laz 7:-137 13:95 14:-161 15:-164 16:-102 17:321 18:-112 19:-235 20:-101 26:-104
laz_if 17:120
lead 3:-113 4:-217 5:-248 6:-94 7:89 8:217 9:235 10:-322 11:-216 12:-215 14:209 15:-335 16:-88 18:-206 20:-90 21:-262 22:-88 23:-83 24:-125 26:-165
lead_a 7:160
lead_giv 26:100
lead_it 0:187 10:-129
lead_nev 26:115
lead_or 10:135 15:-84
lead_said 1:113
lead_the 0:171 10:-144 14:119 26:-132
lead_to 0:-269 2:133 5:-133 8:256 9:239 10:-164 18:-125 26:-130
leaflet 11:105
leaflet_ive 11:94
leak 24:-137 26:147
learn 0:-196 1:-407 2:-280 3:-107 4:-317 5:94 6:-315 7:-313 9:-202 10:-252 11:-346 12:-326 14:-142 16:133 22:-192 23:-239 24:-96 25:-259 26:-170
learn_a 16:123
learn_about 5:149 17:130 18:-82 20:120 26:-186
learn_all 5:134 13:101
learn_by 13:224 18:-101 26:-197
learn_english 18:-156 26:211
learn_first 1:-111 13:-138 18:317 21:-203
learn_from 1:-92 2:104 18:148 26:-157
learn_how 15:169 18:-103 20:166 26:-170
learn_italian 5:-88 15:-107 18:-194 21:-194 26:280
learn_of 8:130
learn_someth 3:118 16:158 18:-156
learn_the 3:-84 18:137
learn_their 19:127
learn_to 18:-114 21:-117 26:211
learn_two 18:110
learn_vocabular 5:-83 18:-97 19:-115 26:213
learn_what 3:-108 5:184 13:-207 15:-91 16:268 17:203 19:147 21:-156 26:-485
learn_wheth 5:-200 15:289 16:-109 18:-149
learn_which 18:181 26:-169
leas 23:-129 26:153
leas_in 23:-111 26:148
least_how 15:-106 19:153
leath 7:-83 22:114
leath_an 22:105
leav 0:-134 1:-208 3:274 5:-137 6:-273 7:-396 8:-180 9:-326 10:-332 12:-288 14:82 16:-186 18:-134 19:-123 20:-163 21:-104 23:-443 25:-221
leav_a 3:-206 7:-122 10:-111 11:156 14:99 19:-153 22:-125 26:226
leav_and 3:116 19:-80
leav_at 19:151
leav_colleg 2:112
leav_from 26:86
leav_him 1:88
leav_hom 3:132 26:-113
leav_it 3:-115 22:118 23:-90 24:140
leav_law 3:185 26:-198
leav_medicin 3:196 26:-209
leav_my 3:195 19:-122
leav_rais 3:-84 4:148 17:-96
leav_room 15:-104 17:216 26:-84
leav_sho 26:120
leav_should 26:125
leav_ther 3:-98 15:223 19:-168 26:-101
leav_thi 3:-87 19:168
leav_tim 17:100
leav_turn 3:-112 19:-87 24:-133 26:222
leav_universit 1:-100 2:123
leav_what 3:245 14:-82 17:-81 19:-158 26:-238
lectur 0:-282 1:-204 2:155 3:-165 5:-133 7:-121 11:-92 12:-159 14:-80 15:-112 18:-214 19:-118 21:-114 26:120
lectur_hall 4:112
lectur_in 10:156 18:-88
lectur_read 26:147
led 9:153
led_me 9:143
leed 9:-85 10:132 11:-83 21:-86
leed_and 10:126
left 0:-529 2:-110 4:154 5:-186 7:-409 8:-286 11:-372 12:-346 13:-194 16:-218 18:-216 19:-363 22:-258 23:-387 24:101 25:-342
left_alon 6:93
left_and 14:122
left_at 18:-91 20:208 26:-190
left_befor 13:146 21:-110
left_for 17:124
left_his 5:89
left_in 4:181 16:130 26:-137
left_it 1:107
left_me 3:-81 6:150 26:-80
left_my 3:-86 6:-96 9:167
left_on 13:-101 24:191 25:-119
left_school 1:107 18:90
left_sinc 15:158
left_the 3:214 5:-92 6:-83 10:146 16:-89 19:-118 22:-85 23:-127
left_to 0:-137 21:179
left_uni 2:141 26:-98
left_unread 24:110
left_what 0:-197 3:-112 26:262
left_when 4:104 9:-81
legal 26:270
legwork 0:-80 3:-103 6:-115 8:-144 25:246 26:-262
legwork_work 8:-88 25:225 26:-165
lend 24:-115 26:178
lend_him 26:125
length 0:177 10:-108 13:-92 26:-168
less_awkward 7:132
less_is 0:-90 9:-81 20:186 26:-159
less_often 25:116
less_self 7:172 10:-114
less_tens 0:-101 7:206 10:-91 12:-89 26:-88
lesson 10:-100 18:141 26:-90
lesson_do 18:137
let 1:-241 2:-242 3:-209 4:-144 5:-145 6:-208 7:-194 8:-197 9:-277 10:-156 12:-201 13:-151 14:-133 15:-97 16:-100 17:-108 18:-217 20:-202 21:-168 23:-351 24:-214 25:-136 26:311
let_be 11:-174 26:188
let_for 0:-91 8:-87 11:-82 26:180
let_from 25:151 26:-115
let_go 16:189 23:-84 26:-106
let_her 6:-105 22:96 23:158
let_him 23:120
let_it 10:-114 12:-101 13:-144 14:186 23:-121 24:179
let_me 7:-145 11:-118 14:127 22:172 23:88 24:-106 26:-158
let_of 11:-122 26:188
let_so 11:94
let_them 6:-100 11:173
let_to 2:-114 9:-105 11:293 26:-202
let_with 0:233 26:-202
let_you 15:125
letter 1:-168 3:-178 4:-222 5:-143 6:-250 8:-188 9:-150 10:-123 11:179 12:-209 13:-138 14:-233 15:-148 16:-184 17:-148 18:-162 19:-139 20:-233 21:-238 22:-118 23:-208 25:295 26:-357
letter_400 11:169
letter_been 7:115
letter_but 25:90
letter_end 25:167
letter_how 6:-97 25:182
letter_of 2:126 26:-85
letter_on 11:173
letter_without 0:88
level 2:120 10:102 26:-82
level_want 2:108
librar 1:142 3:91 5:113 12:-95 14:-156 16:-107 17:-115 18:-84 21:-104 22:-150
librar_can 5:135
librar_card 1:154 22:-88
librar_how 3:146 26:-146
librarian 7:-133 8:-84 11:-92 14:226 15:-89 18:-95 26:-240
licenc 2:-98 7:-92 26:107
licenc_and 18:141 26:-100
licenc_her 26:97
licenc_to 18:136 26:-117
lie 0:-146 5:176 6:-96 8:-107 13:103 19:-111 26:-102
lie_about 0:-82 5:171
lie_on 13:87 26:-81
lif 0:-309 2:-258 4:-202 5:92 6:174 8:-286 9:-304 10:-91 11:-132 12:-227 13:-286 14:-231 15:-420 16:-274 17:220 18:-284 19:-347 20:-294 21:-295 22:-199 24:-153 25:-319
lif_aft 17:137
lif_and 1:134 2:-89 3:112
lif_at 5:104 10:184 19:-82 26:-200
lif_balanc 17:203
lif_besid 17:167 26:-114
lif_can 3:124
lif_everyth 7:95
lif_for 6:108
lif_id 6:167 23:-108 26:-99
lif_in 11:94
lif_is 5:158 17:-85
lif_on 6:-120 10:-108 15:-93 17:-194 23:-94 26:233
lif_or 6:112
lif_sound 3:-81 6:150 26:-80
lif_vid 5:129
lifeguard 0:-111 23:-104 26:192
lifeguard_thi 26:169
lifestyl 0:-133 12:-105 13:-213 14:-251 15:-125 16:-126 17:357 18:-84 19:-234 20:-137 26:-87
lifestyl_with 13:-158 14:-115 17:197
lift 0:172 10:-129 12:-96 14:-86 15:-102
lift_with 0:166 10:-88
light 19:99
lighthous 0:-115 5:116 8:-95 9:-186 10:226 11:-89 12:-130 13:-106 14:-112 16:-130 17:138 19:-120 20:-165 23:-155 24:-119 26:-193
lighthous_keep 9:-128 10:227 12:-98 17:135 23:-98 26:-154
lighthous_keeper 5:113
lik 0:-144 3:158 4:-186 5:-202 6:133 7:-137 9:-81 10:-87 11:-90 12:-174 17:-157 19:-182 23:131 26:-256
lik_5 10:164
lik_a 0:197 3:-222 4:140 5:-132 6:-114 7:129 8:-98 10:-97 13:139 15:-137 16:-145 17:-131 18:-126 22:136 24:-295 25:-84 26:-327
lik_about 15:-82 17:-85 19:156
lik_account 3:160 17:-87
lik_among 15:110
lik_an 0:87 5:-120 7:160 8:129 26:-83
lik_anyth 3:140
lik_apply 0:160
lik_beg 11:128 25:-91
lik_being 0:83
lik_but 6:-128 11:-100 15:-92 19:193
lik_day 5:105
lik_each 5:-82 11:168 15:152
lik_equal 1:-126 6:169
lik_few 6:-97 25:182
lik_for 0:-86 5:200 10:-122 26:-178
lik_giv 7:-100 24:152
lik_grey 6:112
lik_heat 26:94
lik_help 6:104
lik_her 3:-180 5:-136 11:-215 14:-90 15:-151 19:-217 23:-169 26:275
lik_him 18:110
lik_i 0:-169 5:198 9:-89
lik_im 1:-148 2:-86 3:-177 4:-86 5:-171 6:-201 7:-88 9:177 10:-85 11:-85 15:-91 19:-108 24:309 26:-287
lik_in 15:142
lik_it 3:107
lik_its 0:132
lik_lot 14:116
lik_lov 5:-98 19:143
lik_me 0:-235 3:105 4:130 6:-201 7:364 10:-86 11:-83 15:-99 17:-96 18:-87 19:-236 24:-129 26:-179
lik_medal 18:97
lik_most 15:-106 19:153
lik_nam 11:94
lik_nin 6:134
lik_on 15:116
lik_one 0:98
lik_onl 7:163
lik_ord 6:93
lik_pull 14:116
lik_so 19:123
lik_someth 3:93
lik_sound 15:144
lik_stamp 9:204 22:-114 26:-147
lik_that 0:-119 2:97 6:-117 10:-84 11:-161 15:-101 18:118 22:193 26:-212
lik_the 0:-212 3:-137 6:249 9:-115 11:-103 16:-93 25:82
lik_thi 0:133 2:179 7:-82 9:-84 15:-89 18:85 19:-82 26:-155
lik_thre 6:-99 17:148
lik_to 0:-274 2:-257 3:163 5:-376 6:-232 7:-293 10:-153 11:-203 12:-210 15:185 20:86 21:-115 23:-153 24:-182 25:-180
lik_tomorrow 13:-95 26:167
lik_twent 4:114
lik_two 6:106
lik_when 0:164 5:184 25:-89 26:-234
lik_work 3:85 5:-95 15:186 17:-87
lik_worth 1:170 6:-91
lin 0:-254 1:-219 2:155 3:183 4:-200 5:-251 6:-137 7:-161 8:-169 9:-171 13:-146 14:-316 15:-95 16:-176 17:-200 18:-122 19:-147 20:134 21:-113 22:201 23:-135 24:-268 25:-147 26:-461
lin_idea 11:85
lin_may 11:170
lin_my 11:-159 22:182
lin_of 3:94 10:163 12:-145 20:183 26:-105
lin_on 11:-131 22:151
lin_so 11:110
lin_to 11:-109 12:164 20:-86
lin_up 2:147
lin_what 3:106
lin_without 20:146
link 0:-155 3:-131 5:-165 7:-126 8:-83 10:-96 11:-201 12:-128 13:113 14:-205 15:-168 21:198 22:-137 23:-106 26:-214
link_and 21:217 24:-199
link_first 13:153
link_was 14:-146 15:-100 24:206
linkedin 0:-254 1:-111 2:-204 3:-130 4:-231 5:-311 6:-199 7:-96 8:-309 10:-160 11:300 12:-337 13:-176 14:-279 15:-337 16:-122 17:-111 18:-96 19:-142 20:-160 21:-288 23:175 24:88 25:-171
linkedin_a 10:143
linkedin_aft 14:-85 21:-118 23:275
linkedin_afterward 23:168
linkedin_all 10:-97 11:130
linkedin_alumni 10:121
linkedin_and 10:-161 11:207
linkedin_enough 11:-131 22:151
linkedin_for 11:98
linkedin_has 9:110 26:-81
linkedin_if 11:-175 24:177
linkedin_messag 10:-82 11:116
linkedin_ok 10:-142 11:162
linkedin_or 11:124
linkedin_premium 11:-105 23:-80 26:161
linkedin_request 11:-85 24:118
linkedin_w 10:164
lisbon 26:102
list 0:-123 2:-231 3:-191 7:-175 8:-179 9:-125 10:118 11:-304 12:-226 14:181 15:-150 16:-122 17:-158 18:-284 20:-94 21:-101 22:-91 25:174 26:-142
list_dur 13:-112 14:173
list_for 13:-81 26:158
list_id 6:93
list_is 4:-95 10:-99 13:186 26:-105
list_ive 13:104
list_languag 26:135
list_listen 13:-84 14:109
list_of 8:-86 10:102 14:-183 25:213 26:-113
list_or 6:88 10:-214 12:-111 14:164 26:-114
list_she 0:88
list_that 4:126 26:-81
list_ther 10:98
listen 1:-83 3:241 5:-83 7:-119 10:-138 11:-162 12:-211 13:-197 14:238 19:-116 21:-318 22:-111 23:-224 24:-219 25:-106 26:-254
listen_or 13:-84 14:215 21:-117 23:-119
listen_to 3:193 6:132 26:-152
listen_well 6:-84 14:128
literal 1:89 7:163 9:153 10:-116 11:-86 12:-107 26:-215
literal_a 1:156 26:-145
literal_sweat 7:176 26:-109
literal_zero 1:-95 9:154
littl 0:-84 1:87 7:-114 10:103 11:-118 14:-81 20:-84 22:112
littl_lost 1:88
littl_on 22:105
littl_one 10:128
liv 2:-137 3:-372 4:-249 5:87 6:-116 7:-203 8:-241 11:-153 12:-248 13:-149 14:-95 15:-224 16:-292 17:285 18:-174 20:-111 21:-100 22:-132 23:-212 24:-116 25:-271 26:-295
liv_for 6:-119 17:-204 19:245 20:-173
liv_from 20:201
liv_how 17:217 20:-186 26:-102
liv_in 0:175 3:-155 4:-87 6:-234 8:-83 10:110 12:-81 16:-96 17:135 19:-246 20:-429 23:-92
liv_off 17:-92 20:138
liv_on 6:-91 17:-103 20:329 26:-230
liv_one 5:113
liv_person 5:135
liv_somewher 17:199 20:-160 26:-87
liv_sound 6:137
liv_would 6:116
live 6:-200 9:-109 11:-160 14:284 16:-168 19:-122 21:-246 23:-245 25:-109 26:-240
lmao 9:128 26:-106
lmao_how 9:110 26:-81
loan 0:-114 3:-150 4:-133 6:-103 7:-133 9:-114 12:-99 16:-137 17:-112 19:-92 20:270 26:95
loan_ear 20:-110 26:129
loan_is 26:133
loan_of 20:100
loan_so 20:99
loan_with 20:148 26:-139
loath 6:141 10:-132
loath_nois 6:137 10:-124
lobb 6:-85 12:-98 15:192 19:-110 26:-154
lobb_my 15:186 26:-131
lock 1:-232 2:-187 6:-235 7:-198 9:-113 11:-210 12:-180 13:-232 14:-147 15:-116 16:-108 17:-128 18:-118 21:-185 22:-85 23:-150 24:-95 25:-122 26:288
lock_myself 2:-109 3:-199 6:-162 7:-173 11:-134 12:-112 13:-167 21:-121 26:290
locksmith 1:-169 3:152 8:-172 9:-111 11:-95 12:-97 14:-149 15:-163 16:-120 17:-84 18:110 20:-89 23:-119 26:156
locksmith_and 18:152
locksmith_now 1:-113 3:168 23:-92
locksmith_open 8:-121 15:-81 18:-90 26:210
log 21:98
log_a 21:84
log_in 26:93
login 25:153 26:-148
lol 2:-92 3:-183 5:-154 7:-131 8:-99 9:-197 10:-254 11:-81 12:-93 13:-96 14:-95 15:-146 16:149 18:-105 20:-91 21:-127 23:-179 24:-82 25:-120
lol_do 0:122
lol_mean 0:-96 6:-228 26:195
london 0:-132 26:148
lone 15:123 17:-170 21:-86 24:-124 26:204
lone_in 15:90
lone_on 17:-163 26:204
loner 0:-103 15:156 26:-141
long 0:-88 1:-349 2:-100 4:119 5:-213 6:-249 7:-137 8:-205 10:-140 12:-206 14:-194 15:-191 17:-88 18:-205 19:-221 20:-166 21:-224 22:-290 25:-198
long_a 1:-101 2:151 23:110
long_ago 4:165
long_and 3:83 11:167 26:-83
long_can 11:111
long_distanc 17:92
long_do 11:-265 13:-87 23:-106 24:102 26:222
long_doe 0:183 11:-192 13:-82 24:-89 26:104
long_fami 4:91
long_flight 26:95
long_go 4:86
long_in 3:116 13:115 26:-107
long_is 0:-83 13:-84 26:221
long_its 11:237 26:-239
long_know 7:134
long_list 10:139 13:-88
long_may 11:129 23:-99 26:87
long_noth 24:94
long_past 4:139 26:-111
long_paus 14:144
long_should 0:-133 23:-117 26:187
long_silenc 23:133 26:-94
long_than 4:-95 10:-99 13:186 26:-105
long_theyll 16:135 26:-93
long_till 24:150
longest 26:107
look 1:-243 2:-306 4:-238 5:156 7:-308 8:95 10:102 11:-273 12:-254 15:98 16:-249 17:-222 18:-311 19:-146 20:-172 21:-157 23:-181 24:-207 25:-176 26:-230
look_aft 2:94 6:-141 21:-85 23:184
look_and 10:141
look_around 3:164 6:-113 20:-80
look_as 0:193 3:100 5:-84 6:-138 8:-106 9:195 10:-163 11:-86 12:-118 16:-116 17:-104 18:-113 26:-94
look_at 1:-172 2:175 3:-84 4:-186 5:-97 6:160 7:-160 8:172 9:-162 11:-196 12:-166 13:-289 14:250 15:-110 16:-82 17:-92 21:-90 23:-123 24:-153 26:-314
look_everyth 5:164
look_for 0:121 3:-101 4:-186 5:-303 6:-267 7:-128 9:-144 10:239 11:-165 12:212 13:-255 14:-114 15:-262 16:-195 17:-226 18:313 19:-149 20:-162 23:-194 24:104 25:-185 26:-436
look_her 9:-102 13:163
look_it 0:88
look_laz 17:127
look_lik 0:-135 5:97 6:-116 10:-134 11:166 13:-192 17:211 18:-173 26:-104
look_mor 15:152
look_odd 12:129 18:-93
look_old 3:-85 26:194
look_over 3:-85 26:194
look_perfect 6:169
look_sil 0:-85 1:187 4:-91 5:-82
look_so 5:127 19:108 26:-147
look_stranger 7:153 10:-146
look_stupid 7:147 13:102 26:-118
look_unreal 5:111
look_up 13:303 14:-123 18:-90 20:-98 26:-114
look_wont 3:130
lorr 0:-140 13:-121 16:221 18:-80 20:-88 26:-185
lorr_driv 0:-117 16:217 26:-164
los 0:156 1:92 2:-151 4:-92 5:-110 6:-233 9:99 10:-95 13:-106 14:-83 16:-118 18:-176 21:-128 22:-129 25:-189
los_her 23:97
los_it 1:144 6:-106
los_lik 0:205 26:-216
los_my 7:-207 26:192
los_patienc 7:142 18:-113 26:-99
los_the 7:99
los_track 9:143
los_weight 26:161
lost 2:-225 3:-140 4:206 5:-98 6:-137 7:-114 9:-232 10:-128 12:-94 14:-153 15:-84 16:-81 19:-139 21:121 22:-95 23:-207 24:-117 25:-136 26:177
lost_and 1:88
lost_contact 4:167 9:-147
lost_my 4:-88 26:242
lost_sight 4:164
lot_i 14:116
lot_of 5:148
lot_the 18:95
loud 6:158 9:-119
loud_and 6:153
lov 0:-201 1:-159 2:-161 3:-92 5:166 7:-285 11:-263 13:-102 14:-126 15:-161 17:-332 19:-104 22:-177 23:-115 24:-176 25:-106
lov_and 9:87
lov_animal 5:-107 6:162
lov_being 5:-107 6:162
lov_dislik 5:-98 19:143
lov_ever 5:149
lov_him 26:146
lov_it 5:134 6:81 19:-107
lov_me 5:-103 6:-146 19:-115 26:186
lov_to 3:128 5:-84 6:-103 10:142 12:117 17:-152 20:-98 26:-213
lov_with 3:-112 5:181 6:-106 7:-120 19:-119 20:95
love 0:-136 2:-82 3:-143 4:-89 5:91 6:141 7:-94 8:-103 12:-114 13:-85 14:-88 17:-115 19:119 22:-128 23:108 24:-130 26:-169
love_hour 23:153
love_nurs 6:162 26:-92
love_sit 5:119
love_the 19:119
low 20:-92 26:143
low_than 26:92
lump 7:138 26:-115
lump_in 7:132 26:-107
lunch 0:-274 1:-94 7:154 8:-142 13:-103 14:-122 15:126 17:-95 19:145 20:-118 26:-265
lunch_break 7:176
lunch_with 0:-85 12:-161 15:190 26:-125
lut 20:106
lut_mak 20:96
luthi 0:154 5:-126 26:-109
luthi_at 0:144 5:-102
machin 0:-151 2:137 16:207 20:-82 23:-134 24:-93 26:-223
machin_can 16:130
machin_say 2:155
machin_will 16:116 26:-103
mad 3:117 5:-96 19:103 24:-110 26:-138
mad_a 15:160
mad_for 6:236 7:-161 26:-97
mad_it 0:94 5:122 9:-106 21:115 24:-97 26:-131
mad_me 12:-109 23:168
mad_my 4:139
mad_nineteen 3:128
mad_or 19:112
mad_redundant 3:190 6:-89
mad_tea 7:82
mad_the 0:-108 3:198 6:-125
mad_ther 15:169 16:-91
mad_to 4:103
mad_up 0:122
mad_us 1:107
magazin 0:-116 4:240 5:-165 13:-83 16:129 21:-132 25:-121 26:-153
magazin_had 4:183 26:-119
magazin_that 16:120
magnet 3:-158 5:-198 6:-218 8:-192 15:-241 16:-139 17:-212 19:-179 25:-164 26:281
magnet_work 3:-109 5:-130 6:-157 8:-148 15:-180 17:-166 19:-112 25:-94 26:278
mail 0:-131 1:-307 2:-242 3:-297 5:-295 6:-213 8:-249 9:-221 10:-316 11:165 12:-97 13:-252 14:-612 16:-109 17:119 18:-220 19:-123 20:-183 21:-379 23:-91 24:164 25:121 26:-217
mail_at 7:-107 17:205 24:-81
mail_becaus 11:128 25:-91
mail_begin 11:187
mail_doe 4:139 26:-96
mail_from 25:156
mail_goe 11:-158 24:180 26:-104
mail_how 11:129 26:-104
mail_id 11:-85 15:127
mail_in 7:171 11:-188 15:-108 25:117 26:-122
mail_me 24:101
mail_now 23:111
mail_or 24:101
mail_then 24:131
mail_to 7:142 11:-204
mail_with 11:115
maintain 8:-99 11:-99 23:245 25:-110 26:-143
maintain_a 23:132 26:-101
maintain_contact 23:164
major 1:263 3:-253 6:-201 16:-131 25:-147 26:156
major_but 1:83
major_in 26:106
major_official 25:-81 26:162
major_yet 1:89
mak 18:105 20:102 26:-100
mak_a 0:-136 3:-114 5:93 6:138 7:-141 10:-94 11:118 12:300 13:-132 15:-190 17:-145 20:-309 21:-129 22:117 24:-235 25:-104 26:-221
mak_aft 2:-137 3:-167 4:-116 6:-231 14:-128 20:352 23:-205
mak_an 11:173
mak_being 5:111
mak_can 20:96
mak_contact 9:167 26:-146
mak_fort 3:140
mak_friend 9:-114 15:-86 26:266
mak_her 16:85 19:104
mak_him 5:-105 12:-135 14:203 20:84 26:-154
mak_informatic 3:91
mak_it 0:-119 3:-116 5:101 6:-185 7:199 8:-108 9:-183 11:139 12:150 14:-87 17:-80 18:-100 20:-89 25:-82 26:-246
mak_me 0:-100 1:-106 4:-91 5:-145 8:-104 10:-163 11:-118 12:-234 14:-194 19:160 20:106 21:-98 24:-91 26:233
mak_my 3:126 6:-142
mak_next 18:96
mak_now 14:-235 21:224
mak_of 5:243 6:-103 21:-149
mak_or 12:-132 20:190
mak_peopl 16:-111 19:167
mak_remark 13:-81 21:-98 26:164
mak_sens 1:93 10:104 11:-101 13:-145 16:201 18:-113 26:-184
mak_sur 5:-141 11:-123 13:160 16:-125 18:-90 21:118 23:134 25:-112 26:-158
mak_tabl 21:120
mak_that 11:-111 25:148
mak_the 0:187 5:-129 6:-101 10:97 13:-105 14:-179 15:-92 19:98
mak_them 5:-127 6:-194 10:-112 11:-139 12:174 18:-138 19:278 20:-120 23:-138 26:-123
mak_tim 1:148 3:-126
mak_u 14:-128 25:219 26:-201
mak_up 6:189 12:107 26:-81
mak_you 25:162 26:-144
maker 0:-136 2:-122 7:-164 9:-209 10:228 12:-106 14:-97 21:114 22:-103 24:-180 26:-190
maker_in 0:-80 7:-116 9:-165 10:231 24:-118 26:-107
maker_workshop 21:114
man 0:-350 1:-178 2:-242 8:-144 9:-288 10:-160 11:-205 15:-156 16:-105 17:-98 18:88 19:129 20:-145 21:-98 25:-88 26:-403
man_a 5:89
man_at 23:111
man_belong 6:167 26:-159
man_calor 26:144
man_contact 9:199
man_credit 26:137
man_day 0:-108 5:-107 15:-88 19:-92 26:194
man_employe 26:131
man_fabric 16:116
man_follow 24:149 26:-106
man_from 18:110
man_giv 19:159 23:-82 24:-105
man_gram 26:142
man_had 13:120
man_himself 18:101
man_in 3:-119 10:-115 19:128
man_interview 0:107
man_kid 12:156 17:-117
man_lin 11:170
man_mail 25:130
man_minut 0:201 11:-86
man_night 17:182 26:-185
man_of 0:212 10:-82 11:-89 19:137 26:-98
man_on 4:138
man_opinion 5:135
man_paper 14:-100 21:128
man_peopl 0:-251 3:-174 5:174 7:-97 8:-106 10:-237 13:-206 16:98 17:-126 20:-268 26:276
man_person 0:-136 5:176 26:-84
man_pill 26:136
man_point 26:135
man_position 8:90
man_question 0:-148 13:370 14:-138 17:-113 26:-215
man_should 0:312 6:-171 13:-262 26:-209
man_sourc 26:103
man_straight 12:110
man_that 2:107
man_tim 0:188 26:-176
man_told 14:129
man_week 0:-82 24:210 26:-187
man_who 4:80 10:125 26:-125
man_with 3:143
manag 0:98 1:-84 2:-82 3:-196 4:-154 5:88 7:-161 8:-147 9:-115 11:-142 12:-235 13:-91 14:-189 15:-125 16:-110 17:-82 19:-103 20:126 21:-200 23:-81 24:-127 26:88
manag_again 15:138
manag_ask 26:131
manag_bet 10:164 26:-101
manag_count 0:166 10:-88
manag_is 5:161 26:-133
manag_or 10:86
manag_paid 15:-108 20:170 26:-111
management 14:-123 15:205 19:-91 26:-105
management_is 15:134
manager 5:-211 10:-101 15:295 18:-107 21:-100 26:-148
manager_are 15:147
manager_trust 5:-183 15:215
manner 11:-125 12:153
manner_to 12:119
mar 5:-117 6:-172 9:-93 10:-176 12:-127 15:-141 17:-225 23:-163 24:-88 25:-139 26:235
marathon 18:-107 26:123
marin 10:114
marin_biologist 10:87
mark 0:-168 1:-225 3:-196 4:-157 7:-134 8:-95 10:-189 11:-209 12:-82 13:-106 14:-127 15:-96 17:-218 18:180 19:-138 20:-136 21:-90 22:-93 23:-90 24:-106 25:-180
mark_are 1:-86 2:100 6:-133 18:185 26:-228
mark_did 18:-209 26:200
mark_do 18:99
mark_say 6:211 11:-82 17:-122 26:-134
market 0:-347 1:-151 2:250 3:102 5:-216 6:-108 7:-192 8:216 9:-108 10:-158 11:-247 12:-102 13:-293 14:-116 15:-130 16:80 17:-150 18:-118 19:-133 21:-102 22:-159 24:-112 25:-142 26:-110
market_and 5:-84 8:172 26:-159
market_for 2:231 8:-166 11:-102 26:-97
market_going 26:132
market_how 3:131
market_mak 13:-141 16:202 26:-130
market_peopl 5:139
market_real 5:-112 8:138
marmalad 0:-145 6:-94 26:160
marr 26:142
marr_him 26:95
marri 12:130 17:-98 19:-115
marri_but 12:124 19:-90
marriag 12:134 13:-136 14:-139 18:-107 24:-121 26:174
marriag_and 12:139 14:-92 24:-85
mast 1:-192 2:83 10:-158 11:165 13:109 18:-125 26:-273
mast_on 13:104
mast_saddl 2:-111 11:187 26:-108
mast_then 1:-105 2:141
master 1:-141 2:106 16:-84 17:-86 18:172 26:-164
master_and 2:107
master_bachelor 18:86
master_for 18:92
master_or 18:127
mat 0:-289 1:-129 2:-273 4:-122 5:-188 6:-236 7:-170 10:90 12:-244 13:-187 14:-121 15:-167 16:-134 18:126 19:-181 20:-195 22:-151 23:-192 24:-132 25:-180 26:-81
mat_a 4:122
mat_aft 4:115
mat_for 8:131 9:-82
mat_husband 11:96
mat_if 8:-85 10:141
mat_is 9:109
mat_say 26:162
mat_start 11:115
mat_to 4:-84 12:-85 17:171
mat_went 3:159
mat_with 4:-106 10:-98 21:166
match 6:298 18:-89 19:-90 26:-226
match_last 26:136
match_my 6:238 26:-235
match_what 6:158 26:-141
material 2:-173 7:-94 21:166 26:-87
material_and 2:-127 21:162
math 3:91 7:-108 10:-82 13:-118 26:144
math_for 3:106
math_homework 26:95
matron 1:157 2:-114 26:-135
matron_now 1:149 26:-97
matter 9:134 10:-102 12:175 20:-163
may_a 11:139
may_and 3:100 6:-93 23:144
may_be 3:-148 4:116 16:123 18:-83
may_form 4:98
may_get 6:104
may_help 9:131
may_i 0:-241 2:-139 3:-135 5:-111 6:-128 7:-228 8:-176 11:-132 12:173 13:-139 16:-314 18:-157 19:-145 21:-171 22:-92 24:92 25:-86
may_my 9:-81 11:165 12:169 26:-188
may_not 7:113
may_one 3:-94 10:-138 17:-84 19:280
may_should 2:112
may_trust 6:126
mayor 0:-86 5:-80 7:-208 11:-146 13:159 14:193 16:-88 17:-100 21:-224 23:-181
mayor_that 11:-80 14:203 23:-130 26:-161
mayor_what 13:146 21:-110
mba 18:102
mba_essential 18:86
me_2 9:-82 11:-115 21:199
me_a 1:-207 2:-166 3:-179 4:-118 5:-404 6:-383 7:-345 8:-294 9:120 10:-183 12:-282 13:-255 14:-218 15:-105 16:-134 17:-240 18:-222 21:133 23:-130 24:-279 25:-220 26:575
me_about 2:-130 3:-122 5:-133 6:-139 8:-122 10:112 11:-151 12:-135 13:131 14:99 18:-87 19:80 21:-96 23:-107
me_aft 2:120 26:-155
me_again 3:-116 14:-92 17:200 23:-93
me_alread 1:159 2:-149
me_although 1:-93 2:222 18:-92 26:-189
me_an 0:-143 1:-125 2:-85 5:-155 7:-152 8:-143 11:182 12:-242 13:-112 21:96 23:-103 24:-129 25:-213 26:241
me_and 6:118 22:102 25:83 26:-131
me_any 26:115
me_anymor 11:-111 25:148
me_as 0:219 6:-121 26:-80
me_ask 8:149
me_at 0:-176 6:-239 7:98 21:-98 26:116
me_automatical 25:-175 26:199
me_back 7:117 14:-138 26:140
me_becaus 7:97
me_best 6:116
me_but 4:83 6:-94 14:-164 22:147 23:-84 24:139
me_by 11:116
me_can 3:-81 4:98 13:217 14:-95 26:-116
me_choos 1:160
me_cold 3:-81 6:150 26:-80
me_com 9:101
me_consult 5:102
me_contradictor 5:198 6:-82 21:-132
me_craz 13:156 26:-106
me_do 4:137
me_doe 21:98
me_down 24:129
me_enough 0:-106 1:-80 5:-107 10:218 23:-97
me_feel 7:-148 26:161
me_for 0:202
me_fort 3:-104 26:189
me_from 7:82
me_furth 2:103
me_get 26:93
me_hear 23:111
me_her 9:-98 11:288 21:-164 26:-113
me_his 5:134
me_how 0:102 10:-128 11:213 12:-84 26:-194
me_i 5:-86 7:99
me_id 23:97
me_if 3:-145 6:-94 16:249
me_ill 6:155 14:-98 26:-98
me_in 2:-110 3:-132 6:119 7:-179 11:-193 12:145 13:250 14:-165 16:-80 23:92 26:-193
me_into 22:182 26:-153
me_is 0:163 2:81 10:-82 21:184 24:151 26:-259
me_it 5:89
me_its 3:-103 4:111 5:129 15:118
me_learn 18:120
me_lik 3:-96 13:205 14:-169 19:-90
me_long 9:190 26:-116
me_look 13:108
me_material 2:-127 21:162
me_may 4:103 12:-106 26:87
me_mor 5:-103 12:-130 14:204 26:-124
me_my 6:183 26:-136
me_near 8:141
me_next 16:-103 21:-184 23:223
me_no 21:-162 24:202
me_not 26:113
me_noth 2:168 7:-98 24:-100
me_now 0:-104 14:209 21:-157
me_of 24:-91 25:160 26:-157
me_off 5:93 11:-82 14:148 26:-81
me_on 0:81 11:-95 13:-89
me_one 11:177 25:-85
me_onl 4:152 10:-93 11:80
me_or 0:186 13:-94 14:-164 26:-108
me_out 2:-86 6:-125 18:192 26:-168
me_pick 1:168 10:-87
me_plent 6:83
me_post 8:-94 14:-91 23:188
me_question 7:-164 13:-192 14:261 18:-109 21:-116
me_report 11:-81 21:110
me_run 4:112
me_say 7:95
me_serious 1:88
me_show 22:105
me_sinc 26:134
me_so 12:-167 13:-168 17:-94 18:218
me_someth 18:114 21:92
me_sound 3:86 11:95
me_speak 7:-138 14:153
me_squirm 20:146
me_that 0:-123 5:186 8:144 13:-97 14:-81 26:-94
me_the 0:-143 2:102 5:220 6:-118 7:-222 8:-87 10:-131 11:121 14:-84 22:81 26:107
me_think 12:-109 23:168
me_through 0:136
me_to 0:237 1:116 3:-218 4:-147 7:-218 8:-91 10:-106 11:-260 13:-136 14:209 15:-127 16:-90 17:-106 18:-89 20:-98 21:-202 23:-149 24:-331 25:-209 26:142
me_two 0:-96 5:-82 9:196 11:-91 14:-141
me_uncomfortabl 7:195 13:-147 14:-85
me_uneas 7:-90 25:142
me_up 19:134
me_ver 5:117
me_w 6:158 26:-141
me_what 1:-100 2:-147 4:-88 5:-147 6:-133 7:-206 13:-145 14:-291 16:156 18:152 23:-109 24:241 25:-121 26:-274
me_when 0:134
me_wheth 3:-97 6:-86 12:-91 14:150 15:116 17:106 18:-85 19:-80 26:-93
me_which 3:187 6:190 10:-81 12:-96 18:-116 26:-229
me_whil 12:-168 26:192
me_who 10:-189 15:-90 21:-129 26:245
me_with 11:-137 12:173 26:86
me_without 18:-103 22:191 23:-131
me_wond 19:171 26:-95
me_work 26:138
me_youll 5:124
me_your 0:-82 4:-109 9:-137 21:-121 25:-165 26:278
mean 0:-131 5:-132 26:161
mean_exact 0:175 3:-115
mean_for 6:165 26:-153
mean_inform 0:135
mean_it 1:-132 2:-88 6:-87 9:201 17:152 26:-98
mean_of 0:-94 5:-100 26:152
mean_that 0:-97 6:136 8:81 26:-86
mean_to 0:-173 11:-301 17:-189 26:330
meaningful 19:127
meaningful_fulfill 19:91
meant_by 8:137
meant_to 14:139 24:-89
meat 7:-130 16:-88 26:154
med 1:-88 6:119
med_school 6:112
medal 18:117
medal_do 18:97
media 12:129 23:-125
media_right 12:122 23:-84
medical 4:-87 18:-173 26:192
medical_school 18:-115 26:180
medicin 1:108 3:187 6:-86 9:126 10:-132 17:-97 26:-170
medicin_and 1:115
mediocr 1:-101 3:-98 5:-104 6:-109 9:-140 10:-113 16:-123 17:-87 18:203 26:-135
mediocr_is 9:-96 18:199 26:-91
meditat 6:-100 11:-88 14:-116 21:-101 26:222
meet 0:-85 2:-205 3:-210 4:-326 5:-502 6:-283 8:-100 9:144 10:-296 11:-109 13:115 14:-266 16:95 17:-123 19:-352 20:-419 22:-278 23:-394 24:114 25:-256 26:-391
meet_a 0:151 7:-95 8:-117 10:-83 18:206 19:-95 26:-198
meet_any 7:92
meet_anyon 9:135
meet_at 0:-112 12:214 20:-154 26:-169
meet_behind 13:-86 21:150
meet_by 11:184
meet_folk 9:131
meet_goe 14:177
meet_has 18:95
meet_him 13:183
meet_in 0:111
meet_is 0:-92 13:-96 14:-140 21:182
meet_lik 0:177
meet_normal 0:91
meet_one 0:-195 5:-89 8:121 13:-110 16:290 26:-183
meet_peopl 0:-147 1:172 2:87 6:-86 10:-97 12:-105
meet_ppl 7:-102 9:172
meet_somebod 7:-84 10:132 15:189
meet_someon 0:-119 6:-95 7:129 8:138 11:-239 14:-111 26:191
meet_the 13:146 21:-110
memb 4:161 26:-143
memb_of 4:149 26:-124
member 6:-88 10:161 26:-164
member_which 10:156 26:-142
membership 26:160
memor 14:-90 23:217 24:-96 26:-150
memor_without 23:197 26:-115
memoris 26:171
memoris_vocabular 26:156
men 1:-120 3:-114 4:-144 6:120 10:104 12:-113 14:-91 15:116 18:-93 19:-83 23:-99 24:-133
men_as 6:136 24:-82
men_or 4:-103 10:142
mention 0:-166 1:-223 2:-98 4:153 6:-209 8:-138 10:-278 11:316 12:181 13:-242 14:-248 15:-250 18:-246 19:-118 20:166 21:-396 22:-123 23:-98 25:-84 26:-214
mention_a 12:119
mention_an 11:-122 12:211 15:-134
mention_in 26:127
mention_mone 11:-82 20:185 26:-147
mention_my 1:-132 11:192 18:-83
mention_pay 20:172 26:-99
mention_that 11:94
mention_the 4:175 10:-90 11:203 21:-247 26:-161
mention_who 11:164 12:-90 21:-111
mentor 0:210 4:167 26:-241
mentor_help 4:132 26:-119
mentor_session 0:157 26:-154
merchant 3:120 26:-102
merchant_use 3:116 26:-94
mess 13:135 26:-133
messag 0:-179 1:-214 2:-134 3:-172 4:-130 5:-273 6:-118 8:-128 9:-153 11:347 12:-238 13:-190 14:-253 15:-118 17:-106 18:-135 19:-149 20:-90 21:-100 22:-182 23:-250 25:-85 26:-186
messag_anybod 10:183 11:-96
messag_be 11:96
messag_for 7:166 13:-95
messag_mean 11:-131 26:146
messag_on 10:-97 11:130
messag_peopl 10:-106 11:227 12:-95 23:-86
messag_show 11:-103 24:150
messag_to 11:107
messag_when 11:99 14:-84
met 0:-120 1:-135 2:-151 3:-226 4:-125 5:-204 6:81 7:-278 8:-149 10:-400 11:263 12:98 13:-104 14:-338 15:-275 16:-224 17:-190 18:-120 19:-328 20:-137 21:-214 22:-109 23:239 24:-226 25:-148 26:-338
met_eleven 23:90
met_has 6:167 23:-108 26:-99
met_her 11:107
met_in 11:-97 23:118
met_last 12:-99 23:123
met_lov 6:93
met_me 6:-104 12:199 19:-159 23:-128
met_onc 11:237 14:-129 15:-137 18:-94 23:-90
met_wer 6:104
method 6:97
method_for 6:83
mic 26:173
microphon 13:103 26:-90
microphon_zoom 13:91
microwav 11:-103 12:-118 26:210
middl 0:-98 2:-130 3:-170 4:-154 5:-106 6:-160 7:-169 8:-103 9:-100 11:-155 12:-107 14:423 15:-130 16:-103 17:-147 18:-99 19:-157 21:-116 23:-218 24:-136 26:-180
middl_of 14:205
middl_what 14:136 26:-83
midlif 3:103
midnight 2:-106 4:-135 5:-80 7:-151 17:212 18:-141 21:-204 22:-92 23:-182 24:-127 25:-80 26:169
midwif 1:-84 3:131 10:-99 11:-112 15:-161 16:-153 17:84 18:135 19:-84 20:-112 26:-104
midwif_id 15:-97 18:211
midwif_serious 3:150 16:-82
might_be 26:162
might_i 15:235 16:-99 18:96 19:-187 26:-192
might_she 6:104
might_such 7:134
might_tell 12:-102 19:216
mightnt 12:134 18:-117 26:-81
mightnt_that 12:129 18:-93
milan 0:-99 5:206 6:-118 9:-116 17:-120 20:-137
milan_that 5:200 6:-84 20:-103
militar 3:139 7:-91
militar_when 3:129
milk 14:-94 23:-100 24:-237 25:-189 26:239
mill 16:118
mill_in 16:92
min 0:-215 2:-123 3:-315 4:-175 11:261 13:-130 14:200 16:-242 18:-86 20:-223 23:-82 26:-113
min_and 3:-86 14:133
min_are 8:-86 9:146
min_doesnt 9:144 10:-112
min_had 8:87 20:114
min_lat 3:-90 12:140
min_look 3:-85 26:194
min_nev 8:127
mind 1:111 2:-120 3:-150 5:-119 6:131 7:-148 9:-89 10:-109 11:-120 13:-81 15:-81 16:-83 17:-138 19:-98 20:-165 21:-162 22:97 24:-145 26:-268
mind_between 6:120
mind_both 6:137
mind_complete 22:130
mind_goe 14:97
mind_hear 4:101
minimum 13:150 20:-125 21:-89 26:116
minimum_i 13:126
minimum_wag 26:96
minist 26:152
minist_say 26:101
ministr 2:-135 14:-86 26:145
ministr_end 2:-117 26:138
minor 11:-98 26:156
mint 1:-93 2:189 3:-111 8:-137 9:-117 10:-138 11:-132 18:-116 26:80
mint_historian 2:184 26:-122
mint_tea 10:-113 26:170
minut 0:120 1:-124 2:-217 3:-287 4:-173 6:-175 7:-361 8:-110 9:-97 10:-184 13:107 15:-177 16:-209 17:-130 18:-167 19:-122 20:-103 21:-93 22:-254 23:-163 24:156 25:-121 26:-567
minut_ago 14:-182 21:196
minut_and 13:130 14:104 26:-88
minut_are 13:-86 14:112
minut_at 11:107
minut_do 11:-151 14:157
minut_enough 0:183 12:-108 14:-85
minut_in 0:112 10:-88 14:107
minut_lat 0:-116 12:274 14:-193 24:-110
minut_my 12:-148 14:-108 24:197
minut_noth 13:-109 24:162
minut_of 0:-149 11:233 14:-203
minut_should 0:151 11:-86
minut_too 0:-111 13:167 14:-109
minut_what 13:137 14:-130 24:129 26:-121
minut_with 11:-107 12:-103 13:-114 14:259 21:-140
mirror 7:134
mirror_and 7:130
miss 1:-232 2:-240 3:-220 5:-204 6:-323 7:-267 8:-183 9:-136 10:-94 11:-236 12:199 13:-167 14:-224 15:-150 16:-102 17:216 18:83 19:-136 20:-95 21:91 22:-137 23:188 24:-150 26:-131
miss_a 0:98
miss_all 8:-80 17:190
miss_it 12:124 26:-88
miss_my 12:-128 17:81 26:143
miss_talk 1:-81 12:-119 23:195
miss_the 7:-95 11:-111 12:232 14:-120 26:-167
mist 11:152 23:-129
mist_or 11:145 23:-114
mistak 0:-122 1:-103 3:-87 5:-96 6:-119 9:-132 10:-130 11:-149 12:138 13:-218 14:-132 15:135 18:-85 19:-121 20:-114 21:-144 22:-83 23:-135 24:-128 25:181 26:-267
mistak_a 12:104
mistak_for 7:99
mistak_id 15:90
mistak_in 12:-140 25:202 26:-144
mistak_should 12:165 13:-91
misunderstand 0:-85 18:-85 21:-104 25:140
misunderstand_someth 25:137
mix 21:164
mix_up 21:138
mixer 6:-82 7:-157 9:180 19:-86 23:-102
mixer_is 7:-102 9:172
moan 8:-125 15:-112 19:162
moan_about 8:-101 19:152
mobil 26:98
mod 26:167
mod_on 26:115
modul 26:159
mol 0:-162 5:-100 16:-124 18:-95 25:-151 26:182
mol_dangerou 0:-140 25:-99 26:180
mom 0:-106 1:146 4:102 6:-132 10:-86 11:-95 13:-142 26:123
mom_for 13:-91 26:152
mom_is 1:144 6:-106
moment 3:-107 6:-207 7:189 10:-200 11:-84 14:83 15:-176 16:-106 17:-125 18:-157 19:225 20:216 25:-100 26:-389
moment_for 20:195 26:-173
moment_he 6:-101 7:223 26:-167
moment_how 14:116
moment_in 19:116
moment_to 10:-88 20:124
monda_aft 2:149 21:-88
monda_and 12:-84 26:191
monda_could 26:128
monda_how 19:126 26:-140
monda_is 26:134
monda_look 0:-86 5:200 10:-122 26:-178
monda_or 11:166 17:-97
monda_what 13:133
monday 1:-92 5:158 7:-83 8:-137 11:-186 12:-87 14:-152 15:-191 24:-148 25:117 26:129
monday_in 5:181 15:-127
monday_too 25:116
mone 0:-221 1:-203 2:-242 3:-272 5:-208 6:-293 7:-133 8:-150 9:-117 10:-124 11:-241 12:-420 13:-115 14:-294 15:-149 16:-114 17:-290 19:-310 20:327 21:-179 22:-94 23:-92 24:-88 25:-230 26:330
mone_a 20:112
mone_and 2:-126 3:-86 5:-102 6:-116 12:-179 14:-142 26:280
mone_back 20:-202 25:-81 26:225
mone_can 20:91
mone_for 20:96
mone_if 19:-115 20:-145 26:195
mone_is 20:125
mone_talk 20:146
mongolia 26:153
month 0:-123 1:113 3:-290 4:-319 5:-206 6:-210 7:-257 8:-232 9:119 10:-236 11:-181 12:-398 13:-144 14:-273 15:-186 16:-180 17:-154 18:-357 19:-164 20:158 21:-349 22:-190 23:362 25:-148 26:-202
month_aft 21:-83 23:202 24:-142 26:-89
month_and 1:-230 2:232 3:-98 4:-102 9:194 18:-101
month_can 23:90
month_how 18:-91 20:208 26:-190
month_is 12:-116 26:142
month_it 1:90
month_lat 12:-115 23:203
month_old 1:136
month_or 12:-87 23:129
month_two 1:149
month_what 23:117
mood 5:-108 15:159
mood_is 15:116
moon 14:-118 21:-157 26:241
mor_about 10:154
mor_and 16:147
mor_applic 2:107
mor_by 26:125
mor_close 15:152
mor_confident 7:191 14:-130 26:-125
mor_confus 5:89
mor_cv 2:100
mor_do 3:-136 14:-127 20:190
mor_door 15:-111 18:176
mor_follower 7:-104 9:-117 14:-200 26:256
mor_from 26:116
mor_how 26:93
mor_important 2:-188 7:121 14:-87 18:188
mor_in 7:-93 16:110 20:198 26:-189
mor_is 0:-83 9:199 11:-84 21:-163
mor_lik 0:155 18:-98 26:-133
mor_mone 20:-178 26:210
mor_nam 11:-104 14:203 26:-111
mor_on 24:94
mor_peopl 9:137
mor_polit 11:212 12:-174
mor_professional 9:179
mor_question 0:-98 13:-224 14:-187 21:284
mor_secur 0:-95 7:233 9:-110 14:-199 25:-103 26:-95
mor_than 2:153 5:-164 7:-101 12:-135 14:278 24:-91 26:-207
mor_the 19:-96 20:176 26:-132
mor_use 10:120 26:-94
mor_useful 10:154 15:-87
mor_usual 0:108
mor_would 17:-86 24:149
morn 0:-144 1:-144 2:-144 3:-138 4:-101 5:162 6:-153 7:-211 9:-232 10:-190 11:83 12:-121 13:-268 14:-174 15:115 16:-124 17:-134 18:-150 20:-171 21:115 22:-217 23:-117 24:-134
morn_can 15:157
morn_id 17:97
morn_in 8:91
morn_is 5:158 26:-146
morn_of 0:163
morn_or 11:166 17:-97
morn_to 0:-102 5:195 17:-128
morn_what 0:-126 21:202 26:-130
mortgag 1:-130 3:259 9:-100 10:-90 16:-81 23:-104 26:91
mortgag_and 3:144
mortgag_or 26:133
mortgag_so 3:119
mortifi 22:103
mosaic 20:138
mosaic_artist 20:128
most 3:-83 5:198
most_and 15:-106 19:153
most_clean 5:131
most_credit 26:81
most_hard 19:155 26:-123
most_important 13:106
most_job 8:137
most_offer 6:-152 8:-124 26:197
most_position 8:123
most_seriou 10:-129 26:144
most_sweep 5:109
moth 0:-151 1:-223 2:-120 3:-236 5:-175 7:-267 8:-180 10:-281 11:-193 12:125 14:-239 15:-199 18:-185 19:99 21:-259 22:-292 23:-222 24:-164 25:-284 26:138
moth_and 3:-112 4:132 17:122
moth_doe 11:97
moth_find 9:131
moth_for 11:-172 25:-136 26:266
moth_in 22:-126 26:150
moth_is 17:122 26:-114
moth_say 11:-94 12:89 17:-182 19:130
moth_see 6:150 26:-123
moth_sit 12:219 26:-200
moth_that 23:-110 26:143
moth_think 26:95
moth_worr 17:101
mother 0:-149 1:-119 2:-124 4:-114 5:-150 6:-127 7:-216 11:-155 13:157 21:-123 22:144 23:-145 24:-101 25:143
mother_afraid 23:-97 25:148
mother_asham 7:-100 22:177
mother_iron 13:169 26:-115
mother_sixtieth 26:94
motiv 8:104 11:-274 14:-91 25:-140 26:270
motiv_but 8:98
motiv_let 11:-241 25:-103 26:259
motivat 19:127
motivat_why 19:91
mount 0:-85 15:-93 26:148
mount_kilimanjaro 26:146
mountain 6:-85 10:187 17:-117 19:-137 20:-102 26:-94
mountain_wher 10:190 26:-156
mous 2:-133 6:-86 7:192 8:-88 9:-108 10:-87
mouth 0:-167 2:-270 3:-108 4:-187 5:-104 7:139 9:-109 10:-169 11:147 12:-217 13:-150 14:-215 15:116 18:-88 21:-87 24:-92 26:-250
mouth_and 7:160
mouth_goe 7:124
mov 0:-191 4:-164 5:-147 10:-123 11:-147 13:-216 14:-116 15:-138 16:-176 17:119 21:105 23:-229 24:82 26:-112
mov_awa 26:182
mov_back 2:84 20:126
mov_her 9:125
mov_into 3:107
mov_our 24:152
mov_to 3:-100 9:-116 13:-84 17:116 26:118
mov_when 9:190 26:-116
movi 26:144
movi_won 26:111
mr 10:-118 15:104 26:-91
mr_director 15:104
mr_sato 11:108
mrs 6:-136 7:-87 11:157 14:-147 15:-94
mrs_or 6:-101 11:154 14:-92
msg 5:-92 6:-122 7:147 14:-143 22:-117 23:-90 24:-162 26:-141
msg_6 7:184 11:-162
much_day 24:95
much_do 8:113 9:-83 11:149 12:-196 20:-104
much_doe 26:193
much_film 5:113
much_for 0:-114 14:140
much_fre 17:129
much_holiday 17:127 26:-107
much_is 26:92
much_less 0:-90 9:-81 20:186 26:-159
much_mor 0:-82 3:-148 4:-96 14:-152 16:-108 19:-101 20:293 26:-153
much_notic 26:118
much_of 0:150 3:142 5:225 6:-102 7:-80 8:-104 10:-121 11:-200 12:-191 13:-270 15:184 16:-88 17:-161 18:-102 20:-108 21:-149 26:-308
much_peopl 12:-182 20:223
much_should 5:95
much_sleep 17:-205 26:227
much_tax 26:94
much_that 5:142 9:-106 11:-92 13:158 15:-147
much_the 12:229 15:-148 17:193 20:-197 26:-100
much_tim 13:119
much_travel 17:161 26:-151
much_travell 17:122 26:-114
much_wat 0:-124 12:-92 26:211
much_win 20:157
much_would 20:99
multipl 18:-112 26:170
multipl_choic 26:147
mum 0:-215 1:-235 3:-192 5:-236 6:-217 7:89 8:-144 9:-300 10:-113 11:-190 13:-198 16:-178 17:-166 18:112 19:-279 20:-189 24:110 25:-91 26:-202
mum_say 0:-91 1:-121 5:-120 6:-138 7:122 9:-179 11:-108 12:-190 13:-119 16:-114 18:148 19:-138 20:-87 22:123 23:118 24:134 26:-116
mum_want 15:103 19:-85 21:142 23:-99
mum_would 12:115
mumbl 7:125
mumbl_ever 7:121
mumbl_ive 7:121
museum 0:-127 2:-236 3:-110 5:-124 7:-97 8:90 9:-119 11:-201 12:-88 14:-240 15:-131 16:-118 18:145 20:85 24:119
museum_bet 10:128
museum_educator 20:100
museum_fre 26:112
museum_last 2:-97 8:199 26:-122
museum_open 14:-92 26:169
museum_work 18:158 26:-133
mushroom 0:-172 5:-101 9:-81 16:-127 18:-98 25:-150 26:180
mushroom_poisonou 0:-140 25:-100 26:178
music 0:-107 3:-110 6:-244 7:-84 8:-82 9:-146 10:-143 15:-140 16:-133 18:-92 19:-188 20:-103 25:-120 26:183
music_besid 17:124
music_do 5:-86 19:-88 26:174
musician 5:-104 6:-154 9:-88 19:-121 20:195
musician_id 6:-92 19:-82 20:189
must_be 0:-85 5:-217 6:-88 7:135 9:-151 10:192 11:-170 12:-93 13:-86 15:-128 17:134 18:-104 19:93 22:-100 26:-117
must_begin 3:88
must_declar 1:114
must_do 7:-92 12:128 13:157 26:-114
must_fit 6:-86 12:-82 26:231
must_go 0:128
must_hav 3:-118 7:124 13:-94 17:-97 18:110 19:144 26:-141
must_i 3:-135 5:118 7:-127 8:-130 10:-130 11:-87 12:-209 13:161 14:-95 15:-110 16:-90 17:-105 19:-138 20:-281 23:157 25:258 26:-304
must_it 0:-122 6:-86 12:-83 26:231
must_know 5:116
must_learn 3:125 18:-95
must_one 18:118
must_speak 0:-143 5:175 26:-85
must_sta 11:94
must_wait 24:95
must_writ 11:145 23:-114
mustnt 3:-161 14:-146 17:204 19:-88 21:-122 23:-132 24:-87 26:-108
mustnt_happen 3:-116 14:-92 17:200 23:-93
mut 0:-189 7:-93 11:-97 13:-103 14:-88 26:183
mut_someon 0:-118 26:178
my_accent 26:132
my_address 26:85
my_advis 0:204 26:-132
my_adviser 0:129
my_age 1:137 2:-100 4:-154 10:177 16:-82 26:-163
my_alma 4:115
my_ankl 26:116
my_annual 26:179
my_answ 13:190 20:-86 26:-148
my_applic 26:136
my_appointment 26:186
my_appreci 22:123
my_architectur 2:103
my_arm 4:-95 10:-99 13:186 26:-105
my_assignment 25:-80 26:98
my_aunt 0:-82 1:-85 8:98 10:-95 11:-150 17:-83 18:-146 19:161 20:-88 21:145 24:207 26:-164
my_bachelor 2:211
my_back 3:209 4:-129 23:-107 25:144 26:-134
my_bag 12:144 26:-115
my_bank 26:115
my_barista 3:-84 26:112
my_behalf 25:140
my_best 26:98
my_bicycl 26:119
my_bik 26:102
my_birthday 8:-80 17:190
my_blog 12:151 21:-124 26:-103
my_bod 3:-86 6:-176 7:-176 19:-160 26:236
my_book 26:154
my_boss 7:-158 12:-140 15:-158 26:405
my_boyfriend 0:101 5:-88 6:-96 7:-115 9:-90 10:-121 13:-102 17:86 22:143 24:100 26:-197
my_brain 7:124
my_broth 1:-91 2:-109 3:-129 4:-99 5:-173 6:-106 9:207 10:-200 11:-175 13:-156 14:-82 15:106 17:-209 19:90 20:-112 21:-119 22:-89 23:167 26:-128
my_brows 25:-140 26:146
my_bus 11:-143 12:244 24:-114 26:-182
my_calendar 0:124 11:151 26:-115
my_car 12:110
my_cat 26:126
my_chanc 8:159 12:-160
my_chapter 25:-125 26:158
my_charact 6:205 26:-170
my_cheek 7:126
my_chief 26:113
my_child 3:105 16:-85 26:105
my_children 4:103 17:146 26:-83
my_choir 11:96
my_circl 9:171 11:-124 26:-101
my_class 4:114
my_classmat 2:210 4:-84 26:-133
my_cloth 13:-81 21:-98 26:164
my_colleagu 26:209
my_colleg 4:162
my_compan 26:120
my_company 9:-168 26:189
my_complaint 26:86
my_contact 4:-114 10:-252 11:-134 15:-98 21:-211 23:-214 25:294
my_contract 26:184
my_counsellor 0:231 2:-87 3:-117
my_countr 0:117 6:-82 9:161 21:-99 26:-119
my_cours 1:132
my_cousin 1:105 6:-105 11:-85 15:145
my_cov 25:-114 26:178
my_cultur 20:125
my_curriculum 12:97
my_cv 12:239 13:-103 18:-98
my_dad 0:-81 2:-84 5:-102 6:100 7:-91 8:-125 9:-92 14:82 16:132 17:143 21:95 25:-80
my_dat 24:-172 26:162
my_data 25:283 26:-251
my_daught 4:104 9:-81
my_daughter 6:104
my_degre 1:89 2:278 18:-273 26:-208
my_dentist 12:-80 26:202
my_dept 4:91
my_desk 13:87 26:-81
my_dignit 20:99
my_diploma 18:-192
my_dissert 26:175
my_doctor 1:-107 3:-107 6:-91 26:220
my_dog 26:134
my_door 8:-121 15:-81 18:-90 26:210
my_dorm 26:147
my_dream 26:143
my_drill 12:-86 26:135
my_ear 3:116 26:-94
my_email 24:167
my_employ 12:-102 25:-201 26:285
my_english 0:109 6:-98 9:-108 18:197 26:-154
my_entr 2:107
my_essa 25:-130 26:223
my_ex 12:-121 26:183
my_experienc 3:149
my_fac 4:175 7:-104 26:-118
my_fami 1:108 3:-90 9:140 17:-90
my_fath 0:-163 1:-131 6:-155 7:-279 8:-94 10:92 13:-141 14:-106 18:108 21:-165 23:-135 26:217
my_favourit 5:109
my_fear 7:210 14:-86 26:-170
my_feet 5:205 26:-189
my_field 3:133 6:-99 9:109 26:-84
my_final 1:-110 2:223 26:-107
my_first 0:-175 1:86 7:116 10:-92 14:-120 18:-123 21:262 24:89 26:-340
my_flat 26:139
my_flatmat 0:110 2:-128 3:-109 5:-93 6:-87 12:-125 13:-99 14:-128 17:-107 19:-83 20:151 21:-80 22:-127 24:214 25:105 26:-113
my_flight 26:86
my_floor 1:83
my_folk 9:135
my_form 4:94 10:133 26:-162
my_fre 6:211 11:-82 17:-122 26:-134
my_fresh 2:107
my_friend 1:-135 2:-87 3:-236 4:-94 6:-82 7:97 8:-106 10:155 11:-322 13:-162 18:116 19:101 20:-247 24:-104 26:-201
my_futur 1:141 2:-96
my_girlfriend 2:83 6:-84 9:-137 17:-123 20:159 21:-136 26:200
my_glass 7:-139 10:-92 26:164
my_godmoth 21:139 26:-82
my_godmother 9:101
my_gown 2:156 7:-109
my_gpa 18:203 26:-169
my_grad 18:198
my_gran 3:-108 6:86 17:122 22:97 23:-91 26:-124
my_grandfath 10:-131 26:218
my_grandmoth 6:-122 26:183
my_gratitud 22:111
my_greatest 26:88
my_group 26:155
my_gut 1:-111 6:234 24:-84 26:-120
my_gym 26:157
my_hand 2:98 3:174 7:164 18:83 21:-93 26:-265
my_handwrit 1:-88 7:-163 22:-83 26:230
my_head 1:-90 3:135 5:129 10:-122 21:120 26:-114
my_health 26:137
my_heart 6:116 11:-85 16:121 17:-145
my_high 1:136
my_hom 15:-104 26:136
my_homework 13:-141 26:195
my_host 0:112
my_hot 22:106 26:-92
my_hour 12:-85 26:125
my_housemat 2:139 26:-113
my_husband 3:110 4:120 9:-139 10:-185 12:144 26:-285
my_idea 5:177 26:-157
my_imag 5:137
my_imagin 5:206 26:-184
my_inbox 13:-109 24:161
my_inform 0:-187 7:-83 8:-85 13:-116 25:252 26:-151
my_interest 6:133 7:-89
my_internet 5:-129 26:186
my_job 3:90 17:117 19:-137
my_key 4:-87 26:165
my_kne 3:143
my_landlord 24:-111 26:201
my_lap 8:148
my_laptop 26:225
my_last 1:-129 3:-81 7:-92 12:-118 14:217 15:239 26:-120
my_lawy 26:81
my_lectur 10:-96 26:127
my_let 10:98
my_letter 4:-85 11:137 25:159 26:-97
my_librar 26:94
my_lif 1:127 2:-92 3:186 5:-96 6:-97
my_linkedin 11:-85 24:118
my_list 4:-110 10:-221 12:-139 14:275 26:-157
my_loan 20:217
my_mail 7:241 10:-82 11:247 12:-218 14:-156 15:-132 21:-121 25:119 26:-376
my_major 3:-176 16:-86 25:-91 26:182
my_manag 3:-81 10:-106 26:221
my_mark 1:-92 3:-89 6:143 11:-96 17:-135 18:182 25:-89 26:-285
my_mast 1:-105 2:141
my_master 2:149
my_mat 3:131 11:99 21:-86 26:159
my_math 26:95
my_messag 24:181
my_mind 6:181 14:89 22:116 26:-115
my_minor 26:130
my_mom 1:137 6:-110 13:-96 26:121
my_mone 20:-202 25:-81 26:225
my_moth 0:-81 1:-114 4:-88 5:-95 7:-162 8:-97 10:-123 11:-153 12:180 14:-136 15:-128 19:108 21:-166 22:-200 23:-149 24:-85 25:-196 26:162
my_mother 0:-94 5:-92 7:-161 11:-84 13:155 22:151 23:-103 25:141
my_motiv 26:115
my_mouth 2:-120 4:-92 7:174 8:-83 11:179 12:-120 13:-81 14:-110 15:-97 26:-149
my_mum 12:-155 13:-100 14:100 15:86 24:169
my_nail 26:155
my_nam 9:-113 10:-152 21:-135 22:-98 26:175
my_neighbour 1:-87 3:-194 4:-87 5:133 8:163 10:-314 12:-182 14:-175 15:-143 16:135 18:-93 19:-87 20:-164 24:-151 26:273
my_nephew 16:116 26:-103
my_nerv 7:185 13:-98 26:-186
my_network 9:195 26:-149
my_next 9:-91 21:189 26:-170
my_not 2:-104 4:-90 6:-147 11:103 12:-112 14:-96 18:198 21:197 22:-331 25:197 26:-299
my_notic 26:206
my_novel 26:160
my_old 1:-208 2:-104 3:183 4:345 6:-102 10:-280 12:-85 26:-276
my_open 14:143 26:-108
my_option 26:118
my_orient 1:113
my_oth 25:97
my_own 0:-95 9:96 10:127 14:-115 26:-121
my_pap 21:87
my_paper 12:150
my_parcel 26:111
my_parent 1:149 3:-163 7:-90 8:-88 9:176 10:302 11:-150 12:-210 15:-137 17:-148 18:-95 21:-140 23:-104 25:-130
my_partn 6:171
my_past 3:101
my_personal 12:-171 25:-174 26:214
my_personalit 6:92
my_phon 7:-142 9:183 11:-137 12:161 24:-90 25:-128
my_photo 26:89
my_piano 21:163 26:-127
my_pitch 13:139 26:-109
my_plant 26:87
my_portfolio 12:121
my_previou 3:137 9:-117
my_print 26:135
my_privat 25:-201 26:217
my_prof 11:102 21:161 26:-199
my_profession 3:154 6:98 19:-123
my_professor 10:131 11:-123 12:-83 21:156
my_profil 26:109
my_progress 3:-83 12:-199 21:-101 23:199
my_question 0:-81 7:133 12:-97 13:271 14:149 15:-117 16:-82 17:-122 18:-100 19:-102 21:-247 24:-97 26:-329
my_remark 25:137 26:-129
my_request 2:-80 11:187 14:-81 24:230 26:-288
my_residenc 26:130
my_resum 1:140 12:106 21:-122 23:-88
my_right 26:148
my_room 13:99
my_roommat 2:-149 12:113 13:178 20:-91 21:-95
my_résumé 12:136
my_salar 26:99
my_saturday 7:-95 17:152 26:-94
my_sav 13:-109 26:166
my_school 4:132 26:-119
my_screen 0:-119 26:214
my_scribbl 14:-93 21:149
my_second 1:90 17:-92 24:145
my_seminar 1:119
my_sheet 10:-155 11:-109 14:190
my_shirt 13:169 26:-115
my_shop 3:103
my_showreel 12:120 26:-113
my_sist 0:-186 2:-119 4:-121 5:-130 9:-132 10:-211 12:-219 13:104 14:101 15:-100 16:-111 17:-147 18:-181 19:-158 20:-152 24:-173
my_skill 3:118
my_sleev 3:-92 13:160
my_son 1:88
my_spoken 7:142 18:-113 26:-99
my_star 26:170
my_stomach 6:93
my_stor 3:97 13:137 26:-123
my_strength 6:195 26:-204
my_stud 1:-217 2:241 6:-80 8:-81 9:-95 10:-109 11:163 13:-90 18:-238 23:-102 26:196
my_student 0:-89 20:-119 26:184
my_stuff 12:-87 25:184 26:-172
my_subject 1:127
my_supervisor 2:137 7:-101 21:-92 25:-126 26:203
my_tablet 24:-87 26:175
my_talk 7:-87 13:120 14:-153 21:227
my_teach 0:-95 1:-116 3:-290 4:-86 5:142 6:-130 7:-139 9:-150 11:185 12:-81 13:-191 14:175 15:-83 16:122 18:81 21:-206 22:-109 23:-138 25:-168
my_team 15:-106 26:157
my_term 11:-84 26:117
my_text 24:-153 26:168
my_thank 22:80
my_thesi 26:139
my_thing 6:133
my_third 7:92 14:119
my_throat 7:132 26:-107
my_tim 3:-97 8:132 25:303 26:-297
my_timesheet 10:-127 26:191
my_timetabl 1:161
my_tooth 26:114
my_town 10:216 11:-113
my_trad 3:203 16:-187
my_train 3:128 26:-103
my_tuition 20:-94 26:142
my_tutor 0:172 3:-125
my_uncl 1:-105 2:-110 3:-135 4:-144 6:-132 7:-127 8:-160 9:-179 10:238 11:-159 13:-110 14:-142 15:-125 17:-114 18:119 19:-94 21:-128 24:-149 25:-117 26:-96
my_universit 4:166 26:-104
my_university 4:183 26:-119
my_valu 6:176 21:-147
my_veterinar 4:126 26:-81
my_violin 26:98
my_visa 24:-177 26:207
my_voic 7:285 26:-255
my_weakness 0:-90 11:-81 14:-175 26:283
my_whol 11:94
my_wif 3:100 4:-97 7:189 12:-127 21:-99 23:-83
my_word 7:205 11:-96 14:-128
my_work 2:-97 7:133 10:-116 13:209 17:-187
my_year 2:177 26:-240
myself_and 7:-99 11:202 26:-137
myself_brief 11:-147 13:199 14:-91 26:-92
myself_doing 6:147
myself_for 0:98
myself_in 0:-119 11:178 13:199 14:-154 21:-86
myself_mak 7:195 13:-147 14:-85
myself_might 7:134
myself_now 2:179 26:-178
myself_out 2:-109 3:-199 6:-162 7:-173 11:-134 12:-112 13:-167 21:-121 26:290
myself_that 15:152
myself_to 6:162 7:136 13:-158 14:-115 26:-92
myself_what 7:-164 13:-192 14:261 18:-109 21:-116
myself_without 7:117
nag 3:-91 21:173 22:-100 23:-99 24:-164
nah 18:148 26:-104
nail 25:-133 26:180
nam 0:-384 1:-254 2:-260 3:-283 4:-108 5:-398 6:-299 7:-286 8:-359 9:-142 10:329 12:-425 13:-216 16:-203 17:-371 18:-374 19:-256 20:-92 21:274 22:-394 23:-242 24:-336 25:-165 26:-308
nam_a 9:-135 10:-97 11:219 12:-87 20:90 21:185 26:-275
nam_and 0:-102 5:-90 9:177 10:133 11:-98 21:-195
nam_at 11:-230 14:241 20:-103 21:121 26:-191
nam_day 11:129
nam_do 11:91
nam_drop 11:94
nam_for 11:-118 13:-118 26:212
nam_from 10:139 13:-88
nam_his 20:98
nam_how 9:-96 11:178
nam_in 10:126
nam_is 9:-102 13:163
nam_of 21:199
nam_on 10:-126 21:223
nam_paint 10:96
nam_round 10:126
nam_somebod 10:113
nam_term 15:104
nam_tip 21:123 24:-94
nam_to 9:171 11:-124 26:-101
nam_which 10:155 11:-113 26:-105
napkin 21:97
napkin_and 21:83
natural 3:-103 4:-118 12:-123 23:172
natural_way 4:-89 12:-87 23:168
nav 2:-94 3:215 26:-180
nav_and 3:131
nav_id 3:146 26:-146
near 0:-214 2:-152 3:-211 4:-177 5:-253 6:-98 7:-173 9:-259 10:242 11:-146 13:-160 14:-191 15:-142 16:-166 18:-249 19:-194 20:134 25:-108
near_ask 12:156 17:-117
near_campu 1:-122 10:-93 26:203
near_don 1:144
near_me 5:-127 6:-177 10:244
near_sent 6:111
near_the 14:-87 20:174
near_to 8:141
near_who 10:141
nearest 10:-99 16:-95 26:159
nearest_pharmac 26:111
necessar 0:-88 7:-138 14:191 18:157 26:-85
necessar_need 18:86
need 0:-97 2:-123 3:-118 7:-81 12:-106 16:100 17:-105 18:246 19:-97 20:-135
need_a 0:-184 1:-120 3:82 10:-187 11:-88 12:-143 15:87 16:-230 17:-107 18:165 20:-89 22:-114 23:-103 26:215
need_an 26:126
need_for 0:-114 13:242 18:135 26:-113
need_me 17:94
need_my 7:-95 17:152 26:-94
need_paper 18:179 26:-108
need_somebod 10:100
need_someon 12:125
need_someth 3:-92 11:-130 23:281 25:-87 26:-111
need_to 0:257 1:-91 2:-81 3:-129 5:82 7:-208 8:-124 9:-155 10:-205 13:116 14:-124 16:-107 18:-155 20:237 21:-96 23:-232 26:-250
need_typesetter 16:147
neednt 3:-85 5:-153 18:156 20:-128
neednt_pay 26:123
neednt_try 18:157 26:-97
negativ 19:124 26:-93
negativ_thing 19:108 26:-81
negoti 12:-150 20:-207 26:210
negotiat 5:-93 8:-157 20:165 26:98
negotiat_a 8:-112 26:179
negotiat_can 20:129 26:-86
neighbour 0:-126 1:-158 3:-257 4:-169 5:109 6:-114 7:-152 8:133 9:-134 11:-84 12:-296 13:-155 14:-292 15:-282 16:87 17:-196 18:-236 19:-201 20:-275 21:-142 23:-99 24:-275 26:232
neighbour_borrow 12:-86 26:135
neighbour_boy 2:108 26:-94
neighbour_did 3:-138 5:200 10:-95 26:-84
neighbour_dog 26:94
neighbour_ex 10:117 26:-103
neighbour_for 10:-92 18:-80 26:187
neighbour_of 10:188 26:-181
neighbour_play 11:125
neighbour_say 5:-92 10:-105 16:173 20:-82 26:102
neighbour_start 2:-97 8:199 26:-122
neighbour_to 12:-88 24:-111 26:241
neith_of 1:-85 10:-114 14:193 21:-84
neith_stamp 22:116
nephew 16:124 26:-117
nephew_say 16:116 26:-103
nerv 6:-91 7:259 13:-126 14:-114 19:88 26:-262
nerv_about 19:92
nerv_befor 7:185 13:-98 26:-186
nervou 2:-99 7:218 14:-207 18:-170 26:113
nervou_about 7:-92 18:-92 26:183
net 0:-81 5:-157 8:-87 20:164 26:-87
net_but 5:-106 20:166
net_i 10:113
netflix 5:-134 26:146
network 0:90 1:-235 2:-154 3:-144 5:-136 6:-246 7:-297 8:-217 9:291 10:-145 11:-177 12:-172 13:-129 14:-230 15:-150 16:-171 17:-111 18:-117 19:-183 20:-98 21:-167 22:-116 23:-185 24:-104 25:-204 26:-115
network_call 0:147
network_event 9:125
network_feel 9:120
network_from 9:165
network_important 9:103
network_is 9:109
network_mat 9:109
network_onl 0:-97 9:135
network_with 0:162 9:-140
nev_about 14:-85 20:174
nev_advertis 8:124
nev_appli 8:127
nev_ask 13:183 14:-84 20:-94
nev_be 17:101
nev_been 5:87
nev_bring 12:223 13:-172
nev_dar 7:143
nev_do 12:181 13:-91 26:-137
nev_don 0:142
nev_giv 26:115
nev_had 1:138 4:-137 10:144
nev_has 8:134
nev_heard 1:117
nev_kept 3:-121 4:190
nev_know 1:-106 3:-83 5:-143 7:210 13:-192 14:160 20:-142 26:-142
nev_leav 14:126
nev_lik 3:230 4:-85 12:-82 17:-89
nev_met 10:-134 11:250 14:-94 23:-171
nev_my 3:-138 5:200 10:-95 26:-84
nev_nev 3:-138 5:200 10:-95 26:-84
nev_onc 7:-138 14:153
nev_paid 4:111
nev_post 8:90
nev_react 24:96
nev_read 25:-125 26:158
nev_saw 8:91
nev_say 19:171 26:-95
nev_seen 5:-140 18:193
nev_sent 7:184 11:-162
nev_sign 23:-111 26:148
nev_spok 4:112
nev_talk 20:127
nev_tell 12:-102 19:216
nev_thank 22:122
nev_ther 12:-148 17:199 26:-142
nev_to 20:99
nev_want 15:138
nev_wash 22:-84 26:190
nev_went 4:111 12:-91
nev_work 3:167 10:-121
new 4:-134 5:-249 6:-185 7:-150 9:-90 10:-291 11:-408 12:-244 13:-288 14:-392 17:-211 19:-218 20:-309 21:-216 22:-139 23:-118 24:-167 25:-221 26:133
new_at 1:157 2:-157 23:179 26:-126
new_countr 9:93
new_degre 2:151
new_development 15:-154 16:234 23:-134
new_diploma 2:115
new_dramaturg 8:91
new_fac 8:97
new_field 3:228 16:-158
new_grad 2:108
new_graduat 2:177 3:-116 16:-117
new_groom 8:116
new_hiv 26:114
new_how 3:88
new_identit 23:-111 26:173
new_mint 2:184 26:-122
new_one 3:240 9:-143 16:-199 26:118
new_peopl 0:-209 2:-177 3:-184 8:-85 15:184 16:-211 18:222 23:-90
new_ppl 15:151
new_print 26:125
new_student 1:-84 26:185
new_stuff 16:210 23:-171
new_thing 16:122
new_to 1:138 3:-109
new_toda 2:-88 16:-84 26:187
new_town 26:225
new_which 11:-106 23:163 26:-150
new_year 23:120
new_zealand 0:233 26:-202
newbi 3:196 10:-102 12:-126 14:-104 16:-91 17:-81 20:-101
newbi_question 3:190 12:-98
newcom 0:-141 13:-89 18:166 20:-81 26:-168
newcomer 15:170 16:-141 18:-148
newcomer_are 15:165 16:-94 18:-111
newslet 26:166
newslet_of 26:122
newspap 0:220 26:83
newspap_or 0:126 26:-86
next 0:-371 1:-214 3:-221 4:-255 5:-306 7:-149 8:-161 9:126 10:-169 11:-268 13:-113 14:-241 16:-128 17:-256 19:-177 20:-170 21:233 24:-350 25:-140 26:-137
next_day 22:118
next_full 21:-136 26:180
next_holida 14:-86 17:-132 21:-82 23:-86 26:193
next_how 9:102
next_im 9:143
next_month 2:99
next_mov 9:-91 21:189 26:-170
next_one 2:-125 3:-89 6:186 13:142 21:-153
next_saturda 2:88
next_step 13:-98 18:-114 21:226
next_tabl 12:219 26:-200
next_thre 13:-86 21:150
next_tim 15:152
next_town 16:98
next_week 2:90 7:83
next_year 16:-105 21:-184 23:218 26:-93
nic 0:-144 1:-196 2:-81 3:-150 6:-201 7:-126 10:148 11:-242 12:-98 13:-81 14:107 15:151 16:-93 17:-103 18:-139 19:-94 20:-136 21:-93 26:-177
nic_chat 8:98
nic_first 14:161
nic_handwrit 22:116
nic_in 23:120
nic_thing 6:-109 10:182
nic_to 14:-84 15:160
nice 0:-82 2:-94 3:-160 5:-133 6:-105 8:-101 9:-136 10:-89 11:-156 12:-125 15:-196 16:83 17:-199 18:-252 19:-106 20:206 24:176
nice_that 5:-97 24:176
nicest 19:124
nicest_moment 19:116
nich 5:-111 8:-160 10:192 26:-201
nich_job 8:-123 10:186 26:-154
night 0:-238 1:-122 2:-244 4:-130 5:-177 7:-240 8:-161 9:-143 10:-188 11:-133 12:-227 14:-205 15:-168 16:-106 17:161 18:-117 19:123 20:-184 21:-139 22:-110 23:-193 24:-89 26:93
night_are 3:96
night_befor 13:104
night_doe 17:146 26:-140
night_for 17:-150 19:219 26:-102
night_owl 6:165 26:-153
night_she 17:126 26:-100
night_shift 17:121
night_what 26:131
night_whod 17:138 26:-87
nightmar 10:-123 15:151
nin 1:-186 2:-155 3:-111 4:123 5:114 10:-171 12:-87 13:186 14:-128 15:-154 17:-130 18:-156 19:-165 20:-161 23:-90 26:-217
nin_and 5:169 6:-93 15:-91
nin_of 3:-81 13:148
nin_on 13:87 26:-81
nin_peopl 24:96
nin_ridiculou 3:123
nin_what 7:82
nin_year 3:-108 4:167
ninet 0:-164 4:104 5:-146 6:-95 21:-122 24:-140 25:-81 26:158
ninet_is 4:98
nineteen 1:274 4:-155 26:-115
nineteen_and 1:82
nineteen_that 1:97
nineteen_what 1:86
nineteen_year 1:133 4:-108
ninth 2:170 26:-192
ninth_and 2:154 26:-139
no_alread 24:105
no_answ 2:128 24:-82
no_begin 14:100
no_butterf 9:98
no_clu 1:240 6:-91 9:-122
no_connection 9:133
no_declin 24:82
no_end 14:100
no_engagement 1:-82 2:107
no_even 6:154
no_excus 1:-81 12:-119 23:195
no_experienc 1:273 2:-236
no_first 1:-119 2:126
no_go 12:104
no_good 9:124
no_help 22:136
no_holiday 26:129
no_how 14:119
no_idea 1:300 2:-114 3:-136 6:-118 11:-134 13:-90
no_job 0:154 2:86 8:-124
no_lab 2:131
no_long 1:-104 2:158 7:98 26:-130
no_major 1:89
no_new 23:185
no_notion 20:109
no_one 1:-210 2:127 3:-97 6:-87 7:-135 8:-108 9:192 10:-162 15:184 26:-82
no_open 8:213
no_order 20:138 26:-101
no_person 9:87
no_plan 2:137 18:-80 21:111
no_puppet 0:-80 7:-116 9:-165 10:231 24:-118 26:-107
no_reaction 24:81
no_right 7:95
no_signal 12:112
no_so 5:-97 24:176
no_thank 2:88
no_tim 2:-116 24:156
no_to 3:141 24:-253 26:168
no_vacanc 8:127
no_websit 5:149
no_what 14:177 21:-166 24:95
nobod 0:-137 1:-310 5:-165 6:-423 7:-95 9:125 10:-96 11:-224 12:-329 13:-352 14:-115 17:-311 18:-315 19:-253 20:-297 21:-281 22:-162 23:-329 25:-258
nobod_and 1:111 9:-89
nobod_answ 11:-88 24:205 26:-165
nobod_answer 14:-192 26:181
nobod_anywher 10:141
nobod_can 16:110
nobod_els 8:151
nobod_ever 8:138
nobod_film 5:82
nobod_from 4:114
nobod_get 0:186 8:-145
nobod_has 8:146 10:-113
nobod_hir 2:156 26:-111
nobod_how 9:84
nobod_in 1:-80 9:128 10:104
nobod_invit 2:141 26:-98
nobod_know 4:174 7:-114 9:-99 10:119 11:-87 24:-85 26:-119
nobod_lik 7:144 24:-112
nobod_need 16:147
nobod_of 14:-179 24:240 26:-93
nobod_pick 1:-81 6:-98 7:-250 10:-177 14:-107 24:-104 26:293
nobod_said 15:158
nobod_say 7:-81 13:-102 14:220 24:-191 26:-101
nobod_so 9:126 10:-92
nobod_tak 2:100
nobod_told 3:188 18:-92 26:-143
nobod_want 2:89
nobod_who 9:190 26:-116
nobod_will 3:143
nobod_would 11:94
nod 0:297 2:-92 6:-99 7:-97 8:-122 9:-92 10:-92 11:-139 13:-149 14:-185 15:-99 26:-85
nod_along 0:209 11:-81 14:-125
nod_what 0:154
nod_when 0:209 11:-81 14:-125
nois 0:-146 6:102 10:-158 11:-119 15:166 17:-221 26:-122
nois_and 12:111 26:-84
nois_be 6:137 10:-124
nois_is 15:187 17:-163 26:-107
non 1:81 2:-89 3:-118 4:-81 7:82 10:-94 14:167 15:-86 21:-103 24:-96 26:-110
non_for 7:138
non_left 14:122
non_of 14:81
non_what 1:106
noon 26:135
noon_my 26:120
nor_do 0:163
nor_lik 3:-128 11:175 16:-90
nor_nic 22:116
normal 1:81 2:-83 4:-133 6:-137 7:-137 9:-159 11:-334 12:-283 13:-182 14:-89 16:-138 17:-322 18:-253 19:140 20:197 21:-132 22:-153 23:-142 24:-261 25:-82 26:-163
normal_day 15:157
normal_is 8:138 26:-97
normal_monda 0:-86 5:200 10:-122 26:-178
normal_rang 20:151 26:-104
normal_tak 0:91
normal_that 1:137
normal_to 0:-216 5:-100 11:-101 12:-117 20:193 26:189
normal_with 17:-150 19:219 26:-102
normal_work 10:169 11:-81 26:-98
norwa 20:-161 26:167
nos 7:-106 11:-88 15:-138 19:139 26:-98
nos_ask 15:-88 19:150
nos_so 12:113
not 0:-257 1:-263 2:-299 3:-273 4:-236 5:-191 7:-184 8:-199 9:-140 10:-142 11:-110 13:-259 17:-93 18:85 19:-243 20:-107 21:242 23:-365 24:-270 26:-326
not_a 21:84 24:149 26:-102
not_about 6:212 26:-99
not_advertis 5:179 26:-117
not_aft 21:-147 22:162
not_all 19:108 21:148
not_allow 3:161 4:-113 26:-112
not_and 21:122
not_apply 0:121 26:-122
not_ask 12:213 13:-83
not_be 6:-94 11:151 22:-196 23:170 26:-216
not_becaus 2:187 6:-110 24:-85
not_charg 24:-87 26:175
not_clev 7:-120 18:166
not_com 8:-169 9:-147 12:-184 14:-81 23:-123 24:229 26:141
not_comfortabl 12:108
not_do 26:116
not_doe 6:153
not_doing 8:91
not_fak 9:109
not_finish 14:165 21:-105
not_for 6:86
not_from 21:148
not_get 11:-119 14:-119 21:-97 23:193 26:-101
not_good 0:214 2:-89 6:-160 7:116 14:-154 18:111 21:-121 26:-182
not_hav 3:202 7:-164 21:-123 23:130
not_hir 0:-87 8:165
not_ill 24:94
not_in 2:-89 5:98 6:-111 8:167 10:-135 16:140 18:179 21:-117 26:-180
not_just 19:142
not_know 7:-90 25:142
not_laugh 1:158 3:-80
not_lik 6:-81 11:-143 18:-115 19:-105 22:197
not_mak 12:111 26:-84
not_mat 10:134 11:-112
not_my 6:122 7:138 18:-102
not_normal 8:138 26:-97
not_of 22:188
not_one 2:169 3:-87
not_onl 2:127 6:140 11:-92
not_or 12:-252 14:264
not_perfect 7:107
not_prepar 13:126
not_print 26:135
not_privat 12:-84 25:162
not_public 8:130
not_recognis 3:88
not_show 24:142
not_so 5:157
not_sound 11:186 26:-111
not_stick 6:-96 11:-93 23:-86 26:194
not_suppos 11:-128 12:211
not_sur 2:-91 9:-94 24:153
not_tell 5:83
not_that 23:131
not_the 6:108 12:-80 23:114 24:-92
not_thi 0:135
not_to 6:96 8:160 12:-149
not_too 3:130 24:94
not_understand 7:115
not_use 13:-84 14:109
not_what 21:164 22:-89
not_wheth 6:121
not_whil 12:257 21:-130
notar 0:-140 5:168 7:-87 11:121 12:-127 13:82 19:-124 23:-93 24:-119 26:-123
notar_i 22:118
notar_or 11:140 26:-101
notar_the 5:182 22:-113
notar_what 13:87 26:-81
notary 3:-129 24:160 26:-111
notary_offic 3:-89 24:151
notebook 0:176 6:-90 8:-108 12:-84
notebook_in 0:168
noth 0:-230 1:135 2:183 3:-149 4:-166 5:-314 6:-96 7:96 9:-247 10:-376 11:-114 12:-381 14:-214 15:-194 16:-365 17:-260 18:-302 19:-240 20:-305 22:-325 23:-134 26:-174
noth_about 1:164 9:-105
noth_again 24:94
noth_but 0:-116 1:-160 2:152 3:-155 6:-115 7:-154 8:-92 11:109 22:-99 23:-103 24:-136 26:194
noth_cam 24:94
noth_com 2:187 6:-110 24:-85
noth_els 1:97 3:-131 4:125 13:88
noth_for 21:98
noth_had 23:111
noth_how 1:-105 2:141
noth_is 8:194 9:-98 23:-93
noth_ive 1:158 2:-108 7:-83
noth_of 3:133 21:172
noth_on 1:156 25:156 26:-233
noth_to 6:-102 7:319 12:-88 24:-165 26:-236
noth_what 26:155
notic 0:-170 1:-104 2:-166 3:-255 5:-179 8:-101 9:-202 10:-103 11:-290 12:-98 13:-170 14:-179 15:244 16:-142 17:-149 18:-163 19:-263 20:-102 21:-215 23:-217 24:-95 25:183 26:100
notic_a 11:-173 25:185
notic_at 6:-141 7:159
notic_do 26:187
notic_that 3:-121 5:-98 6:147 15:192 19:-180 21:-85 25:121 26:-177
notic_what 15:152
notion 20:117
notion_wheth 20:109
novel 0:-104 1:-86 5:-308 9:-163 11:-149 22:-115 26:374
novel_about 5:-143 26:170
novel_publish 26:160
novemb 5:189 11:-142 15:-166 23:121 24:-101
novemb_id 23:111
now 0:-541 4:-86 5:-191 6:-96 7:-195 8:-436 9:-302 10:-333 11:-139 12:-394 13:-603 14:-249 15:-133 17:-370 19:-321 20:-377 21:128 23:-143 24:239 25:-287 26:-226
now_almost 22:118
now_but 1:120 3:-101 16:98
now_fort 3:85
now_hes 24:115
now_i 0:-94 2:109 3:255 4:108 5:-94 6:-143 7:-94 8:-81 16:-89 18:-81 21:-150 23:-175 26:-237
now_id 3:160
now_im 2:-168 3:-83 4:-107 7:164 15:137 21:100 23:140 24:-104
now_its 21:-105 22:198 24:-118
now_ive 21:98
now_met 23:90
now_nobod 2:89
now_on 3:-147 18:205
now_or 1:112 2:-104 11:-85 24:-100 26:129
now_real 1:113
now_rewritten 11:94
now_she 11:-97 14:-106 21:-141 24:243
now_spoken 6:83
now_that 2:134 14:-156 16:128 21:184 24:-97 25:-84 26:-132
now_the 3:-82 24:147 26:88
now_to 13:-169 18:214 25:-91 26:-90
now_two 24:96
now_what 2:-122 5:-109 6:155 13:-159 14:-151 24:123 25:-133 26:-111
now_with 2:115
nowher 11:-172 24:186 26:-159
nuclear 3:-101 26:144
nuclear_plant 26:126
nuisanc 10:-163 11:-96 14:-94 15:-95 16:-102 17:-83 18:-126 23:211 24:-112 26:109
numb 0:-267 4:-148 5:-164 6:144 7:-91 9:-88 12:-83 14:-118 16:-89 19:-115 21:-103 26:163
numb_for 6:205 26:-208
numb_of 26:222
number 0:-216 5:-207 6:333 7:-94 8:-88 9:-195 10:-177 11:-125 12:-112 14:-114 15:-110 18:-159 20:115 26:-227
number_and 6:93
number_from 0:-119 5:-84 6:212 9:-147 26:-86
number_on 5:-106 20:166
number_say 6:108
nurs 0:-196 2:-201 3:291 4:-180 6:131 7:-110 8:-93 9:-164 11:-131 12:-187 13:-157 14:-180 15:-140 16:-129 18:-218 20:-220 21:-162 22:-95 23:-112 24:-122 25:-183 26:-331
nurs_all 3:124
nurs_and 3:129
nurs_but 3:164 6:-113 20:-80
nurs_costum 26:176
nurs_get 17:145
nurs_go 19:141 26:-94
nurs_how 6:113 26:-81
nurs_i 6:162 26:-92
nurs_is 10:126 26:-103
nurs_real 5:130
nurs_school 1:149 26:-97
nurtur 23:88
nyc 17:-146 20:165
observator 4:112 7:-81 8:138 10:-92 12:-119 15:-92 26:-105
observator_has 8:133
observator_sat 4:112
occasion 11:-141 23:239 26:-209
occasion_holida 11:-106 23:163 26:-150
occasion_to 23:118
occup 0:-214 2:116 3:-233 5:235 6:-236 8:-123 9:-187 10:145 13:-99 16:106 17:-99 18:-238 19:-141 21:-119 23:-106 25:-146 26:-211
occup_be 3:-93 16:102
occup_how 2:143 18:-117
occup_near 5:-127 6:-177 10:244
octob 2:-118 4:-101 14:-140 21:-83 23:157 24:95
octob_and 24:113
octob_can 14:-84 23:169
odd 1:-105 3:-87 4:136 6:-81 10:130 11:-136 14:103 17:-92 18:-138 21:-90 22:-148 23:148 24:-109 26:-270
odd_as 10:96
odd_to 4:84
odd_who 10:117 26:-103
of 2:-134 3:-128 4:-89 5:-287 6:-215 7:-87 8:-81 9:-224 10:-166 11:156 12:277 13:-227 14:-233 15:-164 16:-102 17:-116 18:-200 19:-202 20:-306 21:-225 22:-316 23:-231 24:-198 25:-153 26:137
of_1972 14:81
of_2001 4:149 26:-124
of_2011 4:98
of_5 6:143
of_88 4:108
of_a 2:-93 3:-123 4:147 5:208 6:-146 11:-85 12:183 13:-111 15:129 17:-99 18:-95 19:-87 22:-229 25:-98 26:-275
of_about 5:89
of_all 14:-160 21:303 23:-113
of_america 0:130
of_an 0:-81 5:145 11:217 12:-124
of_and 6:-83 7:-133 11:-128 26:256
of_ant 26:137
of_any 1:116 22:157
of_applic 2:115
of_ask 7:182 13:153 14:-108 26:-197
of_australia 26:90
of_becom 7:-107 17:209 26:-81
of_bed 17:192
of_beer 4:-106 10:-98 21:166
of_being 0:-144 5:170 8:184 12:-233 19:153 26:-211
of_bother 7:102
of_by 26:143
of_call 7:214 9:-131
of_can 8:108
of_chil 26:95
of_choos 6:197 7:-100 10:-90
of_colleg 1:242 2:-189
of_complaint 11:-122 26:188
of_contact 0:-82 4:-109 9:-137 21:-121 25:-165 26:278
of_convers 0:186
of_curiosit 8:98
of_dat 11:194 26:-175
of_direction 3:112
of_doing 3:153 26:-99
of_doubt 6:172 21:-127
of_drink 0:207 14:-81 26:-85
of_economic 1:111 9:-89
of_engine 2:131
of_everyda 5:141 26:-121
of_everyon 4:164
of_everyth 21:115
of_experienc 1:-107 2:193 3:-90 10:-92
of_firm 4:112
of_first 1:137
of_flu 26:96
of_fly 7:-106 26:138
of_forestr 3:126
of_fort 20:100
of_franc 26:83
of_friend 9:148
of_going 3:132
of_hair 26:165
of_hand 2:-97 18:143
of_hear 2:95
of_her 0:-126 6:-91 8:-165 9:123 15:104 16:170 20:109 23:-117 26:-169
of_him 12:-109 23:168
of_hir 12:156
of_his 0:-105 11:-151 12:104 14:182 15:-97 18:-86 22:146 26:-108
of_hous 15:152
of_how 11:237 26:-239
of_in 7:135
of_inform 0:148 26:-83
of_interest 6:-88 9:138
of_it 0:118 1:81 2:-85 3:-154 4:-134 5:231 6:-204 7:-133 9:-188 10:-125 11:-95 12:-177 14:114 15:-111 17:-151 18:195 19:-136 20:-152 21:226 23:-80 24:-109 26:-380
of_job 5:-84 8:156 26:-108
of_laborator 10:98
of_learn 5:-83 18:-97 19:-115 26:213
of_leath 22:105
of_leav 19:151
of_lectur 2:182 10:-109
of_lif 0:-127 5:-133 6:-95 23:194 25:-93
of_lin 11:-109 12:164 20:-86
of_loner 15:149 26:-113
of_look 7:192 26:-99
of_los 9:143
of_machin 16:135
of_mail 11:177 25:-85
of_me 2:85 5:-81 22:170 23:117 26:-203
of_mic 26:145
of_min 8:181 20:113
of_mone 2:-125 3:-85 5:-99 6:-113 12:-143 14:-141 26:273
of_mongolia 26:130
of_mouth 8:145
of_my 0:-152 3:-104 4:147 5:-177 6:-214 8:-218 9:-155 10:249 11:197 12:-302 13:181 14:-151 15:-202 17:103 18:-171 19:-106 20:-96 21:-150 22:-126 25:143 26:-182
of_ninet 0:-123 5:-80 24:-80 26:216
of_not 21:270 22:-163
of_noth 23:127
of_novel 26:126
of_nurs 1:132 2:-87 3:142 4:-105 26:-109
of_old 4:139
of_one 0:-99 8:171
of_or 20:-178 26:210
of_pap 2:101 21:121
of_pay 20:203 26:-183
of_peopl 2:-89 7:185
of_person 6:176 10:-93
of_pictur 5:141 10:-84
of_plac 8:-85 12:165
of_position 8:130
of_question 3:-117 14:199
of_refusal 2:126 26:-85
of_residenc 18:-176 26:184
of_ring 7:132 26:-107
of_school 2:246 3:-101 4:-107 26:-91
of_sell 3:133
of_ser 5:148
of_she 7:-129 14:204
of_sheep 3:140
of_silenc 23:-98 24:130
of_silk 26:144
of_sixt 10:108 19:139
of_someon 0:-149 11:233 14:-203
of_speak 7:107
of_spider 7:-135 26:172
of_stud 0:-91 1:104 4:-87 18:131
of_study 6:136
of_such 0:146
of_surger 7:221 10:-104 11:-80 21:-122 26:-138
of_sweat 7:-149 26:176
of_tea 8:124 26:-90
of_teach 3:133
of_tenni 21:-85 26:167
of_that 5:93 18:90
of_the 0:-370 2:-205 4:-154 8:-237 9:-110 10:103 11:-169 17:-144 19:168 20:85 21:-379 22:-90 23:-259 24:146
of_their 0:280 3:105 5:-146 7:108 8:-93 9:-81 10:-166 11:-208 14:-172 15:-96 17:-131 21:-124 23:114 24:-96 26:-237
of_them 0:-139 2:-225 3:-274 4:91 5:107 7:-295 8:161 9:202 10:100 11:-91 12:-233 14:-223 15:-125 17:-111 18:145 19:-179 20:-119 22:88 24:152 25:-175 26:-411
of_thes 0:282 2:-112 5:-94 8:117 26:-305
of_thi 0:121
of_thing 5:-126 15:113 21:117 24:-104 25:154 26:-216
of_thos 0:-112 2:-106 5:-109 7:-203 8:-191 9:126 10:-87 15:272 17:194 24:-85 26:-232
of_tim 2:-85 7:-111 11:88 13:195 14:150 21:-107 26:-210
of_to 12:134 26:-119
of_two 21:147
of_unadvertis 8:100
of_universit 1:-220 2:128 4:136 26:-138
of_us 0:-109 1:-106 6:-146 9:-105 10:-126 12:203 14:180 21:-108 26:-86
of_wat 26:123
of_what 0:147 3:174 5:-94 8:-114 11:-103 21:86 26:-94
of_when 8:211 26:-180
of_wher 16:120
of_win 12:150 26:-145
of_word 8:-80 13:-120 14:-150 25:215
of_work 0:-89 5:-160 6:169 8:-85 10:157 11:-131 12:-137 15:-179 19:-80 20:186
of_your 6:-97 25:182
off_a 2:175 14:-157 16:-90
off_am 5:94
off_and 4:152 16:-119
off_at 3:84
off_for 0:-101 4:-100 17:203 26:-170
off_fourteen 3:-85 26:194
off_half 16:157
off_in 14:184 26:-94
off_it 17:-92 20:138
off_of 0:-99 8:171
off_or 3:87
off_question 0:114
off_sinc 0:189 4:-86 16:-80 26:-91
off_the 11:-106 13:-239 14:278 16:-81 17:-121 24:-222 25:229 26:-320
off_to 8:139 16:134 20:-127 26:-124
off_what 5:95
offend 12:-191 14:-88 15:-122 17:-130 19:238 26:-102
offend_if 12:-101 20:117
offer 0:-285 1:-238 2:176 3:-264 4:-230 5:-146 6:-196 7:-220 11:-133 12:-201 13:-173 14:-182 17:-131 18:-127 19:-198 20:-91 21:88 22:-97 23:-115 24:-206 25:-163 26:320
offer_a 6:102 8:128 26:-105
offer_me 3:-118 24:-90 26:249
offer_should 6:-106 26:179
offer_to 10:118 21:160
offer_what 2:107
offic 1:-156 2:-259 4:85 5:-224 6:-160 8:-322 9:-99 14:-254 16:-220 17:-132 18:-271 19:-172 20:-164 21:-227 22:-150 23:-141 24:-125 26:-99
offic_a 10:98
offic_and 3:125 15:132 26:-114
offic_from 15:-104 26:136
offic_i 15:90
offic_im 9:101
offic_just 13:131
offic_laugh 15:115
offic_mad 0:122
offic_or 8:-105 15:189 26:-151
offic_say 3:-89 24:151
offic_shar 4:108
offic_sinc 3:85
offic_still 4:100
offic_the 15:124
offic_what 7:-100 11:206 12:-89 15:-101 24:-208 26:172
official 1:-144 2:-141 3:-111 16:-84 18:-172 25:-115 26:242
often_can 23:-136 24:173 25:-85 26:-91
often_do 11:-97 17:147 18:-120
often_is 12:-103 23:267 25:-88 26:-160
often_may 24:81
often_should 0:165 11:-187
often_that 0:-95 8:-97 11:87 14:-94 23:179
often_to 23:200 25:-88 26:-143
often_you 25:133 26:-105
oil 3:-143 16:-137 25:-122 26:214
ok_call 2:-80 6:-91 14:-121 21:205
ok_in 6:198 10:-164 19:-92
ok_or 11:87 13:-110 23:-83
ok_so 0:96
ok_to 1:-91 4:134 12:152 26:-143
oka_or 24:152
oka_to 1:166 10:-132 11:123 17:-95 23:83 26:-86
old 0:-195 2:-443 3:101 4:249 5:-197 6:-243 7:-244 8:-216 9:-208 10:-229 11:-210 13:-244 14:-297 15:-217 16:-127 19:-183 20:-324 23:-153 24:-192 25:-182 26:-82
old_academ 4:108
old_and 3:-84 16:95 17:96
old_chemistr 21:98
old_colleagu 3:128 26:-103
old_cours 1:-101 4:110
old_department 4:118
old_doe 1:136
old_dog 17:94
old_facult 4:164 10:-158
old_fashion 1:-92 3:-115 4:-121 12:-97 22:147 26:148
old_frat 4:85
old_he 10:-82 12:180
old_is 4:-134 12:-186 26:194
old_ive 1:119
old_or 4:-103 10:142
old_peopl 3:129
old_person 4:-80 10:133
old_plac 4:140 26:-93
old_profession 3:88
old_professor 3:-106 4:132
old_school 4:161 26:-81
old_serious 1:161 3:-177
old_somebod 12:117 17:-89
old_student 1:107 3:-144 4:164 26:-86
old_than 3:190 12:-98
old_the 12:83
old_to 18:137
old_trad 3:161 4:-113 26:-112
old_universit 4:101
old_who 1:-151 3:181
old_work 3:127
olympic 14:99
olympic_of 14:81
ombudsman 3:-90 11:-164 12:-123 13:-137 14:215 21:-91
ombudsman_how 11:-99 13:-104 14:205
on_a 2:-94 5:161 10:-159 11:-137 12:-167 15:-86 17:-138 18:-104 20:-188 26:95
on_an 15:116
on_and 13:156 26:-106
on_board 3:146 26:-146
on_build 18:95
on_call 17:121
on_campu 1:168
on_dark 26:115
on_exercis 12:-97 13:-86 26:174
on_first 10:-89 11:-145 13:-136 15:239
on_for 13:189 26:-173
on_frida 2:130 15:-84 18:105
on_from 14:-88 21:128
on_gatsb 26:134
on_her 7:-81 12:106 24:107
on_his 8:154
on_i 23:90
on_if 3:-147 18:205
on_in 26:120
on_inde 8:159 26:-118
on_insta 12:179 23:-148
on_it 0:-90 6:-134 16:124 20:150 21:158 26:-137
on_its 8:172
on_linkedin 0:-121 5:-132 6:-87 8:-138 10:-185 11:174 12:-162 15:-135 21:-146 23:188 24:95
on_long 26:95
on_mar 6:-120 10:-108 15:-93 17:-194 23:-94 26:233
on_me 0:98 1:135 3:-113 7:-108 12:133 22:90 26:-184
on_monda 2:-81 7:-90 12:-127 13:104 14:-82 16:-108 19:118 21:-153 24:-108 26:170
on_monday 14:-96 25:116 26:141
on_my 0:-108 1:118 2:-177 3:-106 6:-96 7:-100 9:-117 10:-112 12:212 16:-82 18:-124 22:-108 23:-105 24:-117 26:152
on_nam 21:123 24:-94
on_netflix 5:-128 26:141
on_new 8:91
on_of 0:161 8:-112
on_one 6:-105 9:109 10:-125 12:-89 26:215
on_our 20:96
on_pap 2:-114 5:-100 6:201 8:-90 9:-104 10:-108 11:157 16:-92 21:-89 26:-172
on_prepar 13:122
on_prob 12:-116 26:142
on_read 13:-101 24:191 25:-119
on_sav 26:94
on_screen 0:-92 16:164 26:-92
on_social 12:122 23:-84
on_somebod 6:170 16:-84
on_someon 23:117 24:93 26:-117
on_sum 21:109
on_sunday 17:141
on_that 8:-82 10:140 11:-94 15:-82 16:188 23:-103 26:-114
on_the 0:-133 1:-116 2:195 3:-111 5:246 6:-129 8:-183 9:-137 11:-319 12:-217 14:112 15:-227 16:-205 17:-94 18:-234 19:-107 23:114 24:-145 26:-182
on_their 12:114 19:92
on_ther 4:91
on_thursda 0:-106 1:-120 5:-131 6:-99 11:-88 12:-115 13:160 21:-154 23:-88 26:180
on_thursday 12:-107 17:150
on_tim 2:-103 12:106 14:198
on_to 21:163 26:-127
on_track 14:132
on_tuesda 16:120
on_twit 10:157 13:-110 23:-82
on_video 0:110
on_wednesda 13:83 16:92 24:99 26:-124
on_weekend 17:-89 26:197
on_what 17:-110 20:202 26:-186
on_when 20:138 26:-101
on_wheth 16:117
on_who 25:90
on_with 15:252 17:-83 19:-155 20:-91
on_your 0:-104 17:168
on_zoom 24:158 26:-81
onc_a 0:167 23:-121
onc_and 6:121 7:85 26:-84
onc_i 6:135
onc_it 3:-116 14:-92 17:200 23:-93
onc_let 7:-138 14:153
onc_mor 24:154 26:-91
onc_that 7:145
onc_the 14:143 26:-108
onc_then 3:116
onc_told 7:121
onc_we 14:-99 21:131
onc_wer 0:143 5:-116
onc_wev 14:161
onc_youv 21:160
one_a 2:-106 6:188 14:82 21:-149
one_add 5:113
one_aft 6:153
one_allow 26:147
one_alread 0:153 5:-92
one_and 0:159 3:-87 6:-164 10:225 26:-139
one_anoth 15:192 19:-137
one_answ 26:131
one_as 0:142
one_ask 3:-106 9:-98 10:-230 15:112 16:155 17:-112 18:-93 19:248 20:-114 26:-152
one_at 26:100
one_be 0:-123 5:-145 9:-80 10:-89 15:-87 17:193 18:81
one_becom 9:-91 11:-121 18:255
one_beekeep 5:151
one_begin 2:-116 9:110 10:-152 11:175 26:-118
one_believ 5:-106 20:166
one_bring 12:96
one_but 18:110
one_can 4:-84 20:186
one_cancel 12:144 26:-102
one_contact 9:106
one_convers 6:134
one_could 6:214 18:-111 20:-128
one_dar 7:-117 8:-98 15:191
one_day 9:165
one_didnt 7:95
one_dig 10:122
one_direction 6:133 7:-89
one_do 2:164 8:115 9:-144 10:-85 11:129 15:-84 18:-123 19:-87 21:-89 26:-104
one_doe 2:182 10:90 15:-81 18:-102
one_drink 0:-124 12:-92 26:211
one_ent 18:122
one_even 13:229 26:-142
one_exampl 11:177 25:-85
one_find 6:211 18:-117
one_first 10:167
one_get 5:-87 9:114 15:-131 18:201 19:93 26:-86
one_giv 0:-84 24:204 26:-98
one_glassblow 9:171
one_grab 12:164
one_grump 5:109
one_hand 9:116
one_has 18:216 26:-141
one_how 4:107 5:-90 16:117
one_i 1:-132 2:-88 6:-85 9:204
one_ill 18:110
one_in 0:-92 2:-175 7:244 8:147 9:-150 10:111 11:-103 12:-137 14:-122 16:-155 26:-122
one_internal 8:145
one_interview 0:169 26:-126
one_is 5:156 10:142 11:-127 26:-116
one_know 18:128
one_larg 15:127
one_learn 16:149
one_led 9:143
one_liv 20:273 26:-94
one_look 3:163 6:-114 13:179 14:-85 17:-105 18:-101 20:-149
one_magazin 16:120
one_month 2:140
one_mor 17:-86 24:149
one_nam 10:139 13:-88
one_need 9:195
one_nev 20:127
one_nice 15:-131 16:-82 17:-98 18:-113 20:218
one_occup 2:143 18:-117
one_of 2:-159 3:-82 6:-92 7:-257 10:-149 12:-109 14:-116 15:228 17:213 18:192 19:-96 24:-114 25:-88 26:-371
one_offic 9:-93 10:-130 12:235 15:-200
one_or 10:171 11:-86
one_pag 6:-86 12:-82 26:231
one_person 0:-174 5:224 6:-173 9:245 10:-145 11:-85 18:-88 20:-105 26:-194
one_rambl 14:100
one_react 14:165
one_remind 24:152
one_rep 2:169 3:-87
one_say 2:-82 3:-85 5:268 6:-127 24:-105
one_sentenc 5:141
one_shot 5:-104 13:172 25:-84
one_sit 10:-98 15:212
one_still 5:-140 18:193
one_talk 9:102
one_term 1:169
one_thing 3:120 5:147 9:-89 10:-83 18:114 19:-90 26:-96
one_thirt 5:89
one_to 0:-120 5:-99 6:206 9:-151 10:117 26:-155
one_too 16:98
one_train 1:-85 7:177
one_visit 5:157
one_want 1:-122 2:182 3:-126 10:-93 26:113
one_when 24:131
one_whil 3:149
one_who 0:138 2:-117 6:-84 9:-129 10:172 11:-109 12:-106 14:-115 15:-92 18:-131 21:146 23:183 24:-126 26:-166
one_with 0:98
one_word 11:-127 14:226 24:-193
one_work 17:147
onl_a 0:108 22:114
onl_academic 9:221 20:-90 26:-198
onl_arriv 1:120
onl_ask 14:-85 20:174
onl_becaus 4:204 7:-80 10:-131
onl_been 0:-107 2:-82 4:-111 5:-110 10:209 23:-99
onl_began 1:142
onl_begun 1:146 9:-120 26:-91
onl_enroll 1:134 23:-91
onl_ever 5:101 8:-96 9:130 19:-84
onl_fac 0:139 5:-80
onl_for 0:135 1:-88 2:95 6:105 9:97 10:-138 11:-104 26:-110
onl_good 2:-88 7:186
onl_got 2:-113 18:120
onl_had 5:135
onl_hav 1:-148 2:190 18:-101
onl_in 1:141 2:-96
onl_it 11:94
onl_just 1:220 2:-214
onl_know 5:98
onl_lik 0:-169 5:198 9:-89
onl_my 1:-89 6:157
onl_peopl 7:163
onl_polit 12:156 17:-117
onl_prais 19:136
onl_ring 23:135
onl_say 6:-200 10:178 11:-141 15:-95 19:189
onl_see 8:142
onl_shopkeeper 9:127 10:-92
onl_student 0:200 1:-152 2:-83 26:-177
onl_tak 18:101
onl_talk 14:-126 19:212 21:-102
onl_the 2:-124 3:-85 5:-99 6:-113 12:-96 14:-140 20:-159 26:289
onl_turn 0:-99 23:195 24:-111
onl_twent 1:158 3:-80
onl_what 1:-132 11:192 18:-83
onl_woman 12:-168 15:234 16:-98 17:-107 19:-86 20:-123
onl_writ 3:-82 11:-122 23:227 25:-86 26:-109
onl_yes 14:197 24:-111
onlin 0:186 1:-88 2:90 4:-87 6:-148 7:-147 9:-92 11:-237 12:-316 13:-331 14:-185 15:-202 16:-140 17:-135 18:-249 19:-88 21:-204 22:-146 23:155 24:-214 25:-261 26:-329
onlin_afterward 23:105
onlin_and 0:-124 2:153 5:147 10:140 11:-97 23:-85 25:-89
onlin_but 23:122
onlin_my 5:82
onlin_point 8:137
onlin_the 5:-80 13:-81 17:-94 23:192
open 0:-378 1:-293 2:-166 3:-250 9:-145 10:-422 11:-182 13:-153 14:159 15:-129 16:-145 17:-131 18:103 19:-161 20:-203 21:-382 22:-193 23:-128 25:-140
open_a 26:179
open_befor 8:173
open_begin 14:84
open_day 5:253 11:-96 15:-221
open_door 18:144
open_hour 14:-81 26:160
open_i 14:-146 15:-100 24:206
open_it 11:110
open_may 11:-122 12:211 15:-134
open_minut 11:-151 14:161
open_mor 15:-111 18:176
open_my 2:-96 4:-98 7:231 8:-186 11:200 12:-214 14:-202 15:-111 18:-121 21:-131
open_offic 8:-122 11:-106 15:270 26:-117
open_on 14:-160 26:224
open_onlin 8:137
open_position 8:100
open_rol 12:148 26:-92
open_that 8:112
open_the 11:-93 14:187 18:141 26:-107
open_their 7:-117 8:-98 15:191
open_to 4:182 26:-135
open_with 14:224 26:-207
oper 13:-257 14:-127 16:-151 18:-100 26:260
oper_is 26:126
opera 26:148
opera_hous 26:132
opinion 0:-110 5:230 16:142 19:-109 24:-87 26:-200
opinion_do 5:135
opinion_on 16:117
opposit 0:169 5:-99 13:154 26:-187
opposit_her 13:146
opposit_of 0:157 26:-99
optic 6:138
optic_and 6:117
optician 7:-106 18:117
optician_a 6:83
optician_and 18:118
option 15:-89 25:-92 26:141
or_a 1:-97 3:-102 4:-148 9:-109 10:255 11:-124 12:-96 13:-103 14:-87 16:-158 21:90 25:146 26:-309
or_aft 1:149 26:-97
or_afterward 14:163 21:-115 23:-119
or_am 0:85
or_an 10:132 11:-84 15:-84 22:120
or_annoy 1:138
or_artificial 16:125
or_as 0:122
or_ask 0:-98 12:-86 14:112 17:-89 20:-188 26:176
or_at 10:-168 13:-112 14:180 26:-105
or_becom 16:103
or_bet 10:123
or_big 10:137
or_burden 7:116
or_by 11:124
or_can 0:105 10:-150 13:124 26:-89
or_danish 18:-176 26:193
or_day 11:160 26:-159
or_do 0:194 1:-100 6:93 11:129 12:-165 13:-167 15:-97 19:-222 26:-248
or_doe 8:-140 11:111 12:-136 14:-122 15:206 18:-105 22:-100 24:-106 26:-181
or_dr 6:-101 11:154 14:-92
or_driver 16:97
or_drop 11:103
or_e 0:103
or_earn 12:-132 20:190
or_email 10:-143 22:142
or_evaluat 0:185 23:-108
or_even 11:166 17:-97
or_fac 0:110
or_fiv 20:109
or_follow 23:106
or_formal 11:88
or_frida 11:166 17:-97
or_furth 10:135 14:-96
or_get 11:107
or_hello 11:145 23:-114
or_helpful 15:88
or_her 16:183
or_hop 11:-143 12:244 24:-101 26:-206
or_how 0:114
or_i 0:258 10:-162 12:-84 26:-88
or_illness 11:-109 12:164 20:-86
or_impolit 12:140
or_in 15:204 18:-99
or_introduc 11:-81 21:110
or_is 0:-109 2:-103 3:-114 4:-113 5:-157 6:-82 8:90 9:-84 11:-272 12:-290 13:104 14:144 16:-144 18:102 19:-86 20:-102 21:132 22:-110 23:96 24:83 26:-118
or_jean 13:137
or_just 8:-84 11:-123 17:174 22:123
or_landscap 6:125
or_languag 18:128
or_laz 13:120
or_leav 3:-107 24:150 26:-84
or_let 6:-103 10:-134 11:119 12:-112 13:-155 14:159 23:-159 24:170 26:-116
or_loan 26:133
or_meet 14:133
or_mentor 0:114
or_mor 0:155 18:-98 26:-133
or_must 10:117
or_nah 18:127
or_night 13:104
or_no 0:-99 14:221 24:-160
or_off 12:112
or_onc 0:167 23:-121
or_onl 0:109 1:-136 10:-122 11:186 18:-96
or_program 6:185 10:-117 26:-138
or_publish 12:90
or_room 13:171 26:-103
or_rout 18:122
or_résumé 12:121
or_seriou 11:128
or_should 0:144 1:82 10:174 11:-199 12:-138 13:-140 14:-108 22:104 23:-96
or_shrink 16:113
or_sir 11:101
or_sleaz 9:109
or_so 12:96
or_someon 10:153
or_start 11:82
or_straight 10:113
or_talk 2:112 13:-85 14:94
or_team 10:-96 26:127
or_ten 16:121
or_the 0:254 13:-102 14:-241 15:-93 26:-126
or_theyd 19:112
or_to 0:-212 2:272 9:-93 10:237 12:-205 14:-107 16:-81 21:-112 26:-240
or_togeth 15:112
or_too 1:93 10:-122 11:152
or_typ 5:158 24:-86
or_video 0:105
or_wait 1:-82 11:-82 24:-96 26:181
or_week 15:90
or_went 9:127
or_what 0:-84 11:-100 13:105 15:-144 18:179 19:-91 21:-90 26:-145
or_wheth 12:144 17:-107
or_will 0:-145 13:193
or_women 4:-103 10:142
or_would 18:137
or_writ 11:123 22:107
or_young 4:-103 10:142
oral 13:-91 26:127
oral_exam 26:83
orchestra 1:-102 2:122
orchestra_peopl 1:-82 2:107
ord 7:-84 11:-81 13:178 14:-173 21:102 25:-85
ord_do 13:150 26:-136
ord_it 14:-100 21:128
ord_me 26:165
ord_number 6:93
order 0:-87 7:-80 12:150 20:142 21:-81 26:-275
order_a 12:148 26:-102
order_com 20:138 26:-101
order_system 3:96
ordinar 5:-180 10:182 22:116 26:-148
ordinar_day 15:116
ordinar_employe 10:164 26:-101
ordinar_thank 22:82
organ 9:85 26:135
organ_donor 26:129
organis 3:-117 11:-133 13:146 14:-88 21:213 22:-165 25:-94 26:-123
organis_for 3:-81 13:148
organis_my 21:208 22:-116 26:-171
organist 8:109
orient 1:119 2:-100
orient_lead 1:113
oth_address 25:97
oth_assistant 25:-93 26:169
oth_driv 14:-97 26:151
oth_field 3:88
oth_hand 22:105
oth_lin 3:106
oth_month 23:129
oth_nam 11:-154 14:214 26:-101
oth_or 15:119
oth_sang 5:151
oth_sid 26:131
oth_ther 15:90
oth_way 9:107
oth_year 4:95
other 0:-220 1:-119 2:-113 3:-163 4:-128 5:-229 6:-100 8:220 9:360 10:-199 11:-343 13:-221 14:-234 16:-226 17:-164 18:-191 19:-201 20:-202 21:-176 24:-153 25:-134 26:-208
other_as 23:135
other_com 9:153 12:-113
other_do 8:172
other_it 15:123
other_say 9:101
other_what 12:106
ought_i 12:153 13:117 21:85 26:-123
ought_my 10:98
ought_to 0:129 7:-142 10:-81 13:166
ounc 0:-101 16:-98 26:148
our_call 24:155
our_dat 24:152
our_dog 26:134
our_fami 9:194 10:-94
our_meet 24:163
our_school 10:183 11:-96
our_sofa 20:96
our_subject 1:107
our_tim 11:-80 14:203 23:-130 26:-161
our_town 16:98
our_valle 16:92
out_a 2:-132 12:138 14:-93 18:130 20:125 24:-88
out_about 5:-145 6:-174 7:-85 8:197 10:-93 13:133 16:-113 26:-244
out_and 2:-105 6:121 20:169
out_anoth 3:142
out_as 1:158 3:111 20:-134
out_beforehand 6:104
out_by 3:132
out_could 3:193 26:-114
out_do 13:200 26:-132
out_doe 17:145
out_experienc 2:89
out_for 6:111 12:105 26:-144
out_from 0:-150 3:121 4:-82 6:-149 8:172 10:-121 15:-87 17:120 20:-106 26:-81
out_his 26:147
out_how 5:133 6:-103 15:200 20:-82 26:-183
out_if 2:-99 3:-140 4:-101 5:-111 6:-197 8:-105 10:-245 11:-87 14:-139 15:166 16:97 18:210 19:116 23:-84 25:-89 26:-315
out_its 6:86
out_look 17:85
out_me 8:149
out_mor 5:89
out_nam 10:123
out_not 6:106
out_of 2:112 3:-164 5:-339 7:-202 9:-200 10:-285 12:99 13:-228 14:276 18:-181 19:-223 20:-349 21:-80 22:-108 23:-166 24:-144 25:-211 26:164
out_on 17:-91 26:154
out_onc 3:-116 14:-92 17:200 23:-93
out_profession 1:149 18:-90
out_that 6:-224 7:212 15:-116 18:-88 20:-96 24:-95 25:159 26:-183
out_the 0:-88 5:95 13:-135 17:-196 21:-226 22:247
out_ther 1:154 26:-121
out_using 15:132
out_well 21:-107 23:191
out_what 3:90 5:-93 6:166 8:-134 9:-93 11:-81 12:-143 14:-110 16:-170 17:-385 19:255 20:86 21:-81 25:-134 26:-524
out_wheth 3:-134 6:195 10:-119 15:102 16:143 19:-111 26:-169
out_whom 10:-100 16:181 26:-117
out_with 0:-102 3:92 7:-104 13:-225 14:-200 16:-81 21:282
out_without 3:127 19:-158 24:212
outdoor 0:-112 3:-99 6:92 12:-93 15:191 17:-221 20:-104 26:-169
outdoor_do 15:187 17:-163 26:-107
outdoor_earn 6:116
outgo 9:109
outgo_to 9:81
outlin 26:137
outlook 16:282 19:-208
outreach 5:-137 11:225 18:-88 22:-102 26:-186
outreach_email 11:214 26:-135
outright 15:108
outsid 0:116 3:-95 4:-95 9:-170 10:-111 15:123
outsid_of 0:130
outsider 5:198 8:-132 10:-82
outsider_dont 5:173 8:-92
oven 26:148
over_a 8:98 12:104 26:92
over_and 0:-109 14:232 21:-170
over_being 7:157 26:-112
over_din 8:138 26:-97
over_fift 3:179 6:-118
over_for 26:179
over_i 21:83
over_in 0:83
over_is 2:-96 18:151 26:-130
over_my 2:-152 7:310 11:-118 14:-198 21:85 26:-226
over_the 2:-163 3:-111 4:-91 12:-104 20:98 21:133 23:-115
over_thi 16:125
over_thirt 1:88
over_tim 23:164
over_to 3:118
over_video 0:139 5:-80
over_what 14:-86 21:139
overcom 7:108
overcom_fear 7:84
overdo 9:-143 11:-90 13:168 17:-97 26:-97
overdo_it 9:-102 13:163
overlap 4:81
overnight 7:-98 17:-88 26:152
overslept 2:-84 7:-147 11:-166 12:285 14:-163 18:-93 21:-122 26:-232
overslept_and 7:-94 11:-114 12:279 14:-124 26:-201
overthink 7:172 11:-142 13:-144 22:-95 24:-110
overthink_ever 7:167 11:-109 13:-94
overtim 12:-188 17:270 19:-146 26:104
overtim_wher 26:113
overview 14:-203 21:257 23:-124 26:-92
overview_of 14:-136 21:238
overwhelm 4:-99 22:142 26:106
overwhelm_by 22:121 26:104
owe 6:-95 7:-91 9:-97 11:-128 13:-93 21:247 26:-175
owe_her 21:163 26:-127
owe_my 21:139 26:-82
owl 6:172 17:-123 26:-164
owl_who 6:165 26:-153
own 12:-97 15:-101 16:151 17:-88 18:-104
own_bed 17:119
own_good 9:131
own_has 26:116
own_incom 20:98
own_job 5:146
own_kitchen 15:125
own_profession 5:134 10:-100
own_stor 7:129
own_tactful 16:153
own_town 10:135 14:-96
own_tru 14:-85 20:174
own_valu 6:86
own_voic 7:129
own_word 0:88
pac 15:163 26:-91
pack 0:141 12:-80 14:-99 26:-87
pack_can 0:131
pag 0:-84 1:-129 2:-315 3:-289 4:-247 5:-285 6:-304 8:187 9:-147 10:153 11:187 12:-281 15:-132 16:-182 17:-139 18:-208 19:-156 22:-353 23:-281 24:-198 25:-165
pag_about 7:-99 11:202 26:-137
pag_and 3:-121 7:185 10:137 14:-113 21:-160
pag_ever 2:-97 8:199 26:-122
pag_goe 14:136 26:-83
pag_must 6:-86 12:-82 26:231
pag_of 8:83 11:-121 13:160 21:218 22:-134
pag_stay 11:188 21:-119
pag_that 0:84 21:86
pag_would 10:153
paid 0:-185 1:-124 2:-94 3:-137 5:-183 6:-264 7:-209 9:-152 10:-194 11:-157 13:-81 14:-122 15:-188 16:-163 17:-205 18:-170 19:-146 20:350 21:-124 22:207 24:-106 26:-155
paid_by 15:-108 20:170 26:-111
paid_due 4:111
paid_for 0:-101 6:-158 12:144 22:206 26:-142
paid_how 6:-106 20:241 26:-114
paid_on 26:116
paid_when 26:165
paint 0:-191 1:-104 3:-116 5:94 6:-102 9:-93 11:-119 13:-150 15:-160 16:-113 18:-135 19:-82 20:-135 21:-120 22:-91 24:-107 25:-97 26:107
paint_a 26:123
paint_colour 10:96
paint_it 5:193 26:-135
paint_my 26:119
paint_thi 5:-153 26:158
paint_wheth 17:94
pair 2:-124 12:-95 18:148
pair_of 2:-96 18:143
panel 26:137
panel_that 26:114
panic 1:-144 2:161 3:-124 6:-97 7:-102 10:-110 13:-83 14:197 23:-143 24:-124 26:-141
panick 1:116
panick_sinc 1:86
pap 0:-240 1:-238 3:-244 4:-160 5:-273 6:142 9:-314 10:-235 12:105 13:-154 14:-228 15:-137 17:-114 19:-126 20:-153 22:-111 23:-201 24:-186 25:-189 26:-120
pap_about 26:128
pap_and 21:127
pap_clos 16:135 26:-93
pap_first 9:-88 16:-93 18:181
pap_i 21:87
pap_in 2:-88 7:186
pap_its 6:148 7:-142
pap_mak 11:173
pap_need 26:103
pap_on 2:139
pap_say 2:131
pap_what 12:195 26:-159
paper 0:-120 12:109 14:-187 15:-82 16:109 18:173 21:104 26:-245
paper_dur 14:-100 21:128
paper_for 18:99
paper_im 18:115 26:-103
paper_say 16:139
paper_to 12:87
paper_with 12:103
paperwork 4:-91 6:99 26:98
paperwork_for 26:127
paperwork_how 6:104
paracetamol 0:-92 17:-106 26:130
paracetamol_saf 17:-85 26:126
paragraph 26:125
paragraph_into 26:117
paralys 4:-84 10:146 13:-113
paramedic 1:-157 3:176 16:-94 23:-117
paramedic_what 1:-113 3:168 23:-92
parcel 2:-101 4:-113 10:-114 12:-187 13:-116 16:-103 20:-148 21:-130 24:-137 25:-131 26:335
parcel_abroad 26:121
parcel_was 12:-84 26:191
parent 0:-128 1:153 3:-267 4:-166 5:-166 7:-178 8:-202 9:254 10:262 11:-228 12:-284 13:-108 14:-124 15:-261 16:-148 17:-282 18:-196 19:-135 21:-230 22:-84 23:-175 25:-202 26:-108
parent_aft 2:95
parent_becaus 20:128
parent_cam 9:101
parent_dont 9:148
parent_he 10:188 26:-181
parent_in 9:122
parent_know 9:130
parent_that 23:-87 25:-93 26:198
parent_want 1:115
parental 3:-134 4:161 17:-135 26:84
parental_leav 3:-98 4:148 17:-97
pari 26:88
park 26:252
park_ticket 26:129
part 1:-154 2:-154 3:-243 4:-124 6:-133 8:-247 9:93 10:-257 11:-110 12:-282 13:-104 15:-275 16:-266 17:209 18:-199 19:262 20:-168 23:-86 24:-80 26:-134
part_alread 0:150
part_can 9:124
part_ear 19:-98 26:148
part_i 7:138
part_of 12:-102 15:-113 17:158 19:292 26:-319
part_that 5:82
part_tim 17:168
partn 6:174 20:-117 26:-92
partn_say 6:171
pass 0:-173 1:140 2:-147 3:-247 5:-190 6:-152 7:-143 8:-104 9:80 10:-153 11:-128 13:-141 14:-180 15:-109 16:-124 17:-107 21:-163 22:-80 23:144 25:-110
pass_a 1:179 26:-138
pass_my 3:-83 23:213 26:-173
pass_on 12:87
pass_over 26:179
pass_the 26:182
pass_without 24:120
passion 6:144 24:-99
passion_i 6:134
passport 26:155
passport_for 26:105
password 26:170
past 0:-149 3:85 4:134 7:-104 11:209 14:-162 15:-178 24:93 26:-284
past_is 4:139 26:-111
past_on 24:100
past_the 11:208 14:-100 15:-128 26:-167
patent 11:-86 12:-125 13:194 15:-105 16:-111 18:-159 19:-121 20:-103 26:-88
patent_attorne 13:190 18:-123
path 6:219 10:-145 18:80 26:-232
path_is 6:172 26:-133
path_or 18:122
path_to 6:122
pathologist 7:-141 11:272 12:-238 24:-223 26:-221
pathologist_open 11:265 12:-159 24:-195 26:-166
patienc 7:142 26:-183
patienc_strength 18:117
paus 3:-87 14:241 21:-116 24:-103 26:-140
paus_what 14:120
pay 0:-472 1:-243 2:-257 3:-296 4:-273 5:-350 7:-218 8:-114 9:-236 10:-214 11:-275 12:273 13:-252 14:-227 15:-227 17:-378 18:-194 20:84 21:-161 22:-225 23:-173 24:-169 25:181 26:-124
pay_about 25:90
pay_and 20:172
pay_back 20:154 26:-104
pay_bad 12:-126 20:159
pay_develop 20:208 26:-144
pay_dut 20:-96 26:125
pay_for 0:-82 12:421 20:-104 26:-342
pay_illustrator 16:135
pay_its 20:-142 26:186
pay_me 26:113
pay_my 12:-96 26:88
pay_off 8:140 20:-86
pay_on 26:94
pay_plac 6:154
pay_ris 20:-183 26:248
pay_someth 12:-261 20:-221 25:292 26:-109
pay_start 20:148
pay_the 12:180 20:-121
pay_well 26:166
pay_when 0:-112 12:214 20:-154 26:-169
pay_without 20:103
payment 0:-155 5:-111 13:-144 26:194
payment_in 0:-110 13:-109 26:189
pdf 11:-113 26:123
pdf_into 11:-85 26:120
pen 1:-142 2:-83 5:-154 6:-102 9:-109 13:219 21:-157 23:-107 26:-103
pension 1:137 12:-111 17:-88 20:159
pension_and 1:99 20:113
peopl 25:100
peopl_about 1:202 2:-128
peopl_actual 0:122
peopl_and 6:104
peopl_are 9:-109 16:134
peopl_ask 7:138
peopl_at 0:-98 3:172 5:-112 8:157 26:-141
peopl_be 2:105 6:164 10:-187 19:-94
peopl_behind 23:-97 25:148
peopl_bring 8:141
peopl_burn 15:-203 17:212
peopl_but 6:104
peopl_call 0:157 26:-99
peopl_could 3:159
peopl_dad 2:93
peopl_do 2:143 5:162 7:-130 13:-169 21:-91
peopl_each 23:90
peopl_earn 12:-148 20:157
peopl_ever 23:90
peopl_everywher 9:156 15:-104
peopl_first 2:112
peopl_for 4:111 12:-91
peopl_forget 23:155 26:-116
peopl_found 8:170
peopl_from 3:-88 4:203 9:-149 11:-105 12:228 15:-216
peopl_gav 5:198 6:-82 21:-132
peopl_get 0:-169 1:-157 2:88 7:-107 8:161 9:-84 15:181 16:-191 18:-191 19:-148 20:153
peopl_go 7:153
peopl_hang 7:-142 9:-97 10:187
peopl_hav 24:105
peopl_hear 8:184
peopl_help 6:120
peopl_how 3:-95 6:103 23:136
peopl_i 3:191 5:-118 6:152 7:161 8:-170 10:-145 21:-134 26:-139
peopl_if 9:131
peopl_illness 25:90
peopl_im 2:-88 7:186
peopl_in 0:120 2:87 3:137 4:-124 5:-263 6:-217 7:-193 8:-258 10:282 11:-180 12:-155 15:-101 18:-195 23:-162 25:-158 26:-357
peopl_insid 5:173 8:-92
peopl_is 5:109
peopl_ive 6:-143 21:-94 23:243
peopl_keep 5:115 6:-81 9:-86 16:170 23:-120
peopl_leav 3:-228 9:-112 15:199 17:-118 19:125 26:-139
peopl_lie 0:-82 5:171
peopl_lik 0:-118 5:-207 6:-143 7:261 15:126 17:-142 19:-138 26:-91
peopl_liv 5:-237 9:-235 10:-94 17:-88 19:-119 20:-216 26:326
peopl_mak 12:-182 20:223
peopl_must 5:122
peopl_my 1:182 2:-90 3:-92 4:-88
peopl_of 0:-137 9:81 10:-161 12:223
peopl_on 0:-92 5:-96 6:-102 8:-140 10:240 11:179 12:-106 15:-114 23:-111
peopl_or 5:158 24:-86
peopl_out 6:138
peopl_quit 3:-217 19:232
peopl_real 0:184 2:101 5:-158 8:-100
peopl_regret 19:105
peopl_say 0:110 5:91 15:-93 18:133 19:-80
peopl_she 21:103
peopl_should 0:-102 5:186 21:-103
peopl_sit 15:127
peopl_someth 8:149
peopl_sta 16:-112 19:211 23:-81
peopl_still 22:148
peopl_stop 1:-99 3:161
peopl_tak 1:139 16:-118
peopl_talk 1:173 7:96
peopl_tell 5:146
peopl_that 3:108
peopl_the 5:-100 7:160 8:143 9:-173 10:-156 11:-132 19:-81 21:193 23:-113 26:-92
peopl_ther 3:110 5:-93 6:-82 8:121 10:-88 15:93 17:112
peopl_think 1:118 7:-108
peopl_to 7:154 19:116
peopl_useful 10:177
peopl_usual 0:107
peopl_want 21:-107 23:191
peopl_wear 13:131
peopl_which 10:167
peopl_who 0:93 1:201 2:-128 5:-97 7:-130 8:-201 10:-141 17:206 24:-82 26:-136
peopl_with 5:-133 6:-181 10:242
peopl_without 2:-190 18:-242 26:275
peopl_wond 3:100
peopl_would 6:154
per_lin 20:146
percent 3:-104 8:84 10:-98 26:133
percent_mor 26:125
percentag 26:143
percentag_in 26:109
perfect 3:-150 5:-156 6:232 7:129 10:-109 11:-118 16:-94 18:-147 26:-255
perfect_and 3:-81 6:150 26:-80
perfect_i 7:107
perfect_on 6:169
perfect_the 7:142 18:-113 26:-99
perfum 18:109
perhap_it 19:-155 24:217
perhap_she 5:135
period 2:-137 12:-150 14:-90 20:-216 26:288
period_at 2:-117 26:138
permit 23:-145 26:223
person 0:-212 1:-198 5:265 6:-89 7:124 9:-116 10:-125 11:-181 12:-86 13:-143 16:-108 18:-87 20:-84 22:-94 24:-92 26:-204
person_account 5:148 26:-117
person_and 15:122
person_build 7:-95 9:167 26:-101
person_but 5:-84 6:190
person_cancell 24:163
person_do 4:183 10:-103 11:-87 21:-95 23:-126
person_doe 6:127
person_first 13:83
person_for 0:-102 10:153
person_fresh 1:-150 2:175
person_from 3:81 6:115
person_giv 7:144 24:-112
person_how 9:98 10:-121 11:184 26:-154
person_i 0:-166 7:-118 9:-217 10:169 11:110 13:-114 26:-151
person_if 5:164
person_im 13:171
person_in 0:-102 5:194 17:-128 26:-100
person_is 10:160
person_lov 5:137 6:-104
person_open 11:110
person_or 0:102 25:90
person_rav 5:95
person_se 24:119
person_to 3:-138 5:-84 9:149 10:217 11:-136 15:-107 16:84 26:-85
person_told 5:117
person_usual 5:-131 9:153
person_was 4:95
person_what 0:175 7:-115 13:-88
person_when 5:114
person_which 10:84
person_who 0:-280 1:-104 3:-94 4:-95 5:-211 6:91 9:-121 10:242 12:-169 13:-136 16:-124 21:177 22:118 23:-142 25:-88 26:-270
person_with 1:-89 4:-81 9:85 10:133
person_without 9:122
person_worth 7:95
person_would 5:135
personal 10:-86 11:-103 13:-117 14:-121 15:-92 16:-90 17:-142 18:162 19:-92 20:-248 25:-193 26:110
personal_or 12:112
personal_qualit 12:-114 18:184 26:-148
personal_question 12:215 20:-133
personal_statement 12:-171 25:-174 26:214
personalit 6:190 26:-113
personalit_test 6:112
personnel 0:-91 1:-95 3:-105 4:-134 7:-96 8:-85 10:299 11:-83 15:-88 26:-163
personnel_department 10:157
personnel_offic 10:122
pest 0:-108 3:-102 5:-92 6:-173 7:-188 9:-82 10:-182 11:-159 17:-105 20:-99 22:-133 23:-245 24:292 26:-107
pett 12:-88 15:133 18:-93
pett_to 15:127
pharmac 4:100 10:-96 26:128
pharmacist 3:136 4:-91 26:-150
phd 18:102
phd_master 18:86
philosoph 0:-120 2:264 15:-96 18:-262 19:-113 20:-94 26:-122
philosoph_and 2:183 18:-101
philosoph_what 2:165 18:-142
phon 1:-219 2:-282 3:-170 4:-174 5:-267 7:122 8:-221 11:-117 13:-389 14:-337 15:-188 16:-246 17:117 18:-152 19:-165 20:-356 21:-225 22:-168 23:-195 24:-95 25:-279 26:-124
phon_a 7:156 26:-95
phon_and 7:230 26:-122
phon_batter 26:140
phon_book 0:-116 7:-138 9:130 10:224 24:-121 26:-236
phon_by 0:105
phon_call 7:-201 17:212 26:-152
phon_compan 0:-93 10:-84 26:170
phon_from 7:97
phon_help 7:119
phon_i 7:98
phon_in 7:109
phon_numb 7:-160 26:190
phon_on 0:99 7:-98 12:-189 26:206
phon_or 11:81
phon_ring 17:141
phon_secret 12:108
phon_should 26:102
phon_so 12:121
phon_und 12:113
phon_what 6:163 26:-88
phon_when 11:-158 24:180 26:-104
phon_zoom 0:175 7:-115 13:-88
photo 2:-126 13:-93 26:217
photo_on 2:-80 26:137
photograph 4:-85 6:-91 8:-119 10:-108 12:170 15:-96
photograph_the 8:-85 12:165
photographer 15:-163 16:-125 17:-155 18:-153 19:-110 20:223
photographer_starv 15:-131 16:-82 17:-98 18:-113 20:218
photosynthesi 0:-219 2:-125 3:-232 4:-106 5:-143 6:-135 7:-97 8:-116 9:-104 11:-216 13:-90 14:-113 15:-97 16:-80 18:-131 20:-166 24:-88 26:270
phras 11:92 14:-112 20:111 26:-131
phras_it 20:105 26:-86
phras_or 11:82
physic 1:81 2:-140 3:-165 6:205 7:-113 9:-98 11:-152 14:-85 17:-165 18:114 26:-179
physic_and 6:211 11:-82 17:-122 26:-134
physic_must 18:118
physical 12:-82 15:198 16:-133 18:-96 19:-203 20:-101
physical_surround 15:194 16:-84 19:-177
physician 7:108
physician_and 7:95
physiotherap 6:112
physiotherap_she 6:104
physiotherapist 3:125
physiotherapist_onc 3:116
pianist 10:-100 18:141 26:-90
piano 3:-116 4:-88 11:-118 13:-97 17:-93 18:142 21:167 26:-145
piano_for 3:-84 18:137
piano_teach 21:163 26:-127
pick 0:-181 1:122 2:-227 3:-235 4:-131 5:-181 8:-150 9:-266 10:137 12:-304 13:-238 14:-326 15:-202 16:-87 17:-232 19:-214 20:-125 21:-137 22:-122 24:-278 25:-177 26:-90
pick_and 6:204 12:-91 26:-129
pick_bet 1:135
pick_cours 1:117
pick_my 1:135
pick_one 6:201 7:-94 26:-93
pick_somebod 6:-117 10:202
pick_somebody 0:98
pick_someon 10:88
pick_the 6:-159 10:187
pick_up 0:-112 1:-114 2:-91 6:-214 7:125 9:-93 10:-251 11:-89 14:-132 17:-83 18:137 23:109 24:-117 26:98
pictur 1:-117 2:-114 3:-205 5:184 6:-100 7:-164 8:-167 9:-219 10:-241 11:-110 12:-106 13:-228 14:-195 15:-149 17:-88 18:-95 20:-116 21:-139 22:-91 23:-138 25:-195
pictur_com 16:135
pictur_ever 24:94
pictur_from 5:141 10:-84
pictur_it 0:114
pictur_last 26:111
pictur_of 5:204 26:-168
pictur_on 26:109
pictur_what 0:143 5:-116
piec 1:-86 2:136 7:-123 11:-81 22:111
piec_of 2:128 7:-83 22:102
pil 4:-121 10:-146 11:-94 21:171
pil_of 4:-106 10:-98 21:166
pill 12:-81 26:180
pill_may 26:136
pilot 0:-105 4:-91 10:-186 11:186 12:-224 13:-100 14:-152 15:-86 17:143 19:-89 20:-90 21:-120 22:-106 23:-93 24:98 26:-145
pilot_a 24:117
pilot_are 12:-148 17:199 26:-142
pilot_get 26:95
pilot_offic 11:103
pilot_she 11:96
pilot_should 11:125
ping 11:-88 12:-135 15:144 23:126 26:-121
ping_pong 15:134
ping_someon 12:-99 23:123
pitch 11:-88 13:146 26:-138
pitch_my 13:139 26:-109
pizza 6:-88 26:185
pla 0:-213 1:-301 2:161 3:-95 4:-220 5:-182 6:-167 7:-104 8:-87 9:-130 10:-234 11:-156 12:-106 13:-114 14:-160 15:-168 16:-176 17:146 18:-234 19:-180 20:-143 21:-244 22:-82 26:235
pla_chess 26:138
pla_for 1:-149 2:193 26:-87
pla_som 17:-163 26:185
pla_the 18:-115 21:-117 26:200
plac 0:-163 1:-244 3:-366 5:-384 7:-407 8:120 9:-134 11:-331 13:-303 15:266 16:-249 17:-267 18:-304 19:-291 20:-243 22:-235 23:124 24:-286 25:-238 26:-395
plac_and 2:148 3:-102 6:147 24:-83
plac_are 8:157
plac_for 12:120
plac_hand 10:123
plac_i 15:152
plac_in 0:143 6:85 13:-93
plac_is 12:-141 14:182 15:114 26:-134
plac_must 3:-84 8:-82 12:-116 23:193
plac_on 8:154
plac_shall 23:99
plac_still 4:140 26:-93
plac_that 8:180 10:-151
plac_to 8:-127 10:97 12:162 15:-89
plac_wher 7:-117 8:-174 15:281
plac_which 8:179 10:-131
placement 1:157 2:-114 26:-135
plaintiff 1:156 3:-85 6:-86 17:-81
plaintiff_from 1:150
plan 3:138 4:-119 5:-147 6:-153 7:-140 8:-122 10:-124 11:-247 12:-230 13:-177 15:-150 16:-89 18:-210 19:139 20:-134 21:172 22:-140 24:-247
plan_but 1:111
plan_for 14:116
plan_until 3:116 26:-94
plan_what 0:129
plan_would 3:141 12:-86 19:153 26:-133
plant 16:-139 25:-95 26:147
plant_and 3:84
plant_are 26:87
plant_work 26:126
plaqu 4:112
plaqu_i 4:83
plat 9:130
plat_and 9:107
play 0:-147 3:-176 5:-143 6:-81 9:-89 10:-244 12:-116 14:-137 21:-160 25:-145 26:287
play_chess 11:125
play_favourit 3:-104 10:-93 26:202
play_the 26:144
play_tonight 26:142
pleas_can 0:117
pleas_explain 0:-85 26:125
pleas_find 5:-104 6:-136 8:-191 26:228
pleas_remind 26:116
pleas_solv 26:115
pleas_turn 24:-135 26:163
pleas_writ 10:-108 11:-192 25:-155 26:236
plent 6:97
plent_ive 6:83
pls 2:-96 12:-204 26:198
plu 19:-108 26:148
plu_worth 26:144
plumb 26:138
plumb_hasnt 26:133
podcast 21:-80 26:141
podcast_about 26:133
poem 26:137
poem_for 26:100
point 0:269 2:-168 3:-238 4:-176 5:-228 6:-114 7:-187 9:-80 10:-147 11:-132 12:-148 13:-108 14:-186 15:-120 17:-153 18:-169 19:116 21:-174 23:-182 24:-111 25:-183
point_do 26:135
point_for 12:-83 26:100
point_in 8:137
point_may 19:151
point_of 0:111
point_or 1:88
point_the 0:119 26:-80
pointless 0:-114 8:135
pointless_to 0:-90 8:128
poisonou 0:-172 5:-101 9:-81 16:-127 18:-98 25:-150 26:180
polic 0:-145 5:-93 6:-171 7:-102 10:-94 11:-93 12:-82 14:210 26:-154
polic_interrog 0:-97 6:-154 14:207
policemen 5:169
policemen_it 5:113
polish 5:122
polish_imag 5:95
polit 0:-138 1:-87 10:-106 11:239 17:-170 19:-138 24:-132
polit_or 11:88
polit_to 11:199 12:-191 26:100
polit_what 12:104
polite 5:-91 6:-136 11:-227 12:162 14:83 19:-87 21:-88 23:-130 24:-111
polite_not 24:94
politic 11:-154 12:170 20:-149
politic_or 11:-109 12:164 20:-86
politician 12:201 26:-194
politician_told 12:196 26:-187
pong 15:157 26:-89
pong_how 15:134
poor 3:-141 17:-81 19:-152 20:192 23:-108 24:-122
poor_and 3:-118 19:-98 20:186
pop 2:-107 4:-93 14:-114 23:175 24:-88
pop_back 14:-84 23:169
popul 26:131
popul_of 26:95
portal 6:-189 8:-193 10:-97 19:-102 26:202
portal_has 6:-152 8:-124 26:197
portfolio 2:111 12:143 26:-141
portfolio_or 12:121
portfolio_thirt 2:103
portrait 4:188 5:-110 21:-121 26:-130
portrait_of 4:183 26:-119
position 1:-231 3:-161 4:-157 5:-278 6:-209 7:-125 8:322 9:-202 11:-156 12:-253 13:-121 14:-155 15:-175 16:-116 17:-205 18:-248 19:-129 21:-150 23:-159 24:-240 25:-90 26:94
position_and 26:120
position_go 8:123
position_how 8:127
position_my 2:107
position_nev 8:90
position_that 8:213
position_when 0:97
possib_ask 1:132 18:-93
possib_say 3:80 7:146 13:-108
possibl 1:-227 2:-100 3:-159 5:-239 6:-308 7:-85 8:-197 9:-249 10:236 11:-247 12:-227 13:-167 16:-226 17:229 18:-227 19:-217 21:-114 26:-232
possibl_contact 6:-87 10:146
possibl_or 0:128
possibl_peopl 6:-223 9:-89 10:284
possibl_to 0:-221 1:-85 3:-85 5:-167 8:-105 10:-90 11:-88 12:-96 17:162 20:146
post 0:114 2:-171 5:-348 6:-257 7:-150 9:-189 10:-181 14:-251 15:-148 16:-97 17:-117 18:-106 19:-167 20:-83 21:-117 22:104 23:96 25:-156
post_about 8:-194 12:201
post_and 8:-94 14:-91 23:188
post_as 26:131
post_for 12:-127 26:180
post_offic 3:128
post_old 22:149 26:-107
post_over 8:198 26:-173
post_pictur 24:94
post_when 12:87
post_would 4:84
postpon 12:166 26:-150
postpon_what 12:161 26:-137
pot 15:-118 17:-173 18:144 20:146 22:106 26:-245
pot_gav 22:80
pot_tak 17:-105 20:169 26:-160
pot_wheth 18:137
pound 7:175 11:-110 26:-192
pound_when 7:167 26:-158
pour 0:158 5:-121
pour_me 0:153 5:-92
ppl 0:-236 2:-193 4:-145 5:-183 6:-292 7:189 10:-160 11:-152 12:-192 13:-132 14:-122 16:-185 17:-150 18:-125 21:-135 23:97 24:-265 25:-128 26:-299
ppl_get 8:151
ppl_hat 19:153
ppl_i 23:165
ppl_tak 3:118 25:-88
ppl_that 7:-102 9:172
ppl_well 15:151
ppl_with 1:144 6:-106
practic 1:-143 2:-119 3:-143 5:-152 6:-90 7:315 8:-81 9:-208 11:-321 12:139 13:204 14:-129 15:-194 16:-179 17:-168 18:-284 19:-180 20:-237 23:-212 25:-134 26:-303
practic_plac 12:137
practic_with 7:138
practis 1:-152 3:-174 5:-140 6:-157 7:142 11:-114 13:136 16:-158 18:161 21:-127 24:-101 26:-178
practis_and 7:111
practis_from 3:-147 18:205
practis_in 7:130
practition 0:138 26:-122
practition_for 0:116 26:-101
prais 3:-97 6:-168 9:-138 11:-81 14:-113 15:-119 16:-97 18:-80 19:263 21:-201 26:-165
prais_it 6:-87 19:208
pregnant 0:-103 7:-105 9:-89 11:-96 12:-94 15:-87 17:-149 21:-116 26:257
pregnant_and 26:162
pregnant_women 17:-85 26:126
premium 11:-153 23:-124 24:-85 26:167
prepar 0:-173 6:-96 7:-219 11:-126 13:231 14:-189 18:-99 21:-110
prepar_do 13:171 26:-187
prepar_for 14:-96 26:175
prepar_get 13:104
present 0:-195 1:-126 2:-81 3:192 4:-88 5:-131 6:-181 7:-220 9:-165 10:-236 11:-278 12:165 13:197 14:-239 17:-96 18:-82 19:-94 20:-202 21:136 22:-170 23:-246 24:-126 25:-104 26:-345
present_a 3:129
present_be 3:-88 12:179 20:-99
present_it 3:132
present_me 11:-170 12:-95 13:257 14:-131 26:-203
present_myself 3:91
present_us 0:-92 10:-92 21:173
president 2:-97 10:-117 11:-163 14:-113 15:-101 21:-183 26:257
president_of 26:83
press 3:-83 5:-126 7:156 10:116 11:-87 13:-106 26:-143
press_offic 10:98
press_the 5:-89 7:154
pressur 17:160 19:-118
pressur_without 17:102
previou 3:148 9:-132
previou_care 3:137 9:-117
pric 3:-105 7:-91 12:-143 19:179 20:-234 25:-141
pric_of 26:126
pric_that 19:222 20:-165 26:-207
priesthood 3:210 5:-104 6:-101 21:-158 23:-153
priesthood_and 3:204 21:-123 23:-110
prim 26:111
print 0:-197 2:-96 3:-195 6:-99 7:-97 8:105 9:-84 10:-269 11:-126 12:-149 13:130 14:-92 15:-82 16:102 17:-137 18:-123 19:-112 20:-104 21:-180 23:-159 24:-152 25:-199 26:105
print_doe 26:135
print_it 5:-90 8:149
print_someth 13:200 26:-132
print_what 26:135
print_when 0:-92 16:164 26:-92
privat 11:-104 12:103 13:-140 16:-81 20:-185 22:-84 25:115
privat_mail 25:-201 26:217
privat_matter 12:159 20:-120
privat_or 12:140
privat_secur 25:81
privat_thing 25:90
priz 16:-96 23:-118 26:160
priz_last 23:-81 26:138
prob 12:-200 20:-222 26:283
prob_for 12:-116 26:142
prob_period 12:-103 20:-187 26:201
problem 0:-120 1:137 2:-83 4:-99 5:-167 7:-85 9:-88 10:126 15:-97 19:123 26:-223
problem_if 10:160
problem_to 6:113 26:-81
process 21:122
process_digest 21:109
procrastinat 14:-197 25:-238 26:244
produc 12:125 26:-127
produc_my 12:120 26:-113
prof 0:-146 2:-84 3:-210 4:-91 5:-82 6:-130 7:-114 10:240 12:-94 13:-85 14:-148 15:-92 16:-100 18:-171 19:-114 21:81 22:-90 23:-154 25:-135 26:-308
prof_count 0:-242 3:-81 10:259 11:-84 18:-84 21:-159
prof_gav 11:133 21:-102
prof_it 21:198 26:-193
prof_want 0:116 26:-101
profession 0:-409 1:148 2:-320 3:-222 4:-274 6:104 7:-273 8:-207 9:-113 10:102 11:-370 12:-345 13:-298 15:-345 16:-206 18:121 19:109 21:-250 22:-157 23:-255 24:-162 25:-257 26:-458
profession_against 6:116
profession_and 5:89
profession_befor 1:149 18:-90
profession_but 1:109 6:86
profession_by 14:116
profession_for 6:146
profession_how 3:-93 16:113 17:-85 19:137
profession_is 1:-107 5:201 10:-118 16:87 18:-132
profession_ive 6:135
profession_pay 12:-126 20:159
profession_up 10:144 16:-105
profession_well 6:-105 20:187
profession_wher 1:138 3:-109
profession_which 10:-82 18:117 19:166 26:-151
profession_worth 10:165 19:-103
profession_would 3:-123 10:185 19:-121
professional 0:334 3:-255 4:-179 5:-259 6:-252 7:109 8:-310 9:134 11:-254 12:-91 13:-279 14:-204 15:-112 16:-210 17:-149 18:-166 19:-184 20:-141 21:-204 22:-118 23:-177 24:-124 25:-110 26:-361
professional_associ 10:113
professional_for 0:140 13:-110
professional_insider 10:147
professional_is 0:83
professional_so 0:140 1:-84
professional_spend 0:135
professional_tak 1:88
professional_think 1:138
professional_until 1:113
professor 0:-236 1:-211 2:-147 3:-247 4:95 5:-283 6:-147 7:170 8:-155 9:-104 11:-122 12:-272 13:-143 14:-154 16:-123 17:-109 18:-295 19:-136 20:-133 22:-91 23:-168 24:-107
professor_fami 10:121
professor_giv 10:-153 18:-140 26:180
professor_ive 4:-87 10:166
professor_know 10:89
professor_may 3:-106 4:132
professor_nam 10:113
professor_of 7:199 10:104 11:-177 21:-122 26:-151
professor_onc 7:130 26:-80
professor_recommend 10:-122 11:216 12:-83 26:-167
professor_want 15:-85 26:152
professor_who 11:-85 21:166 26:-81
profil 26:163
profil_pictur 26:109
program 6:156 10:-197 11:-119 16:-84 25:-91
program_how 6:185 10:-117 26:-138
program_languag 18:110
program_should 18:93
programm 4:-108 26:149
programmer 6:-111 26:145
programmer_look 6:-81 26:131
progress 3:-112 12:-237 13:-135 21:-146 23:202 26:-122
project 5:-90 13:-103 19:114 21:-88 24:-117 26:165
project_guy 26:155
project_im 19:112
promis 0:-199 1:-105 2:-167 3:-147 4:-132 5:-141 6:-115 7:-140 9:-98 11:-213 12:-125 13:-160 14:-119 21:475 22:-206 23:-254 24:-271 25:-177 26:-227
promis_him 21:99
promis_me 21:258 26:-120
promis_that 21:185 24:-95
promis_to 11:-84 21:228 23:-82
promot 12:137
promotion 12:-92 14:-83 18:-88 26:188
promotion_twic 26:179
pronounc 6:-82 14:-94 21:-82 26:175
pronounc_colonel 26:166
proofread 25:-84 26:103
proofread_my 26:88
prop 0:-85 11:-95 12:253 13:-90 14:-119 20:-138 23:-111 26:-187
prop_way 12:161 26:-137
proper 3:-174 13:237 19:-119 22:103
propos 0:-158 10:-129 11:325 12:-205 13:-118 14:-197 21:-115 22:-143 24:-231 26:-228
propos_dat 11:146
propos_the 11:193 14:-95 24:-81 26:-110
prosthetic 10:133 26:-114
prosthetic_is 10:128
protest 26:100
proud 0:-94 5:-85 7:-82 15:-94 18:-154 19:297 26:-239
proud_of 19:223 26:-176
pry 20:166 26:-98
psych 6:137
psych_and 6:104
psychologist 7:-110 11:-133 12:-141 13:-89 14:190 21:-121 23:-86 26:-106
psychologist_speak 11:-93 12:-81 14:185
public 0:-101 5:-115 8:237 9:-113 12:-130 13:89 18:-92 26:-196
publish 0:-119 3:-103 4:-123 5:-220 9:160 10:148 11:-94 21:-129 22:-99 24:-93 25:-185 26:-99
publish_again 23:127
publish_becaus 9:192 12:-140
publish_what 12:156
publish_wher 10:150 26:-86
publish_who 10:100
pull 14:117 16:82
pull_down 16:92
pull_teeth 14:116
pupp 10:-90 11:-143 13:-98 20:-124 26:256
puppet 0:-136 2:-97 7:-158 9:-204 10:235 12:-87 24:-171 26:-169
puppet_maker 0:-80 7:-116 9:-165 10:231 24:-118 26:-107
puppete 0:177 12:-80 26:-136
puppete_expect 0:173 26:-122
purpl 7:202 13:-120 14:-159 23:-139 26:-168
purpos 0:202 26:-147
purpos_of 0:173 26:-101
purr 26:130
push 14:-128 20:-84 24:112
push_inappropriat 12:104
put 0:194 4:-122 7:-122 16:-131 21:-99 23:-111 25:-105 26:-143
put_a 2:-82 19:99 26:129
put_aluminium 26:188
put_for 10:-93 13:157 26:-83
put_in 0:-84 11:234 12:182 26:-246
put_it 0:-142 6:-119 7:100 8:-139 11:190 18:-142 20:195 26:-117
put_me 13:-85 21:146
put_my 13:123
put_off 7:179 26:-88
put_on 7:-81 11:-124 13:290 21:-80 26:-254
put_rath 25:90
put_that 11:88 16:104 17:86 18:88 26:-183
put_the 11:114 13:-162 14:211 26:-121
put_thi 0:189 4:-86 16:-80 26:-91
put_to 15:152
put_togeth 13:149 26:-89
put_us 11:-84 21:167
put_what 12:151 21:-124 26:-103
put_you 25:121
python 0:-168 5:-176 11:-157 13:-191 14:-99 15:-189 16:-84 18:179 19:-134 20:-82 21:-103 26:154
python_or 0:-144 11:-81 15:-139 18:183 19:-88
quadratic 26:82
qualif 18:108
qualific 2:-90 13:-130 18:267 26:-115
qualific_are 18:120
qualific_with 18:121
qualit 3:-90 10:-117 11:-127 12:-155 15:-181 17:-150 18:300 19:-149 20:-160 26:-208
qualit_count 12:-114 18:184 26:-148
qualit_mak 15:-97 18:211
quart 11:227 12:-161 22:-84 26:-210
quart_of 11:212 12:-111 26:-156
question 1:-346 2:-352 3:-120 4:-337 5:-409 6:-371 7:-289 8:-302 9:-252 10:-467 11:-465 12:-193 13:262 14:122 15:-81 18:-149 19:-270 20:-260 21:-83 22:-243 23:-256 24:-351 25:-366 26:-186
question_about 0:-105 7:-196 12:113 13:-357 14:167 16:259 17:-84 18:93 19:-178 21:-140 24:-103
question_aft 3:-117 14:188
question_ahead 13:120
question_and 3:-81 13:148
question_are 12:243 13:97 14:-99 18:-115 26:-218
question_at 3:174 20:-107
question_be 12:-86 14:173
question_befor 13:142
question_bring 12:-80 19:137
question_do 0:-148 13:-179 14:-131 15:-120 17:-126 18:-148 19:-82 26:276
question_down 13:280 14:-230 21:-173 26:-117
question_fit 0:-110 13:132
question_for 0:-151 13:209 14:-138
question_good 10:-131 11:217 26:-106
question_help 18:120
question_how 0:-114 14:146
question_i 13:161 26:-89
question_in 0:-151 13:111
question_into 13:113
question_left 13:-86 14:112
question_lik 19:103
question_mat 4:-84 12:-85 17:171
question_me 0:193 13:-93 14:-164 26:-108
question_off 13:-158 14:228
question_on 10:-161 11:207
question_or 0:306 13:-171 14:-204 15:-103 18:-81 19:-213
question_should 0:-165 12:-109 14:-249 16:-82 20:123 26:115
question_show 0:-111 5:-140 13:-168 15:266 16:103 19:-81 26:-173
question_stupid 7:179 14:-173
question_tell 15:139
question_than 0:-98 13:-224 14:-187 21:284
question_that 13:241 15:-114
question_to 17:115
question_when 3:190 12:-98
question_wheth 18:95
question_with 14:129 25:-103
question_work 13:287 15:-232 16:-130 17:-171 26:-87
quick 0:-91 5:-182 6:-104 11:-104 12:-93 13:-133 15:-208 16:-134 17:-146 18:-250 19:-126 20:-125 21:-263 26:336
quick_din 26:103
quick_must 22:80
quiet 0:-84 1:-97 2:-140 4:-178 6:100 7:-141 9:-81 10:-143 11:-194 13:-92 14:-333 16:-97 17:-82 18:-138 20:-96 21:-111 23:113
quiet_ever 24:113
quiet_man 6:167 26:-159
quiet_person 15:123
quiet_so 23:153
quit 1:-118 3:-330 6:-156 9:-161 10:148 16:-95 17:-155 20:-191 23:-128 26:308
quit_know 0:88
quit_my 19:-135 26:188
quit_the 3:-123 10:185 19:-121
quot 12:113
rac 17:-143 26:128
rac_at 7:-98 17:-132 26:158
rac_heart 7:84
radar 23:153 26:-151
radio 7:135 24:-101 26:-98
radio_man 7:130
radiograph 16:153 20:-97 25:-112 26:-120
rain 0:-166 5:-153 7:-84 8:-97 12:-87 16:-85 17:-165 19:101 26:230
rain_at 26:102
rain_thi 17:-109 26:142
rain_tuesda 6:93
rais 3:-202 4:241 6:-94 10:-94 12:-114 15:-128 16:143 17:-272 20:154 25:-143 26:-96
rais_a 17:-106 20:133 26:-85
rais_children 3:-84 4:148 17:-96
rais_it 16:145 26:-83
rais_my 4:142
rais_the 20:192 26:-158
rambl 2:-105 14:129
rambl_with 14:100
ran 0:-131 2:-90 3:110 4:-105 12:-96 13:-88 14:189 21:-94 22:-86 24:-90
ran_a 3:160
ran_out 3:-117 14:188
rando 0:-114 10:161 11:-102 13:-138 23:-113
rando_on 10:157 13:-110 23:-82
rang 0:-265 1:131 3:-100 7:-129 8:90 10:-131 11:-224 12:-219 13:-102 14:-113 15:-107 17:-193 20:385 22:80 24:-147 26:-376
rang_alread 1:141 24:-106
rang_for 20:97
rang_her 8:98
rang_when 20:151 26:-104
rar 10:120
rar_profession 10:87
rat 6:199 17:-115 19:-87 25:-116 26:-107
rat_how 20:186 26:-112
rat_numb 6:205 26:-208
rat_per 20:146
rath_a 15:123
rath_clean 7:156 26:-95
rath_hav 22:122
rath_i 10:152
rath_privat 25:90
rath_see 5:124
rath_writ 11:182 26:-130
rav 5:115
rav_about 5:95
reach 1:219 20:-224
reach_out 1:186 20:-140
react 1:-81 2:-88 3:-116 6:-86 11:-93 12:-140 14:132 17:-85 18:-84 19:-128 20:-100 23:-127 24:200
react_i 24:96
react_to 12:-99 24:148
reaction 24:101
reaction_at 24:81
read 0:-281 1:-205 2:-245 3:-249 4:-183 6:-281 7:-186 9:-142 10:-220 11:112 12:-311 13:158 17:-286 19:-230 20:-210 21:-243 22:-165 23:-167
read_a 18:95
read_about 5:110 16:89
read_all 5:163 13:-84 25:123
read_everyth 5:82
read_for 18:211 21:-85 25:-96 26:-185
read_her 11:-85 15:127
read_in 5:-107 13:172 16:120 26:-158
read_it 5:-158 7:103 11:362 13:-184 14:-130 18:-139 26:-191
read_my 13:-86 25:-84 26:230
read_now 13:-101 24:191 25:-119
read_of 8:157
read_out 26:147
read_sound 5:139
read_the 14:216 26:-131
read_thi 0:-113 5:-154 7:-97 13:-143 25:314 26:-196
read_thre 5:103 21:86
read_what 5:-106 13:207
read_your 0:88
real 1:-89 3:-139 5:156 7:-103 8:-101 9:-91 10:-93 15:-185
real_as 5:106
real_do 0:170 8:-104
real_half 5:-112 8:138
real_help 6:-85 22:150
real_interview 26:131
real_lab 5:109
real_lik 5:281 15:-138 26:-110
real_need 18:92
real_peopl 0:122
real_shy 7:177
real_thing 5:114 26:-84
real_want 5:-215 6:286 13:-80 15:-188 17:-129 18:-245 19:-139 20:-173
realis 0:-91 3:-149 5:-182 6:227 16:-116
realis_i 6:172
realis_that 6:159
realistic 3:150 5:157 10:-81 20:98 26:-275
realistic_at 3:112
realistic_pictur 5:141 26:-121
realistic_rang 20:97
realistic_view 5:104
realit 5:214 26:-129
realit_not 5:142
realit_of 5:96
reason 4:190 10:-128 19:-93 23:216 24:-248 25:-110 26:-207
reason_are 23:184 24:-169
reason_to 4:121 10:-81 23:161 24:-109 26:-112
receipt 11:-319 22:185 23:-116 24:-92 26:186
recent 0:-97 2:198 8:-122 11:-149 12:-155 13:-143 14:-139 15:-95 16:220 17:-113 20:-131 26:-156
recent_graduat 2:181
recent_layoff 13:-95 16:209 20:-89
reception 7:-84 9:190
reception_can 9:98
reception_small 9:107
recip 26:152
recip_for 26:117
reckon 0:158 6:-84 10:-99 11:155 12:-111 13:-102 26:-252
reckon_half 0:155 26:-123
reckon_i 11:182 26:-130
recognis 6:179 11:-108
recognis_her 3:88
recognis_that 6:133
recommend 1:-238 2:-141 3:-119 4:-181 6:-112 7:-179 8:-311 9:-268 10:-421 11:170 12:113 14:-222 15:-217 16:-85 17:-97 18:-142 19:-117 20:-282 22:-122 23:-177 25:-215
recommend_a 11:-175 12:-110 26:281
recommend_at 12:106
recommend_it 5:89
recommend_me 11:-123 12:166 15:-90 26:114
recommend_or 12:91
recommend_someon 10:-122 11:216 12:-83 26:-167
recommend_talk 0:140 1:-84
recommend_to 10:-106 11:283 26:-124
reconnect 23:161 24:-86 26:-143
reconnect_aft 23:133 26:-94
record 0:-150 4:-135 5:-141 6:-81 7:-112 9:-124 10:-198 11:-118 12:289 13:-95 14:-99 15:-163 16:-120 17:-91 18:-180 19:-101 20:-94 21:147 23:-150 25:152 26:-326
record_everyth 12:108
record_it 12:156 26:-121
record_shar 12:90
record_the 12:220
record_what 18:-137 21:203 26:-116
recov 13:-84 16:132
recruit 3:-89 8:-107 11:-109 26:103
recruit_a 10:122
recruit_agenc 10:-129 26:144
recruit_ask 26:114
recruit_myself 0:98
recruit_or 10:133
recruiter 0:157 26:-155
recruiter_screen 0:135 26:-108
red 1:-125 2:-92 3:-207 7:132 14:-178 19:-130 23:-147 24:-178 26:302
red_and 7:99
red_when 7:99
red_win 26:91
redundant 0:-91 3:203 6:-122 7:-87 19:-91
redundant_and 3:106
redundant_in 3:130
refer 6:-96 11:198 12:-153 26:-139
refer_me 11:220 12:-92 21:-155 26:-94
refer_or 11:-81 21:110
referenc 26:173
referral 11:-222 12:232 26:-147
referral_a 12:148 26:-92
reflect 6:-112 18:-105 21:222 23:-98 26:-166
reflect_on 21:213 26:-132
refund 26:220
refus 2:-181 3:-116 7:-101 11:-130 12:-186 14:-132 15:-106 16:-80 19:-104 24:129 26:154
refus_kind 24:96
refus_my 24:-173 26:168
refus_to 1:88
refus_turn 24:82
refusal 1:-121 2:233 3:-108 6:-125 7:-181 8:-86 11:-104 13:-153 14:-178 18:-82 21:-135 23:-186 24:258 25:-122 26:-329
refusal_graceful 14:-88 24:253 26:-224
refusal_in 2:126 26:-85
region 2:90
regist 9:-83 26:169
regist_a 10:-80 26:124
regist_for 26:134
regist_or 10:128
registrar 10:-177 11:-238 21:-131 25:-172 26:293
registrar_in 10:-108 11:-192 25:-155 26:236
regret 1:-88 3:-146 5:-227 6:-254 7:-151 11:-150 12:194 15:-128 17:-169 18:-156 19:201 23:-221
regret_about 5:-101 19:201
regret_hav 6:-104 12:199 19:-159 23:-128
regret_it 6:-91 17:-87 19:215
regul 12:-94 13:-184 14:-168 15:-174 16:320 17:-178 18:-185 19:-228 20:-155 23:-137 26:-88
regul_competition 16:147 23:-132
rehears 7:127 13:-83 26:-82
rehears_for 7:119
reject 24:98
reject_my 24:82
rejection 2:113
relationship 5:-85 6:-141 7:-151 9:159 10:-94 11:-139 14:-312 16:-153 17:-85 21:-140 22:-98 23:313 24:-100 26:-278
relationship_going 14:-249 23:242 26:-168
relationship_with 23:132 26:-101
reliabl 5:151 9:-133 26:-128
reliabl_is 5:148 26:-117
relief 3:135 6:-98 7:-82 19:-83
relief_as 3:130
remain 23:170 26:-136
remain_in 23:157 26:-99
remark 13:-114 21:-160 25:138
remark_about 13:-83 21:-101 25:136
rememb 1:-96 3:-97 4:198 23:-132 26:-92
rememb_me 4:190 23:-88
remember 11:120
remind 0:-179 1:-108 4:-116 5:-113 6:-266 7:-199 10:-114 11:-170 12:-160 13:126 14:-267 15:-85 17:-97 18:-91 20:-106 21:-240 22:-82 23:-290 24:118 25:131
remind_him 13:160 24:-150
remind_me 6:-140 24:-344 25:188 26:205
remind_oka 24:152
remind_somebod 23:-136 24:173 25:-85 26:-91
remind_someon 23:135 26:-85
remind_the 24:117
remind_without 24:155 26:-126
reminder 7:-123 12:-183 23:-136 24:-255 25:305 26:-242
reminder_on 25:116
remot 15:217 17:-88
remote 15:254 16:-158 17:-246 19:-173
remov 26:168
remov_red 26:91
renew 22:-85 26:161
renew_my 26:130
rent 20:144
rent_fair 26:105
rent_to 20:127
rent_wher 20:98
rep 0:-116 2:145 3:-148 5:-112 14:-164 23:-108 24:224 26:-214
rep_is 2:169 3:-87
repair 3:-89 10:-106 16:100 25:-98 26:221
repair_id 16:98
repair_my 26:119
replac 16:153 22:-81 25:-129 26:90
replac_by 16:106
repli 2:-134 21:-97 24:101
repli_about 24:-107 26:123
repli_sinc 2:-94 24:160 26:-108
report 0:-219 1:-170 3:-162 4:-158 5:-202 6:-164 7:-210 9:-122 11:-308 12:-172 14:-271 15:-174 16:-120 17:-144 18:-233 19:-128 20:-96 21:426 22:-134 23:-199 24:-87 25:-131 26:-100
report_back 21:94
report_how 11:-81 21:110
report_it 13:-81 21:-98 26:164
report_or 13:131 26:-95
report_to 10:-199 13:-86 14:-115 21:327 26:-190
reproach 23:-110 24:175 26:-187
request 1:-83 2:-185 3:-106 5:-112 7:-211 8:-149 9:-154 10:-140 11:417 12:-193 13:-147 14:-288 15:-100 16:-99 17:-91 18:-98 19:-104 20:-131 22:-146 23:-124 24:155 25:-203 26:-475
request_a 11:184
request_and 11:167
request_be 11:186
request_hav 11:170
request_how 0:151 11:-86
request_short 11:98
requir 2:-86 18:183 26:-144
requir_grad 18:120 26:-98
requir_necessar 18:86
requirement 18:-144 26:132
requirement_for 18:-110 26:127
research 0:-90 2:84 5:101 7:-91 8:-118 10:-132 13:161 21:-105 26:-177
research_onlin 5:146 10:-90
research_the 13:171
reset 26:88
residenc 2:-82 18:-194 22:-87 23:-87 26:269
residenc_card 26:130
resign 6:-101 14:-134 26:192
resign_polite 14:-98 26:186
resourc 2:-101 10:194 12:-156 23:-119 25:-169
respond 2:-97 3:-149 6:-85 14:-134 21:-127 24:188 25:-95
respond_to 3:-104 24:136
rest 3:-103 5:-243 6:-137 8:-82 9:158 11:-171 14:-95 16:-132 18:139 19:134 21:-93 26:-165
rest_com 9:-88 16:-93 18:181
rest_of 9:171
rest_seem 9:94
restaurant 2:93 9:-102 16:-94 18:-90 26:155
restaurant_in 26:173
restor 11:105
restor_fresco 11:94
result 0:-219 11:-116 26:203
resum 0:-124 1:142 2:-139 4:-83 12:103 13:-97 16:-115 21:-155 23:-147 25:-101
resum_along 12:195 21:-109 26:-184
resum_do 1:156 26:-145
resum_or 12:113
resum_pls 12:-174 26:194
retail 3:190 16:-89 26:-117
retail_how 3:132
retail_twent 3:99
retir 0:-199 1:-191 2:-126 3:-189 5:-147 6:-90 7:-132 8:-149 10:139 11:-201 15:-117 18:-128 19:-87 20:-115 26:120
retir_judg 10:117
retir_my 10:89
retir_peopl 10:177
retir_ten 10:126 26:-85
retrain 0:-126 3:217 5:-108 15:-86 18:-107 19:-82 26:-135
retrain_who 0:-91 3:189
return 0:-89 1:-121 2:-143 3:-213 4:209 6:-154 7:180 12:-107 13:-151 17:-228 23:-82 25:-141 26:95
return_aft 3:-84 4:148 17:-96
return_and 7:120
return_thes 4:-82 13:-119 26:165
return_to 4:202
reunion 0:-91 4:229 10:-102 12:-120 16:-111
reunion_is 4:139
reunion_may 4:111 12:-91
review 5:176 9:-115 10:-107 12:-165 13:-114 14:-136 18:-153 20:-126 23:-88 24:-101 26:157
review_say 5:179
reviv 4:-93 23:229
reviv_a 23:146
revolution 26:137
revolution_ten 26:128
reward 0:-87 12:-127 15:-190 17:-110 19:282
reward_with 19:128
rewritten 11:105
rewritten_the 11:94
ric 3:-105 5:-122 6:-146 8:-82 11:-133 22:-80 23:-146 25:-85 26:226
ric_that 6:-96 11:-93 23:-86 26:194
richest 10:-99 26:151
richest_man 26:139
rid 5:-158 7:-218 14:-157 19:-96 25:-98 26:335
rid_of 5:-87 7:-161 14:-95 26:317
ridiculou 1:115 3:113 4:-151 7:81 10:-108 11:-82 26:-80
ridiculou_for 1:121
ridiculou_im 7:82
right 26:196
right_aft 12:103 21:166 23:-161
right_door 10:206 18:-110 26:-173
right_for 6:188
right_gestur 0:-88 22:132
right_i 6:138
right_in 11:125
right_moment 10:-88 20:124
right_now 1:131
right_one 10:161 18:105 26:-107
right_or 11:112
right_person 0:-110 5:-96 10:257 26:-151
right_pictur 0:-136 5:176 26:-84
right_plac 10:102
right_thing 12:-128 22:152
right_to 0:-134 7:91 10:-81 11:-92 12:150 25:125
right_way 12:112
right_with 13:169 26:-115
ring 0:-227 1:-124 3:-116 4:-116 5:-82 7:135 9:-181 11:86 14:-270 15:-166 19:-95 20:-191 21:-225 26:-398
ring_at 7:-99 11:206 12:-89 26:-104
ring_club 10:100
ring_him 7:197 12:-88 17:-94
ring_me 13:106
ring_on 17:141
ring_round 2:93
ring_the 7:132 26:-107
ring_when 12:-105 23:102 24:140
ring_writ 11:-143 12:244 24:-101 26:-206
ris 12:-118 17:-84 20:-185 26:254
ris_grow 20:129 26:-86
riv 26:107
robot 0:-104 3:-238 10:-93 11:147 16:-124 20:-111 22:-113 26:129
robot_alway 16:145 26:-83
robot_is 16:145 26:-83
robot_nor 3:-128 11:175 16:-90
robot_or 16:93
robot_rul 16:-210 25:-191 26:234
robotic 18:131
robotic_firm 18:110
rol 0:109 8:-82 10:95 11:-157 12:158 26:-180
rol_a 12:148 26:-92
rol_swap 0:98
roll 7:189 11:-158 12:-133 14:-183 24:-84 25:-87 26:116
roll_her 26:113
roll_their 7:189 11:-105 14:-143
rom 0:-124 5:-98 6:-143 13:-240 21:-131 25:-106 26:250
romantic 5:107
roof 19:110
roofer 10:-136 16:188 26:-136
roofer_till 10:-100 16:181 26:-117
room 0:-228 1:-140 2:-125 3:-103 5:-193 6:-123 7:128 8:-108 9:-146 10:-219 11:-151 12:-169 13:135 14:-145 15:-96 17:191 18:-177 19:-140 24:146
room_a 13:126 26:-104
room_all 5:-110 13:-111 15:-156 24:196
room_and 1:-85 7:177
room_do 13:171 26:-103
room_for 15:-104 17:216 26:-84
room_is 26:106
room_what 15:127
roommat 2:-202 5:-137 6:-125 8:-82 10:-308 11:-119 12:119 13:148 14:-112 15:-92 16:-102 20:-198 21:-174 22:-95 24:-82 26:159
roommat_keep 0:132
roommat_say 0:-95 2:-121 12:-85 13:214 26:-166
roommat_snor 26:175
root 0:-104 26:183
root_of 26:131
rosi 0:-108 5:196 15:-106 17:-125 18:-99 20:-93 26:-146
rosi_than 5:193 26:-135
rough 0:102
round 2:143 4:-148 6:-124 7:-101 8:174 9:-172 10:101 11:-162 12:-157 14:141 15:-126 16:-83 18:-84 19:-172 20:-103 21:-144 23:-98 24:-85 26:-124
round_and 12:-142 14:171
round_of 2:95
round_the 8:192 9:-112 10:113 26:-118
rout 6:-89 18:128
row 2:-206 7:256 9:-121 14:-172 15:-110 16:-188 26:-127
rud 0:86 1:-115 3:-135 4:-126 7:-156 9:-119 10:-208 11:100 12:-130 13:-141 14:217 15:-150 16:-109 17:-103 18:-132 19:-194 20:105 24:-215 26:83
rud_and 0:155 26:-123
rud_nam 10:-88 11:230 26:-205
rud_push 12:104
rud_to 12:-202 19:-112 20:97 26:312
ruin 19:110
ruin_id 19:103
rul 0:-163 2:-167 3:-91 5:-103 6:-205 8:-90 11:-92 12:-122 16:-246 17:140 18:170 19:-84 21:-159 22:-80 25:-296 26:195
rul_it 17:145
rul_me 2:-86 6:-125 18:192 26:-168
rul_of 21:-85 26:167
rul_the 16:-210 25:-191 26:234
run 0:-280 3:-299 4:121 6:-285 7:-140 8:-210 9:-136 10:-230 11:-137 13:-266 14:231 15:-97 16:-111 17:-97 18:108 19:-132 20:-260 21:-249 22:-219 23:-124 24:-209
run_dry 14:137 21:-112
run_hospital 1:154 26:-121
run_how 5:109
run_just 4:112
run_out 2:85 3:-85 5:-100 6:-114 12:-115 14:-98 18:-86 20:-160 26:249
run_ten 12:183 14:-149 24:-92
run_the 5:-142 18:192 26:-114
résumé 0:-117 2:-140 10:-124 11:-218 12:205 13:-86 14:-94 22:-84 26:157
sad 16:118
saddl 1:-87 2:-141 10:-121 11:194 18:-90 26:-181
saf 0:-255 3:-133 4:-123 5:-84 6:-121 8:-99 9:-110 11:-101 12:-148 13:-105 15:-114 16:93 17:-255 18:-162 20:-92 21:-156 22:-118 23:-96 25:170 26:219
saf_for 17:-85 26:126
saf_from 16:147
saf_her 25:137 26:-129
saf_to 0:-87 17:-155 21:-93 25:-83 26:271
saf_who 25:81
saf_with 0:-86 25:119
said_accountant 6:112
said_and 14:143 26:-108
said_congratul 2:149 21:-88
said_freshmen 1:113
said_good 15:158
said_goodby 14:-119 21:251
said_he 0:112
said_hed 2:-97 7:-91 21:202 26:-101
said_i 3:154 6:-108 9:156 10:-106 18:-96 26:-165
said_id 1:134 23:-91
said_is 12:90
said_keep 8:-94 14:-91 23:188
said_let 23:111
said_me 21:-162 24:202
said_my 26:89
said_no 24:232
said_on 26:92
said_she 24:168
said_sur 24:101
said_that 2:-80 7:144 17:-95 21:-80
said_theyr 12:129
said_to 1:103
said_use 9:-95 11:164
said_what 21:138
said_yes 24:129
sail 18:109
sail_mak 18:96
sailor 10:198 17:-114 19:-129 20:-99 26:-191
sal 0:-143 2:-95 3:220 6:-102 14:-193 16:-96 18:-92 21:-85 26:105
sal_all 3:126
sal_position 26:127
sal_will 3:160 14:-157
salar 4:-81 6:178 7:-102 11:-93 12:-427 15:-89 17:-224 18:-113 19:-203 20:207 26:91
salar_aft 12:-103 20:-187 26:201
salar_against 6:196 26:-193
salar_expect 26:99
salar_in 20:-167 26:181
salar_rang 20:226 26:-233
salar_rud 12:-137 20:144
salar_scal 12:-101 20:117
salar_should 12:-96 20:-190 26:203
salary 2:-93 5:-116 6:-146 7:-175 8:-100 9:-95 11:-195 12:-112 14:-112 21:-131 23:-109 26:260
salary_fair 6:-83 7:-133 11:-128 26:256
sam_again 19:140
sam_as 0:163 26:-138
sam_colleg 4:114
sam_compan 0:-117 10:-158 12:223
sam_even 0:-137 5:-105 11:-189 13:-267 14:-100 17:-256 21:245 22:142 23:134 26:-247
sam_firm 26:93
sam_i 20:128
sam_jump 0:-105 3:208 6:-86
sam_lectur 4:112
sam_occup 0:-87 5:194 10:-134
sam_offic 3:85
sam_professor 4:154 10:-92
sam_school 4:148
sam_ten 8:142
sam_thing 0:157 5:-103
sam_tim 20:100
sam_universit 4:95
sam_week 2:108 26:-94
sampl 0:-103 5:-86 8:-85 10:-142 11:222 12:-116 13:217 17:-94 22:-92 24:-89 25:-104 26:-292
sampl_messag 11:114
sampl_of 13:225 26:-181
sampl_request 11:118
sang 5:156
sang_its 5:151
sat 0:-126 1:-168 2:-124 3:-111 4:144 5:-153 7:-121 9:-148 10:-162 11:-94 12:-111 13:-211 14:174 15:-219 21:-144 24:260 26:-155
sat_in 4:146 24:92
sat_ther 1:-86 5:-116 9:-81 10:-119 13:-127 14:191 15:-158 21:-87 24:195
satisfi 6:86
satisfy 19:176
satisfy_meaningful 19:91
sato 11:114 26:-83
sato_sent 11:108
saturda 2:151 22:-94
saturda_and 2:88
saturday 7:-123 17:162 26:-139
saturday_for 7:-95 17:152 26:-94
sav 13:-172 14:-88 20:-122 21:103 26:200
sav_into 13:-109 26:166
sav_of 21:118
saw 0:-85 8:225 9:-109 12:159 23:-84 26:-96
saw_eith 8:91
saw_on 12:114
sawdust 21:119 22:-94
sawdust_on 21:114
say_4 6:108
say_a 0:-139 5:146 6:-180 7:161 10:-146 11:-206 12:-195 13:-90 14:-179 18:-83 19:156 22:-84 24:-86 26:167
say_about 1:-89 5:-89 6:-153 7:229 11:-82 13:-173 14:-102
say_aft 23:109
say_afterward 12:-128 22:152
say_all 19:127
say_alway 12:129 18:-93
say_anoth 5:179
say_anyth 7:-82 13:-103 14:218 24:-191 26:-102
say_app 2:93
say_at 11:-81 12:-201 13:-129 14:279 21:-131 26:95
say_b 5:178 6:-108
say_be 11:127 13:121
say_being 2:111
say_best 5:102
say_but 20:91
say_choos 6:-99 17:148
say_cross 12:-148 14:-108 24:197
say_danc 6:211 11:-82 17:-122 26:-134
say_do 0:248 26:-127
say_dont 21:148
say_enjo 1:144
say_ever 7:82
say_explor 1:169 2:-109
say_fak 7:222 9:-135 26:-95
say_first 14:156
say_follow 6:134
say_for 1:-212 11:-114 20:272 26:-101
say_get 9:-88 16:-93 18:181
say_go 0:171 3:-116 10:96 26:-105
say_good 6:-128 11:-100 15:-92 19:193
say_goodby 14:132
say_hav 5:-95 13:147
say_heaven 3:-138 5:200 10:-95 26:-84
say_hello 4:-89 12:-87 23:168
say_her 10:124 26:-99
say_hes 3:-89 24:151
say_i 1:174 6:-132 11:-180 13:-192 14:-83 23:99 26:145
say_id 6:160 9:96 26:-194
say_if 12:104 15:-101 17:89 18:-88 20:-88 24:150
say_im 2:194 12:116 26:-156
say_in 0:-86 14:-158 26:115
say_it 3:144 6:-114 7:-82 11:-175 21:-86 22:264
say_its 0:81 1:87 2:-206 4:-107 6:-248 7:-110 8:214 9:-143 10:-111 11:-127 12:-178 13:-145 14:89 15:-155 16:-176 17:-156 18:-110 20:-148 21:-113 22:-139 23:-91 24:179
say_just 0:125 1:-200 6:-115 7:-89 8:-130 12:-83 13:175 14:188 26:-190
say_me 12:125
say_mint 10:-113 26:170
say_month 12:-80 23:151
say_my 9:98
say_network 9:109
say_nev 3:-190 5:194 10:-133 13:181 18:-85 19:-89 20:-118 23:-134 26:81
say_nic 6:-109 10:182
say_no 3:123 6:145 7:-100 12:-125 14:-192 24:-147 26:267
say_nobod 3:133 16:124
say_noth 25:157 26:-140
say_onc 21:160
say_one 0:-96 3:-81 5:231 6:-115 8:-86 9:-144 10:-125 12:-104 17:-96 18:-126 20:87 24:126 26:-126
say_onl 0:109 5:-91 13:-86 14:188 22:103 23:-93 24:-122
say_peopl 23:155 26:-116
say_physic 6:211 11:-82 17:-122 26:-134
say_pilot 12:-148 17:199 26:-142
say_put 11:114 13:-162 14:211 26:-121
say_read 13:-158 14:228
say_ring 2:93
say_say 6:-85 22:150
say_she 9:155 12:86 15:-105
say_so 13:189 26:-150
say_someth 7:165 12:-101 14:-93 21:162 26:-107
say_sorr 2:132 7:-95 11:-116 12:231 14:-139 16:-80 23:-81 26:-185
say_stick 10:183 11:-96
say_tak 26:120
say_tell 3:-156 7:-95 13:156 23:205 26:-217
say_thank 22:131
say_that 0:-131 2:-146 3:-205 5:85 6:-191 8:-155 10:-101 11:134 12:91 13:-97 15:140 16:138 18:173 19:-116 21:-189 22:-99 23:-114 24:-104 26:-257
say_the 5:-146 12:106 16:98 18:-94 19:-123 26:191
say_therell 10:-100 16:181 26:-117
say_theyr 7:163
say_thos 4:198 10:-143 26:-113
say_to 6:196 11:-107 24:-99
say_twent 13:-86 14:112
say_use 4:104 9:-81
say_wait 26:90
say_what 11:-123 19:213 26:-142
say_when 1:-92 3:-155 6:-103 7:-247 11:329 12:-120 13:254 14:-314 17:-102 19:-118 23:-188
say_wheth 6:87
say_which 6:83
say_why 15:93
say_without 7:-82 8:192 9:-100 18:141 20:-80 23:-101 26:-108
say_yes 0:113 3:92 11:213 12:-109 14:-105 22:-92 23:-83 26:-163
say_you 3:-110 5:-168 6:127 9:-84 10:-124 11:-98 12:-145 13:-91 14:-138 15:-113 17:-92 19:82 20:174
say_your 18:137
scal 12:-118 20:129
scar 1:-169 2:-122 3:-128 5:149 7:-92 9:-97 10:-221 11:-94 13:-99 17:-180 18:-84 22:-102 23:-179 25:137 26:-334
scar_ive 5:191 7:-117 26:-152
scar_me 7:130
scar_of 6:183 10:-90 26:-88
scar_that 7:-146 19:114 23:-88 25:153
scar_theyll 7:113
scarf 4:109 18:-84 26:110
scarf_on 4:103
scen 5:111 26:-94
scen_get 5:104
schedul 0:-133 12:-223 13:-82 15:-111 17:258 18:-102 19:-235 20:-128
schmooz 6:-90 8:141 26:-87
schmooz_for 8:135
scholarship 24:-132 26:189
scholarship_and 24:-84 26:158
school 0:-122 1:290 3:-321 4:237 5:-263 6:-114 7:-253 8:-247 9:-385 10:-115 11:-374 12:-222 13:-180 14:-326 15:-154 16:-224 18:125 19:-194 20:-174 21:-367 22:-226 23:-265 24:-268 25:-284 26:-107
school_and 18:94
school_are 2:-86 6:-91 18:209 21:-116
school_ask 1:-150 2:175
school_at 18:95
school_diploma 1:136
school_do 1:149 26:-97
school_for 1:-122 2:89 18:101
school_get 1:182 2:-90 3:-92 4:-88
school_lif 6:112
school_my 10:183 11:-96
school_ok 4:91
school_pla 0:-101 4:-100 17:203 26:-170
school_that 4:145 11:-88 26:-80
school_thi 1:124
school_to 1:121
school_we 1:117
school_what 0:128 26:-111
school_wher 4:175 7:-104 26:-118
sci 6:137
sci_and 6:104
scor 5:-137 6:222 16:-88 19:-248
scor_how 6:97
scor_of 26:146
scor_rat 6:205 26:-208
scratch 9:213 14:-114 26:122
scratch_sinc 26:134
screen 0:-96 3:-128 5:201 7:-111 12:-102 13:-159 15:-108 16:143 20:-90 24:96 26:-96
screen_how 5:158 26:-146
screen_i 0:-92 16:164 26:-92
screen_in 5:89
screen_is 0:-114 26:182
screen_until 24:100
scribbl 21:131
scribbl_are 21:118
scribbl_the 14:111
sculptor 2:-86 3:-85 5:-103 7:-129 9:-99 14:187 23:160 24:-124 26:-148
sculptor_grunt 14:187 26:-139
sculptor_in 23:153
se 0:-95 1:-129 4:89 10:-148 11:-83 13:122 19:-83 21:-154 22:-82 23:-126 24:108 25:-85 26:-199
se_a 13:131 18:132 21:-82 26:-88
se_my 4:103
se_that 24:119
sea 6:-99 10:182 17:128 19:-134 20:-138 26:-239
sea_but 10:190 26:-156
sea_my 17:145
search 0:-101 8:116 26:-140
search_nobod 8:146 10:-113
season 1:-168 2:-136 3:-169 9:-114 11:-132 14:-197 16:-138 20:-149 26:225
season_start 1:-121 3:-97 14:-138 20:-83 26:240
sec 3:-144 11:-81 13:211 14:-197 19:-146
sec_thing 3:-96 13:205 14:-169 19:-90
second 2:-137 6:-179 7:-212 9:-126 10:-150 11:-183 13:-85 14:-84 17:-221 18:-95 20:-94 22:-115 23:-111 24:308 25:-83
second_care 3:120
second_job 26:139
second_mail 24:113
second_one 7:-98 24:128
second_tim 24:117
second_week 1:96
second_year 0:88
secret 12:125
secret_im 12:108
secretar 3:126 6:-83 7:-133 25:80 26:-114
secretar_but 3:142 7:-93
sector 9:-102 16:250 19:-166
sector_is 16:121
secur 0:-135 5:-83 7:237 9:-168 14:-257 16:-88 20:-93 26:-212
secur_in 0:-95 7:233 9:-110 14:-199 25:-103 26:-95
secur_saf 25:81
see 0:-102 6:117 11:-102 13:-80 16:-148 17:184 21:-140 25:139 26:-253
see_a 6:149 16:92 26:-126
see_befor 5:124
see_behind 5:182 25:-89 26:-145
see_her 7:-135 13:147 17:84
see_his 12:-95 16:-121 17:210
see_in 13:-225 26:247
see_is 17:97
see_myself 0:-96 6:127 26:161
see_someon 26:153
see_that 25:225 26:-99
see_the 0:155 4:-124 7:-88 8:133 16:-126 23:-89 25:-118 26:-163
see_their 17:107
see_what 0:-108 5:104 25:208 26:-101
see_wheth 6:103 7:150 26:-176
see_which 16:138
seem 0:-112 1:136 2:-194 3:-277 4:-159 5:-116 7:-193 9:95 10:-153 11:-142 12:-235 13:-113 14:117 15:180 16:-109 17:123 18:-187 19:-290 20:-143 21:-107 23:-115 25:-95 26:-287
seem_bor 14:194 26:-154
seem_hast 0:163
seem_laz 17:102
seem_so 14:-86 15:114 22:100 24:105
seem_the 8:135
seem_to 1:138 2:-122 3:-124 4:-106 5:176 9:124 17:-118 19:-93 20:-118 26:-104
seem_too 15:123
seem_unmotivat 17:128
seen 0:-99 4:-89 5:129 8:-97 9:-112 10:-112 15:-82 16:-83 18:175 26:-204
seen_a 5:-140 18:193
seen_archaeologist 5:109
seen_much 5:113
self 0:-98 2:-81 3:-86 7:169 8:-92 10:-166 12:-81 15:-84 20:190 26:-209
self_consciou 7:172 10:-114
self_employ 20:190 26:-105
sell 0:-200 1:-129 2:-90 4:-201 6:-228 7:-197 8:-130 9:-241 10:-165 11:108 14:-86 16:-85 17:-127 18:-168 19:-85 21:-217 22:-100 23:-178 24:-128 25:-293 26:284
sell_car 3:133
sell_gluten 26:113
sell_me 0:-87 1:-86 4:-114 5:108 9:-139 18:-81 21:-123 25:-166 26:264
sell_vacuum 11:150
semest 1:247 2:-141 9:-158 10:-123 11:-93
semest_abroad 26:86
semest_of 1:111 9:-89
seminar 1:122 4:-102 26:96
seminar_giv 26:81
seminar_seem 1:119
send 0:-122 1:-401 3:-368 4:-331 5:-480 6:-438 7:-207 8:-306 9:-450 10:-382 11:-92 12:-292 14:-425 15:-368 16:-330 17:-438 18:-372 19:-352 20:-320 21:320 23:151 24:-232 25:159 26:-272
send_a 0:-113 3:-86 6:-90 11:-162 21:122 22:132 23:87 24:134 25:-122 26:-122
send_an 7:-141 11:-106 13:197 22:-94 25:-169 26:188
send_chocolat 12:-96 15:-81 22:180
send_everyon 22:-99 23:211 26:-148
send_flower 22:109
send_him 12:-111 23:168
send_holida 12:-121 17:-107 23:167
send_it 7:166 11:88 13:-95 26:-162
send_mail 11:-130 25:135
send_me 0:-114 1:-132 2:101 6:-137 7:-210 11:-149 12:-130 13:-116 21:270 22:-86 23:-100 24:-225 25:-134 26:120
send_mor 2:158
send_my 12:190 21:-112 26:-194
send_question 0:229 12:-143 13:-167 14:-97 21:-92
send_someth 7:-108 11:-100 21:201 23:-147 25:138
send_the 11:107 13:112 26:-83
send_to 13:91
send_u 12:-91 23:-87 25:172 26:-118
send_you 25:136
senior 1:-256 2:219 3:-183 4:-100 7:144 8:-102 9:-88 10:109 11:-210 13:-82 15:-110 16:-92 20:-95 21:-84 23:-166 26:-174
senior_in 1:-100 2:123
senior_or 10:225 11:-143
senior_peopl 7:172 10:-114
senior_spr 1:-98 2:178
sens 1:121 2:-86 4:-102 5:-97 6:-100 7:-101 8:139 11:-174 12:-100 13:-213 14:-109 15:-100 16:192 17:-93 18:-172 19:-103 20:-147 26:-267
sens_of 0:128 21:83 26:-126
sens_to 1:104 3:-80 8:145 11:-106 18:-90
sensibl 0:101 10:-120 16:151 20:-98 25:-115 26:-124
sensibl_for 0:111 10:-95
sensibl_way 16:145 26:-83
sent 1:-200 2:108 3:-243 4:-197 5:-218 8:-163 9:-117 10:-248 11:107 12:-189 14:-225 15:-142 16:-129 17:-137 18:-169 19:-129 20:-125 21:-157 22:-167 23:-172 24:162 25:-119
sent_a 10:-174 11:172 24:128
sent_his 13:120
sent_it 7:178 11:-183 24:121
sent_me 6:93 11:140 26:-90
sent_off 3:-85 26:194
sent_so 2:107
sentenc 0:93 1:-121 2:-105 3:-158 5:90 6:-145 7:-115 8:-106 9:-92 10:-86 11:164 13:-198 14:84 16:-81 18:-130 19:-107 20:-109 21:-240 22:-139 23:-210 24:-176 25:-125
sentenc_from 5:141
sentenc_into 26:139
sentenc_onc 14:161
sentenc_say 11:201 14:-93
sentenc_what 0:154
sentenc_why 11:173 26:-139
septemb 1:121 7:-89 11:-97 23:-119
septemb_for 26:94
septemb_was 1:134 23:-91
ser 0:-168 7:-115 9:-135 10:-110 15:-106 19:-136 26:179
ser_about 0:-86 26:147
ser_and 5:82
ser_with 5:109
seriou 1:-157 3:158 8:-101 10:-257 11:136 20:-83
seriou_begin 1:-99 3:161
seriou_in 11:128
seriou_one 10:-129 26:144
serious 0:-135 1:157 2:-83 3:112 6:145 10:-110 12:-97 13:-107 16:-212 18:-150 25:-154 26:-192
serious_should 6:162 26:-92
servic 2:-148 3:-129 4:82 5:-126 6:-130 11:-140 12:-95 14:-114 16:-114 19:-115 24:-86 25:173
servic_for 4:140 26:-108
servic_he 23:111
servic_privat 25:86
servic_sent 0:96
session 0:222 26:-162
session_network 0:111
set 1:-82 2:-201 3:-206 5:-112 6:-148 7:-86 10:-116 11:-275 12:-159 13:95 14:-214 15:-90 16:-215 17:-147 19:-84 20:156 21:-97 23:-167 25:-190 26:114
set_an 25:-119 26:170
set_and 18:121
set_build 8:154
set_design 24:94
set_rat 20:186 26:-112
set_thi 25:90
set_up 11:-107 13:151 25:-183 26:88
settl 0:-146 4:134 6:152 9:-126 26:-136
settl_it 6:153
settl_with 4:139 26:-111
seven 0:-108 1:-106 2:-128 4:-83 8:-89 11:-92 13:-109 18:-89 24:163 25:-138 26:143
seven_conductor 24:102
seven_last 3:85
seven_nev 24:96
seven_silenc 24:102
sevent 1:116
seventeen 1:-119 3:135
seventeen_year 1:-99 3:130
several 0:-198 2:-84 3:-155 4:142 6:-187 8:-114 9:-120 10:223 12:221 14:-124 15:-119 16:-202 17:-85 19:-246 20:-197 21:127 23:-129 26:-253
several_field 6:120
several_peopl 0:-117 10:-158 12:223
several_possibl 6:-252 9:-93 10:279 19:-96 26:-87
several_talk 21:148
several_year 4:152 16:-94
shadow 0:148 5:-158 11:-177 12:155 15:-113 17:-81 18:-82 19:-95 26:-190
shadow_or 0:114
shadow_somebod 0:155
shadow_them 0:-156 12:213
shak 7:291 14:-86 25:-101 26:-269
shak_hand 7:84
shaken 0:-86 11:-117 14:165 26:-102
shaken_hand 14:161
shall_i 0:142 3:-95 11:119 12:-117 14:-131 15:-125 17:-86 23:81
sham 7:160 11:-139 23:-125
sham_to 7:156 11:-98 23:-102
shameful 2:137 26:-80
shameful_to 2:115
shap 2:-105 14:129
shar 0:-131 1:-121 4:256 5:-131 8:117 9:-100 10:-216 12:-211 13:-92 18:-94 21:-99 22:-106 23:-141 26:170
shar_a 4:155 26:-139
shar_address 4:108
shar_alma 4:122
shar_of 8:125
shar_or 12:90
shar_pric 26:126
shar_should 12:-90 26:115
sharpen 14:-95 21:-83 26:175
sharpen_kniv 26:166
she 6:-89 7:-141 14:211 24:-123 26:-131
she_agre 24:102
she_angr 24:-153 26:168
she_answer 14:202 24:-111
she_cancell 0:-105 13:-100 14:-131 21:-83 24:241
she_cant 26:94
she_com 18:127
she_did 22:158
she_didnt 6:-86 13:-99 22:137 24:135
she_do 3:129
she_doesnt 11:93 14:166 23:-86 24:114 26:-214
she_driv 12:-126 20:159
she_drop 21:135
she_earn 12:106
she_even 12:-128 22:152
she_find 6:104
she_gav 0:-92 5:-81 9:175 11:-171 14:-161 21:107
she_get 21:187 26:-165
she_glow 6:164
she_hadnt 8:98
she_has 0:-133 2:-148 9:148 12:124 14:168 15:-106 17:-132 21:-163 24:121
she_hasnt 11:-98 14:-88 21:-130 24:213
she_hear 21:120
she_is 24:102
she_isnt 0:133 12:87 17:-85 19:-91
she_lik 14:116
she_liv 6:-119 17:-204 19:245 20:-173
she_look 14:140 24:-89
she_mad 6:84 21:135 26:-91
she_may 6:104
she_mean 0:175 3:-115
she_must 19:151
she_nam 21:103
she_not 24:94
she_onl 5:135
she_order 12:148 26:-102
she_paid 0:-84 6:-142 12:211
she_panic 7:-129 14:204
she_post 24:94
she_remember 11:107
she_said 6:-150 8:-151 9:156 12:-147 14:-151 21:-84 23:144 24:214
she_say 12:165 26:-96
she_see 25:121
she_seem 14:194 26:-154
she_short 12:88
she_speak 12:-129 14:213 23:-86 25:-104
she_spend 17:182 26:-185
she_spok 6:164
she_still 16:-103 21:-184 23:223
she_tak 12:151 20:-97
she_talk 0:-91 14:198
she_the 10:126 26:-103
she_think 6:103
she_told 11:82 12:139 14:-173 26:-124
she_too 24:126
she_took 22:105
she_ver 6:104
she_want 0:-132 9:-86 21:167 23:172 24:-194
she_was 0:-157 4:87 5:98 8:-95 9:-97 11:-98 14:-117 19:-82 22:269 26:-159
she_wasnt 14:-146 15:-100 24:206
she_went 12:139 14:-92 24:-85
she_wrot 2:-102 24:121
shed 0:-131 3:-154 8:82 11:-133 12:-84 13:-81 15:-181 16:-222 17:-181 18:-110 19:-123 20:-133 26:296
shed_be 26:126
shed_com 14:116
shed_lik 8:98 15:-128 16:-89 17:-112 19:-149 26:218
sheep 3:153 7:-88 19:-82
sheep_farm 3:140
sheet 0:-89 2:-82 3:-90 7:-106 10:-184 11:-211 12:-142 13:-239 14:254 15:-88 16:-109 17:-95 18:-110 21:123 25:-91 26:-183
sheet_awa 13:-158 14:228
sheet_my 13:-158 14:228
sheet_of 21:127
sheet_or 10:-155 11:-109 14:190
shelv 2:219 3:-160 4:-158 21:-93 26:-190
shift 15:-106 17:210
shift_im 17:97
shift_to 26:100
shin 1:-112 2:-107 5:153 7:175 8:-87 26:-194
shin_in 1:-85 7:177
shin_surfac 5:161 26:-127
ship 2:-83 3:-110 6:-141 9:-97 10:-143 16:153 24:-89 26:-162
ship_agent 17:92
ship_first 13:104
ship_pilot 11:96
shipyard 4:81
shirt 0:-92 6:-108 10:-104 26:147
shirt_even 13:169 26:-115
shirt_for 13:169 26:-115
sho 0:-187 4:-150 6:-134 7:-114 12:-83 13:-229 14:-83 15:-104 19:-94 25:-133 26:304
sho_go 13:-111 26:155
sho_on 26:120
shook 2:155 7:-93 21:-105 26:-84
shook_my 2:149 21:-88
shop 0:-87 1:-130 3:89 4:-173 5:-245 6:-141 7:-101 8:-195 9:-152 10:-243 11:112 14:-114 15:-114 17:-87 18:171 23:-99 24:-138 26:110
shop_and 3:130
shop_can 5:-140 18:193
shop_clos 16:98
shop_doesnt 26:86
shop_id 11:182 26:-130
shop_open 26:160
shopkeeper 9:141 10:-125
shopkeeper_whom 9:127 10:-92
short 0:-302 3:-182 5:-103 6:-180 7:-215 8:-173 9:-148 10:-82 11:328 13:159 14:-90 15:-89 16:-106 18:-225 19:-94 20:-100 21:-97 22:-138 23:-109 24:-201 25:-117 26:-385
short_answer 14:108
short_but 11:131
short_meet 11:184
short_of 12:88
short_should 0:-106 11:218 14:-107 18:-124
short_the 11:131
short_with 12:112
shot 5:-142 11:-130 13:179 25:-120 26:-91
shot_with 5:-104 13:172 25:-84
should_a 0:107 1:262 2:-154 3:201 10:-131 11:-256 13:-139 14:-80 16:-234 20:-99 23:-135 26:93
should_ask 16:147
should_be 0:-119 9:245 11:99 12:145 13:106 17:-113 21:-92 22:-131 24:-83 26:-268
should_begin 1:-85 10:-114 14:193 21:-84
should_book 0:155 26:-123
should_go 24:119
should_he 10:-116 14:-81 21:-89 26:143
should_i 1:-303 3:-537 4:-378 5:-128 6:-103 7:-420 8:-173 9:-449 11:-219 13:297 15:-403 16:-154 17:-127 18:-110 19:-382 20:-258 21:185 22:-182 23:162 25:-425
should_it 0:-238 3:-177 4:-106 5:-104 6:-84 8:-95 10:275 11:213 12:-168 13:-234 14:-171 16:-124 17:-263 18:-214 21:-291 22:286 26:-164
should_just 11:182 26:-130
should_know 0:139 6:-94 13:102 18:84
should_let 23:90
should_lie 13:87 26:-81
should_marr 26:95
should_my 11:259 12:-88 14:164 22:-157 26:-161
should_one 0:-151 15:-83 18:110 20:-91 26:199
should_onl 14:-85 20:174
should_put 13:-109 26:166
should_she 26:126
should_simp 11:96
should_somebod 2:129
should_start 1:113
should_stud 18:254 26:-118
should_tell 3:-113 6:-86 16:194
should_the 11:259 14:-130 22:95 26:-155
should_writ 0:-98 10:164 11:-99 13:166 14:-86 26:-165
shouldnt_say 12:190 13:-86 15:-87
shout 7:-114 15:238
shout_at 15:152
shout_in 15:100
show 0:-375 1:-83 3:-239 5:119 7:-99 8:-265 9:-178 10:-243 14:-170 15:128 17:-239 18:-108 19:-176 21:-153 22:150 23:-137 25:-313 26:-509
show_and 1:93 7:113
show_gratitud 22:137
show_how 13:-90 15:152 26:-100
show_i 5:181 15:-127
show_im 15:-108 20:170 26:-111
show_is 5:182 11:-106 26:-94
show_me 1:-94 5:-114 11:244 24:-111 25:-159
show_my 22:116 26:-84
show_that 15:106 22:106 26:-92
show_two 11:-103 24:150
show_up 5:-110 13:167 22:-93 26:-147
show_us 5:114 26:-97
show_what 5:-124 13:-84 15:210
show_wheth 6:134
show_would 2:103
showreel 12:125 26:-127
showreel_whil 12:120 26:-113
shrink 16:142
shy 0:-101 1:-346 2:-163 3:-160 4:-194 5:-174 7:-157 8:-144 9:110 10:-202 11:-150 12:-159 13:-134 14:173 15:-240 16:-102 18:-172 19:-92 20:90 22:-207 23:-164 24:-92
shy_about 7:-133 15:-113 17:147 20:166 26:-181
shy_any 7:177
shy_librarian 14:220 26:-207
shy_person 7:-95 9:167 26:-101
shy_to 7:199
shy_with 1:-154 7:-244 9:-81 26:269
sick 0:-151 2:-109 3:-126 4:-83 5:-147 8:106 11:-177 12:-199 13:-180 14:-230 17:188 18:-167 20:-101 26:105
sick_and 17:122 26:-114
sick_at 26:155
sick_fath 7:132 17:114 26:-111
sick_moth 17:123
sick_of 8:129 26:120
sick_should 6:93
sid 0:90 1:-83 6:-99 7:-154 8:-169 9:-127 12:-180 13:-103 14:-96 15:-241 16:-104 17:-97 18:-154 19:236 20:-110 21:-84 22:-91 26:121
sid_effect 26:111
sid_get 0:177
sid_im 26:131
sid_job 26:166
sid_of 5:172 26:-141
sid_to 19:119
siemen 12:-240 20:-93 26:216
sight 2:-122 4:176
sight_of 4:164
sign 1:-115 2:99 3:-268 4:-89 5:-258 6:192 7:-227 8:-96 9:-115 10:-203 11:-139 12:-276 13:-141 14:-221 15:227 16:-114 17:-160 18:-89 19:-264 20:-120 21:-186 22:-140 25:-207
sign_a 23:-111 26:148
sign_contract 2:139 26:-113
sign_if 3:-81 6:200 14:-164
sign_of 12:-82 15:112 23:194 25:-90 26:-161
sign_up 0:88
signal 12:122 14:-90
signal_and 12:112
sil 0:-143 1:199 2:-83 3:127 4:-139 5:-127 7:153 10:-123 13:-148 14:-171 16:-109 17:-121 18:-107 20:-143 22:-83 26:-169
sil_and 7:88
sil_ask 3:174 20:-107
silenc 3:-82 6:-124 7:-179 14:251 21:-120 26:-277
silenc_a 24:86
silenc_should 23:-98 24:130
silenc_was 7:-129 14:204
silenc_wher 2:114
silent 1:-120 2:-156 3:-165 5:-105 6:85 9:-84 14:-202 16:-94 21:-122 23:83 24:164
silent_as 14:-104 24:132
silent_person 6:127
silent_sinc 23:116
silk 26:172
simp_by 8:170
simp_tell 18:140
simp_writ 11:96
sinc 1:-230 2:147 3:-230 5:-128 6:-367 7:177 8:-306 9:-379 10:-315 11:-302 12:-324 13:-179 14:-385 16:85 17:-312 19:-364 20:-335 23:112 25:-237 26:-237
sinc_east 7:-150 23:171
sinc_frida 26:134
sinc_gradu 2:120
sinc_he 3:-126 16:209 26:-186
sinc_i 0:173 7:-126 16:-96 21:-83 22:112 23:-140 26:-129
sinc_im 18:89
sinc_ive 7:138
sinc_jul 2:131
sinc_jun 7:115
sinc_kindergarten 26:98
sinc_long 3:124
sinc_monda 7:197 12:-88 17:-94
sinc_my 2:121
sinc_nobod 15:158
sinc_octob 14:-84 23:169
sinc_one 2:145
sinc_the 1:-98 3:-121 7:108 16:135 24:141 26:-154
sinc_then 24:155
sinc_two 1:90 24:81
sinc_we 4:-92 23:108
sing 12:-128 15:-95 16:-101 17:231 20:-110
sing_in 12:-114 17:220
singapor 26:140
singapor_for 26:120
singl 0:-109 1:239 3:-159 4:98 5:-83 9:149 10:-113 11:-107 12:-151 18:-183 19:-87 20:-115 26:-168
singl_cours 1:132 18:-93
singl_exam 1:179 26:-138
singl_reunion 4:111 12:-91
singl_soul 9:87
sink 3:-93 6:-143 9:-82 10:-111 16:136 24:-88
sink_ship 6:-94 16:161
sir 11:132
sir_to 11:101
sist 0:-288 2:-197 4:-194 5:-226 9:-227 10:-335 12:-341 13:97 14:86 15:-176 16:-180 17:-243 18:-285 19:-236 20:-237 22:-140 24:-257
sist_get 25:116
sist_in 8:138 26:-97
sist_is 3:129
sist_laugh 1:134 23:-91
sist_mak 21:120
sist_reckon 11:182 26:-130
sist_say 3:-129 7:-145 10:-113 11:-128 12:-155 13:136 14:135 17:-98 18:-157 20:-129 23:182 24:-104
sist_shin 1:-85 7:177
sist_was 26:126
sit 0:251 1:-211 2:-268 3:-248 4:-155 5:-216 6:-218 7:-222 9:-291 10:-241 11:-317 12:151 14:95 15:252 16:-205 17:-254 18:-95 19:-147 20:-243 22:-157 23:-190 24:-295 25:-109 26:-457
sit_across 0:114
sit_alon 15:107
sit_at 12:219 26:-200
sit_down 0:220 8:115 11:-132 12:-113 13:-129 14:109 20:-90 21:-92 26:-126
sit_for 13:126 26:-104
sit_in 0:-90 10:-134 15:276 18:-81
sit_is 8:132
sit_on 21:122
sit_opposit 13:146
sit_sinc 18:95
sit_ther 0:109 5:-122 12:134 14:92
sit_togeth 0:161 8:-112
sit_with 5:119
six 0:-260 3:-234 4:-233 5:113 6:-203 8:-135 9:-119 10:-88 11:-137 12:-131 14:104 16:-131 18:-143 19:-120 22:-83 23:-130 24:-93
six_are 5:119
six_employe 5:119
six_guest 26:127
six_i 5:82
six_id 7:82
six_in 17:94
six_pag 21:87
six_question 13:-86 14:112
six_thi 13:106
six_week 1:88 4:-104 15:89 26:115
six_what 14:116
six_year 7:134
sixt 3:-150 4:-124 5:88 9:-87 10:106 13:-130 14:-91 19:159
sixt_nam 10:139
sixt_told 5:89
sixteen 1:-137 3:126 4:-112 18:97 23:-98
sixteen_and 18:95
sixteen_year 3:129
sixtieth 26:103
sixtieth_wed 26:94
skill 0:-95 1:-95 2:-146 3:264 6:-82 7:-105 13:-203 15:-233 17:-82 18:220 19:-154 26:-232
skill_carr 3:118
skill_nobod 3:190 18:-90 26:-142
skill_set 18:121
skill_the 13:-131 15:-153 18:187
skip 6:-82 12:-228 15:-94 19:-125 20:-96 26:212
skip_breakfast 12:-200 26:208
sky 26:138
sky_blu 26:119
sleaz 0:-85 9:115
sleep 2:102 3:-144 4:-82 5:-104 8:-102 9:-181 11:-182 14:-81 15:-92 16:-87 17:-131 18:-80 19:-143 20:-114 23:-157 26:264
sleep_bet 26:146
sleep_do 17:-205 26:227
sleep_i 17:164
sleep_in 17:119
sleep_on 26:95
sleep_when 2:121
sleev 3:-128 7:-106 13:165 26:-102
slept 20:106
slept_on 20:96
slid 5:-122 6:-95 10:-96 12:-157 15:174 19:-178
slid_in 15:186 26:-131
slid_is 26:147
slip 12:84 21:-89 22:130
slip_my 22:127
slow 0:-136 5:-178 8:-80 11:-92 13:-99 25:-131 26:226
small 0:-326 1:-207 2:-127 3:-262 4:-106 5:-169 6:-216 7:88 8:-223 9:-96 11:-179 13:-230 14:99 15:-156 18:-209 19:-193 20:250 21:-122 22:-137 23:-233 24:-245 26:-365
small_car 12:-126 20:159
small_children 4:-85 12:-95 17:128 20:95
small_compan 10:88
small_firm 10:137
small_i 7:124 14:-87
small_plat 9:107
small_present 3:-88 12:179 20:-99
small_talk 14:149
small_town 0:-90 9:-81 20:186 26:-159
smart 2:101
smell 15:163 26:117
smell_lik 15:144
smil 4:-107 5:98 6:-140 11:-123 14:-87 15:-225 19:140 21:-116 24:89 26:-93
smil_and 6:-84 19:155
smil_at 24:101
smil_so 5:150 15:-139
smile 10:-176 11:214 15:-82
smile_and 10:-161 11:207
smok 7:-90 14:-175 25:-254 26:227
snor 13:-132 26:232
snor_what 26:175
snow 0:-82 12:-88 26:143
snow_on 26:139
snowball 9:90
so_afraid 7:-120 18:166
so_anxiou 7:98
so_bad 12:120
so_befor 20:99
so_broad 6:133 7:-89
so_but 20:93
so_care 0:96
so_caught 13:-118 14:183
so_cos 5:158 26:-146
so_different 0:-194 5:-146 6:231
so_do 3:-84 19:144
so_enviou 9:184 26:-162
so_far 1:127 3:-139 5:-95 8:-97 9:-121 13:103 18:-96 19:89 24:149
so_generou 0:-88 22:132
so_happ 6:-112 19:-80 26:138
so_homesick 17:-99 26:145
so_i 3:111 7:161 12:117 23:-87 24:-136 26:-126
so_im 0:208 2:-93 18:-97
so_important 7:156 11:-98 23:-102
so_in 9:-88 16:-93 18:181
so_its 19:120
so_ive 19:-101 20:149 24:-80
so_keen 24:115
so_lik 0:157 11:93 19:-85
so_littl 22:105
so_lone 15:90
so_long 2:-98 3:-86 4:156 10:-85 23:170 24:-99
so_man 0:-140 3:-169 4:-88 5:-127 6:-92 7:-106 19:253 23:-98 24:-133 26:-112
so_much 0:129 1:-90 5:132 8:-84 9:-118 11:-102 13:132 15:-148
so_nic 23:120
so_nice 5:-97 24:176
so_nobod 0:186 8:-145
so_often 11:94
so_pett 15:127
so_slow 5:-129 26:186
so_soon 1:97
so_sur 5:229 18:-80
so_tell 7:141
so_that 5:-117 6:-153 7:-127 8:-220 11:353 12:-106 13:-240 14:-183 15:100 16:-117 17:-179 18:129 19:-98 23:-95 24:-152 25:106 26:-317
so_the 13:-86 21:150
so_ther 9:190 26:-116
so_thin 22:82
so_tir 2:95 19:109
so_vagu 0:175 21:-121
so_what 0:-87 2:183 12:-82 13:179 14:-85 18:-105 19:-113 20:-132 26:-153
so_wher 9:126 10:-92
so_young 1:118 7:-108
social 0:-157 1:-127 3:84 5:-100 6:-173 7:102 9:199 10:-177 11:-204 13:-125 14:-128 16:-112 18:-132 19:-103 20:-101 21:-153 23:-155 25:-124 26:-287
social_anxiet 7:161
social_climb 7:-104 9:228 11:-131 17:-131
social_media 12:122 23:-84
social_work 3:116 17:88 26:-81
societ 10:133 26:-114
sociolog 2:94
sock 26:104
sock_my 26:90
sofa 20:99 26:86
sofa_till 20:96
softwar 0:-91 1:-125 2:-180 3:303 10:-142 11:-106 25:-163 26:-255
softwar_hous 3:96
softwar_its 16:106
softwar_or 18:128
softwar_peopl 3:150 16:-82
softwar_program 18:93
softwar_wont 3:132
sold 3:120
sold_it 26:98
sold_my 3:103
soldi 3:183 5:-135 26:-167
soldi_tell 3:180 5:-109 26:-139
solv 26:158
solv_thi 26:115
som_club 0:-140 6:-92 9:202
som_good 13:162
som_hall 17:97
som_list 10:100
som_month 23:117
som_music 17:-163 26:185
som_nerv 7:134
som_oth 9:107
som_peopl 0:157 26:-99
som_point 19:151
som_question 13:107
som_rando 10:157 13:-110 23:-82
som_way 19:127
som_what 0:160 26:-129
som_year 0:98
somebod_a 11:94
somebod_as 6:194 16:-98
somebod_at 0:100 10:115
somebod_befor 13:183
somebod_els 6:170 16:-84
somebod_for 0:155
somebod_fresh 1:-87 2:128
somebod_from 0:-110 10:220 11:-137 15:191 26:-120
somebod_help 4:154 10:-92
somebod_i 10:-92 11:304 14:-148 15:-139 18:-103
somebod_in 10:211 11:-127
somebod_is 8:121 12:116 17:-90
somebod_lik 3:170
somebod_must 5:116
somebod_onl 4:113
somebod_said 10:123
somebod_senior 10:148 11:-103
somebod_should 3:-113 6:-86 16:194
somebod_tell 5:134 10:-100
somebod_the 3:-81 8:212 26:-156
somebod_to 5:124
somebod_told 14:188 26:-143
somebod_who 0:-253 1:80 3:131 4:-95 7:-172 13:-106 14:-117 19:-150 23:-144 26:-114
somebod_whod 16:152
somebod_whom 10:97 26:-133
somebod_whos 8:140 20:-86
somebod_with 2:129
somebod_would 18:140
somebody 3:-111 5:-100 8:152 9:-88 12:-135 14:-114 21:-83 23:119 24:-82 26:-151
somebody_alway 8:155
somebody_brain 0:98
somebody_memor 23:157 26:-99
someda 17:132
someda_is 17:90
someon 0:-241 7:150 8:94 11:152 12:-144 14:-301 17:-113 23:119 26:-189
someon_along 12:85
someon_ask 7:141
someon_at 0:104 1:182 2:-195 8:136
someon_bet 10:124 26:-99
someon_clos 3:-165 10:205
someon_cousin 8:91
someon_declin 24:168 26:-116
someon_els 19:154
someon_for 11:139 12:125 26:-117
someon_fresh 1:-115 2:131
someon_from 10:88
someon_i 0:-92 7:-97 10:174 11:131 12:-131 14:-89 20:-90 23:116
someon_in 7:-81 8:-85 10:123 11:-81 13:-99 14:-129 26:157
someon_insid 5:-80 15:121
someon_ive 10:-134 11:214 23:-169
someon_lik 3:99 6:-87 7:143 26:-83
someon_mad 15:90
someon_min 9:144 10:-112
someon_mind 23:136
someon_of 23:135 26:-85
someon_polite 14:102
someon_senior 10:135
someon_still 16:135 26:-93
someon_straight 2:182 10:-109
someon_tim 0:-154 7:149 11:171 12:-85 14:-224
someon_to 7:-246 10:-227 12:-86 14:217 20:-104 21:-101
someon_two 10:103
someon_w 2:89
someon_want 7:126
someon_was 11:116
someon_who 0:215 2:100 3:-252 5:-95 6:96 9:-197 10:124 11:-163 12:-88 14:116 16:-113 18:-88 19:-195 21:-112 23:106 25:-171 26:-437
someon_with 0:-122 1:-101 2:164 3:-80 4:-82 10:116 26:-164
someth 6:-92 7:-83 18:-114 21:167 26:-86
someth_a 12:96
someth_and 21:181
someth_as 10:96
someth_care 0:122
someth_com 3:-81 8:212 26:-156
someth_els 1:-84 3:114 6:-110 14:97 17:139 26:-110
someth_fall 8:149
someth_for 2:101
someth_from 25:100
someth_funn 26:98
someth_going 12:141
someth_good 3:-92 13:160
someth_had 24:100
someth_how 3:127 6:-113 20:-81 23:180 25:-94 26:-121
someth_i 23:129
someth_in 3:160 4:-96 26:-135
someth_left 0:-137 21:179
someth_miss 21:160
someth_new 2:-86 3:158
someth_or 11:105
someth_out 13:200 26:-132
someth_quiet 3:93
someth_sil 7:88
someth_stupid 7:132
someth_that 0:-90 2:-126 3:-117 4:-92 5:-149 7:-155 8:-147 11:-135 12:131 13:89 14:-132 15:-103 17:-115 18:-147 19:243 20:-82 21:-161 23:-100 24:-121 25:-116
someth_to 1:98 7:-123 11:-163 21:-135 22:147 23:-129 25:104
someth_useful 21:158 26:-128
someth_w 3:84
someth_when 21:92
someth_who 8:155
someth_with 3:188 26:-115
someth_wrong 24:96
somewher 0:158 1:-113 2:-89 5:-127 7:-186 8:174 10:-169 12:-82 13:-144 14:-152 17:151 18:-198 19:-97 20:-203 23:-109 24:-137 25:-151 26:-286
somewher_cheap 17:199 20:-160 26:-87
somewher_i 9:159
somewher_to 0:175 18:-121
somewher_without 8:184 14:-96 26:-108
sommeli 0:158 5:-121
sommeli_pour 0:153 5:-92
son 1:102 10:119
son_has 1:88
son_is 10:124 26:-99
song 10:-83 11:-123 22:-133 25:-98 26:169
soon 0:-102 1:250 2:-179 3:-140 4:-104 5:-94 6:-137 7:80 8:-200 9:-259 10:-164 11:-232 12:-101 16:86 18:-137 20:-101 21:171 22:179 23:-209 24:-97 26:-191
soon_as 7:126
soon_for 1:149
soon_should 9:-121 11:-139 21:189 22:127 23:-103
soon_to 1:90
sophomor 1:158 3:-125
sophomor_think 1:122 3:-107
sorr 0:106 2:117 3:-84 6:-90 7:-172 11:-185 12:229 14:-195 16:-113 21:-162 23:-137 24:-102 25:-141 26:-277
sorr_for 0:135
sort 1:104
sort_beforehand 11:-85 15:127
sort_of 0:-91 5:-82 6:172 10:-101 12:-99 15:123 26:-81
sort_that 6:153
sort_what 15:-139 18:-205 21:243 26:-128
soul 9:127
soul_in 9:87
sound 1:-281 2:-169 4:-185 8:-248 9:-222 11:271 12:-157 13:-356 14:-287 16:-349 18:-227 19:-207 20:-255 21:-294 23:-343 24:-112 25:-276 26:-455
sound_annoy 23:-124 24:148
sound_as 5:120 7:-130 11:142 24:-106
sound_bit 3:139
sound_bor 3:-86 6:156 26:-99
sound_desperat 11:186 26:-111
sound_dumb 7:120
sound_engineer 10:142
sound_good 0:-86 5:169 6:115 8:-81 19:-82
sound_laz 17:153
sound_lik 5:-137 11:138 15:111 16:-124 17:-105 22:147 24:-139 25:-140 26:-87
sound_of 7:129
sound_out 3:142
sound_perfect 3:-81 6:150 26:-80
sound_so 0:175 21:-121
sound_strang 11:96
sound_stupid 7:129
sound_useful 3:127
soup 26:152
sourc 0:-82 10:129 26:194
sourc_can 10:94
sourc_doe 26:103
sourdough 26:141
spain 20:-99 26:118
spam 6:-94 7:-82 15:-100 17:-92 18:-106 19:-170 23:-94 24:222
spam_how 19:-155 24:217
spanish 0:-96 9:-192 10:-136 11:-83 26:248
speak 0:-454 1:117 2:-279 3:-106 4:-180 7:234 8:-251 10:-247 11:-112 12:-388 13:-322 14:266 15:-221 16:150 17:-133 18:-189 20:115 21:-394 22:-216 23:-349 24:-279 25:-301 26:-376
speak_about 7:155 13:-85 14:-177 16:201 20:158 26:-248
speak_for 1:-89 6:157
speak_spanish 9:-97 10:-88 26:181
speak_to 0:-149 1:117 5:162 11:102 15:-85 26:-149
speak_unless 7:95
speak_with 0:-112 1:177 2:-84 6:-129 9:175 10:-88 12:-88 14:-89 26:-136
speak_without 12:-92 14:120
special 18:109
speech 11:-105 16:-120 21:-112 26:223
speech_about 26:171
speech_at 26:98
speech_therapist 6:83
spell 0:105 5:-129 6:-223 7:223 11:-92 14:-106 15:-141 16:-107 18:-119 19:-106 20:-152 26:-189
spell_out 0:125
spend 1:-125 2:98 5:140 6:-83 7:-159 9:-129 11:-94 14:-92 15:-88 16:142 17:149 18:-98 20:-114 24:-161 26:-310
spend_an 0:135
spend_at 17:126 26:-100
spend_in 17:146 26:-140
spend_on 13:122
spend_the 5:158 24:-86
spend_year 16:147
spent 22:113 26:-104
spent_an 22:106 26:-92
spider 5:-81 7:-169 25:-103 26:178
spider_what 7:-135 26:172
spin 1:-107 21:193
spin_and 21:164
splendid 6:-81 21:108
splendid_although 21:98
split 13:-102 17:-179 20:-89 26:258
split_the 26:105
split_up 17:-163 26:184
spok 1:-100 2:-94 3:-172 6:108 10:118 11:-150 14:-119 19:-162 22:-141 23:142 24:-89 26:-189
spok_about 6:164
spok_hm 4:112
spok_how 23:119
spok_to 10:126 26:-85
spok_with 23:101
spoken 7:205 18:-147 26:-138
spoken_languag 7:142 18:-113 26:-99
spoken_to 7:95
spoken_with 6:83
sport 3:142 26:-125
spot 3:-82 10:-119 11:-122 15:226 26:-88
spot_it 15:138
spot_that 11:-85 15:127
spotif 26:141
spotif_cheap 26:138
spr 0:87 1:-130 2:93 3:-236 4:-160 5:-80 6:-87 7:-182 8:148 9:-178 10:-198 11:-204 12:-96 14:-175 15:-186 16:183 18:-109 20:-86 21:-96 23:96 24:-146 26:-321
spr_accord 16:189 23:-84 26:-106
spr_and 2:92 3:-98 23:89
spr_break 0:118
spr_just 8:98
spr_ther 16:98
sprain 26:139
sprain_my 26:116
spread 0:-112 6:-119 8:-93 9:198 21:-84
spreadsheet 21:93
squar 0:-104 26:183
squar_root 26:131
squirm 6:-84 20:163 26:-84
sta 0:-108 1:-113 2:-120 4:-123 5:-137 6:-223 7:-102 8:-86 9:-307 10:-242 13:-94 14:-224 15:-206 17:-227 18:-122 20:-131 21:-153 23:258 24:-127 25:-113
sta_aft 23:-90 26:129
sta_clos 23:137
sta_eith 3:119
sta_in 3:-89 9:-152 16:-168 17:-97 19:115 23:164
sta_on 23:205 26:-176
sta_or 19:91
stack 2:154 3:-185 4:-164 5:-83 21:100 22:-80 26:-196
stack_of 21:122
stack_shelv 2:213 3:-141 4:-107 26:-132
staff 0:134 10:89 12:-124 26:-114
staff_im 10:98
stag 0:-101 1:-90 5:-86 7:213 10:-87 13:-145 15:-148 17:92 20:157 26:-293
stag_design 7:82
stag_fright 7:204 13:-88
stag_manag 15:-108 20:170 26:-111
stag_paint 17:94
stagehand 0:-103 15:156 26:-141
stagehand_a 15:149 26:-113
stain 5:-113 26:251
stain_out 26:144
stair 10:-101 11:-91 21:-83 25:-82 26:157
stair_should 26:153
stalk 5:-81 17:-112 24:154
stalk_itd 17:-86 24:149
stam 7:178 24:-103 26:-100
stam_and 7:130
stamp 6:-92 9:197 11:-101 16:-87 23:-105
stamp_cost 26:129
stamp_is 9:204 22:-114 26:-147
stamp_nor 22:116
stand 0:-110 1:-152 2:-171 3:-246 4:-181 5:-174 6:203 7:-341 9:-219 10:-186 11:-192 12:-83 13:-205 14:112 15:-187 16:-219 18:-239 20:-262 21:-175 23:-91 24:-237 25:-112 26:166
stand_about 19:153
stand_in 6:145 8:109 17:92 21:-81 26:-153
stand_it 6:214 18:-111 20:-128
stand_my 7:-105 26:167
stand_up 6:-91 7:-157 13:-97 14:171 24:-117 26:149
standard 0:280 7:-166 9:-102 10:-158 11:-190 12:-88 13:-222 14:-87 15:-89 16:-153 17:-81 21:-118 24:-173
standard_devi 26:159
standard_length 0:174 26:-147
stapler 5:-104 8:-87 15:128
stapler_how 5:-80 15:121
star 11:155 14:-125 25:-82 26:152
star_at 11:135
star_sign 26:170
start 0:-264 2:-118 3:-177 4:-193 5:-203 6:-118 7:-267 8:91 12:-101 14:232 15:-192 18:-107 19:-137 20:-144 22:-84 23:-317 24:-244 25:-97 26:-167
start_a 9:165
start_again 3:138
start_all 11:115
start_at 2:-97 8:199 26:-122
start_colleg 1:116 2:-88
start_forestr 1:141 24:-106
start_from 9:95
start_in 1:90
start_interview 1:-120 11:-86 14:182
start_it 11:135
start_just 9:-92 11:-141 13:-84 14:194 26:-93
start_look 1:-98 2:178
start_my 1:159 2:-149
start_now 1:113
start_open 14:84
start_out 20:148
start_over 1:-185 3:224
start_salar 26:92
start_she 8:98
start_the 11:220
start_up 13:137
start_with 1:-87 3:-121 10:177 11:-101 14:174 26:-170
start_work 1:-100 2:123
starter 15:-84 16:-93 19:-108 20:220 26:-150
starter_mak 20:201 26:-97
startup 4:-85 8:-113 9:-85 10:146
startup_vs 8:-85 10:141
starv 15:-163 16:-125 17:-155 18:-153 19:-110 20:223
starv_id 15:-131 16:-82 17:-98 18:-113 20:218
stat 1:99 4:123 18:102 26:-103
stat_universit 1:88
stat_way 4:91
statement 12:-234 25:-180 26:218
station 26:141
statistic 0:-158 1:-104 2:-135 3:-91 4:-166 5:-122 6:-109 7:-119 8:-83 9:-80 10:-80 12:-172 14:-223 18:95 20:-88 21:-137 25:-120 26:220
statistic_twic 14:-168 18:257 26:-122
stay 7:-92 8:-117 10:-95 11:191 13:-93 14:-94 21:-147 22:-89 23:-88 26:-104
stay_whit 11:188 21:-119
ste 0:-153 3:-102 11:-100 14:270 26:-190
ste_him 14:107
ste_or 0:-90 14:176 26:-115
steal 0:-171 6:-122 7:172 11:-109 14:-90
steal_their 0:-127 6:-102 7:168
steeplejack 18:131 26:-124
steeplejack_on 18:115 26:-103
step 0:120 2:-130 9:-150 13:-177 18:-184 21:232 23:-114 26:-149
step_aft 21:99
stick 0:-93 1:-100 3:-142 5:89 6:-229 7:-92 8:-171 9:-118 10:84 11:-237 12:-152 13:-217 14:144 15:-161 17:-163 18:-161 20:-82 22:-121 23:-170 24:-85 25:-136 26:139
stick_to 10:116 11:-111 12:-102 13:-143 14:175
stiff 11:123
still_a 3:-155 4:88 5:-85 16:179
still_ask 4:203 12:-110
still_be 12:-143 16:122 17:203 18:-98
still_blush 7:-96 12:125
still_cant 6:87
still_do 0:-176 1:-149 2:100 4:205 6:-156 9:-87 10:-108 11:-83 17:203 20:-172 21:-127 22:137 26:-124
still_doing 1:170 6:-91
still_doubt 6:145
still_dreadful 7:130
still_drop 4:-122 18:-91 26:175
still_exist 3:-118 16:141
still_fifteen 14:122
still_get 4:86 5:-145 10:-90 18:178 26:-82
still_go 3:-106 4:161
still_going 16:153
still_hang 7:119
still_has 4:83
still_hav 2:-108 3:259 8:-89 9:104 10:-86 26:-153
still_hurt 1:-107 3:-107 6:-91 26:220
still_in 16:154 26:-121
still_know 4:113 11:-84 16:-119 21:120 23:135 26:-177
still_liv 1:150
still_look 2:115
still_no 1:-137 2:147
still_not 5:134 6:121
still_panic 7:111
still_repair 16:98
still_sit 10:117
still_worth 8:132
stock 9:-89 10:-92 13:-94 16:-129 18:-129 26:226
stock_are 18:-96 26:146
stock_market 26:132
stomach 6:96 7:98 11:-140 13:-96 20:112 26:-147
stomach_ach 7:100 11:-86 20:104
ston 1:-109 2:-88 7:186 26:-109
ston_can 1:-85 7:177
stonemason 0:139 11:-103 25:84
stonemason_has 0:122
stood 12:-160 14:-155 24:236 26:-118
stood_at 12:-148 14:-108 24:197
stop 0:122 1:-154 2:-147 5:-219 6:-198 7:128 8:-88 9:-147 10:-226 11:-295 12:-159 13:-126 15:-195 16:-139 17:-137 18:-177 19:-183 20:-243 21:-306 22:-104 23:-214 25:242
stop_bit 26:155
stop_him 12:-92 14:120
stop_my 7:197 26:-201
stop_procrastinat 14:-139 25:-159 26:234
stop_respond 24:122
stop_smok 14:-155 25:-180 26:222
stop_tak 1:-99 3:161
stop_using 25:99
stop_what 0:176 26:-106
stop_writ 25:162 26:-144
stop_your 25:126 26:-106
stor 0:-210 4:-116 5:-164 6:-136 8:-148 10:-114 11:-125 13:170 14:95 16:-87 21:-158 25:108 26:-323
stor_about 14:129 25:-103
stor_read 5:-95 13:147
straight 0:-85 1:-118 2:177 3:-110 4:-183 10:-137 11:88 12:103 15:-104 18:121 21:-123 26:-303
straight_answ 18:117
straight_awa 11:125
straight_out 2:181 4:-87 10:-153 12:105 26:-102
straight_to 10:113
strang 0:125 1:-140 2:-93 3:-152 4:113 5:159 6:-119 7:-200 8:-203 9:-94 12:-197 13:-106 15:-160 16:-141 17:-166 18:-128 21:-118 22:-126 23:-116 24:-168 26:-361
strang_and 0:184 8:-110
strang_mad 5:141
strang_or 10:123
strang_that 5:133 10:-101 20:98
strang_to 4:115
strang_what 11:-105 19:142 26:-88
strang_when 10:133
stranger 0:173 1:-165 2:-140 3:-151 4:-232 5:-161 7:316 8:-169 11:-181 12:-284 14:-208 16:-182 19:-214 20:-182 23:-237 26:-283
stranger_help 7:138
stranger_in 7:153 10:-146
stranger_scar 7:130
stranger_well 15:131
stranger_what 0:207 14:-81 26:-85
stream 9:-130 16:148 19:-95 26:144
stream_into 9:-106 16:144
stream_servic 26:90
strength 0:-125 6:176 18:123 26:-181
strength_a 18:117
strength_to 26:127
strength_with 6:195 26:-204
stress 2:-114 12:-172 13:-124 15:-135 16:-88 18:-129 19:202 20:-158
stress_and 17:-253 19:261
stress_befor 2:-83 26:141
stress_burnout 17:102
stress_without 17:142
strict 13:-137 14:171
strict_should 14:115
strong 7:130 12:-81
strong_accent 7:115
structur 11:-155 13:-187 14:274 17:-247 21:-239 22:-121 23:-146 26:-99
structur_my 26:180
structur_the 13:-100 14:292 17:-193 21:-141 26:-237
stuck 1:-108 6:-119 7:-147 11:-237 12:179 13:-143 15:-80 17:-118 21:-86 23:-125 24:-197 26:85
stuck_do 11:-143 12:244 24:-101 26:-206
stuck_on 12:-97 13:-86 26:174
stud 0:-231 1:239 3:-280 4:-160 5:-240 6:-337 7:-191 9:-83 10:-331 12:-176 13:-351 14:-120 15:-193 16:-228 17:-206 19:-202 20:-278 21:-181 22:-120 23:-233 25:-84 26:126
stud_at 1:88
stud_by 2:-85 26:180
stud_farm 8:116
stud_for 18:-119 26:161
stud_her 4:139
stud_i 9:94
stud_medicin 1:115
stud_or 1:-132 11:192 18:-83
stud_sinc 2:145
stud_to 1:135 6:-102 18:208 26:-199
stud_too 1:149
stud_without 23:-90 26:129
student 0:99 1:89 3:-424 4:256 5:-378 6:-273 7:-319 8:-295 9:-129 10:-343 11:-266 12:169 13:-214 14:-164 15:-279 16:-279 17:-264 18:-360 19:-228 20:-347 21:-268 22:-239 23:-263 24:-286 25:-286
student_account 26:102
student_and 1:-100 2:164
student_at 4:139 26:-111
student_bus 0:119
student_card 26:228
student_day 4:139 26:-111
student_drop 4:108
student_for 0:-85 1:187 4:-91 5:-82
student_from 1:-101 4:110
student_health 26:128
student_lik 3:-84 4:178 26:-112
student_loan 20:-118 26:184
student_of 1:103 4:184 26:-188
student_pap 12:196 26:-187
student_to 2:106
student_use 4:98
student_visa 1:-100 4:-145 26:204
student_what 1:174 2:-81 26:-82
student_writ 12:175
studi 3:-109 4:103 5:-92 6:-116 7:-209 8:-142 9:-111 12:-112 13:-110 15:-104 16:-88 20:-88 21:-111 23:-95 26:-138
studi_so 1:158 2:-108 7:-83
studi_ther 4:108
studi_with 2:148
studio 0:-84 12:-84 13:-93 14:-97 16:154 17:-118 20:-91 26:-99
studio_do 16:157
study 1:139 3:-149 6:92 7:-88 9:-162 25:-111
study_for 6:136
stuff_can 1:161
stuff_do 3:118 25:-88
stuff_i 1:90
stuff_privat 12:-87 25:184 26:-172
stumbl 7:210 11:-139 12:-110 14:-167 22:-117 26:-120
stumbl_over 7:205 11:-96 14:-128
stupid 0:-82 1:-110 2:-92 3:-145 4:118 6:-103 7:330 14:-321 15:-113 16:-121 17:-178 20:-95 26:-286
stupid_question 18:95
stutter 7:108
styl 6:-95 12:288 14:-253
styl_to 12:283 14:-243
subject 0:-105 1:264 3:-140 4:-84 5:-85 7:-214 11:186 12:-267 13:-84 14:-175 15:-89 16:-93 19:-106 20:188 22:-210 24:-145 25:-93 26:-429
subject_as 10:169 11:-121
subject_languag 18:93
subject_lin 11:244 22:-98 24:-83
subject_of 12:-85 20:227 26:-200
subject_on 1:107
subject_twic 1:127
subject_yet 1:132 18:-93
sublet 3:-98 23:-81 26:165
sublet_for 26:127
submit 2:115
submit_my 2:103
subscription 19:-108 25:-107 26:173
subtitl 10:124
subtitl_ther 10:113
success 5:-124 7:-110 8:-129 14:-156 19:218 20:-108 21:-147 23:-86
success_how 14:-126 19:212 21:-102
such_a 0:232 1:-104 3:-104 7:96 9:111 11:-104 15:132 17:-80 21:-174 22:153 23:-87 24:-124 26:-192
such_an 3:85
such_convers 0:-150 1:101 8:185 10:-125
such_peopl 7:-152 10:159 17:-82
such_plac 10:123
such_profession 9:87
such_talk 1:154 2:-153 7:134 26:-85
such_thing 15:158
sue 5:-137 6:-194 10:-197 11:-198 13:-113 14:-122 26:239
sue_somebod 5:-86 6:-145 10:-131 11:-139 26:233
suf 7:-86 15:-115 18:-92 19:157
suf_from 15:-88 19:150
sufficient 11:-110 22:118
sufficient_or 11:-94 22:110
sugar 10:-157 11:-88 15:-87 18:-110 26:194
sugar_without 10:-92 18:-80 26:187
suggest 0:-94 4:-87 7:-84 10:-86 11:187 12:-175 14:-83 17:-94 18:127 24:-91
suggest_in 26:94
suggest_to 11:116
suggest_tuesda 11:140 26:-101
suit 0:-129 1:-88 6:212 7:-90 10:-129 11:-227 13:-97 14:-146 15:167 18:-122 21:-139 25:-132
suit_me 6:231 26:-174
suit_my 6:179 26:-136
suit_or 13:137
suit_ther 11:-98 13:-135 15:179
suitabl 10:154 26:-107
suitabl_person 10:122
sum 0:170 2:-93 4:-118 5:-92 6:-107 7:-86 8:-143 12:115 13:-104 14:-115 16:-139 17:-90 18:-93 19:-109 20:-109 21:92 23:-290
sum_and 3:132 26:-113
sum_i 0:88
sum_may 12:125
sum_up 0:154 21:101 23:-97 26:-92
summaris 6:-149 26:175
summaris_thi 6:-142 26:170
sun 10:-136 16:188 26:-136
sun_goe 10:-100 16:181 26:-117
sunda 6:-85 10:-153 12:-148 15:-119 19:174 20:-117
sunda_how 17:133 19:-104
sunda_night 17:-150 19:219 26:-102
sunday 15:-92 17:251
sunday_exist 17:113
sunday_that 17:141
sunshin 5:-98 19:136
sunshin_i 19:126
sup 5:-111 8:-160 10:192 26:-201
sup_nich 8:-123 10:186 26:-154
supermarket 11:-128 12:-140 26:197
supervisor 0:-115 2:140 6:-86 7:-164 10:-91 13:-90 21:-112 25:-156 26:214
supervisor_nev 25:-125 26:158
supervisor_shook 2:149 21:-88
supervisor_should 26:129
suppos 12:130 17:-98 19:-115
suppos_i 12:124 19:-90
suppos_to 0:253 10:-136 11:-186 12:174 18:-92 26:-92
sur_and 5:141
sur_id 6:119
sur_it 5:-97 24:176
sur_mail 24:101
sur_of 3:106
sur_one 5:157
sur_that 3:-81 5:-182 9:-86 13:157 16:-126 18:-95 21:115 23:119 25:-116 26:-162
sur_what 5:166
surfac 5:168 26:-142
surgeon 1:-81 2:-148 3:-102 14:102 16:-82 18:-81 21:-165 26:160
surgeon_on 5:-128 26:141
surgeon_pag 14:136 26:-83
surgeon_who 21:-85 26:160
surger 0:-169 1:-152 4:-124 5:-111 6:-162 7:84 8:-110 9:-133 10:-268 11:-225 14:-183 15:-83 17:83 21:-147 24:-167 26:214
surger_has 7:221 10:-104 11:-80 21:-122 26:-138
surger_how 17:90
surround 12:-82 15:198 16:-133 18:-96 19:-203 20:-101
surveyor 0:-159 3:-120 5:-206 6:152 7:-82 9:-101 10:-143 11:-160 15:-142 17:186 18:-127 22:-112 24:-107 26:-128
surveyor_lif 3:-81 6:150 26:-80
surveyor_thre 0:-117 5:-132 15:-84 17:205
suspect 0:-86 5:88 7:-86 9:-109 23:128
suspect_i 23:135
suspect_the 5:109
suspiciou 5:156 15:-190
swap 0:121
swap_is 0:98
swear 0:-92 2:-143 7:-85 8:181 10:-114 11:-99 12:-86 14:-84 19:123 22:-90 24:-128
swear_how 19:119
swear_id 2:-97 8:199 26:-122
swear_the 24:-87 26:146
sweat 14:-111 26:124
sweat_hand 7:-149 26:176
sweat_when 7:176 26:-109
sweep 5:116
sweet 12:120
sweet_or 12:115
swim 4:-102 10:-216 12:-167 20:-81 21:-122 23:-92 25:-203 26:258
swim_aft 21:-89 26:159
switch 1:117 3:181 16:-107 25:-118 26:-212
switch_from 3:118 25:-88
switch_my 1:122 3:-107
sworn 7:-108 15:166
sworn_to 15:152
symphon 0:-123 11:-186 22:-126 25:-219 26:224
symptom 21:-87 26:179
symptom_of 26:160
synagogu 7:-123 17:162 26:-139
synagogu_and 7:-95 17:152 26:-94
synonym 25:-90 26:122
synonym_for 26:115
system 0:-176 1:-101 6:-94 7:-92 8:-97 9:-140 10:-108 15:-106 16:-89 21:202
system_for 0:-151 9:-92 21:200
system_mor 3:96
tabl 0:-256 1:-159 2:-119 3:-207 4:-151 5:-209 6:-191 7:-134 8:-174 10:-213 11:-138 12:250 13:-197 16:-92 17:-157 18:-179 19:-130 22:-121 23:-102 24:-158
tabl_but 20:127
tabl_for 5:-99 9:-128 26:196
tabl_id 15:150 20:-80
tabl_out 21:120
tabl_what 14:143 26:-108
tablet 6:-110 11:-108 21:-81 24:-138 25:-86 26:182
tablet_doe 24:-87 26:175
taboo 12:192 13:-116 14:-140 19:-82 26:-136
taboo_a 12:104
taboo_subject 20:112
taco 1:-126 10:-109 26:150
taco_near 1:-92 26:145
tact 17:120
tactful 12:-89 15:-104 16:143 17:-91 18:-100 26:-130
tactless 5:-87 19:122 24:-80
tak_a 3:152 14:-99 16:-132 17:119 18:-91 24:236 26:-204
tak_an 1:156 3:-181
tak_anybod 0:-90 8:128
tak_apprentic 12:151 20:-97
tak_aspirin 0:-110 12:-149 13:-134 26:224
tak_for 18:157
tak_gran 6:162 26:-92
tak_her 10:122
tak_hom 1:-107 3:-136 13:-97 20:236 26:-177
tak_how 0:151 11:-86
tak_in 17:-105 20:169 26:-160
tak_it 0:172 24:-170
tak_me 2:99 12:-170 13:-174 17:-95 18:204
tak_my 12:222 26:-146
tak_not 12:151 13:-105 14:112 21:-138 22:-118
tak_over 16:125
tak_peopl 2:-214 18:-125 26:254
tak_sampl 13:225 26:-181
tak_somebod 1:-85 3:174 6:-121 10:124 26:-87
tak_the 0:-102 4:-111 8:-90 10:-99 12:-112 14:-101 17:192 20:-190 22:143
tak_thi 3:-127 16:178 26:-109
tak_to 0:-260 11:-96 16:-84 17:-97 18:166 19:-82 26:211
tak_u 3:118 25:-88
tak_up 0:116 7:157 13:-104 26:-100
tak_with 0:-95 6:-237 12:-90 13:319 14:-176 18:-105 21:-107 26:-298
tak_you 1:-100 3:161 18:95
tak_your 12:129 18:-93
taken 0:-173 1:173 2:-113 7:-126 12:-145 14:196 18:-139 20:-82 21:-168 24:-98
taken_a 1:132 18:-93
taken_over 0:-104 14:209 21:-157
tal 14:141 26:-147
tal_to 14:136 26:-131
talent 13:-88 16:-88 18:230 26:-173
talent_enough 18:92
talk 2:-125 4:-222 7:-97 9:-374 10:-123 11:-198 12:-224 15:-238 16:-480 17:-349 18:-430 19:-172 22:-99 25:-430 26:-379
talk_about 1:85 2:-279 3:141 4:-126 5:-110 6:-188 7:254 9:-188 10:-183 12:-90 13:-288 14:-293 19:136 20:314 21:-259 23:-265 26:-223
talk_and 11:91 13:103
talk_are 0:154
talk_beat 2:95
talk_befor 0:88
talk_can 1:153 6:-102
talk_do 0:90 1:210 2:-165 20:177 26:-148
talk_doe 0:110
talk_fast 7:99
talk_first 0:-87 1:-191 2:-126 11:-142 13:-132 14:307 21:-236
talk_from 14:213 21:-156 23:-111
talk_giv 7:134
talk_goe 14:167
talk_help 1:-117 2:121 6:122
talk_how 14:-102 21:127
talk_i 6:140 14:96
talk_if 15:134
talk_im 21:138
talk_is 14:-280 21:275
talk_last 5:89
talk_lead 9:102
talk_mak 20:146
talk_mor 7:-217 10:-107 14:296 20:-95 26:-216
talk_necessar 7:-81 14:171
talk_on 12:-186 26:212
talk_or 2:100
talk_sinc 14:-84 23:169
talk_so 3:-81 13:148
talk_the 0:144 10:-138 14:98
talk_to 0:-205 5:242 6:-246 7:-256 10:156 11:-139 12:-269 13:-96 14:-382 15:-117 16:-150 18:-92 19:-137 20:-330 21:-412 23:82 24:269 25:-97 26:-231
talk_too 14:128
talk_which 6:122
talk_whil 3:189
talk_with 1:-218 2:-156 3:-169 5:-157 8:112 9:-89 11:-146 12:-176 13:80 14:-269 20:-227 21:-257 23:176 26:168
talk_worth 2:169 3:-87
talk_would 10:122
talk_yes 14:99
tall 0:-85 15:-93 26:148
tall_is 26:146
tallest 26:109
tap 12:175
tap_what 12:124
task 5:-89 14:-90 15:233 18:-80 19:-110 26:-94
task_and 15:90
taught 3:105 7:-140 11:-92 13:-98 15:-131 16:-86 18:-104 19:-168 20:195
taught_math 3:106
taught_that 15:-107 19:-112 20:193
tax 1:-86 2:-84 3:-264 5:-109 6:130 9:-88 10:-127 11:-118 12:-129 13:-106 14:-131 16:-86 18:-106 19:-138 20:-163 21:-121 22:-145 23:-145 24:-249 26:348
tax_do 26:94
tax_id 6:164
tax_offic 3:-88 24:-204 26:261
tax_peopl 15:127
taxi 0:-132 1:-81 6:-171 7:-214 11:-217 13:-186 14:-166 17:-145 21:-117 26:266
tea 0:171 3:-82 5:-142 6:-81 8:99 14:-156 15:-161 16:92 19:-132 20:-141 23:-86 26:-149
tea_help 10:-113 26:170
tea_how 8:124 26:-90
tea_id 7:82
tea_whod 10:120 26:-94
tea_with 0:207 14:-82 16:100 26:-149
teach 0:-313 1:-340 2:-257 3:230 4:-320 8:-201 9:-325 12:-275 13:-326 15:-266 17:-254 19:92 20:-208 22:-225 23:-281 24:-161 25:-331 26:-239
teach_and 3:159
teach_did 3:-138 5:200 10:-95 26:-84
teach_gav 9:-95 11:164
teach_hav 21:98
teach_i 3:132
teach_in 3:91
teach_know 11:184 23:-105
teach_my 26:86
teach_onc 7:121
teach_play 3:-104 10:-93 26:202
teach_put 21:163 26:-127
teach_said 26:89
teach_say 7:-84 10:166 11:-140 13:-167 14:216 18:141 26:-145
teach_sport 3:133
teach_think 3:-97 16:157
teach_to 3:116 11:-129 19:186 25:-89 26:-146
teach_who 3:86
teach_whod 21:98
teacher 19:124
teacher_year 19:116
team 0:-242 2:-81 4:-86 5:-158 7:-117 8:-145 11:-145 12:-113 13:-101 14:-87 15:162 16:121 19:-177 21:-94 23:-156 26:102
team_and 15:127
team_for 10:-96 26:127
team_is 15:117 26:-95
team_lead 10:105 15:-163 26:142
team_or 15:149 26:-113
team_was 16:189 23:-84 26:-106
team_what 26:131
team_won 26:115
teamwork 5:137
teamwork_hm 5:99
tear 3:168
tear_wher 3:99
tech 3:124 10:-114 15:134 16:-87 19:-95 26:-168
tech_get 15:145
technical 6:-111 26:145
technical_test 6:-81 26:131
technician 17:107
technician_without 17:97
technolog 16:117 17:100
technolog_but 17:97
teenag 1:130 7:-119
teenag_would 1:106 7:-92
teeth 14:129
teeth_i 14:116
tel 5:116
tel_i 5:109
telegram 13:-113 14:159 19:-84 24:-127
telegram_my 14:151
telephon 0:107 7:115 10:-189 12:-86 22:-85
telephon_becaus 7:135 26:-100
telephon_possibl 0:128
telephon_the 11:103
television 9:122 20:-118 21:-88
television_fee 26:123
tell 1:-157 3:-118 5:320 6:-264 9:-158 10:-144 11:-211 12:-233 13:-134 14:-142 15:-120 16:-106 17:-96 19:-172 21:-178 22:-135 23:-169 24:-207 25:-170 26:-302
tell_a 1:134 3:-116 6:-133 8:-98 10:-127 12:-119 13:116 15:113 17:-86 19:211 23:-85 26:-217
tell_about 11:159 26:-114
tell_from 15:134
tell_her 0:202 3:-153 5:-93 6:-190 11:-219 14:-155 15:-198 16:-87 19:-224 23:-174 26:277
tell_him 18:-103 22:191 23:-131
tell_if 6:239 15:-110 26:-89
tell_it 3:-84 8:-82 12:-116 23:193
tell_me 0:-128 1:-281 3:-152 4:-150 5:182 6:-167 7:-136 9:-147 10:103 11:-265 12:-373 16:259 17:100 18:88 19:212 20:-130 21:-345 22:-127 23:-316 24:-182 25:-248 26:-167
tell_my 5:-91 6:-167 9:-91 11:-142 12:-106 14:-105 16:-83 17:-87 21:110 23:-244 26:255
tell_other 12:106
tell_peopl 3:224 21:-123 23:-112
tell_that 25:94
tell_the 0:-102 5:-204 6:-141 8:-178 10:-88 12:-154 13:-91 14:145 18:-80 21:141 23:264 26:-384
tell_them 0:-170 1:-166 3:158 5:-130 6:-98 8:98 10:-132 12:206 13:-107 14:-188 16:-110 18:-204 19:-117 21:-173 23:168 25:-180 26:-268
tell_thos 23:99
tell_wheth 6:174 26:-133
tell_you 5:235 8:-112
temperament 6:85
templat 0:-114 7:-102 11:200 13:-99 14:-121 20:-81
templat_for 11:162
ten 1:-225 2:-191 4:-152 5:-301 6:-226 7:-305 9:-82 11:-253 13:-169 15:-248 16:209 18:-263 19:-205 20:-163 21:-311 22:-112 23:-224 24:162 25:-161
ten_advertisement 8:142
ten_at 17:138 26:-87
ten_day 24:210
ten_doe 24:-87 26:146
ten_euro 26:97
ten_kilometr 18:-98 26:106
ten_minut 0:106 7:-92 10:-91 12:122 13:-160 21:-157 24:101
ten_my 13:104
ten_pag 26:128
ten_question 14:81
ten_year 1:-84 2:-136 10:85 16:255 19:-88
tenni 0:-111 21:-123 26:175
tens 0:-147 7:208 9:-116 10:-136 12:-135 15:-101 16:-127 20:-86 23:-118 25:-111 26:-127
tent 13:-109 25:-126 26:150
tenth 1:-111 2:82 3:-152 4:-87 5:-163 6:-178 8:-107 12:-177 14:-208 20:-192 21:-100 26:218
tenth_is 2:154 26:-139
term 0:100 1:269 2:-160 3:-100 4:-133 5:-111 6:-129 7:-121 9:-124 10:-189 11:-209 14:-87 15:80 18:-176 20:-94 21:-114 26:90
term_and 1:127
term_i 0:154
term_of 1:149 26:-97
term_or 15:104
term_pap 11:-109 26:200
terribl 6:-89 7:-141 14:211 24:-123 26:-131
terribl_and 7:-129 14:204
terrifi 0:-105 1:-92 2:-96 4:-91 5:-121 6:-170 7:99 9:-91 10:-129 17:173 18:-89 23:-81 24:-128 25:-134
terrifi_of 6:-110 7:102 17:171 24:-81
test 0:166 1:-121 2:-143 3:163 5:-182 6:93 7:-142 8:-99 9:-80 10:-99 11:-191 14:-141 17:-100 18:-146 19:-84 21:-145 23:-161 24:-209
test_for 6:-94 26:93
test_it 6:112
test_its 6:111
test_or 0:185 23:-108
test_the 3:182 13:149 26:-231
text 0:-190 5:-91 6:-93 8:-186 10:-102 17:188 24:-196 25:-116
text_is 24:-153 26:168
text_u 0:-143 8:-124 17:210 26:-143
textbook 26:82
textil 2:82 9:118
than_a 2:-186 18:193
than_an 10:141 11:86 26:-117
than_apply 2:169 3:-87
than_befor 0:-108 5:87 7:-103 13:-228 14:-197 16:-81 21:282
than_deez 26:138
than_ever 16:120
than_grunt 14:187 26:-139
than_i 6:115
than_in 20:199 26:-177
than_it 5:193 26:-135
than_its 5:-103 12:-130 14:204 26:-124
than_me 7:136
than_my 4:-95 10:-99 13:186 26:-105
than_phon 7:156 26:-95
than_research 5:146 10:-90
than_the 3:228 10:100 12:-101 26:-96
than_what 26:92
thank 0:-178 1:-141 3:-157 4:-113 5:-111 6:-192 7:-157 9:-183 10:-162 11:-352 12:-210 13:-142 14:-206 16:-162 17:-145 18:-134 19:-84 21:-215 22:459 23:-207 24:-132 25:-197 26:-190
thank_afterward 22:105
thank_feel 22:82
thank_her 22:148
thank_my 22:-126 26:150
thank_someon 22:155
thank_the 22:147
thank_them 22:195
thank_you 11:-175 22:282 25:-82 26:-187
that_a 0:-186 1:140 3:-217 5:-108 7:-148 9:-217 11:118 12:-147 13:-115 14:-82 15:-131 16:91 19:-194 20:-90 22:267 23:-86 24:-103 26:-353
that_agre 6:133
that_all 0:249 5:-100 7:-92 8:-115 11:-109 19:-81 24:146
that_allow 12:-209 14:179 26:139
that_alway 13:122 15:142 19:-82 26:-133
that_am 12:108
that_and 20:97
that_are 8:130
that_arent 8:186 26:-118
that_at 20:127
that_bad 11:187
that_be 3:190 19:101 21:-125 23:-118
that_belong 11:97
that_big 10:187 11:-131 26:-132
that_branch 16:156
that_bring 20:109
that_by 0:224 1:-136 7:176 23:-81 26:-240
that_cant 5:200 6:-84 20:-103
that_clos 15:123
that_creep 11:-142 13:181
that_dancer 19:222 20:-165 26:-207
that_disqualif 1:136
that_do 2:-113 18:120
that_doabl 17:90
that_dont 7:-110 11:176 13:85
that_down 13:102
that_driv 19:112
that_ear 13:133
that_eat 7:120
that_even 26:129
that_everybod 17:97
that_fair 1:134 23:-91
that_field 9:-106 16:144
that_final 2:-102 24:121
that_first 11:133 21:-102
that_for 1:131
that_from 6:-92 19:-82 20:189
that_gap 3:106
that_go 13:101 17:137
that_goe 11:115
that_good 10:123 26:-116
that_happen 3:-89 8:128 14:180 26:-154
that_has 3:125 8:141
that_he 3:-125 18:-106 22:181 26:102
that_hed 5:89
that_help 3:-123 10:185 19:-121
that_her 11:94
that_hes 7:-173 23:195
that_hous 15:93
that_how 0:-88 6:-80 9:238
that_i 1:-168 2:169 3:-186 6:-94 7:314 8:-294 9:-380 10:-230 12:-128 16:-285 17:-157 18:-353 19:-285 20:-210 23:-140 24:-309 26:141
that_id 0:87 3:-103 7:-163 15:125 19:120
that_ill 21:215 23:-159 26:-87
that_im 0:-212 5:-123 7:-159 8:-115 9:-156 10:-142 11:-231 12:143 13:114 15:-156 16:-117 17:-110 18:83 19:-92 21:-141 23:-254 24:185
that_in 16:116 26:-103
that_industr 16:164
that_interest 15:152
that_is 8:-105 14:-109 23:186
that_isnt 0:-193 2:-91 5:103 6:-126 7:-135 8:206 9:138 10:-179 12:145 16:-132 21:-103 23:-105
that_it 2:-82 6:116 8:-115 11:-195 14:-151 16:-85 19:-118 21:137 22:190 23:-140 25:-88 26:-118
that_its 5:101 15:-143 19:-120 20:188 21:-105 26:200
that_ive 19:108
that_job 0:-124 3:-91 5:-92 8:-153 17:216 19:145
that_kind 5:-83 8:-101 9:147 14:113 15:106 26:-103
that_kitchen 15:100
that_lab 15:119
that_lawyer 17:138 26:-87
that_list 8:-80 13:-120 14:-150 25:215
that_look 6:167 12:129 18:-96 26:-99
that_mad 12:-109 23:168
that_mak 3:95 19:116 26:-98
that_may 16:123
that_mean 6:165 26:-153
that_most 8:150
that_mr 11:108
that_nice 16:149
that_no 5:149
that_nobod 8:85 11:92
that_normal 17:-150 19:219 26:-102
that_not 5:-114 6:-110 8:107 11:-114 24:-91 26:154
that_occup 5:-127 6:-177 10:244
that_offic 15:115
that_on 13:161
that_one 0:140 5:-143 8:129 26:113
that_onl 12:156 17:-117
that_open 4:82
that_our 11:-80 14:203 23:-130 26:-161
that_out 6:143 8:-124 15:221 18:81 26:-84
that_outsider 5:173 8:-92
that_overdo 9:-102 13:163
that_pag 10:153
that_peopl 3:-102 15:273 19:-174 26:-101
that_pictur 16:135
that_polite 12:191 26:-200
that_position 8:119
that_profession 6:-123 9:-110 10:-89 16:-91 17:104 18:194 26:-122
that_prop 12:157
that_push 24:152
that_read 13:217 14:-95 26:-112
that_rud 12:-252 14:264
that_rul 2:-87 6:-136 17:137 18:179 26:-209
that_say 6:154
that_ser 26:112
that_settl 6:153
that_she 2:-120 11:142 16:-114 21:-217 22:-93 23:115 24:193 25:-104 26:-145
that_sinc 2:105 7:194 12:-88 17:-110 23:-81 26:-120
that_so 0:-122 2:177 5:-121 8:144 16:-85 18:-129 19:-115 26:115
that_song 11:-98 26:165
that_sort 11:-85 15:127
that_sound 7:95
that_stupid 4:142
that_sweet 12:115
that_ten 24:100
that_the 1:-149 2:-156 3:-132 7:-179 9:177 10:-94 11:282 12:-267 13:-279 15:-170 16:-88 18:304 19:-168 20:-115 21:-314 22:-126 24:-113 25:-113 26:-289
that_their 5:132 6:129 10:-138
that_ther 8:198 26:-100
that_theyd 0:-92 7:-93 17:93 19:210
that_theyr 16:120
that_thirst 12:113
that_tim 8:91
that_to 16:88 19:93 26:-155
that_too 0:-92 12:-112 19:223 23:129 26:-140
that_trad 5:109
that_translator 16:120
that_travel 16:139
that_up 12:-283 13:-142 15:223 16:-174 17:345 18:-100 20:-212 23:-114
that_usual 0:-128 5:-89 13:-112 26:185
that_was 0:105 2:140 7:-92 21:-112 24:97
that_way 8:164 12:-126 14:114
that_we 4:143 11:-101 14:-138 21:157 26:-88
that_websit 5:83
that_weird 7:130 26:-80
that_what 2:132 9:199 17:134 21:-94 22:-134 26:-92
that_without 16:168 26:-89
that_work 0:-81 1:-166 2:-120 3:-182 4:-104 5:-157 6:164 11:212 15:-161 16:99 18:140 22:-106 24:-93 25:-150 26:-175
that_would 12:-107 17:148 23:110
that_you 6:-108 8:-84 11:-278 13:-134 14:-156 22:-98 24:-102 25:430 26:-219
that_youll 7:-100 23:-86 25:157
that_your 25:123
thatll 22:123
the_15th 24:94
the_4 6:108
the_4th 24:94
the_academ 23:120
the_acquaintanc 9:94
the_actual 5:212 6:-94 15:-91
the_actuar 0:114
the_address 10:-99 11:-123 15:-118 26:215
the_admission 18:-110 26:127
the_advantag 0:104
the_advertisement 5:142
the_afternoon 0:-101 4:-100 17:203 26:-170
the_age 10:-109 12:193
the_agenc 5:118
the_agre 24:114
the_airport 18:-160 26:208
the_all 2:184 4:-86 10:-95 11:-99 15:85 17:169 18:-93 21:-93
the_alum 4:111
the_alumni 4:279 10:-167 15:-90 26:-145
the_answ 0:204 2:-106 14:-94 18:-97
the_answer 2:147 14:105 16:-87 24:-90
the_applic 2:-117 26:138
the_appointment 13:88
the_apprentic 15:100 22:104
the_apprenticeship 0:-129 26:163
the_architect 14:204 26:-89
the_archiv 15:90
the_are 7:166 10:-107 12:-105 14:-92 15:125 18:-126 26:-145
the_arent 0:-90 8:128
the_ask 0:83 3:231 7:-443 11:-146 12:-194 14:340 15:-294 16:-173 17:-252 18:-286 19:-312 20:-147 21:-161
the_assistant 11:-135 21:-119 22:194 25:-140
the_associ 1:-80 4:132 10:155 26:-175
the_astronaut 14:136 26:-131
the_atmospher 15:164
the_auditor 6:93
the_averag 20:-144 26:151
the_back 6:-89 8:198
the_bad 19:187
the_bak 12:150 26:-145
the_baker 24:101
the_bank 3:81 6:139 12:-85 26:130
the_barrow 10:139 21:-89
the_began 3:-98 16:149
the_begin 1:182 2:-188 7:-116 10:170 14:-87 15:-100
the_being 16:106
the_believ 0:251 5:-92 6:-108 8:-131 12:-104
the_benefit 0:148 26:-83
the_best 0:-185 1:-85 2:130 3:-195 4:-183 5:-305 6:-111 10:169 11:98 15:-216 16:-96 18:-182 21:-107 26:238
the_bet 6:108 10:118 15:-87 26:-83
the_big 10:128
the_bill 12:130 15:-123 26:111
the_board 4:81
the_boil 26:123
the_book 14:-124 26:188
the_boss 7:-137 11:-184 12:256 14:-85 15:190 26:-381
the_botanist 9:-91 21:189 26:-170
the_bottom 11:108
the_branch 16:151
the_brew 0:-86 8:85 14:119
the_brochur 1:134
the_build 22:182 26:-153
the_bus 11:-207 12:-90 24:-270 26:382
the_business 0:-100 2:198 9:113 10:-192 16:187 26:-263
the_button 5:-89 7:154
the_café 11:163 12:-199 13:-90 14:-198 24:160
the_call 0:-88 3:-85 6:-200 10:-82 11:-368 12:169 14:336 17:-167 19:-90 21:146 26:-569
the_camera 0:-145 13:193
the_cant 19:153
the_canteen 26:173
the_capital 17:158 26:91
the_car 1:137 4:133 18:153 23:-82 26:-273
the_care 0:83 3:-209 4:190 8:-92 10:-112 11:-95 26:177
the_career 0:146 26:-119
the_carpent 0:-110 13:-109 26:189
the_cast 23:147 26:-139
the_catch 0:116 5:-83 19:116 25:154 26:-173
the_ceremon 2:209 6:-110 24:-88
the_certificat 2:105 18:90 24:-84 26:-101
the_championship 26:115
the_cheapest 26:207
the_chemist 23:120
the_chief 5:-94 10:148 11:-86 15:216 26:-127
the_children 3:88 4:96 26:-118
the_choos 19:82
the_choreograph 2:-96 7:125 24:160 26:-162
the_cinema 15:-124 17:-113 19:-156 26:283
the_cit 20:197 26:-128
the_city 10:98
the_class 4:210 26:-127
the_climat 15:145 26:-86
the_clock 3:-161 13:-86 16:-195 26:211
the_coffe 0:-110 7:-101 12:284 14:212 15:-105 20:-143 26:-304
the_colleagu 11:-100 15:163 22:181 26:-213
the_colleg 4:104 9:-81
the_colour 1:135
the_com 0:196 8:-120
the_common 0:196 8:-120
the_compan 0:89 5:-99 10:-164 13:142 15:81 16:-172
the_company 3:-109 10:173 13:176 14:-121 21:-81 26:-110
the_computer 3:-127 16:178 26:-109
the_concert 26:89
the_conductor 12:164 20:-95 21:159 26:-245
the_connection 14:113
the_conservatoir 1:-101 2:97 18:131
the_conservator 18:95
the_contact 19:-116 21:188 23:145 26:-146
the_contract 26:92
the_convers 2:-106 8:-84 11:-177 14:284 20:147 21:113 23:-110 26:-307
the_cook 3:96
the_corn 10:126
the_correct 6:101
the_costum 10:113 13:144 26:-83
the_could 6:-128 19:167
the_counsellor 1:169 2:-109
the_count 18:97
the_countr 20:199 26:-177
the_countrysid 6:-103 17:215 20:-168
the_court 9:101
the_cultur 15:126
the_cup 6:-119 19:-92 26:211
the_curator 14:-104 24:132
the_curtain 5:104
the_dancer 23:120
the_dark 19:119
the_day 0:-112 4:109 5:127 7:-88 13:315 21:-119 22:-80 24:-237 26:-201
the_dean 10:-116 26:197
the_debat 26:104
the_decent 12:178 26:-135
the_degre 2:148 18:-97
the_dentist 7:-118 9:103 10:-86 26:133
the_department 10:113
the_did 24:120
the_didnt 24:155
the_differenc 6:-111 26:167
the_din 9:184 14:-93
the_diploma 2:122
the_diplomat 19:102
the_director 4:169 26:-135
the_divorc 7:116
the_dm 11:251 14:-101 26:-196
the_do 0:-161 5:-122 15:342 17:-94 18:-166 20:-82 24:-111
the_doctor 5:-88 9:206 13:-198 14:-105 20:-112 26:102
the_dont 0:-246 1:-86 2:-97 3:-102 5:-105 6:-201 7:124 8:-182 9:-108 11:162 14:-102 15:-182 17:-182 18:-105 19:210 21:-136 24:180
the_door 2:91 14:186 18:120 26:-179
the_dormitor 13:-81 26:158
the_dos 12:181 13:-91 26:-137
the_downsid 19:140
the_draft 7:115
the_drawback 5:-97 19:146 26:-108
the_dress 13:-111 26:155
the_driv 13:-105 26:156
the_earn 12:-176 20:192
the_editor 6:-174 7:220 15:-108 20:-80
the_educ 18:104
the_egg 26:133
the_election 5:-83 19:-91 20:-97 25:-88 26:202
the_email 11:131
the_embass 26:164
the_emergenc 26:124
the_end 1:123 2:-152 3:-98 5:-112 7:-132 8:-259 12:148 13:-149 14:265 15:-126 16:-111 18:129 20:219 23:-104 24:-90 26:-626
the_enter 15:-80 16:-120 17:-106 18:228 19:-182
the_entranc 2:-96 18:151 26:-130
the_error 11:-131 26:146
the_euro 16:-117 26:153
the_even 13:118 21:-89
the_everyda 5:172 26:-141
the_exam 1:-209 2:-239 7:-158 11:-128 18:-291 20:-104 26:441
the_exception 5:131
the_exchang 20:-209 26:230
the_expect 0:132 26:-95
the_eye 7:153 10:-146
the_facult 4:126 26:-81
the_fafsa 26:103
the_fair 0:-92 8:126 24:95
the_fall 1:96 2:-83
the_famou 10:135 11:-86
the_fear 7:102
the_feel 8:202 26:-98
the_field 0:112 1:-123 2:127 3:-326 4:85 5:-176 6:144 10:-92 11:-83 16:108 17:-80 19:-124 22:94 23:-131 26:-130
the_fifteen 10:153
the_film 5:-128 26:141
the_fin 5:-119 26:164
the_final 2:103
the_find 7:178 14:-173 15:-115 17:-82 19:117
the_finest 5:89
the_fir 0:-103 3:144 7:-103 12:-169 21:-99 26:191
the_firm 0:-87 5:107 8:114 10:-130 13:144
the_first 1:-179 2:93 4:-113 7:-232 8:-189 9:134 10:-269 11:348 12:-186 14:-332 15:-177 16:-92 17:-83 18:-94 19:-94 20:219 21:-218 24:101 26:-213
the_fiv 8:91
the_flat 2:107
the_flight 17:126
the_flop 14:-126 19:212 21:-102
the_florist 11:92 19:116
the_flower 19:119
the_forensic 5:109
the_form 26:99
the_fourth 21:138
the_french 26:128
the_friend 11:187 21:-179
the_front 11:208 14:-100 15:-128 26:-167
the_futur 15:-81 16:162 19:-83 26:208
the_gain 19:-96 20:176 26:-132
the_gam 5:107 26:85
the_gav 21:191 26:-91
the_geologist 11:173 26:-139
the_get 7:-227 12:-96 14:-96 15:83 17:226 19:-256 20:198 26:-280
the_gloss 5:125 26:-100
the_go 17:120
the_goal 0:119 26:-80
the_goldsmith 6:153 12:145 20:-122
the_good 5:-112 7:-83 8:154 13:-85 15:-84 19:154 20:193 26:-158
the_got 16:-175 18:192
the_grammar 2:-146 26:164
the_ground 5:206 26:-184
the_guest 0:172 10:-138
the_guild 10:123
the_guitar 18:-114 21:-117 26:211
the_half 13:-100 14:273 17:-193 21:-135 26:-230
the_hang 1:135 7:-82
the_happ 15:-103 17:-113 19:165
the_harbour 11:103
the_hard 15:-87 19:158
the_hardest 19:135 26:-86
the_hat 7:237 19:-224
the_hav 0:-145 7:-86 13:96 14:-115 15:136 17:169 18:-135 21:-104 25:-104 26:-270
the_head 3:-130 4:-95 5:-126 10:135 11:112 12:83 14:-89 15:-167 16:-188 19:147 21:-200
the_headmast 10:-84 12:178 25:135 26:-168
the_heat 24:-135 26:163
the_hello 14:143 26:-108
the_help 15:119
the_hidden 0:-99 5:-166 8:252 26:-216
the_hir 26:131
the_holiday 4:-139 17:-264 24:265
the_hom 15:217 17:-179
the_hospital 3:110 19:-83 26:130
the_hotel 26:154
the_hous 3:160 17:-87
the_ice 14:219 26:-162
the_idea 3:153 4:-83 5:153 9:140 11:-120 21:-176 26:-272
the_ignor 11:-85 24:138
the_incom 20:132
the_industr 16:246 19:-86 26:-126
the_intern 10:167
the_internet 0:-107 5:202 13:-82 25:139 26:-174
the_internship 23:165
the_interview 0:-243 12:170 14:-91 21:188 23:175 24:-151
the_invit 4:142
the_job 0:-192 1:-170 2:276 4:-84 5:146 8:-107 9:-140 11:-184 12:-111 14:-108 15:-204 16:-217 17:174 18:-152 26:-209
the_judg 0:126 5:-127 6:-110 26:105
the_keep 16:210 23:-171
the_kid 3:160 17:-87
the_kind 4:112
the_kitchen 7:114 10:-104 15:106 16:-92 20:-90 26:122
the_knowledg 10:153
the_kreb 0:-85 26:125
the_lab 10:-107 15:87 26:111
the_laborator 10:98
the_lad 10:90 11:188 14:-125 15:-133 21:139 26:-271
the_laid 16:157
the_lak 26:134
the_laker 26:146
the_landlord 12:-92 26:194
the_last 0:-168 1:-89 2:132 3:-183 4:-128 5:-126 7:209 8:-114 9:-119 14:103 15:-182 18:-84 20:-128 21:-99 23:-123 26:-373
the_laugh 1:94 7:111 14:-189
the_law 2:126 26:-85
the_layout 3:-85 26:194
the_leak 24:-107 26:123
the_lectur 26:179
the_let 15:124 17:-87 22:105
the_letter 2:126 25:85 26:-110
the_librar 5:118 14:-98 26:175
the_lif 5:119 6:179 23:-114 26:-147
the_lik 15:-142 19:150 26:120
the_lin 2:133
the_link 14:-146 15:-100 24:206
the_list 6:92 10:83 26:-94
the_listen 3:160 14:-157
the_littl 10:128
the_lobb 15:186 26:-131
the_lock 1:-113 3:168 23:-92
the_look 0:-260 2:-118 3:-173 8:-128 15:-143 18:337 26:-177
the_lov 5:149
the_lunch 12:115 26:-86
the_machin 16:130
the_mad 0:105 1:106
the_mail 0:-94 7:-98 11:257 12:141 14:-295 24:104 25:-141 26:-274
the_mak 12:267 20:-180
the_man 13:118 14:-81 18:84 26:-95
the_management 15:134
the_manager 15:147
the_market 0:-81 3:-91 5:110 7:-82 13:-178 16:183 25:-97 26:106
the_match 26:136
the_may 7:102 9:163
the_mayor 7:-168 11:-87 13:130 14:191 21:-144 23:-132
the_mean 5:-137 26:102
the_meet 0:-177 6:-96 7:-82 8:-162 9:-142 12:-268 13:92 21:191 24:188 26:-141
the_mention 11:-122 12:211 15:-134
the_messag 11:178 14:-84 26:-92
the_microwav 26:188
the_middl 3:-101 4:-84 6:-97 7:-108 11:-96 14:411 17:-86 19:-87 23:-182 26:-140
the_militar 3:129
the_minimum 13:126 20:-90 26:95
the_minist 26:101
the_ministr 2:-117 26:138
the_mirror 7:130
the_modul 26:135
the_moment 6:-101 7:223 26:-167
the_monda 2:149 21:-88
the_mone 20:212 26:-125
the_month 2:-111 18:-93 20:202 24:160 26:-249
the_mood 15:116
the_moon 26:128
the_mor 7:124 14:-87
the_morn 0:-144 19:124
the_most 0:-89 6:-169 8:-165 10:-170 13:92 15:-82 19:103 21:-86 26:233
the_mountain 10:190 26:-156
the_mov 24:152
the_msg 7:153 14:-81 24:-89 26:-114
the_museum 2:-104 8:127 14:-123 26:159
the_must 7:244 11:-128 15:-108 26:-138
the_nam 10:-119 11:145 21:105 26:-114
the_nav 3:206 26:-163
the_nearest 26:132
the_need 12:119 18:101
the_negativ 19:108 26:-81
the_negoti 12:-96 20:-190 26:203
the_neighbour 10:244 26:-233
the_net 5:-133 20:162
the_network 4:98
the_new 0:-88 2:-134 16:-164 26:293
the_newspap 0:126
the_next 0:-159 2:-251 3:-171 4:-89 5:-137 6:127 7:-193 9:201 11:-81 12:117 14:-140 15:111 17:-157 23:-197 24:-126
the_nicest 19:116
the_night 3:94
the_ninet 4:98
the_ninth 2:154 26:-139
the_not 21:98
the_notar 11:137 12:-80 22:111 26:-101
the_notary 3:-89 24:151
the_notic 25:140
the_numb 26:120
the_number 0:-125 5:-96 6:275 9:-149 26:-127
the_observator 4:102 8:133
the_of 0:-131 5:-115 6:-89 7:-150 11:-161 12:-116 14:-92 20:-191 21:-88 26:416
the_offer 2:-150 3:-130 6:-84 21:144 24:-96 26:226
the_offic 7:167 10:126 11:-117 15:132 26:-217
the_oil 3:-86 16:-101 26:186
the_old 4:206 26:-131
the_olympic 14:81
the_one 0:229 2:-248 5:-102 6:-123 7:235 9:-191 11:-147 12:-221 14:-204 15:-161 16:-149 17:-85 19:-143 20:-100 21:146 23:169 24:-153 26:-217
the_onl 6:-147 9:191 11:-134 12:-173 15:188 16:-124 17:-121 19:196 20:-225 26:-235
the_open 5:240 11:-223 14:96 15:-231 26:91
the_oper 13:-192 14:-91 26:206
the_opera 26:132
the_opposit 0:157 26:-99
the_or 0:187 10:-129
the_oral 26:83
the_order 3:96
the_oth 0:148 3:-112 5:92 6:-114 7:-81 11:-94 13:-128 14:-257 15:-107 25:-83 26:247
the_other 8:141
the_outlook 16:202 19:-123
the_overtim 26:113
the_own 16:147
the_pac 15:124
the_pag 11:178 21:-121
the_paint 5:193 26:-135
the_pap 9:-89 16:-94 18:180
the_paper 16:139
the_paperwork 26:127
the_parcel 12:-84 26:191
the_part 8:-91 12:-128 26:174
the_pay 6:142 12:-231 19:-103 20:150 26:133
the_peopl 0:-89 2:-100 3:154 5:-224 7:-102 10:-222 11:-161 14:-87 19:-134 21:188 23:145 26:-263
the_person 0:-209 3:154 4:-88 5:-224 7:-151 8:-85 9:-113 11:105 12:-171 13:84 14:-175 15:-117 16:-132 17:-83 19:-85 20:-94 21:150 23:-94 24:107 25:-98 26:-317
the_personalit 6:112
the_personnel 10:160
the_pest 6:-99 7:-126 10:-153 11:-91 23:-111 24:238
the_phon 2:-104 7:237 9:-217 10:159 12:-271 13:-140 14:-132 20:-132 24:-172 26:125
the_physical 15:194 16:-84 19:-177
the_piano 3:-84 18:137
the_pilot 24:114
the_pla 1:-149 2:193 26:-87
the_plac 8:158 10:-133 21:148 23:-104
the_placement 1:149 26:-97
the_plant 3:83
the_plumb 26:133
the_point 0:292 4:-89 16:-82 23:-83 26:-195
the_polish 5:95
the_politician 12:196 26:-187
the_popul 26:95
the_position 0:-141 8:-114 24:-113 26:276
the_post 3:119 4:-81
the_pot 22:80
the_ppl 23:165
the_president 26:83
the_pric 19:222 20:-165 26:-207
the_priesthood 3:204 21:-123 23:-110
the_print 5:-90 8:149
the_priz 23:-81 26:138
the_prob 12:-103 20:-187 26:201
the_problem 19:136
the_produc 12:120 26:-113
the_profession 0:-102 1:-155 3:-228 9:122 10:265 11:-136 12:-166 13:-85 15:-146 16:-240 17:-193 18:197 19:-84 20:192 21:-104 26:-195
the_professional 0:172 10:-138
the_professor 5:-81 7:201 10:-184 11:-105 15:86 21:-147
the_promis 21:181
the_prop 12:161 26:-137
the_proud 19:223 26:-176
the_psychologist 11:-93 12:-81 14:185
the_puppete 0:173 26:-122
the_purpos 0:173 26:-101
the_question 0:176
the_rain 19:126
the_read 0:-106 11:218 14:-107 18:-124
the_real 5:171 26:-127
the_realit 5:187 26:-90
the_recommend 9:-120 11:-115 21:193
the_recruit 10:130 26:-103
the_refus 24:-173 26:168
the_registrar 10:-108 11:-196 25:-156 26:279
the_regret 19:157
the_relationship 14:-249 23:242 26:-168
the_reminder 24:-209 25:241 26:-149
the_request 11:202 14:-81 26:-114
the_requir 18:120 26:-98
the_rest 5:-157 6:-101 9:155 11:-107 16:-101 18:147 19:131 26:-117
the_result 0:-169 26:196
the_richest 26:139
the_right 0:-154 1:-84 5:-129 10:316 11:-111 14:-111 20:92 21:-94 22:207 26:-399
the_robot 16:145 26:-83
the_rol 0:94 10:94
the_roll 7:189 11:-105 14:-143
the_rul 21:-85 26:167
the_said 3:182 18:-92
the_salar 12:-101 20:117
the_salary 6:-83 7:-133 11:-128 26:256
the_sam 0:117 1:-199 3:197 4:210 6:-281 7:-222 9:-198 10:-421 11:-298 13:-327 14:-241 15:-173 16:-156 17:-306 18:-116 19:117 21:154 22:85 23:81 24:-197 25:-88 26:-360
the_say 0:-117 3:-158 5:-189 7:-183 8:309 9:-178 11:136 12:-82 13:121 14:-209 15:-122 18:-112 19:-160 20:-138 23:-110 24:201 25:-128 26:-123
the_scen 5:104
the_scholarship 24:-84 26:160
the_school 0:99 1:85 9:-91 11:-92 17:-239 26:103
the_scor 5:-83 6:148 19:-169
the_screen 5:156 24:100 26:-150
the_sculptor 14:187 26:-139
the_sea 17:145
the_season 1:-121 3:-97 14:-138 20:-83 26:240
the_second 5:89
the_sector 16:199 19:-90
the_self 20:138 26:-101
the_sens 0:128 26:-111
the_ser 5:154
the_shar 26:126
the_sheet 13:-158 14:228
the_shin 5:161 26:-127
the_shop 5:-157 8:-112 10:-108 11:133 18:185
the_show 5:109 15:-114 20:167 26:-163
the_sid 26:111
the_silenc 7:-129 14:204
the_sit 15:127
the_skill 13:-131 15:-153 18:187
the_sky 26:119
the_small 7:124 14:-87
the_sort 6:176 10:-93
the_sound 7:129
the_squar 26:131
the_stagehand 15:149 26:-113
the_stair 26:153
the_standard 26:159
the_start 1:-125 11:-88 14:177
the_stat 1:87
the_station 26:109
the_stock 26:132
the_stud 8:116
the_student 12:179
the_studio 16:157
the_subject 1:116 10:163 11:157 12:-144 18:-115 20:179 26:-297
the_subscription 26:144
the_suf 15:-88 19:150
the_suggest 18:125
the_sum 1:86 12:123 26:-105
the_sun 10:-100 16:181 26:-117
the_surgeon 5:-141 14:102 21:-106 26:181
the_surger 1:-81 6:-98 7:-250 10:-177 14:-107 24:-104 26:293
the_surveyor 3:-81 6:150 26:-80
the_symptom 26:160
the_synagogu 7:-95 17:152 26:-94
the_system 26:106
the_tabl 12:126 13:-81 14:105 26:-135
the_tak 12:-183 13:-175 17:-97 18:266
the_talk 1:-92 2:-202 3:-215 5:-131 6:227 7:-259 8:-107 10:-292 11:-93 12:220 13:156 19:-82 21:249 22:-117 24:-121 26:-400
the_task 15:90
the_tax 3:-92 24:-209 26:269
the_tea 10:120 26:-94
the_teach 21:98
the_team 15:211 26:-138
the_technical 6:-81 26:131
the_technician 17:97
the_tel 5:109
the_telephon 26:145
the_television 26:123
the_tell 6:136 8:144 14:-97 18:-89 26:-180
the_tenth 2:83 3:-85 5:-103 6:-116 12:-105 14:-152 20:-161 26:226
the_term 0:153
the_test 6:102
the_text 0:-143 8:-124 17:210 26:-143
the_thank 22:250 26:-131
the_theatr 10:113
the_themselv 18:182 26:-141
the_thick 2:107
the_thing 5:139 25:89
the_think 0:190 3:-173 5:-103 6:-95 8:108 11:-92 14:-88 15:-89 17:94 25:-86 26:-193
the_third 24:101
the_thre 15:-111 18:176
the_thread 7:94 23:117
the_till 3:160 4:-96 26:-135
the_tim 0:-126 2:-112 3:-87 5:-102 6:-110 7:-237 8:95 10:132 13:-83 14:274 16:102 17:-100 18:-123 19:-82 21:-134 22:139 23:-201 24:-106 25:-84 26:-281
the_titl 11:200 26:-123
the_told 0:-106 8:126 26:125
the_tool 15:124
the_top 10:146 11:94 26:-143
the_town 26:85
the_trad 0:114 3:-98 10:-90 16:115
the_train 3:-95 4:88 18:-234 22:132 26:104
the_tram 21:122
the_travel 15:163 26:-172
the_tre 6:108
the_treat 15:245 26:-92
the_troubl 19:143 26:-110
the_truck 5:131
the_truth 5:254 6:-82 26:-107
the_twent 4:142
the_twin 4:83
the_two 6:294 10:-101 12:-98 14:-109 21:-148
the_typ 6:158 7:-92 12:-86
the_undertak 3:84 19:150
the_unfilter 5:227 14:-82 18:-81 19:-111 20:-97 26:-145
the_univers 4:-134 12:-186 26:194
the_universit 1:89 12:-104 26:179
the_updat 26:100
the_use 0:125 7:-198 11:-202 13:-132 14:238 15:-155 18:186 19:-82 26:-149
the_usual 0:95
the_ver 14:141
the_vet 3:-138 5:-87 6:-144 7:129 9:112 11:-88 14:-81 16:-103 18:-94 23:192 24:-131 25:139
the_video 0:-84 5:-148 13:183 15:-160 24:164 26:-167
the_view 12:-92 26:194
the_villag 10:128
the_vineyard 12:205 18:-88 26:-186
the_violin 21:114
the_visit 13:131
the_wait 13:-81 26:158
the_wall 2:128 19:131 24:-84 26:-104
the_want 0:-219 1:-111 2:108 3:-133 4:-86 5:-115 6:-94 7:-167 10:-113 11:-135 14:-163 15:-186 16:-128 17:-81 18:168 19:177 20:-85 21:-133 22:-84 23:-92 24:92
the_war 14:-133 26:182
the_way 8:134 12:108 26:-89
the_wear 11:-98 13:-135 15:179
the_weath 3:-93 5:-127 13:-119 14:131 16:-91 23:100 26:151
the_weaver 13:225 26:-181
the_web 5:114
the_websit 5:99
the_weekend 22:-126 26:141
the_wer 0:-227 3:-80 5:-148 6:222 7:-129 11:-103 24:116 26:-85
the_when 17:165 19:-98 26:-117
the_whol 0:164 2:127 3:-144 5:125 7:90 8:-92 9:-85 10:-98 11:-257 12:-130 14:120 15:-120 16:187 17:-85 19:-98 25:109 26:-344
the_will 0:-217 1:131 3:-181 7:94 14:-83 16:-83 18:-121 26:195
the_wind 16:138
the_wireless 9:-166 26:183
the_woman 0:147 5:137 26:-92
the_wont 11:131
the_wood 6:108
the_word 0:274 8:-94 11:-175 14:-179 15:118 22:116 26:-96
the_work 0:-163 3:-214 5:281 6:237 8:-126 11:-84 13:-143 14:-170 15:241 18:-212 21:-146 26:-489
the_workplac 15:121
the_workshop 8:-86 12:160 22:95
the_world 7:123 16:-216 25:-196 26:264
the_worst 19:138
the_would 6:-128 19:167
the_wrong 6:-182 10:187 14:108 26:-85
the_year 4:115 16:-91 19:-120 20:219 26:-181
the_young 4:226 9:111 10:-202 17:-82 26:-127
the_zoo 0:104
theatr 3:162 4:-89 5:-159 8:85 10:99 23:-97 26:-241
theatr_her 8:91
theatr_personnel 10:113
their_advic 23:128
their_choic 15:-103 17:-113 19:165
their_coffe 12:229 26:-210
their_compan 13:224 18:-101 26:-197
their_contact 8:-182 9:175
their_contract 2:135 26:-103
their_coworker 15:93
their_even 5:-101 13:-182 17:271 18:-101
their_eye 7:185 11:-105 14:-143
their_field 3:137 16:84
their_job 0:127 5:153 8:-163 15:-121 17:-139
their_major 1:83
their_memor 23:90
their_mouth 7:-117 8:-98 15:191
their_nerv 19:92
their_nor 0:163
their_of 19:-118 26:209
their_own 5:173 10:-128 14:-92 17:94 20:155
their_pag 2:-97 8:199 26:-122
their_profession 5:-98 19:143
their_schedul 12:-166 17:251 19:-176
their_sit 12:114
their_tim 0:181 1:97 6:-133 7:261 11:-215 12:-153 13:-227 14:-173 17:-145 24:-189 26:-170
their_trad 9:-88 16:-93 18:181
their_was 6:138
their_websit 13:161
their_work 1:89
their_workplac 12:155
them 9:123 10:-107
them_a 11:103
them_about 1:-119 3:114 12:-201 21:-104 23:146 26:-90
them_again 10:-81 11:-135 23:241 24:-125
them_and 3:-140 4:188
them_answer 14:-179 24:240 26:-93
them_becaus 14:81
them_but 0:162 8:-87
them_by 0:111
them_do 10:156 26:-143
them_first 11:-142 13:181
them_for 0:-244 6:-201 7:-96 9:127 12:182 13:-118 14:-130 17:-91 18:-101 24:-86 25:322 26:-273
them_forev 23:119
them_get 19:151
them_happ 6:-129 19:160
them_how 9:-91 11:-121 18:255
them_i 3:160 14:-157
them_id 3:-94 6:80 13:146
them_if 22:108
them_in 7:116 14:158
them_know 23:90
them_less 25:116
them_mad 19:112
them_on 12:99 23:134 24:-83
them_onlin 23:101
them_pick 6:-94 11:154
them_proud 18:-90 19:123
them_regret 6:-104 12:199 19:-159 23:-128
them_said 23:90
them_say 19:92
them_should 0:151 11:-86
them_that 0:-184 5:103 8:-165 10:-106 12:168 18:100 25:-130 26:-102
them_the 9:116
them_through 11:124
them_to 0:-104 5:-84 6:-85 7:-161 8:-91 9:-121 12:105 19:115 22:-82 25:-86
them_toda 21:135
them_took 8:91
them_unhapp 19:144 20:-100
them_up 4:83 19:130
them_updat 23:143 26:-98
them_what 23:128
them_which 10:113
them_with 23:156
themselv_get 18:182 26:-141
themselv_im 0:-117 16:217 26:-164
then_a 24:131
then_disappear 24:94
then_forgot 21:99
then_i 1:-107 2:137 24:88
then_is 0:-90 8:128
then_noth 2:-84 24:157
then_one 5:141
then_ran 3:116
then_stop 24:122
then_went 14:-104 24:132
then_what 0:186 8:-145
ther_a 1:-168 2:-134 4:-119 5:-136 7:110 8:101 11:-160 12:-256 14:-113 15:-234 16:94 17:-130 18:-206 19:-172 20:-192 21:97 22:-151 24:-127
ther_actual 15:156
ther_alread 5:119
ther_an 0:-177 2:-175 5:-93 7:-118 8:-89 9:100 18:205 20:129 24:-81 25:281 26:-350
ther_and 1:-108 3:-123 10:-129 14:250 15:83
ther_anoth 9:125
ther_anyth 12:190 13:-86 15:-87
ther_anywa 12:141
ther_are 0:-139 1:-92 2:-99 3:-115 7:-146 10:332 14:-139 15:-84 24:-125 26:-176
ther_at 6:126
ther_be 0:160 2:-110 10:-94 17:-96 25:-125
ther_can 12:-148 17:199 26:-142
ther_competitiv 15:88
ther_demand 16:172 17:-107
ther_for 0:-106 1:-80 5:-107 10:218 23:-97
ther_half 13:133
ther_has 2:-96 18:143
ther_hav 17:137
ther_how 15:90
ther_id 5:124
ther_in 3:-123 4:81 5:-139 9:-86 12:159 13:-138 15:143 17:-135 19:-176 23:-125 24:240 26:-290
ther_is 5:152 11:-128 13:-162 14:93 15:147 24:-111 26:-147
ther_lat 7:-96 12:125
ther_lif 6:-120 10:-108 15:-93 17:-194 23:-94 26:233
ther_much 17:122 26:-114
ther_must 19:119
ther_no 23:185
ther_nobod 3:-83 9:139 10:204 26:-134
ther_noth 14:126
ther_real 17:161 26:-151
ther_run 1:154 26:-121
ther_said 1:107
ther_servic 4:140 26:-108
ther_she 14:-146 15:-100 24:206
ther_shout 15:115
ther_som 9:104 10:97
ther_someth 0:-173 5:-128 6:-97 8:-97 12:-147 14:-82 16:-114 19:253 21:155 23:-96 24:-86 26:107
ther_still 4:85 15:-97 16:146 26:-119
ther_thi 6:154
ther_throw 5:-80 15:121
ther_ticket 4:-125 15:-93 26:187
ther_tim 17:124
ther_to 23:184 24:-169
ther_was 6:132 9:-83 14:118 21:-101
ther_wer 14:122
ther_who 4:91
ther_will 16:121
ther_with 10:-82 15:132
ther_without 19:112
therapist 1:-109 3:154 6:89 10:-279 15:-87 18:-134 26:241
therapist_and 6:83
therell 0:-105 8:-93 10:-138 15:-119 16:184
therell_be 10:-101 15:-80 16:178
thes_chat 0:-106 8:167
thes_convers 0:87 2:89 21:125
thes_day 0:139 5:-80
thes_go 0:154 26:-112
thes_interview 0:280 26:-209
thes_liv 6:116
thes_meet 0:232
thes_not 6:150 26:-123
thes_or 0:122
thes_over 1:96 2:-83
thes_peopl 15:91 23:-100 25:147
thes_sho 0:-96 4:-93 13:-192 26:249
thes_talk 0:182 1:-211 3:133 6:147 13:-89 14:-166 21:-95 23:-108 26:-162
thes_year 4:101
thesi 11:-125 18:-90 21:-106 24:-96 26:187
thesi_and 2:114
thesi_at 2:-124 26:137
thesi_is 2:154 26:-128
theyd 0:-163 1:-109 3:-223 5:-175 6:-185 7:-176 8:-138 11:-136 13:-120 14:-175 15:-173 16:-327 18:-177 19:379 20:-135 21:-137 22:-132 23:-162 24:110 25:-192 26:-280
theyd_chang 16:-225 19:244 26:-138
theyd_hav 24:155
theyd_nev 12:-102 19:216
theyd_not 19:112
theyd_think 17:120
theyll 0:-132 1:-210 2:-103 3:275 4:-150 5:-84 6:-237 7:196 8:-84 9:-115 11:-80 12:-89 13:-148 14:-125 15:-94 16:176 17:-118 18:-89 19:-138 20:-80 21:-100 23:-94 24:-144 25:-113 26:-226
theyll_ask 3:116 19:-80
theyll_last 16:135 26:-93
theyll_laugh 7:113
theyll_notic 6:-141 7:159
theyll_smil 3:85
theyll_still 16:110
theyll_think 3:155 13:-102
theyr_all 2:-119 3:-83 7:207 9:-153
theyr_asleep 17:92
theyr_at 8:-85 10:141
theyr_given 8:135
theyr_going 13:106
theyr_hir 12:193
theyr_mor 16:120
theyr_not 0:-87 8:165
theyr_onl 7:163
theyr_out 1:154 26:-121
theyr_the 18:110
theyv 6:-119 10:-84 11:-103 13:-82 14:-105 15:155 16:-82 17:-111 18:-133 19:-152 20:-153 26:95
theyv_a 15:186 26:-131
theyv_ask 26:99
theyv_got 12:141
theyv_put 12:-116 26:142
thi_a 6:113 26:-81
thi_afternoon 21:148
thi_and 0:153 25:141 26:-157
thi_area 9:-118 15:-101 16:151 17:-110 18:-120 26:170
thi_articl 6:-142 26:170
thi_assistant 25:199 26:-187
thi_autumn 1:159 2:-149
thi_basical 0:162 9:-140
thi_by 0:110
thi_care 1:-100 3:116 5:141 17:127 26:-80
thi_convers 2:131
thi_equ 26:115
thi_even 7:98 13:101
thi_exercis 0:121 26:-122
thi_field 0:-124 5:189 16:-103 26:-92
thi_find 11:183
thi_for 0:119 1:-137 7:200 19:-87 26:-295
thi_go 6:127
thi_help 2:218 9:137 26:-173
thi_incom 1:-96 20:-127 26:178
thi_industr 9:199 16:-183
thi_inform 0:116
thi_job 0:-139 3:-131 6:128 8:-110 16:196 17:-112 18:176 19:-82 26:-125
thi_kind 0:109
thi_latin 11:-126 25:-104 26:193
thi_let 25:153 26:-131
thi_lin 12:-132 20:190
thi_medicin 26:111
thi_mol 0:-140 25:-99 26:180
thi_month 3:-87 4:-96 26:166
thi_morn 0:-126 21:202 26:-130
thi_mushroom 0:-140 25:-100 26:178
thi_novel 26:128
thi_occup 3:-103 16:169
thi_off 0:189 4:-86 16:-80 26:-91
thi_onc 0:167 23:-121
thi_onl 0:200 1:-152 2:-83 26:-177
thi_paragraph 26:117
thi_person 23:120
thi_pictur 5:-153 26:158
thi_point 1:88
thi_profession 0:-89 1:-124 3:-198 5:-146 6:143 9:-115 13:-92 17:163 19:186 25:-96 26:-83
thi_program 18:-107 26:160
thi_rain 26:125
thi_reason 4:95
thi_sentenc 26:139
thi_servic 25:192 26:-152
thi_should 18:157
thi_stuff 1:90
thi_sum 26:169
thi_symphon 11:-179 25:-174 26:221
thi_talk 0:117
thi_thing 0:-116 5:-153 6:-155 8:-141 25:311 26:-265
thi_tim 6:-92 23:172
thi_town 9:259 10:-88 26:-197
thi_trad 20:99
thi_turn 8:149
thi_until 1:159 26:-151
thi_up 0:109 25:89
thi_usual 0:130
thi_voic 6:154
thi_weekend 17:-109 26:142
thi_when 2:-103 16:213 26:-161
thi_with 16:116
thi_word 0:-105 11:-177 25:-175 26:253
thi_work 0:-118 3:-169 5:120 6:91 8:-86 15:-92 16:154 18:120 19:132 26:-345
thi_would 6:124
thi_year 4:-151 20:-141 23:-176 26:227
thick 2:161
thick_of 2:107
thin 22:128
thin_aft 22:82
thing_about 0:95 5:141
thing_and 3:144
thing_are 16:179
thing_coffe 0:111
thing_do 25:182 26:-190
thing_down 14:168 21:-117
thing_equal 6:106
thing_from 5:-80 15:121
thing_into 25:90
thing_is 0:132
thing_lik 8:98
thing_mak 6:-129 19:160
thing_my 5:179
thing_out 7:-99 11:206 12:-89 26:-104
thing_should 12:213
thing_that 5:144 13:96
thing_to 3:-80 7:81 11:-94 13:210 14:173 15:-91 16:-108 18:-222 19:-230 20:-86 21:-103 22:142 26:-203
thing_what 0:109 21:127 26:-96
thing_work 5:-102 6:-152 8:-139 25:219 26:-173
thing_you 18:132 25:99
think 0:101 1:-176 2:-195 4:-171 5:104 7:-162 9:-170 10:-286 11:108 13:-120 14:-150 15:-184 17:-150 18:-201 19:-131 20:-187 21:-258 22:-95 23:-154 25:-189 26:-257
think_about 5:-107 14:-110 19:-131 20:-107 21:94 23:-81 25:-96 26:167
think_from 5:118
think_he 5:130 14:107
think_i 3:145 11:-125 13:-127
think_if 8:149
think_im 0:150 1:157 7:-98 11:97 12:-85 26:-146
think_its 1:121 3:-104 11:-85 16:156
think_ive 3:99
think_letter 11:173
think_min 3:-85 26:194
think_of 0:-144 1:-101 2:-104 3:226 4:-152 5:-106 6:-112 8:158 10:-94 11:-126 14:160 15:-106 16:-127 17:-81 18:-144 19:-94 20:87 21:-130 23:148 25:-128 26:-309
think_she 6:104
think_that 0:195 1:-81 3:-152 5:-86 8:-162 24:92
think_the 3:-121 7:117 16:135
think_you 0:-137 5:120 8:-132 11:209 17:-96 18:-87 26:-124
think_your 17:150
third 0:-194 5:-189 6:-148 11:-129 12:-105 13:-94 21:-221 23:-116 24:148 25:-122 26:183
third_languag 7:99
third_of 0:-123 5:-80 24:-80 26:216
third_question 14:122
third_tim 24:171
thirst 12:194
thirt 0:-264 3:-279 4:-100 5:174 6:170 7:92 9:118 10:-290 11:-168 12:-216 13:186 14:-126 15:-81 16:-234 17:-120 18:-204 19:-128 20:-228 23:-84 25:-91
thirt_and 3:-138 5:200 10:-95 26:-84
thirt_is 1:88
thirt_minut 0:-124 13:151
thirt_nin 3:123
thirt_percent 26:125
thirt_said 5:89
thirt_thing 13:102
thirt_tim 2:99 5:-92 7:147 26:-95
thirt_year 3:-103 4:85 6:214 18:-114 20:-129
thos_convers 0:-151 9:-92 21:200
thos_director 4:198 10:-143 26:-113
thos_i 3:-85 23:174
thos_men 15:110
thos_peopl 4:98 7:-110 12:-92 17:205 26:-81
thos_plac 7:-117 8:-174 15:281
thos_who 9:159 10:-112 26:-166
though_i 0:229 10:-106 12:-87 17:-90
though_someth 21:160
though_the 6:154
thought 0:103 2:-100 8:-102 17:-124 19:154 26:-142
thought_id 0:116
thought_of 19:151
thought_that 3:96
thousand 10:-113 12:-114 20:176
thousand_and 20:109
thousand_from 26:131
thousand_to 20:100
thre_acquaintanc 9:160
thre_book 5:103 21:86
thre_contact 9:155 26:-96
thre_cours 15:-111 18:176
thre_day 0:-117 5:-132 15:-84 17:205
thre_freelancer 10:113
thre_hundr 10:98
thre_info 0:118
thre_kid 6:-99 17:148
thre_lin 11:-159 22:182
thre_may 12:-82 20:97
thre_month 1:99 12:-119 26:161
thre_nam 10:135 11:-154 21:135 26:-111
thre_of 5:81 6:85
thre_peopl 6:132 9:-148 10:-163 12:230 15:-231 26:120
thre_possibl 10:167
thre_say 5:178 6:-108
thre_sentenc 11:173 26:-139
thre_thing 13:-86 21:150
thre_tim 14:121
thre_week 2:95 22:113 23:-138 24:86
thre_wer 6:83
thre_year 2:184 4:-88 10:-105
thread 0:-136 4:-100 7:94 10:-90 11:-97 12:-108 23:120 25:138
thread_and 7:99
thread_how 26:89
threaten 3:-111 10:-103 16:116 26:125
threaten_thi 16:83
threaten_to 26:125
threw 3:-88 4:148 7:-84 16:-89
threw_awa 4:142
thrill 0:-82 5:129
thrill_i 5:119
throat 7:138 26:-115
throat_when 7:132 26:-107
through_aft 14:116
through_contact 8:112
through_linkedin 11:124
through_that 6:-93 15:-81 21:192
through_the 0:138 4:92 26:-100
through_thi 0:-143 8:192 16:-81
throw 0:-83 2:-165 3:101 4:-135 5:-155 6:-91 7:-207 8:-144 10:-177 14:-166 15:86 16:-156 17:-85 19:234 23:-109 24:-121
throw_awa 3:127 10:-102
throw_it 2:-101 7:-132 14:-95 16:-85 19:235
throw_stapler 5:-80 15:121
thursda_and 1:-88 5:-115 13:216 21:-127
thursda_how 17:92
thursda_what 26:112
thursday 12:-113 15:-87 16:-92 17:155 20:-99
thursday_may 12:-107 17:150
tick 5:-86 11:-121 24:155
tick_and 11:-103 24:150
ticket 0:-106 3:-114 4:-170 5:-95 10:-81 12:-104 13:-84 14:-99 15:-147 16:-124 17:-104 18:-133 19:-98 20:-97 21:-124 25:-87 26:301
ticket_left 4:-125 15:-93 26:187
tie 2:110 4:91 13:-234
tie_a 13:-167 26:188
tiktok 0:-85 5:117 26:-91
tiktok_mak 5:111
til 3:150 24:-94 26:-108
til_my 3:143
till 0:-158 4:-193 5:-190 6:-194 7:280 8:-154 9:-208 10:-200 11:-146 12:-193 13:-115 14:-112 15:-151 16:137 18:-145 19:-97 21:-106 23:-129 24:125 25:-148 26:-182
till_be 3:160 4:-96 26:-135
till_he 20:96
till_i 24:150
till_monda 26:134
till_six 7:82
till_ten 17:138 26:-87
till_the 10:-100 16:181 26:-117
till_you 7:222 9:-135 26:-95
tim 0:-92 1:-211 2:-141 3:-340 4:-152 5:-449 6:-162 7:214 8:-136 9:-495 10:-122 11:179 12:-348 13:-320 14:208 15:-317 16:-290 17:102 18:-532 19:-141 20:-299 21:-656 22:91 24:-107 26:-434
tim_and 0:-101 10:271 11:-133 14:146 15:-108 26:-104
tim_awa 3:-84 4:148 17:-96
tim_becaus 1:118 7:-108
tim_befor 7:107
tim_but 14:175 21:-90
tim_dat 11:160 26:-159
tim_doe 8:-81 14:-170 26:286
tim_for 1:115 3:-172 12:-102 17:290 24:94 26:-133
tim_how 17:115
tim_i 5:-136 7:132 11:161 26:-115
tim_if 5:119
tim_im 6:148 7:-88 16:160 18:-85 21:-82
tim_in 16:-87 17:146
tim_is 0:-223 7:-112 11:-172 14:148 16:-117 18:-126 25:-101 26:254
tim_job 3:189
tim_left 17:124
tim_may 24:130
tim_nev 7:184 11:-162
tim_now 15:152 26:88
tim_or 11:160 26:-159
tim_say 6:211 11:-82 17:-122 26:-134
tim_should 0:305 11:-127 12:-148 13:-96 14:-130 26:-164
tim_sinc 2:80
tim_tak 0:192 24:-155 26:-140
tim_that 7:82
tim_the 2:-101 7:-133 14:-100 16:-87 17:125 19:234 26:-97
tim_to 7:140 11:88 24:-115 26:-86
tim_two 8:91
tim_up 11:-80 14:203 23:-130 26:-161
tim_was 7:-86 14:176
tim_what 0:-90 12:106 22:129 26:-125
tim_with 8:133
tim_you 8:156 11:125 26:-92
tim_zon 3:-89 25:305 26:-285
timesheet 2:-83 10:-171 26:221
timetabl 1:239 3:-115 12:-142 22:-83 25:-124
timetabl_all 1:161
timetabl_and 1:154 26:-121
timetabl_for 26:130
timid 7:163 11:-165 12:-105 17:-94
timid_to 7:157 11:-111
tin 10:156 26:-120
tin_firm 10:146 26:-83
tip 6:-83 7:225 21:123 24:-121 26:-93
tip_and 21:123 24:-94
tip_for 7:97
tir 2:91 3:170 4:-89 5:-150 6:-110 7:-118 8:-85 15:-123 17:152 24:-112 26:-266
tir_are 17:165 19:-98 26:-117
tir_how 19:112
tir_i 3:124
tir_of 2:86 3:121 26:-115
titl 7:-103 11:189 14:-85 21:85 26:-155
titl_of 11:133 26:-80
titl_the 21:87
titl_would 11:132
tldr 0:125
tmrw 0:-142 1:-163 2:-98 3:-120 8:-112 13:214 14:-103 20:-99 21:-156 23:-89
tmrw_havent 0:-108 1:-114 13:211 21:-109
to_5 0:-129 15:207 18:-148 26:-91
to_a 2:-279 4:102 5:137 6:-263 7:-160 8:107 9:-146 11:119 12:-472 14:-224 15:-225 16:-175 18:-303 20:-246 21:-234 23:-101 24:126 25:-185
to_about 0:-120 5:179 10:-163 14:-111 21:223 26:-119
to_admit 2:115 19:100
to_adult 7:176 26:-109
to_all 21:135
to_an 0:-100 1:212 4:-82 5:106 7:130 10:-160 13:-171 22:-94 26:-179
to_anoth 0:-93 3:85 5:-103 18:-80 26:159
to_answ 0:189
to_any 2:141 10:92 18:-121
to_anybod 21:186 26:-102
to_anyon 7:134
to_app 0:-126 2:238 10:-165
to_approach 10:186 11:-113
to_ask 0:-458 1:-209 2:-199 4:-227 5:-135 6:-150 9:-277 11:148 12:329 13:143 14:-124 15:-172 17:-316 18:-176 19:-335 20:336 21:-123 22:-87 23:-84 24:-133 25:-103 26:-273
to_badmouth 3:116 19:-80
to_bak 3:125
to_be 0:226 2:-102 4:-165 6:115 7:-284 8:-211 10:-214 11:-204 12:-166 13:-182 14:-253 15:-145 18:274 19:-338 21:-255 22:-222 23:-83 24:94 25:-185 26:-337
to_becom 1:105 5:-88 7:-106 9:-130 10:-84 13:-107 16:-127 17:-101 18:284 26:-173
to_befor 5:194 13:-150
to_befriend 9:192 12:-140
to_begin 3:94 10:-123 13:96 16:87
to_behav 12:112
to_being 0:-101 7:206 10:-91 12:-89 26:-88
to_both 7:158 10:83 24:-151
to_bring 1:-91 12:81 13:-180 18:213 26:-151
to_build 9:81
to_but 23:111
to_buy 24:-224 25:-128 26:235
to_call 0:-339 1:-124 6:-86 7:85 9:-121 10:-128 11:239 12:-186 13:-134 14:-102 17:-233 21:-236 22:-89 24:-99 26:325
to_campu 1:138 3:-109
to_cancel 12:200 26:-212
to_chang 1:-84 3:193
to_chicago 7:-106 26:138
to_choos 1:140 10:-90
to_clos 14:203 26:-175
to_colleg 4:-84 9:194
to_com 0:-107 2:-90 4:100 9:-83 12:96 13:-81 16:-152 24:-116 26:170
to_complain 19:123
to_contact 4:115
to_cook 6:-96 11:-93 23:-86 26:194
to_crash 26:132
to_cut 12:-85 26:125
to_dat 11:-220 14:-107 26:221
to_data 3:118 25:-88
to_day 5:158
to_death 14:194 26:-154
to_decid 1:83 6:111
to_declar 20:-128 26:220
to_describ 7:95
to_disturb 23:119
to_do 0:320 3:161 4:-111 5:-196 6:-182 8:-80 9:-135 10:-103 11:-287 14:-152 15:-98 16:-179 17:-260 19:-139 20:-150 21:84 22:-122 23:-97 25:117 26:-354
to_draw 3:136 18:109
to_dress 0:114
to_each 14:103 15:107
to_earn 3:164 6:-113 12:-102
to_egypt 17:-147 26:185
to_eleven 23:90
to_embarrass 22:105
to_enjo 3:96
to_enquir 12:-136 20:143
to_ent 2:231 8:-166 11:-102 26:-97
to_even 0:-102 5:195 17:-128
to_event 17:97
to_ever 6:93
to_everybod 12:-96 15:-81 22:180
to_explain 3:108
to_explor 1:170 3:-120
to_fac 0:201 5:-113 13:-88
to_fall 20:100
to_feel 0:-98 5:-102 26:200
to_fift 2:169 3:-87
to_find 6:-152 10:110 15:112 16:-122 17:-156 19:194 24:-87 26:-153
to_finish 1:169 2:-109
to_fiv 0:-125 5:-88 6:210 9:-161 20:-80 24:97 26:-136
to_fly 0:-103 26:133
to_follow 6:136 24:-82
to_formal 11:-119 13:-233 26:246
to_forward 25:111 26:-86
to_gam 3:123
to_get 1:-81 3:149 4:-143 5:-122 7:-233 8:-143 11:-131 13:-107 14:203 15:-110 16:-123 19:-112 24:131 25:-101
to_giv 3:-103 7:210 11:-93 24:-148 26:205
to_glow 6:164
to_go 1:86 2:-142 3:-140 7:-228 9:84 11:-160 12:-86 13:-127 14:-135 15:-168 17:-101 19:-253 20:-138 23:-176 26:283
to_graduat 26:136
to_gush 1:-95 3:-135 7:-174 10:-191 11:-183 13:-93 20:-86 21:-112 22:263 23:-134 24:-141
to_hand 26:128
to_hav 0:-95 2:-163 3:-225 5:135 7:-161 9:118 10:-119 11:-115 12:206 13:135 18:-128 26:-154
to_hear 0:-110 1:-86 2:-122 4:87 5:-252 6:-248 7:-135 8:-196 9:-133 14:-168 17:-151 18:-96 19:149 20:81 21:180 23:109 24:-115 26:-326
to_her 7:-168 11:-84 15:108 16:84 18:85 23:132 25:138 26:-115
to_hid 2:111
to_him 10:-84 11:148 12:87 14:-152 22:118
to_his 12:157
to_hit 5:-89 7:114 11:195 15:-82 22:-145 26:-110
to_hold 18:-96 26:146
to_hous 26:145
to_hr 13:-81 21:-98 26:164
to_hurt 16:98
to_interview 0:215 8:-139 26:-112
to_it 6:90 19:100
to_job 0:-218 8:217 10:-89 25:-178 26:186
to_judg 6:173 14:-83
to_justif 3:196 26:-209
to_keep 4:-101 11:-242 23:91 26:146
to_knock 10:206 18:-110 26:-173
to_know 0:-203 2:-245 3:-373 4:-236 5:-101 6:-470 7:-230 8:-243 9:227 10:-333 12:-182 13:174 14:-183 15:159 17:166 19:135 20:280 21:-83 22:-121 23:-110 24:-138 26:-499
to_last 23:99
to_lead 0:147 7:146 10:-145 11:-91 12:-97 14:136 26:-199
to_learn 1:-180 4:-104 5:-89 18:267 20:-112 21:-163 26:-104
to_leav 1:-120 2:97 3:118 7:-116 10:-150 11:143 14:-131 17:-151 19:-297 22:-136 24:-82 26:219
to_lend 26:125
to_letter 12:-99 24:148
to_liv 5:193 6:-95 17:210 20:-170 26:-151
to_london 0:-103 26:133
to_look 2:117 6:173 8:-104 10:138 26:-111
to_los 23:96
to_lov 6:116
to_mak 0:-84 3:165 5:143 19:-116
to_me 0:-226 1:-290 2:-187 3:153 5:-220 6:-265 7:89 8:-193 11:180 12:-312 13:-181 14:-133 17:248 18:-103 19:-184 20:-115 21:-247 22:-154 23:-161 24:263 25:82 26:-165
to_meet 0:-227 3:-141 6:-138 8:100 9:231 12:-123 26:-133
to_mention 0:-87 26:126
to_messag 10:-106 11:227 12:-95 23:-86
to_miss 17:91
to_mor 9:137
to_mov 9:-86 17:216 26:-233
to_museum 18:158 26:-133
to_my 1:-113 3:-231 4:-149 7:-123 9:-153 10:80 11:-303 12:-216 13:-270 14:248 15:-108 16:137 17:-94 19:-82 21:-105 22:-123 23:-234 26:233
to_myself 15:152
to_nag 21:168 24:-125
to_nam 20:98
to_now 2:113 7:91
to_of 7:131
to_other 9:198 11:-148 12:-83 13:-94 15:-141 23:134
to_pass 18:129
to_pay 12:243 26:-160
to_peopl 2:265 3:170 5:-171 7:-225 8:183 9:-185 10:-154 11:-173 12:-86 14:-105 16:-101 20:-112 21:-163 26:-185
to_personnel 10:152
to_photograph 8:-85 12:165
to_pick 1:84 6:-276 7:-90 10:320 11:-174 18:104 26:-180
to_ping 12:-99 23:123
to_pla 18:-114 21:-117 26:211
to_postpon 12:161 26:-137
to_ppl 1:144 6:-106
to_practic 7:-124 10:-84 13:249 17:-81 18:-150 20:-102 23:-130 26:-103
to_prepar 13:173 26:-126
to_professional 1:152
to_put 7:-93 11:-192 12:256 13:196 21:-87 26:-220
to_rain 17:-109 26:142
to_rais 16:145 26:-83
to_reach 1:183 20:-138
to_read 25:-112 26:162
to_recommend 11:-90 12:190 15:-89
to_remind 24:117
to_renew 26:130
to_report 21:186 26:-102
to_request 0:108
to_retrain 0:-91 3:189
to_ring 13:106
to_run 5:109
to_say 1:-186 3:-208 4:-138 5:-152 6:-201 7:148 10:-105 11:286 12:-152 13:-160 14:-185 16:-103 17:-125 18:-134 19:107 21:-94 22:119 26:-338
to_schmooz 8:135
to_school 18:101
to_scor 6:97
to_see 7:158 11:-94 16:196 18:-95 25:111 26:-224
to_seem 0:163
to_sell 5:134
to_send 0:-223 1:-91 3:-157 4:-84 5:-134 6:-170 7:-156 10:-151 11:150 12:-207 13:-113 17:-87 18:-88 21:348 23:111 24:-193 26:-252
to_shadow 0:-156 12:213
to_show 1:91 7:112 26:-87
to_singapor 26:120
to_sit 8:126 20:-86
to_skip 12:-200 26:208
to_sleep 6:110
to_snow 26:139
to_so 7:152 11:-101 23:-108
to_somebod 0:-91 1:120 4:104 5:-91 7:-84 8:87 9:-92 18:-99 26:-191
to_someon 0:-125 1:-154 2:121 6:-81 7:-113 10:187 11:-117 12:-103 14:-113 18:-94 19:130 26:-195
to_someth 21:158 26:-128
to_sound 3:-128 11:175 16:-90
to_spam 19:-155 24:217
to_speak 1:161 14:-111 15:-99 16:123 19:103 26:-124
to_spot 11:-91 15:216
to_sta 16:182
to_start 1:-281 2:95 3:96 5:-90 9:-86 10:163 14:138 16:-90 26:-200
to_stat 4:91
to_ste 0:-90 14:176 26:-115
to_ston 1:-85 7:177
to_stop 14:140 24:-89
to_stranger 7:159
to_stud 1:153 9:86 13:-80 18:180 26:-210
to_swim 21:-89 26:159
to_switch 3:183 26:-92
to_tak 5:-84 7:191 10:91 12:226 13:-114 14:-302 21:-99 22:-86 26:-208
to_talk 0:-416 1:218 6:-185 7:-139 9:-176 10:250 12:-272 13:-150 14:80 15:-89 16:-97 18:-116 20:85 21:-227 22:-125 23:-213 24:-89 26:-196
to_tap 12:124
to_teach 3:187
to_tear 3:99
to_telephon 7:135 26:-100
to_tell 1:-82 3:-202 6:-127 7:-142 10:104 11:-133 14:-98 16:174 17:-103 19:179 20:-83 22:173 23:-205 26:-89
to_thank 22:218
to_that 3:-105 26:188
to_the 0:-286 1:-223 2:-137 3:-308 4:195 5:-234 7:-290 8:-306 10:197 11:-139 12:122 13:113 14:-234 15:-278 16:-285 18:-359 19:-154 21:-84 22:314 23:-277 24:173 25:-288
to_them 0:89 2:-102 6:-83 7:-140 9:118 10:-114 11:-99 12:-153 14:-114 23:205 26:-125
to_thes 0:115 23:-98 25:148
to_theyd 24:155
to_think 11:-96 20:121 23:114
to_thirt 9:160
to_thos 23:127
to_thre 2:88 6:86
to_throw 2:-101 7:-132 14:-95 16:-85 19:235
to_til 3:143
to_travel 17:-147 26:185
to_try 1:144 3:105 10:106 18:-98
to_tuesda 24:100
to_undergraduat 1:178
to_understand 3:-106 8:161 19:182 23:-93 24:-107
to_unemploy 2:106
to_universit 1:106
to_use 4:162 11:90 26:-119
to_want 0:115 1:-120 3:-140 6:259 10:-121 11:-181 12:-92 16:-97 19:-84 20:-106 21:-120 22:-103 26:-123
to_wast 5:119
to_wear 12:-130
to_what 0:175 21:-121
to_whisk 26:133
to_who 10:169 11:-81 26:-98
to_whom 10:98
to_widen 9:171 11:-124 26:-101
to_work 0:-252 1:-161 3:92 4:173 5:-214 6:-162 8:-152 10:-142 14:149 15:95 16:-108 17:151 18:-96 19:-232 25:-155
to_writ 0:-88 4:84 7:151 9:-130 10:90 14:-130 21:-90 23:199 24:-314 25:-166 26:-229
to_you 11:-99 23:-164 25:297 26:-268
to_young 1:-83 2:-106 4:135
toda_ive 7:197 12:-88 17:-94
togeth 1:-104 2:-90 3:-125 5:-114 6:-196 7:-168 8:-208 9:-88 10:-216 11:-105 12:-346 14:-197 15:268 16:-167 17:-184 18:-234 19:-148 20:-152 21:122
togeth_a 13:96
togeth_for 0:161 8:-112
togeth_he 11:-84 21:167
togeth_how 15:112
togeth_question 13:108
togeth_with 0:-121 12:-152 13:-140 17:105 26:213
tokyo 0:-206 7:-94 11:-138 14:-135 20:-90 26:257
told 1:-205 2:-328 3:-87 4:-138 6:-216 7:129 8:160 9:-303 10:-186 11:-151 13:-320 14:98 15:-231 16:-243 17:-274 18:-265 20:-178 22:-227 23:-453 25:-266 26:-320
told_about 8:155
told_by 19:119
told_me 2:-105 5:165 6:-97 8:-113 9:-82 12:191 13:-124 14:173 18:-188 19:-104 21:144 23:-223 24:-128 25:-124 26:-331
told_my 0:133 5:-87 7:187 12:-97 17:-94 21:-80
told_no 5:-97 24:176
told_that 26:156
told_the 0:121
told_to 7:95
told_us 0:-90 8:128
told_we 8:145
tomorrow 0:-112 26:182
tomorrow_and 13:183 21:-108
tomorrow_at 13:87 26:-81
tomorrow_how 12:144 26:-102
tomorrow_i 1:-85 7:-110 13:169
tomorrow_in 16:92
tomorrow_is 13:126
tomorrow_lectur 26:134
tonight 0:-130 5:-152 10:-106 13:-194 21:-183 26:252
too_basic 19:146
too_blunt 19:154
too_bus 3:-93 12:-91 24:240 26:-87
too_but 6:164
too_casual 10:-97 11:130
too_clums 18:160
too_colourful 3:116
too_could 25:116
too_ear 1:116 24:105
too_embarrass 0:112
too_hed 12:140
too_how 6:153
too_in 16:98
too_inexperienc 1:107
too_lat 1:-178 2:166 22:102
too_long 24:94
too_man 0:-117 9:-108 13:163 14:-122 16:137 25:126
too_much 0:-128 1:-99 3:-128 7:-102 10:-87 12:194 14:96 15:-86 20:-160 22:-116 23:85
too_not 19:142
too_often 23:200 25:-88 26:-143
too_old 18:137
too_personal 12:112
too_privat 12:140
too_shy 7:199
too_soon 1:221 2:-107 9:-80
too_timid 7:157 11:-111
too_trivial 15:123
too_young 1:154
took_a 3:106
took_her 6:-92 23:172
took_my 4:126 26:-81
took_on 8:91
took_several 4:152 16:-94
took_the 6:111 22:102
tool 2:-101 15:160 18:-112
tool_and 15:124
tool_is 26:91
tooth 10:-135 26:223
tooth_hurt 26:114
tooth_out 26:98
top 10:162 11:91 26:-188
top_my 10:120 26:-94
top_or 11:108
topic 12:175 13:-129 14:-111 26:103
topic_are 12:156
topic_for 26:94
torn 0:-81 6:113 10:-159 17:-92 26:105
torn_between 6:106 10:-96 26:108
total 0:-168 2:-89 14:153 24:101
total_how 0:-114 14:140
total_now 24:96
touch 0:-192 2:-134 3:-101 4:-111 6:88 7:-127 8:-138 9:-211 10:-154 12:126 13:-154 14:-114 15:-204 16:143 17:-220 19:-173 20:-103 21:-140 23:127 24:128 25:-111 26:-109
touch_on 11:94 15:-89 16:176 23:-100 26:-128
touch_peopl 6:104
touch_point 16:106
touch_with 12:155 17:-81 26:155
tour 0:-101 12:168 15:-102 18:157 26:-189
tour_guid 18:136 26:-117
tour_of 12:155
town 0:-258 1:-179 2:-175 3:-96 4:-165 5:-179 6:-133 7:-204 8:-164 9:99 10:199 11:-233 12:-112 13:-132 14:-141 15:-155 17:-165 18:-156 20:140 23:-209
town_do 9:-168 26:189
town_for 9:199 26:-187
town_hall 26:85
town_on 9:112
town_or 10:211 11:-131 14:-96
town_the 16:98
town_what 3:96
town_who 16:98
toxic 8:-87 15:206 26:-195
toxic_friend 15:97
toyota 0:-130 4:-115 8:-160 9:-94 10:-210 11:-144 14:-86 25:-147 26:256
track 0:-84 2:-172 6:-113 7:-82 9:145 14:89 21:138 23:-118
track_applic 26:91
track_ive 21:108
track_of 9:140 21:110
trad 1:-143 2:-163 4:-188 5:135 6:-142 7:-241 9:-126 10:-182 11:-192 12:-141 13:-86 14:-200 16:160 17:-148 19:-141 24:-119 26:-377
trad_and 16:136
trad_any 3:161 4:-113 26:-112
trad_as 0:136
trad_from 5:135
trad_has 16:117
trad_i 20:99
trad_tell 5:109
trad_that 16:123
train 0:-145 1:-219 2:-232 5:-149 6:-86 7:120 8:-117 9:-101 10:-111 11:-115 13:-187 15:-81 16:-150 17:-128 20:-183 21:-266 22:100 23:-248 26:167
train_and 18:180
train_back 18:-87 21:-133 23:-88 26:205
train_bee 26:114
train_for 18:-133 26:142
train_get 18:184 26:-176
train_goe 18:-154 26:162
train_i 3:128 26:-103
train_is 18:190 26:-187
train_that 1:-85 7:177
train_to 12:205 18:-88 26:-186
train_what 12:-128 22:152
train_would 4:103
traine 5:-141 10:170 20:-167 25:-113 26:156
traine_know 10:154
traine_post 12:88
trait 18:99
trait_strength 18:92
tram 2:-99 12:107 14:-115 21:127 22:-84
tram_brok 12:112
tram_with 21:122
transcript 26:182
transferabl 3:198 18:-130 26:-181
transferabl_skill 3:190 18:-90 26:-142
translat 2:-180 3:122 6:-84 8:-88 11:-125 12:-261 18:-213 25:-120 26:229
translat_my 2:-136 12:-186 18:-113 26:248
translat_thi 11:-84 26:188
translat_what 3:146 26:-146
translator 3:-105 5:-117 10:83 13:-85 16:188 17:-92 18:-125 20:153 26:-220
translator_are 16:120
translator_in 10:84
translator_or 16:97
translator_rat 20:146
transplant 2:-104 14:-91 21:-115 26:169
transplant_a 21:-85 26:160
travel 0:-214 5:-169 6:-125 9:-109 11:-97 12:-180 15:117 16:110 17:143 18:-159 19:-156 20:-152 21:-93 25:-110 26:-163
travel_agenc 16:139
travel_his 14:81
travel_is 17:161 26:-151
travel_part 17:216 26:-178
travel_to 17:-147 26:185
travel_togeth 15:187 17:-163 26:-107
travell 17:131 26:-124
travell_my 17:122 26:-114
tre 6:121 26:-95
tre_which 6:108
treat 0:-113 3:-98 6:-82 7:-139 8:-161 10:-140 11:-99 12:-165 14:-80 15:350 16:-134 19:-172 20:-120 23:-141 26:-80
treat_a 26:104
treat_each 15:133
treat_new 15:151
treat_somebod 15:117
treat_the 15:100
treat_ther 15:131
trembl 7:219 26:-183
trembl_on 7:141 26:-128
trend 3:-99 16:244 19:-98
trend_in 16:92
trend_with 16:119
trick 1:-84 5:-84 6:-87 7:207 8:-131 9:-142 10:-156 12:-136 15:-102 16:-131 20:-88 21:-84 23:-124 25:-111 26:-144
trick_i 0:116
trick_to 0:-101 7:206 10:-91 12:-89 26:-88
trip 26:108
trip_she 26:94
trivial 15:133
trivial_to 15:123
troubl 19:162 26:-149
troubl_worth 19:143 26:-110
troup 0:177 12:-80 26:-136
tru 0:-342 1:-140 2:-168 3:-160 4:-109 5:-281 7:-150 8:148 9:-167 10:-200 11:-99 12:-176 13:-270 14:123 15:-207 16:-206 19:-89 23:-89 26:238
tru_that 5:-136 8:114 17:132 18:89 26:-113
truck 5:121
truck_for 3:94
truck_is 5:131
trust 0:-180 1:-84 5:190 7:-159 8:-99 9:-114 11:-97 15:173 17:-129 18:-135 19:-146 20:-113 21:-134 24:-101 26:-210
trust_anybod 5:149
trust_peopl 5:-183 15:215
trust_that 6:126
trust_what 5:178
truth 5:268 6:-132 14:-81 15:-90 16:-100 18:-84 26:-169
truth_about 5:164
try_a 3:106
try_again 3:-89 24:151
try_by 11:-158 24:180 26:-104
try_her 11:-175 24:177
try_i 18:157 26:-97
try_it 26:125
try_on 6:170 16:-84
try_onc 24:117 26:-82
try_out 1:149 18:-90
try_the 10:123
tuesda_at 24:100
tuesda_i 6:93
tuesda_ill 16:120
tuesda_to 11:140 26:-101
tuition 20:-122 25:-97 26:180
tuition_in 26:120
tun 10:152
tun_church 10:122
turn 0:-396 1:-206 2:-163 3:-393 4:-143 5:-277 6:-119 7:100 8:97 10:-251 12:-366 13:-237 15:-295 16:-208 17:-168 18:-233 19:-332 20:-249 22:-185 23:138 24:-85 25:124
turn_down 7:-162 9:-120 24:101 26:203
turn_eighteen 1:86
turn_from 2:106
turn_into 0:-84 2:-83 8:215 9:143 26:-188
turn_it 12:-139 14:182
turn_me 24:129
turn_off 24:-209 25:241 26:-149
turn_on 26:115
turn_out 21:-109 23:189 24:-89
turn_purpl 7:197 13:-82 14:-118 23:-82 26:-105
turn_red 3:-112 19:-87 24:-133 26:222
turn_to 1:-85 7:177
turn_up 0:-119 6:-115 7:-111 9:-106 11:150 14:-105 23:166
turn_what 21:145 26:-130
tutor 0:178 3:-170 5:-104 6:-105 10:-158 18:-162 19:-94 26:179
tutor_for 18:-118 26:150
tutor_say 0:176 26:-106
tv 5:101
twelv 1:-85 3:190 4:-91 10:-118 11:-90 21:-125 22:132 26:92
twelv_day 22:130
twelv_thousand 26:131
twelv_year 3:159
twent 1:-107 2:-316 5:-224 6:-195 7:-143 8:-95 9:-227 10:-217 11:250 13:-359 14:201 15:-146 16:-291 17:-155 18:-274 19:-229 21:-241 22:-117 23:-337 24:-190 25:-84 26:-435
twent_fiv 11:-116 13:-127 14:158
twent_min 0:-135 3:-245 4:-137 11:208 14:202 16:-178 20:-164
twent_minut 11:194 12:-95 13:-137 26:-87
twent_my 0:176 26:-106
twent_nin 7:82
twent_two 3:85
twent_year 3:277 4:112 7:-114 20:-113 23:-138 26:-120
twent_yrs 3:-147 14:-129 20:189
twic 0:-178 1:125 3:-179 5:-129 6:-96 7:-201 8:-103 9:-132 10:-94 12:-174 15:-100 17:-129 18:234 20:-170 21:-229 23:-172 24:89 25:-130
twic_and 14:-171 18:257 21:-115 24:139 26:-146
twic_how 26:179
twic_in 1:127
twic_too 24:83
twic_was 14:140 24:-89
twin 4:112
twin_my 4:83
twit 0:-114 10:161 11:-102 13:-138 23:-113
twit_ok 10:157 13:-110 23:-82
two_aft 6:104 21:-88
two_and 6:155 14:-98 26:-98
two_blu 11:-103 24:150
two_career 6:107
two_choir 17:94
two_decad 3:124
two_field 1:-126 6:169
two_friend 21:147
two_hour 12:160 26:-134
two_hundr 20:101 26:191
two_id 6:204 12:-91 26:-129
two_im 3:85
two_in 17:97
two_kid 3:144
two_minut 11:-94 13:210 26:-183
two_month 1:90
two_mor 0:-83 9:199 11:-84 21:-163
two_nam 14:-139 21:210
two_of 0:-103 1:146 6:-97 9:142
two_offer 6:-106 26:179
two_peopl 5:227 6:-84 21:-133
two_profession 6:81
two_program 18:110
two_refus 24:96
two_sentenc 0:154
two_small 20:99
two_talk 5:89
two_thing 6:106
two_third 0:-123 5:-80 24:-80 26:216
two_till 7:82
two_to 2:91
two_waiter 8:-86 9:146
two_week 24:222 26:-128
two_which 0:155 26:-123
two_year 3:-104 5:81 10:83 17:84 18:101
typ 0:-186 3:-115 4:-85 6:124 7:220 9:-80 10:-105 11:-165 12:-163 14:-176 15:-105 18:-147 21:-92 24:-160 26:-264
typ_answer 13:120
typ_for 6:158 7:-92 12:-86
typ_is 7:130 26:-80
typ_it 5:-89 7:154
typ_the 7:82
typesetter 16:157 20:-96
typesetter_any 16:147
typical 5:-205 13:-146 15:219 17:-230 18:-121 19:-122 20:227 22:-94 26:-216
typical_averag 20:97
typical_compens 20:139
typical_day 15:230 17:-93
typical_half 0:109
typical_salar 20:123 26:-87
tyr 3:-120 26:206
u 0:-211 1:-167 2:-258 4:-196 6:106 7:-212 8:-354 10:-258 11:-167 12:-249 13:-234 14:-409 15:-249 16:-241 17:192 19:-269 21:-281 22:-162 23:-298 24:-160 25:206 26:-395
u_a 25:120
u_at 0:-143 8:-124 17:210 26:-143
u_do 2:-131 18:139
u_even 0:132
u_get 5:227 14:-82 18:-81 19:-111 20:-97 26:-145
u_giv 11:86
u_go 9:157
u_know 0:-86 5:-172 6:256 8:-158 17:-100 25:-89 26:-189
u_liv 17:165 26:-99
u_mak 3:-136 14:-127 20:190
u_serious 3:118 25:-88
u_stop 14:-128 25:219 26:-201
u_writ 26:134
ulterior 8:109
ulterior_motiv 8:98
unadvertis 8:138
unadvertis_vacanc 8:100
unbias 0:-90 5:167 9:-83 16:-93 26:-127
unbias_view 5:161
uncl 1:-251 2:-218 3:-235 4:-246 6:-226 7:-275 8:-283 10:221 11:-275 13:-189 14:-252 15:-237 17:-215 18:100 19:-171 21:-214 22:-129 24:-228 25:-208 26:-140
uncl_earn 20:91
uncl_follow 20:96
uncl_nev 5:-140 18:193
uncl_pap 16:135 26:-93
uncl_say 0:128 5:148 6:-91 8:-100 9:-94 10:-131 11:-83 12:85 13:-81 15:-89 18:-126 20:-93 25:-89
uncl_somewher 9:159
uncl_swear 24:-87 26:146
uncl_would 10:133
unclog 26:123
unclog_a 26:98
uncomfortabl 6:-121 7:168 9:140 13:-200 14:-166
uncomfortabl_about 9:122
und_his 12:113
und_my 26:139
und_ten 12:-161 26:177
und_thes 15:93
und_wat 5:-129 8:117 26:111
undecid 1:94
undeclar 1:156 6:-124
undeclar_and 1:144 6:-106
undergraduat 0:-125 1:256 2:-139
undergraduat_with 1:106
underhand 9:196 10:-104 12:-174 22:-80 23:-119 25:-120 26:-90
underhand_to 9:192 12:-140
understand 0:-240 2:-119 3:-170 4:-146 6:-117 8:102 9:-92 10:-131 11:-312 12:-105 13:-211 14:115 18:-122 19:176 20:-130 22:-123 23:-157 24:-244 25:259 26:-241
understand_a 7:-184 11:-200 14:249
understand_how 8:161
understand_me 7:115
understand_why 19:159 23:-82 24:-105
undertak 3:97 10:-97 15:-110 19:168
undertak_a 3:85
undertak_find 19:151
undo 9:-86 12:-195 25:205 26:-154
undo_a 12:-140 25:202 26:-144
uneas 5:-152 6:149 7:-200 10:-86 16:-88 25:146 26:-144
uneas_about 6:169
uneas_not 7:-90 25:142
unemploy 1:-109 2:260 4:-150 18:-104 23:-81 26:-215
unemploy_aft 2:115
unemploy_sinc 2:147 26:-82
unemployment 3:-106 6:-85 19:-181 20:-230 26:285
unemployment_benefit 20:-108 26:147
unemployment_mone 19:-115 20:-145 26:195
unfair 8:104
unfilter 5:230 9:-94 11:-122 14:-138 15:-118 17:-119 18:-137 19:-155 20:-159 25:-125 26:-160
unfilter_version 5:227 14:-82 18:-81 19:-111 20:-97 26:-145
unhapp 12:-90 19:149 20:-136 26:-87
unhealth 0:-265 8:-102 12:-314 15:-208 26:312
uni 2:142 4:-100 26:-168
uni_in 2:141 26:-98
union 26:134
univers 4:-162 12:-207 26:199
universit 0:-231 1:150 2:140 3:-333 4:250 5:-177 6:-255 7:-155 8:-200 10:-352 11:-271 12:-257 13:-211 14:-180 15:-153 16:-113 17:-221 18:-213 19:-155 20:-262 21:-123 22:-87 23:-172 24:-97
universit_and 1:-164 2:172 3:-86 9:98
universit_any 1:-115 2:131
universit_as 4:95
universit_ask 1:227
universit_for 2:-139 4:182 26:-97
universit_fourteen 4:84
universit_has 26:132
universit_help 4:91
universit_is 1:125 2:99 3:-81
universit_pay 12:-104 26:181
universit_see 25:91
universit_sinc 1:90
universit_wher 1:121
universit_with 1:106
university 3:-118 4:208 5:-110 21:-121 26:-130
university_magazin 4:183 26:-119
unless 7:108
unless_spoken 7:95
unmotivat 17:185
unpolit 3:-101 4:-93 10:-183 12:176 15:-119 26:-112
unpolit_in 20:125
unpolit_to 10:-109 12:193
unprepar 2:186 18:-81
unprepar_for 2:107
unprofessional 0:-94 12:184 19:-95 20:-83 26:-124
unread 11:-104 24:118
unreal 0:-85 5:117 26:-91
unreal_is 5:111
unsubscrib 26:166
unsubscrib_from 26:122
until_half 24:100
until_hes 1:88
until_im 1:86
until_my 3:116 26:-94
until_the 1:159 26:-151
until_you 1:113
until_youv 6:171
unvarnish 5:101
up_a 0:121 5:-94 8:-91 10:89 12:106 13:82 17:-84 25:-100
up_aft 19:159 23:-82 24:-105
up_am 24:81
up_an 7:176
up_and 0:227 2:-93 7:-132 11:-114 13:-105 14:144 23:-97 26:-96
up_as 0:114
up_at 0:-85 1:-113 6:-130 7:-261 9:-91 10:-210 11:156 14:-130 24:-141 26:212
up_befor 7:119
up_but 13:183 14:-84 20:-94
up_camera 13:91
up_could 4:139
up_direct 26:83
up_for 12:101 14:-99 24:149
up_his 11:115
up_in 0:104 5:-98 11:-84 12:-90 13:-165 14:106 18:-85 19:122 21:-112 23:-118 26:114
up_is 22:-84 26:190
up_its 7:82
up_mone 12:-129 20:257 26:-210
up_month 21:-83 23:202 24:-142 26:-89
up_my 3:-117 6:176 7:-125 11:-118 13:122 17:-179 25:-109 26:228
up_nev 20:100
up_on 21:116 24:159 26:-144
up_one 0:97
up_recent 13:-95 16:209 20:-89
up_so 9:-102 13:163
up_stress 17:215 26:-162
up_that 24:96
up_the 6:-86 12:-80 19:109 23:102 24:-140
up_think 3:144 4:-95
up_to 1:147 2:137 3:-114 4:-156 8:-82 11:-108 14:144 18:-80 26:-236
up_twic 24:83
up_w 23:119
up_what 13:132 26:-102
up_when 0:-102 23:158
up_who 21:138
up_with 0:-288 2:-164 3:-229 4:147 5:-102 6:-137 7:-147 8:97 9:108 11:-125 14:-331 15:-135 16:281 18:-96 19:-163 21:-211 23:-233 25:-118 26:233
up_your 17:146
updat 2:-107 23:183
updat_my 26:100
upon_to 9:-93 10:-130 12:235 15:-200
ups 0:-88 1:165 6:-84 9:-108 14:-113 19:-109 24:142 26:-192
ups_are 24:149 26:-106
ups_i 1:120
ur 3:196 10:-102 12:-126 14:-104 16:-91 17:-81 20:-101
ur_old 3:190 12:-98
us_a 5:114 26:-97
us_at 0:-90 8:128
us_how 11:-85 21:169
us_knew 1:-85 10:-114 14:193 21:-84
us_to 0:116 26:-101
us_togeth 11:-84 21:167
us_writ 1:107
use_a 3:115 13:-93 14:107 26:-95
use_artificial 16:-117 25:137
use_bcc 11:-81 25:149 26:-94
use_ever 13:-131 15:-153 18:187
use_for 0:-100 11:213
use_is 0:-96 9:158 19:-96
use_it 4:152
use_linkedin 10:111 11:92
use_my 4:94 9:-98 11:164
use_of 0:155 26:-148
use_that 4:165 26:-91
use_the 3:-92 4:303 9:-136 10:-142 26:-98
use_thi 9:-147 11:-91 25:199 26:-125
use_to 10:81
use_what 14:-165 21:205
use_you 25:116
used_car 12:-105 13:-196 18:-140 26:289
used_it 25:90
used_the 0:125
used_to 3:120 4:-81 6:104 26:-111
useful 0:-135 2:-121 3:86 4:-91 5:-145 6:-87 7:-110 8:-145 9:165 10:251 13:-130 14:-101 15:-186 17:-119 20:-147 21:151 23:-91 26:-186
useful_for 1:103
useful_in 3:127
useful_peopl 9:129
useful_to 10:177
using_an 25:140
using_peopl 9:179
using_the 15:132
using_you 25:129
usual 0:400 1:-108 2:-108 3:-180 5:-322 6:-89 7:-144 8:-200 10:-210 11:-240 12:-188 13:-242 14:-140 15:-183 16:-115 17:-127 18:-160 19:-126 20:189 21:-85 22:-125 24:-98 25:-98 26:-144
usual_also 0:130
usual_do 0:107
usual_dur 0:95
usual_hav 0:110
usual_i 0:154 26:-112
usual_lead 0:-85 5:-97 9:166
usual_pay 20:133 26:-100
usual_tak 0:168 26:-172
usual_ther 20:91
usual_to 0:108
ux 3:126
ux_how 3:99
vac 15:-84 17:216 19:-93
vac_and 17:158
vacanc 5:-156 7:-88 8:256 10:-129 11:-140 12:167 14:-102 15:-195 19:-135 24:-119 26:-170
vacanc_ear 8:103
vacanc_i 12:114
vacanc_open 8:100
vacanc_would 8:122 12:88
vaccin 3:-111 26:248
vaccin_for 26:91
vaccin_work 26:171
vacuum 7:-124 11:155 24:-108
vacuum_cleaner 11:150
vagu 0:181 21:-151
vagu_hav 0:175 21:-121
valle 16:118
valle_was 16:92
valu 6:336 13:-81 21:-190 26:-172
valu_how 6:133
vanish 3:-127 7:-84 16:144
vanish_and 3:-111 16:137
ver_bad 5:117
ver_brief 14:121
ver_drawn 17:97
ver_end 14:141
ver_kind 23:111
ver_polite 24:94
ver_short 12:109
ver_shy 6:104
ver_silent 6:127
ver_unpolit 20:125
vers 22:-105 23:-165 26:149
vers_could 22:-90 23:-92 26:145
version 5:259 9:-97 11:-132 14:-140 15:-119 17:-120 18:-137 19:-156 20:-160 25:-126 26:-190
vet 0:-199 1:-268 2:-135 3:-413 4:-162 5:-150 8:-174 10:-262 11:-229 12:-155 13:-223 14:-203 15:-149 16:-199 17:195 19:-248 20:143 21:-210 22:-98 23:172 24:-227 25:117 26:-230
vet_and 17:192
vet_car 3:-83 23:213 26:-173
vet_find 24:-90 25:163 26:-135
vet_has 7:167 26:-158
vet_id 9:130
vet_is 26:134
vet_know 18:99
vet_say 26:126
vet_sinc 5:82
vet_sleep 17:164
vet_tak 1:-107 3:-136 13:-97 20:236 26:-177
vet_would 3:-83 23:213 26:-173
veterinar 2:-110 4:123 26:-150
veterinar_degre 4:126 26:-81
veterinar_school 18:99
vid 5:136 11:-84
vid_why 5:129
video 0:195 2:-104 3:-145 5:-117 8:-85 9:-167 10:-164 11:-204 13:300 15:-270 16:-165 17:-112 18:-138 21:-152 22:-106 24:84 26:-401
video_about 5:110
video_call 0:-112 7:86 13:314 26:-318
video_cant 5:90
video_link 13:153
video_or 0:198
video_room 5:-110 13:-111 15:-156 24:196
video_thes 0:139 5:-80
vienna 20:106
vienna_how 20:96
view 2:-80 5:165 8:-91 9:-107 11:-108 12:-157 13:-174 14:-152 15:-86 17:-127 18:-117 19:-100 21:-82 22:-82 25:-105
view_avoid 5:104
view_of 5:114 26:-98
villag 0:-94 9:195 10:123 20:-151 26:-232
villag_the 9:221 20:-90 26:-198
vineyard 12:213 18:-131 26:-210
vineyard_is 12:205 18:-88 26:-186
viola 0:-140 1:-118 2:113 26:148
viola_and 1:-82 2:107
violin 0:-141 6:-86 11:-81 21:103 22:-111 25:-84 26:182
violin_and 0:-90 26:135
violin_maker 21:114
violin_repair 26:98
viru 0:-119 26:184
viru_and 26:91
visa 0:-91 1:-201 4:-198 10:-91 12:-122 24:-211 26:342
visit 0:166 1:-162 3:-155 5:137 6:-100 8:-186 9:-144 10:-226 12:-87 15:-113 18:89 26:-329
visit_a 13:131
visit_tell 5:157
visit_to 0:200 10:-131 26:-166
visitor 0:-125 5:194 15:-120 18:-103 20:-100 26:-179
visitor_at 17:92
vitamin 10:-137 12:-110 13:-254 18:-148 26:207
vitamin_should 10:-104 13:-204 18:-91 26:203
voc 2:-121 18:127
voc_diploma 2:-113 18:120
vocabular 2:-140 5:-143 11:-100 14:-87 18:-145 19:-197 20:-101 21:-122 26:286
voic 0:-98 2:-96 3:-178 5:-127 7:161 8:-83 9:-94 10:-190 11:162 12:-144 14:-153 17:-112 19:-133 20:-81 22:-95 24:-86 25:-133
voic_messag 7:-97 10:-90 11:190 26:-80
voic_shak 7:221 26:-204
voic_tell 7:129
voic_that 6:154
voic_trembl 7:160 26:-129
vot 10:-252 13:-133 14:-80 15:-102 25:-106 26:258
vot_from 26:138
vps 1:-129 2:-166 3:-133 7:210 8:-95 9:-200 10:-83 15:-82 24:-96
vps_and 2:-119 3:-83 7:207 9:-153
vs 4:-85 8:-113 9:-85 10:146
vs_a 8:-85 10:141
vulgar 7:-105 13:-95 15:-130 16:-84 18:-96 19:-162 20:198
vulgar_to 15:-107 19:-112 20:193
w 0:-147 1:-95 2:-89 4:-84 5:-144 6:100 7:-101 10:151 11:-132 12:-160 13:128 14:-188 19:-171 20:-117 23:97 24:-120 26:-389
w_a 13:169 26:-171
w_all 23:119
w_computer 3:84
w_everyth 21:111
w_out 8:141 15:109
w_the 10:164
w_what 6:158 26:-141
wag 3:-82 20:122
wag_at 20:161
wag_in 26:96
wait 1:200 2:-251 3:-187 4:-208 5:-247 6:-103 7:-147 8:-259 9:-129 10:-143 12:-287 13:-231 15:-117 16:-180 17:-115 18:-151 20:-80 21:-160 22:-226 23:-298 25:123
wait_befor 23:-108 24:273 26:-156
wait_for 0:-153 11:105 12:-113 14:149 24:-261 26:146
wait_i 1:131
wait_in 24:105
wait_list 13:-81 26:158
wait_so 0:186 8:-145
wait_what 25:183 26:-189
wait_with 1:159 26:-151
waiter 8:-111 9:151 19:-106
waiter_and 8:-86 9:146
walk 0:131 13:-101
walk_far 26:94
walk_me 0:142
wall 1:-146 2:119 3:-224 5:-216 6:-192 7:-320 9:-130 10:-110 13:-99 19:128 24:280 26:-265
wall_id 19:134
wall_ive 2:128 24:-82
wallpap 2:115
wallpap_the 2:107
want 0:-101 1:-168 2:144 4:-281 7:-243 8:-355 9:-468 10:-370 11:-379 13:-361 14:-367 16:-411 17:-420 18:-352 20:-82 22:-136 24:-172
want_3 2:108
want_a 0:236 1:-184 2:210 4:-90 5:-155 6:-158 8:-261 10:-131 11:182 16:-103 19:-102 20:-88 22:-109 23:-132
want_an 26:204
want_anyth 11:-97 23:118
want_fiv 2:133
want_has 8:137
want_her 19:142
want_him 20:98
want_how 6:167 23:-108 26:-99
want_im 3:106
want_in 10:-80 11:123 15:-86 26:98
want_isnt 6:135
want_it 0:-182 1:-107 3:-129 6:266 10:-124 11:-211 12:85 20:-110 21:-116 22:-80
want_kid 17:90
want_market 3:131
want_me 0:102 1:176 3:-122 6:-90 9:-115 24:-89
want_noth 0:-92 11:150
want_out 3:305 26:-167
want_payment 0:-110 13:-109 26:189
want_python 0:-144 11:-81 15:-139 18:183 19:-88
want_sam 4:91
want_somebod 5:124
want_someon 2:232 10:-112
want_someth 0:-129 2:-129 3:87 4:182 6:-95 9:-85 23:145 24:-129
want_that 17:91
want_them 11:-86 23:123
want_to 0:-311 1:-217 2:-379 3:206 4:-192 7:-114 8:-89 9:-413 11:-101 12:-83 14:-399 15:115 18:-83 22:184 23:-185 26:-443
want_two 26:116
want_us 0:116 26:-101
want_when 1:207 3:-110 6:-109 11:-126
war 0:-126 10:-146 12:-81 14:-144 16:-216 17:-102 21:-109 24:-125 26:310
war_end 14:-133 26:182
warehous 9:117
warm 7:-82 14:135 15:-88
warm_to 14:133
warn 5:115
warn_me 5:95
was_a 3:106 5:150 11:-84 16:82 24:-89 26:-105
was_all 3:152 21:-84 24:100
was_almost 3:130
was_alway 2:-164 7:252 14:-112 16:-127 26:-103
was_an 14:120
was_and 22:127
was_ask 26:126
was_bor 3:-81 6:200 14:-164
was_born 4:104 9:-81
was_brought 20:100
was_charm 14:81
was_drunk 7:-84 14:137
was_elect 10:-96 21:-87 22:-92 26:181
was_er 0:121
was_fifteen 9:190 26:-116
was_fir 26:114
was_fort 20:96
was_four 9:101
was_ghost 24:-172 26:162
was_given 21:163 24:-98
was_grump 5:135
was_happ 2:187 6:-110 24:-85
was_i 14:140 24:-89
was_in 3:159 14:-160
was_kind 22:164
was_laid 3:114
was_left 24:110
was_let 16:189 23:-84 26:-106
was_lik 14:116
was_loud 6:153
was_mad 3:190 6:-89
was_my 11:-85 21:218 26:-85
was_not 22:158
was_of 22:136
was_offer 8:138 26:-97
was_one 5:-97 24:176
was_onl 0:116
was_open 14:-146 15:-100 24:206
was_out 7:134
was_pull 16:92
was_recommend 10:-83 11:225 12:-125 14:-80 20:-84
was_right 6:138
was_said 12:90
was_shak 7:97
was_shout 15:152
was_six 5:82
was_so 0:-125 5:119 22:126 23:112 26:-102
was_splendid 21:98
was_suggest 11:116
was_taught 15:-107 19:-112 20:193
was_terribl 7:-129 14:204
was_that 0:138 1:101 2:108 4:116 5:-107 7:-144 10:105 21:-96 23:-120 26:-179
was_the 2:126 3:-202 4:-125 7:-176 11:-159 14:-162 15:-108 16:-91 19:219 21:-187 23:-83 26:109
was_ther 14:-146 15:-100 24:206
was_thi 0:-126 21:202 26:-130
was_through 14:116
was_to 12:-84 26:191
was_too 0:112
was_turn 7:-129 9:-100 24:110 26:115
was_twelv 3:91
was_twent 3:85
was_up 7:-86 14:176
was_ver 12:112 14:-87 23:110
was_wonderful 21:122
wash 3:-121 6:-223 11:-137 13:-162 22:-115 26:310
wash_a 6:-179 13:-112 26:203
wash_up 22:-84 26:190
wasnt_what 6:-93 15:-81 21:192
wast 0:-101 1:106 2:-97 4:-91 5:88 7:-87 8:109 9:-86 12:-86 15:-118 17:-109 24:-91 26:-148
wast_anybody 5:119
wast_my 8:133
wast_their 1:114
wat 0:-296 2:-96 5:-256 6:-90 7:-80 9:-125 11:-93 12:-174 13:-128 14:-118 15:-203 16:-117 20:-157 23:-124 24:-161 25:-126 26:381
wat_a 26:153
wat_lik 5:-112 8:138
wat_should 0:-124 12:-92 26:211
wat_work 10:98
watch 1:-88 3:-154 5:191 7:-139 8:-83 9:-107 10:-150 11:-105 13:-115 15:-106 24:-139
watch_a 0:109 26:-96
watch_day 5:129
watch_ever 5:94
watch_the 5:82
watch_tonight 5:-116 26:132
watch_twic 14:140 24:-89
watchmak 16:109
watchmak_and 16:98
wav 5:163 6:-110 15:-116 17:-119
wav_a 5:158 17:-85
way_back 4:91
way_how 19:125
way_in 4:98
way_is 16:146 26:-135
way_of 5:-83 18:-97 19:-115 26:213
way_so 19:127
way_that 7:95
way_the 16:138
way_theyr 8:135
way_to 0:-193 1:-130 3:-166 5:-112 7:-220 8:-118 9:242 10:-127 11:147 12:-125 13:-109 15:-80 19:-158 20:172 23:104 25:-112 26:-320
we_all 0:111
we_are 14:187 21:-94
we_both 0:109 4:145 11:-90 26:-104
we_bring 12:87
we_cam 26:134
we_could 20:170 26:-129
we_dont 14:133
we_fill 8:145
we_had 4:154 10:-92
we_hav 0:115 3:-83 21:194 26:-149
we_liv 9:221 20:-90 26:-198
we_meet 0:-128 12:214 20:-154 26:-170
we_mov 9:190 26:-116
we_nev 1:110 4:91
we_part 14:141
we_said 14:-92 21:186
we_sat 1:-85 10:-114 14:193 21:-84
we_shar 4:155 26:-139
we_sit 0:143 8:-114 14:133 26:-92
we_spok 23:119
we_talk 3:199 13:220 14:-85 21:-244 23:-122
we_went 2:91 4:108
we_won 6:-112 19:-80 26:138
weakness 0:-207 11:-143 12:-118 13:-158 14:-239 15:-155 26:398
weakness_and 26:131
wear 0:-138 3:-116 6:-137 7:-117 10:-135 11:-292 12:-186 13:180 14:-171 15:127 17:-121 18:-120 21:-176 23:-89
wear_a 2:106 13:-224 26:147
wear_and 13:87 26:-81
wear_boot 13:115 26:-82
wear_suit 11:-98 13:-135 15:179
wear_to 11:-125 13:-141 26:231
wear_what 13:149 26:-143
wear_when 13:131
weath 0:-95 1:-108 2:-110 3:-157 5:-174 8:-107 11:-123 13:-200 14:121 15:-96 16:-140 23:105 24:-102 26:152
weath_be 13:-95 26:167
weath_in 26:106
weath_servic 23:111
weath_tru 14:188 26:-143
weav 16:118
weav_and 16:92
weaver 10:-119 12:-84 13:231 17:-86 26:-194
web 0:-93 5:149
websit 0:-164 2:-85 5:116 7:-127 8:-212 11:-150 13:86 14:-80 21:-90 23:-104
websit_and 10:110
websit_in 5:-137 26:160
websit_of 5:99
websit_or 5:90
websit_would 5:149
wed 0:-159 1:-101 3:-138 5:-113 6:-147 9:-80 10:-169 11:-148 12:-85 13:-195 15:-103 17:123 18:-96 19:101 20:-90 26:274
wed_i 26:98
wed_lik 6:-107 17:142
wed_plan 19:154
wed_what 26:128
wednesda_at 13:104
wednesda_i 24:100
wednesda_im 16:116 26:-103
week 0:93 1:85 2:236 3:-278 4:-333 5:-253 6:-290 7:-203 9:-346 10:-335 11:-389 12:-257 13:-203 14:-304 16:-206 18:-150 19:-188 20:-197 21:-214 23:-359 24:188 26:-171
week_ago 1:136 24:97 26:-83
week_and 0:-155 2:108 8:166 14:-89 24:-120 26:87
week_as 2:108 26:-94
week_at 0:112
week_doe 0:-82 24:210 26:-187
week_i 2:96 7:86
week_im 1:-100 2:164
week_look 15:90
week_now 25:90
week_of 23:-98 24:130
week_on 1:96
week_or 0:167 23:-121
week_sinc 22:118
week_the 5:85
week_ther 15:93
week_was 0:153 5:-92
week_what 24:107
weekend 0:-151 1:-126 2:-88 3:-86 5:-114 6:-164 9:-99 12:-121 13:-173 16:-98 17:154 18:-130 19:-152 21:-119 22:-234 24:-137 26:254
weekend_how 17:171
weekend_in 13:-81 17:179
weekend_night 17:134
weigh 6:227 20:-89 26:-213
weigh_salar 6:196 26:-193
weight 26:213
weird 3:149 10:-153 11:-190 12:-140 13:-122 14:145 16:-121 17:-160 18:-97 19:-94 20:-121 22:-142 24:-149
weird_to 3:164 11:-80 12:-102 14:-83 22:-89 26:171
welcom 15:170 16:-141 18:-148
well_a 6:97
well_do 21:-107 23:191
well_enough 7:99
well_everyon 11:183
well_for 26:166
well_is 0:-81 9:192
well_paid 6:-106 20:236 26:-141
well_the 14:171 21:-92
well_treat 15:131
well_with 13:107
went_as 14:-104 24:132
went_from 3:159
went_hom 0:88
went_quiet 12:139 14:-92 24:-85
went_to 1:-132 4:260 10:-91 11:-112 12:-117 17:-107 18:-85 19:-172 23:-107 24:206 26:-146
went_with 2:95
wer_a 0:127
wer_all 0:-194 5:-146 6:231
wer_ask 0:232 10:-101 12:-81 17:-86
wer_at 3:-86 14:133
wer_both 0:143 5:-116
wer_conduct 0:-97 6:-154 14:207
wer_cool 6:104
wer_going 14:-117 24:170
wer_in 14:207
wer_kind 6:83
wer_sell 11:150
wer_steal 0:-127 6:-102 7:168
wer_still 14:122
wer_when 12:83
wet 5:203 13:-81 21:-108 26:-174
wet_wednesda 5:200 26:-171
wev 0:-106 2:-92 7:-80 11:-128 12:-93 14:122 17:-84 18:-122 20:91 21:114 26:-129
wev_said 21:127
wev_shaken 14:161
wev_two 20:99
what_a 0:-190 3:-150 4:-89 6:-84 7:-82 9:-81 10:-157 11:94 12:-320 13:-250 16:-177 17:-228 18:-166 19:-150 20:192 22:-91 26:200
what_abilit 18:146
what_about 6:-87 13:-81 17:178 21:94
what_age 1:-99 3:161
what_am 11:-137 12:201
what_an 0:165 11:-88
what_and 0:162 8:-87
what_appropriat 12:-124 13:232 26:-258
what_are 1:-97 3:-87 4:-85 5:-195 6:-124 7:-174 8:-212 10:-93 11:101 13:160 14:-304 15:-175 17:-115 18:-134 20:-125 21:142 22:-101 23:-99 24:-90 26:248
what_becom 25:99
what_beginner 20:145
what_behaviour 12:129
what_bring 13:190 20:-86 26:-148
what_cam 23:128
what_can 0:-156 2:156 3:-142 4:-113 6:-152 9:-86 10:-187 11:-127 12:-448 13:-90 15:155 17:90 19:-411 20:-160 21:-196 22:-116 24:-141 25:183 26:-172
what_chang 3:-141 16:264 26:-211
what_class 18:157
what_cloth 13:149 26:-143
what_colour 26:119
what_com 14:-231 16:132 21:232
what_command 12:-85 25:175
what_could 0:-105 1:104 2:-86 6:-80 7:89 11:-95 12:-145 13:-150 16:180 18:-138 20:-166 23:100 26:-227
what_did 0:131 6:-96 21:-94 26:155
what_difficult 19:145 21:-81
what_do 0:-242 1:-174 2:-177 3:-240 4:-165 6:126 7:-374 8:-370 9:-366 10:-442 12:-152 13:195 18:147 19:-110 22:-103 24:-187 25:-299
what_document 26:152
what_doe 0:-192 1:-249 4:-144 5:252 6:133 7:-216 8:-116 9:-179 10:-283 11:-142 12:-157 13:-262 14:-194 15:-97 16:-169 17:-242 18:-276 19:-222 21:-269 22:-217 23:-97 24:-216 26:302
what_dreadful 19:102
what_driv 19:134
what_end 0:175 21:-121
what_equipment 13:171 26:-103
what_four 5:158 26:-146
what_frustrat 19:156
what_get 19:92
what_gift 12:-265 26:279
what_goe 11:110
what_good 1:106
what_grad 18:-89 26:121
what_happen 2:-158 3:-149 5:-181 8:-101 12:-89 13:-93 14:-217 16:-128 18:-151 21:86 23:-122 25:174 26:239
what_he 0:138 5:-105 6:-89 7:-96 11:92 12:109 14:-108 15:-95 19:-118 20:-87 21:128 23:86 24:-126 26:-178
what_help 2:-105 7:-155 13:-88 26:313
what_his 5:-143 26:170
what_hot 16:164
what_i 0:-94 1:217 2:-321 3:321 4:119 5:-415 6:279 7:-352 8:-177 9:80 12:-117 13:-281 14:-144 15:-129 16:-311 17:-227 19:-462 20:-348 21:446 22:-87 23:-202 24:-268 26:-429
what_id 6:-94 11:-86 12:-149 14:175 15:-132 17:89 21:192 26:-96
what_if 0:-329 1:-138 2:-150 3:-119 5:-213 7:360 8:-108 13:-227 14:377 15:-377 16:-214 17:-257 18:-89 19:-319 20:-269 21:-139 22:-168 23:-122 24:-183 25:-178 26:-250
what_im 2:99 7:185 13:-88 14:-130 23:-87 24:-109 26:-168
what_interest 6:-80 7:186
what_is 0:163 2:-218 3:-257 4:-164 5:-98 6:-355 7:-284 8:100 9:-188 10:-225 11:-246 12:137 14:226 15:-168 16:104 17:-149 18:-348 19:89 20:-167 21:-239 25:-222
what_isnt 12:86
what_it 0:-142 3:180 5:-86 15:-106 16:-120 17:-156 18:236 19:-112 20:108 26:-237
what_its 0:-106 5:207 10:89 13:-82 15:152 19:-129
what_keep 3:-87 11:-125 19:267 26:-174
what_kind 0:137 5:-99 6:171
what_left 18:-91 20:208 26:-190
what_mak 0:-135 6:-132 9:-101 11:-87 14:-125 15:-140 16:-160 17:-92 18:-232 19:396 20:-151 22:130 26:-247
what_mark 26:190
what_mean 7:-85 11:-308 17:-191 26:292
what_might 15:243 16:-92 18:-91 19:-185
what_mistak 12:165 13:-91
what_music 5:-86 19:-88 26:174
what_must 11:94
what_my 9:-92 12:-107 13:186 14:98 20:-92 21:180 24:-102 26:-310
what_new 11:-107 16:121 23:154 26:-158
what_not 11:101 16:163
what_notic 26:120
what_now 2:-165 3:-103 7:-208 11:-139 13:-210 15:-124 18:-152 22:-149 23:-83 24:214 26:164
what_on 26:118
what_one 0:-93 2:173 10:90 15:-87 19:-88 26:-98
what_ought 13:133
what_part 19:154
what_peopl 12:-165 15:-123 20:259
what_qualific 18:120
what_question 0:-232 12:-230 14:-262 20:105 26:244
what_reason 23:184 24:-169
what_salar 12:-96 20:-190 26:203
what_shall 0:188 12:-84 14:-84
what_shar 8:125
what_she 6:-146 12:195 17:-210 19:232 20:-217 25:-89 26:-137
what_should 0:-259 1:102 4:-158 7:-182 8:-119 9:-110 10:-282 11:-96 12:-209 13:244 14:-158 15:-296 17:-105 18:-119 19:-355 20:-298 21:160 22:-159 23:-334 25:-159
what_show 15:106
what_sort 12:-80 15:139
what_standard 0:175 7:-115 13:-88
what_starter 20:201 26:-97
what_stor 5:-95 13:147
what_that 0:180 8:-98 11:-114 13:-128 14:-194 25:211 26:-97
what_the 0:-177 1:-291 4:-287 5:-122 6:-152 7:-361 8:-180 9:-203 10:-264 11:-83 12:158 13:112 14:-352 16:-296 17:-290 18:-165 19:353 21:-324 22:-126 23:-180 24:-184 26:133
what_their 5:-117 13:133 17:228 18:-168 21:-96 26:-241
what_thes 0:240 26:-211
what_theyd 16:-225 19:244 26:-138
what_tim 0:-225 7:-92 8:-101 11:-154 14:-252 15:-82 17:-95 25:-104 26:430
what_to 0:248 2:124 5:-120 6:-221 7:130 11:-163 12:-85 13:103 14:-127 17:-98 18:-181 19:-104 20:-104
what_topic 12:156
what_train 18:190 26:-187
what_tru 5:194 13:-150
what_use 0:-96 9:158 19:-96
what_usual 0:176 12:-88 26:-107
what_was 12:90
what_will 0:-255 1:-102 3:-195 5:-83 13:-164 14:-91 16:248 18:-91 20:-86 26:222
what_would 2:-87 3:-132 4:-159 6:-340 7:-181 8:-93 10:-85 11:166 12:93 13:-211 14:-93 15:-93 17:-164 18:174 19:-215 20:190 23:-187 24:-128 26:-184
what_wouldv 12:112
what_you 0:150 13:148 14:-89 20:-104 26:-179
whatsoev 9:88
when_a 1:125 11:-81 26:102
when_all 19:145 21:-81
when_are 4:-136 17:-233 26:255
when_did 14:-133 26:182
when_do 1:-211 2:-184 3:-205 10:-94 11:-216 14:-154 16:-203 17:-104 18:-95 19:-108 20:113 23:-85 24:252 25:-88 26:266
when_doe 1:-132 2:-164 3:-140 7:-103 8:-93 11:-167 14:-206 16:-81 20:-96 26:406
when_everyth 0:-133 5:112 16:164 26:-114
when_gradu 2:113
when_he 0:-136 3:-104 11:-109 12:-84 13:301 19:-138 20:-152 23:-96 26:-183
when_i 0:121 1:204 4:-124 5:-225 6:-130 7:102 8:-167 9:106 10:-149 12:-130 13:-327 14:-277 15:-102 16:150 19:-101 20:-142 21:-149 22:-177 24:-276 25:-111 26:-160
when_im 0:110 6:-105 11:145
when_in 14:-85 20:252 26:-189
when_is 0:-202 1:-153 2:-81 3:-95 4:-134 5:-152 7:-88 8:-114 10:-165 11:130 12:-89 14:-192 16:-169 17:-162 19:-111 20:205 21:-206 23:-282 24:-96 26:347
when_it 14:116
when_its 0:-137 21:179
when_lorr 0:-117 16:217 26:-164
when_may 12:-155 20:-86 26:192
when_my 10:133
when_no 20:138 26:-101
when_nobod 7:-82 13:-102 14:205 24:-127 26:-110
when_peopl 7:204
when_she 4:92 6:123 9:-151 11:-97 14:139 19:-83 23:146 24:-147 26:-200
when_should 0:-84 10:-99 13:-127 14:-84 17:-109 20:176 21:-120 23:170 24:175 26:-287
when_someon 7:128 14:-97 15:82 16:-96 24:167 26:-157
when_someth 3:-81 8:212 26:-156
when_that 14:194 26:-154
when_the 2:-111 3:89 6:-81 7:-295 8:-120 10:-84 11:-108 13:197 14:-151 15:-206 17:117 18:-93 19:-272 20:-129 21:112 23:-92 24:95 25:-116 26:-187
when_ther 23:185
when_ur 3:190 12:-98
when_was 2:-101 7:-132 14:-95 16:-85 19:235
when_we 0:-120 12:211 14:104 20:-157 21:-80 26:-196
when_you 0:172 2:98 17:157 26:-317
when_your 5:124
wher_all 25:167
wher_and 10:147
wher_are 8:235 16:-108 26:-133
wher_bank 16:141 26:-94
wher_can 1:-99 9:-82 10:-153 12:-139 17:-94 18:-168 25:-204 26:392
wher_could 10:102
wher_do 0:112 4:-126 5:-140 6:-155 7:-231 8:-87 10:312 12:-83 14:-143 15:-173 16:-209 17:-255 18:-127 19:-133 20:-145 21:-165 24:-105 25:-199 26:187
wher_doe 0:82 9:170 15:-119
wher_everybod 8:-104 15:163
wher_i 9:160 10:-80 12:-91 16:-104 26:148
wher_is 0:-177 5:-93 7:-84 8:-141 10:-163 11:-89 13:-112 25:217 26:188
wher_it 16:121
wher_its 13:-208 15:-118 16:241 19:-125
wher_might 10:94
wher_no 7:-117 8:-98 15:191
wher_nobod 4:175 7:-104 26:-118
wher_one 7:95
wher_shed 26:126
wher_should 13:110
wher_the 8:-139 10:-146 15:115 16:156 17:185 18:-117 26:-198
wher_thing 16:120
wher_to 1:-82 21:85
wher_would 1:124 3:-111 17:215 20:-186 26:-122
wheth_a 6:192 15:139 26:-173
wheth_at 15:123
wheth_autom 16:83
wheth_he 16:-120 17:115
wheth_hed 16:98
wheth_her 16:99
wheth_i 6:120 15:-127 18:145 20:-135 26:-86
wheth_id 3:-94 6:86 12:-90 14:146 15:-107 17:121 19:-101 26:-96
wheth_im 18:157
wheth_it 6:102 15:123
wheth_itd 20:98
wheth_its 11:137 14:-102 15:-144 16:80
wheth_manager 5:-183 15:215
wheth_my 5:177 26:-157
wheth_new 2:-81 15:226 16:-154 18:-126
wheth_newcomer 15:165 16:-94 18:-111
wheth_one 3:-94 4:-90 6:194 17:-85 20:135
wheth_peopl 17:157 19:-96
wheth_she 6:103 12:135 20:-111
wheth_shed 15:-123 17:-110 19:-148 26:218
wheth_someth 24:100
wheth_sunday 17:113
wheth_that 17:87 20:103
wheth_the 5:-100 6:-137 8:-90 10:-89 11:-200 14:-108 15:176 16:132 17:-161 18:-85 21:-91 26:117
wheth_ther 16:116 18:91 26:-87
wheth_theyr 12:149 18:103
wheth_thi 6:174 26:-133
wheth_we 20:170 26:-129
which_abilit 18:92
which_actor 23:-81 26:138
which_aim 0:162 8:-87
which_architect 26:132
which_are 8:179 10:-136 12:108 13:-81
which_bak 26:113
which_care 6:136
which_career 1:229 6:-107 10:-113 13:-134
which_certificat 18:84
which_chair 26:113
which_cloth 10:-93 13:157 26:-83
which_command 25:167 26:-147
which_cours 1:-150 18:246 26:-189
which_degre 18:144
which_diploma 18:216 26:-189
which_electiv 1:-153 26:153
which_everyon 8:202 26:-98
which_film 5:-116 26:132
which_font 13:-116 25:-92 26:180
which_gat 26:86
which_gym 26:125
which_internship 26:111
which_is 0:194 6:99 10:-118 11:-136
which_job 6:-152 8:-124 26:197
which_languag 26:113
which_mak 19:171 26:-95
which_mortgag 26:133
which_movi 26:111
which_occasion 11:-106 23:163 26:-150
which_of 0:-98 6:287 7:-100 8:-103 10:192 11:-145 12:-110 15:-143 21:-107 23:-136 26:-217
which_one 1:-134 3:165 6:-138 8:-92 9:-112 10:290 11:89 18:-141 26:-273
which_ord 13:150 26:-136
which_path 6:201 10:-84 18:88 26:-186
which_peopl 10:154
which_personal 12:-114 18:184 26:-148
which_phon 26:102
which_prepar 13:171 26:-187
which_professor 10:-153 18:-140 26:180
which_qualit 15:-97 18:211
which_question 0:-274 1:-95 3:-209 4:-99 5:-173 6:-115 10:-162 11:-89 12:133 14:-217 15:160 16:152 17:103 18:-145 20:-82 25:-111 26:-107
which_recruit 10:-129 26:144
which_room 26:106
which_seminar 26:81
which_shar 12:-90 26:115
which_sid 26:166
which_softwar 18:128
which_sourc 10:94
which_stock 18:-96 26:146
which_stud 1:153 6:-102
which_team 26:115
which_thing 6:-131 10:-129 12:212 19:153 26:-88
which_to 10:142
which_tool 26:91
which_universit 26:133
which_vitamin 10:-104 13:-204 18:-91 26:203
which_way 16:213 18:-90 19:92 26:-196
which_word 0:-131 10:-97 14:-97 26:190
which_work 10:84
which_would 10:113
whil_he 19:103
whil_i 1:-86 3:271 26:-112
whil_im 26:125
whil_listen 14:247 21:-195 23:-153 24:-88
whil_she 12:-129 14:259 23:-86 25:-105
whil_the 7:-92 11:-112 12:229 21:-177 22:-87 26:-82
whil_typ 7:130 26:-80
whip 5:116
whip_on 5:109
whisk 10:-85 26:152
whisk_the 26:133
whistl 19:110
whistl_whil 19:103
whit 2:-100 3:-103 4:-109 6:-93 7:107 8:-146 10:-119 11:163 12:-87 13:-116 14:-127 21:-173 22:-114 23:-100 26:-139
who 0:176 3:-255 4:-216 5:-286 6:-297 7:-295 8:-133 9:90 11:-331 13:-130 14:-136 15:-151 16:-157 17:-92 18:-293 19:-205 20:-189 21:-119 22:-120 23:-242 24:-130 25:102 26:117
who_a 0:112
who_alread 2:137
who_also 12:182 26:-140
who_am 7:176
who_and 0:-111 26:160
who_answ 7:-107 17:209 26:-81
who_answer 14:129 25:-103
who_are 25:133 26:-101
who_arent 0:137 1:-105 8:-145 9:146 10:-94
who_arrang 1:-102 4:94 10:-118 11:-141 21:125 22:192 25:-147 26:-182
who_ask 0:208 2:-93 18:-97
who_been 10:126 26:-85
who_benefit 0:132
who_build 10:128
who_cam 26:93
who_can 0:141 1:-168 2:-87 3:134 5:-115 10:-129 11:-106 18:-127 25:122
who_caption 16:116 26:-103
who_com 3:85
who_compos 11:-179 25:-174 26:221
who_content 0:111 10:-95
who_could 6:175 10:-94 18:131 26:-153
who_do 5:89 10:200 11:-142 26:-164
who_doe 0:-157 4:222 5:165 6:-116 8:-83 9:-139 10:214 11:-93 21:-104 25:-100 26:-393
who_els 10:117 26:-103
who_finish 3:-110 4:197
who_first 21:-85 26:160
who_found 8:-93 10:-207 11:-86 25:-82 26:254
who_gav 10:103 11:150 16:-107 21:-192 22:82 26:-101
who_get 25:90
who_giv 1:-84 2:180 4:-88 26:-89
who_grew 9:184 26:-162
who_has 0:-101 3:-132 6:-98 10:95 11:164 13:-87 15:112 19:-141 21:170 26:-201
who_hasnt 1:179 26:-138
who_hat 6:287 10:-166 17:-82 19:-94 26:-155
who_hav 26:181
who_help 6:-90 11:-81 23:182 26:-140
who_i 6:-138 7:-189 10:146 14:121 23:173 25:-87 26:-147
who_in 2:152
who_introduc 11:-109 21:183
who_invent 26:145
who_is 0:145 1:-114 2:-112 3:-113 5:-161 6:-113 9:-125 11:-157 12:-141 13:-117 14:-240 15:-101 18:-90 21:-155 22:-85 25:215 26:99
who_just 2:181 4:-83 26:-90
who_know 3:143 5:-83 8:96 10:-109
who_known 9:190 26:-116
who_lead 0:172 10:-138
who_left 10:165 19:-103
who_let 22:182 26:-153
who_listen 3:125
who_liv 0:233 26:-202
who_loath 6:137 10:-124
who_look 0:111 10:-95
who_mad 0:-105 3:208 6:-86
who_mak 10:120 26:-94
who_matter 9:126
who_my 10:-189 15:-90 21:-129 26:245
who_near 1:144
who_onl 0:-187 1:-154 5:-130 6:-179 9:-108 10:352 11:-85 19:-85 23:130 24:-117 26:-89
who_paint 5:-153 26:158
who_pay 0:-149 12:369 20:-283 26:-183
who_play 26:112
who_put 11:-84 21:167
who_read 0:-114 5:-158 7:-99 11:-124 13:-154 15:126 25:292 26:-225
who_refer 11:193 12:-100 26:-95
who_restor 11:94
who_retir 10:-218 11:-93 26:243
who_right 0:169 26:-126
who_run 4:112
who_said 21:138
who_see 25:155
who_should 1:-94 10:-225 14:147 21:206 26:-122
who_speak 9:-97 10:-88 26:181
who_start 1:-107 3:131
who_still 16:98
who_talk 0:-90 1:-194 2:-128 11:-145 13:-137 14:340 21:-246
who_tell 0:-113 5:186 8:122
who_the 0:-126 10:-119 12:-177 15:181 26:128
who_tun 10:122
who_want 3:151
who_was 0:-101 2:-114 3:-84 9:-116 10:-165 12:-110 14:-106 15:-101 21:-209 26:262
who_will 26:118
who_won 2:-99 14:-82 17:-95 26:270
who_work 1:225 2:-87 5:-118 8:-96 9:-98 10:163 26:-105
who_would 1:-130 3:154 6:-138 7:-150 10:251
who_wrot 11:-108 22:-94 26:200
who_you 5:-86 8:145
whod 0:-88 4:-114 5:-108 6:-106 8:-93 10:82 15:-109 16:155 17:94 19:-85 20:-112 21:95 26:-208
whod_be 10:120 26:-94
whod_know 16:152
whod_mad 21:98
whod_tell 17:138 26:-87
whol 0:208 1:-124 2:117 3:-233 4:-134 6:-240 8:-184 10:-221 11:-199 12:-217 13:-201 14:103 15:-257 16:122 18:-154 19:-210 20:-209 21:-187 22:-95 23:-137 24:-184 26:-440
whol_affair 0:227 11:-173 14:-83 26:-177
whol_afternoon 0:80 22:91
whol_business 16:146 26:-135
whol_day 5:182 22:-113
whol_hous 2:110 7:154 26:-141
whol_lif 6:-82 11:84 17:137
whol_morn 0:163
whol_thread 25:136
whol_tim 0:-82 14:182
whol_trad 3:-111 16:137
whom_a 11:198 26:-122
whom_could 18:115
whom_do 9:124 10:-195 26:154
whom_doe 10:-100 16:181 26:-117
whom_nobod 10:135 11:-86
whom_ought 10:98
whom_should 0:-202 10:325 11:-294
whom_to 10:294 11:-170 12:-178 15:-104 16:-89 20:-192
whom_would 9:127 10:-92
whom_you 5:-153 8:214 15:-83 19:-100
whos_firm 8:140 20:-86
whos_idea 0:146 8:-136
why_are 8:90
why_cant 7:134
why_did 25:153 26:-131
why_do 0:119 1:-129 3:-327 7:-97 9:-93 13:-83 14:-108 17:-117 19:268 23:-125 24:-155 25:-147 26:328
why_doe 0:-94 7:-144 8:-93 9:123 11:-123 17:-136 24:216
why_he 12:-81 24:206
why_i 0:-203 3:243 11:290 14:-207 16:-94 17:-107 19:-229 23:-126 24:-84
why_im 3:165 15:87 19:-146
why_is 0:-114 5:-140 9:80 26:251
why_she 12:124 19:-90
why_should 8:178 10:-151
why_so 3:-154 4:-80 9:-87 19:247 23:-91 24:-118
why_talk 0:-88 5:174
why_would 0:194 6:-121 7:204 11:-103 12:-115 24:-137
widen 9:194 10:-116 11:-151 26:-147
widen_my 9:171 11:-124 26:-101
wif 0:-89 1:-118 2:-112 3:83 4:-155 6:-86 7:172 10:-193 12:-263 17:101 20:-138 21:-179 23:-156 24:-138
wif_against 26:120
wif_id 7:197 12:-88 17:-94
wif_may 12:-85 17:146
wif_think 3:128
wif_told 11:96
wifi 26:95
wikipedia 5:-110 7:227 10:-159 11:-129 21:-143 26:-198
wikipedia_pag 7:221 10:-104 11:-80 21:-122 26:-138
will 0:-165 1:-129 3:-114 6:-117 7:108 10:218 11:-118 22:-86 26:-82
will_a 0:-117 16:217 26:-164
will_alumni 4:137
will_anybod 16:135
will_ask 0:-197 3:-112 26:262
will_be 16:163
will_do 16:116 26:-103
will_examin 0:188 26:-140
will_get 3:130
will_happen 26:145
will_hav 3:-113 6:-86 16:194
will_i 7:109 20:141 26:-182
will_it 5:-99 10:-81 13:189 20:140 26:-184
will_los 7:142 18:-113 26:-99
will_not 1:158 3:-80
will_peopl 16:123
will_professional 1:88
will_recov 16:99
will_robot 16:-147 25:-230 26:234
will_softwar 3:150 16:-82
will_stud 1:124
will_tak 3:-127 16:178 26:-109
will_the 0:237 3:95 4:-105 5:-154 6:-168 7:-164 8:-176 11:-122 12:-126 13:-125 14:-219 15:-112 16:-173 17:-113 18:-89 20:-102 24:-85 25:108
will_ther 0:160 2:-110 10:-94 17:-96 25:-125
will_thi 3:-170 16:192
will_to 0:-103 6:-88 7:108 10:206
will_translator 16:97
will_want 3:143
will_win 26:118
will_you 11:-141 25:220 26:-88
win 0:108 1:-124 6:-132 7:107 10:-128 11:-195 12:-88 13:-95 14:-93 15:-178 16:-115 20:118 22:-198 25:-135
win_a 20:157
win_and 0:205 26:-216
win_design 7:144
win_for 12:-161 26:177
win_from 26:91
win_merchant 3:116 26:-94
win_out 26:120
win_the 26:118
wind 13:-100 16:145 18:-94 26:-88
wind_blow 16:138
wing 0:-145 1:-163 6:-97 12:-127 13:221 26:-166
wing_it 0:-82 1:-151 13:217 26:-121
wint 23:-129 26:153
wireless 9:-179 26:189
wireless_network 9:-166 26:183
wis 0:-117 3:-82 16:171 26:-146
wis_to 0:-92 16:164 26:-92
wish 3:-106 15:100 18:147 21:-95
wish_i 15:90
wish_somebod 18:140
with 12:-88 15:133 18:-93
with_a 0:125 1:-331 3:-218 5:149 7:165 9:-190 12:-251 13:104 14:103 15:-224 17:157 18:-322 19:-187 20:-88 21:134 22:-182 23:148 24:-229 25:-262 26:-528
with_all 6:149 26:-123
with_allerg 3:125 18:-95
with_an 0:-113 3:-104 8:93 11:-109 12:-82 14:146 21:-92 26:-86
with_animal 3:103
with_anoth 2:95
with_antibiotic 0:-110 12:-149 13:-134 26:224
with_any 3:-121 4:190
with_anybod 1:88
with_anyon 1:127
with_anyth 1:158 2:-108 7:-83
with_architect 2:103
with_bee 10:100
with_being 3:120
with_comput 13:169 26:-115
with_databas 3:82
with_doctor 9:184 26:-162
with_enough 8:149
with_everybod 4:165 9:-153 23:83
with_everyon 13:107
with_everyth 21:118
with_experienc 1:-112 2:179 3:-114 4:-140 20:161 26:-153
with_extra 0:162 9:-140
with_fort 15:123
with_fourteen 23:137
with_friend 26:182
with_girl 1:-148 6:-101 7:-226 26:276
with_good 13:169 14:-94
with_gre 3:143
with_headphon 10:-82 15:132
with_her 0:-125 1:-86 2:-97 5:-133 11:-144 12:-132 13:156 14:-95 20:118 22:123 23:186 25:-87 26:-127
with_hey 11:115
with_him 16:116
with_how 0:-136 5:176 26:-84
with_i 11:187
with_it 2:208 6:-120 9:157 13:139 15:-115 18:-87 20:104 21:-160 26:-216
with_jealous 26:145
with_job 1:182 6:-107
with_kind 7:138
with_me 1:-82 6:100 7:-138 9:-104 10:-113 11:-87 12:129 13:220 14:-273 17:-137 18:133 21:-139 26:-462
with_mor 0:-98 13:-224 14:-187 21:284
with_my 0:-221 1:-226 2:137 4:-246 5:-106 7:-315 8:-149 9:-149 10:-275 12:139 13:-144 14:-125 15:-81 17:-182 19:-90 20:-110 21:-195 22:-120 23:-170 26:377
with_myself 2:179 26:-178
with_nam 4:-106 10:-98 21:166
with_new 8:-90 16:273 23:-123 26:-117
with_no 1:263 2:-122 4:-80 10:-80
with_one 15:191 19:-140 20:-81
with_peopl 9:-161 10:-225 18:172
with_person 3:88
with_practic 7:265 10:-140 11:-145 13:-191 26:-171
with_professional 0:140 1:-84
with_question 0:-183 3:-150 13:-274 14:-159 15:156 17:124 18:96 19:115 20:131
with_sawdust 21:114
with_six 5:119
with_somebod 0:-82 8:128 10:-83 11:162 20:-94 26:-258
with_someon 0:286 1:-84 8:-105 11:-92 13:-124 16:-94 19:-103 23:-108 25:-128 26:94
with_someth 20:100
with_stranger 0:198 14:-87 26:-86
with_student 1:-101 4:110
with_such 1:98
with_that 0:-98 2:148 9:-93 10:236 13:-87 18:-165 19:-91 21:-166
with_the 0:-81 1:-112 2:-164 3:-234 5:-189 7:-156 8:86 9:-117 11:-233 12:207 13:-181 14:125 19:-182 20:113 23:-242 24:-92
with_their 0:-114 15:-103 17:-123 19:129 26:204
with_them 0:97 8:105 10:-149 13:-95 17:-154 19:200 26:-114
with_thes 3:189
with_thi 0:-113 1:106 2:89 3:-99 6:95 16:-90 17:129 26:-187
with_thre 1:106
with_touch 6:104
with_two 0:-81 9:192
with_what 3:106
with_which 0:162 8:-87
with_whip 5:109
with_without 15:127
with_wood 3:124
with_yes 14:100
with_you 0:-90 25:213 26:-153
with_your 6:133
within_fifteen 0:131
without_a 2:-275 23:-102 24:109 26:297
without_all 18:95
without_an 8:173
without_ask 15:100
without_being 3:-91 5:-137 7:-220 9:-97 10:-136 11:-123 12:83 13:-93 14:115 17:-160 18:-198 19:-160 20:-115 23:229 24:142 26:-83
without_bother 23:90
without_break 8:-121 15:-81 18:-90 26:210
without_contact 8:193 23:-101
without_daylight 15:127
without_end 12:-92 14:120
without_ever 8:184 14:-96 26:-108
without_experienc 2:96 3:130 16:-82
without_feel 7:117
without_fuss 18:-103 22:191 23:-131
without_gush 22:84
without_hav 18:127
without_her 17:97
without_latin 18:157 26:-97
without_mak 16:89 20:85
without_nam 20:103
without_offend 12:-107 19:227 20:-127
without_parent 9:122
without_pry 20:146
without_quit 0:88
without_reproach 24:155 26:-126
without_seem 17:206 19:-85
without_sound 3:126 17:127 19:-98 23:-137 24:138 26:-86
without_turn 7:197 13:-82 14:-118 23:-82 26:-105
without_want 11:-97 23:118
wobbl 0:-92 5:160
woman 1:-189 2:-90 3:-155 4:179 6:-173 7:123 8:-114 10:-191 12:-278 13:-153 14:-176 15:263 16:-202 17:-258 18:-146 19:-226 20:-243 21:-171 22:-87 23:-173 24:-146 25:-121 26:-258
woman_at 0:152 26:-81
woman_engine 15:110
woman_from 5:150 15:-139
woman_lunch 7:176
woman_may 12:-168 15:234 16:-98 17:-107 19:-86 20:-123
woman_who 4:219 11:85 21:-86 26:-122
women 0:-113 1:-91 3:-102 4:-160 10:118 12:-167 15:123 17:-165 18:-120 25:-82 26:97
women_in 15:119
women_old 4:-103 10:142
won 0:-114 1:-86 2:-219 3:-90 4:-82 6:-204 9:-82 10:-82 12:-123 14:-148 15:-152 16:-231 17:-164 19:-176 23:-239 26:412
won_best 26:111
won_last 2:-90 26:196
won_the 6:-154 15:-82 16:-103 19:-91 23:-103 26:327
wond_how 15:100
wond_who 0:-90 12:-91 15:189 26:-140
wond_why 3:100
wonder 3:-120 19:149 26:-94
wonder_and 3:-84 19:144
wonderful 2:-91 21:130
wonderful_and 21:122
wont_charg 26:126
wont_giv 12:-86 26:135
wont_go 22:108
wont_he 3:130
wont_it 3:132
wont_know 11:131
wont_peopl 1:118 7:-108
wont_say 15:93
wont_tak 3:94
wont_talk 26:134
wood 3:155 6:101 12:-84 20:116 26:-130
wood_carv 20:109
wood_for 6:108
word 1:-241 2:-327 3:-235 5:-236 6:-179 9:-141 10:-390 11:-115 12:-142 13:-444 17:-127 18:-140 19:81 20:-288 21:-156 23:-230 24:-334 26:198
word_about 19:171 26:-95
word_and 7:189 11:-105 14:-143
word_answer 11:-127 14:226 24:-193
word_belong 11:-175 26:206
word_com 0:209 11:-81 14:-125
word_cultur 15:132
word_fil 11:-85 26:120
word_for 11:-90 12:192 26:-134
word_i 0:-100 11:213
word_in 14:81
word_info 0:125
word_it 11:91
word_long 11:169
word_mean 0:-167 11:-222 14:-103 22:-102 25:-252 26:335
word_my 11:89 22:107 26:-103
word_of 8:145
word_phras 11:82
word_sinc 4:155 26:-139
word_that 0:-134 8:-81 11:115 13:-145 14:-184 25:215 26:-94
word_the 7:-184 11:-200 14:249
word_to 0:-97 11:212 12:-108 26:-144
word_what 0:88
work 0:-347 2:-228 4:-125 5:-201 6:-126 7:-193 8:-354 9:-350 10:-180 11:-143 12:-284 13:88 14:-170 15:164 18:-209 20:-295 21:-125 22:-397 23:-271 26:-158
work_a 26:139
work_adult 1:148 3:-126
work_aft 2:-109 4:208 17:-82 26:-87
work_alon 15:187 17:-105
work_along 13:225 26:-181
work_alread 1:107
work_and 5:100 15:-110 17:170 25:115 26:-243
work_anywher 1:82
work_as 5:124 10:130 26:-140
work_be 3:-134 16:161
work_becaus 26:129
work_day 5:-124 13:-84 15:210
work_environment 13:-89 15:306 16:-104 17:-113 19:-110
work_ever 0:-97 8:167 12:-82 17:92 19:-111
work_for 0:109 5:-146 6:-100 10:-112 14:163 16:168 18:-92 19:-89 26:-97
work_from 5:88 15:309 17:-248
work_goe 6:173 14:-83
work_half 0:-168 5:-165 8:-102 15:-240 17:270
work_help 1:135
work_her 3:-85 25:-127 26:179
work_hour 13:-96 26:145
work_how 0:-126 8:162 12:-83 15:-151 17:-82 19:233 26:-216
work_i 5:-88 6:202 15:-163
work_in 1:-105 3:247 6:-154 8:-93 16:118 17:-110 26:-261
work_is 5:318 16:-88 17:-92 18:-111 19:-160 21:-113 26:-284
work_itself 5:117
work_left 16:130
work_lif 17:203
work_on 1:-124 4:-156 17:157 18:91 26:171
work_out 0:-136 8:189 10:-90
work_part 17:147
work_permit 26:100
work_remote 15:245 16:-93 17:-214 19:-130
work_retail 3:99
work_shift 17:97
work_should 6:-100 10:-167 11:196 23:164
work_simp 8:170
work_sinc 7:131
work_sound 3:127
work_suit 6:174 26:-133
work_sunda 26:139
work_tell 17:115
work_ther 5:-98 10:90 15:170 17:-86
work_through 6:-93 15:-81 21:192
work_till 17:138 26:-87
work_togeth 15:185 17:-118
work_und 15:93
work_well 13:287 15:-232 16:-130 17:-171 26:-87
work_wher 0:196 8:-120
work_will 3:130
work_with 3:155 10:81
work_worthwhil 19:113
workplac 0:-118 10:-85 12:108 15:182 19:-123 26:-179
workplac_is 15:121
workplac_that 15:121
workshop 0:-118 3:-82 4:-113 6:-135 7:-106 8:-126 10:-123 11:-169 12:129 14:-80 15:117 17:-81 21:102
workshop_id 15:144
workshop_introduc 22:105
workshop_with 21:114
world 0:-83 7:138 10:-100 14:-86 16:-226 25:-237 26:262
world_with 7:134
worn 3:141 16:-90 18:-82
worn_out 3:132
worr 1:117 6:-140 7:129 26:-86
worr_id 17:101
worr_in 1:144
worr_that 7:154
worri 3:-167 7:-177 15:-106 16:-203 17:101 25:-135 26:202
worri_about 3:-126 16:-139 26:200
worri_that 17:120
worst 15:-137 19:210 26:-125
worst_day 19:94
worst_enem 5:89
worth 0:-406 4:-274 6:-347 7:112 8:190 9:-281 11:-201 12:-267 13:-93 14:-258 15:-307 16:-186 17:-164 20:-159 21:-119 22:-215 24:-360 25:-144
worth_a 23:111
worth_ask 10:165 19:-103
worth_get 26:151
worth_hear 5:164
worth_it 0:-134 1:141 5:-125 6:-162 7:-98 8:138 10:-102 18:89 19:171 24:-83 26:-177
worth_meet 7:94 8:142
worth_mor 2:169 3:-87
worth_of 3:135 7:146 26:-81
worth_someth 3:160 4:-96 26:-135
worth_talk 8:132
worth_the 26:144
worthless 7:-162 10:-110 26:168
worthwhil 15:-98 19:154
would_a 0:92 1:206 3:-86 4:-137 6:-161 7:-160 9:-114 11:-144 15:-93 17:-166 18:156 21:-91 22:-117 23:118 24:-149 26:-274
would_an 0:-144 1:-106 4:-82 7:141 18:163
would_anyon 0:105 1:-152 3:175
would_be 1:-111 2:-108 5:-106 6:144 7:-152 10:217 11:-158 17:-106 18:-127 20:-128 22:106 24:102 26:-192
would_do 6:-128 19:167
would_drink 2:103
would_form 4:101
would_glad 1:-101 4:110
would_hand 12:115
would_happi 0:112
would_hav 3:-84 10:147 11:-93 17:156 23:93
would_he 10:-82 16:131 19:126
would_i 0:-184 2:-131 3:-189 4:-255 6:192 7:-178 10:-179 11:-147 12:-395 13:-241 15:286 17:162 18:115 19:-280 21:-201 22:-116 23:-160 24:-113 26:-299
would_it 0:-173 1:152 2:-88 3:-157 4:114 5:-132 6:-123 7:-142 10:-237 11:115 12:195 15:-130 17:-110 18:-146 19:-81 22:-128 26:-215
would_lesson 18:137
would_lik 2:-141 3:170 4:126 5:-133 6:151 15:-195 26:-111
would_lov 3:130 10:183 18:91 19:-107 26:-177
would_mak 6:-105 7:-100 11:239 12:160 19:-159 23:-129 24:-216 26:-169
would_my 10:134 26:-114
would_practic 7:138
would_print 5:149
would_professional 0:135
would_rath 10:152
would_read 11:94
would_rememb 4:114
would_simp 18:140
would_somebod 0:-135 1:-111 2:-99 3:177 4:113 6:119 7:-165 8:-92 10:-210 16:-117 23:-123
would_someon 6:198 10:-164 19:-92
would_still 12:-107 17:150
would_such 7:144 24:-112
would_suit 6:213 26:-132
would_tak 3:179 6:-118
would_talk 2:101 10:83
would_ten 0:166 10:-88
would_that 2:-124 3:-148 10:167 18:86
would_the 3:-103 6:-92 7:-114 17:-87 18:90 19:189 23:181 26:-214
would_want 0:-86 1:-113 5:-105 7:225
would_you 0:-112 1:-122 2:-83 3:-127 4:-135 5:-104 7:-93 10:141 11:108 12:-130 14:-92 17:-81 18:-94 19:129 20:-81 21:118 23:-83
wouldnt_hav 7:-116 10:194 15:-98
wouldnt_know 7:-116 10:194 15:-98
wouldnt_recommend 5:89
wouldnt_want 20:98
wouldv 12:122 14:-90
wouldv_been 12:112
wrap 14:188
wrap_up 14:132
writ 0:-211 2:-500 3:-379 5:-665 6:-608 8:-460 9:-183 10:-96 14:-123 15:-233 16:-468 17:-381 18:-471 19:-329 20:-282 23:106
writ_a 0:-143 1:-99 5:-194 7:-105 8:-125 9:-130 10:-148 11:-235 12:108 21:-134 22:-102 23:-243 24:139 25:-187 26:433
writ_about 11:-106 23:163 26:-150
writ_aft 22:118
writ_again 11:-101 23:157 24:80 25:-81 26:-199
writ_along 11:-122 14:183 21:-83 26:-100
writ_an 11:-254 26:259
writ_at 24:152
writ_back 23:-104 24:164
writ_besid 22:171
writ_by 0:229 12:-143 13:-167 14:-97 21:-92
writ_cod 3:116
writ_dear 11:145 23:-114
writ_down 1:105 11:-214 13:-201 14:-108 21:425 22:-316 23:-212 24:-96 26:-260
writ_him 4:95
writ_in 11:187 12:193 14:-124 22:149 26:-277
writ_it 7:97 26:152
writ_me 11:-115 25:126 26:142
writ_month 23:100
writ_my 11:-155 12:-220 13:276 14:-242 21:-190 25:-241 26:284
writ_of 26:126
writ_or 11:-143 12:244 24:-101 26:-206
writ_so 11:107
writ_someth 11:-135 21:-119 22:194 25:-140
writ_sound 11:150
writ_straight 11:125
writ_subtitl 10:113
writ_them 1:138
writ_thi 11:184 23:-105
writ_thing 14:168 21:-117
writ_to 0:-155 1:117 2:-120 3:-175 4:95 5:-139 6:-121 7:149 8:-113 9:-221 10:189 11:-229 12:-232 13:-108 14:-211 18:-132 22:103 24:-245 25:268 26:-231
writ_when 3:-108 11:-148 23:317 25:-121 26:-152
writ_which 11:182 26:-130
writ_whil 11:-88 12:-144 14:290 21:-150 23:-176 24:-82 25:-109
writ_you 23:-113 25:158 26:-89
written 0:-127 1:-171 2:-149 3:-243 8:-108 11:-232 12:-147 13:198 14:-183 16:-113 17:-122 18:-92 19:-91 20:-93 21:-146 23:111 24:136 25:-132 26:-294
written_about 3:-81 13:148
written_by 5:126 7:-90 24:138
written_card 22:116
written_down 13:101
written_sinc 7:-150 23:171
wrong 0:-333 1:-217 3:-177 4:-166 5:-138 8:-212 9:-171 11:-232 12:163 13:-88 15:-158 16:-116 18:-91 19:-235 20:-258 21:-142 22:-153 23:-168 24:295 25:-125 26:-375
wrong_about 6:136 24:-82
wrong_and 2:107
wrong_moment 14:116
wrong_one 6:-159 10:187
wrong_to 0:-125 10:-178 12:268
wrong_word 7:189 11:-105 14:-143
wrot 0:-119 2:-169 3:-99 5:-172 6:-203 8:-83 10:-143 13:-125 14:-240 17:-169 21:211 23:-149 24:147 25:-166
wrot_a 7:-99 11:202 26:-137
wrot_dur 14:-146 21:205 26:-187
wrot_man 14:-100 21:128
wrot_onc 24:94
wrot_that 2:-105 11:-103 24:86 26:162
wrot_thi 26:128
wrot_thre 11:-159 22:182
wrot_to 7:126 26:-90
wtf 3:-129 12:145 14:-92
wtf_do 3:-90 12:140
year 0:-297 3:122 4:105 5:-102 6:-115 7:-282 8:-195 9:-186 10:-90 11:-537 12:-552 13:-377 14:-525 15:-255 17:-284 18:-92 20:105 21:-228 22:-263 24:-525 25:-297 26:-179
year_a 1:-114 3:165 16:88 23:-98 26:-114
year_about 1:-100 2:123
year_ago 4:127 26:-98
year_ahead 1:106
year_and 2:108 3:83 4:-279 5:215 6:-133 10:-147 15:134 16:-83 23:-93 26:-85
year_as 3:201 4:-83
year_at 3:167 26:-183
year_befor 3:90
year_below 4:112
year_but 1:144
year_can 4:138
year_decad 3:144
year_do 4:142
year_fed 3:144 4:-95
year_how 3:135 17:-150 19:216 26:-114
year_i 1:-81 4:100 6:164
year_if 18:101
year_im 16:92
year_in 26:105
year_into 10:103
year_it 3:132
year_ive 1:-91 4:93 8:89 23:-81
year_my 4:-101 19:143
year_of 1:-184 2:221 3:-157 4:-142 10:-110 18:155 23:102 26:-103
year_off 4:152 16:-94
year_old 1:139 3:-131 4:-117 17:95
year_on 2:119 16:126
year_one 1:141 2:-96
year_out 3:106
year_sinc 23:119
year_so 9:190 26:-116
year_student 1:184 26:-88
year_teach 3:91
year_tell 0:-106 1:-80 5:-107 10:218 23:-97
year_the 1:158 3:-80
year_to 1:159 26:-151
year_too 1:93
year_took 3:106
year_was 10:126 26:-85
year_what 21:211 23:-170
year_will 1:135 7:-82
year_worth 3:140
year_would 3:-90 7:131 19:96
year_writ 1:138
yes_in 24:113
yes_or 0:-99 14:221 24:-160
yes_to 0:127 3:128 26:-96
yesterda_i 7:82
yesterda_what 21:116
yet_can 1:89
yet_his 19:103
yet_tell 1:150
yet_ther 8:116
yet_what 1:132 18:-93
you 2:110 22:-94
you_a 16:-123 25:168
you_all 5:157
you_answ 6:-163 25:221 26:-192
you_anywa 25:89
you_app 0:190 2:-82 25:-218
you_are 18:95
you_as 18:92 25:-101 26:164
you_ask 17:150
you_be 22:166
you_can 5:134 26:103
you_cant 19:144 20:-100
you_contact 25:140
you_correct 26:99
you_could 13:183 14:-84 20:-94
you_defin 0:158
you_describ 0:98
you_do 0:-157 3:-90 5:-130 8:-103 13:-93 14:167 17:140 21:116
you_dont 1:112 11:-114 25:146
you_draft 26:98
you_email 11:-211 25:222
you_explain 0:117
you_find 8:-127 10:242 26:-177
you_for 1:-99 3:161
you_from 2:82 25:97
you_get 0:-115 2:-101 7:-126 8:182 9:-154 14:-87 18:-122 20:276 23:-97 25:-109 26:-205
you_giv 10:-230 11:229 25:-124 26:164
you_glad 19:154
you_go 5:-89 6:-96 10:98 19:-82 20:186
you_guy 0:116 26:-101
you_hav 1:102 18:130 26:103
you_her 13:190 20:-86 26:-148
you_hir 0:-102 8:181
you_i 3:-113 13:160 23:101
you_improv 25:-80 26:118
you_in 11:-103 18:159 23:105 25:220 26:-308
you_keep 11:-81 25:128
you_kept 25:95
you_know 5:-244 6:-153 8:269 9:-143 15:-109 18:-142 19:-126 20:-85 26:138
you_lik 5:-95 17:138 19:-91 26:81
you_liv 20:92
you_look 3:-85 26:194
you_lov 5:-103 6:-146 19:-115 26:186
you_mail 22:108
you_mak 6:-99 7:218 9:-138 12:-83 25:-126
you_meet 2:111
you_misunderstand 25:137
you_need 18:264 26:-235
you_neednt 5:-97 18:154 20:-84
you_nev 6:171
you_notic 11:-173 25:185
you_open 26:147
you_or 11:101
you_proofread 26:88
you_put 0:-140 8:-129 11:230 17:-84 26:-93
you_rais 17:-105 20:169 26:-160
you_read 8:157
you_recommend 11:-199 12:-106 13:152 25:-99 26:140
you_remind 6:-95 24:-164 25:226 26:-157
you_send 11:-164 25:126 26:96
you_should 14:-85 20:174
you_show 1:-85 5:-113 11:263 22:-115 24:-103 25:-159
you_spell 0:125
you_stop 25:162 26:-144
you_suggest 26:94
you_sum 0:154
you_tak 10:117 17:166 26:-165
you_tell 15:139 25:183 26:-184
you_the 5:138 8:-80 12:-85 25:127
you_think 5:-84 19:-92 20:-100 25:-93 26:238
you_translat 26:117
you_understand 8:-82 13:-129 14:-151 25:277 26:-142
you_up 2:115
you_use 16:-117 25:137
you_want 0:-138 3:-94 8:-140 11:273 17:-129 19:-89 25:-144 26:83
you_well 11:183
you_what 25:99
you_which 25:81
you_work 15:123
you_writ 11:-126 12:-176 26:92
youd_think 5:118
youll_see 5:124
youll_send 7:-100 23:-86 25:157
youll_writ 23:-97 25:148
young 0:-126 1:138 2:-201 3:-276 4:244 5:-131 6:-125 7:-194 8:-94 10:120 11:-118 12:-248 13:-95 14:-84 15:-111 17:-238 18:-203 20:-86 24:-84 26:-218
young_conductor 9:126
young_graduat 1:-83 2:-106 4:135
young_one 4:278 17:-84 26:-148
young_person 16:98
young_to 1:104
young_too 1:107
your_arm 0:-104 17:168
your_born 18:137
your_breath 21:148
your_certificat 12:129 18:-93
your_databas 0:-82 4:-109 9:-137 21:-121 25:-165 26:278
your_don 21:160
your_hand 0:168
your_help 25:123
your_idl 17:150
your_letter 6:-102 25:202 26:-124
your_own 0:86 15:125
your_passion 6:134
your_record 12:-140 25:202 26:-144
your_reminder 25:116
your_stor 5:-95 13:147
your_ther 5:121 12:139
your_valu 6:133
your_whol 17:146
your_wif 11:96
youtub 5:87
youv 1:-90 2:-91 3:-99 6:145 7:-114 12:-136 18:-136 20:-128 21:151 26:-136
youv_don 6:171
youv_had 21:160
yrs 0:-129 5:-105 6:115 14:-210 16:-133 18:-98 20:174 21:-132 23:-121 26:-162
yrs_how 2:108
yrs_in 3:131
yrs_of 6:136
zealand 0:239 1:-119 20:-104 23:-123 26:-238
zero 0:-116 1:-165 2:83 5:-82 8:129 9:232 10:-168 15:-125 18:-124
zero_just 2:91
zero_open 8:137
zero_peopl 1:-95 9:154
zon 3:-152 11:-85 14:-89 16:-101 25:312 26:-296
zoo 0:110 14:-81
zoo_id 0:121
zoom 0:216 5:-135 7:-175 10:-192 11:-142 13:155 15:-82 16:-119 21:-96 22:-100 24:90 26:-200
zoom_in 0:175 7:-115 13:-88
zoom_or 0:93 10:-104 26:84
zoom_w 13:169 26:-171
zoom_with 13:87 26:-81
"""
