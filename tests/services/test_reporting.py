"""Reports of recorded runs, from the data file and from record files, through the command line too."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli.entry import run as command_line
from app.clock import ManualClock
from app.errors import ExportError, RecordError, UsageError
from app.exports.atomic import write_bytes
from app.services.reporting import FORMATS, write_report
from tests.helpers.disk import full_disk, read_only
from tests.services.desk import act, exam, home, practice


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def app(tmp_path: Path, clock: ManualClock):
    with home(tmp_path / "home", clock) as opened:
        yield opened


@pytest.fixture
def run(app, clock) -> str:
    """Number of a practice run that has ended."""
    session = practice(app)
    act(session, clock)
    session.end()
    return str(session.run)


@pytest.mark.parametrize("format", FORMATS)
def test_a_practised_run_is_reported_by_its_number(app, run, tmp_path, format) -> None:
    out = tmp_path / f"report.{format}"
    assert command_line(["report", run, "--format", format, "--out", str(out), "--home", str(app.paths.home)], "report") == 0
    content = out.read_bytes()
    if format == "pdf":
        assert content.startswith(b"%PDF-")
    else:
        text = " ".join(content.decode("utf-8").split())
        assert "EXERCISE" in text and "Private to the trainee" in text and "Dana" in text
        assert "2026-01-01 00:00 UTC" in text


def test_a_record_file_gives_the_same_report_elsewhere(app, run, tmp_path) -> None:
    app.history.share(int(run))
    record = app.history.export(int(run), tmp_path / "run.record")
    here = write_report(app.paths, run, "text", tmp_path / "here.txt")
    there = write_report(app.paths, str(record), "text", tmp_path / "there.txt")
    assert here.read_bytes() == there.read_bytes()


def test_an_exams_report_is_marked_and_keeps_the_playbook(app, clock, tmp_path) -> None:
    session = exam(app)
    act(session, clock)
    session.end()
    text = write_report(app.paths, str(session.run), "text", tmp_path / "exam.txt").read_text("utf-8")
    assert "Exam drill." in text and "Playbook:" not in text


def test_what_cannot_be_reported_is_said_in_a_sentence(app, clock, run, tmp_path) -> None:
    out = tmp_path / "report.txt"
    still = practice(app)
    for name, sentence in (("999", "There is no run 999 here"), (str(tmp_path / "none"), "cannot be read"),
                           (str(still.run), "has not ended")):
        with pytest.raises(ExportError, match=sentence):
            write_report(app.paths, name, "text", out)
    still.void()
    with pytest.raises(ExportError, match="voided"):
        write_report(app.paths, str(still.run), "text", out)
    with pytest.raises(UsageError, match="no report format"):
        write_report(app.paths, run, "docx", out)
    assert not out.exists()


def test_a_record_that_was_changed_gets_no_report(app, run, tmp_path) -> None:
    app.history.share(int(run))
    record = app.history.export(int(run), tmp_path / "run.record")
    record.write_text(record.read_text("ascii").replace('"hold"', '"run"'), "ascii")
    with pytest.raises(RecordError):
        write_report(app.paths, str(record), "text", tmp_path / "report.txt")


def test_a_full_disk_leaves_the_old_report_whole(app, run, tmp_path) -> None:
    out = tmp_path / "out" / "report.txt"
    out.parent.mkdir()
    out.write_text("the old one")
    before = app.paths.database.stat().st_size
    with full_disk(), pytest.raises(ExportError, match="no room left"):
        write_bytes(out, b"the new one")
    with full_disk(), pytest.raises(ExportError, match="no room left"):
        write_report(app.paths, run, "html", out)
    assert out.read_text() == "the old one" and list(out.parent.iterdir()) == [out]
    assert app.paths.database.stat().st_size == before


def test_a_folder_that_may_not_be_written_is_said(tmp_path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    with read_only(folder), pytest.raises(ExportError, match="could not be written"):
        write_bytes(folder / "report.txt", b"text")
    with pytest.raises(ExportError, match="is not there"):
        write_bytes(tmp_path / "missing" / "report.txt", b"text")
