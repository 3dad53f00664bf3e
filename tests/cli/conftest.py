"""The command line as a person types it: in this process where that is enough, in one of its own where not."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import main

ROOT = Path(__file__).resolve().parents[2]


class Said(NamedTuple):
    """What a run of the program came to."""

    code: int
    out: str
    err: str

    def sentence(self) -> str:
        """The one line of trouble; there must be nothing else on stderr."""
        assert self.err.startswith("stormdrill: ") and self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        return self.err.removeprefix("stormdrill: ").strip()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home that is not there yet."""
    return tmp_path / "home"


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder one works in."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def say(home: Path, work: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Said]:
    """`say("check", path)`: runs a verb here, with STORMDRILL_HOME set."""
    monkeypatch.setenv("STORMDRILL_HOME", str(home))

    def run(*words: object) -> Said:
        capsys.readouterr()
        code = main.main([str(word) for word in words])
        return Said(code, *capsys.readouterr())

    return run


@pytest.fixture
def start(home: Path, work: Path) -> Callable[..., Said]:
    """`start("check", path, env={...})`: runs the program as a process of its own."""

    def run(*words: object, program: str = "", env: dict[str, str | None] | None = None, **how: object) -> Said:
        whole = {**os.environ, "STORMDRILL_HOME": str(home), "PYTHONUNBUFFERED": None, **(env or {})}
        given = {name: value for name, value in whole.items() if value is not None}
        head = ["-c", f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{program}"] if program else [str(ROOT / "main.py")]
        how.setdefault("stdout", subprocess.PIPE)
        done = subprocess.run([sys.executable, *head, *map(str, words)], cwd=work, env=given, text=True, timeout=120,
                              stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8", **how)
        return Said(done.returncode, done.stdout or "", done.stderr)

    return run


@pytest.fixture
def blank() -> Path:
    """The blank scenario: small, sound, without problems."""
    return ROOT / "scenarios" / "blank.yaml"
