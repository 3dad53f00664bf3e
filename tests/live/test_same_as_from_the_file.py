"""Studying a text key by key gives what studying its file gives."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.authoring.live import Restudied, Restudy
from app.authoring.tree import parse
from app.authoring.views import views_of
from app.authoring.workshop import study_text
from tests.authoring.files import BLANK, SHIPPED
from tests.editing.texts import GUITAR, TEXTS, any_text

WORDS = (
    "class: critcism", "clas: noise", "text: ''", "by: nobody", "storyline: nowhere", "at: soon", "worth: 900",
    "when: {after: clip, delay: 5s}", "when: {not: {published: clip}}", "kind: level", "seat: nobody", "minutes: many",
    "chart: charts/none.yaml", "format: 7", "id: clip", "- id: new-one", "is: [angry]", "drafts:", "&a x", "!t y", "\tx",
    "personas:", "feed:", "  dana: {name: Dana}", "# said", "",
)  # fmt: skip


@st.composite
def edits(draw: st.DrawFn) -> list[tuple[int, int, str]]:
    """(line, how many lines go, what comes) a few times."""
    words = st.one_of(st.sampled_from(WORDS), st.text(max_size=12).filter(lambda word: "\n" not in word))
    line = st.tuples(st.integers(0, 16), words).map(lambda pair: " " * pair[0] + pair[1])
    one = st.tuples(st.integers(0, 10_000), st.integers(0, 3), st.lists(line, max_size=2).map("\n".join))
    return draw(st.lists(one, min_size=1, max_size=4))


def changed(text: str, edit: tuple[int, int, str]) -> str:
    lines = text.split("\n")
    at = edit[0] % len(lines)
    return "\n".join([*lines[:at], *([edit[2]] if edit[2] else []), *lines[at + edit[1] :]])


def same(found: Restudied, text: str, path: Path) -> None:
    """The answers are those of the file; of what is no YAML, that it is told."""
    study, problems = study_text(text, path)
    syntax = [entry for entry in problems if entry.code in ("SD110", "SD113", "SD114", "SD115", "SD118", "SD119")]
    if syntax:
        assert any(entry.severity == "error" for entry in found.problems)
        return
    assert found.problems == problems
    assert (found.study is None) == (study is None)
    if study is not None:
        assert found.study.scenario == study.scenario
        assert views_of(found.study) == views_of(study)


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_every_shipped_scenario_is_the_same_at_first_and_once_more(name: str) -> None:
    path = SHIPPED / f"{name}.yaml"
    restudy = Restudy(path)
    same(restudy.study(TEXTS[name]), TEXTS[name], path)
    later = TEXTS[name].replace("    why:", "    why: In short,", 1)
    same(restudy.study(later), later, path)
    assert restudy.study(TEXTS[name]).problems == ()


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(("guitar-on-the-tarmac", "blank", "the-ring-road")), edits())
@example("guitar-on-the-tarmac", [(0, 0, "class: critcism\nclass: critcism")])
@example("guitar-on-the-tarmac", [(3698, 0, " 0\x1f\nclass: critcism")])
def test_whatever_is_edited_the_answers_are_those_of_the_file(name: str, made: list) -> None:
    path = SHIPPED / f"{name}.yaml"
    restudy, text = Restudy(path), TEXTS[name]
    restudy.study(text)
    for edit in made:
        text = changed(text, edit)
        if len(text.encode("utf-8", "surrogatepass")) != len(text.encode("utf-8", "replace")):
            return
        same(restudy.study(text), text, path)


@settings(max_examples=150, deadline=None)
@given(any_text)
@example("feed:\n  - id: a\n  - [\n  - id: b\npersonas:\n  x: {\n  y: z\n")
@example("a: b\nfeed:\n- '\n")
def test_any_text_is_answered(text: str) -> None:
    found = Restudy(SHIPPED / "blank.yaml").study(text)
    assert found.problems
    if found.study is not None:
        views_of(found.study)


def test_a_broken_entry_is_told_and_all_others_stay() -> None:
    restudy = Restudy(SHIPPED / "guitar-on-the-tarmac.yaml")
    whole = restudy.study(GUITAR)
    place = GUITAR.index("    text:", GUITAR.index("\nfeed:"))
    broken = GUITAR[:place] + '    text: "half a\n' + GUITAR[place:]
    found = restudy.study(broken)
    assert {entry.code for entry in found.problems} == {"SD110"}
    assert found.problems[0].line >= broken.count("\n", 0, place) + 1
    assert len(found.study.scenario.injects) == len(whole.study.scenario.injects) - 1
    last = whole.study.scenario.injects[-1]
    assert found.study.scenario.injects[-1].id == last.id
    assert found.study.report.placed(("feed", found.study.scenario.injects[-1].index)) == ("feed", last.index)


def test_who_names_a_broken_entry_is_not_told_that_it_is_missing() -> None:
    restudy = Restudy(SHIPPED / "blank.yaml")
    restudy.study(BLANK)
    broken = BLANK.replace("  - id: ", '  - "id: ', 1)
    found = restudy.study(broken)
    assert {entry.code for entry in found.problems} & {"SD306", "SD307"} == set()


def test_a_problem_that_goes_away_and_comes_back_is_told_again() -> None:
    restudy, path = Restudy(SHIPPED / "guitar-on-the-tarmac.yaml"), SHIPPED / "guitar-on-the-tarmac.yaml"
    persona = "  dana:"
    assert persona in GUITAR
    without = GUITAR.replace(persona, "  danielle:", 1)
    for text in (GUITAR, without, GUITAR, without):
        same(restudy.study(text), text, path)
    assert "SD302" in {entry.code for entry in restudy.study(without).problems}


def test_afresh_is_the_file_itself_even_where_it_is_no_yaml() -> None:
    restudy, path = Restudy(SHIPPED / "blank.yaml"), SHIPPED / "blank.yaml"
    restudy.study(BLANK)
    broken = BLANK.replace("company:", "company: [", 1)
    assert restudy.study(broken, afresh=True).problems == study_text(broken, path)[1]
    assert parse(broken, "").data is None
