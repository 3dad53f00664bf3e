"""The after-action report as PDF: A4, fonts embedded, the same bytes for the same run."""

from __future__ import annotations

import json
from pathlib import Path

from app.errors import ExportError
from app.exports import report_words as words
from app.exports.curve_svg import curve_svg, spoken
from app.exports.debrief import Act, CaseStory, Debrief, DimensionBar
from app.exports.palette import LIGHT
from app.exports.report_words import PostBlock
from app.units import format_ms, format_points

TEMPLATE = "report.typ"
_LAST_OF_INTER = 0x24FF
"""Beyond this the shipped fonts do not reach and the machine's own are asked."""


def report_pdf(debrief: Debrief, assets: Path) -> bytes:
    """The whole document.

    Args:
        assets: the shipped folder with `report.typ` and `fonts/`.
    Raises: ExportError if it cannot be set.
    """
    import typst  # its library takes a while to load

    told = json.dumps(values(debrief), ensure_ascii=False)
    fonts = typst.Fonts(
        include_system_fonts=any(ord(letter) > _LAST_OF_INTER for letter in told), font_paths=[str(assets / "fonts")]
    )
    try:
        template = (assets / TEMPLATE).read_bytes()
        return typst.compile(template, format="pdf", font_paths=fonts, sys_inputs={"report": told})
    except OSError as error:
        raise ExportError(f"The report's template is not there: {error}.", "Install the program again.") from error
    except typst.TypstError as error:
        raise ExportError(f"The report could not be set as PDF: {error}.", "Take html or text instead.") from error


def values(debrief: Debrief) -> dict:
    """All that the template shows, as plain values."""
    found = words.blocks(debrief)
    return {
        "title": debrief.title, "short": f"{debrief.company} · {debrief.title}", "exercise": words.EXERCISE,
        "exercise_line": words.EXERCISE_LINE, "subtitle": words.subtitle(debrief),
        "mode": words.mode_sentence(debrief), "facts": [list(row) for row in words.facts(debrief)],
        "foot": f"{'Private · ' if debrief.mode == 'practice' else ''}Stormdrill after-action report · {debrief.digest[:16]}",
        "passed": debrief.passed, "score": format_points(debrief.total),
        "word": "Passed" if debrief.passed else "Not passed", "verdict": debrief.verdict,
        "advice": list(debrief.advice), "bars": [_bar(bar) for bar in debrief.bars],
        "bars_hint": words.bars_hint(debrief), "curve": curve_svg(debrief, LIGHT.__getitem__),
        "curve_words": spoken(debrief), "levels": words.levels_sentence(debrief),
        "breaches": [
            {"critical": row.critical, "kind": "Critical" if row.critical else "Serious", "at": format_ms(row.at_ms),
             "sentence": words.breach_words(row, debrief)}
            for row in debrief.breaches
        ],
        "conduct_hint": words.CONDUCT_HINT, "lost": [
            {"lost": f"−{words.exact(row.lost)}", "title": row.title, "line": words.line_words(row),
             "reason": words.short_reason(row, debrief)}
            for row in words.lost_rows(debrief)
        ],
        "full": words.ledger_hint(debrief), "open_key": debrief.mode != "exam",
        "me": words.who(debrief),
        "posts": [_post(block, debrief) for block in found if words.wants_room(block)],
        "quiet": [_quiet(block) for block in found if not words.wants_room(block)],
        "case": _case(debrief.case) if debrief.case else None, "claims": list(words.claims(debrief)),
    }  # fmt: skip


def _bar(bar: DimensionBar) -> dict:
    return {
        "name": words.DIMENSIONS.get(bar.name, bar.name),
        "mine": (bar.mine or 0) / 100,
        "mark": -1 if bar.playbook is None else bar.playbook / 100,
        "told": "none possible" if bar.mine is None else f"{words.percent(bar.mine)} %",
        "beside": "" if bar.playbook is None else f"playbook {words.percent(bar.playbook)}",
        "weight": f"weight {bar.weight}",
    }


def _post(block: PostBlock, debrief: Debrief) -> dict:
    story = block.story
    return {
        "at": format_ms(story.at_ms), "name": story.name, "where": words.where(story), "text": story.text,
        "lost": f"−{words.exact(block.lost)}" if block.lost else "", "lost_on": words.lost_on(block),
        "given": f"{words.who(debrief)}: {words.given_words(story)}",
        "asked": words.right_words(story), "turn": words.turn_sentence(story.turn) if story.turn else "",
        "mine": [_act(act) for act in story.mine], "playbook": [_act(act) for act in story.playbook],
        "no_mine": words.no_acts(debrief, story, False), "no_playbook": words.no_acts(debrief, story, True),
        "why": story.why,
        "drafts": [{"worth": str(worth), "text": f"“{text.strip()}”", "why": why}
                   for text, worth, why in sorted(story.drafts, key=lambda draft: -draft[1])],
    }  # fmt: skip


def _act(act: Act) -> dict:
    return {"at": format_ms(act.at_ms), "mark": words.MARKS[act.right], "text": act.text}


def _quiet(block: PostBlock) -> dict:
    story = block.story
    return {"at": format_ms(story.at_ms), "name": story.name, "text": story.text, "given": words.given_words(story)}


def _case(case: CaseStory) -> dict:
    return {
        "title": case.title, "line": words.case_line(case), "happened": case.happened, "did": case.did,
        "outcome": case.outcome, "lesson": case.lesson, "timeline": [list(moment) for moment in case.timeline],
        "doubts": list(case.doubts), "sources": list(case.sources), "note": case.level_note,
    }  # fmt: skip
