"""One page about what is stored, made from the data file's own schema, and the sheet for works council and data officer."""

from __future__ import annotations

from html import escape
from typing import NamedTuple

from app.said import Said, mark, say
from app.services.privacy.entries import ENTRIES, Entry
from app.settings import Settings
from app.storage.database import Database
from app.storage.schema import tables

UNKNOWN = mark("not described; ask the maker before it is used")
_STYLE = ("body{font:14px/1.45 system-ui,sans-serif;max-width:62rem;margin:1.5rem auto;padding:0 1rem;color:#1c2430}"
          "h1{font-size:1.5rem}h2{font-size:1.05rem;margin:1.2rem 0 .3rem}p,ul{margin:.3rem 0}"
          "table{border-collapse:collapse;width:100%}th,td{border:1px solid #cfd6df;padding:.2rem .45rem;text-align:left;"
          "vertical-align:top}th{background:#f1f4f8}@media print{body{font-size:10.5px;margin:0}}")
_OUTSIDE = (
    (mark("settings.json in the data folder"), mark("Settings of the window, the number of the person picked last."), mark("until changed")),
    (mark("keys in the data folder"), mark("This machine's signing key, issuer keys locked by a passphrase, the store's secret."), mark("until deleted")),
    (mark("exports in the data folder"), mark("What was exported here; whoever exports looks after it."), mark("until deleted")),
    (mark("scenarios in the data folder"), mark("Own scenarios, and pass-mark sheets with the judges' names and numbers."), mark("until deleted")),
    (mark("logs in the data folder"), mark("Faults of the program, without people's acts."), mark("until deleted")),
)  # fmt: skip
_STATEMENTS = (
    mark("Practice is private: it is not collected, exported, sent or shown to HR or an instructor unless the trainee shares a run."),
    mark("The program proposes; a named person who neither trained nor supervised the candidate decides, with a ground. "
         "An appeal replays the record and is decided by somebody else."),
    mark("Scores follow written rules, line by line, each with its reason; nothing is judged by a learning system. "
         "How that is classified by law stays with counsel."),
    mark("Managers see valid and until, nothing else. Figures of a unit are shown from 5 people up. There is no ranking of "
         "people and no reaction time per person in any view of HR."),
    mark("Extra time and breaks are visible to the accommodations officer alone and are in no export, certificate or badge."),
    mark("Records carry a salted hash in place of a name. Changes after signing are detected; a record says whether somebody supervised."),
    mark("Whoever may read the data folder can read what lies in it: protect the folder and the machine."),
    mark("What the passphrases of the areas guard is the window, not the file."),
)
_NOT_CLAIMED = mark(
    "This sheet describes what the program stores. It is no assessment of legal compliance; that is for the data officer, the "
    "works council and counsel to say, with a date."
)


class StoredColumn(NamedTuple):
    """One column and why it is there."""

    name: str
    purpose: Said


class StoredTable(NamedTuple):
    """One table of the data file."""

    name: str
    title: Said
    who: Said
    how_long: Said
    columns: tuple[StoredColumn, ...]


def what_is_stored(database: Database, settings: Settings) -> tuple[StoredTable, ...]:
    """Every table and column that the data file has, with its purpose, who sees it, and how long it stays."""
    order = {name: place for place, name in enumerate(ENTRIES)}
    found = sorted(tables(database).items(), key=lambda table: order.get(table[0], -1))  # what nobody described comes first
    return tuple(_described(name, columns, settings) for name, columns in found)


def stored_html(stored: tuple[StoredTable, ...]) -> str:
    """The page as HTML."""
    source = say("Made from the data file itself.")
    parts = [_begun(say("What Stormdrill stores")), f"<p>{escape(source)}</p>"]
    for table in stored:
        rows = "".join(f"<tr><td><code>{escape(name)}</code></td><td>{escape(why)}</td></tr>" for name, why in table.columns)
        parts.append(f"<h2>{escape(table.title)} <code>{escape(table.name)}</code></h2>"
                     f"<p>{escape(_seen(table))}</p><table>{rows}</table>")
    parts.append(f"<h2>{escape(say('Beside the data file'))}</h2><table>")
    parts += [f"<tr><td>{escape(say(where))}</td><td>{escape(say(what))}</td><td>{escape(say(long))}</td></tr>"
              for where, what, long in _OUTSIDE]
    return "".join(parts) + "</table></html>\n"


def stored_text(stored: tuple[StoredTable, ...]) -> str:
    """The page as plain text."""
    lines = [say("What Stormdrill stores"), ""]
    for table in stored:
        lines += [f"{table.title} ({table.name})", f"  {_seen(table)}"]
        lines += [f"    {name}: {why}" for name, why in table.columns]
        lines.append("")
    lines += [say("Beside the data file"), *(f"  {say(where)}: {say(what)} ({say(long)})" for where, what, long in _OUTSIDE)]
    return "\n".join(lines) + "\n"


def sheet_html(stored: tuple[StoredTable, ...], made_on: str) -> str:
    """The one-page sheet for works council and data officer as HTML.

    Args:
        made_on: ISO date.
    """
    head = "".join(f"<th>{escape(word)}</th>" for word in (say("What"), say("Who sees it"), say("How long")))
    rows = "".join(f"<tr><td>{escape(table.title)}</td><td>{escape(table.who)}</td><td>{escape(table.how_long)}</td></tr>"
                   for table in stored)
    claims = "".join(f"<li>{escape(say(claim))}</li>" for claim in _STATEMENTS)
    return (f"{_begun(say('Stormdrill: what is processed of people'))}<p>{escape(_made(made_on))}</p><ul>{claims}</ul>"
            f"<table><tr>{head}</tr>{rows}</table><p>{escape(say(_NOT_CLAIMED))}</p></html>\n")


def sheet_text(stored: tuple[StoredTable, ...], made_on: str) -> str:
    """The one-page sheet as plain text."""
    lines = [say("Stormdrill: what is processed of people"), _made(made_on), ""]
    lines += [f"- {say(claim)}" for claim in _STATEMENTS]
    lines += ["", *(f"{table.title}: {_seen(table)}" for table in stored), "", say(_NOT_CLAIMED)]
    return "\n".join(lines) + "\n"


def claims() -> tuple[tuple[Said, ...], Said]:
    """What the sheet says of the program, and what it does not claim."""
    return tuple(say(claim) for claim in _STATEMENTS), say(_NOT_CLAIMED)


def beside_the_file() -> tuple[tuple[Said, Said, Said], ...]:
    """What lies beside the data file: where, what, how long."""
    return tuple((say(where), say(what), say(long)) for where, what, long in _OUTSIDE)


def _described(name: str, columns: tuple[str, ...], settings: Settings) -> StoredTable:
    entry = ENTRIES.get(name) or Entry(UNKNOWN, UNKNOWN, UNKNOWN, {})
    months = {"results": settings.keep_results_months, "certificates": settings.keep_certificates_months}
    why = tuple(StoredColumn(column, say(entry.columns.get(column, UNKNOWN))) for column in columns)
    return StoredTable(name, say(entry.title), say(entry.who), say(entry.how_long, "", -1, **months), why)


def _seen(table: StoredTable) -> Said:
    return say("Who sees it: {who}. How long: {how_long}.", who=table.who, how_long=table.how_long)


def _made(made_on: str) -> Said:
    return say("Made from the data file's schema on {day}.", day=made_on)


def _begun(title: Said) -> str:
    return (f"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{escape(title)}</title>"
            f"<style>{_STYLE}</style><h1>{escape(title)}</h1>")
