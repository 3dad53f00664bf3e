"""The desk's clock: what happens is on the screen within 20 ms while the feed is busy, and nothing drifts."""

from __future__ import annotations

import statistics
import time
from dataclasses import replace

from PySide6.QtCore import QTimer

from app.clock import SystemClock
from app.engine.drill import Drill
from app.engine.scenario import Persona
from app.services.recording import LooseRecorder
from app.services.session import DrillSession
from app.settings import Settings
from app.ui.pages.desk_page import DeskPage
from app.ui.theme import theme
from tests.helpers import build
from tests.ui.helpers_desk import chart

LATE_P99_MS = 20.0
SECONDS = 6


def busy_scenario():
    """Forty posts at once, then one every 137 ms."""
    people = tuple(Persona(f"p{n}", f"Person {n}", f"@p{n}", "customer", 900) for n in range(5))
    injects = [build.post(f"first-{n}", 0, "noise", "let-stand", persona=n % 5) for n in range(40)]
    injects += [
        replace(build.post(f"post-{n}", 0, "noise", "let-stand", persona=n % 5), at_ms=200 + 137 * n)
        for n in range(SECONDS * 1000 // 137)
    ]
    return build.scenario(injects, chart=chart(), seat=0, personas=people)


def test_an_inject_is_on_the_screen_in_time_while_the_feed_is_busy(qtbot, qapp):
    theme.apply(qapp, "light", reduced_motion=True)
    session = DrillSession(Drill(busy_scenario(), 1), LooseRecorder(), SystemClock(), "practice")
    page = DeskPage(Settings())
    page.resize(1280, 720)
    page.show()
    late: list[float] = []

    def painted(events: list) -> None:
        page.room.feed.table.viewport().repaint()
        now = session._time.now_ms()
        late.extend(now - event.at_ms for event in events if event.kind == "inject" and event.at_ms > 0)

    scroll = QTimer()
    scroll.setInterval(40)
    bar_at = [0]

    def move() -> None:
        bar_at[0] = (bar_at[0] + 24) % 800
        page.room.feed.table.verticalScrollBar().setValue(bar_at[0])

    scroll.timeout.connect(move)
    page.enter(session)
    page.bridge.happened.connect(painted)
    scroll.start()
    begun = time.perf_counter()
    qtbot.wait(SECONDS * 1000)
    real_ms = 1000 * (time.perf_counter() - begun)
    drift = abs(session._time.now_ms() - real_ms)
    scroll.stop()
    page.leave()
    page.close()
    page.deleteLater()
    p99 = statistics.quantiles(late, n=100)[98]
    print(f"{len(late)} injects, late p50 {statistics.median(late):.1f} ms, p99 {p99:.1f} ms, drift {drift:.0f} ms")
    assert len(late) >= 35
    assert p99 < LATE_P99_MS
    assert drift < 50
