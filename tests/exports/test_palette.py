"""Paper and window are of one hand."""

from __future__ import annotations

from app.exports import palette
from app.ui.theme import tokens


def test_the_colours_on_paper_are_those_of_the_window() -> None:
    for paper, window in ((palette.LIGHT, tokens.LIGHT), (palette.DARK, tokens.DARK)):
        assert paper == {name: window[name] for name in paper}
