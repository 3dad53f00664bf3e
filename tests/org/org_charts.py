"""Charts for these tests: the shipped ones read from their files, and small ones built in place."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from app.org.duty import parse_duty
from app.org.source import ChartSource, LinkSource, RoleSource
from app.units import parse_duration

FOLDER = Path(__file__).parents[2] / "scenarios" / "charts"
SHIPPED = tuple(f"skylark-{name}" for name in ("decentralised", "centralised", "hub", "multiple-hub", "honeycomb"))


@cache
def shipped(name: str) -> ChartSource:
    """A shipped chart as its author wrote it."""
    with (FOLDER / f"{name}.yaml").open(encoding="utf-8") as file:
        data = yaml.load(file, Loader=yaml.BaseLoader)
    roles = tuple(_role(role_id, entry) for role_id, entry in data["roles"].items())
    links = tuple(_link(entry) for entry in data["links"])
    return ChartSource(data["id"], data["title"], data["company"], data["formation"], roles, links)


def _role(role_id: str, entry: dict) -> RoleSource:
    return RoleSource(
        id=role_id,
        title=entry["title"],
        person=entry["person"],
        unit=entry["unit"],
        functions=tuple(entry["functions"]),
        authority=int(entry["authority"]),
        duty=parse_duty(entry.get("duty", "")),
        reply_ms=parse_duration(entry["reply"]),
        deputy=entry.get("deputy", ""),
    )


def _link(entry: dict) -> LinkSource:
    if "between" in entry:
        return LinkSource(*entry["between"], parse_duration(entry["takes"]), both=True)
    return LinkSource(entry["from"], entry["to"], parse_duration(entry["takes"]))


def chart(roles: tuple[RoleSource, ...], links: tuple[LinkSource, ...]) -> ChartSource:
    """A chart whose name and claim do not matter."""
    return ChartSource("test", "Test", "Test Ltd", "", roles, links)


def role(
    role_id: str, *functions: str, authority: int = 0, reply_ms: int = 10, duty: str = "", deputy: str = ""
) -> RoleSource:
    """One role, by what a test is about."""
    return RoleSource(role_id, role_id, "", "", functions, authority, parse_duty(duty), reply_ms, deputy)


def both(first: str, second: str, takes_ms: int = 1) -> LinkSource:
    """A link that goes both ways."""
    return LinkSource(first, second, takes_ms, both=True)


def graph_chart(edges: list[tuple[int, int]], functions: list[tuple[str, ...]]) -> ChartSource:
    """A chart from numbered edges and the functions of each role."""
    roles = tuple(role(f"r{index}", *held) for index, held in enumerate(functions))
    return chart(roles, tuple(both(f"r{a}", f"r{b}") for a, b in sorted({(min(e), max(e)) for e in edges})))
