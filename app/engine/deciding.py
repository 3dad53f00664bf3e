"""The trainee's commands: which are possible now, and what each one does."""

from __future__ import annotations

from app.engine import commands as c
from app.engine.escalation import Matters
from app.engine.heat import HeatBook
from app.engine.policy import DISPOSITIONS
from app.engine.speaking import Voice
from app.engine.state import PENDING, RECALLED, PostState
from app.engine.world import World
from app.said import say

COMMAND_CAP = 20_000


class Desk:
    """Checks and carries out commands on posts, the chart and our own queue."""

    __slots__ = ("_world", "_heat", "_matters", "_voice", "_count", "_classes", "_merged")

    def __init__(self, world: World, heat: HeatBook, matters: Matters, voice: Voice) -> None:
        self._world, self._heat, self._matters, self._voice = world, heat, matters, voice
        self._count = 0
        self._merged = False
        self._classes = frozenset([entry.id for entry in world.scenario.policy.classes])

    def check(self, command: c.Command) -> str:
        """Why the command is impossible now, as a sentence; empty if it is possible. Changes nothing."""
        state = self._world.state
        check = _CHECKS.get(type(command))
        if check is None:
            return say("That is no command.")
        if state.ended_ms >= 0:
            return say("The drill has ended.")
        if command.at_ms < state.now_ms:
            return say("That moment has passed.")
        if command.at_ms > self._world.end_ms:
            return say("The drill is over by then.")
        if self._count >= COMMAND_CAP:
            return say("That is more than a drill can hold.")
        return check(self, command)

    def do(self, command: c.Command) -> None:
        """Carry out a command that was found possible, at the present moment."""
        self._count += 1
        _DEEDS[type(command)](self, command)

    # checks ---------------------------------------------------------------------------------------------

    def _on_desk(self, inject: int) -> str:
        injects, posts = self._world.scenario.injects, self._world.state.posts
        if not 0 <= inject < len(injects) or injects[inject].kind != "post":
            return say("There is no such post.")
        if posts[inject].published_ms < 0:
            return say("That post has not appeared.")
        return ""

    def _check_classify(self, command: c.Classify) -> str:
        if command.class_id not in self._classes:
            return say("The policy has no such class.")
        return self._on_desk(command.inject)

    def _check_dispose(self, command: c.Dispose) -> str:
        if command.disposition not in DISPOSITIONS:
            return say("There is no such disposition.")
        return self._on_desk(command.inject)

    def _check_publish(self, command: c.Publish) -> str:
        refusal = self._on_desk(command.inject)
        if refusal:
            return refusal
        if not 0 <= command.draft < len(self._world.scenario.injects[command.inject].drafts):
            return say("There is no such draft.")
        for entry in self._world.state.posts[command.inject].publications:
            if entry.status == PENDING:
                return say("A draft on this post is still going out; recall it or wait.")
            if entry.draft == command.draft and entry.status != RECALLED:
                return say("This draft is already public.")
        return ""

    def _check_recall(self, command: c.Recall) -> str:
        refusal = self._on_desk(command.inject)
        if refusal:
            return refusal
        post = self._world.state.posts[command.inject]
        if _something_pending(post):
            return ""
        return say("Nothing on this post can be recalled any more.")

    def _check_escalate(self, command: c.Escalate) -> str:
        refusal = self._on_desk(command.inject)
        if refusal:
            return refusal
        if not -1 <= command.draft < len(self._world.scenario.injects[command.inject].drafts):
            return say("There is no such draft.")
        return self._matters.refusal(command.walk)

    def _check_queue(self, command: c.Queue) -> str:
        pieces = self._world.state.pieces
        if not 0 <= command.piece < len(pieces):
            return say("There is no such piece in our queue.")
        if command.choice not in ("hold", "run"):
            return say("A piece can be held or let run.")
        if pieces[command.piece].out_ms >= 0:
            return say("That piece has gone out.")
        if pieces[command.piece].held_ms >= 0:
            return say("That piece was held; its time has passed.")
        return ""

    def _check_merge(self, command: c.Merge) -> str:
        if len(command.injects) < 2 or len(set(command.injects)) != len(command.injects):
            return say("Pick at least two different posts to handle as one.")
        for inject in command.injects:
            refusal = self._on_desk(inject)
            if refusal:
                return refusal
            if self._world.state.posts[inject].merged_into >= 0:
                return say("One of these posts is already handled with another.")
        return ""

    def _check_resume(self, command: c.Resume) -> str:
        return "" if command.lost_ms >= 0 else say("Lost time cannot be negative.")

    # deeds ----------------------------------------------------------------------------------------------

    def _touch(self, inject: int) -> PostState:
        state = self._world.state
        post = state.posts[inject]
        if post.first_act_ms < 0:
            post.first_act_ms = state.now_ms
            state.order.append((state.now_ms, inject))
        return post

    def _group(self, inject: int) -> list[int]:
        if not self._merged:
            return [inject]
        posts = self._world.state.posts
        return [inject] + [index for index, post in enumerate(posts) if post.merged_into == inject]

    def _classify(self, command: c.Classify) -> None:
        world = self._world
        for inject in self._group(command.inject):
            post = self._touch(inject)
            post.class_id = command.class_id
            post.class_log.append((world.state.now_ms, command.class_id))
            world.emit("classified", inject, -1, command.class_id)
            world.changed("classified", inject)

    def _dispose(self, command: c.Dispose) -> None:
        world = self._world
        for inject in self._group(command.inject):
            post = self._touch(inject)
            self._voice.recall_acts(inject)
            line = world.scenario.injects[inject].storyline
            if post.tripwire_heat >= 0:
                self._heat.drop_wire(line, inject)
                post.tripwire_heat = -1
            post.disposition = command.disposition
            post.disposition_log.append((world.state.now_ms, command.disposition))
            world.emit("disposed", inject, -1, command.disposition)
            if command.disposition in ("hide", "share"):
                self._voice.act(inject, command.disposition)
            else:
                self._watch(inject)

    def _watch(self, inject: int) -> None:
        """Have a monitored post of a storyline come back when it grows."""
        line, post = self._world.scenario.injects[inject].storyline, self._world.state.posts[inject]
        if post.disposition == "monitor" and line >= 0:
            post.tripwire_heat = self._heat.set_wire(line, inject)

    def _publish(self, command: c.Publish) -> None:
        self._touch(command.inject)
        self._voice.publish(command.inject, command.draft)

    def _recall(self, command: c.Recall) -> None:
        self._voice.recall(command.inject)
        for inject in self._group(command.inject):
            if self._voice.recall_acts(inject):
                self._watch(inject)

    def _escalate(self, command: c.Escalate) -> None:
        injects = self._world.scenario.injects
        line = injects[command.inject].storyline
        matter = self._matters.begin(command.inject, command.walk, command.draft)
        for inject in self._group(command.inject):
            # One walk carries one issue: what was merged with it by mistake is not heard of.
            if inject == command.inject or injects[inject].storyline == line >= 0:
                self._touch(inject).matters.append(matter.index)

    def _queue(self, command: c.Queue) -> None:
        state = self._world.state
        piece = state.pieces[command.piece]
        piece.choice = command.choice
        piece.choice_log.append((state.now_ms, command.choice))
        self._world.emit("chosen", command.piece, -1, command.choice)

    def _merge(self, command: c.Merge) -> None:
        self._merged = True
        lead, *others = command.injects
        members = [member for other in others for member in self._group(other)]
        for member in members:
            self._world.state.posts[member].merged_into = lead
        self._touch(lead)
        self._world.emit("merged", lead, len(members) + 1)

    def _resume(self, command: c.Resume) -> None:
        self._world.emit("resumed", -1, command.lost_ms)

    def _end(self, command: c.End) -> None:
        self._world.state.ended_ms = self._world.state.now_ms
        self._world.emit("ended")


def _something_pending(post: PostState) -> bool:
    return any(entry.status == PENDING for entry in post.publications) or any(
        status == PENDING for _, _, status in post.acts
    )


# Of the class and not of each desk: a desk that held its own methods would hold itself, and a drill that is over would lie
# about until somebody looks for garbage.
_CHECKS = {
    c.Classify: Desk._check_classify, c.Dispose: Desk._check_dispose, c.Publish: Desk._check_publish,
    c.Recall: Desk._check_recall, c.Escalate: Desk._check_escalate, c.Queue: Desk._check_queue,
    c.Merge: Desk._check_merge, c.Resume: Desk._check_resume, c.End: lambda desk, command: "",
}  # fmt: skip
_DEEDS = {
    c.Classify: Desk._classify, c.Dispose: Desk._dispose, c.Publish: Desk._publish, c.Recall: Desk._recall,
    c.Escalate: Desk._escalate, c.Queue: Desk._queue, c.Merge: Desk._merge, c.Resume: Desk._resume, c.End: Desk._end,
}  # fmt: skip
