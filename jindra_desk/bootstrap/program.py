"""Composition root: the one place where adapters meet use cases, the command line and, in `window`, screens.

Three modules make up this layer. This one is without Qt and without the heavy libraries (Pillow, ReportLab, zxcvbn), so
that the lock screen and `jindra-desk list` are there at once. `services` builds the adapters that need those,
`window` is the half with Qt; each is imported when it is first needed, for the time of a start and for no
other reason: all three stand in one layer, above everything else.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import Any

from jindra_desk.application.consents.texts import ensure_consent_texts
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.policy.policies import PolicyBook, bring_under_law_of_today
from jindra_desk.application.ports.base import Clock, IdSource, Progress
from jindra_desk.application.ports.keys import Keyring, KeyStore, SecretKind
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.application.setup.create_vault import CreatedVault, NewVault, create_vault
from jindra_desk.application.vault.anchor_places import AnchorPlaces
from jindra_desk.application.vault.stores import Stores
from jindra_desk.cli.main import main as run_command
from jindra_desk.cli.output import STOPPED, write_line
from jindra_desk.cli.program import TourOptions, WindowOptions
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.errors import ExitCode, JindraError
from jindra_desk.domain.base.text import Language, Translator
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.consents.consent import ConsentText
from jindra_desk.domain.consents.promised_term import PromisedTerm
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.domain.vault.damage import while_opening
from jindra_desk.exchange.consent_files import load_consent_texts
from jindra_desk.exchange.policy_files import DEFAULT_PROFILE, load_floor, load_profile_values, profile_names
from jindra_desk.exchange.translation_files import load_translator
from jindra_desk.security.kdf import calibrate
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.os_keyring import OsKeyring
from jindra_desk.security.random_ids import RandomIds
from jindra_desk.storage.vault.backup_store import SqlBackupStore
from jindra_desk.storage.vault.store import SqlVaultStore
from jindra_desk.system.clock.boot import boot_id, running_seconds
from jindra_desk.system.clock.clock import ShiftedClock, SystemClock
from jindra_desk.system.folders.anchor_folder import AnchorFolder
from jindra_desk.system.folders.note_folder import NoteFolder
from jindra_desk.system.folders.paths import (
    default_vault,
    place_for,
    private_by_default,
    private_folder,
    room_apart,
    state_folder,
)
from jindra_desk.system.instance.vault_lock import VaultLock
from jindra_desk.system.process.ending import end_at_once, end_like_interrupt, told_to_whoever_listens
from jindra_desk.system.process.memory import free_memory
from jindra_desk.system.process.replacement import forbid_core_dumps
from jindra_desk.system.screen.display import (
    NoDisplay,
    WindowPartsMissing,
    check_window_parts,
    draws_nowhere,
    has_display,
    missing_part,
)

IMAGE_WORKER = "--image-worker"
COPY_HELPER = "--copy-helper"
DEMO_WORDS = "linde amber zeewind kompas"
"""The passphrase of demo vaults, which hold invented clients only; the lock screen of a demo shows it."""
DEMO_CLIENTS = 40
_HASTE_SECONDS = 0.4


def _on_stderr(notice: JindraError) -> None:
    write_line(sys.stderr, notice.sentence())


def _term_words(language: Language, translate: Translator, term: Term) -> str:
    """`5 jaar` in that language."""
    return term.wording().render(translate, language)



class JindraProgram:
    """Fulfils `cli.program.Program`: builds each adapter once, when it is first needed."""

    def __init__(self, keys: KeyStore | None = None, clock: Clock | None = None,
                 keyring: Keyring | None = None) -> None:
        """Tests hand in a key store with a cheap cost, a clock, and a key ring that is not the computer's."""
        self.clock: Clock = clock or SystemClock()
        self.keyring: Keyring = keyring or OsKeyring()
        self.keys: KeyStore = keys or HeaderKeyStore(
            calibrate, self.keyring, self.clock, boot_id, running_seconds, own_folder=self.state_folder() / "tries")
        self.ids: IdSource = RandomIds()
        self._services: Services | None = None
        self._texts: dict[tuple[AddressForm, PromisedTerm, Term, bool], tuple[ConsentText, ...]] = {}
        self._building = threading.Lock()

    @property
    def services(self) -> Services:
        """Photos, documents, files and the strength meter; built once, whichever thread asks first."""
        with self._building:
            if self._services is None:
                self._services = import_module("jindra_desk.bootstrap.services").build_services(self.keys)
            return self._services

    def end_image_workers(self) -> None:
        """End the process that decodes photos, if it was ever started."""
        with self._building:
            if self._services is not None:
                self._services.photos.close()

    def end_outside_work(self) -> None:
        """End that process, and take away what was being written outside the vault and is not whole (J-28)."""
        self.end_image_workers()
        with self._building:
            if self._services is not None:
                self._services.outlet.discard_unfinished()

    @cached_property
    def policies(self) -> PolicyBook:
        """The shipped profiles and the law's floor."""
        return PolicyBook({name: load_profile_values(name) for name in profile_names()}, load_floor())

    @cached_property
    def anchors(self) -> AnchorPlaces:
        """Where the heads of vaults' logs are kept, beside the vaults (trust #10)."""
        return AnchorPlaces(self.keyring, AnchorFolder(self.state_folder() / "anchors"))

    @cached_property
    def hasty_anchors(self) -> AnchorPlaces:
        """The same places, with a key ring that is waited for no longer than a lock may take."""
        keyring = OsKeyring(timeout_s=_HASTE_SECONDS) if isinstance(self.keyring, OsKeyring) else self.keyring
        return AnchorPlaces(keyring, self.anchors.folder)

    @cached_property
    def _near(self) -> AnchorPlaces:
        """The file alone: a command does not wait for a key ring."""
        return AnchorPlaces(None, self.anchors.folder)

    def stores(self, today: date | None = None) -> Stores:
        """Where vaults are made and opened; with `today` their sessions show that day."""
        clock = self.clock if today is None else ShiftedClock(today)
        return Stores(self.keys, SqlVaultStore(room=room_apart), clock, self.ids, self.keyring,
                      backups=SqlBackupStore(), anchors=self.anchors,
                      notes_apart=NoteFolder(self.state_folder() / "uitgegeven"),
                      default_policy=partial(self.policies.profile, DEFAULT_PROFILE))

    def read_shipped_files(self) -> None:
        """Read policies and consent texts before they are needed; the lock screen does it while she types."""
        policy = self.policies.profile(DEFAULT_PROFILE, self.clock.today())
        for address in AddressForm:
            self._texts_in(address, policy)

    def consent_texts(self, policy: Policy) -> tuple[ConsentText, ...]:
        """Every shipped consent text in each language, in the address form and with the term of `policy`."""
        return self._texts_in(policy.address_form, policy)

    def _texts_in(self, address: AddressForm, policy: Policy) -> tuple[ConsentText, ...]:
        promise = PromisedTerm(policy.file_retention, policy.file_retention_start, policy.prospect_term)
        hold, by_law = policy.complaint_hold, policy.medical_contract
        known = self._texts.get((address, promise, hold, by_law))
        if known is None:
            read: list[ConsentText] = []
            for language in Language:
                said = partial(_term_words, language, self.translator(language))
                read.extend(load_consent_texts(language, address, promise=promise, term_words=said, hold=hold,
                                               by_law=by_law))
            known = self._texts[address, promise, hold, by_law] = tuple(read)
        return known

    def translator(self, language: Language) -> Translator:
        """The translator of the command line and of documents."""
        return load_translator(language)

    def default_vault(self) -> Path:
        """Where the vault lies when no other place is named."""
        return default_vault()

    def policy_names(self) -> tuple[str, ...]:
        """The shipped profiles, the default first."""
        return profile_names()

    def new_vault(self, path: Path, passphrase: str, practice: Practice, policy: str, *, demo: bool) -> NewVault:
        """What a vault with this profile starts from."""
        chosen = self.policies.profile(policy, self.clock.today())
        return NewVault(path, passphrase, practice, chosen.to_record(), self.consent_texts(chosen), demo=demo)

    def create(self, path: Path, passphrase: str, practice: Practice, policy: str, *, demo: bool) -> CreatedVault:
        """Make a vault and answer it open; raises as `create_vault`, and `VaultInUse` while another makes one there."""
        lock = self.instance_lock(path)
        lock.acquire()
        try:
            return create_vault(self.stores(), self.new_vault(path, passphrase, practice, policy, demo=demo))
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
        stores = replace(self.stores(), patient=patient)
        stores.vaults.inspect(path)
        lock = self.instance_lock(path)
        lock.acquire()
        try:
            session = open_vault(stores, path, SecretKind.PASSPHRASE, passphrase)
            try:
                anchors = import_module("jindra_desk.application.vault.anchors")
                with while_opening():
                    settled = import_module("jindra_desk.application.opening.after_opening").after_opening(
                        session, lambda: self.services, free_memory=free_memory)
                    for notice in settled.notices:
                        tell(notice)
                    bring_under_law_of_today(session, self.policies.floor)
                    ensure_consent_texts(session, self.consent_texts)
                    for words in anchors.warning(anchors.check_anchor(session, self._near)):
                        write_line(sys.stderr, str(words))
                yield session if today is None else replace(session, clock=ShiftedClock(today))
                with suppress(JindraError):
                    anchors.anchor_head(session, self._near)
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
        return VaultLock(path)

    def fill_demo(self, session: Session, clients: int, seed: int, progress: Progress | None) -> int:
        """Write invented clients; answer how many."""
        written: int = import_module("jindra_desk.bootstrap.services").fill_demo_vault(
            session, self.services, clients, seed, progress)
        return written

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

    def state_folder(self) -> Path:
        """Where the program's own log and look are kept; nothing of a client."""
        return state_folder()

    def run_window(self, options: WindowOptions) -> int:
        """Start the window; a demo without a display walks the journey offscreen instead.

        Raises `WindowPartsMissing` where Qt's own libraries are not there, and `NoDisplay`.
        """
        if not has_display() or (options.demo and options.vault is None and draws_nowhere()):
            if not options.demo:
                raise NoDisplay
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            return int(_import_window_half("jindra_desk.bootstrap.demo_walk").run_journey(self, options))
        window_half = _import_window_half("jindra_desk.bootstrap.window")
        check_window_parts()
        return int(window_half.run_window(self, options))

    def run_tour(self, options: TourOptions) -> int:
        """Draw every screen and document, without a display."""
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return int(_import_window_half("jindra_desk.bootstrap.tour").run_tour(self, options))


def _import_window_half(module: str) -> Any:
    """Import a module with Qt; a library of the system that Qt cannot find becomes one clear sentence."""
    try:
        import_module("PySide6.QtWidgets")
    except ImportError as fault:
        raise WindowPartsMissing(part=missing_part(fault)) from fault
    return import_module(module)


def demo_folder() -> Path:
    """A private folder for a demo vault; it is temporary, and stays while the lock replaces the process."""
    return Path(tempfile.mkdtemp(prefix="jindra-desk-demo-"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; answers the exit code. Image worker and copy helper are this same program, started by itself."""
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        # Before the command line was there to say it, or while it was saying something else: never a traceback.
        with suppress(OSError):
            write_line(sys.stderr, STOPPED)
        return ExitCode.WORLD
    finally:
        if arguments is None:
            end_at_once()


def _run(arguments: Sequence[str] | None) -> int:
    forbid_core_dumps()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == [IMAGE_WORKER]:
        return int(import_module("jindra_desk.imaging.worker").main())
    if len(given) in (1, 2) and given[0] == COPY_HELPER:
        return int(import_module("jindra_desk.system.disks.copy_helper").main(*map(int, given[1:])))
    private_by_default()
    if arguments is None:
        sys.stderr = told_to_whoever_listens(sys.stderr)
        end_like_interrupt()
    return run_command(given, JindraProgram())
