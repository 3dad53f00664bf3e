"""Nothing visible may be the key: no lock, length, tone or habit may tell what is right.

Shares are counted in thousandths of a decision, so that drafts that tie share what they tell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from app.authoring.study import Study, right, speaks
from app.engine.scenario import Draft, Inject
from app.engine.tone import apology
from app.said import say

LEFT_WANTED = 4
DECOYS_WANTED = 2
APOLOGY_PER_CENT = 40
LONGEST_PER_CENT = 35
CLASS_PER_CENT = 40


def check_eye(study: Study) -> None:
    """Note every mark by which a trainee could answer rightly without reading."""
    posts, decisions = study.posts, study.decisions
    _left(study, decisions)
    _approvals(study, decisions)
    tone = {draft.text: apology(draft.text) for post in decisions for draft in post.drafts}
    apologetic = [post for post in decisions if any(tone[draft.text] for draft in post.drafts)]
    _telling(study, "SD604", apologetic, lambda draft: tone[draft.text], APOLOGY_PER_CENT, "most apologetic")
    _telling(study, "SD607", decisions, lambda draft: len(draft.text), LONGEST_PER_CENT, "longest")
    _dispositions(study, posts)
    _classes(study, posts)
    chatter = sum(1 for post in posts if post.storyline < 0)
    if posts and chatter * 3 < len(posts):
        message = say("{chatter} of {count} posts are chatter; a third is wanted.", chatter=chatter, count=len(posts))
        study.report.add("SD608", ("feed",), message, key=True)


def _left(study: Study, decisions: list[Inject]) -> None:
    left = [post for post in decisions if not speaks(post)]
    if len(left) < LEFT_WANTED:
        message = say("{count} posts with drafts of their own are rightly left; {left_wanted} are wanted.", count=len(left), left_wanted=LEFT_WANTED)
        study.report.add("SD601", ("feed",), message, key=True)


def _approvals(study: Study, decisions: list[Inject]) -> None:
    only_wrong, locked = 0, 0
    for post in decisions:
        needing = [draft for draft in post.drafts if draft.approval]
        wrong = [draft for draft in needing if not right(draft)]
        locked += bool(needing)
        only_wrong += bool(needing) and len(wrong) == len(needing)
        if len(wrong) != len(needing) and len(wrong) < DECOYS_WANTED:
            message = say("In `{id}` the right answer needs approval and only {count} of the wrong ones do.", id=post.id, count=len(wrong))
            study.report.add("SD602", study.loc(post, "drafts"), message, key=True)
    if locked and only_wrong < DECOYS_WANTED:
        message = say("In {only_wrong} decisions only wrong drafts need approval; {decoys_wanted} are wanted.", only_wrong=only_wrong, decoys_wanted=DECOYS_WANTED)
        study.report.add("SD603", ("feed",), message, key=True)


def _telling(
    study: Study, code: str, decisions: list[Inject], measure: Callable[[Draft], int], cap: int, word: str
) -> None:
    told = telling(decisions, measure)
    if told > cap * 10 * len(decisions):
        share = told // (10 * len(decisions))
        message = say("The {word} draft is right in {share} % of the decisions; at most {cap} % are allowed.", word=word, share=share, cap=cap)
        study.report.add(code, ("feed",), message, key=True)


def telling(decisions: list[Inject], measure: Callable[[Draft], int]) -> int:
    """In how many decisions the draft that measures most is right, in thousandths of a decision."""
    told = 0
    for post in decisions:
        most = max(measure(draft) for draft in post.drafts)
        tied = [draft for draft in post.drafts if measure(draft) == most]
        told += 1_000 * sum(1 for draft in tied if right(draft)) // len(tied)
    return told


def _classes(study: Study, posts: list[Inject]) -> None:
    if study.names.foreign or len(posts) < LEFT_WANTED:
        return
    for name, count in sorted(Counter(post.class_id for post in posts).items()):
        if count * 100 > CLASS_PER_CENT * len(posts):
            message = say("{count} of {count2} posts are of the class {name}; at most {class_per_cent} % are allowed.", count=count, count2=len(posts), name=name, class_per_cent=CLASS_PER_CENT)
            study.report.add("SD609", ("feed",), message, key=True)


def _dispositions(study: Study, posts: list[Inject]) -> None:
    judged = [post for post in posts if post.best]
    counts = Counter(post.best for post in judged)
    for name, count in sorted(counts.items()):
        if count * 2 > len(judged):
            message = say("`{name}` is right for {count} of {count2} posts.", name=name, count=count, count2=len(judged))
            study.report.add("SD605", ("feed",), message, key=True)
    policy = study.names.policy
    threads = [post for post in judged if post.storyline >= 0]
    if policy is None or not threads:
        return
    defaults = {entry.id: entry.default for entry in policy.classes}
    other = sum(1 for post in threads if post.best != defaults.get(post.class_id))
    if other * 3 < len(threads):
        message = say("{other} of {count} storyline posts need another disposition than their class's default.", other=other, count=len(threads))
        study.report.add("SD606", ("feed",), message, key=True)
