"""A chart compiles to the same sorted tables everywhere, and is refused when it contradicts itself."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from org_charts import SHIPPED, both, chart, role, shipped

from app.errors import InputError
from app.org import compile_chart
from app.org.compile import digest_of
from app.org.source import ChartSource, LinkSource, faults

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
TELL_ALL = """
import sys
sys.path[:0] = sys.argv[1:]
from app.org import compile_chart, weak
from app.org.formation import recognise
from app.org.graph import to_graph
from app.org.walks import best_windows
from org_charts import SHIPPED, shipped
for name in SHIPPED:
    tables = compile_chart(shipped(name))
    print(repr(tables), recognise(to_graph(shipped(name))), best_windows(tables, 0, {"care", "comms", "legal"}, 4))
    print(weak.single_points(tables, 0), weak.absences(tables, 0), weak.gaps(tables, 0, "legal"))
"""


def run(script: str, hash_seed: str = "0") -> str:
    command = [sys.executable, "-c", script, str(ROOT), str(HERE)]
    environment = {"PYTHONHASHSEED": hash_seed, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout


def test_everything_about_a_chart_is_the_same_under_every_hash_seed() -> None:
    told = {run(TELL_ALL, seed) for seed in ("0", "1", "2")}
    assert len(told) == 1 and len(told.pop()) > 10_000


def test_reading_tables_and_finding_walks_loads_no_graph_library() -> None:
    script = (
        "import sys; sys.path[:0] = sys.argv[1:2]; import app.org, app.org.walks, app.org.reach, app.org.weak; "
        "print('networkx' in sys.modules)"
    )
    assert run(script).strip() == "False"


@pytest.mark.parametrize("name", SHIPPED)
def test_every_table_is_sorted_and_complete(name: str) -> None:
    tables = compile_chart(shipped(name))
    size = len(tables.roles)
    assert [role.id for role in tables.roles] == [role.id for role in shipped(name).roles]
    assert len(tables.links) == len(tables.reach) == len(tables.positions) == size
    for index in range(size):
        assert list(tables.links[index]) == sorted(tables.links[index])
        assert list(tables.reach[index]) == sorted(set(tables.reach[index]) - {index})
        assert list(tables.roles[index].functions) == sorted(tables.roles[index].functions)
    assert list(tables.hubs) == sorted(tables.hubs)


def test_one_way_links_reach_one_way() -> None:
    tables = compile_chart(chart((role("a"), role("b"), role("c")), (LinkSource("a", "b", 7), both("b", "c", 9))))
    assert tables.links == (((1, 7),), ((2, 9),), ((1, 9),))
    assert tables.reach == ((1, 2), (2,), (1,))


def test_the_formation_is_the_graphs_and_not_the_claim() -> None:
    claimed = replace(shipped("skylark-hub"), formation="honeycomb")
    assert compile_chart(claimed).formation == "hub-and-spoke"


def test_the_digest_is_of_the_content() -> None:
    source = shipped("skylark-hub")
    tables = compile_chart(source)
    assert len(tables.digest) == 64 and digest_of(tables) == tables.digest
    assert compile_chart(replace(source, links=source.links[::-1])).digest == tables.digest
    slower = replace(source.roles[3], reply_ms=source.roles[3].reply_ms + 1)
    changed = replace(source, roles=(*source.roles[:3], slower, *source.roles[4:]))
    assert compile_chart(changed).digest != tables.digest
    assert digest_of(replace(tables, hubs=())) != tables.digest


BROKEN: dict[str, tuple[ChartSource, str]] = {
    "empty": (chart((), ()), "no roles"),
    "twice": (chart((role("a"), role("a")), ()), "there twice"),
    "authority": (chart((role("a", authority=6),), ()), "not from 0 to 5"),
    "reply": (chart((role("a", reply_ms=-1),), ()), "negative"),
    "self-deputy": (chart((role("a", deputy="a"),), ()), "its own deputy"),
    "deputy": (chart((role("a", deputy="b"),), ()), "no role of the chart"),
    "function": (chart((role("a", "magic"),), ()), "unknown function"),
    "link": (chart((role("a"),), (LinkSource("a", "b", 1),)), "no role of the chart"),
    "loop": (chart((role("a"),), (LinkSource("a", "a", 1),)), "to itself"),
    "time": (chart((role("a"), role("b")), (LinkSource("a", "b", -1),)), "negative time"),
    "again": (chart((role("a"), role("b")), (both("a", "b"), LinkSource("b", "a", 1))), "said twice"),
}


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_a_chart_that_contradicts_itself_is_refused_with_a_sentence(name: str) -> None:
    source, told = BROKEN[name]
    with pytest.raises(InputError, match=told):
        compile_chart(source)


def test_all_faults_are_told_at_once_with_their_places() -> None:
    source = chart((role("a", "magic", deputy="x"), role("b", authority=9)), (LinkSource("a", "c", -5),))
    assert [(fault.part, fault.index, fault.field) for fault in faults(source)] == [
        ("roles", 0, "deputy"),
        ("roles", 0, "functions"),
        ("roles", 1, "authority"),
        ("links", 0, ""),
        ("links", 0, "takes"),
    ]


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_charts_have_no_faults(name: str) -> None:
    assert faults(shipped(name)) == ()
