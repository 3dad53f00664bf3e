"""The frozen scenario of a typed one: injects that were compiled before, under the same names, are taken over."""

from __future__ import annotations

from app.authoring.compile.injects import InjectCompiler
from app.authoring.compile.names import Names
from app.authoring.compile.scenario import compile_scenario
from app.authoring.schema.injects import Scripted
from app.authoring.schema.scenario import ScenarioFile
from app.engine.scenario import Inject, Scenario


class CompiledBefore:
    """Remembers what each entry of the feed was compiled to, as long as all names mean the same."""

    def __init__(self) -> None:
        self._names: tuple = ()
        self._kept: dict[int, tuple[Scripted, Inject, frozenset]] = {}

    def compiled(self, file: ScenarioFile, names: Names) -> Scenario:
        """As `compile_scenario`."""
        now = _meaning(file, names)
        if now != self._names:
            self._names, self._kept = now, {}
        known, self._kept = self._kept, {}

        def compile_one(compiler: InjectCompiler, entry: Scripted, place: int) -> Inject:
            return self._one(known, names, compiler, entry, place)

        return compile_scenario(file, names, compile_one)

    def _one(self, known: dict, names: Names, compiler: InjectCompiler, entry: Scripted, place: int) -> Inject:
        before = known.get(id(entry))
        if before is not None and before[0] is entry and before[1].index == place:
            names.used |= before[2]
            self._kept[id(entry)] = before
            return before[1]
        told, unknowns, used = len(names.report.problems), names.report.unknowns, names.used
        names.used = set()
        made = compiler.compile(entry, place)
        own, names.used = frozenset(names.used), used | names.used
        if (told, unknowns) == (len(names.report.problems), names.report.unknowns):
            self._kept[id(entry)] = (entry, made, own)
        return made


def _meaning(file: ScenarioFile, names: Names) -> tuple:
    """All that an inject's compilation looks at beside the inject itself."""
    return (
        file.seat, file.personas, names.storylines, names.facts, names.deeds, names.injects, names.drafts,
        names.written, _digest(names.chart), _digest(names.policy), _digest(names.written_for),
    )  # fmt: skip


def _digest(part: object) -> str | None:
    return None if part is None else part.digest
