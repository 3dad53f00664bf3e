"""The language room by keyboard: a table out, one in after a look, lines that open their place, a review; and the briefing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import polib
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from app.authoring.translation.po_in import read_file
from app.services.translations import in_language
from app.ui.background import pools
from app.ui.models.studio.language_names import name_of
from app.ui.pages.briefing_page import BriefingPage
from app.ui.widgets.studio import language_room
from app.ui.widgets.studio.language_room import LanguageRoom
from app.ui.widgets.studio.room import Standing
from tests.services.desk import home
from tests.translation.conftest import GERMAN, GUITAR, SHIPPED, compiled

TEXT = GUITAR.read_text(encoding="utf-8")
pytestmark = pytest.mark.usefixtures("themed")


class Hand:
    """A room and the hand at its keyboard; file dialogs answer what it has been told."""

    def __init__(self, qtbot, app, monkeypatch) -> None:  # noqa: ANN001
        self.qtbot, self.app = qtbot, app
        self.answer: Path | None = None
        for name in ("file_to_open", "file_to_write"):
            monkeypatch.setattr(language_room, name, lambda *_: self.answer)
        self.room = LanguageRoom(app)
        self.picked: list[tuple] = []
        self.room.picked.connect(self.picked.append)
        qtbot.addWidget(self.room, before_close_func=lambda room: self.close())
        self.room.resize(1200, 800)
        with qtbot.waitActive(self.room):
            self.room.show()
            self.room.activateWindow()
        self.show()

    def show(self, scenario=None, path: Path = GUITAR, errors: int = 0) -> None:  # noqa: ANN001
        self.room.show_standing(Standing(path, TEXT, True, None if errors else scenario or compiled(), errors))
        self.settle()

    def settle(self) -> None:
        """Until nothing is under way."""
        for _ in range(6):
            assert pools.wait()
            self.qtbot.wait(5)

    def press(self, key) -> None:  # noqa: ANN001
        self.qtbot.keyClick(self.room.focusWidget() or self.room, key)
        self.settle()

    def click(self, button) -> None:  # noqa: ANN001
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def words(self) -> str:
        """Everything that can be read just now."""
        return "\n".join(label.text() for label in self.room.findChildren(QLabel) if label.isVisible())

    def rows(self) -> list[str]:
        return [row.title for row in self.room.detail.list.rows.rows]

    def close(self) -> None:
        self.room.close_down()
        self.settle()


@pytest.fixture
def hand(qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # noqa: ANN001, ANN201
    with home(tmp_path / "home") as app:
        made = Hand(qtbot, app, monkeypatch)
        yield made
        made.close()


def changed(tmp_path: Path, name: str = "given.po", **texts: str) -> Path:
    """The German table with other texts, under ids with `__` for a point."""
    po = polib.pofile(GERMAN.read_text(encoding="utf-8"))
    for entry in po:
        entry.msgstr = texts.get(entry.msgctxt.replace(".", "__"), entry.msgstr)
    file = tmp_path / name
    po.save(str(file))
    return file


def test_a_language_tells_how_far_it_is_and_that_nobody_has_reviewed_it(hand: Hand) -> None:
    assert [row.title for row in hand.room.list.rows.rows] == ["Deutsch (de)"]
    words = hand.words()
    assert "317" in words
    assert "not reviewed" in words
    assert "Every line is translated." in words
    assert "Reading load, lengths and tone are fine in this language." in words
    assert hand.room.status() == "1 language beside English"


def test_a_scenario_in_english_only_says_what_to_do(hand: Hand, tmp_path: Path) -> None:
    hand.show(replace(compiled(), id="late-ferry"), tmp_path / "late-ferry.yaml")
    assert "This scenario speaks English only." in hand.words()
    assert hand.room.head.take.isEnabled()


def test_without_a_playable_scenario_the_room_says_why(hand: Hand) -> None:
    hand.show(errors=3)
    assert "3 problems keep it from being played" in hand.words()
    hand.room.show_standing(None)
    assert "No scenario is open." in hand.words()


def test_a_table_is_written_where_one_says(hand: Hand, tmp_path: Path) -> None:
    hand.answer = tmp_path / "out"
    hand.room.head.choose("fr")
    hand.click(hand.room.head.write)
    written = read_file(tmp_path / "out.po")
    assert (written.language, written.scenario) == ("fr", "guitar-on-the-tarmac")
    assert "317 lines are waiting for a translator" in hand.words()
    hand.click(hand.room.head.write)
    assert "out.po is there already." in hand.words()


def test_what_would_change_is_shown_and_nothing_written_until_it_is_agreed(hand: Hand, tmp_path: Path) -> None:
    hand.answer = changed(tmp_path, title="Eine Gitarre", feed__stuck__text="Perrin, vier Stunden")
    kept = hand.app.paths.home / "scenarios" / "translations" / GERMAN.name
    hand.click(hand.room.head.take)
    items = [hand.room.taking.look.items.data(hand.room.taking.look.items.index(at)) for at in range(4)]
    assert items[0] == "Look at these: 1"
    assert items[1].startswith("SK412, Perrin")
    assert items[2:] == ["Translated differently: 1", "The guitar on the tarmac"]
    assert "2 lines would change." in hand.words()
    hand.press(Qt.Key.Key_Down)
    assert "Eine Gitarre" in hand.words()
    assert not kept.exists()
    hand.press(Qt.Key.Key_Escape)
    assert "Written in English" in hand.words()
    assert not kept.exists()
    hand.click(hand.room.head.take)
    hand.click(hand.room.taking.take)
    assert f"Taken in, to {kept}." in hand.words()
    assert read_file(kept).by_id()["title"].text == "Eine Gitarre"
    assert hand.rows() == ["Doubtful: 1", compiled().lines["feed.stuck.text"]]


def test_a_line_that_wants_a_look_opens_its_place_in_the_text(hand: Hand, tmp_path: Path) -> None:
    hand.answer = changed(tmp_path, feed__stuck__text="Perrin, vier Stunden")
    hand.click(hand.room.head.take)
    hand.click(hand.room.taking.take)
    hand.room.detail.list.setFocus()
    hand.press(Qt.Key.Key_Return)
    index = next(inject.index for inject in compiled().injects if inject.id == "stuck")
    assert hand.picked == [("feed", index, "text")]


def test_missing_and_fuzzy_lines_are_listed_and_a_broken_table_is_told(hand: Hand) -> None:
    folder = hand.app.paths.home / "scenarios" / "translations"
    folder.mkdir(parents=True)
    po = polib.pofile(GERMAN.read_text(encoding="utf-8"))
    po[0].msgstr = ""
    po[1].fuzzy = True
    po.save(str(folder / GERMAN.name))
    (folder / "guitar-on-the-tarmac.fr.po").write_text("oh", encoding="utf-8")
    hand.show()
    assert hand.rows()[0] == "Look again, the English has changed or a translator was not sure: 1"
    assert hand.rows()[2:] == ["Missing, shown in English: 1", "The guitar on the tarmac"]
    hand.room.list.setFocus()
    hand.press(Qt.Key.Key_Down)
    assert "This table cannot be read." in hand.words()
    assert hand.room.head.choice.currentData() == "fr"
    assert not hand.room.detail.mark.isVisible()


def test_a_table_that_cannot_be_taken_in_is_told_where_one_is(hand: Hand, tmp_path: Path) -> None:
    hand.answer = tmp_path / "other.po"
    hand.answer.write_text(
        GERMAN.read_text(encoding="utf-8").replace("X-Scenario: guitar-on-the-tarmac", "X-Scenario: wash-day"), encoding="utf-8")
    hand.click(hand.room.head.take)
    assert "is the string table of 'wash-day', not of guitar-on-the-tarmac." in hand.words()
    assert "Nothing was taken in." in hand.words()


def test_a_review_needs_a_name_and_is_kept_with_its_day(hand: Hand) -> None:
    assert not hand.room.detail.mark.isEnabled()
    hand.room.detail.reviewer.setFocus()
    hand.qtbot.keyClicks(hand.room.detail.reviewer, "Ute Kern")
    hand.press(Qt.Key.Key_Return)
    assert "Reviewed by Ute Kern, 20" in hand.words()
    assert not hand.room.detail.mark.isVisible()
    kept = read_file(hand.app.paths.home / "scenarios" / "translations" / GERMAN.name)
    assert kept.reviewed


def test_a_change_of_the_english_shows_at_once(hand: Hand) -> None:
    scenario = compiled()
    hand.show(replace(scenario, title="The cello", lines={**scenario.lines, "title": "The cello"}))
    assert hand.rows() == ["Look again, the English has changed or a translator was not sure: 1", "The cello"]


def test_the_lists_are_models_that_hold_and_keys_are_told(hand: Hand) -> None:
    for model in (hand.room.list.rows, hand.room.detail.list.rows, hand.room.taking.look.items):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    hand.show()
    assert hand.room.keys()
    assert hand.room.words() == "Language"


@pytest.mark.parametrize(("letters", "told"), [("de", "Deutsch (de)"), ("fr", "Français (fr)"), ("qqx", "qqx")])
def test_languages_are_called_by_their_own_names(letters: str, told: str) -> None:
    assert name_of(letters) == told


def briefing(qtbot, spoken) -> str:  # noqa: ANN001
    page = BriefingPage()
    qtbot.addWidget(page)
    page.show()
    page.show_scenario(spoken.scenario if spoken else compiled(), spoken=spoken)
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_briefing_says_which_language_it_is_and_what_is_missing(qtbot) -> None:  # noqa: ANN001
    spoken = in_language(compiled(), "de", [SHIPPED])
    words = briefing(qtbot, spoken)
    assert "Played in Deutsch (de). Every line is translated. Nobody has reviewed the translation yet." in words
    assert "Skylark Air ist eine Regionalfluggesellschaft" in words
    words = briefing(qtbot, replace(spoken, missing=("title",), fuzzy=("log.1",), reviewed_by="Ute Kern"))
    assert "2 lines of it are still English. Reviewed by Ute Kern." in words


def test_a_briefing_in_the_original_says_nothing_of_languages_and_a_broken_table_is_told(qtbot) -> None:  # noqa: ANN001
    assert "Played in" not in briefing(qtbot, None)
    spoken = replace(in_language(compiled(), "de", [SHIPPED]), scenario=compiled(), trouble="It is torn.")
    assert "Its translation cannot be used, so the drill is in English. It is torn." in briefing(qtbot, spoken)
