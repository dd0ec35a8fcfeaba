"""The career that an ask names."""


def career_of_ask(text: str) -> str | None:
    """The career named by an ask ("your work as an actuary"), without article; None where it names none."""
    return None
