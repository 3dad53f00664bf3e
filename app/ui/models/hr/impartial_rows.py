"""Whether whoever decides may decide about a row, and why not; asked for rows that are looked at, and remembered."""

from __future__ import annotations

import json
import re

from app.errors import StormdrillError
from app.storage.decisions import WaitingRow
from app.ui.language import told, tr


class ImpartialRows:
    """Answers for one decider at a time."""

    def __init__(self) -> None:
        self.by = ""
        self.trained: tuple[str, ...] = ()
        self._known: dict[int, str] = {}

    def decide_as(self, by: str, trained: str) -> None:
        """Somebody else decides.

        Args:
            by: the name; empty: nobody yet.
            trained: names of who trained the candidates, apart by semicolons.
        """
        self.by = by.strip()
        self.trained = tuple(part.strip() for part in re.split(r"[;\n]", trained) if part.strip())
        self._known.clear()

    def forget(self) -> None:
        """The rows are others now."""
        self._known.clear()

    def why_not(self, row: WaitingRow) -> str:
        """Why this person may not decide it; empty: they may, or nobody is named yet."""
        if not self.by:
            return ""
        if row.id not in self._known:
            self._known[row.id] = self._ask(row)
        return self._known[row.id]

    def _ask(self, row: WaitingRow) -> str:
        from app.services.deciding.impartial import check_decider, same_person

        if row.kind == "appeal" and any(same_person(self.by, name) for name in json.loads(row.evidence).get("deciders", ())):
            return tr("{name} has decided about this before. An appeal is decided by somebody else.").format(name=self.by)
        try:
            check_decider(self.by, row.name or row.proposed_by, [*json.loads(row.supervisors), row.set_supervised_by], self.trained)
        except StormdrillError as error:
            return told(error)
        return ""
