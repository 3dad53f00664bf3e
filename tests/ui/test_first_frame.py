"""The first instant: a frame in the right colours that says EXERCISE, and nothing heavy loaded behind it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.settings import Settings
from app.ui import application, first_frame
from app.ui.theme import tokens

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("networkx", "sqlite_utils", "sqlite3", "pydantic", "yaml", "typst", "xlsxwriter", "openpyxl", "cryptography")

LOADED = """
import os, sys
from PySide6.QtWidgets import QApplication
from app.paths import Paths
from app.ui import application
from app.ui.flow import Flow
def told(self):
    print(*sorted(sys.modules), flush=True)
    os._exit(0)
Flow.start = told
application.run_window(Paths.under(sys.argv[1]))
"""


def _run(program: str, home: Path) -> str:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", program, str(home)], env=environment, cwd=ROOT, check=True, capture_output=True, text=True,
        timeout=60,
    )
    return done.stdout


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home whose library has an index, as every start but the first finds it."""
    from app.services.library import Library

    folder = tmp_path / "scenarios"
    for part in ("charts", "policies"):
        shutil.copytree(ROOT / "scenarios" / part, folder / part)
    shutil.copy(ROOT / "scenarios" / "guitar-on-the-tarmac.yaml", folder)
    Library([folder], tmp_path / "home" / "cache").rebuild(workers=0)
    return tmp_path / "home"


def test_the_library_is_on_screen_before_any_heavy_library_is_loaded(home: Path) -> None:
    loaded = set(_run(LOADED, home).split())
    assert "app.ui.pages.library_page" in loaded
    assert sorted(loaded.intersection(HEAVY)) == []
    assert not [name for name in loaded if name.startswith(("app.storage", "app.authoring", "app.org.compile"))]


def test_the_first_frame_is_painted_in_the_colours_that_were_chosen(qtbot, themed) -> None:
    for scheme in ("light", "dark"):
        window = application.bare_window(themed, Settings(theme=scheme))
        qtbot.addWidget(window)
        window.resize(1280, 720)
        with qtbot.waitExposed(window):
            window.show()
        picture = window.grab().toImage()
        assert picture.pixelColor(600, 70).name().upper() == tokens.SCHEMES[scheme]["canvas"]
        assert picture.pixelColor(600, 10).name().upper() == tokens.SCHEMES[scheme]["surface"]


def test_every_letter_of_exercise_is_drawn() -> None:
    drawn = first_frame.svg(1280, 720, tokens.LIGHT, 1.0).decode()
    assert drawn.count("<path") == len("EXERCISE")
    assert tokens.LIGHT["warn"] in drawn


@pytest.mark.parametrize(("scheme", "system_is_dark", "dark"), [
    ("system", True, True), ("system", False, False), ("light", True, False), ("dark", False, True),
])
def test_a_choice_beats_the_system(scheme: str, system_is_dark: bool, dark: bool) -> None:
    assert first_frame.tokens_for(scheme, system_is_dark) is (tokens.DARK if dark else tokens.LIGHT)


def test_what_to_do_after_the_first_paint_is_done_once(qtbot, themed) -> None:
    window = application.bare_window(themed, Settings())
    qtbot.addWidget(window)
    done = []
    window.when_painted(lambda: done.append(1))
    window.show()
    qtbot.waitUntil(lambda: bool(done))
    window.update()
    qtbot.wait(10)
    assert done == [1]
