"""My standing and exams in the whole window, beside library and desk."""

from __future__ import annotations

import shutil
from dataclasses import replace

from app.paths import shipped_root
from app.services.sessions import LOCAL_PERSON
from app.ui.background import pools
from tests.sittings.desk import KIM, PIN, PROGRAMME
from tests.ui.helpers import pages

ONE_DRILL = PROGRAMME.replace("drills: 3", "drills: 1")


def programme(small_home):
    folder = small_home.home / "scenarios" / "programmes"
    folder.mkdir(parents=True)
    (folder / "small.yaml").write_text(ONE_DRILL, encoding="utf-8")


def test_nobody_has_been_picked_and_without_a_programme_it_says_so(opened, qtbot):
    window, flow = opened()
    window.go("standing")
    qtbot.waitUntil(lambda: "Who are you?" in pages.words(window), timeout=5_000)
    flow.app.people.put(KIM, "Kim Example", flow.app.clock.wall_ms())
    window.page.picked.emit(KIM)
    qtbot.waitUntil(lambda: "No programme here" in pages.words(window), timeout=10_000)
    assert flow.app.settings.person == KIM


def test_an_exam_that_was_left_stands_in_the_library_and_leads_back_to_its_desk(opened, qtbot, small_home):
    programme(small_home)
    window, flow = opened()
    app = flow.app
    app.people.put(KIM, "Kim Example", app.clock.wall_ms())
    app.signing_in.set_pin(KIM, PIN)
    app.change(replace(app.settings, person=KIM))
    app.sittings.admit(KIM, PIN)
    name = app.sittings.open(KIM, "small", "first", honoured=True)
    session = app.sittings.begin(name)
    session.start()
    session.leave()
    window.go("standing")
    window.go("library")
    qtbot.waitUntil(lambda: "It is an exam" in pages.words(window), timeout=5_000)
    pages.button(window, "Resume the drill").click()
    qtbot.waitUntil(lambda: window.page.name == "desk" and window.page.session.run == session.run, timeout=10_000)
    window.page.session.end()
    window.page.bridge.wake()
    qtbot.waitUntil(lambda: "Not passed" in pages.words(window), timeout=20_000)
    pages.button(window, "Debrief of drill 1").click()
    qtbot.waitUntil(lambda: "Six dimensions" in pages.words(window), timeout=20_000)
    assert "Play again" not in pages.words(window) and "The real case" not in pages.words(window)
    assert pools.wait()
    assert app.history.played(KIM) == {} and app.sessions.open_runs(LOCAL_PERSON) == []


def test_a_broken_programme_is_named_and_the_others_work(opened, qtbot, small_home):
    programme(small_home)
    shutil.copy(shipped_root() / "scenarios" / "programmes" / "crisis-desk.yaml", small_home.home / "scenarios" / "programmes" / "b.yaml")
    broken = small_home.home / "scenarios" / "programmes" / "b.yaml"
    broken.write_text(broken.read_text(encoding="utf-8").replace("drills: 4", "drills: none"), encoding="utf-8")
    window, flow = opened()
    flow.app.people.put(KIM, "Kim Example", flow.app.clock.wall_ms())
    flow.app.change(replace(flow.app.settings, person=KIM))
    window.go("standing")
    qtbot.waitUntil(lambda: "b.yaml has errors" in pages.words(window), timeout=10_000)
    assert "First" in pages.words(window)
