"""Best walks over a chart, by duty window: what the score compares with and the window can show.

A matter is carried from the seat along links. Every stop costs the link time and, the first time,
the reply time of who takes it there: the role, or its deputy on duty, who stands in with the role's
functions and authority. A role passed again, or the seat, forwards at once. Where nobody is on duty
one waits in vain for as long as the role's reply would have taken, and nothing is covered: an empty
desk is no short cut. The seat itself covers nothing.

Walks, not paths: in hub-and-spoke the hub is passed twice. Of equally quick walks the one with
fewer stops wins, then the one with the lower indices. Duty is taken as it is at the given moment.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.org.search import Net, Task, quickest
from app.org.tables import ChartTables
from app.org.week import Staff, duty_changes, staff_at, story_ms_at, week_of

__all__ = ["Walk", "Walks", "best_walk", "best_windows", "duty_changes", "staff_at", "story_ms_at", "walk_ms"]

Walk = tuple[int, ...]


class Walks:
    """A chart with what all searches over it share, worked out once.

    Args:
        chart: the chart.
    """

    def __init__(self, chart: ChartTables) -> None:
        self.chart = chart
        self._net = Net(chart.links)
        self._week: tuple[tuple[int, Staff], ...] = ()

    def best(self, seat: int, functions: Sequence[str], authority: int, story_ms: int) -> tuple[int, Walk]:
        """As `best_walk`."""
        return quickest(self._asking(seat, functions, authority)(staff_at(self.chart, story_ms)), seat)

    def windows(self, seat: int, functions: Sequence[str], authority: int) -> tuple[tuple[int, int, Walk], ...]:
        """As `best_windows`."""
        self._week = self._week or week_of(self.chart)
        task_of = self._asking(seat, functions, authority)
        by_staff: dict[Staff, tuple[int, Walk]] = {}
        by_task: dict[tuple, tuple[int, Walk]] = {}
        windows: list[tuple[int, int, Walk]] = []
        for minute, staff in self._week:
            found = by_staff.get(staff)
            if found is None:
                task = task_of(staff)
                asked = (task.reply, task.covers)  # most shifts change nothing for this matter
                if asked not in by_task:
                    by_task[asked] = quickest(task, seat)
                found = by_staff[staff] = by_task[asked]
            if not windows or windows[-1][1:] != found:
                windows.append((minute, *found))
        return tuple(windows)

    def _asking(self, seat: int, functions: Sequence[str], authority: int) -> Callable[[Staff], Task]:
        """What is searched for these needs, by who is there."""
        roles, needs = self.chart.roles, sorted(set(functions))
        asked = len(needs) + (authority > 0)
        covers = [sum(1 << bit for bit, name in enumerate(needs) if name in role.functions) for role in roles]
        if authority > 0:
            covers = [bits | (role.authority >= authority) << len(needs) for bits, role in zip(covers, roles)]
        covers[seat] = 0
        takes = [role.reply_ms for role in roles]

        def task(staff: Staff) -> Task:
            reply = [takes[there] if there >= 0 else own for there, own in zip(staff, takes)]
            reply[seat] = 0
            return Task(self._net, tuple(reply), tuple(bits if there >= 0 else 0 for bits, there in zip(covers, staff)), asked)

        return task


def best_walk(
    chart: ChartTables, seat: int, functions: Sequence[str], authority: int, story_ms: int
) -> tuple[int, Walk]:
    """The quickest walk that covers all the functions and reaches the authority.

    Args:
        functions: all of them must be covered by somebody on the walk.
        authority: somebody on the walk must have at least this.
        story_ms: story time at which the matter sets out, ms since 1970-01-01.
    Returns: (ms of drill time, role indices after the seat); (-1, ()) if no walk will do.
    """
    return Walks(chart).best(seat, functions, authority, story_ms)


def best_windows(
    chart: ChartTables, seat: int, functions: Sequence[str], authority: int
) -> tuple[tuple[int, int, Walk], ...]:
    """The best walk at every moment of the week.

    Returns: (from minute of the week, ms, walk), ascending, the first from minute 0; each holds
    until the next begins. ms is -1 and the walk empty where no walk will do.
    """
    return Walks(chart).windows(seat, functions, authority)


def walk_ms(chart: ChartTables, seat: int, walk: Sequence[int], story_ms: int) -> tuple[int, tuple[str, ...], int]:
    """What one walk costs and reaches.

    Args:
        walk: role indices after the seat.
    Returns: (ms of drill time, functions reached, sorted, authority reached; 0 if nobody was).
    Raises: ValueError if the walk follows a link that is not there.
    """
    staff = staff_at(chart, story_ms)
    takes_ms, at, passed = 0, seat, {seat}
    functions: set[str] = set()
    authority = 0
    for role in walk:
        link = chart.link_ms(at, role)
        if link < 0:
            raise ValueError(f"{chart.roles[at].id} may not ask {chart.roles[role].id}")
        takes_ms += link
        if role not in passed:
            takes_ms += chart.roles[staff[role] if staff[role] >= 0 else role].reply_ms
        if role not in passed and staff[role] >= 0:
            functions.update(chart.roles[role].functions)
            authority = max(authority, chart.roles[role].authority)
        passed.add(role)
        at = role
    return takes_ms, tuple(sorted(functions)), authority
