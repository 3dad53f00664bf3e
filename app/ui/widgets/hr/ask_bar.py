"""A bar that asks for what an act needs, a ground or a passphrase, where the act is; secrets are gone when it closes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QWidget
from shiboken6 import isValid

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Panel, column, row
from app.ui.widgets.secret_field import SecretField

_LONGEST = 2_000
_WIDEST_PX = 620
Given = dict[str, str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing to type."""

    name: str
    words: str
    """What it is called on screen."""
    secret: bool = False
    needed: bool = True
    value: str = ""


class AskBar(Panel):
    """Hidden while nothing is asked; one question at a time."""

    asking = Signal(bool)
    """Something is asked now, or nothing any more: what stands around may give room."""

    def __init__(self) -> None:
        super().__init__(ground="accentsoft")
        self._title = Label("", strong=True, wrap=True)
        self._meaning = Label("", "hint", "ink2", wrap=True)
        self._fields = QWidget()
        self._fields.setLayout(column(gap=8))
        self._go = Button("", "primary")
        self._go.clicked.connect(self._give)
        self._leave = Button(tr("Leave it"), "quiet")
        self._leave.clicked.connect(self.put_away)
        self.setLayout(column(self._title, self._meaning, self._fields, row(self._go, self._leave, None), gap=8, margins=(16, 12, 16, 12)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        QShortcut(QKeySequence("Escape"), self, self.put_away, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._made: dict[str, tuple[Wanted, QWidget]] = {}
        self._use: Callable[[Given], None] = lambda given: None
        self._verb = ""
        self._from: QWidget | None = None
        self.hide()

    def ask(
        self, title: str, meaning: str, wanted: Sequence[Wanted], verb: str, use: Callable[[Given], None], danger: bool = False
    ) -> None:
        """Ask. `use` is called with what was typed; call `done` or `wrong` when it is known what came of it.

        Args:
            title: what is about to be done.
            meaning: what it means; may be empty.
            wanted: what has to be typed, in order.
            verb: what the button says.
            danger: whether it takes something away.
        """
        self.put_away()
        self._from = QApplication.focusWidget()
        self._title.setText(title)
        self._meaning.setText(meaning)
        self._meaning.setVisible(bool(meaning))
        self._use, self._verb = use, verb
        self._go.set_words(verb)
        self._go.set_kind("danger" if danger else "primary")
        for each in wanted:
            self._add(each)
        self._check()
        self.setAccessibleName(title)
        self.asking.emit(True)
        self.show()
        first = next(iter(self._made.values()), None)
        (first[1] if first else self._go).setFocus()

    def done(self) -> None:
        """It has been done."""
        self.put_away()

    def wrong(self) -> None:
        """It was not done: what was typed stays, but for secrets."""
        self._busy(False)
        for wanted, field in self._made.values():
            if wanted.secret:
                field.clear()
                field.setFocus()
        self._check()

    def put_away(self) -> None:
        """Ask nothing any more, and forget what was typed."""
        for _, field in self._made.values():
            field.clear()
            field.hide()
            field.deleteLater()
        self._made = {}
        layout = self._fields.layout()
        while item := layout.takeAt(0):
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        self._use = lambda given: None
        self._busy(False)
        had = self.isAncestorOf(QApplication.focusWidget()) if QApplication.focusWidget() is not None else False
        if self.isVisibleTo(self.parentWidget()):
            self.hide()
            self.asking.emit(False)
        if had and self._from is not None and isValid(self._from):
            self._from.setFocus()  # the hand goes on where it was
        self._from = None

    def field(self, name: str) -> QWidget:
        """The field of this name."""
        return self._made[name][1]

    def _add(self, each: Wanted) -> None:
        layout = self._fields.layout()
        if each.secret:
            field: QWidget = SecretField(each.words)
            field.edited.connect(self._check)
            field.entered.connect(self._give)
        else:
            layout.addWidget(Label(each.words, strong=True))
            field = QLineEdit(each.value)
            field.setMaxLength(_LONGEST)
            field.setAccessibleName(each.words)
            field.textChanged.connect(lambda _: self._check())
            field.returnPressed.connect(self._give)
        field.setMaximumWidth(theme.px(_WIDEST_PX))
        layout.addWidget(field)
        self._made[each.name] = (each, field)

    def _given(self) -> Given:
        return {name: field.words if wanted.secret else field.text().strip() for name, (wanted, field) in self._made.items()}

    def _check(self) -> None:
        given = self._given()
        self._go.setEnabled(all(given[name] or not wanted.needed for name, (wanted, _) in self._made.items()))

    def _give(self) -> None:
        if not self._go.isEnabled():
            return
        given = self._given()
        self._busy(True)
        self._use(given)

    def _busy(self, busy: bool) -> None:
        self._go.setEnabled(not busy)
        self._fields.setEnabled(not busy)
        self._go.set_words(tr("Working …") if busy else self._verb)
