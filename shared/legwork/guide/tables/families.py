"""Families of careers, by the words of a title. Source: the major groups of ISCO-08, drawn together; English usage."""

from collections.abc import Mapping
from enum import StrEnum, unique


@unique
class Family(StrEnum):
    """Careers whose insiders can be asked much the same."""

    HEALTH = "health"
    EDUCATION = "education"
    TECHNOLOGY = "technology"
    ENGINEERING = "engineering"
    SCIENCE = "science"
    BUSINESS = "business"
    COMMUNICATION = "communication"
    PUBLIC = "public"
    ARTS = "arts"
    CRAFT = "craft"
    SERVICE = "service"


PHRASES: Mapping[str, Family] = {
    "data scien": Family.TECHNOLOGY,
    "data engineer": Family.TECHNOLOGY,
    "data analyst": Family.TECHNOLOGY,
    "software": Family.TECHNOLOGY,
    "machine learning": Family.TECHNOLOGY,
    "product manage": Family.TECHNOLOGY,
    "product owner": Family.TECHNOLOGY,
    "security engineer": Family.TECHNOLOGY,
    "information security": Family.TECHNOLOGY,
    "social work": Family.PUBLIC,
    "city plan": Family.PUBLIC,
    "urban plan": Family.PUBLIC,
    "civil serv": Family.PUBLIC,
    "public health": Family.HEALTH,
    "policy": Family.PUBLIC,
    "human resources": Family.COMMUNICATION,
    "public relations": Family.COMMUNICATION,
    "air traffic": Family.SERVICE,
    "flight attendant": Family.SERVICE,
    "landscape architect": Family.ENGINEERING,
    "park ranger": Family.CRAFT,
    "speech therap": Family.HEALTH,
    "school counsel": Family.EDUCATION,
    "real estate": Family.BUSINESS,
    "supply chain": Family.SERVICE,
    "sound engineer": Family.ARTS,
    "game design": Family.ARTS,
}
"""Said before the single words: the beginning of each word group that tells the family."""

STEMS: Mapping[Family, str] = {
    Family.HEALTH: (
        "nurs doctor physician surgeon therapist physio dentist dental pharmac medic clinic hospital veterinar vet"
        " midwi paramedic dietit nutrition psycholog psychiat optomet optic radiolog radiograph audiolog patholog"
        " oncolog cardiolog anesthes anaesthes pediatr paediatr health caregiver carer hospice epidemiolog patient"
    ),
    Family.EDUCATION: (
        "teach lectur professor educat tutor librar instructor pedagog kindergart dean principal faculty school"
        " headmaster headteacher montessori trainer coach"
    ),
    Family.TECHNOLOGY: (
        "developer programmer coder devops sysadmin cybersecurity informatic cloud web backend frontend"
        " fullstack tester qa it computer database technologist scrum"
    ),
    Family.ENGINEERING: (
        "engineer architect surveyor construction mechanical civil electrical structural aerospace robotic"
        " draftsman draughtsman cad naval metallurg builder technician"
    ),
    Family.SCIENCE: (
        "scien research biolog chemi physicist physics geolog hydrolog ecolog laborator lab astronom climat meteorolog"
        " oceanograph botan zoolog genetic microbiolog biochem archaeolog anthropolog sociolog histor linguist"
        " mathemat statistic environment conservation paleont neurosc geograph seismolog entomolog"
    ),
    Family.BUSINESS: (
        "account audit actuar bank financ analyst consult controller insur underwrit invest tax econom treasur trader"
        " broker bookkeep entrepreneur founder ceo cfo procure buyer operations strateg claims credit quant"
        " realtor"
    ),
    Family.COMMUNICATION: (
        "market sales recruit advertis brand communicat community copywrit publicist hr talent fundrais event"
        " spokes campaign"
    ),
    Family.PUBLIC: (
        "law lawyer attorney barrister solicitor judge paralegal legal notar policy diplomat police officer firefight"
        " military soldier army navy planner nonprofit charit politic government mayor council probation"
        " customs detective prosecut advocate humanitarian ngo"
    ),
    Family.ARTS: (
        "artist design writ edit journalis reporter photograph music actor actress film animat curat museum fashion"
        " illustrat translat publish radio conservator restor theatre theater director composer sculpt"
        " ux ui stylist choreograph danc singer broadcast podcast screenwriter novelist interpret archiv game"
    ),
    Family.CRAFT: (
        "carpent plumb electrician mechanic baker baking chef cook weld garden farm tailor brew forest joiner mason"
        " hairdress butcher luthier cabinet roof potter ceramic blacksmith machinist locksmith agricult vintner"
        " winemaker beekeep fisher ranger horticult tiler glazier painter jewel goldsmith shoemaker"
    ),
    Family.SERVICE: (
        "hotel restaurant touris travel pilot logistic transport driver hospitality concierge barista waiter captain"
        " steward sailor train rail ship shipping warehouse retail store shop supply dispatch seller bookseller"
    ),
}
"""Beginnings of words. `it`, `vet`, `lab`, `law` and all others of up to three letters stand for the whole word."""
