"""The text report, as somebody reads it."""

from __future__ import annotations

from dataclasses import replace

from app.exports.report_text import report_text


def test_the_text_report_reads_as_agreed(practice, golden) -> None:
    golden("practice.txt", report_text(practice))


def test_the_exams_text_report_reads_as_agreed(exam, golden) -> None:
    golden("exam.txt", report_text(exam))


def test_no_line_is_wider_than_a_terminal(practice, exam) -> None:
    for debrief in (practice, exam):
        assert max(len(line) for line in report_text(debrief).splitlines()) <= 80


def test_nothing_in_a_post_steers_a_terminal(practice) -> None:
    first = replace(practice.posts[0], text="red \x1b[31malert\x07")
    text = report_text(replace(practice, posts=(first, *practice.posts[1:])))
    assert "\x1b" not in text and "\x07" not in text


def test_what_the_drill_claims_is_said_once(practice) -> None:
    text = " ".join(report_text(practice).split())
    assert text.count("recognising a fitting answer, not writing one") == 1
    assert "Private to the trainee" in text
    assert "this project's own judgement" in text
    assert "Nobody counted the kettles." in text and "The Example Herald" in text


def test_a_run_without_a_case_ends_all_the_same(practice) -> None:
    text = report_text(replace(practice, case=None))
    assert "THE REAL CASE" not in text
    assert text.rstrip().endswith("EXERCISE")
