"""Due times: whether they can be met, end inside the drill, and are what the desk shows."""

from __future__ import annotations

from app.authoring.checks.story import StoryTime
from app.authoring.checks.ways import wanted_from_others
from app.authoring.study import Study, answer_of, right
from app.engine.scenario import Draft, Inject
from app.said import say
from app.units import format_ms


def check_times(study: Study) -> None:
    """Note due times that cannot be met or mislead, and story time that runs backwards."""
    story = StoryTime(study.scenario)
    for inject in study.scenario.injects:
        if inject.kind == "chapter":
            _chapter(study, inject, story)
        if inject.until_closed and inject.storyline < 0 and not study.file.feed[inject.index].storyline:
            study.report.add("SD519", study.loc(inject, "until"), say("`{id}` belongs to no storyline.", id=inject.id))
        if inject.kind == "post" and inject.answer_due:
            _due(study, inject, story)


def _chapter(study: Study, chapter: Inject, story: StoryTime) -> None:
    scripted = chapter.when is None and chapter.at_ms >= 0 and chapter.story_ms >= 0
    if scripted and chapter.story_ms < story.before(chapter.at_ms):
        message = say("The chapter `{id}` jumps to a time that has already passed.", id=chapter.id)
        study.report.add("SD511", study.loc(chapter, "to"), message)


def _due(study: Study, post: Inject, story: StoryTime) -> None:
    report, at_ms = study.report, study.firing[post.index]
    if post.first_word_ms > post.answer_ms:
        message = say("The first word is due after {format_ms}, the answer after {format_ms2}.", format_ms=format_ms(post.first_word_ms), format_ms2=format_ms(post.answer_ms))
        report.add("SD510", study.loc(post, "due"), message)
    _misleading(study, post)
    if at_ms is None:
        return
    if at_ms + post.answer_ms > study.scenario.end_ms:
        message = say("The answer to `{id}` is due at {format_ms}, after the end.", id=post.id, format_ms=format_ms(at_ms + post.answer_ms))
        report.add("SD509", _due_loc(study, post), message)
    answer = answer_of(post)
    if answer is not None and post.authored:
        _facts(study, post, answer, at_ms)
        _walk(study, post, answer, story, at_ms)
    for draft in post.drafts:
        if draft.promise_ms and right(draft) and at_ms + draft.promise_ms > study.scenario.end_ms:
            loc = study.loc(post, "drafts", draft.id, "promise")
            report.add("SD516", loc, say("What `{id}` promises falls due after the end.", id=draft.id))


def _misleading(study: Study, post: Inject) -> None:
    written, policy = study.file.feed[post.index].due, study.names.policy
    if written is None or policy is None or study.names.foreign:
        return
    first_word, answer, _ = policy.due_ms(post.class_id, study.reach(post))
    shown = ((written.first_word, first_word, "first-word"), (written.answer, answer, "answer"))
    for given, said, key in shown:
        if 0 < given < said:
            message = say("The desk shows {format_ms} for this post; the key asks for {format_ms2}.", format_ms=format_ms(said), format_ms2=format_ms(given))
            study.report.add("SD508", study.loc(post, "due", key), message)


def _facts(study: Study, post: Inject, answer: Draft, at_ms: int) -> None:
    for index in answer.facts:
        fact = study.scenario.facts[index]
        if not fact.functions and fact.at_ms > at_ms + post.answer_ms:
            message = (
                say("`{id}` needs `{id2}`, which is known at {format_ms}; the answer is due at {format_ms2}.", id=answer.id, id2=fact.id, format_ms=format_ms(fact.at_ms), format_ms2=format_ms(at_ms + post.answer_ms))
            )
            study.report.add("SD507", study.loc(post, "drafts", answer.id, "needs", "fact"), message)


def _walk(study: Study, post: Inject, answer: Draft, story: StoryTime, at_ms: int) -> None:
    expected = post.escalate
    if expected is None or not expected.best or not wanted_from_others(study, post, answer):
        return
    starts = (story.at(at_ms), story.at(at_ms + expected.within_ms))
    takes_ms = max(expected.best_at(start)[0] for start in starts)
    deeds_ms = max((study.scenario.deeds[deed].takes_ms for deed in answer.deeds), default=0)
    needed_ms = expected.within_ms + max(0, takes_ms) + deeds_ms
    if needed_ms > post.answer_ms:
        message = (
            say("Begun at the last moment ({format_ms}) the best walk brings what `{id}` needs after {format_ms2}; the answer is due after {format_ms3}.", format_ms=format_ms(expected.within_ms), id=answer.id, format_ms2=format_ms(needed_ms), format_ms3=format_ms(post.answer_ms))
        )
        study.report.add("SD506", study.loc(post, "escalate", "within"), message)


def _due_loc(study: Study, post: Inject) -> tuple:
    return study.loc(post, "due") if study.file.feed[post.index].due else study.loc(post, "id")
