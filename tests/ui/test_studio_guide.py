"""The guide beside the text: what does not fit comes first, and each row opens its places one after the other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.ui.models.studio import guide_words as words
from app.ui.models.studio.guide_rows import guide_rows
from app.ui.widgets.studio.guide_view import GuideView
from tests.ui.helpers import pages
from tests.ui.helpers.studies import changed, large, shipped
from tests.views.studies import names

GUITAR = "guitar-on-the-tarmac"


@pytest.fixture
def view(qtbot, themed):
    made = GuideView()
    qtbot.addWidget(made)
    made.resize(560, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_view(shipped(GUITAR).coverage)
    return made


def row(view, key: str):
    return next(each for each in view.list.rows.rows if each.key == key)


def test_what_does_not_fit_comes_first_and_says_how_far_it_is_off(view):
    rows = view.list.rows.rows
    assert rows[0].title == "Not as the guide asks · 3" and rows[0].head
    assert [each.mark for each in rows[1:4]] == ["warn"] * 3
    odd = row(view, "asked:drafts that break conduct")
    assert (odd.right, odd.sub) == ("24", "16 too many: the guide asks for 4 to 8")
    assert "22 of 25 rows are as the guide asks." in pages.words(view)


def test_a_row_that_fits_says_what_is_asked_beside_what_is_there(view):
    assert row(view, "asked:minutes").right == "14 · asked 12–20"
    assert row(view, "asked:posts").right == "55 · asked at least 40"
    assert row(view, "asked:pieces at 0:00").right == "0 · asked none"
    assert row(view, "asked:chapters").right == "1 · asked at most 1"


def test_tallies_are_bars_with_numbers_and_the_most_that_the_guide_lets_be(view):
    noise = row(view, "classes:noise")
    assert noise.right == "13" and noise.bar == (13, 22, 22) and len(noise.locs) == 13
    assert row(view, "storylines:").title == "Chatter"
    assert row(view, "contingencies:ignored").title == "A post that is ignored"
    assert row(view, "dispositions:let-stand").title == "Let stand"


def test_what_is_there_too_often_says_so_in_words(view):
    noisy = large(60).coverage
    view.show_view(noisy)
    odd = [each for each in view.list.rows.rows if each.key.startswith("classes:") and each.sub]
    assert odd and all("too many" in each.sub and each.tone == "warn" for each in odd)


def test_enter_again_and_again_goes_through_all_places_and_round(view, qtbot):
    wanted = row(view, "asked:escalations expected")
    view.list.setFocus()
    view.list.hold(wanted.key)
    opened = []
    view.picked.connect(opened.append)
    for _ in range(len(wanted.locs) + 1):
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert opened == [*wanted.locs, wanted.locs[0]]
    assert "place 1 of 6" in pages.words(view)


def test_another_row_begins_with_its_first_place(view, qtbot):
    view.list.setFocus()
    opened = []
    view.picked.connect(opened.append)
    for key in ("asked:facts", "asked:facts", "asked:posts", "asked:facts"):
        view.list.hold(key)
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
    facts = row(view, "asked:facts").locs
    assert opened == [facts[0], facts[1], ("feed",), facts[0]]


def test_a_click_opens_a_place_and_a_row_of_none_says_that_there_is_none(view, qtbot):
    index = view.list.rows.index(view.list.rows.find("asked:drafts that break conduct"))
    qtbot.wait(50)  # rows are set in batches
    with qtbot.waitSignal(view.picked) as caught:
        qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=view.list.visualRect(index).center())
    assert caught.args == [row(view, "asked:drafts that break conduct").locs[0]]
    view.list.hold("asked:pieces at 0:00")
    with qtbot.assertNotEmitted(view.picked):
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert "there is none" in pages.words(view)


def test_the_arrows_step_over_headings(view, qtbot):
    view.list.setFocus()
    seen = []
    for _ in range(6):
        seen.append(view.list.current().key)
        qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert len(set(seen)) == 6 and not any(key.startswith("head:") for key in seen)


def test_the_row_in_hand_stays_when_the_text_changes(view):
    view.list.hold("asked:facts")
    view.show_view(changed().coverage)
    assert view.list.current().key == "asked:facts"
    assert view.list.current().right != ""


def test_an_empty_text_and_none_are_told(view):
    view.show_view(None)
    assert "Nothing to count yet" in pages.words(view)
    assert not view.list.isVisible()


@pytest.mark.parametrize("name", names())
def test_every_row_of_the_guide_is_known_to_translators(name):
    assert {asked.what for asked in shipped(name).coverage.asked} == set(words.ASKED)


def test_rows_have_keys_of_their_own():
    keys = [each.key for each in guide_rows(shipped(GUITAR).coverage)]
    assert len(keys) == len(set(keys))


def test_everything_is_within_reach_and_nothing_is_read_as_markup(view):
    assert pages.unreachable(view) == []
    assert pages.marked_up(view) == []
    tip = view.list.rows.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "<" not in tip.removeprefix("<p>").removesuffix("</p>")


def lit(view) -> set[str]:
    return {each.key for each in view.list.rows.rows if each.here}


def test_the_rows_that_count_what_the_cursor_is_in_are_marked(view):
    post = row(view, "asked:escalations expected").locs[0]
    view.mark((*post, "text"))
    assert "asked:escalations expected" in lit(view) and any(key.startswith("classes:") for key in lit(view))
    assert all(each.holds(post) for each in view.list.rows.rows if each.here)
    assert "the cursor is here" in row(view, "asked:escalations expected").aloud()
    view.show_view(shipped(GUITAR).coverage)
    assert "asked:escalations expected" in lit(view)
    view.mark(("title",))
    assert lit(view) == set()


def test_a_marked_row_comes_into_sight_unless_one_walks_the_list(view, qtbot):
    view.resize(560, 200)
    view.list.scrollToBottom()
    post = row(view, "asked:escalations expected").locs[0]
    top = view.list.rows.find("asked:escalations expected")
    view.list.setFocus()
    place = view.list.verticalScrollBar().value()
    view.mark(post)
    assert view.list.verticalScrollBar().value() == place
    view.mark(("title",))
    view.list.clearFocus()
    view.mark(post)
    shown = [index for index in range(view.list.model().rowCount()) if view.list.rows.rows[index].here
             and view.list.viewport().rect().intersects(view.list.visualRect(view.list.model().index(index, 0)))]
    assert shown and top >= 0
