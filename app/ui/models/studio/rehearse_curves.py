"""The charts of heat and pressure: which there are, and what each says in words."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.scenario import Scenario
from app.exports.debrief import Curve
from app.services.storycurves import PLAYBOOK, SILENCE, Courses
from app.ui import text
from app.ui.language import tr
from app.ui.models.debrief_figures import value_at
from app.units import format_ms


@dataclass(frozen=True, slots=True)
class Chart:
    """One thing over the drill's time, in silence and by the playbook."""

    title: str
    pressure: bool
    """It is the pressure, to which levels belong; else the heat of a storyline."""
    curves: tuple[Curve, ...]
    """In silence, then by the playbook; without those that never open."""
    levels: tuple[tuple[int, int], ...]
    """(level, drill time in ms) that silence reaches."""
    end_ms: int


def charts(scenario: Scenario, courses: Courses) -> tuple[Chart, ...]:
    """Pressure, then every storyline in the scenario's order."""
    pair = (courses.silence, courses.playbook)
    found = [Chart(tr("Pressure"), True, tuple(Curve(c.course, c.pressure) for c in pair), courses.silence.levels,
                   courses.end_ms)]
    for number, line in enumerate(scenario.storylines):
        curves = tuple(Curve(course.course, course.heats[number]) for course in pair if course.heats[number])
        found.append(Chart(line.title or line.id, False, curves, (), courses.end_ms))
    return tuple(found)


def course_name(curve: Curve) -> str:
    """What a curve is called at its end."""
    return {SILENCE: tr("silence"), PLAYBOOK: tr("playbook")}.get(curve.label, curve.label)


def aloud(chart: Chart) -> str:
    """A chart in words."""
    if not chart.curves:
        return tr("{title}: it never opens.").format(title=chart.title)
    said = []
    for curve in chart.curves:
        highest = max(curve.points, key=lambda point: point[1], default=(0, 0))
        said.append(tr("{course}: highest {highest} at {time}, {last} at the end").format(
            course=course_name(curve), highest=highest[1], time=format_ms(highest[0]),
            last=curve.points[-1][1] if curve.points else 0,
        ))
    return tr("{title}. {courses}.").format(title=chart.title, courses="; ".join(said))


def at_words(chart: Chart, at_ms: int) -> str:
    """What a chart says at a time."""
    parts = [
        tr("{course} {value}").format(course=course_name(curve), value=value_at(curve, at_ms))
        for curve in chart.curves if curve.points and curve.points[0][0] <= at_ms
    ]  # fmt: skip
    return tr("{time}: {values}").format(time=format_ms(at_ms), values=" · ".join(parts) or tr("not open yet"))


def outcome_words(courses: Courses) -> str:
    """What both come to, and how busy the playbook is."""
    return tr(
        "Silence scores {silence}, the playbook {playbook}. The playbook reads or acts for {busy} % of the time."
    ).format(
        silence=text.points(courses.silence.total), playbook=text.points(courses.playbook.total),
        busy=(courses.playbook.busy_per_mille + 5) // 10,
    )
