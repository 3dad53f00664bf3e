"""The guide as rows: first what does not fit, then what does, then how often each thing is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.language import tr
from app.ui.models.studio import guide_words as words
from app.ui.models.studio.place_rows import Row

if TYPE_CHECKING:
    from app.authoring.views.coverage import Asked, Coverage, Tally


def guide_rows(coverage: Coverage | None) -> tuple[Row, ...]:
    """Every row, under its headings."""
    if coverage is None:
        return ()
    odd = [asked for asked in coverage.asked if not asked.fits]
    fit = [asked for asked in coverage.asked if asked.fits]
    rows: list[Row] = []
    if odd:
        rows.append(Row("head:odd", tr("Not as the guide asks · {count}").format(count=len(odd)), head=True))
        rows += [_asked(asked) for asked in odd]
    if fit:
        rows.append(Row("head:fit", tr("As the guide asks · {count}").format(count=len(fit)), head=True))
        rows += [_asked(asked) for asked in fit]
    for group, heading in words.GROUPS.items():
        tallies: tuple[Tally, ...] = getattr(coverage, group)
        if tallies:
            rows.append(Row(f"head:{group}", tr(heading), head=True))
            high = max(1, *(max(tally.count, tally.most) for tally in tallies))
            rows += [_tally(group, tally, high) for tally in tallies]
    return tuple(rows)


def summary(coverage: Coverage | None) -> str:
    """The whole in one line."""
    if coverage is None or not coverage.asked:
        return ""
    fit = sum(1 for asked in coverage.asked if asked.fits)
    if fit == len(coverage.asked):
        return tr("Everything is as the guide asks.")
    return tr("{fit} of {all} rows are as the guide asks.").format(fit=fit, all=len(coverage.asked))


def _asked(asked: Asked) -> Row:
    key, title = f"asked:{asked.what}", words.what(asked.what)
    if asked.fits:
        beside = tr("{count} · asked {span}").format(count=asked.count, span=words.span(asked.least, asked.most))
        return Row(key, title, "", beside, "fits", locs=asked.locs)
    off, asks = words.off(asked.count, asked.least, asked.most), words.asks(asked.least, asked.most)
    return Row(key, title, tr("{off}: {asks}").format(off=off, asks=asks), str(asked.count), "warn", locs=asked.locs)


def _tally(group: str, tally: Tally, high: int) -> Row:
    sub = ""
    if not tally.fits:
        sub = tr("{count} too many: the guide lets it be {most}").format(
            count=tally.count - tally.most, most=tally.most
        )
    return Row(
        f"{group}:{tally.name}",
        words.tally_name(group, tally.name),
        sub,
        str(tally.count),
        tone="accent" if tally.fits else "warn",
        bar=(tally.count, high, tally.most),
        locs=tally.locs,
    )
