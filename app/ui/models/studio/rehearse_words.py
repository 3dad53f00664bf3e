"""What the players do and what a rehearsal's figures mean, in plain words."""

from __future__ import annotations

from app.services.draft_worth import AGAINST, IDLE, SEPARATES, TOO_FEW, UNUSED, DraftWorth
from app.services.rehearsals import Step
from app.services.soundness import AT_LEAST, bar_of
from app.ui import text
from app.ui.language import decimal, mark, tr

DOES: dict[str, str] = {
    "playbook": mark("follows the key"),
    "idle": mark("does nothing at all"),
    "random": mark("leaves all to chance"),
    "late": mark("acts rightly, but late"),
    "first": mark("the first of everything"),
    "last": mark("the last of everything"),
    "longest": mark("the longest draft"),
    "shortest": mark("the shortest draft"),
    "answer-all": mark("answers every post"),
    "ignore-all": mark("lets everything stand"),
    "escalate-all": mark("carries everything up"),
    "apologise-all": mark("the most sorry draft"),
    "sly": mark("goes by every visible mark"),
}
"""Player -> what it does."""
_RIGHT: dict[str, str] = {
    SEPARATES: mark("Separates: skilled players publish it"),
    AGAINST: mark("Against the key: low scores go with it"),
}
_WRONG: dict[str, str] = {
    SEPARATES: mark("Separates: unskilled players publish it"),
    AGAINST: mark("Against the key: high scores go with it"),
}
_EITHER: dict[str, str] = {
    IDLE: mark("Goes with nothing: no clear tie to the score"),
    UNUSED: mark("Nobody published it"),
    TOO_FEW: mark("Too few runs to tell"),
}
_TONES = {SEPARATES: "good", AGAINST: "hot", IDLE: "ink2"}
MINUS = "−"


def does(player: str) -> str:
    """What a player does; empty for one that nobody knows."""
    kind, _, permille = player.partition(":")
    if kind == "skilled" and permille.isdecimal():
        return tr("right in {percent} % of its acts").format(percent=int(permille) // 10)
    return tr(DOES[player]) if player in DOES else ""


def meets(player: str, result: dict, before: dict | None = None) -> tuple[str, bool]:
    """What a player has to come to for the scenario to be sound, in words, and whether it does.

    Args:
        result: of its runs, as `rehearse` returns it.
        before: of the next less skilled player, if that has played.
    Returns: ("", True) for one that nothing is asked of.
    """
    bar, mean, passed = bar_of(player), result["mean"], result["passed"]
    if bar and bar[0] == AT_LEAST:
        return tr("at least {bar}, pass").format(bar=bar[1]), mean >= bar[1] and passed == result["runs"]
    if bar:
        return tr("at most {bar}, no pass").format(bar=bar[1]), mean <= bar[1] and not passed
    if player == "late":
        return tr("no pass"), not passed
    if before is not None:
        return tr("more than {player}").format(player=before["player"]), mean > before["mean"]
    return "", True


def wrong(player: str, total: int, passed: bool) -> bool:
    """Whether a single run is not as it should be.

    Args:
        total: hundredths of a point.
        passed: whether it passed.
    """
    bar = bar_of(player)
    if bar and bar[0] == AT_LEAST:
        return not passed or total < bar[1] * 100
    return passed and (bar is not None or player == "late")


def verdict(worth: DraftWorth) -> tuple[str, str]:
    """(what the runs tell about a draft, tone)."""
    words = _EITHER.get(worth.verdict) or (_RIGHT if worth.right else _WRONG)[worth.verdict]
    return tr(words), _TONES.get(worth.verdict, "ink3")


def figure(correlation: int | None) -> str:
    """Thousandths as `+0.93`, `−0.4`, `0` or a dash."""
    if correlation is None:
        return "–"
    hundredths = (abs(correlation) + 5) // 10
    sign = "" if not hundredths else MINUS if correlation < 0 else "+"
    return decimal(f"{sign}{hundredths / 100:.2f}")


def points(number: float) -> str:
    """Points as the window shows them: `99.8`."""
    return text.points(round(number * 100))


def progress(step: Step) -> str:
    """How far a rehearsal has come, in words."""
    if not step.done:
        return tr("Getting the players to their desks: {total} runs to come.").format(total=step.total)
    if not step.player:
        return tr("All {total} runs are done; working out what they tell.").format(total=step.total)
    left = tr("%n player(s) to come", "", step.to_come)
    return tr("{player} plays · {done} of {total} runs done, {left} left · {players}").format(
        player=step.player, done=step.done, total=step.total, left=step.total - step.done, players=left
    )
