"""The verb: set a store up, send, see how it stands, try again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.clock import ManualClock
from app.paths import Paths
from app.settings import load_settings
from tests.cli.conftest import Said, home, say, work  # noqa: F401 - fixtures
from tests.services import desk
from tests.xapi.making import sit, take_in
from tests.xapi.scripted import Store, secret_of

Say = Callable[..., Said]


@pytest.fixture
def set_up(say: Say, store: Store, home: Path, monkeypatch: pytest.MonkeyPatch) -> Say:  # noqa: F811
    """The verb, on a home with an exam and a store."""
    with desk.home(home, ManualClock()) as app:
        take_in(app, sit(app))
    monkeypatch.setenv("STORMDRILL_LRS_SECRET", "from-outside")
    done = say("xapi", "store", "--endpoint", store.endpoint, "--user", "trainer", "--home-page", "https://hr.example.com", "--on")
    assert done.code == 0, done.err
    return say


def test_a_store_is_set_up_and_told(set_up: Say, store: Store, home: Path) -> None:  # noqa: F811
    done = set_up("xapi", "send", "--missing", "--json")
    assert done.code == 0 and json.loads(done.out)["done"] == 9 == len(store.kept)
    assert secret_of(store.headers_seen[0]) == "trainer:from-outside"
    assert load_settings(Paths.under(home).settings)[0].lrs_on
    assert "from-outside" not in Paths.under(home).settings.read_text("utf-8")


def test_how_it_stands_is_shown_and_trouble_is_code_one(set_up: Say, store: Store) -> None:
    store.script = [403]
    done = set_up("xapi", "send", "--missing")
    assert done.code == 1 and "does not let us write" in done.err and "9 stopped" in done.out
    done = set_up("xapi", "status")
    assert done.code == 1 and done.out.startswith(f"store {store.endpoint}, on\n")
    assert set_up("xapi", "retry").code == 0
    assert set_up("xapi", "send").code == 0 and len(store.kept) == 9


def test_a_store_that_may_not_be_one_is_not_set_up(set_up: Say, home: Path) -> None:  # noqa: F811
    done = set_up("xapi", "store", "--endpoint", "http://lrs.example.com/xapi")
    assert done.code == 2 and "https://" in done.sentence()
    assert load_settings(Paths.under(home).settings)[0].lrs_endpoint.startswith("http://127.0.0.1")
    assert set_up("xapi", "store", "--no-on").code == 0
    assert set_up("xapi", "send").code == 2


@pytest.mark.parametrize("words", [(), ("erase",), ("send", "status")])
def test_a_deed_that_is_none_is_wrong_usage(say: Say, words: tuple[str, ...]) -> None:  # noqa: F811
    done = say("xapi", *words)
    assert done.code == 2 and done.sentence()
