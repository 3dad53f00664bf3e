"""The feed on screen: plain text, nothing moves under the pointer or while one reads, states are drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from app.ui.delegates.feed_delegate import FeedDelegate, body
from app.ui.models.feed_model import FeedModel
from app.ui.models.feed_tags import Tags
from app.ui.models.feed_wrap import Heights
from app.ui.theme import theme
from app.ui.widgets.feed_pane import FeedPane
from tests.ui.helpers_desk import NOW_MS, FakePost, many_post, picture_posts


def pane_of(qtbot, provider, rows, size=(700, 640)) -> FeedPane:
    tags = Tags({"positive": "Positive"}, lambda inject: "Dana", lambda inject: 0)
    pane = FeedPane(FeedModel(provider), tags)
    qtbot.addWidget(pane)
    pane.resize(*size)
    pane.show()
    pane.delegate.now_ms = NOW_MS
    pane.show_rows(rows, -1, True)
    qtbot.wait(30)
    return pane


@pytest.fixture
def crowd(qtbot, themed):
    """A feed of 400 posts."""
    return pane_of(qtbot, many_post, range(400))


def in_sight(pane):
    """(inject, y) of the rows in sight."""
    table = pane.table
    first, last = table.rows_in_sight()
    return [(pane.model.inject_at(row), table.rowViewportPosition(row)) for row in range(first, last + 1)]


def test_rows_are_as_high_as_their_text_needs(crowd):
    heights, look = Heights(crowd.delegate.look.body.font), crowd.delegate.look
    heights.set_width(look.text_width(crowd.table.viewport().width() - 6))
    for row in (0, 7, 133, 399):
        lines = heights.count(row, body(many_post(row)))
        assert crowd.table.rowHeight(row) == look.row_height(lines)


def test_new_posts_do_not_move_what_one_reads_further_down(crowd, qtbot):
    crowd.table.verticalScrollBar().setValue(3_000)
    before = in_sight(crowd)
    crowd.show_rows([500, 501, 502, *range(400)], -1, False)
    qtbot.wait(20)
    assert in_sight(crowd) == before
    assert crowd.pill.isVisible() and crowd.pill.accessibleName() == "3 new"


def test_posts_inserted_above_keep_the_view_where_it_is(crowd, qtbot):
    crowd.table.verticalScrollBar().setValue(3_000)
    before = in_sight(crowd)
    crowd.model.set_rows([500, 501, *range(400)])
    qtbot.wait(20)
    assert in_sight(crowd) == before


def test_at_the_top_new_posts_come_in(crowd):
    crowd.show_rows([500, *range(400)], -1, False)
    assert crowd.model.inject_at(0) == 500
    assert not crowd.pill.isVisible() and crowd.table.at_top()


def test_new_posts_slide_in_and_come_to_rest(crowd, qtbot, monkeypatch):
    monkeypatch.setattr(theme, "reduced_motion", False)
    crowd.model.set_rows([500, *range(400)])
    assert not crowd.table.at_top()
    qtbot.waitUntil(crowd.table.at_top, timeout=1_000)


def test_under_the_pointer_nothing_moves(crowd, monkeypatch):
    monkeypatch.setattr(crowd, "pointed_at", lambda: True)
    crowd.show_rows([500, *range(400)], -1, False)
    assert crowd.model.inject_at(0) == 0 and crowd.pill.isVisible()


def test_in_list_mode_nothing_comes_by_itself(crowd):
    crowd.delegate.still = True
    crowd.show_rows([500, *range(400)], -1, False)
    assert crowd.model.inject_at(0) == 0 and crowd.pill.isVisible()
    crowd.show_rows([500, *range(400)], -1, True)
    assert crowd.model.inject_at(0) == 500 and not crowd.pill.isVisible()


def test_the_post_in_hand_keeps_its_place_when_the_order_changes(crowd):
    crowd.reveal(3)
    crowd.show_rows([7, 6, 5, 4, *range(8, 400)], 3, False)
    assert crowd.model.rows()[:5] == [7, 6, 5, 3, 4]
    assert crowd.model.inject_at(crowd.table.currentIndex().row()) == 3


def test_another_width_measures_anew_and_holds_the_place(crowd, qtbot):
    crowd.table.verticalScrollBar().setValue(2_000)
    top = in_sight(crowd)[0][0]
    crowd.resize(430, 640)
    qtbot.wait(60)
    assert crowd.table.rowHeight(5) == crowd.delegate.look.row_height(crowd.delegate._heights.count(5, body(many_post(5))))
    assert abs(in_sight(crowd)[0][0] - top) < 60


def test_letters_are_keys_of_the_desk_and_not_a_search_by_name(crowd, qtbot):
    crowd.reveal(3)
    qtbot.keyClick(crowd.table, "P")
    assert crowd.table.currentIndex().row() == 3
    qtbot.keyClick(crowd.table, Qt.Key.Key_Down)
    assert crowd.table.currentIndex().row() == 4


def painted(qapp, post, monkeypatch) -> list[str]:
    """Every text that the delegate draws for one post."""
    texts: list[str] = []
    real = QPainter.drawText

    def spy(self, *args):
        texts.append(next(arg for arg in args if isinstance(arg, str)))
        return real(self, *args)

    monkeypatch.setattr(QPainter, "drawText", spy)
    heights = Heights(theme.font("body"))
    heights.set_width(500)
    delegate = FeedDelegate(Tags({"positive": "Positive"}, lambda inject: "Dana", lambda inject: 2), heights)
    delegate.now_ms = NOW_MS
    model = FeedModel(lambda inject: post)
    model.set_rows([post.inject])
    from PySide6.QtWidgets import QStyleOptionViewItem

    option = QStyleOptionViewItem()
    option.rect = QPixmap(600, 200).rect()
    canvas = QPixmap(600, 200)
    canvas.fill(QColor("white"))
    painter = QPainter(canvas)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    return texts


def test_markup_in_a_post_is_shown_as_the_characters_that_it_is(themed, monkeypatch):
    nasty = "<img src=http://example.test/x.png> <b>bold</b> &amp; <script>x</script>"
    texts = painted(themed, FakePost(0, text=nasty, name="<u>Otto</u>"), monkeypatch)
    assert nasty in " ".join(texts) and "<u>Otto</u>" in texts


def test_every_state_has_its_word(themed, monkeypatch):
    post = FakePost(0, NOW_MS - 70_000, class_id="positive", disposition="monitor", waiting=True, returned=True,
                    recall_until_ms=NOW_MS + 7_400, due_kind="first-word", due_ms=NOW_MS - 12_000, text="hello")
    texts = painted(themed, post, monkeypatch)
    assert "first word late 0:12" in texts
    assert {"goes out in 0:08", "back: it grew", "Positive · monitor"} <= set(texts)
    texts = painted(themed, FakePost(0, NOW_MS - 70_000, handled=True, text="hi", gloss="hello"), monkeypatch)
    assert "In our language: hello" in texts and "with 2 more posts" in texts
    assert not any(text.startswith("first look") for text in texts)
    texts = painted(themed, FakePost(0, merged_into=3), monkeypatch)
    assert "merged into Dana" in texts


def test_an_empty_feed_says_why(qtbot, themed):
    pane = pane_of(qtbot, many_post, [])
    pane.show_empty("Nothing found", "No post holds “zzz”.")
    assert pane._empty.isVisible() and not pane.table.isVisible()
    pane.show_empty("", "")
    assert pane.table.isVisible()


def test_a_card_that_is_clicked_is_the_one_in_hand(qtbot, themed):
    posts = picture_posts()
    pane = pane_of(qtbot, lambda inject: posts[inject], [0, 1, 2])
    with qtbot.waitSignal(pane.selected) as caught:
        qtbot.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, pane.table.rowViewportPosition(1) + 30))
    assert caught.args == [1]
