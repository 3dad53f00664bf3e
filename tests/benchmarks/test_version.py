"""`main.py --version` costs little more than starting Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parents[2]
MOST_TIMES = 3
_ROUNDS = 15


def _seconds(arguments: list[str]) -> float:
    began = perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, capture_output=True)
    return perf_counter() - began


def test_the_version_is_told_in_three_times_a_bare_start() -> None:
    rounds = [(_seconds(["main.py", "--version"]), _seconds(["-c", "pass"])) for _ in range(_ROUNDS)]
    ratio = median(version for version, _ in rounds) / median(bare for _, bare in rounds)
    print(f"\nversion / bare start: {ratio:.2f} x")
    assert ratio <= MOST_TIMES
