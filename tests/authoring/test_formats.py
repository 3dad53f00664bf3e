"""What was once written opens for ever; what is newer than the program is refused in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

import app
from app.authoring import check_paths, load
from app.authoring.formats import CURRENT, KINDS, STEPS, MovedTree, Step, Steps, Text, opened
from app.authoring.schema.scenario import ScenarioFile
from app.authoring.tree import Tree, parse
from app.authoring.validate import validate
from tests.authoring.files import BLANK, CHART, POLICY, checked

FIRST_FORMAT = """\
format: 1
id: kept-for-ever
title: Kept for ever
case: united-breaks-guitars-2009
difficulty: 1
minutes: 5
story: {starts: 2026-03-10 10:00, pace: 20}
company: {name: Skylark Air, sector: airline, brief: One carrier and its app.}
chart: charts/skylark-hub.yaml
policy: policies/default.yaml
seat: community-manager
levels: [{pressure: 250, dwell: 30s}, {pressure: 500, dwell: 45s}, {pressure: 750, dwell: 1m}]
rubric: {triage: 20, response: 25, timeliness: 15, escalation: 20, containment: 10, order: 10}
log: ["08:10 New version of the app."]
personas:
  noor: {name: Noor Haddad, handle: "@noor_h", kind: customer, reach: 240}
storylines:
  gates: {title: The wrong gates, heat: 180, rise: 45/min, fall: 45/min, grace: 40s, weight: 3, organised: false}
facts:
  old-plan: {title: Yesterday's gates, text: "It reads yesterday's plan.", from: {functions: [product], authority: 2}}
deeds:
  rebook: {title: Rebook them, functions: [care], authority: 3, takes: 15s}
queue:
  - {id: advert, at: "3:00", channel: blog, kind: advert, text: Buy, key: hold, storyline: gates, raise: 80, why: Sneer.}
feed:
  - {id: hello, kind: chat, from: hub-lead, at: "0:10", text: I am here., why: Who is there.}
  - id: missed
    at: "0:40"
    channel: microblog
    by: noor
    storyline: gates
    text: |
      It left without me. Now what?
    is: [own-case, angry]
    class: unhappy-customer
    disposition: {best: restore, acceptable: [acknowledge]}
    due: {first-word: 90s, answer: 3m}
    escalate: {functions: [care, product], authority: 3, within: 1m}
    drafts:
      rebooked:
        text: You are on the next one, at gate 5.
        worth: 100
        effect: turn
        needs: {approval: 3, by: [care], deed: rebook, fact: old-plan}
        why: Her case.
      terms: {text: See section 8 of our terms., worth: 0, effect: raise 80, breach: threat, why: No help.}
      first: {text: Next word in a minute., worth: 75, effect: slow, promise: 1m, why: A first word with a time.}
    why: A case of her own.
  - id: again
    when: {all: [{not: {published: rebooked}}, {any: [{ignored: missed, for: 1m}, {after: missed, delay: 90s}]}]}
    until: closed
    channel: microblog
    by: noor
    storyline: gates
    text: Still here.
    is: [own-case, repeat]
    class: unhappy-customer
    disposition: {best: monitor}
    raises: {gates: 20}
    why: It was said before.
"""


def zero(data: dict) -> None:
    """From a format that never was: other names, a fact in another place, one list where today two keys are."""
    people = data.pop("authors", None)
    if isinstance(people, list):
        data["personas"] = {str(person.pop("id")): person for person in people if isinstance(person, dict)}
    if isinstance(data.get("starts"), str):
        data["story"] = {"starts": data.pop("starts"), "pace": Text("20", data)}
    for inject in data.get("feed", []):
        if isinstance(inject, dict) and "author" in inject:
            inject["by"] = inject.pop("author")


TRIAL = Steps(1, [Step("scenario", 0, zero)])
OLD = (
    FIRST_FORMAT.replace("format: 1", "format: 0")
    .replace("story: {starts: 2026-03-10 10:00, pace: 20}", "starts: 2026-03-10 10:00")
    .replace("personas:\n  noor: {", "authors:\n  - {id: noor, ")
    .replace("    by: noor", "    author: noor")
)


def old(text: str = OLD) -> Tree:
    return opened(parse(text, "old.yaml"), TRIAL)


def line_of(text: str, words: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if words in line)


# --- the first format


def test_a_scenario_of_the_first_format_still_opens(tmp_path: Path) -> None:
    path = tmp_path / "kept-for-ever.yaml"
    path.write_text(FIRST_FORMAT)
    loaded = load(path)
    assert loaded.scenario is not None, loaded.problems
    assert [problem for problem in loaded.problems if problem.severity == "error"] == []


def test_a_file_of_todays_format_is_not_touched() -> None:
    for text in (BLANK, CHART, POLICY, FIRST_FORMAT):
        tree = parse(text, "a.yaml")
        assert opened(tree) is tree


# --- a newer one


@pytest.mark.parametrize(("name", "text"), [("scenario", BLANK), ("chart", CHART), ("policy", POLICY)])
def test_a_newer_file_is_refused_in_one_sentence_and_nothing_else_is_said(
    tmp_path: Path, name: str, text: str
) -> None:
    newer = text.replace("format: 1", "format: 2").replace("title:", "headline:") + "\nlater-idea: {x: 1}\n"
    (found,) = checked(tmp_path, newer, f"{name}.yaml")
    assert (found.code, found.severity) == ("SD217", "error")
    assert found.message == f"This file is in format 2, and Stormdrill {app.__version__} reads formats up to 1."
    assert found.line == line_of(newer, "format: 2") and "newer Stormdrill" in found.remedy


def test_a_scenario_with_a_newer_chart_says_which_file_is_newer(tmp_path: Path) -> None:
    (tmp_path / "charts").mkdir()
    (tmp_path / "charts" / "skylark-hub.yaml").write_text(CHART.replace("format: 1", "format: 7"))
    (tmp_path / "blank.yaml").write_text(BLANK)
    assert load(tmp_path / "blank.yaml", scenarios_root=tmp_path).scenario is None
    told = {problem.code: problem for problem in check_paths([tmp_path / "blank.yaml"], scenarios_root=tmp_path)}
    assert told["SD217"].file.endswith("skylark-hub.yaml") and "SD311" in told


@pytest.mark.parametrize("word", ["one", "-1", "1.0", "[1]", "''", "²", "0"])
def test_a_format_that_never_was_is_a_problem_of_the_file(tmp_path: Path, word: str) -> None:
    codes = {problem.code for problem in checked(tmp_path, BLANK.replace("format: 1", f"format: {word}"))}
    assert codes == {"SD217"}


# --- an older one


def test_an_older_file_reads_like_the_same_file_of_today() -> None:
    moved, today = old(), parse(FIRST_FORMAT, "old.yaml")
    assert isinstance(moved, MovedTree) and moved.problems == []
    assert moved.data == today.data
    assert validate(moved, ScenarioFile) == validate(today, ScenarioFile)
    values = [moved.data]
    while values:  # plain text and containers, nothing of the migration's own
        value = values.pop()
        assert type(value) in (dict, list, str)
        values += value.values() if type(value) is dict else value if type(value) is list else ()


@pytest.mark.parametrize(
    ("loc", "words"),
    [
        (("format",), "format: 0"),
        (("personas", "noor", "handle"), "{id: noor,"),
        (("story", "starts"), "starts: 2026"),
        (("feed", 1, "by"), "author: noor"),
        (("feed", 1, "drafts", "terms", "text"), "terms: {text"),
        (("feed", 2, "when", "all", 0), "when: {all"),
        (("feed", 2, "no-such-key"), "- id: again"),
    ],
)
def test_places_are_those_in_the_file_as_it_is_written(loc: tuple, words: str) -> None:
    assert old().place(loc)[0] == line_of(OLD, words)


def test_a_problem_of_an_older_file_is_told_at_its_own_line() -> None:
    broken = OLD.replace("reach: 240", "reach: many").replace("    author: noor", "    author: No One", 1)
    _, found = validate(old(broken), ScenarioFile)
    told = {trouble.problem.code: trouble.problem.line for trouble in found}
    assert told == {"SD210": line_of(broken, "reach: many"), "SD206": line_of(broken, "author: No One")}


def test_the_key_of_a_moved_value_is_found_where_it_was() -> None:
    line = line_of(OLD, "author: noor")
    assert old().place(("feed", 1, "by"), key=True) == (line, 5)
    assert old().place(("feed", 1, "by")) == (line, 13)


def test_steps_are_taken_one_after_another() -> None:
    def renamed(before: str, after: str) -> object:
        return lambda data: data.update({after: data.pop(before)})

    steps = Steps(3, [Step("chart", 2, renamed("b", "roles")), Step("chart", 1, renamed("a", "b"))])
    tree = opened(parse("format: 1\nlinks: []\na: {x: {}}\n", "c.yaml"), steps)
    assert tree.data == {"format": "3", "links": [], "roles": {"x": {}}}
    assert tree.place(("roles", "x"))[0] == 3
    tree = opened(parse("format: 2\nlinks: []\nb: {x: {}}\n", "c.yaml"), steps)
    assert tree.data["roles"] == {"x": {}}


def test_a_kind_without_a_way_from_so_old_a_format_is_left_to_the_schema() -> None:
    tree = parse(CHART.replace("format: 1", "format: 0"), "c.yaml")
    assert opened(tree, TRIAL) is tree


# --- the register


def test_the_register_leads_every_kind_to_todays_format() -> None:
    assert STEPS.current == CURRENT
    assert all(STEPS.oldest(kind) == 1 and len(STEPS.way(kind, 1)) == CURRENT - 1 for kind in KINDS)


@pytest.mark.parametrize(
    "steps",
    [
        [Step("scenario", 0, zero), Step("scenario", 0, zero)],
        [Step("scenario", -1, zero)],
        [Step("scenario", 1, zero)],
        [Step("story", 0, zero)],
    ],
)
def test_a_register_with_gaps_or_doubles_is_refused(steps: list[Step]) -> None:
    with pytest.raises(ValueError, match="step"):
        Steps(1, steps)
