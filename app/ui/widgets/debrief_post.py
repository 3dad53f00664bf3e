"""What a line of the debrief opens to: the post, what I did, what the playbook did, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from app.exports.debrief import Act, PostStory
from app.ui import names, text
from app.ui.language import mark, shown, tr
from app.ui.models.debrief_figures import sorted_words
from app.ui.theme import theme
from app.ui.widgets.labels import Caps, Label, Number, Tag
from app.ui.widgets.layout import Panel, column, row
from app.units import format_ms

_MARKS = {True: ("✓", "good", mark("right")), False: ("✗", "hot", mark("not right")), None: ("·", "ink3", "")}


def post_detail(post: PostStory, reason: str = "") -> QWidget:
    """Everything about one post.

    Args:
        post: its story.
        reason: of the line that opened it; may be empty.
    """
    head = row(
        Label(post.name, strong=True),
        Label(f"{post.handle} · {names.word(_channel(post))} · {format_ms(post.at_ms)}", "hint", "ink3"),
        *([Tag(post.storyline)] if post.storyline else []),
        None,
    )
    parts: list[object] = [head, Label(post.text, "body", wrap=True, selectable=True)]
    if reason:
        parts += [4, Label(reason, "control", "ink2", wrap=True, selectable=True)]
    parts += [8, _beside(post)]
    if post.turn is not None:
        parts += [8, Caps(tr("Where you left the chart")), _turn(post)]
    if post.why:
        parts += [8, Caps(tr("Why")), Label(post.why, "control", wrap=True, selectable=True)]
    if post.drafts:
        parts += [8, Caps(tr("The drafts and what they were worth")), _drafts(post)]
    return _panel(parts)


def words_detail(reason: str) -> QWidget:
    """A line that is about no post: its reason alone."""
    return _panel([Label(reason, "control", "ink2", wrap=True, selectable=True)])


def _panel(parts: list[object]) -> QWidget:
    panel = Panel(column(*parts, gap=4, margins=(16, 12, 16, 16)), ground="canvas")
    panel.setProperty("rounded", True)
    return panel


def _beside(post: PostStory) -> QLayout:
    mine = column(
        Caps(tr("You")),
        Label(sorted_words(post.given_class, post.given_disposition), strong=True),
        _acts(post.mine, tr("You did nothing here.")),
        None,
        gap=4,
    )
    right = sorted_words(post.right_class, post.right_disposition)
    best = column(Caps(tr("Playbook") if post.playbook else tr("Asked for")), Label(right, strong=True), gap=4)
    if post.playbook:
        best.addLayout(_acts(post.playbook, ""))
    best.addStretch(1)
    line = row(mine, best, gap=24)
    line.setStretch(0, 1)
    line.setStretch(1, 1)
    return line


def _acts(acts: tuple[Act, ...], nothing: str) -> QLayout:
    grid = _grid()
    if not acts and nothing:
        grid.addWidget(Label(nothing, "control", "ink3"), 0, 0)
    for line, act in enumerate(acts):
        sign_words, tone, meaning = _MARKS[act.right]
        meaning = tr(meaning) if meaning else ""
        sign = Label(sign_words, "control", tone, strong=True)
        sign.setAccessibleName(meaning)
        sign.setToolTip(meaning)
        grid.addWidget(Number(format_ms(act.at_ms), "hint", "ink3"), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(sign, line, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(shown(act.text), "control", wrap=True, selectable=True), line, 2)
    grid.setColumnStretch(2, 1)
    return grid


def _turn(post: PostStory) -> Label:
    turn = post.turn
    pattern = tr("“{question}” You said yes, which makes it {given}; no was right: it is {right}.")
    if not turn.said_yes:
        pattern = tr("“{question}” You said no, which makes it {given}; yes was right: it is {right}.")
    words = pattern.format(question=turn.question, given=text.words_of(turn.given), right=text.words_of(turn.right))
    return Label(words, "control", wrap=True)


def _drafts(post: PostStory) -> QLayout:
    grid = _grid()
    for line, (said, worth, why) in enumerate(post.drafts):
        number = Number(str(worth), "control", "good" if worth >= 60 else "hot", strong=True)
        number.setAccessibleName(tr("worth {worth} of 100").format(worth=worth))
        grid.addWidget(number, line, 0, Qt.AlignmentFlag.AlignTop)
        words = column(Label(said, "control", wrap=True, selectable=True), Label(why, "hint", "ink2", wrap=True), gap=0)
        grid.addLayout(words, line, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(8))
    grid.setVerticalSpacing(theme.px(6))
    return grid


def _channel(post: PostStory) -> str:
    return post.channel if post.channel == "e-mail" else text.words_of(post.channel)
