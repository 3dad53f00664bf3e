"""Times, durations and scores in their exact forms; the validator sees every slip; comparing as the xAPI text wants it."""

from __future__ import annotations

import copy
import re
from datetime import datetime, timezone
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ralph.models.xapi.base.statements import BaseXapiStatement

from app.exports.xapi import problems, same_statement
from app.exports.xapi.parts import duration, safe, score, statement_id, timestamp
from tests.xapi.making import one_record, told

_PARTS = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,2}))?S)?")


@given(st.integers(0, 10**10))
def test_a_duration_says_its_hundredths_of_a_second(ms: int) -> None:
    text = duration(ms)
    hours, minutes, seconds, part = _PARTS.fullmatch(text).groups()
    total = ((int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds or 0)) * 100 + int(f"{part or 0:0<2}")
    assert total == ms // 10 and text != "PT"
    assert int(minutes or 0) < 60 and int(seconds or 0) < 60


@pytest.mark.parametrize(("ms", "text"), [(0, "PT0S"), (9, "PT0S"), (50, "PT0.05S"), (754_350, "PT12M34.35S"),
                                          (60_000, "PT1M"), (3_600_000, "PT1H"), (3_600_010, "PT1H0.01S"), (-5, "PT0S")])  # fmt: skip
def test_durations_as_they_are_written(ms: int, text: str) -> None:
    assert duration(ms) == text


@given(st.integers(0, 253_402_300_799_999))
def test_a_moment_is_exact_to_the_millisecond(wall_ms: int) -> None:
    read = datetime.fromisoformat(timestamp(wall_ms).replace("Z", "+00:00"))
    assert round((read - datetime(1970, 1, 1, tzinfo=timezone.utc)).total_seconds() * 1000) == wall_ms


@given(st.integers(-(2**53), 2**53))
def test_a_strangers_moment_never_breaks_the_form(wall_ms: int) -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", timestamp(wall_ms))


@given(st.integers(-100, 12_000), st.integers(1, 10_000))
def test_a_score_lies_within_its_bounds(earned: int, possible: int) -> None:
    made = score(earned, possible, 100)
    assert 0 <= made["scaled"] <= 1 and made["min"] <= made["raw"] <= made["max"] and made["min"] < made["max"]


@given(st.text(max_size=40))
def test_any_text_becomes_one_step_of_an_address(text: str) -> None:
    made = safe(text)
    assert re.fullmatch(r"[A-Za-z0-9._~%-]*", made)
    assert unquote(made, errors="replace") == text.encode("utf-8", "replace").decode("utf-8")


@given(st.text(max_size=30), st.text(max_size=30))
def test_ids_differ_with_what_they_are_about(head: str, slot: str) -> None:
    assert statement_id(head, slot) == statement_id(head, slot) != statement_id(f"{head}x", slot)


def _with(path: str, value: object) -> dict:
    statement = copy.deepcopy(told(one_record())[-3])
    place = statement
    *steps, last = path.split(".")
    for step in steps:
        place = place[step]
    place[last] = value
    return statement


SILENT = [
    ("result.duration", "44:12"), ("timestamp", "2026-01-01T00:00:00"), ("timestamp", "2026-01-01 00:00:00Z"),
    ("result.score", {"scaled": 0.5, "raw": -3, "min": 0, "max": 100}),
]  # fmt: skip
"""What ralph lets through."""


@pytest.mark.parametrize(("path", "value"), [
    *SILENT,
    ("timestamp", "2026-13-01T00:00:00Z"), ("result.duration", "PT"), ("result.duration", "PT1.234S"),
    ("result.score", {"scaled": 1.2}), ("result.score", {"raw": 101, "min": 0, "max": 100}),
    ("result.score", {"raw": 0, "min": 0, "max": 0}), ("result.score", {"raw": "5"}),
    ("result.success", "true"), ("result.success", None), ("result", {}), ("id", "17"), ("id", "{" + "0" * 34 + "}"),
    ("context.registration", "set-1"), ("verb.id", "passed"), ("object.id", "no iri"), ("platform", "here"),
    ("actor.mbox", "mailto:kim@example.com"), ("actor.account.homePage", "hr"), ("context.language", ""),
    ("context.contextActivities.category", []), ("result.extensions", {"cut": 75}),
])  # fmt: skip
def test_every_slip_is_seen(path: str, value: object) -> None:
    assert len(problems(_with(path, value))) >= 1


@pytest.mark.parametrize(("path", "value"), SILENT)
def test_what_the_other_checker_lets_through_is_why_there_is_one_of_our_own(path: str, value: object) -> None:
    BaseXapiStatement.model_validate(_with(path, value))


def test_what_stores_add_does_not_count() -> None:
    mine = told(one_record())[-3]
    theirs = copy.deepcopy(mine)
    theirs |= {"stored": "2026-01-01T00:05:00Z", "version": "1.0.3",
               "authority": {"objectType": "Agent", "mbox": "mailto:lrs@example.com"}}  # fmt: skip
    theirs["timestamp"] = "2026-01-01T01:01:01.5+01:00"
    theirs["verb"]["display"] = {"de": "nicht bestanden"}
    theirs["object"].pop("definition")
    theirs["actor"].pop("objectType")
    theirs["result"]["duration"] = "PT61.509S"
    theirs["result"]["score"]["max"] = 100.0
    theirs["context"]["contextActivities"]["category"] = theirs["context"]["contextActivities"]["category"][0]
    assert same_statement(mine, theirs) and same_statement(theirs, mine)


@pytest.mark.parametrize(("path", "value"), [
    ("actor.account.name", "b" * 64), ("verb.id", "http://adlnet.gov/expapi/verbs/passed"), ("object.id", "urn:x:other"),
    ("result.success", True), ("result.success", 0), ("result.score.raw", 99), ("result.duration", "PT1M1.52S"),
    ("timestamp", "2026-01-01T00:01:01.501Z"), ("context.registration", "00000000-0000-0000-0000-000000000000"),
    ("context.platform", "other"), ("context.contextActivities.category", []),
    ("result.extensions", {}), ("result.response", "more"),
])  # fmt: skip
def test_what_was_said_counts(path: str, value: object) -> None:
    mine = told(one_record())[-3]
    assert not same_statement(mine, _with(path, value)) and not same_statement(_with(path, value), mine)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5),
                    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
                        st.sampled_from(["actor", "object", "parent", "duration", "timestamp", "verb", "extensions", "x"]),
                        inner, max_size=4), max_leaves=12))  # fmt: skip
def test_no_answer_of_a_store_breaks_the_comparing(theirs: object) -> None:
    assert same_statement(told(one_record())[0], theirs) is False
