"""Bundles in the scenarios room: packed plain or sealed, looked into before anything is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLineEdit

from app.authoring.bundle import seal
from app.services.bundles import export_bundle, look_into, open_sealed
from app.ui.models.studio import passphrase
from app.ui.models.studio.look_items import ITEM_ROLE
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.scenarios_room import ScenariosRoom
from tests.bundles import making
from tests.helpers.disk import full_disk
from tests.ui.helpers import pages
from tests.ui.studio_homes import home, own, settle

WORDS = "otter umbrella gravel monday"


class Hands:
    """A room with a practice and an exam scenario, and a file that its dialogs will name."""

    def __init__(self, qtbot, monkeypatch, tmp_path: Path) -> None:
        self.qtbot = qtbot
        self.app = home(tmp_path)
        self.practice = own(self.app, "late-ferry", "The late ferry")
        self.exam = own(self.app, "harbour-light", "Harbour light", use="exam")
        self.bundle = tmp_path / "some.stormdrill"
        monkeypatch.setattr(asking_files, "file_to_open", lambda *_: self.bundle)
        monkeypatch.setattr(asking_files, "file_to_write", lambda *_: self.bundle)
        self.room = ScenariosRoom(self.app)
        qtbot.addWidget(self.room)
        self.room.resize(1280, 720)
        with qtbot.waitActive(self.room):
            self.room.show()
            self.room.activateWindow()
        self.room.enter()
        settle(qtbot)

    def click(self, name: str) -> None:
        pages.button(self.room, name).click()
        settle(self.qtbot)

    def pack(self, file: Path) -> None:
        self.room.browse.choose(file)
        self.click("Pack for another machine…")

    def look(self) -> None:
        self.click("Take a bundle in…")
        self.click("Choose the bundle…")

    def type_in(self, first: str, again: str) -> None:
        for name, text in (("Passphrase", first), ("The passphrase once more", again)):
            field = next(f for f in self.room.findChildren(QLineEdit) if f.accessibleName() == name)
            field.clear()
            self.qtbot.keyClicks(field, text)

    def states(self) -> dict[str, str]:
        model = self.room.tasks.currentWidget().look.items
        items = [model.index(row, 0).data(ITEM_ROLE) for row in range(model.rowCount())]
        return {item.title: item.tag for item in items if not item.heading}

    @property
    def words(self) -> str:
        return pages.words(self.room)


@pytest.fixture
def hands(qtbot, themed, monkeypatch, tmp_path):
    return Hands(qtbot, monkeypatch, tmp_path)


def test_a_practice_scenario_is_packed_open_and_no_passphrase_is_asked(hands):
    hands.pack(hands.practice)
    assert "Passphrase" not in hands.words
    hands.click("Choose where and pack it…")
    look = look_into(hands.app.paths, hands.bundle)
    assert (look.kind, look.scenario) == ("plain", "late-ferry")
    assert f"Packed and written to {hands.bundle}." in hands.words
    assert f"Its number begins {look.number[:12]}" in hands.words


def test_an_exam_scenario_is_sealed_to_a_passphrase_that_is_typed_twice_and_kept_nowhere(hands):
    hands.pack(hands.exam)
    assert "If the passphrase is lost, nobody can open the bundle again" in hands.words
    button = pages.button(hands.room, "Seal it and choose where…")
    assert not button.isEnabled()
    hands.type_in("short", "short")
    assert "5 of at least 12 characters." in hands.words and not button.isEnabled()
    hands.type_in(WORDS, WORDS[:-1] + "x")
    assert "The two are not alike yet." in hands.words and not button.isEnabled()
    hands.type_in(WORDS, WORDS)
    assert "Both are alike." in hands.words
    button.click()
    settle(hands.qtbot)
    assert f"Sealed and written to {hands.bundle}." in hands.words
    assert open_sealed(hands.bundle, WORDS).id == "harbour-light"
    assert all(field.text() == "" for field in hands.room.findChildren(QLineEdit))


def test_an_exam_scenario_may_be_packed_open_if_that_is_chosen(hands):
    hands.pack(hands.exam)
    hands.click("How it is packed: Open: whoever has it can read it")
    hands.click("Choose where and pack it…")
    assert look_into(hands.app.paths, hands.bundle).kind == "plain"


def test_going_away_forgets_what_was_typed(hands):
    hands.pack(hands.exam)
    hands.type_in(WORDS, WORDS)
    hands.room.leave()
    assert all(field.text() == "" for field in hands.room.findChildren(QLineEdit))


def test_a_full_disk_is_told_and_no_bundle_is_left(hands):
    hands.pack(hands.practice)
    with full_disk():
        hands.click("Choose where and pack it…")
    assert "There is no room left on the disk" in hands.words
    assert not hands.bundle.exists()


def test_what_cannot_be_played_is_not_packed(hands):
    file = hands.practice
    broken = file.read_text(encoding="utf-8").replace("seat: community-manager", "seat: nobody")
    file.write_text(broken, encoding="utf-8")
    hands.pack(file)
    hands.click("Choose where and pack it…")
    assert "cannot be played" in hands.words and not hands.bundle.exists()


def test_a_bundle_is_looked_into_and_nothing_is_written_until_it_is_taken(hands, qtbot):
    hands.bundle.write_bytes(making.fife_bundle())
    before = making.tree(hands.app.paths.home / "scenarios")
    hands.look()
    assert "A small drill" in hands.words
    assert hands.states() == {
        "fife.yaml": "new", "cases.json": "the same", "charts/skylark-hub.yaml": "the same",
        "policies/default.yaml": "the same",
    }  # fmt: skip
    assert making.tree(hands.app.paths.home / "scenarios") == before
    with qtbot.waitSignal(hands.room.written):
        pages.button(hands.room, "Take it in").click()
    settle(qtbot)
    made = hands.app.paths.home / "scenarios" / "fife.yaml"
    assert made.is_file()
    with qtbot.waitSignal(hands.room.open_wanted) as opened:
        hands.click("Open it")
    assert opened.args == [made]


def test_leave_it_writes_nothing(hands):
    hands.bundle.write_bytes(making.fife_bundle())
    before = making.tree(hands.app.paths.home / "scenarios")
    hands.look()
    hands.click("Leave it")
    assert making.tree(hands.app.paths.home / "scenarios") == before


def test_what_would_change_what_is_there_needs_leave_and_shows_the_lines(hands):
    export_bundle(hands.app.paths, hands.practice, hands.bundle)
    mine = hands.practice.read_text(encoding="utf-8").replace("napkin", "cup")
    hands.practice.write_text(mine, encoding="utf-8")
    hands.look()
    assert hands.states()["late-ferry.yaml"] == "changes yours"
    lines = hands.room.tasks.currentWidget().look._detail._lines.toPlainText().split("\n")
    assert any(line.startswith("− ") and "cup" in line for line in lines)
    assert any(line.startswith("+ ") and "napkin" in line for line in lines)
    take = pages.button(hands.room, "Take it in")
    assert not take.isEnabled()
    hands.room.tasks.currentWidget()._leave_given.click()
    assert take.isEnabled()
    take.click()
    settle(hands.qtbot)
    assert "napkin" in hands.practice.read_text(encoding="utf-8")


def test_a_home_that_changed_after_the_look_is_left_alone(hands):
    hands.bundle.write_bytes(making.fife_bundle())
    hands.look()
    (hands.app.paths.home / "scenarios" / "fife.yaml").write_text("# mine\n", encoding="utf-8")
    hands.click("Take it in")
    assert "The folder of scenarios has changed since you looked." in hands.words
    assert (hands.app.paths.home / "scenarios" / "fife.yaml").read_text(encoding="utf-8") == "# mine\n"


def test_a_sealed_bundle_is_stored_sealed_and_tells_nothing(hands):
    export_bundle(hands.app.paths, hands.exam, hands.bundle, WORDS)
    hands.look()
    assert "Harbour light" not in hands.words
    assert "What is inside is hidden until a sitting." in hands.words
    assert "With its passphrase it is opened in memory, for a sitting only." in hands.words
    hands.click("Take it in")
    (kept,) = (hands.app.paths.home / "scenarios" / "sealed").iterdir()
    assert kept.read_bytes() == hands.bundle.read_bytes()
    assert "It stays sealed until a sitting." in hands.words


def test_everything_here_already_is_said_so(hands):
    export_bundle(hands.app.paths, hands.practice, hands.bundle)
    hands.look()
    assert "Everything in it is here already." in hands.words
    assert not pages.button(hands.room, "Take it in").isEnabled()


@pytest.mark.parametrize("data", [b"", b"no bundle", making.fife_bundle()[:-40], making.with_part("../out.yaml")])
def test_what_is_no_bundle_is_refused_in_a_sentence_where_the_work_is(hands, data):
    hands.bundle.write_bytes(data)
    hands.look()
    message = hands.room.tasks.currentWidget()._message
    assert message.isVisible() and message.accessibleName()
    assert hands.states() == {}


def test_one_that_cannot_be_played_cannot_be_taken_in(hands):
    parts = dict(making.fife_parts())
    parts["fife.yaml"] = parts["fife.yaml"].replace(b"seat: community-manager", b"seat: nobody")
    from app.authoring.bundle.manifest import PLAIN, manifest_of
    from app.authoring.bundle.pack import packed

    hands.bundle.write_bytes(packed(manifest_of(PLAIN, parts, making.ids()), parts))
    hands.look()
    assert "It cannot be played, so it cannot be taken in." in hands.words
    assert "cannot be played" in hands.states().values()
    assert not pages.button(hands.room, "Take it in").isEnabled()


@pytest.mark.parametrize("size", [(1440, 780), (700, 700)])
def test_everything_is_reached_read_aloud_uncut_and_holds_no_markup(hands, qtbot, size):
    hands.room.resize(*size)
    hands.pack(hands.exam)
    for act in (lambda: None, hands.room._back, lambda: hands.bundle.write_bytes(making.fife_bundle()), hands.look):
        act()
        settle(qtbot, 2)
        assert pages.unreachable(hands.room) == []
        assert pages.marked_up(hands.room) == []
        assert pages.clipped(hands.room) == []


def test_the_form_asks_for_what_the_seal_asks_for():
    assert (passphrase.SHORTEST, passphrase.LONGEST) == (seal.SHORTEST, seal.LONGEST)


@pytest.mark.parametrize(("typed", "word"), [
    ("a" * 12, "weak"), ("123456789012", "weak"), ("passwordpassword", "weak"), ("password password", "weak"),
    (WORDS, "fair"), (f"{WORDS} kettle seven", "strong"), ("k7#Qz!2vLw@9", "fair"), ("x" * 1_025, "too long"),
])  # fmt: skip
def test_strength_is_told_plainly_and_on_the_careful_side(typed, word):
    assert passphrase.strength(typed).word == word


@given(st.text(max_size=60), st.text(max_size=20))
def test_more_typed_is_never_told_to_be_weaker_than_the_parts_that_stay(typed, more):
    assert passphrase.worth(f"{typed} {more}") >= passphrase.worth(typed)
