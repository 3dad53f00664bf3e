"""The verdict in one sentence, and at most three on what to do better: kind, exact, the costliest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from app.engine.drill import Drill
from app.engine.scoring import Breach, Ledger, Line
from app.said import Figure, Said, mark, say
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
    "removed-criticism": mark("Hide only what the house rules name, and let criticism stand"),
    "unapproved": mark("Wait for leave before a text that needs it goes out"),
    "disclosure": mark("Never confirm in public what is personal"),
    "threat": mark("Keep threats and insults out of every answer"),
    "deception": mark("Say nothing that the desk knows to be wrong"),
    "danger-unescalated": mark("Carry a danger up before anything else"),
    "silent-withdrawal": mark("Withdraw in the open, and keep a copy"),
    "speculation": mark("Say what is known, and until then when you will know"),
    "second-voice": mark("Leave the substance to the named speaker"),
    "scapegoat": mark("Blame nobody; say what we did"),
    "brush-off": mark("Give a public word first, then move to private"),
    "clash": mark("Look at our own queue as soon as the matter gets serious"),
    "two-prices": mark("Offer the loud what the quiet are offered"),
    "broken-promise": mark("Promise a time that you can keep, and keep it"),
}


def verdict(ledger: Ledger) -> str:
    """Passed or not, with how much, and how far the crisis went."""
    total, needed = Figure(format_points(ledger.total)), Figure(format_points(ledger.pass_hundredths))
    critical = sum(1 for breach in ledger.breaches if breach.critical)
    level = say("The crisis never reached level 1.")
    if ledger.level:
        level = say("The crisis reached level {level}.", level=ledger.level)
    if ledger.passed:
        return say("Passed with {total} of 100, where {needed} were needed. {level}", total=total, needed=needed, level=level)
    if critical and ledger.total >= ledger.pass_hundredths:
        what = say("a critical breach") if critical == 1 else say("{count} critical breaches", count=critical)
        return say("Not passed: {total} of 100 would have been enough, but for {what} of conduct. {level}", total=total,
                   what=what, level=level)
    return say("Not passed: {total} of 100, where {needed} were needed. {level}", total=total, needed=needed, level=level)


def advice(drill: Drill, ledger: Ledger, open_key: bool = True) -> tuple[str, ...]:
    """At most three sentences, the costliest first; none where hardly anything was lost.

    Args:
        open_key: whether they may say what would have been right; the reasons in the ledger are told as they are.
    """
    ranked = [(_CRITICAL_COSTS if critical else 500, sentence) for critical, sentence in _conduct(drill, ledger)]
    adviser = _Adviser(drill, ledger, open_key)
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
        name = author(drill, breach.inject)
        rule = say(_CONDUCT[code]) if code in _CONDUCT else breach.sentence.rstrip(".")
        at = format_ms(breach.at_ms)
        sentence = say("{rule}: at {time} it went otherwise.", rule=rule, time=at)
        if name:
            sentence = say("{rule}: at {time} with {name} it went otherwise.", rule=rule, time=at, name=name)
        said.append((breach.critical, sentence))
    return said


class _Adviser:
    def __init__(self, drill: Drill, ledger: Ledger, open_key: bool) -> None:
        self.drill, self.ledger, self.open_key = drill, ledger, open_key
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
        return say("{name} (post of {time})", name=author(self.drill, line.inject), time=format_ms(published))

    def _foremost(self, count: int, line: Line) -> str:
        if count > 1:
            return say(", above all {who}", who=self._who(line))
        return say(": {who}", who=self._who(line))

    def _unanswered(self, found: list[Loss]) -> str:
        answers = [line for _, line in found if line.dimension == "response"]
        if not answers:
            return say("Answer where an answer is due; only a right one stops the clocks and cools a storyline.")
        return say("Answer where an answer is due: %n post(s) went without one{foremost}.", "", len(answers),
                   foremost=self._foremost(len(answers), answers[0]))

    def _poor(self, found: list[Loss]) -> str:
        answers = [line for _, line in found if line.dimension == "response"]
        if not answers:
            return say("Choose the answer that rests on what is known and done; only a right one cools a storyline.")
        worst = answers[0]
        return say("Choose the answer that rests on what is known and done: the one to {who} earned {earned} of {possible}.",
                   who=self._who(worst), earned=worst.earned, possible=worst.possible)

    def _needless(self, found: list[Loss]) -> str:
        return say("Leave alone what asks for no word: %n post(s) got a public answer all the same{foremost}.", "",
                   len(found), foremost=self._foremost(len(found), found[0][1]))

    def _queue(self, found: list[Loss]) -> str:
        piece = self.drill.scenario.queue[found[0][1].ref]
        return say("Decide on our own queue before each piece is due: {piece} at {time} went wrong.",
                   piece=piece_title(piece, within=True), time=format_ms(piece.at_ms))

    def _late(self, found: list[Loss]) -> str:
        line = found[0][1]
        inject, since = self.drill.scenario.injects[line.ref], self.drill.state.posts[line.ref].published_ms
        first = line.what == "first word"
        due = (inject.first_word_ms or inject.answer_ms) if first else inject.answer_ms
        parts = {"who": self._who(line), "took": format_ms(line.at_ms - since), "due": format_ms(due)}
        if first:
            return say("Speak sooner, if only to say who is on it: the first word to {who} took {took} and was due within"
                       " {due}.", **parts)
        return say("Speak sooner, if only to say who is on it: the answer to {who} took {took} and was due within {due}.",
                   **parts)

    def _not_carried(self, found: list[Loss]) -> str:
        return say("Carry up what the desk may not decide or others must know: %n matter(s) never set out{foremost}.", "",
                   len(found), foremost=self._foremost(len(found), found[0][1]))

    def _badly_carried(self, found: list[Loss]) -> str:
        line = found[0][1]
        return say("Choose the way up by who must know and who may decide: with {who}, {parts}.", who=self._who(line),
                   parts=_parts_of(line.reason))

    def _for_nothing(self, found: list[Loss]) -> str:
        return say("Settle at the desk what is yours: %n matter(s) went up that need not have{foremost}.", "", len(found),
                   foremost=self._foremost(len(found), found[0][1]))

    def _order(self, found: list[Loss]) -> str:
        return say("Take the most urgent first: before you turned to {who} you had begun on less urgent posts.",
                   who=self._who(found[0][1]))

    def _unsorted(self, found: list[Loss]) -> str:
        posts = len({line.ref for _, line in found})
        return say("Sort every post, the harmless ones too: %n post(s) got no class or no decision in time;"
                   " leaving a post and letting it stand are different acts.", "", posts)

    def _classes(self, found: list[Loss]) -> str:
        questions: Counter[str] = Counter()
        for _, line in found if self.open_key else ():
            state, inject = self.drill.state.posts[line.ref], self.drill.scenario.injects[line.ref]
            turn = wrong_turn(self.drill.scenario, state.class_id, inject.class_id)
            if turn is not None and turn.question:
                questions[turn.question] += 1
        if not questions:
            return say("Ask the questions in order and stop at the first yes: %n post(s) left that way.", "", len(found))
        return say("Ask the questions in order and stop at the first yes: %n post(s) left that way, most often at “{question}”.",
                   "", len(found), question=questions.most_common(1)[0][0])

    def _dispositions(self, found: list[Loss]) -> str:
        return say("Decide what we do in public by what the post needs, not by how it sounds: %n post(s) wanted another"
                   " course{foremost}.", "", len(found), foremost=self._foremost(len(found), found[0][1]))

    def _heat(self, found: list[Loss]) -> str:
        title = self.drill.scenario.storylines[found[0][1].ref].title
        return say("Turn a storyline early, with the deed and not the word alone: “{title}” kept heat that it need not"
                   " have.", title=title)


def _parts_of(reason: str) -> str:
    """What the ledger says of a matter that was carried up, without its beginning."""
    first = reason.parts.get("0", reason) if isinstance(reason, Said) else reason
    parts = first.parts.get("parts") if isinstance(first, Said) else None
    return parts if isinstance(parts, str) else reason.partition(": ")[2].rstrip(".")
