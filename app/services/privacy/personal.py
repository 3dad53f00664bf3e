"""Everything that is stored of one person as one zip: JSON for machines, a page for people.

Practice goes in for the person alone. Accommodations never do: the answer is the same whether there is one or not.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from html import escape
from pathlib import Path

from app.clock import Clock, wall_text
from app.errors import RefusedError
from app.said import Said, mark, say
from app.services.privacy.entries import ENTRIES
from app.storage.database import Database
from app.storage.looks import Looks
from app.storage.people import People
from app.storage.personal import everything_of, practice_count

FORMAT = 1
_SHOWN_LINES = 2_000
"""Rows of one table on the page; the JSON has them all."""
_STYLE = ("body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1c2430}"
          "table{border-collapse:collapse;margin:.5rem 0 2rem;font-size:13px;display:block;overflow-x:auto}"
          "th,td{border:1px solid #cfd6df;padding:.25rem .5rem;text-align:left;vertical-align:top}th{background:#f1f4f8}"
          "h2{margin-top:2rem}")


class PersonalData:
    """Hands a person their data.

    Args:
        enter_pin: shows that it is them, for the practice; raises RefusedError if it is not.
    """

    def __init__(self, database: Database, clock: Clock, enter_pin: Callable[[str, str], None]) -> None:
        self._database, self._clock, self._enter_pin = database, clock, enter_pin
        self._people = People(database)

    def gather(self, number: str, practice: bool = False, pin: str = "") -> dict[str, object]:
        """All that is stored of a person, as plain values.

        Args:
            practice: the person's own practice too; if they have a PIN, it is needed.
        Raises: RefusedError for nobody on the roster, or a wrong PIN.
        """
        person = self._people.get(number)
        if person is None:
            raise RefusedError(say("Nobody with the number {number} is on the roster.", number=number))
        if practice and person.has_pin:
            self._enter_pin(number, pin)
        left_out = 0 if practice else practice_count(self._database, number)
        data = everything_of(self._database, number, person.name, practice)
        return {"format": FORMAT, "made": wall_text(self._clock.wall_ms()), "number": number,
                "notes": [str(note) for note in _notes(left_out)], "data": data}

    def export(self, number: str, file: Path, by: str, practice: bool = False, pin: str = "") -> dict[str, int]:
        """Write the zip and note in the log that it was made, without saying of whom.

        Returns: how many rows of each kind are in it.
        Raises: RefusedError as `gather`; ExportError if it cannot be written.
        """
        from app.exports.atomic import write_bytes

        gathered = self.gather(number, practice, pin)
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as parts:
            parts.writestr("data.json", json.dumps(gathered, ensure_ascii=False, indent=1))
            parts.writestr("data.html", _page(gathered))
        write_bytes(file, packed.getvalue())
        counts = {name: len(rows) for name, rows in gathered["data"].items() if rows}
        Looks(self._database).add(by, "data of one person handed out", f"{sum(counts.values())} rows", self._clock.wall_ms())
        return counts


def _notes(left_out: int) -> list[Said]:
    notes = [
        say("Times are milliseconds since 1970 UTC; scores are hundredths of a point. Both clocks of a record are left out."),
        say("Extra time and breaks in exams are known to the accommodations officer alone, who tells the person whether any "
            "were set."),
    ]
    if left_out:
        notes.append(say("%n practice run(s) (is|are) not in here: practice is the person's own, who adds it themselves.", "", left_out))
    return notes


def _page(gathered: dict) -> str:
    parts = ["<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>", escape(say("What is stored of one person")),
             f"</title><style>{_STYLE}</style><h1>", escape(say("What Stormdrill stores of {number}", number=gathered["number"])),
             f"</h1><p>{escape(gathered['made'])}</p>", *(f"<p>{escape(note)}</p>" for note in gathered["notes"])]
    for name, rows in gathered["data"].items():
        title = ENTRIES[name].title if name in ENTRIES else name
        parts.append(f"<h2>{escape(say(_OTHER_TITLES.get(name, title)))} ({len(rows)})</h2>")
        if rows:
            parts.append(_table(rows))
    return "".join(parts) + "</html>\n"


_OTHER_TITLES = {"supervised": mark("Exams that this name supervised"), "decided": mark("Decisions in this name")}


def _table(rows: list[dict]) -> str:
    names = list(rows[0])
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    lines = ("<tr>" + "".join(f"<td>{escape(_shown(name, row[name]))}</td>" for name in names) + "</tr>"
             for row in rows[:_SHOWN_LINES])
    more = len(rows) - _SHOWN_LINES
    told = say("%n more row(s) in data.json.", "", max(more, 0))
    note = f"<p>{escape(told)}</p>" if more > 0 else ""
    return f"<table><tr>{head}</tr>{''.join(lines)}</table>{note}"


def _shown(name: str, value: object) -> str:
    if value is None:
        return ""
    if name.endswith("_wall_ms") and isinstance(value, int):
        try:
            return wall_text(value)
        except (ValueError, OverflowError, OSError):
            return str(value)
    return str(value)
