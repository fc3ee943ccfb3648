"""Key rings that fail, discard, hang, lie or write plain text, at every operation with keys (trust #3, #4)."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.vault.key_faults import KeyringUnavailable, PinUnusable, WrongPin
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.os_keyring import OsKeyring
from tests.faults.plan import Part, Tally
from tests.support.key_rings import Computer
from tests.support.vaults import CHEAP, PASSPHRASE, RECOVERY_CODE, copied_vault, template_key

PIN, OTHER_PIN = "402917", "918203"
_PATIENCE = 0.05
_SLOWEST = 2.0
ROUNDS = 100


class Ring:
    """A back end that works; the hostile ones derive from it."""

    admitted = True

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.kept: dict[str, str] = {}
        self.hostile = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.answer() if self.hostile else self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        if not self.hostile or self.keeps(username, password):
            self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        if not self.hostile or self.keeps(username, None):
            self.kept.pop(username, None)

    def answer(self) -> str | None:
        return None

    def keeps(self, username: str, password: str | None) -> bool:
        return False


class Failing(Ring):
    """Every call fails as the library's own `fail` back end."""

    def answer(self) -> str | None:
        raise RuntimeError("No recommended backend was available")

    def keeps(self, username: str, password: str | None) -> bool:
        raise RuntimeError("No recommended backend was available")


class Discarding(Ring):
    """The `null` back end: says yes, and keeps nothing."""


class Raising(Ring):
    """Raises whatever comes to mind, also what is no Exception of the library."""

    def answer(self) -> str | None:
        raise self.dice.choice((OSError, ValueError, KeyError, RecursionError, MemoryError, UnicodeError))

    def keeps(self, username: str, password: str | None) -> bool:
        self.answer()
        return False


class Hanging(Ring):
    """A prompt that nobody sees."""

    def answer(self) -> str | None:
        threading.Event().wait(_PATIENCE * 4)
        return None

    def keeps(self, username: str, password: str | None) -> bool:
        threading.Event().wait(_PATIENCE * 4)
        return True


class Plain(Ring):
    """Keeps it in a file that anybody reads: it is never even asked."""

    admitted = False

    def keeps(self, username: str, password: str | None) -> bool:
        raise AssertionError("a secret was given to a plain file")


class Lying(Ring):
    """Answers other values than were kept: none, another one's, an old one, none of ours."""

    def answer(self) -> str | None:
        lies = [None, "", "AAAA", "geen base64 \0", "QUFB" * 400, *self.kept.values()]
        return self.dice.choice(lies)

    def keeps(self, username: str, password: str | None) -> bool:
        return self.dice.random() < 0.5


class Flaky(Ring):
    """Works, and then not."""

    def answer(self) -> str | None:
        return self.dice.choice((*self.kept.values(), None)) if self.dice.random() < 0.5 else Failing.answer(self)  # type: ignore[arg-type]

    def keeps(self, username: str, password: str | None) -> bool:
        return self.dice.random() < 0.5


KINDS: Mapping[str, type[Ring]] = MappingProxyType({
    "failing": Failing, "discarding": Discarding, "raising": Raising, "hanging": Hanging, "plain": Plain,
    "lying": Lying, "flaky": Flaky,
})
Act = Callable[[HeaderKeyStore, Path, VaultKey], object]
ACTS: Mapping[str, Act] = MappingProxyType({
    "unlock": lambda keys, path, key: keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE).destroy(),
    "recovery": lambda keys, path, key: keys.unlock(path, SecretKind.RECOVERY_CODE, RECOVERY_CODE).destroy(),
    "pin": lambda keys, path, key: keys.unlock(path, SecretKind.PIN, PIN).destroy(),
    "wrong pin": lambda keys, path, key: keys.unlock(path, SecretKind.PIN, OTHER_PIN).destroy(),
    "state": lambda keys, path, key: keys.pins.state(path),
    "set pin": lambda keys, path, key: keys.pins.make(path, key, PIN),
    "remove pin": lambda keys, path, key: keys.pins.remove(path),
    "passphrase": lambda keys, path, key: keys.change_passphrase(path, key, PASSPHRASE),
    "code": lambda keys, path, key: keys.replace_recovery_code(path, key, RECOVERY_CODE),
    "backup slots": lambda keys, path, key: keys.slots_for_backup(path, key),
    "prune": lambda keys, path, key: keys.prune(path, key),
    "id": lambda keys, path, key: keys.vault_id(path),
    "wait": lambda keys, path, key: keys.wait_seconds(path),
})
_WITHOUT_RING = frozenset({"unlock", "recovery", "passphrase", "code", "backup slots", "prune", "id", "wait"})


class Keyrings(Part):
    """Some operations in any order, while the ring turns hostile in between; the passphrase opens after each."""

    name = "keyrings"
    goals = dict.fromkeys(KINDS, ROUNDS)

    def __init__(self, rounds: int = 25) -> None:
        """`rounds` in a piece."""
        self._rounds = rounds

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        tally = Tally()
        for number in range(self._rounds):
            folder = place / str(number)
            folder.mkdir()
            _one_life(copied_vault(folder), KINDS[figure](dice), dice, tally)
            tally.rounds += 1
        return tally


def _one_life(path: Path, ring: Ring, dice: random.Random, tally: Tally) -> None:
    computer = Computer()
    keyring = OsKeyring(find=lambda: ring, admitted=lambda backend: ring.admitted, timeout_s=_PATIENCE)
    keys = HeaderKeyStore(lambda: CHEAP, keyring, computer, computer.boot_id, floor=CHEAP)
    ring.hostile = dice.random() < 0.5
    order = list(ACTS)
    dice.shuffle(order)
    for name in ("set pin", *order) if dice.random() < 0.7 else order:
        begin = time.monotonic()
        with template_key() as key:
            _act(name, keys, path, key, ring, tally)
            seconds = time.monotonic() - begin
            if seconds > _SLOWEST:
                tally.fault(f"{name} took {seconds:.1f} s")
            _must_open(keys, path, key, name, tally)
        if dice.random() < 0.3:
            ring.hostile = not ring.hostile


def _act(name: str, keys: HeaderKeyStore, path: Path, key: VaultKey, ring: Ring, tally: Tally) -> None:
    try:
        ACTS[name](keys, path, key)
    except (KeyringUnavailable, PinUnusable, WrongPin) as told:
        tally.note("told")
        if name in _WITHOUT_RING:
            tally.fault(f"{name}: needs no ring, and was told {type(told).__name__}")
    except JindraError as told:
        tally.fault(f"{name}: {type(told).__name__}")
    except Exception as bug:  # noqa: BLE001 - what a back end raises must never come through
        tally.fault(f"{name}: {type(bug).__name__}: {bug}")
    else:
        tally.note("done")
        if name == "wrong pin":
            tally.fault("a wrong PIN opened it")
        if name in ("pin", "set pin") and not ring.admitted:
            tally.fault(f"{name} worked with a ring that is not allowed")


def _must_open(keys: HeaderKeyStore, path: Path, key: VaultKey, after: str, tally: Tally) -> None:
    try:
        with keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE) as opened:
            if not opened.same_as(key):
                tally.fault(f"after {after}: another key came out")
    except JindraError as told:
        tally.fault(f"after {after}: the passphrase was refused: {type(told).__name__}")
