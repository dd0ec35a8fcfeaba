"""Whether two mail domains belong to one organisation (RFC 7489, section 3.2), with a table of common suffixes.

The whole Public Suffix List is not shipped. Where a suffix is missing here, two strangers below it could look like
one organisation, so the table leans to naming too many.
"""

# Second-level labels under which two-letter country domains register names (Public Suffix List, section ICANN).
_REGISTRY_LABELS = frozenset(
    {
        "ac",
        "asso",
        "co",
        "com",
        "ed",
        "edu",
        "ens",
        "firm",
        "gen",
        "go",
        "gob",
        "gouv",
        "gov",
        "govt",
        "gub",
        "id",
        "ind",
        "info",
        "k12",
        "lg",
        "ltd",
        "me",
        "mil",
        "muni",
        "ne",
        "net",
        "nhs",
        "nic",
        "nom",
        "or",
        "org",
        "plc",
        "police",
        "pro",
        "res",
        "sch",
        "school",
        "tm",
        "univ",
        "web",
    }
)
# Suffixes below which everybody may have a name (Public Suffix List, section PRIVATE; mail providers' tenant domains).
_OPEN_SUFFIXES = frozenset(
    {"onmicrosoft.com", "github.io", "herokuapp.com", "blogspot.com", "azurewebsites.net", "amazonaws.com", "web.app"}
)


def organisational_domain(domain: str) -> str:
    """The domain that an organisation registered, lower-case."""
    labels = domain.lower().rstrip(".").split(".")
    suffix = ".".join(labels[-2:])
    country = len(labels[-1]) == 2  # noqa: PLR2004 - ISO 3166 codes have two letters
    below_registry = country and len(labels) > 2 and labels[-2] in _REGISTRY_LABELS  # noqa: PLR2004 - a name is left
    return ".".join(labels[-3:]) if below_registry or suffix in _OPEN_SUFFIXES else suffix


def same_organisation(one: str, other: str) -> bool:
    """Whether both addresses or domains lie in one organisational domain."""
    first, second = one.rpartition("@")[2], other.rpartition("@")[2]
    return bool(first and second) and organisational_domain(first) == organisational_domain(second)
