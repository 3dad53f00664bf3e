"""What lies at the top, and what must not stand anywhere in the repository."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from shutil import which

ROOT = Path(__file__).resolve().parents[2]
TOP = {"app", "scenarios", "assets", "tests", "main.py", "pyproject.toml", "README.md", "LICENSE"}
_LEFT = {".venv", ".git", ".pytest_cache", ".hypothesis", ".ruff_cache", ".import_linter_cache", "__pycache__", "build", "dist"}
_FORBIDDEN = re.compile(r"/home/\w+/|/root/|files\.pythonhosted|pypi\.org/simple|registry\.npmjs")


def _kept() -> list[str]:
    """Every file of the repository; where it came without its history, every file but what tools leave."""
    if (ROOT / ".git").exists() and which("git"):
        done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
        return [name for name in done.stdout.splitlines() if (ROOT / name).is_file()]
    names = (file.relative_to(ROOT) for file in sorted(ROOT.rglob("*")) if file.is_file())
    return [name.as_posix() for name in names if not _LEFT.intersection(name.parts) and ".egg-info" not in str(name)]


def test_nothing_strange_lies_at_the_top() -> None:
    tops = {name.split("/")[0] for name in _kept()}
    assert {top for top in tops if not top.startswith(".")} <= TOP


def test_no_machine_path_or_registry_host_is_kept() -> None:
    here = str(Path(__file__).relative_to(ROOT))
    kinds = (".py", ".md", ".toml", ".yaml", ".json", ".txt", "run")
    bad = [name for name in _kept() if name.endswith(kinds) and name != here
           and _FORBIDDEN.search((ROOT / name).read_text(encoding="utf-8"))]
    assert bad == []


def test_the_window_library_gives_back_what_it_borrows() -> None:
    """PySide6 6.12.0 loses one reference of None a call on Python 3.11 and then aborts."""
    program = ("import sys\nfrom PySide6.QtCore import QObject\nthing = QObject()\n"
               "before = sys.getrefcount(None)\nfor _ in range(1000): thing.setObjectName('x')\n"
               "after = sys.getrefcount(None)\nassert abs(after - before) < 100, (before, after)")
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
