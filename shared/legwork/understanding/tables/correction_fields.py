"""What people call the fields of a contact, and the field that it is. Source: everyday English."""

FIELDS = {
    "name": "name",
    "title": "title",
    "job": "title",
    "role": "title",
    "position": "title",
    "company": "company",
    "employer": "company",
    "organisation": "company",
    "organization": "company",
    "firm": "company",
    "email": "email",
    "mail": "email",
    "address": "email",
    "phone": "phone",
    "number": "phone",
    "linkedin": "linkedin",
}

FIELD_OF_VALUE = {"informational": "kind", "job": "kind"}
"""Words that only the kind of a conversation has."""
