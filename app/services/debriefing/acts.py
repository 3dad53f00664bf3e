"""What somebody did in a drill, act by act, in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from app.engine.drill import Drill
from app.engine.events import Event
from app.engine.key import speaks
from app.engine.state import RECALLED, Matter, Publication
from app.exports.debrief import Act
from app.said import joined_said, say
from app.services.debriefing.words import author, class_title, decided, piece_title, quoted, whole
from app.units import format_ms


class Told(NamedTuple):
    """One act. `inject` is the post it was about (-1 none); `with_others`: it followed a merged post's."""

    inject: int
    act: Act
    """With texts in full."""
    brief: str
    with_others: bool


def acts_of(drill: Drill) -> tuple[Told, ...]:
    """Every act of a finished drill by time."""
    teller = _Teller(drill)
    return tuple(told for event in drill.events for told in teller.tell(event))


def by_time(told: tuple[Told, ...], drill: Drill) -> tuple[Act, ...]:
    """All acts in one row, short, each with whom it was about; merged posts count once."""
    row = []
    for entry in told:
        if entry.with_others:
            continue
        name = author(drill, entry.inject)
        row.append(Act(entry.act.at_ms, joined_said((name, entry.brief), ": "), entry.act.right))
    return tuple(row)


class _Teller:
    def __init__(self, drill: Drill) -> None:
        self.drill, self.scenario, self.state = drill, drill.scenario, drill.state
        self.given: set[tuple[int, int, str]] = {
            (event.at_ms, event.ref, event.kind + event.text) for event in drill.events
            if event.kind in ("classified", "disposed")
        }
        self.ways = {
            "classified": self._classified, "disposed": self._disposed, "publishing": self._published,
            "recalled": self._recalled, "escalated": self._escalated, "merged": self._merged,
            "chosen": self._chosen, "resumed": self._resumed, "ended": self._ended,
        }

    def tell(self, event: Event) -> Iterator[Told]:
        """The act that an event was, if it was one."""
        way = self.ways.get(event.kind)
        if way is not None:
            yield way(event)

    def _one(self, event: Event, inject: int, text: str, right: bool | None, brief: str = "") -> Told:
        lead = self.state.posts[inject].merged_into if inject >= 0 else -1
        follows = lead >= 0 and (event.at_ms, lead, event.kind + event.text) in self.given
        return Told(inject, Act(event.at_ms, text, right), brief or text, follows)

    def _classified(self, event: Event) -> Told:
        right = event.text == self.scenario.injects[event.ref].class_id
        return self._one(event, event.ref, say("Called it {class_title}", class_title=class_title(self.scenario, event.text)), right)

    def _disposed(self, event: Event) -> Told:
        inject = self.scenario.injects[event.ref]
        right = event.text == inject.best or event.text in inject.acceptable
        return self._one(event, event.ref, say("Decided to {do_so}", do_so=decided(event.text)), right)

    def _published(self, event: Event) -> Told:
        inject = self.scenario.injects[event.ref]
        draft = inject.drafts[event.value]
        entry = self._publication(event)
        right: bool | None = entry.right
        if entry.status == RECALLED or (not entry.right and not inject.answer_due and speaks(inject)):
            right = None  # nobody saw it, or words were neither asked for nor out of place
        elif not speaks(inject):
            right = False
        lacked = _lacking(entry)
        text = say("Published {text}", text=whole(draft.text))
        if lacked:
            text = say("Published {text} {lacking}", text=whole(draft.text), lacking=joined_said(lacked, ", "))
        return self._one(event, event.ref, text, right, say("Published {text}", text=quoted(draft.text)))

    def _publication(self, event: Event) -> Publication:
        entries = self.state.posts[event.ref].publications
        return next(entry for entry in entries if (entry.at_ms, entry.draft) == (event.at_ms, event.value))

    def _recalled(self, event: Event) -> Told:
        text = say("Recalled the draft before it went out")
        if event.value < 0:
            text = say("Recalled what was about to be hidden or shared before it went out")
        return self._one(event, event.ref, text, None)

    def _escalated(self, event: Event) -> Told:
        matter, roles = self.state.matters[event.value], self.scenario.chart.roles
        walk = joined_said((roles[role].title for role in matter.walk), say(", then "))
        short = text = say("Carried it to {walk}", walk=walk)
        if matter.draft >= 0:
            draft = quoted(self.scenario.injects[event.ref].drafts[matter.draft].text, 60)
            text = say("Carried it to {walk}, with {draft}", walk=walk, draft=draft)
        return self._one(event, event.ref, joined_said((text, self._outcome(matter)), " – "), self._covered(matter), short)

    def _outcome(self, matter: Matter) -> str:
        roles = self.scenario.chart.roles
        if matter.closed_ms < 0:
            return say("not back by the end")
        took = format_ms(matter.closed_ms - matter.begun_ms)
        answers = [event for event in self.drill.events if event.ref == matter.index
                   and event.kind in ("granted", "redirected", "refused")]
        said = []
        for event in answers:
            if event.kind == "granted":
                said.append(say("approved by {who}", who=roles[event.value].person or roles[event.value].title))
            elif event.kind == "refused":
                said.append(say("refused: {why}", why=quoted(event.text, 120)))
            elif event.value >= 0:
                said.append(say("“not mine, ask {title}”", title=roles[event.value].title))
            else:
                said.append(say("nobody within reach could decide it"))
        if not said:
            said.append(say("nobody was there") if matter.outcome == "nobody" else "heard")
        return say("back after {took}: {answers}", took=took, answers=joined_said(said, "; "))

    def _covered(self, matter: Matter) -> bool | None:
        """True: everybody who had to know was on this walk; None: some of them; False: it had no business there."""
        wanted = self.scenario.injects[matter.inject].escalate
        if wanted is None:
            return False
        roles = [self.scenario.chart.roles[hop.role] for hop in matter.hops if hop.answered_by >= 0]
        functions = {name for role in roles for name in role.functions}
        high = max((role.authority for role in roles), default=-1) >= wanted.authority
        if high and functions.issuperset(wanted.functions):
            return True
        return None if high or not functions.isdisjoint(wanted.functions) else False

    def _merged(self, event: Event) -> Told:
        return self._one(event, event.ref, say("Took {count} posts together as one", count=event.value), None)

    def _chosen(self, event: Event) -> Told:
        piece = self.scenario.queue[event.ref]
        name = piece_title(piece, within=True)
        text = say("Held {piece}", piece=name) if event.text == "hold" else say("Let {piece} run", piece=name)
        return Told(-1, Act(event.at_ms, text, event.text == piece.key), text, False)

    def _resumed(self, event: Event) -> Told:
        text = say("Was away for {time} while the drill went on", time=format_ms(event.value))
        return Told(-1, Act(event.at_ms, text, None), text, False)

    def _ended(self, event: Event) -> Told:
        text = say("Ended the drill early")
        return Told(-1, Act(event.at_ms, text, None), text, False)


def _lacking(entry: Publication) -> list[str]:
    lacked = []
    if not entry.approved:
        lacked.append(say("without the approval it needed"))
    if entry.stale_fact:
        lacked.append(say("on a fact already overturned"))
    elif not entry.facts_known:
        lacked.append(say("before its fact was known"))
    if not entry.deeds_done:
        lacked.append(say("before the deed was done"))
    if entry.status == RECALLED:
        lacked.append(say("and recalled it"))
    return lacked
