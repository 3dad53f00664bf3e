"""Coverage: what is there, counted, beside what the writer's guide asks for."""

from __future__ import annotations

from collections import Counter

import pytest

from app.authoring.views.asked import ANY, Asked
from app.authoring.views.coverage import Tally, coverage
from tests.views.studies import SAMPLE, changed, chat, shipped


def tally(found: tuple[Tally, ...], name: str) -> Tally:
    return next(one for one in found if one.name == name)


def asked(found: tuple[Asked, ...], what: str) -> Asked:
    return next(one for one in found if one.what == what)


def test_classes_and_dispositions_are_counted_with_their_places_and_lacking_ones_with_nought() -> None:
    found = coverage(changed())
    assert tally(found.classes, "claim").locs == (("feed", 5),)
    assert tally(found.classes, "danger").count == 0
    assert [one.name for one in found.classes][0] == "danger"
    assert tally(found.dispositions, "share").count == 0
    assert tally(found.channels, "e-mail").count == 1
    assert tally(found.storylines, "hacked").count == 1
    assert found.storylines[-1].name == ""
    assert tally(found.escalations, "care").locs == (("feed", 2, "escalate"),)
    assert tally(found.breaches, "threat").locs == (("feed", 3, "drafts", "joke-legal"),)


def test_a_class_that_is_right_too_often_does_not_fit() -> None:
    found = coverage(changed())
    assert tally(found.classes, "noise").fits == (tally(found.classes, "noise").count * 100 <= 40 * 12)
    assert not Tally("noise", 5, 4, ()).fits and Tally("noise", 5, -1, ()).fits


def test_contingencies_are_told_by_what_they_wait_for() -> None:
    more = chat("extra", "when: {all: [{ignored: gate-question, for: 2m}, {level: 1}]}")
    found = coverage(changed(more=more)).contingencies
    assert [(one.name, one.locs) for one in found] == [("ignored", (("feed", 13),)), ("level", (("feed", 13),))]


def test_the_guide_asks_a_warm_up_for_less() -> None:
    warm_up, other = coverage(changed()).asked, coverage(changed(("difficulty: 1 ", "difficulty: 3 "))).asked
    assert (asked(warm_up, "posts").least, asked(other, "posts").least) == (25, 40)
    assert asked(warm_up, "minutes").fits and not asked(other, "minutes").fits
    assert asked(warm_up, "posts").count == 12 and asked(warm_up, "posts").most == ANY


def test_what_lacks_its_reason_is_pointed_at() -> None:
    found = asked(coverage(changed(("    why: Small talk.\n", ""))).asked, "injects, drafts and pieces without a reason")
    assert (found.count, found.fits) == (1, False)
    assert found.locs == (("feed", 10),)


def test_a_refused_deed_is_counted_apart() -> None:
    deeds = "deeds:\n  gift: {title: A gift, functions: [care], authority: 3, refused: No.}\n"
    found = coverage(changed(("deeds:\n", deeds))).asked
    assert asked(found, "deeds always refused").locs == (("deeds", "gift"),)
    assert asked(found, "deeds that a draft needs").locs == (("deeds", "rebook"),)


@pytest.mark.parametrize("name", SAMPLE)
def test_a_shipped_scenario_has_what_the_guide_cannot_do_without(name: str) -> None:
    study = shipped(name)
    found = coverage(study)
    assert {one.name: one.count for one in found.classes if one.count} == Counter(post.class_id for post in study.posts)
    for what in ("minutes", "posts", "of these rightly left", "escalations expected", "deeds always refused",
                 "pieces to hold", "notices to let run", "injects, drafts and pieces without a reason"):  # fmt: skip
        assert asked(found.asked, what).fits, (what, asked(found.asked, what))
    assert all(one.fits for one in (*found.classes, *found.dispositions))
