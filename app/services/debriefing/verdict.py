"""The verdict in one sentence, and at most three on what to do better: kind, exact, the costliest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from app.engine.drill import Drill
from app.engine.scoring import Breach, Ledger, Line
from app.services.debriefing import losses as habits
from app.services.debriefing.losses import Loss, losses
from app.services.debriefing.posts import wrong_turn
from app.services.debriefing.words import author, piece_title
from app.units import format_ms, format_points

MOST = 3
_WORTH_SAYING = 50
"""Hundredths of a point below which a habit is not worth a sentence."""
_CRITICAL_COSTS = 100_000

_CONDUCT = {
    "removed-criticism": "Hide only what the house rules name, and let criticism stand",
    "unapproved": "Wait for leave before a text that needs it goes out",
    "disclosure": "Never confirm in public what is personal",
    "threat": "Keep threats and insults out of every answer",
    "deception": "Say nothing that the desk knows to be wrong",
    "danger-unescalated": "Carry a danger up before anything else",
    "silent-withdrawal": "Withdraw in the open, and keep a copy",
    "speculation": "Say what is known, and until then when you will know",
    "second-voice": "Leave the substance to the named speaker",
    "scapegoat": "Blame nobody; say what we did",
    "brush-off": "Give a public word first, then move to private",
    "clash": "Look at our own queue as soon as the matter gets serious",
    "two-prices": "Offer the loud what the quiet are offered",
    "broken-promise": "Promise a time that you can keep, and keep it",
}


def verdict(ledger: Ledger) -> str:
    """Passed or not, with how much, and how far the crisis went."""
    total, needed = format_points(ledger.total), format_points(ledger.pass_hundredths)
    critical = sum(1 for breach in ledger.breaches if breach.critical)
    level = f"The crisis reached level {ledger.level}." if ledger.level else "The crisis never reached level 1."
    if ledger.passed:
        return f"Passed with {total} of 100, where {needed} were needed. {level}"
    if critical and ledger.total >= ledger.pass_hundredths:
        what = "a critical breach" if critical == 1 else f"{critical} critical breaches"
        return f"Not passed: {total} of 100 would have been enough, but for {what} of conduct. {level}"
    return f"Not passed: {total} of 100, where {needed} were needed. {level}"


def advice(drill: Drill, ledger: Ledger) -> tuple[str, ...]:
    """At most three sentences, the costliest first; none where hardly anything was lost."""
    ranked = [(_CRITICAL_COSTS if critical else 500, sentence) for critical, sentence in _conduct(drill, ledger)]
    adviser = _Adviser(drill, ledger)
    dangers = {breach.inject for breach in ledger.breaches if breach.code == "danger-unescalated"}
    for habit, found in losses(drill, ledger).items():
        if habit == habits.NOT_CARRIED:
            found = [loss for loss in found if loss[1].ref not in dangers]  # said already
        lost = sum(loss for loss, _ in found)
        if lost >= _WORTH_SAYING:
            ranked.append((lost, adviser.say(habit, found)))
    return tuple(sentence for _, sentence in sorted(ranked, key=lambda entry: -entry[0])[:MOST])


def _conduct(drill: Drill, ledger: Ledger) -> list[tuple[bool, str]]:
    """One sentence a kind of breach, about the first of it."""
    first: dict[str, Breach] = {}
    for breach in ledger.breaches:
        first.setdefault(breach.code, breach)
    said = []
    for code, breach in first.items():
        name = author(drill.scenario, breach.inject)
        whom = f" with {name}" if name else ""
        said.append((breach.critical, f"{_CONDUCT.get(code, breach.sentence.rstrip('.'))}: "
                                      f"at {format_ms(breach.at_ms)}{whom} it went otherwise."))
    return said


class _Adviser:
    def __init__(self, drill: Drill, ledger: Ledger) -> None:
        self.drill, self.ledger = drill, ledger
        self.ways: dict[str, Callable[[list[Loss]], str]] = {
            habits.UNANSWERED: self._unanswered, habits.POOR: self._poor, habits.NEEDLESS: self._needless,
            habits.QUEUE: self._queue, habits.LATE: self._late, habits.NOT_CARRIED: self._not_carried,
            habits.BADLY_CARRIED: self._badly_carried, habits.CARRIED_FOR_NOTHING: self._for_nothing,
            habits.ORDER: self._order, habits.UNSORTED: self._unsorted, habits.CLASSES: self._classes,
            habits.DISPOSITIONS: self._dispositions, habits.HEAT: self._heat,
        }

    def say(self, habit: str, found: list[Loss]) -> str:
        """The sentence for one habit and its losses."""
        return self.ways[habit](found)

    def _who(self, line: Line) -> str:
        published = self.drill.state.posts[line.inject].published_ms
        return f"{author(self.drill.scenario, line.inject)} (post of {format_ms(published)})"

    def _foremost(self, count: int, line: Line) -> str:
        return f", above all {self._who(line)}" if count > 1 else f": {self._who(line)}"

    def _unanswered(self, found: list[Loss]) -> str:
        answers = [line for _, line in found if line.dimension == "response"]
        if not answers:
            return "Answer where an answer is due; only a right one stops the clocks and cools a storyline."
        return (f"Answer where an answer is due: {_posts(len(answers))} went without one"
                f"{self._foremost(len(answers), answers[0])}.")

    def _poor(self, found: list[Loss]) -> str:
        answers = [line for _, line in found if line.dimension == "response"]
        if not answers:
            return "Choose the answer that rests on what is known and done; only a right one cools a storyline."
        worst = answers[0]
        return (f"Choose the answer that rests on what is known and done: the one to {self._who(worst)}"
                f" earned {worst.earned} of {worst.possible}.")

    def _needless(self, found: list[Loss]) -> str:
        return (f"Leave alone what asks for no word: {_posts(len(found))} got a public answer all the same"
                f"{self._foremost(len(found), found[0][1])}.")

    def _queue(self, found: list[Loss]) -> str:
        piece = self.drill.scenario.queue[found[0][1].ref]
        name = piece_title(piece)
        return (f"Decide on our own queue before each piece is due: {name[0].lower()}{name[1:]} at"
                f" {format_ms(piece.at_ms)} went wrong.")

    def _late(self, found: list[Loss]) -> str:
        line = found[0][1]
        inject, since = self.drill.scenario.injects[line.ref], self.drill.state.posts[line.ref].published_ms
        first = line.what == "first word"
        due = (inject.first_word_ms or inject.answer_ms) if first else inject.answer_ms
        what = "the first word" if first else "the answer"
        return (f"Speak sooner, if only to say who is on it: {what} to {self._who(line)} took"
                f" {format_ms(line.at_ms - since)} and was due within {format_ms(due)}.")

    def _not_carried(self, found: list[Loss]) -> str:
        return (f"Carry up what the desk may not decide or others must know: {_matters(len(found))} never set out"
                f"{self._foremost(len(found), found[0][1])}.")

    def _badly_carried(self, found: list[Loss]) -> str:
        line = found[0][1]
        parts = line.reason.partition(": ")[2].rstrip(".")
        return f"Choose the way up by who must know and who may decide: with {self._who(line)}, {parts}."

    def _for_nothing(self, found: list[Loss]) -> str:
        return (f"Settle at the desk what is yours: {_matters(len(found))} went up that need not have"
                f"{self._foremost(len(found), found[0][1])}.")

    def _order(self, found: list[Loss]) -> str:
        return (f"Take the most urgent first: before you turned to {self._who(found[0][1])} you had begun on less"
                " urgent posts.")

    def _unsorted(self, found: list[Loss]) -> str:
        posts = len({line.ref for _, line in found})
        return (f"Sort every post, the harmless ones too: {_posts(posts)} got no class or no decision in time;"
                " leaving a post and letting it stand are different acts.")

    def _classes(self, found: list[Loss]) -> str:
        questions: Counter[str] = Counter()
        for _, line in found:
            state, inject = self.drill.state.posts[line.ref], self.drill.scenario.injects[line.ref]
            turn = wrong_turn(self.drill.scenario, state.class_id, inject.class_id)
            if turn is not None and turn.question:
                questions[turn.question] += 1
        often = f", most often at “{questions.most_common(1)[0][0]}”" if questions else ""
        return f"Ask the questions in order and stop at the first yes: {_posts(len(found))} left that way{often}."

    def _dispositions(self, found: list[Loss]) -> str:
        return (f"Decide what we do in public by what the post needs, not by how it sounds: {_posts(len(found))}"
                f" wanted another course{self._foremost(len(found), found[0][1])}.")

    def _heat(self, found: list[Loss]) -> str:
        title = self.drill.scenario.storylines[found[0][1].ref].title
        return f"Turn a storyline early, with the deed and not the word alone: “{title}” kept heat that it need not have."


def _posts(count: int) -> str:
    return "1 post" if count == 1 else f"{count} posts"


def _matters(count: int) -> str:
    return "1 matter" if count == 1 else f"{count} matters"
