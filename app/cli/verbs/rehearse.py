"""rehearse: robots play scenarios; without a named player, all of them, and the verdict."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.errors import UsageError

HELP = "let robots play scenarios and say whether they are sound"


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="scenario files, or folders of them")
    parser.add_argument("--player", metavar="NAME", default="", help="one player only, such as playbook or skilled:500")
    parser.add_argument("--runs", metavar="N", type=int, default=20, help="runs a player (default: 20)")
    parser.add_argument("--seed", metavar="S", type=int, default=1, help="run i uses seed S+i (default: 1)")
    parser.add_argument("--json", action="store_true", help="print the results as JSON and nothing else")


def run(options: Namespace) -> int:
    """Print the results; without --player, 1 if a scenario is not sound."""
    from app.cli.home import paths_of
    from app.services.rehearsing import PLAYERS, is_player, rehearse, sound
    from app.services.scenarios import load_all

    if options.runs < 1:
        raise UsageError("--runs must be at least 1.")
    if options.player and not is_player(options.player):
        raise UsageError(f"There is no player {options.player!r}.", "Players: " + ", ".join(PLAYERS) + ".")
    scenarios = load_all(paths_of(options), [Path(path) for path in options.paths])
    players = (options.player,) if options.player else PLAYERS
    results = rehearse(scenarios, players, options.runs, options.seed, progress=_progress(options.json))
    complaints = [] if options.player else sound(results)
    if options.json:
        print(json.dumps(results, ensure_ascii=False, indent=2))
    else:
        _print_table(results)
        for complaint in complaints:
            print(f"not sound: {complaint}")
        if not options.player and not complaints:
            print("Sound: the playbook passes, silence and cheats do not, and the score grows with skill.")
    return 1 if complaints else 0


def _progress(quiet: bool):
    if quiet or not sys.stderr.isatty():
        return None
    return lambda done, total: print(f"\r{done} of {total} runs", end="" if done < total else "\n", file=sys.stderr)


def _print_table(results: list[dict]) -> None:
    width = max((len(row["scenario"]) for row in results), default=8)
    print(f"{'scenario':<{width}}  {'player':<14} {'runs':>5} {'mean':>7} {'min':>7} {'max':>7} {'passed':>7} "
          f"{'breaches':>9} {'level':>6}")
    for row in results:
        print(f"{row['scenario']:<{width}}  {row['player']:<14} {row['runs']:>5} {row['mean']:>7} {row['min']:>7} "
              f"{row['max']:>7} {row['passed']:>7} {row['breaches']:>9} {row['level']:>6}")
