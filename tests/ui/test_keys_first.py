"""Python's collector keeps out of the way of keys, and still finds what it alone can find."""

from __future__ import annotations

import gc
import sys
import weakref

import pytest

from app.ui.keys_first import KeysFirst


class Ring:
    """Garbage that only the collector finds."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def quiet(qapp):
    before = gc.get_threshold(), sys.getswitchinterval(), gc.get_freeze_count()
    made = KeysFirst(look_ms=20)
    yield made
    made.stop()
    made.deleteLater()
    assert (gc.get_threshold(), sys.getswitchinterval(), gc.get_freeze_count()) == before


@pytest.fixture
def full_collections():
    seen: list[int] = []

    def told(phase: str, about: dict) -> None:
        if phase == "start" and about["generation"] == 2:
            seen.append(len(seen))

    gc.callbacks.append(told)
    yield seen
    gc.callbacks.remove(told)


def test_much_that_is_made_leads_to_no_full_collection_until_the_turn_is_over(quiet, full_collections, qtbot) -> None:
    kept = [[number] for number in range(200_000)]
    assert full_collections == [] and gc.get_count()[2] >= gc.get_threshold()[1]
    qtbot.waitUntil(lambda: bool(full_collections))
    assert len(kept) == 200_000


def test_garbage_is_found_in_a_turn_of_its_own(quiet, qtbot) -> None:
    ring = Ring()
    gone = weakref.ref(ring)
    for _ in range(2):
        gc.collect(1)  # it has lived long by now
    del ring
    kept = [[number] for number in range(100_000)]
    qtbot.waitUntil(lambda: gone() is None)
    assert kept


def test_where_little_was_made_nothing_is_looked_for(quiet, full_collections, qtbot) -> None:
    gc.collect()
    full_collections.clear()
    qtbot.wait(100)
    assert full_collections == []


def test_what_became_garbage_long_after_is_found_when_a_page_is_shown(quiet, qtbot) -> None:
    before = gc.get_freeze_count()
    ring = Ring()
    gone = weakref.ref(ring)
    kept = [[number] for number in range(100_000)]
    qtbot.waitUntil(lambda: gc.get_freeze_count() >= before + len(kept) // 2)  # it has outlived a look, and is out of the next ones
    del ring
    gc.collect()
    assert gone() is not None
    quiet.page_shown()
    qtbot.waitUntil(lambda: gone() is None)
