"""Consent texts by version and decisions by client in the vault (J-16)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from jindra_desk.application.ports.repositories.clients import ClientRow
from jindra_desk.application.ports.repositories.consents import StandingConsent
from jindra_desk.domain.base.ids import ClientId, ConsentId, ConsentTextId, DocumentId
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.base.unreadable import RowMissing
from jindra_desk.domain.consents.consent import (
    Consent,
    ConsentKind,
    ConsentSection,
    ConsentText,
    ConsentWay,
    Decision,
    Signer,
    WithdrawalChannel,
)
from jindra_desk.domain.consents.effect import Effect
from jindra_desk.domain.consents.promised_term import promise_in_words, promise_of_code
from jindra_desk.domain.consents.reader import Reader
from jindra_desk.storage.engine.columns import day, moment, read_json, read_moment, read_text, stored_json, whole
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.repositories.settings import SqlSettingRepository
from jindra_desk.storage.search.client_rows import ROW_COLUMNS, client_row

_ASIDE = "consent_texts.aside"


class SqlConsentRepository:
    """Implements `ConsentRepository`; a text or decision that does not exist raises `LookupError`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add_text(self, consent_text: ConsentText) -> None:
        """Insert a text; does nothing when this very text is there. Texts are never changed."""
        if self._transaction.one("SELECT 1 FROM consent_texts WHERE id = ?", (consent_text.id,)) is not None:
            return
        self._transaction.insert("consent_texts", {
            "id": consent_text.id, "kind": consent_text.kind, "version": consent_text.version,
            "language": consent_text.language, "valid_from": consent_text.valid_from, "title": consent_text.title,
            "intro": consent_text.intro,
            "sections": stored_json([[section.heading, section.body] for section in consent_text.sections]),
            "yes": consent_text.yes, "no": consent_text.no, "change_note": consent_text.change_note,
            "promise": "" if consent_text.promise is None else consent_text.promise.code(),
            "shipped": consent_text.shipped, "reader": consent_text.reader,
        })

    def text(self, text_id: ConsentTextId) -> ConsentText:
        """The exact words that was there."""
        row = self._transaction.one("SELECT * FROM consent_texts WHERE id = ?", (text_id,))
        if row is None:
            raise RowMissing("consent_texts", text_id, "id")
        return self._transaction.read("consent_texts", row, consent_text_of)

    def texts(self) -> tuple[ConsentText, ...]:
        """Every text there is, those that were put aside too."""
        rows = self._transaction.all("SELECT * FROM consent_texts ORDER BY kind, language, valid_from, version, id")
        return self._transaction.read_all("consent_texts", rows, consent_text_of)

    def decided_by_guardians(self, born_by: date) -> tuple[ClientRow, ...]:
        """Clients born on that day or before, of whom somebody else's yes stands; restricted ones are left out."""
        rows = self._transaction.all(
            f"SELECT {ROW_COLUMNS} FROM clients c WHERE c.birth_date <= ? AND c.restricted_since IS NULL AND EXISTS "
            "(SELECT 1 FROM consents s WHERE s.client_id = c.id AND s.signer = 'guardian' AND s.decision = 'given' "
            "AND s.withdrawn_at IS NULL) ORDER BY c.sort_key, c.id", (born_by.isoformat(),))
        return tuple(client_row(row) for row in rows)

    def standing(self, kinds: Collection[ConsentKind]) -> tuple[StandingConsent, ...]:
        """Every yes of these kinds that nobody took back; no term runs from before the last treatment or contact."""
        rows = self._transaction.all(
            "SELECT s.id, s.client_id, s.text_id, coalesce(c.last_treatment_on, max(c.last_contact_on, "
            "c.registered_on)) AS since FROM consents s JOIN clients c ON c.id = s.client_id "
            "WHERE s.decision = 'given' AND s.withdrawn_at IS NULL "
            "AND s.kind IN (SELECT value FROM json_each(?)) ORDER BY s.client_id, s.id",
            (stored_json(sorted(kinds)),))
        return tuple(self._transaction.read_each("consents", rows, _standing))

    def stopped_clients(self) -> tuple[ClientId, ...]:
        """Clients who took back a yes."""
        rows = self._transaction.all(
            "SELECT DISTINCT client_id FROM consents WHERE withdrawn_at IS NOT NULL ORDER BY client_id")
        return tuple(ClientId(read_text(row["client_id"])) for row in rows)

    def put_aside(self, text_ids: Iterable[ConsentTextId]) -> None:
        """Keep these texts, and no others, as proof only: of another practice, or in words that no longer hold."""
        SqlSettingRepository(self._transaction).put(_ASIDE, sorted(text_ids))

    def aside(self) -> frozenset[ConsentTextId]:
        """The texts that were put aside."""
        kept = SqlSettingRepository(self._transaction).get(_ASIDE)
        return frozenset(ConsentTextId(one) for one in kept) if isinstance(kept, list) else frozenset()

    def current_text(self, kind: ConsentKind, language: Language, today: date,
                     reader: Reader = Reader.SELF) -> ConsentText:
        """The newest text that is valid today and was not put aside, in that language and for that reader."""
        row = self._transaction.one(
            "SELECT * FROM consent_texts WHERE kind = ? AND language = ? AND reader = ? AND valid_from <= ? AND id "
            "NOT IN (SELECT value FROM json_each(?)) ORDER BY valid_from DESC, version DESC, rowid DESC LIMIT 1",
            (kind.value, language.value, reader.value, today.isoformat(), stored_json(sorted(self.aside()))))
        if row is None:
            raise LookupError("no valid consent text")
        return self._transaction.read("consent_texts", row, consent_text_of)

    def add(self, consent: Consent) -> None:
        """Insert a decision."""
        self._transaction.insert("consents", _values(consent))
        self._transaction.touch(consent.client_id)

    def save(self, consent: Consent) -> None:
        """Write a decision that was withdrawn."""
        self._transaction.save_owned("consents", _values(consent))
        self._transaction.touch(consent.client_id)

    def get(self, consent_id: ConsentId) -> Consent:
        """Answer one decision."""
        row = self._transaction.one("SELECT * FROM consents WHERE id = ?", (consent_id,))
        if row is None:
            raise RowMissing("consents", consent_id, "id")
        return self._transaction.read("consents", row, consent_of)

    def of_client(self, client_id: ClientId) -> tuple[Consent, ...]:
        """Oldest first."""
        rows = self._transaction.all("SELECT * FROM consents WHERE client_id = ?", (client_id,))
        found = self._transaction.read_all("consents", rows, consent_of)
        return tuple(sorted(found, key=lambda consent: (consent.decided_at, consent.id)))


def _values(consent: Consent) -> dict[str, object]:
    return {
        "id": consent.id, "client_id": consent.client_id, "kind": consent.kind, "text_id": consent.text_id,
        "text_sha256": consent.text_sha256, "decision": consent.decision, "decided_at": consent.decided_at,
        "way": consent.way, "signer": consent.signer, "signer_name": consent.signer_name,
        "document_id": consent.document_id, "withdrawn_at": consent.withdrawn_at,
        "withdrawal_channel": consent.withdrawal_channel,
        "effects": stored_json([[one.code, one.count] for one in consent.effects]),
    }


def consent_of(row: StoredRow) -> Consent:
    """Build one decision from its row."""
    channel, document = row["withdrawal_channel"], row["document_id"]
    return Consent(
        id=ConsentId(read_text(row["id"])), client_id=ClientId(read_text(row["client_id"])),
        kind=ConsentKind(read_text(row["kind"])),
        text_id=ConsentTextId(read_text(row["text_id"])), text_sha256=read_text(row["text_sha256"]),
        decision=Decision(read_text(row["decision"])),
        decided_at=moment(row["decided_at"]), way=ConsentWay(read_text(row["way"])),
        signer=Signer(read_text(row["signer"])),
        signer_name=read_text(row["signer_name"]),
        document_id=None if document is None else DocumentId(read_text(document)),
        withdrawn_at=read_moment(row["withdrawn_at"]),
        withdrawal_channel=None if channel is None else WithdrawalChannel(read_text(channel)),
        effects=tuple(Effect(str(code), whole(count)) for code, count in read_json(row["effects"])),
    )


def _standing(row: StoredRow) -> StandingConsent:
    return StandingConsent(ConsentId(read_text(row["id"])), ClientId(read_text(row["client_id"])),
                           ConsentTextId(read_text(row["text_id"])),
                           day(row["since"]))


def consent_text_of(row: StoredRow) -> ConsentText:
    """Build one text from its row."""
    sections = tuple(ConsentSection(heading, body) for heading, body in read_json(row["sections"]))
    return ConsentText(
        kind=ConsentKind(read_text(row["kind"])), version=whole(row["version"]),
        language=Language(read_text(row["language"])),
        valid_from=day(row["valid_from"]), title=read_text(row["title"]), intro=read_text(row["intro"]),
        sections=sections, yes=read_text(row["yes"]), no=read_text(row["no"]),
        change_note=read_text(row["change_note"]),
        promise=promise_of_code(read_text(row["promise"])) or promise_in_words(" ".join(one.body for one in sections)),
        shipped=whole(row["shipped"]), reader=Reader(read_text(row["reader"])),
    )
