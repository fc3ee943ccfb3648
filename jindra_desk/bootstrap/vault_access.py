"""Making and opening vaults, for the commands and for the demo: each under the lock that says who has the vault."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from jindra_desk.application.consents.texts import ensure_consent_texts
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.policy.policies import bring_under_law_of_today
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.session import Session
from jindra_desk.application.setup.create_vault import CreatedVault, NewVault, create_vault
from jindra_desk.bootstrap.adapters import Adapters
from jindra_desk.cli.output import write_line
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.vault.damage import while_opening
from jindra_desk.system.clock.clock import ShiftedClock
from jindra_desk.system.folders.paths import place_for, private_folder
from jindra_desk.system.instance.vault_lock import VaultLock
from jindra_desk.system.process.memory import free_memory

DEMO_WORDS = "linde amber zeewind kompas"
"""The passphrase of demo vaults, which hold invented clients only; the lock screen of a demo shows it."""
DEMO_CLIENTS = 40


def _on_stderr(notice: JindraError) -> None:
    write_line(sys.stderr, notice.sentence())


class VaultAccess(Adapters):
    """The adapters, and the vaults that are made and opened with them."""

    def new_vault(self, path: Path, passphrase: str, practice: Practice, policy: str, *, demo: bool) -> NewVault:
        """What a vault with this profile starts from."""
        chosen = self.shipped.policies.profile(policy, self.clock.today())
        return NewVault(path, passphrase, practice, chosen.to_record(), self.shipped.consent_texts(chosen), demo=demo)

    def create(self, path: Path, passphrase: str, practice: Practice, policy: str, *, demo: bool,
               show_code: Callable[[str], None] | None = None) -> CreatedVault:
        """Make a vault and answer it open; raises as `create_vault`, and `VaultInUse` while another makes one there."""
        lock = self.instance_lock(path)
        lock.acquire()
        try:
            return create_vault(self.stores(), self.new_vault(path, passphrase, practice, policy, demo=demo), show_code)
        finally:
            lock.release()

    def wait_seconds(self, path: Path) -> float:
        """How long the next try must wait after wrong ones (T-22)."""
        return self.keys.wait_seconds(path)

    def pause(self, seconds: float) -> None:
        """Wait that long before the next try of a passphrase."""
        time.sleep(seconds)

    @contextmanager
    def open(self, path: Path, passphrase: str, today: date | None, *, patient: bool = False,
             tell: Callable[[JindraError], None] = _on_stderr) -> Iterator[Session]:
        """Take, open, close and release a vault for one command; raises `VaultInUse` when a window has it."""
        # What follows an opening is slow to load, and is needed once a secret has been typed, not before.
        from jindra_desk.application.opening.after_opening import after_opening
        from jindra_desk.application.vault.anchors import anchor_head, noticed_now, warning

        stores = replace(self.stores(), patient=patient)
        stores.vaults.inspect(path)
        lock = self.instance_lock(path)
        lock.acquire()
        try:
            session = open_vault(stores, path, SecretKind.PASSPHRASE, passphrase)
            try:
                with while_opening():
                    settled = after_opening(
                        session, lambda: self.services, free_memory=free_memory)
                    for notice in settled.notices:
                        tell(notice)
                    bring_under_law_of_today(session, self.shipped.policies.floor)
                    ensure_consent_texts(session, self.shipped.consent_texts)
                    for words in warning(noticed_now(session, self.near_anchors)):
                        write_line(sys.stderr, str(words))
                yield session if today is None else replace(session, clock=ShiftedClock(today))
                with suppress(JindraError):
                    anchor_head(session, self.near_anchors)
            finally:
                session.vault.close()
        finally:
            lock.release()

    def instance_lock(self, path: Path) -> VaultLock:
        """The lock that says one program has this vault (K-136)."""
        folder = path.expanduser().resolve().parent
        if folder == self.default_vault().parent:
            private_folder(folder)
        else:
            place_for(folder)
        return self.lock_of(path)

    def fill_demo(self, session: Session, clients: int, seed: int, progress: Progress | None) -> int:
        """Write invented clients; answer how many."""
        from jindra_desk.bootstrap.services import fill_demo_vault

        return fill_demo_vault(session, self.services, clients, seed, progress)

    def make_demo_vault(self, path: Path, progress: Progress | None = None, today: date | None = None) -> Session:
        """Make a vault with invented clients at `path`, as if it were `today`, to look around in; answer it open."""
        practice = Practice(name="De Linde", contact_person="Jindra Linde", kind="Huidpraktijk")
        created = create_vault(self.stores(today), self.new_vault(path, DEMO_WORDS, practice, "praktijk", demo=True))
        try:
            self.fill_demo(created.session, DEMO_CLIENTS, 1, progress)
        except BaseException:
            created.session.vault.close()
            raise
        return created.session
