"""The PIN slot as a state machine: wrong and right tries, kills, restarts, jumps of the clock, and files put back.

Trust #3: whatever happens in whatever order, no slot is ever verified against a sixth wrong PIN, and the passphrase
always opens. One side, the disk or the key ring, may be put back to any earlier state at a time; both together is what
nothing on this computer could notice.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.disk.durable import write_whole
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.vault.key_faults import PinUnusable, WrongPin
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.security import header as header_module
from jindra_desk.security import pin_record as pin_record_module
from jindra_desk.security import pin_slots as pin_slots_module
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.slots import Slot, slot_id_of, stretch_pin, unwrap_with_pin
from tests.support.key_rings import Computer, MemoryKeyring
from tests.support.vaults import CHEAP

PASSPHRASE = "vier losse woorden samen"
PIN = "284657"
WRONG = "284658"


class Killed(BaseException):
    """The process is gone."""


class KillableKeys(RuleBasedStateMachine):
    """The keys of one vault on one computer, where every step can be the last, and what is true of them."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="pin-machine-"))
        self.path = self.folder / "praktijk.jdv"
        self.ring, self.computer = MemoryKeyring(), Computer()
        self.wrong: dict[str, int] = {}
        self.disks: list[dict[str, bytes]] = []
        self.rings: list[dict[str, bytes]] = []
        self.disk_is_old = self.ring_is_old = False
        self.steps_left: int | None = None
        self.passphrase_at = self.latest = self.computer.moment
        self.granted_boot = self.computer.boot
        self._patches: list[tuple[object, str, object]] = []
        for module, name, stand_in in (
            (header_module, "write_whole", self._writing),
            (pin_record_module, "write_whole", self._writing),
            (pin_slots_module, "stretch_pin", self._stretching),
            (pin_slots_module, "unwrap_with_pin", self._verifying),
        ):
            self._patches.append((module, name, getattr(module, name)))
            setattr(module, name, stand_in)

    def teardown(self) -> None:
        for module, name, real in self._patches:
            setattr(module, name, real)
        shutil.rmtree(self.folder)

    @property
    def keys(self) -> HeaderKeyStore:
        return HeaderKeyStore(lambda: CHEAP, self.ring, self.computer, self.computer.boot_id,
                              self.computer.running, floor=CHEAP)

    def _step(self) -> None:
        if self.steps_left is not None:
            if self.steps_left == 0:
                raise Killed
            self.steps_left -= 1

    def _writing(self, path: Path, content: bytes) -> None:
        self._step()
        write_whole(path, content)

    def _stretching(self, slot: Slot, untrusted_pin: str) -> Secret:
        self._pin = untrusted_pin
        return stretch_pin(slot, untrusted_pin)

    def _verifying(self, slot: Slot, vault_id: str, stretched: Secret, half: Secret) -> Secret | None:
        if self._pin == WRONG:
            name = slot_id_of(slot).hex()
            self.wrong[name] = self.wrong.get(name, 0) + 1
        opened = unwrap_with_pin(slot, vault_id, stretched, half)
        self._step()
        return opened

    def _survive(self, act: Callable[[], object], after: int | None) -> None:
        """Run `act`; kill it before its step number `after`."""
        self.steps_left = after
        try:
            act()
        except Killed:
            pass
        finally:
            self.steps_left = None

    def _tried(self, act: Callable[[], None], after: int | None) -> None:
        before = sum(self.wrong.values())
        self._survive(act, after)
        if after is None and sum(self.wrong.values()) > before:
            # Both sides were written at this try: neither is old any more.
            self.disk_is_old = self.ring_is_old = False
            self.latest = max(self.latest, self.computer.moment)

    def _put_back(self, files: dict[str, bytes]) -> None:
        for file in self.folder.iterdir():
            file.unlink()
        for name, content in files.items():
            (self.folder / name).write_bytes(content)
        self.disk_is_old = True


class PinMachine(KillableKeys):
    """`true` failures of each slot are counted apart; the program's own counts are what is attacked."""

    @initialize()
    def make(self) -> None:
        key, _ = self.keys.create(self.path, "v1", PASSPHRASE)
        self.kept = key.copy()
        self.set_pin(None)

    @rule(after=st.none() | st.integers(0, 6))
    def set_pin(self, after: int | None) -> None:
        with self.kept.copy() as key:
            def act() -> None:
                try:
                    self.keys.pins.make(self.path, key, PIN)
                except JindraError:
                    assert self.ring.silent
            self._survive(act, after)
        if not self.ring.silent:
            # A new slot has a new id: whatever is put back later belongs to a slot that was counted before.
            self.passphrase_at = self.latest = self.computer.moment
            self.granted_boot = self.computer.boot
            self.remember()

    @rule(after=st.none() | st.integers(0, 6))
    def try_wrong(self, after: int | None) -> None:
        def act() -> None:
            try:
                self.keys.unlock(self.path, SecretKind.PIN, WRONG).destroy()
            except (WrongPin, PinUnusable):
                return
            raise AssertionError("a wrong PIN opened")
        self._tried(act, after)

    @rule(after=st.none() | st.integers(0, 6))
    def try_right(self, after: int | None) -> None:
        now, latest, due = self.computer.moment, self.latest, self.passphrase_at

        def act() -> None:
            try:
                self.keys.unlock(self.path, SecretKind.PIN, PIN).destroy()
            except (WrongPin, PinUnusable):
                return
            assert (now - due).total_seconds() < 7 * 86_400, "a week passed"
            assert (latest - now).total_seconds() <= 120, "the clock was set back"
            assert self.computer.boot == self.granted_boot, "the computer was started again"
        self._tried(act, after)

    @rule()
    def passphrase_opens(self) -> None:
        self.keys.unlock(self.path, SecretKind.PASSPHRASE, PASSPHRASE).destroy()
        self.passphrase_at = self.latest = self.computer.moment
        self.granted_boot = self.computer.boot

    @rule()
    def ask_state(self) -> None:
        self.keys.pins.state(self.path)

    @rule(after=st.none() | st.integers(0, 4))
    def remove(self, after: int | None) -> None:
        self._survive(lambda: self.keys.pins.remove(self.path), after)

    @rule()
    def remember(self) -> None:
        self.disks.append({file.name: file.read_bytes() for file in self.folder.iterdir()})
        self.rings.append(dict(self.ring.values))

    @precondition(lambda self: not self.ring_is_old)
    @rule(data=st.data())
    def put_disk_back(self, data: st.DataObject) -> None:
        self._put_back(data.draw(st.sampled_from(self.disks)))

    @precondition(lambda self: not self.ring_is_old)
    @rule()
    def lose_the_record(self) -> None:
        self.path.with_name("praktijk.jdv.pin").unlink(missing_ok=True)
        self.disk_is_old = True

    @precondition(lambda self: not self.disk_is_old)
    @rule(data=st.data())
    def put_ring_back(self, data: st.DataObject) -> None:
        self.ring.values = dict(data.draw(st.sampled_from(self.rings)))
        self.ring_is_old = True

    @precondition(lambda self: not self.disk_is_old)
    @rule()
    def wipe_ring(self) -> None:
        self.ring.values = {}
        self.ring_is_old = True

    @rule()
    def toggle_silence(self) -> None:
        self.ring.silent = not self.ring.silent

    @rule(minutes=st.sampled_from([1, 60, 60 * 24, 60 * 24 * 6, 60 * 24 * 8, -1, -60, -60 * 24 * 3, -60 * 24 * 30]))
    def clock_jumps(self, minutes: int) -> None:
        self.computer.wait(minutes=minutes)

    @rule()
    def restart_computer(self) -> None:
        self.computer.boot = f"run {int(self.computer.boot.split()[1]) + 1}"

    @invariant()
    def no_slot_ever_meets_a_sixth_wrong_pin(self) -> None:
        assert max(self.wrong.values(), default=0) <= 5


TestPinMachine = PinMachine.TestCase
TestPinMachine.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
