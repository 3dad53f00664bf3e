"""Story time as the script alone gives it: pace and chapters with a time of their own."""

from __future__ import annotations

from app.engine.scenario import Scenario


class StoryTime:
    """Drill time to story time, for times at which only scripted chapters have happened."""

    def __init__(self, scenario: Scenario) -> None:
        self._pace = scenario.pace
        jumps = sorted(
            (inject.at_ms, inject.story_ms)
            for inject in scenario.injects
            if inject.kind == "chapter" and inject.when is None and inject.at_ms >= 0 and inject.story_ms >= 0
        )
        self._bases = [(0, scenario.start_story_ms), *jumps]

    def at(self, drill_ms: int) -> int:
        """Story time in ms since 1970-01-01 at a drill time."""
        from_ms, story_ms = max(base for base in self._bases if base[0] <= max(0, drill_ms))
        return story_ms + (max(0, drill_ms) - from_ms) * self._pace

    def before(self, drill_ms: int) -> int:
        """Story time just before the chapter at a drill time."""
        earlier = [base for base in self._bases if base[0] < drill_ms] or self._bases[:1]
        from_ms, story_ms = max(earlier)
        return story_ms + (drill_ms - from_ms) * self._pace
