"""People: the seeker who reads, and everybody else."""

from legwork.values.frozen import frozen


@frozen
class Mailbox:
    """A display name and an addr-spec, as in RFC 5322 section 3.4. `email` is lower-case; either may be missing."""

    name: str | None = None
    email: str | None = None


@frozen
class Person:
    """What is known of somebody. `name` without honorific, `phone` in E.164 where the country is clear."""

    name: str | None = None
    email: str | None = None
    title: str | None = None
    company: str | None = None
    phone: str | None = None
    linkedin: str | None = None

    def __bool__(self) -> bool:
        return bool(self.name or self.email or self.title or self.company or self.phone or self.linkedin)

    def completed_by(self, other: "Person") -> "Person":
        """This person with what is missing taken from `other`."""
        return Person(
            self.name or other.name,
            self.email or other.email,
            self.title or other.title,
            self.company or other.company,
            self.phone or other.phone,
            self.linkedin or other.linkedin,
        )


@frozen
class Seeker:
    """For whom a mail is read. `timezone` is an IANA name; `also` holds further own addresses, lower-case."""

    name: str
    email: str
    timezone: str
    also: tuple[str, ...] = ()

    @property
    def addresses(self) -> frozenset[str]:
        """Every address under which this seeker writes."""
        return frozenset((self.email, *self.also))
