"""The export bar: what would be written is told before, how far it is while, and where it went after."""

from __future__ import annotations

import csv
import os
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from app.clock import ManualClock
from app.services.exporting import Asked, Exporting
from app.storage.export_log import ExportLog
from app.storage.export_rows import ExportRows
from app.ui.background import pools
from app.ui.widgets.hr.export_bar import ExportBar
from app.ui.widgets.studio import asking_files
from tests.services.export_homes import DAY_MS, START_MS, filled
from tests.ui.helpers import pages


@pytest.fixture
def exporting(tmp_path: Path):
    """Exports from a data file with a little of everything."""
    (tmp_path / "out").mkdir()
    with filled(tmp_path / "stormdrill.db") as database:
        def nobody(keys, asked):
            yield from ()

        yield Exporting(ExportRows(database.path), ExportLog(database), ManualClock(START_MS + 60 * DAY_MS), nobody, None, "1")
        assert pools.wait()


@pytest.fixture
def bar(qtbot, themed, exporting, tmp_path: Path):
    """A bar that offers attempts."""
    made = ExportBar(lambda: exporting, tmp_path / "out")
    qtbot.addWidget(made)
    made.resize(1000, 160)
    with qtbot.waitExposed(made):
        made.show()
    offer(qtbot, made, "attempts")
    return made


def offer(qtbot, bar: ExportBar, what: str, **filters: object) -> None:
    bar.offer(Asked(what, "csv", Path("x"), **filters), "Hanna")
    qtbot.waitUntil(lambda: "Counting" not in pages.words(bar), timeout=5_000)


def _named(bar: ExportBar, words: str) -> QAbstractButton:
    return next(each for each in bar.findChildren(QAbstractButton) if each.isVisible() and each.text() == words)


def toggle(qtbot, bar: ExportBar, words: str) -> None:
    box = _named(bar, words)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Counting" not in pages.words(bar), timeout=5_000)


def test_it_says_how_many_rows_of_what_is_on_screen_would_be_written(qtbot, bar) -> None:
    assert "4 rows of what is on screen." in pages.words(bar)
    toggle(qtbot, bar, "Failures")
    assert "6 rows of what is on screen." in pages.words(bar)
    offer(qtbot, bar, "attempts", unit="Press")
    assert "1 row of what is on screen." in pages.words(bar)


def test_nothing_on_screen_is_told_before(qtbot, bar) -> None:
    offer(qtbot, bar, "attempts", unit="Nowhere")
    assert "only its header" in pages.words(bar)


def test_what_was_chosen_is_written_and_where_it_went_is_told(qtbot, bar, exporting, tmp_path: Path, monkeypatch) -> None:
    toggle(qtbot, bar, "Points")
    target = tmp_path / "out" / "mine.csv"
    suggested = []
    monkeypatch.setattr(asking_files, "file_to_write", lambda parent, title, kinds, path: suggested.append(path) or target)
    with qtbot.waitSignal(bar.exported, timeout=10_000) as done:
        bar._go.setFocus()
        qtbot.keyClick(bar._go, Qt.Key.Key_Return)
    assert done.args[0].rows == 4 and suggested == [tmp_path / "out" / "attempts.csv"]
    with open(target, encoding="utf-8-sig", newline="") as file:
        assert [row["score"] for row in csv.DictReader(file)] == ["80.5"] * 4
    assert f"Wrote 4 rows to {target}." in pages.words(bar)
    assert exporting.log()[0].who == "Hanna" and not bar.running


def test_a_format_that_was_chosen_gives_the_file_its_ending(qtbot, bar, tmp_path: Path, monkeypatch) -> None:
    button = _named(bar, "XLSX")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    monkeypatch.setattr(asking_files, "file_to_write", lambda *_: tmp_path / "out" / "table")
    with qtbot.waitSignal(bar.exported, timeout=10_000):
        bar._go.click()
    assert os.listdir(tmp_path / "out") == ["table.xlsx"]


def test_a_preset_for_another_system_says_that_rows_may_be_refused(qtbot, bar, tmp_path: Path) -> None:
    offer(qtbot, bar, "certificates")
    bar._preset.setCurrentIndex(bar._preset.findText("SuccessFactors"))
    qtbot.waitUntil(lambda: "Counting" not in pages.words(bar), timeout=5_000)
    assert "refused and listed" in pages.words(bar) and "3 rows" in pages.words(bar)
    assert "Points" not in pages.words(bar)
    with qtbot.waitSignal(bar.exported, timeout=10_000):
        bar.write(tmp_path / "out" / "h.csv")
    assert "Refused 1 row" in pages.words(bar) and "h-refused.csv" in pages.words(bar)


@pytest.fixture
def slowly(monkeypatch):
    """Reading that goes on for ever, until somebody stops it."""
    reading = ExportRows.batches

    def read(self, what, keys, wanted, stopped):
        for batch in reading(self, what, keys, wanted, stopped, 1):
            while not stopped():
                os.sched_yield() if hasattr(os, "sched_yield") else None
            yield batch

    monkeypatch.setattr(ExportRows, "batches", read)


def test_stop_leaves_no_file_and_says_so(qtbot, bar, exporting, tmp_path: Path, slowly) -> None:
    bar.write(tmp_path / "out" / "x.csv")
    qtbot.waitUntil(lambda: bar._stop_button.isVisible())
    assert bar.running and bar._stop_button.text() == "Stop"
    with qtbot.waitSignal(bar.exported, timeout=10_000) as done:
        qtbot.keyClick(bar._stop_button, Qt.Key.Key_Return)
    assert done.args[0].outcome == "cancelled" and os.listdir(tmp_path / "out") == []
    assert "no file was written" in pages.words(bar) and exporting.log()[0].outcome == "cancelled"


def test_trouble_is_a_sentence_where_the_work_is_done(qtbot, bar, tmp_path: Path) -> None:
    bar.write(tmp_path / "gone" / "x.csv")
    qtbot.waitUntil(lambda: not bar.running, timeout=10_000)
    assert str(tmp_path / "gone") in pages.words(bar) and "Create it" in pages.words(bar)
    assert bar._go.isEnabled()


def test_an_answer_to_an_older_question_is_not_shown(qtbot, bar) -> None:
    for unit in ("Care", "Press", "Nowhere", "Care"):
        bar.offer(replace(bar.request(Path("x")), unit=unit), "Hanna")
    qtbot.waitUntil(lambda: "Counting" not in pages.words(bar), timeout=5_000)
    qtbot.wait(50)
    assert "2 rows of what is on screen." in pages.words(bar)


def test_a_bar_that_goes_away_stops_what_it_writes(qtbot, themed, exporting, tmp_path: Path, slowly) -> None:
    gone = ExportBar(lambda: exporting, tmp_path / "out")
    offer(qtbot, gone, "attempts")
    gone.write(tmp_path / "out" / "x.csv")
    shiboken6.delete(gone)
    assert pools.wait(10_000)
    assert os.listdir(tmp_path / "out") == [] and exporting.log()[0].outcome == "cancelled"


def test_it_is_named_for_screen_readers_and_reached_by_keys(bar) -> None:
    assert all("Format" in each for each in pages.unreachable(bar))  # the arrow keys reach those
    assert pages.marked_up(bar) == [] and pages.clipped(bar) == []
    assert bar._preset.accessibleName() == "Columns" and bar._go.accessibleDescription()
