"""Whatever a store answers, nothing is lost, nothing doubled, and what needs a person is said."""

from __future__ import annotations

import gc
import json
import socket
import threading
from pathlib import Path
from threading import Thread

import pytest

from app.errors import StorageError
from app.services import lrs_client
from app.storage.statements import DONE, FAILED, STOPPED, WAITING, Statements
from app.wiring import App, open_app
from tests.helpers.disk import full_disk
from tests.services import desk
from tests.xapi import scripted
from tests.xapi.making import home_with, set_up, sit, take_in
from tests.xapi.scripted import Store, secret_of

COUNT = 9
"""Statements of the exam in the home."""


def _ids(app: App) -> list[str]:
    return [json.loads(line)["id"] for line in app.xapi.statements_of("attempts")]


def test_all_of_an_exam_arrives_in_order(app: App, store: Store) -> None:
    sent = app.xapi.send()
    assert (sent.done, sent.failed, sent.left, sent.message) == (COUNT, 0, 0, "")
    assert store.order == _ids(app)
    assert app.xapi.status().done == COUNT and app.xapi.status().fine
    assert secret_of(store.headers_seen[0]) == "trainer:secret"
    assert store.headers_seen[0]["X-Experience-API-Version"] == "1.0.3"
    assert app.xapi.send().done == 0 and len(store.asked) == 1


def test_nothing_of_a_practice_is_told(app: App, store: Store) -> None:
    session = desk.practice(app)
    desk.act(session, app.clock)
    session.end()
    app.xapi.queue_missing()
    app.xapi.send()
    assert len(store.kept) == COUNT


def test_what_arrived_although_the_answer_did_not_is_no_conflict(app: App, store: Store) -> None:
    store.script = [scripted.take_and_cut]
    sent = app.xapi.send()
    assert sent.done == 0 and "broke off" in sent.message and len(store.kept) == COUNT
    app.clock.move(3_600_000)
    sent = app.xapi.send()
    assert (sent.done, sent.failed) == (COUNT, 0)
    assert [count for _, _, count in store.asked if count] == [COUNT, COUNT, *[1] * COUNT]


def test_a_store_that_says_204_for_what_it_has_is_believed(app: App, store: Store) -> None:
    store.script = [204]
    assert app.xapi.send().done == COUNT


def test_a_store_that_names_only_what_was_new_is_asked_about_the_rest(app: App, store: Store) -> None:
    def only_new(handler: scripted.Handler) -> None:
        new = [one["id"] for one in handler.body[3:]]
        store.kept |= {one["id"]: one for one in handler.body}
        handler.say(200, new)

    store.script = [only_new]
    assert app.xapi.send().done == COUNT and len(store.asked) == 1 + 2 * COUNT


def test_a_store_that_gives_a_statement_as_a_list_of_one_is_understood(app: App, store: Store) -> None:
    first = json.loads(next(app.xapi.statements_of("attempts")))
    store.script = [409, 409, lambda handler: handler.say(200, {"statements": [first]})]
    assert app.xapi.send().done == COUNT
    none = lambda handler: handler.say(200, {"statements": []})  # noqa: E731
    app.xapi.queue_attempt(take_in(app, sit(app, seed=99)))
    store.script = [409, 409, none, none]
    assert app.xapi.send().failed == 1 and "does not show it" in app.xapi.status().trouble[0].error


@pytest.mark.parametrize("theirs", [b"<html>", {}, [], {"statements": [{}, {}]}, {"id": 17}, None])
def test_a_store_that_shows_nonsense_is_asked_again_later(theirs: object, app: App, store: Store) -> None:
    store.script = [409, 409, lambda handler: handler.say(200, theirs)]
    sent = app.xapi.send()
    assert (sent.done, sent.failed, sent.left) == (0, 0, COUNT) and sent.message
    app.clock.set_wall(app.xapi.status().next_due_ms)
    assert app.xapi.send().done == COUNT


def test_another_statement_under_the_same_id_is_refused_for_good(app: App, store: Store) -> None:
    first = json.loads(next(app.xapi.statements_of("attempts")))
    store.kept[first["id"]] = first | {"verb": {"id": "http://adlnet.gov/expapi/verbs/voided"}}
    sent = app.xapi.send()
    assert (sent.done, sent.failed, sent.left) == (0, 1, COUNT - 1)
    status = app.xapi.status()
    assert status.failed == 1 and not status.fine
    assert "another statement" in status.trouble[0].error
    assert app.xapi.send().done == 0, "the rest of an attempt waits with what was refused"


def test_a_store_that_hides_what_it_says_it_has_is_asked_for_the_voided_one(app: App, store: Store) -> None:
    first = json.loads(next(app.xapi.statements_of("attempts")))
    store.script = [409, 409, 404, lambda handler: handler.say(200, first)]
    sent = app.xapi.send()
    assert sent.done == COUNT and sent.failed == 0
    assert "voidedStatementId" in store.asked[3][1]


@pytest.mark.parametrize("status", [400, 413, 422])
def test_a_statement_that_the_store_does_not_like_is_found_and_shown(status: int, app: App, store: Store) -> None:
    second = take_in(app, sit(app, seed=99))
    app.xapi.queue_attempt(second)
    bad = _ids(app)[2]
    store.refuses, store.refusal = {bad}, status
    sent = app.xapi.send()
    assert (sent.failed, len(store.kept)) == (1, sent.done)
    assert bad not in store.kept
    assert sent.done == 2 + sum(1 for line in app.xapi.statements_of("attempts", [second])), "the other exam goes on"
    trouble = app.xapi.status().trouble[0]
    assert trouble.id == bad and trouble.state == FAILED and "\x1b" not in trouble.error and "this" in trouble.error
    store.refuses = set()
    assert app.xapi.retry() == 1
    assert app.xapi.send().left == 0 and set(store.kept) == set(_ids(app))


def test_a_store_that_refuses_everything_is_not_asked_for_everything(app: App, store: Store) -> None:
    for seed in range(10, 16):
        app.xapi.queue_attempt(take_in(app, sit(app, seed=seed)))
    store.refuses = set(_ids(app))
    sent = app.xapi.send()
    assert sent.failed == 3 and "in a row" in sent.message and len(store.kept) == 0


@pytest.mark.parametrize("status", [301, 302, 307, 308, 401, 403, 404, 405, 410, 418])
def test_what_more_sending_cannot_mend_stops_all_of_it(status: int, app: App, store: Store) -> None:
    store.script = [lambda handler: handler.say(status, {}, Location=f"{store.endpoint}/elsewhere/statements")]
    sent = app.xapi.send()
    assert sent.done == 0 and sent.message
    assert len(store.asked) == 1, "nobody followed where it pointed"
    status_now = app.xapi.status()
    assert status_now.stopped == COUNT and not status_now.fine and status_now.trouble[0].error == sent.message
    app.clock.move(10**9)
    assert app.xapi.send().done == 0 and len(store.asked) == 1
    assert app.xapi.retry() == COUNT
    assert app.xapi.send().done == COUNT


@pytest.mark.parametrize("status", [401, 500])
def test_what_is_about_the_store_holds_up_what_is_queued_later_too(status: int, app: App, store: Store) -> None:
    later = take_in(app, sit(app, seed=77))
    store.script = [status]
    app.xapi.send()
    app.xapi.queue_attempt(later)
    sent = app.xapi.send()
    assert sent.done == 0 and sent.left >= COUNT and len(store.asked) == 1
    assert app.xapi.retry() == COUNT
    assert app.xapi.send().done == 2 * COUNT and store.order == _ids(app)


@pytest.mark.parametrize("deed", [
    500, 502, 503, 504, 408, 429, scripted.cut, scripted.half, scripted.garbage, scripted.huge, scripted.page,
    lambda handler: handler.say(200, []), lambda handler: handler.say(200, ["17"]), lambda handler: handler.say(200, [[]]),
    lambda handler: handler.say(200, b"[" * 100_000), lambda handler: handler.say(200, b"\xff\xfe"),
])  # fmt: skip
def test_what_may_pass_is_tried_again_later_and_not_sooner(deed: scripted.Deed | int, app: App, store: Store) -> None:
    store.script = [deed]
    sent = app.xapi.send()
    assert sent.done == 0 and sent.left == COUNT and sent.message
    due = app.xapi.status().next_due_ms
    assert due > app.clock.wall_ms()
    assert app.xapi.send().done == 0 and len(store.asked) == 1
    app.clock.set_wall(due)
    assert app.xapi.send().done == COUNT and store.order == _ids(app)


def test_a_store_that_names_a_time_is_given_it(app: App, store: Store) -> None:
    store.script = [lambda handler: handler.say(503, {}, Retry_After="600")]
    app.xapi.send()
    assert app.xapi.status().next_due_ms == app.clock.wall_ms() + 600_000
    app.clock.move(600_000)
    store.script = [lambda handler: handler.say(503, {}, Retry_After="9999999")]
    app.xapi.send()
    assert app.xapi.status().next_due_ms == app.clock.wall_ms() + 3_600_000


def test_an_answer_that_drips_in_for_ever_is_given_up(app: App, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lrs_client.LrsClient.__init__, "__defaults__", (0.3,))
    store.script = [scripted.slow]
    sent = app.xapi.send()
    assert sent.left == COUNT and sent.message


def test_nobody_at_the_address_is_no_network(app: App) -> None:
    with socket.socket() as deaf:  # bound, so that nobody else can be there, and not listening
        deaf.bind(("127.0.0.1", 0))
        set_up(app, f"http://127.0.0.1:{deaf.getsockname()[1]}/xapi")
        sent = app.xapi.send()
    assert "Nothing answers" in sent.message and sent.left == COUNT
    assert app.xapi.status().fine


def test_the_waits_grow_and_a_clock_set_back_holds_nothing_up(app: App, store: Store) -> None:
    store.script = [500] * 20
    waits = []
    for _ in range(20):
        app.xapi.send()
        waits.append(app.xapi.status().next_due_ms - app.clock.wall_ms())
        app.clock.set_wall(app.xapi.status().next_due_ms)
    assert waits == sorted(waits) and waits[0] >= 5_000 and waits[-1] == 3_600_000
    store.script = [500]
    app.xapi.send()
    app.clock.set_wall(app.clock.wall_ms() - 400 * 86_400_000)
    assert app.xapi.send().done == COUNT


def test_sending_is_cut_off_at_once_and_can_go_on(app: App, store: Store) -> None:
    store.script = [scripted.slow]
    came: list = []
    thread = Thread(target=lambda: came.append(app.xapi.send()))
    thread.start()
    assert store.reached.wait(5)
    app.xapi.stop()
    thread.join(2)
    assert not thread.is_alive()
    assert came[0].done == 0 and "stopped" in came[0].message
    assert app.xapi.status().waiting == COUNT and app.xapi.status().next_due_ms == 0
    assert app.xapi.send().done == COUNT


def test_closing_the_program_ends_what_is_being_sent(store: Store, tmp_path: Path) -> None:
    app, _ = home_with(tmp_path, store.endpoint)
    store.script = [scripted.slow]
    queue, came = app.xapi, []
    thread = Thread(target=lambda: came.append(queue.send()))
    thread.start()
    assert store.reached.wait(5)
    app.close()
    thread.join(2)
    assert not thread.is_alive() and "stopped" in came[0].message


def test_two_rounds_at_once_are_not_begun(app: App, store: Store) -> None:
    store.script = [scripted.slow]
    thread = Thread(target=app.xapi.send)
    thread.start()
    assert store.reached.wait(5)
    with pytest.raises(Exception, match="already"):
        app.xapi.send()
    app.xapi.stop()
    thread.join(2)


@pytest.mark.parametrize("step", ["trying", "done", "postpone", "stop"])
def test_a_crash_at_any_step_neither_loses_nor_doubles(
    step: str, app: App, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.script = {"postpone": [500], "stop": [403]}.get(step, [])
    with monkeypatch.context() as patch:
        def crash(*_: object) -> None:
            raise KeyboardInterrupt

        patch.setattr(Statements, step, crash)
        with pytest.raises(KeyboardInterrupt):
            app.xapi.send()
    app.close()
    with open_app(app.paths, app.settings, app.clock) as again:
        assert again.xapi.send().left == 0
        assert store.order == _ids(again) and len(store.kept) == COUNT
        assert again.xapi.status().done == COUNT


def test_a_full_disk_while_noting_what_arrived_is_told_and_made_good(app: App, store: Store) -> None:
    store.script = [lambda handler: handler.take()]
    with full_disk(), pytest.raises(StorageError):
        app.xapi.send()
    assert app.xapi.send().left == 0 and len(store.kept) == COUNT


def test_what_another_program_saw_arrive_stays_arrived(app: App) -> None:
    queue = Statements(app.database)
    names = _ids(app)
    queue.done(names, 1)
    queue.postpone(names, 2, 3, "too late")
    queue.stop(names, 2, "too late")
    queue.fail(names[0], 2, "too late")
    assert queue.counts() == {WAITING: 0, DONE: COUNT, STOPPED: 0, FAILED: 0}


def test_many_exams_go_in_batches_each_in_its_order(store: Store, tmp_path: Path) -> None:
    app, heads = home_with(tmp_path, store.endpoint, exams=12)
    seen: list[tuple[int, int]] = []
    with app:
        sent = app.xapi.send(progress=lambda done, of: seen.append((done, of)))
        assert sent.done == 12 * COUNT == len(store.kept)
        assert max(count for _, _, count in store.asked) == 50
        assert seen[-1] == (12 * COUNT, 12 * COUNT)
        for head in heads:
            mine = [json.loads(line)["id"] for line in app.xapi.statements_of("attempts", [head])]
            assert [name for name in store.order if name in set(mine)] == mine


def test_no_thread_and_no_socket_is_left(app: App, store: Store) -> None:
    before = {thread.name for thread in threading.enumerate()}
    store.script = [500, scripted.cut, scripted.half]
    for _ in range(4):
        app.xapi.send()
        app.clock.move(3_600_000)
    gc.collect()  # an open socket would be a warning, and warnings fail
    assert {thread.name for thread in threading.enumerate() if "process_request" not in thread.name} <= before
