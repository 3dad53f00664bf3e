"""Privacy: what is stored and why, one person's rights, how long things are kept, and the accommodations officer's corner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.language import tr
from app.ui.widgets.hr.accommodations_part import AccommodationsPart
from app.ui.widgets.hr.one_person_part import OnePersonPart
from app.ui.widgets.hr.parts_room import PartsRoom
from app.ui.widgets.hr.retention_part import RetentionPart
from app.ui.widgets.hr.sheet_part import SheetPart
from app.ui.widgets.hr.stored_part import StoredPart
from app.ui.widgets.page import KeyRow

if TYPE_CHECKING:
    from app.wiring import App

STORED, SHEET, ONE, KEPT, OFFICER = "stored", "sheet", "one", "kept", "officer"


class PrivacyRoom(PartsRoom):
    """What a person, a works council and a data officer may ask for.

    Args:
        app: the program.
    """

    name = "privacy"

    def __init__(self, app: App) -> None:
        super().__init__(tr("What is asked about privacy"), (
            (STORED, tr("What is stored"), lambda: StoredPart(app)),
            (SHEET, tr("Data sheet"), lambda: SheetPart(app)),
            (ONE, tr("One person"), lambda: OnePersonPart(app)),
            (KEPT, tr("How long"), lambda: RetentionPart(app)),
            (OFFICER, tr("Accommodations"), lambda: AccommodationsPart(app)),
        ))  # fmt: skip

    def keys(self) -> tuple[KeyRow, ...]:
        return (("← →", tr("what is asked")), ("Tab", tr("on to the next")))

    def show_person(self, number: str) -> None:
        """Show what can be done about this person's data."""
        self.go(ONE)
        self.part(ONE).show_person(number)
