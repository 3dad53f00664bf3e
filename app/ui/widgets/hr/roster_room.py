"""Roster: people in from a table, people files for laptops out and in, a forgotten PIN taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.language import tr
from app.ui.widgets.hr.parts_room import PartsRoom
from app.ui.widgets.hr.people_file_taking import PeopleFileTaking
from app.ui.widgets.hr.people_file_writing import PeopleFileWriting
from app.ui.widgets.hr.pin_reset import PinReset
from app.ui.widgets.hr.roster_taking import RosterTaking
from app.ui.widgets.page import KeyRow

if TYPE_CHECKING:
    from app.wiring import App

TAKING, LAPTOPS, LAPTOP, PIN = "roster", "laptops", "laptop", "pin"


class RosterRoom(PartsRoom):
    """Who is on the roster, and who knows of them.

    Args:
        app: the program.
    """

    name = "roster"

    def __init__(self, app: App) -> None:
        super().__init__(tr("What is done with the roster"), (
            (TAKING, tr("Take a roster in"), lambda: RosterTaking(app)),
            (LAPTOPS, tr("Write a people file"), lambda: PeopleFileWriting(app)),
            (LAPTOP, tr("Take a people file in"), lambda: PeopleFileTaking(app)),
            (PIN, tr("Reset a PIN"), lambda: PinReset(app)),
        ))  # fmt: skip

    def keys(self) -> tuple[KeyRow, ...]:
        return (("← →", tr("what is done")), ("↑ ↓", tr("walk through the changes")))
