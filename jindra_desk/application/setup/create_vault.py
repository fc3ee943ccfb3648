"""Making a vault: the whole creation or nothing of it, and what a fresh vault starts with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from jindra_desk.application.policy.versions import keep_policy
from jindra_desk.application.ports.keys import KeyStore
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.ports.vault import Vault
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.types import default_treatment_types
from jindra_desk.application.vault.key_marks import note_mark
from jindra_desk.application.vault.stores import Stores, owning
from jindra_desk.disk.naming import remove_regular
from jindra_desk.disk.reading import stands_there
from jindra_desk.disk.vault_files import KEYS_FIRST, VaultFile, beside
from jindra_desk.domain.base.errors import VaultExists, WrongRecoveryCode
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.consents.consent import ConsentText
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.vault.audit import ObjectKind, Verb

Prepared = TypeVar("Prepared")


@dataclass(frozen=True, slots=True)
class NewVault:
    """What a vault is made from. `recovery_code` is the one that was shown and typed back; None makes a new one."""

    path: Path
    passphrase: str
    practice: Practice
    policy_record: Mapping[str, object]
    consent_texts: Sequence[ConsentText]
    recovery_code: str | None = None
    demo: bool = False

    def __repr__(self) -> str:
        """Show the place only: passphrase and recovery code never reach a log."""
        return f"NewVault({self.path.name})"


@dataclass(frozen=True, slots=True)
class CreatedVault:
    """The open new vault, and the recovery code that opens it when the passphrase is forgotten."""

    session: Session
    recovery_code: str

    def __repr__(self) -> str:
        return f"CreatedVault({self.session.vault.path.name})"


_MADE = (VaultFile.DATABASE, VaultFile.JOURNAL, VaultFile.WAL, VaultFile.SHARED_MEMORY, VaultFile.LEDGER, *KEYS_FIRST)


def vault_files(path: Path) -> tuple[Path, ...]:
    """Every file that making a vault at `path` may leave behind."""
    return tuple(beside(path, kind) for kind in _MADE)


def create_vault(stores: Stores, new: NewVault) -> CreatedVault:
    """Make header and database and fill the vault with what it starts with; all of it, or no file stays.

    Raises `PracticeIncomplete`, `VaultExists`, `WrongRecoveryCode` (a code that is none) or `StorageFailed`. The
    policy is version 1; treatment types are the shipped list (A-04), consent texts the given ones (J-15).
    """
    practice = new.practice.checked()
    standing = [file for file in vault_files(new.path) if stands_there(file)]
    if standing:
        raise VaultExists(file=standing[0].name)
    vault: Vault | None = None
    keys_made = False
    try:
        vault_id = stores.ids.new_id()
        data_key, code = stores.keys.create(new.path, vault_id, new.passphrase, new.recovery_code)
        keys_made = True
        vault = owning(data_key, lambda key: stores.vaults.create(new.path, key, vault_id, demo=new.demo))
        session = stores.session(vault)
        with vault.unit_of_work() as uow:
            _fill(uow, session, practice, new)
            note_mark(session, stores.keys, uow)
    except BaseException as fault:
        if vault is not None:
            vault.close()
        ours = vault_files(new.path)
        if isinstance(fault, VaultExists):  # somebody came first: what stands there is not ours
            ours = tuple(beside(new.path, kind) for kind in KEYS_FIRST) if keys_made else ()
        for file in ours:
            # A file that cannot be removed must not hide why the vault could not be made.
            with suppress(OSError):
                remove_regular(file)
        raise
    return CreatedVault(session, code)


def create_prepared(stores: Stores, new: NewVault, prepare: Callable[[Session], Prepared]) -> Prepared:
    """As `create_vault`, and make it ready to show; when that fails too, no file stays, and it can be tried again."""
    session = create_vault(stores, new).session
    try:
        return prepare(session)
    except BaseException:
        session.vault.close()
        for file in vault_files(new.path):
            with suppress(OSError):
                file.unlink(missing_ok=True)
        raise


def _fill(uow: UnitOfWork, session: Session, practice: Practice, new: NewVault) -> None:
    now = session.clock.now()
    uow.practice.save(practice)
    keep_policy(uow, Policy.from_record(new.policy_record), now)
    for kind in default_treatment_types(session.ids):
        uow.treatments.save_type(kind)
    for consent_text in new.consent_texts:
        uow.consents.add_text(consent_text)
    uow.audit.append(Verb.CREATE, ObjectKind.VAULT, None, now)


def typed_back(keys: KeyStore, shown_code: str, untrusted_code: str) -> bool:
    """True when `untrusted_code` is the shown recovery code, however it was spaced or cased (K-140)."""
    try:
        return keys.tidy_recovery_code(untrusted_code) == keys.tidy_recovery_code(shown_code)
    except WrongRecoveryCode:
        return False
