"""What an exam and a decision are told as: complete, exact, the same on every making, and no more than may be told."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ralph.models.xapi.base.statements import BaseXapiStatement

from app.clock import ManualClock
from app.engine import commands as c
from app.errors import RefusedError
from app.exports.xapi import KINDS, Decision, Sender, decision_statement, problems, voiding_statement
from tests.helpers import build as b
from tests.services import desk
from tests.xapi.making import SENDER, one_record, told

DECISION = Decision("SD-1", "issued", 1_767_225_600_000, "a" * 64, "5" * 64, "responder", "Responder", "2026-01-01",
                    "2027-01-01")  # fmt: skip
POSTS = st.sampled_from([desk.CLIP, desk.ASK, desk.JOKE, desk.LATE])
COMMANDS = st.one_of(
    st.builds(c.Classify, st.just(0), POSTS, st.sampled_from(["claim", "question", "noise", "unhappy-customer"])),
    st.builds(c.Dispose, st.just(0), POSTS, st.sampled_from(["restore", "hide", "monitor", "let-stand"])),
    st.builds(c.Publish, st.just(0), POSTS, st.integers(0, 3)),
    st.builds(c.Recall, st.just(0), POSTS),
    st.builds(c.Escalate, st.just(0), POSTS, st.sampled_from([(b.LEAD, b.CARE), (b.LEAD,), (b.LEAD, b.LEGAL)]),
              st.integers(-1, 3)),
    st.builds(c.Merge, st.just(0), st.sampled_from([(desk.CLIP, desk.LATE), (desk.ASK, desk.JOKE)])),
    st.builds(c.End, st.just(0)),
)  # fmt: skip


def _verbs(statements: list[dict]) -> list[str]:
    return [statement["verb"]["id"].rsplit("/", 1)[1] for statement in statements]


def _holds(statements: list[dict]) -> None:
    for statement in statements:
        assert problems(statement) == []
        BaseXapiStatement.model_validate(statement)


def test_an_exam_is_told_from_its_beginning_to_its_end() -> None:
    statements = told(one_record())
    assert _verbs(statements) == [
        "initialized", "answered", "escalated", "answered", "answered", "answered", "failed", "completed", "terminated"
    ]  # fmt: skip
    _holds(statements)
    assert len({statement["id"] for statement in statements}) == len(statements)
    assert [statement["timestamp"] for statement in statements] == sorted(s["timestamp"] for s in statements)


def test_a_choice_says_what_was_chosen_whether_it_was_right_and_when() -> None:
    chosen = told(one_record())[1]
    assert chosen["result"] == {
        "response": "unhappy-customer", "success": True, "score": {"scaled": 1, "raw": 40, "min": 0, "max": 40},
        "duration": "PT2S",
    }  # fmt: skip
    assert chosen["object"]["id"].endswith("/posts/clip/class")
    assert chosen["context"]["contextActivities"]["parent"][0]["id"] == told(one_record())[0]["object"]["id"]


def test_the_verdict_carries_the_score_and_the_end_the_duration() -> None:
    failed, completed, terminated = told(one_record())[-3:]
    assert failed["result"]["score"] == {"scaled": 0.5783, "raw": 57.83, "min": 0, "max": 100}
    assert failed["result"]["success"] is False
    assert completed["result"] == {"completion": True, "duration": "PT1M1.5S"}
    assert terminated["result"] == {"duration": "PT1M1.5S"}


def test_an_escalation_is_a_word_of_the_companys_own_profile() -> None:
    carried = told(one_record())[2]
    assert carried["verb"]["id"] == "https://academy.example.com/xapi/verbs/escalated"
    assert carried["object"]["id"].endswith("/roles/care") and carried["result"]["success"] is True


def test_all_attempts_of_a_set_share_a_registration_and_name_their_edition() -> None:
    first = told(one_record())
    other = told(one_record(end=False))
    contexts = [statement["context"] for statement in (*first, *other)]
    assert len({context["registration"] for context in contexts}) == 1
    assert {context["revision"] for context in contexts} == {desk.scenario().digest}
    elsewhere = told(one_record(), change=lambda attempt: replace(attempt, exam_set="set-2"))
    assert elsewhere[0]["context"]["registration"] != contexts[0]["registration"]


def test_the_same_record_gives_the_same_statements_whoever_makes_them() -> None:
    assert told(one_record()) == told(one_record())
    assert json.dumps(told(one_record())) == json.dumps(told(one_record()))


@pytest.mark.parametrize("end", [True, False])
def test_extra_time_leaves_no_trace(end: bool) -> None:
    slow, normal = one_record(percent=150, end=end), one_record(end=end)
    assert slow.entries[-1].wall_ms - slow.header.start_wall_ms > normal.entries[-1].wall_ms - normal.header.start_wall_ms
    mine, theirs = told(slow), told(normal)
    for statement, other in zip(mine, theirs, strict=True):
        assert statement["timestamp"] == other["timestamp"]
        assert statement.get("result") == other.get("result")


def test_names_numbers_and_texts_of_the_exam_stay_in_the_house() -> None:
    text = json.dumps(told(one_record()))
    for secret in (desk.PERSON, "Kim Example", "@", *(post.text for post in desk.scenario().injects if post.text)):
        assert secret not in text
    assert "correctResponsesPattern" not in text
    decided = json.dumps(decision_statement(DECISION, SENDER))
    assert "@" not in decided and "ground" not in decided


def test_without_answer_times_no_answer_says_when_it_came() -> None:
    quiet = told(one_record(), replace(SENDER, answer_times=False))
    inner = [statement for statement in quiet if _verbs([statement])[0] in ("answered", "escalated")]
    assert inner and not any("duration" in statement.get("result", {}) for statement in inner)
    assert {statement["timestamp"] for statement in inner} == {quiet[-1]["timestamp"]}
    _holds(quiet)


def test_a_voided_run_is_told_as_nothing_and_an_interrupted_one_is_not_completed() -> None:
    assert told(one_record(), change=lambda attempt: replace(attempt, status="void")) == []
    broken = told(one_record(), change=lambda attempt: replace(attempt, status="interrupted"))
    assert "completed" not in _verbs(broken) and _verbs(broken)[-1] == "terminated"


def test_practice_and_robots_are_never_told() -> None:
    record = one_record()
    for header in (replace(record.header, mode="practice"), replace(record.header, actor="player"),
                   replace(record.header, mode="rehearsal")):  # fmt: skip
        from app.exports.xapi import Attempt, attempt_statements
        from app.services.replaying import recompute

        found = recompute(record, lambda _: desk.scenario())
        attempt = Attempt(record.head, "", "a" * 64, "", "", 7_500, True, True, "ended")
        with pytest.raises(RefusedError):
            attempt_statements(attempt, replace(record, header=header), found.drill, found.ledger, SENDER)


@settings(max_examples=40)
@given(acts=st.lists(st.tuples(st.integers(0, 40_000), COMMANDS), max_size=20), seed=st.integers(0, 2**31))
def test_whatever_somebody_does_makes_right_statements(acts: list, seed: int) -> None:
    with TemporaryDirectory() as folder, desk.home(Path(folder), ManualClock()) as app:
        session = desk.exam(app, seed)
        for wait, command in acts:
            app.clock.move(wait)
            try:
                session.command(lambda at, command=command: command._replace(at_ms=at))
            except RefusedError:
                session.tick()
            if session.over:
                break
        if not session.over:
            session.end()
        statements = told(app.runs.record(session.run))
    _holds(statements)
    assert len({statement["id"] for statement in statements}) == len(statements)
    times = [statement["timestamp"] for statement in statements]
    assert times == sorted(times)
    assert _verbs(statements)[0] == "initialized" and _verbs(statements)[-1] == "terminated"
    assert sum(verb in ("passed", "failed") for verb in _verbs(statements)) == 1


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_decision_is_told(kind: str) -> None:
    statement = decision_statement(replace(DECISION, kind=kind, number=4), SENDER)
    _holds([statement])
    assert statement["verb"]["id"] == f"https://academy.example.com/xapi/verbs/{KINDS[kind]}"
    assert statement["id"] != decision_statement(replace(DECISION, kind=kind, number=5), SENDER)["id"]


def test_a_certificate_that_does_not_run_out_says_nothing_of_an_end() -> None:
    statement = decision_statement(replace(DECISION, valid_until=""), SENDER)
    _holds([statement])
    assert not any("until" in key for key in statement["context"]["extensions"])


def test_taking_a_statement_back_names_nobody() -> None:
    statement = voiding_statement(told(one_record())[0]["id"], 1_767_225_600_000, SENDER)
    _holds([statement])
    assert statement["object"] == {"objectType": "StatementRef", "id": told(one_record())[0]["id"]}


def test_where_no_home_page_is_named_the_ids_belong_to_nobody() -> None:
    statements = told(one_record(), Sender())
    _holds(statements)
    assert statements[0]["actor"]["account"]["homePage"] == "https://stormdrill.invalid"
