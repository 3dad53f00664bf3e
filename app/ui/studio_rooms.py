"""Which rooms the studio has, and how each is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.language import tr
from app.ui.pages.studio_page import SCENARIOS, WRITE, RoomPlace
from app.ui.plain_imports import plain_imports

if TYPE_CHECKING:
    from app.ui.widgets.page import KeyRow
    from app.ui.widgets.studio.room import StudioRoom
    from app.ui.widgets.studio.write_room import WriteRoom
    from app.wiring import App

REHEARSE, PASS_MARK, FIGURES, LANGUAGE = "rehearse", "pass-mark", "figures", "language"


def room_places(app: App) -> tuple[RoomPlace, ...]:
    """The rooms, in the order in which a scenario goes through them."""
    return (
        RoomPlace(SCENARIOS, tr("Scenarios"), lambda: _scenarios(app), needs_file=False),
        RoomPlace(WRITE, tr("Write"), writing_room),
        RoomPlace(REHEARSE, tr("Rehearse"), _rehearse),
        RoomPlace(PASS_MARK, tr("Pass mark"), lambda: _pass_mark(app)),
        RoomPlace(FIGURES, tr("Figures"), lambda: _figures(app)),
        RoomPlace(LANGUAGE, tr("Language"), lambda: _language(app)),
    )


def writing_keys() -> tuple[KeyRow, ...]:
    """The keys of the writing room, the most important first."""
    from app.ui.widgets.studio.editor import KEYS

    own = (
        ("F5", tr("play from here")), ("F6", tr("text, view, problems")), ("Ctrl Tab", tr("next view")),
        ("F8", tr("next problem")), ("F12", tr("to the definition")), ("F2", tr("rename everywhere")),
        ("Ctrl F5", tr("go on with a try")), ("Ctrl Shift S", tr("save under another name")), ("Ctrl Shift F", tr("search all texts")),
        ("Ctrl Shift U", tr("where this name is used")), ("H", tr("on a problem: what it means")),
    )  # fmt: skip
    named = {key for key, _ in own}
    return (*own, *((key, tr(words)) for key, words in KEYS if key not in named))


def _scenarios(app: App) -> StudioRoom:
    with plain_imports():
        from app.ui.widgets.studio.scenarios_room import ScenariosRoom
    return ScenariosRoom(app)


def writing_room() -> WriteRoom:
    """The room where the text is written, with its views."""
    with plain_imports():
        from app.ui.widgets.studio.studio_chart_view import StudioChartView
        from app.ui.widgets.studio.drafts_view import DraftsView
        from app.ui.widgets.studio.graph_view import GraphView
        from app.ui.widgets.studio.guide_view import GuideView
        from app.ui.widgets.studio.load_view import LoadView
        from app.ui.widgets.studio.timeline_view import TimelineView
        from app.ui.widgets.studio.write_room import WriteRoom
    return WriteRoom([TimelineView(), GraphView(), DraftsView(), LoadView(), StudioChartView(), GuideView()])


def _rehearse() -> StudioRoom:
    with plain_imports():
        from app.ui.widgets.studio.rehearse_room import RehearseRoom
    return RehearseRoom()


def _pass_mark(app: App) -> StudioRoom:
    with plain_imports():
        from app.ui.widgets.studio.pass_mark_room import PassMarkRoom
    return PassMarkRoom(app)


def _figures(app: App) -> StudioRoom:
    with plain_imports():
        from app.ui.widgets.studio.figures_room import FiguresRoom
    return FiguresRoom(app)


def _language(app: App) -> StudioRoom:
    with plain_imports():
        from app.ui.widgets.studio.language_room import LanguageRoom
    return LanguageRoom(app)
