"""Typing in a scenario of 2,000 posts: what reading it costs beside PyYAML's C parser composing the same text."""

from __future__ import annotations

from statistics import median
from time import perf_counter

import yaml

from app.authoring.editing.changes import TextChange, apply
from app.authoring.editing.complete import complete
from app.authoring.editing.names import all_names, mentions
from app.authoring.editing.outline import outline
from app.authoring.editing.reading import Reading, read

POSTS = 2_000
MOST_AT_FIRST = 3.0
MOST_A_KEY = 0.5
_ROUNDS = 7


def large_text() -> str:
    """A scenario of 2,000 posts, every fourth with drafts, of about a megabyte."""
    lines = ["format: 1", "id: large", "title: Large", "personas:"]
    lines += [f"  p{n}: {{name: Person {n}, handle: \"@p{n}\", kind: customer, reach: {n}}}" for n in range(200)]
    lines += ["storylines:", "  song: {title: The song, heat: 200, rise: 50/min, grace: 45s, weight: 3}", "feed:"]
    for n in range(POSTS):
        lines += [
            f"  - id: post-{n}", f'    at: "{n // 60}:{n % 60:02d}"', "    channel: microblog", f"    by: p{n % 200}",
            "    storyline: song", f'    text: "{"Somebody says something about it. " * 4}"', "    is: [judges, angry]",
            "    class: criticism", "    disposition: {best: let-stand, acceptable: [monitor]}",
        ]  # fmt: skip
        if n % 4 == 0:
            lines.append("    drafts:")
            for draft in range(4):
                lines += [f"      d-{n}-{draft}:", f'        text: "{"We say something back. " * 5}"', "        worth: 20",
                          "        effect: raise 60", "        needs: {approval: 3}"]
        lines += [f"    why: {'It is as it is and no other way at all. ' * 2}".rstrip(), ""]
    return "\n".join(lines)


def timed(work, *arguments) -> tuple[float, object]:
    began = perf_counter()
    made = work(*arguments)
    return perf_counter() - began, made


def everything(text: str, before: Reading | None = None) -> Reading:
    """Parse, names and outline."""
    reading = read(text, before)
    list(all_names(reading))
    outline(reading)
    return reading


def test_typing_in_a_long_scenario_costs_a_fraction_of_composing_it() -> None:
    text = large_text()
    middle = text.index("text:", len(text) // 2) + 10
    keyed = apply(text, (TextChange(middle, middle, "x"),))
    broken = apply(text, (TextChange(middle - 4, middle - 4, '"'),))
    whole = everything(text)
    composed, first, key, breaks, jump, offer = ([] for _ in range(6))
    for _ in range(_ROUNDS):
        composed.append(timed(yaml.compose, text, yaml.CSafeLoader)[0])
        first.append(timed(everything, text)[0])
        key.append(timed(everything, keyed, whole)[0])
        breaks.append(timed(everything, broken, whole)[0])
        jump.append(timed(mentions, whole, "persona", "p7")[0])
        offer.append(timed(complete, whole, text.index("by: p7", len(text) // 2) + 5)[0])
    told = {"compose": composed, "first": first, "a key": key, "a key that breaks it": breaks, "uses": jump, "offer": offer}
    ms = {name: 1000 * median(each) for name, each in told.items()}
    print(f"\n{len(text):,} characters, {POSTS:,} posts")
    for name, each in ms.items():
        print(f"{name:>22}: {each:7.1f} ms = {each / ms['compose']:.3f} x PyYAML's C compose")
    assert len(outline(whole)) == POSTS
    assert ms["first"] <= MOST_AT_FIRST * ms["compose"]
    assert max(ms["a key"], ms["a key that breaks it"]) <= MOST_A_KEY * ms["compose"]
