"""How much of a mail is read: every limit with its reason. Mail is hostile until it is read."""

from legwork.values.frozen import frozen


@frozen
class Caps:
    """Limits on one mail. Beyond a hard one the mail is unreadable; what a soft one cuts is named in the defects."""

    total_bytes: int = 40 * 1024 * 1024  # hard: what the S3 action of an SES receipt rule accepts (SES quotas)
    header_block_bytes: int = 512 * 1024  # hard: mail servers stop at 64 KB to 1 MB (Exchange 256 KB, Postfix 100 KB)
    header_bytes: int = 32 * 1024  # soft, per header: four hundred recipients or References fit
    headers: int = 1_000  # soft: relays and scanners add a hundred at most
    content_type_bytes: int = 2 * 1024  # soft: the standard library's parameter parser is quadratic
    parts: int = 1_000  # hard: leaves that are looked at
    depth: int = 25  # hard: forwards of forwards stay under ten
    part_bytes: int = 1024 * 1024  # soft, decoded text of one part: a novel
    decoded_bytes: int = 4 * 1024 * 1024  # soft, decoded text of the whole mail
    calendar_bytes: int = 512 * 1024  # soft: an invitation with its time zones is 10 KB
    attached: int = 50  # soft: messages read out of one mail


CAPS = Caps()
