"""What gets into the queue, what may be taken out of it again, and what a person's list says."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.engine.record import record_text
from app.errors import InputError, RecordError, RefusedError, StormdrillError, UsageError
from app.exports.xapi import problems
from app.wiring import App, open_app
from tests.services import desk
from tests.xapi import scripted
from tests.xapi.making import CERTIFICATE, certify, sit, take_in
from tests.xapi.scripted import Store

COUNT = 9


def _verbs(store: Store) -> list[str]:
    return [entry["verb"]["id"].rsplit("/", 1)[1] for entry in store.kept.values()]


def test_an_exam_is_queued_once_however_often_it_is_asked_for(app: App) -> None:
    head = app.database.row("SELECT head FROM attempts")["head"]
    assert app.xapi.queue_attempt(head) == 0
    assert app.xapi.status().waiting == COUNT


def test_where_no_store_is_turned_on_nothing_is_queued_and_can_be_later(app: App) -> None:
    on, app.settings = app.settings, replace(app.settings, lrs_on=False)
    head = take_in(app, sit(app, seed=5))
    assert app.xapi.queue_attempt(head) == 0 and app.xapi.queue_decision(certify(app)) == 0
    with pytest.raises(UsageError):
        app.xapi.send()
    app.settings = on
    new, trouble = app.xapi.queue_missing()
    assert new == COUNT + 1 and trouble == []
    assert app.xapi.queue_missing() == (0, [])


def test_taking_in_and_queueing_are_kept_together_or_not_at_all(app: App) -> None:
    record = sit(app, seed=6)
    with pytest.raises(KeyboardInterrupt), app.database.transaction():
        app.xapi.queue_attempt(take_in(app, record))
        raise KeyboardInterrupt
    assert app.xapi.status().waiting == COUNT
    with app.database.transaction():
        assert app.xapi.queue_attempt(take_in(app, record)) == COUNT
    assert app.xapi.status().waiting == 2 * COUNT


def test_a_record_that_was_changed_is_not_told(app: App) -> None:
    record = sit(app, seed=8)
    text = record_text(record).replace('"seed":8', '"seed":9')
    head = take_in(app, record, record=text)
    with pytest.raises((RefusedError, RecordError)):
        app.xapi.queue_attempt(head)
    new, trouble = app.xapi.queue_missing()
    assert new == 0 and len(trouble) == 1


def test_a_practice_record_among_the_attempts_is_not_told(app: App) -> None:
    session = desk.practice(app)
    desk.act(session, app.clock)
    session.end()
    head = take_in(app, app.runs.record(session.run))
    with pytest.raises(RefusedError, match="practice"):
        app.xapi.queue_attempt(head)
    skipped: list[str] = []
    assert len(list(app.xapi.statements_of("attempts", skipped=skipped))) == COUNT and len(skipped) == 1


def test_a_voided_exam_is_told_as_nothing(app: App) -> None:
    head = take_in(app, sit(app, seed=4), status="void")
    assert app.xapi.queue_attempt(head) == 0 and app.xapi.queue_missing() == (0, [])


@pytest.mark.parametrize("what", ["no-such-head", ""])
def test_what_is_not_there_is_a_sentence(what: str, app: App) -> None:
    with pytest.raises(InputError):
        app.xapi.queue_attempt(what)
    with pytest.raises(InputError):
        app.xapi.queue_decision(what)
    with pytest.raises(StormdrillError):
        next(app.xapi.statements_of("practice"))


def test_decisions_are_told_each_once(app: App, store: Store) -> None:
    app.xapi.send()
    store.kept.clear()
    number = certify(app, events=("suspended", "reinstated"))
    assert app.xapi.queue_decision(number) == 3
    app.database.write(
        "INSERT INTO certificate_events (certificate, kind, wall_ms, decided_by, ground) VALUES (?, 'revoked', 1, 'a', 'b')",
        (number,),
    )
    assert app.xapi.queue_decision(number) == 1
    assert app.xapi.send().done == 4
    assert _verbs(store) == ["certified", "suspended", "reinstated", "revoked"]
    text = json.dumps(list(store.kept.values()))
    assert "secret ground" not in text and "Ada" not in text and "Kim" not in text


def test_an_appeal_stays_in_the_house(app: App) -> None:
    assert app.xapi.queue_decision(certify(app, events=("appealed",))) == 1


def test_a_person_is_told_what_left_and_what_did_not_is_dropped(app: App, store: Store) -> None:
    app.xapi.send()
    app.xapi.queue_decision(certify(app))
    assert app.xapi.withdraw("nobody") == 0
    assert app.xapi.withdraw(desk.PERSON) == 1
    listed = app.xapi.of_person(desk.PERSON)
    assert [entry.id for entry in listed] == store.order
    assert all(entry.tried_wall_ms is not None for entry in listed)


def test_what_may_have_arrived_is_never_said_not_to_have_left(app: App, store: Store) -> None:
    store.script = [scripted.take_and_cut]
    app.xapi.send()
    assert app.xapi.withdraw(desk.PERSON) == 0 and len(app.xapi.of_person(desk.PERSON)) == COUNT


def test_what_arrived_can_be_voided_and_stays_listed(app: App, store: Store) -> None:
    assert app.xapi.queue_voiding(entry.id for entry in app.xapi.of_person(desk.PERSON)) == 0, "it has not left yet"
    app.xapi.send()
    sent = [entry.id for entry in app.xapi.of_person(desk.PERSON)]
    assert app.xapi.queue_voiding(sent) == COUNT
    assert app.xapi.queue_voiding([entry.id for entry in app.xapi.of_person(desk.PERSON)]) == 0
    app.xapi.send()
    voided = list(store.kept.values())[COUNT:]
    assert [entry["object"]["id"] for entry in voided] == sent
    assert all(problems(entry) == [] for entry in voided)
    assert len(app.xapi.of_person(desk.PERSON)) == 2 * COUNT


def test_an_export_holds_a_statement_a_line(app: App) -> None:
    certify(app, events=("revoked",))
    attempts = list(app.xapi.statements_of("attempts"))
    assert len(attempts) == COUNT and all("\n" not in line for line in attempts)
    assert attempts == list(app.xapi.statements_of("ledger"))
    assert len(list(app.xapi.statements_of("certificates", [CERTIFICATE]))) == 2
    assert list(app.xapi.statements_of("attempts", [])) == []


def test_an_export_needs_no_store(tmp_path: Path) -> None:
    with desk.home(tmp_path) as app:
        take_in(app, sit(app))
        lines = list(app.xapi.statements_of("attempts"))
        assert len(lines) == COUNT and app.xapi.status().waiting == 0


def test_all_exams_are_exported_however_many(app: App) -> None:
    record, count = sit(app, seed=3), 1_203
    for number in range(count):
        take_in(app, record, head=f"{number:064d}", taken_wall_ms=number // 7)
    from app.storage.statement_sources import StatementSources

    heads = list(StatementSources(app.database).heads())
    assert len(heads) == len(set(heads)) == count + 1


def test_a_queue_survives_the_program(app: App, store: Store) -> None:
    app.close()
    with open_app(app.paths, app.settings, app.clock) as again:
        assert again.xapi.send().done == COUNT
