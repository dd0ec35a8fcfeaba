"""Words of one kind: what is learned of one of them from the examples holds for the others.

Unlike a concept (`concepts.py`) a kind is tied to no section. All forms that share a stem are meant; a word may be of
several kinds. Source: everyday English, drawn together as a thesaurus does.
"""

from collections.abc import Mapping

KINDS: Mapping[str, str] = {
    # people
    "kin": (
        "mother mum mom mama mummy dad daddy father parent parents aunt auntie uncle cousin brother sister sibling"
        " gran granny grandma grandmother grandfather grandpa husband wife spouse fiance son daughter niece nephew"
        " twin godmother godfather stepfather stepmother relatives inlaws folks"
    ),
    "lover": "boyfriend girlfriend partner fiance husband wife lover",
    "child": "kid kids child children baby babies toddler toddlers twins son daughter sons daughters childcare",
    "mate": (
        "friend friends mate buddy pal bestie flatmate roommate housemate neighbour neighbor classmate acquaintance"
    ),
    "adviser": (
        "teacher professor prof tutor lecturer counsellor counselor adviser advisor mentor coach supervisor"
        " instructor headmaster"
    ),
    "boss": (
        "boss bosses manager managers chief head director directors supervisor foreman leader executive ceo vp"
        " president chair superior superiors management lead partner"
    ),
    "colleague": "colleague colleagues coworker coworkers teammate teammates team crew staff workmates",
    "beginner": (
        "beginner beginners newcomer newcomers novice starter starters rookie trainee apprentice apprentices"
        " junior intern newbie entry newly newbies"
    ),
    "elder": "senior experienced veteran retired pensioner elderly older old master expert top higher",
    "gatekeeper": (
        "secretary assistant receptionist switchboard reception personnel recruiter recruiters recruiting headhunter"
    ),
    "pupil": "student students pupil undergrad undergraduate freshman fresher freshmen schoolboy schoolgirl learner",
    "crowd": "everybody everyone others people folks crowd most all",
    "nobody": "nobody none noone",
    # life and learning
    "college": "university uni college campus school faculty academy institute conservatoire alma department",
    "degree": (
        "degree diploma bachelor master masters doctorate phd ba bsc msc ma mba thesis dissertation graduation"
        " commencement certificate"
    ),
    "lesson": (
        "class classes course courses lecture lectures seminar module semester term lesson lessons elective syllabus"
    ),
    "exam": "exam exams test tests finals marks grades gpa assessment quiz midterm",
    "subject": "major majors minor subject subjects field discipline undeclared declare declared",
    "fresh": "began begin begun start started starting enrolled arrived moved new just only recently fresh",
    "finish": (
        "finish finished finishing completed complete done graduate graduated graduating end ended ends over final"
    ),
    "jobless": "unemployed jobless redundant fired sacked laidoff dole idle offer offers",
    "young": "young eighteen nineteen seventeen sixteen teen teenager youth youngster kid",
    "aged": "old older fifty forty sixty thirty middle midlife age aged grey gray late",
    "long": "decade decades years twenty fifteen thirty lifelong long ages forever",
    "switch": "switch change changing move leave leaving quit swap start again retrain restart pivot jump break",
    "worn": "tired exhausted burned burnt bored fed weary sick frustrated stuck drained worn",
    # work
    "firm": (
        "company firm employer business corporation organisation organization agency office startup outfit"
        " enterprise studio shop bank house plant factory"
    ),
    "job": (
        "job jobs position post posts role place vacancy vacancies opening openings placement internship gig work"
        " apprenticeship traineeship"
    ),
    "apply": "apply applied applying application applications candidate applicant",
    "hire": "hire hires hiring hired recruit recruiting employ employed take taken taking appoint appointed",
    "advert": (
        "advert advertise advertised advertising ad ads posted posting board boards listing listings announced"
        " announce published public website listed"
    ),
    "trade": "trade profession occupation career craft calling vocation line field industry sector branch business",
    "worker": (
        "accountant acrobat actor actress actuary acupuncturist advocate agronomist ambassador anaesthetist analyst"
        " anthropologist arborist archaeologist architect archivist artist assessor astronaut astronomer attorney"
        " auctioneer auditor author baker banker barber barista barman barrister bartender beekeeper biochemist"
        " biologist blacksmith boatbuilder bookbinder bookkeeper bookseller botanist brewer brewmaster bricklayer"
        " broker builder bursar butcher cabinetmaker cardiologist caretaker carpenter cartographer cartoonist cashier"
        " caterer chaplain chef chemist choreographer cleaner clerk climatologist clinician cobbler comedian"
        " commissioner composer conductor confectioner conservator consul consultant cook cooper coroner counsellor"
        " counselor courier crane curator dancer dentist dermatologist designer detective developer dietician"
        " dietitian diplomat director diver docker doctor dramaturge draughtsman dressmaker driver ecologist economist"
        " editor electrician embalmer embryologist engineer engraver entomologist entrepreneur epidemiologist ethicist"
        " falconer farmer farrier firefighter fireman fisherman fitter florist forester founder gamekeeper gardener"
        " geneticist geographer geologist geophysicist glassblower glazier goatherd goldsmith gunsmith hairdresser"
        " handyman historian horticulturist hydrologist illustrator imam immunologist inspector interpreter"
        " investigator jeweler jeweller joiner journalist judge juggler lawyer lecturer librarian lifeguard lineman"
        " linguist lobbyist locksmith logistician luthier machinist magician magistrate masseur mathematician matron"
        " mechanic merchant metallurgist meteorologist microbiologist midwife miller miner mortician mountaineer"
        " musician nanny naturalist neurologist neuroscientist notary novelist nun nurse nutritionist oceanographer"
        " oncologist ophthalmologist optician optometrist organist orthodontist osteopath paediatrician painter"
        " palaeontologist paleontologist paralegal paramedic pastor pathologist pediatrician perfumer pharmacist"
        " philosopher photographer physician physicist physio physiotherapist pianist pilot plasterer playwright"
        " plumber podiatrist poet policeman policewoman politician porter postman potter priest printer producer"
        " programmer prosecutor psychiatrist psychologist publisher puppeteer rabbi radiographer radiologist ranger"
        " realtor referee registrar reporter researcher restorer rigger roadie roofer saddler sailor salesman"
        " scaffolder scientist sculptor seamstress shepherd shoemaker singer sociologist soldier solicitor sommelier"
        " sonographer statistician steward stewardess stonemason stuntman stylist surgeon surveyor tailor taxidermist"
        " technician technologist thatcher therapist tiler toxicologist tradesman trainer translator treasurer"
        " typesetter umpire undertaker upholsterer urologist vet veterinarian vicar vintner violinist virologist"
        " waiter waitress warden watchmaker weaver welder winemaker woodworker writer youtuber zookeeper zoologist"
    ),
    "task": "task tasks duty duties routine chores daily day morning ordinary typical usual normal",
    "desk": (
        "desk office room hall cubicle building lab laboratory workshop workplace premises cell door window"
        " daylight noise noisy loud quiet"
    ),
    "remote": "remote home hybrid remotely onsite homeworking",
    "culture": (
        "culture atmosphere mood climate vibe spirit toxic friendly hierarchy hierarchical clique cliquey bullying"
        " bully shout shouts shouting scream yell diversity inclusion respect respected"
    ),
    "future": "future outlook prospects forecast tomorrow decade coming ahead twenty survive exist remain last vanish",
    "decline": (
        "dying dead die shrinking shrink decline obsolete vanish vanishing disappear disappearing closing closed"
        " close closes layoffs cuts sinking finished gone"
    ),
    "growth": "growing grow boom booming demand expanding shortage rise rising",
    "machine": (
        "ai artificial intelligence automation automated robot robots machine machines computer computers"
        " algorithm technology tech software digital"
    ),
    "hours": (
        "hours overtime shift shifts weekend weekends saturday saturdays sunday sundays night nights evening"
        " evenings midnight schedule rota parttime fulltime late"
    ),
    "leisure": (
        "free hobby hobbies sport holiday holidays vacation vacations leave rest sleep leisure friends life"
        " balance family christmas birthday birthdays"
    ),
    "travel": "travel travelling traveling commute commuting abroad away relocate relocation trip trips road",
    "strain": "stress stressed stressful burnout pressure exhausting overwork overworked tired",
    "qualify": (
        "qualification qualifications qualify licence license certificate certificates certification training"
        " education educated degree doctorate diploma credentials papers entrance"
    ),
    "ability": (
        "skill skills ability abilities talent talented gift gifted strengths aptitude clever smart good knack"
        " able capable clumsy maths math languages"
    ),
    "learn": "learn learning learned study studying train trained practise practice taught teach know knowledge",
    "need": "need needed require required requirement requirements necessary essential must without",
    "bad": (
        "bad worst hard hardest difficult awful dreadful terrible horrible downside downsides drawback drawbacks"
        " negative frustrating frustration hate hated dislike annoy annoying annoys nerves mad curse complain"
        " complaint suffer challenge challenges problem problems trouble catch price tedious"
    ),
    "good": (
        "best love loved like enjoy enjoyed rewarding reward rewards joy proud satisfying satisfaction worthwhile"
        " meaningful fulfilling happy happiest delight"
    ),
    "regret": "regret regretted regrets again choose quit leave stay leaving",
    # money
    "pay": (
        "pay paid pays salary salaries wage wages income earn earns earning earnings earner money compensation"
        " bonus bonuses remuneration rate rates fee fees living livelihood lucrative takehome"
    ),
    "living": "rent loans loan debt mortgage afford live house bills survive raise",
    "cost": "cost costs price expensive cheap cheaper euros dollars pounds bucks hundred thousand",
    "treat": "bill pays treat coffee latte lunch espresso tea drink drinks cafe restaurant dinner check tab meal",
    # asking and writing
    "write": (
        "write writing wrote written mail email e message note letter line lines dm text draft compose word"
        " wording phrase phrasing sentence sentences"
    ),
    "subject_line": "subject title heading headline opening opener",
    "greeting": "dear hello hi hey sir madam mister mr mrs ms dr salutation greeting address formal informal sincerely",
    "example": "example sample template model script specimen",
    "phone": "phone call calls calling ring rang ringing telephone dial voicemail hang",
    "online": "linkedin facebook instagram twitter profile online web internet site website google search",
    "short": "short brief concise long length lengthy page pages words lines paragraph cut trim",
    "propose": "propose suggest offer time times date dates slot appointment when schedule calendar available",
    "introduce": (
        "introduce introduced introduction referred refer recommended recommend suggested mention name connection"
        " mutual through"
    ),
    "approach": "approach contact reach ask request invite get touch",
    "find": (
        "find found finding locate search look looking where come across dig hunt list directory register"
        " association society guild club"
    ),
    "which": "which whom who better best right choose pick first one among",
    "stranger": "stranger strangers unknown never met cold somebody random",
    "rude": (
        "rude impolite polite politely manners etiquette appropriate inappropriate acceptable allowed okay"
        " permitted forbidden taboo cheeky pushy bad wrong odd decent proper decency offend offended improper"
        " insolent decorum"
    ),
    "resume": "resume resumes cv cvs curriculum portfolio certificates references papers showreel transcript",
    "gift": "gift present presents flowers flower chocolate chocolates wine cake bottle card voucher box sweets",
    "record": (
        "record recording recorder tape tapes taping film filming photograph photo photos quote publish blog post share"
    ),
    "private": (
        "personal private age old married marriage children politics religion health illness salary divorce weight"
    ),
    "late": (
        "late delay delayed overslept missed traffic train bus tram running minutes sick ill fever cancel postpone"
        " reschedule"
    ),
    "along": "along bring friend accompany together company",
    # before, during, after
    "clothes": (
        "wear clothes dress dressed shirt suit tie jeans jacket shoes boots blazer trousers skirt outfit trainers put"
    ),
    "prepare": (
        "prepare prepared preparing preparation ready beforehand before advance ahead homework research practise"
        " rehearse plan"
    ),
    "device": "zoom video camera microphone link teams skype headset sound screen laptop tablet",
    "question": "question questions ask asking list topics",
    "pitch": "myself pitch introduce story background summary minute",
    "soon": "tomorrow tonight monday tuesday wednesday thursday friday hour hours minutes today next morning evening",
    "begin_talk": "open opening start begin break ice smalltalk weather first",
    "end_talk": "end ending close finish wrap goodbye leave stop conclude farewell last clock watch",
    "quiet": "silence silent silences quiet pause pauses gap gaps blank speechless lull",
    "chatty": (
        "talks talked talking rambles ramble chatty endless nonstop interrupt interrupts monologue stories word"
        " edgeways"
    ),
    "terse": "short yes no brief monosyllabic grunt grunts telegram curt shrug one word",
    "jot": "note notes notebook write scribble scribbles scribbled pen paper pages papers",
    "over": "over done finished after afterwards then next now ended behind",
    "thank": (
        "thank thanks thanked thanking thankful grateful gratitude appreciate appreciation appreciated kind generous"
    ),
    "forget": "forget forgot forgotten forgets remember remembers remembered memory mind remind",
    "since": (
        "since ago months month year spring summer autumn winter last january february march april may june july"
        " august september october november december season"
    ),
    "again": "again resume revive reconnect renew back reappear touch contact stay keep",
    "news": "news progress update updates tell told happened became achieved got passed accepted landed",
    "silent_reply": (
        "reply replied replies replying answer answers answered respond responds responded response react reacted"
        " reaction heard hear back ghosted ghost ignored ignore ignores unread crickets silence"
    ),
    "remind": "remind reminder follow followup nudge chase second twice third pester pest nag bump knock again once",
    "refuse": "no refuse refused refusal decline declined declines reject rejected rejection turned busy unable sorry",
    "absent": (
        "show showed appear appeared turn turned stood waited waiting cancelled canceled noshow disappeared vanished"
    ),
    "wait": "wait waiting waited patience days week weeks fortnight long",
    # feelings
    "fear": (
        "afraid fear fears scared scary terrified dread dreading nervous anxious anxiety panic panicking worry"
        " worried fright frightened uneasy petrified nerves"
    ),
    "shame": (
        "ashamed embarrassed embarrassing embarrassment awkward shy timid blush blushing red mortified humiliated"
        " silly stupid dumb foolish ridiculous idiot laugh laughed laughing"
    ),
    "body": (
        "heart hands voice mouth throat sweat sweaty shake shaking trembling tremble pound dry lump stammer"
        " stutter mumble freeze froze breath stomach face"
    ),
    "small": (
        "nobody nothing small unworthy insignificant mouse impostor fraud worthless little important busy above"
        " bother bothering disturb burden waste"
    ),
    "doubt": (
        "doubt doubts unsure uncertain hesitate torn gut feeling feel felt decide decision undecided choose between"
    ),
    "self": (
        "personality character temperament nature type values interests strengths introvert extrovert me patient"
        " impatient quiet loud outdoors"
    ),
    "true": "true truth honest really real reality actual actually believe trust lie lies bias biased honestly genuine",
    "image": (
        "film films movie movies tv telly television series show shows drama brochure brochures glossy shiny video"
        " videos youtube tiktok picture advert marketing glamour glamorous book books novel image idea website"
    ),
    "differ": "opposite contradict contradictory contradicts disagree different differs says another other",
    "fake": "fake false sleazy slimy insincere using calculating schmooze dishonest underhand manipulative",
    "many": "more many several dozens number grow widen expand build circle web snowball",
    "foreign": "abroad country foreign immigrant moved english language accent born culture",
    # this service
    "machinery": "bot robot machine human program software ai assistant service app",
    "secret": (
        "see sees read reads private privacy safe secure data information stored kept delete erase confidential"
        " bcc copy forward forwarded cc"
    ),
    # what else life is made of
    "food": (
        "recipe cook cooking bake baking eat food soup rice pasta bread pizza tacos egg eggs meat vegetable"
        " breakfast supper oven fry boil calories diet"
    ),
    "pet": "dog cat puppy kitten hamster fish bird pet rabbit horse",
    "illness": (
        "doctor pain headache cough cold flu fever medicine pill pills symptom symptoms hospital dentist tooth"
        " allergy injury vaccine rash"
    ),
    "home": (
        "landlord tenant lease deposit sublet kitchen sofa carpet sink heating plumber wall paint furniture garden"
        " plant plants dishes laundry"
    ),
    "gadget": (
        "laptop computer phone printer router wifi battery charger password update virus screen app browser backup"
        " file pdf spreadsheet"
    ),
    "study_work": (
        "essay homework assignment paper thesis conclusion abstract footnote citation equation solve translate"
        " proofread grammar summary summarise"
    ),
    "office_hours": (
        "deadline registration register enrol timetable transcript scholarship tuition dorm library canteen permit"
        " passport visa form"
    ),
    "transit": "flight fly plane airport train bus ticket car drive driving licence parking tyre engine route station",
    "law": "legal law lawyer court sue contract tax taxes rights fine police insurance union",
    "finance": "bank account invest shares stock stocks gold loan credit savings interest crypto budget",
    "fun": "film movie song music game match score team cup concert party festival joke poem podcast",
    "love": "love date dating wedding marry breakup ex girlfriend boyfriend kiss divorce",
    "fact": (
        "capital population tallest highest longest oldest fastest president minister king war invented wrote"
        " century planet river mountain ocean"
    ),
    "weather": "weather rain snow sunny storm temperature forecast",
    "job_interview": (
        "weakness weaknesses strengths recruiter panel assessment negotiate offer cover raise resign notice"
    ),
}
