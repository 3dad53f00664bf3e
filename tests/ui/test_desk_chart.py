"""The chart: where things stand, who can be asked, and picking a path with keys, pointer or list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF

from app.org.tables import on_duty
from app.ui.models import walk as words
from app.ui.models.walk import WalkPlan
from app.ui.widgets.chart_paint import Passing, label_font
from app.ui.widgets.chart_panel import ChartPanel
from tests.ui.helpers_desk import chart

SEAT, LEAD, CARE, LEGAL, OPS, COMMS, CEO = range(7)
FRIDAY_NOON = 1_772_797_860_000
SATURDAY = FRIDAY_NOON + 86_400_000


@pytest.fixture
def panel(qtbot, themed):
    panel = ChartPanel(chart(), SEAT)
    qtbot.addWidget(panel)
    panel.resize(440, 320)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    panel.show_state(FRIDAY_NOON, [], ())
    panel.view.setFocus()
    return panel


def press(qtbot, panel, *keys):
    for key in keys:
        qtbot.keyClick(panel.view, key)


def test_a_path_follows_links_only():
    plan = WalkPlan(chart(), SEAT)
    assert not plan.add(CEO) and plan.add(LEAD) and plan.add(CARE) and plan.add(LEAD) and plan.add(LEGAL)
    assert plan.edges() == [(SEAT, LEAD), (LEAD, CARE), (CARE, LEAD), (LEAD, LEGAL)]
    plan.back()
    assert plan.at == LEAD and words.route_words(plan.chart, plan.walk[:2]) == "Noor (social hub lead) → Ines (care lead)"


def test_arrow_keys_move_between_linked_roles_and_enter_adds_them(panel, qtbot):
    press(qtbot, panel, Qt.Key.Key_Right)
    assert panel.view.cursor_role == LEAD
    press(qtbot, panel, Qt.Key.Key_Return, Qt.Key.Key_Up)
    assert panel.view.cursor_role == CARE and "can be asked next" in panel.view.accessibleDescription()
    press(qtbot, panel, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert panel.plan.walk == [LEAD, CARE, COMMS]
    press(qtbot, panel, Qt.Key.Key_Backspace)
    assert panel.plan.walk == [LEAD, CARE]
    with qtbot.waitSignal(panel.sent) as caught:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert caught.args == [(LEAD, CARE)]


def test_every_role_can_be_reached_with_the_arrow_keys(panel, qtbot):
    reached, line = {SEAT}, [SEAT]
    for role in line:
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            panel.view.cursor_role = role
            press(qtbot, panel, key)
            if panel.view.cursor_role not in reached:
                reached.add(panel.view.cursor_role)
                line.append(panel.view.cursor_role)
    assert reached == set(range(7))


def test_the_pointer_picks_roles_and_a_missing_link_is_said(panel, qtbot):
    def click(role):
        x, y = panel.view.places().points[role]
        qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))

    click(CEO)
    assert panel.plan.walk == [] and "has no line to" in panel._words.accessibleName()
    click(LEAD)
    click(LEGAL)
    assert panel.plan.walk == [LEAD, LEGAL] and panel._about.text() == "about 1:00"
    click(LEGAL)
    assert panel.plan.walk == [LEAD]


def test_off_duty_is_a_word_and_a_dashed_ring(panel):
    assert not on_duty(chart().roles[LEGAL], SATURDAY)
    assert words.short_name(chart(), LEGAL, SEAT, SATURDAY) == ("Ruth", "off duty")
    assert words.told(chart(), LEGAL, SATURDAY).endswith("authority 4 · off duty")
    panel.show_state(SATURDAY, [], ())
    assert ("off duty" in [text for text, _ in panel.view.places().words[LEGAL].lines]) is True
    panel.grab()


def test_a_matter_under_way_is_told_stop_by_stop(panel):
    class Matter:
        walk = (LEAD, CARE)
        hops = (1,)

    panel.show_state(FRIDAY_NOON, [Matter()], ())
    assert panel._words.accessibleName() == "with Noor (social hub lead)"
    assert panel.view.passing == [Passing((LEAD, CARE), 1)]
    panel.grab()


def test_words_stay_inside_and_cover_no_other(panel):
    metrics = QFontMetricsF(label_font())
    places = panel.view.places()
    boxes = [(at, word.top + number * 13, at + metrics.horizontalAdvance(text))
             for word in places.words for number, (text, at) in enumerate(word.lines)]
    assert all(0 <= left and right <= panel.view.width() for left, _, right in boxes)
    for one in boxes:
        for other in boxes:
            if one is not other and abs(one[1] - other[1]) < 12:
                assert one[2] <= other[0] or other[2] <= one[0]


def test_the_list_offers_the_same_next_roles(panel, qtbot):
    panel.toggle_list()
    assert len(panel.list.buttons) == 1 and "Noor Haddad" in panel.list.buttons[0].text()
    panel.list.buttons[0].click()
    assert [button.accessibleName().split(" (")[0] for button in panel.list.buttons] == [
        "You", "Ines Varga", "Ruth Adler", "Sam Otieno"]
    assert panel.plan.walk == [LEAD]
