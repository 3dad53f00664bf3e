"""What tests ask of any page: its words, what can be reached, what can be read aloud."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget


def words(widget: QWidget) -> str:
    """All visible text of labels and buttons, in one string."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [button.text() for button in widget.findChildren(QAbstractButton) if button.isVisible()]
    return "\n".join([*labels, *buttons])


def button(widget: QWidget, name: str) -> QAbstractButton:
    """The visible button that is called this."""
    found = [b for b in widget.findChildren(QAbstractButton) if b.isVisible() and b.accessibleName() == name]
    assert len(found) == 1, (name, [b.accessibleName() for b in widget.findChildren(QAbstractButton) if b.isVisible()])
    return found[0]


def unreachable(widget: QWidget) -> list[str]:
    """Visible buttons and fields that the keyboard does not reach or that have no name."""
    bad = []
    for child in widget.findChildren(QWidget):
        if isinstance(child, (QAbstractButton, QLineEdit)) and child.isVisible() and child.isEnabled():
            named = QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name)
            if child.objectName().startswith("qt_") or isinstance(child.parent(), QLineEdit):
                continue  # Qt's own clear button
            if not child.focusPolicy() & Qt.FocusPolicy.TabFocus or not named:
                bad.append(f"{type(child).__name__} {named!r}")
    return bad


def marked_up(widget: QWidget) -> list[str]:
    """Labels that would read their text as markup."""
    return [label.text() for label in widget.findChildren(QLabel)
            if label.text() and label.textFormat() != Qt.TextFormat.PlainText]


def clipped(widget: QWidget) -> list[str]:
    """Visible labels on one line that are narrower than their words and say so nowhere."""
    from app.ui.widgets.labels import Elided

    bad = []
    for label in widget.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap() and not isinstance(label, Elided):
            if label.width() + 1 < label.fontMetrics().horizontalAdvance(label.text()):
                bad.append(label.text())
    return bad


def cut_through(widget: QWidget) -> list[str]:
    """Visible words of one line that their label or button has no room for; an ellipsis is no cut."""
    bad = []
    for child in widget.findChildren(QWidget):
        one_line = isinstance(child, QAbstractButton) or (isinstance(child, QLabel) and not child.wordWrap())
        if not one_line or not child.isVisible() or not child.text():
            continue
        if child.width() < child.fontMetrics().horizontalAdvance(child.text().replace("&&", "&")):
            bad.append(child.text())
    return bad
