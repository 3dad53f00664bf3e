"""Where the examples of the help pages stand in the shipped files, so that they can be tried.

Most right examples stand word for word in the blank scenario, the hub chart or the default policy,
and the wrong one is tried in their place. The others are listed here with the line they go to. An
example in several parts has a line `# further down:` between them.
"""

from __future__ import annotations

from typing import NamedTuple

from app.authoring.explain import Explanation
from tests.authoring.files import BLANK, CHART, POLICY, PROGRAMME

ELSEWHERE = "# further down:"


class Place(NamedTuple):
    """The first line that begins so (nothing: the end of the file), and whether it stays before the example."""

    begin: str
    stays: bool = False


END = Place("")
HEAD = Place("use: practice", True)

PLACES: dict[str, tuple[Place, ...]] = {
    **dict.fromkeys(("SD110", "SD113", "SD114", "SD115"), (Place("title: A new"),)),
    **dict.fromkeys(("SD204", "SD209", "SD306", "SD307", "SD422", "SD503", "SD504", "SD505", "SD507"), (END,)),
    **dict.fromkeys(("SD511", "SD703"), (END,)),
    **dict.fromkeys(("SD215", "SD408", "SD411"), (Place("loud-question: {"),)),
    **dict.fromkeys(("SD410", "SD515"), (Place("joke-legal: {"),)),
    **dict.fromkeys(("SD407", "SD412", "SD604"), (Place("press-speaker: {"),)),
    **dict.fromkeys(("SD305", "SD514"), (Place("missed-rebook: {"),)),
    **dict.fromkeys(("SD415", "SD516"), (Place("missed-first: {"),)),
    **dict.fromkeys(("SD508", "SD510"), (Place("escalate: {functions: [care]"),)),
    "SD213": (Place("story:"),),
    "SD216": (Place("hacked: {"),),
    "SD304": (Place("hack-plan: {"),),
    "SD313": (Place("case:"),),
    "SD314": (Place("id: blank"),),
    "SD405": (Place("map-joke: {"),),
    "SD409": (Place("press-number: {"),),
    "SD418": (Place("pass:", True),),
    "SD419": (Place("pass:", True),),
    "SD423": (HEAD,),
    "SD424": (HEAD, Place("story:")),
    "SD513": (Place("story:"), Place("escalate: {functions: [comms]")),
    "SD602": (Place("missed-terms: {"),),
    "SD603": (Place("loud-sorry: {"), Place("loud-figures: {")),
    "SD607": (Place("gate-four: {"),),
    **dict.fromkeys(("SD931", "SD933"), (Place("counts-from:"),)),
    "SD935": (Place("sittings:"),),
    "SD936": (Place("floor:"),),
    "SD939": (Place("themes: {danger"),),
}

_BUSY = "".join(
    f'  - {{id: busy-{at}, kind: chat, from: hub-lead, at: {at}s, why: Much talk., text: "{"so " * 129}much"}}\n'
    for at in (110, 170, 230, 290)
)

OTHERWISE: dict[str, tuple[tuple[str, str], ...]] = {
    **dict.fromkeys(("SD701", "SD704"), (("    why: Nothing to settle.\n", f"    why: Nothing to settle.\n{_BUSY}"),)),
    "SD507": (("    from: {functions: [product], authority: 2}\n", ""),),
    "SD603": (
        (', needs: {approval: 2}, why: "An advert', ', why: "An advert'),
        (', needs: {approval: 2}, why: "Nobody complained', ', why: "Nobody complained'),
    ),
    "SD604": (
        ("No break-in: the", "Sorry, we are so sorry. No break-in: the"),
        ("Gate 4, Ilse. The", "Sorry, so sorry, Ilse. The"),
    ),
    "SD607": (
        ("Received, Ms Voss.", "Received, Ms Voss, with your deadline, and passed on to whoever speaks for us all."),
        ("No break-in: the new app", "No break-in, and none of the kind that is feared here: the new app"),
    ),
}
"""What is otherwise in the file, for the wrong and the right example alike."""

WHOLE = frozenset({"SD111", "SD120"})
"""Examples that are the beginning of a file: of the right one only this code is not to come."""

IN_CHART = frozenset({"SD218", "SD219", "SD801", "SD802", "SD803", "SD804", "SD805", "SD807", "SD808", "SD809"})


def base_of(code: str) -> tuple[str, str]:
    """The file in which the example of a code is tried: its name and its text, prepared for it."""
    name, text = "blank.yaml", BLANK
    if code in IN_CHART:
        name, text = "skylark-hub.yaml", CHART
    elif code >= "SD930":
        name, text = "crisis-desk.yaml", PROGRAMME
    elif code.startswith("SD9"):
        name, text = "default.yaml", POLICY
    for old, new in OTHERWISE.get(code, ()):
        assert old in text, f"{old!r} is not in {name}"
        text = text.replace(old, new, 1)
    return name, text


def tried(page: Explanation, text: str, example: str) -> str:
    """The file with an example in its place."""
    if page.code in WHOLE:
        return example + "\n"
    lines, places = text.splitlines(), PLACES.get(page.code)
    parts, standing = _parts(example), _parts(page.right)
    assert len(parts) == len(standing), f"{page.code}: the examples have not as many parts"
    for number, part in enumerate(parts):
        if places is None:
            lines = _instead(lines, standing[number], part, page.code)
        else:
            lines = _put(lines, places[number], part)
    return "\n".join(lines) + "\n"


def _parts(example: str) -> list[list[str]]:
    return [part.strip("\n").split("\n") for part in example.split(ELSEWHERE)]


def _put(lines: list[str], place: Place, part: list[str]) -> list[str]:
    if not place.begin:
        return [*lines, *_indented(part, "  ")]
    at = next(number for number, line in enumerate(lines) if line.lstrip().startswith(place.begin))
    indent = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
    return [*lines[: at + place.stays], *_indented(part, indent), *lines[at + 1 :]]


def _instead(lines: list[str], standing: list[str], part: list[str], code: str) -> list[str]:
    for indent in ("", "  ", "    ", "      "):
        wanted = _indented(standing, indent)
        for at in range(len(lines) - len(wanted) + 1):
            if lines[at : at + len(wanted)] == wanted:
                return [*lines[:at], *_indented(part, indent), *lines[at + len(wanted) :]]
    raise AssertionError(f"{code}: the right example does not stand in the file: {standing}")


def _indented(part: list[str], indent: str) -> list[str]:
    return [indent + line if line else line for line in part]
