"""The instructor's text when files cannot be read or written, are changed by others, or are left and come back to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.services.drafts_kept import SUFFIX, DraftsKept
from app.ui.models.studio.disk_watch import REST_MS
from tests.ui.helpers import pages
from tests.ui.test_studio_flow import Studio, own


@pytest.fixture
def studio(opened, qtbot, small_home):
    """The studio on a scenario of one's own."""
    return Studio(qtbot, *opened(), own(small_home))


def second(studio: Studio) -> Path:
    other = studio.file.with_name("second.yaml")
    text = studio.file.read_text(encoding="utf-8")
    other.write_text(text.replace("id: late-guitar", "id: second", 1), encoding="utf-8")
    return other


def test_a_file_that_cannot_be_read_leaves_the_one_at_hand_to_be_written(studio: Studio) -> None:
    studio.type("mine")
    unreadable = studio.file.with_name("latin.yaml")
    unreadable.write_bytes("title: Fähre\n".encode("latin-1"))
    studio.flow.write(str(unreadable))
    studio.until(lambda: "is not UTF-8" in pages.words(studio.window))
    studio.type("more")
    studio.save()
    studio.until(lambda: studio.file.read_text(encoding="utf-8").startswith("# more\n# mine\n"))
    studio.rest()


def test_what_is_typed_while_another_file_is_read_stays(studio: Studio) -> None:
    other = second(studio)
    studio.flow.write(str(other))
    studio.type("late")
    studio.until(lambda: studio.inside._file.path == other)
    assert not studio.editor.text().startswith("# late")
    studio.open(studio.file)
    assert studio.editor.text().startswith("# late\n")


def test_a_file_left_unsaved_and_changed_by_somebody_else_meanwhile_is_not_written_over(studio: Studio) -> None:
    studio.type("mine")
    studio.open(second(studio))
    studio.file.write_text("# theirs\n", encoding="utf-8")
    studio.open(studio.file)
    assert studio.editor.text().startswith("# mine\n")
    studio.save()
    studio.until(lambda: "has been changed on the disk" in pages.words(studio.page))
    assert studio.file.read_text(encoding="utf-8") == "# theirs\n"


def test_a_save_that_is_done_after_the_file_was_left_does_not_bring_its_name_back(studio: Studio) -> None:
    other = second(studio)
    before = other.read_text(encoding="utf-8")
    studio.type("mine")
    studio.flow.write(str(other))
    studio.inside._file.save()
    studio.until(lambda: studio.inside._file.path == other and studio.file.read_text(encoding="utf-8").startswith("# mine"))
    studio.rest()
    assert studio.inside._file.path == other and studio.editor.text() == before
    studio.type("other")
    studio.save()
    studio.until(lambda: other.read_text(encoding="utf-8").startswith("# other\n"))


def test_taking_a_kept_text_can_be_undone_to_what_was_typed_before(studio: Studio) -> None:
    elsewhere = DraftsKept(studio.file.parent / "drafts", studio.inside._app.clock)
    elsewhere.keep(studio.file, "# kept\n" + studio.file.read_text(encoding="utf-8"))
    studio.open(second(studio))
    studio.open(studio.file)
    studio.until(lambda: "Unsaved text" in pages.words(studio.page))
    studio.type("typed before")
    pages.button(studio.page, "Take it").click()
    studio.until(lambda: studio.editor.text().startswith("# kept\n"))
    assert not studio.inside._file.saved
    studio.editor.words.undo()
    assert studio.editor.text().startswith("# typed before\n")


def test_a_file_that_is_gone_can_be_written_again_and_is_not_taken(studio: Studio) -> None:
    studio.type("mine")
    studio.file.unlink()
    studio.save()
    studio.until(lambda: "is gone" in pages.words(studio.page))
    assert "Take what is on the disk" not in pages.words(studio.page)
    pages.button(studio.page, "Keep mine").click()
    studio.until(lambda: studio.file.is_file() and studio.inside._file.saved)


def test_a_file_that_may_not_be_written_is_saved_under_another_name(studio: Studio, monkeypatch) -> None:
    studio.type("mine")
    before = studio.file.read_text(encoding="utf-8")
    monkeypatch.setattr("app.services.drafts_kept.opening.os.access", lambda *_, **__: False)
    studio.save()
    studio.until(lambda: "may be read but not written" in pages.words(studio.page))
    monkeypatch.undo()
    target = studio.file.with_name("mine.yaml")
    monkeypatch.setattr("app.ui.widgets.studio.asking_files.file_to_write", lambda *_: target)
    pages.button(studio.page, "Save mine under another name").click()
    studio.until(lambda: studio.inside._file.path == target and studio.inside._file.saved)
    assert target.read_text(encoding="utf-8").startswith("# mine\n")
    assert studio.file.read_text(encoding="utf-8") == before
    assert not list(studio.file.parent.glob(f"*{SUFFIX}*"))
    studio.rest()
    studio.type("more")
    studio.save()
    studio.until(lambda: target.read_text(encoding="utf-8").startswith("# more\n# mine\n"))


def test_a_shipped_drill_is_saved_under_another_name_and_written_from_then_on(studio: Studio, small_home, monkeypatch) -> None:
    studio.open(small_home.scenarios / "guitar-on-the-tarmac.yaml")
    target = studio.file.with_name("mine.yaml")
    monkeypatch.setattr("app.ui.widgets.studio.asking_files.file_to_write", lambda *_: target)
    studio.activate()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    studio.qtbot.keyClick(studio.editor.words, Qt.Key.Key_S, keys)
    studio.until(lambda: studio.inside._file.path == target)
    studio.type("mine")
    assert studio.editor.text().startswith("# mine\n") and "read only" not in pages.words(studio.page)


def drafts_of(studio: Studio) -> list[str]:
    """First lines of the texts that another window would be offered."""
    elsewhere = DraftsKept(studio.file.parent / "drafts", studio.inside._app.clock)
    return [offer.text.split("\n")[0] for offer in elsewhere.offers(studio.file)]


def test_what_somebody_else_has_saved_is_written_over_but_stays_as_a_draft(studio: Studio) -> None:
    text = studio.file.read_text(encoding="utf-8")
    studio.type("mine")
    studio.file.write_text("# theirs\n" + text, encoding="utf-8")
    studio.save()
    studio.until(lambda: "has been changed on the disk" in pages.words(studio.page))
    pages.button(studio.page, "Keep mine").click()
    studio.until(lambda: studio.inside._file.saved)
    assert studio.file.read_text(encoding="utf-8").startswith("# mine\n") and drafts_of(studio) == ["# theirs"]
    assert studio.editor.words.hasFocus() or studio.window.focusWidget() is studio.editor.words


def test_what_was_typed_before_a_kept_text_was_taken_stays_as_a_draft(studio: Studio) -> None:
    text = studio.file.read_text(encoding="utf-8")
    elsewhere = DraftsKept(studio.file.parent / "drafts", studio.inside._app.clock)
    elsewhere.keep(studio.file, "# kept\n" + text)
    studio.open(second(studio))
    studio.open(studio.file)
    studio.until(lambda: "Unsaved text" in pages.words(studio.page))
    studio.type("typed since")
    pages.button(studio.page, "Take it").click()
    studio.until(lambda: studio.editor.text().startswith("# kept\n"))
    assert "# typed since" in drafts_of(studio)
    assert studio.window.focusWidget() is studio.editor.words


def test_a_file_that_somebody_else_saves_is_told_at_once(studio: Studio) -> None:
    text = studio.file.read_text(encoding="utf-8")
    aside = studio.file.with_name("aside.part")
    aside.write_text("# theirs\n" + text, encoding="utf-8")
    aside.replace(studio.file)
    studio.until(lambda: "has been changed on the disk" in pages.words(studio.page))
    pages.button(studio.page, "Take what is on the disk").click()
    studio.until(lambda: studio.editor.text().startswith("# theirs\n"))
    studio.until(lambda: "has been changed on the disk" not in pages.words(studio.page))
    studio.file.write_text("# once more\n" + text, encoding="utf-8")
    studio.until(lambda: "has been changed on the disk" in pages.words(studio.page))


def test_ones_own_saving_is_told_to_nobody(studio: Studio, qtbot) -> None:
    for words in ("one", "two"):
        studio.type(words)
        studio.save()
        studio.until(lambda: studio.inside._file.saved)
        qtbot.wait(3 * REST_MS)
        assert "has been changed on the disk" not in pages.words(studio.page)
