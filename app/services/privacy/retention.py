"""How long results and certificates are kept, what is due by now, and the deleting of it."""

from __future__ import annotations

from datetime import datetime, timezone

from app.clock import Clock
from app.errors import UsageError
from app.said import say
from app.settings import Settings
from app.storage.database import Database
from app.storage.retention import Before, carry_out


class Retention:
    """Keeps the periods. Practice is never among what is due: it is its owner's."""

    def __init__(self, database: Database, settings: Settings, clock: Clock) -> None:
        self._database, self._settings, self._clock = database, settings, clock

    def due(self) -> dict[str, int]:
        """How many of each kind have been kept for long enough; nothing is deleted."""
        return carry_out(self._database, self._before(), None, self._clock.wall_ms())

    def carry_out(self, by: str) -> dict[str, int]:
        """Delete what is due; the log gets the counts and the name of who did it.

        Returns: how many of each kind were deleted.
        Raises: UsageError without a name; StorageError if it cannot be saved.
        """
        if not by.strip():
            raise UsageError(say("Deleting says who did it."), say("Give a name."))
        return carry_out(self._database, self._before(), by.strip(), self._clock.wall_ms())

    def _before(self) -> Before:
        now = datetime.fromtimestamp(self._clock.wall_ms() // 1000, timezone.utc)
        results = months_before(now, self._settings.keep_results_months)
        certificates = months_before(now, self._settings.keep_certificates_months)
        return Before(int(results.timestamp() * 1000), certificates.date().isoformat())


def months_before(moment: datetime, months: int) -> datetime:
    """The same day so many months earlier; the last of a shorter month."""
    year, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    for day in range(moment.day, 27, -1):
        try:
            return moment.replace(year=year, month=month + 1, day=day)
        except ValueError:
            continue
    return moment.replace(year=year, month=month + 1, day=min(moment.day, 28))
