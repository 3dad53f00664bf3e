"""Whatever the trainee does, the world keeps its rules and replays to the same digest."""

from __future__ import annotations

import shutil
import subprocess
import sys
from glob import glob
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.engine import commands as c
from app.engine.drill import Drill
from app.engine.policy import DISPOSITIONS
from app.units import HEAT_MAX
from tests.engine.crowded import CROWDED

ROOT = Path(__file__).resolve().parents[2]
END = CROWDED.end_ms
_posts = st.integers(-1, len(CROWDED.injects))
_classes = st.sampled_from([entry.id for entry in CROWDED.policy.classes] + ["nonsense"])

_moves = st.one_of(
    st.tuples(st.just(c.Classify), _posts, _classes),
    st.tuples(st.just(c.Dispose), _posts, st.sampled_from([*DISPOSITIONS, "nonsense"])),
    st.tuples(st.just(c.Publish), _posts, st.integers(-1, 5)),
    st.tuples(st.just(c.Recall), _posts),
    st.tuples(st.just(c.Escalate), _posts, st.lists(st.integers(-1, 8), max_size=5).map(tuple), st.integers(-2, 5)),
    st.tuples(st.just(c.Queue), st.integers(-1, 3), st.sampled_from(["hold", "run", "nonsense"])),
    st.tuples(st.just(c.Merge), st.lists(_posts, max_size=4).map(tuple)),
    st.tuples(st.just(c.Resume), st.integers(-1, 10_000)),
)
_timed = st.lists(st.tuples(st.integers(0, 30_000), _moves), max_size=40)


def _run(moves, seed: int) -> tuple[Drill, list]:
    """Play the moves that are possible, checking the world's rules after each."""
    drill, done, at_ms, level = Drill(CROWDED, seed), [], 0, 0
    for wait, (kind, *rest) in moves:
        at_ms = min(at_ms + wait, END)
        command = kind(at_ms, *rest)
        drill.advance(at_ms)
        before = drill.digest()
        refusal = drill.check(command)
        assert drill.digest() == before, "check changed something"
        if refusal:
            assert refusal.endswith(".") and refusal[0].isupper()
            continue
        drill.do(command)
        done.append(command)
        assert drill.now_ms == at_ms
        assert drill.state.level >= level
        level = drill.state.level
        _keeps_its_rules(drill)
    drill.finish()
    _keeps_its_rules(drill)
    return drill, done


def _keeps_its_rules(drill: Drill) -> None:
    for heat in drill.state.heats:
        assert 0 <= heat.at(drill.now_ms) <= HEAT_MAX
        assert heat.phase in ("dormant", "rising", "slowed", "falling", "closed")
        assert [entry[0] for entry in heat.trace] == sorted(entry[0] for entry in heat.trace)
    times = [event.at_ms for event in drill.events]
    assert times == sorted(times)
    fired = [event.ref for event in drill.events if event.kind == "inject"]
    assert len(fired) == len(set(fired)), "an inject happened twice"
    assert 0 <= drill.pressure_at(drill.now_ms) <= 1000
    assert all(promise.kept_ms < 0 or not promise.broken for promise in drill.state.promises)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(_timed, st.integers(0, 3))
def test_any_commands_keep_the_rules_and_replay_to_the_same_digest(moves, seed: int) -> None:
    drill, done = _run(moves, seed)
    again = Drill(CROWDED, seed)
    for command in done:
        again.do(c.from_list(c.to_list(command)))
    again.finish()
    assert again.digest() == drill.digest()
    assert again.events == drill.events


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(_timed, st.lists(st.integers(0, END), max_size=30))
def test_looking_more_often_changes_nothing(moves, looks: list[int]) -> None:
    drill, done = _run(moves, 1)
    again, looks = Drill(CROWDED, 1), sorted(looks)
    for command in done:
        while looks and looks[0] < command.at_ms:
            again.advance(looks.pop(0))
        again.do(command)
    for look in looks:
        again.advance(look)
    again.finish()
    assert again.digest() == drill.digest()


_PROGRAM = """
from tests.engine.crowded import CROWDED, SCRIPT
from app.engine.drill import Drill
from app.engine.scoring import score
drill = Drill(CROWDED, 5)
for command in SCRIPT:
    drill.do(command)
drill.finish()
print(drill.digest(), score(drill).total)
"""


def _pythons() -> list[str]:
    """This interpreter and every other supported one at hand."""
    found = [sys.executable]
    for minor in range(11, 16):
        for candidate in (shutil.which(f"python3.{minor}"), *glob(f"{Path.home()}/.pyenv/versions/3.{minor}.*/bin/python")):
            probe = candidate and subprocess.run([candidate, "-c", "pass"], capture_output=True, timeout=30)
            if probe and probe.returncode == 0:
                found.append(candidate)
    return found


def test_every_hash_seed_and_python_gives_the_same_digest_and_score() -> None:
    said = {}
    for number, python in enumerate(_pythons()):
        for hash_seed in ("0", "1", "12345") if number == 0 else (str(number),):
            done = subprocess.run(
                [python, "-c", _PROGRAM], cwd=ROOT, capture_output=True, text=True, timeout=60,
                env={"PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1",
                     "PATH": "/usr/bin:/bin"})
            assert done.returncode == 0, done.stderr
            said[python, hash_seed] = done.stdout
    assert len(set(said.values())) == 1, said
