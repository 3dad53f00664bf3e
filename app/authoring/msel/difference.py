"""The dry run: what taking in a table would change in a scenario, and what the scenario cannot take from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.authoring.msel.apply import SECTIONS, edited, fresh
from app.authoring.msel.beside import Beside
from app.authoring.msel.columns import Match
from app.authoring.msel.compact import bare, clean, write
from app.authoring.msel.head import with_head
from app.authoring.msel.header import Plan, find_plan
from app.authoring.msel.read import Proposal, propose
from app.authoring.msel.rows import HEAD_GROUPS, Raw
from app.authoring.msel.start import with_length, with_start
from app.authoring.problems import Problem, in_order
from app.authoring.schema.scenario import ScenarioFile
from app.authoring.sheets.table import Table
from app.authoring.tree import Tree, parse
from app.authoring.validate import validate
from app.errors import InputError, ScenarioError


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that changes: its key in the file, what it was, what it becomes; empty is none."""

    key: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Row:
    """An inject or a piece of the queue that comes, changes or goes."""

    id: str
    number: int
    """Its row in the table; 0 for one that is not there."""
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What would change. Nothing of it has been written."""

    added: tuple[Row, ...]
    changed: tuple[Row, ...]
    removed: tuple[Row, ...]
    kept: tuple[str, ...]
    """Ids of what stays as it is."""
    head: tuple[Field, ...]
    """What changes beside the rows: personas, storylines, company …"""
    not_carried: tuple[str, ...]
    invented: tuple[str, ...]
    notes: tuple[str, ...]
    columns: tuple[Match, ...]
    """The headers that were understood."""
    beside: tuple[str, ...]
    """The planner's own columns, kept in a file beside the scenario."""
    problems: tuple[Problem, ...]
    """What is wrong with the shape of the scenario as it would be."""
    unplayable: tuple[Problem, ...] = ()
    """What would keep it from being played, though it has the right shape: it may be written, and mended then."""

    @property
    def nothing(self) -> bool:
        """Whether the scenario stays as it is."""
        return not (self.added or self.changed or self.removed or self.head)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A difference with the text that has it, and the planner's own columns."""

    difference: Difference
    text: str
    kept: Beside


def compare(tables: Sequence[Table], text: str, kept: Beside, file: str, keep_missing: bool = False) -> Outcome:
    """What these tables make of a scenario that is there.

    Args:
        tables: the sheets of the planner's file.
        text: the scenario's text.
        kept: the planner's own columns from the last time.
        file: the scenario's name for the messages.
        keep_missing: whether injects without a row stay; otherwise they go.
    Raises: InputError if no table is an event list; ScenarioError if the scenario itself has a wrong shape.
    """
    plan = find_plan(tables)
    tree = shaped(text, file)
    refusals: list[str] = []
    base = tree.data if plan.head is None else with_head(tree.data, plan.head, refusals)
    proposal = propose(plan, tree.data, kept, base, keep_missing)
    made, again = edited(text, tree, proposal.data)
    return _outcome(plan, tree.data, proposal, refusals, made, again)


def build(tables: Sequence[Table], blank: str, name: str, file: str) -> Outcome:
    """What these tables make where there is no scenario yet.

    Args:
        tables: the sheets of the planner's file.
        blank: the text of a scenario that lends what the tables do not say.
        name: the new scenario's id.
        file: its name for the messages.
    Raises: as `compare`.
    """
    plan = find_plan(tables)
    lent = shaped(blank, file).data
    empty = {"queue": [], "feed": []}
    refusals: list[str] = []
    told: list[str] = []
    if plan.head is None:
        base = lent | {group: {} for group in HEAD_GROUPS} | empty
        refusals.append(f"{plan.table.name} holds only rows: company, chart, policy, log and the like are the blank "
                        "scenario's, facts and deeds are none. A workbook that is exported here holds them.")
        base = with_start(base, plan, told)
    else:
        base = with_head({"format": "1", "id": name} | empty, {**plan.head, "id": name}, refusals)
    base["id"] = name
    proposal = propose(plan, base, Beside(), base)
    if not proposal.data["feed"]:
        told = " ".join([*proposal.not_carried[:5]])
        raise InputError(f"No row of {plan.table.name} can become an inject. {told}".strip())
    if plan.head is None:
        proposal.data = with_length(proposal.data, told)
    proposal.invented += told
    made = fresh(proposal.data)
    return _outcome(plan, {}, proposal, refusals, made, parse(made, file))


def shaped(text: str, file: str) -> Tree:
    """A parsed scenario.

    Raises: ScenarioError with everything that is wrong with its shape.
    """
    tree = parse(text, file)
    found = list(tree.problems)
    if not found:
        found = [trouble.problem for trouble in validate(tree, ScenarioFile)[1]]
    if found:
        raise ScenarioError(f"{file} has problems; a table can only be compared with a scenario that has none of "
                            "shape.", in_order(found), "Put them right first.")
    return tree


def _outcome(plan: Plan, old: Raw, proposal: Proposal, refusals: list[str], text: str, tree: Tree) -> Outcome:
    problems: list[Problem] = list(tree.problems)
    if not problems and tree.data is not old:  # the old one has been looked at already
        problems = [trouble.problem for trouble in validate(tree, ScenarioFile)[1]]
    before, now = _by_id(old), _by_id(proposal.data)
    rows = proposal.rows
    changed = [Row(name, rows.get(name, 0), fields) for name, raw in now.items()
               if name in before and (fields := _fields(before[name], raw))]
    moved = {row.id for row in changed}
    difference = Difference(
        added=tuple(Row(name, rows[name], _fields({}, raw)) for name, raw in now.items() if name not in before),
        changed=tuple(changed),
        removed=tuple(Row(name, 0, _fields(raw, {})) for name, raw in before.items() if name not in now),
        kept=tuple(name for name in now if name in before and name not in moved),
        head=_head(old, proposal.data) if old else (),
        not_carried=(*refusals, *proposal.not_carried),
        invented=tuple(proposal.invented),
        notes=tuple(proposal.notes),
        columns=tuple(plan.matches),
        beside=tuple(proposal.kept.columns),
        problems=in_order(problems),
    )
    return Outcome(difference, text, proposal.kept)


def _by_id(data: Raw) -> dict[str, Raw]:
    return {raw["id"]: raw for section in SECTIONS for raw in data.get(section) or []}


def _fields(old: Raw, new: Raw) -> tuple[Field, ...]:
    if old == new:
        return ()
    keys = [*old, *(key for key in new if key not in old)]
    pairs = ((key, _shown(old.get(key)), _shown(new.get(key))) for key in keys)
    return tuple(Field(key, before, now) for key, before, now in pairs if before != now)


def _shown(value: object) -> str:
    if value is None:
        return ""
    return clean(value) if isinstance(value, str) else write(bare(value))


def _head(old: Raw, new: Raw) -> tuple[Field, ...]:
    found: list[Field] = []
    for key in dict.fromkeys((*old, *new)):
        before, now = old.get(key), new.get(key)
        if key in SECTIONS or before is now:
            continue
        if key in HEAD_GROUPS:
            found += [Field(f"{key}.{field.key}", field.old, field.new) for field in _fields(before or {}, now or {})]
        elif _shown(before) != _shown(now):
            found.append(Field(key, _shown(before), _shown(now)))
    return tuple(found)
