"""What collecting came to, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.language import tr

if TYPE_CHECKING:
    from app.services.collecting.report import Collected

_CONFLICT = "A record with the same last hash but other content is here already"


def conflicts(found: Collected) -> int:
    """How many were refused because something else is here already under the same last hash."""
    return sum(reason.startswith(_CONFLICT) for _, reason in _each_once(found))


def collected_words(found: Collected) -> tuple[str, str, str]:
    """What happened, what to know about it, and its tone."""
    said = [tr("%n record(s) taken in.", "", found.taken) if found.taken else tr("No new record was taken in.")]
    if found.known:
        said.append(tr("%n had been taken in before.", "records", found.known))
    refused = _each_once(found)
    if refused:
        said.append(tr("%n refused.", "records", len(refused)))
    if not found.done and not found.cancelled:
        return tr("There was no exam record in it."), tr("Choose what a laptop handed over, or a folder with exam records."), "warn"
    more = []
    if found.cancelled:
        more.append(tr("You stopped it; what was taken in stays, and the same again goes on from there."))
    if many := conflicts(found):
        more.append(tr("%n conflict(s): what was here first stays as it is.", "", many))
    if found.refused:
        more.append(tr("Refused records are kept apart below, each with why."))
    if found.missing:
        more.append(tr("Of %n drill(s) of these sets the record did not come; it may be on another laptop.", "", len(found.missing)))
    return " ".join(said), " ".join(more), "good" if found.fine else "warn"


def _each_once(found: Collected) -> set[tuple[str, str]]:
    """What waits from before and comes again is looked at twice, and is one record all the same."""
    return {(source, str(reason)) for source, reason in found.refused}
