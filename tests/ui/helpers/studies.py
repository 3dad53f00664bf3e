"""What the studio shows, made from real scenarios: shipped ones, changed ones, and one of two thousand posts."""

from __future__ import annotations

from functools import cache

from app.authoring.views import Views, views_of
from app.authoring.workshop import study_text
from tests.authoring.files import BLANK, SHIPPED


def views(text: str) -> Views:
    """What a text means that lies in the scenarios folder."""
    study, problems = study_text(text, SHIPPED / "blank.yaml")
    assert study is not None, problems
    return views_of(study)


@cache
def shipped(name: str) -> Views:
    """What a shipped scenario means."""
    return views((SHIPPED / f"{name}.yaml").read_text(encoding="utf-8"))


def changed(*pairs: tuple[str, str], more: str = "", base: str = BLANK) -> Views:
    """The blank scenario with some texts replaced and something put at its end."""
    for old, new in pairs:
        assert old in base, f"{old!r} is not there"
        base = base.replace(old, new, 1)
    return views(base + more)


@cache
def large(posts: int) -> Views:
    """Very many posts, every fourth with drafts, every tenth waiting for one of them."""
    lines: list[str] = [""]
    for n in range(posts):
        when = f'    when: {{published: d-{(n - 4) // 4 * 4}-1}}' if n % 10 == 9 else f'    at: "{n // 300}:{n // 5 % 60:02d}"'
        lines += [
            f"  - id: post-{n}", when, "    channel: microblog", "    by: noor",
            f"    storyline: {('gates', 'hacked')[n % 2]}", f'    text: "Somebody says something about gate {n}. "',
            "    is: [judges, angry]", "    class: criticism", "    disposition: {best: let-stand, acceptable: [monitor]}",
        ]  # fmt: skip
        if n % 4 == 0:
            lines.append("    drafts:")
            for draft in range(4):
                lines += [f"      d-{n}-{draft}:", f'        text: "We say something back, {draft}. "',
                          f"        worth: {20 + 20 * draft}", f"        effect: raise {60 + draft}",
                          "        needs: {approval: 3}", "        why: So it is."]
        lines += ["    why: It is as it is.", ""]
    return views(BLANK + "\n".join(lines))
