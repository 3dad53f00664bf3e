"""Studies one text again and again while it is being written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.authoring.editing.reading import Reading, read
from app.authoring.formats import opened
from app.authoring.kinds import kind_of
from app.authoring.live.compiled import CompiledBefore
from app.authoring.live.read_tree import tree_of
from app.authoring.live.typed import TypedBefore
from app.authoring.load import without_collector
from app.authoring.parts import chart_from, policy_from
from app.authoring.problems import Problem
from app.authoring.programmes import check_programme
from app.authoring.schema.chart import ChartFile
from app.authoring.schema.policy import PolicyFile
from app.authoring.schema.programme import ProgrammeFile
from app.authoring.study import Study
from app.authoring.tree import parse
from app.authoring.workshop import readable, study_of


@dataclass(frozen=True, slots=True)
class Restudied:
    """What a text comes to."""

    reading: Reading
    study: Study | None
    """None where nothing sensible remains of it."""
    problems: tuple[Problem, ...]


class Restudy:
    """One file's text, with what was found out about it before. Answers are those of `study_text`.

    Of a chart or a policy it tells the problems. Only while something is no YAML they may differ: every broken entry is told by itself, and the rest is there.

    Args:
        path: where the file lies or will lie.
        root: the folder that its chart and policy are relative to; None: to be found.
        house: a policy in place of the one that it names; None: its own.
    """

    def __init__(self, path: Path, root: Path | None = None, house: Path | None = None) -> None:
        self.path, self._root, self._house = path, root, house
        self._reading: Reading | None = None
        self._typed, self._compiled = TypedBefore(), CompiledBefore()

    def read(self, text: str) -> Reading:
        """The text as read, without studying it."""
        if self._reading is None or self._reading.text != text:
            self._reading = read(text, self._reading)
        return self._reading

    def study(self, text: str, afresh: bool = False) -> Restudied:
        """Study the text as it stands now.

        Args:
            text: all of it.
            afresh: parse the whole text as the file would be.
        """
        with without_collector():
            reading = self.read(text)
            tree = opened(parse(text, str(self.path)) if afresh else tree_of(reading, str(self.path)))
            kind = kind_of(tree.data)
            if kind in (ChartFile, PolicyFile):
                data = text.encode("utf-8", "replace")
                part = (chart_from if kind is ChartFile else policy_from)(data, str(self.path))
                return Restudied(reading, None, part.problems)
            if kind is ProgrammeFile:
                return Restudied(reading, None, check_programme(self.path, tree))
            file, report = readable(tree, self._typed.typed)
            made = study_of(self.path, file, report, self._root, self._house, self._compiled.compiled)
            return Restudied(reading, *made)
