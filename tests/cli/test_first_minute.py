"""The window and the demo where there is no screen, no library, no folder: one line, and never an abort."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.ui import display

NO_SCREEN = {"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None}
LACKING = """
from app.ui import display
display.{table}["libnot-here.so.7"] = "libnot-here7"
import main
sys.exit(main.main(sys.argv[1:]))
"""
LACKING_PYSIDE = "sys.modules['PySide6'] = None\nimport main\nsys.exit(main.main(sys.argv[1:]))"


@pytest.mark.parametrize("screen", [{}, {"DISPLAY": ":987"}, {"DISPLAY": "nonsense"}, {"QT_QPA_PLATFORM": "xcb"}])
def test_without_a_screen_the_window_says_so(start, home, screen: dict[str, str]) -> None:
    said = start(env={**NO_SCREEN, **screen})
    assert said.code == 2 and said.out == ""
    assert said.sentence().startswith("There is no display here") and "demo" in said.err
    assert not home.exists()


def test_a_platform_that_qt_does_not_have_is_told(start) -> None:
    for words in ([], ["--home", "x"]):
        said = start(*words, env={**NO_SCREEN, "QT_QPA_PLATFORM": "cinema"})
        assert said.code == 2 and "'cinema'" in said.sentence() and "offscreen" in said.err


def test_without_a_screen_the_demo_plays_all_the_same_and_gives_the_rehearsals_digest(start, say) -> None:
    said = start("demo", "blank", "--seed", "3", env={**NO_SCREEN, "DISPLAY": ":987"})
    assert (said.code, said.err) == (0, "")
    [rehearsed] = json.loads(say("rehearse", "blank", "--player", "playbook", "--runs", "1", "--seed", "3", "--json").out)
    assert f"Digest {rehearsed['digest']}" in said.out and "100 of 100, passed" in said.out


def test_the_demo_is_told_what_it_cannot_play(start, work) -> None:
    (work / "bad.yaml").write_text("feed: [\n")
    (work / "file").write_text("in the way")
    for words, code, sentence in (
        (["gutar-on-the-tarmac"], 2, "Did you mean 'guitar-on-the-tarmac'?"),
        (["nowhere.yaml"], 2, "no file nowhere.yaml"),
        (["bad.yaml"], 1, "cannot be played"),
        (["blank", "--shots", "file/below"], 2, "cannot be made"),
        (["blank", "--speed", "0"], 2, "--speed"),
        (["blank", "--seed", "x"], 2, "--seed"),
        (["blank", "more"], 2, "more"),
        (["--home", "file"], 2, "file is a file"),
    ):
        said = start("demo", *words, env=NO_SCREEN)
        assert said.code == code and said.out == "" and sentence in said.err and "Traceback" not in said.err


def test_the_demos_pictures_are_kept_where_asked(start, work) -> None:
    assert start("demo", "blank", "--shots", "shots/here", env=NO_SCREEN).code == 0
    pictures = sorted((work / "shots" / "here").glob("*.png"))
    assert pictures and all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures)


def test_a_fault_in_the_demo_ends_it(start, home) -> None:
    program = ("import main\nfrom app.ui import robot\ndef boom(self): raise ZeroDivisionError('boom')\n"
               "robot.Robot._pass_time = boom\nsys.exit(main.main(['demo', 'blank']))")
    said = start(program=program, env=NO_SCREEN)
    assert said.code == 3 and "our fault, not yours" in said.sentence()
    assert "boom" in (home / "logs" / "faults.log").read_text()


def test_a_library_that_qt_lacks_is_named_with_what_to_install(start) -> None:
    for words in ([], ["demo"]):
        said = start(*words, program=LACKING.format(table="DRAWING"), env=NO_SCREEN)
        assert said.code == 2 and said.out == ""
        assert "libnot-here.so.7" in said.sentence() and said.err.rstrip().endswith("apt-get install -y libnot-here7")


def test_pyside_itself_may_be_missing(start) -> None:
    said = start("demo", program=LACKING_PYSIDE, env=NO_SCREEN)
    assert said.code == 2 and "PySide6 is not installed" in said.sentence() and "pip install" in said.err


def test_the_tests_too_stop_with_one_line_where_qt_lacks_a_library(start, tmp_path) -> None:
    root = Path(__file__).resolve().parents[2]
    program = ("from app.ui import display\ndisplay.DRAWING['libnot-here.so.7'] = 'libnot-here7'\nimport pytest\n"
               f"sys.exit(pytest.main(['-q', '-p', 'no:cacheprovider', '--rootdir', {str(root)!r}, "
               f"'-c', {str(root / 'pyproject.toml')!r}, {str(root / 'tests' / 'architecture')!r}]))")
    said = start(program=program)
    assert said.code == 4 and "apt-get install -y libnot-here7" in said.err and said.err.strip().count("\n") == 0


def test_a_library_that_only_qt_asks_for_is_told_too(monkeypatch: pytest.MonkeyPatch) -> None:
    known = display.sentence_for(ImportError("libGL.so.1: cannot open shared object file: No such file or directory"))
    assert "libGL.so.1" in known and known.endswith("apt-get install -y libgl1")
    assert "libodd.so.3" in display.sentence_for(ImportError("libodd.so.3: cannot open shared object file"))
    assert display.sentence_for(ImportError("cannot import name QtFoo")) == ""
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert "sudo apt-get" in display.sentence_for(ImportError("libGL.so.1: no"))
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert "sudo" not in display.sentence_for(ImportError("libGL.so.1: no"))
