"""What somebody wants exported, checked before anything is read or written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from app.clock import wall_text
from app.errors import UsageError
from app.exports.tables.columns import ATTEMPTS, CERTIFICATES, FAILURES, GROUPS, LEDGER, STANDING, WHATS
from app.exports.tables.presets import Preset, preset_of
from app.exports.tables.writing import FORMATS, XAPI
from app.said import say
from app.storage.export_rows import Wanted

STATUSES = {
    CERTIFICATES: ("valid", "expired", "suspended", "revoked"),
    ATTEMPTS: ("passed", "failed", "interrupted", "void"),
    LEDGER: ("passed", "failed", "interrupted", "void"),
    STANDING: ("none", "valid", "expiring", "lapsed", "suspended", "revoked"),
}
DATE_MEANT = {CERTIFICATES: "issued", ATTEMPTS: "completed", LEDGER: "completed"}
"""Which date the filter is about; a standing is that of today."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One export. Empty: no filter.

    `since` and `until` are UTC dates, both inclusive: when certificates were issued, when attempts were completed.
    `groups`: grade, failures, email. `bom`: None: what suits the preset. `unit`: None all, "" those without one.
    """

    what: str
    format: str
    path: Path
    preset: str = "plain"
    groups: frozenset[str] = frozenset()
    unit: str | None = None
    since: date | None = None
    until: date | None = None
    level: str = ""
    status: str = ""
    search: str = ""
    bom: bool | None = None

    @property
    def with_failures(self) -> bool:
        """Whether attempts that were not passed are wanted: said so, or asked for by their status."""
        return FAILURES in self.groups or self.status not in ("", "passed")


def checked(asked: Asked) -> Preset:
    """The preset of a request that can be carried out.

    Raises: UsageError that says what cannot be, and what can.
    """
    _one_of(asked.what, WHATS, say("export"))
    _one_of(asked.format, FORMATS, say("format"))
    preset = preset_of(asked.what, asked.preset)
    if asked.status:
        _one_of(asked.status, STATUSES[asked.what], say("status"))
    for group in sorted(asked.groups):
        _one_of(group, GROUPS, say("choice of columns"))
        if group not in preset.groups:
            raise UsageError(say("The preset {preset} for {what} has no {group}.", preset=preset.name, what=asked.what,
                                 group=group), say("Leave it out or choose another preset."))
    _check_dates(asked)
    if asked.format == XAPI and (asked.preset != "plain" or asked.groups):
        raise UsageError(say("xAPI statements have neither presets nor columns."), say("Leave them out."))
    if not asked.path.name:
        raise UsageError(say("The export needs the name of a file."), say("Name one."))
    return preset


def wanted(asked: Asked, preset: Preset, now_ms: int) -> Wanted:
    """The rows of a request."""
    good = preset.in_force_only if asked.what == CERTIFICATES else not asked.with_failures
    return Wanted(
        today=wall_text(now_ms)[:10], unit=asked.unit, from_ms=_first_ms(asked.since) if asked.since else None,
        before_ms=_first_ms(asked.until + timedelta(days=1)) if asked.until else None, level=asked.level,
        status=asked.status, search=asked.search, good_only=good,
    )  # fmt: skip


def described(asked: Asked) -> dict[str, object]:
    """What was chosen, for the log and for a workbook's second sheet; what was not chosen is left out."""
    date_meant = DATE_MEANT.get(asked.what, "")
    found: dict[str, object] = {
        "preset": asked.preset, "with": sorted(asked.groups), "unit": asked.unit,
        f"{date_meant} from": asked.since and asked.since.isoformat(),
        f"{date_meant} to": asked.until and asked.until.isoformat(), "level": asked.level, "status": asked.status,
    }  # fmt: skip
    if asked.search:
        found["searched"] = True  # not for what: it may be somebody's name, and the log outlives the person
    return {name: value for name, value in found.items() if value not in (None, "", [])}


def filters_text(asked: Asked) -> str:
    """The same as JSON."""
    return json.dumps(described(asked), ensure_ascii=False)


def _first_ms(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=timezone.utc).timestamp()) * 1000


def _check_dates(asked: Asked) -> None:
    if asked.what == STANDING and (asked.since or asked.until):
        raise UsageError(say("A standing is that of today, so dates mean nothing to it."), say("Leave them out."))
    if asked.since and asked.until and asked.since > asked.until:
        raise UsageError(say("The first day, {since}, is after the last one, {until}.", since=asked.since.isoformat(),
                             until=asked.until.isoformat()), say("Put them the other way round."))
    if asked.until == date.max:
        raise UsageError(say("There is no day after {until}.", until=date.max.isoformat()), say("Choose an earlier one."))


def _one_of(value: str, known: tuple[str, ...], name: str) -> None:
    if value not in known:
        raise UsageError(say("{value} is no {name} that there is.", value=repr(value[:60]), name=name),
                         say("Choose one of {names}.", names=", ".join(known)))
