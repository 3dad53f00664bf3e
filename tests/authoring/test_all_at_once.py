"""One broken value hides nothing else: all problems come at once, in order, with a word of help."""

from __future__ import annotations

from pathlib import Path

from app.authoring.compile.chart import compile_tables
from app.authoring.report import Report
from app.authoring.schema.chart import ChartFile, RoleText
from app.authoring.tree import Tree
from tests.authoring.files import BLANK, checked
from tests.authoring.mistakes_scenario import NAMES, SHAPE


def changed(*pairs: tuple[str, str]) -> str:
    text = BLANK
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def test_problems_of_shape_names_key_and_time_come_together(tmp_path: Path) -> None:
    text = changed(
        ("difficulty: 1 ", "difficulty: nine "),
        ("reach: 240}", "reach: many}"),
        ("seat: community-manager", "seat: comunity-manager"),
        ("storyline: hacked\n", "storyline: hakced\n"),
        ("class: unhappy-customer", "class: unhappy-custmer"),
        ("best: restore", "best: restor"),
        ("breach: two-prices", "breach: unapproved"),
        ("is: [staff-post, support]", "is: [support]"),
        ("    kind: chat\n", "    kind: chat\n    when: {level: 9}\n"),
        ("use: practice", "use: practice\nusse: exam"),
    )
    found = checked(tmp_path, text)
    wanted = {"SD202", "SD203", "SD210", "SD303", "SD308", "SD401", "SD410", "SD503", "SD806"}
    assert wanted <= {problem.code for problem in found}
    assert found == sorted(found)


def test_half_of_all_mistakes_in_one_file_are_still_all_found(tmp_path: Path) -> None:
    alone = {
        "SD204",
        "SD205",
        "SD206",
        "SD208",
        "SD209",
        "SD217",
        "SD301",
        "SD306",
        "SD311",
        "SD312",
        "SD315",
        "SD402",
        "SD403",
    }
    text, wanted = BLANK, set()
    for wrong in [*NAMES[:10], *SHAPE]:
        if wrong.code in alone or not all(old in text for old, _ in wrong.changes):
            continue
        text = wrong.made(text)
        wanted.add(wrong.code)
    assert len(wanted) >= 14
    assert wanted <= {problem.code for problem in checked(tmp_path, text)}


def test_what_was_taken_out_is_not_called_unknown(tmp_path: Path) -> None:
    text = changed(("  noor: {name: Noor Haddad,", "  noor: {nam: Noor Haddad,"))
    assert {problem.code for problem in checked(tmp_path, text)} == {"SD201", "SD202"}
    text = changed(("- id: map-wish", "- id: Map Wish"))
    text += "  - {id: last, kind: chat, from: hub-lead, when: {published: map-joke}, text: Well., why: x}\n"
    assert {problem.code for problem in checked(tmp_path, text)} == {"SD206"}


def test_a_section_that_cannot_be_read_does_not_make_all_its_names_unknown(tmp_path: Path) -> None:
    for old, new, codes in (
        ("personas:\n", "personnas:\n", {"SD202"}),
        ("storylines:\n", "storylines: []\nstory-lines:\n", {"SD202", "SD205"}),
        ("  gates: {", "  Gates: {", {"SD206"}),
        ("chart: charts/skylark-hub.yaml", "chart: blank.yaml", {"SD311"}),
    ):
        assert {problem.code for problem in checked(tmp_path, changed((old, new)))} == codes


def test_places_stay_right_after_something_was_taken_out(tmp_path: Path) -> None:
    text = changed(("- id: crew-praise", "- id: Crew Praise"), ("by: courier", "by: currier"))
    found = {problem.code: problem.line for problem in checked(tmp_path, text)}
    lines = text.splitlines()
    assert "Crew Praise" in lines[found["SD206"] - 1]
    assert "currier" in lines[found["SD302"] - 1]


def test_a_word_that_was_probably_meant_is_offered(tmp_path: Path) -> None:
    text = changed(("by: noor", "by: nour"), ("channel: blog", "channel: blgo"))
    remedies = {problem.code: problem.remedy for problem in checked(tmp_path, text)}
    assert remedies["SD302"] == "Did you mean `noor`?"
    assert remedies["SD203"] == "Did you mean `blog`?"


def test_two_alike_keys_are_a_problem_but_hide_nothing(tmp_path: Path) -> None:
    text = changed(("seat: community-manager", "seat: community-manager\npass: 75"), ("by: noor", "by: nour"))
    assert {problem.code for problem in checked(tmp_path, text)} == {"SD112", "SD302"}


def test_a_chart_that_the_chart_room_refuses_is_a_problem() -> None:
    role = RoleText.model_construct(
        functions=["astrology"], title="Seer", person="", unit="", authority=1, duty=(), reply=1, deputy=""
    )
    chart = ChartFile.model_construct(
        id="a", title="A", company="", formation="honeycomb", roles={"seer": role}, links=[]
    )
    report = Report(Tree("a.yaml"))
    assert compile_tables(chart, report) is None
    assert [problem.code for problem in report.problems] == ["SD810"]
