"""Whether whoever decides may decide about a row, and why not; quick enough to ask about a hundred thousand."""

from __future__ import annotations

import json
import re
import unicodedata

from app.errors import RefusedError, UsageError
from app.storage.decisions import WaitingRow
from app.ui.language import told, tr


class ImpartialRows:
    """Answers for one decider at a time."""

    def __init__(self) -> None:
        self.by = ""
        self.trained: tuple[str, ...] = ()
        self._trained_by = False
        self._word = ""
        self._sat: dict[tuple[str, str], bool] = {}

    def decide_as(self, by: str, trained: str) -> None:
        """Somebody else decides.

        Args:
            by: the name; empty: nobody yet.
            trained: names of who trained the candidates, apart by semicolons.
        """
        from app.services.deciding.impartial import same_person

        self.by = by.strip()
        self.trained = tuple(part.strip() for part in re.split(r"[;\n]", trained) if part.strip())
        self._trained_by = any(same_person(self.by, each) for each in self.trained)
        self._word = max(re.findall(r"\w+", _plain(self.by)), key=len, default="")
        self._sat.clear()

    def may(self, row: WaitingRow) -> bool:
        """Whether this person may decide it, as far as is known here; yes while nobody is named."""
        if not self._word:
            return True
        if self._trained_by or self._supervised(row):
            return False
        return row.kind != "appeal" and self._word not in _plain(row.name) or not self.why_not(row)

    def why_not(self, row: WaitingRow) -> str:
        """Why this person may not decide it; empty: they may, or nobody is named yet."""
        if not self.by:
            return ""
        from app.services.deciding.impartial import check_decider, same_person

        if row.kind == "appeal" and any(same_person(self.by, name) for name in json.loads(row.evidence).get("deciders", ())):
            return tr("{name} has decided about this before. An appeal is decided by somebody else.").format(name=self.by)
        try:
            check_decider(self.by, row.name or row.proposed_by, _supervisors(row), self.trained)
        except UsageError:
            return ""  # no name yet: that is asked for when something is decided
        except RefusedError as error:
            return told(error)
        return ""

    def _supervised(self, row: WaitingRow) -> bool:
        from app.services.deciding.impartial import same_person

        key = row.supervisors, row.set_supervised_by
        if key not in self._sat:  # a few people supervise many
            self._sat[key] = any(same_person(self.by, name) for name in _supervisors(row))
        return self._sat[key]


def _supervisors(row: WaitingRow) -> list[str]:
    return [*json.loads(row.supervisors), row.set_supervised_by]


def _plain(name: str) -> str:
    """As names are compared: every word of one stands in the other's plain form if both are the same."""
    if name.isascii():
        return name.casefold()
    return "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter)).casefold()
