"""What ships in the Lambda layer: a software bill of materials (CycloneDX 1.5), or the list of docs/shipped.md.

python infra/dev/shipped.py .aws-sam/build/Layer/python --sbom build/sbom.json
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path
from typing import Any

PROJECT = {"type": "application", "name": "legwork-assistant", "licenses": [{"expression": "MIT"}]}
OSI = "License :: OSI Approved :: "
PAGE = """# What ships

The Lambda layer holds Legwork itself ([MIT](../LICENSE)) and these packages, in the versions that
[shared/requirements.txt](../shared/requirements.txt) pins by hash. `make sbom` builds the layer and writes the same as
CycloneDX to `build/sbom.json`; a test compares this page with a built layer. boto3 comes with the Lambda runtime.

| package | version | licence |
| --- | --- | --- |
"""


@dataclass(frozen=True, slots=True, order=True)
class Package:
    """An installed distribution. `licence` is an SPDX expression where it says one, else its own words."""

    name: str
    version: str
    licence: str


def packages(folder: Path) -> Iterator[Package]:
    """The distributions that are installed in a folder, by name."""
    for metadata in sorted(folder.glob("*.dist-info/METADATA")):
        told = HeaderParser().parsestr(metadata.read_text(encoding="utf-8"))
        spoken = [one.removeprefix(OSI) for one in told.get_all("Classifier", []) if one.startswith(OSI)]
        words = (told.get("License") or "").strip().splitlines()
        licence = told.get("License-Expression") or (words[0] if words else "") or ", ".join(spoken)
        yield Package(str(told["Name"]).lower().replace("_", "-"), str(told["Version"]), licence)


def page(found: list[Package]) -> str:
    """docs/shipped.md."""
    return PAGE + "".join(f"| {one.name} | {one.version} | {one.licence} |\n" for one in found)


def bill(found: list[Package]) -> dict[str, Any]:
    """The bill of materials. The same packages make the same bill: it holds no time and no number of its own."""
    components = [
        {
            "type": "library",
            "name": one.name,
            "version": one.version,
            "purl": f"pkg:pypi/{one.name}@{one.version}",
            "licenses": [{"license": {"name": one.licence}}],
        }
        for one in found
    ]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": PROJECT},
        "components": components,
    }


def main() -> int:
    """Write the bill where it is asked for; print the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder python of a built layer")
    parser.add_argument("--sbom", type=Path, help="write the bill of materials there")
    arguments = parser.parse_args()
    found = sorted(packages(arguments.folder))
    if not found:
        print(f"no packages in {arguments.folder}", file=sys.stderr)
        return 1
    if arguments.sbom:
        arguments.sbom.parent.mkdir(parents=True, exist_ok=True)
        arguments.sbom.write_text(json.dumps(bill(found), indent=2) + "\n", encoding="utf-8")
    print(page(found), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
