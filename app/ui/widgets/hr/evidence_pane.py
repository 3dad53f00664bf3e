"""What the proposal in hand rests on: the set, drill by drill, each opening to its lines; or an appeal and its replay."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.services.proposal_story import ProposalStory, Replayed
from app.storage.decisions import LineRow
from app.ui.kept_words import kept
from app.ui.language import shown, tr
from app.ui.models.hr.decision_words import KINDS, breaches, points
from app.ui.models.hr.people_model import day_words
from app.ui.text import dimension
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Caps, Label, Tag
from app.ui.widgets.layout import Card, Panel, column, row, scrolling
from app.ui.widgets.studio.message import Message



class EvidencePane(Panel):
    """Shows one story at a time; asks for the lines of a drill when it is opened."""

    person_wanted = Signal(str)
    lines_wanted = Signal(str)
    """The last hash of a record."""

    def __init__(self) -> None:
        super().__init__(ground="surface")
        self._drills: dict[str, tuple[Button, QWidget]] = {}
        self._words = Label("", "body", "ink2", wrap=True)
        quiet = QWidget()
        quiet.setLayout(column(self._words, None, margins=(24, 24, 24, 24)))
        self._area = scrolling(QWidget())
        self._area.setAccessibleName(tr("What the proposal rests on"))
        self._stack = QStackedWidget()
        self._stack.addWidget(quiet)
        self._stack.addWidget(self._area)
        self.setLayout(column(self._stack, gap=0))
        self.say(tr("Choose a proposal to see what it rests on."))

    def say(self, words: str) -> None:
        """A sentence instead of evidence."""
        self._words.setText(words)
        self._stack.setCurrentIndex(0)

    def show_story(self, story: ProposalStory, why_not: str) -> None:
        """Show what it rests on.

        Args:
            story: the proposal.
            why_not: why whoever decides may not decide it; empty: they may.
        """
        self._drills = {}
        parts: list[object] = [self._head(story)]
        if why_not:
            parts.append(_said(why_not, "", "warn"))
        for doubt in story.doubts:
            parts.append(_said(tr("To be looked at: {doubt}").format(doubt=kept(doubt)), tr("Confirming it needs a ground."), "warn"))
        if story.appeal_of:
            parts += self._appeal(story)
        parts += [8, Caps(tr("The set, drill by drill"))]
        parts += [self._drill(each) for each in story.drills] or [Label(tr("Its records are not here any more."), "control", "ink3")]
        content = QWidget()
        content.setProperty("ground", "none")
        content.setLayout(column(*parts, None, gap=8, margins=(20, 16, 20, 20)))
        content.setMinimumWidth(1)
        self._area.setWidget(content)
        self._stack.setCurrentIndex(1)

    def show_lines(self, head: str, lines: list[LineRow]) -> None:
        """The lines of a drill that was opened."""
        if head not in self._drills:
            return
        button, place = self._drills[head]
        for line in lines:
            place.layout().addWidget(_line(line))
        button.set_words(tr("Hide the lines"))

    def _head(self, story: ProposalStory) -> QWidget:
        held = story.row
        box = QWidget()
        names = column(Label(held.name or tr("a person who was erased"), "title", wrap=True),
                       Label(" · ".join(part for part in (held.person, held.unit) if part), "hint", "ink3"), gap=0)  # fmt: skip
        show = Button(tr("Show the person"), "quiet")
        show.clicked.connect(lambda: self.person_wanted.emit(held.person))
        show.setVisible(bool(held.person))
        tags = [Tag(tr(KINDS.get(held.kind, held.kind)), "accent")]
        if held.provisional:
            tags.append(Tag(tr("provisional"), "warn"))
        told = []
        if story.mean is not None:
            told.append(tr("Mean {mean} over %n drill(s)", "", held.drills).format(mean=points(story.mean)))
        if story.needed is not None:
            told.append(tr("{cut} is needed").format(cut=points(story.needed)))
        told.append(tr("breaches: {breaches}").format(breaches=breaches(held.critical, held.serious)))
        sat = held.set_supervised_by
        told.append(tr("supervised by {name}").format(name=sat) if sat and not held.alone else tr("sat unsupervised"))
        told.append(tr("proposed {day}").format(day=day_words(held.proposed_wall_ms)))
        line = Flow(theme.px(8), down=theme.px(4))
        for each in (Label(story.level_title, strong=True), *tags, show):
            line.addWidget(each)
        box.setLayout(column(names, line, Label(" · ".join(told), "control", "ink2", wrap=True), gap=6))
        return box

    def _appeal(self, story: ProposalStory) -> list[object]:
        what = {"certificate": tr("Against the decision on certificate {target}"), "proposal": tr("Against the declined proposal {target}"),
                "set": tr("Against the result of the set {target}")}[story.appeal_of].format(target=story.target)  # fmt: skip
        parts: list[object] = [8, Caps(tr("The appeal")), Label(what, strong=True, wrap=True)]
        parts.append(Label(tr("{name} appeals: {ground}").format(name=story.row.proposed_by, ground=story.appeal_ground), "control", wrap=True))
        if story.deciders:
            parts.append(Label(tr("Decided so far by {names}.").format(names=", ".join(story.deciders)), "control", "ink2", wrap=True))
        parts += [8, Caps(tr("What the replay says"))]
        parts += [_replayed(each) for each in story.replay] or [Label(tr("There was no record to replay."), "control", "ink3")]
        return parts

    def _drill(self, story: object) -> QWidget:
        drill = story.drill
        words = tr("{points} of 100 · cut {cut} · {scaled} where each cut is 70").format(
            points=points(drill.score), cut=points(drill.cut), scaled=points(story.scaled))  # fmt: skip
        more = [tr("breaches: {breaches}").format(breaches=breaches(drill.critical, drill.serious))]
        more += [tr("supervised by {name}").format(name=drill.supervised_by)] if drill.supervised_by.strip() else [tr("unsupervised")]
        more += [tr("provisional cut")] if drill.provisional else []
        opener = Button(tr("Show the lines"), "quiet", icon="list", hint=tr("Every line of this drill's ledger"))
        place = QWidget()
        place.setLayout(column(gap=8, margins=(0, 8, 0, 0)))
        self._drills[drill.head] = (opener, place)
        opener.clicked.connect(lambda: self._open(drill.head))
        first = row(Label(f"{drill.position + 1}  {drill.scenario}", "control", strong=True, wrap=True), opener, gap=8)
        first.setStretch(0, 1)
        return Card(column(first, Label(words, "hint", "ink2", wrap=True),
                           Label(" · ".join(more), "hint", "hot" if drill.critical else "ink2", wrap=True), place, gap=2,
                           margins=(14, 8, 14, 10)))  # fmt: skip

    def _open(self, head: str) -> None:
        button, place = self._drills[head]
        if place.layout().count() == 0:
            self.lines_wanted.emit(head)
            return
        hide = place.isVisible()
        place.setVisible(not hide)
        button.set_words(tr("Show the lines") if hide else tr("Hide the lines"))


def _said(text: str, more: str, tone: str) -> Message:
    message = Message()
    message.say(text, more, tone)
    return message


def _replayed(each: Replayed) -> QWidget:
    if each.problems:
        return _said(tr("Record {head}: taken in with {kept} points; folded again {again}").format(
            head=each.head[:12], kept=points(each.kept), again=points(each.again)), "\n".join(shown(one) for one in each.problems), "hot")  # fmt: skip
    return Label(tr("Record {head} holds and comes to the same: {kept} points.").format(head=each.head[:12], kept=points(each.kept)),
                 "control", "good", wrap=True)


def _line(line: LineRow) -> QWidget:
    box = QWidget()
    got = Label(tr("{earned} of {possible}").format(earned=points(line.earned), possible=points(line.possible)), "hint",
                "good" if line.earned >= line.possible > 0 else "hot" if line.earned < 0 else "ink2", strong=True)  # fmt: skip
    first = row(Label(line.title, "hint", strong=True, wrap=True), got, gap=8)
    first.setStretch(0, 1)
    box.setLayout(column(first, Label(f"{dimension(line.dimension)[0]} · {kept(line.reason)}", "hint", "ink2", wrap=True), gap=0))
    return box
