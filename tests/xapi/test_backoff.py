"""The waits between tries grow, are spread, and have an end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.services.backoff import CAP_MS, FIRST_MS, wait_ms

SEEDS = st.integers(0, 2**64)


@given(st.integers(1, 10_000), SEEDS)
def test_no_wait_is_shorter_than_the_one_before(tries: int, seed: int) -> None:
    assert FIRST_MS <= wait_ms(tries, seed) <= wait_ms(tries + 1, seed) <= CAP_MS


@given(SEEDS)
def test_it_gets_to_the_cap_and_stays(seed: int) -> None:
    assert wait_ms(12, seed) == wait_ms(10**9, seed) == CAP_MS


def test_two_installations_do_not_try_at_the_same_moment() -> None:
    assert len({wait_ms(3, seed) for seed in range(100)}) > 80
