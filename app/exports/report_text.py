"""The after-action report as plain text, 80 columns wide."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from app.exports import report_words as words
from app.exports.debrief import Act, CaseStory, Curve, Debrief, DimensionBar
from app.exports.report_words import PostBlock
from app.units import format_ms, format_points

WIDTH = 80
_BAR = 24
_SIGNS = {True: "+", False: "-", None: " "}
_MOST_COLUMNS = 12


def report_text(debrief: Debrief) -> str:
    """The whole report; every line ends with a newline and none is wider than 80 columns."""
    lines = [
        *_head(debrief),
        *_verdict(debrief),
        *_title("Six dimensions"), *(_bar(bar) for bar in debrief.bars), *_wrapped(words.bars_hint(debrief)),
        *_title("Pressure"), *_curves(debrief),
        *_title("Conduct"), *_breaches(debrief),
        *_title("Where points were lost"), *_ledger(debrief),
        *_title("Post by post"), *_posts(debrief),
        *(_case(debrief.case) if debrief.case else ()),
        *_title("What this report says, and what it does not"), *_bullets(words.claims(debrief)),
        "", words.EXERCISE.center(WIDTH).rstrip(),
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    plain = "".join(letter if letter.isprintable() else " " for letter in text)  # nothing that steers a terminal
    return wrap(" ".join(plain.split()), WIDTH, initial_indent=first, subsequent_indent=rest or " " * len(first))


def _title(text: str) -> list[str]:
    return ["", text.upper(), "-" * len(text)]


def _head(debrief: Debrief) -> list[str]:
    lines = [words.EXERCISE.center(WIDTH).rstrip(), *_wrapped(words.EXERCISE_LINE), "", *_wrapped(debrief.title.upper()),
             *_wrapped(words.subtitle(debrief)), *_wrapped(words.mode_sentence(debrief)), ""]
    for name, value in words.facts(debrief):
        lines += _wrapped(value, f"{name + ':':<10}")
    return lines


def _verdict(debrief: Debrief) -> list[str]:
    lines = [*_title("Verdict"), *_wrapped(debrief.verdict)]
    if debrief.advice:
        lines += ["", "Next time:"]
        for number, sentence in enumerate(debrief.advice, 1):
            lines += _wrapped(sentence, f"  {number}. ")
    return lines


def _bar(bar: DimensionBar) -> str:
    filled = _BAR * (bar.mine or 0) // 10_000
    track = list("#" * filled + "." * (_BAR - filled))
    beside = ""
    if bar.playbook is not None:
        track[min(_BAR - 1, _BAR * bar.playbook // 10_000)] = "|"
        beside = f"   playbook {format_points(bar.playbook)}"
    mine = "nothing possible" if bar.mine is None else f"{format_points(bar.mine):>6} %"
    name = words.DIMENSIONS.get(bar.name, bar.name)
    return f"{name:<12} [{''.join(track)}] {mine}   weight {bar.weight:>2}{beside}"



def _curves(debrief: Debrief) -> list[str]:
    step = max(1, -(-debrief.end_ms // 60_000 // _MOST_COLUMNS)) * 60_000
    times = [*range(0, debrief.end_ms, step), debrief.end_ms]
    lines = [f"{'':<9}" + "".join(f"{format_ms(at_ms):>6}"[-6:] for at_ms in times)]
    for curve in debrief.curves:
        name = words.who(debrief).lower() if curve.label == "me" else curve.label
        lines.append(f"{name:<9}" + "".join(f"{pressure_at(curve, at_ms):>6}" for at_ms in times))
    return [line[:WIDTH].rstrip() for line in lines] + _wrapped(words.levels_sentence(debrief))


def pressure_at(curve: Curve, at_ms: int) -> int:
    """Pressure of a curve at a time; after a jump of that very moment."""
    before = (0, 0)
    for point in curve.points:
        if point[0] > at_ms:
            span = point[0] - before[0]
            return before[1] + (point[1] - before[1]) * (at_ms - before[0]) // span if span else point[1]
        before = point
    return before[1]


def _breaches(debrief: Debrief) -> list[str]:
    if not debrief.breaches:
        return ["No breach of conduct."]
    lines = []
    for row in debrief.breaches:
        kind = "CRITICAL" if row.critical else "serious"
        lines += _wrapped(words.breach_words(row, debrief), f"{kind:<9}{format_ms(row.at_ms):>6}  ")
    return lines + _wrapped(words.CONDUCT_HINT)


def _ledger(debrief: Debrief) -> list[str]:
    lines: list[str] = []
    for row in words.lost_rows(debrief):
        lines += _wrapped(row.title, f"{'-' + words.exact(row.lost):>6}  ")
        lines += _wrapped(words.line_words(row), " " * 8)
        lines += _wrapped(words.short_reason(row, debrief), " " * 8)
    return (lines or ["Nothing was lost."]) + _wrapped(words.ledger_hint(debrief))


def _posts(debrief: Debrief) -> Iterator[str]:
    found = words.blocks(debrief)
    for block in found:
        if words.wants_room(block):
            yield from ("", *_post(block, debrief))
    quiet = [block.story for block in found if not words.wants_room(block)]
    if quiet:
        yield from ("", "Posts that cost nothing:")
    for story in quiet:
        yield from _wrapped(f"{story.name}: {story.text}", f"{format_ms(story.at_ms):>6}  ")
        yield from _wrapped(words.given_words(story), " " * 8)


def _post(block: PostBlock, debrief: Debrief) -> Iterator[str]:
    story = block.story
    yield from _wrapped(f"{story.name} ({words.where(story)})", f"{format_ms(story.at_ms):>6}  ")
    yield from _wrapped(story.text, "        > ", "        > ")
    asked = words.right_words(story)
    yield from _wrapped(f"{words.who(debrief)}: {words.given_words(story)}" + (f"; asked: {asked}" if asked else ""),
                        " " * 8)
    if story.turn:
        yield from _wrapped(words.turn_sentence(story.turn), " " * 8)
    yield from _acts(words.who(debrief), story.mine, words.no_acts(debrief, story, False))
    if debrief.mode != "exam":
        yield from _acts("Playbook", story.playbook, words.no_acts(debrief, story, True))
    if story.why:
        yield from _wrapped(f"Why: {story.why}", " " * 8)
    if block.rows:
        yield from _wrapped(words.lost_on(block), " " * 8)
    for text, worth, why in sorted(story.drafts, key=lambda draft: -draft[1]):
        yield from _wrapped(f"“{' '.join(text.split())}” {why}", f"{worth:>14}  ")


def _acts(who: str, acts: tuple[Act, ...], none: str) -> Iterator[str]:
    if not acts:
        yield from _wrapped(none, " " * 8)
        return
    yield f"{'':8}{who}:"
    for act in acts:
        yield from _wrapped(act.text, f"{format_ms(act.at_ms):>14} {_SIGNS[act.right]} ")


def _case(case: CaseStory) -> Iterator[str]:
    yield from _title("The real case")
    yield from _wrapped(case.title)
    yield from _wrapped(words.case_line(case))
    for name, text in (("", case.happened), ("What the organisation did", case.did), ("What came of it", case.outcome),
                       ("Lesson", case.lesson)):
        yield ""
        if name:
            yield f"{name}:"
        yield from _wrapped(text)
    yield ""
    for when, what in case.timeline:
        yield from _wrapped(what, f"  {when[:22]:<22}  ")
    for name, entries in (("Doubts", case.doubts), ("Sources", case.sources)):
        if entries:
            yield from ("", f"{name}:")
            yield from _bullets(entries)
    yield ""
    yield from _wrapped(case.level_note)


def _bullets(entries: tuple[str, ...]) -> Iterator[str]:
    for entry in entries:
        yield from _wrapped(entry, "- ")
