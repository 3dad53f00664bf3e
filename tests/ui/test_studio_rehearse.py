"""The rehearse room: robots play beside the window, what they come to is seen and can be opened, nothing is left running."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from multiprocessing import active_children
from os import kill
from pathlib import Path
from signal import SIGTERM

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester
from shiboken6 import delete

from app.engine.scenario import Scenario
from app.rehearsal.players import NAMES
from app.services import rehearsals
from app.services.draft_worth import AGAINST, SEPARATES, DraftWorth, DraftWorths
from app.services.rehearsals import Rehearsal, Rehearsed, keep
from app.ui.background import pools
from app.ui.models.studio import rehearse_drafts as drafts
from app.ui.models.studio import rehearse_scores as scores
from app.ui.models.studio.rehearse_strip import FULL, heap
from app.ui.models.studio.rehearse_words import figure, meets
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.studio.rehearse_curve import CurveChart
from app.ui.widgets.studio.rehearse_result import DRAFTS, HEAT, ODD, SCORES
from app.ui.widgets.studio.rehearse_room import RehearseRoom
from app.ui.widgets.studio.room import Standing
from tests.helpers.build import answers, draft, post, scenario, storyline
from tests.ui.helpers import pages

FILE = Path("asks.yaml")
ENTER = Qt.Key.Key_Return


@cache
def small() -> Scenario:
    """One question to be answered and one post to be left: too little to be sound."""
    asks = post("asks", 60, "question", "respond", storyline=0, drafts=answers("asks"))
    left = post("left", 90, "positive", "let-stand", drafts=(draft("left-thanks", 50), draft("left-sell", 0)))
    return scenario([asks, left], storylines=(storyline("song"), storyline("never")))


@cache
def played() -> Rehearsed:
    """Twenty runs of everybody."""
    return Rehearsal(small(), runs=20).run(lambda step: None)


def standing(made: Scenario | None, errors: int = 0, path: Path = FILE) -> Standing:
    return Standing(path, "", True, made, errors)


@pytest.fixture(autouse=True)
def nothing_kept_nothing_left(qtbot, monkeypatch):
    monkeypatch.setattr(rehearsals, "_kept", type(rehearsals._kept)())
    yield
    assert pools.wait(20_000)
    qtbot.wait(1)
    assert active_children() == []


@pytest.fixture
def room(qtbot, themed):
    made = RehearseRoom()
    qtbot.addWidget(made)
    made.resize(1440, 820)
    made.show_standing(standing(small()))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close_down()
    assert pools.wait(20_000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def shown(room):
    """The room with a result."""
    keep(played())
    room.show_standing(standing(small()))
    return room


def begin(room, qtbot, runs: int) -> None:
    """Ask for so many runs, by keyboard."""
    button = next(b for b in room.head._choice._buttons if b.text() == str(runs))
    qtbot.keyClick(button, Qt.Key.Key_Space)
    room.head.button.setFocus()
    qtbot.keyClick(room.head.button, ENTER)


def cell(room, player: str, column: int) -> str:
    return room.result.scores.model.index(NAMES.index(player), column).data()


# before anything was played ----------------------------------------------------------------------------


def test_before_the_first_run_it_says_what_will_come(room) -> None:
    assert "Nobody has rehearsed this text yet" in pages.words(room)
    assert room.head.button.isEnabled() and not room.head.stop.isVisible()


def test_without_a_scenario_there_is_nothing_to_rehearse(room) -> None:
    room.show_standing(None)
    assert "No scenario is open" in pages.words(room) and not room.head.button.isEnabled()


def test_a_text_with_errors_cannot_be_played_and_it_says_how_many_stand_in_the_way(room) -> None:
    room.show_standing(standing(None, errors=3))
    assert "This scenario cannot be played yet" in pages.words(room)
    assert "3 problems stand in its way" in pages.words(room)
    assert not room.head.button.isEnabled() and "3 problems" in room.head.button.accessibleDescription()


# playing ------------------------------------------------------------------------------------------------


def test_it_plays_beside_the_window_and_fills_as_the_players_come_through(room, qtbot) -> None:
    seen: list[tuple[int, str]] = []
    room.run.stepped.connect(lambda step: seen.append((step.done, cell(room, "idle", scores.MEAN))))
    told: list[str] = []
    room.told.connect(lambda: told.append(room.status()))
    begin(room, qtbot, 20)
    assert not room.head.button.isEnabled() and room.head.stop.isVisible()
    qtbot.waitUntil(lambda: not room.run.running, timeout=20_000)
    assert any(done < 360 and mean == "0" for done, mean in seen) and seen[0] == (0, "")
    assert any(words.startswith("random plays · 40 of 360 runs done, 320 left · 15 players to come") for words in told)
    assert [cell(room, name, scores.PASSED) for name in ("playbook", "idle")] == ["20 of 20", "0 of 20"]
    assert room.head.button.isEnabled() and not room.head.stop.isVisible() and room.status() == ""
    said = pages.words(room)
    assert f"Not sound: {len(played().complaints)} reasons." in said
    assert "20 runs of each player, seeds 1 to 20." in said


def test_stop_keeps_those_who_are_through_and_says_who_has_not_played(room, qtbot) -> None:
    def stop(step) -> None:
        if step.finished is not None and room.head.stop.isVisible():
            qtbot.keyClick(room.head.stop, ENTER)

    room.run.stepped.connect(stop)
    begin(room, qtbot, 200)
    assert room.head.stop.hasFocus()
    qtbot.waitUntil(lambda: not room.run.running, timeout=20_000)
    assert cell(room, "playbook", scores.PASSED) == "200 of 200"
    assert cell(room, "sly", scores.SPREAD) == "has not played"
    assert "Stopped after " in pages.words(room)
    assert room.head.button.isEnabled() and room.head.button.hasFocus()
    room.show_standing(standing(small()))
    assert "Stopped after " in pages.words(room)


def test_closing_down_leaves_nothing_running_and_tells_nothing_more(room, qtbot) -> None:
    begin(room, qtbot, 200)
    qtbot.waitUntil(lambda: room._step is not None and room._step.done > 0, timeout=20_000)
    room.close_down()
    assert not room.run.running
    ended: list = []
    room.run.done.connect(ended.append)
    assert pools.wait(20_000)
    qtbot.wait(20)
    assert ended == [] and active_children() == []
    room.show_standing(standing(small()))
    assert "Nobody has rehearsed this text yet" in pages.words(room)


def test_a_room_that_is_taken_away_takes_its_players_with_it(qtbot, themed) -> None:
    made = RehearseRoom()
    made.show_standing(standing(small()))
    made.rehearse()
    rehearsal = made.run._now
    delete(made)
    assert rehearsal.cancelled
    assert pools.wait(20_000) and active_children() == []


def test_opening_another_scenario_stops_what_plays_and_forgets_it(shown, qtbot) -> None:
    shown.head._seed.setText("5")
    begin(shown, qtbot, 200)
    shown.show_standing(standing(replace(small(), digest="other"), path=Path("other.yaml")))
    assert not shown.run.running
    assert "Nobody has rehearsed this text yet" in pages.words(shown)


def test_a_process_that_dies_is_a_sentence_and_what_was_played_is_shown(room, qtbot) -> None:
    def shoot(step) -> None:
        if step.finished is not None:
            for child in active_children():
                kill(child.pid, SIGTERM)

    room.run.stepped.connect(shoot)
    begin(room, qtbot, 200)
    qtbot.waitUntil(lambda: not room.run.running, timeout=20_000)
    assert "ended before its time" in pages.words(room)
    assert cell(room, "playbook", scores.PASSED) == "200 of 200"
    assert room.head.button.isEnabled()


def test_the_seed_that_was_asked_for_is_the_first_one(room, qtbot) -> None:
    room.head._seed.selectAll()
    qtbot.keyClicks(room.head._seed, "7x0")
    begin(room, qtbot, 20)
    qtbot.waitUntil(lambda: not room.run.running, timeout=20_000)
    assert room._found.seed == 70 and "20 runs of each player, seeds 70 to 89." in pages.words(room)


# the result, and how long it holds ---------------------------------------------------------------------------


def test_what_was_played_before_is_shown_again_and_not_played_twice(shown, qtbot) -> None:
    assert "Not sound: 2 reasons." in pages.words(shown)
    begin(shown, qtbot, 20)
    assert not shown.run.running
    assert "played before" in pages.words(shown)


def test_when_the_text_changes_the_result_stays_and_says_so_until_it_is_the_same_again(shown) -> None:
    shown.show_standing(standing(replace(small(), digest="changed")))
    assert "Of an earlier text: rehearse again." in pages.words(shown) and "Not sound: 2 reasons." in pages.words(shown)
    shown.show_standing(standing(None, errors=1))
    assert "1 problem stand" in pages.words(shown)
    assert not shown.head.button.isEnabled()
    shown.show_standing(standing(small()))
    assert not shown.note.isVisible()


def test_a_change_while_it_plays_is_said_at_once_and_the_run_goes_on(room, qtbot) -> None:
    begin(room, qtbot, 200)
    room.show_standing(standing(replace(small(), digest="changed")))
    assert "Of an earlier text: rehearse again." in pages.words(room)
    assert room.run.running
    room.run.stop()
    qtbot.waitUntil(lambda: not room.run.running, timeout=20_000)


def test_every_reason_can_be_read(room, qtbot) -> None:
    many = replace(played(), complaints=tuple(played().complaints) * 4)
    room._show(many)
    room._show_state()
    assert room.verdict._all.isVisible() and "4 more reasons" in room.verdict._all.text()
    qtbot.keyClick(room.verdict._all, ENTER)
    assert pages.words(room).count("\n– ") == 8


# the scores --------------------------------------------------------------------------------------------------


def test_the_scores_are_a_table_that_reads_itself_aloud(shown, qtbot) -> None:
    table = shown.result.scores.table
    QAbstractItemModelTester(table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown.result.show_part(SCORES)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    row = table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert row.startswith("idle, does nothing at all: 20 runs, mean 0, from 0 to 0, 0 passed")
    assert row.endswith("to be sound: at most 20, no pass, kept")


def test_a_run_that_passes_where_it_may_not_is_marked(shown) -> None:
    model = shown.result.scores.model
    cheat = next(name for name in NAMES if "passes" in " ".join(played().complaints) and name in played().complaints[0])
    spread = model.index(NAMES.index(cheat), scores.SPREAD).data(scores.SPREAD_ROLE)
    result = next(entry.result for entry in played().players if entry.player == cheat)
    assert sum(spread.wrong) == result["passed"] > 0
    assert model.index(NAMES.index(cheat), scores.BAR).data(scores.WORDS_ROLE)[0] == "missed"


@pytest.mark.parametrize(("player", "mean", "passed", "held"), [
    ("playbook", 95.0, 20, True), ("playbook", 94.9, 20, False), ("playbook", 99.0, 19, False),
    ("idle", 20.0, 0, True), ("idle", 20.1, 0, False), ("idle", 0.0, 1, False),
    ("sly", 45.0, 0, True), ("sly", 45.1, 0, False), ("late", 80.0, 0, True), ("late", 80.0, 1, False),
    ("skilled:0", 3.0, 0, True),
])
def test_a_bar_is_kept_or_missed_as_the_verdict_has_it(player: str, mean: float, passed: int, held: bool) -> None:
    result = {"player": player, "runs": 20, "mean": mean, "passed": passed}
    assert meets(player, result)[1] is held
    assert (not list(rehearsals.complaints({player: result}))) is held


def test_a_skilled_player_has_to_beat_the_one_before_it() -> None:
    before = {"player": "skilled:250", "mean": 9.0}
    assert meets("skilled:500", {"mean": 9.0, "passed": 0, "runs": 1}, before) == ("more than skilled:250", False)
    assert meets("skilled:500", {"mean": 9.1, "passed": 0, "runs": 1}, before)[1]


@given(st.lists(st.integers(0, FULL), max_size=200), st.integers(40, 1_500), st.integers(3, 9))
def test_dots_lie_at_their_score_and_within_the_strip(totals: list[int], width: int, dot: int) -> None:
    placed = heap(totals, width, dot, 4 * dot)
    assert [x for x, _ in placed] == [total * width / FULL for total in totals]
    assert all(abs(y) <= 1.5 * dot + 1e-6 for _, y in placed)
    assert len({(round(x / dot), round(y, 6)) for x, y in placed}) == len(totals)


# the heat ----------------------------------------------------------------------------------------------------


def test_heat_is_drawn_a_storyline_and_read_along_the_time(shown, qtbot) -> None:
    shown.result.show_part(HEAT)
    charts = [chart for chart in shown.findChildren(CurveChart) if chart.isVisible()]
    assert [chart.accessibleName().split(". ")[0] for chart in charts] == ["Pressure", "song", "never: it never opens."]
    song = charts[1]
    song.setFocus()
    qtbot.keyClick(song, Qt.Key.Key_Right)
    assert song.told == "0:00: not open yet"
    qtbot.keyClick(song, Qt.Key.Key_End)
    assert song.told == "10:00: silence 710 · playbook 0"
    assert song.accessibleDescription() == song.told
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Home):
        qtbot.keyClick(song, key)
    assert song.told.startswith("0:00")
    assert not shown.grab().isNull()


# the drafts --------------------------------------------------------------------------------------------------


def worth(name: str, verdict: str, correlation: int | None, right: bool = False) -> DraftWorth:
    return DraftWorth("asks", name, right, 100, 40, correlation, 5_000, 2_000, verdict)


def test_enter_on_a_draft_shows_it_in_the_text(shown, qtbot) -> None:
    shown.result.show_part(DRAFTS)
    table = shown.result.drafts.table
    QAbstractItemModelTester(shown.result.drafts.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    names = [table.model().index(row, drafts.DRAFT).data() for row in range(table.model().rowCount())]
    table.selectRow(names.index("asks-harm"))
    with qtbot.waitSignal(shown.picked) as caught:
        qtbot.keyClick(table, ENTER)
    assert caught.args == [("feed", 0, "drafts", "asks-harm")]


def test_a_draft_is_found_where_the_text_at_hand_has_it(shown, qtbot) -> None:
    injects = tuple(replace(inject, index=1 - inject.index) for inject in small().injects)
    shown.show_standing(standing(replace(small(), injects=injects, digest="turned")))
    with qtbot.waitSignal(shown.picked) as caught:
        shown.result.drafts.picked.emit("asks", "asks-right")
    assert caught.args == [("feed", 1, "drafts", "asks-right")]


def test_drafts_are_sorted_by_the_number_of_a_column(shown, qtbot) -> None:
    shown.result.show_part(DRAFTS)
    table = shown.result.drafts.table
    column = 1 + [place for place in range(8) if not table.isColumnHidden(place)].index(drafts.FIGURE)

    def order() -> list[object]:
        return [table.model().index(row, drafts.FIGURE).data(drafts.SORT_ROLE) for row in range(table.model().rowCount())]

    qtbot.keyClick(table, Qt.Key(int(Qt.Key.Key_0) + column))
    assert order() == sorted(order())
    qtbot.keyClick(table, Qt.Key(int(Qt.Key.Key_0) + column))
    assert order() == sorted(order(), reverse=True)


def test_what_needs_a_look_comes_first_and_can_be_asked_for_alone(room, qtbot) -> None:
    rows = (worth("good", SEPARATES, 900, True), worth("odd", AGAINST, -500, True), worth("none", "idle", 10))
    room.result.drafts.show_worths(DraftWorths(rows, ("asks", *(f"p{n}" for n in range(9))), (), 100), small())
    table = room.result.drafts.table
    assert [table.model().index(row, drafts.DRAFT).data() for row in range(3)] == ["odd", "none", "good"]
    said = [room.result.drafts._head.text(), room.result.drafts._never.text()]
    assert said[0] == "1 of 3 drafts separate skilled from unskilled players. Look first at 1 draft against the key."
    assert "asks, p0" in said[1] and "and 2 more" in said[1]
    against = next(b for b in room.result.drafts._choice._buttons if "Against" in b.text())
    against.click()
    assert table.model().rowCount() == 1
    assert table.model().index(0, drafts.MEANS).data() == "Against the key: low scores go with it"


@pytest.mark.parametrize(("thousandths", "words"), [(None, "–"), (0, "0.00"), (934, "+0.93"), (-1000, "−1.00"), (-4, "0.00")])
def test_the_figure_is_told_with_its_sign(thousandths: int | None, words: str) -> None:
    assert figure(thousandths) == words


# runs that misbehave -------------------------------------------------------------------------------------------


def test_enter_on_a_run_that_misbehaves_opens_it_as_a_replay(shown, qtbot) -> None:
    shown.show_standing(standing(replace(small(), digest="changed")))
    shown.result.show_part(ODD)
    table = shown.result.odd.table
    QAbstractItemModelTester(table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    odd = played().worths.odd[0]
    with qtbot.waitSignal(shown.replay_wanted) as caught:
        qtbot.keyClick(table, ENTER)
    assert caught.args == [played().scenario, odd.player, odd.seed]
    qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(shown.replay_wanted) as caught:
        qtbot.keyClick(shown.result.odd.button, ENTER)
    assert caught.args[1:] == [played().worths.odd[1].player, played().worths.odd[1].seed]
    assert f"Runs that misbehave · {len(played().worths.odd)}" in [b.text() for b in shown.result._tabs]


def of_groups(room) -> set[str]:
    """Buttons of which the checked one is reached by Tab and the others by the arrows."""
    grouped = [button for button in room.findChildren(Button) if button.group() is not None and button.accessibleName()]
    return {f"Button {button.accessibleName()!r}" for button in grouped}


def test_everything_is_reached_by_keyboard_and_has_a_name(shown) -> None:
    for part in (SCORES, HEAT, DRAFTS, ODD):
        shown.result.show_part(part)
        alone = [name for name in pages.unreachable(shown) if name not in of_groups(shown)]
        assert alone == [] and pages.marked_up(shown) == []
    assert [row[0] for row in shown.keys()][0] == "Ctrl R"


def test_where_none_misbehaves_it_says_so(room) -> None:
    room.result.odd.show_odd(())
    assert room.result.odd._head.text().startswith("No run misbehaves")
    assert not room.result.odd.button.isVisibleTo(room.result.odd)


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_a_narrow_window_at_any_size_of_text(qapp, qtbot, scheme: str, percent: int) -> None:
    theme.apply(qapp, scheme, percent, reduced_motion=True)
    made = RehearseRoom()
    qtbot.addWidget(made)
    keep(played())
    made.show_standing(standing(small()))
    made.resize(1024, 560)
    made.show()
    for part in (SCORES, HEAT, DRAFTS, ODD):
        made.result.show_part(part)
        qtbot.wait(1)
        assert made.width() == 1024 and not made._area.horizontalScrollBar().isVisible()
        assert not made.grab().isNull()
    theme.apply(qapp, "light", reduced_motion=True)
