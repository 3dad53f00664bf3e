"""What a new process loads, and what it must not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("networkx", "sqlite_utils", "sqlite3", "pydantic", "yaml", "typst", "cryptography", "platformdirs",
         "openpyxl", "xlsxwriter")


def _loaded(program: str) -> set[str]:
    """Top-level names of the modules that are loaded after the program ran in a new interpreter."""
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys\nprint('\\n'.join(sorted(sys.modules)))"],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=True,
    )
    return {line.split(".")[0] for line in done.stdout.splitlines()}


@pytest.mark.parametrize(
    "module",
    ["app.cli.entry", "app.cli.parser", "app.wiring", "app.services.session", "app.authoring", "app.storage",
     "app.exports", "app.rehearsal.play", "app.engine.drill", "app.engine.view", "app.engine.scoring",
     "app.org.tables", "app.org.walks"],
)
def test_only_the_window_loads_qt(module: str) -> None:
    assert not {"PySide6", "shiboken6"} & _loaded(f"import {module}")


@pytest.mark.parametrize("module", ["app.cli.parser", "app.wiring", "app.engine.drill", "app.ui.application"])
def test_heavy_libraries_wait_until_they_are_needed(module: str) -> None:
    assert not set(HEAVY) & _loaded(f"import {module}")


def test_the_engine_runs_without_the_graph_library() -> None:
    assert "networkx" not in _loaded("import app.engine.drill, app.engine.scoring, app.org.walks, app.rehearsal.play")


def test_the_version_is_told_without_loading_anything_heavy() -> None:
    program = "import sys; sys.argv = ['main.py', '--version']\nimport main\nmain.main(['--version'])"
    loaded = _loaded(program)
    assert not {"PySide6", "argparse", *HEAVY} & loaded


@pytest.mark.parametrize("verb", ["check", "new", "rehearse", "replay", "report", "schema"])
def test_no_verb_but_demo_loads_qt(verb: str) -> None:
    program = (f"import main, io, contextlib\nwith contextlib.redirect_stdout(io.StringIO()):\n"
               f"    try: main.main([{verb!r}, '--help'])\n    except SystemExit: pass")
    assert "PySide6" not in _loaded(program)
