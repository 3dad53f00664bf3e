"""The record: it makes the same drill at every step, and no byte of it changes unseen."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.clock import ManualClock
from app.engine import commands as c
from app.engine.record import Entry, Record, canonical, chained, end_hash, read_record, record_text, verify_chain
from app.engine.replay import commands_of, fold, fold_record
from app.errors import InputError, NotRecomputableError, RecordError, RefusedError, StormdrillError
from app.services.recording import LooseRecorder
from app.services.replaying import recompute, replay, signature_problems
from app.services.session import DrillSession
from tests.helpers import build as b
from tests.services.desk import ASK, CLIP, JOKE, LATE, act, exam, home, practice, scenario

POSTS = st.sampled_from([CLIP, ASK, JOKE, LATE, 7])
COMMANDS = st.one_of(
    st.builds(c.Classify, st.just(0), POSTS, st.sampled_from(["claim", "question", "noise", "no-such"])),
    st.builds(c.Dispose, st.just(0), POSTS, st.sampled_from(["restore", "hide", "monitor", "share", "let-stand"])),
    st.builds(c.Publish, st.just(0), POSTS, st.integers(-1, 4)),
    st.builds(c.Recall, st.just(0), POSTS),
    st.builds(c.Escalate, st.just(0), POSTS, st.sampled_from([(b.LEAD, b.CARE), (b.CARE,), ()]), st.integers(-1, 3)),
    st.builds(c.Queue, st.just(0), st.integers(0, 1), st.sampled_from(["hold", "run"])),
    st.builds(c.Merge, st.just(0), st.sampled_from([(CLIP, LATE), (ASK,), (ASK, JOKE)])),
    st.builds(c.End, st.just(0)),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 40_000), COMMANDS), max_size=25), st.integers(0, 2**31))
def test_at_every_step_the_folded_record_is_the_drill(acts: list, seed: int) -> None:
    with TemporaryDirectory() as folder, home(Path(folder)) as app:
        session = practice(app, seed)
        for wait, command in acts:
            app.clock.move(wait)
            try:
                session.command(command)
            except RefusedError:
                session.tick()
            if session.over:
                break
            folded = fold(scenario(), seed, commands_of(app.runs.record(session.run)))
            folded.advance(session.drill.now_ms)
            assert folded.digest() == session.drill.digest()
            assert folded.state == session.drill.state
        if not session.over:
            session.end()
        assert app.history.replay(session.run).valid


@cache
def _record_file() -> bytes:
    """A finished, signed exam record of seven commands."""
    clock = ManualClock()
    with TemporaryDirectory() as folder, home(Path(folder), clock) as app:
        session = exam(app)
        act(session, clock)
        session.end()
        return app.history.export(session.run, Path(folder) / "record.jsonl").read_bytes()


def _holds(content: bytes) -> bool:
    try:
        record = read_record(content.decode("ascii"))
    except (UnicodeDecodeError, StormdrillError):
        return False
    return not verify_chain(record) and not signature_problems(record) and record.footer is not None


def test_an_untouched_record_holds() -> None:
    assert _holds(_record_file())


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_no_byte_can_be_changed_unseen(data: st.DataObject) -> None:
    content = bytearray(_record_file())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] = data.draw(st.integers(0, 255).filter(lambda value: value != content[place]))
    assert not _holds(bytes(content))


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_nothing_can_be_cut_out_or_put_in_unseen(data: st.DataObject) -> None:
    content = _record_file()
    start = data.draw(st.integers(0, len(content) - 1))
    end = data.draw(st.integers(start, len(content)))
    put_in = data.draw(st.binary(max_size=8))
    changed = content[:start] + put_in + content[end:]
    assert changed == content or not _holds(changed)


def test_a_whole_command_cannot_be_taken_out_or_moved() -> None:
    lines = _record_file().decode().splitlines(keepends=True)
    for number in range(1, len(lines) - 1):
        assert not _holds("".join(lines[:number] + lines[number + 1 :]).encode())
    assert not _holds("".join([lines[0], lines[2], lines[1], *lines[3:]]).encode())
    assert not _holds("".join(lines[:-1]).encode())


def test_a_record_chained_anew_by_another_hand_is_found_by_its_signature() -> None:
    record = read_record(_record_file().decode())
    entries, last = [], record.header_hash
    for entry in record.entries:
        command = ["classify", entry.drill_ms, 0, "danger"] if entry.seq == 1 else entry.command
        entries.append(chained(last, entry.seq, entry.drill_ms, entry.wall_ms, entry.mono_ms, command))
        last = entries[-1].hash
    forged = replace(record, entries=tuple(entries), footer_hash=end_hash(last, record.footer))
    assert verify_chain(forged) == []
    assert signature_problems(forged) == ["The signature does not hold: something was changed after signing."]


def test_a_record_signed_by_another_installation_is_found(tmp_path: Path) -> None:
    record = read_record(_record_file().decode())
    with home(tmp_path) as other:
        key = other.installation
        forged = replace(record, key=key.public_key, signature=key.sign(record.footer_hash))
    assert "another installation" in signature_problems(forged)[0]


def test_a_robots_record_is_valid_unsigned_and_suspect_if_signed() -> None:
    record = read_record(_record_file().decode())
    robot = replace(record, header=replace(record.header, actor="player", player="playbook"))
    assert "which no installation does" in signature_problems(robot)[0]
    assert signature_problems(replace(robot, key="", signature="")) == []
    assert signature_problems(replace(record, key="", signature="")) == ["The record is not signed."]


def test_what_is_written_is_read_back() -> None:
    text = _record_file().decode()
    assert record_text(read_record(text)) == text


def test_a_record_without_an_end_can_be_folded_but_is_not_valid(tmp_path: Path) -> None:
    record = replace(read_record(_record_file().decode()), footer=None, footer_hash="", key="", signature="")
    result = recompute(record, lambda header: scenario())
    assert not result.valid
    assert "no end" in result.problems[0]


def test_an_end_that_claims_another_drill_is_found() -> None:
    record = read_record(_record_file().decode())
    claimed = replace(record, footer=replace(record.footer, digest="0" * 64, ledger_digest="1" * 64))
    problems = " ".join(recompute(claimed, lambda header: scenario()).problems)
    assert "is not the one its commands make" in problems
    assert "ledger" in problems


@pytest.mark.parametrize(
    ("text", "kind", "sentence"),
    [
        ("", InputError, "not a Stormdrill record"),
        ("PK\x03\x04", InputError, "not a Stormdrill record"),
        ('{"title":"something else"}\n', InputError, "not a Stormdrill record"),
        ("[" * 90_000, InputError, "not a Stormdrill record"),
    ],
)
def test_what_is_no_record_is_said_to_be_none(text: str, kind: type, sentence: str) -> None:
    with pytest.raises(kind, match=sentence):
        read_record(text)


HOSTILE = [
    "",
    "null",
    "[]",
    "[" * 50_000 + "]" * 50_000,
    "9" * 6_000,
    '{"footer":{}}',
    '{"seq":1}',
    "{" + '"a":' * 20_000,
    " " * 200_000,
    canonical(Entry(1, 1, 1, 1, ["classify", 1, 0, "claim"], "")._asdict()).replace('"seq":1', '"seq":1.0'),
    canonical({**Entry(1, 1, 1, 1, [], "x" * 64)._asdict()}),
    canonical({**Entry(2**60, 1, 1, 1, [], "")._asdict()}),
    canonical({**Entry(True, 1, 1, 1, [], "")._asdict()}),
    canonical({**Entry(1, 1, 1, 1, {}, "")._asdict()}),
    canonical({"footer": None, "hash": "", "key": "", "signature": ""}),
    canonical({"footer": [], "hash": 3, "key": "", "signature": "zz"}),
]


@pytest.mark.parametrize("line", HOSTILE)
def test_a_strangers_line_is_refused_with_its_number(line: str) -> None:
    header = _record_file().decode().splitlines()[0]
    with pytest.raises(RecordError, match=r"[Ll]ine 2 "):
        read_record(f"{header}\n{line}\n")


def test_a_strangers_header_is_refused() -> None:
    header = json.loads(_record_file().decode().splitlines()[0])
    for change in ({"seed": "7"}, {"mode": "party"}, {"person": "Kim"}, {"rules": 10**20}, {"extra": 1}, {"scenario": "x" * 999}):
        with pytest.raises(RecordError, match="[Ll]ine 1 "):
            read_record(canonical({**header, "header": {**header["header"], **change}}) + "\n")
    with pytest.raises(RecordError, match="of another"):
        read_record(canonical({**header, "format": 2}) + "\n")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.lists(st.one_of(st.sampled_from(sorted(c.NAMES)), st.integers(), st.text(max_size=5), st.none(),
                           st.lists(st.integers(), max_size=3)), max_size=5),
        max_size=4,
    )
)  # fmt: skip
def test_hostile_commands_end_in_a_sentence_and_never_in_a_fault(commands: list) -> None:
    entries, last = [], "0" * 64
    for number, command in enumerate(commands, 1):
        entries.append(chained(last, number, 0, 0, 0, command))
    record = read_record(_record_file().decode())
    try:
        fold_record(scenario(), Record(record.header, record.header_hash, tuple(entries)))
    except RecordError as error:
        assert str(error).endswith((".", "'"))


def test_folding_forgives_nothing() -> None:
    with pytest.raises(RecordError, match="Command 2 .* before"):
        fold(scenario(), 7, [c.Classify(12_000, CLIP, "claim"), c.Classify(11_000, CLIP, "claim")])
    with pytest.raises(RecordError, match="Command 1 .* after the drill's end"):
        fold(scenario(), 7, [c.End(scenario().end_ms + 1)])
    with pytest.raises(RecordError, match="Command 1 .* impossible: That post has not appeared"):
        fold(scenario(), 7, [c.Classify(1_000, CLIP, "claim")])


def test_other_rules_or_another_edition_cannot_be_recomputed() -> None:
    record = read_record(_record_file().decode())
    with pytest.raises(NotRecomputableError, match="rules 99"):
        fold_record(scenario(), replace(record, header=replace(record.header, rules=99)))
    with pytest.raises(NotRecomputableError, match="another edition"):
        fold_record(scenario(minutes=6), record)


def test_a_record_file_is_replayed_where_its_scenario_is_at_hand(tmp_path: Path) -> None:
    clock = ManualClock()
    with home(tmp_path / "home", clock) as app:
        session = exam(app)
        act(session, clock)
        session.end()
        file = app.history.export(session.run, tmp_path / "out.jsonl")
        result = replay(app.paths, file)
        assert result["valid"] and result["digest"] == session.drill.digest()
        assert result["score"] == session.ledger.total / 100
        json.dumps(result)


def test_a_changed_record_is_told_by_its_first_broken_line(tmp_path: Path) -> None:
    lines = _record_file().decode().splitlines(keepends=True)
    with home(tmp_path / "home") as app:
        app.shelf.keep(scenario(), 0)
        for number, old, new in (
            (0, scenario().digest, "0" * 64),
            (1, "unhappy-customer", "no-such-class"),
            (1, "unhappy-customer", "criticism"),
            (2, '"seq":2', '"seq":'),
        ):
            changed = [*lines]
            changed[number] = changed[number].replace(old, new)
            assert changed != lines
            (tmp_path / "record.jsonl").write_text("".join(changed))
            result = replay(app.paths, tmp_path / "record.jsonl")
            assert not result["valid"]
            where = "header" if number == 0 else f"Line {number + 1} "
            assert where in result["problems"][0]


def test_a_record_travels_with_its_scenario_beside_it(tmp_path: Path) -> None:
    from app.engine.codec import to_json

    record = tmp_path / "travel" / "record.jsonl"
    record.parent.mkdir()
    record.write_bytes(_record_file())
    with home(tmp_path / "elsewhere") as app:
        with pytest.raises(NotRecomputableError, match="cannot be recomputed here"):
            replay(app.paths, record)
        beside = record.parent / f"{scenario().digest}.json"
        beside.write_text(to_json(replace(scenario(), title="Changed")))
        with pytest.raises(NotRecomputableError):
            replay(app.paths, record)
        beside.write_text(to_json(replace(scenario(), baselines=replace(scenario().baselines, par_area=(0,)))))
        assert replay(app.paths, record)["valid"]


def test_a_file_that_is_not_there_or_no_text_is_told(tmp_path: Path) -> None:
    with home(tmp_path / "home") as app:
        with pytest.raises(InputError, match="cannot be read"):
            replay(app.paths, tmp_path / "nowhere.jsonl")
        with pytest.raises(InputError, match="cannot be read"):
            replay(app.paths, tmp_path)
        (tmp_path / "picture.png").write_bytes(b"\x89PNG\xff")
        with pytest.raises(InputError, match="is not a Stormdrill record"):
            replay(app.paths, tmp_path / "picture.png")


def test_a_robots_session_makes_the_drill_its_commands_make() -> None:
    clock = ManualClock()
    from app.engine.drill import Drill

    session = DrillSession(Drill(scenario(), 3), LooseRecorder(), clock, "rehearsal")
    session.start()
    act(session, clock)
    folded = fold(scenario(), 3, session.recorder.commands)
    assert folded.digest() == session.drill.digest()
