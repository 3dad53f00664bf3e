"""The reading load: bars, caps, the busiest sixty seconds, and what makes a minute heavy."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from app.authoring.views.load import Load, Minute, Peak, Share
from app.ui.models.studio.load_bars import bars_of, grid_words, layers, minute_of, most_words, nothing_to_read, to_begin_with
from app.ui.models.studio.load_words import mean_finding, minute_words, peak_finding, share_rows, tag_words
from app.ui.theme import theme
from app.ui.widgets.studio.load_view import LoadView
from tests.ui.helpers.studies import large, shipped


def load(*words: int, mean: int = 100, peak: int = 200, difficulty_cap: int = 120) -> Load:
    """One post a minute with so many words."""
    minutes = tuple(
        Minute(60_000 * n, each, 0, 0, 0, (Share(f"post-{n}", ("feed", n), 60_000 * n, each, 0, 0, False),) if each else ())
        for n, each in enumerate(words)
    )
    return Load(minutes, mean, difficulty_cap, 190, Peak(0, peak, ("feed", 0)), 260, ())


# worked out ----------------------------------------------------------------------------------------


def test_what_is_over_a_cap_is_said_in_words() -> None:
    assert mean_finding(load(100)) == ("100 words a minute on the whole; 120 are the most at this difficulty.", 0, True)
    assert mean_finding(load(100, mean=131)).over == 11
    hopeless = mean_finding(load(100, mean=230))
    assert hopeless.text == "230 words a minute on the whole; nobody reads more than 190." and hopeless.over == 110
    assert tag_words(hopeless) == "110 words a minute too many"
    peak = peak_finding(load(100, peak=261))
    assert peak.text == "261 words in the busiest sixty seconds, from 0:00; 260 are the most."
    assert tag_words(peak) == "1 word too many"
    assert tag_words(peak_finding(load(100, peak=260))) == "fits"


def test_a_minute_and_its_shares_in_words() -> None:
    minute = shipped("guitar-on-the-tarmac").load.minutes[0]
    assert minute_words(minute) == (
        "0:00 to 1:00 · 164 words · 50 in posts · 99 in drafts · 15 in the internal chat · 13 more may come")
    clip, tariff = share_rows(minute)[2:4]
    assert (clip.title, clip.right, clip.sub) == ("clip", "118 words", "0:20 · 19 in posts · 99 in drafts")
    assert tariff.sub == "not before 0:20 · 13 in posts · may come, not counted"
    assert [row.bar[0] for row in share_rows(minute)] == [share.words for share in minute.shares]


@given(words=st.lists(st.integers(0, 3_000), min_size=1, max_size=150), wide=st.integers(200, 1_500))
def test_every_bar_lies_within_the_drawing_and_is_found_under_the_pointer(words, wide) -> None:
    told = load(*words)
    bars = bars_of(told, (40, 30, 40 + wide, 300))
    assert all(bars.top <= bars.y(each) <= bars.bottom for each in (*words, told.peak_cap, told.mean_cap, told.mean))
    assert [bars.minute_at(bars.left + (n + 0.5) * bars.pitch) for n in range(len(words))] == list(range(len(words)))
    assert bars.minute_at(bars.left - 1) == -1 and bars.minute_at(bars.left + len(words) * bars.pitch + 1) == -1
    assert len(grid_words(most_words(told))) <= 8


def test_a_bar_is_stacked_without_gaps_and_the_uncounted_lies_on_top() -> None:
    for minute in shipped("guitar-on-the-tarmac").load.minutes:
        parts = layers(minute)
        assert [low for _, low, _ in parts[1:]] == [high for _, _, high in parts[:-1]]
        assert parts == [] or parts[-1][2] == minute.words + minute.maybe
        assert all(low >= minute.words for part, low, _ in parts if part == "maybe")


def test_a_path_means_the_minute_and_the_share_that_it_leads_into() -> None:
    told = shipped("guitar-on-the-tarmac").load
    assert minute_of(told, ("feed", 12, "drafts", "gone", "text")) == (3, 0)
    assert minute_of(told, ("storylines", "song")) is None
    assert minute_of(told, ()) is None
    assert to_begin_with(replace(told, peak=Peak(10**9, 1, ()))) == len(told.minutes) - 1
    assert to_begin_with(replace(told, minutes=())) == -1 and nothing_to_read(replace(told, minutes=()))


# with a hand on it ---------------------------------------------------------------------------------


@pytest.fixture
def shown(qtbot, themed):
    def make(told: Load, size=(720, 780)) -> LoadView:
        view = LoadView()
        qtbot.addWidget(view)
        view.got = []
        view.picked.connect(view.got.append)
        view.resize(*size)
        view.show_view(told)
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        view.bars.setFocus()
        qtbot.waitUntil(view.bars.hasFocus)
        return view

    return make


def titles(view: LoadView) -> list[str]:
    return [row.title for row in view.shares.rows.rows]


def test_it_opens_at_the_busiest_minute(shown) -> None:
    view = shown(shipped("two-in-a-campervan").load)
    assert view.minute == 7 and titles(view) == ["colette-say", "till-four", "receipt-two", "butcher-lucille"]


def test_a_click_on_a_minute_lists_what_makes_it_heavy(shown, qtbot) -> None:
    view = shown(shipped("guitar-on-the-tarmac").load)
    bars = view.bars.bars()
    qtbot.mouseClick(view.bars, Qt.MouseButton.LeftButton, pos=QPoint(round(bars.x(3.5 * 60_000)), round(bars.bottom) - 8))
    assert view.minute == 3 and titles(view) == ["will", "two-taps", "press-mail", "forty-five"]
    assert "3:00 to 4:00 · 192 words" in view._head.text()
    qtbot.mouseClick(view.bars, Qt.MouseButton.LeftButton, pos=QPoint(4, 60))
    assert view.minute == 3 and view.got == []


def test_without_a_mouse_from_minute_to_share_to_text(shown, qtbot) -> None:
    view = shown(shipped("guitar-on-the-tarmac").load)
    qtbot.keyClick(view.bars, Qt.Key.Key_End)
    assert view.minute == 13
    qtbot.keyClick(view.bars, Qt.Key.Key_Left)
    qtbot.keyClick(view.bars, Qt.Key.Key_Right)
    qtbot.keyClick(view.bars, Qt.Key.Key_Right)
    assert view.minute == 13 and "13:00 to 14:00" in view.bars.accessibleDescription()
    qtbot.keyClick(view.bars, Qt.Key.Key_Home)
    assert view.minute == 0
    qtbot.keyClick(view.bars, Qt.Key.Key_Return)
    qtbot.waitUntil(view.shares.hasFocus)
    qtbot.keyClick(view.shares, Qt.Key.Key_Down)
    qtbot.keyClick(view.shares, Qt.Key.Key_Down)
    assert view.got == []
    qtbot.keyClick(view.shares, Qt.Key.Key_Return)
    assert view.got == [("feed", 2)]


def test_a_click_on_a_share_shows_its_place_in_the_text(shown, qtbot) -> None:
    view = shown(shipped("guitar-on-the-tarmac").load)
    place = view.shares.visualRect(view.shares.rows.index(1)).center()
    qtbot.mouseClick(view.shares.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.got == [("feed", 1)]


def test_the_cursor_of_the_text_chooses_minute_and_share_silently(shown) -> None:
    view = shown(shipped("guitar-on-the-tarmac").load)
    view.mark(("feed", 45, "text"))
    assert view.minute == 10 and view.shares.current().title == "my-boy" and view.got == []
    view.mark(("title",))
    assert view.minute == 10


def test_minute_and_share_stay_when_the_text_has_changed(shown) -> None:
    told = shipped("guitar-on-the-tarmac").load
    view = shown(told)
    view.mark(("feed", 45))
    changed = list(told.minutes)
    changed[10] = replace(changed[10], posts=99, shares=changed[10].shares[::-1])
    view.show_view(replace(told, minutes=tuple(changed)))
    assert view.minute == 10 and view.shares.current().title == "my-boy" and "99 in posts" in view._head.text()
    view.show_view(load(10, 20))
    assert view.minute == 0


def test_too_much_is_shown_as_a_sentence_and_a_word(shown) -> None:
    view = shown(large(2_000).load)
    assert "too many" in view._mean.accessibleName() and "too many" in view._peak.accessibleName()
    view.show_view(shipped("guitar-on-the-tarmac").load)
    assert view._mean.accessibleName() == "fits. 112 words a minute on the whole; 120 are the most at this difficulty."


def test_nothing_to_read_and_no_text_at_all_are_said(shown) -> None:
    view = shown(shipped("blank").load)
    assert not view._empty.isVisible()
    view.show_view(load(0, 0, 0))
    assert view._empty.isVisible() and view._empty.title.text() == "Nothing to read yet"
    view.show_view(None)
    assert "cannot be read" in view._empty.title.text()
    view.mark(("feed", 1))
    assert view.got == []


def test_a_quiet_minute_is_said_to_be_quiet(shown, qtbot) -> None:
    view = shown(load(50, 0, 20))
    qtbot.keyClick(view.bars, Qt.Key.Key_Right)
    assert view.minute == 1 and titles(view) == [] and "a quiet minute" in view._head.text()
    qtbot.keyClick(view.bars, Qt.Key.Key_Return)
    assert view.bars.hasFocus()


@pytest.mark.parametrize(("scheme", "percent"), [("light", 100), ("dark", 150)])
@pytest.mark.parametrize("words", [(170, 120, 300), range(0, 3_000, 20), (7,)])
def test_it_paints_in_every_dress(shown, qapp, scheme, percent, words) -> None:
    view = shown(load(*words, peak=max(words) if len(words) > 1 else 0), size=(520, 640))
    theme.apply(qapp, scheme, percent, reduced_motion=True)
    picture = view.bars.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)}
    assert theme.color("accentsoft").name() in colours and len(colours) > 8
