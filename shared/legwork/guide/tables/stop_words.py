"""Words that say nothing of what a question is about.

Source: the closed classes of English grammar (articles, pronouns, auxiliaries, prepositions, conjunctions, question
words), then what opens and closes a mail, names of days, and verbs and adverbs that go with any subject.
"""

_WORDS = """
    a an the this that these those there here some any each every either neither both all such same other another own
    i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
    they them their theirs themselves one ones who whom whose which what whatever someone somebody anyone anybody
    everyone everybody something anything everything person people
    am is are was were be been being do does did done doing have has had having will would shall should can could may
    might must ought need let lets im ive id ill youre theyre hes shes dont doesnt didnt isnt arent wasnt wont cant
    couldnt shouldnt wouldnt havent hasnt its thats whats hows theres youd youll
    of in on at by for with about against between into through during to from up down out off over under again then
    once as than so if or and but nor because while until although though whether upon within without along across
    per via toward towards
    not no only very too just also even still yet already always ever never often really actually quite rather pretty
    much many more most few fewer less least lot lots bit kind sort thing things stuff well else instead maybe
    perhaps please simply possibly basically
    how when where why
    hi hello dear hey thanks regards cheers best sincerely greetings assistant question wonder
    wondering tell know like want get got getting go going goes went gone make makes making made say says saying said
    give gives put take takes taking took use using used way ways come comes coming came see look looking keep think
    thinking try trying supposed sure okay ok fine good great right able mean means happen happens seem
    monday tuesday wednesday thursday friday today tomorrow yesterday
    two three four five exactly meant yes help
"""
STOP_WORDS = frozenset(_WORDS.split())
