"""Opening a vault: what opens it, an older schema brought up first, and what was noticed on the way."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.key_marks import check_key_file
from jindra_desk.application.vault.planted_files import tell_files_aside
from jindra_desk.application.vault.stores import Stores, owning
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.damage import while_opening
from jindra_desk.domain.vault.key_faults import KeysAside


@while_opening()
def open_vault(stores: Stores, path: Path, kind: SecretKind, untrusted_text: str,
               progress: Progress | None = None) -> Session:
    """Unlock and open; an older vault is migrated first, told through `progress`.

    One that lies where nothing can be written is opened for reading (`vault.read_only`), and told as such. Raises
    `VaultMissing`, `NotAVault`, `WrongPassphrase`, `WrongRecoveryCode`, `WrongPin`, `PinUnusable`, `DamagedHeader`,
    `DamagedVault`, `NewerVault`, `LongDerivation` (unless `stores.patient`) or `StorageFailed`; then no file was
    changed.
    """
    stores.vaults.inspect(path)
    data_key = stores.keys.unlock(path, kind, untrusted_text, partial(stores.vaults.fits, path),
                                  patient=stores.patient)
    refused = stores.vaults.writing_refused(path)
    if refused is not None:
        # Loaded here, because the lock screen does not wait for it.
        from jindra_desk.application.opening.opening_debts import OpeningDebts

        debts = OpeningDebts(stores.clock, stores.ids, stores.default_policy, stores.files)
        vault = owning(data_key, lambda key: stores.vaults.open_read_only(path, key, refused, debts, progress))
        return stores.session(vault, vault.news)
    vault = owning(data_key, lambda key: stores.vaults.open(path, key, progress))
    session = stores.session(vault)
    try:
        with vault.unit_of_work() as uow:
            uow.audit.append(Verb.UNLOCK, ObjectKind.VAULT, None, stores.clock.now())
            planted = tell_files_aside(stores.files.vault, vault.path, uow)
        aside = stores.keys.prune(path, data_key).aside
        check_key_file(session, stores.keys)
    except BaseException:
        vault.close()
        raise
    strange = (KeysAside(names=", ".join(aside)),) if aside else ()
    return stores.session(vault, (*vault.news, *planted, *strange))
