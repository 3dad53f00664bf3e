"""Checking every shipped file beside what PyYAML's C parser needs to compose their texts."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import _lru_cache_wrapper
from statistics import median
from time import process_time

import yaml

from app.authoring import check_paths
from app.authoring import parts as authored_parts
from app.authoring.compile import injects as compiled_injects
from app.authoring.load import authored_files, without_collector
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
    gc.freeze()  # what other tests have left is not what composing has to look through
    texts = [file.read_text(encoding="utf-8") for file in authored_files(SHIPPED)]
    assert check_paths([SHIPPED]) == []
    composing, bare, once_more, at_first = [], [], [], []
    for _ in range(_ROUNDS):
        composing.append(seconds(lambda: [yaml.compose(text, yaml.CSafeLoader) for text in texts]))
        with without_collector():  # as a check itself reads each file; told, not asked for
            bare.append(seconds(lambda: [yaml.compose(text, yaml.CSafeLoader) for text in texts]))
        once_more.append(seconds(lambda: check_paths([SHIPPED])))
        forget()
        at_first.append(seconds(lambda: check_paths([SHIPPED])))
    gc.unfreeze()
    told = {"once more": once_more, "at first": at_first, "once more, no collector on either side": once_more}
    ratios = {name: median(each) / median(bare if "collector" in name else composing) for name, each in told.items()}
    print(f"\n{len(texts)} files, {sum(map(len, texts)):,} characters: check / C compose "
          + ", ".join(f"{name} {ratio:.2f}" for name, ratio in ratios.items()))
    assert ratios["once more"] <= MOST
    assert ratios["at first"] <= MOST
