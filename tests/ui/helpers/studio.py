"""The studio's writing room with a text in it, studied by a real process."""

from __future__ import annotations

from pathlib import Path

from app.services.studying.apart import StudyApart
from app.ui.models.studio.study_link import StudyLink
from app.ui.studio_rooms import writing_room
from app.ui.widgets.studio.write_hands import WriteHands
from tests.authoring.files import SHIPPED

PATH = SHIPPED / "guitar-on-the-tarmac.yaml"
PATIENCE_MS = 60_000


class Writer:
    """A writing room on screen, its hands, and how one waits for them."""

    def __init__(self, qtbot, text: str, path: Path = PATH, size: tuple[int, int] = (1440, 760)) -> None:
        self.qtbot = qtbot
        self.room = writing_room()
        self.room.resize(*size)
        with qtbot.waitActive(self.room):
            self.room.show()
            self.room.activateWindow()
        self.editor = self.room.editor
        self.editor.set_text(text)
        self.hands = WriteHands(self.room, StudyLink(StudyApart(path)))
        self.studied: list = []
        self.hands.studied.connect(self.studied.append)
        with qtbot.waitSignal(self.hands.loop.resting, timeout=PATIENCE_MS):
            self.hands.begin()

    def rest(self) -> None:
        """Wait until the last answer is about the text as it stands."""
        if not self.hands.loop.up_to_date:
            with self.qtbot.waitSignal(self.hands.loop.resting, timeout=PATIENCE_MS):
                pass

    def until(self, what) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(what, timeout=PATIENCE_MS)

    def close(self) -> None:
        self.hands.close()
        self.room.close()
        self.room.deleteLater()
        self.hands.deleteLater()
