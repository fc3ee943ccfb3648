"""Threat 15: a signed document in which any byte was changed is said to be changed, wherever it is listed (J-16).

Real PDFs of real decisions, changed in the vault behind the program's back.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jindra_desk.application.clients import overview as client_overview
from jindra_desk.application.clients.overview import client_overview as read_client_page
from jindra_desk.application.consents.overview import DocumentState, consent_overview, document_state, open_document
from jindra_desk.application.handout import export
from jindra_desk.application.handout import import_client as imports
from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.handout.import_client import import_client
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import DocumentId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.records.document import Document
from jindra_desk.storage.vault.vault import SqlVault
from jindra_desk.ui.clients.side_cards import ConsentsCard
from jindra_desk.ui.consents.tab import ConsentsTab
from jindra_desk.ui.widgets.paint.label import Label
from tests.documents.reading import whole_text
from tests.support.app_window import Desk, opened_desk
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, opened_practice
from tests.support.vaults import database_of
from tests.threats.attacks import lands, withstood

IN_THE_VAULT = 60
"""So many places of the document are changed in the vault itself; every byte is changed apart from it."""


class Signed:
    """A client with a signed consent, and the bytes of its document as they lie in the vault."""

    def __init__(self, session: Session) -> None:
        self.client: Client = add_client(session)
        self.document_id: DocumentId = decide(session, self.client, ConsentKind.HEALTH).document_id
        with session.vault.reading() as uow:
            self.document = uow.documents.get(self.document_id)
            self.content = uow.documents.content(self.document_id)

    def put(self, session: Session, content: bytes) -> None:
        """Write other bytes into the vault, past the program."""
        assert isinstance(session.vault, SqlVault)
        database_of(session.vault).execute("UPDATE document_contents SET content = ? WHERE document_id = ?",
                                        (content, self.document_id))

    def turned(self, place: int) -> bytes:
        """The document with one bit of one byte turned."""
        return (self.content[:place] + bytes([self.content[place] ^ (1 << place % 8)]) + self.content[place + 1:])


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened_practice(tmp_path) as opened:
        yield opened


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with opened_desk(tmp_path) as opened:
        yield opened


def attack_any_byte(session: Session) -> None:
    """Change every byte, cut the end off, add one, put another document in its place: is each told?"""
    signed, other = Signed(session), another_document(session)
    withstood(signed.document.matches(signed.content), "what nobody changed is called changed")
    missed = [place for place in range(len(signed.content)) if signed.document.matches(signed.turned(place))]
    withstood(missed == [], "a changed byte passes for the sealed document")
    step = max(1, len(signed.content) // IN_THE_VAULT)
    hostile = [signed.turned(place) for place in range(0, len(signed.content), step)]
    for content in (*hostile, signed.content[:-1], signed.content + b"\n", b"", other):
        signed.put(session, content)
        withstood(document_state(session, signed.document_id) is DocumentState.ALTERED,
                  "a changed document passes in the vault")
        try:
            open_document(session, signed.document_id)
        except JindraError:
            continue
        withstood(False, "a changed document is shown as if it were the signed one")
    signed.put(session, signed.content)
    withstood(document_state(session, signed.document_id) is DocumentState.WHOLE, "the sealed bytes are refused")


def another_document(session: Session) -> bytes:
    """Another sealed document, whole in itself."""
    client = add_client(session, surname="de Wit", number=2)
    decided = decide(session, client, ConsentKind.HEALTH)
    with session.vault.reading() as uow:
        return uow.documents.content(decided.document_id)


def attack_every_list(desk: Desk, qtbot: QtBot, folder: Path) -> None:
    """Change one byte, and look wherever the document is listed: consents, client page, handed-out file, intake."""
    signed = desk.do(Signed)
    desk.do(lambda session: signed.put(session, signed.turned(len(signed.content) // 2)))
    client_id = signed.client.id

    line = desk.do(lambda session: consent_overview(session, client_id)).line(ConsentKind.HEALTH)
    withstood(line.document is DocumentState.ALTERED, "the list of consents keeps silent")
    tab = ConsentsTab(desk.workbench, client_id)
    qtbot.addWidget(tab)
    desk.settle()
    withstood("niet meer hetzelfde" in words_in(tab), "the list of consents keeps silent")

    page = desk.do(lambda session: read_client_page(session, client_id))
    card = ConsentsCard()
    qtbot.addWidget(card)
    card.show_rows(page.consents, page.today)
    withstood("document veranderd" in words_in(card), "the client's page keeps silent")

    services = desk.workbench.services
    result = desk.do(lambda session: export_client(session, services, client_id, folder, Handout()))
    pages = whole_text((result.folder / "dossier.pdf").read_bytes())
    withstood(result.altered == 1 and "veranderd sinds het werd verzegeld" in pages, "the handed-out file keeps silent")

    (folder / "ander").mkdir()
    with opened_practice(folder / "ander") as second:
        try:
            import_client(second, services, result.folder)
        except JindraError:
            return
    withstood(False, "another vault takes it for the signed one")


def words_in(widget: ConsentsTab | ConsentsCard) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label))


def test_threat_15_no_byte_of_a_signed_document_changes_unseen(session: Session) -> None:
    """Every byte of a real consent form; a cut, an addition and an exchange too."""
    attack_any_byte(session)


def test_threat_15_a_changed_document_is_told_wherever_it_is_listed(
        desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """J-16, J-19: the consents tab, the card on the client's page, dossier.pdf of the hand-out, and the intake."""
    attack_every_list(desk, qtbot, tmp_path / "uit")


def test_threat_15_bites_without_comparing_the_hash(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that trusts what lies in its vault shows anything."""
    monkeypatch.setattr(Document, "matches", lambda *_given: True)
    with lands("a changed byte passes for the sealed document"):
        attack_any_byte(session)


def test_threat_15_bites_without_comparing_the_whole_document(
        session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """The size and the first page alone say nothing of the rest."""
    monkeypatch.setattr(Document, "matches", lambda known, content: (
        len(content) == known.size and content.startswith(b"%PDF")))
    with lands("a changed byte passes for the sealed document"):
        attack_any_byte(session)


@pytest.mark.parametrize(("module", "harm"), [
    (client_overview, "the client's page keeps silent"),
    (export, "the handed-out file keeps silent"),
])
def test_threat_15_bites_without_looking_in_each_list(
        desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: object, harm: str) -> None:
    """One list that does not look is one place where a forged paper passes."""
    monkeypatch.setattr(module, "altered_among", lambda *_given: frozenset())
    with lands(harm):
        attack_every_list(desk, qtbot, tmp_path / "uit")


def test_threat_15_bites_without_looking_at_the_intake(
        desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that comes back from elsewhere is looked at as well."""
    monkeypatch.setattr(imports, "_add_documents", _taken_as_they_are)
    with lands("another vault takes it for the signed one"):
        attack_every_list(desk, qtbot, tmp_path / "uit")


def _taken_as_they_are(uow: object, file: object, untrusted: object) -> None:
    """As the real one, without the comparison: each document gets the hash of what came."""
    for document in file.documents:  # type: ignore[attr-defined]
        content = untrusted.document(document.id)  # type: ignore[attr-defined]
        uow.documents.add(Document.of(  # type: ignore[attr-defined]
            document.id, document.client_id, document.kind, document.title, document.created_at, document.media_type,
            content), content)
