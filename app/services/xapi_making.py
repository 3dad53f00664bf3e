"""From what lies in the data file to statements: attempts are folded again, decisions read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from app.engine.record import Header, read_record
from app.engine.scenario import Scenario
from app.errors import InputError, RefusedError
from app.exports.xapi import KINDS, Attempt, Decision, Sender, attempt_statements, decision_statement
from app.paths import Paths
from app.said import say
from app.services.editions import Find, finder
from app.services.replaying import Replay, recompute
from app.services.spoken_in import language_of
from app.storage.shelf import Shelf
from app.storage.statement_sources import AttemptSource, DecisionSource, StatementSources

_EDITIONS_KEPT = 8


class Making:
    """Makes statements in one company's name."""

    def __init__(self, sources: StatementSources, shelf: Shelf, paths: Paths) -> None:
        self._sources, self._find = sources, _finding(shelf, paths)
        self._paths = paths
        self._languages: dict[str, str] = {}
        """Digest of an edition -> the language it is in."""

    def attempt(self, head: str, sender: Sender, replay: Replay | None = None) -> tuple[AttemptSource, list[dict]]:
        """An attempt and its statements.

        Args:
            replay: the attempt folded again, if somebody has it at hand.

        Raises: InputError if there is no such attempt; RefusedError if it is no exam of a person or does not hold;
            NotRecomputableError, RecordError as `recompute` does.
        """
        source = self._sources.attempt(head)
        if source is None:
            raise InputError(say("No exam record that ends with {head} was taken in.", head=head[:12]))
        if source.status == "void":
            return source, []
        replay = replay or recompute(read_record(source.record), self._find)
        if replay.record.head != head or not replay.valid:
            raise RefusedError(say("The exam record {head} does not hold, so nothing is told of it.", head=head[:12]))
        language = self._spoken(replay.record.header)
        attempt = _attempt(source, replay, language)
        return source, attempt_statements(attempt, replay.record, replay.drill, replay.ledger, sender)

    def _spoken(self, header: Header) -> str:
        if header.scenario_digest not in self._languages:
            self._languages[header.scenario_digest] = language_of(self._paths, header)
        return self._languages[header.scenario_digest]

    def decisions(self, certificate: str, sender: Sender) -> tuple[str | None, list[dict]]:
        """The person a certificate belongs to, and a statement per decision about it.

        Raises: InputError if there is no such certificate.
        """
        found = self._sources.decisions(certificate)
        if not found:
            raise InputError(say("There is no certificate {number}.", number=certificate))
        return found[0].person, [decision_statement(_decision(each), sender) for each in found if each.kind in KINDS]

    def heads(self, unqueued: bool = False) -> Iterator[str]:
        """Heads of attempts in the order in which they were taken in."""
        return self._sources.heads(unqueued)

    def certificates(self) -> list[str]:
        """Numbers of all certificates."""
        return self._sources.certificates()


def _attempt(source: AttemptSource, replay: Replay, language: str) -> Attempt:
    return Attempt(
        head=source.head,
        exam_set=source.exam_set,
        person_hash=source.person_hash,
        programme_digest=source.programme_digest,
        level=source.level,
        cut=replay.ledger.pass_hundredths if source.cut is None else source.cut,
        provisional=source.provisional,
        passed=replay.ledger.passed if source.passed is None else source.passed,
        status=source.status,
        language=language,
    )


def _decision(source: DecisionSource) -> Decision:
    return Decision(
        certificate=source.certificate,
        kind=source.kind,
        wall_ms=source.wall_ms,
        person_hash=source.person_hash,
        programme_digest=source.programme_digest,
        level=source.level,
        level_title=source.level_title,
        valid_from=source.valid_from,
        valid_until=source.valid_until,
        provisional=source.provisional,
        number=source.event,
    )


def _finding(shelf: Shelf, paths: Paths) -> Find:
    """Editions from this very data file first: one that was taken in a moment ago is seen by nobody else yet."""
    from app.engine.baselines import with_baselines
    from app.engine.codec import scenario_digest

    elsewhere = finder(paths)

    @lru_cache(maxsize=_EDITIONS_KEPT)
    def on_shelf(digest: str) -> Scenario | None:
        found = shelf.get(digest)
        return with_baselines(found) if found is not None and scenario_digest(found) == digest else None

    def find(header: Header) -> Scenario | None:
        found = on_shelf(header.scenario_digest)
        return found if found is not None else elsewhere(header)

    return find
