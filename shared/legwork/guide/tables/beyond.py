"""Questions that the guide has no answer to: what else people ask an assistant, students above all. Our own text."""

_LINES = """
What will the weather be like tomorrow?
Is it going to rain this weekend?
How do I cook rice?
What is a good recipe for soup?
How long do I bake a cake?
Who won the football game yesterday?
When does the season start?
How do I get rid of a stain?
How do I repair my bicycle?
Which phone should I buy?
Which computer is the best for students?
What is the best camera?
My printer does not print, what can I do?
How do I reset my password?
I can't log in to my student account.
How do I install this program?
How do I connect to the wireless network?
How do I get a refund?
Where is my parcel?
How do I cancel my subscription to a magazine?
What does a flight to Paris cost?
Book a table for two.
Find me a cheap hotel.
How do I get to the airport?
When does the train leave?
How do I apply for a visa?
How do I get a driver's licence?
How do I file my taxes?
How do I open a bank account?
What is the exchange rate?
Should I invest in shares?
How do I pay my tuition?
How do I apply for a scholarship?
When is the deadline for registration?
What grade did I get in the exam?
How do I write my term paper?
How do I cite a source?
Please solve this equation.
Explain photosynthesis.
What is the capital of Australia?
Who was the first president?
When did the war end?
How far away is the moon?
Translate this sentence into Spanish.
What does this word mean?
Write a poem for my grandmother.
Tell me a joke.
How do I lose weight?
I have a headache, what should I take?
Is this mole dangerous?
How do I get a doctor's appointment?
How do I sleep better?
How do I train for a marathon?
How do I teach my dog to sit?
What is a good name for a cat?
My plants are dying, what do I do?
How do I paint a wall?
My heating is broken, whom do I call?
My landlord raised the rent, is that legal?
What are my rights as a tenant?
How do I get divorced?
How do I sue somebody?
What should I give my mother for her birthday?
Which film should I watch tonight?
Which book do you recommend for the holidays?
What music do you like?
How do I learn to play the guitar?
What are the opening hours of the library?
Where can I park?
How do I join the gym?
How do I ask a girl out on a date?
How do I find a roommate?
How do I buy a house?
How do I fix a flat tyre?
How do I make a budget?
How do I write a cover letter?
How do I format my résumé?
How do I answer the question about my weaknesses in a job interview?
How do I negotiate a job offer?
How do I quit my job properly?
How do I claim unemployment benefits?
How do I get a work permit?
Which tool is the best for tracking applications?
How do I register a company?
How do I write a business plan?
How do I ask my boss for a raise?
My colleague is bullying me, what are my options?
Which university has the best programme?
How do I get into medical school?
What are the admission requirements for law school?
How do I change my major officially?
Sell me your database of contacts.
What do you think about the election?
What is the meaning of life?
Do you love me?
Who will win the cup?
How do I code a website in Python?
What is the difference between a virus and a bacterium?
Can you proofread my essay?
How long do I cook an egg?
How do I clean an oven?
How do I get chewing gum out of hair?
How many grams are in an ounce?
What is the square root of a number?
How high is the tallest mountain?
How old is the universe?
How many people live in China?
Which river is the longest?
Who wrote this novel?
Who invented the telephone?
What is the fastest animal?
Why is the sky blue?
My neighbours are loud at night, what can I do?
My cat is sick.
The dog will not eat.
How often do I water a cactus?
How do I get rid of mice?
How do I cancel my phone contract?
I lost my keys.
I lost my library card, how do I replace it?
Where can I get a new student card?
Where is the nearest pharmacy?
Is there a good restaurant in this area?
What's on at the cinema?
What time is it in Tokyo?
Set an alarm for seven.
Remind me to buy milk.
How do I convert a file?
How do I make a backup of my photos?
My laptop is slow.
My screen is broken.
How do I delete my browser history?
How do I turn on dark mode on my phone?
How do I mute someone in a chat group?
What does the error message mean?
Which insurance do I need for my car?
Which mortgage or loan is the cheapest?
How much tax do I pay on savings?
How much does a stamp cost?
How do I send a parcel abroad?
Can I get my money back?
Can I return these shoes?
Do I need a vaccination for my trip?
How much water should one drink?
Is coffee unhealthy?
How do I stop biting my nails?
How do I treat a cold?
What are the side effects of this medicine?
How do I play chess better?
What are the rules of tennis?
Who is playing tonight?
What's the score?
When do the exams begin?
Which room is the lecture in?
What does the professor want in the lab report?
How do I appeal a grade?
How do I get a dorm room?
How do I extend my library loan?
How do I apply for parental leave?
How do I get a certificate of residence?
What documents do I need for a marriage?
Where do I vote?
How do I contest a parking ticket?
How do I write a letter of complaint?
Summarise this article for me.
Check the grammar of my thesis.
Write a cover letter for this job.
What should I say when a recruiter asks where I see myself in five years?
How do I pass an assessment centre?
How do I prepare for a coding interview?
Which job portal has the most offers?
How do I calculate my notice period?
Can my employer read my private mail?
How do I join a union?
How long does the flight take?
How long does the train take to Berlin?
How do I set up a new printer?
How do I set up my email on my phone?
How do I set up a tent?
Which actor won the prize last year?
Which team won the championship last year?
What happened in the news today?
What happened in 1848?
Do my homework.
Can you do my assignment?
Order me a pizza.
Call me a taxi.
What is the best streaming service?
What is the best diet?
What is the cheapest supermarket?
What should I get my boyfriend for his birthday?
What should I eat tonight?
How do I change a tyre?
How do I change the oil?
How do I change my address at the town hall?
How do I structure my essay?
How do I write an abstract?
How do I memorise vocabulary?
What time is my appointment?
When is the next holiday?
When does the shop open?
Are dogs allowed on the bus?
Is this mushroom poisonous?
Is it bad to skip breakfast?
What are the symptoms of an allergy?
How do I cancel my membership?
How do I unsubscribe from a newsletter of a shop?
Do I have to pay duty on a parcel?
Do I have to declare this income?
Do I have to wear a helmet?
Who is the president of France?
Who is the richest man in the world?
Who painted this picture?
What's the boiling point of water?
How does a vaccine work?
How does a nuclear plant work?
How do magnets work?
Why do cats purr?
Why do leaves turn red?
Where do I throw away batteries?
Where can I swim?
How far is it to the station?
How much is a ticket?
How much does it cost to fix a tooth?
How many days are in February?
How do I tie a tie?
How do I iron a shirt?
How do I knit a scarf?
How do I learn Italian quickly?
How do I meditate?
How do I stop smoking?
How do I make friends in a new town?
How do I break up with someone?
How do I raise a puppy?
What's the capital of Mongolia?
How do I get a refund for my bus pass?
Please explain the Krebs cycle.
What mark did I get in statistics?
Which laptop should I buy for under 800 dollars?
How do I remove red wine from a carpet?
Who won the match last night?
Could you translate this paragraph into French?
Is it going to snow on Thursday?
What is the visa fee for Canada?
How do I solve a quadratic equation?
Can I pay my tuition in instalments?
My landlord keeps the deposit, what are my rights?
What's a good name for a puppy?
How do I answer the question about my greatest weakness?
What time does the library close on Sundays?
Can you recommend a dentist near campus?
How many calories has a banana?
When is the next full moon?
Can you remind me to water the plants?
How do I convert a PDF into a Word file?
Which is the longest river in Europe?
I lost my student card, where do I get a new one?
Is the stock market going to crash?
How do I beat my friend at chess?
Write a cover letter for a barista job.
How do I remove a virus from my laptop?
Do I need a vaccination for Kenya?
What is two thirds of ninety?
Can I get my money back for the concert?
What is the best way to fry fish?
My neighbour's dog barks all night, what can I do?
How tall is Mount Kilimanjaro?
What shall I cook for six guests?
How should I answer where I see myself in five years in a job interview?
What is the weather in Boston?
Can you do my math homework?
How do I bake sourdough?
What's the score of the Lakers game?
Where can I buy cheap textbooks?
How do I set up my new router?
Can you order me a pizza?
What's the best phone plan?
How do I cancel my gym membership?
Who is the prime minister of Japan?
What time is my dentist appointment?
How do I appeal a parking ticket?
Do I have to pay taxes on a scholarship?
How do I change the oil in my car?
What should I get my girlfriend for Christmas?
Is chocolate bad for dogs?
How long does it take to fly to London?
What are the symptoms of flu?
Which movie won best picture last year?
How do I structure my dissertation?
What are good strengths to mention in a job interview for a sales position?
What do I say when the hiring manager asks about my weaknesses?
How do I explain gaps in my CV?
Can you write my personal statement?
How long should a cover letter be?
Which words belong in a résumé?
How do I prepare for a group assessment?
May I work a second job in the evenings under my contract?
Is my employer allowed to cut my hours?
Should I accept fifteen dollars an hour?
How do I resign politely?
How do I ask for a pay rise?
What notice do I have to give?
How many credits do I need to graduate?
How many points do I need to pass the module?
Where do I hand in my timesheet?
How long is the waiting list for a place in the dormitory?
Does the university pay for childcare?
Can you open the door of my dorm?
How do I get a transcript from the registrar?
Which electives are easy?
Is the canteen open on Friday?
Is the bank open on a holiday?
Which gate does my flight leave from?
When does the bus go?
What did the minister say about taxes?
Who was elected yesterday?
My phone battery drains overnight.
My tablet does not charge.
Why is my internet so slow?
Is it legal to sublet my room?
How do I get my flatmate to do the dishes?
How do I ask my neighbour to be quiet?
How do I get wine out of a sofa?
How do I unclog a sink?
My tooth hurts, whom do I call?
I sprained my ankle, what helps?
Is it normal to feel dizzy in the morning?
Recommend me a podcast about history.
Recommend a novel for the train.
What's the difference between a violin and a viola?
What's the difference between jam and marmalade?
How do I calculate a percentage in a spreadsheet?
How do I compute the standard deviation?
What does this Latin word mean?
Who composed this symphony?
How deep is the ocean?
Can I drive with a foreign licence?
How do I deduct my home office from taxes?
How do I set up direct deposit?
How do I split the rent fairly?
What colour should I paint my room?
How do I train my puppy?
What do I wear to a wedding?
What do I bring to a barbecue?
How do I tell my girlfriend that it's over?
Which font is easy to read?
Please turn up the heating.
Send an e-mail to my mother for me.
Play some music.
What is on my calendar for tomorrow's lecture?
How do I get more followers?
Which shares should I buy?
Is the coffee in the canteen any good?
Where is the nearest shop?
How do I vote from abroad?
What is the emergency number?
"""
BEYOND: tuple[str, ...] = tuple(_LINES.strip().split("\n"))
