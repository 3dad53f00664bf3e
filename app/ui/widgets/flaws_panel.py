"""Why a scenario cannot be read: every problem with its file and line, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.services.library import Entry
from app.ui.kept_words import kept
from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, Tag
from app.ui.widgets.layout import Card, column, row, scrolling


class FlawsPanel(Card):
    """Stands below the library's list while a broken scenario is picked."""

    studio_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._path = ""
        self._title = Label(type="title")
        self._studio = Button(tr("Mend it in the studio"), icon="pencil")
        self._studio.clicked.connect(lambda: self.studio_wanted.emit(self._path))
        self._studio.hide()
        self._area = scrolling(QWidget())
        head = row(Tag(tr("cannot be read"), "hot"), self._title, None, self._studio)
        self.setLayout(column(head, self._area, gap=8, margins=(16, 12, 16, 12)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def offer_studio(self) -> None:
        """There is a studio to mend it in."""
        self._studio.show()

    def show_entry(self, entry: Entry) -> None:
        """List its problems."""
        self._path = entry.path
        self._title.setText(": ".join((entry.title, tr("%n problem(s)", "", entry.flaw_count))))
        rows = []
        for flaw in entry.flaws:
            place = Label(f"{flaw.file}:{flaw.line}", "hint", "ink3", selectable=True)
            place.setMinimumWidth(theme.px(200))
            place.setAlignment(Qt.AlignmentFlag.AlignTop)
            words = column(Label(kept(flaw.message), wrap=True, selectable=True), gap=0)
            if flaw.remedy:
                words.addWidget(Label(kept(flaw.remedy), "hint", "ink2", wrap=True))
            line = row(place, words, gap=12)
            line.setStretch(1, 1)
            rows.append(line)
        if entry.flaw_count > len(entry.flaws):
            rows.append(row(Label(tr("and %n more", "", entry.flaw_count - len(entry.flaws)), "hint", "ink3"), None))
        content = QWidget()
        content.setProperty("ground", "none")
        content.setLayout(column(*rows, None, gap=8, margins=(0, 0, 12, 0)))
        self._area.setWidget(content)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its problems, up to a third of a small window."""
        content = self._area.widget()
        width = self.width() - theme.px(32)
        if content.layout() is not None and width > 0:
            for label in content.findChildren(QLabel):
                label.ensurePolished()  # or it would be measured in the font it had before the stylesheet
            self._area.setFixedHeight(min(theme.px(200), content.layout().totalHeightForWidth(width)))
