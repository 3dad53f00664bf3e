"""The time line with a hand on it: dragging, walking, zooming, and what it says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.authoring.editing.changes import apply
from app.authoring.editing.move import move
from app.authoring.editing.reading import read
from app.authoring.views.timeline import Timeline
from app.ui.models.studio.timeline_walk import spot_of
from app.ui.theme import theme
from app.ui.widgets.studio.timeline_hand import PATIENCE_MS, REST_MS
from app.ui.widgets.studio.timeline_view import TimelineView
from tests.authoring.files import BLANK
from tests.ui.helpers.studies import changed, large, shipped, views

NONE, SHIFT, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


class Bench:
    """A time line on the screen, what it asks for, and a hand."""

    def __init__(self, qtbot, view: Timeline, size=(900, 820)) -> None:
        self.qtbot, self.view, self.asked, self.picked = qtbot, TimelineView(), [], []
        self.canvas = self.view.canvas
        self.view.edit_wanted.connect(lambda what, told: self.asked.append((what, told)))
        self.view.picked.connect(self.picked.append)
        qtbot.addWidget(self.view)
        self.view.resize(*size)
        self.view.show_view(view)
        with qtbot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()
        self.canvas.setFocus()
        qtbot.waitUntil(self.canvas.hasFocus)

    def at(self, name: str) -> QPoint:
        """Where a mark stands, brought into view."""
        spot = next((n, i) for n, lane in enumerate(self.canvas.lanes) for i, mark in enumerate(lane.marks) if mark.id == name)
        self.canvas.bring(spot)
        return self.canvas.place(spot).toPoint()

    def mouse(self, kind: QEvent.Type, point: QPoint, held=LEFT, modifiers=NONE) -> None:
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
        target = self.canvas.viewport()
        event = QMouseEvent(kind, QPointF(point), QPointF(target.mapToGlobal(point)), button, held, modifiers)
        QApplication.sendEvent(target, event)

    def press(self, point: QPoint) -> None:
        self.mouse(QEvent.Type.MouseButtonPress, point)

    def move(self, point: QPoint, modifiers=NONE, held=LEFT) -> None:
        self.mouse(QEvent.Type.MouseMove, point, held, modifiers)

    def release(self, point: QPoint) -> None:
        self.mouse(QEvent.Type.MouseButtonRelease, point, Qt.MouseButton.NoButton)

    def key(self, key, modifiers=NONE) -> None:
        self.qtbot.keyClick(self.canvas, key, modifiers)

    @property
    def chosen(self) -> str:
        found = self.canvas.chosen_mark()
        return found[0].id if found else ""

    @property
    def said(self) -> str:
        return self.canvas.accessibleDescription()

    @property
    def told(self) -> str:
        return self.view._told.text() if self.view._told.isVisible() else ""

    def shown_ms(self, name: str) -> int:
        return next((at for key, at in self.canvas.hand.moved.items() if key[1] == name), -1)


@pytest.fixture
def bench(qtbot, themed):
    def make(view: Timeline | None = None, size=(900, 820)) -> Bench:
        return Bench(qtbot, view or shipped("guitar-on-the-tarmac").timeline, size)

    return make


def retimed(timeline: Timeline, name: str, at_ms: int) -> Timeline:
    """As the text would come back, with the entries in their new order."""
    entries = [replace(each, at_ms=at_ms) if each.id == name else each for each in timeline.entries]
    entries.sort(key=lambda each: (each.at_ms < 0, each.at_ms))
    places = {}
    moved = []
    for each in entries:
        section = each.loc[0]
        place = places[section] = places.get(section, -1) + 1
        moved.append(replace(each, loc=(section, place)))
    return replace(timeline, entries=tuple(moved))


# dragging ------------------------------------------------------------------------------------------


def test_a_mark_that_is_dragged_shows_its_new_time_and_asks_for_it_when_let_go(bench) -> None:
    it = bench()
    start = it.at("will")  # 3:02
    others = it.at("press-mail")
    pull = round(62_000 * it.canvas.scale.a_ms)
    it.press(start)
    it.move(start + QPoint(pull, 0))
    assert it.shown_ms("will") == 245_000  # 4:04, to the next five seconds
    assert "4:05" in it.said and it.asked == []
    assert it.at("will").x() == pytest.approx(start.x() + 63_000 * it.canvas.scale.a_ms, abs=1)
    assert it.at("press-mail") == others
    it.release(start + QPoint(pull, 0))
    assert it.asked == [("move", ("feed", 12, 245_000, True))]
    assert it.picked == []


def test_with_alt_it_goes_by_single_seconds(bench) -> None:
    it = bench()
    start = it.at("will")
    pull = round(62_000 * it.canvas.scale.a_ms)
    it.press(start)
    it.move(start + QPoint(pull, 0), ALT)
    exact = 182_000 + pull / it.canvas.scale.a_ms
    assert it.shown_ms("will") == round(exact / 1_000) * 1_000
    it.release(start + QPoint(pull, 0))
    assert it.asked[0][1][2] == round(exact / 1_000) * 1_000


def test_a_piece_of_our_own_queue_moves_in_its_own_list(bench) -> None:
    it = bench()
    start = it.at("gate-change")
    it.press(start)
    it.move(start + QPoint(120, 0))
    it.release(start + QPoint(120, 0))
    assert it.asked[0][1][:2] == ("queue", 1)


def test_nothing_goes_before_the_beginning_or_after_the_end(bench) -> None:
    it = bench()
    start = it.at("will")
    it.press(start)
    it.move(QPoint(-4_000, start.y()))
    assert it.shown_ms("will") == 0
    it.move(QPoint(9_000, start.y()))
    assert it.shown_ms("will") == 840_000
    it.release(QPoint(9_000, start.y()))
    assert it.asked[0][1][2] == 840_000


def test_a_hand_that_shakes_a_little_picks_and_does_not_drag(bench) -> None:
    it = bench()
    start = it.at("will")
    it.press(start)
    it.move(start + QPoint(3, 0))
    it.release(start + QPoint(3, 0))
    assert it.asked == [] and it.picked == [("feed", 12)] and it.shown_ms("will") == -1


def test_escape_puts_a_dragged_mark_back(bench) -> None:
    it = bench()
    start = it.at("will")
    it.press(start)
    it.move(start + QPoint(90, 0))
    it.key(Qt.Key.Key_Escape)
    assert it.shown_ms("will") == -1
    it.move(start + QPoint(140, 0))
    it.release(start + QPoint(140, 0))
    assert it.asked == [] and it.picked == [] and it.shown_ms("will") == -1


def test_what_waits_for_a_condition_is_not_dragged_and_says_why(bench) -> None:
    it = bench()
    start = it.at("the-sticker")
    it.press(start)
    it.move(start + QPoint(60, 0))
    assert it.canvas.viewport().cursor().shape() == Qt.CursorShape.ForbiddenCursor
    assert "the-sticker comes when its condition holds" in it.told
    it.release(start + QPoint(60, 0))
    assert it.asked == [] and it.picked == [] and it.shown_ms("the-sticker") == -1
    it.key(Qt.Key.Key_Right, SHIFT)
    assert it.asked == [] and "condition" in it.told
    it.key(Qt.Key.Key_Left)
    assert it.told == ""


def test_a_mark_stays_where_it_was_put_until_the_text_says_so_too(bench) -> None:
    it = bench()
    before = shipped("guitar-on-the-tarmac").timeline
    start = it.at("will")
    it.press(start)
    it.move(start + QPoint(90, 0))
    it.release(start + QPoint(90, 0))
    at_ms = it.asked[0][1][2]
    it.view.show_view(replace(before))  # somebody has typed before: the text does not say it yet
    assert it.shown_ms("will") == at_ms
    it.view.show_view(retimed(before, "will", at_ms))
    assert it.canvas.hand.moved == {} and it.chosen == "will"
    assert len(it.asked) == 1


def test_the_next_move_waits_until_the_text_has_been_read_again(bench) -> None:
    it = bench()
    before = shipped("guitar-on-the-tarmac").timeline
    for name in ("will", "press-mail"):
        start = it.at(name)
        it.press(start)
        it.move(start + QPoint(150, 0))
        it.release(start + QPoint(150, 0))
    assert [told[1] for _, told in it.asked] == [12]  # the other one may stand elsewhere by then
    after = retimed(before, "will", it.asked[0][1][2])
    it.view.show_view(after)
    place = next(each.loc[1] for each in after.entries if each.id == "press-mail")
    assert place != 14
    assert [told[1] for _, told in it.asked] == [12, place]


def test_a_text_that_does_not_follow_is_told_of(bench, qtbot) -> None:
    it = bench()
    it.canvas.hand._patience.setInterval(10)
    start = it.at("will")
    it.press(start)
    it.move(start + QPoint(90, 0))
    it.release(start + QPoint(90, 0))
    qtbot.waitUntil(lambda: it.told != "")
    assert it.canvas.hand.moved == {} and PATIENCE_MS >= 1_000


def test_a_mark_that_vanishes_while_it_is_held_is_let_go(bench) -> None:
    it = bench()
    before = shipped("guitar-on-the-tarmac").timeline
    start = it.at("will")
    it.press(start)
    it.move(start + QPoint(90, 0))
    it.view.show_view(replace(before, entries=tuple(each for each in before.entries if each.id != "will")))
    it.move(start + QPoint(120, 0))
    it.release(start + QPoint(120, 0))
    assert it.asked == [] and it.canvas.hand.moved == {}


def test_what_is_dragged_comes_back_from_the_text_at_its_new_place(bench) -> None:
    text = BLANK
    it = bench(views(text).timeline)
    for name, pull in (("crew-praise", 200), ("belt-notice", -150), ("crew-praise", 90)):
        start = it.at(name)
        it.press(start)
        it.move(start + QPoint(pull, 0))
        it.release(start + QPoint(pull, 0))
        what, (section, place, at_ms, reorder) = it.asked[-1]
        text = apply(text, move(read(text), place, at_ms, reorder, section))
        it.view.show_view(views(text).timeline)
        assert it.canvas.hand.moved == {} and it.chosen == name
        assert abs(it.at(name).x() - (start.x() + pull)) <= 5_000 * it.canvas.scale.a_ms
    assert len(it.asked) == 3 and sorted(text.split()) != sorted(BLANK.split())
    assert len(text.splitlines()) == len(BLANK.splitlines())


# keys ----------------------------------------------------------------------------------------------


def test_the_arrows_walk_and_enter_picks(bench) -> None:
    it = bench()
    it.key(Qt.Key.Key_Right)
    assert it.chosen == "evening"  # the first mark of the first lane
    it.key(Qt.Key.Key_Down)
    it.key(Qt.Key.Key_Home)
    assert it.chosen == "clip" and it.said.startswith("clip, 0:20") and "The song" in it.said
    it.key(Qt.Key.Key_End)
    assert it.chosen == "mend-the-desk" and it.picked == []
    it.key(Qt.Key.Key_Return)
    assert it.picked == [("feed", 53)]


def test_presses_of_shift_and_arrow_become_one_edit_after_a_rest(bench, qtbot) -> None:
    it = bench()
    it.view.mark(("feed", 12))
    for _ in range(3):
        it.key(Qt.Key.Key_Right, SHIFT)
    it.key(Qt.Key.Key_Left, SHIFT | ALT)
    assert it.asked == [] and it.shown_ms("will") == 194_000  # 3:02, 3:05, 3:10, 3:15, 3:14
    qtbot.waitUntil(lambda: it.asked != [], timeout=REST_MS * 10)
    assert it.asked == [("move", ("feed", 12, 194_000, True))]


def test_going_on_to_another_mark_ends_the_rest(bench) -> None:
    it = bench()
    it.view.mark(("feed", 12))
    it.key(Qt.Key.Key_Right, SHIFT)
    it.key(Qt.Key.Key_Right)
    assert it.asked == [("move", ("feed", 12, 185_000, True))]


def test_escape_takes_the_presses_back(bench, qtbot) -> None:
    it = bench()
    it.view.mark(("feed", 12))
    it.key(Qt.Key.Key_Right, SHIFT)
    it.key(Qt.Key.Key_Escape)
    qtbot.wait(REST_MS + 100)
    assert it.asked == [] and it.canvas.hand.moved == {}


def test_back_where_it_came_from_nothing_is_asked(bench, qtbot) -> None:
    it = bench()
    it.view.mark(("feed", 6))  # 1:15
    it.key(Qt.Key.Key_Right, SHIFT)
    it.key(Qt.Key.Key_Left, SHIFT)
    qtbot.wait(REST_MS + 100)
    assert it.asked == []


# text and view -------------------------------------------------------------------------------------


def test_the_cursor_of_the_text_selects_its_mark_silently_and_brings_it_into_view(bench) -> None:
    it = bench(size=(560, 420))
    it.canvas.zoom(6)
    it.view.mark(("feed", 59, "text"))
    assert it.chosen == "seven-letters" and it.picked == [] and it.asked == []
    place = it.canvas.place(spot_of(it.canvas.lanes, it.canvas.chosen))
    assert it.canvas.viewport().rect().contains(place.toPoint())
    assert place.y() > it.canvas.look.ruler
    it.view.mark(("company", "name"))
    assert it.chosen == "seven-letters"  # what is no part of the line changes nothing


def test_zoom_scroll_and_selection_stay_when_the_text_has_changed(bench) -> None:
    it = bench(size=(900, 520))
    before = shipped("guitar-on-the-tarmac").timeline
    it.canvas.zoom(4, 300)
    it.view.mark(("feed", 26))
    it.canvas.horizontalScrollBar().setValue(777)
    it.canvas.verticalScrollBar().setValue(55)
    scale = it.canvas.scale
    it.view.show_view(retimed(before, "rolls", 500_000))
    assert it.canvas.scale == scale
    assert (it.canvas.horizontalScrollBar().value(), it.canvas.verticalScrollBar().value()) == (777, 55)
    assert it.chosen == "bellows"


def test_by_channel_the_same_mark_stays_selected(bench) -> None:
    it = bench()
    it.view.mark(("feed", 12))
    it.view.group("channel")
    assert it.chosen == "will" and ". Microblog. " in it.said
    assert [lane.title for lane in it.canvas.lanes][:3] == ["Chapters and levels", "Internal chat", "Social network"]


# zoom and pointing ---------------------------------------------------------------------------------


def test_ctrl_and_the_wheel_zoom_around_the_pointer(bench) -> None:
    it = bench()
    point = it.at("sack-him")
    least = it.canvas.scale.a_ms
    target = it.canvas.viewport()
    wheel = QWheelEvent(QPointF(point), QPointF(target.mapToGlobal(point)), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
                        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(target, wheel)
    assert it.canvas.scale.a_ms > 1.5 * least
    spot = next((n, i) for n, lane in enumerate(it.canvas.lanes) for i, mark in enumerate(lane.marks) if mark.id == "sack-him")
    assert abs(it.canvas.place(spot).x() - point.x()) <= 1.5
    it.key(Qt.Key.Key_0)
    assert it.canvas.scale.a_ms == least and it.canvas.whole


def test_plus_and_minus_zoom_and_the_whole_drill_follows_the_width(bench) -> None:
    it = bench()
    least = it.canvas.scale.a_ms
    it.key(Qt.Key.Key_Plus)
    assert it.canvas.scale.a_ms > least and not it.canvas.whole
    it.key(Qt.Key.Key_Minus)
    it.key(Qt.Key.Key_Minus)
    assert it.canvas.scale.a_ms == least
    it.view.resize(1_300, 820)
    it.qtbot.waitUntil(lambda: it.canvas.scale.a_ms > least)
    assert it.canvas.horizontalScrollBar().maximum() == 0


def test_the_ground_between_the_marks_can_be_pulled_along(bench) -> None:
    it = bench(size=(700, 500))
    it.canvas.zoom(5, 300)
    across = it.canvas.horizontalScrollBar()
    across.setValue(500)
    ground = next(QPoint(x, 60) for x in range(300, 600) if it.canvas.spot_at(QPointF(x, 60)) is None)
    it.press(ground)
    it.move(ground + QPoint(-80, -30))
    it.move(ground + QPoint(-120, -30))
    assert (across.value(), it.canvas.verticalScrollBar().value()) == (620, 30)
    it.release(ground + QPoint(-120, -30))
    it.move(ground, held=Qt.MouseButton.NoButton)
    assert across.value() == 620 and it.picked == [] and it.asked == []


def test_a_time_of_a_year_does_not_break_the_line(bench) -> None:
    it = bench(changed(('at: "0:15"', "at: 9999h")).timeline)
    for _ in range(60):
        it.key(Qt.Key.Key_Plus)
    it.view.mark(("feed", 1))
    assert it.chosen == "crew-praise" and it.canvas.viewport().rect().contains(it.at("crew-praise"))
    it.canvas.grab()
    it.key(Qt.Key.Key_0)
    it.canvas.grab()


def test_what_lies_under_the_pointer_shows_whether_it_can_be_moved(bench) -> None:
    it = bench()
    shape = lambda: it.canvas.viewport().cursor().shape()  # noqa: E731
    for name, wanted in (("will", Qt.CursorShape.SizeHorCursor), ("the-sticker", Qt.CursorShape.PointingHandCursor)):
        it.move(it.at(name), held=Qt.MouseButton.NoButton)
        assert shape() == wanted and it.canvas.hovered[1] == name
    it.move(QPoint(400, 8), held=Qt.MouseButton.NoButton)
    assert shape() == Qt.CursorShape.ArrowCursor and it.canvas.hovered is None


# forgotten states ----------------------------------------------------------------------------------


def test_nothing_yet_and_no_text_at_all_are_said(bench) -> None:
    it = bench()
    it.view.show_view(Timeline(600_000, (), (), (), (), ()))
    assert it.view._empty.isVisible() and "Nothing happens yet" in it.view._empty.title.text()
    it.view.show_view(None)
    assert "cannot be read" in it.view._empty.title.text()
    it.view.show_view(shipped("blank").timeline)
    assert not it.view._empty.isVisible() and it.canvas.isVisible()


@pytest.mark.parametrize("written", ["at: soonish", "at: [1]", "when: {published: nobody}"])
def test_a_time_that_cannot_be_read_stands_in_a_strip_of_its_own(bench, written) -> None:
    it = bench(changed(('at: "0:10"', written)).timeline)
    lost = [mark for lane in it.canvas.lanes for mark in lane.marks if mark.happens == "broken"]
    assert [mark.id for mark in lost] == ["hub-hello"]
    point = it.at(lost[0].id)
    assert point.x() < it.canvas.scale.left_px - it.canvas.scrolled().x()
    it.press(point)
    it.move(point + QPoint(80, 0))
    assert "cannot be read" in it.told
    it.release(point + QPoint(80, 0))
    assert it.asked == []


@pytest.mark.parametrize(("scheme", "percent"), [("light", 100), ("dark", 150)])
@pytest.mark.parametrize("grouping", ["storyline", "channel"])
def test_it_paints_in_every_dress(bench, qapp, scheme, percent, grouping) -> None:
    it = bench(size=(520, 480))
    theme.apply(qapp, scheme, percent, reduced_motion=True)
    it.view.group(grouping)
    it.view.mark(("feed", 12))
    picture = it.canvas.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    assert {theme.color("surface").name(), theme.color("accentsoft").name()} <= colours


def test_words_of_a_file_are_never_markup(bench) -> None:
    told = shipped("blank").timeline
    it = bench(replace(told, entries=tuple(replace(each, title="<b>bold</b>") for each in told.entries)), size=(420, 500))
    it.key(Qt.Key.Key_Right)
    assert "<b>" not in it.view._head.toolTip() and "<b>bold</b>" in it.said


def test_two_thousand_injects_can_be_walked_and_dragged(bench) -> None:
    it = bench(large(2_000).timeline)
    last = max((mark for lane in it.canvas.lanes for mark in lane.marks if mark.movable), key=lambda mark: mark.at_ms)
    it.canvas.zoom(30)
    it.view.mark(last.loc)
    assert it.chosen == last.id
    it.key(Qt.Key.Key_Left, SHIFT)
    it.key(Qt.Key.Key_Left)
    assert it.asked == [("move", (*last.loc, -(-last.at_ms // 5_000) * 5_000 - 5_000, True))]
