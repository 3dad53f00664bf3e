"""From the authored chart to plain tables: once, here, so that nobody else needs a graph library."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, replace
from operator import attrgetter

from app.errors import InputError
from app.org.formation import recognise
from app.org.graph import links_of, neighbours_of, reach_of, to_graph
from app.org.layout import positions
from app.org.source import ChartSource, RoleSource, faults
from app.org.tables import ChartTables, Role

_CHART = tuple(each.name for each in fields(ChartTables))
_of_chart, _of_role = attrgetter(*_CHART), attrgetter(*(each.name for each in fields(Role)))


def compile_chart(source: ChartSource) -> ChartTables:
    """Compile a chart; its formation is what the graph is recognised as, whatever was claimed.

    Raises: InputError if the chart contradicts itself; `app.org.source.faults` tells all of it.
    """
    found = faults(source)
    if found:
        raise InputError(found[0].message, "Check the chart: nothing of it was compiled.")
    graph = to_graph(source)
    findings = recognise(graph)
    place = {role.id: index for index, role in enumerate(source.roles)}
    tables = ChartTables(
        id=source.id,
        title=source.title,
        formation=findings.formation,
        roles=tuple(_role(role, place) for role in source.roles),
        links=links_of(graph),
        reach=reach_of(graph),
        positions=positions(neighbours_of(graph), findings.hubs),
        hubs=findings.hubs,
        digest="",
    )
    return replace(tables, digest=digest_of(tables))


def digest_of(chart: ChartTables) -> str:
    """SHA-256 over the canonical JSON of everything in the tables but the digest itself."""
    # As `dataclasses.astuple`, which would copy every word of it anew.
    values = dict(zip(_CHART, _of_chart(chart))) | {"roles": tuple(map(_of_role, chart.roles)), "digest": ""}
    text = json.dumps(tuple(values.values()), ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _role(role: RoleSource, place: dict[str, int]) -> Role:
    return Role(
        id=role.id,
        title=role.title,
        person=role.person,
        unit=role.unit,
        functions=tuple(sorted(set(role.functions))),
        authority=role.authority,
        duty=role.duty,
        reply_ms=role.reply_ms,
        deputy=place.get(role.deputy, -1),
    )
