"""HR decides: what was earned is proposed, looked at, confirmed or declined by a named person who had no part in it."""

from __future__ import annotations

import json

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from app.services.deciding.impartial import same_person
from app.storage.decisions import WaitingRow
from app.ui.background import pools
from app.ui.models.hr.impartial_rows import ImpartialRows
from app.ui.widgets.hr.decisions_room import DecisionsRoom
from tests.helpers.disk import full_disk
from tests.ui.helpers import pages
from tests.ui.hr_homes import PASSPHRASE, waiting_home

DECIDER = "Lena Brandt"


@pytest.fixture
def app(tmp_path):
    with waiting_home(tmp_path / "home") as opened:
        yield opened


def shown(qtbot, app) -> DecisionsRoom:
    room = DecisionsRoom(app)
    qtbot.addWidget(room)
    room.resize(1440, 900)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    room.enter()
    return room


@pytest.fixture
def room(qtbot, themed, app):
    made = shown(qtbot, app)
    qtbot.waitUntil(lambda: made.waiting.model.rowCount() == 3 and made.hands.has_key, timeout=20_000)
    yield made
    made.close_down()
    pools.wait()


def press(widget, name: str) -> None:
    button = pages.button(widget, name)
    assert button.isEnabled(), name
    button.click()


def give(qtbot, room, **typed: str) -> None:
    """Type into the bar what it asks for, and press Enter in the last field."""
    qtbot.waitUntil(room.bar.isVisible)
    for name, words in typed.items():
        field = room.bar.field(name)
        field = getattr(field, "_field", field)
        field.clear()
        qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def issue(qtbot, room, app, passphrase: str = PASSPHRASE) -> None:
    room.decider.name.setText(DECIDER)
    press(room, "Tick all")
    room.waiting._confirm.click()
    give(qtbot, room, passphrase=passphrase)


def test_what_waits_is_told_and_the_first_is_laid_open(room, qtbot) -> None:
    assert "3 earned" in pages.words(room)
    qtbot.waitUntil(lambda: "Mean 100 over 2 drills" in pages.words(room.waiting.evidence), timeout=10_000)
    told = pages.words(room.waiting.evidence)
    assert "Kim Example" in told and "provisional" in told and "sat unsupervised" in told and "breaches: none" in told


def test_a_drill_opens_to_its_lines_and_leads_to_the_person(room, qtbot) -> None:
    qtbot.waitUntil(lambda: "Show the lines" in pages.words(room.waiting.evidence), timeout=10_000)
    next(b for b in room.waiting.evidence.findChildren(type(room.waiting.propose)) if b.accessibleName() == "Show the lines").click()
    qtbot.waitUntil(lambda: "40 of 40" in pages.words(room.waiting.evidence), timeout=10_000)
    with qtbot.waitSignal(room.person_wanted) as asked:
        press(room.waiting.evidence, "Show the person")
    assert asked.args == ["00417"]


def test_nothing_is_confirmed_without_a_name(room, app) -> None:
    press(room, "Tick all")
    room.waiting._confirm.click()
    assert not room.bar.isVisible() and "Say first who decides" in pages.words(room)
    assert app.deciding.certificates.all() == []


@pytest.mark.parametrize("name", ["Ines Okafor", "okafor, INES"])
def test_whoever_supervised_is_told_before_they_try_and_cannot_tick(room, qtbot, name: str) -> None:
    room.decider.name.setText(name)
    room.waiting.table.selectRow(1)
    qtbot.waitUntil(lambda: "supervised drills of Ada Lindqvist and so may not decide" in pages.words(room.waiting.evidence), timeout=10_000)
    press(room, "Tick all")
    assert len(room.waiting.model.chosen()) == 2
    qtbot.keyClick(room.waiting.table, Qt.Key.Key_Space)
    assert len(room.waiting.model.chosen()) == 2


def test_whoever_trained_may_not_decide_either(room) -> None:
    room.decider.name.setText(DECIDER)
    room.decider.trained.setText("Somebody Else; Brandt, Lena")
    press(room, "Tick all")
    assert room.waiting.model.chosen() == []


def test_a_tick_falls_when_somebody_decides_who_may_not(room) -> None:
    room.decider.name.setText(DECIDER)
    press(room, "Tick all")
    assert len(room.waiting.model.chosen()) == 3
    room.decider.name.setText("Ines Okafor")
    assert len(room.waiting.model.chosen()) == 2


def test_a_batch_is_issued_with_files_and_the_decision_stays_written(room, qtbot, app) -> None:
    issue(qtbot, room, app)
    qtbot.waitUntil(lambda: "3 certificates issued." in pages.words(room), timeout=60_000)
    assert not room.bar.isVisible()
    folder = app.paths.exports / "certificates"
    assert sorted(file.suffix for file in folder.iterdir()) == [".jwt"] * 3 + [".pdf"] * 3 + [".png"] * 3
    qtbot.waitUntil(lambda: room.waiting.model.rowCount() == 0, timeout=10_000)
    qtbot.waitUntil(lambda: room.history.model.rowCount() == 3, timeout=10_000)
    row = room.history.model.row_at(0)
    assert (row.what, row.decided_by) == ("issued", DECIDER)
    press(room, "Look at the certificate")
    qtbot.waitUntil(lambda: room.issued._sheet.isVisible(), timeout=30_000)
    assert not room.issued._picture.pixmap().isNull()


def test_a_batch_that_is_stopped_leaves_the_rest_as_it_was(room, qtbot, app) -> None:
    issue(qtbot, room, app)
    room.hands.stop()
    qtbot.waitUntil(lambda: "1 certificate issued." in pages.words(room), timeout=60_000)
    assert "2 left because you stopped." in pages.words(room)
    qtbot.waitUntil(lambda: room.waiting.model.rowCount() == 2, timeout=10_000)


def test_a_full_disk_issues_nothing_and_says_so(room, qtbot, app) -> None:
    with full_disk():
        issue(qtbot, room, app)
        qtbot.waitUntil(lambda: not room.hands.issuing and room.message.isVisible(), timeout=60_000)
    assert app.deciding.certificates.all() == [] and len(app.deciding.waiting()) == 3


def test_a_wrong_passphrase_issues_nothing_and_is_forgotten(room, qtbot, app) -> None:
    issue(qtbot, room, app, "not the passphrase at all")
    qtbot.waitUntil(lambda: "The passphrase does not open" in pages.words(room), timeout=20_000)
    assert app.deciding.certificates.all() == [] and room.bar.isVisible()
    assert room.bar.field("passphrase").words == ""


def test_leaving_the_room_forgets_what_was_typed(room, qtbot) -> None:
    room.decider.name.setText(DECIDER)
    press(room, "Tick all")
    room.waiting._confirm.click()
    field = room.bar.field("passphrase")._field
    qtbot.keyClicks(field, PASSPHRASE)
    room.leave()
    assert not room.bar.isVisible() and field.text() == ""


def test_declining_needs_a_ground(room, qtbot, app) -> None:
    room.decider.name.setText(DECIDER)
    qtbot.keyClick(room.waiting.table, Qt.Key.Key_Space)
    room.waiting._decline.click()
    assert not room.bar._go.isEnabled()
    give(qtbot, room, ground="The room was not quiet.")
    qtbot.waitUntil(lambda: room.waiting.model.rowCount() == 2, timeout=10_000)
    row = room.history.model.row_at(0)
    assert (row.what, row.decided_by, row.ground) == ("declined", DECIDER, "The room was not quiet.")
    assert app.deciding.certificates.all() == []


def test_the_second_of_two_windows_is_told_and_shows_what_is(room, qtbot, app) -> None:
    room.decider.name.setText(DECIDER)
    qtbot.keyClick(room.waiting.table, Qt.Key.Key_Space)
    app.deciding.decline([room.waiting.model.chosen()[0]], "Robin Ekström", "first", app.clock.wall_ms())
    room.waiting._decline.click()
    give(qtbot, room, ground="second")
    qtbot.waitUntil(lambda: "is decided already, by Robin Ekström" in pages.words(room), timeout=10_000)
    qtbot.waitUntil(lambda: room.waiting.model.rowCount() == 2, timeout=10_000)


def test_a_certificate_is_suspended_with_a_ground_appealed_and_given_back_by_somebody_else(room, qtbot, app) -> None:
    issue(qtbot, room, app)
    qtbot.waitUntil(lambda: room.certificates.model.rowCount() == 3, timeout=60_000)
    pages.button(room, "Certificates").click()
    number = room.certificates.table.current().number
    press(room.certificates, "Suspend…")
    give(qtbot, room, ground="Looked at again.")
    qtbot.waitUntil(lambda: app.deciding.certificate(number).state == "suspended", timeout=10_000)
    qtbot.waitUntil(lambda: room.certificates._buttons["appeal"].isEnabled(), timeout=10_000)
    press(room.certificates, "Take an appeal in…")
    give(qtbot, room, by="Kim Example", ground="I was there.")
    qtbot.waitUntil(lambda: room.waiting.model.rowCount() == 1, timeout=20_000)
    pages.button(room, "To decide 1").click()
    qtbot.waitUntil(lambda: "holds and comes to the same" in pages.words(room.waiting.evidence), timeout=10_000)
    assert "has decided about this before" in pages.words(room.waiting.evidence)
    assert not pages.button(room, "Allow the appeal…").isEnabled()
    room.decider.name.setText("Robin Ekström")
    press(room, "Allow the appeal…")
    give(qtbot, room, ground="The log shows it.")
    qtbot.waitUntil(lambda: app.deciding.certificate(number).state == "valid", timeout=10_000)


def test_without_a_key_one_is_made_first(qtbot, themed, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("app.services.issuer_keys.BITS", 2_048)
    with waiting_home(tmp_path / "home", key=False) as app:
        room = shown(qtbot, app)
        qtbot.waitUntil(lambda: room.waiting.model.rowCount() == 3, timeout=20_000)
        room.decider.name.setText(DECIDER)
        press(room, "Tick all")
        room.waiting._confirm.click()
        assert "There is no issuer's key yet" in pages.words(room) and "Nobody can bring a lost passphrase" in pages.words(room)
        assert not pages.button(room, "Make the key").isEnabled()
        for field in (room.issuer.form._first, room.issuer.form._again):
            qtbot.keyClicks(field, "four words that hold well")
        press(room, "Make the key")
        qtbot.waitUntil(lambda: room.hands.has_key, timeout=60_000)
        assert room.issuer.form.passphrase() == "" and app.issuer_keys.has_one()
        room.issuer_hands.write_known(tmp_path / "known.json", "Skylark Air")
        qtbot.waitUntil((tmp_path / "known.json").exists, timeout=10_000)
        assert json.loads((tmp_path / "known.json").read_text())["keys"][0]["kid"] == app.issuer_keys.kid
        room.issuer_hands.write_list(tmp_path / "list.jwt", "four words that hold well")
        qtbot.waitUntil((tmp_path / "list.jwt").exists, timeout=10_000)
        room.close_down()
        pools.wait()


def test_nothing_is_read_as_markup_and_everything_is_reached_by_keyboard(room, qtbot) -> None:
    room.waiting.table.selectRow(2)
    qtbot.waitUntil(lambda: "Emre <b>Yildiz</b>" in pages.words(room.waiting.evidence), timeout=10_000)
    for name in ("To decide 3", "Certificates", "History", "Issuer's key"):
        pages.button(room, name).click()
        assert pages.marked_up(room) == [] and pages.unreachable(room) == [] and pages.clipped(room) == []


def test_a_hundred_thousand_that_wait_are_walked_without_asking_about_each(room, qtbot, app, monkeypatch) -> None:
    asked = []
    first = room.waiting.model.row_at(0)
    monkeypatch.setattr(type(room.impartial), "may", lambda self, row: asked.append(row.id) or True)
    room.decider.name.setText(DECIDER)
    asked.clear()
    room.waiting.show_rows([first._replace(id=number) for number in range(1, 100_001)], {})
    room.waiting.table.grab()
    qtbot.keyClick(room.waiting.table, Qt.Key.Key_End)
    room.waiting.table.grab()
    assert len(set(asked)) < 300


WORDS = st.text(st.characters(categories=("L", "M", "N", "P")) | st.just(" "), max_size=12)


@given(st.tuples(st.sampled_from("aÅßΩ李"), WORDS).map("".join), WORDS, WORDS)
@example("Jörg Müller", "MÜLLER, jorg", "")
@example("Ines Okafor", "", "Kim; Inés Okafor")
@example("Ωmega", "ωMEGA", "")
def test_the_quick_answer_is_that_of_the_rule(by: str, name: str, supervisor: str) -> None:
    assume(any(letter.isalpha() for letter in by) and by.isprintable())
    row = WaitingRow(1, "award", "1", name, "", "d", "l", "program", 0, "{}", json.dumps([supervisor], ensure_ascii=False), "", 1, 0, 0, 0, 0)
    rows = ImpartialRows()
    rows.decide_as(by, "")
    refused = same_person(by, name or "program") or same_person(by, supervisor)
    assert rows.may(row) is not refused
