"""What every statement is put together from: who, ids, times and durations in the exact forms that stores expect."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from uuid import UUID, uuid5

from app.units import HUNDREDTHS, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND

PLATFORM = "Stormdrill"
"""Without the version: the same record must make the same statements after an update, or a resend would conflict."""
_NAMESPACE = uuid5(UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "stormdrill:xapi")
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_LAST_WALL_MS = 253_402_300_799_999
NO_HOME_PAGE = "https://stormdrill.invalid"
"""Where a company has named no home page of its own: a name that can belong to nobody (RFC 2606)."""


@dataclass(frozen=True, slots=True)
class Sender:
    """In whose name statements are made.

    `home_page` is the IRI of the system that the opaque ids of people belong to; `owner` the IRI under which the
    company publishes its profile, empty: the same. Without `answer_times` no single answer says when it came.
    """

    home_page: str = NO_HOME_PAGE
    owner: str = ""
    answer_times: bool = True

    @property
    def base(self) -> str:
        """What all own IRIs begin with."""
        return f"{(self.owner or self.home_page).rstrip('/')}/xapi"

    def iri(self, *steps: str) -> str:
        """An own IRI: verbs, activity types, extensions and activities that no vocabulary has."""
        return "/".join((self.base, *(safe(step) for step in steps)))

    def actor(self, person_hash: str) -> dict:
        """A person as an account with an opaque id: no name, no e-mail, no number."""
        return {"objectType": "Agent", "account": {"homePage": self.home_page, "name": person_hash}}


def safe(step: str) -> str:
    """A text as one step of an IRI."""
    return "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-._~") else
                   "".join(f"%{byte:02X}" for byte in sign.encode("utf-8", "replace")) for sign in step)


def statement_id(head: str, slot: str) -> str:
    """The id of a statement: from the record's last hash and the place in it, so that a resend is the same one.

    Args:
        head: last hash of the record, or what else the statement is about.
        slot: the place by name, such as `answered/class/clip`; a number would move when kinds are added.
    """
    return str(uuid5(_NAMESPACE, f"{head}\n{slot}"))


def registration_of(exam_set: str) -> str:
    """The registration of all attempts of one set."""
    return str(uuid5(_NAMESPACE, f"set\n{exam_set}"))


def duration(ms: int) -> str:
    """ISO 8601, to the hundredth of a second, rounded down: 754350 -> PT12M34.35S."""
    hours, rest = divmod(max(0, ms), MS_PER_HOUR)
    minutes, rest = divmod(rest, MS_PER_MINUTE)
    seconds, hundredths = divmod(rest // 10, MS_PER_SECOND // 10)
    part = f"{seconds}.{hundredths:02d}".rstrip("0").rstrip(".")
    text = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
    return f"PT{text}{part}S" if part != "0" or not text else f"PT{text}"


def timestamp(wall_ms: int) -> str:
    """RFC 3339 in UTC, to the millisecond."""
    wall_ms = min(max(wall_ms, 0), _LAST_WALL_MS)  # a stranger's record may name any moment
    return f"{_EPOCH + timedelta(milliseconds=wall_ms):%Y-%m-%dT%H:%M:%S}.{wall_ms % 1000:03d}Z"


def score(earned: int, possible: int, unit: int = 1) -> dict:
    """A score from nothing to `possible`; both in 1/`unit` of a point."""
    earned = min(max(0, earned), possible)
    return {"scaled": _number(earned, possible), "raw": _number(earned, unit), "min": 0, "max": _number(possible, unit)}


def points(hundredths: int) -> float | int:
    """Hundredths of a point as points."""
    return _number(hundredths, HUNDREDTHS)


def line_of(statement: dict) -> str:
    """A statement as one line of JSON, without the line's end."""
    return json.dumps(statement, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _number(part: int, whole: int) -> float | int:
    return part // whole if part % whole == 0 else round(part / whole, 4)
