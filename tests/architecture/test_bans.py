"""What may not be called: clocks, dice, sleep, pickles, bare excepts; and no widget in a model."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WIDGETS = ("PySide6.QtWidgets", "PySide6.QtSvgWidgets")
PLAIN = ("app/ui/models", "app/ui/bridge.py", "app/ui/text.py", "app/ui/desk_words.py")
"""These work without widgets, so they can be tested without a window."""


def _ruff(folder: Path, *paths: str) -> tuple[int, str]:
    done = subprocess.run([sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format", "concise", *paths],
                          cwd=folder, capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout + done.stderr


def test_the_code_calls_nothing_it_may_not() -> None:
    code, said = _ruff(ROOT, "app", "tests", "main.py")
    assert code == 0, said


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("import time\nTHEN = time.time()\n", "TID251"),
        ("from time import sleep\nsleep(1)\n", "TID251"),
        ("import time\nTHEN = time.perf_counter()\n", "TID251"),
        ("from datetime import datetime\nTHEN = datetime.now()\n", "TID251"),
        ("from datetime import date\nTHEN = date.today()\n", "TID251"),
        ("import random\nDICE = random.Random(1)\n", "TID251"),
        ("from random import shuffle\nshuffle([])\n", "TID251"),
        ("import pickle\npickle.dumps(1)\n", "TID251"),
        ("from PySide6.QtCore import QDateTime\nQDateTime.currentDateTime()\n", "TID251"),
        ("try:\n    A = 1\nexcept:\n    A = 2\n", "E722"),
        ("try:\n    A = 1\nexcept Exception:\n    A = 2\n", "BLE001"),
        ("eval('1')\n", "S307"),
        ("exec('1')\n", "S102"),
        ("print(1)\n", "T201"),
        ("import json\n", "F401"),
    ],
)
def test_each_ban_bites(tmp_path: Path, text: str, rule: str) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for folder in ("app/services", "app/ui/widgets"):
        file = tmp_path / folder / "fault.py"
        file.parent.mkdir(parents=True)
        file.write_text(text)
        code, said = _ruff(tmp_path, f"{folder}/fault.py")
        assert code == 1 and rule in said, said


def _imported(file: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def test_models_and_plumbing_know_no_widgets() -> None:
    files = [file for place in PLAIN for file in ([ROOT / place] if place.endswith(".py") else (ROOT / place).glob("*.py"))]
    assert len(files) > len(PLAIN)
    assert [str(file) for file in files if _imported(file) & set(WIDGETS)] == []
