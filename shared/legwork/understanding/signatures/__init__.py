"""Signatures: name, title, company, telephone and LinkedIn profile of a person from a block in any usual layout."""

from legwork.understanding.signatures.profiles import linkedin_of
from legwork.understanding.signatures.read import read_signature, signed_by

__all__ = ["linkedin_of", "read_signature", "signed_by"]
