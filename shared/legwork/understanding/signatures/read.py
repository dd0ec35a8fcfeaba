"""What a signature says of its owner."""

# ruff: noqa: PLR2004  # weights and word counts stand where they decide

from legwork.understanding import vocabulary
from legwork.understanding.found import NOBODY, FoundPerson, evidence
from legwork.understanding.names import person_name
from legwork.understanding.phones import Region, contact_phone, has_numbers
from legwork.understanding.regions import region_of
from legwork.understanding.signatures.block import TEXT_CAP, block_of
from legwork.understanding.signatures.cells import cells_of
from legwork.understanding.signatures.companies import best_company, company_text
from legwork.understanding.signatures.lines import unbracketed
from legwork.understanding.signatures.profiles import linkedin_of
from legwork.understanding.signatures.titles import CIRCLE, best_title, keeps_tail, split_title, unknown_trade
from legwork.values.people import Person

_NOBODY_YET = Person()


def read_signature(  # noqa: PLR0913  # what is known of the owner is named
    text: str,
    name: str | None = None,
    *,
    email: str | None = None,
    region: Region = lambda: None,
    segment: int = 0,
    signed: bool = False,
    known: Person = _NOBODY_YET,
) -> FoundPerson:
    """What a signature block, or the end of a letter, says of its owner.

    `name` is whom it should be about, `email` helps to tell the company by its domain, `region` gives the country
    (ISO 3166) for national telephone numbers where there are any, `segment` is the index for the evidence. `signed`:
    nothing unless a name opens it. What is `known` of them is not read again.
    """
    text = text[-TEXT_CAP:]
    employed = bool(known.title and known.company)
    if employed and known.name and (known.phone or not has_numbers(text)) and (known.linkedin or not linkedin_of(text)):
        return NOBODY
    lines, stated = block_of(text, name, signed=signed)
    own_name = person_name(stated)
    if not lines or (signed and not own_name):
        return NOBODY
    whole = "\n".join(lines)
    title, company = (None, None) if employed else _role(lines, stated, vocabulary.domain_label(email))
    phone = None if known.phone else contact_phone(whole, lambda: region_of(None, whole) or region())
    profile = None if known.linkedin else linkedin_of(whole)
    person = Person(own_name, None, title, company, phone.number if phone else None, profile)
    words = {
        "name": own_name and stated,
        "title": title,
        "company": company,
        "phone": phone and phone.words,
        "linkedin": profile,
    }
    return FoundPerson(person, {key: (evidence(value, segment, "signature"),) for key, value in words.items() if value})


def signed_by(text: str) -> str | None:
    """The full name that signs a text; None where none does."""
    lines, stated = block_of(text[-TEXT_CAP:], None)
    return person_name(stated) if lines else None


def _role(lines: list[str], stated: str | None, domain: str | None) -> tuple[str | None, str | None]:
    """Title and company; no town for the firm of somebody whose own name or trade their domain spells."""
    title, company = _title_and_company(lines, stated, domain)
    if company and domain and " " not in company and vocabulary.company_weight(company, domain) < 2:
        owned = any(words and vocabulary.domain_fits(words, domain) for words in (stated, title))
        return title, None if owned else company
    return title, company


def _title_and_company(lines: list[str], stated: str | None, domain: str | None) -> tuple[str | None, str | None]:
    cells = [cell for number, line in enumerate(lines) for cell in cells_of(line, number, stated, domain)]
    elsewhere = domain is not None and not (stated and vocabulary.domain_fits(stated, domain))
    title = best_title(cells, elsewhere=elsewhere)
    others = [cell for cell in cells if cell is not title]
    company = best_company(others, title)
    title_text = title.full if title else None
    if title is not None and len(title.parts) > 1:
        title_text, inner = split_title(title, company, domain)
        title_text = CIRCLE.sub("", title_text)
        if inner:
            town = elsewhere and " " not in inner and vocabulary.company_weight(inner, domain) < 2
            return title_text, None if town else unbracketed(inner)
    elif title is not None and company is not None and keeps_tail(title, company, cells):
        title_text = title.chunk
    if title is None and company is not None and (both := unknown_trade(company, domain)):
        return both
    return title_text, company_text(company, domain) if company else None
