"""A real learning record store on loopback: ralph, from the package index, in a virtual environment of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import venv
from pathlib import Path

PACKAGE = "ralph-malph[full]==5.1.0"
READY = "STORMDRILL_RALPH_PYTHON"
"""A Python that has it already; absent: one is made, which costs 157 MB."""
_LAUNCHER = """
import sys
from ralph.backends.data.base import BaseOperationType
from ralph.backends.data.fs import FSDataBackend
# As it comes, its file back-end takes the first write and refuses every later one.
FSDataBackend.default_operation_type = BaseOperationType.APPEND
import uvicorn
uvicorn.run("ralph.api:app", host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
"""
_START_SECONDS, _INSTALL_SECONDS = 90, 900


def python_with_store(folder: Path) -> Path:
    """A Python that can run the store."""
    ready = os.environ.get(READY)
    if ready:
        return Path(ready)
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", PACKAGE], check=True, timeout=_INSTALL_SECONDS,
                   stdout=subprocess.DEVNULL)
    return python


class RealStore:
    """One store with its data in a folder; it can be stopped and started again at the same address."""

    def __init__(self, python: Path, folder: Path) -> None:
        self._python, self._folder = python, folder
        (folder / "data").mkdir(parents=True)
        (folder / "launch.py").write_text(_LAUNCHER)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self._environment = {
            **os.environ, "RALPH_APP_DIR": str(folder), "RALPH_RUNSERVER_BACKEND": "fs",
            "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": str(folder / "data"),
            "RALPH_BACKENDS__LRS__FS__DEFAULT_LRS_FILE": "statements.jsonl",
        }  # fmt: skip
        self._run = None
        subprocess.run(
            [python, "-m", "ralph", "auth", "-u", "trainer", "-p", "secret", "-s", "all", "-M", "mailto:t@example.org",
             "-N", "Trainer", "-w"], cwd=folder, env=self._environment, check=True, timeout=120, capture_output=True,
        )  # fmt: skip

    @property
    def endpoint(self) -> str:
        """Its address as it ends before /statements."""
        return f"http://127.0.0.1:{self._port}/xAPI"

    @property
    def kept(self) -> list[str]:
        """The lines it has on disk."""
        file = self._folder / "data" / "statements.jsonl"
        return file.read_text("utf-8").splitlines() if file.exists() else []

    def start(self) -> None:
        """Start it and wait until it answers."""
        with (self._folder / "log.txt").open("ab") as log:
            self._run = subprocess.Popen([self._python, "launch.py", str(self._port)], cwd=self._folder,
                                         env=self._environment, stdout=log, stderr=log)
        until = time.monotonic() + _START_SECONDS
        while time.monotonic() < until and self._run.poll() is None:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self._port}/__lbheartbeat__", timeout=2) as answer:
                    if answer.status == 200:
                        return
            except (urllib.error.URLError, OSError):
                time.sleep(0.2)
        self.stop()
        raise AssertionError((self._folder / "log.txt").read_text("utf-8", "replace")[-2_000:])

    def stop(self) -> None:
        """Stop it; harmless when it is not running."""
        if self._run is not None:
            self._run.kill()
            self._run.wait(30)
            self._run = None
