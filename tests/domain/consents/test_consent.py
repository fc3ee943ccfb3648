"""Which decision counts: the newest, and no yes outlives a withdrawal that came after it (J-14, J-34)."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.base.ids import ClientId, ConsentId, ConsentTextId
from jindra_desk.domain.consents.consent import (
    Consent,
    ConsentKind,
    ConsentState,
    ConsentWay,
    Decision,
    Signer,
    WithdrawalChannel,
    current,
    state_of,
)


def _on(day: int) -> datetime:
    return datetime(2026, 11, day, 10, 0, tzinfo=UTC)


def _consent(name: str, day: int, decision: Decision = Decision.GIVEN, stopped: int | None = None) -> Consent:
    consent = Consent(ConsentId(name), ClientId("c"), ConsentKind.HEALTH, ConsentTextId("t"), "0" * 64, decision,
                      _on(day), ConsentWay.PAPER, Signer.CLIENT, "A. Berg")
    return consent if stopped is None else consent.withdraw(_on(stopped), WithdrawalChannel.PHONE)


def test_a_paper_yes_from_before_the_withdrawal_opens_nothing() -> None:
    """J-34: given on the 1st, stopped on the 10th, and on the 20th a paper of the 5th is noted."""
    consents = [_consent("a", 1, stopped=10), _consent("b", 5)]
    assert state_of(consents, ConsentKind.HEALTH) is ConsentState.WITHDRAWN
    assert state_of([*consents, _consent("c", 11)], ConsentKind.HEALTH) is ConsentState.GIVEN


def test_the_newest_counts() -> None:
    assert current([], ConsentKind.HEALTH) is None
    refused = _consent("b", 5, Decision.REFUSED)
    assert current([_consent("a", 1, stopped=4), refused], ConsentKind.HEALTH) == refused
    assert current([_consent("a", 1), _consent("b", 5)], ConsentKind.HEALTH) == _consent("b", 5)


@given(st.lists(st.tuples(st.integers(1, 14), st.sampled_from(Decision), st.none() | st.integers(1, 14))))
def test_a_yes_that_counts_is_newer_than_every_no_and_every_stop(drawn: list[tuple[int, Decision, int | None]]) -> None:
    consents = [
        _consent(f"{number:02d}", day, decision,
                 day + after if after is not None and decision is Decision.GIVEN else None)
        for number, (day, decision, after) in enumerate(drawn)
    ]
    newest = current(consents, ConsentKind.HEALTH)
    if newest is not None and newest.state is ConsentState.GIVEN:
        for consent in consents:
            assert consent.decided_at <= newest.decided_at
            assert consent.withdrawn_at is None or consent.withdrawn_at <= newest.decided_at
