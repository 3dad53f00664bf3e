"""What the parts of the writing room do to each other: text to views and back, problems to places, names to names."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.kept_words import kept
from app.ui.language import shown, tr
from app.ui.models.studio.study_link import StudyLink
from app.ui.models.studio.study_loop import StudyLoop
from app.ui.notices import notices
from app.ui.widgets.studio.view import Loc
from app.ui.widgets.studio.write_room import HELP, PROBLEMS, USES, WriteRoom

FOLLOW_MS = 120
"""How long the cursor rests before the views follow it."""


class WriteHands(QObject):
    """Ties a writing room to one text and whoever studies it. A new text gets new hands.

    Args:
        room: the parts.
        link: asks about the text; closed with this.
    """

    studied = Signal(object)
    """A `Studied` of a moment ago."""
    file_wanted = Signal(str, int, int)
    """(file, first character, one after the last): another file defines the name."""

    def __init__(self, room: WriteRoom, link: StudyLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room, self._link = room, link
        self._marked: tuple = ()
        self._following = True
        self._asked_revision = 0
        self.loop = StudyLoop(link, self._text_now, self)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self._ask_here)
        self._tie()

    @property
    def link(self) -> StudyLink:
        """Whoever is asked about the text."""
        return self._link

    def begin(self) -> None:
        """Study the text that is there now."""
        self._room.problems.show_words(tr("Reading …"))
        self._show_view(self._room.view.name)

    def close(self) -> None:
        """Let go of the room; what was asked is not answered any more."""
        self.loop.stop()
        self._follow.stop()
        self._link.close()
        for signal, act in self._ties:
            signal.disconnect(act)
        self._ties = []

    def select(self, loc: Loc, focus: bool = True) -> None:
        """Show what is written at a path."""
        text = self._room.editor.text()
        self._link.ask("locate", text, tuple(loc), use=lambda found: self._go(found, focus))

    def _tie(self) -> None:
        room, editor = self._room, self._room.editor
        self._ties = [
            (editor.changed, self._changed), (editor.cursor_moved, self._moved),
            (editor.completion_wanted, self._complete), (editor.definition_wanted, self._define),
            (editor.problem_shown, self._show_problem), (editor.uses_wanted, self._uses), (editor.rename_wanted, self._rename),
            (room.view_chosen, self._show_view), (self.loop.studied, self._take),
            (room.problems.picked, self._go_to_problem), (room.problems.help_wanted, self._help),
            (room.mentions.picked, self._go_to_mention),
        ]  # fmt: skip
        for view in room.views.values():
            self._ties += [(view.picked, self._picked), (view.edit_wanted, self._edit)]
        for signal, act in self._ties:
            signal.connect(act)

    def show_uses(self) -> None:
        """List every place of the name at the cursor."""
        self._uses(self._room.editor.cursor_offset())

    # the text to the views ---------------------------------------------------------------------------

    def _text_now(self) -> str:
        """The text that is being asked about; what is found in it is carried over what is typed meanwhile."""
        self._asked_revision = self._room.editor.revision
        return self._room.editor.text()

    def _changed(self) -> None:
        self.loop.change()

    def _show_view(self, name: str) -> None:
        self.loop.show(name)

    def _take(self, found: object) -> None:
        room = self._room
        room.problems.show_problems(found.problems, found.playable)
        room.lower_tabs.count(PROBLEMS, len(found.problems))
        room.tell_help()
        room.play.set_playable(found.errors, found.playable)
        marked = tuple((entry.start, entry.end, entry.severity, kept(entry.message))
                       for entry in found.problems if entry.start >= 0)  # fmt: skip
        if marked != self._marked:
            self._marked = marked
            room.editor.show_problems(marked, self._asked_revision)
        if found.view is not None and found.name in room.views:
            room.views[found.name].show_view(found.view)
        self.studied.emit(found)
        self._follow.start()

    def _moved(self, _: int) -> None:
        if self._following:
            self._follow.start()

    def _ask_here(self) -> None:
        editor = self._room.editor
        self._link.ask("here", editor.text(), editor.cursor_offset(), use=self._show_here)

    def _show_here(self, here: object) -> None:
        self._room.play.follow(here.at_ms)
        if here.loc:
            self._room.view.mark(here.loc)

    # the views to the text ---------------------------------------------------------------------------

    def _picked(self, loc: object) -> None:
        self.select(loc, focus=False)

    def _go(self, found: object, focus: bool) -> None:
        if found is None:
            return
        start, end = found
        if "\n" in self._room.editor.text()[start:end]:
            end = start  # a letter typed there would replace a whole inject
        self._room.editor.select(start, end, keep_focus=not focus)

    def _edit(self, what: str, arguments: object) -> None:
        text = self._room.editor.text()
        self._link.ask(what, text, *arguments, use=lambda changes: self._apply(text, changes))

    def _apply(self, text: str, changes: object) -> None:
        """Make changes that were worked out for this text; if somebody typed meanwhile, they are not for this one."""
        if self._room.editor.text() != text:
            notices.tell(tr("The text has changed meanwhile; nothing was done. Try it again."), "warn")
        elif changes:
            self._room.editor.apply(changes)
        else:
            self.loop.change()  # a view that showed it as done shows again how it is

    # problems and names ------------------------------------------------------------------------------

    def _go_to_problem(self, entry: object) -> None:
        if entry.file:
            self.file_wanted.emit(entry.file, -entry.line, 0)
        else:
            self._room.editor.select(entry.start, entry.end, keep_focus=False)

    def _go_to_mention(self, start: int, end: int) -> None:
        self._room.editor.select(start, end, keep_focus=False)

    def _show_problem(self, number: int) -> None:
        """The editor has gone to one of its marks: bring what is wrong there to the front."""
        self._room.show_lower(PROBLEMS)
        self._room.problems.choose(*self._marked[number][:2])

    def _help(self, code: str) -> None:
        self._room.help.show_code(code)
        self._room.show_lower(HELP, focus=True)

    def _complete(self, offset: int) -> None:
        self._link.ask("complete", self._room.editor.text(), offset, use=self._room.editor.offer)

    def _define(self, offset: int) -> None:
        self._link.ask("definition", self._room.editor.text(), offset, use=self._defined)

    def _defined(self, target: object) -> None:
        if target is None:
            notices.tell(tr("The cursor is on no name that is defined anywhere."))
        elif target.file:
            self.file_wanted.emit(target.file, target.start, target.end)
        else:
            self._room.editor.select(target.start, target.end, keep_focus=False)

    def _uses(self, offset: int) -> None:
        text = self._room.editor.text()
        self._link.ask("uses", text, offset, use=lambda found: self._show_uses(text, found))

    def _show_uses(self, text: str, mentions: tuple) -> None:
        name = text[mentions[0].start : mentions[0].end].strip("\"'") if mentions else ""
        self._room.mentions.show_mentions(name, mentions)
        self._room.show_lower(USES, focus=bool(mentions))

    def _rename(self, offset: int, new: str) -> None:
        text = self._room.editor.text()
        self._link.ask("rename", text, offset, new, use=lambda found: self._renamed(text, found))

    def _renamed(self, text: str, found: object) -> None:
        if found.refused:
            self._room.editor.refuse(shown(found.refused))
        else:
            self._apply(text, found.changes)
            if self._room.editor.text() != text:
                notices.tell(tr("Renamed in %n place(s).", "", len(found.changes)), "good")
                self._room.mentions.show_mentions("", ())
