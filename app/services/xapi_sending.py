"""Sends what is due, batch by batch, and notes what became of each.

Nothing is lost by a crash at any step: what was not noted as arrived is sent again, and its id makes that harmless.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from app.clock import Clock
from app.exports.xapi import same_statement
from app.said import say
from app.services.backoff import CAP_MS, wait_ms
from app.services.lrs_client import Answer, LrsClient
from app.storage.statements import Queued, Statements

BATCH = 50
_CONTENT = {400, 413, 422}
"""The statement itself is not liked."""
_LATER = {408, 425, 429}
"""Client errors in number only: the store asks for patience, not for another statement."""
_MOST_REFUSED = 3
"""This many statements refused in a row: it is not the statements."""

Progress = Callable[[int, int], None]
"""Called with (sent, to send in all)."""


class Fate(Enum):
    """What an answer means for what was sent."""

    DONE, SPLIT, REFUSED, STOP, LATER = range(5)
    """SPLIT: some of it is there already."""


@dataclass(slots=True)
class Sent:
    """What came of a round of sending. `message` says why it ended early; empty: all that was due was sent."""

    done: int = 0
    failed: int = 0
    left: int = 0
    message: str = ""


class Round:
    """One round of sending.

    Args:
        seed: of this installation, for spreading its tries.
    """

    def __init__(self, queue: Statements, client: LrsClient, clock: Clock, seed: int) -> None:
        self._queue, self._client, self._clock, self._seed = queue, client, clock, seed
        self._sent = Sent()
        self._refused = 0

    def run(self, progress: Progress | None = None) -> Sent:
        """Send until nothing is due, the store cannot be had, or it was cancelled.

        Raises: StorageError if what became of them could not be noted; they are then sent again.
        """
        of = self._queue.counts()["waiting"]
        while not self._sent.message and not self._client.cancelled:
            batch = self._queue.due(self._clock.wall_ms(), CAP_MS, BATCH)
            if not batch:
                break
            self._send(batch)
            if progress is not None:
                progress(self._sent.done + self._sent.failed, of)
        self._sent.left = self._queue.counts()["waiting"]
        if self._client.cancelled and not self._sent.message:
            self._sent.message = say("Sending was stopped.")
        return self._sent

    def _send(self, batch: list[Queued]) -> None:
        self._queue.trying([entry.id for entry in batch], self._clock.wall_ms())
        answer = self._client.post([entry.statement for entry in batch])
        fate = fate_of(answer, [entry.id for entry in batch])
        if fate in (Fate.SPLIT, Fate.REFUSED) and len(batch) > 1:
            self._one_by_one(batch)  # the store does not say which one it did not like
        else:
            self._settle(batch, fate, answer)

    def _one_by_one(self, batch: list[Queued]) -> None:
        refused: set[str] = set()
        for entry in batch:
            if self._sent.message or self._client.cancelled:
                return
            if entry.head in refused:  # an attempt is told in order or not at all
                continue
            answer = self._client.post([entry.statement])
            fate = fate_of(answer, [entry.id])
            before = self._sent.failed
            self._settle([entry], fate, answer)
            if self._sent.failed > before:
                refused.add(entry.head)

    def _settle(self, batch: list[Queued], fate: Fate, answer: Answer) -> None:
        ids, now = [entry.id for entry in batch], self._clock.wall_ms()
        if fate is Fate.SPLIT:
            self._compare(batch[0])
        elif fate is Fate.DONE:
            self._queue.done(ids, now)
            self._sent.done += len(ids)
            self._refused = 0
        elif fate is Fate.REFUSED:
            self._fail(batch[0], refusal(answer))
        elif fate is Fate.STOP:
            self._sent.message = refusal(answer)
            self._queue.stop(ids, now, self._sent.message)
        elif not self._client.cancelled:
            self._later(batch, answer)

    def _later(self, batch: list[Queued], answer: Answer) -> None:
        self._sent.message = refusal(answer)
        now, tries = self._clock.wall_ms(), max(entry.tries for entry in batch) + 1
        due_ms = now + min(CAP_MS, max(wait_ms(tries, self._seed), answer.retry_after_ms))
        self._queue.postpone([entry.id for entry in batch], now, due_ms, self._sent.message)

    def _fail(self, entry: Queued, error: str) -> None:
        self._queue.fail(entry.id, self._clock.wall_ms(), error)
        self._sent.failed += 1
        self._refused += 1
        if self._refused >= _MOST_REFUSED:
            self._sent.message = say("The store refused %n statement(s) in a row, so no more were sent: {why}", "",
                                     self._refused, why=error)

    def _compare(self, entry: Queued) -> None:
        """The store has this id already: with the same statement all is well, with another one nothing is."""
        answer = self._client.get(entry.id)
        if _holds_none(answer):
            answer = self._client.get(entry.id, voided=True)
        if _holds_none(answer):
            self._fail(entry, say("The store says that it has this statement already, and does not show it."))
        elif answer.status == 200:
            theirs = _held(answer)
            if not isinstance(theirs, dict) or theirs.get("id") != entry.id:
                self._settle([entry], Fate.LATER, answer)
            elif same_statement(entry.statement, theirs):
                self._settle([entry], Fate.DONE, answer)
            else:
                self._fail(entry, say("The store holds another statement under this id; neither was changed."))
        else:
            fate = fate_of(answer, [entry.id])
            self._settle([entry], fate if fate in (Fate.STOP, Fate.LATER) else Fate.LATER, answer)


def _held(answer: Answer) -> object:
    """The statement that was asked for; some stores give it as a list of one."""
    found = answer.json()
    several = found.get("statements") if isinstance(found, dict) else None
    return several[0] if isinstance(several, list) and len(several) == 1 else found


def _holds_none(answer: Answer) -> bool:
    return answer.status == 404 or (answer.status == 200 and answer.json() == {"statements": []})


def fate_of(answer: Answer, ids: list[str]) -> Fate:
    """What an answer to statements with these ids means for them."""
    status = answer.status
    if answer.untrusted:
        return Fate.STOP
    if status == 204:
        return Fate.DONE
    if 200 <= status < 300:  # whatever answers must name what it took: a sign-in page of a network says 200 too
        return _fate_of_named(answer.json(), ids)
    if status == 409:
        return Fate.SPLIT
    if status in _CONTENT:
        return Fate.REFUSED
    if 300 <= status < 500 and status not in _LATER:
        return Fate.STOP
    return Fate.LATER


def _fate_of_named(named: object, ids: list[str]) -> Fate:
    """What a yes means that names these: all of them, or, as some stores say it, only those that were new."""
    if not isinstance(named, list) or not all(isinstance(name, str) for name in named):
        return Fate.LATER
    names = {name.lower() for name in named}
    if names == set(ids):
        return Fate.DONE
    return Fate.SPLIT if names and names < set(ids) else Fate.LATER


def refusal(answer: Answer) -> str:
    """An answer that is no yes, as a sentence."""
    status = answer.status
    if answer.trouble:
        return answer.trouble
    if status == 401:
        return say("The store does not know this name and secret. Nothing is sent until they are put right.")
    if status == 403:
        return say("The store knows us and does not let us write. Nothing is sent until it does.")
    if 300 <= status < 400:
        return say("The store sends us on to another address, which is not followed. Enter the right one.")
    if status == 404:
        return say("There is no learning record store at this address.")
    if status in _CONTENT:
        return say("The store refused a statement ({status}): {why}", status=status, why=_excerpt(answer.body))
    if status in _LATER or status >= 500:
        return say("The store cannot take anything now ({status}); it will be tried again.", status=status)
    if 200 <= status < 300:
        return say("What answered is no learning record store, or it broke off; it will be tried again.")
    return say("The store refused what was sent ({status}). Nothing is sent until that is put right.", status=status)


def _excerpt(body: bytes) -> str:
    """A stranger's words, short and plain."""
    text = body[:2_000].decode("utf-8", "replace")
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:200] or "-"
