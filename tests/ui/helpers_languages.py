"""Texts of the program as translators' tools find them, and the files that hold their translations."""

from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

import PySide6

from app.said import counted

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "assets" / "languages"
_WINDOW, _SERVICES = "tr+=tr,tr+=mark", "tr+=say,tr+=mark"
"""Names of the functions by which texts are found: in the window, and below it."""


class Message(NamedTuple):
    """A text and what it is in another language."""

    source: str
    comment: str = ""
    plural: bool = False
    forms: tuple[str, ...] = ()
    """One, or two where there is a number: for one, and for any other; empty ones are still to be written."""
    finished: bool = True

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others."""
        return self.source, self.comment


def found(scratch: Path) -> list[Message]:
    """Every text that a person may see, as lupdate finds it, sorted.

    Args:
        scratch: an empty folder to work in.
    Raises: AssertionError if a text belongs to a class or an object: it was not reached by the bare function.
    """
    window = sorted((ROOT / "app" / "ui").rglob("*.py"))
    below = [file for file in sorted((ROOT / "app").rglob("*.py"))
             if file.relative_to(ROOT / "app").parts[0] not in ("ui", "cli")]
    texts: dict[tuple[str, str], Message] = {}
    for name, files, aliases in (("window", window, _WINDOW), ("below", below, _SERVICES)):
        listed, made = scratch / f"{name}.lst", scratch / f"{name}.ts"
        listed.write_text("\n".join(str(file) for file in files), encoding="utf-8")
        _run("lupdate", f"@{listed}", "-ts", str(made), "-tr-function-alias", aliases, "-locations", "none")
        contexts = [context.findtext("name") for context in ET.parse(made).getroot().iter("context")]
        assert [context for context in contexts if context] == []
        for message in read(made):
            before = texts.get(message.key)
            texts[message.key] = message if before is None or not before.plural else before
    return sorted(texts.values(), key=lambda message: message.key)


def read(file: Path) -> list[Message]:
    """The texts of a file, in its order."""
    return [_message(element) for element in ET.parse(file).getroot().iter("message")]


def _message(element: ET.Element) -> Message:
    translation = element.find("translation")
    plural = element.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    return Message(
        element.findtext("source") or "", element.findtext("comment") or "", plural, tuple(forms),
        translation.get("type") is None,
    )  # fmt: skip


def write(file: Path, language: str, messages: Iterable[Message]) -> None:
    """Write a file as Qt Linguist does; what has no words yet stands there as unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>", "    <name></name>"]
    for message in messages:
        lines += _lines(message)
    file.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def _lines(message: Message) -> list[str]:
    forms = message.forms or ("",) * (2 if message.plural else 1)
    kind = "" if message.finished and all(forms) else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if message.plural else "    <message>",
             f"        <source>{_safe(message.source)}</source>"]
    if message.comment:
        lines.append(f"        <comment>{_safe(message.comment)}</comment>")
    if message.plural:
        lines.append(f"        <translation{kind}>")
        lines += [f"            <numerusform>{_safe(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{kind}>{_safe(forms[0])}</translation>")
    return [*lines, "    </message>"]


def _safe(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def merged(texts: list[Message], before: list[Message]) -> list[Message]:
    """These texts with the words that they had; what is new has none yet, what is gone is gone."""
    known = {message.key: message for message in before if message.finished and all(message.forms)}
    return [
        known[text.key] if text.key in known and known[text.key].plural == text.plural
        else text._replace(forms=(), finished=False)
        for text in texts
    ]


def english(texts: list[Message]) -> list[Message]:
    """The plural forms of the source language itself."""
    return [
        text._replace(forms=(_one(text.source), _many(text.source)), finished=True) for text in texts if text.plural
    ]


def _one(source: str) -> str:
    return _counted(source, 1)


def _many(source: str) -> str:
    return _counted(source, 2)


def _counted(source: str, count: int) -> str:
    """The form for a count, with the sign for the number still in its place."""
    return "%n".join(counted(part, count) for part in source.split("%n"))


def released(file: Path, scratch: Path) -> bytes:
    """What lrelease makes of a file."""
    target = scratch / f"{file.stem}.qm"
    _run("lrelease", str(file), "-qm", str(target))
    return target.read_bytes()


def _run(tool: str, *arguments: str) -> None:
    program = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    assert program is not None, f"{tool} comes with PySide6 Essentials"
    done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
