"""The library knows its scenarios without opening them, and one broken file takes nothing else away."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

import pytest

from app.errors import InputError, ScenarioError
from app.paths import shipped_root
from app.services.library import Library

SHIPPED = shipped_root() / "scenarios"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A scenarios folder with one drill that works and one that does not."""
    made = tmp_path / "scenarios"
    for part in ("charts", "policies"):
        shutil.copytree(SHIPPED / part, made / part)
    for name in ("guitar-on-the-tarmac.yaml", "blank.yaml", "cases.json"):
        shutil.copy(SHIPPED / name, made / name)
    (made / "late-train.yaml").write_text("format: 1\nid: late-train\ntitle: [oh\n", encoding="utf-8")
    return made


@pytest.fixture
def library(folder: Path, tmp_path: Path) -> Library:
    return Library([folder], tmp_path / "cache")


def test_the_first_start_has_no_index_and_knows_it(library: Library) -> None:
    assert not library.known
    assert library.entries() == ()
    assert library.stale()


def test_a_scenario_is_listed_with_what_the_library_shows(library: Library) -> None:
    library.rebuild(workers=0)
    entry = library.entry("guitar-on-the-tarmac")
    assert entry.readable
    assert (entry.title, entry.company, entry.formation) == ("The guitar on the tarmac", "Skylark Air", "hub-and-spoke")
    assert entry.cause == "poor-customer-experience"
    assert entry.line.startswith("Skylark Air is a regional carrier")


def test_a_broken_scenario_is_listed_with_its_problems_and_the_rest_works(library: Library) -> None:
    library.rebuild(workers=0)
    broken = library.entry("late-train")
    assert not broken.readable
    assert broken.flaw_count >= 1
    assert broken.flaws[0].file == "late-train.yaml"
    assert broken.flaws[0].line >= 1
    assert [entry.id for entry in library.entries()] == ["guitar-on-the-tarmac", "late-train"]
    with pytest.raises(ScenarioError) as caught:
        library.load("late-train")
    assert caught.value.problems


def test_the_blank_scenario_is_nothing_to_play(library: Library) -> None:
    assert "blank" not in [entry.id for entry in library.rebuild(workers=0)]


def test_exam_scenarios_are_known_and_not_shown(library: Library, folder: Path) -> None:
    file = folder / "guitar-on-the-tarmac.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("use: practice", "use: exam"), encoding="utf-8")
    library.rebuild(workers=0)
    assert [entry.id for entry in library.entries()] == ["late-train"]
    assert library.entry("guitar-on-the-tarmac").use == "exam"


def test_a_second_start_reads_the_index_alone(library: Library, folder: Path, tmp_path: Path) -> None:
    library.rebuild(workers=0)
    again = Library([folder], tmp_path / "cache")
    assert again.known
    assert not again.stale()
    assert again.entries() == library.entries()
    read: list[str] = []
    again.rebuild(lambda name, done, of: read.append(name), workers=0)
    assert read == []


def test_a_changed_file_is_read_again_and_no_other(library: Library, folder: Path) -> None:
    library.rebuild(workers=0)
    file = folder / "guitar-on-the-tarmac.yaml"
    text = file.read_text(encoding="utf-8").replace("title: The guitar on the tarmac", "title: The cello on the tarmac")
    file.write_text(text, encoding="utf-8")
    assert library.stale()
    read: list[str] = []
    library.rebuild(lambda name, done, of: read.append(name), workers=0)
    assert read == ["guitar-on-the-tarmac.yaml"]
    assert library.entry("guitar-on-the-tarmac").title == "The cello on the tarmac"


def test_a_changed_chart_makes_everything_stale(library: Library, folder: Path) -> None:
    library.rebuild(workers=0)
    chart = folder / "charts" / "skylark-hub.yaml"
    chart.write_text(chart.read_text(encoding="utf-8") + "\n# seen to\n", encoding="utf-8")
    assert library.stale()


def test_a_file_that_is_gone_is_gone_from_the_library(library: Library, folder: Path) -> None:
    library.rebuild(workers=0)
    (folder / "late-train.yaml").unlink()
    assert library.stale()
    assert [entry.id for entry in library.rebuild(workers=0)] == ["guitar-on-the-tarmac"]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format": 99}', '{"format": 1, "entries": [{"id": 1}], "shared": ""}'])
def test_a_damaged_index_is_made_again(library: Library, folder: Path, tmp_path: Path, content: str) -> None:
    library.rebuild(workers=0)
    (tmp_path / "cache" / "library.json").write_text(content, encoding="utf-8")
    again = Library([folder], tmp_path / "cache")
    assert again.entries() == ()
    assert again.stale()
    assert len(again.rebuild(workers=0)) == 2


def test_a_compiled_scenario_opens_without_the_authoring_tools(library: Library, tmp_path: Path) -> None:
    library.rebuild(workers=0)
    digest = library.entry("guitar-on-the-tarmac").digest
    assert (tmp_path / "cache" / "compiled" / f"{digest}.json").is_file()
    scenario = library.load("guitar-on-the-tarmac")
    assert scenario.digest == digest
    assert scenario.baselines is not None


def test_a_damaged_compiled_scenario_is_compiled_again(library: Library, tmp_path: Path) -> None:
    library.rebuild(workers=0)
    digest = library.entry("guitar-on-the-tarmac").digest
    (tmp_path / "cache" / "compiled" / f"{digest}.json").write_text(json.dumps({"no": "scenario"}), encoding="utf-8")
    assert library.load("guitar-on-the-tarmac").digest == digest


def test_a_cache_that_cannot_be_written_costs_time_only(folder: Path, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    library = Library([folder], in_the_way / "cache")
    assert len(library.rebuild(workers=0)) == 2
    assert library.load("guitar-on-the-tarmac").title == "The guitar on the tarmac"


def test_what_nobody_wrote_cannot_be_loaded(library: Library) -> None:
    with pytest.raises(InputError):
        library.load("nowhere")


def test_scenarios_are_read_in_another_process(library: Library) -> None:
    started = time.perf_counter()
    assert len(library.rebuild(workers=1)) == 2
    assert time.perf_counter() - started < 30


class Stopped(Exception):
    pass


def test_reading_can_be_stopped_and_goes_on_where_it_was(library: Library, folder: Path) -> None:
    shutil.copy(folder / "guitar-on-the-tarmac.yaml", folder / "another.yaml")

    def stop(name: str, done: int, of: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        library.rebuild(stop, workers=1)
    assert len(library.entries()) == 1
    assert library.stale()
    read: list[str] = []
    library.rebuild(lambda name, done, of: read.append(name), workers=0)
    assert len(read) == 2
    assert not library.stale()


def test_where_no_process_can_be_started_this_one_reads(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    from concurrent import futures

    def none(*args: object, **kwargs: object) -> None:
        raise OSError("no processes here")

    monkeypatch.setattr(futures.ProcessPoolExecutor, "submit", none)
    assert len(library.rebuild(workers=2)) == 2


def test_a_file_that_the_program_stumbles_over_costs_no_other(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.services import library_reading

    whole = library_reading.compile_file

    def stumbles(path: Path, policy: Path | None = None) -> object:
        if path.stem == "late-train":
            raise ZeroDivisionError("oh")
        return whole(path, policy)

    monkeypatch.setattr(library_reading, "compile_file", stumbles)
    library.rebuild(workers=0)
    assert library.entry("guitar-on-the-tarmac").readable
    assert "ZeroDivisionError" in library.entry("late-train").flaws[0].message
