"""A whole day's work in a process of its own, with a canary in every place where text of a client can stand.

Run as `python -m tests.faults.workflow VAULT OUTSIDE`. It makes the vault, writes two files (one with a canary in every
column of every table, one by the use cases as the screens call them), imports a photo with canaries in its file name
and EXIF, has consents signed, exports, meets a bug whose message quotes a client, keeps a draft as the lock does, and
closes. With `--in-transaction` it then writes many clients in one transaction that does not fit its cache, says so
and waits, to be looked at.

Every canary ends in `kanarie`. The process watches itself for sockets and says at its end, as JSON, what it saw.
"""

from __future__ import annotations

import contextlib
import json
import sys
import threading
from datetime import date
from pathlib import Path

from PIL import Image

from jindra_desk.application.business.outside_services import answer_outside
from jindra_desk.application.clients.fields import ClientInput
from jindra_desk.application.clients.register import register_client
from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.photos.photos import PhotoDetails, add_photo
from jindra_desk.application.ports.repositories.clients import ClientFilter
from jindra_desk.application.session.locking import ResumeState, keep_for_lock
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.visits import VisitInput, save_visit
from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.system.clock.clock import FixedClock
from jindra_desk.system.folders.appearance import AppearanceFile
from jindra_desk.system.process.log import RedactedLog, install_redacted_hooks, record_crashes
from tests.support.decisions import decide
from tests.support.picture_samples import jpeg
from tests.support.practice_desk import OUTSIDE, PRACTICE
from tests.support.sessions import canary_client
from tests.support.vaults import NOW, PASSPHRASE, cheap_keys, invented_client

CROWD = 2_400
"""Clients with a very long note each: some 75 MB of pages in one transaction, against a page cache of 32 MB."""


def main(vault: Path, outside: Path, *, in_transaction: bool) -> int:
    """Walk through it all; answers 0."""
    sockets: list[str] = []
    sys.addaudithook(lambda event, given: _note_socket(sockets, event, given))
    program = JindraProgram(cheap_keys(), FixedClock(NOW))
    crashes = record_crashes(program.state_folder())
    log = RedactedLog(program.state_folder(), program.clock.now)
    install_redacted_hooks(log, lambda line: print(line, file=sys.stderr))
    session = program.create(vault, PASSPHRASE, PRACTICE, "praktijk", demo=False).session
    answer_outside(session, OUTSIDE)
    canary_client(session)
    _work(program, session, outside)
    _meet_a_bug()
    AppearanceFile(program.state_folder()).write("nl", "light")
    keep_for_lock(session, ResumeState("visit", {"typed": "Hervatkanarie"}),
                  Draft("visit", None, "", {"note": "Conceptkanarie"}, NOW))
    if in_transaction:
        _hold_a_transaction(session)
    session.vault.close()
    program.end_image_workers()
    if crashes is not None:
        crashes.close()
    sys.stdout.write(json.dumps({"sockets": sockets}) + "\n")
    return 0


def _work(program: JindraProgram, session: Session, outside: Path) -> None:
    services = program.services
    registered = register_client(session, ClientInput(
        surname="Achternaamkanarie", given="Voornaamkanarie", former_surname="Vroegerkanarie", email="post@kanarie.nl",
        street="Straatkanarie", town="Plaatskanarie", notes="Notitiekanarie", birth_date="03-02-1990", informed=True))
    with session.vault.reading() as uow:
        client: Client = uow.clients.get(registered.client_id)
        kind = next(kind for kind in uow.treatments.types() if not kind.wkkgz)
    for consent in (ConsentKind.HEALTH, ConsentKind.PHOTOS_FILE):
        decide(session, client, consent)
    visit = save_visit(session, VisitInput(
        client_id=client.id, type_id=kind.id, day="21-11-2026", done="Gedaankanarie", note="Bezoekkanarie"))
    card = outside / "telefoon"
    card.mkdir(parents=True)
    file = card / "Bestandsnaamkanarie.jpg"
    file.write_bytes(_photo_with_canaries())
    prepared = services.photos.prepare(file.read_bytes())
    add_photo(session, client.id, prepared,
              PhotoDetails(date(2026, 11, 1), "cheeks", Moment.BEFORE, Pose.FRONT, treatment_id=visit.treatment_id))
    export_client(session, services, client.id, outside / "uitgifte", Handout(recipient="Ontvangerkanarie"))


def _photo_with_canaries() -> bytes:
    """Owner, description and maker's note, as a phone may write them."""
    tags = Image.Exif()
    tags[0x010E], tags[0x013B], tags[0x8298] = "Beschrijvingkanarie", "Maakster-kanarie", "Rechtenkanarie"
    tags.get_ifd(0x8769)[0x927C] = b"Makernotekanarie"
    return jpeg(Image.effect_noise((800, 600), 60).convert("RGB"), exif=tags.tobytes(), comment=b"Commentaarkanarie")


def _meet_a_bug() -> None:
    """An exception that quotes a client, in a thread; the hooks must not pass on what it says."""

    def fail() -> None:
        raise ValueError("Foutmeldingkanarie")

    thread = threading.Thread(target=fail, name="Threadkanarie")
    thread.start()
    thread.join()


def _hold_a_transaction(session: Session) -> None:
    with contextlib.suppress(EOFError), session.vault.unit_of_work() as uow:
        for number in range(100, 100 + CROWD):
            uow.clients.add(invented_client(number, surname=f"Menigte{number}kanarie", notes="Verhaal kanarie " * 2000))
        uow.clients.search("menigte", which=ClientFilter.EVERYONE, today=NOW.date(), limit=5, under_age=16)
        uow.audit.append(Verb.CREATE, ObjectKind.CLIENT, None, session.clock.now())
        sys.stdout.write("in transaction\n")
        sys.stdout.flush()
        sys.stdin.readline()
        raise EOFError


def _note_socket(seen: list[str], event: str, given: tuple[object, ...]) -> None:
    """Every socket that is made, and everything that would leave through one."""
    if event.startswith("socket."):
        seen.append(f"{event} {given[1:]}")


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2]), in_transaction="--in-transaction" in sys.argv))
