"""A bundle from another machine: first what is inside and what it would change, then take it or leave it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from app.services.authored import own_scenarios
from app.services.bundles import SUFFIX
from app.ui.background import Job
from app.ui.language import tr
from app.ui.models.studio.bundle_items import items_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Elided, Label, Tag
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.library_top import EmptyState
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.look_view import LookView
from app.ui.widgets.studio.message import Message
from app.ui.widgets.studio.task import Task

if TYPE_CHECKING:
    from app.paths import Paths
    from app.services.bundles import Look
    from app.wiring import App

_NUMBER_SHOWN = 12


class TakeBundle(Task):
    """Looks into a bundle and takes in what was looked at."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._paths = app.paths
        self._folder = app.paths.exports
        self._look: Look | None = None
        self._made: Path | None = None
        self._asked = 0
        self.name_it(tr("Take a bundle in"))
        self._choose = Button(tr("Choose the bundle…"), "primary", icon="folder-open")
        self._choose.clicked.connect(self._ask_file)
        self._name = Elided("", tone="ink2")
        self._title, self._kind = Label("", "title", wrap=True), Tag()
        self._about = Label("", "hint", "ink3", wrap=True)
        self._about_box = QWidget()
        named = row(self._title, self._kind, None)
        self._about_box.setLayout(column(named, self._about, gap=2, margins=(0, 4, 0, 0)))
        self._message = Message()
        self.look = LookView(tr("Parts of the bundle"))
        self._empty = EmptyState(
            "folder-open", tr("Nothing is taken in yet"),
            tr("Choose a bundle: what is inside, and what it would change here, is shown first."),
        )  # fmt: skip
        self._states = QStackedWidget()
        for state in (self._empty, self.look):
            self._states.addWidget(state)
        self._leave_given = QCheckBox()
        self._leave_given.toggled.connect(self._allow)
        self._take = Button(tr("Take it in"), "primary")
        self._take.clicked.connect(self._take_in)
        self._leave = Button(tr("Leave it"), "quiet")
        self._leave.clicked.connect(self.left)
        self._open = Button(tr("Open it"), "primary", icon="pencil")
        self._open.clicked.connect(lambda: self.open_wanted.emit(self._made))
        foot = row(None, self._leave_given, 8, self._open, self._take, self._leave, margins=(16, 8, 16, 8))
        self._foot = Panel(foot, "canvas")
        self._body.setSpacing(0)
        head = column(
            row(self._choose, self._name, gap=12), self._about_box, self._message, gap=8, margins=(16, 12, 16, 8)
        )
        self._body.addLayout(head)
        for part in (self._states, Hairline(), self._foot):
            self._body.addWidget(part)
        self._body.setStretch(1, 1)
        self.start_again()

    def start_again(self) -> None:
        """Nothing is chosen."""
        self._asked += 1
        self._look = self._made = None
        self._name.setText("")
        self._choose.set_kind("primary")
        self._message.clear()
        self._forget()

    def begin(self) -> None:
        self._choose.setFocus()

    def _ask_file(self) -> None:
        kinds = tr("Stormdrill bundle (*{suffix})").format(suffix=SUFFIX)
        chosen = asking_files.file_to_open(self, tr("Choose the bundle"), kinds, self._folder)
        if chosen is not None:
            self._folder = chosen.parent
            self._name.setText(str(chosen))
            self.look_at(chosen)

    def look_at(self, file: Path) -> None:
        """Look into a bundle; nothing is written."""
        self._asked += 1
        self._forget()
        self._message.say(tr("Looking into {name}…").format(name=file.name), tr("Nothing is written."))
        number = self._asked
        job = Job(_looking(self._paths, file), self)
        job.done(lambda look: self._show(number, look)).failed(lambda trouble: self._failed(number, trouble)).start()

    def _show(self, number: int, look: Look) -> None:
        if number != self._asked:
            return
        self._look = look
        sealed = look.kind == "sealed"
        self._title.setText(look.title or tr("A sealed exam scenario"))
        self._kind.show_word(tr("sealed") if sealed else tr("open", "a scenario is"), "accent" if sealed else "plain")
        told = tr("{id} · made by Stormdrill {version} · number {number}")
        name = look.scenario or look.file.name
        self._about.setText(told.format(id=name, version=look.program, number=look.number[:_NUMBER_SHOWN]))
        self._about_box.setVisible(True)
        self._say(look, sealed)
        self.look.show_items(items_of(look))
        self._states.setCurrentWidget(self.look)
        self._leave_given.setText(tr("Replace what is there: %n file(s)", "", len(look.replaced)))
        self._leave_given.setVisible(bool(look.replaced) and not look.errors and not look.clashes)
        self._take.setVisible(True)
        self._leave.setVisible(True)
        self._foot.setVisible(True)
        self._choose.set_kind("plain")
        self._allow()
        self.look.focus_list()

    def _say(self, look: Look, sealed: bool) -> None:
        if look.errors:
            self._message.say(
                tr("It cannot be played, so it cannot be taken in."),
                tr("Ask whoever packed it for one that checks clean."),
                "hot",
            )
        elif look.clashes:
            names = ", ".join(part.name for part in look.clashes)
            self._message.say(
                tr("Something is in the way: {names}.").format(names=names),
                tr("Move it away or rename it, then look again."),
                "hot",
            )
        elif all(part.state == "identical" for part in look.parts):
            self._message.say(tr("Everything in it is here already."), tr("There is nothing to take in."))
        elif sealed:
            self._message.say(
                tr("What is inside is hidden until a sitting."),
                tr("It is stored sealed, as it is. With its passphrase it is opened in memory, for a sitting only."),
            )
        elif look.replaced:
            self._message.say(
                tr("It would change what you have."),
                tr("Look at what is marked, then allow it below, or leave the bundle."),
                "warn",
            )
        else:
            self._message.clear()

    def _allow(self) -> None:
        look = self._look
        if look is None:
            return
        new = any(part.state != "identical" for part in look.parts)
        allowed = not look.replaced or self._leave_given.isChecked()
        self._take.setEnabled(new and allowed and not look.errors and not look.clashes)

    def _take_in(self) -> None:
        if self._look is None:
            return
        look, over = self._look, self._leave_given.isChecked()
        self._take.setEnabled(False)
        self._choose.setEnabled(False)
        self._message.say(tr("Writing…"))
        number = self._asked
        job = Job(_taking(self._paths, look, over), self)
        job.done(lambda files: self._done(look, files)).failed(lambda trouble: self._failed(number, trouble)).start()

    def _done(self, look: Look, files: tuple[Path, ...]) -> None:
        self._choose.setEnabled(True)
        self._look = None
        sealed = look.kind == "sealed"
        said = tr("%n file(s) written to {folder}.", "", len(files)).format(folder=own_scenarios(self._paths))
        more = (
            tr("It stays sealed until a sitting.")
            if sealed
            else tr("It is among your scenarios now; what is marked below has been done.")
        )
        self._message.say(said, more, "good")
        self._take.setVisible(False)
        self._leave_given.setVisible(False)
        self._leave.set_words(tr("Back to the scenarios"))
        self._made = None if sealed else own_scenarios(self._paths) / f"{look.scenario}.yaml"
        self._open.setVisible(self._made is not None)
        (self._open if self._made else self._leave).setFocus()
        for file in files:
            self.written.emit(file)

    def _failed(self, number: int, trouble: BaseException) -> None:
        if number != self._asked:
            return
        self._choose.setEnabled(True)
        self._forget()
        self._message.error(trouble)

    def _forget(self) -> None:
        self._look = None
        self._leave.set_words(tr("Leave it"))
        self._leave_given.setChecked(False)
        for part in (self._about_box, self._open, self._foot):
            part.setVisible(False)
        self._states.setCurrentWidget(self._empty)
        self.look.show_items(())


def _looking(paths: Paths, file: Path) -> Callable[[], Look]:
    def work() -> Look:
        from app.services.bundles import look_into

        return look_into(paths, file)

    return work


def _taking(paths: Paths, look: Look, over: bool) -> Callable[[], tuple[Path, ...]]:
    def work() -> tuple[Path, ...]:
        from app.services.bundles import take_in

        return take_in(paths, look, over)

    return work
