"""Making a vault: the whole creation or nothing of it, and what a fresh vault starts with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from jindra_desk.application.policy.versions import keep_policy
from jindra_desk.application.ports.files import LocalFiles
from jindra_desk.application.ports.keys import KeyStore
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.types import default_treatment_types
from jindra_desk.application.vault.key_marks import note_mark
from jindra_desk.application.vault.stores import Stores, owning
from jindra_desk.domain.base.errors import VaultExists, VaultTraces, WrongRecoveryCode
from jindra_desk.domain.base.wording import shown
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


def check_place(files: LocalFiles, path: Path) -> None:
    """Raise `VaultExists` when a vault cannot be made at `path`: a file has the name, or another vault left its keys.

    What a set-up that was cut off left there is no hindrance. Nothing is touched.
    """
    if files.vault.stands(path):
        raise VaultExists(file=path.name)
    traces = files.setups.traces(path)
    if traces:
        raise VaultTraces(files=", ".join(shown(file.name) for file in traces))


def create_vault(stores: Stores, new: NewVault, show_code: Callable[[str], None] | None = None) -> CreatedVault:
    """Make header and database and fill the vault with what it starts with; all of it, or no file stays.

    It is made in a folder of its own and takes its name when it is whole: killed at any moment, there is a vault or
    a place where one can be made. The caller holds the lock of the vault at `new.path`. `show_code` is given the
    recovery code while there is no vault yet: where it cannot be shown it raises, and none is made.

    Raises `PracticeIncomplete`, `VaultExists`, `WrongRecoveryCode` (a code that is none) or `StorageFailed`. The
    policy is version 1; treatment types are the shipped list (A-04), consent texts the given ones (J-15).
    """
    practice = new.practice.checked()
    check_place(stores.files, new.path)
    with stores.files.setups.making(new.path) as folder:
        vault_id = stores.ids.new_id()
        data_key, code = stores.keys.create(folder.vault, vault_id, new.passphrase, new.recovery_code)
        with data_key:
            made = owning(data_key.copy(), lambda key: stores.vaults.create(folder.vault, key, vault_id, demo=new.demo))
            try:
                session = stores.session(made)
                with made.unit_of_work() as uow:
                    _fill(uow, session, practice, new)
                    note_mark(session, stores.keys, uow)
            finally:
                made.close()
            if show_code is not None:
                show_code(code)
            folder.put_in_place()
            try:
                vault = owning(data_key.copy(), lambda key: stores.vaults.open(new.path, key))
            except BaseException:
                stores.files.setups.take_back(new.path)
                raise
    return CreatedVault(stores.session(vault), code)


def create_prepared(stores: Stores, new: NewVault, prepare: Callable[[Session], Prepared]) -> Prepared:
    """As `create_vault`, and make it ready to show; when that fails too, no file stays, and it can be tried again."""
    session = create_vault(stores, new).session
    try:
        return prepare(session)
    except BaseException:
        session.vault.close()
        stores.files.setups.take_back(new.path)
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
