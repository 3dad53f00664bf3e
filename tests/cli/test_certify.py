"""certify and verify, as one types them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.wiring.application import App
from tests.cli.conftest import Said
from tests.deciding.making import DECIDER, NAME, PASSPHRASE, earned, sealed, with_level

Say = Callable[..., Said]
PROGRAMME = with_level(valid_months=1_200)
"""These verbs ask the machine's own clock, so what they issue has to hold for a while."""


@pytest.fixture
def exam(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The home, where a set was sat and there is a key; its passphrase is in the environment."""
    with earned(home, PROGRAMME) as app:
        sealed(app)
    monkeypatch.setattr(App, "_programme", lambda self, digest: PROGRAMME if digest == PROGRAMME.digest else None)
    monkeypatch.setenv("STORMDRILL_PASSPHRASE", PASSPHRASE)


def certified(say: Say) -> str:
    assert say("certify", "propose").code == 0
    done = say("certify", "confirm", "--all", "--by", DECIDER, "--folder", "out", "--json")
    assert done.code == 0, done
    return json.loads(done.out)[0]["certificate"]["number"]


def test_from_a_set_to_a_badge_that_a_stranger_can_check(say: Say, exam: None, work: Path, tmp_path: Path) -> None:
    number = certified(say)
    assert sorted(file.suffix for file in (work / "out").iterdir()) == [".jwt", ".pdf", ".png"]
    assert say("certify", "key", "export", "--out", "issuers.json").code == 0
    assert say("certify", "revocations", "--out", "list.jwt").code == 0
    stranger = ("--home", tmp_path / "stranger", "--issuers", "issuers.json", "--revoked", "list.jwt")
    for end in ("jwt", "png"):
        checked = say("verify", f"out/{number}.{end}", *stranger)
        assert checked.code == 0 and checked.out.startswith("valid: "), checked
    assert say("verify", "list.jwt", *stranger[:4]).code == 0
    assert say("verify", f"out/{number}.jwt", *stranger[:2]).out.startswith("unknown issuer: ")
    assert not (tmp_path / "stranger").exists()


def test_revoking_and_its_history(say: Say, exam: None) -> None:
    number = certified(say)
    assert "needs a ground" in say("certify", "revoke", number, "--by", DECIDER).sentence()
    assert say("certify", "revoke", number, "--by", DECIDER, "--ground", "proven").code == 0
    told = json.loads(say("certify", "history", number, "--json").out)
    assert (told["state"], [each["kind"] for each in told["events"]]) == ("revoked", ["issued", "revoked"])
    assert say("verify", f"out/{number}.jwt").out.startswith("revoked: ")
    appeal = json.loads(say("certify", "appeal", number, "--by", NAME, "--ground", "no", "--json").out)["appeal"]
    assert say("certify", "allow", appeal, "--by", DECIDER, "--ground", "hm").code == 1
    assert say("certify", "allow", appeal, "--by", "Ada Appeals", "--ground", "a mistake").code == 0
    assert say("verify", f"out/{number}.jwt").out.startswith("valid: ")


def test_a_refused_proposal_is_told_and_the_exit_code_says_so(say: Say, exam: None) -> None:
    say("certify", "propose")
    done = say("certify", "confirm", "1", "--by", NAME)
    assert done.code == 1 and "themselves" in done.err and done.out == ""
    assert [each["id"] for each in json.loads(say("certify", "waiting", "--json").out)] == [1]
    assert say("certify", "decline", "1", "--by", DECIDER, "--ground", "no").code == 0
    assert say("certify", "confirm", "--all", "--by", DECIDER).out == "Nothing waits for a decision.\n"


@pytest.mark.parametrize("words", [
    ("confirm",), ("confirm", "1", "--all", "--by", "X"), ("confirm", "one", "--by", "X"), ("propose", "1"),
    ("revoke", "--by", "X", "--ground", "y"), ("revocations",), ("key",), ("key", "burn"), ("key", "export"), ("print",),
    ("suspend", "a", "b", "--by", "X", "--ground", "y"), ("decline", "--all"), ("allow", "1", "2"), ("sing",),
    ("confirm", "1", "--passphrase-fd", "x"),
])  # fmt: skip
def test_what_makes_no_sense_is_usage(say: Say, exam: None, words: tuple[str, ...]) -> None:
    done = say("certify", *words)
    assert done.code == 2 and done.sentence()


def test_the_passphrase_comes_from_a_file_or_a_descriptor_and_never_from_the_line(
    say: Say, exam: None, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("STORMDRILL_PASSPHRASE")
    (work / "pass").write_text(PASSPHRASE + "\nmore\n")
    assert say("certify", "revocations", "--out", "a.jwt", "--passphrase-file", "pass").code == 0
    reading, writing = os.pipe()
    os.write(writing, PASSPHRASE.encode())
    os.close(writing)
    assert say("certify", "revocations", "--out", "b.jwt", "--passphrase-fd", reading).code == 0
    (work / "wrong").write_text("not this one")
    assert "does not open" in say("certify", "revocations", "--out", "c.jwt", "--passphrase-file", "wrong").sentence()
    assert say("certify", "revocations", "--out", "c.jwt", "--passphrase-file", "nowhere").code == 2
    assert say("certify", "revocations", "--out", "c.jwt", "--passphrase-fd", 987).code == 2
    assert say("certify", "revocations", "--out", "c.jwt").code == 2 and not (work / "c.jwt").exists()


def test_a_lost_key_is_a_sentence(say: Say, exam: None, home: Path) -> None:
    number = certified(say)
    for file in (home / "keys").glob("issuer-*.pem"):
        file.unlink()
    done = say("certify", "revocations", "--out", "list.jwt")
    assert done.code == 1 and "can still be checked" in done.sentence()
    assert say("verify", f"out/{number}.jwt").out.startswith("valid: ")


def test_a_changed_badge_is_altered_in_every_kind_of_file(say: Say, exam: None, work: Path) -> None:
    number = certified(say)
    badge, picture = (work / f"out/{number}.jwt").read_text(), (work / f"out/{number}.png").read_bytes()
    files = {
        "changed.jwt": badge[:-8].encode() + b"AAAAAAAA", "changed.png": picture.replace(badge[:40].encode(), b"x" * 40),
        "cut.png": picture[:-20],
        "changed.json": json.dumps({"type": "EnvelopedVerifiableCredential",
                                    "id": "data:application/vc+jwt," + badge[:-8] + "AAAAAAAA"}).encode(),
    }  # fmt: skip
    for name, content in files.items():
        (work / name).write_bytes(content)
        done = say("verify", name)
        assert done.code == 1 and done.out.startswith("altered: "), (name, done)
    (work / "whole.json").write_text(json.dumps({"id": "data:application/vc+jwt," + badge}))
    assert say("verify", "whole.json").out.startswith("valid: ")


@pytest.mark.parametrize("content", [b"", b"hello", b"{}", b"\xff\xfe\0", b'{"credentialSubject":{}}', b"[1,2", b"%PDF-1.7"])
def test_a_file_of_another_kind_is_said_to_be_one(say: Say, work: Path, content: bytes) -> None:
    (work / "file").write_bytes(content)
    assert say("verify", "file").code == 2
    assert say("verify", "nowhere").code == 2 and say("verify", ".").code == 2


def test_a_record_is_handed_to_whoever_checks_records(say: Say, exam: None, home: Path, work: Path) -> None:
    from app.paths import Paths
    from app.storage.database import Database

    with Database(Paths.under(home).database) as database:
        text = database.row("SELECT record FROM attempts LIMIT 1")["record"]
    (work / "run.jsonl").write_text(text)
    assert say("verify", "run.jsonl").out.startswith("valid: ")
    (work / "run.jsonl").write_text(text.replace('"seed":', '"seed":1', 1))
    done = say("verify", "run.jsonl", "--json")
    assert done.code == 1 and json.loads(done.out)["answer"] == "altered"


def test_a_scenarios_bundle_is_whole_or_altered(say: Say, blank: Path, work: Path) -> None:
    assert say("bundle", blank, "--out", "blank.stormdrill").code == 0
    done = say("verify", "blank.stormdrill")
    assert done.code == 0 and "not signed" in done.out
    whole = (work / "blank.stormdrill").read_bytes()
    (work / "blank.stormdrill").write_bytes(whole[:-30])
    assert say("verify", "blank.stormdrill").code != 0


def test_a_list_that_is_not_believed_checks_nothing(say: Say, exam: None, work: Path) -> None:
    number = certified(say)
    assert say("certify", "revocations", "--out", "list.jwt").code == 0
    text = (work / "list.jwt").read_text().strip()
    (work / "list.jwt").write_text(text[:-8] + "AAAAAAAA")
    done = say("verify", f"out/{number}.jwt", "--revoked", "list.jwt")
    assert done.code == 2 and "not believed" in done.sentence()


def test_neither_verb_imports_qt(start: Callable[..., Said], work: Path) -> None:
    program = (
        "import main\nmain.main(['certify', 'propose'])\nopen('a.jwt', 'w').write('a.b.c')\nmain.main(['verify', 'a.jwt'])\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken'))])"
    )
    assert start(program=program).out.endswith("[]\n")


def test_page_and_badge_can_be_printed_again_to_the_byte(say: Say, exam: None, work: Path) -> None:
    number = certified(say)
    before = {file.name: file.read_bytes() for file in (work / "out").iterdir()}
    done = say("certify", "print", number, "--folder", "again", "--json")
    assert {Path(file).name: Path(file).read_bytes() for file in json.loads(done.out)} == before
    assert "no certificate" in say("certify", "print", "SD-0").sentence()
