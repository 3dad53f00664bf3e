from __future__ import annotations


def lack_of(level, pool, number, mix, kept):
    raise NotImplementedError
