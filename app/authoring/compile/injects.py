"""What stands under `feed:` to the engine's injects."""

from __future__ import annotations

from functools import lru_cache

from app.authoring.compile.conditions import compile_condition
from app.authoring.compile.names import NOWHERE, Names
from app.authoring.compile.policy import word_count
from app.authoring.problems import Loc
from app.authoring.schema import injects as written
from app.engine.policy import SPEAKING, Policy
from app.engine.scenario import Draft, Expected, Inject
from app.org.tables import ChartTables
from app.org.walks import Walks

CHATTER_JITTER_MS = 6_000
STANDARD_WORTH = 30

Times = tuple[int, int, int]
Windows = tuple[tuple[int, int, tuple[int, ...]], ...]


class InjectCompiler:
    """Compiles the injects of one scenario."""

    def __init__(self, names: Names, reaches: list[int], seat: int) -> None:
        self._names = names
        self._reaches = reaches
        self._seat = seat
        standard = names.policy.drafts if names.policy is not None else ()
        self._standard = tuple(_standard(f"standard.{entry.id}", entry.text, entry.words) for entry in standard)

    def compile(self, inject: written.Scripted, index: int) -> Inject:
        """One inject; references to nothing are noted and left out."""
        loc, names = ("feed", index), self._names
        common = {
            "id": inject.id,
            "index": index,
            "kind": inject.kind,
            "at_ms": NOWHERE if inject.at is None else inject.at,
            "when": None if inject.when is None else compile_condition(inject.when, (*loc, "when"), names),
            "until_closed": inject.until is not None,
            "storyline": names.storyline(inject.storyline, (*loc, "storyline")),
            "why": inject.why.strip(),
            "raises": self._raises(inject, loc),
            "level": inject.level,
        }
        match inject:
            case written.Post():
                return Inject(**common, **self._post(inject, loc))
            case written.FactInject():
                return Inject(**common, fact=names.fact(inject.fact, (*loc, "fact")))
            case written.Chat():
                role = names.role(inject.sender, (*loc, "from"))
                return Inject(**common, role=role, text=inject.text, words=word_count(inject.text))
            case written.Chapter():
                story_ms = NOWHERE if inject.to is None else inject.to
                return Inject(**common, title=inject.title, story_ms=story_ms)
        return Inject(**common)

    def _raises(self, inject: written.Scripted, loc: Loc) -> tuple[tuple[int, int], ...]:
        found = (
            (self._names.storyline(name, (*loc, "raises", name)), points) for name, points in inject.raises.items()
        )
        return tuple((storyline, points) for storyline, points in found if storyline >= 0)

    def _post(self, post: written.Post, loc: Loc) -> dict[str, object]:
        names = self._names
        persona = names.persona(post.by, (*loc, "by"))
        stance = post.disposition
        traits = names.traits(post.traits, (*loc, "is"))
        class_id = names.class_id(post.class_id, post.traits, (*loc, "class"))
        due = self._times(post, class_id, self._reaches[persona] if persona >= 0 else 0)
        return {
            "channel": post.channel,
            "persona": persona,
            "text": post.text,
            "language": post.language,
            "gloss": post.gloss.strip(),
            "traits": traits,
            "class_id": class_id,
            "best": stance.best if stance else "",
            "acceptable": tuple(stance.acceptable) if stance else (),
            "first_word_ms": due[0],
            "answer_ms": due[1],
            "triage_ms": due[2],
            "escalate": self._expected(post.escalate),
            "drafts": self._drafts(post, loc),
            "authored": bool(post.drafts),
            "words": word_count(post.text),
            "likes": post.likes,
            "shares": post.shares,
            "jitter_ms": _jitter(post),
        }

    def _times(self, post: written.Post, class_id: str, reach: int) -> Times:
        policy, own = self._names.policy, self._names.written_for
        times = _due(post, class_id, policy, reach)
        if own is None or policy is None:
            return times
        shown = policy.due_ms(class_id, reach) if times[1] else (0, 0, times[2])
        return _later(_later(times, shown), _due(post, post.class_id, own, reach))

    def _drafts(self, post: written.Post, loc: Loc) -> tuple[Draft, ...]:
        if post.drafts:
            return tuple(self._draft(name, draft, (*loc, "drafts", name)) for name, draft in post.drafts.items())
        return self._standard

    def _draft(self, name: str, draft: written.DraftText, loc: Loc) -> Draft:
        names, needs = self._names, draft.needs
        facts = [names.fact(fact, (*loc, "needs", "fact", index)) for index, fact in enumerate(needs.fact)]
        deeds = [names.deed(deed, (*loc, "needs", "deed", index)) for index, deed in enumerate(needs.deed)]
        return Draft(
            id=name,
            text=draft.text,
            worth=draft.worth,
            effect=draft.effect[0],
            raise_points=draft.effect[1],
            approval=needs.approval,
            approval_functions=tuple(sorted(set(needs.by))),
            facts=tuple(sorted({fact for fact in facts if fact >= 0})),
            deeds=tuple(sorted({deed for deed in deeds if deed >= 0})),
            promise_ms=draft.promise,
            holding=draft.promise > 0 if draft.holding is None else draft.holding,
            breach=draft.breach or "",
            why=draft.why.strip(),
            words=word_count(draft.text),
        )

    def _expected(self, escalate: written.Escalate | None) -> Expected | None:
        if escalate is None:
            return None
        functions = tuple(sorted(set(escalate.functions)))
        best = self._best(functions, escalate.authority)
        return Expected(functions, escalate.authority, escalate.within, best)

    def _best(self, functions: tuple[str, ...], authority: int) -> Windows:
        if self._names.chart is None or self._seat < 0:
            return ()
        return _windows(_Chart(self._names.chart), self._seat, functions, authority)


class _Chart:
    """A chart, compared by digest: a key for what was worked out before."""

    __slots__ = ("tables",)

    def __init__(self, tables: ChartTables) -> None:
        self.tables = tables

    def __hash__(self) -> int:
        return hash(self.tables.digest)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Chart) and self.tables.digest == other.tables.digest


@lru_cache(maxsize=64)
def _walks(chart: _Chart) -> Walks:
    return Walks(chart.tables)


@lru_cache(maxsize=512)
def _windows(chart: _Chart, seat: int, functions: tuple[str, ...], authority: int) -> Windows:
    return _walks(chart).windows(seat, functions, authority)


def _later(shown: Times, written: Times) -> Times:
    """Never earlier than the desk shows, nor than the author has shown to be possible."""
    return max(shown[0], written[0]), max(shown[1], written[1]), max(shown[2], written[2])


def _due(post: written.Post, class_id: str, policy: Policy | None, reach: int) -> Times:
    """(first word, answer, triage) ms: the file's, else the policy's by class and reach."""
    first_word, answer, triage = policy.due_ms(class_id, reach) if policy is not None else (0, 0, 0)
    if post.disposition is None or post.disposition.best not in SPEAKING:
        return 0, 0, triage
    if post.due is not None:
        first_word = post.due.first_word or min(first_word, post.due.answer) or post.due.answer
        answer = post.due.answer or max(answer, first_word)
    if answer == 0:  # a class that asks for no word, answered all the same: its triage time is all there is
        first_word = answer = triage
    return first_word, answer, answer


def _jitter(post: written.Post) -> int:
    """Chatter alone may be moved by a variant, and never before the start."""
    if post.storyline or post.when is not None or post.at is None:
        return 0
    return min(CHATTER_JITTER_MS, post.at)


def _standard(draft_id: str, text: str, words: int) -> Draft:
    return Draft(
        id=draft_id,
        text=text,
        worth=STANDARD_WORTH,
        effect="none",
        raise_points=0,
        approval=0,
        approval_functions=(),
        facts=(),
        deeds=(),
        promise_ms=0,
        holding=False,
        breach="",
        why="",
        words=words,
    )
