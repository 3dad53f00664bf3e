"""What rehearsals tell about drafts: which separate skilled players from unskilled ones, which never matter,
and which runs went as they should not.

The figure of a draft is the point-biserial correlation of "published it" with the score of the run, over the
runs in which its post appeared; counted in integers, in thousandths. It says what robots of known skill do, and
how a score is made, not how people will fare: that takes first attempts of real people.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import isqrt

from app.engine.drill import Drill
from app.engine.key import may_be_right, speaks
from app.engine.scenario import Draft, Inject, Scenario
from app.engine.scoring import Ledger, score
from app.engine.state import OUT
from app.rehearsal.play import play
from app.rehearsal.players import SKILLS
from app.services.odd_runs import Odd, odd_runs
from app.services.soundness import BARS, Bars

SKILLED = tuple(f"skilled:{permille}" for permille in SKILLS)
"""Players whose skill is known: the runs that drafts are judged by."""
RUNS_WANTED = 30
"""Runs in which a post appeared, below which nothing is said about its drafts."""
EACH_WANTED = 5
"""Runs with and runs without a draft, below which nothing is said about it."""

SEPARATES, AGAINST, IDLE, UNUSED, TOO_FEW = "separates", "against", "idle", "unused", "too few"
"""separates: a right draft goes with high scores, a wrong one with low ones. against: the other way round.
idle: it goes with neither. unused: nobody published it. too few: the post did not appear often enough, or the
draft was published (or not) too seldom to tell."""


@dataclass(frozen=True, slots=True)
class Run:
    """One finished run, as far as it is needed here."""

    player: str
    seed: int
    total: int
    """Hundredths of a point."""
    passed: bool
    breaches: tuple[str, ...]
    published: frozenset[tuple[int, int]]
    """(inject, authored draft) that went out and stood."""
    appeared: frozenset[int]
    """Injects that happened."""


@dataclass(frozen=True, slots=True)
class DraftWorth:
    """What the runs tell about one draft."""

    decision: str
    draft: str
    right: bool
    """Publishing it can be a right act, and a public word is wanted there."""
    n: int
    """Runs in which its post appeared."""
    chosen: int
    """Of these, those in which it was published."""
    correlation: int | None
    """Thousandths, -1000..1000; None where all or nobody chose it, or all scores are the same."""
    mean_with: int | None
    """Mean score in hundredths of the runs with it, rounded down; None without any."""
    mean_without: int | None
    verdict: str


@dataclass(frozen=True, slots=True)
class DraftWorths:
    """Everything that the runs tell."""

    drafts: tuple[DraftWorth, ...]
    """Every authored draft, in file order."""
    never_matter: tuple[str, ...]
    """Decisions none of whose drafts goes with high or low scores, though enough runs tell about each."""
    odd: tuple[Odd, ...]
    runs: int


def sample(scenario: Scenario, players: Sequence[str] = SKILLED, runs: int = 40, seed: int = 1) -> Iterator[Run]:
    """Play, one run at a time, so that whoever asks may show progress and stop.

    Args:
        players: names of `app.rehearsal.players`.
        runs: of each; run i uses the seed `seed` + i.

    Raises: UsageError for a player that there is not.
    """
    for player in players:
        for number in range(runs):
            yield played(scenario, player, seed + number)


def played(scenario: Scenario, player: str, seed: int) -> Run:
    """One run of one player."""
    drill = play(scenario, player, seed).drill
    return run_of(player, seed, drill, score(drill))


def run_of(player: str, seed: int, drill: Drill, ledger: Ledger) -> Run:
    """A finished drill, as far as it is needed here.

    Args:
        player: who played it.
        seed: the variant.
        drill: played to its scripted end.
        ledger: its score.
    """
    posts = drill.state.posts
    return Run(
        player=player,
        seed=seed,
        total=ledger.total,
        passed=ledger.passed,
        breaches=tuple(breach.code for breach in ledger.breaches),
        published=frozenset(
            (index, entry.draft) for index, post in enumerate(posts) for entry in post.publications
            if entry.status == OUT
        ),
        appeared=frozenset(index for index, post in enumerate(posts) if post.published_ms >= 0),
    )  # fmt: skip


def judge(scenario: Scenario, runs: Iterable[Run], bars: Bars = BARS) -> DraftWorths:
    """What runs tell: drafts by those of skilled players, odd runs by all of them.

    Args:
        scenario: the one that was played.
        runs: of any players.
        bars: what makes a scenario sound.
    """
    runs = list(runs)
    skilled = [run for run in runs if run.player.startswith("skilled:")]
    found = [
        _worth(inject, number, draft, skilled)
        for inject in scenario.injects if inject.authored for number, draft in enumerate(inject.drafts)
    ]  # fmt: skip
    return DraftWorths(tuple(found), _never_matter(found), odd_runs(runs, bars), len(runs))


def point_biserial(pairs: Sequence[tuple[bool, int]]) -> int | None:
    """Correlation of a yes-or-no with a whole number, in thousandths, rounded towards 0.

    Args:
        pairs: (chosen, score) a run.
    Returns: None where either is the same throughout.
    """
    n, chosen = len(pairs), sum(1 for yes, _ in pairs if yes)
    total = sum(value for _, value in pairs)
    spread = n * sum(value * value for _, value in pairs) - total * total
    both = n * sum(value for yes, value in pairs if yes) - chosen * total
    below = chosen * (n - chosen) * spread
    if below == 0:
        return None
    size = isqrt(both * both * 1_000_000 // below)
    return size if both >= 0 else -size


def _worth(inject: Inject, number: int, draft: Draft, runs: list[Run]) -> DraftWorth:
    pairs = [((inject.index, number) in run.published, run.total) for run in runs if inject.index in run.appeared]
    having = [total for chosen, total in pairs if chosen]
    lacking = [total for chosen, total in pairs if not chosen]
    right = may_be_right(draft) and speaks(inject)
    correlation = point_biserial(pairs)
    return DraftWorth(
        decision=inject.id,
        draft=draft.id,
        right=right,
        n=len(pairs),
        chosen=len(having),
        correlation=correlation,
        mean_with=sum(having) // len(having) if having else None,
        mean_without=sum(lacking) // len(lacking) if lacking else None,
        verdict=_verdict(right, len(pairs), len(having), correlation),
    )


def _verdict(right: bool, n: int, chosen: int, correlation: int | None) -> str:
    if n < RUNS_WANTED:
        return TOO_FEW
    if not chosen:
        return UNUSED
    if min(chosen, n - chosen) < EACH_WANTED and chosen < n:
        return TOO_FEW
    if correlation is None or not _clear(correlation, n):
        return IDLE
    return SEPARATES if (correlation > 0) == right else AGAINST


def _clear(correlation: int, n: int) -> bool:
    """Whether so large a figure is hardly chance: r times the root of n is at least 2."""
    return correlation * correlation * n >= 4 * 1_000_000


def _never_matter(found: list[DraftWorth]) -> tuple[str, ...]:
    """Decisions with a draft about which too few runs tell are not judged."""
    by_decision: dict[str, list[str]] = {}
    for entry in found:
        by_decision.setdefault(entry.decision, []).append(entry.verdict)
    return tuple(
        name for name, verdicts in by_decision.items() if TOO_FEW not in verdicts and set(verdicts) <= {IDLE, UNUSED}
    )
