"""The strength meter: a well-kept estimator, bounded time, and words that help."""

from __future__ import annotations

import time

import pytest

from jindra_desk.security.strength import PassphraseMeter


@pytest.mark.parametrize("weak", ["", "   ", "huid", "wachtwoord123", "aaaaaaaaaaaaaaaa", "qwertyuiop12"])
def test_weak_ones_are_not_enough(weak: str) -> None:
    verdict = PassphraseMeter()(weak)
    assert not verdict.enough
    assert verdict.advice


@pytest.mark.parametrize("strong", ["paarse tractor fluit zacht", "Křížovka-en-Θάλασσα-7", "klaproos tegel 48 wind"])
def test_strong_ones_are_enough(strong: str) -> None:
    verdict = PassphraseMeter()(strong)
    assert verdict.enough
    assert verdict.score >= 3


def test_own_words_count_for_little() -> None:
    own = ("Huidpraktijk Jindra", "Jindra Voorbeeld")
    assert PassphraseMeter(own)("jindra voorbeeld").score < 3


def test_a_megabyte_is_judged_quickly() -> None:
    started = time.perf_counter()
    assert PassphraseMeter()("Zon7 " * 200_000).score >= 0
    assert time.perf_counter() - started < 2
