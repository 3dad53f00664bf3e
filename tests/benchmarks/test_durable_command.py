"""What it costs that every command is safe before it is carried out, beside SQLite's own price."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from statistics import median
from time import perf_counter_ns

from app.engine import commands as c
from tests.services.desk import ASK, CLIP, home, practice

MOST = 3
"""Times the price of a bare commit; both are measured in turn, so that a busy disk meets both."""
ROUNDS = 300


def test_a_durable_command_costs_at_most_three_bare_commits(tmp_path: Path) -> None:
    with home(tmp_path / "home") as app:
        session = practice(app)
        app.clock.move(60_000)
        session.tick()
        bare = _bare(tmp_path / "bare.db")
        commits, commands = [], []
        for number in range(ROUNDS):
            command = c.Classify(0, (CLIP, ASK)[number % 2], ("claim", "question")[number // 2 % 2])
            start = perf_counter_ns()
            bare.execute("INSERT INTO row VALUES (?, ?)", (number, "x" * 200))
            between = perf_counter_ns()
            session.command(command)
            end = perf_counter_ns()
            commits.append(between - start)
            commands.append(end - between)
        bare.close()
        assert len(app.runs.record(session.run).entries) == ROUNDS
    ratio = median(commands) / median(commits)
    print(f"durable command {median(commands) / 1e6:.3f} ms, bare commit {median(commits) / 1e6:.3f} ms: {ratio:.2f} x")
    assert ratio <= MOST


def _bare(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE row (number INTEGER PRIMARY KEY, text TEXT)")
    return connection
