"""A scenario's languages as rows, and what is to be done about one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from app.ui.language import shown, tr
from app.ui.models.studio.language_names import name_of
from app.ui.models.studio.place_rows import Row

if TYPE_CHECKING:
    from app.authoring.problems import Problem
    from app.services.translation_standing import Doubtful, Standing

_LONGEST = 140
Place = Callable[[str], tuple]
"""Line id -> its path into the file."""


def language_row(standing: Standing) -> Row:
    """One language: how much of it there is, and whether somebody has reviewed it."""
    name = name_of(standing.language)
    if standing.trouble:
        return Row(standing.language, name, tr("Its table cannot be read."), mark="warn")
    whole = standing.translated == standing.lines
    count = tr("{done} of {all} lines").format(done=standing.translated, all=standing.lines)
    share = tr("{share} %").format(share=standing.translated * 100 // max(1, standing.lines))
    return Row(standing.language, name, f"{count}\n{review_words(standing)}", share, "fits" if whole else "",
               "good" if whole else "accent", (standing.translated, standing.lines, -1))


def review_words(standing: Standing) -> str:
    """Who has reviewed it, and when."""
    if not standing.reviewed_by:
        return tr("Not reviewed yet")
    if not standing.reviewed_on:
        return tr("Reviewed by {name}").format(name=standing.reviewed_by)
    return tr("Reviewed by {name}, {day}").format(name=standing.reviewed_by, day=standing.reviewed_on)


def line_rows(standing: Standing, lines: Mapping[str, str], place: Place, problems: Sequence[Problem] = ()) -> list[Row]:
    """Everything of a language that wants a look: what its words lead to, doubtful, fuzzy and missing lines.

    Args:
        standing: the language.
        lines: the scenario's own, by id.
        place: where a line is written.
        problems: of the text in that language.
    """
    doubtful = [(found.line, _doubt(found)) for found in standing.doubtful]
    return [
        *_problems(problems),
        *_lines(tr("Doubtful"), "doubt", doubtful, lines, place),
        *_lines(tr("Look again, the English has changed or a translator was not sure"), "fuzzy",
                [(key, "") for key in standing.fuzzy], lines, place),
        *_lines(tr("Missing, shown in English"), "missing", [(key, "") for key in standing.missing], lines, place),
    ]  # fmt: skip


def _problems(problems: Sequence[Problem]) -> Iterator[Row]:
    if problems:
        yield Row("words", tr("What the words lead to"), head=True)
    for number, problem in enumerate(problems):
        words = tr("{remedy} ({code})").format(remedy=shown(problem.remedy), code=problem.code)
        yield Row(f"problem {number}", shown(problem.message), words, mark="warn")


def _lines(
    title: str, kind: str, found: Sequence[tuple[str, str]], lines: Mapping[str, str], place: Place
) -> Iterator[Row]:
    if found:
        counted = tr("{title}: {count}").format(title=title, count=len(found))
        yield Row(kind, counted, head=True)
    for key, doubts in found:
        told = f"{doubts}\n{key}" if doubts else key
        yield Row(f"{kind} {key}", _short(lines.get(key, "")), told, mark="warn" if doubts else "", locs=(place(key),))


def _doubt(found: Doubtful) -> str:
    """Why, and what it says."""
    reasons = tr("; ", "between reasons").join(shown(reason) for reason in found.reasons)
    return f"{reasons[:1].upper()}{reasons[1:]}\n{_short(found.text)}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
