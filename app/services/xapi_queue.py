"""Tells the company's own learning record store of exams and decisions, and remembers what it was told.

Practice is never among it. `queue_attempt` and `queue_decision` may stand in the transaction that takes an attempt in
or decides: then either both are kept or neither. Sending blocks; call `send` off the window's thread and `stop` from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from threading import Event, Lock

from app.clock import Clock
from app.errors import StormdrillError, UsageError
from app.exports.xapi import line_of, voiding_statement
from app.exports.xapi.voiding import VOIDED
from app.paths import Paths
from app.said import say
from app.services.lrs_client import LrsClient
from app.services.lrs_store import Store, check_store, keep_secret, read_secret, store_of
from app.services.replaying import Replay
from app.services.xapi_making import Making
from app.services.xapi_sending import Progress, Round, Sent
from app.settings import Settings
from app.storage.installation import Installation
from app.storage.statements import FAILED, STOPPED, WAITING, Queued, Statements

_TROUBLE_SHOWN = 20
_LONGEST_END_SECONDS = 15
"""Longer than it takes to give up finding a way to the store, which nothing can cut short."""
Stop = Callable[[], bool]
"""Asked between two pieces of work: true to end early."""


@dataclass(frozen=True, slots=True)
class Status:
    """How the queue stands. `trouble` are the first that wait, stand or failed with an error."""

    on: bool
    endpoint: str
    waiting: int
    done: int
    stopped: int
    failed: int
    next_due_ms: int | None
    """Wall ms; None: nothing waits."""
    trouble: tuple[Queued, ...]

    @property
    def fine(self) -> bool:
        """Whether nothing needs a person."""
        return not self.stopped and not self.failed


class XapiQueue:
    """What is told to the learning record store, and the exports that tell the same.

    Args:
        settings: gives the settings as they are now.
    """

    def __init__(
        self, queue: Statements, making: Making, installation: Installation, paths: Paths, clock: Clock,
        settings: Callable[[], Settings],
    ) -> None:  # fmt: skip
        self._queue, self._making, self._installation = queue, making, installation
        self._paths, self._clock, self._settings = paths, clock, settings
        self._lock, self._idle = Lock(), Event()
        self._idle.set()
        self._client: LrsClient | None = None

    @property
    def store(self) -> Store:
        """The store as it is set up now."""
        return store_of(self._settings())

    def queue_attempt(self, head: str, replay: Replay | None = None) -> int:
        """Queue the statements of an exam attempt that was taken in.

        Args:
            head: last hash of its record.
            replay: the attempt folded again, if it is at hand; else it is folded here.

        Returns: how many are new; 0 where nothing is told to a store, or it was voided.
        Raises: as `Making.attempt`; StorageError if they cannot be kept.
        """
        if not self.store.on:
            return 0
        source, made = self._making.attempt(head, self.store.sender, replay)
        return self._queue.add(made, source.person, head, self._clock.wall_ms())

    def queue_decision(self, certificate: str) -> int:
        """Queue what was decided about a certificate and is not queued yet: issued, suspended, reinstated, revoked.

        Returns: how many are new; 0 where nothing is told to a store.
        Raises: InputError if there is no such certificate; StorageError if they cannot be kept.
        """
        if not self.store.on:
            return 0
        person, made = self._making.decisions(certificate, self.store.sender)
        return self._queue.add(made, person, certificate, self._clock.wall_ms())

    def queue_missing(self, stop: Stop = lambda: False) -> tuple[int, list[str]]:
        """Queue what was taken in or decided while no store was set up.

        Returns: how many statements are new, and a sentence for each attempt that nothing could be told of.
        """
        new, trouble = 0, []
        for head in list(self._making.heads(unqueued=True)):
            if stop():
                return new, trouble
            try:
                new += self.queue_attempt(head)
            except StormdrillError as error:
                trouble.append(error.message)
        for certificate in self._making.certificates():
            if stop():
                return new, trouble
            new += self.queue_decision(certificate)
        return new, trouble

    def queue_voiding(self, ids: Iterable[str]) -> int:
        """Queue a statement that voids each of these, if it has left. Voiding does not erase.

        Returns: how many are new.
        """
        new = 0
        for name in ids:
            found = self._queue.get(name)
            if found is None or found.tried_wall_ms is None or found.statement["verb"]["id"] == VOIDED:
                continue
            now = self._clock.wall_ms()
            # After what it voids, and behind nothing that was refused: it is about something that arrived.
            new += self._queue.add([voiding_statement(name, now, self.store.sender)], found.person, f"void {name}", now)
        return new

    def send(self, progress: Progress | None = None) -> Sent:
        """Send what is due. Blocks until that is done, the store cannot be had, or `stop` is called.

        Raises: UsageError if no store is set up, or it may not be used, or one is sending already; StorageError if
            what became of them cannot be noted.
        """
        store = self.store
        if not store.on:
            raise UsageError(say("No learning record store is turned on, so nothing is sent."),
                             say("Set one up and turn it on."))
        check_store(store)
        client = LrsClient(store, read_secret(self._paths))
        with self._lock:
            if self._client is not None:
                raise UsageError(say("Statements are being sent already."))
            self._client = client
            self._idle.clear()
        try:
            seed = int(self._installation.id[:15], 16)
            return Round(self._queue, client, self._clock, seed).run(progress)
        finally:
            with self._lock:
                self._client = None
                self._idle.set()

    def stop(self) -> None:
        """Let `send` come to its end at once; harmless where nothing is sent."""
        with self._lock:
            if self._client is not None:
                self._client.cancel()

    def close(self) -> None:
        """Stop and wait until nothing is sent any more, so that the data file can be closed."""
        self.stop()
        self._idle.wait(_LONGEST_END_SECONDS)

    def retry(self) -> int:
        """Let everything that was refused, stopped or put off be sent again.

        Returns: how many.
        """
        return self._queue.retry()

    def keep_secret(self, secret: str) -> None:
        """Keep the store's secret among the keys; an empty one is taken away.

        Raises: StorageError if it cannot be kept.
        """
        keep_secret(self._paths, secret)

    def status(self) -> Status:
        """How the queue stands."""
        counts, store = self._queue.counts(), self.store
        found = [entry for state in (STOPPED, FAILED, WAITING) for entry in self._queue.in_state(state, _TROUBLE_SHOWN)]
        trouble = tuple(entry for entry in found if entry.error)[:_TROUBLE_SHOWN]
        return Status(store.on, store.endpoint, next_due_ms=self._queue.next_due_ms(), trouble=trouble, **counts)

    def of_person(self, person: str) -> list[Queued]:
        """All that was queued about a person; what has a `tried_wall_ms` has left, and voiding does not erase it."""
        return self._queue.of_person(person)

    def withdraw(self, person: str) -> int:
        """Drop what is queued about a person and has never left. Returns: how many."""
        return self._queue.withdraw(person)

    def statements_of(self, what: str, keys: Iterable[str] | None = None, skipped: list[str] | None = None) -> Iterator[str]:
        """Lines of JSON for an export, a statement each, without the line's end.

        Args:
            what: attempts or ledger (the attempts' own); certificates or standing (the decisions about them).
            keys: heads of attempts, numbers of certificates; None: all.
            skipped: takes a sentence for each that cannot be told of; None: that is raised.

        Raises: UsageError for anything else; as `Making` does for one that cannot be told of.
        """
        if what not in ("attempts", "ledger", "certificates", "standing"):
            raise UsageError(say("There are no statements of {what}.", what=what))
        attempts = what in ("attempts", "ledger")
        if keys is None:
            keys = self._making.heads() if attempts else self._making.certificates()
        sender = self.store.sender
        for key in keys:
            try:
                made = (self._making.attempt if attempts else self._making.decisions)(key, sender)[1]
            except StormdrillError as error:
                if skipped is None:
                    raise
                skipped.append(error.message)
                continue
            yield from map(line_of, made)
