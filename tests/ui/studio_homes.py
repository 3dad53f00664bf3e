"""Temporary homes for the scenarios room: a few small scenarios, own and shipped, and nothing else."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.clock import ManualClock
from app.paths import Paths
from app.settings import Settings
from app.ui.background import pools
from app.wiring import App, open_app
from tests.helpers.disk import read_only

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"
WALL_MS = 1_767_225_600_000


def home(folder: Path, *shipped: str) -> App:
    """A home with a small shelf of shipped scenarios: the blank one, the guitar, and others by name."""
    shelf = folder / "shipped"
    (shelf / "charts").mkdir(parents=True)
    shutil.copytree(SHIPPED / "policies", shelf / "policies")
    shutil.copy(SHIPPED / "cases.json", shelf)
    for name in ("blank", "guitar-on-the-tarmac", *shipped):
        shutil.copy(SHIPPED / f"{name}.yaml", shelf)
        chart = re.search(r"^chart: (\S+)", (SHIPPED / f"{name}.yaml").read_text(encoding="utf-8"), re.MULTILINE)
        shutil.copy(SHIPPED / chart[1], shelf / "charts")
    return open_app(replace(Paths.under(folder / "home"), scenarios=shelf), Settings(), ManualClock(WALL_MS))


def own(app: App, name: str, title: str = "", use: str = "practice", text: str = "") -> Path:
    """An own scenario made from the blank one."""
    folder = app.paths.home / "scenarios"
    folder.mkdir(parents=True, exist_ok=True)
    made = text or (SHIPPED / "blank.yaml").read_text(encoding="utf-8")
    said = {"id": name, "title": title or name.replace("-", " ").capitalize(), "use": use}
    for key, value in said.items():
        made = re.sub(rf"^{key}:.*$", f"{key}: {value}", made, count=1, flags=re.MULTILINE)
    file = folder / f"{name}.yaml"
    file.write_text(made, encoding="utf-8")
    return file


def settle(qtbot: object, rounds: int = 6) -> None:
    """Let work off the window's thread come to its end, and its results to the window."""
    for _ in range(rounds):
        assert pools.wait()
        qtbot.wait(5)


@contextmanager
def unreadable(file: Path) -> Iterator[None]:
    """Until the block ends, this process may not read the file."""
    with read_only(file.parent):
        who = os.geteuid()
        os.seteuid(os.getuid())
        file.chmod(0)
        os.seteuid(who)
        yield
