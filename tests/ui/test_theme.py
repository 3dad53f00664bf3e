"""The colours can be read in both schemes, and the user's own font size is honoured."""

from __future__ import annotations

import pytest

from app.ui.theme import tokens
from app.ui.theme.scale import factor


@pytest.mark.parametrize("scheme", sorted(tokens.SCHEMES))
@pytest.mark.parametrize(("text", "ground"), tokens.TEXT_PAIRS)
def test_every_text_pair_can_be_read(scheme, text, ground):
    colours = tokens.SCHEMES[scheme]
    assert tokens.contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("ground", tokens.AVATAR_GROUNDS)
def test_initials_can_be_read_on_every_avatar(ground):
    assert tokens.contrast(tokens.AVATAR_INK, ground) >= 4.5


def test_both_schemes_know_the_same_tokens():
    assert list(tokens.LIGHT) == list(tokens.DARK)


def test_a_handle_always_gets_the_same_ground():
    assert tokens.avatar("Dana Whitlock", "@danasings") == tokens.avatar("Dana W", "@danasings")
    assert tokens.avatar("Dana Whitlock", "@danasings")[0] == "DW"
    assert tokens.avatar("", "")[0] == "?"


@pytest.mark.parametrize(("user_px", "expected"), [(12.0, 1.0), (14.67, 1.0), (22.05, 1.5), (60.0, 2.0), (6.0, 0.9)])
def test_a_desktop_default_changes_nothing_and_a_choice_multiplies(user_px, expected):
    assert factor(user_px) == expected
