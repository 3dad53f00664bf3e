"""translate: writes a scenario's string table for a language, or takes one in after a look at what would change."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.arguments import some_path
from app.cli.output import say, say_json, tell
from app.errors import UsageError

if TYPE_CHECKING:
    from app.paths import Paths
    from app.services.translating import Plan, Written

HELP = "write the string table of a scenario for another language, or take a translated one in"
DATA = True
_SAYS = {
    "new": "translated anew",
    "changed": "translated differently",
    "unchanged": "as before",
    "kept": "kept as they are here",
    "fuzzy": "to be looked at again, shown in English",
    "missing": "missing, shown in English",
    "unusable": "that cannot be used",
}


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("scenario", metavar="SCENARIO", nargs="?", default="",
                        help="its id or file; with --take the one that the table names, unless it is given")
    parser.add_argument("--to", metavar="LANG", default="", help="write a table for this language: de, fr, pt-BR")
    parser.add_argument("--out", metavar="FILE", type=some_path, default=None,
                        help="the PO file to write (default: ID.LANG.po here, which is never overwritten)")
    parser.add_argument("--take", metavar="FILE", type=some_path, default=None, help="take this PO file in")
    parser.add_argument("--reviewed-by", metavar="NAME", default="", help="who has reviewed it; the day is today")
    parser.add_argument("--dry-run", action="store_true", help="look only, write nothing")


def run(options: Namespace) -> int:
    """Write a table out, or take one in; 1 if lines of it cannot be used."""
    from app.cli.home import paths_of

    _check(options)
    paths = paths_of(options)
    return _take(options, paths) if options.take else _write(options, paths)


def _check(options: Namespace) -> None:
    if options.take and (options.to or options.out):
        raise UsageError("--take takes a table in, --to and --out write one.", "Do one after the other.")
    if not options.take and not (options.scenario and options.to):
        raise UsageError("Nothing is said to be done.", "Name a scenario and --to LANG, or --take FILE.")
    if not options.take and (options.dry_run or options.reviewed_by):
        raise UsageError("--dry-run and --reviewed-by belong to --take.", "Leave them out.")


def _write(options: Namespace, paths: Paths) -> int:
    from app.services.scenarios import find, load_one
    from app.services.translating import table_out
    from app.services.translations import table_name

    file = find(paths, options.scenario)
    scenario = load_one(paths, file)
    out = Path(options.out or table_name(scenario.id, options.to))
    if not options.out and out.exists():
        raise UsageError(f"{out} is there already; somebody's work may be in it.", "Name another file with --out.")
    written = table_out(paths, scenario, file, options.to, out)
    if options.json:
        say_json(_written(written, scenario.id))
    else:
        say(f"Wrote {written.file}: {written.lines} lines, {written.translated} translated, {written.fuzzy} to be looked "
            f"at again, {written.missing} missing.")
    return 0


def _written(written: Written, scenario: str) -> dict[str, object]:
    return {
        "scenario": scenario, "language": written.language, "file": str(written.file), "lines": written.lines,
        "translated": written.translated, "fuzzy": written.fuzzy, "missing": written.missing, "gone": written.gone,
    }  # fmt: skip


def _take(options: Namespace, paths: Paths) -> int:
    from app.clock import SystemClock, wall_text
    from app.services.scenarios import find, load_one
    from app.services.translating import carry_out, plan_take, scenario_named

    given = Path(options.take)
    named = options.scenario or scenario_named(given)
    own = paths.home / "scenarios" / f"{named}.yaml"
    file = own if not options.scenario and named.replace("-", "").isalnum() and own.is_file() else find(paths, named)
    day = wall_text(SystemClock().wall_ms())[:10] if options.reviewed_by else ""
    plan = plan_take(paths, given, load_one(paths, file), file, reviewer=(options.reviewed_by, day))
    written = "" if options.dry_run else str(carry_out(plan))
    if options.json:
        say_json(_data(plan, written))
    else:
        _tell(plan, written)
    return 1 if plan.difference.of("unusable") else 0


def _tell(plan: Plan, written: str) -> None:
    standing, difference = plan.standing, plan.difference
    say(f"{plan.scenario} in {plan.language}: {standing.translated} of {standing.lines} lines.")
    for state, words in _SAYS.items():
        count = len(difference.of(state))
        if count:
            say(f"    {count} line{'' if count == 1 else 's'} {words}.")
    for change in difference.doubtful:
        say(f"    {change.id}: {'; '.join(_shown(doubt) for doubt in change.doubts)}.")
    for key in difference.unknown:
        say(f"    {_shown(key)}: the scenario has no such line; it is not taken in.")
    for problem in plan.problems:
        say(f"    {problem.code} in {plan.language}: {_shown(problem.message)} {problem.remedy}".rstrip())
    say(f"    Reviewed by {standing.reviewed_by}, {standing.reviewed_on}." if standing.reviewed_by else
        "    Changed since its review: reviewed by nobody." if difference.unreviewed else "    Reviewed by nobody yet.")
    say(f"Wrote {written}." if written else "Nothing was written.")
    if difference.of("unusable"):
        tell("stormdrill: some lines cannot be used; what was there for them stays.")


def _shown(text: str) -> str:
    """A stranger's text, without what would steer the terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def _data(plan: Plan, written: str) -> dict[str, object]:
    standing, difference = plan.standing, plan.difference
    return {
        "scenario": plan.scenario, "language": plan.language, "target": str(plan.target), "written": written,
        "lines": standing.lines, "translated": standing.translated, "fuzzy": list(standing.fuzzy),
        "missing": list(standing.missing), "reviewed_by": standing.reviewed_by, "reviewed_on": standing.reviewed_on,
        "unknown": list(difference.unknown),
        "changes": [
            {"id": change.id, "state": change.state, "source": change.source, "before": change.before,
             "after": change.after, "doubts": list(change.doubts)}
            for change in difference.changes
        ],
        "problems": [problem._asdict() for problem in plan.problems],
    }  # fmt: skip
