"""What may be written at the cursor: keys, names, words of closed lists."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.authoring.editing import names
from app.authoring.editing.locate import loc_at
from app.authoring.editing.names import Name, name_at
from app.authoring.editing.offered import Completion, Completions
from app.authoring.editing.reading import Reading, read
from app.authoring.editing.slots import keys_at, schema_of, words_at
from app.authoring.editing.spans import line_start
from app.authoring.problems import Loc
from app.authoring.schema.chart import ChartFile
from app.authoring.schema.scenario import ScenarioFile
from app.engine.policy import Policy
from app.org.tables import ChartTables

_PROBE = "zz-cursor-zz"
_BEFORE = re.compile(r"[\w-]*\Z")
_AFTER = re.compile(r"[\w-]*")
_LONGEST = 64
_TABLES = {names.PERSONA: "personas", names.STORYLINE: "storylines", names.FACT: "facts", names.DEED: "deeds"}
_EFFECTS = ("turn", "slow", "none", "raise")
_YES_NO = ("true", "false")


class Known(NamedTuple):
    """What stands in other files: a chart's roles and functions, a policy's classes and traits, names of files."""

    roles: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()
    charts: tuple[str, ...] = ()
    policies: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()


def known_of(
    chart: ChartTables | None,
    policy: Policy | None,
    charts: tuple[str, ...] = (),
    policies: tuple[str, ...] = (),
    cases: tuple[str, ...] = (),
) -> Known:
    """What a chart and a policy bring, None for one that could not be read; and the files that may be named."""
    roles = chart.roles if chart is not None else ()
    functions = dict.fromkeys(word for role in roles for word in role.functions)
    classes = tuple(entry.id for entry in policy.classes) if policy is not None else ()
    traits = tuple(trait for trait, _ in policy.traits) if policy is not None else ()
    return Known(tuple(role.id for role in roles), tuple(functions), classes, traits, charts, policies, cases)


def complete(reading: Reading, offset: int, known: Known | None = None) -> Completions:
    """What may be written at the cursor; nothing where any text may stand.

    Args:
        reading: the text as read.
        offset: the cursor, in characters from the start.
        known: what other files define.
    """
    text = reading.text
    offset = max(0, min(offset, len(text)))
    begin = max(line_start(text, offset), offset - _LONGEST)
    start = begin + _BEFORE.search(text[begin:offset]).start()
    end = offset + _AFTER.match(text, offset, min(len(text), offset + _LONGEST)).end() - offset
    probe = _probed(reading, start, end)
    items = _items(reading, probe, start, known or Known()) if probe is not None else []
    return Completions(start, end, tuple(_ranked(items, text[start:offset])))


def _probed(reading: Reading, start: int, end: int) -> Reading | None:
    """The text read with a word of ours at the cursor, as a value or as a key, whichever makes sense."""
    head, tail = reading.text[:start], reading.text[end:]
    alone = not head[line_start(head, start) :].strip(" ") and tail[:1] in ("", "\n", "\r")
    wants = ["", ":"] if alone else [""]
    tried = []
    for colon in wants:
        probe = read(f"{head}{_PROBE}{colon}{tail}", reading)
        chunk = probe.chunks[probe.chunk_at(start)]
        loc = loc_at(probe, start + 1)
        if _is_probe(probe, loc):
            if not chunk.broken:
                return probe
            tried.append(probe)
    return tried[-1] if tried else None


def _is_probe(probe: Reading, loc: Loc) -> bool:
    if loc[-1:] == (_PROBE,):
        return True
    spot = probe.find(loc)
    return spot is not None and spot.text == _PROBE


def _items(reading: Reading, probe: Reading, start: int, known: Known) -> list[Completion]:
    name = name_at(probe, start + 1)
    loc = loc_at(probe, start + 1)
    if name is not None and name.name == _PROBE:
        return [] if name.defines else _named(reading, probe, name, loc, known)
    if loc[-1:] == (_PROBE,):
        return [Completion(word, "key") for word in keys_at(probe, loc[:-1], _PROBE)]
    words = _outside(probe, loc, known) or _words(probe, loc)
    if words:
        return words
    return [Completion(word, "key") for word in keys_at(probe, loc, _PROBE)]


def _named(reading: Reading, probe: Reading, name: Name, loc: Loc, known: Known) -> list[Completion]:
    """Names of the kind that is wanted here."""
    if name.kind == names.ROLE:
        found = [Completion(word, names.ROLE) for word in known.roles]
        return found + [Completion(word, "function") for word in known.functions] if loc[-1:] == ("to",) else found
    if name.kind in (names.CLASS, names.TRAIT):
        words = known.classes if name.kind == names.CLASS else known.traits
        return [Completion(word, name.kind) for word in _unused(probe, loc, words)]
    if name.kind == names.DRAFT:
        kinds = (names.DRAFT, names.INJECT)
        return [Completion(word, kind) for kind in kinds for word in names.defined(reading, kind)]
    hints = _hints(reading, _TABLES.get(name.kind, ""))
    words = _unused(probe, loc, tuple(names.defined(reading, name.kind)))
    return [Completion(word, name.kind, hints.get(word, "")) for word in words]


def _unused(probe: Reading, loc: Loc, words: tuple[str, ...]) -> list[str]:
    """These without what stands in the same list, or under the same keys, already."""
    above = probe.find(loc[:-1])
    in_list = above is not None and (above.is_list or (loc[-2:-1] == ("raises",) and above.is_map))
    taken = {spot.text if above.is_list else spot.name for spot in probe.below(above)} if in_list else set()
    return [word for word in words if word not in taken]


def _hints(reading: Reading, table: str) -> dict[str, str]:
    spot = reading.section(table) if table else None
    if spot is None or not spot.is_map:
        return {}
    found = {}
    for entry in reading.below(spot):
        said = {each.name: each.text for each in reading.below(entry) if each.name in ("title", "name")}
        found[entry.name] = said.get("title") or said.get("name") or ""
    return found


def _outside(probe: Reading, loc: Loc, known: Known) -> list[Completion]:
    """What other files have to offer at this path."""
    path = tuple(step for step in loc if isinstance(step, str))
    schema = schema_of(probe)
    if schema is ScenarioFile and len(loc) == 1:
        words = {"chart": known.charts, "policy": known.policies, "case": known.cases}.get(path[0], ())
        return [Completion(word, path[0]) for word in words]
    if schema is ScenarioFile and (path[-1:] == ("functions",) or path[-2:] == ("needs", "by")):
        return [Completion(word, "function") for word in _unused(probe, loc, known.functions)]
    if schema is ChartFile and (path[-1:] in (("deputy",), ("between",)) or (path[:1] == ("links",) and path[-1:] in (
        ("from",), ("to",)
    ))):
        roles = probe.section("roles")
        return [Completion(spot.name, names.ROLE) for spot in (probe.below(roles) if roles is not None else ())]
    return []


def _words(probe: Reading, loc: Loc) -> list[Completion]:
    key = next((step for step in reversed(loc) if isinstance(step, str)), "")
    words = words_at(probe, loc, _PROBE)
    if not words and key == "effect":
        words = list(_EFFECTS)
    if not words and key in ("organised", "holding", "escalates"):
        words = list(_YES_NO)
    return [Completion(word, key) for word in _unused(probe, loc, tuple(words))]


def _ranked(items: list[Completion], typed: str) -> list[Completion]:
    """Those that begin with what was typed, then those that hold it."""
    typed = typed.casefold()
    begins = [item for item in items if item.word.startswith(typed)]
    return begins + [item for item in items if typed in item.word and not item.word.startswith(typed)]
