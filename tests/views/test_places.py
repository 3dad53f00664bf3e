"""Every part of every view knows where it stands in the file, whole or broken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from app.authoring.study import Study
from app.authoring.views import views_of
from app.authoring.views.chart_view import RoleView
from app.authoring.workshop import study_text
from tests.authoring.files import BLANK, SHIPPED, Mistake
from tests.authoring.mistakes_scenario import SCENARIO
from tests.views.studies import changed, names, shipped

EXACT = ("loc", "at_loc", "locs")
THINGS = (("feed",), ("queue",), ("facts",), ("deeds",), ("storylines",))


def parts(thing: object) -> Iterator[object]:
    """Everything in a view that has fields of its own."""
    if is_dataclass(thing):
        yield thing
        for field in fields(thing):
            yield from parts(getattr(thing, field.name))
    elif isinstance(thing, tuple):
        for entry in thing:
            yield from parts(entry)


def at(study: Study, loc: tuple) -> object:
    """What stands in the file as written at a path, as far as the path leads."""
    here = study.report.tree.data
    for step in loc:
        here = here[step]
    return here


def assert_placed(study: Study) -> None:
    """The end of a path may be a key that the file leaves out, its beginning must be there."""
    for part in parts(views_of(study)):
        if isinstance(part, RoleView):
            continue  # in the chart's file
        for name in EXACT:
            found = getattr(part, name, ())
            for loc in found if name == "locs" else (found,):
                if loc[:1] not in THINGS:
                    continue  # the scenario's head, where a key may be missing
                head = at(study, loc[:2])
                if len(loc) == 2 and loc[0] in ("feed", "queue") and name == "loc" and getattr(part, "id", ""):
                    assert head["id"] == part.id, (part, head)
                if len(loc) >= 4 and loc[2] == "drafts":
                    assert loc[3] in head["drafts"]


@pytest.mark.parametrize("name", names())
def test_every_place_in_a_shipped_scenario_is_there(name: str) -> None:
    assert_placed(shipped(name))


def test_places_are_those_of_the_file_although_broken_injects_were_taken_out() -> None:
    study = changed(("    kind: chat\n", "    kind: chit\n"), ('    at: "3:00"\n', '    at: "three"\n'))
    assert study.partial
    assert_placed(study)
    entries = {entry.id: entry for entry in views_of(study).timeline.entries}
    assert entries["crew-praise"].loc == ("feed", 1)
    assert entries["belt-notice"].loc == ("queue", 1)
    assert "hub-hello" not in entries


@pytest.mark.parametrize("wrong", SCENARIO, ids=str)
def test_no_mistake_keeps_the_views_from_showing_the_rest(wrong: Mistake) -> None:
    study, _ = study_text(wrong.made(BLANK), SHIPPED / "blank.yaml")
    if study is not None:
        assert_placed(study)
        assert views_of(study).timeline.entries


@pytest.mark.parametrize("line", range(0, BLANK.count("\n"), 3))
def test_a_text_with_a_line_missing_has_views_or_problems(line: int) -> None:
    lines = BLANK.splitlines(keepends=True)
    study, problems = study_text("".join(lines[:line] + lines[line + 1 :]), SHIPPED / "blank.yaml")
    if study is None:
        assert problems
    else:
        assert_placed(study)


@pytest.mark.parametrize("size", range(0, len(BLANK), 997))
def test_a_text_that_breaks_off_has_views_or_problems(size: int) -> None:
    study, problems = study_text(BLANK[:size], Path(SHIPPED / "blank.yaml"))
    if study is None:
        assert problems
    else:
        assert_placed(study)
