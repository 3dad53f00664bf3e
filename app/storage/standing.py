"""Who holds which level, for many people at once: worked out by the database, a page at a time.

Of each person and level it tells of one certificate, by the same rule as `app.certification.standing`: the one that runs
(a suspended one first, then the one that runs longest), else the one that ran last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from app.certification.days import plus_days
from app.certification.programme import Level
from app.storage.database import Database, Row, Value

PAGE = 2_000
"""People read at once."""

_TOLD = (
    "SELECT c.person, c.level, c.number, c.valid_from, c.valid_until, CASE"
    " WHEN c.state = 'revoked' THEN 'revoked' WHEN c.valid_until < ?1 THEN 'lapsed'"
    " WHEN c.state = 'suspended' THEN 'suspended' WHEN c.valid_until <= l.renewable THEN 'expiring' ELSE 'valid' END state,"
    " ROW_NUMBER() OVER (PARTITION BY c.person, c.level ORDER BY c.state != 'revoked' AND c.valid_until >= ?1 DESC,"
    " c.state = 'suspended' AND c.valid_until >= ?1 DESC, c.valid_until DESC, c.number DESC) place"
    " FROM {whose} JOIN levels l ON l.level = c.level WHERE c.programme = ?2 AND c.valid_from <= ?1"
)
_EVERYBODY = "(SELECT * FROM certificates WHERE person IS NOT NULL) c"
_OF = "{} x CROSS JOIN certificates c ON c.person = x.id"
"""The certificates of these people: a cross join keeps the order, so that the index of persons is used."""
_HERE = "p.left_wall_ms IS NULL"


class StandingRow(NamedTuple):
    """Where one person is with one level. Dates are ISO dates, "" for none."""

    person: str
    name: str
    unit: str
    level: str
    state: str
    """none, valid, expiring, lapsed, suspended or revoked."""
    certificate: str
    valid_from: str
    valid_until: str


class StateCount(NamedTuple):
    """How many people of a unit are where with a level."""

    unit: str
    level: str
    state: str
    people: int


class StandingRows:
    """Standing of everybody who has not left, in one programme on one day.

    Args:
        database: where certificates are.
        programme: its id.
        levels: its levels.
        today: the UTC date.
    """

    def __init__(self, database: Database, programme: str, levels: Sequence[Level], today: date) -> None:
        self._database = database
        marks = ", ".join(f"(?{3 + 3 * place}, ?{4 + 3 * place}, ?{5 + 3 * place})" for place in range(len(levels)))
        self._levels = f"levels(level, place, renewable) AS (VALUES {marks})"
        self._values: list[Value] = [today.isoformat(), programme]
        for place, level in enumerate(levels):
            self._values += [level.id, place, plus_days(today, level.renewal_window_days).isoformat()]

    def pages(self, unit: str | None = None) -> Iterator[list[StandingRow]]:
        """Every person with every level, by number, a page at a time.

        Args:
            unit: this one alone; None: all.
        """
        after = ""
        while True:
            page = "SELECT p.id, p.name, p.unit FROM people p WHERE {} AND p.id > {} AND ({} IS NULL OR p.unit = {})"
            one, two = self._mark(0), self._mark(1)
            page = f"{page.format(_HERE, one, two, two)} ORDER BY p.id LIMIT {PAGE}"
            sql = (
                f"WITH {self._levels}, page AS MATERIALIZED ({page}), told AS ({_TOLD.format(whose=_OF.format('page'))})"
                " SELECT page.id, page.name, page.unit, levels.level, COALESCE(told.state, 'none'), COALESCE(told.number, ''),"
                " COALESCE(told.valid_from, ''), COALESCE(told.valid_until, '') FROM page CROSS JOIN levels"
                " LEFT JOIN told ON told.person = page.id AND told.level = levels.level AND told.place = 1"
                " ORDER BY page.id, levels.place"
            )
            found = [StandingRow._make(row) for row in self._database.rows(sql, [*self._values, after, unit])]
            if not found:
                return
            yield found
            after = found[-1].person

    def in_state(self, states: Sequence[str], until: str = "", unit: str | None = None) -> list[StandingRow]:
        """Who is in one of these states with a level, the one that runs out first at the top.

        Args:
            states: valid, expiring, lapsed, suspended, revoked.
            until: only certificates whose last day is between today and this ISO date; "" all.
            unit: this one alone; None: all.
        """
        marks = ", ".join(self._mark(2 + place) for place in range(len(states)))
        sql = (
            f"WITH {self._levels}, soon AS MATERIALIZED (SELECT DISTINCT person id FROM certificates WHERE valid_until <= {self._mark(0)}"
            f" AND valid_until >= ?1), told AS ({_TOLD.format(whose=_OF.format('soon') if until else _EVERYBODY)})"
            " SELECT p.id, p.name, p.unit, told.level, told.state, told.number, told.valid_from, told.valid_until"
            f" FROM told JOIN people p ON p.id = told.person WHERE told.place = 1 AND {_HERE} AND told.state IN ({marks})"
            f" AND ({self._mark(0)} = '' OR told.valid_until BETWEEN ?1 AND {self._mark(0)})"
            f" AND ({self._mark(1)} IS NULL OR p.unit = {self._mark(1)}) ORDER BY told.valid_until, p.name, p.id, told.level"
        )
        return [StandingRow._make(row) for row in self._database.rows(sql, [*self._values, until, unit, *states])]

    def of_manager(self, manager: str) -> list[Row]:
        """Of each person who reports to this one and each level: name, level, whether it holds, the last day if it does."""
        sql = (
            f"WITH {self._levels}, team AS MATERIALIZED (SELECT p.id, p.name FROM people p WHERE {_HERE} AND p.manager = {self._mark(0)}"
            f" AND p.manager != ''), told AS ({_TOLD.format(whose=_OF.format('team'))})"
            " SELECT team.name, levels.level, COALESCE(told.state IN ('valid', 'expiring'), 0) holds,"
            " CASE WHEN told.state IN ('valid', 'expiring') THEN told.valid_until ELSE '' END until FROM team CROSS JOIN levels"
            " LEFT JOIN told ON told.person = team.id AND told.level = levels.level AND told.place = 1"
            " ORDER BY team.name, team.id, levels.place"
        )
        return self._database.rows(sql, [*self._values, manager])

    def people_by_unit(self) -> dict[str, int]:
        """How many people each unit has."""
        sql = f"SELECT p.unit, COUNT(*) FROM people p WHERE {_HERE} GROUP BY p.unit ORDER BY p.unit"
        return {unit: number for unit, number in self._database.rows(sql)}

    def counts(self) -> list[StateCount]:
        """How many people are where, by unit and level; whoever never held a level is not among them."""
        sql = (
            f"WITH {self._levels}, told AS ({_TOLD.format(whose=_EVERYBODY)})"
            " SELECT p.unit, told.level, told.state, COUNT(*) FROM told JOIN people p ON p.id = told.person"
            f" WHERE told.place = 1 AND {_HERE} GROUP BY p.unit, told.level, told.state"
        )
        return [StateCount._make(row) for row in self._database.rows(sql, self._values)]

    def _mark(self, place: int) -> str:
        """The name of a value after those that every question has."""
        return f"?{len(self._values) + 1 + place}"
