"""HR's privacy room: what is stored, one person's data out or gone, how long, and the accommodations officer's corner."""

from __future__ import annotations

import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.paths import Paths
from app.services.areas import ACCOMMODATIONS
from app.services.secret_words import hashed
from app.settings import Settings, load_settings
from app.ui.background import pools
from app.ui.widgets.area_gate import AreaGate
from app.ui.widgets.hr.privacy_room import KEPT, OFFICER, ONE, SHEET, STORED, PrivacyRoom
from app.ui.widgets.studio import asking_files
from app.wiring import open_app
from tests.privacy.conftest import attempt, traces
from tests.ui.helpers import pages

KIM, WORDS = "0417", "three plain words"
DAY = 86_400_000


@pytest.fixture
def app(tmp_path):
    """A home in which one person has left traces everywhere."""
    with open_app(Paths.under(tmp_path / "home"), Settings(theme="light")) as opened:
        traces.__wrapped__(opened.database, opened.people)
        opened.people.set_pin(KIM, hashed("4711"))
        opened.database.write("DELETE FROM wrong_tries")
        yield opened
        pools.wait()


@pytest.fixture
def room(qtbot, themed, app):
    made = PrivacyRoom(app)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.enter()
    yield made
    made.close_down()
    pools.wait()


def press(qtbot, widget, name: str) -> None:
    qtbot.keyClick(pages.button(widget, name), Qt.Key.Key_Return)


def type_into(qtbot, widget, name: str, words: str) -> None:
    field = next(each for each in widget.findChildren(QLineEdit) if each.isVisible() and each.accessibleName() == name)
    field.clear()
    qtbot.keyClicks(field, words)


def says(qtbot, widget, words: str) -> None:
    qtbot.waitUntil(lambda: words in pages.words(widget), timeout=20_000)


def kim(room, qtbot):
    room.show_person(KIM)
    part = room.part(ONE)
    says(qtbot, part, "Forget them")
    return part


def test_what_is_stored_can_be_read_and_searched(room, qtbot) -> None:
    part = room.part(STORED)
    says(qtbot, part, "People on the roster")
    assert "argon2id hash of the PIN for exams; the PIN itself is not stored" in pages.words(part)
    assert "settings.json in the data folder" in pages.words(part)
    qtbot.keyClicks(part.search, "chapters")
    assert "Extra time and breaks in exams" in pages.words(part) and "People on the roster" not in pages.words(part)
    part.search.clear()
    qtbot.keyClicks(part.search, "zzz")
    assert "Nothing of that is stored." in pages.words(part)
    assert pages.unreachable(part) == [] and pages.marked_up(part) == []


@pytest.mark.parametrize(("name", "suffix", "begins"), [(STORED, ".html", "<!doctype html>"), (SHEET, ".txt", "Stormdrill:")])
def test_a_page_is_saved_as_it_is_wanted(room, qtbot, tmp_path, monkeypatch, name: str, suffix: str, begins: str) -> None:
    file = tmp_path / f"page{suffix}"
    monkeypatch.setattr(asking_files.QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    room.go(name)
    press(qtbot, room.part(name), "Save as…")
    says(qtbot, room.part(name), "Written to")
    assert file.read_text(encoding="utf-8").startswith(begins)


def test_the_sheet_stands_on_screen_as_it_is_saved(room, qtbot) -> None:
    room.tabs.chosen.emit(SHEET)
    says(qtbot, room.part(SHEET), "Practice is private")
    assert "It is no assessment of legal compliance" in pages.words(room.part(SHEET))


def test_data_goes_out_without_practice_unless_its_owner_enters_the_pin(room, qtbot, tmp_path, monkeypatch) -> None:
    part = kim(room, qtbot)
    file = tmp_path / "kim.zip"
    monkeypatch.setattr(asking_files.QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    assert not pages.button(part, "Write all of it as a zip…").isEnabled()
    type_into(qtbot, part, "Who hands it out", "Ines Varga")
    press(qtbot, part, "Write all of it as a zip…")
    says(qtbot, part, "rows written")
    assert '"mine\\": \\"practice' not in _json(file) and '"mode": "practice"' not in _json(file)
    qtbot.keyClick(part.export._practice, Qt.Key.Key_Space)
    assert not pages.button(part, "Write all of it as a zip…").isEnabled()
    type_into(qtbot, part, "Their PIN", "9999")
    press(qtbot, part, "Write all of it as a zip…")
    says(qtbot, part, "This is not the PIN.")
    type_into(qtbot, part, "Their PIN", "4711")
    press(qtbot, part, "Write all of it as a zip…")
    says(qtbot, part, "rows written")
    assert '"mode": "practice"' in _json(file) and "4711" not in pages.words(room)
    assert pages.unreachable(part) == [] and pages.marked_up(room) == []


def _json(file) -> str:
    with zipfile.ZipFile(file) as parts:
        return parts.read("data.json").decode()


def test_erasing_says_what_goes_and_stays_and_asks_for_a_choice_and_a_reason(room, qtbot, app) -> None:
    part = kim(room, qtbot)
    said = pages.words(part)
    assert "1 statement about them went to a learning record store" in said
    assert part.erasure.findChild(QPlainTextEdit).toPlainText() == "sent"
    assert said.index("went to a learning record store") < said.index("What goes") < said.index("What stays")
    assert "1 practice run, with every act" in said and "1 exam result under a salted hash" in said
    assert not pages.button(part, "Erase them…").isEnabled()
    press(qtbot, part, "What becomes of 1 certificate: Revoke")
    press(qtbot, part, "Erase them…")
    assert not pages.button(part, "Erase for good").isEnabled()
    type_into(qtbot, part, "Why their certificates are revoked", "asked for it")
    assert not pages.button(part, "Erase for good").isEnabled()
    type_into(qtbot, part, "Your name, for the log", "Ines Varga")
    with qtbot.waitSignal(room.changed, timeout=20_000):
        press(qtbot, part, "Erase for good")
    assert app.people.get(KIM) is None
    row = app.database.row("SELECT state, name FROM certificates")
    assert (row["state"], row["name"]) == ("revoked", "")
    assert app.database.row("SELECT ground FROM certificate_events ORDER BY id DESC")["ground"] == "asked for it"
    says(qtbot, part, "Each laptop on which this person trained")
    assert "Kim Tracewell" not in pages.words(part)


def test_leaving_it_erases_nobody_and_a_choice_does_not_stay_behind(room, qtbot, app) -> None:
    part = kim(room, qtbot)
    press(qtbot, part, "What becomes of 1 certificate: Keep")
    press(qtbot, part, "Erase them…")
    press(qtbot, part, "Leave it")
    room.tabs.chosen.emit(STORED)
    room.tabs.chosen.emit(ONE)
    assert not pages.button(part, "Erase them…").isEnabled()
    assert app.people.get(KIM) is not None


def test_somebody_without_certificates_is_erased_with_a_reason_alone(room, qtbot, app) -> None:
    room.show_person("2")
    part = room.part(ONE)
    says(qtbot, part, "Nothing about them went to a learning record store.")
    press(qtbot, part, "Erase them…")
    type_into(qtbot, part, "Reason", "never started")
    type_into(qtbot, part, "Your name, for the log", "Ines Varga")
    with qtbot.waitSignal(room.changed, timeout=20_000):
        press(qtbot, part, "Erase for good")
    assert app.people.get("2") is None and app.people.get(KIM) is not None


def test_the_very_person_is_shown_even_where_others_have_the_number_in_theirs(room, qtbot, app) -> None:
    app.people.put_many([(f"2{each:03d}", f"Aaron {each}", "", "en") for each in range(80)], 1)
    room.show_person("2")
    says(qtbot, room.part(ONE), "Forget them")
    assert "Ann Other" in pages.words(room.part(ONE))


def test_what_is_due_follows_the_periods_and_goes_after_a_second_word(room, qtbot, app) -> None:
    app.database.write("DELETE FROM attempt_lines")
    app.database.write("DELETE FROM attempts")
    attempt(app.database, "f" * 64, app.clock.wall_ms() - 200 * DAY, "h", None)
    app.database.write("UPDATE runs SET started_wall_ms = ?, ended_wall_ms = ?", (app.clock.wall_ms(), app.clock.wall_ms()))
    app.database.write("UPDATE exam_sets SET closed_wall_ms = ?", (app.clock.wall_ms(),))
    room.tabs.chosen.emit(KEPT)
    part = room.part(KEPT)
    says(qtbot, part, "Nothing is due.")
    assert not pages.button(part, "Carry it out…").isEnabled()
    name = "Months that exam results are kept"
    type_into(qtbot, part, name, "0")
    assert "From 1 to 240" in pages.words(part) and not pages.button(part, "Keep these periods").isEnabled()
    type_into(qtbot, part, name, "3")
    press(qtbot, part, "Keep these periods")
    says(qtbot, part, "exam results")
    assert load_settings(app.paths.settings)[0].keep_results_months == 3
    assert app.database.row("SELECT count(*) AS n FROM attempts")["n"] == 1
    press(qtbot, part, "Carry it out…")
    type_into(qtbot, part, "Your name, for the log", "Ines Varga")
    press(qtbot, part, "Delete what is due")
    says(qtbot, part, "Nothing is due.")
    assert app.database.row("SELECT count(*) AS n FROM attempts")["n"] == 0
    assert app.database.row("SELECT count(*) AS n FROM runs WHERE mode = 'practice'")["n"] == 1
    assert pages.unreachable(part) == [] and pages.marked_up(part) == []


def test_nothing_of_accommodations_is_seen_before_the_officer_has_a_passphrase(room, qtbot, app) -> None:
    room.tabs.chosen.emit(OFFICER)
    part = room.part(OFFICER)
    pools.wait()
    assert "Not guarded yet" in pages.words(part) and "150" not in pages.words(part)
    press(qtbot, part, "Set a passphrase")
    type_into(qtbot, part, "New passphrase", WORDS)
    type_into(qtbot, part, "The same again", WORDS)
    press(qtbot, part, "Keep it")
    says(qtbot, part, "Kim Tracewell, 0417: 150 %, may pause at chapters (set by Officer)")
    assert app.areas.is_guarded(ACCOMMODATIONS)


def test_the_officer_opens_the_gate_and_gives_time_and_nothing_of_it_stays_behind(room, qtbot, app) -> None:
    app.areas.set_passphrase(ACCOMMODATIONS, WORDS)
    app.areas.lock(ACCOMMODATIONS)
    room.tabs.chosen.emit(OFFICER)
    part = room.part(OFFICER)
    assert part.findChild(AreaGate).isVisible() and "Kim" not in pages.words(part)
    type_into(qtbot, part, "Passphrase", WORDS)
    press(qtbot, part, "Open")
    says(qtbot, part, "Who has something")
    qtbot.waitUntil(lambda: part.corner.finder.list.model().rowCount() == 2, timeout=20_000)
    qtbot.keyClicks(part.corner.finder.search, "ann")
    qtbot.waitUntil(lambda: part.corner.finder.list.model().rowCount() == 1, timeout=20_000)
    qtbot.keyClick(part.corner.finder.search, Qt.Key.Key_Down)
    says(qtbot, part, "Ann Other, 2")
    qtbot.mouseClick(pages.button(part, "How long a drill takes: 125 %"), Qt.MouseButton.LeftButton)
    type_into(qtbot, part, "The officer's name", "Noor Brandt")
    press(qtbot, part, "Keep it")
    says(qtbot, part, "Ann Other, 2: 125 %, no breaks (set by Noor Brandt)")
    assert app.accommodations.exam_clock("2").percent == 125
    room.tabs.chosen.emit(STORED)
    assert not app.areas.is_open(ACCOMMODATIONS)
    room.tabs.chosen.emit(OFFICER)
    assert part.findChild(AreaGate).isVisible() and "125" not in _everything(part)


def _everything(widget) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_one_persons_page_says_nothing_of_extra_time(room, qtbot) -> None:
    part = kim(room, qtbot)
    assert "150" not in pages.words(part) and "extra time and breaks, if any were set" in pages.words(part)


def test_what_cannot_be_read_is_said(room, qtbot, app, monkeypatch) -> None:
    from app.errors import StorageError
    from app.services.privacy.retention import Retention

    def broken(_: object) -> dict:
        raise StorageError("The data file cannot be read.", "Look at the disk.")

    monkeypatch.setattr(Retention, "due", broken)
    room.tabs.chosen.emit(KEPT)
    says(qtbot, room.part(KEPT), "The data file cannot be read.")
    assert "What is due cannot be counted." in pages.words(room.part(KEPT))
    assert not pages.button(room.part(KEPT), "Carry it out…").isEnabled()


def test_a_question_that_comes_up_below_the_edge_is_scrolled_to(room, qtbot) -> None:
    room.resize(900, 420)
    part = kim(room, qtbot)
    press(qtbot, part, "What becomes of 1 certificate: Revoke")
    press(qtbot, part, "Erase them…")
    button = pages.button(part, "Erase for good")
    qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty(), timeout=5_000)


def test_what_was_still_being_read_when_the_officer_left_is_never_shown(room, qtbot, app) -> None:
    app.areas.set_passphrase(ACCOMMODATIONS, WORDS)
    room.tabs.chosen.emit(OFFICER)
    part = room.part(OFFICER)
    room.tabs.chosen.emit(STORED)
    pools.wait()
    qtbot.wait(50)
    assert "150" not in _everything(part) and "Only the accommodations officer" not in _everything(part)
