"""Homes for HR's rooms: people who sat exams, through the services that take them in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.certification.programme import Level, Programme
from app.wiring import App
from tests.collecting import making
from tests.deciding.making import PASSPHRASE, PROGRAMME, opened, sealed, sit

__all__ = ["PASSPHRASE", "PROGRAMME", "Level", "Programme", "fill_statistics", "full", "waiting_home"]
PEOPLE = (("00417", "Kim Example", "Care"), ("00918", "Ada Lindqvist", "Care"), ("01100", "Emre <b>Yildiz</b>", "Comms"))


@contextmanager
def waiting_home(folder: Path, key: bool = True) -> Iterator[App]:
    """Three people who earned a certificate, the second one supervised by Ines Okafor; proposed already."""
    app = opened(folder)
    with app:
        app.programmes.by_digest = lambda digest: PROGRAMME if digest == PROGRAMME.digest else None  # type: ignore[method-assign]
        app.people.put_many([(number, name, unit, "en") for number, name, unit in PEOPLE], app.clock.wall_ms())
        for place, (number, _, _) in enumerate(PEOPLE):
            how = {"supervised_by": "Ines Okafor"} if place == 1 else {}
            sit(app, name=f"set-{place}", person=number, set_seed=7 + place, **how)
        app.deciding.propose(app.clock.wall_ms())
        if key:
            sealed(app)
        yield app


@contextmanager
def full(folder: Path) -> Iterator[App]:
    """A home that looks like one after a year."""
    with waiting_home(folder) as app:
        first = app.deciding.waiting()[0].id
        app.deciding.confirm([first], "Robin Ekström", sealed(app), app.clock.wall_ms(), "well done")
        sit(app, name="set-9", person=PEOPLE[2][0], player="idle", set_seed=99)
        number = app.deciding.certificates.all()[0].number
        app.deciding.suspend(number, "Robin Ekström", "The laptop's log is being looked at.", app.clock.wall_ms())
        app.deciding.appeals.lodge(number, "Kim Example", "I was there all the time.", app.clock.wall_ms())
        fill_statistics(app)
        laptop = making.handed_over(folder / "other")
        app.collecting.collect([laptop], workers=1)
        yield app


def fill_statistics(app: App, people: int = 120) -> None:
    """Many people with certificates and attempts, straight into the tables: pictures only count them."""
    units = ("Care", "Comms", "Operations", "Legal")
    programme = app.programmes.all()[0]
    today = app.standing.today()
    rows = [(f"p{n:05d}", f"Person {n}", units[n % 3] if n % 40 else units[3], "en") for n in range(people)]
    app.people.put_many(rows, app.clock.wall_ms())
    now = app.clock.wall_ms()
    with app.database.transaction() as connection:
        for n in range(people):
            _one(connection, n, programme, today, now)


def _one(connection: object, n: int, programme: Programme, today: object, now: int) -> None:
    day, number = 86_400_000, f"p{n:05d}"
    level = programme.levels[n % 3 if n % 2 else 0]
    issued = now - (n * 37 % 700) * day
    until = today.replace(year=today.year + (1 if n % 5 else -1)).isoformat() if n % 7 else today.isoformat()
    if n % 4:
        connection.execute(
            "INSERT INTO certificates (number, person, person_hash, name, programme, programme_digest, programme_title, level, level_title,"
            " company, issued_wall_ms, valid_from, valid_until, supervised_by, cut, provisional, evidence, state, badge, kid)"
            " VALUES (?, ?, 'h', ?, ?, 'd', ?, ?, ?, 'Skylark Air', ?, '2024-01-01', ?, '', '{\"mean\": 7000, \"cuts\": []}', 0,"
            " '{\"set\": \"x\"}', 'valid', '', 'k')",
            (f"c{n:05d}", number, f"Person {n}", programme.id, programme.title, level.id, level.title, issued, until))  # fmt: skip
    connection.execute(
        "INSERT INTO exam_sets (id, person, person_hash, programme, programme_digest, level, kind, number, seed, supervised_by, opened_wall_ms,"
        " closed_wall_ms, status, installation) VALUES (?, ?, 'h', ?, ?, ?, 'whole', 1, 1, 'Ines Okafor', ?, ?, 'closed', 'i')",
        (f"s{n:05d}", number, programme.id, programme.digest, level.id, issued - day, issued))  # fmt: skip
    for place in range(level.drills):
        score = 5_000 + (n * 131 + place * 977) % 4_500
        dims = {name: 2_000 + (n * 59 + place * 331 + weight * 700) % 7_500
                for weight, name in enumerate(("triage", "response", "timeliness", "escalation", "containment", "order"))}  # fmt: skip
        connection.execute(
            "INSERT INTO attempts (head, exam_set, position, person, person_hash, installation, scenario, scenario_digest, programme_digest, level,"
            " seed, started_wall_ms, ended_wall_ms, status, score, scaled, cut, provisional, passed, critical, serious, dimensions, supervised_by,"
            " ledger_digest, collected, taken_wall_ms, record) VALUES (?, ?, ?, ?, 'h', 'i', 's', 'd', ?, ?, 1, ?, ?, 'ended', ?, ?, 7000, 0, 1, 0, 0,"
            " ?, 'Ines Okafor', 'l', 1, ?, '')",
            (f"h{n:05d}-{place}", f"s{n:05d}", place, number, programme.digest, level.id, issued - day, issued, score, score,
             str(dims).replace("'", '"'), issued))  # fmt: skip


STEPS = {
    "inst": "room.show_view('installations')",
    "store": "room.show_view('store')",
    "enrol": "room.show_view('installations'); room.installations._enrol.click()",
    "take": "room.taking.take([home / 'other' / 'laptop.handover.zip']); spin(2500)",
    "whatif": "room.what_if.who.setText('Lena Brandt'); room.what_if.slider.setValue(75); room.what_if._look.click(); spin(800); room._area.verticalScrollBar().setValue(9999)",
    "table": "room.passes.toggle.click(); room.dimensions.toggle.click()",
    "name": "room.decider.name.setText('Ines Okafor')",
    "robin": "room.decider.name.setText('Lena Brandt')",
    "second": "room.waiting.table.selectRow(1)",
    "third": "room.waiting.table.selectRow(2)",
    "lines": "[b for b in room.findChildren(__import__('app.ui.widgets.buttons',fromlist=['Button']).Button) if b.text().startswith('Show the lines') and b.isVisible()][0].click()",
    "confirm": "room.waiting._all.click(); room.waiting._confirm.click()",
    "issue": "room.bar.field('passphrase')._field.setText(hr_homes.PASSPHRASE); room.bar._check(); room.bar._go.click(); spin(2500)",
    "look": "room.issued._look.click()",
    "certs": "room._show('certificates')",
    "history": "room._show('history')",
    "key": "room._show('key')",
}
