"""Every setting declared once: name, default, meaning and what it may be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from app.said import mark

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; change one with `dataclasses.replace`."""

    theme: str = field(
        default="system",
        metadata={"meaning": mark("Colours of the window."), "choices": ("system", "light", "dark")},
    )
    font_percent: int = field(
        default=100,
        metadata={"meaning": mark("Size of all text, per cent of the system's."), "range": (75, 250)},
    )
    reduced_motion: bool = field(
        default=False,
        metadata={"meaning": mark("Nothing slides or fades.")},
    )
    list_mode: bool = field(
        default=False,
        metadata={"meaning": mark("The feed is a list whose items never move by themselves; same keys, same score.")},
    )
    high_contrast: bool = field(
        default=False,
        metadata={"meaning": mark("Stronger borders and text colours.")},
    )
    language: str = field(
        default="en",
        metadata={"meaning": mark("Language of the window, and of every drill that has been translated into it."),
                  "choices": ("system", "en", "de")},
    )
    person: str = field(
        default="",
        metadata={"meaning": mark("Number of the person who trains here; empty: nobody has been picked yet.")},
    )
    guided_chart: bool = field(
        default=True,
        metadata={"meaning": mark("In practice, the triage chart shows its questions while you classify.")},
    )
    policy: str = field(
        default="",
        metadata={"meaning": mark("A policy that takes the place of each drill's own. Your own go into "
                                  "scenarios/policies in your data folder.")},
    )
    confirm_quit: bool = field(
        default=True,
        metadata={"meaning": mark("Ask before the window closes during a drill.")},
    )
    extra_time_percent: int = field(
        default=100,
        metadata={"meaning": mark("How long a practice drill takes, per cent of the normal time."), "range": (100, 300)},
    )
    lrs_on: bool = field(
        default=False,
        metadata={"meaning": mark("Exams and decisions are told to the company's learning record store.")},
    )
    lrs_endpoint: str = field(
        default="",
        metadata={"meaning": mark("Address of the learning record store, as it ends before /statements.")},
    )
    lrs_user: str = field(
        default="",
        metadata={"meaning": mark("Name that the store knows this program by; its secret lies among the keys.")},
    )
    lrs_home_page: str = field(
        default="",
        metadata={"meaning": mark("Address of the system that people's ids in the store belong to.")},
    )
    lrs_owner: str = field(
        default="",
        metadata={"meaning": mark("Address under which the company explains its own words; empty: the one above.")},
    )
    lrs_answer_times: bool = field(
        default=True,
        metadata={"meaning": mark("The store is told how long each answer took, in drill time.")},
    )
    keep_results_months: int = field(
        default=24,
        metadata={"meaning": mark("Months that exam results and their ledgers are kept, unless a certificate rests on them."),
                  "range": (1, 240)},
    )
    keep_certificates_months: int = field(
        default=36,
        metadata={"meaning": mark("Months that a certificate is kept after it has run out."), "range": (0, 240)},
    )
    others: tuple[tuple[str, object], ...] = field(
        default=(),
        metadata={"meaning": mark("Settings of other versions: kept, never read.")},
    )


MEANINGS: dict[str, str] = {item.name: item.metadata["meaning"] for item in fields(Settings)}
CHOICES: dict[str, tuple[str, ...]] = {
    item.name: item.metadata["choices"] for item in fields(Settings) if "choices" in item.metadata
}


def from_values(values: dict[str, object]) -> tuple[Settings, list[str]]:
    """Settings from a file's values; a value of the wrong kind gives way to the default.

    Returns: the settings and the names of those that gave way.
    """
    good: dict[str, Any] = {}
    wrong: list[str] = []
    known = {item.name: item for item in fields(Settings) if item.name != "others"}
    for name, item in known.items():
        if name not in values:
            continue
        if _fits(values[name], item.default, item.metadata):
            good[name] = values[name]
        else:
            wrong.append(name)
    others = tuple((name, value) for name, value in values.items() if name not in known and name != "format")
    return Settings(**good, others=others), wrong


def to_values(settings: Settings) -> dict[str, object]:
    """The file's values; settings of other versions are put back unread."""
    values: dict[str, object] = {"format": FORMAT}
    for item in fields(Settings):
        if item.name != "others":
            values[item.name] = getattr(settings, item.name)
    values.update(dict(settings.others))
    return values


def _fits(value: object, default: object, meta: Mapping[str, Any]) -> bool:
    if type(value) is not type(default):
        return False
    choices = meta.get("choices")
    if choices is not None:
        return value in choices
    span = meta.get("range")
    return span is None or span[0] <= value <= span[1]
