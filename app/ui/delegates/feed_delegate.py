"""Paints one post as a card. It paints and nothing else: heights and tags are worked out in the models."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui import desk_words, names
from app.ui.delegates.feed_look import Face, FeedLook
from app.ui.language import mark, tr
from app.ui.models.feed_model import CARD_ROLE, PICKED_ROLE
from app.ui.models.feed_order import closed
from app.ui.models.feed_tags import Tags, Word
from app.ui.models.feed_wrap import Heights
from app.ui.theme import avatar, theme

_SILENT_CHANNELS = frozenset({"e-mail", "phone", "internal-chat"})
"""Channels on which nobody else reads, shares or likes."""


def body(card: Any) -> str:
    """The text of a card: the post's own and, once known, what it means in our language."""
    if not card.gloss:
        return card.text
    return "\n\n".join((card.text, tr("In our language: {gloss}").format(gloss=card.gloss)))


class FeedDelegate(QStyledItemDelegate):
    """The painter of the feed.

    Args:
        tags: tells a post's state in words.
        heights: where the lines of a post break.
    """

    def __init__(self, tags: Tags, heights: Heights, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags, self._heights = tags, heights
        self.look = FeedLook()
        self.now_ms = 0
        self.marking = False
        """Whether boxes to pick posts are shown in place of the avatars."""
        self.still = False
        """List mode: ages are told as times, for they would move by themselves."""
        self.fresh: set[int] = set()
        """Posts that were not looked at yet."""

    def restyle(self) -> None:
        """The theme changed."""
        self.look = FeedLook()
        self._heights.set_font(self.look.body.font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        card, look = index.data(CARD_ROLE), self.look
        if card is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(3, 1, -3, -look.gap)
        done = closed(card)
        self._ground(painter, box, option, done)
        self._avatar(painter, box, card, bool(index.data(PICKED_ROLE)))
        left, right = box.left() + look.text_left, box.right() - look.pad
        top = box.top() + look.top
        self._head(painter, card, left, right, top)
        top += look.head + look.text_gap
        painter.setFont(look.body.font)
        painter.setPen(look.colour["ink2" if done else "ink"])
        for line in self._heights.lines(card.inject, body(card)):
            painter.drawText(QPointF(left, look.body.baseline(top, look.line)), line)
            top += look.line
        self._meta(painter, card, left, right, top + look.meta_gap)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, done: bool) -> None:
        look, chosen = self.look, bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen and option.state & QStyle.StateFlag.State_Active and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour["accentsoft"])
            painter.drawRoundedRect(box.adjusted(-3, -1, 3, 3), look.radius + 3, look.radius + 3)
        edge = "accent" if chosen else ("ink3" if option.state & QStyle.StateFlag.State_MouseOver else "line")
        thick = 2.0 if chosen else 1.0
        painter.setPen(QPen(look.colour[edge], thick))
        painter.setBrush(look.colour["canvas" if done and not chosen else "surface"])
        inset = thick / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), look.radius, look.radius)

    def _avatar(self, painter: QPainter, box: QRectF, card: Any, picked: bool) -> None:
        look = self.look
        place = QRectF(box.left() + look.pad, box.top() + look.top + 1, look.avatar, look.avatar)
        if self.marking:
            self._pick_box(painter, place, picked)
            return
        painter.drawPixmap(place.topLeft(), look.face(*avatar(card.name, card.handle), painter.device().devicePixelRatioF()))
        if card.inject in self.fresh:
            spot = theme.px(5)
            painter.setPen(QPen(look.colour["surface"], 2))
            painter.setBrush(look.colour["accent"])
            painter.drawEllipse(place.topLeft() + QPointF(1, 1), spot, spot)

    def _pick_box(self, painter: QPainter, place: QRectF, picked: bool) -> None:
        look, inset = self.look, theme.px(9)
        square = place.adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(look.colour["accent" if picked else "ink3"], 2))
        painter.setBrush(look.colour["accent" if picked else "surface"])
        painter.drawRoundedRect(square, theme.px(4), theme.px(4))
        if picked:
            ratio = painter.device().devicePixelRatioF()
            mark = theme.pixmap("check", "onaccent", 16, ratio)
            half = theme.px(16) / 2
            painter.drawPixmap(square.center() - QPointF(half, half), mark)

    def _head(self, painter: QPainter, card: Any, left: float, right: float, top: float) -> None:
        look = self.look
        badge = self.tags.due(card, self.now_ms, self.still)
        if badge is not None:
            wide = self._pill_width(badge)
            self._pill(painter, badge, right - wide, top + (look.head - look.meta) / 2)
            right -= wide + look.gap
        name = look.name.metrics.elidedText(card.name, Qt.TextElideMode.ElideRight, max(0.0, right - left))
        painter.setFont(look.name.font)
        painter.setPen(look.colour["ink"])
        painter.drawText(QPointF(left, look.name.baseline(top, look.head)), name)
        left += look.name.wide(name) + look.text_gap * 3
        if left < right - look.pad:
            self._hint(painter, self._whence(card), left, right, top, look.head)

    def _whence(self, card: Any) -> str:
        when = (
            tr("at {time}").format(time=desk_words.clock(card.published_ms))
            if self.still
            else desk_words.ago(self.now_ms - card.published_ms)
        )
        where = desk_words.channel(card.channel)
        return " · ".join(part for part in (card.handle, where, when) if part)

    def _hint(self, painter: QPainter, text: str, left: float, right: float, top: float, height: float) -> float:
        """Small grey text; where it ended."""
        look = self.look
        shown = look.hint.metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, right - left))
        painter.setFont(look.hint.font)
        painter.setPen(look.colour["ink3"])
        painter.drawText(QPointF(left, look.hint.baseline(top, height)), shown)
        return left + look.hint.wide(shown)

    def _meta(self, painter: QPainter, card: Any, left: float, right: float, top: float) -> None:
        """Figures, then the state; where there is no room for both, the state matters more."""
        look, words = self.look, self.tags.words(card, self.now_ms)
        state = sum(self._pill_width(word) + look.gap for word in words)
        for figure in _figures(card):
            if left + look.hint.wide(figure) + look.pad + state > right:
                break
            left = self._hint(painter, figure, left, right, top, look.meta) + look.pad
        for word in words:
            wide = self._pill_width(word)
            if left + wide > right:
                break
            self._pill(painter, word, left, top)
            left += wide + look.gap

    def _pill_width(self, word: Word) -> float:
        return self.look.tag.wide(word.text) + self.look.gap * 2

    def _pill(self, painter: QPainter, word: Word, left: float, top: float) -> None:
        look = self.look
        ink, ground = look.tones[word.tone]
        place = QRectF(left, top, self._pill_width(word), look.meta)
        plain = word.tone == "plain"
        painter.setPen(QPen(look.colour["line"], 1) if plain else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(ground)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), look.meta / 2, look.meta / 2)
        face: Face = look.tag
        painter.setFont(face.font)
        painter.setPen(ink)
        painter.drawText(QPointF(left + look.gap, face.baseline(top, look.meta)), word.text)


def _figures(card: Any) -> list[str]:
    """What grows below a post: views, shares and likes; on a channel between two, who is speaking."""
    if card.channel in _SILENT_CHANNELS:
        found = [names.word(card.kind)]
    else:
        found = [tr("{number} views").format(number=desk_words.count(card.views))] if card.views else []
        found += [_counted(mark("{number} share"), mark("{number} shares"), card.shares)] if card.shares else []
        found += [_counted(mark("{number} like"), mark("{number} likes"), card.likes)] if card.likes else []
    return found


def _counted(one: str, many: str, number: int) -> str:
    """A count that is shortened from a thousand on, so that it has no form of its own for every number."""
    return tr(one if number == 1 else many).format(number=desk_words.count(number))
