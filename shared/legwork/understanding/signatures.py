"""Signatures: name, title, company, telephone and LinkedIn profile of a person from a block in any usual layout."""

from legwork.understanding.found import FoundPerson


def read_signature(
    text: str, name: str | None = None, *, email: str | None = None, region: str | None = None, segment: int = 0
) -> FoundPerson:
    """What a signature block says of its owner.

    `name` is whom it should be about, `email` helps to tell the company by its domain, `region` (ISO 3166) reads
    national telephone numbers, `segment` is the index for the evidence.
    """
    return FoundPerson()
