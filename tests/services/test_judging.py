"""Judges at work: kept as they go, nothing written over, a new sheet beside the old one, whom this home has met."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.certification.angoff import Judge
from app.certification.exam_lines import exam_lines
from app.certification.items import Figure, ItemFigures
from app.clock import ManualClock
from app.engine.codec import scenario_digest
from app.errors import ExportError, InputError
from app.paths import Paths
from app.services.cut_sheets import Measured, read_sheet
from app.services.judging import Met, SheetKeeper, measured_by, met_before
from app.services.pass_marks import pass_mark, set_aside, sheet_file
from app.services.sessions import ExamTerms
from tests.services.desk import PERSON, home, practice, scenario

DAY = 86_400_000


def _panel(*percents: int) -> list[Judge]:
    rates = [{line.id: line.possible * percent // 100 for line in exam_lines(scenario())} for percent in percents]
    return [Judge(f"Judge {number}", True, (each, each)) for number, each in enumerate(rates)]


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.under(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "test.yaml"


def _keeper(paths: Paths, file: Path, made=None, clock: ManualClock | None = None) -> SheetKeeper:
    return SheetKeeper(paths, made or scenario(), file, clock or ManualClock())


def _changed():
    made = replace(scenario(), title="Another title")
    return replace(made, digest=scenario_digest(made))


def test_a_sheet_that_is_closed_and_opened_again_says_the_same(paths: Paths, file: Path) -> None:
    assert _keeper(paths, file).open().judges == ()
    kept = _keeper(paths, file).keep(_panel(60, 70, 80))
    again = _keeper(paths, file).open()
    assert again == kept
    assert (again.mark.status, again.mark.pass_hundredths, len(again.judges)) == ("set", 7_000, 3)


def test_a_keeper_keeps_again_and_again(paths: Paths, file: Path) -> None:
    keeper = _keeper(paths, file)
    for count in (1, 2, 3):
        assert len(keeper.keep(_panel(60, 70, 80)[:count]).judges) == count


def test_what_somebody_else_wrote_meanwhile_is_not_written_over(paths: Paths, file: Path) -> None:
    mine, theirs = _keeper(paths, file), _keeper(paths, file)
    mine.open()
    theirs.keep(_panel(60))
    before = sheet_file(paths, file).read_bytes()
    with pytest.raises(InputError, match="changed by somebody else"):
        mine.keep(_panel(10, 20))
    assert sheet_file(paths, file).read_bytes() == before
    mine.open()
    assert len(mine.keep(_panel(60, 70)).judges) == 2


@pytest.mark.parametrize("content", [b"{", b"\xff", b""])
def test_a_sheet_that_cannot_be_read_is_told_and_left_alone(paths: Paths, file: Path, content: bytes) -> None:
    sheet_file(paths, file).write_bytes(content)
    keeper = _keeper(paths, file)
    bench = keeper.open()
    assert "no sheet of judges" in bench.trouble and bench.judges == ()
    with pytest.raises(InputError, match="no sheet of judges"):
        keeper.keep(_panel(60))
    assert sheet_file(paths, file).read_bytes() == content


def test_it_is_put_aside_when_judges_begin_anew(paths: Paths, file: Path) -> None:
    sheet_file(paths, file).write_bytes(b"{")
    bench = _keeper(paths, file).begin_anew()
    assert (bench.trouble, bench.judges) == ("", ())
    assert file.with_name("test.cut.2026-01-01.json").read_bytes() == b"{"


def test_a_stale_sheet_is_not_gone_on_with(paths: Paths, file: Path) -> None:
    _keeper(paths, file).keep(_panel(60, 70, 80))
    keeper = _keeper(paths, file, _changed())
    bench = keeper.open()
    assert (bench.mark.status, bench.judges) == ("stale", ())
    with pytest.raises(InputError, match="another edition"):
        keeper.keep(_panel(60))


def test_judging_again_keeps_the_old_sheet_under_its_day_and_asks_who_sat_the_drill(paths: Paths, file: Path) -> None:
    _keeper(paths, file).keep(_panel(60, 70, 80))
    before = sheet_file(paths, file).read_bytes()
    clock = ManualClock()
    clock.move(40 * DAY)
    bench = _keeper(paths, file, _changed(), clock).begin_anew()
    assert (bench.mark.status, [judge.name for judge in bench.judges]) == ("provisional", ["Judge 0", "Judge 1", "Judge 2"])
    assert not any(judge.sat_first or judge.rounds for judge in bench.judges)
    assert file.with_name("test.cut.2026-01-01.json").read_bytes() == before


def test_sheets_put_aside_on_one_day_have_a_number_each(paths: Paths, file: Path) -> None:
    for content in ("one", "two", "three"):
        sheet_file(paths, file).write_text(content)
        set_aside(paths, file, "2026-01-01")
    assert set_aside(paths, file, "2026-01-01") is None
    names = {path.name: path.read_text() for path in file.parent.glob("test.cut*")}
    assert names == {
        "test.cut.2026-01-01.json": "one", "test.cut.2026-01-01-2.json": "two", "test.cut.2026-01-01-3.json": "three",
    }


def test_a_sheet_that_cannot_be_put_aside_stays(paths: Paths, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _keeper(paths, file).keep(_panel(60))

    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(ExportError, match="cannot be put aside"):
        _keeper(paths, file, _changed()).begin_anew()
    assert len(read_sheet(sheet_file(paths, file)).judges) == 1


def test_the_error_of_measurement_stands_on_the_sheet_and_the_day_of_judging_stays(paths: Paths, file: Path) -> None:
    _keeper(paths, file).keep(_panel(60, 70, 80))
    clock = ManualClock()
    clock.move(40 * DAY)
    mark = _keeper(paths, file, clock=clock).measure(Measured(412, 120, 640)).mark
    assert (mark.status, mark.sheet.measured, mark.sheet.date) == ("set", Measured(412, 120, 640), "2026-01-01")
    assert pass_mark(paths, scenario(), file) == mark


def test_a_sheet_from_before_anybody_sat_reads_as_well(paths: Paths, file: Path) -> None:
    kept = _keeper(paths, file).keep(_panel(60, 70, 80))
    where = sheet_file(paths, file)
    values = json.loads(where.read_text())
    del values["measured"]
    where.write_text(json.dumps(values))
    assert _keeper(paths, file).open().mark == kept.mark


@pytest.mark.parametrize(
    "measured",
    [1, {"error": 1}, {"error": -1, "attempts": 1, "alpha": 1}, {"error": 1, "attempts": 0, "alpha": 1},
     {"error": 1, "attempts": 100, "alpha": 1_001}, {"error": True, "attempts": 100, "alpha": 1}],
)  # fmt: skip
def test_an_error_of_measurement_that_cannot_be_is_not_believed(paths: Paths, file: Path, measured: object) -> None:
    _keeper(paths, file).keep(_panel(60, 70, 80))
    where = sheet_file(paths, file)
    where.write_text(json.dumps({**json.loads(where.read_text()), "measured": measured}))
    assert pass_mark(paths, scenario(), file).status == "provisional"


def test_only_figures_that_state_an_error_measure() -> None:
    few = ItemFigures(99, (), None, 2, None, None, ())
    assert measured_by(few) is None
    many = replace(few, attempts=100, alpha=Figure(-50, -300, 100), deviation=900, error=900)
    assert measured_by(many) == Measured(900, 100, 0)


def test_this_home_tells_of_exams_and_shared_runs_and_of_no_private_practice(tmp_path: Path) -> None:
    with home(tmp_path / "home") as app:
        def met(*names: str) -> dict[str, Met]:
            return met_before(app.people, app.runs, scenario(), names)

        session = practice(app)
        session.end()
        assert met("Kim Example", "Nobody") == {}
        app.runs.share(session.run, True)
        assert met(" kim  example ") == {" kim  example ": Met("2026-01-01", True)}
        app.people.put("00418", "Ada Obi", app.clock.wall_ms())
        other = app.sessions.exam(_changed(), "00418", ExamTerms(7))
        other.start()
        other.end()
        assert met("Ada Obi", "Kim Example")["Ada Obi"] == Met("2026-01-01", False)
        void = app.sessions.exam(scenario(), PERSON, ExamTerms(7))
        void.start()
        void.void()
        app.runs.share(session.run, False)
        assert set(met("Ada Obi", "Kim Example")) == {"Ada Obi"}


def test_an_earlier_word_that_comes_late_is_not_written_over_the_last(paths: Paths, file: Path) -> None:
    keeper = _keeper(paths, file)
    keeper.open()
    keeper.keep_last(_panel(60, 70, 80))
    assert len(keeper.keep(_panel(60)).judges) == 3


def test_what_two_wrote_at_once_is_brought_together(paths: Paths, file: Path) -> None:
    first, second, third = _panel(60, 70, 80)
    keeper, other = _keeper(paths, file), _keeper(paths, file)
    keeper.keep([first, second])
    other.keep([replace(first, rounds=()), second, third])
    bench = keeper.bring_together([first], {first.name, second.name})
    assert list(bench.judges) == [first, third]
