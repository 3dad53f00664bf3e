"""The data file: durable, and each of its troubles told as a sentence."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.errors import StorageError
from app.storage import migrations
from app.storage.database import Database
from tests.helpers.disk import full_disk, read_only

ROOT = Path(__file__).resolve().parents[2]
PERSON = "INSERT INTO people (id, name, unit, language, salt, hash, added_wall_ms) VALUES (?, ?, '', 'en', '', ?, 0)"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "home" / "stormdrill.db"


@pytest.fixture
def database(file: Path):
    with Database(file) as opened:
        yield opened


def test_it_is_durable_strict_and_minds_its_references(database: Database) -> None:
    assert database.row("PRAGMA journal_mode")[0] == "wal"
    assert database.row("PRAGMA synchronous")[0] == 2
    assert database.row("PRAGMA foreign_keys")[0] == 1
    tables = database.rows("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    own = {row["name"]: row["strict"] for row in tables if not row["name"].startswith(("sqlite_", "_sqlite_"))}
    drills = ("people", "runs", "commands", "heartbeats", "scenarios", "opened")
    sittings = ("person_hashes", "accommodations", "areas", "exam_sets", "exam_drills", "attempts", "attempt_lines",
                "installations", "refused_records")
    decisions = ("proposals", "certificates", "certificate_events", "issuer_keys", "export_log", "looks", "statements",
                 "wrong_tries")
    assert own == dict.fromkeys((*drills, *sittings, *decisions), 1)


def test_the_names_of_the_steps_are_those_of_the_steps() -> None:
    assert tuple(step.name for step in migrations.all_steps()._migrations) == migrations.NAMES


def test_what_was_saved_is_there_next_time(file: Path) -> None:
    with Database(file) as database:
        database.write(PERSON, ("1", "Kim", "a"))
    with Database(file) as database:
        assert [row["name"] for row in database.rows("SELECT name FROM people")] == ["Kim"]


def test_a_data_file_that_is_up_to_date_opens_without_the_migration_library(file: Path) -> None:
    Database(file).close()
    program = (
        f"import sys, pathlib\nfrom app.storage.database import Database\nDatabase(pathlib.Path({str(file)!r})).close()\n"
        "assert 'sqlite_utils' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, timeout=60)


def test_several_changes_are_all_or_none(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
        connection.execute(PERSON, ("1", "Kim", "a"))
        connection.execute(PERSON, ("1", "Twice", "b"))
    assert database.rows("SELECT * FROM people") == []
    database.write(PERSON, ("1", "Kim", "a"))
    assert len(database.rows("SELECT * FROM people")) == 1


def test_a_newer_data_file_is_refused_and_not_touched(file: Path) -> None:
    with Database(file) as database:
        database.write("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('stormdrill', 'm999', '')")
    before = file.read_bytes()
    with pytest.raises(StorageError, match="newer version of Stormdrill"):
        Database(file)
    assert file.read_bytes() == before


def test_an_older_data_file_is_backed_up_before_it_is_changed(file: Path) -> None:
    _older(file)
    with Database(file) as database:
        assert database.row("SELECT name FROM people")["name"] == "Kim"
        assert database.rows("SELECT * FROM runs") == []
    backup = sqlite3.connect(file.with_name("stormdrill-before-step-2.db"))
    try:
        assert backup.execute("SELECT name FROM people").fetchall() == [("Kim",)]
        assert backup.execute("SELECT 1 FROM sqlite_master WHERE name = 'runs'").fetchone() is None
    finally:
        backup.close()


def test_a_step_that_fails_leaves_the_data_as_it_was(file: Path) -> None:
    _older(file)
    with full_disk(), pytest.raises(StorageError):
        Database(file)
    with Database(file) as database:
        assert database.row("SELECT name FROM people")["name"] == "Kim"


def test_a_folder_in_place_of_the_data_file_is_told(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(StorageError, match="there is a folder of that name"):
        Database(file)


def test_a_file_in_place_of_the_home_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("not a folder")
    with pytest.raises(StorageError, match="there is a file of that name"):
        Database(tmp_path / "home" / "stormdrill.db")


def test_a_file_of_another_kind_is_told_and_not_touched(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("My diary. " * 500)
    with pytest.raises(StorageError, match="is not a Stormdrill data file"):
        Database(file)
    assert file.read_text() == "My diary. " * 500


def test_a_damaged_data_file_is_told(file: Path) -> None:
    with Database(file) as database:
        for number in range(400):
            database.write(PERSON, (str(number), "Kim " * 20, str(number)))
    content = bytearray(file.read_bytes())
    for place in range(4_096, len(content)):
        content[place] = 0xA5
    file.write_bytes(content)
    with pytest.raises(StorageError, match="is damaged"), Database(file) as database:
        database.rows("SELECT * FROM people")


def test_a_home_that_may_only_be_read_is_told(file: Path) -> None:
    Database(file).close()
    with read_only(file.parent), pytest.raises(StorageError, match="may be read but not written|cannot be opened"):
        Database(file).write(PERSON, ("1", "Kim", "a"))
    Database(file).close()


def test_a_home_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    inside = tmp_path / "locked"
    inside.mkdir()
    with read_only(inside), pytest.raises(StorageError, match="cannot be created"):
        Database(inside / "home" / "stormdrill.db")


def test_a_full_disk_is_told_and_what_was_there_stays(file: Path, database: Database) -> None:
    database.write(PERSON, ("1", "Kim", "a"))
    (pages,) = database.row("PRAGMA page_count")
    database.row(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageError, match="The disk is full"):
        database.write(PERSON, ("2", "Too long. " * 50_000, "b"))
    with full_disk(), pytest.raises(StorageError, match="could not be saved"):
        database.write(PERSON, ("3", "Short", "c"))
    assert [row["id"] for row in database.rows("SELECT id FROM people")] == ["1"]
    database.row("PRAGMA max_page_count = 100000")
    database.write(PERSON, ("4", "Again", "d"))


def test_a_writer_that_never_ends_is_told(file: Path, database: Database) -> None:
    database.row("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(file, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="Another program is using"):
            database.write(PERSON, ("1", "Kim", "a"))
    finally:
        other.close()
    database.write(PERSON, ("1", "Kim", "a"))


def test_a_fault_of_our_own_is_not_told_as_trouble(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        database.rows("SELECT * FROM nowhere")


def test_threads_of_one_program_take_turns(database: Database) -> None:
    def enter(first: int) -> None:
        for number in range(first, first + 50):
            database.write(PERSON, (str(number), "Kim", str(number)))

    threads = [threading.Thread(target=enter, args=(first,)) for first in (0, 100, 200, 300)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert database.row("SELECT count(*) AS n FROM people")["n"] == 200


def _older(file: Path) -> None:
    """A data file as the first step alone had made it, with one person in it."""
    import sqlite_utils

    file.parent.mkdir()
    connection = sqlite3.connect(file, isolation_level=None)
    try:
        old = sqlite_utils.Database(connection)
        migrations.all_steps().apply(old, stop_before=migrations.NAMES[1])
        connection.execute(PERSON, ("1", "Kim", "a"))
    finally:
        connection.close()
