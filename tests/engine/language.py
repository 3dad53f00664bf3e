"""A small language for drill tests: one line a moment, `?` lines say what must hold then.

    0:50  classify clip unhappy-customer
    0:52  escalate clip lead care for clip-right
    1:00  publish clip clip-hold
    2:00  ? heat song 260        ? phase song slowed      ? level 1        ? known cause
          ? happened news        ? nothing news           ? done repair    ? breach clash
          ? approval clip clip-right granted              ? promise kept   ? refused publish clip clip-right

Every script is played three times: straight, with the clock looking in between all the time, and
with the drill saved as JSON and folded again before each line. All must agree to the digest.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from app.engine import commands as c
from app.engine import view
from app.engine.drill import Drill
from app.engine.scenario import Scenario
from app.units import HEAT_PER_POINT, parse_duration


def play(scenario: Scenario, script: str, seed: int = 1) -> Drill:
    """Play a script in all three ways, check its `?` lines, and return the finished drill."""
    digests = []
    for way in (_straight, _restless, _saved):
        drill = _run(scenario, script, seed, way)
        drill.finish()
        digests.append(drill.digest())
    assert len(set(digests)) == 1, f"straight, restless and saved runs differ: {digests}"
    return drill


def _straight(drill: Drill, commands: list, at_ms: int) -> Drill:
    return drill


def _restless(drill: Drill, commands: list, at_ms: int) -> Drill:
    for moment in range(drill.now_ms, at_ms, 7_919):
        drill.advance(moment)
    return drill


def _saved(drill: Drill, commands: list, at_ms: int) -> Drill:
    again = Drill(drill.scenario, drill.seed)
    for values in json.loads(json.dumps([c.to_list(command) for command in commands])):
        again.do(c.from_list(values))
    again.advance(drill.now_ms)
    assert again.digest() == drill.digest(), "a drill that was saved and loaded is another one"
    return again


def _run(scenario: Scenario, script: str, seed: int, way: Callable) -> Drill:
    drill, commands, at_ms = Drill(scenario, seed), [], 0
    for number, line in enumerate(script.splitlines(), 1):
        words = line.split("#")[0].split()
        if not words:
            continue
        if words[0] != "?" and words[0][0].isdigit():
            at_ms = parse_duration(words.pop(0))
        drill = way(drill, commands, at_ms)
        drill.advance(at_ms)
        try:
            if words[0] == "?":
                _expect(drill, at_ms, words[1:])
            else:
                command = _command(scenario, at_ms, words)
                assert drill.check(command) == "", drill.check(command)
                drill.do(command)
                commands.append(command)
        except AssertionError as failure:
            raise AssertionError(f"line {number} > {line.strip()}\n{failure}\nevents:\n" +
                                 "\n".join(map(str, drill.events))) from failure
    return drill


def _index(items, name: str) -> int:
    return [item.id for item in items].index(name)


def _command(scenario: Scenario, at_ms: int, words: list[str]) -> c.Command:
    verb, rest = words[0], words[1:]
    if verb == "end":
        return c.End(at_ms)
    if verb in ("hold", "run"):
        return c.Queue(at_ms, _index(scenario.queue, rest[0]), verb)
    if verb == "merge":
        return c.Merge(at_ms, tuple(_index(scenario.injects, name) for name in rest))
    inject = _index(scenario.injects, rest[0])
    drafts = scenario.injects[inject].drafts
    if verb == "classify":
        return c.Classify(at_ms, inject, rest[1])
    if verb == "dispose":
        return c.Dispose(at_ms, inject, rest[1])
    if verb == "publish":
        return c.Publish(at_ms, inject, _index(drafts, rest[1]))
    if verb == "recall":
        return c.Recall(at_ms, inject)
    assert verb == "escalate", verb
    draft = _index(drafts, rest[rest.index("for") + 1]) if "for" in rest else -1
    walk = rest[1:rest.index("for")] if "for" in rest else rest[1:]
    return c.Escalate(at_ms, inject, tuple(scenario.chart.index_of(name) for name in walk), draft)


def _expect(drill: Drill, at_ms: int, words: list[str]) -> None:
    scenario, state, what = drill.scenario, drill.state, words[0]
    if what == "heat":
        units = drill.heat_at(_index(scenario.storylines, words[1]), at_ms)
        assert units == int(words[2]) * HEAT_PER_POINT, f"heat is {units / HEAT_PER_POINT}"
    elif what == "phase":
        assert state.heats[_index(scenario.storylines, words[1])].phase == words[2]
    elif what == "level":
        assert state.level == int(words[1]), f"level is {state.level}"
    elif what in ("happened", "nothing"):
        assert (state.posts[_index(scenario.injects, words[1])].published_ms >= 0) == (what == "happened")
    elif what == "known":
        assert state.known_ms[_index(scenario.facts, words[1])] >= 0
    elif what == "done":
        assert state.done_ms[_index(scenario.deeds, words[1])] >= 0
    elif what in ("breach", "no-breach"):
        found = [code for _, code, _ in state.conflicts]
        assert (words[1] in found) == (what == "breach"), f"breaches: {found}"
    elif what == "approval":
        inject = _index(scenario.injects, words[1])
        number = _index(scenario.injects[inject].drafts, words[2])
        found = next(entry.approval_state for entry in view.drafts(drill, inject) if entry.draft == number)
        assert found == words[3], f"approval is {found}"
    elif what == "promise":
        last = state.promises[-1]
        assert {"kept": last.kept_ms >= 0, "broken": last.broken,
                "open": last.kept_ms < 0 and not last.broken}[words[1]], last
    elif what == "refused":
        assert drill.check(_command(scenario, at_ms, words[1:])) != ""
    else:
        raise AssertionError(f"the language has no {what!r}")
