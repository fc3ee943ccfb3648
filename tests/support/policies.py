"""The shipped policies for domain tests, read once per call."""

from __future__ import annotations

from datetime import date

from jindra_desk.domain.policy.floor import Floor
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.exchange.policy_files import load_floor, load_profile

TODAY = date(2026, 11, 21)


def floor() -> Floor:
    return load_floor()


def policy(name: str = "praktijk", on: date = TODAY) -> Policy:
    return load_profile(name, on)
