"""The drafts of a post as cards with a round mark: one can be chosen, with mouse or arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui import names, text
from app.ui.language import mark, tr
from app.ui.models.feed_wrap import Wrapper
from app.ui.theme import theme
from app.units import format_ms

_STATES = {
    "needed": (mark("not asked yet"), "warn"),
    "asked": (mark("asked, on its way"), "warn"),
    "granted": (mark("approved"), "good"),
    "refused": (mark("refused"), "hot"),
    "lapsed": (mark("lapsed: a fact it rests on has changed"), "hot"),
}


def needs_words(draft: Any) -> tuple[str, str]:
    """(what a draft asks for and where that stands, tone); empty if it asks for nothing."""
    parts, tone = [], "ink3"
    if draft.published:
        parts.append(tr("going out") if draft.going_out else tr("published"))
        tone = "good"
    if draft.approval:
        state, tone = _STATES.get(draft.approval_state, ("", "warn"))
        needed = tr("needs approval: authority {authority}")
        if draft.approval_by:
            needed = tr("needs approval by {functions}: authority {authority}")
        by = text.joined_or([names.word(name) for name in draft.approval_by])
        parts.append(f"{needed.format(functions=by, authority=draft.approval)} · {tr(state) if state else state}")
    if draft.promise_ms:
        parts.append(tr("promises the next word within {time}").format(time=format_ms(draft.promise_ms)))
    return " · ".join(parts), tone


class DraftCard(QAbstractButton):
    """One draft: a round mark, the text, and what it asks for."""

    def __init__(self, draft: Any, number: int, of: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self._number, self._of = number, of
        self._air = theme.px(9)
        self._lines: dict[int, list[str]] = {}
        self._wrapper = Wrapper(theme.font("body"))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_draft(draft)

    def show_draft(self, draft: Any) -> None:
        """The same draft, perhaps in another state."""
        if draft.text != self.draft.text:
            self._lines.clear()
        self.draft = draft
        needs, _ = needs_words(draft)
        self.setText(draft.text)
        self.setAccessibleName(tr("Draft {number} of {all}: {text}").format(
            number=self._number, all=self._of, text=" ".join(draft.text.split())
        ))
        self.setAccessibleDescription(needs)
        self._fit()
        self.update()

    def set_air(self, px: int) -> None:
        """Space above and below the text, px."""
        self._air = px
        self._fit()

    def _fit(self) -> None:
        """As high as its text needs at this width."""
        height = len(self._text_lines(self.width())) * theme.px(20) + 2 * self._air
        height += theme.px(19) if needs_words(self.draft)[0] else 0
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        thick = 2.0 if on or self.hasFocus() else 1.0
        edge = "accent" if on or self.hasFocus() else ("ink3" if self.underMouse() else "line")
        painter.setPen(QPen(theme.color(edge), thick))
        painter.setBrush(theme.color("accentsoft" if on and self.hasFocus() else "surface"))
        inset = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), theme.px(8), theme.px(8))
        self._mark(painter, on)
        self._words(painter)
        painter.end()

    def _mark(self, painter: QPainter, on: bool) -> None:
        middle, radius = QPointF(theme.px(21), self._air + theme.px(10)), theme.px(8) - 0.5
        painter.setPen(QPen(theme.color("accent" if on else "ink3"), 1.4))
        painter.setBrush(theme.color("accent" if on else "surface"))
        painter.drawEllipse(middle, radius, radius)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("onaccent"))
            painter.drawEllipse(middle, theme.px(3), theme.px(3))

    def _words(self, painter: QPainter) -> None:
        left, top, line = theme.px(40), self._air, theme.px(20)
        font = theme.font("body")
        metrics = QFontMetricsF(font)
        lift = (line - metrics.height()) / 2 + metrics.ascent()
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        for words in self._text_lines(self.width()):
            painter.drawText(QPointF(left, top + lift), words)
            top += line
        needs, tone = needs_words(self.draft)
        if needs:
            small = theme.font("hint", tabular=True)
            metrics = QFontMetricsF(small)
            painter.setFont(small)
            painter.setPen(theme.color(tone))
            shown = metrics.elidedText(needs, Qt.TextElideMode.ElideRight, self.width() - left - theme.px(12))
            painter.drawText(QPointF(left, top + theme.px(1) + metrics.ascent()), shown)

    def _text_lines(self, width: int) -> list[str]:
        if width not in self._lines:
            if len(self._lines) > 8:
                self._lines.clear()
            self._lines[width] = self._wrapper.lines(self.draft.text, max(60, width - theme.px(54)))
        return self._lines[width]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._wrapper = Wrapper(theme.font("body"))
            self._lines.clear()
            self._fit()


class Drafts(QWidget):
    """The drafts of the selected post, in the order in which the drill shows them."""

    chosen = Signal(int)
    """The authored index of the chosen draft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Drafts: what do we say?"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(6))
        self.cards: list[DraftCard] = []
        self._air = theme.px(9)

    def set_dense(self, on: bool) -> None:
        """Less air where the window is low."""
        self._air = theme.px(5 if on else 9)
        self._box.setSpacing(theme.px(4 if on else 6))
        for card in self.cards:
            card.set_air(self._air)

    def show_drafts(self, drafts: Sequence[Any], chosen: int) -> None:
        """Show these; `chosen` is the authored index of the chosen one, -1 none."""
        if [card.draft.text for card in self.cards] != [draft.text for draft in drafts]:
            self._rebuild(drafts)
        for card, draft in zip(self.cards, drafts):
            if card.draft != draft:
                card.show_draft(draft)
            card.setChecked(draft.draft == chosen)

    def focus_chosen(self) -> None:
        """Put the focus on the chosen draft, or choose the first."""
        chosen = [card for card in self.cards if card.isChecked()] or self.cards[:1]
        for card in chosen:
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.chosen.emit(card.draft.draft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        here = self.focusWidget()
        if not step or here not in self.cards:
            event.ignore()
            return
        card = self.cards[(self.cards.index(here) + step) % len(self.cards)]
        card.setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(card.draft.draft)

    def _rebuild(self, drafts: Sequence[Any]) -> None:
        for card in self.cards:
            self._box.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [DraftCard(draft, number + 1, len(drafts)) for number, draft in enumerate(drafts)]
        for card in self.cards:
            card.resize(self.width(), card.height())
            card.set_air(self._air)
            card.installEventFilter(self)
            card.clicked.connect(lambda _=False, card=card: self._clicked(card))
            self._box.addWidget(card)

    def _clicked(self, card: DraftCard) -> None:
        self.chosen.emit(card.draft.draft)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Arrow keys belong to the list, not to the single button."""
        if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.keyPressEvent(event)
            return event.isAccepted()
        return False
