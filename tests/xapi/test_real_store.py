"""A real learning record store takes what is sent, knows it again, and comes back after it was away."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.lrs_client import LrsClient
from app.services.lrs_store import store_of
from app.wiring import App
from tests.services import desk
from tests.xapi.making import certify, home_with, set_up, sit, take_in
from tests.xapi.real_store import RealStore, python_with_store

pytestmark = pytest.mark.long
COUNT = 9
EXAMS = 30


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return python_with_store(tmp_path_factory.mktemp("store-python") / "venv")


@pytest.fixture
def real(python: Path, tmp_path: Path) -> Iterator[RealStore]:
    store = RealStore(python, tmp_path / "store")
    store.start()
    yield store
    store.stop()


@pytest.fixture
def app(real: RealStore, tmp_path: Path) -> Iterator[App]:
    app, _ = home_with(tmp_path / "home", real.endpoint, EXAMS)
    with app:
        yield app


def _again(app: App) -> None:
    app.database.write("UPDATE statements SET state = 'waiting', due_wall_ms = 0")


def test_a_few_hundred_statements_arrive_and_sending_them_again_changes_nothing(app: App, real: RealStore) -> None:
    sent = app.xapi.send()
    assert (sent.done, sent.failed, sent.message) == (EXAMS * COUNT, 0, "")
    assert len(real.kept) == EXAMS * COUNT
    _again(app)
    sent = app.xapi.send()
    assert (sent.done, sent.failed, sent.message) == (EXAMS * COUNT, 0, "")
    assert len(real.kept) == EXAMS * COUNT


def test_what_the_store_gives_back_is_what_was_sent(app: App, real: RealStore) -> None:
    app.xapi.send()
    client = LrsClient(store_of(app.settings), "secret")
    for entry in app.xapi.of_person(desk.PERSON)[:20]:
        answer = client.get(entry.id)
        assert answer.status == 200
        theirs = answer.json()["statements"][0]  # a list of one, where the xAPI text has the statement itself
        assert {name: theirs[name] for name in entry.statement} == entry.statement


def test_a_store_that_was_away_gets_the_rest_in_order(app: App, real: RealStore) -> None:
    app.xapi.send()
    real.stop()
    later = [take_in(app, sit(app, seed=1_000 + number)) for number in range(20)]
    assert sum(app.xapi.queue_attempt(head) for head in later) == 20 * COUNT
    sent = app.xapi.send()
    assert sent.done == 0 and sent.left == 20 * COUNT and sent.message
    assert app.xapi.status().fine
    real.start()
    assert app.xapi.send().done == 0, "not before its time"
    app.clock.set_wall(app.xapi.status().next_due_ms)
    assert app.xapi.send().done == 20 * COUNT
    arrived = [json.loads(line)["id"] for line in real.kept]
    assert arrived == [json.loads(line)["id"] for line in app.xapi.statements_of("attempts")]


def test_half_of_it_being_there_already_is_no_trouble(app: App, real: RealStore) -> None:
    client = LrsClient(store_of(app.settings), "secret")
    lines = [json.loads(line) for line in app.xapi.statements_of("attempts")]
    assert client.post(lines[:25]).status == 200
    sent = app.xapi.send()
    assert (sent.done, sent.failed) == (EXAMS * COUNT, 0)
    assert sorted(json.loads(line)["id"] for line in real.kept) == sorted(line["id"] for line in lines)


def test_another_statement_under_an_id_of_ours_is_shown(app: App, real: RealStore) -> None:
    client = LrsClient(store_of(app.settings), "secret")
    first = json.loads(next(app.xapi.statements_of("attempts")))
    first["verb"] = {"id": "http://adlnet.gov/expapi/verbs/experienced", "display": {"en": "experienced"}}
    assert client.post([first]).status == 200
    sent = app.xapi.send()
    assert sent.failed == 1 and sent.done == (EXAMS - 1) * COUNT
    assert "another statement" in app.xapi.status().trouble[0].error


def test_a_wrong_secret_stops_everything_until_it_is_put_right(app: App, real: RealStore) -> None:
    set_up(app, real.endpoint, "wrong")
    sent = app.xapi.send()
    assert sent.done == 0 and "name and secret" in sent.message and real.kept == []
    set_up(app, real.endpoint)
    assert app.xapi.retry() > 0
    assert app.xapi.send().done == EXAMS * COUNT


def test_a_statement_that_it_does_not_like_is_found_among_the_others(app: App, real: RealStore) -> None:
    bad = app.xapi.of_person(desk.PERSON)[30].id
    app.database.write("UPDATE statements SET statement = json_remove(statement, '$.verb') WHERE id = ?", (bad,))
    sent = app.xapi.send()
    assert sent.failed == 1 and app.xapi.status().trouble[0].id == bad
    assert sent.done == EXAMS * COUNT - (COUNT - 30 % COUNT)


def test_decisions_and_takings_back_arrive_too(app: App, real: RealStore) -> None:
    app.xapi.send()
    assert app.xapi.queue_decision(certify(app, events=("suspended", "reinstated", "revoked"))) == 4
    assert app.xapi.queue_voiding([entry.id for entry in app.xapi.of_person(desk.PERSON)[:COUNT]]) == COUNT
    sent = app.xapi.send()
    assert (sent.done, sent.failed, sent.message) == (4 + COUNT, 0, "")
