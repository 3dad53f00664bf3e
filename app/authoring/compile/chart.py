"""A chart file to the chart tables."""

from __future__ import annotations

from app.authoring.report import Report
from app.authoring.schema.chart import ChartFile
from app.errors import InputError
from app.org import ChartSource, ChartTables, LinkSource, RoleSource, compile_chart
from app.said import say


def source_of(chart: ChartFile) -> ChartSource:
    """The chart as `app.org` takes it."""
    roles = tuple(
        RoleSource(
            id=role_id,
            title=role.title,
            person=role.person,
            unit=role.unit,
            functions=tuple(role.functions),
            authority=role.authority,
            duty=role.duty,
            reply_ms=role.reply,
            deputy=role.deputy,
        )
        for role_id, role in chart.roles.items()
    )
    links = tuple(
        LinkSource(*link.between, link.takes, True) if link.between else LinkSource(link.source, link.to, link.takes)
        for link in chart.links
    )
    return ChartSource(chart.id, chart.title, chart.company, chart.formation, roles, links)


def compile_tables(chart: ChartFile, report: Report) -> ChartTables | None:
    """The compiled chart; None with problems noted if it contradicts itself."""
    before = len(report.problems)
    _deputies(chart, report)
    _links(chart, report)
    if len(report.problems) > before:
        return None
    try:
        return compile_chart(source_of(chart))
    except InputError as trouble:
        report.add("SD810", ("roles",), trouble.message, key=True)
        return None


def _deputies(chart: ChartFile, report: Report) -> None:
    for role_id, role in chart.roles.items():
        if role.deputy == role_id:
            report.add("SD805", ("roles", role_id, "deputy"), say("`{role_id}` cannot be its own deputy.", role_id=role_id))
        elif role.deputy and role.deputy not in chart.roles:
            report.unknown("SD803", ("roles", role_id, "deputy"), "role", role.deputy, chart.roles)


def _links(chart: ChartFile, report: Report) -> None:
    told: set[tuple[str, str]] = set()
    for index, link in enumerate(chart.links):
        loc = ("links", index)
        asker, asked = link.between or (link.source, link.to)
        keys = ("between", "between") if link.between else ("from", "to")
        for key, name in zip(keys, (asker, asked)):
            if name not in chart.roles:
                report.unknown("SD804", (*loc, key), "role", name, chart.roles)
        if asker == asked:
            report.add("SD807", loc, say("This link leads from `{asker}` to itself.", asker=asker))
        pairs = [(asker, asked), (asked, asker)] if link.between else [(asker, asked)]
        if any(pair in told for pair in pairs) and asker != asked:
            report.add("SD808", loc, say("It was already said how `{asker}` asks `{asked}`.", asker=asker, asked=asked))
        told.update(pairs)
