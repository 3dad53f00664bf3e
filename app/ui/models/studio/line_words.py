"""Lines of a scenario's ledger in plain words: what each asks, whom it is about, and where that stands in the file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.certification.exam_lines import ExamLine
from app.engine.scenario import Inject, Scenario
from app.ui import desk_words, text
from app.ui.language import mark, tr
from app.units import format_ms

Loc = tuple[str | int, ...]
_QUOTED = 72

_ASKED: dict[tuple[str, str], tuple[str, str]] = {
    ("triage", "class"): (
        mark("Class"), mark("The right class, chosen before its time is up."),
    ),
    ("triage", "disposition"): (
        mark("Disposition"), mark("What we do in public: the best course counts whole, an acceptable one in part."),
    ),
    ("response", "answer"): (
        mark("Answer"), mark("What the first substantive draft is worth; a better one later wins back half at most."),
    ),
    ("response", "own queue"): (
        mark("Own queue"), mark("This piece of our own queue is held, or left to run, as the key has it."),
    ),
    ("timeliness", "first word"): (
        mark("First word"), mark("A right first word in time: whole until it is due, nothing at twice the time."),
    ),
    ("timeliness", "answer in time"): (
        mark("Answer in time"), mark("A right answer in time: whole until it is due, nothing at twice the time."),
    ),
    ("escalation", "carried up"): (
        mark("Escalation"), mark("Carried to the functions and the authority that are needed, without detours."),
    ),
    ("containment", "heat"): (
        mark("Containment"), mark("How much heat the acts took out of this storyline, between silence and par."),
    ),
    ("order", "urgency"): (
        mark("Order"), mark("Begun before anything that was less urgent."),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that are about one thing, in the ledger's order."""

    key: tuple[str, str]
    """(inject, piece or storyline; its name in the file)."""
    title: str
    lines: tuple[ExamLine, ...]


def asked(line: ExamLine) -> tuple[str, str]:
    """(short name, what a person has to do for its points) of a line."""
    name, meaning = _ASKED.get((line.dimension, line.what), ("", ""))
    return (tr(name), tr(meaning)) if name else (text.sentence_case(line.what), "")


def about(line: ExamLine) -> tuple[str, str]:
    """(inject, piece or storyline; its name in the file) of what a line is about."""
    _, kind, name, _ = line.id.split("/", 3)
    return kind, name


def groups(scenario: Scenario, lines: Iterable[ExamLine]) -> tuple[Group, ...]:
    """The lines by what they are about: posts in the file's order, then our own queue, then storylines."""
    gathered: dict[tuple[str, str], list[ExamLine]] = {}
    for line in lines:
        gathered.setdefault(about(line), []).append(line)
    order = {("inject", entry.id): number for number, entry in enumerate(scenario.injects)}
    order |= {("piece", entry.id): 10**6 + number for number, entry in enumerate(scenario.queue)}
    order |= {("storyline", entry.id): 2 * 10**6 + number for number, entry in enumerate(scenario.storylines)}
    keys = sorted(gathered, key=lambda key: order.get(key, 3 * 10**6))
    return tuple(Group(key, title(scenario, key), tuple(gathered[key])) for key in keys)


def title(scenario: Scenario, key: tuple[str, str]) -> str:
    """What lines are about, in one line: who says what, which piece, which storyline."""
    kind, name = key
    place = place_of(scenario, key)
    if place < 0:
        return name
    if kind == "storyline":
        return tr("Storyline: {title}").format(title=scenario.storylines[place].title)
    if kind == "piece":
        return tr("Our own queue: {text}").format(text=short(scenario.queue[place].text))
    inject = scenario.injects[place]
    who = scenario.personas[inject.persona].name if inject.persona >= 0 else inject.id
    return tr("{who}: {text}").format(who=who, text=short(inject.text))


def head(scenario: Scenario, inject: Inject) -> str:
    """Channel and time of a post."""
    channel = tr(desk_words.CHANNELS.get(inject.channel, inject.channel))
    return f"{channel} · {format_ms(inject.at_ms)}" if inject.at_ms >= 0 else channel


def place_of(scenario: Scenario, key: tuple[str, str]) -> int:
    """Index of what lines are about among the injects, pieces or storylines; -1 if it is not there."""
    kind, name = key
    parts: Sequence = {"inject": scenario.injects, "piece": scenario.queue, "storyline": scenario.storylines}[kind]
    return next((number for number, part in enumerate(parts) if part.id == name), -1)


def loc_of(scenario: Scenario, key: tuple[str, str]) -> Loc:
    """Where what lines are about is written. A scenario that compiles has every part at its place in the file."""
    kind, name = key
    place = place_of(scenario, key)
    if place < 0:
        return ()
    return ("storylines", name) if kind == "storyline" else ("feed" if kind == "inject" else "queue", place)


def short(words: str, width: int = _QUOTED) -> str:
    """The beginning of a text on one line."""
    line = " ".join(words.split())
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"
