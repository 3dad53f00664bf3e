"""Figures from first exam attempts: whose counts, whose does not, and that nothing is folded twice."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

import app.services.item_figures as item_figures_module
from app.engine.codec import scenario_digest
from app.engine.scoring import score
from app.rehearsal.play import play
from app.services.item_figures import ItemStatistics, figures_of, first_attempts
from app.services.sessions import ExamTerms
from app.storage.runs import Run
from app.wiring import App
from tests.services.desk import PERSON, act, home, practice, scenario

ANSWER = "response/inject/clip/answer"


@pytest.fixture
def app(tmp_path: Path):
    with home(tmp_path / "home") as opened:
        yield opened


def _sit(app: App, person: str, good: bool = True, void: bool = False, edition=None) -> int:
    """One exam attempt of a person, who is entered if need be."""
    if person != PERSON:
        app.people.put(person, f"Name {person}", app.clock.wall_ms(), unit="Hub")
    session = app.sessions.exam(edition or scenario(), person, ExamTerms(7))
    session.start()
    if good:
        act(session, app.clock)
    if void:
        session.void()
    else:
        session.end()
    return session.run


def _statistics(app: App) -> ItemStatistics:
    return ItemStatistics(app.paths, app.runs)


def _facility(figures, name: str):
    return next(entry for entry in figures.lines if entry.line.id == name).facility


def test_figures_come_from_ledgers_alone() -> None:
    ledgers = [score(play(scenario(), f"skilled:{100 * (seed % 10)}", seed).drill) for seed in range(100)]
    figures = figures_of(scenario(), ledgers)
    assert figures.attempts == 100
    answers = [next(line.earned for line in ledger.lines if (line.dimension, line.ref, line.what) == ("response", 0, "answer"))
               for ledger in ledgers]  # fmt: skip
    assert abs(_facility(figures, ANSWER).value - sum(answers) / 10_000 * 100 * 10) <= 1 / 2
    assert figures.alpha is not None and figures.error is not None
    assert any(entry.discrimination for entry in figures.lines)


def test_with_few_people_nothing_is_stated(app: App) -> None:
    _sit(app, PERSON)
    found = _statistics(app).of(scenario())
    assert (found.figures.attempts, found.left_out) == (1, 0)
    assert _facility(found.figures, ANSWER) is None
    assert "Too few" in found.figures.notes[0]


def test_thirty_people_give_facility(app: App) -> None:
    for number in range(30):
        _sit(app, f"{number:05}", good=number % 3 > 0)
    found = _statistics(app).of(scenario())
    assert found.figures.attempts == 30
    assert _facility(found.figures, "triage/inject/clip/class").value == 667
    assert len(found.figures.notes) == 1


def test_only_the_first_exam_attempt_of_a_person_counts(app: App) -> None:
    practice(app).end()
    _sit(app, PERSON, void=True)
    first = _sit(app, PERSON, good=False)
    _sit(app, PERSON, good=True)
    assert _statistics(app).of(scenario()).figures.attempts == 1
    assert [run.id for run in first_attempts(app.runs.in_mode("exam"), lambda run: run.person or "")] == [first]


def test_who_has_met_another_edition_is_no_newcomer_to_this_one(app: App) -> None:
    other = replace(scenario(), title="An older title")
    other = replace(other, digest=scenario_digest(other))
    _sit(app, PERSON, edition=other)
    _sit(app, PERSON)
    assert _statistics(app).of(scenario()).figures.attempts == 0
    assert _statistics(app).of(other).figures.attempts == 1


def test_an_erased_person_still_counts_once(app: App) -> None:
    _sit(app, PERSON)
    _sit(app, PERSON)
    _sit(app, "00418")
    app.people.erase(PERSON)
    app.people.erase("00418")
    assert _statistics(app).of(scenario()).figures.attempts == 2


def test_an_attempt_whose_record_does_not_hold_is_left_out_and_told(app: App) -> None:
    run = _sit(app, PERSON)
    _sit(app, "00418")
    app.database.write("UPDATE commands SET drill_ms = drill_ms + 1 WHERE run = ? AND seq = 2", (run,))
    found = _statistics(app).of(scenario())
    assert (found.figures.attempts, found.left_out) == (1, 1)


def test_an_attempt_that_was_broken_off_is_left_out_and_a_later_one_is_not_the_first(app: App) -> None:
    run = _sit(app, PERSON)
    app.database.write("UPDATE runs SET status = 'interrupted' WHERE id = ?", (run,))
    _sit(app, PERSON)
    found = _statistics(app).of(scenario())
    assert (found.figures.attempts, found.left_out) == (0, 1)


def test_no_run_is_folded_twice(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    for person in (PERSON, "00418"):
        _sit(app, person)
    before = _statistics(app).of(scenario())
    monkeypatch.setattr(item_figures_module, "recompute", None)
    assert _statistics(app).of(scenario()) == before


@pytest.mark.parametrize(
    "content", ["", "[]", "[" * 100_000, "null", '{"form": 1}', "1" * 1_000_001, '{"form": 1, "rules": 2, "earned": {}}'],
    ids=["empty", "list", "deep", "null", "part", "huge", "no lines"],
)  # fmt: skip
def test_a_spoilt_cache_is_made_anew(app: App, content: str) -> None:
    _sit(app, PERSON)
    before = _statistics(app).of(scenario())
    (kept,) = (app.paths.cache / "first-attempts").iterdir()
    good = kept.read_text()
    kept.write_text(content)
    assert _statistics(app).of(scenario()) == before
    assert kept.read_text() == good


def test_points_in_the_cache_that_are_no_whole_numbers_are_not_believed(app: App) -> None:
    _sit(app, PERSON)
    before = _statistics(app).of(scenario())
    (kept,) = (app.paths.cache / "first-attempts").iterdir()
    values = json.loads(kept.read_text())
    kept.write_text(json.dumps({**values, "earned": {name: float("nan") for name in values["earned"]}}))
    assert _statistics(app).of(scenario()) == before


def test_the_cache_names_nobody(app: App) -> None:
    _sit(app, PERSON)
    _statistics(app).of(scenario())
    (kept,) = (app.paths.cache / "first-attempts").iterdir()
    hashed = app.people.get(PERSON).hash
    assert PERSON not in kept.read_text() and hashed not in kept.read_text() + kept.name


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(app: App) -> None:
    _sit(app, PERSON)
    app.paths.cache.mkdir(parents=True, exist_ok=True)
    (app.paths.cache / "first-attempts").write_text("in the way")
    assert _statistics(app).of(scenario()).figures.attempts == 1


def test_robots_practice_and_open_runs_are_nobodys_attempt() -> None:
    one = Run(1, "a", "exam", "person", "s", "d", 1, "ended", 0, 1, 100, "h", 1, True, 0, {}, False)
    others = [replace(one, id=2, person="b", actor="player"), replace(one, id=3, person="c", mode="practice"),
              replace(one, id=4, person="d", status="open"), replace(one, id=5, person="e", status="void"),
              replace(one, id=6, person=None)]  # fmt: skip
    assert first_attempts([*others, one], lambda run: run.person or "") == [one]
