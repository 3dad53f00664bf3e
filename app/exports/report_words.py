"""The sentences and groupings that every form of the after-action report shares."""

from __future__ import annotations

from dataclasses import dataclass

from app.exports.debrief import Act, BreachRow, CaseStory, Debrief, LedgerRow, PostStory, WrongTurn
from app.units import format_ms, format_points

EXERCISE = "EXERCISE"
EXERCISE_LINE = "EXERCISE – a drill. Company, people and posts are invented."

DIMENSIONS = {
    "triage": "Triage",
    "response": "Response",
    "timeliness": "Timeliness",
    "escalation": "Escalation",
    "containment": "Containment",
    "order": "Order",
}
CONDUCT_HINT = "One critical breach fails a drill; a serious one costs 5 points, all together at most 15."
MARKS = {True: "right", False: "wrong", None: ""}


@dataclass(frozen=True, slots=True)
class PostBlock:
    """A post with what it cost."""

    story: PostStory
    lost: int
    """Hundredths of the total."""
    rows: tuple[LedgerRow, ...]
    """The lines on it that lost something."""


def subtitle(debrief: Debrief) -> str:
    """What kind of report this is, in one line."""
    return f"After-action report · {debrief.company} · {debrief.seat}"


def mode_sentence(debrief: Debrief) -> str:
    """How it was played, and whose this report is."""
    if debrief.mode == "practice":
        return "Practice. Private to the trainee: nobody else gets this report unless the trainee hands it on."
    if debrief.mode == "exam":
        return ("Exam drill. This report holds the candidate's own acts, points and reasons; the playbook is shown"
                " in practice or on appeal.")
    return f"Rehearsal: the player “{debrief.player or 'robot'}” sat at the desk, not a person."


def facts(debrief: Debrief) -> tuple[tuple[str, str], ...]:
    """What identifies the run, as (label, value)."""
    found = [
        ("Scenario", f"{debrief.title} ({debrief.scenario}), variant {debrief.seed}"),
        ("Length", f"{format_ms(debrief.end_ms)} of drill time"),
        ("Levels", levels(debrief)),
    ]
    if debrief.started:
        found.insert(1, ("Begun", f"{debrief.started[:10]} {debrief.started[11:16]} UTC"))
    return (*found, ("Digest", debrief.digest))


def levels(debrief: Debrief) -> str:
    """Which levels were reached, and when."""
    reached = [f"level {number} at {format_ms(at_ms)}" for number, at_ms in enumerate(debrief.level_ms, 1) if at_ms >= 0]
    return ", ".join(reached) or "none reached"


def levels_sentence(debrief: Debrief) -> str:
    """What levels are, and which were reached."""
    return f"Pressure that is held above a threshold brings the next level of the crisis: {levels(debrief)}."


def bars_hint(debrief: Debrief) -> str:
    """How to read the six bars."""
    mark = " The upright mark is the playbook's." if any(bar.playbook is not None for bar in debrief.bars) else ""
    return f"Per cent earned in each dimension, and its weight in the score.{mark}"


def line_words(row: LedgerRow) -> str:
    """A ledger line's name and its own points."""
    points = f"{row.earned} of {row.possible}" if row.possible else f"costs {-row.earned}"
    return f"{DIMENSIONS.get(row.dimension, row.dimension)}: {row.what}, {points}"


def ledger_hint(debrief: Debrief) -> str:
    """How to read the ledger, and what it leaves out."""
    return f"Lost: what a line took off the 100. {full_sentence(debrief)}".strip()


def where(story: PostStory) -> str:
    """Handle, channel and storyline of a post."""
    return f"{story.handle} · {story.channel} · {story.storyline or 'chatter'}"


def percent(value: int | None) -> str:
    """A dimension's earned share; a dash where nothing was possible."""
    return "–" if value is None else format_points(value)


def exact(hundredths: int) -> str:
    """Hundredths of a point with both decimals, for columns: 200 -> 2.00."""
    return f"{hundredths // 100}.{hundredths % 100:02d}"


def lost_rows(debrief: Debrief) -> tuple[LedgerRow, ...]:
    """The ledger's lines that lost something, the costliest first."""
    return tuple(row for row in debrief.rows if row.earned < row.possible)


def full_sentence(debrief: Debrief) -> str:
    """What of the ledger lost nothing, counted."""
    counts = {name: 0 for name in DIMENSIONS}
    for row in debrief.rows:
        if row.earned >= row.possible:
            counts[row.dimension] = counts.get(row.dimension, 0) + 1
    told = [f"{count} of {DIMENSIONS.get(name, name).lower()}" for name, count in counts.items() if count]
    if not told:
        return ""
    total = sum(counts.values())
    return f"{total} {'line' if total == 1 else 'lines'} lost nothing: {', '.join(told)}."


def short_reason(row: LedgerRow, debrief: Debrief) -> str:
    """A line's reason without the author's reason for the post, where the post's own story tells it."""
    for story in debrief.posts:
        if story.inject == row.inject and story.why and row.reason.endswith(story.why):
            return row.reason.removesuffix(story.why).strip()
    return row.reason


def blocks(debrief: Debrief) -> tuple[PostBlock, ...]:
    """Every post with what it cost, by time."""
    lost: dict[int, list[LedgerRow]] = {}
    for row in lost_rows(debrief):
        lost.setdefault(row.inject, []).append(row)
    return tuple(
        PostBlock(story, sum(row.lost for row in lost.get(story.inject, ())), tuple(lost.get(story.inject, ())))
        for story in debrief.posts
    )


def wants_room(block: PostBlock) -> bool:
    """Whether a post is told in full: a decision, or one that cost something."""
    return block.story.decision or bool(block.rows)


def breach_words(row: BreachRow, debrief: Debrief) -> str:
    """A breach as a sentence, with whose post it was about."""
    names = [story.name for story in debrief.posts if story.inject == row.inject]
    return f"{row.sentence} ({names[0]})" if names else row.sentence


def lost_on(block: PostBlock) -> str:
    """What a post's points were lost on; empty for nothing."""
    return "Lost on: " + ", ".join(f"{row.what} {exact(row.lost)}" for row in block.rows) if block.rows else ""


def given_words(story: PostStory) -> str:
    """What the trainee made of a post, short."""
    parts = [part for part in (story.given_class, story.given_disposition) if part]
    return ", ".join(parts) or "left as it was"


def right_words(story: PostStory) -> str:
    """What was asked, short; empty in an exam's debrief."""
    return ", ".join(part for part in (story.right_class, story.right_disposition) if part)


def turn_sentence(turn: WrongTurn) -> str:
    """Where on the policy's chart the ways parted."""
    question = f"“{turn.question}”" if turn.question else "the last question"
    if turn.said_yes:
        return f"At {question} you said yes and stopped at {turn.given}; the answer is no, and the way goes on to {turn.right}."
    return f"At {question} you said no and came to {turn.given}; the answer is yes: {turn.right}."


def who(debrief: Debrief) -> str:
    """Whose acts these are."""
    return "Player" if debrief.player else "You"


def no_acts(debrief: Debrief, story: PostStory, playbook: bool) -> str:
    """What to say where somebody did nothing about a post."""
    if playbook:
        return "It did not appear in the playbook's run."
    return "The player did nothing about it." if debrief.player else "You did nothing about it."


def act_line(act: Act) -> str:
    """An act with its time and, where it was a question, whether it was right."""
    mark = MARKS[act.right]
    return f"{format_ms(act.at_ms)} {act.text}" + (f" ({mark})" if mark else "")


def case_line(case: CaseStory) -> str:
    """The case's head: who, when, what kind, which level."""
    level = f"level {case.level}" if case.level else "no level reached"
    return f"{case.organisation}, {case.year} · {case.cause} · {level} · confidence of this account: {case.confidence}"


def claims(debrief: Debrief) -> tuple[str, ...]:
    """What this report says, and what it does not."""
    told = [
        "The drill tests recognising a fitting answer, not writing one: answers were picked from drafts.",
        "The score follows written rules and can be recomputed from the run's record; changes to a record after it was"
        " signed are detected.",
        "The pressure curves show what this scenario's author set down, not how a real public would have moved.",
    ]
    if debrief.case is not None:
        told.append("What is said of the real organisation rests on the sources named, with the doubts named; nothing"
                    " in the drill was done by it.")
    return tuple(told)


def score_line(debrief: Debrief) -> str:
    """Score and mark: `82.5 of 100, pass mark 75`."""
    return f"{format_points(debrief.total)} of 100, pass mark {format_points(debrief.pass_mark)}"
