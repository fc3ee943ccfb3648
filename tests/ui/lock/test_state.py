"""The lock state machine (house.md: property tests for the lock machine; J-28, trust #5, #7, #8)."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from jindra_desk.ui.lock.state import LOCK_ORDER, LockReason, LockState, Phase, StepOutcome, WrongTransition

OUTCOMES = st.sampled_from(StepOutcome)


class LockMachine(RuleBasedStateMachine):
    """Any mix of requests and outcomes, also at moments at which they make no sense."""

    def __init__(self) -> None:
        super().__init__()
        self.state = LockState()
        self.steps: list[Phase] = []

    @rule(reason=st.sampled_from(LockReason))
    def ask_lock(self, reason: LockReason) -> None:
        before = self.state
        self.state = before.lock_asked(reason)
        if before.phase is Phase.UNLOCKED:
            self.steps = []
            assert self.state.phase is Phase.COVERING
            assert self.state.reason is reason
        else:
            assert self.state is before

    @precondition(lambda self: self.state.is_locking)
    @rule(outcome=OUTCOMES)
    def end_step(self, outcome: StepOutcome) -> None:
        self.steps.append(self.state.phase)
        self.state = self.state.step_ended(outcome)

    @precondition(lambda self: not self.state.is_locking)
    @rule(outcome=OUTCOMES)
    def end_step_at_the_wrong_moment(self, outcome: StepOutcome) -> None:
        with pytest.raises(WrongTransition):
            self.state.step_ended(outcome)

    @rule()
    def ask_unlock(self) -> None:
        if self.state.phase is Phase.LOCKED:
            self.state = self.state.unlock_asked()
        else:
            with pytest.raises(WrongTransition):
                self.state.unlock_asked()

    @rule(outcome=OUTCOMES)
    def end_unlock(self, outcome: StepOutcome) -> None:
        if self.state.phase is Phase.UNLOCKING:
            self.state = self.state.unlock_ended(outcome)
            assert (self.state.phase is Phase.UNLOCKED) == (outcome is StepOutcome.DONE)
        else:
            with pytest.raises(WrongTransition):
                self.state.unlock_ended(outcome)

    @precondition(lambda self: self.state.phase in (Phase.REPLACED, Phase.ENDED))
    @rule()
    def begin_afresh(self) -> None:
        """The fresh process knows nothing of the old one."""
        self.state = LockState()

    @invariant()
    def the_steps_keep_their_order_and_none_is_left_out(self) -> None:
        if self.state.is_locking:
            assert (*self.steps, self.state.phase) == LOCK_ORDER[: len(self.steps) + 1]
        if self.state.phase in (Phase.REPLACED, Phase.ENDED):
            assert tuple(self.steps) == LOCK_ORDER

    @invariant()
    def a_lost_draft_is_remembered_until_the_end(self) -> None:
        if self.state.draft_lost:
            assert Phase.SAVING_DRAFT in self.steps

    @invariant()
    def only_a_process_that_could_not_be_replaced_ends(self) -> None:
        if self.state.phase is Phase.ENDED:
            assert Phase.REPLACING in self.state.failed


def test_the_machine_holds_in_any_mix_of_requests() -> None:
    run_state_machine_as_test(
        LockMachine, settings=settings(
            max_examples=100,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        )
    )


def test_a_fresh_process_is_locked() -> None:
    assert LockState().phase is Phase.LOCKED


def test_there_is_no_way_back_once_locking_began() -> None:
    state = LockState(Phase.UNLOCKED).lock_asked(LockReason.IDLE)
    for _ in LOCK_ORDER:
        with pytest.raises(WrongTransition):
            state.unlock_asked()
        with pytest.raises(WrongTransition):
            state.unlock_ended(StepOutcome.DONE)
        state = state.step_ended(StepOutcome.FAILED)
    assert state.phase is Phase.ENDED
    assert state.failed == LOCK_ORDER


def test_the_written_order() -> None:
    """Draft before the database closes, database and key before the vault is free, then the process."""
    order = list(LOCK_ORDER)
    assert order[0] is Phase.COVERING
    assert order[-1] is Phase.REPLACING
    for earlier, later in (
        (Phase.SAVING_DRAFT, Phase.CLOSING_VAULT),
        (Phase.SAVING_DRAFT, Phase.CLOSING_POPUPS),
        (Phase.CLOSING_VAULT, Phase.DROPPING_KEY),
        (Phase.DROPPING_KEY, Phase.RELEASING_INSTANCE),
        (Phase.ENDING_IMAGE_WORKERS, Phase.RELEASING_INSTANCE),
    ):
        assert order.index(earlier) < order.index(later)
