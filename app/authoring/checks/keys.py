"""The key of every post: class, disposition, drafts, and what contradicts itself in them."""

from __future__ import annotations

from app.authoring.study import RIGHT_WORTH, Study, answer_of, right, speaks
from app.engine.scenario import Draft, Inject
from app.said import say

ONLY_THE_DRILL = frozenset({"danger-unescalated", "broken-promise", "unapproved", "clash"})


def check_keys(study: Study) -> None:
    """Note posts without a key, keys that do not follow, and drafts that contradict themselves."""
    for inject in study.scenario.injects:
        if not inject.why and inject.index not in study.hurt:
            study.report.add("SD404", study.loc(inject, "id"), say("`{id}` does not say why.", id=inject.id))
        if inject.kind != "post":
            continue
        if inject.index not in study.hurt:
            _post(study, inject)
        for draft in inject.drafts if inject.authored else ():
            _draft(study, inject, draft)


def _post(study: Study, post: Inject) -> None:
    _class(study, post)
    if post.best:
        _disposition(study, post)
    else:
        study.report.add("SD403", study.loc(post, "id"), say("`{id}` has no right disposition.", id=post.id))


def _class(study: Study, post: Inject) -> None:
    policy, written = study.names.policy, study.file.feed[post.index].class_id
    if policy is None or study.names.foreign:
        return
    computed = policy.classify(frozenset(post.traits))
    if not written:
        message = say("`{id}` says no class; from its traits it is {computed}.", id=post.id, computed=computed)
        study.report.add("SD402", study.loc(post, "id"), message)
    elif computed != written and policy.by_id(written) is not None:
        says = f"`is: [{', '.join(post.traits)}]`"
        message = say("By the policy {says} is {computed}, not {written}.", says=says, computed=computed, written=written)
        study.report.add("SD401", study.loc(post, "class"), message)


def _disposition(study: Study, post: Inject) -> None:
    report = study.report
    if post.best in post.acceptable:
        report.add("SD413", study.loc(post, "disposition", "acceptable"), say("`{best}` is already the best.", best=post.best))
    meaning = study.scenario.policy.meaning(post.class_id)
    if post.best == "hide" and meaning not in ("noise", "danger") and not study.names.foreign:
        message = say("Hiding is called right for a post of the class {class_id}.", class_id=post.class_id)
        report.add("SD420", study.loc(post, "disposition", "best"), message)
    if speaks(post):
        if not post.authored:
            message = say("`{id}` is to be answered ({best}) but offers no drafts.", id=post.id, best=post.best)
            report.add("SD406", study.loc(post, "disposition", "best"), message)
        elif answer_of(post) is None:
            message = say("No draft of `{id}` is a right answer: all are first words, breaches or worth under 60.", id=post.id)
            report.add("SD407", study.loc(post, "drafts"), message, key=True)
        return
    if study.file.feed[post.index].due is not None:
        message = say("`{id}` is rightly left ({best}); no public word is due.", id=post.id, best=post.best)
        report.add("SD414", study.loc(post, "due"), message, key=True)


def _draft(study: Study, post: Inject, draft: Draft) -> None:
    report, loc = study.report, study.loc(post, "drafts", draft.id)
    if not draft.why:
        report.add("SD405", loc, say("The draft `{id}` does not say why.", id=draft.id), key=True)
    if draft.breach in ONLY_THE_DRILL:
        report.add("SD410", (*loc, "breach"), say("`{breach}` cannot be written into a draft.", breach=draft.breach))
    if draft.breach and draft.worth >= RIGHT_WORTH:
        report.add("SD409", (*loc, "worth"), say("`{id}` is a breach and yet worth {worth}.", id=draft.id, worth=draft.worth))
    elif draft.worth >= RIGHT_WORTH and post.best and not speaks(post):
        message = say("`{id}` is rightly left ({best}), but `{id2}` is worth {worth}.", id=post.id, best=post.best, id2=draft.id, worth=draft.worth)
        report.add("SD408", (*loc, "worth"), message)
    if draft.effect == "turn" and not right(draft):
        report.add("SD411", (*loc, "effect"), say("`{id}` turns the storyline, but is no right answer.", id=draft.id))
    if draft.effect == "raise" and right(draft):
        report.add("SD412", (*loc, "effect"), say("`{id}` is a right answer, but heats the storyline.", id=draft.id))
    if draft.effect == "turn" and draft.holding:
        report.add("SD415", (*loc, "effect"), say("`{id}` is only a first word, but turns the storyline.", id=draft.id))
