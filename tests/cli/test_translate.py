"""translate: a scenario's lines out as a string table, and in after a look."""

from __future__ import annotations

import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GERMAN = ROOT / "scenarios" / "translations" / "guitar-on-the-tarmac.de.po"


def test_a_table_is_written_here_and_never_over_somebodys_work(say, work: Path) -> None:  # noqa: ANN001
    said = say("translate", "wash-day", "--to", "fr")
    assert said.code == 0
    assert said.out.startswith("Wrote wash-day.fr.po: ")
    table = work / "wash-day.fr.po"
    table.write_text("my work", encoding="utf-8")
    again = say("translate", "wash-day", "--to", "fr")
    assert again.code == 2
    assert "is there already" in again.sentence()
    assert table.read_text(encoding="utf-8") == "my work"
    assert say("translate", "wash-day", "--to", "fr", "--out", table).code == 0, "named, it is meant"


def test_json_is_all_there_is_on_stdout(say, work: Path) -> None:  # noqa: ANN001
    said = say("translate", "guitar-on-the-tarmac", "--to", "de", "--json")
    values = json.loads(said.out)
    assert (values["language"], values["missing"], values["fuzzy"]) == ("de", 0, 0)
    assert values["lines"] == values["translated"] > 300
    looked = say("translate", "--take", values["file"], "--dry-run", "--json")
    told = json.loads(looked.out)
    assert {change["state"] for change in told["changes"]} == {"unchanged"}
    assert (told["written"], told["problems"], told["unknown"]) == ("", [], [])


def test_a_dry_run_tells_and_writes_nothing_and_then_it_is_taken_in(say, home: Path, work: Path) -> None:  # noqa: ANN001
    text = GERMAN.read_text(encoding="utf-8")
    (work / "t.po").write_text(text.replace("Die Gitarre auf dem Rollfeld", "Die Gitarre"), encoding="utf-8")
    target = home / "scenarios" / "translations" / GERMAN.name
    looked = say("translate", "--take", "t.po", "--dry-run")
    assert looked.code == 0
    assert "1 line translated differently." in looked.out
    assert looked.out.endswith("Nothing was written.\n")
    assert not target.exists()
    taken = say("translate", "--take", "t.po", "--reviewed-by", "Ute Kern")
    assert taken.code == 0
    assert f"Wrote {target}." in taken.out
    assert "Reviewed by Ute Kern, 20" in taken.out
    assert target.is_file()
    out = json.loads(say("translate", "guitar-on-the-tarmac", "--to", "de", "--out", "back.po", "--json").out)
    assert out["translated"] == out["lines"]
    assert "Die Gitarre\"" in (work / "back.po").read_text(encoding="utf-8"), "one's own counts before the shipped one"


def test_ones_own_scenario_has_its_translation_beside_it(say, work: Path, blank: Path) -> None:  # noqa: ANN001
    assert say("new", "late-ferry").code == 0
    assert say("translate", "late-ferry.yaml", "--to", "de").code == 0
    text = (work / "late-ferry.de.po").read_text(encoding="utf-8")
    assert "X-Scenario: late-ferry" in text
    assert say("translate", "late-ferry.yaml", "--take", "late-ferry.de.po").code == 0
    assert (work / "translations" / "late-ferry.de.po").is_file()


def test_lines_that_cannot_be_used_make_it_not_fine(say, work: Path) -> None:  # noqa: ANN001
    text = GERMAN.read_text(encoding="utf-8").replace('msgstr "Die Gitarre auf dem Rollfeld"', r'msgstr "Die\bGitarre"')
    (work / "t.po").write_text(text, encoding="utf-8")
    said = say("translate", "--take", "t.po")
    assert said.code == 1
    assert "title: it holds the invisible character U+0008." in said.out
    assert "cannot be used" in said.sentence()


def test_what_is_no_table_or_no_language_or_half_said_is_wrong_use(say, work: Path) -> None:  # noqa: ANN001
    (work / "t.po").write_text("oh", encoding="utf-8")
    (work / "other.po").write_text(
        GERMAN.read_text(encoding="utf-8").replace("X-Scenario: guitar-on-the-tarmac", "X-Scenario: no-such"), encoding="utf-8")
    for words in (["--take", "t.po"], ["--take", "none.po"], ["--take", "other.po"], [], ["wash-day"], ["--to", "de"],
                  ["wash-day", "--to", "en"], ["wash-day", "--to", "../x"], ["wash-day", "--take", GERMAN],
                  ["--take", GERMAN, "--to", "de"], ["wash-day", "--to", "de", "--dry-run"]):
        said = say("translate", *words)
        assert said.code == 2, words
        assert said.sentence()
        assert said.out == ""
    assert sorted(path.name for path in work.iterdir()) == ["other.po", "t.po"]
