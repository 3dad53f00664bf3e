"""On a machine without libyaml the pure parser gives the same scenario and the same problems."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from app.authoring import check_paths, load
from tests.authoring.files import BLANK, SHIPPED
from tests.authoring.shipped import NAMES

PROGRAM = """
import json, sys
sys.modules["yaml.cyaml"] = None
from app.authoring import check_paths, load
good, *bad = sys.argv[1:]
print(json.dumps([load(good).scenario.digest, check_paths(bad)]))
"""


@pytest.mark.parametrize("name", NAMES)
def test_every_shipped_drill_reads_the_same(name: str) -> None:
    """Flow mappings with a question mark or a colon in them are where the two parsers part."""
    text = (SHIPPED / f"{name}.yaml").read_text(encoding="utf-8")
    assert yaml.load(text, Loader=yaml.BaseLoader) == yaml.load(text, Loader=yaml.CBaseLoader)


def test_the_pure_parser_is_of_the_same_mind(tmp_path: Path) -> None:
    texts = {
        "names": BLANK.replace("by: noor", "by: nour"),
        "alias": BLANK.replace("sector: airline", "sector: *here"),
        "deep": BLANK.replace("seat: community-manager", "seat: " + "[" * 300 + "]" * 300),
        "twice": BLANK.replace("seat: community-manager", "seat: a\nseat: b"),
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    bad = [str(tmp_path / f"{name}.yaml") for name in texts]
    good = str(SHIPPED / "blank.yaml")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, good, *bad], check=True, capture_output=True, text=True, cwd=SHIPPED.parent
    )
    scenario = load(good).scenario
    assert scenario is not None
    assert json.loads(done.stdout) == [scenario.digest, [list(problem) for problem in check_paths(bad)]]
