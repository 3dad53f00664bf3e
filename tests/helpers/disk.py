"""A disk that is full, and a user who may not write."""

from __future__ import annotations

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65_534


@contextmanager
def full_disk() -> Iterator[None]:
    """Until the block ends, no file of this process can take another byte."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Until the block ends, this process may read the folder and all in it, but write nothing there."""
    everything = [folder, *folder.rglob("*")]
    modes = [(path, path.stat().st_mode) for path in everything]
    for path, mode in modes:
        path.chmod(0o555 if path.is_dir() else 0o444)
    reachable = [(parent, parent.stat().st_mode) for parent in folder.parents if parent.stat().st_uid == os.geteuid()]
    root = os.geteuid() == 0  # permissions mean nothing to root, so step down for a while
    if root:
        for parent, mode in reachable:
            parent.chmod(mode | 0o111)
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        for path, mode in [*modes, *reachable]:
            path.chmod(mode)
