"""A scenario of very many posts that can be read to its end: a shipped one with more posts, and decisions among them."""

from __future__ import annotations

from app.authoring.tree import parse
from tests.editing.texts import GUITAR

_DRAFTS = 4


def large_scenario(posts: int = 2_000) -> str:
    """The guitar on the tarmac with so many posts more, every fourth with drafts, about 1.3 MB for 2,000."""
    data = parse(GUITAR, "guitar").data
    personas, storylines = list(data["personas"]), list(data["storylines"])
    end_s = int(data["minutes"]) * 60
    lines: list[str] = []
    for number in range(posts):
        at_s = number * (end_s - 60) // posts
        lines += [
            f"  - id: extra-{number}", f'    at: "{at_s // 60}:{at_s % 60:02d}"', "    channel: microblog",
            f"    by: {personas[number % len(personas)]}", f"    storyline: {storylines[number % len(storylines)]}",
            f'    text: "{"Somebody says something about it. " * 4}{number}"', "    is: [judges, angry]",
            "    class: criticism", "    disposition: {best: let-stand, acceptable: [monitor]}",
        ]  # fmt: skip
        if number % 4 == 0:
            lines.append("    drafts:")
            for draft in range(_DRAFTS):
                lines += [f"      extra-{number}-{draft}:", f'        text: "{"We say something back. " * 5}"',
                          "        worth: 20", "        effect: raise 60", "        needs: {approval: 3}",
                          "        why: It is so."]  # fmt: skip
        lines += ["    why: It is as it is and no other way at all.", ""]
    assert list(data)[-1] == "feed"
    return GUITAR.rstrip("\n") + "\n" + "\n".join(lines) + "\n"
