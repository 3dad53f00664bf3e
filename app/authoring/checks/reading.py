"""Reading load: words a minute on the whole and at the peak, and texts too long for a feed."""

from __future__ import annotations

from app.authoring.problems import Loc
from app.authoring.study import Study
from app.engine.scenario import Inject
from app.said import say
from app.units import MS_PER_MINUTE, format_ms

EASY_CAP, HARD_CAP, LAST_CAP = 120, 160, 190
HARD_FROM = 4
PEAK_CAP = 260
LONGEST_TEXT = 400

Read = tuple[int, int, Inject]


def check_reading(study: Study) -> None:
    """Note more words than a person can read, on the whole or in one minute, and long texts."""
    scenario, report = study.scenario, study.report
    sure = sure_to_be_read(study)
    total = sum(words for _, words, _ in sure)
    mean = total // scenario.minutes
    cap = mean_cap(scenario.difficulty)
    if mean > LAST_CAP:
        report.add("SD704", ("minutes",), say("{mean} words a minute are to be read; nobody reads more than {last_cap}.", mean=mean, last_cap=LAST_CAP))
    elif mean > cap:
        message = say("{mean} words a minute are to be read; {cap} are the most at difficulty {difficulty}.", mean=mean, cap=cap, difficulty=scenario.difficulty)
        report.add("SD701", ("minutes",), message)
    _peak(study, sure)
    _long(study)


def mean_cap(difficulty: int) -> int:
    """Words a minute that may be read on the whole at this difficulty."""
    return HARD_CAP if difficulty >= HARD_FROM else EASY_CAP


def sure_to_be_read(study: Study) -> list[Read]:
    """What comes whatever the trainee does: (earliest ms, words, inject), by time."""
    found = [
        (at_ms, words_of(inject), inject)
        for inject, at_ms in zip(study.scenario.injects, study.firing)
        if at_ms is not None and not inject.contingency
    ]
    return sorted(found, key=lambda entry: entry[0])


def words_of(inject: Inject) -> int:
    """Words that an inject puts before the trainee: its text and the drafts written for it."""
    return inject.words + (sum(draft.words for draft in inject.drafts) if inject.authored else 0)


def busiest(entries: list[Read]) -> tuple[int, int]:
    """The most words of any minute, and the place of the entry that it begins with; (0, 0) for none.

    Args:
        entries: by time.
    """
    worst, begin, count = 0, 0, 0
    first = 0
    for last, (at_ms, words, _) in enumerate(entries):
        count += words
        while entries[first][0] <= at_ms - MS_PER_MINUTE:
            count -= entries[first][1]
            first += 1
        if count > worst:
            worst, begin = count, first
    return worst, begin


def _peak(study: Study, entries: list[Read]) -> None:
    worst, begin = busiest(entries)
    if worst > PEAK_CAP:
        at_ms, _, inject = entries[begin]
        message = say("In the minute from {format_ms} there are {worst} words to read; {peak_cap} are the most.", format_ms=format_ms(at_ms), worst=worst, peak_cap=PEAK_CAP)
        study.report.add("SD702", study.loc(inject, "id"), message)


def _long(study: Study) -> None:
    for inject in study.scenario.injects:
        _text(study, inject.text, study.loc(inject, "text"))
        for draft in inject.drafts if inject.authored else ():
            _text(study, draft.text, study.loc(inject, "drafts", draft.id, "text"))
    for index, piece in enumerate(study.scenario.queue):
        _text(study, piece.text, ("queue", index, "text"))


def _text(study: Study, text: str, loc: Loc) -> None:
    if len(text) > LONGEST_TEXT:
        study.report.add("SD703", loc, say("This text has {count} characters.", count=len(text)))
