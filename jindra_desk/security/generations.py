"""Generations of key slots in a header: found by their key, changed, carried to a backup and taken from one."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from dataclasses import replace

from jindra_desk.domain.secrets import Secret
from jindra_desk.security.header import Generation, Header
from jindra_desk.security.slots import PIN, Slot


def key_check(data_key: Secret, vault_id: str) -> str:
    """Recognise a data key: 256 random bits, so that its keyed hash tells nothing about it."""
    with data_key.view() as view:
        return hmac.digest(view, f"jindra-desk key check {vault_id}".encode(), "sha256").hex()


def generation_of(header: Header, data_key: Secret) -> Generation:
    """The newest generation that wraps this key; raises `ValueError` when none does."""
    check = key_check(data_key, header.vault_id)
    for generation in reversed(header.generations):
        if hmac.compare_digest(generation.key_check, check):
            return generation
    raise ValueError("this data key belongs to another header")


def with_generations(header: Header, generations: Iterable[Generation]) -> Header:
    """The next revision of `header`, with these generations."""
    return replace(header, revision=header.revision + 1, generations=tuple(generations))


def successor(header: Header, current: Generation, slots: Iterable[Slot]) -> Generation:
    """A newer generation of the same data key."""
    return replace(current, number=next_number(header), slots=tuple(slots))


def next_number(header: Header) -> int:
    """A number that no generation has yet."""
    return max(generation.number for generation in header.generations) + 1


def next_key_number(header: Header) -> int:
    """A number that no data key has yet."""
    return max(generation.key_number for generation in header.generations) + 1


def without_pin(generation: Generation) -> Generation:
    """The same generation as a backup may hold it."""
    return replace(generation, slots=tuple(slot for slot in generation.slots if slot.kind != PIN))


def pin_slot(header: Header) -> Slot | None:
    """The PIN slot, if there is one; the newest generation's first."""
    for generation in reversed(header.generations):
        for slot in generation.slots:
            if slot.kind == PIN:
                return slot
    return None


def several_keys(header: Header) -> bool:
    """Whether the generations wrap different data keys: which of them counts is for the database to say."""
    return len({generation.key_check for generation in header.generations}) > 1


def adopted(header: Header, foreign: Header) -> Header:
    """`header` with the generations of a backup before its own: each key keeps one number, nothing stands twice."""
    known = [without_pin(generation).slots for generation in header.generations]
    key_numbers = {generation.key_check: generation.key_number for generation in header.generations}
    numbers, keys = next_number(header), next_key_number(header)
    taken: list[Generation] = []
    for generation in map(without_pin, foreign.generations):
        if generation.slots in known or not generation.slots:
            continue
        key_number = key_numbers.setdefault(generation.key_check, keys + len(taken))
        taken.append(replace(generation, number=numbers + len(taken), key_number=key_number))
    return with_generations(header, (*taken, *header.generations))
