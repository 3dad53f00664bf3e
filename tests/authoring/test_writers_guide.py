"""The writers' guide tells the truth: its example is a good post, its words are the program's."""

from __future__ import annotations

import re
from pathlib import Path

from app.authoring import load
from app.authoring.schema.words import Breach, Step, Theme
from app.services.learning_path import STEPS
from tests.authoring.files import BLANK, SHIPPED

GUIDE = (SHIPPED / "README.md").read_text(encoding="utf-8")
EXAMPLE = re.search(r"```yaml\n(.*?)```", GUIDE, re.DOTALL).group(1)
PERSONA = '  ownpage: {name: Tarnmouth Relief, handle: "@relief_here", kind: own, reach: 41000}\n'
STORYLINE = "  remark: {title: The remark, heat: 150, rise: 40/min, fall: 40/min, grace: 40s, weight: 2}\n"
FACT = """  who-wrote-it:
    title: One of ours
    text: "A colleague rang. One phone, two accounts."
    from: {functions: [comms], authority: 2}
"""


def test_the_worked_example_is_a_post_that_can_be_played(tmp_path: Path) -> None:
    text = BLANK
    for heading, more in (("personas:\n", PERSONA), ("storylines:\n", STORYLINE), ("facts:\n", FACT)):
        text = text.replace(heading, heading + more, 1)
    file = tmp_path / "blank.yaml"
    file.write_text(f"{text}\n{EXAMPLE}", encoding="utf-8")
    loaded = load(file)
    assert loaded.scenario is not None, loaded.problems
    assert [problem for problem in loaded.problems if problem.line > text.count("\n")] == []
    post = loaded.scenario.injects[-1]
    assert post.class_id == "our-name" and len(post.drafts) == 4
    longest = max(post.drafts, key=lambda draft: len(draft.text))
    assert longest.worth < 60, "the guide says that the longest is wrong here"


def test_every_step_and_theme_is_explained() -> None:
    assert set(STEPS) == set(Step.__args__)
    assert all(f"| {step} |" in GUIDE for step in STEPS)
    assert all(f"`{theme}`" in GUIDE for theme in Theme.__args__)


def test_it_names_no_breach_that_there_is_not() -> None:
    named = re.search(r"`breach:` belongs.*?scenario\.", GUIDE, re.DOTALL).group(0)
    words = set(re.findall(r"`([a-z-]+)`", named))
    assert words and words <= set(Breach.__args__)
