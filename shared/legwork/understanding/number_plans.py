"""Which numbers a country gives out, as `phonenumbers` knows it: loaded where there is a number, for it is dear."""

from typing import Literal

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat, PhoneNumberType

Sort = Literal["mobile", "toll-free"]

_SORTS: dict[int, Sort] = {PhoneNumberType.TOLL_FREE: "toll-free", PhoneNumberType.MOBILE: "mobile"}


def in_e164(number: str, region: str | None, *, sorts: bool = True) -> tuple[str | None, Sort | None]:
    """A number, as dialled in `region` or with its country code, in E.164, and its sort.

    None where no country has such numbers, and for the other sorts. Not `sorts`: without its sort, which is dear.
    """
    try:
        parsed = phonenumbers.parse(number, region)
    except NumberParseException:
        return None, None
    if not phonenumbers.is_possible_number(parsed):
        return None, None
    return phonenumbers.format_number(parsed, PhoneNumberFormat.E164), _SORTS.get(_sort(parsed)) if sorts else None


def is_possible(number: str, region: str) -> bool:
    """Whether a number, as written, is as long as those of a region."""
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(number, region))
    except NumberParseException:
        return False


def is_in_use(number: str, region: str | None = None) -> bool:
    """Whether a number, in E.164 or as written in `region`, lies in a range that its country has given out."""
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, region))
    except NumberParseException:
        return False


def _sort(number: PhoneNumber) -> int:
    """The sort of a number; mobile too where it is not in use but begins as only mobile ones of its country do."""
    sort = phonenumbers.number_type(number)
    region = phonenumbers.region_code_for_country_code(number.country_code or 0)
    if sort != PhoneNumberType.UNKNOWN:
        return sort
    mobile, fixed = (
        str(example.national_number) if example else ""
        for example in (
            phonenumbers.example_number_for_type(region, PhoneNumberType.MOBILE),
            phonenumbers.example_number_for_type(region, PhoneNumberType.FIXED_LINE),
        )
    )
    national = str(number.national_number)
    alike = len(national) == len(mobile) and national[:1] == mobile[:1] != fixed[:1]
    return PhoneNumberType.MOBILE if alike else sort
