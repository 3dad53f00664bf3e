"""What a page says, and what of it is the program's own English though the window speaks German."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QLineEdit, QListView, QPlainTextEdit, QWidget

from app.ui.widgets.debrief_rows import OpeningRow
from tests.ui.helpers_languages import FOLDER, read


def said_by(page: QWidget) -> set[str]:
    """Every text of a page, its lists, names and tooltips included, shown or not."""
    found: set[str] = set()
    for widget in [page, *page.findChildren(QWidget)]:
        found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, QLabel) or hasattr(widget, "setCheckable"):
            found.add(widget.text())
        if isinstance(widget, (QLineEdit, QPlainTextEdit)):
            found.add(widget.placeholderText())
        if isinstance(widget, QComboBox):
            found |= {widget.itemText(row) for row in range(widget.count())}
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found |= _listed(widget)
        if isinstance(widget, OpeningRow):
            found |= {cell[0] for cell in widget._cells}
    return {part for said in found for part in (said, *said.split(" · "), *said.split("\n")) if part}


def _listed(view: QAbstractItemView) -> set[str]:
    model, columns = view.model(), 1 if isinstance(view, QListView) else view.model().columnCount()
    found = {str(model.headerData(section, Qt.Orientation.Horizontal) or "") for section in range(columns)}
    for row in range(min(model.rowCount(), 60)):
        for column in range(columns):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                found.add(str(model.index(row, column).data(role) or ""))
    return found


@cache
def sources() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """The program's texts in English that are others in German: those without parts, and the rest as patterns."""
    whole, patterns = set(), []
    for message in read(FOLDER / "stormdrill_de.ts"):
        if message.source in message.forms or len(re.sub(r"\{\w*\}|%n|\W", "", message.source)) < 3:
            continue
        parts = re.split(r"(\{\w*\}|%n)", message.source)
        if len(parts) == 1:
            whole.add(message.source)
        elif len(re.findall(r"[A-Za-z]{2,}", "".join(parts[::2]))) > 1:
            patterns.append(re.compile("".join(
                (r"\d[\d.,]*" if part == "%n" else ".+") if place % 2 else re.sub(r"\\\((?:(\w+)|(.+?)\\\|(.+?))\\\)", r"(?:\1\2|\3)", re.escape(part))
                for place, part in enumerate(parts)
            )))
    return frozenset(whole), tuple(patterns)


def english_on(page: QWidget, authored: set[str]) -> list[str]:
    """Texts of the program that stand on a page in English; what an author wrote may be any words."""
    whole, patterns = sources()
    said = said_by(page) - authored
    return sorted(line for line in said if line in whole or any(pattern.fullmatch(line) for pattern in patterns))
