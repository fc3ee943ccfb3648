"""Generations of key slots in a header: found by their key, changed, carried to a backup and taken from one.

Whatever changes what opens a root key is sealed again under that root key (`seals`), with the next number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from jindra_desk.domain.base.errors import DamagedHeader
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.security.header import (
    MOST_NUMBER,
    Generation,
    Header,
    keys_path,
    read_headers,
    without_pin,
)
from jindra_desk.security.seals import is_authentic, key_check, renewed, seal_of
from jindra_desk.security.slots import PIN, Slot


def generation_of(header: Header, key: VaultKey) -> Generation:
    """The newest generation that wraps this key's root; raises `ValueError` when none does."""
    check = key_check(key.root, header.vault_id)
    for generation in reversed(header.generations):
        if generation.key_check == check:
            return generation
    raise ValueError("this key belongs to another header")


def header_of(vault: Path, key: VaultKey) -> Header:
    """The header beside `vault` that wraps this key: an authentic one before any other, the newest of those.

    Raises `DamagedHeader` when no copy knows the key, and `NewerVault`.
    """
    knowing = [header for header in read_headers(vault) if key_check(key.root, header.vault_id) in header.checks]
    if not knowing:
        raise DamagedHeader(file=keys_path(vault).name)
    return max(knowing, key=lambda header: (sealed_by(header, key), revision_of(header, key)))


def sealed_by(header: Header, key: VaultKey) -> bool:
    """Whether what opens this key's root is authentic: True only for a seal that fits."""
    check = key_check(key.root, header.vault_id)
    seal = header.seal(check)
    return seal is not None and is_authentic(seal, key.root, header.vault_id, header.slots_of(check))


def revision_of(header: Header, key: VaultKey) -> int:
    """How often what opens this root was changed; of before, how often the header was replaced."""
    seal = header.seal(key_check(key.root, header.vault_id))
    return header.revision if seal is None else seal.revision


def changed(header: Header, generations: Iterable[Generation], key: VaultKey) -> Header:
    """The next state of `header` with these generations, what opens `key` sealed again.

    Seals of keys that no generation wraps any more go. A header of before that has no seal for this key keeps none.
    """
    kept = _renumbered(generations)
    fresh = Header(header.vault_id, _next_revision(header), kept, tuple(
        seal for seal in header.seals if seal.key_check in {generation.key_check for generation in kept}))
    check = key_check(key.root, header.vault_id)
    before = header.seal(check)
    if check not in fresh.checks or (before is None and not key.has_own_root):
        return fresh
    if before is not None and header.slots_of(check) == fresh.slots_of(check):
        return fresh
    sealed = seal_of(key, header.vault_id, _next_seal_number(header), fresh.slots_of(check), before)
    return replace(fresh, seals=(*(seal for seal in fresh.seals if seal.key_check != check), sealed))


def changed_pin(header: Header, generations: Iterable[Generation]) -> Header:
    """The next state of `header` with another PIN slot, or none: no seal is over it."""
    return Header(header.vault_id, _next_revision(header), tuple(generations), header.seals)


def with_root(header: Header, key: VaultKey, root: Secret) -> Header:
    """A header of before in today's form, under a random `root`: no slot has to be made again, no page rewritten."""
    check, fresh = key_check(key, header.vault_id), key_check(root, header.vault_id)
    generations = tuple(
        replace(generation, key_check=fresh, slots=tuple(replace(slot, of_before=True) for slot in generation.slots))
        if generation.key_check == check else generation for generation in header.generations)
    moved = Header(header.vault_id, _next_revision(header), generations, header.seals)
    seal = renewed(key, root, header.vault_id, _next_seal_number(header), moved.slots_of(fresh))
    return replace(moved, seals=(*moved.seals, seal))


def successor(header: Header, current: Generation, slots: Iterable[Slot]) -> Generation:
    """A newer generation of the same root key."""
    return replace(current, number=next_number(header), slots=tuple(slots))


def next_number(header: Header) -> int:
    """A number that no generation has yet."""
    return max(generation.number for generation in header.generations) + 1


def next_key_number(header: Header) -> int:
    """A number that no root key has yet."""
    return max(generation.key_number for generation in header.generations) + 1


def pin_slot(header: Header) -> Slot | None:
    """The PIN slot, if there is one; the newest generation's first."""
    found = pin_in(header)
    return None if found is None else found[1]


def pin_in(header: Header) -> tuple[Generation, Slot] | None:
    """The PIN slot with the generation that it stands in."""
    for generation in reversed(header.generations):
        for slot in generation.slots:
            if slot.kind == PIN:
                return generation, slot
    return None


def several_keys(header: Header) -> bool:
    """Whether the generations wrap different root keys: which of them counts is for the database to say."""
    return len(header.checks) > 1


def carried(header: Header, key: VaultKey) -> Header:
    """A header of only the generation that wraps this key, without its PIN slot: what a backup takes along."""
    generation = without_pin(generation_of(header, key))
    if generation.slots == tuple(slot for slots in header.slots_of(generation.key_check) for slot in slots
                                 if slot.kind != PIN):
        return replace(header, generations=(generation,), seals=tuple(
            seal for seal in header.seals if seal.key_check == generation.key_check))
    return changed(header, (generation,), key)


def adopted(header: Header, foreign: Header, key: VaultKey) -> Header:
    """`header` with the generations of a backup that wrap `key` before its own; nothing stands twice."""
    check = key_check(key.root, foreign.vault_id)
    seal = foreign.seal(check)
    known = [without_pin(generation).slots for generation in header.generations]
    key_numbers = {generation.key_check: generation.key_number for generation in header.generations}
    numbers = next_number(header)
    taken: list[Generation] = []
    for generation in map(without_pin, foreign.generations):
        if generation.key_check != check or generation.slots in known or not generation.slots:
            continue
        key_number = key_numbers.setdefault(check, next_key_number(header))
        taken.append(replace(generation, number=numbers + len(taken), key_number=key_number))
    own = header.seal(check)
    if seal is not None:
        # Slots of before in the backup may still need the way to the root key that this header needs no more.
        joined = seal if own is None else replace(own, bridge=own.bridge or seal.bridge)
        header = replace(header, seals=(*(one for one in header.seals if one.key_check != check), joined))
    return changed(header, (*taken, *header.generations), key)


def revives(header: Header, foreign: Header) -> bool:
    """Whether a backup (`foreign`) has a slot that the newest generation here has not.

    Slots are told apart by what is wrapped in them: a header of before, renewed, keeps that.
    """
    wrapped = {slot.wrapped for slot in header.generations[-1].slots}
    return any(slot.wrapped not in wrapped for generation in foreign.generations for slot in generation.slots)


def _renumbered(generations: Iterable[Generation]) -> tuple[Generation, ...]:
    """As they are; numbers that have come near to the bound begin again, in the same order."""
    kept = tuple(generations)
    if all(max(generation.number, generation.key_number) <= MOST_NUMBER // 2 for generation in kept):
        return kept
    keys = list(dict.fromkeys(generation.key_check for generation in kept))
    return tuple(replace(generation, number=number, key_number=keys.index(generation.key_check) + 1)
                 for number, generation in enumerate(kept, 1))


def _next_revision(header: Header) -> int:
    """Of two copies the higher one was written last; near to the bound, where only a forgery comes, it begins again."""
    return header.revision + 1 if header.revision < MOST_NUMBER // 2 else 1


def _next_seal_number(header: Header) -> int:
    """Higher than every one in the header; a forged number near to the bound is left behind."""
    return max((seal.revision for seal in header.seals if seal.revision < MOST_NUMBER // 2), default=0) + 1
