"""Real sessions for use cases and commands: a demo vault made once and copied, a client full of canaries, a scan."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.credible_day import confirm_today, doubted_today
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.bootstrap.services import build_services
from jindra_desk.domain.base.ids import (
    ClientId,
    ConsentId,
    DisclosureId,
    DocumentId,
    GuardianId,
    HoldId,
    PhotoId,
    ReceiptId,
    RequestId,
    SubjectId,
    TakeDownId,
    TreatmentId,
)
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.domain.clients.client import (
    Address,
    Channel,
    Client,
    Guardian,
    GuardianRelation,
    PhotoPreference,
)
from jindra_desk.domain.clients.health import HealthRecord, SkinType
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentWay, Decision, Signer
from jindra_desk.domain.handout.disclosure import Disclosure, RecipientType
from jindra_desk.domain.photos.photo import Moment, Photo, PhotoPurpose, Pose, PreparedPhoto
from jindra_desk.domain.photos.take_down import TakeDown
from jindra_desk.domain.records.document import Document, DocumentKind
from jindra_desk.domain.retention.hold import Hold, HoldGround
from jindra_desk.domain.rights.request import Request, RequestKind
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.domain.treatments.treatment import (
    Answer,
    Missing,
    ProductUse,
    Question,
    Reaction,
    Treatment,
    TreatmentStatus,
)
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.storage.engine.pages import read_pages
from jindra_desk.storage.vault.vault import SqlVault
from jindra_desk.system.clock.clock import FixedClock
from tests.support.practice_desk import PRACTICE, drawn_photo, program
from tests.support.vaults import NOW, PASSPHRASE, TODAY, cheap_keys, database_of

DEMO_CLIENTS = 30


@cache
def services() -> Services:
    """The real adapters, built once; no photo worker starts until one is asked to prepare a photo."""
    return build_services(cheap_keys())


@contextmanager
def importing_services() -> Iterator[Services]:
    """The real adapters with a photo worker of their own, ended at the end."""
    built = build_services(cheap_keys())
    try:
        yield built
    finally:
        built.photos.close()


@cache
def _demo_template() -> Path:
    path = Path(mkdtemp(prefix="template-demo-")) / "demo.jdv"
    created = program().create(path, PASSPHRASE, PRACTICE, "praktijk", demo=True)
    program().fill_demo(created.session, DEMO_CLIENTS, 7, None)
    created.session.vault.close()
    return path


def demo_vault(folder: Path) -> Path:
    """Copy the demo vault (the whole cast and some crowd) into `folder`; answer its path."""
    for file in _demo_template().parent.iterdir():
        shutil.copy2(file, folder / file.name)
    return folder / _demo_template().name


@contextmanager
def opened(path: Path) -> Iterator[Session]:
    """Open a vault of these fixtures on this thread; closed at the end."""
    session = open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE)
    try:
        yield session
    finally:
        session.vault.close()


def on_day(session: Session, today: date) -> Session:
    """The same vault on another day, which the owner typed where the program asks for it (trust #27)."""
    there = moved_clock(session, today)
    if doubted_today(there) is not None:
        confirm_today(there, today)
    return there


def moved_clock(session: Session, today: date) -> Session:
    """The same vault with its clock on another day, and nobody who says that it is right."""
    return replace(session, clock=FixedClock(NOW + timedelta(days=(today - TODAY).days)))


def find_client(session: Session, sort_name: str) -> Client:
    """The client who stands as `Berg, Anouk van den` in the list."""
    with session.vault.reading() as uow:
        return next(client for client, _ in uow.clients.all() if client.name.list_form == sort_name)


@dataclass
class Canaries:
    """Unlikely words, one for each place where something of a client can stand."""

    prefix: str

    def __post_init__(self) -> None:
        self.words: dict[str, str] = {}

    def __call__(self, place: str) -> str:
        letters = "".join(chr(ord("a") + int(digit)) for digit in f"{len(self.words):02d}")
        return self.words.setdefault(place, f"{self.prefix}{letters}kanarie")


def canary_client(session: Session, number: int = 1, *, surname: str = "", phone: str = "+31612345678",
                  treated_on: date = TODAY - timedelta(days=735), receipts: bool = True,
                  asks_access: bool = False) -> tuple[Client, Canaries]:
    """Write a client with a canary in every field of every table; nothing is left empty. `asks_access`: the request
    for access waits for an answer, so that the file cannot go for its term.
    """
    say = Canaries(f"Vogel{chr(ord('a') + number)}")
    ids = (f"{number:02x}{step:030x}" for step in range(1000, 2000))
    client = Client(
        id=ClientId(next(ids)), subject=SubjectId(next(ids)),
        name=PersonName(surname=surname or say("surname"), given=say("given"), initials=say("initials"),
                        prefix="van den", partner_surname=say("partner")),
        registered_on=treated_on, changed_on=treated_on, last_contact_on=treated_on,
        former_surname=say("former"), birth_date=date(1991, 2, 3), phone=phone,
        email=f"{say('email')}@voorbeeld.nl",
        address=Address(say("street"), "12", say("addition"), say("postcode"), say("town")),
        preferred_channel=Channel.WHATSAPP, informed_on=treated_on, photo_preference=PhotoPreference.YES,
        notes=say("notes"), paper_file=True, photos_on_phone=True,
    )
    photos = [_canary_photo(client, PhotoId(next(ids)), say(f"photo {purpose}"), purpose) for purpose in PhotoPurpose]
    pdf = b"%PDF-1.4\n" + say("pdf").encode() + b"\n%%EOF\n"
    document = Document.of(DocumentId(next(ids)), client.id, DocumentKind.CONSENT, say("title"), NOW,
                           "application/pdf", pdf)
    with session.vault.unit_of_work() as uow:
        kind = next(kind for kind in uow.treatments.types() if kind.wkkgz)
        visit = Treatment(
            id=TreatmentId(next(ids)), client_id=client.id, type_id=kind.id, performed_on=treated_on,
            performed_at=time(11, 30), status=TreatmentStatus.PERFORMED, zones=(say("zone"),), done=say("done"),
            device=say("device"), device_settings=say("settings"),
            products=(ProductUse(say("product"), say("lot"), say("expiry")),), particulars=say("particulars"),
            reaction=Reaction.RED, result=say("result"), attention=say("attention"), aftercare=say("aftercare"),
            note=say("note"), amount_cents=8450, missing=(Missing.HEALTH_CONSENT,),
            missing_why=say("missing why"), declared_on=treated_on,
            declaration=(Answer(Question.ALLERGIES, say("declared")), Answer(Question.PREGNANCY, "")),
            heeded=(Question.ALLERGIES,))
        uow.clients.add(client)
        uow.clients.save_guardian(Guardian(GuardianId(next(ids)), client.id, say("guardian"), GuardianRelation.PARENT,
                                           "+31687654321", f"{say('guardian email')}@voorbeeld.nl"))
        uow.treatments.save(visit)
        uow.health.save(HealthRecord(client.id, treated_on, say("allergies"), say("medication"), say("pregnancy"),
                                     say("conditions"), say("implants"), say("health notes")))
        uow.health.save_skin_type(SkinType(client.id, 3, treated_on))
        for photo, prepared in photos:
            uow.photos.add(replace(photo, treatment_id=visit.id), prepared)
        uow.documents.add(document, pdf)
        for kind_of_consent in (ConsentKind.HEALTH, ConsentKind.PHOTOS_FILE):
            text = uow.consents.current_text(kind_of_consent, Language.NL, TODAY)
            uow.consents.add(Consent(ConsentId(next(ids)), client.id, kind_of_consent, text.id, text.sha256,
                                     Decision.GIVEN, NOW, ConsentWay.DRAWN, Signer.CLIENT, say("signer"), document.id))
        uow.disclosures.add(Disclosure(DisclosureId(next(ids)), client.id, NOW, RecipientType.INSURER,
                                       say("recipient"), say("purpose"), say("basis"), (say("contents"),)))
        uow.requests.save(Request(RequestId(next(ids)), client.id, RequestKind.ACCESS, TODAY, say("channel"),
                                  TODAY + timedelta(days=28), None if asks_access else TODAY))
        uow.holds.save(Hold(HoldId(next(ids)), client.id, HoldGround.COMPLAINT, TODAY - timedelta(days=100),
                            TODAY - timedelta(days=40), TODAY - timedelta(days=50)))
        uow.take_downs.save(TakeDown(TakeDownId(next(ids)), client.id, photos[0][0].id, ConsentKind.PHOTOS_PUBLICATION,
                                     "cheeks", treated_on, treated_on, TODAY))
        if receipts:
            number_in_year = uow.receipts.next_number(treated_on.year)
            uow.receipts.add(Receipt(ReceiptId(next(ids)), number_in_year, treated_on.year, treated_on,
                                     client.name.bookkeeping, "Behandeling", 8450), client.id)
        uow.drafts.save(Draft("visit", client.id, visit.id, {"note": say("draft")}, NOW))
        uow.settings.put(f"resume.{number}", {"screen": "client", "client": client.id, "typed": say("setting")})
        client = replace(client, portrait=photos[1][0].id)
        uow.clients.save(client)
        uow.audit.append(Verb.CREATE, ObjectKind.CLIENT, client.subject, NOW)
        session.refresh_retention(uow, client.id)
    return client, say


def _canary_photo(client: Client, photo_id: PhotoId, word: str, purpose: PhotoPurpose) -> tuple[Photo, PreparedPhoto]:
    """A real picture with the canary after its last byte in each of its three sizes."""
    drawn = drawn_photo()
    tail = word.encode() * 3
    jpeg = drawn.jpeg + tail
    prepared = replace(drawn, jpeg=jpeg, preview=drawn.preview + tail, thumbnail=drawn.thumbnail + tail,
                       sha256=hashlib.sha256(jpeg).hexdigest())
    photo = Photo(photo_id, client.id, TODAY - timedelta(days=735), NOW, "cheeks", Pose.FRONT, Moment.BEFORE, purpose,
                  drawn.width, drawn.height, prepared.sha256)
    return photo, prepared


def noted_in(folder: Path, notes: str) -> None:
    """Change the note in a handed-out file, and make its manifest fit."""
    body = json.loads((folder / "dossier.json").read_bytes())
    body["file"]["client"]["notes"] = notes
    content = json.dumps(body).encode()
    (folder / "dossier.json").write_bytes(content)
    manifest = json.loads((folder / "manifest.json").read_bytes())
    manifest["files"]["dossier.json"] = {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
    (folder / "manifest.json").write_text(json.dumps(manifest))


def decrypted_pages(session: Session) -> bytes:
    """Every page of the vault's file in plain text, read without SQLite."""
    assert isinstance(session.vault, SqlVault)
    return b"\x00".join(page for _, page in read_pages(session.vault.path, session.vault.open_file.data_key))


def raw_files(folder: Path) -> bytes:
    """Every byte of every file under `folder` as it lies on the disk."""
    return b"\x00".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def found_in(content: bytes, words: dict[str, str]) -> set[str]:
    """Places whose canary occurs, as it was written or folded to lower case."""
    return {place for place, word in words.items() if word.encode() in content or word.lower().encode() in content}


def client_tables(session: Session) -> dict[str, int]:
    """Through the schema: every table that holds rows of a client, with how many rows each has in all.

    Tables with a `client_id`, and those that hang on such a row by a foreign key.
    """
    assert isinstance(session.vault, SqlVault)
    database = database_of(session.vault)
    owned = {row[0] for row in database.all(
        "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) p ON p.name = 'client_id' "
        "WHERE m.type = 'table'")}
    hanging = {row[0] for row in database.all(
        "SELECT m.name, f.\"table\" AS target FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f "
        "WHERE m.type = 'table'") if row[1] in owned}
    tables = sorted(owned | hanging | {"clients"})
    return {table: database.value(f'SELECT count(*) FROM "{table}"') for table in tables}
