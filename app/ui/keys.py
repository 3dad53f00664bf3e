"""Every key of the desk, in one table: the page obeys it, the keys overlay and the handbook show it."""

from __future__ import annotations

from typing import NamedTuple

from app.ui.language import mark


class Key(NamedTuple):
    """One key: what to press, the act it names, and the plain words for it.

    `shown` is what the overlay prints; `press` are Qt's portable key sequences that do it.
    """

    act: str
    press: tuple[str, ...]
    shown: str
    words: str
    group: str


FEED, SORT, PUBLIC, CHART, DRILL = mark("Feed"), mark("What is it, what do we do"), mark("What do we say"), mark("Carry it up"), mark("Drill")

DISPOSITION_KEYS: dict[str, str] = {
    "let-stand": "L",
    "monitor": "W",
    "acknowledge": "A",
    "respond": "N",
    "correct": "C",
    "restore": "F",
    "share": "S",
    "hide": "D",
}
"""Letter of each disposition, in the order in which they are shown."""

KEYS: tuple[Key, ...] = (
    Key("next", ("J",), "j", mark("next post"), FEED),
    Key("previous", ("K",), "k", mark("previous post"), FEED),
    Key("newest", ("G",), "g", mark("to the top, with what is new"), FEED),
    Key("search", ("/",), "/", mark("search the feed"), FEED),
    Key("next-queue", ("]",), "]", mark("next queue"), FEED),
    Key("previous-queue", ("[",), "[", mark("previous queue"), FEED),
    Key("channel", ("V",), "v", mark("next channel"), FEED),
    Key("columns", ("B",), "b", mark("columns by channel, or one list"), FEED),
    Key("mark", ("M",), "m", mark("mark several, or stop marking"), FEED),
    Key("pick", ("X",), "x", mark("pick this post, or drop it"), FEED),
    Key("merge", ("Shift+M",), "Shift m", mark("merge the picked posts into one"), FEED),
    Key("class", tuple("123456789"), "1–9", mark("say what it is"), SORT),
    Key("disposition", tuple(DISPOSITION_KEYS.values()), "l w a n c f s d",
        mark("let stand, monitor, acknowledge, respond, correct, restore, share, hide"), SORT),
    Key("respond", ("R",), "r", mark("to the drafts; ↑ ↓ choose one"), PUBLIC),
    Key("publish", ("Ctrl+Return", "Ctrl+Enter"), "Ctrl ↵", mark("publish the chosen draft; in the chart: send the matter"), PUBLIC),
    Key("confirm", ("Return", "Enter"), "↵", mark("yes, to the question in the bar"), PUBLIC),
    Key("recall", ("U",), "u", mark("take back what is about to go out"), PUBLIC),
    Key("escalate", ("E",), "e", mark("to the chart, with the chosen draft"), CHART),
    Key("walk", ("Left", "Right", "Up", "Down"), "← → ↑ ↓", mark("move between roles"), CHART),
    Key("add", ("Return", "Enter"), "↵", mark("add the role to the path"), CHART),
    Key("remove", ("Backspace",), "⌫", mark("take the last role off the path"), CHART),
    Key("list", ("T",), "t", mark("chart as a list, or as a picture"), CHART),
    Key("queue", ("H",), "h", mark("our own posts; h again: the next piece"), DRILL),
    Key("pause", ("Space",), "Space", mark("pause or go on (practice)"), DRILL),
    Key("end", ("Ctrl+End",), "Ctrl End", mark("end the drill"), DRILL),
    Key("real", ("Ctrl+Shift+R",), "Ctrl Shift r", mark("this is real: stop the exercise"), DRILL),
    Key("keys", ("?",), "?", mark("all keys"), DRILL),
    Key("close", ("Esc",), "Esc", mark("close, or back to the feed"), DRILL),
)

BAR: tuple[tuple[str, str], ...] = (
    ("j k", mark("move")),
    ("1 – 9", mark("class")),
    ("r", mark("respond")),
    ("e", mark("escalate")),
    ("h", mark("our posts")),
    ("/", mark("search")),
    ("?", mark("all keys")),
)
"""What the bar at the foot of the desk shows: keys and word."""


def groups() -> list[tuple[str, list[Key]]]:
    """The table by group, in order."""
    found: dict[str, list[Key]] = {}
    for key in KEYS:
        found.setdefault(key.group, []).append(key)
    return list(found.items())


def act_of(pressed: str) -> str:
    """The act of a key pressed while nothing else claims it; empty if none.

    Args:
        pressed: Qt's portable text of the sequence, such as `Shift+M`.
    """
    return _ACTS.get(pressed, "")


_LOCAL = {"walk", "add", "remove", "confirm"}
_ACTS: dict[str, str] = {press: key.act for key in KEYS if key.act not in _LOCAL for press in key.press}
