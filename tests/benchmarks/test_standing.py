"""Standing of many people beside that of few: what is asked for one page or team does not grow with the company."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

import pytest

from tests.programmes.filling import add_certificates, add_people
from tests.services.test_standing import PROGRAMME, Desk, days

pytestmark = pytest.mark.benchmark

FEW, MANY = 2_000, 100_000
_ROUNDS = 5


def desk_of(folder: Path, number: int) -> Desk:
    desk = Desk(folder)
    add_people(desk.database, [(f"{n:06d}", f"Person {n}", f"Unit {n % 300}") for n in range(number)])
    desk.database.write("UPDATE people SET manager = '9' WHERE id < '000020'")
    add_certificates(desk.database, [
        (f"C{n}-{turn}", f"{n:06d}", level, days(-700 + n * 37 % 600 + turn * 100), days(-335 + n * 37 % 600 + turn * 100), "valid")
        for n in range(number) for turn, level in enumerate(("responder", "responder", "triage-lead")) if (n + turn) % 3
    ])  # fmt: skip
    return desk


def cost(work: Callable[[], object]) -> float:
    found = []
    for _ in range(_ROUNDS):
        begin = process_time()
        work()
        found.append(process_time() - begin)
    return median(found)


def test_a_page_a_team_and_a_person_cost_the_same_in_a_large_company(tmp_path: Path) -> None:
    few, many = desk_of(tmp_path / "few", FEW), desk_of(tmp_path / "many", MANY)
    told = {}
    for name, work in {
        "page": lambda desk: next(desk.standing.pages(PROGRAMME)),
        "person": lambda desk: desk.standing.of("000007", PROGRAMME),
        "everybody, a person": lambda desk: sum(1 for page in desk.standing.pages(PROGRAMME) for _ in page),
    }.items():
        share = MANY / FEW if name.startswith("everybody") else 1
        told[name] = cost(lambda work=work: work(many)) / cost(lambda work=work: work(few)) / share
    print(f"\n{MANY:,} people beside {FEW:,}: " + ", ".join(f"{name} {ratio:.2f}" for name, ratio in told.items()))
    few.database.close()
    many.database.close()
    assert all(ratio <= 3 for ratio in told.values())
