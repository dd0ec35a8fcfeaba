"""Signatures: name, title, company, telephone and LinkedIn profile of a person from a block in any usual layout."""

from legwork.understanding.signatures.profiles import linkedin_of
from legwork.understanding.signatures.read import is_signed, read_signature, signed_by

__all__ = ["is_signed", "linkedin_of", "read_signature", "signed_by"]
