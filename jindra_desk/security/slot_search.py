"""Which key does a typed secret open? Every readable copy of the header is a candidate; nothing is written here.

Only slots of the kind that was typed are tried, each at its own cost, the same slot never twice. Of the keys that open,
the one that fits the database counts: a header of another vault may open with the same passphrase.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.security.header import Generation, Header
from jindra_desk.security.kdf import KdfParameters
from jindra_desk.security.seals import database_key, is_authentic, key_check, root_behind
from jindra_desk.security.slots import PASSPHRASE, PIN, Slot, kdf_of, unwrap

Fits = Callable[[Secret], bool]
"""Whether a database key opens the database beside this header."""


@dataclass(frozen=True, slots=True)
class Found:
    """What opened; `fits` is True when the database agreed, None when nobody asked it, False when it did not."""

    header: Header
    generation: Generation
    key: VaultKey
    fits: bool | None


def _unnoticed() -> None:
    """Nobody counts."""


class SlotOpens(Exception):
    """A slot opened, but what stands around it is not what was written with it."""


def vault_key(header: Header, generation: Generation, unwrapped: Secret) -> VaultKey:
    """The key that an opened slot of `generation` leads to; `unwrapped` is used up. Raises `SlotOpens`."""
    with unwrapped:
        check, seal = generation.key_check, header.seal(generation.key_check)
        if seal is None:
            if key_check(unwrapped, header.vault_id) != check:
                raise SlotOpens
            with unwrapped.view() as view:
                return VaultKey(view)
        root: Secret | None = unwrapped.copy()
        if key_check(unwrapped, header.vault_id) != check:
            root = root_behind(seal, unwrapped, header.vault_id)
        if root is None:
            raise SlotOpens
        with root:
            found = database_key(seal, root, header.vault_id) if key_check(root, header.vault_id) == check else None
        if found is None:
            raise SlotOpens
        return found


def open_generation(header: Header, generation: Generation, kind: str, untrusted_text: str) -> VaultKey | None:
    """The key of this generation when its slot of this kind opens, None when it does not; raises `SlotOpens`."""
    for slot in generation.slots:
        if slot.kind == kind and (
                unwrapped := unwrap(slot, header.vault_id, untrusted_text, _unnoticed)) is not None:
            return vault_key(header, generation, unwrapped)
    return None


def search(headers: Sequence[Header], kind: str, untrusted_text: str, fits: Fits | None,
           before_verifying: Callable[[], None] = _unnoticed) -> Found | None:
    """What this passphrase or recovery code opens, or None; the newest generation of the first header comes first.

    When a header's keys all open and none of them fits, it is the database that is damaged: then its newest is
    answered, with `fits` False. Raises `SlotOpens` when a slot opens and leads nowhere, and no other one opens.
    """
    found: Found | None = None
    astray = False
    closed: set[str] = set()
    misfits: list[Found] = []
    for header, generation, slot in _slots(headers, kind):
        if (name := _name(header, slot)) in closed:
            continue
        unwrapped = unwrap(slot, header.vault_id, untrusted_text, before_verifying)
        if unwrapped is None:
            closed.add(name)
            continue
        try:
            key = vault_key(header, generation, unwrapped)
        except SlotOpens:
            astray = True
            continue
        found = Found(header, generation, key, None if fits is None else fits(key))
        if _is_superseded(found, slot, headers):
            found = None
            key.destroy()
            continue
        if found.fits is not False:
            break
        misfits.append(found)
        found = None
    for misfit in misfits:
        opened = {one.generation.key_check for one in misfits if one.header is misfit.header}
        if found is None and not misfit.header.checks - opened:
            found = misfit
        else:
            misfit.key.destroy()
    if found is None and astray:
        raise SlotOpens
    return found


def _is_superseded(found: Found, slot: Slot, headers: Sequence[Header]) -> bool:
    """Whether another copy, sealed later with this very root key, knows this slot no more: then its secret is dead."""
    check, vault_id, root = found.generation.key_check, found.header.vault_id, found.key.root
    own = found.header.seal(check)
    for header in headers:
        seal, slots = header.seal(check), header.slots_of(check)
        if own is None or seal is None or header.vault_id != vault_id or seal.revision <= own.revision:
            continue
        if not any(slot in some for some in slots) and is_authentic(seal, root, vault_id, slots):
            return True
    return False


def costs(headers: Sequence[Header], kind: str) -> list[KdfParameters]:
    """What the search costs at most: one derivation for each different slot of this kind."""
    if kind not in (PASSPHRASE, PIN):
        return []
    return list({_name(header, slot): kdf_of(slot) for header, _, slot in _slots(headers, kind)}.values())


def costs_in(header: Header) -> Iterator[KdfParameters]:
    """The cost of each slot of this header that has one."""
    return (kdf_of(slot) for generation in header.generations for slot in generation.slots
            if slot.kind in (PASSPHRASE, PIN))


def _slots(headers: Sequence[Header], kind: str) -> Iterator[tuple[Header, Generation, Slot]]:
    for header in headers:
        for generation in reversed(header.generations):
            yield from ((header, generation, slot) for slot in generation.slots if slot.kind == kind)


def _name(header: Header, slot: Slot) -> str:
    """The same for the same slot in several generations and copies."""
    return header.vault_id + json.dumps(slot.as_json(), sort_keys=True)
