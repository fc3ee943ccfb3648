"""The law's floor under every policy: dated rules that clamp a profile and refuse a weaker edit (K-68)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.text import Text, noop
from jindra_desk.domain.policy.sources import source_wording
from jindra_desk.domain.policy.values import PolicyScalar


class Comparison(StrEnum):
    """How a value is held against a rule."""

    AT_MOST = "at_most"
    AT_LEAST = "at_least"
    EXACTLY = "exactly"
    ONE_OF = "one_of"


@dataclass(frozen=True, slots=True)
class FloorRule:
    """One rule of law on one key, in force from `valid_from` until a later rule with the same id.

    `allowed` holds the bound, or every allowed value for `one_of`; `clamp_to` is what a weaker value becomes.
    `when` names another key that must have a value for the rule to apply; `source` is the text of law.
    """

    id: str
    key: str
    comparison: Comparison
    allowed: tuple[PolicyScalar, ...]
    clamp_to: PolicyScalar
    valid_from: date
    source: str
    when: tuple[str, PolicyScalar] | None = None

    def applies_to(self, values: Mapping[str, PolicyScalar]) -> bool:
        """True when its condition, if any, is met by the other values."""
        return self.when is None or values.get(self.when[0]) == self.when[1]

    def is_kept_by(self, value: PolicyScalar) -> bool:
        """True when the value is as strict as the rule; None is 'without limit' and never keeps a bound."""
        if self.comparison in {Comparison.EXACTLY, Comparison.ONE_OF}:
            return value in self.allowed
        bound = self.allowed[0]
        if isinstance(value, Term) and isinstance(bound, Term):
            return (
                value.never_longer_than(bound)
                if self.comparison is Comparison.AT_MOST
                else value.never_shorter_than(bound)
            )
        if isinstance(value, int) and isinstance(bound, int):
            return value <= bound if self.comparison is Comparison.AT_MOST else value >= bound
        return False


class BelowFloor(RuleRefusal):
    """An edit is weaker than the law; `floor_rule` is the id of the rule in `floor.toml`, `key` the policy key."""

    rule = "K-68"
    title = noop("Dit mag niet: de wet vraagt meer.")
    cause = noop("{reason} Bron: {source}.")
    next_step = noop("Kies een waarde die strenger is of gelijk.")

    def __init__(self, floor_rule: FloorRule, reason: Text) -> None:
        super().__init__(reason=reason, source=source_wording(floor_rule.source), floor_rule=floor_rule.id,
                         key=floor_rule.key)
        self.floor_rule = floor_rule.id
        self.key = floor_rule.key


@dataclass(frozen=True, slots=True)
class Clamp:
    """What a rule did to a value of a profile: it was `original` and became `value`."""

    key: str
    original: PolicyScalar
    value: PolicyScalar
    rule: str


@dataclass(frozen=True, slots=True)
class Floor:
    """All rules, of all times."""

    rules: tuple[FloorRule, ...]

    def in_force(self, on: date) -> tuple[FloorRule, ...]:
        """Rules that hold on that day, in the order of the file: of each id the newest begun."""
        newest: dict[str, FloorRule] = {}
        for rule in self.rules:
            if rule.valid_from <= on and (rule.id not in newest or newest[rule.id].valid_from <= rule.valid_from):
                newest[rule.id] = rule
        return tuple(newest.values())

    def broken_rule(self, key: str, values: Mapping[str, PolicyScalar], on: date) -> FloorRule | None:
        """The first rule that the value of `key` breaks on that day, given all values; None if it keeps all."""
        for rule in self.in_force(on):
            if rule.key == key and rule.applies_to(values) and not rule.is_kept_by(values[key]):
                return rule
        return None

    def clamped(
        self, values: Mapping[str, PolicyScalar], on: date
    ) -> tuple[Mapping[str, PolicyScalar], tuple[Clamp, ...]]:
        """Answer values that keep every rule, and what had to change; clamping twice changes no more."""
        kept = dict(values)
        clamps: dict[str, Clamp] = {}
        for rule in self.in_force(on):
            if rule.key in kept and rule.applies_to(kept) and not rule.is_kept_by(kept[rule.key]):
                clamps[rule.key] = Clamp(rule.key, values[rule.key], rule.clamp_to, rule.id)
                kept[rule.key] = rule.clamp_to
        return MappingProxyType(kept), tuple(clamps.values())
