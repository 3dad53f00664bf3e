"""The one place where the studio asks for files: the system's own dialog, nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.language import tr


def file_to_open(parent: QWidget, title: str, kinds: str, folder: Path) -> Path | None:
    """A file that is there; None if nothing was chosen.

    Args:
        kinds: as Qt's dialog wants them, such as `Tables (*.csv *.xlsx)`.
        folder: where to begin; a folder that is missing means wherever the system likes.
    """
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder) if folder.is_dir() else "", kinds)
    return Path(chosen) if chosen else None


def file_to_write(parent: QWidget, title: str, kinds: str, suggested: Path) -> Path | None:
    """A file to write; the dialog has asked before it names one that is there.

    Args:
        suggested: folder and name to begin with.
    """
    place = suggested if suggested.parent.is_dir() else Path(suggested.name)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(place), kinds)
    return Path(chosen) if chosen else None


def with_suffix(chosen: Path, suffix: str) -> tuple[Path, bool]:
    """The file with the suffix that it needs, and whether the dialog has asked about this very name."""
    if chosen.suffix.lower() == suffix:
        return chosen, True
    return chosen.with_name(chosen.name + suffix), False


def ask_new_scenario_file(parent: QWidget, path: Path) -> Path | None:
    """Where to save a scenario under another name; None if nothing was chosen.

    Args:
        path: the file that it is not to be.
    """
    numbered = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(2, 1_000))
    free = next((each for each in numbered if not each.exists()), path)
    chosen = file_to_write(parent, tr("Save under another name"), tr("Scenarios (*.yaml *.yml)"), free)
    if chosen is None or chosen.suffix.lower() in (".yaml", ".yml"):
        return chosen
    named, _ = with_suffix(chosen, ".yaml")
    return None if named.exists() else named
