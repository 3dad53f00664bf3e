"""One language of a scenario: how far it is, who has reviewed it, and every line that wants a look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from app.ui.language import shown, tr
from app.ui.models.studio.language_names import name_of
from app.ui.models.studio.language_rows import Place, line_rows, review_words
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Caps, Label, Number, Tag
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.studio.empty import Empty
from app.ui.widgets.studio.place_list import PlaceList

if TYPE_CHECKING:
    from app.authoring.problems import Problem
    from app.services.translation_standing import Standing


class LanguageDetail(QWidget):
    """Shows one language; Enter on a line opens its place in the text."""

    picked = Signal(object)
    reviewed = Signal(str)
    """The name of whoever has read it all."""

    def __init__(self) -> None:
        super().__init__()
        self._standing: Standing | None = None
        self._name, self._tag = Label("", "title"), Tag()
        self._counts = {word: Number("", "title") for word in ("translated", "fuzzy", "missing", "doubtful")}
        self._checking = Label("", "hint", "ink3", wrap=True)
        self.reviewer = QLineEdit()
        self.reviewer.setPlaceholderText(tr("Who has read it against the English?"))
        self.reviewer.setAccessibleName(tr("Name of the reviewer"))
        self.reviewer.setMaxLength(100)
        self.mark = Button(tr("Mark as reviewed"), icon="check", hint=tr(
            "Name and day go into its table; any change of a line ends the review"))  # fmt: skip
        self.mark.clicked.connect(self._review)
        self.reviewer.returnPressed.connect(self._review)
        self.reviewer.textChanged.connect(self._allow)
        self._review_row = QWidget()
        self._review_row.setLayout(row(self.reviewer, self.mark, None, gap=8))
        self.reviewer.setMaximumWidth(theme.px(360))
        self._review_row.layout().setStretch(0, 8)
        self.list = PlaceList(tr("Lines that want a look"), tr("Enter shows the line in the text"))
        self.list.chosen.connect(self._choose)
        self._empty = Empty("", "")
        self._below = QStackedWidget()
        for page in (self.list, self._empty):
            self._below.addWidget(page)
        head = row(self._name, self._tag, None, gap=8)
        self._numbers = self._figures()
        top = Panel(column(head, self._numbers, self._checking, self._review_row, gap=8, margins=(16, 12, 16, 12)))
        self.setLayout(column(top, Hairline(), self._below, gap=0))
        self.layout().setStretch(2, 1)

    def show_standing(
        self, standing: Standing, lines: Mapping[str, str], place: Place, problems: Sequence[Problem] | None
    ) -> None:
        """Show this language.

        Args:
            standing: how far it is.
            lines: the scenario's own, by id.
            place: where a line is written.
            problems: what its words lead to; None while that is being found out.
        """
        if self._standing is None or self._standing.language != standing.language:
            self.reviewer.clear()
        self._standing = standing
        self._name.setText(name_of(standing.language))
        self._tag.show_word(tr("reviewed") if standing.reviewed_by else tr("not reviewed"),
                            "good" if standing.reviewed_by else "warn")
        self._tag.setVisible(not standing.trouble)
        self._numbers.setVisible(not standing.trouble)
        figures = (standing.translated, len(standing.fuzzy), len(standing.missing), len(standing.doubtful))
        for label, count in zip(self._counts.values(), figures):
            label.setText(str(count))
        self._checking.setText(_checked(standing, problems))
        self._review_row.setVisible(not standing.trouble and not standing.reviewed_by and standing.translated > 0)
        self._allow()
        rows = [] if standing.trouble else line_rows(standing, lines, place, problems or ())
        self.list.show_rows(rows)
        self._empty.show_words(*_nothing(standing))
        self._below.setCurrentWidget(self.list if rows else self._empty)

    def _figures(self) -> QWidget:
        words = (tr("translated"), tr("look again"), tr("missing"), tr("doubtful"))
        box = QWidget()
        flow = Flow(theme.px(24), box)
        for number, word in zip(self._counts.values(), words):
            part = QWidget()
            part.setLayout(column(Caps(word), number, gap=0))
            part.setMinimumWidth(theme.px(96))
            number.setAccessibleDescription(word)
            flow.addWidget(part)
        return box

    def _choose(self, chosen: object) -> None:
        if chosen.locs and chosen.locs[0]:
            self.picked.emit(chosen.locs[0])

    def _review(self) -> None:
        name = self.reviewer.text().strip()
        if name:
            self.reviewed.emit(name)

    def _allow(self) -> None:
        self.mark.setEnabled(bool(self.reviewer.text().strip()))


def _checked(standing: Standing, problems: Sequence[Problem] | None) -> str:
    if standing.trouble:
        return tr("Drills are shown in English while its table cannot be read.")
    review = review_words(standing)
    if problems is None:
        words = tr("Reading load, lengths and tone are being checked in this language …")
    elif problems:
        words = tr("%n thing(s) about its words to look at.", "", len(problems))
    else:
        words = tr("Reading load, lengths and tone are fine in this language.")
    return tr("{first} {second}", "two sentences").format(first=tr("{review}.").format(review=review), second=words)


def _nothing(standing: Standing) -> tuple[str, str]:
    if standing.trouble:
        return tr("This table cannot be read."), shown(standing.trouble)
    return tr("Every line is translated."), tr("Nothing is missing, nothing is in doubt.")
