"""HR's table of people: which there are in which order, and what stands in the rows that can be seen.

The order is read as numbers only, so a hundred thousand people cost little; what a row says is read when it is drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.storage.database import Database, Value

NAME, NUMBER, UNIT, UNTIL, LAST = "name", "number", "unit", "until", "last"
"""What the table can be sorted by: until is that of the level asked about, last the day of the last exam drill."""
STATES = ("valid", "expiring", "lapsed", "suspended", "revoked", "none")
_AT_ONCE = 400

_ABOUT = """(SELECT c.number FROM certificates c WHERE c.person = p.id AND c.programme = :programme AND c.level = :level
 AND c.state != 'replaced' ORDER BY (c.state = 'valid' AND c.valid_until >= :today) DESC, c.valid_until DESC, c.number DESC
 LIMIT 1)"""
_STATE = """CASE WHEN a.number IS NULL THEN 'none' WHEN a.state = 'revoked' THEN 'revoked'
 WHEN a.valid_until < :today THEN 'lapsed' WHEN a.state = 'suspended' THEN 'suspended'
 WHEN a.valid_until <= :soon THEN 'expiring' ELSE 'valid' END"""
_LAST = "(SELECT max(coalesce(t.ended_wall_ms, t.started_wall_ms)) FROM attempts t WHERE t.person = p.id)"
_ORDERS = {
    NAME: "p.name {way}, p.id {way}",
    NUMBER: "p.id {way}",
    UNIT: "p.unit {way}, p.name {way}, p.id {way}",
    UNTIL: "a.valid_until IS NULL, a.valid_until {way}, p.name, p.id",
    LAST: "last IS NULL, last {way}, p.name, p.id",
}


@dataclass(frozen=True, slots=True)
class PeopleAsked:
    """Which people, in which order. Empty texts: all."""

    today: str
    """ISO date, UTC."""
    programme: str = ""
    level: str = ""
    """Whose state is meant."""
    soon: str = ""
    """ISO date until which a certificate counts as expiring soon; empty: none does."""
    search: str = ""
    """Part of a name, number or unit, large and small letters alike."""
    unit: str | None = None
    state: str = ""
    with_left: bool = False
    sort: str = NAME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class LevelCell:
    """What a row says of one level."""

    state: str
    until: str
    provisional: bool
    supervised_by: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person as the table shows them."""

    id: str
    name: str
    unit: str
    left: bool
    last_wall_ms: int | None
    levels: dict[str, LevelCell] = field(default_factory=dict)
    """By level; one that was never held is not there."""


class PeopleTable:
    """Reads; changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def numbers(self, asked: PeopleAsked, most: int = -1) -> list[str]:
        """The numbers of the people asked for, in order.

        Args:
            asked: which, and how sorted.
            most: so many at most; -1 all.
        """
        where, values = _where(asked)
        needs_level = asked.state or asked.sort == UNTIL
        joined = f"LEFT JOIN certificates a ON a.number = {_ABOUT}" if needs_level else ""
        last = f", {_LAST} AS last" if asked.sort == LAST else ""
        order = _ORDERS[asked.sort].format(way="DESC" if asked.descending else "ASC")
        sql = f"SELECT p.id{last} FROM people p {joined} WHERE {where} ORDER BY {order} LIMIT :most"
        return [row[0] for row in self._database.rows(sql, {**values, "most": most})]

    def rows(self, numbers: Sequence[str], programme: str, today: str, soon: str) -> list[PersonRow]:
        """What stands in the rows of these people, in their order; who is gone meanwhile is left out.

        Args:
            numbers: of the people.
            programme: whose levels are shown.
            today: ISO date, UTC.
            soon: ISO date until which a certificate counts as expiring soon.
        """
        found: dict[str, PersonRow] = {}
        for start in range(0, len(numbers), _AT_ONCE):
            part = list(numbers[start : start + _AT_ONCE])
            marks = ", ".join("?" * len(part))
            people = self._database.rows(
                f"SELECT p.id, p.name, p.unit, p.left_wall_ms, {_LAST} AS last FROM people p WHERE p.id IN ({marks})", part
            )
            found |= {row["id"]: PersonRow(row["id"], row["name"], row["unit"], row["left_wall_ms"] is not None, row["last"])
                      for row in people}  # fmt: skip
            held = self._database.rows(
                "SELECT person, level, state, valid_until, provisional, supervised_by FROM certificates"
                f" WHERE programme = ? AND state != 'replaced' AND person IN ({marks})"
                " ORDER BY (state = 'valid' AND valid_until >= ?), valid_until, number",
                [programme, *part, today],
            )
            for row in held:  # the last one that is told of a level is the one that counts
                cell = LevelCell(_state(row["state"], row["valid_until"], today, soon), row["valid_until"],
                                 bool(row["provisional"]), row["supervised_by"])  # fmt: skip
                found[row["person"]].levels[row["level"]] = cell
        return [found[number] for number in numbers if number in found]

    def units(self) -> list[tuple[str, int]]:
        """Every unit with how many people who are still here are in it."""
        sql = "SELECT unit, count(*) AS many FROM people WHERE left_wall_ms IS NULL GROUP BY unit ORDER BY unit"
        return [(row["unit"], row["many"]) for row in self._database.rows(sql)]


def _state(state: str, until: str, today: str, soon: str) -> str:
    if state == "revoked":
        return "revoked"
    if until < today:
        return "lapsed"
    if state == "suspended":
        return "suspended"
    return "expiring" if until <= soon else "valid"


def _where(asked: PeopleAsked) -> tuple[str, dict[str, Value]]:
    values: dict[str, Value] = {
        "today": asked.today, "programme": asked.programme, "level": asked.level, "soon": asked.soon,
    }  # fmt: skip
    parts = [] if asked.with_left else ["p.left_wall_ms IS NULL"]
    if asked.search:
        values["search"] = f"%{_escaped(asked.search)}%"
        columns = ("p.name", "p.id", "p.unit")
        parts.append("(" + " OR ".join(f"{column} LIKE :search ESCAPE '\\'" for column in columns) + ")")
    if asked.unit is not None:
        values["unit"] = asked.unit
        parts.append("p.unit = :unit")
    if asked.state:
        values["state"] = asked.state
        parts.append(f"{_STATE} = :state")
    return " AND ".join(parts) or "1", values


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
