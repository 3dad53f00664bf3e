"""Whether a drawing is only a drawing: known shapes, nothing that runs, nothing from elsewhere."""

from __future__ import annotations

import re
from xml.parsers import expat

NAMESPACE = "http://www.w3.org/2000/svg"
MOST_ELEMENTS, DEEPEST = 20_000, 64
_SHAPES = frozenset(
    "svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient radialGradient stop "
    "clipPath".split()
)
_ATTRIBUTE = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_ADDRESS = re.compile(r"url\s*\(\s*(?!#)|[\\@]|expression\s*\(|[a-z]+script\s*:|data\s*:", re.IGNORECASE)
_XML_SPACE = "http://www.w3.org/XML/1998/namespace space"


class _NotPlain(Exception):
    """Why a drawing is refused."""


def why_not(data: bytes) -> str:
    """The reason to refuse a drawing, to be read behind its name; "" if it is plain.

    Args:
        data: the file, UTF-8.
    """
    parser = expat.ParserCreate("utf-8", " ")
    watch = _Watch()
    parser.StartElementHandler, parser.EndElementHandler = watch.start, watch.end
    parser.StartDoctypeDeclHandler = watch.doctype
    parser.ProcessingInstructionHandler = watch.instruction
    try:
        parser.Parse(data, True)
    except _NotPlain as why:
        return str(why)
    except (expat.ExpatError, ValueError, LookupError):
        return "cannot be read as a drawing"
    return ""


class _Watch:
    def __init__(self) -> None:
        self._count = self._depth = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        self._depth += 1
        if self._count > MOST_ELEMENTS or self._depth > DEEPEST:
            raise _NotPlain("has too many or too deep elements")
        space, _, name = tag.rpartition(" ")
        if space != NAMESPACE or name not in _SHAPES:
            raise _NotPlain(f"holds <{name[:40]}>, which is no plain shape")
        if self._count == 1 and name != "svg":
            raise _NotPlain("is no drawing")
        for key, value in attributes.items():
            _check(key, value)

    def end(self, tag: str) -> None:
        self._depth -= 1

    def doctype(self, *what: object) -> None:
        raise _NotPlain("declares a document type of its own")

    def instruction(self, *what: object) -> None:
        raise _NotPlain("holds an instruction to the program that shows it")


def _check(key: str, value: str) -> None:
    if key.lower().startswith("on"):
        raise _NotPlain(f"holds a script in `{key[:40]}`")
    if key.rpartition(" ")[2].lower() in ("href", "src", "base"):
        if not value.startswith("#"):
            raise _NotPlain("leads to another place")
    elif key != _XML_SPACE and not _ATTRIBUTE.fullmatch(key):
        raise _NotPlain(f"holds `{key.rpartition(' ')[2][:40]}`, which is no part of a plain drawing")
    if _ADDRESS.search(value):
        raise _NotPlain("leads to another place")
