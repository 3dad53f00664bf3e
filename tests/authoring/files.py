"""Authored files for these tests: the shipped ones, changed in one place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.authoring import Problem, check_paths

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"
BLANK = (SHIPPED / "blank.yaml").read_text(encoding="utf-8")
POLICY = (SHIPPED / "policies" / "default.yaml").read_text(encoding="utf-8")
CHART = (SHIPPED / "charts" / "skylark-hub.yaml").read_text(encoding="utf-8")

PROGRAMME = (SHIPPED / "programmes" / "crisis-desk.yaml").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Mistake:
    """A change of a good file, the code it must bring, and a word in the line where it must stand."""

    code: str
    changes: tuple[tuple[str, str], ...]
    at: str
    more: str = ""
    """Text put at the end of the file."""

    def __str__(self) -> str:
        return f"{self.code} {self.at.strip()[:30]}"

    def made(self, text: str) -> str:
        """The file with the mistake in it."""
        for old, new in self.changes:
            assert old in text, f"{old!r} is not in the file to be changed"
            text = text.replace(old, new, 1)
        return text + self.more

    def line(self, text: str) -> int:
        """The line that holds `at`, counted from 1."""
        lines = [number for number, line in enumerate(text.splitlines(), 1) if self.at in line]
        assert lines, f"{self.at!r} stands nowhere"
        return lines[0]


def mistake(code: str, old: str, new: str, at: str = "", more: str = "") -> Mistake:
    """One replacement (or only an addition), by default noticed in the line of what was put in."""
    changes = ((old, new),) if old else ()
    return Mistake(code, changes, at or new.strip().splitlines()[0], more)


def checked(folder: Path, text: str | bytes, name: str = "blank.yaml") -> list[Problem]:
    """The problems of a text, written to a file of this name."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return check_paths([file])
