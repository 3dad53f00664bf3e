"""The reading load: words that come in every minute, the busiest minute, and what is allowed.

How busy the playbook's robot is with them is measured by playing, not here.
"""

from __future__ import annotations


from app.authoring.checks.reading import LAST_CAP, PEAK_CAP, busiest, mean_cap, sure_to_be_read
from app.authoring.seen.load import Load, Minute, Peak, Share
from app.authoring.study import Study
from app.authoring.views.places import at_of, inject_loc, piece_loc
from app.engine.scenario import Inject
from app.units import MS_PER_MINUTE


def load_of(study: Study) -> Load:
    """The reading load of a scenario, whole or partly broken."""
    scenario = study.scenario
    filled: list[list[Share]] = [[] for _ in range(scenario.minutes)]
    for inject in scenario.injects:
        share = _share(study, inject)
        if share.at_ms >= 0 and share.words and filled:
            filled[min(share.at_ms // MS_PER_MINUTE, len(filled) - 1)].append(share)
    sure = sure_to_be_read(study)
    worst, begin = busiest(sure)
    peak = Peak(sure[begin][0], worst, inject_loc(study, sure[begin][2])) if worst else Peak(0, 0, ())
    return Load(
        minutes=tuple(_minute(number, shares) for number, shares in enumerate(filled)),
        mean=sum(words for _, words, _ in sure) // max(1, scenario.minutes),
        mean_cap=mean_cap(scenario.difficulty),
        last_cap=LAST_CAP,
        peak=peak,
        peak_cap=PEAK_CAP,
        queue_words=tuple(
            (piece.at_ms, len(piece.text.split()), piece_loc(study, index))
            for index, piece in enumerate(scenario.queue)
        ),
    )


def _share(study: Study, inject: Inject) -> Share:
    return Share(
        id=inject.id,
        loc=inject_loc(study, inject),
        at_ms=at_of(study, inject),
        posts=inject.words if inject.kind == "post" else 0,
        drafts=sum(draft.words for draft in inject.drafts) if inject.authored else 0,
        chat=inject.words if inject.kind == "chat" else 0,
        maybe=inject.contingency,
    )


def _minute(number: int, shares: list[Share]) -> Minute:
    sure = [share for share in shares if not share.maybe]
    return Minute(
        from_ms=number * MS_PER_MINUTE,
        posts=sum(share.posts for share in sure),
        drafts=sum(share.drafts for share in sure),
        chat=sum(share.chat for share in sure),
        maybe=sum(share.words for share in shares if share.maybe),
        shares=tuple(sorted(shares, key=lambda share: share.at_ms)),
    )
