"""Checking costs little beside parsing: an author sees mistakes while typing."""

from __future__ import annotations

import time
from collections.abc import Callable

import yaml

from app.authoring import check_paths
from tests.authoring.files import SHIPPED

ROUNDS = 15
BOUND = 2.5
"""Times what PyYAML's C parser needs for the bare syntax tree; 1.6 on a quiet machine."""


def seconds(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


def test_a_check_takes_little_more_than_parsing() -> None:
    file = SHIPPED / "guitar-on-the-tarmac.yaml"
    text = file.read_text(encoding="utf-8")
    check_paths([file])
    parsing, checking = [], []
    for _ in range(ROUNDS):
        parsing.append(seconds(lambda: yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))))
        checking.append(seconds(lambda: check_paths([file])))
    assert min(checking) <= BOUND * min(parsing)
