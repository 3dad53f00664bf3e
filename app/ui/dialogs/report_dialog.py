"""Where a report goes and in which form: asks the desktop's own file dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.language import mark, tr

_FORMS = {mark("Web page (*.html)"): ".html", mark("PDF (*.pdf)"): ".pdf", mark("Plain text (*.txt)"): ".txt"}
FORMATS = {".html": "html", ".pdf": "pdf", ".txt": "text"}
"""Ending of the file -> format of the report."""


class ReportDialog:
    """One question; tests replace `ask`."""

    @classmethod
    def ask(cls, parent: QWidget, folder: Path, name: str) -> Path | None:
        """Ask for a file.

        Args:
            parent: the window.
            folder: where to begin.
            name: of the file, without its ending.
        Returns: the file with an ending of one of the three forms; None if nothing is to be saved.
        """
        forms = {tr(words): words for words in _FORMS}
        start = str(folder / f"{name}-report.html")
        chosen, form = QFileDialog.getSaveFileName(parent, tr("Save the report"), start, ";;".join(forms))
        return with_ending(Path(chosen), forms.get(form, form)) if chosen else None


def with_ending(path: Path, form: str) -> Path:
    """The path with the ending of the form that was picked, unless it already has one that is known."""
    if path.suffix.lower() in _FORMS.values():
        return path
    return path.with_name(path.name + _FORMS.get(form, ".html"))
