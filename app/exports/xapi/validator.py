"""What is wrong with a statement: the forms that stores accept silently and readers then stumble over.

Durations, zoned timestamps with a `T`, scores within their own bounds even where one is nought, and empty values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

_DURATION = re.compile(r"PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?")
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)")
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
_TOP = {"id", "actor", "verb", "object", "result", "context", "timestamp"}


def problems(statement: dict) -> list[str]:
    """Every problem as path and reason, for whoever mends the program; empty: it is right."""
    found = [f"{name}: is missing" for name in ("id", "actor", "verb", "object", "timestamp") if name not in statement]
    found += [f"{name}: does not belong there" for name in statement if name not in _TOP]
    found += _empty(statement, "")
    found += _ids(statement)
    if not _zoned(statement.get("timestamp", "")):
        found.append("timestamp: is no RFC 3339 moment with a zone")
    result = statement.get("result", {})
    if "duration" in result and not (isinstance(result["duration"], str) and _DURATION.fullmatch(result["duration"])):
        found.append("result.duration: is no ISO 8601 duration")
    if "score" in result:
        found += _score(result["score"])
    found += [f"result.{name}: is neither true nor false" for name in ("success", "completion")
              if name in result and not isinstance(result[name], bool)]
    return found


def _zoned(text: object) -> bool:
    if not isinstance(text, str) or not _TIMESTAMP.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(re.sub(r"\.\d+", "", text).replace("Z", "+00:00"))
    except ValueError:
        return False
    return True


def _score(score: dict) -> Iterator[str]:
    numbers = {name: value for name, value in score.items() if type(value) in (int, float)}
    if set(numbers) != set(score) or not set(score) <= {"scaled", "raw", "min", "max"}:
        yield "result.score: holds something else than numbers"
        return
    if "scaled" in numbers and not -1 <= numbers["scaled"] <= 1:
        yield "result.score.scaled: is not within -1 and 1"
    least, most, raw = numbers.get("min"), numbers.get("max"), numbers.get("raw")
    if least is not None and most is not None and least >= most:
        yield "result.score: the least is not under the most"
    if raw is not None and ((least is not None and raw < least) or (most is not None and raw > most)):
        yield "result.score.raw: is not within its bounds"


def _ids(statement: dict) -> Iterator[str]:
    context = statement.get("context", {})
    for path, text in (("id", statement.get("id", "")), ("context.registration", context.get("registration"))):
        if text is not None and not _uuid(text):
            yield f"{path}: is no UUID"
    account = statement.get("actor", {}).get("account", {})
    named = [("verb.id", statement.get("verb", {}).get("id", "")), ("actor.account.homePage", account.get("homePage", ""))]
    if statement.get("object", {}).get("objectType") == "Activity":
        named.append(("object.id", statement["object"].get("id", "")))
    for name, entries in context.get("contextActivities", {}).items():
        named += [(f"context.{name}", entry.get("id", "")) for entry in entries]
    for holder in (context, statement.get("result", {})):
        named += [("extensions", key) for key in holder.get("extensions", {})]
    yield from (f"{path}: is no IRI" for path, iri in named if not _IRI.fullmatch(iri))
    if set(statement.get("actor", {})) != {"objectType", "account"}:
        yield "actor: is known by something else than its account"


def _uuid(text: object) -> bool:
    try:
        return isinstance(text, str) and str(UUID(text)) == text
    except ValueError:
        return False


def _empty(value: object, path: str) -> Iterator[str]:
    if value is None or value == "" or value == {} or value == []:
        yield f"{path or 'statement'}: is empty"
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from _empty(entry, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for entry in value:
            yield from _empty(entry, path)
