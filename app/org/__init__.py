"""Who answers to whom: the only room that knows networkx.

Importing it is cheap: networkx is loaded when a chart is compiled, not before.
"""

from __future__ import annotations

from app.org.compile import compile_chart
from app.org.source import ChartSource, LinkSource, RoleSource
from app.org.tables import ChartTables, Role

__all__ = ["ChartSource", "ChartTables", "LinkSource", "Role", "RoleSource", "compile_chart"]
