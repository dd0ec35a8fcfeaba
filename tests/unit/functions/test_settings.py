import re
from pathlib import Path

import pytest

from infra.local.template import INFRA, resources
from legwork import settings as settings_module
from legwork.settings import NEEDS, Settings
from legwork.values.errors import SettingsError

GOOD = {
    "LEGWORK_TABLE": "table",
    "LEGWORK_BUCKET": "bucket",
    "LEGWORK_LETTERS_QUEUE_URL": "https://queue.example/letters",
    "LEGWORK_ASSISTANT": "Assistant@Mail.Example",
    "LEGWORK_CONFIGURATION_SET": "letters",
}


def test_one_error_names_everything_that_is_missing_or_wrong():
    with pytest.raises(SettingsError) as caught:
        Settings.from_environ({"LEGWORK_ASSISTANT": "nobody", "LEGWORK_SIGN_UP_MODE": "all", "LEGWORK_TABLE": " "})

    assert set(str(caught.value).split("; ")) == {
        "LEGWORK_TABLE is not set",
        "LEGWORK_BUCKET is not set",
        "LEGWORK_LETTERS_QUEUE_URL is not set",
        "LEGWORK_CONFIGURATION_SET is not set",
        "LEGWORK_ASSISTANT is not a plain address",
        "LEGWORK_SIGN_UP_MODE is none of open, invited, domains",
    }


def test_addresses_and_lists_are_lower_case():
    settings = Settings.from_environ({**GOOD, "LEGWORK_SIGN_UP_LIST": "Oak.example, birch.example,"})

    assert settings.assistant == "assistant@mail.example"
    assert settings.sign_up_list == {"oak.example", "birch.example"}


def test_what_is_not_set_has_its_default():
    settings = Settings.from_environ(GOOD)

    assert (settings.assistant_name, settings.sign_up_mode) == ("Legwork", "open")
    assert settings.verification_domains == {"google.com"}


@pytest.mark.parametrize("function", sorted(NEEDS))
def test_a_function_is_content_with_what_it_needs(function):
    needed = {key: value for key, value in GOOD.items() if key in NEEDS[function]}

    assert Settings.from_environ(needed, NEEDS[function]).table == "table"


def test_an_assistant_with_a_tag_of_its_own_leaves_no_room_for_ours():
    with pytest.raises(SettingsError, match="LEGWORK_ASSISTANT"):
        Settings.from_environ({**GOOD, "LEGWORK_ASSISTANT": "assistant+x@mail.example"})


@pytest.mark.parametrize("function", sorted(NEEDS))
def test_the_template_gives_a_function_what_it_needs(function):
    functions = resources("../template.yaml", "AWS::Serverless::Function")
    (own,) = [told for told in functions.values() if told["CodeUri"] == f"functions/{function}/"]
    given = set(own["Environment"]["Variables"]) | {"LEGWORK_TABLE"}  # the table is given to all, under Globals

    assert NEEDS[function] <= given
    assert {key for key in given if key.startswith("LEGWORK_")} <= documented()


def documented():
    return set(re.findall(r"^\| (LEGWORK_\w+) \|", settings_module.__doc__, re.MULTILINE))


def test_every_setting_that_is_read_is_documented():
    source = Path(settings_module.__file__).read_text(encoding="utf-8")

    assert set(re.findall(r'"(LEGWORK_\w+)"', source)) == documented()
    assert "LEGWORK_TABLE" in (INFRA / "../template.yaml").read_text(encoding="utf-8")


def test_days_are_a_number():
    assert Settings.from_environ({**GOOD, "LEGWORK_RAW_MAIL_DAYS": "7"}).raw_mail_days == 7
    with pytest.raises(SettingsError, match="LEGWORK_RAW_MAIL_DAYS is no number"):
        Settings.from_environ({**GOOD, "LEGWORK_RAW_MAIL_DAYS": "soon"})
