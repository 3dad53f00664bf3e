"""A string table to the bytes of a PO file: the same table gives the same bytes."""

from __future__ import annotations

from app.authoring.translation.table import Line, Table

_WIDTH = 100
_HEAD = (
    "The texts of one scenario. One entry a line: msgctxt is the line's id, msgid the English text.\n"
    "Who speaks and what must stay is told above each entry. Leave a msgstr empty, or mark the entry\n"
    "fuzzy, and the English line is shown. After a review, put name and day into X-Reviewed-By and\n"
    "X-Reviewed-On, and take X-Reviewed-Digest out if it is there."
)


def po_bytes(table: Table) -> bytes:
    """The table as a PO file, UTF-8."""
    import polib

    po = polib.POFile(wrapwidth=_WIDTH)
    po.header = _HEAD
    po.metadata = _metadata(table)
    for line in table.lines:
        po.append(_entry(line))
    for line in table.gone:
        entry = _entry(line)
        entry.obsolete = True
        po.append(entry)
    return (str(po).rstrip("\n") + "\n").encode("utf-8")


def _metadata(table: Table) -> dict[str, str]:
    found = {
        "Project-Id-Version": table.title,
        **dict(table.credits),
        "Language": table.language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "X-Scenario": table.scenario,
        "X-Scenario-Digest": table.digest,
        "X-Reviewed-By": table.review.by,
        "X-Reviewed-On": table.review.on,
    }
    if table.review.seal:
        found["X-Reviewed-Digest"] = table.review.seal
    return {key: " ".join(value.split()) for key, value in found.items()}


def _entry(line: Line):
    import polib

    return polib.POEntry(
        msgctxt=line.id,
        msgid=line.source,
        msgstr=line.text,
        flags=["fuzzy"] if line.fuzzy else [],
        previous_msgid=line.previous or None,
        comment=line.note,
        tcomment=line.remark,
    )
