"""What a chart may get wrong beyond its names: its shape, and roles that nobody can ask."""

from __future__ import annotations

from app.authoring.report import Report
from app.authoring.schema.chart import ChartFile
from app.org.tables import ChartTables
from app.said import say


def check_chart(file: ChartFile, tables: ChartTables | None, report: Report) -> None:
    """Note what is wrong with a chart; `tables` is None where it could not be compiled."""
    _lonely(file, report)
    if tables is not None and tables.formation != file.formation:
        message = say("The chart says {formation}, but its links make it {formation2}.", formation=file.formation, formation2=tables.formation)
        report.add("SD801", ("formation",), message)


def _lonely(file: ChartFile, report: Report) -> None:
    """A role without any link takes part in nothing; a role that only asks may be a seat."""
    linked = {name for link in file.links for name in (*link.between, link.source, link.to)}
    for role_id in file.roles:
        if role_id not in linked and len(file.roles) > 1:
            report.add("SD802", ("roles", role_id), say("Nobody can ask `{role_id}`: no link leads to it.", role_id=role_id), key=True)
