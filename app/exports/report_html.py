"""The after-action report as one self-contained HTML file: no script, nothing fetched, light or dark."""

from __future__ import annotations

from html import escape

from app.exports import report_words as words
from app.exports.curve_svg import curve_svg
from app.exports.debrief import CaseStory, Debrief, DimensionBar
from app.exports.report_html_posts import post_section
from app.exports.report_html_style import STYLE
from app.units import format_ms, format_points

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def report_html(debrief: Debrief) -> str:
    """The whole page. Every text of the run is escaped; none is markup."""
    title = escape(debrief.title)
    sections = [
        _head(debrief),
        _verdict(debrief),
        _bars(debrief),
        _curves(debrief),
        _breaches(debrief),
        _ledger(debrief),
        post_section(debrief),
        _case(debrief.case) if debrief.case else "",
        _claims(debrief),
    ]
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{words.EXERCISE} – {title} – after-action report</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f'<p class="exercise">{escape(words.EXERCISE_LINE)}</p>\n<main>\n{"".join(sections)}</main>\n</body>\n</html>\n'
    )


def _head(debrief: Debrief) -> str:
    rows = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in words.facts(debrief))
    return (f'<header><p class="kicker">{escape(words.subtitle(debrief))}</p><h1>{escape(debrief.title)}</h1>'
            f'<p class="mode">{escape(words.mode_sentence(debrief))}</p><dl class="facts">{rows}</dl></header>\n')


def _verdict(debrief: Debrief) -> str:
    state, word = ("passed", "Passed") if debrief.passed else ("failed", "Not passed")
    advice = "".join(f"<li>{escape(sentence)}</li>" for sentence in debrief.advice)
    todo = f"<h3>Next time</h3><ol>{advice}</ol>" if advice else ""
    return (f'<section class="verdict {state}"><p class="score"><b>{format_points(debrief.total)}</b><span>of 100</span>'
            f'<em>{word}</em></p><div><p class="sentence">{escape(debrief.verdict)}</p>{todo}</div></section>\n')


def _bars(debrief: Debrief) -> str:
    rows = "".join(_bar(bar) for bar in debrief.bars)
    return (f'<section><h2>Six dimensions</h2><table class="bars"><tbody>{rows}</tbody></table>'
            f'<p class="hint">{escape(words.bars_hint(debrief))}</p></section>\n')


def _bar(bar: DimensionBar) -> str:
    mine = bar.mine or 0
    mark = "" if bar.playbook is None else f'<u style="left:{min(9_950, bar.playbook) / 100:.2f}%"></u>'
    told = "nothing was possible" if bar.mine is None else f"{words.percent(bar.mine)} %"
    beside = "" if bar.playbook is None else f"playbook {words.percent(bar.playbook)}"
    return (f'<tr><th scope="row">{escape(words.DIMENSIONS.get(bar.name, bar.name))}</th>'
            f'<td class="track"><span><i style="width:{mine / 100:.2f}%"></i>{mark}</span></td>'
            f'<td class="num">{told}</td><td class="hint">{beside}</td><td class="hint">weight {bar.weight}</td></tr>')


def _curves(debrief: Debrief) -> str:
    picture = curve_svg(debrief, lambda colour: f"var(--{colour})")
    return (f'<section><h2>Pressure</h2><figure>{picture}</figure><p class="hint">'
            f"{escape(words.levels_sentence(debrief))}</p></section>\n")


def _breaches(debrief: Debrief) -> str:
    if not debrief.breaches:
        return '<section><h2>Conduct</h2><p>No breach of conduct.</p></section>\n'
    rows = "".join(
        f'<li class="{"critical" if row.critical else "serious"}"><b>{"Critical" if row.critical else "Serious"}</b>'
        f' <time>{format_ms(row.at_ms)}</time> {_linked(row.inject, debrief, words.breach_words(row, debrief))}</li>'
        for row in debrief.breaches
    )
    return (f'<section><h2>Conduct</h2><ul class="breaches">{rows}</ul><p class="hint">One critical breach fails a'
            " drill; a serious one costs 5 points, all together at most 15.</p></section>\n")


def _linked(inject: int, debrief: Debrief, text: str) -> str:
    shown = any(story.inject == inject for story in debrief.posts)
    return f'<a href="#post-{inject}">{escape(text)}</a>' if shown else escape(text)


def _ledger(debrief: Debrief) -> str:
    rows = "".join(
        f'<tr><td class="num lost">−{words.exact(row.lost)}</td>'
        f'<td><b>{_linked(row.inject, debrief, row.title)}</b><br><span class="hint">'
        f"{escape(words.line_words(row))}</span></td><td>{escape(words.short_reason(row, debrief))}</td></tr>"
        for row in words.lost_rows(debrief)
    )
    table = ('<table class="ledger"><thead><tr><th>Lost</th><th>Line</th><th>Why</th></tr></thead>'
             f"<tbody>{rows}</tbody></table>") if rows else "<p>Nothing was lost.</p>"
    return (f'<section><h2>Where points were lost</h2>{table}<p class="hint">{escape(words.ledger_hint(debrief))}'
            "</p></section>\n")


def _case(case: CaseStory) -> str:
    moments = "".join(f"<tr><th scope='row'>{escape(when)}</th><td>{escape(what)}</td></tr>"
                      for when, what in case.timeline)
    return (f'<section class="case"><h2>The real case</h2><h3>{escape(case.title)}</h3>'
            f'<p class="hint">{escape(words.case_line(case))}</p>'
            f"<p>{escape(case.happened)}</p><h4>What the organisation did</h4><p>{escape(case.did)}</p>"
            f"<h4>What came of it</h4><p>{escape(case.outcome)}</p>"
            f'<h4>Lesson</h4><p class="lesson">{escape(case.lesson)}</p>'
            f'<table class="moments"><tbody>{moments}</tbody></table>'
            f"{_list('Doubts', case.doubts)}{_list('Sources', case.sources)}"
            f'<p class="hint">{escape(case.level_note)}</p></section>\n')


def _list(title: str, entries: tuple[str, ...]) -> str:
    if not entries:
        return ""
    return f"<h4>{title}</h4><ul>{''.join(f'<li>{escape(entry)}</li>' for entry in entries)}</ul>"


def _claims(debrief: Debrief) -> str:
    told = "".join(f"<li>{escape(sentence)}</li>" for sentence in words.claims(debrief))
    return f'<footer><h2>What this report says, and what it does not</h2><ul>{told}</ul></footer>\n'
