"""What the marks of the time line mean, in small."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from app.ui.widgets.studio.timeline_shapes import draw_mark


class Sample(QWidget):
    """One mark alone: scripted, conditional, broken, decision or due."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(26 if self._kind == "due" else 16), theme.px(16))

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, unit = QRectF(self.rect()).center(), theme.px(16)
        if self._kind == "due":
            low, left, right = centre.y() + unit * 0.25, 1.0, self.width() - 2.0
            painter.setPen(QPen(theme.color("ink3"), 1))
            painter.drawLines([QLineF(left, low, right, low), QLineF(right, low - unit * 0.3, right, low)])
        else:
            decision = self._kind == "decision"
            draw_mark(painter, centre, unit, "scripted" if decision else self._kind, decision)
        painter.end()


class TimelineLegend(QWidget):
    """All five in a line that breaks where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        flow = Flow(theme.px(12))
        for kind, words in (
            ("scripted", tr("at its time")),
            ("conditional", tr("not before")),
            ("broken", tr("time not readable")),
            ("decision", tr("decision")),
            ("due", tr("due")),
        ):
            flow.addWidget(_pair(Sample(kind), words))
        self.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def _pair(sample: QWidget, words: str) -> QWidget:
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.px(4))
    line.addWidget(sample)
    line.addWidget(Label(words, "hint", "ink2"))
    return box
