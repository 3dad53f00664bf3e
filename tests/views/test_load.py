"""The reading load: words by minute and kind, the busiest minute, and the caps that the check holds to."""

from __future__ import annotations

import pytest

from app.authoring.views.load import load_of
from tests.views.studies import SAMPLE, changed, chat, shipped

LONG = " ".join(["word"] * 300)


def test_a_minute_counts_posts_drafts_and_chat_apart() -> None:
    first = load_of(changed()).minutes[0]
    assert [share.id for share in first.shares] == ["hub-hello", "crew-praise", "missed-flight"]
    assert first.from_ms == 0
    assert first.chat == 10
    assert first.posts == sum(share.posts for share in first.shares) > 0
    assert first.drafts == sum(share.drafts for share in first.shares) > 0
    assert first.words == first.posts + first.drafts + first.chat


def test_what_depends_on_the_trainee_is_shown_and_not_counted() -> None:
    before = load_of(changed())
    after = load_of(changed(more=chat("extra", "when: {ignored: gate-question, for: 1m}")))
    assert (after.mean, after.peak) == (before.mean, before.peak)
    minute = next(minute for minute in after.minutes if minute.maybe)
    assert (minute.from_ms, minute.maybe) == (180_000, 3)
    assert [share.id for share in minute.shares if share.maybe] == ["extra"]


def test_the_busiest_minute_begins_where_its_first_words_come() -> None:
    study = changed(('text: "Idea: print the seat map on the napkin."', f'text: "{LONG}"'))
    peak = load_of(study).peak
    assert peak.words > 300 and peak.from_ms <= 260_000 < peak.from_ms + 60_000
    assert study.scenario.injects[peak.loc[1]].at_ms == peak.from_ms
    assert load_of(study).peak_cap == 260 < peak.words


@pytest.mark.parametrize(("difficulty", "cap"), [(1, 120), (3, 120), (4, 160), (5, 160)])
def test_the_cap_grows_with_the_difficulty(difficulty: int, cap: int) -> None:
    found = load_of(changed(("difficulty: 1 ", f"difficulty: {difficulty} ")))
    assert (found.mean_cap, found.last_cap) == (cap, 190)


@pytest.mark.parametrize("name", SAMPLE)
def test_a_shipped_scenario_is_within_its_caps_and_its_minutes_add_up(name: str) -> None:
    found = load_of(shipped(name))
    assert found.mean == sum(minute.words for minute in found.minutes) // len(found.minutes)
    assert found.mean <= found.mean_cap and found.peak.words <= found.peak_cap
    assert max(minute.words for minute in found.minutes) <= found.peak.words
