"""How soon something is on screen, beside a bare window in the same run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST = 1.3
"""Times the bare window, process start to end of the first paint."""
ROUNDS = 9

BARE = """
import os
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""
OURS = """
import os, sys
from app.paths import Paths
from app.ui.application import run_window
run_window(Paths.under(sys.argv[1]), lambda: os._exit(0))
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


def test_the_first_frame_is_there_almost_as_soon_as_a_bare_window(home: Path) -> None:
    times: dict[str, list[float]] = {BARE: [], OURS: []}
    for program in (BARE, OURS):
        _run(program, home)  # once for the bytecode and the disk
    for _ in range(ROUNDS):
        for program, found in times.items():
            started = perf_counter()
            _run(program, home)
            found.append(perf_counter() - started)
    bare, ours = median(times[BARE]), median(times[OURS])
    print(f"bare window {bare * 1000:.0f} ms, first frame {ours * 1000:.0f} ms: {ours / bare:.2f} x")
    assert ours / bare <= MOST
