"""How every player works: one thing at a time, the most pressing first, reading before acting.

A planner turns a mind's aims into commands with times. It reads 200 words a minute, needs a second
for every act, and only knows what has happened by the moment at which it acts.
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush

from app.engine.commands import Classify, Command, Dispose, Escalate, Publish, Queue
from app.engine.drill import Drill
from app.engine.state import PENDING
from app.engine.world import RECALL_MS
from app.rehearsal.aims import FAR_MS, Aim, Mind
from app.rehearsal.sight import MS_PER_WORD

ACT_MS = 1_000
_SHORT_LINE_MS = 6 * MS_PER_WORD
_TRIES = 4
_TRY_AGAIN_MS = 20_000
_TRIAGE, _CARRY, _SAY, _PIECE = range(4)


class Planner:
    """One player at work on one drill."""

    def __init__(self, drill: Drill, mind: Mind) -> None:
        self.drill, self.mind, self.state = drill, mind, drill.state
        self.injects = drill.scenario.injects
        self.aims: dict[int, Aim] = {}
        self.ready: list[tuple[int, int, int, int, int]] = []
        """(deadline, serial, task, inject or piece, draft)."""
        self.later: list[tuple[int, int, int, int, int, int]] = []
        """(not before, deadline, serial, task, inject, draft)."""
        self.waiting: dict[int, int] = {}
        """Inject -> draft that still lacks something."""
        self.read: set[int] = set()
        """Injects whose drafts have been read."""
        self.asked: dict[int, int] = {}
        """Inject -> role that an answer named."""
        self.choices: dict[int, str] = {}
        """Piece of our own queue -> what is to be decided."""
        self.tries: dict[int, int] = {}
        self.seen = self.serial = self.chat_ms = 0
        self.recheck = False
        self.on = {
            "inject": self._appeared, "known": self._known, "done": self._done, "granted": self._short,
            "refused": self._short, "redirected": self._redirected, "returned": self._returned,
            "lapsed": self._lapsed,
        }

    def moves(self) -> Iterator[int | Command]:
        """What it does, in order: a number means "let the world run to this time", else a command.

        Whoever drives it carries every move out before asking for the next.
        """
        drill, end_ms, now = self.drill, self.drill.scenario.end_ms, 0
        self._plan_queue()
        tasks = {_TRIAGE: self._triage, _CARRY: self._carry, _SAY: self._say, _PIECE: self._piece}
        while now < end_ms:
            self._notice()
            if self.chat_ms:
                now, self.chat_ms = now + self.chat_ms, 0
                yield now
                continue
            while self.later and self.later[0][0] <= now:
                heappush(self.ready, heappop(self.later)[1:])
            if self.ready:
                _, _, task, index, draft = heappop(self.ready)
                for move in tasks[task](now, index, draft):
                    now = move if type(move) is int else move.at_ms
                    if now > end_ms:
                        return
                    yield move
                continue
            wake = drill.next_ms()
            if self.later and (wake < 0 or self.later[0][0] < wake):
                wake = self.later[0][0]
            if wake < 0:
                return
            now = max(now, wake)
            yield now

    # what it hears ----------------------------------------------------------------------------------

    def _notice(self) -> None:
        events, seen, on = self.drill.events, self.seen, self.on
        count = len(events)
        if seen == count and not self.recheck:
            return
        while seen < count:
            event = events[seen]
            seen += 1
            hear = on.get(event[1])
            if hear is not None:
                hear(event)
        self.seen = seen
        if self.recheck:
            self.recheck = False
            self._look_again()

    def _appeared(self, event) -> None:
        inject = self.injects[event.ref]
        if inject.kind != "post":
            if inject.kind == "chat":
                self.chat_ms += len(inject.text.split()) * MS_PER_WORD
            return
        aim = self.aims[event.ref] = self.mind.aim(event.ref)
        if not aim.class_id and not aim.disposition:
            return
        read_ms = inject.words * MS_PER_WORD
        by = aim.triage_by
        if aim.begin_by < FAR_MS:
            # The drafts have to be read before anything is said or asked for.
            by = min(by, aim.begin_by - self._drafts_ms(event.ref))
        self._enter(event.at_ms, aim.triage_by, by - read_ms - 4 * ACT_MS, _TRIAGE, event.ref, -1)

    def _known(self, event) -> None:
        self.chat_ms += len(self.drill.scenario.facts[event.ref].text.split()) * MS_PER_WORD
        self.recheck = True

    def _done(self, event) -> None:
        self.chat_ms += _SHORT_LINE_MS
        self.recheck = True

    def _short(self, event) -> None:
        self.chat_ms += _SHORT_LINE_MS
        self.recheck = True

    def _redirected(self, event) -> None:
        self.chat_ms += _SHORT_LINE_MS
        if event.value >= 0:
            self.asked[self.state.matters[event.ref].inject] = event.value

    def _returned(self, event) -> None:
        self.recheck = True
        matter = self.state.matters[event.ref]
        if matter.outcome in ("redirected", "nobody") and matter.inject in self.waiting:
            self._carry_again(matter.inject, event.at_ms, 0)

    def _lapsed(self, event) -> None:
        self.chat_ms += _SHORT_LINE_MS
        aim = self.aims.get(event.ref)
        if aim is not None and event.value in (aim.answer, aim.first_word):
            self._carry_again(event.ref, event.at_ms, 0)

    def _carry_again(self, inject: int, now: int, wait_ms: int) -> None:
        tries = self.tries.get(inject, 0)
        aim = self.aims[inject]
        if tries < _TRIES and aim.carry:
            self.tries[inject] = tries + 1
            self.serial += 1
            heappush(self.later, (now + wait_ms, now + wait_ms, self.serial, _CARRY, inject, aim.carry_draft))

    def _look_again(self) -> None:
        for inject, draft in list(self.waiting.items()):
            lacking = self.mind.lacks(self.state, inject, draft)
            if lacking == "overturned":
                lacking = self._turn_to_another(inject)
            if not lacking:
                draft = self.waiting.pop(inject)
                self._enter_say(inject, draft)

    def _turn_to_another(self, inject: int) -> str:
        """Take another draft for one that a fact has overturned; returns what that one lacks."""
        draft = self.waiting[inject] = self.mind.instead(self.state, inject)
        if draft < 0:
            del self.waiting[inject]
            return "overturned"
        self.aims[inject] = self.aims[inject]._replace(answer=draft, carry_draft=draft)
        lacking = self.mind.lacks(self.state, inject, draft)
        if lacking == "approval":
            self._carry_again(inject, self.drill.now_ms, 0)
        return lacking

    # what it plans ------------------------------------------------------------------------------------

    def _enter(self, since: int, due: int, deadline: int, task: int, index: int, draft: int) -> None:
        """Put a task on the list; `due` and `deadline` count from `since`."""
        self.serial += 1
        late = self.mind.late_permille
        if late and due < FAR_MS:
            heappush(self.later, (since + due * late // 1000, since + deadline, self.serial, task, index, draft))
        else:
            heappush(self.ready, (since + deadline, self.serial, task, index, draft))

    def _enter_say(self, inject: int, draft: int) -> None:
        aim, since = self.aims[inject], self.state.posts[inject].published_ms
        # A first word that is also the answer meets both clocks; a late player counts the longer one.
        due = aim.first_by if draft == aim.first_word and draft != aim.answer else aim.answer_by
        pressing = due
        if draft == aim.answer:
            pressing = min(due, self._promised(inject, since))
        self._enter(since, due, pressing - self._drafts_ms(inject) - ACT_MS, _SAY, inject, draft)

    def _promised(self, inject: int, since: int) -> int:
        """When the answer is due by our own word; without any word yet, when a first one is."""
        drafts, said = self.injects[inject].drafts, self.state.posts[inject].publications
        if not said:
            return self.aims[inject].first_by
        return min((entry.at_ms - since + drafts[entry.draft].promise_ms for entry in said
                    if drafts[entry.draft].promise_ms), default=FAR_MS)

    def _plan_queue(self) -> None:
        if self.mind.late_permille:
            return  # What is decided after it went out is not decided.
        for index, piece in enumerate(self.drill.scenario.queue):
            choice = self.choices[index] = self.mind.piece(index)
            if choice:
                self._enter(0, piece.at_ms, piece.at_ms - len(piece.text.split()) * MS_PER_WORD - ACT_MS,
                            _PIECE, index, -1)

    def _drafts_ms(self, inject: int) -> int:
        if inject in self.read:
            return 0
        return sum(draft.words for draft in self.injects[inject].drafts) * MS_PER_WORD

    def _read_drafts(self, now: int, inject: int) -> int:
        now += self._drafts_ms(inject)
        self.read.add(inject)
        return now

    # what it does ---------------------------------------------------------------------------------------

    def _triage(self, now: int, index: int, _: int) -> Iterator[int | Command]:
        aim = self.aims[index]
        now += self.injects[index].words * MS_PER_WORD
        if aim.class_id:
            now += ACT_MS
            yield Classify(now, index, aim.class_id)
        if aim.disposition:
            now += ACT_MS
            yield Dispose(now, index, aim.disposition)
        since = self.state.posts[index].published_ms
        if aim.carry:
            self._enter(since, aim.carry_by, aim.carry_by - self._drafts_ms(index) - ACT_MS, _CARRY, index,
                        aim.carry_draft)
        if aim.answer >= 0 and (self.mind.late_permille == 0 or aim.first_word in (-1, aim.answer)):
            if not self.mind.lacks(self.state, index, aim.answer):
                self._enter_say(index, aim.answer)
                return
        if aim.first_word >= 0 and aim.first_word != aim.answer:
            self._enter_say(index, aim.first_word)
        if aim.answer >= 0:
            if self.mind.late_permille:
                self._enter_say(index, aim.answer)
            else:
                self.waiting[index] = aim.answer
                self.recheck = True

    def _carry(self, now: int, index: int, draft: int) -> Iterator[int | Command]:
        if draft >= 0:
            now = self._read_drafts(now, index)
        now += ACT_MS
        yield now
        walk = self.mind.walk(index, draft, self.asked.get(index, -1), self.drill.story_ms(now))
        if walk:
            yield Escalate(now, index, walk, draft)
        else:
            self._carry_again(index, now, _TRY_AGAIN_MS)

    def _say(self, now: int, index: int, draft: int) -> Iterator[int | Command]:
        now = self._read_drafts(now, index) + ACT_MS
        yield now
        post = self.state.posts[index]
        if self.mind.lacks(self.state, index, draft):
            if draft == self.aims[index].answer:
                self.waiting[index] = draft
                self.recheck = True
            return
        if post.publications and post.publications[-1].status == PENDING:
            self.serial += 1
            free_ms = post.publications[-1].at_ms + RECALL_MS
            heappush(self.later, (free_ms, free_ms, self.serial, _SAY, index, draft))
            return
        yield Publish(now, index, draft)

    def _piece(self, now: int, index: int, _: int) -> Iterator[int | Command]:
        now += len(self.drill.scenario.queue[index].text.split()) * MS_PER_WORD + ACT_MS
        yield Queue(now, index, self.choices[index])
