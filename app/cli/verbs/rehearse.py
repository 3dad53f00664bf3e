"""rehearse: robots play scenarios; without a named player, all of them, and the verdict."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.arguments import add_policy, at_least_one, some_path, whole
from app.cli.output import say, say_json, tell
from app.errors import UsageError

HELP = "let robots play scenarios and say whether they are sound"
DATA = True


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("paths", nargs="+", type=some_path, metavar="PATH", help="scenarios, or folders of them")
    parser.add_argument("--player", metavar="NAME", default=None, help="one player only, such as playbook or skilled:500")
    parser.add_argument("--runs", metavar="N", type=at_least_one, default=20, help="runs a player (default: 20)")
    parser.add_argument("--seed", metavar="S", type=whole, default=1, help="run i uses seed S+i (default: 1)")
    add_policy(parser)


def run(options: Namespace) -> int:
    """Print the results; without --player, 1 if a scenario is not sound."""
    from app.cli.home import paths_of
    from app.services.rehearsing import PLAYERS, is_player, rehearse, sound
    from app.services.scenarios import load_all

    players = PLAYERS if options.player is None else (options.player,)
    if not all(is_player(name) for name in players):
        raise UsageError(f"There is no player {options.player!r}.", f"Players: {', '.join(PLAYERS)}; N of skilled:N is 0-1000.")
    scenarios = load_all(paths_of(options), [Path(path) for path in options.paths], options.policy)
    results = rehearse(scenarios, players, options.runs, options.seed, progress=_progress(options.json))
    complaints = [] if options.player is not None else sound(results)
    if options.json:
        say_json(results)
    else:
        _say_table(results)
        if options.player is None and not complaints:
            say("Sound: the playbook passes, silence and cheats do not, and the score grows with skill.")
    for complaint in complaints:
        (tell if options.json else say)(f"not sound: {complaint}")
    return 1 if complaints else 0


def _progress(quiet: bool):
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        return None
    return lambda done, total: tell(f"\r{done} of {total} runs", end="" if done < total else "\n")


def _say_table(results: list[dict]) -> None:
    width = max((len(row["scenario"]) for row in results), default=8)
    say(f"{'scenario':<{width}}  {'player':<14} {'runs':>5} {'mean':>7} {'min':>7} {'max':>7} {'passed':>7} "
        f"{'breaches':>9} {'level':>6}")
    for row in results:
        say(f"{row['scenario']:<{width}}  {row['player']:<14} {row['runs']:>5} {row['mean']:>7} {row['min']:>7} "
            f"{row['max']:>7} {row['passed']:>7} {row['breaches']:>9} {row['level']:>6}")
    if len(results) == 1:
        say(f"digest {results[0]['digest']}")
