"""Help pages of problems, and the bar that offers unsaved text back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.authoring.explain import codes, explanation
from app.clock import ManualClock
from app.services.drafts_kept import DraftsKept, open_text
from app.ui.models.studio.when import moment
from app.ui.widgets.studio.draft_offer import DraftOffer
from app.ui.widgets.studio.help_panel import HelpPanel
from app.ui.widgets.studio.line_difference import LineDifference, lines_that_differ
from tests.ui.helpers import pages
from tests.ui.studio_homes import WALL_MS, home, own, settle

HOUR_MS = 3_600_000


@pytest.fixture
def panel(qtbot, themed):
    made = HelpPanel()
    qtbot.addWidget(made)
    made.resize(460, 620)
    return made


def show(panel, qtbot, code: str) -> str:
    with qtbot.waitActive(panel):
        panel.show_code(code)
        panel.activateWindow()
    settle(qtbot, 1)
    return pages.words(panel)


def test_the_page_tells_what_it_means_wrong_right_and_why(panel, qtbot):
    shown, page = show(panel, qtbot, "SD212"), explanation("SD212")
    for part in ("SD212", page.title, page.meaning, page.wrong, page.right, page.why, "✕ wrong", "✓ right"):
        assert part in shown
    assert panel.focusWidget() is panel._area


def test_escape_closes_it(panel, qtbot):
    show(panel, qtbot, "SD101")
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible() and panel.code == ""


def test_a_code_without_a_page_says_so_and_names_those_near_it(panel, qtbot):
    shown = show(panel, qtbot, "SD999")
    assert "There is no help page" in shown and "Near it: " in shown
    assert "✕ wrong" not in shown
    assert "✕ wrong" in show(panel, qtbot, "SD101")


def test_every_page_is_shown_whole_and_without_markup(panel, qtbot):
    show(panel, qtbot, codes()[0])
    for code in codes():
        panel.show_code(code)
        assert pages.marked_up(panel) == []
        assert explanation(code).title in pages.words(panel)
    assert pages.unreachable(panel) == []


@pytest.fixture
def kept(tmp_path):
    """A home, a file, and texts that other windows kept of it, the newest last."""
    app = home(tmp_path)
    file = own(app, "late-ferry")

    def keep(*texts: str) -> list:
        for number, text in enumerate(texts, 1):
            clock = ManualClock(WALL_MS + number * HOUR_MS)
            DraftsKept(app.paths.home / "drafts", clock).keep(file, text, open_text(file))
        app.clock.set_wall(WALL_MS + 12 * HOUR_MS)
        return list(DraftsKept(app.paths.home / "drafts", app.clock).offers(file))

    return app, file, keep


@pytest.fixture
def bar(kept, qtbot, themed):
    made = DraftOffer(kept[0])
    qtbot.addWidget(made)
    made.resize(900, 120)
    return made


def changed(file) -> str:
    return open_text(file).text.replace("napkin", "cup").replace("seat: ", "# here\nseat: ")


def test_the_offer_says_when_it_was_kept_and_how_many_lines_differ(bar, kept, qtbot):
    _, file, keep = kept
    bar.show_offers(keep(changed(file)))
    settle(qtbot)
    when = moment(WALL_MS + HOUR_MS, WALL_MS + 12 * HOUR_MS)
    assert f"Unsaved text of {when} was kept. 2 lines differ." in pages.words(bar)


def test_the_difference_is_shown_with_signs_and_hidden_again(bar, kept, qtbot):
    _, file, keep = kept
    bar.show_offers(keep(changed(file)))
    settle(qtbot)
    pages.button(bar, "Show the difference").click()
    lines = bar._lines.toPlainText().split("\n")
    assert "+ # here" in lines
    assert any(line.startswith("− ") and "napkin" in line for line in lines)
    pages.button(bar, "Hide the difference").click()
    assert not bar._lines.isVisible()


def test_taking_it_takes_the_bar_away_and_leaves_the_others_kept(bar, kept, qtbot):
    app, file, keep = kept
    bar.show_offers(keep("# one\n", changed(file)))
    assert "Behind this one: 1 more kept text." in pages.words(bar)
    with qtbot.waitSignal(bar.taken) as caught:
        pages.button(bar, "Take it").click()
    settle(qtbot)
    assert not bar.isVisible()
    mine = DraftsKept(app.paths.home / "drafts", app.clock)
    assert mine.take(file, caught.args[0]) == changed(file)
    assert [offer.text for offer in mine.offers(file)] == ["# one\n"]


def test_throwing_it_away_offers_the_next(bar, kept, qtbot):
    _, file, keep = kept
    offers = keep("# one\n", changed(file))
    bar.show_offers(offers)
    with qtbot.waitSignal(bar.refused) as caught:
        pages.button(bar, "Throw it away").click()
    assert caught.args == [offers[0]]
    settle(qtbot)
    assert bar.isVisible()
    with qtbot.waitSignal(bar.refused) as caught:
        pages.button(bar, "Throw it away").click()
    assert caught.args == [offers[1]]
    settle(qtbot)
    assert not bar.isVisible()


def test_doubts_are_told_before_it_is_taken(bar, kept, qtbot):
    app, file, keep = kept
    offers = keep(changed(file))
    app.clock.set_wall(offers[0].kept_ms + 1_000)
    bar.show_offer(DraftsKept(app.paths.home / "drafts", app.clock).offers(file)[0])
    shown = pages.words(bar)
    assert "another window may still be open on this file." in shown
    assert "The file was saved later than that." in shown  # the file's own time is the machine's
    settle(qtbot)
    assert pages.unreachable(bar) == [] and pages.marked_up(bar) == []


def test_a_very_long_difference_is_cut_and_says_so(qtbot, themed):
    lines = LineDifference("What differs")
    qtbot.addWidget(lines)
    lines.show_unified([f"+line {number}" for number in range(2_500)])
    assert lines.toPlainText().split("\n")[-1] == "and 500 more lines"


def test_lines_that_differ_are_counted_on_the_longer_side():
    from app.services.drafts_kept import changes

    assert lines_that_differ(changes("a\nb\nc\n", "a\nB\nC\nc\n")) == 2
