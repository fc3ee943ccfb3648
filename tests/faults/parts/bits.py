"""A bit that turned over, or an end that is missing: in the vault, its keys, its ledger (trust #2, #9, #13)."""

from __future__ import annotations

import random
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.photos.photos import PhotoDetails, add_photo
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.base.errors import DamagedHeader, DamagedVault, JindraError, NewerVault
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.security.header import decode_header
from jindra_desk.storage.engine.verified_copy import check_integrity
from jindra_desk.storage.vault.vault import SqlVault
from tests.faults.operations import opened_whole
from tests.faults.plan import Part, Tally
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo, open_practice, program
from tests.support.sessions import services
from tests.support.vaults import PASSPHRASE, TODAY, cheap_keys, file_hashes

VAULT, SHORT_VAULT = "bits in the vault", "vault cut short"
ONE_COPY, BOTH_COPIES = "bits in one copy of the keys", "bits in both copies of the keys"
LEDGER, SHORT_FILES = "bits in the ledger", "keys and ledger cut short"
_OPENED_EVERY = 20
_ERASED = 6


def made_vault(folder: Path) -> Path:
    """A small vault with a bit of everything, and a ledger."""
    folder.mkdir(mode=0o700, exist_ok=True)
    session = open_practice(folder)
    client = add_client(session)
    for kind in (ConsentKind.HEALTH, ConsentKind.PHOTOS_FILE):
        decide(session, client, kind)
    add_photo(session, client.id, drawn_photo(), PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT))
    for number in range(2, 2 + _ERASED):
        gone = add_client(session, surname=f"Weggaand{number:02d}naam", number=number)
        destroy_client(session, services(), gone.id, ErasureReason.REQUEST)
    session.vault.close()
    return folder / "praktijk.jdv"


class BitFlips(Part):
    """Each flip is undone before the next one."""

    name = "bits"
    goals: Mapping[str, int] = MappingProxyType({
        VAULT: 10_000, SHORT_VAULT: 500, ONE_COPY: 1_000, BOTH_COPIES: 1_000, LEDGER: 500, SHORT_FILES: 500,
    })

    def __init__(self, rounds: int = 250) -> None:
        """`rounds` in a piece."""
        self._rounds = rounds

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        path = made_vault(place / "kluis")
        key = cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)
        tally = Tally()
        do = {VAULT: self._vault, SHORT_VAULT: self._short_vault, ONE_COPY: self._one_copy,
              BOTH_COPIES: self._both_copies, LEDGER: self._ledger, SHORT_FILES: self._short_files}[figure]
        kept = place / "kept"
        shutil.copytree(path.parent, kept)
        for number in range(self._rounds):
            do(path, key, dice, number, tally)
            tally.rounds += 1
            for file in path.parent.iterdir():
                if file != path:
                    file.unlink()
            for file in kept.iterdir():
                if file.name != path.name:
                    shutil.copy2(file, path.parent / file.name)
        return tally

    def _vault(self, path: Path, key: Secret, dice: random.Random, number: int, tally: Tally) -> None:
        place = dice.randrange(path.stat().st_size)
        whole = path.read_bytes() if number % _OPENED_EVERY == 0 else None
        bit = flip(path, place, 1 << dice.randrange(8))
        try:
            if not _found(path, key):
                tally.fault(f"byte {place}, bit {bit}: no check found it")
            if whole is not None:
                _opened_or_told(path, f"byte {place}", tally)
        finally:
            if whole is None:
                flip(path, place, bit)
            else:
                path.write_bytes(whole)

    def _short_vault(self, path: Path, key: Secret, dice: random.Random, number: int, tally: Tally) -> None:
        whole = path.read_bytes()
        page = 16 * 1024
        length = dice.randrange(len(whole)) if number % 2 else dice.randrange(len(whole) // page) * page
        path.write_bytes(whole[:length])
        if not _found(path, key):
            tally.fault(f"cut to {length} of {len(whole)}: no check found it")
        try:
            open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE).vault.close()
            tally.fault(f"cut to {length} of {len(whole)}: it opened")
        except JindraError as told:
            tally.note(type(told).__name__)
        if path.read_bytes() != whole[:length]:
            tally.fault(f"cut to {length}: opening changed the file")
        path.write_bytes(whole)

    def _one_copy(self, path: Path, key: Secret, dice: random.Random, _number: int, tally: Tally) -> None:
        copies = _copies_of_keys(path)
        hit = dice.choice(copies)
        other = copies[1 - copies.index(hit)].read_bytes()
        place = dice.randrange(len(other))
        flip(hit, place, 1 << dice.randrange(8))
        self._opens_and_repairs(path, key, other, f"{hit.suffix} byte {place}", tally)

    def _opens_and_repairs(self, path: Path, key: Secret, good: bytes, moment: str, tally: Tally) -> None:
        try:
            with cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE) as opened:
                if not opened.same_as(key):
                    tally.fault(f"{moment}: another key came out")
                # Reading writes nothing: a copy is mended by who has opened the vault, and the bad one is put aside.
                cheap_keys().prune(path, opened)
        except JindraError as told:
            tally.fault(f"{moment}: {type(told).__name__}, though the other copy is whole")
            return
        if any(file.read_bytes() != good for file in _copies_of_keys(path) if not _says_later(file)):
            tally.fault(f"{moment}: not repaired")
        for aside in path.parent.glob(f"{path.name}.keys*.onleesbaar*"):
            aside.unlink()

    def _both_copies(self, path: Path, key: Secret, dice: random.Random, _number: int, tally: Tally) -> None:
        for file in _copies_of_keys(path):
            flip(file, dice.randrange(file.stat().st_size), 1 << dice.randrange(8))
        before = file_hashes(path.parent)
        self._told_or_right(path, key, tally)
        if {name: digest for name, digest in file_hashes(path.parent).items() if ".tries" not in name} != before:
            tally.fault("both copies: files were changed")

    def _told_or_right(self, path: Path, key: Secret, tally: Tally) -> None:
        try:
            with cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE) as opened:
                tally.note("did not matter")
                if not opened.same_as(key):
                    tally.fault("both copies: another key came out")
        except (DamagedHeader, NewerVault) as told:
            tally.note(type(told).__name__)
        except JindraError as told:
            tally.fault(f"both copies: {type(told).__name__}")

    def _ledger(self, path: Path, key: Secret, dice: random.Random, _number: int, tally: Tally) -> None:
        ledger = path.with_name(f"{path.name}.ledger")
        place = dice.randrange(ledger.stat().st_size)
        flip(ledger, place, 1 << dice.randrange(8))
        self._ledger_whole_again(path, f"ledger byte {place}", tally)

    def _ledger_whole_again(self, path: Path, moment: str, tally: Tally) -> None:
        database = path.read_bytes()
        try:
            with opened_whole(path.parent) as session:
                known = len(session.vault.logs.ledger_records())
                if known != _ERASED:
                    tally.fault(f"{moment}: {known} of {_ERASED} records after opening")
        except (JindraError, AssertionError) as told:
            tally.fault(f"{moment}: {type(told).__name__}")
        finally:
            path.write_bytes(database)

    def _short_files(self, path: Path, key: Secret, dice: random.Random, number: int, tally: Tally) -> None:
        if number % 2:
            ledger = path.with_name(f"{path.name}.ledger")
            length = dice.randrange(ledger.stat().st_size)
            _cut(ledger, length)
            self._ledger_whole_again(path, f"ledger cut to {length}", tally)
            return
        copies = _copies_of_keys(path)
        good = copies[0].read_bytes()
        if number % 4:
            for file in copies:
                _cut(file, dice.randrange(len(good) - 1))
            self._told_or_right(path, key, tally)
            return
        hit, length = dice.choice(copies), dice.randrange(len(good) - 1)
        _cut(hit, length)
        self._opens_and_repairs(path, key, good, f"{hit.suffix} cut to {length}", tally)


def _copies_of_keys(path: Path) -> list[Path]:
    return [path.with_name(f"{path.name}.keys"), path.with_name(f"{path.name}.keys.bak")]


def _says_later(file: Path) -> bool:
    """A copy that may be of a later program is left alone."""
    try:
        decode_header(file.read_bytes())
    except NewerVault:
        return True
    except ValueError:
        return False
    return False


def flip(path: Path, place: int, bit: int) -> int:
    """Turn over the bits of `bit` in that byte; answers them."""
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ bit]))
    return bit


def _cut(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])


def _found(path: Path, key: Secret) -> bool:
    try:
        check_integrity(path, key)
    except DamagedVault:
        return True
    return False


def _opened_or_told(path: Path, moment: str, tally: Tally) -> None:
    """The program opens it and its checks tell, or it says that the vault is damaged; nothing else may happen."""
    try:
        session = open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE)
    except DamagedVault:
        tally.note("told at opening")
        return
    except JindraError as told:
        tally.fault(f"{moment}: {type(told).__name__}")
        return
    try:
        assert isinstance(session.vault, SqlVault)
        session.vault.logs.first_broken_audit_row()
        session.vault.pages.check_integrity()
        tally.fault(f"{moment}: it opened and its check passed")
    except DamagedVault:
        tally.note("opened, and told by the check")
    finally:
        session.vault.close()
