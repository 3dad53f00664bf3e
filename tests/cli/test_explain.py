"""check --explain: what a code means, without any file."""

from __future__ import annotations

import json

import pytest

from app.authoring.explain import codes, explanation

FIELDS = ["code", "title", "meaning", "wrong", "right", "why"]


def test_a_page_is_printed_whole_and_needs_no_path(say) -> None:
    code, out, err = say("check", "--explain", "SD212")
    page = explanation("SD212")
    assert (code, err) == (0, "")
    assert out.startswith("SD212: Not a duration\n\n")
    told = " ".join(out.split())
    for part in (page.meaning, page.wrong, page.right, page.why):
        assert " ".join(part.split()) in told
    assert out.index("Wrong:") < out.index("Right:") < out.index("Why it matters:")
    assert "```" not in out and "# " not in out


def test_examples_keep_their_lines_and_indentation(say) -> None:
    out = say("check", "--explain", "sd201").out
    assert '\n    - id: missed-flight\n      at: "0:40"\n      channel: microblog\n' in out


def test_as_json_it_gives_the_fields(say) -> None:
    for words in (("check", "--explain", "SD503", "--json"), ("--json", "check", "--explain=SD503")):
        code, out, err = say(*words)
        assert (code, err) == (0, "")
        assert list(json.loads(out)) == FIELDS
        assert json.loads(out) == explanation("SD503")._asdict()


@pytest.mark.parametrize("name", codes())
def test_every_code_can_be_explained(say, name: str) -> None:
    code, out, err = say("check", "--explain", name)
    assert (code, err) == (0, "") and out.startswith(f"{name}: ")


@pytest.mark.parametrize("asked", ["SD999", "SD", "", "../../README", "\u00e9", "SD212 SD213"])
def test_an_unknown_code_is_wrong_usage_and_told_in_a_sentence(say, asked: str) -> None:
    said = say("check", "--explain", asked)
    assert (said.code, said.out) == (2, "")
    assert "no problem with the code" in said.sentence()


def test_a_code_near_by_is_offered(say) -> None:
    assert "SD218, SD219" in say("check", "--explain", "SD220").sentence()


def test_a_code_and_files_at_once_are_refused(say, blank) -> None:
    for more in ((blank,), ("--policy", blank)):
        said = say("check", "--explain", "SD212", *more)
        assert said.code == 2 and "checks no file" in said.sentence()


def test_neither_a_path_nor_a_code_is_wrong_usage(say) -> None:
    said = say("check")
    assert said.code == 2 and "PATH" in said.sentence()


def test_a_code_that_check_printed_can_be_asked_for(say, work, blank) -> None:
    text = blank.read_text(encoding="utf-8").replace("minutes: 9", "minutes: nine", 1)
    (work / "blank.yaml").write_text(text, encoding="utf-8")
    [problem] = [each for each in json.loads(say("check", "blank.yaml", "--json").out) if "minutes" in each["message"]]
    assert say("check", "--explain", problem["code"]).out.startswith("SD210: Not a whole number\n")
