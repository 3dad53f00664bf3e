from __future__ import annotations


def search(pool, number, mix, kept):
    raise NotImplementedError
