"""Taking a string table in: what would change is shown first, and what cannot be used is told line by line."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.authoring.translation.difference import compare
from app.authoring.translation.drawing import draw_up
from app.authoring.translation.po_in import read_file, read_table
from app.authoring.translation.po_out import po_bytes
from app.authoring.translation.table import Line, Table
from app.engine.scenario import Scenario
from app.errors import ExportError, InputError, RefusedError, UsageError
from app.paths import Paths
from app.services.translating import Plan, carry_out, kept_at, plan_take, table_out
from app.services.translation_standing import standings
from tests.translation.conftest import GERMAN, GUITAR, compiled, retold


def plan(paths: Paths, guitar: Scenario, file: Path, **how: object) -> Plan:
    return plan_take(paths, file, guitar, GUITAR, **how)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder of somebody's own scenarios, without any translation."""
    folder = tmp_path / "own"
    folder.mkdir()
    return folder / "guitar-on-the-tarmac.yaml"


def table_with(tmp_path: Path, *texts: tuple[str, str], data: str = "") -> Path:
    data = data or GERMAN.read_text(encoding="utf-8")
    for line, text in texts:
        data = retold(data, line, text)
    file = tmp_path / "given.po"
    file.write_text(data, encoding="utf-8")
    return file


def state(found: Plan, line: str) -> str:
    return next(change.state for change in found.difference.changes if change.id == line)


def doubts(found: Plan) -> dict[str, tuple[str, ...]]:
    return {change.id: change.doubts for change in found.difference.doubtful}


def test_a_first_table_is_new_from_end_to_end(guitar: Scenario, paths: Paths, own: Path) -> None:
    found = plan_take(paths, GERMAN, guitar, own, text=GUITAR.read_text(encoding="utf-8"))
    assert Counter(change.state for change in found.difference.changes) == {"new": len(guitar.lines)}
    assert not own.parent.joinpath("translations").exists(), "nothing is written before it is carried out"
    assert carry_out(found) == own.parent / "translations" / "guitar-on-the-tarmac.de.po"
    assert read_file(found.target).by_id().keys() == guitar.lines.keys()


def test_out_and_in_again_changes_nothing_at_all(guitar: Scenario, paths: Paths, tmp_path: Path) -> None:
    out = tmp_path / "out.po"
    written = table_out(paths, guitar, GUITAR, "de", out)
    assert (written.translated, written.missing, written.fuzzy) == (len(guitar.lines), 0, 0)
    assert out.read_bytes() == GERMAN.read_bytes()
    found = plan(paths, guitar, out)
    assert {change.state for change in found.difference.changes} == {"unchanged"}
    assert found.after == GERMAN.read_bytes()


def test_every_line_is_told_by_what_becomes_of_it(guitar: Scenario, paths: Paths, tmp_path: Path) -> None:
    data = GERMAN.read_text(encoding="utf-8")
    data = data.replace('msgid "The man in orange"', 'msgid "The man in yellow"')
    data = data.replace('msgctxt "storylines.fee.title"', '#, fuzzy\nmsgctxt "storylines.fee.title"')
    data = data.replace('msgctxt "storylines.perrin.title"', 'msgctxt "storylines.airport.title"')
    file = table_with(tmp_path, ("title", "Gitarre, zerbrochen"), ("log.4", ""), data=data)
    found = plan(paths, guitar, file)
    assert state(found, "title") == "changed"
    assert state(found, "log.4") == "kept", "an empty entry takes nothing away"
    assert state(found, "storylines.fee.title") == "fuzzy"
    assert state(found, "storylines.song.title") == "unchanged"
    assert state(found, "storylines.handler.title") == "unchanged"
    assert state(found, "storylines.perrin.title") == "kept"
    assert found.difference.unknown == ("storylines.airport.title",)


def test_what_holds_invisible_characters_or_is_endless_is_not_taken(guitar: Scenario, paths: Paths, tmp_path: Path) -> None:
    data = retold(GERMAN.read_text(encoding="utf-8"), "log.1", "x" * 20_001)
    file = table_with(tmp_path, data=data.replace('msgstr "Die Gitarre auf dem Rollfeld"', r'msgstr "Die \b Gitarre"'))
    found = plan(paths, guitar, file)
    assert state(found, "title") == state(found, "log.1") == "unusable"
    assert doubts(found)["title"] == ("it holds the invisible character U+0008",)
    assert "20001 characters" in doubts(found)["log.1"][0]
    assert found.after == GERMAN.read_bytes(), "what was there for them stays"


def test_a_text_for_an_older_wording_does_not_replace_one_for_the_new(guitar: Scenario, paths: Paths, tmp_path: Path) -> None:
    data = GERMAN.read_text(encoding="utf-8").replace('msgid "The song"', 'msgid "The tune"')
    found = plan(paths, guitar, table_with(tmp_path, ("storylines.song.title", "Die Weise"), data=data))
    assert state(found, "storylines.song.title") == "kept"
    assert doubts(found)["storylines.song.title"] == ("it was made for another wording of the original",)


def test_where_there_is_none_it_is_taken_to_be_looked_at_again(guitar: Scenario, paths: Paths, own: Path, tmp_path: Path) -> None:
    data = GERMAN.read_text(encoding="utf-8").replace('msgid "The song"', 'msgid "The tune"')
    found = plan_take(paths, table_with(tmp_path, data=data), guitar, own, text=GUITAR.read_text(encoding="utf-8"))
    assert state(found, "storylines.song.title") == "fuzzy"
    carry_out(found)
    line = read_file(found.target).by_id()["storylines.song.title"]
    assert (line.fuzzy, line.source, line.previous) == (True, "The song", "The tune")
    assert found.standing.fuzzy == ("storylines.song.title",)


@pytest.mark.parametrize(("line", "text", "told"), [
    ("feed.tuning.text", "welche Stimmung ist das?", "@danasings is lost"),
    ("feed.sack-him.text", "Wir sind 9.000. #SackTheWerfer", "#SackTheThrower is lost"),
    ("feed.stuck.text", "Perrin, vier Stunden", "SK412 is lost"),
    ("feed.sack-him.text", "Wir sind viele. #SackTheThrower", "the number 9,000 is lost"),
    ("log.1", "Perrin: Aggregat ausgefallen.", "the number 04:10 is lost"),
    ("feed.gran.text", "Oma " * 101, "it has 403 characters; 400 fit its place"),
    ("feed.harp.text", "To the two in orange who walked my harp to the plane like a bride: thank you.",
     "it is the same as the original"),
])
def test_what_a_translation_has_lost_is_told(guitar: Scenario, paths: Paths, tmp_path: Path, line: str, text: str,
                                             told: str) -> None:
    found = plan(paths, guitar, table_with(tmp_path, (line, text)))
    assert doubts(found) == {line: (told,)}
    assert state(found, line) == "changed", "it is taken all the same: a person decides"


def test_numbers_may_be_written_as_the_language_writes_them(guitar: Scenario, paths: Paths, tmp_path: Path) -> None:
    found = plan(paths, guitar, table_with(tmp_path, ("feed.sack-him.text", "Wir sind 9.000. #SackTheThrower")))
    assert doubts(found) == {}


def test_another_scenarios_table_is_refused(guitar: Scenario, paths: Paths, tmp_path: Path) -> None:
    data = GERMAN.read_text(encoding="utf-8").replace("X-Scenario: guitar-on-the-tarmac", "X-Scenario: wash-day")
    with pytest.raises(InputError, match="is the string table of 'wash-day', not of guitar-on-the-tarmac"):
        plan(paths, guitar, table_with(tmp_path, data=data))


def test_nothing_is_written_over_what_changed_meanwhile(guitar: Scenario, paths: Paths, german) -> None:  # noqa: ANN001
    found = plan(paths, guitar, german(("Die Gitarre auf dem Rollfeld", "Die Gitarre")))
    found.target.parent.mkdir(parents=True)
    found.target.write_bytes(b"somebody else's work")
    with pytest.raises(RefusedError, match="has been changed since"):
        carry_out(found)
    assert found.target.read_bytes() == b"somebody else's work"


def test_a_place_that_cannot_be_written_leaves_what_is_there(guitar: Scenario, paths: Paths, german,  # noqa: ANN001
                                                             monkeypatch: pytest.MonkeyPatch) -> None:
    carry_out(plan(paths, guitar, german(("Die Gitarre auf dem Rollfeld", "Eins"))))
    target = kept_at(paths, GUITAR, guitar.id, "de")
    before = target.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    found = plan(paths, guitar, german(("Die Gitarre auf dem Rollfeld", "Zwei")))
    monkeypatch.setattr("os.replace", full)
    with pytest.raises(ExportError, match="no room left"):
        carry_out(found)
    assert target.read_bytes() == before
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_review_is_told_in_the_header_and_bound_to_the_lines(guitar: Scenario, paths: Paths, german) -> None:  # noqa: ANN001
    named = german(('"X-Reviewed-By: \\n"\n"X-Reviewed-On: \\n"', '"X-Reviewed-By: Ute Kern\\n"\n"X-Reviewed-On: 2026-11-30\\n"'))
    found = plan(paths, guitar, named)
    assert (found.standing.reviewed_by, found.standing.reviewed_on) == ("Ute Kern", "2026-11-30")
    carry_out(found)
    text = found.target.read_text(encoding="utf-8")
    assert "X-Reviewed-Digest" in text
    named.write_text(text.replace("Die Gitarre auf dem Rollfeld", "Die kaputte Gitarre"), encoding="utf-8")
    later = plan(paths, guitar, named)
    assert later.standing.reviewed_by == ""
    assert later.difference.unreviewed


def test_a_reviewer_can_be_named_when_it_is_taken_in(guitar: Scenario, paths: Paths) -> None:
    carry_out(plan(paths, guitar, GERMAN, reviewer=("Ute\nKern", "2026-11-30")))
    (told,) = standings(paths, guitar, GUITAR)
    assert (told.language, told.reviewed_by, told.translated) == ("de", "Ute Kern", len(guitar.lines))
    assert told.file == paths.home / "scenarios" / "translations" / "guitar-on-the-tarmac.de.po"


def test_every_language_is_told_also_one_that_cannot_be_read(guitar: Scenario, paths: Paths) -> None:
    folder = paths.home / "scenarios" / "translations"
    folder.mkdir(parents=True)
    (folder / "guitar-on-the-tarmac.fr.po").write_bytes(b"oh\xff")
    told = standings(paths, guitar, GUITAR)
    assert [standing.language for standing in told] == ["de", "fr"]
    assert "is not UTF-8" in told[1].trouble
    assert told[0].trouble == ""


def test_a_table_that_is_torn_can_be_replaced_and_is_never_taken_for_an_empty_one(guitar: Scenario, paths: Paths,
                                                                                  tmp_path: Path) -> None:
    target = kept_at(paths, GUITAR, guitar.id, "de")
    target.parent.mkdir(parents=True)
    target.write_text("oh", encoding="utf-8")
    with pytest.raises(InputError, match="Line 1"):
        table_out(paths, guitar, GUITAR, "de", tmp_path / "out.po")
    carry_out(plan(paths, guitar, GERMAN))
    assert read_file(target).by_id().keys() == guitar.lines.keys()


def test_a_file_that_is_not_what_its_name_says_is_told(guitar: Scenario, paths: Paths) -> None:
    target = kept_at(paths, GUITAR, guitar.id, "fr")
    target.parent.mkdir(parents=True)
    target.write_bytes(GERMAN.read_bytes())
    assert standings(paths, guitar, GUITAR)[1].trouble == f"{target.name} is the table of guitar-on-the-tarmac in de."


TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029\ufeff\ufffe\uffff"),
               max_size=60)


@given(st.lists(TEXT, min_size=8, max_size=8), st.sets(st.integers(0, 7)))
def test_whatever_was_translated_comes_out_and_in_the_same(texts: list[str], fuzzy: set[int]) -> None:
    """Out, in, out again: the same lines, the same bytes."""
    scenario = compiled()
    ids = list(scenario.lines)[:8]
    lines = tuple(
        Line(key, scenario.lines[key], text.strip(), number in fuzzy and bool(text.strip()))
        for number, (key, text) in enumerate(zip(ids, texts))
    )
    first = draw_up(scenario, "de", Table(scenario.id, "de", "", lines))
    assert {line.id: line.text for line in first.lines if line.id in ids} == {line.id: line.text for line in lines}
    made, difference = compare(scenario, None, read_table(po_bytes(first), "t.po"))
    assert po_bytes(made) == po_bytes(first)
    again, same = compare(scenario, made, read_table(po_bytes(made), "t.po"))
    assert again == made
    assert {change.state for change in same.changes} <= {"unchanged", "missing"}
    assert len(difference.of("fuzzy")) == sum(line.fuzzy for line in lines)


@pytest.mark.parametrize("language", ["", "en", "DE", "deutsch-und-mehr-davon", "../de", "d", "de/x", "de\0"])
def test_what_is_no_language_is_refused(guitar: Scenario, paths: Paths, tmp_path: Path, language: str) -> None:
    with pytest.raises(UsageError):
        table_out(paths, guitar, GUITAR, language, tmp_path / "out.po")
    assert not (tmp_path / "out.po").exists()


def test_a_changed_original_shows_in_the_next_table(guitar: Scenario, paths: Paths, tmp_path: Path) -> None:
    other = replace(guitar, lines={**guitar.lines, "title": "The cello on the tarmac"})
    written = table_out(paths, other, GUITAR, "de", tmp_path / "out.po")
    assert (written.fuzzy, written.translated) == (1, len(guitar.lines) - 1)
    assert '#| msgid "The guitar on the tarmac"' in (tmp_path / "out.po").read_text(encoding="utf-8")
