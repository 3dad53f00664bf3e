"""One scenario's text, studied and edited while it is written. Everything here may take its time: no window waits.

Offsets are characters from the start of the text; a `loc` is a path into the file.
"""

from __future__ import annotations

import re
from pathlib import Path

from app.authoring.editing.changes import Changes
from app.authoring.editing.complete import Completions, Known, complete, known_of
from app.authoring.editing.locate import loc_at, nearest
from app.authoring.editing.move import move
from app.authoring.editing.names import OUTSIDE, ROLE, Name, mentions, name_at
from app.authoring.editing.reading import Reading
from app.authoring.editing.rename import Renaming, rename_at
from app.authoring.editing.set_value import set_value
from app.authoring.editing.spans import line_end, line_start
from app.authoring.live import Restudied, Restudy
from app.authoring.load import authored_files
from app.authoring.places import cases_of, part_of, root_of
from app.authoring.views import PARTS
from app.authoring.views.places import at_of, inject_loc, piece_loc
from app.authoring.workshop import playable
from app.engine import codec
from app.services.studying.answers import Here, Loc, Marked, Mention, Studied, Target
from app.services.studying.marking import marked

_EXCERPT = 120
_BEFORE_KEY = re.compile(r" *(?:- +)+")
"""What stands before an entry's first key belongs to it, whatever is above."""
_GUESSED = ("SD110", "SD112", "SD113", "SD114", "SD115", "SD116", "SD117", "SD118", "SD119")


class Studying:
    """What can be asked about one text.

    Args:
        path: where it lies or will lie.
        root: the folder that its chart and policy are relative to; empty: to be found.
    """

    def __init__(self, path: str, root: str = "") -> None:
        self._path, self._root = Path(path), Path(root) if root else None
        self._restudy = Restudy(self._path, self._root)
        self._last: Restudied | None = None
        self._shown: dict[str, object] = {}

    def study(self, text: str, view: str = "", afresh: bool = False) -> Studied:
        """Every problem, and one view.

        Args:
            text: all of it.
            view: a field of `Views`; empty: none.
            afresh: parse the whole as the file would be, even where that takes longer.
        """
        found = self._last = self._restudy.study(text, afresh)
        made = PARTS[view](found.study) if view and found.study is not None else None
        same = made is not None and self._shown.get(view) == made
        if made is not None:
            self._shown[view] = made
        problems = marked(found.reading, found.problems, str(self._path))
        title = found.study.scenario.title if found.study is not None else ""
        return Studied(problems, found.study is not None, view, None if same else made, same, title,
                       not afresh and any(entry.code in _GUESSED for entry in problems))  # fmt: skip

    def forget_shown(self) -> None:
        """Whoever was shown views is gone: the next ones are sent whole."""
        self._shown.clear()

    def complete(self, text: str, offset: int) -> Completions:
        """What may be written at the cursor."""
        return complete(self._restudy.read(text), offset, self._known())

    def definition(self, text: str, offset: int) -> Target | None:
        """Where the name at the cursor is defined: here, or in the chart's or policy's file."""
        reading = self._restudy.read(text)
        name = name_at(reading, offset)
        if name is None:
            return None
        if name.kind in OUTSIDE:
            return self._outside(reading, name)
        found = next((each for each in mentions(reading, name.kind, name.name) if each.defines), None)
        return None if found is None else Target("", found.start, found.end)

    def uses(self, text: str, offset: int) -> tuple[Mention, ...]:
        """Every place where the name at the cursor stands."""
        reading = self._restudy.read(text)
        name = name_at(reading, offset)
        found = mentions(reading, name.kind, name.name) if name is not None else []
        return tuple(_mention(text, each) for each in found)

    def name(self, text: str, offset: int) -> tuple[str, str]:
        """(kind, name) at the cursor; empty words for none."""
        found = name_at(self._restudy.read(text), offset)
        return (found.kind, found.name) if found is not None else ("", "")

    def rename(self, text: str, offset: int, new: str) -> Renaming:
        """Another id for the thing whose name the cursor is in, wherever it is named."""
        return rename_at(self._restudy.read(text), offset, new)

    def locate(self, text: str, loc: Loc) -> tuple[int, int] | None:
        """The characters of what is written at a path, or of what is nearest above it."""
        place = nearest(self._restudy.read(text), loc)
        if place is None:
            return None
        start = min(place.key.start, place.value.start) if place.key.end > place.key.start else place.value.start
        return start, max(place.value.end, start)

    def loc_at(self, text: str, offset: int) -> Loc:
        """The path of what the cursor is in."""
        return loc_at(self._restudy.read(text), offset)

    def here(self, text: str, offset: int) -> Here:
        """What the cursor is in, and when that happens, as far as the text was studied."""
        begins = line_start(text, offset)
        entry = _BEFORE_KEY.match(text, begins)
        loc = loc_at(self._restudy.read(text), max(offset, entry.end()) if entry else offset)
        study = self._last.study if self._last is not None else None
        if study is None or loc[:1] not in (("feed",), ("queue",)) or len(loc) < 2:
            return Here(loc, -1, "")
        if loc[0] == "queue":
            piece = next((each for place, each in enumerate(study.scenario.queue) if piece_loc(study, place) == loc[:2]), None)
            return Here(loc, piece.at_ms, piece.id) if piece is not None else Here(loc, -1, "")
        inject = next((each for each in study.scenario.injects if inject_loc(study, each) == loc[:2]), None)
        return Here(loc, at_of(study, inject), inject.id) if inject is not None else Here(loc, -1, "")

    def move(self, text: str, section: str, place: int, at_ms: int, reorder: bool) -> Changes:
        """Another time for an inject or a piece; nothing if there is none such."""
        return move(self._restudy.read(text), place, at_ms, reorder, section) or ()

    def set_value(self, text: str, loc: Loc, value: str) -> Changes:
        """Another value at a path; nothing if it cannot stand there."""
        return set_value(self._restudy.read(text), loc, value) or ()

    def scenario(self, text: str) -> tuple[str, tuple[Marked, ...]]:
        """The compiled scenario with baselines as JSON, empty while it has errors; and every problem."""
        found = self._last = self._restudy.study(text, True)
        made = playable(found.study, found.problems)
        return (codec.to_json(made) if made is not None else ""), marked(found.reading, found.problems, str(self._path))

    def _known(self) -> Known:
        if self._last is None or self._last.study is None:
            return Known()
        study = self._last.study
        root = self._root or root_of(self._path, study.file.chart, study.file.policy)
        names = study.names
        return known_of(names.chart, names.policy, _files(root, "charts"), _files(root, "policies"), _cases(root))

    def _outside(self, reading: Reading, name: Name) -> Target | None:
        """The line of a chart or policy file that says what this name is."""
        key = "chart" if name.kind == ROLE else "policy"
        spot = reading.section(key)
        if spot is None or not spot.text:
            return None
        root = self._root or root_of(self._path, spot.text, spot.text)
        file = part_of(root, spot.text)
        try:
            text = file.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError, ValueError):
            return None
        from app.authoring.editing.reading import read

        below = read(text)
        for section in below.sections():
            for entry in below.below(section):
                if entry.name == name.name:
                    return Target(str(file), *below.key_range(entry))
        return Target(str(file), 0, 0)


def _mention(text: str, name: Name) -> Mention:
    start, end = line_start(text, name.start), line_end(text, name.start)
    return Mention(name.start, name.end, text.count("\n", 0, name.start) + 1, text[start:end].strip()[:_EXCERPT], name.defines)


def _files(root: Path, folder: str) -> tuple[str, ...]:
    """Names of the files in a folder of the root and of the shipped one, as a scenario would write them."""
    from app.paths import shipped_root

    found = set()
    for base in (root, shipped_root() / "scenarios"):
        found |= {f"{folder}/{path.name}" for path in authored_files(base / folder)}
    return tuple(sorted(found))


def _cases(root: Path) -> tuple[str, ...]:
    from app.authoring.cases import case_ids

    return case_ids(cases_of(root))
