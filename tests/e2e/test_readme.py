"""What the README shows is what happens."""

import contextlib
import re
from pathlib import Path

from legwork.__main__ import main

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def shown(command):
    """What the README prints below a command."""
    return re.search(rf"```console\n\$ {re.escape(command)}\n(.*?)```", README, re.DOTALL)[1]


def test_the_demo_prints_what_the_readme_shows(tmp_path, capsys):
    status = main(["replay", str(ROOT / "examples" / "demo" / "story.yaml"), "--out", str(tmp_path)])

    assert status == 0
    assert capsys.readouterr().out.replace(str(tmp_path), "build/demo") == shown("make demo")


def test_every_page_that_the_readme_names_is_there():
    links = re.findall(r"\]\((?!https?:)([^)#]+)", README)
    assert links
    assert all((ROOT / link).exists() for link in links)


def test_every_command_of_legwork_is_in_the_readme(capsys):
    with contextlib.suppress(SystemExit):
        main(["--help"])
    commands = re.findall(r"^    (\w+) ", capsys.readouterr().out, re.MULTILINE)
    assert commands
    assert all(f"legwork {command}" in README for command in commands)
