"""Guarding an area: a row that says whether it is guarded, and unfolds to set or change its passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.area_words import about, title
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, Tag
from app.ui.widgets.layout import column, row
from app.ui.widgets.secret_ask import SecretAsk
from app.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from app.services.areas import Areas

_WIDEST_PX = 480


class AreaRow(QWidget):
    """One area in the settings, or at the top of a page that is not guarded yet.

    Args:
        areas: the guarded areas.
        area: which one.
    """

    changed = Signal(str)
    """The area has a new passphrase."""

    def __init__(self, areas: Areas, area: str) -> None:
        super().__init__()
        self._areas, self._area = areas, area
        self._tag = Tag()
        self._unfold = Button("", "plain")
        self._unfold.clicked.connect(self._turn)
        words = column(Label(title(area), strong=True), Label(about(area), "hint", "ink3", wrap=True), gap=0)
        line = row(words, self._tag, self._unfold, gap=16)
        line.setStretch(0, 1)
        self._forms: dict[bool, SecretAsk] = {}
        self._form: SecretAsk | None = None
        self._done = Label("", "hint", "good", wrap=True)
        self._done.setVisible(False)
        self.setLayout(column(line, self._done, gap=8, margins=(0, 8, 0, 8)))
        self._show()

    def _show(self) -> None:
        guarded = self._areas.is_guarded(self._area)
        self._tag.show_word(tr("Guarded") if guarded else tr("Open to everybody"), "good" if guarded else "warn")
        self._unfold.set_kind("plain" if self._form is None else "quiet")
        if self._form is not None:
            self._unfold.set_words(tr("Leave it"))
        else:
            self._unfold.set_words(tr("Change the passphrase") if guarded else tr("Set a passphrase"))
        self._unfold.setAccessibleDescription(title(self._area))

    def _turn(self) -> None:
        if self._form is not None:
            self._fold()
            return
        guarded = self._areas.is_guarded(self._area)
        if guarded not in self._forms:
            self._forms[guarded] = self._make_form(guarded)
            self.layout().addWidget(self._forms[guarded])
        self._form = self._forms[guarded]
        self._done.setVisible(False)
        self._form.show()
        self._show()
        self._form.ask()

    def _make_form(self, guarded: bool) -> SecretAsk:
        new = [SecretField(tr("New passphrase"), tr("At least 8 signs; three or four words make a good one. "
                                                    "Nobody can read it back.")),
               SecretField(tr("The same again"))]
        old = [SecretField(tr("Present passphrase"))] if guarded else []
        form = SecretAsk([*old, *new], tr("Keep it"), self._keep, lambda: self._areas.wait_ms(self._area), same=True)
        form.setMaximumWidth(theme.px(_WIDEST_PX))
        form.passed.connect(self._kept)
        return form

    def _keep(self, *words: str) -> None:
        *old, new = words
        self._areas.set_passphrase(self._area, new, old[0] if old else "")

    def _kept(self) -> None:
        self._fold()
        self._done.setText(tr("The new passphrase holds from now on."))
        self._done.setVisible(True)
        self.changed.emit(self._area)

    def _fold(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form = None
        self._show()
        self._unfold.setFocus()
