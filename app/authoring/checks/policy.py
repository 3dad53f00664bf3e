"""What a policy may get wrong: keys, the order of its questions, traits, times."""

from __future__ import annotations

from itertools import pairwise

from app.authoring.report import Report
from app.authoring.schema.policy import ClassText, PolicyFile
from app.engine.policy import DISPOSITIONS, SPEAKING
from app.said import say


def check_policy(file: PolicyFile, report: Report) -> None:
    """Note what is wrong with a policy."""
    _keys(file, report)
    _questions(file, report)
    for class_id, entry in file.classes.items():
        _traits(class_id, entry, file, report)
        _times(class_id, entry, report)
    _reach(file, report)
    _words(file, report)


def _keys(file: PolicyFile, report: Report) -> None:
    taken: dict[int, str] = {}
    for class_id, entry in file.classes.items():
        if entry.key in taken:
            message = say("The key {key} already belongs to `{taken}`.", key=entry.key, taken=taken[entry.key])
            report.add("SD901", ("classes", class_id, "key"), message)
        taken.setdefault(entry.key, class_id)


def _questions(file: PolicyFile, report: Report) -> None:
    *others, last = file.classes
    if _asks(file.classes[last]):
        message = say("The last class `{last}` asks for traits: posts without them have no class.", last=last)
        report.add("SD902", ("classes", last, "when"), message, key=True)
    taken: set[str] = set()
    for class_id in others:
        entry = file.classes[class_id]
        if not _asks(entry):
            report.add("SD904", ("classes", class_id), say("`{class_id}` asks for no trait, so no post gets it.", class_id=class_id), key=True)
        elif entry.when.any_of and taken.issuperset(entry.when.any_of):
            message = say("Every trait of `{class_id}` is taken by a class before it.", class_id=class_id)
            report.add("SD904", ("classes", class_id), message, key=True)
        if not entry.when.all_of and not entry.when.none_of:
            taken.update(entry.when.any_of)


def _asks(entry: ClassText) -> bool:
    return bool(entry.when.any_of or entry.when.all_of)


def _traits(class_id: str, entry: ClassText, file: PolicyFile, report: Report) -> None:
    lists = (("any", entry.when.any_of), ("all", entry.when.all_of), ("none", entry.when.none_of))
    for word, traits in lists:
        for index, trait in enumerate(traits):
            if trait not in file.traits:
                report.unknown("SD903", ("classes", class_id, "when", word, index), "trait", trait, file.traits)


def _times(class_id: str, entry: ClassText, report: Report) -> None:
    if entry.due is None:
        if entry.default in SPEAKING:
            message = say("`{class_id}` answers by default, but no time is said for it.", class_id=class_id)
            report.add("SD907", ("classes", class_id, "default"), message)
    elif entry.due.first_word > entry.due.answer:
        report.add("SD910", ("classes", class_id, "due"), say("The first word is due after the answer."))


def _reach(file: PolicyFile, report: Report) -> None:
    for index, (before, step) in enumerate(pairwise(file.reach), 1):
        if step.reach <= before.reach or step.percent > before.percent:
            message = say("Reach must rise and per cent must not rise from step to step.")
            report.add("SD905", ("reach", index), message)


def _words(file: PolicyFile, report: Report) -> None:
    missing = [name for name in DISPOSITIONS if name not in file.dispositions]
    if missing:
        report.add("SD906", ("dispositions",), say("Not said in plain words: {names}.", names=", ".join(missing)), key=True)
    seen: set[str] = set()
    for index, draft in enumerate(file.drafts):
        if draft.id in seen:
            report.add("SD908", ("drafts", index, "id"), say("The id `{id}` is already taken.", id=draft.id))
        seen.add(draft.id)
