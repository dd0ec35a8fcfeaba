"""Words around and inside people's names. Source: forms of address and name particles in the languages named."""

# ruff: noqa: E501, RUF001, SIM905  # a row is a line; mail holds typographic marks; words are listed as text

# Without their full stop, folded.
HONORIFICS = frozenset(
    (
        # English
        "mr mrs ms miss mx sir dame lord lady dr doctor prof professor rev reverend fr sr hon capt captain sgt sfc lt col"
        " maj gen cmdr officer judge justice madam madame ma sir ma'am chef coach dean rabbi imam pastor"
        # German, Dutch, Nordic
        " herr herrn frau frl dipl-ing ing dipl mag hr fru dhr mevr mevrouw de heer heer"
        # French, Spanish, Portuguese, Italian
        " m mme mlle mlles monsieur maître me sr sra srta señor señora señorita don doña dra profa ing lic arq dott dottssa"
        " dott.ssa sig sigra sig.ra signor signora signorina ing.ra avv arch senhor senhora dona dom seu"
        # Polish, Czech, Turkish, Indic, Japanese, Korean, Malay, Nigerian
        " pan pani pana panią pán paní bey hanım shri smt sri dato datuk dato' tan puan encik cik san alhaji alhaja hajiya"
        " pak bapak ibu bu khun daw mzee engr barr pharm ustaz ustadz sheikh shaikh haji hajjah thiru selvi er mgr mgrinż inż doc mudr judr phdr rndr mvdr"
        # Academic, military, clerical and judicial, abbreviated or written out
        " dr-ing dipl-kfm univ-prof priv-doz pd maga mmag eng engª engo profª drª dra drs ir mtro mtra mtr geom rag on cav"
        " dña adv revd rev'd emeritus emerita honour honourable honorable excellency justice brig adm cdr ldr cpl pte insp supt"
        " lt-col ltcol"
    ).split()
) - {"de", "tan", "me", "sir", "on"}
# Those of them that are given names as well, before a surname and without a full stop.
GIVEN_NAMES_TOO = frozenset(("col dean maj").split())
# Titles only where they are written so, before a full name.
CAPITAL_HONORIFICS = frozenset(
    (
        "DI CA PC DC DS DCI DSI HE CP Me Father Sister Brother Captain Commandant Colonel Major General Lieutenant Sergeant"
        " Ambassador"
    ).split()
)
# Those of them that have no full stop.
WRITTEN_OUT = frozenset(
    (
        "miss sir dame lord lady doctor professor reverend captain officer judge justice madam madame ma chef coach dean rabbi"
        " imam pastor herr herrn frau fru monsieur maître señor señora señorita don doña signor signora signorina dona"
    ).split()
)
# Words that open a title of two words: "Her Honour", "Wg Cdr", "Tan Sri".
HONORIFIC_OPENERS = frozenset(("the his her their your tan wg sqn flt gp puan rt right").split())
# Given names and saints that are abbreviated with a full stop, unlike a title.
NAME_ABBREVIATIONS = frozenset(("chas geo thos jas jos fred ste edw wm alex benj saml").split())
HONORIFICS_AFTER = frozenset(["san", "sama", "sensei", "bey", "hanım", "hanim", "ji", "nim"])

PARTICLES = frozenset(
    (
        "van von vom zu zum zur der den de del della dello degli di da das do dos du des la le les lo el al"
        " bin binti bint ibn abu ben ap af av ter ten te tot op 't y e i san santa st st. mac mc o ní ni nic"
        " ua ó"
    ).split()
)

# Surnames of two letters that are written in capitals like an abbreviation.
SHORT_SURNAMES = frozenset(("li wu xu hu ma he lu yu ye su du gu ng ho vo vu lo oh an ko yi fu ha bo qi ge").split())
# Vietnamese surnames, which stand before the given names; folded.
SURNAMES_FIRST = frozenset(
    ("nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly truong dinh lam").split()
)

# How elders are called before their surname, written so.
ELDERS = frozenset("Pa Ma Papa Mama Baba Nana Tata Gogo Oga Auntie Aunty Aunt Uncle Oom Tannie Tante Tonton".split())

# Short forms of given names that are no beginning of the full one. Folded; English and Scots usage.
SHORT_FORMS = {
    row.split(":")[0]: tuple(row.split(":")[1].split())
    for row in (
        "bob:robert", "bobby:robert", "rob:roberto", "bill:william", "billy:william", "will:guillermo", "dick:richard",
        "rick:richard", "jack:john", "johnny:john", "jim:james", "jimmy:james", "jamie:james", "ted:edward theodore",
        "ned:edward", "eddie:edward edmund", "hank:henry", "harry:henry harold", "larry:lawrence laurence",
        "mike:michael", "mick:michael", "nick:nicholas nicolas", "tony:anthony antonio", "chuck:charles",
        "charlie:charles charlotte", "andy:andrew andreas", "drew:andrew", "sandy:alexander alexandra", "alec:alexander",
        "xander:alexander", "joey:joseph", "gerry:gerald gerard", "jerry:gerald jerome jeremy", "steve:stephen steven",
        "dave:david", "davy:david", "rod:roderick", "ron:ronald", "kenny:kenneth", "tommy:thomas", "terry:terence",
        "peggy:margaret", "maggie:margaret", "meg:margaret", "greta:margareta", "liz:elizabeth elisabeth",
        "lizzie:elizabeth", "beth:elizabeth", "betty:elizabeth", "betsy:elizabeth", "libby:elizabeth",
        "kate:katherine catherine kathryn", "katie:katherine catherine kathryn", "kathy:katherine kathleen",
        "cathy:catherine", "kitty:katherine catherine", "sue:susan suzanne", "susie:susan", "jenny:jennifer",
        "peg:margaret", "polly:mary", "molly:mary", "sally:sarah", "becky:rebecca", "debbie:deborah", "trish:patricia",
        "tricia:patricia", "patty:patricia", "paddy:patrick", "nell:eleanor helen ellen", "nellie:eleanor helen ellen",
        "gwen:gwendolyn", "ginny:virginia", "hattie:harriet", "lottie:charlotte", "abby:abigail", "vicky:victoria",
        "mandy:amanda", "tina:christina", "chris:kristen", "pepe:jose", "paco:francisco", "pancho:francisco",
        "lalo:eduardo", "memo:guillermo", "nacho:ignacio", "lola:dolores", "concha:concepcion", "chema:jose",
        "hansi:johann hans", "sepp:josef", "seppi:josef", "uli:ulrich ulrike", "uschi:ursula", "heinz:heinrich",
        "toni:anton antonia", "gretel:margarete", "sasha:alexander aleksandr alexandra", "sascha:alexander",
        "misha:mikhail", "kolya:nikolai", "vanya:ivan", "dima:dmitri dmitry", "lyosha:aleksei alexei", "zhenya:yevgeny",
        "gosia:malgorzata", "kasia:katarzyna", "asia:joanna", "basia:barbara", "tomek:tomasz", "wojtek:wojciech",
    )
}  # fmt: skip

# What stands behind a name and belongs to no name: degrees, registrations, orders. Folded, without full stops.
POST_NOMINALS = frozenset(
    (
        "phd dphil md do dds dmd dvm bvetmed bvsc mrcvs frcvs rvt cvt jd llb llm esq edd psyd pharmd rph rn"
        " rgn lpn bsn msn dnp np crnp fnp aprn cnm cnp cna pa pa-c pac pt dpt pta ot otr otr/l otd cota slp"
        " ccc-slp lcsw lmsw msw lpc lmft lmhc bcba rd rdn ld atc cscs emt emt-p emt-b nremt nrp rt ba ba(hons)"
        " bsc bsc(hons) beng meng ma msc mphil mres mba emba mpa mpp mph mfa bfa ms bs bas aas mlis mls med"
        " m.ed msed pgce pgdip dip hons mtech btech be me march barch aia ra faia riba leed ap bd+c id+c asla"
        " pla aicp rtpi mrtpi rics mrics frics ciob mciob eit ei pe p.e peng p.eng ceng ieng mice fice"
        " mistructe fistructe miet fiet mimeche se cfa frm caia cfp cpa ca acca fcca aca fca cima cia cisa"
        " cissp cism pmp prince2 csm cspo capm fsa asa fcia acia fia acas fcas cera maaa cpcu cipd mcipd fcipd"
        " acipd assoc shrm-cp shrm-scp sphr phr gphr shrm acr aic faic frsa frs frse fba obe mbe cbe kbe dbe"
        " kc qc jp rwa frsc cchem mrsc cphys minstp csci cbiol mrsb frsb cgeol fgs pg cpg ccm cih csp chmm"
        " mieem mcieem qep ccna ccnp aws mcp mcse itil six sigma cssbb ssbb cscp cpim cltd clu chfc ret retd"
        " jr sr ii iii iv dr ing dipl-ing mag bakk mmag dsc dlitt lic cand scient cpsm ccbw chb lcb lchb rcic"
        " cha che cec cepc cmp apr mpr fpr cht ncc lac reg mbacp ukcp hcpc rmn rscn rm som bm mbbs mbchb mrcp"
        " frcp mrcgp frcs dch facs facc faap fachе cpo coo-f ncidq iida fasid bspharm cphq nbct led frcpc ccfp"
        " dvmic gphc cdp cds cfre mbcs citp fbcs"
    ).split()
)

# What a name never is, though it stands capitalised where a name may: folded.
NOT_NAMES = frozenset(
    (
        "old forget erase remind snooze nudge met saw spoke spoken talked called had just emailed texted chatted heard asked told wrote got kollegin kollege kollegen freund freundin bekannte bekannter chefin mitarbeiter mitarbeiterin adding copying"
        " looping introducing connecting including ccing asking seeing having working writing thinking speaking "
        "all everyone everybody team there folks colleagues sir madam sirs both friend friends you hiring"
        " manager committee monday tuesday wednesday thursday friday saturday sunday january february march"
        " april may june july august september october november december today tomorrow morning afternoon"
        " evening i i'm i'd i'll i've we he she they it the a an my our your his her their this that these"
        " those thanks thank best regards cheers hi hello dear hey sincerely yours kind warm warmly please"
        " sorry yes no ok okay re fw fwd subject from to cc date sent zoom teams google meet calendly linkedin"
        " legwork assistant calendar outlook gmail yahoo iphone ipad android phd mba and or but so if when"
        " what where who how why because while since after before also just let looking happy hope good great"
        " sure of at in on for with by as is was are be not do don't did does can could would should will"
        " shall might email mail phone tel fax mobile cell office direct note notes call chat talk meeting"
        " interview invitation event question questions hallo guten moin bonjour hola olá ciao servus grüezi"
        " salut liebe lieber sehr cher chère estimado estimada querido caro cara prezado prezada beste geachte"
        " hej hei kära kjære kære szanowny szanowna drogi droga aloha merci danke gracias obrigado obrigada"
        " grazie bedankt tack takk tak dzięki viele grüße gruß mit ask tell give write contact try speak reach"
        " drop connect maybe perhaps have has had been being visit see say send find get go come take make use"
        " read check join either neither another other others here then now next last first second again still"
        " already only even more most much many some any each every unfortunately sadly actually honestly"
        " recently currently anyway however although though christmas easter merry hr uk us usa eu nhs via cv"
        " xo xoxo ping shoot hit grab consider text message look faq asap new fyi btw ps lol omg"
        # German, French, Spanish, Portuguese, Italian, Dutch, Nordic words that open a sentence or are written large
        " ich ihnen ihr ihre ihren ihrem ihrer sie wir es dir dich mir mich uns euch und oder aber auch vielleicht gern gerne"
        " leider bitte melden sprechen schreiben fragen wenden kontaktieren rufen mein meine meinen meinem unser unsere unser"
        " je vous nous elle lui votre notre mais pour avec si voici peut-être parlez contactez écrivez appelez demandez"
        " yo usted ustedes pero para quizás hable hablar contacte escriba llame mejor eu você mas talvez fale contacte"
        " io lei noi forse parli contatti scriva ik jij hij zij wij maar misschien praat bel mail jeg jag hun hon kanskje"
        " snakk prata kontakta kontakt"
    ).split()
)

# A name with one of these words is a desk's.
DESK_NAMES = frozenset(
    (
        "team teams department dept division helpdesk recruiting recruitment careers admissions notifications newsletter"
        " bookings reception support customer kundenservice kartenservice sekretariat empfang secrétariat accueil"
        " redaktion personalabteilung kundendienst office services mentors alumni events tickets"
    ).split()
)

# Surnames that are also words for a trade or an organisation.
SURNAMES_TOO = frozenset(
    (
        "cook cooke baker mason carpenter painter weaver potter gardener forester ranger barber farmer fisher shepherd porter"
        " butler cooper tanner sawyer hunter trapper cutler glover draper grocer saddler sexton usher prior abbot bishop deacon"
        " monk priest marshal major page judge justice king prince knight squire head chamberlain steward warden constable"
        " sheriff mayor dean provost proctor clerk archer singer dancer harper drummer fiddler player carver joiner glazier"
        " roofer thatcher tiler slater fitter turner wheelwright cartwright driver skipper sailor guard guide brewer miller"
        " butcher baxter fuller dyer webster taylor draper parson vicar scout jockey groom chandler bookbinder binder coach"
        " teacher pilot navigator diver sergeant pastor law bank banks press hall lane marsh park parks mill mills stone brooks"
        " wood woods fields glass court house church temple school gates bush rivers waters power reserve trust price wells"
        " paper steel silver gold books film inn station theater bishop schreiner tischler müller meister koch schneider"
        " schuster jäger förster richter maler maurer bauer wirt gärtner fischer metzger winzer drescher dreher bäcker kaufmann"
        " lehrer boulanger berger fournier marchand mercier meunier pasteur tailleur charpentier maçon peintre jardinier"
        " boucher couturier rossi sarto pastore ferrari molinari notaro marino barbiere bakker visser kuiper slager kok"
        " timmerman boer mulder schipper kowalczyk kovács szabó molnár farkas zapata herrero guerrero zapatero alcalde"
        " kapitan sestra mistr kovář tesař los smed kock snickare bonde baird ward gill lord flowers dyson sommer dutt"
    ).split()
)

# Local parts that are a desk and nobody in person.
DESKS = frozenset(
    (
        "info office hello contact reception frontdesk desk admin administration support help helpdesk"
        " service sales press media careers career jobs job recruiting recruitment talent hr hiring people"
        " team mail post enquiries inquiries general booking bookings appointments events event newsletter"
        " news marketing billing accounts invoice legal privacy security webmaster postmaster hostmaster abuse"
        " noreply no-reply donotreply do-not-reply notifications notification alerts alert updates"
        " calendar-notification mailer-daemon mailer bounce bounces daemon root kontakt buero büro empfang"
        " poststelle accueil bureau secretariat sekretariat contacto oficina ventas contato ufficio segreteria"
        " receptie kontor library students alumni admissions student-services invite invites invitations"
        " scheduling scheduler schedule system auto automated automailer forwarding-noreply reply replies"
        " messages tickets ticketing karten billets reservations reservierung orders order bestellung receipts receipt store"
        " kundenservice customerservice offers deals digest membership feedback survey"
    ).split()
)
# Those of them that are the only mailbox of a small firm, from which its people write.
SHARED_DESKS = frozenset(
    (
        "info office hello contact mail post kontakt buero büro bureau contacto oficina contato ufficio enquiries inquiries"
        " admin general shop studio atelier workshop"
    ).split()
)
