"""One window on one home, and a killed one blocks nobody."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import StorageError
from app.storage.home_lock import HomeLock
from tests.helpers.disk import read_only

ROOT = Path(__file__).resolve().parents[2]
HOLDER = """
import sys, time
from pathlib import Path
from app.storage.home_lock import HomeLock
lock = HomeLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_window_is_told_until_the_first_is_gone(tmp_path: Path) -> None:
    first = HomeLock(tmp_path / "home")
    with pytest.raises(StorageError, match="already open on the folder .*home"):
        HomeLock(tmp_path / "home")
    first.release()
    first.release()
    HomeLock(tmp_path / "home").release()


def test_a_window_in_another_process_counts_too_and_a_killed_one_does_not(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(StorageError, match="already open"):
            HomeLock(tmp_path)
        os.kill(holder.pid, signal.SIGKILL)
        holder.wait()
        HomeLock(tmp_path).release()


def test_two_homes_do_not_mind_each_other(tmp_path: Path) -> None:
    locks = [HomeLock(tmp_path / "one"), HomeLock(tmp_path / "two")]
    for lock in locks:
        lock.release()


def test_a_home_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    folder.mkdir()
    with read_only(folder), pytest.raises(StorageError, match="cannot be opened|not written"):
        HomeLock(folder)
