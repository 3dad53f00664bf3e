"""How every player works: one thing at a time, the most pressing first, reading before acting.

A planner turns a mind's aims into commands with times. It needs a second for every act and only
knows what has happened by the moment at which it acts.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.engine.commands import Classify, Command, Dispose, Escalate, Publish, Queue
from app.engine.drill import Drill
from app.engine.events import Event
from app.engine.state import PENDING
from app.engine.world import RECALL_MS
from app.rehearsal.agenda import Agenda
from app.rehearsal.aims import FAR_MS, Aim, Mind
from app.rehearsal.reading import SHORT_LINE_MS, Reading
from app.rehearsal.sight import MS_PER_WORD

ACT_MS = 1_000
_TRIES = 4
_TRY_AGAIN_MS = 20_000
_TRIAGE, _CARRY, _SAY, _PIECE = range(4)


class Planner:
    """One player at work on one drill."""

    def __init__(self, drill: Drill, mind: Mind) -> None:
        self.drill, self.mind, self.state = drill, mind, drill.state
        self.injects = drill.scenario.injects
        self.late = mind.late_permille
        self.agenda, self.reading = Agenda(), Reading(drill.scenario)
        self.aims: dict[int, Aim] = {}
        self.waiting: dict[int, int] = {}
        """Inject -> draft that still lacks something."""
        self.asked: dict[int, int] = {}
        """Inject -> role that an answer named."""
        self.tries: dict[int, int] = {}
        self.choices: dict[int, str] = {}
        """Piece of our own queue -> what is to be decided."""
        self.seen = self.chat_ms = 0
        self.recheck = False
        self.hears = {
            "inject": self._appeared, "known": self._known, "done": self._told, "granted": self._told,
            "refused": self._told, "redirected": self._redirected, "returned": self._returned, "lapsed": self._told,
        }
        self.does = {_TRIAGE: self._triage, _CARRY: self._carry, _SAY: self._say, _PIECE: self._piece}

    def moves(self) -> Iterator[int | Command]:
        """What it does, in order: a number means "let the world run to this time", else a command.

        Whoever drives it carries every move out before asking for the next.
        """
        end_ms, now = self.drill.scenario.end_ms, 0
        self._plan_queue()
        while now < end_ms:
            self._notice()
            if self.chat_ms:
                now, self.chat_ms = now + self.chat_ms, 0
                yield now
                continue
            task = self.agenda.next(now)
            if task is None:
                wake, own = self.drill.next_ms(), self.agenda.wakes_ms()
                if own >= 0 and (wake < 0 or own < wake):
                    wake = own
                if wake < 0:
                    return
                now = max(now, wake)
                yield now
                continue
            for move in self.does[task.kind](now, task.index, task.draft):
                now = move if type(move) is int else move.at_ms
                if now > end_ms:
                    return
                yield move

    # what it hears ----------------------------------------------------------------------------------

    def _notice(self) -> None:
        events, hears = self.drill.events, self.hears
        for number in range(self.seen, len(events)):
            event = events[number]
            hear = hears.get(event.kind)
            if hear is not None:
                hear(event)
        self.seen = len(events)
        if self.recheck:
            self.recheck = False
            self._look_again()

    def _appeared(self, event: Event) -> None:
        inject = self.injects[event.ref]
        if inject.kind == "chat":
            self.chat_ms += self.reading.chat(event.ref)
        if inject.kind != "post":
            return
        aim = self.aims[event.ref] = self.mind.aim(event.ref)
        by = aim.triage_by
        if aim.begin_by < FAR_MS:
            # The drafts have to be read before anything is said or asked for.
            by = min(by, aim.begin_by - self.reading.drafts_ms(event.ref))
        self._enter(_TRIAGE, event.ref, -1, aim.triage_by, by - inject.words * MS_PER_WORD - 4 * ACT_MS)
        if self.late:
            # Each clock is overrun by itself, not one because of the other.
            self._follow_up(event.ref)

    def _known(self, event: Event) -> None:
        self.chat_ms += self.reading.fact(event.ref)
        self.recheck = True

    def _told(self, event: Event) -> None:
        self.chat_ms += SHORT_LINE_MS
        self.recheck = True

    def _redirected(self, event: Event) -> None:
        self.chat_ms += SHORT_LINE_MS
        if event.value >= 0:
            self.asked[self.state.matters[event.ref].inject] = event.value

    def _returned(self, event: Event) -> None:
        self.recheck = True
        matter = self.state.matters[event.ref]
        if matter.outcome in ("redirected", "nobody") and matter.inject in self.waiting:
            self._carry_again(matter.inject, event.at_ms)

    def _carry_again(self, inject: int, at_ms: int) -> None:
        tries, aim = self.tries.get(inject, 0), self.aims[inject]
        if tries < _TRIES and aim.carry:
            self.tries[inject] = tries + 1
            self.agenda.enter(_CARRY, inject, aim.carry_draft, at_ms, at_ms)

    def _look_again(self) -> None:
        for inject, draft in list(self.waiting.items()):
            lacking = self.mind.lacks(self.state, inject, draft)
            if lacking == "overturned":
                lacking = self._turn_to_another(inject)
            if not lacking:
                self._enter_say(inject, self.waiting.pop(inject))

    def _turn_to_another(self, inject: int) -> str:
        """Take another draft for one that a fact has overturned; returns what that one lacks."""
        draft = self.waiting[inject] = self.mind.instead(self.state, inject)
        if draft < 0:
            del self.waiting[inject]
            return "overturned"
        self.aims[inject] = self.aims[inject]._replace(answer=draft, carry_draft=draft)
        lacking = self.mind.lacks(self.state, inject, draft)
        if lacking == "approval":
            self._carry_again(inject, self.drill.now_ms)
        return lacking

    # what it plans ------------------------------------------------------------------------------------

    def _enter(self, kind: int, inject: int, draft: int, due: int, deadline: int) -> None:
        """Put a task about a post on the list; `due` and `deadline` are ms after its publication."""
        since = self.state.posts[inject].published_ms
        release = since + due * self.late // 1000 if self.late and due < FAR_MS else -1
        self.agenda.enter(kind, inject, draft, since + deadline, release)

    def _follow_up(self, inject: int) -> None:
        """Plan what is to be said on a post and to whom it goes."""
        aim = self.aims[inject]
        if aim.carry:
            by = aim.carry_by - self.reading.drafts_ms(inject) - ACT_MS
            self._enter(_CARRY, inject, aim.carry_draft, aim.carry_by, by)
        holds = aim.first_word not in (-1, aim.answer)
        if aim.answer >= 0:
            if self.late:
                self._enter_say(inject, aim.answer)
            elif not self.mind.lacks(self.state, inject, aim.answer):
                self._enter_say(inject, aim.answer)
                return
            else:
                self.waiting[inject] = aim.answer
                self.recheck = True
        if holds:
            self._enter_say(inject, aim.first_word)

    def _enter_say(self, inject: int, draft: int) -> None:
        aim = self.aims[inject]
        # A first word that is also the answer meets both clocks; a late player counts the longer one.
        due = aim.first_by if draft == aim.first_word and draft != aim.answer else aim.answer_by
        pressing = min(due, self._promised(inject)) if draft == aim.answer else due
        self._enter(_SAY, inject, draft, due, pressing - self.reading.drafts_ms(inject) - ACT_MS)

    def _promised(self, inject: int) -> int:
        """When the answer is due by our own word; without any word yet, when a first one is."""
        post, drafts = self.state.posts[inject], self.injects[inject].drafts
        if not post.publications:
            return self.aims[inject].first_by
        return min((entry.at_ms - post.published_ms + drafts[entry.draft].promise_ms for entry in post.publications
                    if drafts[entry.draft].promise_ms), default=FAR_MS)

    def _plan_queue(self) -> None:
        if self.late:
            return  # What is decided after it went out is not decided.
        for index, piece in enumerate(self.drill.scenario.queue):
            choice = self.choices[index] = self.mind.piece(index)
            if choice:
                self.agenda.enter(_PIECE, index, -1, piece.at_ms - self.reading.piece(index) - ACT_MS)

    # what it does ---------------------------------------------------------------------------------------

    def _triage(self, now: int, index: int, _: int) -> Iterator[int | Command]:
        aim = self.aims[index]
        now += self.reading.post(index) + ACT_MS
        yield Classify(now, index, aim.class_id)
        now += ACT_MS
        yield Dispose(now, index, aim.disposition)
        if not self.late:
            self._follow_up(index)

    def _carry(self, now: int, index: int, draft: int) -> Iterator[int | Command]:
        now += (self.reading.post_and_drafts(index) if draft >= 0 else self.reading.post(index)) + ACT_MS
        yield now
        walk = self.mind.walk(index, draft, self.asked.get(index, -1), self.drill.story_ms(now))
        if walk:
            yield Escalate(now, index, walk, draft)
        else:
            self._carry_again(index, now + _TRY_AGAIN_MS)

    def _say(self, now: int, index: int, draft: int) -> Iterator[int | Command]:
        now += self.reading.post_and_drafts(index) + ACT_MS
        yield now
        if self.mind.lacks(self.state, index, draft):
            if draft == self.aims[index].answer:
                self.waiting[index] = draft
                self.recheck = True
            return
        said = self.state.posts[index].publications
        if said and said[-1].status == PENDING:
            free_ms = said[-1].at_ms + RECALL_MS
            self.agenda.enter(_SAY, index, draft, free_ms, free_ms)
            return
        yield Publish(now, index, draft)

    def _piece(self, now: int, index: int, _: int) -> Iterator[int | Command]:
        yield Queue(now + self.reading.piece(index) + ACT_MS, index, self.choices[index])
