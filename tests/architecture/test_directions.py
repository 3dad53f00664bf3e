"""The house's rules of import hold, and every rule has been seen to bite."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

FAULTS = {
    "one direction": [
        ("app/engine/fault.py", "import app.services.scenarios\n"),
        ("app/services/fault.py", "def late():\n    import app.wiring\n"),
        ("app/storage/fault.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import app.authoring\n"),
        ("app/stray/__init__.py", ""),
    ],
    "Qt lives in ui": [("app/services/fault.py", "import PySide6\n"), ("app/engine/fault.py", "import shiboken6\n")],
    "the core is pure": [
        ("app/engine/fault.py", "import time\n"),
        ("app/org/fault.py", "from pathlib import Path\n"),
        ("app/rehearsal/fault.py", "import random\n"),
    ],
    "networkx stays behind org": [("app/engine/fault.py", "import networkx\n")],
    "SQL stays behind storage": [("app/services/fault.py", "import sqlite3\n")],
    "pages do not know each other": [("app/ui/pages/fault.py", "import app.ui.pages.library_page\n")],
    "inside the window": [
        ("app/ui/models/fault.py", "import app.ui.pages.library_page\n"),
        ("app/ui/models/fault.py", "import app.ui.widgets.labels\n"),
        ("app/ui/widgets/fault.py", "def late():\n    import app.ui.pages.library_page\n"),
        ("app/ui/dialogs/fault.py", "import app.ui.widgets.labels\n"),
        ("app/ui/pages/fault.py", "import app.ui.flow\n"),
        ("app/ui/delegates/fault.py", "import app.ui.main_window\n"),
        ("app/ui/stray.py", '"""A module that no layer names."""\n'),
    ],
    "no cycles": [
        ("app/engine/fault_one.py", "import app.engine.fault_two\n"),
    ],
}
COMPANIONS = {"app/engine/fault_one.py": ("app/engine/fault_two.py", "import app.engine.fault_one\n")}


def _lint(folder: Path) -> tuple[int, str]:
    program = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout + done.stderr


def _contracts() -> dict[str, dict]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {contract["name"]: contract for contract in settings["tool"]["importlinter"]["contracts"]}


def test_every_rule_of_import_has_been_broken_once() -> None:
    assert set(FAULTS) == set(_contracts())


@pytest.mark.parametrize(
    ("rule", "free"),
    [
        ("Qt lives in ui", {"ui"}),
        ("networkx stays behind org", {"org", "settings", "paths", "clock", "errors", "said", "units"}),
        ("SQL stays behind storage", {"storage", "settings", "paths", "clock", "errors", "said", "units"}),
    ],
)
def test_no_room_is_forgotten_by_a_rule(rule: str, free: set[str]) -> None:
    rooms = {file.relative_to(ROOT / "app").parts[0].removesuffix(".py") for file in (ROOT / "app").rglob("*.py")} - {"__init__"}
    assert {name.removeprefix("app.") for name in _contracts()[rule]["source_modules"]} | free >= rooms


def test_all_rules_of_import_are_kept() -> None:
    code, said = _lint(ROOT)
    assert code == 0, said


@pytest.fixture(scope="module")
def copied_house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the code that may be broken."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copytree(ROOT / "app", folder / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


@pytest.mark.parametrize(
    ("rule", "file", "text"), [(rule, file, text) for rule, faults in FAULTS.items() for file, text in faults]
)
def test_each_rule_bites_when_it_is_broken(copied_house: Path, rule: str, file: str, text: str) -> None:
    written = [(file, text)] + ([COMPANIONS[file]] if file in COMPANIONS else [])
    try:
        for name, content in written:
            target = copied_house / name
            target.parent.mkdir(exist_ok=True)
            target.write_text(content)
        code, said = _lint(copied_house)
        assert code != 0
        assert f"{rule} BROKEN" in said
    finally:
        for name, _ in written:
            (copied_house / name).unlink()
        shutil.rmtree(copied_house / "app" / "stray", ignore_errors=True)
