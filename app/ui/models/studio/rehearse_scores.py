"""The scores of every player as a table: one row a player, filled as the players come through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from app.services.rehearsals import PlayerRuns
from app.services.soundness import AT_LEAST, bar_of
from app.ui.language import mark, tr
from app.ui.models.studio.rehearse_table import RIGHT_HAND, Index, RehearseTable
from app.ui.models.studio.rehearse_words import does, meets, points, wrong

PLAYER, SPREAD, MEAN, RANGE, PASSED, BREACHES, BAR = range(7)
SPREAD_ROLE = int(Qt.ItemDataRole.UserRole)
"""`Spread` of the row."""
WORDS_ROLE = SPREAD_ROLE + 1
"""(first line, second line, tone of the first, whether it is strong)."""
_HEADS = (mark("Player"), mark("Score of each run, 0 to 100"), mark("Mean"), mark("Least – most"), mark("Passed"),
          mark("With a breach"), mark("To be sound"))
_RIGHT = (MEAN, RANGE, PASSED, BREACHES)


@dataclass(frozen=True, slots=True)
class Spread:
    """What one row draws; scores in hundredths of a point."""

    totals: tuple[int, ...]
    wrong: tuple[bool, ...]
    """Of each run, whether it passes or fails where it may not."""
    mean: int
    bar: tuple[str, int] | None
    """(at least or at most, hundredths)."""
    pass_mark: int
    held: bool
    """The mean lies on the right side of the bar."""
    said: str
    """In place of the drawing while there is nothing to draw."""


class ScoreModel(RehearseTable):
    """Rows: players in the order they play. Columns: as above."""

    heads, right = _HEADS, _RIGHT

    def __init__(self) -> None:
        super().__init__()
        self._players: tuple[str, ...] = ()
        self._found: dict[str, PlayerRuns] = {}
        self._pass_mark, self._now, self._running = 0, "", False

    def begin(self, players: Sequence[str], pass_mark: int, running: bool = True) -> None:
        """Begin anew.

        Args:
            players: who is going to play.
            pass_mark: hundredths.
            running: whether they still may come.
        """
        self.beginResetModel()
        self._players, self._pass_mark, self._found, self._now = tuple(players), pass_mark, {}, ""
        self._running = running
        self.endResetModel()

    def add(self, found: PlayerRuns) -> None:
        """One player is through."""
        self._found[found.player] = found
        self._tell(self._players.index(found.player))

    def plays(self, player: str) -> None:
        """Who plays now; "" nobody."""
        before, self._now = self._now, player
        for changed in {before, player} if before != player else ():
            if changed in self._players:
                self._tell(self._players.index(changed))

    def end(self) -> None:
        """Nobody plays any more: who has not played will not."""
        self._running, self._now = False, ""
        self._tell(0, len(self._players) - 1)

    @property
    def pass_mark(self) -> int:
        """Hundredths."""
        return self._pass_mark

    def lines(self) -> Sequence[object]:
        return self._players

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        player = self._players[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(player, index.column())
        if role == SPREAD_ROLE:
            return self._spread(player)
        if role == WORDS_ROLE:
            return self._two_lines(player, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _RIGHT:
            return RIGHT_HAND
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.aloud(player)
        return None

    def aloud(self, player: str) -> str:
        """A row as one sentence."""
        who = ", ".join(part for part in (player, does(player)) if part)
        found = self._found.get(player)
        if found is None:
            return tr("{player}: {state}").format(player=who, state=self._state(player))
        result = found.result
        words, held = meets(player, result, self._before(player))
        said = tr(
            "{player}: {runs} runs, mean {mean}, from {least} to {most}, {passed} passed, {breaches} with a breach"
        ).format(
            player=who, runs=result["runs"], mean=points(result["mean"]), least=points(result["min"]),
            most=points(result["max"]), passed=result["passed"], breaches=result["breaches"],
        )  # fmt: skip
        if not words:
            return said
        bar = tr("to be sound: {bar}, kept") if held else tr("to be sound: {bar}, missed")
        return f"{said}; {bar.format(bar=words)}"

    def _words(self, player: str, column: int) -> str:
        found = self._found.get(player)
        if column == PLAYER:
            return player
        if found is None:
            return self._state(player) if column == SPREAD else ""
        result = found.result
        if column == RANGE:
            return tr("{least} – {most}", "scores").format(least=points(result["min"]), most=points(result["max"]))
        if column in (PASSED, BREACHES):
            count = result["passed" if column == PASSED else "breaches"]
            return tr("{count} of {runs}").format(count=count, runs=result["runs"])
        if column == BAR:
            return meets(player, result, self._before(player))[0]
        return points(result["mean"]) if column == MEAN else self.aloud(player)

    def _two_lines(self, player: str, column: int) -> tuple[str, str, str, bool] | None:
        if column == PLAYER:
            return player, does(player), "ink", True
        if column != BAR or player not in self._found:
            return None
        words, held = meets(player, self._found[player].result, self._before(player))
        if not words:
            return "", "", "ink3", False
        return (tr("kept", "of a bar"), words, "ink2", False) if held else (tr("missed", "of a bar"), words, "hot", True)

    def _spread(self, player: str) -> Spread:
        found, bar = self._found.get(player), bar_of(player)
        hundredths = (bar[0], bar[1] * 100) if bar else None
        if found is None:
            return Spread((), (), 0, hundredths, self._pass_mark, True, self._state(player))
        mean = round(found.result["mean"] * 100)
        held = bar is None or (mean >= bar[1] * 100 if bar[0] == AT_LEAST else mean <= bar[1] * 100)
        faulty = tuple(wrong(player, run.total, run.passed) for run in found.runs)
        return Spread(tuple(run.total for run in found.runs), faulty, mean, hundredths, self._pass_mark, held, "")

    def _before(self, player: str) -> dict | None:
        """The result of the player that is one step less skilled."""
        place = self._players.index(player)
        earlier = self._players[place - 1] if place else ""
        if not (player.startswith("skilled:") and earlier.startswith("skilled:")) or earlier not in self._found:
            return None
        return self._found[earlier].result

    def _state(self, player: str) -> str:
        if player == self._now:
            return tr("plays now")
        return tr("waits", "a player that has not played yet") if self._running else tr("has not played")

    def _tell(self, first: int, last: int = -1) -> None:
        if self._players:
            self.dataChanged.emit(self.index(first, 0), self.index(max(first, last), len(_HEADS) - 1))
