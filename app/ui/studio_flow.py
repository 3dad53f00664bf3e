"""Leads through the studio: makes its page, brings it the file at hand and what it means, opens what it asks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.background import Job
from app.ui.language import tr
from app.ui.notices import notices
from app.ui.pages.studio_page import NONE, SAVED, SCENARIOS, SHIPPED, UNSAVED, WRITE, StudioPage
from app.ui.studio_rooms import room_places, writing_keys
from app.ui.studio_try import StudioTry

if TYPE_CHECKING:
    from app.ui.pages.desk_page import DeskPage
    from app.ui.widgets.studio.write_hands import WriteHands
    from app.ui.widgets.studio.write_room import WriteRoom
    from app.wiring import App

_DRAFTS = "drafts"


class StudioFlow(QObject):
    """One window's studio. Nothing is made before its page is shown.

    Args:
        app: the program.
        go: shows a page of the window by name, with an argument.
        debrief: shows the debrief of a session, with what *again* means there.
        replay: shows the debrief of a robot's run of (scenario, player, seed).
    """

    def __init__(
        self, app: App, go: Callable[..., object], debrief: Callable[[object, Callable[[], None]], None],
        replay: Callable[[object, str, int], None],
    ) -> None:
        super().__init__()
        self._app, self._go, self._replay = app, go, replay
        self._page: StudioPage | None = None
        self._room: WriteRoom | None = None
        self._hands: WriteHands | None = None
        self._after: tuple[Path, Callable[[], None]] | None = None
        """What to do when a file is open."""
        self._title = ""
        self._errors = 0
        self._loading = False
        self._was_saved = True
        self._last: Path | None = None
        """The file whose text was at hand last."""
        self._stays = False
        """It is read again because a room has written it, and that room stays in sight."""
        self._made: tuple[Path, str, object] | None = None
        """The last text that was compiled, and what it came to."""
        self._try = StudioTry(app.clock, app.settings, self._compiled, go, debrief)

    # the page ----------------------------------------------------------------------------------------

    def make_page(self) -> StudioPage:
        """The studio's page; what was at hand in one made before is at hand again."""
        before = self._file.path if self._page is not None else None
        if self._page is not None:
            self.close()
            self._try = StudioTry(self._app.clock, self._app.settings, self._compiled, self._go, self._try.debrief)
        page = self._page = StudioPage(room_places(self._app), self._make_gate())
        page.entered.connect(self._entered)
        page.left.connect(self._left)
        page.save_wanted.connect(lambda: self._file.save())
        page.shown.connect(self._try.show_waiting)
        page.shown.connect(self._at_text)
        self._room = self._hands = None
        self._file = self._make_file()
        if before is not None:
            self.open(before)
        return page

    def _at_text(self) -> None:
        """The page is on screen again: whoever was writing goes on writing."""
        if self._page.here == WRITE and self._room is not None:
            self._room.editor.setFocus()

    def _make_gate(self) -> QWidget:
        from app.services.areas import INSTRUCTOR
        from app.ui.widgets.area_gate import AreaGate

        return AreaGate(self._app.areas, INSTRUCTOR)

    def make_try_page(self) -> DeskPage:
        """The desk that scenarios are tried at."""
        return self._try.make_page()

    def close(self) -> None:
        """The window closes: unsaved text is kept, whatever runs is stopped."""
        if self._page is None:
            return
        self._file.close()
        if self._hands is not None:
            self._hands.close()
        for room in self._page.made().values():
            if hasattr(room, "close_down"):
                room.close_down()

    # the file ----------------------------------------------------------------------------------------

    def open(self, path: Path, line: int = 0) -> None:
        """Open a file to be written, or go on with it.

        Args:
            path: the file.
            line: where to begin, counted from 1; 0 at its start.
        """
        self._open(Path(path), lambda: self._to_line(line))

    def _open(self, path: Path, then: Callable[[], None]) -> None:
        if self._file.path is not None and self._file.path.resolve() == path.resolve():
            self._page.go(WRITE)
            then()
            return
        self._after, self._stays = (path, then), False
        self._file.open(path)

    def _make_file(self) -> object:
        from app.services.drafts_kept import DraftsKept
        from app.ui.models.studio.file_at_hand import FileAtHand

        folder, clock = self._app.paths.home / _DRAFTS, self._app.clock
        made = FileAtHand(lambda: DraftsKept(folder, clock), lambda: self._writing().editor.text(), self._app.paths.scenarios, self)
        made.opened.connect(self._opened)
        made.offered.connect(lambda offers: self._offers.show_offers(offers))
        made.told.connect(self._tell_file)
        made.in_the_way.connect(lambda error: self._disk.show_trouble(error))
        made.taken.connect(lambda text: self._writing().editor.replace_all(text))
        made.renamed.connect(self._renamed)
        return made

    def _opened(self, found: object) -> None:
        room = self._writing()
        self._close_hands()
        self._loading = True
        room.editor.set_text(found.text)
        self._loading = False
        self._offers.show_offers(())
        if self._file.path != self._last:
            self._last = self._file.path
            self._try.forget()
            room.begin_anew()
        stays, self._stays = self._stays, False
        self._take_up(room)
        if stays:
            return
        self._page.go(WRITE)
        path, after = self._after or (None, None)
        if path == self._file.path:
            self._after = None
            after()
        room.editor.setFocus()

    def _take_up(self, room: WriteRoom) -> None:
        """Study the text in the editor as the file at hand."""
        from app.services.studying.apart import StudyApart
        from app.ui.models.studio.study_link import StudyLink
        from app.ui.widgets.studio.write_hands import WriteHands

        self._close_hands()
        room.editor.set_read_only(self._file.read_only)
        self._disk.hide()
        self._shipped.show_shipped(self._file.read_only)
        self._hands = WriteHands(room, StudyLink(StudyApart(self._file.path), self), self)
        self._hands.studied.connect(self._studied)
        self._hands.file_wanted.connect(self._open_other)
        self._hands.begin()

    def _renamed(self) -> None:
        """The text is another file's now: charts and policies are looked for beside that one."""
        self._take_up(self._writing())

    def _open_other(self, file: str, start: int, end: int) -> None:
        """Another file is to be seen: at a line (negative `start`), or at some characters."""
        if start < 0:
            self.open(Path(file), -start)
        else:
            self._open(Path(file), lambda: self._writing().editor.select(start, end, keep_focus=False))

    def _tell_file(self) -> None:
        file = self._file
        if file.path is None:
            self._page.show_file("", NONE)
            return
        state = SHIPPED if file.read_only else SAVED if file.saved else UNSAVED
        self._page.show_file(file.path.name, state, self._title)
        saved_now, self._was_saved = file.saved and not self._was_saved, file.saved
        if saved_now and self._page.here not in (WRITE, SCENARIOS, ""):
            self._bring_standing(self._page.room(self._page.here))

    def _save_elsewhere(self) -> None:
        from app.ui.widgets.studio.asking_files import ask_new_scenario_file

        if self._file.path is None:
            return
        target = ask_new_scenario_file(self._page, self._file.path)
        if target is not None:
            self._file.save(over=True, to=target)  # the dialog has asked about a file that is there

    def _written(self, path: Path) -> None:
        """A room has written a file: if it is the one at hand, read it again."""
        if self._file.path is not None and self._file.path.resolve() == path.resolve():
            self._stays = True
            self._file.reload()

    # the writing -------------------------------------------------------------------------------------

    def _writing(self) -> WriteRoom:
        """The writing room with the bars above its text, made when it is first needed."""
        room = self._page.room(WRITE)
        if self._room is not room:
            self._room = room
            self._dress(room)
        return room

    def _dress(self, room: WriteRoom) -> None:
        from app.ui.widgets.studio.draft_offer import DraftOffer
        from app.ui.widgets.studio.file_bars import DiskBar, ShippedBar

        self._shipped, self._disk, self._offers = ShippedBar(), DiskBar(), DraftOffer(self._app)
        for bar in (self._shipped, self._disk, self._offers, self._try.waiting):
            room.above.addWidget(bar)
        self._shipped.copy_wanted.connect(self._copy)
        self._disk.mine_wanted.connect(lambda: self._file.save(over=True))
        self._disk.theirs_wanted.connect(self._file.reload)
        self._disk.other_name_wanted.connect(self._save_elsewhere)
        for answered in (self._disk.mine_wanted, self._disk.theirs_wanted, self._offers.taken, self._offers.refused,
                         self._try.waiting.dropped):  # fmt: skip
            answered.connect(lambda *_: room.editor.setFocus())  # the bar that had the focus is gone
        self._offers.taken.connect(self._file.take)
        self._offers.refused.connect(self._file.refuse)
        room.editor.changed.connect(self._edited)
        acts = {"Ctrl+Z": room.editor.words.undo, "Ctrl+Y": room.editor.words.redo, "Ctrl+Shift+Tab": lambda: room.tabs.step(-1),
                "F5": room.play.play, "Ctrl+F5": self._try.go_on, "F6": room.next_part, "Ctrl+Tab": lambda: room.tabs.step(1),
                "Ctrl+Shift+S": self._save_elsewhere, "Ctrl+Shift+F": self._search, "Ctrl+Shift+U": self._where_used}  # fmt: skip
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), room, act)  # as long as the room is on screen, wherever the focus is
        self._page.set_writing_keys(writing_keys())
        room.play.wanted.connect(self._try.begin)

    def _copy(self) -> None:
        self._page.go(SCENARIOS)
        self._scenarios().copy_of(self._file.path)

    def _edited(self) -> None:
        """Somebody has typed; a text that was just put there is none of theirs."""
        if not self._loading:
            self._file.change()

    def _search(self) -> None:
        """Search the texts of all scenarios for what is selected."""
        found = self._writing().editor.words.textCursor().selectedText()
        self._page.go(SCENARIOS)
        self._scenarios().search_texts(found if "\u2029" not in found else "")

    def _where_used(self) -> None:
        """Show which scenarios use the name at the cursor."""
        from app.services.searching import USES

        def use(found: tuple[str, str]) -> None:
            kind, name = found
            if not name:
                notices.tell(tr("The cursor is on no name."))
                return
            if kind not in USES:  # of this file alone
                self._hands.show_uses()
                return
            self._page.go(SCENARIOS)
            self._scenarios().where_used(kind, name)

        editor = self._writing().editor
        self._hands.link.ask("name", editor.text(), editor.cursor_offset(), use=use)

    def _to_line(self, line: int) -> None:
        """Show a line, counted from 1; 0 shows nothing in particular."""
        if line > 0:
            editor = self._writing().editor
            lines = editor.text().split("\n")
            start = sum(len(each) + 1 for each in lines[: line - 1])
            editor.select(start, start + len(lines[line - 1]) if line <= len(lines) else start, keep_focus=False)

    def _studied(self, found: object) -> None:
        self._title, self._errors = found.title, found.errors
        self._try.waiting.set_playable(found.playable)
        self._tell_file()

    def _close_hands(self) -> None:
        if self._hands is not None:
            self._hands.close()
            self._hands.deleteLater()
            self._hands = None

    # the other rooms ---------------------------------------------------------------------------------

    def _scenarios(self) -> object:
        return self._page.room(SCENARIOS)

    def _entered(self, name: str) -> None:
        room = self._page.room(name)
        if name == WRITE:
            self._try.show_waiting()
            return
        if not room.property("tied"):
            room.setProperty("tied", True)
            self._tie(name, room)
        room.enter()
        if name == SCENARIOS:
            room.show_standing(self._plain_standing())
        else:
            self._bring_standing(room)

    def _left(self, name: str) -> None:
        room = self._page.room(name)
        if name != WRITE:
            room.leave()

    def _tie(self, name: str, room: object) -> None:
        room.told.connect(self._page.titled)
        room.picked.connect(self._show_in_text)
        room.replay_wanted.connect(self._replay)
        if name == SCENARIOS:
            room.open_wanted.connect(self.open)
            room.open_at_wanted.connect(self.open)
            room.written.connect(self._written)

    def _show_in_text(self, loc: object) -> None:
        if self._hands is not None:
            self._page.go(WRITE)
            self._hands.select(loc)

    def _plain_standing(self) -> object | None:
        """Which file is at hand, without what it comes to."""
        from app.ui.widgets.studio.room import Standing

        file = self._file
        return None if file.path is None else Standing(file.path, "", file.saved, None, self._errors)

    def _bring_standing(self, room: object) -> None:
        """Tell a room what the scenario at hand comes to now."""
        from app.ui.widgets.studio.room import Standing

        file = self._file
        if file.path is None or self._hands is None:
            room.show_standing(None)
            return
        path, text, saved = file.path, self._writing().editor.text(), file.saved

        def use(scenario: object, errors: int) -> None:
            if file.path == path:
                room.show_standing(Standing(path, text, saved, scenario, errors))
                if self._page.room(self._page.here) is room:
                    self._page.hold(False)

        self._page.hold(True)
        self._compile(text, use)

    def _compiled(self, use: Callable[[object], None]) -> None:
        """Bring the compiled scenario of the text as it stands; say so where it has none."""

        def take(scenario: object, errors: int) -> None:
            if scenario is None:
                notices.tell(tr("It cannot be played yet: %n error(s) (is|are) in the text.", "", errors), "warn")
            else:
                use(scenario)

        self._compile(self._writing().editor.text(), take)

    def _compile(self, text: str, use: Callable[[object, int], None]) -> None:
        if self._hands is None:
            return

        if self._made is not None and self._made[:2] == (self._file.path, text):
            use(self._made[2], 0)
            return
        path = self._file.path

        def keep(scenario: object) -> None:
            self._made = (path, text, scenario)
            use(scenario, 0)

        def made(found: tuple) -> None:
            told, problems = found
            errors = sum(1 for entry in problems if entry.severity == "error")
            if not told:
                use(None, max(1, errors))
                return
            Job(lambda: _from_json(told), self).done(keep).start()

        self._hands.link.ask("scenario", text, use=made)


def _from_json(told: str) -> object:
    from app.engine import codec

    return codec.from_json(told)
