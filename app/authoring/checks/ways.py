"""Ways through the chart: who can approve, and whether the expected escalation brings what is needed."""

from __future__ import annotations

from itertools import pairwise

from app.authoring.checks.firing import Possible
from app.authoring.checks.story import StoryTime
from app.authoring.study import Study, answer_of, right
from app.engine.scenario import Draft, Expected, Inject
from app.org.reach import covers
from app.org.tables import MS_PER_STORY_MINUTE, minute_of_week
from app.said import say

Want = tuple[str, tuple[str, ...], int]
"""(what it is, functions of which one will do, authority)."""

MOST_ESCALATIONS = 6


def check_ways(study: Study, world: Possible) -> None:
    """Note approvals nobody can give, and escalations that fail or bring too little."""
    if study.names.chart is None or study.scenario.seat < 0:
        return
    story = StoryTime(study.scenario)
    expected = sum(1 for post in study.posts if post.escalate is not None)
    if expected > MOST_ESCALATIONS:
        message = say("{expected} posts are to be carried up; {most_escalations} are as many as one desk can follow.", expected=expected, most_escalations=MOST_ESCALATIONS)
        study.report.add("SD523", ("feed",), message, key=True)
    for post in study.posts:
        if _danger(study, post) and post.escalate is None:
            study.report.add("SD422", study.loc(post, "class"), say("`{id}` is a danger, but is carried to nobody.", id=post.id))
        for draft in post.drafts if post.authored else ():
            _approval(study, post, draft, world)
        if post.escalate is not None:
            _windows(study, post, post.escalate, story)
        answer = answer_of(post)
        if post.answer_due and post.authored and answer is not None:
            _brings(study, post, answer, story)
    _facts(study, world)


def wanted_from_others(study: Study, post: Inject, answer: Draft) -> list[Want]:
    """What the answer needs that only an escalation can bring in time."""
    scenario, at_ms = study.scenario, study.firing[post.index] or 0
    wants: list[Want] = []
    if answer.approval:
        wants.append((say("leave to publish it"), answer.approval_functions, answer.approval))
    for index in answer.deeds:
        deed = scenario.deeds[index]
        wants.append((say("the deed `{id}`", id=deed.id), deed.functions, deed.authority))
    for index in answer.facts:
        fact = scenario.facts[index]
        if fact.functions and not 0 <= fact.at_ms <= at_ms + post.answer_ms:
            wants.append((say("the fact `{id}`", id=fact.id), fact.functions, fact.authority))
    return wants


def _danger(study: Study, post: Inject) -> bool:
    """Whether it is a danger that nobody can have carried up before."""
    return study.scenario.policy.meaning(post.class_id) == "danger" and "repeat" not in post.traits


def _approval(study: Study, post: Inject, draft: Draft, world: Possible) -> None:
    if draft.approval and not world.grants(draft.approval_functions, draft.approval):
        who = say(" and one of {names}", names=", ".join(draft.approval_functions)) if draft.approval_functions else ""
        message = say("`{id}` needs authority {approval}{who}; nobody within reach has it.", id=draft.id, approval=draft.approval, who=who)
        code = "SD514" if right(draft) else "SD515"
        study.report.add(code, study.loc(post, "drafts", draft.id, "needs", "approval"), message)


def _windows(study: Study, post: Inject, expected: Expected, story: StoryTime) -> None:
    times = _times(study, post, expected, story)
    if not times or not expected.best:
        return
    found = [expected.best_at(story_ms)[0] >= 0 for story_ms in times]
    asked = say("{names} with authority {authority}", names=", ".join(expected.functions), authority=expected.authority)
    if not any(found):
        message = say("When `{id}` appears, no walk of the chart reaches {asked}.", id=post.id, asked=asked)
        study.report.add("SD512", study.loc(post, "escalate"), message, key=True)
    elif not all(found):
        message = say("At some times at which `{id}` may appear, no walk of the chart reaches {asked}.", id=post.id, asked=asked)
        study.report.add("SD513", study.loc(post, "escalate"), message, key=True)


def _times(study: Study, post: Inject, expected: Expected, story: StoryTime) -> list[int]:
    """Story times, one in every duty window in which the escalation may begin."""
    first = study.firing[post.index]
    if first is None:
        return []
    last = study.scenario.end_ms if post.when is not None else first + post.jitter_ms + expected.within_ms
    first = max(0, first - post.jitter_ms)
    last = min(last, study.scenario.end_ms)
    chapters = [inject.at_ms for inject in study.scenario.injects if inject.kind == "chapter" and inject.at_ms >= 0]
    marks = sorted({first, last, *(at_ms for at_ms in chapters if first <= at_ms <= last)})
    times = [story.at(mark) for mark in marks]
    for begin, end in pairwise(marks):
        begin_ms, span_ms = story.at(begin), story.before(end) - story.at(begin)
        edges = (((start - minute_of_week(begin_ms)) % 10_080) * MS_PER_STORY_MINUTE for start, _, _ in expected.best)
        times += [begin_ms + edge for edge in edges if edge < span_ms]
    return times


def _brings(study: Study, post: Inject, answer: Draft, story: StoryTime) -> None:
    wants = wanted_from_others(study, post, answer)
    if not wants:
        return
    if post.escalate is None:
        message = say("`{id}` needs {wants}, but `{id2}` is carried to nobody.", id=answer.id, wants=wants[0][0], id2=post.id)
        study.report.add("SD416", study.loc(post, "drafts", answer.id, "needs"), message, key=True)
        return
    at_ms = study.firing[post.index]
    _, walk = post.escalate.best_at(story.at(at_ms)) if at_ms is not None else (-1, ())
    roles = [study.scenario.chart.roles[index] for index in walk]
    for what, functions, authority in wants if roles else ():
        if not any(covers(role, functions, authority) for role in roles):
            way = ", ".join(role.id for role in roles)
            message = say("`{id}` needs {what}; nobody on the best walk ({way}) gives it.", id=answer.id, what=what, way=way)
            study.report.add("SD417", study.loc(post, "escalate"), message, key=True)


def _facts(study: Study, world: Possible) -> None:
    needed = {fact for post in study.posts if post.authored for draft in post.drafts for fact in draft.facts}
    for index in sorted(needed):
        fact = study.scenario.facts[index]
        if world.facts[index] is None:
            message = say("A draft needs `{id}`, but nothing and nobody can make it known.", id=fact.id)
            study.report.add("SD520", ("facts", fact.id), message, key=True)
