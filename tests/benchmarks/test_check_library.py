"""Checking every shipped file beside what PyYAML's C parser needs to compose their texts."""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable
from functools import _lru_cache_wrapper
from statistics import median
from time import process_time

import yaml

from app.authoring import check_paths
from app.authoring import parts as authored_parts
from app.authoring.compile import injects as compiled_injects
from app.authoring.load import authored_files
from tests.authoring.files import SHIPPED

MOST = 1.5
_ROUNDS = 9


def seconds(work: Callable[[], object]) -> float:
    begin = process_time()
    work()
    return process_time() - begin


def forget() -> None:
    """Nothing is known of any chart, policy or way through a chart any more."""
    for module in (authored_parts, compiled_injects):
        for each in vars(module).values():
            if isinstance(each, _lru_cache_wrapper):
                each.cache_clear()


def test_checking_the_library_costs_little_beside_composing_it() -> None:
    gc.collect()
    # What composing makes is kept until all of it is there, as a program keeps what it goes on to use. To let each file
    # go at once costs a third, because Python's collector then has nothing to look through; that is told beside it.
    gc.freeze()  # what other tests have left is not what composing has to look through
    texts = [file.read_text(encoding="utf-8") for file in authored_files(SHIPPED)]
    assert check_paths([SHIPPED]) == []
    kept, let_go, once_more, at_first = [], [], [], []
    for _ in range(_ROUNDS):
        kept.append(seconds(lambda: [yaml.compose(text, yaml.CSafeLoader) for text in texts]))
        let_go.append(seconds(lambda: deque((yaml.compose(text, yaml.CSafeLoader) for text in texts), maxlen=1)))
        once_more.append(seconds(lambda: check_paths([SHIPPED])))
        forget()
        at_first.append(seconds(lambda: check_paths([SHIPPED])))
    gc.unfreeze()
    print(f"\n{len(texts)} files, {sum(map(len, texts)):,} characters; check / C compose:")
    for name, composing in (("the library composed", kept), ("file by file, each let go at once", let_go)):
        print(f"  {name}: {median(at_first) / median(composing):.2f}, once more {median(once_more) / median(composing):.2f}")
    assert median(at_first) <= MOST * median(kept)
    assert median(once_more) <= MOST * median(kept)
