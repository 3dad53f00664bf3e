"""The sets and people of exam runs on this machine, as they are handed over."""

from __future__ import annotations

from collections.abc import Collection

from app.storage.database import Database

_SET = (
    "id", "person_hash", "programme", "programme_digest", "level", "kind", "number", "seed", "supervised_by",
    "opened_wall_ms", "honoured_wall_ms", "closed_wall_ms", "status", "installation",
)  # fmt: skip


class SetsToHandOver:
    """Reads what belongs to exam records."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_runs(self, runs: Collection[int], installation: str) -> list[tuple[dict, list[dict]]]:
        """The sets that were opened here and hold one of these runs, by id, each with its drills in order.

        A drill's last hash is its run's, also where the set has not noted it yet.
        """
        found = []
        for row in self._database.rows("SELECT * FROM exam_sets WHERE installation = ? ORDER BY id", (installation,)):
            drills = [dict(drill) for drill in self._database.rows(
                "SELECT position, exam_drills.scenario, exam_drills.scenario_digest, exam_drills.seed, run,"
                " nullif(CASE WHEN runs.status = 'void' THEN exam_drills.head ELSE coalesce(runs.head, exam_drills.head) END,"
                " '') AS head, exam_drills.status AS status"
                " FROM exam_drills LEFT JOIN runs ON runs.id = exam_drills.run WHERE exam_set = ? ORDER BY position",
                (row["id"],))]  # fmt: skip
            if any(drill["run"] in runs for drill in drills):
                found.append(({name: row[name] for name in _SET}, drills))
        return found

    def people(self, hashes: Collection[str]) -> dict[str, tuple[str, str, str]]:
        """Hash -> number, name, salt of those of these people who have not been erased."""
        rows = self._database.rows("SELECT hash, id, name, salt FROM people")
        return {row["hash"]: (row["id"], row["name"], row["salt"]) for row in rows if row["hash"] in hashes}
