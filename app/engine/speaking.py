"""What goes out in our name: drafts, hidden or shared posts, promises, and our own queue.

Everything public waits out the recall time; the clocks count the moment of the command.
"""

from __future__ import annotations

from app.engine.heat import HeatBook
from app.engine.scenario import Draft, Inject
from app.engine.state import OUT, PENDING, RECALLED, Promise, Publication
from app.engine.world import RANK_CROSSING, RANK_OWN, RECALL_MS, RIGHT_WORTH, World

GO_OUT, ACT_OUT, PIECE_DUE, PROMISE_DUE = 5, 6, 7, 8

TWO_PRICES_POINTS = 40
PROMISE_KEPT_POINTS = 40
PROMISE_BROKEN_POINTS = 80
WRONG_HIDE_POINTS = 120


class Voice:
    """All that the desk says and does in public."""

    __slots__ = ("_world", "_heat")

    def __init__(self, world: World, heat: HeatBook) -> None:
        self._world, self._heat = world, heat

    # drafts ----------------------------------------------------------------------------------------

    def publish(self, inject_index: int, draft_index: int) -> None:
        """Send a draft on its way out."""
        world = self._world
        state, now = world.state, world.state.now_ms
        inject, post = world.scenario.injects[inject_index], state.posts[inject_index]
        draft = inject.drafts[draft_index]
        entry = Publication(now, draft_index)
        entry.approved = not draft.approval or draft_index in post.approvals
        entry.facts_known = all(0 <= state.known_ms[fact] <= now for fact in draft.facts)
        entry.deeds_done = all(0 <= state.done_ms[deed] <= now for deed in draft.deeds)
        entry.stale_fact = any(self._overturned(fact) for fact in draft.facts)
        entry.right = (draft.worth >= RIGHT_WORTH and not draft.breach and entry.approved and entry.facts_known
                       and entry.deeds_done and not entry.stale_fact)
        post.publications.append(entry)
        world.emit("publishing", inject_index, draft_index)
        world.at(min(now + RECALL_MS, world.end_ms), RANK_OWN, inject_index, GO_OUT, inject_index,
                 len(post.publications) - 1)

    def _overturned(self, fact: int) -> bool:
        state, facts = self._world.state, self._world.scenario.facts
        return any(other.revises == fact and state.known_ms[index] >= 0 for index, other in enumerate(facts))

    def gone_out(self, inject_index: int, number: int) -> None:
        """The recall time of a draft is over: now it is public."""
        world = self._world
        entry = world.state.posts[inject_index].publications[number]
        if entry.status != PENDING:
            return
        entry.status = OUT
        inject = world.scenario.injects[inject_index]
        draft = inject.drafts[entry.draft]
        world.emit("published", inject_index, entry.draft)
        world.changed("published", inject_index)
        self._book_breaches(inject, draft, entry)
        self._keep_promises(inject, draft, entry)
        self._heat_up(inject, draft, entry)
        if draft.promise_ms:
            self._promise(inject_index, entry, draft)

    def _book_breaches(self, inject: Inject, draft: Draft, entry: Publication) -> None:
        conflicts, now = self._world.state.conflicts, entry.at_ms
        if not entry.approved:
            conflicts.append((now, "unapproved", inject.index))
        if entry.stale_fact:
            conflicts.append((now, "deception", inject.index))
        elif not entry.facts_known:
            conflicts.append((now, "speculation", inject.index))
        if draft.breach:
            conflicts.append((now, draft.breach, inject.index))

    def _heat_up(self, inject: Inject, draft: Draft, entry: Publication) -> None:
        line = inject.storyline
        if draft.breach == "two-prices":
            for other in range(len(self._world.scenario.storylines)):
                if other != line and self._heat.is_open(other):
                    self._heat.add(other, TWO_PRICES_POINTS)
        if line < 0:
            return
        if draft.effect == "raise":
            self._heat.add(line, draft.raise_points)
        elif draft.effect == "turn" and self._turns(inject, entry):
            self._heat.turn(line)
        elif draft.effect != "none":
            self._heat.slow(line)

    def _turns(self, inject: Inject, entry: Publication) -> bool:
        if not entry.facts_known or not entry.deeds_done or entry.stale_fact:
            return False
        published = self._world.state.posts[inject.index].published_ms
        return not inject.answer_ms or entry.at_ms <= published + 2 * inject.answer_ms

    # promises ----------------------------------------------------------------------------------------

    def _promise(self, inject_index: int, entry: Publication, draft: Draft) -> None:
        world = self._world
        promise = Promise(inject_index, entry.draft, entry.at_ms, entry.at_ms + draft.promise_ms)
        world.state.promises.append(promise)
        number = len(world.state.promises) - 1
        world.emit("promised", number, promise.due_ms)
        # What was sent by the deadline counts, so the verdict waits for its recall time.
        if promise.due_ms <= world.end_ms:
            world.at(min(promise.due_ms + RECALL_MS, world.end_ms), RANK_CROSSING,
                     inject_index, PROMISE_DUE, number)
        for post_entry in world.state.posts[inject_index].publications:
            if post_entry.status == OUT and post_entry.right and not self._holding(inject_index, post_entry.draft):
                promise.kept_ms = world.state.now_ms  # The answer was there before the promise.
                return

    def _holding(self, inject_index: int, draft: int) -> bool:
        return self._world.scenario.injects[inject_index].drafts[draft].holding

    def _keep_promises(self, inject: Inject, draft: Draft, entry: Publication) -> None:
        if not entry.right or draft.holding:
            return
        world, calmed = self._world, False
        for number, promise in enumerate(world.state.promises):
            other = world.scenario.injects[promise.inject]
            # Another post of the storyline keeps it only with what would turn the whole matter.
            same = promise.inject == inject.index or (draft.effect == "turn" and 0 <= inject.storyline == other.storyline)
            if same and promise.kept_ms < 0 and not promise.broken and entry.at_ms <= promise.due_ms:
                promise.kept_ms = world.state.now_ms
                world.emit("kept", number)
                # One answer calms once, however many promises it keeps: they all are of one storyline.
                if other.storyline >= 0 and not calmed:
                    self._heat.add(other.storyline, -PROMISE_KEPT_POINTS)
                    calmed = True

    def promise_due(self, number: int) -> None:
        """A promised deadline has passed."""
        world = self._world
        promise = world.state.promises[number]
        if promise.kept_ms >= 0:
            return
        promise.broken = True
        world.emit("broken", number)
        world.state.conflicts.append((promise.due_ms, "broken-promise", promise.inject))
        line = world.scenario.injects[promise.inject].storyline
        if line >= 0:
            self._heat.add(line, PROMISE_BROKEN_POINTS)

    # hide and share ------------------------------------------------------------------------------------

    def act(self, inject_index: int, disposition: str) -> None:
        """Send a hide or a share on its way out."""
        world = self._world
        now = world.state.now_ms
        acts = world.state.posts[inject_index].acts
        acts.append((now, disposition, PENDING))
        world.emit("acting", inject_index, -1, disposition)
        world.at(min(now + RECALL_MS, world.end_ms), RANK_OWN, inject_index, ACT_OUT, inject_index, len(acts) - 1)

    def acted(self, inject_index: int, number: int) -> None:
        """The recall time of a hide or share is over."""
        world = self._world
        acts = world.state.posts[inject_index].acts
        at_ms, disposition, status = acts[number]
        if status != PENDING:
            return
        acts[number] = (at_ms, disposition, OUT)
        world.emit("acted", inject_index, -1, disposition)
        inject = world.scenario.injects[inject_index]
        allowed = disposition == inject.best or disposition in inject.acceptable
        if disposition == "hide" and not allowed and world.scenario.policy.meaning(inject.class_id) != "noise":
            world.state.conflicts.append((at_ms, "removed-criticism", inject_index))
            if inject.storyline >= 0:
                self._heat.add(inject.storyline, WRONG_HIDE_POINTS)

    def recall(self, inject_index: int) -> None:
        """Take back the draft of this post that is still on its way out."""
        world = self._world
        post = world.state.posts[inject_index]
        for entry in post.publications:
            if entry.status == PENDING:
                entry.status = RECALLED
                world.emit("recalled", inject_index, entry.draft)

    def recall_acts(self, inject_index: int) -> bool:
        """Take back a hide or share that is still on its way out: what was chosen before it stands again.

        Returns: whether there was one.
        """
        post, found = self._world.state.posts[inject_index], False
        for number, (at_ms, disposition, status) in enumerate(post.acts):
            if status == PENDING:
                post.acts[number] = (at_ms, disposition, RECALLED)
                post.disposition_log.remove((at_ms, disposition))
                post.disposition = post.disposition_log[-1][1] if post.disposition_log else ""
                self._world.emit("recalled", inject_index, -1, disposition)
                found = True
        return found

    # our own queue ---------------------------------------------------------------------------------------

    def piece_due(self, index: int) -> None:
        """A piece of our own queue goes out, unless it is held."""
        world = self._world
        piece, state = world.scenario.queue[index], world.state.pieces[index]
        now = world.state.now_ms
        if state.choice == "hold":
            state.held_ms = now
            world.emit("held", index)
            if piece.key == "run" and piece.kind == "notice":
                world.state.conflicts.append((now, "clash", -1))
            return
        state.out_ms = now
        world.emit("out", index)
        if piece.key != "hold":
            return
        lines = range(len(world.scenario.storylines)) if piece.storyline < 0 else (piece.storyline,)
        for line in lines:
            if self._heat.is_open(line):
                world.state.conflicts.append((now, "clash", -1))
                if piece.raise_points:
                    self._heat.add(line, piece.raise_points)
                return
