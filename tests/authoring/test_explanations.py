"""The help pages: one a code, written alike, and their examples are true."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from app.authoring.codes import CODES, WARNING
from app.authoring.explain import codes, explanation, page_file, read_page
from app.errors import InputError
from app.paths import shipped_root
from tests.authoring.example_places import PLACES, WHOLE, base_of, tried
from tests.authoring.files import BLANK, SHIPPED, checked

IN_WORDS = {"SD103", "SD104", "SD105", "SD106", "SD107", "SD121", "SD810"}
"""Locked, too large, no text, other encodings, invisible, no file at all, a chart no file can hold: told in words."""

PAGES = shipped_root() / "assets" / "diagnostics"
PLAYABLE = ("This is a warning: the drill can be played.", "This is a warning: the programme can be used.")
LONGEST_LINE = 120
MOST_LINES = 16


def problems_of(code: str, folder: Path, which: str) -> set[str]:
    """The codes that an example of a page brings, put where it belongs."""
    page = explanation(code)
    name, base = base_of(code)
    (folder / "charts").mkdir(parents=True)  # as beside every scenario
    text = tried(page, base, getattr(page, which))
    if code != "SD809":
        return {problem.code for problem in checked(folder, text, name)}
    # Whom a seat may ask is a question to the scenario that sits somebody there.
    shutil.copytree(SHIPPED / "policies", folder / "policies")
    checked(folder / "charts", text, name)
    return {problem.code for problem in checked(folder, BLANK)}


def test_every_code_has_a_page_and_every_page_has_a_code() -> None:
    assert {file.name for file in PAGES.iterdir()} == {f"{code}.md" for code in CODES}
    assert codes() == tuple(sorted(CODES))
    assert all(page_file(code).is_file() for code in codes())


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_page_is_short_plain_and_of_its_code(code: str) -> None:
    text, page = page_file(code).read_text(encoding="utf-8"), explanation(code)
    assert (page.code, page.title) == (code, CODES[code].title)
    assert all(len(line) <= LONGEST_LINE for line in text.splitlines())
    assert "\u2014" not in text and "\u2013" not in text and "TODO" not in text
    for words in (page.meaning, page.why):
        assert words[0].isupper() and words.endswith(".") and "\n" not in words and len(words) < 500
    assert page.why.endswith(PLAYABLE) == (CODES[code].severity == WARNING)
    for example in (page.wrong, page.right):
        assert 1 <= len(example.splitlines()) <= MOST_LINES
    assert page.wrong != page.right


@pytest.mark.parametrize("code", sorted(set(CODES) - IN_WORDS))
def test_the_wrong_example_brings_its_code_and_the_right_one_is_sound(code: str, tmp_path: Path) -> None:
    assert code in problems_of(code, tmp_path / "wrong", "wrong")
    found = problems_of(code, tmp_path / "right", "right")
    assert code not in found if code in WHOLE else not found


def test_only_what_no_fragment_can_show_is_told_in_words() -> None:
    told = {code for code in CODES if "```text" in page_file(code).read_text(encoding="utf-8")}
    assert told == IN_WORDS
    assert set(PLACES) <= set(CODES) - IN_WORDS


def test_codes_that_a_page_names_exist() -> None:
    for code in CODES:
        named = re.findall(r"SD\d{3}", page_file(code).read_text(encoding="utf-8"))
        assert set(named) <= set(CODES)


def test_a_code_may_be_written_in_small_letters() -> None:
    assert explanation(" sd212 ") == explanation("SD212")


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ("SD999", "SD937, SD938, SD939"),
        ("SD213x", "SD213"),
        ("220", "SD218, SD219"),
        ("DS302", "SD302"),
        ("", "SD212"),
        ("everything", "SD and three digits"),
        ("../codes", "SD and three digits"),
        ("SD1\0", "."),
    ],
)
def test_an_unknown_code_is_refused_with_those_near_it(asked: str, offered: str) -> None:
    with pytest.raises(InputError) as refused:
        explanation(asked)
    assert offered in refused.value.remedy
    assert "no problem with the code" in refused.value.message


@pytest.mark.parametrize("text", ["", "# SD212: Not a duration\n", "# SD213: Not a date and time\n\nIt is wrong.\n"])
def test_a_page_that_is_not_made_as_a_page_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="SD212 is missing or damaged"):
        read_page("SD212", text)


def test_a_page_of_another_code_is_refused() -> None:
    with pytest.raises(InputError, match="SD212 is missing or damaged"):
        read_page("SD212", page_file("SD213").read_text(encoding="utf-8"))


def test_a_page_that_is_gone_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("app.authoring.explain.shipped_root", lambda: tmp_path)
    with pytest.raises(InputError, match="SD212 is missing or damaged"):
        explanation("SD212")
