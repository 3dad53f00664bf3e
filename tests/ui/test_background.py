"""Work off the window's thread comes back on it, or not at all."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject

from app.errors import StorageError
from app.ui.background import Job, pools
from app.ui.notices import notices


@pytest.fixture(autouse=True)
def nothing_left(qtbot):
    yield
    assert pools.wait()


def test_the_result_comes_back_on_the_windows_thread(qtbot):
    found = []
    Job(threading.get_ident).done(lambda worker: found.append((worker, threading.get_ident()))).start()
    qtbot.waitUntil(lambda: bool(found))
    worker, window = found[0]
    assert worker != window == threading.get_ident()


def test_trouble_goes_through_the_one_door(qtbot):
    def fails():
        raise StorageError("The disk is full.")

    with qtbot.waitSignal(notices.came) as caught:
        Job(fails).start()
    assert caught.args[0].text == "The disk is full."


def test_trouble_can_be_taken_by_hand(qtbot):
    taken = []

    def fails():
        raise ValueError("oh")

    Job(fails).failed(taken.append).start()
    qtbot.waitUntil(lambda: bool(taken))
    assert isinstance(taken[0], ValueError)


def test_progress_is_told_in_order(qtbot):
    told, done = [], []

    def work(progress):
        for number in range(3):
            progress("file", number, 3)

    Job(work, with_progress=True).progress(lambda *step: told.append(step)).done(done.append).start()
    qtbot.waitUntil(lambda: bool(done))
    assert told == [("file", 0, 3), ("file", 1, 3), ("file", 2, 3)]


def test_work_on_the_data_stands_in_one_line(qtbot):
    inside, most, done = [], [], []

    def work():
        inside.append(1)
        most.append(len(inside))
        threading.Event().wait(0.01)
        inside.pop()

    for _ in range(5):
        Job(work, storage=True).done(done.append).start()
    qtbot.waitUntil(lambda: len(done) == 5)
    assert max(most) == 1


def test_an_owner_that_is_gone_gets_nothing(qtbot):
    used, gate = [], threading.Event()
    owner = QObject()
    Job(gate.wait, owner).done(used.append).start()
    owner.deleteLater()
    qtbot.waitSignal(owner.destroyed, timeout=1_000).wait()
    gate.set()
    assert pools.wait()
    qtbot.wait(10)
    assert used == []
