"""Compiled scenarios as JSON: exact both ways, distrustful, and kept by content."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.authoring import load
from app.engine.codec import from_json, scenario_digest, to_json
from app.engine.scenario import Scenario
from app.errors import InputError
from tests.authoring.files import BLANK, SHIPPED


@pytest.fixture(scope="module")
def shipped() -> list[Scenario]:
    found = [load(file).scenario for file in sorted(SHIPPED.glob("*.yaml"))]
    assert None not in found
    return [scenario for scenario in found if scenario is not None]


def test_every_shipped_scenario_comes_back_equal(shipped: list[Scenario]) -> None:
    for scenario in shipped:
        text = to_json(scenario)
        again = from_json(text)
        assert again == scenario
        assert again.lines == scenario.lines
        assert to_json(again) == text
        assert scenario_digest(again) == scenario.digest


def test_what_is_no_compiled_scenario_is_refused(shipped: list[Scenario]) -> None:
    data = json.loads(to_json(shipped[0]))
    wrong = [
        "",
        "[]",
        "{}",
        "[" * 100_000,
        json.dumps({**data, "pace": "20"}),
        json.dumps({**data, "pace": True}),
        json.dumps({**data, "weights": [1, 2]}),
        json.dumps({**data, "levels": data["levels"][:2]}),
        json.dumps({**data, "extra": 1}),
        json.dumps({name: value for name, value in data.items() if name != "seat"}),
        json.dumps({**data, "injects": [{**data["injects"][0], "when": [1.5]}]}),
        json.dumps({**data, "lines": {"a": 1}}),
    ]
    for text in wrong:
        with pytest.raises(InputError):
            from_json(text)


def kept(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def test_a_kept_scenario_is_the_compiled_one(tmp_path: Path) -> None:
    first = load(SHIPPED / "blank.yaml", cache=tmp_path / "cache")
    second = load(SHIPPED / "blank.yaml", cache=tmp_path / "cache")
    assert first == second == load(SHIPPED / "blank.yaml")
    assert len(kept(tmp_path / "cache")) == 1


def test_warnings_come_back_from_the_cache(tmp_path: Path) -> None:
    file = tmp_path / "other-name.yaml"
    file.write_text(BLANK, encoding="utf-8")
    first = load(file, cache=tmp_path / "cache")
    assert [problem.code for problem in first.problems] == ["SD314"]
    assert load(file, cache=tmp_path / "cache") == first


def test_a_change_in_any_file_is_another_entry(tmp_path: Path) -> None:
    for part in ("charts/skylark-hub.yaml", "policies/default.yaml", "cases.json", "blank.yaml"):
        (tmp_path / part).parent.mkdir(exist_ok=True)
        (tmp_path / part).write_bytes((SHIPPED / part).read_bytes())
    cache = tmp_path / "cache"
    load(tmp_path / "blank.yaml", cache=cache)
    for count, part in enumerate(("charts/skylark-hub.yaml", "policies/default.yaml", "blank.yaml"), 2):
        with open(tmp_path / part, "a", encoding="utf-8") as file:
            file.write("# a word more\n")
        assert load(tmp_path / "blank.yaml", cache=cache).scenario is not None
        assert len(kept(cache)) == count


@pytest.mark.parametrize("damage", [b"", b"rubbish", b"0" * 64 + b"\n[]\n{}"])
def test_a_broken_entry_is_made_anew(damage: bytes, tmp_path: Path) -> None:
    good = load(SHIPPED / "blank.yaml", cache=tmp_path)
    entry = kept(tmp_path)[0]
    content = entry.read_bytes()
    entry.write_bytes(damage or content[: len(content) // 2])
    assert load(SHIPPED / "blank.yaml", cache=tmp_path) == good
    assert entry.read_bytes() == content


def test_a_cache_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    in_the_way = tmp_path / "cache"
    in_the_way.write_text("a file", encoding="utf-8")
    assert load(SHIPPED / "blank.yaml", cache=in_the_way).scenario is not None


def test_a_scenario_with_errors_is_not_kept(tmp_path: Path) -> None:
    file = tmp_path / "blank.yaml"
    file.write_text(BLANK.replace("by: noor", "by: nour"), encoding="utf-8")
    assert load(file, cache=tmp_path / "cache").scenario is None
    assert not (tmp_path / "cache").exists()


def test_the_door_is_light_and_a_kept_scenario_needs_no_parser(tmp_path: Path) -> None:
    load(SHIPPED / "blank.yaml", cache=tmp_path)
    program = (
        "import sys; from app.authoring import load\n"
        "heavy = {'yaml', 'pydantic', 'networkx'}\n"
        "assert not heavy & set(sys.modules), 'by the import'\n"
        f"assert load({str(SHIPPED / 'blank.yaml')!r}, cache={str(tmp_path)!r}).scenario\n"
        "assert not heavy & set(sys.modules), 'by the cache'\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=SHIPPED.parent)
