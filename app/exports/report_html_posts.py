"""The posts of the HTML report: what each was, what I did, what the playbook did, and why."""

from __future__ import annotations

from html import escape

from app.exports import report_words as words
from app.exports.debrief import Act, Debrief
from app.exports.report_words import PostBlock
from app.units import format_ms

_SIGNS = {True: ("good", "✓", "right"), False: ("bad", "✗", "wrong"), None: ("", "·", "")}


def post_section(debrief: Debrief) -> str:
    """Every post by time; those that cost nothing and asked for no answer in one table."""
    found = words.blocks(debrief)
    full = "".join(_block(block, debrief) for block in found if words.wants_room(block))
    quiet = "".join(_quiet(block) for block in found if not words.wants_room(block))
    rest = (f'<h3>Posts that cost nothing</h3><table class="quiet"><tbody>{quiet}</tbody></table>') if quiet else ""
    return f"<section><h2>Post by post</h2>{full}{rest}</section>\n"


def _block(block: PostBlock, debrief: Debrief) -> str:
    story = block.story
    lost = f'<span class="lost">−{words.exact(block.lost)}</span>' if block.lost else ""
    asked = words.right_words(story)
    told = f'<p class="given">{words.who(debrief)}: {escape(words.given_words(story))}' + (
        f" · asked: <b>{escape(asked)}</b></p>" if asked else "</p>")
    columns = [_acts(words.who(debrief), story.mine, words.no_acts(debrief, story, False))]
    if debrief.mode != "exam":
        columns.append(_acts("Playbook", story.playbook, words.no_acts(debrief, story, True)))
    turn = f'<p class="turn">{escape(words.turn_sentence(story.turn))}</p>' if story.turn else ""
    why = f'<p class="why">{escape(story.why)}</p>' if story.why else ""
    return (f'<article id="post-{story.inject}"><header><time>{format_ms(story.at_ms)}</time>'
            f'<b dir="auto">{escape(story.name)}</b> <span class="hint">{escape(words.where(story))}</span>'
            f'{lost}</header><blockquote dir="auto">{escape(story.text)}</blockquote>{told}{turn}'
            f'<div class="acts">{"".join(columns)}</div>{why}'
            f'<p class="hint">{escape(words.lost_on(block))}</p>{_drafts(block)}</article>')


def _acts(title: str, acts: tuple[Act, ...], none: str) -> str:
    if not acts:
        return f'<div><h4>{title}</h4><p class="hint">{escape(none)}</p></div>'
    return f"<div><h4>{title}</h4><ul>{''.join(_act(act) for act in acts)}</ul></div>"


def _act(act: Act) -> str:
    kind, sign, word = _SIGNS[act.right]
    return (f'<li class="{kind}"><time>{format_ms(act.at_ms)}</time><span aria-label="{word}">{sign}</span>'
            f"<span>{escape(act.text)}</span></li>")


def _drafts(block: PostBlock) -> str:
    drafts = sorted(block.story.drafts, key=lambda draft: -draft[1])
    if not drafts:
        return ""
    rows = "".join(
        f'<tr><td class="num">{worth}</td><td dir="auto">“{escape(text.strip())}”<br>'
        f'<span class="hint">{escape(why)}</span></td></tr>'
        for text, worth, why in drafts
    )
    return f'<table class="drafts"><thead><tr><th>Worth</th><th>The drafts</th></tr></thead><tbody>{rows}</tbody></table>'


def _quiet(block: PostBlock) -> str:
    story = block.story
    return (f'<tr id="post-{story.inject}"><td><time>{format_ms(story.at_ms)}</time></td>'
            f'<td><b dir="auto">{escape(story.name)}</b></td><td dir="auto">{escape(story.text)}</td>'
            f'<td class="hint">{escape(words.given_words(story))}</td></tr>')
