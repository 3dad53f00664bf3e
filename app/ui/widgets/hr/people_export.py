"""What is on screen, out of the program: which of the four tables, then its format and columns."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from app.ui.language import mark, tr
from app.ui.widgets.hr.export_bar import ExportBar
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Panel, column, row
from app.ui.widgets.setting_rows import OneOf

if TYPE_CHECKING:
    from app.storage.people_table import PeopleAsked
    from app.wiring import App

_WHATS = (("standing", mark("Standing")), ("certificates", mark("Certificates")), ("attempts", mark("Attempts")),
          ("ledger", mark("Ledger lines")))  # fmt: skip
_STATUSES = {
    "standing": {state: state for state in ("none", "valid", "expiring", "lapsed", "suspended", "revoked")},
    "certificates": {"valid": "valid", "lapsed": "expired", "suspended": "suspended", "revoked": "revoked"},
}
"""The table's states as an export's; others are no filter there."""


class PeopleExport(Panel):
    """Follows the filters of HR's table.

    Args:
        app: the program.
    """

    def __init__(self, app: App) -> None:
        super().__init__(ground="surface")
        self._what = _WHATS[0][0]
        self._people: PeopleAsked | None = None
        whats = OneOf(tr("What is exported"), tuple((name, tr(words)) for name, words in _WHATS), self._what)
        whats.chosen.connect(self._choose)
        self.bar = ExportBar(lambda: app.exporting, app.paths.exports)
        self.setLayout(column(row(Label(tr("Of the people on screen"), "hint", "ink2"), whats, None, gap=12), self.bar, gap=8,
                              margins=(16, 10, 16, 12)))  # fmt: skip
        self.hide()

    def follow(self, people: PeopleAsked) -> None:
        """These people are on screen now."""
        self._people = people
        if not self.isHidden():
            self._offer()

    def toggle(self) -> None:
        """Show it, or put it away."""
        self.setVisible(self.isHidden())
        if not self.isHidden():
            self._offer()

    def _choose(self, what: object) -> None:
        self._what = str(what)
        self._offer()

    def _offer(self) -> None:
        from app.services.exporting import Asked

        people = self._people
        if people is None:
            return
        status = _STATUSES.get(self._what, {}).get(people.state, "")
        asked = Asked(self._what, "csv", Path("export.csv"), unit=people.unit, level=people.level if people.state else "",
                      status=status, search=people.search)  # fmt: skip
        self.bar.offer(asked, who())


def who() -> str:
    """Who is at this machine, for logs: the name under which the operating system knows them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user is known here
        return "?"
