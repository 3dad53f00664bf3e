"""What a line of the ledger is about: the post, piece or storyline in full, and what the key asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from app.engine.scenario import Inject, Piece, Scenario
from app.ui import desk_words, text
from app.ui.language import tr
from app.ui.models.studio.line_words import head, place_of
from app.ui.theme import theme
from app.ui.widgets.labels import Caps, Label, Number
from app.ui.widgets.layout import column, row, scrolling


class JudgedThing(QWidget):
    """One of them at a time; scrolls where it is long."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple | None = None
        self._area = scrolling(QWidget())
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(self._area))
        # It scrolls, so it takes what the words above it leave.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(theme.px(48))

    def show_thing(self, scenario: Scenario, key: tuple[str, str]) -> None:
        """Show what lines of this key are about; the same once more changes nothing."""
        wanted = (id(scenario), key)
        if wanted == self._shown:
            return
        self._shown = wanted
        content = QWidget()
        content.setProperty("ground", "none")
        content.setLayout(column(*_parts(scenario, key), None, gap=4, margins=(0, 0, 8, 12)))
        self._area.setWidget(content)

    def scroll(self, pages: int) -> None:
        """Scroll by pages, up if negative."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())


def _parts(scenario: Scenario, key: tuple[str, str]) -> list[object]:
    place = place_of(scenario, key)
    if place < 0:
        return [Label(tr("This is not in the scenario any more."), tone="ink3", wrap=True)]
    if key[0] == "piece":
        return _piece(scenario.queue[place])
    if key[0] == "storyline":
        return _storyline(scenario, place)
    return _post(scenario, scenario.injects[place])


def _post(scenario: Scenario, inject: Inject) -> list[object]:
    persona = scenario.personas[inject.persona] if inject.persona >= 0 else None
    parts: list[object] = [
        row(Label(persona.name if persona else inject.id, strong=True), Label(head(scenario, inject), "hint", "ink3"), None),
        Label(inject.text, "body", wrap=True, selectable=True),
    ]
    if inject.gloss:
        parts.append(Label(tr("In our language: {text}").format(text=inject.gloss), "control", "ink2", wrap=True))
    parts += [12, Caps(tr("The key")), _facts(_key(scenario, inject))]
    if inject.why:
        parts.append(Label(inject.why, "control", "ink2", wrap=True, selectable=True))
    if inject.authored:
        parts += [12, Caps(tr("The drafts and what they are worth")), _drafts(inject)]
    return parts


def _key(scenario: Scenario, inject: Inject) -> list[tuple[str, str]]:
    found = scenario.policy.by_id(inject.class_id)
    best = tr(desk_words.DISPOSITIONS.get(inject.best, inject.best))
    facts = [(tr("Class"), found.title if found else inject.class_id), (tr("Disposition"), best)]
    if inject.acceptable:
        names = [tr(desk_words.DISPOSITIONS.get(name, name)) for name in inject.acceptable]
        facts.append((tr("Acceptable"), text.joined(names)))
    if inject.first_word_ms:
        facts.append((tr("First word"), tr("within {time}").format(time=text.duration(inject.first_word_ms))))
    if inject.answer_ms:
        facts.append((tr("Answer"), tr("within {time}").format(time=text.duration(inject.answer_ms))))
    if inject.escalate is not None:
        names = [text.words_of(name) for name in inject.escalate.functions]
        words = tr("{functions}, authority {authority}, within {time}").format(
            functions=text.joined(names) or tr("any function"), authority=inject.escalate.authority,
            time=text.duration(inject.escalate.within_ms),
        )
        facts.append((tr("Escalate"), words))
    return facts


def _piece(piece: Piece) -> list[object]:
    kept = tr("hold it") if piece.key == "hold" else tr("let it run")
    parts: list[object] = [
        Label(tr("A piece of our own queue"), strong=True),
        Label(piece.text, "body", wrap=True, selectable=True),
        12, Caps(tr("The key")), _facts([(tr("Own queue"), kept)]),
    ]  # fmt: skip
    return [*parts, Label(piece.why, "control", "ink2", wrap=True)] if piece.why else parts


def _storyline(scenario: Scenario, place: int) -> list[object]:
    storyline = scenario.storylines[place]
    posts = [inject for inject in scenario.injects if inject.storyline == place and inject.kind == "post"]
    parts: list[object] = [
        Label(storyline.title, strong=True),
        Label(tr("%n post(s) (belongs|belong) to it.", "", len(posts)), "control", "ink2", wrap=True),
    ]
    for inject in posts[:3]:
        parts += [8, Label(head(scenario, inject), "hint", "ink3"), Label(inject.text, "body", wrap=True)]
    return parts


def _facts(facts: list[tuple[str, str]]) -> QLayout:
    grid = _grid()
    for line, (name, value) in enumerate(facts):
        grid.addWidget(Label(name, "control", "ink3"), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(value, "control", wrap=True), line, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _drafts(inject: Inject) -> QLayout:
    box = QVBoxLayout()
    box.setSpacing(theme.px(8))
    for draft in sorted(inject.drafts, key=lambda draft: -draft.worth):
        number = Number(str(draft.worth), "control", "good" if draft.worth >= 60 else "ink2", strong=True)
        number.setFixedWidth(theme.px(32))
        number.setAccessibleName(tr("worth {worth} of 100").format(worth=draft.worth))
        words = column(Label(draft.text, "control", wrap=True, selectable=True), gap=0)
        if draft.why:
            words.addWidget(Label(draft.why, "hint", "ink2", wrap=True))
        line = row(column(number, None), words, gap=8)
        line.setStretch(1, 1)
        box.addLayout(line)
    return box


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(12))
    grid.setVerticalSpacing(theme.px(2))
    return grid
