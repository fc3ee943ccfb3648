"""Guesses PINs and is killed at every one of them: `python -m tests.threats.pin_killed FOLDER [PROTECTION]`.

A process of its own, so that it may fork. Each guess runs in a forked child that says when the PIN is about to be
verified, and is killed with SIGKILL right there or right after it. The key ring is a file that outlives the children.
Prints how many guesses were verified at all, and what is left of slot and half.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType
from typing import Any

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.vault.key_faults import PinUnusable, WrongPin
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.security import pin_slots
from jindra_desk.security.header import Header, read_header
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.pin_slots import PinSlots
from jindra_desk.security.slots import Slot, stretch_pin, unwrap_with_pin
from tests.faults.children import await_ended_threads
from tests.support.key_rings import Computer
from tests.support.vaults import CHEAP, PASSPHRASE, VAULT_ID

PIN = "284657"
GUESSES = 12


class FileRing:
    """A key ring that every child sees as the last one left it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    @property
    def kept(self) -> dict[str, str]:
        """All that it holds, in hex."""
        kept: dict[str, str] = json.loads(self._file.read_text(encoding="ascii")) if self._file.exists() else {}
        return kept

    def read(self, name: str) -> bytes | None:
        """The value, or None."""
        found = self.kept.get(name)
        return None if found is None else bytes.fromhex(found)

    def write(self, name: str, value: bytes) -> None:
        """Keep it at once."""
        self._put({**self.kept, name: value.hex()})

    def remove(self, name: str) -> None:
        """Forget it."""
        self._put({kept: value for kept, value in self.kept.items() if kept != name})

    def _put(self, kept: dict[str, str]) -> None:
        fresh = self._file.with_suffix(".new")
        fresh.write_text(json.dumps(kept), encoding="ascii")
        fresh.replace(self._file)


def main(folder: Path, protection: str) -> int:
    """Guess until nothing is verified any more, or too often; answers 0."""
    if protection:
        PROTECTIONS[protection]()
    path, ring, computer = folder / "praktijk.jdv", FileRing(folder / "ring.json"), Computer()

    def keys() -> HeaderKeyStore:
        return HeaderKeyStore(lambda: CHEAP, ring, computer, computer.boot_id, floor=CHEAP)

    data_key, _ = keys().create(path, VAULT_ID, PASSPHRASE)
    keys().pins.make(path, data_key, PIN)
    verified = sum(_guess(keys, path, kill_before=bool(number % 2)) for number in range(GUESSES))
    try:
        keys().unlock(path, SecretKind.PIN, PIN).destroy()
        opens = True
    except (PinUnusable, WrongPin):
        opens = False
    slots = [slot.kind for generation in read_header(path).generations for slot in generation.slots]
    sys.stdout.write(json.dumps({"verified": verified, "pin_opens": opens, "slot_left": "pin" in slots,
                                 "half_left": f"{VAULT_ID}.pin" in ring.kept}))
    return 0


def _guess(keys: Callable[[], HeaderKeyStore], path: Path, *, kill_before: bool) -> bool:
    """One wrong PIN in a child that is killed at it; answer whether it was verified, or would have been."""
    reading, writing = os.pipe()
    await_ended_threads()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _stop_at_verifying(writing, before=kill_before)
        try:
            keys().unlock(path, SecretKind.PIN, "000001").destroy()
        except (PinUnusable, WrongPin):
            os._exit(0)
        os._exit(1)
    os.close(writing)
    said = os.read(reading, 1)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reading)
    return said == b"v"


def _stop_at_verifying(writing: int, *, before: bool) -> None:
    def verify(slot: Slot, vault_id: str, stretched: Secret, half: Secret) -> Secret | None:
        answer = None if before else unwrap_with_pin(slot, vault_id, stretched, half)
        os.write(writing, b"v")
        signal.pause()
        return answer

    setattr(pin_slots, "unwrap_with_pin", verify)  # noqa: B010 - the name under which it is called there


def verified_now() -> Callable[..., Secret | None]:
    """The verification as it is called, with the stop in it."""
    found: Callable[..., Secret | None] = getattr(pin_slots, "unwrap_with_pin")  # noqa: B009 - as above
    return found


def _count_afterwards() -> None:
    """The count is written when the outcome is known, as most programs do it."""
    real = PinSlots._try

    def attempt(self: PinSlots, vault: Path, header: Header, slot: Slot, standing: Any, untrusted_pin: str) -> VaultKey:
        with stretch_pin(slot, untrusted_pin) as stretched:
            opened = verified_now()(slot, header.vault_id, stretched, standing.half)
        if opened is not None:
            return pin_slots._key_behind(header, slot, opened)
        return real(self, vault, header, slot, standing, untrusted_pin)

    PinSlots._try = attempt  # type: ignore[method-assign]  # that is the protection taken out


PROTECTIONS: MappingProxyType[str, Callable[[], None]] = MappingProxyType({"count first": _count_afterwards})


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""))
