"""A keyed template vault that tests copy, with the cheapest key derivation there is, and invented clients for it."""

from __future__ import annotations

import atexit
import hashlib
import shutil
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.ports.vault import Vault
from jindra_desk.domain.base.ids import (
    ClientId,
    ConsentId,
    DocumentId,
    PhotoId,
    SubjectId,
    TreatmentId,
    TreatmentTypeId,
)
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.clients.client import Address, Client
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.consents.consent import (
    Consent,
    ConsentKind,
    ConsentSection,
    ConsentText,
    ConsentWay,
    Decision,
    Signer,
)
from jindra_desk.domain.photos.photo import Moment, Photo, PhotoPurpose, Pose, PreparedPhoto
from jindra_desk.domain.records.document import Document, DocumentKind
from jindra_desk.domain.treatments.treatment import ProductUse, Treatment, TreatmentStatus, TreatmentType
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.security.kdf import KdfParameters
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.storage.backups.container import read_container
from jindra_desk.storage.engine.connection import Database
from jindra_desk.storage.engine.verified_copy import write_verified_copy
from jindra_desk.storage.vault.store import SqlVaultStore
from jindra_desk.storage.vault.vault import SqlVault

CHEAP = KdfParameters(memory_kib=8, iterations=1, lanes=1)
PASSPHRASE = "vier losse woorden samen"
VAULT_ID = "5" * 32
TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 10, 30, tzinfo=timezone(timedelta(hours=1)))
FACIAL = TreatmentType(id=TreatmentTypeId("t" * 32), name="Gezichtsbehandeling", wkkgz=True, visible_result=True)
RECOVERY_CODE = "0000-0000-0000-0000-0000-0000-0000"


def cheap_keys() -> HeaderKeyStore:
    """A key store whose passphrase slots cost next to nothing."""
    return HeaderKeyStore(cost=lambda: CHEAP, floor=CHEAP)


@cache
def _template() -> tuple[Path, VaultKey]:
    folder = Path(mkdtemp(prefix="template-vault-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "praktijk.jdv"
    data_key, _ = cheap_keys().create(path, VAULT_ID, PASSPHRASE, RECOVERY_CODE)
    kept = data_key.copy()
    SqlVaultStore().create(path, data_key, VAULT_ID, demo=False).close()
    return path, kept


def template_key() -> VaultKey:
    """A fresh owner of the template's key."""
    return _template()[1].copy()


def copied_vault(folder: Path) -> Path:
    """Copy the empty template (`PASSPHRASE`, `RECOVERY_CODE`) into `folder`; answer its path."""
    template, _ = _template()
    for file in template.parent.iterdir():
        shutil.copy2(file, folder / file.name)
    return folder / template.name


def opened_vault(folder: Path) -> SqlVault:
    """Copy the template and open it."""
    return SqlVaultStore().open(copied_vault(folder), template_key())


def database_of(vault: Vault) -> Database:
    """The connection of an open vault: the one door for a test that looks behind the use cases."""
    assert isinstance(vault, SqlVault)
    return vault.open_file.database


def numbered_id(number: int) -> str:
    """A stable id that looks random."""
    return hashlib.sha256(str(number).encode()).hexdigest()[:32]


def invented_client(number: int = 1, *, surname: str = "van den Berg", given: str = "Anouk", phone: str = "",
                    email: str = "", street: str = "", notes: str = "", former: str = "",
                    birth: date | None = None) -> Client:
    """A client with an id that follows from `number`."""
    return Client(
        id=ClientId(numbered_id(number)), subject=SubjectId(numbered_id(number + 1_000_000)),
        name=PersonName.typed(surname=surname, given=given), registered_on=TODAY, changed_on=TODAY,
        last_contact_on=TODAY, phone=phone, email=email,
        address=Address(street=street, house_number="12" if street else ""),
        notes=notes, former_surname=former, birth_date=birth)


def performed_visit(client: Client, number: int, on: date, note: str = "") -> Treatment:
    """A performed facial."""
    return Treatment(id=TreatmentId(numbered_id(number)), client_id=client.id, type_id=FACIAL.id, performed_on=on,
                     status=TreatmentStatus.PERFORMED, zones=("face",), done="Reiniging en masker", device="LED-masker",
                     products=(ProductUse("Azelaïnecrème", "L-204", "03-2027"),), result="rustige huid", note=note)


def invented_photo(client: Client, number: int, content: bytes) -> tuple[Photo, PreparedPhoto]:
    """A photo whose bytes need not be a picture."""
    digest = hashlib.sha256(content).hexdigest()
    photo = Photo(id=PhotoId(numbered_id(number)), client_id=client.id, taken_on=TODAY, added_at=NOW, area="face",
                  pose=Pose.FRONT, moment=Moment.BEFORE, purpose=PhotoPurpose.FILE, width=4, height=3, sha256=digest)
    return photo, PreparedPhoto(jpeg=content, preview=content[:100], thumbnail=content[:50], width=4, height=3,
                                sha256=digest, source_format="JPEG")


def consent_text(kind: ConsentKind = ConsentKind.HEALTH, version: int = 1) -> ConsentText:
    """A short text."""
    return ConsentText(
        kind=kind, version=version, language=Language.NL, valid_from=date(2026, 1, 1), title="Toestemming",
        intro="Mag ik dit noteren?", sections=(ConsentSection("Waarom", "Voor een veilige behandeling."),),
        yes="Ja", no="Nee")


def given_consent(client: Client, number: int, text: ConsentText, *, decision: Decision = Decision.GIVEN,
                  document: DocumentId | None = None) -> Consent:
    """A drawn decision on `text`."""
    return Consent(
        id=ConsentId(numbered_id(number)), client_id=client.id, kind=text.kind, text_id=text.id,
        text_sha256=text.sha256, decision=decision, decided_at=NOW, way=ConsentWay.DRAWN, signer=Signer.CLIENT,
        signer_name=client.name.display, document_id=document)


def stored_document(client: Client | None, number: int, content: bytes) -> Document:
    """A document of these bytes."""
    return Document(id=DocumentId(numbered_id(number)), client_id=None if client is None else client.id,
                    kind=DocumentKind.CONSENT if client else DocumentKind.CERTIFICATE, title="Toestemming",
                    created_at=NOW, media_type="application/pdf", sha256=hashlib.sha256(content).hexdigest(),
                    size=len(content))


def written(vault: SqlVault, write: Callable[[UnitOfWork], None]) -> None:
    """Run `write` in one unit of work with an audit row."""
    with vault.unit_of_work() as uow:
        write(uow)
        uow.audit.append(Verb.CHANGE, ObjectKind.CLIENT, None, NOW)


def add_clients(vault: SqlVault, *clients: Client) -> None:
    """Add clients in one unit of work."""
    def write(uow: UnitOfWork) -> None:
        for client in clients:
            uow.clients.add(client)
    written(vault, write)


def write_copy(vault: Vault, target: Path) -> None:
    """Copy an open vault's database to `target` under its own key."""
    assert isinstance(vault, SqlVault)
    write_verified_copy(database_of(vault), vault.open_file.data_key, target)


def put_back_raw(backup: Path, path: Path) -> None:
    """Write a backup's database over `path` as it is, as somebody would who knows nothing of a restore."""
    path.write_bytes(backup.read_bytes()[:read_container(backup).database_bytes])


def file_hashes(folder: Path) -> dict[str, str]:
    """Name and SHA-256 of every file in `folder`, to prove that nothing was touched."""
    files = sorted(path for path in folder.iterdir() if path.is_file())
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
