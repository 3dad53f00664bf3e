"""What an editor asks about its text."""

from __future__ import annotations

from app.authoring.editing.changes import apply
from app.services.studying.studying import Studying
from tests.authoring.files import BLANK, SHIPPED
from tests.editing.texts import GUITAR

PATH = str(SHIPPED / "guitar-on-the-tarmac.yaml")


def at(text: str, words: str, into: int = 0) -> int:
    """Where these words begin."""
    return text.index(words) + into


def test_a_problem_knows_the_characters_that_it_is_about() -> None:
    text = GUITAR.replace("by: dana", "by: dnaa", 1)
    found = Studying(PATH).study(text)
    problem = next(entry for entry in found.problems if entry.code == "SD302")
    assert text[problem.start : problem.end] == "dnaa"
    assert found.errors == 1 and problem.file == "" and problem.line == text.count("\n", 0, problem.start) + 1


def test_a_key_too_many_is_marked_as_the_key() -> None:
    text = GUITAR.replace("    channel: video", "    chanel: video", 1)
    problems = Studying(PATH).study(text).problems
    assert "chanel" in {text[entry.start : entry.end] for entry in problems}


def test_a_problem_of_the_chart_stands_in_its_own_file(tmp_path) -> None:
    (tmp_path / "charts").mkdir()
    chart = (SHIPPED / "charts" / "skylark-hub.yaml").read_text(encoding="utf-8")
    (tmp_path / "charts" / "skylark-hub.yaml").write_text(chart.replace("links:", "lnks:"), encoding="utf-8")
    problems = Studying(str(tmp_path / "guitar-on-the-tarmac.yaml")).study(GUITAR).problems
    assert {entry.start for entry in problems if entry.file.endswith("skylark-hub.yaml")} == {-1}


def test_a_view_is_sent_once_and_again_when_it_has_changed() -> None:
    studying = Studying(PATH)
    first = studying.study(GUITAR, "timeline")
    assert first.view.entries and not first.same
    again = studying.study(GUITAR.replace("why:", "why: so,", 1), "timeline")
    assert again.same and again.view is None
    moved = studying.study(GUITAR.replace('at: "0:45"', 'at: "0:46"', 1), "timeline")
    assert not moved.same and moved.view != first.view
    studying.forget_shown()
    assert studying.study(GUITAR.replace('at: "0:45"', 'at: "0:46"', 1), "timeline").view == moved.view


def test_names_are_found_where_they_are_defined_and_used() -> None:
    studying = Studying(PATH)
    use = at(GUITAR, "by: dana", 5)
    target = studying.definition(GUITAR, use)
    assert target.file == "" and GUITAR[target.start : target.end] == "dana" and target.start < use
    mentions = studying.uses(GUITAR, use)
    assert sum(entry.defines for entry in mentions) == 1 and len(mentions) > 2
    assert all(GUITAR[entry.start : entry.end] == "dana" for entry in mentions)
    assert studying.name(GUITAR, use) == ("persona", "dana")


def test_a_role_is_defined_in_the_chart() -> None:
    target = Studying(PATH).definition(GUITAR, at(GUITAR, "seat: ", 8))
    assert target.file.endswith(".yaml") and "charts" in target.file and target.end > target.start


def test_a_new_id_goes_everywhere_or_is_refused_in_a_sentence() -> None:
    studying = Studying(PATH)
    done = studying.rename(GUITAR, at(GUITAR, "by: dana", 5), "danielle")
    changed = apply(GUITAR, done.changes)
    assert "by: dana\n" not in changed and studying.study(changed).errors == 0
    assert studying.rename(GUITAR, at(GUITAR, "by: dana", 5), "Not A Slug").refused


def test_a_path_and_its_characters_find_each_other() -> None:
    studying = Studying(PATH)
    start, end = studying.locate(GUITAR, ("feed", 0, "text"))
    assert GUITAR[start:end].startswith("text:")
    assert studying.loc_at(GUITAR, end - 1)[:3] == ("feed", 0, "text")
    assert studying.locate(GUITAR, ("feed", 0, "no-such-key")) == studying.locate(GUITAR, ("feed", 0))


def test_completion_knows_the_chart_once_the_text_was_studied() -> None:
    studying = Studying(PATH)
    studying.study(GUITAR)
    begin = at(GUITAR, "seat: ", 6)
    words = {item.word for item in studying.complete(GUITAR[:begin] + GUITAR[GUITAR.index("\n", begin) :], begin).items}
    assert "community-manager" in words


def test_a_scenario_comes_out_compiled_or_not_at_all() -> None:
    studying = Studying(PATH)
    made, problems = studying.scenario(GUITAR)
    assert '"guitar-on-the-tarmac"' in made and not [entry for entry in problems if entry.severity == "error"]
    broken, problems = studying.scenario(GUITAR.replace("seat: ", "seat: x", 1))
    assert broken == "" and problems


def test_an_empty_or_foreign_text_is_answered() -> None:
    studying = Studying(str(SHIPPED / "blank.yaml"))
    for text in ("", "\n", "- a\n", "roles:\n  a: {title: A}\n", "feed: [", "\0"):
        found = studying.study(text, "graph")
        assert found.problems and not found.readable and found.view is None
    assert studying.study(BLANK, "graph").readable


def test_what_the_cursor_is_in_knows_its_time() -> None:
    studying = Studying(PATH)
    studying.study(GUITAR)
    inside = GUITAR.index("text:", GUITAR.index("\nfeed:"))
    here = studying.here(GUITAR, inside)
    assert here.loc[0] == "feed" and here.id and here.at_ms >= 0
    assert studying.here(GUITAR, 3).at_ms == -1
    queued = studying.here(GUITAR, GUITAR.index("  - id:", GUITAR.index("\nqueue:")) + 8)
    assert queued.loc[:2] == ("queue", 0) and queued.id


def test_a_chart_and_a_policy_are_checked_as_what_they_are() -> None:
    for folder, name in (("charts", "skylark-hub.yaml"), ("policies", "default.yaml")):
        file = SHIPPED / folder / name
        studying, text = Studying(str(file)), file.read_text(encoding="utf-8")
        assert studying.study(text).problems == ()
        broken = text.replace("title:", "titel:", 1)
        assert studying.study(broken).errors >= 1
