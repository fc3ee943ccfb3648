"""The list of certificates says of each whether it is still what was stored (trust #15)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jindra_desk.application.erasure.certificates import list_certificates, read_certificate
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.session.session import Session
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.storage.vault.vault import SqlVault
from jindra_desk.ui.settings.certificates_card import CertificatesCard
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.app_window import Desk, opened_desk
from tests.support.practice_desk import add_client
from tests.support.vaults import database_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with opened_desk(tmp_path) as opened:
        yield opened


def words(card: CertificatesCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(Label))


def test_threat_15_an_altered_certificate_is_told_in_the_list(desk: Desk, qtbot: QtBot) -> None:
    services = desk.workbench.services

    def destroy(session: Session) -> None:
        destroy_client(session, services, add_client(session).id, ErasureReason.REQUEST)

    def alter(session: Session) -> None:
        (certificate,) = list_certificates(session)
        assert isinstance(session.vault, SqlVault)
        other = read_certificate(session, certificate.id) + b"\n"
        database_of(session.vault).execute("UPDATE document_contents SET content = ? WHERE document_id = ?",
                                        (other, certificate.id))

    desk.do(destroy)
    card = CertificatesCard(desk.workbench)
    qtbot.addWidget(card)
    card.reload()
    desk.settle()
    assert "Bewijs 0001" in words(card)
    assert "document veranderd" not in words(card)
    desk.do(alter)
    card.reload()
    desk.settle()
    assert "document veranderd" in words(card)
