"""A table's rows as the scenario they would make of the one that is there; nothing is written here."""

from __future__ import annotations

import copy
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import get_args

from app.authoring.msel.beside import Beside
from app.authoring.msel.columns import BY_NAME
from app.authoring.msel.compact import bare, clean
from app.authoring.msel.header import Plan
from app.authoring.msel.newcomers import Newcomers
from app.authoring.msel.people import slug
from app.authoring.msel.reading_times import UNFOLLOWED, RowTimes
from app.authoring.msel.rows import FITTING, PATHS, Entry, Raw, Words, entries_of, ms_of, value_at
from app.authoring.msel.times import shown_drill, shown_story
from app.authoring.msel.values import value_of
from app.authoring.schema.injects import KINDS
from app.authoring.schema.words import PieceKind
from app.units import MS_PER_MINUTE

PIECES = get_args(PieceKind)
_REQUIRED = {
    "post": ("channel", "text"), "chat": ("text",), "fact": ("fact",), "chapter": (), "level": (),
    "queue": ("channel", "text", "key"),
}  # fmt: skip
_DERIVED = ("event", "to", "expected", "title")


@dataclass
class Proposal:
    """What a table makes of a scenario."""

    data: Raw
    """The whole scenario as it would be."""
    kept: Beside
    """The planner's own columns as they would be."""
    rows: dict[str, int] = field(default_factory=dict)
    """By id the number of its row."""
    not_carried: list[str] = field(default_factory=list)
    """Sentences about what the table says and the scenario cannot take, or not from here."""
    invented: list[str] = field(default_factory=list)
    """Sentences about what had to be added so that the rows have a sense."""
    notes: list[str] = field(default_factory=list)


class _Reader:
    """Goes through the rows in their order."""

    def __init__(self, plan: Plan, data: Raw, kept: Beside, base: Raw) -> None:
        self._plan = plan
        self._words = Words(data, kept)
        self._entries = {str(entry.raw["id"]): entry for entry in entries_of(data)}
        self._kept, self._numbers = kept, kept.ids()
        minutes = str(data.get("minutes", "0"))
        length = int(minutes) * MS_PER_MINUTE if minutes.isdigit() else 0
        self._times = RowTimes(plan, self._words.clock, length)
        self.out = Proposal({**base, **_groups(base)}, Beside(columns=[name for _, name in plan.unknown]))
        self._new = Newcomers(self.out.data, self._words, self.out.invented)
        self._taken = {name for name in self._entries} | {
            draft for entry in self._entries.values() for draft in entry.raw.get("drafts") or {}
        }
        self.made: list[Entry] = []
        self.known = False
        """Whether any row was recognised."""

    def read(self, row: int) -> None:
        """Take in one row; what cannot be taken is told."""
        cells = {name: clean(self._plan.table.cell(row, place)) for name, place in self._plan.places.items()}
        own = {name: text for place, name in self._plan.unknown if (text := clean(self._plan.table.cell(row, place)))}
        if not any(cells.values()):
            if own:
                self._refuse(row, "nothing stands in the columns that are understood; the row is left out")
            return
        name = self._known(cells.get("number", ""))
        if name and name in self.out.rows:
            self._refuse(row, f"the number {cells['number']} stands in row {self.out.rows[name]} already; left out")
            return
        old = self._entries.get(name)
        self.known = self.known or old is not None
        entry = self._changed(row, old, cells) if old else self._added(row, cells)
        if entry is None:
            return
        name = str(entry.raw["id"])
        self.out.rows[name] = self._plan.table.numbers[row]
        self.made.append(entry)
        at = ms_of(entry.raw.get("at"))
        if at is not None:
            own |= self._unfollowed(row, at)
        self._times.passed(at or 0)
        self._keep(name, entry, cells, own)

    def _unfollowed(self, row: int, at: int) -> dict[str, str]:
        """Times of the row that say something else than the one that holds: told, and kept so that they stay without effect."""
        story = shown_story(self._words.clock.story_of(at))
        found = self._times.unfollowed(row, at, story)
        for column, cell in found.items():
            where = self._plan.table.place(row, self._plan.places[column])
            self.out.notes.append(f"{where}: `{cell[:40]}` is another time than {shown_drill(at)}, which the row has now; it is not followed.")
        return {UNFOLLOWED[column]: cell for column, cell in found.items()}

    def settle(self) -> None:
        """Let only those newcomers stay that a row needs."""
        used = {str(entry.raw.get(key, "")) for entry in self.made for key in ("by", "storyline")}
        self._new.settle(used)

    def _known(self, number: str) -> str:
        """The id of the inject that is numbered so; empty if there is none."""
        if number in self._numbers:
            return self._numbers[number]
        made = slug(number) if number else ""
        return number if number in self._entries else made if made in self._entries else ""

    def _changed(self, row: int, old: Entry, cells: dict[str, str]) -> Entry:
        shown = self._words.cells(old)
        kept = self._kept.cells.get(str(old.raw["id"]), {})
        shown |= {name: kept[name] for name in UNFOLLOWED.values() if name in kept}
        raw = copy.deepcopy(old.raw)
        kind = cells.get("kind", "")
        if kind and kind != shown.get("kind"):
            self._refuse(row, f"a {shown['kind']} cannot become {kind!r}; its kind stays", "kind")
        at = self._times.read(row, shown)
        if isinstance(at, str):
            self.out.not_carried.append(f"{at} The old time stays.")
        elif at is not None:
            raw["at"] = shown_drill(at)
        elif "at" in self._plan.places and "at" in raw and not cells["at"]:
            if cells.get("when"):
                del raw["at"]
            else:
                self._refuse(row, "without a time it would never happen; the old time stays", "at")
        self._sender(row, old.kind, raw, cells, shown)
        for column in FITTING[old.kind]:
            if column in cells and cells[column] != shown.get(column, ""):
                self._set(row, old.kind, raw, column, cells[column])
        if old.kind == "chapter" and cells.get("title", "") not in ("", shown.get("title")):
            raw["title"] = cells["title"]
        self._unfitting(row, old.kind, cells)
        return Entry(old.section, raw)

    def _added(self, row: int, cells: dict[str, str]) -> Entry | None:
        kind = self._kind(cells)
        raw: Raw = {"id": self._new_id(cells)}
        if kind in PIECES:
            raw["kind"], kind = kind, "queue"
        elif kind != "post":
            raw["kind"] = kind
        at = self._times.read(row, {})
        if isinstance(at, str):
            self.out.not_carried.append(f"{at} The row is left out.")
            return None
        if at is not None:
            raw["at"] = shown_drill(at)
        elif not (cells.get("when") and kind != "queue"):
            self._refuse(row, "it says neither when it happens nor on what condition; left out")
            return None
        if kind == "chapter":
            raw["title"] = cells.get("title") or cells.get("text") or raw["id"]
        elif "text" in FITTING[kind] and not cells.get("text") and cells.get("title"):
            cells = cells | {"text": cells["title"]}
        self._sender(row, kind, raw, cells, {})
        for column in FITTING[kind]:
            if cells.get(column):
                self._set(row, kind, raw, column, cells[column])
        return self._whole(row, kind, raw, cells)

    def _whole(self, row: int, kind: str, raw: Raw, cells: dict[str, str]) -> Entry | None:
        """The new row, unless something is missing without which it can be no inject."""
        wanted = {column: PATHS[column][0] for column in _REQUIRED[kind]}
        if kind in ("post", "chat"):
            wanted["from"] = "by" if kind == "post" else "from"
        missing = [BY_NAME[column].header for column, key in wanted.items() if key not in raw]
        if missing:
            self._refuse(row, f"there is nothing usable under {' and '.join(missing)}; the row is left out")
            return None
        self._taken |= {str(raw["id"]), *(raw.get("drafts") or {})}
        self._unfitting(row, kind, cells)
        if kind == "post" and "contingency" in cells.get("event", "").lower() and "when" not in raw:
            self._refuse(row, "a contingency without a condition happens at its time in any case", "event")
        return Entry("queue" if kind == "queue" else "feed", raw)

    def _kind(self, cells: dict[str, str]) -> str:
        said = cells.get("kind", "")
        kind = slug(said) if said else ""
        if kind in KINDS or kind in PIECES:
            return kind
        return "chapter" if "administrative" in cells.get("event", "").lower() else "post"

    def _new_id(self, cells: dict[str, str]) -> str:
        name = cells.get("number") or cells.get("title") or " ".join(cells.get("text", "").split()[:5])
        return slug(name, self._taken)

    def _sender(self, row: int, kind: str, raw: Raw, cells: dict[str, str], shown: dict[str, str]) -> None:
        name = cells.get("from", "")
        if kind not in ("post", "chat") or name == shown.get("from", "") or "from" not in cells:
            return
        if not name:
            self._refuse(row, "somebody must have sent it; the old sender stays", "from")
        elif kind == "chat":
            raw["from"] = slug(name)
        else:
            raw["by"] = self._new.persona(name)

    def _set(self, row: int, kind: str, raw: Raw, column: str, cell: str) -> None:
        path = PATHS[column]
        if not cell:
            if column in _REQUIRED[kind] or column == "best":
                self._refuse(row, f"{BY_NAME[column].header} cannot be blank; the old one stays", column)
            elif bare(value_at(raw, path)) not in (None, "", [], {}):
                _put(raw, path, None)
            return
        try:
            value = self._new.storyline(cell) if column == "storyline" else value_of(column, cell)
        except ValueError as trouble:
            self._refuse(row, f"`{cell[:40]}` {trouble}", column)
            return
        if bare(value) != bare(value_at(raw, path)) or _order(value) != _order(value_at(raw, path)):
            _put(raw, path, value)

    def _unfitting(self, row: int, kind: str, cells: dict[str, str]) -> None:
        for column in PATHS:
            if cells.get(column) and column not in FITTING[kind] and not (column == "text" and kind == "chapter"):
                what = "a piece of our own queue" if kind == "queue" else f"a {kind}"
                self._refuse(row, f"{what} has no {BY_NAME[column].header.lower()}", column)

    def _keep(self, name: str, entry: Entry, cells: dict[str, str], own: dict[str, str]) -> None:
        """Remember what no scenario holds."""
        if cells.get("number") and cells["number"] != name:
            self.out.kept.numbers[name] = cells["number"]
        derived = self._words.derived(entry)
        for column in _DERIVED:
            said = cells.get(column, "")
            if said and said != derived[column] and not (column == "title" and entry.kind == "chapter"):
                own = own | {BY_NAME[column].header: said}
        if own:
            self.out.kept.cells[name] = own

    def _refuse(self, row: int, what: str, column: str = "") -> None:
        place = self._plan.places.get(column)
        table = self._plan.table
        where = table.place(row, place) if place is not None else f"{table.name}, row {table.numbers[row]}"
        self.out.not_carried.append(f"{where}: {what}.")


def propose(plan: Plan, data: Raw, kept: Beside, base: Raw, keep_missing: bool = False) -> Proposal:
    """What the rows of a table make of a scenario.

    Args:
        plan: the table.
        data: the scenario as it was parsed; it stays as it is.
        kept: the planner's own columns from the last time.
        base: the scenario as it would be but for its rows; it stays as it is.
        keep_missing: whether injects without a row stay.
    """
    reader = _Reader(plan, data, kept, base)
    for row in range(plan.first, len(plan.table.rows)):
        reader.read(row)
    out = reader.out
    for section in ("queue", "feed"):
        made = [entry.raw for entry in reader.made if entry.section == section]
        merged = _in_place(data.get(section) or [], made, keep_missing)
        if merged or section in data:
            out.data[section] = merged
    reader.settle()
    _keep_on(out.kept, kept, {str(raw["id"]) for section in ("queue", "feed") for raw in out.data.get(section) or []}, out.rows)
    if reader.made and data.get("feed") and not reader.known:
        out.not_carried.insert(0, f"{plan.table.name}: no number in it is known in the scenario, so every row is new and every inject "
                                  "of the scenario goes. Numbers are how a row is recognised: leave them as they were written.")
    out.kept.order = [str(entry.raw["id"]) for entry in reader.made]
    out.notes += plan.notes
    return out


def _keep_on(now: Beside, before: Beside, there: set[str], with_row: Collection[str]) -> None:
    """What the planner once wrote and this table does not speak of stays: columns that it lacks, rows that it lacks."""
    lacking = [name for name in before.columns if name not in now.columns]
    now.columns += lacking
    for name, cells in before.cells.items():
        kept = {header: cell for header, cell in cells.items() if header in lacking or name not in with_row}
        if kept and name in there:
            now.cells[name] = kept | now.cells.get(name, {})
    now.numbers |= {name: number for name, number in before.numbers.items() if name in there and name not in with_row}


def _in_place(old: list[Raw], made: list[Raw], keep_missing: bool) -> list[Raw]:
    """The injects of the table; those that were there stay in their order, a new one follows the row before it."""
    now = {raw["id"]: raw for raw in made}
    known = {raw["id"] for raw in old}
    after: dict[str, list[Raw]] = {}
    last = ""
    for raw in made:
        if raw["id"] in known:
            last = raw["id"]
        else:
            after.setdefault(last, []).append(raw)
    found = list(after.get("", []))
    for raw in old:
        if raw["id"] in now:
            found.append(now[raw["id"]])
        elif keep_missing:
            found.append(raw)
        found += after.get(raw["id"], [])
    return found


def _groups(base: Raw) -> Raw:
    """Copies of what newcomers may be added to."""
    return {group: dict(base[group]) for group in ("personas", "storylines") if isinstance(base.get(group), dict)}


def _order(value: object) -> list[str]:
    return list(value) if isinstance(value, dict) else []


def _put(raw: Raw, path: tuple[str, ...], value: object) -> None:
    """Set what stands at this path; None takes it away, and an empty group around it."""
    here = raw
    for key in path[:-1]:
        here = here.setdefault(key, {})
    if value is not None:
        here[path[-1]] = value
        return
    here.pop(path[-1], None)
    if len(path) > 1 and not here:
        raw.pop(path[0], None)
