"""The whole way, two machines and no network: roster, laptop, exam, hand-over, collecting, decision, badge, revocation, erasure."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from app.clock import ManualClock, SystemClock
from app.paths import Paths
from app.settings import Settings
from app.wiring import open_app
from tests.authoring.files import SHIPPED
from tests.collecting.making import played

PIN = "2468"
ROSTER = "Employee No;Full name;Unit;E-mail;Manager\n00417;Kim Example;Hub;kim@example.org;00001\n00001;Robin Beside;Hub;;\n"
DRILLS = 4
NAME = "HR-Lead O'Brien"


@pytest.fixture
def hands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """Two homes with the house's own edition of the shipped programme, and a passphrase."""
    programme = (SHIPPED / "programmes" / "crisis-desk.yaml").read_text(encoding="utf-8")
    homes = {name: tmp_path / name for name in ("hr", "laptop")}
    for home in homes.values():
        folder = home / "scenarios" / "programmes"
        folder.mkdir(parents=True)
        (folder / "crisis-desk.yaml").write_text(programme.replace("Your company", "Skylark Air"), encoding="utf-8")
    monkeypatch.setenv("STORMDRILL_PASSPHRASE", "a lamp, a loaf, a ladder")
    return homes


def sit(home: Path) -> None:
    """Kim sits a set of the first level on the laptop; a robot's hand plays rightly."""
    clock = ManualClock(wall_ms=SystemClock().wall_ms() - 6 * 3_600_000)
    with open_app(Paths.under(home), Settings(), clock) as app:
        app.signing_in.set_pin("00417", PIN)
        app.library.rebuild()
        app.sittings.admit("00417", PIN)
        name = app.sittings.open("00417", "crisis-desk", "responder", honoured=True)
        for _ in range(DRILLS):
            session = app.sittings.begin(name)
            session.start()
            played(app, session, "skilled:1000")
            clock.move(120_000)
        app.handing_over.hand_over(home / "exams.zip")


def test_from_roster_to_badge_and_back(say, work: Path, hands: dict[str, Path]) -> None:
    def on(home: str, *words: object):
        said = say("--home", hands[home], *words)
        assert "Traceback" not in said.err
        return said

    def fine(home: str, *words: object):
        said = on(home, *words)
        assert said.code == 0, (words, said.out, said.err)
        return said

    (work / "roster.csv").write_text(ROSTER, encoding="utf-8")
    fine("hr", "people", "import", "roster.csv", "--dry-run")
    fine("hr", "people", "import", "roster.csv")
    fine("hr", "people", "hand-out", "--out", "laptop.people")
    fine("laptop", "people", "take", "laptop.people")

    sit(hands["laptop"])
    refused = on("hr", "collect", hands["laptop"] / "exams.zip")
    assert refused.code == 1  # nobody has enrolled that laptop
    taken = json.loads(fine("hr", "collect", hands["laptop"] / "exams.zip", "--enrol", "--json").out)
    again = json.loads(fine("hr", "collect", hands["laptop"] / "exams.zip", "--json").out)
    assert taken["taken"] == DRILLS and again["taken"] == 0 and again["known"] == DRILLS

    fine("hr", "certify", "key", "new")
    fine("hr", "certify", "key", "export", "--out", "issuers.json", "--name", "Skylark Air")
    fine("hr", "certify", "propose")
    waiting = json.loads(fine("hr", "certify", "waiting", "--json").out)
    assert len(waiting) == 1
    fine("hr", "certify", "confirm", "--all", "--by", NAME, "--ground", "All four drills seen.", "--folder", work)
    fine("hr", "certify", "propose")
    assert json.loads(fine("hr", "certify", "waiting", "--json").out) == []  # what was decided is not proposed again
    badge = next(work.glob("*.jwt"))
    assert next(work.glob("*.pdf")).read_bytes().startswith(b"%PDF-") and next(work.glob("*.png")).exists()
    for file in (badge, next(work.glob("*.png"))):
        assert on("laptop", "verify", file, "--issuers", "issuers.json").code == 0
    assert on("laptop", "verify", badge).code == 1  # an issuer that this home does not know

    for what in ("certificates", "attempts", "ledger", "standing"):
        for form in ("csv", "xlsx", "jsonl"):
            fine("hr", "export", what, "--format", form, "--out", f"{what}.{form}", "--who", NAME)
    rows = list(csv.DictReader((work / "certificates.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 1 and "00417" in rows[0].values() and "Kim Example" in rows[0].values()

    row = json.loads((work / "certificates.jsonl").read_text(encoding="utf-8").splitlines()[0])
    number = row["certificate"]
    assert row["provisional"] is True and row["supervised_by"] == ""
    fine("hr", "certify", "revoke", number, "--by", NAME, "--ground", "The supervisor was not there.")
    fine("hr", "certify", "revocations", "--out", "revoked.jwt")
    told = on("laptop", "verify", badge, "--issuers", "issuers.json", "--revoked", "revoked.jwt", "--json")
    assert told.code == 1 and json.loads(told.out)["answer"] == "revoked"

    fine("hr", "people", "export", "00417", "--out", "kim.zip")
    fine("hr", "people", "erase", "00417", "--certificates", "keep", "--reason", "Asked to be forgotten.",
         "--by", NAME)
    assert on("hr", "people", "export", "00417", "--out", "again.zip").code == 1
    assert on("laptop", "verify", badge, "--issuers", "issuers.json").code == 0  # what was handed out can still be checked
