"""Until the owner has said who else gets data of clients, no cover is printed and no copy is made (J-12, J-19)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from jindra_desk.application.business.outside_services import answer_outside, read_outside
from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.session.session import Session
from jindra_desk.cli.exit_codes import ExitCode, exit_code_of
from jindra_desk.domain.base.text_bounds import TextTooLong
from jindra_desk.domain.business.outside_services import (
    LONGEST,
    Outside,
    OutsideAnswer,
    OutsideServices,
    OutsideUnanswered,
)
from jindra_desk.domain.guards.findings import BsnFound, FindingKind, declaration
from jindra_desk.domain.vault.audit import ObjectKind
from tests.documents.reading import whole_text
from tests.support.practice_desk import OUTSIDE, add_client, write, write_setting
from tests.support.sessions import opened, services


def some(**answers: OutsideAnswer) -> OutsideServices:
    return OutsideServices({**OUTSIDE.answers, **{Outside(name): answer for name, answer in answers.items()}})


@pytest.mark.req("J-12", "J-19")
@pytest.mark.parametrize("kept", ["null", "{}", '{"mail": 3}', "geen json"])
def test_nothing_is_made_until_all_five_are_answered(session: Session, tmp_path: Path, kept: str) -> None:
    """Never answered, or answered in a way that cannot be read: no folder, no line, and a sentence with the way."""
    client = add_client(session)
    write_setting(session, "practice.outside", kept)
    with pytest.raises(OutsideUnanswered) as refused:
        export_client(session, services(), client.id, tmp_path / "uit", Handout())
    assert exit_code_of(refused.type) is ExitCode.REFUSED
    assert "Instellingen, Praktijk" in refused.value.sentence()
    assert "jindra-desk outside" in refused.value.sentence()
    assert not (tmp_path / "uit").exists()
    with session.vault.reading() as uow:
        assert uow.disclosures.of_client(client.id) == ()
    answer_outside(session, OUTSIDE)
    assert export_client(session, services(), client.id, tmp_path / "uit", Handout()).folder.is_dir()


@pytest.mark.req("J-12")
def test_the_answers_are_kept_and_logged_and_stand_on_the_cover(session: Session, tmp_path: Path) -> None:
    client = replace(add_client(session), email="joelle@voorbeeld.nl", phone="+31612345678")
    write(session, lambda uow: uow.clients.save(client))
    given = some(mail=OutsideAnswer("Postvak Linde", within_eu=True), whatsapp=OutsideAnswer("WhatsApp"),
                 bookkeeper=OutsideAnswer("Kantoor Vos", within_eu=True))
    answer_outside(session, given)
    with session.vault.reading() as uow:
        newest = list(uow.audit.entries())[-1]
    assert newest.object_kind is ObjectKind.PRACTICE
    path = session.vault.path
    session.vault.close()
    with opened(path) as again:
        assert read_outside(again) == given
        folder = export_client(again, services(), client.id, tmp_path / "uit", Handout()).folder
    words = whole_text((folder / "dossier.pdf").read_bytes())
    assert "Postvak Linde: wat per e-mail is gestuurd" in words
    assert "Kantoor Vos" not in words, "of this client there are no receipts"
    assert "Diensten van anderen" not in words
    assert "dat kan bij WhatsApp; vraag de praktijk" in words


@pytest.mark.req("J-12")
def test_nobody_and_nothing_abroad_is_said_as_that(session: Session, tmp_path: Path) -> None:
    client = add_client(session)
    folder = export_client(session, services(), client.id, tmp_path / "uit", Handout()).folder
    words = whole_text((folder / "dossier.pdf").read_bytes())
    assert "Diensten van anderen geen" in words
    assert "Buiten de EU nee" in words


@pytest.mark.req("J-61")
def test_an_answer_is_guarded_as_every_text(session: Session) -> None:
    with pytest.raises(TextTooLong):
        answer_outside(session, some(mail=OutsideAnswer("x" * (LONGEST + 1))))
    bad = some(bookkeeper=OutsideAnswer("Kantoor 111222333"))
    with pytest.raises(BsnFound) as found:
        answer_outside(session, bad)
    assert found.value.field == "bookkeeper"
    assert read_outside(session) == OUTSIDE
    answer_outside(session, bad, {declaration("bookkeeper", FindingKind.BSN)})
    answer_outside(session, bad)  # what is there already is not asked about again
    assert read_outside(session) == bad
