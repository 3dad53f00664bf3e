"""A process of its own that answers, dies, is replaced, and is gone when it is closed."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path
from queue import Queue
from time import monotonic, sleep

import pytest

from app.services.studying.apart import StudyApart
from app.services.studying.parcel import Unpacking
from tests.authoring.files import SHIPPED
from tests.editing.texts import GUITAR


@pytest.fixture
def apart():
    made = StudyApart(SHIPPED / "guitar-on-the-tarmac.yaml")
    yield made
    made.close()
    assert multiprocessing.active_children() == []


def asked(apart: StudyApart, what: str, *arguments) -> tuple:
    """(result, error)"""
    found: Queue = Queue()
    apart.ask(what, arguments, lambda *answer: found.put(answer))
    return found.get(timeout=60)


def test_questions_are_answered_in_their_order(apart: StudyApart) -> None:
    found: Queue = Queue()
    apart.warm_up()
    for number in range(5):
        apart.ask("loc_at", (GUITAR, number), lambda result, error, number=number: found.put((number, error)))
    assert [found.get(timeout=60) for _ in range(5)] == [(number, None) for number in range(5)]
    assert asked(apart, "study", GUITAR, "timeline")[0].view.entries


def test_a_fault_comes_back_as_an_error(apart: StudyApart) -> None:
    result, error = asked(apart, "study", 7)
    assert result is None and error is not None
    assert asked(apart, "study", GUITAR)[1] is None


def test_a_process_that_dies_is_replaced(apart: StudyApart) -> None:
    assert asked(apart, "study", GUITAR)[1] is None
    for child in multiprocessing.active_children():
        os.kill(child.pid, signal.SIGKILL)
    assert asked(apart, "study", GUITAR)[0].errors == 0


def test_a_view_that_got_lost_on_its_way_is_asked_for_again(apart: StudyApart) -> None:
    first = asked(apart, "study", GUITAR, "timeline")[0].view
    moved = GUITAR.replace('at: "0:45"', 'at: "0:46"', 1)
    apart._views = Unpacking()  # whatever had come is gone
    again = asked(apart, "study", moved, "timeline")[0].view
    assert len(again.entries) == len(first.entries) and again != first
    assert asked(apart, "study", GUITAR, "timeline")[0].view == first


def test_views_come_whole_from_a_process_that_is_replaced(apart: StudyApart) -> None:
    first = asked(apart, "study", GUITAR, "timeline")[0].view
    for child in multiprocessing.active_children():
        os.kill(child.pid, signal.SIGKILL)
    moved = GUITAR.replace('at: "0:45"', 'at: "0:46"', 1)
    assert asked(apart, "study", moved, "timeline")[0].view != first
    assert asked(apart, "study", GUITAR, "timeline")[0].view == first


def test_a_closed_one_answers_nobody(apart: StudyApart) -> None:
    asked(apart, "study", GUITAR)
    apart.close()
    apart.ask("study", (GUITAR,), lambda *answer: pytest.fail("nobody should be answered"))


def test_an_answer_brings_nothing_heavy_into_the_window() -> None:
    program = (
        "import sys\nfrom pathlib import Path\nfrom queue import Queue\n"
        "from app.services.studying.apart import StudyApart\n"
        "if __name__ == '__main__':\n"
        f"    path = Path({str(SHIPPED / 'guitar-on-the-tarmac.yaml')!r})\n"
        "    text, apart, answers = path.read_text(encoding='utf-8'), StudyApart(path), Queue()\n"
        "    views = ('timeline', 'graph', 'load', 'drafts', 'chart', 'coverage')\n"
        "    asked = [('study', (text, view)) for view in views] + [\n"
        "        ('complete', (text, text.index('by: ') + 4)), ('rename', (text, text.index('by: ') + 4, 'other')),\n"
        "        ('here', (text, 5000)), ('uses', (text, text.index('by: ') + 4)), ('move', (text, 'feed', 0, 1000, False))]\n"
        "    for what, arguments in asked:\n"
        "        apart.ask(what, arguments, lambda *answer: answers.put(answer))\n"
        "    told = [answers.get(timeout=60) for _ in asked]\n"
        "    apart.close()\n"
        "    assert [error for _, error in told if error] == []\n"
        "    print(sorted({name.split('.')[0] for name in sys.modules} & {'yaml', 'pydantic', 'networkx'}))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120,
                          cwd=SHIPPED.parent)  # fmt: skip
    assert (done.stdout.strip(), done.returncode) == ("[]", 0), done.stderr


KILLED = """
import os, signal, sys
from queue import Queue
from app.services.studying.apart import StudyApart

if __name__ == "__main__":
    found, apart = Queue(), StudyApart("late.yaml")
    apart.ask("study", ("title: late\\n",), lambda *answer: found.put(answer))
    found.get()
    with open(sys.argv[1], "w") as told:
        told.write(" ".join(str(pid) for pid in apart._pool._processes))
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_the_process_ends_with_a_window_that_is_killed(tmp_path: Path) -> None:
    script, told = tmp_path / "killed.py", tmp_path / "pids"
    script.write_text(KILLED, encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": str(SHIPPED.parent)}
    subprocess.run([sys.executable, str(script), str(told)], env=env, stdout=subprocess.DEVNULL, check=False, timeout=60)
    worker = Path("/proc") / told.read_text(encoding="utf-8")
    ends = monotonic() + 20
    while worker.exists() and monotonic() < ends:
        sleep(0.05)
    left = worker.exists()
    if left:
        os.kill(int(worker.name), signal.SIGKILL)
    assert not left
