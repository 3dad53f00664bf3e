"""What the export bar says: what would be written, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.language import shown, tr

if TYPE_CHECKING:
    from app.exports.tables.presets import Preset
    from app.services.exporting import Asked, Exported


def told_many(count: int, preset: Preset, asked: Asked) -> str:
    """How much would be written, and what of it is not what one may expect.

    Args:
        count: rows; -1 not known.
    """
    if count == 0:
        return tr("Nothing on screen would be in the file: it would have only its header.")
    said = [tr("Everybody on screen, a row for each level.") if count < 0 else tr("%n row(s) of what is on screen.", "", count)]
    if preset.refuses:
        said.append(tr("A row that the other system could misread is refused and listed."))
    if preset.in_force_only:
        said.append(tr("Without suspended and revoked certificates."))
    elif asked.what in ("attempts", "ledger") and not asked.with_failures:
        said.append(tr("Attempts that were not passed come with Failures only."))
    return " ".join(said)


def told_done(exported: Exported) -> tuple[str, str, str]:
    """What happened, what to know about it, and its tone."""
    if exported.outcome != "done":
        return shown(exported.message), "", "warn"
    text = tr("Wrote %n row(s) to {path}.", "", exported.rows).format(path=exported.path)
    more = [shown(exported.message)] if exported.message else []
    if exported.refused_path is not None:
        more.append(tr("Refused rows are in {path}.").format(path=exported.refused_path))
    return text, " ".join(more), "warn" if exported.refused else "good"
