"""What an instructor writes is never lost, and a file is saved as it was made or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.clock import ManualClock, SystemClock
from app.errors import ExportError, InputError
from app.services.drafts_kept import (
    SUFFIX,
    Change,
    ChangedOnDiskError,
    DraftsKept,
    Opened,
    changes,
    open_text,
    save_text,
)
from tests.helpers.disk import full_disk, read_only

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "scenarios" / "storm.yaml"
    path.parent.mkdir()
    path.write_bytes(b"title: Storm\nminutes: 9\n")
    return path


def window(tmp_path: Path, name: str = "") -> DraftsKept:
    return DraftsKept(tmp_path / "home" / "drafts", SystemClock(), name)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# --- the file itself


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"a: 1\nb: 2\n", b"a: 1\nb: 3\n"),
        (b"a: 1\r\nb: 2\r\n", b"a: 1\r\nb: 3\r\n"),
        (b"\xef\xbb\xbfa: 1\r\nb: 2", b"\xef\xbb\xbfa: 1\r\nb: 3"),
        (b"a: 1\rb: 2\r", b"a: 1\rb: 3\r"),
        (b"a: 1\r\nx: 0\nc: 1\r\nb: 2\r\n", b"a: 1\r\nx: 0\nc: 1\r\nb: 3\r\n"),
        (b"b: 2", b"b: 3"),
    ],
)
def test_line_endings_and_byte_order_mark_stay_as_they_were(tmp_path: Path, before: bytes, after: bytes) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(before)
    opened = open_text(path)
    assert "\r" not in opened.text and not opened.text.startswith("\ufeff")
    again = save_text(path, opened.text, opened)
    assert path.read_bytes() == before
    save_text(path, again.text.replace("b: 2", "b: 3"), again)
    assert path.read_bytes() == after


def test_lines_put_into_a_file_of_mixed_endings_change_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"one\r\ntwo\nthree\r\nfour\r\n")
    opened = open_text(path)
    save_text(path, "zero\none\ntwo\nand\nthree\nfour\n", opened)
    assert path.read_bytes() == b"zero\r\none\r\ntwo\nand\r\nthree\r\nfour\r\n"


def test_a_file_that_somebody_else_changed_is_not_written_over_unasked(file: Path) -> None:
    opened = open_text(file)
    file.write_text("title: Theirs\n")
    with pytest.raises(ChangedOnDiskError) as caught:
        save_text(file, "title: Mine\n", opened)
    assert "changed on the disk" in caught.value.message and caught.value.remedy
    assert caught.value.now is not None and caught.value.now.text == "title: Theirs\n"
    assert file.read_text() == "title: Theirs\n"
    save_text(file, "title: Mine\n", opened, over=True)
    assert file.read_text() == "title: Mine\n"


def test_a_file_that_is_gone_or_came_by_itself_is_told(file: Path) -> None:
    opened = open_text(file)
    with pytest.raises(ChangedOnDiskError, match="already a file"):
        save_text(file, "title: Mine\n")
    file.unlink()
    with pytest.raises(ChangedOnDiskError, match="gone") as caught:
        save_text(file, "title: Mine\n", opened)
    assert caught.value.now is None and not file.exists()
    assert save_text(file, "title: Mine\n").text == "title: Mine\n"


def test_a_link_and_the_permissions_survive_saving(file: Path, tmp_path: Path) -> None:
    file.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to(file)
    save_text(link, "title: New\n", open_text(link))
    assert link.is_symlink() and file.read_text() == "title: New\n"
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_full_disk_and_a_read_only_file_leave_the_file_as_it_was(file: Path) -> None:
    opened = open_text(file)
    with full_disk(), pytest.raises(ExportError, match="no room left"):
        save_text(file, "title: New\n", opened)
    assert file.read_bytes() == b"title: Storm\nminutes: 9\n" and names(file.parent) == ["storm.yaml"]
    with read_only(file.parent), pytest.raises(ExportError, match="not written by you"):
        save_text(file, "title: New\n", opened)
    assert file.read_bytes() == b"title: Storm\nminutes: 9\n"


def test_what_cannot_be_put_back_as_it_was_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "latin.yaml"
    path.write_bytes("a: 1\nb: caf\xe9\n".encode("latin-1"))
    with pytest.raises(InputError, match="not UTF-8 in line 2"):
        open_text(path)


def test_half_a_character_is_refused_before_anything_is_written(file: Path) -> None:
    with pytest.raises(ExportError, match="Line 2"):
        save_text(file, "a: 1\nb: \ud83d\n", open_text(file))
    assert file.read_bytes() == b"title: Storm\nminutes: 9\n"


# --- the unsaved text beside it


def test_unsaved_text_is_offered_back_with_what_differs(file: Path, tmp_path: Path) -> None:
    opened = open_text(file)
    place = window(tmp_path).keep(file, "title: Gale\nminutes: 9\n", opened)
    assert place == file.with_name("storm.yaml" + SUFFIX)
    (offer,) = window(tmp_path).offers(file)
    assert offer.text == "title: Gale\nminutes: 9\n" and offer.file.text == opened.text
    assert offer.newer and offer.same_start and offer.recent
    assert offer.difference() == (Change(1, ("title: Storm",), 1, ("title: Gale",)),)


def test_a_draft_of_an_older_file_is_offered_and_says_so(file: Path, tmp_path: Path) -> None:
    old = DraftsKept(tmp_path / "drafts", ManualClock(wall_ms=1_000))
    old.keep(file, "title: Gale\n", open_text(file))
    file.write_text("title: Theirs\n")
    (offer,) = window(tmp_path).offers(file)
    assert not offer.newer and not offer.same_start and not offer.recent


def test_nothing_is_offered_after_saving_or_when_both_say_the_same(file: Path, tmp_path: Path) -> None:
    mine = window(tmp_path)
    mine.keep(file, "title: Gale\n", open_text(file))
    save_text(file, "title: Gale\n", open_text(file))
    assert window(tmp_path).offers(file) == ()  # as after a crash between saving and throwing away
    assert names(file.parent) == ["storm.yaml"]
    mine.keep(file, "title: Gale force\n", open_text(file))
    mine.throw_away(file)
    assert window(tmp_path).offers(file) == () and names(file.parent) == ["storm.yaml"]


def test_a_draft_that_was_taken_is_this_windows_own(file: Path, tmp_path: Path) -> None:
    window(tmp_path).keep(file, "title: Gale\n", open_text(file))
    mine = window(tmp_path)
    assert mine.take(file, mine.offers(file)[0]) == "title: Gale\n"
    assert mine.offers(file) == ()
    assert [offer.text for offer in window(tmp_path).offers(file)] == ["title: Gale\n"]
    mine.throw_away(file)
    assert names(file.parent) == ["storm.yaml"]


def test_a_draft_that_is_not_wanted_is_gone_unless_it_was_written_on(file: Path, tmp_path: Path) -> None:
    other, mine = window(tmp_path), window(tmp_path)
    other.keep(file, "title: Gale\n", open_text(file))
    (offer,) = mine.offers(file)
    other.keep(file, "title: Gale force\n", open_text(file))
    mine.refuse(offer)
    (offer,) = mine.offers(file)
    assert offer.text == "title: Gale force\n"
    mine.refuse(offer)
    assert mine.offers(file) == ()


def test_two_windows_on_one_file_keep_both_texts(file: Path, tmp_path: Path) -> None:
    one, two = window(tmp_path), window(tmp_path)
    for text in ("x: 1\n", "x: 11\n"):
        one.keep(file, text, open_text(file))
        two.keep(file, text.replace("1", "2"), open_text(file))
    assert sorted(offer.text for offer in window(tmp_path).offers(file)) == ["x: 11\n", "x: 22\n"]
    one.throw_away(file)
    assert [offer.text for offer in window(tmp_path).offers(file)] == ["x: 22\n"]


def test_a_new_window_never_writes_over_what_a_crash_left(file: Path, tmp_path: Path) -> None:
    window(tmp_path).keep(file, "title: Before the crash\n", open_text(file))
    window(tmp_path).keep(file, "title: After it\n", open_text(file))
    told = [offer.text for offer in window(tmp_path).offers(file)]
    assert sorted(told) == ["title: After it\n", "title: Before the crash\n"]


def test_a_read_only_folder_sends_drafts_home(file: Path, tmp_path: Path) -> None:
    home = tmp_path / "home" / "drafts"
    home.mkdir(parents=True)
    home.chmod(0o777)
    for folder in (tmp_path, home.parent, *tmp_path.parents):
        if folder.stat().st_uid == os.geteuid():
            folder.chmod(folder.stat().st_mode | 0o011)
    mine = window(tmp_path)
    with read_only(file.parent):
        place = mine.keep(file, "title: Gale\n", open_text(file))
    assert place.parent == home
    assert [offer.text for offer in window(tmp_path).offers(file)] == ["title: Gale\n"]
    assert mine.keep(file, "title: Gale force\n", open_text(file)).parent == file.parent
    assert names(home) == []


def test_a_full_disk_keeps_the_draft_before_and_leaves_nothing_else(file: Path, tmp_path: Path) -> None:
    mine = window(tmp_path)
    with full_disk(), pytest.raises(ExportError, match="kept neither"):
        mine.keep(file, "title: Gale\n", open_text(file))
    assert names(file.parent) == ["storm.yaml"]
    mine.keep(file, "title: Gale\n", open_text(file))
    with full_disk(), pytest.raises(ExportError, match="kept neither"):
        mine.keep(file, "title: Gale force\n", open_text(file))
    assert [offer.text for offer in window(tmp_path).offers(file)] == ["title: Gale\n"]
    assert names(file.parent) == ["storm.yaml", "storm.yaml" + SUFFIX]


def test_an_unsaved_text_of_no_file_yet_is_offered(tmp_path: Path) -> None:
    window(tmp_path).keep(tmp_path / "new.yaml", "title: First words\n")
    (offer,) = window(tmp_path).offers(tmp_path / "new.yaml")
    assert offer.text == "title: First words\n" and offer.file == Opened("", "")


def test_a_place_claimed_long_ago_and_never_written_is_used_again(file: Path, tmp_path: Path) -> None:
    place = file.with_name(file.name + SUFFIX)
    place.touch()
    assert window(tmp_path).offers(file) == ()
    assert window(tmp_path).keep(file, "a: 1\n").name == place.name + "-2"
    os.utime(place, (1, 1))
    assert window(tmp_path).keep(file, "b: 1\n") == place


def test_a_draft_that_was_edited_by_hand_is_still_offered(file: Path, tmp_path: Path) -> None:
    place = window(tmp_path).keep(file, "title: Gale\n", open_text(file))
    place.write_text(place.read_text() + "more: by hand\n")
    assert [offer.text for offer in window(tmp_path).offers(file)] == ["title: Gale\nmore: by hand\n"]


def test_what_a_killed_program_left_half_written_is_cleared_away(file: Path, tmp_path: Path) -> None:
    old, young = (file.with_name(f".stormdrill-{number}-1.part") for number in (1, 2))
    old.write_text("half")
    young.write_text("half")
    os.utime(old, (1, 1))
    window(tmp_path).throw_away(file)
    assert names(file.parent) == [young.name, "storm.yaml"]


# --- killed at any point

_KILLED = """
import os, sys
from pathlib import Path
left = [int(sys.argv[1])]
def dying(real):
    def call(*given, **named):
        if left[0] == 0:
            os._exit(9)
        left[0] -= 1
        return real(*given, **named)
    return call
from app.clock import SystemClock
from app.services.drafts_kept import DraftsKept, open_text, save_text
import app.exports.atomic
path, home = Path(sys.argv[2]), Path(sys.argv[3])
mine, opened = DraftsKept(home, SystemClock()), open_text(path)
mine.keep(path, "first\\n", opened)
print("first kept", flush=True)
import builtins
for name in ("fsync", "replace", "unlink", "open", "close"):
    setattr(os, name, dying(getattr(os, name)))
builtins.open = dying(builtins.open)
mine.keep(path, "second\\n", opened)
print("second kept", flush=True)
save_text(path, "second\\n", opened)
print("saved", flush=True)
mine.throw_away(path)
"""


def test_a_program_killed_between_any_two_steps_loses_no_word(tmp_path: Path) -> None:
    folder, ended, points = tmp_path / "work", 9, 0
    while ended == 9:
        folder = tmp_path / f"work{points}"
        folder.mkdir()
        path = folder / "storm.yaml"
        path.write_text("before\n")
        call = [sys.executable, "-S", "-c", _KILLED, str(points), str(path), str(folder / "home")]
        done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, timeout=60)
        ended, points = done.returncode, points + 1
        assert ended in (0, 9), done.stderr
        said = done.stdout.splitlines()
        assert path.read_text() in (("before\n", "second\n") if "second kept" in said else ("before\n",))
        texts = {offer.text for offer in window(folder).offers(path)} | {path.read_text()}
        if "second kept" in said:
            assert "second\n" in texts
        else:
            assert texts & {"first\n", "second\n"}
        if "saved" in said:
            assert path.read_text() == "second\n"
    assert points > 8 and path.read_text() == "second\n"


# --- differences


def test_differences_are_told_in_lines() -> None:
    assert changes("a\nb\nc\n", "a\nc\nd\n") == (Change(2, ("b",), 2, ()), Change(4, (), 3, ("d",)))
    assert changes("same\n", "same\n") == ()
    assert changes("", "new") == (Change(1, ("",), 1, ("new",)),)


def test_applying_the_differences_gives_the_new_text() -> None:
    old = [f"line {number % 7}" for number in range(300)]
    new = old[:40] + ["other"] + old[60:200] + old[205:] + ["end"]
    made, at = [], 0
    for change in changes("\n".join(old), "\n".join(new)):
        made += old[at : change.line - 1]
        assert len(made) == change.new_line - 1
        made += change.new
        at = change.line - 1 + len(change.old)
    assert made + old[at:] == new
