"""What the trainee may see of a drill, and nothing that gives the key away.

Before a post is classified it shows the policy's first-look time and no storyline; afterwards the
times of the class that was *given*, whether that class is right or not.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.engine import growth, naming
from app.engine.drill import Drill
from app.engine.state import OUT, PENDING, RECALLED, PostState
from app.engine.world import RECALL_MS
from app.said import say
from app.units import heat_points

_NEVER = 1 << 60


@dataclass(frozen=True, slots=True)
class DraftView:
    """One draft as it is offered."""

    draft: int
    """Authored index: what a command names."""
    text: str
    approval: int
    approval_by: tuple[str, ...]
    approval_state: str
    """"", needed, asked, granted, refused or lapsed."""
    promise_ms: int
    published: bool
    """Sent, whether it is public yet or can still be recalled."""
    going_out: bool = False
    """Sent, and can still be recalled."""


@dataclass(frozen=True, slots=True)
class PostView:
    """One post as it stands in the feed."""

    inject: int
    published_ms: int
    channel: str
    name: str
    handle: str
    kind: str
    reach: int
    text: str
    language: str
    gloss: str
    class_id: str
    disposition: str
    storyline: str
    due_kind: str
    """first-look, first-word, answer or empty."""
    due_ms: int
    """Drill time at which the shown deadline falls, -1 none."""
    drafts: tuple[DraftView, ...]
    views: int
    likes: int
    shares: int
    handled: bool
    waiting: bool
    recall_until_ms: int
    merged_into: int
    returned: bool


@dataclass(frozen=True, slots=True)
class StorylineView:
    """A storyline that the trainee knows of."""

    index: int
    title: str
    points: int
    phase: str
    organised: bool


@dataclass(frozen=True, slots=True)
class PieceView:
    """A piece of our own queue."""

    index: int
    at_ms: int
    channel: str
    kind: str
    text: str
    choice: str
    status: str
    """waiting, held or out."""


@dataclass(frozen=True, slots=True)
class ChatLine:
    """One line of the internal chat. `role` is the chart index of who says it, -1 the desk itself."""

    at_ms: int
    role: int
    kind: str
    """chat, granted, refused, redirected, known, done, nobody, returned, lapsed or chapter."""
    text: str
    inject: int


def visible(drill: Drill) -> list[int]:
    """Published posts, oldest first."""
    return [event.ref for event in drill.events
            if event.kind == "inject" and drill.scenario.injects[event.ref].kind == "post"]


def post(drill: Drill, inject: int, now_ms: int) -> PostView:
    """One published post at a time not before the last event."""
    scenario = drill.scenario
    entry, state = scenario.injects[inject], drill.state.posts[inject]
    persona = naming.shown(drill)[entry.persona]
    due_kind, due_ms = shown_due(drill, inject)
    return PostView(
        inject=inject, published_ms=state.published_ms, channel=entry.channel, name=persona.name,
        handle=persona.handle, kind=persona.kind, reach=persona.reach, text=entry.text, language=entry.language,
        gloss=entry.gloss if _heard(drill, state) else "", class_id=state.class_id, disposition=state.disposition,
        storyline=scenario.storylines[entry.storyline].title if state.class_id and entry.storyline >= 0 else "",
        due_kind=due_kind, due_ms=due_ms, drafts=drafts(drill, inject), views=growth.views(drill, inject, now_ms),
        likes=growth.likes(drill, inject, now_ms), shares=growth.shares(drill, inject, now_ms),
        handled=handled(drill, inject), waiting=waiting(drill, inject),
        recall_until_ms=_recall_until(state), merged_into=state.merged_into, returned=_returned(drill, inject),
    )


def drafts(drill: Drill, inject: int) -> tuple[DraftView, ...]:
    """The drafts of a post in the order this variant shows them."""
    entry, state = drill.scenario.injects[inject], drill.state.posts[inject]
    out = {publication.draft for publication in state.publications if publication.status != RECALLED}
    leaving = {publication.draft for publication in state.publications if publication.status == PENDING}
    return tuple(
        DraftView(number, entry.drafts[number].text, entry.drafts[number].approval,
                  entry.drafts[number].approval_functions, _approval_state(drill, inject, number),
                  entry.drafts[number].promise_ms, number in out, number in leaving)
        for number in drill.variant.draft_order[inject]
    )


def shown_due(drill: Drill, inject: int) -> tuple[str, int]:
    """(kind, drill time) of the deadline that the desk shows; ("", -1) if none is open."""
    policy, state = drill.scenario.policy, drill.state.posts[inject]
    if not state.class_id:
        return "first-look", state.published_ms + policy.first_look_ms
    reach = drill.scenario.personas[drill.scenario.injects[inject].persona].reach
    first_word_ms, answer_ms, _ = policy.due_ms(state.class_id, reach)
    if not answer_ms or state.disposition in ("let-stand", "monitor", "share", "hide"):
        return "", -1
    out = [publication.draft for publication in state.publications if publication.status != RECALLED]
    if not out:
        return "first-word", state.published_ms + first_word_ms
    held = drill.scenario.injects[inject].drafts
    if all(held[draft].promise_ms for draft in out):
        return "answer", min([state.published_ms + answer_ms, *_promised(drill, inject)])
    return "", -1


def _promised(drill: Drill, inject: int) -> list[int]:
    """When what we promised on this post is due, the promises kept already left out."""
    kept = {(promise.inject, promise.made_ms) for promise in drill.state.promises if promise.kept_ms >= 0}
    drafts_of = drill.scenario.injects[inject].drafts
    return [
        entry.at_ms + drafts_of[entry.draft].promise_ms for entry in drill.state.posts[inject].publications
        if entry.status != RECALLED and drafts_of[entry.draft].promise_ms and (inject, entry.at_ms) not in kept
    ]


def handled(drill: Drill, inject: int) -> bool:
    """Whether nothing more is open on it as far as the trainee has decided."""
    state = drill.state.posts[inject]
    if state.merged_into >= 0:
        return handled(drill, state.merged_into)
    if not state.class_id or not state.disposition or waiting(drill, inject):
        return False
    if state.disposition in ("let-stand", "monitor", "share", "hide"):
        return not _returned(drill, inject)
    return shown_due(drill, inject)[0] == ""


def waiting(drill: Drill, inject: int) -> bool:
    """Whether a matter about it is still on its way."""
    matters = drill.state.matters
    return any(matters[matter].closed_ms < 0 for matter in drill.state.posts[inject].matters)


def urgency(drill: Drill, now_ms: int) -> list[int]:
    """Published posts: the open ones by shown deadline, then what waits, then what is handled."""
    def rank(inject: int) -> tuple[int, int, int]:
        state = drill.state.posts[inject]
        kind, due = shown_due(drill, inject)
        if handled(drill, inject) or state.merged_into >= 0:
            return 2, -state.published_ms, inject
        if waiting(drill, inject):
            return 1, due if kind else _NEVER, inject
        return 0, due if kind else _NEVER, inject
    return sorted(visible(drill), key=rank)


def storylines(drill: Drill, now_ms: int) -> list[StorylineView]:
    """The storylines of which the trainee has classified a post."""
    known = {drill.scenario.injects[inject].storyline for inject, state in enumerate(drill.state.posts)
             if state.class_id}
    return [StorylineView(index, line.title, heat_points(drill.heat_at(index, now_ms)),
                          drill.state.heats[index].phase, line.organised)
            for index, line in enumerate(drill.scenario.storylines) if index in known]


def queue(drill: Drill) -> list[PieceView]:
    """Our own queue, the next piece first."""
    views = []
    for index, piece in enumerate(drill.scenario.queue):
        state = drill.state.pieces[index]
        status = "out" if state.out_ms >= 0 else "held" if state.held_ms >= 0 else "waiting"
        views.append(PieceView(index, piece.at_ms, piece.channel, piece.kind, piece.text, state.choice, status))
    return sorted(views, key=lambda view: (view.at_ms, view.index))


def pressure(drill: Drill, now_ms: int) -> int:
    """Pressure 0-1000 at a time not before the last event."""
    return drill.pressure_at(now_ms)


def chat(drill: Drill) -> list[ChatLine]:
    """The internal chat so far, oldest first."""
    lines = (_chat_line(drill, event) for event in drill.events)
    return [line for line in lines if line is not None]


def _chat_line(drill: Drill, event) -> ChatLine | None:
    scenario, at = drill.scenario, event.at_ms
    if event.kind == "inject":
        entry = scenario.injects[event.ref]
        if entry.kind == "chat":
            return ChatLine(at, entry.role, "chat", entry.text, event.ref)
        return ChatLine(at, -1, "chapter", entry.title, event.ref) if entry.kind == "chapter" else None
    if event.kind == "known":
        return ChatLine(at, -1, "known", scenario.facts[event.ref].text, -1)
    if event.kind == "done":
        return ChatLine(at, -1, "done", scenario.deeds[event.ref].title, -1)
    if event.kind == "lapsed":
        return ChatLine(at, -1, "lapsed", say("A fact changed: the approval that rested on it has lapsed."), event.ref)
    if event.kind in ("granted", "refused", "redirected", "returned"):
        return _matter_line(drill, event)
    if event.kind == "nobody":
        return ChatLine(at, event.ref, "nobody", say("Off duty, and nobody stands in."),
                        drill.state.matters[event.value].inject)
    return None


def _matter_line(drill: Drill, event) -> ChatLine | None:
    matter, roles = drill.state.matters[event.ref], drill.scenario.chart.roles
    last = matter.walk[-1]
    if event.kind == "granted":
        return ChatLine(event.at_ms, event.value, "granted", say("Approved as it stands."), matter.inject)
    if event.kind == "refused":
        return ChatLine(event.at_ms, event.value, "refused", event.text, matter.inject)
    if event.kind == "redirected":
        ask = say("Not mine to decide. Ask {title}.", title=roles[event.value].title) if event.value >= 0 else (
            say("Nobody within reach can decide that."))
        return ChatLine(event.at_ms, last, "redirected", ask, matter.inject)
    if event.text == "heard":
        return ChatLine(event.at_ms, last, "returned", say("Noted. Carry on."), matter.inject)
    return None


def _approval_state(drill: Drill, inject: int, draft: int) -> str:
    if not drill.scenario.injects[inject].drafts[draft].approval:
        return ""
    state = drill.state.posts[inject]
    if draft in state.approvals:
        return "granted"
    asked = [drill.state.matters[matter] for matter in state.matters if drill.state.matters[matter].draft == draft]
    if any(matter.closed_ms < 0 for matter in asked):
        return "asked"
    if any(matter.outcome == "granted" for matter in asked):
        return "lapsed"
    return "refused" if asked else "needed"


def _recall_until(state: PostState) -> int:
    until = [entry.at_ms + RECALL_MS for entry in state.publications if entry.status == PENDING]
    until += [at_ms + RECALL_MS for at_ms, _, status in state.acts if status == PENDING]
    return max(until, default=-1)


def _returned(drill: Drill, inject: int) -> bool:
    state = drill.state.posts[inject]
    if state.disposition != "monitor" or state.tripwire_heat < 0:
        return False
    return any(event.kind == "tripwire" and event.ref == inject for event in reversed(drill.events)
               if event.at_ms >= state.disposition_log[-1][0])


def _heard(drill: Drill, state: PostState) -> bool:
    """Whether somebody up the chart has read it."""
    return any(hop.done_ms >= 0 for number in state.matters for hop in drill.state.matters[number].hops)


def public_words(drill: Drill, inject: int) -> list[int]:
    """Drafts of a post that are public, in order."""
    return [entry.draft for entry in drill.state.posts[inject].publications if entry.status == OUT]
