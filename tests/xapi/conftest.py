"""A store on loopback and a home that tells it of exams."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.wiring import App
from tests.xapi.making import home_with
from tests.xapi.scripted import Store, running


@pytest.fixture
def store() -> Iterator[Store]:
    """A store that listens."""
    with running() as found:
        yield found


@pytest.fixture
def app(store: Store, tmp_path: Path) -> Iterator[App]:
    """A home with one exam that is queued for the store."""
    app, _ = home_with(tmp_path / "home", store.endpoint)
    with app:
        yield app
