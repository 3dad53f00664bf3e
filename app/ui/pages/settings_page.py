"""The settings: every choice holds at once and is kept; there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.settings import MEANINGS, Settings
from app.ui import text
from app.ui.language import mark, tr
from app.ui.theme import theme
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Card, Hairline, column, row, scrolling
from app.ui.widgets.page import KeyRow, Page
from app.ui.widgets.setting_rows import OneOf, on_or_off, setting

_WIDEST_PX = 880
_THEMES = (("system", mark("As the system")), ("light", mark("Light")), ("dark", mark("Dark")))
_LANGUAGES = (("system", mark("As the system")), ("en", "English"), ("de", "Deutsch"))
"""Each language by its own name, so that whoever is lost finds the way back."""
_SIZES = tuple((percent, f"{percent} %") for percent in (90, 100, 125, 150, 200))
_TIMES = tuple((percent, f"{percent} %") for percent in (100, 125, 150, 200))
_TITLES = {
    "language": mark("Language"),
    "theme": mark("Colours"),
    "font_percent": mark("Text size"),
    "high_contrast": mark("High contrast"),
    "reduced_motion": mark("Reduced motion"),
    "list_mode": mark("Feed as a plain list"),
    "guided_chart": mark("Guided chart"),
    "policy": mark("Policy"),
    "extra_time_percent": mark("Time for a practice drill"),
    "confirm_quit": mark("Ask before leaving a drill"),
}
_GROUPS = (
    (mark("Look"), ("language", "theme", "font_percent", "high_contrast", "reduced_motion")),
    (mark("Desk"), ("list_mode", "guided_chart", "policy", "extra_time_percent", "confirm_quit")),
)


class SettingsPage(Page):
    """Shows the settings; keeping them is asked of the window.

    Args:
        settings: as they are.
        home: the folder that holds everything of this user's.
        policies: names of the policies that can take the place of each drill's own.
        guarded: a row for each area that a passphrase can guard.
    """

    name = "settings"
    changed = Signal(object, str)
    """The settings as they should be from now on, and which of them changed."""

    def __init__(
        self, settings: Settings, home: Path, policies: tuple[str, ...] = (), guarded: Sequence[QWidget] = ()
    ) -> None:
        super().__init__()
        self._settings = settings
        named = ((name, text.sentence_case(text.words_of(name))) for name in policies)
        self._policies = (("", tr("Each drill's own")), *named)
        self._controls: dict[str, QWidget] = {}
        cards = [self._card(tr(title), names) for title, names in _GROUPS]
        where = Label(str(home), "control", "ink2", wrap=True, selectable=True)
        about = Label(tr("Everything of yours lies in this folder, and nowhere else."), "hint", "ink3", wrap=True)
        data = Card(column(Label(tr("Your data"), "title"), 4, where, about, gap=4, margins=(20, 16, 20, 20)))
        inner = QWidget()
        inner.setLayout(column(*cards, *self._areas(guarded), data, None, gap=12))
        inner.setMaximumWidth(theme.px(_WIDEST_PX))
        content = QWidget()
        content.setProperty("ground", "none")
        content.setLayout(row(inner, margins=(24, 20, 24, 24)))
        self.setLayout(column(scrolling(content)))

    @staticmethod
    def _areas(guarded: Sequence[QWidget]) -> list[QWidget]:
        if not guarded:
            return []
        parts: list[object] = [Label(tr("Guarded areas"), "title"), 4]
        for number, each in enumerate(guarded):
            parts += [Hairline(), each] if number else [each]
        return [Card(column(*parts, gap=0, margins=(20, 16, 20, 12)))]

    def title(self) -> str:
        return tr("Settings")

    def subtitle(self) -> str:
        return tr("Each choice holds at once")

    def keys(self) -> tuple[KeyRow, ...]:
        return (("Tab", tr("next setting")), ("← →", tr("choose the next value")))

    def enter(self, argument: object = None) -> None:
        control = self._controls.get(str(argument))
        if control is not None:
            control.setFocus()

    def _card(self, title: str, names: tuple[str, ...]) -> Card:
        parts: list[object] = [Label(title, "title"), 4]
        for number, name in enumerate(names):
            if number:
                parts.append(Hairline())
            parts.append(setting(tr(_TITLES[name]), tr(MEANINGS[name]), self._control(name)))
        return Card(column(*parts, gap=0, margins=(20, 16, 20, 12)))

    def _control(self, name: str) -> QWidget:
        value = getattr(self._settings, name)
        title = tr(_TITLES[name])
        options = {
            "theme": _named(_THEMES), "font_percent": _SIZES, "extra_time_percent": _TIMES, "policy": self._policies,
            "language": _named(_LANGUAGES),
        }.get(name)  # fmt: skip
        control = OneOf(title, options, value) if options else on_or_off(title, value)
        self._controls[name] = control
        control.chosen.connect(lambda chosen: self._take(name, chosen))
        return control

    def _take(self, name: str, value: object) -> None:
        if getattr(self._settings, name) != value:
            self._settings = replace(self._settings, **{name: value})
            self.changed.emit(self._settings, name)


def _named(options: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((value, tr(words)) for value, words in options)
