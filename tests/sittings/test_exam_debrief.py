"""An exam's debrief of every shipped exam scenario keeps the key: in the window's form, HTML, PDF and text."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cache
from pathlib import Path

import pytest

from app.authoring import load
from app.engine.baselines import with_baselines
from app.engine.policy import Policy
from app.exports.report_html import report_html
from app.exports.report_pdf import values
from app.exports.report_text import report_text
from app.paths import shipped_root
from app.rehearsal.play import play
from app.services.debriefing import debrief

SHIPPED = shipped_root() / "scenarios"
EXAMS = sorted(path.stem for path in SHIPPED.glob("*.yaml") if "\nuse: exam" in path.read_text(encoding="utf-8"))
PLAYERS = ("idle", "skilled:400", "answer-all", "escalate-all")


@cache
def compiled(name: str):
    scenario = load(Path(SHIPPED / f"{name}.yaml")).scenario
    return scenario if scenario.baselines is not None else with_baselines(scenario)


def titles(policy: Policy) -> set[str]:
    return {entry.title for entry in policy.classes}


def test_there_are_exam_scenarios_to_look_at():
    assert len(EXAMS) >= 18


@pytest.mark.parametrize("name", EXAMS)
def test_nothing_of_the_key_is_told_for_what_was_lost(name):
    scenario = compiled(name)
    for player in PLAYERS:
        drill = play(scenario, player, 5).drill
        found, open_ = debrief(scenario, drill, "exam"), debrief(scenario, drill, "practice")
        by_place = {(row.dimension, row.what, row.title, row.at_ms, row.inject): row for row in open_.rows}
        forms = [json.dumps(asdict(found), ensure_ascii=False), report_html(found), report_text(found),
                 json.dumps(values(found), ensure_ascii=False)]
        chosen = {inject.drafts[entry.draft].text.strip() for inject in scenario.injects
                  for entry in drill.state.posts[inject.index].publications}  # fmt: skip
        for inject in scenario.injects:
            for draft in inject.drafts:
                if draft.text.strip() not in chosen and len(draft.text) > 40:
                    assert not any(one_line(draft.text) in one_line(form) for form in forms), draft.text
        for row in found.rows:
            if not 0 < row.possible <= row.earned:
                keeps_the_key(scenario, row, by_place)
        assert found.case is None and not any(story.why or story.drafts or story.turn for story in found.posts)
        for inject in scenario.injects:
            lost = [row for row in found.rows if row.inject == inject.index and row.earned < row.possible]
            if lost and inject.why:
                assert not any(one_line(inject.why) in one_line(row.reason) for row in lost)
                assert not any(one_line(inject.why) in one_line(sentence) for sentence in found.advice)


def keeps_the_key(scenario, row, by_place) -> None:
    if row.inject < 0 or row.dimension not in ("triage", "escalation", "response"):
        return
    inject = scenario.injects[row.inject]
    if row.dimension == "triage" and row.what == "class":
        right = scenario.policy.by_id(inject.class_id).title
        given = row.reason.partition("; ")[0].removeprefix("You called it ")
        assert right == given or right not in row.reason, row.reason
    elif row.what in ("disposition", "needless answer"):
        best = inject.best.replace("-", " ")
        assert f"to {best}" not in row.reason or row.reason.startswith(f"You chose to {best}"), row.reason
    elif row.what == "carried up" and inject.escalate is not None:
        assert "never heard of it" not in row.reason.replace("not everybody who had to know heard of it", "")
        assert "authority" not in row.reason, row.reason


def one_line(text: str) -> str:
    return " ".join(text.split())
