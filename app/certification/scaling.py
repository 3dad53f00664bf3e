"""One scale for all scenarios: each one's own cut is 70, so that a mean over different drills means something."""

from __future__ import annotations

SCALE_CUT = 7_000
"""The pass mark of every scenario on the common scale, in hundredths of a point."""
SCALE_TOP = 10_000


def scaled(score: int, cut: int) -> int:
    """A score on the common scale, in hundredths of a point.

    Two straight lines, 0 to the cut and the cut to 100, rounded down: whoever reaches the cut has 70.00 or more,
    whoever does not has less.

    Args:
        score: 0 to 10000, hundredths of a point; what lies outside is taken for the nearer end.
        cut: what passes this scenario, 0 to 10000, likewise.
    """
    score, cut = min(max(score, 0), SCALE_TOP), min(max(cut, 0), SCALE_TOP)
    if score < cut:
        return score * SCALE_CUT // cut
    if cut == SCALE_TOP:
        return SCALE_TOP
    return SCALE_CUT + (score - cut) * (SCALE_TOP - SCALE_CUT) // (SCALE_TOP - cut)


def scaled_error(error: int, cut: int) -> int:
    """An error of measurement just under the cut, on the common scale; hundredths of a point, rounded down."""
    return error * SCALE_CUT // cut if 0 < cut <= SCALE_TOP else 0
