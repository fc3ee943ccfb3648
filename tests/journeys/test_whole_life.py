"""The whole life of one file by the use cases alone: begun, signed, photographed, exported, taken in, destroyed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure.cases import OpenTask
from jindra_desk.application.erasure.destroy import destroy_client, preview_erasure, tick_off
from jindra_desk.application.handout.collect import collect_client_file
from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.handout.import_client import import_client
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.ports.repositories.retention import RetentionFilter
from jindra_desk.application.restore.ledger_replay import Replayed
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup
from jindra_desk.application.retention.dashboard import retention_dashboard
from jindra_desk.application.rights.answering import note_handed_over
from jindra_desk.application.rights.requests import NewRequest, note_request
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.base.ids import PhotoId, TreatmentId, TreatmentTypeId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.photos.photo import Moment, Photo, PhotoPurpose, Pose
from jindra_desk.domain.rights.request import RequestKind
from jindra_desk.domain.treatments.treatment import Treatment, TreatmentStatus
from tests.documents.reading import whole_text
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo, open_practice, opened_practice, program, write
from tests.support.sessions import decrypted_pages, importing_services, on_day, opened, raw_files
from tests.support.vaults import NOW, PASSPHRASE, TODAY, numbered_id

NOTE = "zwarte zwaan op het voorhoofd"
DAY = TODAY


def _treated(client: Client, kind_id: TreatmentTypeId) -> Treatment:
    return Treatment(
        id=TreatmentId(numbered_id(60)), client_id=client.id, type_id=kind_id, performed_on=DAY,
        status=TreatmentStatus.PERFORMED, zones=("forehead",), done="Reiniging", particulars="Geen", result="Rustig",
        note=NOTE)


def test_a_file_lives_and_goes(tmp_path: Path) -> None:
    """J-15, J-41, J-19, K-125, J-21, J-08, J-09, J-22, J-25, T-44 in the order of a life."""
    (tmp_path / "een").mkdir()
    (tmp_path / "twee").mkdir()
    path = tmp_path / "een" / "praktijk.jdv"
    with importing_services() as services:
        session = open_practice(tmp_path / "een")
        client = add_client(session, surname="Křížová", given="Šárka")
        decide(session, client, ConsentKind.HEALTH)
        decide(session, client, ConsentKind.PHOTOS_FILE)
        with session.vault.reading() as uow:
            kind = next(kind for kind in uow.treatments.types() if kind.wkkgz)
        drawn = drawn_photo()
        photo = Photo(PhotoId(numbered_id(61)), client.id, DAY, NOW, "forehead", Pose.FRONT, Moment.BEFORE,
                      PhotoPurpose.FILE, drawn.width, drawn.height, drawn.sha256, TreatmentId(numbered_id(60)))
        write(session, lambda uow: uow.treatments.save(_treated(client, kind.id)))
        write(session, lambda uow: uow.photos.add(photo, drawn))
        write(session, lambda uow: uow.clients.save(replace(client, paper_file=True)))
        write(session, lambda uow: session.refresh_retention(uow, client.id))

        # The client asks for all data and gets it; another practice takes it in.
        note_request(session, NewRequest(client.id, RequestKind.ACCESS, DAY))
        (asked,) = today_overview(session).requests
        folder = export_client(session, services, client.id, tmp_path / "uit", Handout()).folder
        assert len(today_overview(session).requests) == 1, "a copy on the computer is with nobody yet"
        note_handed_over(session, asked[0].id)
        assert today_overview(session).requests == ()
        assert "Šárka Křížová" in whole_text((folder / "dossier.pdf").read_bytes())
        with opened_practice(tmp_path / "twee") as second:
            import_client(second, services, folder)
            with second.vault.reading() as uow:
                assert collect_client_file(uow, client.id).treatments[0].note == NOTE

        # Two years pass, less thirty days, and it stands on the list; then it goes, with proof.
        make_backup(session, services, tmp_path / "stick")
        early = on_day(session, date(2028, 10, 21))
        assert today_overview(early).soon == 0
        late = on_day(session, date(2028, 10, 22))
        assert [row.client_id for row in retention_dashboard(late, RetentionFilter.SOON).rows] == [client.id]
        assert preview_erasure(late, client.id, ErasureReason.TERM).plan.allowed
        result = destroy_client(late, services, client.id, ErasureReason.TERM)
        assert NOTE.encode() not in decrypted_pages(session)
        assert "Křížová".encode() not in decrypted_pages(session)
        (case,) = today_overview(late).cases
        assert case.paper_open
        tick_off(late, result.number, OpenTask.PAPER, OpenTask.MESSAGES, OpenTask.TO_TELL)
        assert today_overview(late).cases == ()
        session.vault.close()

        # The old backup is put back: what was destroyed stays destroyed.
        backup = next((tmp_path / "stick").glob("*.jdb"))
        again = restore_backup(program().stores(), backup, path, SecretKind.PASSPHRASE, PASSPHRASE,
                               RestoreDecisions(highest_certificate=result.number))
        assert again.replayed == Replayed(clients=1)
        with opened(path) as restored:
            assert after_opening(restored, lambda: services).erased_again == 0
            assert NOTE.encode() not in decrypted_pages(restored)
            assert restored.vault.logs.first_broken_audit_row() is None
        assert NOTE.encode() not in raw_files(tmp_path / "een")
