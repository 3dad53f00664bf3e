"""A translation is checked as the original is: reading load, and that no length or tone tells the answer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.authoring.translation.judging import judged
from app.authoring.translation.places import loc_of
from app.authoring.translation.po_in import read_file
from app.authoring.translation.speaking import spoken
from app.authoring.translation.table import Table
from app.engine.scenario import Scenario
from app.engine.tone import apology
from app.services.translations import said_by
from tests.translation.conftest import GERMAN, GUITAR

TEXT = GUITAR.read_text(encoding="utf-8")


def codes(scenario: Scenario, language: str = "de") -> set[str]:
    return {problem.code for problem in judged(TEXT, GUITAR, scenario, language)}


def right_drafts(scenario: Scenario) -> list[str]:
    return [f"feed.{post.id}.drafts.{draft.id}.text" for post in scenario.injects if post.authored
            for draft in post.drafts if draft.worth >= 60 and not draft.breach]


def test_the_original_has_no_problem_in_its_own_words(guitar: Scenario) -> None:
    assert codes(guitar) == set()


def test_right_answers_that_grow_long_in_translation_are_told(guitar: Scenario) -> None:
    longer = {key: guitar.lines[key] + " Und das gilt für alle, die uns schreiben, heute und auch morgen noch."
              for key in right_drafts(guitar)}
    assert "SD607" in codes(spoken(guitar, longer))


def test_apologies_in_right_answers_alone_are_told_where_the_language_is_known(guitar: Scenario) -> None:
    sorry = {key: "Wir entschuldigen uns, verzeihen Sie, wir bedauern es." for key in right_drafts(guitar)}
    assert "SD604" in codes(spoken(guitar, sorry))
    assert "SD604" not in codes(spoken(guitar, sorry), "fi"), "nobody knows how an apology sounds there"


@pytest.mark.parametrize(("text", "count"), [
    ("Es tut uns leid, Dana.", 1), ("Es tut uns sehr leid, wir entschuldigen uns.", 2), ("Das tut mir so leid!", 1),
    ("Wir bedauern, dass es uns leid tut.", 2), ("Er leidet, und das tut weh.", 0), ("We are sorry.", 1),
])
def test_an_apology_is_heard_in_german_too(text: str, count: int) -> None:
    assert apology(text) == count


def test_a_language_that_needs_many_words_is_too_much_to_read(guitar: Scenario) -> None:
    wordy = {key: text + " ja ja" * 4 for key, text in guitar.lines.items() if key.endswith(".text")}
    assert codes(spoken(guitar, wordy)) & {"SD701", "SD702", "SD704"}
    places = [problem for problem in judged(TEXT, GUITAR, spoken(guitar, wordy), "de")]
    assert all(problem.line >= 1 and Path(problem.file) == GUITAR for problem in places)


@pytest.mark.parametrize("line", [
    "title", "company.brief", "log.3", "personas.dana.name", "facts.fee-refused.text", "queue.lorn-fog.why",
    "feed.clip.drafts.clip-own.text", "feed.page-one.why", "deeds.suspend-handler.refused",
])
def test_every_line_is_found_in_the_file(guitar: Scenario, line: str) -> None:
    from app.authoring.formats import opened
    from app.authoring.tree import parse

    part = opened(parse(TEXT, "g")).data
    for step in loc_of(guitar, line):
        part = part[step]
    assert part.strip() == guitar.lines[line]


def test_a_line_that_is_not_there_is_nowhere(guitar: Scenario) -> None:
    assert loc_of(guitar, "feed.nothing.text") == ()


@pytest.fixture(scope="module")
def german() -> Table:
    return read_file(GERMAN)


def test_the_german_guitar_is_whole_and_loses_nothing(guitar: Scenario, german: Table) -> None:
    from app.authoring.translation.difference import standing_doubts

    told = said_by(guitar, german)
    assert (told.missing, told.fuzzy) == ((), ())
    assert standing_doubts(guitar, german) == {}
    assert judged(TEXT, GUITAR, told.scenario, "de") == ()
    assert german.review.by == "", "nobody has reviewed it yet"


def test_the_german_guitar_keeps_the_house_style(german: Table) -> None:
    for line in german.lines:
        assert "\u2014" not in line.text and "\u2013" not in line.text, line.id
        assert '"' not in line.text, line.id
        assert line.text.count("\u201e") == line.text.count("\u201c"), line.id
    same = {line.id for line in german.lines if line.text == line.source and not line.id.startswith("personas.")}
    assert same == set()


def test_a_sentence_stands_only_once_in_the_german_guitar(german: Table) -> None:
    texts = [line.text for line in german.lines if line.id.startswith("feed.") and len(line.text.split()) > 5]
    assert len(texts) == len(set(texts))


def test_no_review_is_made_up(german: Table) -> None:
    assert not german.reviewed
    assert not replace(german, review=replace(german.review, by="Somebody", seal="0" * 64)).reviewed
