"""Making and opening a vault: the whole creation or nothing of it, and what a fresh vault starts with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from jindra_desk.application.anchor_places import AnchorPlaces
from jindra_desk.application.backup_ports import BackupStore
from jindra_desk.application.handout.note_ports import NotesApart
from jindra_desk.application.key_marks import check_key_file, note_mark
from jindra_desk.application.key_ports import Keyring, KeyStore, NoKeyring, SecretKind
from jindra_desk.application.planted_files import tell_files_aside
from jindra_desk.application.policy_versions import keep_policy
from jindra_desk.application.ports import Clock, IdSource, Progress, UnitOfWork, Vault, VaultStore
from jindra_desk.application.session import Session
from jindra_desk.application.treatment_types import default_treatment_types
from jindra_desk.disk.naming import remove_regular
from jindra_desk.disk.reading import stands_there
from jindra_desk.disk.vault_files import KEYS_FIRST, VaultFile, beside
from jindra_desk.domain.audit import ObjectKind, Verb
from jindra_desk.domain.consent import ConsentText
from jindra_desk.domain.errors import JindraError, VaultExists, WrongRecoveryCode
from jindra_desk.domain.key_faults import KeysAside
from jindra_desk.domain.policy import Policy
from jindra_desk.domain.practice import Practice
from jindra_desk.domain.secrets import VaultKey
from jindra_desk.domain.text import noop
from jindra_desk.domain.vault.damage import while_opening

Prepared = TypeVar("Prepared")

AUDIT_CHECK_SETTING = "audit.check"


@dataclass(frozen=True, slots=True)
class Stores:
    """Where vaults and their keys are made and opened, with the clock and the ids that a session gets."""

    keys: KeyStore
    vaults: VaultStore
    clock: Clock
    ids: IdSource
    keyring: Keyring = field(default_factory=NoKeyring)
    backups: BackupStore = field(kw_only=True)
    anchors: AnchorPlaces = field(default_factory=AnchorPlaces, kw_only=True)
    default_policy: Callable[[date], Policy] = field(kw_only=True)
    patient: bool = field(default=False, kw_only=True)
    """She has said that trying what she typed may take longer than ten seconds."""
    notes_apart: NotesApart | None = field(default=None, kw_only=True)
    """Where it is noted what leaves while a vault cannot be written."""

    def session(self, vault: Vault, told: tuple[JindraError, ...] = ()) -> Session:
        """What use cases get for an open vault."""
        return Session(vault, self.clock, self.ids, self.default_policy, notes_apart=self.notes_apart, told=told)


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


@dataclass(frozen=True, slots=True)
class AuditCheck:
    """Outcome of walking the audit chain: when, how many rows, and where it breaks (None: it is whole; K-140)."""

    checked_at: datetime
    rows: int
    broken_at: int | None


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
        vault = _owning(data_key, lambda key: stores.vaults.create(new.path, key, vault_id, demo=new.demo))
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
    """As `create_vault`, and make it ready to show; when that fails too, no file stays, so that she can try again."""
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
        from jindra_desk.application.vault.opening_debts import OpeningDebts

        debts = OpeningDebts(stores.clock, stores.ids, stores.default_policy)
        vault = _owning(data_key, lambda key: stores.vaults.open_read_only(path, key, refused, debts, progress))
        return stores.session(vault, vault.news)
    vault = _owning(data_key, lambda key: stores.vaults.open(path, key, progress))
    session = stores.session(vault)
    try:
        with vault.unit_of_work() as uow:
            uow.audit.append(Verb.UNLOCK, ObjectKind.VAULT, None, stores.clock.now())
            planted = tell_files_aside(vault.path, uow)
        aside = stores.keys.prune(path, data_key).aside
        check_key_file(session, stores.keys)
    except BaseException:
        vault.close()
        raise
    strange = (KeysAside(names=", ".join(aside)),) if aside else ()
    return stores.session(vault, (*vault.news, *planted, *strange))


def _owning(data_key: VaultKey, make: Callable[[VaultKey], Vault]) -> Vault:
    """The vault takes the key over and destroys it when it closes; a vault that cannot be made leaves no key behind."""
    try:
        return make(data_key)
    except BaseException:
        data_key.destroy()
        raise


def typed_back(keys: KeyStore, shown_code: str, untrusted_code: str) -> bool:
    """True when `untrusted_code` is the shown recovery code, however it was spaced or cased (K-140)."""
    try:
        return keys.tidy_recovery_code(untrusted_code) == keys.tidy_recovery_code(shown_code)
    except WrongRecoveryCode:
        return False


def ensure_consent_texts(session: Session, texts_for: Callable[[Policy], Sequence[ConsentText]]) -> None:
    """Add shipped texts that this vault has not seen: new versions, and the words that its policy asks for.

    None is ever changed: what was signed keeps its words. Other words (je or u, another term) are a version of their
    own, and the one of before is put aside, so that what is signed always tells the term that the policy keeps.
    """
    with session.vault.reading() as uow:
        wanted = texts_for(session.policy(uow))
        known, before = uow.consents.texts(), uow.consents.aside()
    wanted = tuple(text.after(one for one in known if (one.kind, one.language) == (text.kind, text.language))
                   for text in wanted)
    ids = {text.id for text in wanted}
    missing = ids - {text.id for text in known}
    places = {_place(text) for text in wanted}
    aside = (before | {text.id for text in known if _place(text) in places}) - ids
    if (not missing and aside == before) or session.vault.read_only:
        return
    with session.vault.unit_of_work() as uow:
        for text in wanted:
            uow.consents.add_text(text)
        uow.consents.put_aside(aside)
        uow.audit.append(Verb.CREATE, ObjectKind.CONSENT_TEXT, None, session.clock.now())


def _place(text: ConsentText) -> tuple[str, str, date]:
    """What two texts share of which only one can be in force."""
    return text.kind, text.language, text.valid_from


def check_audit_chain(session: Session) -> AuditCheck:
    """Walk the whole chain and keep the outcome; run in the background after opening (K-03, K-140)."""
    broken = session.vault.first_broken_audit_row()
    now = session.clock.now()
    if session.vault.read_only:
        with session.vault.reading() as uow:
            return AuditCheck(now, uow.audit.count(), broken)
    with session.vault.unit_of_work() as uow:
        rows, head = uow.audit.count(), uow.audit.head()
        uow.settings.put(AUDIT_CHECK_SETTING, {"at": now.isoformat(timespec="seconds"), "rows": rows, "broken": broken,
                                               "head": [head.sequence, head.digest.hex()]})
        uow.audit.append(Verb.VIEW, ObjectKind.VAULT, None, now)
    return AuditCheck(now, rows, broken)


def last_audit_check(session: Session) -> AuditCheck | None:
    """The outcome that was kept last, or None in a vault that was never checked."""
    with session.vault.reading() as uow:
        kept = uow.settings.get(AUDIT_CHECK_SETTING)
    if not isinstance(kept, dict):
        return None
    broken = kept.get("broken")
    return AuditCheck(datetime.fromisoformat(str(kept["at"])), int(str(kept["rows"])),
                      broken if isinstance(broken, int) else None)


class LogDamaged(JindraError):
    """The audit chain does not fit: rows were changed or are missing (K-140)."""

    title = noop("Het logboek van je kluis klopt niet vanaf regel {row}.")
    cause = noop("Je gegevens zijn gewoon te gebruiken. Iets of iemand heeft buiten dit programma om iets veranderd.")
    next_step = noop("Bewaar je laatste back-up goed en vergelijk hem met deze kluis.")
