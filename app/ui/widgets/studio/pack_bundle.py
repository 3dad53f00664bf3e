"""A scenario as one file for another machine; an exam scenario sealed to a passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.authored import Authored
from app.services.bundles import SUFFIX
from app.ui.background import Job
from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, row, scrolling
from app.ui.widgets.setting_rows import OneOf
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.message import Message
from app.ui.widgets.studio.passphrase_form import PassphraseForm
from app.ui.widgets.studio.task import Task

if TYPE_CHECKING:
    from app.paths import Paths
    from app.services.bundles import Exported
    from app.wiring import App

_WIDEST_PX = 640
_NUMBER_SHOWN = 12


class PackBundle(Task):
    """Packs the scenario that is chosen."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._paths = app.paths
        self._scenario: Authored | None = None
        self._sealed = self._working = False
        self._unsaved, self._message = Message(), Message()
        self._words = Label("", "body", "ink2", wrap=True)
        self._how = QWidget()
        self._how.setLayout(row(gap=0))
        self._form = PassphraseForm()
        self._form.changed.connect(self._allow)
        self._form.entered.connect(lambda: self._ask() if self._pack.isEnabled() else None)
        self._warning = Label(
            tr("If the passphrase is lost, nobody can open the bundle again: not you, and nobody else. It is stored "
               "nowhere. Write it down, and send it by another way than the file."),
            "body", "warn", wrap=True,
        )  # fmt: skip
        self._pack = Button("", "primary")
        self._pack.clicked.connect(self._ask)
        page = QWidget()
        page.setProperty("ground", "none")
        page.setMaximumWidth(theme.px(_WIDEST_PX))
        page.setLayout(
            column(self._unsaved, self._how, self._words, 8, self._form, self._warning, 8, row(self._pack, None),
                   8, self._message, None, gap=6, margins=(24, 16, 24, 16))
        )  # fmt: skip
        self._body.addWidget(scrolling(page))

    def show_scenario(self, scenario: Authored, unsaved: bool) -> None:
        """Begin with this one.

        Args:
            unsaved: it is open, and its text says more than the file.
        """
        self._scenario = scenario
        self.name_it(tr("Pack “{title}” for another machine").format(title=scenario.title))
        self._message.clear()
        self._unsaved.clear()
        if unsaved:
            self._unsaved.say(
                tr("The text has changes that are not saved."),
                tr("What is saved is packed; save first to have them in it."),
                "warn",
            )
        exam = scenario.use == "exam"
        layout = self._how.layout()
        while item := layout.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        if exam:
            options = ((True, tr("Sealed, for a sitting")), (False, tr("Open: whoever has it can read it")))
            choice = OneOf(tr("How it is packed"), options, True)
            choice.chosen.connect(self._choose)
            layout.addWidget(choice)
            layout.addStretch(1)
        self._how.setVisible(exam)
        self._choose(exam)

    def begin(self) -> None:
        (self._form if self._sealed else self._pack).setFocus()

    def leave(self) -> None:
        """Nothing typed is kept."""
        self._form.forget()

    def _choose(self, sealed: object) -> None:
        self._sealed = bool(sealed)
        self._form.forget()
        self._form.setVisible(self._sealed)
        self._warning.setVisible(self._sealed)
        self._pack.set_words(tr("Seal it and choose where…") if self._sealed else tr("Choose where and pack it…"))
        self._words.setText(
            tr("One encrypted file. Nobody reads it, not even its title, without the passphrase; it is opened in "
               "memory, for a sitting only.")
            if self._sealed
            else tr("One file with the scenario, its chart, policy, case and pictures. Later changes are detected.")
        )  # fmt: skip
        self._allow()

    def _allow(self) -> None:
        self._pack.setEnabled(not self._working and (not self._sealed or self._form.good))

    def _ask(self) -> None:
        if self._scenario is None:
            return
        suggested = self._paths.exports / f"{self._scenario.path.stem}{SUFFIX}"
        kinds = tr("Stormdrill bundle (*{suffix})").format(suffix=SUFFIX)
        chosen = asking_files.file_to_write(self, tr("Pack the scenario"), kinds, suggested)
        if chosen is None:
            return
        target, asked = asking_files.with_suffix(chosen, SUFFIX)
        passphrase = self._form.passphrase() if self._sealed else ""
        self._working = True
        self._form.forget()
        self._allow()
        self._message.say(tr("Checking, packing and writing {name}…").format(name=target.name))
        work = _packing(self._paths, self._scenario.path, target, passphrase, asked)
        Job(work, self).done(self._done).failed(self._failed).start()

    def _done(self, exported: Exported) -> None:
        self._working = False
        self._allow()
        inside = tr("%n part(s): {names}.", "", len(exported.parts)).format(names=", ".join(exported.parts))
        number = tr("Its number begins {number}: whoever takes it in sees the same.").format(
            number=exported.number[:_NUMBER_SHOWN]
        )
        sealed = exported.kind == "sealed"
        done = tr("Sealed and written to {file}.") if sealed else tr("Packed and written to {file}.")
        self._message.say(done.format(file=exported.path), f"{inside}\n{number}", "good")
        self._focus_again()

    def _failed(self, trouble: BaseException) -> None:
        self._working = False
        self._allow()
        self._message.error(trouble)
        self._focus_again()

    def _focus_again(self) -> None:
        """A button that was switched off has lost the focus to somewhere outside."""
        if self.isVisible() and not self.isAncestorOf(self.window().focusWidget() or self):
            self.begin()


def _packing(paths: Paths, scenario: Path, target: Path, passphrase: str, over: bool) -> Callable[[], Exported]:
    def work() -> Exported:
        from app.services.bundles import export_bundle

        return export_bundle(paths, scenario, target, passphrase, over)

    return work
