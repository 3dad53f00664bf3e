"""The draft table: decisions with their drafts, sorting, filtering, and a worth that is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from app.ui.models.studio.drafts_model import COLUMNS, DraftsModel
from app.ui.models.studio.drafts_order import (
    APOLOGY, BREACH, DECISION, DRAFT, EFFECT, FILE_ORDER, LENGTH, LOOKS, NEEDS, PROMISE, TEXT, VERDICT, WORTH,
)  # fmt: skip
from app.ui.models.studio.drafts_words import EFFECTS
from app.ui.models.studio.drafts_words import NEEDS as NEEDED
from app.ui.widgets.studio.drafts_view import DraftsView
from tests.authoring.files import SHIPPED
from tests.ui.helpers import pages
from tests.ui.helpers.studies import changed, large, shipped
from tests.views.studies import names

GUITAR = "guitar-on-the-tarmac"


@pytest.fixture
def view(qtbot, themed):
    made = DraftsView()
    qtbot.addWidget(made)
    made.resize(1100, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_view(shipped(GUITAR).drafts)
    return made


def line_of(view, draft: str) -> int:
    return next(n for n, line in enumerate(view.model.lines) if line.row is not None and line.row.draft == draft)


def cell(view, draft: str, column: int) -> str:
    return view.model.index(line_of(view, draft), column).data()


def drafts(view) -> list[str]:
    return [line.row.draft for line in view.model.lines if line.row is not None]


def loc_of(draft: str) -> tuple:
    return next(row.loc for row in shipped(GUITAR).drafts.rows if row.draft == draft)


def head(view, qtbot, column: int) -> None:
    """Click on the heading of a column."""
    header = view.table.horizontalHeader()
    x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    view.table.horizontalScrollBar().setValue(max(0, x - 200))
    x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().center().__class__(x, 10))


def test_the_model_is_a_sound_one(qapp):
    model = DraftsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_table(shipped(GUITAR).drafts)
    model.arrange("sorry", WORTH, True)
    model.show_table(shipped("the-third-recall").drafts)
    model.arrange("", FILE_ORDER, False)
    assert tester.model() is model and len(COLUMNS) == model.columnCount() == 12


def test_drafts_stand_under_their_decisions_in_file_order(view):
    first = view.model.lines[0]
    assert first.row is None and view.model.index(0, DRAFT).data().startswith("clip · New song")
    assert drafts(view) == [row.draft for row in shipped(GUITAR).drafts.rows]
    assert view.table.isColumnHidden(DECISION)


def test_a_row_says_all_that_counts(view):
    assert cell(view, "clip-own", WORTH) == "100"
    assert cell(view, "clip-own", VERDICT) == "right: answer"
    assert cell(view, "clip-heard", VERDICT) == "right: first word"
    assert cell(view, "clip-heard", PROMISE) == "5:00"
    assert cell(view, "clip-own", NEEDS) == "approval 3 by care, fact hard-case, deed pay-repair"
    assert cell(view, "clip-regret", LOOKS) == "longest, most apologetic"
    assert cell(view, "clip-regret", APOLOGY) == "2"
    assert cell(view, "clip-soft", EFFECT) == "raise 100"
    assert cell(view, "clip-soft", BREACH) == "Scapegoat"
    assert cell(view, "clip-soft", VERDICT) == "breach"
    assert cell(view, "will-sorry", VERDICT) == "wrong: to be left"
    assert cell(view, "clip-own", LENGTH) == str(len(view.model.lines[line_of(view, "clip-own")].row.text))
    assert cell(view, "clip-own", TEXT).startswith("We are sorry, Dana.")


def test_a_line_above_tells_what_looks_alone_would_find(view):
    assert "The longest draft is right in 3 of 13 decisions (23 %, at most 35 %)." in pages.words(view)
    assert "The most apologetic is right in 0 % (at most 40 %)." in pages.words(view)
    view.show_view(large(2_000).drafts)
    assert "A look tells the answer." in pages.words(view)


def test_sorting_goes_down_up_and_back_to_the_file(view, qtbot):
    in_file = drafts(view)
    head(view, qtbot, WORTH)
    worths = [line.row.worth for line in view.model.lines]
    assert worths == sorted(worths, reverse=True) and not view.table.isColumnHidden(DECISION)
    assert "▾" in view.model.headerData(WORTH, Qt.Orientation.Horizontal)
    head(view, qtbot, WORTH)
    assert [line.row.worth for line in view.model.lines] == sorted(worths)
    head(view, qtbot, WORTH)
    assert drafts(view) == in_file
    for column in range(len(COLUMNS)):
        view._arrange("", column, True)
        assert sorted(drafts(view)) == sorted(in_file)
    pages.button(view, "By decision").click()
    assert drafts(view) == in_file


def test_the_filter_looks_in_ids_and_text_and_enter_leads_into_the_table(view, qtbot):
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.field.hasFocus()
    qtbot.keyClicks(view.field, "repair sorry")
    assert "clip-own" in drafts(view) and len(drafts(view)) < 10
    qtbot.keyClick(view.field, Qt.Key.Key_Return)
    assert view.table.hasFocus() and view.table.current() is not None
    view.field.setText("nobody says this")
    assert "No draft has these words" in pages.words(view) and not view.table.isVisible()
    view.field.clear()
    assert view.table.isVisible() and len(drafts(view)) == 53


def test_enter_and_click_show_the_draft_in_the_text(view, qtbot):
    view.table.setFocus()
    view.table.hold(line_of(view, "clip-own"))
    with qtbot.waitSignal(view.picked) as caught:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert caught.args == [loc_of("clip-own")]
    index = view.model.index(0, WORTH)
    with qtbot.waitSignal(view.picked) as caught:
        qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=view.table.visualRect(index).center())
    assert caught.args == [view.model.lines[0].decision.loc]


def test_a_typed_number_asks_for_another_worth_and_changes_nothing_itself(view, qtbot):
    view.table.setFocus()
    view.table.hold(line_of(view, "clip-regret"))
    qtbot.keyClick(view.table, Qt.Key.Key_6)
    field = view.table.findChild(QLineEdit)
    assert field.text() == "6" and field.accessibleName() == "Worth, 0 to 100"
    qtbot.keyClicks(field, "0")
    with qtbot.waitSignal(view.edit_wanted) as caught:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert caught.args == ["set_value", ((*loc_of("clip-regret"), "worth"), "60")]
    assert cell(view, "clip-regret", WORTH) == "20"


def test_f2_edits_from_any_column_and_escape_leaves_it(view, qtbot):
    view.table.setFocus()
    view.table.setCurrentIndex(view.model.index(line_of(view, "clip-own"), LOOKS))
    qtbot.keyClick(view.table, Qt.Key.Key_F2)
    field = view.table.findChild(QLineEdit)
    assert field.text() == "100"
    with qtbot.assertNotEmitted(view.edit_wanted):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


@pytest.mark.parametrize("typed", ["", "101", "-1", "60.5", "sixty", "٣", "100"])
def test_what_is_no_worth_or_the_same_one_is_not_asked_for(view, qtbot, typed):
    index = view.model.index(line_of(view, "clip-own"), WORTH)
    with qtbot.assertNotEmitted(view.edit_wanted):
        assert not view.model.setData(index, typed)


def test_a_heading_has_no_worth(view):
    assert not view.model.flags(view.model.index(0, WORTH)) & Qt.ItemFlag.ItemIsEditable
    assert not view.model.setData(view.model.index(0, WORTH), "60")


def test_a_new_text_while_a_worth_is_typed_leaves_the_typing_alone(view, qtbot):
    view.table.setFocus()
    view.table.hold(line_of(view, "clip-regret"))
    qtbot.keyClick(view.table, Qt.Key.Key_4)
    view.show_view(shipped(GUITAR).drafts)
    assert view.table.findChild(QLineEdit).text() == "4"


def test_the_cursor_of_the_text_takes_the_draft_or_its_decision_in_hand(view, qtbot):
    with qtbot.assertNotEmitted(view.picked):
        view.mark((*loc_of("clip-own"), "text"))
        assert view.table.current().row.draft == "clip-own"
        assert "We are sorry, Dana." in view.text.text()
        view.mark((*loc_of("clip-own")[:2], "by"))
        assert view.table.current().row is None and view.table.current().decision.id == "clip"
        view.mark(("title",))
        assert view.table.current() is None


def test_the_draft_in_hand_stays_by_its_id(view):
    view.table.hold(line_of(view, "fee-no"))
    view._arrange("", WORTH, True)
    assert view.table.current().row.draft == "fee-no"
    view.show_view(shipped(GUITAR).drafts)
    assert view.table.current().row.draft == "fee-no"
    view.show_view(shipped("the-third-recall").drafts)
    assert view.table.current() is None


def test_where_a_draft_is_called_otherwise_by_now_its_decision_is_in_hand_until_the_cursor_is_told(view):
    base = (SHIPPED / f"{GUITAR}.yaml").read_text(encoding="utf-8")
    view.mark(loc_of("clip-own"))
    view.show_view(changed(("      clip-own:", "      clip-ow:"), base=base).drafts)
    assert view.table.current().decision.id == "clip"
    view.mark((*loc_of("clip-own")[:3], "clip-ow"))
    assert view.table.current().row.draft == "clip-ow"


def test_two_thousand_posts(view):
    table = large(2_000).drafts
    view.show_view(table)
    assert len(drafts(view)) == len(table.rows)
    view.grab()


@pytest.mark.parametrize("name", names())
def test_effects_and_needs_of_every_shipped_draft_can_be_said_in_another_language(name):
    rows = shipped(name).drafts.rows
    assert [row.effect for row in rows if not EFFECTS.knows(row.effect)] == []
    assert [need for row in rows for need in row.needs if not NEEDED.knows(need)] == []


def test_without_drafts_it_says_what_would_fill_it(view):
    view.show_view(None)
    assert "No drafts yet" in pages.words(view)


def test_everything_is_within_reach_and_nothing_is_read_as_markup(view):
    view.table.hold(line_of(view, "clip-own"))
    assert pages.unreachable(view) == []
    assert pages.marked_up(view) == []
    assert "<p>" in view.model.index(line_of(view, "clip-own"), TEXT).data(Qt.ItemDataRole.ToolTipRole)
