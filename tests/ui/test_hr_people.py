"""HR's people: a table that is searched, filtered, sorted and walked, and one person beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.paths import Paths
from app.services.person_story import PersonStories
from app.settings import Settings
from app.storage.people_table import PeopleAsked, PeopleTable
from app.ui.widgets.hr.people_room import PeopleRoom
from app.wiring import open_app
from tests.ui.helpers import pages

CERTIFICATE = (
    "INSERT INTO certificates (number, person, person_hash, name, programme, programme_digest, programme_title, level,"
    " level_title, company, issued_wall_ms, valid_from, valid_until, supervised_by, cut, provisional, evidence, state, badge,"
    " kid) VALUES (?, ?, 'h', 'n', ?, 'd', 'Crisis desk', ?, ?, 'Skylark', 0, '2026-01-01', ?, ?, '{}', ?, '[]', ?, '', 'k')"
)
PEOPLE = (("0007", "Ada Lindqvist", "Care"), ("0011", "Bo Ferreira", "Comms"), ("0100", "Chidi O'Kafor", "Care"),
          ("1000", "Dana <b>Novak</b>", ""), ("0042", "Emre 100% _x_", "Ops"))  # fmt: skip


@pytest.fixture
def app(tmp_path):
    """A home with five people and four certificates; the day is read from the machine."""
    with open_app(Paths.under(tmp_path / "home"), Settings(theme="light")) as opened:
        opened.people.put_many([(number, name, unit, "en") for number, name, unit in PEOPLE], 0)
        programme = opened.programmes.all()[0]
        today = opened.standing.today()
        later, past = f"{today.year + 2}-01-31", f"{today.year - 1}-01-31"
        first, second = programme.levels[0], programme.levels[1]
        with opened.database.transaction() as connection:
            for number, person, level, until, state in (
                ("c1", "0007", first, later, "valid"), ("c2", "0007", second, past, "valid"),
                ("c3", "0011", first, later, "suspended"), ("c4", "0100", first, later, "revoked"),
            ):  # fmt: skip
                connection.execute(CERTIFICATE, (number, person, programme.id, level.id, level.title, until, "Ines Varga", 1, state))
        yield opened


@pytest.fixture
def room(qtbot, themed, app):
    made = PeopleRoom(app)
    qtbot.addWidget(made)
    made.resize(1400, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.enter()
    qtbot.waitUntil(lambda: made.model.rowCount() == len(PEOPLE), timeout=20_000)
    qtbot.waitUntil(lambda: all(words(made)), timeout=20_000)
    return made


def words(room: PeopleRoom, column: int = 1) -> list[str]:
    return [room.model.index(row, column).data() or "" for row in range(room.model.rowCount())]


def test_people_stand_by_name_with_what_they_hold(room) -> None:
    assert words(room) == sorted(name for _, name, _ in PEOPLE)
    held = dict(zip(words(room), words(room, 3), strict=True))
    assert held["Ada Lindqvist"].startswith("valid until") and held["Bo Ferreira"].startswith("suspended")
    assert held["Chidi O'Kafor"].startswith("revoked") and held["Dana <b>Novak</b>"] == "–"
    assert words(room, 4)[0].startswith("lapsed")


def test_a_number_keeps_its_leading_zeros(room) -> None:
    assert set(words(room, 0)) == {number for number, _, _ in PEOPLE}


@pytest.mark.parametrize(("typed", "left"), [("lind", ["Ada Lindqvist"]), ("0011", ["Bo Ferreira"]), ("100%", ["Emre 100% _x_"]),
                                             ("_x_", ["Emre 100% _x_"]), ("nobody", [])])  # fmt: skip
def test_what_is_typed_narrows_the_table(room, qtbot, typed: str, left: list[str]) -> None:
    room.filters.search.setFocus()
    qtbot.keyClicks(room.filters.search, typed)
    qtbot.waitUntil(lambda: words(room) == left, timeout=10_000)
    if not left:
        assert "Nobody is to be found" in pages.words(room)
    qtbot.keyClick(room.filters.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: room.model.rowCount() == len(PEOPLE), timeout=10_000)


def test_a_state_is_that_of_the_level_that_is_chosen(room, qtbot) -> None:
    room.filters._state.setCurrentIndex(room.filters._state.findData("lapsed"))
    qtbot.waitUntil(lambda: room.model.rowCount() == 0, timeout=10_000)
    room.filters._level.setCurrentIndex(1)
    qtbot.waitUntil(lambda: words(room) == ["Ada Lindqvist"], timeout=10_000)


def test_the_heading_sorts_and_turns_the_order(room, qtbot) -> None:
    header = room.table.horizontalHeader()
    header.sectionClicked.emit(0)
    qtbot.waitUntil(lambda: words(room, 0) == sorted(number for number, _, _ in PEOPLE), timeout=10_000)
    header.sectionClicked.emit(0)
    qtbot.waitUntil(lambda: words(room, 0) == sorted((number for number, _, _ in PEOPLE), reverse=True), timeout=10_000)


def test_the_person_in_hand_is_told_with_certificates_and_nothing_is_read_as_markup(room, qtbot) -> None:
    room.filters.search.setFocus()
    qtbot.keyClick(room.filters.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "c1" in pages.words(room.person), timeout=10_000)
    told = pages.words(room.person)
    assert "Ada Lindqvist" in told and "supervised by Ines Varga" in told and "provisional" in told
    qtbot.keyClick(room.table, Qt.Key.Key_Down)
    qtbot.keyClick(room.table, Qt.Key.Key_Down)
    qtbot.keyClick(room.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Dana <b>Novak</b>" in pages.words(room.person), timeout=10_000)
    assert pages.marked_up(room) == [] and pages.unreachable(room.filters) == []


def test_somebody_who_left_is_shown_only_when_asked(room, qtbot, app) -> None:
    app.people.leave("0007", 5)
    room.read()
    qtbot.waitUntil(lambda: room.model.rowCount() == len(PEOPLE) - 1, timeout=10_000)
    room.filters._left.setChecked(True)
    qtbot.waitUntil(lambda: room.model.rowCount() == len(PEOPLE), timeout=10_000)
    qtbot.waitUntil(lambda: "Ada Lindqvist (left)" in words(room), timeout=10_000)


def test_the_story_of_nobody_is_a_sentence(app) -> None:
    from app.errors import InputError

    stories = PersonStories(app.database, app.people, app.programmes, app.standing)
    with pytest.raises(InputError, match="Nobody here has the number"):
        stories.of("9999", app.programmes.all()[0].id)


def test_rows_of_people_who_are_gone_meanwhile_are_left_out(app) -> None:
    table = PeopleTable(app.database)
    asked = PeopleAsked("2026-11-30")
    numbers = table.numbers(asked)
    app.people.erase("1000")
    assert [row.id for row in table.rows(numbers, "", "2026-11-30", "2026-11-30")] == [n for n in numbers if n != "1000"]
