"""The demo plays the very drill that a rehearsal plays, and takes its pictures."""

from __future__ import annotations

from argparse import Namespace

from PySide6.QtCore import QCoreApplication, QEvent

from app.paths import Paths
from app.rehearsal.play import play
from app.settings import Settings
from app.ui import demo
from tests.ui.helpers_desk import desk_scenario


def test_it_prints_the_score_and_the_digest_of_the_rehearsal(qtbot, themed, tmp_path, capsys, monkeypatch):
    scenario = desk_scenario()
    monkeypatch.setattr(demo, "load_one", lambda paths, file: scenario)
    monkeypatch.setattr(demo, "find", lambda paths, name: tmp_path / name)
    options = Namespace(scenario="any", speed=None, seed=3, shots=str(tmp_path / "shots"))
    assert demo.run(Paths.under(tmp_path / "home"), Settings(theme="light"), options, on_screen=False) == 0
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    said = capsys.readouterr().out
    assert f"Digest {play(scenario, 'playbook', 3).drill.digest()}" in said
    assert "of 100" in said
    taken = sorted(file.name for file in (tmp_path / "shots").iterdir())
    assert taken[:2] == ["briefing.png", "debrief.png"]
    assert len(taken) == 7
