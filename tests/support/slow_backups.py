"""Backups that stop halfway until somebody lets go of them: for locks and the owner's own stop in the middle."""

from __future__ import annotations

import shutil
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from jindra_desk.application.ports.backups import BackupLabel, CopyJob, Reservation, StagedBackup
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.session.services import Services
from jindra_desk.application.vault.stores import Stores
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.system.disks.copying import HelperAtWork, HelperProcess


class SlowStore:
    """The real store; its first report of progress is repeated until `go` is set, or whoever is told raises."""

    def __init__(self, store: Any) -> None:
        self._store = store
        self.go = threading.Event()
        self.waiting = threading.Event()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    def stage(self, vault: Path, data_key: Secret, target: Path, label: BackupLabel,
              progress: Progress | None = None) -> StagedBackup:
        staged: StagedBackup = self._store.stage(vault, data_key, target, label, self._held(progress))
        return staged

    def extract(self, file: Path, data_key: Secret, target: Path, progress: Progress | None = None) -> None:
        self._store.extract(file, data_key, target, self._held(progress))

    def verify(self, file: Path, data_key: Secret, progress: Progress | None = None) -> Any:
        return self._store.verify(file, data_key, self._held(progress))

    def _held(self, progress: Progress | None) -> Progress:
        def told(done: int, total: int) -> None:
            self.waiting.set()
            while not self.go.wait(0.01):
                if progress is not None:
                    progress(done, total)
            if progress is not None:
                progress(done, total)

        return told


def slow_services(services: Services) -> tuple[Services, SlowStore]:
    """The same services, with a store that waits in the middle."""
    slow = SlowStore(services.backups.store)
    return replace(services, backups=replace(services.backups, store=slow)), slow


def slow_stores(stores: Stores) -> tuple[Stores, SlowStore]:
    """The same, for what happens with the vault closed."""
    slow = SlowStore(stores.backups)
    return replace(stores, backups=slow), slow


def left_beside(vault: Path) -> list[str]:
    """What lies beside a vault and is no part of one."""
    own = {vault.name, *(f"{vault.name}{ending}" for ending in (".keys", ".keys.bak", ".ledger", ".lock", ".tries"))}
    return sorted(file.name for file in vault.parent.iterdir() if file.name.startswith(vault.stem)
                  and file.name not in own)


def pulled_out_before_the_helper_begins(monkeypatch: pytest.MonkeyPatch, stick: Path) -> None:
    """The stick is gone in the moment between the proof and the copying, this once."""
    start = HelperProcess.start

    def late(helper: HelperProcess, job: CopyJob, reservation: Reservation) -> HelperAtWork:
        monkeypatch.setattr(HelperProcess, "start", start)
        shutil.rmtree(stick)
        return start(helper, job, reservation)

    monkeypatch.setattr(HelperProcess, "start", late)
