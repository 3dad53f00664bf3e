"""The story graph: how it is laid out, what is shown of it, and walking it by keyboard and pointer."""

from __future__ import annotations

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.ui.models.studio.graph_layout import MOST_ROUNDS, MOST_WORK, Measure, arrange
from app.ui.models.studio.graph_pick import ALL, AROUND, CONTINGENCIES, Links
from app.ui.models.studio.graph_rows import dead_rows
from app.ui.models.studio.graph_words import DEAD_ENDS, EDGES, KINDS, REASONS
from app.ui.widgets.studio.graph_view import GraphView
from tests.authoring.files import SHIPPED
from tests.ui.helpers import pages
from tests.ui.helpers.studies import changed, large, shipped
from tests.views.studies import chat, names

GUITAR, RECALL = "guitar-on-the-tarmac", "the-third-recall"
MEASURE = Measure()
_NAMES = [f"n{number}" for number in range(24)]
graphs = st.integers(0, 24).flatmap(lambda count: st.tuples(
    st.lists(st.integers(10, 60), min_size=count, max_size=count).map(lambda heights: list(zip(_NAMES, heights))),
    st.lists(st.tuples(st.sampled_from(_NAMES), st.sampled_from(_NAMES)), max_size=60),
))  # fmt: skip


# the arithmetic ---------------------------------------------------------------------------------------


@given(graphs)
def test_no_two_cards_overlap_and_all_lie_inside(graph):
    nodes, edges = graph
    layout = arrange(nodes, edges, MEASURE)
    assert set(layout.places) == {key for key, _ in nodes}
    by_column: dict[int, list] = {}
    for place in layout.places.values():
        assert 0 <= place.x <= layout.width - MEASURE.wide and 0 <= place.y <= layout.height - place.high
        assert place.x == place.column * (MEASURE.wide + MEASURE.across)
        by_column.setdefault(place.column, []).append(place)
    for places in by_column.values():
        places.sort(key=lambda place: place.y)
        for above, below in zip(places, places[1:]):
            assert above.y + above.high + MEASURE.down <= below.y


@given(graphs)
def test_edges_run_forward_but_for_those_that_lead_round(graph):
    nodes, edges = graph
    layout = arrange(nodes, edges, MEASURE)
    there = networkx.DiGraph((a, b) for a, b in edges if a != b and a in layout.places and b in layout.places)
    rounds = {frozenset(part) for part in networkx.strongly_connected_components(there) if len(part) > 1}
    for a, b in there.edges:
        if (a, b) in layout.turned:
            assert any({a, b} <= part for part in rounds)
        else:
            assert layout.places[a].column < layout.places[b].column
    rest = there.copy()
    rest.remove_edges_from(layout.turned)
    assert networkx.is_directed_acyclic_graph(rest)


@given(graphs, st.randoms())
def test_the_same_graph_always_gives_the_same_picture(graph, shuffler):
    nodes, edges = graph
    shuffled = list(edges)
    shuffler.shuffle(shuffled)
    assert arrange(nodes, edges, MEASURE) == arrange(nodes, shuffled, MEASURE)


@given(graphs)
def test_parts_that_do_not_hang_together_stand_one_below_the_other(graph):
    nodes, edges = graph
    layout = arrange(nodes, edges, MEASURE)
    there = networkx.Graph((a, b) for a, b in edges if a in layout.places and b in layout.places)
    there.add_nodes_from(layout.places)
    spans = sorted((min(layout.places[key].y for key in part), max(layout.places[key].y + layout.places[key].high for key in part))
                   for part in networkx.connected_components(there))
    for (_, above), (below, _) in zip(spans, spans[1:]):
        assert above + MEASURE.apart <= below


def test_few_lines_cross_where_none_has_to():
    nodes = [(name, 20) for name in ("a", "b", "c", "x", "y", "z")]
    places = arrange(nodes, [("a", "z"), ("b", "y"), ("c", "x"), ("a", "y"), ("b", "x")], MEASURE).places
    left = sorted("abc", key=lambda name: places[name].y)
    right = sorted("xyz", key=lambda name: places[name].y)
    assert (left, right) in ((["a", "b", "c"], ["z", "y", "x"]), (["c", "b", "a"], ["x", "y", "z"]))


def test_a_graph_too_large_to_tidy_is_drawn_and_says_so():
    nodes = [(str(number), 20) for number in range(MOST_WORK)]
    assert not arrange(nodes, [], MEASURE).tidy
    assert arrange(nodes[: MOST_WORK // MOST_ROUNDS], [], MEASURE).tidy


# what is shown ----------------------------------------------------------------------------------------


def test_around_a_card_lies_what_is_within_its_steps_and_a_storyline_ends_the_walk():
    links = Links(shipped(GUITAR).graph)
    one, two = set(links.shown(AROUND, "inject:clip", 1)), set(links.shown(AROUND, "inject:clip", 2))
    assert {"inject:clip", "draft:clip-own", "draft:clip-soft"} <= one < two
    assert "storyline:song" in two and "storyline:song" not in one
    assert two < set(links.shown(ALL, "", 1))
    far = set(links.shown(AROUND, "inject:bellows", 3))
    assert "storyline:song" in far and "draft:clip-regret" not in far
    assert "draft:clip-regret" in links.shown(AROUND, "storyline:song", 1)


def test_contingencies_come_with_what_sets_them_off_and_nothing_else():
    links = Links(shipped(RECALL).graph)
    shown = links.shown(CONTINGENCIES, "", 1)
    assert {key for key, node in links.nodes.items() if node.contingency} <= set(shown)
    assert "draft:two-same" in shown and "inject:two-countries" in shown
    assert not [key for key in shown if links.nodes[key].kind in ("piece", "fact")]


def test_small_talk_is_left_out_of_the_picture():
    views = shipped(GUITAR)
    links = Links(views.graph)
    assert set(links.all()) == set(views.graph.linked())
    assert len(links.all()) < len(links.nodes)


@pytest.mark.parametrize("name", names())
def test_whatever_a_shipped_graph_says_can_be_said_in_another_language(name):
    graph = shipped(name).graph
    said = {edge.words.removeprefix("not: ") for edge in graph.edges}
    assert [words for words in said if not EDGES.knows(words)] == []
    assert [end.words for end in graph.dead_ends if not REASONS.knows(end.words)] == []
    assert {node.kind for node in graph.nodes} <= KINDS.keys()


# the view ---------------------------------------------------------------------------------------------


def broken_story():
    """A story in which two things never happen."""
    return changed(more=chat("never", "when: {after: late}") + chat("late", 'at: "59:00"'))


@pytest.fixture
def view(qtbot, themed):
    made = GraphView()
    qtbot.addWidget(made)
    made.resize(900, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_view(shipped(GUITAR).graph)
    return made


def loc_of(name: str, key: str) -> tuple:
    return next(node.loc for node in shipped(name).graph.nodes if node.key == key)


def screen(view, key: str) -> QPoint:
    """The middle of a card in the viewport."""
    view.canvas.bring(key)
    return view.canvas._point(key).toPoint()


def test_a_click_on_a_card_shows_it_in_the_text(view, qtbot):
    with qtbot.waitSignal(view.picked) as caught:
        qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=screen(view, "draft:clip-own"))
    assert caught.args == [loc_of(GUITAR, "draft:clip-own")]
    assert view.canvas.hand == "draft:clip-own"
    assert "clip-own · draft" in view.canvas.accessibleDescription()


def test_the_arrows_follow_the_edges_and_enter_shows_the_text(view, qtbot):
    view.mark(loc_of(GUITAR, "inject:will"))
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Right)
    assert ("inject:will", view.canvas.hand) in {(e.source, e.target) for e in shipped(GUITAR).graph.edges}
    column = view.canvas.layout_of.places[view.canvas.hand].column
    above = view.canvas.layout_of.places[view.canvas.hand].y
    qtbot.keyClick(view.canvas, Qt.Key.Key_Down)
    assert view.canvas.layout_of.places[view.canvas.hand].column == column
    assert view.canvas.layout_of.places[view.canvas.hand].y > above
    qtbot.keyClick(view.canvas, Qt.Key.Key_Up)
    with qtbot.waitSignal(view.picked) as caught:
        qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    assert caught.args == [loc_of(GUITAR, view.canvas.hand)]
    qtbot.keyClick(view.canvas, Qt.Key.Key_Left)
    assert view.canvas.hand == "inject:will"


def test_tab_leads_from_the_drawing_into_the_list_and_enter_there_to_where_the_edge_is_written(view, qtbot):
    view.mark(loc_of(GUITAR, "inject:the-tariff"))
    view.canvas.setFocus()
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is view.lists.edges:
            break
    assert QApplication.focusWidget() is view.lists.edges
    assert view.lists.edges.current().sub
    with qtbot.waitSignal(view.picked) as caught:
        qtbot.keyClick(view.lists.edges, Qt.Key.Key_Return)
    assert caught.args[0][:3] == (*loc_of(GUITAR, "inject:the-tariff"), "when")


def test_the_cursor_of_the_text_takes_the_innermost_thing_in_hand_without_a_signal(view, qtbot):
    with qtbot.assertNotEmitted(view.picked):
        view.mark((*loc_of(GUITAR, "draft:clip-own"), "needs", "deed"))
        assert view.canvas.hand == "draft:clip-own"
        view.mark((*loc_of(GUITAR, "inject:clip"), "text"))
        assert view.canvas.hand == "inject:clip"
        view.mark(("facts", "hard-case", "text"))
        assert view.canvas.hand == "fact:hard-case"
        view.mark(("title",))
        assert view.canvas.hand == ""


def test_a_card_that_leads_to_nothing_is_told_though_it_is_not_drawn(view):
    view.mark(loc_of(GUITAR, "inject:chat-morning"))
    assert "leads to nothing, and nothing leads to it" in view.note.accessibleName()


def test_what_is_picked_here_stays_in_hand_when_the_text_follows(view, qtbot):
    view.mark(loc_of(GUITAR, "draft:clip-own"))
    edge = next(row for row in view.lists.edges.rows.rows if row.key.startswith("out|"))
    view.lists.edges.hold(edge.key)
    qtbot.keyClick(view.lists.edges, Qt.Key.Key_Return)
    view.mark(edge.locs[0])
    assert view.canvas.hand == "draft:clip-own"


def test_dead_ends_are_marked_and_listed_and_open_their_place(view, qtbot):
    view.show_view(broken_story().graph)
    qtbot.mouseClick(pages.button(view, "Dead ends · 2"), Qt.MouseButton.LeftButton)
    titles = [row.title for row in view.lists.ends.rows.rows]
    assert titles == ["Never happens · 2", "never", "late"] or titles == ["Never happens · 2", "late", "never"]
    view.lists.ends.setFocus()
    with qtbot.waitSignal(view.picked) as caught:
        qtbot.keyClick(view.lists.ends, Qt.Key.Key_Return)
    assert caught.args[0][0] == "feed"
    assert view.canvas.hand in ("inject:never", "inject:late")
    assert view.canvas.hand in view.canvas.layout_of.places


def test_every_kind_of_dead_end_has_a_word_and_a_heading():
    graph = shipped(GUITAR).graph
    from app.authoring.views.story_graph import DeadEnd, Graph

    ends = tuple(DeadEnd(graph.nodes[0].key, kind, "It is so.", ("feed", 0)) for kind in DEAD_ENDS)
    rows = dead_rows(Links(Graph(graph.nodes, graph.edges, ends)))
    assert [row.title for row in rows if row.head] == [
        "Never happens · 1", "The playbook sets it off · 1", "Nothing waits for it · 1"]


def test_all_is_well_is_said_where_there_are_no_dead_ends(view, qtbot):
    qtbot.mouseClick(pages.button(view, "Dead ends · 0"), Qt.MouseButton.LeftButton)
    assert "No dead ends" in pages.words(view)


def test_the_filter_draws_less_and_following_an_edge_moves_the_neighbourhood(view, qtbot):
    everything = len(view.canvas.layout_of.places)
    qtbot.mouseClick(pages.button(view, "Contingencies"), Qt.MouseButton.LeftButton)
    some = len(view.canvas.layout_of.places)
    assert 0 < some < everything
    qtbot.mouseClick(pages.button(view, "Around it"), Qt.MouseButton.LeftButton)
    assert not view.canvas.layout_of.places and "Nothing is in hand" in view.canvas.blank
    view.mark(loc_of(GUITAR, "inject:livery"))
    near = set(view.canvas.layout_of.places)
    assert "inject:livery" in near and "inject:sack-him" not in near
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Right)
    assert set(view.canvas.layout_of.places) != near
    qtbot.keyClick(view.bar.steps, Qt.Key.Key_Down)
    assert set(view.canvas.layout_of.places) == set(
        Links(shipped(GUITAR).graph).shown(AROUND, view.canvas.hand, 3))


def test_plus_minus_and_the_wheel_zoom_and_a_drag_pans_without_picking(view, qtbot):
    view.canvas.setFocus()
    before = view.canvas.percent
    qtbot.keyClick(view.canvas, Qt.Key.Key_Plus)
    assert view.canvas.percent > before
    qtbot.keyClick(view.canvas, Qt.Key.Key_0)
    assert view.canvas.percent == 100
    pages.button(view, "Fit width").click()
    assert view.canvas.percent < 100 and view.canvas.horizontalScrollBar().maximum() <= 1
    pages.button(view, "Larger").click()
    view.canvas.reset_zoom()
    at, scrolled = QPoint(300, 300), view.canvas.verticalScrollBar().value()
    port = view.canvas.viewport()
    with qtbot.assertNotEmitted(view.picked):
        qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseMove(port, at - QPoint(0, 40))
        qtbot.mouseMove(port, at - QPoint(0, 120))
        qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=at - QPoint(0, 120))
    assert view.canvas.verticalScrollBar().value() > scrolled


def test_what_is_in_hand_stays_when_the_text_changes_and_goes_with_its_thing(view, qtbot):
    qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=screen(view, "draft:clip-own"))
    assert view.canvas.hand == "draft:clip-own"
    view.show_view(shipped(RECALL).graph)
    assert view.canvas.hand == ""
    view.show_view(shipped(GUITAR).graph)
    view.mark(loc_of(GUITAR, "inject:clip"))
    view.show_view(shipped(GUITAR).graph)
    assert view.canvas.hand == "inject:clip"
    assert view.lists.edges.rows.rowCount() > 0


def test_what_is_called_otherwise_by_now_stays_in_hand_where_the_cursor_is(view):
    base = (SHIPPED / f"{GUITAR}.yaml").read_text(encoding="utf-8")
    loc = loc_of(GUITAR, "inject:livery")
    view.mark((*loc, "id"))
    view.show_view(changed(("- id: livery\n", "- id: liver\n"), base=base).graph)
    assert view.canvas.hand == "inject:liver"


def test_nothing_is_laid_out_again_while_only_words_change(view, monkeypatch):
    import app.ui.widgets.studio.graph_view as module

    asked = []
    monkeypatch.setattr(module, "arrange", lambda *parts: asked.append(parts))
    view.show_view(shipped(GUITAR).graph)
    assert asked == []


def test_while_it_is_hidden_it_waits_and_then_shows_the_last(qtbot, themed):
    made = GraphView()
    qtbot.addWidget(made)
    made.show_view(shipped(RECALL).graph)
    made.show_view(shipped(GUITAR).graph)
    made.mark(loc_of(GUITAR, "inject:clip"))
    assert not made.canvas.layout_of.places
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    assert made.canvas.hand == "inject:clip" and "inject:clip" in made.canvas.layout_of.places


def test_two_thousand_posts_are_laid_out_beside_the_window(view, qtbot):
    graph = large(2_000).graph
    view.show_view(graph)
    assert "Drawing" in view.note.accessibleName()
    qtbot.waitUntil(lambda: view.canvas.laid, timeout=20_000)
    assert len(view.canvas.layout_of.places) == len(graph.linked())
    view.mark(next(node.loc for node in graph.nodes if node.key == "storyline:gates"))
    assert view.canvas.hand == "storyline:gates"
    assert "and " in view.lists.edges.rows.rows[-1].title
    view.grab()


def test_another_text_while_a_large_one_is_laid_out_wins(view, qtbot):
    view.show_view(large(2_000).graph)
    view.show_view(shipped(GUITAR).graph)
    laid = set(view.canvas.layout_of.places)
    qtbot.wait(300)
    assert set(view.canvas.layout_of.places) == laid == set(shipped(GUITAR).graph.linked())


def test_without_anything_it_says_what_would_fill_it(view):
    view.show_view(None)
    assert "Nothing leads to anything yet" in pages.words(view)
    view.show_view(shipped(GUITAR).graph)
    assert "Nothing leads to anything yet" not in pages.words(view)


def test_everything_is_within_reach_of_the_keyboard_and_nothing_is_read_as_markup(view):
    assert pages.unreachable(view) == []
    assert pages.marked_up(view) == []
    assert pages.clipped(view) == []
