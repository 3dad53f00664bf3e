"""Every key of the desk, in one table: the page obeys it, the keys overlay and the handbook show it."""

from __future__ import annotations

from typing import NamedTuple


class Key(NamedTuple):
    """One key: what to press, the act it names, and the plain words for it.

    `shown` is what the overlay prints; `press` are Qt's portable key sequences that do it.
    """

    act: str
    press: tuple[str, ...]
    shown: str
    words: str
    group: str


FEED, SORT, PUBLIC, CHART, DRILL = "Feed", "What is it, what do we do", "What do we say", "Carry it up", "Drill"

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
    Key("next", ("J",), "j", "next post", FEED),
    Key("previous", ("K",), "k", "previous post", FEED),
    Key("newest", ("G",), "g", "to the top, with what is new", FEED),
    Key("search", ("/",), "/", "search the feed", FEED),
    Key("next-queue", ("]",), "]", "next queue", FEED),
    Key("previous-queue", ("[",), "[", "previous queue", FEED),
    Key("channel", ("V",), "v", "next channel", FEED),
    Key("columns", ("B",), "b", "columns by channel, or one list", FEED),
    Key("mark", ("M",), "m", "mark several, or stop marking", FEED),
    Key("pick", ("X",), "x", "pick this post, or drop it", FEED),
    Key("merge", ("Shift+M",), "Shift m", "merge the picked posts into one", FEED),
    Key("class", tuple("123456789"), "1–9", "say what it is", SORT),
    Key("disposition", tuple(DISPOSITION_KEYS.values()), "l w a n c f s d",
        "let stand, monitor, acknowledge, respond, correct, restore, share, hide", SORT),
    Key("respond", ("R",), "r", "to the drafts; ↑ ↓ choose one", PUBLIC),
    Key("publish", ("Ctrl+Return", "Ctrl+Enter"), "Ctrl ↵", "publish the chosen draft; in the chart: send the matter", PUBLIC),
    Key("confirm", ("Return", "Enter"), "↵", "yes, to the question in the bar", PUBLIC),
    Key("recall", ("U",), "u", "take back what is about to go out", PUBLIC),
    Key("escalate", ("E",), "e", "to the chart, with the chosen draft", CHART),
    Key("walk", ("Left", "Right", "Up", "Down"), "← → ↑ ↓", "move between roles", CHART),
    Key("add", ("Return", "Enter"), "↵", "add the role to the path", CHART),
    Key("remove", ("Backspace",), "⌫", "take the last role off the path", CHART),
    Key("list", ("T",), "t", "chart as a list, or as a picture", CHART),
    Key("queue", ("H",), "h", "our own posts; h again: the next piece", DRILL),
    Key("pause", ("Space",), "Space", "pause or go on (practice)", DRILL),
    Key("end", ("Ctrl+End",), "Ctrl End", "end the drill", DRILL),
    Key("real", ("Ctrl+Shift+R",), "Ctrl Shift r", "this is real: stop the exercise", DRILL),
    Key("keys", ("?",), "?", "all keys", DRILL),
    Key("close", ("Esc",), "Esc", "close, or back to the feed", DRILL),
)

BAR: tuple[tuple[str, str], ...] = (
    ("j k", "move"),
    ("1 – 9", "class"),
    ("r", "respond"),
    ("e", "escalate"),
    ("h", "our posts"),
    ("/", "search"),
    ("?", "all keys"),
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
