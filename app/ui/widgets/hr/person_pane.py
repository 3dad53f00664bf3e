"""One person: where they stand on each level, their certificates with all that was decided, and every set with its drills."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.services.person_story import HeldStory, PersonStory, SetStory
from app.ui.language import mark, shown, tr
from app.ui.models.hr.people_model import STATES, TONES, day_words
from app.ui.text import points
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Caps, Label, Tag
from app.ui.widgets.layout import Card, Hairline, Panel, column, row, scrolling

_TAG = {"good": "good", "warn": "warn", "hot": "hot", "ink3": "plain"}
_EVENTS = {
    "issued": mark("issued"), "renewed": mark("renewed"), "suspended": mark("suspended"), "reinstated": mark("reinstated"),
    "revoked": mark("revoked"), "restored": mark("restored"), "upheld": mark("appeal: upheld"),
}  # fmt: skip
_DRILLS = {"ended": mark("played to its end"), "interrupted": mark("broken off"), "void": mark("void: something real")}


class PersonPane(Panel):
    """Shows a story, a word while it is read, or what went wrong."""

    decided = Signal(str)
    """The number of a certificate: somebody wants to decide about it."""
    data_wanted = Signal(str)
    """The number of a person: export or erase what is stored about them."""

    def __init__(self) -> None:
        super().__init__(ground="surface")
        self._words = Label("", "body", "ink2", wrap=True)
        quiet = QWidget()
        quiet.setLayout(column(self._words, None, margins=(24, 24, 24, 24)))
        self._area = scrolling(QWidget())
        self._area.setAccessibleName(tr("The person in hand"))
        self._stack = QStackedWidget()
        self._stack.addWidget(quiet)
        self._stack.addWidget(self._area)
        self.setLayout(column(self._stack, gap=0))
        self.say(tr("Choose somebody to see what they hold, what they sat, and on what it rests."))

    def say(self, words: str) -> None:
        """A sentence instead of a person."""
        self._words.setText(words)
        self._stack.setCurrentIndex(0)

    def show_story(self, story: PersonStory) -> None:
        """Show this person."""
        person = story.person
        below = " · ".join(part for part in (person.id, person.unit, tr("left") if person.left_wall_ms else "") if part)
        data = Button(tr("Their data…"), "quiet", hint=tr("Export or erase what is stored about this person"))
        data.clicked.connect(lambda: self.data_wanted.emit(person.id))
        parts: list[object] = [row(column(Label(person.name, "title", wrap=True), Label(below, "hint", "ink3"), gap=0), data, gap=8)]
        parts[0].setStretch(0, 1)
        if story.standing:
            parts += [4, Caps(story.programme), *[self._level(each) for each in story.standing]]
        parts += [8, Caps(tr("Certificates"))]
        parts += [self._held(each) for each in story.held] or [Label(tr("None so far."), "control", "ink3")]
        parts += [8, Caps(tr("Exams"))]
        parts += [self._set(each) for each in story.sets] or [Label(tr("None was begun so far."), "control", "ink3")]
        content = QWidget()
        content.setProperty("ground", "none")
        content.setLayout(column(*parts, None, gap=8, margins=(20, 16, 20, 20)))
        self._area.setWidget(content)
        content.setMinimumWidth(1)
        self._stack.setCurrentIndex(1)

    @staticmethod
    def _level(standing: object) -> QWidget:
        tag = Tag(tr(STATES[standing.state]), _TAG[TONES[standing.state]])
        until = tr("until {day}").format(day=standing.until.isoformat()) if standing.until else ""
        lacks = Label(" ".join(shown(each) for each in standing.lacks), "hint", "ink3", wrap=True)
        lacks.setVisible(bool(standing.lacks))
        box = QWidget()
        head = row(Label(standing.title, strong=True), tag, Label(until, "hint", "ink2"), None, gap=8)
        box.setLayout(column(head, lacks, gap=2))
        return box

    def _held(self, story: HeldStory) -> QWidget:
        held = story.certificate
        sat = tr("supervised by {name}").format(name=held.supervised_by) if held.supervised_by else tr("unsupervised")
        words = tr("{day} to {until} · {sat}").format(day=held.valid_from, until=held.valid_until, sat=sat)
        tags = [Tag(tr(STATES.get(held.state, held.state)), _TAG[TONES.get(held.state, "ink3")])]
        if held.provisional:
            tags.append(Tag(tr("provisional"), "warn"))
        decide = Button(tr("Decide…"), "quiet", hint=tr("Suspend, reinstate, revoke, or open an appeal"))
        decide.clicked.connect(lambda: self.decided.emit(held.number))
        events = [Label(tr("{day} {what} by {who}: {ground}").format(day=day_words(event.wall_ms), what=tr(_EVENTS.get(event.kind, event.kind)),
                                                                    who=event.decided_by, ground=event.ground), "hint", "ink2", wrap=True)
                  for event in story.events]  # fmt: skip
        number = Label(held.number, "hint", "ink3", selectable=True)
        head = row(Label(held.level_title, strong=True), *tags, None, decide, gap=8)
        return Card(column(head, Label(words, "control", "ink2", wrap=True), number, *events, gap=4, margins=(14, 10, 14, 12)))

    @staticmethod
    def _set(story: SetStory) -> QWidget:
        came = story.outcome
        if came is None:
            tag, why = Tag(tr("not judged here"), "plain"), ""
        elif came.passed:
            tag, why = Tag(tr("passed"), "good"), ""
        else:
            tag, why = Tag(tr("not passed") if came.complete else tr("under way"), "warn"), " ".join(shown(each) for each in came.reasons)
        sat = story.exam_set.supervised_by
        told = [tr("begun {day}").format(day=day_words(story.exam_set.opened_wall_ms)),
                tr("supervised by {name}").format(name=sat) if sat else tr("unsupervised")]  # fmt: skip
        if came is not None and story.drills:
            told.append(tr("mean {mean} on the scale where each drill's own cut is 70").format(mean=points(came.mean)))
        lines = [_drill_line(each) for each in story.drills]
        head = row(Label(story.level_title, strong=True), tag, None, gap=8)
        because = Label(why, "hint", "ink2", wrap=True)
        because.setVisible(bool(why))
        return Card(column(head, Label(" · ".join(told), "control", "ink2", wrap=True), because, Hairline(), *lines, gap=4,
                           margins=(14, 10, 14, 12)))  # fmt: skip


def _drill_line(story: object) -> QWidget:
    drill = story.drill
    box = QWidget()
    words = tr("{points} of 100 · cut {cut} · {how}").format(points=points(drill.score), cut=points(drill.cut), how=tr(_DRILLS.get(drill.status, drill.status)))
    breaches = tr("%n critical", "", drill.critical) if drill.critical else ""
    serious = tr("%n serious", "", drill.serious) if drill.serious else ""
    told = " · ".join(part for part in (words, breaches, serious, tr("provisional cut") if drill.provisional else "") if part)
    digest = Label(drill.head[:16], "hint", "ink3", selectable=True)
    digest.setToolTip(tr("The first half of the record's digest"))
    first = row(Label(f"{drill.position + 1}  {drill.scenario}", "control", strong=True), None, digest, gap=8)
    box.setLayout(column(first, Label(told, "hint", "hot" if drill.critical else "ink2", wrap=True), gap=0))
    box.setMinimumHeight(theme.px(36))
    return box
