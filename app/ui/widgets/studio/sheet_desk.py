"""Keeps the judges' sheet of the scenario at hand off the window's thread: the newest word is always written last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.certification.angoff import Judge
from app.engine.scenario import Scenario
from app.errors import StormdrillError
from app.services.cut_sheets import Measured
from app.services.item_figures import Findings, ItemStatistics
from app.services.judging import Bench, Met, SheetKeeper, measured_by, met_before
from app.ui.background import Job
from app.ui.notices import notices
from app.wiring import App


class SheetDesk(QObject):
    """The sheet of one scenario. What judges say is kept at once; while a write runs, only the newest waits."""

    opened = Signal(object)
    """A `Bench`: this is how it stands."""
    kept = Signal(object)
    """A `Bench`, after what was said has been written."""
    failed = Signal(object)
    """What was said could not be written; it is still here and is tried again with the next word."""
    unopened = Signal(object)
    known = Signal(object, object)
    """(Findings of first attempts or None, name -> Met)."""

    def __init__(self, app: App, scenario: Scenario, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self.scenario = app, scenario
        self._keeper = SheetKeeper(app.paths, scenario, file, app.clock)
        self._waiting: tuple[Judge, ...] | None = None
        self._touched: set[str] = set()
        self._busy = False
        self._closed = False
        self.measured: Measured | None = None

    def open(self) -> None:
        """See how it stands."""
        Job(self._keeper.open, self).done(self._open).failed(self.unopened.emit).start()

    def look_up(self, names: Sequence[str]) -> None:
        """See what this home knows: the figures of first attempts, and runs of people of these names."""
        app, scenario, wanted = self._app, self.scenario, tuple(names)

        def work() -> tuple[Findings, dict[str, Met]]:
            findings = ItemStatistics(app.paths, app.runs).of(scenario)
            return findings, met_before(app.people, app.runs, scenario, wanted)

        Job(work, self, storage=True).done(self._know).failed(lambda _: self.known.emit(None, {})).start()

    def keep(self, judges: Sequence[Judge], name: str) -> None:
        """Write down what they have said by now; this one has just said something, come or gone."""
        self._waiting = tuple(judges)
        self._touched.add(name)
        self._next()

    def try_again(self) -> None:
        """Write what could not be written, beside what others may have written meanwhile."""
        if self._waiting is not None:
            self._next(together=True)

    def begin_anew(self) -> None:
        """Put the old sheet aside and begin another."""
        Job(self._keeper.begin_anew, self).done(self._open).failed(notices.error).start()

    def measure(self, measured: Measured) -> None:
        """Write the error of measurement beside the cut."""
        Job(lambda: self._keeper.measure(measured), self).done(self.opened.emit).failed(notices.error).start()

    @property
    def waits(self) -> bool:
        """Whether something that was said is not on disk yet."""
        return self._waiting is not None or self._busy

    def close(self) -> None:
        """Write what still waits, and be done. Waits for the disk, so that nothing said is lost."""
        self._closed = True
        if self._waiting is None:
            return
        judges, self._waiting = self._waiting, None
        try:
            self._keeper.keep_last(judges, self.measured)
        except StormdrillError as trouble:
            notices.error(trouble)

    def _open(self, bench: Bench) -> None:
        if bench.mark.sheet is not None and bench.judges:
            self.measured = bench.mark.sheet.measured
        self.opened.emit(bench)

    def _know(self, found: tuple[Findings, dict[str, Met]]) -> None:
        findings, met = found
        self.measured = measured_by(findings.figures) or self.measured
        self.known.emit(findings, met)

    def _next(self, together: bool = False) -> None:
        if self._busy or self._closed or self._waiting is None:
            return
        judges, self._waiting, self._busy = self._waiting, None, True
        measured, touched, keeper = self.measured, frozenset(self._touched), self._keeper

        def settle(bench: Bench) -> None:
            self._busy = False
            if self._waiting is None:
                self._touched.clear()
                self.kept.emit(bench)
            self._next()

        def tell(trouble: BaseException) -> None:
            self._busy = False
            if self._waiting is None:
                self._waiting = judges
            self.failed.emit(trouble)

        def work() -> Bench:
            return keeper.bring_together(judges, touched, measured) if together else keeper.keep(judges, measured)

        Job(work, self).done(settle).failed(tell).start()
